//! `mentor note`: notes of one's own on a practice, which nobody else gets.

use std::path::PathBuf;

use serde::Serialize;

use super::contribution::{NoTextError, typed};
use super::desk::Desk;
use crate::dialogue::identity::PracticeId;
use crate::editor::Editor;
use crate::exit::Exit;
use crate::input;
use crate::page::{Page, Tone};
use crate::store::draft::{Draft, Memo};
use crate::store::notes::Notes;
use crate::view::words::rfc3339;

/// What it takes.
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
pub(super) struct NoHome;

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let text = match desk.resumed.take() {
        Some(draft) => Some(Given::Draft(Box::new(draft))),
        None => given(args, desk)?,
    };
    let is_given = !args.message.is_empty() || args.file.is_some();
    if is_given && input::is_waiting() {
        return Err(NoTextError::PipedToo.into());
    }
    let id = desk.practice(args.practice.as_deref())?.header().id.clone();
    let folder = desk.environment.xdg("XDG_DATA_HOME", ".local/share");
    let folder = folder.ok_or(NoHome)?.join("notes");
    let notes = Notes::on(&id, &folder);
    match text {
        None => show(&id, &notes, desk),
        Some(Given::Editor) => edit(&id, &notes, desk),
        Some(Given::Text(text)) if text.trim().is_empty() => Err(NoTextError::NothingGiven.into()),
        Some(Given::Text(text)) => {
            let drawn = desk.draw(&text);
            let memo = Memo {
                practice: Some(id.to_string()),
                sessions: desk.sessions_in_full(),
                at: rfc3339(desk.now()),
                command: desk.arguments.clone(),
                ..Memo::default()
            };
            let draft = desk.drafts().keep(drawn, memo, &text);
            add(&text, draft, &id, &notes, desk)
        }
        Some(Given::Draft(draft)) => add(&typed(&draft), *draft, &id, &notes, desk),
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
fn given(args: &Args, desk: &mut Desk) -> anyhow::Result<Option<Given>> {
    if args.show {
        return Ok(None);
    }
    let text = match &args.file {
        _ if !args.message.is_empty() => args.message.join("\n\n"),
        Some(file) if file.as_os_str() != "-" => desk.text_of(file)?.0,
        None if input::is_terminal() => return Ok(Some(Given::Editor)),
        _ => desk.standard_input()?,
    };
    Ok(Some(Given::Text(text)))
}

fn add(
    text: &str,
    draft: Draft,
    id: &PracticeId,
    notes: &Notes,
    desk: &mut Desk,
) -> anyhow::Result<Exit> {
    let heading = desk.language.moment(desk.now());
    draft.settle(notes.add(&heading, text).map_err(anyhow::Error::from))?;
    kept(id, notes, desk)
}

fn edit(id: &PracticeId, notes: &Notes, desk: &mut Desk) -> anyhow::Result<Exit> {
    if !desk.prompt.asks() {
        return Err(NoTextError::NothingGiven.into());
    }
    notes.begin()?;
    Editor::of(&desk.environment)?.open(notes.path())?;
    kept(id, notes, desk)
}

/// Says where the notes are.
fn kept(id: &PracticeId, notes: &Notes, desk: &mut Desk) -> anyhow::Result<Exit> {
    if desk.json {
        print(id, notes, notes.read()?.as_deref(), desk)?;
    }
    let path = notes.path().display().to_string();
    let said = desk.language.tell("note-kept", &[("path", path.into())]);
    desk.remark(Tone::Plain, said);
    Ok(Exit::Done)
}

#[derive(Serialize)]
struct NotesJson<'a> {
    schema: &'static str,
    practice: &'a str,
    path: String,
    text: Option<&'a str>,
}

fn show(id: &PracticeId, notes: &Notes, desk: &mut Desk) -> anyhow::Result<Exit> {
    let text = notes.read()?;
    if desk.json {
        print(id, notes, text.as_deref(), desk)?;
        return Ok(Exit::Done);
    }
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => {
            let mut page = Page::new();
            page.text(0, Tone::Plain, &text);
            desk.output.long_page(&page)?;
        }
        None => {
            let said = desk
                .language
                .tell("note-none", &[("id", id.as_str().into())]);
            desk.remark(Tone::Hint, said);
        }
    }
    Ok(Exit::Done)
}

/// The notes for a machine.
fn print(
    id: &PracticeId,
    notes: &Notes,
    text: Option<&str>,
    desk: &mut Desk,
) -> std::io::Result<()> {
    desk.output.json(&NotesJson {
        schema: "mentor.notes.v1",
        practice: id.as_str(),
        path: notes.path().display().to_string(),
        text,
    })
}
