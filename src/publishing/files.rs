//! The files that leave: a file that was asked for by name, or a folder
//! of pages. Each is written whole and then put in its place.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that writes files that leave"
)]

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The file by which a folder of pages is known again: the names of the pages
/// that were put there, a line each.
pub const MARKER: &str = ".mentor-site";

/// A file that can't be written.
#[derive(Debug, thiserror::Error)]
pub enum PublicationError {
    /// A file of that name is there.
    #[error("{0} is there already")]
    Exists(PathBuf),
    /// The folder holds files that no site was made of.
    #[error("{0} holds other files")]
    OtherFiles(PathBuf),
    #[error("{path}")]
    System {
        /// The file or the folder.
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> PublicationError {
    let path = path.to_owned();
    move |source| PublicationError::System { path, source }
}

/// Writes a file. One that is there is replaced only where `force` says so.
///
/// # Errors
///
/// [`PublicationError`].
pub fn file(path: &Path, text: &str, force: bool) -> Result<(), PublicationError> {
    let temporary = written(path, text).map_err(failed(path))?;
    let placed = if force {
        temporary.persist(path)
    } else {
        temporary.persist_noclobber(path)
    };
    match placed {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(PublicationError::Exists(path.to_owned()))
        }
        Err(error) => Err(failed(path)(error.error)),
    }
}

/// Writes pages, each a name and its text, into a folder that is new, empty, or
/// was made so before. Pages of then that are none of these are taken away:
/// what may not be read any more is not left lying there.
///
/// # Errors
///
/// [`PublicationError`]; before anything is written where the folder holds
/// other files.
pub fn site(folder: &Path, pages: &[(String, String)]) -> Result<(), PublicationError> {
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    let marker = folder.join(MARKER);
    let earlier = match std::fs::read_to_string(&marker) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut there = std::fs::read_dir(folder).map_err(failed(folder))?;
            if there.next().is_some() {
                return Err(PublicationError::OtherFiles(folder.to_owned()));
            }
            String::new()
        }
        Err(error) => return Err(failed(&marker)(error)),
    };
    let names: Vec<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
    // Known before they are there: what is broken off can be done again.
    let known: Vec<&str> = earlier.lines().chain(names.iter().copied()).collect();
    file(&marker, &(known.join("\n") + "\n"), true)?;
    for old in earlier
        .lines()
        .filter(|old| is_page(old) && !names.contains(old))
    {
        let path = folder.join(old);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed(&path)(error));
            }
            _ => {}
        }
    }
    for (name, text) in pages {
        file(&folder.join(name), text, true)?;
    }
    file(&marker, &(names.join("\n") + "\n"), true)
}

/// Whether a folder was made by [`site`].
#[must_use]
pub fn is_site(folder: &Path) -> bool {
    folder.join(MARKER).is_file()
}

/// Whether a line of the marker is the name of a page, and no path.
fn is_page(name: &str) -> bool {
    name.strip_suffix(".html").is_some_and(|stem| {
        !stem.is_empty()
            && !stem.starts_with('.')
            && stem
                .bytes()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'.'))
    })
}

fn written(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // What leaves is to be read by others: the user's mask rules.
    let mut temporary = tempfile::Builder::new()
        .prefix(".mentor-")
        .suffix(".tmp")
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(folder)?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}
