//! `mentor next`: who is expected to do what; the exit code tells whose turn.

use super::author::AuthorError;
use super::context::Context;
use crate::dialogue::practice::Practice;
use crate::explain::Failure;
use crate::system::exit::Exit;
use crate::view::standing::{NextView, Standing};
use crate::writing::compose::Writer;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with = "all")]
    practice: Option<String>,
    #[arg(long)]
    all: bool,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    if args.all {
        return all(context);
    }
    let practice = context.practice(args.practice.as_deref())?;
    // Nobody's turn is nobody's, whoever asks.
    let reader = match practice.turn(context.now()).whose {
        Some(_) => reader(&practice, context)?,
        None => None,
    };
    print(&practice, reader.as_ref(), context)
}

/// Every open practice. The turn is the reader's where one of them waits for them.
fn all(context: &mut Context) -> Result<Exit, Failure> {
    let store = context.store()?;
    let (practices, bad) = context.read_all(&store)?;
    let mut first = Exit::NobodysTurn;
    for practice in practices.iter().filter(|it| it.closed().is_none()) {
        let reader = context.writer(practice).ok();
        let exit = print(practice, reader.as_ref(), context)?;
        if exit.code() < first.code() {
            first = exit;
        }
    }
    Ok(if bad { Exit::Unreadable } else { first })
}

/// Who reads it, where that is known: what is expected is so for everybody.
fn reader(practice: &Practice, context: &Context) -> Result<Option<Writer>, AuthorError> {
    match context.writer(practice) {
        Err(AuthorError::WhoIsWriting { .. }) => Ok(None),
        // Somebody who is not of it may be meant by the surroundings.
        Err(AuthorError::UnknownPerson { .. }) if context.said().is_none() => Ok(None),
        known => known.map(Some),
    }
}

fn print(
    practice: &Practice,
    reader: Option<&Writer>,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let now = context.now();
    context.show(&NextView {
        standing: Standing { practice, now },
        me: reader.map(|reader| &reader.name),
    })?;
    Ok(match practice.turn(now).whose {
        Some(role) if reader.is_some_and(|it| it.role == role) => Exit::Done,
        Some(_) => Exit::OthersTurn,
        None => Exit::NobodysTurn,
    })
}
