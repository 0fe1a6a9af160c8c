//! A part, in JSON.

use chrono::NaiveDate;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

#[cfg(test)]
use super::Day;
#[cfg(test)]
use crate::dialogue::agreement::{Rhythm, Visibility};
#[cfg(test)]
use crate::dialogue::identity::{Name, Ref};
use crate::dialogue::keys::{Key, WriteKeys};
use crate::dialogue::part::Part;
#[cfg(test)]
use crate::dialogue::part::PartKind;

/// A part: its kind, its words, and the keys that its kind has.
pub(in crate::view) struct PartJson<'a>(pub(in crate::view) &'a Part);

impl Serialize for PartJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { kind, text } = self.0;
        let mut keys = PartKeys(Vec::new());
        kind.write(&mut keys);
        let mut map = serializer.serialize_map(Some(keys.0.len() + 2))?;
        map.serialize_entry("kind", kind.as_str())?;
        map.serialize_entry("text", text)?;
        for (key, value) in &keys.0 {
            map.serialize_entry(key.as_str(), value)?;
        }
        map.end()
    }
}

/// The keys of a part and their values.
struct PartKeys(Vec<(Key, serde_json::Value)>);

impl WriteKeys for PartKeys {
    fn text(&mut self, key: Key, text: &str) {
        self.0.push((key, text.into()));
    }

    fn flag(&mut self, key: Key, value: bool) {
        self.0.push((key, value.into()));
    }

    fn switch(&mut self, key: Key, on: bool) {
        self.flag(key, on);
    }

    fn count(&mut self, key: Key, count: u32) {
        self.0.push((key, count.into()));
    }

    fn day(&mut self, key: Key, day: NaiveDate) {
        self.text(key, &day.to_string());
    }
}

#[cfg(test)]
impl schemars::JsonSchema for PartJson<'_> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartJson".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut properties = serde_json::Map::new();
        properties.insert(
            "kind".to_owned(),
            generator.subschema_for::<KindJson>().into(),
        );
        properties.insert(
            "text".to_owned(),
            generator.subschema_for::<String>().into(),
        );
        for key in Key::ALL {
            let schema = match key {
                Key::Why | Key::WhenQuiet => generator.subschema_for::<String>(),
                Key::To | Key::Instead => generator.subschema_for::<Ref>(),
                Key::Optional | Key::Partial | Key::Done | Key::Undo => {
                    generator.subschema_for::<bool>()
                }
                Key::Owner => generator.subschema_for::<Name>(),
                Key::Due | Key::Until => generator.subschema_for::<Day>(),
                Key::Rhythm => generator.subschema_for::<Rhythm>(),
                Key::Visibility => generator.subschema_for::<Visibility>(),
                Key::Rounds => generator.subschema_for::<std::num::NonZeroU32>(),
            };
            properties.insert(key.as_str().to_owned(), schema.into());
        }
        schemars::json_schema!({
            "description": "A part: its kind, its words, and the keys that its kind has.",
            "type": "object",
            "properties": properties,
            "required": ["kind", "text"],
        })
    }
}

/// What a part does, for schemas.
#[cfg(test)]
struct KindJson;

#[cfg(test)]
impl schemars::JsonSchema for KindJson {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KindJson".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = PartKind::ALL.map(PartKind::as_str);
        schemars::json_schema!({
            "description": "What a part does.",
            "type": "string",
            "enum": kinds,
        })
    }
}
