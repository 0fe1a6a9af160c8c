//! What can be asked of a practice.

use chrono::{DateTime, FixedOffset};

use super::entry::position_in;
use super::{Entry, Practice};
use crate::dialogue::actions::Actions;
use crate::dialogue::agreement::Agreement;
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::Item;
use crate::dialogue::part::Part;
use crate::dialogue::pause::{Pause, Pauses};
use crate::dialogue::questions::{Question, QuestionStatus, Questions};
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::topics::Topics;
use crate::dialogue::turn::Turn;

/// A theme as it was put at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    pub exchange: ExchangeId,
    pub at: DateTime<FixedOffset>,
    pub by: Name,
    pub text: String,
    pub why: Option<String>,
}

/// Words of a part, with where they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub exchange: ExchangeId,
    pub at: DateTime<FixedOffset>,
    pub by: Name,
    pub text: String,
}

/// How a practice came to its close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The exchange that closed it.
    pub exchange: ExchangeId,
    pub at: DateTime<FixedOffset>,
    pub by: Name,
}

impl Practice {
    /// What it was opened with.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The exchanges, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of that id.
    #[must_use]
    pub fn entry(&self, id: ExchangeId) -> Option<&Entry> {
        self.places.get(&id).map(|&at| &self.entries[at])
    }

    /// The exchange of that id, as it was written.
    #[must_use]
    pub fn exchange(&self, id: ExchangeId) -> Option<&Exchange> {
        self.entry(id).map(|entry| &entry.exchange)
    }

    /// What `name` is in this practice.
    #[must_use]
    pub fn role_of(&self, name: &Name) -> Role {
        if *name == self.header.mentor {
            Role::Mentor
        } else if *name == self.header.mentee {
            Role::Mentee
        } else {
            Role::Observer
        }
    }

    /// Whether `name` is one of the two.
    #[must_use]
    pub fn is_of(&self, name: &Name) -> bool {
        self.role_of(name) != Role::Observer
    }

    /// The name of the mentor or the mentee; `None` for an observer.
    #[must_use]
    pub fn name_of(&self, role: Role) -> Option<&Name> {
        match role {
            Role::Mentor => Some(&self.header.mentor),
            Role::Mentee => Some(&self.header.mentee),
            Role::Observer => None,
        }
    }

    /// The number that the next exchange has: one more than the largest so far.
    #[must_use]
    pub fn next_n(&self) -> u64 {
        self.entries
            .last()
            .map_or(1, |entry| entry.exchange.n.saturating_add(1))
    }

    #[must_use]
    pub fn stage(&self) -> Stage {
        self.state.stage
    }

    /// Whose move it is at `now`, and since when.
    #[must_use]
    pub fn turn(&self, now: DateTime<FixedOffset>) -> Turn {
        self.state.moves.at(now)
    }

    /// The pause in force at `now`; of two, the one that lasts longer.
    #[must_use]
    pub fn pause(&self, now: DateTime<FixedOffset>) -> Option<Pause> {
        self.state.moves.pauses.at(now)
    }

    /// Every pause, which no wait and no silence counts.
    #[must_use]
    pub fn pauses(&self) -> &Pauses {
        &self.state.moves.pauses
    }

    /// How it was closed, if it was.
    #[must_use]
    pub fn closed(&self) -> Option<&Closed> {
        self.state.closed.as_ref()
    }

    /// The ledger of questions.
    #[must_use]
    pub fn questions(&self) -> &Questions {
        &self.state.questions
    }

    /// The ledger of actions.
    #[must_use]
    pub fn actions(&self) -> &Actions {
        &self.state.actions
    }

    /// The theme's drift: each way it was put, the first one first.
    #[must_use]
    pub fn themes(&self) -> &[Theme] {
        &self.state.themes
    }

    /// The theme as it stands.
    #[must_use]
    pub fn theme(&self) -> Option<&Theme> {
        self.state.themes.last()
    }

    #[must_use]
    pub fn advice(&self) -> &[Words] {
        &self.state.advice
    }

    #[must_use]
    pub fn reflections(&self) -> &[Words] {
        &self.state.reflections
    }

    #[must_use]
    pub fn learned(&self) -> &[Words] {
        &self.state.learned
    }

    /// The topics put aside.
    #[must_use]
    pub fn topics(&self) -> &Topics {
        &self.state.topics
    }

    /// What the two agreed on.
    #[must_use]
    pub fn agreement(&self) -> &Agreement {
        &self.state.agreement
    }

