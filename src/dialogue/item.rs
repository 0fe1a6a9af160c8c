//! Questions, actions and topics: what later parts can point at by number.

use super::identity::{ExchangeId, Ref};
use super::part::{Part, PartKind};
use super::words::words;

words! {
    /// What a [`Ref`] with a number can point at.
    pub enum Item {
        /// A part that asks, or makes earlier words a question.
        Question = "question",
        /// A part that takes an action on.
        Action = "action",
        /// A part that puts a topic aside.
        Topic = "topic",
    }
}

/// The parts of `parts` that are of that kind of item, in order: the n-th of
/// them is what `id.n` points at.
pub fn items(parts: &[Part], item: Item) -> impl Iterator<Item = &Part> {
    parts
        .iter()
        .filter(move |part| part.kind.item() == Some(item))
}

/// Where the items of an exchange stand: counts them as its parts go by.
#[derive(Debug, Clone)]
pub struct Places {
    exchange: ExchangeId,
    seen: [u32; Item::ALL.len()],
}

impl Places {
    /// Before the first part of `exchange`.
    #[must_use]
    pub fn new(exchange: ExchangeId) -> Self {
        Self {
            exchange,
            seen: [0; Item::ALL.len()],
        }
    }

    /// The place of the next part: of its own where it is an item, else that of
    /// the exchange.
    pub fn next(&mut self, kind: PartKind) -> Ref {
        match kind.definition().item {
            Some(item) => {
                let seen = &mut self.seen[item as usize];
                *seen += 1;
                Ref::item(self.exchange, *seen)
            }
            None => Ref::whole(self.exchange),
        }
    }
}
