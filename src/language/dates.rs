//! Days, times and spans as people write them, in English and in Japanese.
//!
//! `interim` and `chrono-english` are not used: both take "may", "sat" and "1.5"
//! for days, and know neither "December 1st" nor "in 3 days" nor "Fri, 4 Dec".
//!
//! Both languages are always read; their words stand in `en/dates.rs` and
//! `ja/dates.rs`. A day is relative to the day of the letter, and without a year
//! the nearest: the next to come, today included, or where days lie behind
//! ([`Toward::Past`]) the latest gone by. A week goes from Monday to Sunday.
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

use chrono::{
    Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday, Weekday::Sun,
};

use super::{en, ja};

/// Where days without a year, and weekdays, are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// Ahead, as of what is due.
    Coming,
    /// Behind, as of what was written.
    Past,
}

/// What words say of a day, before it is known when they were written. Weeks,
/// months and years are counted from the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Date {
        year: Year,
        month: u32,
        day: u32,
    },
    /// The last day of a month.
    EndOf {
        year: Year,
        month: u32,
    },
    Days(i64),
    Months(i32),
    Weekday(Weekday),
    /// The latest one gone by, never today.
    Last(Weekday),
    /// A weekday of this week, as long as it is to come.
    This(Weekday),
    OfWeek {
        weeks: i64,
        weekday: Weekday,
    },
    OfMonth {
        months: i32,
        day: u32,
    },
    Week(i64),
    Weekend(i64),
    Month(i32),
    EndOfMonth(i32),
    EndOfYear(i32),
}

/// The year of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Nearest,
    Given(i32),
    FromNow(i32),
}

/// What words were read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) said: Said,
    /// A weekday that stands beside the day.
    pub(super) weekday: Option<Weekday>,
    /// It is a day only where nothing else stands there.
    pub(super) alone: bool,
    /// It is other words too: it needs a capital, and no word behind it.
    pub(super) doubtful: bool,
}

impl From<Said> for Reading {
    fn from(said: Said) -> Self {
        Self {
            said,
            weekday: None,
            alone: false,
            doubtful: false,
        }
    }
}

impl Reading {
    pub(super) fn alone(self) -> Self {
        Self {
            alone: true,
            ..self
        }
    }

    /// Whether it names its day by the calendar, and not by a word.
    fn is_date(self) -> bool {
        matches!(
            self.said,
            Said::Date { .. } | Said::EndOf { .. } | Said::OfMonth { .. }
        )
    }

    fn day(self, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
        resolved(self.said, today, toward)
            .filter(|day| self.weekday.is_none_or(|it| it == day.weekday()))
            .filter(|day| (0..=9999).contains(&day.year()))
    }
}

