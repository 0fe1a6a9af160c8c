//! `mentor report`: what came of actions.

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
    #[arg(long, value_name = "N")]
    to: Option<usize>,
    #[arg(long, conflicts_with = "not_done")]
    done: bool,
    #[arg(long)]
    not_done: bool,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let result = match (args.done, args.not_done) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let contribution = Contribution {
        target: args.to,
        may_be_silent: result.is_some(),
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            for part in parts {
                if let Kind::Report { done, .. } = &mut part.kind {
                    *done = done.or(result);
                }
            }
        }),
        ..Contribution::of(Verb::Report)
    };
    args.exchange.write(contribution, desk)
}
