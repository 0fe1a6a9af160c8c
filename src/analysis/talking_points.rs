//! What the two may want to talk over: questions that come of the figures, each
//! with what it comes of. They judge nobody; both are asked.

use super::pace::Pace;
use super::retrospective::{Retrospective, nothing_learned};
use super::taken_up::plain;
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::{Role, Stage};

/// How many there are at most: a talk has room for few.
const MOST: usize = 4;

/// Something to talk over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkingPoint {
    /// What it is about.
    pub about: About,
    /// The questions, actions, topics or exchanges it comes of, by their numbers.
    pub numbers: Vec<usize>,
}

/// What a point is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Closed, and nothing is marked as learned.
    NothingLearned,
    /// Questions were closed without an answer on record.
    Unanswered,
    /// Actions came to nothing.
    NotDone,
    /// The theme is another one now; by exchanges.
    Drift,
    /// Many rounds without a look back; by exchanges.
    NoLookBack,
    /// A long silence of somebody.
    Silence(Role),
    /// Replies came very fast.
    OverPace,
    /// One of the two wrote more where the model lets the other lead.
    Balance(Stage, Role),
    /// Most questions of one of the two can be answered by yes or no.
    ClosedQuestions(Role),
    /// Advice after which nothing is marked as an action; by exchanges.
    Advice,
    /// Topics that still wait; by their numbers.
    Parked,
}

/// What there is to talk over, beginning with what both could change; and what moved
/// the theme, which is asked where the theme is told.
pub(super) fn talking_points(figures: &Retrospective<'_>) -> Vec<TalkingPoint> {
    let both = [
        no_look_back(figures),
        nothing_was_learned(figures),
        pace(figures),
        unanswered(figures),
    ];
    let mut all: Vec<TalkingPoint> = both.into_iter().flatten().collect();
    all.extend(balance(figures));
    all.extend(not_done(figures));
    all.extend(advice(figures));
    all.extend(closed_questions(figures));
    all.extend(parked(figures));
    all.truncate(MOST);
    all.extend(drift(figures));
    all
}

fn point(about: About, numbers: Vec<usize>) -> Option<TalkingPoint> {
    (!numbers.is_empty()).then_some(TalkingPoint { about, numbers })
}

fn nothing_was_learned(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let closed = figures.practice.closed()?;
    let entry = figures.practice.entry(closed.exchange)?;
    nothing_learned(figures.practice).then(|| TalkingPoint {
        about: About::NothingLearned,
        numbers: vec![entry.number],
    })
}

/// What waits for an answer in an open practice may still get one.
fn unanswered(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    figures.practice.closed()?;
    // What was answered in part has an answer on record.
    let left = figures.unanswered();
    let left = left.filter(|it| it.status != QuestionStatus::Partial);
    point(About::Unanswered, left.map(|it| it.number).collect())
}

fn not_done(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let all = figures.practice.actions().all().iter();
    // Where the report says why, it is said.
    let unsaid = |it: &&Action| it.not_done_because().is_none();
    let dropped = all
        .filter(|it| it.status == ActionStatus::Dropped)
        .filter(unsaid);
    point(About::NotDone, dropped.map(|it| it.number).collect())
}

fn drift(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let drift = figures.drift?;
    let number = |id| figures.practice.entry(id).map(|entry| entry.number);
    let (first, last) = (number(drift.first.exchange)?, number(drift.last?.exchange)?);
    let texts = drift
        .last
        .map(|last| (plain(&drift.first.text), plain(&last.text)));
    let moved = drift.turning.is_some() || texts.is_some_and(|(first, last)| first != last);
    (moved && first != last).then(|| TalkingPoint {
        about: About::Drift,
        numbers: vec![first, last],
    })
}

fn no_look_back(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let stretch = figures.no_look_back?;
    point(About::NoLookBack, vec![stretch.from, stretch.to])
}

fn pace(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let about = match figures.pace? {
        Pace::OverPace { .. } if figures.practice.closed().is_none() => About::OverPace,
        Pace::Silence {
            who,
            goes_on: false,
            ..
        } => About::Silence(who),
        _ => return None,
    };
    Some(TalkingPoint {
        about,
        numbers: Vec::new(),
    })
}

fn balance(figures: &Retrospective<'_>) -> impl Iterator<Item = TalkingPoint> {
    figures
        .stages
        .iter()
        .filter(|share| share.as_model() == Some(false))
        .filter_map(|share| {
            Some(TalkingPoint {
                about: About::Balance(share.stage, super::figures::leads(share.stage)?),
                numbers: Vec::new(),
            })
        })
}

fn closed_questions(figures: &Retrospective<'_>) -> impl Iterator<Item = TalkingPoint> {
    figures
        .wordings
        .iter()
        .filter(|it| it.closed.len() > it.open.len() + it.either_or.len())
        .map(|it| TalkingPoint {
            about: About::ClosedQuestions(it.role),
            numbers: it.closed.clone(),
        })
}

fn parked(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let parked = figures.practice.topics().open();
    point(About::Parked, parked.map(|it| it.number).collect())
}

fn advice(figures: &Retrospective<'_>) -> Option<TalkingPoint> {
    let without = figures.chain.iter().filter(|link| link.action.is_none());
    // Until the mentee has written again there is nothing to ask.
    let mut letters = figures.practice.letters();
    let answered = letters
        .rfind(|entry| entry.role == Role::Mentee)
        .map_or(0, |entry| entry.number);
    let actions = figures.chain.iter().filter_map(|link| link.action);
    let number = |id| figures.practice.entry(id).map_or(0, |entry| entry.number);
    let last_action = actions.map(|it| number(it.place.exchange)).max();
    let mut numbers: Vec<usize> = without
        .filter_map(|link| figures.practice.entry(link.advice?.exchange))
        .filter(|entry| entry.number < answered && last_action < Some(entry.number))
        .map(|entry| entry.number)
        .collect();
    numbers.dedup();
    point(About::Advice, numbers)
}
