//! What stands in brackets in a mark or at the end of an action, at the beginning
//! of a quotation, and the days that people put beside an action without any.

use chrono::NaiveDate;

use super::Context;
use super::mark::Narrowed;
use super::naming;
use crate::dialogue::agreement::Visibility;
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::part::Kind;
use crate::language::dates::{self, Toward};
use crate::language::marks::OptionKind;
use crate::language::pattern::Pattern;
use crate::language::{LANGUAGES, Language, names, term};

/// Whether words begin with what looks like the exchange of a quotation.
pub(super) fn names_an_exchange(words: &str) -> bool {
    words
        .strip_prefix('(')
        .and_then(|it| it.split_once(')'))
        .is_some_and(|(id, _)| id.parse::<ExchangeId>().is_ok())
}

/// What stands in the brackets of a mark, to be taken out one by one.
pub(super) struct Options {
    left: Vec<String>,
}

impl Options {
    pub(super) fn new(inner: &str) -> Self {
        Self {
            left: inner
                .split([',', '、', '，', '・', ';', '；'])
                .map(|option| option.trim().to_owned())
                .filter(|option| !option.is_empty())
                .collect(),
        }
    }

    /// Whether an option without a value is there.
    pub(super) fn word(&mut self, kind: OptionKind) -> bool {
        let before = self.left.len();
        self.left.retain(|option| {
            let lower = option.to_lowercase();
            !LANGUAGES
                .iter()
                .any(|it| (it.marks.options)(kind).begins.contains(&lower.as_str()))
        });
        self.left.len() < before
    }

    /// The value of an option that `read` understands.
    pub(super) fn value<T>(
        &mut self,
        kind: OptionKind,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let found = self
            .left
            .iter()
            .enumerate()
            .find_map(|(at, option)| Some((at, read(&value_of(kind, option)?)?)));
        let (at, value) = found?;
        self.left.remove(at);
        Some(value)
    }

    /// An option that is a value without a word beside it.
    pub(super) fn bare<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = self
            .left
            .iter()
            .enumerate()
            .find_map(|(at, option)| Some((at, read(option)?)));
        let (at, value) = found?;
        self.left.remove(at);
        Some(value)
    }

    /// What could not be read, where something could not.
    pub(super) fn left(&self) -> Option<&str> {
        self.left.first().map(String::as_str)
    }
}

/// An option's value, where it is of that kind.
fn value_of(kind: OptionKind, option: &str) -> Option<String> {
    let narrowed = Narrowed::new(option);
    LANGUAGES.iter().find_map(|language| {
        let affixes = (language.marks.options)(kind);
        let begins = affixes
            .begins
            .iter()
            .filter(|it| narrowed.text.starts_with(**it))
            .max_by_key(|it| it.len());
        let ends = affixes
            .ends
            .iter()
            .filter(|it| narrowed.text.ends_with(**it))
            .max_by_key(|it| it.len());
        if begins.is_none() && ends.is_none() {
            return None;
        }
        let from = begins.map_or(0, |it| it.len());
        let to = narrowed.text.len() - ends.map_or(0, |it| it.len());
        let value = option.get(narrowed.origin(from)..narrowed.origin(to))?;
        let colon = |c: char| matches!(c, ':' | '：' | '=' | '\u{3000}') || c.is_whitespace();
        Some(value.trim_matches(colon).to_owned())
    })
}

/// One of the two, by name or role.
pub(super) fn person(context: &Context<'_>, text: &str) -> Option<Name> {
    let text = text.trim();
    naming::person(context.practice, text)
        .or_else(|| names::owner(text).and_then(|owner| naming::person(context.practice, owner)))
}

/// Who takes an action on, and by when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Undertaking {
    pub(super) owner: Option<Name>,
    pub(super) due: Option<NaiveDate>,
    /// It was said that there is no day.
    pub(super) undated: bool,
}

/// What brackets say of an action; what can't be read is the error.
///
/// `named`: a name alone says whose it is, as before the colon of a mark; at the
/// end of an action "(mori)" may be anything.
pub(super) fn undertaking(
    inner: &str,
    context: &Context<'_>,
    named: bool,
) -> Result<Undertaking, String> {
    let mut options = Options::new(inner);
    let undated = options.word(OptionKind::Undated);
    let day = |text: &str| dates::day(text, context.today, Toward::Coming);
    let owner = options
        .value(OptionKind::Owner, |text| person(context, text))
        .or_else(|| options.bare(|text| person(context, text).filter(|_| named)));
    let due = options
        .value(OptionKind::Due, day)
        .or_else(|| options.bare(day));
    match options.left() {
        Some(option) => Err(option.to_owned()),
        None => Ok(Undertaking {
            owner,
            due,
            undated,
        }),
    }
}

