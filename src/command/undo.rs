//! `mentor undo`: undoes one's own last exchange, while nothing was built on it.

use super::contribution::{Contribution, ExchangeArgs, NoTextError};
use super::desk::Desk;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.exchange.practice.as_deref())?;
    let writer = desk.author(&practice)?;
    let last = practice
        .last_of(&writer.name)
        .ok_or(NoTextError::NothingToUndo)?
        .exchange
        .id;
    let undone = undoing(&practice, last);
    let (kind, earlier) = undone;
    let mut letter = args.exchange.letter.clone();
    letter.plain = true;
    let contribution = Contribution {
        may_be_silent: true,
        adjust: Box::new(move |parts: &mut Vec<Part>, _: &Practice| {
            parts.extend(earlier.iter().cloned())
        }),
        ..Contribution::of(Verb::Says(&kind))
    };
    let id = practice.header().id.to_string();
    contribution.write(Some(&id), &letter, desk)
}

/// What undoes an exchange: a withdrawal; of an amendment, one that brings the
/// version before it back.
fn undoing(practice: &Practice, last: ExchangeId) -> (Kind, Vec<Part>) {
    let amended = practice.exchange(last).and_then(|exchange| {
        exchange.parts.iter().find_map(|part| match part.kind {
            Kind::Amend { to } => Some(to.exchange),
            _ => None,
        })
    });
    if let Some(to) = amended {
        let versions = practice.versions(to);
        let before = versions
            .iter()
            .position(|version| version.exchange == last)
            .and_then(|at| versions.get(at.checked_sub(1)?));
        if let Some(before) = before {
            let to = Ref::whole(to);
            return (Kind::Amend { to }, before.parts.clone());
        }
    }
    let undo = Kind::Withdraw {
        to: last,
        undo: true,
    };
    (undo, Vec::new())
}
