//! Which practice and which exchange is meant.

use super::context::Context;
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::practice::Practice;
use crate::edition;
use crate::exit::Exit;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::markup::naming::{People, titled};
use crate::store::{Store, StoreError};

/// What is meant that can't be made out.
#[derive(Debug, thiserror::Error)]
pub(super) enum SelectError {
    #[error("no practice is like {0:?}")]
    NoSuchPractice(String),
    #[error("several practices are like {words:?}")]
    AmbiguousPractice {
        words: String,
        found: Vec<(PracticeId, String)>,
    },
    #[error("which practice?")]
    WhichPractice(Vec<(PracticeId, String)>),
    #[error("no practice is open")]
    NoneOpen { closed: usize },
    #[error("no exchange {0}")]
    NoSuchExchange(String),
}

impl Explain for SelectError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let told = |word, what: String| Explanation::new(word, Exit::Refused, &what, situation);
        let listed = |word, what, found: &[(PracticeId, String)]| {
            let choices = found.iter().map(|(id, title)| format!("{id}  {title}"));
            told(word, what)
                .choices(4, choices)
                .hint(messages.say("hint-name-practice"))
        };
        match self {
            Self::NoSuchPractice(words) => {
                let what = messages.tell("no-such-practice", &[("words", words.into())]);
                told("no-such-practice", what).hint(messages.say("hint-list"))
            }
            Self::AmbiguousPractice { words, found } => {
                let what = messages.tell("ambiguous-practice", &[("words", words.into())]);
                listed("ambiguous-practice", what, found)
            }
            Self::WhichPractice(found) => {
                listed("which-practice", messages.say("which-practice"), found)
            }
            Self::NoneOpen { closed: 0 } => told("none-open", messages.say("no-practices"))
                .hint(messages.say("hint-no-sessions")),
            Self::NoneOpen { .. } => {
                told("none-open", messages.say("none-open")).hint(messages.say("hint-list-closed"))
            }
            Self::NoSuchExchange(id) => {
                let what = messages.tell("no-such-exchange", &[("id", id.into())]);
                let hint = match (situation.practice, situation.command) {
                    (None, _) | (_, Some("show")) => messages.say("hint-exchange"),
                    (Some(id), _) => messages.tell("hint-show", &[("id", id.as_str().into())]),
                };
                told("no-such-exchange", what).hint(hint)
            }
        }
    }
}

impl Context {
    /// The practice that is meant: the one whose id or title has these words;
    /// without words `$MENTOR_PRACTICE`, the one open practice, or a choice.
    pub(super) fn practice(&mut self, words: Option<&str>) -> Result<Practice, Failure> {
        self.practice_that(words, false)
    }

    /// The practice that is meant to be written in. That there is but one is not
    /// enough where others could not be read: they may be the ones that are meant.
    pub(super) fn practice_to_write(&mut self, words: Option<&str>) -> Result<Practice, Failure> {
        self.practice_that(words, true)
    }

    fn practice_that(&mut self, words: Option<&str>, to_write: bool) -> Result<Practice, Failure> {
        let store = self.store()?;
        let words = words
            .map(str::to_owned)
            .or_else(|| self.environment.text("MENTOR_PRACTICE").map(str::to_owned));
        let practice = match words {
            Some(words) => self.practice_like(&store, &words),
            None => self.the_open_practice(&store, to_write),
        }?;
        self.meant = Some(practice.header().id.clone());
        Ok(practice)
    }

    fn practice_like(&mut self, store: &Store, words: &str) -> Result<Practice, Failure> {
        if let Ok(id) = words.parse::<PracticeId>()
            && store.has(&id)
        {
            return Ok(store.read(&id)?);
        }
        let (all, _) = self.sound(store, words)?;
        let ids: Vec<PracticeId> = titled(words, &all)
            .into_iter()
            .map(|practice| practice.header().id.clone())
            .collect();
        let mut found = all;
        found.retain(|practice| ids.contains(&practice.header().id));
        match found.len() {
            0 => Err(SelectError::NoSuchPractice(words.to_owned()).into()),
            1 => Ok(found.remove(0)),
            _ if self.prompt.asks() => self.choose(found),
            _ => Err(SelectError::AmbiguousPractice {
                words: words.to_owned(),
                found: names(&found),
            }
            .into()),
        }
    }

