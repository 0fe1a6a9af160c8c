//! How practices stand: what `list`, `next` and `mentor` alone print.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::Serialize;

use super::json::{Document, ProposalJson, Time};
use super::succession::Succession;
use super::{View, words};
use crate::dialogue::actions::ActionStatus;
use crate::dialogue::expectation::{Expectation, Move};
use crate::dialogue::identity::{Name, PracticeId, Ref};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
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
    fn list(&self, page: &mut Page, language: &Messages) {
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
    pub(super) fn next(&self, page: &mut Page, me: Option<&Name>, language: &Messages) {
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
}

/// Practices in a list, each between those before and after it.
#[derive(Debug, Clone)]
pub struct ListView<'a> {
    /// How each stands.
    pub listed: Vec<(Standing<'a>, Succession<'a>)>,
}

impl View for ListView<'_> {
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        for (standing, succession) in &self.listed {
            standing.list(&mut page, language);
            for text in succession.lines(language) {
                page.push(Line::new().indented(4).hanging(6).then(Tone::Faint, text));
            }
        }
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        self.listed
            .iter()
            .map(|(standing, succession)| ListJson::new(standing, succession))
    }
}

/// What is expected in a practice.
#[derive(Debug, Clone, Copy)]
pub struct NextView<'a> {
    /// How it stands.
    pub standing: Standing<'a>,
    /// Who reads it, where that is known.
    pub me: Option<&'a Name>,
}

impl View for NextView<'_> {
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        self.standing.next(&mut page, self.me, language);
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [NextJson::new(&self.standing)]
    }
}

/// A line of `mentor list --json`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ListJson<'a> {
    id: &'a PracticeId,
    title: &'a str,
    mentor: &'a Name,
    mentee: &'a Name,
    opened: Time,
    stage: Stage,
    #[cfg_attr(test, schemars(with = "Option<super::json::OfTheTwo>"))]
    turn: Option<Role>,
    turn_since: Time,
    theme: Option<&'a str>,
    exchanges: usize,
    open_questions: usize,
    open_actions: usize,
    last_at: Time,
    /// The practice that this one goes on from.
    follows: Option<&'a PracticeId>,
    /// The practices that go on from this one.
    followed_by: Vec<&'a PracticeId>,
}

impl<'a> ListJson<'a> {
    fn new(standing: &Standing<'a>, succession: &Succession<'a>) -> Self {
        let practice = standing.practice;
        let header = practice.header();
        let turn = practice.turn(standing.now);
        Self {
            id: &header.id,
            title: &header.title,
            mentor: &header.mentor,
            mentee: &header.mentee,
            opened: Time(header.opened),
            stage: practice.stage(),
            turn: turn.whose,
            turn_since: Time(turn.since),
            theme: practice.theme().map(|theme| theme.text.as_str()),
            exchanges: practice.written().count(),
            open_questions: standing.open_questions(),
            open_actions: standing.open_actions(),
            last_at: Time(standing.last_at()),
            follows: header.follows.as_ref(),
            followed_by: succession.followed_by(),
        }
    }
}

/// What `mentor next --json` prints, and a line of `mentor --json`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct NextJson<'a> {
    id: &'a PracticeId,
    #[cfg_attr(test, schemars(with = "Option<super::json::OfTheTwo>"))]
    turn: Option<Role>,
    since: Time,
    expects: Vec<ExpectationJson>,
    /// What one of the two has said that is wider, until the other says it too.
    proposed: Vec<ProposalJson<'a>>,
}

impl<'a> NextJson<'a> {
    pub(super) fn new(standing: &Standing<'a>) -> Self {
        let practice = standing.practice;
        let turn = practice.turn(standing.now);
        let expects = practice.expects(standing.now);
        Self {
            id: &practice.header().id,
            turn: turn.whose,
            since: Time(turn.since),
            expects: expects.iter().map(ExpectationJson::new).collect(),
            proposed: ProposalJson::all(practice.agreement()),
        }
    }
}

/// Something that is expected of somebody.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ExpectationJson {
    who: Name,
    what: Move,
    refs: Vec<Ref>,
}

impl ExpectationJson {
    pub(super) fn new(expectation: &Expectation) -> Self {
        Self {
            who: expectation.who.clone(),
            what: expectation.what,
            refs: expectation.refs.clone(),
        }
    }
}
