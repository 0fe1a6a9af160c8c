//! What a retrospective finds in the words of a practice, in JSON.

use chrono::NaiveDate;
use serde::Serialize;

use crate::analysis::drift::{BeforeAfter, Drift};
use crate::analysis::figures::Wordings;
use crate::analysis::key_questions::{KeyQuestion, Reason};
use crate::analysis::retrospective::NoLookBack;
use crate::analysis::taken_up::{How, TakenUp};
use crate::analysis::talking_points::{About, TalkingPoint};
use crate::analysis::went_well::WentWell;
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::stage::{Role, Stage};
use crate::view::json::{Day, ThemeJson, WordsJson};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct WordingJson<'a> {
    #[cfg_attr(test, schemars(with = "crate::view::json::OfTheTwo"))]
    role: Role,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    open: &'a [usize],
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    closed: &'a [usize],
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    either_or: &'a [usize],
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    double: &'a [usize],
}

impl<'a> WordingJson<'a> {
    pub(super) fn new(wordings: &'a Wordings) -> Self {
        Self {
            role: wordings.role,
            open: &wordings.open,
            closed: &wordings.closed,
            either_or: &wordings.either_or,
            double: &wordings.double,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct DriftJson<'a> {
    first: ThemeJson<'a>,
    turning: Option<ThemeJson<'a>>,
    last: Option<ThemeJson<'a>>,
}

impl<'a> DriftJson<'a> {
    pub(super) fn new(drift: &Drift<'a>) -> Self {
        Self {
            first: ThemeJson::new(drift.first),
            turning: drift.turning.map(ThemeJson::new),
            last: drift.last.map(ThemeJson::new),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct BeforeAfterJson<'a> {
    before: ThemeJson<'a>,
    after: WordsJson<'a>,
}

impl<'a> BeforeAfterJson<'a> {
    pub(super) fn new(told: BeforeAfter<'a>) -> Self {
        Self {
            before: ThemeJson::new(told.before),
            after: WordsJson::new(told.after),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct TakenUpJson<'a> {
    #[cfg_attr(test, schemars(with = "crate::view::json::OfTheTwo"))]
    role: Role,
    how: How,
    text: &'a str,
    from: ExchangeId,
    exchange: ExchangeId,
}

impl<'a> TakenUpJson<'a> {
    pub(super) fn new(taken: &TakenUp<'a>) -> Self {
        Self {
            role: taken.by,
            how: taken.how,
            text: taken.text,
            from: taken.from,
            exchange: taken.to,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct KeyQuestionJson<'a> {
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: usize,
    text: &'a str,
    reasons: Vec<ReasonJson>,
    answer: Option<FirstAnswerJson<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum ReasonJson {
    LongestAnswer,
    AnsweredAgain,
    Quoted,
    PutDifferently,
    AskedByTheMentee,
    NoAnswerOnRecord,
}

impl ReasonJson {
    fn new(reason: &Reason) -> Self {
        match reason {
            Reason::LongestAnswer => Self::LongestAnswer,
            Reason::AnsweredAgain(_) => Self::AnsweredAgain,
            Reason::Quoted => Self::Quoted,
            Reason::PutDifferently(_) => Self::PutDifferently,
            Reason::Mentees => Self::AskedByTheMentee,
            Reason::NoAnswer => Self::NoAnswerOnRecord,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FirstAnswerJson<'a> {
    exchange: ExchangeId,
    by: &'a Name,
    text: &'a str,
}

impl<'a> KeyQuestionJson<'a> {
    pub(super) fn new(key: &KeyQuestion<'a>) -> Self {
        Self {
            number: key.question.number,
            text: &key.question.text,
            reasons: key.reasons.iter().map(ReasonJson::new).collect(),
            answer: key.answer().map(|answer| FirstAnswerJson {
                exchange: answer.exchange,
                by: &answer.by,
                text: &answer.text,
            }),
        }
    }
}

/// Something that went well; `count` of `of`, and the questions or exchanges it is about.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct WentWellJson<'a> {
    what: WhatWentWellJson,
    #[cfg_attr(test, schemars(range(min = 1)))]
    count: usize,
    of: Option<usize>,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    numbers: Vec<usize>,
    stages: &'a [Stage],
    /// From when, and until when.
    spans: Vec<(Day, Day)>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum WhatWentWellJson {
    QuestionsFirst,
    RoundsAnswered,
    PutDifferently,
    ReportedBack,
    MenteeLed,
    WithinRhythm,
    Announced,
}

impl<'a> WentWellJson<'a> {
    pub(super) fn new(it: &'a WentWell) -> Self {
        use WhatWentWellJson as What;
        let nothing_but = |what, count| Self {
            what,
            count,
            of: None,
            numbers: Vec::new(),
            stages: &[],
            spans: Vec::new(),
        };
        match it {
            WentWell::PutDifferently(pairs) => Self {
                numbers: pairs.iter().map(|(_, again)| *again).collect(),
                ..nothing_but(What::PutDifferently, pairs.len())
            },
            WentWell::RoundsAnswered(numbers) => Self {
                numbers: numbers.clone(),
                ..nothing_but(What::RoundsAnswered, numbers.len())
            },
            WentWell::WithinRhythm { within, of } => Self {
                of: Some(*of),
                ..nothing_but(What::WithinRhythm, *within)
            },
            WentWell::QuestionsFirst {
                questions,
                answered,
                advice,
            } => Self {
                of: Some(*questions),
                numbers: vec![*advice],
                ..nothing_but(What::QuestionsFirst, *answered)
            },
            WentWell::ReportedBack { reported, of } => Self {
                of: Some(*of),
                ..nothing_but(What::ReportedBack, *reported)
            },
            WentWell::MenteeLed(stages) => Self {
                stages,
                ..nothing_but(What::MenteeLed, stages.len())
            },
            WentWell::Announced(spans) => Self {
                spans: spans.iter().map(span).collect(),
                ..nothing_but(What::Announced, spans.len())
            },
        }
    }
}

fn span((from, to): &(NaiveDate, NaiveDate)) -> (Day, Day) {
    (Day(*from), Day(*to))
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct NoLookBackJson {
    #[cfg_attr(test, schemars(range(min = 1)))]
    rounds: u32,
    #[cfg_attr(test, schemars(range(min = 1)))]
    from: usize,
    #[cfg_attr(test, schemars(range(min = 1)))]
    to: usize,
    #[cfg_attr(test, schemars(range(min = 1)))]
    due: u32,
    agreed: bool,
}

impl NoLookBackJson {
    pub(super) fn new(stretch: NoLookBack) -> Self {
        Self {
            rounds: stretch.rounds,
            from: stretch.from,
            to: stretch.to,
            due: stretch.due,
            agreed: stretch.agreed,
        }
    }
}

/// Something that the two may want to talk over.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct TalkingPointJson<'a> {
    about: AboutJson,
    #[cfg_attr(test, schemars(with = "Option<crate::view::json::BeforeClose>"))]
    stage: Option<Stage>,
    #[cfg_attr(test, schemars(with = "Option<crate::view::json::OfTheTwo>"))]
    role: Option<Role>,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    numbers: &'a [usize],
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum AboutJson {
    NothingLearned,
    Unanswered,
    NotDone,
    Drift,
    NoLookBack,
    Silence,
    OverPace,
    Balance,
    ClosedQuestions,
    Advice,
    Parked,
}

impl<'a> TalkingPointJson<'a> {
    pub(super) fn new(point: &'a TalkingPoint) -> Self {
        let (about, stage, role) = match point.about {
            About::NothingLearned => (AboutJson::NothingLearned, None, None),
            About::Unanswered => (AboutJson::Unanswered, None, None),
            About::NotDone => (AboutJson::NotDone, None, None),
            About::Drift => (AboutJson::Drift, None, None),
            About::NoLookBack => (AboutJson::NoLookBack, None, None),
            About::Silence(role) => (AboutJson::Silence, None, Some(role)),
            About::OverPace => (AboutJson::OverPace, None, None),
            About::Balance(stage, role) => (AboutJson::Balance, Some(stage), Some(role)),
            About::ClosedQuestions(role) => (AboutJson::ClosedQuestions, None, Some(role)),
            About::Advice => (AboutJson::Advice, None, None),
            About::Parked => (AboutJson::Parked, None, None),
        };
        Self {
            about,
            stage,
            role,
            numbers: &point.numbers,
        }
    }
}
