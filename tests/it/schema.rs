//! What is printed for machines is what the published schemas say.

use crate::support::Sandbox;
use boon::{Compiler, Schemas};
use serde_json::Value;

/// Holds each line that `mentor` prints against a schema, and counts them.
fn conforms(sandbox: &Sandbox, schema: &str, args: &[&str]) -> usize {
    printed(sandbox, schema, args).len()
}

/// What `mentor` prints, each line of it held against a schema.
fn printed(sandbox: &Sandbox, schema: &str, args: &[&str]) -> Vec<Value> {
    let path = format!(
        "{}/docs/schema/{schema}.v1.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    let schema = compiler
        .compile(&path, &mut schemas)
        .expect("a sound schema");
    let output = sandbox.mentor(args).output().expect("mentor");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut values = Vec::new();
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).expect("JSON");
        if let Err(error) = schemas.validate(&value, schema) {
            panic!("{args:?}: {error:#}\n{line}");
        }
        values.push(value);
    }
    values
}

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
const RECORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/records");

#[test]
fn practices_conform() {
    let sandbox = Sandbox::new();
    for practice in ["店を任せる", "speaking-up", "market-stall"] {
        let show = ["show", practice, "--json", "--sessions", EXAMPLES];
        assert_eq!(conforms(&sandbox, "practice", &show), 1);
    }
    // Every kind of part.
    let show = ["show", "format-1", "--json", "--sessions", RECORDS];
    assert_eq!(conforms(&sandbox, "practice", &show), 1);
    let show = [
        "show",
        "format-1-reopened",
        "--history",
        "--json",
        "--sessions",
        RECORDS,
    ];
    assert_eq!(conforms(&sandbox, "practice", &show), 1);
}

#[test]
fn previews_drafts_and_agreements_conform() {
    let sandbox = Sandbox::with_practice();
    let ask = [
        "ask",
        "--as",
        "mori",
        "-m",
        "Q: Why? And when?",
        "-n",
        "--json",
    ];
    assert_eq!(conforms(&sandbox, "preview", &ask), 1);
    sandbox
        .mentor(&["answer", "--as", "ito", "--to", "9", "-m", "No."])
        .assert()
        .code(1);
    assert_eq!(conforms(&sandbox, "drafts", &["drafts", "--json"]), 1);
    let quiet = ["--when-quiet", "Write to the organiser.", "--json"];
    let agree = ["agree", "--as", "ito", "--rhythm", "3d"];
    let agree = [&agree[..], &quiet].concat();
    assert_eq!(conforms(&sandbox, "receipt", &agree), 1);
    assert_eq!(conforms(&sandbox, "agreement", &["agree", "--json"]), 1);
}

#[test]
fn retrospectives_conform() {
    let sandbox = Sandbox::new();
    for practice in ["店を任せる", "speaking-up", "market-stall"] {
        let review = ["review", practice, "--json", "--sessions", EXAMPLES];
        assert_eq!(conforms(&sandbox, "review", &review), 1);
    }
    let review = [
        "review",
        "format-1",
        "--format",
        "json",
        "--sessions",
        RECORDS,
    ];
    assert_eq!(conforms(&sandbox, "review", &review), 1);
}

#[test]
fn lists_and_expectations_conform() {
    let sandbox = Sandbox::new();
    let list = ["list", "--all", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&sandbox, "list", &list), 3);
    let next = [
        "next",
        "market",
        "--as",
        "mori",
        "--json",
        "--sessions",
        EXAMPLES,
    ];
    assert_eq!(conforms(&sandbox, "next", &next), 1);
    let awaiting = ["--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&sandbox, "next", &awaiting), 1);
}

