//! How days, times and spans are written in Japanese.

use chrono::{NaiveTime, TimeDelta, Weekday};

use super::deadlines::deadline;
use crate::language::dates::{Dates, Reading, Said, Scan, Year, with_weekday};
use crate::text::script::{Script, han_numeral};

pub(super) const DATES: Dates = Dates {
    forms: &[
        named,
        dated,
        era_in_figures,
        weekday,
        of_month,
        ahead,
        stretch,
    ],
    weekdays: WEEKDAYS,
    weekday_signs: CIRCLED,
    before: &[],
    behind: &["までに", "まで", "迄に", "迄"],
    before_time: &["の"],
    after_time: &[],
    between: &["から", "または", "か", "や", "と"],
    time,
    duration,
    ends,
    begins,
    deadline,
    // Only a name of a month without a figure could be taken for words.
    begins_with_month: |_| false,
};

/// As they stand in brackets; the longest counts.
const WEEKDAYS: &[(&str, Weekday)] = &[
    ("月", Weekday::Mon),
    ("火", Weekday::Tue),
    ("水", Weekday::Wed),
    ("木", Weekday::Thu),
    ("金", Weekday::Fri),
    ("土", Weekday::Sat),
    ("日", Weekday::Sun),
    ("月曜", Weekday::Mon),
    ("火曜", Weekday::Tue),
    ("水曜", Weekday::Wed),
    ("木曜", Weekday::Thu),
    ("金曜", Weekday::Fri),
    ("土曜", Weekday::Sat),
    ("日曜", Weekday::Sun),
    ("月曜日", Weekday::Mon),
    ("火曜日", Weekday::Tue),
    ("水曜日", Weekday::Wed),
    ("木曜日", Weekday::Thu),
    ("金曜日", Weekday::Fri),
    ("土曜日", Weekday::Sat),
    ("日曜日", Weekday::Sun),
];

/// As they stand elsewhere: only 曜 tells a weekday from the moon or the sun.
const SPELLED: &[(&str, Weekday)] = WEEKDAYS.split_at(7).1;

/// The same as one character.
const CIRCLED: &[(&str, Weekday)] = &[
    ("㈪", Weekday::Mon),
    ("㈫", Weekday::Tue),
    ("㈬", Weekday::Wed),
    ("㈭", Weekday::Thu),
    ("㈮", Weekday::Fri),
    ("㈯", Weekday::Sat),
    ("㈰", Weekday::Sun),
    ("㊊", Weekday::Mon),
    ("㊋", Weekday::Tue),
    ("㊌", Weekday::Wed),
    ("㊍", Weekday::Thu),
    ("㊎", Weekday::Fri),
    ("㊏", Weekday::Sat),
    ("㊐", Weekday::Sun),
];

const NAMED: &[(&str, i64)] = &[
    ("今日", 0),
    ("本日", 0),
    ("今夜", 0),
    ("今晩", 0),
    ("今日中", 0),
    ("本日中", 0),
    ("明日", 1),
    ("明日中", 1),
    ("あした", 1),
    ("あす", 1),
    ("明後日", 2),
    ("明後日中", 2),
    ("あさって", 2),
    ("昨日", -1),
    ("きのう", -1),
    ("一昨日", -2),
    ("おととい", -2),
];

/// The current week and those beside it.
const WEEKS: &[(&str, i64)] = &[
    ("先々週", -2),
    ("先週", -1),
    ("今週", 0),
    ("来週", 1),
    ("再来週", 2),
];

const MONTHS: &[(&str, i32)] = &[("先月", -1), ("今月", 0), ("来月", 1), ("再来月", 2)];

const YEARS: &[(&str, i32)] = &[
    ("昨年", -1),
    ("去年", -1),
    ("今年", 0),
    ("本年", 0),
    ("来年", 1),
];

const DIGITS: &[(&str, u32)] = &[
    ("〇", 0),
    ("一", 1),
    ("二", 2),
    ("三", 3),
    ("四", 4),
    ("五", 5),
    ("六", 6),
    ("七", 7),
    ("八", 8),
    ("九", 9),
];

