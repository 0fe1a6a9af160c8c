//! The ledger of questions: what was asked, and what became of it.

use std::collections::HashMap;

use super::identity::{ExchangeId, Name, Ref};
use super::stage::Role;

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuestionStatus {
    /// Nothing was said to it yet.
    Open,
    /// Answered in part; more is to come.
    Partial,
    /// Answered.
    Answered,
    /// Passed: it is to be put differently.
    Passed,
    /// Put differently, as another question.
    Replaced,
    /// Taken back with the exchange that asked it.
    Withdrawn,
}

impl QuestionStatus {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Partial => "partial",
            Self::Answered => "answered",
            Self::Passed => "passed",
            Self::Replaced => "replaced",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether an answer in full is still missing.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Partial | Self::Passed)
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number as people see it (Q3), from 1.
    pub number: usize,
    /// Where it was asked.
    pub place: Ref,
    /// Who asked it.
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
    /// By whom.
    pub by: Name,
    /// In which words.
    pub text: String,
    /// More is to come.
    pub partial: bool,
}

/// Every question of a practice, in the order they were asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    all: Vec<Question>,
    numbers: HashMap<Ref, usize>,
}

impl Questions {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Question] {
        &self.all
    }

    /// The question that people see as number `number`.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Option<&Question> {
        number.checked_sub(1).and_then(|at| self.all.get(at))
    }

    /// The question asked at `place`.
    #[must_use]
    pub fn at(&self, place: Ref) -> Option<&Question> {
        self.numbers.get(&place).and_then(|&n| self.numbered(n))
    }

    /// The questions that wait for an answer of `role`: asked by the other,
    /// open or answered in part.
    pub fn awaiting(&self, role: Role) -> impl Iterator<Item = &Question> {
        self.all.iter().filter(move |question| {
            question.role.other() == Some(role)
                && matches!(
                    question.status,
                    QuestionStatus::Open | QuestionStatus::Partial
                )
        })
    }

    /// The questions of `role` that the other asked to have put differently.
    pub fn to_rephrase(&self, role: Role) -> impl Iterator<Item = &Question> {
        self.all.iter().filter(move |question| {
            question.role == role && question.status == QuestionStatus::Passed
        })
    }

    pub(super) fn next_number(&self) -> usize {
        self.all.len() + 1
    }

    pub(super) fn ask(&mut self, question: Question) {
        if let Some(replaced) = question.instead.and_then(|n| self.all.get_mut(n - 1))
            && replaced.status != QuestionStatus::Withdrawn
        {
            replaced.status = QuestionStatus::Replaced;
            replaced.replaced_by = Some(question.number);
        }
        self.numbers.insert(question.place, question.number);
        self.all.push(question);
    }

    pub(super) fn number_at(&self, place: Ref) -> Option<usize> {
        self.numbers.get(&place).copied()
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
        if question.status.is_open() {
            question.status = QuestionStatus::Passed;
        }
        question.passes.push(exchange);
    }

    fn at_mut(&mut self, place: Ref) -> Option<&mut Question> {
        let number = *self.numbers.get(&place)?;
        self.all.get_mut(number - 1)
    }
}
