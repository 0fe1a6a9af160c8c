//! Pictures: a time line, bars, columns, the ledger of questions at a glance. In
//! letters, and drawn for a page of HTML.

use chrono::{DateTime, FixedOffset, TimeDelta};
use maud::{Markup, html};

use super::words;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::{Gap, Retrospective};
use crate::visible::visible;

/// The widest time line, and the narrowest that says something.
const WIDEST: usize = 72;
const NARROWEST: usize = 16;

/// How wide a bar is.
pub const BAR: usize = 16;

/// How many letters a time line has at least.
const FEWEST: usize = 3;

/// How long a silence is at least to be named, in columns of the time line.
const LONG_GAP: usize = 4;

/// Where the columns of a time line fall.
struct Scale {
    first: DateTime<FixedOffset>,
    seconds: i64,
    columns: usize,
}

impl Scale {
    fn holds(&self, at: DateTime<FixedOffset>) -> bool {
        (0..=self.seconds).contains(&(at - self.first).num_seconds())
    }

    fn column(&self, at: DateTime<FixedOffset>) -> usize {
        let since = (at - self.first).num_seconds().clamp(0, self.seconds);
        let last = i64::try_from(self.columns - 1).unwrap_or(0);
        usize::try_from(since * last / self.seconds.max(1)).unwrap_or(0)
    }
}

/// Who wrote when, and where the stages changed: a row each for the mentor, the
/// mentee and, where there are any, the observers, and one for the stages.
/// Nothing for a practice of fewer than three letters. `dialogue` is the page
/// that the exchanges are on, where there is one; empty is this one.
pub fn time_line(
    page: &mut Page,
    figures: &Retrospective<'_>,
    look: Look,
    dialogue: Option<&str>,
    language: &Messages,
) {
    let practice = figures.practice;
    if practice.letters().count() < FEWEST {
        return;
    }
    let header = practice.header();
    let names = [
        (Role::Mentor, header.mentor.to_string()),
        (Role::Mentee, header.mentee.to_string()),
        (Role::Observer, language.say("picture-others")),
        (Role::Observer, language.say("picture-stage")),
    ];
    let label = names.iter().map(|(_, name)| wide(name)).max().unwrap_or(0);
    let room = look.columns.saturating_sub(label + 6).min(WIDEST);
    if room < NARROWEST {
        return;
    }
    let scale = Scale {
        first: figures.first,
        seconds: (figures.last - figures.first).num_seconds(),
        columns: room,
    };
    let row = |name: &str| {
        let blanks = label.saturating_sub(wide(name)) + 2;
        Line::new()
            .indented(2)
            .whole()
            .being(LineKind::Picture)
            .then(Tone::Faint, format!("{name}{}", " ".repeat(blanks)))
    };
    let mut figure = look
        .drawn
        .then(|| drawn_time_line(figures, dialogue, language));
    for (role, name) in &names[..3] {
        let marks = marks(practice, *role, &scale, look);
        if *role != Role::Observer || marks.iter().any(|mark| *mark != ' ') {
            let marks: String = marks.into_iter().collect();
            let line = row(name).then(words::tone(*role), marks.trim_end());
            page.push(line.drawn(figure.take()));
        }
    }
    let stages = stages(practice, &scale);
    page.push(row(&names[3].1).then(Tone::Heading, stages.trim_end().to_owned()));
    ends(page, &scale, label, language);
    legend(page, practice, &scale, look, language);
    silences(page, figures, &scale, language);
}

/// How often `role` wrote in each column.
fn marks(practice: &Practice, role: Role, scale: &Scale, look: Look) -> Vec<char> {
    let mut counts = vec![0_u32; scale.columns];
    for entry in practice.letters().filter(|it| it.role == role) {
        if let Some(count) = counts.get_mut(scale.column(entry.exchange.at)) {
            *count += 1;
        }
    }
    let (one, away) = if look.ascii {
        ('o', '-')
    } else {
        ('•', '─')
    };
    let pauses: Vec<(usize, usize)> = practice
        .pauses()
        .spans()
        .into_iter()
        .filter(|pause| pause.by == role && scale.holds(pause.from))
        .map(|pause| (scale.column(pause.from), scale.column(pause.to)))
        .collect();
    let is_away = |at| pauses.iter().any(|(from, to)| (*from..*to).contains(&at));
    counts
        .into_iter()
        .enumerate()
        .map(|(at, count)| match count {
            0 if is_away(at) => away,
            0 => ' ',
            1 => one,
            _ => char::from_digit(count.min(9), 10).unwrap_or(one),
        })
        .collect()
}

/// The number of the stage where it begins, `x` where the practice was closed.
fn stages(practice: &Practice, scale: &Scale) -> String {
    let mut changes: Vec<(usize, char)> = Vec::new();
    let mut before = None;
    for entry in practice.told() {
        if before != Some(entry.stage) {
            // Two in one column stand side by side.
            let free = changes.last().map_or(0, |(place, _)| place + 1);
            let place = scale.column(entry.exchange.at).max(free);
            changes.push((place, sign(entry.stage)));
        }
        before = Some(entry.stage);
    }
    let mut row = vec![' '; scale.columns];
    let mut end = scale.columns;
    for (place, sign) in changes.into_iter().rev() {
        end = place.min(end.saturating_sub(1));
        if let Some(free) = row.get_mut(end).filter(|free| **free == ' ') {
            *free = sign;
        }
    }
    row.into_iter().collect()
}

fn sign(stage: Stage) -> char {
    match stage {
        Stage::Theme => '1',
        Stage::Questions => '2',
        Stage::Advice => '3',
        Stage::Reflection => '4',
        Stage::Closed => 'x',
    }
}

