//! The fold: a header and its exchanges, and everything that follows from them.

mod check;
mod state;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, FixedOffset};

use state::{Folded, State};

use super::actions::Actions;
use super::agreement::{Agreement, Proposal, Visibility};
use super::consent::Consent;
use super::exchange::{Exchange, Header};
use super::identity::{ExchangeId, Name, Ref};
use super::part::{Item, Kind, Part, items};
use super::pause::{Pause, Pauses};
use super::questions::{Question, QuestionStatus, Questions};
use super::refusal::{Refusal, Refused};
use super::stage::{Role, Stage};
use super::topics::Topics;
use super::turn::{Turn, Wait};

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
    consent: Consent,
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
            Kind::Agree { .. }
            | Kind::Pause { .. }
            | Kind::Number { .. }
            | Kind::Skip
            | Kind::Unpark { .. }
            | Kind::Reopen
            | Kind::Amend { .. }
            | Kind::Withdraw { .. } => false,
            Kind::Close => !part.text.trim().is_empty(),
            _ => true,
        };
        self.counts() && !self.exchange.mends() && self.parts.iter().any(says)
    }

    /// The exchange that it corrects or takes back.
    fn mends(&self) -> Option<ExchangeId> {
        self.exchange.parts.iter().find_map(|part| match part.kind {
            Kind::Amend { to } => Some(to.exchange),
            Kind::Withdraw { to, .. } => Some(to),
            _ => None,
        })
    }

    /// The exchange that it undoes.
    fn undoes(&self) -> Option<ExchangeId> {
        self.exchange.parts.iter().find_map(|part| match part.kind {
            Kind::Withdraw { to, undo: true } => Some(to),
            _ => None,
        })
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
    fn items_holding(&self, words: &str) -> impl Iterator<Item = (Item, usize)> {
        Item::ALL.into_iter().flat_map(move |item| {
            items(&self.parts, item)
                .zip(1..)
                .filter(|(part, _)| position(&part.text, words).is_some())
                .map(move |(_, n)| (item, n))
        })
    }
}

/// Where in a part's own words `words` begin; a part that repeats another's has
/// none.
fn position_in(part: &Part, words: &str) -> Option<usize> {
    match &part.kind {
        Kind::Quote { .. } | Kind::Number { .. } => None,
        Kind::Theme { why: Some(why) } => {
            position(&part.text, words).or_else(|| position(why, words))
        }
        _ => position(&part.text, words),
    }
}

