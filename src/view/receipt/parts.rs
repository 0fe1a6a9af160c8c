//! What the parts of an exchange were taken for, in words.

use super::Receipt;
use crate::dialogue::actions::Action;
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::{Item, Places};
use crate::dialogue::part::{Kind, Part, PartKind};
use crate::dialogue::questions::Question;
use crate::language::Messages;
use crate::view::words;

/// How a part is told.
enum Told {
    /// By itself, with what it points at.
    Itself(Option<String>),
    /// With all of its kind, by how many they are: in the message of its word.
    ByNumber,
}

impl Receipt<'_> {
    /// What each part was taken for, with the words of both sides that were matched.
    pub(in crate::view) fn parts(&self, language: &Messages) -> Vec<String> {
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
}
