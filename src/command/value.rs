//! Values on the command line that several commands take.

use chrono::NaiveDate;

use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::identity::Name;

pub(super) fn rhythm(text: &str) -> Result<Rhythm, String> {
    text.parse().map_err(|_| text.to_owned())
}

pub(super) fn visibility(text: &str) -> Result<Visibility, String> {
    Visibility::of_word(text).ok_or_else(|| text.to_owned())
}

pub(super) fn name(text: &str) -> Result<Name, String> {
    text.parse().map_err(|_| text.to_owned())
}

pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| text.to_owned())
}

/// What somebody is in a practice, or their name.
pub(super) fn person(text: &str) -> Result<String, String> {
    match text {
        "mentor" | "mentee" => Ok(text.to_owned()),
        name if name.parse::<Name>().is_ok() => Ok(text.to_owned()),
        _ => Err(text.to_owned()),
    }
}
