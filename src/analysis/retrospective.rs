//! A retrospective of one practice, pure: everything that a look back at it is made of.
//! Where there is too little to say something, it is `None`.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::drift::{BeforeAfter, Drift};
use super::figures::{
    ActionFigures, Exchanges, QuestionFigures, StageShare, Voice, Wordings, actions, asked,
    exchanges, questions, stages, voice, wordings,
};
use super::key_questions::KeyQuestion;
use super::pace::{Pace, Replies};
use super::taken_up::TakenUp;
use super::talking_points::TalkingPoint;
use super::went_well::WentWell;
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::agreement::ROUNDS_BEFORE_REFLECTION;
use crate::dialogue::expectation::Expectation;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::pause::Lasted;
use crate::dialogue::practice::{Entry, Practice, Words};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::language::thanks::thanks;

/// The figures of one practice.
#[derive(Debug, Clone, PartialEq)]
pub struct Retrospective<'a> {
    /// The practice they are of.
    pub practice: &'a Practice,
    /// When it was looked at.
    pub now: DateTime<FixedOffset>,
    pub today: NaiveDate,
    /// From the opening to the last exchange.
    pub first: DateTime<FixedOffset>,
    /// The last exchange, or the close; the opening where there is none.
    pub last: DateTime<FixedOffset>,
    /// How many exchanges there are, up to the close.
    pub exchanges: Exchanges,
    /// How many of them people would call letters.
    pub letters: Exchanges,
    /// The longest time without a letter.
    pub gap: Option<Gap>,
    /// What was written in each stage that has any, in the order of the process.
    pub stages: Vec<StageShare>,
    /// How much each of the two wrote.
    pub voice: Voice,
    /// What became of the questions.
    pub questions: QuestionFigures,
    /// How the mentor's and the mentee's questions are worded.
    pub wordings: Vec<Wordings>,
    /// The words that the practice was closed with, of whoever closed it.
    pub closing: Option<Words>,
    /// Where whoever did not close it thanks the other, in their last letter.
    pub thanks: Option<Words>,
    /// What the two wrote after the close.
    pub afterwards: Vec<Words>,
    /// How the theme moved.
    pub drift: Option<Drift<'a>>,
    /// What each took up of the other's words, in the order of the record.
    pub taken_up: Vec<TakenUp<'a>>,
    /// The questions that carried it, in the order of their numbers.
    pub key_questions: Vec<KeyQuestion<'a>>,
    /// The longest time without a look back, where it is longer than agreed.
    pub no_look_back: Option<NoLookBack>,
    /// What became of the actions.
    pub actions: ActionFigures,
    /// Advice, and the actions it led to.
    pub chain: Vec<Link<'a>>,
    /// How long the mentor took to reply.
    pub mentor_replies: Option<Replies>,
    /// How long the mentee took to reply.
    pub mentee_replies: Option<Replies>,
    pub pace: Option<Pace>,
    /// What is expected next.
    pub next: Vec<Expectation>,
    /// What went well, as far as it is on record.
    pub went_well: Vec<WentWell>,
    /// What the two may want to talk over.
    pub talking_points: Vec<TalkingPoint>,
}

/// A time without a letter; pauses are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// From the letter before it, or the end of a pause.
    pub from: DateTime<FixedOffset>,
    /// To the letter after it, or the beginning of a pause.
    pub to: DateTime<FixedOffset>,
    pub lasted: Lasted,
}

/// A stretch of rounds without a look back, longer than agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoLookBack {
    pub rounds: u32,
    /// The number of the exchange it began with.
    pub from: usize,
    /// The number of the exchange that ended it, or the last one.
    pub to: usize,
    /// After how many rounds a look back is due.
    pub due: u32,
    /// Whether the two agreed on that, or it is what is usual.
    pub agreed: bool,
}

/// A piece of advice and an action that came after it; either may stand alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    pub advice: Option<&'a Words>,
    /// The action; its reports are with it.
    pub action: Option<&'a Action>,
}

