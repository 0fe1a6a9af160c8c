//! Pauses: whose they are, when they end, and that no wait counts them.

use crate::support::acts::opened;
use chrono::{DateTime, FixedOffset, TimeDelta};
use mentor::analysis::guidance::{Remark, remarks};
use mentor::analysis::pace::Pace;
use mentor::analysis::retrospective::Retrospective;
use mentor::dialogue::exchange::Exchange;
use mentor::dialogue::identity::ExchangeId;
use mentor::dialogue::part::{Kind, Part};
use mentor::dialogue::practice::Practice;
use mentor::dialogue::stage::Role;

/// A history, told line by line.
struct Told(Practice);

fn time(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("a time")
}

fn morning(day: &str) -> DateTime<FixedOffset> {
    time(&format!("{day}T09:00:00+09:00"))
}

fn pause(until: &str) -> Part {
    let until = until.parse().expect("a day");
    Part::new(Kind::Pause { until }, "")
}

fn rhythm(span: &str) -> Part {
    let rhythm = Some(span.parse().expect("a rhythm"));
    Part::new(
        Kind::Agree {
            rhythm,
            visibility: None,
            rounds: None,
            when_quiet: None,
        },
        "",
    )
}

impl Told {
    fn new() -> Self {
        Self(opened())
    }

    fn with(self, role: Role, day: &str, part: Part) -> Self {
        self.at(role, morning(day), part, false)
    }

    fn at(mut self, role: Role, at: DateTime<FixedOffset>, part: Part, hold: bool) -> Self {
        let by = match self.0.name_of(role) {
            Some(name) => name.clone(),
            None => "kim".parse().expect("a name"),
        };
        let parts = vec![part];
        let exchange = Exchange {
            id: ExchangeId::from_bits(self.0.next_n()),
            n: self.0.next_n(),
            at,
            by,
            stage: (role != Role::Observer).then(|| self.0.stage_with(role, &parts)),
            hold,
            parts,
        };
        self.0.after(exchange).expect("it makes sense");
        self
    }

    fn turn(&self, day: &str) -> Option<Role> {
        self.0.turn(morning(day)).whose
    }
}

use Role::{Mentee, Mentor, Observer};

#[test]
fn each_of_the_two_pauses_for_themselves() {
    let told = Told::new()
        .with(Mentor, "2026-11-23", Part::say("How is it going?"))
        .with(Mentor, "2026-11-24", pause("2027-02-01"))
        .with(Mentee, "2026-11-25", pause("2026-12-10"));
    assert_eq!(told.turn("2026-12-11"), None);
    let told = told.with(Mentee, "2026-12-12", Part::say("Well."));
    assert_eq!(told.turn("2026-12-13"), None);
    assert_eq!(told.turn("2027-02-01"), Some(Mentor));
    let turn = told.0.turn(morning("2027-02-03"));
    assert_eq!(turn.since, time("2027-02-01T00:00:00+09:00"));
    assert_eq!(turn.waited.exact, TimeDelta::hours(48 + 9));
}

#[test]
fn a_pause_outlasts_all_but_a_letter_of_ones_own() {
    let told = || {
        Told::new()
            .with(Mentor, "2026-11-23", Part::say("How is it going?"))
            .with(Mentee, "2026-11-24", pause("2027-02-01"))
    };
    let day = "2026-12-01";
    let now = "2026-12-02";
    let amend = |told: Told| {
        let to = told.0.entries()[0].exchange.id;
        let to = mentor::dialogue::identity::Ref::whole(to);
        let mut exchange = told.0.entries()[0].exchange.clone();
        exchange.id = ExchangeId::from_bits(99);
        exchange.n = told.0.next_n();
        exchange.parts = vec![Part::new(Kind::Amend { to }, ""), Part::say("How are you?")];
        let mut told = told;
        told.0.after(exchange).expect("a correction");
        told
    };
    let sentence = || {
        let to = ExchangeId::from_bits(1);
        Part::new(Kind::Number { to }, "How is it going?")
    };
    let stays = [
        told().with(Mentee, day, rhythm("1w")),
        told().with(Mentee, day, sentence()),
        told().at(Mentee, morning(day), Part::say("More to come."), true),
        told().with(Mentor, day, Part::say("Take your time.")),
        told().with(Observer, day, Part::say("Get well!")),
        amend(told()),
    ];
    for told in stays {
        assert_eq!(told.turn(now), None);
        assert_eq!(told.0.pause(morning(now)).map(|it| it.by), Some(Mentee));
    }
    let ends = told().with(Mentee, day, Part::say("I am back."));
    assert_eq!(ends.turn(now), Some(Mentor));
    assert_eq!(ends.0.pause(morning(now)), None);
}