#[test]
fn receipts_conform() {
    let sandbox = Sandbox::new();
    let new = [
        "new", "Books", "--mentor", "mori", "--mentee", "ito", "--json",
    ];
    assert_eq!(conforms(&sandbox, "receipt", &new), 1);
    let ask = ["ask", "--as", "mori", "-m", "Why?", "-m", "When?", "--json"];
    assert_eq!(conforms(&sandbox, "receipt", &ask), 1);
    let opening = Sandbox::new();
    let letter = [
        &new[..],
        &["--as", "mori", "--theme", "T", "-m", "Q: Why?\n\nA9: So."],
    ]
    .concat();
    let preview = [&letter[..], &["-n"]].concat();
    assert_eq!(conforms(&opening, "preview", &preview), 2);
    assert_eq!(conforms(&opening, "receipt", &letter), 1);
    let act = ["act", "--as", "ito", "-m", "Ask", "--json"];
    assert_eq!(conforms(&sandbox, "receipt", &act), 1);
    let close = ["close", "--as", "ito", "-m", "Thanks.", "--json"];
    assert_eq!(conforms(&sandbox, "receipt", &close), 1);
}

#[test]
fn faults_conform() {
    let sandbox = Sandbox::with_practice();
    let broken = "format = 1\nid = \"broken\"\nmood = 3\n";
    std::fs::write(sandbox.work().join("sessions/broken.toml"), broken).expect("a file");
    assert!(conforms(&sandbox, "check", &["check", "--json"]) > 3);
}

#[test]
fn reviews_sites_and_notes_conform() {
    let sandbox = Sandbox::with_practice();
    let all = ["review", "--all", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&sandbox, "reviews", &all), 1);
    assert_eq!(
        conforms(&sandbox, "reviews", &["review", "--all", "--json"]),
        1
    );
    for stage in [None, Some("theme"), Some("質問"), Some("closed")] {
        for lang in ["en", "ja"] {
            let guide = ["guide", "--json", "--lang", lang];
            let guide = [&guide[..], stage.as_slice()].concat();
            assert_eq!(conforms(&sandbox, "guide", &guide), 1);
        }
    }
    let site = ["export", "--site", "out", "--json", "--sessions", EXAMPLES];
    assert_eq!(conforms(&sandbox, "site", &site), 1);
    let show = ["note", "--show", "--json"];
    assert_eq!(conforms(&sandbox, "notes", &show), 1);
    let note = ["note", "-m", "A thought.", "--json"];
    assert_eq!(conforms(&sandbox, "notes", &note), 1);
    assert_eq!(conforms(&sandbox, "notes", &show), 1);
    let export = ["export", "--json", "--include-private"];
    assert_eq!(conforms(&sandbox, "practice", &export), 1);
    let file = [&export[..], &["-o", "stall.json"]].concat();
    assert_eq!(conforms(&sandbox, "export", &file), 1);
}

#[test]
fn what_is_expected_needs_no_reader() {
    let sandbox = Sandbox::with_practice();
    for (args, code) in [
        (&["next"][..], 10),
        (&["next", "--as", "observer:Lena"], 10),
        (&["next", "--as", "ito"], 0),
        (&["next", "--all"], 10),
        (&["next", "--all", "--as", "ito"], 0),
    ] {
        let args = [args, &["--json"]].concat();
        assert_eq!(conforms(&sandbox, "next", &args), 1, "{args:?}");
        sandbox.mentor(&args).assert().code(code);
    }
    let organiser = sandbox.mentor(&["next"]).env("MENTOR_AS", "Lena").output();
    let organiser = organiser.expect("mentor");
    assert_eq!(organiser.status.code(), Some(10));
    sandbox.mentor(&["next", "--as", "Lena"]).assert().code(1);
}

#[test]
fn every_failure_conforms() {
    let sandbox = Sandbox::with_practice();
    let failure = |args: &[&str]| -> Value {
        let args = [args, &["--json"]].concat();
        let said = printed(&sandbox, "failure", &args);
        assert_eq!(said.len(), 1, "{args:?}");
        said[0].clone()
    };
    for (args, error) in [
        (&["show", "zzz"][..], "no-such-practice"),
        (
            &["answer", "--as", "ito", "-m", "A9: No."],
            "no-such-question",
        ),
        (&["reopen", "--as", "ito", "-m", "On."], "not-closed-yet"),
        (&["reply", "-m", "Hm."], "who-is-writing"),
        (&["reply", "-m", "Hm.", "--as", "Lena"], "unknown-person"),
        (&["export", "--format", "html"], "private"),
        (&["note"], "no-text"),
        (&["list", "--stage", "x"], "usage"),
        (&["pause", "--as", "ito", "--until", "soon"], "usage"),
        (&["reply", "--mood"], "usage"),
        (&["drafts", "--drop", "zzzzzzzz"], "no-such-draft"),
        (&["show", "--sessions", "nowhere"], "no-such-folder"),
    ] {
        let said = failure(args);
        assert_eq!(said["error"], error, "{args:?}: {said}");
    }
}

