//! The fold: a header and its exchanges, and everything that follows from them.

mod check;
mod state;

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use state::{Folded, State};

use super::actions::Actions;
use super::agreement::{Agreement, Visibility};
use super::exchange::{Exchange, Header};
use super::identity::{ExchangeId, Name, Ref};
use super::part::{Item, Kind, Part, items};
use super::questions::{Question, QuestionStatus, Questions};
use super::refusal::{Refusal, Refused};
use super::stage::{Role, Stage};
use super::topics::Topics;
use super::turn::{Pause, Turn};

/// One mentoring dialogue of one mentor and one mentee on one theme.
///
/// There are two doors. [`open`](Self::open) begins one; [`after`](Self::after)
/// adds an exchange, or refuses it and changes nothing. [`replay`](Self::replay)
/// reads a whole history, in which copies written apart may have been joined:
/// it refuses only what no joining can bring about, and takes a second close
/// for a word after the close.
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    header: Header,
    entries: Vec<Entry>,
    places: HashMap<ExchangeId, usize>,
    state: State,
}

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
    last: Vec<Part>,
    /// The exchanges that amended it, in order.
    pub amended_by: Vec<ExchangeId>,
    /// The exchange that took it back.
    pub withdrawn_by: Option<ExchangeId>,
    /// It was taken back before anything was built on it, so it counts as never
    /// written.
    pub undone: bool,
    /// It took or handed over the turn: it is not an observer's, a correction,
    /// a settling of terms, held, undone or written after the close.
    pub moved: bool,
    /// How many rounds had gone by without a look back, with it.
    pub rounds: u32,
    /// Since when it had been the writer's turn, where this exchange took it.
    pub awaited_since: Option<DateTime<FixedOffset>>,
}

/// An exchange as it read at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The exchange that brought it about: itself, or an amendment.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Why it was amended; may be empty.
    pub why: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

impl Entry {
    /// As it was written. What a correction says stands in the exchange that it
    /// corrects.
    fn restore(&mut self) {
        let parts = &self.exchange.parts;
        let own = if self.exchange.mends() {
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

    /// What points at something that a correction or an undo took away says its
    /// words and no more.
    fn resolve(&mut self, state: &State) {
        for parts in [&mut self.parts, &mut self.last] {
            let all = std::mem::take(parts);
            let resolved = all.into_iter();
            *parts = resolved
                .filter_map(|part| state.resolved(self.role, part))
                .collect();
        }
    }

    fn stands(&mut self, folded: Folded) {
        self.stage = folded.stage;
        self.awaited_since = folded.awaited;
        self.moved = folded.moved;
        self.rounds = folded.rounds;
    }

    /// Whether `words` stand in it, blanks aside; an ellipsis in them stands for
    /// any words.
    #[must_use]
    pub fn holds(&self, words: &str) -> bool {
        self.parts
            .iter()
            .filter(|part| !matches!(part.kind, Kind::Quote { .. } | Kind::Number { .. }))
            .any(|part| {
                holds(&part.text, words)
                    || matches!(&part.kind, Kind::Theme { why: Some(why) } if holds(why, words))
            })
    }

    /// Its questions, actions and topics in which `words` stand: of which kind,
    /// and the how manieth of it.
    fn items_holding(&self, words: &str) -> impl Iterator<Item = (Item, usize)> {
        Item::ALL.into_iter().flat_map(move |item| {
            items(&self.parts, item)
                .zip(1..)
                .filter(|(part, _)| holds(&part.text, words))
                .map(move |(_, n)| (item, n))
        })
    }
}

/// Whether `words` stand in `text`, blanks aside; an ellipsis in them stands for
/// any words.
fn holds(text: &str, words: &str) -> bool {
    let plain = |text: &str| -> String { text.split_whitespace().collect() };
    let words = plain(words).replace("...", "…");
    let mut pieces = words.split('…').filter(|it| !it.is_empty()).peekable();
    let text = plain(text);
    pieces.peek().is_some()
        && pieces
            .try_fold(0, |from, piece| {
                text[from..].find(piece).map(|at| from + at + piece.len())
            })
            .is_some()
}

/// A theme as it was put at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Where.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
    /// In which words.
    pub text: String,
    /// Why this theme.
    pub why: Option<String>,
}

/// Words of a part, with where they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Where.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
    /// The words.
    pub text: String,
}

