//! What the two may want to talk over, in words.

use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::Language;
use crate::retrospective::{About, Point};
use crate::view::words;

/// A point, as a question to both.
pub(super) fn point(point: &Point, practice: &Practice, language: &Language) -> String {
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
            language.tell(
                "talk-no-look-back",
                &[("from", first.into()), ("to", to.into())],
            )
        }
        About::Silence(who) => language.tell("talk-silence", &[("name", name(who).into())]),
        About::OverPace => language.say("talk-over-pace"),
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
            let mentee = practice.header().mentee.as_str();
            language.tell(
                "talk-advice",
                &[("places", places.into()), ("name", mentee.into())],
            )
        }
    }
}
