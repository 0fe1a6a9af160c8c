//! What a person typed on a sheet: every line that the sheet did not have, and of
//! what it had, what they wrote to.

use super::{CUT, DASHES};
use crate::dialogue::part::{Form, PartKind};
use crate::markup::block::{self, Block};
use crate::markup::mark;

/// What was typed on a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The text; empty where nothing was typed.
    pub text: String,
    /// The line of the sheet, from 1, that each line of the text stands on.
    pub places: Vec<usize>,
}

/// What was typed on `sheet`, of which `left` is left.
///
/// Every line that the sheet did not have is the writer's, wherever it stands, in
/// its order. Of the lines that it had, a quotation stays where words stand right
/// under it, save at the end of a letter that is otherwise untouched, for what
/// follows then answers all of it; a mark stays where words follow it. Words right
/// under a question are its answer, with its mark or without.
#[must_use]
pub fn typed(left: &str, sheet: &str) -> Typed {
    let left = left.replace("\r\n", "\n");
    let left = left.strip_prefix('\u{feff}').unwrap_or(&left);
    Left::of(left, &Sheet::of(sheet)).text()
}

/// A sheet as it was handed out.
struct Sheet<'s> {
    lines: Vec<&'s str>,
    quotations: Vec<Quotation>,
    /// Where the cut stands.
    cut: usize,
}

/// Quoted lines that stand together.
#[derive(Debug, Clone, Copy)]
struct Quotation {
    from: usize,
    to: usize,
    /// The mark of the answer stands right under it: it is a question, or an
    /// action.
    asks: bool,
}

impl<'s> Sheet<'s> {
    fn of(sheet: &'s str) -> Self {
        let lines: Vec<&str> = sheet.lines().collect();
        let cut = lines
            .iter()
            .rposition(|&line| line == CUT)
            .unwrap_or(lines.len());
        let quotations = quotations(&lines[..cut])
            .into_iter()
            .map(|(from, to)| Quotation {
                from,
                to,
                asks: to < cut && !is_blank(lines[to]),
            })
            .collect();
        Self {
            lines,
            quotations,
            cut,
        }
    }

    /// The quotations that lines of the sheet are, one after the other and each
    /// of them whole.
    fn whole(&self, lines: &[Option<usize>]) -> Option<Vec<Quotation>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < lines.len() {
            let from = lines[at]?;
            let quotation = *self.quotations.iter().find(|it| it.from == from)?;
            let here = lines.get(at..at + (quotation.to - from))?;
            if !here.iter().copied().eq((from..quotation.to).map(Some)) {
                return None;
            }
            at += here.len();
            found.push(quotation);
        }
        Some(found)
    }
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate<'s> {
    Stays,
    /// This mark stands in its place.
    Mark(&'s str),
    Goes,
}

/// What is left of a sheet.
struct Left<'l, 's> {
    sheet: &'l Sheet<'s>,
    lines: Vec<&'l str>,
    /// The line of the sheet that a line is; `None` for those of the writer.
    of: Vec<Option<usize>>,
    fates: Vec<Fate<'s>>,
}

impl<'l, 's> Left<'l, 's> {
    fn of(left: &'l str, sheet: &'l Sheet<'s>) -> Self {
        let lines: Vec<&str> = left.lines().collect();
        let mut of = aligned(&lines, &sheet.lines);
        // The cut that was handed out has the help below it, or nothing.
        if let Some(cut) = of.iter().position(|it| *it == Some(sheet.cut))
            && !of[cut + 1..].iter().any(Option::is_some)
            && !lines[cut + 1..].iter().all(|line| is_blank(line))
        {
            of[cut] = None;
        }
        let fate = |line: &Option<usize>| match line {
            Some(_) => Fate::Goes,
            None => Fate::Stays,
        };
        let mut left = Self {
            sheet,
            fates: of.iter().map(fate).collect(),
            lines,
            of,
        };
        left.keep_marks();
        left.keep_quotations();
        left
    }

