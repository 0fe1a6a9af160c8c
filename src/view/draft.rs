//! Drafts: what was typed and not sent.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::words::rfc3339;
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
    pub fn add_to(&self, page: &mut Page, language: &Messages) {
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

    /// As a machine reads it; `list` prints a line each.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        DraftJson {
            schema: "mentor.drafts.v1",
            draft: self.exchange.as_str(),
            practice: self.practice,
            by: self.by,
            at: self.at.map(rfc3339),
            command: self.command,
            path: self.place.map(|place| place.to_string_lossy().into_owned()),
            text: self.text,
        }
    }
}

#[derive(Serialize)]
struct DraftJson<'a> {
    schema: &'static str,
    draft: &'a str,
    practice: Option<&'a str>,
    by: Option<&'a str>,
    at: Option<String>,
    command: &'a [String],
    path: Option<String>,
    text: Option<&'a str>,
}
