//! Words, questions, actions and topics of a practice, in JSON.

use serde::Serialize;

use super::{Day, Time};
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::practice::{Theme, Words};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::topics::{Topic, TopicStatus};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ThemeJson<'a> {
    exchange: ExchangeId,
    at: Time,
    by: &'a Name,
    text: &'a str,
    why: Option<&'a str>,
}

impl<'a> ThemeJson<'a> {
    pub(in crate::view) fn new(theme: &'a Theme) -> Self {
        Self {
            exchange: theme.exchange,
            at: Time(theme.at),
            by: &theme.by,
            text: &theme.text,
            why: theme.why.as_deref(),
        }
    }
}

/// The words of a part.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct WordsJson<'a> {
    exchange: ExchangeId,
    at: Time,
    by: &'a Name,
    text: &'a str,
}

impl<'a> WordsJson<'a> {
    pub(in crate::view) fn new(words: &'a Words) -> Self {
        Self {
            exchange: words.exchange,
            at: Time(words.at),
            by: &words.by,
            text: &words.text,
        }
    }
}

/// A topic that was put aside.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct TopicJson<'a> {
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: usize,
    #[serde(rename = "ref")]
    place: Ref,
    exchange: ExchangeId,
    at: Time,
    by: &'a Name,
    text: &'a str,
    status: TopicStatus,
    taken_up_in: Option<ExchangeId>,
}

impl<'a> TopicJson<'a> {
    pub(in crate::view) fn new(topic: &'a Topic) -> Self {
        Self {
            number: topic.number,
            place: topic.place,
            exchange: topic.place.exchange,
            at: Time(topic.at),
            by: &topic.by,
            text: &topic.text,
            status: topic.status,
            taken_up_in: topic.taken_up_in,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct QuestionJson<'a> {
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: usize,
    #[serde(rename = "ref")]
    place: Ref,
    by: &'a Name,
    text: &'a str,
    optional: bool,
    status: QuestionStatus,
    answers: Vec<AnswerJson<'a>>,
    /// The number of the question that it puts differently.
    #[cfg_attr(test, schemars(range(min = 1)))]
    instead: Option<usize>,
    /// The number of the question that puts it differently.
    #[cfg_attr(test, schemars(range(min = 1)))]
    replaced_by: Option<usize>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AnswerJson<'a> {
    exchange: ExchangeId,
    by: &'a Name,
    text: &'a str,
    partial: bool,
}

impl<'a> QuestionJson<'a> {
    pub(in crate::view) fn new(question: &'a Question) -> Self {
        Self {
            number: question.number,
            place: question.place,
            by: &question.by,
            text: &question.text,
            optional: question.optional,
            status: question.status,
            answers: question
                .answers
                .iter()
                .map(|answer| AnswerJson {
                    exchange: answer.exchange,
                    by: &answer.by,
                    text: &answer.text,
                    partial: answer.partial,
                })
                .collect(),
            instead: question.instead,
            replaced_by: question.replaced_by,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ActionJson<'a> {
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: usize,
    #[serde(rename = "ref")]
    place: Ref,
    owner: &'a Name,
    text: &'a str,
    due: Option<Day>,
    status: ActionStatus,
    reports: Vec<ReportJson<'a>>,
}

/// What came of an action.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ReportJson<'a> {
    exchange: ExchangeId,
    text: &'a str,
    done: Option<bool>,
}

impl<'a> ActionJson<'a> {
    pub(in crate::view) fn new(action: &'a Action) -> Self {
        Self {
            number: action.number,
            place: action.place,
            owner: &action.owner,
            text: &action.text,
            due: action.due.map(Day),
            status: action.status,
            reports: ReportJson::all(action),
        }
    }
}

impl<'a> ReportJson<'a> {
    pub(in crate::view) fn all(action: &'a Action) -> Vec<Self> {
        action
            .reports
            .iter()
            .map(|report| Self {
                exchange: report.exchange,
                text: &report.text,
                done: report.done,
            })
            .collect()
    }
}
