//! `mentor drafts`: what was typed and not sent; lists, shows and drops.

use super::context::Context;
use super::incoming;
use super::kept::{self, Choice, DraftError, view};
use super::write::typed;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::page::Tone;
use crate::store::draft::Draft;
use crate::system::exit::Exit;
use crate::terminal::prompt::PromptError;
use crate::view::draft::{DraftTextView, DraftsView, DroppedView};

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
struct NotConfirmed;

impl Explain for NotConfirmed {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        Explanation::new(
            "not-confirmed",
            Exit::Usage,
            &messages.say("not-confirmed"),
            situation,
        )
        .hint(messages.say("hint-confirm"))
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut drafts = context.drafts().list()?;
    // What is named and is not there is told with all that is.
    let there = kept::choices(&drafts, context);
    if let Some(id) = &args.show {
        let draft = take(&mut drafts, id, &there)?;
        if let Some(error) = incoming::unconverted(&draft).filter(|_| !context.json) {
            return Err(error.into());
        }
        let typed = typed(&draft);
        context.show(&DraftTextView {
            draft: view(&draft, &typed, context),
            typed: &typed,
        })?;
        return Ok(Exit::Done);
    }
    if args.drop_all || !args.drop.is_empty() {
        let dropped = if args.drop_all {
            drafts
        } else {
            args.drop
                .iter()
                .map(|id| take(&mut drafts, id, &there))
                .collect::<Result<_, DraftError>>()?
        };
        return drop_them(dropped, args.yes, context);
    }
    let texts: Vec<String> = drafts.iter().map(typed).collect();
    let views = drafts.iter().zip(&texts);
    let views = views
        .map(|(draft, text)| view(draft, text, context))
        .collect();
    context.show(&DraftsView(views))?;
    if !context.json {
        let text = match drafts.last() {
            None => context.messages.say("drafts-none"),
            Some(last) => {
                let draft = ("draft", last.exchange.as_str().into());
                let variables = [("count", drafts.len().into()), draft];
                context.messages.tell("hint-drafts", &variables)
            }
        };
        context.remark(Tone::Hint, text);
    }
    Ok(Exit::Done)
}

fn take(drafts: &mut Vec<Draft>, id: &str, there: &[Choice]) -> Result<Draft, DraftError> {
    let at = drafts
        .iter()
        .position(|draft| draft.exchange.as_str() == id)
        .ok_or_else(|| DraftError::NoSuchDraft {
            id: id.to_owned(),
            there: there.to_vec(),
        })?;
    Ok(drafts.remove(at))
}

fn drop_them(drafts: Vec<Draft>, yes: bool, context: &mut Context) -> Result<Exit, Failure> {
    let drafts: Vec<Draft> = drafts
        .into_iter()
        .map(Draft::take)
        .collect::<Result<_, _>>()?;
    let count = drafts.len();
    if !yes && count > 0 {
        if !context.prompt.asks() {
            return Err(NotConfirmed.into());
        }
        let question = context
            .messages
            .tell("confirm-drop", &[("count", count.into())]);
        if !context.prompt.confirm(&question, &context.messages)? {
            return Err(PromptError::Cancelled.into());
        }
    }
    for draft in drafts {
        let text = typed(&draft);
        context.show(&DroppedView(view(&draft, &text, context)))?;
        draft.drop_it();
    }
    let text = context
        .messages
        .tell("drafts-dropped", &[("count", count.into())]);
    context.remark(Tone::Plain, text);
    Ok(Exit::Done)
}
