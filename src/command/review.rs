//! `mentor review`: the retrospective.

use super::desk::Desk;
use crate::exit::Exit;
use crate::page::html::html;
use crate::page::look::Look;
use crate::page::markdown::markdown;
use crate::retrospective::Retrospective;
use crate::view::review::ReviewView;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    practice: Option<String>,
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<Format>,
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "markdown" => Ok(Format::Markdown),
        "html" => Ok(Format::Html),
        "json" => Ok(Format::Json),
        _ => Err(word.to_owned()),
    }
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.practice.as_deref())?;
    let figures = Retrospective::of(&practice, desk.now());
    let format = match args.format {
        None if desk.json => Format::Json,
        format => format.unwrap_or(Format::Text),
    };
    let look = match format {
        Format::Text | Format::Json => desk.look(),
        Format::Markdown | Format::Html => Look::PAGE,
    };
    let view = ReviewView {
        figures: &figures,
        look,
        dialogue: None,
    };
    match format {
        Format::Text => desk.output.long_page(&view.page(&desk.language))?,
        Format::Json => desk.output.json(&view.json())?,
        Format::Markdown => desk.output.file(&markdown(&view.page(&desk.language)))?,
        Format::Html => {
            let lang = desk.language.tongue().word();
            desk.output.file(&html(&view.page(&desk.language), lang))?;
        }
    }
    Ok(Exit::Done)
}
