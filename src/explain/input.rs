//! Text that can't be taken.

use std::io::ErrorKind;

use super::system::said;
use super::{Explain, Explanation, Situation};
use crate::exit::Exit;
use crate::input::InputError;
use crate::record::LARGEST;

impl Explain for InputError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (Self::Unreadable { path, .. } | Self::TooLarge { path }) = self;
        let place = path.as_ref().map_or_else(
            || messages.say("standard-input"),
            |path| path.display().to_string(),
        );
        let (what, exit) = match self {
            Self::Unreadable { source, .. } => {
                let exit = match source.kind() {
                    ErrorKind::NotFound => Exit::Refused,
                    _ => Exit::System,
                };
                (said("store-reading", &place, source, messages), exit)
            }
            Self::TooLarge { .. } => {
                let largest = ("largest", (LARGEST / 1024 / 1024).into());
                let what = messages.tell("input-too-large", &[("place", place.into()), largest]);
                (what, Exit::Refused)
            }
        };
        Explanation::new("input", exit, &what, situation)
    }
}
