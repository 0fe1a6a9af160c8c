//! Drafts that are kept: which one is meant, and how they are shown to choose from.

use super::context::Context;
use super::write::typed;
use crate::dialogue::identity::ExchangeId;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::store::draft::Draft;
use crate::system::exit::Exit;
use crate::view::draft::DraftView;

/// Why no draft is taken up.
#[derive(Debug, thiserror::Error)]
pub(super) enum DraftError {
    #[error("no draft")]
    None,
    /// None has that id.
    #[error("no draft {id}")]
    NoSuchDraft {
        id: String,
        /// Those that there are.
        there: Vec<Choice>,
    },
    #[error("which draft?")]
    Which(Vec<Choice>),
}

/// A draft for someone who has to choose: its id, and the line that tells of it.
pub(super) type Choice = (ExchangeId, String);

/// The drafts that there are to choose from.
pub(super) fn choices(drafts: &[Draft], context: &Context) -> Vec<Choice> {
    let choice = |draft: &Draft| (draft.exchange, line(draft, context));
    drafts.iter().map(choice).collect()
}

impl Explain for DraftError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (word, what, found) = match self {
            Self::None => ("no-draft", messages.say("drafts-none"), &Vec::new()),
            Self::NoSuchDraft { id, there } => {
                let what = messages.tell("no-such-draft", &[("draft", id.into())]);
                ("no-such-draft", what, there)
            }
            Self::Which(found) => ("which-draft", messages.say("which-draft"), found),
        };
        let last = found.last().filter(|_| situation.command != Some("drafts"));
        let hint = last
            .map(|(last, _)| messages.tell("hint-which-draft", &[("draft", last.as_str().into())]));
        Explanation::new(word, Exit::Refused, &what, situation)
            .choices(4, found.iter().map(|(_, line)| line))
            .hint(hint)
    }
}

/// The draft that is meant: by its id, or the only one, of the practice where
/// one was named.
pub(super) fn pick(
    wanted: &str,
    practice: Option<&str>,
    context: &Context,
) -> Result<Draft, Failure> {
    let mut drafts = context.drafts().list()?;
    if wanted.is_empty() {
        // A draft whose practice is not known may be of any.
        drafts.retain(|draft| match (practice, draft.practice()) {
            (Some(words), Some(id)) => id.contains(&words.to_lowercase()),
            _ => true,
        });
    } else {
        let named = drafts.iter().position(|it| it.exchange.as_str() == wanted);
        let at = named.ok_or_else(|| DraftError::NoSuchDraft {
            id: wanted.to_owned(),
            there: choices(&drafts, context),
        })?;
        return Ok(drafts.swap_remove(at));
    }
    match drafts.len() {
        0 => Err(DraftError::None.into()),
        1 => Ok(drafts.remove(0)),
        _ if context.prompt.asks() => {
            let question = context.messages.say("choose-draft");
            let items = choices(&drafts, context);
            let items: Vec<String> = items.into_iter().map(|(_, line)| line).collect();
            let chosen = context.prompt.choose(&question, &items, None)?;
            Ok(drafts.swap_remove(chosen))
        }
        _ => Err(DraftError::Which(choices(&drafts, context)).into()),
    }
}

/// A draft in a line, for someone who has to choose.
fn line(draft: &Draft, context: &Context) -> String {
    let text = typed(draft);
    view(draft, &text, context).line(&context.messages)
}

/// A draft as it is looked at; `text` is what was typed of it.
pub(super) fn view<'a>(draft: &'a Draft, text: &'a str, context: &Context) -> DraftView<'a> {
    DraftView {
        exchange: draft.exchange,
        practice: draft.practice(),
        by: draft.memo.by.as_deref(),
        at: draft.at(),
        command: &draft.memo.command,
        place: draft.place(),
        text: draft.bytes.is_none().then_some(text),
        now: context.now(),
    }
}
