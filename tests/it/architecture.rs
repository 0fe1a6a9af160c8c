//! The rules of the architecture that no lint checks: which module may use which.

use std::path::{Path, PathBuf};

/// The source files of a room: `src/<room>.rs` and all below `src/<room>/`.
fn room(name: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join(format!("{name}.rs"))];
    collect(&source.join(name), &mut files);
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
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
        let text = std::fs::read_to_string(&file).expect("a source file");
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
        let text = std::fs::read_to_string(&file).expect("a source file");
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
