//! Which script a character is of, as far as it matters how its words stand beside
//! each other (Unicode Standard Annex 24).

/// The script of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    Hiragana,
    Katakana,
    /// Han, with the marks that repeat a character and the zero.
    Han,
    /// Hangul syllables: words are parted, but their particles stand close.
    Hangul,
    Thai,
    /// Any other, and what is of no script.
    Other,
}

impl Script {
    /// The script of `c`. The middle dot, which katakana shares, is of none; the
    /// prolonged sound mark is katakana.
    #[must_use]
    pub fn of(c: char) -> Self {
        match c {
            '\u{3041}'..='\u{309f}' => Self::Hiragana,
            '\u{30a1}'..='\u{30fa}'
            | '\u{30fc}'..='\u{30ff}'
            | '\u{31f0}'..='\u{31ff}'
            | '\u{ff66}'..='\u{ff9f}' => Self::Katakana,
            '\u{2e80}'..='\u{2fdf}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Self::Han,
            '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            _ => Self::Other,
        }
    }

    /// Whether blanks alone don't tell where its words begin and end.
    #[must_use]
    pub fn is_unparted(self) -> bool {
        self != Self::Other
    }
}

/// Whether it is hiragana or katakana.
#[must_use]
pub fn is_kana(c: char) -> bool {
    matches!(Script::of(c), Script::Hiragana | Script::Katakana)
}

/// Whether it is a Han character.
#[must_use]
pub fn is_han(c: char) -> bool {
    Script::of(c) == Script::Han
}

/// Whether it takes two columns on a terminal, as what stands beside kana and Han
/// characters does (Unicode Standard Annex 11).
#[must_use]
pub fn is_wide(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width(c) == Some(2)
}

/// The value of a Han numeral from zero to ten.
#[must_use]
pub fn han_numeral(c: char) -> Option<usize> {
    "〇一二三四五六七八九十".chars().position(|it| it == c)
}

#[cfg(test)]
mod tests {
    use super::{Script, han_numeral};

    #[test]
    fn every_character_is_of_one_script() {
        for (text, script) in [
            ("ぁんゝ", Script::Hiragana),
            ("ァヶーｶ", Script::Katakana),
            ("一々〆〇𠮷﨑", Script::Han),
            ("한", Script::Hangul),
            ("ไ", Script::Thai),
            ("aé1・、。「㈪①Ａ…", Script::Other),
        ] {
            for c in text.chars() {
                assert_eq!(Script::of(c), script, "{c}");
            }
        }
    }

    #[test]
    fn han_numerals_count_from_zero_to_ten() {
        let values = "〇三十百".chars().map(han_numeral);
        assert_eq!(
            values.collect::<Vec<_>>(),
            [Some(0), Some(3), Some(10), None]
        );
    }
}
