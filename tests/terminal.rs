//! Real terminals: the editor, the choice, the questions of `new`; and nothing
//! of the kind where there is no terminal.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests look at the files themselves, and fail by panicking"
)]

mod house;

use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::Duration;

use expectrl::{ControlCode, Eof, Expect, Session};
use house::House;
use snapbox::cmd::cargo_bin;

fn terminal(house: &House, args: &[&str], editor: Option<&str>) -> expectrl::session::OsSession {
    let mut command = Command::new(cargo_bin!("mentor"));
    command
        .env_clear()
        .env("HOME", house.path("home"))
        .env("PATH", "/usr/bin:/bin")
        .env("TERM", "xterm")
        .env("MENTOR_NOW", "2026-11-23T07:45:00+09:00")
        .env("MENTOR_SEED", "house")
        .current_dir(house.work())
        .args(args);
    if let Some(editor) = editor {
        command.env("EDITOR", editor);
    }
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session
}

/// An editor that runs these lines of a shell with the file as `$1`.
fn editor(house: &House, script: &str) -> String {
    let path = house.path("editor.sh");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("an editor");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("its mode");
    path.display().to_string()
}

#[test]
fn the_editor_takes_the_text_on_a_terminal() {
    let house = House::with_practice();
    let editor = editor(
        &house,
        "printf 'テーマ: 冬の屋台\\n理由: 寒いから。\\n' > \"$1\"",
    );
    let mut session = terminal(&house, &["reply", "--as", "ito"], Some(&editor));
    session
        .expect("the theme; it is mori's turn")
        .expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(
        house
            .read()
            .contains("theme = \"冬の屋台\"\nwhy = \"寒いから。\"\n")
    );
    assert!(house.drafts().is_empty(), "no draft is left");
}

#[test]
fn an_editor_that_fails_sends_nothing_and_leaves_the_text() {
    let house = House::with_practice();
    let before = house.read();
    let editor = editor(&house, "printf 'Half a letter' > \"$1\"; exit 3");
    let mut session = terminal(&house, &["reply", "--as", "ito"], Some(&editor));
    session.expect("exit status: 3").expect("a message");
    session.expect("Your text is kept").expect("where it is");
    session.expect(Eof).expect("the end");
    assert_eq!(house.read(), before);
    assert_eq!(house.drafts(), ["Half a letter"]);
}

#[test]
fn an_editor_that_leaves_nothing_cancels() {
    let house = House::with_practice();
    let before = house.read();
    let editor = editor(&house, "true");
    let mut session = terminal(&house, &["reply", "--as", "ito"], Some(&editor));
    session
        .expect("Empty, so nothing was sent.")
        .expect("a message");
    session.expect(Eof).expect("the end");
    assert_eq!(house.read(), before);
}

#[test]
fn without_an_editor_the_terminal_is_told_what_to_pass() {
    let house = House::with_practice();
    let mut session = terminal(&house, &["reply", "--as", "ito"], None);
    session
        .expect("Pass it with -m TEXT, -F FILE or a pipe")
        .expect("a message");
    session.expect(Eof).expect("the end");
}

#[test]
fn an_editor_is_not_opened_without_a_terminal() {
    let house = House::with_practice();
    let editor = editor(&house, "touch opened");
    house
        .mentor(&["reply", "--as", "ito"])
        .env("EDITOR", editor)
        .assert()
        .code(2);
    assert!(!house.work().join("opened").exists());
}

#[test]
fn one_of_several_practices_is_chosen_on_a_terminal() {
    let house = House::with_practice();
    house
        .mentor(&["new", "資金繰り", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .success();
    let mut session = terminal(&house, &["reply", "--as", "ito", "-m", "Hello."], None);
    session.expect("Which practice").expect("a question");
    session.send("\x1b[B\x1b[B\r").expect("the second");
    session.expect("it is mori's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    assert!(!house.read().contains("Hello."), "the first is as it was");
}

#[test]
fn no_input_means_no_question() {
    let house = House::with_practice();
    house
        .mentor(&["new", "Cash flow", "--mentor", "mori", "--mentee", "ito"])
        .assert()
        .success();
    let args = ["reply", "--as", "ito", "-m", "Hello.", "--no-input"];
    let mut session = terminal(&house, &args, None);
    session.expect("Name one of them").expect("a message");
    session.expect(Eof).expect("the end");
}

#[test]
fn new_asks_for_what_is_missing() {
    let house = House::new();
    let mut session = terminal(&house, &["new"], None);
    for (question, answer) in [
        ("Title: ", "冬の屋台"),
        ("Who is the mentor: ", "森"),
        ("Who is the mentee: ", "伊藤"),
        ("Theme (empty: later): ", "冬も続けるには"),
        ("Why this theme (may be empty): ", ""),
    ] {
        session.expect(question).expect("a question");
        session.send_line(answer).expect("an answer");
    }
    session.expect("it is 森's turn").expect("a receipt");
    session.expect(Eof).expect("the end");
    let (_, file) = house.everything().remove(0);
    let file = String::from_utf8(file).expect("UTF-8");
    assert!(file.contains("title = \"冬の屋台\""), "{file}");
    assert!(file.contains("theme = \"冬も続けるには\""), "{file}");
}

#[test]
fn a_question_can_be_left_and_nothing_is_made() {
    let house = House::new();
    let mut session = terminal(&house, &["new"], None);
    session.expect("Title: ").expect("a question");
    session.send(ControlCode::EndOfText).expect("Ctrl-C");
    session
        .expect("Cancelled; nothing was changed.")
        .expect("a message");
    session.expect(Eof).expect("the end");
    assert!(house.everything().is_empty());
}

#[test]
fn lines_are_wrapped_to_the_terminal_and_nothing_acts_on_it() {
    let house = House::with_practice();
    let long = format!(
        "Theme: {}\u{1b}]0;title\u{7}",
        "とても長いテーマ".repeat(20)
    );
    house
        .mentor(&["reply", "--as", "ito", "-m", &long])
        .assert()
        .success();
    let mut session = terminal(&house, &["show"], None);
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
