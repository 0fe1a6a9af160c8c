//! The topics that were put aside, and what became of them.

use chrono::{DateTime, FixedOffset};

use super::identity::{ExchangeId, Name, Ref};
use super::ledger::{Ledger, Listed};
use super::words::words;

words! {
    /// How a topic stands.
    pub enum TopicStatus {
        Parked = "parked",
        TakenUp = "taken_up",
        /// Taken back with the exchange that put it aside.
        Withdrawn = "withdrawn",
    }
}

/// One topic that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its number as people see it, from 1.
    pub number: usize,
    /// Where it was put aside.
    pub place: Ref,
    pub at: DateTime<FixedOffset>,
    pub by: Name,
    /// Its words; empty once withdrawn.
    pub text: String,
    pub status: TopicStatus,
    /// The exchange that took it up again.
    pub taken_up_in: Option<ExchangeId>,
}

/// Every topic that was put aside, in order. Those that wait are its open ones.
pub type Topics = Ledger<Topic>;

impl Listed for Topic {
    fn is_open(&self) -> bool {
        self.status == TopicStatus::Parked
    }

    fn withdraw(&mut self) {
        self.status = TopicStatus::Withdrawn;
        self.text.clear();
    }
}

impl Ledger<Topic> {
    pub(super) fn take_up(&mut self, place: Ref, exchange: ExchangeId) {
        if let Some(topic) = self.at_mut(place)
            && topic.is_open()
        {
            topic.status = TopicStatus::TakenUp;
            topic.taken_up_in = Some(exchange);
        }
    }
}
