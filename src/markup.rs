//! The text form: what a person types, read into parts as a careful reader would
//! read it, and parts written out so that reading them back gives the same parts.
//!
//! Free text is the default. A letter is split into blocks before anything is
//! looked for ([`block`]: code, quotations, the original below a reply, the
//! signature); then marks ([`mark`]), lists ([`list`]), and what stands in
//! brackets ([`option`]) are found; what waits in the practice decides what they
//! are ([`resolve`]); and [`read`] makes parts of them. What a careful reader
//! would not be sure of stays words, with a [`Remark`]. A backslash before a line
//! keeps it as words.

pub mod block;
mod kinds;
pub mod list;
pub mod mark;
pub mod naming;
pub mod option;
pub mod print;
pub mod prose;
pub mod read;
pub mod resolve;

use chrono::NaiveDate;

use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;

/// The command that the text was typed for: it says what unmarked text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb<'a> {
    /// What follows from the turn, the stage and the marks.
    Reply,
    Ask,
    Answer,
    Act,
    Report,
    Park,
    /// A topic taken up again.
    Unpark,
    /// What this part does: advice, a look back, closing words.
    Says(&'a Kind),
}

/// What becomes of what a careful reader is not sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Doubt {
    /// It stays words, with a remark.
    #[default]
    Words,
    Answers,
    Questions,
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
    /// The day of the letter, for days such as "Friday".
    pub today: NaiveDate,
    /// What the writer said of what is doubtful.
    pub doubt: Doubt,
    /// The lines of the letter, from 1, that begin nothing.
    pub words: &'a [usize],
}

/// How a letter was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What it does, in order.
    pub parts: Vec<Part>,
    /// The line of the letter, from 1, that each part begins on.
    pub lines: Vec<usize>,
    /// What was seen and not recorded, or recorded and unusual.
    pub remarks: Vec<Remark>,
}

/// Something in a letter that its writer should know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line of the letter, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    pub kind: RemarkKind,
}

/// Why it can't be told which question is answered, or which action is reported on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// No question has that number.
    NoSuchQuestion {
        number: usize,
        /// How many were asked.
        asked: usize,
    },
    /// No number, and several questions are open.
    WhichQuestion(Vec<usize>),
    /// An answer, and no question is open.
    NothingToAnswer,
    /// No action has that number.
    NoSuchAction {
        number: usize,
        /// How many were taken on.
        taken: usize,
    },
    /// No number, and several actions are open.
    WhichAction(Vec<usize>),
    /// A report, and no action is open.
    NothingToReport,
}

/// What was seen in a letter. Unless it says otherwise, the words stay words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkKind {
    /// What it is about can't be told.
    Unresolved(Unresolved),
    /// The question is the writer's own.
    OwnQuestion(usize),
    /// The number is that of a question answered before, and its place in the
    /// latest round is another's.
    AnsweredBefore {
        number: usize,
        /// The question of that place.
        place: usize,
    },
    /// The action is there already; is this a report?
    ActionExists(usize),
    /// It was recorded; the action is the other's.
    OthersAction(usize),
    /// What stands in brackets can't be read.
    BadOption(String),
    /// A mark that changes how things stand, and not alone on its line.
    NotAlone {
        /// The mark as it was typed.
        mark: String,
    },
    /// A mark without words.
    NoWords {
        /// The mark as it was typed.
        mark: String,
    },
    /// A list that may answer questions, or may not.
    DoubtfulList {
        /// How many items it has.
        items: usize,
        /// The questions that it would answer.
        questions: Vec<usize>,
    },
    /// A list that may ask, or may not.
    DoubtfulQuestions {
        /// How many items it has.
        items: usize,
    },
    /// Lines that begin with `?`, as list marks do that were lost on the way.
    LostMarks(usize),
    /// Something that only one of the two may do.
    NotForObservers {
        /// The mark as it was typed.
        mark: String,
    },
    /// Under `ask`, nothing that asks was found.
    NoQuestion,
    /// Words that pass the only open question, without a mark.
    PassInWords(usize),
    /// Sentences of prose that ask, and have no number.
    Asks(usize),
    /// The dialogue refused a part: it stays words.
    Refused(crate::dialogue::refusal::Refusal),
}

impl RemarkKind {
    /// Whether its writer can settle it by saying what it is.
    #[must_use]
    pub fn is_doubt(&self) -> bool {
        matches!(
            self,
            Self::AnsweredBefore { .. }
                | Self::DoubtfulList { .. }
                | Self::DoubtfulQuestions { .. }
        )
    }
}

/// A text that a command can't take, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {kind:?}")]
pub struct MarkupError {
    /// The line of the text, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    pub kind: MarkupErrorKind,
}

impl MarkupError {
    /// The text as a whole is at fault.
    pub(crate) fn whole(kind: MarkupErrorKind) -> Self {
        Self {
            line: 1,
            column: 1,
            kind,
        }
    }
}

/// Why a command that says what its text is can't take it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkupErrorKind {
    /// There are no words in it.
    NoText,
    /// What it is about can't be told.
    Unresolved(Unresolved),
    /// No topic has that number.
    NoSuchTopic {
        number: usize,
        /// How many were put aside.
        parked: usize,
    },
    /// No number, and several topics are put aside.
    WhichTopic(Vec<usize>),
    /// No topic is put aside.
    NothingParked,
}
