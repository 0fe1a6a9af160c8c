//! `mentor act`: actions that someone takes on.

use super::context::Context;
use super::value::{self, Person};
use super::write::ExchangeArgs;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::explain::Failure;
use crate::markup::{Verb, naming};
use crate::system::exit::Exit;
use crate::writing::compose::Contribution;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    #[arg(long, value_name = "WHO", value_parser = value::person)]
    owner: Option<String>,
}

pub(super) fn run(mut args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let day = match &args.due {
        Some(text) => Some(args.exchange.day("--due", text, Verb::Act, context)?),
        None => None,
    };
    let who = args.owner;
    let contribution = Contribution {
        adjust: Box::new(move |parts: &mut Vec<Part>, practice: &Practice| {
            let whose = who.as_deref().and_then(|word| match Person::read(word) {
                Person::Role(role) => practice.name_of(role).cloned(),
                _ => naming::person(practice, word).or_else(|| word.parse().ok()),
            });
            for part in parts {
                if let Kind::Act { owner, due } = &mut part.kind {
                    *due = due.or(day);
                    if owner.is_none() {
                        owner.clone_from(&whose);
                    }
                }
            }
        }),
        ..Contribution::of(Verb::Act)
    };
    args.exchange.write(contribution, context)
}
