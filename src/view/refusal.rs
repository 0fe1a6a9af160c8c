//! Why the dialogue refuses something, as a person meets it.

use crate::dialogue::identity::PracticeId;
use crate::dialogue::refusal::Refusal;
use crate::language::Messages;

/// What happened, and what to do next.
pub type Told = (String, Option<String>);

/// What a command that a hint names takes behind it, to be of the same practice.
fn of(practice: Option<&PracticeId>) -> String {
    practice.map_or_else(String::new, |id| format!(" {id}"))
}

/// A refusal of the dialogue, in a practice where one was meant.
#[must_use]
pub fn told(why: &Refusal, practice: Option<&PracticeId>, language: &Messages) -> Told {
    let of = || ("of", of(practice).into());
    let number = |number: &usize| ("number", (*number).into());
    let name = |name: &crate::dialogue::identity::Name| ("name", name.to_string().into());
    let exchange = |id: &crate::dialogue::identity::ExchangeId| ("exchange", id.to_string().into());
    let say = |key: &str| (language.say(key), None);
    match why {
        Refusal::SamePerson(who) => (language.tell("refused-same-person", &[name(who)]), None),
        Refusal::AlikeNames { mentor, mentee } => (
            language.tell(
                "refused-alike-names",
                &[
                    ("mentor", mentor.as_str().into()),
                    ("mentee", mentee.as_str().into()),
                ],
            ),
            Some(language.say("hint-alike-names")),
        ),
        Refusal::Title => say("refused-title"),
        Refusal::FollowsItself => say("refused-follows-itself"),
        Refusal::IdTaken(id) => (language.tell("refused-id-taken", &[exchange(id)]), None),
        Refusal::OutOfOrder { n, least } => (
            language.tell(
                "refused-out-of-order",
                &[
                    ("n", n.to_string().into()),
                    ("least", least.to_string().into()),
                ],
            ),
            None,
        ),
        Refusal::Empty => say("refused-empty"),
        Refusal::NoWords(kind) => (
            language.tell("refused-no-words", &[("kind", kind.as_str().into())]),
            None,
        ),
        Refusal::NoStage => say("refused-no-stage"),
        Refusal::NotClosed => say("refused-not-closed"),
        Refusal::ObserverStage(by) => (
            language.tell("refused-observer-stage", &[name(by)]),
            Some(language.say("hint-observer")),
        ),
        Refusal::ObserverPart { by, kind } => (
            language.tell(
                "refused-observer-part",
                &[name(by), ("kind", kind.as_str().into())],
            ),
            Some(language.say("hint-observer")),
        ),
        Refusal::NoSuchExchange(id) => {
            (language.tell("refused-no-exchange", &[exchange(id)]), None)
        }
        Refusal::NoSuchQuestion(place) => (
            language.tell(
                "refused-no-question",
                &[("place", place.to_string().into())],
            ),
            None,
        ),
        Refusal::NoSuchAction(place) => (
            language.tell("refused-no-action", &[("place", place.to_string().into())]),
            None,
        ),
        Refusal::OwnQuestion { number: n, .. } => {
            (language.tell("refused-own-question", &[number(n)]), None)
        }
        Refusal::ForeignQuestion { number: n, by, .. } => (
            language.tell("refused-foreign-question", &[number(n), name(by)]),
            None,
        ),
        Refusal::QuestionAnswered(n) => (language.tell("refused-answered", &[number(n)]), None),
        Refusal::QuestionWithdrawn(n) => (
            language.tell("refused-question-withdrawn", &[number(n)]),
            None,
        ),
        Refusal::QuestionReplaced { number: n, by } => (
            language.tell("refused-replaced", &[number(n), ("by", (*by).into())]),
            None,
        ),
        Refusal::ActionWithdrawn(n) => (
            language.tell("refused-action-withdrawn", &[number(n)]),
            None,
        ),
        Refusal::UnknownOwner(owner) => (language.tell("refused-owner", &[name(owner)]), None),
        Refusal::NoRounds => say("refused-no-rounds"),
        Refusal::PauseOver(until) => (
            language.tell(
                "refused-pause-over",
                &[("day", language.day(*until).into())],
            ),
            None,
        ),
        Refusal::NotClosedYet => say("refused-not-closed-yet"),
        Refusal::WordsNotThere(id) => (
            language.tell("refused-words-not-there", &[exchange(id)]),
            Some(language.tell("hint-words-not-there", &[exchange(id)])),
        ),
        Refusal::NumberedAlready(n) => (language.tell("refused-numbered", &[number(n)]), None),
        Refusal::NoSuchTopic(place) => (
            language.tell("refused-no-topic", &[("place", place.to_string().into())]),
            None,
        ),
        Refusal::TopicWithdrawn(n) => {
            (language.tell("refused-topic-withdrawn", &[number(n)]), None)
        }
        Refusal::TopicTakenUp(n) => (language.tell("refused-topic-taken-up", &[number(n)]), None),
        Refusal::BuiltOn {
            exchange: id,
            corrected,
            by,
        } => (
            language.tell(
                "refused-built-on",
                &[exchange(id), ("by", by.to_string().into())],
            ),
            Some(match corrected {
                Some(before) => language.tell("hint-correct-again", &[exchange(before)]),
                None => language.tell("hint-built-on", &[exchange(id)]),
            }),
        ),
        Refusal::UndoesAnUndo(id) => (
            language.tell("refused-undoes-an-undo", &[exchange(id)]),
            None,
        ),
        Refusal::TwoCloses => say("refused-two-closes"),
        Refusal::AlreadyClosed { at, by } => (
            language.tell(
                "refused-closed",
                &[name(by), ("at", language.moment(*at).into())],
            ),
            Some(language.tell("hint-follow-up", &[of()])),
        ),
        Refusal::NotYours { exchange: id, by } => (
            language.tell("refused-not-yours", &[exchange(id), name(by)]),
            None,
        ),
        Refusal::CorrectsCorrection(id) => {
            (language.tell("refused-mends-mend", &[exchange(id)]), None)
        }
        Refusal::CameLater {
            exchange: id,
            later,
        } => (
            language.tell(
                "refused-came-later",
                &[exchange(id), ("later", later.to_string().into())],
            ),
            Some(language.tell("hint-reply", &[of()])),
        ),
        Refusal::AlreadyWithdrawn(id) => (
            language.tell("refused-already-withdrawn", &[exchange(id)]),
            None,
        ),
        Refusal::CloseStands(id) => (
            language.tell("refused-close-stands", &[exchange(id)]),
            Some(language.tell("hint-reopen", &[of()])),
        ),
        Refusal::AmendmentShape(place) => (
            language.tell("refused-amendment", &[("place", place.to_string().into())]),
            None,
        ),
        Refusal::NoSuchItem {
            exchange: id,
            number: n,
            there,
        } => (
            language.tell(
                "refused-no-item",
                &[
                    exchange(id),
                    ("number", (*n).into()),
                    ("there", (*there).into()),
                ],
            ),
            Some(language.tell("hint-correct-whole", &[exchange(id)])),
        ),
        Refusal::PointedAt {
            exchange: id,
            item: kind,
            number: n,
            by,
        } => (
            language.tell(
                "refused-pointed-at",
                &[
                    exchange(id),
                    ("item", kind.as_str().into()),
                    number(n),
                    ("by", by.to_string().into()),
                ],
            ),
            Some(language.tell("hint-pointed-at", &[exchange(id), number(n)])),
        ),
        Refusal::TooMany {
            exchange: id,
            more,
            by,
        } => {
            let more: Vec<String> = more
                .iter()
                .map(|part| match first_line(&part.text) {
                    "" => part.kind.as_str().to_owned(),
                    words => language.tell("quoted", &[("text", words.into())]),
                })
                .collect();
            (
                language.tell(
                    "refused-too-many",
                    &[
                        exchange(id),
                        ("more", language.list(&more).into()),
                        ("by", by.to_string().into()),
                    ],
                ),
                Some(language.tell("hint-letter-of-its-own", &[of()])),
            )
        }
        Refusal::CloseBuiltOn { exchange: id, by } => (
            language.tell(
                "refused-close-built-on",
                &[exchange(id), ("by", by.to_string().into())],
            ),
            None,
        ),
        Refusal::WithdrawalShape(id) => {
            (language.tell("refused-withdrawal", &[exchange(id)]), None)
        }
    }
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}
