//! How a question is worded: by how its sentence is
//! built, and by words as words, not as letters within others. Where that does not
//! tell, nothing is said.
//!
//! Open and closed questions: Payne, *The Art of Asking Questions* (1951);
//! Miller and Rollnick, *Motivational Interviewing* (third edition, 2013). Two
//! questions in one: Fowler, *Improving Survey Questions* (1995). A suggestion in
//! the form of a question ("Why don't you …?", …てはどうですか) is none of these.

use super::Language;
use super::sentence::{asking, sentences};

/// What a question leaves to whoever answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// It asks for a story, a reason, a view, or asks somebody to tell: what, how,
    /// why, "could you say more", どう, 何, 聞かせてください.
    Open,
    /// Yes or no is an answer.
    Closed,
    /// One of the choices that it names is an answer.
    EitherOr,
}

/// How a language asks.
pub(crate) struct Questions {
    /// How a sentence is worded that asks; `None` where that can't be told.
    pub(super) wording: fn(&str) -> Option<Wording>,
    /// Whether words end as a question does, without a question mark and what else
    /// closes a sentence; the second says whether a full stop followed them.
    pub(super) ends: fn(&str, bool) -> bool,
    /// What a sentence begins with that offers another choice, in lower case.
    pub(super) otherwise: &'static [&'static str],
}

/// How the last question in a text is worded; `None` where that can't be told.
#[must_use]
pub fn wording(question: &str) -> Option<Wording> {
    let range = asking(question)
        .pop()
        .or_else(|| sentences(question).pop())?;
    let text = unquoted(&question[range]);
    Language::of_text(&text).find_map(|it| (it.questions.wording)(&text))
}

/// Whether a text asks two things: in two sentences that ask, what is within
/// quotation marks aside. A choice in two sentences is one question.
#[must_use]
pub fn asks_twice(text: &str) -> bool {
    asking(text).len() > 1
}

/// A text without the words that it quotes: they ask nothing here.
fn unquoted(text: &str) -> String {
    const PAIRS: [(char, char); 4] = [('「', '」'), ('『', '』'), ('“', '”'), ('"', '"')];
    let mut left = String::new();
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().next() {
        let after = &rest[at + c.len_utf8()..];
        let pair = PAIRS.iter().find(|(open, _)| *open == c);
        match pair.and_then(|(_, close)| after.split_once(*close)) {
            Some((_, after)) => {
                left.push('…');
                rest = after;
            }
            None => {
                left.push(c);
                rest = after;
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::{Wording, asks_twice, unquoted, wording};

    #[test]
    fn what_is_quoted_asks_nothing() {
        assert_eq!(unquoted("「なぜ？」と聞きましたか"), "…と聞きましたか");
        assert_eq!(unquoted("Who said \"why\"?"), "Who said …?");
        assert_eq!(unquoted("A stray \" mark"), "A stray \" mark");
    }

    #[test]
    fn a_middle_dot_is_of_no_language() {
        assert_eq!(wording("・ What did you try?"), Some(Wording::Open));
    }

    #[test]
    fn two_sentences_that_ask_are_two_questions() {
        assert!(asks_twice("Why? And when?"));
        assert!(asks_twice("なぜですか。いつからですか。"));
        assert!(!asks_twice("Is it the cold? Or the place?"));
        assert!(!asks_twice("朝ですか。それとも夜ですか。"));
        assert!(!asks_twice("Who said \u{201c}why?\u{201d} that day?"));
        assert!(!asks_twice("Really?!"));
        assert!(!asks_twice("「なぜ？」と聞いたのはだれですか。"));
        assert!(!asks_twice("Is it 4.5 km? Fine."));
    }
}
