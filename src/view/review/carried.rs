//! What a practice leaves open, and what comes next.

use super::{LINE, Writer};
use crate::analysis::carried_over::CarriedOver;
use crate::dialogue::actions::ActionStatus;
use crate::language::excerpt::excerpt;
use crate::page::{Line, Tone};
use crate::view::words;

/// How many of each are told; the rest is counted.
const MOST: usize = 3;

fn first<'a, T>(all: &'a [&'a T]) -> impl Iterator<Item = &'a T> {
    all.iter().copied().take(MOST)
}

impl Writer<'_> {
    /// What is open, or is carried over: questions that were not optional, actions,
    /// topics.
    pub(super) fn carried(&mut self) {
        let carried = CarriedOver::of(self.practice);
        if carried.is_empty() {
            return;
        }
        let closed = self.practice.closed().is_some();
        self.heading(if closed {
            "review-carried-over"
        } else {
            "review-open-now"
        });
        for question in first(&carried.questions) {
            let label = self.tell("carried-question", &[("number", question.number.into())]);
            let line = Line::item(2)
                .hanging(4)
                .then(Tone::Open, format!("{label} "));
            let line = self.by(line, &question.by);
            self.page
                .push(line.then(Tone::Plain, excerpt(&question.text, LINE)));
        }
        for action in first(&carried.actions) {
            let line = self.action_line(action, Line::item(2)).hanging(4);
            let line = line.then(Tone::Plain, excerpt(&action.text, LINE));
            self.page.push(line);
            let reason = action.not_done_because();
            if let Some(report) = reason.filter(|_| action.status == ActionStatus::Dropped) {
                let line = self.by(Line::item(4), &report.by).hanging(6);
                self.page
                    .push(line.then(Tone::Plain, excerpt(&report.text, LINE)));
            }
        }
        for topic in first(&carried.topics) {
            let text = excerpt(&topic.text, LINE);
            let text = self.tell("left-parked", &[("text", text.into())]);
            self.line(Tone::Plain, text);
        }
        let told = [
            carried.questions.len(),
            carried.actions.len(),
            carried.topics.len(),
        ];
        self.more_of(told.iter().map(|all| all.saturating_sub(MOST)).sum());
    }

    /// What is expected next; of a closed practice, how one goes on from it.
    pub(super) fn next(&mut self) {
        if self.practice.closed().is_some() {
            if self.commands {
                self.heading("review-next");
                let open = !CarriedOver::of(self.practice).is_empty();
                let name = if open {
                    "next-after-close-open"
                } else {
                    "next-after-close"
                };
                let id = self.practice.header().id.as_str();
                let text = self.tell(name, &[("id", id.into())]);
                self.line(Tone::Hint, text);
            }
            return;
        }
        self.heading("review-next");
        if self.figures.next.is_empty() {
            let now = self.figures.now;
            let text = match self.practice.turn(now).whose {
                Some(role) => {
                    let name = self.name_of(role);
                    self.tell("expect-anything", &[("name", name.into())])
                }
                None => words::turn(self.practice, now, self.language),
            };
            self.line(Tone::Hint, text);
        }
        for expectation in &self.figures.next {
            let text = words::expectation(expectation, self.practice, self.language);
            self.line(Tone::Hint, text);
        }
    }

    /// Where the rest is.
    pub(super) fn more(&mut self) {
        if self.commands {
            self.page.gap();
            let id = self.practice.header().id.as_str();
            let text = self.tell("review-in-full", &[("id", id.into())]);
            self.page.text(0, Tone::Hint, &text);
        }
    }
}
