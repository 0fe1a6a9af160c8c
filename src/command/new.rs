//! `mentor new`: opens a practice, perhaps with its first exchanges.

use std::convert::Infallible;
use std::path::Path;

use super::contribution::{
    self, Contribution, LetterArgs, NoTextError, Recorded, Setting, Text, TextArgs, Written,
};
use super::desk::{Desk, Writer};
use super::taken::Unconverted;
use super::value;
use crate::dialogue::agreement::{Rhythm, Visibility};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::part::{Form, Kind, Part};
use crate::dialogue::practice::{Practice, two_people};
use crate::dialogue::refusal::Refused;
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::turn::only_settles;
use crate::exit::Exit;
use crate::input;
use crate::markup::{self, Remark, Verb};
use crate::page::{Line, Page, Tone};
use crate::prompt::PromptError;
use crate::retrospective::carried_over::CarriedOver;
use crate::store::draft::{Draft, Memo};
use crate::store::{RefusedHeader, Store, StoreError};
use crate::view::preview::Preview;
use crate::view::problem;
use crate::view::receipt::{Opening, Receipt};
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
    #[arg(long, requires = "follows")]
    carry_over: bool,
    #[command(flatten)]
    pub(super) text: TextArgs,
    #[arg(long)]
    pub(super) plain: bool,
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

/// A practice that was opened.
struct Opened {
    practice: Practice,
    /// How many exchanges it was opened with.
    written: usize,
    /// It was opened with a letter.
    letter: bool,
    /// Something was read out of the letter.
    read: bool,
    remarks: Vec<Remark>,
}

/// What stands for a letter that a draft has, in place of the file that it is in.
const FROM_A_DRAFT: &str = "-";

pub(super) fn run(mut args: Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let mut letter = None;
    let mut draft = desk.resumed.take();
    match open(&mut args, &mut letter, &mut draft, desk) {
        Ok(opened) if args.text.dry_run => preview(&opened, desk),
        Ok(opened) => {
            draft.into_iter().for_each(Draft::drop_it);
            acknowledge(&opened, desk)
        }
        Err(error) => Err(args.kept(error, letter.as_deref(), draft, desk)),
    }
}

/// Opens a practice, or finds out how it would be opened where that is only to be
/// shown. What was typed is in `letter` and `draft` as soon as it is known, for
/// whatever fails.
fn open(
    args: &mut Args,
    letter: &mut Option<String>,
    draft: &mut Option<Draft>,
    desk: &mut Desk,
) -> anyhow::Result<Opened> {
    let comes_elsewhere = args.text.is_given() || draft.is_some();
    *letter = args.letter(draft.as_ref(), desk)?;
    if comes_elsewhere && input::is_waiting() {
        return Err(NoTextError::PipedToo.into());
    }
    let store = desk.store_or_new();
    if let Some(draft) = draft
        && let Some(opened) = sent_already(draft.exchange, &store, desk)?
    {
        return Ok(opened);
    }
    let at = desk.time(args.text.at.as_deref())?;
    // A draft of it says the same another day.
    args.text.at = args.text.at.take().map(|_| rfc3339(at));
    let is_new = !store.exists();
    let follows = match &args.follows {
        Some(words) => Some(desk.practice(Some(words))?),
        None => None,
    };
    ask(args, follows.as_ref(), desk)?;
    let title = needed(args.title.as_ref(), "TITLE")?;
    let mut header = Header {
        id: free_id(&store, &title, at, desk),
        title,
        opened: at,
        mentor: name(args.mentor.as_ref(), "--mentor")?,
        mentee: name(args.mentee.as_ref(), "--mentee")?,
        follows: follows
            .as_ref()
            .map(|practice| practice.header().id.clone()),
    };
    let practice = Practice::open(header.clone()).map_err(RefusedHeader)?;
    let setting = Setting {
        writer: opener(&practice, letter.is_some() || args.carry_over, desk)?,
        exchange: match draft {
            Some(draft) => draft.exchange,
            None => drawn(&practice, 0, desk),
        },
        practice,
        at,
    };
    if draft.is_none() && !args.text.dry_run {
        *draft = args.keep(letter.as_deref(), &setting, desk);
    }
    let carried = follows
        .as_ref()
        .filter(|_| args.carry_over)
        .map_or_else(Vec::new, |earlier| {
            CarriedOver::of(earlier).parts(
                &earlier.header().id,
                &setting.writer.name,
                at.date_naive(),
            )
        });
    if args.carry_over && carried.is_empty() {
        let text = desk.language.say("carried-nothing");
        desk.remark(Tone::Hint, text);
    }
    let begun = begin(args, carried, letter.as_deref(), &setting, desk)?;
    if args.text.dry_run {
        return Ok(begun);
    }
    let exchanges: Vec<Exchange> = begun
        .practice
        .entries()
        .iter()
        .map(|entry| entry.exchange.clone())
        .collect();
    let practice = loop {
        match store.create(header.clone(), exchanges.clone()) {
            // Another took that id a moment ago.
            Err(error) if matches!(error.downcast_ref(), Some(StoreError::Exists(_))) => {
                header.id = free_id(&store, &header.title, at, desk);
            }
            created => break created?,
        }
    };
    if is_new {
        let folder = store.folder().display().to_string();
        let text = desk
            .language
            .tell("made-sessions", &[("path", folder.into())]);
        desk.remark(Tone::Plain, text);
    }
    Ok(Opened { practice, ..begun })
}

