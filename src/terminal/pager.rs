//! The pager, for what is longer than the terminal is high.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that starts the pager"
)]

use std::io::{self, Write};
use std::process::{Command, Stdio};

use crate::system::environment::Environment;

/// A pager: a command line, and what it is told where its user told it nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    command: Vec<String>,
    less: Option<&'static str>,
}

impl Pager {
    /// The one that `$PAGER` names, else `less`; `None` where the user wants
    /// none (`PAGER=cat`, an empty one), or where the terminal can't move its
    /// cursor.
    #[must_use]
    pub fn of(environment: &Environment) -> Option<Self> {
        if environment.text("TERM").is_none_or(|term| term == "dumb") {
            return None;
        }
        let line = match environment.path("PAGER") {
            Some(line) => line.to_str()?.to_owned(),
            None if environment.has("PAGER") => return None,
            None => "less".to_owned(),
        };
        let command = shell_words::split(&line).ok()?;
        let program = command.first()?;
        if program == "cat" {
            return None;
        }
        // Colours are shown, a short page is not held, and the page stays on
        // the screen: what git asks of less.
        let less = (!environment.has("LESS")).then_some("FRX");
        Some(Self { command, less })
    }

    /// Shows a text, and waits until the reader leaves. Whoever leaves early has
    /// read enough.
    ///
    /// # Errors
    ///
    /// Whatever starting it or writing to it fails with.
    pub fn show(&self, text: &str) -> io::Result<()> {
        let Some((program, arguments)) = self.command.split_first() else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped());
        if let Some(less) = self.less {
            command.env("LESS", less);
        }
        let mut child = command.spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            match stdin.write_all(text.as_bytes()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
                _ => {}
            }
        }
        child.wait().map(drop)
    }
}
