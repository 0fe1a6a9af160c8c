//! Why an exchange makes no sense.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::identity::{ExchangeId, Name, Ref};
use super::item::Item;
use super::part::{Part, PartKind};

/// An exchange that can't be part of a practice, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("exchange {exchange} makes no sense here: {why:?}")]
pub struct Refused {
    pub exchange: ExchangeId,
    /// Which of its parts is at fault, counted from 0; `None` is the exchange
    /// as a whole.
    pub part: Option<usize>,
    pub why: Refusal,
}

/// The reasons, each with the question, action, exchange or person it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The mentor and the mentee are one person.
    SamePerson(Name),
    /// The names of the mentor and the mentee differ in case, width, blanks or
    /// composition alone, so that nobody could tell whose word is whose.
    AlikeNames {
        mentor: Name,
        mentee: Name,
    },
    /// The title is empty or more than one line.
    Title,
    /// The practice follows itself.
    FollowsItself,
    /// An exchange of that id is there already, with other content.
    IdTaken(ExchangeId),
    /// Its number does not come after the last one's.
    OutOfOrder {
        n: u64,
        /// The number it has to have at least.
        least: u64,
    },
    Empty,
    /// The part has no words and is not of a kind that may be silent.
    NoWords(PartKind),
    /// A participant's exchange has no stage.
    NoStage,
    /// It says it belongs to the closed stage and closes nothing.
    NotClosed,
    /// An observer's exchange has a stage.
    ObserverStage(Name),
    /// An observer did what only the two may do.
    ObserverPart {
        by: Name,
        kind: PartKind,
    },
    /// No earlier exchange has that id.
    NoSuchExchange(ExchangeId),
    /// No earlier exchange asks a question of that place.
    NoSuchQuestion(Ref),
    /// No earlier exchange takes on an action of that place.
    NoSuchAction(Ref),
    /// The question is the writer's own.
    OwnQuestion {
        place: Ref,
        number: usize,
    },
    /// The question to be put differently is not the writer's own.
    ForeignQuestion {
        place: Ref,
        number: usize,
        by: Name,
    },
    /// The question was answered already.
    QuestionAnswered(usize),
    /// The question was taken back.
    QuestionWithdrawn(usize),
    /// The question was put differently.
    QuestionReplaced {
        number: usize,
        /// The number of the question that stands in its place.
        by: usize,
    },
    /// The action was taken back.
    ActionWithdrawn(usize),
    /// The owner of an action is neither of the two.
    UnknownOwner(Name),
    /// A reflection would be due after no rounds at all.
    NoRounds,
    /// The pause ends before it begins.
    PauseOver(NaiveDate),
    /// It closes or reopens more than once.
    TwoCloses,
    /// It reopens a practice that is not closed.
    NotClosedYet,
    /// The words to be given a number do not stand in that exchange.
    WordsNotThere(ExchangeId),
    /// The words have a number already.
    NumberedAlready(usize),
    /// No earlier exchange puts a topic of that place aside.
    NoSuchTopic(Ref),
    /// The topic was taken back.
    TopicWithdrawn(usize),
    /// The topic was taken up again already.
    TopicTakenUp(usize),
    /// The exchange to be undone is not the last word any more: something was
    /// built on it.
    BuiltOn {
        /// The exchange to be undone.
        exchange: ExchangeId,
        /// The exchange that it corrects or takes back, if it does.
        corrected: Option<ExchangeId>,
        by: ExchangeId,
    },
    /// The practice is closed already.
    AlreadyClosed {
        at: DateTime<FixedOffset>,
        by: Name,
    },
    /// The exchange to be corrected or taken back is another person's.
    NotYours {
        exchange: ExchangeId,
        by: Name,
    },
    /// The exchange to be corrected or taken back is itself a correction or a
    /// withdrawal.
    CorrectsCorrection(ExchangeId),
    /// The exchange to be undone undid another one.
    UndoesAnUndo(ExchangeId),
    /// A correction answers, reports on or takes up what came after the exchange
    /// that it corrects.
    CameLater {
        /// The exchange to be corrected.
        exchange: ExchangeId,
        later: ExchangeId,
    },
    /// The exchange was taken back already.
    AlreadyWithdrawn(ExchangeId),
    /// The exchange closed the practice, and a close stands.
    CloseStands(ExchangeId),
    /// A correction has no parts to stand in the place of the old ones, or is not
    /// the first and only one of its exchange; of one question, action or topic,
    /// one stands in its place.
    AmendmentShape(Ref),
    /// The exchange has no question, action or topic of that number.
    NoSuchItem {
        exchange: ExchangeId,
        number: u32,
        /// How far the numbers of its questions, actions or topics go.
        there: usize,
    },
    /// A correction leaves out what a later exchange points at, or puts something
    /// else in its place.
    PointedAt {
        /// The exchange to be corrected.
        exchange: ExchangeId,
        /// What is left out.
        item: Item,
        /// The how manieth of its kind it is there.
        number: usize,
        by: ExchangeId,
    },
    /// A correction adds to what a later exchange points at.
    TooMany {
        /// The exchange to be corrected.
        exchange: ExchangeId,
        /// What it has more.
        more: Vec<Part>,
        by: ExchangeId,
    },
    /// A correction takes a close or a reopening away that a later exchange goes
    /// on from.
    CloseBuiltOn {
        /// The exchange to be corrected.
        exchange: ExchangeId,
        by: ExchangeId,
    },
    /// A withdrawal does something else besides.
    WithdrawalShape(ExchangeId),
}

