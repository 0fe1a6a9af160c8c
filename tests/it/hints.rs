//! Every command that is printed can be pasted into a shell, and does something.

use std::collections::BTreeSet;

use crate::support::Sandbox;
use regex::Regex;
use snapbox::cmd::Command;

/// The practice's names need quotes in a shell.
const MENTOR: &str = "Hara O'Neill";
const MENTEE: &str = "上野　千夏";

/// Situations one after another: when, who, and what they do.
const DAYS: [(&str, &str, &[&str]); 22] = [
    ("2026-03-01", "mentor", &["next"]),
    ("2026-03-02", "mentee", &["reply", "-m", "Theme: Bread"]),
    (
        "2026-03-03",
        "mentor",
        &["ask", "-m", "1. Who buys?", "-m", "2. Who bakes?"],
    ),
    ("2026-03-03", "mentee", &["next"]),
    (
        "2026-03-04",
        "mentee",
        &["reply", "-m", "Pass 1:", "-m", "A2: I do."],
    ),
    ("2026-03-04", "mentor", &["next"]),
    (
        "2026-03-05",
        "mentor",
        &["ask", "--instead", "1", "-m", "Who comes in the morning?"],
    ),
    ("2026-03-06", "mentee", &["answer", "-m", "My neighbours."]),
    ("2026-03-06", "mentor", &["next"]),
    (
        "2026-03-07",
        "mentor",
        &["advise", "-m", "Ask one of them."],
    ),
    (
        "2026-03-08",
        "mentee",
        &["act", "--due", "2026-03-09", "-m", "Ask my neighbour"],
    ),
    ("2026-03-12", "mentor", &["reply", "-m", "How is it going?"]),
    ("2026-03-12", "mentee", &["next"]),
    ("2026-03-12", "mentee", &["show", "--exchange", "99"]),
    ("2026-03-12", "mentee", &["answer", "-m", "A9: Nothing."]),
    (
        "2026-03-12",
        "mentee",
        &["report", "--to", "7", "-m", "Nothing."],
    ),
    ("2026-03-12", "visitor", &["reply", "-m", "Hello."]),
    (
        "2026-04-20",
        "mentee",
        &["report", "--to", "1", "--done", "-m", "She likes rye."],
    ),
    (
        "2026-04-20",
        "mentee",
        &["agree", "--visibility", "community"],
    ),
    ("2026-04-20", "mentee", &["export", "--format", "html"]),
    ("2026-04-21", "mentor", &["close", "-m", "Thanks."]),
    ("2026-04-21", "mentor", &["review"]),
];

/// What tells who writes, and in which folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// The surroundings.
    Around,
    /// The command line, so that a hint has to say it as well.
    Flags,
}

fn printed(sandbox: &Sandbox, day: &str, who: &str, args: &[&str]) -> String {
    printed_as(Told::Around, sandbox, day, who, args)
}

fn printed_as(told: Told, sandbox: &Sandbox, day: &str, who: &str, args: &[&str]) -> String {
    let now = format!("{day}T09:00:00+09:00");
    let mut command = sandbox.at(&now, args);
    command = match told {
        Told::Around => command.env("MENTOR_AS", who),
        Told::Flags => command.args(["--as", who, "--sessions", "else where"]),
    };
    let output = command.output().expect("mentor");
    let [out, err] = [output.stdout, output.stderr].map(|it| String::from_utf8(it).expect("UTF-8"));
    out + &err
}

/// The commands in a text. Of the words behind `mentor`, those are its arguments that
/// a sentence does not have.
fn commands(text: &str) -> Vec<String> {
    let command = Regex::new(concat!(
        r#"mentor [a-z]+(?: (?:"[^"]*"|'(?:[^']|'\\'')*'|\d{4}-\d\d-\d\d-[a-z0-9-]+"#,
        r"|[0-9a-hjkmnp-tv-z]{8}\b(?:\.\d+)?",
        r"|--(?:instead|to) \d+|--rhythm \w+|--visibility [a-z]+|--resume=\w+",
        r#"|--(?:mentor|mentee|as|follows|sessions) (?:"[^"]*"|'[^']*(?:'\\''[^']*)*'|[^\s,.]+)"#,
        r"|-m|--[a-z-]+))*",
    ))
    .expect("a pattern");
    command
        .find_iter(text)
        .map(|it| it.as_str().to_owned())
        .collect()
}

#[test]
fn every_printed_command_runs_as_it_stands() {
    for told in [Told::Around, Told::Flags] {
        every_printed_command_runs(told);
    }
}

fn every_printed_command_runs(told: Told) {
    for lang in ["en", "ja"] {
        let sandbox = Sandbox::new();
        let new = [
            "new", "Bread", "--mentor", MENTOR, "--mentee", MENTEE, "--rhythm", "3d",
        ];
        printed_as(told, &sandbox, "2026-03-01", MENTOR, &new);
        // With a second one open, a command has to say which it is of.
        let other = ["new", "Tea", "--mentor", MENTOR, "--mentee", "Lena"];
        printed_as(told, &sandbox, "2026-03-01", MENTOR, &other);
        let mut seen = BTreeSet::new();
        for (day, who, args) in DAYS {
            let practice: &[&str] = match args[0] {
                "show" | "report" | "answer" | "ask" | "advise" | "act" | "reply" | "close"
                | "next" | "review" | "agree" | "export" => &["2026-03-01-bread"],
                _ => &[],
            };
            let line = [&args[..1], practice, &args[1..], &["--lang", lang]].concat();
            let text = printed_as(told, &sandbox, day, who, &line);
            for command in commands(&text) {
                let verb = command.split(' ').nth(1).unwrap_or_default().to_owned();
                let same = command == format!("mentor {}", args.join(" "));
                assert!(!same, "{command} leads back to itself: {text}");
                if verb == "carries" || verb == "new" && command.contains("--resume") {
                    continue;
                }
                run(told, &sandbox, day, who, &command, &text);
                seen.insert(verb);
            }
        }
        let wanted = [
            "advise", "agree", "amend", "answer", "ask", "new", "reply", "report", "review", "show",
        ];
        for verb in wanted {
            assert!(
                seen.contains(verb),
                "{lang}: nothing printed mentor {verb}: {seen:?}"
            );
        }
    }
}

