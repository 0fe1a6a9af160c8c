//! Who is writing.

use super::context::Context;
use super::value::Person;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::explain::{Explain, Explanation, Failure, Lacks, Situation};
use crate::language::Messages;
use crate::markup::naming::{self, same};
use crate::publishing::edition;
use crate::system::exit::Exit;
use crate::view::words;
use crate::writing::compose::Writer;

/// Why it is not known.
#[derive(Debug, thiserror::Error)]
pub(super) enum AuthorError {
    #[error("{name} is not of this practice")]
    UnknownPerson {
        name: String,
        practice: Box<Practice>,
    },
    #[error("who is writing?")]
    WhoIsWriting { practice: Box<Practice> },
    #[error("not a name: {0:?}")]
    NotAName(String),
}

impl Explain for AuthorError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let two = |practice| ("participants", participants(practice, messages).into());
        let (word, what, hint) = match self {
            Self::UnknownPerson { name, practice } => {
                let what = messages.tell("unknown-person", &[("name", name.into()), two(practice)]);
                let hint = match near(name, practice) {
                    Some(near) => {
                        messages.tell("usage-did-you-mean", &[("suggestion", near.into())])
                    }
                    None => {
                        let who = words::argument(&format!("observer:{name}"));
                        messages.tell("hint-as-observer", &[("who", who.into())])
                    }
                };
                ("unknown-person", what, hint)
            }
            Self::WhoIsWriting { practice } => {
                let what = messages.tell("who-is-writing", &[two(practice)]);
                ("who-is-writing", what, hint_as(practice, messages))
            }
            Self::NotAName(name) => {
                let what = messages.tell("not-a-name", &[("name", name.into())]);
                ("not-a-name", what, messages.say("value-name"))
            }
        };
        Explanation::new(word, Exit::Refused, &what, situation).hint(hint)
    }

    fn lacks(&self) -> Lacks {
        match self {
            Self::UnknownPerson { .. } | Self::WhoIsWriting { .. } => Lacks::Author,
            Self::NotAName(_) => Lacks::Nothing,
        }
    }
}

/// The two of a practice, for someone who has to say which they are.
fn participants(practice: &Practice, messages: &Messages) -> String {
    let header = practice.header();
    let one = |role, name: &Name| format!("{} {name}", words::role(role, messages));
    messages.list(&[
        one(Role::Mentor, &header.mentor),
        one(Role::Mentee, &header.mentee),
    ])
}

/// How to say who writes, by the names that there are.
fn hint_as(practice: &Practice, messages: &Messages) -> String {
    let header = practice.header();
    let [mentor, mentee] = [&header.mentor, &header.mentee].map(|it| words::argument(it.as_str()));
    messages.tell(
        "hint-as",
        &[("mentor", mentor.into()), ("mentee", mentee.into())],
    )
}

/// The participant whose name is like one that nobody has.
fn near(name: &str, practice: &Practice) -> Option<String> {
    let header = practice.header();
    [&header.mentor, &header.mentee]
        .map(ToString::to_string)
        .into_iter()
        .find(|it| strsim::jaro_winkler(&it.to_lowercase(), &name.to_lowercase()) > 0.85)
}

impl Context {
    /// Who is writing in `practice`.
    pub(super) fn writer(&self, practice: &Practice) -> Result<Writer, AuthorError> {
        match self.named() {
            Some(word) => named_writer(word, practice),
            None => self
                .login(practice)
                .ok_or_else(|| AuthorError::WhoIsWriting {
                    practice: Box::new(practice.clone()),
                }),
        }
    }

    /// Who is writing in `practice`; on a terminal one of the two is chosen
    /// where nothing tells.
    pub(super) fn author(&self, practice: &Practice) -> Result<Writer, Failure> {
        match self.writer(practice) {
            Err(AuthorError::WhoIsWriting { .. }) if self.prompt.asks() => {
                let header = practice.header();
                let two = [
                    (&header.mentor, Role::Mentor),
                    (&header.mentee, Role::Mentee),
                ];
                let items = two
                    .map(|(name, role)| format!("{name} ({})", words::role(role, &self.messages)));
                let question = self.messages.say("choose-writer");
                let (name, role) = two[self.prompt.choose(&question, &items, None)?];
                Ok(Writer {
                    name: name.clone(),
                    role,
                })
            }
            known => Ok(known?),
        }
    }

    /// Who the user is, over all practices: a name, where one was given.
    pub(super) fn me(&self) -> Option<Name> {
        match self.named() {
            Some(word) => match Person::read(word) {
                Person::Role(_) => None,
                Person::Observer(name) | Person::Name(name) => name.parse().ok(),
            },
            None => self.environment.login()?.parse().ok(),
        }
    }

    /// Whether whoever writes next on this machine has to say who they are.
    pub(super) fn has_to_say_who(&self, practice: &Practice) -> bool {
        let around = self.named_around().or_else(|| self.environment.login());
        self.said().is_some_and(|who| Some(who) != around) || self.writer(practice).is_err()
    }

    /// Whoever is logged in, as an observer.
    pub(super) fn bystander(&self) -> Option<Writer> {
        let name = self.environment.login()?.parse().ok()?;
        let role = Role::Observer;
        Some(Writer { name, role })
    }

    fn login(&self, practice: &Practice) -> Option<Writer> {
        // A part of a name is no name that somebody gave.
        let name = naming::named(practice, self.environment.login()?)?;
        Some(Writer {
            name: name.clone(),
            role: practice.role_of(name),
        })
    }
}

fn named_writer(word: &str, practice: &Practice) -> Result<Writer, AuthorError> {
    let not_a_name = || AuthorError::NotAName(word.to_owned());
    let of_the_two = |name: &Name| Writer {
        name: name.clone(),
        role: practice.role_of(name),
    };
    match Person::read(word) {
        // Whoever is called so is called so.
        Person::Role(role) => naming::named(practice, word)
            .or_else(|| practice.name_of(role))
            .map(of_the_two)
            .ok_or_else(not_a_name),
        // One of the two stays so, whatever they call themselves.
        Person::Observer(name) => {
            if let Some(name) = naming::named(practice, name) {
                return Ok(of_the_two(name));
            }
            let before: Vec<&Name> = edition::people(practice)
                .into_iter()
                .filter(|it| !practice.is_of(it))
                .collect();
            let name = match same(name, &before)[..] {
                [known] => known.clone(),
                _ => name.parse().map_err(|_| not_a_name())?,
            };
            Ok(Writer {
                name,
                role: Role::Observer,
            })
        }
        Person::Name(name) => {
            if let Some(name) = naming::one_of(practice, name) {
                return Ok(of_the_two(name));
            }
            let name: Name = name.parse().map_err(|_| not_a_name())?;
            Err(AuthorError::UnknownPerson {
                name: name.to_string(),
                practice: Box::new(practice.clone()),
            })
        }
    }
}