    /// Marks that words follow.
    fn keep_marks(&mut self) {
        for at in 0..self.lines.len() {
            let marks = self.sheet.quotations.iter().filter(|it| it.asks);
            let is_mark = self.of[at].is_some_and(|line| marks.clone().any(|it| it.to == line));
            if is_mark && self.words_follow(at + 1) {
                self.fates[at] = Fate::Stays;
            }
        }
    }

    /// Quotations that were shortened, or that words stand right under; in the
    /// place of a question that they stand right under, its mark.
    fn keep_quotations(&mut self) {
        let last = self.end_of_an_untouched_letter();
        for (from, to) in self.quotations() {
            let quoted: Vec<Option<usize>> = (from..to)
                .filter(|&at| !is_blank(self.lines[at]))
                .map(|at| self.of[at])
                .collect();
            let Some(quotations) = self.sheet.whole(&quoted) else {
                self.fates[from..to].fill(Fate::Stays);
                continue;
            };
            let Some(quotation) = quotations.last().filter(|_| self.words_follow(to)) else {
                continue;
            };
            if quotation.asks {
                let mark = quotation.to;
                self.fates[to - 1] = Fate::Mark(self.sheet.lines[mark]);
                // It may stand below the words.
                let next = (to..self.of.len()).find(|&at| self.of[at].is_some());
                if let Some(next) = next.filter(|&at| self.of[at] == Some(mark)) {
                    self.fates[next] = Fate::Goes;
                }
            } else if last != Some(to) {
                for at in from..to {
                    if self.of[at].is_none_or(|it| it >= quotation.from) {
                        self.fates[at] = Fate::Stays;
                    }
                }
            }
        }
    }

    /// Where quoted lines stand together, or would but for an empty line within a
    /// quotation of the sheet.
    fn quotations(&self) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (from, to) in quotations(&self.lines) {
            let goes_on = self.of[from].filter(|it| {
                let within = |q: &Quotation| q.from < *it && *it < q.to;
                self.sheet.quotations.iter().any(within)
            });
            match found.last_mut() {
                Some((_, end))
                    if goes_on.is_some()
                        && self.of[*end - 1].map(|it| it + 1) == goes_on
                        && (*end..from).all(|at| is_blank(self.lines[at])) =>
                {
                    *end = to;
                }
                _ => found.push((from, to)),
            }
        }
        found
    }

    /// The line after the letter, where all of it is there and nothing was
    /// written in it.
    fn end_of_an_untouched_letter(&self) -> Option<usize> {
        let quotations = &self.sheet.quotations;
        let first = quotations.first()?;
        let last = quotations.iter().rfind(|it| !it.asks)?;
        let at = |line: usize| self.of.iter().position(|it| *it == Some(line));
        let (from, to) = (at(first.from)?, at(last.to - 1)? + 1);
        let here = self.of[from..to].iter().flatten().count();
        let given = self.sheet.lines[first.from..last.to].iter();
        let all = given.filter(|line| !is_blank(line)).count();
        let untouched = (from..to).all(|at| self.of[at].is_some() || is_blank(self.lines[at]));
        (untouched && here == all).then_some(to)
    }

    /// Whether quoted lines begin that are some of the sheet's, or stand in their
    /// place.
    fn begins_a_quotation(&self, at: usize) -> bool {
        let quoted = |at: usize| self.lines[at].starts_with('>');
        let above = self.of[..at].iter().rev().flatten().next();
        let below = self.of[at..].iter().flatten().next();
        quoted(at)
            && (at == 0 || !quoted(at - 1))
            && self.sheet.quotations.iter().any(|it| match self.of[at] {
                Some(line) => (it.from..it.to).contains(&line),
                None => {
                    above.is_none_or(|&above| above < it.from)
                        && below.is_none_or(|&below| it.from < below)
                }
            })
    }

    /// Whether the next line from `at` on that is not empty is words of the
    /// writer's, or a list.
    fn words_follow(&self, at: usize) -> bool {
        (at..self.lines.len())
            .find(|&it| !is_blank(self.lines[it]))
            .is_some_and(|it| {
                let line = self.lines[it];
                let block = block::lines(line, &[]).first().map(|it| it.block);
                self.of[it].is_none()
                    && !matches!(block, Some(Block::Quote | Block::Rule))
                    && mark::mark(line).is_none()
            })
    }

    /// The lines that stay. Where others went, an empty one stands between them,
    /// and dashes where an answer would go on with what is none of it.
    fn text(self) -> Typed {
        let mut typed: Vec<(&str, usize)> = Vec::new();
        let mut blank: Vec<(&str, usize)> = Vec::new();
        let (mut gone, mut ended) = (false, false);
        for (at, &line) in self.lines.iter().enumerate() {
            let place = at + 1;
            // A quotation of the letter that stays ends an answer above it, too.
            ended |= self.begins_a_quotation(at)
                || self.of[at]
                    .is_some_and(|it| it >= self.sheet.cut || self.sheet.lines[it] == DASHES);
            let line = match self.fates[at] {
                Fate::Goes => {
                    gone = true;
                    continue;
                }
                Fate::Mark(mark) => mark,
                Fate::Stays if is_blank(line) => {
                    blank.push((line, place));
                    continue;
                }
                Fate::Stays => line,
            };
            if ended && mark::mark(line).is_none() && goes_on(&typed) {
                typed.extend([("", place), (DASHES, place), ("", place)]);
            } else if gone && !typed.is_empty() {
                typed.push(("", place));
            } else if !typed.is_empty() {
                typed.append(&mut blank);
            }
            blank.clear();
            (gone, ended) = (false, false);
            typed.push((line, place));
        }
        let (lines, places): (Vec<&str>, Vec<usize>) = typed.into_iter().unzip();
        let mut text = lines.join("\n");
        if !text.is_empty() {
            text.push('\n');
        }
        Typed { text, places }
    }
}

