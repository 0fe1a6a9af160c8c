//! The ledger of actions: what someone took on, and what came of it.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::identity::{ExchangeId, Name, Ref};
use super::ledger::{Ledger, Listed};
use super::words::words;

words! {
    /// How an action stands.
    pub enum ActionStatus {
        Open = "open",
        Done = "done",
        /// Reported as not done. A normal result: other things may have come first.
        Dropped = "dropped",
        /// Taken back with the exchange that took it on; it does not count.
        Withdrawn = "withdrawn",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its number as people see it, from 1.
    pub number: usize,
    /// Where it was taken on.
    pub place: Ref,
    pub at: DateTime<FixedOffset>,
    pub owner: Name,
    /// Its words; empty once withdrawn.
    pub text: String,
    /// The day by which.
    pub due: Option<NaiveDate>,
    pub status: ActionStatus,
    /// What came of it, in order.
    pub reports: Vec<Report>,
}

impl Action {
    /// The last report that says in words why it was not done.
    #[must_use]
    pub fn not_done_because(&self) -> Option<&Report> {
        let says = |it: &&Report| it.done == Some(false) && !it.text.trim().is_empty();
        self.reports.iter().rfind(says)
    }

    /// Whether it is open and its day has passed.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Whether word of it is expected: it is open, and its day has come or it
    /// has none.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due.is_none_or(|due| due <= today)
    }
}

/// One report on an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where it was given.
    pub exchange: ExchangeId,
    pub by: Name,
    /// In which words; may be empty.
    pub text: String,
    /// Done, not done, or word from the way.
    pub done: Option<bool>,
}

/// Every action of a practice, in the order they were taken on.
pub type Actions = Ledger<Action>;

impl Listed for Action {
    fn is_open(&self) -> bool {
        self.status == ActionStatus::Open
    }

    fn withdraw(&mut self) {
        self.status = ActionStatus::Withdrawn;
        self.text.clear();
    }
}

impl Ledger<Action> {
    /// Those still open, of `owner`.
    pub fn open_of<'a>(&'a self, owner: &'a Name) -> impl Iterator<Item = &'a Action> {
        self.open().filter(move |action| action.owner == *owner)
    }

    pub(super) fn report(&mut self, place: Ref, report: Report) {
        let Some(action) = self.at_mut(place) else {
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
