//! `mentor amend`: corrects an own exchange.

use super::contribution::Contribution;
use super::desk::Desk;
use super::mending::MendingArgs;
use crate::dialogue::identity::Ref;
use crate::dialogue::part::{Item, Kind, Part, items};
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::{self, Verb};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    exchange: String,
    #[command(flatten)]
    pub(super) mending: MendingArgs,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    why: Option<String>,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let (text, number) = match args.exchange.rsplit_once('.') {
        Some((id, number)) => (id, number.parse::<u32>().ok()),
        None => (args.exchange.as_str(), None),
    };
    let (practice, id) = args.mending.exchange(text, desk)?;
    let to = Ref {
        exchange: id,
        item: number,
    };
    let current = standing(&practice, to);
    let kind = the_kind(&current);
    let all_ask = !current.is_empty()
        && current
            .iter()
            .all(|part| matches!(part.kind, Kind::Ask { .. }));
    let verb = match &kind {
        Some(kind) => Verb::Says(kind),
        None if all_ask => Verb::Ask,
        None => Verb::Reply,
    };
    let why = args.why.unwrap_or_default();
    let contribution = Contribution {
        begun: Some(markup::print::text(&current, &practice)),
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            parts.insert(0, Part::new(Kind::Amend { to }, why.as_str()));
        }),
        ..Contribution::of(verb)
    };
    let id = practice.header().id.to_string();
    contribution.write(Some(&id), &args.mending.letter(false), desk)
}

/// The parts that are corrected, as they stand.
fn standing(practice: &Practice, to: Ref) -> Vec<Part> {
    let Some(entry) = practice.entry(to.exchange) else {
        return Vec::new();
    };
    match to.item {
        None => entry.parts.clone(),
        Some(n) => Item::ALL
            .iter()
            .find_map(|&item| items(&entry.parts, item).nth((n as usize).checked_sub(1)?))
            .cloned()
            .into_iter()
            .collect(),
    }
}

/// What unmarked words are where one part is corrected.
fn the_kind(parts: &[Part]) -> Option<Kind> {
    match parts {
        [part] => Some(part.kind.clone()),
        _ => None,
    }
}
