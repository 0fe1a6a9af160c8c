//! `mentor pause`: no turn until a day, and no blame.

use chrono::NaiveDate;

use super::contribution::{Contribution, ExchangeArgs};
use super::desk::Desk;
use super::value;
use crate::dialogue::part::Kind;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    until: NaiveDate,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let pause = Kind::Pause { until: args.until };
    let mut contribution = Contribution::of(Verb::Says(&pause));
    contribution.may_be_silent = true;
    args.exchange.write(contribution, desk)
}
