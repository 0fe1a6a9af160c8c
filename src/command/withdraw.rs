//! `mentor withdraw`: takes an own exchange back; its place stays.

use super::contribution::Contribution;
use super::desk::Desk;
use super::mending::MendingArgs;
use crate::dialogue::part::Kind;
use crate::exit::Exit;
use crate::markup::Verb;
use crate::prompt::PromptError;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    #[command(flatten)]
    pub(super) mending: MendingArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let (practice, id) = args.mending.exchange(&args.exchange, desk)?;
    let sure = args.mending.text.yes || args.mending.text.dry_run || !desk.prompt.asks();
    if !sure {
        let number = practice.entry(id).map_or(0, |entry| entry.number);
        let question = desk
            .language
            .tell("confirm-withdraw", &[("number", number.into())]);
        if !desk.prompt.confirm(&question, &desk.language)? {
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
    contribution.write(Some(&id), &args.mending.letter(true), desk)
}
