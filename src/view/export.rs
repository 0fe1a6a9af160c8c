//! A practice in other formats, one file a format. All of them take one walk:
//! through the exchanges in order, and through the parts of each as they stand.

pub(super) mod csv;
mod html;
mod ics;
mod markdown;
mod mbox;
mod toml;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::View;
use super::json::Document;
use super::practice::{PracticeJson, PracticeView, Scope};
use super::review::ReviewView;
use super::succession::Succession;
use crate::dialogue::identity::PracticeId;
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};
use crate::retrospective::Retrospective;
use crate::visible;

/// A format that a practice can be exported in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A page: the dialogue and its retrospective.
    Html,
    /// The same in Markdown.
    Markdown,
    /// What `show --json` prints.
    Json,
    /// A record.
    Toml,
    /// A table with a row for each part.
    Csv,
    /// A calendar of the actions that are due.
    Ics,
    /// The exchanges as mail.
    Mbox,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 7] = [
        Self::Html,
        Self::Markdown,
        Self::Json,
        Self::Toml,
        Self::Csv,
        Self::Ics,
        Self::Mbox,
    ];

    /// The word for it on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Toml => "toml",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Mbox => "mbox",
        }
    }

    /// The format of that [word](Self::as_str).
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The format of a file by the end of its name.
    #[must_use]
    pub fn of_extension(end: &str) -> Option<Self> {
        match end.to_lowercase().as_str() {
            "md" => Some(Self::Markdown),
            "htm" => Some(Self::Html),
            end => Self::of_word(end),
        }
    }
}

/// A practice that is to be written in another format.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
    /// The language of what is said about it.
    pub language: &'a Messages,
    /// The page that lists the others of a site, where it is one of them.
    pub index: Option<&'a str>,
}

/// A format could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// As JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// As a table.
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
    /// As mail.
    #[error(transparent)]
    Mail(#[from] std::io::Error),
}

impl Export<'_> {
    /// The text of the file.
    ///
    /// # Errors
    ///
    /// [`ExportError`].
    pub fn text(&self, format: Format) -> Result<String, ExportError> {
        match format {
            Format::Html => Ok(html::text(self)),
            Format::Markdown => Ok(markdown::text(self)),
            Format::Json => {
                let line = visible::json(&PracticeJson::new(&self.dialogue()).line())?;
                Ok(String::from_utf8_lossy(&line).into_owned())
            }
            Format::Toml => Ok(toml::text(self)),
            Format::Csv => csv::text(self),
            Format::Ics => Ok(ics::text(self)),
            Format::Mbox => mbox::text(self),
        }
    }

    fn dialogue(&self) -> PracticeView<'_> {
        PracticeView {
            practice: self.practice,
            now: self.now,
            scope: Scope::Whole,
            succession: None,
            history: false,
            look: Look::PAGE,
        }
    }

    /// The dialogue, and after it the retrospective.
    fn page(&self) -> Page {
        let figures = Retrospective::of(self.practice, self.now);
        let review = ReviewView {
            figures: &figures,
            succession: Succession::default(),
            look: Look::PAGE,
            full: false,
            commands: false,
            dialogue: Some(""),
        };
        let mut page = Page::new();
        if let Some(index) = self.index {
            let text = self.language.say("site-index");
            page.push(Line::new().pointing(Tone::Faint, text, index));
        }
        page.lines.extend(self.dialogue().page(self.language).lines);
        page.append(review.page(self.language));
        page
    }
}

/// A file that was written. People are told of it in a remark.
#[derive(Debug, Clone, Copy)]
pub struct WrittenView<'a> {
    /// The practice.
    pub practice: &'a PracticeId,
    /// In which format.
    pub format: Format,
    /// The file.
    pub path: &'a str,
}

impl View for WrittenView<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::new()
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [WrittenJson {
            practice: self.practice,
            format: self.format,
            path: self.path,
        }]
    }
}

/// What `mentor export -o FILE --json` prints: the file that was written.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct WrittenJson<'a> {
    practice: &'a PracticeId,
    format: Format,
    path: &'a str,
}
