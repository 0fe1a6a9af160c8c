//! What of a practice leaves: which of it, under which names, and into which files.

pub mod clues;
pub mod edition;
pub mod files;
pub mod redaction;
