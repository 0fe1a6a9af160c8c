//! What can be wrong with a file.

use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::refusal::Refusal;

/// One thing that is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {kind:?}")]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The kinds of fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Larger than [`LARGEST`](super::LARGEST).
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// Not UTF-8.
    NotUtf8,
    /// A NUL character.
    Nul,
    /// A carriage return that ends no line.
    BareCr,
    /// A mark that a version control system left where it could not merge.
    ConflictMarker,
    /// Not TOML. What the parser said, in English.
    Syntax(String),
    /// A higher format than this version knows.
    NewerFormat(i64),
    /// A format that never was.
    NoSuchFormat(i64),
    /// A key is missing.
    Missing {
        /// The table it is missing in: the header (empty), `exchange` or a
        /// part's kind.
        table: &'static str,
        /// The key.
        key: &'static str,
    },
    /// A key that the table does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys it has.
        known: Vec<&'static str>,
    },
    /// A value of the wrong type.
    WrongType {
        /// Whose value.
        key: String,
        /// What it should be.
        expected: ValueType,
        /// What it is, in TOML's words.
        found: &'static str,
    },
    /// A value of the right type that is not one of the key's.
    WrongValue {
        /// Whose value.
        key: String,
        /// What it should be.
        expected: ValueKind,
        /// What it is.
        found: String,
    },
    /// A part with no key that says what it does.
    NoKind {
        /// The keys that do.
        known: Vec<&'static str>,
    },
    /// A part with two keys that say what it does.
    TwoKinds {
        /// The one.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
    /// The id in the file is not the file's name.
    OtherName {
        /// The id in the file.
        id: PracticeId,
        /// The id that its name tells.
        file: PracticeId,
    },
    /// Two exchanges of one id with different content.
    IdTwice(ExchangeId),
    /// What stands there is sound and makes no sense.
    Refused(Refusal),
}

/// TOML's types, as far as a record has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A date-time with an offset.
    DateTime,
    /// A date.
    Date,
    /// `[[exchange]]` or `[[exchange.part]]` tables.
    Tables,
}

/// What a string can be asked to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A practice's id.
    PracticeId,
    /// An exchange's id.
    ExchangeId,
    /// An exchange's id, or that and a number.
    Ref,
    /// An exchange's id and a number.
    ItemRef,
    /// A person's name.
    Name,
    /// A stage.
    Stage,
    /// A rhythm.
    Rhythm,
    /// A visibility.
    Visibility,
    /// A whole number from 1.
    Positive,
    /// A day or a moment that the calendar has.
    Moment,
}
