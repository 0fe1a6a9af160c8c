//! `mentor number`: makes earlier sentences questions, so that they can be answered
//! by their numbers.

use super::contribution::{Contribution, NoTextError};
use super::desk::Desk;
use super::mending::MendingArgs;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::Kind;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::{Verb, prose};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    words: Option<String>,
    #[command(flatten)]
    pub(super) mending: MendingArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let (practice, to) = args.mending.exchange(&args.exchange, desk)?;
    let sentences = match args.words {
        Some(words) => vec![words],
        None => asking(&practice, to),
    };
    if sentences.is_empty() {
        return Err(NoTextError::NothingAsks.into());
    }
    let number = Kind::Number { to };
    let mut letter = args.mending.letter(true);
    letter.text.message = sentences;
    letter.text.file = None;
    let id = practice.header().id.to_string();
    Contribution::of(Verb::Says(&number)).write(Some(&id), &letter, desk)
}

/// The sentences of an exchange that ask and have no number yet.
fn asking(practice: &Practice, exchange: ExchangeId) -> Vec<String> {
    let bare = |text: &str| -> String { text.split_whitespace().collect() };
    let numbered: Vec<String> = practice
        .questions()
        .all()
        .iter()
        .map(|question| bare(&question.text))
        .collect();
    let mut found: Vec<String> = Vec::new();
    let parts = practice.entry(exchange).map_or(&[][..], |it| &it.parts[..]);
    for (_, _, sentence) in prose::asking_sentences(parts) {
        if !numbered.contains(&bare(&sentence)) && !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found
}
