//! The beginning of a text, for where not all of it has room.

use super::sentence::{sentences, width};
use crate::text::script::is_wide;

/// How many times as wide as asked for a sentence may be that has no place to be cut.
const WIDEST: usize = 3;

/// The first sentences of a text, on one line of at most `columns`, with an ellipsis
/// where something is left out. The first sentence is whole unless it is longer than
/// that; then it is cut where one of its clauses ends, and where there is no such
/// place it is whole all the same, up to three times as wide.
#[must_use]
pub fn excerpt(text: &str, columns: usize) -> String {
    let all = sentences(text);
    let mut found = String::new();
    let mut left_out = false;
    for range in &all {
        let sentence = on_one_line(&text[range.clone()]);
        if found.is_empty() {
            if width(&sentence) > columns {
                let (cut, is_whole) = first_clauses(&sentence, columns);
                return if is_whole && all.len() == 1 {
                    cut
                } else if is_whole {
                    with_ellipsis(&cut)
                } else {
                    format!(
                        "{}…",
                        cut.trim_end_matches([' ', '、', ',', ';', ':', '；', '：'])
                    )
                };
            }
            found = sentence;
        } else {
            let longer = joined(&found, &sentence);
            if width(&longer) > columns {
                left_out = true;
                break;
            }
            found = longer;
        }
    }
    if found.is_empty() {
        return on_one_line(text);
    }
    if left_out {
        with_ellipsis(&found)
    } else {
        found
    }
}

/// Lines as one: between characters without spaces, there is none at a line's end.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |all, line| joined(&all, line))
}

fn joined(before: &str, after: &str) -> String {
    if before.is_empty() || before.ends_with(is_wide) || after.starts_with(is_wide) {
        format!("{before}{after}")
    } else {
        format!("{before} {after}")
    }
}

fn with_ellipsis(sentence: &str) -> String {
    if sentence.ends_with('…') {
        sentence.to_owned()
    } else {
        joined(sentence, "…")
    }
}

/// The clauses of a sentence that have room, and whether that is all of it.
fn first_clauses(sentence: &str, columns: usize) -> (String, bool) {
    let mut best = 0;
    let mut used = 0;
    let mut chars = sentence.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        used += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used >= columns {
            break;
        }
        let ends = match c {
            '、' | '；' | '：' | '—' => true,
            ',' | ';' | ':' => next == Some(' '),
            _ => false,
        };
        // "Well, …" says nothing.
        if ends && used * 3 >= columns {
            best = at + c.len_utf8();
        }
    }
    if best > 0 {
        return (sentence[..best].to_owned(), false);
    }
    if width(sentence) <= columns * WIDEST {
        return (sentence.to_owned(), true);
    }
    let mut end = 0;
    let words = unicode_segmentation::UnicodeSegmentation::split_word_bound_indices(sentence);
    for (at, word) in words {
        if end > 0 && width(&sentence[..at + word.len()]) > columns * WIDEST {
            break;
        }
        end = at + word.len();
        if width(&sentence[..end]) > columns * WIDEST {
            // One word wider than all the room: what it begins with.
            end = sentence
                .char_indices()
                .nth(columns)
                .map_or(end, |(at, _)| at);
            break;
        }
    }
    (sentence[..end].to_owned(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_where_a_sentence_ends() {
        let cases = [
            ("One. Two. Three.", 9, "One. Two. …"),
            ("One. Two.", 40, "One. Two."),
            ("Wrapped\nwords. Then more.", 14, "Wrapped words. …"),
            ("お客さまが来た。二人だった。", 20, "お客さまが来た。…"),
            ("お客さま\nが来た。", 40, "お客さまが来た。"),
            (
                "When it rains, the stall is empty by noon.",
                20,
                "When it rains…",
            ),
            ("雨が降ると、昼にはもうだれもいません。", 20, "雨が降ると…"),
            (
                "Well, nobody comes any more now.",
                30,
                "Well, nobody comes any more now.",
            ),
            (
                "さて、昼にはもうだれもいません。",
                20,
                "さて、昼にはもうだれもいません。",
            ),
            (
                "Nobody comes any more when it rains.",
                12,
                "Nobody comes any more when it rains.",
            ),
            (
                "Nobody comes any more now. Go on.",
                12,
                "Nobody comes any more now. …",
            ),
            ("…", 12, "…"),
            ("", 12, ""),
        ];
        for (text, columns, right) in cases {
            assert_eq!(excerpt(text, columns), right, "{text:?}");
        }
    }

    #[test]
    fn a_sentence_without_an_end_is_cut_between_words() {
        let text = "word ".repeat(1000);
        let cut = excerpt(&text, 10);
        assert!(width(&cut) <= 31 && cut.ends_with("word…"), "{cut}");
        let cut = excerpt(&"x".repeat(1000), 10);
        assert!(width(&cut) <= 31, "{cut}");
    }
}
