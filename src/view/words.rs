//! The words that several views say the same way.

use chrono::{DateTime, FixedOffset};

use crate::dialogue::actions::Action;
use crate::dialogue::agreement::{Proposal, Rhythm, Visibility};
use crate::dialogue::expectation::{Expectation, Move};
use crate::dialogue::identity::{Name, Ref};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::language::sentence::width;
use crate::language::term::Term;
use crate::page::Tone;
use crate::text::script::{is_han, is_kana};

/// A role's name.
#[must_use]
pub fn role(role: Role, language: &Messages) -> String {
    language.say(role.message())
}

/// A stage's name.
#[must_use]
pub fn stage(stage: Stage, language: &Messages) -> String {
    language.say(stage.message())
}

/// A visibility's name.
#[must_use]
pub fn visibility(visibility: Visibility, language: &Messages) -> String {
    language.say(visibility.message())
}

/// A visibility that one of the two proposes, among terms that hold.
#[must_use]
pub fn proposing(proposed: Visibility, language: &Messages) -> String {
    let visibility = visibility(proposed, language);
    language.tell("terms-proposed", &[("visibility", visibility.into())])
}

/// Who proposes that the practice be open wider, who has not agreed yet, and who
/// may read it until then; `None` where nothing is proposed.
#[must_use]
pub fn proposed(practice: &Practice, language: &Messages) -> Option<String> {
    let agreement = practice.agreement();
    let proposal = agreement.proposed.as_ref()?;
    let variables = [
        ("by", proposal.by.as_str().into()),
        ("name", proposal.to.as_str().into()),
        ("proposed", visibility(proposal.visibility, language).into()),
        (
            "visibility",
            visibility(agreement.visibility, language).into(),
        ),
    ];
    Some(language.tell("agree-proposed", &variables))
}

/// The command by which the other agrees to what is proposed.
#[must_use]
pub fn agreeing(proposal: &Proposal, practice: &Practice) -> String {
    let (id, visibility) = (&practice.header().id, proposal.visibility.as_str());
    format!("mentor agree {id} --visibility {visibility}")
}

/// Terms of an agreement, in a line.
#[must_use]
pub fn terms(
    rhythm: Option<Rhythm>,
    visibility: Option<String>,
    rounds: Option<u32>,
    when_quiet: Option<&str>,
    language: &Messages,
) -> String {
    let mut terms = Vec::new();
    if let Some(rhythm) = rhythm {
        terms.push(language.tell(
            "terms-rhythm",
            &[("span", language.span(rhythm.span()).into())],
        ));
    }
    terms.extend(visibility);
    if let Some(rounds) = rounds {
        terms.push(language.tell("terms-rounds", &[("count", rounds.into())]));
    }
    if let Some(text) = when_quiet {
        terms.push(language.tell("terms-when-quiet", &[("text", text.into())]));
    }
    terms.join(&language.say("terms-joint"))
}

/// Terms and words, one below the other.
#[must_use]
pub fn joined(terms: &str, words: &str) -> String {
    match (terms, words) {
        ("", words) => words.to_owned(),
        (terms, "") => terms.to_owned(),
        (terms, words) => format!("{terms}\n{words}"),
    }
}

/// How words of a role look.
#[must_use]
pub fn tone(role: Role) -> Tone {
    match role {
        Role::Mentor => Tone::Mentor,
        Role::Mentee => Tone::Mentee,
        Role::Observer => Tone::Observer,
    }
}

/// Whose turn it is now, without since when.
#[must_use]
pub fn turn(practice: &Practice, now: DateTime<FixedOffset>, language: &Messages) -> String {
    let turn = practice.turn(now);
    match turn.whose.and_then(|role| practice.name_of(role)) {
        Some(name) => language.tell("turn-of", &[("name", name.as_str().into())]),
        None if practice.closed().is_some() => language.say("turn-closed"),
        None => {
            let until = practice
                .pause(now)
                .map_or_else(String::new, |pause| language.day(pause.until));
            language.tell("turn-paused", &[("until", until.into())])
        }
    }
}

/// What somebody is expected to do, as a sentence about them.
#[must_use]
pub fn expectation(expectation: &Expectation, practice: &Practice, language: &Messages) -> String {
    let Expectation { who, what, refs } = expectation;
    let name = ("name", who.as_str().into());
    match what {
        Move::Theme => language.tell("expect-theme", &[name]),
        Move::Answer => {
            let questions = questions(refs, practice, language);
            language.tell("expect-answer", &[name, ("questions", questions.into())])
        }
        Move::Ask if refs.is_empty() => language.tell("expect-ask", &[name]),
        Move::Ask => {
            let questions = questions(refs, practice, language);
            language.tell("expect-rephrase", &[name, ("questions", questions.into())])
        }
        Move::Advise => language.tell("expect-advise", &[name]),
        Move::Report if refs.is_empty() => language.tell("expect-report", &[name]),
        Move::Report => {
            let actions = actions(refs, practice, language);
            language.tell("expect-report-on", &[name, ("actions", actions.into())])
        }
        Move::Reflect => language.tell("expect-reflect", &[name]),
    }
}

