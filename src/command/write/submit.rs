//! A text is added as an exchange, and acknowledged; or it is shown how it would be.

use super::text::sending;
use crate::command::context::Context;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::explain::{self, Failure};
use crate::guidance;
use crate::markup::{Remark, Verb};
use crate::store::draft::{Draft, Memo};
use crate::view::preview::Preview;
use crate::view::receipt::Receipt;
use crate::view::words::rfc3339;
use crate::writing::compose::{Contribution, Signature, Written};

/// In which practice something is written, and what it is signed with.
pub(super) struct Setting {
    pub(super) practice: Practice,
    pub(super) signature: Signature,
}

/// A practice as it would be, and what there is to say of it.
pub(super) struct Previewed {
    practice: Practice,
    notes: Vec<guidance::Remark>,
    pub(super) remarks: Vec<Remark>,
}

/// Adds the exchange, and drops the draft that the text was kept in.
pub(super) fn send(
    contribution: &mut Contribution<'_>,
    texts: &[String],
    draft: Option<Draft>,
    setting: &Setting,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let id = &setting.practice.header().id;
    let signature = &setting.signature;
    let mut remarks = Vec::new();
    let appended = context.store().map_err(Failure::from).and_then(|store| {
        store.append(id, |practice| {
            let written = contribution.exchange(texts, practice, signature)?;
            remarks = written.remarks;
            Ok::<_, Failure>(written.exchange)
        })
    });
    let practice = match draft {
        Some(draft) => explain::settled(appended, draft),
        None => appended,
    }?;
    let read = contribution.verb == Verb::Reply && contribution.begun.is_none();
    acknowledge(&practice, signature.exchange, &remarks, read, context)
}

/// Prints how the text is read, and changes nothing.
pub(super) fn preview(
    contribution: &mut Contribution<'_>,
    texts: &[String],
    setting: &Setting,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let previewed = previewed(contribution, texts, setting, context)?;
    with_preview(&previewed, setting, context, |preview, context| {
        context.show(preview)
    })
    .transpose()?;
    Ok(Exit::Done)
}

/// The practice as it would be.
pub(super) fn previewed(
    contribution: &mut Contribution<'_>,
    texts: &[String],
    setting: &Setting,
    context: &Context,
) -> Result<Previewed, Failure> {
    let mut practice = context.store()?.read(&setting.practice.header().id)?;
    let signature = &setting.signature;
    let Written { exchange, remarks } = contribution.exchange(texts, &practice, signature)?;
    practice.after(exchange)?;
    let notes = notes(&practice, signature.exchange, context);
    Ok(Previewed {
        practice,
        notes,
        remarks,
    })
}

/// Shows how the text is read.
pub(super) fn with_preview<T>(
    previewed: &Previewed,
    setting: &Setting,
    context: &mut Context,
    show: impl FnOnce(&Preview<'_>, &mut Context) -> T,
) -> Option<T> {
    let Previewed {
        practice,
        notes,
        remarks,
    } = previewed;
    let entry = practice.entry(setting.signature.exchange)?;
    let receipt = Receipt {
        practice,
        entry,
        now: context.now(),
        notes,
        remarks,
        read: false,
    };
    Some(show(&Preview { receipt }, context))
}

/// How a draft is to be sent; `sheet` is what its buffer held before anything was
/// typed.
pub(super) fn memo(setting: &Setting, sheet: Option<String>, context: &Context) -> Memo {
    Memo {
        practice: Some(setting.practice.header().id.to_string()),
        sessions: context.sessions_in_full(),
        by: Some(setting.signature.writer.name.to_string()),
        at: rfc3339(context.now()),
        command: sending(context),
        sheet,
    }
}

/// What is unusual about an exchange, unless the user wants to hear none of it.
pub(crate) fn notes(
    practice: &Practice,
    exchange: ExchangeId,
    context: &Context,
) -> Vec<guidance::Remark> {
    match practice.entry(exchange) {
        Some(entry) if context.guides() => guidance::remarks(practice, entry),
        _ => Vec::new(),
    }
}

/// Says what was recorded.
pub(super) fn acknowledge(
    practice: &Practice,
    exchange: ExchangeId,
    remarks: &[Remark],
    read: bool,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let now = context.now();
    let notes = notes(practice, exchange, context);
    if let Some(entry) = practice.entry(exchange) {
        let receipt = Receipt {
            practice,
            entry,
            now,
            notes: &notes,
            remarks,
            read,
        };
        context.output.remark(&receipt.told(&context.messages));
        context
            .show(&receipt)
            .map_err(|error| Failure::from(error).after_recording(exchange.to_string()))?;
    }
    Ok(Exit::Done)
}
