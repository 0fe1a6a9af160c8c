//! `mentor unpark`: takes a topic up again that was put aside.

use super::contribution::{Contribution, ExchangeArgs};
use super::desk::Desk;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
    #[arg(long, value_name = "N")]
    to: Option<usize>,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let mut contribution = Contribution::of(Verb::Unpark);
    contribution.target = args.to;
    contribution.may_be_silent = args.to.is_some();
    args.exchange.write(contribution, desk)
}
