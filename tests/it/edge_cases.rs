//! Slips that a dialogue by hand brings with it: each is met, and nothing goes
//! astray.

use crate::support::Sandbox;
use snapbox::str;

fn asked() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("mori", &["ask", "-m", "1. Who stops?", "--hold"]);
    sandbox
}

#[test]
fn terms_settled_in_between_do_not_split_a_round_of_questions() {
    let sandbox = asked();
    sandbox.tell("ito", &["reply", "-m", "Agreement (rhythm 3d):\nfine"]);
    sandbox.tell("mori", &["ask", "-m", "What for?"]);
    sandbox
        .mentor(&["answer", "--as", "ito", "-m", "1. The postman.\n2. A word."])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
an answer to Q1 “Who stops?”; an answer to Q2 “What for?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
    assert!(
        sandbox
            .read()
            .contains("answer = \"The postman.\"\nto = \"y0dqj391.1\"")
    );
}

#[test]
fn a_second_word_leaves_the_other_waited_for_since_the_first() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "ito",
        &["reply", "-m", "Theme: Winter", "--at", "2026-11-01 09:00"],
    );
    sandbox.tell("ito", &["reply", "-m", "Still there?"]);
    sandbox
        .mentor(&["list"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    theme; it is mori's turn for 22 days

"#]]);
}

#[test]
fn brackets_that_are_words_stay_words() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "ito",
        &["reply", "-m", "Action: Cancel the fair (due to illness)"],
    );
    sandbox.tell(
        "ito",
        &["reply", "-m", "Action: Write to the others (by email)"],
    );
    sandbox.tell(
        "ito",
        &[
            "act",
            "-m",
            "Ask three people (due 2026-12-01)",
            "-m",
            "読む（担当 mori）",
        ],
    );
    sandbox.tell(
        "ito",
        &[
            "act",
            "-m",
            "1. 提出する（期限なし）\n2. Count (due 2026-12-02)",
        ],
    );
    sandbox
        .mentor(&["show", "--actions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: advice; it is mori's turn (since 2026-11-23 07:45)

  Action 1 (ito): Cancel the fair (due to illness)
    open

  Action 2 (ito): Write to the others (by email)
    open

  Action 3 (ito, due 2026-12-01): Ask three people
    open

  Action 4 (mori): 読む
    open

  Action 5 (ito): 提出する（期限なし）
    open

  Action 6 (ito, due 2026-12-02): Count
    open

"#]]);
}

#[test]
fn a_sentence_about_a_question_is_no_answer_to_it() {
    let sandbox = asked();
    sandbox.tell("mori", &["ask", "-m", "What for?"]);
    sandbox.tell(
        "ito",
        &["reply", "-m", "Hello.\n\nQ1 results were bad this year."],
    );
    assert!(!sandbox.read().contains("answer ="));
    sandbox.tell("ito", &["answer", "-m", "Q1 The postman."]);
    assert!(sandbox.read().contains("answer = \"The postman.\""));
}

#[test]
fn a_line_within_a_paragraph_does_not_close_the_practice() {
    let sandbox = asked();
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Our hours:\nClose: at six."])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
an answer to Q1 “Who stops?”; it is mori's turn
line 2, column 1: “Close” counts only on a line of its own, with a colon, so this is kept as plain words
No theme yet. A paragraph that begins with “Theme:” sets one.
Read wrongly? mentor amend 043cs134 --to-words --as ito records it as plain words.

"#]]);
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Thank you.\n\nClose:\nIt was good.",
        ])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
the close; 2 words; the practice is closed
Look back on it: mentor review 2026-11-22-market-stall

"#]]);
}

#[test]
fn a_correction_does_not_answer_what_came_later() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Good morning."]);
    sandbox.tell("mori", &["ask", "-m", "Who stops?"]);
    sandbox
        .mentor(&[
            "amend",
            "#1",
            "--as",
            "ito",
            "-m",
            "Good morning.\n\nA1: The postman.",
        ])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
corrected #1: 5 words; it is ito's turn
line 3, column 1: there is no Q1 (no question was asked yet), so this is kept as plain words
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q1

"#]]);
}

