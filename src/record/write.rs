//! From a header or an exchange to the text that is added to a file.

use std::fmt::Display;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use toml_writer::TomlStringBuilder;

use super::{FORMAT, is_conflict_marker};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::part::{Kind, Part};
use crate::visible::is_hidden;

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
        block.string("stage", stage.word());
    }
    block.flag("hold", exchange.hold);
    for one in &exchange.parts {
        block.line("");
        block.line("[[exchange.part]]");
        part(&mut block, one);
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

fn part(block: &mut Block, part: &Part) {
    block.string(part.kind.word(), &part.text);
    match &part.kind {
        Kind::Theme { why } => {
            if let Some(why) = why {
                block.string("why", why);
            }
        }
        Kind::Ask { optional, instead } => {
            block.flag("optional", *optional);
            if let Some(instead) = instead {
                block.string("instead", &instead.to_string());
            }
        }
        Kind::Answer { to, partial } => {
            block.string("to", &to.to_string());
            block.flag("partial", *partial);
        }
        Kind::Pass { to } | Kind::Unpark { to } | Kind::Amend { to } => {
            block.string("to", &to.to_string())
        }
        Kind::Act { owner, due } => {
            if let Some(owner) = owner {
                block.string("owner", owner.as_str());
            }
            if let Some(due) = due {
                block.day("due", *due);
            }
        }
        Kind::Report { to, done } => {
            block.string("to", &to.to_string());
            if let Some(done) = done {
                block.bare("done", done);
            }
        }
        Kind::Agree {
            rhythm,
            visibility,
            rounds,
            when_quiet,
        } => {
            if let Some(rhythm) = rhythm {
                block.string("rhythm", &rhythm.to_string());
            }
            if let Some(visibility) = visibility {
                block.string("visibility", visibility.word());
            }
            if let Some(rounds) = rounds {
                block.bare("rounds", rounds);
            }
            if let Some(when_quiet) = when_quiet {
                block.string("when_quiet", when_quiet);
            }
        }
        Kind::Pause { until } => block.day("until", *until),
        Kind::Quote { to } => {
            if let Some(to) = to {
                block.string("to", to.as_str());
            }
        }
        Kind::Number { to } => block.string("to", to.as_str()),
        Kind::Withdraw { to, undo } => {
            block.string("to", to.as_str());
            block.flag("undo", *undo);
        }
        Kind::Say
        | Kind::Advise
        | Kind::Reflect
        | Kind::Learn
        | Kind::Park
        | Kind::Skip
        | Kind::Close
        | Kind::Reopen => {}
    }
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

    fn flag(&mut self, key: &str, value: bool) {
        if value {
            self.bare(key, true);
        }
    }

    fn moment(&mut self, key: &str, value: DateTime<FixedOffset>) {
        self.bare(key, value.to_rfc3339_opts(SecondsFormat::AutoSi, false));
    }

    fn day(&mut self, key: &str, value: NaiveDate) {
        self.bare(key, value);
    }
}