impl<'a> Retrospective<'a> {
    /// Looks back at `practice` at the time `now`.
    #[must_use]
    pub fn of(practice: &'a Practice, now: DateTime<FixedOffset>) -> Self {
        let first = practice.header().opened;
        let taken_up = super::taken_up::taken_up(practice);
        let entries = || practice.told().filter(|entry| !entry.exchange.corrects());
        let mut figures = Self {
            practice,
            now,
            today: now.date_naive(),
            first,
            last: entries()
                .map(|entry| entry.exchange.at)
                .fold(first, DateTime::max),
            exchanges: exchanges(entries()),
            letters: exchanges(practice.letters()),
            gap: gap(practice),
            stages: stages(entries),
            voice: voice(entries()),
            questions: questions(practice),
            actions: actions(practice, now.date_naive()),
            chain: chain(practice),
            mentor_replies: super::pace::replies(practice, Role::Mentor),
            mentee_replies: super::pace::replies(practice, Role::Mentee),
            pace: super::pace::pace(practice, now),
            next: practice.expects(now),
            wordings: wordings(practice),
            closing: closing(practice),
            thanks: thanked(practice),
            afterwards: afterwards(practice),
            drift: Drift::of(practice),
            key_questions: super::key_questions::key_questions(practice, &taken_up),
            taken_up,
            no_look_back: no_look_back(practice),
            went_well: Vec::new(),
            talking_points: Vec::new(),
        };
        figures.went_well = super::went_well::went_well(&figures);
        figures.talking_points = super::talking_points::talking_points(&figures);
        figures
    }

    /// From the first day to the last, both counted.
    #[must_use]
    pub fn days(&self) -> i64 {
        Lasted::between(self.first, self.last).days + 1
    }

    /// The mentee's own words, at first and in the end.
    #[must_use]
    pub fn before_after(&self) -> Option<BeforeAfter<'_>> {
        BeforeAfter::of(self.practice, self.closing.as_ref())
    }

    /// The questions without an answer in full on record: not those that were
    /// taken back, nor those that were optional or were asked after the close.
    pub fn unanswered(&self) -> impl Iterator<Item = &'a Question> {
        asked(self.practice).filter(|question| question.status.is_open() && !question.optional)
    }

    /// The actions still open.
    pub fn open_actions(&self) -> impl Iterator<Item = &'a Action> {
        self.practice
            .actions()
            .all()
            .iter()
            .filter(|action| action.status == ActionStatus::Open)
            .filter(|action| self.practice.is_told(action.place.exchange))
    }
}

/// The longest time without a letter; none where nothing was written twice.
fn gap(practice: &Practice) -> Option<Gap> {
    let letters: Vec<_> = practice.letters().collect();
    // Nobody waited for a letter while it was closed.
    let closes = |entry: &Entry| entry.parts.iter().any(|part| part.kind == Kind::Close);
    letters
        .windows(2)
        .filter(|pair| !closes(pair[0]))
        .flat_map(|pair| match pair {
            [one, other] => practice
                .pauses()
                .between(one.exchange.at, other.exchange.at),
            _ => Vec::new(),
        })
        .map(|(from, to)| Gap {
            from,
            to,
            lasted: Lasted::between(from, to),
        })
        .max_by_key(|gap| gap.lasted)
}

/// The plain words of an entry, and those of its close, as one.
fn plain_words(entry: &Entry) -> Option<Words> {
    let mut text = String::new();
    let parts = entry.parts.iter();
    for part in parts.filter(|part| matches!(part.kind, Kind::Say | Kind::Close)) {
        // Within a paragraph, the blank before a part is part of it.
        if !text.is_empty() && !part.text.starts_with(char::is_whitespace) {
            text.push_str("\n\n");
        }
        text.push_str(&part.text);
    }
    (!text.trim().is_empty()).then(|| Words {
        exchange: entry.exchange.id,
        at: entry.exchange.at,
        by: entry.exchange.by.clone(),
        text,
    })
}

fn closing(practice: &Practice) -> Option<Words> {
    let closed = practice.closed()?;
    plain_words(practice.entry(closed.exchange)?)
}

