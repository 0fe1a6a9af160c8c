//! `mentor` carries a written mentoring practice through its stages.
//!
//! The modules, from the command line down; each may use those below it, which a test
//! holds (`tests/it/architecture.rs`). `docs/architecture.md` tells where a change goes.
//!
//! - `command`: the command line. One command a file, each handed its context
//!   (`command/context.rs`): store, clock, messages, output, prompt.
//! - `explain`: every error in the user's words, with its exit code; a layer a file.
//! - [`sheet`]: what an editor is opened on, and what was typed on it.
//! - [`view`]: every result as a person reads it and as a machine does.
//! - `writing`: what is typed becomes exchanges, pure.
//! - [`publishing`]: what of a practice leaves, under which names, in which files.
//! - [`analysis`]: what a practice shows, pure: the retrospective, and what is unusual
//!   about an exchange.
//! - [`store`]: practices, drafts and notes on the disk.
//! - [`terminal`]: output, prompts, the editor, the pager, input.
//! - [`record`]: a file's text to and from exchanges.
//! - [`markup`]: typed text to and from parts.
//! - [`page`]: what is laid out for a person, before it gets a look.
//! - [`language`]: a folder for each language; what is read and printed in it.
//! - [`dialogue`]: the domain. A practice is a fold over its exchanges. Pure; it imports
//!   nothing of the crate.
//! - [`system`]: the time, ids, the environment, the configuration, exit codes.
//! - [`text`]: characters: escaping, scripts.

mod command;
mod explain;
mod writing;

pub mod analysis;
pub mod dialogue;
pub mod language;
pub mod markup;
pub mod page;
pub mod publishing;
pub mod record;
pub mod sheet;
pub mod store;
pub mod system;
pub mod terminal;
pub mod text;
pub mod view;

pub use command::{run, tree};
