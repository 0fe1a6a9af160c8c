//! Laws that hold whatever is written: of the fold, the join, the record and
//! the text form.

use crate::support::acts::{
    Act, act, acts, context, exchange, header, hostile, opened, practice, words,
};
use chrono::TimeDelta;
use mentor::analysis::retrospective::Retrospective;
use mentor::dialogue::exchange::Exchange;
use mentor::dialogue::identity::{ExchangeId, Ref};
use mentor::dialogue::join::join;
use mentor::dialogue::part::{Kind, Part};
use mentor::dialogue::practice::{Entry, Practice};
use mentor::dialogue::questions::QuestionStatus;
use mentor::dialogue::stage::{Role, Stage};
use mentor::markup::{self, Context, Doubt, Verb};
use mentor::publishing::edition::{self, Omissions};
use mentor::publishing::redaction::{Alias, Aliases};
use mentor::record;
use proptest::prelude::*;
use proptest::sample::Index;

fn exchanges(practice: &Practice) -> Vec<Exchange> {
    let entries = practice.entries().iter();
    entries.map(|entry| entry.exchange.clone()).collect()
}

fn file(practice: &Practice) -> Vec<u8> {
    let mut bytes = record::write::header(practice.header()).into_bytes();
    for exchange in exchanges(practice) {
        bytes = record::write::appended(&bytes, &record::write::exchange(&exchange));
    }
    bytes
}

/// All that follows from a practice: turn, stage, ledgers and the retrospective's
/// figures.
fn figures(practice: &Practice) -> Vec<(&'static str, String)> {
    let now = header().opened + TimeDelta::days(90);
    let Retrospective {
        practice: _,
        now: _,
        today: _,
        first,
        last,
        exchanges,
        letters,
        gap,
        stages,
        voice,
        questions,
        wordings,
        closing,
        afterwards: _,
        drift,
        thanks,
        taken_up,
        key_questions,
        went_well,
        no_look_back,
        actions,
        chain,
        mentor_replies,
        mentee_replies,
        pace,
        next,
        talking_points,
    } = Retrospective::of(practice, now);
    let agreed = practice.agreement();
    let next_numbers = (
        practice.questions().all().len(),
        practice.actions().all().len(),
        practice.topics().all().len(),
    );
    vec![
        (
            "agreement",
            format!("{agreed:?} {:?}", practice.visibility()),
        ),
        (
            "terms",
            format!("{:?}", (agreed.rhythm, agreed.rounds, &agreed.when_quiet)),
        ),
        ("pauses", format!("{:?}", practice.pauses())),
        ("numbers", format!("{next_numbers:?}")),
        ("turn", format!("{:?}", practice.turn(now))),
        ("stage", format!("{:?}", practice.stage())),
        ("closed", format!("{:?}", practice.closed())),
        ("questions", format!("{:?}", practice.questions().all())),
        ("actions", format!("{:?}", practice.actions().all())),
        ("topics", format!("{:?}", practice.topics().all())),
        ("themes", format!("{:?}", practice.themes())),
        ("advice", format!("{:?}", practice.advice())),
        ("reflections", format!("{:?}", practice.reflections())),
        ("learned", format!("{:?}", practice.learned())),
        (
            "rounds",
            format!("{:?}", practice.rounds_since_reflection()),
        ),
        ("span", format!("{:?}", (first, last))),
        (
            "counts",
            format!("{:?}", (exchanges, letters, stages, voice)),
        ),
        ("gap", format!("{gap:?}")),
        ("closing", format!("{closing:?}")),
        ("figures", format!("{:?}", (questions, actions, wordings))),
        ("drift", format!("{drift:?}")),
        ("thanks", format!("{thanks:?}")),
        ("taken up", format!("{taken_up:?}")),
        ("key questions", format!("{key_questions:?}")),
        ("went well", format!("{went_well:?}")),
        ("look back", format!("{no_look_back:?}")),
        ("chain", format!("{chain:?}")),
        ("replies", format!("{:?}", (mentor_replies, mentee_replies))),
        ("pace", format!("{pace:?}")),
        ("next", format!("{next:?}")),
        ("talking_points", format!("{talking_points:?}")),
    ]
}

