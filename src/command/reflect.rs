//! `mentor reflect`: a look back on how it goes.

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
    args.exchange
        .write(Contribution::of(Verb::Says(&Kind::Reflect)), context)
}
