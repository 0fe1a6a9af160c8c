//! `mentor` alone: what awaits you, over all practices.

use super::desk::Desk;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::naming;
use crate::page::{Page, Tone};
use crate::view::awaiting::AwaitingView;
use crate::view::standing::Standing;

pub(super) fn run(desk: &mut Desk) -> anyhow::Result<Exit> {
    let Some(store) = desk.found_store()? else {
        return welcome(desk);
    };
    let now = desk.now();
    let (practices, bad) = desk.read_all(&store)?;
    if practices.is_empty() && !bad {
        return welcome(desk);
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

/// Nothing here yet: how to begin.
fn welcome(desk: &mut Desk) -> anyhow::Result<Exit> {
    if !desk.json {
        let mut page = Page::new();
        page.text(0, Tone::Plain, &desk.language.say("welcome"));
        desk.output.page(&page)?;
    }
    Ok(Exit::Done)
}
