//! What is printed for machines is what the published schemas say.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests look at the files themselves, and fail by panicking"
)]

mod house;

use boon::{Compiler, Schemas};
use house::House;
use serde_json::Value;

/// Holds each line that `mentor` prints against a schema, and counts them.
fn conforms(house: &House, schema: &str, args: &[&str]) -> usize {
    let path = format!(
        "{}/docs/schema/{schema}.v1.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    let schema = compiler
        .compile(&path, &mut schemas)
        .expect("a sound schema");
    let output = house.mentor(args).output().expect("mentor");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).expect("JSON");
        if let Err(error) = schemas.validate(&value, schema) {
            panic!("{args:?}: {error:#}\n{line}");
        }
    }
    text.lines().count()
}

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
const RECORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/records");

#[test]
fn practices_conform() {
    let house = House::new();
    for practice in ["店を任せる", "speaking-up", "market-stall"] {
        let show = ["show", practice, "--json", "--sessions", EXAMPLES];
        assert_eq!(conforms(&house, "practice", &show), 1);
    }
    // Every kind of part.
    let show = ["show", "format-1", "--json", "--sessions", RECORDS];
    assert_eq!(conforms(&house, "practice", &show), 1);
    let show = [
        "show",
        "format-1-reopened",
        "--history",
        "--json",
        "--sessions",
        RECORDS,
    ];
    assert_eq!(conforms(&house, "practice", &show), 1);
}

#[test]
fn previews_drafts_and_agreements_conform() {
    let house = House::with_practice();
    let ask = [
        "ask",
        "--as",
        "mori",
        "-m",
        "Q: Why? And when?",
        "-n",
        "--json",
    ];
    assert_eq!(conforms(&house, "preview", &ask), 1);
    house
        .mentor(&["answer", "--as", "ito", "--to", "9", "-m", "No."])
        .assert()
        .code(1);
    assert_eq!(conforms(&house, "drafts", &["drafts", "--json"]), 1);
    let agree = ["agree", "--as", "ito", "--rhythm", "3d", "--json"];
    assert_eq!(conforms(&house, "receipt", &agree), 1);
    assert_eq!(conforms(&house, "agreement", &["agree", "--json"]), 1);
}

#[test]
fn retrospectives_conform() {
    let house = House::new();
    for practice in ["店を任せる", "speaking-up", "market-stall"] {
        let review = ["review", practice, "--json", "--sessions", EXAMPLES];
        assert_eq!(conforms(&house, "review", &review), 1);
    }
    let review = [
        "review",
        "format-1",
        "--format",
        "json",
        "--sessions",
        RECORDS,
    ];
    assert_eq!(conforms(&house, "review", &review), 1);
}

#[test]
fn lists_and_expectations_conform() {
    let house = House::new();
    let list = ["list", "--all", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&house, "list", &list), 3);
    let next = [
        "next",
        "market",
        "--as",
        "mori",
        "--json",
        "--sessions",
        EXAMPLES,
    ];
    assert_eq!(conforms(&house, "next", &next), 1);
    let awaiting = ["--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&house, "next", &awaiting), 1);
}

#[test]
fn receipts_conform() {
    let house = House::new();
    let new = [
        "new", "Books", "--mentor", "mori", "--mentee", "ito", "--json",
    ];
    assert_eq!(conforms(&house, "receipt", &new), 1);
    let ask = ["ask", "--as", "mori", "-m", "Why?", "-m", "When?", "--json"];
    assert_eq!(conforms(&house, "receipt", &ask), 1);
    let opening = House::new();
    let letter = [
        &new[..],
        &["--as", "mori", "--theme", "T", "-m", "Q: Why?\n\nA9: So."],
    ]
    .concat();
    let preview = [&letter[..], &["-n"]].concat();
    assert_eq!(conforms(&opening, "preview", &preview), 2);
    assert_eq!(conforms(&opening, "receipt", &letter), 1);
    let act = ["act", "--as", "ito", "-m", "Ask", "--json"];
    assert_eq!(conforms(&house, "receipt", &act), 1);
    let close = ["close", "--as", "ito", "-m", "Thanks.", "--json"];
    assert_eq!(conforms(&house, "receipt", &close), 1);
}

#[test]
fn faults_conform() {
    let house = House::with_practice();
    let broken = "format = 1\nid = \"broken\"\nmood = 3\n";
    std::fs::write(house.work().join("sessions/broken.toml"), broken).expect("a file");
    assert!(conforms(&house, "check", &["check", "--json"]) > 3);
}

#[test]
fn reviews_sites_and_notes_conform() {
    let house = House::with_practice();
    let all = ["review", "--all", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&house, "reviews", &all), 1);
    assert_eq!(
        conforms(&house, "reviews", &["review", "--all", "--json"]),
        1
    );
    let site = ["export", "--site", "out", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&house, "site", &site), 1);
    let show = ["note", "--show", "--json"];
    assert_eq!(conforms(&house, "notes", &show), 1);
    house
        .mentor(&["note", "-m", "A thought."])
        .assert()
        .success();
    assert_eq!(conforms(&house, "notes", &show), 1);
    let export = ["export", "--json", "--include-private"];
    assert_eq!(conforms(&house, "practice", &export), 1);
}
