//! mentor
pub mod dialogue;
pub mod record;
pub mod markup;
pub mod clock;
pub mod configuration;
pub mod environment;
pub mod exit;
pub mod language;
pub mod chance;
pub mod store;
pub mod editor;
pub mod input;
pub mod output;
pub mod prompt;
pub mod retrospective;
pub mod view;
