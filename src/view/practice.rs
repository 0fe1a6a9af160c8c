//! The dialogue: what `show` prints.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::page::{Line, Page, Tone};
use super::words::{self, rfc3339};
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::agreement::Agreement;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Item, Kind, Part};
use crate::dialogue::practice::{Entry, Practice, Theme, Words};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::language::Language;

/// A practice, or what was asked to see of it.
#[derive(Debug, Clone, Copy)]
pub struct PracticeView<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
    /// What of it.
    pub scope: Scope,
}

/// What of a practice is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Whole,
    /// Its last exchanges.
    Last(usize),
    /// One exchange.
    One(ExchangeId),
    /// The ledger of questions.
    Questions,
    /// The ledger of actions.
    Actions,
}

const INDENT: usize = 2;

impl PracticeView<'_> {
    fn entries(&self) -> &[Entry] {
        let entries = self.practice.entries();
        match self.scope {
            Scope::Last(count) => &entries[entries.len().saturating_sub(count)..],
            Scope::One(id) => match self.practice.entry(id) {
                Some(entry) => &entries[entry.number - 1..entry.number],
                None => &[],
            },
            Scope::Whole | Scope::Questions | Scope::Actions => entries,
        }
    }

    /// As a person reads it.
    #[must_use]
    pub fn page(&self, language: &Language) -> Page {
        let mut page = Page::new();
        if !matches!(self.scope, Scope::One(_)) {
            head(&mut page, self.practice, self.now, language);
        }
        match self.scope {
            Scope::Questions => questions(&mut page, self.practice, language),
            Scope::Actions => actions(&mut page, self.practice, self.now, language),
            Scope::Whole | Scope::Last(_) | Scope::One(_) => {
                for entry in self.entries() {
                    page.gap();
                    exchange(&mut page, entry, self.practice, language);
                }
            }
        }
        page
    }

    /// As a machine reads it: `mentor.practice.v1`. The scope narrows
    /// `exchanges` alone.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let practice = self.practice;
        let header = practice.header();
        let turn = practice.turn(self.now);
        PracticeJson {
            schema: "mentor.practice.v1",
            id: header.id.as_str(),
            title: &header.title,
            mentor: header.mentor.as_str(),
            mentee: header.mentee.as_str(),
            opened: rfc3339(header.opened),
            follows: header.follows.as_ref().map(|id| id.as_str()),
            stage: practice.stage().word(),
            turn: turn.whose.map(|role| role.word()),
            turn_since: rfc3339(turn.since),
            closed: practice.closed().map(|closed| ClosedJson {
                at: rfc3339(closed.at),
                by: closed.by.as_str(),
            }),
            theme: practice.theme().map(|theme| theme.text.as_str()),
            themes: practice.themes().iter().map(ThemeJson::of).collect(),
            exchanges: self.entries().iter().map(ExchangeJson::of).collect(),
            questions: practice
                .questions()
                .all()
                .iter()
                .map(QuestionJson::of)
                .collect(),
            actions: practice
                .actions()
                .all()
                .iter()
                .map(ActionJson::of)
                .collect(),
            learned: practice.learned().iter().map(WordsJson::of).collect(),
            parked: practice.parked().iter().map(WordsJson::of).collect(),
            agreement: AgreementJson::of(practice.agreement()),
        }
    }
}

