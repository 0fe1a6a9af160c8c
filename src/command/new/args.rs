//! The flags of `mentor new`, and the command line that they stand for.

use std::path::Path;

use crate::command::value;
use crate::command::write::TextArgs;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::identity::Name;
use crate::dialogue::part::{Kind, Part};
use crate::explain::{Explain, Explanation, Lacks, Situation};
use crate::system::exit::Exit;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    pub(super) title: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) mentor: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) mentee: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) theme: Option<String>,
    #[arg(
        long,
        value_name = "TEXT",
        requires = "theme",
        allow_hyphen_values = true
    )]
    pub(super) why: Option<String>,
    #[arg(long, value_name = "SPAN", value_parser = value::rhythm)]
    pub(super) rhythm: Option<Rhythm>,
    #[arg(long, value_name = "WHO", value_parser = value::visibility)]
    pub(super) visibility: Option<Visibility>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) when_quiet: Option<String>,
    #[arg(long, value_name = "PRACTICE")]
    pub(super) follows: Option<String>,
    #[arg(long, requires = "follows")]
    pub(super) carry_over: bool,
    #[command(flatten)]
    pub(crate) text: TextArgs,
    #[arg(long)]
    pub(crate) plain: bool,
}

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
pub(super) enum NewError {
    /// What is missing, as the flag that says it.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A name that no person can have here.
    #[error("{flag}: not a name: {name:?}")]
    NotAName { flag: &'static str, name: String },
}

impl Explain for NewError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (what, hint) = match self {
            Self::Missing(flag) => {
                let what = messages.tell("new-missing", &[("flag", (*flag).into())]);
                (what, "hint-new")
            }
            Self::NotAName { flag, name } => {
                let variables = [("flag", (*flag).into()), ("name", name.into())];
                (messages.tell("new-not-a-name", &variables), "value-name")
            }
        };
        Explanation::new("usage", Exit::Usage, &what, situation).hint(messages.say(hint))
    }

    fn lacks(&self) -> Lacks {
        let (Self::Missing(flag) | Self::NotAName { flag, .. }) = self;
        Lacks::Opening(flag)
    }
}

/// What stands for a letter that a draft has, in place of the file that it is in.
pub(super) const FROM_A_DRAFT: &str = "-";

impl Args {
    /// What is said now holds before what `earlier` said.
    pub(crate) fn over(self, earlier: Self) -> Self {
        let Self { text, plain, .. } = self;
        Self {
            title: self.title.or(earlier.title),
            mentor: self.mentor.or(earlier.mentor),
            mentee: self.mentee.or(earlier.mentee),
            theme: self.theme.or(earlier.theme),
            why: self.why.or(earlier.why),
            rhythm: self.rhythm.or(earlier.rhythm),
            visibility: self.visibility.or(earlier.visibility),
            when_quiet: self.when_quiet.or(earlier.when_quiet),
            follows: self.follows.or(earlier.follows),
            carry_over: self.carry_over || earlier.carry_over,
            text: TextArgs {
                yes: text.yes || earlier.text.yes,
                dry_run: text.dry_run || earlier.text.dry_run,
                at: text.at.or(earlier.text.at),
                ..earlier.text
            },
            plain: plain || earlier.plain,
        }
    }

    /// The draft of another command is the letter.
    pub(crate) fn with_the_draft(mut self) -> Self {
        self.text.file = Some(FROM_A_DRAFT.into());
        self
    }

    /// Whether the letter is that of a draft.
    pub(super) fn is_from_a_draft(&self) -> bool {
        self.text.file.as_deref() == Some(Path::new(FROM_A_DRAFT))
    }

    /// The command line that says all of it, what was asked included.
    pub(super) fn spelled_out(&self) -> Vec<String> {
        let file = self.text.file.as_ref();
        let flags = [
            ("--mentor", self.mentor.clone()),
            ("--mentee", self.mentee.clone()),
            ("--theme", self.theme.clone()),
            ("--why", self.why.clone()),
            ("--rhythm", self.rhythm.map(|it| it.to_string())),
            ("--when-quiet", self.when_quiet.clone()),
            (
                "--visibility",
                self.visibility.map(|it| it.as_str().to_owned()),
            ),
            ("--follows", self.follows.clone()),
            ("--file", file.map(|it| it.display().to_string())),
            ("--at", self.text.at.clone()),
        ];
        let flags = flags
            .into_iter()
            .filter_map(|(flag, value)| Some(format!("{flag}={}", value?)));
        let plain = self.plain.then(|| "--plain".to_owned());
        let carry_over = self.carry_over.then(|| "--carry-over".to_owned());
        let title = self
            .title
            .iter()
            .flat_map(|it| ["--".to_owned(), it.clone()]);
        std::iter::once("new".to_owned())
            .chain(flags)
            .chain(plain)
            .chain(carry_over)
            .chain(title)
            .collect()
    }

    pub(super) fn theme_part(&self) -> Option<Part> {
        let why = trimmed(self.why.as_ref()).filter(|why| !why.is_empty());
        let theme = trimmed(self.theme.as_ref())?;
        Some(Part::new(Kind::Theme { why }, theme))
    }

    pub(super) fn terms(&self) -> Option<Part> {
        let agreement = Kind::Agree {
            rhythm: self.rhythm,
            visibility: self.visibility,
            rounds: None,
            when_quiet: trimmed(self.when_quiet.as_ref()).filter(|text| !text.is_empty()),
        };
        agreement.may_be_silent().then(|| Part::new(agreement, ""))
    }
}

fn trimmed(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
}

/// What is said with a flag that can't be missing.
pub(super) fn needed(given: Option<&String>, flag: &'static str) -> Result<String, NewError> {
    given
        .map(|text| text.trim().to_owned())
        .ok_or(NewError::Missing(flag))
}

/// The name that is said with a flag.
pub(super) fn name(given: Option<&String>, flag: &'static str) -> Result<Name, NewError> {
    let text = needed(given, flag)?;
    text.parse()
        .map_err(|_| NewError::NotAName { flag, name: text })
}
