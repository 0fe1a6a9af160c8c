//! `mentor` alone: what awaits you, over all practices.

use super::context::Context;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::explain::Failure;
use crate::markup::naming;
use crate::view::awaiting::{AwaitingView, WelcomeView};
use crate::view::standing::Standing;

pub(super) fn run(context: &mut Context) -> Result<Exit, Failure> {
    let Some(store) = context.found_store()? else {
        context.show(&WelcomeView)?;
        return Ok(Exit::Done);
    };
    let now = context.now();
    let (practices, bad) = context.read_all(&store)?;
    if practices.is_empty() && !bad {
        context.show(&WelcomeView)?;
        return Ok(Exit::Done);
    }
    let me = context
        .me()
        .filter(|me| context.is_named() || practices.iter().any(|it| is_of(it, me)));
    let open = practices
        .iter()
        .filter(|practice| practice.closed().is_none())
        .map(|practice| Standing { practice, now })
        .collect();
    context.show(&AwaitingView {
        open,
        me: me.as_ref(),
    })?;
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn is_of(practice: &Practice, me: &Name) -> bool {
    naming::named(practice, me.as_str()).is_some()
}
