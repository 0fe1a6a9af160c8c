//! The lock of a folder of practices: the kernel's, on a file beside the data,
//! for the data's own file is another one after every write. A killed process
//! leaves no lock behind.

#![expect(
    clippy::disallowed_methods,
    reason = "the store is the one place for files"
)]

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::OFlags;

use super::{Doing, StoreError};

/// How long one and the same writer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(5);

/// Held until it goes.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock of `folder`. As long as others come and go, it waits; it
/// gives up when the same one has held it for ten seconds.
pub(super) fn take(folder: &Path) -> Result<Lock, StoreError> {
    let path = folder.join(".lock");
    let failed = |error| Doing::Locking.failed(&path)(error);
    let mut file = open(&path).map_err(failed)?;
    let (mut holder, mut since) = (String::new(), Instant::now());
    loop {
        match file.try_lock() {
            // Somebody may have deleted the file meanwhile: its lock is nobody's.
            Ok(()) if !is_at(&file, &path) => {
                file = open(&path).map_err(failed)?;
                continue;
            }
            Ok(()) => {
                sign(&mut file);
                return Ok(Lock { _file: file });
            }
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let now = read(&mut file);
        if now != holder {
            (holder, since) = (now, Instant::now());
        }
        if since.elapsed() >= PATIENCE {
            return Err(StoreError::Busy { path, holder });
        }
        thread::sleep(POLL);
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    let here = file.metadata().map(|it| (it.dev(), it.ino()));
    let there = std::fs::symlink_metadata(path).map(|it| (it.dev(), it.ino()));
    matches!((here, there), (Ok(here), Ok(there)) if here == there)
}

fn open(path: &PathBuf) -> std::io::Result<File> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(flags.bits().cast_signed())
        .open(path)
}

/// Leaves word of who holds it, and how many held it before, by which those who
/// wait see that it goes on. It is for messages alone,
/// so that it fails (on a full disk, say) does not matter.
fn sign(file: &mut File) {
    let count: u64 = read(file)
        .split_whitespace()
        .last()
        .and_then(|word| word.parse().ok())
        .unwrap_or(0);
    let _ = file
        .set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| writeln!(file, "{} {}", std::process::id(), count.wrapping_add(1)));
}

fn read(file: &mut File) -> String {
    let mut text = String::new();
    if file.rewind().is_err() || file.take(64).read_to_string(&mut text).is_err() {
        text.clear();
    }
    text.trim().to_owned()
}