/// Where `words` begin in `text`, blanks aside; an ellipsis in them stands for any
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
            consent: Consent::default(),
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
        let settled = |part: &Part| match part.kind {
            Kind::Number { to } | Kind::Quote { to: Some(to) } => self
                .entry(to)
                .is_none_or(|it| it.withdrawn_by.is_none() && it.amended_by.is_empty()),
            _ => true,
        };
        let alone = !exchange.mends() && exchange.parts.iter().all(settled);
        self.push(exchange);
        if alone {
            self.derive_last();
        } else {
            self.derive();
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
            consent: Consent::default(),
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
    pub fn replay(header: Header, exchanges: Vec<Exchange>) -> Result<Self, ReplayError> {
        let (practice, refused) = Self::replayed(header, exchanges).map_err(ReplayError::Header)?;
        match refused.into_iter().next() {
            Some(refused) => Err(ReplayError::Exchange(refused)),
            None => Ok(practice),
        }
    }

    /// The history as far as it makes sense, and everything in it that does not. What
    /// only points at a refused exchange is no fault of its own.
    ///
    /// # Errors
    ///
    /// Why the header opens no practice.
    pub fn replayed(
        header: Header,
        mut exchanges: Vec<Exchange>,
    ) -> Result<(Self, Vec<Refused>), Refusal> {
        exchanges.sort_by_key(Exchange::order);
        let mut practice = Self::begun(header)?;
        let mut refused: Vec<Refused> = Vec::new();
        let mut left_out: HashSet<ExchangeId> = HashSet::new();
        for exchange in exchanges {
            if let Some(there) = practice.exchange(exchange.id)
                && *there == exchange
            {
                continue;
            }
            let faults = practice.faults_of_shape(&exchange);
            if faults.is_empty() {
                practice.push(exchange);
                continue;
            }
            let id = exchange.id;
            let own = faults
                .into_iter()
                .filter(|(_, why)| why.points_at().is_none_or(|at| !left_out.contains(&at)));
            refused.extend(own.map(|(part, why)| Refused {
                exchange: id,
                part,
                why,
            }));
            left_out.insert(id);
        }
        practice.derive();
        Ok((practice, refused))
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

    /// Who may read it as far as one of the two is concerned: their own last word,
    /// as far as the other has not said something narrower since. `None` for an
    /// observer.
    #[must_use]
    pub fn visibility_for(&self, role: Role) -> Option<Visibility> {
        self.consent.of(role)
    }

    /// Who may read it as far as both agree: what one of the two narrows holds at
    /// once, and what one widens when the other has said so too.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        self.state.agreement.visibility
    }

    /// Whether it was ever as open as `visibility` from that exchange on: what one of
    /// the two said there, the other had said before, or said later.
    #[must_use]
    pub fn was_agreed(&self, visibility: Visibility, since: ExchangeId) -> bool {
        let from = self.places.get(&since).copied().unwrap_or_default();
        let mut later = self.entries[from..].iter();
        later.any(|entry| entry.visibility >= visibility)
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
        let Kind::Number { to } = part.kind else {
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

    fn close_number(&self) -> usize {
        let closed = self.closed().and_then(|closed| self.entry(closed.exchange));
        closed.map_or(usize::MAX, |entry| entry.number)
    }

    /// The latest exchange of `by` that counts: the one that an undo undoes.
    #[must_use]
    pub fn last_of(&self, by: &Name) -> Option<&Entry> {
        self.written().rev().find(|entry| entry.exchange.by == *by)
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
            awaited: None,
            visibility: Visibility::default(),
            exchange,
        };
        entry.restore();
        self.entries.push(entry);
    }

    /// Applies the corrections and withdrawals, each to what stood before it. What
    /// was undone applies to nothing.
    fn settle(&mut self) {
        self.consent = Consent::default();
        for entry in &mut self.entries {
            entry.restore();
        }
        let undoes = |entry: &Entry| Some((entry.undoes()?, entry.exchange.id));
        let undone: HashMap<_, _> = self.entries.iter().rev().filter_map(undoes).collect();
        for at in 0..self.entries.len() {
            let entry = &self.entries[at];
            if let Some(by) = undone.get(&entry.exchange.id) {
                self.hear_undone(at, *by);
                let holds = self.consent.holds();
                let entry = &mut self.entries[at];
                entry.visibility = holds;
                entry.withdrawn_by = Some(*by);
                entry.undone = true;
                entry.parts.clear();
                continue;
            }
            self.hear(at);
            self.entries[at].visibility = self.consent.holds();
            let entry = &self.entries[at];
            let Some((first, correction)) = entry.exchange.parts.split_first() else {
                continue;
            };
            let id = entry.exchange.id;
            match first.kind {
                Kind::Amend { to } => {
                    let correction = correction.to_vec();
                    self.amend(to, id, &correction);
                }
                Kind::Withdraw { to, undo: false } => {
                    if let Some(&at) = self.places.get(&to) {
                        let entry = &mut self.entries[at];
                        entry.withdrawn_by.get_or_insert(id);
                        entry.parts.clear();
                    }
                }
                _ => {}
            }
        }
        self.silence();
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
        let old = std::mem::replace(&mut entry.last, entry.parts.clone());
        entry.amended_by.push(amendment);
        let new = entry.last.clone();
        self.repeat(at, |part| {
            if let Some(words) = correct(&part.text, &old, &new) {
                part.text = words;
            }
        });
    }

    /// What the entry at `at` says of who may read the practice: in which exchange,
    /// and what; `None` where that is taken back. A correction says it in the
    /// exchange that it corrects.
    fn says(&self, at: usize) -> Option<(ExchangeId, Option<Visibility>)> {
        let exchange = &self.entries[at].exchange;
        let (first, correction) = exchange.parts.split_first()?;
        let (id, said) = match first.kind {
            Kind::Amend { to } if to.item.is_none() => (to.exchange, visibility(correction)),
            Kind::Withdraw { to, undo: false } => (to, None),
            Kind::Amend { .. } | Kind::Withdraw { .. } => return None,
            _ => return Some((exchange.id, Some(visibility(&exchange.parts)?))),
        };
        let mut versions = self.versions_of(id);
        let ever = said.is_some() || versions.any(|parts| visibility(parts).is_some());
        ever.then_some((id, said))
    }

    /// Hears what the entry at `at` says of who may read the practice.
    fn hear(&mut self, at: usize) {
        let Some((id, said)) = self.says(at) else {
            return;
        };
        let Entry { exchange, role, .. } = &self.entries[at];
        let stands = self.entry(id).is_some_and(|it| it.withdrawn_by.is_none());
        if stands {
            self.consent.say(*role, id, exchange.n, said);
        } else {
            self.consent.narrow(*role, exchange.n, said);
        }
    }

    /// What was undone counts as never said; but where something was written under
    /// it, that was written for those who could read it then.
    fn hear_undone(&mut self, at: usize, undo: ExchangeId) {
        if let Some((_, said)) = self.says(at)
            && self.written_under(at, undo)
        {
            let Entry { exchange, role, .. } = &self.entries[at];
            self.consent.narrow(*role, exchange.n, said);
        }
    }

    /// Whether anything was written between the entry at `at` and the undo of it:
    /// the undo then came of a copy that had not seen it.
    fn written_under(&self, at: usize, undo: ExchangeId) -> bool {
        let n = |id| self.exchange(id).map_or(0, |exchange| exchange.n);
        let (from, to) = (self.entries[at].exchange.n, n(undo));
        let within = |n: u64, from: u64| from < n && n <= to;
        let undone_by_then = |exchange: &Exchange| {
            let mut undone = self.entries.iter();
            undone.any(|it| it.undoes() == Some(exchange.id) && within(it.exchange.n, exchange.n))
        };
        to <= from
            || self.entries.iter().any(|entry| {
                within(entry.exchange.n, from)
                    && entry.undoes().is_none()
                    && !undone_by_then(&entry.exchange)
            })
    }

    /// What repeats words of the entry at `at` in later ones: its sentences that
    /// were given a number, and the quotations of it.
    fn repeat(&mut self, at: usize, put: impl Fn(&mut Part)) {
        let id = self.entries[at].exchange.id;
        for entry in &mut self.entries[at + 1..] {
            for part in entry.parts.iter_mut().chain(&mut entry.last) {
                if matches!(part.kind, Kind::Number { to } | Kind::Quote { to: Some(to) } if to == id)
                {
                    put(part);
                }
            }
        }
    }

    /// Words that were taken back are repeated nowhere, and a sentence that does
    /// not stand any more asks nothing.
    fn silence(&mut self) {
        for at in 0..self.entries.len() {
            let entry = &self.entries[at];
            if entry.withdrawn_by.is_some() {
                self.repeat(at, |part| {
                    part.text = match part.kind {
                        Kind::Quote { .. } => "…".to_owned(),
                        _ => String::new(),
                    };
                });
            } else if !entry.amended_by.is_empty() {
                let own = entry.parts.clone();
                self.repeat(at, |part| {
                    let stands = own.iter().any(|it| position_in(it, &part.text).is_some());
                    if !stands && matches!(part.kind, Kind::Number { .. }) {
                        part.text.clear();
                    }
                });
            }
        }
    }

    fn derive(&mut self) {
        self.settle();
        self.state = State::open(&self.header);
        for entry in &mut self.entries {
            entry.resolve(&self.state);
            entry.stands(self.state.fold(entry));
        }
        self.agree();
    }

    fn derive_last(&mut self) {
        self.hear(self.entries.len() - 1);
        let holds = self.consent.holds();
        if let Some(entry) = self.entries.last_mut() {
            entry.visibility = holds;
            entry.stands(self.state.fold(entry));
        }
        self.agree();
    }

    /// What both have said holds, and what one has said that is wider is proposed.
    fn agree(&mut self) {
        let holds = self.consent.holds();
        let proposal = [Role::Mentor, Role::Mentee].into_iter().find_map(|role| {
            let visibility = self.consent.of(role).filter(|it| *it > holds)?;
            let (by, to) = (self.name_of(role)?, self.name_of(role.other()?)?);
            Some(Proposal {
                by: by.clone(),
                to: to.clone(),
                visibility,
            })
        });
        self.state.agreement.visibility = holds;
        self.state.agreement.proposed = proposal;
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

/// Who may read the practice, as `parts` say it.
fn visibility(parts: &[Part]) -> Option<Visibility> {
    parts.iter().rev().find_map(|part| match part.kind {
        Kind::Agree { visibility, .. } => visibility,
        _ => None,
    })
}

/// What `words` of the `old` parts say in the `new` ones: the whole part that they
/// were, or what stands between the words around them. `None` where that can't be
/// told, or they still stand.
fn correct(words: &str, old: &[Part], new: &[Part]) -> Option<String> {
    if new.iter().any(|part| position_in(part, words).is_some()) {
        return None;
    }
    let at = old
        .iter()
        .position(|part| position_in(part, words).is_some())?;
    let same = |part: &&Part| part.kind.word() == old[at].kind.word();
    let n = old[..at].iter().filter(same).count();
    let text = &new.iter().filter(same).nth(n)?.text;
    let begins = old[at].text.find(words)?;
    let (before, after) = (
        &old[at].text[..begins],
        &old[at].text[begins + words.len()..],
    );
    let middle = text.strip_prefix(before)?.strip_suffix(after)?.trim();
    (!middle.is_empty()).then(|| middle.to_owned())
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
