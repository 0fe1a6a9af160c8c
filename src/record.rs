//! The record: the text of a practice's file, read and written.
//!
//! Format 1 is TOML: the header's keys first, then only `[[exchange]]` tables
//! with their `[[exchange.part]]`s. A new exchange is text added at the end,
//! and nothing is ever written out again from what was read, so comments and
//! layout stay as a person left them.
//!
//! Reading is strict: every fault has a line, a column and a name ([`fault`]).

pub mod fault;
pub mod read;
mod table;
pub mod write;

/// The format that this version writes, and the highest it reads.
pub const FORMAT: i64 = 1;

/// The largest file that is read, in bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// The marks that a version control system leaves at the beginning of a line
/// where it could not merge. The writer never begins a line so.
const CONFLICT_MARKERS: [&str; 3] = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

fn is_conflict_marker(line: &str) -> bool {
    CONFLICT_MARKERS
        .iter()
        .any(|marker| line.starts_with(marker))
}
