//! The editor, and questions put to the user.

use super::system::{reason, said};
use super::{Explain, Explanation, Situation};
use crate::editor::EditorError;
use crate::exit::Exit;
use crate::prompt::PromptError;

impl Explain for EditorError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (what, exit) = match self {
            Self::None => (messages.say("no-text"), Exit::Usage),
            Self::Malformed(command) => {
                let variables = [("command", command.into())];
                (messages.tell("editor-malformed", &variables), Exit::Usage)
            }
            Self::NotStarted { command, source } => {
                let reason = reason(source, messages);
                let variables = [("command", command.into()), ("reason", reason.into())];
                (
                    messages.tell("editor-not-started", &variables),
                    Exit::System,
                )
            }
            Self::Failed { command, status } => {
                let status = status.to_string();
                let variables = [("command", command.into()), ("status", status.into())];
                (messages.tell("editor-failed", &variables), Exit::Refused)
            }
        };
        // Without an editor the text can come from elsewhere.
        let has_run = matches!(self, Self::Failed { .. });
        Explanation::new("editor", exit, &what, situation)
            .hint((!has_run).then(|| messages.say("hint-text")))
    }
}

impl Explain for PromptError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        match self {
            Self::Cancelled => {
                let what = messages.say("cancelled");
                Explanation::new("cancelled", Exit::Refused, &what, situation)
            }
            Self::Terminal(source) => {
                let what = said("terminal-failed", "", source, messages);
                Explanation::new("system", Exit::System, &what, situation)
            }
        }
    }
}
