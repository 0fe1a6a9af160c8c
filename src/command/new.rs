//! `mentor new`: opens a practice, perhaps with its first exchanges.

mod args;
mod ask;
mod kept;

use super::context::Context;
use super::incoming::IncomingError;
use super::write::{self, TextError};
use crate::analysis::carried_over::CarriedOver;
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::practice::{Practice, ReplayError};
use crate::explain::Failure;
use crate::page::Tone;
use crate::store::draft::Draft;
use crate::store::{Store, StoreError};
use crate::system::exit::Exit;
use crate::terminal::input;
use crate::view;
use crate::view::preview::{OpeningPreview, Preview};
use crate::view::receipt::Receipt;
use crate::view::words::rfc3339;
use crate::writing::compose::{Signature, Writer};
use crate::writing::opening::{self, Opened, Opening, mentee_of};
use args::{name, needed};

pub(super) use args::Args;

pub(super) fn run(mut args: Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut draft = context.resumed.take();
    let comes_elsewhere = args.text.is_given() || draft.is_some();
    let letter = match args.letter(draft.as_ref(), context) {
        Ok(letter) => letter,
        // What came is kept as it came.
        Err(TextError::Incoming(IncomingError::Unconverted(error)))
            if error.is_draft && draft.is_none() =>
        {
            return Err(error.into());
        }
        Err(error) => return Err(args.kept(error.into(), None, draft, context)),
    };
    let letter = letter.as_deref();
    let opened = if comes_elsewhere && input::is_waiting() {
        Err(TextError::PipedToo.into())
    } else {
        open(&mut args, letter, &mut draft, context)
    };
    match opened {
        Ok(opened) if args.text.dry_run => preview(&opened, context),
        Ok(opened) => {
            draft.into_iter().for_each(Draft::drop_it);
            acknowledge(&opened, context)
        }
        Err(failure) => Err(args.kept(failure, letter, draft, context)),
    }
}

/// Opens a practice, or finds out how it would be opened where that is only to be
/// shown. What was typed is in `draft` as soon as it is kept, for whatever fails.
fn open(
    args: &mut Args,
    letter: Option<&str>,
    draft: &mut Option<Draft>,
    context: &mut Context,
) -> Result<Opened, Failure> {
    let store = context.store_or_new();
    if let Some(draft) = draft
        && let Some(opened) = sent_already(draft.exchange, &store, context)?
    {
        return Ok(opened);
    }
    let at = context.time(args.text.at.as_deref())?;
    // A draft of it says the same another day.
    args.text.at = args.text.at.take().map(|_| rfc3339(at));
    let is_new = !store.exists();
    let follows = match &args.follows {
        Some(words) => Some(context.practice(Some(words))?),
        None => None,
    };
    ask::ask(args, follows.as_ref(), context)?;
    let title = needed(args.title.as_ref(), "TITLE")?;
    let free_id = |context: &Context| -> PracticeId {
        let free = |id: &PracticeId| !store.has(id);
        let drawn = |n| ExchangeId::from_bits(context.ids.bits((title.as_str(), n)));
        opening::practice_id(&title, at, free, drawn)
    };
    let mut header = Header {
        id: free_id(context),
        title: title.clone(),
        opened: at,
        mentor: name(args.mentor.as_ref(), "--mentor")?,
        mentee: name(args.mentee.as_ref(), "--mentee")?,
        follows: follows
            .as_ref()
            .map(|practice| practice.header().id.clone()),
    };
    let practice = Practice::open(header.clone()).map_err(ReplayError::Header)?;
    let signature = Signature {
        writer: opener(&practice, letter.is_some(), context)?,
        at,
        exchange: match draft {
            Some(draft) => draft.exchange,
            None => drawn(&practice, 0, context),
        },
    };
    if draft.is_none() && !args.text.dry_run {
        *draft = args.keep(letter, &practice, &signature, context);
    }
    let carried = follows
        .as_ref()
        .filter(|_| args.carry_over)
        .map_or_else(Vec::new, |earlier| {
            let left = CarriedOver::of(earlier);
            left.parts(
                &earlier.header().id,
                &practice,
                &signature.writer.name,
                at.date_naive(),
            )
        });
    if args.carry_over && carried.is_empty() {
        let text = context.messages.say("carried-nothing");
        context.remark(Tone::Hint, text);
    }
    let mut ids = (1..).map(|n| drawn(&practice, n, context));
    let begun = Opening {
        practice: &practice,
        signature: &signature,
        carried,
        theme: args.theme_part(),
        terms: args.terms(),
        letter,
        plain: args.plain,
    }
    .begin(|| ids.next().unwrap_or(signature.exchange))?;
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
            Err(StoreError::Exists(_)) => header.id = free_id(context),
            created => break created?,
        }
    };
    if is_new {
        let folder = store.folder().display().to_string();
        let text = context
            .messages
            .tell("made-sessions", &[("path", folder.into())]);
        context.remark(Tone::Plain, text);
    }
    Ok(Opened { practice, ..begun })
}

