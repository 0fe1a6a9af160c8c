//! The record of a practice, written anew: without the comments and the layout
//! of its file, and with everything else that is in it.

use super::Export;
use crate::record::write;

pub(super) fn text(export: &Export<'_>) -> String {
    let practice = export.practice;
    let mut text = write::header(practice.header());
    for entry in practice.entries() {
        text.push('\n');
        text.push_str(&write::exchange(&entry.exchange));
    }
    text
}
