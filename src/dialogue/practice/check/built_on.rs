//! What later exchanges are built on.

use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part, PartKind, Target};
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::refusal::Refusal;
use crate::dialogue::stage::Role;

impl Practice {
    /// Whether later exchanges still find in `parts` what they point at in
    /// `entry`, and nothing that they did not answer for.
    pub(super) fn check_built_on(&self, entry: &Entry, parts: &[Part]) -> Result<(), Refusal> {
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
                let (item, to) = match part.kind.target() {
                    Some(Target::Question(to) | Target::Instead(to)) => (Item::Question, to),
                    Some(Target::Action(to)) => (Item::Action, to),
                    Some(Target::Topic(to)) => (Item::Topic, to),
                    Some(Target::Repeated(to)) if to == id => {
                        let holding = entry.items_holding(&part.text);
                        found.extend(holding.map(|(item, n)| (item, n, later.exchange.id)));
                        continue;
                    }
                    Some(Target::Repeated(_) | Target::Unknown | Target::Corrected(_)) | None => {
                        continue;
                    }
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
            .filter(|later| later.withdrawn_by.is_none() && !later.exchange.corrects())
    }

    /// The first later exchange that makes it too late to undo one: anything of
    /// the other or of its writer that still stands, and whatever of an observer
    /// points at it.
    pub(super) fn built_on(&self, id: ExchangeId) -> Option<ExchangeId> {
        let at = *self.places.get(&id)?;
        self.later(self.entries.get(at)?)
            .find(|entry| {
                entry.role != Role::Observer || entry.parts.iter().any(|part| points_at(part, id))
            })
            .map(|entry| entry.exchange.id)
    }
}

/// Whether a part quotes an exchange, or answers something of it. That a sentence
/// of it has a number builds nothing on it.
fn points_at(part: &Part, id: ExchangeId) -> bool {
    part.kind.answers() == Some(id)
        || part.kind.kind() == PartKind::Quote && part.kind.repeats() == Some(id)
}
