//! `mentor reopen`: opens a closed practice again, with the reason.

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
    let contribution = Contribution::of(Verb::Says(&Kind::Reopen));
    args.exchange.write(contribution, desk)
}
