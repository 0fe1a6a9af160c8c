//! A practice in JSON.

use serde::Serialize;

use super::PracticeView;
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::part::Part;
use crate::dialogue::practice::{Entry, Version};
use crate::dialogue::stage::{Role, Stage};
use crate::view::json::{
    ActionJson, AgreementJson, PartJson, QuestionJson, ThemeJson, Time, TopicJson, WordsJson,
};

/// What `mentor show --json` prints. `--last`, `--since` and `--exchange` narrow
/// `exchanges` alone. An observer's exchange has no stage; whatever follows the close is
/// closed. Parts are as they stand now: amended, or none once withdrawn.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct PracticeJson<'a> {
    id: &'a PracticeId,
    title: &'a str,
    mentor: &'a Name,
    mentee: &'a Name,
    opened: Time,
    /// The practice that this one goes on from.
    follows: Option<&'a PracticeId>,
    stage: Stage,
    #[cfg_attr(test, schemars(with = "Option<crate::view::json::OfTheTwo>"))]
    turn: Option<Role>,
    turn_since: Time,
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
    pub(in crate::view) fn new(view: &PracticeView<'a>) -> Self {
        let practice = view.practice;
        let header = practice.header();
        let turn = practice.turn(view.now);
        let (questions, actions) = (practice.questions().all(), practice.actions().all());
        Self {
            id: &header.id,
            title: &header.title,
            mentor: &header.mentor,
            mentee: &header.mentee,
            opened: Time(header.opened),
            follows: header.follows.as_ref(),
            stage: practice.stage(),
            turn: turn.whose,
            turn_since: Time(turn.since),
            closed: practice.closed().map(|closed| ClosedJson {
                at: Time(closed.at),
                by: &closed.by,
            }),
            theme: practice.theme().map(|theme| theme.text.as_str()),
            themes: practice.themes().iter().map(ThemeJson::new).collect(),
            exchanges: view
                .entries()
                .into_iter()
                .map(|entry| ExchangeJson::new(entry, view))
                .collect(),
            questions: questions.iter().map(QuestionJson::new).collect(),
            actions: actions.iter().map(ActionJson::new).collect(),
            learned: practice.learned().iter().map(WordsJson::new).collect(),
            parked: practice.topics().all().iter().map(TopicJson::new).collect(),
            agreement: AgreementJson::new(practice.agreement()),
        }
    }
}

/// When it was closed, and by whom.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ClosedJson<'a> {
    at: Time,
    by: &'a Name,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ExchangeJson<'a> {
    id: ExchangeId,
    #[cfg_attr(test, schemars(range(min = 1)))]
    number: usize,
    at: Time,
    by: &'a Name,
    role: Role,
    stage: Option<Stage>,
    hold: bool,
    amended_by: &'a [ExchangeId],
    withdrawn_by: Option<ExchangeId>,
    parts: Vec<PartJson<'a>>,
    /// With `--history`, the versions that do not stand any more.
    versions: Vec<VersionJson>,
}

impl<'a> ExchangeJson<'a> {
    fn new(entry: &'a Entry, view: &PracticeView<'_>) -> Self {
        let exchange = &entry.exchange;
        let mut versions = Vec::new();
        if view.history {
            versions = view.practice.versions(exchange.id);
            if entry.withdrawn_by.is_none() {
                versions.pop();
            }
        }
        Self {
            id: exchange.id,
            number: entry.number,
            at: Time(exchange.at),
            by: &exchange.by,
            role: entry.role,
            stage: exchange.stage.map(|_| entry.stage),
            hold: exchange.hold,
            amended_by: &entry.amended_by,
            withdrawn_by: entry.withdrawn_by,
            parts: entry.parts.iter().map(PartJson::new).collect(),
            versions: versions.into_iter().map(VersionJson::new).collect(),
        }
    }
}

/// A version of an exchange that does not stand any more.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VersionJson {
    exchange: ExchangeId,
    at: Time,
    why: String,
    #[serde(serialize_with = "parts")]
    #[cfg_attr(test, schemars(with = "Vec<PartJson<'_>>"))]
    parts: Vec<Part>,
}

impl VersionJson {
    fn new(version: Version) -> Self {
        Self {
            exchange: version.exchange,
            at: Time(version.at),
            why: version.why,
            parts: version.parts,
        }
    }
}

fn parts<S: serde::Serializer>(parts: &[Part], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(parts.iter().map(PartJson::new))
}
