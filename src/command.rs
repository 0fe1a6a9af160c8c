//! The command line: the clap tree, its help in the user's language, and the
//! way to each command. One command a file: what it takes, and what it does.

mod act;
mod advise;
mod answer;
mod ask;
mod awaiting;
mod check;
mod close;
mod contribution;
mod desk;
mod failure;
mod help;
mod list;
mod new;
mod next;
mod reflect;
mod reply;
mod report;
mod review;
mod show;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::environment::Environment;
use crate::exit::Exit;
use crate::language::Tongue;
use crate::output::Output;
use desk::Desk;

/// The whole command line. What each argument is for stands in the message
/// files, under `arg-…`.
#[derive(Debug, Parser)]
#[command(
    name = "mentor",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
struct Mentor {
    #[command(flatten)]
    everywhere: Everywhere,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, Clone, clap::Args)]
struct Everywhere {
    #[arg(long, global = true, value_name = "DIR")]
    sessions: Option<PathBuf>,
    #[arg(long = "as", global = true, value_name = "WHO")]
    who: Option<String>,
    #[arg(long, global = true, value_name = "LANG", value_parser = tongue)]
    lang: Option<Tongue>,
    #[arg(long, global = true)]
    no_input: bool,
    #[arg(long, global = true)]
    json: bool,
    #[arg(short, long, global = true)]
    quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::Args),
    Reply(reply::Args),
    Ask(ask::Args),
    Answer(answer::Args),
    Advise(advise::Args),
    Act(act::Args),
    Report(report::Args),
    Reflect(reflect::Args),
    Close(close::Args),
    Next(next::Args),
    Show(show::Args),
    Review(review::Args),
    List(list::Args),
    Check(check::Args),
}

fn tongue(text: &str) -> Result<Tongue, String> {
    Tongue::of_tag(text).ok_or_else(|| text.to_owned())
}

/// Runs the program: `args` with its own name first.
pub fn run(args: Vec<OsString>, environment: Environment) -> Exit {
    let mut output = Output::new();
    let args = help::spelled_out(args);
    let parsed = Mentor::command()
        .try_get_matches_from(args.clone())
        .and_then(|matches| Mentor::from_arg_matches(&matches));
    let mentor = match parsed {
        Ok(mentor) => mentor,
        // Help and errors are made anew in the user's language: nobody else
        // pays for it.
        Err(_) => return help::answer(Mentor::command(), &args, &environment, &mut output),
    };
    output.be_quiet(mentor.everywhere.quiet);
    let mut desk = match Desk::new(&mentor.everywhere, environment, output) {
        Ok(desk) => desk,
        Err(failed) => return failed.tell(),
    };
    match dispatch(mentor, &mut desk) {
        Ok(exit) => exit,
        Err(error) => failure::tell(&error, &mut desk),
    }
}

fn dispatch(mentor: Mentor, desk: &mut Desk) -> anyhow::Result<Exit> {
    match mentor.command {
        None => awaiting::run(desk),
        Some(Command::New(args)) => new::run(args, desk),
        Some(Command::Reply(args)) => reply::run(args, desk),
        Some(Command::Ask(args)) => ask::run(args, desk),
        Some(Command::Answer(args)) => answer::run(args, desk),
        Some(Command::Advise(args)) => advise::run(args, desk),
        Some(Command::Act(args)) => act::run(args, desk),
        Some(Command::Report(args)) => report::run(args, desk),
        Some(Command::Reflect(args)) => reflect::run(args, desk),
        Some(Command::Close(args)) => close::run(args, desk),
        Some(Command::Next(args)) => next::run(&args, desk),
        Some(Command::Show(args)) => show::run(&args, desk),
        Some(Command::Review(args)) => review::run(&args, desk),
        Some(Command::List(args)) => list::run(&args, desk),
        Some(Command::Check(args)) => check::run(&args, desk),
    }
}

/// The clap tree with its help in `tongue`, as a person sees it with `--help`.
#[must_use]
pub fn tree(tongue: Tongue) -> clap::Command {
    help::localised(Mentor::command(), &crate::language::Language::new(tongue))
}
