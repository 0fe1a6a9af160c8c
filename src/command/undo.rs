//! `mentor undo`: undoes one's own last exchange, while nothing was built on it.

use super::context::Context;
use super::write::{self, ExchangeArgs};
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::writing::compose::Contribution;
use crate::writing::correction::undoing;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
}

/// The writer has written nothing that could be undone.
#[derive(Debug, thiserror::Error)]
#[error("nothing to undo")]
struct NothingToUndo;

impl Explain for NothingToUndo {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        Explanation::new(
            "nothing-to-undo",
            Exit::Refused,
            &messages.say("nothing-to-undo"),
            situation,
        )
    }
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let practice = context.practice(args.exchange.practice.as_deref())?;
    let writer = context.author(&practice)?;
    let undo = undoing(&practice, &writer.name).ok_or(NothingToUndo)?;
    let mut letter = args.exchange.letter.clone();
    letter.plain = true;
    let mut contribution = Contribution::of(Verb::Says(&undo));
    contribution.may_be_silent = true;
    let id = practice.header().id.to_string();
    write::write(contribution, Some(&id), &letter, context)
}
