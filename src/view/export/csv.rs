//! A table with a row for each part (RFC 4180, with plain line ends).
//!
//! A cell whose first character would make a spreadsheet take it for a formula
//! has an apostrophe before it (OWASP, "CSV Injection").

use csv::WriterBuilder;
use serde_json::Value;

use super::{Export, ExportError};
use crate::dialogue::item::Places;
use crate::dialogue::keys::Key;
use crate::text::escape::visible_lines;
use crate::view::json::PartJson;
use crate::view::words::rfc3339;

/// The columns that every row has; each key that some kinds of part have follows
/// in a column of its own.
const COLUMNS: [&str; 10] = [
    "practice", "exchange", "number", "at", "by", "role", "stage", "kind", "item", "text",
];

pub(super) fn text(export: &Export<'_>) -> Result<String, ExportError> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let keys = Key::ALL.map(Key::as_str);
    writer.write_record(COLUMNS.iter().chain(&keys))?;
    let practice = export.practice;
    for entry in practice.written() {
        let exchange = &entry.exchange;
        let mut places = Places::new(exchange.id);
        for part in &entry.parts {
            let place = places.next(part.kind.kind());
            let item = part.kind.item();
            let item = item.and_then(|item| practice.number_of(item, place));
            let mut row = vec![
                practice.header().id.to_string(),
                exchange.id.to_string(),
                entry.number.to_string(),
                rfc3339(exchange.at),
                exchange.by.to_string(),
                entry.role.as_str().to_owned(),
                exchange
                    .stage
                    .map_or("", |_| entry.stage.as_str())
                    .to_owned(),
                part.kind.as_str().to_owned(),
                item.map_or_else(String::new, |number| number.to_string()),
                part.text.clone(),
            ];
            let values = serde_json::to_value(PartJson::new(part))?;
            row.extend(keys.iter().map(|key| match values.get(key) {
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
