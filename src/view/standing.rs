//! How practices stand: what `list`, `next` and `mentor` alone print.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::Serialize;

use super::practice::ProposalJson;
use super::words::{self, rfc3339};
use crate::dialogue::actions::ActionStatus;
use crate::dialogue::identity::{Name, PracticeId};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// How one practice stands.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// When it is looked at.
    pub now: DateTime<FixedOffset>,
}

impl Standing<'_> {
    fn last_at(&self) -> DateTime<FixedOffset> {
        self.practice
            .written()
            .next_back()
            .map_or(self.practice.header().opened, |entry| entry.exchange.at)
    }

    fn open_questions(&self) -> usize {
        let all = self.practice.questions().all();
        all.iter().filter(|it| it.status.is_open()).count()
    }

    fn open_actions(&self) -> usize {
        let all = self.practice.actions().all();
        all.iter()
            .filter(|it| it.status == ActionStatus::Open)
            .count()
    }

    /// Two lines for a list: what it is, and how it stands.
    pub fn list(&self, page: &mut Page, language: &Messages) {
        self.title(page);
        let turn = self.practice.turn(self.now);
        let since = match turn.whose {
            Some(_) if turn.waited.exact >= TimeDelta::hours(1) => language.tell(
                "list-waiting",
                &[("span", language.lasted(turn.waited).into())],
            ),
            _ => String::new(),
        };
        let stands = match self.practice.closed() {
            Some(closed) => {
                let day = language.day(closed.at.date_naive());
                language.tell("list-closed", &[("day", day.into())])
            }
            None => {
                let stage = words::stage(self.practice.stage(), language);
                let turn = words::turn(self.practice, self.now, language);
                let variables = [
                    ("stage", stage.into()),
                    ("turn", turn.into()),
                    ("since", since.into()),
                ];
                language.tell("list-open", &variables)
            }
        };
        let line = language.tell(
            "list-standing",
            &[
                ("stands", stands.into()),
                ("questions", self.open_questions().into()),
                ("actions", self.open_actions().into()),
            ],
        );
        page.push(Line::new().indented(4).then(Tone::Plain, line));
    }

    fn title(&self, page: &mut Page) {
        let header = self.practice.header();
        page.push(
            Line::new()
                .then(Tone::Heading, header.id.as_str())
                .then(Tone::Plain, format!("  {}", header.title))
                .then(
                    Tone::Faint,
                    format!("  ({}, {})", header.mentor, header.mentee),
                )
                .hanging(4),
        );
    }

    /// What is expected of whom, with the command that does it for `me`.
    pub fn next(&self, page: &mut Page, me: Option<&Name>, language: &Messages) {
        self.title(page);
        let turn = self.practice.turn(self.now);
        page.push(Line::new().indented(4).then(
            Tone::Plain,
            language.tell(
                "next-turn",
                &[
                    (
                        "turn",
                        words::turn(self.practice, self.now, language).into(),
                    ),
                    ("since", language.moment(turn.since).into()),
                ],
            ),
        ));
        let expects = self.practice.expects(self.now);
        if let (true, Some(role)) = (expects.is_empty(), turn.whose) {
            let name = words::name_of(role, self.practice, language);
            let text = language.tell("expect-anything", &[("name", name.into())]);
            page.push(Line::new().indented(4).hanging(6).then(Tone::Open, text));
        }
        for expectation in expects {
            let text = words::expectation(&expectation, self.practice, language);
            let mut line = Line::new().indented(4).hanging(6).then(Tone::Open, text);
            if me == Some(&expectation.who) {
                let command = words::command(&expectation, self.practice);
                let flags = language.writing_flags();
                line = line.then(Tone::Hint, format!("  {command}{flags}"));
            }
            page.push(line);
        }
        if let (Some(text), Some(proposal)) = (
            words::proposed(self.practice, language),
            &self.practice.agreement().proposed,
        ) {
            let mut line = Line::new().indented(4).hanging(6).then(Tone::Open, text);
            if me == Some(&proposal.to) {
                let command = words::agreeing(proposal, self.practice);
                let flags = language.writing_flags();
                line = line.then(Tone::Hint, format!("  {command}{flags}"));
            }
            page.push(line);
        }
    }

    /// A line of `list --json`.
    #[must_use]
    pub fn list_json(&self) -> impl Serialize + use<'_> {
        let header = self.practice.header();
        let turn = self.practice.turn(self.now);
        ListJson {
            schema: "mentor.list.v1",
            id: header.id.as_str(),
            title: &header.title,
            mentor: header.mentor.as_str(),
            mentee: header.mentee.as_str(),
            opened: rfc3339(header.opened),
            stage: self.practice.stage().as_str(),
            turn: turn.whose.map(Role::as_str),
            turn_since: rfc3339(turn.since),
            theme: self.practice.theme().map(|theme| theme.text.as_str()),
            exchanges: self.practice.written().count(),
            open_questions: self.open_questions(),
            open_actions: self.open_actions(),
            last_at: rfc3339(self.last_at()),
            follows: header.follows.as_ref().map(PracticeId::as_str),
        }
    }

    /// `next --json`, and a line of `mentor --json`.
    #[must_use]
    pub fn next_json(&self) -> impl Serialize + use<'_> {
        let turn = self.practice.turn(self.now);
        NextJson {
            schema: "mentor.next.v1",
            id: self.practice.header().id.as_str(),
            turn: turn.whose.map(Role::as_str),
            since: rfc3339(turn.since),
            expects: expects_json(&self.practice.expects(self.now)),
            proposed: ProposalJson::of(self.practice.agreement()),
        }
    }
}

#[derive(Serialize)]
struct ListJson<'a> {
    schema: &'static str,
    id: &'a str,
    title: &'a str,
    mentor: &'a str,
    mentee: &'a str,
    opened: String,
    stage: &'static str,
    turn: Option<&'static str>,
    turn_since: String,
    theme: Option<&'a str>,
    exchanges: usize,
    open_questions: usize,
    open_actions: usize,
    last_at: String,
    follows: Option<&'a str>,
}

#[derive(Serialize)]
struct NextJson<'a> {
    schema: &'static str,
    id: &'a str,
    turn: Option<&'static str>,
    since: String,
    expects: Vec<ExpectationJson>,
    proposed: Vec<ProposalJson<'a>>,
}

/// Something that is expected, in JSON.
#[derive(Serialize)]
pub(super) struct ExpectationJson {
    who: String,
    what: &'static str,
    refs: Vec<String>,
}

pub(super) fn expects_json(
    expects: &[crate::dialogue::expectation::Expectation],
) -> Vec<ExpectationJson> {
    expects
        .iter()
        .map(|expectation| ExpectationJson {
            who: expectation.who.to_string(),
            what: expectation.what.as_str(),
            refs: expectation.refs.iter().map(ToString::to_string).collect(),
        })
        .collect()
}
