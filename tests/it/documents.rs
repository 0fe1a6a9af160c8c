//! The documents are true: the console blocks of the README and of `docs/` are
//! run as they stand, and print what they say.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::Sandbox;
use snapbox::cmd::cargo_bin;

/// Runs the commands of a document's console blocks, one after another in a
/// sandbox, and puts what they print into their places.
fn told_again(text: &str, sandbox: &Sandbox) -> String {
    let mut told = String::new();
    let mut lines = text.lines().peekable();
    let mut within = false;
    while let Some(line) = lines.next() {
        told.push_str(line);
        told.push('\n');
        if line.starts_with("```") {
            within = line == "```console";
        }
        if let (true, Some(command)) = (within, line.strip_prefix("$ ")) {
            told.push_str(&run(sandbox, command));
            while lines
                .next_if(|line| !line.starts_with("$ ") && *line != "```")
                .is_some()
            {}
        }
    }
    told
}

fn run(sandbox: &Sandbox, command: &str) -> String {
    let folder = cargo_bin!("mentor").parent().expect("a folder");
    let path = std::env::join_paths([folder, Path::new("/usr/bin"), Path::new("/bin")]);
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
        .env_clear()
        .env("PATH", path.expect("a path"))
        .env("HOME", sandbox.path("home"))
        .env("MENTOR_NOW", "2026-11-23T07:45:00+09:00")
        .env("MENTOR_SEED", "house")
        .current_dir(sandbox.work())
        .output()
        .expect("a shell");
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    said.replace(&sandbox.path("home").display().to_string(), "~")
}

/// A sandbox with a copy of the examples.
fn with_examples() -> Sandbox {
    let sandbox = Sandbox::new();
    let sessions = sandbox.work().join("sessions");
    std::fs::create_dir(&sessions).expect("a folder");
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
    for file in std::fs::read_dir(examples).expect("the examples").flatten() {
        std::fs::copy(file.path(), sessions.join(file.file_name())).expect("a copy");
    }
    sandbox
}

fn is_true(name: &str, sandbox: &Sandbox) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
    let text = std::fs::read_to_string(&path).expect("the document");
    assert!(text.contains("```console\n$ "), "{name} has a transcript");
    let told = told_again(&text, sandbox);
    if std::env::var_os("SNAPSHOTS").is_some() {
        std::fs::write(&path, &told).expect("the document");
    }
    snapbox::assert_data_eq!(told, snapbox::Data::text(text).raw());
}

#[test]
fn the_readme_is_true() {
    is_true("README.md", &Sandbox::new());
}

#[test]
fn the_text_form_is_true() {
    is_true("docs/text-form.md", &Sandbox::new());
}

#[test]
fn what_is_said_of_writing_is_true() {
    is_true("docs/writing.md", &Sandbox::new());
}

#[test]
fn what_is_said_of_reading_is_true() {
    is_true("docs/reading.md", &with_examples());
}

#[test]
fn what_is_said_of_what_leaves_is_true() {
    is_true("docs/publishing.md", &with_examples());
}

#[test]
fn the_examples_are_sound_and_tell_a_whole_practice() {
    let sessions = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
    let sandbox = Sandbox::new();
    sandbox
        .mentor(&["check", "--sessions", sessions])
        .assert()
        .success();
    let figures = sandbox
        .mentor(&["review", "店を任せる", "--json", "--sessions", sessions])
        .assert()
        .success()
        .get_output()
        .stdout
        .clone();
    let figures: serde_json::Value = serde_json::from_slice(&figures).expect("JSON");
    assert!(figures["exchanges"]["total"].as_u64() >= Some(12));
    assert_eq!(figures["questions"]["passed"], 1);
    assert_eq!(figures["questions"]["replaced"], 1);
    assert_eq!(figures["stage"], "closed");
}