/// 1, 12; 一, 十二, 二十. Digits in a row (二三日) are no number: they are two days.
fn number(scan: Scan<'_>) -> Option<(u32, Scan<'_>)> {
    fn digit(scan: Scan<'_>) -> Option<(u32, Scan<'_>)> {
        scan.word(DIGITS).filter(|(digit, _)| *digit > 0)
    }
    let kanji = || {
        let (tens, rest) = match digit(scan) {
            Some((digit, rest)) => (digit, rest),
            None => (1, scan),
        };
        match rest.literal("十") {
            Some(rest) => {
                let (ones, rest) = digit(rest).unwrap_or((0, rest));
                Some((tens * 10 + ones, rest))
            }
            None => digit(scan),
        }
    };
    let (number, rest) = scan.number(4).or_else(|| {
        let (number, rest) = kanji()?;
        let goes_on = rest.word(DIGITS).is_some() || rest.literal("十").is_some();
        (!goes_on).then_some((number, rest))
    })?;
    Some((number, rest.blanks()))
}

/// 2026 or 二〇二六.
fn four_digits(scan: Scan<'_>) -> Option<(i32, Scan<'_>)> {
    let kanji = || {
        let mut year = 0;
        let mut rest = scan;
        for _ in 0..4 {
            let (digit, after) = rest.word(DIGITS)?;
            year = year * 10 + i32::try_from(digit).ok()?;
            rest = after;
        }
        Some((year, rest))
    };
    scan.year().or_else(kanji)
}

/// A year of the era that began in 2019: 令和8, 令和元, R8.
fn of_era(scan: Scan<'_>) -> Option<(Year, Scan<'_>)> {
    const ERA: [&str; 3] = ["令和", "㋿", "r"];
    let rest = ERA.iter().find_map(|era| scan.literal(era))?.blanks();
    let first = rest.literal("元").map(|rest| (1, rest));
    let (count, rest) = first.or_else(|| number(rest))?;
    let year = i32::try_from(count)
        .ok()
        .filter(|it| (1..100).contains(it))?;
    Some((Year::Given(2018 + year), rest))
}

fn year(scan: Scan<'_>) -> Option<(Year, Scan<'_>)> {
    if let Some((years, rest)) = scan.word(YEARS) {
        return Some((Year::FromNow(years), rest.perhaps(["の"])));
    }
    let given = four_digits(scan).map(|(year, rest)| (Year::Given(year), rest));
    let (year, rest) = given.or_else(|| of_era(scan))?;
    Some((year, rest.blanks().literal("年")?.blanks()))
}

/// 2026年12月1日, 12月1日（火）, 令和8年12月1日, 12月末.
fn dated(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (year, rest) = year(scan).unwrap_or((Year::Nearest, scan));
    let (month, rest) = number(rest)?;
    let rest = rest.literal("月")?.blanks();
    if let Some(rest) = rest.literal("末") {
        let rest = rest.perhaps(["日"]);
        return Some((Said::EndOf { year, month }.into(), rest));
    }
    let (day, rest) = day_of_month(rest)?;
    Some(beside(Said::Date { year, month, day }.into(), rest))
}

fn day_of_month(scan: Scan<'_>) -> Option<(u32, Scan<'_>)> {
    let (day, rest) = number(scan)?;
    Some((day, rest.literal("日")?))
}

/// The weekday behind a day, in brackets or not.
fn beside<'t>(reading: Reading, scan: Scan<'t>) -> (Reading, Scan<'t>) {
    match scan.blanks().word(SPELLED) {
        Some((weekday, rest)) => {
            let weekday = Some(weekday);
            (Reading { weekday, ..reading }, rest)
        }
        None => with_weekday(reading, scan),
    }
}

/// R8.12.1, 令和8/12/1.
fn era_in_figures(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (year, rest) = of_era(scan)?;
    let (mark, rest) = rest.next().filter(|(c, _)| "-/.".contains(*c))?;
    let (month, rest) = rest.number(2)?;
    let (_, rest) = rest.next().filter(|(c, _)| *c == mark)?;
    let (day, rest) = rest.number(2)?;
    Some(with_weekday(Said::Date { year, month, day }.into(), rest))
}

fn named(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    let (days, rest) = scan.word(NAMED)?;
    Some((Said::Days(days).into(), rest))
}