/// What one copy answers, the other had corrected away meanwhile.
#[test]
fn an_answer_to_a_question_that_is_gone_stands_as_words() {
    let mut base = opened();
    let write = |practice: &Practice, bits: u64, mentor: bool, parts: Vec<Part>| {
        let role = if mentor { Role::Mentor } else { Role::Mentee };
        Exchange {
            id: ExchangeId::from_bits(bits),
            n: practice.next_n(),
            at: header().opened + TimeDelta::hours(i64::try_from(bits).unwrap_or(0)),
            by: practice.name_of(role).expect("one of the two").clone(),
            stage: Some(practice.stage_with(role, &parts)),
            hold: false,
            parts,
        }
    };
    let ask = |text: &str| {
        let (optional, instead) = (false, None);
        Part::new(Kind::Ask { optional, instead }, text)
    };
    let asked = ExchangeId::from_bits(1);
    let questions = vec![ask("Who stops?"), ask("What for?")];
    base.after(write(&base, 1, true, questions))
        .expect("questions");
    let (mut corrected, mut answered) = (base.clone(), base);
    let to = Ref::whole(asked);
    let correction = vec![
        Part::new(Kind::Amend { to }, ""),
        ask("Who stops, and when?"),
    ];
    let correction = write(&corrected, 2, true, correction);
    corrected.after(correction).expect("a correction");
    let answers = [1, 2].map(|n| {
        let to = Ref::item(asked, n);
        Part::new(Kind::Answer { to, partial: false }, format!("Answer {n}."))
    });
    let pass = Part::new(
        Kind::Pass {
            to: Ref::item(asked, 2),
        },
        "",
    );
    let mut parts = answers.to_vec();
    parts.push(pass);
    let answer = write(&answered, 3, false, parts);
    answered.after(answer).expect("answers");
    let more = vec![ask("And you?")];
    answered
        .after(write(&answered, 4, false, more))
        .expect("a question");
    let joined = join(&corrected, &answered).expect("copies join");
    let texts: Vec<_> = joined
        .questions()
        .all()
        .iter()
        .map(|it| (it.number, it.text.as_str(), it.answers.len()))
        .collect();
    assert_eq!(texts, [(1, "Who stops, and when?", 1), (2, "And you?", 0)]);
    let stands = &joined
        .entry(ExchangeId::from_bits(3))
        .expect("it is there")
        .parts;
    assert_eq!(stands, &[answers[0].clone(), Part::say("Answer 2.")]);
}

/// The practice that acts make, corrections and withdrawals left out.
fn uncorrected(acts: &[Act]) -> Practice {
    let mut practice = opened();
    for act in acts {
        let next = exchange(&practice, act);
        if !next.corrects() {
            let _ = practice.after(next);
        }
    }
    practice
}

/// The practice with this entry corrected by what the act says, and what the entry
/// would have been, had it been written so; where the practice takes both.
fn corrected(
    practice: &Practice,
    entry: &Entry,
    better: &Act,
) -> Option<(usize, Exchange, Practice)> {
    let id = entry.exchange.id;
    // A reworded question stays in the place of the one it replaced, and what repeats
    // its words is corrected with them.
    let replaces = |it: &Part| {
        matches!(
            it.kind,
            Kind::Ask {
                instead: Some(_),
                ..
            }
        )
    };
    let repeats = |it: &Part| matches!(it.kind, Kind::Number { to } | Kind::Quote { to: Some(to) } if to == id);
    let mut entries = practice.entries().iter();
    if entry.exchange.parts.iter().any(replaces) || entries.any(|it| it.parts.iter().any(repeats)) {
        return None;
    }
    let who = match entry.role {
        Role::Mentor => 0,
        Role::Mentee => 4,
        Role::Observer => 7,
    };
    let mut before = practice.before(id)?;
    let then = exchange(
        &before,
        &Act {
            who,
            clock: 0,
            ..better.clone()
        },
    );
    if then.corrects() {
        return None;
    }
    let written = Exchange {
        stage: then.stage,
        parts: then.parts.clone(),
        ..entry.exchange.clone()
    };
    before.after(written.clone()).ok()?;
    let mut parts = vec![Part::new(Kind::Amend { to: Ref::whole(id) }, "")];
    parts.extend(then.parts);
    let correction = Exchange {
        id: ExchangeId::from_bits(better.id),
        n: practice.next_n(),
        stage: then.stage.map(|_| practice.stage_with(entry.role, &parts)),
        hold: false,
        parts,
        ..written.clone()
    };
    // Refused is a correction of what others were built on.
    let mut corrected = practice.clone();
    corrected.after(correction).ok()?;
    Some((entry.number, written, corrected))
}

