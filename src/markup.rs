//! The text form: what a person types, read into parts, and parts written out
//! so that reading them back gives the same parts.
//!
//! Free text is the default. A line that begins with a mark (`Advice:`,
//! `助言:`, `Q:`, `1.`, `①`, `> `) is that part ([`mark`]); everything else is
//! plain words, or what the verb says. A backslash before a mark keeps it as
//! words, and a backslash alone on a line is an empty line within a part.

pub mod mark;
pub mod option;
pub mod print;
pub mod read;

use crate::dialogue::part::Kind;
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;

/// The command that the text was typed for: it says what unmarked text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb<'a> {
    /// What follows from the turn, the stage and the marks.
    Reply,
    /// Questions.
    Ask,
    /// Answers.
    Answer,
    /// Actions.
    Act,
    /// Reports on actions.
    Report,
    /// Topics put aside.
    Park,
    /// A topic taken up again.
    Unpark,
    /// What this part does: advice, a look back, closing words.
    Says(&'a Kind),
}

/// What the text is read against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The practice as it stands.
    pub practice: &'a Practice,
    /// What the writer is in it.
    pub role: Role,
    /// Whether it is the writer's turn.
    pub on_turn: bool,
    /// The command it was typed for.
    pub verb: Verb<'a>,
    /// The number of the question, action or topic that unmarked text is about.
    pub target: Option<usize>,
    /// Words may be missing: the command's flags say enough.
    pub silent: bool,
    /// Read nothing into the text.
    pub plain: bool,
}

/// A text that can't be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {kind:?}")]
pub struct MarkupError {
    /// The line of the text, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub kind: MarkupErrorKind,
}

/// What can be wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkupErrorKind {
    /// There are no words in it.
    NoText,
    /// A mark without words.
    NoWords(String),
    /// No question has that number.
    NoSuchQuestion {
        /// The number.
        number: usize,
        /// How many were asked.
        asked: usize,
    },
    /// The list is longer than the latest round of questions.
    BeyondRound {
        /// The number in the list.
        number: usize,
        /// The first and the last question of that round.
        round: (usize, usize),
    },
    /// No number, and several questions are open.
    WhichQuestion(Vec<usize>),
    /// An answer, and no question is open.
    NothingToAnswer,
    /// No action has that number.
    NoSuchAction {
        /// The number.
        number: usize,
        /// How many were taken on.
        taken: usize,
    },
    /// No number, and several actions are open.
    WhichAction(Vec<usize>),
    /// A report, and no action is open.
    NothingToReport,
    /// No topic has that number.
    NoSuchTopic {
        /// The number.
        number: usize,
        /// How many were put aside.
        parked: usize,
    },
    /// No number, and several topics are put aside.
    WhichTopic(Vec<usize>),
    /// No topic is put aside.
    NothingParked,
    /// What stands in brackets is nothing that the mark knows.
    BadOption {
        /// The mark.
        mark: String,
        /// What stands there.
        option: String,
    },
    /// Not a day of the calendar, written as 2026-12-01.
    BadDay(String),
}
