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
        key: &'static str,
    },
    /// A key that the table does not have.
    UnknownKey {
        key: String,
        /// The keys it has.
        known: Vec<&'static str>,
    },
    /// A value of the wrong type.
    WrongType {
        key: String,
        /// What it should be.
        expected: ValueType,
        /// What it is, in TOML's words.
        found: &'static str,
    },
    /// A value of the right type that is not one of the key's.
    WrongValue {
        key: String,
        /// What it should be.
        expected: ValueKind,
        found: String,
    },
    /// A part with no key that says what it does.
    NoKind {
        /// The keys that do.
        known: Vec<&'static str>,
    },
    /// A part with two keys that say what it does.
    TwoKinds {
        one: &'static str,
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
    String,
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A date-time with an offset.
    DateTime,
    Date,
    /// `[[exchange]]` or `[[exchange.part]]` tables.
    Tables,
}

/// What a string can be asked to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    PracticeId,
    ExchangeId,
    /// An exchange's id, or that and a number.
    Ref,
    /// An exchange's id and a number.
    ItemRef,
    Name,
    Stage,
    Rhythm,
    Visibility,
    /// A whole number from 1.
    Positive,
    /// A day or a moment that the calendar has.
    Moment,
}
