//! A practice as a machine reads it: `docs/schema/practice.v1.json`.

use chrono::NaiveDate;
use serde::Serialize;
use serde::ser::SerializeMap;

use super::PracticeView;
use crate::dialogue::actions::Action;
use crate::dialogue::agreement::Agreement;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::keys::{Key, WriteKeys};
use crate::dialogue::part::Part;
use crate::dialogue::practice::{Entry, Theme, Version, Words};
use crate::dialogue::questions::Question;
use crate::dialogue::topics::Topic;
use crate::view::words::rfc3339;

#[derive(Serialize)]
pub(in crate::view) struct PracticeJson<'a> {
    schema: &'static str,
    id: &'a str,
    title: &'a str,
    mentor: &'a str,
    mentee: &'a str,
    opened: String,
    follows: Option<&'a str>,
    stage: &'static str,
    turn: Option<&'static str>,
    turn_since: String,
    closed: Option<ClosedJson<'a>>,
    theme: Option<&'a str>,
    themes: Vec<ThemeJson<'a>>,
    exchanges: Vec<ExchangeJson<'a>>,
    questions: Vec<QuestionJson<'a>>,
    actions: Vec<ActionJson<'a>>,
    learned: Vec<WordsJson<'a>>,
    parked: Vec<TopicJson<'a>>,
    agreement: AgreementJson<'a>,
}

impl<'a> PracticeJson<'a> {
    pub(in crate::view) fn of(view: &'a PracticeView<'_>) -> Self {
        let practice = view.practice;
        let header = practice.header();
        let turn = practice.turn(view.now);
        Self {
            schema: "mentor.practice.v1",
            id: header.id.as_str(),
            title: &header.title,
            mentor: header.mentor.as_str(),
            mentee: header.mentee.as_str(),
            opened: rfc3339(header.opened),
            follows: header.follows.as_ref().map(|id| id.as_str()),
            stage: practice.stage().as_str(),
            turn: turn.whose.map(|role| role.as_str()),
            turn_since: rfc3339(turn.since),
            closed: practice.closed().map(|closed| ClosedJson {
                at: rfc3339(closed.at),
                by: closed.by.as_str(),
            }),
            theme: practice.theme().map(|theme| theme.text.as_str()),
            themes: practice.themes().iter().map(ThemeJson::of).collect(),
            exchanges: view
                .entries()
                .into_iter()
                .map(|entry| ExchangeJson::of(entry, view))
                .collect(),
            questions: practice
                .questions()
                .all()
                .iter()
                .map(QuestionJson::of)
                .collect(),
            actions: practice
                .actions()
                .all()
                .iter()
                .map(ActionJson::of)
                .collect(),
            learned: practice.learned().iter().map(WordsJson::of).collect(),
            parked: practice.topics().all().iter().map(TopicJson::of).collect(),
            agreement: AgreementJson::of(practice.agreement()),
        }
    }
}

#[derive(Serialize)]
struct ClosedJson<'a> {
    at: String,
    by: &'a str,
}

/// A theme in JSON.
#[derive(Serialize)]
pub(in crate::view) struct ThemeJson<'a> {
    exchange: &'a str,
    at: String,
    by: &'a str,
    text: &'a str,
    why: Option<&'a str>,
}

impl<'a> ThemeJson<'a> {
    pub(in crate::view) fn of(theme: &'a Theme) -> Self {
        Self {
            exchange: theme.exchange.as_str(),
            at: rfc3339(theme.at),
            by: theme.by.as_str(),
            text: &theme.text,
            why: theme.why.as_deref(),
        }
    }
}

/// Words of a part in JSON.
#[derive(Serialize)]
pub(in crate::view) struct WordsJson<'a> {
    exchange: &'a str,
    at: String,
    by: &'a str,
    text: &'a str,
}

impl<'a> WordsJson<'a> {
    pub(in crate::view) fn of(words: &'a Words) -> Self {
        Self {
            exchange: words.exchange.as_str(),
            at: rfc3339(words.at),
            by: words.by.as_str(),
            text: &words.text,
        }
    }
}

