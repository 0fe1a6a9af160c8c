//! `mentor amend`: corrects an own exchange.

use super::contribution::Contribution;
use super::desk::Desk;
use super::mending::MendingArgs;
use crate::dialogue::identity::Ref;
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
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
    #[arg(long)]
    to_words: bool,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let parted = args.exchange.rsplit_once('.');
    let (text, number) = match parted.map(|(id, number)| (id, number.parse::<u32>())) {
        Some((id, Ok(number))) => (id, Some(number)),
        _ => (args.exchange.as_str(), None),
    };
    let (practice, id) = args.mending.exchange(text, desk)?;
    let to = Ref {
        exchange: id,
        item: number,
    };
    let current = standing(&practice, to);
    let role = practice
        .entry(to.exchange)
        .map_or(Role::Observer, |it| it.role);
    let begun = markup::print::text(&current, &practice, role);
    let (verb, target) = verb(&current, &practice);
    let mut letter = args.mending.letter(args.to_words);
    let verb = if args.to_words {
        letter.text.message = vec![markup::print::words(&current, &practice)];
        letter.text.file = None;
        Verb::Reply
    } else {
        verb
    };
    let why = args.why.unwrap_or_default();
    let contribution = Contribution {
        target,
        begun: Some(begun),
        // A correction is read as the exchange that it corrects was.
        past: practice.before(to.exchange).map(Box::new),
        read_at: practice.exchange(to.exchange).map(|it| it.at),
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            parts.insert(0, Part::new(Kind::Amend { to }, why.as_str()));
        }),
        ..Contribution::of(verb)
    };
    let id = practice.header().id.to_string();
    contribution.write(Some(&id), &letter, desk)
}

/// The command that the parts may have been typed for, and the question or action
/// that unmarked words are about.
fn verb<'a>(parts: &'a [Part], practice: &Practice) -> (Verb<'a>, Option<usize>) {
    let question = |to: Ref| practice.questions().at(to).map(|it| it.number);
    let action = |to: Ref| practice.actions().at(to).map(|it| it.number);
    let all =
        |wanted: fn(&Kind) -> bool| !parts.is_empty() && parts.iter().all(|it| wanted(&it.kind));
    match parts {
        [
            Part {
                kind: Kind::Answer { to, .. },
                ..
            },
        ] => (Verb::Answer, question(*to)),
        [
            Part {
                kind: Kind::Report { to, .. },
                ..
            },
        ] => (Verb::Report, action(*to)),
        _ if all(|kind| matches!(kind, Kind::Act { .. })) => (Verb::Act, None),
        [part] => (Verb::Says(&part.kind), None),
        _ if all(|kind| matches!(kind, Kind::Ask { .. })) => (Verb::Ask, None),
        _ if all(|kind| *kind == Kind::Park) => (Verb::Park, None),
        _ => (Verb::Reply, None),
    }
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
