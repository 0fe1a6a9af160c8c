//! The sheet that an editor is opened on, and what is read of what was typed on
//! it.

use crate::support::acts::{acts, context, header, opened, practice};
use mentor::dialogue::exchange::Exchange;
use mentor::dialogue::identity::{ExchangeId, Ref};
use mentor::dialogue::part::{Kind, Part};
use mentor::dialogue::practice::Practice;
use mentor::dialogue::stage::Role;
use mentor::language::{Locale, Messages};
use mentor::markup::{self, Context, Verb};
use mentor::sheet::{self, typed};
use proptest::prelude::*;
use proptest::sample::Index;

fn setting<'a>(practice: &'a Practice, role: Role, language: &'a Messages) -> sheet::Setting<'a> {
    sheet::Setting {
        practice,
        role,
        now: header().opened,
        verb: Verb::Reply,
        language,
    }
}

fn read(text: &str, practice: &Practice, role: Role) -> Vec<Part> {
    let context = Context {
        role,
        on_turn: practice.turn(header().opened).whose == Some(role),
        ..context(practice)
    };
    let reading = markup::read::read(&[text.to_owned()], &context);
    reading.expect("words").parts
}

/// A practice of these exchanges, the mentor's where it says so.
fn written(exchanges: &[(Role, Vec<Part>)]) -> Practice {
    let mut practice = opened();
    for (role, parts) in exchanges {
        let exchange = Exchange {
            id: ExchangeId::from_bits(practice.next_n()),
            n: practice.next_n(),
            at: header().opened,
            by: practice.name_of(*role).expect("one of the two").clone(),
            stage: Some(practice.stage_with(*role, parts)),
            hold: false,
            parts: parts.clone(),
        };
        practice.after(exchange).expect("an exchange");
    }
    practice
}

fn ask(text: &str) -> Part {
    let (optional, instead) = (false, None);
    Part::new(Kind::Ask { optional, instead }, text)
}

/// A letter with a question in its middle and one after, and one of an earlier
/// round.
fn asked() -> Practice {
    let theme = Kind::Theme {
        why: Some("Few people stop.".to_owned()),
    };
    written(&[
        (Role::Mentor, vec![ask("Where do you stand?")]),
        (
            Role::Mentee,
            vec![
                Part::new(theme, "The winter"),
                Part::say("Best wishes, ito"),
            ],
        ),
        (
            Role::Mentor,
            vec![
                Part::say("Good morning.\n\nFirst frost here."),
                ask("Who stops even when it is cold?"),
                Part::say("What I say of frost is from my own street."),
                ask("What have you tried?"),
                Part::new(Kind::Advise, "Tea helped us."),
            ],
        ),
    ])
}

fn above(sheet: &str) -> &str {
    sheet.split("\n# ---").next().expect("a sheet")
}

fn locale(japanese: bool) -> Locale {
    Locale::from_tag(if japanese { "ja" } else { "en" }).expect("a language")
}