/// Runs it in a shell, with words where it waits for some, and nothing written.
fn run(told: Told, sandbox: &Sandbox, day: &str, who: &str, command: &str, text: &str) {
    let reads = [
        "show", "review", "next", "list", "guide", "drafts", "check", "number",
    ];
    let verb = command.split(' ').nth(1).unwrap_or_default();
    let dry = match verb {
        _ if reads.contains(&verb) => "",
        // The title is for a person to say.
        "new" if !command.contains('"') => " -n \"Next\"",
        _ => " -n",
    };
    // Whoever is named in the sentence is the one who runs it.
    let as_other = verb == "agree" && command.contains("--as");
    let who = match verb {
        "reply" | "report" | "answer" if who == "mentor" && !text.contains("resume") => "mentee",
        "ask" | "advise" if who == "mentee" => "mentor",
        _ if who == "visitor" => "observer:visitor",
        _ => who,
    };
    let now = format!("{day}T09:05:00+09:00");
    let mut shell = Command::from_std(sandbox.process("sh")).env("MENTOR_NOW", now);
    if told == Told::Around && !as_other {
        shell = shell.env("MENTOR_AS", who);
    }
    // What is piped to it would be a letter, and it takes none here.
    let says_all = [
        "--follows",
        "--rhythm",
        "--visibility",
        "--resume",
        "--to-words",
    ];
    if !says_all.iter().any(|flag| command.contains(flag)) {
        let two = verb == "answer" && text.contains("Q2");
        shell = shell.stdin(if two {
            "1. Words.\n2. More.\n"
        } else {
            "Words.\n"
        });
    }
    let output = shell.args(["-c", &format!("{command}{dry}")]).output();
    let output = output.expect("a shell");
    let code = output.status.code();
    assert!(
        matches!(code, Some(0 | 10 | 11)) || command.contains("--resume"),
        "{command} ({who}): {}\n{text}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn practices_that_follow_one_another_name_each_other() {
    let sandbox = Sandbox::with_practice();
    let next = ["new", "Winter stall", "--follows", "market"];
    let two = ["--mentor", "mori", "--mentee", "ito"];
    sandbox
        .mentor(&[&next[..], &two].concat())
        .assert()
        .success();
    let out = |args: &[&str]| printed(&sandbox, "2026-11-24", "mori", args);
    let (first, second) = ("2026-11-22-market-stall", "2026-11-23-winter-stall");
    for command in ["show", "review"] {
        let text = out(&[command, "market-stall"]);
        let line = format!("Followed by {second}, “Winter stall”\n");
        assert!(text.contains(&line), "{text}");
        let text = out(&[command, "winter"]);
        let line = format!("Goes on from {first}, “Market stall”\n");
        assert!(text.contains(&line), "{text}");
    }
    let list = out(&["list"]);
    assert!(
        list.contains("Followed by") && list.contains("Goes on from"),
        "{list}"
    );
    let list = out(&["list", "--json"]);
    assert!(
        list.contains(&format!(r#""follows":"{first}","followed_by":[]"#)),
        "{list}"
    );
}

#[test]
fn what_was_done_is_not_expected_again() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: Winter"]);
    sandbox.tell("ito", &["reflect", "-m", "It goes well."]);
    sandbox.tell("mori", &["reply", "-m", "Thanks."]);
    let next = printed(&sandbox, "2026-11-24", "ito", &["next"]);
    assert!(!next.contains("mentor reflect"), "{next}");
    sandbox.tell("mori", &["reflect", "-m", "For me too."]);
    let next = printed(&sandbox, "2026-11-24", "ito", &["next"]);
    assert!(!next.contains("mentor reflect"), "{next}");
    let other = Sandbox::with_practice();
    other.tell("ito", &["reply", "-m", "Theme: Winter"]);
    other.tell("mori", &["reflect", "-m", "It goes well."]);
    let next = printed(&other, "2026-11-24", "ito", &["next"]);
    assert!(next.contains("mentor reflect"), "{next}");
    // A passed question is put differently once.
    let asked = Sandbox::with_practice();
    asked.tell("ito", &["reply", "-m", "Theme: Winter"]);
    asked.tell("mori", &["ask", "-m", "Why?"]);
    asked.tell("ito", &["reply", "-m", "Pass 1:"]);
    let next = printed(&asked, "2026-11-24", "mori", &["next"]);
    let command = "mentor ask 2026-11-22-market-stall --instead 1";
    assert!(next.contains(command), "{next}");
    asked.tell("mori", &["ask", "--instead", "1", "-m", "Since when?"]);
    asked.tell("ito", &["answer", "-m", "Since May."]);
    let next = printed(&asked, "2026-11-24", "mori", &["next"]);
    assert!(!next.contains("--instead"), "{next}");
}