/// 金曜, 次の金曜日, 来週の金曜.
fn weekday(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    if let Some((weeks, rest)) = scan.word(WEEKS) {
        let (weekday, rest) = rest.perhaps(["の"]).word(SPELLED)?;
        return Some((Said::OfWeek { weeks, weekday }.into(), rest));
    }
    let (weekday, rest) = scan.perhaps(["次の"]).word(SPELLED)?;
    Some((Said::Weekday(weekday).into(), rest))
}

/// 来月10日, 今月の20日, 月末, 来月末.
fn of_month(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    if let Some(rest) = scan.literal("月末") {
        return Some((Said::EndOfMonth(0).into(), rest));
    }
    let (months, rest) = scan.word(MONTHS)?;
    let rest = rest.perhaps(["の"]);
    if let Some(rest) = rest.literal("末").or_else(|| rest.literal("月末")) {
        return Some((Said::EndOfMonth(months).into(), rest.perhaps(["日"])));
    }
    let (day, rest) = day_of_month(rest)?;
    Some(beside(Said::OfMonth { months, day }.into(), rest))
}

/// 3日後, 3日以内, 一週間後, 2か月後, 3日前.
fn ahead(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    type Ahead = fn(i32) -> Said;
    const UNITS: &[(&str, Ahead)] = &[
        ("日", |days| Said::Days(days.into())),
        ("日間", |days| Said::Days(days.into())),
        ("週", |weeks| Said::Days(i64::from(weeks) * 7)),
        ("週間", |weeks| Said::Days(i64::from(weeks) * 7)),
        ("か月", Said::Months),
        ("カ月", Said::Months),
        ("ヶ月", Said::Months),
        ("ヵ月", Said::Months),
        ("ケ月", Said::Months),
        ("箇月", Said::Months),
    ];
    let (count, rest) = number(scan)?;
    let count = i32::try_from(count).ok().filter(|it| *it > 0)?;
    let (said, rest) = rest.word(UNITS)?;
    // Three days before is before something else, in a letter.
    if let Some(rest) = rest.literal("前") {
        return Some((Reading::from(said(-count)).alone(), rest));
    }
    let rest = rest.literal("後").or_else(|| rest.literal("以内"))?;
    Some((said(count).into(), rest))
}

/// 今週末, 来週中, 今月中, 年末; 来週 alone.
fn stretch(scan: Scan<'_>) -> Option<(Reading, Scan<'_>)> {
    const ENDS: &[(&str, Said)] = &[
        ("週末", Said::Weekend(0)),
        ("年末", Said::EndOfYear(0)),
        ("年内", Said::EndOfYear(0)),
        ("今年中", Said::EndOfYear(0)),
        ("今年末", Said::EndOfYear(0)),
        ("来年末", Said::EndOfYear(1)),
    ];
    if let Some((said, rest)) = scan.word(ENDS) {
        return Some((said.into(), rest));
    }
    if let Some((weeks, rest)) = scan.word(WEEKS) {
        let end = rest.literal("末").or_else(|| rest.literal("の週末"));
        if let Some(rest) = end {
            return Some((Said::Weekend(weeks).into(), rest));
        }
        let whole = Reading::from(Said::Week(weeks));
        return Some(match rest.literal("中") {
            Some(rest) => (whole, rest),
            // In a letter, 来週 is some day of it.
            None => (whole.alone(), rest),
        });
    }
    let (months, rest) = scan.word(MONTHS)?;
    let whole = Reading::from(Said::Month(months));
    Some(match rest.literal("中") {
        Some(rest) => (whole, rest),
        None => (whole.alone(), rest),
    })
}

fn is_hiragana(c: char) -> bool {
    Script::of(c) == Script::Hiragana
}

fn is_katakana(c: char) -> bool {
    Script::of(c) == Script::Katakana
}

/// Whether words may go on with it without a blank.
fn is_written_on(c: char) -> bool {
    matches!(
        Script::of(c),
        Script::Hiragana | Script::Katakana | Script::Han
    )
}

/// Behind the day of a date, they make it something else: 12月1日目, 12月1日以降.
const NOT_THAT_DAY: &str = "目間号付分以前後";

