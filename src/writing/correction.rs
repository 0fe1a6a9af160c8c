//! What was written is corrected: replaced, undone, or numbered afterwards.

use super::compose::Contribution;
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::{Item, items};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::markup::{self, Verb, prose};

/// What corrects `to`, whose parts are `current` as they stand ([`standing`]): it is
/// read as the exchange that it corrects was, with `to_words` as words alone.
pub(crate) fn correcting<'v>(
    practice: &Practice,
    to: Ref,
    current: &'v [Part],
    why: String,
    to_words: bool,
) -> Contribution<'v> {
    let role = practice
        .entry(to.exchange)
        .map_or(Role::Observer, |it| it.role);
    let (verb, target) = verb(current, practice);
    Contribution {
        target,
        begun: Some(markup::print::text(current, practice, role)),
        past: practice.before(to.exchange).map(Box::new),
        read_at: practice.exchange(to.exchange).map(|it| it.at),
        adjust: Box::new(move |parts, _| {
            parts.insert(0, Part::new(Kind::Amend { to }, why.as_str()));
        }),
        ..Contribution::of(if to_words { Verb::Reply } else { verb })
    }
}

/// The parts that are corrected, as they stand.
pub(crate) fn standing(practice: &Practice, to: Ref) -> Vec<Part> {
    let Some(entry) = practice.entry(to.exchange) else {
        return Vec::new();
    };
    match to.item {
        None => entry.parts.clone(),
        Some(n) => Item::ALL
            .iter()
            .find_map(|&item| items(&entry.parts, item).nth((n as usize).checked_sub(1)?))
            .cloned()
            .into_iter()
            .collect(),
    }
}

/// The command that the parts may have been typed for, and the question or action
/// that unmarked words are about.
fn verb<'a>(parts: &'a [Part], practice: &Practice) -> (Verb<'a>, Option<usize>) {
    let question = |to: Ref| practice.questions().at(to).map(|it| it.number);
    let action = |to: Ref| practice.actions().at(to).map(|it| it.number);
    let all =
        |wanted: fn(&Kind) -> bool| !parts.is_empty() && parts.iter().all(|it| wanted(&it.kind));
    match parts {
        [
            Part {
                kind: Kind::Answer { to, .. },
                ..
            },
        ] => (Verb::Answer, question(*to)),
        [
            Part {
                kind: Kind::Report { to, .. },
                ..
            },
        ] => (Verb::Report, action(*to)),
        _ if all(|kind| matches!(kind, Kind::Act { .. })) => (Verb::Act, None),
        [part] => (Verb::Says(&part.kind), None),
        _ if all(|kind| matches!(kind, Kind::Ask { .. })) => (Verb::Ask, None),
        _ if all(|kind| *kind == Kind::Park) => (Verb::Park, None),
        _ => (Verb::Reply, None),
    }
}

/// What undoes the last exchange of `by` that counts; `None` where there is none.
/// What was undone before counts no more, so that one more undo goes further back.
pub(crate) fn undoing(practice: &Practice, by: &Name) -> Option<Kind> {
    let last = practice.last_of(by)?;
    Some(Kind::Withdraw {
        to: last.exchange.id,
        undo: true,
    })
}

/// The sentences of an exchange that ask and have no number yet.
pub(crate) fn asking(practice: &Practice, exchange: ExchangeId) -> Vec<String> {
    let bare = |text: &str| -> String { text.split_whitespace().collect() };
    let numbered: Vec<String> = practice
        .questions()
        .all()
        .iter()
        .map(|question| bare(&question.text))
        .collect();
    let mut found: Vec<String> = Vec::new();
    let parts = practice.entry(exchange).map_or(&[][..], |it| &it.parts[..]);
    for (_, _, sentence) in prose::asking_sentences(parts) {
        if !numbered.contains(&bare(&sentence)) && !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writing::fixture::{MENTEE, MENTOR, id, practice, say};

    #[test]
    fn an_undo_goes_further_back_each_time() {
        let mut practice = practice();
        let by: Name = MENTOR.parse().expect("a name");
        assert_eq!(undoing(&practice, &by), None);
        say(&mut practice, 1, MENTOR, Kind::Say, "One.");
        say(&mut practice, 3, MENTOR, Kind::Say, "Three.");
        let other: Name = MENTEE.parse().expect("a name");
        assert_eq!(undoing(&practice, &other), None);
        for n in [3, 1] {
            let undo = undoing(&practice, &by).expect("something to undo");
            let to = id(n);
            assert_eq!(undo, Kind::Withdraw { to, undo: true });
            say(&mut practice, 10 + n, MENTOR, undo, "");
        }
        assert_eq!(undoing(&practice, &by), None);
    }

    #[test]
    fn only_what_asks_and_has_no_number_is_numbered() {
        let mut practice = practice();
        let words = "Good morning. Where do you sell? What do you sell? I ask for a reason.";
        say(&mut practice, 1, MENTOR, Kind::Say, words);
        let asked = ["Where do you sell?", "What do you sell?"];
        assert_eq!(asking(&practice, id(1)), asked);
        let number = Kind::Number { to: id(1) };
        say(&mut practice, 2, MENTOR, number, "Where do you sell?");
        assert_eq!(asking(&practice, id(1)), asked[1..]);
    }

    #[test]
    fn an_item_of_an_exchange_is_corrected_alone() {
        let mut practice = practice();
        let ask = |text: &str| {
            let kind = Kind::Ask {
                optional: false,
                instead: None,
            };
            Part::new(kind, text)
        };
        let both = [ask("Where?"), ask("Since when?")];
        crate::writing::fixture::write(&mut practice, 1, MENTOR, both.to_vec());
        let to = |item| Ref {
            exchange: id(1),
            item,
        };
        assert_eq!(standing(&practice, to(None)), both);
        assert_eq!(standing(&practice, to(Some(2))), both[1..]);
        assert!(standing(&practice, to(Some(3))).is_empty());
        let correction = correcting(&practice, to(None), &both, String::new(), false);
        assert_eq!(correction.verb, Verb::Ask);
        let words = correcting(&practice, to(None), &both, String::new(), true);
        assert_eq!(words.verb, Verb::Reply);
    }
}
