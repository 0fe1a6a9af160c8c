//! What still looks as if it told who somebody is. A guess, to be looked at by a
//! person: it says too much rather than too little.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

/// Something that may tell who somebody is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// What it looks like.
    pub kind: SignKind,
    /// The words, in their compatibility form.
    pub text: String,
}

/// What words can look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignKind {
    /// The name of a person, a company or a place.
    Name,
    /// A mail address.
    Mail,
    /// A telephone number.
    Telephone,
    /// A link.
    Link,
}

/// Words in capitals within a sentence that are nobody's name.
const NO_NAMES: [&str; 33] = [
    "I",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "English",
    "Japanese",
    "German",
    "French",
    "Mentor",
    "Mentee",
    "Observer",
    "Christmas",
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Prof",
];

/// Who is called politely without a name.
const NO_ONE: [&str; 22] = [
    "皆",
    "客",
    "母",
    "父",
    "兄",
    "姉",
    "奥",
    "娘",
    "息子",
    "子",
    "孫",
    "医者",
    "業者",
    "店員",
    "職人",
    "税理士",
    "弁護士",
    "看護師",
    "先生",
    "社長",
    "部長",
    "店長",
];

// The patterns are constants, and a test compiles each.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static POLITE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"([\p{Han}々\p{Katakana}ー]{1,8}|\p{Latin}{2,})(?:さん|さま|様|氏|くん|君|ちゃん|先生|社長|部長|課長|店長|-san|-sensei)",
    )
});
static COMPANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:株式会社|有限会社|合同会社)[\p{Han}\p{Katakana}\p{Hiragana}ーA-Za-z0-9]{1,12}|[\p{Han}\p{Katakana}ーA-Za-z0-9]{1,12}(?:株式会社|有限会社|合同会社)|\p{Lu}[\w&-]*(?: \p{Lu}[\w&-]*)* (?:Inc|Ltd|LLC|Corp|GmbH|Co)\b",
    )
});
static TITLED: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}[\p{Latin}'-]+"));
static CAPITALS: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"[\p{Ll}\p{N},;] (\p{Lu}[\p{Latin}'-]+(?: \p{Lu}[\p{Latin}'-]+)*)"));
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
static PLACE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:東京都|北海道|(?:京都|大阪)府|\p{Han}{2,3}県)[\p{Han}\p{Katakana}ー0-9-]{2,20}|\p{Han}{1,4}[市区町村]\p{Han}{1,6}[0-9]+(?:-[0-9]+)+",
    )
});

/// What in `text` looks as if it told who somebody is, in order of kind. What
/// `known` holds for is an alias, and tells nothing.
#[must_use]
pub fn signs(text: &str, known: impl Fn(&str) -> bool) -> Vec<Sign> {
    let text: String = text.nfkc().collect();
    let mut found = Vec::new();
    let mut add = |kind, text: &str| {
        if !known(text) {
            found.push(Sign {
                kind,
                text: text.to_owned(),
            });
        }
    };
    let mut each = |pattern: &Option<Regex>, kind, group, fits: &dyn Fn(&str) -> bool| {
        for found in pattern.iter().flat_map(|it| it.captures_iter(&text)) {
            if let Some(words) = found.get(group)
                && fits(words.as_str())
            {
                add(kind, words.as_str());
            }
        }
    };
    each(&MAIL, SignKind::Mail, 0, &|_| true);
    each(&LINK, SignKind::Link, 1, &|_| true);
    each(&PLACE, SignKind::Name, 0, &|_| true);
    each(&POLITE, SignKind::Name, 1, &|name| !NO_ONE.contains(&name));
    each(&COMPANY, SignKind::Name, 0, &|_| true);
    each(&TITLED, SignKind::Name, 0, &|_| true);
    each(&CAPITALS, SignKind::Name, 1, &|name| {
        let short = |word: &str| word.split('\'').next().unwrap_or(word).to_owned();
        !name
            .split(' ')
            .all(|word| NO_NAMES.contains(&short(word).as_str()))
    });
    each(&HANDLE, SignKind::Name, 1, &|_| true);
    each(&TELEPHONE, SignKind::Telephone, 0, &|_| true);
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(SignKind, String)> {
        let all = signs(text, |_| false);
        all.into_iter().map(|sign| (sign.kind, sign.text)).collect()
    }

    #[test]
    fn every_pattern_is_sound() {
        let all = [
            &POLITE, &COMPANY, &TITLED, &CAPITALS, &HANDLE, &TELEPHONE, &MAIL, &LINK, &PLACE,
        ];
        assert!(all.iter().all(|pattern| pattern.is_some()));
    }

    #[test]
    fn names_are_guessed_by_what_stands_around_them() {
        let name = |text: &str| (SignKind::Name, text.to_owned());
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
                (SignKind::Mail, "rosa@example.org".to_owned()),
                (SignKind::Telephone, "03-1234-5678".to_owned()),
                (SignKind::Link, "https://example.org/a".to_owned()),
            ]
        );
        assert_eq!(found("On 2026-02-18, at 10:00, 4 of 12"), []);
        assert_eq!(
            found("携帯は０９０－１２３４－５６７８まで。メールはogawa@example.jpまで。"),
            [
                (SignKind::Mail, "ogawa@example.jp".to_owned()),
                (SignKind::Telephone, "090-1234-5678".to_owned()),
            ]
        );
        assert_eq!(
            found("東京都港区芝1-2-3に、wwwはexample.com/aへ。"),
            [
                (SignKind::Name, "東京都港区芝1-2-3".to_owned()),
                (SignKind::Link, "example.com/a".to_owned()),
            ]
        );
        assert_eq!(
            found("Takahashi-san said so"),
            [(SignKind::Name, "Takahashi".to_owned())]
        );
    }
}
