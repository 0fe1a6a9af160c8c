//! What was taken up, and the questions that carried a practice.

use super::{EXCERPT, LINE, Writer};
use crate::analysis::key_questions::{KeyQuestion, Reason};
use crate::analysis::taken_up::{How, TakenUp, telling};
use crate::dialogue::questions::QuestionStatus;
use crate::dialogue::stage::Role;
use crate::language::excerpt::excerpt;
use crate::page::{Line, Tone};
use crate::view::words;

/// How much each took up of the other is told; the rest is counted.
const MOST_TAKEN_UP: usize = 3;

impl Writer<'_> {
    /// What each took up of the other's words.
    pub(super) fn taken_up(&mut self) {
        let all = &self.figures.taken_up;
        if all.is_empty() {
            return;
        }
        self.heading("review-taken-up");
        let told: Vec<TakenUp> = [Role::Mentor, Role::Mentee]
            .into_iter()
            .flat_map(|by| telling(all, by, MOST_TAKEN_UP))
            .collect();
        for taken in &told {
            self.taken(taken, excerpt(taken.text, EXCERPT));
        }
        self.more_of(all.len() - told.len());
    }

    /// Words that one took up of the other, as `told`.
    pub(super) fn taken(&mut self, taken: &TakenUp<'_>, told: String) {
        let message = match taken.how {
            How::Quoted => "taken-up-quoted",
            How::Numbered => "taken-up-numbered",
        };
        let from = self.practice.entry(taken.from);
        let from = from.map_or_else(String::new, |entry| format!("#{}", entry.number));
        let name = self.name_of(taken.by);
        let text = self.tell(message, &[("name", name.into()), ("from", from.into())]);
        let line = self.place(Line::item(2), taken.to).hanging(4);
        let line = line.then(words::tone(taken.by), format!("{text} "));
        self.page.push(line.then(Tone::Plain, told));
    }

    /// The questions that carried the practice, each with the first line of its answer.
    pub(super) fn questions(&mut self) {
        let figures = self.figures.questions;
        if figures.asked == 0 {
            return;
        }
        self.heading("review-questions");
        let text = self.tell(
            "review-question-figures",
            &[
                ("asked", figures.asked.into()),
                ("answered", figures.answered.into()),
                ("passed", figures.waiting.into()),
                ("replaced", figures.replaced.into()),
                ("open", (figures.owed - figures.waiting).into()),
                ("optional", (figures.open - figures.owed).into()),
            ],
        );
        self.line(Tone::Plain, text);
        self.wordings();
        for key in &self.figures.key_questions {
            self.key_question(key);
        }
        let told = self.figures.key_questions.len();
        self.more_of((figures.asked - figures.replaced).saturating_sub(told));
    }

    fn key_question(&mut self, key: &KeyQuestion<'_>) {
        let question = key.question;
        let tone = if question.status.is_open() && !question.optional {
            Tone::Open
        } else {
            Tone::Faint
        };
        let number = question.number;
        let line =
            Line::item(2)
                .hanging(6)
                .pointing(tone, format!("Q{number}"), format!("#q{number}"));
        let line = self.by(line.then(Tone::Plain, "  "), &question.by);
        let line = line.then(Tone::Plain, excerpt(&question.text, EXCERPT));
        let reasons: Vec<String> = key
            .reasons
            .iter()
            .filter_map(|it| self.reason(it, key))
            .collect();
        let line = if reasons.is_empty() {
            line
        } else {
            let reasons = reasons.join(&self.language.say("reasons-joint"));
            let text = self.tell("reasons", &[("reasons", reasons.into())]);
            line.then(Tone::Faint, text)
        };
        self.page.push(line);
        if let Some(answer) = key.answer() {
            let line = self.place(Line::item(6), answer.exchange).hanging(8);
            let line = self.by(line, &answer.by);
            self.page
                .push(line.then(Tone::Plain, excerpt(&answer.text, LINE)));
        }
    }

    /// What the record shows of a question; the name says already who asked it.
    fn reason(&self, reason: &Reason, key: &KeyQuestion<'_>) -> Option<String> {
        Some(match *reason {
            Reason::Mentees => return None,
            Reason::LongestAnswer => self.language.say("reason-longest-answer"),
            Reason::Quoted => self.language.say("reason-quoted"),
            Reason::AnsweredAgain(exchange) => {
                let number = self.practice.entry(exchange)?.number;
                self.tell("reason-answered-again", &[("number", number.into())])
            }
            Reason::PutDifferently(number) => {
                self.tell("reason-put-differently", &[("number", number.into())])
            }
            Reason::NoAnswer => self.language.say(match key.question.status {
                QuestionStatus::Partial => "reason-answered-in-part",
                QuestionStatus::Passed => "reason-passed",
                _ if self.practice.closed().is_none() => "reason-not-answered-yet",
                _ => "reason-no-answer",
            }),
        })
    }

    fn wordings(&mut self) {
        for wordings in &self.figures.wordings {
            let name = self.name_of(wordings.role);
            let list = |numbers: &[usize]| self.language.questions(numbers);
            let kinds: Vec<String> = [
                ("review-open-questions", &wordings.open),
                ("review-closed-questions", &wordings.closed),
                ("review-choice-questions", &wordings.either_or),
            ]
            .into_iter()
            .filter(|(_, numbers)| !numbers.is_empty())
            .map(|(message, numbers)| {
                let count = ("count", numbers.len().into());
                self.tell(message, &[count, ("questions", list(numbers).into())])
            })
            .collect();
            let kinds = self.language.list(&kinds);
            let text = self.tell(
                "review-wording",
                &[("name", name.into()), ("kinds", kinds.into())],
            );
            let double = list(&wordings.double);
            self.line(Tone::Plain, text);
            if !wordings.double.is_empty() {
                let text = self.tell("review-double", &[("questions", double.into())]);
                self.line(Tone::Plain, text);
            }
        }
    }
}
