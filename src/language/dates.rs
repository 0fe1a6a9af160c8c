//! Days, times and spans as people write them.
//!
//! `interim` and `chrono-english` are not used: both take "may", "sat" and "1.5"
//! for days, and know neither "December 1st" nor "in 3 days" nor "Fri, 4 Dec".
//!
//! Every language is always read; its words stand in its folder. A day is relative
//! to the day of the letter, and without a year the nearest: the next to come, today
//! included, or where days lie behind ([`Toward::Past`]) the latest gone by. A week
//! goes from Monday to Sunday.
//!
//! - "Friday" and 金曜 are the next one to come, never today, which has a word of
//!   its own. "next Friday" and 来週の金曜 are Friday of the week after this one,
//!   "this Friday" is that of this week and, once gone, no day.
//! - A stretch of days stands for its last one, and where days lie behind for its
//!   first: "the weekend" and 今週末 are Sunday, "next week" and 来週 are the
//!   Sunday of that week, 月末 is the last day of the month.
//! - A weekday beside a day has to be that day's.
//!
//! In running text ([`leading`], [`trailing`]) more is asked for, since a false
//! day is worse than one that is not read: a border on both sides, a capital for
//! words that mean something else too (`may`, `sat`), and no second day beside it.

mod said;
mod scan;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

pub(super) use said::{Reading, Said, Year};
pub(super) use scan::Scan;

use super::LANGUAGES;
use crate::text::script::han_numeral;

/// Where days without a year, and weekdays, are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// Ahead, as of what is due.
    Coming,
    /// Behind, as of what was written.
    Past,
}

/// A form that a day is written in: what the text begins with, and what is left.
pub(super) type Form = for<'t> fn(Scan<'t>) -> Option<(Reading, Scan<'t>)>;

/// How a language writes days, times and spans.
pub(crate) struct Dates {
    /// Its forms of days.
    pub(super) forms: &'static [Form],
    /// Weekdays as they stand in brackets behind a day; the longest counts.
    pub(super) weekdays: &'static [(&'static str, Weekday)],
    /// Weekdays that are one character, and need no brackets.
    pub(super) weekday_signs: &'static [(&'static str, Weekday)],
    /// What may stand before a day that is typed alone, with a blank.
    pub(super) before: &'static [&'static str],
    /// What may stand behind a day that is typed alone.
    pub(super) behind: &'static [&'static str],
    /// What may stand before a time that follows a day.
    pub(super) before_time: &'static [&'static str],
    /// What may stand before a day that follows a time.
    pub(super) after_time: &'static [&'static str],
    /// What stands between two days.
    pub(super) between: &'static [&'static str],
    /// A time of day.
    pub(super) time: for<'t> fn(Scan<'t>) -> Option<(NaiveTime, Scan<'t>)>,
    pub(super) duration: for<'t> fn(Scan<'t>) -> Option<(TimeDelta, Scan<'t>)>,
    /// Whether a day may end between these two, as far as the language can tell; the
    /// first says whether it is a date of the calendar.
    pub(super) ends: fn(bool, &str, &str) -> Option<bool>,
    /// Whether a day may begin between these two, in the same way.
    pub(super) begins: fn(bool, &str, &str) -> Option<bool>,
    /// The day by which something is to be done, said in its own words.
    pub(crate) deadline: fn(&str, NaiveDate) -> Option<NaiveDate>,
    /// Whether words begin with the name of a month, as behind "3.".
    pub(crate) begins_with_month: fn(&str) -> bool,
}

/// The words of every language that `of` takes out.
fn all(of: fn(&Dates) -> &'static [&'static str]) -> impl Iterator<Item = &'static str> + use<> {
    LANGUAGES.iter().flat_map(move |it| of(&it.dates)).copied()
}

/// Whether words begin with the name of a month, as behind "3.".
#[must_use]
pub fn begins_with_month(words: &str) -> bool {
    LANGUAGES
        .iter()
        .any(|it| (it.dates.begins_with_month)(words))
}

/// Wide and narrow, capital and small are read alike, and so is every blank. Each
/// character becomes one.
fn folded(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
            '’' => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// What the folded text begins with, in every form that fits.
fn readings(text: &str) -> impl Iterator<Item = (Reading, &str)> {
    const FIGURES: &[Form] = &[numeric];
    let of_languages = LANGUAGES.iter().flat_map(|it| it.dates.forms);
    FIGURES
        .iter()
        .chain(of_languages)
        .filter_map(move |form| form(Scan(text)))
        .map(|(reading, rest)| (reading, rest.0))
}

fn longest(text: &str) -> Option<(Reading, &str)> {
    readings(text).min_by_key(|(_, rest)| rest.len())
}

fn whole(text: &str) -> Option<Reading> {
    readings(text)
        .find(|(_, rest)| rest.is_empty())
        .map(|(reading, _)| reading)
}

/// The whole text is a day. It may stand behind "by", "on" and "until", and before
/// まで and までに.
#[must_use]
pub fn day(text: &str, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let text = folded(text);
    let text = text.trim();
    let text = strip_any(text, all(|it| it.before), |text, word| {
        text.strip_prefix(word)?.strip_prefix(' ')
    });
    let text = strip_any(text, all(|it| it.behind), |text, word| {
        text.strip_suffix(word)
    });
    whole(text.trim())?.day(today, toward)
}

fn strip_any<'t>(
    text: &'t str,
    words: impl IntoIterator<Item = &'static str>,
    strip: fn(&'t str, &str) -> Option<&'t str>,
) -> &'t str {
    words
        .into_iter()
        .find_map(|word| strip(text, word))
        .unwrap_or(text)
}