/// A form that a day is written in: what the text begins with, and what is left.
pub(super) type Form = for<'t> fn(Scan<'t>) -> Option<(Reading, Scan<'t>)>;

/// What is left to read of a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scan<'t>(&'t str);

impl<'t> Scan<'t> {
    pub(super) fn is_done(self) -> bool {
        self.0.is_empty()
    }

    /// Past these characters; a blank in them is any number of blanks.
    pub(super) fn literal(self, text: &str) -> Option<Self> {
        let mut pieces = text.split(' ');
        let first = pieces.next().unwrap_or_default();
        let start = Self(self.0.strip_prefix(first)?);
        pieces.try_fold(start, |scan, piece| {
            Some(Self(scan.gap()?.0.strip_prefix(piece)?))
        })
    }

    /// Past one of these, where there is one.
    pub(super) fn perhaps(self, texts: &[&str]) -> Self {
        texts
            .iter()
            .find_map(|text| self.literal(text))
            .unwrap_or(self)
    }

    pub(super) fn blanks(self) -> Self {
        Self(self.0.trim_start_matches(' '))
    }

    /// Past a blank or more.
    pub(super) fn gap(self) -> Option<Self> {
        self.0.starts_with(' ').then(|| self.blanks())
    }

    /// A number of one to so many figures.
    pub(super) fn number(self, most: usize) -> Option<(u32, Self)> {
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(length);
        ((1..=most).contains(&length)).then_some((digits.parse().ok()?, Self(rest)))
    }

    /// A year of four figures.
    pub(super) fn year(self) -> Option<(i32, Self)> {
        let (year, rest) = self.number(4)?;
        (self.0.len() - rest.0.len() == 4).then_some((i32::try_from(year).ok()?, rest))
    }

    /// The longest word of a table that it begins with. Latin words are whole.
    pub(super) fn word<T: Copy>(self, table: &[(&str, T)]) -> Option<(T, Self)> {
        table
            .iter()
            .filter_map(|&(word, value)| Some((value, self.literal(word)?)))
            .filter(|&(_, rest)| rest.ends_word(self))
            .min_by_key(|(_, rest)| rest.0.len())
    }

    /// Whether no letter or figure follows on what was read since `start`, where
    /// that ended in a Latin letter.
    pub(super) fn ends_word(self, start: Self) -> bool {
        let read = &start.0[..start.0.len() - self.0.len()];
        !read.ends_with(|c: char| c.is_ascii_alphabetic())
            || !self.0.starts_with(|c: char| c.is_ascii_alphanumeric())
    }

    /// The next character, and what is left after it.
    pub(super) fn next(self) -> Option<(char, Self)> {
        let mut chars = self.0.chars();
        Some((chars.next()?, Self(chars.as_str())))
    }

    /// Whether a letter comes next.
    pub(super) fn begins_with_letter(self) -> bool {
        self.0.starts_with(char::is_alphabetic)
    }
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
    [FIGURES, en::dates::FORMS, ja::dates::FORMS]
        .into_iter()
        .flatten()
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
    let text = strip_any(text, en::dates::BEFORE, |text, word| {
        text.strip_prefix(word)?.strip_prefix(' ')
    });
    let text = strip_any(text, ja::dates::BEHIND, |text, word| {
        text.strip_suffix(word)
    });
    whole(text.trim())?.day(today, toward)
}

fn strip_any<'t>(
    text: &'t str,
    words: &[&str],
    strip: fn(&'t str, &str) -> Option<&'t str>,
) -> &'t str {
    words
        .iter()
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
    match next {
        c if ja::dates::is_script(c) => ja::dates::ends_there(reading.is_date(), itself, rest),
        c if c.is_alphanumeric() => false,
        '\'' | '-' | '/' => !after.is_some_and(char::is_alphanumeric),
        '.' | ',' | ':' | '~' | '〜' | '–' | '—' => !after.is_some_and(|c| c.is_ascii_digit()),
        _ => reading.is_date() || !en::dates::goes_on(rest),
    }
}

/// Whether a day may begin where what is before it ends.
fn begins_there(reading: Reading, before: &str, itself: &str) -> bool {
    let mut chars = before.chars().rev();
    let Some(last) = chars.next() else {
        return true;
    };
    let is_figure = |c: char| c.is_ascii_digit() || ja::dates::is_numeral(c);
    let after_figure = chars.next().is_some_and(is_figure);
    match last {
        c if ja::dates::is_script(c) => ja::dates::begins_there(reading.is_date(), before, itself),
        c if c.is_alphanumeric() => false,
        '-' | '/' | '.' | '\'' | '_' | '#' | '@' | '$' | '£' | '¥' | '€' => false,
        ',' | '、' | '~' | '〜' | '–' | '—' | '・' if after_figure => {
            !itself.starts_with(is_figure)
        }
        ' ' => en::dates::begins_there(reading.is_date(), before),
        _ => true,
    }
}

/// What stands between two days.
const BETWEEN: [&str; 16] = [
    "から",
    "または",
    "or",
    "and",
    "to",
    "か",
    "や",
    "と",
    "・",
    "、",
    ",",
    "/",
    "-",
    "–",
    "〜",
    "~",
];

fn another_follows(rest: &str, found: NaiveDate, today: NaiveDate) -> bool {
    let rest = rest.trim_start();
    let rest = strip_any(rest, &BETWEEN, |text, word| text.strip_prefix(word));
    let other = longest(rest.trim_start()).and_then(|(it, _)| it.day(today, Toward::Coming));
    other.is_some_and(|other| other != found)
}

