//! What the system gives: the time, randomness, the environment, the configuration, and the
//! exit code that it gets back.

pub mod clock;
pub mod configuration;
pub mod environment;
pub mod exit;
pub mod ids;
