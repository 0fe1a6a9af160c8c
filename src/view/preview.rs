//! How a text was read, before it is sent.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::guidance::{self, GuidanceJson};
use super::json::{Document, PartJson};
use super::receipt::Receipt;
use super::remark::RemarkJson;
use super::{View, words};
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::item::Item;
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// What an exchange would do, had it been sent.
#[derive(Debug, Clone, Copy)]
pub struct Preview<'a> {
    /// The receipt that it would get.
    pub receipt: Receipt<'a>,
}

impl Preview<'_> {
    fn unanswered(&self) -> Vec<usize> {
        self.receipt
            .practice
            .questions()
            .awaiting(self.receipt.entry.role)
            .map(|question| question.number)
            .collect()
    }
}

impl View for Preview<'_> {
    /// What it was taken for, one thing a line; what it leaves unanswered; whose
    /// turn it would be.
    fn page(&self, language: &Messages) -> Page {
        let Receipt {
            practice,
            entry,
            now,
            notes,
            ..
        } = self.receipt;
        let mut page = Page::new();
        let lead = language.tell(
            "preview",
            &[
                ("name", entry.exchange.by.as_str().into()),
                ("role", words::role(entry.role, language).into()),
                ("title", practice.header().title.as_str().into()),
            ],
        );
        page.push(Line::new().hanging(2).then(Tone::Heading, lead));
        let mut item = |tone, text: String| {
            page.push(Line::new().indented(2).hanging(4).then(tone, text));
        };
        for told in self.receipt.parts(language) {
            item(Tone::Plain, format!("- {told}"));
        }
        if let Some(left) = self.receipt.left_open(language) {
            item(Tone::Open, format!("- {left}"));
        }
        let left = self.unanswered();
        if !left.is_empty() {
            let questions = language.questions(&left);
            let text = language.tell("preview-left", &[("questions", questions.into())]);
            item(Tone::Open, format!("- {text}"));
        }
        let turn = words::turn(practice, now, language);
        let text = language.tell("preview-turn", &[("turn", turn.into())]);
        item(Tone::Plain, format!("- {text}"));
        self.receipt.remarks(&mut page, language);
        for one in notes {
            page.push(Line::new().hanging(2).then(
                Tone::Hint,
                guidance::told(one, self.receipt.practice, language),
            ));
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [PreviewJson::new(self)]
    }
}

/// What opening a practice would do.
#[derive(Debug, Clone)]
pub struct OpeningPreview<'a> {
    /// The practice with none of its exchanges.
    pub practice: &'a Practice,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// Those that it would be opened with.
    pub exchanges: Vec<Preview<'a>>,
}

impl View for OpeningPreview<'_> {
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        if self.exchanges.is_empty() {
            let turn = words::turn(self.practice, self.now, language);
            let variables = [
                ("title", self.practice.header().title.as_str().into()),
                ("turn", turn.into()),
            ];
            let text = language.tell("preview-new", &variables);
            page.push(Line::new().hanging(2).then(Tone::Plain, text));
        }
        for preview in &self.exchanges {
            page.append(preview.page(language));
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        self.exchanges.iter().map(PreviewJson::new)
    }
}

/// What a command that adds an exchange prints with `--dry-run --json`: how the text is
/// read. Nothing is changed. `new` prints a line for each exchange that it would write.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct PreviewJson<'a> {
    practice: &'a PracticeId,
    by: &'a Name,
    role: Role,
    stage: Stage,
    #[cfg_attr(test, schemars(with = "Option<super::json::OfTheTwo>"))]
    turn: Option<Role>,
    parts: Vec<PartJson<'a>>,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    questions: Vec<usize>,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    actions: Vec<usize>,
    /// The numbers of the questions that still wait for the writer.
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    unanswered: Vec<usize>,
    /// What is unusual, to be told kindly.
    notes: Vec<GuidanceJson>,
    /// What was seen in the text and not recorded, or is unusual; `line` and `column`
    /// count from 1.
    remarks: Vec<RemarkJson>,
}

impl<'a> PreviewJson<'a> {
    fn new(preview: &Preview<'a>) -> Self {
        let Receipt {
            practice,
            entry,
            now,
            notes,
            remarks,
            ..
        } = preview.receipt;
        Self {
            practice: &practice.header().id,
            by: &entry.exchange.by,
            role: entry.role,
            stage: practice.stage(),
            turn: practice.turn(now).whose,
            parts: entry.exchange.parts.iter().map(PartJson::new).collect(),
            questions: preview.receipt.numbers(Item::Question),
            actions: preview.receipt.numbers(Item::Action),
            unanswered: preview.unanswered(),
            notes: GuidanceJson::all(notes),
            remarks: RemarkJson::all(remarks),
        }
    }
}
