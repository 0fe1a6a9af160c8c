//! Guidance, never a gate: what is unusual about an exchange, to be said once
//! and kindly.
//!
//! Where it comes from: one thing at a time in a question (double-barrelled
//! questions: Fowler, *Improving Survey Questions*, 1995); few questions in a
//! round, for seven things are about what a mind holds at once (Miller, "The
//! Magical Number Seven, Plus or Minus Two", *Psychological Review* 63, 1956);
//! the situation before the options, as in the GROW model (Whitmore, *Coaching
//! for Performance*, 1992).

use crate::analysis::pace::{FAST_REPLIES, LONG_TIMES, haste};
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::identity::Ref;
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::Kind;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::dialogue::turn::Wait;
use crate::language::wording::asks_twice;

/// The most questions in a round that nothing is said of.
pub const MANY_QUESTIONS: usize = 7;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Questions that ask two things, by their numbers.
    TwoInOne(Vec<usize>),
    /// So many questions in one round.
    ManyQuestions(usize),
    /// The mentor advised before they asked anything.
    AdviceFirst,
    /// So many replies in a row came much faster than agreed.
    OverPace(usize),
    /// The reply came long after it was due.
    Silence {
        /// How long it took.
        lasted: Lasted,
        rhythm: Rhythm,
    },
    /// So many rounds went by without a look back.
    LookBack(u32),
}

/// What is unusual about `entry`, the last exchange of `practice`. Each thing is
/// noted by the exchange that brings it about, and by no later one.
#[must_use]
pub fn remarks(practice: &Practice, entry: &Entry) -> Vec<Remark> {
    if practice.closed().is_some() || entry.exchange.corrects() || entry.role == Role::Observer {
        return Vec::new();
    }
    [
        two_in_one(practice, entry),
        many_questions(practice, entry),
        advice_first(practice, entry),
        over_pace(practice, entry),
        silence(entry),
        look_back(practice, entry),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn two_in_one(practice: &Practice, entry: &Entry) -> Option<Remark> {
    let id = entry.exchange.id;
    let numbers: Vec<usize> = items(&entry.parts, Item::Question)
        .zip(1..)
        .filter(|(part, _)| matches!(part.kind, Kind::Ask { .. }) && asks_twice(&part.text))
        .filter_map(|(_, n)| practice.questions().at(Ref::item(id, n)))
        .map(|question| question.number)
        .collect();
    (!numbers.is_empty()).then_some(Remark::TwoInOne(numbers))
}

fn many_questions(practice: &Practice, entry: &Entry) -> Option<Remark> {
    let other = entry.role.other()?;
    let waiting = |it: &&Question| it.status.is_open();
    let round: Vec<_> = practice
        .latest_round(other)
        .into_iter()
        .filter(waiting)
        .collect();
    let here = |it: &&&Question| it.place.exchange == entry.exchange.id;
    let (asked, round) = (round.iter().filter(here).count(), round.len());
    (asked > 0 && round > MANY_QUESTIONS && round - asked <= MANY_QUESTIONS)
        .then_some(Remark::ManyQuestions(round))
}

fn advice_first(practice: &Practice, entry: &Entry) -> Option<Remark> {
    let advises = |entry: &Entry| {
        entry.role == Role::Mentor && entry.parts.iter().any(|part| part.kind == Kind::Advise)
    };
    let earlier = &practice.entries()[..entry.number.saturating_sub(1)];
    let asked = practice
        .questions()
        .all()
        .iter()
        .any(|question| question.role == Role::Mentor);
    (advises(entry) && !asked && !earlier.iter().any(advises)).then_some(Remark::AdviceFirst)
}

fn over_pace(practice: &Practice, entry: &Entry) -> Option<Remark> {
    entry.awaited?.rhythm?;
    (haste(practice) == FAST_REPLIES).then_some(Remark::OverPace(FAST_REPLIES))
}

fn silence(entry: &Entry) -> Option<Remark> {
    let Wait { lasted, rhythm, .. } = entry.awaited?;
    let rhythm = rhythm?;
    (lasted.exact > rhythm.span() * LONG_TIMES).then_some(Remark::Silence { lasted, rhythm })
}

fn look_back(practice: &Practice, entry: &Entry) -> Option<Remark> {
    let rounds = practice.rounds_since_reflection();
    let closes_the_round = entry.role == Role::Mentee && entry.awaited.is_some();
    (closes_the_round && rounds == practice.agreement().rounds_before_reflection())
        .then_some(Remark::LookBack(rounds))
}
