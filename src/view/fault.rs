//! What is wrong with files: what `check` prints, and every message about a
//! record that can't be read.

use std::path::Path;

use serde::Serialize;

use super::problem::refusal;
use super::words::argument;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};
use crate::record::LARGEST;
use crate::record::fault::{Fault, FaultKind, ValueKind, ValueType};

/// A fault in a file.
#[derive(Debug, Clone, Copy)]
pub struct FaultView<'a> {
    /// The file.
    pub path: &'a Path,
    /// The fault.
    pub fault: &'a Fault,
    /// It was tried to repair it, so nothing is to be gained by trying again.
    pub is_repaired: bool,
}

impl FaultView<'_> {
    /// Adds `file:line:column: what`, and what to do about it.
    pub fn add_to(&self, page: &mut Page, language: &Messages) {
        let Fault { line, column, kind } = self.fault;
        page.push(
            Line::new()
                .hanging(2)
                .then(
                    Tone::Error,
                    format!("{}:{line}:{column}: ", self.path.display()),
                )
                .then(Tone::Plain, what(kind, language)),
        );
        if let Some(hint) = self.hint(language) {
            page.push(Line::new().indented(2).then(Tone::Hint, hint));
        }
    }

    fn hint(&self, language: &Messages) -> Option<String> {
        match &self.fault.kind {
            FaultKind::Syntax(_) => {
                let path = argument(&self.path.display().to_string());
                let hint = if self.is_repaired {
                    language.say("fault-syntax-by-hand")
                } else {
                    language.tell("fault-syntax-hint", &[("path", path.into())])
                };
                Some(hint)
            }
            kind => hint(kind, language),
        }
    }

    /// A line of `check --json`.
    #[must_use]
    pub fn json(&self, language: &Messages) -> FaultJson {
        let kind = &self.fault.kind;
        FaultJson {
            line: Some(self.fault.line),
            column: Some(self.fault.column),
            detail: detail(kind),
            reason: match kind {
                FaultKind::Refused(why) => Some(why.as_str()),
                _ => None,
            },
            hint: self.hint(language),
            ..FaultJson::of_file(self.path, kind.as_str(), what(kind, language))
        }
    }
}

/// A fault as a machine reads it.
#[derive(Debug, Serialize)]
pub struct FaultJson {
    schema: &'static str,
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    fault: &'static str,
    reason: Option<&'static str>,
    detail: Option<String>,
    message: String,
    hint: Option<String>,
}

impl FaultJson {
    /// What is wrong with a file as a whole.
    #[must_use]
    pub fn of_file(path: &Path, fault: &'static str, message: String) -> Self {
        Self {
            schema: "mentor.check.v1",
            file: path.to_string_lossy().into_owned(),
            line: None,
            column: None,
            fault,
            reason: None,
            detail: None,
            message,
            hint: None,
        }
    }
}

/// What a machine may want to know besides: the key, the id, the value.
fn detail(kind: &FaultKind) -> Option<String> {
    match kind {
        FaultKind::Syntax(message) => Some(message.clone()),
        FaultKind::Missing { key, .. } => Some((*key).to_owned()),
        FaultKind::UnknownKey { key, .. }
        | FaultKind::WrongType { key, .. }
        | FaultKind::WrongValue { key, .. } => Some(key.clone()),
        FaultKind::TwoKinds { one, other } => Some(format!("{one}, {other}")),
        FaultKind::OtherName { id, .. } => Some(id.to_string()),
        FaultKind::IdTwice(id) => Some(id.to_string()),
        FaultKind::NewerFormat(format) | FaultKind::NoSuchFormat(format) => {
            Some(format.to_string())
        }
        FaultKind::TooLarge { bytes } => Some(bytes.to_string()),
        FaultKind::Refused(why) => why.about(),
        FaultKind::NotUtf8
        | FaultKind::Nul
        | FaultKind::BareCr
        | FaultKind::ConflictMarker
        | FaultKind::NoKind { .. } => None,
    }
}

