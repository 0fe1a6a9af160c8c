//! Several practices together, in JSON and as a table.

use std::borrow::Cow;

use csv::WriterBuilder;
use serde::Serialize;

use super::OverviewView;
use crate::analysis::overview::{LeftOpen, LookFirst, Overview, Reason, Usual};
use crate::analysis::pace::Replies;
use crate::analysis::retrospective::Retrospective;
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::practice::{Practice, Words};
use crate::dialogue::stage::{Role, Stage};
use crate::view::development::DevelopmentJson;
use crate::view::export::ExportError;
use crate::view::export::csv::safe;
use crate::view::json::Time;

/// What `mentor review --all --json` prints. A row of `practices` is what a row of
/// `--format csv` is. `waiting_hours` is how long the word of whoever's turn it is has been
/// waited for. Reply times need two replies. `look_first` names the practices that may want
/// a look, those with most reasons first.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ReviewsJson<'a> {
    practices: Vec<Row<'a>>,
    stages: Vec<StageCountJson>,
    replies: RepliesJson,
    left_open: LeftOpenJson,
    learned: Vec<LearnedJson<'a>>,
    look_first: Vec<LookFirstJson<'a>>,
    /// With --mentor, and from three closed practices of theirs on: how their mentoring
    /// develops, over these practices in their order.
    development: Option<DevelopmentJson<'a>>,
}

impl<'a> ReviewsJson<'a> {
    pub(super) fn new(view: &OverviewView<'a>) -> Self {
        let overview = view.overview;
        let row = |figures| Row::new(figures, overview);
        Self {
            practices: overview.each.iter().map(row).collect(),
            stages: overview
                .stages()
                .into_iter()
                .map(|(stage, practices)| StageCountJson { stage, practices })
                .collect(),
            replies: RepliesJson {
                mentor: overview.usual(Role::Mentor).map(UsualJson::new),
                mentee: overview.usual(Role::Mentee).map(UsualJson::new),
            },
            left_open: LeftOpenJson::new(overview.left_open()),
            learned: overview
                .learned()
                .into_iter()
                .map(LearnedJson::new)
                .collect(),
            look_first: overview
                .look_first()
                .iter()
                .map(LookFirstJson::new)
                .collect(),
            development: view.development.map(DevelopmentJson::new),
        }
    }
}

/// A row for each practice.
pub(super) fn table(overview: &Overview<'_>) -> Result<String, ExportError> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    for figures in &overview.each {
        writer.serialize(Row::new(figures, overview).safe())?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A practice in a line: the same in JSON and in a table. Whoever reads a table may count
/// its columns, so that a new one stands last.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PracticeJson"))]
struct Row<'a> {
    id: &'a PracticeId,
    title: Cow<'a, str>,
    mentor: Cow<'a, str>,
    mentee: Cow<'a, str>,
    opened: Time,
    last_at: Time,
    stage: Stage,
    #[cfg_attr(test, schemars(with = "Option<crate::view::json::OfTheTwo>"))]
    turn: Option<Role>,
    waiting_hours: Option<i64>,
    exchanges: usize,
    questions_asked: usize,
    questions_open: usize,
    actions_taken: usize,
    actions_open: usize,
    actions_overdue: usize,
    topics_parked: usize,
    rounds_since_reflection: u32,
    #[cfg_attr(test, schemars(range(min = 0)))]
    mentor_median_hours: Option<i64>,
    #[cfg_attr(test, schemars(range(min = 0)))]
    mentee_median_hours: Option<i64>,
    learned: usize,
    letters: usize,
}

