//! What makes sense: checked before anything changes.

use std::collections::HashSet;

use super::{Entry, Practice};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::part::{Item, Kind, Part, items};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::refusal::Refusal;
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::topics::TopicStatus;

/// Which part is at fault, and why.
type Reason = (Option<usize>, Refusal);

impl Practice {
    /// What must hold in every history, joined ones included.
    pub(super) fn check_shape(&self, exchange: &Exchange) -> Result<(), Reason> {
        if self.places.contains_key(&exchange.id) {
            return Err((None, Refusal::IdTaken(exchange.id)));
        }
        if exchange.n == 0 {
            return Err((None, Refusal::OutOfOrder { n: 0, least: 1 }));
        }
        if exchange.parts.is_empty() {
            return Err((None, Refusal::Empty));
        }
        let role = self.role_of(&exchange.by);
        match (role, exchange.stage) {
            (Role::Observer, Some(_)) => {
                return Err((None, Refusal::ObserverStage(exchange.by.clone())));
            }
            (Role::Mentor | Role::Mentee, None) => return Err((None, Refusal::NoStage)),
            _ => {}
        }
        let closes = exchange
            .parts
            .iter()
            .filter(|part| matches!(part.kind, Kind::Close | Kind::Reopen))
            .count();
        if closes > 1 {
            return Err((None, Refusal::TwoCloses));
        }
        if exchange.stage == Some(Stage::Closed)
            && !Exchange::closes(&exchange.parts)
            && !self
                .entries
                .iter()
                .any(|entry| Exchange::closes(&entry.exchange.parts))
        {
            return Err((None, Refusal::NotClosed));
        }
        for (at, part) in exchange.parts.iter().enumerate() {
            self.check_part_shape(exchange, role, at, part)
                .map_err(|why| (Some(at), why))?;
        }
        Ok(())
    }

