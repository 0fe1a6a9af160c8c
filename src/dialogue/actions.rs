//! The ledger of actions: what someone took on, and what came of it.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::identity::{ExchangeId, Name, Ref};

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActionStatus {
    /// Taken on.
    Open,
    /// Reported as done.
    Done,
    /// Reported as not done. A normal result: other things may have come first.
    Dropped,
    /// Taken back with the exchange that took it on; it does not count.
    Withdrawn,
}

impl ActionStatus {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Dropped => "dropped",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its number as people see it, from 1.
    pub number: usize,
    /// Where it was taken on.
    pub place: Ref,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who does it.
    pub owner: Name,
    /// Its words; empty once withdrawn.
    pub text: String,
    /// The day by which.
    pub due: Option<NaiveDate>,
    /// How it stands.
    pub status: ActionStatus,
    /// What came of it, in order.
    pub reports: Vec<Report>,
}

impl Action {
    /// Whether it is open and its day has passed.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status == ActionStatus::Open && self.due.is_some_and(|due| due < today)
    }

    /// Whether word of it is expected: it is open, and its day has come or it
    /// has none.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.status == ActionStatus::Open && self.due.is_none_or(|due| due <= today)
    }
}

/// One report on an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where it was given.
    pub exchange: ExchangeId,
    /// By whom.
    pub by: Name,
    /// In which words; may be empty.
    pub text: String,
    /// Done, not done, or word from the way.
    pub done: Option<bool>,
}

/// Every action of a practice, in the order they were taken on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Actions {
    all: Vec<Action>,
    numbers: HashMap<Ref, usize>,
}

impl Actions {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Action] {
        &self.all
    }

    /// The action that people see as number `number`.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Option<&Action> {
        number.checked_sub(1).and_then(|at| self.all.get(at))
    }

    /// The action taken on at `place`.
    #[must_use]
    pub fn at(&self, place: Ref) -> Option<&Action> {
        self.numbers.get(&place).and_then(|&n| self.numbered(n))
    }

    /// Those still open, of `owner`.
    pub fn open_of<'a>(&'a self, owner: &'a Name) -> impl Iterator<Item = &'a Action> {
        self.all
            .iter()
            .filter(move |action| action.status == ActionStatus::Open && action.owner == *owner)
    }

    pub(super) fn next_number(&self) -> usize {
        self.all.len() + 1
    }

    pub(super) fn take_on(&mut self, action: Action) {
        self.numbers.insert(action.place, action.number);
        self.all.push(action);
    }

    pub(super) fn report(&mut self, place: Ref, report: Report) {
        let Some(action) = self
            .numbers
            .get(&place)
            .and_then(|&n| self.all.get_mut(n - 1))
        else {
            return;
        };
        match report.done {
            _ if action.status == ActionStatus::Withdrawn => {}
            Some(true) => action.status = ActionStatus::Done,
            Some(false) => action.status = ActionStatus::Dropped,
            None => {}
        }
        action.reports.push(report);
    }
}
