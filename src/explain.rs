//! What went wrong, in the user's words. An error explains itself: the layers below
//! say what failed, in types, and here each of these types says it to a person and
//! to a script, a layer a file. What only a command can meet is explained in the
//! file of that command.

mod configuration;
mod dialogue;
mod input;
mod publishing;
mod store;
mod system;
mod terminal;
mod writing;

use std::error::Error;

use crate::dialogue::identity::PracticeId;
use crate::exit::Exit;
use crate::language::Messages;
use crate::output::Output;
use crate::page::{Line, Page, Tone};
use crate::store::draft::{Draft, DraftKept};
use crate::view::failure::FailureView;
use crate::view::json::Document;

/// What is said of an error.
pub(crate) struct Explanation {
    /// The word that a script knows it by.
    pub(crate) word: &'static str,
    /// What happened, and what to do about it.
    pub(crate) page: Page,
    /// How the program ends with it.
    pub(crate) exit: Exit,
}

impl Explanation {
    /// What happened, said by the program.
    pub(crate) fn new(
        word: &'static str,
        exit: Exit,
        what: &str,
        situation: &Situation<'_>,
    ) -> Self {
        let label = format!("{} ", situation.messages.say("error"));
        let mut page = Page::new();
        let first = Line::new().then(Tone::Error, label).hanging(2);
        page.labelled(first, Tone::Plain, what);
        Self { word, page, exit }
    }

    /// What to do about it, where something can be done.
    pub(crate) fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        if let Some(hint) = hint.into() {
            self.page.text(2, Tone::Hint, &hint);
        }
        self
    }

    /// What there is to choose from, each on a line whose rest is indented by `hang`.
    pub(crate) fn choices(
        mut self,
        hang: usize,
        choices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        for choice in choices {
            let line = Line::new().indented(2).hanging(hang);
            self.page.push(line.then(Tone::Open, choice));
        }
        self
    }
}

/// What an explanation may depend on besides the error.
#[derive(Clone, Copy)]
pub(crate) struct Situation<'a> {
    pub(crate) messages: &'a Messages,
    /// The practice that was meant, where one was.
    pub(crate) practice: Option<&'a PracticeId>,
    /// The command that failed: no hint leads back to it.
    pub(crate) command: Option<&'a str>,
}

/// An error that explains itself.
pub(crate) trait Explain: Error + Send + Sync + 'static {
    /// What is said of it.
    fn explain(&self, situation: &Situation<'_>) -> Explanation;

    /// What the command line of a draft needs besides before it can succeed.
    fn lacks(&self) -> Lacks {
        Lacks::Nothing
    }

    /// Whether what was to be written is in the file all the same, so that there is
    /// nothing to send again.
    fn is_written(&self) -> bool {
        false
    }

    /// Who is there to be told.
    fn audience(&self) -> Audience {
        Audience::Everybody
    }
}

/// What has to be said besides to go on with a draft: the same command line would
/// fail again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lacks {
    Nothing,
    /// `--as`, with somebody of the practice.
    Author,
    /// The title of a practice, or a flag with a name of one of the two.
    Opening(&'static str),
}

/// Who is there to be told of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// The user, and whatever program reads the results.
    Everybody,
    /// The user alone: it is standard output that failed.
    User,
    /// Whoever closed the pipe has read enough.
    Nobody,
}

/// Why a command did not do what it was to do, and what became of what was typed.
#[derive(Debug)]
pub(crate) struct Failure {
    cause: Box<dyn Explain>,
    /// Where the text is that was typed.
    draft: Option<DraftKept>,
    /// The id of what was recorded before it failed.
    recorded: Option<String>,
}

impl<E: Explain> From<E> for Failure {
    fn from(cause: E) -> Self {
        Self {
            cause: Box::new(cause),
            draft: None,
            recorded: None,
        }
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Unexpected(error).into()
    }
}

/// What nobody expects, in the words of whoever made it.
#[derive(Debug, thiserror::Error)]
#[error("{0:#}")]
struct Unexpected(anyhow::Error);

impl Explain for Unexpected {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        Explanation::new("system", Exit::System, &self.to_string(), situation)
    }
}

impl Failure {
    /// Says where the text is that was to be sent. What is in the file all the same
    /// needs no draft any more.
    pub(crate) fn keeping(mut self, draft: Draft) -> Self {
        if self.cause.is_written() {
            draft.drop_it();
        } else {
            self.draft = Some(draft.into());
        }
        self
    }

    /// Says that it came after the recording.
    pub(crate) fn after_recording(mut self, id: impl Into<String>) -> Self {
        self.recorded = Some(id.into());
        self
    }

