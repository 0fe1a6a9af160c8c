//! What is exported, in every format.

use std::fs;

use crate::support::Sandbox;
use snapbox::{file, str};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");

fn export(sandbox: &Sandbox, args: &[&str]) -> snapbox::cmd::Command {
    let mut all = vec!["export", "--sessions", EXAMPLES];
    all.extend(args);
    sandbox.mentor(&all)
}

#[test]
fn every_format_tells_the_same_practice() {
    let sandbox = Sandbox::new();
    let market_stall = |format| {
        let args = ["market-stall", "--include-private", "--format", format];
        export(&sandbox, &args).assert().code(0).stderr_eq(str![])
    };
    market_stall("html").stdout_eq(file!["../formats/market-stall.html": Text]);
    market_stall("markdown").stdout_eq(file!["../formats/market-stall.md": Text]);
    market_stall("json").stdout_eq(file!["../formats/market-stall.json": Text]);
    market_stall("toml").stdout_eq(file!["../formats/market-stall.toml": Text]);
    market_stall("csv").stdout_eq(file!["../formats/market-stall.csv": Text]);
    market_stall("ics").stdout_eq(file!["../formats/market-stall.ics": Text]);
    market_stall("mbox").stdout_eq(file!["../formats/market-stall.mbox": Text]);
}

#[test]
fn json_is_what_show_prints_and_toml_is_a_sound_record() {
    let sandbox = Sandbox::new();
    let text = |args: &[&str]| {
        let output = sandbox.mentor(args).args(["--sessions", EXAMPLES]).output();
        String::from_utf8(output.expect("mentor").stdout).expect("UTF-8")
    };
    let exported = text(&["export", "店を任せる", "--json"]);
    assert_eq!(exported, text(&["show", "店を任せる", "--json"]));
    let record = text(&["export", "店を任せる", "--format", "toml"]);
    let read = mentor::record::read::practice(record.as_bytes(), None).expect("sound");
    let there = fs::read(format!("{EXAMPLES}/2026-05-11-ek2x.toml")).expect("the example");
    assert_eq!(Ok(read), mentor::record::read::practice(&there, None));
}
