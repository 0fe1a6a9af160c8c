//! Adding an exchange: what every writing command takes and does the same way.

mod args;
mod converse;
mod submit;
mod text;

use chrono::NaiveDate;

use super::context::Context;
use super::incoming::IncomingError;
use crate::dialogue::identity::ExchangeId;
use crate::explain::Failure;
use crate::markup::{self, Verb};
use crate::page::Tone;
use crate::store::draft::Draft;
use crate::system::exit::Exit;
use crate::terminal::input;
use crate::view::words::rfc3339;
use crate::writing::compose::{Contribution, Signature};
use converse::{converse, sheet};
use submit::{Setting, acknowledge, memo, preview, send};
use text::{kept, typed_of};

pub(super) use args::{ExchangeArgs, LetterArgs, TextArgs};
pub(super) use submit::notes;
pub(super) use text::{Text, TextError, given, typed};

impl ExchangeArgs {
    pub(super) fn write(
        &self,
        contribution: Contribution<'_>,
        context: &mut Context,
    ) -> Result<Exit, Failure> {
        write(
            contribution,
            self.practice.as_deref(),
            &self.letter,
            context,
        )
    }

    /// The day that a flag gives, as of the day of the letter. Where it gives none,
    /// the text is kept as of any letter that can't be sent.
    pub(super) fn day(
        &mut self,
        flag: &'static str,
        typed: &str,
        verb: Verb<'_>,
        context: &mut Context,
    ) -> Result<NaiveDate, Failure> {
        let text = &mut self.letter.text;
        let read = context.time(text.at.as_deref()).and_then(|at| {
            text.at = text.at.take().map(|_| rfc3339(at));
            Ok(context.coming_day(flag, typed, at.date_naive())?)
        });
        read.map_err(|failure| not_begun(failure, verb, text, context))
    }
}

/// Takes the text, reads it, and adds it as an exchange.
pub(super) fn write(
    mut contribution: Contribution<'_>,
    practice: Option<&str>,
    args: &LetterArgs,
    context: &mut Context,
) -> Result<Exit, Failure> {
    contribution.plain = args.plain;
    contribution.hold = args.hold;
    contribution.stage = args.stage;
    contribution.quotes.clone_from(&args.quote);
    if let Some(draft) = context.resumed.take() {
        return resume(contribution, draft, practice, args, context);
    }
    let verb = contribution.verb;
    let given = given(&args.text, contribution.may_be_silent, context)?;
    if args.text.is_given() && input::is_waiting() {
        return Err(kept(TextError::PipedToo.into(), given, verb, context));
    }
    let mut setting = match setting(practice, &args.text, context) {
        Ok(setting) => setting,
        Err(failure) => return Err(kept(failure, given, verb, context)),
    };
    let salt = (
        setting.practice.header().id.as_str().to_owned(),
        setting.practice.entries().len(),
        setting.signature.at.timestamp(),
    );
    setting.signature.exchange = context.draw(salt);
    let Some(text) = given else {
        if !context.prompt.asks() {
            return Err(TextError::NothingGiven.into());
        }
        let draft = sheet(&contribution, &setting, context)?;
        return converse(&mut contribution, draft, true, &setting, args, context);
    };
    if args.text.dry_run {
        return preview(&mut contribution, &text.texts, &setting, context);
    }
    let whole = markup::print::joined(&text.texts, verb);
    let draft = (!text.in_a_file && !whole.trim().is_empty()).then(|| {
        let memo = memo(&setting, None, context);
        context
            .drafts()
            .keep(setting.signature.exchange, memo, &whole)
    });
    send(&mut contribution, &text.texts, draft, &setting, context)
}

/// Takes a draft up again; what it is added as was drawn when it was kept.
fn resume(
    mut contribution: Contribution<'_>,
    draft: Draft,
    practice: Option<&str>,
    args: &LetterArgs,
    context: &mut Context,
) -> Result<Exit, Failure> {
    if input::is_waiting() {
        return Err(Failure::from(TextError::PipedToo).keeping(draft));
    }
    let mut setting = match setting(practice, &args.text, context) {
        Ok(setting) => setting,
        Err(failure) => return Err(failure.keeping(draft)),
    };
    setting.signature.exchange = draft.exchange;
    if setting.practice.entry(draft.exchange).is_some() {
        let id = draft.exchange;
        draft.drop_it();
        let text = context
            .messages
            .tell("sent-already", &[("exchange", id.as_str().into())]);
        context.remark(Tone::Plain, text);
        return acknowledge(&setting.practice, id, &[], false, context);
    }
    if context.prompt.asks() && !args.text.yes && !args.text.dry_run {
        return converse(&mut contribution, draft, false, &setting, args, context);
    }
    let texts = [typed_of(&draft, &mut contribution)];
    if args.text.dry_run {
        return preview(&mut contribution, &texts, &setting, context);
    }
    send(&mut contribution, &texts, Some(draft), &setting, context)
}

/// In which practice, by whom and when. The exchange is still to be drawn.
fn setting(
    practice: Option<&str>,
    args: &TextArgs,
    context: &mut Context,
) -> Result<Setting, Failure> {
    let at = context.time(args.at.as_deref())?;
    let practice = context.practice_to_write(practice)?;
    let writer = context.author(&practice)?;
    Ok(Setting {
        practice,
        signature: Signature {
            writer,
            at,
            exchange: ExchangeId::from_bits(0),
        },
    })
}

/// A failure that came before the text was read: it is read, and kept.
fn not_begun(failure: Failure, verb: Verb<'_>, args: &TextArgs, context: &mut Context) -> Failure {
    if let Some(draft) = context.resumed.take() {
        return failure.keeping(draft);
    }
    match given(args, false, context) {
        Ok(given) => kept(failure, given, verb, context),
        Err(TextError::Incoming(unread @ IncomingError::Unconverted(_))) => unread.into(),
        Err(_) => failure,
    }
}
