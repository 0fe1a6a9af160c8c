//! The stages of a practice and the roles of those who write in it.

use super::words::words;

words! {
    /// Where a practice stands. It guides and it loops: a practice goes back from
    /// advice to questions as often as it needs to, and only `closed` is final.
    pub enum Stage {
        /// The mentee brings what it is about.
        Theme = "theme",
        /// The mentor asks until both see the same situation.
        Questions = "questions",
        /// Experience and advice; the mentee acts between turns and reports back.
        Advice = "advice",
        /// Both look back on how the practice goes.
        Reflection = "reflection",
        /// One of them has closed it. What is written later is a follow-up.
        Closed = "closed",
    }
}

words! {
    /// What a person is in a practice.
    pub enum Role {
        /// Asks, then offers experience and advice.
        Mentor = "mentor",
        /// Brings the theme and acts on it.
        Mentee = "mentee",
        /// Anyone else. May comment; moves neither stage nor turn.
        Observer = "observer",
    }
}

impl Role {
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
