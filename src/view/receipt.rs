//! The receipt of a write: what it was taken for, and whose turn it now is.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::Serialize;

use super::practice::PartJson;
use super::remark::{self, RemarkJson};
use super::words::{self, rfc3339};
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::{Item, Places, items};
use crate::dialogue::part::{Form, Kind, Part, PartKind};
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::dialogue::turn::only_settles;
use crate::guidance::Note;
use crate::language::Messages;
use crate::markup::Remark;
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
    /// What its text was read for, and what was not sure.
    pub remarks: &'a [Remark],
    /// It was read out of a letter, and not said by the command.
    pub read: bool,
}

/// So many things done are told on one line; more, one a line.
const ON_A_LINE: usize = 2;

/// How a part is told.
enum Told {
    /// By itself, with what it points at.
    Itself(Option<String>),
    /// With all of its kind, by how many they are: in the message of its word.
    ByNumber,
}

impl Receipt<'_> {
    /// What it was taken for, in a line or two, and what waits.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let practice = self.practice;
        let turn = words::turn(practice, self.now, language);
        let parts = self.parts(language);
        if parts.len() > ON_A_LINE {
            for part in parts {
                page.push(Line::new().hanging(2).then(Tone::Plain, part));
            }
            page.push(Line::new().hanging(2).then(Tone::Plain, turn));
        } else {
            let parts = parts.join(&language.say("receipt-joint"));
            let text = language.tell("receipt", &[("parts", parts.into()), ("turn", turn.into())]);
            page.push(Line::new().hanging(2).then(Tone::Plain, text));
        }
        self.remarks(&mut page, language);
        if let Some(text) = self.opens_wider(language) {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        }
        self.hints(&mut page, language);
        page
    }

    /// What was seen in the letter and not recorded, and how to set right what was.
    pub(super) fn remarks(&self, page: &mut Page, language: &Messages) {
        for told in self.remarks {
            let text = remark::told(told, self.practice, self.entry, language);
            page.push(Line::new().hanging(2).then(Tone::Warning, text));
        }
    }

    /// What stays open when the practice is closed.
    pub(super) fn left_open(&self, language: &Messages) -> Option<String> {
        let practice = self.practice;
        let questions: Vec<usize> = [Role::Mentor, Role::Mentee]
            .into_iter()
            .flat_map(|role| practice.questions().awaiting(role))
            .filter(|question| !question.optional)
            .map(|question| question.number)
            .collect();
        let actions = practice.actions().all().iter();
        let actions = actions.filter(|action| action.status == ActionStatus::Open);
        let mut left = language.runs(&questions);
        left.extend(
            actions.map(|action| {
                language.tell("left-open-action", &[("number", action.number.into())])
            }),
        );
        let closes = Exchange::closes(&self.entry.parts);
        (closes && !left.is_empty())
            .then(|| language.tell("hint-left-open", &[("left", language.list(&left).into())]))
    }

    fn opens_wider(&self, language: &Messages) -> Option<String> {
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
        let text = words::proposed(self.practice, language);
        text.filter(|_| parts.iter().any(sets))
    }

    fn hints(&self, page: &mut Page, language: &Messages) {
        let practice = self.practice;
        let mut hint = |text: String| {
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        };
        if practice.closed().is_some() {
            if Exchange::closes(&self.entry.exchange.parts) {
                if let Some(left) = self.left_open(language) {
                    hint(left);
                }
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
            hint(note(one, practice, language));
        }
        let unsure = |part: &Part| part.kind.definition().form != Form::Unmarked;
        if self.read && self.entry.parts.iter().any(unsure) {
            let exchange = self.entry.exchange.id.to_string();
            hint(language.tell("hint-to-words", &[("exchange", exchange.into())]));
        }
    }

    /// What each part was taken for, with the words of both sides that were matched.
    pub(super) fn parts(&self, language: &Messages) -> Vec<String> {
        let exchange = &self.entry.exchange;
        let mut told = Vec::new();
        let (mut said, mut counted) = (String::new(), Vec::new());
        let parts = if exchange.corrects() {
            &exchange.parts
        } else {
            &self.entry.parts
        };
        let parts = if parts.is_empty() {
            &exchange.parts
        } else {
            parts
        };
        let mut places = Places::new(exchange.id);
        for part in parts {
            let place = places.next(part.kind.kind());
            match &part.kind {
                Kind::Say => {
                    said.push_str(&part.text);
                    said.push('\n');
                }
                Kind::Amend { to } => {
                    told.extend(self.correction(*to, language));
                    // What it says now is told of the exchange that it corrects.
                    return told;
                }
                Kind::Ask { .. } | Kind::Number { .. } if counted.contains(&PartKind::Ask) => {}
                Kind::Ask { .. } | Kind::Number { .. } => {
                    counted.push(PartKind::Ask);
                    let asked = self.numbers(Item::Question);
                    let numbered: Vec<String> = parts
                        .iter()
                        .filter(|it| matches!(it.kind, Kind::Number { .. }))
                        .map(|it| words::quoted(&it.text, language))
                        .collect();
                    let name = if numbered.is_empty() {
                        "took-ask"
                    } else {
                        "took-number"
                    };
                    told.push(language.tell(
                        name,
                        &[
                            ("count", asked.len().into()),
                            ("questions", language.questions(&asked).into()),
                            ("words", language.list(&numbered).into()),
                        ],
                    ));
                }
                Kind::Quote { .. } if counted.contains(&PartKind::Quote) => {}
                Kind::Quote { .. } => {
                    counted.push(PartKind::Quote);
                    told.push(self.quotations(parts, language));
                }
                // With no other term, what holds does not change by it.
                Kind::Agree {
                    rhythm: None,
                    visibility: Some(visibility),
                    rounds: None,
                    when_quiet: None,
                } if !self.practice.was_agreed(*visibility, exchange.id) => {
                    told.push(language.say("took-propose"));
                }
                kind => match self.part(part, place, language) {
                    Told::Itself(text) => told.extend(text),
                    Told::ByNumber if counted.contains(&kind.kind()) => {}
                    Told::ByNumber => {
                        counted.push(kind.kind());
                        let same = parts.iter().filter(|it| it.kind.kind() == kind.kind());
                        let name = format!("took-{}", kind.as_str());
                        told.push(language.tell(&name, &[("count", same.count().into())]));
                    }
                },
            }
        }
        if !said.trim().is_empty() {
            told.push(words::counted(&said, language));
        }
        if told.is_empty() {
            told.push(language.say("took-nothing"));
        }
        told
    }

    /// How a part is told. One that points at what isn't there is told by nothing.
    fn part(&self, part: &Part, place: Ref, language: &Messages) -> Told {
        let practice = self.practice;
        let quoted = |text: &str| words::quoted(text, language);
        let of_question = |name: &str, question: &Question| {
            language.tell(
                name,
                &[
                    ("number", question.number.into()),
                    ("question", quoted(&question.text).into()),
                ],
            )
        };
        Told::Itself(match &part.kind {
            Kind::Answer { to, partial } => {
                let own = self.entry.exchange.id;
                practice.questions().at(*to).map(|question| {
                    let mut before = question.answers.iter().filter(|it| it.exchange != own);
                    let name = match (partial, before.any(|it| !it.partial)) {
                        (true, _) => "took-answer-partial",
                        (false, true) => "took-answer-again",
                        (false, false) => "took-answer",
                    };
                    of_question(name, question)
                })
            }
            Kind::Pass { to } => {
                let question = practice.questions().at(*to);
                question.map(|it| of_question("took-pass", it))
            }
            Kind::Act { .. } => {
                let action = practice.actions().at(place);
                action.map(|it| self.action("took-act", it, language))
            }
            Kind::Report { to, done } => {
                let name = match done {
                    Some(true) => "took-done",
                    Some(false) => "took-not-done",
                    None => "took-report",
                };
                let action = practice.actions().at(*to);
                action.map(|it| self.action(name, it, language))
            }
            Kind::Theme { .. } => {
                Some(language.tell("took-theme", &[("theme", quoted(&part.text).into())]))
            }
            Kind::Pause { until } => {
                Some(language.tell("took-pause", &[("day", language.day(*until).into())]))
            }
            Kind::Withdraw { to, undo: false } => practice
                .entry(*to)
                .map(|entry| language.tell("took-withdraw", &[("number", entry.number.into())])),
            Kind::Withdraw { to, undo: true } => self.undone(*to, language),
            _ => return Told::ByNumber,
        })
    }

    /// What was taken back as if it had never been: as it was, with the numbers that
    /// were given back.
    fn undone(&self, to: ExchangeId, language: &Messages) -> Option<String> {
        let before = self.practice.before(self.entry.exchange.id)?;
        let entry = before.entry(to)?;
        let undone = Receipt {
            practice: &before,
            entry,
            ..*self
        };
        let parts = undone.parts(language).join(&language.say("receipt-joint"));
        Some(language.tell(
            "took-undo",
            &[("number", entry.number.into()), ("parts", parts.into())],
        ))
    }

    fn action(&self, name: &str, action: &Action, language: &Messages) -> String {
        let due = action.due.map_or_else(String::new, |due| {
            language.tell("action-due", &[("day", language.day(due).into())])
        });
        language.tell(
            name,
            &[
                ("number", action.number.into()),
                ("action", words::quoted(&action.text, language).into()),
                ("due", due.into()),
                ("whose", self.whose(&action.owner, language).into()),
            ],
        )
    }

    /// How many words are quoted, and whose they are as far as that is known.
    fn quotations(&self, parts: &[Part], language: &Messages) -> String {
        let sources: Vec<Option<&Name>> = parts
            .iter()
            .filter_map(|part| match part.kind {
                Kind::Quote { to } => Some(to),
                _ => None,
            })
            .map(|to| Some(&self.practice.exchange(to?)?.by))
            .collect();
        let count = ("count", sources.len().into());
        let Some(mut known) = sources.into_iter().collect::<Option<Vec<&Name>>>() else {
            return language.tell("took-quote", &[count]);
        };
        known.sort();
        known.dedup();
        let name =
            |name: &&Name| language.tell("took-quote-name", &[("name", name.as_str().into())]);
        let names: Vec<String> = known.iter().map(name).collect();
        language.tell(
            "took-quote-of",
            &[count, ("names", language.list(&names).into())],
        )
    }

    /// Whose an action is, where it is not the writer's.
    fn whose(&self, owner: &Name, language: &Messages) -> String {
        if *owner == self.entry.exchange.by {
            String::new()
        } else {
            language.tell("took-whose", &[("name", owner.as_str().into())])
        }
    }

    fn correction(&self, to: Ref, language: &Messages) -> Vec<String> {
        let Some(entry) = self.practice.entry(to.exchange) else {
            return Vec::new();
        };
        let parts = Receipt { entry, ..*self }
            .parts(language)
            .join(&language.say("receipt-joint"));
        vec![language.tell(
            "took-amend",
            &[("number", entry.number.into()), ("parts", parts.into())],
        )]
    }

    /// The numbers of the questions or actions of this exchange.
    pub(super) fn numbers(&self, item: Item) -> Vec<usize> {
        let exchange = &self.entry.exchange;
        if exchange.corrects() {
            return Vec::new();
        }
        (1..=items(&exchange.parts, item).count())
            .filter_map(|n| {
                let place = Ref::item(exchange.id, u32::try_from(n).ok()?);
                self.practice.number_of(item, place)
            })
            .collect()
    }

    /// As a machine reads it.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let turn = self.practice.turn(self.now);
        ReceiptJson {
            schema: "mentor.receipt.v1",
            practice: self.practice.header().id.as_str(),
            exchange: Some(self.entry.exchange.id),
            number: Some(self.entry.number),
            stage: self.practice.stage().as_str(),
            turn: turn.whose.map(Role::as_str),
            turn_since: rfc3339(turn.since),
            questions: self.numbers(Item::Question),
            actions: self.numbers(Item::Action),
            parts: self.entry.exchange.parts.iter().map(PartJson).collect(),
            notes: self.notes.iter().map(Note::as_str).collect(),
            remarks: self.remarks.iter().map(RemarkJson::new).collect(),
        }
    }
}

