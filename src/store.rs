//! `sessions/`: the only module that touches the files of practices.
//!
//! A write goes so, and no other way: the text is kept as a [`draft`]; the folder's
//! lock is taken; the file is read, parsed and folded, or the exchange is
//! refused and nothing changed; the old bytes and the new block go to a
//! temporary file beside it; that is brought to the disk; the file is looked at
//! again, and where it changed meanwhile all begins anew; the temporary file
//! takes its place; the folder is brought to the disk; only then is the
//! exchange acknowledged and the draft dropped. Readers take no lock and never
//! see half a file.

#![expect(
    clippy::disallowed_methods,
    reason = "the store is the one place for files"
)]

pub mod draft;
mod file;
mod lock;
pub mod notes;

use std::io;
use std::path::{Path, PathBuf};

use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::practice::{Practice, ReplayError};
use crate::record;
use crate::record::fault::{Fault, FaultKind};

/// The name of the folder that practices lie in.
pub const FOLDER: &str = "sessions";

/// How often a write begins anew because the file changed under it.
const ATTEMPTS: usize = 50;

/// What the store could not do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// What was to be written makes no sense. Nothing was written.
    #[error(transparent)]
    Refused(#[from] ReplayError),
    /// No practice has that id.
    #[error("no practice {0}")]
    NoSuchPractice(PracticeId),
    /// A practice has that id already.
    #[error("practice {0} is there already")]
    Exists(PracticeId),
    /// A file whose name is not that of a practice.
    #[error("not the name of a practice: {0}")]
    BadName(PathBuf),
    /// A link, a folder, a device: not a regular file.
    #[error("not a regular file: {0}")]
    NotAFile(PathBuf),
    /// A file that is no sound record.
    #[error("{path}: {} faults", faults.len())]
    Unreadable {
        path: PathBuf,
        /// What is wrong with it; at least one.
        faults: Vec<Fault>,
    },
    /// The lock was held for ten seconds by one and the same writer.
    #[error("{path} is locked")]
    Busy {
        path: PathBuf,
        /// Who holds it, in their own words: the number of a process.
        holder: String,
    },
    /// Another program works on the draft.
    #[error("{0} is being worked on")]
    DraftInUse(PathBuf),
    /// Somebody went on saving the file while it was written.
    #[error("{0} keeps changing")]
    KeepsChanging(PathBuf),
    /// The file was read back in memory and was not what was meant. Nothing was
    /// written.
    #[error("{0}: the new text would not read back")]
    WouldNotReadBack(PathBuf),
    /// The file would be larger than a record may be. Nothing was written.
    #[error("{0} would be too large")]
    WouldBeTooLarge(PathBuf),
    /// The exchange is in the file; that it outlives a power cut is not certain.
    #[error("{path}: written, not confirmed")]
    Unconfirmed {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("{path}")]
    System {
        /// What was being done.
        doing: Doing,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl StoreError {
    /// Whether it is about a file that has these words in its name.
    #[must_use]
    pub fn names(&self, words: &str) -> bool {
        let (Self::BadName(path)
        | Self::NotAFile(path)
        | Self::Unreadable { path, .. }
        | Self::System { path, .. }) = self
        else {
            return false;
        };
        path.file_stem()
            .is_some_and(|stem| stem.to_string_lossy().contains(&words.to_lowercase()))
    }
}

/// What can fail for the system's reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    Reading,
    Writing,
    Locking,
    MakingFolder,
}

impl Doing {
    fn failed(self, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
        let path = path.to_owned();
        move |source| StoreError::System {
            doing: self,
            path,
            source,
        }
    }
}

/// A folder of practices.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The practices in `folder`.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The nearest folder of practices from `start` upwards.
    #[must_use]
    pub fn nearest(start: &Path) -> Option<PathBuf> {
        start
            .ancestors()
            .map(|folder| folder.join(FOLDER))
            .find(|folder| folder.is_dir())
    }

    /// Where the practices lie.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the folder is there.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.folder.exists()
    }

    /// The file of a practice, whether it is there or not.
    #[must_use]
    pub fn path(&self, id: &PracticeId) -> PathBuf {
        self.folder.join(format!("{id}.toml"))
    }

    /// The practice that holds an exchange of that id, among those that can be
    /// read.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where the folder can't be listed.
    pub fn find(&self, exchange: ExchangeId) -> Result<Option<Practice>, StoreError> {
        let mut sound = self.read_all()?.into_iter().filter_map(Result::ok);
        Ok(sound.find(|practice| practice.entry(exchange).is_some()))
    }

    /// Reads one practice.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn read(&self, id: &PracticeId) -> Result<Practice, StoreError> {
        let path = self.path(id);
        let bytes = file::read(&path)?.ok_or_else(|| StoreError::NoSuchPractice(id.clone()))?;
        parse(&path, &bytes.bytes, Some(id))
    }

    /// Reads a file that may lie anywhere; its name must be that of a practice.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn checked(path: &Path) -> Result<Practice, StoreError> {
        let found = file::read(path)?
            .ok_or_else(|| Doing::Reading.failed(path)(io::ErrorKind::NotFound.into()))?;
        let id = id_of(path).ok_or_else(|| StoreError::BadName(path.to_owned()))?;
        parse(path, &found.bytes, Some(&id))
    }

    /// Whether a practice has that id.
    #[must_use]
    pub fn has(&self, id: &PracticeId) -> bool {
        self.path(id).symlink_metadata().is_ok()
    }

    /// Every file that claims to be a practice, by name. A folder that is not
    /// there has none.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where the folder can't be listed.
    pub fn files(&self) -> Result<Vec<PathBuf>, StoreError> {
        file::list(&self.folder)
    }

    /// Reads every practice. A bad file stops nothing: it stands among the
    /// results as what is wrong with it.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where the folder can't be listed.
    pub fn read_all(&self) -> Result<Vec<Result<Practice, StoreError>>, StoreError> {
        let read = |path: PathBuf| match id_of(&path) {
            Some(id) => self.read(&id),
            None => Err(StoreError::BadName(path)),
        };
        Ok(self.files()?.into_iter().map(read).collect())
    }

    /// The practice that this one goes on from, and those that go on from it, as far
    /// as they can be read. Files that do not name it are not parsed.
    ///
    /// # Errors
    ///
    /// [`StoreError::System`] where the folder can't be listed.
    pub fn neighbours(&self, practice: &Practice) -> Result<Vec<Practice>, StoreError> {
        let header = practice.header();
        let names_it = |path: &Path| {
            let Ok(Some(found)) = file::read(path) else {
                return false;
            };
            let text = String::from_utf8_lossy(&found.bytes);
            let head = text.split("[[").next().unwrap_or_default();
            head.contains("follows") && head.contains(header.id.as_str())
        };
        let near = |path: &PathBuf| {
            let id = id_of(path);
            id.is_some() && (id == header.follows || names_it(path))
        };
        let ids = self.files()?.into_iter().filter(near);
        let read = ids.filter_map(|path| self.read(&id_of(&path)?).ok());
        Ok(read.collect())
    }

    /// Begins a practice with its header and its first exchanges, if any; makes
    /// the folder where it is missing.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn create(&self, header: Header, first: Vec<Exchange>) -> Result<Practice, StoreError> {
        let path = self.path(&header.id);
        let mut bytes = record::write::header(&header).into_bytes();
        let mut practice = Practice::open(header).map_err(ReplayError::Header)?;
        for exchange in first {
            bytes = record::write::appended(&bytes, &record::write::exchange(&exchange));
            practice.after(exchange).map_err(ReplayError::Exchange)?;
        }
        reads_back(&path, &bytes, &practice)?;
        file::make_folder(&self.folder)?;
        let _lock = lock::take(&self.folder)?;
        file::sweep(&self.folder);
        if self.has(&practice.header().id) {
            return Err(StoreError::Exists(practice.header().id.clone()));
        }
        file::create(&path, &bytes)?;
        Ok(practice)
    }

    /// Adds the exchange that `compose` makes of the practice as it is under
    /// the lock. It is asked again where the file changed meanwhile.
    ///
    /// # Errors
    ///
    /// What `compose` fails with; [`StoreError`]. Unless it is
    /// [`StoreError::Unconfirmed`], the file is as it was.
    pub fn append<E: From<StoreError>>(
        &self,
        id: &PracticeId,
        mut compose: impl FnMut(&Practice) -> Result<Exchange, E>,
    ) -> Result<Practice, E> {
        let path = self.path(id);
        if !self.has(id) {
            return Err(StoreError::NoSuchPractice(id.clone()).into());
        }
        let _lock = lock::take(&self.folder)?;
        file::sweep(&self.folder);
        for _ in 0..ATTEMPTS {
            let old = file::read(&path)?.ok_or_else(|| StoreError::NoSuchPractice(id.clone()))?;
            let mut practice = parse(&path, &old.bytes, Some(id))?;
            let exchange = compose(&practice)?;
            let block = record::write::exchange(&exchange);
            let refused = |why| StoreError::from(ReplayError::Exchange(why));
            practice.after(exchange).map_err(refused)?;
            let new = record::write::appended(&old.bytes, &block);
            reads_back(&path, &new, &practice)?;
            if file::replace(&path, &old, &new)? {
                return Ok(practice);
            }
        }
        Err(StoreError::KeepsChanging(path).into())
    }

    /// Cuts the torn end off a file whose earlier exchanges are sound, and keeps
    /// what was cut beside it. Returns where that lies, and how many bytes it
    /// has; `None` where no such cut makes the file sound.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    pub fn repair(path: &Path) -> Result<Option<(PathBuf, usize)>, StoreError> {
        let _lock = lock::take(file::folder_of(path))?;
        let Some(old) = file::read(path)? else {
            return Err(Doing::Reading.failed(path)(io::ErrorKind::NotFound.into()));
        };
        let Some(cut) = sound_length(&old.bytes, id_of(path).as_ref()) else {
            return Ok(None);
        };
        let (sound, torn) = old.bytes.split_at(cut);
        let aside = file::keep_aside(path, torn)?;
        if file::replace(path, &old, sound)? {
            Ok(Some((aside, torn.len())))
        } else {
            Err(StoreError::KeepsChanging(path.to_owned()))
        }
    }
}

