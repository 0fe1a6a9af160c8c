//! The dialogue: what `show` prints.

mod json;
mod ledgers;
mod parts;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::View;
use super::json::Document;
use super::succession::Succession;
use super::words::{self, terms};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::{Item, Places};
use crate::dialogue::part::Part;
use crate::dialogue::practice::{Entry, Practice, Version};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
pub(super) use json::PracticeJson;
pub(super) use ledgers::action_status;
use ledgers::{actions, questions};
use parts::parts;

/// A practice, or what was asked to see of it.
#[derive(Debug, Clone, Copy)]
pub struct PracticeView<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
    /// What of it.
    pub scope: Scope,
    /// The practices before and after it, where they are to be named.
    pub succession: Option<&'a Succession<'a>>,
    /// The earlier versions of what was corrected or taken back too.
    pub history: bool,
    /// How it is to look.
    pub look: Look,
}

/// What of a practice is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Whole,
    /// Its last exchanges.
    Last(usize),
    /// Its exchanges from a day on, by their writers' clocks.
    Since(NaiveDate),
    /// One exchange.
    One(ExchangeId),
    /// The ledger of questions.
    Questions,
    /// The ledger of actions.
    Actions,
}

const INDENT: usize = 2;

impl<'a> PracticeView<'a> {
    /// The exchanges that it shows: what was undone with the history alone, or
    /// where it is asked for by name.
    fn entries(&self) -> Vec<&'a Entry> {
        let entries = || {
            let all = self.practice.entries().iter();
            all.filter(|entry| self.history || entry.counts())
        };
        match self.scope {
            Scope::Last(count) => {
                let all = entries().count();
                entries().skip(all.saturating_sub(count)).collect()
            }
            Scope::Since(day) => entries()
                .skip_while(|entry| entry.exchange.at.date_naive() < day)
                .collect(),
            Scope::One(id) => self.practice.entry(id).into_iter().collect(),
            Scope::Whole | Scope::Questions | Scope::Actions => entries().collect(),
        }
    }
}

impl View for PracticeView<'_> {
    const MAY_BE_LONG: bool = true;

    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        if !matches!(self.scope, Scope::One(_)) {
            head(&mut page, self.practice, self.now, language);
        }
        // A narrower look has no head to put it under.
        if let (Scope::Whole | Scope::Last(_) | Scope::Since(_), Some(succession)) =
            (self.scope, self.succession)
        {
            succession.insert_into(&mut page, language);
        }
        match self.scope {
            Scope::Questions => questions(&mut page, self.practice, language),
            Scope::Actions => actions(&mut page, self.practice, self.now, language),
            Scope::Whole | Scope::Last(_) | Scope::Since(_) | Scope::One(_) => {
                let entries = self.entries();
                if let (Scope::Since(day), []) = (self.scope, &entries[..]) {
                    let day = language.day(day);
                    page.gap();
                    page.text(
                        0,
                        Tone::Plain,
                        &language.tell("none-since", &[("day", day.into())]),
                    );
                }
                for entry in entries {
                    page.gap();
                    exchange(&mut page, entry, self, language);
                }
            }
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [PracticeJson::new(self)]
    }
}

fn head(page: &mut Page, practice: &Practice, now: DateTime<FixedOffset>, language: &Messages) {
    let header = practice.header();
    let comma = language.say("terms-joint");
    page.push(
        Line::new()
            .being(LineKind::Title)
            .then(Tone::Heading, &header.title)
            .then(Tone::Faint, format!("  {}", header.id)),
    );
    page.push(
        Line::new()
            .then(Tone::Plain, format!("{} ", language.say("role-mentor")))
            .then(Tone::Mentor, header.mentor.as_str())
            .then(
                Tone::Plain,
                format!("{comma}{} ", language.say("role-mentee")),
            )
            .then(Tone::Mentee, header.mentee.as_str())
            .then(
                Tone::Faint,
                format!(
                    "{comma}{}",
                    language.tell(
                        "opened-at",
                        &[("at", language.moment(header.opened).into())]
                    )
                ),
            ),
    );
    if let Some(theme) = practice.theme() {
        page.labelled(label(language, "part-theme", 0), Tone::Plain, &theme.text);
    }
    let standing = match practice.closed() {
        Some(closed) => language.tell(
            "standing-closed",
            &[
                ("name", closed.by.as_str().into()),
                ("at", language.moment(closed.at).into()),
            ],
        ),
        None => language.tell(
            "standing",
            &[
                ("stage", words::stage(practice.stage(), language).into()),
                ("turn", words::turn(practice, now, language).into()),
                ("since", language.moment(practice.turn(now).since).into()),
            ],
        ),
    };
    page.push(Line::new().then(Tone::Plain, standing));
    let agreement = practice.agreement();
    let terms = terms(
        agreement.rhythm,
        Some(words::visibility(agreement.visibility, language)),
        agreement.rounds,
        agreement.when_quiet.as_deref(),
        language,
    );
    if !agreement.history.is_empty() {
        page.labelled(label(language, "part-agree", 0), Tone::Plain, &terms);
    }
    if let Some(text) = words::proposed(practice, language) {
        page.text(0, Tone::Open, &text);
    }
}

