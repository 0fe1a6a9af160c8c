//! Questions put to the user, on a terminal only.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dialoguer::Select;
use dialoguer::console::Term;
use dialoguer::theme::SimpleTheme;
use rustyline::error::ReadlineError;
use rustyline::{Behavior, Config, DefaultEditor};
use unicode_width::UnicodeWidthStr;

use crate::dialogue::identity::folded;
use crate::language::Messages;
use crate::terminal::input;
use crate::text::escape::visible;

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

    /// One of several, by its place. Without a `default` none is chosen
    /// beforehand: what is written must not go astray by a mere Enter.
    ///
    /// # Errors
    ///
    /// [`PromptError`].
    pub fn choose(
        self,
        question: &str,
        items: &[String],
        default: Option<usize>,
    ) -> Result<usize, PromptError> {
        let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
        // An item longer than the terminal is wide, in bytes, would wipe lines
        // above it out.
        let items: Vec<String> = items
            .iter()
            .map(|item| shortened(&visible(item), columns.saturating_sub(4)))
            .collect();
        let select = Select::with_theme(&SimpleTheme)
            .with_prompt(visible(question))
            .items(&items);
        let select = match default {
            Some(default) => select.default(default),
            None => select,
        };
        let chosen = guarded(|| select.interact_opt())?;
        chosen.ok_or(PromptError::Cancelled)
    }

    /// Whether to do what can't be undone. Enter alone does not, and what is neither
    /// yes nor no is asked again.
    ///
    /// # Errors
    ///
    /// [`PromptError`].
    pub fn confirm(self, question: &str, language: &Messages) -> Result<bool, PromptError> {
        let question = language.tell("confirm", &[("question", question.into())]);
        let means = |typed: &str, name| {
            let words = language.say(name);
            words.split(' ').any(|word| folded(word) == folded(typed))
        };
        loop {
            let typed = self.line(&question, true)?;
            if means(&typed, "confirm-yes") {
                return Ok(true);
            }
            if typed.is_empty() || means(&typed, "confirm-no") {
                return Ok(false);
            }
            self.say(&language.say("confirm-again"))?;
        }
    }

    /// Says why it asks again.
    ///
    /// # Errors
    ///
    /// [`PromptError::Terminal`].
    pub fn say(self, text: &str) -> Result<(), PromptError> {
        Term::stderr()
            .write_line(&visible(text))
            .map_err(PromptError::Terminal)
    }

    /// A line of text; an empty one is asked for again, unless `may_be_empty`. A
    /// pasted block is taken whole.
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

/// Asks so that Ctrl-C is an answer: the library would end the program with the
/// cursor hidden.
fn guarded<T>(
    ask: impl FnOnce() -> dialoguer::Result<Option<T>>,
) -> Result<Option<T>, PromptError> {
    let caught = Arc::new(AtomicBool::new(false));
    let held = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&caught));
    let answer = ask();
    // Where the cursor can't be shown there is no terminal any more.
    let _ = Term::stderr().show_cursor();
    if let Ok(id) = held {
        signal_hook::low_level::unregister(id);
    }
    match answer {
        // An interrupt between two keys was meant, whatever key came after it.
        Ok(_) if caught.load(Ordering::Relaxed) => Ok(None),
        Ok(answer) => Ok(answer),
        Err(dialoguer::Error::IO(error)) if error.kind() == ErrorKind::Interrupted => Ok(None),
        Err(dialoguer::Error::IO(error)) => Err(PromptError::Terminal(error)),
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
