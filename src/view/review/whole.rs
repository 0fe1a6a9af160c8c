//! What a retrospective adds where everything is asked for: all the words, and the
//! figures on who wrote how much and how soon.

use super::{Said, Writer};
use crate::analysis::figures::leads;
use crate::analysis::pace::Replies;
use crate::dialogue::practice::Words;
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::language::excerpt::on_one_line;
use crate::page::{Line, LineKind, Tone};
use crate::view::{picture, words};

impl Writer<'_> {
    /// Everything, below what is told in any case.
    pub(super) fn whole(&mut self) {
        self.page.gap();
        let text = self.language.say("review-whole");
        self.page
            .push(Line::new().being(LineKind::Title).then(Tone::Heading, text));
        self.all_themes();
        self.stages();
        self.all_taken_up();
        self.all_questions();
        self.chain();
        self.all_said("review-reflections", self.practice.reflections());
        self.replies();
        self.all_said("review-afterwards", &self.figures.afterwards);
    }

    fn all_said(&mut self, heading: &str, all: &[Words]) {
        if all.is_empty() {
            return;
        }
        self.heading(heading);
        for words in all {
            self.said(Line::item(2), &Said::words(words));
        }
    }

    /// Every wording of the theme, with its reasons.
    fn all_themes(&mut self) {
        let all = self.practice.themes();
        if all.is_empty() {
            return;
        }
        self.heading("review-all-themes");
        for theme in all {
            self.said(Line::item(2), &Said::theme(theme));
            if let Some(why) = &theme.why {
                self.page.text(4, Tone::Plain, why);
            }
        }
    }

    fn all_taken_up(&mut self) {
        if self.figures.taken_up.is_empty() {
            return;
        }
        self.heading("review-taken-up");
        for taken in &self.figures.taken_up {
            self.taken(taken, on_one_line(taken.text));
        }
    }

    /// Every question with every answer.
    fn all_questions(&mut self) {
        let all = self.practice.questions().all();
        if all.is_empty() {
            return;
        }
        self.heading("review-all-questions");
        picture::ledger(self.page, self.practice, self.language);
        for question in all {
            self.question(question);
        }
    }

    fn question(&mut self, question: &Question) {
        let line = Line::item(2).then(Tone::Faint, format!("Q{}  ", question.number));
        let line = self.place(line, question.place.exchange).hanging(6);
        let line = self.by(line, &question.by);
        self.page.labelled(line, Tone::Plain, &question.text);
        for answer in &question.answers {
            let line = self.place(Line::item(6), answer.exchange).hanging(8);
            let line = self.by(line, &answer.by);
            self.page.labelled(line, Tone::Plain, &answer.text);
        }
    }

    fn stages(&mut self) {
        if !self.figures.voice.is_telling() {
            return;
        }
        self.heading("review-stages");
        let header = self.practice.header();
        let key = Line::item(2).hanging(2);
        self.page.push(picture::key(
            key,
            header.mentor.as_str(),
            header.mentee.as_str(),
            self.look,
        ));
        for share in self
            .figures
            .stages
            .iter()
            .filter(|it| it.voice.is_telling())
        {
            let (Some(mentor), Some(mentee)) = (
                share.voice.share(Role::Mentor),
                share.voice.share(Role::Mentee),
            ) else {
                continue;
            };
            let text = self.tell(
                "review-share",
                &[
                    ("stage", words::stage(share.stage, self.language).into()),
                    ("letters", share.letters.into()),
                    ("mentor", self.name_of(Role::Mentor).into()),
                    ("of-mentor", mentor.into()),
                    ("mentee", self.name_of(Role::Mentee).into()),
                    ("of-mentee", mentee.into()),
                ],
            );
            let line = Line::item(2).hanging(4 + picture::BAR);
            let mut line =
                picture::bar(line, mentor, self.look).then(Tone::Plain, format!("  {text}"));
            // What is unusual is to be talked over, and stands there alone.
            if let (Some(true), Some(model)) = (share.as_model(), leads(share.stage)) {
                let who = words::role(model, self.language);
                let note = self.tell("review-as-model", &[("who", who.into())]);
                line = line.then(Tone::Faint, format!("  {note}"));
            }
            self.page.push(line);
        }
        let voice = self.figures.voice;
        if let (Some(mentor), Some(mentee)) = (voice.share(Role::Mentor), voice.share(Role::Mentee))
        {
            let text = self.tell(
                "review-voice",
                &[
                    ("mentor", self.name_of(Role::Mentor).into()),
                    ("of-mentor", mentor.into()),
                    ("mentee", self.name_of(Role::Mentee).into()),
                    ("of-mentee", mentee.into()),
                ],
            );
            let line = Line::item(2).hanging(4 + picture::BAR);
            self.page
                .push(picture::bar(line, mentor, self.look).then(Tone::Plain, format!("  {text}")));
        }
    }

    /// Advice, and what came of it, whole.
    fn chain(&mut self) {
        if self.figures.chain.is_empty() {
            return;
        }
        self.heading("review-advice");
        let mut last: Option<Option<&Words>> = None;
        for link in &self.figures.chain {
            if last != Some(link.advice) {
                match link.advice {
                    Some(advice) => self.said(Line::item(2), &Said::words(advice)),
                    None => {
                        let text = self.language.say("review-before-advice");
                        self.line(Tone::Faint, text);
                    }
                }
                last = Some(link.advice);
            }
            let Some(action) = link.action else {
                continue;
            };
            let first = self.action_line(action, Line::item(4)).hanging(6);
            self.page.labelled(first, Tone::Plain, &action.text);
            for report in action.reports.iter().filter(|it| !it.text.is_empty()) {
                let first = self.by(Line::item(6), &report.by).hanging(8);
                self.page.labelled(first, Tone::Plain, &report.text);
            }
        }
    }

    fn replies(&mut self) {
        let header = self.practice.header();
        let of = [
            (Role::Mentor, &header.mentor, &self.figures.mentor_replies),
            (Role::Mentee, &header.mentee, &self.figures.mentee_replies),
        ];
        let told = of
            .iter()
            .filter_map(|(role, name, replies)| Some((*role, name, replies.as_ref()?)));
        let Some(highest) = told
            .clone()
            .map(|(_, _, replies)| picture::measure(replies.longest))
            .max()
        else {
            return;
        };
        self.heading("review-replies");
        for (role, name, replies) in told {
            let Replies {
                waits,
                median,
                longest,
            } = replies;
            let text = self.tell(
                "review-reply",
                &[
                    ("name", name.as_str().into()),
                    ("median", self.language.lasted(*median).into()),
                    ("longest", self.language.lasted(*longest).into()),
                ],
            );
            let measures: Vec<_> = waits.iter().map(|it| Some(picture::measure(*it))).collect();
            let line = Line::item(2).hanging(4);
            let line = picture::columns(line, &measures, highest, role, self.look);
            self.page.push(line.then(Tone::Plain, format!("  {text}")));
        }
    }
}