/// How a practice came to its close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The exchange that closed it.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
}

/// Whether a mentor and a mentee of these names are two, and can be told apart.
///
/// # Errors
///
/// [`Refusal::SamePerson`], [`Refusal::AlikeNames`].
pub fn two_people(mentor: &Name, mentee: &Name) -> Result<(), Refusal> {
    if mentor == mentee {
        return Err(Refusal::SamePerson(mentor.clone()));
    }
    if mentor.folded() == mentee.folded() {
        return Err(Refusal::AlikeNames {
            mentor: mentor.clone(),
            mentee: mentee.clone(),
        });
    }
    Ok(())
}

impl Practice {
    /// Opens a practice.
    ///
    /// # Errors
    ///
    /// [`Refusal::SamePerson`], [`Refusal::AlikeNames`], [`Refusal::Title`],
    /// [`Refusal::FollowsItself`].
    pub fn open(header: Header) -> Result<Self, Refusal> {
        two_people(&header.mentor, &header.mentee)?;
        Self::begun(header)
    }

    /// A practice without exchanges. What was once opened stays readable, under
    /// names that are too much alike as well.
    fn begun(header: Header) -> Result<Self, Refusal> {
        if header.mentor == header.mentee {
            return Err(Refusal::SamePerson(header.mentor));
        }
        if header.title.trim().is_empty() || header.title.chars().any(char::is_control) {
            return Err(Refusal::Title);
        }
        if header.follows.as_ref() == Some(&header.id) {
            return Err(Refusal::FollowsItself);
        }
        Ok(Self {
            state: State::open(&header),
            entries: Vec::new(),
            places: HashMap::new(),
            header,
        })
    }

    /// Adds `exchange`, written by someone who has seen all the others.
    ///
    /// # Errors
    ///
    /// [`Refused`] with the part at fault, where the exchange makes no sense;
    /// the practice is then as it was.
    pub fn after(&mut self, exchange: Exchange) -> Result<(), Refused> {
        let id = exchange.id;
        let refuse = |part, why| Refused {
            exchange: id,
            part,
            why,
        };
        self.check_shape(&exchange)
            .map_err(|(part, why)| refuse(part, why))?;
        self.check_sense(&exchange)
            .map_err(|(part, why)| refuse(part, why))?;
        let mends = exchange.mends();
        self.push(exchange);
        if mends {
            self.derive();
        } else {
            self.derive_last();
        }
        Ok(())
    }

    /// The practice as it stood when that exchange was written: what comes before
    /// it in order, without the corrections that came later. `None` where no
    /// exchange has that id.
    #[must_use]
    pub fn before(&self, id: ExchangeId) -> Option<Self> {
        let at = *self.places.get(&id)?;
        let mut before = Self {
            state: State::open(&self.header),
            entries: Vec::with_capacity(at),
            places: HashMap::with_capacity(at),
            header: self.header.clone(),
        };
        for entry in &self.entries[..at] {
            before.push(entry.exchange.clone());
        }
        before.derive();
        Some(before)
    }

    /// The practice that `exchanges` make, in whatever order they come. The
    /// same exchange twice is once.
    ///
    /// # Errors
    ///
    /// The first [`Refused`] in order, where the history can't have come about
    /// by writing and joining; an impossible header is refused without a part
    /// and with its first exchange's id, so open the header first.
    pub fn replay(header: Header, mut exchanges: Vec<Exchange>) -> Result<Self, ReplayError> {
        exchanges.sort_by_key(Exchange::order);
        let mut practice = Self::begun(header).map_err(ReplayError::Header)?;
        for exchange in exchanges {
            if let Some(there) = practice.exchange(exchange.id)
                && *there == exchange
            {
                continue;
            }
            let id = exchange.id;
            practice.check_shape(&exchange).map_err(|(part, why)| {
                ReplayError::Exchange(Refused {
                    exchange: id,
                    part,
                    why,
                })
            })?;
            practice.push(exchange);
        }
        practice.derive();
        Ok(practice)
    }

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

    /// One of the two, by what they are or by their name.
    #[must_use]
    pub fn person(&self, word: &str) -> Option<Name> {
        let header = &self.header;
        match word {
            "mentor" => Some(header.mentor.clone()),
            "mentee" => Some(header.mentee.clone()),
            name => [&header.mentor, &header.mentee]
                .into_iter()
                .find(|it| it.as_str().to_lowercase() == name.to_lowercase())
                .cloned(),
        }
    }

