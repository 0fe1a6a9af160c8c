//! `mentor export`: a practice in another format, or all that may be read as a
//! site. What leaves is ruled by what the two agreed on.

use std::path::{Path, PathBuf};

use super::context::Context;
use crate::dialogue::agreement::Visibility;
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::part::Kind;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::stage::Role;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::page::Tone;
use crate::publishing::edition::{self, Omissions};
use crate::publishing::files;
use crate::publishing::redaction::{Alias, AliasError, Aliases};
use crate::system::exit::Exit;
use crate::view::export::{Export, Format, WrittenView};
use crate::view::redaction::RedactionView;
use crate::view::site::{INDEX, Site, SiteView};
use crate::view::words;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(conflicts_with = "site")]
    practice: Option<String>,
    #[arg(long, value_name = "FORMAT", value_parser = format, conflicts_with = "site")]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE", conflicts_with = "site")]
    output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    force: bool,
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    #[arg(long, conflicts_with = "include_private")]
    public: bool,
    #[arg(long)]
    include_private: bool,
    #[arg(long)]
    redact: bool,
    #[arg(long, value_name = "WORD=NAME", value_parser = alias)]
    alias: Vec<Alias>,
    #[arg(long, value_name = "FILE")]
    aliases: Option<PathBuf>,
    #[arg(long)]
    without_observers: bool,
    #[arg(long)]
    without_withdrawn: bool,
}

#[derive(Debug, thiserror::Error)]
enum ExportRefused {
    #[error("{id} is private")]
    Private {
        id: PracticeId,
        title: String,
        mentor: Name,
        mentee: Name,
    },
    #[error("{name} did not agree that {id} is {said:?}")]
    OneSided {
        id: PracticeId,
        title: String,
        name: Name,
        said: Visibility,
    },
    #[error("{id} is not public")]
    NotPublic { id: PracticeId, title: String },
    #[error("which format?")]
    WhichFormat,
    #[error("{path}:{line}: not WORD=NAME")]
    AliasFile { path: PathBuf, line: usize },
    #[error("no practice may be read")]
    NothingToShow { left_out: Vec<PracticeId> },
}

impl Explain for ExportRefused {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let told = |word, what: String| Explanation::new(word, Exit::Refused, &what, situation);
        match self {
            Self::Private {
                id,
                title,
                mentor,
                mentee,
            } => {
                let variables = [
                    ("title", title.into()),
                    ("mentor", mentor.as_str().into()),
                    ("mentee", mentee.as_str().into()),
                ];
                let hint = messages.tell("hint-export-private", &[("id", id.as_str().into())]);
                told("private", messages.tell("export-private", &variables)).hint(hint)
            }
            Self::OneSided {
                id,
                title,
                name,
                said,
            } => {
                let visibility = words::visibility(*said, messages);
                let what = [
                    ("title", title.into()),
                    ("name", name.as_str().into()),
                    ("visibility", visibility.into()),
                ];
                let hint = [
                    ("id", id.as_str().into()),
                    ("name", name.as_str().into()),
                    ("who", words::argument(name.as_str()).into()),
                    ("word", said.as_str().into()),
                ];
                told("one-sided", messages.tell("export-one-sided", &what))
                    .hint(messages.tell("hint-export-one-sided", &hint))
            }
            Self::NotPublic { id, title } => {
                let what = messages.tell("export-not-public", &[("title", title.into())]);
                let hint = messages.tell("hint-export-not-public", &[("id", id.as_str().into())]);
                told("not-public", what).hint(hint)
            }
            Self::WhichFormat => {
                let what = messages.say("export-which-format");
                Explanation::new("which-format", Exit::Usage, &what, situation)
                    .hint(messages.say("value-export-format"))
            }
            Self::AliasFile { path, line } => {
                let place = format!("{}:{line}", path.display());
                let what = messages.tell("export-alias-file", &[("place", place.into())]);
                told("bad-alias", what).hint(messages.say("value-alias"))
            }
            Self::NothingToShow { left_out } => {
                let what = messages.tell("site-nothing", &[("count", left_out.len().into())]);
                let hint = left_out
                    .first()
                    .map(|id| messages.tell("hint-site-nothing", &[("id", id.as_str().into())]));
                told("nothing-to-show", what).hint(hint)
            }
        }
    }
}

fn format(word: &str) -> Result<Format, String> {
    Format::of_word(word).ok_or_else(|| word.to_owned())
}

fn alias(text: &str) -> Result<Alias, AliasError> {
    Alias::read(text)
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    match &args.site {
        Some(folder) => site(folder, args, context),
        None => one(args, context),
    }
}

