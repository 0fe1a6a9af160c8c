//! Text of others that tries to be more than text: nothing of it is, in any
//! format that leaves.

use chrono::{DateTime, FixedOffset, TimeDelta};
use mentor::dialogue::exchange::{Exchange, Header};
use mentor::dialogue::identity::{ExchangeId, Ref};
use mentor::dialogue::part::{Kind, Part};
use mentor::dialogue::practice::Practice;
use mentor::dialogue::stage::Stage;
use mentor::language::{Locale, Messages};
use mentor::record;
use mentor::view::export::{Export, Format};
use pulldown_cmark::{Event, Options, Parser};
use scraper::{Html, Node, Selector};

const OWN: &str = include_str!("../attacks.txt");

/// Characters that steer a terminal or hide what stands beside them.
const STEERING: [&str; 12] = [
    "\u{1b}]0;title\u{7}",
    "\u{1b}[2J\u{1b}[6n",
    "\u{1b}]52;c;cm0gLXJm\u{7}",
    "\u{9b}31m",
    "\u{202e}gnp.exe",
    "\u{2066}a\u{2069}",
    "a\rb",
    "a\u{0}b",
    "\u{feff}=1+1",
    "zero\u{200b}width",
    "\u{e0041}tag",
    "\ttab",
];

fn attacks() -> Vec<String> {
    OWN.lines()
        .chain(STEERING)
        .map(str::to_owned)
        .chain([
            "one\n# Forged\n\n---\nfour".to_owned(),
            "```\ncode\n```".to_owned(),
            "<!--\n\n-->\n<script>\nalert(1)\n</script>".to_owned(),
            "| a |\n|---|\n| b |".to_owned(),
            "words\n===\nmore\n---".to_owned(),
        ])
        .collect()
}

/// As many letters on as many lines, and nothing but letters.
fn harmless(text: &str) -> String {
    let plain = |c: char| if c.is_whitespace() { c } else { 'x' };
    text.chars().map(plain).collect()
}

fn opened() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T09:00:00+09:00").expect("a time")
}

/// A practice in which every kind of text is one of `texts`, with a title and
/// an observer's name.
fn practice(texts: &[String], title: &str, name: &str) -> Practice {
    let header = Header {
        id: "2026-11-22-attacks".parse().expect("an id"),
        title: title.to_owned(),
        opened: opened(),
        mentor: "mori".parse().expect("a name"),
        mentee: "ito".parse().expect("a name"),
        follows: None,
    };
    let mut practice = Practice::open(header).expect("a practice");
    for (at, text) in (1_u64..).zip(texts) {
        let id = ExchangeId::from_bits(2 * at);
        let words = |kind| Part::new(kind, text.clone());
        let why = Some(text.clone());
        let day = opened().date_naive();
        let mut parts = vec![
            words(Kind::Quote { to: None }),
            words(Kind::Say),
            words(Kind::Theme { why }),
            words(Kind::Ask {
                optional: true,
                instead: None,
            }),
            words(Kind::Advise),
            words(Kind::Act {
                owner: None,
                due: Some(day),
            }),
            words(Kind::Reflect),
            words(Kind::Learn),
            words(Kind::Park),
            words(Kind::Agree {
                rhythm: None,
                visibility: None,
                rounds: Some(3),
                when_quiet: None,
            }),
        ];
        if at > 1 {
            let to = Ref::item(ExchangeId::from_bits(2 * at - 2), 1);
            parts.push(words(Kind::Answer { to, partial: false }));
            let done = Some(true);
            parts.push(words(Kind::Report { to, done }));
        }
        let by = if at % 2 == 0 { "mori" } else { "ito" };
        add(&mut practice, id, by, Some(Stage::Advice), parts);
    }
    add(
        &mut practice,
        ExchangeId::from_bits(1),
        name,
        None,
        vec![Part::say("x")],
    );
    practice
}

fn add(practice: &mut Practice, id: ExchangeId, by: &str, stage: Option<Stage>, parts: Vec<Part>) {
    let n = practice.next_n();
    let exchange = Exchange {
        id,
        n,
        at: opened() + TimeDelta::hours(i64::try_from(n).expect("few")),
        by: by.parse().expect("a name"),
        stage,
        hold: false,
        parts,
    };
    practice.after(exchange).expect("an exchange");
}

fn written(practice: &Practice, format: Format) -> String {
    let language = Messages::new(Locale::default());
    Export {
        practice,
        now: opened() + TimeDelta::days(400),
        language: &language,
        index: None,
    }
    .text(format)
    .expect("a text")
}

/// Every element with its attributes, in order, without what names a person's
/// words.
fn elements(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    assert!(document.tree.nodes().all(|node| !matches!(
        node.value(),
        Node::Comment(_) | Node::ProcessingInstruction(_)
    )));
    let all = Selector::parse("*").expect("a selector");
    let mut found = Vec::new();
    for element in document.select(&all) {
        let mut told = element.value().name().to_owned();
        for (name, value) in element.value().attrs() {
            assert!(
                matches!(
                    name,
                    "class"
                        | "id"
                        | "lang"
                        | "href"
                        | "charset"
                        | "name"
                        | "content"
                        | "http-equiv"
                ) || matches!(
                    name,
                    "viewBox" | "preserveAspectRatio" | "aria-hidden" | "aria-label" | "role"
                ) || matches!(
                    name,
                    "x" | "y"
                        | "x1"
                        | "x2"
                        | "y1"
                        | "y2"
                        | "cx"
                        | "cy"
                        | "r"
                        | "width"
                        | "height"
                        | "text-anchor"
                ),
                "{name}={value}"
            );
            if name == "href" {
                assert!(value.starts_with('#'), "{value}");
            }
            told.push_str(&format!(" {name}={value}"));
        }
        found.push(told);
    }
    found
}

