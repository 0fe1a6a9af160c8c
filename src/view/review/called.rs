//! What people are called in a retrospective: as the other calls them.

use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::language::names::{honorifics, is_honoured};
use crate::publishing::edition::people;
use crate::text::script::{is_han, is_kana};

/// The people of a practice, each with what they are called after the first time.
pub(super) struct Called(Vec<(Name, String)>);

impl Called {
    /// Where messages put an honorific behind a name, the family name with the one that
    /// others use most in this practice; elsewhere the name as it is.
    pub(super) fn of(practice: &Practice, language: &Messages) -> Self {
        let Some(usual) = language.locale().courtesy() else {
            return Self(Vec::new());
        };
        let all = people(practice);
        let called = all.iter().map(|&name| {
            let family = family(name.as_str());
            let shared = all.iter().any(|it| *it != name && is_of(it, family));
            let short = if shared { name.as_str() } else { family };
            (name.clone(), honoured(short, name, usual, practice))
        });
        Self(called.collect())
    }

    /// What somebody is called.
    pub(super) fn name(&self, name: &Name) -> String {
        let found = self.0.iter().find(|(it, _)| it == name);
        found.map_or_else(|| name.to_string(), |(_, called)| called.clone())
    }
}

/// The family name of a name in Japanese characters whose two parts are set apart.
fn family(name: &str) -> &str {
    let is_japanese = |c: char| is_kana(c) || is_han(c) || c.is_whitespace();
    match name.split_once(char::is_whitespace) {
        Some((family, given)) if name.chars().all(is_japanese) && !given.trim().is_empty() => {
            family
        }
        _ => name,
    }
}

fn is_of(name: &Name, family: &str) -> bool {
    name.as_str().starts_with(family)
}

/// A name with the honorific that others put behind it most often, unless it is the
/// `usual` one, which messages put there.
fn honoured(short: &str, name: &Name, usual: &str, practice: &Practice) -> String {
    if is_honoured(short) {
        return short.to_owned();
    }
    let others = || practice.told().filter(|entry| entry.exchange.by != *name);
    let uses = |honorific: &str| -> usize {
        let address = format!("{short}{honorific}");
        others()
            .flat_map(|entry| &entry.parts)
            .map(|part| addressed(&part.text, &address))
            .sum()
    };
    let usually = uses(usual);
    honorifics()
        .filter(|it| *it != usual)
        .map(|it| (uses(it), it))
        .filter(|(count, _)| *count > usually)
        .max_by_key(|(count, _)| *count)
        .map_or_else(|| short.to_owned(), |(_, it)| format!("{short}{it}"))
}

/// How often an address stands in a text, and not within a longer name.
fn addressed(text: &str, address: &str) -> usize {
    let found = text.match_indices(address);
    found
        .filter(|(at, _)| !text[..*at].ends_with(|c| is_han(c) || is_kana(c)))
        .count()
}
