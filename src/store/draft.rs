//! The draft: what was typed, kept until it is acknowledged.
//!
//! A draft is two files in the folder of drafts: `<practice>.<exchange>.txt`,
//! the text (or the buffer that the editor had), and a memo beside it
//! (`.toml`), which says how it was to be sent. What came in a charset that is
//! not certain lies there as it came, as `.bytes`. The exchange's id is drawn
//! before anything else, so a draft that is sent again adds nothing twice. The
//! text alone is enough: without its memo it can still be sent by hand.

#![expect(
    clippy::disallowed_methods,
    reason = "the store is the one place for files"
)]

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::dialogue::identity::ExchangeId;

/// How a text was to be sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memo {
    /// The practice's id, where it was known.
    pub practice: Option<String>,
    /// The folder of the practices, where it was known.
    pub sessions: Option<PathBuf>,
    /// Who wrote, where it was known.
    pub by: Option<String>,
    /// When, in RFC 3339.
    pub at: String,
    /// The command line, without the program's name.
    pub command: Vec<String>,
    /// What the buffer held before anything was typed; `None` where the text
    /// was not typed in an editor.
    pub sheet: Option<String>,
}

/// Where the text is of which nothing came.
#[derive(Debug)]
pub enum DraftKept {
    /// In this file, of the exchange that was drawn for it.
    File { path: PathBuf, exchange: ExchangeId },
    /// Nowhere but here: no draft could be written, so it is to be shown.
    Memory(String),
}

/// The folder of drafts; `None` where the surroundings name none.
#[derive(Debug, Clone)]
pub struct Drafts {
    folder: Option<PathBuf>,
}

#[derive(Debug)]
pub struct Draft {
    /// The exchange that it is to be.
    pub exchange: ExchangeId,
    /// How it was to be sent.
    pub memo: Memo,
    /// Its text, as it lies in the file; empty where it is not UTF-8.
    pub text: String,
    /// What lies in the file where it is not UTF-8.
    pub bytes: Option<Vec<u8>>,
    place: Option<PathBuf>,
    /// Held while it is worked on.
    lock: Option<File>,
}

impl Drafts {
    /// The drafts in `folder`.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// Keeps a text, readable by its owner alone. Where that can't be, it is
    /// held in memory: a draft that can't be written must not stop the writing.
    #[must_use]
    pub fn keep(&self, exchange: ExchangeId, memo: Memo, text: &str) -> Draft {
        let (place, lock) = self.write(exchange, &memo, TEXT, text.as_bytes());
        Draft {
            exchange,
            memo,
            text: text.to_owned(),
            bytes: None,
            place,
            lock,
        }
    }

    /// Keeps what came and is not UTF-8, as [`keep`](Self::keep) does a text.
    #[must_use]
    pub fn keep_bytes(&self, exchange: ExchangeId, memo: Memo, bytes: &[u8]) -> Draft {
        let (place, lock) = self.write(exchange, &memo, BYTES, bytes);
        Draft {
            exchange,
            memo,
            text: String::new(),
            bytes: Some(bytes.to_vec()),
            place,
            lock,
        }
    }

    /// Where it lies then, and what is held; neither where it can't be written.
    fn write(
        &self,
        exchange: ExchangeId,
        memo: &Memo,
        ending: &str,
        bytes: &[u8],
    ) -> (Option<PathBuf>, Option<File>) {
        let kept = self.folder.as_deref().map(|folder| {
            let practice = memo.practice.as_deref().unwrap_or(UNSENT);
            let place = folder.join(format!("{practice}.{exchange}.{ending}"));
            write(folder, &place, memo, bytes).map(|lock| (place, lock))
        });
        match kept {
            Some(Ok((place, lock))) => (Some(place), lock),
            _ => (None, None),
        }
    }

    /// Keeps a text where an editor can work on it: in the folder, or where that
    /// can't be, among the system's temporary files.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where neither can be written.
    pub fn buffer(
        &self,
        exchange: ExchangeId,
        memo: Memo,
        text: &str,
    ) -> Result<Draft, StoreError> {
        let mut draft = self.keep(exchange, memo, text);
        if draft.place.is_none() {
            let failed = super::Doing::Writing;
            let folder = self.folder.clone().unwrap_or_default();
            let mut file = tempfile::Builder::new()
                .prefix("mentor-")
                .suffix(".txt")
                .tempfile()
                .map_err(failed.failed(&folder))?;
            file.write_all(text.as_bytes())
                .map_err(failed.failed(&folder))?;
            let (_, place) = file
                .keep()
                .map_err(|error| failed.failed(&folder)(error.error))?;
            draft.place = Some(place);
        }
        Ok(draft)
    }

    /// Whether there is one of that id, of whatever practice.
    #[must_use]
    pub fn has(&self, exchange: ExchangeId) -> bool {
        let entries = self.folder.as_deref().map(std::fs::read_dir);
        let mut entries = entries.into_iter().flatten().flatten().flatten();
        entries.any(|entry| id_of(&entry.path()) == Some(exchange))
    }

