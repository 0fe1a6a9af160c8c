//! `mentor answer`: answers to open questions.

use super::context::Context;
use super::write::ExchangeArgs;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
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
    #[arg(long)]
    partial: bool,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
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
    args.exchange.write(contribution, context)
}
