//! The page of a practice in Markdown.

use super::Export;
use crate::page;

pub(super) fn text(export: &Export<'_>) -> String {
    page::markdown::markdown(&export.page())
}
