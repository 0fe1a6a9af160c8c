//! `mentor number`: makes earlier sentences questions, so that they can be answered
//! by their numbers.

use super::context::Context;
use super::correction::CorrectionArgs;
use super::write;
use crate::dialogue::part::Kind;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::writing::compose::Contribution;
use crate::writing::correction::asking;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    words: Option<String>,
    #[command(flatten)]
    pub(super) correction: CorrectionArgs,
}

/// No sentence of the exchange asks, or all that do have numbers.
#[derive(Debug, thiserror::Error)]
#[error("nothing asks")]
struct NothingAsks;

impl Explain for NothingAsks {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        Explanation::new(
            "nothing-asks",
            Exit::Refused,
            &messages.say("nothing-asks"),
            situation,
        )
        .hint(messages.say("hint-nothing-asks"))
    }
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let (practice, to) = args.correction.exchange(&args.exchange, context)?;
    let sentences = match args.words {
        Some(words) => vec![words],
        None => asking(&practice, to),
    };
    if sentences.is_empty() {
        return Err(NothingAsks.into());
    }
    let number = Kind::Number { to };
    let mut letter = args.correction.letter(true);
    letter.text.message = sentences;
    letter.text.file = None;
    let id = practice.header().id.to_string();
    let contribution = Contribution::of(Verb::Says(&number));
    write::write(contribution, Some(&id), &letter, context)
}
