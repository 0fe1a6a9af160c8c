//! `mentor note`: notes of one's own on a practice, which nobody else gets.

use std::path::PathBuf;

use super::context::Context;
use super::incoming::IncomingError;
use super::write::{TextError, typed};
use crate::dialogue::identity::PracticeId;
use crate::explain::{self, Explain, Explanation, Failure, Situation};
use crate::page::Tone;
use crate::store::draft::{Draft, Memo};
use crate::store::notes::Notes;
use crate::system::exit::Exit;
use crate::terminal::editor::Editor;
use crate::terminal::input;
use crate::view::note::{NotedView, NotesView};
use crate::view::words::rfc3339;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    practice: Option<String>,
    #[arg(
        short,
        long,
        value_name = "TEXT",
        group = "what",
        allow_hyphen_values = true
    )]
    message: Vec<String>,
    #[arg(short = 'F', long, value_name = "FILE", group = "what")]
    file: Option<PathBuf>,
    #[arg(long, group = "what")]
    show: bool,
}

/// There is no folder for what is one's own.
#[derive(Debug, thiserror::Error)]
#[error("no home")]
struct NoHome;

impl Explain for NoHome {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        Explanation::new(
            "system",
            Exit::System,
            &messages.say("note-no-home"),
            situation,
        )
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let text = match context.resumed.take() {
        Some(draft) => Some(Given::Draft(Box::new(draft))),
        None => given(args, context)?,
    };
    let is_given = !args.message.is_empty() || args.file.is_some();
    if is_given && input::is_waiting() {
        return Err(TextError::PipedToo.into());
    }
    let id = context
        .practice(args.practice.as_deref())?
        .header()
        .id
        .clone();
    let folder = context.environment.xdg("XDG_DATA_HOME", ".local/share");
    let folder = folder.ok_or(NoHome)?.join("notes");
    let notes = Notes::on(&id, &folder);
    match text {
        None => show(&id, &notes, context),
        Some(Given::Editor) => edit(&id, &notes, context),
        Some(Given::Text(text)) if text.trim().is_empty() => Err(TextError::NothingGiven.into()),
        Some(Given::Text(text)) => {
            let drawn = context.draw(&text);
            let memo = Memo {
                practice: Some(id.to_string()),
                sessions: context.sessions_in_full(),
                at: rfc3339(context.now()),
                command: context.arguments.clone(),
                ..Memo::default()
            };
            let draft = context.drafts().keep(drawn, memo, &text);
            add(&text, draft, &id, &notes, context)
        }
        Some(Given::Draft(draft)) => add(&typed(&draft), *draft, &id, &notes, context),
    }
}

/// What is to be noted.
enum Given {
    Text(String),
    Draft(Box<Draft>),
    /// It is to be typed.
    Editor,
}

/// `None`: the notes are to be shown.
fn given(args: &Args, context: &mut Context) -> Result<Option<Given>, IncomingError> {
    if args.show {
        return Ok(None);
    }
    let text = match &args.file {
        _ if !args.message.is_empty() => args.message.join("\n\n"),
        Some(file) if file.as_os_str() != "-" => context.text_of(file)?.0,
        None if input::is_terminal() => return Ok(Some(Given::Editor)),
        _ => context.standard_input()?,
    };
    Ok(Some(Given::Text(text)))
}

fn add(
    text: &str,
    draft: Draft,
    id: &PracticeId,
    notes: &Notes,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let heading = context.messages.moment(context.now());
    explain::settled(notes.add(&heading, text), draft)?;
    kept(id, notes, context)
}

fn edit(id: &PracticeId, notes: &Notes, context: &mut Context) -> Result<Exit, Failure> {
    if !context.prompt.asks() {
        return Err(TextError::NothingGiven.into());
    }
    notes.begin()?;
    Editor::of(&context.environment)?.open(notes.path())?;
    kept(id, notes, context)
}

/// Says where the notes are.
fn kept(id: &PracticeId, notes: &Notes, context: &mut Context) -> Result<Exit, Failure> {
    let text = notes.read()?;
    context.show(&NotedView(NotesView {
        practice: id,
        path: notes.path(),
        text: text.as_deref(),
    }))?;
    let path = notes.path().display().to_string();
    let said = context.messages.tell("note-kept", &[("path", path.into())]);
    context.remark(Tone::Plain, said);
    Ok(Exit::Done)
}

fn show(id: &PracticeId, notes: &Notes, context: &mut Context) -> Result<Exit, Failure> {
    let text = notes.read()?;
    let view = NotesView {
        practice: id,
        path: notes.path(),
        text: text.as_deref(),
    };
    context.show(&view)?;
    if view.is_empty() && !context.json {
        let said = context
            .messages
            .tell("note-none", &[("id", id.as_str().into())]);
        context.remark(Tone::Hint, said);
    }
    Ok(Exit::Done)
}
