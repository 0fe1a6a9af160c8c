//! How a retrospective begins: who, the picture, the way of the theme.

use super::{EXCERPT, Said, Writer, talking_points};
use crate::analysis::talking_points::About;
use crate::dialogue::stage::Role;
use crate::language::excerpt::excerpt;
use crate::language::sentence::width;
use crate::page::{Line, LineKind, Page, Tone};
use crate::view::succession::Succession;
use crate::view::{picture, words};

/// How many wordings between the first and the last are told; of more, the one where
/// the theme turned.
const MOST_BETWEEN: usize = 3;

impl Writer<'_> {
    /// Who, from when to when, how many letters, and how it ended.
    pub(super) fn head(&mut self, succession: &Succession<'_>) {
        let header = self.practice.header();
        let title = self.tell("review-title", &[("title", header.title.as_str().into())]);
        self.page.push(
            Line::new()
                .being(LineKind::Title)
                .then(Tone::Heading, title)
                .then(Tone::Faint, format!("  {}", header.id)),
        );
        for text in succession.lines(self.language) {
            self.page
                .push(Line::new().hanging(2).then(Tone::Faint, text));
        }
        let letters = self.figures.letters;
        let text = self.tell(
            "review-span",
            &[
                ("mentor", header.mentor.as_str().into()),
                ("mentee", header.mentee.as_str().into()),
                (
                    "first",
                    self.language.day(self.figures.first.date_naive()).into(),
                ),
                (
                    "last",
                    self.language.day(self.figures.last.date_naive()).into(),
                ),
                ("days", self.figures.days().into()),
            ],
        );
        self.page.push(Line::new().then(Tone::Plain, text));
        let text = self.tell(
            "review-letters",
            &[
                ("total", letters.total().into()),
                ("mentor", header.mentor.as_str().into()),
                ("of-mentor", letters.mentor.into()),
                ("mentee", header.mentee.as_str().into()),
                ("of-mentee", letters.mentee.into()),
                ("of-observer", letters.observer.into()),
            ],
        );
        self.page.push(Line::new().then(Tone::Plain, text));
        let standing = match self.practice.closed() {
            Some(closed) => self.tell(
                "review-closed",
                &[
                    ("name", closed.by.as_str().into()),
                    ("at", self.language.day(closed.at.date_naive()).into()),
                ],
            ),
            None => self.tell(
                "review-stage",
                &[
                    (
                        "stage",
                        words::stage(self.practice.stage(), self.language).into(),
                    ),
                    (
                        "turn",
                        words::turn(self.practice, self.figures.now, self.language).into(),
                    ),
                    (
                        "span",
                        self.language
                            .lasted(self.practice.turn(self.figures.now).waited)
                            .into(),
                    ),
                ],
            ),
        };
        self.page.push(Line::new().then(Tone::Plain, standing));
    }

    /// Who wrote when, the stages, the pauses and the close.
    pub(super) fn time_line(&mut self, dialogue: Option<&str>) {
        let mut picture = Page::new();
        picture::time_line(
            &mut picture,
            self.figures,
            self.look,
            dialogue,
            self.language,
        );
        if !picture.lines.is_empty() {
            self.heading("picture-time-line");
            self.page.lines.append(&mut picture.lines);
        }
    }

    /// Each wording of the theme, the first and the last in full.
    pub(super) fn themes(&mut self) {
        self.heading("review-themes");
        let Some(drift) = self.figures.drift else {
            let text = self.language.say("review-no-theme");
            self.line(Tone::Plain, text);
            return;
        };
        let Some(last) = drift.last else {
            self.said(Line::item(2), &Said::theme(drift.first));
            return;
        };
        let themes = self.practice.themes();
        let between = &themes[1..themes.len() - 1];
        let [first_name, turning_name, last_name] =
            self.names(["drift-first", "drift-turning", "drift-last"]);
        let spaces = " ".repeat(width(&first_name));
        let named = |name| Line::item(2).then(Tone::Heading, name);
        self.said(named(first_name), &Said::theme(drift.first));
        if between.len() <= MOST_BETWEEN {
            for theme in between {
                let text = excerpt(&theme.text, EXCERPT);
                let words = Said {
                    text: &text,
                    ..Said::theme(theme)
                };
                self.said(named(spaces.clone()), &words);
            }
        } else if let Some(turning) = drift.turning {
            self.said(named(turning_name), &Said::theme(turning));
        }
        self.said(named(last_name), &Said::theme(last));
        if between.len() > MOST_BETWEEN {
            let text = self.tell("drift-wordings", &[("count", drift.wordings.into())]);
            self.line(Tone::Faint, text);
        }
        let asked = self.figures.talking_points.iter();
        for point in asked.filter(|it| it.about == About::Drift) {
            let text = talking_points::talking_point(point, self);
            self.line(Tone::Plain, text);
        }
    }

    /// The mentee's own words, at first and in the end.
    pub(super) fn before_after(&mut self) {
        let Some(told) = self.figures.before_after() else {
            return;
        };
        let mentee = self.name_of(Role::Mentee);
        let heading = self.tell("review-before-after", &[("name", mentee.into())]);
        self.page.heading(heading);
        let lines = [
            (told.before.exchange, told.at_first()),
            (told.after.exchange, &told.after.text),
        ];
        let names = self.names(["review-before", "review-after"]);
        for (name, (exchange, text)) in names.into_iter().zip(lines) {
            let line = Line::item(2).then(Tone::Heading, name);
            let line = self.place(line, exchange).hanging(4);
            self.page
                .push(line.then(Tone::Plain, excerpt(text, EXCERPT)));
        }
    }
}
