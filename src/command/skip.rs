//! `mentor skip`: hands the turn over; nothing to add.

use super::context::Context;
use super::write::ExchangeArgs;
use crate::dialogue::part::Kind;
use crate::explain::Failure;
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::writing::compose::Contribution;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut contribution = Contribution::of(Verb::Says(&Kind::Skip));
    contribution.may_be_silent = true;
    args.exchange.write(contribution, context)
}
