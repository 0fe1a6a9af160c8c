//! The topics that were put aside, and what became of them.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::identity::{ExchangeId, Name, Ref};

/// How a topic stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TopicStatus {
    /// Put aside.
    Parked,
    /// Taken up again.
    TakenUp,
    /// Taken back with the exchange that put it aside.
    Withdrawn,
}

impl TopicStatus {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Parked => "parked",
            Self::TakenUp => "taken_up",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One topic that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its number as people see it, from 1.
    pub number: usize,
    /// Where it was put aside.
    pub place: Ref,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
    /// Its words; empty once withdrawn.
    pub text: String,
    /// How it stands.
    pub status: TopicStatus,
    /// The exchange that took it up again.
    pub taken_up_in: Option<ExchangeId>,
}

/// Every topic that was put aside, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topics {
    all: Vec<Topic>,
    numbers: HashMap<Ref, usize>,
}

impl Topics {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Topic] {
        &self.all
    }

    /// The topic that people see as number `number`.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Option<&Topic> {
        number.checked_sub(1).and_then(|at| self.all.get(at))
    }

    /// The topic put aside at `place`.
    #[must_use]
    pub fn at(&self, place: Ref) -> Option<&Topic> {
        self.numbers.get(&place).and_then(|&n| self.numbered(n))
    }

    /// Those that still wait.
    pub fn parked(&self) -> impl Iterator<Item = &Topic> {
        self.all
            .iter()
            .filter(|topic| topic.status == TopicStatus::Parked)
    }

    pub(super) fn next_number(&self) -> usize {
        self.all.len() + 1
    }

    pub(super) fn park(&mut self, topic: Topic) {
        self.numbers.insert(topic.place, topic.number);
        self.all.push(topic);
    }

    pub(super) fn take_up(&mut self, place: Ref, exchange: ExchangeId) {
        let topic = self
            .numbers
            .get(&place)
            .and_then(|&n| self.all.get_mut(n - 1));
        if let Some(topic) = topic
            && topic.status == TopicStatus::Parked
        {
            topic.status = TopicStatus::TakenUp;
            topic.taken_up_in = Some(exchange);
        }
    }
}