fn id_of(path: &Path) -> Option<PracticeId> {
    path.file_stem()?.to_str()?.parse().ok()
}

fn parse(path: &Path, bytes: &[u8], id: Option<&PracticeId>) -> Result<Practice, StoreError> {
    record::read::practice(bytes, id).map_err(|faults| StoreError::Unreadable {
        path: path.to_owned(),
        faults,
    })
}

fn reads_back(path: &Path, bytes: &[u8], practice: &Practice) -> Result<(), StoreError> {
    if bytes.len() as u64 > record::LARGEST {
        return Err(StoreError::WouldBeTooLarge(path.to_owned()));
    }
    match record::read::practice(bytes, Some(&practice.header().id)) {
        Ok(read) if read == *practice => Ok(()),
        _ => Err(StoreError::WouldNotReadBack(path.to_owned())),
    }
}

/// The length of a torn file without its last exchange, where that is a sound
/// record. Only the end can have been torn off, in the middle of a line or a
/// character: any other fault, and any fault before a whole exchange, is
/// somebody's slip, to be mended by hand.
fn sound_length(bytes: &[u8], id: Option<&PracticeId>) -> Option<usize> {
    const TABLE: &[u8] = b"[[exchange]]";
    let faults = record::read::practice(bytes, id).err()?;
    let is_torn = |fault: &Fault| matches!(fault.kind, FaultKind::Syntax(_) | FaultKind::NotUtf8);
    if !faults.iter().all(is_torn) {
        return None;
    }
    let begins = |&at: &usize| {
        let rest = &bytes[at..];
        bytes[at - 1] == b'\n'
            && (rest.starts_with(TABLE) || !rest.is_empty() && TABLE.starts_with(rest))
    };
    let mut end = bytes.len();
    for at in (1..bytes.len()).rev().filter(begins) {
        if record::read::practice(&bytes[..at], id).is_ok() {
            return Some(at);
        }
        if is_whole(&bytes[at..end]) {
            return None;
        }
        end = at;
    }
    None
}

/// Whether a piece of a file is an exchange with all its words, and not a line
/// of a letter that looks like the beginning of one.
fn is_whole(piece: &[u8]) -> bool {
    std::str::from_utf8(piece)
        .ok()
        .and_then(|text| toml::from_str::<toml::Table>(text).ok())
        .and_then(|table| table.get("exchange")?.get(0)?.get("id").cloned())
        .is_some()
}
