//! How well letters are read: precision and recall of the parts found in the
//! labelled letters of `tests/letters`, in each language.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Sandbox;
use serde::Deserialize;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// How alike two texts are that count as the same.
const SAME: f64 = 0.95;
const PRECISION: f64 = 0.98;
const RECALL: f64 = 0.92;
/// The fewest letters in each language.
const FEWEST: usize = 150;

#[derive(Debug, Deserialize)]
struct Letters {
    letter: Vec<Letter>,
}

/// A letter, and what a careful reader finds in it.
#[derive(Debug, Deserialize)]
struct Letter {
    id: String,
    lang: String,
    after: String,
    by: String,
    verb: String,
    text: String,
    #[serde(default)]
    expect: Vec<Expected>,
    /// What a reader may find or not.
    #[serde(default)]
    allow: Vec<Expected>,
    /// Words that go away as marks, headings or days do.
    #[serde(default)]
    marks: Vec<String>,
    why: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Expected {
    kind: String,
    to: Option<String>,
    text: Option<Texts>,
    due: Option<String>,
    owner: Option<String>,
    done: Option<toml::Value>,
    partial: Option<bool>,
    optional: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    Any(Vec<String>),
}

impl Expected {
    fn is(&self, part: &Value, to: Option<&str>) -> bool {
        let word = |key: &str| match &part[key] {
            Value::Null => "None".to_owned(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let holds = |expected: Option<String>, key: &str| expected.is_none_or(|it| it == word(key));
        let done = self.done.as_ref().map(|done| match done {
            toml::Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        let text = trimmed(part["text"].as_str().unwrap_or_default());
        let same = |expected: &String| {
            let expected = trimmed(expected);
            expected == text || likeness(&expected, &text) >= SAME
        };
        self.kind == word("kind")
            && self.to.as_deref().is_none_or(|it| Some(it) == to)
            && holds(self.due.clone(), "due")
            && holds(self.owner.clone(), "owner")
            && holds(done, "done")
            && holds(self.partial.map(|it| it.to_string()), "partial")
            && holds(self.optional.map(|it| it.to_string()), "optional")
            && match &self.text {
                None => true,
                Some(Texts::One(text)) => same(text),
                Some(Texts::Any(texts)) => texts.iter().any(same),
            }
    }
}

/// Twice the length of the longest common subsequence, by the lengths of both.
fn likeness(one: &str, other: &str) -> f64 {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut row = vec![0; other.len() + 1];
    for a in &one {
        let mut corner = 0;
        for (at, b) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if a == b {
                corner + 1
            } else {
                above.max(row[at])
            };
            corner = above;
        }
    }
    2.0 * f64::from(row[other.len()]) / (one.len() + other.len()).max(1) as f64
}

fn squeezed(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

fn trimmed(text: &str) -> String {
    squeezed(text)
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_owned()
}

/// What was found in a letter, against what was expected.
#[derive(Debug, Default, Clone, Copy)]
struct Figures {
    letters: usize,
    whole: usize,
    right: usize,
    false_: usize,
    missed: usize,
    refused: usize,
    lost: usize,
}

impl Figures {
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.false_).max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }
}

struct Settings(toml::Table);

impl Settings {
    fn read() -> Self {
        let text = fs::read_to_string(folder().join("settings.toml")).expect("the settings");
        Self(text.parse().expect("TOML"))
    }

    fn text(&self, lang: &str, key: &str) -> &str {
        self.0[lang][key].as_str().expect("a text")
    }

    /// What was written before, as who and what.
    fn after(&self, state: &str) -> Vec<(&str, &str)> {
        let steps = self.0["after"][state].as_array().expect("a state");
        steps
            .iter()
            .map(|step| {
                step.as_str()
                    .and_then(|it| it.split_once(' '))
                    .expect("who and what")
            })
            .collect()
    }

    /// A sandbox with the practice as it was before the letter, and the day of the
    /// letter.
    fn sandbox(&self, lang: &str, state: &str) -> (Sandbox, u32) {
        let sandbox = Sandbox::new();
        let run = |day: u32, args: &[&str]| {
            sandbox
                .at(&moment(day), args)
                .env("MENTOR_LANG", lang)
                .assert()
                .success();
        };
        let names = ["mentor", "mentee"].map(|role| self.text(lang, role));
        run(
            2,
            &[
                "new",
                self.text(lang, "title"),
                "--mentor",
                names[0],
                "--mentee",
                names[1],
                "-q",
            ],
        );
        let mut day = 3;
        for (who, what) in self.after(state) {
            run(
                day,
                &["reply", "--as", who, "-q", "-m", self.text(lang, what)],
            );
            day += 1;
        }
        (sandbox, day)
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters")
}

fn moment(day: u32) -> String {
    format!("2026-11-{day:02}T08:00:00+00:00")
}

/// The numbers that people see, by what they point at.
fn numbers(shown: &Value) -> HashMap<String, String> {
    let mut found = HashMap::new();
    for (list, word) in [
        ("questions", "Q"),
        ("actions", "action "),
        ("parked", "topic "),
    ] {
        for item in shown[list].as_array().into_iter().flatten() {
            if let (Some(place), Some(number)) = (item["ref"].as_str(), item["number"].as_u64()) {
                found.insert(place.to_owned(), format!("{word}{number}"));
            }
        }
    }
    found
}

/// Reads a letter into a copy of the practice, and says what was found; a story of
/// what was not right.
fn measure(letter: &Letter, practice: &Path, day: u32, observer: &str) -> (Figures, String) {
    let sandbox = Sandbox::new();
    let sessions = sandbox.work().join("sessions");
    fs::create_dir(&sessions).expect("a folder");
    fs::copy(
        practice,
        sessions.join(practice.file_name().expect("a name")),
    )
    .expect("a copy");
    let observer = format!("observer:{observer}");
    let who = if letter.by == "observer" {
        observer.as_str()
    } else {
        letter.by.as_str()
    };
    let text = sandbox.path("letter.txt");
    fs::write(&text, &letter.text).expect("a letter");
    let file = text.display().to_string();
    let run = |args: &[&str]| {
        let command = sandbox
            .at(&moment(day), args)
            .env("MENTOR_LANG", &letter.lang);
        command.assert().get_output().clone()
    };
    let written = run(&[&letter.verb, "--as", who, "-F", &file]);
    let mut figures = Figures {
        letters: 1,
        ..Figures::default()
    };
    let mut story = String::new();
    if !written.status.success() {
        figures.refused = 1;
        figures.missed = letter.expect.len();
        let told = String::from_utf8_lossy(&written.stderr);
        let _ = writeln!(story, "  refused: {}", told.trim());
        return (figures, story);
    }
    let shown: Value = serde_json::from_slice(&run(&["show", "--json"]).stdout).expect("JSON");
    let of = numbers(&shown);
    let last = shown["exchanges"]
        .as_array()
        .and_then(|all| all.last())
        .expect("an exchange");
    let parts = last["parts"].as_array().expect("parts");
    let (mut want, mut allow) = (letter.expect.clone(), letter.allow.clone());
    let mut recorded = String::new();
    for part in parts {
        for value in part.as_object().expect("a part").values() {
            recorded.push_str(value.as_str().unwrap_or_default());
        }
        let to = part["to"]
            .as_str()
            .map(|it| of.get(it).map_or(it, String::as_str));
        if let Some(at) = want.iter().position(|it| it.is(part, to)) {
            want.remove(at);
            figures.right += 1;
        } else if let Some(at) = allow.iter().position(|it| it.is(part, to)) {
            allow.remove(at);
        } else if !matches!(part["kind"].as_str(), Some("say" | "quote")) {
            figures.false_ += 1;
            let _ = writeln!(story, "  false: {part}");
        }
    }
    figures.missed = want.len();
    for expected in &want {
        let _ = writeln!(story, "  missed: {expected:?}");
    }
    let recorded = squeezed(&recorded);
    let mut typed: String = letter.text.nfkc().collect();
    for mark in &letter.marks {
        let mark: String = mark.nfkc().collect();
        typed = typed.replace(&mark, " ");
    }
    let words = typed
        .split(|c: char| !c.is_alphabetic())
        .filter(|it| it.chars().count() >= 3);
    let lost: Vec<&str> = words
        .filter(|it| !recorded.contains(*it) && !is_of_a_mark(it))
        .collect();
    if !lost.is_empty() {
        figures.lost = 1;
        let _ = writeln!(story, "  lost: {lost:?}");
    }
    figures.whole = usize::from(story.is_empty());
    (figures, story)
}

/// Whether a word is one of those that marks and their brackets are made of.
fn is_of_a_mark(word: &str) -> bool {
    const MARKS: [&str; 60] = [
        "question",
        "answer",
        "pass",
        "advice",
        "action",
        "done",
        "not",
        "report",
        "reflection",
        "learned",
        "parked",
        "unpark",
        "theme",
        "why",
        "agreement",
        "pause",
        "skip",
        "close",
        "reopen",
        "due",
        "optional",
        "instead",
        "partial",
        "until",
        "rhythm",
        "visibility",
        "original",
        "message",
        "from",
        "sent",
        "subject",
        "suggestion",
        "takeaway",
        "lesson",
        "deadline",
        "質問",
        "回答",
        "答え",
        "パス",
        "助言",
        "アドバイス",
        "行動",
        "期限",
        "完了",
        "未完",
        "報告",
        "振り返り",
        "学び",
        "保留",
        "テーマ",
        "理由",
        "約束",
        "休止",
        "見送り",
        "終了",
        "再開",
        "任意",
        "担当",
        "までに",
        "以内",
    ];
    let lower = word.to_lowercase();
    MARKS.iter().any(|mark| lower.starts_with(mark))
}

#[test]
fn letters_are_read_as_a_careful_reader_reads_them() {
    let settings = Settings::read();
    let mut letters: Vec<Letter> = Vec::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.file_name().is_some_and(|it| it != "settings.toml"))
        .collect();
    files.sort();
    for file in &files {
        let text = fs::read_to_string(file).expect("a file");
        let read: Letters =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        letters.extend(read.letter);
    }
    let mut practices: HashMap<(String, String), (Sandbox, u32)> = HashMap::new();
    for letter in &letters {
        let key = (letter.lang.clone(), letter.after.clone());
        practices
            .entry(key)
            .or_insert_with(|| settings.sandbox(&letter.lang, &letter.after));
    }
    let total: HashMap<String, Figures> = std::thread::scope(|scope| {
        let (letters, practices, settings) = (&letters, &practices, &settings);
        let halves = [0, 1].map(|half| {
            scope.spawn(move || {
                let mut total: HashMap<String, Figures> = HashMap::new();
                for letter in letters.iter().skip(half).step_by(2) {
                    let (sandbox, day) = &practices[&(letter.lang.clone(), letter.after.clone())];
                    let file = practice_of(sandbox);
                    let observer = settings.text(&letter.lang, "observer");
                    let (figures, story) = measure(letter, &file, *day, observer);
                    if !story.is_empty() {
                        println!(
                            "{} (after {}, {} {}): {}\n{story}",
                            letter.id, letter.after, letter.by, letter.verb, letter.why
                        );
                    }
                    let sum = total.entry(letter.lang.clone()).or_default();
                    add(sum, &figures);
                }
                total
            })
        });
        let mut total: HashMap<String, Figures> = HashMap::new();
        for half in halves {
            for (lang, figures) in half.join().expect("no panic") {
                add(total.entry(lang).or_default(), &figures);
            }
        }
        total
    });
    for (lang, figures) in &total {
        println!(
            "{lang}: {} letters, {} read wholly right; precision {:.3}, recall {:.3}; {} refused, {} with words lost",
            figures.letters,
            figures.whole,
            figures.precision(),
            figures.recall(),
            figures.refused,
            figures.lost,
        );
        assert!(figures.letters >= FEWEST, "{lang}: too few letters");
        assert!(
            figures.precision() >= PRECISION,
            "{lang}: precision {:.3}",
            figures.precision()
        );
        assert!(
            figures.recall() >= RECALL,
            "{lang}: recall {:.3}",
            figures.recall()
        );
        assert_eq!(
            (figures.refused, figures.lost),
            (0, 0),
            "{lang}: refused, lost"
        );
    }
    assert_eq!(total.len(), 2, "both languages");
}

fn practice_of(sandbox: &Sandbox) -> PathBuf {
    let entries = fs::read_dir(sandbox.work().join("sessions")).expect("a folder");
    let mut files = entries.flatten().map(|entry| entry.path());
    files
        .find(|path| path.extension().is_some_and(|it| it == "toml"))
        .expect("a practice")
}

fn add(sum: &mut Figures, figures: &Figures) {
    sum.letters += figures.letters;
    sum.whole += figures.whole;
    sum.right += figures.right;
    sum.false_ += figures.false_;
    sum.missed += figures.missed;
    sum.refused += figures.refused;
    sum.lost += figures.lost;
}
