//! Real terminals: the editor, the choice, the questions of `new`; and nothing
//! of the kind where there is no terminal.

use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::Duration;

use crate::support::Sandbox;
use expectrl::session::OsSession;
use expectrl::{ControlCode, Eof, Expect, Session};
use snapbox::cmd::cargo_bin;

fn terminal(sandbox: &Sandbox, args: &[&str], editor: Option<&str>) -> OsSession {
    let mut command = mentor(sandbox, args);
    if let Some(editor) = editor {
        command.env("EDITOR", editor);
    }
    spawn(command)
}

fn mentor(sandbox: &Sandbox, args: &[&str]) -> Command {
    let mut command = sandbox.process(cargo_bin!("mentor"));
    command.env("TERM", "xterm").args(args);
    command
}

fn spawn(command: Command) -> OsSession {
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session
}

/// Without a variable that names an editor, and with this path.
fn on_path(sandbox: &Sandbox, args: &[&str], path: &std::path::Path) -> OsSession {
    let mut command = mentor(sandbox, args);
    command.env("PATH", path);
    spawn(command)
}

/// An editor that runs these lines of a shell with the file as `$1`.
fn editor(sandbox: &Sandbox, script: &str) -> String {
    let path = sandbox.path("editor.sh");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("an editor");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("its mode");
    path.display().to_string()
}

/// A practice in which the mentor asked, in a letter of two paragraphs.
fn asked() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "mori",
        &[
            "ask",
            "-m",
            "おはようございます。\n\n霜が降りましたね。\n\n1. 寒い日にはだれが来ますか。\n2. 何を買いますか。",
        ],
    );
    sandbox
}

const SEND: &str = "\r";
const EDIT_AGAIN: &str = "\x1b[B\r";
const KEEP: &str = "\x1b[B\x1b[B\r";