    fn the_open_practice(&mut self, store: &Store, to_write: bool) -> Result<Practice, Failure> {
        let (mut all, others) = self.sound(store, "")?;
        let total = all.len();
        let sure = !(to_write && others);
        if total == 1 && sure {
            return Ok(all.remove(0));
        }
        let mut open: Vec<Practice> = all
            .into_iter()
            .filter(|practice| practice.closed().is_none())
            .collect();
        match open.len() {
            0 => Err(SelectError::NoneOpen { closed: total }.into()),
            1 if sure => Ok(open.remove(0)),
            _ if self.prompt.asks() => self.choose(open),
            _ => Err(SelectError::WhichPractice(names(&open)).into()),
        }
    }

    /// The exchange that is meant, and its practice: by its id wherever it is,
    /// by its number (`#3`, `3`) in the practice that is meant.
    pub(super) fn exchange(
        &mut self,
        text: &str,
        practice: Option<&str>,
    ) -> Result<(Practice, ExchangeId), Failure> {
        let found = match (practice, text.parse::<ExchangeId>()) {
            (None, Ok(id)) => self.store()?.find(id)?,
            _ => None,
        };
        let practice = match found {
            Some(found) => found,
            None => self.practice(practice)?,
        };
        let id = exchange_of(text, &practice)?;
        Ok((practice, id))
    }

    fn choose(&mut self, mut practices: Vec<Practice>) -> Result<Practice, Failure> {
        let items: Vec<String> = names(&practices)
            .into_iter()
            .map(|(id, title)| format!("{id}  {title}"))
            .collect();
        let question = self.messages.say("choose-practice");
        let chosen = self.prompt.choose(&question, &items, None)?;
        Ok(practices.swap_remove(chosen))
    }

    /// The practices that can be read, and whether there are others, which are
    /// named on standard error. Where none can, or where a bad file is the one that `words` name,
    /// what is wrong with it is the failure.
    fn sound(&mut self, store: &Store, words: &str) -> Result<(Vec<Practice>, bool), StoreError> {
        let mut practices = Vec::new();
        let mut errors = Vec::new();
        for read in store.read_all()? {
            match read {
                Ok(practice) => practices.push(practice),
                Err(error) => errors.push(error),
            }
        }
        let meant = errors
            .iter()
            .position(|error| practices.is_empty() || !words.is_empty() && error.names(words));
        let found = !titled(words, &practices).is_empty();
        let failure = meant
            .filter(|_| !found || practices.is_empty())
            .map(|at| errors.swap_remove(at));
        for error in &errors {
            self.name_bad(error);
        }
        failure.map_or(Ok((practices, !errors.is_empty())), Err)
    }
}

/// An exchange by its id or, as people see it, by its number (`#3`, `3`).
pub(super) fn exchange_of(text: &str, practice: &Practice) -> Result<ExchangeId, SelectError> {
    let number = text.strip_prefix('#').unwrap_or(text);
    let entry = match text.parse::<ExchangeId>() {
        Ok(id) => practice.entry(id),
        Err(_) => number
            .parse::<usize>()
            .ok()
            .and_then(|n| practice.entries().get(n.checked_sub(1)?)),
    };
    entry
        .map(|entry| entry.exchange.id)
        .ok_or_else(|| SelectError::NoSuchExchange(text.to_owned()))
}

/// Of all who wrote in practices, those whom a name means.
pub(super) fn everybody(name: &Name, practices: &[Practice]) -> People {
    let all = practices.iter().flat_map(edition::people);
    People::meant(name.as_str(), all)
}

fn names(practices: &[Practice]) -> Vec<(PracticeId, String)> {
    practices
        .iter()
        .map(|practice| {
            let header = practice.header();
            (header.id.clone(), header.title.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::testing::tells_apart;

    #[test]
    fn every_error_is_told_apart() {
        let found = || {
            let id = "2031-04-02-bees".parse().expect("an id");
            vec![(id, "Bees".to_owned())]
        };
        let errors = [
            SelectError::NoSuchPractice("wasps".to_owned()),
            SelectError::AmbiguousPractice {
                words: "bees".to_owned(),
                found: found(),
            },
            SelectError::WhichPractice(found()),
            SelectError::NoneOpen { closed: 2 },
            SelectError::NoSuchExchange("#9".to_owned()),
        ];
        tells_apart(errors.iter().map(|it| it as &dyn Explain));
    }
}
