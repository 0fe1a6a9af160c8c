//! The sheet that an editor is opened on: what the other wrote last, to be
//! quoted or deleted; the open questions and the due actions, each with a mark
//! under it to write behind; and, below a line, what is there to know. And what
//! a person leaves of it: their text, without what they did not touch.

use chrono::{DateTime, FixedOffset};

use crate::dialogue::part::Kind;
use crate::dialogue::practice::{Entry, Practice};
use crate::dialogue::stage::Role;
use crate::language::Language;
use crate::markup::block::{self, Block};
use crate::markup::mark::{self, MarkKind};
use crate::view::words;

/// Below this line nothing is read. It is git's, so editors and their users
/// know it.
const CUT: &str = "# ------------------------ >8 ------------------------";

/// The line between what is answered and what is written besides.
const DASHES: &str = "---";

/// What a sheet is made of.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// What the writer is in it.
    pub role: Role,
    /// When.
    pub now: DateTime<FixedOffset>,
    /// The writer's language.
    pub language: &'a Language,
}

impl Setting<'_> {
    /// A sheet to answer on.
    #[must_use]
    pub fn to_answer(&self) -> String {
        let mut lines = vec![String::new()];
        let prompted = self.prompts();
        for paragraph in self.letter() {
            lines.extend(paragraph.split('\n').map(quoted));
            lines.push(String::new());
        }
        for (question, label) in &prompted {
            lines.extend(question.split('\n').map(quoted));
            lines.extend([label.clone(), String::new()]);
        }
        if !prompted.is_empty() {
            lines.extend([DASHES.to_owned(), String::new()]);
        }
        lines.join("\n") + &self.foot()
    }

    /// A sheet that holds `text` already.
    #[must_use]
    pub fn of(&self, text: &str) -> String {
        format!("{}\n\n{}", text.trim_end(), self.foot())
    }

    /// What the other wrote last, by paragraphs, without what is asked below.
    fn letter(&self) -> Vec<String> {
        let (practice, role) = (self.practice, self.role);
        let of_another = |entry: &&Entry| {
            entry.role != role
                && entry.role != Role::Observer
                && entry.withdrawn_by.is_none()
                && !entry.exchange.mends()
        };
        let Some(entry) = practice.entries().iter().rev().find(of_another) else {
            return Vec::new();
        };
        let words = entry.parts.iter().filter(|part| {
            !matches!(
                part.kind,
                Kind::Quote { .. } | Kind::Ask { .. } | Kind::Number { .. }
            )
        });
        words
            .flat_map(|part| part.text.split("\n\n"))
            .map(|paragraph| paragraph.trim().to_owned())
            .filter(|paragraph| !paragraph.is_empty())
            .collect()
    }

    /// What waits for word of the writer, and the mark that it begins with.
    fn prompts(&self) -> Vec<(String, String)> {
        let numbered =
            |name: &str, number: usize| self.language.tell(name, &[("number", number.into())]);
        let questions = self
            .practice
            .questions()
            .awaiting(self.role)
            .map(|question| {
                let lead = format!("Q{}: {}", question.number, question.text.trim());
                (lead, numbered("sheet-answer", question.number))
            });
        let today = self.now.date_naive();
        let actions = self
            .practice
            .name_of(self.role)
            .into_iter()
            .flat_map(|name| self.practice.actions().open_of(name))
            .filter(|action| action.is_due(today))
            .map(|action| {
                let lead = self.language.tell(
                    "sheet-action",
                    &[
                        ("number", action.number.into()),
                        ("text", action.text.trim().into()),
                    ],
                );
                (lead, numbered("sheet-report", action.number))
            });
        questions.chain(actions).collect()
    }

    fn foot(&self) -> String {
        let text = self.language.tell(
            "sheet-foot",
            &[
                ("title", self.practice.header().title.as_str().into()),
                (
                    "stage",
                    words::stage(self.practice.stage(), self.language).into(),
                ),
                (
                    "turn",
                    words::turn(self.practice, self.now, self.language).into(),
                ),
            ],
        );
        let lines: Vec<String> = text
            .lines()
            .map(|line| format!("# {line}").trim_end().to_owned())
            .collect();
        format!("\n{CUT}\n{}\n", lines.join("\n"))
    }
}

fn quoted(line: &str) -> String {
    format!("> {line}").trim_end().to_owned()
}

/// What was typed on `sheet`, of which `left` is left: every line that was not
/// touched is empty, so the others keep their places; empty where nothing was
/// typed.
///
/// A quotation that stands as it was is left out, unless words were written
/// right under it and something else of the letter was touched too. A question
/// is left out; words under it whose mark was deleted are still its answer. An
/// answer without words is left out.
#[must_use]
pub fn typed(left: &str, sheet: &str) -> String {
    let left = left.replace("\r\n", "\n");
    let left = left.strip_prefix('\u{feff}').unwrap_or(&left);
    let sheet = Sheet::of(sheet);
    let mut lines: Vec<String> = sheet.above(left).iter().map(|&it| it.to_owned()).collect();
    sheet.leave_out_the_letter(&mut lines);
    sheet.leave_out_the_prompts(&mut lines);
    leave_out_the_dashes(&mut lines);
    let text = lines.join("\n");
    if text.trim().is_empty() {
        String::new()
    } else {
        text.trim_end().to_owned() + "\n"
    }
}

