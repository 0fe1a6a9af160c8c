//! What a person types and sees: input, output, prompts, the editor and the pager.

pub mod editor;
pub mod input;
pub mod output;
pub mod pager;
pub mod prompt;
