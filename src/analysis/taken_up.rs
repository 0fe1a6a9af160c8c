//! What one of the two took up of the other's words: the sentences that they quoted,
//! or made a question. Nothing in the record tells better what touched somebody.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::{self, Practice};
use crate::dialogue::stage::Role;

/// Words that one of the two took up of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenUp<'a> {
    /// Who took them up.
    pub by: Role,
    /// The words, as they were taken up.
    pub text: &'a str,
    /// Where they had been written.
    pub from: ExchangeId,
    /// Where they were taken up.
    pub to: ExchangeId,
    pub how: How,
    /// How much was written under them, in characters that are no whitespace.
    pub reply: usize,
}

/// How words are taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Quoted,
    /// They were made a question, to be answered by number.
    Numbered,
}

impl How {
    /// The word for it in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quoted => "quoted",
            Self::Numbered => "numbered",
        }
    }
}

/// All that was taken up, in the order of the record; the same words count once for
/// each of the two.
pub(super) fn taken_up(practice: &Practice) -> Vec<TakenUp<'_>> {
    let mut found: Vec<TakenUp> = Vec::new();
    let mut places: HashMap<(Role, String), usize> = HashMap::new();
    for entry in practice.told().filter(|it| it.role != Role::Observer) {
        for (at, part) in entry.parts.iter().enumerate() {
            let Some(taken) = taken(part, at, entry, practice) else {
                continue;
            };
            match places.entry((taken.by, plain(taken.text))) {
                Entry::Occupied(place) => {
                    let before = &mut found[*place.get()];
                    if before.reply < taken.reply {
                        *before = taken;
                    }
                }
                Entry::Vacant(place) => {
                    place.insert(found.len());
                    found.push(taken);
                }
            }
        }
    }
    found
}

/// The most telling of what each of the two took up, up to `most` each: those under
/// which most was written. In the order of the record.
#[must_use]
pub fn telling<'a>(all: &[TakenUp<'a>], by: Role, most: usize) -> Vec<TakenUp<'a>> {
    let mut of: Vec<(usize, TakenUp)> = all
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, it)| it.by == by)
        .collect();
    of.sort_by_key(|(_, it)| std::cmp::Reverse(it.reply));
    of.truncate(most);
    of.sort_by_key(|(at, _)| *at);
    of.into_iter().map(|(_, it)| it).collect()
}

fn taken<'a>(
    part: &'a Part,
    at: usize,
    entry: &'a practice::Entry,
    practice: &'a Practice,
) -> Option<TakenUp<'a>> {
    let (from, how) = match part.kind {
        Kind::Quote { to } => (to?, How::Quoted),
        Kind::Number { to } => (to, How::Numbered),
        _ => return None,
    };
    let source = practice.entry(from)?;
    // Of what was taken back or corrected away, nothing may be left.
    let says = part.text.chars().any(char::is_alphanumeric);
    if source.withdrawn_by.is_some() || !says {
        return None;
    }
    (source.role.other() == Some(entry.role)).then(|| TakenUp {
        by: entry.role,
        text: &part.text,
        from,
        to: entry.exchange.id,
        how,
        reply: entry.parts[at + 1..]
            .iter()
            .take_while(|part| !matches!(part.kind, Kind::Quote { .. } | Kind::Number { .. }))
            .map(|part| super::figures::length(&part.text))
            .sum(),
    })
}

/// Words without their whitespace, to compare them by.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}
