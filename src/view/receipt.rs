//! The receipt of a write: what it was taken for, and whose turn it now is.

mod parts;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::guidance::{self, GuidanceJson};
use super::json::{Document, PartJson, Time};
use super::remark::{self, RemarkJson};
use super::{View, words};
use crate::dialogue::actions::ActionStatus;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, PracticeId, Ref};
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Form, Kind, Part};
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::turn::only_settles;
use crate::language::Messages;
use crate::markup::Remark;
use crate::page::{Line, Page, Tone};

/// An exchange that was written.
#[derive(Debug, Clone, Copy)]
pub struct Receipt<'a> {
    /// The practice with it.
    pub practice: &'a Practice,
    /// The exchange.
    pub entry: &'a Entry,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// What is unusual about it.
    pub notes: &'a [crate::analysis::guidance::Remark],
    /// What its text was read for, and what was not sure.
    pub remarks: &'a [Remark],
    /// It was read out of a letter, and not said by the command.
    pub read: bool,
}

/// So many things done are told on one line; more, one a line.
pub(super) const ON_A_LINE: usize = 2;

impl Receipt<'_> {
    /// What whoever wrote it is told besides: what it was taken for, in a line or two,
    /// and what waits.
    #[must_use]
    pub fn told(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let practice = self.practice;
        let turn = words::turn(practice, self.now, language);
        let parts = self.parts(language);
        if parts.len() > ON_A_LINE {
            for part in parts {
                page.push(Line::new().hanging(2).then(Tone::Plain, part));
            }
            page.push(Line::new().hanging(2).then(Tone::Plain, turn));
        } else {
            let parts = parts.join(&language.say("receipt-joint"));
            let text = language.tell("receipt", &[("parts", parts.into()), ("turn", turn.into())]);
            page.push(Line::new().hanging(2).then(Tone::Plain, text));
        }
        self.remarks(&mut page, language);
        if let Some(text) = self.opens_wider(language) {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        }
        self.hints(&mut page, language);
        page
    }

    /// What was seen in the letter and not recorded, and how to set right what was.
    pub(super) fn remarks(&self, page: &mut Page, language: &Messages) {
        for told in self.remarks {
            let text = remark::told(told, self.practice, self.entry, language);
            page.push(Line::new().hanging(2).then(Tone::Warning, text));
        }
    }

    /// What stays open when the practice is closed.
    pub(super) fn left_open(&self, language: &Messages) -> Option<String> {
        let practice = self.practice;
        let questions: Vec<usize> = [Role::Mentor, Role::Mentee]
            .into_iter()
            .flat_map(|role| practice.questions().awaiting(role))
            .filter(|question| !question.optional)
            .map(|question| question.number)
            .collect();
        let actions = practice.actions().all().iter();
        let actions = actions.filter(|action| action.status == ActionStatus::Open);
        let mut left = language.runs(&questions);
        left.extend(
            actions.map(|action| {
                language.tell("left-open-action", &[("number", action.number.into())])
            }),
        );
        let closes = Exchange::closes(&self.entry.parts);
        (closes && !left.is_empty())
            .then(|| language.tell("hint-left-open", &[("left", language.list(&left).into())]))
    }

    fn opens_wider(&self, language: &Messages) -> Option<String> {
        let sets = |part: &Part| {
            matches!(
                part.kind,
                Kind::Agree {
                    visibility: Some(_),
                    ..
                }
            )
        };
        let parts = &self.entry.exchange.parts;
        let text = words::proposed(self.practice, language);
        text.filter(|_| parts.iter().any(sets))
    }

    pub(super) fn hints(&self, page: &mut Page, language: &Messages) {
        let practice = self.practice;
        let mut hint = |text: String| {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        };
        if practice.closed().is_some() {
            if Exchange::closes(&self.entry.exchange.parts) {
                if let Some(left) = self.left_open(language) {
                    hint(left);
                }
                let id = practice.header().id.as_str();
                hint(language.tell("hint-review", &[("id", id.into())]));
            } else if !self.numbers(Item::Question).is_empty() {
                hint(language.say("hint-closed-ask"));
            }
            return;
        }
        if practice.theme().is_none() && self.entry.role == Role::Mentee {
            hint(language.say("hint-theme"));
        }
        let open: Vec<usize> = practice
            .questions()
            .awaiting(self.entry.role)
            .filter(|question| !question.optional)
            .map(|question| question.number)
            .collect();
        if !open.is_empty() && !only_settles(&self.entry.parts) {
            let questions = language.questions(&open);
            hint(language.tell("hint-still-open", &[("questions", questions.into())]));
        }
        for one in self.notes {
            hint(guidance::told(one, practice, language));
        }
        let unsure = |part: &Part| part.kind.definition().form != Form::Unmarked;
        if self.read && self.entry.parts.iter().any(unsure) {
            let exchange = self.entry.exchange.id.to_string();
            hint(language.tell("hint-to-words", &[("exchange", exchange.into())]));
        }
    }

    /// The numbers of the questions or actions of this exchange.
    pub(super) fn numbers(&self, item: Item) -> Vec<usize> {
        let exchange = &self.entry.exchange;
        if exchange.corrects() {
            return Vec::new();
        }
        (1..=items(&exchange.parts, item).count())
            .filter_map(|n| {
                let place = Ref::item(exchange.id, u32::try_from(n).ok()?);
                self.practice.number_of(item, place)
            })
            .collect()
    }
}

