//! `mentor number`: makes an earlier sentence a question, so that it can be
//! answered by its number.

use super::contribution::Contribution;
use super::desk::Desk;
use super::mending::MendingArgs;
use crate::dialogue::part::Kind;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    words: String,
    #[command(flatten)]
    pub(super) mending: MendingArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let (practice, to) = args.mending.exchange(&args.exchange, desk)?;
    let number = Kind::Number { to };
    let mut letter = args.mending.letter(true);
    letter.text.message = vec![args.words];
    letter.text.file = None;
    let id = practice.header().id.to_string();
    Contribution::of(Verb::Says(&number)).write(Some(&id), &letter, desk)
}
