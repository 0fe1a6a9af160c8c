//! From a file's bytes to a practice.

use std::collections::HashMap;
use std::ops::Range;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::{Datetime, Offset};

use super::fault::{Fault, FaultKind, ValueKind, ValueType};
use super::{FORMAT, is_conflict_marker};
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId, Ref};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::refusal::{Refusal, Refused};
use crate::dialogue::stage::Stage;

/// The largest whole number that every reader of JSON takes as it is. A larger
/// `n` would leave no room for the next one.
const LARGEST_NUMBER: u64 = 1 << 53;

const HEADER_KEYS: [&str; 8] = [
    "format", "id", "title", "opened", "mentor", "mentee", "follows", "exchange",
];
const EXCHANGE_KEYS: [&str; 7] = ["id", "n", "at", "by", "stage", "hold", "part"];

/// The keys of a part: the one that says what it does, and the ones that go
/// with it.
const PART_KEYS: [(&str, &[&str]); 21] = [
    ("say", &[]),
    ("theme", &["why"]),
    ("ask", &["optional", "instead"]),
    ("answer", &["to", "partial"]),
    ("pass", &["to"]),
    ("advise", &[]),
    ("act", &["owner", "due"]),
    ("report", &["to", "done"]),
    ("reflect", &[]),
    ("learn", &[]),
    ("park", &[]),
    ("unpark", &["to"]),
    ("agree", &["rhythm", "visibility", "rounds", "when_quiet"]),
    ("pause", &["until"]),
    ("quote", &["to"]),
    ("skip", &[]),
    ("close", &[]),
    ("reopen", &[]),
    ("number", &["to"]),
    ("amend", &["to"]),
    ("withdraw", &["to", "undo"]),
];

/// Reads a file's bytes. With `name`, the id in the file must be that one.
///
/// # Errors
///
/// Every [`Fault`] that was found, in the order of the file. Faults of what the
/// exchanges mean are looked for only where all of them could be read.
pub fn practice(bytes: &[u8], name: Option<&PracticeId>) -> Result<Practice, Vec<Fault>> {
    let text = decode(bytes)?;
    let text = text.replace("\r\n", "\n");
    let lines = Lines::of(&text);
    let raw = raw_faults(&text);
    if !raw.is_empty() {
        return Err(raw);
    }
    let (table, errors) = DeTable::parse_recoverable(&text);
    if !errors.is_empty() {
        let mut faults: Vec<Fault> = errors
            .iter()
            .map(|error| {
                let at = error.span().map_or(text.len(), |span| span.start);
                lines.fault(at, FaultKind::Syntax(error.message().to_owned()))
            })
            .collect();
        sort(&mut faults);
        return Err(faults);
    }
    let mut reader = Reader {
        lines,
        faults: Vec::new(),
    };
    match reader.document(table.get_ref(), name) {
        Some(practice) if reader.faults.is_empty() => Ok(practice),
        _ => {
            sort(&mut reader.faults);
            Err(reader.faults)
        }
    }
}

fn sort(faults: &mut Vec<Fault>) {
    faults.sort_by_key(|fault| (fault.line, fault.column));
    faults.dedup();
}

fn decode(bytes: &[u8]) -> Result<&str, Vec<Fault>> {
    std::str::from_utf8(bytes).map_err(|error| {
        let sound = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        vec![Lines::of(&sound).fault(sound.len(), FaultKind::NotUtf8)]
    })
}

/// What no record may hold, whatever TOML makes of it.
fn raw_faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        let mut fault = |column, kind| {
            faults.push(Fault {
                line: number + 1,
                column,
                kind,
            });
        };
        if is_conflict_marker(line) {
            fault(1, FaultKind::ConflictMarker);
        }
        if line.contains(['\0', '\r']) {
            for (column, c) in line.chars().enumerate() {
                match c {
                    '\0' => fault(column + 1, FaultKind::Nul),
                    '\r' => fault(column + 1, FaultKind::BareCr),
                    _ => {}
                }
            }
        }
    }
    faults
}

