//! The flags that every command takes.

use std::path::PathBuf;

use clap::ArgAction;

use super::value;
use crate::configuration::Configuration;
use crate::environment::Environment;
use crate::language::Locale;

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) sessions: Option<PathBuf>,
    #[arg(long = "as", global = true, value_name = "WHO")]
    pub(super) who: Option<String>,
    #[arg(long, global = true, value_name = "LANG", value_parser = value::locale)]
    pub(super) lang: Option<Locale>,
    #[arg(long, global = true)]
    pub(super) no_input: bool,
    #[arg(long, global = true)]
    pub(super) no_pager: bool,
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

/// The language that is asked for: by flag, variable, configuration, locale.
pub(super) fn locale(
    flag: Option<Locale>,
    environment: &Environment,
    configuration: &Configuration,
) -> Locale {
    flag.or_else(|| environment.text("MENTOR_LANG").and_then(Locale::from_tag))
        .or_else(|| configuration.lang.as_deref().and_then(Locale::from_tag))
        .unwrap_or_else(|| Locale::from_environment(environment))
}
