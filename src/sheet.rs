//! The sheet that an editor is opened on: the letter that is answered, whole and
//! in its order, with room under each question; what else waits for word; and,
//! below a line, what is there to know. What a person leaves of it is read by
//! [`typed`](fn@typed).

mod typed;

use chrono::{DateTime, FixedOffset};

pub use typed::{Typed, typed};

use crate::dialogue::identity::Ref;
use crate::dialogue::item::{Item, Places};
use crate::dialogue::part::{Form, Kind, Part, Target};
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::questions::{Question, QuestionStatus};
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::markup::Verb;
use crate::view::words;

/// What stands below this line is there to know. It is git's, so editors and
/// their users know it.
const CUT: &str = "# ------------------------ >8 ------------------------";

/// The line between what is answered and what is written besides.
const DASHES: &str = "---";

/// What a sheet is made of.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub practice: &'a Practice,
    /// What the writer is in it.
    pub role: Role,
    pub now: DateTime<FixedOffset>,
    /// The command that it is for.
    pub verb: Verb<'a>,
    pub language: &'a Messages,
}

/// Something that is quoted, and the mark under it where it waits for word.
struct Quoted {
    text: String,
    mark: Option<String>,
}

impl Setting<'_> {
    /// A sheet to answer on.
    #[must_use]
    pub fn to_answer(&self) -> String {
        let mut lines = vec![String::new()];
        let letter: Vec<&Entry> = self.letter().collect();
        let mut all: Vec<Quoted> = letter.iter().flat_map(|it| self.parts(it)).collect();
        all.extend(
            self.practice
                .questions()
                .awaiting(self.role)
                .filter(|it| !letter.iter().any(|e| e.exchange.id == it.place.exchange))
                .map(|it| self.question(it)),
        );
        all.extend(self.due_actions());
        for Quoted { text, mark } in &all {
            lines.push(quoted(text));
            lines.extend(mark.clone());
            lines.push(String::new());
        }
        if all.iter().any(|it| it.mark.is_some()) {
            lines.extend([DASHES.to_owned(), String::new()]);
        }
        lines.join("\n") + &self.foot(&self.help())
    }

    /// A sheet that holds `text` already, to be corrected.
    #[must_use]
    pub fn of(&self, text: &str) -> String {
        let foot = self.foot(&[self.language.say("sheet-amend")]);
        format!("{}\n\n{foot}", text.trim_end())
    }

    /// What the other wrote since the writer's last word; to an observer, the
    /// latest word of the two.
    fn letter(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.practice.entries();
        let answered = |entry: &Entry| {
            entry.role == self.role && (entry.moved || entry.stage == Stage::Closed)
        };
        let is_theirs = |entry: &Entry| {
            entry.role != self.role
                && entry.role != Role::Observer
                && entry.withdrawn_by.is_none()
                && !entry.exchange.corrects()
        };
        let from = match self.role {
            Role::Observer => entries.iter().rposition(is_theirs),
            _ => entries.iter().rposition(answered).map(|at| at + 1),
        };
        let since = entries[from.unwrap_or(0)..].iter();
        since.filter(move |entry| is_theirs(entry))
    }

    /// The parts of an exchange, by paragraphs, each question with its room.
    fn parts(&self, entry: &Entry) -> Vec<Quoted> {
        let mut places = Places::new(entry.exchange.id);
        let mut quoted = Vec::new();
        for part in &entry.parts {
            let place = places.next(part.kind.kind());
            let asked = self.practice.questions().at(place);
            match (&part.kind, asked) {
                (Kind::Ask { .. } | Kind::Number { .. }, Some(question)) => {
                    quoted.push(self.question(question));
                }
                _ => {
                    let text = self.words(part, place);
                    let paragraphs = text
                        .split("\n\n")
                        .map(|it| it.trim_matches('\n').trim_end());
                    quoted.extend(paragraphs.filter(|it| !it.is_empty()).map(|text| Quoted {
                        text: text.to_owned(),
                        mark: None,
                    }));
                }
            }
        }
        quoted
    }

    /// The words of a part, behind what they do; empty where it has none and what
    /// it does is nothing to answer.
    fn words(&self, part: &Part, place: Ref) -> String {
        let (practice, language) = (self.practice, self.language);
        let definition = part.kind.definition();
        let about = |name: &str| {
            let (item, place) = match part.kind.target() {
                Some(Target::Question(to)) => (Some(Item::Question), to),
                Some(Target::Action(to)) => (Some(Item::Action), to),
                Some(Target::Topic(to)) => (Some(Item::Topic), to),
                Some(
                    Target::Instead(_)
                    | Target::Repeated(_)
                    | Target::Unknown
                    | Target::Corrected(_),
                )
                | None => (definition.item, place),
            };
            let number = item.and_then(|item| practice.number_of(item, place));
            language.tell(name, &[("number", number.unwrap_or(0).into())])
        };
        let lead = match &part.kind {
            Kind::Quote { .. } => return quoted(&part.text),
            Kind::Act { .. } => practice
                .actions()
                .at(place)
                .map_or_else(String::new, |it| words::action(it, language)),
            Kind::Report { done, .. } => about(words::report(*done)),
            kind if definition.item == Some(Item::Question)
                || definition.form == Form::Unmarked
                || definition.form == Form::Standing && kind.answers().is_none() =>
            {
                return part.text.clone();
            }
            kind => about(&format!("part-{}", kind.as_str())),
        };
        let why = match &part.kind {
            Kind::Theme { why: Some(why) } => {
                format!("\n{} {why}", language.say("part-why"))
            }
            _ => String::new(),
        };
        format!("{lead} {}{why}", part.text)
    }

    /// A question, with room for its answer where it waits for one.
    fn question(&self, question: &Question) -> Quoted {
        let number = question.number;
        let waits = question.role.other() == Some(self.role)
            && matches!(
                question.status,
                QuestionStatus::Open | QuestionStatus::Partial
            );
        Quoted {
            text: format!("Q{number}: {}", question.text.trim()),
            mark: waits.then(|| {
                self.language
                    .tell("sheet-answer", &[("number", number.into())])
            }),
        }
    }

    /// The writer's actions of which word is expected.
    fn due_actions(&self) -> Vec<Quoted> {
        let today = self.now.date_naive();
        let Some(name) = self.practice.name_of(self.role) else {
            return Vec::new();
        };
        let open = self.practice.actions().open_of(name);
        open.filter(|action| action.is_due(today))
            .map(|action| {
                let number = ("number", action.number.into());
                let text = ("text", action.text.trim().into());
                Quoted {
                    text: self.language.tell("sheet-action", &[number, text]),
                    mark: Some(
                        self.language
                            .tell("sheet-report", &[("number", action.number.into())]),
                    ),
                }
            })
            .collect()
    }

    /// What holds for this writer and this command.
    fn help(&self) -> Vec<String> {
        let say = |name: &str| self.language.say(name);
        match self.verb {
            Verb::Ask => vec![say("sheet-ask")],
            Verb::Answer => self.answering().into_iter().collect(),
            Verb::Act => vec![say("sheet-act")],
            Verb::Report => vec![self.reporting()],
            Verb::Park => vec![say("sheet-park")],
            Verb::Unpark => vec![say("sheet-unpark")],
            Verb::Says(Kind::Advise) => vec![say("sheet-advise")],
            Verb::Says(Kind::Reflect) => vec![say("sheet-reflect")],
            Verb::Says(Kind::Close) => vec![say("sheet-close")],
            Verb::Says(Kind::Reopen) => vec![say("sheet-reopen")],
            Verb::Says(_) => Vec::new(),
            Verb::Reply => {
                let answering = self.answering();
                let besides = match self.role {
                    Role::Observer => "sheet-observer",
                    Role::Mentor if answering.is_some() => "sheet-mentor-asked",
                    Role::Mentor => "sheet-mentor",
                    Role::Mentee if self.practice.theme().is_none() => "sheet-theme",
                    Role::Mentee => "sheet-mentee",
                };
                answering.into_iter().chain([say(besides)]).collect()
            }
        }
    }

    /// How the questions that wait are answered: by their places in the latest
    /// round, or where they are older, by their numbers.
    fn answering(&self) -> Option<String> {
        let first = self.practice.questions().awaiting(self.role).next()?;
        let round = self.practice.latest_round(self.role);
        let place = round.iter().position(|it| it.number == first.number);
        let number = ("number", first.number.into());
        Some(match place {
            Some(at) => self
                .language
                .tell("sheet-answers", &[("place", (at + 1).into()), number]),
            None => self.language.tell("sheet-answers-by-number", &[number]),
        })
    }

    fn reporting(&self) -> String {
        let name = self.practice.name_of(self.role);
        let open = name.and_then(|it| self.practice.actions().open_of(it).next());
        let number = open.map_or(1, |it| it.number);
        self.language
            .tell("sheet-report-on", &[("number", number.into())])
    }

    fn foot(&self, help: &[String]) -> String {
        let title = self.practice.header().title.as_str();
        let stage = words::stage(self.practice.stage(), self.language);
        let turn = words::turn(self.practice, self.now, self.language);
        let standing = self.language.tell(
            "sheet-standing",
            &[
                ("title", title.into()),
                ("stage", stage.into()),
                ("turn", turn.into()),
            ],
        );
        let lines = [standing, self.language.say("sheet-foot")];
        let lines: Vec<String> = lines
            .iter()
            .chain(help)
            .flat_map(|text| text.lines())
            .map(|line| format!("# {line}").trim_end().to_owned())
            .collect();
        format!("\n{CUT}\n{}\n", lines.join("\n"))
    }
}

fn quoted(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect();
    lines.join("\n")
}
