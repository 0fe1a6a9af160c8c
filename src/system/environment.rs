//! What the program is told by its surroundings, taken once, in `main`.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// The variables and the folder that the program was started in.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    pub variables: HashMap<OsString, OsString>,
    /// The working directory; empty when it is gone.
    pub directory: PathBuf,
}

impl Environment {
    /// A variable that is set, is not empty and is Unicode.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.variables
            .get(std::ffi::OsStr::new(name))
            .and_then(|value| value.to_str())
            .filter(|value| !value.is_empty())
    }

    /// The name that the user logged in with, where a variable tells.
    #[must_use]
    pub fn login(&self) -> Option<&str> {
        ["LOGNAME", "USER"].iter().find_map(|name| self.text(name))
    }

    /// The names of the locales that are asked for, the preferred one first: those of
    /// `LANGUAGE`, parted by colons, then the one of POSIX (`LC_ALL`, `LC_MESSAGES`,
    /// `LANG`). Where that is C, `LANGUAGE` does not count, as GNU gettext has it.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| self.text(name));
        let is_c = locale.is_some_and(|it| matches!(it.split('.').next(), Some("C" | "POSIX")));
        let preferred = self.text("LANGUAGE").filter(|_| !is_c).unwrap_or_default();
        preferred
            .split(':')
            .filter(|it| !it.is_empty())
            .chain(locale)
            .collect()
    }

    /// Whether a variable is set, be it empty.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.variables.contains_key(std::ffi::OsStr::new(name))
    }

    /// A variable that names a place: set and not empty.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.variables
            .get(std::ffi::OsStr::new(name))
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    }

    /// The folder for what belongs to a user's configuration or state:
    /// `$variable/mentor`, else `~/fallback/mentor`. See the XDG Base Directory
    /// Specification; a relative path in the variable is ignored, as it says.
    #[must_use]
    pub fn xdg(&self, variable: &str, fallback: &str) -> Option<PathBuf> {
        self.path(variable)
            .filter(|path| path.is_absolute())
            .or_else(|| self.path("HOME").map(|home| home.join(fallback)))
            .map(|base| base.join("mentor"))
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;

    #[test]
    fn the_locales_that_are_asked_for_are_in_their_order() {
        let locales = |variables: &[(&str, &str)]| {
            let pair = |(name, value): &(&str, &str)| (name.into(), value.into());
            let environment = Environment {
                variables: variables.iter().map(pair).collect(),
                ..Environment::default()
            };
            environment.locales().join(" ")
        };
        assert_eq!(locales(&[]), "");
        assert_eq!(
            locales(&[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "")]),
            "ja_JP.UTF-8"
        );
        assert_eq!(locales(&[("LANG", "ja"), ("LC_MESSAGES", "en")]), "en");
        assert_eq!(locales(&[("LC_MESSAGES", "en"), ("LC_ALL", "C")]), "C");
        assert_eq!(
            locales(&[("LANGUAGE", "de::ja"), ("LANG", "fr")]),
            "de ja fr"
        );
        assert_eq!(
            locales(&[("LANGUAGE", "ja"), ("LC_ALL", "C.UTF-8")]),
            "C.UTF-8"
        );
    }
}
