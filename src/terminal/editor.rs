//! The user's editor, on a terminal.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that starts the editor, and reads the file that it edits"
)]

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::system::environment::Environment;

/// Why nothing came of editing. The file that was edited stays.
#[derive(Debug, thiserror::Error)]
pub enum EditorError {
    /// Neither `$VISUAL` nor `$EDITOR` says which, and none of the usual ones is
    /// there.
    #[error("no editor")]
    None,
    /// The variable is no command line.
    #[error("not a command: {0}")]
    Malformed(String),
    /// It could not be started.
    #[error("{command}")]
    NotStarted {
        command: String,
        #[source]
        source: io::Error,
    },
    /// It ended with a failure, so what it left is not taken for the text.
    #[error("{command}: {status}")]
    Failed { command: String, status: ExitStatus },
}

/// What is opened where no variable says: what Debian and its like call their
/// editor, then the one that explains itself, then the one that is everywhere.
const USUAL: [&str; 3] = ["editor", "nano", "vi"];

/// The editor that is to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    pub command: String,
    /// No variable names it.
    pub is_fallback: bool,
}

impl Editor {
    /// The one that `$VISUAL` or `$EDITOR` names, an empty one aside; else the
    /// first usual one that `$PATH` has.
    ///
    /// # Errors
    ///
    /// [`EditorError::None`].
    pub fn of(environment: &Environment) -> Result<Self, EditorError> {
        let named = ["VISUAL", "EDITOR"]
            .iter()
            .filter_map(|name| environment.text(name))
            .find(|value| !value.trim().is_empty());
        if let Some(command) = named {
            return Ok(Self {
                command: command.to_owned(),
                is_fallback: false,
            });
        }
        let path = environment.path("PATH").unwrap_or_default();
        let is_there =
            |name: &&&str| std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
        let usual = USUAL.iter().find(is_there).ok_or(EditorError::None)?;
        Ok(Self {
            command: (*usual).to_owned(),
            is_fallback: true,
        })
    }

    /// Opens it on a file and waits until it ends. Ctrl-C is the editor's
    /// meanwhile.
    ///
    /// # Errors
    ///
    /// [`EditorError`].
    pub fn open(&self, path: &Path) -> Result<(), EditorError> {
        let line = &self.command;
        let words = shell_words::split(line).map_err(|_| EditorError::Malformed(line.clone()))?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(EditorError::Malformed(line.clone()));
        };
        let status =
            while_interrupts_pass(|| Command::new(program).args(arguments).arg(path).status())
                .map_err(|source| EditorError::NotStarted {
                    command: line.clone(),
                    source,
                })?;
        if status.success() {
            Ok(())
        } else {
            Err(EditorError::Failed {
                command: line.clone(),
                status,
            })
        }
    }
}

/// Does something during which an interrupt from the keyboard does not end this
/// program: it goes to the editor too, which is in the same group.
fn while_interrupts_pass<T>(work: impl FnOnce() -> T) -> T {
    let caught = Arc::new(AtomicBool::new(false));
    let signals = [signal_hook::consts::SIGINT, signal_hook::consts::SIGQUIT];
    let held: Vec<_> = signals
        .into_iter()
        .filter_map(|signal| signal_hook::flag::register(signal, Arc::clone(&caught)).ok())
        .collect();
    let done = work();
    for id in held {
        signal_hook::low_level::unregister(id);
    }
    done
}
