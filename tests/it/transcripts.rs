//! Transcripts of the command line: standard output, standard error, exit code
//! and the files left behind; for a person and for a machine side by side.

use crate::support::Sandbox;
use snapbox::{assert_data_eq, str};

#[test]
fn new_prints_the_id_and_makes_the_folder() {
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&["new", "Market stall", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-market-stall

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Market stall”; it is ito's turn
Next, ito brings the theme: mentor reply 2026-11-23-market-stall -m "Theme: ..." --as ito

"#]]);
    assert_data_eq!(sandbox.everything().len().to_string(), str!["1"]);
    sandbox
        .mentor(&[
            "new",
            "Market stall",
            "--mentor",
            "mori",
            "--mentee",
            "ito",
            "--json",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-market-stall-2","exchange":null,"number":null,"stage":"theme","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
opened “Market stall”; it is ito's turn
Next, ito brings the theme: mentor reply 2026-11-23-market-stall-2 -m "Theme: ..." --as ito

"#]]);
}

#[test]
fn new_with_a_theme_writes_the_mentees_first_exchange() {
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&[
            "new",
            "冬の屋台",
            "--mentor",
            "森",
            "--mentee",
            "伊藤",
            "--theme",
            "冬も屋台を続けるには",
            "--why",
            "寒いと人が足を止めません。",
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
2026-11-23-yd2k

"#]])
        .stderr_eq(str![[r#"
フォルダー sessions を作りました
『冬の屋台』を始めました。森さんの番です
伊藤さん: テーマ「冬も屋台を続けるには」、取り決め
次は森さんの質問です: mentor ask 2026-11-23-yd2k --as 森

"#]]);
    let (_, file) = sandbox.everything().remove(0);
    assert_data_eq!(
        String::from_utf8_lossy(&file).into_owned(),
        str![[r#"
format = 1
id = "2026-11-23-yd2k"
title = "冬の屋台"
opened = 2026-11-23T07:45:00+09:00
mentor = "森"
mentee = "伊藤"

[[exchange]]
id = "8qzwmgdd"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "伊藤"
stage = "theme"

[[exchange.part]]
theme = "冬も屋台を続けるには"
why = "寒いと人が足を止めません。"

[[exchange.part]]
agree = ""
rhythm = "3d"
visibility = "community"

"#]]
    );
}

#[test]
fn new_says_what_is_missing_and_asks_nobody_in_a_pipe() {
    let sandbox = Sandbox::new();
    let before = sandbox.everything();
    sandbox
        .mentor(&["new", "Market stall", "--mentor", "mori"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --mentee is missing.
  For example: mentor new "Market stall" --mentor mori --mentee ito

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["new"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: TITLE is missing.
  For example: mentor new "Market stall" --mentor mori --mentee ito

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&[
            "new",
            "Market stall",
            "--mentor",
            "mori",
            "--mentee",
            "mori",
        ])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The mentor and the mentee are both mori; a practice needs two people.

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&[
            "new",
            "Market stall",
            "--mentor",
            "mentor",
            "--mentee",
            "ito",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --mentor: “mentor” is not a valid name.
  A name is one line of at most 100 characters, and not “mentor”, “mentee” or “observer”.

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&[
            "new",
            "Market stall",
            "--mentor",
            "mori",
            "--mentee",
            "ito",
            "--rhythm",
            "soon",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --rhythm <SPAN> can't be “soon”.
  Such as 12h, 3d, “3 days” or 2w.
  For the options: mentor new --help

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
}

#[test]
fn a_second_practice_of_the_same_title_gets_a_number() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .at(
            "2026-11-22T10:00:00+09:00",
            &["new", "Market stall", "--mentor", "mori", "--mentee", "ito"],
        )
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall-2

"#]])
        .stderr_eq(str![[r#"
opened “Market stall”; it is ito's turn
Next, ito brings the theme: mentor reply 2026-11-22-market-stall-2 -m "Theme: ..." --as ito

"#]]);
    sandbox
        .mentor(&[
            "new",
            "Second thoughts",
            "--follows",
            "2026-11-22-market-stall",
            "--mentor",
            "mori",
            "--mentee",
            "ito",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-second-thoughts

"#]])
        .stderr_eq(str![[r#"
opened “Second thoughts”; it is ito's turn
Next, ito brings the theme: mentor reply 2026-11-23-second-thoughts -m "Theme: ..." --as ito

"#]]);
}

#[test]
fn reply_takes_a_theme_and_says_whose_turn_it_is() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
the theme “How to keep the stall in winter”; it is mori's turn
Read wrongly? mentor amend y0dqj391 --to-words --as ito records it as plain words.

"#]]);
    assert_data_eq!(
        sandbox.read(),
        str![[r#"
format = 1
id = "2026-11-22-market-stall"
title = "Market stall"
opened = 2026-11-22T09:00:00+09:00
mentor = "mori"
mentee = "ito"

[[exchange]]
id = "y0dqj391"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "ito"
stage = "theme"

[[exchange.part]]
theme = "How to keep the stall in winter"
why = "Few people stop when it is cold, and I stand there alone."

"#]]
    );
}

#[test]
fn ask_numbers_questions_over_the_whole_practice() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
2 questions, Q1 and Q2; 5 words; it is ito's turn

"#]]);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
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
{"schema":"mentor.receipt.v1","practice":"2026-11-22-market-stall","exchange":"bq01dhwg","number":3,"stage":"questions","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[3,4],"actions":[],"parts":[{"kind":"ask","text":"Who helps you now?","optional":true},{"kind":"ask","text":"Since when?","optional":true}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
2 questions, Q3 and Q4; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--last", "2"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: How to keep the stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

#2 mori (mentor)  2026-11-23 07:45  questions  043cs134
  Good morning. First frost here.

  Q1  Is it the cold, or the wrong place?
  Q2  When did you first notice?

#3 mori (mentor)  2026-11-23 07:45  questions  bq01dhwg
  Q3  Who helps you now?
      optional
  Q4  Since when?
      optional

"#]])
        .stderr_eq(str![]);
}

#[test]
fn answers_may_be_numbered_in_any_style() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["answer", "--as", "ito"])
        .stdin("おはようございます。\n\n①寒さです。\n\n朝から晩まで。\n②十一月です。\n------\nでは、また。\n")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Is it the cold, or the wrong place?”
an answer to Q2 “When did you first notice?”
16 characters
it is mori's turn
Still open: Q3

"#]]);
    sandbox
        .mentor(&["show", "--questions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: How to keep the stall in winter
Stage: questions; it is mori's turn (since 2026-11-23 07:45)

Q1  mori  answered
    Is it the cold, or the wrong place?
    ito: 寒さです。

      朝から晩まで。

Q2  mori  answered
    When did you first notice?
    ito: 十一月です。

Q3  mori  open
    Who helps you now?

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--questions", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"questions","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"How to keep the stall in winter","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"exchanges":[{"id":"y0dqj391","number":1,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"versions":[]},{"id":"043cs134","number":2,"at":"2026-11-23T07:45:00+09:00","by":"mori","role":"mentor","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"Good morning. First frost here."},{"kind":"ask","text":"Is it the cold, or the wrong place?","optional":false},{"kind":"ask","text":"When did you first notice?","optional":false},{"kind":"ask","text":"Who helps you now?","optional":false}],"versions":[]},{"id":"bq01dhwg","number":3,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"おはようございます。"},{"kind":"answer","text":"寒さです。/n/n朝から晩まで。","to":"043cs134.1","partial":false},{"kind":"answer","text":"十一月です。","to":"043cs134.2","partial":false},{"kind":"say","text":"では、また。"}],"versions":[]}],"questions":[{"number":1,"ref":"043cs134.1","by":"mori","text":"Is it the cold, or the wrong place?","optional":false,"status":"answered","answers":[{"exchange":"bq01dhwg","by":"ito","text":"寒さです。/n/n朝から晩まで。","partial":false}],"instead":null,"replaced_by":null},{"number":2,"ref":"043cs134.2","by":"mori","text":"When did you first notice?","optional":false,"status":"answered","answers":[{"exchange":"bq01dhwg","by":"ito","text":"十一月です。","partial":false}],"instead":null,"replaced_by":null},{"number":3,"ref":"043cs134.3","by":"mori","text":"Who helps you now?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_answer_without_a_number_is_refused_where_several_are_open() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    let before = sandbox.everything();
    sandbox
        .mentor(&["answer", "--as", "ito", "-m", "The cold, I think."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several questions are open (Q1 to Q3). Which one does this answer?
  Q1  Is it the cold, or the wrong place?
  Q2  When did you first notice?
  Q3  Who helps you now?
  Begin the answer with “A1:”, or pass --to 1.
Your text is kept. To go on with it: mentor reply --resume=bq01dhwg
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.bq01dhwg.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    assert_eq!(sandbox.drafts(), ["The cold, I think."]);
    sandbox
        .mentor(&[
            "answer",
            "--as",
            "ito",
            "--to",
            "1",
            "-m",
            "The cold, I think.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gbvyyqr6

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Is it the cold, or the wrong place?”; it is mori's turn
Still open: Q2 and Q3

"#]]);
}

#[test]
fn an_answer_to_a_question_that_was_never_asked_is_refused() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    let before = sandbox.everything();
    sandbox
        .mentor(&["answer", "--as", "ito", "-m", "A99: Yes."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: there is no question 99; 3 were asked so far
  mentor show 2026-11-22-market-stall --questions lists them.
Your text is kept. To go on with it: mentor reply --resume=bq01dhwg
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.bq01dhwg.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .at(
            "2026-11-23T08:01:00+09:00",
            &["answer", "--as", "ito", "-m", "4. Yes."],
        )
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several questions are open (Q1 to Q3). Which one does this answer?
  Q1  Is it the cold, or the wrong place?
  Q2  When did you first notice?
  Q3  Who helps you now?
  Begin the answer with “A1:”, or pass --to 1.
Your text is kept. To go on with it: mentor reply --resume=y4dz05ma
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.y4dz05ma.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .at(
            "2026-11-23T08:02:00+09:00",
            &["answer", "--as", "mori", "-m", "A1: My own."],
        )
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No question is waiting for your answer.
  mentor reply 2026-11-22-market-stall --as mori writes a letter of any kind.
Your text is kept. To go on with it: mentor reply --resume=hys8b11m
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.hys8b11m.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    assert_eq!(sandbox.drafts().len(), 3);
}

#[test]
fn the_number_of_no_question_stays_words_and_is_told() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "mori",
        &["ask", "-m", "1. Is it the cold?\n2. Who helps you now?"],
    );
    let letter = [
        "reply",
        "--as",
        "ito",
        "-m",
        "A1: The cold.\nA99: Yes.",
        "--stage",
        "questions",
    ];
    sandbox
        .mentor(&letter)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Is it the cold?”; 2 words; it is mori's turn
line 2, column 1: there is no Q99 (2 questions were asked), so this is kept as plain words
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q2
Read wrongly? mentor amend 043cs134 --to-words --as ito records it as plain words.

"#]]);
    sandbox
        .mentor(&letter)
        .args(["--json", "-q"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-22-market-stall","exchange":"bq01dhwg","number":3,"stage":"questions","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"answer","text":"The cold.","to":"y0dqj391.1","partial":false},{"kind":"say","text":"A99: Yes."}],"notes":[],"remarks":[{"kind":"no_such_question","line":2,"column":1}]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_mark_without_words_stays_words() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Advice:"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
1 word; it is mori's turn
line 1, column 1: nothing follows “Advice:”, so it is kept as plain words
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
}

#[test]
fn a_plain_reply_answers_the_one_question_that_waits() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["ask", "--as", "mori", "-m", "Is it the cold?"])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "It is."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Is it the cold?”; it is mori's turn
Read wrongly? mentor amend bq01dhwg --to-words --as ito records it as plain words.

"#]]);
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Good night."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
2 words; it is mori's turn

"#]]);
    sandbox
        .mentor(&["show", "--last", "2", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"questions","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"How to keep the stall in winter","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"exchanges":[{"id":"bq01dhwg","number":3,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"answer","text":"It is.","to":"043cs134.1","partial":false}],"versions":[]},{"id":"gckpsa03","number":4,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"Good night."}],"versions":[]}],"questions":[{"number":1,"ref":"043cs134.1","by":"mori","text":"Is it the cold?","optional":false,"status":"answered","answers":[{"exchange":"bq01dhwg","by":"ito","text":"It is.","partial":false}],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_question_is_passed_and_put_differently() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "A1: The cold.\nPass 2: I do not see what you mean.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Is it the cold, or the wrong place?”; Q2 “When did you first notice?” passed; it is mori's turn
Still open: Q3
Read wrongly? mentor amend bq01dhwg --to-words --as ito records it as plain words.

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori puts Q2 differently  mentor ask 2026-11-22-market-stall --instead 2 --as mori
    mori offers experience and advice  mentor advise 2026-11-22-market-stall --as mori

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "--instead",
            "2",
            "-m",
            "When did you first feel it?",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
1 question, Q4; it is ito's turn

"#]]);
    let before = sandbox.everything();
    sandbox
        .mentor(&["answer", "--as", "ito", "-m", "A2: In November."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several questions are open (Q3 and Q4). Which one does this answer?
  Q3  Who helps you now?
  Q4  When did you first feel it?
  Begin the answer with “A3:”, or pass --to 3.
Your text is kept. To go on with it: mentor reply --resume=vmm1d2ar
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.vmm1d2ar.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&[
            "answer",
            "--as",
            "ito",
            "-m",
            "A3: Nobody.\nA4: In November.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
1nq4jkw9

"#]])
        .stderr_eq(str![[r#"
an answer to Q3 “Who helps you now?”; an answer to Q4 “When did you first feel it?”; it is mori's turn

"#]]);
    sandbox
        .mentor(&["review", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.review.v1","id":"2026-11-22-market-stall","title":"Market stall","follows":null,"mentor":"mori","mentee":"ito","stage":"questions","span":{"first":"2026-11-22T09:00:00+09:00","last":"2026-11-23T07:45:00+09:00","days":2},"exchanges":{"total":5,"mentor":2,"mentee":3,"observer":0},"letters":{"total":5,"mentor":2,"mentee":3,"observer":0},"gap":null,"stages":[{"stage":"theme","exchanges":1,"letters":1,"mentor":0,"mentee":71},{"stage":"questions","exchanges":4,"letters":4,"mentor":114,"mentee":47}],"voice":{"mentor":114,"mentee":118},"questions":{"asked":4,"answered":3,"passed":1,"replaced":1,"open":0,"owed":0},"wording":[{"role":"mentor","open":[2,3,4],"closed":[],"either_or":[1],"double":[]}],"themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"drift":{"first":{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."},"turning":null,"last":null},"taken_up":[],"key_questions":[{"number":1,"text":"Is it the cold, or the wrong place?","reasons":[],"answer":{"exchange":"bq01dhwg","by":"ito","text":"The cold."}},{"number":3,"text":"Who helps you now?","reasons":[],"answer":{"exchange":"1nq4jkw9","by":"ito","text":"Nobody."}},{"number":4,"text":"When did you first feel it?","reasons":["put_differently","longest_answer"],"answer":{"exchange":"1nq4jkw9","by":"ito","text":"In November."}}],"before_after":null,"advice":[],"actions":{"taken":0,"done":0,"dropped":0,"open":0,"overdue":0},"chain":[],"reflections":[],"no_look_back":null,"learned":[],"closing":null,"thanks":[],"after_close":[],"left_open":{"questions":[],"actions":[],"parked":[]},"replies":{"mentor":{"median_hours":0.0,"longest_hours":0.0},"mentee":{"median_hours":0.0,"longest_hours":0.0}},"pace":{"kind":"over_pace","replies":4,"within_hours":0.0,"rhythm":null},"went_well":[{"what":"put_differently","count":1,"of":null,"numbers":[4],"stages":[],"spans":[]}],"talk_over":[{"about":"over_pace","stage":null,"role":null,"numbers":[]}],"next":[{"who":"mori","what":"ask","refs":[]},{"who":"mori","what":"advise","refs":[]}],"followed_by":[]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_action_is_reported_as_not_done_and_that_is_normal() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "advise",
            "--as",
            "mori",
            "-m",
            "Write down what you do in a week. It helped me.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "act",
            "--as",
            "ito",
            "--due",
            "2026-12-01",
            "-m",
            "Write down my week",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
action 1 “Write down my week”, due 2026-12-01; it is mori's turn

"#]]);
    sandbox
        .mentor(&[
            "act",
            "--as",
            "ito",
            "-m",
            "Action: Ask my sister to read it (due 2026-12-05)",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
action 2 “Ask my sister to read it”, due 2026-12-05; it is mori's turn

"#]]);
    sandbox
        .mentor(&["report", "--as", "ito", "-m", "Nothing yet."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several actions are open (action 1 and action 2). Which one is this about?
  action 1  Write down my week
  action 2  Ask my sister to read it
  Begin with “Done 1:” or “Not done 1:”, or pass --to 1.
Your text is kept. To go on with it: mentor reply --resume=vmm1d2ar
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.vmm1d2ar.txt

"#]]);
    sandbox
        .mentor(&[
            "report",
            "--as",
            "ito",
            "--to",
            "1",
            "--not-done",
            "-m",
            "The fair came first.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
1nq4jkw9

"#]])
        .stderr_eq(str![[r#"
action 1 not done “Write down my week”; it is mori's turn

"#]]);
    sandbox
        .mentor(&["report", "--as", "ito", "--done"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
c017ewgh

"#]])
        .stderr_eq(str![[r#"
action 2 done “Ask my sister to read it”; it is mori's turn

"#]]);
    sandbox
        .mentor(&["show", "--actions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: How to keep the stall in winter
Stage: advice; it is mori's turn (since 2026-11-23 07:45)

  Action 1 (ito, due 2026-12-01): Write down my week
    not done
    ito: The fair came first.

  Action 2 (ito, due 2026-12-05): Ask my sister to read it
    done

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--actions", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"advice","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"How to keep the stall in winter","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"exchanges":[{"id":"y0dqj391","number":1,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"versions":[]},{"id":"043cs134","number":2,"at":"2026-11-23T07:45:00+09:00","by":"mori","role":"mentor","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"advise","text":"Write down what you do in a week. It helped me."}],"versions":[]},{"id":"bq01dhwg","number":3,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"Write down my week","due":"2026-12-01"}],"versions":[]},{"id":"gckpsa03","number":4,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"Ask my sister to read it","due":"2026-12-05"}],"versions":[]},{"id":"1nq4jkw9","number":5,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"report","text":"The fair came first.","to":"bq01dhwg.1","done":false}],"versions":[]},{"id":"c017ewgh","number":6,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"report","text":"","to":"gckpsa03.1","done":true}],"versions":[]}],"questions":[],"actions":[{"number":1,"ref":"bq01dhwg.1","owner":"ito","text":"Write down my week","due":"2026-12-01","status":"dropped","reports":[{"exchange":"1nq4jkw9","text":"The fair came first.","done":false}]},{"number":2,"ref":"gckpsa03.1","owner":"ito","text":"Ask my sister to read it","due":"2026-12-05","status":"done","reports":[{"exchange":"c017ewgh","text":"","done":true}]}],"learned":[],"parked":[],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_reflection_is_asked_for_after_three_rounds() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["advise", "--as", "mori", "-m", "Advice 0."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Thanks 0."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["advise", "--as", "mori", "-m", "Advice 1."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Thanks 1."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["advise", "--as", "mori", "-m", "Advice 2."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Thanks 2."])
        .assert()
        .code(0);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori offers experience and advice  mentor advise 2026-11-22-market-stall --as mori
    mori looks back on how it is going  mentor reflect 2026-11-22-market-stall --as mori

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[
            "reflect",
            "--as",
            "mori",
            "-m",
            "We go well, and a little fast.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
9whb0pjv

"#]])
        .stderr_eq(str![[r#"
a look back; it is ito's turn

"#]]);
    sandbox
        .mentor(&["next", "--as", "ito", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":"mentee","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"ito","what":"reflect","refs":[]}],"proposed":[]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_bystander_comments_and_it_is_nobodys_turn_because_of_that() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
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
043cs134

"#]])
        .stderr_eq(str![[r#"
5 words; it is mori's turn

"#]]);

    sandbox
        .mentor(&["reply", "--as", "observer:visitor", "-m", "Theme: My own"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
3 words; it is mori's turn
line 1, column 1: “Theme” is for the mentor and the mentee, so this is kept as plain words

"#]]);
    let before = sandbox.everything();
    sandbox
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
mentor: visitor is an observer and can't move the stage.
  Observers comment in plain words; --plain keeps marks as words.
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "visitor", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: visitor is not part of this practice (mentor mori and mentee ito).
  To comment from outside: --as observer:visitor
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=c2txhah1
[SANDBOX]/home/.local/state/mentor/drafts/unsent.c2txhah1.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["show", "--exchange", "#2"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
#2 visitor (observer)  2026-11-23 07:45  043cs134
  How much work that is!

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_close_is_final_and_people_write_on() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "ask",
            "--as",
            "mori",
            "-m",
            "Good morning. First frost here.",
            "-m",
            "1. Is it the cold, or the wrong place?\n2. When did you first notice?\n3. Who helps you now?",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "close",
            "--as",
            "ito",
            "-m",
            "Thank you for these weeks.",
            "--learned",
            "I kept it open out of fear.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
the close; something learned; the practice is closed
Left open: Q1 to Q3
Look back on it: mentor review 2026-11-22-market-stall

"#]]);
    let before = sandbox.everything();
    sandbox
        .mentor(&["close", "--as", "mori", "-m", "Me too."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: ito closed the practice on 2026-11-23 07:45.
  To write on after the close: mentor reply 2026-11-22-market-stall --as mori
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["reply", "--as", "mori", "-m", "How is the plan?"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
kvf3yfc2

"#]])
        .stderr_eq(str![[r#"
4 words; the practice is closed
line 1, column 1: 1 sentence asks something and has no number. To give it one: mentor number kvf3yfc2 --as mori

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    the practice is closed (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--closed"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    closed on 2026-11-23; 3 open questions

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
The only practice is closed: mentor list --closed shows what is closed.

"#]]);
    sandbox
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2026-11-23, 2 days
3 letters: mori 1, ito 2
Closed by ito on 2026-11-23

Timeline
  mori                                                                       •
  ito                                                                        2
  stage                                                                    12x
          2026-11-22                                                2026-11-23
  1 theme  2 questions  x closed

How the theme moved
  2026-11-23  #1 ito: How to keep the stall in winter

Before and after, in ito's words
  Before  #1 Few people stop when it is cold, and I stand there alone.
  After   #3 I kept it open out of fear.

The questions that carried it
  3 asked, 3 open
  judging by the wording, mori asked 2 open questions (Q2 and Q3) and 1 that offers a choice (Q1)
  Q1  mori: Is it the cold, or the wrong place? (no answer on record)
  Q2  mori: When did you first notice? (no answer on record)
  Q3  mori: Who helps you now? (no answer on record)

Learned
  2026-11-23  #3 ito: I kept it open out of fear.

Closing words
  2026-11-23  #3 ito: Thank you for these weeks.

For the two of you to talk over
  No answer on record: Q1 to Q3. Did an answer come up elsewhere, or is one still wanted?

Carried over
  Q1 mori: Is it the cold, or the wrong place?
  Q2 mori: When did you first notice?
  Q3 mori: Who helps you now?

Next
  To go on from here, with what was left open: mentor new --follows 2026-11-22-market-stall --carry-over

After the close: 1 letter, the last from mori on 2026-11-23

All of it: mentor review 2026-11-22-market-stall --full

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["review", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
歩みの記録: 『Market stall』  2026-11-22-market-stall
moriさん（メンター）とitoさん（メンティー）、2026-11-22〜2026-11-23、2日間
手紙3通: moriさん1通、itoさん2通
終了: 2026-11-23（itoさん）

これまでの流れ
  mori                                                                       •
  ito                                                                        2
  段階                                                                     12x
        2026-11-22                                                  2026-11-23
  1 テーマ  2 質問  x 終了

テーマの移り変わり
  2026-11-23  #1 ito: How to keep the stall in winter

はじめと終わり（itoさんの言葉から）
  はじめ  #1 Few people stop when it is cold, and I stand there alone.
  終わり  #3 I kept it open out of fear.

対話を進めた質問
  質問3件、未回答3件
  moriさんの質問の形（言葉づかいからの推測）: 開かれた質問2件（Q2、Q3）、どれかを選ぶ質問1件（Q1）
  Q1  mori: Is it the cold, or the wrong place?（答えの記録なし）
  Q2  mori: When did you first notice?（答えの記録なし）
  Q3  mori: Who helps you now?（答えの記録なし）

学んだこと
  2026-11-23  #3 ito: I kept it open out of fear.

結びの言葉
  2026-11-23  #3 ito: Thank you for these weeks.

お二人で話してみたいこと
  Q1〜Q3には、答えの記録がありません。別のところで答えが出ていますか。それとも、いまも大切な問いでしょうか。

次に持ち越すもの
  Q1 mori: Is it the cold, or the wrong place?
  Q2 mori: When did you first notice?
  Q3 mori: Who helps you now?

これから
  残ったものを引き継いで続きを始めるには: mentor new --follows 2026-11-22-market-stall --carry-over

終了後: 手紙1通、最後は2026-11-23のmoriさん

すべてを見るには: mentor review 2026-11-22-market-stall --full

"#]])
        .stderr_eq(str![]);
}

#[test]
fn hold_keeps_the_turn() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "mori", "--hold", "-m", "More tonight."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
2 words; it is mori's turn

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori asks clarifying questions  mentor ask 2026-11-22-market-stall --as mori

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_pause_is_nobodys_turn_until_its_day() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "mori",
            "-m",
            "Pause (until 2026-12-01):\nAway at the fair.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
a pause until 2026-12-01; the practice is paused until 2026-12-01
Read wrongly? mentor amend 043cs134 --to-words --as mori records it as plain words.

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori", "--json"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":null,"since":"2026-11-23T07:45:00+09:00","expects":[],"proposed":[]}

"#]])
        .stderr_eq(str![]);
    sandbox
        .at(
            "2026-12-01T08:00:00+09:00",
            &["next", "--as", "mori", "--json"],
        )
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":"mentor","since":"2026-12-01T00:00:00+09:00","expects":[{"who":"mori","what":"ask","refs":[]}],"proposed":[]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn quotations_know_where_they_come_from() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "advise",
            "--as",
            "mori",
            "-m",
            "> Few people stop\n\nThen let us see who does stop.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
a quotation of ito; advice; it is ito's turn
This is advice before any question. Asking one or two first often changes the advice: mentor guide questions

"#]]);
    sandbox
        .mentor(&["show", "--last", "1"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: How to keep the stall in winter
Stage: advice; it is ito's turn (since 2026-11-23 07:45)

#2 mori (mentor)  2026-11-23 07:45  advice  043cs134
  > Few people stop

  Advice: Then let us see who does stop.

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--last", "1", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"advice","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"How to keep the stall in winter","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"How to keep the stall in winter","why":"Few people stop when it is cold, and I stand there alone."}],"exchanges":[{"id":"043cs134","number":2,"at":"2026-11-23T07:45:00+09:00","by":"mori","role":"mentor","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"quote","text":"Few people stop","to":"y0dqj391"},{"kind":"advise","text":"Then let us see who does stop."}],"versions":[]}],"questions":[],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn plain_reads_nothing_into_the_text() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "mori",
            "--plain",
            "-m",
            "1. One?\nAdvice: two",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
4 words; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--last", "1"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: How to keep the stall in winter
Stage: theme; it is ito's turn (since 2026-11-23 07:45)

#2 mori (mentor)  2026-11-23 07:45  theme  043cs134
  1. One?
  Advice: two

"#]])
        .stderr_eq(str![]);
}

#[test]
fn empty_text_is_refused_with_what_to_pass() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "  "])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .stdin("")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no text.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .stdin("\n\n")
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
}

#[test]
fn bytes_that_are_not_utf8_are_refused_by_line_and_column() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .stdin(b"good\nmorn\xffing".to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: standard input:2:5: not UTF-8
  It is probably WINDOWS-1252. To convert it:
  iconv -f WINDOWS-1252 -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.1j3fcvtk.bytes | mentor reply --as ito
What came is kept as it is; mentor drafts lists it:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.1j3fcvtk.bytes

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
}

#[test]
fn text_comes_from_a_file_or_from_standard_input() {
    let sandbox = Sandbox::with_practice();
    std::fs::write(sandbox.path("letter.txt"), "Good morning.").expect("a letter");
    let letter = sandbox.path("letter.txt").display().to_string();
    sandbox
        .mentor(&["reply", "--as", "ito", "-F", &letter])
        .assert()
        .success();
    sandbox
        .mentor(&["reply", "--as", "mori", "-F", "-"])
        .stdin("Good evening.")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
2 words; it is ito's turn

"#]]);
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "mori", "-F", "none.txt"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: none.txt can't be read: no such file or folder

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "mori", "-F", "none.txt", "-m", "Both"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --file <FILE> can't be used with --message <TEXT>.
  For the options: mentor reply --help

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: theme; it is ito's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Good morning.

#2 mori (mentor)  2026-11-23 07:45  theme  043cs134
  Good evening.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn who_writes_is_named_or_known_by_login() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Who is writing? (mentor mori and mentee ito)
  Say it with --as mori or --as ito, with MENTOR_AS, or with “me” in the configuration file.
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=c2txhah1
[SANDBOX]/home/.local/state/mentor/drafts/unsent.c2txhah1.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "tanaka", "-m", "Hm."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: tanaka is not part of this practice (mentor mori and mentee ito).
  To comment from outside: --as observer:tanaka
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=tsbt5251
[SANDBOX]/home/.local/state/mentor/drafts/unsent.tsbt5251.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["reply", "-m", "By login."])
        .env("USER", "ito")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
2 words; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
    sandbox
        .mentor(&["reply", "-m", "By variable."])
        .env("MENTOR_AS", "mentor")
        .env("USER", "ito")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
2 words; it is ito's turn

"#]]);
}

#[test]
fn the_configuration_names_me_and_is_read_strictly() {
    let sandbox = Sandbox::with_practice();
    let folder = sandbox.path("home/.config/mentor");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("config.toml"), "me = \"ito\"\nlang = \"ja\"\n").expect("a file");
    sandbox
        .mentor(&["reply", "-m", "おはようございます。"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
記録しました: 本文10字。moriさんの番です
テーマはまだありません。「テーマ: …」と書くと、テーマとして残ります。

"#]]);
    std::fs::write(folder.join("config.toml"), "me = \"ito\"\nspeed = 3\n").expect("a file");
    sandbox
        .mentor(&["list"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/home/.config/mentor/config.toml:2:1: unknown field `speed`, expected one of `me`, `sessions`, `lang`, `ascii`, `guidance`
  The configuration file knows me, sessions, lang, ascii and guidance.

"#]]);
}

#[test]
fn a_practice_is_found_by_a_part_of_its_title() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["new", "Second stall", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .code(0);
    sandbox
        .mentor(&["new", "資金繰り", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "market", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
1 word; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
    sandbox
        .mentor(&["show", "資金"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
資金繰り  2026-11-23-k73d
mentor mori, mentee ito, opened 2026-11-23 07:45
Stage: theme; it is ito's turn (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "stall", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several practices have “stall” in their id or title:
  2026-11-22-market-stall  Market stall
  2026-11-23-second-stall  Second stall
  Name one of them, or set MENTOR_PRACTICE.
Your text is kept. To go on with it: mentor reply --resume=6yj2497x
[SANDBOX]/home/.local/state/mentor/drafts/unsent.6yj2497x.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Which practice?
  2026-11-22-market-stall  Market stall
  2026-11-23-k73d  資金繰り
  2026-11-23-second-stall  Second stall
  Name one of them, or set MENTOR_PRACTICE.
Your text is kept. To go on with it: mentor reply --resume=8dnnsk6t
[SANDBOX]/home/.local/state/mentor/drafts/unsent.8dnnsk6t.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "nothing", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No practice has “nothing” in its id or title.
  mentor list --all shows every practice.
Your text is kept. To go on with it: mentor reply --resume=a4cn0gts
[SANDBOX]/home/.local/state/mentor/drafts/unsent.a4cn0gts.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "../../etc/passwd", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No practice has “../../etc/passwd” in its id or title.
  mentor list --all shows every practice.
Your text is kept. To go on with it: mentor reply --resume=f190vg35
[SANDBOX]/home/.local/state/mentor/drafts/unsent.f190vg35.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Hello again."])
        .env("MENTOR_PRACTICE", "2026-11-22-market-stall")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
2 words; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
}

#[test]
fn next_tells_by_its_exit_code() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["next", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-22 09:00)
    ito brings the theme  mentor reply 2026-11-22-market-stall --as ito

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-22 09:00)
    ito brings the theme

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["next", "--as", "observer:visitor", "--json"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":"mentee","since":"2026-11-22T09:00:00+09:00","expects":[{"who":"ito","what":"theme","refs":[]}],"proposed":[]}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["next"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-22 09:00)
    ito brings the theme

"#]])
        .stderr_eq(str![]);
}

#[test]
fn list_filters_and_prints_a_line_of_json_each() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .at(
            "2026-11-01T09:00:00+09:00",
            &["new", "資金繰り", "--mentor", "tani", "--mentee", "ito"],
        )
        .assert()
        .code(0);
    sandbox
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (tani, ito)
    theme; it is ito's turn for 22 days
2026-11-22-market-stall  Market stall  (mori, ito)
    theme; it is mori's turn

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.list.v1","id":"2026-11-01-k73d","title":"資金繰り","mentor":"tani","mentee":"ito","opened":"2026-11-01T09:00:00+09:00","stage":"theme","turn":"mentee","turn_since":"2026-11-01T09:00:00+09:00","theme":null,"exchanges":0,"open_questions":0,"open_actions":0,"last_at":"2026-11-01T09:00:00+09:00","follows":null,"followed_by":[]}
{"schema":"mentor.list.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","theme":"How to keep the stall in winter","exchanges":1,"open_questions":0,"open_actions":0,"last_at":"2026-11-23T07:45:00+09:00","follows":null,"followed_by":[]}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--turn", "mentor"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    theme; it is mori's turn

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--turn", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (tani, ito)
    theme; it is ito's turn for 22 days

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--with", "tani", "--stage", "theme"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (tani, ito)
    theme; it is ito's turn for 22 days

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--waiting", "7d", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-01-k73d  資金繰り  (tani, ito)
    テーマ。itoさんの番です（22日前から）

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list", "--with", "nobody"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
Nobody called nobody takes part in any practice here.

"#]]);
}

#[test]
fn mentor_alone_says_what_awaits_you() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["new", "Cash flow", "--mentor", "tani", "--mentee", "mori"])
        .assert()
        .code(0);
    sandbox
        .mentor(&["--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
For you, mori
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori asks clarifying questions  mentor ask 2026-11-22-market-stall --as mori
2026-11-23-cash-flow  Cash flow  (tani, mori)
    it is mori's turn (since 2026-11-23 07:45)
    mori brings the theme  mentor reply 2026-11-23-cash-flow --as mori

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["--as", "ito", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
いま、itoさんの番になっているプラクティスはありません。

相手の番
2026-11-22-market-stall  Market stall  (mori, ito)
    moriさんの番です（2026-11-23 07:45から）
    moriさんが状況を確かめる質問をする
2026-11-23-cash-flow  Cash flow  (tani, mori)
    moriさんの番です（2026-11-23 07:45から）
    moriさんがテーマを出す

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Open practices
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori asks clarifying questions
2026-11-23-cash-flow  Cash flow  (tani, mori)
    it is mori's turn (since 2026-11-23 07:45)
    mori brings the theme

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":"mentor","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"mori","what":"ask","refs":[]}],"proposed":[]}
{"schema":"mentor.next.v1","id":"2026-11-23-cash-flow","turn":"mentee","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"mori","what":"theme","refs":[]}],"proposed":[]}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn mentor_alone_in_an_empty_folder_says_how_to_begin() {
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&[])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mentor carries a written mentoring practice through its stages.

Open one:      mentor new "Market stall" --mentor mori --mentee ito
Then:          mentor reply
Look back:     mentor review
All commands:  mentor --help

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
mentor は、文章で交わすメンタリング・プラクティスを、段階を追って進めます。

始める:        mentor new "冬の屋台" --mentor mori --mentee ito
続ける:        mentor reply
歩みを見る:    mentor review
コマンド一覧:  mentor --help

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No practices yet. To open one, for example: mentor new "Market stall" --mentor mori --mentee ito

"#]]);
    sandbox
        .mentor(&["reply", "-m", "x"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no folder of practices here or in a folder above.
  Open a practice with mentor new, or name the folder with --sessions.
Your text is kept. To go on with it: mentor reply --resume=a5j7gzzk
[SANDBOX]/home/.local/state/mentor/drafts/unsent.a5j7gzzk.txt

"#]]);
}

#[test]
fn a_bad_file_stops_nothing_and_is_named() {
    let sandbox = Sandbox::with_practice();
    std::fs::write(
        sandbox.work().join("sessions/broken.toml"),
        "format = 1\nid = ",
    )
    .expect("a file");
    std::fs::write(sandbox.work().join("sessions/Notes.toml"), "").expect("a file");
    sandbox
        .mentor(&["list"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    theme; it is ito's turn for 22 hours

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not a valid name for a practice file.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml

"#]]);
    sandbox
        .mentor(&["list", "--json"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
{"schema":"mentor.list.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","stage":"theme","turn":"mentee","turn_since":"2026-11-22T09:00:00+09:00","theme":null,"exchanges":0,"open_questions":0,"open_actions":0,"last_at":"2026-11-22T09:00:00+09:00","follows":null,"followed_by":[]}

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not a valid name for a practice file.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml

"#]]);
    sandbox
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not a valid name for a practice file.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
3 files checked, 2 faults

"#]]);
    sandbox
        .mentor(&["check", "--json"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
{"schema":"mentor.check.v1","file":"sessions/Notes.toml","line":null,"column":null,"fault":"bad-name","reason":null,"detail":null,"message":"sessions/Notes.toml is not a valid name for a practice file.","hint":null}
{"schema":"mentor.check.v1","file":"sessions/broken.toml","line":2,"column":6,"fault":"syntax","reason":null,"detail":"string values must be quoted, expected literal string","message":"not valid TOML: string values must be quoted, expected literal string","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml"}

"#]])
        .stderr_eq(str![[r#"
3 files checked, 2 faults

"#]]);
    sandbox
        .mentor(&["show", "broken"])
        .assert()
        .code(3)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml

"#]]);
    sandbox
        .mentor(&["show", "market"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: theme; it is ito's turn (since 2026-11-22 09:00)

"#]])
        .stderr_eq(str![[r#"
mentor: sessions/Notes.toml is not a valid name for a practice file.
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
sessions/broken.toml:2:6: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/broken.toml

"#]]);
}

#[test]
fn check_repairs_a_torn_end_and_keeps_what_it_cut() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Theme: How to keep the stall in winter\nWhy: Few people stop when it is cold, and I stand there alone.",
        ])
        .assert()
        .code(0);
    let whole = sandbox.read();
    let torn = format!("{whole}\n[[exchange]]\nid = \"h4t9w2mz\"\nn = 2\nat = 2026-11");
    std::fs::write(sandbox.practice(), &torn).expect("a torn file");
    sandbox
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/2026-11-22-market-stall.toml:22:6: not valid TOML: invalid date, expected `-` (MM-DD)
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/2026-11-22-market-stall.toml

"#]])
        .stderr_eq(str![[r#"
1 file checked, 1 fault

"#]]);
    sandbox
        .mentor(&["check", "--repair"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
sessions/2026-11-22-market-stall.toml: the torn end (47 bytes) was cut off and is kept in sessions/2026-11-22-market-stall.toml.torn-1
1 file checked, no faults

"#]]);
    assert_eq!(sandbox.read(), format!("{whole}\n"));
    let aside = sandbox.practice().with_extension("toml.torn-1");
    assert_data_eq!(
        std::fs::read_to_string(aside).expect("the torn end"),
        str![[r#"
[[exchange]]
id = "h4t9w2mz"
n = 2
at = 2026-11
"#]]
    );
    sandbox
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
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "--as", "ito", "-F", "-"])
        .stdin(b"Theme: \x1b]0;title\x07 \xe2\x80\xae turned \xc2\x9b2J\n\nA\x08B\tC".to_vec())
        .assert()
        .success();
    sandbox
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: ^[]0;title^G <U+202E> turned <U+009B>2J
Stage: theme; it is mori's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: ^[]0;title^G <U+202E> turned <U+009B>2J

  A^HB    C

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"/u001b]0;title/u0007 /u202e turned /u009b2J","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"/u001b]0;title/u0007 /u202e turned /u009b2J","why":null}],"exchanges":[{"id":"y0dqj391","number":1,"at":"2026-11-23T07:45:00+09:00","by":"ito","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"/u001b]0;title/u0007 /u202e turned /u009b2J"},{"kind":"say","text":"A/bB/tC"}],"versions":[]}],"questions":[],"actions":[],"learned":[],"parked":[],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2026-11-23, 2 days
1 letter: mori 0, ito 1
Stage: theme; it is mori's turn, for a minute

How the theme moved
  2026-11-23  #1 ito: ^[]0;title^G <U+202E> turned <U+009B>2J

Next
  mori asks clarifying questions

All of it: mentor review 2026-11-22-market-stall --full

"#]])
        .stderr_eq(str![]);
}

#[test]
fn usage_errors_say_what_there_is() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reflekt"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no command “reflekt”.
  Did you mean reflect?
  For the options: mentor --help

"#]]);
    sandbox
        .mentor(&["reply", "--mesage", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Unexpected argument “--mesage”.
  Did you mean --message?
  For the options: mentor reply --help

"#]]);
    sandbox
        .mentor(&["reply", "--stage", "closed", "-m", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --stage <STAGE> can't be “closed”.
  One of theme, questions, advice and reflection; only mentor close closes a practice.
  For the options: mentor reply --help

"#]]);
    sandbox
        .mentor(&["show", "--last", "many"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --last <N> can't be “many”.
  A whole number, 1 or more.
  For the options: mentor show --help

"#]]);
    sandbox
        .mentor(&["reply", "-m"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --message <TEXT> needs a value.
  For the options: mentor reply --help

"#]]);
    sandbox
        .mentor(&["list", "--closed", "--all", "--lang", "ja"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --closed と --all は一緒に使えません。
  使い方は mentor list --help

"#]]);
    sandbox
        .mentor(&["--lang", "fr"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --lang <LANG> can't be “fr”.
  One of en and ja.
  For the options: mentor --help

"#]]);
    sandbox
        .mentor(&["reply", "--at", "noon", "--as", "ito", "-m", "x"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --at can't be “noon”.
  Such as “2026-11-22 09:00”, “yesterday 18:30” or 20:15.
Your text is kept. To go on with it: mentor reply --resume=a5j7gzzk
[SANDBOX]/home/.local/state/mentor/drafts/unsent.a5j7gzzk.txt

"#]]);
    sandbox
        .mentor(&["list"])
        .env("MENTOR_NOW", "noon")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “noon” is not a valid time.
  Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

"#]]);
}

#[test]
fn help_is_there_in_both_languages() {
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&["--help"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Carries a written mentoring practice through its stages.

Usage: mentor [OPTIONS] [COMMAND]

The process
  theme       new, reply         the mentee brings what it is about
  questions   ask, answer        the mentor asks until both see the same situation
  advice      advise             experience and advice
              act, report        the mentee acts, and tells how it went
  reflection  reflect            both look back, every few rounds
  closed      close, review      what was learned, and the retrospective
  any time    skip, pause, park, agree, amend, undo, guide

Commands:
  new       Opens a practice and prints its id
  reply     Writes a letter; questions, answers and the rest are recognised in it
  ask       Asks questions
  answer    Answers open questions
  advise    Offers advice or experience
  act       Takes on an action
  report    Reports how an action went
  reflect   Looks back on how the practice is going
  park      Puts topics aside for later
  unpark    Takes up a topic that was put aside
  skip      Hands the turn over, with nothing to add
  pause     Pauses until a day; it is nobody's turn until then
  agree     Shows or changes the agreement: rhythm, visibility, looks back
  number    Makes a sentence of an earlier letter a question with a number
  amend     Corrects one of your letters
  withdraw  Takes back one of your letters, leaving a trace
  undo      Undoes your last letter, as long as nothing follows it
  close     Closes the practice with what was learned
  reopen    Opens a closed practice again, with a reason
  next      Says who is expected to do what; the exit code tells whose turn it is
  show      Shows the dialogue
  review    Prints the retrospective
  export    Writes a practice in another format, or all of them as a site
  list      Lists the practices and how they stand
  note      Keeps notes of your own on a practice; nobody else gets them
  drafts    Lists, shows and drops what was typed but not sent
  guide     Prints good practice for a stage, with example questions
  check     Finds every fault in the files

Global options:
      --sessions <DIR>  The folder of the practices
      --as <WHO>        Who is writing: a name, mentor, mentee or observer:NAME
      --lang <LANG>     The language: en or ja
      --no-input        Never ask
      --no-pager        Print long results straight away
      --json            Print JSON
  -q, --quiet           No remarks on standard error
  -h, --help            Show help

Options:
  -V, --version  Show the version

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
  4 system error   next: 0 your turn, 10 the other's, 11 nobody's

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["--help", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
文章で交わすメンタリング・プラクティスを、段階を追って進めます。

使い方: mentor [OPTIONS] [COMMAND]

進め方
  テーマ    new, reply       メンティーが相談したいことを出す
  質問      ask, answer      同じ状況が見えるまでメンターがたずねる
  助言      advise           経験や助言を伝える
            act, report      メンティーが行動し、結果を知らせる
  振り返り  reflect          何往復かごとに、進め方を二人で確かめる
  終了      close, review    学んだことと、歩みの記録
  いつでも  skip、pause、park、agree、amend、undo、guide

コマンド:
  new       プラクティスを始め、そのidを表示する
  reply     手紙を書く。質問か答えかなどは、番・段階・印から読み取る
  ask       質問する
  answer    質問に答える
  advise    経験や助言を伝える
  act       行動を引き受ける
  report    行動の結果を知らせる
  reflect   進め方を振り返る
  park      話題を保留し、あとに残す
  unpark    保留した話題をまた取り上げる
  skip      今回は書かずに、番を相手に渡す
  pause     決めた日まで休む（その間はどちらの番でもない）
  agree     取り決め（間隔、公開範囲、振り返り）を見る、変える
  number    前の手紙の一文を、番号つきの質問にする
  amend     自分の手紙を訂正する
  withdraw  自分の手紙を取り消す（取り消した跡は残る）
  undo      自分の最後の手紙を元に戻す（続きが書かれる前だけ）
  close     学びを添えて、プラクティスを終える
  reopen    終えたプラクティスを、理由を添えて再開する
  next      次にだれが何をするかを表示する。終了コードでだれの番かが分かる
  show      対話を表示する
  review    歩みの記録を表示する
  export    プラクティスをほかの形式で、またはまとめてサイトとして書き出す
  list      プラクティスの一覧と、いまの様子を表示する
  note      プラクティスについて自分だけの控えをつける
  drafts    書いてまだ送っていない下書きの一覧、表示、破棄
  guide     段階ごとの進め方のこつを、問いの例とともに表示する
  check     ファイルの問題をすべて見つける

共通のオプション:
      --sessions <DIR>  プラクティスのフォルダー
      --as <WHO>        書き手: 名前、mentor、mentee、または observer:名前
      --lang <LANG>     言語: en か ja
      --no-input        何もたずねない
      --no-pager        長い結果もそのまま表示する
      --json            JSONで表示する
  -q, --quiet           標準エラーに説明を出さない
  -h, --help            使い方を表示する

オプション:
  -V, --version  版を表示する

文章の中の印
  1. ① 質問:        メンターの質問        1. ① 回答3:    答え
  パス2:             言い換えを頼む        > 言葉         引用
  助言:   行動: …（期限 2026-12-01）   完了1:   未完1:
  振り返り:   学び:   保留:   テーマ:   理由:
  英語でも書ける: Q: A3: Pass 2: Advice: Action: Done 1: …

置き場所
  --sessions、MENTOR_SESSIONS、または上にたどって最も近い sessions/
  --as、MENTOR_AS、~/.config/mentor/config.toml の me、またはログイン名

終了コード
  0 成功
  1 受け付けられない・見つからない
  2 使い方の誤り
  3 読めない記録がある
  4 システムのエラー
  next では 0 自分の番、10 相手の番、11 どちらの番でもない

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["answer", "--help"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Answers open questions

Usage: mentor answer [OPTIONS] [PRACTICE]

Arguments:
  [PRACTICE]  The practice: its id, or a part of its id or title that only it has

Options:
  -m, --message <TEXT>    The text; more than one makes paragraphs (with ask: questions)
  -F, --file <FILE>       Read the text from a file; - is standard input
      --resume[=<DRAFT>]  Go on with a draft: the only one, or the one of this id
  -y, --yes               Send without confirmation
  -n, --dry-run           Show how the text is read; nothing is recorded
      --at <TIME>         When it was written: RFC 3339, 2005-09-03 08:12, or “yesterday 18:30”
      --quote <WORDS>     Quote these words of an earlier letter first
      --stage <STAGE>     The stage of the letter: theme, questions, advice or reflection
      --plain             Take the text as plain words
      --hold              More is to come: the turn stays
      --to <N>            The number of the question
      --partial           More is to come to these answers

Global options:
      --sessions <DIR>  The folder of the practices
      --as <WHO>        Who is writing: a name, mentor, mentee or observer:NAME
      --lang <LANG>     The language: en or ja
      --no-input        Never ask
      --no-pager        Print long results straight away
      --json            Print JSON
  -q, --quiet           No remarks on standard error
  -h, --help            Show help


Examples
  mentor answer market-stall --to 3 -m "The cold, I think."
  printf '1. The cold./n2. In November./n' | mentor answer market-stall

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["review", "-h"])
        .env("LANG", "ja_JP.UTF-8")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
歩みの記録を表示する

使い方: mentor review [OPTIONS] [PRACTICE]

引数:
  [PRACTICE]  プラクティスのid、またはidか題名の一部

オプション:
      --full             質問と答え、助言のすべてと、書いた量なども続けて示す
      --format <FORMAT>  text、markdown、html、json のいずれか。複数のときは csv も
      --all              すべてのプラクティスをまとめて
      --with <NAME>      ある人の参加しているプラクティスをまとめて
      --mentor <NAME>    あるメンターのプラクティスをまとめて
      --since <DATE>     この日（例 2026-03-01、先月）から手紙のあったプラクティスをまとめて

共通のオプション:
      --sessions <DIR>  プラクティスのフォルダー
      --as <WHO>        書き手: 名前、mentor、mentee、または observer:名前
      --lang <LANG>     言語: en か ja
      --no-input        何もたずねない
      --no-pager        長い結果もそのまま表示する
      --json            JSONで表示する
  -q, --quiet           標準エラーに説明を出さない
  -h, --help            使い方を表示する


例
  mentor review 屋台
  mentor review 屋台 --format html > yatai-review.html
  mentor review --all --since 2026-09-01
  mentor review --mentor mori --format csv > mori.csv

"#]])
        .stderr_eq(str![]);
    sandbox
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
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "--at",
            "2026-11-22 21:05",
            "-m",
            "Later.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
sqx4f0yc

"#]])
        .stderr_eq(str![[r#"
1 word; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "mori",
            "--at",
            "2026-11-22T13:00:00Z",
            "-m",
            "Even later.",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
j1ft15dk

"#]])
        .stderr_eq(str![[r#"
2 words; it is ito's turn

"#]]);
    let before = sandbox.everything();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "--at",
            "2026-02-30 08:12",
            "-m",
            "Never.",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --at can't be “2026-02-30 08:12”.
  Such as “2026-11-22 09:00”, “yesterday 18:30” or 20:15.
Your text is kept. To go on with it: mentor reply --resume=280b20dw
[SANDBOX]/home/.local/state/mentor/drafts/unsent.280b20dw.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    let before = sandbox.everything();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "--at",
            "2026-06-30T23:59:60Z",
            "-m",
            "Leap.",
        ])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --at can't be “2026-06-30T23:59:60Z”.
  Such as “2026-11-22 09:00”, “yesterday 18:30” or 20:15.
Your text is kept. To go on with it: mentor reply --resume=j0h6dtfv
[SANDBOX]/home/.local/state/mentor/drafts/unsent.j0h6dtfv.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    sandbox
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: theme; it is ito's turn (since 2026-11-22 13:00)

#1 ito (mentee)  2026-11-22 21:05  theme  sqx4f0yc
  Later.

#2 mori (mentor)  2026-11-22 13:00  theme  j1ft15dk
  Even later.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn quiet_leaves_only_the_result() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "-q", "--as", "ito", "-m", "Hello."])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["reply", "-q", "--as", "ito", "-m", " "])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
}

#[test]
fn what_an_answer_is_to_can_be_said_and_is_obeyed() {
    let sandbox = Sandbox::with_practice();
    ask_two(&sandbox);
    sandbox
        .mentor(&["answer", "--as", "ito", "--to", "77", "-m", "1. x"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: there is no question 77; 2 were asked so far
  mentor show 2026-11-22-market-stall --questions lists them.
Your text is kept. To go on with it: mentor reply --resume=043cs134
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.043cs134.txt

"#]]);
    let text = "Two reasons:\n1. cold\n2. dark";
    sandbox
        .mentor(&["answer", "--as", "ito", "--to", "1", "-m", text])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
kapxcfrd

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “One?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q2

"#]]);
    sandbox
        .mentor(&["show", "--exchange", "2"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
#2 ito (mentee)  2026-11-23 07:45  questions  kapxcfrd
  A1: Two reasons:
    1. cold
    2. dark

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_round_is_all_that_was_asked_in_one_turn() {
    let sandbox = Sandbox::with_practice();
    ask_two(&sandbox);
    sandbox
        .mentor(&["ask", "--as", "mori", "-m", "And a third?"])
        .assert()
        .success();
    sandbox
        .mentor(&["answer", "--as", "ito", "-m", "1. a\n2. b\n3. c"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “One?”
an answer to Q2 “Two?”
an answer to Q3 “And a third?”
it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
}

#[test]
fn an_action_takes_several_brackets_and_wide_digits() {
    let sandbox = Sandbox::with_practice();
    let text = "Action: Ask them (by mentee) (due 2026-12-01)\n行動：読む（期限 ２０２６-１２-０５）（担当 mentor）";
    sandbox
        .mentor(&["advise", "--as", "mori", "-m", text])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
action 1 “Ask them” (ito's), due 2026-12-01; action 2 “読む”, due 2026-12-05; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--actions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: advice; it is ito's turn (since 2026-11-22 09:00)

  Action 1 (ito, due 2026-12-01): Ask them
    open

  Action 2 (mori, due 2026-12-05): 読む
    open

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_damaged_practice_is_not_said_to_be_missing() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["new", "Books", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .success();
    std::fs::write(sandbox.practice(), "format = 1\n").expect("a damaged file");
    sandbox
        .mentor(&["show", "market"])
        .assert()
        .code(3)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
sessions/2026-11-22-market-stall.toml:1:1: “id” is missing
sessions/2026-11-22-market-stall.toml:1:1: “title” is missing
sessions/2026-11-22-market-stall.toml:1:1: “opened” is missing
sessions/2026-11-22-market-stall.toml:1:1: “mentor” is missing
sessions/2026-11-22-market-stall.toml:1:1: “mentee” is missing

"#]]);
}

#[test]
fn a_slip_before_the_last_exchange_is_not_cut_away() {
    let sandbox = Sandbox::with_practice();
    for text in ["One.", "Two.", "Three."] {
        sandbox
            .mentor(&["reply", "--as", "ito", "-m", text])
            .assert()
            .success();
    }
    let slip = sandbox.read().replace("say = \"Two.\"", "say = \"Two.");
    std::fs::write(sandbox.practice(), &slip).expect("a slip");
    sandbox
        .mentor(&["check", "--repair"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/2026-11-22-market-stall.toml:26:12: not valid TOML: invalid basic string, expected `"`
  Mend that line by hand.

"#]])
        .stderr_eq(str![[r#"
1 file checked, 1 fault

"#]]);
    assert_eq!(sandbox.read(), slip);
}

#[test]
fn a_slip_in_a_name_or_a_folder_is_met_with_the_nearest() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "--as", "Mroi", "-m", "Hello."])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Mroi is not part of this practice (mentor mori and mentee ito).
  Did you mean mori?
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=6yj2497x
[SANDBOX]/home/.local/state/mentor/drafts/unsent.6yj2497x.txt

"#]]);
    sandbox
        .mentor(&["check", "--sessions", "sesions"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no folder sesions.
  It was named by --sessions, MENTOR_SESSIONS or the configuration file; mentor new creates it.

"#]]);
    sandbox
        .mentor(&["help", "act", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
行動を引き受ける

使い方: mentor act [OPTIONS] [PRACTICE]

引数:
  [PRACTICE]  プラクティスのid、またはidか題名の一部

オプション:
  -m, --message <TEXT>    本文。繰り返すと段落になる（askでは一つずつ質問）
  -F, --file <FILE>       本文をファイルから読む。- は標準入力
      --resume[=<DRAFT>]  下書きを続ける（一つだけならそれ、またはこのidのもの）
  -y, --yes               確認せずに送る
  -n, --dry-run           どう読み取られるかだけを表示する（記録しない）
      --at <TIME>         書いた日時: RFC 3339、2005-09-03 08:12、「昨日 18:30」など
      --quote <WORDS>     前の手紙のこの部分を、冒頭に引用する
      --stage <STAGE>     どの段階の手紙か: theme、questions、advice、reflection
      --plain             印を読み取らず、そのままの文章として扱う
      --hold              続きがあるので、番を渡さない
      --due <DATE>        期限（例 2026-12-01、金曜、3日後）
      --owner <WHO>       担当: mentor、mentee、または名前。なければ書き手

共通のオプション:
      --sessions <DIR>  プラクティスのフォルダー
      --as <WHO>        書き手: 名前、mentor、mentee、または observer:名前
      --lang <LANG>     言語: en か ja
      --no-input        何もたずねない
      --no-pager        長い結果もそのまま表示する
      --json            JSONで表示する
  -q, --quiet           標準エラーに説明を出さない
  -h, --help            使い方を表示する


例
  mentor act 屋台 --due 2026-12-01 -m "一週間の仕事を書き出す"

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_question_after_the_close_is_taken_and_expects_nothing() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["close", "--as", "ito", "-m", "Thank you."])
        .assert()
        .success();
    sandbox
        .mentor(&["ask", "--as", "mori", "-m", "How is it now?"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
1 question, Q1; the practice is closed
The question is on record. After the close, nobody is expected to answer it.

"#]]);
    sandbox
        .mentor(&["next", "--as", "ito", "--json"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":null,"since":"2026-11-23T07:45:00+09:00","expects":[],"proposed":[]}

"#]])
        .stderr_eq(str![]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_printed_says_that_it_is_recorded() {
    let sandbox = Sandbox::with_practice();
    let full = std::fs::File::options().write(true).open("/dev/full");
    let mentor = snapbox::cmd::cargo_bin!("mentor");
    let output = std::process::Command::new(mentor)
        .args(["reply", "--as", "ito", "-q", "-m", "Hello."])
        .env_clear()
        .env("HOME", sandbox.path("home"))
        .env("MENTOR_SEED", "house")
        .env("MENTOR_NOW", "2026-11-23T07:45:00+09:00")
        .current_dir(sandbox.work())
        .stdout(full.expect("a full device"))
        .output()
        .expect("mentor");
    assert_eq!(output.status.code(), Some(4));
    assert_data_eq!(
        String::from_utf8_lossy(&output.stderr).into_owned(),
        str![[r#"
mentor: The result could not be printed: the disk is full
It is recorded as y0dqj391; do not send it again.

"#]]
    );
    assert!(sandbox.read().contains("Hello."));
}

fn ask_two(sandbox: &Sandbox) {
    sandbox
        .mentor(&["ask", "--as", "mori", "-m", "1. One?\n2. Two?"])
        .assert()
        .success();
}
