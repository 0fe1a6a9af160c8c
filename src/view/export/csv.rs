//! A table with a row for each part (RFC 4180, with plain line ends).
//!
//! A cell whose first character would make a spreadsheet take it for a formula
//! has an apostrophe before it (OWASP, "CSV Injection").

use csv::WriterBuilder;
use serde_json::Value;

use super::{Export, ExportError};
use crate::dialogue::part::{Item, Places};
use crate::view::json::PartJson;
use crate::view::words::rfc3339;
use crate::visible::visible_lines;

/// The columns that every row has.
const COLUMNS: [&str; 9] = [
    "practice", "exchange", "number", "at", "by", "role", "stage", "kind", "item",
];

/// The columns that only some kinds of part have something in.
const KEYS: [&str; 14] = [
    "text",
    "why",
    "to",
    "optional",
    "instead",
    "partial",
    "owner",
    "due",
    "done",
    "rhythm",
    "visibility",
    "rounds",
    "until",
    "undo",
];

pub(super) fn text(export: &Export<'_>) -> Result<String, ExportError> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(COLUMNS.iter().chain(&KEYS))?;
    let practice = export.practice;
    for entry in practice.written() {
        let exchange = &entry.exchange;
        let mut places = Places::of(exchange.id);
        for part in &entry.parts {
            let place = places.next(&part.kind);
            let item = match part.kind.item() {
                Some(Item::Question) => practice.questions().at(place).map(|it| it.number),
                Some(Item::Action) => practice.actions().at(place).map(|it| it.number),
                Some(Item::Topic) => practice.topics().at(place).map(|it| it.number),
                None => None,
            };
            let mut row = vec![
                practice.header().id.to_string(),
                exchange.id.to_string(),
                entry.number.to_string(),
                rfc3339(exchange.at),
                exchange.by.to_string(),
                entry.role.word().to_owned(),
                exchange.stage.map_or("", |_| entry.stage.word()).to_owned(),
                part.kind.word().to_owned(),
                item.map_or_else(String::new, |number| number.to_string()),
            ];
            let keys = serde_json::to_value(PartJson::of(part))?;
            row.extend(KEYS.iter().map(|key| match keys.get(key) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
            }));
            writer.write_record(row.iter().map(|cell| safe(cell)))?;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A cell that nothing takes for a formula or a control sequence.
#[must_use]
pub(in crate::view) fn safe(cell: &str) -> String {
    let shown = visible_lines(cell);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{shown}")
    } else {
        shown
    }
}
