//! Practices made by chance: what somebody might write next, given what is
//! there.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use mentor::dialogue::agreement::Visibility;
use mentor::dialogue::exchange::{Exchange, Header};
use mentor::dialogue::identity::{ExchangeId, Ref};
use mentor::dialogue::item::{Item, items};
use mentor::dialogue::part::{Kind, Part};
use mentor::dialogue::practice::Practice;
use mentor::dialogue::stage::{Role, Stage};
use mentor::markup::{Context, Doubt, Verb};
use proptest::prelude::*;

/// Something that somebody does: who, in which words, by which dice.
#[derive(Debug, Clone)]
pub struct Act {
    pub who: u8,
    pub dice: Vec<(u8, u16, String)>,
    pub id: u64,
    /// How far the writer's clock is off, in hours.
    pub clock: i32,
    pub hold: bool,
}

pub fn header() -> Header {
    Header {
        id: "2026-11-22-market-stall".parse().expect("an id"),
        title: "Market stall".to_owned(),
        opened: moment(),
        mentor: "mori".parse().expect("a name"),
        mentee: "伊藤".parse().expect("a name"),
        follows: None,
    }
}

fn moment() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T09:00:00+09:00").expect("a time")
}

/// A reply out of turn.
pub fn context(practice: &Practice) -> Context<'_> {
    Context {
        practice,
        role: Role::Mentee,
        on_turn: false,
        verb: Verb::Reply,
        target: None,
        silent: false,
        plain: false,
        today: header().opened.date_naive(),
        doubt: Doubt::Words,
        words: &[],
    }
}

pub fn opened() -> Practice {
    Practice::open(header()).expect("a practice")
}

/// Words as people write them, and as nobody should.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z ]{1,20}[a-z]",
        2 => "[ぁ-ん一-龥ー、。]{1,12}[ぁ-ん]",
        1 => hostile().prop_filter("words", |text| !text.trim().is_empty()),
    ]
}

/// Text that is hostile to TOML: quotes, backslashes, controls, line ends.
pub fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"\"\"".to_owned()),
        Just("'''".to_owned()),
        Just("\"".to_owned()),
        Just("'".to_owned()),
        Just("\\".to_owned()),
        Just("\\u0041".to_owned()),
        Just("\r".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n".to_owned()),
        Just("\t".to_owned()),
        Just("\u{0}".to_owned()),
        Just("\u{1b}[2J".to_owned()),
        Just("\u{7f}\u{85}\u{2028}\u{feff}".to_owned()),
        Just("\n<<<<<<< ours\n".to_owned()),
        Just("\n>>>>>>> theirs".to_owned()),
        Just("\n[[exchange]]\n".to_owned()),
        Just("#".to_owned()),
        any::<char>().prop_map(String::from),
        "[a-z]{1,5}",
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

pub fn act() -> impl Strategy<Value = Act> {
    (
        0..8_u8,
        prop::collection::vec((0..25_u8, any::<u16>(), words()), 1..4),
        any::<u64>(),
        -100_000..100_000_i32,
        prop::bool::weighted(0.1),
    )
        .prop_map(|(who, dice, id, clock, hold)| Act {
            who,
            dice,
            id,
            clock,
            hold,
        })
}

pub fn acts(most: usize) -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec(act(), 0..most)
}

/// The exchange that comes of an act. What it points at is there; whether it
/// makes sense is for the practice to say.
pub fn exchange(practice: &Practice, act: &Act) -> Exchange {
    let header = practice.header();
    let by = match act.who {
        0..=3 => header.mentor.clone(),
        4..=6 => header.mentee.clone(),
        _ => "visitor".parse().expect("a name"),
    };
    let role = practice.role_of(&by);
    let n = practice.next_n();
    let at = moment() + TimeDelta::hours(n as i64 + i64::from(act.clock));
    let mut parts: Vec<Part> = act
        .dice
        .iter()
        .map(|die| part(practice, role, die, at.date_naive()))
        .collect();
    if let Some(mend) = mend(practice, &by, act, &parts) {
        parts = mend;
    }
    Exchange {
        id: ExchangeId::from_bits(act.id),
        n,
        at,
        stage: (role != Role::Observer).then(|| {
            let moved = practice.stage_with(role, &parts);
            if Exchange::closes(&parts) {
                Stage::Closed
            } else {
                moved
            }
        }),
        by,
        hold: act.hold,
        parts,
    }
}

fn pick<T: Copy>(from: &[T], die: u16) -> Option<T> {
    (!from.is_empty()).then(|| from[usize::from(die) % from.len()])
}

