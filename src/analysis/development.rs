//! How somebody's mentoring develops, over their practices in order: each figure
//! stands beside their own earlier ones, and beside nobody else's.

use super::figures::{FEWEST_QUESTIONS, before_advice, reported};
use super::overview::Overview;
use super::retrospective::Retrospective;
use crate::dialogue::identity::Name;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::{Role, Stage};

/// How many closed practices there must be before they say anything.
pub const FEWEST_PRACTICES: usize = 3;

/// The closed practices of one mentor, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Development<'a> {
    pub mentor: &'a Name,
    /// Their practices; at least [`FEWEST_PRACTICES`].
    pub steps: Vec<Step<'a>>,
}

/// A closed practice, as its mentor may look at it. What there is too little on
/// record for is `None`.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<'a> {
    pub practice: &'a Practice,
    /// How many questions the mentor asked before the first advice of theirs.
    pub questions_first: Option<usize>,
    /// How many of the mentor's questions are open, of how many whose wording tells.
    pub open: Option<Part>,
    /// The mentor's share of what was written in each stage, in whole per cent.
    pub balance: Vec<(Stage, usize)>,
    /// How many of the mentor's questions that were passed were put differently.
    pub put_differently: Option<Part>,
    /// How many actions were reported back.
    pub reported: Option<Part>,
    /// The median of the mentor's replies.
    pub reply: Option<Lasted>,
}

/// So many of so many; at least of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub of: usize,
    pub all: usize,
}

impl Part {
    fn new(of: usize, all: usize) -> Option<Self> {
        (all > 0).then_some(Self { of, all })
    }

    /// In whole per cent.
    #[must_use]
    pub fn percent(self) -> usize {
        (self.of * 200 + self.all) / (2 * self.all)
    }
}

impl<'a> Development<'a> {
    /// That of the mentor of all of these practices; `None` where they have several
    /// mentors, or where fewer than three of them are closed.
    #[must_use]
    pub fn of(overview: &Overview<'a>) -> Option<Self> {
        let mentor = &overview.practices().next()?.header().mentor;
        let same = |it: &Practice| it.header().mentor.folded() == mentor.folded();
        let mut closed: Vec<_> = overview
            .each
            .iter()
            .filter(|it| it.practice.closed().is_some())
            .collect();
        if closed.len() < FEWEST_PRACTICES || !overview.practices().all(same) {
            return None;
        }
        closed.sort_by_key(|it| it.first);
        Some(Self {
            mentor,
            steps: closed.into_iter().map(Step::of).collect(),
        })
    }
}

impl<'a> Step<'a> {
    fn of(figures: &Retrospective<'a>) -> Self {
        let practice = figures.practice;
        let (told, taken) = reported(practice);
        Self {
            practice,
            questions_first: before_advice(practice).map(|(_, questions)| questions.len()),
            open: figures
                .wordings
                .iter()
                .find(|it| it.role == Role::Mentor)
                .filter(|it| it.told() >= FEWEST_QUESTIONS)
                .and_then(|it| Part::new(it.open.len(), it.told())),
            balance: figures
                .stages
                .iter()
                .filter(|it| it.voice.is_telling())
                .filter_map(|it| Some((it.stage, it.voice.share(Role::Mentor)?)))
                .collect(),
            put_differently: put_differently(practice),
            reported: Part::new(told, taken),
            reply: figures.mentor_replies.as_ref().map(|it| it.median),
        }
    }
}

fn put_differently(practice: &Practice) -> Option<Part> {
    let all = practice.questions().all().iter();
    let passed = all
        .filter(|it| it.role == Role::Mentor && !it.passes.is_empty())
        .filter(|it| it.status != QuestionStatus::Withdrawn);
    let again = passed.clone().filter(|it| it.replaced_by.is_some());
    Part::new(again.count(), passed.count())
}
