//! What the system says, in the user's language where it is a usual reason.

use std::io;

use super::{Audience, Explain, Explanation, Situation};
use crate::language::Messages;
use crate::system::exit::Exit;

impl Explain for io::Error {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let what = said("output-failed", "", self, situation.messages);
        Explanation::new("system", Exit::System, &what, situation)
    }

    fn audience(&self) -> Audience {
        match self.kind() {
            io::ErrorKind::BrokenPipe => Audience::Nobody,
            _ => Audience::User,
        }
    }
}

/// The message of that name about a path, with the system's reason.
pub(super) fn said(name: &str, path: &str, source: &io::Error, messages: &Messages) -> String {
    messages.tell(
        name,
        &[
            ("path", path.into()),
            ("reason", reason(source, messages).into()),
        ],
    )
}

pub(super) fn reason(source: &io::Error, messages: &Messages) -> String {
    let name = match source.kind() {
        io::ErrorKind::NotFound => "system-not-found",
        io::ErrorKind::PermissionDenied => "system-permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "system-full",
        io::ErrorKind::ReadOnlyFilesystem => "system-read-only",
        io::ErrorKind::FileTooLarge => "system-file-too-large",
        io::ErrorKind::IsADirectory => "system-folder",
        io::ErrorKind::NotADirectory => "system-not-a-folder",
        _ => return source.to_string(),
    };
    messages.say(name)
}
