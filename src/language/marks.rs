//! The words of marks, and of what stands in their brackets and between their
//! numbers.

use super::LANGUAGES;
use crate::dialogue::part::PartKind;

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// A part of that kind: `Q:`, `質問:`. A report so marked is word from the way.
    Part(PartKind),
    /// A report that an action is done: `Done 1:`, `完了1:`.
    Done,
    /// A report that it is not: `Not done 1:`, `未完1:`.
    NotDone,
    /// The reason of the theme before it: `Why:`, `理由:`.
    Why,
    /// A withdrawal that undoes: `Undo h4t9w2mz:`, `元に戻す h4t9w2mz:`.
    Undo,
}

impl MarkKind {
    /// Every kind; those of parts that are never marked have no words.
    pub fn all() -> impl Iterator<Item = Self> {
        let parts = PartKind::ALL.into_iter().map(Self::Part);
        parts.chain([Self::Done, Self::NotDone, Self::Why, Self::Undo])
    }

    /// The kind of part that it makes.
    #[must_use]
    pub fn part(self) -> PartKind {
        match self {
            Self::Part(kind) => kind,
            Self::Done | Self::NotDone => PartKind::Report,
            Self::Why => PartKind::Theme,
            Self::Undo => PartKind::Withdraw,
        }
    }
}

/// What brackets at the end of a part, or after the word of a mark, can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OptionKind {
    /// A question may stay unanswered.
    Optional,
    /// A question stands in the place of another.
    Instead,
    /// More of an answer is to come.
    Partial,
    /// An answer to a question that was answered before.
    Again,
    /// The day by which.
    Due,
    /// An action has no day.
    Undated,
    /// Who takes it on.
    Owner,
    /// The last day of a pause.
    Until,
    /// How soon to reply.
    Rhythm,
    Visibility,
    /// How many rounds before a look back.
    Rounds,
}

/// The words that begin or end an option; an option without a value has the
/// whole of it in `begins`.
#[derive(Debug, Clone, Copy)]
pub struct Affixes {
    /// What it begins with, in lower case.
    pub begins: &'static [&'static str],
    /// What it ends with.
    pub ends: &'static [&'static str],
}

/// How a language writes marks.
pub(crate) struct Marks {
    /// The words of a mark in lower case, the printed one first; none where it is
    /// never marked.
    pub(crate) words: fn(MarkKind) -> &'static [&'static str],
    /// What may stand before the word of a mark ("my", 今回の).
    pub(crate) before: &'static [&'static str],
    /// The words of an option.
    pub(crate) options: fn(OptionKind) -> Affixes,
    /// What stands between two numbers ("1 and 2").
    pub(crate) and: &'static [&'static str],
    /// What stands between the first and the last of several ("1 to 3").
    pub(crate) to: &'static [&'static str],
    /// What makes a numeral the topic of the words behind it (①は).
    pub(crate) topic: &'static [&'static str],
    /// What a report begins with of something not done, besides its mark.
    pub(crate) not_yet: &'static [&'static str],
    /// What the term of an agreement begins with that says what to do when it goes
    /// quiet, in lower case.
    pub(crate) when_quiet: &'static [&'static str],
}

/// The words of a mark in every language.
pub(crate) fn words(kind: MarkKind) -> impl Iterator<Item = &'static str> {
    LANGUAGES
        .iter()
        .flat_map(move |it| (it.marks.words)(kind))
        .copied()
}

/// The word of a mark as it is printed.
pub(crate) fn label(kind: MarkKind) -> String {
    let [language, ..] = &LANGUAGES;
    let word = (language.marks.words)(kind).first().copied();
    let word = word.unwrap_or_default();
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
        None => String::new(),
    }
}

/// What a numeral is told of by these words, where they make it their topic.
pub(crate) fn topic(words: &str) -> Option<&str> {
    let all = LANGUAGES.iter().flat_map(|it| it.marks.topic);
    all.copied().find_map(|it| words.strip_prefix(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_for_two_marks() {
        let mut seen = std::collections::HashMap::new();
        for kind in MarkKind::all() {
            for word in words(kind) {
                assert_eq!(seen.insert(word, kind), None, "{word}");
            }
        }
    }
}
