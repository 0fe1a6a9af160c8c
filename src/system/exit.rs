//! How the program ends.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; for `next`, it is your turn.
    Done,
    /// Refused, or not found.
    Refused,
    /// The command line makes no sense.
    Usage,
    /// A record that can't be read.
    Unreadable,
    /// The system failed: disk, permission, lock.
    System,
    /// `next`: it is the other's turn.
    OthersTurn,
    /// `next`: it is nobody's turn.
    NobodysTurn,
}

impl Exit {
    /// The number that the system is told.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Unreadable => 3,
            Self::System => 4,
            Self::OthersTurn => 10,
            Self::NobodysTurn => 11,
        }
    }
}