/// A practice that was opened, perhaps with its first exchanges.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// How many of its exchanges it was opened with.
    pub written: usize,
    /// What is unusual about the last of them.
    pub notes: &'a [Note],
    /// What the text of the last was read for, and what was not sure.
    pub remarks: &'a [Remark],
    /// The last is a letter.
    pub letter: bool,
    /// Something was read out of the letter.
    pub read: bool,
    /// Nothing around tells who writes, so that the next one has to say it.
    pub says_who: bool,
}

impl Opening<'_> {
    /// The receipt of each exchange.
    fn receipts(&self) -> impl DoubleEndedIterator<Item = Receipt<'_>> {
        self.practice
            .entries()
            .iter()
            .take(self.written)
            .map(|entry| Receipt {
                practice: self.practice,
                entry,
                now: self.now,
                notes: self.notes,
                remarks: self.remarks,
                read: self.read,
            })
    }

    /// That it is open, what was said, and what comes next.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
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
        for receipt in self.receipts() {
            let parts = receipt.parts(language);
            let name = receipt.entry.exchange.by.as_str();
            let (first, rest) = if parts.len() > ON_A_LINE {
                (String::new(), parts)
            } else {
                (parts.join(&language.say("receipt-joint")), Vec::new())
            };
            let text = language.tell(
                "opened-with",
                &[("name", name.into()), ("parts", first.into())],
            );
            page.push(Line::new().hanging(2).then(Tone::Plain, text.trim_end()));
            for part in rest {
                page.push(Line::new().indented(2).hanging(4).then(Tone::Plain, part));
            }
        }
        let letter = self.receipts().next_back().filter(|_| self.letter);
        if let Some(receipt) = letter {
            receipt.remarks(&mut page, language);
        }
        if let Some((role, command)) = self.next() {
            let name = words::name_of(role, self.practice, language);
            let mut variables = vec![
                ("id", header.id.as_str().into()),
                ("name", name.as_str().into()),
            ];
            if self.says_who {
                variables.push(("as", language.writing_flags_of(&name).into()));
            }
            let text = language.tell(command, &variables);
            page.push(Line::new().hanging(2).then(Tone::Hint, text));
        }
        if let Some(receipt) = letter {
            receipt.hints(&mut page, language);
        }
        page
    }

    /// What whoever has the turn does next.
    fn next(&self) -> Option<(Role, &'static str)> {
        let whose = self.practice.turn(self.now).whose?;
        let hint = match whose {
            Role::Mentee if self.practice.theme().is_none() => "hint-bring-theme",
            Role::Mentee => "hint-next-reply",
            Role::Mentor | Role::Observer => "hint-ask",
        };
        Some((whose, hint))
    }

    /// As a machine reads it: the exchange is the last one, and what was said is that
    /// of all of them.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let turn = self.practice.turn(self.now);
        let last = self.receipts().next_back().map(|receipt| receipt.entry);
        let entries = self.practice.entries().iter().take(self.written);
        ReceiptJson {
            schema: "mentor.receipt.v1",
            practice: self.practice.header().id.as_str(),
            exchange: last.map(|entry| entry.exchange.id),
            number: last.map(|entry| entry.number),
            stage: self.practice.stage().as_str(),
            turn: turn.whose.map(Role::as_str),
            turn_since: rfc3339(turn.since),
            questions: self
                .receipts()
                .flat_map(|receipt| receipt.numbers(Item::Question))
                .collect(),
            actions: self
                .receipts()
                .flat_map(|receipt| receipt.numbers(Item::Action))
                .collect(),
            parts: entries
                .flat_map(|entry| &entry.exchange.parts)
                .map(PartJson)
                .collect(),
            notes: self.notes.iter().map(Note::as_str).collect(),
            remarks: self.remarks.iter().map(RemarkJson::new).collect(),
        }
    }
}