/// The practice that a draft was opened as before.
fn sent_already(
    exchange: ExchangeId,
    store: &Store,
    context: &mut Context,
) -> Result<Option<Opened>, StoreError> {
    let Some(practice) = store.find(exchange)? else {
        return Ok(None);
    };
    let text = context
        .messages
        .tell("sent-already", &[("exchange", exchange.as_str().into())]);
    context.remark(Tone::Plain, text);
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
fn opener(practice: &Practice, writes: bool, context: &Context) -> Result<Writer, Failure> {
    if writes {
        return context.author(practice);
    }
    match context.writer(practice) {
        Err(error) if context.said().is_some() => Err(error.into()),
        Ok(known) => Ok(known),
        // Whoever is logged in, and none of the two, opens it for them.
        Err(_) => Ok(context.bystander().unwrap_or_else(|| mentee_of(practice))),
    }
}

/// The id of the n-th exchange that a practice is opened with.
fn drawn(practice: &Practice, n: usize, context: &Context) -> ExchangeId {
    let header = practice.header();
    let salt = (header.id.as_str(), n, header.opened.timestamp());
    context.draw(salt)
}

/// Prints how each exchange is read, and changes nothing.
fn preview(begun: &Opened, context: &mut Context) -> Result<Exit, Failure> {
    let header = begun.practice.header();
    let mut practice = Practice::open(header.clone()).map_err(ReplayError::Header)?;
    let empty = practice.clone();
    let mut begins = Vec::new();
    for entry in begun.practice.entries().iter().take(begun.written) {
        practice.after(entry.exchange.clone())?;
        let notes = write::notes(&practice, entry.exchange.id, context);
        begins.push((practice.clone(), notes));
    }
    let now = context.now();
    let exchanges = begins.iter().filter_map(|(practice, notes)| {
        let entry = practice.entries().last()?;
        let is_letter = begun.letter && entry.number == begun.written;
        let receipt = Receipt {
            practice,
            entry,
            now,
            notes,
            remarks: if is_letter { &begun.remarks } else { &[] },
            read: false,
        };
        Some(Preview { receipt })
    });
    context.show(&OpeningPreview {
        practice: &empty,
        now,
        exchanges: exchanges.collect(),
    })?;
    Ok(Exit::Done)
}

fn acknowledge(opened: &Opened, context: &mut Context) -> Result<Exit, Failure> {
    let practice = &opened.practice;
    let last = opened.written.checked_sub(1);
    let last = last.and_then(|at| practice.entries().get(at));
    let notes = match last {
        Some(entry) if opened.letter => write::notes(practice, entry.exchange.id, context),
        _ => Vec::new(),
    };
    let receipt = view::opening::Opening {
        practice,
        now: context.now(),
        written: opened.written,
        notes: &notes,
        remarks: &opened.remarks,
        letter: opened.letter,
        read: opened.read,
        says_who: context.has_to_say_who(practice),
    };
    context.output.remark(&receipt.told(&context.messages));
    let id = practice.header().id.to_string();
    context
        .show(&receipt)
        .map_err(|error| Failure::from(error).after_recording(id))?;
    Ok(Exit::Done)
}
