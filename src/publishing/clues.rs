//! What still looks as if it told who somebody is. A guess, to be looked at by a
//! person: it says too much rather than too little.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use crate::language::names;

/// Something that may tell who somebody is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clue {
    /// What it looks like.
    pub kind: ClueKind,
    /// The words, in their compatibility form.
    pub text: String,
}

/// What words can look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClueKind {
    /// The name of a person, a company or a place.
    Name,
    Mail,
    Telephone,
    Link,
}

// The patterns are constants, and a test compiles each.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static HANDLE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?:^|[\s(（「])(@[A-Za-z0-9_]{2,})"));
static TELEPHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // Boundaries are those of ASCII: kana stand close to a number.
    pattern(
        r"(?:\+\d{1,3}[ -]?)?\(?(?-u:\b)\d{2,5}\)?[ -]\d{2,4}[ -]\d{3,4}(?-u:\b)|(?-u:\b)0\d{9,10}(?-u:\b)|\+\d{9,14}(?-u:\b)",
    )
});
static MAIL: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"));
static LINK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^@.\w]|[^\x00-\x7f])((?:[A-Za-z][A-Za-z0-9+-]*://|www\.)[!-~]+|(?:[A-Za-z0-9-]+\.)+(?:com|net|org|info|io|dev|jp|uk|de|fr|edu|gov)(?-u:\b)(?:/[!-~]*)?)",
    )
});

/// What in `text` looks as if it told who somebody is, in order of kind. What
/// `known` holds for is an alias, and tells nothing.
#[must_use]
pub fn clues(text: &str, known: impl Fn(&str) -> bool) -> Vec<Clue> {
    let text: String = text.nfkc().collect();
    let mut found = Vec::new();
    let mut add = |kind, text: &str| {
        if !known(text) {
            found.push(Clue {
                kind,
                text: text.to_owned(),
            });
        }
    };
    for name in names::clues(&text) {
        add(ClueKind::Name, name);
    }
    let patterns = [
        (&*MAIL, ClueKind::Mail, 0),
        (&*LINK, ClueKind::Link, 1),
        (&*HANDLE, ClueKind::Name, 1),
        (&*TELEPHONE, ClueKind::Telephone, 0),
    ];
    for (pattern, kind, group) in patterns {
        for found in pattern.iter().flat_map(|it| it.captures_iter(&text)) {
            if let Some(words) = found.get(group) {
                add(kind, words.as_str());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(ClueKind, String)> {
        let all = clues(text, |_| false);
        all.into_iter().map(|sign| (sign.kind, sign.text)).collect()
    }

    #[test]
    fn every_pattern_is_sound() {
        let all = [&HANDLE, &TELEPHONE, &MAIL, &LINK];
        assert!(all.iter().all(|pattern| pattern.is_some()));
    }

    #[test]
    fn names_are_guessed_by_what_stands_around_them() {
        let name = |text: &str| (ClueKind::Name, text.to_owned());
        assert_eq!(found("You could tell Rosa on Tuesday."), [name("Rosa")]);
        assert_eq!(found("It was for Dr. Okafor"), [name("Dr. Okafor")]);
        assert_eq!(found("藤井さんとお客さん"), [name("藤井")]);
        assert_eq!(found("株式会社やまびこで"), [name("株式会社やまびこで")]);
        assert_eq!(found("(@rosa_k wrote)"), [name("@rosa_k")]);
        assert_eq!(found("I think that I am fine in March."), []);
    }

    #[test]
    fn addresses_numbers_and_links_are_found_in_every_width() {
        assert_eq!(
            found("書いて ｒｏｓａ＠example.org か 03-1234-5678 へ。https://example.org/a"),
            [
                (ClueKind::Mail, "rosa@example.org".to_owned()),
                (ClueKind::Telephone, "03-1234-5678".to_owned()),
                (ClueKind::Link, "https://example.org/a".to_owned()),
            ]
        );
        assert_eq!(found("On 2026-02-18, at 10:00, 4 of 12"), []);
        assert_eq!(
            found("携帯は０９０－１２３４－５６７８まで。メールはogawa@example.jpまで。"),
            [
                (ClueKind::Mail, "ogawa@example.jp".to_owned()),
                (ClueKind::Telephone, "090-1234-5678".to_owned()),
            ]
        );
        assert_eq!(
            found("東京都港区芝1-2-3に、wwwはexample.com/aへ。"),
            [
                (ClueKind::Name, "東京都港区芝1-2-3".to_owned()),
                (ClueKind::Link, "example.com/a".to_owned()),
            ]
        );
        assert_eq!(
            found("Takahashi-san said so"),
            [(ClueKind::Name, "Takahashi".to_owned())]
        );
    }
}