/// Whether lines end in a part that empty lines do not end.
fn goes_on(lines: &[(&str, usize)]) -> bool {
    let text: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    let mut goes_on = false;
    for line in block::lines(&text.join("\n"), &[]) {
        match line.block {
            Block::Rule => goes_on = false,
            Block::Text => {
                if let Some(mark) = mark::mark(line.raw) {
                    let kind = mark.kind.part();
                    let form = kind.definition().form;
                    goes_on =
                        kind == PartKind::Ask || matches!(form, Form::Paragraphs | Form::Section);
                }
            }
            _ => {}
        }
    }
    goes_on
}

/// Which line of `sheet` each line of `left` is, as many as can be in their order
/// (the longest common subsequence); of equal lines the later is the sheet's, for
/// people copy lines up to write to them. Empty lines are nobody's.
fn aligned(left: &[&str], sheet: &[&str]) -> Vec<Option<usize>> {
    let mine: Vec<usize> = (0..sheet.len())
        .filter(|&at| !is_blank(sheet[at]))
        .collect();
    let same = |one: usize, other: usize| left[one].trim_end() == sheet[other].trim_end();
    // Lines that are nowhere on the sheet need no looking at: a pasted book is
    // as fast as a word.
    let known: std::collections::HashSet<&str> =
        mine.iter().map(|&at| sheet[at].trim_end()).collect();
    let theirs: Vec<usize> = (0..left.len())
        .filter(|&at| known.contains(left[at].trim_end()))
        .collect();
    // The most lines in common of the first so many of each.
    let mut common = vec![vec![0_usize; mine.len() + 1]; theirs.len() + 1];
    for (i, &one) in theirs.iter().enumerate() {
        for (j, &other) in mine.iter().enumerate() {
            common[i + 1][j + 1] = if same(one, other) {
                common[i][j] + 1
            } else {
                common[i][j + 1].max(common[i + 1][j])
            };
        }
    }
    let mut of = vec![None; left.len()];
    let (mut i, mut j) = (theirs.len(), mine.len());
    while i > 0 && j > 0 {
        if same(theirs[i - 1], mine[j - 1]) {
            of[theirs[i - 1]] = Some(mine[j - 1]);
            (i, j) = (i - 1, j - 1);
        } else if common[i - 1][j] >= common[i][j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    of
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Where quoted lines stand together.
fn quotations(lines: &[&str]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.starts_with('>') {
            match found.last_mut() {
                Some((_, to)) if *to == at => *to = at + 1,
                _ => found.push((at, at + 1)),
            }
        }
    }
    found
}