/// A sheet as it was laid out.
struct Sheet<'s> {
    /// The paragraphs of the letter, each as its quoted lines.
    letter: Vec<Vec<&'s str>>,
    /// What was asked, as its quoted lines, and the mark under it.
    prompts: Vec<(Vec<&'s str>, &'s str)>,
    /// The lines below the cut.
    foot: Vec<&'s str>,
}

impl<'s> Sheet<'s> {
    fn of(sheet: &'s str) -> Self {
        let lines: Vec<&str> = sheet.lines().collect();
        let cut = lines.iter().rposition(|&line| line == CUT);
        let (above, foot) = lines.split_at(cut.unwrap_or(lines.len()));
        let (mut letter, mut prompts) = (Vec::new(), Vec::new());
        for (from, to) in quotations(above) {
            let block = above[from..to].to_vec();
            match above.get(to) {
                Some(label) if !label.is_empty() => prompts.push((block, *label)),
                _ => letter.push(block),
            }
        }
        Self {
            letter,
            prompts,
            foot: foot.to_vec(),
        }
    }

    /// The lines above the cut; where the cut was deleted, those that are not
    /// of the foot.
    fn above<'l>(&self, left: &'l str) -> Vec<&'l str> {
        let lines: Vec<&str> = left.lines().collect();
        match lines.iter().rposition(|&line| line == CUT) {
            Some(cut) => lines[..cut].to_vec(),
            None => lines
                .into_iter()
                .map(|line| if self.foot.contains(&line) { "" } else { line })
                .collect(),
        }
    }

    fn leave_out_the_letter(&self, lines: &mut [String]) {
        let all: Vec<(usize, usize)> = quotations(lines)
            .into_iter()
            .filter(|&(from, to)| self.letter.iter().any(|block| block[..] == lines[from..to]))
            .collect();
        let untouched = all.len() == self.letter.len()
            && all
                .windows(2)
                .all(|pair| is_blank(&lines[pair[0].1..pair[1].0]));
        for (from, to) in all {
            if untouched || !words_follow(lines, to) {
                clear(&mut lines[from..to]);
            }
        }
    }

    fn leave_out_the_prompts(&self, lines: &mut [String]) {
        for (block, label) in &self.prompts {
            let found = quotations(lines)
                .into_iter()
                .find(|&(from, to)| block[..] == lines[from..to]);
            if let Some((from, to)) = found {
                let labelled = lines[to..]
                    .iter()
                    .find(|line| !line.trim().is_empty())
                    .is_some_and(|line| line.starts_with(label));
                clear(&mut lines[from..to]);
                if !labelled && words_follow(lines, to) {
                    (*label).clone_into(&mut lines[from]);
                }
            }
        }
        for (_, label) in &self.prompts {
            let found = lines.iter().position(|line| line.trim_end() == *label);
            if let Some(at) = found
                && !words_follow(lines, at + 1)
            {
                lines[at].clear();
            }
        }
    }
}

/// The dashes end the last answer; without one, or with nothing behind them,
/// they are none of the writer's.
fn leave_out_the_dashes(lines: &mut [String]) {
    let Some(at) = lines.iter().rposition(|line| line == DASHES) else {
        return;
    };
    let mut answering = false;
    for line in &lines[..at] {
        if let Some(mark) = mark::mark(line) {
            answering = matches!(
                mark.kind,
                MarkKind::Answer | MarkKind::Report | MarkKind::Done | MarkKind::NotDone
            );
        } else if matches!(block_of(line), Block::Quote | Block::Rule) {
            answering = false;
        }
    }
    if !answering || is_blank(&lines[at + 1..]) {
        lines[at].clear();
    }
}

fn clear(lines: &mut [String]) {
    lines.iter_mut().for_each(String::clear);
}

fn is_blank(lines: &[String]) -> bool {
    lines.iter().all(|line| line.trim().is_empty())
}

/// Whether the next line from `at` on that is not empty is words or a list.
fn words_follow(lines: &[String], at: usize) -> bool {
    lines[at..]
        .iter()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| {
            !matches!(block_of(line), Block::Quote | Block::Rule) && mark::mark(line).is_none()
        })
}

fn block_of(line: &str) -> Block {
    block::lines(line, &[])
        .first()
        .map_or(Block::Blank, |it| it.block)
}

/// Where quoted lines stand together.
fn quotations<L: AsRef<str>>(lines: &[L]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.as_ref().starts_with('>') {
            match found.last_mut() {
                Some((_, to)) if *to == at => *to = at + 1,
                _ => found.push((at, at + 1)),
            }
        }
    }
    found
}
