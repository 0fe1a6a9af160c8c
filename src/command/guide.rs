//! `mentor guide`: good practice for a stage, in one screen.

use serde_json::json;

use super::desk::Desk;
use crate::dialogue::stage::Stage;
use crate::exit::Exit;
use crate::page::{Page, Tone};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "STAGE", value_parser = stage)]
    guide_stage: Option<Stage>,
}

fn stage(word: &str) -> Result<Stage, String> {
    Stage::of_word(word).ok_or_else(|| word.to_owned())
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let name = match args.guide_stage {
        None => "guide-overview",
        Some(Stage::Theme) => "guide-theme",
        Some(Stage::Questions) => "guide-questions",
        Some(Stage::Advice) => "guide-advice",
        Some(Stage::Reflection) => "guide-reflection",
        Some(Stage::Closed) => "guide-closed",
    };
    let text = desk.language.say(name);
    if desk.json {
        let stage = args.guide_stage.map(Stage::word);
        desk.output.json(&json!({ "stage": stage, "text": text }))?;
    } else {
        let mut page = Page::new();
        let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
        page.text(0, Tone::Heading, title);
        page.text(0, Tone::Plain, rest);
        desk.output.page(&page)?;
    }
    Ok(Exit::Done)
}
