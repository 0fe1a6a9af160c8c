//! `mentor new`: opens a practice.

use super::contribution::Recorded;
use super::desk::Desk;
use super::value;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::exit::Exit;
use crate::page::{Line, Page, Tone};
use crate::prompt::PromptError;
use crate::store::draft::{Draft, DraftKept, Memo};
use crate::store::{RefusedHeader, Store, StoreError};
use crate::view::receipt::Opening;
use crate::view::words::{self, rfc3339};

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
    #[arg(long, value_name = "SPAN", value_parser = value::rhythm)]
    rhythm: Option<Rhythm>,
    #[arg(long, value_name = "WHO", value_parser = value::visibility)]
    visibility: Option<Visibility>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    when_quiet: Option<String>,
    #[arg(long, value_name = "PRACTICE")]
    follows: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
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

pub(super) fn run(mut args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let opened = open(&mut args, desk);
    opened.map_err(|error| {
        let settled = error.downcast_ref::<DraftKept>().is_some()
            || error.downcast_ref::<Recorded>().is_some();
        if settled || args.words().is_empty() {
            return error;
        }
        let drawn = ExchangeId::from_bits(desk.chance.bits(args.words()));
        let memo = Memo {
            sessions: desk.sessions_in_full(),
            at: rfc3339(desk.now()),
            command: args.spelled_out(),
            ..Memo::default()
        };
        error.context(DraftKept::from(desk.drafts().keep(
            drawn,
            memo,
            &args.words(),
        )))
    })
}

fn open(args: &mut Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let resumed = desk.resumed.take();
    let store = desk.store_or_new();
    if let Some(draft) = &resumed
        && let Some(practice) = store.find(draft.exchange)?
    {
        let text = desk.language.tell(
            "sent-already",
            &[("exchange", draft.exchange.as_str().into())],
        );
        desk.remark(Tone::Plain, text);
        resumed.into_iter().for_each(Draft::drop_it);
        return acknowledge(&practice, desk);
    }
    let opened = desk.time(args.at.as_deref())?;
    // A draft of it says the same another day.
    args.at = args.at.take().map(|_| rfc3339(opened));
    let is_new = !store.exists();
    let follows = match &args.follows {
        Some(words) => Some(desk.practice(Some(words))?),
        None => None,
    };
    ask(args, follows.as_ref(), desk)?;
    let title = needed(args.title.as_ref(), "TITLE")?;
    let mut header = Header {
        id: free_id(&store, &title, opened, desk),
        title,
        opened,
        mentor: name(args.mentor.as_ref(), "--mentor")?,
        mentee: name(args.mentee.as_ref(), "--mentee")?,
        follows: follows.map(|practice| practice.header().id.clone()),
    };
    let by = first_writer(&header, desk)?;
    let parts = first_parts(args);
    let first = (!parts.is_empty()).then(|| {
        let salt = (header.id.as_str(), 0_usize, opened.timestamp());
        Exchange {
            id: resumed.as_ref().map_or_else(
                || ExchangeId::from_bits(desk.chance.bits(salt)),
                |draft| draft.exchange,
            ),
            n: 1,
            at: opened,
            by,
            stage: Some(Stage::Theme),
            hold: false,
            parts,
        }
    });
    let draft = resumed.or_else(|| first.as_ref().map(|first| keep(first, &header, args, desk)));
    let created = loop {
        match store.create(header.clone(), first.clone()) {
            // Another took that id a moment ago.
            Err(error) if matches!(error.downcast_ref(), Some(StoreError::Exists(_))) => {
                header.id = free_id(&store, &header.title, opened, desk);
            }
            created => break created,
        }
    };
    let practice = match draft {
        Some(draft) => draft.settle(created),
        None => created,
    }?;
    if is_new {
        let folder = store.folder().display().to_string();
        let text = desk
            .language
            .tell("made-sessions", &[("path", folder.into())]);
        desk.remark(Tone::Plain, text);
    }
    acknowledge(&practice, desk)
}

