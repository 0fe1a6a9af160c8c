//! The figures of several practices together, for whoever has many of them or
//! looks after a community.

use chrono::{DateTime, FixedOffset};

use super::pace::{FEWEST_REPLIES, LONG_TIMES, USUAL_SILENCE, median};
use super::retrospective::Retrospective;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::{Practice, Words};
use crate::dialogue::stage::{Role, Stage};

/// Several practices, looked at together.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview<'a> {
    /// The figures of each, in the order they were given.
    pub each: Vec<Retrospective<'a>>,
    /// When they were looked at.
    pub now: DateTime<FixedOffset>,
}

/// Somebody whose word is waited for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waiting<'a> {
    pub practice: &'a Practice,
    pub role: Role,
    pub lasts: Lasted,
}

impl Waiting<'_> {
    /// Whether it is longer than was agreed, or than is usual.
    #[must_use]
    pub fn is_late(&self) -> bool {
        let agreed = self.practice.agreement().rhythm;
        self.lasts.exact > agreed.map_or(USUAL_SILENCE, |rhythm| rhythm.span())
    }

    /// Whether it is much longer.
    fn is_long(&self) -> bool {
        let agreed = self.practice.agreement().rhythm;
        self.lasts.exact > agreed.map_or(USUAL_SILENCE, |rhythm| rhythm.span() * LONG_TIMES)
    }
}

/// What is left of questions, actions and topics, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOpen {
    pub asked: usize,
    /// Those without an answer in full, though they were not optional.
    pub unanswered: usize,
    pub taken: usize,
    pub open: usize,
    /// Those open past their day.
    pub overdue: usize,
    pub dropped: usize,
    /// Topics put aside and not taken up.
    pub parked: usize,
}

/// How long replies take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    pub count: usize,
    pub median: Lasted,
    pub longest: Lasted,
}

/// Why a practice may want a look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    /// Somebody has been waited for longer than agreed.
    Late(Role, Lasted),
    /// So many actions are past their day.
    Overdue(usize),
    /// So many rounds went by without a look back.
    LookBack(u32),
    /// It was closed, and nothing is marked as learned.
    NothingLearned,
}

/// A practice to be looked at, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct LookFirst<'a> {
    pub practice: &'a Practice,
    /// Why; at least one.
    pub reasons: Vec<Reason>,
}

impl<'a> Overview<'a> {
    /// Looks at `practices` at the time `now`.
    #[must_use]
    pub fn of(
        practices: impl IntoIterator<Item = &'a Practice>,
        now: DateTime<FixedOffset>,
    ) -> Self {
        let each = practices.into_iter();
        Self {
            each: each.map(|it| Retrospective::of(it, now)).collect(),
            now,
        }
    }

    pub fn practices(&self) -> impl Iterator<Item = &'a Practice> {
        self.each.iter().map(|figures| figures.practice)
    }

    /// How many are in each stage, in the order of the process.
    #[must_use]
    pub fn stages(&self) -> [(Stage, usize); Stage::ALL.len()] {
        Stage::ALL.map(|stage| {
            let here = self.practices().filter(|it| it.stage() == stage);
            (stage, here.count())
        })
    }

    /// Whose word is waited for, the longest first.
    #[must_use]
    pub fn waiting(&self) -> Vec<Waiting<'a>> {
        let mut all: Vec<Waiting> = self
            .practices()
            .filter_map(|practice| {
                let turn = practice.turn(self.now);
                Some(Waiting {
                    practice,
                    role: turn.whose?,
                    lasts: turn.waited,
                })
            })
            .collect();
        all.sort_by_key(|waiting| std::cmp::Reverse(waiting.lasts));
        all
    }

    /// How long the mentors' or the mentees' replies take; `None` where there are
    /// too few.
    #[must_use]
    pub fn usual(&self, role: Role) -> Option<Usual> {
        let waits: Vec<Lasted> = self
            .each
            .iter()
            .filter_map(|figures| match role {
                Role::Mentor => figures.mentor_replies.as_ref(),
                Role::Mentee => figures.mentee_replies.as_ref(),
                Role::Observer => None,
            })
            .flat_map(|replies| replies.waits.iter().copied())
            .collect();
        if waits.len() < FEWEST_REPLIES {
            return None;
        }
        Some(Usual {
            count: waits.len(),
            median: median(&waits)?,
            longest: *waits.iter().max()?,
        })
    }

    /// What tends to stay open.
    #[must_use]
    pub fn left_open(&self) -> LeftOpen {
        let mut left = LeftOpen::default();
        for figures in &self.each {
            left.asked += figures.questions.asked;
            left.unanswered += figures.questions.owed;
            left.taken += figures.actions.taken;
            left.open += figures.actions.open;
            left.overdue += figures.actions.overdue;
            left.dropped += figures.actions.dropped;
            left.parked += figures.practice.topics().open().count();
        }
        left
    }

    /// What was learned, the latest first.
    #[must_use]
    pub fn learned(&self) -> Vec<(&'a Practice, &'a Words)> {
        let of = |practice: &'a Practice| practice.learned().iter().map(move |it| (practice, it));
        let mut all: Vec<_> = self.practices().flat_map(of).collect();
        all.sort_by_key(|(_, words)| std::cmp::Reverse(words.at));
        all
    }

    /// The practices that may want a look, those with most reasons first, and of
    /// these the one that waits longest.
    #[must_use]
    pub fn look_first(&self) -> Vec<LookFirst<'a>> {
        let waiting = self.waiting();
        let mut found: Vec<(Lasted, LookFirst)> = self
            .each
            .iter()
            .filter_map(|figures| {
                let practice = figures.practice;
                let waits = waiting
                    .iter()
                    .find(|it| std::ptr::eq(it.practice, practice));
                let reasons = reasons(figures, waits);
                let lasts = waits.map_or_else(Lasted::default, |it| it.lasts);
                (!reasons.is_empty()).then_some((lasts, LookFirst { practice, reasons }))
            })
            .collect();
        found.sort_by_key(|(lasts, it)| std::cmp::Reverse((it.reasons.len(), *lasts)));
        found.into_iter().map(|(_, it)| it).collect()
    }
}

fn reasons(figures: &Retrospective<'_>, waits: Option<&Waiting<'_>>) -> Vec<Reason> {
    let practice = figures.practice;
    let mut reasons = Vec::new();
    if let Some(waiting) = waits.filter(|it| it.is_long()) {
        reasons.push(Reason::Late(waiting.role, waiting.lasts));
    }
    if figures.actions.overdue > 0 {
        reasons.push(Reason::Overdue(figures.actions.overdue));
    }
    if practice.reflection_is_due() {
        reasons.push(Reason::LookBack(practice.rounds_since_reflection()));
    }
    if super::retrospective::nothing_learned(practice) {
        reasons.push(Reason::NothingLearned);
    }
    reasons
}