/// What may stand right behind a word for a day: 金曜夜, 明日午後.
const GOES_WITH: [&str; 13] = [
    "午前",
    "午後",
    "朝一",
    "朝",
    "昼",
    "夕方",
    "夜",
    "晩",
    "中",
    "迄",
    "締切",
    "締め切り",
    "必着",
];

/// Whether a day may end where the rest begins, which goes on in Japanese.
fn ends(is_date: bool, itself: &str, rest: &str) -> Option<bool> {
    let next = rest.chars().next().filter(|c| is_written_on(*c))?;
    Some(ends_before(next, is_date, itself, rest))
}

fn ends_before(next: char, is_date: bool, itself: &str, rest: &str) -> bool {
    let goes_on = |rest: &str| rest.starts_with(|c| is_written_on(c) && !is_hiragana(c));
    if is_hiragana(next) {
        const PARTICLES: [&str; 8] = ["まで", "には", "に", "は", "の", "も", "で", "から"];
        let is_kana = itself.chars().all(is_hiragana);
        let particle = PARTICLES.iter().any(|it| rest.starts_with(it));
        return !rest.starts_with("ごと") && (!is_kana || particle);
    }
    if is_date && itself.ends_with('日') {
        return !NOT_THAT_DAY.contains(next);
    }
    GOES_WITH
        .iter()
        .any(|it| rest.strip_prefix(it).is_some_and(|rest| !goes_on(rest)))
}

/// Whether a day may begin where what is before it ends, in Japanese.
fn begins(is_date: bool, before: &str, itself: &str) -> Option<bool> {
    let mut chars = before.chars().rev();
    let last = chars.next().filter(|c| is_written_on(*c))?;
    Some(begins_after(last, chars.next(), is_date, itself))
}

fn begins_after(last: char, earlier: Option<char>, is_date: bool, itself: &str) -> bool {
    if itself.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return true;
    }
    let counts = itself.starts_with(|c: char| c.is_ascii_digit() || han_numeral(c).is_some());
    match last {
        // The Friday of something, three days from something.
        'の' if !is_date => false,
        'の' => !earlier.is_some_and(|c| "年前度".contains(c)),
        'ら' | 'り' | 'て' | 'た' if counts && !is_date => false,
        c if is_hiragana(c) => !itself.chars().all(is_hiragana),
        c if is_katakana(c) => true,
        // 毎週金曜, 第二金曜, 98年12月1日.
        c if is_date => !("年月毎第約中数".contains(c) || han_numeral(c).is_some()),
        c => "限切期〆".contains(c),
    }
}

/// 18時, 18時30分, 午後6時半.
fn time(scan: Scan<'_>) -> Option<(NaiveTime, Scan<'_>)> {
    const HALVES: &[(&str, u32)] = &[("午前", 0), ("午後", 12)];
    let half = scan.word(HALVES);
    let (half, rest) = half.map_or((None, scan), |(half, rest)| (Some(half), rest));
    let (hour, rest) = number(rest)?;
    let hour = match half {
        Some(half) if hour <= 12 => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    if let Some(rest) = rest.literal(":") {
        let (minute, left) = rest.number(2)?;
        half?;
        let whole = rest.number(1).is_none();
        return Some((NaiveTime::from_hms_opt(hour, minute, 0)?, left)).filter(|_| whole);
    }
    let rest = rest.literal("時")?.blanks();
    let minutes = || {
        let (minute, rest) = number(rest)?;
        Some((minute, rest.literal("分")?))
    };
    let half_past = || Some((30, rest.literal("半")?));
    let (minute, rest) = minutes().or_else(half_past).unwrap_or((0, rest));
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, rest))
}

/// 12時間, 3日, 3日間, 一週間, 3日以内.
fn duration(scan: Scan<'_>) -> Option<(TimeDelta, Scan<'_>)> {
    type Unit = fn(i64) -> TimeDelta;
    const UNITS: &[(&str, Unit)] = &[
        ("時間", TimeDelta::hours),
        ("日", TimeDelta::days),
        ("日間", TimeDelta::days),
        ("週", TimeDelta::weeks),
        ("週間", TimeDelta::weeks),
    ];
    let (count, rest) = number(scan)?;
    let (unit, rest) = rest.word(UNITS)?;
    Some((unit(count.into()), rest.perhaps(["以内"])))
}
