//! `--resume`: takes a draft up again, by the command line that it was typed for.

use anyhow::Result;
use clap::Parser;

use super::contribution::{self, ExchangeArgs, LetterArgs, TextArgs};
use super::desk::Desk;
use super::taken;
use super::{Command, Mentor};
use crate::dialogue::identity::ExchangeId;
use crate::store::draft::Draft;
use crate::view::draft::DraftView;

/// What stands in the way of taking a draft up.
#[derive(Debug, thiserror::Error)]
pub(super) enum ResumeError {
    /// There is none.
    #[error("no draft")]
    None,
    /// None has that id.
    #[error("no draft {id}")]
    NoSuchDraft {
        /// The id.
        id: String,
        /// Those that there are.
        there: Vec<Choice>,
    },
    /// There are several.
    #[error("which draft?")]
    Which(Vec<Choice>),
}

/// A draft for someone who has to choose: its id, and the line that tells of it.
pub(super) type Choice = (ExchangeId, String);

/// The drafts that there are to choose from.
pub(super) fn choices(drafts: &[Draft], desk: &Desk) -> Vec<Choice> {
    let choice = |draft: &Draft| (draft.exchange, line(draft, desk));
    drafts.iter().map(choice).collect()
}

/// The command that is to be run: with `--resume`, the one that the draft was
/// typed for, unless another verb than `reply` is said; what this command line
/// says holds before what that one said.
pub(super) fn taken_up(mentor: Mentor, desk: &mut Desk) -> Result<Mentor> {
    let Some(wanted) = mentor
        .command
        .as_ref()
        .and_then(Command::text)
        .and_then(|text| text.resume.clone())
    else {
        return Ok(mentor);
    };
    let practice = mentor
        .command
        .as_ref()
        .and_then(Command::exchange)
        .and_then(|args| args.practice.clone());
    let draft = pick(&wanted, practice.as_deref(), desk)?.take()?;
    if let Some(error) = taken::unconverted(&draft) {
        return Err(error.into());
    }
    let command = draft.memo.command.clone();
    let named = draft.practice().map(str::to_owned);
    let earlier = Mentor::try_parse_from(std::iter::once("mentor".to_owned()).chain(command)).ok();
    let everywhere = earlier
        .as_ref()
        .map_or_else(|| mentor.everywhere.clone(), |it| it.everywhere.clone());
    desk.fall_back_to(&everywhere, &draft.memo);
    desk.arguments.clone_from(&draft.memo.command);
    desk.resumed = Some(draft);
    let mut mentor = match (mentor.command, earlier) {
        (Some(Command::New(args)), earlier) => {
            let args = match earlier.and_then(|it| it.command) {
                Some(Command::New(earlier)) => args.over(earlier),
                _ => args.with_the_draft(),
            };
            Mentor {
                everywhere: mentor.everywhere,
                version: None,
                command: Some(Command::New(args)),
            }
        }
        (Some(Command::Reply(reply)), Some(mut earlier)) if earlier.command.is_some() => {
            if let Some(Command::New(args)) = earlier.command.as_mut() {
                let LetterArgs { text, plain, .. } = reply.exchange.letter;
                args.plain |= plain;
                args.text.dry_run |= text.dry_run;
                args.text.at = text.at.or_else(|| args.text.at.take());
            } else if let Some(args) = earlier.command.as_mut().and_then(Command::exchange_mut) {
                reply.exchange.over(args);
            } else if let Some(text) = earlier.command.as_mut().and_then(Command::text_mut) {
                text.yes |= reply.exchange.letter.text.yes;
                text.dry_run |= reply.exchange.letter.text.dry_run;
            }
            Mentor {
                everywhere: mentor.everywhere,
                version: None,
                command: earlier.command,
            }
        }
        (command, _) => Mentor { command, ..mentor },
    };
    if let Some(args) = mentor.command.as_mut().and_then(Command::exchange_mut)
        && let Some(named) = named
    {
        // By its id: its title may have been what failed.
        if practice.is_none() {
            args.practice = Some(named);
        }
    }
    Ok(mentor)
}

impl ExchangeArgs {
    /// What these say holds before what `earlier` said.
    fn over(self, earlier: &mut Self) {
        let Self { practice, letter } = self;
        let old = &mut earlier.letter;
        earlier.practice = practice.or_else(|| earlier.practice.take());
        old.stage = letter.stage.or(old.stage);
        old.plain |= letter.plain;
        old.hold |= letter.hold;
        if !letter.quote.is_empty() {
            old.quote = letter.quote;
        }
        let TextArgs {
            yes, dry_run, at, ..
        } = letter.text;
        old.text.yes |= yes;
        old.text.dry_run |= dry_run;
        old.text.at = at.or_else(|| old.text.at.take());
    }
}

/// The draft that is meant: by its id, or the only one, of the practice where
/// one was named.
fn pick(wanted: &str, practice: Option<&str>, desk: &mut Desk) -> Result<Draft> {
    let mut drafts = desk.drafts().list()?;
    if wanted.is_empty() {
        // A draft whose practice is not known may be of any.
        drafts.retain(|draft| match (practice, draft.practice()) {
            (Some(words), Some(id)) => id.contains(&words.to_lowercase()),
            _ => true,
        });
    } else {
        let named = drafts.iter().position(|it| it.exchange.as_str() == wanted);
        let at = named.ok_or_else(|| ResumeError::NoSuchDraft {
            id: wanted.to_owned(),
            there: choices(&drafts, desk),
        })?;
        return Ok(drafts.swap_remove(at));
    }
    match drafts.len() {
        0 => Err(ResumeError::None.into()),
        1 => Ok(drafts.remove(0)),
        _ if desk.prompt.asks() => {
            let question = desk.language.say("choose-draft");
            let items = choices(&drafts, desk);
            let items: Vec<String> = items.into_iter().map(|(_, line)| line).collect();
            let chosen = desk.prompt.choose(&question, &items, None)?;
            Ok(drafts.swap_remove(chosen))
        }
        _ => Err(ResumeError::Which(choices(&drafts, desk)).into()),
    }
}

/// A draft in a line, for someone who has to choose.
fn line(draft: &Draft, desk: &Desk) -> String {
    let text = contribution::typed(draft);
    view(draft, &text, desk).line(&desk.language)
}

/// A draft as it is looked at; `text` is what was typed of it.
pub(super) fn view<'a>(draft: &'a Draft, text: &'a str, desk: &Desk) -> DraftView<'a> {
    DraftView {
        exchange: draft.exchange,
        practice: draft.practice(),
        by: draft.memo.by.as_deref(),
        at: draft.at(),
        command: &draft.memo.command,
        place: draft.place(),
        text: draft.bytes.is_none().then_some(text),
        now: desk.now(),
    }
}
