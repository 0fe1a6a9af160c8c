//! `mentor` alone: what awaits you, over all practices.

use super::desk::Desk;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::markup::naming;
use crate::page::{Page, Tone};
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
    let open: Vec<Standing> = practices
        .iter()
        .filter(|practice| practice.closed().is_none())
        .map(|practice| Standing { practice, now })
        .collect();
    if desk.json {
        for standing in &open {
            desk.output.json(&standing.next_json())?;
        }
    } else {
        let page = page(&open, me.as_ref(), desk);
        desk.output.page(&page)?;
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn is_of(practice: &Practice, me: &Name) -> bool {
    naming::named(practice, me.as_str()).is_some()
}

/// Mine first, with what is to be done; then those that wait for others.
fn page(open: &[Standing<'_>], me: Option<&Name>, desk: &Desk) -> Page {
    let mut page = Page::new();
    let mine = |standing: &&Standing<'_>| {
        me.and_then(|me| naming::one_of(standing.practice, me.as_str()))
            .is_some_and(|me| {
                let expects = standing.practice.expects(standing.now);
                let turn = standing.practice.turn(standing.now).whose;
                expects.iter().any(|it| it.who == *me)
                    || turn.and_then(|role| standing.practice.name_of(role)) == Some(me)
            })
    };
    let (for_me, for_others): (Vec<&Standing>, Vec<&Standing>) = open.iter().partition(mine);
    let language = &desk.language;
    match me {
        Some(me) if for_me.is_empty() => {
            let name = me.as_str().into();
            page.text(
                0,
                Tone::Plain,
                &language.tell("awaits-nothing", &[("name", name)]),
            );
        }
        Some(me) => page.heading(language.tell("awaits", &[("name", me.as_str().into())])),
        None if open.is_empty() => page.text(0, Tone::Plain, &language.say("none-open")),
        None => {}
    }
    for standing in for_me {
        let me = me.and_then(|me| naming::one_of(standing.practice, me.as_str()));
        standing.next(&mut page, me, language);
    }
    if !for_others.is_empty() {
        page.heading(language.say(if me.is_some() {
            "awaits-others"
        } else {
            "awaits-all"
        }));
        for standing in for_others {
            let me = me.and_then(|me| naming::one_of(standing.practice, me.as_str()));
            standing.next(&mut page, me, language);
        }
    }
    page
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