#[test]
fn better_words_do_not_unsay_what_a_question_stands_instead_of() {
    let sandbox = asked();
    sandbox.tell("ito", &["reply", "-m", "Pass 1: I do not see."]);
    sandbox.tell("mori", &["ask", "--instead", "1", "-m", "Who comes by?"]);
    sandbox.tell("mori", &["amend", "#3.1", "-m", "Q: Who passes by?"]);
    sandbox
        .mentor(&["show", "--questions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

Q1  mori  put differently
    Who stops?
      put differently as Q2

Q2  mori  open
    Who passes by?
      instead of Q1

"#]]);
}

#[test]
fn nothing_is_written_to_the_one_practice_that_can_be_read_by_chance() {
    let sandbox = asked();
    std::fs::write(sandbox.work().join("sessions/other.toml"), "format = 1\n").expect("a file");
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "For the other."])
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
sessions/other.toml:1:1: “id” is missing
sessions/other.toml:1:1: “title” is missing
sessions/other.toml:1:1: “opened” is missing
sessions/other.toml:1:1: “mentor” is missing
sessions/other.toml:1:1: “mentee” is missing
mentor: Which practice?
  2026-11-22-market-stall  Market stall
  Name one of them, or set MENTOR_PRACTICE.
Your text is kept. To go on with it: mentor reply --resume=pa3r9zg7
[SANDBOX]/home/.local/state/mentor/drafts/unsent.pa3r9zg7.txt

"#]]);
    sandbox.tell("ito", &["reply", "market", "-m", "For this one."]);
}

#[test]
fn a_pipe_named_like_a_file_is_kept_as_a_draft() {
    let sandbox = asked();
    sandbox
        .mentor(&["answer", "--as", "ito", "-F", "/dev/stdin"])
        .stdin("A7: The postman.")
        .assert()
        .code(1);
    assert_eq!(sandbox.drafts(), ["A7: The postman."]);
}

#[test]
fn a_theme_is_nobodys_by_a_slip_in_a_name() {
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&[
            "new", "Stall", "--mentor", "mori", "--mentee", "ito", "--theme", "Winter", "--why",
            "Cold", "--as", "morri",
        ])
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
mentor: morri is not part of this practice (mentor mori and mentee ito).
  Did you mean mori?
Your text is kept. To go on with it, add --as and a name: mentor reply --resume=ys0sry6s
[SANDBOX]/home/.local/state/mentor/drafts/unsent.ys0sry6s.txt

"#]]);
    assert_eq!(sandbox.drafts(), ["Winter\n\nCold"]);
    sandbox
        .mentor(&["reply", "--resume", "--as", "mori"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
created sessions
opened “Stall”; it is mori's turn
ito: the theme “Winter”
Next, mori asks: mentor ask 2026-11-23-stall --as mori

"#]]);
}

#[test]
fn practices_opened_at_once_all_get_an_id() {
    let sandbox = Sandbox::new();
    let new = ["new", "Same", "--mentor", "mori", "--mentee", "ito", "-q"];
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| sandbox.mentor(&new).assert().code(0));
        }
    });
    let listed = sandbox
        .mentor(&["list", "--json"])
        .output()
        .expect("mentor")
        .stdout;
    assert_eq!(String::from_utf8(listed).expect("UTF-8").lines().count(), 6);
}

#[test]
fn a_repair_cuts_what_was_torn_and_nothing_else() {
    let sandbox = asked();
    let sound = sandbox.read();
    let torn = |text: String| {
        std::fs::write(sandbox.practice(), text).expect("a file");
        sandbox.mentor(&["check", "--repair"]).assert()
    };
    torn(format!("{sound}\n[[exch")).code(0);
    assert_eq!(sandbox.read(), format!("{sound}\n"));
    // A letter may have a line that looks like the beginning of an exchange.
    let letter = "\n[[exchange]]\nid = \"zzzzzzzz\"\nn = 2\n\n[[exchange.part]]\nsay = \"\"\"\nA line:\n[[exchange]]\nand no";
    torn(format!("{sound}{letter}")).code(0);
    assert_eq!(sandbox.read(), format!("{sound}\n"));
    // A slip is not a tear, and what follows one is whole.
    let slip = sound.replace("ask =", "aks =");
    torn(slip.clone()).code(3);
    assert_eq!(sandbox.read(), slip);
    sandbox.tell_after(&sound, "ito", &["reply", "-m", "One more."]);
    let broken = sandbox
        .read()
        .replacen("ask = \"Who stops?\"", "ask = \"Who stops?", 1);
    torn(broken.clone()).code(3);
    assert_eq!(sandbox.read(), broken);
}

#[test]
fn exchanges_written_inline_are_refused_for_nothing_could_follow_them() {
    let sandbox = Sandbox::with_practice();
    let inline = "exchange = [{ id = \"zzzzzzzz\", n = 1, at = 2026-11-22T10:00:00+09:00, by = \"ito\", stage = \"theme\", part = [{ say = \"Hm.\" }] }]\n";
    std::fs::write(sandbox.practice(), sandbox.read() + inline).expect("a file");
    sandbox
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![[r#"
sessions/2026-11-22-market-stall.toml:7:12: “exchange” must be [[…]] tables, not array

"#]]);
}

#[test]
fn a_time_before_zones_were_agreed_on_can_be_recorded() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "reply",
            "--as",
            "ito",
            "-m",
            "Long ago.",
            "--at",
            "1880-01-01 10:00",
        ])
        .env_remove("MENTOR_NOW")
        .env("TZ", "Asia/Tokyo")
        .assert()
        .code(0);
}
