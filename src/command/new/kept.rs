//! The letter that a practice is opened with, and the draft that keeps what was
//! typed.

use std::path::Path;

use super::args::{Args, FROM_A_DRAFT};
use crate::command::context::Context;
use crate::command::write::{Text, TextError, given, typed};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::explain::Failure;
use crate::markup::{self, Verb};
use crate::store::draft::{Draft, Memo};
use crate::view::words::rfc3339;
use crate::writing::compose::Signature;

impl Args {
    /// The letter that is given, if one is. From here on the arguments say where a
    /// draft has it from: from itself, or from the file that it stays in.
    pub(super) fn letter(
        &mut self,
        draft: Option<&Draft>,
        context: &mut Context,
    ) -> Result<Option<String>, TextError> {
        let found = match (draft, self.text.file.as_deref()) {
            (Some(_), None) => None,
            (Some(draft), Some(file)) if file == Path::new(FROM_A_DRAFT) => Some(Text {
                texts: vec![typed(draft)],
                in_a_file: false,
            }),
            _ => given(&self.text, true, context)?,
        };
        let found = found.map(|text| {
            let whole = markup::print::joined(&text.texts, Verb::Reply);
            (whole, text.in_a_file)
        });
        let found = found.filter(|(whole, _)| !whole.trim().is_empty());
        self.text.message.clear();
        let file = self.text.file.take();
        self.text.file = found.as_ref().map(|(_, in_a_file)| match file {
            Some(file) if *in_a_file => context.environment.directory.join(file),
            _ => FROM_A_DRAFT.into(),
        });
        Ok(found.map(|(whole, _)| whole))
    }

    /// Keeps what was typed, where anything was that would be a pity to lose.
    pub(super) fn keep(
        &self,
        letter: Option<&str>,
        practice: &Practice,
        signature: &Signature,
        context: &Context,
    ) -> Option<Draft> {
        let text = self.to_keep(letter);
        let memo = Memo {
            practice: Some(practice.header().id.to_string()),
            by: Some(match signature.writer.role {
                Role::Observer => format!("observer:{}", signature.writer.name),
                Role::Mentor | Role::Mentee => signature.writer.name.to_string(),
            }),
            ..self.memo(context)
        };
        (!text.is_empty()).then(|| context.drafts().keep(signature.exchange, memo, &text))
    }

    /// A failure, with where that lies which was typed.
    pub(super) fn kept(
        &self,
        failure: Failure,
        letter: Option<&str>,
        draft: Option<Draft>,
        context: &Context,
    ) -> Failure {
        let text = self.to_keep(letter);
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
            None if text.is_empty() => return failure,
            None => {
                let drawn = context.draw(&text);
                context.drafts().keep(drawn, self.memo(context), &text)
            }
        };
        if draft.place().is_none() {
            // Nothing else has the words of the flags.
            draft.text = self.everything(letter);
        }
        failure.keeping(draft)
    }

    fn memo(&self, context: &Context) -> Memo {
        Memo {
            sessions: context.sessions_in_full(),
            at: rfc3339(context.now()),
            command: self.spelled_out(),
            ..Memo::default()
        }
    }

    /// The text of a draft: the letter, unless it lies in a file. Without one it is
    /// the words that the flags say, to be seen; what is sent of these is what the
    /// command line says.
    fn to_keep(&self, letter: Option<&str>) -> String {
        match letter {
            Some(letter) if self.is_from_a_draft() => letter.to_owned(),
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
}