/// How an action ends: in brackets with who and when, or not.
pub(super) enum Ending {
    /// Nothing of the kind.
    Plain,
    /// Brackets that were read; the words end at that byte.
    Read(usize, Undertaking),
    /// Brackets that look like it and can't be read.
    Unreadable(String),
}

/// What stands in brackets at the end of an action, once or more, perhaps with a
/// full stop behind. Other brackets are words: "(due to illness)" is no day.
pub(super) fn ending(words: &str, context: &Context<'_>) -> Ending {
    let mut end = words.len();
    let mut found = Undertaking::default();
    let mut read = false;
    loop {
        let bare = words[..end].trim_end();
        let bare = bare
            .strip_suffix(['.', '。', '．'])
            .unwrap_or(bare)
            .trim_end();
        let Some(body) = bare.strip_suffix([')', '）']) else {
            break;
        };
        let Some(at) = body.rfind(['(', '（']) else {
            break;
        };
        let inner = body[at..].trim_start_matches(['(', '（']).trim();
        match undertaking(inner, context, false) {
            Ok(said) if said.owner.is_some() || said.due.is_some() => {
                found.owner = found.owner.or(said.owner);
                found.due = found.due.or(said.due);
                end = words[..at].trim_end().len();
                read = true;
            }
            Err(_) if !read && looks_like_an_option(inner) => {
                return Ending::Unreadable(inner.to_owned());
            }
            _ => break,
        }
    }
    if read {
        Ending::Read(end, found)
    } else {
        Ending::Plain
    }
}

/// Whether brackets look as if they said when or who.
fn looks_like_an_option(inner: &str) -> bool {
    inner.split([',', '、', '，']).any(|option| {
        let option = option.trim().to_lowercase();
        let digit = option
            .chars()
            .any(|c| super::mark::narrow(c).is_ascii_digit());
        Pattern::OptionWord.fits(&option) && !Pattern::NotOptionWord.fits(&option)
            || digit && value_of(OptionKind::Due, &option).is_some()
    })
}

/// The day that an action is to be done by, said in its own words: "…, by
/// Wednesday", "… tomorrow", `期限 12/1`, `明日、…`, `…12月1日までに…`.
pub(super) fn day_in_words(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    let end =
        |c: char| c.is_whitespace() || matches!(c, '.' | '。' | '．' | '!' | '！' | ')' | '）');
    let bare = words.trim_end_matches(end);
    Language::by_script().find_map(|it| (it.dates.deadline)(bare, today))
}

/// The terms of an agreement, from its brackets; what can't be read is the error.
pub(super) fn terms(inner: &str) -> Result<Kind, String> {
    let mut options = Options::new(inner);
    let rhythm = options.value(OptionKind::Rhythm, term::rhythm);
    // The names that are printed tell by themselves what they are of.
    let visibility = options
        .value(OptionKind::Visibility, term::read::<Visibility>)
        .or_else(|| options.bare(term::read::<Visibility>));
    let rounds = options.value(OptionKind::Rounds, |text| text.parse().ok());
    match options.left() {
        Some(option) => Err(option.to_owned()),
        None => Ok(Kind::Agree {
            rhythm,
            visibility,
            rounds,
            when_quiet: None,
        }),
    }
}

/// The first day after a pause, from its brackets.
pub(super) fn until(inner: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut options = Options::new(inner);
    let day = options.value(OptionKind::Until, |text| {
        dates::day(text, today, Toward::Coming)
    });
    day.filter(|_| options.left().is_none())
}

/// Where the words of a question end, before brackets at its end that say it may
/// stay unanswered.
pub(super) fn optional(words: &str) -> Option<usize> {
    let bare = words.trim_end().trim_end_matches(['.', '。']).trim_end();
    let body = bare.strip_suffix([')', '）'])?;
    let at = body.rfind(['(', '（'])?;
    let inner = body[at..].trim_start_matches(['(', '（']);
    Options::new(inner)
        .word(OptionKind::Optional)
        .then(|| words[..at].trim_end().len())
}

/// The question that a question is put instead of.
pub(super) fn instead(context: &Context<'_>, text: &str) -> Option<crate::dialogue::identity::Ref> {
    let number: usize = text.trim_start_matches(['Q', 'q', 'Ｑ']).parse().ok()?;
    context
        .practice
        .questions()
        .numbered(number)
        .map(|it| it.place)
}