pub(super) fn label(language: &Messages, name: &str, indent: usize) -> Line {
    Line::new()
        .indented(indent)
        .then(Tone::Faint, format!("{} ", language.say(name)))
        .hanging(indent + INDENT)
}

fn exchange(page: &mut Page, entry: &Entry, view: &PracticeView<'_>, language: &Messages) {
    let PracticeView {
        practice,
        now,
        history,
        look,
        ..
    } = *view;
    let exchange = &entry.exchange;
    let ago = if look.relative {
        format!(" ({})", language.ago(now - exchange.at))
    } else {
        String::new()
    };
    let mut line = Line::new()
        .then(Tone::Faint, format!("#{} ", entry.number))
        .then(words::tone(entry.role), exchange.by.as_str())
        .then(
            Tone::Plain,
            format!(" ({})", words::role(entry.role, language)),
        )
        .then(
            Tone::Faint,
            format!("  {}{ago}", language.moment(exchange.at)),
        );
    if exchange.stage.is_some() {
        line = line.then(
            Tone::Plain,
            format!("  {}", words::stage(entry.stage, language)),
        );
    }
    page.push(
        line.then(Tone::Faint, format!("  {}", exchange.id))
            .hanging(INDENT)
            .being(LineKind::Entry)
            .anchored(exchange.id.as_str()),
    );
    if entry.withdrawn_by.is_some() {
        let name = if entry.undone { "undone" } else { "withdrawn" };
        page.text(INDENT, Tone::Faint, &language.say(name));
    } else if !entry.amended_by.is_empty() {
        page.text(INDENT, Tone::Faint, &language.say("amended"));
    }
    if history {
        earlier(page, entry, practice, language);
    }
    parts(page, &entry.parts, exchange.id, practice, language);
    if exchange.hold && entry.withdrawn_by.is_none() {
        page.text(INDENT, Tone::Faint, &language.say("held"));
    }
}

/// The versions of an exchange that do not stand any more.
fn earlier(page: &mut Page, entry: &Entry, practice: &Practice, language: &Messages) {
    let id = entry.exchange.id;
    let mut versions = practice.versions(id);
    let stands = match entry.withdrawn_by {
        None => versions.pop(),
        Some(_) => None,
    };
    let head = |page: &mut Page, name: &str, version: &Version, number: usize| {
        let why = match version.why.as_str() {
            "" => String::new(),
            why => language.tell("version-why", &[("why", why.into())]),
        };
        let text = language.tell(
            name,
            &[
                ("number", number.into()),
                ("at", language.moment(version.at).into()),
                ("why", why.into()),
            ],
        );
        page.text(INDENT, Tone::Heading, &text);
    };
    for (version, number) in versions.iter().zip(1_usize..) {
        let name = if version.exchange == id {
            "version"
        } else {
            "version-corrected"
        };
        head(page, name, version, number);
        parts(
            page,
            &told(&version.parts, id, practice),
            id,
            practice,
            language,
        );
        page.gap();
    }
    if let Some(version) = stands.filter(|version| version.exchange != id) {
        head(page, "version-now", &version, versions.len() + 1);
    }
}

/// The parts of a version; a question, an action or a topic that a correction took
/// away has no number any more.
fn told(parts: &[Part], id: ExchangeId, practice: &Practice) -> Vec<Part> {
    let mut places = Places::new(id);
    let stands = |part: &Part, place: Ref| match part.kind.item() {
        Some(Item::Question) => practice.questions().at(place).is_some(),
        Some(Item::Action) => practice.actions().at(place).is_some(),
        Some(Item::Topic) => practice.topics().at(place).is_some(),
        None => true,
    };
    parts
        .iter()
        .map(|part| match places.next(part.kind.kind()) {
            place if stands(part, place) => part.clone(),
            _ => Part::say(format!("- {}", part.text)),
        })
        .collect()
}
