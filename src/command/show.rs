//! `mentor show`: the dialogue.

use super::desk::{Desk, exchange_of};
use crate::exit::Exit;
use crate::view::practice::{PracticeView, Scope};
use crate::view::succession::Succession;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    practice: Option<String>,
    #[arg(long, value_name = "N", group = "scope")]
    last: Option<usize>,
    #[arg(long, value_name = "DATE", group = "scope")]
    since: Option<String>,
    #[arg(long, group = "scope")]
    questions: bool,
    #[arg(long, group = "scope")]
    actions: bool,
    #[arg(long)]
    history: bool,
    #[arg(long, value_name = "ID", group = "scope")]
    exchange: Option<String>,
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.practice.as_deref())?;
    let scope = match args {
        Args {
            since: Some(day), ..
        } => Scope::Since(desk.since(day)?),
        Args { last: Some(n), .. } => Scope::Last(*n),
        Args {
            questions: true, ..
        } => Scope::Questions,
        Args { actions: true, .. } => Scope::Actions,
        Args {
            exchange: Some(id), ..
        } => Scope::One(exchange_of(id, &practice)?),
        _ => Scope::Whole,
    };
    let neighbours = desk.store()?.neighbours(&practice)?;
    let succession = Succession::of(&practice, &neighbours);
    desk.show(&PracticeView {
        practice: &practice,
        now: desk.now(),
        scope,
        succession: Some(&succession),
        history: args.history,
        look: desk.look(),
    })?;
    Ok(Exit::Done)
}
