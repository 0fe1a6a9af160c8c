//! What was seen in a letter: told to its writer, with how to record it.

use serde::Serialize;

use super::{refusal, words};
use crate::dialogue::practice::{Entry, Practice};
use crate::language::Messages;
use crate::markup::{Remark, RemarkKind, Unresolved};

/// A remark in its reader's words: where, what, and what to write instead.
#[must_use]
pub fn told(remark: &Remark, practice: &Practice, entry: &Entry, language: &Messages) -> String {
    let what = what(&remark.kind, practice, entry, language);
    language.tell(
        "remark-at",
        &[
            ("line", remark.line.into()),
            ("column", remark.column.into()),
            ("what", what.into()),
        ],
    )
}

fn what(kind: &RemarkKind, practice: &Practice, entry: &Entry, language: &Messages) -> String {
    let tell = |variables: &[(&'static str, crate::language::Variable<'_>)]| {
        language.tell(name(kind), variables)
    };
    let first = |numbers: &[usize]| numbers.first().copied().unwrap_or(1);
    match kind {
        RemarkKind::Unresolved(Unresolved::NoSuchQuestion { number, asked }) => {
            tell(&[("number", (*number).into()), ("asked", (*asked).into())])
        }
        RemarkKind::OwnQuestion(number)
        | RemarkKind::ActionExists(number)
        | RemarkKind::PassInWords(number) => tell(&[("number", (*number).into())]),
        RemarkKind::AnsweredBefore { number, place } => {
            tell(&[("number", (*number).into()), ("place", (*place).into())])
        }
        RemarkKind::Unresolved(Unresolved::WhichQuestion(open)) => tell(&[
            ("questions", language.questions(open).into()),
            ("first", first(open).into()),
        ]),
        RemarkKind::Unresolved(Unresolved::NoSuchAction { number, taken }) => {
            tell(&[("number", (*number).into()), ("taken", (*taken).into())])
        }
        RemarkKind::Unresolved(Unresolved::WhichAction(open)) => {
            let listed: Vec<String> = open.iter().map(usize::to_string).collect();
            tell(&[
                ("actions", language.list(&listed).into()),
                ("first", first(open).into()),
            ])
        }
        RemarkKind::OthersAction(number) => {
            let action = practice.actions().numbered(*number);
            let (owner, text) = action.map_or(("", ""), |it| (it.owner.as_str(), it.text.as_str()));
            tell(&[
                ("number", (*number).into()),
                ("name", owner.into()),
                ("action", words::quoted(text, language).into()),
            ])
        }
        RemarkKind::BadOption(option) => tell(&[("option", option.as_str().into())]),
        RemarkKind::NotAlone { mark }
        | RemarkKind::NoWords { mark }
        | RemarkKind::NotForObservers { mark } => tell(&[("mark", mark.as_str().into())]),
        RemarkKind::DoubtfulList { items, questions } => tell(&[
            ("count", (*items).into()),
            ("questions", language.questions(questions).into()),
            ("first", first(questions).into()),
        ]),
        RemarkKind::DoubtfulQuestions { items } => tell(&[("count", (*items).into())]),
        RemarkKind::LostMarks(count) => tell(&[("count", (*count).into())]),
        RemarkKind::Asks(count) => tell(&[
            ("count", (*count).into()),
            ("exchange", entry.exchange.id.to_string().into()),
        ]),
        RemarkKind::Refused(why) => {
            let (why, _) = refusal::told(why, None, language);
            tell(&[("why", why.into())])
        }
        RemarkKind::Unresolved(Unresolved::NothingToAnswer)
        | RemarkKind::Unresolved(Unresolved::NothingToReport)
        | RemarkKind::NoQuestion => tell(&[]),
    }
}

