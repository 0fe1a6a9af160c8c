//! `mentor show`: the dialogue.

use super::context::Context;
use super::select::exchange_of;
use crate::exit::Exit;
use crate::explain::Failure;
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
    let view = PracticeView {
        practice: &practice,
        now: context.now(),
        scope,
        history: args.history,
        look: context.look(),
    };
    if context.json {
        context.output.json(&view.json())?;
    } else {
        let neighbours = context.store()?.neighbours(&practice)?;
        let succession = Succession::of(&practice, &neighbours);
        let mut page = view.page(&context.messages);
        // A narrower look has no head to put it under.
        if matches!(view.scope, Scope::Whole | Scope::Last(_) | Scope::Since(_)) {
            succession.insert_into(&mut page, &context.messages);
        }
        context.output.long_page(&page)?;
    }
    Ok(Exit::Done)
}
