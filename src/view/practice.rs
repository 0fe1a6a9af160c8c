//! The dialogue: what `show` prints.

mod json;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

use super::words;
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::{Item, Places};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::{Entry, Practice, Version};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
pub(super) use json::{
    ActionJson, AgreementJson, PartJson, ProposalJson, QuestionJson, ReportJson, ThemeJson,
    TopicJson, WordsJson,
};

/// A practice, or what was asked to see of it.
#[derive(Debug, Clone, Copy)]
pub struct PracticeView<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
    /// What of it.
    pub scope: Scope,
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

impl PracticeView<'_> {
    /// The exchanges that it shows: what was undone with the history alone, or
    /// where it is asked for by name.
    fn entries(&self) -> Vec<&Entry> {
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

    /// As a person reads it.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        if !matches!(self.scope, Scope::One(_)) {
            head(&mut page, self.practice, self.now, language);
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

    /// As a machine reads it: `mentor.practice.v1`. The scope narrows
    /// `exchanges` alone.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        json::PracticeJson::of(self)
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

/// Terms of an agreement, in a line.
pub(super) fn terms(
    rhythm: Option<Rhythm>,
    visibility: Option<String>,
    rounds: Option<u32>,
    when_quiet: Option<&str>,
    language: &Messages,
) -> String {
    let mut terms = Vec::new();
    if let Some(rhythm) = rhythm {
        terms.push(language.tell(
            "terms-rhythm",
            &[("span", language.span(rhythm.span()).into())],
        ));
    }
    terms.extend(visibility);
    if let Some(rounds) = rounds {
        terms.push(language.tell("terms-rounds", &[("count", rounds.into())]));
    }
    if let Some(text) = when_quiet {
        terms.push(language.tell("terms-when-quiet", &[("text", text.into())]));
    }
    terms.join(&language.say("terms-joint"))
}

fn label(language: &Messages, name: &str, indent: usize) -> Line {
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

fn parts(
    page: &mut Page,
    parts: &[Part],
    id: ExchangeId,
    practice: &Practice,
    language: &Messages,
) {
    let mut places = Places::new(id);
    for (at, one) in parts.iter().enumerate() {
        let close_to_last = at > 0 && both_listed(&parts[at - 1], one);
        if at > 0 && !close_to_last {
            page.gap();
        }
        let place = places.next(one.kind.kind());
        part(page, one, place, practice, language);
    }
}

/// A place by the number of its exchange, which its reader sees and may type.
fn numbered_place(to: Ref, practice: &Practice) -> String {
    let number = practice.entry(to.exchange).map_or(0, |entry| entry.number);
    let item = to.item.map_or_else(String::new, |item| format!(".{item}"));
    format!("#{number}{item}")
}

/// Whether two parts stand line by line, as in a list.
fn both_listed(one: &Part, other: &Part) -> bool {
    let short = |part: &Part| !part.text.contains('\n');
    one.kind.as_str() == other.kind.as_str() && short(one) && short(other)
}

fn part(page: &mut Page, part: &Part, place: Ref, practice: &Practice, language: &Messages) {
    let question = |place| practice.questions().at(place).map_or(0, |it| it.number);
    let action = |place| practice.actions().at(place).map_or(0, |it| it.number);
    let numbered = |number: usize, tone| {
        Line::new()
            .indented(INDENT)
            .then(tone, format!("Q{number}  "))
            .hanging(INDENT + 4)
    };
    let about = |name: &str, number: usize| {
        let text = language.tell(name, &[("number", number.into())]);
        Line::new()
            .indented(INDENT)
            .pointing(Tone::Faint, text, format!("#q{number}"))
            .then(Tone::Faint, " ")
            .hanging(INDENT * 2)
    };
    let named = |name: &str, number: usize| {
        let text = language.tell(name, &[("number", number.into())]);
        Line::new()
            .indented(INDENT)
            .then(Tone::Faint, format!("{text} "))
            .hanging(INDENT * 2)
    };
    match &part.kind {
        Kind::Say => page.text(INDENT, Tone::Plain, &part.text),
        Kind::Quote { .. } => {
            for line in part.text.split('\n') {
                let line = format!("> {line}");
                page.push(
                    Line::new()
                        .indented(INDENT)
                        .hanging(INDENT + 2)
                        .being(LineKind::Quote)
                        .then(Tone::Faint, line),
                );
            }
        }
        Kind::Theme { why } => {
            page.labelled(
                label(language, "part-theme", INDENT),
                Tone::Plain,
                &part.text,
            );
            if let Some(why) = why {
                page.labelled(label(language, "part-why", INDENT), Tone::Plain, why);
            }
        }
        Kind::Ask { .. } | Kind::Number { .. } => {
            let number = question(place);
            let tone = match practice.questions().at(place) {
                Some(question) if question.status.is_open() => Tone::Open,
                _ => Tone::Faint,
            };
            let first = numbered(number, tone).anchored(format!("q{number}"));
            page.labelled(first, Tone::Plain, &part.text);
            if let Some(asked) = practice.questions().at(place) {
                ask_notes(page, asked, language);
            }
        }
        Kind::Answer { to, partial } => {
            let name = if *partial {
                "part-answer-partial"
            } else {
                "part-answer"
            };
            page.labelled(about(name, question(*to)), Tone::Plain, &part.text);
        }
        Kind::Pass { to } => {
            page.labelled(about("part-pass", question(*to)), Tone::Plain, &part.text);
        }
        Kind::Act { .. } => {
            if let Some(action) = practice.actions().at(place) {
                action_line(page, action, language);
            }
        }
        Kind::Report { to, done } => {
            let name = words::report(*done);
            page.labelled(named(name, action(*to)), Tone::Plain, &part.text);
        }
        Kind::Agree {
            rhythm,
            visibility,
            rounds,
            when_quiet,
        } => {
            let alone = rhythm.is_none() && rounds.is_none() && when_quiet.is_none();
            let proposes = visibility.is_some_and(|it| !practice.was_agreed(it, place.exchange));
            let name = if proposes && alone {
                "part-propose"
            } else {
                "part-agree"
            };
            let visibility = visibility.map(|it| {
                if proposes && !alone {
                    words::proposing(it, language)
                } else {
                    words::visibility(it, language)
                }
            });
            let terms = terms(
                *rhythm,
                visibility,
                *rounds,
                when_quiet.as_deref(),
                language,
            );
            let text = joined(&terms, &part.text);
            page.labelled(label(language, name, INDENT), Tone::Plain, &text);
        }
        Kind::Pause { until } => {
            let text = language.tell("part-pause", &[("until", language.day(*until).into())]);
            let first = Line::new()
                .indented(INDENT)
                .then(Tone::Faint, format!("{text} "))
                .hanging(INDENT * 2);
            page.labelled(first, Tone::Plain, &part.text);
        }
        Kind::Amend { to } => {
            let text = language.tell(
                "part-amend",
                &[("place", numbered_place(*to, practice).into())],
            );
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Withdraw { to, undo } => {
            let name = if *undo { "part-undo" } else { "part-withdraw" };
            let text = language.tell(
                name,
                &[("place", numbered_place(Ref::whole(*to), practice).into())],
            );
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Park => {
            let number = practice.topics().at(place).map_or(0, |it| it.number);
            page.labelled(named("part-park", number), Tone::Plain, &part.text);
        }
        Kind::Unpark { to } => {
            let topic = practice.topics().at(*to);
            let number = topic.map_or(0, |it| it.number);
            let text = if part.text.is_empty() {
                topic.map_or("", |topic| &topic.text)
            } else {
                &part.text
            };
            page.labelled(named("part-unpark", number), Tone::Plain, text);
        }
        Kind::Advise | Kind::Reflect | Kind::Learn | Kind::Skip | Kind::Reopen | Kind::Close => {
            let name = format!("part-{}", part.kind.as_str());
            page.labelled(label(language, &name, INDENT), Tone::Plain, &part.text);
        }
    }
}

/// Terms and words, one below the other.
pub(super) fn joined(terms: &str, words: &str) -> String {
    match (terms, words) {
        ("", words) => words.to_owned(),
        (terms, "") => terms.to_owned(),
        (terms, words) => format!("{terms}\n{words}"),
    }
}

fn spaced(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!(" {text}")
    }
}

/// What there is to know of a question besides its words.
fn ask_notes(page: &mut Page, question: &Question, language: &Messages) {
    let mut notes = Vec::new();
    if question.optional {
        notes.push(language.say("question-optional"));
    }
    if let Some(instead) = question.instead {
        notes.push(language.tell("question-instead", &[("number", instead.into())]));
    }
    if let Some(by) = question.replaced_by {
        notes.push(language.tell("question-replaced", &[("number", by.into())]));
    }
    if !notes.is_empty() {
        page.text(INDENT + 4, Tone::Faint, &language.list(&notes));
    }
}

fn action_line(page: &mut Page, action: &Action, language: &Messages) {
    let text = words::action(action, language);
    let tone = if action.status == ActionStatus::Open {
        Tone::Open
    } else {
        Tone::Faint
    };
    let first = Line::new()
        .indented(INDENT)
        .then(tone, format!("{text} "))
        .hanging(INDENT * 2);
    page.labelled(first, Tone::Plain, &action.text);
}

fn questions(page: &mut Page, practice: &Practice, language: &Messages) {
    if practice.questions().all().is_empty() {
        page.gap();
        page.text(0, Tone::Plain, &language.say("no-questions"));
    }
    for question in practice.questions().all() {
        page.gap();
        let tone = if question.status.is_open() {
            Tone::Open
        } else {
            Tone::Faint
        };
        let first = Line::new()
            .then(Tone::Heading, format!("Q{}  ", question.number))
            .then(words::tone(question.role), format!("{}  ", question.by))
            .then(tone, question_status(question.status, language))
            .hanging(4);
        page.push(first);
        if question.status != QuestionStatus::Withdrawn {
            page.text(4, Tone::Plain, &question.text);
        }
        ask_notes(page, question, language);
        for answer in &question.answers {
            let first = Line::new()
                .indented(4)
                .then(
                    words::tone(practice.role_of(&answer.by)),
                    format!("{}: ", answer.by),
                )
                .hanging(6);
            page.labelled(first, Tone::Plain, &answer.text);
        }
    }
}

fn question_status(status: QuestionStatus, language: &Messages) -> String {
    language.say(match status {
        QuestionStatus::Open => "question-open",
        QuestionStatus::Partial => "question-partial",
        QuestionStatus::Answered => "question-answered",
        QuestionStatus::Passed => "question-passed",
        QuestionStatus::Replaced => "question-put-differently",
        QuestionStatus::Withdrawn => "question-withdrawn",
    })
}

/// How an action stands, in a word.
pub(super) fn action_status(
    action: &Action,
    practice: &Practice,
    today: chrono::NaiveDate,
    language: &Messages,
) -> String {
    language.say(match action.status {
        ActionStatus::Open if practice.is_overdue(action, today) => "action-overdue",
        ActionStatus::Open => "action-open",
        ActionStatus::Done => "action-done",
        ActionStatus::Dropped => "action-not-done",
        ActionStatus::Withdrawn => "action-withdrawn",
    })
}

fn actions(page: &mut Page, practice: &Practice, now: DateTime<FixedOffset>, language: &Messages) {
    if practice.actions().all().is_empty() {
        page.gap();
        page.text(0, Tone::Plain, &language.say("no-actions"));
    }
    for action in practice.actions().all() {
        page.gap();
        action_line(page, action, language);
        let status = action_status(action, practice, now.date_naive(), language);
        page.text(4, Tone::Faint, &status);
        for report in action.reports.iter().filter(|it| !it.text.is_empty()) {
            let first = Line::new()
                .indented(4)
                .then(
                    words::tone(practice.role_of(&report.by)),
                    format!("{}: ", report.by),
                )
                .hanging(6);
            page.labelled(first, Tone::Plain, &report.text);
        }
    }
}
