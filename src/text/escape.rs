//! The sink that makes control characters visible.
//!
//! What one person wrote must not move another's cursor, set a window's title
//! or hide words. Nothing reaches a terminal but through here.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};
use unicode_properties::UnicodeEmoji;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use crate::text::script::is_han;

const TAB: usize = 8;

/// One line of text as it may be shown: C0 and DEL as `^X`, tabs as blanks up
/// to the next eighth column, and everything that is invisible or turns the
/// direction of writing as `<U+XXXX>`. A line end is shown as `^J`: split first.
#[must_use]
pub fn visible(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    let mut column = 0;
    for cluster in line.graphemes(true) {
        let start = shown.len();
        let mut before = None;
        let last = cluster.chars().count() - 1;
        for (at, c) in cluster.chars().enumerate() {
            match c {
                '\t' => {
                    let blanks = TAB - column % TAB;
                    shown.extend(std::iter::repeat_n(' ', blanks));
                }
                '\u{0}'..='\u{1f}' | '\u{7f}' => {
                    shown.push('^');
                    shown.push(char::from(c as u8 ^ 0x40));
                }
                // Joins an emoji to the next; a variation selector chooses an
                // emoji's or a Han character's form.
                '\u{200d}' if at < last && before.is_some_and(is_emoji) => shown.push(c),
                '\u{fe00}'..='\u{fe0f}' if before.is_some_and(|b| is_emoji(b) || is_han(b)) => {
                    shown.push(c);
                }
                '\u{e0100}'..='\u{e01ef}' if before.is_some_and(is_han) => shown.push(c),
                _ if is_hidden(c) => {
                    let _ = write!(shown, "<U+{:04X}>", c as u32);
                }
                _ => shown.push(c),
            }
            if !matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}') {
                before = Some(c);
            }
        }
        column += shown[start..]
            .chars()
            .map(|c| c.width().unwrap_or(0))
            .sum::<usize>();
    }
    shown
}

/// A value as one line of JSON in which whatever [`visible`] changes is `\u`
/// escaped.
///
/// # Errors
///
/// Whatever serialising the value fails with.
pub fn json(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut line, Escaped);
    value.serialize(&mut serializer)?;
    line.push(b'\n');
    Ok(line)
}

/// Compact JSON in which whatever the sink would make visible is `\u` escaped.
struct Escaped;

impl Formatter for Escaped {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let hidden = |c: char| c == '\u{7f}' || c == '\u{200d}' || is_hidden(c);
        let mut rest = fragment;
        while let Some(at) = rest.find(hidden) {
            CompactFormatter.write_string_fragment(writer, &rest[..at])?;
            let mut chars = rest[at..].chars();
            for c in chars.by_ref().take(1) {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
            rest = chars.as_str();
        }
        CompactFormatter.write_string_fragment(writer, rest)
    }
}

/// Several lines of text as they may be shown, each by itself.
#[must_use]
pub fn visible_lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(visible).collect();
    lines.join("\n")
}

fn is_emoji(c: char) -> bool {
    c.is_emoji_char() || ('\u{1f3fb}'..='\u{1f3ff}').contains(&c)
}

/// Characters that show nothing, or turn the direction of writing: C1, the
/// default ignorable code points of the Unicode standard (section 5.21), line
/// and paragraph separators, and interlinear annotations.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn controls_are_shown_in_caret_notation() {
        assert_eq!(visible("a\u{1b}]0;t\u{7}b\u{7f}\r"), "a^[]0;t^Gb^?^M");
    }

    #[test]
    fn what_hides_or_turns_is_shown_by_its_number() {
        assert_eq!(
            visible("a\u{9b}\u{202e}\u{200b}\u{2028}\u{e0041}"),
            "a<U+009B><U+202E><U+200B><U+2028><U+E0041>"
        );
    }

    #[test]
    fn tabs_reach_to_the_next_eighth_column_in_wide_text_too() {
        assert_eq!(visible("日本\tx"), "日本    x");
    }

    #[test]
    fn joiners_stay_in_emoji_and_nowhere_else() {
        let family = "👩\u{200d}👧";
        assert_eq!(visible(family), family);
        assert_eq!(visible("❤\u{fe0f}"), "❤\u{fe0f}");
        assert_eq!(visible("辻\u{e0100}"), "辻\u{e0100}");
        assert_eq!(visible("a\u{200d}b"), "a<U+200D>b");
        assert_eq!(visible("a\u{fe0f}"), "a<U+FE0F>");
        assert_eq!(visible("👩\u{200d}"), "👩<U+200D>");
    }
}
