//! From a file's bytes to a practice.

use std::collections::HashMap;

use toml::de::DeTable;

use super::fault::{Fault, FaultKind};
use super::table::{Faults, Fields, Lines, Read, Table, position};
use super::{FORMAT, is_conflict_marker};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::keys::{AtFault, Key};
use crate::dialogue::part::{Kind, Part, PartKind};
use crate::dialogue::practice::Practice;
use crate::dialogue::refusal::{Refusal, Refused};
use crate::dialogue::stage::Stage;

const HEADER_KEYS: [&str; 8] = [
    "format", "id", "title", "opened", "mentor", "mentee", "follows", "exchange",
];
const EXCHANGE_KEYS: [&str; 7] = ["id", "n", "at", "by", "stage", "hold", "part"];

/// Reads a file's bytes. With `name`, the id in the file must be that one.
///
/// # Errors
///
/// Every [`Fault`] that was found, in the order of the file. Faults of what the
/// exchanges mean are looked for only where all of them could be read.
pub fn practice(bytes: &[u8], name: Option<&PracticeId>) -> Result<Practice, Vec<Fault>> {
    let text = decode(bytes)?;
    let text = text.replace("\r\n", "\n");
    let lines = Lines::new(&text);
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
    let mut faults = Faults::new(lines);
    let practice = document(&mut faults, table.get_ref(), name);
    match practice {
        Ok(practice) if faults.found.is_empty() => Ok(practice),
        _ => {
            sort(&mut faults.found);
            Err(faults.found)
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
        vec![Lines::new(&sound).fault(sound.len(), FaultKind::NotUtf8)]
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

/// An exchange that was read, with where it and its parts stand.
struct Placed {
    exchange: Exchange,
    at: usize,
    parts: Vec<usize>,
}

fn document(faults: &mut Faults, table: &Table, name: Option<&PracticeId>) -> Read<Practice> {
    let mut fields = Fields {
        faults,
        table,
        name: "",
        at: 0,
    };
    // A newer format may have any key: say that and nothing else.
    let format = fields.needed("format", Fields::integer)?;
    if format != FORMAT {
        return Err(fields.fault(
            "format",
            if format > FORMAT {
                FaultKind::NewerFormat(format)
            } else {
                FaultKind::NoSuchFormat(format)
            },
        ));
    }
    fields.only(&HEADER_KEYS);
    let header = header(&mut fields, name);
    let tables = fields.tables("exchange")?;
    let exchanges: Vec<_> = tables
        .into_iter()
        .map(|(at, table)| exchange(faults, table, at))
        .collect();
    let exchanges = exchanges.into_iter().collect::<Read<Vec<Placed>>>()?;
    let header = header?;
    if faults.found.is_empty() {
        replay(faults, table, header, exchanges)
    } else {
        Err(AtFault)
    }
}

fn header(fields: &mut Fields, name: Option<&PracticeId>) -> Read<Header> {
    let id = fields.needed("id", Fields::spelled::<PracticeId>);
    if let (Ok(id), Some(file)) = (&id, name)
        && id != file
    {
        fields.fault(
            "id",
            FaultKind::OtherName {
                id: id.clone(),
                file: file.clone(),
            },
        );
    }
    let title = fields.needed("title", Fields::string);
    let opened = fields.needed("opened", Fields::moment);
    let mentor = fields.needed("mentor", Fields::spelled::<Name>);
    let mentee = fields.needed("mentee", Fields::spelled::<Name>);
    let follows = fields.spelled::<PracticeId>("follows");
    Ok(Header {
        id: id?,
        title: title?,
        opened: opened?,
        mentor: mentor?,
        mentee: mentee?,
        follows: follows?,
    })
}

fn exchange(faults: &mut Faults, table: &Table, at: usize) -> Read<Placed> {
    let mut fields = Fields {
        faults,
        table,
        name: "exchange",
        at,
    };
    fields.only(&EXCHANGE_KEYS);
    let id = fields.needed("id", Fields::spelled::<ExchangeId>);
    let n = fields.needed("n", Fields::positive);
    let when = fields.needed("at", Fields::moment);
    let by = fields.needed("by", Fields::spelled::<Name>);
    let stage = fields.spelled::<Stage>("stage");
    let hold = fields.boolean("hold");
    let tables = fields.tables("part")?;
    let places = tables.iter().map(|(at, _)| *at).collect();
    let parts: Vec<_> = tables
        .into_iter()
        .map(|(at, table)| part(faults, table, at))
        .collect();
    let parts = parts.into_iter().collect::<Read<Vec<Part>>>();
    Ok(Placed {
        exchange: Exchange {
            id: id?,
            n: n?,
            at: when?,
            by: by?,
            stage: stage?,
            hold: hold?.unwrap_or_default(),
            parts: parts?,
        },
        at,
        parts: places,
    })
}

fn part(faults: &mut Faults, table: &Table, at: usize) -> Read<Part> {
    let mut kinds = PartKind::ALL
        .into_iter()
        .filter(|kind| table.contains_key(kind.as_str()));
    let Some(kind) = kinds.next() else {
        let known = PartKind::ALL.map(PartKind::as_str).to_vec();
        return Err(faults.note(at, FaultKind::NoKind { known }));
    };
    let one = kind.as_str();
    if let Some(other) = kinds.next() {
        let other = other.as_str();
        let place = position(table, other).max(position(table, one));
        return Err(faults.note(place, FaultKind::TwoKinds { one, other }));
    }
    let mut fields = Fields {
        faults,
        table,
        name: one,
        at,
    };
    let keys = kind.definition().keys.iter().copied().map(Key::as_str);
    let known: Vec<_> = std::iter::once(one).chain(keys).collect();
    fields.only(&known);
    let text = fields.needed(one, Fields::string);
    let kind = Kind::read(kind, &mut fields);
    Ok(Part::new(kind?, text?))
}

fn replay(faults: &mut Faults, table: &Table, header: Header, read: Vec<Placed>) -> Read<Practice> {
    let mut places: HashMap<ExchangeId, (usize, Vec<usize>)> = HashMap::new();
    let mut exchanges: HashMap<ExchangeId, Exchange> = HashMap::new();
    let mut list = Vec::with_capacity(read.len());
    for placed in read {
        let id = placed.exchange.id;
        match exchanges.get(&id) {
            Some(there) if *there != placed.exchange => {
                faults.note(placed.at, FaultKind::IdTwice(id));
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
            Err(faults.note(position(table, key), FaultKind::Refused(why)))
        }
        Ok((practice, refused)) if refused.is_empty() => Ok(practice),
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
                faults.note(at, FaultKind::Refused(why));
            }
            Err(AtFault)
        }
    }
}
