//! The rules of the architecture that no lint checks: which module may use which.

use std::fs;
use std::path::{Path, PathBuf};

use mentor::text::script::{is_han, is_kana};

/// The source files of a room: `src/<room>.rs` and all below `src/<room>/`.
fn room(name: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join(format!("{name}.rs"))];
    collect(&source.join(name), &mut files);
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Holds that no file of a room names any of these.
fn knows_nothing_of(name: &str, others: &[&str]) {
    for file in room(name) {
        let text = fs::read_to_string(&file).expect("a source file");
        for other in others {
            assert!(!text.contains(other), "{} names {other}", file.display());
        }
    }
}

#[test]
fn the_dialogue_is_pure() {
    let outside = [
        "serde",
        "toml",
        "clap",
        "dialoguer",
        "anyhow",
        "std::fs",
        "std::env",
        "std::io",
        "Local::",
        "Utc::now",
    ];
    knows_nothing_of("dialogue", &outside);
    for file in room("dialogue") {
        let text = std::fs::read_to_string(&file).expect("a source file");
        for (at, _) in text.match_indices("crate::") {
            let used = text[at..].starts_with("crate::dialogue");
            assert!(used, "{} uses more than the dialogue", file.display());
        }
    }
}

/// Characters outside the folders of the languages that are Japanese, and matter as
/// characters alone.
const CHARACTERS: [(&str, char); 4] = [
    // A line is drawn with it as well as with dashes.
    ("markup/block.rs", 'ー'),
    // `>人<` is a face, and no quotation.
    ("markup/block.rs", '人'),
    // It stands before headings as ○ does.
    ("markup/mark.rs", '〇'),
    // It prolongs a vowel, and says nothing alone.
    ("markup/prose.rs", 'ー'),
];

/// Words of a language are known in its folder alone: elsewhere no string and no
/// character of the code is Japanese. Scripts and their numerals are no words.
#[test]
fn japanese_stands_in_its_own_folder() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&source, &mut files);
    let mut allowed = Vec::new();
    for file in files {
        let name = file.strip_prefix(&source).expect("a source file");
        let name = name.to_string_lossy().replace('\\', "/");
        if !name.ends_with(".rs") || name == "text/script.rs" || name.starts_with("language/ja/") {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        for (line, literal) in literals(&text) {
            for c in literal.chars().filter(|c| is_kana(*c) || is_han(*c)) {
                let exception = CHARACTERS.iter().position(|it| *it == (&name, c));
                assert!(exception.is_some(), "src/{name}:{line}: {literal}");
                allowed.extend(exception);
            }
        }
    }
    for (at, exception) in CHARACTERS.iter().enumerate() {
        assert!(
            allowed.contains(&at),
            "no exception any more: {exception:?}"
        );
    }
}

/// The strings and characters of a file's code, each with its line; without its unit
/// tests, which end a file.
fn literals(text: &str) -> Vec<(usize, &str)> {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    let token = regex::Regex::new(
        r##"(?s)//[^\n]*|/\*.*?\*/|(?P<literal>r#".*?"#|r"[^"]*"|"(?:\\.|[^"\\])*"|'(?:\\.[^']*|[^'\\])')"##,
    )
    .expect("a pattern");
    token
        .captures_iter(code)
        .filter_map(|found| found.name("literal"))
        .map(|it| (code[..it.start()].matches('\n').count() + 1, it.as_str()))
        .collect()
}

#[test]
fn literals_are_found_in_every_form() {
    let code = "// \"あ\"\nf('い', \"う\\\"え\", r\"お\", r#\"か\"き\"#, &'a str, '\\''); /* 'く' */\n#[cfg(test)]\nmod tests { \"け\" }";
    let found: String = literals(code).into_iter().map(|it| it.1).collect();
    let found: String = found.chars().filter(|c| is_kana(*c)).collect();
    assert_eq!(found, "いうえおかき");
}

#[test]
fn the_views_never_meet_the_store() {
    knows_nothing_of("view", &["crate::store", "crate::command", "anyhow"]);
}

#[test]
fn the_lower_rooms_know_nothing_of_the_upper_ones() {
    let upper = [
        "crate::command",
        "crate::view",
        "crate::output",
        "crate::store",
    ];
    knows_nothing_of("text", &["crate::"]);
    knows_nothing_of(
        "language",
        &["crate::markup", "crate::record", "crate::page"],
    );
    for room in ["record", "markup", "retrospective", "language", "clock"] {
        knows_nothing_of(room, &upper);
    }
    knows_nothing_of(
        "store",
        &[
            "crate::command",
            "crate::view",
            "crate::output",
            "crate::language",
        ],
    );
}

#[test]
fn commands_never_call_each_other() {
    let shared = [
        "contribution",
        "desk",
        "failure",
        "help",
        "mending",
        "resume",
        "taken",
        "value",
    ];
    for file in room("command") {
        let own = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if shared.contains(&own.as_str()) || own == "command" {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        for used in text
            .lines()
            .filter_map(|line| line.strip_prefix("use super::"))
        {
            let room = used.split([':', ';']).next().unwrap_or_default();
            let braced = room.starts_with('{');
            assert!(
                shared.contains(&room) || braced && used.contains("contribution"),
                "{own} uses {used}"
            );
        }
    }
}
