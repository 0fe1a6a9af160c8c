//! The flags that the writing commands share.

use std::path::PathBuf;

use crate::command::value;
use crate::dialogue::stage::Stage;

/// In which practice, and the letter.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct ExchangeArgs {
    pub(crate) practice: Option<String>,
    #[command(flatten)]
    pub(crate) letter: LetterArgs,
}

impl ExchangeArgs {
    /// What these say holds before what `earlier` said.
    pub(crate) fn over(self, earlier: &mut Self) {
        let Self { practice, letter } = self;
        let old = &mut earlier.letter;
        earlier.practice = practice.or_else(|| earlier.practice.take());
        old.stage = letter.stage.or(old.stage);
        old.plain |= letter.plain;
        old.hold |= letter.hold;
        if !letter.quote.is_empty() {
            old.quote = letter.quote;
        }
        let TextArgs {
            yes, dry_run, at, ..
        } = letter.text;
        old.text.yes |= yes;
        old.text.dry_run |= dry_run;
        old.text.at = at.or_else(|| old.text.at.take());
    }
}

/// What every writing command takes.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct LetterArgs {
    #[command(flatten)]
    pub(crate) text: TextArgs,
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    pub(crate) quote: Vec<String>,
    #[arg(long, value_name = "STAGE", value_parser = stage)]
    pub(crate) stage: Option<Stage>,
    #[arg(long)]
    pub(crate) plain: bool,
    #[arg(long)]
    pub(crate) hold: bool,
}

/// Where the text comes from, and what happens to it.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct TextArgs {
    #[arg(
        short,
        long,
        value_name = "TEXT",
        conflicts_with = "file",
        allow_hyphen_values = true
    )]
    pub(crate) message: Vec<String>,
    #[arg(short = 'F', long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "DRAFT",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with_all = ["message", "file"]
    )]
    pub(crate) resume: Option<String>,
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[arg(short = 'n', long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}

impl TextArgs {
    /// Whether the text comes from a flag.
    pub(crate) fn is_given(&self) -> bool {
        !self.message.is_empty() || self.file.is_some()
    }
}

/// A stage that an exchange can be said to belong to; only `close` closes.
fn stage(word: &str) -> Result<Stage, String> {
    value::stage(word).and_then(|stage| match stage {
        Stage::Closed => Err(word.to_owned()),
        stage => Ok(stage),
    })
}
