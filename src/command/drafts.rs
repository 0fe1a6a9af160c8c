//! `mentor drafts`: what was typed and not sent; lists, shows and drops.

use super::contribution::typed;
use super::desk::Desk;
use super::resume::{self, Choice, ResumeError, view};
use super::taken;
use crate::exit::Exit;
use crate::page::{Page, Tone};
use crate::prompt::PromptError;
use crate::store::draft::Draft;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "DRAFT", group = "what")]
    show: Option<String>,
    #[arg(long, value_name = "DRAFT", group = "what")]
    drop: Vec<String>,
    #[arg(long, group = "what")]
    drop_all: bool,
    #[arg(short, long)]
    yes: bool,
}

/// Drafts are not dropped without a word.
#[derive(Debug, thiserror::Error)]
#[error("--yes is missing")]
pub(super) struct NotConfirmed;

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let mut drafts = desk.drafts().list()?;
    // What is named and is not there is told with all that is.
    let there = resume::choices(&drafts, desk);
    if let Some(id) = &args.show {
        let draft = take(&mut drafts, id, &there)?;
        if let Some(error) = taken::unconverted(&draft).filter(|_| !desk.json) {
            return Err(error.into());
        }
        let mut page = Page::new();
        page.text(0, Tone::Plain, &typed(&draft));
        if desk.json {
            let text = typed(&draft);
            desk.output.json(&view(&draft, &text, desk).json())?;
        } else {
            desk.output.page(&page)?;
        }
        return Ok(Exit::Done);
    }
    if args.drop_all || !args.drop.is_empty() {
        let dropped = if args.drop_all {
            drafts
        } else {
            args.drop
                .iter()
                .map(|id| take(&mut drafts, id, &there))
                .collect::<Result<_, _>>()?
        };
        return drop_them(dropped, args.yes, desk);
    }
    let mut page = Page::new();
    for draft in &drafts {
        let text = typed(draft);
        let view = view(draft, &text, desk);
        if desk.json {
            desk.output.json(&view.json())?;
        } else {
            view.add_to(&mut page, &desk.language);
        }
    }
    if !desk.json {
        desk.output.page(&page)?;
        let text = match drafts.last() {
            None => desk.language.say("drafts-none"),
            Some(last) => {
                let draft = ("draft", last.exchange.as_str().into());
                let variables = [("count", drafts.len().into()), draft];
                desk.language.tell("hint-drafts", &variables)
            }
        };
        desk.remark(Tone::Hint, text);
    }
    Ok(Exit::Done)
}

fn take(drafts: &mut Vec<Draft>, id: &str, there: &[Choice]) -> Result<Draft, ResumeError> {
    let at = drafts
        .iter()
        .position(|draft| draft.exchange.as_str() == id)
        .ok_or_else(|| ResumeError::NoSuchDraft {
            id: id.to_owned(),
            there: there.to_vec(),
        })?;
    Ok(drafts.remove(at))
}

fn drop_them(drafts: Vec<Draft>, yes: bool, desk: &mut Desk) -> anyhow::Result<Exit> {
    let drafts: Vec<Draft> = drafts
        .into_iter()
        .map(Draft::take)
        .collect::<Result<_, _>>()?;
    let count = drafts.len();
    if !yes && count > 0 {
        if !desk.prompt.asks() {
            return Err(NotConfirmed.into());
        }
        let question = desk
            .language
            .tell("confirm-drop", &[("count", count.into())]);
        if !desk.prompt.confirm(&question, &desk.language)? {
            return Err(PromptError::Cancelled.into());
        }
    }
    for draft in drafts {
        if desk.json {
            let text = typed(&draft);
            desk.output.json(&view(&draft, &text, desk).json())?;
        }
        draft.drop_it();
    }
    let text = desk
        .language
        .tell("drafts-dropped", &[("count", count.into())]);
    desk.remark(Tone::Plain, text);
    Ok(Exit::Done)
}
