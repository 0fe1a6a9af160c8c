//! `mentor next`: who is expected to do what; the exit code tells whose turn.

use super::desk::Desk;
use crate::exit::Exit;
use crate::page::Page;
use crate::view::standing::Standing;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    practice: Option<String>,
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.practice.as_deref())?;
    let now = desk.now();
    let standing = Standing {
        practice: &practice,
        now,
    };
    let turn = practice.turn(now).whose;
    // Nobody's turn is nobody's, whoever asks.
    let writer = match turn {
        Some(_) => Some(desk.writer(&practice)?),
        None => None,
    };
    if desk.json {
        desk.output.json(&standing.next_json())?;
    } else {
        let mut page = Page::new();
        let me = writer.as_ref().map(|writer| &writer.name);
        standing.next(&mut page, me, &desk.language);
        desk.output.page(&page)?;
    }
    Ok(match (turn, writer) {
        (Some(role), Some(writer)) if writer.role == role => Exit::Done,
        (Some(_), _) => Exit::OthersTurn,
        (None, _) => Exit::NobodysTurn,
    })
}
