//! The retrospective: what `review` prints.

mod json;
mod talk;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::picture;
use super::practice::action_status;
use super::words;
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::practice::{Practice, Theme, Words};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::Role;
use crate::language::{Language, Variable};
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::{About, Pace, Replies, Retrospective, leads};

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
        writer.before_after();
        writer.stages();
        writer.questions();
        writer.chain();
        writer.reflections();
        writer.learned();
        writer.closing();
        writer.left_open();
        writer.replies();
        writer.pace();
        writer.talk();
        writer.next();
        writer.afterwards();
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

    /// Words under the day, the exchange and the name of whoever wrote them.
    fn said(&mut self, line: Line, words: &Said<'_>) {
        let day = self.language.day(words.at.date_naive());
        let line = self.place(line.then(Tone::Faint, format!("{day}  ")), words.exchange);
        let tone = words::tone(self.practice.role_of(words.by));
        let first = line.then(tone, format!("{}: ", words.by)).hanging(4);
        self.page.labelled(first, Tone::Plain, words.text);
    }

    /// Where words stand.
    fn place(&self, line: Line, exchange: ExchangeId) -> Line {
        match self.practice.entry(exchange) {
            Some(entry) => line
                .pointing(
                    Tone::Faint,
                    format!("#{}", entry.number),
                    format!("#{exchange}"),
                )
                .then(Tone::Faint, " "),
            None => line,
        }
    }

    /// Messages, each as wide as the widest, for lines that stand below one
    /// another.
    fn names<const N: usize>(&self, names: [&str; N]) -> [String; N] {
        let said = names.map(|name| self.language.say(name));
        let wide = |name: &String| unicode_width::UnicodeWidthStr::width(name.as_str());
        let widest = said.iter().map(wide).max().unwrap_or(0);
        said.map(|name| format!("{name}{}", " ".repeat(widest - wide(&name) + 2)))
    }

    fn themes(&mut self) {
        self.heading("review-themes");
        let Some(drift) = self.figures.drift else {
            let text = self.language.say("review-no-theme");
            self.line(Tone::Plain, text);
            return;
        };
        let moved = drift.last.is_some();
        let lines = [
            ("drift-first", Some(drift.first)),
            ("drift-turning", drift.turning),
            ("drift-last", drift.last),
        ];
        let names = self.names(lines.map(|(name, _)| name));
        for (name, (_, theme)) in names.into_iter().zip(lines) {
            let Some(theme) = theme else { continue };
            let mut line = Line::item(2);
            if moved {
                line = line.then(Tone::Heading, name);
            }
            self.said(line, &Said::theme(theme));
        }
        if drift.wordings > 3 {
            let text = self.tell("drift-wordings", &[("count", drift.wordings.into())]);
            self.line(Tone::Faint, text);
        }
    }

    fn before_after(&mut self) {
        let Some(told) = self.figures.before_after else {
            return;
        };
        let mentee = self.practice.header().mentee.as_str();
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
            self.page.labelled(line, Tone::Plain, text);
        }
    }

    fn stages(&mut self) {
        if !self.figures.voice.is_telling() {
            return;
        }
        self.heading("review-stages");
        let header = self.practice.header();
        let key = Line::item(2).hanging(2);
        self.page.push(picture::key(
            key,
            header.mentor.as_str(),
            header.mentee.as_str(),
            self.look,
        ));
        for share in self
            .figures
            .stages
            .iter()
            .filter(|it| it.voice.is_telling())
        {
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
                    ("letters", share.letters.into()),
                    ("mentor", header.mentor.as_str().into()),
                    ("of-mentor", mentor.into()),
                    ("mentee", header.mentee.as_str().into()),
                    ("of-mentee", mentee.into()),
                ],
            );
            let line = Line::item(2).hanging(4 + picture::BAR);
            let mut line =
                picture::bar(line, mentor, self.look).then(Tone::Plain, format!("  {text}"));
            // What is unusual is to be talked over, and stands there alone.
            if let (Some(true), Some(model)) = (share.as_model(), leads(share.stage)) {
                let who = words::role(model, self.language);
                let note = self.tell("review-as-model", &[("who", who.into())]);
                line = line.then(Tone::Faint, format!("  {note}"));
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
                ("passed", figures.waiting.into()),
                ("replaced", figures.replaced.into()),
                ("open", (figures.owed - figures.waiting).into()),
                ("optional", (figures.open - figures.owed).into()),
            ],
        );
        self.line(Tone::Plain, text);
        picture::ledger(self.page, self.practice, self.language);
        self.wordings();
        for question in self.figures.unanswered() {
            let name = match question.status {
                QuestionStatus::Partial => "review-answered-in-part",
                QuestionStatus::Passed => "review-passed",
                _ if self.practice.closed().is_none() => "review-not-answered-yet",
                _ => "review-no-answer",
            };
            let note = self.tell(name, &[("name", question.by.as_str().into())]);
            let first = Line::item(2)
                .then(Tone::Open, format!("Q{}  ", question.number))
                .then(Tone::Faint, format!("{note} "))
                .hanging(6);
            self.page.labelled(first, Tone::Plain, &question.text);
        }
    }

    fn wordings(&mut self) {
        for wordings in &self.figures.wordings {
            let name = words::name_of(wordings.role, self.practice, self.language);
            let list = |numbers: &[usize]| self.language.questions(numbers);
            let kinds: Vec<String> = [
                ("review-open-questions", &wordings.open),
                ("review-closed-questions", &wordings.closed),
                ("review-choice-questions", &wordings.either_or),
            ]
            .into_iter()
            .filter(|(_, numbers)| !numbers.is_empty())
            .map(|(message, numbers)| {
                let count = ("count", numbers.len().into());
                self.tell(message, &[count, ("questions", list(numbers).into())])
            })
            .collect();
            let kinds = self.language.list(&kinds);
            let text = self.tell(
                "review-wording",
                &[("name", name.into()), ("kinds", kinds.into())],
            );
            let double = list(&wordings.double);
            self.line(Tone::Plain, text);
            if !wordings.double.is_empty() {
                let text = self.tell("review-double", &[("questions", double.into())]);
                self.line(Tone::Plain, text);
            }
        }
    }

    fn chain(&mut self) {
        if self.figures.chain.is_empty() {
            return;
        }
        self.heading("review-advice");
        let mut last: Option<Option<&Words>> = None;
        for link in &self.figures.chain {
            if last != Some(link.advice) {
                match link.advice {
                    Some(advice) => self.said(Line::item(2), &Said::words(advice)),
                    None => {
                        let text = self.language.say("review-before-advice");
                        self.line(Tone::Faint, text);
                    }
                }
                last = Some(link.advice);
            }
            let Some(action) = link.action else {
                continue;
            };
            let status = action_status(action, self.practice, self.figures.today, self.language);
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

    fn reflections(&mut self) {
        let all = self.practice.reflections();
        let told = self.figures.no_look_back.is_none() || self.talks_of(About::NoLookBack);
        if all.is_empty() && told {
            return;
        }
        self.heading("review-reflections");
        for words in all {
            self.said(Line::item(2), &Said::words(words));
        }
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
    fn learned(&mut self) {
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

    fn closing(&mut self) {
        if let Some(words) = &self.figures.closing {
            self.heading("review-closing");
            self.said(Line::item(2), &Said::words(words));
        }
    }

    fn afterwards(&mut self) {
        if self.figures.afterwards.is_empty() {
            return;
        }
        self.heading("review-afterwards");
        for words in &self.figures.afterwards {
            self.said(Line::item(2), &Said::words(words));
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
        let parked: Vec<_> = self.practice.topics().open().collect();
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
                    ("median", self.language.lasted(*median).into()),
                    ("longest", self.language.lasted(*longest).into()),
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
        // What is to be talked over stands there alone.
        let told = match pace {
            Pace::OverPace { .. } => self.talks_of(About::OverPace),
            Pace::Silence { who, .. } => self.talks_of(About::Silence(who)),
        };
        if told {
            return;
        }
        self.page.gap();
        let text = match pace {
            Pace::OverPace {
                replies,
                within,
                rhythm,
            } => {
                let agreed = agreed(rhythm, self.language);
                self.tell(
                    "pace-over",
                    &[
                        ("replies", replies.into()),
                        ("within", self.language.lasted(within).into()),
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
                let agreed = agreed(rhythm, self.language);
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
                        ("lasted", self.language.lasted(lasted).into()),
                        ("agreed", agreed.into()),
                    ],
                )
            }
        };
        self.page.text(0, Tone::Warning, &text);
        let quiet = &self.practice.agreement().when_quiet;
        if let (Pace::Silence { goes_on: true, .. }, Some(quiet)) = (pace, quiet) {
            let text = self.tell("pace-when-quiet", &[("text", quiet.as_str().into())]);
            self.page.text(0, Tone::Hint, &text);
        }
    }

    fn talks_of(&self, about: About) -> bool {
        self.figures.talk.iter().any(|point| point.about == about)
    }

    fn talk(&mut self) {
        if self.figures.talk.is_empty() {
            return;
        }
        self.heading("review-talk");
        for point in &self.figures.talk {
            let text = talk::point(point, self.figures, self.language);
            self.line(Tone::Plain, text);
        }
    }

    fn next(&mut self) {
        self.heading("review-next");
        if self.practice.closed().is_some() {
            let open = self.figures.unanswered().next().is_some()
                || self.figures.open_actions().next().is_some()
                || self.practice.topics().open().next().is_some();
            let name = if open {
                "next-after-close-open"
            } else {
                "next-after-close"
            };
            let header = self.practice.header();
            let text = self.tell(
                name,
                &[
                    ("id", header.id.as_str().into()),
                    ("mentor", words::argument(header.mentor.as_str()).into()),
                    ("mentee", words::argument(header.mentee.as_str()).into()),
                ],
            );
            self.line(Tone::Hint, text);
            return;
        }
        if self.figures.next.is_empty() {
            let now = self.figures.now;
            let text = match self.practice.turn(now).whose {
                Some(role) => {
                    let name = words::name_of(role, self.practice, self.language);
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
}

/// What was agreed on, after a span that is told.
fn agreed(rhythm: Option<Rhythm>, language: &Language) -> String {
    rhythm.map_or_else(String::new, |rhythm| {
        let span = language.span(rhythm.span());
        language.tell("pace-agreed", &[("span", span.into())])
    })
}

/// Words that somebody wrote somewhere.
struct Said<'a> {
    exchange: ExchangeId,
    at: DateTime<FixedOffset>,
    by: &'a Name,
    text: &'a str,
}

impl<'a> Said<'a> {
    fn words(words: &'a Words) -> Self {
        Self {
            exchange: words.exchange,
            at: words.at,
            by: &words.by,
            text: &words.text,
        }
    }

    fn theme(theme: &'a Theme) -> Self {
        Self {
            exchange: theme.exchange,
            at: theme.at,
            by: &theme.by,
            text: &theme.text,
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
