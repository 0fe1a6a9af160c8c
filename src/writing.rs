//! What is typed becomes exchanges: pure, whoever types it and wherever it comes
//! from.

pub(crate) mod compose;
pub(crate) mod correction;
pub(crate) mod opening;

/// A practice to write in.
#[cfg(test)]
mod fixture {
    use chrono::{DateTime, FixedOffset};

    use super::compose::stage_of;
    use crate::dialogue::exchange::{Exchange, Header};
    use crate::dialogue::identity::ExchangeId;
    use crate::dialogue::part::{Kind, Part};
    use crate::dialogue::practice::Practice;

    pub(super) const MENTOR: &str = "Nora Quill";
    pub(super) const MENTEE: &str = "Tomas Reed";

    pub(super) fn moment() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2031-04-02T09:30:00+02:00").expect("a time")
    }

    pub(super) fn id(n: u64) -> ExchangeId {
        ExchangeId::from_bits(n)
    }

    pub(super) fn practice() -> Practice {
        let header = Header {
            id: "2031-04-02-bees".parse().expect("an id"),
            title: "Bees".to_owned(),
            opened: moment(),
            mentor: MENTOR.parse().expect("a name"),
            mentee: MENTEE.parse().expect("a name"),
            follows: None,
        };
        Practice::open(header).expect("a practice")
    }

    pub(super) fn say(practice: &mut Practice, n: u64, by: &str, kind: Kind, words: &str) {
        write(practice, n, by, vec![Part::new(kind, words)]);
    }

    pub(super) fn write(practice: &mut Practice, n: u64, by: &str, parts: Vec<Part>) {
        let by = by.parse().expect("a name");
        let stage = stage_of(practice, practice.role_of(&by), None, &parts);
        let exchange = Exchange {
            id: id(n),
            n: practice.next_n(),
            at: moment(),
            by,
            stage,
            hold: false,
            parts,
        };
        practice.after(exchange).expect("an exchange");
    }
}
