//! `mentor agree`: the agreement, or a change to it; without either, what holds
//! and how it came about.

use super::context::Context;
use super::value;
use super::write::ExchangeArgs;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::part::Kind;
use crate::explain::Failure;
use crate::markup::Verb;
use crate::system::exit::Exit;
use crate::terminal::input;
use crate::view::agreement::AgreementView;
use crate::writing::compose::Contribution;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: ExchangeArgs,
    #[arg(long, value_name = "SPAN", value_parser = value::rhythm)]
    rhythm: Option<Rhythm>,
    #[arg(long, value_name = "WHO", value_parser = value::visibility)]
    visibility: Option<Visibility>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rounds: Option<u32>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    when_quiet: Option<String>,
}

impl Args {
    fn changes(&self) -> bool {
        let text = &self.exchange.letter.text;
        self.rhythm.is_some()
            || self.visibility.is_some()
            || self.rounds.is_some()
            || self.when_quiet.is_some()
            || !text.message.is_empty()
            || text.file.is_some()
    }
}

pub(super) fn run(args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut args = args;
    if !args.changes() && context.resumed.is_none() {
        let piped = if input::is_terminal() {
            String::new()
        } else {
            context.standard_input()?
        };
        if piped.trim().is_empty() {
            return show(&args, context);
        }
        args.exchange.letter.text.message = vec![piped];
    }
    let agreement = Kind::Agree {
        rhythm: args.rhythm,
        visibility: args.visibility,
        rounds: args.rounds,
        when_quiet: args.when_quiet.take(),
    };
    let mut contribution = Contribution::of(Verb::Says(&agreement));
    contribution.may_be_silent = agreement.may_be_silent();
    args.exchange.write(contribution, context)
}

fn show(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let practice = context.practice(args.exchange.practice.as_deref())?;
    let view = AgreementView {
        practice: &practice,
    };
    context.show(&view)?;
    Ok(Exit::Done)
}
