//! What the two agreed on: how often, who may read it, what to do when it
//! goes quiet. It may change; its history stays.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::identity::{ExchangeId, Name};
use super::words::words;

/// A reply rhythm: a whole number of hours, days or weeks, at least one hour
/// and at most a year (`12h`, `3d`, `2w`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    count: u32,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours,
    Days,
    Weeks,
}

/// How many hours a rhythm may have: up to a year.
const LENGTHS: RangeInclusive<u32> = 1..=8784;

/// A text that is not a [`Rhythm`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a rhythm such as 12h, 3d or 2w: {0:?}")]
pub struct NotARhythm(pub String);

impl Rhythm {
    /// The rhythm of a span of whole hours, in the largest unit that it is whole in;
    /// `None` where it is shorter than an hour or longer than a year.
    #[must_use]
    pub fn from_span(span: TimeDelta) -> Option<Self> {
        let hours = u32::try_from(span.num_hours()).ok()?;
        let (count, unit) = match hours {
            _ if span != TimeDelta::hours(hours.into()) => return None,
            hours if hours % (24 * 7) == 0 => (hours / (24 * 7), Unit::Weeks),
            hours if hours % 24 == 0 => (hours / 24, Unit::Days),
            hours => (hours, Unit::Hours),
        };
        LENGTHS.contains(&hours).then_some(Self { count, unit })
    }

    #[must_use]
    pub fn hours(self) -> u32 {
        self.count
            * match self.unit {
                Unit::Hours => 1,
                Unit::Days => 24,
                Unit::Weeks => 24 * 7,
            }
    }

    /// As a span of time.
    #[must_use]
    pub fn span(self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.hours()))
    }
}

impl FromStr for Rhythm {
    type Err = NotARhythm;

    fn from_str(text: &str) -> Result<Self, NotARhythm> {
        let wrong = || NotARhythm(text.to_owned());
        let unit = match text.chars().next_back() {
            Some('h') => Unit::Hours,
            Some('d') => Unit::Days,
            Some('w') => Unit::Weeks,
            _ => return Err(wrong()),
        };
        let digits = &text[..text.len() - 1];
        if !digits.bytes().all(|c| c.is_ascii_digit()) || digits.len() > 4 {
            return Err(wrong());
        }
        let rhythm = Self {
            count: digits.parse().map_err(|_| wrong())?,
            unit,
        };
        if LENGTHS.contains(&rhythm.hours()) {
            Ok(rhythm)
        } else {
            Err(wrong())
        }
    }
}

impl fmt::Display for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Hours => 'h',
            Unit::Days => 'd',
            Unit::Weeks => 'w',
        };
        write!(f, "{}{unit}", self.count)
    }
}

words! {
    /// Who may read a practice.
    #[derive(Default)]
    pub enum Visibility {
        /// The two, and nobody else. What holds when nothing was agreed.
        #[default]
        Private = "private",
        /// The mentoring community they belong to.
        Community = "community",
        Public = "public",
    }
}

/// How many rounds go by before a reflection is due, when nothing else was
/// agreed.
pub const ROUNDS_BEFORE_REFLECTION: u32 = 3;

/// What holds between the two now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// How soon they mean to reply; `None` when they did not say.
    pub rhythm: Option<Rhythm>,
    /// What to do when it goes quiet; `None` when they did not say.
    pub when_quiet: Option<String>,
    /// Who may read it: as wide as both have said themselves.
    pub visibility: Visibility,
    /// What one of the two has said that is wider, until the other says it too.
    pub proposed: Option<Proposal>,
    /// How many rounds before a look back; `None` is
    /// [`ROUNDS_BEFORE_REFLECTION`].
    pub rounds: Option<u32>,
    /// Every agreement in the words it was made in, the first one first.
    pub history: Vec<Agreed>,
}

impl Agreement {
    /// How many rounds before a look back is due.
    #[must_use]
    pub fn rounds_before_reflection(&self) -> u32 {
        self.rounds.unwrap_or(ROUNDS_BEFORE_REFLECTION)
    }
}

/// Who may read a practice as one of the two proposes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub by: Name,
    /// Who has not said so yet.
    pub to: Name,
    /// Who may read it then.
    pub visibility: Visibility,
}

/// One agreement, or one change to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// Where it was made.
    pub exchange: ExchangeId,
    pub at: DateTime<FixedOffset>,
    /// In which words; may be empty.
    pub text: String,
    /// What to do when it goes quiet, if it said so.
    pub when_quiet: Option<String>,
    /// The rhythm it set, if it set one.
    pub rhythm: Option<Rhythm>,
    /// The visibility it set, if it set one.
    pub visibility: Option<Visibility>,
    /// The rounds before a reflection it set, if it set them.
    pub rounds: Option<u32>,
}
