//! Correcting: what the commands that correct an exchange take and do the same way.

use super::context::Context;
use super::write::{LetterArgs, TextArgs};
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::practice::Practice;
use crate::explain::Failure;

#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct CorrectionArgs {
    #[arg(short, long, value_name = "PRACTICE")]
    pub(super) practice: Option<String>,
    #[command(flatten)]
    pub(super) text: TextArgs,
}

impl CorrectionArgs {
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
        context: &mut Context,
    ) -> Result<(Practice, ExchangeId), Failure> {
        context.exchange(text, self.practice.as_deref())
    }
}