fn one(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let format = match (args.format, &args.output) {
        (Some(format), _) => Some(format),
        (None, _) if context.json => Some(Format::Json),
        (None, Some(path)) => path
            .extension()
            .and_then(|end| Format::of_extension(end.to_str()?)),
        (None, None) => None,
    }
    .ok_or(ExportRefused::WhichFormat)?;
    let practice = context.practice(args.practice.as_deref())?;
    guard(&practice, args)?;
    let mut practices = vec![practice];
    edit(&mut practices, &[], format, args, context)?;
    for practice in &practices {
        let export = Export {
            practice,
            now: context.now(),
            language: &context.messages,
            index: None,
        };
        let text = export.text(format).map_err(anyhow::Error::from)?;
        match &args.output {
            None => context.output.file(&text)?,
            Some(path) => {
                files::file(&context.environment.directory.join(path), &text, args.force)?;
                let path = path.display().to_string();
                context.show(&WrittenView {
                    practice: &practice.header().id,
                    format,
                    path: &path,
                })?;
                let said = context
                    .messages
                    .tell("export-written", &[("path", path.into())]);
                context.remark(Tone::Plain, said);
            }
        }
    }
    Ok(Exit::Done)
}

fn site(folder: &Path, args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let store = context.store()?;
    let (all, bad) = context.read_all(&store)?;
    let (mut shown, left_out): (Vec<Practice>, Vec<Practice>) = all
        .into_iter()
        .partition(|practice| guard(practice, args).is_ok());
    if shown.is_empty() && !files::is_site(&context.environment.directory.join(folder)) {
        let left_out = left_out.iter().map(|it| it.header().id.clone()).collect();
        return Err(ExportRefused::NothingToShow { left_out }.into());
    }
    let last = |practice: &Practice| {
        practice
            .written()
            .next_back()
            .map(|entry| entry.exchange.at)
    };
    shown.sort_by_key(|practice| std::cmp::Reverse(last(practice)));
    edit(&mut shown, &left_out, Format::Html, args, context)?;
    let pages = Site {
        practices: &shown,
        now: context.now(),
        language: &context.messages,
    }
    .pages()
    .map_err(anyhow::Error::from)?;
    files::site(&context.environment.directory.join(folder), &pages)?;
    // What may not be read any more is gone from there by now.
    if shown.is_empty() {
        let left_out = left_out.iter().map(|it| it.header().id.clone()).collect();
        return Err(ExportRefused::NothingToShow { left_out }.into());
    }
    let index = folder.join(INDEX).display().to_string();
    context.show(&SiteView {
        index: &index,
        practices: ids(&shown),
        left_out: ids(&left_out),
    })?;
    let said = context
        .messages
        .tell("site-written", &[("count", shown.len().into())]);
    context.remark(Tone::Plain, said);
    if !left_out.is_empty() {
        let others: Vec<String> = ids(&left_out)
            .into_iter()
            .map(ToString::to_string)
            .collect();
        let variables = [
            ("count", others.len().into()),
            ("ids", context.messages.list(&others).into()),
        ];
        let said = context.messages.tell("site-left-out", &variables);
        context.remark(Tone::Hint, said);
    }
    Ok(if bad { Exit::Unreadable } else { Exit::Done })
}

fn ids(practices: &[Practice]) -> Vec<&PracticeId> {
    practices.iter().map(|it| &it.header().id).collect()
}

/// Holds what is to leave against what the two agreed on.
fn guard(practice: &Practice, args: &Args) -> Result<(), ExportRefused> {
    let header = practice.header();
    let agreed = practice.visibility();
    let wanted = if args.public {
        Visibility::Public
    } else {
        Visibility::Community
    };
    if let Some(proposal) = &practice.agreement().proposed
        && agreed < wanted
        && proposal.visibility >= wanted
        && !args.include_private
    {
        return Err(ExportRefused::OneSided {
            id: header.id.clone(),
            title: header.title.clone(),
            name: proposal.to.clone(),
            said: proposal.visibility,
        });
    }
    match agreed {
        Visibility::Private if !args.include_private => Err(ExportRefused::Private {
            id: header.id.clone(),
            title: header.title.clone(),
            mentor: header.mentor.clone(),
            mentee: header.mentee.clone(),
        }),
        Visibility::Community if args.public => Err(ExportRefused::NotPublic {
            id: header.id.clone(),
            title: header.title.clone(),
        }),
        _ => Ok(()),
    }
}

