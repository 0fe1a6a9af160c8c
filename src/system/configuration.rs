//! The user's configuration file: who they are, where their practices lie, and
//! which language they read.

#![expect(clippy::disallowed_methods, reason = "the one place for this one file")]

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::system::environment::Environment;

/// What the file can say. Every key may be missing, and so may the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// The name that the user writes under.
    pub me: Option<String>,
    /// The folder of the practices, when none is found upwards.
    pub sessions: Option<PathBuf>,
    /// `en` or `ja`.
    pub lang: Option<String>,
    /// `true`: pictures are drawn in ASCII.
    pub ascii: Option<bool>,
    /// `false`: nothing is said of what is unusual.
    pub guidance: Option<bool>,
}

/// Every key that the file can have.
pub const KEYS: [&str; 5] = ["me", "sessions", "lang", "ascii", "guidance"];

/// A configuration file that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigurationError {
    /// It is there and can't be read.
    #[error("{0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// It is not TOML, or says what no key is for. The parser's own words.
    #[error("{path}:{line}:{column}: {message}")]
    Malformed {
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in characters.
        column: usize,
        /// What is wrong, in English.
        message: String,
    },
}

impl Configuration {
    /// Where the file is: `mentor/config.toml` in the user's configuration
    /// folder. `None` where the surroundings name no such folder.
    #[must_use]
    pub fn place(environment: &Environment) -> Option<PathBuf> {
        environment
            .xdg("XDG_CONFIG_HOME", ".config")
            .map(|folder| folder.join("config.toml"))
    }

    /// Reads the file; an absent one says nothing.
    ///
    /// # Errors
    ///
    /// [`ConfigurationError`].
    pub fn load(environment: &Environment) -> Result<Self, ConfigurationError> {
        match Self::place(environment) {
            Some(path) => Self::read(&path),
            None => Ok(Self::default()),
        }
    }

    fn read(path: &Path) -> Result<Self, ConfigurationError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(ConfigurationError::Unreadable(path.to_owned(), error)),
        };
        toml::from_str(&text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start).min(text.len());
            let before = text.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            ConfigurationError::Malformed {
                path: path.to_owned(),
                line,
                column: before[start..].chars().count() + 1,
                message: error.message().to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn all_keys_are_known_and_no_other() {
        let error = toml::from_str::<Configuration>("mood = 1").expect_err("an unknown key");
        let named: Vec<&str> = error.message().split('`').skip(3).step_by(2).collect();
        assert_eq!(named, KEYS);
    }
}
