//! `mentor withdraw`: takes an own exchange back; its place stays.

use super::context::Context;
use super::correction::CorrectionArgs;
use super::write;
use crate::dialogue::part::Kind;
use crate::explain::Failure;
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::terminal::prompt::PromptError;
use crate::writing::compose::Contribution;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    #[command(flatten)]
    pub(super) correction: CorrectionArgs,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let (practice, id) = args.correction.exchange(&args.exchange, context)?;
    let sure = args.correction.text.yes || args.correction.text.dry_run || !context.prompt.asks();
    if !sure {
        let number = practice.entry(id).map_or(0, |entry| entry.number);
        let question = context
            .messages
            .tell("confirm-withdraw", &[("number", number.into())]);
        if !context.prompt.confirm(&question, &context.messages)? {
            return Err(PromptError::Cancelled.into());
        }
    }
    let withdrawal = Kind::Withdraw {
        to: id,
        undo: false,
    };
    let mut contribution = Contribution::of(Verb::Says(&withdrawal));
    contribution.may_be_silent = true;
    let id = practice.header().id.to_string();
    let letter = args.correction.letter(true);
    write::write(contribution, Some(&id), &letter, context)
}
