//! Single files: read without following anything, replaced as a whole.

#![expect(
    clippy::disallowed_methods,
    reason = "the store is the one place for files"
)]

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use rustix::io::Errno;
use tempfile::NamedTempFile;

use super::{Doing, StoreError};
use crate::record::LARGEST;
use crate::record::fault::{Fault, FaultKind};

const TEMPORARY: (&str, &str) = (".mentor-", ".tmp");

/// A file as it was read.
pub(super) struct Found {
    pub(super) bytes: Vec<u8>,
    mode: u32,
}

/// Reads a regular file; `None` where there is none. Links are not followed,
/// and a pipe or a device is not waited for.
pub(super) fn read(path: &Path) -> Result<Option<Found>, StoreError> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path);
    let file = match opened {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.raw_os_error() == Some(Errno::LOOP.raw_os_error()) => {
            return Err(StoreError::NotAFile(path.to_owned()));
        }
        Err(error) => return Err(Doing::Reading.failed(path)(error)),
    };
    let failed = |error| Doing::Reading.failed(path)(error);
    let metadata = file.metadata().map_err(failed)?;
    if !metadata.is_file() {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        let bytes = metadata.len().max(LARGEST + 1);
        return Err(StoreError::Unreadable {
            path: path.to_owned(),
            faults: vec![Fault {
                line: 1,
                column: 1,
                kind: FaultKind::TooLarge { bytes },
            }],
        });
    }
    Ok(Some(Found {
        bytes,
        mode: metadata.permissions().mode() & 0o7777,
    }))
}

/// The `.toml` files of a folder, by name; hidden ones are not practices.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let failed = |error| Doing::Reading.failed(folder)(error);
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if path.extension().is_some_and(|end| end == "toml") && !hidden {
            files.push(path);
        }
    }
    files.sort_by(|one, other| one.file_stem().cmp(&other.file_stem()));
    Ok(files)
}

pub(super) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    DirBuilder::new()
        .recursive(true)
        .create(folder)
        .map_err(Doing::MakingFolder.failed(folder))
}

/// Writes a new file; one that is there already is not touched.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |error| Doing::Writing.failed(path)(error);
    let temporary = written(path, bytes, 0o600).map_err(failed)?;
    temporary
        .persist_noclobber(path)
        .map_err(|error| failed(error.error))?;
    confirm(path)
}

/// Puts `new` in the place of a file that is still as it was when `old` was
/// read. `false`: it is not, and nothing was done.
pub(super) fn replace(path: &Path, old: &Found, new: &[u8]) -> Result<bool, StoreError> {
    let failed = |error| Doing::Writing.failed(path)(error);
    let temporary = written(path, new, old.mode).map_err(failed)?;
    let unchanged = read(path)?.is_some_and(|now| now.bytes == old.bytes && now.mode == old.mode);
    if !unchanged {
        return Ok(false);
    }
    temporary
        .persist(path)
        .map_err(|error| failed(error.error))?;
    confirm(path)?;
    Ok(true)
}

/// Keeps bytes in a file beside `path`, under a name that no file has.
pub(super) fn keep_aside(path: &Path, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut count = 0_u32;
    loop {
        count += 1;
        let aside = path.with_file_name(format!("{name}.torn-{count}"));
        if aside.symlink_metadata().is_err() {
            create(&aside, bytes)?;
            return Ok(aside);
        }
    }
}

/// Takes away what killed writers left. Called under the lock, so no other
/// writer is at work; that it fails does not matter.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A temporary file beside `path` with these bytes, on the disk.
fn written(path: &Path, bytes: &[u8], mode: u32) -> io::Result<NamedTempFile> {
    let mut temporary = tempfile::Builder::new()
        .prefix(TEMPORARY.0)
        .suffix(TEMPORARY.1)
        .tempfile_in(folder_of(path))?;
    let file = temporary.as_file_mut();
    file.write_all(bytes)?;
    file.set_permissions(Permissions::from_mode(mode))?;
    file.sync_all()?;
    Ok(temporary)
}

/// Brings the folder's new entry to the disk. The file is in its place by now,
/// so a failure is not that nothing was written.
fn confirm(path: &Path) -> Result<(), StoreError> {
    File::open(folder_of(path))
        .and_then(|folder| folder.sync_all())
        .map_err(|source| StoreError::Unconfirmed {
            path: path.to_owned(),
            source,
        })
}
