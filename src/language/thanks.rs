//! Whether words thank somebody.

use super::LANGUAGES;

/// Whether a paragraph thanks somebody.
#[must_use]
pub fn thanks(text: &str) -> bool {
    LANGUAGES.iter().any(|it| (it.prose.thanks)(text))
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
