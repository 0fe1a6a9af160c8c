//! The languages that the program speaks and reads, each a folder below this one.
//!
//! [`LANGUAGES`] is the one list of them, and a [`Language`] is all that the program
//! knows of one: its messages (`*.ftl`, Project Fluent,
//! <https://projectfluent.org>), the words of its marks, how its letters, its
//! questions, its names and its days are written. Messages are printed in the
//! language of a [`Locale`]. A letter may mix languages, so all of them are always
//! read, whatever the language of the messages.

pub mod dates;
mod en;
pub mod excerpt;
mod ja;
pub mod marks;
pub mod messages;
pub mod names;
pub mod pattern;
pub mod sentence;
pub mod term;
pub mod thanks;
pub mod wording;

use crate::system::environment::Environment;
use crate::text::script;

pub use messages::{Carried, Messages, Variable};

/// All that the program knows of a language.
pub struct Language {
    /// Its tag (RFC 5646).
    tag: &'static str,
    /// Its messages, as a Fluent resource.
    messages: &'static str,
    /// What stands between the items of a list, the last aside.
    comma: &'static str,
    /// What it is written in.
    writing: Writing,
    pub(crate) marks: marks::Marks,
    /// Regular expressions over a line or a sentence; empty where it has none.
    pub(crate) patterns: fn(pattern::Pattern) -> &'static str,
    pub(crate) prose: Prose,
    questions: wording::Questions,
    pub(crate) names: names::Names,
    pub(crate) dates: dates::Dates,
}

/// Every language, the one first that is spoken where none is asked for.
pub static LANGUAGES: [Language; 2] = [en::ENGLISH, ja::JAPANESE];

/// What the words of a language are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    Latin,
    /// Kana, and Han characters among them.
    Kana,
}

impl Writing {
    /// What a text is written in: one kana is enough, for Latin words stand among
    /// kana, and names in Han characters among Latin words.
    fn of(text: &str) -> Self {
        if text.chars().any(script::is_kana) {
            Self::Kana
        } else {
            Self::Latin
        }
    }
}

/// How a language writes prose.
pub(crate) struct Prose {
    /// Whether a paragraph thanks somebody.
    thanks: fn(&str) -> bool,
    /// Words that need another behind them.
    pub(crate) needy: &'static [&'static str],
    /// Words that say nothing of what a sentence is about.
    pub(crate) empty: &'static [&'static str],
    /// What is shortened with a full stop, without that one.
    pub(crate) abbreviations: &'static [&'static str],
}

impl Language {
    /// The languages that a text may be in, by what it is written in.
    fn of_text(text: &str) -> impl Iterator<Item = &'static Self> {
        let writing = Writing::of(text);
        LANGUAGES.iter().filter(move |it| it.writing == writing)
    }

    /// Every language, those first that have a script of their own: their words are
    /// no words of another.
    pub(crate) fn by_script() -> impl Iterator<Item = &'static Self> {
        let latin = |it: &&Self| it.writing == Writing::Latin;
        let own = LANGUAGES.iter().filter(move |it| !latin(it));
        own.chain(LANGUAGES.iter().filter(latin))
    }
}

/// A language that messages are printed in.
#[derive(Clone, Copy)]
pub struct Locale(&'static Language);

impl Locale {
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// That of a language tag or of the name of a locale (`ja`, `ja_JP.UTF-8`,
    /// `en-GB`).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next()?.to_lowercase();
        Self::all().find(|it| it.tag() == language)
    }

    /// What its messages put behind a name for courtesy.
    #[must_use]
    pub fn courtesy(self) -> Option<&'static str> {
        self.0.names.courtesy
    }

    /// The first that the environment asks for and that is spoken, else the default.
    #[must_use]
    pub fn from_environment(environment: &Environment) -> Self {
        let asked = environment.locales().into_iter();
        asked.filter_map(Self::from_tag).next().unwrap_or_default()
    }

    /// The language of words that are not in this one, as far as the way they are
    /// written tells: kana are Japanese, Latin letters are of any language.
    #[must_use]
    pub fn other_of(self, text: &str) -> Option<Self> {
        Language::of_text(text)
            .find(|it| it.writing != Writing::Latin && it.tag != self.tag())
            .map(Self)
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self(&LANGUAGES[0])
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Locale {}

impl std::fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::{Environment, LANGUAGES, Locale};

    #[test]
    fn a_language_is_found_by_its_tag_and_by_the_name_of_a_locale() {
        for language in &LANGUAGES {
            let tag = language.tag;
            for name in [
                tag.to_owned(),
                format!("{tag}_XX.UTF-8"),
                format!("{tag}-XX"),
            ] {
                let found = Locale::from_tag(&name).map(Locale::tag);
                assert_eq!(found, Some(tag), "{name}");
            }
        }
        assert_eq!(Locale::from_tag("xx"), None);
    }

    #[test]
    fn the_first_language_is_taken_that_is_asked_for_and_spoken() {
        let locale = |variables: &[(&str, &str)]| {
            let pair = |(name, value): &(&str, &str)| (name.into(), value.into());
            let environment = Environment {
                variables: variables.iter().map(pair).collect(),
                ..Environment::default()
            };
            Locale::from_environment(&environment).tag()
        };
        assert_eq!(locale(&[]), "en");
        assert_eq!(locale(&[("LANG", "ja_JP.UTF-8")]), "ja");
        assert_eq!(locale(&[("LANG", "xx_XX"), ("LANGUAGE", "xx:ja:en")]), "ja");
        assert_eq!(locale(&[("LANG", "C"), ("LANGUAGE", "ja")]), "en");
        assert_eq!(locale(&[("LANG", "ja"), ("LC_ALL", "en_GB")]), "en");
    }

    #[test]
    fn words_of_another_language_are_told_by_their_script() {
        let other = |page: &str, text: &str| {
            let page = Locale::from_tag(page).unwrap_or_default();
            page.other_of(text).map(Locale::tag)
        };
        assert_eq!(other("en", "Mori が書いた"), Some("ja"));
        assert_eq!(other("en", "・ a point"), None);
        assert_eq!(other("ja", "ひらがな"), None);
        assert_eq!(other("ja", "words"), None);
    }
}
