//! Pictures: a time line, bars, columns, the ledger of questions at a glance. In
//! characters, and drawn for a page of HTML.

mod drawn;
mod time_line;

use maud::html;

use super::words;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};
pub use time_line::time_line;

/// How wide a bar is.
pub const BAR: usize = 16;

/// Which part of a bar is whose.
#[must_use]
pub fn key(line: Line, mentor: &str, mentee: &str, look: Look) -> Line {
    let (on, off) = signs(look);
    line.then(Tone::Mentor, format!("{on} {mentor}"))
        .then(Tone::Plain, "  ")
        .then(Tone::Mentee, format!("{off} {mentee}"))
}

fn signs(look: Look) -> (&'static str, &'static str) {
    if look.ascii {
        ("#", ".")
    } else {
        ("█", "░")
    }
}

/// A share of a whole, in per cent, as a bar that `line` begins with.
#[must_use]
pub fn bar(line: Line, percent: usize, look: Look) -> Line {
    let percent = percent.min(100);
    let full = (percent * BAR + 50) / 100;
    let (on, off) = signs(look);
    let figure = html! {
        svg.bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
            rect.mentee width="100" height="8" {}
            rect.mentor width=(percent) height="8" {}
        }
    };
    line.then(Tone::Mentor, on.repeat(full) + &off.repeat(BAR - full))
        .drawn(look.drawn.then_some(figure))
}

/// Measures in their order as a row of columns that `line` begins with: the highest
/// is `highest`, or more. A gap where there is none. Of many, the last ones.
#[must_use]
pub fn columns(
    line: Line,
    measures: &[Option<usize>],
    highest: usize,
    role: Role,
    look: Look,
) -> Line {
    let signs: &[char] = if look.ascii {
        &['.', ':', '-', '=', '+', '*', '%', '#']
    } else {
        &['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
    };
    let last = &measures[measures.len().saturating_sub(2 * BAR)..];
    let high = |measure: usize, of: usize| (measure * of / highest.max(1)).min(of);
    let drawn: String = last
        .iter()
        .map(|it| it.map_or(' ', |it| signs[high(it, signs.len() - 1)]))
        .collect();
    let figure = html! {
        svg.columns viewBox={ "0 0 " (last.len() * 8) " 32" } aria-hidden="true" {
            @for (at, measure) in last.iter().enumerate() {
                @if let Some(measure) = *measure {
                    rect class=(role.as_str()) x=(at * 8) y=(30 - high(measure, 30)) width="6" height=(high(measure, 30) + 2) {}
                }
            }
        }
    };
    line.then(words::tone(role), drawn)
        .drawn(look.drawn.then_some(figure))
}

/// A time as a measure, in minutes.
#[must_use]
pub fn measure(lasted: Lasted) -> usize {
    usize::try_from(lasted.exact.num_minutes()).unwrap_or(0)
}

/// Every question by its number, with a sign of what became of it.
pub fn ledger(page: &mut Page, practice: &Practice, language: &Messages) {
    let all = practice.questions().all();
    if all.is_empty() {
        return;
    }
    let mut line = Line::new().indented(2).hanging(2);
    let mut optional = false;
    for question in all {
        let (sign, tone) = match question.status {
            status if question.optional && status.is_open() => {
                optional = true;
                ("o", Tone::Faint)
            }
            QuestionStatus::Answered => ("+", Tone::Faint),
            QuestionStatus::Partial => ("~", Tone::Open),
            QuestionStatus::Open => ("?", Tone::Open),
            QuestionStatus::Passed => ("-", Tone::Open),
            QuestionStatus::Replaced => (">", Tone::Faint),
            QuestionStatus::Withdrawn => ("x", Tone::Faint),
        };
        let number = question.number;
        line = line
            .pointing(tone, format!("Q{number}{sign}"), format!("#q{number}"))
            .then(Tone::Plain, " ");
    }
    page.push(line);
    let mut signs = language.say("picture-ledger");
    if optional {
        signs = format!("{signs}   {}", language.say("picture-ledger-optional"));
    }
    page.push(Line::new().indented(2).hanging(4).then(Tone::Faint, signs));
}

fn wide(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
