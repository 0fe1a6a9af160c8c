//! Which charset bytes are in: what is certain is decoded, the rest is named.
//!
//! Certain is UTF-8, UTF-16 that a byte order mark announces, and ISO-2022-JP,
//! which has escape sequences of its own. Shift_JIS, EUC-JP and windows-1252 have
//! bytes in common, so that none of them is ever taken for granted.

use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text, and the charset that it was converted from, if it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    /// The name of the charset; `None` where the text came as UTF-8.
    pub from: Option<&'static str>,
}

/// Bytes whose charset is not certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncertain {
    /// The line of the first byte that is no UTF-8 text, from 1.
    pub line: usize,
    /// Its column, from 1, in characters.
    pub column: usize,
    /// The charsets in which they would be text, by their names for `iconv`.
    pub charsets: Vec<&'static str>,
}

impl Uncertain {
    /// Of bytes that are UTF-8 up to one of them.
    fn from(bytes: &[u8], sound: usize) -> Self {
        let before = String::from_utf8_lossy(&bytes[..sound]);
        let before = before.trim_start_matches('\u{feff}');
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[start..].chars().count() + 1,
            charsets: charsets(bytes),
        }
    }
}

/// Decodes bytes whose charset is certain.
///
/// # Errors
///
/// [`Uncertain`].
pub fn decoded(bytes: &[u8]) -> Result<Decoded, Uncertain> {
    let uncertain = |sound| Uncertain::from(bytes, sound);
    let converted = |charset: &'static Encoding, bytes| {
        let text = text_in(charset, bytes)?;
        let from = Some(charset.name());
        Some(Decoded { text, from })
    };
    if let Some((charset, length)) = Encoding::for_bom(bytes)
        && (charset == UTF_16LE || charset == UTF_16BE)
    {
        return converted(charset, &bytes[length..]).ok_or_else(|| uncertain(0));
    }
    if let Some(at) = escape(bytes) {
        return converted(ISO_2022_JP, bytes).ok_or_else(|| uncertain(at));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| uncertain(error.valid_up_to()))?;
    // A NUL or two are characters; one in every second byte is not typed.
    let mut nuls = text.match_indices('\0');
    if let Some((sound, _)) = nuls.next()
        && wide(bytes).is_some()
        && (nuls.count() + 1) * 3 >= bytes.len()
    {
        return Err(uncertain(sound));
    }
    // A byte order mark is how some editors sign a file, not a word of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    Ok(Decoded { text, from: None })
}

/// Where ISO-2022-JP leaves ASCII, in bytes that have no more than seven bits.
fn escape(bytes: &[u8]) -> Option<usize> {
    const ESCAPES: [&[u8]; 3] = [b"\x1b$B", b"\x1b$@", b"\x1b(J"];
    if !bytes.is_ascii() {
        return None;
    }
    bytes.windows(3).position(|it| ESCAPES.contains(&it))
}

/// UTF-16 without a byte order mark: text of two bytes a character, of which one
/// is NUL in what is ASCII.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let nuls = |odd: usize| {
        let bytes = bytes.iter().skip(odd).step_by(2);
        bytes.filter(|&&byte| byte == 0).count()
    };
    match (nuls(0), nuls(1)) {
        _ if !bytes.len().is_multiple_of(2) => None,
        (0, 1..) => Some(UTF_16LE),
        (1.., 0) => Some(UTF_16BE),
        _ => None,
    }
}

/// The text of bytes in a charset, if it is one that a person may have typed.
fn text_in(charset: &'static Encoding, bytes: &[u8]) -> Option<String> {
    let text = charset.decode_without_bom_handling_and_without_replacement(bytes)?;
    let is_typed = |c: char| match c {
        '\t' | '\n' | '\r' | '\u{c}' => true,
        '\u{e000}'..='\u{f8ff}' => false,
        c => !c.is_control(),
    };
    text.chars().all(is_typed).then(|| text.into_owned())
}

/// A charset that bytes may be in, and its names for `iconv`: the usual one, and
/// the one that knows what vendors added, by the first byte of a character.
struct Guess {
    charset: &'static Encoding,
    name: &'static str,
    of_vendors: &'static str,
    added: &'static [u8],
}

const GUESSES: [Guess; 3] = [
    Guess {
        charset: SHIFT_JIS,
        name: "SHIFT_JIS",
        of_vendors: "CP932",
        added: &[0x87, 0xed, 0xee, 0xfa, 0xfb, 0xfc],
    },
    Guess {
        charset: EUC_JP,
        name: "EUC-JP",
        of_vendors: "EUC-JP-MS",
        added: &[0xad, 0xf9, 0xfa, 0xfb, 0xfc],
    },
    Guess {
        charset: WINDOWS_1252,
        name: "WINDOWS-1252",
        of_vendors: "WINDOWS-1252",
        added: &[],
    },
];

