//! What the reading of a letter knows of a language: the words of marks, and how
//! people greet, close, ask, pass and put off. A letter may mix languages, so all
//! of them are always read, whatever the language of the messages.

use std::sync::OnceLock;

use regex::Regex;

use super::{en, ja};
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
    /// Who may read.
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

/// One language, as letters are written in it.
pub struct Lexicon {
    /// The words of a mark in lower case, the printed one first; none where it is
    /// never marked.
    pub marks: fn(MarkKind) -> &'static [&'static str],
    /// What may stand before the word of a mark ("my", 今回の).
    pub before_marks: &'static [&'static str],
    /// The words of an option.
    pub options: fn(OptionKind) -> Affixes,
    /// Patterns, each a regular expression over a line or a sentence.
    pub patterns: fn(Pattern) -> &'static str,
}

/// Every language that letters are read in.
pub const LEXICONS: [&Lexicon; 2] = [&en::LEXICON, &ja::LEXICON];

/// What is recognised in a line or a sentence of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// A sentence that greets or addresses, and does nothing else.
    Greeting,
    /// A sentence that thanks for a letter, and does nothing else.
    Thanks,
    /// A line that closes a letter.
    Closing,
    /// A postscript.
    Postscript,
    /// A sentence about the weather, or a good wish: said to be friendly.
    SmallTalk,
    /// A sentence that asks without a question mark, as a request does.
    Request,
    /// An item of a list of questions that asks without being a sentence that
    /// asks.
    AskingItem,
    /// A whole statement.
    Statement,
    /// A question out of politeness, which nobody numbers.
    Courtesy,
    /// Asks what a question means.
    AsksBack,
    /// Puts an answer off.
    PutsOff,
    /// Passes a question, beside its number.
    Passes,
    /// A passed item of a list: what it begins with.
    PassedItem,
    /// Introduces questions.
    AnnouncesQuestions,
    /// Introduces answers.
    AnnouncesAnswers,
    /// Introduces some other list: so many things, what happened.
    AnnouncesOther,
    /// Tells of questions that somebody else asked.
    ToldQuestions,
    /// A line above a quoted letter that says who wrote it and when.
    Attribution,
    /// The line above an original that is not quoted line by line.
    Original,
    /// A header line of an original.
    OriginalHeader,
    /// Words that stand behind a numeral where a sentence is about the number.
    AboutTheNumber,
    /// Words that only look like those, for they begin alike.
    NotAboutTheNumber,
    /// Words behind a mark that speak of the mark.
    AboutTheMark,
    /// A report of something done, as against planned.
    HasDone,
    /// An ordinal that begins an answer, its number in the group of that name
    /// (`n1` to `n9`); group `label` where it is only a label.
    Ordinal,
    /// A label for the answer to a question, its numbers in the group `numbers`.
    AnswerLabel,
    /// Where a name is an address: what follows it.
    Honorific,
    /// Negation in a report.
    NotYet,
    /// The number of a question, dressed as such, in its first group.
    NumberedQuestion,
    /// "The second question", in the groups `n1` to `n5`.
    OrdinalQuestion,
    /// Nothing but that an answer comes later.
    Deferred,
    /// Introduces an agenda or a programme.
    Agenda,
    /// The line that a telephone signs mail with.
    Footer,
}

impl Pattern {
    const COUNT: usize = Self::Footer as usize + 1;

    /// Whether the words of one of the languages fit.
    #[must_use]
    pub fn fits(self, words: &str) -> bool {
        self.all().iter().any(|regex| regex.is_match(words))
    }

    /// What fits, with its groups, in the first language where it does.
    #[must_use]
    pub fn captures<'t>(self, words: &'t str) -> Option<regex::Captures<'t>> {
        self.all().iter().find_map(|regex| regex.captures(words))
    }

    /// Everything that fits, with its groups.
    pub fn all_captures<'t>(self, words: &'t str) -> impl Iterator<Item = regex::Captures<'t>> {
        self.all()
            .iter()
            .flat_map(move |regex| regex.captures_iter(words))
    }

    /// Where the first fit lies, as bytes.
    #[must_use]
    pub fn find(self, words: &str) -> Option<std::ops::Range<usize>> {
        self.all()
            .iter()
            .find_map(|it| it.find(words))
            .map(|it| it.range())
    }

    fn all(self) -> &'static [Regex] {
        // Compiled when first asked for: most commands read no letter.
        static COMPILED: [OnceLock<Vec<Regex>>; Pattern::COUNT] =
            [const { OnceLock::new() }; Pattern::COUNT];
        COMPILED[self as usize].get_or_init(|| compile(self))
    }
}

fn compile(pattern: Pattern) -> Vec<Regex> {
    LEXICONS
        .iter()
        .map(|lexicon| (lexicon.patterns)(pattern))
        .filter(|source| !source.is_empty())
        .filter_map(|source| Regex::new(source).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_every_language_compiles() {
        for kind in PATTERNS {
            for lexicon in LEXICONS {
                let source = (lexicon.patterns)(kind);
                assert!(Regex::new(source).is_ok(), "{kind:?}: {source}");
            }
        }
    }

    #[test]
    fn no_word_stands_for_two_marks() {
        let mut seen = std::collections::HashMap::new();
        for kind in MarkKind::all() {
            for word in LEXICONS.iter().flat_map(|it| (it.marks)(kind)) {
                assert_eq!(seen.insert(word, kind), None, "{word}");
            }
        }
    }

    const PATTERNS: [Pattern; Pattern::COUNT] = [
        Pattern::Greeting,
        Pattern::Thanks,
        Pattern::Closing,
        Pattern::Postscript,
        Pattern::SmallTalk,
        Pattern::Request,
        Pattern::AskingItem,
        Pattern::Statement,
        Pattern::Courtesy,
        Pattern::AsksBack,
        Pattern::PutsOff,
        Pattern::Passes,
        Pattern::PassedItem,
        Pattern::AnnouncesQuestions,
        Pattern::AnnouncesAnswers,
        Pattern::AnnouncesOther,
        Pattern::ToldQuestions,
        Pattern::Attribution,
        Pattern::Original,
        Pattern::OriginalHeader,
        Pattern::AboutTheNumber,
        Pattern::NotAboutTheNumber,
        Pattern::AboutTheMark,
        Pattern::HasDone,
        Pattern::Ordinal,
        Pattern::AnswerLabel,
        Pattern::Honorific,
        Pattern::NotYet,
        Pattern::NumberedQuestion,
        Pattern::OrdinalQuestion,
        Pattern::Deferred,
        Pattern::Agenda,
        Pattern::Footer,
    ];
}
