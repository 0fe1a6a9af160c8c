//! The join of two copies of a practice.

use std::collections::BTreeMap;

use super::exchange::Exchange;
use super::identity::{ExchangeId, PracticeId};
use super::practice::{Practice, ReplayError};

/// Why two copies can't be joined. Nothing is ever merged silently.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// They are not copies of one practice.
    #[error("{0} and {1} are not copies of one practice")]
    Header(PracticeId, PracticeId),
    /// Both have an exchange of that id, with different content.
    #[error("exchange {0} differs between the copies")]
    Differs(ExchangeId),
    /// The union makes no practice. Copies that were written by adding to one
    /// another never come to this.
    #[error(transparent)]
    Replay(ReplayError),
}

/// The union of the exchanges of two copies, by id. It is commutative,
/// associative and idempotent, and loses nothing.
///
/// # Errors
///
/// [`JoinError`], and neither copy is changed.
pub fn join(one: &Practice, other: &Practice) -> Result<Practice, JoinError> {
    if one.header() != other.header() {
        return Err(JoinError::Header(
            one.header().id.clone(),
            other.header().id.clone(),
        ));
    }
    let mut union: BTreeMap<ExchangeId, &Exchange> = BTreeMap::new();
    for entry in one.entries().iter().chain(other.entries()) {
        let exchange = &entry.exchange;
        match union.insert(exchange.id, exchange) {
            Some(there) if there != exchange => return Err(JoinError::Differs(exchange.id)),
            _ => {}
        }
    }
    Practice::replay(one.header().clone(), union.into_values().cloned().collect())
        .map_err(JoinError::Replay)
}
