//! `mentor`: arguments and environment in, exit code out.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place where arguments and environment are taken"
)]

use std::process::ExitCode;

use mentor::system::environment::Environment;

fn main() -> ExitCode {
    let environment = Environment {
        variables: std::env::vars_os().collect(),
        directory: std::env::current_dir().unwrap_or_default(),
    };
    let exit = mentor::run(std::env::args_os().collect(), environment);
    ExitCode::from(exit.code())
}
