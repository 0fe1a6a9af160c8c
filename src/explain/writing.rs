//! Text that makes no exchange.

use super::{Explain, Explanation, Situation};
use crate::dialogue::practice::Practice;
use crate::exit::Exit;
use crate::language::Messages;
use crate::markup::{MarkupError, MarkupErrorKind, Unresolved};
use crate::writing::compose::ComposeError;
use crate::writing::opening::OpeningError;

impl Explain for ComposeError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        match self {
            Self::Misread { error, practice } => {
                let what = what(error, messages);
                Explanation::new(word(&error.kind), Exit::Refused, &what, situation)
                    .choices(6, choices(&error.kind, practice, messages))
                    .hint(hint(&error.kind, practice, messages))
            }
            Self::NoSuchWords(words) => {
                let what = messages.tell("no-such-words", &[("words", words.into())]);
                Explanation::new("no-such-words", Exit::Refused, &what, situation)
                    .hint(messages.say("hint-no-such-words"))
            }
        }
    }
}

impl Explain for OpeningError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        match self {
            Self::Refused(error) => error.explain(situation),
            Self::Compose(error) => error.explain(situation),
        }
    }
}

fn what(error: &MarkupError, messages: &Messages) -> String {
    let MarkupError { line, column, kind } = error;
    let what = match kind {
        MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion { number, asked }) => messages.tell(
            "text-no-question",
            &[("number", (*number).into()), ("asked", (*asked).into())],
        ),
        MarkupErrorKind::Unresolved(Unresolved::NoSuchAction { number, taken }) => messages.tell(
            "text-no-action",
            &[("number", (*number).into()), ("taken", (*taken).into())],
        ),
        MarkupErrorKind::NoSuchTopic { number, parked } => messages.tell(
            "text-no-topic",
            &[("number", (*number).into()), ("parked", (*parked).into())],
        ),
        // The whole text is at fault, and a place in it says nothing.
        MarkupErrorKind::NoText => return messages.say("text-empty"),
        MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(open)) => {
            let questions = messages.questions(open);
            return messages.tell("text-which-question", &[("questions", questions.into())]);
        }
        MarkupErrorKind::Unresolved(Unresolved::WhichAction(open)) => {
            let actions: Vec<String> = open
                .iter()
                .map(|&number| action(number, messages))
                .collect();
            let actions = messages.list(&actions);
            return messages.tell("text-which-action", &[("actions", actions.into())]);
        }
        MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer) => {
            return messages.say("text-nothing-to-answer");
        }
        MarkupErrorKind::Unresolved(Unresolved::NothingToReport) => {
            return messages.say("text-nothing-to-report");
        }
        MarkupErrorKind::WhichTopic(_) => return messages.say("text-which-topic"),
        MarkupErrorKind::NothingParked => return messages.say("text-nothing-parked"),
    };
    messages.tell(
        "text-at",
        &[
            ("line", (*line).into()),
            ("column", (*column).into()),
            ("what", what.into()),
        ],
    )
}

/// The word that a script knows it by.
fn word(kind: &MarkupErrorKind) -> &'static str {
    match kind {
        MarkupErrorKind::NoText => "no-text",
        MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion { .. }) => "no-such-question",
        MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(_)) => "which-question",
        MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer) => "nothing-to-answer",
        MarkupErrorKind::Unresolved(Unresolved::NoSuchAction { .. }) => "no-such-action",
        MarkupErrorKind::Unresolved(Unresolved::WhichAction(_)) => "which-action",
        MarkupErrorKind::Unresolved(Unresolved::NothingToReport) => "nothing-to-report",
        MarkupErrorKind::NoSuchTopic { .. } => "no-such-topic",
        MarkupErrorKind::WhichTopic(_) => "which-topic",
        MarkupErrorKind::NothingParked => "nothing-parked",
    }
}