    /// Tells of it on standard error and, where results are for a machine (`json`),
    /// on standard output too, for there it waits for one. Says how the program ends.
    pub(crate) fn tell(&self, situation: &Situation<'_>, json: bool, output: &mut Output) -> Exit {
        let mut told = self.cause.explain(situation);
        match self.cause.audience() {
            Audience::Nobody => return Exit::Done,
            Audience::Everybody if json => {
                let view = FailureView {
                    error: told.word,
                    page: &told.page,
                    draft: match &self.draft {
                        Some(DraftKept::File { exchange, .. }) => Some(*exchange),
                        Some(DraftKept::Memory(_)) | None => None,
                    },
                };
                // Where standard output is gone nobody waits for it.
                let _ = output.json(&view.document().line());
            }
            Audience::Everybody | Audience::User => {}
        }
        let messages = situation.messages;
        if let Some(id) = &self.recorded {
            let text = messages.tell("recorded", &[("id", id.into())]);
            told.page.push(Line::new().then(Tone::Hint, text));
        }
        if let Some(kept) = &self.draft {
            add_draft(&mut told.page, kept, self.cause.lacks(), messages);
        }
        output.error(&told.page);
        told.exit
    }
}

/// Drops the draft of what is done, or says where that of a failure lies.
pub(crate) fn settled<T>(done: Result<T, impl Into<Failure>>, draft: Draft) -> Result<T, Failure> {
    match done {
        Ok(done) => {
            draft.drop_it();
            Ok(done)
        }
        Err(failure) => Err(failure.into().keeping(draft)),
    }
}

/// Says where the text is, and how to take it up again.
pub(crate) fn add_draft(page: &mut Page, kept: &DraftKept, lacks: Lacks, messages: &Messages) {
    match kept {
        DraftKept::File { path, exchange } => {
            let draft = ("draft", exchange.as_str().into());
            let lead = match lacks {
                Lacks::Nothing => messages.tell("draft-kept", &[draft]),
                Lacks::Author => messages.tell("draft-kept-author", &[draft]),
                Lacks::Opening(lacks) => {
                    messages.tell("draft-kept-opening", &[draft, ("lacks", lacks.into())])
                }
            };
            page.push(Line::new().hanging(2).then(Tone::Hint, lead));
            page.push(
                Line::new()
                    .then(Tone::Plain, path.display().to_string())
                    .whole(),
            );
        }
        DraftKept::Memory(text) => {
            let lead = messages.say("draft-not-kept");
            page.push(Line::new().then(Tone::Warning, lead));
            page.text(2, Tone::Plain, text);
        }
    }
}

/// What holds for everything that explains itself.
#[cfg(test)]
pub(crate) mod testing {
    use std::collections::BTreeSet;

    use super::{Explain, Explanation, Situation};
    use crate::language::{Locale, Messages};
    use crate::view::failure::message;

    /// Holds that each of these says something else in each language, no message
    /// missing, and that scripts know each by a word of its own.
    pub(crate) fn tells_apart<'a>(errors: impl IntoIterator<Item = &'a dyn Explain>) {
        let languages: Vec<Messages> = Locale::all().map(Messages::new).collect();
        let mut words = BTreeSet::new();
        let mut count = 0_usize;
        for error in errors {
            count += 1;
            let situations = languages.iter().map(|messages| Situation {
                messages,
                practice: None,
                command: None,
            });
            let told: Vec<Explanation> = situations.map(|it| error.explain(&it)).collect();
            let word = told[0].word;
            assert!(is_kebab(word), "{word}");
            words.insert(word);
            let said: BTreeSet<String> = told.iter().map(|it| message(&it.page)).collect();
            assert_eq!(said.len(), languages.len(), "{error:?}");
            let lines = told.iter().flat_map(|it| &it.page.lines);
            for text in lines
                .flat_map(|line| &line.spans)
                .map(|span| span.text.trim())
            {
                let is_name = text.contains('-') && is_kebab(text);
                assert!(!text.is_empty() && !is_name, "{error:?}: {text:?}");
            }
        }
        assert_eq!(words.len(), count, "{words:?}");
    }

    fn is_kebab(word: &str) -> bool {
        let is_plain = |piece: &str| {
            !piece.is_empty()
                && piece
                    .bytes()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        word.split('-').all(is_plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_expects_is_told_with_all_its_reasons() {
        let error = anyhow::anyhow!("the cause").context("what failed");
        let messages = Messages::new(crate::language::Locale::default());
        let situation = Situation {
            messages: &messages,
            practice: None,
            command: None,
        };
        let told = Failure::from(error).cause.explain(&situation);
        let said = crate::view::failure::message(&told.page);
        assert_eq!(said, "what failed: the cause");
        assert_eq!((told.word, told.exit), ("system", Exit::System));
    }

    #[test]
    fn whoever_closed_the_pipe_is_told_nothing() {
        let audience = |kind: std::io::ErrorKind| std::io::Error::from(kind).audience();
        assert_eq!(audience(std::io::ErrorKind::BrokenPipe), Audience::Nobody);
        assert_eq!(audience(std::io::ErrorKind::StorageFull), Audience::User);
    }
}
