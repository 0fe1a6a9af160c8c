//! How well it is told how a question is worded: the labelled questions of
//! `tests/questions`, in each language.

use std::fs;
use std::path::Path;

use mentor::language::wording::{Wording, wording};
use serde::Deserialize;

/// How many of a hundred must be told right.
const LEAST: usize = 95;
/// The fewest questions in each language.
const FEWEST: usize = 150;

#[derive(Debug, Deserialize)]
struct Questions {
    open: Vec<String>,
    closed: Vec<String>,
    either_or: Vec<String>,
    none: Vec<String>,
}

#[test]
fn english_questions_are_told_by_their_wording() {
    told("en");
}

#[test]
fn japanese_questions_are_told_by_their_wording() {
    told("ja");
}

fn told(language: &str) {
    let path = format!("tests/questions/{language}.toml");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(path).expect("the questions");
    let labelled: Questions = toml::from_str(&text).expect("questions");
    let classes = [
        (Some(Wording::Open), labelled.open),
        (Some(Wording::Closed), labelled.closed),
        (Some(Wording::EitherOr), labelled.either_or),
        (None, labelled.none),
    ];
    let (mut all, mut right) = (0, 0);
    for (expected, questions) in classes {
        let mut here = 0;
        for question in &questions {
            let found = wording(question);
            if found == expected {
                here += 1;
            } else {
                println!("{language}: {found:?}, not {expected:?}: {question}");
            }
        }
        println!("{language}: {expected:?} {here} of {}", questions.len());
        all += questions.len();
        right += here;
    }
    println!("{language}: {right} of {all}");
    assert!(all >= FEWEST, "too few questions in {language}: {all}");
    assert!(right * 100 >= all * LEAST, "{right} of {all} in {language}");
}
