//! Values as people type them: by their words and by the names that are printed.

use super::dates;
use super::{Locale, Messages};
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::identity::folded;
use crate::dialogue::stage::{Role, Stage};

/// A value that people type, on the command line or in a letter, and read in what
/// is printed: its word there, and the message that is its name. What is printed is
/// also read, in every language.
pub trait Term: Copy + 'static {
    /// All that there are.
    const ALL: &'static [Self];

    /// The word for it in JSON and in scripts.
    fn as_str(self) -> &'static str;

    /// The message that is its name.
    fn message(self) -> &'static str;
}

impl Term for Role {
    const ALL: &'static [Self] = &[Self::Mentor, Self::Mentee, Self::Observer];

    fn as_str(self) -> &'static str {
        self.as_str()
    }

    fn message(self) -> &'static str {
        match self {
            Self::Mentor => "role-mentor",
            Self::Mentee => "role-mentee",
            Self::Observer => "role-observer",
        }
    }
}

impl Term for Stage {
    const ALL: &'static [Self] = &Self::ALL;

    fn as_str(self) -> &'static str {
        self.as_str()
    }

    fn message(self) -> &'static str {
        match self {
            Self::Theme => "stage-theme",
            Self::Questions => "stage-questions",
            Self::Advice => "stage-advice",
            Self::Reflection => "stage-reflection",
            Self::Closed => "stage-closed",
        }
    }
}

impl Term for Visibility {
    const ALL: &'static [Self] = &Self::ALL;

    fn as_str(self) -> &'static str {
        self.as_str()
    }

    fn message(self) -> &'static str {
        match self {
            Self::Private => "visibility-private",
            Self::Community => "visibility-community",
            Self::Public => "visibility-public",
        }
    }
}

/// The value that was typed, by its word or by its name in any language.
#[must_use]
pub fn read<T: Term>(typed: &str) -> Option<T> {
    let typed = folded(typed);
    let by_word = T::ALL.iter().find(|it| it.as_str() == typed);
    let by_name = || {
        Locale::all().find_map(|locale| {
            let language = Messages::new(locale);
            T::ALL
                .iter()
                .find(|it| folded(&language.say(it.message())) == typed)
        })
    };
    by_word.or_else(by_name).copied()
}

/// The values that can be typed, for whoever typed another: each by its word, and
/// by its name where that is a different one.
#[must_use]
pub fn all<T: Term>(wanted: impl Fn(T) -> bool, language: &Messages) -> String {
    let values: Vec<String> = T::ALL
        .iter()
        .filter(|it| wanted(**it))
        .map(|it| {
            let (word, name) = (it.as_str(), language.say(it.message()));
            if word == name {
                name
            } else {
                language.tell(
                    "value-word",
                    &[("word", word.into()), ("name", name.into())],
                )
            }
        })
        .collect();
    language.list(&values)
}

/// A span of hours, days or weeks, short (`3d`) or in words.
#[must_use]
pub fn rhythm(typed: &str) -> Option<Rhythm> {
    let in_words = || Rhythm::from_span(dates::duration(typed)?);
    typed.parse().ok().or_else(in_words)
}
