//! The pace of a practice: how long replies took, and whether it was very fast or
//! very slow against what was agreed.

use chrono::{DateTime, FixedOffset, TimeDelta};

use crate::dialogue::agreement::Rhythm;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::stage::Role;

/// How many replies there must be before their times say anything.
pub(super) const FEWEST_REPLIES: usize = 2;
/// How many replies in a row, each much faster than agreed, are over-pace.
pub(crate) const FAST_REPLIES: usize = 4;
/// Much faster: within this part of the rhythm.
const FAST_PART: i32 = 4;
/// The rhythm by which haste is judged where none was agreed.
const USUAL_HASTE: TimeDelta = TimeDelta::days(1);
/// How many times the rhythm a silence is long after.
pub(crate) const LONG_TIMES: i32 = 2;
/// When a silence is long where no rhythm was agreed.
pub(super) const USUAL_SILENCE: TimeDelta = TimeDelta::days(14);

/// How long one of the two took to reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replies {
    /// Each reply's time, in the order they came; at least two.
    pub waits: Vec<TimeDelta>,
    /// The median; of an even number, the middle of the two in the middle.
    pub median: TimeDelta,
    /// The longest.
    pub longest: TimeDelta,
}

/// A kind warning about the pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Several replies in a row much faster than agreed: a practice lives by
    /// going on.
    OverPace {
        /// How many.
        replies: usize,
        /// The longest of them.
        within: TimeDelta,
        /// What was agreed.
        rhythm: Option<Rhythm>,
    },
    /// A long silence.
    Silence {
        /// Whose word was waited for.
        who: Role,
        /// How long.
        lasted: TimeDelta,
        /// Whether it still goes on.
        goes_on: bool,
        /// What was agreed.
        rhythm: Option<Rhythm>,
    },
}

/// How long each exchange that took the turn had been waited for. The opening
/// waits for nobody.
fn waits(entries: &[Entry]) -> impl Iterator<Item = (Role, TimeDelta)> {
    entries
        .iter()
        .filter_map(|entry| Some((entry, entry.awaited_since?)))
        .skip(1)
        .map(|(entry, since)| (entry.role, entry.exchange.at - since))
        .filter(|(_, wait)| *wait >= TimeDelta::zero())
}

pub(super) fn replies(entries: &[Entry], role: Role) -> Option<Replies> {
    let waits: Vec<TimeDelta> = waits(entries)
        .filter(|(by, _)| *by == role)
        .map(|(_, wait)| wait)
        .collect();
    if waits.len() < FEWEST_REPLIES {
        return None;
    }
    Some(Replies {
        median: median(&waits)?,
        longest: *waits.iter().max()?,
        waits,
    })
}

/// The median; of an even number, the middle of the two in the middle.
pub(crate) fn median(spans: &[TimeDelta]) -> Option<TimeDelta> {
    let mut sorted = spans.to_vec();
    sorted.sort();
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted.get(middle).copied()
    } else {
        Some((*sorted.get(middle.checked_sub(1)?)? + *sorted.get(middle)?) / 2)
    }
}

pub(super) fn pace(practice: &Practice, now: DateTime<FixedOffset>) -> Option<Pace> {
    let rhythm = practice.agreement().rhythm;
    let long = rhythm.map_or(USUAL_SILENCE, |it| it.span() * LONG_TIMES);
    let turn = practice.turn(now);
    if let Some(who) = turn.whose {
        let lasted = now - turn.since;
        if lasted > long {
            return Some(Pace::Silence {
                who,
                lasted,
                goes_on: true,
                rhythm,
            });
        }
    }
    over_pace(practice, rhythm).or_else(|| {
        let (who, lasted) = waits(practice.entries()).max_by_key(|(_, wait)| *wait)?;
        (lasted > long).then_some(Pace::Silence {
            who,
            lasted,
            goes_on: false,
            rhythm,
        })
    })
}

/// How many replies in a row, up to the last one, came much faster than agreed.
pub(crate) fn haste(practice: &Practice) -> usize {
    let fast = practice
        .agreement()
        .rhythm
        .map_or(USUAL_HASTE, Rhythm::span)
        / FAST_PART;
    let waits: Vec<_> = waits(practice.entries()).collect();
    waits
        .iter()
        .rev()
        .take_while(|(_, wait)| *wait < fast)
        .count()
}

fn over_pace(practice: &Practice, rhythm: Option<Rhythm>) -> Option<Pace> {
    let fast = rhythm.map_or(USUAL_HASTE, Rhythm::span) / FAST_PART;
    let (mut longest_run, mut run): (Vec<TimeDelta>, Vec<TimeDelta>) = (Vec::new(), Vec::new());
    for (_, wait) in waits(practice.entries()) {
        if wait < fast {
            run.push(wait);
            if run.len() > longest_run.len() {
                longest_run.clone_from(&run);
            }
        } else {
            run.clear();
        }
    }
    (longest_run.len() >= FAST_REPLIES).then(|| Pace::OverPace {
        replies: longest_run.len(),
        within: longest_run.into_iter().max().unwrap_or_default(),
        rhythm,
    })
}