#[test]
fn the_editor_takes_the_text_on_a_terminal() {
    let sandbox = Sandbox::with_practice();
    let editor = editor(
        &sandbox,
        "printf 'テーマ: 冬の屋台\\n理由: 寒いから。\\n' > \"$1\"",
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("- the theme").expect("how it was read");
    session.expect("Send it").expect("a choice");
    session.send(SEND).expect("an answer");
    session
        .expect("the theme “冬の屋台”; it is mori's turn")
        .expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(
        sandbox
            .read()
            .contains("theme = \"冬の屋台\"\nwhy = \"寒いから。\"\n")
    );
    assert!(sandbox.drafts().is_empty(), "no draft is left");
}

#[test]
fn the_sheet_holds_the_letter_the_questions_and_what_to_know() {
    let sandbox = asked();
    let seen = sandbox.path("seen.txt");
    let editor = editor(&sandbox, &format!("cp \"$1\" {}", seen.display()));
    let args = ["reply", "--as", "ito", "--lang", "ja"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect(Eof).expect("the end");
    let sheet = std::fs::read_to_string(seen).expect("the sheet");
    snapbox::assert_data_eq!(
        sheet,
        snapbox::str![[r#"

> おはようございます。

> 霜が降りましたね。

> Q1: 寒い日にはだれが来ますか。
回答1:

> Q2: 何を買いますか。
回答2:

---

# ------------------------ >8 ------------------------
# 『Market stall』（段階: 質問）。itoさんの番です
# どこに書いても送られます。はじめからある行は、そのままなら送られません。
# 質問のすぐ下に書くか、番号で答えます。「1.」はQ1への回答です。
# 「パス1:」で、言い換えを頼めます。
# 話したいことは「テーマ:」、なぜいまかはその下に「理由:」で書きます。

"#]]
    );
}

#[test]
fn what_was_typed_on_the_sheet_is_sent_and_the_rest_is_not() {
    let sandbox = asked();
    let editor = editor(
        &sandbox,
        "sed -i -e 's/^A1:$/A1: 郵便屋さん。\\n\\n毎朝です。/' -e 's/^---$/---\\n寒いですね。/' -e 's/霜が降りましたね。/霜が/' \"$1\"",
    );
    let args = ["reply", "--as", "ito", "--yes"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    let shown = sandbox
        .mentor(&["show", "--last", "1"])
        .output()
        .expect("mentor");
    snapbox::assert_data_eq!(
        String::from_utf8(shown.stdout).expect("UTF-8"),
        snapbox::str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: questions; it is mori's turn (since 2026-11-23 07:45)

#2 ito (mentee)  2026-11-23 07:45  questions  043cs134
  > 霜が

  A1: 郵便屋さん。

    毎朝です。

  寒いですね。

"#]]
    );
}

/// Where the cursor of an editor goes to at the end of the file.
#[test]
fn what_is_typed_at_the_end_of_the_sheet_is_sent() {
    for (script, kept) in [
        (
            "printf 'Dear mori,\\nit is cold.\\n' >> \"$1\"",
            "Dear mori,\nit is cold.",
        ),
        (
            "{ echo 'At the top.'; cat \"$1\"; echo 'At the end.'; } > n; cat n > \"$1\"",
            "At the top.\n\nAt the end.",
        ),
        (
            "printf 'My patch:\\n# ------------------------ >8 ------------------------\\nx = 1\\n' > \"$1\"",
            "# ------------------------ >8 ------------------------\nx = 1",
        ),
    ] {
        let sandbox = asked();
        let editor = editor(&sandbox, script);
        let args = ["reply", "--as", "ito", "-y"];
        let mut session = terminal(&sandbox, &args, Some(&editor));
        session.expect("it is mori's turn").expect("a receipt");
        session.expect(Eof).expect("the end");
        assert!(sandbox.read().contains(kept), "{kept}: {}", sandbox.read());
        assert!(sandbox.drafts().is_empty());
    }
}

#[test]
fn what_is_seen_in_a_text_is_told_by_its_line_on_the_sheet() {
    let sandbox = asked();
    let editor = editor(&sandbox, "sed -i 's/^A2:$/A9: お茶。/' \"$1\"");
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("line 10, column 1").expect("a remark");
    session.expect("Send it").expect("a choice");
    session.send(KEEP).expect("an answer");
    session.expect(Eof).expect("the end");
}

#[test]
fn a_part_of_the_letter_that_is_kept_tells_where_it_is_from() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: The winter\n\nIt is cold."]);
    let editor = editor(&sandbox, "sed -i 's/^> Theme.*/&\\nWhy so?/' \"$1\"");
    let mut session = terminal(&sandbox, &["reply", "--as", "mori", "-y"], Some(&editor));
    session.expect("it is ito's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    let record = sandbox.read();
    assert!(
        record.contains("quote = \"Theme: The winter\"\nto = "),
        "{record}"
    );
}

#[test]
fn an_answer_under_its_question_needs_no_mark() {
    let sandbox = asked();
    let editor = editor(&sandbox, "sed -i -e 's/^A2:$/熱いお茶です。/' \"$1\"");
    let args = ["reply", "--as", "ito", "-y"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect("an answer to Q2").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(sandbox.read().contains("answer = \"熱いお茶です。\""));
}

#[test]
fn due_actions_are_asked_for() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["act", "-m", "三人に聞く", "--due", "2026-11-20"]);
    sandbox.tell("mori", &["reply", "-m", "どうでしたか。"]);
    let editor = editor(
        &sandbox,
        "sed -i -e 's/^Report 1:$/Done 1: 二人に聞けました。/' \"$1\"",
    );
    let args = ["report", "--as", "ito", "-y"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect("action 1 done").expect("a receipt");
    session.expect(Eof).expect("the end");
}

#[test]
fn a_text_can_be_edited_again_and_kept() {
    let sandbox = asked();
    let editor = editor(&sandbox, "sed -i -e '1s/^/また。/' \"$1\"");
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("Send it").expect("a choice");
    session.send(EDIT_AGAIN).expect("an answer");
    session.expect("Send it").expect("a choice");
    session.send(KEEP).expect("an answer");
    session.expect("Nothing was sent").expect("a message");
    session.expect("--resume=").expect("how to go on");
    session.expect(Eof).expect("the end");
    let mut session = terminal(&sandbox, &["reply", "--resume"], None);
    session
        .expect("left unanswered: Q1 and Q2")
        .expect("how it was read");
    session.expect("Send it").expect("a choice");
    session.send(SEND).expect("an answer");
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(sandbox.read().contains("say = \"また。また。\""));
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn a_text_that_was_read_otherwise_can_be_edited_again() {
    let sandbox = asked();
    let editor = editor(
        &sandbox,
        "if grep -q A9 \"$1\"; then sed -i 's/A9/A2/' \"$1\"; else printf 'A9: お茶。\\n' > \"$1\"; fi",
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("there is no Q9").expect("a remark");
    session.expect("Edit it again").expect("a choice");
    session.send("\x1b[B\r").expect("an answer");
    session.expect("an answer to Q2").expect("how it was read");
    session.expect("Send it").expect("a choice");
    session.send(SEND).expect("an answer");
    session.expect(Eof).expect("the end");
    assert!(sandbox.read().contains("answer = \"お茶。\""));
}

#[test]
fn a_correction_is_made_on_the_words_as_they_stand() {
    let sandbox = asked();
    let editor = editor(
        &sandbox,
        "sed -i -e 's/だれが来ますか/だれが立ち寄りますか/' \"$1\"",
    );
    let args = ["amend", "#1", "--as", "mori", "-y"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect("corrected #1").expect("a receipt");
    session.expect(Eof).expect("the end");
    let shown = sandbox
        .mentor(&["show", "--questions"])
        .output()
        .expect("mentor");
    let shown = String::from_utf8(shown.stdout).expect("UTF-8");
    assert!(
        shown.contains("寒い日にはだれが立ち寄りますか。"),
        "{shown}"
    );
    assert!(shown.contains("何を買いますか。"), "{shown}");
}

#[test]
fn an_editor_that_saves_by_rename_is_read() {
    let sandbox = Sandbox::with_practice();
    let editor = editor(
        &sandbox,
        "printf 'Renamed.' > \"$1.new\"; mv \"$1.new\" \"$1\"",
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito", "-y"], Some(&editor));
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(sandbox.read().contains("say = \"Renamed.\""));
}

#[test]
fn an_editor_that_fails_sends_nothing_and_leaves_the_text() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.read();
    let editor = editor(&sandbox, "printf 'Half a letter' > \"$1\"; exit 3");
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("exit status: 3").expect("a message");
    session.expect("Your text is kept").expect("where it is");
    session.expect(Eof).expect("the end");
    assert_eq!(sandbox.read(), before);
    assert_eq!(sandbox.drafts(), ["Half a letter"]);
}

#[test]
fn an_editor_that_is_killed_leaves_the_text() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.read();
    let editor = editor(&sandbox, "printf 'Half a letter' > \"$1\"; kill -9 $$");
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("Your text is kept").expect("where it is");
    session.expect(Eof).expect("the end");
    assert_eq!(sandbox.read(), before);
    assert_eq!(sandbox.drafts(), ["Half a letter"]);
}

#[test]
fn an_interrupt_is_the_editors() {
    let sandbox = Sandbox::with_practice();
    let editor = editor(
        &sandbox,
        "trap : INT; printf 'Going on.' > \"$1\"; echo ready; sleep 2; exit 0",
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito", "-y"], Some(&editor));
    session.expect("ready").expect("the editor");
    session.send(ControlCode::EndOfText).expect("Ctrl-C");
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(sandbox.read().contains("Going on."));
}

#[test]
fn a_terminal_that_hangs_up_leaves_the_text() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.read();
    let editor = editor(
        &sandbox,
        "printf 'Half a letter' > \"$1\"; echo ready; sleep 20",
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
    session.expect("ready").expect("the editor");
    drop(session);
    assert_eq!(sandbox.read(), before);
    assert_eq!(sandbox.drafts(), ["Half a letter"]);
}

#[test]
fn an_editor_that_leaves_nothing_cancels() {
    let sandbox = asked();
    let before = sandbox.read();
    for script in ["true", "printf '' > \"$1\"", "sed -i -e '/8</,$d' \"$1\""] {
        let editor = editor(&sandbox, script);
        let mut session = terminal(&sandbox, &["reply", "--as", "ito"], Some(&editor));
        session
            .expect("The text was empty, so nothing was sent.")
            .expect("a message");
        session.expect(Eof).expect("the end");
    }
    assert_eq!(sandbox.read(), before);
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn without_an_editor_the_terminal_is_told_what_to_pass() {
    let sandbox = Sandbox::with_practice();
    let args = ["reply", "--as", "ito"];
    let mut session = on_path(&sandbox, &args, &sandbox.path("nothing"));
    session
        .expect("Pass it with -m, with -F and a file, or by a pipe")
        .expect("a message");
    session.expect(Eof).expect("the end");
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn without_a_variable_a_usual_editor_is_opened_and_named() {
    let sandbox = Sandbox::with_practice();
    let bin = sandbox.path("bin");
    std::fs::create_dir(&bin).expect("a folder");
    std::fs::copy(
        editor(&sandbox, "printf 'Nano.' > \"$1\""),
        bin.join("nano"),
    )
    .expect("a copy");
    let mut session = on_path(&sandbox, &["reply", "--as", "ito", "-y"], &bin);
    session
        .expect("Neither VISUAL nor EDITOR is set; opening nano.")
        .expect("a message");
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
}

#[test]
fn what_cannot_be_undone_is_confirmed() {
    let sandbox = asked();
    let before = sandbox.read();
    let mut session = terminal(&sandbox, &["withdraw", "#1", "--as", "mori"], None);
    session.expect("A trace of it stays").expect("a question");
    session.send("\r").expect("an answer");
    session.expect("Cancelled").expect("a message");
    session.expect(Eof).expect("the end");
    assert_eq!(sandbox.read(), before);
    let mut session = terminal(&sandbox, &["withdraw", "#1", "--as", "mori"], None);
    session.expect("A trace of it stays").expect("a question");
    session.send("y\r").expect("an answer");
    session.expect("letter #1 taken back").expect("a receipt");
    session.expect(Eof).expect("the end");
}

#[test]
fn a_confirmation_is_answered_in_words_of_the_language() {
    let args = ["withdraw", "#1", "--as", "mori", "--lang", "ja"];
    let question = "手紙 #1 を取り消しますか。取り消した跡は残ります［はい・いいえ］";
    for no in ["いいえ", "ｎ", "No", ""] {
        let sandbox = asked();
        let before = sandbox.read();
        let mut session = terminal(&sandbox, &args, None);
        session.expect(question).expect("a question");
        session.send("たぶん\r").expect("neither");
        session.expect("「はい」か「いいえ」で").expect("a message");
        session.send(format!("{no}\r")).expect("an answer");
        session.expect("取りやめました").expect("a message");
        session.expect(Eof).expect("the end");
        assert_eq!(sandbox.read(), before, "{no}");
    }
    for yes in ["はい", "y", "ｙ", "Ｙｅｓ", " はい　"] {
        let sandbox = asked();
        let mut session = terminal(&sandbox, &args, None);
        session.expect(question).expect("a question");
        session.send(format!("{yes}\r")).expect("an answer");
        session.expect("手紙 #1 の取り消し").expect("a receipt");
        session.expect(Eof).expect("the end");
    }
}

#[test]
fn an_interrupted_choice_leaves_the_cursor_shown() {
    let sandbox = asked();
    sandbox.tell(
        "ito",
        &["new", "Second", "--mentor", "mori", "--mentee", "ito"],
    );
    let mut session = terminal(&sandbox, &["reply", "--as", "ito", "-m", "Hello."], None);
    session.expect("\x1b[?25l").expect("a hidden cursor");
    session.expect("Practice (").expect("a question");
    // The keys are read one by one, a moment after the question was put.
    std::thread::sleep(Duration::from_millis(500));
    session.send(ControlCode::EndOfText).expect("Ctrl-C");
    session.expect("\x1b[?25h").expect("the cursor");
    session.expect("Cancelled").expect("a message");
    session.expect("Your text is kept").expect("where it is");
    session.expect(Eof).expect("the end");
}

#[test]
fn an_editor_is_not_opened_without_a_terminal() {
    let sandbox = Sandbox::with_practice();
    let editor = editor(&sandbox, "touch opened");
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .env("EDITOR", editor)
        .assert()
        .code(2);
    assert!(!sandbox.work().join("opened").exists());
}

#[test]
fn one_of_several_practices_is_chosen_on_a_terminal() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["new", "資金繰り", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .success();
    let mut session = terminal(&sandbox, &["reply", "--as", "ito", "-m", "Hello."], None);
    session.expect("Practice (").expect("a question");
    session.send("\x1b[B\x1b[B\r").expect("the second");
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(!sandbox.read().contains("Hello."), "the first is as it was");
}

#[test]
fn no_input_means_no_question() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["new", "Cash flow", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .success();
    let args = ["reply", "--as", "ito", "-m", "Hello.", "--no-input"];
    let mut session = terminal(&sandbox, &args, None);
    session.expect("Name one of them").expect("a message");
    session.expect(Eof).expect("the end");
}

#[test]
fn new_asks_for_what_is_missing() {
    let sandbox = Sandbox::new();
    let mut session = terminal(&sandbox, &["new"], None);
    for (question, answer) in [
        ("Title: ", "冬の屋台"),
        ("Mentor: ", "森"),
        ("Mentee: ", "伊藤"),
        ("Theme (optional): ", "冬も続けるには"),
        ("Why this theme (optional): ", ""),
        ("2w (optional): ", "いつでも"),
        ("2w (optional): ", "3d"),
        ("What to do when it goes quiet (optional): ", "二週間で一言"),
    ] {
        session.expect(question).expect("a question");
        session.send_line(answer).expect("an answer");
    }
    session.expect("Who may read it").expect("a question");
    session.send("\x1b[B\r").expect("the community");
    session.expect("it is 森's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    let (_, file) = sandbox.everything().remove(0);
    let file = String::from_utf8(file).expect("UTF-8");
    assert!(file.contains("title = \"冬の屋台\""), "{file}");
    assert!(file.contains("theme = \"冬も続けるには\""), "{file}");
    let agreed = "rhythm = \"3d\"\nvisibility = \"community\"\nwhen_quiet = \"二週間で一言\"\n";
    assert!(file.contains(agreed), "{file}");
}

#[test]
fn names_are_looked_at_as_they_are_typed() {
    let sandbox = Sandbox::new();
    let args = ["new", "Choir", "--as", "mentee", "-m", "They shake."];
    let mut session = terminal(&sandbox, &args, None);
    for (question, answer, said) in [
        ("Mentor: ", "mentor", "not a valid name"),
        ("Mentor: ", "Ines Roth", ""),
        ("Mentee: ", "ines  roth", "too much alike"),
        ("Mentee: ", "Ines Roth", "a practice needs two people"),
        ("Mentee: ", "Jan", ""),
        ("Theme (optional): ", "Low notes", ""),
    ] {
        session.expect(question).expect("a question");
        session.send_line(answer).expect("an answer");
        session.expect(said).expect("a message");
    }
    session.expect("Why this theme").expect("a question");
    session.send(ControlCode::EndOfText).expect("Ctrl-C");
    session.expect("Your text is kept").expect("where it is");
    session.expect(Eof).expect("the end");
    assert_eq!(sandbox.drafts(), ["They shake."]);
    let resume = ["reply", "--resume"];
    sandbox
        .mentor(&resume)
        .args(["--as", "mentee"])
        .assert()
        .code(0);
    let (_, file) = sandbox.everything().remove(0);
    let file = String::from_utf8(file).expect("UTF-8");
    assert!(
        file.contains("mentor = \"Ines Roth\"\nmentee = \"Jan\""),
        "{file}"
    );
    assert!(file.contains("theme = \"Low notes\""), "{file}");
    assert!(file.contains("say = \"They shake.\""), "{file}");
}

#[test]
fn names_of_the_flags_are_looked_at_before_anything_is_asked() {
    let sandbox = Sandbox::new();
    let args = ["new", "--mentor", "Ines", "--mentee", "INES"];
    let mut session = terminal(&sandbox, &args, None);
    session.expect("too much alike").expect("a message");
    session.expect(Eof).expect("the end");
    assert!(sandbox.everything().is_empty());
}

#[test]
fn a_letter_that_opens_a_practice_is_not_typed_in_an_editor() {
    let sandbox = Sandbox::new();
    let editor = editor(&sandbox, "touch opened");
    let args = ["new", "Choir", "--mentor", "Hanno", "--mentee", "Ines"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session.expect("it is Ines's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(!sandbox.work().join("opened").exists());
}

#[test]
fn a_question_can_be_left_and_nothing_is_made() {
    let sandbox = Sandbox::new();
    let mut session = terminal(&sandbox, &["new"], None);
    session.expect("Title: ").expect("a question");
    session.send(ControlCode::EndOfText).expect("Ctrl-C");
    session
        .expect("Cancelled. Nothing was changed.")
        .expect("a message");
    session.expect(Eof).expect("the end");
    assert!(sandbox.everything().is_empty());
}

#[test]
fn lines_are_wrapped_to_the_terminal_and_nothing_acts_on_it() {
    let sandbox = Sandbox::with_practice();
    let long = format!(
        "Theme: {}\u{1b}]0;title\u{7}",
        "とても長いテーマ".repeat(20)
    );
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", &long])
        .assert()
        .success();
    let mut session = terminal(&sandbox, &["show"], None);
    let seen = session.expect(Eof).expect("the end");
    let seen = String::from_utf8_lossy(seen.as_bytes()).into_owned();
    assert!(seen.contains("^[]0;title^G"), "{seen}");
    assert!(!seen.contains("\u{1b}]0;"), "{seen}");
    let plain = anstream::adapter::strip_str(&seen).to_string();
    for line in plain.lines() {
        assert!(
            unicode_width::UnicodeWidthStr::width(line.trim_end()) <= 80,
            "{line}"
        );
    }
}

#[test]
fn a_narrow_terminal_wraps_what_is_shown_and_asked() {
    let sandbox = asked();
    let editor = editor(
        &sandbox,
        "sleep 1; printf '回答1: 郵便屋さんです。\\n\\n行動: 三人に聞いてみます（期限 2026-12-01）\\n' > \"$1\"",
    );
    let args = ["reply", "--as", "ito", "--lang", "ja"];
    let mut session = terminal(&sandbox, &args, Some(&editor));
    session
        .get_process_mut()
        .set_window_size(40, 30)
        .expect("a narrow terminal");
    let shown = session.expect("下書きとして取っておく").expect("a choice");
    let shown = String::from_utf8_lossy(shown.before()).into_owned();
    let plain = anstream::adapter::strip_str(&shown).to_string();
    assert!(
        plain.contains("Q1「寒い日にはだれが来ますか。」"),
        "{plain}"
    );
    for line in plain.lines() {
        let width = unicode_width::UnicodeWidthStr::width(line.trim_end());
        assert!(width <= 40, "{width}: {line}");
    }
    session.send(SEND).expect("an answer");
    session.expect(Eof).expect("the end");
}

#[test]
fn a_long_page_is_read_in_the_pager_and_a_short_one_is_not() {
    let sandbox = Sandbox::with_practice();
    let read = sandbox.path("read.txt");
    let pager = editor(&sandbox, &format!("cat > {}", read.display()));
    let show = |args: &[&str]| {
        let mut command = mentor(&sandbox, args);
        command
            .env("PAGER", &pager)
            .env("MENTOR_NOW", "2026-11-26T07:45:00+09:00");
        let mut session = spawn(command);
        let seen = session.expect(Eof).expect("the end");
        String::from_utf8_lossy(seen.as_bytes()).into_owned()
    };
    assert!(show(&["show"]).contains("Market stall"));
    assert!(!read.exists());
    for number in 0..12 {
        sandbox.tell("ito", &["reply", "-m", &format!("Letter {number}")]);
    }
    assert!(!show(&["show"]).contains("Letter 3"));
    let text = std::fs::read_to_string(&read).expect("what was read");
    assert!(text.contains("Letter 3"), "{text}");
    assert!(text.contains("(3 days ago)"), "{text}");
    assert!(show(&["show", "--no-pager"]).contains("Letter 3"));
    // In a pipe nothing of the kind.
    let piped = sandbox.mentor(&["show"]).output().expect("mentor").stdout;
    let piped = String::from_utf8(piped).expect("UTF-8");
    assert!(
        piped.contains("Letter 3") && !piped.contains("ago"),
        "{piped}"
    );
}

#[test]
fn notes_are_written_in_the_editor() {
    let sandbox = Sandbox::with_practice();
    let notes = sandbox.path("home/.local/share/mentor/notes/2026-11-22-market-stall.md");
    let first = editor(&sandbox, "printf 'だれにも見せない。\\n' >> \"$1\"");
    let mut session = terminal(&sandbox, &["note"], Some(&first));
    session.expect("Noted").expect("a receipt");
    session.expect(Eof).expect("the end");
    // One that fails leaves what there was.
    let failing = editor(&sandbox, "exit 1");
    let mut session = terminal(&sandbox, &["note"], Some(&failing));
    session.expect("mentor:").expect("a message");
    session.expect(Eof).expect("the end");
    let kept = std::fs::read_to_string(&notes).expect("the notes");
    assert_eq!(kept, "だれにも見せない。\n");
    let mode = std::fs::metadata(&notes).expect("the notes").permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
    let mut session = terminal(&sandbox, &["note", "--show"], None);
    session.expect("だれにも見せない。").expect("the notes");
    session.expect(Eof).expect("the end");
}
