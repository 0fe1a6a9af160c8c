//! An edition of a practice: what of it leaves. Made from the practice
//! by leaving things out and by putting aliases in the place of words; a practice
//! again, so whatever reads one reads it.

use std::collections::{HashMap, HashSet};

use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId, Ref};
use crate::dialogue::item::{Item, Places};
use crate::dialogue::part::{Kind, Part, Target};
use crate::dialogue::practice::{Entry, Practice, ReplayError};
use crate::dialogue::refusal::Refused;
use crate::dialogue::stage::Role;
use crate::publishing::redaction::{Aliases, Clue, ClueKind, clues};
use crate::system::ids::hashed;

/// What is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Omissions {
    pub observers: bool,
    /// What was taken back, and what stood before a correction.
    pub withdrawn: bool,
}

/// An edition that can't be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditionError {
    /// The alias of a person's name is no name.
    #[error("{0:?} is no name")]
    NotAName(String),
    /// What is left is no practice.
    #[error(transparent)]
    NoPractice(#[from] ReplayError),
}

/// The practice without what is left out. What pointed at it stays as plain
/// words; a quotation of it goes with it, and so does a question made of its
/// words.
///
/// # Errors
///
/// [`EditionError::NoPractice`] where what is left could not have been written.
pub fn without(practice: &Practice, omissions: Omissions) -> Result<Practice, EditionError> {
    if omissions == Omissions::default() {
        return Ok(practice.clone());
    }
    let entries = || {
        let all = practice.entries().iter();
        all.filter(|entry| !is_left_out(entry, omissions))
    };
    let there: HashSet<ExchangeId> = entries().map(|entry| entry.exchange.id).collect();
    // Of what was first nothing but a repetition of what is left out, the
    // corrected words are left alone.
    let corrected: HashSet<ExchangeId> = entries()
        .filter(|entry| !entry.amended_by.is_empty() && entry.withdrawn_by.is_none())
        .filter(|entry| {
            let mut parts = entry.exchange.parts.iter();
            parts.all(|part| part.kind.repeats().is_some_and(|id| !there.contains(&id)))
        })
        .map(|entry| entry.exchange.id)
        .collect();
    let corrects = |entry: &&Entry| match entry.exchange.parts.first().map(|part| &part.kind) {
        Some(Kind::Amend { to }) => corrected.contains(&to.exchange),
        _ => false,
    };
    let mut left: Vec<Exchange> = entries()
        .filter(|entry| !corrects(entry))
        .map(|entry| {
            if omissions.withdrawn || corrected.contains(&entry.exchange.id) {
                standing(entry)
            } else {
                entry.exchange.clone()
            }
        })
        .collect();
    // What becomes of an exchange may leave another without what it points at.
    loop {
        let before = left.len();
        let places = Remaining::new(&left);
        for exchange in &mut left {
            let parts = std::mem::take(&mut exchange.parts);
            exchange.parts = parts
                .into_iter()
                .filter_map(|part| places.kept(part))
                .collect();
        }
        left.retain(|exchange| !exchange.parts.is_empty());
        if left.len() == before {
            break;
        }
    }
    replayed(practice.header(), left)
}

fn is_left_out(entry: &Entry, omissions: Omissions) -> bool {
    omissions.observers && entry.role == Role::Observer
        || omissions.withdrawn && (entry.withdrawn_by.is_some() || entry.exchange.corrects())
}

/// What stands of an exchange.
fn standing(entry: &Entry) -> Exchange {
    Exchange {
        parts: entry.parts.clone(),
        ..entry.exchange.clone()
    }
}

/// The practice of these exchanges. A part that makes no sense any more, such as
/// an answer to what was made one's own question by a correction, stays as plain
/// words.
fn replayed(header: &Header, mut left: Vec<Exchange>) -> Result<Practice, EditionError> {
    loop {
        let refused = match Practice::replay(header.clone(), left.clone()) {
            Ok(practice) => return Ok(practice),
            Err(error) => error,
        };
        let ReplayError::Exchange(Refused {
            exchange,
            part: Some(at),
            ..
        }) = refused
        else {
            return Err(refused.into());
        };
        let place = left.iter().position(|it| it.id == exchange);
        let parts = match place.and_then(|place| left.get_mut(place)) {
            Some(exchange) if at < exchange.parts.len() => &mut exchange.parts,
            _ => return Err(refused.into()),
        };
        let part = parts.remove(at);
        match said(part.text) {
            Some(words) if part.kind != Kind::Say => parts.insert(at, words),
            Some(_) => return Err(refused.into()),
            None => {}
        }
        left.retain(|exchange| !exchange.parts.is_empty());
    }
}

/// What can still be pointed at.
struct Remaining {
    there: HashSet<ExchangeId>,
    /// The questions that go, or move up where one before them goes.
    moved: HashMap<Ref, Option<Ref>>,
}

impl Remaining {
    fn new(left: &[Exchange]) -> Self {
        let mut remaining = Self {
            there: left.iter().map(|exchange| exchange.id).collect(),
            moved: HashMap::new(),
        };
        for exchange in left {
            let (mut old, mut new) = (Places::new(exchange.id), Places::new(exchange.id));
            for part in &exchange.parts {
                let from = old.next(part.kind.kind());
                let to = (!remaining.repeats(&part.kind)).then(|| new.next(part.kind.kind()));
                if part.kind.item() == Some(Item::Question) && to != Some(from) {
                    remaining.moved.insert(from, to);
                }
            }
        }
        remaining
    }

    fn gone(&self, id: ExchangeId) -> bool {
        !self.there.contains(&id)
    }

