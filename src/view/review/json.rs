//! A retrospective as a machine reads it: `docs/schema/review.v1.json`.

use chrono::TimeDelta;
use serde::Serialize;

use crate::dialogue::identity::PracticeId;
use crate::dialogue::stage::{Role, Stage};
use crate::retrospective::key_questions::KeyQuestion;
use crate::retrospective::taken_up::TakenUp;
use crate::retrospective::went_well::WentWell;
use crate::retrospective::{
    About, Drift, Exchanges, Pace, Point, Replies, Retrospective, Wordings,
};
use crate::view::practice::{
    ActionJson, QuestionJson, ReportJson, ThemeJson, TopicJson, WordsJson,
};
use crate::view::standing::{ExpectationJson, expects_json};
use crate::view::words::rfc3339;

#[derive(Serialize)]
pub(super) struct ReviewJson<'a> {
    schema: &'static str,
    id: &'a str,
    title: &'a str,
    follows: Option<&'a str>,
    mentor: &'a str,
    mentee: &'a str,
    stage: &'static str,
    span: SpanJson,
    exchanges: ExchangesJson,
    letters: ExchangesJson,
    gap: Option<GapJson>,
    stages: Vec<StageJson>,
    voice: VoiceJson,
    questions: QuestionsJson,
    wording: Vec<WordingJson>,
    themes: Vec<ThemeJson<'a>>,
    drift: Option<DriftJson<'a>>,
    taken_up: Vec<TakenUpJson<'a>>,
    key_questions: Vec<KeyQuestionJson<'a>>,
    before_after: Option<BeforeAfterJson<'a>>,
    advice: Vec<WordsJson<'a>>,
    actions: ActionsJson,
    chain: Vec<LinkJson<'a>>,
    reflections: Vec<WordsJson<'a>>,
    no_look_back: Option<NoLookBackJson>,
    learned: Vec<WordsJson<'a>>,
    closing: Option<WordsJson<'a>>,
    thanks: Vec<WordsJson<'a>>,
    after_close: Vec<WordsJson<'a>>,
    left_open: LeftJson<'a>,
    replies: RepliesJson,
    pace: Option<PaceJson>,
    went_well: Vec<WentWellJson>,
    talk_over: Vec<PointJson>,
    next: Vec<ExpectationJson>,
}

impl<'a> ReviewJson<'a> {
    pub(super) fn of(figures: &'a Retrospective<'a>) -> Self {
        let practice = figures.practice;
        let header = practice.header();
        Self {
            schema: "mentor.review.v1",
            id: header.id.as_str(),
            title: &header.title,
            follows: header.follows.as_ref().map(PracticeId::as_str),
            mentor: header.mentor.as_str(),
            mentee: header.mentee.as_str(),
            stage: practice.stage().as_str(),
            span: SpanJson {
                first: rfc3339(figures.first),
                last: rfc3339(figures.last),
                days: figures.days(),
            },
            exchanges: ExchangesJson::of(figures.exchanges),
            letters: ExchangesJson::of(figures.letters),
            gap: figures.gap.map(|gap| GapJson {
                from: rfc3339(gap.from),
                to: rfc3339(gap.to),
                days: gap.lasted.days,
            }),
            stages: figures
                .stages
                .iter()
                .map(|share| StageJson {
                    stage: share.stage.as_str(),
                    exchanges: share.exchanges,
                    letters: share.letters,
                    mentor: share.voice.mentor,
                    mentee: share.voice.mentee,
                })
                .collect(),
            voice: VoiceJson {
                mentor: figures.voice.mentor,
                mentee: figures.voice.mentee,
            },
            questions: QuestionsJson {
                asked: figures.questions.asked,
                answered: figures.questions.answered,
                passed: figures.questions.passed,
                replaced: figures.questions.replaced,
                open: figures.questions.open,
                owed: figures.questions.owed,
            },
            wording: figures.wordings.iter().map(WordingJson::of).collect(),
            themes: practice.themes().iter().map(ThemeJson::of).collect(),
            drift: figures.drift.as_ref().map(DriftJson::of),
            taken_up: figures.taken_up.iter().map(TakenUpJson::of).collect(),
            key_questions: figures
                .key_questions
                .iter()
                .map(KeyQuestionJson::of)
                .collect(),
            before_after: figures.before_after().map(|told| BeforeAfterJson {
                before: ThemeJson::of(told.before),
                after: WordsJson::of(told.after),
            }),
            advice: practice.advice().iter().map(WordsJson::of).collect(),
            actions: ActionsJson {
                taken: figures.actions.taken,
                done: figures.actions.done,
                dropped: figures.actions.dropped,
                open: figures.actions.open,
                overdue: figures.actions.overdue,
            },
            chain: figures
                .chain
                .iter()
                .map(|link| LinkJson {
                    advice: link.advice.map(WordsJson::of),
                    action: link.action.map(ActionJson::of),
                    reports: link.action.map(ReportJson::all).unwrap_or_default(),
                })
                .collect(),
            reflections: practice.reflections().iter().map(WordsJson::of).collect(),
            no_look_back: figures.no_look_back.map(|stretch| NoLookBackJson {
                rounds: stretch.rounds,
                from: stretch.from,
                to: stretch.to,
                due: stretch.due,
                agreed: stretch.agreed,
            }),
            learned: practice.learned().iter().map(WordsJson::of).collect(),
            closing: figures.closing.as_ref().map(WordsJson::of),
            thanks: figures.thanks.iter().map(WordsJson::of).collect(),
            after_close: figures.afterwards.iter().map(WordsJson::of).collect(),
            left_open: LeftJson {
                questions: figures.unanswered().map(QuestionJson::of).collect(),
                actions: figures.open_actions().map(ActionJson::of).collect(),
                parked: practice.topics().open().map(TopicJson::of).collect(),
            },
            replies: RepliesJson {
                mentor: figures.mentor_replies.as_ref().map(ReplyJson::of),
                mentee: figures.mentee_replies.as_ref().map(ReplyJson::of),
            },
            pace: figures.pace.map(PaceJson::of),
            went_well: figures.went_well.iter().map(WentWellJson::of).collect(),
            talk_over: figures.talk.iter().map(PointJson::of).collect(),
            next: expects_json(&figures.next),
        }
    }
}