impl<'a> Row<'a> {
    fn new(figures: &'a Retrospective<'_>, overview: &Overview<'_>) -> Self {
        let practice = figures.practice;
        let header = practice.header();
        let turn = practice.turn(overview.now);
        let hours =
            |replies: &Option<Replies>| replies.as_ref().map(|it| it.median.exact.num_hours());
        Self {
            id: &header.id,
            title: (&header.title).into(),
            mentor: header.mentor.as_str().into(),
            mentee: header.mentee.as_str().into(),
            opened: Time(header.opened),
            last_at: Time(figures.last),
            stage: practice.stage(),
            turn: turn.whose,
            waiting_hours: turn.whose.map(|_| turn.waited.exact.num_hours()),
            exchanges: figures.exchanges.total(),
            questions_asked: figures.questions.asked,
            questions_open: figures.questions.open,
            actions_taken: figures.actions.taken,
            actions_open: figures.actions.open,
            actions_overdue: figures.actions.overdue,
            topics_parked: practice.topics().open().count(),
            rounds_since_reflection: practice.rounds_since_reflection(),
            mentor_median_hours: hours(&figures.mentor_replies),
            mentee_median_hours: hours(&figures.mentee_replies),
            learned: practice.learned().len(),
            letters: figures.letters.total(),
        }
    }

    fn safe(self) -> Self {
        Self {
            title: safe(&self.title).into(),
            mentor: safe(&self.mentor).into(),
            mentee: safe(&self.mentee).into(),
            ..self
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StageCountJson {
    stage: Stage,
    practices: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RepliesJson {
    mentor: Option<UsualJson>,
    mentee: Option<UsualJson>,
}

/// How long the mentors, or the mentees, usually take to reply.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct UsualJson {
    replies: usize,
    #[cfg_attr(test, schemars(range(min = 0)))]
    median_hours: i64,
    #[cfg_attr(test, schemars(range(min = 0)))]
    longest_hours: i64,
}

impl UsualJson {
    fn new(usual: Usual) -> Self {
        Self {
            replies: usual.count,
            median_hours: usual.median.exact.num_hours(),
            longest_hours: usual.longest.exact.num_hours(),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LeftOpenJson {
    questions_asked: usize,
    questions_open: usize,
    actions_taken: usize,
    actions_open: usize,
    actions_overdue: usize,
    actions_dropped: usize,
    topics_parked: usize,
}

impl LeftOpenJson {
    fn new(left: LeftOpen) -> Self {
        Self {
            questions_asked: left.asked,
            questions_open: left.unanswered,
            actions_taken: left.taken,
            actions_open: left.open,
            actions_overdue: left.overdue,
            actions_dropped: left.dropped,
            topics_parked: left.parked,
        }
    }
}

/// What was marked as learned, and in which practice.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LearnedJson<'a> {
    id: &'a PracticeId,
    at: Time,
    by: &'a Name,
    text: &'a str,
}

impl<'a> LearnedJson<'a> {
    fn new((practice, words): (&'a Practice, &'a Words)) -> Self {
        Self {
            id: &practice.header().id,
            at: Time(words.at),
            by: &words.by,
            text: &words.text,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LookFirstJson<'a> {
    id: &'a PracticeId,
    #[cfg_attr(test, schemars(length(min = 1)))]
    reasons: Vec<ReasonJson>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReasonJson {
    reason: WhyJson,
    #[cfg_attr(test, schemars(with = "Option<crate::view::json::OfTheTwo>"))]
    role: Option<Role>,
    #[cfg_attr(test, schemars(range(min = 0)))]
    hours: Option<i64>,
    count: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum WhyJson {
    Late,
    Overdue,
    LookBack,
    NothingLearned,
}

impl ReasonJson {
    fn new(reason: &Reason) -> Self {
        let nothing_but = |reason| Self {
            reason,
            role: None,
            hours: None,
            count: None,
        };
        match *reason {
            Reason::Late(role, lasts) => Self {
                role: Some(role),
                hours: Some(lasts.exact.num_hours()),
                ..nothing_but(WhyJson::Late)
            },
            Reason::Overdue(count) => Self {
                count: Some(count),
                ..nothing_but(WhyJson::Overdue)
            },
            Reason::LookBack(rounds) => Self {
                count: usize::try_from(rounds).ok(),
                ..nothing_but(WhyJson::LookBack)
            },
            Reason::NothingLearned => nothing_but(WhyJson::NothingLearned),
        }
    }
}

impl<'a> LookFirstJson<'a> {
    fn new(look: &LookFirst<'a>) -> Self {
        Self {
            id: &look.practice.header().id,
            reasons: look.reasons.iter().map(ReasonJson::new).collect(),
        }
    }
}
