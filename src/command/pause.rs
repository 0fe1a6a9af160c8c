//! `mentor pause`: no turn until a day, and no blame.

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
    #[arg(long, value_name = "DATE")]
    until: String,
}

pub(super) fn run(mut args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let day = args
        .exchange
        .day("--until", &args.until, Verb::Reply, desk)?;
    let pause = Kind::Pause { until: day };
    let mut contribution = Contribution::of(Verb::Says(&pause));
    contribution.may_be_silent = true;
    args.exchange.write(contribution, desk)
}