    /// The number that the next exchange has: one more than the largest so far.
    #[must_use]
    pub fn next_n(&self) -> u64 {
        self.entries
            .last()
            .map_or(1, |entry| entry.exchange.n.saturating_add(1))
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.state.stage
    }

    /// Whose move it is at `now`, and since when.
    #[must_use]
    pub fn turn(&self, now: DateTime<FixedOffset>) -> Turn {
        self.state.moves.at(now)
    }

    /// The pause in force or over, unless it was ended by writing.
    #[must_use]
    pub fn pause(&self) -> Option<Pause> {
        self.state.moves.pause
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

    /// The advice given.
    #[must_use]
    pub fn advice(&self) -> &[Words] {
        &self.state.advice
    }

    /// The looks back.
    #[must_use]
    pub fn reflections(&self) -> &[Words] {
        &self.state.reflections
    }

    /// What was learned.
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

    /// Who may read it as far as one of the two is concerned: their own last
    /// word. Terms that were set before they had written anything are theirs
    /// too. `None` for an observer.
    #[must_use]
    pub fn visibility_for(&self, role: Role) -> Option<Visibility> {
        let other = role.other()?;
        let mut said = Visibility::default();
        let mut joined = false;
        for entry in &self.entries {
            let counts = entry.role == role || entry.role == other && !joined;
            joined |= entry.role == role;
            for part in entry.parts.iter().filter(|_| counts) {
                if let Kind::Agree {
                    visibility: Some(visibility),
                    ..
                } = part.kind
                {
                    said = visibility;
                }
            }
        }
        Some(said)
    }

    /// Who may read it as far as both agree: what one of the two narrows holds at
    /// once, and what one widens when the other has said so too. What was
    /// agreed on last, by whomever, is in [`agreement`](Self::agreement).
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        let both = [Role::Mentor, Role::Mentee].map(|role| self.visibility_for(role));
        both.into_iter().flatten().min().unwrap_or_default()
    }

