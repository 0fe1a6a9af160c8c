//! What the tests share: a sandbox to run `mentor` in, Markdown files whose
//! commands are run, and practices made by chance.

pub mod acts;
pub mod console;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use snapbox::cmd::{Command, cargo_bin};
use snapbox::{Assert, Redactions};
use tempfile::TempDir;

/// A folder of its own, an empty environment, a clock that stands and ids that
/// follow from a seed.
pub struct Sandbox {
    root: TempDir,
}

/// 23 November 2026, at a quarter to eight in Tokyo.
const NOW: &str = "2026-11-23T07:45:00+09:00";

impl Sandbox {
    pub fn new() -> Self {
        let root = TempDir::new().expect("a temporary folder");
        let sandbox = Self { root };
        fs::create_dir_all(sandbox.work()).expect("a folder to work in");
        sandbox
    }

    /// A sandbox with a practice at its beginning: `market-stall`, of the mentor
    /// mori and the mentee ito.
    pub fn with_practice() -> Self {
        let sandbox = Self::new();
        let opening = ["new", "Market stall", "--mentor", "mori", "--mentee", "ito"];
        sandbox
            .at("2026-11-22T09:00:00+09:00", &opening)
            .assert()
            .success();
        sandbox
    }

    pub fn work(&self) -> PathBuf {
        self.path("home/club")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// The one practice's file.
    pub fn practice(&self) -> PathBuf {
        self.work().join("sessions/2026-11-22-market-stall.toml")
    }

    pub fn read(&self) -> String {
        fs::read_to_string(self.practice()).expect("the practice")
    }

    /// `mentor` at the time that stands.
    pub fn mentor(&self, args: &[&str]) -> Command {
        self.at(NOW, args)
    }

    /// Lets somebody do something that works, and waits for it.
    pub fn tell(&self, who: &str, args: &[&str]) {
        self.mentor(args).args(["--as", who]).assert().success();
    }

    /// `mentor` at a time.
    pub fn at(&self, now: &str, args: &[&str]) -> Command {
        let mut paths = Redactions::new();
        paths
            .insert("[SANDBOX]", self.root.path().to_path_buf())
            .expect("a redaction");
        paths
            .insert("[REPOSITORY]", PathBuf::from(env!("CARGO_MANIFEST_DIR")))
            .expect("a redaction");
        Command::from_std(self.process(cargo_bin!("mentor")))
            .with_assert(Assert::new().action_env("SNAPSHOTS").redact_with(paths))
            .env("MENTOR_NOW", now)
            .args(args)
    }

    /// A program in the folder, with the one environment of all tests: `mentor`
    /// itself, or a shell that finds it.
    pub fn process(&self, program: impl AsRef<OsStr>) -> process::Command {
        let folder = cargo_bin!("mentor").parent().expect("a folder");
        let path = [folder, Path::new("/usr/bin"), Path::new("/bin")];
        let mut process = process::Command::new(program);
        process
            .env_clear()
            .env("PATH", std::env::join_paths(path).expect("a path"))
            .env("HOME", self.path("home"))
            .env("MENTOR_NOW", NOW)
            .env("MENTOR_SEED", "house")
            .current_dir(self.work());
        process
    }

    /// Every file below the folder, with what is in it: what a command that
    /// changes nothing leaves as it was.
    pub fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        collect(&self.work(), &mut found);
        found.retain(|(path, _)| !path.ends_with(".lock"));
        found.sort();
        found
    }

    /// The ids of the drafts.
    pub fn draft_ids(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.path("home/.local/state/mentor/drafts"), &mut found);
        found
            .iter()
            .filter(|(path, _)| path.extension().is_some_and(|it| it == "txt"))
            .filter_map(|(path, _)| path.file_stem()?.to_str()?.rsplit_once('.'))
            .map(|(_, id)| id.to_owned())
            .collect()
    }

    /// The drafts that were kept, by their text.
    pub fn drafts(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.path("home/.local/state/mentor/drafts"), &mut found);
        found
            .into_iter()
            .filter(|(path, _)| path.extension().is_some_and(|it| it == "txt"))
            .map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned())
            .collect()
    }
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push((path.clone(), fs::read(&path).unwrap_or_default()));
        }
    }
}
