//! How somebody's mentoring develops: small pictures over their closed practices, each
//! beside their own earlier ones.

use serde::Serialize;

use super::json::Time;
use super::{picture, words};
use crate::analysis::development::{Development, Part, Step};
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, Page, Tone};

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
            measures: steps.iter().map(|it| it.questions_first).collect(),
            highest: None,
            values: steps
                .iter()
                .map(|it| it.questions_first.map(|count| count.to_string()))
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct DevelopmentJson<'a> {
    mentor: &'a Name,
    #[cfg_attr(test, schemars(length(min = 3)))]
    practices: Vec<StepJson<'a>>,
}

/// What one practice shows of it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StepJson<'a> {
    id: &'a PracticeId,
    opened: Time,
    questions_before_advice: Option<usize>,
    open_questions: Option<OutOfJson>,
    balance: Vec<BalanceJson>,
    put_differently: Option<OutOfJson>,
    reported_back: Option<OutOfJson>,
    median_hours: Option<i64>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct OutOfJson {
    count: usize,
    #[cfg_attr(test, schemars(range(min = 1)))]
    of: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BalanceJson {
    stage: Stage,
    mentor_percent: usize,
}

impl<'a> DevelopmentJson<'a> {
    pub(super) fn new(development: &Development<'a>) -> Self {
        Self {
            mentor: development.mentor,
            practices: development.steps.iter().map(StepJson::new).collect(),
        }
    }
}

impl<'a> StepJson<'a> {
    fn new(step: &Step<'a>) -> Self {
        let header = step.practice.header();
        Self {
            id: &header.id,
            opened: Time(header.opened),
            questions_before_advice: step.questions_first,
            open_questions: step.open.map(OutOfJson::new),
            balance: step
                .balance
                .iter()
                .map(|(stage, share)| BalanceJson {
                    stage: *stage,
                    mentor_percent: *share,
                })
                .collect(),
            put_differently: step.put_differently.map(OutOfJson::new),
            reported_back: step.reported.map(OutOfJson::new),
            median_hours: step.reply.map(|it| it.exact.num_hours()),
        }
    }
}

impl OutOfJson {
    fn new(part: Part) -> Self {
        Self {
            count: part.of,
            of: part.all,
        }
    }
}
