//! Whose move it is. Computed, never stored.

use chrono::{DateTime, FixedOffset};

use super::agreement::Rhythm;
use super::part::{OnTurn, Part};
use super::pause::{Lasted, Pauses};
use super::stage::Role;

/// Whose move it is, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The mentor, the mentee, or nobody (closed or paused).
    pub whose: Option<Role>,
    /// Since when; after a pause, since it was over.
    pub since: DateTime<FixedOffset>,
    /// How long they have been waited for: without the pauses within it, and
    /// nothing where it is nobody's turn.
    pub waited: Lasted,
    /// How long the other's last letter has been waiting for a reply: the turn may
    /// be older than that, as when the other went on to act and to tell of it.
    pub unanswered: Lasted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Since when it had been the writer's turn.
    pub since: DateTime<FixedOffset>,
    /// How long since the last letter before it, without the pauses within it.
    pub lasted: Lasted,
    /// What was agreed then.
    pub rhythm: Option<Rhythm>,
}

/// How the turn moved so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moves {
    whose: Role,
    since: DateTime<FixedOffset>,
    /// When the other last wrote.
    written: DateTime<FixedOffset>,
    closed: Option<DateTime<FixedOffset>>,
    pub(super) pauses: Pauses,
}

impl Moves {
    /// A practice begins with the mentee, who brings the theme.
    pub(super) fn open(at: DateTime<FixedOffset>) -> Self {
        Self {
            whose: Role::Mentee,
            since: at,
            written: at,
            closed: None,
            pauses: Pauses::default(),
        }
    }

    pub(super) fn at(&self, now: DateTime<FixedOffset>) -> Turn {
        let nobodys = |since| Turn {
            whose: None,
            since,
            waited: Lasted::default(),
            unanswered: Lasted::default(),
        };
        if let Some(since) = self.closed.or_else(|| self.pauses.since(now)) {
            return nobodys(since);
        }
        let resumed = self.pauses.resumed(now).unwrap_or(self.since);
        Turn {
            whose: Some(self.whose),
            since: self.since.max(resumed),
            waited: self.pauses.wait(self.since, now),
            unanswered: self.pauses.wait(self.written, now),
        }
    }

    pub(super) fn write(&mut self, role: Role, at: DateTime<FixedOffset>) {
        let Some(other) = role.other() else { return };
        // Whoever writes once more leaves the turn where it has been since before.
        if self.whose != other {
            self.whose = other;
            self.since = at;
        }
        self.written = at;
    }

    pub(super) fn reopen(&mut self, at: DateTime<FixedOffset>) {
        self.closed = None;
        self.since = at;
        self.written = at;
    }

    pub(super) fn close(&mut self, at: DateTime<FixedOffset>) {
        self.closed = Some(at);
    }
}

/// Whether an exchange of these parts only settles how the two go on (an
/// agreement, a pause, earlier words given a number, with a kind word perhaps):
/// the turn then stays where it is.
#[must_use]
pub fn only_settles(parts: &[Part]) -> bool {
    let turns = || parts.iter().map(|part| part.kind.definition().turn);
    turns().any(|it| it == OnTurn::Settles) && turns().all(|it| it != OnTurn::Takes)
}
