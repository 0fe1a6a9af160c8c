//! The clap tree, and the way from a command line to its command.

use clap::{ArgAction, Parser, Subcommand};

use super::context::Context;
use super::global::Global;
use super::write::{ExchangeArgs, TextArgs};
use super::{
    act, advise, agree, amend, answer, ask, awaiting, check, close, drafts, export, guide, list,
    new, next, note, number, park, pause, reflect, reopen, reply, report, review, show, skip, undo,
    unpark, withdraw,
};
use crate::explain::Failure;
use crate::system::exit::Exit;

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
pub(super) struct Mentor {
    #[command(flatten)]
    pub(super) global: Global,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    pub(super) version: Option<bool>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
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

/// What a command that adds an exchange to a practice takes, borrowed from it in one way
/// or the other.
macro_rules! exchange {
    ($command:expr, $($borrowed:tt)+) => {
        Some(match $command {
            Self::Reply(args) => $($borrowed)+ args.exchange,
            Self::Ask(args) => $($borrowed)+ args.exchange,
            Self::Answer(args) => $($borrowed)+ args.exchange,
            Self::Advise(args) => $($borrowed)+ args.exchange,
            Self::Act(args) => $($borrowed)+ args.exchange,
            Self::Report(args) => $($borrowed)+ args.exchange,
            Self::Reflect(args) => $($borrowed)+ args.exchange,
            Self::Park(args) => $($borrowed)+ args.exchange,
            Self::Unpark(args) => $($borrowed)+ args.exchange,
            Self::Skip(args) => $($borrowed)+ args.exchange,
            Self::Pause(args) => $($borrowed)+ args.exchange,
            Self::Agree(args) => $($borrowed)+ args.exchange,
            Self::Undo(args) => $($borrowed)+ args.exchange,
            Self::Close(args) => $($borrowed)+ args.exchange,
            Self::Reopen(args) => $($borrowed)+ args.exchange,
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
    };
}

/// Where a command that writes takes its text from, borrowed in the same ways.
macro_rules! text {
    ($command:expr, $exchange:ident, $($borrowed:tt)+) => {
        match $command {
            Self::Amend(args) => Some($($borrowed)+ args.correction.text),
            Self::Withdraw(args) => Some($($borrowed)+ args.correction.text),
            Self::Number(args) => Some($($borrowed)+ args.correction.text),
            Self::New(args) => Some($($borrowed)+ args.text),
            other => other.$exchange().map(|args| $($borrowed)+ args.letter.text),
        }
    };
}

impl Command {
    pub(super) fn exchange(&self) -> Option<&ExchangeArgs> {
        exchange!(self, &)
    }

    pub(super) fn exchange_mut(&mut self) -> Option<&mut ExchangeArgs> {
        exchange!(self, &mut)
    }

    pub(super) fn text(&self) -> Option<&TextArgs> {
        text!(self, exchange, &)
    }

    pub(super) fn text_mut(&mut self) -> Option<&mut TextArgs> {
        text!(self, exchange_mut, &mut)
    }
}

/// Runs the command that the command line names; without one, what awaits the user
/// is shown.
pub(super) fn dispatch(mentor: Mentor, context: &mut Context) -> Result<Exit, Failure> {
    match mentor.command {
        None => awaiting::run(context),
        Some(Command::New(args)) => new::run(args, context),
        Some(Command::Reply(args)) => reply::run(args, context),
        Some(Command::Ask(args)) => ask::run(args, context),
        Some(Command::Answer(args)) => answer::run(args, context),
        Some(Command::Advise(args)) => advise::run(args, context),
        Some(Command::Act(args)) => act::run(args, context),
        Some(Command::Report(args)) => report::run(args, context),
        Some(Command::Reflect(args)) => reflect::run(args, context),
        Some(Command::Park(args)) => park::run(args, context),
        Some(Command::Unpark(args)) => unpark::run(args, context),
        Some(Command::Skip(args)) => skip::run(args, context),
        Some(Command::Pause(args)) => pause::run(args, context),
        Some(Command::Agree(args)) => agree::run(args, context),
        Some(Command::Number(args)) => number::run(args, context),
        Some(Command::Amend(args)) => amend::run(args, context),
        Some(Command::Withdraw(args)) => withdraw::run(args, context),
        Some(Command::Undo(args)) => undo::run(args, context),
        Some(Command::Close(args)) => close::run(args, context),
        Some(Command::Reopen(args)) => reopen::run(args, context),
        Some(Command::Next(args)) => next::run(&args, context),
        Some(Command::Show(args)) => show::run(&args, context),
        Some(Command::Review(args)) => review::run(&args, context),
        Some(Command::Export(args)) => export::run(&args, context),
        Some(Command::List(args)) => list::run(&args, context),
        Some(Command::Note(args)) => note::run(&args, context),
        Some(Command::Drafts(args)) => drafts::run(&args, context),
        Some(Command::Guide(args)) => guide::run(&args, context),
        Some(Command::Check(args)) => check::run(&args, context),
    }
}
