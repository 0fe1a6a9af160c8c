//! `mentor new` with a first letter: from a pipe, a flag or a file; of the mentee,
//! the mentor or somebody else; and that nothing of it is lost.

use std::fs;

use crate::support::Sandbox;
use snapbox::cmd::Command;
use snapbox::{assert_data_eq, str};

/// `mentor new` for the mentor Hanno and the mentee Ines.
fn opening(sandbox: &Sandbox, args: &[&str]) -> Command {
    sandbox
        .mentor(&["new", "Choir", "--mentor", "Hanno", "--mentee", "Ines"])
        .args(args)
}

/// The record of the one practice, from its first exchange on.
fn exchanges(sandbox: &Sandbox) -> String {
    let path = sandbox.work().join("sessions/2026-11-23-choir.toml");
    let text = fs::read_to_string(path).expect("a record");
    text.split_once("\n\n").expect("a header").1.to_owned()
}

#[test]
fn what_is_piped_in_is_the_first_exchange() {
    let sandbox = Sandbox::new();
    opening(&sandbox, &["--as", "Ines"])
        .stdin("Dear Hanno,\n\nTheme: Singing the low notes\n")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines: the theme “Singing the low notes”; 2 words
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno
Read wrongly? mentor amend xj63nd04 --to-words --as Ines records it as plain words.

"#]]);
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "xj63nd04"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
say = "Dear Hanno,"

[[exchange.part]]
theme = "Singing the low notes"

"#]]
    );
    assert!(sandbox.drafts().is_empty());
    let sandbox = Sandbox::new();
    opening(&sandbox, &["--as", "Ines", "--json"])
        .stdin("Dear Hanno,\n\nTheme: Singing the low notes\n")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir","exchange":"xj63nd04","number":1,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"say","text":"Dear Hanno,"},{"kind":"theme","text":"Singing the low notes"}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines: the theme “Singing the low notes”; 2 words
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno
Read wrongly? mentor amend xj63nd04 --to-words --as Ines records it as plain words.

"#]]);
}

