//! The words of marks, and of what stands in their brackets and between their
//! numbers.

use super::LANGUAGES;

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// `Q:`, `質問:`.
    Ask,
    /// `A3:`, `回答3:`.
    Answer,
    /// `Pass 2:`, `パス2:`.
    Pass,
    /// `Advice:`, `助言:`.
    Advise,
    /// `Action:`, `行動:`.
    Act,
    /// `Done 1:`, `完了1:`.
    Done,
    /// `Not done 1:`, `未完1:`.
    NotDone,
    /// `Report 1:`, `報告1:`.
    Report,
    /// `Reflection:`, `振り返り:`.
    Reflect,
    /// `Learned:`, `学び:`.
    Learn,
    /// `Parked:`, `保留:`.
    Park,
    /// `Unpark 1:`, `保留解除1:`.
    Unpark,
    /// `Theme:`, `テーマ:`.
    Theme,
    /// `Why:`, `理由:`, after a theme.
    Why,
    /// `Agreement (rhythm 3d):`, `約束(返信 3d):`.
    Agree,
    /// `Pause (until 2026-12-01):`, `休止(2026-12-01まで):`.
    Pause,
    /// `Skip:`, `見送り:`.
    Skip,
    /// `Close:`, `終了:`.
    Close,
    /// `Reopen:`, `再開:`.
    Reopen,
    /// `Number h4t9w2mz:`, `質問化 h4t9w2mz:`.
    Number,
    /// `Amend h4t9w2mz:`, `訂正 h4t9w2mz:`.
    Amend,
    /// `Withdraw h4t9w2mz:`, `取り消し h4t9w2mz:`.
    Withdraw,
    /// `Undo h4t9w2mz:`, `元に戻す h4t9w2mz:`.
    Undo,
}

impl MarkKind {
    /// Every kind.
    pub const ALL: [Self; 23] = [
        Self::Ask,
        Self::Answer,
        Self::Pass,
        Self::Advise,
        Self::Act,
        Self::Done,
        Self::NotDone,
        Self::Report,
        Self::Reflect,
        Self::Learn,
        Self::Park,
        Self::Unpark,
        Self::Theme,
        Self::Why,
        Self::Agree,
        Self::Pause,
        Self::Skip,
        Self::Close,
        Self::Reopen,
        Self::Number,
        Self::Amend,
        Self::Withdraw,
        Self::Undo,
    ];

    /// Whether it changes how the practice stands, so that it counts only as the
    /// text form prints it.
    #[must_use]
    pub fn changes_the_standing(self) -> bool {
        matches!(
            self,
            Self::Unpark
                | Self::Agree
                | Self::Pause
                | Self::Skip
                | Self::Close
                | Self::Reopen
                | Self::Number
                | Self::Amend
                | Self::Withdraw
                | Self::Undo
        )
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

/// How a language writes marks.
pub(crate) struct Marks {
    /// The words of a mark in lower case, the printed one first.
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
        for kind in MarkKind::ALL {
            for word in words(kind) {
                assert_eq!(seen.insert(word, kind), None, "{word}");
            }
        }
    }
}
