//! mentor
pub mod dialogue;
pub mod record;
pub mod markup;
pub mod clock;
pub mod configuration;
pub mod environment;
pub mod exit;
pub mod language;