/// The practice that a draft was opened as before.
fn sent_already(
    exchange: ExchangeId,
    store: &Store,
    desk: &mut Desk,
) -> anyhow::Result<Option<Opened>> {
    let Some(practice) = store.find(exchange)? else {
        return Ok(None);
    };
    let text = desk
        .language
        .tell("sent-already", &[("exchange", exchange.as_str().into())]);
    desk.remark(Tone::Plain, text);
    Ok(Some(Opened {
        written: practice.entry(exchange).map_or(0, |entry| entry.number),
        practice,
        letter: false,
        read: false,
        remarks: Vec::new(),
    }))
}

/// Who opens it. Where nothing tells, it is opened for the two: what is said then is
/// the mentee's, and a letter is nobody's, so that it is not written. A slip in `--as`
/// is no way to do so.
fn opener(practice: &Practice, writes: bool, desk: &Desk) -> anyhow::Result<Writer> {
    if writes {
        return desk.author(practice);
    }
    match desk.writer(practice) {
        Err(error) if desk.is_said() => Err(error.into()),
        known => Ok(known.unwrap_or_else(|_| mentee_of(practice))),
    }
}

fn mentee_of(practice: &Practice) -> Writer {
    Writer {
        name: practice.header().mentee.clone(),
        role: Role::Mentee,
    }
}

/// The id of the n-th exchange that a practice is opened with.
fn drawn(practice: &Practice, n: usize, desk: &Desk) -> ExchangeId {
    let header = practice.header();
    let salt = (header.id.as_str(), n, header.opened.timestamp());
    desk.draw(salt)
}

/// The practice with what it is opened with: the theme, which is the mentee's
/// whoever types it; the terms, of whoever opens it where that is one of the two;
/// and the letter. What the same person says is one exchange, unless the letter would
/// then leave the turn where it is.
fn begin(
    args: &Args,
    carried: Vec<Part>,
    letter: Option<&str>,
    setting: &Setting,
    desk: &Desk,
) -> anyhow::Result<Opened> {
    let mut practice = setting.practice.clone();
    let mentee = mentee_of(&practice);
    let one_of_two = match setting.writer.role {
        Role::Observer => &mentee,
        Role::Mentor | Role::Mentee => &setting.writer,
    };
    let mut said: Vec<(&Writer, Vec<Part>)> = Vec::new();
    said.extend(args.theme_part().map(|theme| (&mentee, vec![theme])));
    if let Some(terms) = args.terms() {
        match said.last_mut() {
            Some((writer, parts)) if *writer == one_of_two => parts.push(terms),
            _ => said.push((one_of_two, vec![terms])),
        }
    }
    // The last one has the id of the draft: where it is in the file, all are.
    let last = match letter {
        Some(_) => said.pop_if(|(writer, _)| **writer == setting.writer),
        None => said.pop(),
    };
    let mut ids = (1..).map(|n| drawn(&setting.practice, n, desk));
    let mut next = || ids.next().unwrap_or(setting.exchange);
    if !carried.is_empty() {
        let alone = said.is_empty() && last.is_none() && letter.is_none();
        let id = if alone { setting.exchange } else { next() };
        bring(&mut practice, id, &setting.writer, carried)?;
    }
    for (writer, parts) in said {
        say(&mut practice, next(), writer, parts)?;
    }
    let Some(letter) = letter else {
        if let Some((writer, parts)) = last {
            say(&mut practice, setting.exchange, writer, parts)?;
        }
        return Ok(Opened {
            written: practice.entries().len(),
            practice,
            letter: false,
            read: false,
            remarks: Vec::new(),
        });
    };
    let mut beside = last.map_or_else(Vec::new, |(_, parts)| parts);
    let mut written = args.written(letter, &beside, &practice, setting)?;
    if !beside.is_empty() && only_settles(&written.exchange.parts) {
        say(
            &mut practice,
            next(),
            &setting.writer,
            std::mem::take(&mut beside),
        )?;
        written = args.written(letter, &beside, &practice, setting)?;
    }
    let is_read = |part: &Part| part.kind.definition().form != Form::Unmarked;
    let read = written
        .exchange
        .parts
        .iter()
        .skip(beside.len())
        .any(is_read);
    practice.after(written.exchange)?;
    Ok(Opened {
        written: practice.entries().len(),
        practice,
        letter: true,
        read,
        remarks: written.remarks,
    })
}