/// A topic put aside, in JSON.
#[derive(Serialize)]
pub(in crate::view) struct TopicJson<'a> {
    number: usize,
    #[serde(rename = "ref")]
    place: String,
    exchange: String,
    at: String,
    by: &'a str,
    text: &'a str,
    status: &'static str,
    taken_up_in: Option<String>,
}

impl<'a> TopicJson<'a> {
    pub(in crate::view) fn of(topic: &'a Topic) -> Self {
        Self {
            number: topic.number,
            place: topic.place.to_string(),
            exchange: topic.place.exchange.to_string(),
            at: rfc3339(topic.at),
            by: topic.by.as_str(),
            text: &topic.text,
            status: topic.status.as_str(),
            taken_up_in: topic.taken_up_in.map(|id| id.to_string()),
        }
    }
}

#[derive(Serialize)]
struct ExchangeJson<'a> {
    id: &'a str,
    number: usize,
    at: String,
    by: &'a str,
    role: &'static str,
    stage: Option<&'static str>,
    hold: bool,
    amended_by: Vec<&'a str>,
    withdrawn_by: Option<&'a str>,
    parts: Vec<PartJson<'a>>,
    versions: Vec<VersionJson>,
}

impl<'a> ExchangeJson<'a> {
    fn of(entry: &'a Entry, view: &PracticeView<'_>) -> Self {
        let exchange = &entry.exchange;
        let mut versions = Vec::new();
        if view.history {
            versions = view.practice.versions(exchange.id);
            if entry.withdrawn_by.is_none() {
                versions.pop();
            }
        }
        Self {
            id: exchange.id.as_str(),
            number: entry.number,
            at: rfc3339(exchange.at),
            by: exchange.by.as_str(),
            role: entry.role.as_str(),
            stage: exchange.stage.map(|_| entry.stage.as_str()),
            hold: exchange.hold,
            amended_by: entry.amended_by.iter().map(ExchangeId::as_str).collect(),
            withdrawn_by: entry.withdrawn_by.as_ref().map(ExchangeId::as_str),
            parts: entry.parts.iter().map(PartJson).collect(),
            versions: versions.into_iter().map(VersionJson::of).collect(),
        }
    }
}

/// A version of an exchange that does not stand any more.
#[derive(Serialize)]
struct VersionJson {
    exchange: String,
    at: String,
    why: String,
    #[serde(serialize_with = "parts")]
    parts: Vec<Part>,
}

impl VersionJson {
    fn of(version: Version) -> Self {
        Self {
            exchange: version.exchange.to_string(),
            at: rfc3339(version.at),
            why: version.why,
            parts: version.parts,
        }
    }
}

fn parts<S: serde::Serializer>(parts: &[Part], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(parts.iter().map(PartJson))
}

/// A part: its kind, its words, and the keys that its kind has.
pub(in crate::view) struct PartJson<'a>(pub(in crate::view) &'a Part);

impl Serialize for PartJson<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { kind, text } = self.0;
        let mut keys = PartKeys(Vec::new());
        kind.write(&mut keys);
        let mut map = serializer.serialize_map(Some(keys.0.len() + 2))?;
        map.serialize_entry("kind", kind.as_str())?;
        map.serialize_entry("text", text)?;
        for (key, value) in &keys.0 {
            map.serialize_entry(key.as_str(), value)?;
        }
        map.end()
    }
}

/// The keys of a part and their values.
struct PartKeys(Vec<(Key, serde_json::Value)>);

impl WriteKeys for PartKeys {
    fn text(&mut self, key: Key, text: &str) {
        self.0.push((key, text.into()));
    }

    fn flag(&mut self, key: Key, value: bool) {
        self.0.push((key, value.into()));
    }

    fn switch(&mut self, key: Key, on: bool) {
        self.flag(key, on);
    }

    fn count(&mut self, key: Key, count: u32) {
        self.0.push((key, count.into()));
    }

    fn day(&mut self, key: Key, day: NaiveDate) {
        self.text(key, &day.to_string());
    }
}