/// What is unusual, in a kind word.
pub(super) fn note(note: &Note, practice: &Practice, language: &Messages) -> String {
    let id = ("id", practice.header().id.as_str().into());
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
                ("lasted", language.lasted(*lasted).into()),
                ("span", language.span(rhythm.span()).into()),
                ("rhythm", slower(*rhythm).to_string().into()),
                id,
            ],
        ),
        Note::LookBack(rounds) => language.tell("hint-reflect", &[("count", (*rounds).into()), id]),
    }
}

/// The rhythm to offer in the place of one that did not fit: twice as long, and a
/// week at least.
fn slower(rhythm: Rhythm) -> Rhythm {
    let twice = (rhythm.span() * 2).max(TimeDelta::weeks(1));
    Rhythm::from_span(twice).unwrap_or(rhythm)
}

#[derive(Serialize)]
struct ReceiptJson<'a> {
    schema: &'static str,
    practice: &'a str,
    #[serde(serialize_with = "id")]
    exchange: Option<ExchangeId>,
    number: Option<usize>,
    stage: &'static str,
    turn: Option<&'static str>,
    turn_since: String,
    questions: Vec<usize>,
    actions: Vec<usize>,
    parts: Vec<PartJson<'a>>,
    notes: Vec<&'static str>,
    remarks: Vec<RemarkJson>,
}

#[expect(clippy::ref_option, reason = "serde hands over a reference")]
fn id<S: serde::Serializer>(id: &Option<ExchangeId>, serializer: S) -> Result<S::Ok, S::Error> {
    id.as_ref().map(ExchangeId::as_str).serialize(serializer)
}
