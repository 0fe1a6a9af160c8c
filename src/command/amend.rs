//! `mentor amend`: corrects an own exchange.

use super::context::Context;
use super::correction::CorrectionArgs;
use super::write;
use crate::dialogue::identity::Ref;
use crate::explain::Failure;
use crate::markup;
use crate::system::exit::Exit;
use crate::writing::correction::{correcting, standing};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    #[command(flatten)]
    pub(super) correction: CorrectionArgs,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    why: Option<String>,
    #[arg(long)]
    to_words: bool,
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let parted = args.exchange.rsplit_once('.');
    let (text, number) = match parted.map(|(id, number)| (id, number.parse::<u32>())) {
        Some((id, Ok(number))) => (id, Some(number)),
        _ => (args.exchange.as_str(), None),
    };
    let (practice, id) = args.correction.exchange(text, context)?;
    let to = Ref {
        exchange: id,
        item: number,
    };
    let current = standing(&practice, to);
    let mut letter = args.correction.letter(args.to_words);
    if args.to_words {
        letter.text.message = vec![markup::print::words(&current, &practice)];
        letter.text.file = None;
    }
    let why = args.why.unwrap_or_default();
    let contribution = correcting(&practice, to, &current, why, args.to_words);
    let id = practice.header().id.to_string();
    write::write(contribution, Some(&id), &letter, context)
}
