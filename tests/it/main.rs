//! Every test of the program, in one binary with one sandbox.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "tests look at the files themselves, fail by panicking, and print their figures"
)]

mod support;

mod agreeing;
mod architecture;
mod attacks;
mod browser;
mod charsets;
mod correcting;
mod days;
mod documents;
mod drafts;
mod durability;
mod edge_cases;
mod export;
mod hints;
mod languages;
mod laws;
mod letters;
mod opening;
mod pauses;
mod people;
mod questions;
mod reading;
mod receipts;
mod records;
mod retrospective;
mod schema;
mod sheet;
mod terminal;
mod transcripts;
