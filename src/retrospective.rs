//! The figures of a retrospective, pure: what a look back at a practice is made
//! of. Each is a count or a measure of what stands in the record; none is a
//! grade. Where there is too little to say something, it is `None`.

pub mod carried_over;
pub mod development;
mod drift;
pub mod key_questions;
pub mod overview;
mod pace;
pub mod taken_up;
mod talking_points;
pub mod went_well;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::expectation::Expectation;
use crate::dialogue::part::Kind;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::{Entry, Practice, Words};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::stage::{Role, Stage};
use crate::language::thanks::thanks;
use crate::language::wording::{Wording, asks_twice, wording};
pub use drift::{BeforeAfter, Drift};
use key_questions::KeyQuestion;
pub(crate) use pace::{FAST_REPLIES, LONG_TIMES, haste};
pub use pace::{Pace, Replies};
use taken_up::TakenUp;
pub use talking_points::{About, TalkingPoint};
use went_well::WentWell;

/// How many questions of one person there must be before their wording says
/// anything.
const FEWEST_QUESTIONS: usize = 3;
/// How much the two must have written in a stage before its balance says
/// anything, in characters.
const FEWEST_LETTERS: usize = 200;
/// How far apart the two shares must be, in points of per cent.
const FEWEST_POINTS: usize = 10;

/// The figures of one practice.
#[derive(Debug, Clone, PartialEq)]
pub struct Retrospective<'a> {
    /// The practice they are of.
    pub practice: &'a Practice,
    /// When it was looked at.
    pub now: DateTime<FixedOffset>,
    /// That day.
    pub today: NaiveDate,
    /// From the opening to the last exchange.
    pub first: DateTime<FixedOffset>,
    /// The last exchange, or the close; the opening where there is none.
    pub last: DateTime<FixedOffset>,
    /// How many exchanges there are, up to the close.
    pub exchanges: Exchanges,
    /// How many of them people would call letters.
    pub letters: Exchanges,
    /// The longest time without a letter.
    pub gap: Option<Gap>,
    /// What was written in each stage that has any, in the order of the process.
    pub stages: Vec<StageShare>,
    /// How much each of the two wrote.
    pub voice: Voice,
    /// What became of the questions.
    pub questions: QuestionFigures,
    /// How the mentor's and the mentee's questions are worded.
    pub wordings: Vec<Wordings>,
    /// The words that the practice was closed with, of whoever closed it.
    pub closing: Option<Words>,
    /// Where whoever did not close it thanks the other, in their last letter.
    pub thanks: Vec<Words>,
    /// What the two wrote after the close.
    pub afterwards: Vec<Words>,
    /// How the theme moved.
    pub drift: Option<Drift<'a>>,
    /// What each took up of the other's words, in the order of the record.
    pub taken_up: Vec<TakenUp<'a>>,
    /// The questions that carried it, in the order of their numbers.
    pub key_questions: Vec<KeyQuestion<'a>>,
    /// The longest time without a look back, where it is longer than agreed.
    pub no_look_back: Option<NoLookBack>,
    /// What became of the actions.
    pub actions: ActionFigures,
    /// Advice, and the actions it led to.
    pub chain: Vec<Link<'a>>,
    /// How long the mentor took to reply.
    pub mentor_replies: Option<Replies>,
    /// How long the mentee took to reply.
    pub mentee_replies: Option<Replies>,
    /// A kind warning.
    pub pace: Option<Pace>,
    /// What is expected next.
    pub next: Vec<Expectation>,
    /// What went well, as far as it is on record.
    pub went_well: Vec<WentWell>,
    /// What the two may want to talk over.
    pub talking_points: Vec<TalkingPoint>,
}

/// How many exchanges there are, and by whom; what corrects or takes back is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exchanges {
    /// By the mentor.
    pub mentor: usize,
    /// By the mentee.
    pub mentee: usize,
    /// By others.
    pub observer: usize,
}

