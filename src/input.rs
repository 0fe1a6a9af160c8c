//! The one door to what comes in: standard input, and the file of `-F`.

#![expect(clippy::disallowed_methods, reason = "the door to what comes in")]

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use crate::record::LARGEST;

/// A text that can't be taken.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It can't be read.
    #[error("{}", place(path.as_deref()))]
    Unreadable {
        /// The file; `None` is standard input.
        path: Option<PathBuf>,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// It is not UTF-8.
    #[error("{}:{line}:{column}: not UTF-8", place(path.as_deref()))]
    NotUtf8 {
        /// The file; `None` is standard input.
        path: Option<PathBuf>,
        /// The line of the first byte at fault, from 1.
        line: usize,
        /// Its column, from 1, in characters.
        column: usize,
    },
    /// It is larger than a record may be.
    #[error("{}: too large", place(path.as_deref()))]
    TooLarge {
        /// The file; `None` is standard input.
        path: Option<PathBuf>,
    },
}

fn place(path: Option<&Path>) -> String {
    path.map_or_else(|| "-".to_owned(), |path| path.display().to_string())
}

/// Whether a person sits at both ends: at what comes in and at what they are
/// asked on.
#[must_use]
pub fn is_conversation() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Whether standard input is a terminal: there is then nothing to read.
#[must_use]
pub fn is_terminal() -> bool {
    io::stdin().is_terminal()
}

/// All of standard input.
///
/// # Errors
///
/// [`InputError`].
pub fn standard() -> Result<String, InputError> {
    read(&mut io::stdin().lock(), None)
}

/// All of a file, and whether it stays where it is: a pipe that is named like a
/// file does not.
///
/// # Errors
///
/// [`InputError`].
pub fn file(path: &Path) -> Result<(String, bool), InputError> {
    let mut file = File::open(path).map_err(|source| InputError::Unreadable {
        path: Some(path.to_owned()),
        source,
    })?;
    let stays = file.metadata().is_ok_and(|it| it.is_file());
    Ok((read(&mut file, Some(path))?, stays))
}

fn read(from: &mut dyn Read, path: Option<&Path>) -> Result<String, InputError> {
    let path = || path.map(Path::to_owned);
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|source| InputError::Unreadable {
            path: path(),
            source,
        })?;
    if bytes.len() as u64 > LARGEST {
        return Err(InputError::TooLarge { path: path() });
    }
    // A byte order mark is how some editors sign a file, not a word of it.
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..sound]).into_owned();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        InputError::NotUtf8 {
            path: path(),
            line: before.matches('\n').count() + 1,
            column: before[start..].chars().count() + 1,
        }
    })
}
