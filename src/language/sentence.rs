//! Where a sentence ends, and whether it asks.

use std::ops::Range;

use super::LANGUAGES;
use super::pattern::Pattern;

/// The sentences of a text, as the bytes they take, without the whitespace
/// around them. A sentence ends at a full stop, a question or an exclamation mark
/// outside of quotation marks, at an empty line, and at the end of a line that is
/// too short to have been wrapped.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut depth: Vec<char> = Vec::new();
    let mut paragraph = Paragraph::new(text, 0);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = at + c.len_utf8();
        let next = chars.peek().map(|&(_, next)| next);
        if at >= paragraph.end {
            paragraph = Paragraph::new(text, at);
        }
        if let Some(close) = closes(c) {
            // A quotation that is never closed holds no sentence together.
            if paragraph.closes_after(close, at) {
                depth.push(close);
            }
            continue;
        }
        if depth.last() == Some(&c) {
            depth.pop();
            continue;
        }
        let ends = match c {
            _ if !depth.is_empty() => false,
            '?' | '？' | '!' | '！' | '。' | '…' => !next.is_some_and(is_stop),
            '.' | '．' => next.is_none_or(char::is_whitespace) && !abbreviates(&text[from..at]),
            '\n' => {
                let line = text[..at].rsplit('\n').next().unwrap_or_default();
                next == Some('\n') || width(line) < WRAPPED
            }
            _ => false,
        };
        if ends {
            // What closes brackets or quotation marks goes with the sentence.
            let mut to = after;
            while let Some(&(at, close)) = chars.peek() {
                if !matches!(close, ')' | '）' | '"' | '”' | '’' | '」' | '』') || close == '\n'
                {
                    break;
                }
                to = at + close.len_utf8();
                chars.next();
            }
            push(text, from..to, &mut found);
            from = to;
        }
    }
    push(text, from..text.len(), &mut found);
    found
}

/// A line of that many columns may have been wrapped; a shorter one was ended.
pub const WRAPPED: usize = 50;

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    let trimmed = words.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        found.push(start..start + trimmed.len());
    } else if let Some(last) = found.last_mut()
        && !trimmed.is_empty()
    {
        last.end = start + trimmed.len();
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '?' | '？' | '!' | '！' | '。' | '…')
}

/// The closing marks of a paragraph: where each stands last.
struct Paragraph {
    end: usize,
    last: Vec<(char, usize)>,
}

impl Paragraph {
    fn new(text: &str, from: usize) -> Self {
        let end = text[from..]
            .find("\n\n")
            .map_or(text.len(), |at| from + at + 2);
        let words = &text[from..end];
        let last = ['」', '』', '”', '）', ')']
            .into_iter()
            .filter_map(|close| Some((close, from + words.rfind(close)?)))
            .collect();
        Self { end, last }
    }

    fn closes_after(&self, close: char, at: usize) -> bool {
        self.last.iter().any(|(c, last)| *c == close && *last > at)
    }
}

fn closes(c: char) -> Option<char> {
    Some(match c {
        '「' => '」',
        '『' => '』',
        '“' => '”',
        '（' => '）',
        '(' => ')',
        _ => return None,
    })
}

/// Whether a full stop after these words is that of an abbreviation.
fn abbreviates(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    LANGUAGES
        .iter()
        .any(|it| it.prose.abbreviations.contains(&word.as_str()))
}

/// How many columns a text takes on a terminal.
#[must_use]
pub fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// Whether a sentence asks: by its question mark, by か at its end, or as a
/// request ("Tell me …", 教えてください). What is asked out of politeness ("How
/// are you?") does not.
#[must_use]
pub fn asks(sentence: &str) -> bool {
    let sentence = sentence.trim();
    if Pattern::Courtesy.fits(sentence) {
        return false;
    }
    ends_as_question(sentence)
        || Pattern::Request.fits(sentence) && !sentence.ends_with([':', '：'])
}

/// Whether words end as a question does.
#[must_use]
pub fn ends_as_question(words: &str) -> bool {
    let closed = |c: char| {
        c.is_whitespace() || matches!(c, '」' | '』' | '"' | '”' | ')' | '）' | '*' | '_')
    };
    let words = words.trim_end_matches(closed);
    let marks = |c| matches!(c, '!' | '！' | '…' | '〜' | '～' | '。' | '.' | '．');
    let bare = words.trim_end_matches(marks);
    if bare.ends_with(['?', '？']) {
        return true;
    }
    let stopped = words.ends_with(['。', '．']);
    LANGUAGES
        .iter()
        .any(|it| (it.questions.ends)(bare, stopped))
}

/// What a text asks, as the bytes that each question takes: a sentence that asks,
/// with its alternative in the next ("A? Or B?", 〜ですか。それとも〜ですか。).
#[must_use]
pub fn asking(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = false;
    for range in sentences(text) {
        let sentence = &text[range.clone()];
        let asks = asks(sentence);
        match found.last_mut() {
            Some(last) if asks && before && is_alternative(sentence) => last.end = range.end,
            _ if asks => found.push(range),
            _ => {}
        }
        before = asks;
    }
    found
}

/// Whether a sentence offers another choice than the one before it.
fn is_alternative(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    LANGUAGES
        .iter()
        .flat_map(|it| it.questions.otherwise)
        .any(|it| lower.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn a_guess_asks_where_a_question_word_asks_in_it() {
        for question in [
            "何があるでしょう。",
            "いくらでしょう。",
            "どういう意味でしょう。",
        ] {
            assert!(asks(question), "{question}");
        }
        for guess in ["何かあるでしょう。", "いつか咲くでしょう。", "雨でしょう。"]
        {
            assert!(!asks(guess), "{guess}");
        }
    }
}
