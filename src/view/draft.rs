//! Drafts: what was typed and not sent.

use std::borrow::Cow;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::View;
use super::json::{Document, Time};
use crate::dialogue::identity::ExchangeId;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// A draft.
#[derive(Debug, Clone, Copy)]
pub struct DraftView<'a> {
    /// The exchange that it is to be.
    pub exchange: ExchangeId,
    /// The practice that it was meant for, where that is known.
    pub practice: Option<&'a str>,
    /// Who wrote it, where that is known.
    pub by: Option<&'a str>,
    /// When it was last sent or opened.
    pub at: Option<DateTime<FixedOffset>>,
    /// The command line that it was typed for.
    pub command: &'a [String],
    /// Where it lies.
    pub place: Option<&'a Path>,
    /// What was typed of it; `None` where it is not UTF-8.
    pub text: Option<&'a str>,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
}

/// The most characters of a draft that stand in a line.
const EXCERPT: usize = 48;

impl DraftView<'_> {
    /// Its id, what it is of and its first words.
    #[must_use]
    pub fn line(&self, language: &Messages) -> String {
        language.tell(
            "draft-line",
            &[
                ("draft", self.exchange.as_str().into()),
                ("practice", self.practice(language).into()),
                ("words", self.excerpt(language).into()),
            ],
        )
    }

    fn practice(&self, language: &Messages) -> String {
        self.practice
            .map_or_else(|| language.say("draft-of-none"), str::to_owned)
    }

    fn excerpt(&self, language: &Messages) -> String {
        let Some(text) = self.text else {
            return language.say("draft-not-utf8");
        };
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match words.char_indices().nth(EXCERPT) {
            Some((at, _)) => format!("{}...", &words[..at]),
            None => words,
        }
    }

    /// Adds it to a list.
    fn add_to(&self, page: &mut Page, language: &Messages) {
        let age = self.at.map_or_else(String::new, |at| {
            let span = language.span(self.now - at);
            language.tell("draft-age", &[("span", span.into())])
        });
        page.push(
            Line::new()
                .hanging(2)
                .then(Tone::Heading, self.exchange.as_str())
                .then(Tone::Plain, format!("  {}", self.practice(language)))
                .then(Tone::Faint, age),
        );
        page.push(
            Line::new()
                .indented(2)
                .hanging(2)
                .then(Tone::Plain, self.excerpt(language)),
        );
    }
}

/// Drafts in a list.
#[derive(Debug, Clone)]
pub struct DraftsView<'a>(pub Vec<DraftView<'a>>);

impl View for DraftsView<'_> {
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        for draft in &self.0 {
            draft.add_to(&mut page, language);
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        self.0.iter().map(DraftJson::new)
    }
}

/// A draft to be read.
#[derive(Debug, Clone, Copy)]
pub struct DraftTextView<'a> {
    /// The draft.
    pub draft: DraftView<'a>,
    /// What was typed, as far as it can be read.
    pub typed: &'a str,
}

impl View for DraftTextView<'_> {
    fn page(&self, _: &Messages) -> Page {
        let mut page = Page::new();
        page.text(0, Tone::Plain, self.typed);
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [DraftJson::new(&self.draft)]
    }
}

/// A draft that is dropped. People are told of all of them in a remark.
#[derive(Debug, Clone, Copy)]
pub struct DroppedView<'a>(pub DraftView<'a>);

impl View for DroppedView<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::new()
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [DraftJson::new(&self.0)]
    }
}

/// A line of `mentor drafts --json`: a draft, or one that is dropped with `--drop` or
/// `--drop-all`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct DraftJson<'a> {
    draft: ExchangeId,
    practice: Option<&'a str>,
    by: Option<&'a str>,
    at: Option<Time>,
    command: &'a [String],
    path: Option<Cow<'a, str>>,
    /// Null where what lies at `path` is not UTF-8.
    text: Option<&'a str>,
}

impl<'a> DraftJson<'a> {
    fn new(view: &DraftView<'a>) -> Self {
        Self {
            draft: view.exchange,
            practice: view.practice,
            by: view.by,
            at: view.at.map(Time),
            command: view.command,
            path: view.place.map(Path::to_string_lossy),
            text: view.text,
        }
    }
}