    /// The latest round of questions put to `role`: all that the other asked in
    /// one turn, be it in several exchanges.
    #[must_use]
    pub fn latest_round(&self, role: Role) -> &[Question] {
        let all = self.state.questions.all();
        let of_the_other = |question: &&Question| {
            question.role.other() == Some(role) && question.status != QuestionStatus::Withdrawn
        };
        let Some(last) = all.iter().rev().find(of_the_other) else {
            return &[];
        };
        let asked = self.places.get(&last.place.exchange).copied().unwrap_or(0);
        let turn = self.entries[..asked]
            .iter()
            .rposition(|entry| entry.role == role && entry.moved)
            .map_or(0, |at| at + 1);
        let first = all[..last.number]
            .iter()
            .position(|question| self.places.get(&question.place.exchange) >= Some(&turn))
            .unwrap_or(last.number - 1);
        &all[first..last.number]
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

    /// The latest exchange in which `words` stand, blanks aside and perhaps
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

    /// Every version of an exchange: as it was written, and as each amendment
    /// left it. Empty where no exchange has that id.
    #[must_use]
    pub fn versions(&self, id: ExchangeId) -> Vec<Version> {
        let Some(entry) = self.entry(id) else {
            return Vec::new();
        };
        let first = Version {
            exchange: id,
            at: entry.exchange.at,
            why: String::new(),
            parts: entry.exchange.parts.clone(),
        };
        let mut versions = vec![first];
        for &amendment in &entry.amended_by {
            if let (Some(exchange), Some(last)) = (self.exchange(amendment), versions.last())
                && let Some((
                    Part {
                        kind: Kind::Amend { to },
                        text,
                    },
                    correction,
                )) = exchange.parts.split_first()
            {
                let mut parts = last.parts.clone();
                amend(&mut parts, to.item, correction);
                versions.push(Version {
                    exchange: amendment,
                    at: exchange.at,
                    why: text.clone(),
                    parts,
                });
            }
        }
        for version in &mut versions {
            let parts = std::mem::take(&mut version.parts).into_iter();
            version.parts = parts
                .filter_map(|part| self.state.resolved(entry.role, part))
                .collect();
        }
        versions
    }

    /// The latest exchange of `by` that can be undone: neither taken back nor
    /// itself a withdrawal.
    #[must_use]
    pub fn last_of(&self, by: &Name) -> Option<&Entry> {
        let withdraws = |part: &Part| matches!(part.kind, Kind::Withdraw { .. });
        self.entries.iter().rev().find(|entry| {
            entry.exchange.by == *by
                && entry.withdrawn_by.is_none()
                && !entry.exchange.parts.iter().any(withdraws)
        })
    }

    /// Puts an exchange in its place; what it corrects or takes back is settled
    /// when everything is there.
    fn push(&mut self, exchange: Exchange) {
        self.places.insert(exchange.id, self.entries.len());
        let mut entry = Entry {
            number: self.entries.len() + 1,
            role: self.role_of(&exchange.by),
            stage: self.state.stage,
            parts: Vec::new(),
            last: Vec::new(),
            amended_by: Vec::new(),
            withdrawn_by: None,
            undone: false,
            moved: false,
            rounds: 0,
            awaited_since: None,
            exchange,
        };
        entry.restore();
        self.entries.push(entry);
    }

    /// Applies the corrections and withdrawals, each to what stood before it.
    fn settle(&mut self) {
        for entry in &mut self.entries {
            entry.restore();
        }
        for at in 0..self.entries.len() {
            let exchange = &self.entries[at].exchange;
            let Some((first, correction)) = exchange.parts.split_first() else {
                continue;
            };
            let id = exchange.id;
            match first.kind {
                Kind::Amend { to } => {
                    let correction = correction.to_vec();
                    self.amend(to, id, &correction);
                }
                Kind::Withdraw { to, undo } => {
                    if let Some(&at) = self.places.get(&to) {
                        let entry = &mut self.entries[at];
                        entry.withdrawn_by.get_or_insert(id);
                        entry.undone |= undo;
                        entry.parts.clear();
                    }
                }
                _ => {}
            }
        }
    }

    fn amend(&mut self, to: Ref, amendment: ExchangeId, correction: &[Part]) {
        let Some(&at) = self.places.get(&to.exchange) else {
            return;
        };
        let entry = &mut self.entries[at];
        if entry.withdrawn_by.is_some() {
            return;
        }
        amend(&mut entry.parts, to.item, correction);
        entry.last.clone_from(&entry.parts);
        entry.amended_by.push(amendment);
    }

    fn derive(&mut self) {
        self.settle();
        self.state = State::open(&self.header);
        for entry in &mut self.entries {
            entry.resolve(&self.state);
            entry.stands(self.state.fold(entry));
        }
    }

    fn derive_last(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            entry.stands(self.state.fold(entry));
        }
    }
}

/// Puts `correction` in the place of `parts`, or of their `item`-th question,
/// action or topic.
fn amend(parts: &mut Vec<Part>, item: Option<u32>, correction: &[Part]) {
    let instead = |parts: &[Part]| -> Vec<Option<Ref>> {
        items(parts, Item::Question)
            .map(|part| match part.kind {
                Kind::Ask { instead, .. } => instead,
                _ => None,
            })
            .collect()
    };
    let before = instead(parts);
    put(parts, item, correction);
    if items(parts, Item::Question).count() != before.len() {
        return;
    }
    // Better words for a question do not unsay what it stands instead of.
    let asks = parts
        .iter_mut()
        .filter(|part| part.kind.item() == Some(Item::Question));
    for (part, before) in asks.zip(before) {
        if let Kind::Ask { instead, .. } = &mut part.kind {
            *instead = instead.or(before);
        }
    }
}

fn put(parts: &mut Vec<Part>, item: Option<u32>, correction: &[Part]) {
    match (item, correction) {
        (None, _) => *parts = correction.to_vec(),
        (Some(n), [part]) => {
            let place = parts
                .iter_mut()
                .filter(|old| old.kind.item() == part.kind.item())
                .nth((n as usize).saturating_sub(1));
            if let Some(old) = place {
                *old = part.clone();
            }
        }
        (Some(_), _) => {}
    }
}

/// Why a whole history was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The header opens no practice.
    #[error("the header opens no practice: {0:?}")]
    Header(Refusal),
    /// An exchange can't be part of it.
    #[error(transparent)]
    Exchange(Refused),
}
