//! One thing that an exchange does.

use chrono::NaiveDate;

use super::agreement::{Rhythm, Visibility};
use super::identity::{ExchangeId, Name, Ref};

/// One thing an exchange does, and the words it does it with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it does.
    pub kind: Kind,
    /// In which words. Empty only where [`Kind::may_be_silent`].
    pub text: String,
}

impl Part {
    /// A part of `kind` in the words `text`.
    pub fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }

    /// Plain words.
    pub fn say(text: impl Into<String>) -> Self {
        Self::new(Kind::Say, text)
    }
}

/// What a part does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Plain words.
    Say,
    /// Proposes, narrows or reframes the theme.
    Theme {
        /// Why this theme, why now.
        why: Option<String>,
    },
    /// A question to the other.
    Ask {
        /// It may stay unanswered.
        optional: bool,
        /// The question that it puts differently.
        instead: Option<Ref>,
    },
    /// Answers a question of the other; "nothing comes to mind" is an answer.
    Answer {
        /// The question.
        to: Ref,
        /// There is more to say to it.
        partial: bool,
    },
    /// Asks for a question to be put differently.
    Pass {
        /// The question.
        to: Ref,
    },
    /// Advice or experience.
    Advise,
    /// An action that someone takes on.
    Act {
        /// Who takes it on; `None` is the writer.
        owner: Option<Name>,
        /// The day by which.
        due: Option<NaiveDate>,
    },
    /// What came of an action.
    Report {
        /// The action.
        to: Ref,
        /// Done, or not done (a normal result); `None` is word from the way.
        done: Option<bool>,
    },
    /// Looks back on how the practice goes.
    Reflect,
    /// Something learned.
    Learn,
    /// A topic put aside for later.
    Park,
    /// Takes a topic up again that was put aside.
    Unpark {
        /// The topic.
        to: Ref,
    },
    /// The agreement, or a change to it.
    Agree {
        /// How soon to reply.
        rhythm: Option<Rhythm>,
        /// Who may read the practice.
        visibility: Option<Visibility>,
        /// How many rounds before a reflection is due.
        rounds: Option<u32>,
        /// What to do when it goes quiet.
        when_quiet: Option<String>,
    },
    /// No turn until then, and no blame.
    Pause {
        /// The first day on which it is somebody's turn again.
        until: NaiveDate,
    },
    /// Words of an earlier exchange, perhaps shortened.
    Quote {
        /// Whence; `None` when that is not known.
        to: Option<ExchangeId>,
    },
    /// Hands the turn over: nothing to add.
    Skip,
    /// Closes the practice, with closing words.
    Close,
    /// Opens a closed practice again; the words say why.
    Reopen,
    /// Makes words of an earlier exchange a question of its writer's, as if they
    /// had asked it: so it can be answered by number. The text is those words.
    Number {
        /// Where the words stand.
        to: ExchangeId,
    },
    /// Corrects an own exchange: the parts that follow it in the same exchange
    /// stand in the place of the old ones. With a question or an action as
    /// target, one part follows and stands in its place. The text says why.
    Amend {
        /// What is corrected.
        to: Ref,
    },
    /// Takes an own exchange back. Its place stays, so references hold.
    Withdraw {
        /// What is taken back.
        to: ExchangeId,
        /// Nothing was built on it yet, so it is as if it had never been
        /// written: the turn and the stage are again what they were before it.
        undo: bool,
    },
}

impl Kind {
    /// The word for it in records, in JSON and as a command.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Theme { .. } => "theme",
            Self::Ask { .. } => "ask",
            Self::Answer { .. } => "answer",
            Self::Pass { .. } => "pass",
            Self::Advise => "advise",
            Self::Act { .. } => "act",
            Self::Report { .. } => "report",
            Self::Reflect => "reflect",
            Self::Learn => "learn",
            Self::Park => "park",
            Self::Unpark { .. } => "unpark",
            Self::Agree { .. } => "agree",
            Self::Pause { .. } => "pause",
            Self::Quote { .. } => "quote",
            Self::Skip => "skip",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Number { .. } => "number",
            Self::Amend { .. } => "amend",
            Self::Withdraw { .. } => "withdraw",
        }
    }

    /// Whether the part says all it has to say without words: a pass, a report
    /// by its result, an agreement by its terms, a pause by its date, a topic
    /// taken up again, a skip, a close, an amendment and a withdrawal.
    #[must_use]
    pub fn may_be_silent(&self) -> bool {
        match self {
            Self::Pass { .. }
            | Self::Pause { .. }
            | Self::Unpark { .. }
            | Self::Skip
            | Self::Close
            | Self::Amend { .. }
            | Self::Withdraw { .. } => true,
            Self::Report { done, .. } => done.is_some(),
            Self::Agree {
                rhythm,
                visibility,
                rounds,
                when_quiet,
            } => {
                let sets = rhythm.is_some() || visibility.is_some() || rounds.is_some();
                sets || when_quiet.is_some()
            }
            _ => false,
        }
    }

    /// The exchange that an answer, a pass, a report or a topic taken up is about.
    #[must_use]
    pub fn answers(&self) -> Option<ExchangeId> {
        match self {
            Self::Answer { to, .. }
            | Self::Pass { to }
            | Self::Report { to, .. }
            | Self::Unpark { to } => Some(to.exchange),
            _ => None,
        }
    }

    /// Whether an observer may do it: comment, quote, tell of experience,
    /// say what was learned, and correct or take back their own words.
    #[must_use]
    pub fn open_to_observers(&self) -> bool {
        matches!(
            self,
            Self::Say
                | Self::Quote { .. }
                | Self::Advise
                | Self::Learn
                | Self::Amend { .. }
                | Self::Withdraw { .. }
        )
    }

    /// The question it asks, the action it takes on or the topic it puts aside,
    /// as something that later parts can point at.
    #[must_use]
    pub fn item(&self) -> Option<Item> {
        match self {
            Self::Ask { .. } | Self::Number { .. } => Some(Item::Question),
            Self::Act { .. } => Some(Item::Action),
            Self::Park => Some(Item::Topic),
            _ => None,
        }
    }
}

/// What a [`Ref`] with a number can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    /// A part that asks, or makes earlier words a question.
    Question,
    /// A part that takes an action on.
    Action,
    /// A part that puts a topic aside.
    Topic,
}

impl Item {
    /// Every kind of item.
    pub const ALL: [Self; 3] = [Self::Question, Self::Action, Self::Topic];
}

/// The parts of `parts` that are of that kind of item, in order: the n-th of
/// them is what `id.n` points at.
pub fn items(parts: &[Part], item: Item) -> impl Iterator<Item = &Part> {
    parts
        .iter()
        .filter(move |part| part.kind.item() == Some(item))
}

/// Where the items of an exchange stand: counts them as its parts go by.
#[derive(Debug, Clone)]
pub struct Places {
    exchange: ExchangeId,
    seen: [u32; Item::ALL.len()],
}

impl Places {
    /// Of the exchange `exchange`, before its first part.
    #[must_use]
    pub fn of(exchange: ExchangeId) -> Self {
        Self {
            exchange,
            seen: [0; Item::ALL.len()],
        }
    }

    /// The place of the next part: of its own where it is an item, else that of
    /// the exchange.
    pub fn next(&mut self, kind: &Kind) -> Ref {
        match kind.item() {
            Some(item) => {
                let seen = &mut self.seen[item as usize];
                *seen += 1;
                Ref::item(self.exchange, *seen)
            }
            None => Ref::whole(self.exchange),
        }
    }
}