fn what(kind: &FaultKind, language: &Messages) -> String {
    match kind {
        FaultKind::TooLarge { bytes } => language.tell(
            "fault-too-large",
            &[
                ("bytes", bytes.to_string().into()),
                ("largest", (LARGEST / 1024 / 1024).into()),
            ],
        ),
        FaultKind::NotUtf8 => language.say("fault-not-utf8"),
        FaultKind::Nul => language.say("fault-nul"),
        FaultKind::BareCr => language.say("fault-bare-cr"),
        FaultKind::ConflictMarker => language.say("fault-conflict"),
        FaultKind::Syntax(message) => {
            // The parser speaks over several lines.
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            language.tell("fault-syntax", &[("message", message.into())])
        }
        FaultKind::NewerFormat(format) => {
            language.tell("fault-newer", &[("format", format.to_string().into())])
        }
        FaultKind::NoSuchFormat(format) => {
            language.tell("fault-format", &[("format", format.to_string().into())])
        }
        FaultKind::Missing { table, key } => {
            let key = ("key", (*key).into());
            match *table {
                "" => language.tell("fault-missing", &[key]),
                table => language.tell("fault-missing-in", &[key, ("table", table.into())]),
            }
        }
        FaultKind::UnknownKey { key, .. } => {
            language.tell("fault-unknown-key", &[("key", key.into())])
        }
        FaultKind::WrongType {
            key,
            expected,
            found,
        } => language.tell(
            "fault-type",
            &[
                ("key", key.into()),
                ("expected", value_type(*expected, language).into()),
                ("found", (*found).into()),
            ],
        ),
        FaultKind::WrongValue { key, found, .. } => language.tell(
            "fault-value",
            &[("key", key.into()), ("found", found.into())],
        ),
        FaultKind::NoKind { .. } => language.say("fault-no-kind"),
        FaultKind::TwoKinds { one, other } => language.tell(
            "fault-two-kinds",
            &[("one", (*one).into()), ("other", (*other).into())],
        ),
        FaultKind::OtherName { id, file } => language.tell(
            "fault-other-name",
            &[("id", id.as_str().into()), ("file", file.as_str().into())],
        ),
        FaultKind::IdTwice(id) => language.tell("fault-id-twice", &[("id", id.as_str().into())]),
        FaultKind::Refused(why) => refusal(why, None, language).0,
    }
}

fn hint(kind: &FaultKind, language: &Messages) -> Option<String> {
    match kind {
        FaultKind::UnknownKey { known, .. } | FaultKind::NoKind { known } => {
            let known: Vec<String> = known.iter().map(|&key| key.to_owned()).collect();
            Some(language.tell(
                "fault-known-keys",
                &[("keys", language.list(&known).into())],
            ))
        }
        FaultKind::WrongValue { expected, .. } => Some(value_kind(*expected, language)),
        FaultKind::ConflictMarker => Some(language.say("fault-conflict-hint")),
        FaultKind::NewerFormat(_) => Some(language.say("fault-newer-hint")),
        FaultKind::NotUtf8 => Some(language.say("fault-not-utf8-hint")),
        FaultKind::OtherName { id, .. } => {
            Some(language.tell("fault-other-name-hint", &[("id", id.as_str().into())]))
        }
        FaultKind::IdTwice(_) => Some(language.say("fault-id-twice-hint")),
        _ => None,
    }
}

fn value_type(expected: ValueType, language: &Messages) -> String {
    language.say(match expected {
        ValueType::String => "type-string",
        ValueType::Integer => "type-integer",
        ValueType::Boolean => "type-boolean",
        ValueType::DateTime => "type-datetime",
        ValueType::Date => "type-date",
        ValueType::Tables => "type-tables",
    })
}

fn value_kind(expected: ValueKind, language: &Messages) -> String {
    language.say(match expected {
        ValueKind::PracticeId => "value-practice-id",
        ValueKind::ExchangeId => "value-exchange-id",
        ValueKind::Ref => "value-ref",
        ValueKind::ItemRef => "value-item-ref",
        ValueKind::Name => "value-name",
        ValueKind::Stage => "value-stage",
        ValueKind::Rhythm => "value-rhythm",
        ValueKind::Visibility => "value-visibility",
        ValueKind::Positive => "value-positive",
        ValueKind::Moment => "value-moment",
    })
}
