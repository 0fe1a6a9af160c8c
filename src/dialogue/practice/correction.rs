//! What corrections and withdrawals make of the exchanges before them.

use std::collections::HashMap;

use super::entry::position_in;
use super::{Consent, Entry, Practice, Version};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part, Target};

impl Practice {
    /// Every version of an exchange: as it was written, and as each amendment
    /// left it. Empty where no exchange has that id.
    #[must_use]
    pub fn versions(&self, id: ExchangeId) -> Vec<Version> {
        let Some(entry) = self.entry(id) else {
            return Vec::new();
        };
        let first = Version {
            exchange: id,
            at: entry.exchange.at,
            why: String::new(),
            parts: entry.exchange.parts.clone(),
        };
        let mut versions = vec![first];
        for &amendment in &entry.amended_by {
            if let (Some(exchange), Some(last)) = (self.exchange(amendment), versions.last())
                && let Some((
                    Part {
                        kind: Kind::Amend { to },
                        text,
                    },
                    correction,
                )) = exchange.parts.split_first()
            {
                let mut parts = last.parts.clone();
                amend(&mut parts, to.item, correction);
                versions.push(Version {
                    exchange: amendment,
                    at: exchange.at,
                    why: text.clone(),
                    parts,
                });
            }
        }
        for version in &mut versions {
            let parts = std::mem::take(&mut version.parts).into_iter();
            version.parts = parts
                .filter_map(|part| self.state.resolved(entry.role, part))
                .collect();
        }
        versions
    }

    /// Applies the corrections and withdrawals, each to what stood before it. What
    /// was undone applies to nothing.
    pub(super) fn settle(&mut self) {
        self.consent = Consent::default();
        for entry in &mut self.entries {
            entry.restore();
        }
        let undoes = |entry: &Entry| Some((entry.undoes()?, entry.exchange.id));
        let undone: HashMap<_, _> = self.entries.iter().rev().filter_map(undoes).collect();
        for at in 0..self.entries.len() {
            let entry = &self.entries[at];
            if let Some(by) = undone.get(&entry.exchange.id) {
                self.hear_undone(at, *by);
                let holds = self.consent.holds();
                let entry = &mut self.entries[at];
                entry.visibility = holds;
                entry.withdrawn_by = Some(*by);
                entry.undone = true;
                entry.parts.clear();
                continue;
            }
            self.hear(at);
            self.entries[at].visibility = self.consent.holds();
            let entry = &self.entries[at];
            let Some((first, correction)) = entry.exchange.parts.split_first() else {
                continue;
            };
            let id = entry.exchange.id;
            if let Kind::Amend { to } = first.kind {
                let correction = correction.to_vec();
                self.amend(to, id, &correction);
            } else if let Kind::Withdraw { to, undo: false } = first.kind
                && let Some(&at) = self.places.get(&to)
            {
                let entry = &mut self.entries[at];
                entry.withdrawn_by.get_or_insert(id);
                entry.parts.clear();
            }
        }
        self.silence();
    }

    fn amend(&mut self, to: Ref, amendment: ExchangeId, correction: &[Part]) {
        let Some(&at) = self.places.get(&to.exchange) else {
            return;
        };
        let entry = &mut self.entries[at];
        if entry.withdrawn_by.is_some() {
            return;
        }
        amend(&mut entry.parts, to.item, correction);
        let old = std::mem::replace(&mut entry.last, entry.parts.clone());
        entry.amended_by.push(amendment);
        let new = entry.last.clone();
        self.repeat(at, |part| {
            if let Some(words) = correct(&part.text, &old, &new) {
                part.text = words;
            }
        });
    }

    /// What repeats words of the entry at `at` in later ones: its sentences that
    /// were given a number, and the quotations of it.
    fn repeat(&mut self, at: usize, put: impl Fn(&mut Part)) {
        let id = self.entries[at].exchange.id;
        for entry in &mut self.entries[at + 1..] {
            for part in entry.parts.iter_mut().chain(&mut entry.last) {
                if part.kind.repeats() == Some(id) {
                    put(part);
                }
            }
        }
    }

    /// Words that were taken back are repeated nowhere, and a sentence that does
    /// not stand any more asks nothing.
    fn silence(&mut self) {
        let asks = |part: &Part| part.kind.item() == Some(Item::Question);
        for at in 0..self.entries.len() {
            let entry = &self.entries[at];
            if entry.withdrawn_by.is_some() {
                self.repeat(at, |part| {
                    part.text = if asks(part) {
                        String::new()
                    } else {
                        "…".to_owned()
                    };
                });
            } else if !entry.amended_by.is_empty() {
                let own = entry.parts.clone();
                self.repeat(at, |part| {
                    let stands = own.iter().any(|it| position_in(it, &part.text).is_some());
                    if !stands && asks(part) {
                        part.text.clear();
                    }
                });
            }
        }
    }
}

/// Puts `correction` in the place of `parts`, or of their `item`-th question,
/// action or topic.
pub(super) fn amend(parts: &mut Vec<Part>, item: Option<u32>, correction: &[Part]) {
    let instead = |part: &Part| match part.kind.target() {
        Some(Target::Instead(place)) => Some(place),
        _ => None,
    };
    let before: Vec<Option<Ref>> = items(parts, Item::Question).map(instead).collect();
    put(parts, item, correction);
    if items(parts, Item::Question).count() != before.len() {
        return;
    }
    // Better words for a question do not unsay what it stands instead of.
    let asks = parts
        .iter_mut()
        .filter(|part| part.kind.item() == Some(Item::Question));
    for (part, before) in asks.zip(before) {
        if let Kind::Ask { instead, .. } = &mut part.kind {
            *instead = instead.or(before);
        }
    }
}

fn put(parts: &mut Vec<Part>, item: Option<u32>, correction: &[Part]) {
    match (item, correction) {
        (None, _) => *parts = correction.to_vec(),
        (Some(n), [part]) => {
            let place = parts
                .iter_mut()
                .filter(|old| old.kind.item() == part.kind.item())
                .nth((n as usize).saturating_sub(1));
            if let Some(old) = place {
                *old = part.clone();
            }
        }
        (Some(_), _) => {}
    }
}

/// What `words` of the `old` parts say in the `new` ones: the whole part that they
/// were, or what stands between the words around them. `None` where that can't be
/// told, or they still stand.
fn correct(words: &str, old: &[Part], new: &[Part]) -> Option<String> {
    if new.iter().any(|part| position_in(part, words).is_some()) {
        return None;
    }
    let at = old
        .iter()
        .position(|part| position_in(part, words).is_some())?;
    let same = |part: &&Part| part.kind.kind() == old[at].kind.kind();
    let n = old[..at].iter().filter(same).count();
    let text = &new.iter().filter(same).nth(n)?.text;
    let begins = old[at].text.find(words)?;
    let (before, after) = (
        &old[at].text[..begins],
        &old[at].text[begins + words.len()..],
    );
    let middle = text.strip_prefix(before)?.strip_suffix(after)?.trim();
    (!middle.is_empty()).then(|| middle.to_owned())
}