/// The message of a kind of remark.
fn name(kind: &RemarkKind) -> &'static str {
    match kind {
        RemarkKind::Unresolved(Unresolved::NoSuchQuestion { .. }) => "remark-no-such-question",
        RemarkKind::OwnQuestion(_) => "remark-own-question",
        RemarkKind::AnsweredBefore { .. } => "remark-answered-before",
        RemarkKind::Unresolved(Unresolved::WhichQuestion(_)) => "remark-which-question",
        RemarkKind::Unresolved(Unresolved::NothingToAnswer) => "remark-nothing-to-answer",
        RemarkKind::Unresolved(Unresolved::NoSuchAction { .. }) => "remark-no-such-action",
        RemarkKind::Unresolved(Unresolved::WhichAction(_)) => "remark-which-action",
        RemarkKind::Unresolved(Unresolved::NothingToReport) => "remark-nothing-to-report",
        RemarkKind::ActionExists(_) => "remark-action-exists",
        RemarkKind::OthersAction(_) => "remark-others-action",
        RemarkKind::BadOption(_) => "remark-bad-option",
        RemarkKind::NotAlone { .. } => "remark-not-alone",
        RemarkKind::NoWords { .. } => "remark-no-words",
        RemarkKind::DoubtfulList { .. } => "remark-doubtful-list",
        RemarkKind::DoubtfulQuestions { .. } => "remark-doubtful-questions",
        RemarkKind::LostMarks(_) => "remark-lost-marks",
        RemarkKind::NotForObservers { .. } => "remark-not-for-observers",
        RemarkKind::NoQuestion => "remark-no-question",
        RemarkKind::PassInWords(_) => "remark-pass-in-words",
        RemarkKind::Asks(_) => "remark-asks",
        RemarkKind::Refused(_) => "remark-refused",
    }
}

/// A remark and its place.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RemarkJson {
    kind: RemarkKindJson,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: usize,
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: usize,
}

impl RemarkJson {
    pub(super) fn all(remarks: &[Remark]) -> Vec<Self> {
        remarks.iter().map(Self::new).collect()
    }

    fn new(remark: &Remark) -> Self {
        Self {
            kind: RemarkKindJson::new(&remark.kind),
            line: remark.line,
            column: remark.column,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum RemarkKindJson {
    NoSuchQuestion,
    OwnQuestion,
    AnsweredBefore,
    WhichQuestion,
    NothingToAnswer,
    NoSuchAction,
    WhichAction,
    NothingToReport,
    ActionExists,
    OthersAction,
    BadOption,
    NotAlone,
    NoWords,
    DoubtfulList,
    DoubtfulQuestions,
    LostMarks,
    NotForObservers,
    NoQuestion,
    PassInWords,
    Asks,
    Refused,
}

impl RemarkKindJson {
    fn new(kind: &RemarkKind) -> Self {
        match kind {
            RemarkKind::Unresolved(Unresolved::NoSuchQuestion { .. }) => Self::NoSuchQuestion,
            RemarkKind::OwnQuestion(_) => Self::OwnQuestion,
            RemarkKind::AnsweredBefore { .. } => Self::AnsweredBefore,
            RemarkKind::Unresolved(Unresolved::WhichQuestion(_)) => Self::WhichQuestion,
            RemarkKind::Unresolved(Unresolved::NothingToAnswer) => Self::NothingToAnswer,
            RemarkKind::Unresolved(Unresolved::NoSuchAction { .. }) => Self::NoSuchAction,
            RemarkKind::Unresolved(Unresolved::WhichAction(_)) => Self::WhichAction,
            RemarkKind::Unresolved(Unresolved::NothingToReport) => Self::NothingToReport,
            RemarkKind::ActionExists(_) => Self::ActionExists,
            RemarkKind::OthersAction(_) => Self::OthersAction,
            RemarkKind::BadOption(_) => Self::BadOption,
            RemarkKind::NotAlone { .. } => Self::NotAlone,
            RemarkKind::NoWords { .. } => Self::NoWords,
            RemarkKind::DoubtfulList { .. } => Self::DoubtfulList,
            RemarkKind::DoubtfulQuestions { .. } => Self::DoubtfulQuestions,
            RemarkKind::LostMarks(_) => Self::LostMarks,
            RemarkKind::NotForObservers { .. } => Self::NotForObservers,
            RemarkKind::NoQuestion => Self::NoQuestion,
            RemarkKind::PassInWords(_) => Self::PassInWords,
            RemarkKind::Asks(_) => Self::Asks,
            RemarkKind::Refused(_) => Self::Refused,
        }
    }
}
