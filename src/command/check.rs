//! `mentor check`: every fault in the files.

use std::path::{Path, PathBuf};

use super::context::Context;
use crate::explain::{Explain, Failure};
use crate::page::Tone;
use crate::store::{Store, StoreError};
use crate::system::exit::Exit;
use crate::view::fault::{FaultView, FileFault, FileFaultView};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long)]
    repair: bool,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let files = if args.files.is_empty() {
        context.store()?.files()?
    } else {
        args.files.clone()
    };
    let mut worst = Exit::Done;
    let mut faults = 0_usize;
    for path in &files {
        let Err(error) = Store::checked(path) else {
            continue;
        };
        if args.repair && matches!(error, StoreError::Unreadable { .. }) && repaired(path, context)?
        {
            continue;
        }
        faults += count(&error);
        let exit = report(&error, path, args.repair, context)?;
        if exit.code() > worst.code() {
            worst = exit;
        }
    }
    let text = context.messages.tell(
        "checked",
        &[("files", files.len().into()), ("faults", faults.into())],
    );
    context.remark(Tone::Plain, text);
    Ok(worst)
}

fn count(error: &StoreError) -> usize {
    match error {
        StoreError::Unreadable { faults, .. } => faults.len(),
        _ => 1,
    }
}

fn repaired(path: &std::path::Path, context: &mut Context) -> Result<bool, Failure> {
    let Some((aside, bytes)) = Store::repair(path)? else {
        return Ok(false);
    };
    let text = context.messages.tell(
        "repaired",
        &[
            ("path", path.display().to_string().into()),
            ("bytes", bytes.into()),
            ("aside", aside.display().to_string().into()),
        ],
    );
    context.remark(Tone::Plain, text);
    Ok(true)
}

/// The faults are the result; what hinders looking for them is an error for people,
/// and for a machine a fault of the file.
fn report(
    error: &StoreError,
    path: &Path,
    is_repaired: bool,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let StoreError::Unreadable { path, faults } = error else {
        let told = error.explain(&context.situation());
        if context.json {
            context.show(&FileFaultView {
                path,
                fault: file_fault(error),
                page: &told.page,
            })?;
        } else {
            context.output.error(&told.page);
        }
        let missing = matches!(error, StoreError::System { source, .. }
            if source.kind() == std::io::ErrorKind::NotFound);
        return Ok(if missing { Exit::Refused } else { told.exit });
    };
    for fault in faults {
        context.show(&FaultView {
            path,
            fault,
            is_repaired,
        })?;
    }
    Ok(Exit::Unreadable)
}

fn file_fault(error: &StoreError) -> FileFault {
    match error {
        StoreError::NoSuchPractice(_) => FileFault::NoSuchPractice,
        StoreError::BadName(_) => FileFault::BadName,
        StoreError::NotAFile(_) => FileFault::NotAFile,
        _ => FileFault::System,
    }
}