    /// The latest round of questions put to `role`, in the order of the text: all
    /// that the other asked in one turn, be it in several exchanges. A sentence
    /// that was given a number was asked where it stands.
    #[must_use]
    pub fn latest_round(&self, role: Role) -> Vec<&Question> {
        let all = self.state.questions.all().iter();
        let mut asked: Vec<((usize, usize, usize), &Question)> = all
            .filter(|question| {
                question.role.other() == Some(role) && question.status != QuestionStatus::Withdrawn
            })
            .filter_map(|question| Some((self.asked_at(question)?, question)))
            .collect();
        asked.sort_by_key(|(at, question)| (*at, question.number));
        let Some(((last, ..), _)) = asked.last() else {
            return Vec::new();
        };
        let turn = self.entries[..last - 1]
            .iter()
            .rfind(|entry| entry.role == role && entry.moved)
            .map_or(0, |entry| entry.number);
        asked.retain(|((exchange, ..), _)| *exchange > turn);
        asked.into_iter().map(|(_, question)| question).collect()
    }

    /// Where the words of a question stand: in which exchange, in which of its
    /// parts, and how far into it.
    fn asked_at(&self, question: &Question) -> Option<(usize, usize, usize)> {
        let entry = self.entry(question.place.exchange)?;
        let n = (question.place.item? as usize).checked_sub(1)?;
        let (at, part) = entry
            .parts
            .iter()
            .enumerate()
            .filter(|(_, part)| part.kind.item() == Some(Item::Question))
            .nth(n)?;
        let Some(to) = part.kind.repeats() else {
            return Some((entry.number, at, 0));
        };
        let source = self.entry(to)?;
        let mut parts = source.parts.iter().enumerate();
        let found = parts.find_map(|(at, part)| Some((at, position_in(part, &question.text)?)));
        let (at, offset) = found.unwrap_or((source.parts.len(), 0));
        Some((source.number, at, offset))
    }

    /// How many rounds went by since the last reflection. A round is an
    /// exchange of the mentor and the mentee's next one.
    #[must_use]
    pub fn rounds_since_reflection(&self) -> u32 {
        self.state.rounds
    }

    /// Whether it is time for a look back.
    #[must_use]
    pub fn reflection_is_due(&self) -> bool {
        self.state.closed.is_none()
            && self.state.rounds >= self.state.agreement.rounds_before_reflection()
    }

    /// The latest exchange in which `words` stand, whitespace aside and perhaps
    /// shortened by an ellipsis: where a quotation of them comes from.
    #[must_use]
    pub fn source_of(&self, words: &str) -> Option<ExchangeId> {
        self.entries
            .iter()
            .rev()
            .find(|entry| entry.holds(words))
            .map(|entry| entry.exchange.id)
    }

    /// The stage that `parts`, written now by `role`, belong to. A practice that
    /// is opened again goes on where it was before its close.
    #[must_use]
    pub fn stage_with(&self, role: Role, parts: &[Part]) -> Stage {
        let from = if Exchange::reopens(parts) {
            self.state.open_stage
        } else {
            self.stage()
        };
        from.moved_by(role, parts)
    }

    /// The number, as people see it, of the question, action or topic at a place.
    #[must_use]
    pub fn number_of(&self, item: Item, place: Ref) -> Option<usize> {
        match item {
            Item::Question => self.questions().number_at(place),
            Item::Action => self.actions().number_at(place),
            Item::Topic => self.topics().number_at(place),
        }
    }

    /// The exchanges that count: without what was undone, and what undid it.
    pub fn written(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.counts())
    }

    /// The exchanges that count, up to the close where there is one: what a look
    /// back is made of.
    pub fn told(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        let end = self.close_number();
        self.written().filter(move |entry| entry.number <= end)
    }

    /// The letters, up to the close.
    pub fn letters(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.told().filter(|entry| entry.is_letter())
    }

    /// The letters that were written after the close.
    pub fn letters_after_close(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        let end = self.close_number();
        let written = self.written();
        written.filter(move |entry| entry.number > end && entry.is_letter())
    }

    /// Whether an exchange was written up to the close, if there is one.
    #[must_use]
    pub fn is_told(&self, exchange: ExchangeId) -> bool {
        let end = self.close_number();
        self.entry(exchange)
            .is_some_and(|entry| entry.number <= end)
    }

    fn close_number(&self) -> usize {
        let closed = self.closed().and_then(|closed| self.entry(closed.exchange));
        closed.map_or(usize::MAX, |entry| entry.number)
    }

    /// The latest exchange of `by` that counts: the one that an undo undoes.
    #[must_use]
    pub fn last_of(&self, by: &Name) -> Option<&Entry> {
        self.written().rev().find(|entry| entry.exchange.by == *by)
    }
}
