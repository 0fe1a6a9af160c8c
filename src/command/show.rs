//! `mentor show`: the dialogue.

use super::context::Context;
use super::select::exchange_of;
use crate::explain::Failure;
use crate::system::exit::Exit;
use crate::view::practice::{PracticeView, Scope};
use crate::view::succession::Succession;

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

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let practice = context.practice(args.practice.as_deref())?;
    let scope = match args {
        Args {
            since: Some(day), ..
        } => Scope::Since(context.since(day)?),
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
    let neighbours = context.store()?.neighbours(&practice)?;
    let succession = Succession::of(&practice, &neighbours);
    context.show(&PracticeView {
        practice: &practice,
        now: context.now(),
        scope,
        succession: Some(&succession),
        history: args.history,
        look: context.look(),
    })?;
    Ok(Exit::Done)
}
