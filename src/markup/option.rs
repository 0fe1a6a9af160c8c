//! What stands in brackets in a mark or at the end of an action, at the beginning
//! of a quotation, and the days that people put beside an action without any.

use chrono::NaiveDate;

use super::Context;
use super::mark::Narrowed;
use crate::dialogue::agreement::Visibility;
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::part::Kind;
use crate::language::dates::{self, Toward};
use crate::language::lexicon::{LEXICONS, OptionKind, Pattern};
use crate::language::term;

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
            !LEXICONS
                .iter()
                .any(|it| (it.options)(kind).begins.contains(&lower.as_str()))
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
    LEXICONS.iter().find_map(|lexicon| {
        let affixes = (lexicon.options)(kind);
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
    context.practice.person(text).or_else(|| {
        let owner = ["'s", "’s"].iter().find_map(|it| text.strip_suffix(it))?;
        context.practice.person(owner)
    })
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
    const WORDS: [&str; 8] = [
        "due",
        "deadline",
        "owner",
        "担当",
        "期限",
        "締切",
        "締め切り",
        "〆切",
    ];
    inner.split([',', '、', '，']).any(|option| {
        let option = option.trim().to_lowercase();
        let digit = option
            .chars()
            .any(|c| super::mark::narrow(c).is_ascii_digit());
        let worded = WORDS.iter().any(|word| {
            let rest = option.strip_prefix(word);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || !word.is_ascii())
        });
        // "(due to illness)" is no day.
        worded && !option.starts_with("due to ")
            || digit && value_of(OptionKind::Due, &option).is_some()
    })
}

/// The day that an action is to be done by, said in its own words: "…, by
/// Wednesday", "… tomorrow", `期限 12/1`, `明日、…`, `…12月1日までに…`.
pub(super) fn day_in_words(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    let end =
        |c: char| c.is_whitespace() || matches!(c, '.' | '。' | '．' | '!' | '！' | ')' | '）');
    let bare = words.trim_end_matches(end);
    in_japanese(bare, today).or_else(|| in_english(bare, today))
}

fn in_japanese(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((day, length)) = dates::leading(words, today) {
        let after = words[length..].trim_start_matches(['中', '内']);
        let quotes = after.contains("という");
        if !quotes
            && ["、", "中に", "に、"]
                .iter()
                .any(|it| after.starts_with(it))
        {
            return Some(day);
        }
    }
    let deadline = words
        .rfind("までに")
        .filter(|at| !tells_of_something(&words[at + "までに".len()..]))
        .or_else(|| words.strip_suffix("まで").map(str::len));
    if let Some(at) = deadline
        && let Some((day, _)) = dates::trailing(&words[..at], today)
    {
        return Some(day);
    }
    if let Some(rest) = words.find("以内に").map(|at| &words[..at + "以内".len()])
        && let Some((day, _)) = dates::trailing(rest, today)
    {
        return Some(day);
    }
    let (day, at) = dates::trailing(words, today)?;
    let before = words[..at].trim_end_matches([' ', '\u{3000}', ':', '：']);
    ["期限", "締切", "締め切り", "〆切"]
        .iter()
        .any(|it| before.ends_with(it))
        .then_some(day)
}

/// Whether what stands behind a deadline is a thing that it belongs to, and not
/// what is to be done: 12月1日までに終わる会.
fn tells_of_something(rest: &str) -> bool {
    let clause: Vec<char> = rest
        .chars()
        .take_while(|c| !matches!(c, '、' | '。'))
        .collect();
    clause.windows(2).any(|pair| {
        matches!(pair[0], 'る' | 'た' | 'う' | 'く' | 'す' | 'つ' | 'む')
            && matches!(pair[1], '\u{4e00}'..='\u{9fff}' | 'ァ'..='ヶ')
    })
}

fn in_english(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((day, length)) = dates::leading(words, today)
        && words.is_char_boundary(length)
        && words[length..].starts_with([',', ':'])
    {
        return Some(day);
    }
    let lower = words.to_lowercase();
    if let Some(rest) = lower.strip_prefix("by ")
        && let Some((day, length)) = dates::leading(rest, today)
        && rest[length..].starts_with([',', ':'])
    {
        return Some(day);
    }
    let (day, at) = dates::trailing(words, today)?;
    let (before, said) = (words[..at].trim_end(), &words[at..]);
    let lead = before
        .rsplit(|c: char| !c.is_alphanumeric() && c != '\'')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let deadline = matches!(
        lead.as_str(),
        "by" | "until" | "before" | "due" | "deadline"
    );
    // "Thank the people who came on Friday" tells of the people.
    const TELLING: [&str; 10] = [
        " who ", " that ", " which ", " when ", " what ", " i ", " we ", " he ", " she ", " they ",
    ];
    let lower = before.to_lowercase();
    let telling = TELLING.iter().any(|it| lower.contains(it));
    // "Book the hall for tomorrow" tells of the hall.
    let bound = matches!(
        lead.as_str(),
        "for" | "from" | "of" | "about" | "the" | "since" | "after" | "at" | "to" | "on"
    );
    let relative = said.is_ascii() && !said.chars().any(|c| c.is_ascii_digit());
    (deadline
        || relative && !bound && !telling && !Pattern::NotYet.fits(said) && !before.is_empty())
    .then_some(day)
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
