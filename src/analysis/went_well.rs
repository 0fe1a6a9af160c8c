//! What went well, each with its evidence. Only what the record shows is told, and
//! each figure from a threshold on, below which it would say little.

use chrono::NaiveDate;

use super::figures::{FEWEST_QUESTIONS, before_advice, leads, reported};
use super::pace;
use super::retrospective::Retrospective;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::stage::{Role, Stage};

/// How many questions make a round that can be answered as a whole.
const FEWEST_OF_A_ROUND: usize = 2;
/// Of so many thirds, two are most.
const MOST_OF: (usize, usize) = (2, 3);

/// Something that went well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WentWell {
    /// Questions that were passed, each with the one that puts it differently.
    PutDifferently(Vec<(usize, usize)>),
    /// Every question of these exchanges was answered, in exchanges with at least
    /// two; by their numbers.
    RoundsAnswered(Vec<usize>),
    /// Most replies came within the rhythm that was agreed on when they came.
    WithinRhythm {
        within: usize,
        /// Of how many that had one.
        of: usize,
    },
    /// Before the first advice, the mentor had asked, and the mentee had answered.
    QuestionsFirst {
        /// How many questions the mentor had asked.
        questions: usize,
        /// How many of them had been answered.
        answered: usize,
        /// The number of the exchange with the first advice.
        advice: usize,
    },
    /// Most actions were reported on, by their numbers.
    ReportedBack { reported: usize, of: usize },
    /// The mentee led in stages in which the mentee is to lead.
    MenteeLed(Vec<Stage>),
    /// Silences were announced: from when, and until when.
    Announced(Vec<(NaiveDate, NaiveDate)>),
}

/// All that went well, as far as it is on record.
pub(super) fn went_well(figures: &Retrospective<'_>) -> Vec<WentWell> {
    let practice = figures.practice;
    [
        questions_first(practice),
        rounds_answered(practice),
        put_differently(practice),
        reported_back(practice),
        mentee_led(figures),
        within_rhythm(practice),
        announced(figures),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn is_most(part: usize, of: usize) -> bool {
    part * MOST_OF.1 >= of * MOST_OF.0
}

fn put_differently(practice: &Practice) -> Option<WentWell> {
    let pairs: Vec<(usize, usize)> = practice
        .questions()
        .all()
        .iter()
        .filter(|it| !it.passes.is_empty())
        .filter_map(|it| Some((it.number, it.replaced_by?)))
        .collect();
    (!pairs.is_empty()).then_some(WentWell::PutDifferently(pairs))
}

fn rounds_answered(practice: &Practice) -> Option<WentWell> {
    let all = practice.questions().all();
    let of = |entry: &Entry| -> Vec<&Question> {
        let here = all
            .iter()
            .filter(|it| it.place.exchange == entry.exchange.id);
        here.filter(|it| it.status != QuestionStatus::Withdrawn)
            .collect()
    };
    let is_answered = |it: &&Question| it.status == QuestionStatus::Answered;
    let numbers: Vec<usize> = practice
        .told()
        .filter(|entry| {
            let here = of(entry);
            here.len() >= FEWEST_OF_A_ROUND && here.iter().all(is_answered)
        })
        .map(|entry| entry.number)
        .collect();
    (!numbers.is_empty()).then_some(WentWell::RoundsAnswered(numbers))
}

fn within_rhythm(practice: &Practice) -> Option<WentWell> {
    let agreed = pace::waits(practice).filter_map(|(_, wait)| Some((wait.lasted, wait.rhythm?)));
    let agreed: Vec<bool> = agreed
        .map(|(lasted, rhythm)| lasted.exact <= rhythm.span())
        .collect();
    let within = agreed.iter().filter(|it| **it).count();
    let of = agreed.len();
    (of >= pace::FEWEST_REPLIES && is_most(within, of))
        .then_some(WentWell::WithinRhythm { within, of })
}

fn questions_first(practice: &Practice) -> Option<WentWell> {
    let (advice, asked) = before_advice(practice)?;
    let before = |id| {
        let entry = practice.entry(id);
        entry.is_some_and(|entry| entry.number < advice)
    };
    let heard = |it: &&&Question| it.answers.iter().any(|answer| before(answer.exchange));
    let answered = asked.iter().filter(heard).count();
    (answered > 0 && asked.len() >= FEWEST_QUESTIONS - 1).then_some(WentWell::QuestionsFirst {
        questions: asked.len(),
        answered,
        advice,
    })
}

fn reported_back(practice: &Practice) -> Option<WentWell> {
    let (reported, of) = reported(practice);
    (of > 0 && is_most(reported, of)).then_some(WentWell::ReportedBack { reported, of })
}

fn mentee_led(figures: &Retrospective<'_>) -> Option<WentWell> {
    let led = figures
        .stages
        .iter()
        .filter(|it| leads(it.stage) == Some(Role::Mentee) && it.as_model() == Some(true));
    let stages: Vec<Stage> = led.map(|it| it.stage).collect();
    (!stages.is_empty()).then_some(WentWell::MenteeLed(stages))
}

/// Pauses as far as they are over, and within the practice.
fn announced(figures: &Retrospective<'_>) -> Option<WentWell> {
    let practice = figures.practice;
    let end = practice.closed().map_or(figures.now, |closed| closed.at);
    let spans = practice.pauses().spans().into_iter();
    let days: Vec<_> = spans
        .filter(|pause| pause.from < end)
        .map(|pause| (pause.from.date_naive(), pause.to.min(end).date_naive()))
        .filter(|(from, to)| from < to)
        .collect();
    (!days.is_empty()).then_some(WentWell::Announced(days))
}
