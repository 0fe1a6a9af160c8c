//! What the program is told by its surroundings, taken once, in `main`.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// The variables and the folder that the program was started in.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// The variables.
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
