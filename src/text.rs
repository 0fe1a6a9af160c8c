//! What is a matter of characters, whatever the language.

pub mod escape;
pub mod script;
