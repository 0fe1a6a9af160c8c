//! Text that a command is given by a pipe or a file: converted where its charset
//! is certain, and where it is not, kept as it came.

use std::path::{Path, PathBuf};

use super::context::Context;
use crate::exit::Exit;
use crate::explain::{Explain, Explanation, Situation};
use crate::input::charset::{Decoded, Uncertain, decoded};
use crate::input::{self, InputError};
use crate::page::{Line, Tone};
use crate::store::draft::{Draft, Memo};
use crate::view::words::rfc3339;

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub(super) enum IncomingError {
    #[error(transparent)]
    Input(#[from] InputError),
    #[error(transparent)]
    Unconverted(#[from] Unconverted),
}

impl Explain for IncomingError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        match self {
            Self::Input(error) => error.explain(situation),
            Self::Unconverted(error) => error.explain(situation),
        }
    }
}

/// Text whose charset is not certain.
#[derive(Debug, thiserror::Error)]
#[error("{place}: not UTF-8")]
pub(super) struct Unconverted {
    /// Where it came from.
    pub(super) place: String,
    pub(super) uncertain: Uncertain,
    /// The file that has it now; `None` where it could not be kept.
    pub(super) path: Option<PathBuf>,
    /// Whether that is a draft.
    pub(super) is_draft: bool,
    /// The command that the converted text is to go to; `None` where it reads files
    /// alone.
    pub(super) command: Option<String>,
}

impl Unconverted {
    /// The command line that converts it from a charset.
    fn conversion(&self, charset: &str) -> String {
        let path = self.path.as_ref();
        let path = path.map_or("FILE".into(), |path| path.display().to_string());
        let path = shell_words::quote(&path).into_owned();
        let convert = format!("iconv -f {charset} -t UTF-8 {path}");
        match &self.command {
            Some(command) => format!("{convert} | {command}"),
            None => convert,
        }
    }
}

impl Explain for Unconverted {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let uncertain = &self.uncertain;
        let variables = [
            ("place", self.place.as_str().into()),
            ("line", uncertain.line.into()),
            ("column", uncertain.column.into()),
        ];
        let what = messages.tell("input-not-utf8", &variables);
        let named: Vec<String> = uncertain.charsets.iter().map(ToString::to_string).collect();
        let variables = [
            ("count", named.len().into()),
            ("charsets", messages.list(&named).into()),
        ];
        let mut told = Explanation::new("not-utf-8", Exit::Refused, &what, situation)
            .hint(messages.tell("hint-convert", &variables));
        let unknown = ["CHARSET".to_owned()];
        let each = if named.is_empty() {
            &unknown[..]
        } else {
            &named
        };
        let page = &mut told.page;
        for charset in each {
            let command = self.conversion(charset);
            page.push(Line::new().indented(2).then(Tone::Plain, command).whole());
        }
        match &self.path {
            Some(path) if self.is_draft => {
                let lead = messages.say("draft-kept-as-it-came");
                page.push(Line::new().then(Tone::Hint, lead));
                let path = path.display().to_string();
                page.push(Line::new().then(Tone::Plain, path).whole());
            }
            Some(_) => {}
            None => {
                let lead = messages.say("draft-not-kept-as-it-came");
                page.push(Line::new().then(Tone::Warning, lead));
            }
        }
        told
    }
}

impl Context {
    /// All of standard input.
    pub(super) fn standard_input(&mut self) -> Result<String, IncomingError> {
        let bytes = input::standard()?;
        let place = self.messages.say("standard-input");
        let command = piped_to(&self.arguments);
        self.taken(&bytes, place, None, Some(command))
    }

    /// All of a file, and whether it stays where it is.
    pub(super) fn text_of(&mut self, path: &Path) -> Result<(String, bool), IncomingError> {
        let (bytes, stays) = input::file(path)?;
        let place = path.display().to_string();
        let command = piped_to(&self.arguments);
        let text = self.taken(&bytes, place, Some(path).filter(|_| stays), Some(command))?;
        Ok((text, stays))
    }

    /// All of a file that is no letter.
    pub(super) fn file_of(&mut self, path: &Path) -> Result<String, IncomingError> {
        let (bytes, _) = input::file(path)?;
        self.taken(&bytes, path.display().to_string(), Some(path), None)
    }

    /// The text of bytes; those that can't be converted are kept, unless they lie
    /// in a file.
    fn taken(
        &mut self,
        bytes: &[u8],
        place: String,
        file: Option<&Path>,
        command: Option<String>,
    ) -> Result<String, IncomingError> {
        let Decoded { text, from } = match decoded(bytes) {
            Ok(read) => read,
            Err(uncertain) => {
                let path = file.map_or_else(|| self.keep(bytes), |path| Some(path.to_owned()));
                return Err(Unconverted {
                    place,
                    uncertain,
                    path,
                    is_draft: file.is_none(),
                    command,
                }
                .into());
            }
        };
        if let Some(charset) = from {
            let variables = [("place", place.into()), ("charset", charset.into())];
            let said = self.messages.tell("input-converted", &variables);
            self.remark(Tone::Hint, said);
        }
        Ok(text)
    }

    fn keep(&self, bytes: &[u8]) -> Option<PathBuf> {
        let drawn = self.draw(bytes);
        let memo = Memo {
            sessions: self.sessions_in_full(),
            at: rfc3339(self.now()),
            command: self.arguments.clone(),
            ..Memo::default()
        };
        let draft = self.drafts().keep_bytes(drawn, memo, bytes);
        draft.place().map(Path::to_owned)
    }
}

/// What stands in the way of a draft whose charset is not certain.
pub(super) fn unconverted(draft: &Draft) -> Option<Unconverted> {
    let uncertain = decoded(draft.bytes.as_deref()?).err()?;
    let path = draft.place()?;
    Some(Unconverted {
        place: path.display().to_string(),
        uncertain,
        path: Some(path.to_owned()),
        is_draft: true,
        command: Some(piped_to(&draft.memo.command)),
    })
}

/// The command line that was typed, with the text from a pipe in the place of a
/// file.
fn piped_to(arguments: &[String]) -> String {
    let mut left = vec!["mentor"];
    let mut arguments = arguments.iter().map(String::as_str);
    while let Some(argument) = arguments.next() {
        match argument {
            "-F" | "--file" => {
                arguments.next();
            }
            "--" => {
                left.push(argument);
                left.extend(arguments.by_ref());
            }
            _ if argument.starts_with("--file=") => {}
            _ if argument.starts_with("-F") => {}
            _ => left.push(argument),
        }
    }
    shell_words::join(left)
}
