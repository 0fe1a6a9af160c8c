//! What is missing to open a practice is asked for on a terminal.

use super::args::{Args, name};
use crate::command::context::Context;
use crate::command::value;
use crate::dialogue::agreement::Visibility;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::{Practice, ReplayError, two_people};
use crate::explain::Failure;
use crate::prompt::PromptError;
use crate::view::{refusal, words};

/// Asks on a terminal for what is missing; where nothing needed is missing,
/// nothing is asked. The next practice of the same two has their names.
pub(super) fn ask(
    args: &mut Args,
    follows: Option<&Practice>,
    context: &Context,
) -> Result<(), Failure> {
    if let Some(practice) = follows {
        let header = practice.header();
        if args.mentor.is_none() && args.mentee.is_none() {
            args.mentor = Some(header.mentor.to_string());
            args.mentee = Some(header.mentee.to_string());
        }
        if args.title.is_none() && !context.prompt.asks() {
            args.title = Some(header.title.clone());
        }
    }
    check_names(args)?;
    let complete = args.title.is_some() && args.mentor.is_some() && args.mentee.is_some();
    if complete || !context.prompt.asks() {
        return Ok(());
    }
    let line = |question: &str, may_be_empty| {
        let line = context
            .prompt
            .line(&context.messages.say(question), may_be_empty)?;
        Ok::<_, PromptError>(Some(line).filter(|line| !line.is_empty()))
    };
    if args.title.is_none() {
        // A pasted title may have line ends.
        args.title = match follows {
            Some(practice) => {
                line("ask-title-or-same", true)?.or_else(|| Some(practice.header().title.clone()))
            }
            None => line("ask-title", false)?,
        }
        .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if args.mentor.is_none() {
        args.mentor = Some(ask_name("ask-mentor", args.mentee.as_deref(), context)?);
    }
    if args.mentee.is_none() {
        args.mentee = Some(ask_name("ask-mentee", args.mentor.as_deref(), context)?);
    }
    if args.theme.is_none() {
        args.theme = line("ask-theme", true)?;
    }
    if args.theme.is_some() && args.why.is_none() {
        args.why = line("ask-why", true)?;
    }
    while args.rhythm.is_none() {
        let Some(text) = line("ask-rhythm", true)? else {
            break;
        };
        args.rhythm = value::rhythm(&text).ok();
        if args.rhythm.is_none() {
            context.prompt.say(&context.messages.say("value-span"))?;
        }
    }
    if args.when_quiet.is_none() {
        args.when_quiet = line("ask-when-quiet", true)?;
    }
    if args.visibility.is_none() {
        let items = Visibility::ALL.map(|it| words::visibility(it, &context.messages));
        let question = context.messages.say("ask-visibility");
        let chosen = context.prompt.choose(&question, &items, Some(0))?;
        args.visibility = Visibility::ALL.get(chosen).copied();
    }
    Ok(())
}

/// The names that are given are names, of two people. They are looked at before
/// anything is asked.
fn check_names(args: &Args) -> Result<(), Failure> {
    let given = |given: &Option<String>, flag| {
        let given = given.as_ref();
        given.map(|_| name(given, flag)).transpose()
    };
    let mentor = given(&args.mentor, "--mentor")?;
    let mentee = given(&args.mentee, "--mentee")?;
    if let (Some(mentor), Some(mentee)) = (mentor, mentee) {
        two_people(&mentor, &mentee).map_err(ReplayError::Header)?;
    }
    Ok(())
}

/// Asks for a name until it is one, and another than that of the `other`.
fn ask_name(question: &str, other: Option<&str>, context: &Context) -> Result<String, PromptError> {
    let messages = &context.messages;
    let other = other.and_then(|other| other.trim().parse::<Name>().ok());
    loop {
        let typed = context.prompt.line(&messages.say(question), false)?;
        let (what, hint) = match typed.parse::<Name>() {
            Err(_) => (
                messages.tell("not-a-name", &[("name", typed.into())]),
                Some(messages.say("value-name")),
            ),
            Ok(name) => match other.iter().try_for_each(|other| two_people(other, &name)) {
                Ok(()) => return Ok(typed),
                Err(why) => refusal::told(&why, None, messages),
            },
        };
        context.prompt.say(&what)?;
        hint.map_or(Ok(()), |hint| context.prompt.say(&hint))?;
    }
}
