//! A conversation about a text: the editor, how it was read, and what becomes of it.

use std::path::Path;

use super::args::LetterArgs;
use super::submit::{Previewed, Setting, memo, preview, previewed, send, with_preview};
use super::text::{TextError, typed, typed_of};
use crate::command::context::Context;
use crate::editor::Editor;
use crate::exit::Exit;
use crate::explain::{self, Explain, Explanation, Failure, Lacks, Situation};
use crate::markup::{Doubt, RemarkKind};
use crate::page::{Page, Tone};
use crate::sheet;
use crate::store::StoreError;
use crate::store::draft::{Draft, DraftKept};
use crate::view::View;
use crate::writing::compose::Contribution;

/// Why a text that was typed was not sent.
#[derive(Debug, thiserror::Error)]
enum NotSent {
    /// The editor left nothing.
    #[error("empty")]
    Empty,
    /// It is to be sent another time.
    #[error("kept")]
    Kept,
}

impl Explain for NotSent {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let (word, name) = match self {
            Self::Empty => ("empty", "empty-edit"),
            Self::Kept => ("kept", "kept-for-later"),
        };
        let what = situation.messages.say(name);
        Explanation::new(word, Exit::Refused, &what, situation)
    }
}

/// A sheet to write on, kept as a draft from the beginning.
pub(super) fn sheet(
    contribution: &Contribution<'_>,
    setting: &Setting,
    context: &Context,
) -> Result<Draft, StoreError> {
    let laid_out = sheet::Setting {
        practice: &setting.practice,
        role: setting.signature.writer.role,
        now: context.now(),
        verb: contribution.verb,
        language: &context.messages,
    };
    // What was begun is an earlier text, and the sheet without it is what
    // nothing was typed on.
    let (empty, text) = match &contribution.begun {
        Some(begun) => (laid_out.of(""), laid_out.of(begun)),
        None => {
            let sheet = laid_out.to_answer();
            (sheet.clone(), sheet)
        }
    };
    let memo = memo(setting, Some(empty), context);
    let drafts = context.drafts();
    drafts.buffer(setting.signature.exchange, memo, &text)
}

/// Lets the writer edit, see how it was read, and decide. With `open` the
/// editor comes first.
pub(super) fn converse(
    contribution: &mut Contribution<'_>,
    mut draft: Draft,
    mut open: bool,
    setting: &Setting,
    args: &LetterArgs,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let mut asked = false;
    loop {
        if std::mem::take(&mut open) {
            contribution.doubt = Doubt::Words;
            asked = false;
            draft = edit(draft, context)?;
        }
        let text = typed_of(&draft, contribution);
        if text.trim().is_empty() {
            draft.drop_it();
            return Err(NotSent::Empty.into());
        }
        let texts = [text];
        if args.text.dry_run {
            let shown = preview(contribution, &texts, setting, context);
            return kept_after(shown, draft, context);
        }
        if args.text.yes {
            return send(contribution, &texts, Some(draft), setting, context);
        }
        let sound = match previewed(contribution, &texts, setting, context) {
            Ok(previewed) => {
                with_preview(&previewed, setting, context, |preview, context| {
                    context.output.error(&preview.page(&context.messages));
                });
                if let Some(doubt) = settle_doubt(&mut asked, &previewed, context) {
                    contribution.doubt = doubt;
                    continue;
                }
                true
            }
            Err(failure) => {
                context.tell(&failure, false);
                false
            }
        };
        match decide(sound, context) {
            Decision::Send => {
                return send(contribution, &texts, Some(draft), setting, context);
            }
            Decision::Edit => open = true,
            Decision::Keep => return Err(Failure::from(NotSent::Kept).keeping(draft)),
        }
    }
}

fn edit(mut draft: Draft, context: &mut Context) -> Result<Draft, Failure> {
    let Some(place) = draft.place().map(Path::to_owned) else {
        return Err(Failure::from(TextError::NothingGiven).keeping(draft));
    };
    let edited = Editor::of(&context.environment).and_then(|editor| {
        if editor.is_fallback {
            let command = editor.command.as_str();
            let text = context
                .messages
                .tell("editor-fallback", &[("command", command.into())]);
            context.output.remark(&Page::of(Tone::Plain, text));
        }
        editor.open(&place)
    });
    let read = draft.read_again().map_err(Failure::from);
    match edited.map_err(Failure::from).and(read) {
        Ok(()) => Ok(draft),
        Err(failure) if typed(&draft).trim().is_empty() => {
            draft.drop_it();
            Err(failure)
        }
        Err(failure) => Err(failure.keeping(draft)),
    }
}

/// On a terminal, what is doubtful is asked, once (`asked` says whether it was);
/// `None` where nothing is, or was settled.
fn settle_doubt(asked: &mut bool, previewed: &Previewed, context: &Context) -> Option<Doubt> {
    let doubts: Vec<&RemarkKind> = previewed
        .remarks
        .iter()
        .map(|it| &it.kind)
        .filter(|it| it.is_doubt())
        .collect();
    if doubts.is_empty() || std::mem::replace(asked, true) {
        return None;
    }
    let mut choices = vec![("doubt-words", Doubt::Words)];
    if doubts
        .iter()
        .any(|it| matches!(it, RemarkKind::DoubtfulQuestions { .. }))
    {
        choices.insert(0, ("doubt-questions", Doubt::Questions));
    }
    if doubts
        .iter()
        .any(|it| !matches!(it, RemarkKind::DoubtfulQuestions { .. }))
    {
        choices.insert(0, ("doubt-answers", Doubt::Answers));
    }
    let items: Vec<String> = choices
        .iter()
        .map(|(name, _)| context.messages.say(name))
        .collect();
    let chosen = context
        .prompt
        .choose(&context.messages.say("doubt"), &items, None)
        .ok()?;
    let (_, doubt) = choices.swap_remove(chosen);
    (doubt != Doubt::Words).then_some(doubt)
}

/// A text that was typed to be seen alone is kept all the same.
fn kept_after(
    shown: Result<Exit, Failure>,
    draft: Draft,
    context: &mut Context,
) -> Result<Exit, Failure> {
    match shown {
        Ok(exit) => {
            let mut page = Page::new();
            let kept = DraftKept::from(draft);
            explain::add_draft(&mut page, &kept, Lacks::Nothing, &context.messages);
            context.output.remark(&page);
            Ok(exit)
        }
        Err(failure) => Err(failure.keeping(draft)),
    }
}

/// What becomes of a text that was edited.
enum Decision {
    Send,
    Edit,
    Keep,
}

/// Asks. Whoever leaves the question keeps the text.
fn decide(sound: bool, context: &Context) -> Decision {
    let mut choices = vec![
        ("decide-edit", Decision::Edit),
        ("decide-keep", Decision::Keep),
    ];
    if sound {
        choices.insert(0, ("decide-send", Decision::Send));
    }
    let items: Vec<String> = choices
        .iter()
        .map(|(name, _)| context.messages.say(name))
        .collect();
    let question = context.messages.say("decide");
    match context.prompt.choose(&question, &items, Some(0)) {
        Ok(chosen) => choices.swap_remove(chosen).1,
        Err(_) => Decision::Keep,
    }
}
