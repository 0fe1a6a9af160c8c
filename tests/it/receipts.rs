//! What a receipt tells of a letter besides its kinds of parts.

use crate::support::Sandbox;

#[test]
fn a_close_tells_what_it_leaves_open_before_and_after() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: Winter"]);
    sandbox.tell(
        "mori",
        &["ask", "-m", "1. Who stops?", "-m", "2. Who asks?"],
    );
    sandbox.tell("ito", &["act", "-m", "Call the baker"]);
    let left = "Left open: Q1, Q2 and action 1";
    for more in [&["-n"][..], &[]] {
        let close = [&["close", "--as", "mori", "-m", "Goodbye."], more].concat();
        let output = sandbox.mentor(&close).output().expect("mentor");
        let [out, err] =
            [output.stdout, output.stderr].map(|it| String::from_utf8(it).expect("UTF-8"));
        assert!(format!("{out}{err}").contains(left), "{out}{err}");
    }
}

#[test]
fn a_quotation_is_told_with_whose_words_they_are() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "It is the cold, and the wind."]);
    sandbox.tell("mori", &["reply", "-m", "It is the cold, you say."]);
    let quote = [
        "reply", "--as", "mori", "--quote", "the cold", "--quote", "you say", "-m", "Yes.",
    ];
    let output = sandbox.mentor(&quote).output().expect("mentor");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        told.starts_with("2 quotations of ito and mori; 1 word;"),
        "{told}"
    );
    let unknown = ["reply", "--as", "ito", "-m", "> the sea\n\nNo."];
    let output = sandbox.mentor(&unknown).output().expect("mentor");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.starts_with("a quotation; 1 word;"), "{told}");
}
