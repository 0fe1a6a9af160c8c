//! `mentor close`: closes a practice, with closing words and what was learned.

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
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    learned: Vec<String>,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
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
    args.exchange.write(contribution, context)
}
