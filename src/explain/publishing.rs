//! What leaves: editions, and the files that they are written to.

use std::path::Path;

use super::system::said;
use super::{Explain, Explanation, Situation};
use crate::dialogue::practice::ReplayError;
use crate::dialogue::refusal::Refusal;
use crate::edition::EditionError;
use crate::exit::Exit;
use crate::publication::PublicationError;
use crate::view::refusal;

impl Explain for EditionError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (what, hint) = match self {
            Self::NotAName(name) => (
                messages.tell("edition-not-a-name", &[("name", name.into())]),
                Some(messages.say("value-name")),
            ),
            Self::NoPractice(ReplayError::Header(Refusal::SamePerson(name))) => (
                messages.tell("edition-same-person", &[("name", name.as_str().into())]),
                Some(messages.say("value-alias")),
            ),
            Self::NoPractice(error) => {
                let why = match error {
                    ReplayError::Header(why) => why,
                    ReplayError::Exchange(refused) => &refused.why,
                };
                refusal::told(why, None, messages)
            }
        };
        Explanation::new("edition", Exit::Refused, &what, situation).hint(hint)
    }
}

impl Explain for PublicationError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let at = |path: &Path| [("path", path.display().to_string().into())];
        let (what, hint, exit) = match self {
            Self::Exists(path) => (
                messages.tell("publication-exists", &at(path)),
                Some(messages.say("hint-publication-exists")),
                Exit::Refused,
            ),
            Self::OtherFiles(path) => (
                messages.tell("publication-other-files", &at(path)),
                Some(messages.say("hint-publication-other-files")),
                Exit::Refused,
            ),
            Self::System { path, source } => {
                let path = path.display().to_string();
                let what = said("store-writing", &path, source, messages);
                (what, None, Exit::System)
            }
        };
        Explanation::new("publication", exit, &what, situation).hint(hint)
    }
}
