//! `mentor advise`: advice or experience.

use super::contribution::{self, Contribution};
use super::desk::Desk;
use crate::dialogue::part::Kind;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: contribution::ExchangeArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    args.exchange
        .write(Contribution::of(Verb::Says(&Kind::Advise)), desk)
}