    fn check_part_shape(
        &self,
        exchange: &Exchange,
        role: Role,
        at: usize,
        part: &Part,
    ) -> Result<(), Refusal> {
        if part.text.trim().is_empty() && !part.kind.may_be_silent() {
            return Err(Refusal::NoWords(part.kind.word()));
        }
        if role == Role::Observer && !part.kind.open_to_observers() {
            return Err(Refusal::ObserverPart {
                by: exchange.by.clone(),
                kind: part.kind.word(),
            });
        }
        match &part.kind {
            Kind::Answer { to, .. } | Kind::Pass { to } => {
                let asker = self.asker(*to)?;
                if self.role_of(asker) == role {
                    return Err(Refusal::OwnQuestion {
                        place: *to,
                        number: self.question_number(*to),
                    });
                }
            }
            Kind::Ask {
                instead: Some(place),
                ..
            } => {
                let asker = self.asker(*place)?;
                if self.role_of(asker) != role {
                    return Err(Refusal::ForeignQuestion {
                        place: *place,
                        number: self.question_number(*place),
                        by: asker.clone(),
                    });
                }
            }
            Kind::Report { to, .. } => {
                self.item_at(*to, Item::Action)
                    .ok_or(Refusal::NoSuchAction(*to))?;
            }
            Kind::Act {
                owner: Some(owner), ..
            } if self.role_of(owner) == Role::Observer => {
                return Err(Refusal::UnknownOwner(owner.clone()));
            }
            Kind::Agree {
                rounds: Some(0), ..
            } => return Err(Refusal::NoRounds),
            Kind::Quote { to: Some(to) } => {
                self.entry(*to).ok_or(Refusal::NoSuchExchange(*to))?;
            }
            Kind::Number { to } => {
                let entry = self.entry(*to).ok_or(Refusal::NoSuchExchange(*to))?;
                if entry.role == Role::Observer {
                    return Err(Refusal::ObserverPart {
                        by: entry.exchange.by.clone(),
                        kind: "ask",
                    });
                }
            }
            Kind::Unpark { to } => {
                self.item_at(*to, Item::Topic)
                    .ok_or(Refusal::NoSuchTopic(*to))?;
            }
            Kind::Withdraw { to, undo } => {
                let entry = self.own_entry(exchange, *to)?;
                if !undo && Exchange::closes(&entry.exchange.parts) {
                    return Err(Refusal::CloseStands(*to));
                }
                if exchange.parts.len() != 1 {
                    return Err(Refusal::WithdrawalShape(*to));
                }
            }
            Kind::Amend { to } => {
                let entry = self.own_entry(exchange, to.exchange)?;
                if at != 0 || !fits(&entry.exchange.parts, to.item, &exchange.parts[1..]) {
                    return Err(Refusal::AmendmentShape(*to));
                }
                let number = entry.number;
                for part in &exchange.parts[1..] {
                    if let Some(place) = part.kind.answers()
                        && self.entry(place).is_some_and(|it| it.number >= number)
                    {
                        return Err(Refusal::CameLater {
                            exchange: to.exchange,
                            later: place,
                        });
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What must hold besides for someone who has seen everything.
    pub(super) fn check_sense(&self, exchange: &Exchange) -> Result<(), Reason> {
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
        // The parts of a correction were written when the old ones were.
        if exchange.mends() && !matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. }) {
            return Ok(());
        }
        match &part.kind {
            Kind::Answer { to, .. } => self.check_answerable(*to, true),
            Kind::Pass { to } => self.check_answerable(*to, false),
            Kind::Ask {
                instead: Some(place),
                ..
            } => {
                self.check_answerable(*place, false)?;
                if replaced_here.insert(*place) {
                    Ok(())
                } else {
                    let number = self.question_number(*place);
                    let next = self.state.questions.next_number();
                    Err(Refusal::QuestionReplaced { number, by: next })
                }
            }
            Kind::Report { to, .. } => match self.state.actions.at(*to) {
                Some(action) if action.withdrawn => Err(Refusal::ActionWithdrawn(action.number)),
                _ => Ok(()),
            },
            Kind::Pause { until } if *until <= exchange.at.date_naive() => {
                Err(Refusal::PauseOver(*until))
            }
            Kind::Close => match &self.state.closed {
                Some(closed) => Err(Refusal::AlreadyClosed {
                    at: closed.at,
                    by: closed.by.clone(),
                }),
                None => Ok(()),
            },
            Kind::Reopen if self.state.closed.is_none() => Err(Refusal::NotClosedYet),
            Kind::Number { to } => self.check_numberable(*to, &part.text),
            Kind::Unpark { to } => match self.state.topics.at(*to) {
                Some(topic) => match topic.status {
                    TopicStatus::Parked => Ok(()),
                    TopicStatus::TakenUp => Err(Refusal::TopicTakenUp(topic.number)),
                    TopicStatus::Withdrawn => Err(Refusal::TopicWithdrawn(topic.number)),
                },
                None => Err(Refusal::NoSuchTopic(*to)),
            },
            Kind::Amend {
                to: Ref { exchange, .. },
            }
            | Kind::Withdraw {
                to: exchange,
                undo: false,
            } => self.check_standing(*exchange),
            Kind::Withdraw { to, undo: true } => {
                self.check_standing(*to)?;
                match self.built_on(*to) {
                    Some(by) => Err(Refusal::BuiltOn { exchange: *to, by }),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    fn check_standing(&self, id: ExchangeId) -> Result<(), Refusal> {
        match self.entry(id) {
            Some(entry) if entry.withdrawn_by.is_some() => Err(Refusal::AlreadyWithdrawn(id)),
            _ => Ok(()),
        }
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

    /// The first later exchange that makes it too late to undo one: anything of
    /// the other or of its writer that still stands, and whatever of an observer
    /// points at it.
    fn built_on(&self, id: ExchangeId) -> Option<ExchangeId> {
        let at = *self.places.get(&id)?;
        self.entries[at + 1..]
            .iter()
            .filter(|entry| entry.withdrawn_by.is_none() && !entry.exchange.mends())
            .find(|entry| {
                entry.role != Role::Observer
                    || entry.parts.iter().any(|part| points_at(&part.kind, id))
            })
            .map(|entry| entry.exchange.id)
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

    fn item_at(&self, place: Ref, item: Item) -> Option<&Part> {
        let entry = self.entry(place.exchange)?;
        let n = place.item?.checked_sub(1)?;
        items(&entry.exchange.parts, item).nth(n as usize)
    }

    fn asker(&self, place: Ref) -> Result<&Name, Refusal> {
        let asked = self.item_at(place, Item::Question);
        let exchange = match asked.map(|part| &part.kind) {
            Some(Kind::Number { to }) => self.exchange(*to),
            Some(_) => self.exchange(place.exchange),
            None => None,
        };
        exchange
            .map(|exchange| &exchange.by)
            .ok_or(Refusal::NoSuchQuestion(place))
    }

    /// The number of a question that is there, before the ledger is derived.
    fn question_number(&self, place: Ref) -> usize {
        let upto = self.places.get(&place.exchange).copied().unwrap_or(0);
        let before: usize = self.entries[..upto]
            .iter()
            .map(|entry| items(&entry.exchange.parts, Item::Question).count())
            .sum();
        before + place.item.unwrap_or(1) as usize
    }

    fn own_entry(&self, exchange: &Exchange, to: ExchangeId) -> Result<&Entry, Refusal> {
        let entry = self.entry(to).ok_or(Refusal::NoSuchExchange(to))?;
        if entry.exchange.by != exchange.by {
            return Err(Refusal::NotYours {
                exchange: to,
                by: entry.exchange.by.clone(),
            });
        }
        if entry.exchange.mends() {
            return Err(Refusal::MendsAMend(to));
        }
        Ok(entry)
    }
}

fn points_at(kind: &Kind, id: ExchangeId) -> bool {
    match kind {
        Kind::Quote { to } => *to == Some(id),
        _ => kind.answers() == Some(id),
    }
}

/// Whether `correction` can stand in the place of `old`, or of its `item`-th
/// question, action or topic.
fn fits(old: &[Part], item: Option<u32>, correction: &[Part]) -> bool {
    let mends = |part: &Part| matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. });
    if correction.is_empty() || correction.iter().any(mends) {
        return false;
    }
    match (item, correction) {
        (None, _) => {
            Item::ALL
                .iter()
                .all(|&item| items(old, item).count() == items(correction, item).count())
                && Exchange::closes(old) == Exchange::closes(correction)
                && Exchange::reopens(old) == Exchange::reopens(correction)
        }
        (Some(n), [part]) => part
            .kind
            .item()
            .is_some_and(|item| items(old, item).count() >= n as usize),
        (Some(_), _) => false,
    }
}
