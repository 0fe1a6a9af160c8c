//! `mentor answer`: answers to open questions.

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
    #[arg(long)]
    partial: bool,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let more_to_come = args.partial;
    let contribution = Contribution {
        target: args.to,
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            for part in parts {
                if let Kind::Answer { partial, .. } = &mut part.kind {
                    *partial |= more_to_come;
                }
            }
        }),
        ..Contribution::of(Verb::Answer)
    };
    args.exchange.write(contribution, desk)
}
