//! Days, times and spans in words: what they are read as, and what they are not.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};
use mentor::language::dates::{Toward, day, duration, leading, moment, span, trailing};
use proptest::prelude::*;

/// A Wednesday.
fn wednesday() -> NaiveDate {
    on("2026-11-18")
}

fn on(day: &str) -> NaiveDate {
    day.parse().expect("a day")
}

fn at(time: &str) -> NaiveDateTime {
    time.parse().expect("a time")
}

const AHEAD: &[(&str, &str)] = &[
    ("2026-12-01", "2026-12-01"),
    ("2026-1-5", "2026-01-05"),
    ("2026/12/1", "2026-12-01"),
    ("2026.12.01", "2026-12-01"),
    ("12/1", "2026-12-01"),
    ("11/18", "2026-11-18"),
    ("11/17", "2027-11-17"),
    ("1/2", "2027-01-02"),
    ("12/1 (Tue)", "2026-12-01"),
    ("1 December", "2026-12-01"),
    ("1st December", "2026-12-01"),
    ("1st of December", "2026-12-01"),
    ("the 1st of December", "2026-12-01"),
    ("1 dec", "2026-12-01"),
    ("1Dec", "2026-12-01"),
    ("1 December 2028", "2028-12-01"),
    ("Dec 1", "2026-12-01"),
    ("Dec. 1", "2026-12-01"),
    ("Dec 1, 2027", "2027-12-01"),
    ("December 1st", "2026-12-01"),
    ("December the 1st", "2026-12-01"),
    ("Sept 30", "2027-09-30"),
    ("3. March", "2027-03-03"),
    ("may 3", "2027-05-03"),
    ("22nd of February", "2027-02-22"),
    ("11th March", "2027-03-11"),
    ("Fri, 4 Dec", "2026-12-04"),
    ("Fri 4 Dec", "2026-12-04"),
    ("Fri. 4 Dec", "2026-12-04"),
    ("Friday, December 4th", "2026-12-04"),
    ("Friday the 4th of December", "2026-12-04"),
    ("4 December (Friday)", "2026-12-04"),
    ("Friday 12/4", "2026-12-04"),
    ("today", "2026-11-18"),
    ("Tomorrow", "2026-11-19"),
    ("day after tomorrow", "2026-11-20"),
    ("the day after tomorrow", "2026-11-20"),
    ("yesterday", "2026-11-17"),
    ("Friday", "2026-11-20"),
    ("fri", "2026-11-20"),
    ("by Friday", "2026-11-20"),
    ("on Friday", "2026-11-20"),
    ("until the weekend", "2026-11-22"),
    ("Wednesday", "2026-11-25"),
    ("Tuesday", "2026-11-24"),
    ("this Friday", "2026-11-20"),
    ("this coming Tuesday", "2026-11-24"),
    ("next Friday", "2026-11-27"),
    ("next Monday", "2026-11-23"),
    ("Friday next week", "2026-11-27"),
    ("Friday of next week", "2026-11-27"),
    ("next week Friday", "2026-11-27"),
    ("next week, on Friday", "2026-11-27"),
    ("last Friday", "2026-11-13"),
    ("this weekend", "2026-11-22"),
    ("the weekend", "2026-11-22"),
    ("next weekend", "2026-11-29"),
    ("next week", "2026-11-29"),
    ("end of the week", "2026-11-22"),
    ("in 3 days", "2026-11-21"),
    ("in three days", "2026-11-21"),
    ("within 3 days", "2026-11-21"),
    ("in 3 days' time", "2026-11-21"),
    ("in a week’s time", "2026-11-25"),
    ("in two weeks", "2026-12-02"),
    ("in a week", "2026-11-25"),
    ("in a fortnight", "2026-12-02"),
    ("in a month", "2026-12-18"),
    ("a week from now", "2026-11-25"),
    ("3 days ago", "2026-11-15"),
    ("end of the month", "2026-11-30"),
    ("the end of the month", "2026-11-30"),
    ("by the end of the month", "2026-11-30"),
    ("end of next month", "2026-12-31"),
    ("end of February", "2027-02-28"),
    ("end of the year", "2026-12-31"),
    ("2026年12月1日", "2026-12-01"),
    ("２０２６年１２月１日", "2026-12-01"),
    ("2026年 12月 1日", "2026-12-01"),
    ("12月1日", "2026-12-01"),
    ("１２月１日", "2026-12-01"),
    ("１２／１", "2026-12-01"),
    ("12月1日(火)", "2026-12-01"),
    ("12月1日（火）", "2026-12-01"),
    ("12月1日（火曜）", "2026-12-01"),
    ("12月1日㈫", "2026-12-01"),
    ("12月1日火曜日", "2026-12-01"),
    ("12/1(火)", "2026-12-01"),
    ("12/4（Fri）", "2026-12-04"),
    ("2026-12-01(火)", "2026-12-01"),
    ("1/2(土)", "2027-01-02"),
    ("十二月一日", "2026-12-01"),
    ("二〇二七年三月二十一日", "2027-03-21"),
    ("令和8年12月1日", "2026-12-01"),
    ("令和八年十二月一日", "2026-12-01"),
    ("令和元年5月1日", "2019-05-01"),
    ("R8.12.1", "2026-12-01"),
    ("R8/12/1", "2026-12-01"),
    ("Ｒ８．１２．１", "2026-12-01"),
    ("令和8.12.1", "2026-12-01"),
    ("来年3月1日", "2027-03-01"),
    ("来年の3月1日", "2027-03-01"),
    ("12月末", "2026-12-31"),
    ("今日", "2026-11-18"),
    ("本日中", "2026-11-18"),
    ("明日", "2026-11-19"),
    ("明日まで", "2026-11-19"),
    ("明日までに", "2026-11-19"),
    ("明後日", "2026-11-20"),
    ("あさって", "2026-11-20"),
    ("昨日", "2026-11-17"),
    ("一昨日", "2026-11-16"),
    ("金曜", "2026-11-20"),
    ("金曜日", "2026-11-20"),
    ("水曜", "2026-11-25"),
    ("次の火曜", "2026-11-24"),
    ("今週の金曜", "2026-11-20"),
    ("今週の月曜", "2026-11-16"),
    ("来週", "2026-11-29"),
    ("来週中", "2026-11-29"),
    ("来週の金曜", "2026-11-27"),
    ("来週の金曜日", "2026-11-27"),
    ("来週金曜", "2026-11-27"),
    ("再来週の月曜", "2026-11-30"),
    ("今週末", "2026-11-22"),
    ("週末", "2026-11-22"),
    ("来週末", "2026-11-29"),
    ("来週の週末", "2026-11-29"),
    ("3日後", "2026-11-21"),
    ("３日後", "2026-11-21"),
    ("三日後", "2026-11-21"),
    ("3日以内", "2026-11-21"),
    ("十日以内", "2026-11-28"),
    ("一週間後", "2026-11-25"),
    ("1週間以内", "2026-11-25"),
    ("2週間後", "2026-12-02"),
    ("2か月後", "2027-01-18"),
    ("3日前", "2026-11-15"),
    ("月末", "2026-11-30"),
    ("今月末", "2026-11-30"),
    ("今月中", "2026-11-30"),
    ("来月末", "2026-12-31"),
    ("来月10日", "2026-12-10"),
    ("来月の十日", "2026-12-10"),
    ("年末", "2026-12-31"),
];

