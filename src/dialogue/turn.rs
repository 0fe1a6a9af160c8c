//! Whose move it is. Computed, never stored.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

use super::part::{Kind, Part};
use super::stage::Role;

/// Whose move it is, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The mentor, the mentee, or nobody (closed or paused).
    pub whose: Option<Role>,
    /// Since when.
    pub since: DateTime<FixedOffset>,
}

/// A pause that one of the two asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Who asked for it; it ends as soon as they write again.
    pub by: Role,
    /// Since when.
    pub at: DateTime<FixedOffset>,
    /// The first day on which it is somebody's turn again.
    pub until: NaiveDate,
}

/// How the turn moved so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moves {
    whose: Role,
    since: DateTime<FixedOffset>,
    closed: Option<DateTime<FixedOffset>>,
    pub(super) pause: Option<Pause>,
}

impl Moves {
    /// A practice begins with the mentee, who brings the theme.
    pub(super) fn open(at: DateTime<FixedOffset>) -> Self {
        Self {
            whose: Role::Mentee,
            since: at,
            closed: None,
            pause: None,
        }
    }

    pub(super) fn at(&self, now: DateTime<FixedOffset>) -> Turn {
        if let Some(since) = self.closed {
            return Turn { whose: None, since };
        }
        match self.pause {
            Some(pause) if now.date_naive() < pause.until => Turn {
                whose: None,
                since: pause.at,
            },
            Some(pause) => Turn {
                whose: Some(self.whose),
                since: self.since.max(first_moment(pause)),
            },
            None => Turn {
                whose: Some(self.whose),
                since: self.since,
            },
        }
    }

    pub(super) fn write(&mut self, role: Role, at: DateTime<FixedOffset>) {
        // Whoever writes once more leaves the other waited for since before.
        if let Some(other) = role.other()
            && self.whose != other
        {
            self.whose = other;
            self.since = at;
        }
    }

    pub(super) fn reopen(&mut self, at: DateTime<FixedOffset>) {
        self.closed = None;
        self.since = at;
    }

    pub(super) fn close(&mut self, at: DateTime<FixedOffset>) {
        self.closed = Some(at);
        self.pause = None;
    }
}

fn first_moment(pause: Pause) -> DateTime<FixedOffset> {
    pause
        .until
        .and_time(NaiveTime::MIN)
        .and_local_timezone(*pause.at.offset())
        .single()
        .unwrap_or(pause.at)
}

/// Whether an exchange of these parts only settles how the two go on (an
/// agreement, a pause, earlier words given a number, with a kind word perhaps):
/// the turn then stays where it is.
#[must_use]
pub fn only_settles(parts: &[Part]) -> bool {
    let settles = |part: &Part| {
        matches!(
            part.kind,
            Kind::Agree { .. } | Kind::Pause { .. } | Kind::Number { .. }
        )
    };
    let goes_with = |part: &Part| matches!(part.kind, Kind::Say | Kind::Quote { .. });
    parts.iter().any(settles) && parts.iter().all(|part| settles(part) || goes_with(part))
}
