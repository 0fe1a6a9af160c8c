//! A failure as a machine reads it.

use serde::Serialize;

use super::View;
use super::json::Document;
use crate::dialogue::identity::ExchangeId;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// What failed, told to a person, and under which word a script knows it.
#[derive(Debug, Clone, Copy)]
pub struct FailureView<'a> {
    /// The word.
    pub error: &'a str,
    /// What is said of it.
    pub page: &'a Page,
    /// The draft that what was typed is kept in.
    pub draft: Option<ExchangeId>,
}

impl FailureView<'_> {
    /// As a machine reads it.
    #[must_use]
    pub fn document(&self) -> impl Document {
        let hints: Vec<&Line> = self.page.lines.iter().filter(|it| is_hint(it)).collect();
        let hint = joined(&hints, |_| true);
        FailureJson {
            error: self.error,
            message: message(self.page),
            hint: (!hint.is_empty()).then_some(hint),
            draft: self.draft,
        }
    }
}

impl View for FailureView<'_> {
    fn page(&self, _: &Messages) -> Page {
        self.page.clone()
    }

    /// The hints apart from what happened, and without the program's name before it.
    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [self.document()]
    }
}

/// What happened, without what to do about it.
#[must_use]
pub fn message(page: &Page) -> String {
    let said: Vec<&Line> = page.lines.iter().filter(|it| !is_hint(it)).collect();
    joined(&said, |text| text != LABEL)
}

/// What to do about it: what is said of it, and what is to be copied for it.
fn is_hint(line: &Line) -> bool {
    line.whole || line.spans.iter().any(|span| span.tone == Tone::Hint)
}

/// The label of an error, which says who speaks.
const LABEL: &str = "mentor: ";

fn joined(lines: &[&Line], wanted: impl Fn(&str) -> bool) -> String {
    let text = |line: &&Line| -> String {
        let spans = line.spans.iter().map(|span| span.text.as_str());
        spans.filter(|text| wanted(text)).collect()
    };
    let texts: Vec<String> = lines.iter().map(text).collect();
    texts.join("\n")
}

/// What every command prints on standard output with `--json` where it fails. `error` is a
/// word that stays, for scripts; `message` and `hint` are for people, in their language;
/// `draft` is what the typed text is kept as, to be taken up with
/// `mentor reply --resume=DRAFT`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FailureJson<'a> {
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]+$")))]
    error: &'a str,
    message: String,
    hint: Option<String>,
    draft: Option<ExchangeId>,
}
