//! The ledger of questions: what was asked, and what became of it.

use super::identity::{ExchangeId, Name, Ref};
use super::ledger::{Ledger, Listed};
use super::stage::Role;
use super::words::words;

words! {
    /// What became of a question.
    pub enum QuestionStatus {
        /// Nothing was said to it yet.
        Open = "open",
        /// Answered in part; more is to come.
        Partial = "partial",
        Answered = "answered",
        /// Passed: it is to be put differently.
        Passed = "passed",
        /// Put differently, as another question.
        Replaced = "replaced",
        /// Taken back with the exchange that asked it.
        Withdrawn = "withdrawn",
    }
}

impl QuestionStatus {
    /// Whether an answer in full is still missing.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Partial | Self::Passed)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number as people see it (Q3), from 1.
    pub number: usize,
    /// Where it was asked.
    pub place: Ref,
    pub by: Name,
    /// The asker's role; the answer is the other's.
    pub role: Role,
    /// Its words; empty once withdrawn.
    pub text: String,
    /// It may stay unanswered.
    pub optional: bool,
    /// What became of it.
    pub status: QuestionStatus,
    /// What was answered, in order.
    pub answers: Vec<Answer>,
    /// The exchanges that passed it.
    pub passes: Vec<ExchangeId>,
    /// The number of the question that it puts differently.
    pub instead: Option<usize>,
    /// The number of the question that puts it differently.
    pub replaced_by: Option<usize>,
}

/// One answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Where it was given.
    pub exchange: ExchangeId,
    pub by: Name,
    pub text: String,
    /// More is to come.
    pub partial: bool,
}

/// Every question of a practice, in the order they were asked.
pub type Questions = Ledger<Question>;

impl Listed for Question {
    fn is_open(&self) -> bool {
        self.status.is_open()
    }

    fn withdraw(&mut self) {
        self.status = QuestionStatus::Withdrawn;
        self.text.clear();
    }
}

impl Question {
    /// Whether an answer is waited for: it is open or answered in part, and nobody
    /// asked to have it put differently.
    #[must_use]
    pub fn waits(&self) -> bool {
        matches!(self.status, QuestionStatus::Open | QuestionStatus::Partial)
    }
}

impl Ledger<Question> {
    /// The questions that wait for an answer of `role`: asked by the other,
    /// open or answered in part.
    pub fn awaiting(&self, role: Role) -> impl Iterator<Item = &Question> {
        self.open()
            .filter(move |question| question.role.other() == Some(role) && question.waits())
    }

    /// The questions of `role` that the other asked to have put differently.
    pub fn to_rephrase(&self, role: Role) -> impl Iterator<Item = &Question> {
        self.open().filter(move |question| {
            question.role == role && question.status == QuestionStatus::Passed
        })
    }

    /// The question of number `replaced` is put differently by that of number `by`.
    pub(super) fn replace(&mut self, replaced: usize, by: usize) {
        if let Some(question) = self.numbered_mut(replaced)
            && question.status != QuestionStatus::Withdrawn
        {
            question.status = QuestionStatus::Replaced;
            question.replaced_by = Some(by);
        }
    }

    pub(super) fn answer(&mut self, place: Ref, answer: Answer) {
        let Some(question) = self.at_mut(place) else {
            return;
        };
        question.status = match (question.status, answer.partial) {
            (QuestionStatus::Replaced | QuestionStatus::Withdrawn, _) => question.status,
            (QuestionStatus::Answered, _) | (_, false) => QuestionStatus::Answered,
            (_, true) => QuestionStatus::Partial,
        };
        question.answers.push(answer);
    }

    pub(super) fn pass(&mut self, place: Ref, exchange: ExchangeId) {
        let Some(question) = self.at_mut(place) else {
            return;
        };
        if question.is_open() {
            question.status = QuestionStatus::Passed;
        }
        question.passes.push(exchange);
    }
}
