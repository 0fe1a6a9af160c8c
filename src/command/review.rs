//! `mentor review`: the retrospective, of one practice or across several.

use chrono::NaiveDate;

use super::context::Context;
use super::select::everybody;
use super::value;
use crate::analysis::development::Development;
use crate::analysis::overview::Overview;
use crate::analysis::retrospective::Retrospective;
use crate::dialogue::identity::Name;
use crate::dialogue::practice::Practice;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::markup::naming::People;
use crate::page::Tone;
use crate::page::html::html;
use crate::page::look::Look;
use crate::page::markdown::markdown;
use crate::publishing::edition;
use crate::system::exit::Exit;
use crate::view::View;
use crate::view::overview::OverviewView;
use crate::view::review::ReviewView;
use crate::view::succession::Succession;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with_all = ["all", "with", "mentor", "since"])]
    practice: Option<String>,
    #[arg(long, conflicts_with_all = ["all", "with", "mentor", "since"])]
    full: bool,
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<Format>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "NAME", value_parser = value::name)]
    with: Option<Name>,
    #[arg(long, value_name = "NAME", value_parser = value::name)]
    mentor: Option<Name>,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
    Json,
    Csv,
}

/// A table is of several practices.
#[derive(Debug, thiserror::Error)]
#[error("csv without --all")]
struct TableOfOne;

impl Explain for TableOfOne {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        Explanation::new(
            "usage",
            Exit::Usage,
            &messages.say("review-table-of-one"),
            situation,
        )
    }
}

impl Format {
    const ALL: [Self; 5] = [
        Self::Text,
        Self::Markdown,
        Self::Html,
        Self::Json,
        Self::Csv,
    ];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// The words for the formats.
pub(super) fn formats() -> [&'static str; 5] {
    Format::ALL.map(Format::as_str)
}

fn format(word: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|it| it.as_str() == word);
    found.ok_or_else(|| word.to_owned())
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let format = match args.format {
        None if context.json => Format::Json,
        format => format.unwrap_or(Format::Text),
    };
    let look = match format {
        Format::Markdown | Format::Html => Look::PAGE,
        Format::Text | Format::Json | Format::Csv => context.look(),
    };
    if args.all || args.with.is_some() || args.mentor.is_some() || args.since.is_some() {
        return several(args, format, look, context);
    }
    let practice = context.practice(args.practice.as_deref())?;
    let neighbours = context.store()?.neighbours(&practice)?;
    let figures = Retrospective::of(&practice, context.now());
    let view = ReviewView {
        figures: &figures,
        succession: Succession::of(&practice, &neighbours),
        look,
        full: args.full,
        commands: format == Format::Text,
        dialogue: None,
    };
    print(&view, format, context)?;
    Ok(Exit::Done)
}

fn several(
    args: &Args,
    format: Format,
    look: Look,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let since = match &args.since {
        Some(day) => Some(context.since(day)?),
        None => None,
    };
    let store = context.store()?;
    let (practices, bad) = context.read_all(&store)?;
    let with = args.with.as_ref().map(|name| everybody(name, &practices));
    let mentors = practices.iter().map(|practice| &practice.header().mentor);
    let mentor = args
        .mentor
        .as_ref()
        .map(|name| People::meant(name.as_str(), mentors));
    let wanted = practices.iter().filter(|practice| {
        let is_of = |people: &People| {
            edition::people(practice)
                .into_iter()
                .any(|it| people.has(it))
        };
        with.as_ref().is_none_or(is_of)
            && mentor
                .as_ref()
                .is_none_or(|people| people.has(&practice.header().mentor))
            && since.is_none_or(|day| is_written_since(day, practice))
    });
    let overview = Overview::of(wanted, context.now());
    let development = mentor.as_ref().and_then(|_| Development::of(&overview));
    let view = OverviewView {
        overview: &overview,
        development: development.as_ref(),
        look,
    };
    match format {
        Format::Text | Format::Markdown | Format::Html if overview.each.is_empty() => {
            let unknown = [(&args.with, &with), (&args.mentor, &mentor)]
                .into_iter()
                .filter_map(|(name, people)| name.as_ref().zip(people.as_ref()))
                .find(|(_, people)| people.is_empty());
            let text = match unknown {
                Some((name, _)) => context
                    .messages
                    .tell("nobody-called", &[("name", name.as_str().into())]),
                None => context.messages.say("none-listed"),
            };
            context.remark(Tone::Hint, text);
        }
        format => print(&view, format, context)?,
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn is_written_since(day: NaiveDate, practice: &Practice) -> bool {
    let mut entries = practice.written();
    entries.any(|entry| entry.exchange.at.date_naive() >= day)
}

fn print(view: &impl View, format: Format, context: &mut Context) -> Result<(), Failure> {
    match format {
        Format::Text => context.show_page(view)?,
        Format::Markdown => context
            .output
            .file(&markdown(&view.page(&context.messages)))?,
        Format::Html => {
            let lang = context.messages.locale().tag();
            context
                .output
                .file(&html(&view.page(&context.messages), lang))?;
        }
        Format::Json => context.show_json(view)?,
        Format::Csv => context
            .output
            .file(&view.csv().ok_or(TableOfOne)?.map_err(anyhow::Error::from)?)?,
    }
    Ok(())
}
