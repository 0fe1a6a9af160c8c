//! `mentor close`: closes a practice, with closing words and what was learned.

use super::contribution::{self, Contribution};
use super::desk::Desk;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: contribution::ExchangeArgs,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    learned: Vec<String>,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let learned = args.learned;
    let contribution = Contribution {
        may_be_silent: !learned.is_empty(),
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            parts.extend(
                learned
                    .iter()
                    .map(|text| Part::new(Kind::Learn, text.trim())),
            );
        }),
        ..Contribution::of(Verb::Says(&Kind::Close))
    };
    args.exchange.write(contribution, desk)
}
