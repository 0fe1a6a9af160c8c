//! `mentor undo`: undoes one's own last exchange, while nothing was built on it.

use super::contribution::{Contribution, ExchangeArgs, NoTextError};
use super::desk::Desk;
use crate::dialogue::part::Kind;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.exchange.practice.as_deref())?;
    let writer = desk.author(&practice)?;
    // What was undone before is not there any more, so one more goes further back.
    let last = practice
        .last_of(&writer.name)
        .ok_or(NoTextError::NothingToUndo)?
        .exchange
        .id;
    let undo = Kind::Withdraw {
        to: last,
        undo: true,
    };
    let mut letter = args.exchange.letter.clone();
    letter.plain = true;
    let mut contribution = Contribution::of(Verb::Says(&undo));
    contribution.may_be_silent = true;
    let id = practice.header().id.to_string();
    contribution.write(Some(&id), &letter, desk)
}
