//! How a practice ended: looks back, what was learned, the closing words, thanks, and
//! what was written after it.

use super::{Said, Writer};
use crate::analysis::talking_points::About;
use crate::dialogue::practice::Words;
use crate::dialogue::stage::Role;
use crate::page::{Line, Tone};

/// How many looks back are told; the rest is counted.
const MOST_LOOKS_BACK: usize = 2;

impl Writer<'_> {
    /// The latest looks back.
    pub(super) fn reflections(&mut self) {
        let all = self.practice.reflections();
        let told = self.figures.no_look_back.is_none() || self.talks_of(About::NoLookBack);
        if all.is_empty() && told {
            return;
        }
        self.heading("review-reflections");
        let from = all.len().saturating_sub(MOST_LOOKS_BACK);
        for words in &all[from..] {
            self.begun(&Said::words(words));
        }
        self.more_of(from);
        if let Some(stretch) = self
            .figures
            .no_look_back
            .filter(|_| !self.talks_of(About::NoLookBack))
        {
            let text = self.tell(
                "review-no-look-back",
                &[
                    ("rounds", stretch.rounds.into()),
                    ("from", stretch.from.into()),
                    ("to", stretch.to.into()),
                    ("due", stretch.due.into()),
                    ("agreed", usize::from(stretch.agreed).into()),
                ],
            );
            self.line(Tone::Warning, text);
        }
    }

    /// The mentee's own words first: the practice is theirs.
    pub(super) fn learned(&mut self) {
        let all = self.practice.learned();
        if all.is_empty() {
            return;
        }
        self.heading("review-learned");
        let mentees = |words: &&Words| self.practice.role_of(&words.by) == Role::Mentee;
        let (own, others): (Vec<_>, Vec<_>) = all.iter().partition(mentees);
        for words in own.into_iter().chain(others) {
            self.said(Line::item(2), &Said::words(words));
        }
    }

    /// The words that the practice was closed with, whole.
    pub(super) fn closing(&mut self) {
        if let Some(words) = &self.figures.closing {
            self.heading("review-closing");
            self.said(Line::item(2), &Said::words(words));
        }
    }

    /// Thanks of whoever did not close it, whole.
    pub(super) fn thanks(&mut self) {
        if let Some(words) = &self.figures.thanks {
            self.heading("review-thanks");
            self.said(Line::item(2), &Said::words(words));
        }
    }

    /// That there is something after the close, in a line.
    pub(super) fn afterwards(&mut self) {
        let all = &self.figures.afterwards;
        let Some(last) = all.last() else { return };
        self.page.gap();
        let text = self.tell(
            "review-after-close",
            &[
                ("count", all.len().into()),
                ("name", self.called.name(&last.by).into()),
                ("day", self.language.day(last.at.date_naive()).into()),
            ],
        );
        self.page.text(0, Tone::Faint, &text);
    }
}
