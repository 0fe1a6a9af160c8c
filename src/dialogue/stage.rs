//! The stages of a practice and the roles of those who write in it.

use super::part::{Kind, Part};

/// Where a practice stands. It guides and it loops: a practice goes back from
/// advice to questions as often as it needs to, and only `closed` is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The mentee brings what it is about.
    Theme,
    /// The mentor asks until both see the same situation.
    Questions,
    /// Experience and advice; the mentee acts between turns and reports back.
    Advice,
    /// Both look back on how the practice goes.
    Reflection,
    /// One of them has closed it. What is written later is a follow-up.
    Closed,
}

impl Stage {
    /// Every stage, in the order of the process.
    pub const ALL: [Self; 5] = [
        Self::Theme,
        Self::Questions,
        Self::Advice,
        Self::Reflection,
        Self::Closed,
    ];

    /// The word for it in records, in JSON and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Questions => "questions",
            Self::Advice => "advice",
            Self::Reflection => "reflection",
            Self::Closed => "closed",
        }
    }

    /// The stage of that [`word`](Self::word).
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }

    /// The stage that `parts`, written by `role` when the practice stood at
    /// `self`, belong to. A close closes; advice, actions and reports belong to
    /// advice; the mentor's questions lead back to questions; a reflection is
    /// one unless it comes with advice or questions. Anything else stays.
    #[must_use]
    pub fn moved_by(self, role: Role, parts: &[Part]) -> Self {
        let has = |wanted: fn(&Kind) -> bool| parts.iter().any(|part| wanted(&part.kind));
        if self == Self::Closed || has(|kind| matches!(kind, Kind::Close)) {
            Self::Closed
        } else if has(|kind| matches!(kind, Kind::Advise)) {
            Self::Advice
        } else if role == Role::Mentor && has(|kind| matches!(kind, Kind::Ask { .. })) {
            Self::Questions
        } else if has(|kind| matches!(kind, Kind::Reflect)) {
            Self::Reflection
        } else if has(|kind| matches!(kind, Kind::Act { .. } | Kind::Report { .. })) {
            Self::Advice
        } else {
            self
        }
    }
}

/// What a person is in a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Asks, then offers experience and advice.
    Mentor,
    /// Brings the theme and acts on it.
    Mentee,
    /// Anyone else. May comment; moves neither stage nor turn.
    Observer,
}

impl Role {
    /// The word for it in JSON and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Mentor => "mentor",
            Self::Mentee => "mentee",
            Self::Observer => "observer",
        }
    }

    /// The other of the two; an observer has none.
    #[must_use]
    pub fn other(self) -> Option<Self> {
        match self {
            Self::Mentor => Some(Self::Mentee),
            Self::Mentee => Some(Self::Mentor),
            Self::Observer => None,
        }
    }
}
