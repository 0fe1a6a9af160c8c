//! Who may read a practice, as far as its exchanges say so.

use super::{Entry, Practice};
use crate::dialogue::agreement::{Proposal, Visibility};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::stage::Role;

impl Practice {
    /// Who may read it as far as one of the two is concerned: their own last word,
    /// as far as the other has not said something narrower since. `None` for an
    /// observer.
    #[must_use]
    pub fn visibility_for(&self, role: Role) -> Option<Visibility> {
        self.consent.of(role)
    }

    /// Who may read it as far as both agree: what one of the two narrows holds at
    /// once, and what one widens when the other has said so too.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        self.state.agreement.visibility
    }

    /// Whether it was ever as open as `visibility` from that exchange on: what one of
    /// the two said there, the other had said before, or said later.
    #[must_use]
    pub fn was_agreed(&self, visibility: Visibility, since: ExchangeId) -> bool {
        let from = self.places.get(&since).copied().unwrap_or_default();
        let mut later = self.entries[from..].iter();
        later.any(|entry| entry.visibility >= visibility)
    }

    /// What the entry at `at` says of who may read the practice: in which exchange,
    /// and what; `None` where that is taken back. A correction says it in the
    /// exchange that it corrects.
    fn says(&self, at: usize) -> Option<(ExchangeId, Option<Visibility>)> {
        let exchange = &self.entries[at].exchange;
        let (first, correction) = exchange.parts.split_first()?;
        let (id, said) = match (&first.kind, first.kind.corrects()) {
            (_, None) => return Some((exchange.id, Some(visibility(&exchange.parts)?))),
            (Kind::Withdraw { undo: true, .. }, _) => return None,
            (_, Some(to)) if to.item.is_some() => return None,
            (_, Some(to)) => (to.exchange, visibility(correction)),
        };
        let mut versions = self.versions_of(id);
        let ever = said.is_some() || versions.any(|parts| visibility(parts).is_some());
        ever.then_some((id, said))
    }

    /// Hears what the entry at `at` says of who may read the practice.
    pub(super) fn hear(&mut self, at: usize) {
        let Some((id, said)) = self.says(at) else {
            return;
        };
        let Entry { exchange, role, .. } = &self.entries[at];
        let stands = self.entry(id).is_some_and(|it| it.withdrawn_by.is_none());
        if stands {
            self.consent.say(*role, id, exchange.n, said);
        } else {
            self.consent.narrow(*role, exchange.n, said);
        }
    }

    /// What was undone counts as never said; but where something was written under
    /// it, that was written for those who could read it then.
    pub(super) fn hear_undone(&mut self, at: usize, undo: ExchangeId) {
        if let Some((_, said)) = self.says(at)
            && self.written_under(at, undo)
        {
            let Entry { exchange, role, .. } = &self.entries[at];
            self.consent.narrow(*role, exchange.n, said);
        }
    }

    /// Whether anything was written between the entry at `at` and the undo of it:
    /// the undo then came of a copy that had not seen it.
    fn written_under(&self, at: usize, undo: ExchangeId) -> bool {
        let n = |id| self.exchange(id).map_or(0, |exchange| exchange.n);
        let (from, to) = (self.entries[at].exchange.n, n(undo));
        let within = |n: u64, from: u64| from < n && n <= to;
        let undone_by_then = |exchange: &Exchange| {
            let mut undone = self.entries.iter();
            undone.any(|it| it.undoes() == Some(exchange.id) && within(it.exchange.n, exchange.n))
        };
        to <= from
            || self.entries.iter().any(|entry| {
                within(entry.exchange.n, from)
                    && entry.undoes().is_none()
                    && !undone_by_then(&entry.exchange)
            })
    }

    /// What both have said holds, and what one has said that is wider is proposed.
    pub(super) fn agree(&mut self) {
        let holds = self.consent.holds();
        let proposal = [Role::Mentor, Role::Mentee].into_iter().find_map(|role| {
            let visibility = self.consent.of(role).filter(|it| *it > holds)?;
            let (by, to) = (self.name_of(role)?, self.name_of(role.other()?)?);
            Some(Proposal {
                by: by.clone(),
                to: to.clone(),
                visibility,
            })
        });
        self.state.agreement.visibility = holds;
        self.state.agreement.proposed = proposal;
    }
}

/// Who may read the practice, as `parts` say it.
fn visibility(parts: &[Part]) -> Option<Visibility> {
    parts.iter().rev().find_map(|part| match part.kind {
        Kind::Agree { visibility, .. } => visibility,
        _ => None,
    })
}