/// Acts of two who often say who may read it, correct it and take it back.
fn agreeing(most: usize) -> impl Strategy<Value = Vec<Act>> {
    acts(most).prop_map(|mut acts| {
        for act in &mut acts {
            act.who %= 7;
            for (at, die) in act.dice.iter_mut().enumerate() {
                die.0 = match (at, die.1 % 3) {
                    (0, 0) => 0,
                    _ => 16,
                };
            }
        }
        acts
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn replaying_is_adding_one_after_another(acts in acts(24), cut in any::<Index>()) {
        let practice = practice(&acts);
        let mut all = exchanges(&practice);
        // In whatever order they lie in the file.
        if !all.is_empty() {
            let middle = cut.index(all.len());
            all.rotate_left(middle);
        }
        let replayed = Practice::replay(header(), all).expect("what was accepted replays");
        prop_assert_eq!(replayed, practice);
    }

    #[test]
    fn every_prefix_replays(acts in acts(24)) {
        let all = exchanges(&practice(&acts));
        let mut grown = opened();
        for (count, next) in all.iter().enumerate() {
            grown.after(next.clone()).expect("it was accepted before");
            let replayed = Practice::replay(header(), all[..=count].to_vec());
            prop_assert_eq!(replayed.as_ref(), Ok(&grown));
        }
    }

    #[test]
    fn an_edition_is_a_practice_without_what_is_left_out(
        acts in acts(40),
        observers in any::<bool>(),
        withdrawn in any::<bool>(),
    ) {
        let practice = practice(&acts);
        let omissions = Omissions { observers, withdrawn };
        let edition = edition::without(&practice, omissions).expect("a practice");
        for entry in edition.entries() {
            let whole = practice.entry(entry.exchange.id).expect("it was there");
            prop_assert!(!(observers && whole.role == Role::Observer));
            if withdrawn {
                prop_assert!(whole.withdrawn_by.is_none() && entry.amended_by.is_empty());
                // Nothing that was corrected or taken back is told again.
                for part in &entry.exchange.parts {
                    prop_assert!(whole.parts.iter().any(|it| it.text == part.text));
                }
            }
        }
        if !observers && !withdrawn {
            prop_assert_eq!(&edition, &practice);
        }
        let left_out = |it: &Entry| {
            observers && it.role == Role::Observer
                || withdrawn && (it.withdrawn_by.is_some() || it.exchange.corrects())
        };
        // Whoever said something of their own still says it.
        for entry in practice.entries().iter().filter(|it| !left_out(it)) {
            for part in entry.parts.iter().filter(|it| it.kind == Kind::Say) {
                let told = edition.entry(entry.exchange.id).expect("it stays");
                prop_assert!(told.parts.iter().any(|it| it.text == part.text));
            }
        }
        prop_assert_eq!(edition::without(&edition, omissions).expect("a practice"), edition);
    }

    #[test]
    fn no_name_is_left_where_names_are_redacted(acts in acts(24), word in "[a-z]{3,8}") {
        let practice = practice(&acts);
        let mut pairs = vec![Alias::new(word, "-")];
        for (name, number) in edition::people(&practice).iter().zip(1..) {
            pairs.extend(Alias::of_name(name.as_str(), &format!("P{number}")));
        }
        let mut aliases = Aliases::new(pairs).expect("aliases");
        let Ok(redacted) = edition::redacted(&practice, &mut aliases) else {
            return Ok(());
        };
        let text = String::from_utf8(file(&redacted)).expect("UTF-8");
        for entry in redacted.entries() {
            prop_assert!(!aliases.occur_in(entry.exchange.by.as_str()));
            for part in &entry.exchange.parts {
                prop_assert!(!aliases.occur_in(&part.text), "{}", part.text);
            }
        }
        prop_assert!(!text.contains("伊藤"));
        prop_assert_eq!(redacted.entries().len(), practice.entries().len());
    }

    #[test]
    fn a_refusal_changes_nothing(acts in acts(24)) {
        let mut practice = opened();
        for act in &acts {
            let before = practice.clone();
            if practice.after(exchange(&before, act)).is_err() {
                prop_assert_eq!(&practice, &before);
            }
        }
    }

    #[test]
    fn open_is_asked_less_answered_less_replaced(acts in acts(40)) {
        let practice = practice(&acts);
        let figures = Retrospective::of(&practice, header().opened + TimeDelta::days(90));
        let questions = figures.questions;
        prop_assert_eq!(questions.open, questions.asked - questions.answered - questions.replaced);
        prop_assert_eq!(questions.owed, figures.unanswered().count());
        prop_assert!(questions.waiting <= questions.owed && questions.owed <= questions.open);
        let (letters, exchanges) = (figures.letters.total(), figures.exchanges.total());
        prop_assert!(letters <= exchanges);
        let actions = figures.actions;
        prop_assert_eq!(actions.taken, actions.done + actions.dropped + actions.open);
        prop_assert!(actions.overdue <= actions.open);
        let by_stage: usize = figures.stages.iter().map(|it| it.voice.mentor + it.voice.mentee).sum();
        prop_assert_eq!(by_stage, figures.voice.mentor + figures.voice.mentee);
    }

    #[test]
    fn whoever_wrote_last_waits_for_the_other(acts in acts(24)) {
        let mut practice = opened();
        for act in &acts {
            let now = header().opened;
            let before = practice.turn(now);
            let next = exchange(&practice, act);
            let role = practice.role_of(&next.by);
            let moves = role != Role::Observer && !next.hold && !next.corrects();
            if practice.after(next.clone()).is_err() || practice.closed().is_some() {
                continue;
            }
            if practice.pause(now).is_none() && before.whose.is_some() {
                let after = practice.turn(now).whose;
                // What is corrected or undone is as if it had been written so, or not.
                let rewrites = |it: &Part| matches!(it.kind, Kind::Amend { .. } | Kind::Withdraw { undo: true, .. });
                if next.parts.iter().any(rewrites) {
                    continue;
                }
                if !moves {
                    prop_assert_eq!(after, before.whose);
                } else if !next.parts.iter().any(|it| matches!(it.kind, Kind::Agree { .. } | Kind::Pause { .. } | Kind::Number { .. })) {
                    prop_assert_eq!(after, role.other());
                }
            }
        }
    }

    #[test]
    fn a_close_stands_unless_it_is_undone_or_opened_again(acts in acts(40)) {
        let mut practice = opened();
        let mut closed = None;
        for act in &acts {
            let next = exchange(&practice, act);
            let opens = next.parts.iter().any(|it| {
                // A correction may take a close away that nothing was built on.
                matches!(it.kind, Kind::Reopen | Kind::Amend { .. } | Kind::Withdraw { undo: true, .. })
            });
            let taken = practice.after(next).is_ok();
            if closed.is_some() && !(taken && opens) {
                prop_assert_eq!(practice.closed(), closed.as_ref());
                prop_assert_eq!(practice.turn(header().opened).whose, None);
            }
            closed = practice.closed().cloned();
        }
    }

    #[test]
    fn words_after_the_close_change_no_figure(acts in acts(24), words in words(), mentor in any::<bool>(), days in 0..400_i64) {
        let mut practice = practice(&acts);
        let role = if mentor { Role::Mentor } else { Role::Mentee };
        if practice.closed().is_none() {
            return Ok(());
        }
        let before = figures(&practice);
        let afterwards = Retrospective::of(&practice, header().opened).afterwards.len();
        let last = practice.entries().last().map_or(header().opened, |it| it.exchange.at);
        let next = Exchange {
            id: ExchangeId::from_bits(u64::MAX / 3),
            n: practice.next_n(),
            at: last + TimeDelta::days(days),
            by: practice.name_of(role).cloned().expect("one of the two"),
            stage: Some(Stage::Closed),
            hold: false,
            parts: vec![Part::say(words)],
        };
        practice.after(next).expect("a word after the close");
        prop_assert_eq!(figures(&practice), before);
        let now = Retrospective::of(&practice, header().opened).afterwards.len();
        prop_assert_eq!(now, afterwards + 1);
    }

    #[test]
    fn an_undo_is_as_if_it_had_never_been_written(acts in acts(16), last in act(), again in act()) {
        let mut practice = practice(&acts);
        let before = practice.clone();
        let undo = |practice: &Practice, undone: &Exchange, id: u64| Exchange {
            id: ExchangeId::from_bits(id),
            n: practice.next_n(),
            parts: vec![Part::new(Kind::Withdraw { to: undone.id, undo: true }, "")],
            stage: undone.stage.map(|_| practice.stage()),
            hold: false,
            ..undone.clone()
        };
        let next = exchange(&practice, &last);
        let undoes = |it: &Part| matches!(it.kind, Kind::Withdraw { undo: true, .. });
        prop_assume!(!next.parts.iter().any(undoes) && practice.after(next.clone()).is_ok());
        prop_assert_eq!(practice.last_of(&next.by).map(|it| it.exchange.id), Some(next.id));
        let undone = undo(&practice, &next, last.id.wrapping_add(1));
        prop_assert_eq!(practice.after(undone.clone()), Ok(()));
        for (one, other) in figures(&practice).into_iter().zip(figures(&before)) {
            prop_assert_eq!(one, other);
        }
        for entry in before.entries() {
            prop_assert_eq!(practice.entry(entry.exchange.id), Some(entry));
        }
        // One more goes one exchange further back, and never brings anything again.
        prop_assert_eq!(
            practice.last_of(&next.by).map(|it| it.exchange.id),
            before.last_of(&next.by).map(|it| it.exchange.id),
        );
        prop_assert!(practice.clone().after(undo(&practice, &undone, again.id)).is_err());
        // What comes next is the same, numbers and all.
        let one = Exchange { stage: None, ..exchange(&practice, &again) };
        let other = Exchange { stage: None, n: one.n, at: one.at, ..exchange(&before, &again) };
        let dated = |it: &Part| matches!(it.kind, Kind::Act { .. } | Kind::Pause { .. } | Kind::Quote { .. });
        if !one.parts.iter().any(dated) && !one.corrects() {
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn a_correction_is_as_if_it_had_been_written_so(
        acts in acts(12), which in any::<Index>(), better in act(),
    ) {
        let practice = uncorrected(&acts);
        let entries = practice.entries().iter();
        let corrections: Vec<_> = entries.filter_map(|it| corrected(&practice, it, &better)).collect();
        prop_assume!(!corrections.is_empty());
        let (number, written, corrected) = which.get(&corrections);
        let mut all = exchanges(&practice);
        all[number - 1] = written.clone();
        // What was written after a close that is gone says that it is closed.
        let Ok(as_if) = Practice::replay(header(), all) else {
            return Ok(());
        };
        for (one, other) in figures(corrected).into_iter().zip(figures(&as_if)) {
            // Who may read it counts from when it is said.
            if one.0 != "agreement" {
                prop_assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn what_nothing_was_built_on_is_corrected_freely(acts in acts(12), better in act()) {
        let mut practice = uncorrected(&acts);
        let Some(last) = practice.entries().last().cloned() else {
            return Ok(());
        };
        let who = match last.role {
            Role::Mentor => 0,
            Role::Mentee => 4,
            Role::Observer => 7,
        };
        let before = practice.before(last.exchange.id).expect("it is there");
        let then = exchange(&before, &Act { who, clock: 0, ..better });
        let written = Exchange { parts: then.parts.clone(), stage: then.stage, ..last.exchange.clone() };
        prop_assume!(!then.corrects() && before.clone().after(written).is_ok());
        let to = Ref::whole(last.exchange.id);
        let mut parts = vec![Part::new(Kind::Amend { to }, "")];
        parts.extend(then.parts);
        let correction = Exchange {
            id: ExchangeId::from_bits(better.id),
            n: practice.next_n(),
            parts,
            ..last.exchange
        };
        prop_assert_eq!(practice.after(correction), Ok(()));
    }

    #[test]
    fn a_round_holds_the_others_open_or_answered_questions_in_the_order_of_the_text(acts in acts(30)) {
        let practice = practice(&acts);
        for role in [Role::Mentor, Role::Mentee] {
            for question in practice.latest_round(role) {
                prop_assert_eq!(question.role.other(), Some(role));
                prop_assert_ne!(question.status, QuestionStatus::Withdrawn);
            }
        }
    }

    #[test]
    fn words_that_were_taken_back_are_told_by_nobody(acts in acts(30)) {
        let practice = practice(&acts);
        for entry in practice.entries() {
            for part in &entry.parts {
                let (Kind::Number { to } | Kind::Quote { to: Some(to) }) = part.kind else {
                    continue;
                };
                let source = practice.entry(to).expect("it is there");
                if source.withdrawn_by.is_some() {
                    prop_assert!(part.text.is_empty() || part.text == "…");
                }
            }
        }
        for question in practice.questions().all() {
            prop_assert_eq!(question.text.is_empty(), question.status == QuestionStatus::Withdrawn);
        }
    }

    #[test]
    fn nobody_widens_a_practice_alone(
        acts in agreeing(12), cut in any::<Index>(), alone in agreeing(6), mentor in any::<bool>(),
        backdated in any::<u8>(),
    ) {
        let whole = practice(&acts);
        let all = exchanges(&whole);
        let (one, other) = if mentor { (0, Role::Mentee) } else { (4, Role::Mentor) };
        let alone: Vec<Act> = alone.into_iter().map(|act| Act { who: one, ..act }).collect();
        let allowed = whole.visibility_for(other).expect("one of the two");
        // On the whole history, or on a copy that had not seen the end of it.
        let seen = cut.index(all.len() + 1);
        for seen in [all.len(), seen] {
            let stale = Practice::replay(header(), all[..seen].to_vec()).expect("a prefix");
            let mut grown = stale;
            // Where nothing was written since, an undo is as if it had never been said.
            let at_its_end = !whole.entries()[seen..].iter().any(Entry::counts);
            let undoes = |it: &Part| matches!(it.kind, Kind::Withdraw { undo: true, .. });
            for act in &alone {
                let mut next = exchange(&grown, act);
                if at_its_end && next.parts.iter().any(undoes) {
                    continue;
                }
                if grown.after(next.clone()).is_err() {
                    // By hand, and dated back.
                    next.n = 1 + u64::from(backdated) % next.n;
                    let mut forged = exchanges(&grown);
                    forged.push(next);
                    grown = Practice::replay(header(), forged).unwrap_or(grown);
                }
            }
            let Ok(joined) = join(&whole, &grown) else {
                continue;
            };
            prop_assert!(joined.visibility() <= allowed, "{:?} > {allowed:?}", joined.visibility());
        }
    }

    #[test]
    fn a_practice_is_as_wide_as_each_has_said(acts in agreeing(24)) {
        let practice = practice(&acts);
        let holds = practice.visibility();
        for role in [Role::Mentor, Role::Mentee] {
            let own = practice.entries().iter().filter(|it| it.role == role);
            let said = own.flat_map(|it| &it.exchange.parts).filter_map(|it| match it.kind {
                Kind::Agree { visibility, .. } => visibility,
                _ => None,
            });
            prop_assert!(holds <= said.max().unwrap_or_default());
            prop_assert!(Some(holds) <= practice.visibility_for(role));
        }
        let proposed = practice.agreement().proposed.as_ref();
        prop_assert!(proposed.is_none_or(|it| it.visibility > holds && it.by != it.to));
    }

    #[test]
    fn copies_written_apart_join_to_one(
        common in acts(8), one in acts(8), two in acts(8), three in acts(8),
    ) {
        let base = practice(&common);
        let grown = |acts: &[Act]| {
            let mut copy = base.clone();
            for act in acts {
                let _ = copy.after(exchange(&copy, act));
            }
            copy
        };
        let (a, b, c) = (grown(&one), grown(&two), grown(&three));
        let ab = join(&a, &b).expect("copies join");
        prop_assert_eq!(&ab, &join(&b, &a).expect("copies join"), "commutative");
        let left = join(&ab, &c).expect("copies join");
        let right = join(&a, &join(&b, &c).expect("copies join")).expect("copies join");
        prop_assert_eq!(&left, &right, "associative");
        prop_assert_eq!(&join(&a, &a).expect("copies join"), &a, "idempotent");
        prop_assert_eq!(&join(&left, &b).expect("copies join"), &left, "absorbing");
        for copy in [&a, &b, &c] {
            for exchange in exchanges(copy) {
                prop_assert_eq!(left.exchange(exchange.id), Some(&exchange), "lossless");
            }
        }
        // And what was joined can be read again.
        let read = record::read::practice(&file(&left), None).map_err(|it| format!("{it:?}"));
        prop_assert_eq!(read.as_ref(), Ok(&left));
    }

    #[test]
    fn different_content_under_one_id_never_joins(acts in acts(12), at in any::<Index>(), words in words()) {
        let a = practice(&acts);
        prop_assume!(!a.entries().is_empty());
        let mut all = exchanges(&a);
        let changed = at.index(all.len());
        all[changed].parts.push(Part::say(words));
        if let Ok(b) = Practice::replay(header(), all) {
            prop_assert!(join(&a, &b).is_err());
            prop_assert!(join(&b, &a).is_err());
        }
    }

    #[test]
    fn a_record_comes_back_the_same(acts in acts(16)) {
        let practice = practice(&acts);
        let bytes = file(&practice);
        prop_assert!(!bytes.contains(&b'\r'), "a carriage return is escaped");
        let read = record::read::practice(&bytes, Some(&header().id));
        prop_assert_eq!(read.map_err(|faults| format!("{faults:?}")), Ok(practice));
    }

    #[test]
    fn hostile_text_comes_back_the_same(text in hostile()) {
        let mut practice = opened();
        let by = header().mentee;
        let next = Exchange {
            id: "h4t9w2mz".parse().expect("an id"),
            n: 1,
            at: header().opened,
            by,
            stage: Some(mentor::dialogue::stage::Stage::Theme),
            hold: false,
            parts: vec![Part::say(format!("a{text}b"))],
        };
        practice.after(next).expect("plain words");
        let read = record::read::practice(&file(&practice), None);
        prop_assert_eq!(read.map_err(|faults| format!("{faults:?}")), Ok(practice));
    }

    #[test]
    fn adding_keeps_every_byte_that_was_there(
        acts in acts(8), comment in "[ -~ぁ-ん]{0,20}", crlf in any::<bool>(), bom in any::<bool>(),
        torn in any::<bool>(), next in crate::support::acts::act(),
    ) {
        let mut practice = practice(&acts);
        let mut text = String::from_utf8(file(&practice)).expect("UTF-8");
        text.push_str(&format!("\n# {comment}\n"));
        if bom {
            text.insert(0, '\u{feff}');
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if torn {
            // A last line without an end.
            text = text.trim_end().to_owned();
        }
        let exchange = exchange(&practice, &next);
        prop_assume!(practice.after(exchange.clone()).is_ok());
        let old = text.into_bytes();
        let new = record::write::appended(&old, &record::write::exchange(&exchange));
        prop_assert!(new.starts_with(&old));
        let read = record::read::practice(&new, None);
        prop_assert_eq!(read.map_err(|faults| format!("{faults:?}")), Ok(practice));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = record::read::practice(&bytes, None);
    }

    #[test]
    fn no_damage_makes_the_reader_panic(acts in acts(6), at in any::<Index>(), with in any::<u8>()) {
        let mut bytes = file(&practice(&acts));
        let place = at.index(bytes.len());
        bytes[place] = with;
        let _ = record::read::practice(&bytes, None);
        bytes.truncate(place);
        let _ = record::read::practice(&bytes, None);
    }

    #[test]
    fn what_is_printed_reads_back_as_the_same_parts(acts in acts(16)) {
        let practice = practice(&acts);
        for entry in practice.entries() {
            let parts = canonical(&entry.exchange.parts);
            if parts.iter().all(|part| part.text.is_empty()) {
                continue;
            }
            // As it was when they were written: what was answered later waited then.
            let before = practice.before(entry.exchange.id).expect("it is there");
            let text = markup::print::text(&parts, &before, entry.role);
            let context = Context { role: entry.role, ..context(&before) };
            let read = markup::read::read(std::slice::from_ref(&text), &context);
            prop_assert_eq!(read.map(|it| it.parts), Ok(parts), "{}", text);
        }
    }

    #[test]
    fn no_text_makes_the_text_form_panic(
        acts in acts(6),
        lines in prop::collection::vec(prop_oneof![hostile(), marked_line(), letter_line()], 0..12),
        verb in 0..VERBS.len(), mentor in any::<bool>(), on_turn in any::<bool>(), doubt in 0..3_usize,
    ) {
        let practice = practice(&acts);
        let context = Context {
            role: if mentor { Role::Mentor } else { Role::Mentee },
            on_turn,
            verb: VERBS[verb],
            doubt: [Doubt::Words, Doubt::Answers, Doubt::Questions][doubt],
            ..context(&practice)
        };
        let _ = markup::read::read(&[lines.join("\n")], &context);
    }

    #[test]
    fn every_word_of_any_letter_is_in_the_record(
        acts in acts(10),
        lines in prop::collection::vec(letter_line(), 1..14),
        verb in 0..VERBS.len(), who in 0..3_usize, on_turn in any::<bool>(),
    ) {
        let practice = practice(&acts);
        let context = Context {
            role: [Role::Mentor, Role::Mentee, Role::Observer][who],
            on_turn,
            verb: VERBS[verb],
            ..context(&practice)
        };
        let letter = lines.join("\n");
        let Ok(reading) = markup::read::read(std::slice::from_ref(&letter), &context) else {
            return Ok(());
        };
        let mut recorded: String = reading.parts.iter().map(recorded).collect();
        recorded.retain(|c| c.is_alphanumeric());
        // Words of the letters that these lines are made of begin with a syllable
        // that no mark, option or day has.
        for word in letter.split(|c: char| !c.is_alphanumeric()).filter(|it| it.starts_with("zu") || it.starts_with('ぬ')) {
            prop_assert!(recorded.contains(word), "{word} is lost of\n{letter}\n{:?}", reading.parts);
        }
    }

    #[test]
    fn what_is_typed_as_words_stays_as_it_is(lines in prop::collection::vec("( {0,6})zu[a-z ]{0,12}[a-z]", 1..6), gap in 1..3_usize) {
        let practice = opened();
        let context = context(&practice);
        let text = lines.join(&"\n".repeat(gap));
        let parts = markup::read::read(std::slice::from_ref(&text), &context).expect("plain words").parts;
        prop_assert_eq!(parts, vec![Part::say(text)]);
    }

    #[test]
    fn nothing_that_acts_on_a_terminal_gets_through(text in hostile()) {
        let shown = mentor::text::escape::visible(&text);
        prop_assert!(!shown.chars().any(char::is_control), "{:?}", shown);
        let hidden = shown.contains(['\u{202e}', '\u{2028}', '\u{feff}']);
        prop_assert!(!hidden);
    }
}

/// Every verb.
const VERBS: [Verb<'static>; 12] = [
    Verb::Reply,
    Verb::Reply,
    Verb::Ask,
    Verb::Answer,
    Verb::Says(&Kind::Advise),
    Verb::Act,
    Verb::Report,
    Verb::Park,
    Verb::Unpark,
    Verb::Says(&Kind::Reflect),
    Verb::Says(&Kind::Close),
    Verb::Says(&Kind::Skip),
];

/// What a part keeps of a letter: its words, and a theme's reason.
fn recorded(part: &Part) -> String {
    match &part.kind {
        Kind::Theme { why: Some(why) } => format!("{} {why} ", part.text),
        _ => format!("{} ", part.text),
    }
}

/// Lines of letters with every kind of block in them. Their words begin with
/// `zu` or ぬ, which nothing that is read does.
fn letter_line() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        "zu[a-z]{1,6}( zu[a-z]{1,6}){0,4}[.?!]?",
        "ぬ[あ-ん]{1,8}(か)?[。？]?"
    ];
    let lead = prop_oneof![
        4 => Just(String::new()),
        6 => "(A|Q|回答|質問|Answer to question |Pass |パス|Done |Not done |Report |完了|報告)[1-4]?( \\((partial|optional|due Friday|by mentor)\\))?[:：.)] ?",
        3 => "(Advice|助言|Action|行動|Theme|テーマ|Why|理由|Reflection|Learned|学び|Parked|保留|Close|Reopen|終了|Skip|New theme|Next steps|【質問１】|■助言|\\*\\*A1:\\*\\*)[:：]? ?",
        4 => "([1-3][.):、]|[①-④]|[(（][1-3][)）]|[一二三]、|[a-c]\\)|- |・|\\? ?)[ ]?",
        2 => "( {0,5}>{1,2} ?|＞ ?)",
        1 => "(    |\t|  )",
        1 => "(Dear |Hello |Best regards, |Thank you for |PS |追伸　|\\\\)",
    ];
    let block = prop_oneof![
        Just("```".to_owned()),
        Just("---".to_owned()),
        Just("━━━━".to_owned()),
        Just("-- ".to_owned()),
        Just("On Mon, 2 Nov 2026 at 08:00, mori wrote:".to_owned()),
        Just("-----Original Message-----".to_owned()),
        Just("From: mori".to_owned()),
        Just("差出人: mori".to_owned()),
        Just("Best regards".to_owned()),
        Just("伊藤".to_owned()),
        Just("Close:".to_owned()),
        Just("Pause (until 2027-01-01):".to_owned()),
    ];
    prop_oneof![
        8 => (lead, words).prop_map(|(lead, words)| lead + &words),
        3 => Just(String::new()),
        1 => block,
    ]
}

/// Lines that look like marks, right and wrong.
fn marked_line() -> impl Strategy<Value = String> {
    prop_oneof![
        "(Q|A|Pass |Done |Not done |Report )[0-9]{0,5}(\\([a-z ,0-9-]{0,12}\\))?[:.] ?[a-z]{0,5}",
        "(質問|回答|パス|完了|未完|報告)[0-9１２]{0,3}[：:]?[あ-ん]{0,4}",
        "[①-⑳㉑-㉟❶-❿]{1,2}[a-z]{0,3}",
        "[(（]?[0-9１-９]{1,3}[)）.．:、]?[a-z]{0,3}",
        "(Action|行動)[ (（]{0,2}(due|期限|by)? ?[0-9-]{0,11}[)）]?[:：][a-z]{0,3}",
        "\\\\{0,3}(> ?|---|Why: |テーマ: )[a-z]{0,4}",
        "(Agreement|Pause|Amend|Withdraw) ?[a-z0-9]{0,9}( \\([a-z0-9 ,]{0,20}\\))?: ?[a-z]{0,3}",
    ]
}

/// Parts as the text form makes them: words without blanks at their ends and
/// without carriage returns, and no plain words beside plain words.
fn canonical(parts: &[Part]) -> Vec<Part> {
    let clean = |text: &str| {
        let text = text.replace('\r', "");
        let text = text.trim();
        if text.is_empty() {
            "words".to_owned()
        } else {
            text.to_owned()
        }
    };
    let mut canonical: Vec<Part> = Vec::new();
    for part in parts {
        let mut part = part.clone();
        if !(part.text.is_empty() && part.kind.may_be_silent()) {
            part.text = clean(&part.text);
        }
        if let Kind::Theme { why: Some(why) } = &mut part.kind {
            *why = clean(why);
        }
        // An amendment's own words are one line of why.
        match canonical.last() {
            Some(last) if last.kind == Kind::Say && part.kind == Kind::Say => {}
            _ => canonical.push(part),
        }
    }
    canonical
}
