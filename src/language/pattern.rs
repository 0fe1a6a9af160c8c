//! What the reading of a letter recognises in a line or a sentence of prose, as
//! regular expressions: how people greet, close, ask, pass and put off.

use std::sync::OnceLock;

use regex::Regex;

use super::LANGUAGES;

/// What is recognised in a line or a sentence of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// A sentence that greets or addresses, and does nothing else.
    Greeting,
    /// A sentence that thanks for a letter, and does nothing else.
    Thanks,
    /// A line that closes a letter.
    Closing,
    Postscript,
    /// A sentence about the weather, or a good wish: said to be friendly.
    SmallTalk,
    /// A sentence that asks without a question mark, as a request does.
    Request,
    /// An item of a list of questions that asks without being a sentence that
    /// asks.
    AskingItem,
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
    AnnouncesQuestions,
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
    /// The header line of an original that says who wrote it.
    OriginalFrom,
    /// An attribution that can't be a sentence of the letter, whoever it names.
    SureAttribution,
    /// A sentence that promises more of what was said.
    More,
    /// Excepts a question from what is said.
    Excepts,
    /// Says that its writer is going to ask.
    SaysToAsk,
    /// What brackets begin with that look as if they said when or who.
    OptionWord,
    /// Words that only look like those, for they begin alike.
    NotOptionWord,
}

impl Pattern {
    const COUNT: usize = Self::NotOptionWord as usize + 1;

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
    LANGUAGES
        .iter()
        .map(|language| (language.patterns)(pattern))
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
            for language in &LANGUAGES {
                let source = (language.patterns)(kind);
                assert!(Regex::new(source).is_ok(), "{kind:?}: {source}");
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
        Pattern::NotYet,
        Pattern::NumberedQuestion,
        Pattern::OrdinalQuestion,
        Pattern::Deferred,
        Pattern::Agenda,
        Pattern::Footer,
        Pattern::OriginalFrom,
        Pattern::SureAttribution,
        Pattern::More,
        Pattern::Excepts,
        Pattern::SaysToAsk,
        Pattern::OptionWord,
        Pattern::NotOptionWord,
    ];
}
