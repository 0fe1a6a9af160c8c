//! `mentor show`: the dialogue.

use super::contribution::NoTextError;
use super::desk::Desk;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::view::practice::{PracticeView, Scope};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    practice: Option<String>,
    #[arg(long, value_name = "N", group = "scope")]
    last: Option<usize>,
    #[arg(long, group = "scope")]
    questions: bool,
    #[arg(long, group = "scope")]
    actions: bool,
    #[arg(long, value_name = "ID", group = "scope")]
    exchange: Option<String>,
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.practice.as_deref())?;
    let scope = match args {
        Args { last: Some(n), .. } => Scope::Last(*n),
        Args {
            questions: true, ..
        } => Scope::Questions,
        Args { actions: true, .. } => Scope::Actions,
        Args {
            exchange: Some(id), ..
        } => Scope::One(exchange(id, &practice)?),
        _ => Scope::Whole,
    };
    let view = PracticeView {
        practice: &practice,
        now: desk.now(),
        scope,
    };
    if desk.json {
        desk.output.json(&view.json())?;
    } else {
        desk.output.page(&view.page(&desk.language))?;
    }
    Ok(Exit::Done)
}

/// An exchange by its id or, as people see it, by its number (`#3`, `3`).
fn exchange(text: &str, practice: &Practice) -> Result<ExchangeId, NoTextError> {
    let number = text.strip_prefix('#').unwrap_or(text);
    let entry = match text.parse::<ExchangeId>() {
        Ok(id) => practice.entry(id),
        Err(_) => number
            .parse::<usize>()
            .ok()
            .and_then(|n| practice.entries().get(n.checked_sub(1)?)),
    };
    entry
        .map(|entry| entry.exchange.id)
        .ok_or_else(|| NoTextError::NoSuchExchange(text.to_owned()))
}
