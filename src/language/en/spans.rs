//! How spans are written in English.

use chrono::TimeDelta;

use crate::language::dates::Scan;

const NUMBERS: &[(&str, u32)] = &[
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];

/// A unit of what lies ahead, and of a span.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hours,
    Days,
    Weeks,
    Months,
}

pub(super) const UNITS: &[(&str, (Unit, u32))] = &[
    ("hours", (Unit::Hours, 1)),
    ("hour", (Unit::Hours, 1)),
    ("hrs", (Unit::Hours, 1)),
    ("days", (Unit::Days, 1)),
    ("day", (Unit::Days, 1)),
    ("weeks", (Unit::Weeks, 1)),
    ("week", (Unit::Weeks, 1)),
    ("fortnights", (Unit::Weeks, 2)),
    ("fortnight", (Unit::Weeks, 2)),
    ("months", (Unit::Months, 1)),
    ("month", (Unit::Months, 1)),
];

/// The letters that spans are written short with.
const SHORT_UNITS: &[(&str, (Unit, u32))] = &[
    ("h", (Unit::Hours, 1)),
    ("d", (Unit::Days, 1)),
    ("w", (Unit::Weeks, 1)),
];

pub(super) type Counted = (u32, (Unit, u32));

/// A number and its unit.
pub(super) fn counted<'t>(
    scan: Scan<'t>,
    units: &[(&str, (Unit, u32))],
) -> Option<(Counted, Scan<'t>)> {
    let (count, rest) = scan.number(4).or_else(|| scan.word(NUMBERS))?;
    let (unit, rest) = rest.blanks().word(units)?;
    Some(((count, unit), rest))
}

/// `12 hours`, `3d`, `a week`, `within 3 days`.
pub(super) fn duration(scan: Scan<'_>) -> Option<(TimeDelta, Scan<'_>)> {
    let scan = scan.perhaps(["within "]);
    let short = || {
        let (count, rest) = scan.number(4)?;
        let (unit, rest) = rest.word(SHORT_UNITS)?;
        Some(((count, unit), rest))
    };
    let ((count, (unit, times)), rest) = counted(scan, UNITS).or_else(short)?;
    let count = i64::from(count * times);
    let span = match unit {
        Unit::Hours => TimeDelta::hours(count),
        Unit::Days => TimeDelta::days(count),
        Unit::Weeks => TimeDelta::weeks(count),
        Unit::Months => return None,
    };
    Some((span, rest))
}
