//! The user's editor, on a terminal.

#![expect(
    clippy::disallowed_methods,
    reason = "the door to the editor and the file that it edits"
)]

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use crate::environment::Environment;

/// Why nothing came of editing. Where something was typed, its file stays.
#[derive(Debug, thiserror::Error)]
pub enum EditorError {
    /// Neither `$VISUAL` nor `$EDITOR` says which.
    #[error("no editor")]
    None,
    /// The variable is no command line.
    #[error("not a command: {0}")]
    Malformed(String),
    /// It could not be started.
    #[error("{command}")]
    NotStarted {
        /// The editor.
        command: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// It ended with a failure, so what it left is not taken for the text.
    #[error("{command}: {status}")]
    Failed {
        /// The editor.
        command: String,
        /// How it ended.
        status: ExitStatus,
        /// Where what was typed is.
        path: PathBuf,
    },
    /// The file could not be made or read.
    #[error("{path}")]
    File {
        /// The file, or the folder it was to be in.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// What it left is not UTF-8.
    #[error("{0}: not UTF-8")]
    NotUtf8(PathBuf),
}

/// Whether there is one.
#[must_use]
pub fn is_set(environment: &Environment) -> bool {
    command(environment).is_some()
}

fn command(environment: &Environment) -> Option<&str> {
    ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| environment.text(name))
        .find(|value| !value.trim().is_empty())
}

/// Opens the editor on an empty file in `folder` (the system's own where that
/// can't be) and returns what was typed.
///
/// # Errors
///
/// [`EditorError`].
pub fn edit(environment: &Environment, folder: Option<&Path>) -> Result<String, EditorError> {
    let line = command(environment).ok_or(EditorError::None)?;
    let words = shell_words::split(line).map_err(|_| EditorError::Malformed(line.to_owned()))?;
    let Some((program, arguments)) = words.split_first() else {
        return Err(EditorError::Malformed(line.to_owned()));
    };
    let path = buffer(folder)?;
    let failed = |source| EditorError::File {
        path: path.clone(),
        source,
    };
    let status = Command::new(program)
        .args(arguments)
        .arg(&path)
        .status()
        .map_err(|source| {
            let _ = std::fs::remove_file(&path);
            EditorError::NotStarted {
                command: line.to_owned(),
                source,
            }
        })?;
    if !status.success() {
        return Err(EditorError::Failed {
            command: line.to_owned(),
            status,
            path,
        });
    }
    let bytes = std::fs::read(&path).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| EditorError::NotUtf8(path.clone()))?;
    // The text is kept as a draft from here on.
    let _ = std::fs::remove_file(&path);
    Ok(text)
}

/// An empty file, readable by its owner alone, that outlives the program.
fn buffer(folder: Option<&Path>) -> Result<PathBuf, EditorError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("edit-").suffix(".txt");
    let made = folder
        .filter(|folder| std::fs::create_dir_all(folder).is_ok())
        .and_then(|folder| builder.tempfile_in(folder).ok());
    let file = match made {
        Some(file) => Ok(file),
        None => builder.tempfile(),
    };
    file.and_then(|file| file.keep().map_err(|error| error.error))
        .map(|(_, path)| path)
        .map_err(|source| EditorError::File {
            path: folder.unwrap_or(Path::new("")).to_owned(),
            source,
        })
}
