//! `mentor check`: every fault in the files.

use std::path::{Path, PathBuf};

use super::desk::Desk;
use super::failure;
use crate::exit::Exit;
use crate::page::{Page, Tone};
use crate::store::{Store, StoreError};
use crate::view::fault::{FaultJson, FaultView};

/// What it takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long)]
    repair: bool,
}

pub(super) fn run(args: &Args, desk: &mut Desk) -> anyhow::Result<Exit> {
    let files = if args.files.is_empty() {
        desk.store()?.files()?
    } else {
        args.files.clone()
    };
    let mut worst = Exit::Done;
    let mut faults = 0_usize;
    for path in &files {
        let Err(error) = Store::checked(path) else {
            continue;
        };
        if args.repair && matches!(error, StoreError::Unreadable { .. }) && repaired(path, desk)? {
            continue;
        }
        faults += count(&error);
        let exit = report(&error, path, args.repair, desk)?;
        if exit.code() > worst.code() {
            worst = exit;
        }
    }
    let text = desk.language.tell(
        "checked",
        &[("files", files.len().into()), ("faults", faults.into())],
    );
    desk.remark(Tone::Plain, text);
    Ok(worst)
}

fn count(error: &StoreError) -> usize {
    match error {
        StoreError::Unreadable { faults, .. } => faults.len(),
        _ => 1,
    }
}

fn repaired(path: &std::path::Path, desk: &mut Desk) -> anyhow::Result<bool> {
    let Some((aside, bytes)) = Store::repair(path)? else {
        return Ok(false);
    };
    let text = desk.language.tell(
        "repaired",
        &[
            ("path", path.display().to_string().into()),
            ("bytes", bytes.into()),
            ("aside", aside.display().to_string().into()),
        ],
    );
    desk.remark(Tone::Plain, text);
    Ok(true)
}

/// The faults are the result; what hinders looking for them is an error for people,
/// and for a machine a fault of the file.
fn report(
    error: &StoreError,
    path: &Path,
    is_repaired: bool,
    desk: &mut Desk,
) -> anyhow::Result<Exit> {
    let StoreError::Unreadable { path, faults } = error else {
        let (page, exit) = failure::store(error, &desk.language);
        if desk.json {
            let message = failure::message(&page);
            desk.output
                .json(&FaultJson::of_file(path, error.as_str(), message))?;
        } else {
            desk.output.error(&page);
        }
        let missing = matches!(error, StoreError::System { source, .. }
            if source.kind() == std::io::ErrorKind::NotFound);
        return Ok(if missing { Exit::Refused } else { exit });
    };
    for fault in faults {
        let view = FaultView {
            path,
            fault,
            is_repaired,
        };
        if desk.json {
            desk.output.json(&view.json(&desk.language))?;
        } else {
            let mut page = Page::new();
            view.add_to(&mut page, &desk.language);
            desk.output.page(&page)?;
        }
    }
    Ok(Exit::Unreadable)
}
