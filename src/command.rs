//! The command line: the clap tree, its help in the user's language, and the
//! way to each command. One command a file: what it takes, and what it does.

mod act;
mod advise;
mod agree;
mod amend;
mod answer;
mod ask;
mod awaiting;
mod check;
mod close;
mod contribution;
mod desk;
mod drafts;
mod export;
mod failure;
mod guide;
mod help;
mod list;
mod mending;
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
mod show;
mod skip;
mod taken;
mod undo;
mod unpark;
mod value;
mod withdraw;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::environment::Environment;
use crate::exit::Exit;
use crate::language::Locale;
use crate::output::Output;
use contribution::{ExchangeArgs, TextArgs};
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
    #[arg(long, global = true, value_name = "LANG", value_parser = locale)]
    lang: Option<Locale>,
    #[arg(long, global = true)]
    no_input: bool,
    #[arg(long, global = true)]
    no_pager: bool,
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
    Park(park::Args),
    Unpark(unpark::Args),
    Skip(skip::Args),
    Pause(pause::Args),
    Agree(agree::Args),
    Number(number::Args),
    Amend(amend::Args),
    Withdraw(withdraw::Args),
    Undo(undo::Args),
    Close(close::Args),
    Reopen(reopen::Args),
    Next(next::Args),
    Show(show::Args),
    Review(review::Args),
    Export(export::Args),
    List(list::Args),
    Note(note::Args),
    Drafts(drafts::Args),
    Guide(guide::Args),
    Check(check::Args),
}

impl Command {
    /// What a command that adds an exchange to a practice takes.
    fn exchange(&self) -> Option<&ExchangeArgs> {
        Some(match self {
            Self::Reply(args) => &args.exchange,
            Self::Ask(args) => &args.exchange,
            Self::Answer(args) => &args.exchange,
            Self::Advise(args) => &args.exchange,
            Self::Act(args) => &args.exchange,
            Self::Report(args) => &args.exchange,
            Self::Reflect(args) => &args.exchange,
            Self::Park(args) => &args.exchange,
            Self::Unpark(args) => &args.exchange,
            Self::Skip(args) => &args.exchange,
            Self::Pause(args) => &args.exchange,
            Self::Agree(args) => &args.exchange,
            Self::Undo(args) => &args.exchange,
            Self::Close(args) => &args.exchange,
            Self::Reopen(args) => &args.exchange,
            Self::New(_)
            | Self::Number(_)
            | Self::Amend(_)
            | Self::Withdraw(_)
            | Self::Next(_)
            | Self::Show(_)
            | Self::Review(_)
            | Self::Export(_)
            | Self::List(_)
            | Self::Note(_)
            | Self::Drafts(_)
            | Self::Guide(_)
            | Self::Check(_) => return None,
        })
    }

    fn exchange_mut(&mut self) -> Option<&mut ExchangeArgs> {
        Some(match self {
            Self::Reply(args) => &mut args.exchange,
            Self::Ask(args) => &mut args.exchange,
            Self::Answer(args) => &mut args.exchange,
            Self::Advise(args) => &mut args.exchange,
            Self::Act(args) => &mut args.exchange,
            Self::Report(args) => &mut args.exchange,
            Self::Reflect(args) => &mut args.exchange,
            Self::Park(args) => &mut args.exchange,
            Self::Unpark(args) => &mut args.exchange,
            Self::Skip(args) => &mut args.exchange,
            Self::Pause(args) => &mut args.exchange,
            Self::Agree(args) => &mut args.exchange,
            Self::Undo(args) => &mut args.exchange,
            Self::Close(args) => &mut args.exchange,
            Self::Reopen(args) => &mut args.exchange,
            Self::New(_)
            | Self::Number(_)
            | Self::Amend(_)
            | Self::Withdraw(_)
            | Self::Next(_)
            | Self::Show(_)
            | Self::Review(_)
            | Self::Export(_)
            | Self::List(_)
            | Self::Note(_)
            | Self::Drafts(_)
            | Self::Guide(_)
            | Self::Check(_) => return None,
        })
    }

    /// Where a command that writes takes its text from.
    fn text(&self) -> Option<&TextArgs> {
        match self {
            Self::Amend(args) => Some(&args.mending.text),
            Self::Withdraw(args) => Some(&args.mending.text),
            Self::Number(args) => Some(&args.mending.text),
            Self::New(args) => Some(&args.text),
            other => other.exchange().map(|args| &args.letter.text),
        }
    }

    fn text_mut(&mut self) -> Option<&mut TextArgs> {
        match self {
            Self::Amend(args) => Some(&mut args.mending.text),
            Self::Withdraw(args) => Some(&mut args.mending.text),
            Self::Number(args) => Some(&mut args.mending.text),
            Self::New(args) => Some(&mut args.text),
            other => other.exchange_mut().map(|args| &mut args.letter.text),
        }
    }
}

fn locale(text: &str) -> Result<Locale, String> {
    Locale::from_tag(text).ok_or_else(|| text.to_owned())
}

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
    output.be_quiet(mentor.everywhere.quiet);
    let mut desk = match Desk::new(&mentor.everywhere, environment, output) {
        Ok(desk) => desk,
        Err(failed) => return failed.tell(),
    };
    desk.command = command;
    desk.arguments = args
        .iter()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let done = resume::taken_up(mentor, &mut desk).and_then(|mentor| dispatch(mentor, &mut desk));
    match done {
        Ok(exit) => exit,
        Err(error) => {
            failure::tell_machine(&error, &mut desk);
            failure::tell(&error, &mut desk)
        }
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
        Some(Command::Park(args)) => park::run(args, desk),
        Some(Command::Unpark(args)) => unpark::run(args, desk),
        Some(Command::Skip(args)) => skip::run(args, desk),
        Some(Command::Pause(args)) => pause::run(args, desk),
        Some(Command::Agree(args)) => agree::run(args, desk),
        Some(Command::Number(args)) => number::run(args, desk),
        Some(Command::Amend(args)) => amend::run(args, desk),
        Some(Command::Withdraw(args)) => withdraw::run(args, desk),
        Some(Command::Undo(args)) => undo::run(args, desk),
        Some(Command::Close(args)) => close::run(args, desk),
        Some(Command::Reopen(args)) => reopen::run(args, desk),
        Some(Command::Next(args)) => next::run(&args, desk),
        Some(Command::Show(args)) => show::run(&args, desk),
        Some(Command::Review(args)) => review::run(&args, desk),
        Some(Command::Export(args)) => export::run(&args, desk),
        Some(Command::List(args)) => list::run(&args, desk),
        Some(Command::Note(args)) => note::run(&args, desk),
        Some(Command::Drafts(args)) => drafts::run(&args, desk),
        Some(Command::Guide(args)) => guide::run(&args, desk),
        Some(Command::Check(args)) => check::run(&args, desk),
    }
}

/// The clap tree with its help in `locale`, as a person sees it with `--help`.
#[must_use]
pub fn tree(locale: Locale) -> clap::Command {
    help::localised(Mentor::command(), &crate::language::Messages::new(locale))
}
