//! A part, in JSON.

use serde::Serialize;

#[cfg(test)]
use super::Day;
#[cfg(test)]
use crate::dialogue::agreement::{Rhythm, Visibility};
#[cfg(test)]
use crate::dialogue::identity::{Name, Ref};
use crate::dialogue::part::{Kind, Part};

/// A part: its kind, its words, and the keys that its kind has.
#[derive(Serialize, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct PartJson<'a> {
    #[cfg_attr(test, schemars(with = "KindJson"))]
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    optional: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Ref"))]
    instead: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Ref"))]
    to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    partial: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Name"))]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Day"))]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    done: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Rhythm"))]
    rhythm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Visibility"))]
    visibility: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "std::num::NonZeroU32"))]
    rounds: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String"))]
    when_quiet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Day"))]
    until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "bool"))]
    undo: Option<bool>,
}

impl<'a> PartJson<'a> {
    pub(in crate::view) fn of(part: &'a Part) -> Self {
        let mut json = Self {
            kind: part.kind.word(),
            text: &part.text,
            ..Self::default()
        };
        match &part.kind {
            Kind::Theme { why } => json.why = why.as_deref(),
            Kind::Ask { optional, instead } => {
                json.optional = Some(*optional);
                json.instead = instead.map(|place| place.to_string());
            }
            Kind::Answer { to, partial } => {
                json.to = Some(to.to_string());
                json.partial = Some(*partial);
            }
            Kind::Pass { to } | Kind::Unpark { to } | Kind::Amend { to } => {
                json.to = Some(to.to_string())
            }
            Kind::Act { owner, due } => {
                json.owner = owner.as_ref().map(|name| name.as_str());
                json.due = due.map(|day| day.to_string());
            }
            Kind::Report { to, done } => {
                json.to = Some(to.to_string());
                json.done = *done;
            }
            Kind::Agree {
                rhythm,
                visibility,
                rounds,
                when_quiet,
            } => {
                json.rhythm = rhythm.map(|it| it.to_string());
                json.visibility = visibility.map(|it| it.word());
                json.rounds = *rounds;
                json.when_quiet = when_quiet.as_deref();
            }
            Kind::Pause { until } => json.until = Some(until.to_string()),
            Kind::Quote { to } => json.to = to.map(|id| id.to_string()),
            Kind::Number { to } => json.to = Some(to.to_string()),
            Kind::Withdraw { to, undo } => {
                json.to = Some(to.to_string());
                json.undo = Some(*undo);
            }
            Kind::Say
            | Kind::Advise
            | Kind::Reflect
            | Kind::Learn
            | Kind::Park
            | Kind::Skip
            | Kind::Close
            | Kind::Reopen => {}
        }
        json
    }
}

/// What a part does.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
enum KindJson {
    Say,
    Theme,
    Ask,
    Answer,
    Pass,
    Advise,
    Act,
    Report,
    Reflect,
    Learn,
    Park,
    Unpark,
    Agree,
    Pause,
    Quote,
    Skip,
    Close,
    Reopen,
    Number,
    Amend,
    Withdraw,
}
