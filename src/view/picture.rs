//! Pictures in the terminal: a time line, bars, the ledger of questions at a
//! glance.

use chrono::{DateTime, FixedOffset};

use super::words;
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Language;
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};
use crate::retrospective::Retrospective;

/// The widest time line, and the narrowest that says something.
const WIDEST: usize = 72;
const NARROWEST: usize = 16;

/// How wide a bar is.
pub const BAR: usize = 16;

/// How long a silence is at least to be named, in columns of the time line.
const LONG_GAP: usize = 4;

/// Where the columns of a time line fall.
struct Scale {
    first: DateTime<FixedOffset>,
    seconds: i64,
    columns: usize,
}

impl Scale {
    fn column(&self, at: DateTime<FixedOffset>) -> usize {
        let since = (at - self.first).num_seconds().clamp(0, self.seconds);
        let last = i64::try_from(self.columns - 1).unwrap_or(0);
        usize::try_from(since * last / self.seconds.max(1)).unwrap_or(0)
    }
}

/// Who wrote when, and where the stages changed: a row each for the mentor, the
/// mentee and, where there are any, the observers, and one for the stages.
/// Nothing for a practice of fewer than three exchanges.
pub fn time_line(page: &mut Page, figures: &Retrospective<'_>, look: Look, language: &Language) {
    let practice = figures.practice;
    if practice.entries().len() < 3 {
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
    page.heading(language.say("picture-time-line"));
    let row = |name: &str| {
        let blanks = label.saturating_sub(wide(name)) + 2;
        Line::new()
            .indented(2)
            .whole()
            .then(Tone::Faint, format!("{name}{}", " ".repeat(blanks)))
    };
    for (role, name) in &names[..3] {
        let marks = marks(practice, *role, &scale, look);
        if *role != Role::Observer || marks.iter().any(|mark| *mark != ' ') {
            let marks: String = marks.into_iter().collect();
            page.push(row(name).then(words::tone(*role), marks.trim_end()));
        }
    }
    let stages = stages(practice, &scale);
    page.push(row(&names[3].1).then(Tone::Heading, stages.trim_end().to_owned()));
    ends(page, &scale, label, language);
    legend(page, practice, language);
    silences(page, figures, &scale, language);
}

/// How often `role` wrote in each column.
fn marks(practice: &Practice, role: Role, scale: &Scale, look: Look) -> Vec<char> {
    let mut counts = vec![0_u32; scale.columns];
    for entry in practice.entries().iter().filter(|it| it.role == role) {
        if let Some(count) = counts.get_mut(scale.column(entry.exchange.at)) {
            *count += 1;
        }
    }
    let one = if look.ascii { 'o' } else { '•' };
    counts
        .into_iter()
        .map(|count| match count {
            0 => ' ',
            1 => one,
            _ => char::from_digit(count.min(9), 10).unwrap_or(one),
        })
        .collect()
}

/// The number of the stage where it begins, `x` where the practice was closed.
fn stages(practice: &Practice, scale: &Scale) -> String {
    let mut row = vec![' '; scale.columns];
    let mut before = None;
    for entry in practice.entries() {
        if before != Some(entry.stage)
            && let Some(place) = row.get_mut(scale.column(entry.exchange.at))
        {
            *place = sign(entry.stage);
        }
        before = Some(entry.stage);
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

fn ends(page: &mut Page, scale: &Scale, label: usize, language: &Language) {
    let first = language.day(scale.first.date_naive());
    let last = scale.first + chrono::TimeDelta::seconds(scale.seconds);
    let last = language.day(last.date_naive());
    let blanks = scale.columns.saturating_sub(first.len() + last.len());
    let text = if blanks == 0 {
        first
    } else {
        format!("{first}{}{last}", " ".repeat(blanks))
    };
    let line = Line::new().indented(label + 4).whole();
    page.push(line.then(Tone::Faint, text));
}

fn legend(page: &mut Page, practice: &Practice, language: &Language) {
    let told: Vec<String> = Stage::ALL
        .into_iter()
        .filter(|stage| practice.entries().iter().any(|it| it.stage == *stage))
        .map(|stage| format!("{} {}", sign(stage), words::stage(stage, language)))
        .collect();
    page.push(
        Line::new()
            .indented(2)
            .hanging(4)
            .then(Tone::Faint, told.join("  ")),
    );
}

/// The longest silence, where the time line shows it as one.
fn silences(page: &mut Page, figures: &Retrospective<'_>, scale: &Scale, language: &Language) {
    let entries = figures.practice.entries();
    let longest = entries
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] => Some((one.exchange.at, other.exchange.at)),
            _ => None,
        })
        .max_by_key(|(one, other)| *other - *one);
    if let Some((from, to)) = longest
        && scale.column(to) >= scale.column(from) + LONG_GAP
    {
        let text = language.tell(
            "picture-silence",
            &[
                ("span", language.span(to - from).into()),
                ("from", language.day(from.date_naive()).into()),
                ("to", language.day(to.date_naive()).into()),
            ],
        );
        page.push(Line::new().indented(2).hanging(4).then(Tone::Plain, text));
    }
}

/// A share of a whole, in percent, as a bar.
#[must_use]
pub fn bar(percent: usize, look: Look) -> String {
    let full = (percent.min(100) * BAR + 50) / 100;
    let (on, off) = if look.ascii {
        ("#", ".")
    } else {
        ("█", "░")
    };
    on.repeat(full) + &off.repeat(BAR - full)
}

/// Every question by its number, with a sign of what became of it.
pub fn ledger(page: &mut Page, practice: &Practice, language: &Language) {
    let all = practice.questions().all();
    if all.is_empty() {
        return;
    }
    let mut line = Line::new().indented(2).hanging(2);
    for question in all {
        let (sign, tone) = match question.status {
            QuestionStatus::Answered => ("+", Tone::Faint),
            QuestionStatus::Partial => ("~", Tone::Open),
            QuestionStatus::Open => ("?", Tone::Open),
            QuestionStatus::Passed => ("-", Tone::Open),
            QuestionStatus::Replaced => (">", Tone::Faint),
            QuestionStatus::Withdrawn => ("x", Tone::Faint),
        };
        line = line
            .then(tone, format!("Q{}{sign}", question.number))
            .then(Tone::Plain, " ");
    }
    page.push(line);
    page.push(
        Line::new()
            .indented(2)
            .hanging(4)
            .then(Tone::Faint, language.say("picture-ledger")),
    );
}

fn wide(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
