//! `mentor report`: what came of actions.

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
    #[arg(long, conflicts_with = "not_done")]
    done: bool,
    #[arg(long)]
    not_done: bool,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
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
    args.exchange.write(contribution, context)
}