/// Makes the editions that leave, and says what was replaced in them.
fn edit(
    practices: &mut [Practice],
    others: &[Practice],
    format: Format,
    args: &Args,
    context: &mut Context,
) -> Result<(), Failure> {
    let redacts = args.redact || !args.alias.is_empty() || args.aliases.is_some();
    let omissions = Omissions {
        observers: args.without_observers,
        // What was taken back is not to be had from under an alias.
        withdrawn: args.without_withdrawn || redacts,
    };
    let whole = practices.to_vec();
    for practice in practices.iter_mut() {
        *practice = edition::without(practice, omissions)?;
    }
    if !redacts {
        let told_again = |practice: &Practice| holds_withdrawn(practice, format);
        if practices.iter().any(told_again) {
            let text = context.messages.say("export-withdrawn");
            context.remark(Tone::Hint, text);
        }
        return Ok(());
    }
    let mut given = args.alias.clone();
    if let Some(path) = &args.aliases {
        given.extend(read_aliases(path, context)?);
    }
    // Of all who wrote, those left out among them: they may be spoken of.
    let names = names(&whole, others, &given, context);
    let mut aliases =
        Aliases::new(given.iter().cloned().chain(names)).map_err(anyhow::Error::from)?;
    let mut suspects = Vec::new();
    for (practice, whole) in practices.iter_mut().zip(&whole) {
        *practice = edition::redacted(practice, &mut aliases)?;
        let id = practice.header().id.clone();
        suspects.push((id, edition::suspects(practice, whole, &aliases)));
    }
    // A piece of a name that nobody used is nothing to tell of.
    let told: Vec<Alias> = (0..)
        .zip(aliases.words())
        .filter(|(at, word)| *at < given.len() || word.count > 0)
        .map(|(_, word)| word.clone())
        .collect();
    let view = RedactionView {
        aliases: &told,
        suspects: &suspects,
    };
    context.output.remark(&view.page(&context.messages));
    Ok(())
}

/// Whether words leave that were taken back or corrected: a record has them all,
/// and what the other quoted of them is in every format.
fn holds_withdrawn(practice: &Practice, format: Format) -> bool {
    let entries = practice.entries();
    let back = |entry: &Entry| entry.withdrawn_by.is_some();
    let gone = |id| practice.entry(id).is_some_and(back);
    let quotes = |entry: &Entry| {
        let mut parts = entry.parts.iter();
        parts.any(|part| matches!(part.kind, Kind::Quote { to: Some(to) } if gone(to)))
    };
    let keeps = |entry: &Entry| back(entry) || !entry.amended_by.is_empty();
    entries.iter().any(quotes) || format == Format::Toml && entries.iter().any(keeps)
}

/// An alias for everybody whose name is known, and for the pieces of it. Of one
/// practice by what they are in it; of several by a letter, for who is a mentor
/// here may be a mentee there.
fn names(
    practices: &[Practice],
    others: &[Practice],
    given: &[Alias],
    context: &Context,
) -> Vec<Alias> {
    let mut aliases = Vec::new();
    let language = &context.messages;
    let mut people: Vec<(&Name, Role)> = Vec::new();
    for practice in practices.iter().chain(others) {
        for name in edition::people(practice) {
            if !people.iter().any(|(known, _)| *known == name) {
                people.push((name, practice.role_of(name)));
            }
        }
    }
    let several = practices.len() + others.len() > 1;
    let mut observers = 0_usize;
    for (at, (name, role)) in people.into_iter().enumerate() {
        let alias = match role {
            _ if several => language.tell("alias-person", &[("letter", letters(at).into())]),
            Role::Mentor => language.say("alias-mentor"),
            Role::Mentee => language.say("alias-mentee"),
            Role::Observer => {
                observers += 1;
                language.tell("alias-observer", &[("number", observers.into())])
            }
        };
        // Whoever was given an alias has it by every piece of their name.
        let alias = given
            .iter()
            .find(|it| it.word == name.as_str())
            .map_or(alias, |it| it.alias.clone());
        aliases.extend(Alias::of_name(name.as_str(), &alias));
    }
    aliases
}

/// A, B, … Z, AA, AB, …
fn letters(at: usize) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    match at / 26 {
        0 => letter(at).to_string(),
        before => letters(before - 1) + &letter(at).to_string(),
    }
}

/// Reads `WORD=NAME`, a line each; empty lines and those that begin with `#` say
/// nothing.
fn read_aliases(path: &Path, context: &mut Context) -> Result<Vec<Alias>, Failure> {
    let path_in_full = context.environment.directory.join(path);
    let text = context.file_of(&path_in_full)?;
    let mut pairs = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let pair = Alias::read(line).map_err(|_| ExportRefused::AliasFile {
            path: path.to_owned(),
            line: number,
        })?;
        pairs.push(pair);
    }
    Ok(pairs)
}
