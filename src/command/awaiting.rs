//! `mentor` alone: what awaits you, over all practices.

use super::desk::Desk;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::naming;
use crate::view::awaiting::{AwaitingView, WelcomeView};
use crate::view::standing::Standing;

pub(super) fn run(desk: &mut Desk) -> anyhow::Result<Exit> {
    let Some(store) = desk.found_store()? else {
        desk.show(&WelcomeView)?;
        return Ok(Exit::Done);
    };
    let now = desk.now();
    let (practices, bad) = desk.read_all(&store)?;
    if practices.is_empty() && !bad {
        desk.show(&WelcomeView)?;
        return Ok(Exit::Done);
    }
    let me = desk
        .me()
        .filter(|me| desk.is_named() || practices.iter().any(|it| is_of(it, me)));
    let open = practices
        .iter()
        .filter(|practice| practice.closed().is_none())
        .map(|practice| Standing { practice, now })
        .collect();
    desk.show(&AwaitingView {
        open,
        me: me.as_ref(),
    })?;
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn is_of(practice: &Practice, me: &Name) -> bool {
    naming::named(practice, me.as_str()).is_some()
}
