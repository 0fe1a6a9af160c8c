//! A strict TOML table: every value is asked for by its key and its type, and what
//! is wrong is noted with its line and column.

use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::{Datetime, Offset};

use super::fault::{Fault, FaultKind, ValueKind, ValueType};
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId, Ref};
use crate::dialogue::keys::{AtFault, Key, ReadKeys};
use crate::dialogue::stage::Stage;

/// The largest whole number that every reader of JSON takes as it is. A larger
/// `n` would leave no room for the next one.
const LARGEST_NUMBER: u64 = 1 << 53;

/// What was read, where nothing is wrong with it.
pub(super) type Read<T> = Result<T, AtFault>;

pub(super) type Table<'t> = DeTable<'t>;
type Value<'t> = Spanned<DeValue<'t>>;

/// Where the lines of a text begin.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self { text, starts }
    }

    fn is_inline(&self, at: usize) -> bool {
        self.text
            .get(at..)
            .is_some_and(|text| text.starts_with('{'))
    }

    pub(super) fn fault(&self, at: usize, kind: FaultKind) -> Fault {
        let at = at.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= at).max(1);
        let start = self.starts[line - 1];
        let before = self.text.get(start..at).unwrap_or_default();
        let before = before.strip_prefix('\u{feff}').unwrap_or(before);
        Fault {
            line,
            column: before.chars().count() + 1,
            kind,
        }
    }
}

/// A text, and what was found to be wrong with it.
pub(super) struct Faults<'t> {
    lines: Lines<'t>,
    pub(super) found: Vec<Fault>,
}

impl<'t> Faults<'t> {
    pub(super) fn new(lines: Lines<'t>) -> Self {
        Self {
            lines,
            found: Vec::new(),
        }
    }

    /// Notes what is wrong at the byte `at`.
    pub(super) fn note(&mut self, at: usize, kind: FaultKind) -> AtFault {
        let fault = self.lines.fault(at, kind);
        self.found.push(fault);
        AtFault
    }
}

/// A value that is spelled in a string.
pub(super) trait Spelled: FromStr {
    /// What the string is then asked to be.
    const KIND: ValueKind;
}

impl Spelled for PracticeId {
    const KIND: ValueKind = ValueKind::PracticeId;
}

impl Spelled for ExchangeId {
    const KIND: ValueKind = ValueKind::ExchangeId;
}

impl Spelled for Name {
    const KIND: ValueKind = ValueKind::Name;
}

impl Spelled for Ref {
    const KIND: ValueKind = ValueKind::Ref;
}

impl Spelled for Stage {
    const KIND: ValueKind = ValueKind::Stage;
}

impl Spelled for Rhythm {
    const KIND: ValueKind = ValueKind::Rhythm;
}

impl Spelled for Visibility {
    const KIND: ValueKind = ValueKind::Visibility;
}

/// The keys and values of one table. `None` is a key that is not there.
pub(super) struct Fields<'a, 'f, 't> {
    pub(super) faults: &'f mut Faults<'t>,
    pub(super) table: &'a Table<'a>,
    /// What the table is called where a key of it is missing.
    pub(super) name: &'static str,
    /// The byte at which it begins.
    pub(super) at: usize,
}

impl<'a> Fields<'a, '_, '_> {
    /// Notes what is wrong with the value of a key, where it stands.
    pub(super) fn fault(&mut self, key: &str, kind: FaultKind) -> AtFault {
        let at = position(self.table, key);
        self.faults.note(at, kind)
    }

