//! The receipt of a practice that was opened.

use chrono::{DateTime, FixedOffset};

use super::json::Document;
use super::receipt::{ON_A_LINE, Receipt, ReceiptJson};
use super::{View, words};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::guidance;
use crate::language::Messages;
use crate::markup::Remark;
use crate::page::{Line, Page, Tone};

/// A practice that was opened, perhaps with its first exchanges.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// How many of its exchanges it was opened with.
    pub written: usize,
    /// What is unusual about the last of them.
    pub notes: &'a [guidance::Remark],
    /// What the text of the last was read for, and what was not sure.
    pub remarks: &'a [Remark],
    /// The last is a letter.
    pub letter: bool,
    /// Something was read out of the letter.
    pub read: bool,
    /// Nothing around tells who writes, so that the next one has to say it.
    pub says_who: bool,
}

impl<'a> Opening<'a> {
    /// The receipt of each exchange.
    fn receipts(&self) -> impl DoubleEndedIterator<Item = Receipt<'a>> {
        self.practice
            .entries()
            .iter()
            .take(self.written)
            .map(|entry| Receipt {
                practice: self.practice,
                entry,
                now: self.now,
                notes: self.notes,
                remarks: self.remarks,
                read: self.read,
            })
    }

    /// What whoever opened it is told besides: that it is open, what was said, and what
    /// comes next.
    #[must_use]
    pub fn told(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let header = self.practice.header();
        page.push(Line::new().hanging(2).then(
            Tone::Plain,
            language.tell(
                "opened",
                &[
                    ("title", header.title.as_str().into()),
                    (
                        "turn",
                        words::turn(self.practice, self.now, language).into(),
                    ),
                ],
            ),
        ));
        for receipt in self.receipts() {
            let parts = receipt.parts(language);
            let name = receipt.entry.exchange.by.as_str();
            let (first, rest) = if parts.len() > ON_A_LINE {
                (String::new(), parts)
            } else {
                (parts.join(&language.say("receipt-joint")), Vec::new())
            };
            let text = language.tell(
                "opened-with",
                &[("name", name.into()), ("parts", first.into())],
            );
            page.push(Line::new().hanging(2).then(Tone::Plain, text.trim_end()));
            for part in rest {
                page.push(Line::new().indented(2).hanging(4).then(Tone::Plain, part));
            }
        }
        let letter = self.receipts().next_back().filter(|_| self.letter);
        if let Some(receipt) = letter {
            receipt.remarks(&mut page, language);
        }
        if let Some((role, command)) = self.next() {
            let name = words::name_of(role, self.practice, language);
            let mut variables = vec![
                ("id", header.id.as_str().into()),
                ("name", name.as_str().into()),
            ];
            if self.says_who {
                variables.push(("as", language.writing_flags_of(&name).into()));
            }
            let text = language.tell(command, &variables);
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        }
        if let Some(receipt) = letter {
            receipt.hints(&mut page, language);
        }
        page
    }

    /// What whoever has the turn does next.
    fn next(&self) -> Option<(Role, &'static str)> {
        let whose = self.practice.turn(self.now).whose?;
        let hint = match whose {
            Role::Mentee if self.practice.theme().is_none() => "hint-bring-theme",
            Role::Mentee => "hint-next-reply",
            Role::Mentor | Role::Observer => "hint-ask",
        };
        Some((whose, hint))
    }
}

/// The id of the practice, for scripts; people are [told](Opening::told) more. A
/// machine reads of the last exchange, and what was said in all of them.
impl View for Opening<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::of(Tone::Plain, self.practice.header().id.as_str())
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        let receipts: Vec<Receipt<'_>> = self.receipts().collect();
        [ReceiptJson::new(self.practice, self.now, &receipts)]
    }
}