/// The day that the text begins with, and the bytes that it takes. No day is found
/// in a longer word, nor where another day stands right behind it.
#[must_use]
pub fn leading(text: &str, today: NaiveDate) -> Option<(NaiveDate, usize)> {
    let words = folded(text);
    let (reading, rest) = longest(&words)?;
    let length = words[..words.len() - rest.len()].chars().count();
    let length = byte_of(text, length);
    let found = reading.day(today, Toward::Coming)?;
    let stands = !reading.alone
        && is_sure(reading, &text[..length], rest)
        && ends_there(reading, &words[..words.len() - rest.len()], rest)
        && !another_follows(rest, found, today);
    stands.then_some((found, length))
}

/// The day that the text ends with, and the byte where it begins. No day is found
/// in a longer word, nor where another day stands right before it.
#[must_use]
pub fn trailing(text: &str, today: NaiveDate) -> Option<(NaiveDate, usize)> {
    let words = folded(text);
    let (found, start) = trailing_folded(&words, text, today)?;
    let start = words[..start].chars().count();
    Some((found, byte_of(text, start)))
}

/// No day has more characters.
const LONGEST: usize = 48;

fn trailing_folded(words: &str, text: &str, today: NaiveDate) -> Option<(NaiveDate, usize)> {
    let far = words.chars().count().saturating_sub(LONGEST);
    let (start, reading) = words
        .char_indices()
        .skip(far)
        .find_map(|(at, _)| Some((at, whole(&words[at..])?)))?;
    let found = reading.day(today, Toward::Coming)?;
    let (before, itself) = words.split_at(start);
    let typed = &text[byte_of(text, before.chars().count())..];
    let stands = !reading.alone
        && is_sure(reading, typed, "")
        && begins_there(reading, before, itself)
        && !another_precedes(before, text, found, today);
    stands.then_some((found, start))
}

/// The byte of the character of that number.
fn byte_of(text: &str, number: usize) -> usize {
    text.char_indices()
        .nth(number)
        .map_or(text.len(), |(at, _)| at)
}

fn is_sure(reading: Reading, typed: &str, rest: &str) -> bool {
    !reading.doubtful
        || typed.contains(|c: char| c.is_uppercase())
            && !rest.trim_start().starts_with(|c: char| c.is_alphabetic())
}

/// Whether a day may end where the rest begins.
fn ends_there(reading: Reading, itself: &str, rest: &str) -> bool {
    let mut chars = rest.chars();
    let Some(next) = chars.next() else {
        return true;
    };
    let after = chars.next();
    let of_languages = LANGUAGES
        .iter()
        .find_map(|it| (it.dates.ends)(reading.is_date(), itself, rest));
    if let Some(said) = of_languages {
        return said;
    }
    match next {
        c if c.is_alphanumeric() => false,
        '\'' | '-' | '/' => !after.is_some_and(char::is_alphanumeric),
        '.' | ',' | ':' | '~' | '〜' | '–' | '—' => !after.is_some_and(|c| c.is_ascii_digit()),
        _ => true,
    }
}

/// Whether a day may begin where what is before it ends.
fn begins_there(reading: Reading, before: &str, itself: &str) -> bool {
    let mut chars = before.chars().rev();
    let Some(last) = chars.next() else {
        return true;
    };
    let of_languages = LANGUAGES
        .iter()
        .find_map(|it| (it.dates.begins)(reading.is_date(), before, itself));
    if let Some(said) = of_languages {
        return said;
    }
    let is_figure = |c: char| c.is_ascii_digit() || han_numeral(c).is_some();
    let after_figure = chars.next().is_some_and(is_figure);
    match last {
        c if c.is_alphanumeric() => false,
        '-' | '/' | '.' | '\'' | '_' | '#' | '@' | '$' | '£' | '¥' | '€' => false,
        ',' | '、' | '~' | '〜' | '–' | '—' | '・' if after_figure => {
            !itself.starts_with(is_figure)
        }
        _ => true,
    }
}

/// What stands between two days, in every language.
fn between() -> impl Iterator<Item = &'static str> {
    all(|it| it.between).chain(["・", "、", ",", "/", "-", "–", "〜", "~"])
}

