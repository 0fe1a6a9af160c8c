//! Values on the command line that several commands take.

use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::identity::Name;
use crate::dialogue::stage::{Role, Stage};
use crate::explain::{Explain, Explanation, Situation};
use crate::language::{Locale, term};
use crate::system::exit::Exit;

/// What a flag that is read by the day of the letter can't be.
#[derive(Debug, thiserror::Error)]
#[error("{flag} can't be {value:?}")]
pub(super) struct BadValue {
    pub(super) flag: &'static str,
    pub(super) value: String,
    /// The name of the message that says what it can be.
    pub(super) expected: &'static str,
}

impl Explain for BadValue {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let argument = ("argument", self.flag.into());
        let what = if self.value.trim().is_empty() {
            messages.tell("usage-values", &[argument])
        } else {
            let value = ("value", self.value.as_str().into());
            messages.tell("usage-value", &[argument, value])
        };
        Explanation::new("usage", Exit::Usage, &what, situation).hint(messages.say(self.expected))
    }
}

pub(super) fn locale(text: &str) -> Result<Locale, String> {
    Locale::from_tag(text).ok_or_else(|| text.to_owned())
}

pub(super) fn rhythm(text: &str) -> Result<Rhythm, String> {
    term::rhythm(text).ok_or_else(|| text.to_owned())
}

pub(super) fn visibility(text: &str) -> Result<Visibility, String> {
    term::read(text).ok_or_else(|| text.to_owned())
}

pub(super) fn stage(text: &str) -> Result<Stage, String> {
    term::read(text).ok_or_else(|| text.to_owned())
}

/// What `--as` and the like say besides a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Person<'a> {
    /// One of the two, by what they are.
    Role(Role),
    /// An observer of that name (`observer:NAME`).
    Observer(&'a str),
    /// Somebody of that name.
    Name(&'a str),
}

impl<'a> Person<'a> {
    /// What was typed, role words in any language.
    pub(super) fn read(text: &'a str) -> Self {
        if let Some((before, name)) = text.split_once([':', '：'])
            && term::read(before) == Some(Role::Observer)
        {
            return Self::Observer(name.trim_start());
        }
        match term::read(text) {
            Some(role @ (Role::Mentor | Role::Mentee)) => Self::Role(role),
            _ => Self::Name(text),
        }
    }
}

pub(super) fn name(text: &str) -> Result<Name, String> {
    text.parse().map_err(|_| text.to_owned())
}

/// What somebody is in a practice, or their name.
pub(super) fn person(text: &str) -> Result<String, String> {
    match Person::read(text) {
        Person::Role(_) => Ok(text.to_owned()),
        Person::Name(name) if name.parse::<Name>().is_ok() => Ok(text.to_owned()),
        _ => Err(text.to_owned()),
    }
}
