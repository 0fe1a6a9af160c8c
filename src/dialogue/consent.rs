//! Who may read a practice, as far as both have said so themselves.
//!
//! A practice is opened wider by both or not at all. Each speaks for themselves
//! alone. Whoever says something narrower narrows what the other had said so far,
//! so it takes both to open it again: neither a correction nor a withdrawal of the
//! narrower word, nor an earlier word of the other's that was never meant for what
//! was written since, widens it for one alone. What was said at the same time was
//! not heard, so the narrower of the two counts for both.

use super::agreement::Visibility;
use super::identity::ExchangeId;
use super::stage::Role;

/// What each of the two has said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Consent {
    mentor: Voice,
    mentee: Voice,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Voice {
    said: Vec<Saying>,
    /// The number of the exchange that was heard last, and the narrowest word that
    /// exchanges of that number left.
    latest: Option<(u64, Visibility)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Saying {
    exchange: ExchangeId,
    said: Visibility,
    /// What is left of it, since the other said something narrower.
    holds: Visibility,
}

impl Voice {
    fn word(&self) -> Visibility {
        self.said
            .last()
            .map_or(Visibility::default(), |it| it.holds)
    }
}

impl Consent {
    /// Who may read it as far as one of the two is concerned; an observer has no
    /// say.
    pub(super) fn of(&self, role: Role) -> Option<Visibility> {
        match role {
            Role::Mentor => Some(self.mentor.word()),
            Role::Mentee => Some(self.mentee.word()),
            Role::Observer => None,
        }
    }

    /// Who may read it.
    pub(super) fn holds(&self) -> Visibility {
        self.mentor.word().min(self.mentee.word())
    }

    /// `role` says it in `exchange`, or takes back what they said there, by an
    /// exchange of the number `n`.
    pub(super) fn say(
        &mut self,
        role: Role,
        exchange: ExchangeId,
        n: u64,
        said: Option<Visibility>,
    ) {
        let Some((own, other)) = self.both(role) else {
            return;
        };
        let unheard = other.latest.filter(|(latest, _)| *latest == n);
        let saying = said.map(|said| Saying {
            exchange,
            said,
            holds: unheard.map_or(said, |(_, word)| word.min(said)),
        });
        let before = own.said.iter().position(|it| it.exchange == exchange);
        match (before, saying) {
            // Other words were corrected.
            (Some(at), Some(saying)) if saying.said == own.said[at].said => {}
            (Some(at), Some(saying)) => own.said[at] = saying,
            (Some(at), None) => {
                own.said.remove(at);
            }
            (None, Some(saying)) => own.said.push(saying),
            (None, None) => {}
        }
        self.narrow(role, n, said);
    }

    /// What `role` says, or takes back, is the widest that the other has said so
    /// far, whatever else `role` may have said: so nothing that is put beside it
    /// later makes it unheard.
    pub(super) fn narrow(&mut self, role: Role, n: u64, said: Option<Visibility>) {
        let Some((own, other)) = self.both(role) else {
            return;
        };
        let word = said.unwrap_or_default();
        own.latest = match own.latest {
            Some((latest, narrowest)) if latest == n => Some((n, narrowest.min(word))),
            _ => Some((n, word)),
        };
        for saying in &mut other.said {
            saying.holds = saying.holds.min(word);
        }
    }

    fn both(&mut self, role: Role) -> Option<(&mut Voice, &mut Voice)> {
        match role {
            Role::Mentor => Some((&mut self.mentor, &mut self.mentee)),
            Role::Mentee => Some((&mut self.mentee, &mut self.mentor)),
            Role::Observer => None,
        }
    }
}