    /// Whether a part says again what an exchange said that is left out.
    fn repeats(&self, kind: &Kind) -> bool {
        kind.repeats().is_some_and(|id| self.gone(id))
    }

    /// The place that another part points at, as it is now.
    fn place(&self, place: Ref) -> Option<Ref> {
        match self.moved.get(&place) {
            _ if self.gone(place.exchange) => None,
            Some(moved) => *moved,
            None => Some(place),
        }
    }

    /// A part as it is once only these are left.
    fn kept(&self, part: Part) -> Option<Part> {
        if self.repeats(&part.kind) {
            return None;
        }
        let mut part = part;
        match part.kind.target() {
            Some(Target::Corrected(to)) => part.kind.point_at(self.place(to)?),
            Some(Target::Instead(to)) => match self.place(to) {
                Some(place) => part.kind.point_at(place),
                None => part.kind.stand_alone(),
            },
            Some(Target::Question(to)) => match self.place(to) {
                Some(place) => part.kind.point_at(place),
                None => return said(part.text),
            },
            Some(Target::Action(to) | Target::Topic(to)) if self.gone(to.exchange) => {
                return said(part.text);
            }
            Some(Target::Action(_) | Target::Topic(_) | Target::Repeated(_) | Target::Unknown)
            | None => {}
        }
        Some(part)
    }
}

/// Words that pointed at what is left out.
fn said(text: String) -> Option<Part> {
    (!text.is_empty()).then(|| Part::say(text))
}

/// The names of all who wrote in the practice: the mentor, the mentee, then the
/// observers in the order they came.
#[must_use]
pub fn people(practice: &Practice) -> Vec<&Name> {
    let header = practice.header();
    let mut people = vec![&header.mentor, &header.mentee];
    for entry in practice.entries() {
        if !people.contains(&&entry.exchange.by) {
            people.push(&entry.exchange.by);
        }
    }
    people
}

/// The practice with aliases in the place of words, in its title, its names and
/// every text. Its id stays unless it has one of the words.
///
/// # Errors
///
/// [`EditionError`].
pub fn redacted(practice: &Practice, aliases: &mut Aliases) -> Result<Practice, EditionError> {
    let old = practice.header();
    let header = Header {
        id: id(&old.id, aliases)?,
        title: aliases.replace(&old.title),
        opened: old.opened,
        mentor: name(&old.mentor, aliases)?,
        mentee: name(&old.mentee, aliases)?,
        follows: match &old.follows {
            Some(follows) => Some(id(follows, aliases)?),
            None => None,
        },
    };
    let mut exchanges = Vec::new();
    for entry in practice.entries() {
        let mut exchange = entry.exchange.clone();
        exchange.by = name(&exchange.by, aliases)?;
        for part in &mut exchange.parts {
            part.text = aliases.replace(&part.text);
            let (words, owner) = part.kind.personal_mut();
            if let Some(words) = words {
                *words = aliases.replace(words);
            }
            if let Some(owner) = owner {
                *owner = name(owner, aliases)?;
            }
        }
        exchanges.push(exchange);
    }
    Ok(Practice::replay(header, exchanges)?)
}

fn name(name: &Name, aliases: &mut Aliases) -> Result<Name, EditionError> {
    let alias = aliases.replace(name.as_str());
    alias
        .parse()
        .map_err(|_| EditionError::NotAName(alias.clone()))
}

/// An id that has none of the words: the date it begins with, and characters
/// that follow from the old one.
fn id(id: &PracticeId, aliases: &Aliases) -> Result<PracticeId, EditionError> {
    if !aliases.occur_in(id.as_str()) {
        return Ok(id.clone());
    }
    let dated = |c: (usize, u8)| match c.0 {
        4 | 7 => c.1 == b'-',
        _ => c.1.is_ascii_digit(),
    };
    let text = id.as_str();
    let date = text
        .get(..10)
        .filter(|date| date.bytes().enumerate().all(dated))
        .unwrap_or("practice");
    let plain = format!("{date}-{}", ExchangeId::from_bits(hashed(text)));
    plain.parse().map_err(|_| EditionError::NotAName(plain))
}

/// Words that look as if they told who somebody is, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Suspect {
    pub sign: Clue,
    /// The exchanges by their numbers; 0 is the title.
    pub places: Vec<usize>,
}

/// What in an edition still looks as if it told who somebody is; an alias tells
/// nothing. Its exchanges have the numbers that they have in the `whole`.
#[must_use]
pub fn suspects(practice: &Practice, whole: &Practice, aliases: &Aliases) -> Vec<Suspect> {
    let known = |text: &str| {
        let mut all = aliases.words().iter().map(|it| &it.alias);
        all.any(|alias| alias.contains(text) || text.ends_with(alias.as_str()))
    };
    let mut found: Vec<Suspect> = Vec::new();
    let mut add = |text: &str, number: usize| {
        let nearly = aliases.nearly(text).into_iter().map(|words| Clue {
            kind: ClueKind::Name,
            text: words.to_owned(),
        });
        for sign in clues(text, known).into_iter().chain(nearly) {
            match found.iter_mut().find(|it| it.sign == sign) {
                Some(known) if known.places.last() == Some(&number) => {}
                Some(known) => known.places.push(number),
                None => found.push(Suspect {
                    sign,
                    places: vec![number],
                }),
            }
        }
    };
    add(&practice.header().title, 0);
    for entry in practice.entries() {
        let number = whole.entry(entry.exchange.id).map_or(0, |it| it.number);
        for part in &entry.exchange.parts {
            add(&part.text, number);
            if let Some(words) = part.kind.words() {
                add(words, number);
            }
        }
    }
    found.sort();
    found
}
