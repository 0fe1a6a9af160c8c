//! The figures that a retrospective is made of: who wrote how often and how much, what
//! became of questions and actions, how questions are worded. Each is a count or a measure
//! of what stands in the record; none is a grade.

use chrono::NaiveDate;

use crate::dialogue::actions::ActionStatus;
use crate::dialogue::part::Kind;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::stage::{Role, Stage};
use crate::language::wording::{Wording, asks_twice, wording};

/// How much the two must have written in a stage before its balance says
/// anything, in characters.
const FEWEST_LETTERS: usize = 200;

/// How far apart the two shares must be, in points of per cent.
const FEWEST_POINTS: usize = 10;

/// How many questions of one person there must be before their wording says
/// anything.
pub(super) const FEWEST_QUESTIONS: usize = 3;

/// How many exchanges there are, and by whom; what corrects or takes back is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exchanges {
    pub mentor: usize,
    pub mentee: usize,
    pub observer: usize,
}

impl Exchanges {
    #[must_use]
    pub fn total(self) -> usize {
        self.mentor + self.mentee + self.observer
    }
}

/// How much each of the two wrote: characters that are no blanks, without what
/// they quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Voice {
    pub mentor: usize,
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
    pub asked: usize,
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
    pub done: usize,
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
    pub(super) fn told(&self) -> usize {
        self.open.len() + self.closed.len() + self.either_or.len()
    }
}

pub(super) fn exchanges<'e>(entries: impl Iterator<Item = &'e Entry>) -> Exchanges {
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

pub(super) fn stages<'e, I: Iterator<Item = &'e Entry>>(
    entries: impl Fn() -> I,
) -> Vec<StageShare> {
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
pub(super) fn length(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

pub(super) fn voice<'e>(entries: impl Iterator<Item = &'e Entry>) -> Voice {
    let mut voice = Voice::default();
    for entry in entries {
        let written: usize = entry
            .parts
            .iter()
            .map(|part| match &part.kind {
                // The words of the other.
                Kind::Quote { .. } | Kind::Number { .. } => 0,
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

pub(super) fn questions(practice: &Practice) -> QuestionFigures {
    let mut figures = QuestionFigures::default();
    for question in asked(practice) {
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
pub(super) fn actions(practice: &Practice, today: NaiveDate) -> ActionFigures {
    let all = practice.actions().all().iter();
    let all: Vec<_> = all
        .filter(|action| practice.is_told(action.place.exchange))
        .collect();
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

pub(super) fn wordings(practice: &Practice) -> Vec<Wordings> {
    let of = |role| {
        let mut wordings = Wordings {
            role,
            open: Vec::new(),
            closed: Vec::new(),
            either_or: Vec::new(),
            double: Vec::new(),
        };
        let mine = |it: &&Question| it.role == role && it.status != QuestionStatus::Withdrawn;
        for question in asked(practice).filter(mine) {
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

/// The questions that were asked up to the close.
pub(super) fn asked(practice: &Practice) -> impl Iterator<Item = &Question> {
    let all = practice.questions().all().iter();
    all.filter(|question| practice.is_told(question.place.exchange))
}

/// What the mentor asked before their first advice: the number of the exchange that gives
/// it, and the questions. `None` where they gave none up to the close.
pub(super) fn before_advice(practice: &Practice) -> Option<(usize, Vec<&Question>)> {
    let place = |id| practice.entry(id).map_or(0, |entry| entry.number);
    let mentors = |name| practice.role_of(name) == Role::Mentor;
    let mut advice = practice.advice().iter();
    let first = advice.find(|it| mentors(&it.by) && practice.is_told(it.exchange))?;
    let first = place(first.exchange);
    let questions = practice.questions().all().iter().filter(|it| {
        it.role == Role::Mentor
            && it.status != QuestionStatus::Withdrawn
            && place(it.place.exchange) < first
    });
    Some((first, questions.collect()))
}

/// How many actions were reported on, of how many that were not taken back.
pub(super) fn reported(practice: &Practice) -> (usize, usize) {
    let all = practice.actions().all().iter();
    let taken = all.filter(|it| it.status != ActionStatus::Withdrawn);
    let told = taken.clone().filter(|it| !it.reports.is_empty());
    (told.count(), taken.count())
}
