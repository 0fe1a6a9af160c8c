//! How somebody's mentoring develops: small pictures over their closed practices, each
//! beside their own earlier ones.

use serde::Serialize;

use super::picture;
use super::words::{self, rfc3339};
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};
use crate::retrospective::development::{Development, Part, Step};

/// How many values are told in words; the picture has more.
const MOST: usize = 8;

/// A measure over the practices, and its values in words.
struct Row {
    name: String,
    measures: Vec<Option<usize>>,
    /// What the highest column stands for; by default the highest of them.
    highest: Option<usize>,
    values: Vec<Option<String>>,
}

/// Adds it to a page.
pub(super) fn push(
    page: &mut Page,
    development: &Development<'_>,
    look: Look,
    language: &Messages,
) {
    let variables = [
        ("name", development.mentor.as_str().into()),
        ("count", development.steps.len().into()),
    ];
    page.heading(language.tell("development", &variables));
    for row in rows(development, language) {
        if row.values.iter().flatten().count() < 2 {
            continue;
        }
        let most = row.measures.iter().flatten().copied().max().unwrap_or(0);
        let line = Line::item(2).hanging(4);
        let highest = row.highest.unwrap_or(most);
        let line = picture::columns(line, &row.measures, highest, Role::Mentor, look);
        let from = row.values.len().saturating_sub(MOST);
        let values: Vec<String> = row.values[from..]
            .iter()
            .map(|it| it.clone().unwrap_or_else(|| "–".to_owned()))
            .collect();
        let earlier = if from > 0 { "…, " } else { "" };
        let text = language.tell(
            "development-row",
            &[
                ("what", row.name.into()),
                ("values", format!("{earlier}{}", values.join(", ")).into()),
            ],
        );
        page.push(line.then(Tone::Plain, format!("  {text}")));
    }
}

fn rows(development: &Development<'_>, language: &Messages) -> Vec<Row> {
    let steps = &development.steps;
    let percent = |name: &str, of: &dyn Fn(&Step<'_>) -> Option<usize>| {
        let measures: Vec<_> = steps.iter().map(of).collect();
        Row {
            name: name.to_owned(),
            values: measures
                .iter()
                .map(|it| Some(format!("{}%", (*it)?)))
                .collect(),
            measures,
            highest: Some(100),
        }
    };
    let parts = |name: &str, of: &dyn Fn(&Step<'_>) -> Option<Part>| {
        let all: Vec<_> = steps.iter().map(of).collect();
        Row {
            name: language.say(name),
            measures: all.iter().map(|it| it.map(Part::percent)).collect(),
            highest: Some(100),
            values: all
                .iter()
                .map(|it| it.map(|part| format!("{}/{}", part.of, part.all)))
                .collect(),
        }
    };
    let mut rows = vec![
        Row {
            name: language.say("development-questions-first"),
            measures: steps.iter().map(|it| Some(it.questions_first)).collect(),
            highest: None,
            values: steps
                .iter()
                .map(|it| Some(it.questions_first.to_string()))
                .collect(),
        },
        parts("development-open", &|it| it.open),
        parts("development-put-differently", &|it| it.put_differently),
        parts("development-reported", &|it| it.reported),
        Row {
            name: language.say("development-reply"),
            measures: steps
                .iter()
                .map(|it| it.reply.map(picture::measure))
                .collect(),
            highest: None,
            values: steps
                .iter()
                .map(|it| it.reply.map(|reply| language.lasted(reply)))
                .collect(),
        },
    ];
    rows.extend(Stage::ALL.into_iter().map(|stage| {
        let name = words::stage(stage, language);
        let name = language.tell("development-balance", &[("stage", name.into())]);
        percent(&name, &|step| {
            let mut all = step.balance.iter();
            all.find(|(it, _)| *it == stage).map(|(_, share)| *share)
        })
    }));
    rows
}

#[derive(Serialize)]
pub(super) struct DevelopmentJson<'a> {
    mentor: &'a str,
    practices: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    id: &'a str,
    opened: String,
    questions_before_advice: usize,
    open_questions: Option<PartJson>,
    balance: Vec<BalanceJson>,
    put_differently: Option<PartJson>,
    reported_back: Option<PartJson>,
    median_hours: Option<i64>,
}

#[derive(Serialize)]
struct PartJson {
    count: usize,
    of: usize,
}

#[derive(Serialize)]
struct BalanceJson {
    stage: &'static str,
    mentor_percent: usize,
}

impl<'a> DevelopmentJson<'a> {
    pub(super) fn of(development: &Development<'a>) -> Self {
        let part = |part: Option<Part>| {
            part.map(|it| PartJson {
                count: it.of,
                of: it.all,
            })
        };
        let steps = development.steps.iter().map(|step| StepJson {
            id: step.practice.header().id.as_str(),
            opened: rfc3339(step.practice.header().opened),
            questions_before_advice: step.questions_first,
            open_questions: part(step.open),
            balance: step
                .balance
                .iter()
                .map(|(stage, share)| BalanceJson {
                    stage: stage.as_str(),
                    mentor_percent: *share,
                })
                .collect(),
            put_differently: part(step.put_differently),
            reported_back: part(step.reported),
            median_hours: step.reply.map(|it| it.exact.num_hours()),
        });
        Self {
            mentor: development.mentor.as_str(),
            practices: steps.collect(),
        }
    }
}
