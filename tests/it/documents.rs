//! The documents are true: the console blocks of the README and of `docs/` are
//! run as they stand, and print what they say.

use crate::support::{Sandbox, console};

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

#[test]
fn the_readme_is_true() {
    console::document("README.md", Sandbox::new());
}

#[test]
fn the_text_form_is_true() {
    console::document("docs/text-form.md", Sandbox::new());
}

#[test]
fn what_is_said_of_writing_is_true() {
    console::document("docs/writing.md", Sandbox::new());
}

#[test]
fn what_is_said_of_reading_is_true() {
    console::document("docs/reading.md", with_examples());
}

#[test]
fn what_is_said_of_what_leaves_is_true() {
    console::document("docs/publishing.md", with_examples());
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
