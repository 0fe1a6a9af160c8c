//! `mentor next`: who is expected to do what; the exit code tells whose turn.

use super::desk::{Desk, DeskError, Writer};
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::view::standing::{NextView, Standing};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with = "all")]
    practice: Option<String>,
    #[arg(long)]
    all: bool,
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    if args.all {
        return all(desk);
    }
    let practice = desk.practice(args.practice.as_deref())?;
    // Nobody's turn is nobody's, whoever asks.
    let reader = match practice.turn(desk.now()).whose {
        Some(_) => reader(&practice, desk)?,
        None => None,
    };
    print(&practice, reader.as_ref(), desk)
}

/// Every open practice. The turn is the reader's where one of them waits for them.
fn all(desk: &mut Desk) -> anyhow::Result<Exit> {
    let store = desk.store()?;
    let (practices, bad) = desk.read_all(&store)?;
    let mut first = Exit::NobodysTurn;
    for practice in practices.iter().filter(|it| it.closed().is_none()) {
        let reader = desk.writer(practice).ok();
        let exit = print(practice, reader.as_ref(), desk)?;
        if exit.code() < first.code() {
            first = exit;
        }
    }
    Ok(if bad { Exit::Unreadable } else { first })
}

/// Who reads it, where that is known: what is expected is so for everybody.
fn reader(practice: &Practice, desk: &Desk) -> Result<Option<Writer>, DeskError> {
    match desk.writer(practice) {
        Err(DeskError::WhoIsWriting { .. }) => Ok(None),
        // Somebody who is not of it may be meant by the surroundings.
        Err(DeskError::UnknownPerson { .. }) if !desk.is_said() => Ok(None),
        known => known.map(Some),
    }
}

fn print(practice: &Practice, reader: Option<&Writer>, desk: &mut Desk) -> anyhow::Result<Exit> {
    let now = desk.now();
    desk.show(&NextView {
        standing: Standing { practice, now },
        me: reader.map(|reader| &reader.name),
    })?;
    Ok(match practice.turn(now).whose {
        Some(role) if reader.is_some_and(|it| it.role == role) => Exit::Done,
        Some(_) => Exit::OthersTurn,
        None => Exit::NobodysTurn,
    })
}
