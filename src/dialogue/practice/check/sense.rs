//! What must hold for someone who has seen everything.

use std::collections::HashSet;

use super::Reason;
use crate::dialogue::actions::ActionStatus;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part, PartKind, Target};
use crate::dialogue::practice::correction::amend;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::refusal::Refusal;
use crate::dialogue::topics::TopicStatus;

impl Practice {
    /// What must hold besides for someone who has seen everything.
    pub(in crate::dialogue::practice) fn check_sense(
        &self,
        exchange: &Exchange,
    ) -> Result<(), Reason> {
        if let Some(last) = self.entries.last()
            && exchange.order() <= last.exchange.order()
        {
            return Err((
                None,
                Refusal::OutOfOrder {
                    n: exchange.n,
                    least: self.next_n(),
                },
            ));
        }
        let mut replaced_here = HashSet::new();
        for (at, part) in exchange.parts.iter().enumerate() {
            self.check_part_sense(exchange, part, &mut replaced_here)
                .map_err(|why| (Some(at), why))?;
        }
        Ok(())
    }

    fn check_part_sense(
        &self,
        exchange: &Exchange,
        part: &Part,
        replaced_here: &mut HashSet<Ref>,
    ) -> Result<(), Refusal> {
        // The parts of a correction are checked with it, as of when the old ones
        // were written.
        if exchange.corrects() && part.kind.corrects().is_none() {
            return Ok(());
        }
        self.check_target(exchange, part, replaced_here)?;
        match (&part.kind, &self.state.closed) {
            (Kind::Pause { until }, _) if *until <= exchange.at.date_naive() => {
                Err(Refusal::PauseOver(*until))
            }
            (Kind::Close, Some(closed)) => Err(Refusal::AlreadyClosed {
                at: closed.at,
                by: closed.by.clone(),
            }),
            (Kind::Reopen, None) => Err(Refusal::NotClosedYet),
            _ => Ok(()),
        }
    }

    /// Whether what a part points at can still be pointed at so.
    fn check_target(
        &self,
        exchange: &Exchange,
        part: &Part,
        replaced_here: &mut HashSet<Ref>,
    ) -> Result<(), Refusal> {
        let Some(target) = part.kind.target() else {
            return Ok(());
        };
        let role = self.role_of(&exchange.by);
        match target {
            Target::Question(to) => match self.state.questions.at(to) {
                Some(question) if question.role == role => Err(Refusal::OwnQuestion {
                    place: to,
                    number: question.number,
                }),
                _ => self.check_answerable(to, part.kind.kind() == PartKind::Answer),
            },
            Target::Instead(place) => {
                if let Some(question) = self.state.questions.at(place)
                    && question.role != role
                {
                    return Err(Refusal::ForeignQuestion {
                        place,
                        number: question.number,
                        by: question.by.clone(),
                    });
                }
                self.check_answerable(place, false)?;
                if replaced_here.insert(place) {
                    Ok(())
                } else {
                    let number = self.question_number(place);
                    let next = self.state.questions.next_number();
                    Err(Refusal::QuestionReplaced { number, by: next })
                }
            }
            Target::Action(to) => match self.state.actions.at(to) {
                Some(action) if action.status == ActionStatus::Withdrawn => {
                    Err(Refusal::ActionWithdrawn(action.number))
                }
                _ => Ok(()),
            },
            Target::Topic(to) => match self.state.topics.at(to) {
                Some(topic) => match topic.status {
                    TopicStatus::Parked => Ok(()),
                    TopicStatus::TakenUp => Err(Refusal::TopicTakenUp(topic.number)),
                    TopicStatus::Withdrawn => Err(Refusal::TopicWithdrawn(topic.number)),
                },
                None => Err(Refusal::NoSuchTopic(to)),
            },
            Target::Repeated(to) if part.kind.item() == Some(Item::Question) => {
                self.check_numberable(to, &part.text)
            }
            Target::Repeated(_) | Target::Unknown => Ok(()),
            Target::Corrected(to) => match part.kind {
                Kind::Withdraw { to, undo } => self.check_withdrawal(to, undo),
                _ => self.check_correction(to, &exchange.parts[1..]),
            },
        }
    }

    fn check_withdrawal(&self, to: ExchangeId, undo: bool) -> Result<(), Refusal> {
        let entry = self.check_standing(to)?;
        if undo {
            match self.built_on(to) {
                Some(by) => Err(Refusal::BuiltOn {
                    exchange: to,
                    corrected: entry.corrected(),
                    by,
                }),
                None => Ok(()),
            }
        } else if Exchange::closes(&entry.parts) {
            Err(Refusal::CloseStands(to))
        } else {
            Ok(())
        }
    }

    fn check_standing(&self, id: ExchangeId) -> Result<&Entry, Refusal> {
        let entry = self.entry(id).ok_or(Refusal::NoSuchExchange(id))?;
        match entry.withdrawn_by {
            Some(_) => Err(Refusal::AlreadyWithdrawn(id)),
            None => Ok(entry),
        }
    }

    /// Whether an exchange can stand as corrected: each part that is new makes
    /// sense where it was written, and what later ones were built on stays.
    fn check_correction(&self, to: Ref, correction: &[Part]) -> Result<(), Refusal> {
        let entry = self.check_standing(to.exchange)?;
        if let (Some(n), [part]) = (to.item, correction)
            && let Some(item) = part.kind.item()
            && items(&entry.parts, item).count() < n as usize
        {
            return Err(self.no_such_item(to.exchange, n));
        }
        let mut parts = entry.parts.clone();
        amend(&mut parts, to.item, correction);
        self.check_built_on(entry, &parts)?;
        let Some(before) = self.before(to.exchange) else {
            return Ok(());
        };
        let as_corrected = Exchange {
            parts: parts.clone(),
            ..entry.exchange.clone()
        };
        let mut replaced_here = HashSet::new();
        let is_new = |part: &&Part| entry.parts.iter().all(|old| old.kind != part.kind);
        parts
            .iter()
            .filter(is_new)
            .try_for_each(|part| before.check_part_sense(&as_corrected, part, &mut replaced_here))
    }

    fn check_numberable(&self, to: ExchangeId, words: &str) -> Result<(), Refusal> {
        let entry = self.entry(to).ok_or(Refusal::NoSuchExchange(to))?;
        if !entry.holds(words) {
            return Err(Refusal::WordsNotThere(to));
        }
        let plain = |text: &str| -> String { text.split_whitespace().collect() };
        let there = self.state.questions.all().iter().find(|question| {
            question.by == entry.exchange.by
                && question.status != QuestionStatus::Withdrawn
                && plain(&question.text) == plain(words)
        });
        match there {
            Some(question) => Err(Refusal::NumberedAlready(question.number)),
            None => Ok(()),
        }
    }

    fn check_answerable(&self, place: Ref, again: bool) -> Result<(), Refusal> {
        match self.state.questions.at(place) {
            Some(question) => match (question.status, question.replaced_by) {
                (QuestionStatus::Withdrawn, _) => Err(Refusal::QuestionWithdrawn(question.number)),
                (QuestionStatus::Replaced, Some(by)) => Err(Refusal::QuestionReplaced {
                    number: question.number,
                    by,
                }),
                (QuestionStatus::Answered, _) if !again => {
                    Err(Refusal::QuestionAnswered(question.number))
                }
                _ => Ok(()),
            },
            None => Err(Refusal::NoSuchQuestion(place)),
        }
    }
}
