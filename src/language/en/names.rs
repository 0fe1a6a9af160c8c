//! What stands beside a name in English.

use super::dates::{MONTHS, WEEKDAYS};
use crate::language::names::Names;

pub(super) const NAMES: Names = Names {
    courtesy: None,
    honorifics: &[],
    parted: &[],
    titles: TITLES,
    particles: &["st"],
    owning: &["'s", "’s"],
    addressing: &[],
    introducing: &[],
    signing: &[],
    before_signature: &["your"],
    clues,
    guesses,
    is_no_name,
};

const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "dr", "prof"];

fn clues() -> Vec<String> {
    let titles: Vec<String> = TITLES.iter().map(|it| capitalised(it)).collect();
    vec![
        format!(r"\b(?:{})\.? \p{{Lu}}[\p{{Latin}}'-]+", titles.join("|")),
        r"\p{Lu}[\w&-]*(?: \p{Lu}[\w&-]*)* (?:Inc|Ltd|LLC|Corp|GmbH|Co)\b".to_owned(),
    ]
}

fn guesses() -> Vec<String> {
    vec![r"[\p{Ll}\p{N},;] (\p{Lu}[\p{Latin}'-]+(?: \p{Lu}[\p{Latin}'-]+)*)".to_owned()]
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// Words with a capital within a sentence that are nobody's name. Short names of
/// months and weekdays are some people's: Jan.
fn is_no_name(word: &str) -> bool {
    const NO_NAMES: [&str; 9] = [
        "I",
        "English",
        "Japanese",
        "German",
        "French",
        "Mentor",
        "Mentee",
        "Observer",
        "Christmas",
    ];
    let lower = word.to_lowercase();
    let lower = lower.as_str();
    NO_NAMES.contains(&word)
        || TITLES.contains(&lower)
        || MONTHS.iter().any(|it| it.0 == lower)
        || WEEKDAYS.iter().any(|it| it.0 == lower)
}