/// Brings along what an earlier practice left open. The theme is still to come, so
/// neither the stage nor the turn moves.
fn bring(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    practice.after(Exchange {
        id,
        n: practice.next_n(),
        at: practice.header().opened,
        by: writer.name.clone(),
        stage: (writer.role != Role::Observer).then_some(Stage::Theme),
        hold: true,
        parts,
    })
}

fn say(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    practice.after(Exchange {
        id,
        n: practice.next_n(),
        at: practice.header().opened,
        by: writer.name.clone(),
        stage: contribution::stage_of(practice, writer, None, &parts),
        hold: false,
        parts,
    })
}

/// Prints how each exchange is read, and changes nothing.
fn preview(begun: &Opened, desk: &mut Desk) -> anyhow::Result<Exit> {
    let header = begun.practice.header();
    let mut practice = Practice::open(header.clone()).map_err(RefusedHeader)?;
    let mut page = Page::new();
    if begun.written == 0 {
        let turn = words::turn(&practice, desk.now(), &desk.language);
        let variables = [
            ("title", header.title.as_str().into()),
            ("turn", turn.into()),
        ];
        let text = desk.language.tell("preview-new", &variables);
        page.push(Line::new().hanging(2).then(Tone::Plain, text));
    }
    for entry in begun.practice.entries().iter().take(begun.written) {
        let id = entry.exchange.id;
        practice.after(entry.exchange.clone())?;
        let Some(entry) = practice.entry(id) else {
            continue;
        };
        let is_letter = begun.letter && entry.number == begun.written;
        let notes = contribution::notes(&practice, id, desk);
        let preview = Preview {
            receipt: Receipt {
                practice: &practice,
                entry,
                now: desk.now(),
                notes: &notes,
                remarks: if is_letter { &begun.remarks } else { &[] },
                read: false,
            },
        };
        if desk.json {
            desk.output.json(&preview.json())?;
        } else {
            page.append(preview.page(&desk.language));
        }
    }
    if !desk.json {
        desk.output.page(&page)?;
    }
    Ok(Exit::Done)
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
        if args.title.is_none() && !desk.prompt.asks() {
            args.title = Some(header.title.clone());
        }
    }
    check_names(args)?;
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
        args.title = match follows {
            Some(practice) => {
                line("ask-title-or-same", true)?.or_else(|| Some(practice.header().title.clone()))
            }
            None => line("ask-title", false)?,
        }
        .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if args.mentor.is_none() {
        args.mentor = Some(ask_name("ask-mentor", args.mentee.as_deref(), desk)?);
    }
    if args.mentee.is_none() {
        args.mentee = Some(ask_name("ask-mentee", args.mentor.as_deref(), desk)?);
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

/// The names that are given are names, of two people. They are looked at before
/// anything is asked.
fn check_names(args: &Args) -> anyhow::Result<()> {
    let given = |given: &Option<String>, flag| {
        let given = given.as_ref();
        given.map(|_| name(given, flag)).transpose()
    };
    let mentor = given(&args.mentor, "--mentor")?;
    let mentee = given(&args.mentee, "--mentee")?;
    if let (Some(mentor), Some(mentee)) = (mentor, mentee) {
        two_people(&mentor, &mentee).map_err(RefusedHeader)?;
    }
    Ok(())
}

/// Asks for a name until it is one, and another than that of the `other`.
fn ask_name(question: &str, other: Option<&str>, desk: &Desk) -> Result<String, PromptError> {
    let language = &desk.language;
    let other = other.and_then(|other| other.trim().parse::<Name>().ok());
    loop {
        let typed = desk.prompt.line(&language.say(question), false)?;
        let (what, hint) = match typed.parse::<Name>() {
            Err(_) => (
                language.tell("not-a-name", &[("name", typed.into())]),
                Some(language.say("value-name")),
            ),
            Ok(name) => match other.iter().try_for_each(|other| two_people(other, &name)) {
                Ok(()) => return Ok(typed),
                Err(why) => problem::refusal(&why, None, language),
            },
        };
        desk.prompt.say(&what)?;
        hint.map_or(Ok(()), |hint| desk.prompt.say(&hint))?;
    }
}

impl Args {
    /// What is said now holds before what `earlier` said.
    pub(super) fn over(self, earlier: Self) -> Self {
        let Self { text, plain, .. } = self;
        Self {
            title: self.title.or(earlier.title),
            mentor: self.mentor.or(earlier.mentor),
            mentee: self.mentee.or(earlier.mentee),
            theme: self.theme.or(earlier.theme),
            why: self.why.or(earlier.why),
            rhythm: self.rhythm.or(earlier.rhythm),
            visibility: self.visibility.or(earlier.visibility),
            when_quiet: self.when_quiet.or(earlier.when_quiet),
            follows: self.follows.or(earlier.follows),
            carry_over: self.carry_over || earlier.carry_over,
            text: TextArgs {
                yes: text.yes || earlier.text.yes,
                dry_run: text.dry_run || earlier.text.dry_run,
                at: text.at.or(earlier.text.at),
                ..earlier.text
            },
            plain: plain || earlier.plain,
        }
    }

    /// The draft of another command is the letter.
    pub(super) fn with_the_draft(mut self) -> Self {
        self.text.file = Some(FROM_A_DRAFT.into());
        self
    }

    /// The letter that is given, if one is. From here on the arguments say where a
    /// draft has it from: from itself, or from the file that it stays in.
    fn letter(&mut self, draft: Option<&Draft>, desk: &mut Desk) -> anyhow::Result<Option<String>> {
        let given = match (draft, self.text.file.as_deref()) {
            (Some(_), None) => None,
            (Some(draft), Some(file)) if file == Path::new(FROM_A_DRAFT) => Some(Text {
                texts: vec![contribution::typed(draft)],
                in_a_file: false,
            }),
            _ => {
                let contribution = Contribution {
                    may_be_silent: true,
                    ..Contribution::of(Verb::Reply)
                };
                contribution.given(&self.text, desk)?
            }
        };
        let given = given.map(|text| {
            let whole = markup::print::joined(&text.texts, Verb::Reply);
            (whole, text.in_a_file)
        });
        let given = given.filter(|(whole, _)| !whole.trim().is_empty());
        self.text.message.clear();
        let file = self.text.file.take();
        self.text.file = given.as_ref().map(|(_, in_a_file)| match file {
            Some(file) if *in_a_file => desk.environment.directory.join(file),
            _ => FROM_A_DRAFT.into(),
        });
        Ok(given.map(|(whole, _)| whole))
    }

    /// The exchange that a letter makes, with what the flags say `beside` it.
    fn written(
        &self,
        letter: &str,
        beside: &[Part],
        practice: &Practice,
        setting: &Setting,
    ) -> anyhow::Result<Written> {
        let mut contribution = Contribution {
            adjust: Box::new(|parts, _| {
                parts.splice(0..0, beside.iter().cloned());
            }),
            ..Contribution::of(Verb::Reply)
        };
        let args = LetterArgs {
            plain: self.plain,
            ..LetterArgs::default()
        };
        contribution.exchange(&[letter.to_owned()], practice, setting, &args)
    }

    /// Keeps what was typed, where anything was that would be a pity to lose.
    fn keep(&self, letter: Option<&str>, setting: &Setting, desk: &Desk) -> Option<Draft> {
        let text = self.to_keep(letter);
        let memo = Memo {
            practice: Some(setting.practice.header().id.to_string()),
            by: Some(match setting.writer.role {
                Role::Observer => format!("observer:{}", setting.writer.name),
                Role::Mentor | Role::Mentee => setting.writer.name.to_string(),
            }),
            ..self.memo(desk)
        };
        (!text.is_empty()).then(|| desk.drafts().keep(setting.exchange, memo, &text))
    }

    /// A failure, with where that lies which was typed.
    fn kept(
        &self,
        error: anyhow::Error,
        letter: Option<&str>,
        draft: Option<Draft>,
        desk: &Desk,
    ) -> anyhow::Error {
        let text = self.to_keep(letter);
        let lies_there = matches!(
            error.downcast_ref(),
            Some(Unconverted { is_draft: true, .. })
        );
        let mut draft = match draft {
            Some(mut draft) => {
                // What was said on taking it up is not to be said again.
                if draft.memo.command.first().is_some_and(|it| it == "new") {
                    let command = self.spelled_out();
                    draft.renew(Memo {
                        command,
                        ..draft.memo.clone()
                    });
                }
                draft
            }
            None if text.is_empty() || lies_there => return error,
            None => {
                let drawn = desk.draw(&text);
                desk.drafts().keep(drawn, self.memo(desk), &text)
            }
        };
        if draft.place().is_none() {
            // Nothing else has the words of the flags.
            draft.text = self.everything(letter);
        }
        let Err(error) = draft.settle(Err::<Infallible, _>(error));
        error
    }

    fn memo(&self, desk: &Desk) -> Memo {
        Memo {
            sessions: desk.sessions_in_full(),
            at: rfc3339(desk.now()),
            command: self.spelled_out(),
            ..Memo::default()
        }
    }

    /// The text of a draft: the letter, unless it lies in a file. Without one it is
    /// the words that the flags say, to be seen; what is sent of these is what the
    /// command line says.
    fn to_keep(&self, letter: Option<&str>) -> String {
        let in_a_draft = self.text.file.as_deref() == Some(Path::new(FROM_A_DRAFT));
        match letter {
            Some(letter) if in_a_draft => letter.to_owned(),
            _ => self.everything(None),
        }
    }

    /// All words that were typed.
    fn everything(&self, letter: Option<&str>) -> String {
        let said = [&self.theme, &self.why, &self.when_quiet];
        let said = said.into_iter().flatten().map(|text| text.trim());
        let words: Vec<&str> = said.chain(letter).filter(|text| !text.is_empty()).collect();
        words.join("\n\n")
    }

    /// The command line that says all of it, what was asked included.
    fn spelled_out(&self) -> Vec<String> {
        let file = self.text.file.as_ref();
        let flags = [
            ("--mentor", self.mentor.clone()),
            ("--mentee", self.mentee.clone()),
            ("--theme", self.theme.clone()),
            ("--why", self.why.clone()),
            ("--rhythm", self.rhythm.map(|it| it.to_string())),
            ("--when-quiet", self.when_quiet.clone()),
            (
                "--visibility",
                self.visibility.map(|it| it.as_str().to_owned()),
            ),
            ("--follows", self.follows.clone()),
            ("--file", file.map(|it| it.display().to_string())),
            ("--at", self.text.at.clone()),
        ];
        let flags = flags
            .into_iter()
            .filter_map(|(flag, value)| Some(format!("{flag}={}", value?)));
        let plain = self.plain.then(|| "--plain".to_owned());
        let carry_over = self.carry_over.then(|| "--carry-over".to_owned());
        let title = self
            .title
            .iter()
            .flat_map(|it| ["--".to_owned(), it.clone()]);
        std::iter::once("new".to_owned())
            .chain(flags)
            .chain(plain)
            .chain(carry_over)
            .chain(title)
            .collect()
    }

    fn theme_part(&self) -> Option<Part> {
        let why = trimmed(self.why.as_ref());
        let theme = trimmed(self.theme.as_ref())?;
        Some(Part::new(Kind::Theme { why }, theme))
    }

    fn terms(&self) -> Option<Part> {
        let agreement = Kind::Agree {
            rhythm: self.rhythm,
            visibility: self.visibility,
            rounds: None,
            when_quiet: trimmed(self.when_quiet.as_ref()).filter(|text| !text.is_empty()),
        };
        agreement.may_be_silent().then(|| Part::new(agreement, ""))
    }
}

fn trimmed(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
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

fn acknowledge(opened: &Opened, desk: &mut Desk) -> anyhow::Result<Exit> {
    let practice = &opened.practice;
    let last = opened.written.checked_sub(1);
    let last = last.and_then(|at| practice.entries().get(at));
    let notes = match last {
        Some(entry) if opened.letter => contribution::notes(practice, entry.exchange.id, desk),
        _ => Vec::new(),
    };
    let opening = Opening {
        practice,
        now: desk.now(),
        written: opened.written,
        notes: &notes,
        remarks: &opened.remarks,
        letter: opened.letter,
        read: opened.read,
        says_who: desk.has_to_say_who(practice),
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
