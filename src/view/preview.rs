//! How a text was read, before it is sent.

use serde::Serialize;

use super::practice::PartJson;
use super::receipt::{Receipt, note};
use super::remark::RemarkJson;
use super::words;
use crate::dialogue::item::Item;
use crate::dialogue::stage::Role;
use crate::guidance::Note;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// What an exchange would do, had it been sent.
#[derive(Debug, Clone, Copy)]
pub struct Preview<'a> {
    /// The receipt that it would get.
    pub receipt: Receipt<'a>,
}

impl Preview<'_> {
    /// What it was taken for, one thing a line; what it leaves unanswered; whose
    /// turn it would be.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
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
            page.push(
                Line::new()
                    .hanging(2)
                    .then(Tone::Hint, note(one, self.receipt.practice, language)),
            );
        }
        page
    }

    fn unanswered(&self) -> Vec<usize> {
        self.receipt
            .practice
            .questions()
            .awaiting(self.receipt.entry.role)
            .map(|question| question.number)
            .collect()
    }

    /// As a machine reads it: `mentor.preview.v1`.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let Receipt {
            practice,
            entry,
            now,
            notes,
            remarks,
            ..
        } = self.receipt;
        PreviewJson {
            schema: "mentor.preview.v1",
            practice: practice.header().id.as_str(),
            by: entry.exchange.by.as_str(),
            role: entry.role.as_str(),
            stage: practice.stage().as_str(),
            turn: practice.turn(now).whose.map(Role::as_str),
            parts: entry.exchange.parts.iter().map(PartJson).collect(),
            questions: self.receipt.numbers(Item::Question),
            actions: self.receipt.numbers(Item::Action),
            unanswered: self.unanswered(),
            notes: notes.iter().map(Note::as_str).collect(),
            remarks: remarks.iter().map(RemarkJson::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct PreviewJson<'a> {
    schema: &'static str,
    practice: &'a str,
    by: &'a str,
    role: &'static str,
    stage: &'static str,
    turn: Option<&'static str>,
    parts: Vec<PartJson<'a>>,
    questions: Vec<usize>,
    actions: Vec<usize>,
    unanswered: Vec<usize>,
    notes: Vec<&'static str>,
    remarks: Vec<RemarkJson>,
}
