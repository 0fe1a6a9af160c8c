//! `mentor park`: puts topics aside.

use super::contribution::{Contribution, ExchangeArgs};
use super::desk::Desk;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    args.exchange.write(Contribution::of(Verb::Park), desk)
}
