//! Adding an exchange: what every writing command takes and does the same way.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use super::desk::{Desk, Writer};
use super::failure::Misread;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::editor;
use crate::exit::Exit;
use crate::input;
use crate::markup::{self, Context, Verb};
use crate::store::Letter;
use crate::store::draft::DraftKept;
use crate::view::page::{Line, Page, Tone};
use crate::view::receipt::Receipt;

/// What every writing command takes.
#[derive(Debug, clap::Args)]
pub(super) struct ExchangeArgs {
    pub(super) practice: Option<String>,
    #[arg(
        short,
        long,
        value_name = "TEXT",
        conflicts_with = "file",
        allow_hyphen_values = true
    )]
    pub(super) message: Vec<String>,
    #[arg(short = 'F', long, value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "STAGE", value_parser = stage)]
    pub(super) stage: Option<Stage>,
    #[arg(long)]
    pub(super) plain: bool,
    #[arg(long)]
    pub(super) hold: bool,
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,
}

/// A stage that an exchange can be said to belong to; only `close` closes.
fn stage(word: &str) -> Result<Stage, String> {
    match Stage::of_word(word) {
        Some(stage) if stage != Stage::Closed => Ok(stage),
        _ => Err(word.to_owned()),
    }
}

/// Why there is nothing to add.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoTextError {
    /// No `-m`, no `-F`, nothing piped in, and no terminal with an editor.
    #[error("no text")]
    NothingGiven,
    /// The editor left nothing.
    #[error("empty")]
    Cancelled,
    /// No exchange has that id.
    #[error("no exchange {0}")]
    NoSuchExchange(String),
}

/// Says of a failure that it came after the writing.
#[derive(Debug, thiserror::Error)]
#[error("recorded as {0}")]
pub(super) struct Recorded(pub(super) ExchangeId);

/// What a verb adds to what every writing command does.
pub(super) struct Contribution<F> {
    /// What it says of the text.
    pub(super) verb: Verb,
    /// The number of the question or action that unmarked text is about.
    pub(super) target: Option<usize>,
    /// Flags say enough without words.
    pub(super) may_be_silent: bool,
    /// Puts into the parts what the flags say.
    pub(super) adjust: F,
}

impl Contribution<fn(&mut Vec<Part>, &Practice)> {
    /// A verb without flags of its own.
    pub(super) fn of(verb: Verb) -> Self {
        Self {
            verb,
            target: None,
            may_be_silent: false,
            adjust: |_, _| {},
        }
    }
}

/// The text, where it came from, and whether it lies in a file already.
struct Text {
    texts: Vec<String>,
    in_a_file: bool,
}

impl<F: FnMut(&mut Vec<Part>, &Practice)> Contribution<F> {
    /// Takes the text, reads it, and adds it as an exchange.
    pub(super) fn write(mut self, args: &ExchangeArgs, desk: &mut Desk) -> anyhow::Result<Exit> {
        let given = self.given(args)?;
        let (before, writer, at) = match setting(args, desk) {
            Ok(setting) => setting,
            Err(error) => return Err(kept(error, given, desk)),
        };
        let text = match given {
            Some(text) => text,
            None => self.edited(desk)?,
        };
        let id = before.header().id.clone();
        let salt = (id.as_str(), before.entries().len(), at.timestamp());
        let exchange = ExchangeId::from_bits(desk.chance.bits(salt));
        let whole = text.texts.join("\n\n");
        let letter = Letter {
            practice: &id,
            exchange,
            text: (!text.in_a_file && !whole.trim().is_empty()).then_some(whole.as_str()),
        };
        let practice = desk.store()?.append(&letter, |practice| {
            let mut parts = self.parts(&text.texts, practice, &writer, args.plain, at)?;
            (self.adjust)(&mut parts, practice);
            attribute_quotations(&mut parts, practice);
            Ok(Exchange {
                id: exchange,
                n: practice.next_n(),
                at,
                by: writer.name.clone(),
                stage: stage_of(practice, &writer, args.stage, &parts),
                hold: args.hold,
                parts,
            })
        })?;
        acknowledge(&practice, exchange, desk)
    }