#[derive(Serialize)]
struct WordingJson {
    role: &'static str,
    open: Vec<usize>,
    closed: Vec<usize>,
    either_or: Vec<usize>,
    double: Vec<usize>,
}

impl WordingJson {
    fn of(wordings: &Wordings) -> Self {
        Self {
            role: wordings.role.as_str(),
            open: wordings.open.clone(),
            closed: wordings.closed.clone(),
            either_or: wordings.either_or.clone(),
            double: wordings.double.clone(),
        }
    }
}

#[derive(Serialize)]
struct DriftJson<'a> {
    first: ThemeJson<'a>,
    turning: Option<ThemeJson<'a>>,
    last: Option<ThemeJson<'a>>,
}

impl<'a> DriftJson<'a> {
    fn of(drift: &Drift<'a>) -> Self {
        Self {
            first: ThemeJson::of(drift.first),
            turning: drift.turning.map(ThemeJson::of),
            last: drift.last.map(ThemeJson::of),
        }
    }
}

#[derive(Serialize)]
struct BeforeAfterJson<'a> {
    before: ThemeJson<'a>,
    after: WordsJson<'a>,
}

#[derive(Serialize)]
struct TakenUpJson<'a> {
    role: &'static str,
    how: &'static str,
    text: &'a str,
    from: String,
    exchange: String,
}

impl<'a> TakenUpJson<'a> {
    fn of(taken: &TakenUp<'a>) -> Self {
        Self {
            role: taken.by.as_str(),
            how: taken.how.word(),
            text: taken.text,
            from: taken.from.to_string(),
            exchange: taken.to.to_string(),
        }
    }
}

#[derive(Serialize)]
struct KeyQuestionJson<'a> {
    number: usize,
    text: &'a str,
    reasons: Vec<&'static str>,
    answer: Option<AnswerJson<'a>>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    exchange: String,
    by: &'a str,
    text: &'a str,
}

impl<'a> KeyQuestionJson<'a> {
    fn of(key: &KeyQuestion<'a>) -> Self {
        Self {
            number: key.question.number,
            text: &key.question.text,
            reasons: key.reasons.iter().map(|it| it.word()).collect(),
            answer: key.answer().map(|answer| AnswerJson {
                exchange: answer.exchange.to_string(),
                by: answer.by.as_str(),
                text: &answer.text,
            }),
        }
    }
}

/// What went well; `count` of `of`, and the questions or exchanges it is about.
#[derive(Serialize)]
struct WentWellJson {
    what: &'static str,
    count: usize,
    of: Option<usize>,
    numbers: Vec<usize>,
    stages: Vec<&'static str>,
    spans: Vec<(String, String)>,
}

