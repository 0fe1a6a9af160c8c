//! What the two agreed on, and how it came about.

use serde::Serialize;

use super::View;
use super::json::{AgreementJson, Document};
use super::words::{self, joined, terms};
use crate::dialogue::identity::PracticeId;
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// The agreement of a practice.
#[derive(Debug, Clone, Copy)]
pub struct AgreementView<'a> {
    /// The practice.
    pub practice: &'a Practice,
}

impl View for AgreementView<'_> {
    /// What holds, then every change in order.
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let agreement = self.practice.agreement();
        if agreement.history.is_empty() {
            page.text(0, Tone::Plain, &language.say("nothing-agreed"));
            return page;
        }
        let lead = Line::new()
            .hanging(2)
            .then(Tone::Heading, format!("{} ", language.say("part-agree")));
        let holds = terms(
            agreement.rhythm,
            Some(words::visibility(agreement.visibility, language)),
            agreement.rounds,
            agreement.when_quiet.as_deref(),
            language,
        );
        page.labelled(lead, Tone::Plain, &holds);
        if let Some(text) = words::proposed(self.practice, language) {
            page.text(2, Tone::Open, &text);
        }
        for agreed in &agreement.history {
            let at = language.moment(agreed.at);
            let quiet = agreed.when_quiet.as_deref();
            let visibility = agreed.visibility.map(|it| {
                if self.practice.was_agreed(it, agreed.exchange) {
                    words::visibility(it, language)
                } else {
                    words::proposing(it, language)
                }
            });
            let set = terms(agreed.rhythm, visibility, agreed.rounds, quiet, language);
            let text = joined(&set, &agreed.text);
            let first = Line::new()
                .hanging(2)
                .then(Tone::Faint, format!("{at}  {}  ", agreed.exchange));
            page.labelled(first, Tone::Plain, &text);
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [HoldsJson {
            practice: &self.practice.header().id,
            agreement: AgreementJson::new(self.practice.agreement()),
        }]
    }
}

/// What `mentor agree --json` prints: what holds between the two, and every change that
/// led there.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct HoldsJson<'a> {
    practice: &'a PracticeId,
    #[serde(flatten)]
    agreement: AgreementJson<'a>,
}
