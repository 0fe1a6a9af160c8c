//! `mentor unpark`: takes a topic up again that was put aside.

use super::context::Context;
use super::write::ExchangeArgs;
use crate::explain::Failure;
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::writing::compose::Contribution;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
    #[arg(long, value_name = "N")]
    to: Option<usize>,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut contribution = Contribution::of(Verb::Unpark);
    contribution.target = args.to;
    contribution.may_be_silent = args.to.is_some();
    args.exchange.write(contribution, context)
}
