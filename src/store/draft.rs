//! The draft: what was typed, kept until it is acknowledged.

#![expect(clippy::disallowed_methods, reason = "the store is the door to files")]

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::Letter;
use crate::dialogue::identity::ExchangeId;

/// A text that is kept, or could not be.
#[derive(Debug)]
pub(super) struct Draft {
    place: Option<PathBuf>,
    text: String,
}

/// Says of a failure where the text is.
#[derive(Debug, thiserror::Error)]
pub enum DraftKept {
    /// In this file.
    #[error("the text is kept in {0}")]
    File(PathBuf),
    /// Nowhere but here: no draft could be written, so it is to be shown.
    #[error("the text could not be kept")]
    Memory(String),
}

impl DraftKept {
    /// Keeps a text that never came to be written, for want of a practice or a
    /// writer, in `folder` as `unsent.<drawn>.txt`.
    #[must_use]
    pub fn unsent(folder: Option<&Path>, drawn: ExchangeId, text: &str) -> Self {
        Draft::keep_as(folder, &format!("unsent.{drawn}"), text).into()
    }
}

impl From<Draft> for DraftKept {
    fn from(draft: Draft) -> Self {
        match draft.place {
            Some(path) => Self::File(path),
            None => Self::Memory(draft.text),
        }
    }
}

impl Draft {
    /// Keeps a text in `folder` as `<practice>.<exchange>.txt`, readable by its
    /// owner alone. A draft that can't be written must not stop the writing.
    pub(super) fn keep(folder: Option<&Path>, letter: &Letter<'_>, text: &str) -> Self {
        let name = format!("{}.{}", letter.practice, letter.exchange);
        Self::keep_as(folder, &name, text)
    }

    fn keep_as(folder: Option<&Path>, name: &str, text: &str) -> Self {
        let place = folder.and_then(|folder| {
            let path = folder.join(format!("{name}.txt"));
            write(folder, &path, text).ok().map(|()| path)
        });
        Self {
            place,
            text: text.to_owned(),
        }
    }

    pub(super) fn drop_it(self) {
        if let Some(path) = self.place {
            // A draft left over loses nothing.
            let _ = remove(&path);
        }
    }
}

fn remove(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

fn write(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let opened = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path);
    let mut file: File = match opened {
        // The same text was kept before.
        Err(error)
            if error.kind() == io::ErrorKind::AlreadyExists
                && std::fs::read(path).is_ok_and(|kept| kept == text.as_bytes()) =>
        {
            return Ok(());
        }
        opened => opened?,
    };
    let kept = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    if kept.is_err() {
        let _ = remove(path);
    }
    kept
}
