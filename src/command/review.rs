//! `mentor review`: the retrospective.

use super::desk::Desk;
use crate::exit::Exit;
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
    Json,
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err(word.to_owned()),
    }
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = desk.practice(args.practice.as_deref())?;
    let figures = Retrospective::of(&practice, desk.now());
    let view = ReviewView {
        figures: &figures,
        look: desk.look(),
    };
    if desk.json || args.format == Some(Format::Json) {
        desk.output.json(&view.json())?;
    } else {
        desk.output.long_page(&view.page(&desk.language))?;
    }
    Ok(Exit::Done)
}
