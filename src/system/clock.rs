//! The time; nothing else asks for it.

#![expect(clippy::disallowed_methods, reason = "the one place for the time")]

use chrono::{
    DateTime, FixedOffset, Local, MappedLocalTime, NaiveDateTime, SubsecRound, TimeZone, Timelike,
};

/// Tells the time: the system's, or one that stands still.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    fixed: Option<DateTime<FixedOffset>>,
}

/// A text that is no time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Not RFC 3339 and not `2005-09-03 08:12`.
    #[error("not a time: {0:?}")]
    Malformed(String),
    /// The local clocks leapt over it.
    #[error("no such local time: {0:?}")]
    Skipped(String),
}

impl Clock {
    /// The system's clock, or with a text (`$MENTOR_NOW`) one that stands.
    ///
    /// # Errors
    ///
    /// [`TimeError`] where the text is no time.
    pub fn new(fixed: Option<&str>) -> Result<Self, TimeError> {
        let system = Self { fixed: None };
        let fixed = fixed.map(|text| system.read(text)).transpose()?;
        Ok(Self { fixed })
    }

    /// Now, in whole seconds, with the local offset.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.fixed
            .unwrap_or_else(|| Local::now().fixed_offset().trunc_subsecs(0))
    }

    /// Reads a time in figures: RFC 3339, or `2005-09-03 08:12` in the local zone,
    /// as [`local`](Self::local) has it.
    ///
    /// # Errors
    ///
    /// [`TimeError`].
    pub fn read(&self, text: &str) -> Result<DateTime<FixedOffset>, TimeError> {
        let text = text.trim();
        let malformed = || TimeError::Malformed(text.to_owned());
        if let Ok(time) = DateTime::parse_from_rfc3339(text) {
            // A leap second is in no calendar that the record's readers share.
            let leap = time.nanosecond() >= 1_000_000_000;
            return if leap { Err(malformed()) } else { Ok(time) };
        }
        let local = [
            "%Y-%m-%d %H:%M",
            "%Y-%m-%dT%H:%M",
            "%Y-%m-%d %H:%M:%S",
            "%Y-%m-%dT%H:%M:%S",
        ]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .filter(|time| text.len() <= "2005-09-03 08:12:00".len() && four_digit_year(time))
        .ok_or_else(malformed)?;
        self.local(local)
            .ok_or_else(|| TimeError::Skipped(text.to_owned()))
    }

    /// A time on the local clock (of the standing clock, on that one); the earlier
    /// of two where the clocks were put back, and `None` where they leapt over it.
    #[must_use]
    pub fn local(&self, time: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        let zoned = match self.fixed {
            Some(now) => now.offset().from_local_datetime(&time),
            None => match Local.from_local_datetime(&time) {
                MappedLocalTime::Single(one) => MappedLocalTime::Single(one.fixed_offset()),
                MappedLocalTime::Ambiguous(one, other) => {
                    MappedLocalTime::Ambiguous(one.fixed_offset(), other.fixed_offset())
                }
                MappedLocalTime::None => MappedLocalTime::None,
            },
        };
        match zoned {
            MappedLocalTime::Single(time) => Some(whole_minutes(time)),
            MappedLocalTime::Ambiguous(one, other) => Some(whole_minutes(one.min(other))),
            MappedLocalTime::None => None,
        }
    }
}

/// The same moment with an offset that a record can hold: before zones were
/// agreed on, they differed by seconds.
fn whole_minutes(time: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let seconds = time.offset().local_minus_utc();
    match FixedOffset::east_opt(seconds / 60 * 60) {
        Some(offset) if seconds % 60 != 0 => time.with_timezone(&offset),
        _ => time,
    }
}

fn four_digit_year(time: &NaiveDateTime) -> bool {
    use chrono::Datelike;
    (0..=9999).contains(&time.year())
}
