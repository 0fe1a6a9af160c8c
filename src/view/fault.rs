//! What is wrong with files: what `check` prints, and every message about a
//! record that can't be read.

use std::path::Path;

use serde::Serialize;

use super::View;
use super::failure::message;
use super::json::Document;
use super::refusal;
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
}

impl View for FaultView<'_> {
    /// `file:line:column: what`, and what to do about it.
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
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
        page
    }

    fn json(&self, language: &Messages) -> impl IntoIterator<Item = impl Document> {
        let kind = &self.fault.kind;
        [FaultJson {
            line: Some(self.fault.line),
            column: Some(self.fault.column),
            detail: detail(kind),
            reason: match kind {
                FaultKind::Refused(why) => Some(why.as_str()),
                _ => None,
            },
            hint: self.hint(language),
            ..FaultJson::of_file(self.path, FaultKindJson::new(kind), what(kind, language))
        }]
    }
}

/// What hinders looking for faults in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// It is not there.
    NoSuchPractice,
    /// Its name is none that a practice has.
    BadName,
    /// It is a folder, a link or the like.
    NotAFile,
    /// The system's reasons.
    System,
}

/// A file in which faults can't be looked for.
#[derive(Debug, Clone, Copy)]
pub struct FileFaultView<'a> {
    /// The file.
    pub path: &'a Path,
    /// Why.
    pub fault: FileFault,
    /// What is said of it.
    pub page: &'a Page,
}

impl View for FileFaultView<'_> {
    fn page(&self, _: &Messages) -> Page {
        self.page.clone()
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        let fault = match self.fault {
            FileFault::NoSuchPractice => FaultKindJson::NoSuchPractice,
            FileFault::BadName => FaultKindJson::BadName,
            FileFault::NotAFile => FaultKindJson::NotAFile,
            FileFault::System => FaultKindJson::System,
        };
        [FaultJson::of_file(self.path, fault, message(self.page))]
    }
}

/// A line of `mentor check --json`: one fault. `line` and `column` are null where the file
/// as a whole is at fault. `detail` is the key, the id or the parser's own words; of a
/// refusal (`refused`) `reason` says which it is and `detail` what it is about. `message`
/// and `hint` are for people, in their language.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FaultJson {
    file: String,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: Option<usize>,
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: Option<usize>,
    fault: FaultKindJson,
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z-]+$")))]
    reason: Option<&'static str>,
    detail: Option<String>,
    message: String,
    hint: Option<String>,
}

impl FaultJson {
    /// What is wrong with a file as a whole.
    fn of_file(path: &Path, fault: FaultKindJson, message: String) -> Self {
        Self {
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

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum FaultKindJson {
    TooLarge,
    #[serde(rename = "not-utf-8")]
    NotUtf8,
    Nul,
    BareCr,
    ConflictMarker,
    Syntax,
    NewerFormat,
    NoSuchFormat,
    MissingKey,
    UnknownKey,
    WrongType,
    WrongValue,
    NoKind,
    TwoKinds,
    OtherName,
    IdTwice,
    Refused,
    NoSuchPractice,
    BadName,
    NotAFile,
    System,
}

impl FaultKindJson {
    fn new(kind: &FaultKind) -> Self {
        match kind {
            FaultKind::TooLarge { .. } => Self::TooLarge,
            FaultKind::NotUtf8 => Self::NotUtf8,
            FaultKind::Nul => Self::Nul,
            FaultKind::BareCr => Self::BareCr,
            FaultKind::ConflictMarker => Self::ConflictMarker,
            FaultKind::Syntax(_) => Self::Syntax,
            FaultKind::NewerFormat(_) => Self::NewerFormat,
            FaultKind::NoSuchFormat(_) => Self::NoSuchFormat,
            FaultKind::Missing { .. } => Self::MissingKey,
            FaultKind::UnknownKey { .. } => Self::UnknownKey,
            FaultKind::WrongType { .. } => Self::WrongType,
            FaultKind::WrongValue { .. } => Self::WrongValue,
            FaultKind::NoKind { .. } => Self::NoKind,
            FaultKind::TwoKinds { .. } => Self::TwoKinds,
            FaultKind::OtherName { .. } => Self::OtherName,
            FaultKind::IdTwice(_) => Self::IdTwice,
            FaultKind::Refused(_) => Self::Refused,
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
        FaultKind::Refused(why) => refusal::told(why, None, language).0,
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
