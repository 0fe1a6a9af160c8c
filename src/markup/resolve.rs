//! What a number, a quotation or a few words of a letter point at in the practice
//! that it is written into.

use unicode_normalization::UnicodeNormalization;

use super::{Context, MarkupErrorKind, Unresolved, Verb};
use crate::dialogue::identity::Ref;
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::stage::Role;

/// How alike two sentences are that are taken for the same.
const ALIKE: f64 = 0.85;
/// The fewest characters by which a shortened quotation names a question.
const FEWEST: usize = 5;

/// A text without whitespace, punctuation, case and width.
#[must_use]
pub(super) fn bare(text: &str) -> String {
    text.nfkc()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether two texts are the same words, or nearly.
pub(super) fn alike(one: &str, other: &str) -> bool {
    one == other
        || one.chars().count().min(other.chars().count()) > FEWEST
            && strsim::normalized_levenshtein(one, other) >= ALIKE
}

/// What the number of a question leads to.
pub enum Numbered<'a> {
    /// A question of the other that waits.
    Awaiting(&'a Question),
    /// A question of the other that waits no more.
    Settled(&'a Question),
    /// One that waits no more, where its number is also a place in the latest
    /// round: of that one.
    Doubtful(&'a Question),
    /// The writer's own question.
    Own(&'a Question),
    Missing,
}

impl<'a> Context<'a> {
    /// The questions that wait for an answer of the writer.
    pub(super) fn awaiting(&self) -> Vec<&'a Question> {
        self.practice.questions().awaiting(self.role).collect()
    }

    /// The latest round of the other's questions.
    pub(super) fn round(&self) -> Vec<&'a Question> {
        self.practice.latest_round(self.role)
    }

    pub(super) fn question(&self, number: usize) -> Numbered<'a> {
        let Some(question) = self.practice.questions().numbered(number) else {
            return Numbered::Missing;
        };
        if question.role.other() != Some(self.role) {
            return Numbered::Own(question);
        }
        if waits(question) {
            return Numbered::Awaiting(question);
        }
        match number
            .checked_sub(1)
            .and_then(|at| self.round().get(at).copied())
        {
            Some(other)
                if question.status == QuestionStatus::Answered
                    && other.number != number
                    && waits(other) =>
            {
                Numbered::Doubtful(other)
            }
            _ => Numbered::Settled(question),
        }
    }

    /// The question of the other that words restate, first of those that wait.
    pub(super) fn restated(&self, words: &str) -> Option<&'a Question> {
        let words = bare(words);
        if words.is_empty() {
            return None;
        }
        let all = self.awaiting();
        all.iter()
            .find(|question| bare(&question.text) == words)
            .or_else(|| {
                all.iter()
                    .find(|question| alike(&bare(&question.text), &words))
            })
            .copied()
    }

    /// Whether words restate a question, perhaps shortened.
    pub(super) fn shortens(&self, words: &str, question: &Question) -> bool {
        let words = bare(words);
        words.chars().count() >= FEWEST && bare(&question.text).contains(&words)
    }

    /// Whether words restate any question of the practice.
    pub(super) fn restates_any(&self, words: &str) -> bool {
        let words = bare(words);
        let mut all = self.practice.questions().all().iter();
        !words.is_empty() && all.any(|question| alike(&bare(&question.text), &words))
    }

    /// The one question that waits and that a quotation ends with, perhaps
    /// shortened.
    pub(super) fn quoted(&self, words: &str) -> Option<&'a Question> {
        let whole = bare(words);
        let last = words
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default();
        let last = bare(super::list::marker(last).map_or(last, |it| it.rest));
        let mut found = self.awaiting().into_iter().filter(|question| {
            let text = bare(&question.text);
            let count = last.chars().count();
            whole.ends_with(&text)
                || alike(&text, &last)
                || count >= FEWEST && text.contains(&last)
                || words.contains('…') && count >= FEWEST && text.starts_with(&last)
        });
        let first = found.next()?;
        let inside = self
            .awaiting()
            .iter()
            .filter(|question| whole.contains(&bare(&question.text)))
            .count();
        (found.next().is_none() && inside <= 1).then_some(first)
    }

    /// Whether a line goes on with the words of a quoted one, as they stand in an
    /// earlier exchange.
    pub(super) fn continues(&self, quoted: &str, line: &str) -> bool {
        let (quoted, line) = (bare(quoted), bare(line));
        if quoted.is_empty() || line.chars().count() < 2 {
            return false;
        }
        let tail: String = {
            let all: Vec<char> = quoted.chars().collect();
            all[all.len().saturating_sub(40)..].iter().collect()
        };
        let both = format!("{tail}{line}");
        self.practice.entries().iter().any(|entry| {
            let all: String = entry.parts.iter().map(|part| bare(&part.text)).collect();
            all.contains(&both)
        })
    }

    /// The question that an unmarked reply answers: the only one that waits, put
    /// by the other's latest exchange, when it is the writer's turn.
    pub(super) fn only_open(&self) -> Option<&'a Question> {
        if !self.on_turn {
            return None;
        }
        let awaiting = self.awaiting();
        let [question] = awaiting[..] else {
            return None;
        };
        let last = self
            .practice
            .entries()
            .iter()
            .rev()
            .find(|entry| entry.role == question.role && !entry.exchange.corrects())?;
        (last.exchange.id == question.place.exchange).then_some(question)
    }

    /// The action of a number.
    pub(super) fn action(&self, number: usize) -> Result<Ref, Unresolved> {
        let actions = self.practice.actions();
        actions
            .numbered(number)
            .map(|action| action.place)
            .ok_or(Unresolved::NoSuchAction {
                number,
                taken: actions.all().len(),
            })
    }

    /// The action that a report without a number is on.
    pub(super) fn the_open_action(&self) -> Result<Ref, Unresolved> {
        let Some(name) = self.practice.name_of(self.role) else {
            return Err(Unresolved::NothingToReport);
        };
        let open: Vec<_> = self.practice.actions().open_of(name).collect();
        match open[..] {
            [] => Err(Unresolved::NothingToReport),
            [action] => Ok(action.place),
            _ => Err(Unresolved::WhichAction(
                open.iter().map(|action| action.number).collect(),
            )),
        }
    }

    /// The question that an answer without a number is to.
    pub(super) fn the_open_question(&self) -> Result<Ref, Unresolved> {
        let open = self.awaiting();
        match open[..] {
            [] => Err(Unresolved::NothingToAnswer),
            [question] => Ok(question.place),
            _ => Err(Unresolved::WhichQuestion(
                open.iter().map(|question| question.number).collect(),
            )),
        }
    }

    /// The topic that is taken up, by its number or as the only one.
    pub(super) fn topic(&self, number: Option<usize>) -> Result<Ref, MarkupErrorKind> {
        let topics = self.practice.topics();
        if let Some(number) = number {
            return topics.numbered(number).map(|topic| topic.place).ok_or(
                MarkupErrorKind::NoSuchTopic {
                    number,
                    parked: topics.all().len(),
                },
            );
        }
        let parked: Vec<_> = topics.open().collect();
        match parked[..] {
            [] => Err(MarkupErrorKind::NothingParked),
            [topic] => Ok(topic.place),
            _ => Err(MarkupErrorKind::WhichTopic(
                parked.iter().map(|topic| topic.number).collect(),
            )),
        }
    }

    /// What the command's own number points at; the number of a question, an
    /// action or a topic that isn't there is refused.
    pub(super) fn target_place(&self) -> Result<Option<Ref>, MarkupErrorKind> {
        let Some(number) = self.target else {
            return Ok(None);
        };
        match self.verb {
            Verb::Ask | Verb::Answer => {
                let questions = self.practice.questions();
                let found = questions.numbered(number).map(|question| question.place);
                found
                    .map(Some)
                    .ok_or(MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion {
                        number,
                        asked: questions.all().len(),
                    }))
            }
            Verb::Report => self
                .action(number)
                .map(Some)
                .map_err(MarkupErrorKind::Unresolved),
            Verb::Unpark => self.topic(Some(number)).map(Some),
            _ => Ok(None),
        }
    }

    /// The names that a letter may address or be signed with.
    pub(super) fn names(&self) -> Vec<&'a str> {
        let header = self.practice.header();
        let mut names = vec![header.mentor.as_str(), header.mentee.as_str()];
        for entry in self.practice.entries() {
            if entry.role == Role::Observer && !names.contains(&entry.exchange.by.as_str()) {
                names.push(entry.exchange.by.as_str());
            }
        }
        names
    }
}

/// Whether a question waits for an answer.
pub(super) fn waits(question: &Question) -> bool {
    matches!(
        question.status,
        QuestionStatus::Open | QuestionStatus::Partial
    )
}
