//! How days, times and spans are written in English.

use chrono::{NaiveTime, Weekday};

use super::deadlines::deadline;
use super::spans::{Counted, UNITS, Unit, counted, duration};
use crate::language::dates::{Dates, Reading, Said, Scan, Year, figures, with_weekday};

pub(super) const DATES: Dates = Dates {
    forms: &[named, dated, weekday, ahead, stretch],
    weekdays: ALL_WEEKDAYS,
    weekday_signs: &[],
    before: &["by", "on", "until", "till"],
    behind: &[],
    before_time: &["at "],
    after_time: &["on "],
    between: &["or", "and", "to"],
    time,
    duration,
    ends,
    begins,
    deadline,
    begins_with_month,
};

/// In full, then short.
const ALL_WEEKDAYS: &[(&str, Weekday)] = &[
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
    ("mon", Weekday::Mon),
    ("tues", Weekday::Tue),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thurs", Weekday::Thu),
    ("thur", Weekday::Thu),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];
pub(super) const WEEKDAYS: &[(&str, Weekday)] = ALL_WEEKDAYS.split_at(7).0;

/// In full, then short.
const ALL_MONTHS: &[(&str, u32)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sept", 9),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];
pub(super) const MONTHS: &[(&str, u32)] = ALL_MONTHS.split_at(12).0;

/// Words for a weekday or a month that are other words too.
const OTHER_WORDS: &[(&str, ())] = &[
    ("mon", ()),
    ("sat", ()),
    ("sun", ()),
    ("wed", ()),
    ("may", ()),
    ("march", ()),
    ("mar", ()),
];

const NAMED: &[(&str, i64)] = &[
    ("today", 0),
    ("tonight", 0),
    ("tomorrow", 1),
    ("yesterday", -1),
    ("day after tomorrow", 2),
    ("the day after tomorrow", 2),
    ("day before yesterday", -2),
    ("the day before yesterday", -2),
];

fn named(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (days, rest) = scan.word(NAMED)?;
    Some((Said::Days(days).into(), rest))
}

/// A day of the calendar, a weekday before it or not: 1 December, Dec 1st, 2026,
/// Fri, 4 Dec, Friday 12/4.
fn dated(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let weekday = || {
        let (weekday, rest) = scan.word(ALL_WEEKDAYS)?;
        Some((weekday, rest.perhaps(["."]).perhaps([","]).gap()?))
    };
    let (weekday, rest) = match weekday() {
        Some((weekday, rest)) => (Some(weekday), rest),
        None => (None, scan),
    };
    let (reading, rest) = day_and_month(rest)
        .or_else(|| month_and_day(rest))
        .or_else(|| figures(rest).filter(|_| weekday.is_some()))?;
    match weekday {
        Some(_) => {
            let certain = Reading {
                weekday,
                alone: false,
                doubtful: false,
                ..reading
            };
            Some((certain, rest))
        }
        None => Some(with_weekday(reading, rest)),
    }
}

fn day_and_month(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (day, rest) = scan.perhaps(["the "]).number(2)?;
    // "3. March" may be the third item of a list.
    let numbered = rest.literal(".");
    let rest = numbered.unwrap_or_else(|| ordinal(day, rest)).blanks();
    let rest = rest.perhaps(["of "]);
    let (month, doubtful, rest) = month(rest)?;
    let (year, rest) = year(rest);
    let reading = Reading::from(Said::Date { year, month, day });
    let doubtful = doubtful || numbered.is_some();
    Some((
        Reading {
            doubtful,
            ..reading
        },
        rest,
    ))
}

fn month_and_day(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (month, doubtful, rest) = month(scan)?;
    let (day, rest) = rest.gap()?.perhaps(["the "]).number(2)?;
    let rest = ordinal(day, rest);
    let (year, rest) = year(rest);
    let reading = Reading::from(Said::Date { year, month, day });
    Some((
        Reading {
            doubtful,
            ..reading
        },
        rest,
    ))
}

fn month(scan: Scan<'_>) -> Option<(u32, bool, Scan<'_>)> {
    let (month, rest) = scan.word(ALL_MONTHS)?;
    // A dot belongs to it only where it is shortened and goes on.
    let dotted = rest
        .literal(".")
        .filter(|dotted| month != 5 && dotted.gap().is_some());
    let doubtful = scan.word(OTHER_WORDS).is_some();
    Some((month, doubtful, dotted.unwrap_or(rest)))
}

/// Past the ending of an ordinal, where there is the right one.
fn ordinal(number: u32, scan: Scan<'_>) -> Scan<'_> {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    scan.word(&[(ending, ())]).map_or(scan, |(_, rest)| rest)
}

/// The year behind a day, where there is one. 1830 may be a time of day.
fn year(scan: Scan<'_>) -> (Year, Scan<'_>) {
    let year = || {
        let (year, rest) = scan.perhaps([","]).gap()?.year()?;
        let is_year = (1900..2200).contains(&year) && !rest.begins_with_letter();
        is_year.then_some((Year::Given(year), rest))
    };
    year().unwrap_or((Year::Nearest, scan))
}

/// Which week is meant.
const WEEKS: &[(&str, i64)] = &[("this week", 0), ("next week", 1), ("last week", -1)];

fn weekday(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let of_week = |weeks, weekday| Reading::from(Said::OfWeek { weeks, weekday });
    let which = || {
        type Meant = fn(Weekday) -> Said;
        const WHICH: &[(&str, Meant)] = &[
            ("this", Said::This),
            ("coming", Said::Weekday),
            ("the coming", Said::Weekday),
            ("this coming", Said::Weekday),
            ("next", |weekday| Said::OfWeek { weeks: 1, weekday }),
        ];
        let (meant, rest) = scan.word(WHICH)?;
        let (weekday, rest) = rest.gap()?.word(ALL_WEEKDAYS)?;
        Some((Reading::from(meant(weekday)), rest))
    };
    let last = || {
        let (weekday, rest) = scan.literal("last ")?.word(ALL_WEEKDAYS)?;
        Some((Said::Last(weekday).into(), rest))
    };
    let week_first = || {
        let (weeks, rest) = scan.word(WEEKS)?;
        let rest = rest.perhaps([","]).gap()?.perhaps(["on "]);
        let (weekday, rest) = rest.word(ALL_WEEKDAYS)?;
        Some((of_week(weeks, weekday), rest))
    };
    let week_last = || {
        let (weekday, rest) = scan.word(ALL_WEEKDAYS)?;
        let rest = rest.perhaps([","]).gap()?.perhaps(["of "]);
        let (weeks, rest) = rest.word(WEEKS)?;
        Some((of_week(weeks, weekday), rest))
    };
    let bare = || {
        let (weekday, rest) = scan.word(ALL_WEEKDAYS)?;
        let doubtful = scan.word(OTHER_WORDS).is_some();
        let reading = Reading::from(Said::Weekday(weekday));
        Some((
            Reading {
                doubtful,
                ..reading
            },
            rest,
        ))
    };
    which()
        .or_else(last)
        .or_else(week_first)
        .or_else(week_last)
        .or_else(bare)
}

/// So many days from now, or ago.
fn ahead(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let said = |(count, unit): Counted, sign: i32| {
        let (unit, times) = unit;
        let count = i32::try_from(count * times).ok().filter(|it| *it > 0)? * sign;
        Some(match unit {
            Unit::Hours => return None,
            Unit::Days => Said::Days(count.into()),
            Unit::Weeks => Said::Days(i64::from(count) * 7),
            Unit::Months => Said::Months(count),
        })
    };
    let within = scan
        .literal("in ")
        .or_else(|| scan.literal("within "))
        .map(|rest| rest.perhaps(["the next "]));
    if let Some(rest) = within {
        let (counted, rest) = counted(rest, UNITS)?;
        let time = rest.perhaps(["'s", "'"]).literal(" time");
        let rest = time.filter(|it| it.ends_word(rest)).unwrap_or(rest);
        return Some((said(counted, 1)?.into(), rest));
    }
    let (counted, rest) = counted(scan, UNITS)?;
    // What lies so far back is seldom what a letter is about.
    if let Some((_, rest)) = rest.gap()?.word(&[("ago", ())]) {
        return Some((Reading::from(said(counted, -1)?).alone(), rest));
    }
    let (_, rest) = rest.gap()?.word(&[("from now", ()), ("from today", ())])?;
    Some((said(counted, 1)?.into(), rest))
}

/// A stretch of days, or its end.
fn stretch(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    const END: [&str; 2] = ["the end of ", "end of "];
    if let Some(rest) = END.iter().find_map(|end| scan.literal(end)) {
        const ENDS: &[(&str, Said)] = &[
            ("week", Said::Week(0)),
            ("the week", Said::Week(0)),
            ("this week", Said::Week(0)),
            ("next week", Said::Week(1)),
            ("month", Said::EndOfMonth(0)),
            ("the month", Said::EndOfMonth(0)),
            ("this month", Said::EndOfMonth(0)),
            ("next month", Said::EndOfMonth(1)),
            ("last month", Said::EndOfMonth(-1)),
            ("year", Said::EndOfYear(0)),
            ("the year", Said::EndOfYear(0)),
            ("this year", Said::EndOfYear(0)),
            ("next year", Said::EndOfYear(1)),
        ];
        if let Some((said, rest)) = rest.word(ENDS) {
            return Some((said.into(), rest));
        }
        let (month, _, rest) = month(rest)?;
        let (year, rest) = year(rest);
        return Some((Said::EndOf { year, month }.into(), rest));
    }
    const WEEKENDS: &[(&str, i64)] = &[
        ("weekend", 0),
        ("the weekend", 0),
        ("this weekend", 0),
        ("next weekend", 1),
        ("last weekend", -1),
    ];
    if let Some((weeks, rest)) = scan.word(WEEKENDS) {
        let reading = Reading::from(Said::Weekend(weeks));
        // A weekend market is no day.
        let bare = scan.literal("weekend").is_some() || rest.blanks().begins_with_letter();
        return Some((if bare { reading.alone() } else { reading }, rest));
    }
    const MONTHS: &[(&str, i32)] = &[("this month", 0), ("next month", 1), ("last month", -1)];
    // In a letter, "next week" is some day of it.
    let week = scan.word(WEEKS).map(|(it, rest)| (Said::Week(it), rest));
    let month = || scan.word(MONTHS).map(|(it, rest)| (Said::Month(it), rest));
    let (said, rest) = week.or_else(month)?;
    Some((Reading::from(said).alone(), rest))
}

/// Whether the words behind a weekday or another word for a day make it another
/// day: "Friday week", "Friday the 13th".
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start();
    let words: Vec<&str> = rest.split(' ').filter(|word| !word.is_empty()).collect();
    // A colon, or a sign of another language.
    let is_time = |c: char| c == ':' || c.is_alphabetic() && !c.is_ascii();
    let number = |word: &&str| {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
        digits.len() < word.len() && !digits.starts_with(is_time) && !digits.contains('m')
    };
    match words.as_slice() {
        ["week" | "fortnight", ..] => true,
        ["the", word, ..] | [word, ..] => number(word),
        [] => false,
    }
}

/// Words after which what comes is not the day that is meant: "every Friday",
/// "after Friday", "Good Friday", "twice in 3 days".
const OTHER_DAY: [&str; 20] = [
    "every",
    "each",
    "other",
    "alternate",
    "after",
    "before",
    "since",
    "from",
    "than",
    "not",
    "except",
    "of",
    "twice",
    "times",
    "past",
    "previous",
    "following",
    "or",
    "once",
    "between",
];

/// The same before a weekday or another word for a day.
const OTHER_WORD: [&str; 24] = [
    "the", "a", "an", "one", "any", "some", "that", "most", "many", "good", "black", "ash",
    "easter", "palm", "shrove", "cyber", "giving", "girl", "man", "first", "second", "third",
    "fourth", "last",
];

fn ends(is_date: bool, _: &str, rest: &str) -> Option<bool> {
    (!is_date && goes_on(rest)).then_some(false)
}

/// Whether a day may begin behind a blank.
fn begins(is_date: bool, before: &str, _: &str) -> Option<bool> {
    let before = before.strip_suffix(' ')?.trim_end();
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let ordinal = word.starts_with(|c: char| c.is_ascii_digit()) && !is_date;
    let begins = !OTHER_DAY.contains(&word) && (is_date || !OTHER_WORD.contains(&word)) && !ordinal;
    Some(begins)
}

/// Whether words begin with the whole name of a month: Jan may be somebody.
fn begins_with_month(words: &str) -> bool {
    let words = words.strip_prefix(' ').unwrap_or(words);
    let word: String = words.chars().take_while(|c| c.is_alphabetic()).collect();
    let month = MONTHS.iter().any(|it| it.0.eq_ignore_ascii_case(&word));
    // "1. May I ask?" asks.
    let asks = word == "May" && words[word.len()..].starts_with(" I");
    month && word.starts_with(|c: char| c.is_ascii_uppercase()) && !asks
}

/// 18:30, 18:30:00, 6:30 pm, 6pm.
fn time(scan: Scan<'_>) -> Option<(NaiveTime, Scan<'_>)> {
    let (hour, rest) = scan.number(2)?;
    let minutes = sixtieth(rest);
    let (minute, rest) = minutes.unwrap_or((0, rest));
    let (second, rest) = minutes
        .and_then(|(_, rest)| sixtieth(rest))
        .unwrap_or((0, rest));
    const HALVES: &[(&str, u32)] = &[("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)];
    let half = rest.blanks().word(HALVES);
    match half {
        Some((half, rest)) if (1..=12).contains(&hour) => {
            let time = NaiveTime::from_hms_opt(hour % 12 + half, minute, second)?;
            Some((time, rest))
        }
        Some(_) => None,
        None => {
            minutes?;
            Some((NaiveTime::from_hms_opt(hour, minute, second)?, rest))
        }
    }
}

/// A colon and two figures.
fn sixtieth(scan: Scan<'_>) -> Option<(u32, Scan<'_>)> {
    let rest = scan.literal(":")?;
    let (value, left) = rest.number(2)?;
    rest.number(1).is_none().then_some((value, left))
}