fn ends(page: &mut Page, scale: &Scale, label: usize, language: &Messages) {
    let first = language.day(scale.first.date_naive());
    let last = scale.first + TimeDelta::seconds(scale.seconds);
    let last = language.day(last.date_naive());
    let blanks = scale.columns.saturating_sub(first.len() + last.len());
    let text = if blanks == 0 {
        first
    } else {
        format!("{first}{}{last}", " ".repeat(blanks))
    };
    let line = Line::new()
        .indented(label + 4)
        .whole()
        .being(LineKind::Picture);
    page.push(line.then(Tone::Faint, text));
}

fn legend(page: &mut Page, practice: &Practice, scale: &Scale, look: Look, language: &Messages) {
    let mut told: Vec<String> = Stage::ALL
        .into_iter()
        .filter(|stage| practice.told().any(|it| it.stage == *stage))
        .map(|stage| format!("{}\u{a0}{}", sign(stage), words::stage(stage, language)))
        .collect();
    let pauses = practice.pauses().spans();
    if pauses.iter().any(|pause| scale.holds(pause.from)) {
        let away = if look.ascii { "-" } else { "─" };
        told.push(format!("{away}\u{a0}{}", language.say("picture-pause")));
    }
    page.push(
        Line::new()
            .indented(2)
            .hanging(4)
            .being(LineKind::Picture)
            .then(Tone::Faint, told.join("  ")),
    );
}

/// The longest silence, where the time line shows it as one.
fn silences(page: &mut Page, figures: &Retrospective<'_>, scale: &Scale, language: &Messages) {
    if let Some(Gap { from, to, lasted }) = figures.gap
        && scale.column(to) >= scale.column(from) + LONG_GAP
    {
        let text = language.tell(
            "picture-silence",
            &[
                ("span", language.lasted(lasted).into()),
                ("from", language.day(from.date_naive()).into()),
                ("to", language.day(to.date_naive()).into()),
            ],
        );
        page.push(Line::new().indented(2).hanging(4).then(Tone::Plain, text));
    }
}

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

/// The time line for a page of HTML: a row of dots each for the mentor, the
/// mentee and the others, a band for the stages, and the days at both ends.
fn drawn_time_line(
    figures: &Retrospective<'_>,
    dialogue: Option<&str>,
    language: &Messages,
) -> Markup {
    const LEFT: usize = 12;
    const RIGHT: usize = 588;
    const ROW: usize = 44;
    let entries: Vec<_> = figures.practice.told().collect();
    let scale = Scale {
        first: figures.first,
        seconds: (figures.last - figures.first).num_seconds(),
        columns: RIGHT - LEFT + 1,
    };
    let across = |at| LEFT + scale.column(at);
    let header = figures.practice.header();
    let others = language.say("picture-others");
    let mut rows = vec![
        (Role::Mentor, header.mentor.as_str()),
        (Role::Mentee, header.mentee.as_str()),
    ];
    let wrote = |role| move |entry: &&&Entry| entry.role == role && entry.is_letter();
    if entries.iter().any(|it| wrote(Role::Observer)(&it)) {
        rows.push((Role::Observer, &others));
    }
    let mut pauses = figures.practice.pauses().spans();
    pauses.retain(|pause| scale.holds(pause.from));
    let band = rows.len() * ROW + 8;
    let ends = entries
        .iter()
        .skip(1)
        .map(|entry| across(entry.exchange.at))
        .chain([RIGHT]);
    let stages = entries
        .iter()
        .zip(ends)
        .map(|(entry, end)| (entry.stage, across(entry.exchange.at), end));
    let days = [figures.first, figures.last].map(|at| language.day(at.date_naive()));
    let dot = |entry: &Entry, y: usize| {
        html! {
            circle class=(entry.role.as_str()) cx=(across(entry.exchange.at)) cy=(y) r="5" {
                title { "#" (entry.number) " " (language.moment(entry.exchange.at)) }
            }
        }
    };
    html! {
        figure {
            svg viewBox={ "0 0 600 " (band + 36) } role="img" aria-label=(language.say("picture-time-line")) {
                @for ((role, name), row) in rows.iter().zip(1..) {
                    @let y = row * ROW - 6;
                    text class=(role.as_str()) x=(LEFT) y=(y - 14) { (visible(name)) }
                    line x1=(LEFT) y1=(y) x2=(RIGHT) y2=(y) {}
                    @for pause in pauses.iter().filter(|it| it.by == *role) {
                        @let from = across(pause.from);
                        rect.pause x=(from) y=(y - 2) width=(across(pause.to) - from) height="4" {
                            title { (language.say("picture-pause")) }
                        }
                    }
                    @for entry in entries.iter().filter(wrote(*role)) {
                        @match dialogue {
                            Some(page) => a href={ (page) "#" (entry.exchange.id) } { (dot(entry, y)) },
                            None => (dot(entry, y)),
                        }
                    }
                }
                @for (stage, from, to) in stages {
                    rect class={ "band-" (stage.as_str()) } x=(from) y=(band)
                        width=(to.saturating_sub(from).max(1)) height="10" {}
                }
                text.axis x=(LEFT) y=(band + 30) { (days[0]) }
                text.axis x=(RIGHT) y=(band + 30) text-anchor="end" { (days[1]) }
            }
            figcaption {
                @for stage in Stage::ALL {
                    @if entries.iter().any(|entry| entry.stage == stage) {
                        span.key {
                            svg viewBox="0 0 10 10" aria-hidden="true" {
                                rect class={ "band-" (stage.as_str()) } width="10" height="10" {}
                            }
                            (words::stage(stage, language))
                        }
                        " "
                    }
                }
            }
        }
    }
}

fn wide(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
