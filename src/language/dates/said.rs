//! What words say of a day, and which day that is.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday, Weekday::Sun};

use super::Toward;

/// What words say of a day, before it is known when they were written. Weeks,
/// months and years are counted from the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) enum Said {
    Date {
        year: Year,
        month: u32,
        day: u32,
    },
    /// The last day of a month.
    EndOf {
        year: Year,
        month: u32,
    },
    Days(i64),
    Months(i32),
    Weekday(Weekday),
    /// The latest one gone by, never today.
    Last(Weekday),
    /// A weekday of this week, as long as it is to come.
    This(Weekday),
    OfWeek {
        weeks: i64,
        weekday: Weekday,
    },
    OfMonth {
        months: i32,
        day: u32,
    },
    Week(i64),
    Weekend(i64),
    Month(i32),
    EndOfMonth(i32),
    EndOfYear(i32),
}

/// The year of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) enum Year {
    Nearest,
    Given(i32),
    FromNow(i32),
}

/// What words were read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) struct Reading {
    pub(in crate::language) said: Said,
    /// A weekday that stands beside the day.
    pub(in crate::language) weekday: Option<Weekday>,
    /// It is a day only where nothing else stands there.
    pub(in crate::language) alone: bool,
    /// It is other words too: it needs a capital, and no word behind it.
    pub(in crate::language) doubtful: bool,
}

impl From<Said> for Reading {
    fn from(said: Said) -> Self {
        Self {
            said,
            weekday: None,
            alone: false,
            doubtful: false,
        }
    }
}

impl Reading {
    pub(in crate::language) fn alone(self) -> Self {
        Self {
            alone: true,
            ..self
        }
    }

    /// Whether it names its day by the calendar, and not by a word.
    pub(super) fn is_date(self) -> bool {
        matches!(
            self.said,
            Said::Date { .. } | Said::EndOf { .. } | Said::OfMonth { .. }
        )
    }

    pub(super) fn day(self, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
        resolved(self.said, today, toward)
            .filter(|day| self.weekday.is_none_or(|it| it == day.weekday()))
            .filter(|day| (0..=9999).contains(&day.year()))
    }
}

fn resolved(said: Said, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let ahead = toward == Toward::Coming;
    match said {
        Said::Date { year, month, day } => {
            let here = (today.month(), today.day());
            let year = match year {
                Year::Given(year) => year,
                Year::FromNow(years) => today.year() + years,
                Year::Nearest if ahead => today.year() + i32::from((month, day) < here),
                Year::Nearest => today.year() - i32::from((month, day) > here),
            };
            NaiveDate::from_ymd_opt(year, month, day)
        }
        Said::EndOf { year, month } => {
            let year = match year {
                Year::Given(year) => year,
                Year::FromNow(years) => today.year() + years,
                Year::Nearest if ahead => today.year() + i32::from(month < today.month()),
                Year::Nearest => today.year() - i32::from(month >= today.month()),
            };
            last_of_month(NaiveDate::from_ymd_opt(year, month, 1)?)
        }
        Said::Days(days) => later(today, days),
        Said::Months(months) => by_months(today, months),
        Said::Weekday(weekday) if ahead => {
            later(today, (days_to(today, weekday) - 1).rem_euclid(7) + 1)
        }
        Said::Weekday(weekday) | Said::Last(weekday) => {
            later(today, days_to(today, weekday).rem_euclid(7) - 7)
        }
        Said::This(weekday) => {
            let day = of_week(today, 0, weekday)?;
            let gone = if ahead { day < today } else { day > today };
            (!gone).then_some(day)
        }
        Said::OfWeek { weeks, weekday } => of_week(today, weeks, weekday),
        Said::OfMonth { months, day } => by_months(today, months)?.with_day(day),
        Said::Week(weeks) if ahead => of_week(today, weeks, Sun),
        Said::Week(weeks) => of_week(today, weeks, Weekday::Mon),
        Said::Weekend(weeks) if ahead => of_week(today, weeks, Sun),
        Said::Weekend(weeks) => {
            let saturday = of_week(today, weeks, Weekday::Sat)?;
            let begun = weeks != 0 || saturday <= today;
            later(saturday, if begun { 0 } else { -7 })
        }
        Said::Month(months) if !ahead => by_months(today, months)?.with_day(1),
        Said::Month(months) | Said::EndOfMonth(months) => last_of_month(by_months(today, months)?),
        Said::EndOfYear(years) => NaiveDate::from_ymd_opt(today.year() + years, 12, 31),
    }
}

fn later(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    }
}

fn by_months(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count)
    } else {
        day.checked_add_months(count)
    }
}

fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    by_months(day.with_day(1)?, 1)?.pred_opt()
}

/// How far a weekday of the same week is, behind or ahead.
fn days_to(day: NaiveDate, weekday: Weekday) -> i64 {
    let days = |it: Weekday| i64::from(it.num_days_from_monday());
    days(weekday) - days(day.weekday())
}

fn of_week(today: NaiveDate, weeks: i64, weekday: Weekday) -> Option<NaiveDate> {
    later(today, weeks * 7 + days_to(today, weekday))
}