#[test]
fn the_letter_is_whole_and_in_its_order() {
    let practice = asked();
    let language = Messages::new(Locale::default());
    let to_mentee = setting(&practice, Role::Mentee, &language).to_answer();
    snapbox::assert_data_eq!(
        above(&to_mentee),
        snapbox::str![[r#"

> Good morning.

> First frost here.

> Q2: Who stops even when it is cold?
A2:

> What I say of frost is from my own street.

> Q3: What have you tried?
A3:

> Advice: Tea helped us.

> Q1: Where do you stand?
A1:

---

"#]]
    );
    let answered = written(&[(
        Role::Mentee,
        vec![
            Part::new(
                Kind::Theme {
                    why: Some("Few people stop.".to_owned()),
                },
                "The winter",
            ),
            Part::say("Best wishes, ito"),
        ],
    )]);
    let to_mentor = setting(&answered, Role::Mentor, &language).to_answer();
    snapbox::assert_data_eq!(
        above(&to_mentor),
        snapbox::str![[r#"

> Theme: The winter
> Why: Few people stop.

> Best wishes, ito

"#]]
    );
}

/// What is read of the sheet of [`asked`] once `change` was made to it.
fn changed(change: impl Fn(&str) -> String) -> String {
    let practice = asked();
    let language = Messages::new(Locale::default());
    let sheet = setting(&practice, Role::Mentee, &language).to_answer();
    let text = typed(&change(&sheet), &sheet).text;
    let parts = read(&text, &practice, Role::Mentee);
    let told = parts.iter().map(|part| {
        let number = |to: Ref| practice.questions().at(to).map_or(0, |it| it.number);
        let kind = match &part.kind {
            Kind::Answer { to, .. } => format!("A{}", number(*to)),
            Kind::Pass { to } => format!("Pass {}", number(*to)),
            kind => kind.as_str().to_owned(),
        };
        format!("{kind}: {}\n", part.text.replace('\n', "|"))
    });
    told.collect()
}

#[test]
fn what_is_typed_is_read_where_it_stands() {
    let cases: [(&[(&str, &str)], &str); 12] = [
        (
            &[
                ("A2:", "A2: The postman."),
                ("A3:", "A3:\nTea.\n\nAnd light."),
            ],
            "A2: The postman.\nA3: Tea.||And light.\n",
        ),
        // Words right under a question, with its mark below them or gone.
        (
            &[("A2:\n", "The postman.\n"), ("A3:", "Tea.\nA3:")],
            "A2: The postman.\nA3: Tea.\n",
        ),
        (&[("A2:", "Pass 2:")], "Pass 2: \n"),
        // A comment on the letter is none of the answer above it.
        (
            &[
                ("A2:", "A2: The postman."),
                ("street.\n", "street.\nMine is colder.\n"),
            ],
            "A2: The postman.\nquote: What I say of frost is from my own street.\nsay: Mine is colder.\n",
        ),
        (
            &[
                ("A2:", "A2: The postman."),
                ("from my own street.\n", "from …\nWhich one?\n"),
            ],
            "A2: The postman.\nquote: What I say of frost is from …\nsay: Which one?\n",
        ),
        // Nor is what stands below the dashes, or below the cut.
        (
            &[
                ("A2:", "A2: The postman."),
                ("---\n\n", "---\n\nThank you.\n"),
            ],
            "A2: The postman.\nsay: Thank you.\n",
        ),
        (
            &[
                ("A2:", "A2: The postman."),
                ("A1:\n\n---\n\n", "A1:\n\n"),
                (
                    "what you leave as it is, is not.\n",
                    "what you leave as it is, is not.\nThank you.\n",
                ),
            ],
            "A2: The postman.\nsay: Thank you.\n",
        ),
        (
            &[
                ("\n> Good", "At the top.\n\n> Good"),
                ("asks back.\n", "asks back.\n\nAt the end.\n"),
            ],
            "say: At the top.||At the end.\n",
        ),
        // Help that was changed is the writer's.
        (
            &[(
                "# “Action: ask three customers (due Friday)” takes on an action; “Q:” asks back.",
                "Action: ask two",
            )],
            "act: ask two\n",
        ),
        // The cut in a letter cuts nothing.
        (
            &[(
                "---\n\n",
                "---\n\nMy patch:\n# ------------------------ >8 ------------------------\nthe patch itself\n",
            )],
            "say: My patch:|# ------------------------ >8 ------------------------|the patch itself\n",
        ),
        (
            &[(
                "A2:",
                "A2: The postman.\n\n> # ------------------------ >8 ------------------------\n> quoted\n\nHe does.",
            )],
            "A2: The postman.||> # ------------------------ >8 ------------------------|> quoted||He does.\n",
        ),
        // A paragraph that was copied up to be written to.
        (
            &[("\n> Good", "> First frost here.\nHere too.\n\n> Good")],
            "quote: First frost here.\nsay: Here too.\n",
        ),
    ];
    for (changes, expected) in cases {
        let read = changed(|sheet| {
            changes.iter().fold(sheet.to_owned(), |sheet, (from, to)| {
                assert!(sheet.contains(from), "{from:?} in\n{sheet}");
                sheet.replacen(from, to, 1)
            })
        });
        assert_eq!(read, expected, "{changes:?}");
    }
}

#[test]
fn a_letter_in_place_of_the_sheet_is_the_writers() {
    let letter = "Here is my patch:\n# ------------------------ >8 ------------------------\nthe patch itself\n";
    assert_eq!(changed(|_| letter.to_owned()).matches('|').count(), 2);
}

#[test]
fn words_under_a_letter_without_questions_answer_all_of_it() {
    let practice = written(&[(Role::Mentee, vec![Part::say("Good morning.\n\nFrost.")])]);
    let language = Messages::new(Locale::default());
    let sheet = setting(&practice, Role::Mentor, &language).to_answer();
    let under = sheet.replacen("> Frost.\n", "> Frost.\nHere too.\n", 1);
    assert_eq!(typed(&under, &sheet).text, "Here too.\n");
    let alone = under.replacen("> Good morning.\n\n", "", 1);
    assert_eq!(typed(&alone, &sheet).text, "> Frost.\nHere too.\n");
}

#[test]
fn every_command_has_help_of_its_own() {
    let practice = asked();
    for locale in Locale::all() {
        let language = Messages::new(locale);
        let says = [Kind::Advise, Kind::Reflect, Kind::Close, Kind::Reopen];
        let mut verbs = vec![
            Verb::Reply,
            Verb::Ask,
            Verb::Answer,
            Verb::Act,
            Verb::Report,
            Verb::Park,
            Verb::Unpark,
        ];
        verbs.extend(says.iter().map(Verb::Says));
        let mut seen = Vec::new();
        for verb in verbs {
            let mut setting = setting(&practice, Role::Mentee, &language);
            setting.verb = verb;
            let mut sheets = vec![setting.to_answer()];
            if verb == Verb::Reply {
                sheets.push(setting.of(""));
            }
            for sheet in sheets {
                let (_, help) = sheet.rsplit_once(">8").expect("help");
                let lines = help.lines().skip(1).count();
                assert!((3..=5).contains(&lines), "{verb:?}: {help}");
                assert!(help.lines().skip(1).all(|it| it.len() > 3), "{help}");
                assert!(!seen.contains(&help.to_owned()), "{help}");
                seen.push(help.to_owned());
            }
        }
    }
}

/// What somebody may type: words, and what looks like something of the sheet.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{3,8}( [a-z]{3,8}){0,3}",
        1 => "[ぁ-ん]{2,8}。",
        1 => "(> |A1: |Q: |- |1\\. |# |    |Theme: |---|```)[a-z]{3,8}",
        1 => Just("# ------------------------ >8 ------------------------".to_owned()),
        1 => Just("---".to_owned()),
        1 => Just("A1:".to_owned()),
        1 => Just("> ".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(128)
    ))]

    #[test]
    fn whatever_is_typed_anywhere_is_kept_in_its_order(
        acts in acts(16), mentor in any::<bool>(), japanese in any::<bool>(),
        typing in prop::collection::vec((any::<Index>(), line(), any::<Option<Index>>()), 0..12),
    ) {
        let practice = practice(&acts);
        let language = Messages::new(locale(japanese));
        let role = if mentor { Role::Mentor } else { Role::Mentee };
        let setting = setting(&practice, role, &language);
        for sheet in [setting.to_answer(), setting.of("")] {
            let given: Vec<&str> = sheet.lines().collect();
            let mut at: Vec<(usize, String)> = typing
                .iter()
                .map(|(index, line, copied)| {
                    // Also a line of the sheet once more.
                    let line = copied.map_or(line.clone(), |it| given[it.index(given.len())].to_owned());
                    (index.index(given.len() + 1), line)
                })
                .collect();
            at.sort_by_key(|(place, _)| *place);
            let mut left: Vec<&str> = Vec::new();
            let mut rest = at.iter().peekable();
            for place in 0..=given.len() {
                while let Some((_, line)) = rest.next_if(|it| it.0 == place) {
                    left.push(line);
                }
                left.extend(given.get(place));
            }
            let typed = typed(&left.join("\n"), &sheet);
            // Each line that was typed, in order; a copy is as good as its like.
            let mut kept = typed.text.lines();
            for (_, line) in at.iter().filter(|it| !it.1.trim().is_empty()) {
                let is_copy = given.iter().any(|it| it.trim_end() == line.trim_end());
                if is_copy {
                    prop_assert!(typed.text.lines().any(|it| it.trim_end() == line.trim_end()), "{line:?}\n{}", typed.text);
                } else {
                    prop_assert!(kept.any(|it| it == line), "{line:?} in\n{}", typed.text);
                }
            }
            if at.iter().all(|it| it.1.trim().is_empty()) {
                prop_assert_eq!(&typed.text, "");
            }
            // Each line says where it stands.
            prop_assert_eq!(typed.places.len(), typed.text.lines().count());
            for (line, place) in typed.text.lines().zip(&typed.places) {
                let there = left[place - 1];
                prop_assert!(there == line || line.is_empty() || line == "---" || there.starts_with('>'), "{line:?} {there:?}");
            }
        }
    }

    #[test]
    fn what_is_typed_under_a_question_is_its_answer(
        acts in acts(16), mentor in any::<bool>(), japanese in any::<bool>(),
        style in 0..4_usize, besides in any::<bool>(),
    ) {
        let practice = practice(&acts);
        let language = Messages::new(locale(japanese));
        let role = if mentor { Role::Mentor } else { Role::Mentee };
        let sheet = setting(&practice, role, &language).to_answer();
        let mut left = String::new();
        let mut expected = Vec::new();
        let marks: Vec<(String, &mentor::dialogue::questions::Question)> = practice
            .questions()
            .awaiting(role)
            .map(|it| (language.tell("sheet-answer", &[("number", it.number.into())]), it))
            .collect();
        let mut rooms = 0;
        for line in sheet.lines() {
            let room = marks.iter().find(|(mark, _)| mark == line);
            if let Some((mark, question)) = room {
                rooms += 1;
                let words = format!("the postman of street {}", question.number);
                left += &match style {
                    0 => format!("{mark} {words}\n"),
                    1 => format!("{mark}\n{words}\n"),
                    2 => format!("{words}\n"),
                    _ => format!("{words}\n{mark}\n"),
                };
                expected.push((question.place, words));
            } else {
                left += line;
                left.push('\n');
                if besides && line == "---" {
                    left += "\nwith many greetings to the street\n";
                }
            }
        }
        prop_assert_eq!(rooms, marks.len());
        let text = typed(&left, &sheet).text;
        if text.is_empty() {
            return Ok(());
        }
        let parts = read(&text, &practice, role);
        let answers: Vec<(Ref, String)> = parts
            .into_iter()
            .filter_map(|part| match part.kind {
                Kind::Answer { to, .. } => Some((to, part.text)),
                _ => None,
            })
            .collect();
        prop_assert_eq!(answers, expected, "{}", text);
    }
}
