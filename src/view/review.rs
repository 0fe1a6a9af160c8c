//! The retrospective: what `review` prints.

mod json;

use serde::Serialize;

use super::picture;
use super::practice::action_status;
use super::words::{self};
use crate::dialogue::identity::Name;
use crate::dialogue::practice::{Practice, Words};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::Role;
use crate::language::{Language, Variable};
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::{Pace, Replies, Retrospective, leads};

/// How long a theme or a piece of advice may be in a line that only points at
/// it, in characters.
const SHORT: usize = 60;

/// A retrospective to be read.
#[derive(Debug, Clone, Copy)]
pub struct ReviewView<'a> {
    /// Its figures.
    pub figures: &'a Retrospective<'a>,
    /// How it is to look.
    pub look: Look,
    /// The page that the dialogue is on, where there is one; empty is the same.
    pub dialogue: Option<&'a str>,
}

impl ReviewView<'_> {
    /// As a person reads it.
    #[must_use]
    pub fn page(&self, language: &Language) -> Page {
        let mut page = Page::new();
        let mut writer = Writer {
            figures: self.figures,
            practice: self.figures.practice,
            language,
            look: self.look,
            page: &mut page,
        };
        writer.head();
        writer.time_line(self.dialogue);
        writer.themes();
        writer.stages();
        writer.questions();
        writer.chain();
        writer.words("review-reflections", self.figures.practice.reflections());
        writer.words("review-learned", self.figures.practice.learned());
        writer.left_open();
        writer.replies();
        writer.pace();
        writer.next();
        page
    }

    /// As a machine reads it: `mentor.review.v1`.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        json::ReviewJson::of(self.figures)
    }
}

struct Writer<'a> {
    figures: &'a Retrospective<'a>,
    practice: &'a Practice,
    language: &'a Language,
    look: Look,
    page: &'a mut Page,
}

