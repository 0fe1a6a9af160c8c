//! The time line: who wrote when, and where the stages changed.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::drawn::drawn_time_line;
use super::wide;
use crate::analysis::retrospective::{Gap, Retrospective};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::view::words;

/// The widest time line, and the narrowest that says something.
const WIDEST: usize = 72;
const NARROWEST: usize = 16;

/// How many letters a time line has at least.
const FEWEST: usize = 3;

/// How long a silence is at least to be named, in columns of the time line.
const LONG_GAP: usize = 4;

/// Where the columns of a time line fall.
pub(super) struct Scale {
    pub(super) first: DateTime<FixedOffset>,
    pub(super) seconds: i64,
    pub(super) columns: usize,
}

impl Scale {
    pub(super) fn holds(&self, at: DateTime<FixedOffset>) -> bool {
        (0..=self.seconds).contains(&(at - self.first).num_seconds())
    }

    pub(super) fn column(&self, at: DateTime<FixedOffset>) -> usize {
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
    let columns = look.columns.saturating_sub(label + 6).min(WIDEST);
    if columns < NARROWEST {
        return;
    }
    let scale = Scale {
        first: figures.first,
        seconds: (figures.last - figures.first).num_seconds(),
        columns,
    };
    let row = |name: &str| {
        let padding = label.saturating_sub(wide(name)) + 2;
        Line::new()
            .indented(2)
            .whole()
            .being(LineKind::Picture)
            .then(Tone::Faint, format!("{name}{}", " ".repeat(padding)))
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
    let padding = scale.columns.saturating_sub(first.len() + last.len());
    let text = if padding == 0 {
        first
    } else {
        format!("{first}{}{last}", " ".repeat(padding))
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
                ("pauses", figures.practice.pauses().spans().len().into()),
            ],
        );
        page.push(Line::new().indented(2).hanging(4).then(Tone::Plain, text));
    }
}