fn afterwards(practice: &Practice) -> Vec<Words> {
    let own = |part: &&Part| !matches!(part.kind, Kind::Quote { .. } | Kind::Number { .. });
    let letters = practice.letters_after_close();
    letters
        .map(|entry| Words {
            exchange: entry.exchange.id,
            at: entry.exchange.at,
            by: entry.exchange.by.clone(),
            text: entry
                .parts
                .iter()
                .filter(own)
                .map(|part| part.text.trim())
                .collect::<Vec<_>>()
                .join("\n\n"),
        })
        .collect()
}

/// The paragraphs in which whoever did not close the practice thanks the other: in
/// their last letter up to the close, else in the first one after it that does.
fn thanked(practice: &Practice) -> Option<Words> {
    let closed = practice.closed()?;
    let other = practice.role_of(&closed.by).other()?;
    let of = |entry: &&Entry| entry.role == other;
    let thanking = |entry: &Entry| {
        let words = plain_words(entry)?;
        let paragraphs = words.text.split("\n\n").filter(|it| thanks(it));
        let text = paragraphs.collect::<Vec<_>>().join("\n\n");
        (!text.is_empty()).then_some(Words { text, ..words })
    };
    let last = practice.letters().rfind(of).and_then(thanking);
    last.or_else(|| {
        let mut after = practice.letters_after_close().filter(of);
        after.find_map(thanking)
    })
}

/// Whether it was closed, and nothing is marked as learned.
pub(super) fn nothing_learned(practice: &Practice) -> bool {
    practice.closed().is_some() && practice.learned().is_empty()
}

fn no_look_back(practice: &Practice) -> Option<NoLookBack> {
    let looks_back = |entry: &&Entry| entry.parts.iter().any(|part| part.kind == Kind::Reflect);
    // Whoever looks back ends the stretch, and adds no round to it.
    let others = practice.told().rev().filter(|it| !looks_back(it));
    let last = others.max_by_key(|entry| entry.rounds)?;
    let mut before = practice.told().filter(|it| it.number < last.number);
    let first = practice.told().next().map_or(1, |it| it.number);
    let from = before.rfind(looks_back).map_or(first, |it| it.number + 1);
    // What was agreed then, not what was agreed on since.
    let history = practice.agreement().history.iter().rev();
    let agreed = history
        .filter(|it| {
            practice
                .entry(it.exchange)
                .is_some_and(|it| it.number <= last.number)
        })
        .find_map(|it| it.rounds);
    let due = agreed.unwrap_or(ROUNDS_BEFORE_REFLECTION);
    (last.rounds > due).then_some(NoLookBack {
        rounds: last.rounds,
        from,
        to: last.number,
        due,
        agreed: agreed.is_some(),
    })
}

/// An action comes of the latest advice that was given before it or with it.
fn chain(practice: &Practice) -> Vec<Link<'_>> {
    let place = |id| practice.entry(id).map_or(0, |entry| entry.number);
    let led_to = |action: &Action| {
        let taken = place(action.place.exchange);
        practice
            .advice()
            .iter()
            .rposition(|advice| place(advice.exchange) <= taken)
    };
    let mut links: Vec<(Option<usize>, Link)> = practice
        .actions()
        .all()
        .iter()
        .filter(|action| action.status != ActionStatus::Withdrawn)
        .filter(|action| practice.is_told(action.place.exchange))
        .map(|action| {
            let advice = led_to(action);
            let link = Link {
                advice: advice.map(|at| &practice.advice()[at]),
                action: Some(action),
            };
            (advice, link)
        })
        .collect();
    let advice = practice.advice().iter().enumerate();
    for (at, advice) in advice.filter(|(_, it)| practice.is_told(it.exchange)) {
        if !links.iter().any(|(led, _)| *led == Some(at)) {
            let link = Link {
                advice: Some(advice),
                action: None,
            };
            links.push((Some(at), link));
        }
    }
    links.sort_by_key(|(advice, _)| *advice);
    links.into_iter().map(|(_, link)| link).collect()
}
