//! What is typed becomes exchanges: pure, whoever types it and wherever it comes
//! from.

pub(crate) mod compose;
pub(crate) mod opening;