impl WentWellJson {
    fn of(it: &WentWell) -> Self {
        let (count, of) = match it {
            WentWell::PutDifferently(pairs) => (pairs.len(), None),
            WentWell::RoundsAnswered(numbers) => (numbers.len(), None),
            WentWell::WithinRhythm { within, of } => (*within, Some(*of)),
            WentWell::QuestionsFirst { questions, .. } => (*questions, None),
            WentWell::ReportedBack { reported, of } => (*reported, Some(*of)),
            WentWell::MenteeLed(stages) => (stages.len(), None),
            WentWell::Announced(spans) => (spans.len(), None),
        };
        let (mut numbers, mut stages, mut spans) = (Vec::new(), Vec::new(), Vec::new());
        match it {
            WentWell::PutDifferently(pairs) => {
                numbers.extend(pairs.iter().map(|(_, again)| *again));
            }
            WentWell::RoundsAnswered(of) => numbers.clone_from(of),
            WentWell::QuestionsFirst { advice, .. } => numbers.push(*advice),
            WentWell::MenteeLed(of) => stages.extend(of.iter().map(|it| it.as_str())),
            WentWell::Announced(of) => {
                spans.extend(
                    of.iter()
                        .map(|(from, to)| (from.to_string(), to.to_string())),
                );
            }
            WentWell::WithinRhythm { .. } | WentWell::ReportedBack { .. } => {}
        }
        Self {
            what: it.word(),
            count,
            of,
            numbers,
            stages,
            spans,
        }
    }
}

#[derive(Serialize)]
struct NoLookBackJson {
    rounds: u32,
    from: usize,
    to: usize,
    due: u32,
    agreed: bool,
}

#[derive(Serialize)]
struct PointJson {
    about: &'static str,
    stage: Option<&'static str>,
    role: Option<&'static str>,
    numbers: Vec<usize>,
}

impl PointJson {
    fn of(point: &Point) -> Self {
        let (stage, role) = match point.about {
            About::Balance(stage, role) => (Some(stage), Some(role)),
            About::Silence(role) | About::ClosedQuestions(role) => (None, Some(role)),
            _ => (None, None),
        };
        Self {
            about: point.about.word(),
            stage: stage.map(Stage::as_str),
            role: role.map(Role::as_str),
            numbers: point.numbers.clone(),
        }
    }
}

#[derive(Serialize)]
struct SpanJson {
    first: String,
    last: String,
    days: i64,
}

#[derive(Serialize)]
struct ExchangesJson {
    total: usize,
    mentor: usize,
    mentee: usize,
    observer: usize,
}

impl ExchangesJson {
    fn of(exchanges: Exchanges) -> Self {
        Self {
            total: exchanges.total(),
            mentor: exchanges.mentor,
            mentee: exchanges.mentee,
            observer: exchanges.observer,
        }
    }
}

#[derive(Serialize)]
struct GapJson {
    from: String,
    to: String,
    days: i64,
}

#[derive(Serialize)]
struct StageJson {
    stage: &'static str,
    exchanges: usize,
    letters: usize,
    mentor: usize,
    mentee: usize,
}

#[derive(Serialize)]
struct VoiceJson {
    mentor: usize,
    mentee: usize,
}

#[derive(Serialize)]
struct QuestionsJson {
    asked: usize,
    answered: usize,
    passed: usize,
    replaced: usize,
    open: usize,
    owed: usize,
}

#[derive(Serialize)]
struct ActionsJson {
    taken: usize,
    done: usize,
    dropped: usize,
    open: usize,
    overdue: usize,
}

#[derive(Serialize)]
struct LinkJson<'a> {
    advice: Option<WordsJson<'a>>,
    action: Option<ActionJson<'a>>,
    reports: Vec<ReportJson<'a>>,
}

#[derive(Serialize)]
struct LeftJson<'a> {
    questions: Vec<QuestionJson<'a>>,
    actions: Vec<ActionJson<'a>>,
    parked: Vec<TopicJson<'a>>,
}

#[derive(Serialize)]
struct RepliesJson {
    mentor: Option<ReplyJson>,
    mentee: Option<ReplyJson>,
}

#[derive(Serialize)]
struct ReplyJson {
    median_hours: f64,
    longest_hours: f64,
}

impl ReplyJson {
    fn of(replies: &Replies) -> Self {
        Self {
            median_hours: hours(replies.median.exact),
            longest_hours: hours(replies.longest.exact),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PaceJson {
    OverPace {
        replies: usize,
        within_hours: f64,
        rhythm: Option<String>,
    },
    Silence {
        who: &'static str,
        hours: f64,
        goes_on: bool,
        rhythm: Option<String>,
    },
}

impl PaceJson {
    fn of(pace: Pace) -> Self {
        match pace {
            Pace::OverPace {
                replies,
                within,
                rhythm,
            } => Self::OverPace {
                replies,
                within_hours: hours(within.exact),
                rhythm: rhythm.map(|it| it.to_string()),
            },
            Pace::Silence {
                who,
                lasted,
                goes_on,
                rhythm,
            } => Self::Silence {
                who: who.as_str(),
                hours: hours(lasted.exact),
                goes_on,
                rhythm: rhythm.map(|it| it.to_string()),
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