fn charsets(bytes: &[u8]) -> Vec<&'static str> {
    const MARKS: [(&[u8], &str); 4] = [
        (b"\xff\xfe\0\0", "UTF-32"),
        (b"\0\0\xfe\xff", "UTF-32"),
        (b"\xff\xfe", "UTF-16"),
        (b"\xfe\xff", "UTF-16"),
    ];
    if let Some((_, name)) = MARKS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return vec![name];
    }
    if let Some(charset) = wide(bytes).filter(|it| text_in(it, bytes).is_some()) {
        return vec![charset.name()];
    }
    if escape(bytes).is_some() {
        return vec![ISO_2022_JP.name()];
    }
    GUESSES
        .iter()
        .filter(|guess| text_in(guess.charset, bytes).is_some())
        .map(|guess| guess.name_for(bytes))
        .collect()
}

impl Guess {
    fn name_for(&self, bytes: &[u8]) -> &'static str {
        let mut rest = bytes;
        while let [first, after @ ..] = rest {
            if self.added.contains(first) {
                return self.of_vendors;
            }
            let half_width = self.charset == SHIFT_JIS && (0xa0..0xe0).contains(first);
            let pair = !first.is_ascii() && !half_width;
            rest = if pair {
                after.get(1..).unwrap_or_default()
            } else {
                after
            };
        }
        self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes in a charset.
    fn bytes(charset: &'static Encoding, text: &str) -> Vec<u8> {
        let (bytes, _, unmappable) = charset.encode(text);
        assert!(!unmappable, "{text}");
        bytes.into_owned()
    }

    fn wide_bytes(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    const LETTER: &str = "おはようございます。\r\n看板を塗りました。ABC ｱｲｳ\n";

    #[test]
    fn what_is_certain_is_decoded() {
        let text = "おはようございます。\r\n看板を塗りました。ABC\n";
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for (from, bytes) in [
            (None, text.as_bytes().to_vec()),
            (None, marked(b"\xef\xbb\xbf", text.as_bytes().to_vec())),
            (
                Some("UTF-16LE"),
                marked(b"\xff\xfe", wide_bytes(text, u16::to_le_bytes)),
            ),
            (
                Some("UTF-16BE"),
                marked(b"\xfe\xff", wide_bytes(text, u16::to_be_bytes)),
            ),
            (Some("ISO-2022-JP"), bytes(ISO_2022_JP, text)),
        ] {
            let read = decoded(&bytes).map(|it| (it.text, it.from));
            assert_eq!(read, Ok((text.to_owned(), from)));
        }
    }

    #[test]
    fn other_escape_sequences_are_no_charset() {
        for text in [
            "",
            "\x1b[1mbold\x1b(B\x1b[m",
            "\x1b]0;title\x07",
            "é \x1b$B",
            "a\0b",
        ] {
            let read = decoded(text.as_bytes()).map(|it| (it.text, it.from));
            assert_eq!(read, Ok((text.to_owned(), None)));
        }
    }

    #[test]
    fn what_is_not_certain_is_named_where_only_one_fits() {
        for (charsets, line, column, bytes) in [
            (vec!["SHIFT_JIS"], 1, 1, bytes(SHIFT_JIS, LETTER)),
            (
                vec!["CP932"],
                1,
                1,
                bytes(SHIFT_JIS, "①おはよう、②さようなら。"),
            ),
            (vec!["WINDOWS-1252"], 2, 5, b"good\nmorn\xffing".to_vec()),
            (
                vec!["WINDOWS-1252"],
                1,
                4,
                b"\xef\xbb\xbfcaf\xe9\n".to_vec(),
            ),
            (
                vec!["WINDOWS-1252"],
                1,
                4,
                bytes(WINDOWS_1252, "caf\u{e9}\n"),
            ),
            (
                vec!["UTF-16LE"],
                1,
                2,
                wide_bytes("Good morning.\n", u16::to_le_bytes),
            ),
            (
                vec!["UTF-16BE"],
                1,
                1,
                wide_bytes("Good morning.\n", u16::to_be_bytes),
            ),
            (
                vec!["UTF-16LE"],
                1,
                5,
                wide_bytes("看板を塗る\n", u16::to_le_bytes),
            ),
            (vec!["UTF-16"], 1, 1, b"\xff\xfeG\0\0\xd8".to_vec()),
            (vec!["UTF-32"], 1, 1, b"\xff\xfe\0\0G\0\0\0".to_vec()),
            (vec!["ISO-2022-JP"], 1, 2, b"a\x1b$B\x30".to_vec()),
            (vec![], 1, 1, b"\x81\xff\x00".to_vec()),
        ] {
            let read = decoded(&bytes);
            let uncertain = Uncertain {
                line,
                column,
                charsets,
            };
            assert_eq!(read, Err(uncertain));
        }
    }

    #[test]
    fn where_several_fit_none_is_chosen() {
        let read = decoded(&bytes(EUC_JP, "看板を塗りました。"));
        let charsets = read.expect_err("not certain").charsets;
        assert!(
            charsets.contains(&"EUC-JP") && charsets.len() > 1,
            "{charsets:?}"
        );
    }
}