/// Where the lines of a text begin.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
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

    fn fault(&self, at: usize, kind: FaultKind) -> Fault {
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

type Table<'t> = DeTable<'t>;
type Value<'t> = Spanned<DeValue<'t>>;

struct Reader<'t> {
    lines: Lines<'t>,
    faults: Vec<Fault>,
}

/// An exchange that was read, with where it and its parts stand.
struct Placed {
    exchange: Exchange,
    at: usize,
    parts: Vec<usize>,
}

impl Reader<'_> {
    fn fault(&mut self, at: usize, kind: FaultKind) {
        let fault = self.lines.fault(at, kind);
        self.faults.push(fault);
    }

    fn document(&mut self, table: &Table, name: Option<&PracticeId>) -> Option<Practice> {
        // A newer format may have any key: say that and nothing else.
        let format = self.integer(table, "", "format", 0)?;
        if format != FORMAT {
            let kind = if format > FORMAT {
                FaultKind::NewerFormat(format)
            } else {
                FaultKind::NoSuchFormat(format)
            };
            self.fault(position(table, "format"), kind);
            return None;
        }
        self.unknown_keys(table, &HEADER_KEYS);
        let header = self.header(table, name);
        let exchanges = self.exchanges(table);
        let (header, exchanges) = (header?, exchanges?);
        if self.faults.is_empty() {
            self.replay(table, header, exchanges)
        } else {
            None
        }
    }

    fn header(&mut self, table: &Table, name: Option<&PracticeId>) -> Option<Header> {
        let id = self.parsed::<PracticeId>(table, "", "id", 0, ValueKind::PracticeId);
        if let (Some(id), Some(file)) = (&id, name)
            && id != file
        {
            self.fault(
                position(table, "id"),
                FaultKind::OtherName {
                    id: id.clone(),
                    file: file.clone(),
                },
            );
        }
        let title = self.string(table, "", "title", 0);
        let opened = self.moment(table, "", "opened", 0);
        let mentor = self.parsed::<Name>(table, "", "mentor", 0, ValueKind::Name);
        let mentee = self.parsed::<Name>(table, "", "mentee", 0, ValueKind::Name);
        let follows = self.optional(table, "follows", |reader| {
            reader.parsed(table, "", "follows", 0, ValueKind::PracticeId)
        });
        Some(Header {
            id: id?,
            title: title?,
            opened: opened?,
            mentor: mentor?,
            mentee: mentee?,
            follows: follows?,
        })
    }

    fn exchanges(&mut self, table: &Table) -> Option<Vec<Placed>> {
        let tables = self.tables(table, "exchange")?;
        let read: Vec<_> = tables
            .into_iter()
            .map(|(at, table)| self.exchange(table, at))
            .collect();
        read.into_iter().collect()
    }

    fn exchange(&mut self, table: &Table, at: usize) -> Option<Placed> {
        const HERE: &str = "exchange";
        self.unknown_keys(table, &EXCHANGE_KEYS);
        let id = self.parsed::<ExchangeId>(table, HERE, "id", at, ValueKind::ExchangeId);
        let n = self.positive(table, HERE, "n", at);
        let when = self.moment(table, HERE, "at", at);
        let by = self.parsed::<Name>(table, HERE, "by", at, ValueKind::Name);
        let stage = self.optional(table, "stage", |reader| {
            reader.word(table, HERE, "stage", at, ValueKind::Stage, Stage::of_word)
        });
        let hold = self.flag(table, "hold");
        let read: Vec<_> = self
            .tables(table, "part")?
            .into_iter()
            .map(|(at, table)| (at, self.part(table, at)))
            .collect();
        let places = read.iter().map(|(at, _)| *at).collect();
        let parts: Option<Vec<Part>> = read.into_iter().map(|(_, part)| part).collect();
        Some(Placed {
            exchange: Exchange {
                id: id?,
                n: n?,
                at: when?,
                by: by?,
                stage: stage?,
                hold: hold?,
                parts: parts?,
            },
            at,
            parts: places,
        })
    }

    fn part(&mut self, table: &Table, at: usize) -> Option<Part> {
        let mut kinds = PART_KEYS
            .iter()
            .filter(|(kind, _)| table.contains_key(*kind));
        let Some(&(kind, keys)) = kinds.next() else {
            let known = PART_KEYS.iter().map(|(kind, _)| *kind).collect();
            self.fault(at, FaultKind::NoKind { known });
            return None;
        };
        if let Some(&(other, _)) = kinds.next() {
            let place = position(table, other).max(position(table, kind));
            self.fault(place, FaultKind::TwoKinds { one: kind, other });
            return None;
        }
        let known: Vec<_> = std::iter::once(kind).chain(keys.iter().copied()).collect();
        self.unknown_keys(table, &known);
        let text = self.string(table, kind, kind, at);
        let does = self.kind(table, kind, at);
        Some(Part::new(does?, text?))
    }

    fn kind(&mut self, table: &Table, kind: &'static str, at: usize) -> Option<Kind> {
        let item = |reader: &mut Self| {
            let place = reader.parsed::<Ref>(table, kind, "to", at, ValueKind::ItemRef)?;
            if place.item.is_none() {
                reader.fault(
                    position(table, "to"),
                    FaultKind::WrongValue {
                        key: "to".to_owned(),
                        expected: ValueKind::ItemRef,
                        found: place.to_string(),
                    },
                );
                return None;
            }
            Some(place)
        };
        Some(match kind {
            "theme" => {
                let why =
                    self.optional(table, "why", |reader| reader.string(table, kind, "why", at));
                Kind::Theme { why: why? }
            }
            "ask" => {
                let optional = self.flag(table, "optional");
                let instead = self.optional(table, "instead", |reader| {
                    reader.parsed(table, kind, "instead", at, ValueKind::ItemRef)
                });
                Kind::Ask {
                    optional: optional?,
                    instead: instead?,
                }
            }
            "answer" => {
                let to = item(self);
                let partial = self.flag(table, "partial");
                Kind::Answer {
                    to: to?,
                    partial: partial?,
                }
            }
            "pass" => Kind::Pass { to: item(self)? },
            "advise" => Kind::Advise,
            "act" => {
                let owner = self.optional(table, "owner", |reader| {
                    reader.parsed(table, kind, "owner", at, ValueKind::Name)
                });
                let due = self.optional(table, "due", |reader| reader.day(table, kind, "due", at));
                Kind::Act {
                    owner: owner?,
                    due: due?,
                }
            }
            "report" => {
                let to = item(self);
                let done = self.optional(table, "done", |reader| {
                    reader.boolean(table, kind, "done", at)
                });
                Kind::Report {
                    to: to?,
                    done: done?,
                }
            }
            "reflect" => Kind::Reflect,
            "learn" => Kind::Learn,
            "park" => Kind::Park,
            "unpark" => Kind::Unpark { to: item(self)? },
            "agree" => {
                let rhythm = self.optional(table, "rhythm", |reader| {
                    reader.parsed::<Rhythm>(table, kind, "rhythm", at, ValueKind::Rhythm)
                });
                let visibility = self.optional(table, "visibility", |reader| {
                    let of_word = Visibility::of_word;
                    let expected = ValueKind::Visibility;
                    reader.word(table, kind, "visibility", at, expected, of_word)
                });
                let rounds = self.optional(table, "rounds", |reader| {
                    reader.positive(table, kind, "rounds", at)
                });
                let when_quiet = self.optional(table, "when_quiet", |reader| {
                    reader.string(table, kind, "when_quiet", at)
                });
                Kind::Agree {
                    rhythm: rhythm?,
                    visibility: visibility?,
                    rounds: rounds?.map(|n| u32::try_from(n).unwrap_or(u32::MAX)),
                    when_quiet: when_quiet?,
                }
            }
            "pause" => Kind::Pause {
                until: self.day(table, kind, "until", at)?,
            },
            "quote" => {
                let to = self.optional(table, "to", |reader| {
                    reader.parsed(table, kind, "to", at, ValueKind::ExchangeId)
                });
                Kind::Quote { to: to? }
            }
            "skip" => Kind::Skip,
            "close" => Kind::Close,
            "reopen" => Kind::Reopen,
            "number" => Kind::Number {
                to: self.parsed(table, kind, "to", at, ValueKind::ExchangeId)?,
            },
            "amend" => Kind::Amend {
                to: self.parsed(table, kind, "to", at, ValueKind::Ref)?,
            },
            "withdraw" => {
                let to = self.parsed(table, kind, "to", at, ValueKind::ExchangeId);
                let undo = self.flag(table, "undo");
                Kind::Withdraw {
                    to: to?,
                    undo: undo?,
                }
            }
            _ => Kind::Say,
        })
    }

    fn replay(&mut self, table: &Table, header: Header, read: Vec<Placed>) -> Option<Practice> {
        let mut places: HashMap<ExchangeId, (usize, Vec<usize>)> = HashMap::new();
        let mut exchanges: HashMap<ExchangeId, Exchange> = HashMap::new();
        let mut list = Vec::with_capacity(read.len());
        for placed in read {
            let id = placed.exchange.id;
            match exchanges.get(&id) {
                Some(there) if *there != placed.exchange => {
                    self.fault(placed.at, FaultKind::IdTwice(id));
                    continue;
                }
                Some(_) => continue,
                None => {}
            }
            places.insert(id, (placed.at, placed.parts));
            exchanges.insert(id, placed.exchange.clone());
            list.push(placed.exchange);
        }
        match Practice::replayed(header, list) {
            Err(why) => {
                let key = match why {
                    Refusal::SamePerson(_) => "mentee",
                    Refusal::FollowsItself => "follows",
                    _ => "title",
                };
                self.fault(position(table, key), FaultKind::Refused(why));
                None
            }
            Ok((practice, refused)) if refused.is_empty() => Some(practice),
            Ok((_, refused)) => {
                for Refused {
                    exchange,
                    part,
                    why,
                } in refused
                {
                    let at = places.get(&exchange).map_or(0, |(at, parts)| {
                        let part = part.and_then(|part| parts.get(part));
                        part.copied().unwrap_or(*at)
                    });
                    self.fault(at, FaultKind::Refused(why));
                }
                None
            }
        }
    }

    fn unknown_keys(&mut self, table: &Table, known: &[&'static str]) {
        for (key, _) in table {
            if !known.contains(&key.get_ref().as_ref()) {
                self.fault(
                    key.span().start,
                    FaultKind::UnknownKey {
                        key: key.get_ref().to_string(),
                        known: known.to_vec(),
                    },
                );
            }
        }
    }

    fn tables<'a>(
        &mut self,
        table: &'a Table<'a>,
        key: &'static str,
    ) -> Option<Vec<(usize, &'a Table<'a>)>> {
        let Some(value) = table.get(key) else {
            return Some(Vec::new());
        };
        let mut tables = Vec::new();
        // An empty array would make the next `[[exchange]]` a duplicate key.
        let array = value.get_ref().as_array().filter(|array| !array.is_empty());
        for item in array.into_iter().flat_map(|array| array.iter()) {
            match item.get_ref() {
                // Written inline, nothing could be added after it.
                DeValue::Table(_) if self.lines.is_inline(item.span().start) => {
                    self.wrong_type(key, ValueType::Tables, value);
                    return None;
                }
                DeValue::Table(it) => tables.push((item.span().start, it)),
                _ => {
                    self.wrong_type(key, ValueType::Tables, item);
                    return None;
                }
            }
        }
        if array.is_none() {
            self.wrong_type(key, ValueType::Tables, value);
            return None;
        }
        Some(tables)
    }

    fn wrong_type(&mut self, key: &str, expected: ValueType, value: &Value) {
        self.fault(
            value.span().start,
            FaultKind::WrongType {
                key: key.to_owned(),
                expected,
                found: value.get_ref().type_str(),
            },
        );
    }

    fn wrong_value(&mut self, key: &str, expected: ValueKind, value: &Value, found: String) {
        self.fault(
            value.span().start,
            FaultKind::WrongValue {
                key: key.to_owned(),
                expected,
                found,
            },
        );
    }

    /// The value of a key that must be there; `at` is where its table stands.
    fn value<'a>(
        &mut self,
        table: &'a Table<'a>,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<&'a Value<'a>> {
        let value = table.get(key);
        if value.is_none() {
            self.fault(at, FaultKind::Missing { table: here, key });
        }
        value
    }

    /// A key that need not be there: the outer `None` is a fault.
    #[expect(
        clippy::option_option,
        reason = "absent and at fault are two things here"
    )]
    fn optional<T>(
        &mut self,
        table: &Table,
        key: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if table.contains_key(key) {
            read(self).map(Some)
        } else {
            Some(None)
        }
    }

    fn flag(&mut self, table: &Table, key: &'static str) -> Option<bool> {
        self.optional(table, key, |reader| reader.boolean(table, "", key, 0))
            .map(Option::unwrap_or_default)
    }

    fn string(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<String> {
        let value = self.value(table, here, key, at)?;
        if let Some(text) = value.get_ref().as_str() {
            Some(text.to_owned())
        } else {
            self.wrong_type(key, ValueType::String, value);
            None
        }
    }

    fn parsed<T: FromStr>(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
        expected: ValueKind,
    ) -> Option<T> {
        self.word(table, here, key, at, expected, |text| text.parse().ok())
    }

    fn word<T>(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
        expected: ValueKind,
        of: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.string(table, here, key, at)?;
        let read = of(&text);
        if let (None, Some(value)) = (&read, table.get(key)) {
            self.wrong_value(key, expected, value, text);
        }
        read
    }

    fn integer(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<i64> {
        let value = self.value(table, here, key, at)?;
        let Some(integer) = value.get_ref().as_integer() else {
            self.wrong_type(key, ValueType::Integer, value);
            return None;
        };
        let read = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        if read.is_none() {
            self.wrong_value(key, ValueKind::Positive, value, integer.to_string());
        }
        read
    }

    fn positive(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<u64> {
        let n = self.integer(table, here, key, at)?;
        let read = u64::try_from(n)
            .ok()
            .filter(|n| (1..=LARGEST_NUMBER).contains(n));
        if let (None, Some(value)) = (read, table.get(key)) {
            self.wrong_value(key, ValueKind::Positive, value, n.to_string());
        }
        read
    }

    fn boolean(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<bool> {
        let value = self.value(table, here, key, at)?;
        let read = value.get_ref().as_bool();
        if read.is_none() {
            self.wrong_type(key, ValueType::Boolean, value);
        }
        read
    }

    fn moment(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<DateTime<FixedOffset>> {
        let value = self.value(table, here, key, at)?;
        let datetime = value.get_ref().as_datetime();
        let Some(datetime) = datetime.filter(|it| it.offset.is_some() && it.time.is_some()) else {
            self.wrong_type(key, ValueType::DateTime, value);
            return None;
        };
        let read = moment_of(datetime);
        if read.is_none() {
            self.wrong_value(key, ValueKind::Moment, value, datetime.to_string());
        }
        read
    }

    fn day(
        &mut self,
        table: &Table,
        here: &'static str,
        key: &'static str,
        at: usize,
    ) -> Option<NaiveDate> {
        let value = self.value(table, here, key, at)?;
        let datetime = value.get_ref().as_datetime();
        let Some(datetime) = datetime.filter(|it| it.time.is_none()) else {
            self.wrong_type(key, ValueType::Date, value);
            return None;
        };
        let read = day_of(datetime);
        if read.is_none() {
            self.wrong_value(key, ValueKind::Moment, value, datetime.to_string());
        }
        read
    }
}

fn position(table: &Table, key: &str) -> usize {
    table.get(key).map_or(0, |value| {
        let Range { start, .. } = value.span();
        start
    })
}

fn day_of(datetime: &Datetime) -> Option<NaiveDate> {
    let date = datetime.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

fn moment_of(datetime: &Datetime) -> Option<DateTime<FixedOffset>> {
    let time = datetime.time?;
    let minutes = match datetime.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i32::from(minutes),
    };
    let local = day_of(datetime)?.and_hms_nano_opt(
        time.hour.into(),
        time.minute.into(),
        time.second.unwrap_or(0).into(),
        time.nanosecond.unwrap_or(0),
    )?;
    FixedOffset::east_opt(minutes * 60)?
        .from_local_datetime(&local)
        .single()
}
