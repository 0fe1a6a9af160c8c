//! A failure as a machine reads it.

use serde::Serialize;

use crate::page::{Line, Page, Tone};

/// What failed, told to a person, and under which word a script knows it.
#[derive(Debug, Clone, Copy)]
pub struct FailureView<'a> {
    /// The word.
    pub error: &'a str,
    /// What is said of it.
    pub page: &'a Page,
    /// The draft that what was typed is kept in.
    pub draft: Option<&'a str>,
}

impl FailureView<'_> {
    /// As a machine reads it: the hints apart from what happened, and without the
    /// program's name before it.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let hints: Vec<&Line> = self.page.lines.iter().filter(|it| is_hint(it)).collect();
        let hint = joined(&hints, |_| true);
        FailureJson {
            schema: "mentor.failure.v1",
            error: self.error,
            message: self.message(),
            hint: (!hint.is_empty()).then_some(hint),
            draft: self.draft,
        }
    }

    /// What happened.
    #[must_use]
    pub fn message(&self) -> String {
        let said: Vec<&Line> = self.page.lines.iter().filter(|it| !is_hint(it)).collect();
        joined(&said, |text| text != LABEL)
    }
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

#[derive(Serialize)]
struct FailureJson<'a> {
    schema: &'static str,
    error: &'a str,
    message: String,
    hint: Option<String>,
    draft: Option<&'a str>,
}
