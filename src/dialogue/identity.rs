//! How practices, exchanges and people are named.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use super::stage::Role;

/// Crockford's base 32 in lower case: no `i`, `l`, `o` and `u`.
/// <https://www.crockford.com/base32.html>
const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Device names of one widespread system: a file of that name can't be made
/// there, so no practice is called so anywhere.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A text that is not the identifier it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}: {text:?}")]
pub struct Malformed {
    /// What it should have been.
    pub kind: Identifier,
    pub text: String,
}

/// The kinds of identifier, for [`Malformed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identifier {
    /// A [`PracticeId`].
    Practice,
    /// An [`ExchangeId`].
    Exchange,
    /// A [`Ref`].
    Ref,
    /// A [`Name`].
    Name,
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Practice => "practice id",
            Self::Exchange => "exchange id",
            Self::Ref => "reference",
            Self::Name => "name",
        })
    }
}

fn malformed(kind: Identifier, text: &str) -> Malformed {
    Malformed {
        kind,
        text: text.to_owned(),
    }
}

/// A practice's id, which is its file's name: ASCII
/// `[a-z0-9][a-z0-9_-]{0,63}`, and no device name such as `con`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PracticeId(String);

impl PracticeId {
    /// The longest id, in characters.
    pub const LONGEST: usize = 64;

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PracticeId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let plain = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
        let bytes = text.as_bytes();
        let sound = (1..=Self::LONGEST).contains(&bytes.len())
            && plain(bytes[0])
            && bytes.iter().all(|&c| plain(c) || c == b'_' || c == b'-')
            && !DEVICES.contains(&text);
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(malformed(Identifier::Practice, text))
        }
    }
}

impl fmt::Display for PracticeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An exchange's id: eight characters of Crockford's base 32 in lower case,
/// drawn at random (40 bits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExchangeId([u8; 8]);

impl ExchangeId {
    /// The id that the lowest forty bits of `bits` spell.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        Self(std::array::from_fn(|i| {
            CROCKFORD[usize::try_from(bits >> (35 - 5 * i) & 31).unwrap_or(0)]
        }))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for ExchangeId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match <[u8; 8]>::try_from(text.as_bytes()) {
            Ok(bytes) if bytes.iter().all(|c| CROCKFORD.contains(c)) => Ok(Self(bytes)),
            _ => Err(malformed(Identifier::Exchange, text)),
        }
    }
}

impl fmt::Display for ExchangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a part points at: an exchange (`h4t9w2mz`), or its n-th question or
/// action, counted from 1 (`h4t9w2mz.2`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref {
    pub exchange: ExchangeId,
    /// Which of its questions or actions; `None` is the exchange itself.
    pub item: Option<u32>,
}

impl Ref {
    /// The `item`-th question or action of `exchange`.
    #[must_use]
    pub fn item(exchange: ExchangeId, item: u32) -> Self {
        Self {
            exchange,
            item: Some(item),
        }
    }

    /// The whole of `exchange`.
    #[must_use]
    pub fn whole(exchange: ExchangeId) -> Self {
        Self {
            exchange,
            item: None,
        }
    }
}

impl FromStr for Ref {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let wrong = || malformed(Identifier::Ref, text);
        match text.split_once('.') {
            None => Ok(Self::whole(text.parse().map_err(|_| wrong())?)),
            Some((exchange, item)) => {
                let exchange = exchange.parse().map_err(|_| wrong())?;
                let digits = !item.is_empty() && item.bytes().all(|c| c.is_ascii_digit());
                match item.parse() {
                    Ok(n) if digits && n > 0 && !item.starts_with('0') => {
                        Ok(Self::item(exchange, n))
                    }
                    _ => Err(wrong()),
                }
            }
        }
    }
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.item {
            None => write!(f, "{}", self.exchange),
            Some(n) => write!(f, "{}.{n}", self.exchange),
        }
    }
}

/// A person's name in any script: one line of 1 to 100 characters without
/// control characters, without blanks at its ends, and not a word that the
/// command line already uses for a role (`mentor`, `mentee`, `observer:…`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// The longest name, in characters.
    pub const LONGEST: usize = 100;

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as it is compared where two people must not be taken for one:
    /// without case, width and blanks, in one composition. Accents and the forms
    /// of Han characters tell people apart.
    #[must_use]
    pub fn folded(&self) -> String {
        folded(&self.0)
    }
}

/// Words as names and titles are compared: without case, width and blanks, in one
/// composition.
#[must_use]
pub fn folded(words: &str) -> String {
    // By way of the capitals, "ß" is "ss", and each form of sigma one.
    let one_case = words
        .nfkc()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase);
    one_case.nfkc().filter(|c| !c.is_whitespace()).collect()
}

impl FromStr for Name {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let sound = !text.is_empty()
            && text.trim() == text
            && text.chars().count() <= Self::LONGEST
            && !text
                .chars()
                .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
            && text.parse::<Role>().is_err()
            && !text.starts_with("observer:");
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(malformed(Identifier::Name, text))
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::Name;

    fn folded(text: &str) -> String {
        text.parse::<Name>().expect("a name").folded()
    }

    #[test]
    fn names_are_compared_without_case_width_blanks_and_composition() {
        for (one, other) in [
            ("Sato", "sato"),
            ("SATO", "ｓａｔｏ"),
            ("Sato Mei", "SatoMei"),
            ("佐藤　芽衣", "佐藤 芽衣"),
            ("佐藤芽衣", "佐藤\u{a0}芽衣"),
            ("サトウ", "ｻﾄｳ"),
            ("ガロ", "カ\u{3099}ロ"),
            ("Zoë", "Zoe\u{308}"),
            ("Zoë", "ZOE\u{308}"),
            ("Weiß", "WEISS"),
            ("Νίκος", "ΝΊΚΟΣ"),
            ("Éva", "e\u{301}VA"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
        for (one, other) in [
            ("Sato", "Saito"),
            ("Zoë", "Zoe"),
            ("斉藤", "斎藤"),
            ("はな", "ハナ"),
            ("佐藤", "佐藤2"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn a_folded_name_folds_to_itself() {
        for text in ["Sato Mei", "ｻﾄｳ", "Weiß", "ΝΊΚΟΣ", "ǅ", "İnci", "ﬃ"] {
            let once = folded(text);
            assert_eq!(folded(&once), once, "{text}");
        }
    }
}
