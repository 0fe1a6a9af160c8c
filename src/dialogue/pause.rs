//! Pauses: time that one of the two announced to be away in. It is nobody's turn
//! then, and no wait and no silence counts it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

use super::stage::Role;

/// A pause that one of the two asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Who asked for it. It ends on its day, or with their own next letter.
    pub by: Role,
    pub at: DateTime<FixedOffset>,
    /// The first day on which it is somebody's turn again, by the clock of whoever
    /// asked for it.
    pub until: NaiveDate,
}

impl Pause {
    /// The moment in which it is over, if no letter ends it before.
    #[must_use]
    pub fn end(&self) -> DateTime<FixedOffset> {
        let first = self.until.and_time(NaiveTime::MIN);
        let first = first.and_local_timezone(*self.at.offset());
        first.single().unwrap_or(self.at)
    }
}

/// How long something lasted: exactly, and as people count it, from day to day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Lasted {
    pub exact: TimeDelta,
    /// In days of the calendar: from the 11th to the 14th it is three.
    pub days: i64,
}

impl Lasted {
    /// From one moment to another, each on the day that its own clock showed;
    /// nothing where the second comes first.
    #[must_use]
    pub fn between(from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) -> Self {
        if to <= from {
            return Self::default();
        }
        Self {
            exact: to - from,
            days: (to.date_naive() - from.date_naive()).num_days().max(0),
        }
    }

    /// The middle of two.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        Self {
            exact: (self.exact + other.exact) / 2,
            days: (self.days + other.days + 1) / 2,
        }
    }
}

impl std::iter::Sum for Lasted {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, it| Self {
            exact: sum.exact + it.exact,
            days: sum.days + it.days,
        })
    }
}

/// Every pause of a practice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pauses {
    /// Those that no letter of their own has ended, one for each of the two.
    announced: Vec<Pause>,
    /// Those that a letter, or another pause, has ended.
    ended: Vec<PauseSpan>,
}

/// From when to when a pause was, or is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PauseSpan {
    pub by: Role,
    pub from: DateTime<FixedOffset>,
    pub to: DateTime<FixedOffset>,
}

impl Pauses {
    /// The pause in force at `now`; of two, the one that lasts longer.
    #[must_use]
    pub fn at(&self, now: DateTime<FixedOffset>) -> Option<Pause> {
        let in_force = self.announced.iter().filter(|pause| now < pause.end());
        in_force.max_by_key(|pause| pause.end()).copied()
    }

    /// Since when there has been a pause without a break, where one is in force.
    pub(super) fn since(&self, now: DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
        let in_force = self.announced.iter().filter(|pause| now < pause.end());
        in_force.map(|pause| pause.at).min()
    }

    /// The stretches between two moments in which nobody had paused.
    #[must_use]
    pub fn between(
        &self,
        from: DateTime<FixedOffset>,
        to: DateTime<FixedOffset>,
    ) -> Vec<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
        let mut free = Vec::new();
        let mut begun = from;
        for pause in self.spans() {
            if pause.from.min(to) > begun {
                free.push((begun, pause.from.min(to)));
            }
            begun = begun.max(pause.to);
        }
        if to > begun {
            free.push((begun, to));
        }
        free
    }

    /// How long somebody was waited for between two moments: a wait counts no
    /// pause, whoever asked for it.
    #[must_use]
    pub fn wait(&self, from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) -> Lasted {
        let free = self.between(from, to).into_iter();
        free.map(|(from, to)| Lasted::between(from, to)).sum()
    }

    /// The end of the last pause that is over at `now`.
    pub(super) fn resumed(&self, now: DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
        let ends = self.spans().into_iter().map(|pause| pause.to);
        ends.filter(|end| *end <= now).max()
    }

    pub(super) fn announce(&mut self, pause: Pause) {
        self.end(pause.by, pause.at);
        self.announced.push(pause);
    }

    /// `role` is back: what they had announced ends `at` that time.
    pub(super) fn end(&mut self, role: Role, at: DateTime<FixedOffset>) {
        let (own, others) = std::mem::take(&mut self.announced)
            .into_iter()
            .partition(|pause| pause.by == role);
        self.announced = others;
        let spans = own.iter().map(|pause: &Pause| PauseSpan {
            by: pause.by,
            from: pause.at,
            to: pause.end().min(at),
        });
        self.ended.extend(spans);
    }

    /// Each, the first one first.
    #[must_use]
    pub fn spans(&self) -> Vec<PauseSpan> {
        let announced = self.announced.iter().map(|pause| PauseSpan {
            by: pause.by,
            from: pause.at,
            to: pause.end(),
        });
        let mut spans: Vec<_> = self.ended.iter().copied().chain(announced).collect();
        spans.retain(|pause| pause.from < pause.to);
        spans.sort_unstable_by_key(|pause| (pause.from, pause.to));
        spans
    }
}