#[test]
fn a_day_ends_by_the_clock_of_whoever_paused() {
    let told = Told::new()
        .with(Mentor, "2026-11-23", Part::say("How is it going?"))
        .at(
            Mentee,
            time("2026-11-24T09:00:00+09:00"),
            pause("2026-12-01"),
            false,
        );
    let whose = |at: &str| told.0.turn(time(at)).whose;
    assert_eq!(whose("2026-11-30T23:59:59+09:00"), None);
    assert_eq!(whose("2026-12-01T00:00:00+09:00"), Some(Mentee));
    assert_eq!(whose("2026-11-30T07:00:00-08:00"), Some(Mentee));
    assert_eq!(whose("2026-12-01T03:00:00+13:00"), None);
}

#[test]
fn no_wait_counts_a_pause_and_each_is_judged_by_what_was_agreed_then() {
    // Agreed anew on the day of the return, answered on the day after: what was
    // written meanwhile waited since the pause was over.
    let told = Told::new()
        .with(Mentee, "2026-11-22", rhythm("1w"))
        .with(Mentor, "2026-11-23", Part::say("How is it going?"))
        .with(Mentee, "2026-11-24", Part::say("It is hard."))
        .with(Mentor, "2026-11-25", pause("2027-01-10"))
        .with(Observer, "2026-11-27", Part::say("Get well!"))
        .with(Mentee, "2026-11-28", Part::say("No hurry."))
        .with(Mentor, "2027-01-10", rhythm("2w"))
        .with(Mentor, "2027-01-11", Part::say("Here I am."));
    let reply = told.0.entries().last().expect("the reply");
    let wait = reply.awaited.expect("it was waited for");
    assert_eq!(wait.lasted.exact, TimeDelta::hours(33));
    assert_eq!(remarks(&told.0, reply), Vec::<Remark>::new());
    let figures = Retrospective::of(&told.0, morning("2027-01-12"));
    assert_eq!(figures.pace, None);

    // Long against the day that was agreed then, though not against the weeks of now.
    let told = Told::new()
        .with(Mentee, "2026-11-22", rhythm("1d"))
        .with(Mentee, "2026-11-22", Part::say("Good morning."))
        .with(Mentor, "2026-11-23", Part::say("How is it going?"))
        .with(Mentee, "2026-12-03", Part::say("Well."))
        .with(Mentor, "2026-12-03", rhythm("2w"));
    let figures = Retrospective::of(&told.0, morning("2026-12-04"));
    let day = "1d".parse().ok();
    assert!(
        matches!(figures.pace, Some(Pace::Silence { who: Mentee, goes_on: false, rhythm, .. }) if rhythm == day),
        "{:?}",
        figures.pace,
    );
}

#[test]
fn the_stretches_without_a_pause_are_what_lies_between_them() {
    let told = Told::new()
        .with(Mentor, "2026-11-23", Part::say("How is it going?"))
        .with(Mentee, "2026-11-24", pause("2026-12-10"))
        .with(Mentor, "2026-11-30", pause("2026-12-20"));
    let pauses = told.0.pauses();
    let (from, to) = (morning("2026-11-23"), morning("2026-12-25"));
    assert_eq!(
        pauses.between(from, to),
        [
            (from, morning("2026-11-24")),
            (time("2026-12-20T00:00:00+09:00"), to),
        ],
    );
    assert_eq!(
        pauses.wait(from, to).exact,
        TimeDelta::hours(24 + 5 * 24 + 9)
    );
    assert_eq!(pauses.wait(to, from).exact, TimeDelta::zero());
    assert_eq!(
        pauses.between(morning("2026-12-01"), morning("2026-12-02")),
        []
    );
}
