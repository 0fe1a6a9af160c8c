//! `mentor new`: opens a practice.

use super::desk::Desk;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::exit::Exit;
use crate::store::Store;
use crate::view::page::{Line, Page, Tone};
use crate::view::receipt::Opening;

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    title: Option<String>,
    #[arg(long, value_name = "NAME")]
    mentor: Option<String>,
    #[arg(long, value_name = "NAME")]
    mentee: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    theme: Option<String>,
    #[arg(
        long,
        value_name = "TEXT",
        requires = "theme",
        allow_hyphen_values = true
    )]
    why: Option<String>,
    #[arg(long, value_name = "SPAN", value_parser = rhythm)]
    rhythm: Option<Rhythm>,
    #[arg(long, value_name = "WHO", value_parser = visibility)]
    visibility: Option<Visibility>,
    #[arg(long, value_name = "PRACTICE")]
    follows: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
}

fn rhythm(text: &str) -> Result<Rhythm, String> {
    text.parse().map_err(|_| text.to_owned())
}

fn visibility(text: &str) -> Result<Visibility, String> {
    Visibility::of_word(text).ok_or_else(|| text.to_owned())
}

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
pub(super) enum NewError {
    /// What is missing, as the flag that says it.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A name that no person can have here.
    #[error("{flag}: not a name: {name:?}")]
    NotAName {
        /// The flag.
        flag: &'static str,
        /// The name.
        name: String,
    },
}

pub(super) fn run(args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let opened = desk.time(args.at.as_deref())?;
    let store = desk.store_or_new();
    let is_new = !store.exists();
    let follows = match &args.follows {
        Some(words) => Some(desk.practice(Some(words))?.header().id.clone()),
        None => None,
    };
    let given = |text: &Option<String>| text.as_deref().map(str::trim).map(str::to_owned);
    let asked = args.title.is_none() || args.mentor.is_none() || args.mentee.is_none();
    let title = needed(given(&args.title), "TITLE", "ask-title", desk)?;
    let mentor = name(given(&args.mentor), "--mentor", "ask-mentor", desk)?;
    let mentee = name(given(&args.mentee), "--mentee", "ask-mentee", desk)?;
    let theme = match given(&args.theme) {
        None if asked && desk.prompt.asks() => optional("ask-theme", desk)?,
        given => given,
    };
    let why = match given(&args.why) {
        None if asked && theme.is_some() && desk.prompt.asks() => optional("ask-why", desk)?,
        given => given,
    };
    let header = Header {
        id: free_id(&store, &title, opened, desk),
        title,
        opened,
        mentor,
        mentee,
        follows,
    };
    let parts = first_parts(theme.as_ref(), why, &args);
    let text = theme.clone().filter(|theme| !theme.is_empty());
    let first = (!parts.is_empty()).then(|| {
        let salt = (header.id.as_str(), 0_usize, opened.timestamp());
        Exchange {
            id: ExchangeId::from_bits(desk.chance.bits(salt)),
            n: 1,
            at: opened,
            by: first_writer(&header, desk),
            stage: Some(Stage::Theme),
            hold: false,
            parts,
        }
    });
    let practice = store.create(header, first, text.as_deref())?;
    if is_new {
        let folder = store.folder().display().to_string();
        let text = desk
            .language
            .tell("made-sessions", &[("path", folder.into())]);
        desk.remark(Tone::Plain, text);
    }
    acknowledge(&practice, desk)
}

fn needed(
    given: Option<String>,
    flag: &'static str,
    question: &str,
    desk: &Desk,
) -> anyhow::Result<String> {
    match given {
        Some(text) => Ok(text),
        None if desk.prompt.asks() => Ok(desk.prompt.line(&desk.language.say(question), false)?),
        None => Err(NewError::Missing(flag).into()),
    }
}

fn optional(question: &str, desk: &Desk) -> anyhow::Result<Option<String>> {
    let line = desk.prompt.line(&desk.language.say(question), true)?;
    Ok(Some(line).filter(|line| !line.is_empty()))
}

fn name(
    given: Option<String>,
    flag: &'static str,
    question: &str,
    desk: &Desk,
) -> anyhow::Result<Name> {
    let text = needed(given, flag, question, desk)?;
    text.parse()
        .map_err(|_| NewError::NotAName { flag, name: text }.into())
}

fn first_parts(theme: Option<&String>, why: Option<String>, args: &Args) -> Vec<Part> {
    let theme = theme.map(|text| Part::new(Kind::Theme { why }, text));
    let agreed = args.rhythm.is_some() || args.visibility.is_some();
    let agreement = agreed.then(|| {
        let kind = Kind::Agree {
            rhythm: args.rhythm,
            visibility: args.visibility,
            rounds: None,
        };
        Part::new(kind, "")
    });
    theme.into_iter().chain(agreement).collect()
}

/// The theme is the mentee's to bring, unless the mentor says that it is them.
fn first_writer(header: &Header, desk: &Desk) -> Name {
    let opened = Practice::open(header.clone()).ok();
    let writer = opened.and_then(|practice| desk.writer(&practice).ok());
    match writer {
        Some(writer) if writer.role == Role::Mentor => writer.name,
        _ => header.mentee.clone(),
    }
}

/// The day and what plain letters the title has, else the day and four drawn
/// characters; with a number where that is taken.
fn free_id(
    store: &Store,
    title: &str,
    opened: chrono::DateTime<chrono::FixedOffset>,
    desk: &Desk,
) -> PracticeId {
    let day = opened.format("%Y-%m-%d").to_string();
    let slug = slug(title);
    let mut count = 1_u64;
    loop {
        let tail = if slug.is_empty() {
            let drawn = ExchangeId::from_bits(desk.chance.bits((title, count)));
            drawn.as_str()[..4].to_owned()
        } else if count == 1 {
            slug.clone()
        } else {
            format!("{slug}-{count}")
        };
        let id = format!("{day}-{tail}").parse::<PracticeId>();
        match id {
            Ok(id) if !store.has(&id) => return id,
            _ => count += 1,
        }
    }
}

/// The letters and digits of a title that an id can have, in lower case, with
/// hyphens between; at most 48, so that the day and a number fit beside them.
fn slug(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let mut slug = String::new();
    for word in words {
        let room = 48_usize.saturating_sub(slug.len() + 1);
        if room == 0 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(room)]);
    }
    slug
}

fn acknowledge(practice: &Practice, desk: &mut Desk) -> anyhow::Result<Exit> {
    let opening = Opening {
        practice,
        now: desk.now(),
    };
    desk.output.remark(&opening.page(&desk.language));
    if desk.json {
        desk.output.json(&opening.json())?;
    } else {
        let mut page = Page::new();
        page.push(Line::new().then(Tone::Plain, practice.header().id.as_str()));
        desk.output.page(&page)?;
    }
    Ok(Exit::Done)
}
