//! Every test of the program, in one binary with one sandbox.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "tests look at the files themselves, fail by panicking, and print their figures"
)]

mod support;

mod architecture;
mod attacks;
mod browser;
mod days;
mod documents;
mod durability;
mod export;
mod hints;
mod languages;
mod laws;
mod letters;
mod pauses;
mod questions;
mod records;
mod retrospective;
mod schema;
mod sheet;
mod terminal;
mod transcripts;
