//! Values on the command line that several commands take.

use chrono::NaiveDate;

use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::markup;

pub(super) fn rhythm(text: &str) -> Result<Rhythm, String> {
    text.parse().map_err(|_| text.to_owned())
}

pub(super) fn visibility(text: &str) -> Result<Visibility, String> {
    Visibility::of_word(text).ok_or_else(|| text.to_owned())
}

pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    markup::option::day(text).map_err(|_| text.to_owned())
}
