//! The fold: a header and its exchanges, and everything that follows from them.

mod check;
mod correction;
mod entry;
mod query;
mod state;
mod visibility;

use std::collections::{HashMap, HashSet};

pub use entry::{Entry, Version};
pub use query::{Closed, Theme, Words};
use state::State;

use super::consent::Consent;
use super::exchange::{Exchange, Header};
use super::identity::{ExchangeId, Name};
use super::part::Part;
use super::refusal::{Refusal, Refused};

/// One mentoring dialogue of one mentor and one mentee on one theme.
///
/// There are two entry points. [`open`](Self::open) begins one; [`after`](Self::after)
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
        let as_written = |id| {
            self.entry(id)
                .is_none_or(|it| it.withdrawn_by.is_none() && it.amended_by.is_empty())
        };
        let settled = |part: &Part| part.kind.repeats().is_none_or(as_written);
        let alone = !exchange.corrects() && exchange.parts.iter().all(settled);
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

    /// Puts an exchange in its place; what it corrects or takes back is settled
    /// when everything is there.
    fn push(&mut self, exchange: Exchange) {
        self.places.insert(exchange.id, self.entries.len());
        let number = self.entries.len() + 1;
        let role = self.role_of(&exchange.by);
        let entry = Entry::new(exchange, number, role, self.state.stage);
        self.entries.push(entry);
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
