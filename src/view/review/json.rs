//! A retrospective in JSON.

mod figures;
mod findings;

use serde::Serialize;

use super::ReviewView;
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::stage::Stage;
use crate::view::json::{ActionJson, QuestionJson, ReportJson, ThemeJson, TopicJson, WordsJson};
use crate::view::standing::ExpectationJson;
use figures::{
    ActionsJson, ExchangesJson, GapJson, PaceJson, QuestionsJson, RepliesJson, SpanJson,
    StageShareJson, VoiceJson,
};
use findings::{
    BeforeAfterJson, DriftJson, KeyQuestionJson, NoLookBackJson, TakenUpJson, TalkingPointJson,
    WentWellJson, WordingJson,
};

/// What `mentor review --json` prints. `stages` and `voice` count the characters that each
/// wrote, whitespace and quotations aside. `exchanges` are those up to the close, `letters`
/// those of them that people would call so: not an agreement, a pause, a skip, a number
/// given to earlier words. `open` is asked - answered - replaced, and `owed` those of them
/// that were not optional; questions that were taken back do not count. An action is linked
/// to the latest advice before it, an observer's aside. In a closed practice no action is
/// overdue. A reply time counts from the other's last letter before it. Reply times need
/// two replies. What was written after the close is in `after_close` and in no figure.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ReviewJson<'a> {
    id: &'a PracticeId,
    title: &'a str,
    /// The practice that this one goes on from.
    follows: Option<&'a PracticeId>,
    mentor: &'a Name,
    mentee: &'a Name,
    stage: Stage,
    span: SpanJson,
    exchanges: ExchangesJson,
    letters: ExchangesJson,
    /// The longest time without a letter, pauses left out, in days of the calendar.
    gap: Option<GapJson>,
    stages: Vec<StageShareJson>,
    voice: VoiceJson,
    questions: QuestionsJson,
    /// How the questions of the mentor and of the mentee are worded, by their numbers; of
    /// whoever asked three or more whose words tell. `closed` are those that yes or no
    /// would answer, `either_or` those that name the choices.
    wording: Vec<WordingJson<'a>>,
    themes: Vec<ThemeJson<'a>>,
    /// The theme as it was brought, where it turned, and as it stands.
    drift: Option<DriftJson<'a>>,
    /// What each of the two took up of the other's words: what they quoted, or made a
    /// question. `from` is where the words stand, `exchange` where they were taken up.
    taken_up: Vec<TakenUpJson<'a>>,
    /// Up to six questions of which the record shows most, with the first answer on
    /// record; `reasons` may be empty.
    #[cfg_attr(test, schemars(length(max = 6)))]
    key_questions: Vec<KeyQuestionJson<'a>>,
    /// The mentee's own words at first and in the end, once the practice is closed: what
    /// was marked as learned last, or the words that they closed with.
    before_after: Option<BeforeAfterJson<'a>>,
    advice: Vec<WordsJson<'a>>,
    actions: ActionsJson,
    chain: Vec<LinkJson<'a>>,
    reflections: Vec<WordsJson<'a>>,
    /// The longest stretch of rounds without a look back, where it is longer than agreed;
    /// from and to are numbers of exchanges.
    no_look_back: Option<NoLookBackJson>,
    learned: Vec<WordsJson<'a>>,
    /// The words that the practice was closed with.
    closing: Option<WordsJson<'a>>,
    /// Where whoever did not close it thanks the other, in their last letter.
    thanks: Vec<WordsJson<'a>>,
    /// What was written after the close.
    after_close: Vec<WordsJson<'a>>,
    left_open: LeftOpenJson<'a>,
    replies: RepliesJson,
    pace: Option<PaceJson>,
    /// What went well, with its evidence: `count`, where it is a part of something `of`
    /// how many, and the questions (`put_differently`: those that put another one
    /// differently) or exchanges it is about.
    went_well: Vec<WentWellJson<'a>>,
    /// What the two may want to talk over, and the questions, actions or exchanges it
    /// comes of, by their numbers.
    #[cfg_attr(test, schemars(length(max = 5)))]
    talk_over: Vec<TalkingPointJson<'a>>,
    next: Vec<ExpectationJson>,
    /// The practices that go on from this one.
    followed_by: Vec<&'a PracticeId>,
}

impl<'a> ReviewJson<'a> {
    pub(super) fn new(view: &ReviewView<'a>) -> Self {
        let figures = view.figures;
        let practice = figures.practice;
        let header = practice.header();
        Self {
            id: &header.id,
            title: &header.title,
            follows: header.follows.as_ref(),
            mentor: &header.mentor,
            mentee: &header.mentee,
            stage: practice.stage(),
            span: SpanJson::new(figures),
            exchanges: ExchangesJson::new(figures.exchanges),
            letters: ExchangesJson::new(figures.letters),
            gap: figures.gap.map(GapJson::new),
            stages: figures.stages.iter().map(StageShareJson::new).collect(),
            voice: VoiceJson::new(figures.voice),
            questions: QuestionsJson::new(figures.questions),
            wording: figures.wordings.iter().map(WordingJson::new).collect(),
            themes: practice.themes().iter().map(ThemeJson::new).collect(),
            drift: figures.drift.as_ref().map(DriftJson::new),
            taken_up: figures.taken_up.iter().map(TakenUpJson::new).collect(),
            key_questions: figures
                .key_questions
                .iter()
                .map(KeyQuestionJson::new)
                .collect(),
            before_after: figures.before_after().map(BeforeAfterJson::new),
            advice: practice.advice().iter().map(WordsJson::new).collect(),
            actions: ActionsJson::new(figures.actions),
            chain: figures
                .chain
                .iter()
                .map(|link| LinkJson {
                    advice: link.advice.map(WordsJson::new),
                    action: link.action.map(ActionJson::new),
                    reports: link.action.map(ReportJson::all).unwrap_or_default(),
                })
                .collect(),
            reflections: practice.reflections().iter().map(WordsJson::new).collect(),
            no_look_back: figures.no_look_back.map(NoLookBackJson::new),
            learned: practice.learned().iter().map(WordsJson::new).collect(),
            closing: figures.closing.as_ref().map(WordsJson::new),
            thanks: figures.thanks.iter().map(WordsJson::new).collect(),
            after_close: figures.afterwards.iter().map(WordsJson::new).collect(),
            left_open: LeftOpenJson {
                questions: figures.unanswered().map(QuestionJson::new).collect(),
                actions: figures.open_actions().map(ActionJson::new).collect(),
                parked: practice.topics().open().map(TopicJson::new).collect(),
            },
            replies: RepliesJson::new(figures),
            pace: figures.pace.map(PaceJson::new),
            went_well: figures.went_well.iter().map(WentWellJson::new).collect(),
            talk_over: figures
                .talking_points
                .iter()
                .map(TalkingPointJson::new)
                .collect(),
            next: figures.next.iter().map(ExpectationJson::new).collect(),
            followed_by: view.succession.followed_by(),
        }
    }
}

/// Advice, the action that was taken on after it, and what came of that.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LinkJson<'a> {
    advice: Option<WordsJson<'a>>,
    action: Option<ActionJson<'a>>,
    reports: Vec<ReportJson<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LeftOpenJson<'a> {
    /// Those without an answer in full on record that were not optional.
    questions: Vec<QuestionJson<'a>>,
    actions: Vec<ActionJson<'a>>,
    parked: Vec<TopicJson<'a>>,
}
