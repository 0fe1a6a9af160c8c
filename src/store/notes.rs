//! Notes of one's own on a practice: a file of plain words (Markdown) in the
//! user's own folder, beside nothing that is exported, joined or sent.

#![expect(
    clippy::disallowed_methods,
    reason = "the store is the one place for files"
)]

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::{Doing, StoreError, file, lock};
use crate::dialogue::identity::PracticeId;

/// How often a note is written anew because the file changed under it.
const ATTEMPTS: usize = 50;

/// The notes on one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    path: PathBuf,
}

impl Notes {
    /// The notes on a practice, among those in `folder`.
    #[must_use]
    pub fn on(id: &PracticeId, folder: &Path) -> Self {
        Self {
            path: folder.join(format!("{id}.md")),
        }
    }

    /// Where they lie, or would.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All of them; `None` where there are none yet. Bytes that are not UTF-8 are
    /// shown as such.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn read(&self) -> Result<Option<String>, StoreError> {
        let found = file::read(&self.path)?;
        Ok(found.map(|found| String::from_utf8_lossy(&found.bytes).into_owned()))
    }

    /// Adds a note under its heading. What was there stays as it was.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the notes are then as they were, unless it is
    /// [`StoreError::Unconfirmed`].
    pub fn add(&self, heading: &str, text: &str) -> Result<(), StoreError> {
        self.make_folder()?;
        let note = format!("## {heading}\n\n{}\n", text.trim());
        let _lock = lock::take(file::folder_of(&self.path))?;
        for _ in 0..ATTEMPTS {
            let Some(old) = file::read(&self.path)? else {
                return file::create(&self.path, note.as_bytes());
            };
            let mut new = old.bytes.clone();
            if !new.is_empty() && !new.ends_with(b"\n") {
                new.push(b'\n');
            }
            if !new.is_empty() {
                new.push(b'\n');
            }
            new.extend_from_slice(note.as_bytes());
            if file::replace(&self.path, &old, &new)? {
                return Ok(());
            }
        }
        Err(StoreError::KeepsChanging(self.path.clone()))
    }

    /// Makes sure that there is a file for an editor to open.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn begin(&self) -> Result<(), StoreError> {
        self.make_folder()?;
        match file::read(&self.path)? {
            Some(_) => Ok(()),
            None => file::create(&self.path, b""),
        }
    }

    fn make_folder(&self) -> Result<(), StoreError> {
        let folder = file::folder_of(&self.path);
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(Doing::MakingFolder.failed(folder))
    }
}