    fn parts(
        &self,
        texts: &[String],
        practice: &Practice,
        writer: &Writer,
        plain: bool,
        at: DateTime<FixedOffset>,
    ) -> anyhow::Result<Vec<Part>> {
        let context = Context {
            practice,
            role: writer.role,
            on_turn: practice.turn(at).whose == Some(writer.role),
            verb: self.verb,
            target: self.target,
            silent: self.may_be_silent || self.verb == Verb::Close,
            plain,
        };
        markup::read::parts(texts, &context).map_err(|error| {
            Misread {
                error,
                practice: Box::new(practice.clone()),
            }
            .into()
        })
    }

    /// The text that the flags or a pipe give; `None` where it is to be typed.
    fn given(&self, args: &ExchangeArgs) -> anyhow::Result<Option<Text>> {
        let typed = |texts| {
            Some(Text {
                texts,
                in_a_file: false,
            })
        };
        if !args.message.is_empty() {
            return Ok(typed(args.message.clone()));
        }
        if let Some(file) = &args.file {
            return Ok(if file.as_os_str() == "-" {
                typed(vec![input::standard()?])
            } else {
                Some(Text {
                    texts: vec![input::file(file)?],
                    in_a_file: true,
                })
            });
        }
        if !input::is_terminal() {
            let text = input::standard()?;
            // Nothing was piped in: what to pass is more help than that it is
            // empty.
            if text.is_empty() && !self.may_be_silent {
                return Err(NoTextError::NothingGiven.into());
            }
            return Ok(typed(vec![text]));
        }
        Ok(if self.may_be_silent {
            typed(Vec::new())
        } else {
            None
        })
    }

    fn edited(&self, desk: &Desk) -> anyhow::Result<Text> {
        if !desk.prompt.asks() || !editor::is_set(&desk.environment) {
            return Err(NoTextError::NothingGiven.into());
        }
        let text = editor::edit(&desk.environment, desk.drafts().as_deref())?;
        if text.trim().is_empty() {
            return Err(NoTextError::Cancelled.into());
        }
        Ok(Text {
            texts: vec![text],
            in_a_file: false,
        })
    }
}

/// In which practice, by whom and when.
fn setting(
    args: &ExchangeArgs,
    desk: &mut Desk,
) -> anyhow::Result<(Practice, Writer, DateTime<FixedOffset>)> {
    let at = desk.time(args.at.as_deref())?;
    let practice = desk.practice(args.practice.as_deref())?;
    let writer = desk.author(&practice)?;
    Ok((practice, writer, at))
}

/// A failure that came before the text could be written: the text is kept.
fn kept(error: anyhow::Error, given: Option<Text>, desk: &Desk) -> anyhow::Error {
    let text = given
        .filter(|text| !text.in_a_file)
        .map(|text| text.texts.join("\n\n"));
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => {
            let drawn = ExchangeId::from_bits(desk.chance.bits(&text));
            error.context(DraftKept::unsent(desk.drafts().as_deref(), drawn, &text))
        }
        None => error,
    }
}

/// An observer's exchange has no stage, unless they claim one, which is refused.
fn stage_of(
    practice: &Practice,
    writer: &Writer,
    said: Option<Stage>,
    parts: &[Part],
) -> Option<Stage> {
    let moved = practice.stage().moved_by(writer.role, parts);
    match (writer.role, moved) {
        (Role::Observer, _) => said,
        (_, Stage::Closed) => Some(Stage::Closed),
        _ => Some(said.unwrap_or(moved)),
    }
}

/// Finds out where quoted words come from.
fn attribute_quotations(parts: &mut [Part], practice: &Practice) {
    for part in parts {
        if let Kind::Quote { to: to @ None } = &mut part.kind {
            *to = practice.source_of(&part.text);
        }
    }
}

fn acknowledge(practice: &Practice, exchange: ExchangeId, desk: &mut Desk) -> anyhow::Result<Exit> {
    let now = desk.now();
    if let Some(entry) = practice.entry(exchange) {
        let receipt = Receipt {
            practice,
            entry,
            now,
        };
        desk.output.remark(&receipt.page(&desk.language));
        let printed = if desk.json {
            desk.output.json(&receipt.json())
        } else {
            let mut page = Page::new();
            page.push(Line::new().then(Tone::Plain, exchange.as_str()));
            desk.output.page(&page)
        };
        printed.map_err(|error| anyhow::Error::from(error).context(Recorded(exchange)))?;
    }
    Ok(Exit::Done)
}
