//! The parts of an exchange, as a person reads them.

use super::ledgers::{action_line, ask_notes};
use super::{INDENT, label};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::Places;
use crate::dialogue::part::{Kind, Part, plain};
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::page::{Line, LineKind, Page, Tone};
use crate::view::words::{self, joined, terms};

pub(super) fn parts(
    page: &mut Page,
    parts: &[Part],
    id: ExchangeId,
    practice: &Practice,
    language: &Messages,
) {
    let mut places = Places::new(id);
    for (at, one) in parts.iter().enumerate() {
        let close_to_last = at > 0 && both_listed(&parts[at - 1], one);
        if at > 0 && !close_to_last {
            page.gap();
        }
        let place = places.next(one.kind.kind());
        part(page, one, place, practice, language);
    }
}

/// Whether two parts stand line by line, as in a list.
fn both_listed(one: &Part, other: &Part) -> bool {
    let short = |part: &Part| !part.text.contains('\n');
    one.kind.kind() == other.kind.kind() && short(one) && short(other)
}

fn part(page: &mut Page, part: &Part, place: Ref, practice: &Practice, language: &Messages) {
    let question = |place| practice.questions().at(place).map_or(0, |it| it.number);
    let action = |place| practice.actions().at(place).map_or(0, |it| it.number);
    let numbered = |number: usize, tone| {
        Line::new()
            .indented(INDENT)
            .then(tone, format!("Q{number}  "))
            .hanging(INDENT + 4)
    };
    let about = |name: &str, number: usize| {
        let text = language.tell(name, &[("number", number.into())]);
        Line::new()
            .indented(INDENT)
            .pointing(Tone::Faint, text, format!("#q{number}"))
            .then(Tone::Faint, " ")
            .hanging(INDENT * 2)
    };
    let named = |name: &str, number: usize| {
        let text = language.tell(name, &[("number", number.into())]);
        Line::new()
            .indented(INDENT)
            .then(Tone::Faint, format!("{text} "))
            .hanging(INDENT * 2)
    };
    let said = |page: &mut Page, name: &str| {
        page.labelled(label(language, name, INDENT), Tone::Plain, &part.text);
    };
    match &part.kind {
        Kind::Say => page.text(INDENT, Tone::Plain, &part.text),
        Kind::Quote { .. } => {
            for line in part.text.split('\n') {
                let line = format!("> {line}");
                page.push(
                    Line::new()
                        .indented(INDENT)
                        .hanging(INDENT + 2)
                        .being(LineKind::Quote)
                        .then(Tone::Faint, line),
                );
            }
        }
        Kind::Theme { why } => {
            said(page, "part-theme");
            if let Some(why) = why {
                page.labelled(label(language, "part-why", INDENT), Tone::Plain, why);
            }
        }
        Kind::Ask { .. } | Kind::Number { .. } => {
            let number = question(place);
            let tone = match practice.questions().at(place) {
                Some(question) if question.status.is_open() => Tone::Open,
                _ => Tone::Faint,
            };
            let first = numbered(number, tone).anchored(format!("q{number}"));
            page.labelled(first, Tone::Plain, &part.text);
            if let Some(asked) = practice.questions().at(place) {
                ask_notes(page, asked, language);
            }
        }
        Kind::Answer { to, partial } => {
            let name = if *partial {
                "part-answer-partial"
            } else {
                "part-answer"
            };
            page.labelled(about(name, question(*to)), Tone::Plain, &part.text);
        }
        Kind::Pass { to } => {
            page.labelled(about("part-pass", question(*to)), Tone::Plain, &part.text);
        }
        Kind::Act { .. } => {
            if let Some(action) = practice.actions().at(place) {
                action_line(page, action, language);
            }
        }
        Kind::Report { to, done } => {
            let name = words::report(*done);
            page.labelled(named(name, action(*to)), Tone::Plain, &part.text);
        }
        Kind::Agree {
            rhythm,
            visibility,
            rounds,
            when_quiet,
        } => {
            let alone = rhythm.is_none() && rounds.is_none() && when_quiet.is_none();
            let proposes = visibility.is_some_and(|it| !practice.was_agreed(it, place.exchange));
            let name = if proposes && alone {
                "part-propose"
            } else {
                "part-agree"
            };
            let visibility = visibility.map(|it| {
                if proposes && !alone {
                    words::proposing(it, language)
                } else {
                    words::visibility(it, language)
                }
            });
            let terms = terms(
                *rhythm,
                visibility,
                *rounds,
                when_quiet.as_deref(),
                language,
            );
            let text = joined(&terms, &part.text);
            page.labelled(label(language, name, INDENT), Tone::Plain, &text);
        }
        Kind::Pause { until } => {
            let text = language.tell("part-pause", &[("until", language.day(*until).into())]);
            let first = Line::new()
                .indented(INDENT)
                .then(Tone::Faint, format!("{text} "))
                .hanging(INDENT * 2);
            page.labelled(first, Tone::Plain, &part.text);
        }
        Kind::Amend { to } => {
            let text = language.tell(
                "part-amend",
                &[("place", numbered_place(*to, practice).into())],
            );
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Withdraw { to, undo } => {
            let name = if *undo { "part-undo" } else { "part-withdraw" };
            let text = language.tell(
                name,
                &[("place", numbered_place(Ref::whole(*to), practice).into())],
            );
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Park => {
            let number = practice.topics().at(place).map_or(0, |it| it.number);
            page.labelled(named("part-park", number), Tone::Plain, &part.text);
        }
        Kind::Unpark { to } => {
            let topic = practice.topics().at(*to);
            let number = topic.map_or(0, |it| it.number);
            let text = if part.text.is_empty() {
                topic.map_or("", |topic| &topic.text)
            } else {
                &part.text
            };
            page.labelled(named("part-unpark", number), Tone::Plain, text);
        }
        plain!() => said(page, &format!("part-{}", part.kind.as_str())),
    }
}

/// A place by the number of its exchange, which its reader sees and may type.
fn numbered_place(to: Ref, practice: &Practice) -> String {
    let number = practice.entry(to.exchange).map_or(0, |entry| entry.number);
    let item = to.item.map_or_else(String::new, |item| format!(".{item}"));
    format!("#{number}{item}")
}

fn spaced(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!(" {text}")
    }
}
