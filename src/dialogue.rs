//! The domain: what a mentoring practice is, and what may happen in it.
//!
//! A practice is a fold over its exchanges ([`practice`]); everything a person
//! asks about it (whose turn it is, which questions are open, how the theme
//! moved) is derived from that fold and never stored.
//!
//! This module is pure. It knows no file, no clock, no environment, no terminal
//! and no format: time is handed in, and what makes no sense is refused with a
//! typed reason ([`refusal::Refusal`]).

pub mod actions;
pub mod agreement;
mod consent;
pub mod exchange;
pub mod expectation;
pub mod identity;
pub mod item;
pub mod join;
pub mod keys;
pub mod ledger;
pub mod part;
pub mod pause;
pub mod practice;
pub mod questions;
pub mod refusal;
pub mod stage;
pub mod topics;
pub mod turn;
pub mod words;
