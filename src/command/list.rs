//! `mentor list`: the practices, and how they stand.

use super::context::Context;
use super::select::everybody;
use super::value::{self, Person};
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::explain::Failure;
use crate::language::Messages;
use crate::language::term::{self, Term};
use crate::markup::naming::People;
use crate::page::Tone;
use crate::publishing::edition;
use crate::system::exit::Exit;
use crate::view::standing::{ListView, Standing};
use crate::view::succession::Succession;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "STAGE", value_parser = value::stage)]
    stage: Option<Stage>,
    #[arg(long, value_name = "WHOSE", value_parser = whose)]
    turn: Option<Whose>,
    #[arg(long, value_name = "NAME", value_parser = value::name)]
    with: Option<Name>,
    #[arg(long, value_name = "SPAN", value_parser = value::rhythm)]
    waiting: Option<Rhythm>,
    #[arg(long, conflicts_with = "all")]
    closed: bool,
    #[arg(long)]
    all: bool,
}

/// Whose turn a practice must be at to be listed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Whose {
    Role(Role),
    Nobody,
    Name(Name),
}

/// The turn that is nobody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Nobody;

impl Term for Nobody {
    const ALL: &'static [Self] = &[Self];

    fn as_str(self) -> &'static str {
        "nobody"
    }

    fn message(self) -> &'static str {
        "turn-nobody"
    }
}

fn whose(word: &str) -> Result<Whose, String> {
    match Person::read(word) {
        Person::Role(role) => Ok(Whose::Role(role)),
        Person::Name(word) if term::read::<Nobody>(word).is_some() => Ok(Whose::Nobody),
        Person::Name(name) => value::name(name).map(Whose::Name),
        Person::Observer(_) => Err(word.to_owned()),
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let Some(store) = context.found_store()? else {
        let text = context.messages.say("no-practices-yet");
        context.remark(Tone::Hint, text);
        return Ok(Exit::Done);
    };
    let now = context.now();
    let (practices, bad) = context.read_all(&store)?;
    let meant = |name: &Name| everybody(name, &practices);
    let with = args.with.as_ref().map(meant);
    let turn = match &args.turn {
        Some(Whose::Name(name)) => Some(meant(name)),
        _ => None,
    };
    let people = Wanted { with, turn };
    let listed: Vec<_> = practices
        .iter()
        .map(|practice| Standing { practice, now })
        .filter(|standing| wants(args, &people, standing))
        .map(|standing| (standing, Succession::of(standing.practice, &practices)))
        .collect();
    let is_empty = listed.is_empty();
    context.show(&ListView { listed })?;
    if is_empty && !bad && !context.json {
        let text = why_none(args, &people, &practices, &context.messages);
        context.remark(Tone::Hint, text);
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

/// The people that the command line names.
struct Wanted {
    with: Option<People>,
    turn: Option<People>,
}

/// Why no practice is listed, and where those that are there can be seen.
fn why_none(args: &Args, people: &Wanted, practices: &[Practice], language: &Messages) -> String {
    let unknown = [(&args.with, &people.with)]
        .into_iter()
        .filter_map(|(name, people)| name.as_ref().zip(people.as_ref()))
        .chain(match &args.turn {
            Some(Whose::Name(name)) => people.turn.as_ref().map(|people| (name, people)),
            _ => None,
        })
        .find(|(_, people)| people.is_empty());
    if practices.is_empty() {
        return language.say("no-practices-yet");
    }
    if let Some((name, _)) = unknown {
        return language.tell("nobody-called", &[("name", name.as_str().into())]);
    }
    let closed = practices.iter().filter(|it| it.closed().is_some()).count();
    if closed == practices.len() && !args.all && !args.closed {
        return language.tell("only-closed-listed", &[("count", closed.into())]);
    }
    language.say(if args.all {
        "none-of-all-listed"
    } else {
        "none-listed"
    })
}

fn wants(args: &Args, people: &Wanted, standing: &Standing<'_>) -> bool {
    let practice = standing.practice;
    let turn = practice.turn(standing.now);
    let closed = practice.closed().is_some();
    let by_close = args.all || closed == (args.closed || args.stage == Some(Stage::Closed));
    let by_stage = args.stage.is_none_or(|stage| practice.stage() == stage);
    let whose = turn.whose.and_then(|role| practice.name_of(role));
    let by_turn = match &args.turn {
        None => true,
        Some(Whose::Role(role)) => turn.whose == Some(*role),
        Some(Whose::Nobody) => turn.whose.is_none(),
        Some(Whose::Name(_)) => whose
            .zip(people.turn.as_ref())
            .is_some_and(|(name, people)| people.has(name)),
    };
    let by_person = people.with.as_ref().is_none_or(|people| {
        edition::people(practice)
            .into_iter()
            .any(|it| people.has(it))
    });
    let by_wait = args
        .waiting
        .is_none_or(|span| turn.whose.is_some() && turn.waited.exact >= span.span());
    by_close && by_stage && by_turn && by_person && by_wait
}
