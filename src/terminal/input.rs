//! All that is read: standard input, and the file of `-F`.

#![expect(clippy::disallowed_methods, reason = "the one place that reads input")]

pub mod charset;

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, SeekFrom, fstat, seek};
use rustix::io::ioctl_fionread;

use crate::record::LARGEST;

/// A text that can't be taken.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It can't be read.
    #[error("{}", place(path.as_deref()))]
    Unreadable {
        /// The file; `None` is standard input.
        path: Option<PathBuf>,
        #[source]
        source: io::Error,
    },
    /// It is larger than a record may be.
    #[error("{}: too large", place(path.as_deref()))]
    TooLarge {
        /// The file; `None` is standard input.
        path: Option<PathBuf>,
    },
}

fn place(path: Option<&Path>) -> String {
    path.map_or_else(|| "-".to_owned(), |path| path.display().to_string())
}

/// Whether a person sits at both ends: at what comes in and at what they are
/// asked on.
#[must_use]
pub fn is_conversation() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Whether standard input is a terminal: there is then nothing to read.
#[must_use]
pub fn is_terminal() -> bool {
    io::stdin().is_terminal()
}

/// Whether something is piped in that nobody has read: what would be lost if the
/// text came from elsewhere. Nothing of it is taken.
#[must_use]
pub fn is_waiting() -> bool {
    // Whatever is at the other end of a pipe may have begun a moment ago.
    const PATIENCE: Timespec = Timespec {
        tv_sec: 0,
        tv_nsec: 100_000_000,
    };
    let input = io::stdin();
    let Ok(stat) = fstat(&input) else {
        return false;
    };
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => seek(&input, SeekFrom::Current(0))
            .is_ok_and(|read| i64::try_from(read).is_ok_and(|read| read < stat.st_size)),
        FileType::Fifo | FileType::Socket => {
            let mut ends = [PollFd::new(&input, PollFlags::IN)];
            poll(&mut ends, Some(&PATIENCE)).is_ok_and(|ready| ready > 0)
                && ioctl_fionread(&input).is_ok_and(|bytes| bytes > 0)
        }
        _ => false,
    }
}

/// All of standard input.
///
/// # Errors
///
/// [`InputError`].
pub fn standard() -> Result<Vec<u8>, InputError> {
    read(&mut io::stdin().lock(), None)
}

/// All of a file, and whether it stays where it is: a pipe that is named like a
/// file does not.
///
/// # Errors
///
/// [`InputError`].
pub fn file(path: &Path) -> Result<(Vec<u8>, bool), InputError> {
    let mut file = File::open(path).map_err(|source| InputError::Unreadable {
        path: Some(path.to_owned()),
        source,
    })?;
    let stays = file.metadata().is_ok_and(|it| it.is_file());
    Ok((read(&mut file, Some(path))?, stays))
}

fn read(from: &mut dyn Read, path: Option<&Path>) -> Result<Vec<u8>, InputError> {
    let path = || path.map(Path::to_owned);
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|source| InputError::Unreadable {
            path: path(),
            source,
        })?;
    if bytes.len() as u64 > LARGEST {
        return Err(InputError::TooLarge { path: path() });
    }
    Ok(bytes)
}
