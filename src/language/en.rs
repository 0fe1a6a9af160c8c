//! English.

mod dates;
mod deadlines;
mod marks;
mod names;
mod prose;
mod questions;
mod spans;

use super::{Language, Writing};

pub(super) const ENGLISH: Language = Language {
    tag: "en",
    messages: include_str!("en.ftl"),
    comma: ", ",
    writing: Writing::Latin,
    marks: marks::MARKS,
    patterns: prose::pattern,
    prose: prose::PROSE,
    questions: questions::QUESTIONS,
    names: names::NAMES,
    dates: dates::DATES,
};
