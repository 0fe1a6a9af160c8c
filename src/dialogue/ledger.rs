//! A ledger: everything of one kind that later parts can point at, in the order in
//! which it came, by number and by place.

use std::collections::HashMap;

use super::identity::Ref;

/// Something that a ledger lists.
pub trait Listed {
    /// Whether something of it is still to come.
    fn is_open(&self) -> bool;

    /// Takes it back: its number and its place stay, its words go.
    fn withdraw(&mut self);
}

/// Everything of one kind, numbered from 1 as people see it. What was taken back
/// keeps its number, so that no later one changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger<T> {
    all: Vec<T>,
    numbers: HashMap<Ref, usize>,
}

impl<T> Default for Ledger<T> {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            numbers: HashMap::new(),
        }
    }
}

impl<T: Listed> Ledger<T> {
    #[must_use]
    pub fn all(&self) -> &[T] {
        &self.all
    }

    /// The one that people see as number `number`.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Option<&T> {
        number.checked_sub(1).and_then(|at| self.all.get(at))
    }

    /// The one that stands at `place`.
    #[must_use]
    pub fn at(&self, place: Ref) -> Option<&T> {
        self.number_at(place)
            .and_then(|number| self.numbered(number))
    }

    /// The number of the one that stands at `place`.
    #[must_use]
    pub fn number_at(&self, place: Ref) -> Option<usize> {
        self.numbers.get(&place).copied()
    }

    /// Those of which something is still to come.
    pub fn open(&self) -> impl Iterator<Item = &T> {
        self.all.iter().filter(|it| it.is_open())
    }

    /// The number that the next one gets.
    #[must_use]
    pub fn next_number(&self) -> usize {
        self.all.len() + 1
    }

    /// Lists what stands at `place`, made with its number; `withdrawn`: its exchange
    /// was taken back.
    pub(super) fn add(&mut self, place: Ref, withdrawn: bool, make: impl FnOnce(usize) -> T) {
        let number = self.next_number();
        let mut new = make(number);
        if withdrawn {
            new.withdraw();
        }
        self.numbers.insert(place, number);
        self.all.push(new);
    }

    pub(super) fn at_mut(&mut self, place: Ref) -> Option<&mut T> {
        self.number_at(place)
            .and_then(|number| self.numbered_mut(number))
    }

    pub(super) fn numbered_mut(&mut self, number: usize) -> Option<&mut T> {
        number.checked_sub(1).and_then(|at| self.all.get_mut(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::identity::ExchangeId;

    #[derive(Debug, PartialEq)]
    struct Plan {
        number: usize,
        words: Option<&'static str>,
    }

    impl Listed for Plan {
        fn is_open(&self) -> bool {
            self.words.is_some()
        }

        fn withdraw(&mut self) {
            self.words = None;
        }
    }

    fn place(exchange: u64, item: u32) -> Ref {
        Ref::item(ExchangeId::from_bits(exchange), item)
    }

    fn three() -> Ledger<Plan> {
        let mut ledger = Ledger::default();
        for (at, withdrawn) in [
            (place(7, 1), false),
            (place(7, 2), true),
            (place(3, 1), false),
        ] {
            ledger.add(at, withdrawn, |number| Plan {
                number,
                words: Some("sow the beans"),
            });
        }
        ledger
    }

    #[test]
    fn numbers_follow_the_order_of_coming() {
        let ledger = three();
        let numbers: Vec<usize> = ledger.all().iter().map(|it| it.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
        assert_eq!(ledger.next_number(), 4);
        assert_eq!(ledger.number_at(place(3, 1)), Some(3));
    }

    #[test]
    fn what_is_listed_is_found_by_number_and_by_place() {
        let ledger = three();
        assert_eq!(ledger.numbered(3), ledger.at(place(3, 1)));
        assert_eq!(ledger.at(place(3, 1)).map(|it| it.number), Some(3));
        for missing in [0, 4, usize::MAX] {
            assert_eq!(ledger.numbered(missing), None, "{missing}");
        }
        assert_eq!(ledger.at(place(3, 2)), None);
        assert_eq!(ledger.at(Ref::whole(ExchangeId::from_bits(7))), None);
    }

    #[test]
    fn what_was_taken_back_keeps_its_number_and_is_not_open() {
        let ledger = three();
        assert_eq!(
            ledger.at(place(7, 2)),
            Some(&Plan {
                number: 2,
                words: None
            })
        );
        let open: Vec<usize> = ledger.open().map(|it| it.number).collect();
        assert_eq!(open, [1, 3]);
    }

    #[test]
    fn what_is_listed_changes_where_it_stands() {
        let mut ledger = three();
        if let Some(plan) = ledger.at_mut(place(7, 1)) {
            plan.withdraw();
        }
        assert_eq!(ledger.numbered(1).and_then(|it| it.words), None);
        assert!(ledger.at_mut(place(9, 1)).is_none());
        assert!(ledger.numbered_mut(0).is_none());
    }
}