/// Asks on a terminal for what is missing; where nothing needed is missing,
/// nothing is asked. The next practice of the same two has their names.
fn ask(args: &mut Args, follows: Option<&Practice>, desk: &Desk) -> anyhow::Result<()> {
    if let Some(practice) = follows {
        let header = practice.header();
        if args.mentor.is_none() && args.mentee.is_none() {
            args.mentor = Some(header.mentor.to_string());
            args.mentee = Some(header.mentee.to_string());
        }
    }
    let complete = args.title.is_some() && args.mentor.is_some() && args.mentee.is_some();
    if complete || !desk.prompt.asks() {
        return Ok(());
    }
    let line = |question: &str, may_be_empty| {
        let line = desk
            .prompt
            .line(&desk.language.say(question), may_be_empty)?;
        Ok::<_, PromptError>(Some(line).filter(|line| !line.is_empty()))
    };
    if args.title.is_none() {
        // A pasted title may have line ends.
        args.title = line("ask-title", false)?
            .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    for (given, question) in [
        (&mut args.mentor, "ask-mentor"),
        (&mut args.mentee, "ask-mentee"),
    ] {
        while given.is_none() {
            *given = line(question, false)?;
            if let Some(name) = given.take_if(|name| name.parse::<Name>().is_err()) {
                let text = desk.language.tell("not-a-name", &[("name", name.into())]);
                desk.prompt.say(&text)?;
                desk.prompt.say(&desk.language.say("value-name"))?;
            }
        }
    }
    if args.theme.is_none() {
        args.theme = line("ask-theme", true)?;
    }
    if args.theme.is_some() && args.why.is_none() {
        args.why = line("ask-why", true)?;
    }
    while args.rhythm.is_none() {
        let Some(text) = line("ask-rhythm", true)? else {
            break;
        };
        args.rhythm = value::rhythm(&text).ok();
        if args.rhythm.is_none() {
            desk.prompt.say(&desk.language.say("value-span"))?;
        }
    }
    if args.when_quiet.is_none() {
        args.when_quiet = line("ask-when-quiet", true)?;
    }
    if args.visibility.is_none() {
        let items = Visibility::ALL.map(|it| words::visibility(it, &desk.language));
        let question = desk.language.say("ask-visibility");
        let chosen = desk.prompt.choose(&question, &items, Some(0))?;
        args.visibility = Visibility::ALL.get(chosen).copied();
    }
    Ok(())
}

fn keep(first: &Exchange, header: &Header, args: &Args, desk: &Desk) -> Draft {
    let memo = Memo {
        practice: Some(header.id.to_string()),
        sessions: desk.sessions_in_full(),
        by: Some(first.by.to_string()),
        at: rfc3339(desk.now()),
        command: args.spelled_out(),
        sheet: None,
    };
    desk.drafts().keep(first.id, memo, &args.words())
}

impl Args {
    /// What was typed that would be a pity to lose.
    fn words(&self) -> String {
        let words = [&self.theme, &self.why, &self.when_quiet];
        let words: Vec<&str> = words
            .into_iter()
            .flatten()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        words.join("\n\n")
    }

    /// The command line that says all of it, what was asked included.
    fn spelled_out(&self) -> Vec<String> {
        let flags = [
            ("--mentor", self.mentor.clone()),
            ("--mentee", self.mentee.clone()),
            ("--theme", self.theme.clone()),
            ("--why", self.why.clone()),
            ("--rhythm", self.rhythm.map(|it| it.to_string())),
            ("--when-quiet", self.when_quiet.clone()),
            (
                "--visibility",
                self.visibility.map(|it| it.word().to_owned()),
            ),
            ("--follows", self.follows.clone()),
            ("--at", self.at.clone()),
        ];
        let flags = flags
            .into_iter()
            .filter_map(|(flag, value)| Some(format!("{flag}={}", value?)));
        let title = self
            .title
            .iter()
            .flat_map(|it| ["--".to_owned(), it.clone()]);
        std::iter::once("new".to_owned())
            .chain(flags)
            .chain(title)
            .collect()
    }
}

fn needed(given: Option<&String>, flag: &'static str) -> Result<String, NewError> {
    given
        .map(|text| text.trim().to_owned())
        .ok_or(NewError::Missing(flag))
}

fn name(given: Option<&String>, flag: &'static str) -> Result<Name, NewError> {
    let text = needed(given, flag)?;
    text.parse()
        .map_err(|_| NewError::NotAName { flag, name: text })
}

fn first_parts(args: &Args) -> Vec<Part> {
    let trimmed = |text: &Option<String>| text.as_deref().map(str::trim).map(str::to_owned);
    let theme = trimmed(&args.theme).map(|text| {
        let why = trimmed(&args.why);
        Part::new(Kind::Theme { why }, text)
    });
    let agreement = Kind::Agree {
        rhythm: args.rhythm,
        visibility: args.visibility,
        rounds: None,
    };
    let when_quiet = trimmed(&args.when_quiet).unwrap_or_default();
    let agreed = agreement.may_be_silent() || !when_quiet.is_empty();
    let agreement = agreed.then(|| Part::new(agreement, when_quiet));
    theme.into_iter().chain(agreement).collect()
}

/// The theme is the mentee's to bring, unless the mentor says that it is them.
/// Somebody else may open a practice for the two, but not by a slip in `--as`.
fn first_writer(header: &Header, desk: &Desk) -> anyhow::Result<Name> {
    let opened = Practice::open(header.clone()).map_err(RefusedHeader)?;
    match desk.writer(&opened) {
        Ok(writer) if writer.role == Role::Mentor => Ok(writer.name),
        Err(error) if desk.is_said() => Err(error.into()),
        _ => Ok(header.mentee.clone()),
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
        remarks: &[],
    };
    desk.output.remark(&opening.page(&desk.language));
    let printed = if desk.json {
        desk.output.json(&opening.json())
    } else {
        let mut page = Page::new();
        page.push(Line::new().then(Tone::Plain, practice.header().id.as_str()));
        desk.output.page(&page)
    };
    let id = practice.header().id.to_string();
    printed.map_err(|error| anyhow::Error::from(error).context(Recorded(id)))?;
    Ok(Exit::Done)
}
