//! What was acknowledged lasts: many writers at once, writers that are killed,
//! readers in between, a lock that is held, a file that somebody else saves.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::Sandbox;
use mentor::dialogue::part::Kind;
use mentor::record;
use snapbox::cmd::cargo_bin;
use snapbox::{assert_data_eq, str};

/// `mentor` with a clock that runs and ids by chance.
fn mentor(sandbox: &Sandbox, args: &[&str]) -> Command {
    let mut command = sandbox.process(cargo_bin!("mentor"));
    command
        .env_remove("MENTOR_NOW")
        .env_remove("MENTOR_SEED")
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What was said in the practice, in order.
fn said(sandbox: &Sandbox) -> Vec<String> {
    let bytes = std::fs::read(sandbox.practice()).expect("the practice");
    let practice = record::read::practice(&bytes, None).expect("a sound record");
    let parts = practice.entries().iter().flat_map(|entry| &entry.parts);
    parts
        .filter(|part| part.kind == Kind::Say)
        .map(|part| part.text.clone())
        .collect()
}

#[test]
fn two_hundred_replies_at_once_from_two_shells_are_all_there() {
    let sandbox = Sandbox::with_practice();
    std::thread::scope(|scope| {
        for who in ["mori", "ito"] {
            let sandbox = &sandbox;
            scope.spawn(move || {
                for n in 0..100 {
                    let text = format!("{who} {n}");
                    let args = ["reply", "--as", who, "--plain", "-m", &text];
                    let output = mentor(sandbox, &args).output().expect("a reply");
                    assert!(output.status.success(), "{output:?}");
                }
            });
        }
    });
    let said = said(&sandbox);
    assert_eq!(said.len(), 200);
    for who in ["mori", "ito"] {
        let own: Vec<&String> = said.iter().filter(|it| it.starts_with(who)).collect();
        let expected: Vec<String> = (0..100).map(|n| format!("{who} {n}")).collect();
        assert!(own.iter().copied().eq(&expected), "the order of {who}'s");
    }
}

#[test]
fn a_killed_writer_leaves_what_was_acknowledged_and_nothing_torn() {
    let sandbox = Sandbox::with_practice();
    let long = "word ".repeat(20_000);
    let mut acknowledged = 0;
    for n in 0..60_u64 {
        let text = format!("{n} {long}");
        let mut child = mentor(&sandbox, &["reply", "--as", "ito", "--plain", "-F", "-"])
            .stdin(Stdio::piped())
            .spawn()
            .expect("a reply");
        std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), text.as_bytes())
            .expect("the text");
        std::thread::sleep(Duration::from_micros(n * 400));
        let _ = child.kill();
        let output = child.wait_with_output().expect("its end");
        acknowledged += usize::from(!output.stdout.is_empty());
        // Whatever happened, the file is sound.
        assert!(said(&sandbox).len() >= acknowledged);
    }
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Still here."])
        .assert()
        .success();
    let left: Vec<_> = std::fs::read_dir(sandbox.work().join("sessions"))
        .expect("the folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let left: BTreeSet<&str> = left.iter().map(String::as_str).collect();
    assert_eq!(left, [".lock", "2026-11-22-market-stall.toml"].into());
}

#[test]
fn readers_without_a_lock_never_see_half_a_file() {
    let sandbox = Sandbox::with_practice();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 0..100 {
                let text = format!("{n}");
                let args = ["reply", "--as", "ito", "--plain", "-m", &text];
                assert!(
                    mentor(&sandbox, &args)
                        .output()
                        .expect("a reply")
                        .status
                        .success()
                );
            }
        });
        let mut before = 0;
        while !writer.is_finished() {
            let now = said(&sandbox).len();
            assert!(now >= before, "nothing goes");
            before = now;
        }
    });
    assert_eq!(said(&sandbox).len(), 100);
}

#[test]
fn a_lock_that_is_held_is_named_and_the_text_is_kept() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.read();
    let path = sandbox.work().join("sessions/.lock");
    let lock: File = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .expect("the lock");
    lock.lock().expect("taken");
    std::io::Write::write_all(&mut &lock, b"4242 7\n").expect("signed");
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Patience."])
        .assert()
        .code(4)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: sessions/.lock has been locked for ten seconds (process 4242).
  Nothing was changed. Try again in a moment.
Your text is kept. To go on with it: mentor reply --resume=y0dqj391
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.y0dqj391.txt

"#]]);
    assert_eq!(sandbox.read(), before);
    assert_eq!(sandbox.drafts(), ["Patience."]);
}

#[test]
fn the_files_mode_and_a_persons_comments_stay() {
    let sandbox = Sandbox::with_practice();
    let own = format!(
        "# a note of my own\n{}\n# and another, without an end",
        sandbox.read()
    );
    std::fs::write(sandbox.practice(), &own).expect("an edit");
    std::fs::set_permissions(sandbox.practice(), std::fs::Permissions::from_mode(0o640))
        .expect("a mode");
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Hello."])
        .assert()
        .success();
    assert!(sandbox.read().starts_with(&own));
    let mode = std::fs::metadata(sandbox.practice())
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn a_new_practice_is_its_owners_alone() {
    let sandbox = Sandbox::with_practice();
    let mode = std::fs::metadata(sandbox.practice())
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let sandbox = Sandbox::with_practice();
    for args in [["show", "--json"], ["list", "--json"], ["--help", "--json"]] {
        let mut child = mentor(&sandbox, &args).spawn().expect("a reader");
        drop(child.stdout.take());
        assert!(child.wait().expect("its end").success(), "{args:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let sandbox = Sandbox::new();
    std::fs::write(sandbox.work().join("sessions"), "a file").expect("a file");
    sandbox
        .mentor(&[
            "new",
            "Market stall",
            "--mentor",
            "mori",
            "--mentee",
            "ito",
            "--sessions",
            "sessions/below",
        ])
        .assert()
        .code(4)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: sessions/below can't be created: part of the path is not a folder

"#]]);
}

#[test]
fn practices_opened_at_once_all_get_an_id() {
    let sandbox = Sandbox::new();
    let new = ["new", "Same", "--mentor", "mori", "--mentee", "ito", "-q"];
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| sandbox.mentor(&new).assert().code(0));
        }
    });
    let listed = sandbox
        .mentor(&["list", "--json"])
        .output()
        .expect("mentor")
        .stdout;
    assert_eq!(String::from_utf8(listed).expect("UTF-8").lines().count(), 6);
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_printed_says_that_it_is_recorded() {
    let sandbox = Sandbox::with_practice();
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = sandbox
        .process(cargo_bin!("mentor"))
        .args(["reply", "--as", "ito", "-q", "-m", "Hello."])
        .stdout(full.expect("a full device"))
        .output()
        .expect("mentor");
    assert_eq!(output.status.code(), Some(4));
    assert_data_eq!(
        String::from_utf8_lossy(&output.stderr).into_owned(),
        str![[r#"
mentor: The result could not be printed: the disk is full
It is recorded as y0dqj391; do not send it again.

"#]]
    );
    assert!(sandbox.read().contains("Hello."));
}