fn another_precedes(before: &str, text: &str, found: NaiveDate, today: NaiveDate) -> bool {
    let before = before.trim_end();
    let before = strip_any(before, &BETWEEN, |text, word| text.strip_suffix(word));
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
        let (weekday, rest) = scan
            .word(en::dates::WEEKDAYS)
            .or_else(|| scan.word(ja::dates::WEEKDAYS))?;
        Some((weekday, rest.perhaps(&["."]).blanks().literal(")")?))
    };
    match bracketed().or_else(|| scan.word(ja::dates::CIRCLED)) {
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

fn resolved(said: Said, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let ahead = toward == Toward::Coming;
    match said {
        Said::Date { year, month, day } => {
            let here = (today.month(), today.day());
            let year = match year {
                Year::Given(year) => year,
                Year::FromNow(years) => today.year() + years,
                Year::Nearest if ahead => today.year() + i32::from((month, day) < here),
                Year::Nearest => today.year() - i32::from((month, day) > here),
            };
            NaiveDate::from_ymd_opt(year, month, day)
        }
        Said::EndOf { year, month } => {
            let year = match year {
                Year::Given(year) => year,
                Year::FromNow(years) => today.year() + years,
                Year::Nearest if ahead => today.year() + i32::from(month < today.month()),
                Year::Nearest => today.year() - i32::from(month >= today.month()),
            };
            last_of_month(NaiveDate::from_ymd_opt(year, month, 1)?)
        }
        Said::Days(days) => later(today, days),
        Said::Months(months) => by_months(today, months),
        Said::Weekday(weekday) if ahead => {
            later(today, (days_to(today, weekday) - 1).rem_euclid(7) + 1)
        }
        Said::Weekday(weekday) | Said::Last(weekday) => {
            later(today, days_to(today, weekday).rem_euclid(7) - 7)
        }
        Said::This(weekday) => {
            let day = of_week(today, 0, weekday)?;
            let gone = if ahead { day < today } else { day > today };
            (!gone).then_some(day)
        }
        Said::OfWeek { weeks, weekday } => of_week(today, weeks, weekday),
        Said::OfMonth { months, day } => by_months(today, months)?.with_day(day),
        Said::Week(weeks) if ahead => of_week(today, weeks, Sun),
        Said::Week(weeks) => of_week(today, weeks, Weekday::Mon),
        Said::Weekend(weeks) if ahead => of_week(today, weeks, Sun),
        Said::Weekend(weeks) => {
            let saturday = of_week(today, weeks, Weekday::Sat)?;
            let begun = weeks != 0 || saturday <= today;
            later(saturday, if begun { 0 } else { -7 })
        }
        Said::Month(months) if !ahead => by_months(today, months)?.with_day(1),
        Said::Month(months) | Said::EndOfMonth(months) => last_of_month(by_months(today, months)?),
        Said::EndOfYear(years) => NaiveDate::from_ymd_opt(today.year() + years, 12, 31),
    }
}

fn later(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    }
}

fn by_months(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count)
    } else {
        day.checked_add_months(count)
    }
}

fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    by_months(day.with_day(1)?, 1)?.pred_opt()
}

/// How far a weekday of the same week is, behind or ahead.
fn days_to(day: NaiveDate, weekday: Weekday) -> i64 {
    let days = |it: Weekday| i64::from(it.num_days_from_monday());
    days(weekday) - days(day.weekday())
}

fn of_week(today: NaiveDate, weeks: i64, weekday: Weekday) -> Option<NaiveDate> {
    later(today, weeks * 7 + days_to(today, weekday))
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
            .perhaps(&[",", "、", "の", "at "])
            .blanks();
        let (time, _) = time(rest).filter(|(_, rest)| rest.is_done())?;
        Some((reading, time))
    };
    let time_first = || {
        let (time, rest) = time(scan)?;
        let rest = rest.perhaps(&[","]).gap()?.perhaps(&["on "]);
        Some((whole(rest.0)?, time))
    };
    let (reading, time) = day_first().or_else(time_first)?;
    Some(reading.day(today, Toward::Past)?.and_time(time))
}

/// 18:30, 18:30:00, 6:30 pm, 6pm; 18時, 18時30分, 午後6時半.
fn time(scan: Scan<'_>) -> Option<(NaiveTime, Scan<'_>)> {
    ja::dates::time(scan).or_else(|| en::dates::time(scan))
}

/// A span of whole hours, days or weeks, above zero: `12 hours`, `3 days`, `a
/// week`, `3日間`, `一週間`, `12時間`; "within" and 以内 may stand there.
#[must_use]
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = folded(text);
    let scan = Scan(text.trim());
    en::dates::duration(scan)
        .into_iter()
        .chain(ja::dates::duration(scan))
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
