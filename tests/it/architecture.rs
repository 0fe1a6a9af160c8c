//! The rules of the architecture that no lint checks: which module may use which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use mentor::language::Locale;
use mentor::text::script::{is_han, is_kana};
use regex::Regex;

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
    let token = Regex::new(
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
    knows_nothing_of(
        "view",
        &["crate::store", "crate::command", "crate::explain", "anyhow"],
    );
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
            "crate::explain",
            "anyhow",
        ],
    );
}

#[test]
fn what_is_typed_becomes_exchanges_purely() {
    let outside = [
        "std::fs",
        "std::io",
        "anyhow",
        "crate::command",
        "crate::explain",
        "crate::view",
        "crate::output",
        "crate::store",
        "crate::clock",
    ];
    knows_nothing_of("writing", &outside);
}

#[test]
fn commands_never_call_each_other() {
    let tree = mentor::tree(Locale::default());
    let mut commands: BTreeSet<String> = tree
        .get_subcommands()
        .map(|command| format!("command/{}", command.get_name()))
        .collect();
    commands.insert("command/awaiting".to_owned());
    // The tree of them all, and what works on the tree.
    let above = ["command/tree", "command/resume", "command/help"];
    for (module, used) in imports() {
        let own = commands
            .iter()
            .find(|it| module == **it || module.starts_with(&format!("{it}/")));
        let others = used.iter().filter(|it| commands.contains(*it));
        for other in others {
            assert!(
                Some(other) == own || above.contains(&module.as_str()),
                "{module} imports {other}"
            );
        }
    }
}

/// The folders in which files still import each other in a circle.
const CIRCULAR: [&str; 6] = [
    "dialogue",
    "language",
    "markup",
    "retrospective",
    "sheet",
    "view",
];

#[test]
fn nothing_is_imported_in_a_circle() {
    let imports = imports();
    let top = |module: &str| module.split('/').next().unwrap_or_default().to_owned();
    let mut layers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, used) in &imports {
        let layer = top(module);
        let others = used.iter().map(|it| top(it)).filter(|it| *it != layer);
        layers.entry(layer.clone()).or_default().extend(others);
    }
    assert_eq!(circle(&layers), None, "of modules");
    for layer in layers.keys().filter(|it| !CIRCULAR.contains(&it.as_str())) {
        let is_of = |module: &String| top(module) == *layer;
        let files = imports
            .iter()
            .filter(|(module, _)| is_of(module))
            .map(|(module, used)| (module.clone(), used.iter().filter(|it| is_of(it)).cloned()))
            .map(|(module, used)| (module, used.collect()))
            .collect();
        assert_eq!(circle(&files), None, "in {layer}");
    }
}

/// A way that leads back to where it began.
fn circle(imports: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn from(
        at: &String,
        imports: &BTreeMap<String, BTreeSet<String>>,
        way: &mut Vec<String>,
        done: &mut BTreeSet<String>,
    ) -> Option<Vec<String>> {
        if let Some(begin) = way.iter().position(|it| it == at) {
            return Some(way[begin..].to_vec());
        }
        if !done.insert(at.clone()) {
            return None;
        }
        way.push(at.clone());
        let mut used = imports.get(at).into_iter().flatten();
        let found = used.find_map(|next| from(next, imports, way, done));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    let mut modules = imports.keys();
    modules.find_map(|at| from(at, imports, &mut Vec::new(), &mut done))
}

/// Every module below the crate's root, by its path in `src/`, with the modules whose
/// items it names.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&source, &mut files);
    let name = |path: &PathBuf| {
        let path = path.strip_prefix(&source).ok()?.with_extension("");
        Some(path.to_str()?.to_owned()).filter(|it| it != "lib" && it != "main")
    };
    let sources: Vec<(String, String)> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .filter_map(|path| Some((name(path)?, fs::read_to_string(path).ok()?)))
        .collect();
    let modules: BTreeSet<&str> = sources.iter().map(|(name, _)| name.as_str()).collect();
    assert!(modules.contains("command/write/args"), "{modules:?}");
    sources
        .iter()
        .map(|(module, text)| {
            let mut used: BTreeSet<String> = named_in(text)
                .iter()
                .filter_map(|path| module_of(path, module, &modules))
                .collect();
            used.remove(module);
            (module.clone(), used)
        })
        .collect()
}

/// The paths that a source names, tests and comments aside: those of its imports,
/// and those that begin at the crate or above it.
fn named_in(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let import = Regex::new(r"(?m)^\s*(?:pub(?:\([^)]*\))?\s+)?use\s+([^;]+);").expect("a pattern");
    let path = Regex::new(r"\b(?:crate|super)(?:::\w+)+").expect("a pattern");
    let mut paths = Vec::new();
    for found in import.captures_iter(&code) {
        expand(&found[1], "", &mut paths);
    }
    let rest = import.replace_all(&code, "");
    paths.extend(path.find_iter(&rest).map(|it| it.as_str().to_owned()));
    paths
}

/// Every path of an import, each with what stands before it.
fn expand(tree: &str, before: &str, paths: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((head, rest)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        paths.push(format!("{before}{path}"));
        return;
    };
    let before = format!("{before}{head}");
    let inner = rest.trim_end().strip_suffix('}').unwrap_or(rest);
    let mut depth = 0_usize;
    let items = inner.split(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    });
    for item in items.filter(|item| !item.trim().is_empty()) {
        expand(item, &before, paths);
    }
}

/// The module that holds what a path names in `module`.
fn module_of(path: &str, module: &str, modules: &BTreeSet<&str>) -> Option<String> {
    let mut base: Vec<&str> = module.split('/').collect();
    let mut segments = path.split("::").peekable();
    match segments.peek().copied()? {
        "crate" => {
            base.clear();
            segments.next();
        }
        "super" => {
            while segments.next_if_eq(&"super").is_some() {
                base.pop();
            }
        }
        "self" => {
            segments.next();
        }
        first => {
            // A path that begins with neither is of a module below, or of another crate.
            let below = format!("{module}/{first}");
            if !modules.contains(below.as_str()) {
                return None;
            }
        }
    }
    base.extend(segments);
    let mut prefixes = (1..=base.len()).rev().map(|n| base[..n].join("/"));
    prefixes.find(|it| modules.contains(it.as_str()))
}
