//! The questions that carried a practice, chosen by what the record shows of them.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::figures::length;
use super::taken_up::{How, TakenUp, plain};
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::Kind;
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::{Answer, Question, QuestionStatus};
use crate::dialogue::stage::Role;

/// What was quoted, without whitespace, and where; by the exchange that it is of.
type Quoted = HashMap<ExchangeId, Vec<(String, ExchangeId)>>;

/// How many are told; the rest is counted.
const MOST: usize = 6;
/// How many answered questions there must be for one answer to be the longest.
const FEWEST_ANSWERED: usize = 3;

/// A question, and what the record shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyQuestion<'a> {
    pub question: &'a Question,
    /// What it was chosen by; empty where there are few questions, or where
    /// nothing else is on record than a longer answer than others.
    pub reasons: Vec<Reason>,
}

impl<'a> KeyQuestion<'a> {
    /// The first answer to it that is on record.
    #[must_use]
    pub fn answer(&self) -> Option<&'a Answer> {
        self.question.answers.first()
    }
}

/// What the record shows of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// No other answer is as long.
    LongestAnswer,
    /// It was answered again, in that exchange.
    AnsweredAgain(ExchangeId),
    /// The other quoted it, or words of its answer were quoted.
    Quoted,
    /// It puts another one differently, of that number, that was passed.
    PutDifferently(usize),
    /// The mentee asked it.
    Mentees,
    /// No answer in full is on record.
    NoAnswer,
}

/// Up to six questions, in the order of their numbers: those of which the record shows
/// most, and of these the ones answered at greatest length.
pub(super) fn key_questions<'a>(
    practice: &'a Practice,
    taken_up: &[TakenUp<'_>],
) -> Vec<KeyQuestion<'a>> {
    let counts = |it: &&Question| {
        !matches!(
            it.status,
            QuestionStatus::Withdrawn | QuestionStatus::Replaced
        )
    };
    let all: Vec<&Question> = practice.questions().all().iter().filter(counts).collect();
    let answered = all.iter().filter(|it| !it.answers.is_empty());
    let longest = (answered.clone().count() >= FEWEST_ANSWERED)
        .then(|| answered.max_by_key(|it| (answer_length(it), Reverse(it.number))))
        .flatten()
        .map(|it| it.number);
    let mut quoted = Quoted::new();
    for taken in taken_up.iter().filter(|it| it.how == How::Quoted) {
        let words = (plain(taken.text), taken.to);
        quoted.entry(taken.from).or_default().push(words);
    }
    let mut found: Vec<KeyQuestion> = all
        .into_iter()
        .map(|question| KeyQuestion {
            question,
            reasons: reasons(
                question,
                longest == Some(question.number),
                practice,
                &quoted,
            ),
        })
        .collect();
    found.sort_by_key(|it| Reverse((it.reasons.len(), answer_length(it.question))));
    found.truncate(MOST);
    found.sort_by_key(|it| it.question.number);
    found
}

fn answer_length(question: &Question) -> usize {
    question.answers.iter().map(|it| length(&it.text)).sum()
}

fn reasons(
    question: &Question,
    is_longest: bool,
    practice: &Practice,
    quoted: &Quoted,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if question.role == Role::Mentee {
        reasons.push(Reason::Mentees);
    }
    let passed = question
        .instead
        .and_then(|number| practice.questions().numbered(number))
        .filter(|it| !it.passes.is_empty());
    reasons.extend(passed.map(|it| Reason::PutDifferently(it.number)));
    if question.status.is_open() && !question.optional {
        reasons.push(Reason::NoAnswer);
    }
    if is_longest {
        reasons.push(Reason::LongestAnswer);
    }
    let first = question.answers.first().map(|it| it.exchange);
    let again = question
        .answers
        .iter()
        .rfind(|it| Some(it.exchange) != first);
    reasons.extend(again.map(|it| Reason::AnsweredAgain(it.exchange)));
    if is_quoted(question, practice, quoted) {
        reasons.push(Reason::Quoted);
    }
    reasons
}

/// Whether words of the question itself, or of an answer to it, were quoted. To quote
/// a question and answer it right below says no more than the answer.
fn is_quoted(question: &Question, practice: &Practice, quoted: &Quoted) -> bool {
    let of = |exchange| quoted.get(&exchange).into_iter().flatten();
    let asked = of(question.place.exchange).any(|(words, to)| {
        plain(&question.text).contains(words) && !answers_in(*to, question, practice)
    });
    let mut answers = question.answers.iter();
    asked
        || answers
            .any(|answer| of(answer.exchange).any(|(words, _)| plain(&answer.text).contains(words)))
}

fn answers_in(exchange: ExchangeId, question: &Question, practice: &Practice) -> bool {
    practice.entry(exchange).is_some_and(|entry| {
        entry.parts.iter().any(|part| {
            matches!(part.kind, Kind::Answer { to, .. } | Kind::Pass { to } if to == question.place)
        })
    })
}
