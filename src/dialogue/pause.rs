//! Pauses: time that one of the two announced to be away in. It is nobody's turn
//! then, and no wait and no silence counts it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

use super::stage::Role;

/// A pause that one of the two asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Who asked for it. It ends on its day, or with their own next letter.
    pub by: Role,
    /// Since when.
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

/// Every pause of a practice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pauses {
    /// Those that no letter of their own has ended, one for each of the two.
    announced: Vec<Pause>,
    /// From when to when those were that a letter, or another pause, has ended.
    ended: Vec<(DateTime<FixedOffset>, DateTime<FixedOffset>)>,
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
        for (pause, end) in self.spans() {
            if pause.min(to) > begun {
                free.push((begun, pause.min(to)));
            }
            begun = begun.max(end);
        }
        if to > begun {
            free.push((begun, to));
        }
        free
    }

    /// How long somebody was waited for between two moments: a wait counts no
    /// pause, whoever asked for it.
    #[must_use]
    pub fn wait(&self, from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) -> TimeDelta {
        let free = self.between(from, to).into_iter();
        free.map(|(from, to)| to - from).sum()
    }

    /// The end of the last pause that is over at `now`.
    pub(super) fn resumed(&self, now: DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
        let ends = self.spans().into_iter().map(|(_, end)| end);
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
        let spans = own
            .iter()
            .map(|pause: &Pause| (pause.at, pause.end().min(at)));
        self.ended.extend(spans);
    }

    /// From when to when each was, the first one first.
    fn spans(&self) -> Vec<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
        let announced = self.announced.iter().map(|pause| (pause.at, pause.end()));
        let mut spans: Vec<_> = self.ended.iter().copied().chain(announced).collect();
        spans.retain(|(from, to)| from < to);
        spans.sort_unstable();
        spans
    }
}
