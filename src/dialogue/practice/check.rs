//! What makes sense: checked before anything changes.

use std::collections::HashSet;

use super::{Entry, Practice, amend};
use crate::dialogue::actions::ActionStatus;
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
        self.faults_of_shape(exchange)
            .into_iter()
            .next()
            .map_or(Ok(()), Err)
    }

    /// Everything in an exchange that can hold in no history.
    pub(super) fn faults_of_shape(&self, exchange: &Exchange) -> Vec<Reason> {
        if self.places.contains_key(&exchange.id) {
            return vec![(None, Refusal::IdTaken(exchange.id))];
        }
        let mut faults = Vec::new();
        let mut whole = |why| faults.push((None, why));
        if exchange.n == 0 {
            whole(Refusal::OutOfOrder { n: 0, least: 1 });
        }
        if exchange.parts.is_empty() {
            whole(Refusal::Empty);
        }
        let role = self.role_of(&exchange.by);
        match (role, exchange.stage) {
            (Role::Observer, Some(_)) => whole(Refusal::ObserverStage(exchange.by.clone())),
            (Role::Mentor | Role::Mentee, None) => whole(Refusal::NoStage),
            _ => {}
        }
        let closes = exchange
            .parts
            .iter()
            .filter(|part| matches!(part.kind, Kind::Close | Kind::Reopen))
            .count();
        if closes > 1 {
            whole(Refusal::TwoCloses);
        }
        if exchange.stage == Some(Stage::Closed)
            && !Exchange::closes(&exchange.parts)
            && !self
                .entries
                .iter()
                .any(|entry| Exchange::closes(&entry.exchange.parts))
        {
            whole(Refusal::NotClosed);
        }
        for (at, part) in exchange.parts.iter().enumerate() {
            let checks = [
                check_words(part),
                check_observer(exchange, role, part),
                self.check_pointers(exchange, role, at, part),
            ];
            let refused = checks.into_iter().filter_map(Result::err);
            faults.extend(refused.map(|why| (Some(at), why)));
        }
        faults
    }

    /// Whether what a part points at is there, and its values can be.
    fn check_pointers(
        &self,
        exchange: &Exchange,
        role: Role,
        at: usize,
        part: &Part,
    ) -> Result<(), Refusal> {
        match &part.kind {
            Kind::Answer { to, .. } | Kind::Pass { to } => {
                let askers = self.askers(*to)?;
                if askers.iter().all(|asker| self.role_of(asker) == role) {
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
                let askers = self.askers(*place)?;
                if let Some(asker) = askers.first()
                    && askers.iter().all(|asker| self.role_of(asker) != role)
                {
                    return Err(Refusal::ForeignQuestion {
                        place: *place,
                        number: self.question_number(*place),
                        by: (*asker).clone(),
                    });
                }
            }
            Kind::Report { to, .. } => {
                self.ever_at(*to, Item::Action)
                    .next()
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
            Kind::Agree {
                when_quiet: Some(text),
                ..
            } if text.trim().is_empty() => return Err(Refusal::NoWords(part.kind.word())),
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
                self.ever_at(*to, Item::Topic)
                    .next()
                    .ok_or(Refusal::NoSuchTopic(*to))?;
            }
            Kind::Withdraw { to, undo } => {
                let entry = self.own(exchange, *to)?;
                if entry.undoes().is_some() {
                    return Err(Refusal::UndoesAnUndo(*to));
                }
                if !undo && entry.exchange.mends() {
                    return Err(Refusal::MendsAMend(*to));
                }
                let mut versions = self.versions_of(*to);
                if !undo && versions.all(Exchange::closes) {
                    return Err(Refusal::CloseStands(*to));
                }
                if exchange.parts.len() != 1 {
                    return Err(Refusal::WithdrawalShape(*to));
                }
            }
            Kind::Amend { to } => {
                let entry = self.own(exchange, to.exchange)?;
                if entry.exchange.mends() {
                    return Err(Refusal::MendsAMend(to.exchange));
                }
                let number = entry.number;
                let correction = &exchange.parts[1..];
                if let Some(n) = to.item {
                    let ever = |item| self.ever_at(*to, item).next().is_some();
                    let kind = correction.iter().find_map(|part| part.kind.item());
                    if !kind.map_or_else(|| Item::ALL.into_iter().any(ever), ever) {
                        return Err(self.no_such_item(to.exchange, n));
                    }
                }
                if at != 0 || !may_correct(to.item, correction) {
                    return Err(Refusal::AmendmentShape(*to));
                }
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
        // The parts of a correction are checked with it, as of when the old ones
        // were written.
        if exchange.mends() && !matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. }) {
            return Ok(());
        }
        let role = self.role_of(&exchange.by);
        match &part.kind {
            Kind::Answer { to, .. } | Kind::Pass { to } => match self.state.questions.at(*to) {
                Some(question) if question.role == role => Err(Refusal::OwnQuestion {
                    place: *to,
                    number: question.number,
                }),
                _ => self.check_answerable(*to, matches!(part.kind, Kind::Answer { .. })),
            },
            Kind::Ask {
                instead: Some(place),
                ..
            } => {
                if let Some(question) = self.state.questions.at(*place)
                    && question.role != role
                {
                    return Err(Refusal::ForeignQuestion {
                        place: *place,
                        number: question.number,
                        by: question.by.clone(),
                    });
                }
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
                Some(action) if action.status == ActionStatus::Withdrawn => {
                    Err(Refusal::ActionWithdrawn(action.number))
                }
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
            Kind::Amend { to } => self.check_correction(*to, &exchange.parts[1..]),
            Kind::Withdraw { to, undo: false } => {
                let entry = self.check_standing(*to)?;
                if Exchange::closes(&entry.parts) {
                    return Err(Refusal::CloseStands(*to));
                }
                Ok(())
            }
            Kind::Withdraw { to, undo: true } => {
                let entry = self.check_standing(*to)?;
                match self.built_on(*to) {
                    Some(by) => Err(Refusal::BuiltOn {
                        exchange: *to,
                        mends: entry.mends(),
                        by,
                    }),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
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

    /// Whether later exchanges still find in `parts` what they point at in
    /// `entry`, and nothing that they did not answer for.
    fn check_built_on(&self, entry: &Entry, parts: &[Part]) -> Result<(), Refusal> {
        let id = entry.exchange.id;
        let pointers = self.pointers(entry);
        for &(item, n, by) in &pointers {
            let count = |parts| items(parts, item).count();
            let nth = |parts| items(parts, item).nth(n - 1);
            // Where their number changes, it takes the same words to know that
            // it is the same one.
            let stays = match (nth(&entry.parts), nth(parts)) {
                (Some(old), Some(new)) => {
                    count(parts) == count(&entry.parts) || old.text == new.text
                }
                (old, _) => old.is_none(),
            };
            if !stays {
                return Err(Refusal::PointedAt {
                    exchange: id,
                    item,
                    number: n,
                    by,
                });
            }
        }
        if let Some(&(_, _, by)) = pointers.first() {
            let more = Item::ALL
                .into_iter()
                .flat_map(|item| items(parts, item).skip(items(&entry.parts, item).count()));
            let closes = parts.iter().filter(|part| {
                let kind = &part.kind;
                matches!(kind, Kind::Close | Kind::Reopen)
                    && entry.parts.iter().all(|old| old.kind != *kind)
            });
            let more: Vec<Part> = more.chain(closes).cloned().collect();
            if !more.is_empty() {
                return Err(Refusal::TooMany {
                    exchange: id,
                    more,
                    by,
                });
            }
        }
        let later = self.later(entry).find(|later| {
            let opens = Exchange::closes(&entry.parts) && Exchange::reopens(&later.parts);
            let closes = Exchange::reopens(&entry.parts) && Exchange::closes(&later.parts);
            opens && !Exchange::closes(parts) || closes && !Exchange::reopens(parts)
        });
        match later {
            Some(later) => Err(Refusal::CloseBuiltOn {
                exchange: id,
                by: later.exchange.id,
            }),
            None => Ok(()),
        }
    }

    /// What of an entry's questions, actions and topics later exchanges point at:
    /// of which kind, the how manieth, and by which exchange.
    fn pointers(&self, entry: &Entry) -> Vec<(Item, usize, ExchangeId)> {
        let id = entry.exchange.id;
        let mut found = Vec::new();
        for later in self.later(entry) {
            for part in &later.parts {
                let (item, to) = match part.kind {
                    Kind::Answer { to, .. }
                    | Kind::Pass { to }
                    | Kind::Ask {
                        instead: Some(to), ..
                    } => (Item::Question, to),
                    Kind::Report { to, .. } => (Item::Action, to),
                    Kind::Unpark { to } => (Item::Topic, to),
                    Kind::Number { to } | Kind::Quote { to: Some(to) } if to == id => {
                        let holding = entry.items_holding(&part.text);
                        found.extend(holding.map(|(item, n)| (item, n, later.exchange.id)));
                        continue;
                    }
                    _ => continue,
                };
                if let (true, Some(n)) = (to.exchange == id, to.item) {
                    found.push((item, n as usize, later.exchange.id));
                }
            }
        }
        found
    }

    /// The later exchanges that stand.
    fn later(&self, entry: &Entry) -> impl Iterator<Item = &Entry> {
        self.entries[entry.number..]
            .iter()
            .filter(|later| later.withdrawn_by.is_none() && !later.exchange.mends())
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
        self.later(self.entries.get(at)?)
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

    /// Every version that an exchange may have been seen in: as it was written,
    /// and as each correction of the whole of it says. Copies written apart may
    /// point at what only one of them holds.
    pub(super) fn versions_of(&self, id: ExchangeId) -> impl Iterator<Item = &[Part]> {
        let written = self.exchange(id).map(|exchange| &exchange.parts[..]);
        let corrected = self.entries.iter().filter_map(move |entry| {
            match entry.exchange.parts.split_first()? {
                (first, correction) if first.kind == (Kind::Amend { to: Ref::whole(id) }) => {
                    Some(correction)
                }
                _ => None,
            }
        });
        written.into_iter().chain(corrected)
    }

    /// What has ever stood at a place.
    fn ever_at(&self, place: Ref, item: Item) -> impl Iterator<Item = &Part> {
        let n = place.item.and_then(|n| (n as usize).checked_sub(1));
        self.versions_of(place.exchange)
            .filter_map(move |parts| items(parts, item).nth(n?))
    }

    /// Whoever may have asked the question at a place; there is one at least.
    fn askers(&self, place: Ref) -> Result<Vec<&Name>, Refusal> {
        let asked = self.ever_at(place, Item::Question);
        let askers: Vec<&Name> = asked
            .filter_map(|part| match part.kind {
                Kind::Number { to } => self.exchange(to),
                _ => self.exchange(place.exchange),
            })
            .map(|exchange| &exchange.by)
            .collect();
        if askers.is_empty() {
            return Err(Refusal::NoSuchQuestion(place));
        }
        Ok(askers)
    }

    fn no_such_item(&self, exchange: ExchangeId, number: u32) -> Refusal {
        let standing = self.entry(exchange).map_or(&[][..], |entry| &entry.parts);
        let counts = Item::ALL.map(|item| items(standing, item).count());
        Refusal::NoSuchItem {
            exchange,
            number,
            there: counts.into_iter().max().unwrap_or(0),
        }
    }

    /// The number of a question that is there, before the ledger is derived.
    fn question_number(&self, place: Ref) -> usize {
        if let Some(question) = self.state.questions.at(place) {
            return question.number;
        }
        let upto = self.places.get(&place.exchange).copied().unwrap_or(0);
        let before: usize = self.entries[..upto]
            .iter()
            .map(|entry| items(&entry.exchange.parts, Item::Question).count())
            .sum();
        before + place.item.unwrap_or(1) as usize
    }

    fn own(&self, exchange: &Exchange, to: ExchangeId) -> Result<&Entry, Refusal> {
        let entry = self.entry(to).ok_or(Refusal::NoSuchExchange(to))?;
        if entry.exchange.by != exchange.by {
            return Err(Refusal::NotYours {
                exchange: to,
                by: entry.exchange.by.clone(),
            });
        }
        Ok(entry)
    }
}

fn check_words(part: &Part) -> Result<(), Refusal> {
    if part.text.trim().is_empty() && !part.kind.may_be_silent() {
        return Err(Refusal::NoWords(part.kind.word()));
    }
    Ok(())
}

fn check_observer(exchange: &Exchange, role: Role, part: &Part) -> Result<(), Refusal> {
    if role == Role::Observer && !part.kind.open_to_observers() {
        return Err(Refusal::ObserverPart {
            by: exchange.by.clone(),
            kind: part.kind.word(),
        });
    }
    Ok(())
}

fn points_at(kind: &Kind, id: ExchangeId) -> bool {
    match kind {
        Kind::Quote { to } => *to == Some(id),
        _ => kind.answers() == Some(id),
    }
}

/// Whether `correction` can stand in the place of an exchange, or of its
/// `item`-th question, action or topic.
fn may_correct(item: Option<u32>, correction: &[Part]) -> bool {
    let mends = |part: &Part| matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. });
    if correction.is_empty() || correction.iter().any(mends) {
        return false;
    }
    match (item, correction) {
        (None, _) => true,
        (Some(_), [part]) => part.kind.item().is_some(),
        (Some(_), _) => false,
    }
}
