//! What the program is told by its surroundings: the configuration file, the time.

use super::system::said;
use super::{Explain, Explanation, Situation};
use crate::clock::TimeError;
use crate::configuration::{self, ConfigurationError};
use crate::exit::Exit;

impl Explain for ConfigurationError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        match self {
            Self::Unreadable(path, source) => {
                let path = path.display().to_string();
                let what = said("store-reading", &path, source, messages);
                Explanation::new("usage", Exit::Usage, &what, situation)
            }
            Self::Malformed {
                path,
                line,
                column,
                message,
            } => {
                let place = format!("{}:{line}:{column}", path.display());
                // The parser speaks over several lines.
                let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
                let variables = [("place", place.into()), ("message", message.into())];
                let what = messages.tell("configuration-malformed", &variables);
                let keys = messages.list(&configuration::KEYS.map(str::to_owned));
                let hint = messages.tell("hint-configuration", &[("keys", keys.into())]);
                Explanation::new("usage", Exit::Usage, &what, situation).hint(hint)
            }
        }
    }
}

impl Explain for TimeError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (name, text) = match self {
            Self::Malformed(text) => ("time-malformed", text),
            Self::Skipped(text) => ("time-skipped", text),
        };
        let what = messages.tell(name, &[("text", text.into())]);
        Explanation::new("usage", Exit::Usage, &what, situation).hint(messages.say("hint-time"))
    }
}
