//! `mentor review`: the retrospective, of one practice or across several.

use chrono::NaiveDate;

use super::desk::{Desk, everybody};
use super::value;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::edition;
use crate::exit::Exit;
use crate::markup::naming::People;
use crate::page::html::html;
use crate::page::look::Look;
use crate::page::markdown::markdown;
use crate::page::{Page, Tone};
use crate::retrospective::Retrospective;
use crate::retrospective::across::Across;
use crate::retrospective::development::Development;
use crate::view::across::AcrossView;
use crate::view::review::ReviewView;
use crate::view::succession::Succession;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with_all = ["all", "with", "mentor", "since"])]
    practice: Option<String>,
    #[arg(long, conflicts_with_all = ["all", "with", "mentor", "since"])]
    full: bool,
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

impl Format {
    const ALL: [Self; 5] = [
        Self::Text,
        Self::Markdown,
        Self::Html,
        Self::Json,
        Self::Csv,
    ];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// The words for the formats.
pub(super) fn formats() -> [&'static str; 5] {
    Format::ALL.map(Format::as_str)
}

fn format(word: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|it| it.as_str() == word);
    found.ok_or_else(|| word.to_owned())
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
    let neighbours = desk.store()?.neighbours(&practice)?;
    let figures = Retrospective::of(&practice, desk.now());
    let view = ReviewView {
        figures: &figures,
        succession: Succession::of(&practice, &neighbours),
        look,
        full: args.full,
        commands: format == Format::Text,
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
    let with = args.with.as_ref().map(|name| everybody(name, &practices));
    let mentors = practices.iter().map(|practice| &practice.header().mentor);
    let mentor = args
        .mentor
        .as_ref()
        .map(|name| People::meant(name.as_str(), mentors));
    let wanted = practices.iter().filter(|practice| {
        let is_of = |people: &People| {
            edition::people(practice)
                .into_iter()
                .any(|it| people.has(it))
        };
        with.as_ref().is_none_or(is_of)
            && mentor
                .as_ref()
                .is_none_or(|people| people.has(&practice.header().mentor))
            && since.is_none_or(|day| is_written_since(day, practice))
    });
    let across = Across::of(wanted, desk.now());
    let development = mentor.as_ref().and_then(|_| Development::of(&across));
    let view = AcrossView {
        across: &across,
        development: development.as_ref(),
        look,
    };
    match format {
        Format::Json => desk.output.json(&view.json())?,
        Format::Csv => desk.output.file(&view.csv()?)?,
        _ if across.each.is_empty() => {
            let unknown = [(&args.with, &with), (&args.mentor, &mentor)]
                .into_iter()
                .filter_map(|(name, people)| name.as_ref().zip(people.as_ref()))
                .find(|(_, people)| people.is_empty());
            let text = match unknown {
                Some((name, _)) => desk
                    .language
                    .tell("nobody-called", &[("name", name.as_str().into())]),
                None => desk.language.say("none-listed"),
            };
            desk.remark(Tone::Hint, text);
        }
        format => print(&view.page(&desk.language), format, desk)?,
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn is_written_since(day: NaiveDate, practice: &Practice) -> bool {
    let mut entries = practice.written();
    entries.any(|entry| entry.exchange.at.date_naive() >= day)
}

fn print(page: &Page, format: Format, desk: &mut Desk) -> anyhow::Result<()> {
    match format {
        Format::Markdown => desk.output.file(&markdown(page))?,
        Format::Html => {
            let lang = desk.language.locale().tag();
            desk.output.file(&html(page, lang))?;
        }
        _ => desk.output.long_page(page)?,
    }
    Ok(())
}