fn hint(kind: &MarkupErrorKind, practice: &Practice, messages: &Messages) -> String {
    // What a command takes behind it to be of the same practice.
    let in_it = |name| {
        let of = format!(" {}", practice.header().id);
        messages.tell(name, &[("of", of.into())])
    };
    let first = |name, numbers: &[usize]| {
        let number = numbers.first().copied().unwrap_or(1);
        messages.tell(name, &[("number", number.into())])
    };
    match kind {
        MarkupErrorKind::NoText => messages.say("hint-text"),
        MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion { .. }) => in_it("hint-questions"),
        MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(open)) => {
            first("hint-which-question", open)
        }
        MarkupErrorKind::Unresolved(Unresolved::NoSuchAction { .. }) => in_it("hint-actions"),
        MarkupErrorKind::Unresolved(Unresolved::WhichAction(open)) => {
            first("hint-which-action", open)
        }
        MarkupErrorKind::NoSuchTopic { .. } => in_it("hint-parked"),
        MarkupErrorKind::WhichTopic(parked) => first("hint-which-topic", parked),
        MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer)
        | MarkupErrorKind::Unresolved(Unresolved::NothingToReport)
        | MarkupErrorKind::NothingParked => in_it("hint-reply"),
    }
}

/// The open questions, the open actions or the topics put aside, for someone who has
/// to choose.
fn choices(kind: &MarkupErrorKind, practice: &Practice, messages: &Messages) -> Vec<String> {
    match kind {
        MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(open)) => open
            .iter()
            .filter_map(|&number| practice.questions().numbered(number))
            .map(|question| format!("Q{}  {}", question.number, first_line(&question.text)))
            .collect(),
        MarkupErrorKind::Unresolved(Unresolved::WhichAction(open)) => open
            .iter()
            .filter_map(|&number| practice.actions().numbered(number))
            .map(|it| format!("{}  {}", action(it.number, messages), first_line(&it.text)))
            .collect(),
        MarkupErrorKind::WhichTopic(parked) => parked
            .iter()
            .filter_map(|&number| practice.topics().numbered(number))
            .map(|topic| format!("{}  {}", topic.number, first_line(&topic.text)))
            .collect(),
        _ => Vec::new(),
    }
}

fn action(number: usize, messages: &Messages) -> String {
    messages.tell("action-number", &[("number", number.into())])
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::iter::successors;

    use super::*;
    use crate::dialogue::exchange::Header;
    use crate::explain::testing::tells_apart;

    #[test]
    fn every_error_is_told_apart() {
        // Whoever adds an error has to add it here.
        let next = |kind: &MarkupErrorKind| {
            Some(match kind {
                MarkupErrorKind::NoText => {
                    MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion {
                        number: 4,
                        asked: 2,
                    })
                }
                MarkupErrorKind::Unresolved(Unresolved::NoSuchQuestion { .. }) => {
                    MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(vec![1, 2]))
                }
                MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(_)) => {
                    MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer)
                }
                MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer) => {
                    MarkupErrorKind::Unresolved(Unresolved::NoSuchAction {
                        number: 4,
                        taken: 2,
                    })
                }
                MarkupErrorKind::Unresolved(Unresolved::NoSuchAction { .. }) => {
                    MarkupErrorKind::Unresolved(Unresolved::WhichAction(vec![1, 2]))
                }
                MarkupErrorKind::Unresolved(Unresolved::WhichAction(_)) => {
                    MarkupErrorKind::Unresolved(Unresolved::NothingToReport)
                }
                MarkupErrorKind::Unresolved(Unresolved::NothingToReport) => {
                    MarkupErrorKind::NoSuchTopic {
                        number: 4,
                        parked: 2,
                    }
                }
                MarkupErrorKind::NoSuchTopic { .. } => MarkupErrorKind::WhichTopic(vec![1, 2]),
                MarkupErrorKind::WhichTopic(_) => MarkupErrorKind::NothingParked,
                MarkupErrorKind::NothingParked => return None,
            })
        };
        let opened = chrono::DateTime::parse_from_rfc3339("2031-04-02T09:30:00+02:00");
        let header = Header {
            id: "2031-04-02-bees".parse().expect("an id"),
            title: "Bees".to_owned(),
            opened: opened.expect("a time"),
            mentor: "Nora Quill".parse().expect("a name"),
            mentee: "Tomas Reed".parse().expect("a name"),
            follows: None,
        };
        let practice = Practice::open(header).expect("a practice");
        let mut errors: Vec<ComposeError> = successors(Some(MarkupErrorKind::NoText), next)
            .map(|kind| ComposeError::Misread {
                error: MarkupError {
                    line: 3,
                    column: 1,
                    kind,
                },
                practice: Box::new(practice.clone()),
            })
            .collect();
        errors.push(ComposeError::NoSuchWords("the hive".to_owned()));
        tells_apart(errors.iter().map(|it| it as &dyn Explain));
    }
}
