//! mentor
pub mod dialogue;
