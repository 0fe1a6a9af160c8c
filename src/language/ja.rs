//! Japanese, as letters are written in it.

pub mod dates;
pub mod marks;
pub mod questions;

use super::lexicon::Lexicon;

/// Japanese.
pub const LEXICON: Lexicon = Lexicon {
    marks: marks::words,
    before_marks: marks::BEFORE,
    options: marks::options,
    patterns: questions::pattern,
};