impl Exchanges {
    /// All of them.
    #[must_use]
    pub fn total(self) -> usize {
        self.mentor + self.mentee + self.observer
    }
}

/// A time without a letter; pauses are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// From the letter before it, or the end of a pause.
    pub from: DateTime<FixedOffset>,
    /// To the letter after it, or the beginning of a pause.
    pub to: DateTime<FixedOffset>,
    /// How long.
    pub lasted: Lasted,
}

/// How much each of the two wrote: characters that are no blanks, without what
/// they quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Voice {
    /// The mentor.
    pub mentor: usize,
    /// The mentee.
    pub mentee: usize,
}

impl Voice {
    /// Whether there is enough of it for its balance to say anything.
    #[must_use]
    pub fn is_telling(self) -> bool {
        self.mentor + self.mentee >= FEWEST_LETTERS
    }

    /// The share of one of the two, in whole per cent; `None` where nothing was
    /// written, and for observers.
    #[must_use]
    pub fn share(self, role: Role) -> Option<usize> {
        let total = self.mentor + self.mentee;
        let of = match role {
            Role::Mentor => self.mentor,
            Role::Mentee => self.mentee,
            Role::Observer => return None,
        };
        (total > 0).then(|| (of * 200 + total) / (2 * total))
    }
}

/// What was written in one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageShare {
    /// The stage.
    pub stage: Stage,
    /// How many exchanges of the two.
    pub exchanges: usize,
    /// How many of them people would call letters.
    pub letters: usize,
    /// How much each wrote.
    pub voice: Voice,
}

impl StageShare {
    /// Who wrote more here than the one whom the model lets lead, and the other
    /// way round: whether the balance is the model's. `None` where the model or
    /// what there is to go by says nothing.
    #[must_use]
    pub fn as_model(&self) -> Option<bool> {
        let Voice { mentor, mentee } = self.voice;
        let points = self
            .voice
            .share(Role::Mentor)?
            .abs_diff(self.voice.share(Role::Mentee)?);
        if mentor == 0 || mentee == 0 || !self.voice.is_telling() || points < FEWEST_POINTS {
            return None;
        }
        let led = if mentor > mentee {
            Role::Mentor
        } else {
            Role::Mentee
        };
        leads(self.stage).map(|model| model == led)
    }
}

/// Who leads a stage in the model: the mentee theme and questions. The rest is
/// for both: in the stage of advice the mentee also acts and tells of it.
#[must_use]
pub fn leads(stage: Stage) -> Option<Role> {
    match stage {
        Stage::Theme | Stage::Questions => Some(Role::Mentee),
        Stage::Advice | Stage::Reflection | Stage::Closed => None,
    }
}

/// What became of the questions. Those withdrawn do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QuestionFigures {
    /// Asked.
    pub asked: usize,
    /// Answered in full.
    pub answered: usize,
    /// Passed at least once.
    pub passed: usize,
    /// Put differently, as another question.
    pub replaced: usize,
    /// Without an answer in full: asked - answered - replaced.
    pub open: usize,
    /// Those of them that were not optional.
    pub owed: usize,
    /// Those of them that were not optional, passed and not put differently.
    pub waiting: usize,
}

/// What became of the actions. Those taken back do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActionFigures {
    /// Taken on: done + dropped + open.
    pub taken: usize,
    /// Done.
    pub done: usize,
    /// Not done.
    pub dropped: usize,
    /// Open, those overdue among them.
    pub open: usize,
    /// Open, and their day has passed.
    pub overdue: usize,
}

/// How the questions of one of the two are worded, by their numbers. Those that
/// were taken back do not count, and those whose words do not tell are not among the
/// open, the closed and those that offer a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wordings {
    /// Who asked.
    pub role: Role,
    /// They ask for a story, a reason, a view.
    pub open: Vec<usize>,
    /// Yes or no is an answer.
    pub closed: Vec<usize>,
    /// One of the choices that they name is an answer.
    pub either_or: Vec<usize>,
    /// They ask two things.
    pub double: Vec<usize>,
}

