//! The keys that a part holds besides its own, and how they are read and written
//! by whatever keeps parts.

use chrono::NaiveDate;

use super::agreement::{Rhythm, Visibility};
use super::identity::{ExchangeId, Name, Ref};
use super::words::words;

words! {
    /// A key of a part. Tables have their columns in this order, so a new one stands
    /// last.
    pub enum Key {
        /// Why a theme is put.
        Why = "why",
        /// What the part is about: an exchange, or a question, action or topic.
        To = "to",
        /// A question may stay unanswered.
        Optional = "optional",
        /// The question that this one puts differently.
        Instead = "instead",
        /// There is more to say to a question.
        Partial = "partial",
        /// Who takes an action on.
        Owner = "owner",
        /// The day by which.
        Due = "due",
        /// What came of an action.
        Done = "done",
        /// How soon to reply.
        Rhythm = "rhythm",
        /// Who may read the practice.
        Visibility = "visibility",
        /// How many rounds before a look back is due.
        Rounds = "rounds",
        /// The first day after a pause.
        Until = "until",
        Undo = "undo",
        /// What to do when it goes quiet.
        WhenQuiet = "when_quiet",
    }
}

/// The value of a key is wrong, or missing; which and why, the reader knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtFault;

/// Reads the keys of a part, each as what it has to be; `None` where it is absent.
/// Notes what is wrong, so that everything wrong is found at once.
#[expect(
    clippy::missing_errors_doc,
    reason = "each fails with `AtFault` where the value is none of its kind"
)]
pub trait ReadKeys {
    fn text(&mut self, key: Key) -> Result<Option<String>, AtFault>;
    fn flag(&mut self, key: Key) -> Result<Option<bool>, AtFault>;
    /// A whole number from 1.
    fn count(&mut self, key: Key) -> Result<Option<u32>, AtFault>;
    fn day(&mut self, key: Key) -> Result<Option<NaiveDate>, AtFault>;
    fn name(&mut self, key: Key) -> Result<Option<Name>, AtFault>;
    fn exchange(&mut self, key: Key) -> Result<Option<ExchangeId>, AtFault>;
    /// A question, an action or a topic.
    fn item(&mut self, key: Key) -> Result<Option<Ref>, AtFault>;
    /// An exchange, or a question, action or topic of it.
    fn place(&mut self, key: Key) -> Result<Option<Ref>, AtFault>;
    fn rhythm(&mut self, key: Key) -> Result<Option<Rhythm>, AtFault>;
    /// Who may read the practice.
    fn visibility(&mut self, key: Key) -> Result<Option<Visibility>, AtFault>;
    /// Notes that a key is missing that has to be there.
    fn missing(&mut self, key: Key) -> AtFault;
}

/// A value that has to be there.
pub(super) fn needed<T>(
    found: Result<Option<T>, AtFault>,
    key: Key,
    keys: &mut impl ReadKeys,
) -> Result<T, AtFault> {
    found?.ok_or_else(|| keys.missing(key))
}

/// Writes the keys of a part.
pub trait WriteKeys {
    /// Words, or what is spelled in one.
    fn text(&mut self, key: Key, text: &str);
    /// True or false, where absence is neither.
    fn flag(&mut self, key: Key, value: bool);
    /// True or false, where absence is false.
    fn switch(&mut self, key: Key, on: bool);
    fn count(&mut self, key: Key, count: u32);
    fn day(&mut self, key: Key, day: NaiveDate);

    /// Words, if there are any.
    fn optional(&mut self, key: Key, value: Option<&impl ToString>) {
        if let Some(value) = value {
            self.text(key, &value.to_string());
        }
    }
}