    /// A key that has to be there.
    pub(super) fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Read<Option<T>>,
    ) -> Read<T> {
        read(self, key)?.ok_or_else(|| self.missing_key(key))
    }

    fn missing_key(&mut self, key: &'static str) -> AtFault {
        let table = self.name;
        self.faults.note(self.at, FaultKind::Missing { table, key })
    }

    /// Notes every key that is none of these.
    pub(super) fn only(&mut self, known: &[&'static str]) {
        for (key, _) in self.table {
            if !known.contains(&key.get_ref().as_ref()) {
                self.faults.note(
                    key.span().start,
                    FaultKind::UnknownKey {
                        key: key.get_ref().to_string(),
                        known: known.to_vec(),
                    },
                );
            }
        }
    }

    /// The tables of an array of tables, each with the byte at which it begins.
    pub(super) fn tables(&mut self, key: &'static str) -> Read<Vec<(usize, &'a Table<'a>)>> {
        let Some(value) = self.table.get(key) else {
            return Ok(Vec::new());
        };
        // An empty array would make the next `[[exchange]]` a duplicate key.
        let array = value.get_ref().as_array().filter(|array| !array.is_empty());
        let Some(array) = array else {
            return Err(self.wrong_type(key, ValueType::Tables, value));
        };
        let mut tables = Vec::new();
        for item in array.iter() {
            match item.get_ref() {
                // Written inline, nothing could be added after it.
                DeValue::Table(_) if self.faults.lines.is_inline(item.span().start) => {
                    return Err(self.wrong_type(key, ValueType::Tables, value));
                }
                DeValue::Table(it) => tables.push((item.span().start, it)),
                _ => return Err(self.wrong_type(key, ValueType::Tables, item)),
            }
        }
        Ok(tables)
    }

    fn wrong_type(&mut self, key: &str, expected: ValueType, value: &Value) -> AtFault {
        self.faults.note(
            value.span().start,
            FaultKind::WrongType {
                key: key.to_owned(),
                expected,
                found: value.get_ref().type_str(),
            },
        )
    }

    fn wrong_value(&mut self, key: &str, expected: ValueKind, found: String) -> AtFault {
        let key = key.to_owned();
        self.fault(
            &key.clone(),
            FaultKind::WrongValue {
                key,
                expected,
                found,
            },
        )
    }

    pub(super) fn string(&mut self, key: &'static str) -> Read<Option<String>> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        match value.get_ref().as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(self.wrong_type(key, ValueType::String, value)),
        }
    }

    pub(super) fn spelled<T: Spelled>(&mut self, key: &'static str) -> Read<Option<T>> {
        let Some(text) = self.string(key)? else {
            return Ok(None);
        };
        match text.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(self.wrong_value(key, T::KIND, text)),
        }
    }

    pub(super) fn integer(&mut self, key: &'static str) -> Read<Option<i64>> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        let Some(integer) = value.get_ref().as_integer() else {
            return Err(self.wrong_type(key, ValueType::Integer, value));
        };
        match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(self.wrong_value(key, ValueKind::Positive, integer.to_string())),
        }
    }

    pub(super) fn positive(&mut self, key: &'static str) -> Read<Option<u64>> {
        let Some(number) = self.integer(key)? else {
            return Ok(None);
        };
        match u64::try_from(number) {
            Ok(positive @ 1..=LARGEST_NUMBER) => Ok(Some(positive)),
            _ => Err(self.wrong_value(key, ValueKind::Positive, number.to_string())),
        }
    }

    pub(super) fn boolean(&mut self, key: &'static str) -> Read<Option<bool>> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        match value.get_ref().as_bool() {
            Some(value) => Ok(Some(value)),
            None => Err(self.wrong_type(key, ValueType::Boolean, value)),
        }
    }

    pub(super) fn moment(&mut self, key: &'static str) -> Read<Option<DateTime<FixedOffset>>> {
        let whole = |it: &&Datetime| it.offset.is_some() && it.time.is_some();
        self.time(key, ValueType::DateTime, whole, moment)
    }

    fn time<T>(
        &mut self,
        key: &'static str,
        expected: ValueType,
        wanted: impl Fn(&&Datetime) -> bool,
        read: fn(&Datetime) -> Option<T>,
    ) -> Read<Option<T>> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        let Some(datetime) = value.get_ref().as_datetime().filter(wanted) else {
            return Err(self.wrong_type(key, expected, value));
        };
        match read(datetime) {
            Some(time) => Ok(Some(time)),
            None => Err(self.wrong_value(key, ValueKind::Moment, datetime.to_string())),
        }
    }
}

impl ReadKeys for Fields<'_, '_, '_> {
    fn text(&mut self, key: Key) -> Read<Option<String>> {
        self.string(key.as_str())
    }

    fn flag(&mut self, key: Key) -> Read<Option<bool>> {
        self.boolean(key.as_str())
    }

    fn count(&mut self, key: Key) -> Read<Option<u32>> {
        let count = self.positive(key.as_str())?;
        Ok(count.map(|n| u32::try_from(n).unwrap_or(u32::MAX)))
    }

    fn day(&mut self, key: Key) -> Read<Option<NaiveDate>> {
        self.time(key.as_str(), ValueType::Date, |it| it.time.is_none(), day)
    }

    fn name(&mut self, key: Key) -> Read<Option<Name>> {
        self.spelled(key.as_str())
    }

    fn exchange(&mut self, key: Key) -> Read<Option<ExchangeId>> {
        self.spelled(key.as_str())
    }

    fn item(&mut self, key: Key) -> Read<Option<Ref>> {
        let Some(text) = self.string(key.as_str())? else {
            return Ok(None);
        };
        match text.parse::<Ref>() {
            Ok(place) if place.item.is_some() => Ok(Some(place)),
            _ => Err(self.wrong_value(key.as_str(), ValueKind::ItemRef, text)),
        }
    }

    fn place(&mut self, key: Key) -> Read<Option<Ref>> {
        self.spelled(key.as_str())
    }

    fn rhythm(&mut self, key: Key) -> Read<Option<Rhythm>> {
        self.spelled(key.as_str())
    }

    fn visibility(&mut self, key: Key) -> Read<Option<Visibility>> {
        self.spelled(key.as_str())
    }

    fn missing(&mut self, key: Key) -> AtFault {
        self.missing_key(key.as_str())
    }
}

/// The byte at which the value of a key stands; that of the table's beginning
/// where it has none.
pub(super) fn position(table: &Table, key: &str) -> usize {
    table.get(key).map_or(0, |value| value.span().start)
}

fn day(datetime: &Datetime) -> Option<NaiveDate> {
    let date = datetime.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

fn moment(datetime: &Datetime) -> Option<DateTime<FixedOffset>> {
    let time = datetime.time?;
    let minutes = match datetime.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i32::from(minutes),
    };
    let local = day(datetime)?.and_hms_nano_opt(
        time.hour.into(),
        time.minute.into(),
        time.second.unwrap_or(0).into(),
        time.nanosecond.unwrap_or(0),
    )?;
    FixedOffset::east_opt(minutes * 60)?
        .from_local_datetime(&local)
        .single()
}
