//! Where a text comes from.

use super::args::TextArgs;
use crate::command::context::Context;
use crate::command::incoming::IncomingError;
use crate::exit::Exit;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::input;
use crate::markup::{self, Verb};
use crate::sheet::{self, Typed};
use crate::store::draft::{Draft, Memo};
use crate::view::words::rfc3339;
use crate::writing::compose::Contribution;

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextError {
    /// No `-m`, no `-F`, nothing piped in, and no terminal with an editor.
    #[error("no text")]
    NothingGiven,
    /// A flag gives it, or a draft, and something else is piped in.
    #[error("two texts")]
    PipedToo,
    #[error(transparent)]
    Incoming(#[from] IncomingError),
}

impl Explain for TextError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let (word, what, hint) = match self {
            Self::NothingGiven => ("no-text", "no-text", "hint-text"),
            Self::PipedToo => ("two-texts", "piped-too", "hint-piped-too"),
            Self::Incoming(error) => return error.explain(situation),
        };
        let what = situation.messages.say(what);
        let hint = situation.messages.say(hint);
        Explanation::new(word, Exit::Usage, &what, situation).hint(hint)
    }
}

/// The text, and whether it lies in a file already.
pub(crate) struct Text {
    pub(crate) texts: Vec<String>,
    pub(crate) in_a_file: bool,
}

impl Text {
    fn typed(texts: Vec<String>) -> Self {
        Self {
            texts,
            in_a_file: false,
        }
    }
}

/// The text that the flags or a pipe give; `None` where it is to be typed.
pub(crate) fn given(
    args: &TextArgs,
    may_be_silent: bool,
    context: &mut Context,
) -> Result<Option<Text>, TextError> {
    if !args.message.is_empty() {
        return Ok(Some(Text::typed(args.message.clone())));
    }
    if let Some(file) = &args.file {
        return Ok(Some(if file.as_os_str() == "-" {
            Text::typed(vec![context.standard_input()?])
        } else {
            let (text, in_a_file) = context.text_of(file)?;
            Text {
                texts: vec![text],
                in_a_file,
            }
        }));
    }
    if !input::is_terminal() {
        let text = context.standard_input()?;
        // Nothing was piped in: what to pass is more help than that it is
        // empty.
        if text.is_empty() && !may_be_silent {
            return Err(TextError::NothingGiven);
        }
        return Ok(Some(Text::typed(vec![text])));
    }
    Ok(may_be_silent.then(|| Text::typed(Vec::new())))
}

/// A failure that came before the text could be written: the text is kept.
pub(super) fn kept(
    failure: Failure,
    given: Option<Text>,
    verb: Verb<'_>,
    context: &Context,
) -> Failure {
    let text = given
        .filter(|text| !text.in_a_file)
        .map(|text| markup::print::joined(&text.texts, verb))
        .filter(|text| !text.trim().is_empty());
    match text {
        Some(text) => {
            let drawn = context.draw(&text);
            let memo = Memo {
                at: rfc3339(context.now()),
                command: sending(context),
                ..Memo::default()
            };
            failure.keeping(context.drafts().keep(drawn, memo, &text))
        }
        None => failure,
    }
}

/// The command line that sends what was only to be looked at.
pub(super) fn sending(context: &Context) -> Vec<String> {
    let looks = |argument: &&String| !matches!(argument.as_str(), "-n" | "--dry-run");
    context.arguments.iter().filter(looks).cloned().collect()
}

/// What was typed of a draft: all of it, unless it is a sheet.
pub(crate) fn typed(draft: &Draft) -> String {
    typed_in(draft).text
}

/// What was typed of a draft; remarks of the contribution then tell of the lines as
/// they stand in its file.
pub(super) fn typed_of(draft: &Draft, contribution: &mut Contribution<'_>) -> String {
    let typed = typed_in(draft);
    contribution.places = typed.places;
    typed.text
}

fn typed_in(draft: &Draft) -> Typed {
    match &draft.memo.sheet {
        Some(sheet) => sheet::typed(&draft.text, sheet),
        None => Typed {
            text: draft.text.clone(),
            places: Vec::new(),
        },
    }
}
