//! Whether words thank somebody.

use std::sync::LazyLock;

use regex::Regex;

/// Words of thanks. "Thanks to the rain" gives a reason, and "no thanks" declines.
static ENGLISH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:thank you|thanks|i thank|grateful|gratitude)\b(?P<to>\s+to\b)?").ok()
});

const JAPANESE: [&str; 6] = [
    "ありがと",
    "有難う",
    "有り難う",
    "感謝",
    "お礼を",
    "お世話になりました",
];

/// Whether a paragraph thanks somebody, in English or in Japanese.
#[must_use]
pub fn thanks(text: &str) -> bool {
    let english = ENGLISH.as_ref().is_some_and(|words| {
        words.captures_iter(text).any(|found| {
            let at = found.get(0).map_or(0, |it| it.start());
            let before = text[..at].trim_end().to_lowercase();
            let is_reason = found.name("to").is_some()
                && text[at..].to_lowercase().starts_with("thanks")
                && !text[at..].to_lowercase().contains("thanks to you");
            let declines = before.split_whitespace().next_back() == Some("no");
            !is_reason && !declines
        })
    });
    english || JAPANESE.iter().any(|words| text.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thanks_are_told_from_reasons_and_refusals() {
        for text in [
            "Thank you for these weeks.",
            "Many thanks, Mori.",
            "I am grateful for your patience.",
            "本当にありがとうございました。",
            "半年のあいだ、お世話になりました。",
            "感謝しています。",
        ] {
            assert!(thanks(text), "{text}");
        }
        for text in [
            "Thanks to the rain nobody came.",
            "To that I said no thanks.",
            "The bank was thankless.",
            "Let us think.",
            "世話がやけます。",
        ] {
            assert!(!thanks(text), "{text}");
        }
    }
}
