//! Several practices together: what `review --all` prints.

use csv::WriterBuilder;
use serde::Serialize;

use super::development::{self, DevelopmentJson};
use super::export::ExportError;
use super::export::csv::safe;
use super::picture;
use super::words::{self, rfc3339};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::Retrospective;
use crate::retrospective::across::{Across, LeftOpen, LookFirst, Reason, Usual, Waiting};
use crate::retrospective::development::Development;

/// How many words of what was learned are shown; the rest is counted.
const LEARNED: usize = 12;

/// Several practices to be read together.
#[derive(Debug, Clone, Copy)]
pub struct AcrossView<'a> {
    /// Their figures.
    pub across: &'a Across<'a>,
    /// How the mentoring of the one whose practices they are develops.
    pub development: Option<&'a Development<'a>>,
    /// How it is to look.
    pub look: Look,
}

impl AcrossView<'_> {
    /// As a person reads it.
    #[must_use]
    pub fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        self.head(&mut page, language);
        self.look_first(&mut page, language);
        self.waiting(&mut page, language);
        self.stages(&mut page, language);
        self.replies(&mut page, language);
        left_open(&mut page, self.across.left_open(), language);
        if let Some(development) = self.development {
            development::push(&mut page, development, self.look, language);
        }
        self.learned(&mut page, language);
        page
    }

    fn head(&self, page: &mut Page, language: &Messages) {
        let title = language.say("across-title");
        page.push(
            Line::new()
                .being(LineKind::Title)
                .then(Tone::Heading, title),
        );
        let each = &self.across.each;
        let closed = self.across.practices().filter(|it| it.closed().is_some());
        let mut variables = vec![
            ("count", each.len().into()),
            ("closed", closed.count().into()),
        ];
        let first = each.iter().map(|it| it.first).min();
        let last = each.iter().map(|it| it.last).max();
        if let (Some(first), Some(last)) = (first, last) {
            variables.push(("first", language.day(first.date_naive()).into()));
            variables.push(("last", language.day(last.date_naive()).into()));
            page.text(0, Tone::Plain, &language.tell("across-span", &variables));
        }
    }

    fn look_first(&self, page: &mut Page, language: &Messages) {
        let found = self.across.look_first();
        if found.is_empty() {
            return;
        }
        page.heading(language.say("across-look-first"));
        for LookFirst { practice, reasons } in found {
            let reasons: Vec<String> = reasons
                .iter()
                .map(|reason| told(reason, practice, language))
                .collect();
            page.push(entry(practice).then(Tone::Warning, language.list(&reasons)));
        }
    }

    fn waiting(&self, page: &mut Page, language: &Messages) {
        let waiting = self.across.waiting();
        if waiting.is_empty() {
            return;
        }
        page.heading(language.say("across-waiting"));
        for waiting in &waiting {
            let tone = if waiting.is_late() {
                Tone::Open
            } else {
                Tone::Plain
            };
            let Waiting {
                practice,
                role,
                lasts,
            } = waiting;
            let text = language.tell(
                "across-waits",
                &[
                    ("name", words::name_of(*role, practice, language).into()),
                    ("role", words::role(*role, language).into()),
                    ("span", language.lasted(*lasts).into()),
                ],
            );
            page.push(entry(practice).then(tone, text));
            if let Some(letter) = practice
                .letters()
                .rfind(|it| it.exchange.at > self.across.now)
            {
                let number = ("number", letter.number.into());
                let text = language.tell("across-yet", &[number]);
                page.push(Line::item(4).hanging(6).then(Tone::Warning, text));
            }
        }
    }

    fn stages(&self, page: &mut Page, language: &Messages) {
        let total = self.across.each.len();
        if total == 0 {
            return;
        }
        page.heading(language.say("across-stages"));
        for (stage, count) in self.across.stages() {
            if count == 0 {
                continue;
            }
            let line = Line::item(2).hanging(4 + picture::BAR);
            let stage = words::stage(stage, language);
            let line = picture::bar(line, count * 100 / total, self.look);
            page.push(line.then(Tone::Plain, format!("  {stage} {count}")));
        }
    }

    fn replies(&self, page: &mut Page, language: &Messages) {
        let of = [Role::Mentor, Role::Mentee].map(|role| (role, self.across.usual(role)));
        if of.iter().all(|(_, usual)| usual.is_none()) {
            return;
        }
        page.heading(language.say("review-replies"));
        for (role, usual) in of {
            let Some(usual) = usual else { continue };
            let name = match role {
                Role::Mentor => "across-mentors",
                _ => "across-mentees",
            };
            let text = language.tell(
                name,
                &[
                    ("count", usual.count.into()),
                    ("median", language.lasted(usual.median).into()),
                    ("longest", language.lasted(usual.longest).into()),
                ],
            );
            page.push(Line::item(2).hanging(4).then(Tone::Plain, text));
        }
    }

    fn learned(&self, page: &mut Page, language: &Messages) {
        let all = self.across.learned();
        if all.is_empty() {
            return;
        }
        page.heading(language.say("review-learned"));
        for (practice, words) in all.iter().take(LEARNED) {
            let day = language.day(words.at.date_naive());
            let tone = words::tone(practice.role_of(&words.by));
            let first = Line::item(2)
                .then(Tone::Faint, format!("{day}  {}  ", practice.header().title))
                .then(tone, format!("{}: ", words.by))
                .hanging(4);
            page.labelled(first, Tone::Plain, &words.text);
        }
        if all.len() > LEARNED {
            let more = all.len() - LEARNED;
            let text = language.tell("across-more", &[("count", more.into())]);
            page.push(Line::item(2).then(Tone::Faint, text));
        }
    }

    /// As a machine reads it: `mentor.reviews.v1`.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let across = self.across;
        ReviewsJson {
            schema: "mentor.reviews.v1",
            practices: across.each.iter().map(|it| Row::of(it, across)).collect(),
            stages: across
                .stages()
                .into_iter()
                .map(|(stage, practices)| StageJson {
                    stage: stage.as_str(),
                    practices,
                })
                .collect(),
            replies: RepliesJson {
                mentor: across.usual(Role::Mentor).map(UsualJson::of),
                mentee: across.usual(Role::Mentee).map(UsualJson::of),
            },
            left_open: LeftJson::of(across.left_open()),
            learned: across
                .learned()
                .into_iter()
                .map(|(practice, words)| LearnedJson {
                    id: practice.header().id.as_str(),
                    at: rfc3339(words.at),
                    by: words.by.as_str(),
                    text: &words.text,
                })
                .collect(),
            look_first: across.look_first().iter().map(LookJson::of).collect(),
            development: self.development.map(DevelopmentJson::of),
        }
    }

    /// As a spreadsheet reads it: a row for each practice.
    ///
    /// # Errors
    ///
    /// [`ExportError`].
    pub fn csv(&self) -> Result<String, ExportError> {
        let mut writer = WriterBuilder::new().from_writer(Vec::new());
        for figures in &self.across.each {
            let row = Row::of(figures, self.across);
            writer.serialize(row.safe())?;
        }
        let bytes = writer
            .into_inner()
            .map_err(|error| std::io::Error::other(error.to_string()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A line about a practice, up to what is said of it.
fn entry(practice: &Practice) -> Line {
    let header = practice.header();
    Line::item(2)
        .hanging(4)
        .then(Tone::Heading, header.id.as_str())
        .then(Tone::Plain, format!("  {}  ", header.title))
}

fn told(reason: &Reason, practice: &Practice, language: &Messages) -> String {
    match reason {
        Reason::Late(role, lasts) => {
            let name = words::name_of(*role, practice, language);
            let agreed = practice.agreement().rhythm.map_or_else(String::new, |it| {
                let span = language.span(it.span());
                language.tell("pace-agreed", &[("span", span.into())])
            });
            language.tell(
                "across-late",
                &[
                    ("name", name.into()),
                    ("span", language.lasted(*lasts).into()),
                    ("agreed", agreed.into()),
                ],
            )
        }
        Reason::Overdue(count) => language.tell("across-overdue", &[("count", (*count).into())]),
        Reason::LookBack(rounds) => {
            language.tell("across-look-back", &[("count", (*rounds).into())])
        }
        Reason::NothingLearned => language.say("across-nothing-learned"),
    }
}

fn left_open(page: &mut Page, left: LeftOpen, language: &Messages) {
    if left.asked + left.taken + left.parked == 0 {
        return;
    }
    page.heading(language.say("across-left-open"));
    let mut say = |tone, text| page.push(Line::item(2).hanging(4).then(tone, text));
    if left.asked > 0 {
        let variables = [
            ("open", left.unanswered.into()),
            ("asked", left.asked.into()),
        ];
        say(Tone::Plain, language.tell("across-questions", &variables));
    }
    if left.taken > 0 {
        let variables = [
            ("taken", left.taken.into()),
            ("open", left.open.into()),
            ("overdue", left.overdue.into()),
            ("dropped", left.dropped.into()),
        ];
        say(Tone::Plain, language.tell("across-actions", &variables));
    }
    if left.parked > 0 {
        let variables = [("count", left.parked.into())];
        say(Tone::Plain, language.tell("across-parked", &variables));
    }
}

#[derive(Serialize)]
struct ReviewsJson<'a> {
    schema: &'static str,
    practices: Vec<Row<'a>>,
    stages: Vec<StageJson>,
    replies: RepliesJson,
    left_open: LeftJson,
    learned: Vec<LearnedJson<'a>>,
    look_first: Vec<LookJson<'a>>,
    development: Option<DevelopmentJson<'a>>,
}

/// A practice in a line: the same in JSON and in a table.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    title: std::borrow::Cow<'a, str>,
    mentor: std::borrow::Cow<'a, str>,
    mentee: std::borrow::Cow<'a, str>,
    opened: String,
    last_at: String,
    stage: &'static str,
    turn: Option<&'static str>,
    waiting_hours: Option<i64>,
    exchanges: usize,
    questions_asked: usize,
    questions_open: usize,
    actions_taken: usize,
    actions_open: usize,
    actions_overdue: usize,
    topics_parked: usize,
    rounds_since_reflection: u32,
    mentor_median_hours: Option<i64>,
    mentee_median_hours: Option<i64>,
    learned: usize,
    letters: usize,
}

impl<'a> Row<'a> {
    fn of(figures: &'a Retrospective<'_>, across: &Across<'_>) -> Self {
        let practice = figures.practice;
        let header = practice.header();
        let turn = practice.turn(across.now);
        let hours = |replies: &Option<crate::retrospective::Replies>| {
            replies.as_ref().map(|it| it.median.exact.num_hours())
        };
        Self {
            id: header.id.as_str(),
            title: (&header.title).into(),
            mentor: header.mentor.as_str().into(),
            mentee: header.mentee.as_str().into(),
            opened: rfc3339(header.opened),
            last_at: rfc3339(figures.last),
            stage: practice.stage().as_str(),
            turn: turn.whose.map(Role::as_str),
            waiting_hours: turn.whose.map(|_| turn.waited.exact.num_hours()),
            exchanges: figures.exchanges.total(),
            questions_asked: figures.questions.asked,
            questions_open: figures.questions.open,
            actions_taken: figures.actions.taken,
            actions_open: figures.actions.open,
            actions_overdue: figures.actions.overdue,
            topics_parked: practice.topics().open().count(),
            rounds_since_reflection: practice.rounds_since_reflection(),
            mentor_median_hours: hours(&figures.mentor_replies),
            mentee_median_hours: hours(&figures.mentee_replies),
            learned: practice.learned().len(),
            letters: figures.letters.total(),
        }
    }

    fn safe(self) -> Self {
        Self {
            title: safe(&self.title).into(),
            mentor: safe(&self.mentor).into(),
            mentee: safe(&self.mentee).into(),
            ..self
        }
    }
}

#[derive(Serialize)]
struct StageJson {
    stage: &'static str,
    practices: usize,
}

#[derive(Serialize)]
struct RepliesJson {
    mentor: Option<UsualJson>,
    mentee: Option<UsualJson>,
}

#[derive(Serialize)]
struct UsualJson {
    replies: usize,
    median_hours: i64,
    longest_hours: i64,
}

impl UsualJson {
    fn of(usual: Usual) -> Self {
        Self {
            replies: usual.count,
            median_hours: usual.median.exact.num_hours(),
            longest_hours: usual.longest.exact.num_hours(),
        }
    }
}

#[derive(Serialize)]
struct LeftJson {
    questions_asked: usize,
    questions_open: usize,
    actions_taken: usize,
    actions_open: usize,
    actions_overdue: usize,
    actions_dropped: usize,
    topics_parked: usize,
}

impl LeftJson {
    fn of(left: LeftOpen) -> Self {
        Self {
            questions_asked: left.asked,
            questions_open: left.unanswered,
            actions_taken: left.taken,
            actions_open: left.open,
            actions_overdue: left.overdue,
            actions_dropped: left.dropped,
            topics_parked: left.parked,
        }
    }
}

#[derive(Serialize)]
struct LearnedJson<'a> {
    id: &'a str,
    at: String,
    by: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct LookJson<'a> {
    id: &'a str,
    reasons: Vec<ReasonJson>,
}

#[derive(Serialize)]
struct ReasonJson {
    reason: &'static str,
    role: Option<&'static str>,
    hours: Option<i64>,
    count: Option<usize>,
}

impl<'a> LookJson<'a> {
    fn of(look: &LookFirst<'a>) -> Self {
        let none = ReasonJson {
            reason: "nothing_learned",
            role: None,
            hours: None,
            count: None,
        };
        let reason = |reason: &Reason| match *reason {
            Reason::Late(role, lasts) => ReasonJson {
                reason: "late",
                role: Some(role.as_str()),
                hours: Some(lasts.exact.num_hours()),
                count: None,
            },
            Reason::Overdue(count) => ReasonJson {
                reason: "overdue",
                count: Some(count),
                ..none
            },
            Reason::LookBack(rounds) => ReasonJson {
                reason: "look_back",
                count: usize::try_from(rounds).ok(),
                ..none
            },
            Reason::NothingLearned => ReasonJson { ..none },
        };
        Self {
            id: look.practice.header().id.as_str(),
            reasons: look.reasons.iter().map(reason).collect(),
        }
    }
}
