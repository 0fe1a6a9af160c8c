//! The command line. One command a file: what it takes, and what it does with the
//! context that it is handed. Below the commands lies what they share (`write`,
//! `correction`, `kept`, `select`, `author`, `time`, `context`), above them the tree
//! of them all; none of them imports another.

mod act;
mod advise;
mod agree;
mod amend;
mod answer;
mod ask;
mod author;
mod awaiting;
mod check;
mod close;
mod context;
mod correction;
mod drafts;
mod export;
mod global;
mod guide;
mod help;
mod incoming;
mod kept;
mod list;
mod new;
mod next;
mod note;
mod number;
mod park;
mod pause;
mod reflect;
mod reopen;
mod reply;
mod report;
mod resume;
mod review;
mod select;
mod show;
mod skip;
mod time;
mod tree;
mod undo;
mod unpark;
mod value;
mod withdraw;
mod write;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches};

use crate::environment::Environment;
use crate::exit::Exit;
use crate::language::{Locale, Messages};
use crate::output::Output;
use context::Context;
use tree::Mentor;

/// Runs the program: `args` with its own name first.
pub fn run(args: Vec<OsString>, environment: Environment) -> Exit {
    let mut output = Output::new();
    let args = help::spelled_out(args);
    let parsed = Mentor::command()
        .try_get_matches_from(args.clone())
        .and_then(|matches| {
            let command = matches.subcommand_name().map(str::to_owned);
            Ok((Mentor::from_arg_matches(&matches)?, command))
        });
    let (mentor, command) = match parsed {
        Ok(parsed) => parsed,
        // Help and errors are made anew in the user's language: nobody else
        // pays for it.
        Err(_) => return help::answer(Mentor::command(), &args, &environment, &mut output),
    };
    output.be_quiet(mentor.global.quiet);
    let mut context = match Context::new(&mentor.global, environment, output) {
        Ok(context) => context,
        Err(exit) => return exit,
    };
    context.command = command;
    context.arguments = args
        .iter()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let done = resume::taken_up(mentor, &mut context)
        .and_then(|mentor| tree::dispatch(mentor, &mut context));
    match done {
        Ok(exit) => exit,
        Err(failure) => {
            let json = context.json;
            context.tell(&failure, json)
        }
    }
}

/// The clap tree with its help in `locale`, as a person sees it with `--help`.
#[must_use]
pub fn tree(locale: Locale) -> clap::Command {
    help::localised(Mentor::command(), &Messages::new(locale))
}
