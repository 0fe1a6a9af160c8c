//! What the two may want to talk over, in words.

use crate::dialogue::stage::Role;
use crate::language::Messages;
use crate::retrospective::{About, Pace, Point, Retrospective};
use crate::view::words;

use super::agreed;

/// A point, as a question to both.
pub(super) fn point(point: &Point, figures: &Retrospective<'_>, language: &Messages) -> String {
    let practice = figures.practice;
    let numbers = &point.numbers;
    let places: Vec<String> = numbers.iter().map(|number| format!("#{number}")).collect();
    let first = numbers.first().copied().unwrap_or_default();
    let name = |role| words::name_of(role, practice, language);
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
            let line = text.lines().next().unwrap_or_default();
            language.tell("talk-parked", &[("text", line.into())])
        }
        About::NotDone => language.tell("talk-not-done", &[("number", first.into())]),
        About::Drift => {
            let places = language.list(&places);
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
            let places = language.list(&places);
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
