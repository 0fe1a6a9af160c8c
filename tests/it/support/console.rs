//! Markdown files whose `console` blocks are run as they stand, and print what
//! they say.
//!
//! A line `$ …` is a command, lines `> …` right under it go on with it, and what
//! it prints follows. One shell runs the commands of a scenario, one after
//! another, in a [`Sandbox`]; the home folder is printed as `~`, and `$EXAMPLES`
//! names the repository's `sessions/`. A command that fails, or has `--dry-run`,
//! must leave the records as they were. With `SNAPSHOTS=overwrite` the file is
//! written anew.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use snapbox::Data;
use snapbox::report::{Palette, write_diff};

use super::Sandbox;

/// What is written under a command.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    /// What a terminal shows: output and errors as they come.
    Terminal,
    /// Each line of standard error behind `! `, then standard output, then the
    /// exit code behind `? ` where it is not 0.
    Apart,
}

/// Runs a document as one scenario.
pub fn document(name: &str, sandbox: Sandbox) {
    let text = read(name);
    let lines: Vec<&str> = text.lines().collect();
    let mut session = Session::new(sandbox);
    let told = session.retell(&lines, Show::Terminal);
    assert!(lines.iter().any(|line| line.starts_with("$ ")), "{name}");
    settle(name, &[(1, &lines, told)]);
}

/// Runs a file of transcripts: every heading is a scenario in a sandbox of its
/// own, which begins with the commands of the headings that it stands under.
pub fn transcripts(name: &str) {
    let text = read(name);
    let lines: Vec<&str> = text.lines().collect();
    let mut above: Vec<(usize, &[&str])> = Vec::new();
    let mut told = Vec::new();
    let mut line = 1;
    for section in sections(&lines) {
        let level = level(section[0]).unwrap_or_default();
        above.retain(|(other, _)| *other < level);
        let mut session = Session::new(Sandbox::new());
        if section.iter().any(|line| line.starts_with("$ ")) {
            for (_, earlier) in &above {
                session.retell(earlier, Show::Apart);
            }
        }
        told.push((line, section, session.retell(section, Show::Apart)));
        above.push((level, section));
        line += section.len();
    }
    settle(name, &told);
}

/// The lines from each heading to the next.
fn sections<'a>(lines: &'a [&'a str]) -> impl Iterator<Item = &'a [&'a str]> {
    let mut fenced = false;
    lines.chunk_by(move |line, next| {
        fenced ^= line.starts_with("```");
        fenced || level(next).is_none()
    })
}

/// The level of a heading.
fn level(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    (level > 0 && line[level..].starts_with(' ')).then_some(level)
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect("a Markdown file")
}

/// Holds what was told, by scenario, against what is written there.
fn settle(name: &str, told: &[(usize, &[&str], String)]) {
    if std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite") {
        let text: String = told.iter().map(|(.., told)| told.as_str()).collect();
        std::fs::write(path(name), text).expect("a Markdown file");
        return;
    }
    let mut wrong = String::new();
    for (line, section, told) in told {
        let written: String = section.iter().map(|line| format!("{line}\n")).collect();
        if written != *told {
            wrong += &format!("\n{name}:{line}: {}\n", section[0]);
            let [written, told] = [&written, told].map(|text| Data::text(text.as_str()).raw());
            let names = (&"as it is written", &"as it is printed");
            let colors = Palette::plain();
            write_diff(
                &mut wrong,
                &written,
                &told,
                Some(names.0),
                Some(names.1),
                colors,
            )
            .expect("a difference");
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong}\nSNAPSHOTS=overwrite writes down what is printed."
    );
}

/// A shell in which one command follows the other.
struct Session {
    sandbox: Sandbox,
    shell: Child,
    commands: Option<ChildStdin>,
    codes: BufReader<ChildStdout>,
}

impl Session {
    fn new(sandbox: Sandbox) -> Self {
        let mut shell = sandbox
            .process("sh")
            .env("EXAMPLES", path("sessions"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let commands = shell.stdin.take();
        let codes = BufReader::new(shell.stdout.take().expect("its output"));
        Self {
            sandbox,
            shell,
            commands,
            codes,
        }
    }

    /// Runs the commands of these lines, and puts what they print into its place.
    fn retell(&mut self, lines: &[&str], show: Show) -> String {
        let mut told = String::new();
        let mut lines = lines.iter().copied().peekable();
        let mut fence = None;
        while let Some(line) = lines.next() {
            told = told + line + "\n";
            if line.starts_with("```") {
                fence = line.strip_suffix("console").filter(|_| fence.is_none());
            }
            let (Some(fence), Some(command)) = (fence, line.strip_prefix("$ ")) else {
                continue;
            };
            let mut command = command.to_owned();
            while let Some(more) = lines.next_if(|line| *line == ">" || line.starts_with("> ")) {
                command = command + "\n" + more.get(2..).unwrap_or_default();
                told = told + more + "\n";
            }
            let printed = self.run(&command, show);
            let looks_written = printed.starts_with('>')
                || printed
                    .lines()
                    .any(|line| line == fence || line.starts_with("$ "));
            assert!(
                !looks_written,
                "{command} prints what a transcript is made of"
            );
            told += &printed;
            while lines
                .next_if(|line| *line != fence && !line.starts_with("$ "))
                .is_some()
            {}
        }
        told
    }

    fn run(&mut self, command: &str, show: Show) -> String {
        let records = self.records();
        let [out, err] = ["out", "err"].map(|name| self.sandbox.path(name));
        let errors = match show {
            Show::Terminal => "&1".to_owned(),
            Show::Apart => format!("'{}'", err.display()),
        };
        let line = format!(
            "{{ eval '{}'; }} < /dev/null > '{}' 2>{errors}; echo $?\n",
            command.replace('\'', r"'\''"),
            out.display()
        );
        let shell = self.commands.as_mut().expect("its input");
        shell.write_all(line.as_bytes()).expect("a command");
        let mut code = String::new();
        self.codes.read_line(&mut code).expect("an exit code");
        let code: i32 = code.trim_end().parse().expect("an exit code");

        if code != 0 || command.contains("--dry-run") {
            let same = self.records() == records;
            assert!(
                same,
                "{command} fails or is only tried, and changes a record"
            );
        }
        let mut told = String::new();
        if show == Show::Apart {
            for line in self.printed(&err).lines() {
                told += if line.is_empty() { "!" } else { "! " };
                told = told + line + "\n";
            }
        }
        told += &self.printed(&out);
        if !told.is_empty() && !told.ends_with('\n') {
            told += "\n\\ no newline at the end\n";
        }
        if show == Show::Apart && code != 0 {
            told += &format!("? {code}\n");
        }
        told
    }

    fn printed(&self, file: &Path) -> String {
        let text = std::fs::read_to_string(file).expect("what is printed, in UTF-8");
        text.replace(&self.sandbox.path("home").display().to_string(), "~")
    }

    fn records(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = self.sandbox.everything();
        let sessions = self.sandbox.work().join("sessions");
        files.retain(|(path, _)| path.starts_with(&sessions));
        files
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The shell ends where its input ends.
        drop(self.commands.take());
        let _ = self.shell.wait();
    }
}