impl Refusal {
    /// The word for it in JSON.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::SamePerson(_) => "same-person",
            Self::AlikeNames { .. } => "alike-names",
            Self::Title => "title",
            Self::FollowsItself => "follows-itself",
            Self::IdTaken(_) => "id-taken",
            Self::OutOfOrder { .. } => "out-of-order",
            Self::Empty => "empty",
            Self::NoWords(_) => "no-words",
            Self::NoStage => "no-stage",
            Self::NotClosed => "not-closed",
            Self::ObserverStage(_) => "observer-stage",
            Self::ObserverPart { .. } => "observer-part",
            Self::NoSuchExchange(_) => "no-such-exchange",
            Self::NoSuchQuestion(_) => "no-such-question",
            Self::NoSuchAction(_) => "no-such-action",
            Self::OwnQuestion { .. } => "own-question",
            Self::ForeignQuestion { .. } => "foreign-question",
            Self::QuestionAnswered(_) => "question-answered",
            Self::QuestionWithdrawn(_) => "question-withdrawn",
            Self::QuestionReplaced { .. } => "question-replaced",
            Self::ActionWithdrawn(_) => "action-withdrawn",
            Self::UnknownOwner(_) => "unknown-owner",
            Self::NoRounds => "no-rounds",
            Self::PauseOver(_) => "pause-over",
            Self::TwoCloses => "two-closes",
            Self::NotClosedYet => "not-closed-yet",
            Self::WordsNotThere(_) => "words-not-there",
            Self::NumberedAlready(_) => "numbered-already",
            Self::NoSuchTopic(_) => "no-such-topic",
            Self::TopicWithdrawn(_) => "topic-withdrawn",
            Self::TopicTakenUp(_) => "topic-taken-up",
            Self::BuiltOn { .. } => "built-on",
            Self::AlreadyClosed { .. } => "already-closed",
            Self::NotYours { .. } => "not-yours",
            Self::CorrectsCorrection(_) => "mends-a-mend",
            Self::UndoesAnUndo(_) => "undoes-an-undo",
            Self::CameLater { .. } => "came-later",
            Self::AlreadyWithdrawn(_) => "already-withdrawn",
            Self::CloseStands(_) => "close-stands",
            Self::AmendmentShape(_) => "amendment-shape",
            Self::NoSuchItem { .. } => "no-such-item",
            Self::PointedAt { .. } => "pointed-at",
            Self::TooMany { .. } => "too-many",
            Self::CloseBuiltOn { .. } => "close-built-on",
            Self::WithdrawalShape(_) => "withdrawal-shape",
        }
    }

    /// What it is about: the exchange, question or action, the person, the kind.
    #[must_use]
    pub fn about(&self) -> Option<String> {
        Some(match self {
            Self::SamePerson(name) | Self::ObserverStage(name) | Self::UnknownOwner(name) => {
                name.to_string()
            }
            Self::AlikeNames { mentee, .. } => mentee.to_string(),
            Self::NoWords(kind) | Self::ObserverPart { kind, .. } => kind.to_string(),
            Self::IdTaken(id)
            | Self::NoSuchExchange(id)
            | Self::WordsNotThere(id)
            | Self::CorrectsCorrection(id)
            | Self::UndoesAnUndo(id)
            | Self::AlreadyWithdrawn(id)
            | Self::CloseStands(id)
            | Self::WithdrawalShape(id)
            | Self::BuiltOn { exchange: id, .. }
            | Self::NotYours { exchange: id, .. }
            | Self::CameLater { exchange: id, .. }
            | Self::NoSuchItem { exchange: id, .. }
            | Self::PointedAt { exchange: id, .. }
            | Self::TooMany { exchange: id, .. }
            | Self::CloseBuiltOn { exchange: id, .. } => id.to_string(),
            Self::NoSuchQuestion(place)
            | Self::NoSuchAction(place)
            | Self::NoSuchTopic(place)
            | Self::AmendmentShape(place) => place.to_string(),
            Self::OwnQuestion { number, .. }
            | Self::ForeignQuestion { number, .. }
            | Self::QuestionAnswered(number)
            | Self::QuestionWithdrawn(number)
            | Self::QuestionReplaced { number, .. }
            | Self::NumberedAlready(number) => format!("Q{number}"),
            Self::ActionWithdrawn(number)
            | Self::TopicWithdrawn(number)
            | Self::TopicTakenUp(number) => number.to_string(),
            Self::OutOfOrder { n, .. } => n.to_string(),
            Self::PauseOver(day) => day.to_string(),
            Self::Title
            | Self::FollowsItself
            | Self::Empty
            | Self::NoStage
            | Self::NotClosed
            | Self::NoRounds
            | Self::TwoCloses
            | Self::NotClosedYet
            | Self::AlreadyClosed { .. } => return None,
        })
    }

    /// The exchange that it points at.
    #[must_use]
    pub fn points_at(&self) -> Option<ExchangeId> {
        match self {
            Self::NoSuchExchange(id) => Some(*id),
            Self::NoSuchQuestion(place) | Self::NoSuchAction(place) | Self::NoSuchTopic(place) => {
                Some(place.exchange)
            }
            _ => None,
        }
    }
}