/// The id of the exchange, for scripts; people are [told](Receipt::told) more.
impl View for Receipt<'_> {
    fn page(&self, _: &Messages) -> Page {
        Page::of(Tone::Plain, self.entry.exchange.id.as_str())
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [ReceiptJson::new(self.practice, self.now, &[*self])]
    }
}

/// What a command that writes prints with `--json`. `questions` and `actions` are the
/// numbers that it gave; `new` may write several exchanges at once: `exchange` and `number`
/// are then of the last, and null where it wrote none; `questions`, `actions` and `parts`
/// are of all of them.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReceiptJson<'a> {
    practice: &'a PracticeId,
    exchange: Option<ExchangeId>,
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: Option<usize>,
    stage: Stage,
    #[cfg_attr(test, schemars(with = "Option<super::json::OfTheTwo>"))]
    turn: Option<Role>,
    turn_since: Time,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    questions: Vec<usize>,
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    actions: Vec<usize>,
    parts: Vec<PartJson<'a>>,
    /// What is unusual, to be told kindly.
    notes: Vec<GuidanceJson>,
    /// What was seen in the text and not recorded, or is unusual; `line` and `column`
    /// count from 1.
    remarks: Vec<RemarkJson>,
}

impl<'a> ReceiptJson<'a> {
    /// That of all exchanges that were written at once.
    pub(super) fn new(
        practice: &'a Practice,
        now: DateTime<FixedOffset>,
        receipts: &[Receipt<'a>],
    ) -> Self {
        let turn = practice.turn(now);
        let last = receipts.last();
        let numbers = |item| receipts.iter().flat_map(move |it| it.numbers(item));
        let parts = receipts.iter().flat_map(|it| &it.entry.exchange.parts);
        Self {
            practice: &practice.header().id,
            exchange: last.map(|it| it.entry.exchange.id),
            number: last.map(|it| it.entry.number),
            stage: practice.stage(),
            turn: turn.whose,
            turn_since: Time(turn.since),
            questions: numbers(Item::Question).collect(),
            actions: numbers(Item::Action).collect(),
            parts: parts.map(PartJson::new).collect(),
            notes: GuidanceJson::all(last.map_or(&[], |it| it.notes)),
            remarks: RemarkJson::all(last.map_or(&[], |it| it.remarks)),
        }
    }
}