fn part(
    practice: &Practice,
    role: Role,
    (kind, die, words): &(u8, u16, String),
    today: NaiveDate,
) -> Part {
    let die = *die;
    let of = |mine: bool| -> Vec<Ref> {
        let all = practice.questions().all();
        all.iter()
            .filter(|question| (question.role == role) == mine)
            .map(|question| question.place)
            .collect()
    };
    let theirs = pick(&of(false), die);
    let mine = pick(&of(true), die);
    let actions: Vec<Ref> = practice.actions().all().iter().map(|it| it.place).collect();
    let action = pick(&actions, die);
    let exchanges: Vec<ExchangeId> = practice.entries().iter().map(|it| it.exchange.id).collect();
    let topics: Vec<Ref> = practice.topics().all().iter().map(|it| it.place).collect();
    let sentences: Vec<(ExchangeId, &str)> = practice
        .entries()
        .iter()
        .filter(|entry| entry.role != Role::Observer)
        .flat_map(|entry| entry.parts.iter().map(|part| (entry.exchange.id, part)))
        .filter(|(_, part)| part.kind == Kind::Say)
        .map(|(id, part)| (id, part.text.as_str()))
        .collect();
    let date = |days: u16| today + TimeDelta::days(i64::from(days % 60) + 1);
    let kind = match (kind, theirs, mine, action) {
        (1, ..) => Kind::Theme {
            why: (die % 2 == 0).then(|| words.clone()),
        },
        (2..=4, ..) => Kind::Ask {
            optional: die % 3 == 0,
            instead: None,
        },
        (5, _, Some(place), _) => Kind::Ask {
            optional: false,
            instead: Some(place),
        },
        (6..=8, Some(to), ..) => Kind::Answer {
            to,
            partial: die % 5 == 0,
        },
        (9, Some(to), ..) => Kind::Pass { to },
        (10, ..) => Kind::Advise,
        (11, ..) => Kind::Act {
            owner: (die % 2 == 0).then(|| practice.header().mentee.clone()),
            due: (die % 3 == 0).then(|| date(die)),
        },
        (12, _, _, Some(to)) => Kind::Report {
            to,
            done: [None, Some(true), Some(false)][usize::from(die) % 3],
        },
        (13, ..) => Kind::Reflect,
        (14, ..) => Kind::Learn,
        (15, ..) => Kind::Park,
        (16, ..) => Kind::Agree {
            rhythm: (die % 2 == 0).then(|| "3d".parse().expect("a rhythm")),
            visibility: (die % 3 < 2)
                .then(|| Visibility::ALL[usize::from(die / 3) % Visibility::ALL.len()]),
            rounds: (die % 5 == 0).then_some(u32::from(die % 7) + 1),
            when_quiet: (die % 11 == 0).then(|| "ask once".to_owned()),
        },
        (17, ..) if die % 3 == 0 => Kind::Pause { until: date(die) },
        (18, ..) => Kind::Quote {
            to: pick(&exchanges, die),
        },
        (19, ..) if die % 8 == 0 => Kind::Close,
        (20, ..) if practice.closed().is_some() => Kind::Reopen,
        (21, ..) => Kind::Skip,
        (22, ..) => match pick(&topics, die) {
            Some(to) => Kind::Unpark { to },
            None => Kind::Park,
        },
        (23 | 24, ..) if role != Role::Observer => match pick(&sentences, die) {
            Some((to, sentence)) => return Part::new(Kind::Number { to }, sentence),
            None => Kind::Say,
        },
        _ => Kind::Say,
    };
    if role == Role::Observer && !kind.is_open_to_observers() {
        return Part::say(words);
    }
    Part::new(kind, words)
}

/// Now and then an own exchange is corrected or taken back.
fn mend(
    practice: &Practice,
    by: &mentor::dialogue::identity::Name,
    act: &Act,
    others: &[Part],
) -> Option<Vec<Part>> {
    let (kind, die, words) = act.dice.first()?;
    if *kind != 0 || *die % 3 != 0 {
        return None;
    }
    if die % 8 == 0 {
        let to = practice.last_of(by)?.exchange.id;
        return Some(vec![Part::new(Kind::Withdraw { to, undo: true }, "")]);
    }
    let own: Vec<_> = practice
        .entries()
        .iter()
        .filter(|it| it.exchange.by == *by && !it.exchange.corrects())
        .collect();
    let target = own.get(usize::from(*die) % own.len().max(1))?;
    let id = target.exchange.id;
    let asked = items(&target.exchange.parts, Item::Question).count();
    if *die % 2 == 0 {
        return Some(vec![Part::new(
            Kind::Withdraw {
                to: id,
                undo: false,
            },
            "",
        )]);
    }
    if die % 5 == 0 {
        // Something else altogether.
        let to = Ref::whole(id);
        let mut parts = vec![Part::new(Kind::Amend { to }, "")];
        parts.extend(others.iter().cloned());
        return Some(parts);
    }
    if asked > 0 {
        let to = Ref::item(id, u32::from(*die) % asked as u32 + 1);
        let ask = Kind::Ask {
            optional: false,
            instead: None,
        };
        return Some(vec![
            Part::new(Kind::Amend { to }, "put better"),
            Part::new(ask, words),
        ]);
    }
    let mut parts = vec![Part::new(Kind::Amend { to: Ref::whole(id) }, "")];
    parts.extend(target.exchange.parts.iter().cloned());
    parts.push(Part::say(words));
    Some(parts)
}

/// The practice that acts make, with what it refuses left out.
pub fn practice(acts: &[Act]) -> Practice {
    let mut practice = opened();
    for act in acts {
        let _ = practice.after(exchange(&practice, act));
    }
    practice
}
