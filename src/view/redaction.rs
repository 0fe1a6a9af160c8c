//! What was replaced before something leaves, and what still looks as if it told
//! who somebody is.

use crate::dialogue::identity::PracticeId;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};
use crate::publishing::edition::Suspect;
use crate::publishing::redaction::{Alias, ClueKind};

/// A redaction, to be looked at by whoever lets it leave.
#[derive(Debug, Clone, Copy)]
pub struct RedactionView<'a> {
    /// The words and their aliases.
    pub aliases: &'a [Alias],
    /// What is left in each practice.
    pub suspects: &'a [(PracticeId, Vec<Suspect>)],
}

impl RedactionView<'_> {
    /// As a person reads it.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        page.text(0, Tone::Heading, &language.say("redaction-replaced"));
        for alias in self.aliases {
            let variables = [
                ("word", alias.word.as_str().into()),
                ("alias", alias.alias.as_str().into()),
                ("count", alias.count.into()),
            ];
            let text = language.tell("redaction-alias", &variables);
            let tone = if alias.count == 0 {
                Tone::Faint
            } else {
                Tone::Plain
            };
            page.push(Line::new().indented(2).hanging(4).then(tone, text));
        }
        if self.suspects.iter().all(|(_, found)| found.is_empty()) {
            page.text(0, Tone::Hint, &language.say("redaction-none-left"));
            return page;
        }
        page.text(0, Tone::Heading, &language.say("redaction-left"));
        for (id, found) in self.suspects {
            if self.suspects.len() > 1 && !found.is_empty() {
                page.text(2, Tone::Faint, id.as_str());
            }
            for it in found {
                page.push(suspect(it, language));
            }
        }
        page.text(0, Tone::Hint, &language.say("redaction-hint"));
        page
    }
}

fn suspect(suspect: &Suspect, language: &Messages) -> Line {
    let Suspect { sign, places } = suspect;
    let kind = language.say(match sign.kind {
        ClueKind::Name => "sign-name",
        ClueKind::Mail => "sign-mail",
        ClueKind::Telephone => "sign-telephone",
        ClueKind::Link => "sign-link",
    });
    let places: Vec<String> = places
        .iter()
        .map(|place| match place {
            0 => language.say("redaction-title"),
            number => format!("#{number}"),
        })
        .collect();
    Line::new()
        .indented(2)
        .hanging(4)
        .then(Tone::Faint, format!("{kind}  "))
        .then(Tone::Open, &sign.text)
        .then(Tone::Faint, format!("  {}", places.join(", ")))
}
