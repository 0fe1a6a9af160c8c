//! `mentor review`: the retrospective, of one practice or across several.

use chrono::NaiveDate;

use super::desk::Desk;
use super::value;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::edition;
use crate::exit::Exit;
use crate::page::html::html;
use crate::page::look::Look;
use crate::page::markdown::markdown;
use crate::page::{Page, Tone};
use crate::retrospective::Retrospective;
use crate::retrospective::across::Across;
use crate::view::across::AcrossView;
use crate::view::review::ReviewView;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with_all = ["all", "with", "mentor", "since"])]
    practice: Option<String>,
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<Format>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "NAME", value_parser = value::name)]
    with: Option<Name>,
    #[arg(long, value_name = "NAME", value_parser = value::name)]
    mentor: Option<Name>,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
    Json,
    Csv,
}

/// A table is of several practices.
#[derive(Debug, thiserror::Error)]
#[error("csv without --all")]
pub(super) struct TableOfOne;

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "markdown" => Ok(Format::Markdown),
        "html" => Ok(Format::Html),
        "json" => Ok(Format::Json),
        "csv" => Ok(Format::Csv),
        _ => Err(word.to_owned()),
    }
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let format = match args.format {
        None if desk.json => Format::Json,
        format => format.unwrap_or(Format::Text),
    };
    let look = match format {
        Format::Markdown | Format::Html => Look::PAGE,
        Format::Text | Format::Json | Format::Csv => desk.look(),
    };
    if args.all || args.with.is_some() || args.mentor.is_some() || args.since.is_some() {
        return several(args, format, look, desk);
    }
    if format == Format::Csv {
        return Err(TableOfOne.into());
    }
    let practice = desk.practice(args.practice.as_deref())?;
    let figures = Retrospective::of(&practice, desk.now());
    let view = ReviewView {
        figures: &figures,
        look,
        dialogue: None,
    };
    if format == Format::Json {
        desk.output.json(&view.json())?;
    } else {
        print(&view.page(&desk.language), format, desk)?;
    }
    Ok(Exit::Done)
}

fn several(args: &Args, format: Format, look: Look, desk: &mut Desk) -> anyhow::Result<Exit> {
    let since = match &args.since {
        Some(day) => Some(desk.since(day)?),
        None => None,
    };
    let store = desk.store()?;
    let (practices, bad) = desk.read_all(&store)?;
    let wanted = practices
        .iter()
        .filter(|practice| wants(args, since, practice));
    let across = Across::of(wanted, desk.now());
    let view = AcrossView {
        across: &across,
        look,
    };
    match format {
        Format::Json => desk.output.json(&view.json())?,
        Format::Csv => desk.output.file(&view.csv()?)?,
        _ if across.each.is_empty() => {
            let text = desk.language.say("none-listed");
            desk.remark(Tone::Hint, text);
        }
        format => print(&view.page(&desk.language), format, desk)?,
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn wants(args: &Args, since: Option<NaiveDate>, practice: &Practice) -> bool {
    let written_since = |day: NaiveDate| {
        let mut entries = practice.written();
        entries.any(|entry| entry.exchange.at.date_naive() >= day)
    };
    let same =
        |one: &Name, other: &Name| one.as_str().to_lowercase() == other.as_str().to_lowercase();
    args.with.as_ref().is_none_or(|name| {
        let mut people = edition::people(practice).into_iter();
        people.any(|it| same(it, name))
    }) && args
        .mentor
        .as_ref()
        .is_none_or(|name| same(&practice.header().mentor, name))
        && since.is_none_or(written_since)
}

fn print(page: &Page, format: Format, desk: &mut Desk) -> anyhow::Result<()> {
    match format {
        Format::Markdown => desk.output.file(&markdown(page))?,
        Format::Html => {
            let lang = desk.language.tongue().word();
            desk.output.file(&html(page, lang))?;
        }
        _ => desk.output.long_page(page)?,
    }
    Ok(())
}
