//! The receipt of a write: what it was taken for, and whose turn it now is.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::words::{self, rfc3339};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Item, Kind, Part, items};
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::stage::Role;
use crate::dialogue::turn::only_settles;
use crate::guidance::Note;
use crate::language::Language;
use crate::page::{Line, Page, Tone};

/// An exchange that was written.
#[derive(Debug, Clone, Copy)]
pub struct Receipt<'a> {
    /// The practice with it.
    pub practice: &'a Practice,
    /// The exchange.
    pub entry: &'a Entry,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// What is unusual about it.
    pub notes: &'a [Note],
}

impl Receipt<'_> {
    /// What it was taken for, in a line or two, and what waits.
    #[must_use]
    pub fn page(&self, language: &Language) -> Page {
        let mut page = Page::new();
        let practice = self.practice;
        let text = language.tell(
            "receipt",
            &[
                (
                    "parts",
                    self.parts(language)
                        .join(&language.say("receipt-joint"))
                        .into(),
                ),
                ("turn", words::turn(practice, self.now, language).into()),
            ],
        );
        page.push(Line::new().hanging(2).then(Tone::Plain, text));
        if let Some(text) = self.opens_wider(language) {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        }
        self.hints(&mut page, language);
        page
    }

    fn opens_wider(&self, language: &Language) -> Option<String> {
        let sets = |part: &Part| {
            matches!(
                part.kind,
                Kind::Agree {
                    visibility: Some(_),
                    ..
                }
            )
        };
        let parts = &self.entry.exchange.parts;
        let text = words::one_sided(self.practice, language);
        text.filter(|_| parts.iter().any(sets))
    }

    fn hints(&self, page: &mut Page, language: &Language) {
        let practice = self.practice;
        let mut hint = |text: String| {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        };
        if practice.closed().is_some() {
            if Exchange::closes(&self.entry.exchange.parts) {
                let id = practice.header().id.as_str();
                hint(language.tell("hint-review", &[("id", id.into())]));
            } else if !self.numbers(Item::Question).is_empty() {
                hint(language.say("hint-closed-ask"));
            }
            return;
        }
        if practice.theme().is_none() && self.entry.role == Role::Mentee {
            hint(language.say("hint-theme"));
        }
        let open: Vec<usize> = practice
            .questions()
            .awaiting(self.entry.role)
            .filter(|question| !question.optional)
            .map(|question| question.number)
            .collect();
        if !open.is_empty() && !only_settles(&self.entry.parts) {
            let questions = language.questions(&open);
            hint(language.tell("hint-still-open", &[("questions", questions.into())]));
        }
        for one in self.notes {
            hint(note(one, language));
        }
    }

    /// What each kind of part was taken for.
    pub(super) fn parts(&self, language: &Language) -> Vec<String> {
        let practice = self.practice;
        let count = |wanted: fn(&Kind) -> bool| {
            let parts = &self.entry.exchange.parts;
            parts.iter().filter(|part| wanted(&part.kind)).count()
        };
        let mut told = Vec::new();
        let mut tell = |name: &str, count: usize| {
            if count > 0 {
                told.push(language.tell(name, &[("count", count.into())]));
            }
        };
        tell(
            "took-amend",
            count(|kind| matches!(kind, Kind::Amend { .. })),
        );
        tell(
            "took-withdraw",
            count(|kind| matches!(kind, Kind::Withdraw { undo: false, .. })),
        );
        tell(
            "took-theme",
            count(|kind| matches!(kind, Kind::Theme { .. })),
        );
        let (asked, taken) = (self.numbers(Item::Question), self.numbers(Item::Action));
        if !asked.is_empty() {
            told.push(language.tell(
                "took-ask",
                &[
                    ("count", asked.len().into()),
                    ("questions", language.questions(&asked).into()),
                ],
            ));
        }
        let to = |wanted: fn(&Kind) -> Option<Ref>| {
            let mut numbers: Vec<usize> = self
                .entry
                .exchange
                .parts
                .iter()
                .filter_map(|part| wanted(&part.kind))
                .filter_map(|place| practice.questions().at(place))
                .map(|question| question.number)
                .collect();
            numbers.dedup();
            numbers
        };
        let answered = to(|kind| match kind {
            Kind::Answer { to, .. } => Some(*to),
            _ => None,
        });
        let passed = to(|kind| match kind {
            Kind::Pass { to } => Some(*to),
            _ => None,
        });
        for (name, numbers) in [("took-answer", answered), ("took-pass", passed)] {
            if !numbers.is_empty() {
                let questions = language.questions(&numbers);
                told.push(language.tell(name, &[("questions", questions.into())]));
            }
        }
        for number in taken {
            let due = practice
                .actions()
                .numbered(number)
                .and_then(|action| action.due)
                .map_or_else(String::new, |due| {
                    language.tell("action-due", &[("day", language.day(due).into())])
                });
            told.push(language.tell(
                "took-act",
                &[("number", number.into()), ("due", due.into())],
            ));
        }
        for part in &self.entry.exchange.parts {
            if let Kind::Report { to, done } = part.kind
                && let Some(action) = practice.actions().at(to)
            {
                let name = match done {
                    Some(true) => "took-done",
                    Some(false) => "took-not-done",
                    None => "took-report",
                };
                told.push(language.tell(name, &[("number", action.number.into())]));
            }
        }
        let mut tell = |name: &str, count: usize| {
            if count > 0 {
                told.push(language.tell(name, &[("count", count.into())]));
            }
        };
        tell("took-advise", count(|kind| *kind == Kind::Advise));
        tell("took-reflect", count(|kind| *kind == Kind::Reflect));
        tell("took-learn", count(|kind| *kind == Kind::Learn));
        tell("took-park", count(|kind| *kind == Kind::Park));
        tell(
            "took-unpark",
            count(|kind| matches!(kind, Kind::Unpark { .. })),
        );
        tell("took-skip", count(|kind| *kind == Kind::Skip));
        tell(
            "took-agree",
            count(|kind| matches!(kind, Kind::Agree { .. })),
        );
        tell(
            "took-pause",
            count(|kind| matches!(kind, Kind::Pause { .. })),
        );
        tell(
            "took-quote",
            count(|kind| matches!(kind, Kind::Quote { .. })),
        );
        tell("took-close", count(|kind| *kind == Kind::Close));
        tell("took-reopen", count(|kind| *kind == Kind::Reopen));
        for part in &self.entry.exchange.parts {
            if let Kind::Withdraw { to, undo: true } = part.kind
                && let Some(entry) = practice.entry(to)
            {
                let undone = Receipt { entry, ..*self };
                let parts = undone.parts(language).join(&language.say("receipt-joint"));
                told.push(language.tell(
                    "took-undo",
                    &[("number", entry.number.into()), ("parts", parts.into())],
                ));
            }
        }
        if told.is_empty() {
            told.push(language.say("took-say"));
        }
        told
    }

    /// The numbers of the questions or actions of this exchange.
    pub(super) fn numbers(&self, item: Item) -> Vec<usize> {
        let exchange = &self.entry.exchange;
        if exchange.mends() {
            return Vec::new();
        }
        (1..=items(&exchange.parts, item).count())
            .filter_map(|n| {
                let place = Ref::item(exchange.id, u32::try_from(n).ok()?);
                match item {
                    Item::Question => self.practice.questions().at(place).map(|it| it.number),
                    Item::Action => self.practice.actions().at(place).map(|it| it.number),
                    Item::Topic => self.practice.topics().at(place).map(|it| it.number),
                }
            })
            .collect()
    }

    /// As a machine reads it.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let turn = self.practice.turn(self.now);
        ReceiptJson {
            practice: self.practice.header().id.as_str(),
            exchange: Some(self.entry.exchange.id),
            number: Some(self.entry.number),
            stage: self.practice.stage().word(),
            turn: turn.whose.map(Role::word),
            turn_since: rfc3339(turn.since),
            questions: self.numbers(Item::Question),
            actions: self.numbers(Item::Action),
            notes: self.notes.iter().map(Note::word).collect(),
        }
    }
}

