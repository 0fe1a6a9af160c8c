//! What a practice leaves to the next one.

use chrono::NaiveDate;

use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::Question;
use crate::dialogue::topics::Topic;

/// What is left open, each in the order of its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CarriedOver<'a> {
    /// Questions without an answer in full on record that were not optional.
    pub questions: Vec<&'a Question>,
    /// Actions that are open; of a closed practice also those that were not done.
    pub actions: Vec<&'a Action>,
    /// Topics that were put aside and not taken up.
    pub topics: Vec<&'a Topic>,
}

impl<'a> CarriedOver<'a> {
    /// That of a practice, closed or not.
    #[must_use]
    pub fn of(practice: &'a Practice) -> Self {
        let questions = practice.questions().all().iter();
        let actions = practice.actions().all().iter();
        let is_left = |it: &&Action| match it.status {
            ActionStatus::Open => true,
            ActionStatus::Dropped => practice.closed().is_some(),
            ActionStatus::Done | ActionStatus::Withdrawn => false,
        };
        Self {
            questions: questions
                .filter(|it| it.status.is_open() && !it.optional)
                .collect(),
            actions: actions.filter(is_left).collect(),
            topics: practice.topics().open().collect(),
        }
    }

    /// The parts with which `writer` brings all of it along from the practice `from`.
    /// What was asked there is a topic here: the two decide whether to ask it again.
    /// So is what was not done; an action still open is one here, by its day where
    /// that is yet to come, unless its owner is none of the two any more.
    #[must_use]
    pub fn parts(
        &self,
        from: &PracticeId,
        into: &Practice,
        writer: &Name,
        today: NaiveDate,
    ) -> Vec<Part> {
        let topic = |text: &str, place: &str| {
            let text = format!("{} ({from}{place})", text.trim_end());
            Part::new(Kind::Park, text)
        };
        let questions = self.questions.iter();
        let actions = self.actions.iter().map(|action| match action.status {
            ActionStatus::Open if into.is_of(&action.owner) => Part::new(
                Kind::Act {
                    owner: Some(action.owner.clone()).filter(|owner| owner != writer),
                    due: action.due.filter(|due| *due >= today),
                },
                action.text.clone(),
            ),
            _ => topic(&action.text, ""),
        });
        questions
            .map(|it| topic(&it.text, &format!(" Q{}", it.number)))
            .chain(actions)
            .chain(self.topics.iter().map(|it| topic(&it.text, "")))
            .collect()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.actions.is_empty() && self.topics.is_empty()
    }
}
