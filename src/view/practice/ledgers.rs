//! The questions and the actions of a practice, as a person reads them.

use chrono::{DateTime, FixedOffset};

use super::INDENT;
use crate::dialogue::actions::{Action, ActionStatus};
use crate::dialogue::practice::Practice;
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::language::Messages;
use crate::page::{Line, Page, Tone};
use crate::view::words;

pub(super) fn questions(page: &mut Page, practice: &Practice, language: &Messages) {
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

pub(super) fn actions(
    page: &mut Page,
    practice: &Practice,
    now: DateTime<FixedOffset>,
    language: &Messages,
) {
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

/// How an action stands, in a word.
pub(in crate::view) fn action_status(
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

/// What there is to know of a question besides its words.
pub(super) fn ask_notes(page: &mut Page, question: &Question, language: &Messages) {
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

pub(super) fn action_line(page: &mut Page, action: &Action, language: &Messages) {
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
