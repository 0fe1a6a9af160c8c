//! `mentor skip`: hands the turn over; nothing to add.

use super::contribution::{Contribution, ExchangeArgs};
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
    let mut contribution = Contribution::of(Verb::Says(&Kind::Skip));
    contribution.may_be_silent = true;
    args.exchange.write(contribution, desk)
}
