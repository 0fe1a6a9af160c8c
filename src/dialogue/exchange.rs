//! One contribution by one participant at one time.

use chrono::{DateTime, FixedOffset};

use super::identity::{ExchangeId, Name, PracticeId};
use super::part::{Kind, Lead, Part};
use super::stage::{Role, Stage};

/// What a practice is opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub id: PracticeId,
    /// Its title, one line in any script.
    pub title: String,
    /// When it was opened.
    pub opened: DateTime<FixedOffset>,
    pub mentor: Name,
    /// The mentee; another person than the mentor.
    pub mentee: Name,
    /// The practice that this one goes on from.
    pub follows: Option<PracticeId>,
}

/// One contribution. It is never rewritten: a correction is a later exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Its id, drawn at random.
    pub id: ExchangeId,
    /// One more than the largest `n` that its writer had seen; at least 1. A
    /// Lamport number: Lamport, "Time, Clocks, and the Ordering of Events in a
    /// Distributed System", Communications of the ACM 21 (7), 1978.
    pub n: u64,
    /// When it was written, by its writer's clock.
    pub at: DateTime<FixedOffset>,
    pub by: Name,
    /// The stage it belongs to; an observer's has none.
    pub stage: Option<Stage>,
    /// More is to come: the turn stays.
    pub hold: bool,
    /// What it does, in order; at least one part.
    pub parts: Vec<Part>,
}

impl Exchange {
    /// What exchanges are sorted by: what was read before writing comes before
    /// it whatever the clocks say, and the rest is the same for everybody.
    #[must_use]
    pub fn order(&self) -> (u64, DateTime<FixedOffset>, ExchangeId) {
        (self.n, self.at, self.id)
    }

    /// Whether it corrects or takes back an earlier one; it then leaves the
    /// turn where it is.
    #[must_use]
    pub fn corrects(&self) -> bool {
        self.parts.iter().any(|part| part.kind.corrects().is_some())
    }

    /// Whether one of `parts` opens the practice again.
    #[must_use]
    pub fn reopens(parts: &[Part]) -> bool {
        parts.iter().any(|part| part.kind == Kind::Reopen)
    }

    /// Whether one of `parts` closes the practice.
    #[must_use]
    pub fn closes(parts: &[Part]) -> bool {
        parts.iter().any(|part| part.kind == Kind::Close)
    }
}

impl Stage {
    /// The stage that `parts`, written by `role` when the practice stood at
    /// `self`, belong to. A close closes; advice, actions and reports belong to
    /// advice; the mentor's questions lead back to questions; a reflection is
    /// one unless it comes with advice or questions. Anything else stays.
    #[must_use]
    pub fn moved_by(self, role: Role, parts: &[Part]) -> Self {
        let leads = parts
            .iter()
            .filter_map(|part| part.kind.definition().lead)
            .filter(|lead| *lead != Lead::Asking || role == Role::Mentor);
        match leads.max() {
            _ if self == Self::Closed => Self::Closed,
            Some(Lead::Closing) => Self::Closed,
            Some(Lead::Advising | Lead::Acting) => Self::Advice,
            Some(Lead::Asking) => Self::Questions,
            Some(Lead::LookingBack) => Self::Reflection,
            None => self,
        }
    }
}
