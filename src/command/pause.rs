//! `mentor pause`: no turn until a day, and no blame.

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
    #[arg(long, value_name = "DATE")]
    until: String,
}

pub(super) fn run(mut args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let day = args
        .exchange
        .day("--until", &args.until, Verb::Reply, context)?;
    let pause = Kind::Pause { until: day };
    let mut contribution = Contribution::of(Verb::Says(&pause));
    contribution.may_be_silent = true;
    args.exchange.write(contribution, context)
}
