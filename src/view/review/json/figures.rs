//! Counts and measures of a retrospective, in JSON.

use chrono::TimeDelta;
use serde::Serialize;

use crate::analysis::figures::{ActionFigures, Exchanges, QuestionFigures, StageShare, Voice};
use crate::analysis::pace::{Pace, Replies};
use crate::analysis::retrospective::{Gap, Retrospective};
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::stage::{Role, Stage};
use crate::view::json::Time;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SpanJson {
    first: Time,
    last: Time,
    #[cfg_attr(test, schemars(range(min = 1)))]
    days: i64,
}

impl SpanJson {
    pub(super) fn new(figures: &Retrospective<'_>) -> Self {
        Self {
            first: Time(figures.first),
            last: Time(figures.last),
            days: figures.days(),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ExchangesJson {
    total: usize,
    mentor: usize,
    mentee: usize,
    observer: usize,
}

impl ExchangesJson {
    pub(super) fn new(exchanges: Exchanges) -> Self {
        Self {
            total: exchanges.total(),
            mentor: exchanges.mentor,
            mentee: exchanges.mentee,
            observer: exchanges.observer,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct GapJson {
    from: Time,
    to: Time,
    #[cfg_attr(test, schemars(range(min = 0)))]
    days: i64,
}

impl GapJson {
    pub(super) fn new(gap: Gap) -> Self {
        Self {
            from: Time(gap.from),
            to: Time(gap.to),
            days: gap.lasted.days,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct StageShareJson {
    stage: Stage,
    #[cfg_attr(test, schemars(range(min = 1)))]
    exchanges: usize,
    letters: usize,
    mentor: usize,
    mentee: usize,
}

impl StageShareJson {
    pub(super) fn new(share: &StageShare) -> Self {
        Self {
            stage: share.stage,
            exchanges: share.exchanges,
            letters: share.letters,
            mentor: share.voice.mentor,
            mentee: share.voice.mentee,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct VoiceJson {
    mentor: usize,
    mentee: usize,
}

impl VoiceJson {
    pub(super) fn new(voice: Voice) -> Self {
        Self {
            mentor: voice.mentor,
            mentee: voice.mentee,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct QuestionsJson {
    asked: usize,
    answered: usize,
    passed: usize,
    replaced: usize,
    open: usize,
    owed: usize,
}

impl QuestionsJson {
    pub(super) fn new(questions: QuestionFigures) -> Self {
        Self {
            asked: questions.asked,
            answered: questions.answered,
            passed: questions.passed,
            replaced: questions.replaced,
            open: questions.open,
            owed: questions.owed,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ActionsJson {
    taken: usize,
    done: usize,
    dropped: usize,
    open: usize,
    overdue: usize,
}

impl ActionsJson {
    pub(super) fn new(actions: ActionFigures) -> Self {
        Self {
            taken: actions.taken,
            done: actions.done,
            dropped: actions.dropped,
            open: actions.open,
            overdue: actions.overdue,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RepliesJson {
    mentor: Option<ReplyJson>,
    mentee: Option<ReplyJson>,
}

impl RepliesJson {
    pub(super) fn new(figures: &Retrospective<'_>) -> Self {
        Self {
            mentor: figures.mentor_replies.as_ref().map(ReplyJson::new),
            mentee: figures.mentee_replies.as_ref().map(ReplyJson::new),
        }
    }
}

/// How long somebody took to reply.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReplyJson {
    #[cfg_attr(test, schemars(range(min = 0)))]
    median_hours: f64,
    #[cfg_attr(test, schemars(range(min = 0)))]
    longest_hours: f64,
}

impl ReplyJson {
    fn new(replies: &Replies) -> Self {
        Self {
            median_hours: hours(replies.median.exact),
            longest_hours: hours(replies.longest.exact),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum PaceJson {
    OverPace {
        #[cfg_attr(test, schemars(range(min = 1)))]
        replies: usize,
        #[cfg_attr(test, schemars(range(min = 0)))]
        within_hours: f64,
        rhythm: Option<Rhythm>,
    },
    Silence {
        #[cfg_attr(test, schemars(with = "crate::view::json::OfTheTwo"))]
        who: Role,
        #[cfg_attr(test, schemars(range(min = 0)))]
        hours: f64,
        goes_on: bool,
        rhythm: Option<Rhythm>,
    },
}

impl PaceJson {
    pub(super) fn new(pace: Pace) -> Self {
        match pace {
            Pace::OverPace {
                replies,
                within,
                rhythm,
            } => Self::OverPace {
                replies,
                within_hours: hours(within.exact),
                rhythm,
            },
            Pace::Silence {
                who,
                lasted,
                goes_on,
                rhythm,
            } => Self::Silence {
                who,
                hours: hours(lasted.exact),
                goes_on,
                rhythm,
            },
        }
    }
}

/// Hours to one place after the point.
#[expect(
    clippy::cast_precision_loss,
    reason = "no practice lasts so long that an hour is lost"
)]
fn hours(span: TimeDelta) -> f64 {
    (span.num_minutes() as f64 / 6.0).round() / 10.0
}
