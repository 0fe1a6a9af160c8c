//! The retrospective: what `review` prints. What a reader gets, and in which order, is
//! in `docs/reading.md`: two screens, and all the rest below them on request.

mod advice;
mod called;
mod carried;
mod closing;
mod json;
mod opening;
mod questions;
mod talking_points;
mod whole;

use chrono::{DateTime, FixedOffset};

use super::json::Document;
use super::succession::Succession;
use super::{View, words};
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::practice::{Practice, Theme, Words};
use crate::dialogue::stage::Role;
use crate::language::excerpt::excerpt;
use crate::language::{Messages, Variable};
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};
use crate::retrospective::Retrospective;
use called::Called;
pub(super) use json::ReviewJson;

/// How wide an excerpt is, in columns: two lines of a terminal.
const EXCERPT: usize = 140;
/// How wide an excerpt is that stands below another: a line.
const LINE: usize = 68;

/// A retrospective to be read.
#[derive(Debug, Clone)]
pub struct ReviewView<'a> {
    /// Its figures.
    pub figures: &'a Retrospective<'a>,
    /// The practices before and after it.
    pub succession: Succession<'a>,
    /// How it is to look.
    pub look: Look,
    /// Whether everything is told, below what is told in any case.
    pub full: bool,
    /// Whether it says which commands lead on: where it is read in a terminal.
    pub commands: bool,
    /// The page that the dialogue is on, where there is one; empty is the same.
    pub dialogue: Option<&'a str>,
}

impl View for ReviewView<'_> {
    const MAY_BE_LONG: bool = true;

    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let mut writer = Writer {
            figures: self.figures,
            practice: self.figures.practice,
            called: Called::of(self.figures.practice, language),
            commands: self.commands,
            language,
            look: self.look,
            page: &mut page,
        };
        writer.head(&self.succession);
        writer.time_line(self.dialogue);
        writer.themes();
        writer.before_after();
        writer.taken_up();
        writer.questions();
        writer.advice();
        writer.reflections();
        writer.learned();
        writer.closing();
        writer.thanks();
        writer.went_well();
        writer.pace();
        writer.talking_points();
        writer.carried();
        writer.next();
        writer.afterwards();
        if self.full {
            writer.whole();
        } else {
            writer.more();
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [ReviewJson::new(self)]
    }
}

struct Writer<'a> {
    figures: &'a Retrospective<'a>,
    practice: &'a Practice,
    called: Called,
    commands: bool,
    language: &'a Messages,
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

    /// Whoever has a role, as the other calls them.
    fn name_of(&self, role: Role) -> String {
        match self.practice.name_of(role) {
            Some(name) => self.called.name(name),
            None => words::role(role, self.language),
        }
    }

    /// Words under the day, the exchange and the name of whoever wrote them.
    fn said(&mut self, line: Line, words: &Said<'_>) {
        let day = self.language.day(words.at.date_naive());
        let line = self.place(line.then(Tone::Faint, format!("{day}  ")), words.exchange);
        let first = self.by(line, words.by).hanging(4);
        self.page.labelled(first, Tone::Plain, words.text);
    }

    /// The beginning of words, under the exchange and the name of whoever wrote them.
    fn begun(&mut self, words: &Said<'_>) {
        let line = self.place(Line::item(2), words.exchange);
        let line = self.by(line, words.by).hanging(4);
        self.page
            .push(line.then(Tone::Plain, excerpt(words.text, EXCERPT)));
    }

    /// The name of whoever wrote what follows.
    fn by(&self, line: Line, name: &Name) -> Line {
        let tone = words::tone(self.practice.role_of(name));
        line.then(tone, format!("{}: ", self.called.name(name)))
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

    /// How many more there are than were told.
    fn more_of(&mut self, count: usize) {
        if count > 0 {
            let text = self.tell("review-more", &[("count", count.into())]);
            self.line(Tone::Faint, text);
        }
    }
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
