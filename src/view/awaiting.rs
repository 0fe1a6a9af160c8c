//! What awaits somebody, over all practices: what `mentor` alone prints.

use super::View;
use super::json::Document;
use super::standing::{NextJson, Standing};
use crate::dialogue::identity::Name;
use crate::language::Messages;
use crate::markup::naming;
use crate::page::{Page, Tone};

/// The open practices.
#[derive(Debug, Clone)]
pub struct AwaitingView<'a> {
    /// How each stands.
    pub open: Vec<Standing<'a>>,
    /// Who reads it, where that is known.
    pub me: Option<&'a Name>,
}

impl AwaitingView<'_> {
    /// Whether something in a practice awaits whoever reads it.
    fn is_mine(&self, standing: &Standing<'_>) -> bool {
        let me = self
            .me
            .and_then(|me| naming::one_of(standing.practice, me.as_str()));
        me.is_some_and(|me| {
            let expects = standing.practice.expects(standing.now);
            let turn = standing.practice.turn(standing.now).whose;
            expects.iter().any(|it| it.who == *me)
                || turn.and_then(|role| standing.practice.name_of(role)) == Some(me)
        })
    }
}

impl View for AwaitingView<'_> {
    /// Mine first, with what is to be done; then those that wait for others.
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let (for_me, for_others): (Vec<&Standing>, Vec<&Standing>) = self
            .open
            .iter()
            .partition(|standing| self.is_mine(standing));
        match self.me {
            Some(me) if for_me.is_empty() => {
                let name = me.as_str().into();
                page.text(
                    0,
                    Tone::Plain,
                    &language.tell("awaits-nothing", &[("name", name)]),
                );
            }
            Some(me) => page.heading(language.tell("awaits", &[("name", me.as_str().into())])),
            None if self.open.is_empty() => page.text(0, Tone::Plain, &language.say("none-open")),
            None => {}
        }
        let next = |page: &mut Page, standing: &Standing<'_>| {
            let me = self
                .me
                .and_then(|me| naming::one_of(standing.practice, me.as_str()));
            standing.next(page, me, language);
        };
        for standing in for_me {
            next(&mut page, standing);
        }
        if !for_others.is_empty() {
            page.heading(language.say(if self.me.is_some() {
                "awaits-others"
            } else {
                "awaits-all"
            }));
            for standing in for_others {
                next(&mut page, standing);
            }
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        self.open.iter().map(NextJson::new)
    }
}

/// There is no practice yet: how to begin.
#[derive(Debug, Clone, Copy)]
pub struct WelcomeView;

impl View for WelcomeView {
    fn page(&self, language: &Messages) -> Page {
        Page::of(Tone::Plain, language.say("welcome"))
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        std::iter::empty::<NextJson<'_>>()
    }
}
