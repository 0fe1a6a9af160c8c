//! What went well, and what the two may want to talk over, in words.

use super::{EXCERPT, Writer};
use crate::analysis::pace::Pace;
use crate::analysis::talking_points::{About, TalkingPoint};
use crate::analysis::went_well::WentWell;
use crate::dialogue::agreement::Rhythm;
use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::language::excerpt::excerpt;
use crate::page::Tone;
use crate::view::words;

impl Writer<'_> {
    /// What went well, with its evidence.
    pub(super) fn went_well(&mut self) {
        if self.figures.went_well.is_empty() {
            return;
        }
        self.heading("review-went-well");
        for it in &self.figures.went_well {
            let text = self.well(it);
            self.line(Tone::Plain, text);
        }
    }

    fn well(&self, it: &WentWell) -> String {
        let list = |all: Vec<String>| self.language.list(&all);
        match it {
            WentWell::PutDifferently(pairs) => {
                let pairs = pairs.iter().map(|(passed, again)| {
                    let variables = [("passed", (*passed).into()), ("again", (*again).into())];
                    self.tell("well-pair", &variables)
                });
                let pairs = list(pairs.collect());
                self.tell("well-put-differently", &[("pairs", pairs.into())])
            }
            WentWell::RoundsAnswered(numbers) => self.tell(
                "well-rounds-answered",
                &[("places", places(numbers, self.language).into())],
            ),
            WentWell::WithinRhythm { within, of } => {
                let variables = [("within", (*within).into()), ("of", (*of).into())];
                self.tell("well-within-rhythm", &variables)
            }
            WentWell::QuestionsFirst {
                questions,
                answered,
                advice,
            } => self.tell(
                "well-questions-first",
                &[
                    ("name", self.name_of(Role::Mentor).into()),
                    ("questions", (*questions).into()),
                    ("answered", (*answered).into()),
                    ("advice", (*advice).into()),
                ],
            ),
            WentWell::ReportedBack { reported, of } => {
                let variables = [("reported", (*reported).into()), ("of", (*of).into())];
                self.tell("well-reported-back", &variables)
            }
            WentWell::MenteeLed(stages) => {
                let stages = stages.iter().map(|it| words::stage(*it, self.language));
                let variables = [
                    ("name", self.name_of(Role::Mentee).into()),
                    ("stages", list(stages.collect()).into()),
                ];
                self.tell("well-mentee-led", &variables)
            }
            WentWell::Announced(spans) => {
                let day = |day| self.language.day(day);
                let spans = spans.iter().map(|(from, to)| {
                    let variables = [("from", day(*from).into()), ("to", day(*to).into())];
                    self.tell("well-span", &variables)
                });
                let spans = list(spans.collect());
                self.tell("well-announced", &[("spans", spans.into())])
            }
        }
    }

    /// A kind warning about the pace, where it is not to be talked over.
    pub(super) fn pace(&mut self) {
        let Some(pace) = self.figures.pace else {
            return;
        };
        // What is to be talked over stands there alone.
        let told = match pace {
            Pace::OverPace { .. } => self.talks_of(About::OverPace),
            Pace::Silence { who, .. } => self.talks_of(About::Silence(who)),
        };
        // Once it is closed, nobody can take more time.
        let too_late = matches!(pace, Pace::OverPace { .. }) && self.practice.closed().is_some();
        if told || too_late {
            return;
        }
        self.page.gap();
        let text = match pace {
            Pace::OverPace {
                replies,
                within,
                rhythm,
            } => {
                let agreed = agreed(rhythm, self.language);
                self.tell(
                    "pace-over",
                    &[
                        ("replies", replies.into()),
                        ("within", self.language.lasted(within).into()),
                        ("agreed", agreed.into()),
                    ],
                )
            }
            Pace::Silence {
                who,
                lasted,
                goes_on,
                rhythm,
            } => {
                let agreed = agreed(rhythm, self.language);
                let name = self.name_of(who);
                let message = if goes_on {
                    "pace-silence"
                } else {
                    "pace-was-silent"
                };
                self.tell(
                    message,
                    &[
                        ("name", name.into()),
                        ("lasted", self.language.lasted(lasted).into()),
                        ("agreed", agreed.into()),
                    ],
                )
            }
        };
        self.page.text(0, Tone::Warning, &text);
        let quiet = &self.practice.agreement().when_quiet;
        if let (Pace::Silence { goes_on: true, .. }, Some(quiet)) = (pace, quiet) {
            let text = self.tell("pace-when-quiet", &[("text", quiet.as_str().into())]);
            self.page.text(0, Tone::Hint, &text);
        }
    }

    pub(super) fn talks_of(&self, about: About) -> bool {
        self.figures
            .talking_points
            .iter()
            .any(|point| point.about == about)
    }

    /// Questions to both.
    pub(super) fn talking_points(&mut self) {
        let here = |it: &&TalkingPoint| it.about != About::Drift;
        let points: Vec<&TalkingPoint> = self.figures.talking_points.iter().filter(here).collect();
        if points.is_empty() {
            return;
        }
        self.heading("review-talk");
        for it in points {
            let text = talking_point(it, self);
            self.line(Tone::Plain, text);
        }
    }
}

