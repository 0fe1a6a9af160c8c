//! `mentor list`: the practices, and how they stand.

use super::desk::Desk;
use super::value;
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::stage::{Role, Stage};
use crate::exit::Exit;
use crate::page::{Page, Tone};
use crate::view::standing::Standing;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "STAGE", value_parser = stage)]
    stage: Option<Stage>,
    #[arg(long, value_name = "WHOSE", value_parser = whose)]
    turn: Option<Whose>,
    #[arg(long, value_name = "NAME")]
    with: Option<String>,
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
    Name(String),
}

fn stage(word: &str) -> Result<Stage, String> {
    Stage::of_word(word).ok_or_else(|| word.to_owned())
}

#[expect(clippy::unnecessary_wraps, reason = "clap's form of a parser")]
fn whose(word: &str) -> Result<Whose, String> {
    Ok(match word {
        "mentor" => Whose::Role(Role::Mentor),
        "mentee" => Whose::Role(Role::Mentee),
        "nobody" => Whose::Nobody,
        name => Whose::Name(name.to_owned()),
    })
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let Some(store) = desk.found_store()? else {
        let text = desk.language.say("no-practices-yet");
        desk.remark(Tone::Hint, text);
        return Ok(Exit::Done);
    };
    let now = desk.now();
    let (practices, bad) = desk.read_all(&store)?;
    let wanted: Vec<Standing> = practices
        .iter()
        .map(|practice| Standing { practice, now })
        .filter(|standing| wants(args, standing))
        .collect();
    if desk.json {
        for standing in &wanted {
            desk.output.json(&standing.list_json())?;
        }
    } else {
        let mut page = Page::new();
        for standing in &wanted {
            standing.list(&mut page, &desk.language);
        }
        desk.output.page(&page)?;
        if wanted.is_empty() && !bad {
            let name = if practices.is_empty() {
                "no-practices-yet"
            } else {
                "none-listed"
            };
            let text = desk.language.say(name);
            desk.remark(Tone::Hint, text);
        }
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn wants(args: &Args, standing: &Standing<'_>) -> bool {
    let practice = standing.practice;
    let turn = practice.turn(standing.now);
    let closed = practice.closed().is_some();
    let by_close = args.all || closed == (args.closed || args.stage == Some(Stage::Closed));
    let by_stage = args.stage.is_none_or(|stage| practice.stage() == stage);
    let by_turn = args.turn.as_ref().is_none_or(|whose| match whose {
        Whose::Role(role) => turn.whose == Some(*role),
        Whose::Nobody => turn.whose.is_none(),
        Whose::Name(name) => turn
            .whose
            .and_then(|role| practice.name_of(role))
            .is_some_and(|it| it.as_str() == name),
    });
    let by_person = args
        .with
        .as_ref()
        .is_none_or(|name| name.parse().is_ok_and(|it| practice.is_of(&it)));
    let by_wait = args
        .waiting
        .is_none_or(|span| turn.whose.is_some() && turn.waited.exact >= span.span());
    by_close && by_stage && by_turn && by_person && by_wait
}
