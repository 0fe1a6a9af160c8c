//! A part, in JSON.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::dialogue::keys::{Key, WriteKeys};
use crate::dialogue::part::Part;

/// A part: its kind, its words, and the keys that its kind has.
pub(in crate::view) struct PartJson<'a>(&'a Part);

impl<'a> PartJson<'a> {
    pub(in crate::view) fn new(part: &'a Part) -> Self {
        Self(part)
    }
}

impl Serialize for PartJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { kind, text } = self.0;
        let mut keys = PartKeys(Vec::new());
        kind.write(&mut keys);
        let head = [
            ("kind", kind.as_str().into()),
            ("text", text.as_str().into()),
        ];
        let keys = keys.0.into_iter().map(|(key, value)| (key.as_str(), value));
        serializer.collect_map(head.into_iter().chain(keys))
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
mod schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Key, PartJson};
    use crate::dialogue::agreement::{Rhythm, Visibility};
    use crate::dialogue::identity::{Name, Ref};
    use crate::dialogue::part::PartKind;
    use crate::view::json::Day;

    fn of(key: Key, generator: &mut SchemaGenerator) -> Schema {
        match key {
            Key::Why | Key::WhenQuiet => generator.subschema_for::<String>(),
            Key::Optional | Key::Partial | Key::Done | Key::Undo => {
                generator.subschema_for::<bool>()
            }
            Key::Instead | Key::To => generator.subschema_for::<Ref>(),
            Key::Owner => generator.subschema_for::<Name>(),
            Key::Due | Key::Until => generator.subschema_for::<Day>(),
            Key::Rhythm => generator.subschema_for::<Rhythm>(),
            Key::Visibility => generator.subschema_for::<Visibility>(),
            Key::Rounds => generator.subschema_for::<std::num::NonZeroU32>(),
        }
    }

    impl JsonSchema for PartJson<'_> {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "PartJson".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let kinds = PartKind::ALL.map(PartKind::as_str);
            let mut properties = serde_json::Map::new();
            properties.insert("kind".to_owned(), serde_json::json!({ "enum": kinds }));
            properties.insert("text".to_owned(), serde_json::json!({ "type": "string" }));
            for key in Key::ALL {
                let schema = of(key, generator);
                properties.insert(key.as_str().to_owned(), schema.to_value());
            }
            json_schema!({
                "description": "A part: its kind, its words, and the keys that its kind has.",
                "type": "object",
                "properties": properties,
                "required": ["kind", "text"],
                "additionalProperties": false
            })
        }
    }
}