/// A practice that was opened, perhaps without a first exchange.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When.
    pub now: DateTime<FixedOffset>,
}

impl Opening<'_> {
    /// That it is open, and what comes next.
    #[must_use]
    pub fn page(&self, language: &Language) -> Page {
        let mut page = Page::new();
        let header = self.practice.header();
        page.push(Line::new().hanging(2).then(
            Tone::Plain,
            language.tell(
                "opened",
                &[
                    ("title", header.title.as_str().into()),
                    (
                        "turn",
                        words::turn(self.practice, self.now, language).into(),
                    ),
                ],
            ),
        ));
        let command = if self.practice.theme().is_some() {
            "hint-ask"
        } else {
            "hint-bring-theme"
        };
        page.push(Line::new().hanging(2).then(
            Tone::Hint,
            language.tell(
                command,
                &[
                    ("id", header.id.as_str().into()),
                    ("mentor", header.mentor.as_str().into()),
                    ("mentee", header.mentee.as_str().into()),
                ],
            ),
        ));
        page
    }

    /// As a machine reads it.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let turn = self.practice.turn(self.now);
        let first = self.practice.entries().first();
        ReceiptJson {
            practice: self.practice.header().id.as_str(),
            exchange: first.map(|entry| entry.exchange.id),
            number: first.map(|entry| entry.number),
            stage: self.practice.stage().word(),
            turn: turn.whose.map(Role::word),
            turn_since: rfc3339(turn.since),
            questions: Vec::new(),
            actions: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// What is unusual, in a kind word.
pub(super) fn note(note: &Note, language: &Language) -> String {
    let counted = |name: &str, count: usize| language.tell(name, &[("count", count.into())]);
    match note {
        Note::TwoInOne(numbers) => language.tell(
            "note-two-in-one",
            &[("questions", language.questions(numbers).into())],
        ),
        Note::ManyQuestions(count) => counted("note-many-questions", *count),
        Note::AdviceFirst => language.say("note-advice-first"),
        Note::OverPace(count) => counted("note-over-pace", *count),
        Note::Silence { lasted, rhythm } => language.tell(
            "note-silence",
            &[
                ("lasted", language.span(*lasted).into()),
                ("span", language.span(rhythm.span()).into()),
            ],
        ),
        Note::LookBack(rounds) => language.tell("hint-reflect", &[("count", (*rounds).into())]),
    }
}

#[derive(Serialize)]
struct ReceiptJson<'a> {
    practice: &'a str,
    #[serde(serialize_with = "id")]
    exchange: Option<ExchangeId>,
    number: Option<usize>,
    stage: &'static str,
    turn: Option<&'static str>,
    turn_since: String,
    questions: Vec<usize>,
    actions: Vec<usize>,
    notes: Vec<&'static str>,
}

#[expect(clippy::ref_option, reason = "serde hands over a reference")]
fn id<S: serde::Serializer>(id: &Option<ExchangeId>, serializer: S) -> Result<S::Ok, S::Error> {
    id.as_ref().map(ExchangeId::as_str).serialize(serializer)
}
