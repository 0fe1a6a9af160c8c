//! `--resume`: takes a draft up again, by the command line that it was typed for.

use clap::Parser;

use super::context::Context;
use super::incoming;
use super::kept::pick;
use super::tree::{Command, Mentor};
use super::write::LetterArgs;
use crate::explain::Failure;

/// The command that is to be run: with `--resume`, the one that the draft was
/// typed for, unless another verb than `reply` is said; what this command line
/// says holds before what that one said.
pub(super) fn taken_up(mentor: Mentor, context: &mut Context) -> Result<Mentor, Failure> {
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
    let draft = pick(&wanted, practice.as_deref(), context)?.take()?;
    if let Some(error) = incoming::unconverted(&draft) {
        return Err(error.into());
    }
    let command = draft.memo.command.clone();
    let named = draft.practice().map(str::to_owned);
    let earlier = Mentor::try_parse_from(std::iter::once("mentor".to_owned()).chain(command)).ok();
    let global = earlier
        .as_ref()
        .map_or_else(|| mentor.global.clone(), |it| it.global.clone());
    context.fall_back_to(&global, &draft.memo);
    context.arguments.clone_from(&draft.memo.command);
    context.resumed = Some(draft);
    let mut mentor = match (mentor.command, earlier) {
        (Some(Command::New(args)), earlier) => {
            let args = match earlier.and_then(|it| it.command) {
                Some(Command::New(earlier)) => args.over(earlier),
                _ => args.with_the_draft(),
            };
            Mentor {
                global: mentor.global,
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
                global: mentor.global,
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