/// The command that does what is expected, with the question or action that it is
/// about where there is but one, or one has to be named.
#[must_use]
pub fn command(expectation: &Expectation, practice: &Practice) -> String {
    let id = &practice.header().id;
    let questions = numbers(&expectation.refs, practice);
    let mut actions = expectation.refs.iter();
    let action = actions.find_map(|&place| practice.actions().at(place));
    match (expectation.what, &questions[..], action) {
        // Without an action to report on, any words tell what came of it.
        (Move::Theme, ..) | (Move::Report, _, None) => format!("mentor reply {id}"),
        (Move::Answer, ..) => format!("mentor answer {id}"),
        (Move::Ask, [number, ..], _) => format!("mentor ask {id} --instead {number}"),
        (Move::Ask, ..) => format!("mentor ask {id}"),
        (Move::Advise, ..) => format!("mentor advise {id}"),
        (Move::Report, _, Some(action)) if expectation.refs.len() == 1 => {
            format!("mentor report {id} --to {}", action.number)
        }
        (Move::Report, ..) => format!("mentor report {id}"),
        (Move::Reflect, ..) => format!("mentor reflect {id}"),
    }
}

/// A word of a command line as a shell takes it.
#[must_use]
pub fn argument(word: &str) -> String {
    shell_words::quote(word).into_owned()
}

fn numbers(refs: &[Ref], practice: &Practice) -> Vec<usize> {
    refs.iter()
        .filter_map(|&place| practice.questions().at(place))
        .map(|question| question.number)
        .collect()
}

fn questions(refs: &[Ref], practice: &Practice, language: &Messages) -> String {
    language.questions(&numbers(refs, practice))
}

fn actions(refs: &[Ref], practice: &Practice, language: &Messages) -> String {
    let numbers: Vec<String> = refs
        .iter()
        .filter_map(|&place| practice.actions().at(place))
        .map(|action| language.tell("action-number", &[("number", action.number.into())]))
        .collect();
    language.list(&numbers)
}

/// What stands before an action: its number, whose it is and by when.
#[must_use]
pub fn action(action: &Action, language: &Messages) -> String {
    let due = action.due.map_or_else(String::new, |due| {
        language.tell("action-due", &[("day", language.day(due).into())])
    });
    language.tell(
        "part-act",
        &[
            ("number", action.number.into()),
            ("owner", action.owner.as_str().into()),
            ("due", due.into()),
        ],
    )
}

/// The message that stands before a report.
#[must_use]
pub fn report(done: Option<bool>) -> &'static str {
    match done {
        Some(true) => "part-done",
        Some(false) => "part-not-done",
        None => "part-report",
    }
}

/// The name of whoever has a role; for an observer, the role's.
#[must_use]
pub fn name_of(role_: Role, practice: &Practice, language: &Messages) -> String {
    practice
        .name_of(role_)
        .map_or_else(|| role(role_, language), Name::to_string)
}

/// A moment as JSON has it: RFC 3339 with its offset.
#[must_use]
pub fn rfc3339(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false)
}

/// The widest excerpt, in columns.
const EXCERPT: usize = 36;

/// The beginning of a text on one line, cut at the end of a word.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&line) <= EXCERPT {
        return line;
    }
    let mut end = 0;
    for (at, word) in
        unicode_segmentation::UnicodeSegmentation::split_word_bound_indices(line.as_str())
    {
        if width(&line[..at + word.len()]) > EXCERPT - 1 {
            break;
        }
        end = at + word.len();
    }
    let cut = line[..end].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '、'));
    format!("{cut}…")
}

/// The beginning of a text within quotation marks.
#[must_use]
pub fn quoted(text: &str, language: &Messages) -> String {
    language.tell("quoted-words", &[("words", excerpt(text).into())])
}

/// How many words a text has; of one that is mostly Japanese, how many characters.
#[must_use]
pub fn counted(text: &str, language: &Messages) -> String {
    let wide = text.chars().filter(|c| is_kana(*c) || is_han(*c)).count();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let (name, count) = if wide * 2 > letters {
        (
            "took-characters",
            text.chars().filter(|c| !c.is_whitespace()).count(),
        )
    } else {
        (
            "took-say",
            unicode_segmentation::UnicodeSegmentation::unicode_words(text).count(),
        )
    };
    language.tell(name, &[("count", count.into())])
}
