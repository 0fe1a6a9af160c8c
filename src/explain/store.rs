//! The files of practices, and drafts.

use std::path::Path;

use super::system::said;
use super::{Explain, Explanation, Lacks, Situation};
use crate::exit::Exit;
use crate::page::Page;
use crate::record::LARGEST;
use crate::store::{Doing, StoreError};
use crate::view::View;
use crate::view::fault::FaultView;

impl Explain for StoreError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let at = |path: &Path| ("path", path.display().to_string().into());
        let told = |word, exit, what: String| Explanation::new(word, exit, &what, situation);
        match self {
            Self::Refused(why) => why.explain(situation),
            Self::NoSuchPractice(id) => {
                let what = messages.tell("no-such-practice", &[("words", id.as_str().into())]);
                told("no-such-practice", Exit::Refused, what).hint(messages.say("hint-list"))
            }
            Self::Exists(id) => {
                let what = messages.tell("practice-exists", &[("id", id.as_str().into())]);
                told("practice-exists", Exit::Refused, what).hint(messages.say("hint-exists"))
            }
            Self::BadName(path) => {
                let what = messages.tell("bad-name", &[at(path)]);
                told("bad-name", Exit::Unreadable, what).hint(messages.say("value-practice-id"))
            }
            Self::NotAFile(path) => {
                let what = messages.tell("not-a-file", &[at(path)]);
                told("not-a-file", Exit::Unreadable, what)
            }
            Self::Unreadable { path, faults } => {
                let mut page = Page::new();
                for fault in faults {
                    let view = FaultView {
                        path,
                        fault,
                        is_repaired: false,
                    };
                    page.lines.extend(view.page(messages).lines);
                }
                Explanation {
                    word: "unreadable",
                    page,
                    exit: Exit::Unreadable,
                }
            }
            Self::Busy { path, holder } => {
                let process = holder.split_whitespace().next().unwrap_or("?");
                let what = messages.tell("store-busy", &[at(path), ("process", process.into())]);
                told("busy", Exit::System, what).hint(messages.say("hint-try-again"))
            }
            Self::DraftInUse(path) => {
                let what = messages.tell("draft-in-use", &[at(path)]);
                told("draft-in-use", Exit::Refused, what)
            }
            Self::KeepsChanging(path) => {
                let what = messages.tell("store-changing", &[at(path)]);
                told("keeps-changing", Exit::System, what).hint(messages.say("hint-try-again"))
            }
            Self::WouldNotReadBack(path) => {
                let what = messages.tell("store-not-back", &[at(path)]);
                told("would-not-read-back", Exit::System, what)
                    .hint(messages.say("hint-fault-here"))
            }
            Self::WouldBeTooLarge(path) => {
                let largest = ("largest", (LARGEST / 1024 / 1024).into());
                let what = messages.tell("store-too-large", &[at(path), largest]);
                told("would-be-too-large", Exit::Refused, what)
            }
            Self::Unconfirmed { path, source } => {
                let path = path.display().to_string();
                let what = said("store-unconfirmed", &path, source, messages);
                told("unconfirmed", Exit::System, what).hint(messages.say("hint-unconfirmed"))
            }
            Self::System {
                doing,
                path,
                source,
            } => {
                let name = match doing {
                    Doing::Reading => "store-reading",
                    Doing::Writing => "store-writing",
                    Doing::Locking => "store-locking",
                    Doing::MakingFolder => "store-folder",
                };
                let path = path.display().to_string();
                told("system", Exit::System, said(name, &path, source, messages))
            }
        }
    }

    fn lacks(&self) -> Lacks {
        match self {
            Self::Refused(why) => why.lacks(),
            _ => Lacks::Nothing,
        }
    }

    fn is_written(&self) -> bool {
        matches!(self, Self::Unconfirmed { .. })
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::iter::successors;
    use std::path::PathBuf;

    use super::*;
    use crate::dialogue::practice::ReplayError;
    use crate::dialogue::refusal::Refusal;
    use crate::explain::testing::tells_apart;
    use crate::record::fault::{Fault, FaultKind};

    #[test]
    fn every_error_is_told_apart() {
        let path = || PathBuf::from("sessions/2031-04-02-bees.toml");
        let id = || "2031-04-02-bees".parse().expect("an id");
        // Whoever adds an error has to add it here.
        let next = |error: &StoreError| {
            Some(match error {
                StoreError::Refused(_) => StoreError::NoSuchPractice(id()),
                StoreError::NoSuchPractice(_) => StoreError::Exists(id()),
                StoreError::Exists(_) => StoreError::BadName(path()),
                StoreError::BadName(_) => StoreError::NotAFile(path()),
                StoreError::NotAFile(_) => StoreError::Unreadable {
                    path: path(),
                    faults: vec![Fault {
                        line: 3,
                        column: 1,
                        kind: FaultKind::NotUtf8,
                    }],
                },
                StoreError::Unreadable { .. } => StoreError::Busy {
                    path: path(),
                    holder: "812 4".to_owned(),
                },
                StoreError::Busy { .. } => StoreError::DraftInUse(path()),
                StoreError::DraftInUse(_) => StoreError::KeepsChanging(path()),
                StoreError::KeepsChanging(_) => StoreError::WouldNotReadBack(path()),
                StoreError::WouldNotReadBack(_) => StoreError::WouldBeTooLarge(path()),
                StoreError::WouldBeTooLarge(_) => StoreError::Unconfirmed {
                    path: path(),
                    source: ErrorKind::StorageFull.into(),
                },
                StoreError::Unconfirmed { .. } => StoreError::System {
                    doing: Doing::Writing,
                    path: path(),
                    source: ErrorKind::PermissionDenied.into(),
                },
                StoreError::System { .. } => return None,
            })
        };
        let first = StoreError::Refused(ReplayError::Header(Refusal::Title));
        assert_eq!(first.lacks(), Lacks::Opening("TITLE"));
        let errors: Vec<StoreError> = successors(Some(first), next).collect();
        tells_apart(errors.iter().map(|it| it as &dyn Explain));
        let written = errors.iter().filter(|it| it.is_written());
        assert_eq!(written.count(), 1);
    }
}