/// What was agreed on, after a span that is told.
fn agreed(rhythm: Option<Rhythm>, language: &Messages) -> String {
    rhythm.map_or_else(String::new, |rhythm| {
        let span = language.span(rhythm.span());
        language.tell("pace-agreed", &[("span", span.into())])
    })
}

/// A point, as a question to both.
pub(super) fn talking_point(point: &TalkingPoint, writer: &Writer<'_>) -> String {
    let (figures, language) = (writer.figures, writer.language);
    let practice = figures.practice;
    let numbers = &point.numbers;
    let first = numbers.first().copied().unwrap_or_default();
    let name = |role| writer.name_of(role);
    let other = |role: Role| role.other().map_or_else(String::new, name);
    match point.about {
        About::NothingLearned => language.say("talk-nothing-learned"),
        About::Unanswered => {
            let questions = language.questions(numbers);
            language.tell("talk-unanswered", &[("questions", questions.into())])
        }
        About::Parked => {
            let topic = practice.topics().numbered(first);
            let text = topic.map_or("", |topic| topic.text.as_str());
            let text = excerpt(text, EXCERPT);
            language.tell("talk-parked", &[("text", text.into())])
        }
        About::NotDone => language.tell("talk-not-done", &[("number", first.into())]),
        About::Drift => {
            let places = places(numbers, language);
            language.tell("talk-drift", &[("places", places.into())])
        }
        About::NoLookBack => {
            let to = numbers.last().copied().unwrap_or_default();
            let (rounds, due, agreed) = figures
                .no_look_back
                .map_or((0, 0, false), |it| (it.rounds, it.due, it.agreed));
            language.tell(
                "talk-no-look-back",
                &[
                    ("rounds", rounds.into()),
                    ("from", first.into()),
                    ("to", to.into()),
                    ("due", due.into()),
                    ("agreed", usize::from(agreed).into()),
                ],
            )
        }
        About::Silence(_) | About::OverPace => pace(figures.pace, language),
        About::Balance(stage, model) => language.tell(
            "talk-balance",
            &[
                ("stage", words::stage(stage, language).into()),
                ("name", name(model).into()),
                ("other", other(model).into()),
            ],
        ),
        About::ClosedQuestions(who) => {
            let questions = language.questions(numbers);
            language.tell(
                "talk-closed-questions",
                &[("name", name(who).into()), ("questions", questions.into())],
            )
        }
        About::Advice => {
            let places = places(numbers, language);
            language.tell("talk-advice", &[("places", places.into())])
        }
    }
}

/// What was unusual about the pace. Nobody is named: a wait has two ends.
fn pace(pace: Option<Pace>, language: &Messages) -> String {
    match pace {
        Some(Pace::Silence { lasted, rhythm, .. }) => language.tell(
            "talk-silence",
            &[
                ("lasted", language.lasted(lasted).into()),
                ("agreed", agreed(rhythm, language).into()),
            ],
        ),
        Some(Pace::OverPace {
            replies,
            within,
            rhythm,
        }) => language.tell(
            "talk-over-pace",
            &[
                ("replies", replies.into()),
                ("within", language.lasted(within).into()),
                ("agreed", agreed(rhythm, language).into()),
            ],
        ),
        None => String::new(),
    }
}

/// How many places are named at most.
const MOST_PLACES: usize = 8;

/// Exchanges by their numbers; of many, the first ones.
fn places(numbers: &[usize], language: &Messages) -> String {
    let named = numbers.iter().take(MOST_PLACES);
    let mut named: Vec<String> = named.map(|number| format!("#{number}")).collect();
    if numbers.len() > MOST_PLACES {
        named.push("…".to_owned());
    }
    language.list(&named)
}