impl Wordings {
    /// How many tell by their words what they leave to whoever answers.
    fn told(&self) -> usize {
        self.open.len() + self.closed.len() + self.either_or.len()
    }
}

/// A stretch of rounds without a look back, longer than agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoLookBack {
    /// How many rounds.
    pub rounds: u32,
    /// The number of the exchange it began with.
    pub from: usize,
    /// The number of the exchange that ended it, or the last one.
    pub to: usize,
    /// After how many rounds a look back is due.
    pub due: u32,
    /// Whether the two agreed on that, or it is what is usual.
    pub agreed: bool,
}

/// A piece of advice and an action that came after it; either may stand alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    /// The advice.
    pub advice: Option<&'a Words>,
    /// The action; its reports are with it.
    pub action: Option<&'a Action>,
}

impl<'a> Retrospective<'a> {
    /// Looks back at `practice` at the time `now`.
    #[must_use]
    pub fn of(practice: &'a Practice, now: DateTime<FixedOffset>) -> Self {
        let first = practice.header().opened;
        let taken_up = taken_up::taken_up(practice);
        let entries = || practice.told().filter(|entry| !entry.exchange.corrects());
        let mut figures = Self {
            practice,
            now,
            today: now.date_naive(),
            first,
            last: entries()
                .map(|entry| entry.exchange.at)
                .fold(first, DateTime::max),
            exchanges: exchanges(entries()),
            letters: exchanges(practice.letters()),
            gap: gap(practice),
            stages: stages(entries),
            voice: voice(entries()),
            questions: questions(practice.questions().all()),
            actions: actions(practice, now.date_naive()),
            chain: chain(practice),
            mentor_replies: pace::replies(practice, Role::Mentor),
            mentee_replies: pace::replies(practice, Role::Mentee),
            pace: pace::pace(practice, now),
            next: practice.expects(now),
            wordings: wordings(practice.questions().all()),
            closing: closing(practice),
            thanks: thanked(practice),
            afterwards: afterwards(practice),
            drift: Drift::of(practice),
            key_questions: key_questions::key_questions(practice, &taken_up),
            taken_up,
            no_look_back: no_look_back(practice),
            went_well: Vec::new(),
            talking_points: Vec::new(),
        };
        figures.went_well = went_well::went_well(&figures);
        figures.talking_points = talking_points::talking_points(&figures);
        figures
    }

    /// From the first day to the last, both counted.
    #[must_use]
    pub fn days(&self) -> i64 {
        Lasted::between(self.first, self.last).days + 1
    }

    /// The mentee's own words, at first and in the end.
    #[must_use]
    pub fn before_after(&self) -> Option<BeforeAfter<'_>> {
        BeforeAfter::of(self.practice, self.closing.as_ref())
    }

    /// The questions without an answer in full on record: not those that were
    /// taken back, nor those that were optional.
    pub fn unanswered(&self) -> impl Iterator<Item = &'a Question> {
        self.practice
            .questions()
            .all()
            .iter()
            .filter(|question| question.status.is_open() && !question.optional)
    }

    /// The actions still open.
    pub fn open_actions(&self) -> impl Iterator<Item = &'a Action> {
        self.practice
            .actions()
            .all()
            .iter()
            .filter(|action| action.status == ActionStatus::Open)
    }
}

/// The longest time without a letter; none where nothing was written twice.
fn gap(practice: &Practice) -> Option<Gap> {
    let letters: Vec<_> = practice.letters().collect();
    letters
        .windows(2)
        .flat_map(|pair| match pair {
            [one, other] => practice
                .pauses()
                .between(one.exchange.at, other.exchange.at),
            _ => Vec::new(),
        })
        .map(|(from, to)| Gap {
            from,
            to,
            lasted: Lasted::between(from, to),
        })
        .max_by_key(|gap| gap.lasted)
}

