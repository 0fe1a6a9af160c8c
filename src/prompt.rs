//! The one door to questions put to the user, on a terminal only.

use dialoguer::Select;
use dialoguer::theme::SimpleTheme;
use rustyline::error::ReadlineError;
use rustyline::{Behavior, Config, DefaultEditor};
use unicode_width::UnicodeWidthStr;

use crate::input;
use crate::output::visible;

/// Asks, or does not.
#[derive(Debug, Clone, Copy)]
pub struct Prompt {
    allowed: bool,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// The user thought better of it.
    #[error("cancelled")]
    Cancelled,
    /// The terminal failed.
    #[error("the terminal failed")]
    Terminal(#[source] std::io::Error),
}

impl Prompt {
    /// Asks where a person sits at the terminal and `--no-input` was not given.
    #[must_use]
    pub fn new(no_input: bool) -> Self {
        Self {
            allowed: !no_input && input::is_conversation(),
        }
    }

    /// Whether it asks at all.
    #[must_use]
    pub fn asks(self) -> bool {
        self.allowed
    }

    /// One of several, by its place. None is chosen beforehand: what is written
    /// must not go astray by a mere Enter.
    ///
    /// # Errors
    ///
    /// [`PromptError`].
    pub fn choose(self, question: &str, items: &[String]) -> Result<usize, PromptError> {
        let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
        // An item longer than the terminal is wide, in bytes, would wipe lines
        // above it out.
        let items: Vec<String> = items
            .iter()
            .map(|item| shortened(&visible(item), columns.saturating_sub(4)))
            .collect();
        let chosen = Select::with_theme(&SimpleTheme)
            .with_prompt(visible(question))
            .items(&items)
            .interact_opt()
            .map_err(|dialoguer::Error::IO(error)| PromptError::Terminal(error))?;
        chosen.ok_or(PromptError::Cancelled)
    }

    /// A line of text; an empty one is asked for again, unless `may_be_empty`.
    ///
    /// # Errors
    ///
    /// [`PromptError`].
    pub fn line(self, question: &str, may_be_empty: bool) -> Result<String, PromptError> {
        let failed = |error: ReadlineError| match error {
            ReadlineError::Eof | ReadlineError::Interrupted => PromptError::Cancelled,
            ReadlineError::Io(error) => PromptError::Terminal(error),
            other => PromptError::Terminal(std::io::Error::other(other)),
        };
        // The terminal itself is asked on, so that nothing enters a pipe.
        let config = Config::builder().behavior(Behavior::PreferTerm).build();
        let mut editor = DefaultEditor::with_config(config).map_err(failed)?;
        loop {
            let line = editor
                .readline(&format!("{}: ", visible(question)))
                .map_err(failed)?;
            let line = line.trim();
            if may_be_empty || !line.is_empty() {
                return Ok(line.to_owned());
            }
        }
    }
}

/// A line cut to so many bytes and columns.
fn shortened(line: &str, most: usize) -> String {
    if line.len() <= most {
        return line.to_owned();
    }
    let mut short = String::new();
    for c in line.chars() {
        if short.len() + c.len_utf8() + 3 > most || short.width() + 4 > most {
            break;
        }
        short.push(c);
    }
    short + "..."
}