#[test]
fn a_failure_names_the_draft_that_is_kept() {
    let sandbox = Sandbox::with_practice();
    let answer = ["answer", "--as", "ito", "-m", "A8: No.", "--json"];
    let said = printed(&sandbox, "failure", &answer);
    assert_eq!(said[0]["draft"], sandbox.draft_ids()[0].as_str());
    assert_eq!(
        said[0]["message"],
        "line 1, column 1: there is no question 8; none was asked yet"
    );
    assert_eq!(
        said[0]["hint"],
        "mentor show 2026-11-22-market-stall --questions lists them."
    );
    let drop = ["drafts", "--drop-all", "--yes", "--json"];
    assert_eq!(conforms(&sandbox, "drafts", &drop), 1);
}

#[test]
fn every_fault_that_is_told_is_told_to_machines_too() {
    let sandbox = Sandbox::with_practice();
    let sessions = sandbox.work().join("sessions");
    std::os::unix::fs::symlink("/etc/hostname", sessions.join("link.toml")).expect("a link");
    std::fs::create_dir(sessions.join("folder.toml")).expect("a folder");
    let mut text = sandbox.read();
    for (id, n, stage, part) in [
        (
            "aaaaaaa1",
            2,
            "stage = \"questions\"\n",
            "answer = \"x\"\nto = \"zzzzzzzz.1\"",
        ),
        ("aaaaaaa2", 3, "", "say = \"x\""),
        // What points at a refused exchange is no fault of its own.
        (
            "aaaaaaa3",
            4,
            "stage = \"questions\"\n",
            "quote = \"x\"\nto = \"aaaaaaa2\"",
        ),
    ] {
        text.push_str(&format!(
            "\n[[exchange]]\nid = \"{id}\"\nn = {n}\nat = 2026-11-22T10:00:00+09:00\nby = \"mori\"\n{stage}\n[[exchange.part]]\n{part}\n"
        ));
    }
    std::fs::write(sandbox.practice(), text).expect("a file");
    let told = printed(&sandbox, "check", &["check", "--json"]);
    let reasons: Vec<(&str, Option<&str>, Option<&str>)> = told
        .iter()
        .map(|it| {
            let fault = it["fault"].as_str().expect("a fault");
            (fault, it["reason"].as_str(), it["detail"].as_str())
        })
        .collect();
    assert_eq!(
        reasons,
        [
            ("refused", Some("no-such-question"), Some("zzzzzzzz.1")),
            ("refused", Some("no-stage"), None),
            ("not-a-file", None, None),
            ("not-a-file", None, None),
        ]
    );
}

/// Whoever reads a table may count its columns: a new one stands last.
#[test]
fn the_columns_of_a_table_stay_where_they_are() {
    let sandbox = Sandbox::new();
    let header = |args: &[&str]| -> String {
        let args = [args, &["--format", "csv", "--sessions", EXAMPLES]].concat();
        let output = sandbox.mentor(&args).output().expect("mentor");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.lines().next().expect("a header").to_owned()
    };
    assert_eq!(
        header(&["review", "--all"]),
        "id,title,mentor,mentee,opened,last_at,stage,turn,waiting_hours,exchanges,\
         questions_asked,questions_open,actions_taken,actions_open,actions_overdue,\
         topics_parked,rounds_since_reflection,mentor_median_hours,mentee_median_hours,\
         learned,letters"
    );
    assert_eq!(
        header(&["export", "market-stall", "--include-private"]),
        "practice,exchange,number,at,by,role,stage,kind,item,text,why,to,optional,instead,\
         partial,owner,due,done,rhythm,visibility,rounds,until,undo,when_quiet"
    );
}
