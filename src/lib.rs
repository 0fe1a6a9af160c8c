//! `mentor` carries a written mentoring practice through its stages.
//!
//! The house, from the street door down; arrows point down only.
//!
//! - [`command`](crate::run): the command line. One command a file, each handed
//!   its context (`command/context.rs`): store, clock, messages, output, prompt.
//! - `explain`: every error in the user's words, with its exit code; a layer a file,
//!   below the commands that meet it.
//! - `writing`: what is typed becomes exchanges, pure.
//! - [`view`]: every result as a person reads it and as a machine does.
//! - [`retrospective`]: the figures of `review`, pure; [`guidance`]: what is
//!   unusual about an exchange.
//! - [`output`], [`prompt`], [`editor`], [`pager`], [`input`], [`clock`], [`chance`],
//!   [`configuration`], [`environment`]: the edges, one door each.
//! - [`sheet`]: what an editor is opened on, and what was typed on it.
//! - [`page`]: what is laid out for a person, before it gets a look.
//! - [`store`]: `sessions/`, the only door to the files of practices.
//! - [`record`]: a file's text to and from exchanges.
//! - [`markup`]: typed text to and from parts.
//! - [`language`]: every language in its folder; what the program reads and prints in it.
//! - [`text`]: what is a matter of characters, whatever the language.
//! - [`visible`]: the sink that makes control characters visible.
//! - [`redaction`], [`edition`]: what of a practice leaves, and under which names;
//!   [`publication`]: the door that it leaves by.
//! - [`dialogue`]: the domain. A practice is a fold over its exchanges; this
//!   room is pure and imports none of the others.

mod command;
mod explain;
mod writing;

pub mod chance;
pub mod clock;
pub mod configuration;
pub mod dialogue;
pub mod edition;
pub mod editor;
pub mod environment;
pub mod exit;
pub mod guidance;
pub mod input;
pub mod language;
pub mod markup;
pub mod output;
pub mod page;
pub mod pager;
pub mod prompt;
pub mod publication;
pub mod record;
pub mod redaction;
pub mod retrospective;
pub mod sheet;
pub mod store;
pub mod text;
pub mod view;
pub mod visible;

pub use command::{run, tree};
