//! An exchange in its place in a practice.

use chrono::{DateTime, FixedOffset};

use super::state::{Folded, State};
use crate::dialogue::agreement::Visibility;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::turn::Wait;

/// An exchange in its place in a practice.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The exchange as it was written.
    pub exchange: Exchange,
    /// Its place, from 1.
    pub number: usize,
    /// What its writer is in this practice.
    pub role: Role,
    /// The stage the practice was in with it: an observer's is that of the
    /// exchange before, and whatever follows the close is closed.
    pub stage: Stage,
    /// Its parts as they stand now: amended, or none once withdrawn.
    pub parts: Vec<Part>,
    /// Its parts as they last stood: what was taken back keeps the places of its
    /// questions, actions and topics.
    pub(super) last: Vec<Part>,
    /// The exchanges that amended it, in order.
    pub amended_by: Vec<ExchangeId>,
    /// The exchange that took it back.
    pub withdrawn_by: Option<ExchangeId>,
    /// It was undone: taken back before anything was built on it, so that it counts
    /// as never written, with its questions, actions and topics.
    pub undone: bool,
    /// It took or handed over the turn: it is not an observer's, a correction,
    /// a settling of terms, held, undone or written after the close.
    pub moved: bool,
    /// How many rounds had gone by without a look back, with it.
    pub rounds: u32,
    /// How it had been waited for, where it was the writer's turn.
    pub awaited: Option<Wait>,
    /// Who could read the practice, with it.
    pub visibility: Visibility,
}

/// An exchange as it read at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The exchange that brought it about: itself, or an amendment.
    pub exchange: ExchangeId,
    pub at: DateTime<FixedOffset>,
    /// Why it was amended; may be empty.
    pub why: String,
    pub parts: Vec<Part>,
}

impl Entry {
    pub(super) fn new(exchange: Exchange, number: usize, role: Role, stage: Stage) -> Self {
        let mut entry = Self {
            number,
            role,
            stage,
            parts: Vec::new(),
            last: Vec::new(),
            amended_by: Vec::new(),
            withdrawn_by: None,
            undone: false,
            moved: false,
            rounds: 0,
            awaited: None,
            visibility: Visibility::default(),
            exchange,
        };
        entry.restore();
        entry
    }

    /// As it was written. What a correction says stands in the exchange that it
    /// corrects.
    pub(super) fn restore(&mut self) {
        let parts = &self.exchange.parts;
        let own = if self.exchange.corrects() {
            parts.len().min(1)
        } else {
            parts.len()
        };
        self.parts = parts[..own].to_vec();
        self.last.clone_from(&self.parts);
        self.amended_by.clear();
        self.withdrawn_by = None;
        self.undone = false;
    }

    /// Whether it counts at all: what was undone counts as never written, and so
    /// does what undid it.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.undone && self.undoes().is_none()
    }

    /// Whether people would call it a letter: it says something. What only
    /// corrects, takes back, agrees, pauses, numbers earlier words, hands the turn
    /// over or opens is none, and neither is what was taken back.
    #[must_use]
    pub fn is_letter(&self) -> bool {
        let says = |part: &Part| match part.kind {
            Kind::Close => !part.text.trim().is_empty(),
            ref kind => !kind.changes_standing(),
        };
        self.counts() && !self.exchange.corrects() && self.parts.iter().any(says)
    }

    /// The exchange that it corrects or takes back.
    pub(super) fn corrected(&self) -> Option<ExchangeId> {
        let mut parts = self.exchange.parts.iter();
        parts.find_map(|part| Some(part.kind.corrects()?.exchange))
    }

    /// The exchange that it undoes.
    pub(super) fn undoes(&self) -> Option<ExchangeId> {
        self.exchange.parts.iter().find_map(|part| match part.kind {
            Kind::Withdraw { to, undo: true } => Some(to),
            _ => None,
        })
    }

    /// What points at something that a correction or an undo took away says its
    /// words and no more.
    pub(super) fn resolve(&mut self, state: &State) {
        for parts in [&mut self.parts, &mut self.last] {
            let all = std::mem::take(parts);
            let resolved = all.into_iter();
            *parts = resolved
                .filter_map(|part| state.resolved(self.role, part))
                .collect();
        }
    }

    pub(super) fn stands(&mut self, folded: Folded) {
        self.stage = folded.stage;
        self.awaited = folded.awaited;
        self.moved = folded.moved;
        self.rounds = folded.rounds;
    }

    /// Whether `words` stand in it, blanks aside; an ellipsis in them stands for
    /// any words.
    #[must_use]
    pub fn holds(&self, words: &str) -> bool {
        let mut parts = self.parts.iter();
        parts.any(|part| position_in(part, words).is_some())
    }

    /// Its questions, actions and topics in which `words` stand: of which kind,
    /// and the how manieth of it.
    pub(super) fn items_holding(&self, words: &str) -> impl Iterator<Item = (Item, usize)> {
        Item::ALL.into_iter().flat_map(move |item| {
            items(&self.parts, item)
                .zip(1..)
                .filter(|(part, _)| position(&part.text, words).is_some())
                .map(move |(_, n)| (item, n))
        })
    }
}

/// Where in a part's own words `words` begin.
pub(super) fn position_in(part: &Part, words: &str) -> Option<usize> {
    part.own_words().find_map(|text| position(text, words))
}

/// Where `words` begin in `text`, whitespace aside; an ellipsis in them stands for any
/// words.
fn position(text: &str, words: &str) -> Option<usize> {
    let plain = |text: &str| -> String { text.split_whitespace().collect() };
    let (text, words) = (plain(text), plain(words).replace("...", "…"));
    let mut begins = None;
    let mut from = 0;
    for piece in words.split('…').filter(|it| !it.is_empty()) {
        let at = from + text[from..].find(piece)?;
        begins = begins.or(Some(at));
        from = at + piece.len();
    }
    begins
}