#[test]
fn a_page_has_the_same_elements_whatever_the_words_are() {
    let texts = attacks();
    let safe: Vec<String> = texts.iter().map(|text| harmless(text)).collect();
    let attacked = written(&practice(&texts, "x", "x"), Format::Html);
    let expected = written(&practice(&safe, "x", "x"), Format::Html);
    // A block in another script says so, and no more; the retrospective looks at
    // the words.
    let plain = |html: &str| -> Vec<String> {
        let all = elements(html).into_iter();
        all.take_while(|it| it != "h2")
            .map(|it| it.replace(" lang=ja", ""))
            .collect()
    };
    assert!(plain(&attacked) == plain(&expected));
    assert!(elements(&attacked).iter().any(|it| it == "h2"));
    assert_eq!(attacked.matches("<style>").count(), 1);
    assert_eq!(attacked.matches("<script").count(), 0);
}

#[test]
fn titles_and_names_stay_words_too() {
    let plain = elements(&written(&practice(&[], "x", "x"), Format::Html));
    let events = structure(&written(&practice(&[], "x", "x"), Format::Markdown));
    let fits = |text: &&String| {
        !text.trim().is_empty()
            && text.trim() == *text
            && !text.chars().any(char::is_control)
            && !text.chars().any(|c| matches!(c, '\u{2028}' | '\u{2029}'))
    };
    let mut tried = 0;
    for text in attacks().iter().filter(fits) {
        tried += 1;
        let practice = practice(&[], text, text);
        let html = written(&practice, Format::Html);
        let unnamed: Vec<String> = elements(&html)
            .into_iter()
            .map(|it| it.replace(" lang=ja", ""))
            .collect();
        assert_eq!(unnamed, plain, "{text}");
        let markdown = written(&practice, Format::Markdown);
        assert_eq!(structure(&markdown), events, "{text}\n{markdown}");
    }
    assert!(tried > 180);
}

#[test]
fn every_word_of_an_attack_is_there_to_be_read() {
    let texts = attacks();
    let html = written(&practice(&texts, "x", "x"), Format::Html);
    let document = Html::parse_document(&html);
    let text: String = document.root_element().text().collect();
    let blanks = |text: &str| text.split_whitespace().collect::<String>();
    let text = blanks(&text);
    for attack in texts {
        let shown = mentor::text::escape::visible_lines(&attack);
        assert!(text.contains(&blanks(&shown)), "{attack:?}");
    }
}

/// What Markdown makes of a text, its words aside.
fn structure(markdown: &str) -> Vec<String> {
    Parser::new_ext(markdown, Options::all())
        .filter(|event| !matches!(event, Event::Text(_)))
        .map(|event| format!("{event:?}"))
        .collect()
}

#[test]
fn markdown_has_the_same_structure_whatever_the_words_are() {
    for text in attacks() {
        let safe = [harmless(&text)];
        let attacked = written(
            &practice(std::slice::from_ref(&text), "x", "x"),
            Format::Markdown,
        );
        let expected = written(&practice(&safe, "x", "x"), Format::Markdown);
        assert_eq!(
            structure(&attacked),
            structure(&expected),
            "{text}\n{attacked}"
        );
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let table = written(&practice(&attacks(), "x", "x"), Format::Csv);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().expect("a head").len();
    let mut cells = 0;
    for row in reader.records() {
        let row = row.expect("a row");
        assert_eq!(row.len(), columns);
        for cell in &row {
            cells += 1;
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']),
                "{cell}"
            );
        }
    }
    assert!(cells > 10_000);
}

#[test]
fn a_calendar_and_mail_have_no_forged_lines() {
    let practice = practice(&attacks(), "x", "x");
    let calendar = written(&practice, Format::Ics).replace("\r\n ", "");
    let lines = |start: &str| calendar.lines().filter(|it| it.starts_with(start)).count();
    let open = practice.actions().all().iter();
    let open = open.filter(|it| it.reports.is_empty()).count();
    assert_eq!(lines("BEGIN:VEVENT"), open);
    assert_eq!(lines("END:VCALENDAR"), 1);
    assert_eq!(lines("ATTENDEE"), 0);
    let mail = written(&practice, Format::Mbox);
    let count = |start: &str| mail.lines().filter(|it| it.starts_with(start)).count();
    assert_eq!(count("From "), practice.entries().len());
    assert_eq!(count("Message-ID: "), practice.entries().len());
    let heads = mail.split("\nFrom ").map(|it| it.split("\n\n").next());
    for head in heads.flatten() {
        assert!(!head.contains("\nBcc:"), "{head}");
    }
}

#[test]
fn no_format_has_a_character_that_steers_or_hides() {
    let practice = practice(&attacks(), "x", "x");
    for format in Format::ALL {
        let text = written(&practice, format);
        for (at, line) in text.lines().enumerate() {
            let line = line.replace('\t', "");
            assert!(
                mentor::text::escape::visible(&line) == line,
                "{}, line {}: {line:?}",
                format.as_str(),
                at + 1
            );
        }
    }
}

#[test]
fn a_record_is_the_practice() {
    let practice = practice(&attacks(), "x", "x");
    let text = written(&practice, Format::Toml);
    let read = record::read::practice(text.as_bytes(), None).expect("a sound record");
    assert_eq!(read, practice);
}
