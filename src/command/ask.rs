//! `mentor ask`: questions.

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
    #[arg(long)]
    optional: bool,
    #[arg(long, value_name = "N")]
    instead: Option<usize>,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let (may_stay_open, instead_of) = (args.optional, args.instead);
    let contribution = Contribution {
        target: instead_of,
        adjust: Box::new(move |parts: &mut Vec<Part>, practice: &Practice| {
            let replaced = instead_of
                .and_then(|number| practice.questions().numbered(number))
                .map(|question| question.place);
            let mut first = true;
            for part in parts {
                if let Kind::Ask { optional, instead } = &mut part.kind {
                    *optional |= may_stay_open;
                    if first {
                        *instead = instead.or(replaced);
                        first = false;
                    }
                }
            }
        }),
        ..Contribution::of(Verb::Ask)
    };
    args.exchange.write(contribution, context)
}
