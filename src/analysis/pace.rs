//! The pace of a practice: how long replies took, and whether it was very fast or
//! very slow against what was agreed.

use chrono::{DateTime, FixedOffset, TimeDelta};

use crate::dialogue::agreement::Rhythm;
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::dialogue::turn::Wait;

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
    pub waits: Vec<Lasted>,
    /// The median; of an even number, the middle of the two in the middle.
    pub median: Lasted,
    pub longest: Lasted,
}

/// A kind warning about the pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Several replies in a row much faster than agreed: a practice lives by
    /// going on.
    OverPace {
        replies: usize,
        /// The longest of them.
        within: Lasted,
        rhythm: Option<Rhythm>,
    },
    Silence {
        /// Whose word was waited for.
        who: Role,
        lasted: Lasted,
        /// Whether it still goes on.
        goes_on: bool,
        rhythm: Option<Rhythm>,
    },
}

/// How each exchange that took the turn had been waited for. The opening waits for
/// nobody, and of clocks that disagree nothing is known.
pub(super) fn waits(practice: &Practice) -> impl Iterator<Item = (Role, Wait)> {
    practice
        .written()
        .filter_map(|entry| Some((entry, entry.awaited?)))
        .skip(1)
        .filter(|(entry, wait)| wait.since <= entry.exchange.at)
        .map(|(entry, wait)| (entry.role, wait))
}

/// Whether a reply came much faster than was agreed then.
fn is_fast(wait: &Wait) -> bool {
    wait.lasted.exact < wait.rhythm.map_or(USUAL_HASTE, Rhythm::span) / FAST_PART
}

/// When a silence is long.
fn long(rhythm: Option<Rhythm>) -> TimeDelta {
    rhythm.map_or(USUAL_SILENCE, |it| it.span() * LONG_TIMES)
}

pub(super) fn replies(practice: &Practice, role: Role) -> Option<Replies> {
    let waits: Vec<Lasted> = waits(practice)
        .filter(|(by, _)| *by == role)
        .map(|(_, wait)| wait.lasted)
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
pub(crate) fn median(spans: &[Lasted]) -> Option<Lasted> {
    let mut sorted = spans.to_vec();
    sorted.sort();
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted.get(middle).copied()
    } else {
        let below = sorted.get(middle.checked_sub(1)?)?;
        Some(below.middle(*sorted.get(middle)?))
    }
}

pub(super) fn pace(practice: &Practice, now: DateTime<FixedOffset>) -> Option<Pace> {
    let rhythm = practice.agreement().rhythm;
    let turn = practice.turn(now);
    if let Some(who) = turn.whose
        && turn.unanswered.exact > long(rhythm)
    {
        return Some(Pace::Silence {
            who,
            lasted: turn.unanswered,
            goes_on: true,
            rhythm,
        });
    }
    over_pace(practice).or_else(|| {
        let too_long = waits(practice).filter(|(_, it)| it.lasted.exact > long(it.rhythm));
        let (who, wait) = too_long.max_by_key(|(_, wait)| wait.lasted)?;
        Some(Pace::Silence {
            who,
            lasted: wait.lasted,
            goes_on: false,
            rhythm: wait.rhythm,
        })
    })
}

/// How many replies in a row, up to the last one, came much faster than agreed.
pub(crate) fn haste(practice: &Practice) -> usize {
    let waits: Vec<_> = waits(practice).collect();
    let fast = waits.iter().rev().take_while(|(_, wait)| is_fast(wait));
    fast.count()
}

fn over_pace(practice: &Practice) -> Option<Pace> {
    let (mut longest_run, mut run): (Vec<Wait>, Vec<Wait>) = (Vec::new(), Vec::new());
    for (_, wait) in waits(practice) {
        if is_fast(&wait) {
            run.push(wait);
            if run.len() > longest_run.len() {
                longest_run.clone_from(&run);
            }
        } else {
            run.clear();
        }
    }
    let longest = longest_run.iter().max_by_key(|wait| wait.lasted)?;
    (longest_run.len() >= FAST_REPLIES).then_some(Pace::OverPace {
        replies: longest_run.len(),
        within: longest.lasted,
        rhythm: longest.rhythm,
    })
}
