//! Several practices together: what `review --all` prints.

mod json;

use super::development;
use super::export::ExportError;
use super::json::Document;
use super::{View, picture, words};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::page::look::Look;
use crate::page::{Line, LineKind, Page, Tone};
use crate::retrospective::development::Development;
use crate::retrospective::overview::{LeftOpen, LookFirst, Overview, Reason, Waiting};
pub(super) use json::ReviewsJson;

/// How many words of what was learned are shown; the rest is counted.
const LEARNED: usize = 12;

/// Several practices to be read together.
#[derive(Debug, Clone, Copy)]
pub struct OverviewView<'a> {
    /// Their figures.
    pub overview: &'a Overview<'a>,
    /// How the mentoring of the one whose practices they are develops.
    pub development: Option<&'a Development<'a>>,
    /// How it is to look.
    pub look: Look,
}

impl OverviewView<'_> {
    fn head(&self, page: &mut Page, language: &Messages) {
        let title = language.say("across-title");
        page.push(
            Line::new()
                .being(LineKind::Title)
                .then(Tone::Heading, title),
        );
        let each = &self.overview.each;
        let closed = self.overview.practices().filter(|it| it.closed().is_some());
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
        let found = self.overview.look_first();
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
        let waiting = self.overview.waiting();
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
                .rfind(|it| it.exchange.at > self.overview.now)
            {
                let number = ("number", letter.number.into());
                let text = language.tell("across-yet", &[number]);
                page.push(Line::item(4).hanging(6).then(Tone::Warning, text));
            }
        }
    }

    fn stages(&self, page: &mut Page, language: &Messages) {
        let total = self.overview.each.len();
        if total == 0 {
            return;
        }
        page.heading(language.say("across-stages"));
        for (stage, count) in self.overview.stages() {
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
        let of = [Role::Mentor, Role::Mentee].map(|role| (role, self.overview.usual(role)));
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
        let all = self.overview.learned();
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
}

impl View for OverviewView<'_> {
    const MAY_BE_LONG: bool = true;

    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        self.head(&mut page, language);
        self.look_first(&mut page, language);
        self.waiting(&mut page, language);
        self.stages(&mut page, language);
        self.replies(&mut page, language);
        left_open(&mut page, self.overview.left_open(), language);
        if let Some(development) = self.development {
            development::push(&mut page, development, self.look, language);
        }
        self.learned(&mut page, language);
        page
    }

    fn json(&self, _: &Messages) -> impl IntoIterator<Item = impl Document> {
        [ReviewsJson::new(self)]
    }

    fn csv(&self) -> Option<Result<String, ExportError>> {
        Some(json::table(self.overview))
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