/// A question in JSON.
#[derive(Serialize)]
pub(in crate::view) struct QuestionJson<'a> {
    number: usize,
    #[serde(rename = "ref")]
    place: String,
    by: &'a str,
    text: &'a str,
    optional: bool,
    status: &'static str,
    answers: Vec<AnswerJson<'a>>,
    instead: Option<usize>,
    replaced_by: Option<usize>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    exchange: &'a str,
    by: &'a str,
    text: &'a str,
    partial: bool,
}

impl<'a> QuestionJson<'a> {
    pub(in crate::view) fn of(question: &'a Question) -> Self {
        Self {
            number: question.number,
            place: question.place.to_string(),
            by: question.by.as_str(),
            text: &question.text,
            optional: question.optional,
            status: question.status.as_str(),
            answers: question
                .answers
                .iter()
                .map(|answer| AnswerJson {
                    exchange: answer.exchange.as_str(),
                    by: answer.by.as_str(),
                    text: &answer.text,
                    partial: answer.partial,
                })
                .collect(),
            instead: question.instead,
            replaced_by: question.replaced_by,
        }
    }
}

/// An action in JSON.
#[derive(Serialize)]
pub(in crate::view) struct ActionJson<'a> {
    number: usize,
    #[serde(rename = "ref")]
    place: String,
    owner: &'a str,
    text: &'a str,
    due: Option<String>,
    status: &'static str,
    reports: Vec<ReportJson<'a>>,
}

/// A report in JSON.
#[derive(Serialize)]
pub(in crate::view) struct ReportJson<'a> {
    exchange: &'a str,
    text: &'a str,
    done: Option<bool>,
}

impl<'a> ActionJson<'a> {
    pub(in crate::view) fn of(action: &'a Action) -> Self {
        Self {
            number: action.number,
            place: action.place.to_string(),
            owner: action.owner.as_str(),
            text: &action.text,
            due: action.due.map(|day| day.to_string()),
            status: action.status.as_str(),
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
                exchange: report.exchange.as_str(),
                text: &report.text,
                done: report.done,
            })
            .collect()
    }
}

/// An agreement in JSON.
#[derive(Serialize)]
pub(in crate::view) struct AgreementJson<'a> {
    rhythm: Option<String>,
    when_quiet: Option<&'a str>,
    visibility: &'static str,
    proposed: Vec<ProposalJson<'a>>,
    rounds: u32,
    history: Vec<AgreedJson<'a>>,
}

/// Who may read it as one of the two proposes it, in JSON.
#[derive(Serialize)]
pub(in crate::view) struct ProposalJson<'a> {
    by: &'a str,
    visibility: &'static str,
}

impl<'a> ProposalJson<'a> {
    pub(in crate::view) fn of(agreement: &'a Agreement) -> Vec<Self> {
        let proposed = agreement.proposed.iter();
        proposed
            .map(|it| Self {
                by: it.by.as_str(),
                visibility: it.visibility.as_str(),
            })
            .collect()
    }
}

#[derive(Serialize)]
struct AgreedJson<'a> {
    exchange: &'a str,
    at: String,
    text: &'a str,
    rhythm: Option<String>,
    visibility: Option<&'static str>,
    rounds: Option<u32>,
    when_quiet: Option<&'a str>,
}

impl<'a> AgreementJson<'a> {
    pub(in crate::view) fn of(agreement: &'a Agreement) -> Self {
        Self {
            rhythm: agreement.rhythm.map(|it| it.to_string()),
            when_quiet: agreement.when_quiet.as_deref(),
            visibility: agreement.visibility.as_str(),
            proposed: ProposalJson::of(agreement),
            rounds: agreement.rounds_before_reflection(),
            history: agreement
                .history
                .iter()
                .map(|agreed| AgreedJson {
                    exchange: agreed.exchange.as_str(),
                    at: rfc3339(agreed.at),
                    text: &agreed.text,
                    rhythm: agreed.rhythm.map(|it| it.to_string()),
                    visibility: agreed.visibility.map(|it| it.as_str()),
                    rounds: agreed.rounds,
                    when_quiet: agreed.when_quiet.as_deref(),
                })
                .collect(),
        }
    }
}
