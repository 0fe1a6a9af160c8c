//! What the parts of an exchange were taken for, in words.

use super::Receipt;
use crate::dialogue::identity::{Name, Ref};
use crate::dialogue::part::{Item, Kind, Part, Places};
use crate::language::Messages;
use crate::view::words;

impl Receipt<'_> {
    /// What each part was taken for, with the words of both sides that were matched.
    pub(in crate::view) fn parts(&self, language: &Messages) -> Vec<String> {
        let exchange = &self.entry.exchange;
        let mut told = Vec::new();
        let (mut said, mut counted) = (String::new(), Vec::new());
        let parts = if exchange.mends() {
            &exchange.parts
        } else {
            &self.entry.parts
        };
        let parts = if parts.is_empty() {
            &exchange.parts
        } else {
            parts
        };
        let mut places = Places::of(exchange.id);
        for part in parts {
            let place = places.next(&part.kind);
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
                Kind::Ask { .. } | Kind::Number { .. } if counted.contains(&"took-ask") => {}
                Kind::Ask { .. } | Kind::Number { .. } => {
                    counted.push("took-ask");
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
                Kind::Quote { .. } if counted.contains(&"took-quote") => {}
                Kind::Quote { .. } => {
                    counted.push("took-quote");
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
                kind => match (self.part(kind, part, place, language), counted_as(kind)) {
                    (Some(text), _) => told.push(text),
                    (None, Some(name)) if !counted.contains(&name) => {
                        counted.push(name);
                        let same = parts.iter().filter(|it| it.kind.word() == kind.word());
                        told.push(language.tell(name, &[("count", same.count().into())]));
                    }
                    (None, _) => {}
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

    /// A part that is told by itself: with what it points at.
    fn part(&self, kind: &Kind, part: &Part, place: Ref, language: &Messages) -> Option<String> {
        let practice = self.practice;
        let quoted = |text: &str| words::quoted(text, language);
        match kind {
            Kind::Answer { to, partial } => {
                let question = practice.questions().at(*to)?;
                let before = question
                    .answers
                    .iter()
                    .any(|it| it.exchange != self.entry.exchange.id && !it.partial);
                let name = match (partial, before) {
                    (true, _) => "took-answer-partial",
                    (_, true) => "took-answer-again",
                    _ => "took-answer",
                };
                Some(language.tell(
                    name,
                    &[
                        ("number", question.number.into()),
                        ("question", quoted(&question.text).into()),
                    ],
                ))
            }
            Kind::Pass { to } => {
                let question = practice.questions().at(*to)?;
                Some(language.tell(
                    "took-pass",
                    &[
                        ("number", question.number.into()),
                        ("question", quoted(&question.text).into()),
                    ],
                ))
            }
            Kind::Act { .. } => {
                let action = practice.actions().at(place)?;
                let due = action.due.map_or_else(String::new, |due| {
                    language.tell("action-due", &[("day", language.day(due).into())])
                });
                Some(language.tell(
                    "took-act",
                    &[
                        ("number", action.number.into()),
                        ("action", quoted(&action.text).into()),
                        ("due", due.into()),
                        ("whose", self.whose(&action.owner, language).into()),
                    ],
                ))
            }
            Kind::Report { to, done } => {
                let action = practice.actions().at(*to)?;
                let name = match done {
                    Some(true) => "took-done",
                    Some(false) => "took-not-done",
                    None => "took-report",
                };
                Some(language.tell(
                    name,
                    &[
                        ("number", action.number.into()),
                        ("action", quoted(&action.text).into()),
                        ("whose", self.whose(&action.owner, language).into()),
                    ],
                ))
            }
            Kind::Theme { .. } => {
                Some(language.tell("took-theme", &[("theme", quoted(&part.text).into())]))
            }
            Kind::Pause { until } => {
                Some(language.tell("took-pause", &[("day", language.day(*until).into())]))
            }
            Kind::Withdraw { to, undo: false } => {
                let number = practice.entry(*to)?.number;
                Some(language.tell("took-withdraw", &[("number", number.into())]))
            }
            Kind::Withdraw { to, undo: true } => {
                // Told as it was, with the numbers that were given back.
                let before = practice.before(self.entry.exchange.id)?;
                let entry = before.entry(*to)?;
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
            _ => None,
        }
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

/// The message for parts that are told by their number.
fn counted_as(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Advise => "took-advise",
        Kind::Reflect => "took-reflect",
        Kind::Learn => "took-learn",
        Kind::Park => "took-park",
        Kind::Unpark { .. } => "took-unpark",
        Kind::Skip => "took-skip",
        Kind::Agree { .. } => "took-agree",
        Kind::Close => "took-close",
        Kind::Reopen => "took-reopen",
        _ => return None,
    })
}
