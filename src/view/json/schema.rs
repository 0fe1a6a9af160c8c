//! The schema of each document, derived from its type.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};
use snapbox::Data;
use snapbox::data::DataFormat;

use super::{Document, schemas};

/// Its own schema, and that it says its name.
pub(super) fn of<T: Document + JsonSchema>() -> Schema {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    schema["title"] = T::SCHEMA.into();
    let required = schema["required"].as_array_mut().expect("required keys");
    required.insert(0, "schema".into());
    let properties = schema["properties"].as_object_mut().expect("properties");
    properties.shift_insert(0, "schema".to_owned(), json!({ "const": T::SCHEMA }));
    plain(&mut schema);
    schema.try_into().expect("a schema")
}

/// Closes every object, and takes out what is about Rust alone: the sizes of its numbers,
/// the names of its types and the lines of its comments.
fn plain(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if object.contains_key("properties") {
                object.insert("additionalProperties".to_owned(), false.into());
            }
            if let Some(Value::String(format)) = object.get("format")
                && !["date", "date-time"].contains(&format.as_str())
            {
                object.shift_remove("format");
            }
            if let Some(Value::String(text)) = object.get_mut("description") {
                *text = text.replace('\n', " ");
            }
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                *reference = named(reference);
            }
            if let Some(Value::Object(definitions)) = object.get_mut("$defs") {
                for (name, schema) in std::mem::take(definitions) {
                    let other = definitions.insert(named(&name), schema);
                    assert_eq!(other, None, "{name} is not the only one");
                }
            }
            object.values_mut().for_each(plain);
        }
        Value::Array(values) => values.iter_mut().for_each(plain),
        _ => {}
    }
}

/// `#/$defs/KeyQuestionJson` as `#/$defs/key_question`.
fn named(name: &str) -> String {
    let name = name.strip_suffix("Json").unwrap_or(name);
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && snake.ends_with(|it: char| it.is_ascii_lowercase()) {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

fn file_of(name: &str) -> String {
    let name = name.strip_prefix("mentor.").expect("a name of ours");
    format!("{name}.json")
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the schemas are no files of a user"
)]
fn the_schemas_that_are_published_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    let mut listed = BTreeSet::new();
    for (name, schema) in schemas() {
        let file = file_of(name);
        let text = serde_json::to_string_pretty(&schema).expect("JSON") + "\n";
        let published = Data::read_from(&folder.join(&file), Some(DataFormat::Text));
        snapbox::assert_data_eq!(text, published.raw());
        listed.insert(file);
    }
    let there = std::fs::read_dir(&folder).expect("the schemas");
    let there: BTreeSet<String> = there
        .map(|entry| entry.expect("a schema").file_name())
        .map(|name| name.into_string().expect("UTF-8"))
        .collect();
    assert_eq!(there, listed);
}
