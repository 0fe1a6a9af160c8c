//! Notes of one's own on a practice: what `note` prints.

use std::path::Path;

use serde::Serialize;

use super::View;
use super::json::Document;
use crate::dialogue::identity::PracticeId;
use crate::language::Messages;
use crate::page::{Page, Tone};

/// The notes on a practice.
#[derive(Debug, Clone, Copy)]
pub struct NotesView<'a> {
    /// The practice.
    pub practice: &'a PracticeId,
    /// The file they lie in.
    pub path: &'a Path,
    /// All of them; `None` where there are none.
    pub text: Option<&'a str>,
}

impl NotesView<'_> {
    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_none_or(|text| text.trim().is_empty())
    }
}

impl View for NotesView<'_> {
    const MAY_BE_LONG: bool = true;

    fn page(&self, _: &Messages) -> Page {
        let mut page = Page::new();
        if let Some(text) = self.text.filter(|_| !self.is_empty()) {
            page.text(0, Tone::Plain, text);
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [NotesJson::new(self)]
    }
}

/// Notes that something was added to. People are told of it in a remark.
#[derive(Debug, Clone, Copy)]
pub struct NotedView<'a>(pub NotesView<'a>);

impl View for NotedView<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::new()
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [NotesJson::new(&self.0)]
    }
}

/// What `mentor note --json` prints: one's own notes on a practice, null where there
/// are none, and the file they lie in.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct NotesJson<'a> {
    practice: &'a PracticeId,
    path: String,
    text: Option<&'a str>,
}

impl<'a> NotesJson<'a> {
    fn new(view: &NotesView<'a>) -> Self {
        Self {
            practice: view.practice,
            path: view.path.display().to_string(),
            text: view.text,
        }
    }
}