/// The plain words of an entry, and those of its close, as one.
fn plain_words(entry: &Entry) -> Option<Words> {
    let mut text = String::new();
    let parts = entry.parts.iter();
    for part in parts.filter(|part| matches!(part.kind, Kind::Say | Kind::Close)) {
        // Within a paragraph, the blank before a part is part of it.
        if !text.is_empty() && !part.text.starts_with(char::is_whitespace) {
            text.push_str("\n\n");
        }
        text.push_str(&part.text);
    }
    (!text.trim().is_empty()).then(|| Words {
        exchange: entry.exchange.id,
        at: entry.exchange.at,
        by: entry.exchange.by.clone(),
        text,
    })
}

fn closing(practice: &Practice) -> Option<Words> {
    let closed = practice.closed()?;
    plain_words(practice.entry(closed.exchange)?)
}

fn afterwards(practice: &Practice) -> Vec<Words> {
    let letters = practice.letters_after_close();
    letters.filter_map(plain_words).collect()
}

/// The paragraphs in which one of the two thanks the other: in the last letter of
/// each, but for the one that closed the practice, whose words are told whole.
fn thanked(practice: &Practice) -> Vec<Words> {
    let Some(closed) = practice.closed() else {
        return Vec::new();
    };
    let last = |role| {
        let mut all = practice.letters().chain(practice.letters_after_close());
        all.rfind(|entry| entry.role == role)
    };
    [Role::Mentee, Role::Mentor]
        .into_iter()
        .filter_map(last)
        .filter(|entry| entry.exchange.id != closed.exchange)
        .filter_map(plain_words)
        .filter_map(|words| {
            let paragraphs = words.text.split("\n\n").filter(|it| thanks(it));
            let text = paragraphs.collect::<Vec<_>>().join("\n\n");
            (!text.is_empty()).then_some(Words { text, ..words })
        })
        .collect()
}

/// Whether it was closed, and nothing is marked as learned.
fn nothing_learned(practice: &Practice) -> bool {
    practice.closed().is_some() && practice.learned().is_empty()
}

fn exchanges<'e>(entries: impl Iterator<Item = &'e Entry>) -> Exchanges {
    let mut exchanges = Exchanges::default();
    for entry in entries {
        match entry.role {
            Role::Mentor => exchanges.mentor += 1,
            Role::Mentee => exchanges.mentee += 1,
            Role::Observer => exchanges.observer += 1,
        }
    }
    exchanges
}

fn stages<'e, I: Iterator<Item = &'e Entry>>(entries: impl Fn() -> I) -> Vec<StageShare> {
    Stage::ALL
        .into_iter()
        .map(|stage| {
            let here =
                || entries().filter(move |it| it.stage == stage && it.role != Role::Observer);
            StageShare {
                stage,
                exchanges: here().count(),
                letters: here().filter(|entry| entry.is_letter()).count(),
                voice: voice(here()),
            }
        })
        .filter(|share| share.exchanges > 0)
        .collect()
}

/// How long a text is, in characters that are no whitespace.
fn length(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn voice<'e>(entries: impl Iterator<Item = &'e Entry>) -> Voice {
    let mut voice = Voice::default();
    for entry in entries {
        let written: usize = entry
            .parts
            .iter()
            .map(|part| match &part.kind {
                Kind::Quote { .. } => 0,
                Kind::Theme { why: Some(why) } => length(&part.text) + length(why),
                _ => length(&part.text),
            })
            .sum();
        match entry.role {
            Role::Mentor => voice.mentor += written,
            Role::Mentee => voice.mentee += written,
            Role::Observer => {}
        }
    }
    voice
}

