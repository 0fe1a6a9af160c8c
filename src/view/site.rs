//! A site: an index of practices with the picture of each, and a page each.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::export::{Export, ExportError, Format};
use super::json::Document;
use super::{View, picture, words};
use crate::dialogue::identity::PracticeId;
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::page::html::html;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::Retrospective;

/// The name of the index.
pub const INDEX: &str = "index.html";

/// Practices that are to be read as a site.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The practices, those that are read first at the beginning.
    pub practices: &'a [Practice],
    /// When they are looked at.
    pub now: DateTime<FixedOffset>,
    /// The language of what is said about them.
    pub language: &'a Messages,
}

impl Site<'_> {
    /// Every page: its name and its text.
    ///
    /// # Errors
    ///
    /// [`ExportError`].
    pub fn pages(&self) -> Result<Vec<(String, String)>, ExportError> {
        let mut pages = Vec::new();
        for practice in self.practices {
            let export = Export {
                practice,
                now: self.now,
                language: self.language,
                index: Some(INDEX),
            };
            pages.push((name(practice), export.text(Format::Html)?));
        }
        let lang = self.language.locale().tag();
        pages.push((INDEX.to_owned(), html(&self.index(), lang)));
        Ok(pages)
    }

    fn index(&self) -> Page {
        let language = self.language;
        let mut page = Page::new();
        let title = language.say("site-title");
        page.push(
            Line::new()
                .being(LineKind::Title)
                .then(Tone::Heading, title),
        );
        let count = self.practices.len();
        page.text(
            0,
            Tone::Faint,
            &language.tell("site-count", &[("count", count.into())]),
        );
        for practice in self.practices {
            self.entry(&mut page, practice);
        }
        page
    }

    fn entry(&self, page: &mut Page, practice: &Practice) {
        let language = self.language;
        let header = practice.header();
        let name = name(practice);
        page.gap();
        page.push(
            Line::new()
                .being(LineKind::Heading)
                .anchored(header.id.as_str())
                .pointing(Tone::Plain, &header.title, &name),
        );
        let figures = Retrospective::of(practice, self.now);
        let variables = [
            ("mentor", header.mentor.as_str().into()),
            ("mentee", header.mentee.as_str().into()),
            ("first", language.day(figures.first.date_naive()).into()),
            ("last", language.day(figures.last.date_naive()).into()),
            ("days", figures.days().into()),
        ];
        page.text(0, Tone::Plain, &language.tell("review-span", &variables));
        let stage = words::stage(practice.stage(), language);
        let variables = [
            ("stage", stage.into()),
            ("letters", figures.letters.total().into()),
        ];
        page.text(0, Tone::Faint, &language.tell("site-standing", &variables));
        if let Some(theme) = practice.theme() {
            page.text(0, Tone::Plain, &theme.text);
        }
        picture::time_line(page, &figures, Look::PAGE, Some(&name), language);
    }
}

fn name(practice: &Practice) -> String {
    match practice.header().id.as_str() {
        // No id has a point, so this is nobody else's.
        "index" => "index.practice.html".to_owned(),
        id => format!("{id}.html"),
    }
}

/// A site that was written.
#[derive(Debug, Clone)]
pub struct SiteView<'a> {
    /// The path of the index.
    pub index: &'a str,
    /// The practices that have a page.
    pub practices: Vec<&'a PracticeId>,
    /// Those that may not be read.
    pub left_out: Vec<&'a PracticeId>,
}

impl View for SiteView<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::of(Tone::Plain, self.index)
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [SiteJson {
            index: self.index,
            practices: &self.practices,
            left_out: &self.left_out,
        }]
    }
}

/// What `mentor export --site DIR --json` prints: the path of the index, the practices that
/// have a page, and those that what was agreed on leaves out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SiteJson<'a> {
    index: &'a str,
    practices: &'a [&'a PracticeId],
    left_out: &'a [&'a PracticeId],
}