#[test]
fn what_a_flag_gives_is_the_first_exchange() {
    let sandbox = Sandbox::new();
    let letter = ["--as", "mentor", "-m", "Good morning.", "-m"];
    opening(&sandbox, &letter)
        .arg("1. Which notes?\n2. Since when?")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Ines's turn
Hanno: 2 questions, Q1 and Q2; 2 words
Next, Ines brings the theme: mentor reply 2026-11-23-choir -m "Theme: ..." --as Ines
Read wrongly? mentor amend xj63nd04 --to-words --as mentor records it as plain words.

"#]]);
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "xj63nd04"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Hanno"
stage = "questions"

[[exchange.part]]
say = "Good morning."

[[exchange.part]]
ask = "Which notes?"

[[exchange.part]]
ask = "Since when?"

"#]]
    );
    fs::write(sandbox.work().join("letter.txt"), "A5: 低い音です。\n").expect("a letter");
    opening(
        &sandbox,
        &["--as", "Ines", "-F", "letter.txt", "--lang", "ja"],
    )
    .assert()
    .code(0)
    .stdout_eq(str![[r#"
2026-11-23-choir-2

"#]])
    .stderr_eq(str![[r#"
『Choir』を始めました。Hannoさんの番です
Inesさん: 本文9字
1行目の1文字目: Q5はありません（質問はまだありません）。本文のままにしました。
次はHannoさんの質問です: mentor ask 2026-11-23-choir-2 --as Hanno
テーマはまだありません。「テーマ: …」と書くと、テーマとして残ります。

"#]]);
    opening(&sandbox, &["--as", "Ines", "-F", "letter.txt", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir-3","exchange":"23s5v4sj","number":1,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"say","text":"A5: 低い音です。"}],"notes":[],"remarks":[{"kind":"no_such_question","line":1,"column":1}]}

"#]])
        .stderr_eq(str![[r#"
opened “Choir”; it is Hanno's turn
Ines: 9 characters
line 1, column 1: there is no Q5 (no question was asked yet), so this is kept as plain words
Next, Hanno asks: mentor ask 2026-11-23-choir-3 --as Hanno
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
    opening(&sandbox, &["--as", "Ines", "-F", "-", "--plain", "--json"])
        .stdin("Theme: none, really")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir-4","exchange":"0hv6j4rq","number":1,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"say","text":"Theme: none, really"}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
opened “Choir”; it is Hanno's turn
Ines: 3 words
Next, Hanno asks: mentor ask 2026-11-23-choir-4 --as Hanno
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
}

#[test]
fn an_empty_pipe_is_no_text() {
    for empty in ["", "\n", " \n\u{3000}\n"] {
        let sandbox = Sandbox::new();
        opening(&sandbox, &[])
            .stdin(empty)
            .assert()
            .code(0)
            .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
            .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Ines's turn
Next, Ines brings the theme: mentor reply 2026-11-23-choir -m "Theme: ..." --as Ines

"#]]);
        opening(&sandbox, &["--json"])
            .stdin(empty)
            .assert()
            .code(0)
            .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir-2","exchange":null,"number":null,"stage":"theme","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[],"notes":[],"remarks":[]}

"#]])
            .stderr_eq(str![[r#"
opened “Choir”; it is Ines's turn
Next, Ines brings the theme: mentor reply 2026-11-23-choir-2 -m "Theme: ..." --as Ines

"#]]);
        assert!(sandbox.drafts().is_empty());
    }
}

#[test]
fn a_theme_is_the_mentees_whoever_types_it() {
    for who in ["Hanno", "mentor", "Ines", "mentee"] {
        let sandbox = Sandbox::new();
        opening(
            &sandbox,
            &["--as", who, "--theme", "Low notes", "--why", "They shake."],
        )
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines: the theme “Low notes”
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno

"#]]);
        assert_data_eq!(
            exchanges(&sandbox),
            str![[r#"
[[exchange]]
id = "xj63nd04"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
theme = "Low notes"
why = "They shake."

"#]]
        );
    }
    let sandbox = Sandbox::new();
    let theme = ["--theme", "Low notes", "--json"];
    opening(&sandbox, &theme)
        .env("MENTOR_AS", "Hanno")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir","exchange":"xj63nd04","number":1,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"theme","text":"Low notes"}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines: the theme “Low notes”
Next, Hanno asks: mentor ask 2026-11-23-choir

"#]]);
    sandbox
        .mentor(&["next", "--as", "Hanno"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir  Choir  (Hanno, Ines)
    it is Hanno's turn (since 2026-11-23 07:45)
    Hanno asks clarifying questions  mentor ask 2026-11-23-choir --as Hanno

"#]]);
}

#[test]
fn terms_are_of_whoever_opens_it() {
    let rhythm = ["--theme", "Low notes", "--rhythm", "3d"];
    for (who, says) in [
        ("Hanno", "Hanno"),
        ("Ines", "Ines"),
        ("observer:Uwe", "Ines"),
    ] {
        let sandbox = Sandbox::new();
        opening(&sandbox, &rhythm)
            .args(["--as", who])
            .assert()
            .code(0);
        let record = exchanges(&sandbox);
        let (before, _) = record.split_once("agree = ").expect("terms");
        let (_, by) = before.rsplit_once("by = ").expect("a writer");
        assert_eq!(by.lines().next(), Some(format!("{says:?}").as_str()));
    }
}

#[test]
fn a_theme_and_a_letter_of_the_mentor_are_two_exchanges() {
    let args = ["--as", "Hanno", "--theme", "Low notes", "--rhythm", "1w"];
    let letter = "Welcome to the choir.\n\nQ: Which notes?";
    let sandbox = Sandbox::new();
    opening(&sandbox, &args)
        .stdin(letter)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Ines's turn
Ines: the theme “Low notes”
Hanno:
  an agreement
  1 question, Q1
  4 words
Next, Ines replies: mentor reply 2026-11-23-choir --as Ines
Read wrongly? mentor amend xj63nd04 --to-words --as Hanno records it as plain words.

"#]]);
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "0996m6qh"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
theme = "Low notes"

[[exchange]]
id = "xj63nd04"
n = 2
at = 2026-11-23T07:45:00+09:00
by = "Hanno"
stage = "questions"

[[exchange.part]]
agree = ""
rhythm = "1w"

[[exchange.part]]
say = "Welcome to the choir."

[[exchange.part]]
ask = "Which notes?"

"#]]
    );
    let sandbox = Sandbox::new();
    opening(&sandbox, &args)
        .arg("--json")
        .stdin(letter)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-23-choir","exchange":"xj63nd04","number":2,"stage":"questions","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[1],"actions":[],"parts":[{"kind":"theme","text":"Low notes"},{"kind":"agree","text":"","rhythm":"1w"},{"kind":"say","text":"Welcome to the choir."},{"kind":"ask","text":"Which notes?","optional":false}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Ines's turn
Ines: the theme “Low notes”
Hanno:
  an agreement
  1 question, Q1
  4 words
Next, Ines replies: mentor reply 2026-11-23-choir --as Ines
Read wrongly? mentor amend xj63nd04 --to-words --as Hanno records it as plain words.

"#]]);
}

#[test]
fn a_theme_and_a_letter_of_the_mentee_are_one() {
    let sandbox = Sandbox::new();
    let args = ["--as", "Ines", "--theme", "Low notes", "--rhythm", "1w"];
    opening(&sandbox, &args)
        .stdin("Dear Hanno, they shake.")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines:
  the theme “Low notes”
  an agreement
  4 words
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno

"#]]);
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "xj63nd04"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
theme = "Low notes"

[[exchange.part]]
agree = ""
rhythm = "1w"

[[exchange.part]]
say = "Dear Hanno, they shake."

"#]]
    );
}

#[test]
fn a_letter_hands_the_turn_over_with_terms_beside_it() {
    for (who, turn) in [("Ines", "mentor"), ("Hanno", "mentee")] {
        let sandbox = Sandbox::new();
        let args = [
            "--as",
            who,
            "--rhythm",
            "1w",
            "-m",
            "Good morning.",
            "--json",
        ];
        let output = opening(&sandbox, &args).output().expect("mentor");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains(&format!(r#""turn":"{turn}""#)), "{text}");
        assert_eq!(exchanges(&sandbox).matches("[[exchange]]").count(), 2);
    }
}

#[test]
fn a_dry_run_shows_each_exchange_and_writes_nothing() {
    let sandbox = Sandbox::new();
    let before = sandbox.everything();
    let args = [
        "--as",
        "Hanno",
        "--theme",
        "Low notes",
        "-m",
        "Q: Which notes?",
        "-n",
    ];
    opening(&sandbox, &args)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
As Ines (mentee), in “Choir”:
  - the theme “Low notes”
  - then it is Hanno's turn

As Hanno (mentor), in “Choir”:
  - 1 question, Q1
  - then it is Ines's turn

"#]])
        .stderr_eq(str![]);
    opening(&sandbox, &args)
        .arg("--json")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.preview.v1","practice":"2026-11-23-choir","by":"Ines","role":"mentee","stage":"theme","turn":"mentor","parts":[{"kind":"theme","text":"Low notes"}],"questions":[],"actions":[],"unanswered":[],"notes":[],"remarks":[]}
{"schema":"mentor.preview.v1","practice":"2026-11-23-choir","by":"Hanno","role":"mentor","stage":"questions","turn":"mentee","parts":[{"kind":"ask","text":"Which notes?","optional":false}],"questions":[1],"actions":[],"unanswered":[],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![]);
    opening(&sandbox, &["-n"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
“Choir” would be opened without a first letter; it is Ines's turn

"#]])
        .stderr_eq(str![]);
    opening(&sandbox, &["-n", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
『Choir』は、最初の手紙なしで始まります。Inesさんの番です

"#]])
        .stderr_eq(str![]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn a_letter_of_nobody_known_is_refused_and_kept() {
    let sandbox = Sandbox::new();
    let before = sandbox.everything();
    opening(&sandbox, &["--theme", "Low notes"])
        .stdin("They shake.")
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Who is writing? (mentor Hanno and mentee Ines)
  Say it with --as Hanno or --as Ines, with MENTOR_AS, or with “me” in the configuration file.
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=y99kaz29
[SANDBOX]/home/.local/state/mentor/drafts/unsent.y99kaz29.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    assert_eq!(sandbox.drafts(), ["They shake."]);
    sandbox.mentor(&["reply", "--resume"]).assert().code(1);
    assert_eq!(sandbox.drafts(), ["They shake."]);
    sandbox
        .mentor(&["reply", "--resume", "--as", "Ines", "-n"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
As Ines (mentee), in “Choir”:
  - the theme “Low notes”
  - 2 words
  - then it is Hanno's turn

"#]]);
    assert_eq!(sandbox.drafts(), ["They shake."]);
    sandbox
        .mentor(&["reply", "--resume", "--as", "Ines"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Hanno's turn
Ines: the theme “Low notes”; 2 words
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno

"#]]);
    assert!(sandbox.drafts().is_empty());
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "y99kaz29"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
theme = "Low notes"

[[exchange.part]]
say = "They shake."

"#]]
    );
}

#[test]
fn names_that_are_too_much_alike_are_refused_and_set_right_with_the_draft() {
    let sandbox = Sandbox::new();
    let names = ["new", "Choir", "--mentor", "Ines", "--mentee", "ＩＮＥＳ"];
    sandbox
        .mentor(&names)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “Ines” and “ＩＮＥＳ” are too much alike: nobody could tell the mentor from the mentee.
  Add something that sets them apart, such as a family name or an initial.

"#]]);
    assert!(sandbox.drafts().is_empty());
    sandbox
        .mentor(&names)
        .args(["--as", "mentor", "--lang", "ja"])
        .stdin("Welcome.")
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 「Ines」と「ＩＮＥＳ」は似すぎていて、どちらがメンターか見分けられません。
  姓や名を添えるなどして、区別できる名前にしてください。
書いた本文は下書きに残っています。続けるには、--mentee と名前を添えて mentor new --resume=2cq38bzy
[SANDBOX]/home/.local/state/mentor/drafts/unsent.2cq38bzy.txt

"#]]);
    for _ in 0..2 {
        sandbox.mentor(&["reply", "--resume"]).assert().code(1);
        sandbox
            .mentor(&["new", "--resume", "--theme", "Low notes"])
            .assert()
            .code(1);
        assert_eq!(sandbox.drafts(), ["Welcome."]);
    }
    sandbox
        .mentor(&["new", "--resume", "--mentee", "Jan", "--as", "mentor"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Choir”; it is Jan's turn
Jan: the theme “Low notes”
Ines: 1 word
Next, Jan replies: mentor reply 2026-11-23-choir --as Jan

"#]]);
    assert!(sandbox.drafts().is_empty());
    assert_data_eq!(
        exchanges(&sandbox),
        str![[r#"
[[exchange]]
id = "0996m6qh"
n = 1
at = 2026-11-23T07:45:00+09:00
by = "Jan"
stage = "theme"

[[exchange.part]]
theme = "Low notes"

[[exchange]]
id = "2cq38bzy"
n = 2
at = 2026-11-23T07:45:00+09:00
by = "Ines"
stage = "theme"

[[exchange.part]]
say = "Welcome."

"#]]
    );
}

#[test]
fn whatever_fails_keeps_the_letter_and_the_flags() {
    let flags = ["--as", "Hanno", "--theme", "Low notes"];
    let whole: [&[&str]; 5] = [
        &["new", "--mentor", "Hanno", "--mentee", "Ines"],
        &["new", "Choir", "--mentor", "Hanno"],
        &["new", "Choir", "--mentor", "Hanno", "--mentee", "mentee"],
        &["new", "Choir", "--mentor", "Hanno", "--mentee", "Hanno"],
        &["new", "a\tb", "--mentor", "Hanno", "--mentee", "Ines"],
    ];
    for args in whole {
        let sandbox = Sandbox::new();
        let output = sandbox
            .mentor(args)
            .args(flags)
            .stdin("Welcome.")
            .output()
            .expect("mentor");
        assert!(!output.status.success(), "{args:?}");
        assert_eq!(sandbox.drafts(), ["Welcome."], "{args:?}");
        let right = ["--mentor", "Hanno", "--mentee", "Ines", "Choir"];
        sandbox
            .mentor(&["new", "--resume", "--as", "Hanno"])
            .args(right)
            .assert()
            .code(0);
        let record = exchanges(&sandbox);
        assert!(record.contains(r#"theme = "Low notes""#), "{record}");
        assert!(record.contains(r#"say = "Welcome.""#), "{record}");
        assert!(sandbox.drafts().is_empty());
    }
    // A time that is none, and a practice that is not there.
    for slip in [["--at", "soon"], ["--follows", "nothing"]] {
        let sandbox = Sandbox::new();
        let output = opening(&sandbox, &flags)
            .args(slip)
            .stdin("Welcome.")
            .output();
        assert!(!output.expect("mentor").status.success());
        assert_eq!(sandbox.drafts(), ["Welcome."], "{slip:?}");
    }
    let sandbox = Sandbox::new();
    opening(&sandbox, &["--as", "Hanno", "-m", "Welcome."])
        .stdin("From the pipe.")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is given already, and something is piped in as well.
  Leave one of the two out. Nothing was read from the pipe; to leave it alone: < /dev/null
Your text is kept. To go on with it: mentor reply --resume=2cq38bzy
[SANDBOX]/home/.local/state/mentor/drafts/unsent.2cq38bzy.txt

"#]]);
    assert_eq!(sandbox.drafts(), ["Welcome."]);
    // A folder that can't be made.
    let sandbox = Sandbox::new();
    fs::write(sandbox.work().join("file"), "").expect("a file");
    let output = opening(&sandbox, &flags).args(["--sessions", "file/sessions"]);
    assert!(
        !output
            .stdin("Welcome.")
            .output()
            .expect("mentor")
            .status
            .success()
    );
    assert_eq!(sandbox.drafts(), ["Welcome."]);
}

#[test]
fn a_letter_in_a_file_stays_there() {
    let sandbox = Sandbox::new();
    fs::write(sandbox.work().join("letter.txt"), "They shake.\n").expect("a letter");
    let args = ["-F", "letter.txt", "--theme", "Low notes"];
    opening(&sandbox, &args).assert().code(1);
    assert_eq!(sandbox.drafts(), ["Low notes"]);
    let resume = ["new", "--resume", "--as", "Ines"];
    sandbox.mentor(&resume).assert().code(0);
    let record = exchanges(&sandbox);
    assert!(record.contains(r#"theme = "Low notes""#), "{record}");
    assert!(record.contains(r#"say = "They shake.""#), "{record}");
}

#[test]
fn a_draft_that_was_sent_adds_nothing_again() {
    let sandbox = Sandbox::new();
    let args = ["--theme", "Low notes", "-m", "They shake."];
    opening(&sandbox, &args).assert().code(1);
    let drafts = sandbox.path("home/.local/state/mentor/drafts");
    let kept: Vec<_> = fs::read_dir(&drafts)
        .expect("drafts")
        .flatten()
        .map(|entry| (entry.path(), fs::read(entry.path()).expect("a draft")))
        .collect();
    let resume = ["reply", "--resume", "--as", "Ines"];
    sandbox.mentor(&resume).assert().code(0);
    let before = sandbox.everything();
    for (path, bytes) in kept {
        fs::write(path, bytes).expect("a draft");
    }
    sandbox
        .mentor(&resume)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-choir

"#]])
        .stderr_eq(str![[r#"
It was sent already, as y99kaz29; nothing was added.
opened “Choir”; it is Hanno's turn
Ines: the theme “Low notes”; 2 words
Next, Hanno asks: mentor ask 2026-11-23-choir --as Hanno

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn a_draft_of_another_command_can_open_a_practice() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "-m", "The low ones."])
        .assert()
        .code(1);
    opening(&sandbox, &["--resume", "--as", "Ines"])
        .assert()
        .code(0);
    assert!(sandbox.drafts().is_empty());
    assert!(exchanges(&sandbox).contains("The low ones."));
}
