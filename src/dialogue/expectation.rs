//! What each of the two is expected to do next.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::actions::{Action, ActionStatus};
use super::identity::{Name, Ref};
use super::part::Kind;
use super::practice::Practice;
use super::stage::{Role, Stage};
use super::words::words;

/// Something that one of the two is expected to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    pub who: Name,
    pub what: Move,
    /// The questions or actions it is about.
    pub refs: Vec<Ref>,
}

words! {
    /// What one can be expected to do.
    pub enum Move {
        Theme = "theme",
        Answer = "answer",
        /// Ask, or put a passed question differently.
        Ask = "ask",
        /// Offer experience and advice.
        Advise = "advise",
        /// Report what came of actions, or of the advice.
        Report = "report",
        Reflect = "reflect",
    }
}

impl Practice {
    fn has_something_to_tell_of(&self) -> bool {
        let mut actions = self.actions().all().iter();
        !self.advice().is_empty() || actions.any(|it| it.status != ActionStatus::Withdrawn)
    }

    /// Whether an action is open and its day has passed. In a closed practice
    /// nothing is waited for.
    #[must_use]
    pub fn is_overdue(&self, action: &Action, today: NaiveDate) -> bool {
        self.closed().is_none() && action.is_overdue(today)
    }

    /// Whether the practice looks back now, and `who` has not done so yet.
    fn is_to_look_back(&self, who: &Name) -> bool {
        self.stage() == Stage::Reflection
            && !self
                .written()
                .rev()
                .take_while(|entry| entry.stage == Stage::Reflection)
                .filter(|entry| entry.exchange.by == *who)
                .any(|entry| entry.parts.iter().any(|part| part.kind == Kind::Reflect))
    }

    /// What is expected at `now`, the most pressing first: of the one whose
    /// turn it is, and of the other a report on what is overdue. Nothing while
    /// it is nobody's turn.
    #[must_use]
    pub fn expects(&self, now: DateTime<FixedOffset>) -> Vec<Expectation> {
        let Some(role) = self.turn(now).whose else {
            return Vec::new();
        };
        let (Some(who), Some(other)) = (
            self.name_of(role),
            role.other().and_then(|other| self.name_of(other)),
        ) else {
            return Vec::new();
        };
        let mut expects = Vec::new();
        let mut expect = |who: &Name, what, refs: Vec<Ref>| {
            expects.push(Expectation {
                who: who.clone(),
                what,
                refs,
            });
        };
        let today = now.date_naive();

        if self.theme().is_none() && role == Role::Mentee {
            expect(who, Move::Theme, Vec::new());
        }
        let open: Vec<_> = self
            .questions()
            .awaiting(role)
            .filter(|question| !question.optional)
            .map(|question| question.place)
            .collect();
        let answers = !open.is_empty();
        if answers {
            expect(who, Move::Answer, open);
        }
        let passed: Vec<_> = self
            .questions()
            .to_rephrase(role)
            .map(|question| question.place)
            .collect();
        let rephrases = !passed.is_empty();
        if rephrases {
            expect(who, Move::Ask, passed);
        }
        let due: Vec<_> = self
            .actions()
            .open_of(who)
            .filter(|action| action.is_due(today))
            .map(|action| action.place)
            .collect();
        let reports = !due.is_empty();
        if reports {
            expect(who, Move::Report, due);
        }
        match (role, self.stage()) {
            (Role::Mentor, Stage::Theme | Stage::Questions) if !answers => {
                if !rephrases {
                    expect(who, Move::Ask, Vec::new());
                }
                if self.stage() == Stage::Questions {
                    expect(who, Move::Advise, Vec::new());
                }
            }
            (Role::Mentor, Stage::Advice | Stage::Reflection) if !answers => {
                expect(who, Move::Advise, Vec::new());
            }
            // Of advice that was taken back nothing is to be told.
            (Role::Mentee, Stage::Advice)
                if !answers && !reports && self.has_something_to_tell_of() =>
            {
                expect(who, Move::Report, Vec::new());
            }
            _ => {}
        }
        if self.reflection_is_due() || role == Role::Mentee && self.is_to_look_back(who) {
            expect(who, Move::Reflect, Vec::new());
        }
        let overdue: Vec<_> = self
            .actions()
            .open_of(other)
            .filter(|action| self.is_overdue(action, today))
            .map(|action| action.place)
            .collect();
        if !overdue.is_empty() {
            expect(other, Move::Report, overdue);
        }
        expects
    }
}