fn head(page: &mut Page, practice: &Practice, now: DateTime<FixedOffset>, language: &Language) {
    let header = practice.header();
    page.push(
        Line::new()
            .then(Tone::Heading, &header.title)
            .then(Tone::Faint, format!("  {}", header.id)),
    );
    page.push(
        Line::new()
            .then(Tone::Plain, format!("{} ", language.say("role-mentor")))
            .then(Tone::Mentor, header.mentor.as_str())
            .then(Tone::Plain, format!(", {} ", language.say("role-mentee")))
            .then(Tone::Mentee, header.mentee.as_str())
            .then(
                Tone::Faint,
                format!(
                    ", {}",
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
    let terms = terms(practice.agreement(), language);
    if !practice.agreement().history.is_empty() && !terms.is_empty() {
        page.labelled(label(language, "part-agree", 0), Tone::Plain, &terms);
    }
}

/// What holds of an agreement, in a line.
fn terms(agreement: &Agreement, language: &Language) -> String {
    let mut terms = Vec::new();
    if let Some(rhythm) = agreement.rhythm {
        terms.push(language.tell(
            "terms-rhythm",
            &[("span", language.span(rhythm.span()).into())],
        ));
    }
    terms.push(words::visibility(agreement.visibility, language));
    if let Some(rounds) = agreement.rounds {
        terms.push(language.tell("terms-rounds", &[("count", rounds.into())]));
    }
    terms.join(&language.say("terms-joint"))
}

fn label(language: &Language, name: &str, indent: usize) -> Line {
    Line::new()
        .indented(indent)
        .then(Tone::Faint, format!("{} ", language.say(name)))
        .hanging(indent + INDENT)
}

fn exchange(page: &mut Page, entry: &Entry, practice: &Practice, language: &Language) {
    let exchange = &entry.exchange;
    let mut line = Line::new()
        .then(Tone::Faint, format!("#{} ", entry.number))
        .then(words::tone(entry.role), exchange.by.as_str())
        .then(
            Tone::Plain,
            format!(" ({})", words::role(entry.role, language)),
        )
        .then(Tone::Faint, format!("  {}", language.moment(exchange.at)));
    if exchange.stage.is_some() {
        line = line.then(
            Tone::Plain,
            format!("  {}", words::stage(entry.stage, language)),
        );
    }
    page.push(
        line.then(Tone::Faint, format!("  {}", exchange.id))
            .hanging(INDENT),
    );
    if entry.withdrawn_by.is_some() {
        page.text(INDENT, Tone::Faint, &language.say("withdrawn"));
        return;
    }
    if !entry.amended_by.is_empty() {
        page.text(INDENT, Tone::Faint, &language.say("amended"));
    }
    let (mut asked, mut taken) = (0, 0);
    for (at, one) in entry.parts.iter().enumerate() {
        let close_to_last = at > 0 && both_listed(&entry.parts[at - 1], one);
        if at > 0 && !close_to_last {
            page.gap();
        }
        let place = match one.kind.item() {
            Some(Item::Question) => {
                asked += 1;
                Ref::item(exchange.id, asked)
            }
            Some(Item::Action) => {
                taken += 1;
                Ref::item(exchange.id, taken)
            }
            None => Ref::whole(exchange.id),
        };
        part(page, one, place, practice, language);
    }
    if exchange.hold {
        page.text(INDENT, Tone::Faint, &language.say("held"));
    }
}

/// Whether two parts stand line by line, as in a list.
fn both_listed(one: &Part, other: &Part) -> bool {
    let short = |part: &Part| !part.text.contains('\n');
    one.kind.word() == other.kind.word() && short(one) && short(other)
}

fn part(page: &mut Page, part: &Part, place: Ref, practice: &Practice, language: &Language) {
    let question = |place| practice.questions().at(place).map_or(0, |it| it.number);
    let action = |place| practice.actions().at(place).map_or(0, |it| it.number);
    let numbered = |number: usize, tone| {
        Line::new()
            .indented(INDENT)
            .then(tone, format!("Q{number}  "))
            .hanging(INDENT + 4)
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
        Kind::Ask { .. } => {
            let number = question(place);
            let tone = match practice.questions().at(place) {
                Some(question) if question.status.is_open() => Tone::Open,
                _ => Tone::Faint,
            };
            page.labelled(numbered(number, tone), Tone::Plain, &part.text);
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
            page.labelled(named(name, question(*to)), Tone::Plain, &part.text);
        }
        Kind::Pass { to } => {
            page.labelled(named("part-pass", question(*to)), Tone::Plain, &part.text);
        }
        Kind::Act { .. } => {
            if let Some(action) = practice.actions().at(place) {
                action_line(page, action, language);
            }
        }
        Kind::Report { to, done } => {
            let name = match done {
                Some(true) => "part-done",
                Some(false) => "part-not-done",
                None => "part-report",
            };
            page.labelled(named(name, action(*to)), Tone::Plain, &part.text);
        }
        Kind::Agree {
            rhythm,
            visibility,
            rounds,
        } => {
            let set = Agreement {
                rhythm: *rhythm,
                visibility: visibility.unwrap_or(practice.agreement().visibility),
                rounds: *rounds,
                history: Vec::new(),
            };
            let mut text = terms(&set, language);
            if !part.text.is_empty() {
                text = format!("{text}\n{}", part.text);
            }
            page.labelled(label(language, "part-agree", INDENT), Tone::Plain, &text);
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
            let text = language.tell("part-amend", &[("place", to.to_string().into())]);
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Withdraw { to } => {
            let text = language.tell("part-withdraw", &[("place", to.to_string().into())]);
            page.labelled(
                Line::new().indented(INDENT).then(Tone::Faint, text),
                Tone::Plain,
                &spaced(&part.text),
            );
        }
        Kind::Advise => {
            page.labelled(
                label(language, "part-advise", INDENT),
                Tone::Plain,
                &part.text,
            );
        }
        Kind::Reflect => {
            page.labelled(
                label(language, "part-reflect", INDENT),
                Tone::Plain,
                &part.text,
            );
        }
        Kind::Learn => {
            page.labelled(
                label(language, "part-learn", INDENT),
                Tone::Plain,
                &part.text,
            );
        }
        Kind::Park => {
            page.labelled(
                label(language, "part-park", INDENT),
                Tone::Plain,
                &part.text,
            );
        }
        Kind::Close => {
            page.labelled(
                label(language, "part-close", INDENT),
                Tone::Plain,
                &part.text,
            );
        }
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
fn ask_notes(page: &mut Page, question: &Question, language: &Language) {
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

fn action_line(page: &mut Page, action: &Action, language: &Language) {
    let due = action.due.map_or_else(String::new, |due| {
        language.tell("action-due", &[("day", language.day(due).into())])
    });
    let text = language.tell(
        "part-act",
        &[
            ("number", action.number.into()),
            ("owner", action.owner.as_str().into()),
            ("due", due.into()),
        ],
    );
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

fn questions(page: &mut Page, practice: &Practice, language: &Language) {
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

fn question_status(status: QuestionStatus, language: &Language) -> String {
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
    today: chrono::NaiveDate,
    language: &Language,
) -> String {
    language.say(match action.status {
        ActionStatus::Open if action.is_overdue(today) => "action-overdue",
        ActionStatus::Open => "action-open",
        ActionStatus::Done => "action-done",
        ActionStatus::Dropped if action.withdrawn => "action-withdrawn",
        ActionStatus::Dropped => "action-not-done",
    })
}

fn actions(page: &mut Page, practice: &Practice, now: DateTime<FixedOffset>, language: &Language) {
    if practice.actions().all().is_empty() {
        page.gap();
        page.text(0, Tone::Plain, &language.say("no-actions"));
    }
    for action in practice.actions().all() {
        page.gap();
        action_line(page, action, language);
        let status = action_status(action, now.date_naive(), language);
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

#[derive(Serialize)]
struct PracticeJson<'a> {
    schema: &'static str,
    id: &'a str,
    title: &'a str,
    mentor: &'a str,
    mentee: &'a str,
    opened: String,
    follows: Option<&'a str>,
    stage: &'static str,
    turn: Option<&'static str>,
    turn_since: String,
    closed: Option<ClosedJson<'a>>,
    theme: Option<&'a str>,
    themes: Vec<ThemeJson<'a>>,
    exchanges: Vec<ExchangeJson<'a>>,
    questions: Vec<QuestionJson<'a>>,
    actions: Vec<ActionJson<'a>>,
    learned: Vec<WordsJson<'a>>,
    parked: Vec<WordsJson<'a>>,
    agreement: AgreementJson<'a>,
}

#[derive(Serialize)]
struct ClosedJson<'a> {
    at: String,
    by: &'a str,
}

/// A theme in JSON.
#[derive(Serialize)]
pub(super) struct ThemeJson<'a> {
    exchange: &'a str,
    at: String,
    by: &'a str,
    text: &'a str,
    why: Option<&'a str>,
}

impl<'a> ThemeJson<'a> {
    pub(super) fn of(theme: &'a Theme) -> Self {
        Self {
            exchange: theme.exchange.as_str(),
            at: rfc3339(theme.at),
            by: theme.by.as_str(),
            text: &theme.text,
            why: theme.why.as_deref(),
        }
    }
}

/// Words of a part in JSON.
#[derive(Serialize)]
pub(super) struct WordsJson<'a> {
    exchange: &'a str,
    at: String,
    by: &'a str,
    text: &'a str,
}

impl<'a> WordsJson<'a> {
    pub(super) fn of(words: &'a Words) -> Self {
        Self {
            exchange: words.exchange.as_str(),
            at: rfc3339(words.at),
            by: words.by.as_str(),
            text: &words.text,
        }
    }
}

#[derive(Serialize)]
struct ExchangeJson<'a> {
    id: &'a str,
    number: usize,
    at: String,
    by: &'a str,
    role: &'static str,
    stage: Option<&'static str>,
    hold: bool,
    amended_by: Vec<&'a str>,
    withdrawn_by: Option<&'a str>,
    parts: Vec<PartJson<'a>>,
}

impl<'a> ExchangeJson<'a> {
    fn of(entry: &'a Entry) -> Self {
        let exchange = &entry.exchange;
        Self {
            id: exchange.id.as_str(),
            number: entry.number,
            at: rfc3339(exchange.at),
            by: exchange.by.as_str(),
            role: entry.role.word(),
            stage: exchange.stage.map(|_| entry.stage.word()),
            hold: exchange.hold,
            amended_by: entry.amended_by.iter().map(ExchangeId::as_str).collect(),
            withdrawn_by: entry.withdrawn_by.as_ref().map(ExchangeId::as_str),
            parts: entry.parts.iter().map(PartJson::of).collect(),
        }
    }
}

/// A part: its kind, its words, and the keys that its kind has.
#[derive(Serialize, Default)]
struct PartJson<'a> {
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    optional: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    partial: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rhythm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rounds: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

impl<'a> PartJson<'a> {
    fn of(part: &'a Part) -> Self {
        let mut json = Self {
            kind: part.kind.word(),
            text: &part.text,
            ..Self::default()
        };
        match &part.kind {
            Kind::Theme { why } => json.why = why.as_deref(),
            Kind::Ask { optional, instead } => {
                json.optional = Some(*optional);
                json.instead = instead.map(|place| place.to_string());
            }
            Kind::Answer { to, partial } => {
                json.to = Some(to.to_string());
                json.partial = Some(*partial);
            }
            Kind::Pass { to } | Kind::Amend { to } => json.to = Some(to.to_string()),
            Kind::Act { owner, due } => {
                json.owner = owner.as_ref().map(|name| name.as_str());
                json.due = due.map(|day| day.to_string());
            }
            Kind::Report { to, done } => {
                json.to = Some(to.to_string());
                json.done = *done;
            }
            Kind::Agree {
                rhythm,
                visibility,
                rounds,
            } => {
                json.rhythm = rhythm.map(|it| it.to_string());
                json.visibility = visibility.map(|it| it.word());
                json.rounds = *rounds;
            }
            Kind::Pause { until } => json.until = Some(until.to_string()),
            Kind::Quote { to } => json.to = to.map(|id| id.to_string()),
            Kind::Withdraw { to } => json.to = Some(to.to_string()),
            Kind::Say | Kind::Advise | Kind::Reflect | Kind::Learn | Kind::Park | Kind::Close => {}
        }
        json
    }
}

/// A question in JSON.
#[derive(Serialize)]
pub(super) struct QuestionJson<'a> {
    number: usize,
    #[serde(rename = "ref")]
    place: String,
    by: &'a str,
    text: &'a str,
    optional: bool,
    status: &'static str,
    answers: Vec<AnswerJson<'a>>,
    instead: Option<usize>,
    replaced_by: Option<usize>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    exchange: &'a str,
    by: &'a str,
    text: &'a str,
    partial: bool,
}

impl<'a> QuestionJson<'a> {
    pub(super) fn of(question: &'a Question) -> Self {
        Self {
            number: question.number,
            place: question.place.to_string(),
            by: question.by.as_str(),
            text: &question.text,
            optional: question.optional,
            status: question.status.word(),
            answers: question
                .answers
                .iter()
                .map(|answer| AnswerJson {
                    exchange: answer.exchange.as_str(),
                    by: answer.by.as_str(),
                    text: &answer.text,
                    partial: answer.partial,
                })
                .collect(),
            instead: question.instead,
            replaced_by: question.replaced_by,
        }
    }
}

/// An action in JSON.
#[derive(Serialize)]
pub(super) struct ActionJson<'a> {
    number: usize,
    #[serde(rename = "ref")]
    place: String,
    owner: &'a str,
    text: &'a str,
    due: Option<String>,
    status: &'static str,
    reports: Vec<ReportJson<'a>>,
}

/// A report in JSON.
#[derive(Serialize)]
pub(super) struct ReportJson<'a> {
    exchange: &'a str,
    text: &'a str,
    done: Option<bool>,
}

impl<'a> ActionJson<'a> {
    pub(super) fn of(action: &'a Action) -> Self {
        Self {
            number: action.number,
            place: action.place.to_string(),
            owner: action.owner.as_str(),
            text: &action.text,
            due: action.due.map(|day| day.to_string()),
            status: action.status.word(),
            reports: ReportJson::all(action),
        }
    }
}

impl<'a> ReportJson<'a> {
    pub(super) fn all(action: &'a Action) -> Vec<Self> {
        action
            .reports
            .iter()
            .map(|report| Self {
                exchange: report.exchange.as_str(),
                text: &report.text,
                done: report.done,
            })
            .collect()
    }
}

#[derive(Serialize)]
struct AgreementJson<'a> {
    rhythm: Option<String>,
    visibility: &'static str,
    rounds: u32,
    history: Vec<AgreedJson<'a>>,
}

#[derive(Serialize)]
struct AgreedJson<'a> {
    exchange: &'a str,
    at: String,
    text: &'a str,
    rhythm: Option<String>,
    visibility: Option<&'static str>,
    rounds: Option<u32>,
}

impl<'a> AgreementJson<'a> {
    fn of(agreement: &'a Agreement) -> Self {
        Self {
            rhythm: agreement.rhythm.map(|it| it.to_string()),
            visibility: agreement.visibility.word(),
            rounds: agreement.rounds_before_reflection(),
            history: agreement
                .history
                .iter()
                .map(|agreed| AgreedJson {
                    exchange: agreed.exchange.as_str(),
                    at: rfc3339(agreed.at),
                    text: &agreed.text,
                    rhythm: agreed.rhythm.map(|it| it.to_string()),
                    visibility: agreed.visibility.map(|it| it.word()),
                    rounds: agreed.rounds,
                })
                .collect(),
        }
    }
}