    /// Every draft, the oldest first, and those that another program works on.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where the folder can't be listed.
    pub fn list(&self) -> Result<Vec<Draft>, StoreError> {
        let Some(folder) = &self.folder else {
            return Ok(Vec::new());
        };
        let failed = super::Doing::Reading;
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed.failed(folder)(error)),
        };
        let mut drafts: Vec<Draft> = entries
            .filter_map(Result::ok)
            .filter_map(|entry| read(entry.path()))
            .collect();
        drafts
            .sort_by(|one, other| (&one.memo.at, &one.place).cmp(&(&other.memo.at, &other.place)));
        Ok(drafts)
    }
}

impl Draft {
    /// Where it lies; `None` where it could not be kept.
    #[must_use]
    pub fn place(&self) -> Option<&Path> {
        self.place.as_deref()
    }

    /// When it was last sent or opened, where the memo tells.
    #[must_use]
    pub fn at(&self) -> Option<DateTime<FixedOffset>> {
        DateTime::parse_from_rfc3339(&self.memo.at).ok()
    }

    /// The practice that it was meant for: the memo tells, or its name.
    #[must_use]
    pub fn practice(&self) -> Option<&str> {
        let named = || {
            let stem = self.place()?.file_stem()?.to_str()?;
            let (practice, _) = stem.rsplit_once('.')?;
            (practice != UNSENT).then_some(practice)
        };
        self.memo.practice.as_deref().or_else(named)
    }

    /// Takes it, so that nobody else works on it meanwhile.
    ///
    /// # Errors
    ///
    /// [`StoreError::DraftInUse`] where another program does.
    pub fn take(mut self) -> Result<Self, StoreError> {
        let Some(place) = &self.place else {
            return Ok(self);
        };
        let memo = place.with_extension("toml");
        if let Ok(file) = OpenOptions::new().read(true).open(memo) {
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(StoreError::DraftInUse(place.clone())),
                Ok(()) | Err(TryLockError::Error(_)) => self.lock = Some(file),
            }
        }
        Ok(self)
    }

    /// Says anew how it is to be sent. What it is to be added as stays.
    pub fn renew(&mut self, memo: Memo) {
        if let Some(place) = &self.place {
            // The old memo is better than none, and the text is not touched.
            let _ = write_memo(place, &memo);
        }
        self.memo = memo;
    }

    /// Reads what lies in the file now.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`]; bytes that are not UTF-8 are among it.
    pub fn read_again(&mut self) -> Result<(), StoreError> {
        if let Some(place) = &self.place {
            self.text =
                std::fs::read_to_string(place).map_err(super::Doing::Reading.failed(place))?;
        }
        Ok(())
    }

    /// Drops it. A draft left over loses nothing, so failing is no failure.
    pub fn drop_it(self) {
        if let Some(place) = &self.place {
            let _ = std::fs::remove_file(place);
            let _ = std::fs::remove_file(place.with_extension("toml"));
        }
    }
}

impl From<Draft> for DraftKept {
    fn from(draft: Draft) -> Self {
        match draft.place {
            Some(path) => Self::File {
                path,
                exchange: draft.exchange,
            },
            None => Self::Memory(draft.text),
        }
    }
}

/// What stands in the name of a draft whose practice is not known.
const UNSENT: &str = "unsent";

/// What the names of drafts end in: of a text, and of what is not UTF-8.
const TEXT: &str = "txt";
const BYTES: &str = "bytes";

/// The id in the name of a draft.
fn id_of(place: &Path) -> Option<ExchangeId> {
    let stem = place.file_stem()?.to_str()?;
    stem.rsplit_once('.')?.1.parse().ok()
}

fn read(place: PathBuf) -> Option<Draft> {
    let is_text = match place.extension()?.to_str()? {
        TEXT => true,
        BYTES => false,
        _ => return None,
    };
    let exchange = id_of(&place)?;
    let bytes = std::fs::read(&place).ok()?;
    let (text, bytes) = if is_text {
        (String::from_utf8(bytes).ok()?, None)
    } else {
        (String::new(), Some(bytes))
    };
    let memo = std::fs::read_to_string(place.with_extension("toml"))
        .ok()
        .and_then(|memo| toml::from_str(&memo).ok())
        .unwrap_or_default();
    Some(Draft {
        exchange,
        memo,
        text,
        bytes,
        place: Some(place),
        lock: None,
    })
}

/// Writes the memo, then the text; the memo stays locked while it is worked on.
fn write(folder: &Path, place: &Path, memo: &Memo, bytes: &[u8]) -> io::Result<Option<File>> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    // Another draft keeps its memo as well as its text.
    if std::fs::read(place).is_ok_and(|kept| kept != bytes) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let lock = write_memo(place, memo).ok();
    let opened = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(place);
    let mut file = match opened {
        // The same text was kept before.
        Err(error)
            if error.kind() == io::ErrorKind::AlreadyExists
                && std::fs::read(place).is_ok_and(|kept| kept == bytes) =>
        {
            return Ok(lock);
        }
        opened => opened?,
    };
    let kept = file.write_all(bytes).and_then(|()| file.sync_all());
    if kept.is_err() {
        let _ = std::fs::remove_file(place);
    }
    kept.map(|()| lock)
}

fn write_memo(place: &Path, memo: &Memo) -> io::Result<File> {
    let memo = toml::to_string(memo).map_err(io::Error::other)?;
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(place.with_extension("toml"))?;
    file.write_all(memo.as_bytes())?;
    let _ = file.try_lock();
    Ok(file)
}