#[test]
fn days_ahead_are_read() {
    for (text, expected) in AHEAD {
        let read = day(text, wednesday(), Toward::Coming);
        assert_eq!(read, Some(on(expected)), "{text}");
        assert_eq!(day(&format!(" {text} "), wednesday(), Toward::Coming), read);
    }
}

#[test]
fn days_behind_are_the_latest_gone_by() {
    for (text, expected) in [
        ("12/1", "2025-12-01"),
        ("11/18", "2026-11-18"),
        ("3 March", "2026-03-03"),
        ("December 1st", "2025-12-01"),
        ("Friday", "2026-11-13"),
        ("Wednesday", "2026-11-11"),
        ("last Friday", "2026-11-13"),
        ("this Monday", "2026-11-16"),
        ("the weekend", "2026-11-14"),
        ("last week", "2026-11-09"),
        ("this month", "2026-11-01"),
        ("yesterday", "2026-11-17"),
        ("3 days ago", "2026-11-15"),
        ("a month ago", "2026-10-18"),
        ("11月20日", "2025-11-20"),
        ("金曜", "2026-11-13"),
        ("先週の金曜", "2026-11-13"),
        ("先週", "2026-11-09"),
        ("先月10日", "2026-10-10"),
        ("今月", "2026-11-01"),
        ("一昨日", "2026-11-16"),
        ("2週間前", "2026-11-04"),
        ("昨年3月1日", "2025-03-01"),
    ] {
        assert_eq!(
            day(text, wednesday(), Toward::Past),
            Some(on(expected)),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_day_is_not_read() {
    for text in [
        "",
        " ",
        "x",
        "2026-02-30",
        "2026-13-01",
        "31 February",
        "40 December",
        "12/32",
        "13/1",
        "1/12/2026",
        "2026-12",
        "2026-12/1",
        "26-12-01",
        "12-1",
        "1.5",
        "1.12.",
        "12",
        "3d",
        "3 days",
        "3日",
        "一日",
        "10日",
        "日曜大工",
        "一日中",
        "3日目",
        "may",
        "May",
        "march",
        "March",
        "march on",
        "second",
        "first",
        "the second",
        "December",
        "12月",
        "2026年12月",
        "in 0 days",
        "0日後",
        "in 3 hours",
        "in days",
        "1th December",
        "Thu, 4 Dec",
        "12月1日(水)",
        "12月1日 水曜日",
        "2/29",
        "2月29日",
        "令和0年1月1日",
        "平成30年1月1日",
        "火",
        "(火)",
        "金",
        "月",
        "日",
        "二三日後",
        "半月",
        "数日後",
        "Friday Friday",
        "next",
        "this Monday",
        "Friday week",
        "12/1 18:30",
        "every Friday",
        "毎週金曜",
        "来週の金",
        "soon",
        "そのうち",
        "99999999 days ago",
        "9999年後",
    ] {
        assert_eq!(day(text, wednesday(), Toward::Coming), None, "{text}");
    }
}

#[test]
fn what_a_text_begins_with_takes_its_bytes() {
    for (taken, rest, expected) in [
        ("Friday", "", "2026-11-20"),
        ("Friday", ", if it is dry", "2026-11-20"),
        ("friday", " at noon", "2026-11-20"),
        ("Friday", " 18:30", "2026-11-20"),
        ("Friday", "に", "2026-11-20"),
        ("next Friday", ".", "2026-11-27"),
        ("Fri, 4 Dec", ": bread", "2026-12-04"),
        ("Sat", "", "2026-11-21"),
        ("Sat", ": market", "2026-11-21"),
        ("May 3", "", "2027-05-03"),
        ("3. March", ", in the evening", "2027-03-03"),
        ("in\n3 days", ")", "2026-11-21"),
        ("12/1", "に出す", "2026-12-01"),
        ("12/1", " paint it", "2026-12-01"),
        ("12/1", "、看板", "2026-12-01"),
        ("2026-12-01", ".", "2026-12-01"),
        ("１２月１日", "までに", "2026-12-01"),
        ("12月1日（火）", "の朝", "2026-12-01"),
        ("12月1日", "開催の会", "2026-12-01"),
        ("来週の金曜日", "までに", "2026-11-27"),
        ("金曜", "午後3時", "2026-11-20"),
        ("金曜", "夜に", "2026-11-20"),
        ("今日中", "に", "2026-11-18"),
        ("あす", "までに", "2026-11-19"),
        ("月末", "締切", "2026-11-30"),
        ("3日以内", "に返す", "2026-11-21"),
        ("tomorrow", ", 19 November", "2026-11-19"),
    ] {
        let found = leading(&format!("{taken}{rest}"), wednesday());
        assert_eq!(found, Some((on(expected), taken.len())), "{taken}|{rest}");
    }
}

#[test]
fn what_a_text_ends_with_has_its_place() {
    for (before, taken, expected) in [
        ("", "Friday", "2026-11-20"),
        ("Paint the sign by ", "Friday", "2026-11-20"),
        ("Paint the sign by ", "next Friday", "2026-11-27"),
        ("Ring the baker ", "tomorrow", "2026-11-19"),
        ("Ring the baker on ", "Sat", "2026-11-21"),
        ("Count the loaves (", "12/1", "2026-12-01"),
        ("Count the loaves, ", "1 December", "2026-12-01"),
        ("Count the loaves by ", "the end of the month", "2026-11-30"),
        ("Count 3 loaves ", "in 3 days", "2026-11-21"),
        ("期限：", "１２月１日", "2026-12-01"),
        ("期限", "金曜", "2026-11-20"),
        ("看板を塗る　", "来週の金曜日", "2026-11-27"),
        ("看板を塗る、", "3日以内", "2026-11-21"),
        ("締切は", "12月1日（火）", "2026-12-01"),
        ("締切、", "あさって", "2026-11-20"),
        ("森さんと", "金曜", "2026-11-20"),
        ("看板塗り", "月末", "2026-11-30"),
    ] {
        let found = trailing(&format!("{before}{taken}"), wednesday());
        assert_eq!(
            found,
            Some((on(expected), before.len())),
            "{before}|{taken}"
        );
    }
}

#[test]
fn running_text_has_traps() {
    let no_day = [
        // Words that look like days.
        "may I come",
        "May I come",
        "march on",
        "March winds",
        "sat down",
        "Sat down",
        "sun and rain",
        "Sun and rain",
        "second thoughts",
        "mon ami",
        "Fridays are slow",
        "Friday's bread",
        "Monday-ish",
        "tomorrow's bread",
        "todays",
        "1. May I ask",
        "3. march",
        "may 3 people",
        "May 3 people come",
        "Friday week",
        "Friday the 13th",
        "Friday 13",
        "weekend market",
        "the weekend shift",
        "next week we start",
        "this month was slow",
        "3 days ago",
        // Figures that are no days.
        "1.5",
        "1.5 loaves",
        "3/4",
        "1/2 a loaf",
        "12/1/2026",
        "2026-12-01-stall",
        "2026-12-01T10:00",
        "12/1.5",
        "12/15000",
        "12/1-12/5",
        "12/1〜12/5",
        "12/1、12/5",
        "12/1個",
        "Friday or Saturday",
        "木曜か金曜",
        "土曜・日曜",
        // Japanese words.
        "3日目",
        "3日間",
        "一日中",
        "日曜大工",
        "日曜画家",
        "金曜市",
        "金曜ごとに",
        "金曜以降",
        "月曜日曜",
        "明日香さん",
        "今日子さん",
        "今日中国へ",
        "昨日今日",
        "月末商戦",
        "週末営業",
        "あすか",
        "あすなろ",
        "12月1日目",
        "12月1日以降",
        "来月3日間",
        "3日後半",
        "来週の会議",
        "二三日後",
        "2、3日後",
        "三日坊主",
        "金曜朝市",
        "日",
        "R8",
    ];
    let found = no_day.map(|text| (text, leading(text, wednesday())));
    assert_eq!(
        found
            .into_iter()
            .filter(|it| it.1.is_some())
            .collect::<Vec<_>>(),
        []
    );
    let no_day = [
        "It may",
        "In May",
        "on the march",
        "where he sat",
        "Under the Sun",
        "the second",
        "every Friday",
        "Every next Friday",
        "after Friday",
        "since Friday",
        "from tomorrow",
        "Good Friday",
        "a Friday",
        "the first Friday",
        "the 2nd Friday",
        "twice in 3 days",
        "Thursday or Friday",
        "2-3 days from now",
        "2 or 3 days from now",
        "a half, or 1/2",
        "half or 3/4",
        "version 1.2026.12.1",
        "v2026.12.1",
        "https://example.org/2026/12/1",
        "#12/1",
        "112/1",
        "4-5 December",
        "2025/12/1/1",
        "we were slow this month",
        "I wrote 3 days ago",
        "12月1日から12月5日",
        "12/1〜12/5",
        "毎週金曜",
        "毎週の金曜",
        "隔週金曜日",
        "第2金曜",
        "第二金曜日",
        "毎月末",
        "毎年12月1日",
        "98年12月1日",
        "平成30年12月1日",
        "平成30年の12月1日",
        "112月1日",
        "会議の3日後",
        "発送から3日後",
        "連絡して3日後",
        "2、3日後",
        "2〜3日後",
        "木曜か金曜",
        "木曜、金曜",
        "これで一日中",
        "連休明けの月曜",
        "聖金曜日",
        "準備であした",
        "締切の3日前",
        "約3日",
        "一日",
        "看板は来週",
    ];
    let found = no_day.map(|text| (text, trailing(text, wednesday())));
    assert_eq!(
        found
            .into_iter()
            .filter(|it| it.1.is_some())
            .collect::<Vec<_>>(),
        []
    );
}

#[test]
fn every_day_of_ten_years_reads_back_in_every_form() {
    const WEEKDAYS: [(&str, &str); 7] = [
        ("Monday", "月"),
        ("Tuesday", "火"),
        ("Wednesday", "水"),
        ("Thursday", "木"),
        ("Friday", "金"),
        ("Saturday", "土"),
        ("Sunday", "日"),
    ];
    let mut it = on("2024-01-01");
    while it < on("2034-01-01") {
        let (y, m, d) = (it.year(), it.month(), it.day());
        let (en, ja) = WEEKDAYS[it.weekday().num_days_from_monday() as usize];
        let with_year = [
            it.format("%Y-%m-%d").to_string(),
            it.format("%Y/%-m/%-d").to_string(),
            it.format("%-d %B %Y").to_string(),
            it.format("%b %-d, %Y").to_string(),
            it.format("%a, %-d %b %Y").to_string(),
            format!("{y}年{m}月{d}日"),
            format!("{y}年{m}月{d}日({ja})"),
            format!("令和{}年{m}月{d}日", y - 2018),
            format!("R{}.{m}.{d}", y - 2018),
        ];
        let without = [
            format!("{m}/{d}"),
            format!("{m}/{d}({ja})"),
            it.format("%-d %B").to_string(),
            it.format("%B %-d").to_string(),
            it.format("%A, %b %-d").to_string(),
            format!("{m}月{d}日"),
            format!("{m}月{d}日（{ja}曜日）"),
            format!("{}月{}日", kanji(m), kanji(d)),
        ];
        for form in &with_year {
            for toward in [Toward::Coming, Toward::Past] {
                assert_eq!(day(form, wednesday(), toward), Some(it), "{form}");
            }
            assert_eq!(leading(form, wednesday()), Some((it, form.len())), "{form}");
            assert_eq!(trailing(form, wednesday()), Some((it, 0)), "{form}");
        }
        for form in &without {
            for back in [0, 31, 364] {
                let before = it - Days::new(back);
                assert_eq!(
                    day(form, before, Toward::Coming),
                    Some(it),
                    "{form} from {before}"
                );
                let after = it + Days::new(back);
                assert_eq!(
                    day(form, after, Toward::Past),
                    Some(it),
                    "{form} from {after}"
                );
            }
        }
        for back in 1..=7 {
            let ahead = it - Days::new(back);
            for form in [en.to_owned(), format!("{ja}曜"), format!("{ja}曜日")] {
                assert_eq!(
                    day(&form, ahead, Toward::Coming),
                    Some(it),
                    "{form} from {ahead}"
                );
                let behind = it + Days::new(back);
                assert_eq!(
                    day(&form, behind, Toward::Past),
                    Some(it),
                    "{form} from {behind}"
                );
            }
        }
        it = it.succ_opt().expect("a day");
    }
}

fn kanji(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let tens = match number / 10 {
        0 => String::new(),
        1 => "十".to_owned(),
        tens => format!("{}十", DIGITS[tens as usize]),
    };
    tens + DIGITS[(number % 10) as usize]
}

/// Pieces that days are made of, and some that are none.
const PIECES: [&str; 40] = [
    "2026",
    "12",
    "1",
    "3",
    "２",
    "十",
    "二",
    "年",
    "月",
    "日",
    "/",
    "-",
    ".",
    "末",
    "後",
    "以内",
    "週",
    "来",
    "来週",
    "の",
    "金曜",
    "(火)",
    "（",
    "明日",
    "中",
    "まで",
    " ",
    "\u{3000}",
    "\n",
    ",",
    "the ",
    "of ",
    "in ",
    "next ",
    "Friday",
    "Dec",
    "May",
    "st",
    "days",
    "\u{0130}é😀",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

    #[test]
    fn what_is_found_in_a_text_is_a_day_of_its_own(
        picked in proptest::collection::vec(0..PIECES.len(), 0..9)
    ) {
        let text: String = picked.into_iter().map(|at| PIECES[at]).collect();
        if let Some((found, length)) = leading(&text, wednesday()) {
            prop_assert_eq!(day(&text[..length], wednesday(), Toward::Coming), Some(found));
        }
        if let Some((found, start)) = trailing(&text, wednesday()) {
            prop_assert_eq!(day(&text[start..], wednesday(), Toward::Coming), Some(found));
        }
        let _ = (span(&text), moment(&text, at("2026-11-18T12:00:00")));
    }
}

#[test]
fn times_are_read_with_a_day_and_without() {
    let now = at("2026-11-18T12:00:00");
    for (text, expected) in [
        ("yesterday 18:30", "2026-11-17T18:30:00"),
        ("yesterday at 6:30 pm", "2026-11-17T18:30:00"),
        ("18:30 yesterday", "2026-11-17T18:30:00"),
        ("6pm on Friday", "2026-11-13T18:00:00"),
        ("Nov 10, 9:05", "2026-11-10T09:05:00"),
        ("11/10 09:05:30", "2026-11-10T09:05:30"),
        ("2026-11-10 18:30", "2026-11-10T18:30:00"),
        ("11月10日 18:30", "2026-11-10T18:30:00"),
        ("１１月１０日　１８：３０", "2026-11-10T18:30:00"),
        ("11月20日 18:30", "2025-11-20T18:30:00"),
        ("11月10日18時", "2026-11-10T18:00:00"),
        ("昨日の午後6時半", "2026-11-17T18:30:00"),
        ("昨日 午前9:15", "2026-11-17T09:15:00"),
        ("先週の金曜 18時30分", "2026-11-13T18:30:00"),
        ("11:15", "2026-11-18T11:15:00"),
        ("12:00", "2026-11-18T12:00:00"),
        ("20:15", "2026-11-17T20:15:00"),
        ("12 am", "2026-11-18T00:00:00"),
    ] {
        assert_eq!(moment(text, now), Some(at(expected)), "{text}");
    }
    for text in [
        "",
        "yesterday",
        "noon",
        "18",
        "25:00",
        "12:60",
        "18:3",
        "18:305",
        "13 pm",
        "0 am",
        "yesterday 18",
        "18:30 18:30",
        "午後13時",
        "18時61分",
        "昨日",
        "12/32 18:30",
    ] {
        assert_eq!(moment(text, now), None, "{text}");
    }
}

#[test]
fn spans_are_whole_days_or_weeks() {
    for (text, days) in [
        ("3d", 3),
        ("1w", 7),
        ("3 days", 3),
        ("3days", 3),
        ("a day", 1),
        ("one day", 1),
        ("a week", 7),
        ("2 weeks", 14),
        ("Two Weeks", 14),
        ("a fortnight", 14),
        ("within 3 days", 3),
        ("3日", 3),
        ("３日", 3),
        ("3日間", 3),
        ("三日", 3),
        ("十日間", 10),
        ("一週間", 7),
        ("2週間", 14),
        ("1週", 7),
        ("3日以内", 3),
        ("24 hours", 1),
        ("48h", 2),
    ] {
        assert_eq!(span(text), Some(TimeDelta::days(days)), "{text}");
    }
    for text in [
        "",
        "3",
        "d",
        "0d",
        "0日",
        "-3d",
        "1.5 days",
        "12h",
        "12時間",
        "a month",
        "1か月",
        "半月",
        "3日目",
        "3日後",
        "3dd",
        "3 d 4",
        "day",
        "日",
        "二三日",
        "99999d",
        "soon",
    ] {
        assert_eq!(span(text), None, "{text}");
    }
    assert_eq!(duration("12 hours"), Some(TimeDelta::hours(12)));
    assert_eq!(duration("12時間"), Some(TimeDelta::hours(12)));
}
