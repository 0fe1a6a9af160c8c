//! The page of a practice.

use super::Export;
use crate::page;

pub(super) fn text(export: &Export<'_>) -> String {
    page::html::html(&export.page(), export.language.locale().tag())
}
