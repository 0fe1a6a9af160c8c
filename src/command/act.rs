//! `mentor act`: actions that someone takes on.

use chrono::NaiveDate;

use super::contribution::{self, Contribution};
use super::desk::Desk;
use super::value;
use crate::dialogue::identity::Name;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::exit::Exit;
use crate::markup::Verb;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) exchange: contribution::ExchangeArgs,
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    due: Option<NaiveDate>,
    #[arg(long, value_name = "WHO")]
    owner: Option<String>,
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let (day, who) = (args.due, args.owner);
    let named: Option<Name> = match who.as_deref() {
        None | Some("mentor" | "mentee") => None,
        Some(word) => Some(
            word.parse()
                .map_err(|_| super::desk::DeskError::NotAName(word.to_owned()))?,
        ),
    };
    let contribution = Contribution {
        verb: Verb::Act,
        target: None,
        may_be_silent: false,
        begun: None,
        adjust: move |parts: &mut Vec<Part>, practice: &Practice| {
            let whose = match who.as_deref() {
                Some("mentor") => practice.name_of(Role::Mentor).cloned(),
                Some("mentee") => practice.name_of(Role::Mentee).cloned(),
                _ => named.clone(),
            };
            for part in parts {
                if let Kind::Act { owner, due } = &mut part.kind {
                    *due = due.or(day);
                    if owner.is_none() {
                        owner.clone_from(&whose);
                    }
                }
            }
        },
    };
    args.exchange.write(contribution, desk)
}
