//! Advice, and what came of it.

use std::cmp::Reverse;

use super::{LINE, Said, Writer};
use crate::analysis::retrospective::Link;
use crate::dialogue::actions::Action;
use crate::dialogue::practice::Words;
use crate::language::excerpt::excerpt;
use crate::page::{Line, Tone};
use crate::view::practice::action_status;

/// How many actions and pieces of advice without one are told; the rest is counted.
const MOST: usize = 5;

impl Writer<'_> {
    /// Advice, what was tried, what came of it: a line each.
    pub(super) fn advice(&mut self) {
        let all = &self.figures.chain;
        if all.is_empty() {
            return;
        }
        self.heading("review-advice");
        let told = most_telling(all);
        let mut last: Option<Option<&Words>> = None;
        for link in &told {
            if last != Some(link.advice) {
                match link.advice {
                    Some(advice) => self.begun(&Said::words(advice)),
                    None => {
                        let text = self.language.say("review-before-advice");
                        self.line(Tone::Faint, text);
                    }
                }
                last = Some(link.advice);
            }
            if let Some(action) = link.action {
                self.action(action);
            }
        }
        self.more_of(all.len() - told.len());
    }

    /// An action, and the last that was told of it.
    fn action(&mut self, action: &Action) {
        let line = self.action_line(action, Line::item(4)).hanging(6);
        self.page
            .push(line.then(Tone::Plain, excerpt(&action.text, LINE)));
        let told = action.reports.iter().rfind(|it| !it.text.is_empty());
        if let Some(report) = told {
            let line = self.by(Line::item(6), &report.by).hanging(8);
            self.page
                .push(line.then(Tone::Plain, excerpt(&report.text, LINE)));
        }
    }

    /// What stands before an action: its number, whose it is, by when, what became of
    /// it.
    pub(super) fn action_line(&self, action: &Action, line: Line) -> Line {
        let status = action_status(action, self.practice, self.figures.today, self.language);
        let due = action.due.map_or_else(String::new, |due| {
            self.tell("action-due", &[("day", self.language.day(due).into())])
        });
        let text = self.tell(
            "review-action",
            &[
                ("number", action.number.into()),
                ("owner", self.called.name(&action.owner).into()),
                ("due", due.into()),
                ("status", status.into()),
            ],
        );
        line.then(Tone::Faint, format!("{text} "))
    }
}

/// Those of which most is on record: first the actions that were told of, then the
/// other actions, then advice alone; of these the latest. In their order.
fn most_telling<'a>(all: &[Link<'a>]) -> Vec<Link<'a>> {
    let told = |link: &Link| link.action.map(|action| !action.reports.is_empty());
    let mut found: Vec<(usize, &Link)> = all.iter().enumerate().collect();
    found.sort_by_key(|(at, link)| Reverse((told(link), *at)));
    found.truncate(MOST);
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, link)| link.clone()).collect()
}