fn another_follows(rest: &str, found: NaiveDate, today: NaiveDate) -> bool {
    let rest = rest.trim_start();
    let rest = strip_any(rest, between(), |text, word| text.strip_prefix(word));
    let other = longest(rest.trim_start()).and_then(|(it, _)| it.day(today, Toward::Coming));
    other.is_some_and(|other| other != found)
}

fn another_precedes(before: &str, text: &str, found: NaiveDate, today: NaiveDate) -> bool {
    let before = before.trim_end();
    let before = strip_any(before, between(), |text, word| text.strip_suffix(word));
    let before = before.trim_end();
    let other = trailing_folded(before, text, today);
    other.is_some_and(|(other, _)| other != found)
}

/// Figures alone: 2026-12-01, 2026/12/1, 2026.12.1, 12/1; with a weekday in
/// brackets or without.
fn numeric(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (reading, rest) = figures(scan)?;
    Some(with_weekday(reading, rest))
}

pub(super) fn figures(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let with_year = || {
        let (year, rest) = scan.year()?;
        let (mark, rest) = rest.next().filter(|(c, _)| "-/.".contains(*c))?;
        let (month, rest) = rest.number(2)?;
        let (_, rest) = rest.next().filter(|(c, _)| *c == mark)?;
        let (day, rest) = rest.number(2)?;
        let year = Year::Given(year);
        Some((Reading::from(Said::Date { year, month, day }), rest))
    };
    let without = || {
        let (month, rest) = scan.number(2)?;
        let (day, rest) = rest.literal("/")?.number(2)?;
        let year = Year::Nearest;
        let reading = Reading::from(Said::Date { year, month, day });
        // 1/2 and 3/4 are fractions too.
        let alone = month < day && day <= 4;
        Some((Reading { alone, ..reading }, rest))
    };
    with_year().or_else(without)
}

/// The weekday behind a day, where there is one: (Tue), (火), （火曜日）.
pub(super) fn with_weekday(reading: Reading, scan: Scan<'_>) -> (Reading, Scan<'_>) {
    let bracketed = || {
        let scan = scan.blanks().literal("(")?.blanks();
        let (weekday, rest) = LANGUAGES
            .iter()
            .find_map(|it| scan.word(it.dates.weekdays))?;
        Some((weekday, rest.perhaps(["."]).blanks().literal(")")?))
    };
    let sign = || {
        LANGUAGES
            .iter()
            .find_map(|it| scan.word(it.dates.weekday_signs))
    };
    match bracketed().or_else(sign) {
        Some((weekday, rest)) => {
            let weekday = Some(weekday);
            let alone = false;
            (
                Reading {
                    weekday,
                    alone,
                    ..reading
                },
                rest,
            )
        }
        None => (reading, scan),
    }
}

/// The whole text is a time of day, alone or with a day before or behind it:
/// `yesterday 18:30`, `11月20日 18:30`, `20:15`. It lies behind: a time alone is
/// the latest gone by.
#[must_use]
pub fn moment(text: &str, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let text = folded(text);
    let scan = Scan(text.trim());
    let today = now.date();
    if let Some((time, rest)) = time(scan)
        && rest.is_done()
    {
        let at = today.and_time(time);
        return if at <= now {
            Some(at)
        } else {
            Some(today.pred_opt()?.and_time(time))
        };
    }
    let day_first = || {
        let (reading, rest) = longest(scan.0)?;
        let rest = Scan(rest)
            .blanks()
            .perhaps([",", "、"].into_iter().chain(all(|it| it.before_time)))
            .blanks();
        let (time, _) = time(rest).filter(|(_, rest)| rest.is_done())?;
        Some((reading, time))
    };
    let time_first = || {
        let (time, rest) = time(scan)?;
        let rest = rest.perhaps([","]).gap()?.perhaps(all(|it| it.after_time));
        Some((whole(rest.0)?, time))
    };
    let (reading, time) = day_first().or_else(time_first)?;
    Some(reading.day(today, Toward::Past)?.and_time(time))
}

/// 18:30, 18:30:00, 6:30 pm, 6pm; 18時, 18時30分, 午後6時半.
fn time(scan: Scan<'_>) -> Option<(NaiveTime, Scan<'_>)> {
    LANGUAGES.iter().find_map(|it| (it.dates.time)(scan))
}

/// A span of whole hours, days or weeks, above zero: `12 hours`, `3 days`, `a
/// week`, `3日間`, `一週間`, `12時間`; "within" and 以内 may stand there.
#[must_use]
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = folded(text);
    let scan = Scan(text.trim());
    LANGUAGES
        .iter()
        .filter_map(|it| (it.dates.duration)(scan))
        .find(|(_, rest)| rest.is_done())
        .map(|(span, _)| span)
        .filter(|span| *span > TimeDelta::zero())
}

/// A span: `3d`, `3 days`, `a week`, `1w`, `3日`, `3日間`, `一週間`; whole days or
/// weeks, above zero. Half a month and a month are no number of days.
#[must_use]
pub fn span(text: &str) -> Option<TimeDelta> {
    duration(text).filter(|span| span.num_hours() % 24 == 0)
}
