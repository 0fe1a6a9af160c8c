//! How the values of the domain stand in JSON.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Serialize, Serializer};

use crate::dialogue::actions::ActionStatus;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::expectation::Move;
use crate::dialogue::identity::{ExchangeId, Name, PracticeId, Ref};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::topics::TopicStatus;
use crate::language::Locale;
use crate::retrospective::taken_up::How;
use crate::view::export::Format;
use crate::view::words::rfc3339;

/// A moment, by its writer's clock.
#[derive(Debug, Clone, Copy)]
pub(in crate::view) struct Time(pub DateTime<FixedOffset>);

impl fmt::Display for Time {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&rfc3339(self.0))
    }
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy)]
pub(in crate::view) struct Day(pub NaiveDate);

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Values that are written as they are displayed.
macro_rules! displayed {
    ($($name:literal: $type:ty, $schema:tt;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    )*};
}

displayed! {
    "practice_id": PracticeId, { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$" };
    "exchange_id": ExchangeId, { "type": "string", "pattern": "^[0-9a-hjkmnp-tv-z]{8}$" };
    "ref": Ref, {
        "description": "An exchange, or after a point the number of a question, an action or a topic in it.",
        "type": "string",
        "pattern": "^[0-9a-hjkmnp-tv-z]{8}(\\.[1-9][0-9]*)?$",
    };
    "name": Name, { "type": "string" };
    "rhythm": Rhythm, { "type": "string" };
    "time": Time, { "type": "string", "format": "date-time" };
    "day": Day, { "type": "string", "format": "date" };
}

/// Values for each of which there is a word. A variant that is not listed does not
/// compile.
macro_rules! words {
    ($($name:literal: $type:ty { $($variant:ident),* })*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let listed = match self {
                    $(Self::$variant)|* => self,
                };
                serializer.serialize_str(listed.as_str())
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "enum": [$(Self::$variant.as_str()),*] })
            }
        }
    )*};
}

words! {
    "stage": Stage { Theme, Questions, Advice, Reflection, Closed }
    "role": Role { Mentor, Mentee, Observer }
    "visibility": Visibility { Private, Community, Public }
    "question_status": QuestionStatus { Open, Partial, Answered, Passed, Replaced, Withdrawn }
    "action_status": ActionStatus { Open, Done, Dropped, Withdrawn }
    "topic_status": TopicStatus { Parked, TakenUp, Withdrawn }
    "move": Move { Theme, Answer, Ask, Advise, Report, Reflect }
    "how_taken_up": How { Quoted, Numbered }
    "format": Format { Html, Markdown, Json, Toml, Csv, Ics, Mbox }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Locale {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "language".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let tags: Vec<&str> = Self::all().map(Self::tag).collect();
        schemars::json_schema!({ "enum": tags })
    }
}

/// A stage before the close, for schemas.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub(in crate::view) enum BeforeClose {
    Theme,
    Questions,
    Advice,
    Reflection,
}

/// A role that only the two can have, for schemas.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub(in crate::view) enum OfTheTwo {
    Mentor,
    Mentee,
}
