//! Transcripts of the command line: standard output, standard error, exit code
//! and the files left behind; for a person and for a machine side by side.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests look at the files themselves, and fail by panicking"
)]

mod house;

use house::House;
use snapbox::{assert_data_eq, str};

#[test]
fn new_prints_the_id_and_makes_the_folder() {
    let house = House::new();
    house
        .mentor(&["new", "First hire", "--mentor", "aoki", "--mentee", "sato"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-first-hire

"#]])
        .stderr_eq(str![[r#"
made ./sessions
opened “First hire”; it is sato's turn
Next, sato brings the theme: mentor reply 2026-11-23-first-hire -m "Theme: ..."

"#]]);
    assert_data_eq!(house.everything().len().to_string(), str!["1"]);
    house
        .mentor(&[
            "new",
            "First hire",
            "--mentor",
            "aoki",
            "--mentee",
            "sato",
            "--json",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"practice":"2026-11-23-first-hire-2","exchange":null,"number":null,"stage":"theme","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[]}

"#]])
        .stderr_eq(str![[r#"
opened “First hire”; it is sato's turn
Next, sato brings the theme: mentor reply 2026-11-23-first-hire-2 -m "Theme: ..."

"#]]);
}

#[test]
fn new_with_a_theme_writes_the_mentees_first_exchange() {
    let house = House::new();
    house
        .mentor(&[
            "new",
            "最初の採用",
            "--mentor",
            "青木",
            "--mentee",
            "佐藤",
            "--theme",
            "だれを最初に雇うか",
            "--why",
            "注文が倍になった。",
            "--rhythm",
            "3d",
            "--visibility",
            "community",
            "--lang",
            "ja",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-ep1e

"#]])
        .stderr_eq(str![[r#"
./sessions を作りました
「最初の採用」を始めました。青木さんの番です
次は青木さんの質問です: mentor ask 2026-11-23-ep1e

"#]]);
    let (_, file) = house.everything().remove(0);
    assert_data_eq!(
        String::from_utf8_lossy(&file).into_owned(),
        str![[r#"
format = 1
id = "2026-11-23-ep1e"
title = "最初の採用"
opened = 2026-11-23T07:45:00+09:00
mentor = "青木"
mentee = "佐藤"

[[exchange]]
id = "mwp91131"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "佐藤"
stage = "theme"

[[exchange.part]]
theme = "だれを最初に雇うか"
why = "注文が倍になった。"

[[exchange.part]]
agree = ""
rhythm = "3d"
visibility = "community"

"#]]
    );
}

#[test]
fn new_says_what_is_missing_and_asks_nobody_in_a_pipe() {
    let house = House::new();
    let before = house.everything();
    house
        .mentor(&["new", "First hire", "--mentor", "aoki"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --mentee is missing.
  For example: mentor new "First hire" --mentor aoki --mentee sato

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["new"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: TITLE is missing.
  For example: mentor new "First hire" --mentor aoki --mentee sato

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["new", "First hire", "--mentor", "aoki", "--mentee", "aoki"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The mentor and the mentee are both aoki; a practice needs two people.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&[
            "new",
            "First hire",
            "--mentor",
            "mentor",
            "--mentee",
            "sato",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --mentor: “mentor” can't be a name.
  A name is one line of at most 100 characters, and not “mentor”, “mentee” or “observer”.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&[
            "new",
            "First hire",
            "--mentor",
            "aoki",
            "--mentee",
            "sato",
            "--rhythm",
            "soon",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --rhythm <SPAN> can't be “soon”.
  Such as 12h, 3d or 2w.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
}

#[test]
fn a_second_practice_of_the_same_title_gets_a_number() {
    let house = House::with_practice();
    house
        .at(
            "2026-11-22T10:00:00+09:00",
            &["new", "First hire", "--mentor", "aoki", "--mentee", "sato"],
        )
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire-2

"#]])
        .stderr_eq(str![[r#"
opened “First hire”; it is sato's turn
Next, sato brings the theme: mentor reply 2026-11-22-first-hire-2 -m "Theme: ..."

"#]]);
    house
        .mentor(&[
            "new",
            "Second thoughts",
            "--follows",
            "2026-11-22-first-hire",
            "--mentor",
            "aoki",
            "--mentee",
            "sato",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-second-thoughts

"#]])
        .stderr_eq(str![[r#"
opened “Second thoughts”; it is sato's turn
Next, sato brings the theme: mentor reply 2026-11-23-second-thoughts -m "Theme: ..."

"#]]);
}

#[test]
fn reply_takes_a_theme_and_says_whose_turn_it_is() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
ger0b812

"#]])
        .stderr_eq(str![[r#"
the theme; it is aoki's turn

"#]]);
    assert_data_eq!(
        house.read(),
        str![[r#"
format = 1
id = "2026-11-22-first-hire"
title = "First hire"
opened = 2026-11-22T09:00:00+09:00
mentor = "aoki"
mentee = "sato"

[[exchange]]
id = "ger0b812"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "sato"
stage = "theme"

[[exchange.part]]
theme = "Whom to hire first"
why = "Orders double, and I still do everything myself."

"#]]
    );
}

#[test]
fn ask_numbers_questions_over_the_whole_practice() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
2 questions, Q1 and Q2; it is sato's turn

"#]]);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Who helps you now?",
            "-m",
            "Since when?",
            "--optional",
            "--json",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"practice":"2026-11-22-first-hire","exchange":"hdr4zp1h","number":3,"stage":"questions","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[3,4],"actions":[]}

"#]])
        .stderr_eq(str![[r#"
2 questions, Q3 and Q4; it is sato's turn

"#]]);
    house
        .mentor(&["show", "--last", "2"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: Whom to hire first
Stage: questions; it is sato's turn (since 2026-11-23 07:45)

#2 aoki (mentor)  2026-11-23 07:45  questions  91h7ras7
  Good morning. Rain in Tokyo.

  Q1  Is it hands you lack, or judgement?
  Q2  What led to this?

#3 aoki (mentor)  2026-11-23 07:45  questions  hdr4zp1h
  Q3  Who helps you now?
      may stay unanswered
  Q4  Since when?
      may stay unanswered

"#]])
        .stderr_eq(str![]);
}

#[test]
fn answers_may_be_numbered_in_any_style() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    house
        .mentor(&["answer", "--as", "sato"])
        .stdin("おはようございます。\n\n①人手です。\n\n朝から晩まで。\n②五月の注文です。\n------\nでは、また。\n")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 and Q2; it is aoki's turn
Still open: Q3

"#]]);
    house
        .mentor(&["show", "--questions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: Whom to hire first
Stage: questions; it is aoki's turn (since 2026-11-23 07:45)

Q1  aoki  answered
    Is it hands you lack, or judgement?
    sato: 人手です。

      朝から晩まで。

Q2  aoki  answered
    What led to this?
    sato: 五月の注文です。

Q3  aoki  open
    Who helps you now?

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["show", "--questions", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"questions","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"Whom to hire first","themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}],"exchanges":[{"id":"ger0b812","number":1,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}]},{"id":"91h7ras7","number":2,"at":"2026-11-23T07:45:00+09:00","by":"aoki","role":"mentor","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"Good morning. Rain in Tokyo."},{"kind":"ask","text":"Is it hands you lack, or judgement?","optional":false},{"kind":"ask","text":"What led to this?","optional":false},{"kind":"ask","text":"Who helps you now?","optional":false}]},{"id":"hdr4zp1h","number":3,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"おはようございます。"},{"kind":"answer","text":"人手です。/n/n朝から晩まで。","to":"91h7ras7.1","partial":false},{"kind":"answer","text":"五月の注文です。","to":"91h7ras7.2","partial":false},{"kind":"say","text":"では、また。"}]}],"questions":[{"number":1,"ref":"91h7ras7.1","by":"aoki","text":"Is it hands you lack, or judgement?","optional":false,"status":"answered","answers":[{"exchange":"hdr4zp1h","by":"sato","text":"人手です。/n/n朝から晩まで。","partial":false}],"instead":null,"replaced_by":null},{"number":2,"ref":"91h7ras7.2","by":"aoki","text":"What led to this?","optional":false,"status":"answered","answers":[{"exchange":"hdr4zp1h","by":"sato","text":"五月の注文です。","partial":false}],"instead":null,"replaced_by":null},{"number":3,"ref":"91h7ras7.3","by":"aoki","text":"Who helps you now?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"visibility":"private","rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_answer_without_a_number_is_refused_where_several_are_open() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    let before = house.everything();
    house
        .mentor(&["answer", "--as", "sato", "-m", "Hands, I think."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several questions are open (Q1 to Q3). Which one does this answer?
  Q1  Is it hands you lack, or judgement?
  Q2  What led to this?
  Q3  Who helps you now?
  Begin the answer with “A1:”, or pass --to 1.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.hdr4zp1h.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    assert_eq!(house.drafts(), ["Hands, I think."]);
    house
        .mentor(&[
            "answer",
            "--as",
            "sato",
            "--to",
            "1",
            "-m",
            "Hands, I think.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
an answer to Q1; it is aoki's turn
Still open: Q2 and Q3

"#]]);
}

#[test]
fn an_answer_to_a_question_that_was_never_asked_is_refused() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    let before = house.everything();
    house
        .mentor(&["answer", "--as", "sato", "-m", "A99: Yes."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: there is no question 99; 3 were asked so far
  mentor show --questions lists them.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.hdr4zp1h.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .at(
            "2026-11-23T08:00:00+09:00",
            &["answer", "--as", "sato", "-m", "Q1: Hands.\nQ99: Yes."],
        )
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 2, column 1: there is no question 99; 3 were asked so far
  mentor show --questions lists them.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.hey91dpn.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .at(
            "2026-11-23T08:01:00+09:00",
            &["answer", "--as", "sato", "-m", "4. Yes."],
        )
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: the list goes on to 4, but the latest round has 3 questions (Q1 to Q3)
  To send it as it is: --plain. To keep one line as words, begin it with a backslash.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.1dg1kts2.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .at(
            "2026-11-23T08:02:00+09:00",
            &["answer", "--as", "aoki", "-m", "A1: My own."],
        )
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Q1 is your own question; the other answers it.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.0w2q5aeg.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    assert_eq!(house.drafts().len(), 4);
}

#[test]
fn a_plain_reply_answers_the_one_question_that_waits() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&["ask", "--as", "aoki", "-m", "Is it hands you lack?"])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "--as", "sato", "-m", "It is."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
an answer to Q1; it is aoki's turn

"#]]);
    house
        .mentor(&["reply", "--as", "sato", "-m", "Good night."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
96x84anf

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn

"#]]);
    house
        .mentor(&["show", "--last", "2", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"questions","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"Whom to hire first","themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}],"exchanges":[{"id":"hdr4zp1h","number":3,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"answer","text":"It is.","to":"91h7ras7.1","partial":false}]},{"id":"96x84anf","number":4,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"Good night."}]}],"questions":[{"number":1,"ref":"91h7ras7.1","by":"aoki","text":"Is it hands you lack?","optional":false,"status":"answered","answers":[{"exchange":"hdr4zp1h","by":"sato","text":"It is.","partial":false}],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"visibility":"private","rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_question_is_passed_and_put_differently() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "A1: Hands.\nPass 2: I do not see what you mean.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
an answer to Q1; Q2 passed; it is aoki's turn
Still open: Q3

"#]]);
    house
        .mentor(&["next", "--as", "aoki"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki puts Q2 differently  mentor ask 2026-11-22-first-hire
    aoki offers experience and advice  mentor advise 2026-11-22-first-hire

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "--instead",
            "2",
            "-m",
            "When did you first feel it?",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
96x84anf

"#]])
        .stderr_eq(str![[r#"
1 question, Q4; it is sato's turn

"#]]);
    let before = house.everything();
    house
        .mentor(&["answer", "--as", "sato", "-m", "A2: In May."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Q2 was put differently: answer Q4.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.dqjn5rrf.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["answer", "--as", "sato", "-m", "A3: Nobody.\nA4: In May."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
dqjn5rrf

"#]])
        .stderr_eq(str![[r#"
an answer to Q3 and Q4; it is aoki's turn

"#]]);
    house
        .mentor(&["review", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.review.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","stage":"questions","span":{"first":"2026-11-22T09:00:00+09:00","last":"2026-11-23T07:45:00+09:00","days":2},"exchanges":{"total":5,"mentor":2,"mentee":3,"observer":0},"stages":[{"stage":"theme","exchanges":1,"mentor":0,"mentee":56},{"stage":"questions","exchanges":4,"mentor":104,"mentee":40}],"voice":{"mentor":104,"mentee":96},"questions":{"asked":4,"answered":3,"passed":1,"replaced":1,"open":0},"themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}],"advice":[],"actions":{"taken":0,"done":0,"dropped":0,"open":0,"overdue":0},"chain":[],"reflections":[],"learned":[],"left_open":{"questions":[],"actions":[],"parked":[]},"replies":{"mentor":{"median_hours":0.0,"longest_hours":0.0},"mentee":{"median_hours":0.0,"longest_hours":0.0}},"pace":{"kind":"over_pace","replies":4,"within_hours":0.0,"rhythm":null},"next":[{"who":"aoki","what":"ask","refs":[]},{"who":"aoki","what":"advise","refs":[]}]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_action_is_reported_as_not_done_and_that_is_normal() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "advise",
            "--as",
            "aoki",
            "-m",
            "Write down what you do in a week. It helped me.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "act",
            "--as",
            "sato",
            "--due",
            "2026-12-01",
            "-m",
            "Write down my week",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
action 1, due 2026-12-01; it is aoki's turn

"#]]);
    house
        .mentor(&[
            "act",
            "--as",
            "sato",
            "-m",
            "Action: Ask my sister to read it (due 2026-12-05)",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
96x84anf

"#]])
        .stderr_eq(str![[r#"
action 2, due 2026-12-05; it is aoki's turn

"#]]);
    house
        .mentor(&["report", "--as", "sato", "-m", "Nothing yet."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several actions are open (action 1 and action 2). Which one is this about?
  action 1  Write down my week
  action 2  Ask my sister to read it
  Begin with “Done 1:” or “Not done 1:”, or pass --to 1.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.dqjn5rrf.txt; pass it with -F to try again.

"#]]);
    house
        .mentor(&[
            "report",
            "--as",
            "sato",
            "--to",
            "1",
            "--not-done",
            "-m",
            "The fair came first.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
dqjn5rrf

"#]])
        .stderr_eq(str![[r#"
action 1 not done; it is aoki's turn

"#]]);
    house
        .mentor(&["report", "--as", "sato", "--done"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
99bkb9xb

"#]])
        .stderr_eq(str![[r#"
action 2 done; it is aoki's turn

"#]]);
    house
        .mentor(&["show", "--actions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: Whom to hire first
Stage: advice; it is aoki's turn (since 2026-11-23 07:45)

  Action 1 (sato, due 2026-12-01): Write down my week
    not done
    sato: The fair came first.

  Action 2 (sato, due 2026-12-05): Ask my sister to read it
    done

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["show", "--actions", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"advice","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"Whom to hire first","themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}],"exchanges":[{"id":"ger0b812","number":1,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}]},{"id":"91h7ras7","number":2,"at":"2026-11-23T07:45:00+09:00","by":"aoki","role":"mentor","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"advise","text":"Write down what you do in a week. It helped me."}]},{"id":"hdr4zp1h","number":3,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"Write down my week","due":"2026-12-01"}]},{"id":"96x84anf","number":4,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"Ask my sister to read it","due":"2026-12-05"}]},{"id":"dqjn5rrf","number":5,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"report","text":"The fair came first.","to":"hdr4zp1h.1","done":false}]},{"id":"99bkb9xb","number":6,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"report","text":"","to":"96x84anf.1","done":true}]}],"questions":[],"actions":[{"number":1,"ref":"hdr4zp1h.1","owner":"sato","text":"Write down my week","due":"2026-12-01","status":"dropped","reports":[{"exchange":"dqjn5rrf","text":"The fair came first.","done":false}]},{"number":2,"ref":"96x84anf.1","owner":"sato","text":"Ask my sister to read it","due":"2026-12-05","status":"done","reports":[{"exchange":"99bkb9xb","text":"","done":true}]}],"learned":[],"parked":[],"agreement":{"rhythm":null,"visibility":"private","rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_reflection_is_asked_for_after_three_rounds() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&["advise", "--as", "aoki", "-m", "Advice 0."])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "--as", "sato", "-m", "Thanks 0."])
        .assert()
        .code(0);
    house
        .mentor(&["advise", "--as", "aoki", "-m", "Advice 1."])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "--as", "sato", "-m", "Thanks 1."])
        .assert()
        .code(0);
    house
        .mentor(&["advise", "--as", "aoki", "-m", "Advice 2."])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "--as", "sato", "-m", "Thanks 2."])
        .assert()
        .code(0);
    house
        .mentor(&["next", "--as", "aoki"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki offers experience and advice  mentor advise 2026-11-22-first-hire
    aoki looks back on how it goes  mentor reflect 2026-11-22-first-hire

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&[
            "reflect",
            "--as",
            "aoki",
            "-m",
            "We go well, and a little fast.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mpxs5vh6

"#]])
        .stderr_eq(str![[r#"
a look back; it is sato's turn

"#]]);
    house
        .mentor(&["next", "--as", "sato", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","turn":"mentee","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"sato","what":"reflect","refs":[]}]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_bystander_comments_and_it_is_nobodys_turn_because_of_that() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "reply",
            "--as",
            "observer:visitor",
            "-m",
            "How much work that is!",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn

"#]]);
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "observer:visitor", "-m", "Theme: My own"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: visitor is an observer; “theme” is for the mentor and the mentee.
  Observers comment in plain words; --plain keeps marks as words.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.hdr4zp1h.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&[
            "reply",
            "--as",
            "observer:visitor",
            "--stage",
            "advice",
            "-m",
            "Hm.",
        ])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: visitor is an observer and moves no stage.
  Observers comment in plain words; --plain keeps marks as words.
Your text could not be kept in a file. Here it is:
  Hm.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "visitor", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: visitor is not of this practice (mentor aoki and mentee sato).
  To comment from outside: --as "observer:visitor"

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["show", "--exchange", "#2"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
#2 visitor (observer)  2026-11-23 07:45  91h7ras7
  How much work that is!

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_close_is_final_and_people_write_on() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "ask",
            "--as",
            "aoki",
            "-m",
            "Good morning. Rain in Tokyo.",
            "-m",
            "1. Is it hands you lack, or judgement?\n2. What led to this?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "close",
            "--as",
            "sato",
            "-m",
            "Thank you for these weeks.",
            "--learned",
            "I was hiring for my own fear.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
hdr4zp1h

"#]])
        .stderr_eq(str![[r#"
something learned; the close; the practice is closed
Look back on it: mentor review 2026-11-22-first-hire

"#]]);
    let before = house.everything();
    house
        .mentor(&["close", "--as", "aoki", "-m", "Me too."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: sato closed the practice on 2026-11-23 07:45. It stays closed.
  To write on after the close: mentor reply
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.96x84anf.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["reply", "--as", "aoki", "-m", "How is the plan?"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
96x84anf

"#]])
        .stderr_eq(str![[r#"
words; the practice is closed

"#]]);
    house
        .mentor(&["next", "--as", "aoki"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    the practice is closed (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--closed"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    closed on 2026-11-23; 3 open questions

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No practice is like that. mentor list --all shows every one.

"#]]);
    house
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: First hire  2026-11-22-first-hire
aoki (mentor) and sato (mentee), 2026-11-22 to 2026-11-23, 2 days
4 exchanges: aoki 2, sato 2
Closed by sato on 2026-11-23

How the theme moved
  2026-11-23  sato: Whom to hire first

Who spoke how much
  theme: 1 exchange, aoki 0%, sato 100%
  questions: 1 exchange, aoki 100%, sato 0%
  closed: 2 exchanges, aoki 22%, sato 78%
  in all: aoki 48%, sato 52%

Questions
  3 asked, 0 answered, 3 open
  Q1  never answered, asked by aoki: Is it hands you lack, or judgement?
  Q2  never answered, asked by aoki: What led to this?
  Q3  never answered, asked by aoki: Who helps you now?

Learned
  2026-11-23  sato: I was hiring for my own fear.

Left open
  Questions: Q1 to Q3

Next
  The practice is closed, and what was left open may be the next one's theme: mentor new TITLE --follows 2026-11-22-first-hire --mentor NAME --mentee NAME

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["review", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
振り返り: First hire  2026-11-22-first-hire
aokiさん(メンター)とsatoさん(メンティー)、2026-11-22〜2026-11-23、2日間
やりとり4回: aokiさん2回、satoさん2回
2026-11-23、satoさんが終了

テーマの移り変わり
  2026-11-23  sato: Whom to hire first

どちらがどれだけ話したか
  テーマ: 1回、aokiさん0%、satoさん100%
  質問: 1回、aokiさん100%、satoさん0%
  終了: 2回、aokiさん22%、satoさん78%
  全体: aokiさん48%、satoさん52%

質問
  質問3件、回答0件、未回答3件
  Q1  答えのないまま(aokiさんの質問): Is it hands you lack, or judgement?
  Q2  答えのないまま(aokiさんの質問): What led to this?
  Q3  答えのないまま(aokiさんの質問): Who helps you now?

学んだこと
  2026-11-23  sato: I was hiring for my own fear.

残されたもの
  質問: Q1〜Q3

これから
  このプラクティスは終了しています。残されたものは次のテーマになるかもしれません: mentor new 題名 --follows 2026-11-22-first-hire --mentor 名前 --mentee 名前

"#]])
        .stderr_eq(str![]);
}

#[test]
fn hold_keeps_the_turn() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "--as", "aoki", "--hold", "-m", "More tonight."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn

"#]]);
    house
        .mentor(&["next", "--as", "aoki"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki asks clarifying questions  mentor ask 2026-11-22-first-hire

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_pause_is_nobodys_turn_until_its_day() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "reply",
            "--as",
            "aoki",
            "-m",
            "Pause (until 2026-12-01): Away at the fair.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
a pause; it is paused until 2026-12-01

"#]]);
    house
        .mentor(&["next", "--as", "aoki", "--json"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","turn":null,"since":"2026-11-23T07:45:00+09:00","expects":[]}

"#]])
        .stderr_eq(str![]);
    house
        .at(
            "2026-12-01T08:00:00+09:00",
            &["next", "--as", "aoki", "--json"],
        )
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","turn":"mentor","since":"2026-12-01T00:00:00+09:00","expects":[{"who":"aoki","what":"ask","refs":[]}]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn quotations_know_where_they_come_from() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "advise",
            "--as",
            "aoki",
            "-m",
            "> Orders double\n\nThat is a good trouble to have.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
advice; a quotation; it is sato's turn

"#]]);
    house
        .mentor(&["show", "--last", "1"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: Whom to hire first
Stage: advice; it is sato's turn (since 2026-11-23 07:45)

#2 aoki (mentor)  2026-11-23 07:45  advice  91h7ras7
  > Orders double

  Advice: That is a good trouble to have.

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["show", "--last", "1", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"advice","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"Whom to hire first","themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"Whom to hire first","why":"Orders double, and I still do everything myself."}],"exchanges":[{"id":"91h7ras7","number":2,"at":"2026-11-23T07:45:00+09:00","by":"aoki","role":"mentor","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"quote","text":"Orders double","to":"ger0b812"},{"kind":"advise","text":"That is a good trouble to have."}]}],"questions":[],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"visibility":"private","rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn plain_reads_nothing_into_the_text() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&[
            "reply",
            "--as",
            "aoki",
            "--plain",
            "-m",
            "1. One?\nAdvice: two",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is sato's turn

"#]]);
    house
        .mentor(&["show", "--last", "1"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: Whom to hire first
Stage: theme; it is sato's turn (since 2026-11-23 07:45)

#2 aoki (mentor)  2026-11-23 07:45  theme  91h7ras7
  1. One?
  Advice: two

"#]])
        .stderr_eq(str![]);
}

#[test]
fn empty_text_is_refused_with_what_to_pass() {
    let house = House::with_practice();
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato", "-m", "  "])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m TEXT, -F FILE or a pipe; on a terminal, set EDITOR.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato"])
        .stdin("")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no text.
  Pass it with -m TEXT, -F FILE or a pipe; on a terminal, set EDITOR.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato"])
        .stdin("\n\n")
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m TEXT, -F FILE or a pipe; on a terminal, set EDITOR.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato", "-m", "Advice:"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: “Advice” has no words after it.
Your text is kept in [HOUSE]/home/.local/state/mentor/drafts/2026-11-22-first-hire.ger0b812.txt; pass it with -F to try again.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
}

#[test]
fn bytes_that_are_not_utf8_are_refused_by_line_and_column() {
    let house = House::with_practice();
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato"])
        .stdin(b"good\nmorn\xffing".to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: standard input:2:5: not UTF-8
  Convert it, for example: iconv -f SHIFT_JIS -t UTF-8

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
}

#[test]
fn text_comes_from_a_file_or_from_standard_input() {
    let house = House::with_practice();
    std::fs::write(house.path("letter.txt"), "Good morning.").expect("a letter");
    let letter = house.path("letter.txt").display().to_string();
    house
        .mentor(&["reply", "--as", "sato", "-F", &letter])
        .assert()
        .success();
    house
        .mentor(&["reply", "--as", "aoki", "-F", "-"])
        .stdin("Good evening.")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is sato's turn

"#]]);
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "aoki", "-F", "none.txt"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: none.txt can't be read: no such file or folder

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "aoki", "-F", "none.txt", "-m", "Both"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --file <FILE> does not go with --message <TEXT>.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Stage: theme; it is sato's turn (since 2026-11-23 07:45)

#1 sato (mentee)  2026-11-23 07:45  theme  ger0b812
  Good morning.

#2 aoki (mentor)  2026-11-23 07:45  theme  91h7ras7
  Good evening.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn who_writes_is_named_or_known_by_login() {
    let house = House::with_practice();
    let before = house.everything();
    house
        .mentor(&["reply", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Who is writing? (mentor aoki and mentee sato)
  Say it with --as NAME, MENTOR_AS, or “me” in the configuration file.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "tanaka", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: tanaka is not of this practice (mentor aoki and mentee sato).
  To comment from outside: --as "observer:tanaka"

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["reply", "-m", "By login."])
        .env("USER", "sato")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
ger0b812

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn
No theme yet: a paragraph that begins with “Theme:” brings it.

"#]]);
    house
        .mentor(&["reply", "-m", "By variable."])
        .env("MENTOR_AS", "mentor")
        .env("USER", "sato")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is sato's turn

"#]]);
}

#[test]
fn the_configuration_names_me_and_is_read_strictly() {
    let house = House::with_practice();
    let folder = house.path("home/.config/mentor");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("config.toml"), "me = \"sato\"\nlang = \"ja\"\n").expect("a file");
    house
        .mentor(&["reply", "-m", "おはようございます。"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
ger0b812

"#]])
        .stderr_eq(str![[r#"
ことば。aokiさんの番です
テーマがまだありません。「テーマ:」で始まる段落がテーマになります。

"#]]);
    std::fs::write(folder.join("config.toml"), "me = \"sato\"\nspeed = 3\n").expect("a file");
    house
        .mentor(&["list"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [HOUSE]/home/.config/mentor/config.toml:2:1: unknown field `speed`, expected one of `me`, `sessions`, `lang`
  The configuration file knows me, sessions and lang.

"#]]);
}

#[test]
fn a_practice_is_found_by_a_part_of_its_title() {
    let house = House::with_practice();
    house
        .mentor(&["new", "Second hire", "--mentor", "aoki", "--mentee", "sato"])
        .assert()
        .code(0);
    house
        .mentor(&["new", "資金繰り", "--mentor", "aoki", "--mentee", "sato"])
        .assert()
        .code(0);
    house
        .mentor(&["reply", "first", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
ger0b812

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn
No theme yet: a paragraph that begins with “Theme:” brings it.

"#]]);
    house
        .mentor(&["show", "資金"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
資金繰り  2026-11-23-k73d
mentor aoki, mentee sato, opened 2026-11-23 07:45
Stage: theme; it is sato's turn (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
    let before = house.everything();
    house
        .mentor(&["reply", "hire", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several practices have “hire” in their id or title:
  2026-11-22-first-hire  First hire
  2026-11-23-second-hire  Second hire
  Name one of them, or set MENTOR_PRACTICE.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Which practice?
  2026-11-22-first-hire  First hire
  2026-11-23-k73d  資金繰り
  2026-11-23-second-hire  Second hire
  Name one of them, or set MENTOR_PRACTICE.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "nothing", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No practice has “nothing” in its id or title.
  mentor list --all shows every practice.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    let before = house.everything();
    house
        .mentor(&["reply", "../../etc/passwd", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No practice has “../../etc/passwd” in its id or title.
  mentor list --all shows every practice.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["reply", "--as", "sato", "-m", "Hello again."])
        .env("MENTOR_PRACTICE", "2026-11-22-first-hire")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
91h7ras7

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn
No theme yet: a paragraph that begins with “Theme:” brings it.

"#]]);
}

#[test]
fn next_tells_by_its_exit_code() {
    let house = House::with_practice();
    house
        .mentor(&["next", "--as", "sato"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    it is sato's turn (since 2026-11-22 09:00)
    sato brings the theme  mentor reply 2026-11-22-first-hire

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["next", "--as", "aoki"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    it is sato's turn (since 2026-11-22 09:00)
    sato brings the theme

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["next", "--as", "observer:visitor", "--json"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","turn":"mentee","since":"2026-11-22T09:00:00+09:00","expects":[{"who":"sato","what":"theme","refs":[]}]}

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["next"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Who is writing? (mentor aoki and mentee sato)
  Say it with --as NAME, MENTOR_AS, or “me” in the configuration file.

"#]]);
}

#[test]
fn list_filters_and_prints_a_line_of_json_each() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .at(
            "2026-11-01T09:00:00+09:00",
            &["new", "資金繰り", "--mentor", "mori", "--mentee", "sato"],
        )
        .assert()
        .code(0);
    house
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (mori, sato)
    theme; it is sato's turn for 21 days
2026-11-22-first-hire  First hire  (aoki, sato)
    theme; it is aoki's turn

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"id":"2026-11-01-k73d","title":"資金繰り","mentor":"mori","mentee":"sato","opened":"2026-11-01T09:00:00+09:00","stage":"theme","turn":"mentee","turn_since":"2026-11-01T09:00:00+09:00","theme":null,"exchanges":0,"open_questions":0,"open_actions":0,"last_at":"2026-11-01T09:00:00+09:00"}
{"id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","theme":"Whom to hire first","exchanges":1,"open_questions":0,"open_actions":0,"last_at":"2026-11-23T07:45:00+09:00"}

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--turn", "mentor"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    theme; it is aoki's turn

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--turn", "sato"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (mori, sato)
    theme; it is sato's turn for 21 days

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--with", "mori", "--stage", "theme"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (mori, sato)
    theme; it is sato's turn for 21 days

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--waiting", "7d", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (mori, sato)
    テーマ。satoさんの番です(21日経過)

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list", "--with", "nobody"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No practice is like that. mentor list --all shows every one.

"#]]);
}

#[test]
fn mentor_alone_says_what_awaits_you() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    house
        .mentor(&["new", "Cash flow", "--mentor", "mori", "--mentee", "aoki"])
        .assert()
        .code(0);
    house
        .mentor(&["--as", "aoki"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
For you, aoki
2026-11-22-first-hire  First hire  (aoki, sato)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki asks clarifying questions  mentor ask 2026-11-22-first-hire
2026-11-23-cash-flow  Cash flow  (mori, aoki)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki brings the theme  mentor reply 2026-11-23-cash-flow

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["--as", "sato", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
satoさんを待っているものはありません。

相手の番
2026-11-22-first-hire  First hire  (aoki, sato)
    aokiさんの番です(2026-11-23 07:45から)
    aokiさんが状況を確かめる質問をする
2026-11-23-cash-flow  Cash flow  (mori, aoki)
    aokiさんの番です(2026-11-23 07:45から)
    aokiさんがテーマを出す

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&[])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Open practices
2026-11-22-first-hire  First hire  (aoki, sato)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki asks clarifying questions
2026-11-23-cash-flow  Cash flow  (mori, aoki)
    it is aoki's turn (since 2026-11-23 07:45)
    aoki brings the theme

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","turn":"mentor","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"aoki","what":"ask","refs":[]}]}
{"id":"2026-11-23-cash-flow","turn":"mentee","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"aoki","what":"theme","refs":[]}]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn mentor_alone_in_an_empty_folder_says_how_to_begin() {
    let house = House::new();
    house
        .mentor(&[])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mentor carries a written mentoring practice through its stages.

Open one:      mentor new "First hire" --mentor aoki --mentee sato
Then:          mentor reply
Look back:     mentor review
All commands:  mentor --help

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mentor は、文章で交わすメンタリング・プラクティスを、段階を追って進めます。

始める:        mentor new "最初の採用" --mentor aoki --mentee sato
続ける:        mentor reply
振り返る:      mentor review
コマンド一覧:  mentor --help

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No practices yet. Open one: mentor new TITLE --mentor NAME --mentee NAME

"#]]);
    house
        .mentor(&["reply", "-m", "x"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no folder of practices here or above.
  Open a practice (mentor new), or name the folder with --sessions DIR.

"#]]);
}

#[test]
fn a_bad_file_stops_nothing_and_is_named() {
    let house = House::with_practice();
    std::fs::write(
        house.work().join("sessions/broken.toml"),
        "format = 1\nid = ",
    )
    .expect("a file");
    std::fs::write(house.work().join("sessions/Notes.toml"), "").expect("a file");
    house
        .mentor(&["list"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
2026-11-22-first-hire  First hire  (aoki, sato)
    theme; it is sato's turn for 22 hours

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not named as a practice is.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  If the end of the file was lost: mentor check --repair FILE

"#]]);
    house
        .mentor(&["list", "--json"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
{"id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","stage":"theme","turn":"mentee","turn_since":"2026-11-22T09:00:00+09:00","theme":null,"exchanges":0,"open_questions":0,"open_actions":0,"last_at":"2026-11-22T09:00:00+09:00"}

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not named as a practice is.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  If the end of the file was lost: mentor check --repair FILE

"#]]);
    house
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  If the end of the file was lost: mentor check --repair FILE

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not named as a practice is.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
3 files checked, 2 faults

"#]]);
    house
        .mentor(&["check", "--json"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
{"file":"sessions/broken.toml","line":2,"column":6,"fault":"syntax","detail":"string values must be quoted, expected literal string"}

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not named as a practice is.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
3 files checked, 2 faults

"#]]);
    house
        .mentor(&["show", "broken"])
        .assert()
        .code(3)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  If the end of the file was lost: mentor check --repair FILE

"#]]);
    house
        .mentor(&["show", "first"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Stage: theme; it is sato's turn (since 2026-11-22 09:00)

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not named as a practice is.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  If the end of the file was lost: mentor check --repair FILE

"#]]);
}

#[test]
fn check_repairs_a_torn_end_and_keeps_what_it_cut() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "-m",
            "Theme: Whom to hire first\nWhy: Orders double, and I still do everything myself.",
        ])
        .assert()
        .code(0);
    let whole = house.read();
    let torn = format!("{whole}\n[[exchange]]\nid = \"k7q2m9xd\"\nn = 2\nat = 2026-11");
    std::fs::write(house.practice(), &torn).expect("a torn file");
    house
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/2026-11-22-first-hire.toml:22:6: not valid TOML: invalid date, expected `-` (MM-DD)
  If the end of the file was lost: mentor check --repair FILE

"#]])
        .stderr_eq(str![[r#"
1 file checked, 1 fault

"#]]);
    house
        .mentor(&["check", "--repair"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
sessions/2026-11-22-first-hire.toml: the torn end (47 bytes) was cut off and is kept in sessions/2026-11-22-first-hire.toml.torn-1
1 file checked, no faults

"#]]);
    assert_eq!(house.read(), format!("{whole}\n"));
    let aside = house.practice().with_extension("toml.torn-1");
    assert_data_eq!(
        std::fs::read_to_string(aside).expect("the torn end"),
        str![[r#"
[[exchange]]
id = "k7q2m9xd"
n = 2
at = 2026-11
"#]]
    );
    house
        .mentor(&["check"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
1 file checked, no faults

"#]]);
}

#[test]
fn what_others_wrote_is_shown_and_not_obeyed() {
    let house = House::with_practice();
    house
        .mentor(&["reply", "--as", "sato", "-F", "-"])
        .stdin(b"Theme: \x1b]0;title\x07 \xe2\x80\xae turned \xc2\x9b2J\n\nA\x08B\tC".to_vec())
        .assert()
        .success();
    house
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Theme: ^[]0;title^G <U+202E> turned <U+009B>2J
Stage: theme; it is aoki's turn (since 2026-11-23 07:45)

#1 sato (mentee)  2026-11-23 07:45  theme  ger0b812
  Theme: ^[]0;title^G <U+202E> turned <U+009B>2J

  A^HB    C

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["show", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-first-hire","title":"First hire","mentor":"aoki","mentee":"sato","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"/u001b]0;title/u0007 /u202e turned /u009b2J","themes":[{"exchange":"ger0b812","at":"2026-11-23T07:45:00+09:00","by":"sato","text":"/u001b]0;title/u0007 /u202e turned /u009b2J","why":null}],"exchanges":[{"id":"ger0b812","number":1,"at":"2026-11-23T07:45:00+09:00","by":"sato","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"/u001b]0;title/u0007 /u202e turned /u009b2J"},{"kind":"say","text":"A/bB/tC"}]}],"questions":[],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"visibility":"private","rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: First hire  2026-11-22-first-hire
aoki (mentor) and sato (mentee), 2026-11-22 to 2026-11-23, 2 days
1 exchange: aoki 0, sato 1
Stage: theme

How the theme moved
  2026-11-23  sato: ^[]0;title^G <U+202E> turned <U+009B>2J

Who spoke how much
  theme: 1 exchange, aoki 0%, sato 100%
  in all: aoki 0%, sato 100%

Next
  aoki asks clarifying questions

"#]])
        .stderr_eq(str![]);
}

#[test]
fn usage_errors_say_what_there_is() {
    let house = House::with_practice();
    house
        .mentor(&["reflekt"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no command “reflekt”.
  Did you mean reflect?
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["reply", "--mesage", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no --mesage here.
  Did you mean --message?
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["reply", "--stage", "closed", "-m", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --stage <STAGE> can't be “closed”.
  One of theme, questions, advice, reflection; closed only where the practice is.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["show", "--last", "many"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --last <N> can't be “many”.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["reply", "-m"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --message <TEXT> needs a value.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["list", "--closed", "--all", "--lang", "ja"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --closed と --all は一緒に使えません。
  使い方は mentor --help、または mentor コマンド --help

"#]]);
    house
        .mentor(&["--lang", "fr"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --lang <LANG> can't be “fr”.
  en or ja.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
    house
        .mentor(&["reply", "--at", "noon", "--as", "sato", "-m", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “noon” is not a time.
  Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

"#]]);
    house
        .mentor(&["list"])
        .env("MENTOR_NOW", "noon")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “noon” is not a time.
  Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

"#]]);
}

#[test]
fn help_is_there_in_both_languages() {
    let house = House::new();
    house
        .mentor(&["--help"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Carries a written mentoring practice through its stages.

mentor [OPTIONS] [COMMAND]

Commands:
  new      Opens a practice and prints its id
  reply    Adds an exchange; what it is follows from the turn, the stage and the marks
  ask      Asks questions
  answer   Answers open questions
  advise   Offers advice or experience
  act      Takes on an action
  report   Reports what came of an action
  reflect  Looks back on how the practice goes
  close    Closes the practice with what was learned
  next     Says who is expected to do what; the exit code tells whose turn it is
  show     Shows the dialogue
  review   Prints the retrospective
  list     Lists the practices and how they stand
  check    Finds every fault in the files

Everywhere:
      --sessions <DIR>  The folder of the practices
      --as <WHO>        Who is writing: a name, mentor, mentee or observer:NAME
      --lang <LANG>     The language: en or ja
      --no-input        Never ask
  -q, --quiet           No remarks on standard error
  -h, --help            Show help

Options:
      --json     Print JSON: what awaits whom, a line a practice
  -V, --version  Show the version

The process
  theme       new, reply         the mentee brings what it is about
  questions   ask, answer        the mentor asks until both see the same
  advice      advise             experience and advice
              act, report        the mentee acts, and tells what came of it
  reflection  reflect            both look back, every few rounds
  closed      close, review      what was learned, and the retrospective

Marks in a text
  1. or Q:      a question, from the mentor    1. or A3:  an answer
  Pass 2:       please put it differently      > words    a quotation
  Advice:       Action: … (due 2026-12-01)     Done 1:    Not done 1:
  Reflection:   Learned:   Parked:   Theme:    Why:
  The same in Japanese: 質問: 回答3: パス2: 助言: 行動: 完了1: 未完1: …

Where things are
  --sessions, MENTOR_SESSIONS, or the nearest sessions/ upwards
  --as, MENTOR_AS, “me” in ~/.config/mentor/config.toml, or your login name

Exit codes
  0 done   1 refused or not found   2 usage   3 a record can't be read
  4 the system failed   next: 0 your turn, 10 the other's, 11 nobody's

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["--help", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
文章で交わすメンタリング・プラクティスを、段階を追って進めます。

mentor [OPTIONS] [COMMAND]

コマンド:
  new      プラクティスを始め、そのidを表示する
  reply    やりとりを加える。何であるかは番、段階、印から決まる
  ask      質問する
  answer   質問に答える
  advise   経験や助言を伝える
  act      行動を引き受ける
  report   行動の結果を知らせる
  reflect  進め方を振り返る
  close    学んだこととともにプラクティスを終了する
  next     次にだれが何をするか。終了コードでだれの番かがわかる
  show     対話を表示する
  review   振り返りの記録を表示する
  list     プラクティスの一覧と今の様子
  check    ファイルの問題をすべて見つける

共通:
      --sessions <DIR>  プラクティスのフォルダー
      --as <WHO>        書き手: 名前、mentor、mentee、または observer:名前
      --lang <LANG>     言語: en か ja
      --no-input        何もたずねない
  -q, --quiet           標準エラーに説明を出さない
  -h, --help            使い方を表示する

オプション:
      --json     次にすることを、プラクティスごとに1行のJSONで表示する
  -V, --version  版を表示する

進め方
  テーマ    new, reply       メンティーが相談したいことを出す
  質問      ask, answer      同じ状況が見えるまでメンターがたずねる
  助言      advise           経験や助言を伝える
            act, report      メンティーが行動し、結果を知らせる
  振り返り  reflect          何往復かごとに、進め方を二人で確かめる
  終了      close, review    学んだことと、振り返りの記録

文章の中の印
  1. ① 質問:        メンターの質問        1. ① 回答3:    答え
  パス2:             別の聞き方を頼む      > ことば       引用
  助言:   行動: …(期限 2026-12-01)   完了1:   未完1:
  振り返り:   学び:   保留:   テーマ:   理由:
  英語でも書けます: Q: A3: Pass 2: Advice: Action: Done 1: …

置き場所
  --sessions、MENTOR_SESSIONS、または上にたどって最も近い sessions/
  --as、MENTOR_AS、~/.config/mentor/config.toml の me、またはログイン名

終了コード
  0 できた  1 断った・見つからない  2 使い方の誤り  3 読めない記録がある
  4 システムの失敗  next では 0 自分の番、10 相手の番、11 だれの番でもない

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["answer", "--help"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Answers open questions

mentor answer [OPTIONS] [PRACTICE]

Arguments:
  [PRACTICE]  The practice: its id, or a part of its id or title that only it has

Options:
  -m, --message <TEXT>  The text; more than one makes paragraphs (with ask: questions)
  -F, --file <FILE>     Read the text from a file; - is standard input
      --stage <STAGE>   The stage it belongs to: theme, questions, advice or reflection
      --plain           Read nothing into the text
      --hold            More is to come: the turn stays
      --at <TIME>       When it was written: RFC 3339, or 2005-09-03 08:12
      --json            Print JSON
      --to <N>          The number of the question
      --partial         More is to come to these answers

Everywhere:
      --sessions <DIR>  The folder of the practices
      --as <WHO>        Who is writing: a name, mentor, mentee or observer:NAME
      --lang <LANG>     The language: en or ja
      --no-input        Never ask
  -q, --quiet           No remarks on standard error
  -h, --help            Show help


Examples
  mentor answer first-hire --to 3 -m "Hands, I think."
  printf '1. Hands./n2. A big order in May./n' | mentor answer first-hire

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["review", "-h"])
        .env("LANG", "ja_JP.UTF-8")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
振り返りの記録を表示する

mentor review [OPTIONS] [PRACTICE]

引数:
  [PRACTICE]  プラクティスのid、またはidか題名の一部

オプション:
      --format <FORMAT>  text か json
      --json             JSONで表示する

共通:
      --sessions <DIR>  プラクティスのフォルダー
      --as <WHO>        書き手: 名前、mentor、mentee、または observer:名前
      --lang <LANG>     言語: en か ja
      --no-input        何もたずねない
  -q, --quiet           標準エラーに説明を出さない
  -h, --help            使い方を表示する

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["--version"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mentor 0.1.0

"#]])
        .stderr_eq(str![]);
}

#[test]
fn times_are_read_as_people_write_them() {
    let house = House::with_practice();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "--at",
            "2026-11-22 21:05",
            "-m",
            "Later.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
tnxhawe5

"#]])
        .stderr_eq(str![[r#"
words; it is aoki's turn
No theme yet: a paragraph that begins with “Theme:” brings it.

"#]]);
    house
        .mentor(&[
            "reply",
            "--as",
            "aoki",
            "--at",
            "2026-11-22T13:00:00Z",
            "-m",
            "Even later.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
jghj6zp5

"#]])
        .stderr_eq(str![[r#"
words; it is sato's turn

"#]]);
    let before = house.everything();
    house
        .mentor(&[
            "reply",
            "--as",
            "sato",
            "--at",
            "2026-02-30 08:12",
            "-m",
            "Never.",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “2026-02-30 08:12” is not a time.
  Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

"#]]);
    assert_eq!(house.everything(), before, "nothing changed");
    house
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
First hire  2026-11-22-first-hire
mentor aoki, mentee sato, opened 2026-11-22 09:00
Stage: theme; it is sato's turn (since 2026-11-22 13:00)

#1 sato (mentee)  2026-11-22 21:05  theme  tnxhawe5
  Later.

#2 aoki (mentor)  2026-11-22 13:00  theme  jghj6zp5
  Even later.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn quiet_leaves_only_the_result() {
    let house = House::with_practice();
    house
        .mentor(&["reply", "-q", "--as", "sato", "-m", "Hello."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
ger0b812

"#]])
        .stderr_eq(str![]);
    house
        .mentor(&["reply", "-q", "--as", "sato", "-m", " "])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m TEXT, -F FILE or a pipe; on a terminal, set EDITOR.

"#]]);
}
