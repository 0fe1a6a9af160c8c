//! Japanese.

mod asking;
mod dates;
mod deadlines;
mod marks;
mod names;
mod prose;
mod questions;

use super::{Language, Writing};

pub(super) const JAPANESE: Language = Language {
    tag: "ja",
    messages: include_str!("ja.ftl"),
    comma: "、",
    writing: Writing::Kana,
    marks: marks::MARKS,
    patterns: prose::pattern,
    prose: prose::PROSE,
    questions: questions::QUESTIONS,
    names: names::NAMES,
    dates: dates::DATES,
};