fn questions(all: &[Question]) -> QuestionFigures {
    let mut figures = QuestionFigures::default();
    for question in all {
        match question.status {
            QuestionStatus::Withdrawn => continue,
            QuestionStatus::Answered => figures.answered += 1,
            QuestionStatus::Replaced => figures.replaced += 1,
            QuestionStatus::Open | QuestionStatus::Partial | QuestionStatus::Passed => {
                figures.open += 1;
                if !question.optional {
                    figures.owed += 1;
                    figures.waiting += usize::from(question.status == QuestionStatus::Passed);
                }
            }
        }
        figures.asked += 1;
        figures.passed += usize::from(!question.passes.is_empty());
    }
    figures
}

/// What is open in a closed practice waits for nobody, so that nothing is overdue.
fn actions(practice: &Practice, today: NaiveDate) -> ActionFigures {
    let all = practice.actions().all();
    let with = |status| all.iter().filter(|action| action.status == status).count();
    ActionFigures {
        taken: all.len() - with(ActionStatus::Withdrawn),
        done: with(ActionStatus::Done),
        dropped: with(ActionStatus::Dropped),
        open: with(ActionStatus::Open),
        overdue: all
            .iter()
            .filter(|action| practice.is_overdue(action, today))
            .count(),
    }
}

fn wordings(all: &[Question]) -> Vec<Wordings> {
    let of = |role| {
        let mut wordings = Wordings {
            role,
            open: Vec::new(),
            closed: Vec::new(),
            either_or: Vec::new(),
            double: Vec::new(),
        };
        let mine = |it: &&Question| it.role == role && it.status != QuestionStatus::Withdrawn;
        for question in all.iter().filter(mine) {
            match wording(&question.text) {
                Some(Wording::Open) => wordings.open.push(question.number),
                Some(Wording::Closed) => wordings.closed.push(question.number),
                Some(Wording::EitherOr) => wordings.either_or.push(question.number),
                None => {}
            }
            if asks_twice(&question.text) {
                wordings.double.push(question.number);
            }
        }
        wordings
    };
    [Role::Mentor, Role::Mentee]
        .into_iter()
        .map(of)
        .filter(|it| it.told() >= FEWEST_QUESTIONS)
        .collect()
}

fn no_look_back(practice: &Practice) -> Option<NoLookBack> {
    let due = practice.agreement().rounds_before_reflection();
    let last = practice.written().rev().max_by_key(|entry| entry.rounds)?;
    let looks_back = |entry: &&Entry| entry.parts.iter().any(|part| part.kind == Kind::Reflect);
    let before = practice
        .written()
        .filter(|entry| entry.number < last.number);
    let from = before.rev().find(looks_back).map_or(1, |it| it.number + 1);
    (last.rounds > due).then_some(NoLookBack {
        rounds: last.rounds,
        from,
        to: last.number,
        due,
        agreed: practice.agreement().rounds.is_some(),
    })
}

/// An action comes of the latest advice that was given before it or with it.
fn chain(practice: &Practice) -> Vec<Link<'_>> {
    let place = |id| practice.entry(id).map_or(0, |entry| entry.number);
    let led_to = |action: &Action| {
        let taken = place(action.place.exchange);
        practice
            .advice()
            .iter()
            .rposition(|advice| place(advice.exchange) <= taken)
    };
    let mut links: Vec<(Option<usize>, Link)> = practice
        .actions()
        .all()
        .iter()
        .filter(|action| action.status != ActionStatus::Withdrawn)
        .map(|action| {
            let advice = led_to(action);
            let link = Link {
                advice: advice.map(|at| &practice.advice()[at]),
                action: Some(action),
            };
            (advice, link)
        })
        .collect();
    for (at, advice) in practice.advice().iter().enumerate() {
        if !links.iter().any(|(led, _)| *led == Some(at)) {
            let link = Link {
                advice: Some(advice),
                action: None,
            };
            links.push((Some(at), link));
        }
    }
    links.sort_by_key(|(advice, _)| *advice);
    links.into_iter().map(|(_, link)| link).collect()
}
