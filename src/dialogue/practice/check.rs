//! What makes sense: checked before anything changes.

mod built_on;
mod sense;

use super::{Entry, Practice};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part, PartKind, Target};
use crate::dialogue::refusal::Refusal;
use crate::dialogue::stage::{Role, Stage};

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
                check_observer(exchange, role, part, self),
                self.check_values(part),
                self.check_pointers(exchange, role, at, part),
            ];
            let refused = checks.into_iter().filter_map(Result::err);
            faults.extend(refused.map(|why| (Some(at), why)));
        }
        faults
    }

    /// Whether the values of a part can be.
    fn check_values(&self, part: &Part) -> Result<(), Refusal> {
        match &part.kind {
            Kind::Act {
                owner: Some(owner), ..
            } if self.role_of(owner) == Role::Observer => Err(Refusal::UnknownOwner(owner.clone())),
            Kind::Agree {
                rounds: Some(0), ..
            } => Err(Refusal::NoRounds),
            Kind::Agree {
                when_quiet: Some(text),
                ..
            } if text.trim().is_empty() => Err(Refusal::NoWords(PartKind::Agree)),
            _ => Ok(()),
        }
    }

    /// Whether what a part points at is there.
    fn check_pointers(
        &self,
        exchange: &Exchange,
        role: Role,
        at: usize,
        part: &Part,
    ) -> Result<(), Refusal> {
        match part.kind.target() {
            Some(Target::Question(to)) => {
                let askers = self.askers(to)?;
                if askers.iter().all(|asker| self.role_of(asker) == role) {
                    return Err(Refusal::OwnQuestion {
                        place: to,
                        number: self.question_number(to),
                    });
                }
            }
            Some(Target::Instead(place)) => {
                let askers = self.askers(place)?;
                if let Some(asker) = askers.first()
                    && askers.iter().all(|asker| self.role_of(asker) != role)
                {
                    return Err(Refusal::ForeignQuestion {
                        place,
                        number: self.question_number(place),
                        by: (*asker).clone(),
                    });
                }
            }
            Some(Target::Action(to)) => {
                let mut taken_on = self.ever_at(to, Item::Action);
                taken_on.next().ok_or(Refusal::NoSuchAction(to))?;
            }
            Some(Target::Topic(to)) => {
                let mut parked = self.ever_at(to, Item::Topic);
                parked.next().ok_or(Refusal::NoSuchTopic(to))?;
            }
            Some(Target::Repeated(to)) => {
                let entry = self.entry(to).ok_or(Refusal::NoSuchExchange(to))?;
                let asks = part.kind.item() == Some(Item::Question);
                if asks && entry.role == Role::Observer {
                    return Err(Refusal::ObserverPart {
                        by: entry.exchange.by.clone(),
                        kind: PartKind::Ask,
                    });
                }
            }
            Some(Target::Corrected(to)) => {
                let entry = self.own(exchange, to.exchange)?;
                if let Kind::Withdraw { undo, .. } = part.kind {
                    self.check_withdrawal_shape(exchange, entry, undo)?;
                } else {
                    self.check_correction_shape(exchange, entry, to, at)?;
                }
            }
            Some(Target::Unknown) | None => {}
        }
        Ok(())
    }

    fn check_withdrawal_shape(
        &self,
        exchange: &Exchange,
        entry: &Entry,
        undo: bool,
    ) -> Result<(), Refusal> {
        let to = entry.exchange.id;
        if entry.undoes().is_some() {
            return Err(Refusal::UndoesAnUndo(to));
        }
        if !undo && entry.exchange.corrects() {
            return Err(Refusal::CorrectsCorrection(to));
        }
        let mut versions = self.versions_of(to);
        if !undo && versions.all(Exchange::closes) {
            return Err(Refusal::CloseStands(to));
        }
        if exchange.parts.len() != 1 {
            return Err(Refusal::WithdrawalShape(to));
        }
        Ok(())
    }

    fn check_correction_shape(
        &self,
        exchange: &Exchange,
        entry: &Entry,
        to: Ref,
        at: usize,
    ) -> Result<(), Refusal> {
        if entry.exchange.corrects() {
            return Err(Refusal::CorrectsCorrection(to.exchange));
        }
        let correction = &exchange.parts[1..];
        if let Some(n) = to.item {
            let ever = |item| self.ever_at(to, item).next().is_some();
            let kind = correction.iter().find_map(|part| part.kind.item());
            if !kind.map_or_else(|| Item::ALL.into_iter().any(ever), ever) {
                return Err(self.no_such_item(to.exchange, n));
            }
        }
        if at != 0 || !may_correct(to.item, correction) {
            return Err(Refusal::AmendmentShape(to));
        }
        for part in correction {
            if let Some(place) = part.kind.answers()
                && self
                    .entry(place)
                    .is_some_and(|it| it.number >= entry.number)
            {
                return Err(Refusal::CameLater {
                    exchange: to.exchange,
                    later: place,
                });
            }
        }
        Ok(())
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
            .filter_map(|part| self.exchange(part.kind.repeats().unwrap_or(place.exchange)))
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
        return Err(Refusal::NoWords(part.kind.kind()));
    }
    Ok(())
}

/// Whoever opens a practice for two others may say by which terms it begins; from the
/// first word of the two on, the terms are theirs alone.
fn check_observer(
    exchange: &Exchange,
    role: Role,
    part: &Part,
    practice: &Practice,
) -> Result<(), Refusal> {
    let is_open = |part: &Part| {
        let mut before = practice.entries().iter();
        part.kind.is_open_to_observers()
            || matches!(part.kind, Kind::Agree { .. })
                && before.all(|entry| entry.role == Role::Observer)
    };
    if role == Role::Observer && !is_open(part) {
        return Err(Refusal::ObserverPart {
            by: exchange.by.clone(),
            kind: part.kind.kind(),
        });
    }
    Ok(())
}

/// Whether `correction` can stand in the place of an exchange, or of its
/// `item`-th question, action or topic.
fn may_correct(item: Option<u32>, correction: &[Part]) -> bool {
    let corrects = |part: &Part| part.kind.corrects().is_some();
    if correction.is_empty() || correction.iter().any(corrects) {
        return false;
    }
    match (item, correction) {
        (None, _) => true,
        (Some(_), [part]) => part.kind.item().is_some(),
        (Some(_), _) => false,
    }
}