impl Writer<'_> {
    fn tell(&self, name: &str, variables: &[(&'static str, Variable<'_>)]) -> String {
        self.language.tell(name, variables)
    }

    fn heading(&mut self, name: &str) {
        let text = self.language.say(name);
        self.page.heading(text);
    }

    fn line(&mut self, tone: Tone, text: impl Into<String>) {
        self.page.push(Line::item(2).hanging(4).then(tone, text));
    }

    fn head(&mut self) {
        let header = self.practice.header();
        let title = self.tell("review-title", &[("title", header.title.as_str().into())]);
        self.page.push(
            Line::new()
                .being(LineKind::Title)
                .then(Tone::Heading, title)
                .then(Tone::Faint, format!("  {}", header.id)),
        );
        let exchanges = self.figures.exchanges;
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
            "review-exchanges",
            &[
                ("total", exchanges.total().into()),
                ("mentor", header.mentor.as_str().into()),
                ("of-mentor", exchanges.mentor.into()),
                ("mentee", header.mentee.as_str().into()),
                ("of-mentee", exchanges.mentee.into()),
                ("of-observer", exchanges.observer.into()),
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
                &[(
                    "stage",
                    words::stage(self.practice.stage(), self.language).into(),
                )],
            ),
        };
        self.page.push(Line::new().then(Tone::Plain, standing));
    }

    fn time_line(&mut self, dialogue: Option<&str>) {
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

    /// Words under the name and the day of whoever wrote them.
    fn said(&mut self, by: &Name, at: chrono::DateTime<chrono::FixedOffset>, text: &str) {
        let first = Line::item(2)
            .then(
                Tone::Faint,
                format!("{}  ", self.language.day(at.date_naive())),
            )
            .then(words::tone(self.practice.role_of(by)), format!("{by}: "))
            .hanging(4);
        self.page.labelled(first, Tone::Plain, text);
    }

    fn themes(&mut self) {
        self.heading("review-themes");
        if self.practice.themes().is_empty() {
            let text = self.language.say("review-no-theme");
            self.line(Tone::Plain, text);
        }
        for theme in self.practice.themes() {
            self.said(&theme.by, theme.at, &theme.text);
        }
    }

    fn stages(&mut self) {
        if self.figures.voice.share(Role::Mentor).is_none() {
            return;
        }
        self.heading("review-stages");
        let header = self.practice.header();
        for share in &self.figures.stages {
            let (Some(mentor), Some(mentee)) = (
                share.voice.share(Role::Mentor),
                share.voice.share(Role::Mentee),
            ) else {
                continue;
            };
            let text = self.tell(
                "review-share",
                &[
                    ("stage", words::stage(share.stage, self.language).into()),
                    ("exchanges", share.exchanges.into()),
                    ("mentor", header.mentor.as_str().into()),
                    ("of-mentor", mentor.into()),
                    ("mentee", header.mentee.as_str().into()),
                    ("of-mentee", mentee.into()),
                ],
            );
            let line = Line::item(2).hanging(4 + picture::BAR);
            let mut line =
                picture::bar(line, mentor, self.look).then(Tone::Plain, format!("  {text}"));
            // One voice alone is no balance to speak of.
            let both = share.voice.mentor > 0 && share.voice.mentee > 0;
            if let Some(model) = leads(share.stage).filter(|_| both && mentor != mentee) {
                let led = if mentor > mentee {
                    Role::Mentor
                } else {
                    Role::Mentee
                };
                let name = if led == model {
                    "review-as-model"
                } else {
                    "review-against-model"
                };
                let who = words::role(model, self.language);
                let note = self.tell(name, &[("who", who.into())]);
                let tone = if led == model {
                    Tone::Faint
                } else {
                    Tone::Warning
                };
                line = line.then(tone, format!("  {note}"));
            }
            self.page.push(line);
        }
        let voice = self.figures.voice;
        if let (Some(mentor), Some(mentee)) = (voice.share(Role::Mentor), voice.share(Role::Mentee))
        {
            let text = self.tell(
                "review-voice",
                &[
                    ("mentor", header.mentor.as_str().into()),
                    ("of-mentor", mentor.into()),
                    ("mentee", header.mentee.as_str().into()),
                    ("of-mentee", mentee.into()),
                ],
            );
            let line = Line::item(2).hanging(4 + picture::BAR);
            self.page
                .push(picture::bar(line, mentor, self.look).then(Tone::Plain, format!("  {text}")));
        }
    }

    fn questions(&mut self) {
        let figures = self.figures.questions;
        if figures.asked == 0 {
            return;
        }
        self.heading("review-questions");
        let text = self.tell(
            "review-question-figures",
            &[
                ("asked", figures.asked.into()),
                ("answered", figures.answered.into()),
                ("passed", figures.passed.into()),
                ("replaced", figures.replaced.into()),
                ("open", figures.open.into()),
            ],
        );
        self.line(Tone::Plain, text);
        picture::ledger(self.page, self.practice, self.language);
        for question in self.figures.unanswered() {
            let name = match question.status {
                QuestionStatus::Partial => "review-answered-in-part",
                QuestionStatus::Passed => "review-passed",
                _ => "review-never-answered",
            };
            let note = self.tell(name, &[("name", question.by.as_str().into())]);
            let first = Line::item(2)
                .then(Tone::Open, format!("Q{}  ", question.number))
                .then(Tone::Faint, format!("{note} "))
                .hanging(6);
            self.page.labelled(first, Tone::Plain, &question.text);
        }
    }

    fn chain(&mut self) {
        if self.figures.chain.is_empty() {
            return;
        }
        self.heading("review-advice");
        let mut last: Option<&Words> = None;
        for link in &self.figures.chain {
            if let Some(advice) = link.advice
                && last != Some(advice)
            {
                self.said(&advice.by, advice.at, &advice.text);
                last = Some(advice);
            }
            let Some(action) = link.action else {
                continue;
            };
            let status = action_status(action, self.figures.today, self.language);
            let due = action.due.map_or_else(String::new, |due| {
                self.tell("action-due", &[("day", self.language.day(due).into())])
            });
            let text = self.tell(
                "review-action",
                &[
                    ("number", action.number.into()),
                    ("owner", action.owner.as_str().into()),
                    ("due", due.into()),
                    ("status", status.into()),
                ],
            );
            let first = Line::item(4)
                .then(Tone::Faint, format!("{text} "))
                .hanging(6);
            self.page.labelled(first, Tone::Plain, &action.text);
            for report in action.reports.iter().filter(|it| !it.text.is_empty()) {
                let first = Line::item(6)
                    .then(
                        words::tone(self.practice.role_of(&report.by)),
                        format!("{}: ", report.by),
                    )
                    .hanging(8);
                self.page.labelled(first, Tone::Plain, &report.text);
            }
        }
    }

    fn words(&mut self, heading: &str, all: &[Words]) {
        if all.is_empty() {
            return;
        }
        self.heading(heading);
        for words in all {
            self.said(&words.by, words.at, &words.text);
        }
    }

    fn left_open(&mut self) {
        let questions: Vec<usize> = self.figures.unanswered().map(|it| it.number).collect();
        let actions: Vec<String> = self
            .figures
            .open_actions()
            .map(|action| {
                self.tell(
                    "left-action",
                    &[
                        ("number", action.number.into()),
                        ("text", shortened(&action.text).into()),
                    ],
                )
            })
            .collect();
        let parked: Vec<_> = self.practice.topics().parked().collect();
        if questions.is_empty() && actions.is_empty() && parked.is_empty() {
            return;
        }
        self.heading("review-left-open");
        if !questions.is_empty() {
            let questions = self.language.questions(&questions);
            let text = self.tell("left-questions", &[("questions", questions.into())]);
            self.line(Tone::Open, text);
        }
        for action in actions {
            self.line(Tone::Open, action);
        }
        for topic in parked {
            let text = self.tell("left-parked", &[("text", topic.text.as_str().into())]);
            for (at, line) in text.split('\n').enumerate() {
                let indent = if at == 0 { 2 } else { 4 };
                let line = Line::item(indent).hanging(4).then(Tone::Plain, line);
                self.page.push(line);
            }
        }
    }

    fn replies(&mut self) {
        let header = self.practice.header();
        let of = [
            (Role::Mentor, &header.mentor, &self.figures.mentor_replies),
            (Role::Mentee, &header.mentee, &self.figures.mentee_replies),
        ];
        let told = of
            .iter()
            .filter_map(|(role, name, replies)| Some((*role, name, replies.as_ref()?)));
        let Some(highest) = told.clone().map(|(_, _, replies)| replies.longest).max() else {
            return;
        };
        self.heading("review-replies");
        for (role, name, replies) in told {
            let Replies {
                waits,
                median,
                longest,
            } = replies;
            let text = self.tell(
                "review-reply",
                &[
                    ("name", name.as_str().into()),
                    ("median", self.language.span(*median).into()),
                    ("longest", self.language.span(*longest).into()),
                ],
            );
            let line = Line::item(2).hanging(4);
            let line = picture::columns(line, waits, highest, role, self.look);
            self.page.push(line.then(Tone::Plain, format!("  {text}")));
        }
    }

    fn pace(&mut self) {
        let Some(pace) = self.figures.pace else {
            return;
        };
        self.page.gap();
        let text = match pace {
            Pace::OverPace {
                replies,
                within,
                rhythm,
            } => {
                let agreed = self.agreed(rhythm);
                self.tell(
                    "pace-over",
                    &[
                        ("replies", replies.into()),
                        ("within", self.language.span(within).into()),
                        ("agreed", agreed.into()),
                    ],
                )
            }
            Pace::Silence {
                who,
                lasted,
                goes_on,
                rhythm,
            } => {
                let agreed = self.agreed(rhythm);
                let name = words::name_of(who, self.practice, self.language);
                let message = if goes_on {
                    "pace-silence"
                } else {
                    "pace-was-silent"
                };
                self.tell(
                    message,
                    &[
                        ("name", name.into()),
                        ("lasted", self.language.span(lasted).into()),
                        ("agreed", agreed.into()),
                    ],
                )
            }
        };
        self.page.text(0, Tone::Warning, &text);
    }

    fn agreed(&self, rhythm: Option<crate::dialogue::agreement::Rhythm>) -> String {
        rhythm.map_or_else(String::new, |rhythm| {
            let span = self.language.span(rhythm.span());
            self.tell("pace-agreed", &[("span", span.into())])
        })
    }

    fn next(&mut self) {
        self.heading("review-next");
        if self.practice.closed().is_some() {
            let open = self.figures.unanswered().next().is_some()
                || self.figures.open_actions().next().is_some()
                || self.practice.topics().parked().next().is_some();
            let name = if open {
                "next-after-close-open"
            } else {
                "next-after-close"
            };
            let id = self.practice.header().id.as_str();
            let text = self.tell(name, &[("id", id.into())]);
            self.line(Tone::Hint, text);
            return;
        }
        if self.figures.next.is_empty() {
            let until = self
                .practice
                .pause()
                .map_or_else(String::new, |pause| self.language.day(pause.until));
            let text = self.tell("turn-paused", &[("until", until.into())]);
            self.line(Tone::Hint, text);
        }
        for expectation in &self.figures.next {
            let text = words::expectation(expectation, self.practice, self.language);
            self.line(Tone::Hint, text);
        }
    }
}

/// The beginning of a text, on one line.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHORT) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}
