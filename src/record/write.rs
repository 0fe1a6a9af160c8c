//! From a header or an exchange to the text that is added to a file.

use std::fmt::Display;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use toml_writer::TomlStringBuilder;

use super::{FORMAT, is_conflict_marker};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::keys::{Key, WriteKeys};
use crate::text::escape::is_hidden;

/// The text that a file begins with.
#[must_use]
pub fn header(header: &Header) -> String {
    let mut block = Block::default();
    block.bare("format", FORMAT);
    block.string("id", header.id.as_str());
    block.string("title", &header.title);
    block.moment("opened", header.opened);
    block.string("mentor", header.mentor.as_str());
    block.string("mentee", header.mentee.as_str());
    if let Some(follows) = &header.follows {
        block.string("follows", follows.as_str());
    }
    block.text
}

/// The text of an exchange, beginning with its `[[exchange]]` line.
#[must_use]
pub fn exchange(exchange: &Exchange) -> String {
    let mut block = Block::default();
    block.line("[[exchange]]");
    block.string("id", exchange.id.as_str());
    block.bare("n", exchange.n);
    block.moment("at", exchange.at);
    block.string("by", exchange.by.as_str());
    if let Some(stage) = exchange.stage {
        block.string("stage", stage.as_str());
    }
    if exchange.hold {
        block.bare("hold", true);
    }
    for one in &exchange.parts {
        block.line("");
        block.line("[[exchange.part]]");
        block.string(one.kind.as_str(), &one.text);
        one.kind.write(&mut block);
    }
    block.text
}

/// `old` with `block` added at its end: every byte of `old` is kept, a last
/// line without an end is ended, one line stays free, and the block's lines end
/// as the file's do.
#[must_use]
pub fn appended(old: &[u8], block: &str) -> Vec<u8> {
    let crlf = old
        .iter()
        .position(|&byte| byte == b'\n')
        .is_some_and(|at| at > 0 && old[at - 1] == b'\r');
    let end = if crlf { "\r\n" } else { "\n" };
    let mut new = old.to_vec();
    if !old.is_empty() && !old.ends_with(b"\n") {
        new.extend_from_slice(end.as_bytes());
    }
    new.extend_from_slice(end.as_bytes());
    if crlf {
        new.extend_from_slice(block.replace('\n', end).as_bytes());
    } else {
        new.extend_from_slice(block.as_bytes());
    }
    new
}

/// Whether a character hides or turns what stands beside it. What joins emoji or
/// chooses a character's form stays as it is.
fn misleads(c: char) -> bool {
    let joins = matches!(c, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    is_hidden(c) && !joins
}

#[derive(Default)]
struct Block {
    text: String,
}

impl Block {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn bare(&mut self, key: &str, value: impl Display) {
        self.line(&format!("{key} = {value}"));
    }

    fn string(&mut self, key: &str, value: &str) {
        let builder = TomlStringBuilder::new(value);
        // A line of the text that looks like a conflict marker must not stand
        // at the beginning of a line of the file, and nobody who looks at the
        // file in a terminal is to be misled by it.
        let string = if value.split('\n').any(is_conflict_marker) || value.contains(misleads) {
            builder.as_basic()
        } else {
            builder.as_default()
        };
        let mut text = String::new();
        // Writing to a string can't fail.
        let _ = toml_writer::TomlWrite::value(&mut text, string);
        let text: String = text
            .chars()
            .map(|c| match c {
                _ if !misleads(c) => c.to_string(),
                _ if (c as u32) < 0x1_0000 => format!("\\u{:04X}", c as u32),
                _ => format!("\\U{:08X}", c as u32),
            })
            .collect();
        self.bare(key, text);
    }

    fn moment(&mut self, key: &str, value: DateTime<FixedOffset>) {
        self.bare(key, value.to_rfc3339_opts(SecondsFormat::AutoSi, false));
    }
}

impl WriteKeys for Block {
    fn text(&mut self, key: Key, text: &str) {
        self.string(key.as_str(), text);
    }

    fn flag(&mut self, key: Key, value: bool) {
        self.bare(key.as_str(), value);
    }

    fn switch(&mut self, key: Key, on: bool) {
        if on {
            self.bare(key.as_str(), true);
        }
    }

    fn count(&mut self, key: Key, count: u32) {
        self.bare(key.as_str(), count);
    }

    fn day(&mut self, key: Key, day: NaiveDate) {
        self.bare(key.as_str(), day);
    }
}
