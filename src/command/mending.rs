//! Correcting: what the commands that mend an exchange take and do the same way.

use super::contribution::{LetterArgs, TextArgs};
use super::desk::Desk;
use crate::dialogue::identity::ExchangeId;

/// What they take.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct MendingArgs {
    #[arg(short, long, value_name = "PRACTICE")]
    pub(super) practice: Option<String>,
    #[command(flatten)]
    pub(super) text: TextArgs,
}

impl MendingArgs {
    /// The letter that it is written as; with `plain` nothing is read into it.
    pub(super) fn letter(&self, plain: bool) -> LetterArgs {
        LetterArgs {
            text: self.text.clone(),
            plain,
            ..LetterArgs::default()
        }
    }

    /// The practice that is meant, by its id, and the exchange in it.
    pub(super) fn exchange(
        &self,
        text: &str,
        desk: &mut Desk,
    ) -> anyhow::Result<(crate::dialogue::practice::Practice, ExchangeId)> {
        desk.exchange(text, self.practice.as_deref())
    }
}
