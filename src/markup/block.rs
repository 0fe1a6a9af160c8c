//! The blocks of a letter, found before any mark is looked for: code, quotation,
//! the original below a reply, signature, rules, and text.

use crate::language::names;
use crate::language::pattern::Pattern;
use crate::language::sentence::WRAPPED;

/// What a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    Blank,
    /// Fenced code, its fences included, or code indented by four or more.
    Code,
    Quote,
    /// The line above a quotation that says who wrote it and when.
    Attribution,
    /// The original below a reply, with its header lines.
    Original,
    /// From `-- ` on to the end.
    Signature,
    /// A line of dashes, stars, or the like, perhaps with a title in it.
    Rule,
    /// A backslash before what would be something else: words.
    Kept,
    /// Words, in which marks and lists may begin.
    Text,
}

/// A line of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'t> {
    /// As it was typed.
    pub raw: &'t str,
    /// What it belongs to.
    pub block: Block,
}

impl Line<'_> {
    /// Its words as they are recorded: without the backslash that keeps it, or
    /// the mark of its quotation.
    #[must_use]
    pub fn words(&self) -> String {
        match self.block {
            Block::Kept => {
                let body = self.raw.trim_start();
                let indent = &self.raw[..self.raw.len() - body.len()];
                format!("{indent}{}", &body[1..])
            }
            Block::Quote => quoted(self.raw).unwrap_or(self.raw).to_owned(),
            _ => self.raw.to_owned(),
        }
    }

    /// Whether it is a line of ASCII hyphens alone, as the text form prints it to
    /// end a part.
    #[must_use]
    pub fn is_hyphens(&self) -> bool {
        let body = self.raw.trim();
        self.block == Block::Rule && body.chars().all(|c| c == '-')
    }
}

/// How many columns of indentation make code.
const CODE: usize = 4;
/// The longest signature, in lines.
const SIGNATURE: usize = 12;

/// The lines of a letter. `names` are those of the people who may be addressed.
#[must_use]
pub fn lines<'t>(text: &'t str, names: &[&str]) -> Vec<Line<'t>> {
    let raw: Vec<&str> = text.split('\n').collect();
    let mut lines: Vec<Line<'t>> = Vec::with_capacity(raw.len());
    let mut at = 0;
    while at < raw.len() {
        let line = raw[at];
        let before = lines.last().map_or(Block::Blank, |it| it.block);
        let after_blank = matches!(before, Block::Blank | Block::Rule)
            || before == Block::Kept && lines.last().is_some_and(|it| it.words().trim().is_empty());
        let (block, to) = if line.trim().is_empty() {
            (Block::Blank, at + 1)
        } else if let Some(to) = code(&raw, at, after_blank || before == Block::Code) {
            (Block::Code, to)
        } else if fence_mark(line).is_some() {
            // A fence that is never closed is code to the end, as Markdown has it.
            (Block::Code, raw.len())
        } else if is_kept(&raw, at, names) {
            (Block::Kept, at + 1)
        } else if is_quoted(line, names) {
            (Block::Quote, at + 1)
        } else if let Some(to) = attribution(&raw, at, names) {
            (Block::Attribution, to)
        } else if begins_original(&raw, at, names) {
            (Block::Original, raw.len())
        } else if begins_signature(&raw, at) {
            (Block::Signature, raw.len())
        } else if is_rule(line) {
            (Block::Rule, at + 1)
        } else {
            (Block::Text, at + 1)
        };
        for raw in &raw[at..to] {
            let blank = raw.trim().is_empty() && block == Block::Signature;
            let block = if blank { Block::Blank } else { block };
            lines.push(Line { raw, block });
        }
        at = to;
    }
    lines
}

/// Code that begins on a line: the line after its end.
#[must_use]
pub(super) fn code(raw: &[&str], at: usize, after_blank: bool) -> Option<usize> {
    if let Some((mark, count)) = fence_mark(raw[at]) {
        let closes = |line: &&str| {
            let body = line.trim();
            body.chars().all(|c| c == mark) && body.chars().count() >= count
        };
        return raw[at + 1..]
            .iter()
            .position(closes)
            .map(|found| at + found + 2);
    }
    let kept = raw[at].trim_start().starts_with('\\');
    (after_blank && is_indented(raw[at]) && !kept).then(|| indented(raw, at))
}

fn fence_mark(line: &str) -> Option<(char, usize)> {
    let body = line.trim_start();
    let mark = body.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let count = body.chars().take_while(|c| *c == mark).count();
    // Behind a fence of backticks there are none.
    let info = &body[count..];
    (count >= 3 && !(mark == '`' && info.contains('`'))).then_some((mark, count))
}

/// Whether a line opens a fence.
#[must_use]
pub fn is_fence(line: &str) -> bool {
    fence_mark(line).is_some()
}

fn is_indented(line: &str) -> bool {
    let mut columns = 0;
    for c in line.chars() {
        match c {
            '\t' => columns += CODE,
            ' ' | '\u{3000}' => columns += 1,
            _ => return columns >= CODE,
        }
    }
    false
}

/// Indented code goes on over empty lines while what follows is indented.
fn indented(raw: &[&str], at: usize) -> usize {
    let mut to = at + 1;
    while let Some(next) = raw[to..].iter().position(|line| !line.trim().is_empty()) {
        if !is_indented(raw[to + next]) || raw[to + next].trim_start().starts_with('\\') {
            break;
        }
        to += next + 1;
    }
    to
}

/// Whether a backslash keeps the line as words.
fn is_kept(raw: &[&str], at: usize, names: &[&str]) -> bool {
    raw[at].trim_start().starts_with('\\') && super::print::is_special(raw, at, names)
}

/// Whether a line begins a block of its own, code aside.
#[must_use]
pub(super) fn begins_a_block(line: &str, next: Option<&str>) -> bool {
    let two = next.map(|next| format!("{} {}", line.trim(), next.trim()));
    quoted(line).is_some()
        || fence_mark(line).is_some()
        || is_rule(line)
        || line.trim_end() == "--"
        || sent_from_a_device(line)
        || Pattern::Original.fits(line)
        || Pattern::OriginalHeader.fits(line)
        || Pattern::Attribution.fits(line.trim())
        || two.is_some_and(|two| Pattern::Attribution.fits(&two))
}

/// A quoted line without its mark and the space behind it.
#[must_use]
pub fn quoted(line: &str) -> Option<&str> {
    let body = line.trim_start_matches([' ', '\u{3000}']);
    let rest = body.strip_prefix(['>', '＞'])?;
    Some(rest.strip_prefix([' ', '\u{3000}']).unwrap_or(rest))
}

fn is_quoted(line: &str, names: &[&str]) -> bool {
    let body = line.trim_start_matches([' ', '\u{3000}']);
    if line.len() - body.len() > 6 {
        return false;
    }
    let Some(rest) = body.strip_prefix(['>', '＞']) else {
        return false;
    };
    let Some(first) = rest.chars().next() else {
        return true;
    };
    if first.is_whitespace() {
        return true;
    }
    // ">100 visitors" is more than a hundred.
    let digits = rest.chars().map(super::mark::narrow);
    let behind = digits.clone().find(|c| !c.is_ascii_digit());
    if first.is_ascii_digit() && !matches!(behind, Some('.' | ')' | ':' | '、')) {
        return false;
    }
    // `>_<` and `>:(` are faces, `>森さん` and `>mori your letter` an address.
    let face = matches!(
        first,
        '_' | '<' | '＜' | '.' | ':' | ';' | '=' | 'ω' | '∀' | '-' | 'д' | 'Д' | '﹏' | '人'
    ) && !rest.chars().take(3).all(|c| c == '.' || c == '-')
        && rest.chars().take(4).filter(|c| c.is_alphanumeric()).count() < 2;
    !face && !is_address(rest, names)
}

fn is_address(rest: &str, names: &[&str]) -> bool {
    let named = names.iter().any(|name| {
        rest.get(..name.len())
            .is_some_and(|it| it.to_lowercase() == name.to_lowercase())
            && names::addresses(&rest[name.len()..])
    });
    let short = rest.trim_end_matches(['、', '。', '！', '!', ' ', '\u{3000}']);
    named || short.chars().count() <= 12 && names::ends_addressing(short)
}

/// A line that says who wrote what is quoted below it; it may be wrapped.
fn attribution(raw: &[&str], at: usize, names: &[&str]) -> Option<usize> {
    let quote_follows = |to: usize| {
        raw[to..]
            .iter()
            .find(|line| !line.trim().is_empty())
            .is_some_and(|line| is_quoted(line, names))
    };
    if Pattern::Attribution.fits(raw[at].trim()) && quote_follows(at + 1) {
        return Some(at + 1);
    }
    let two = format!("{} {}", raw[at].trim(), raw.get(at + 1)?.trim());
    (Pattern::Attribution.fits(&two)
        && !raw[at].trim().is_empty()
        && quote_follows(at + 2)
        && !raw[at + 1].trim().is_empty())
    .then_some(at + 2)
}

fn begins_original(raw: &[&str], at: usize, names: &[&str]) -> bool {
    let line = raw[at];
    if Pattern::Original.fits(line) {
        return true;
    }
    let header = |line: &str| Pattern::OriginalHeader.fits(line);
    let from = if line.trim().len() >= 10 && line.trim().chars().all(|c| c == '_') {
        at + 1
    } else {
        at
    };
    let headers = raw[from..].iter().take_while(|line| header(line)).count();
    let from_whom = raw
        .get(from)
        .is_some_and(|line| Pattern::OriginalFrom.fits(line));
    if headers >= 2 && from_whom {
        return true;
    }
    // Written by whom and when, and then no quoted line: all the rest is theirs.
    strong_attribution(line, names) && raw[at + 1..].iter().any(|line| !line.trim().is_empty())
}

/// An attribution that can't be a sentence of the letter.
fn strong_attribution(line: &str, names: &[&str]) -> bool {
    let line = line.trim();
    let of_them = line.contains('@')
        || names
            .iter()
            .any(|name| line.to_lowercase().contains(&name.to_lowercase()));
    if !of_them {
        return false;
    }
    Pattern::Attribution.fits(line)
        && (Pattern::SureAttribution.fits(line)
            || line.contains('@') && line.chars().any(|c| c.is_ascii_digit()))
}

fn begins_signature(raw: &[&str], at: usize) -> bool {
    let line = raw[at];
    if sent_from_a_device(line) {
        return raw[at + 1..].iter().all(|line| line.trim().is_empty());
    }
    if line.trim_end() != "--" {
        return false;
    }
    let rest = &raw[at + 1..];
    let length = rest.iter().filter(|line| !line.trim().is_empty()).count();
    let short = |line: &&str| crate::language::sentence::width(line) <= WRAPPED + 20;
    (1..=SIGNATURE).contains(&length)
        && rest.iter().all(short)
        && !rest.iter().any(|line| Pattern::Original.fits(line))
}

/// The line that a telephone signs mail with.
fn sent_from_a_device(line: &str) -> bool {
    let line = line.trim();
    Pattern::Footer.fits(line)
}

/// The characters that rules are drawn with.
fn rules(c: char) -> bool {
    matches!(
        c,
        '-' | '‐'
            | '‑'
            | '–'
            | '—'
            | '―'
            | '─'
            | '━'
            | 'ー'
            | '－'
            | '='
            | '＝'
            | '*'
            | '＊'
            | '_'
            | '＿'
            | '~'
            | '〜'
            | '～'
            | '…'
            | '・'
            | '☆'
            | '★'
            | '◆'
            | '◇'
            | '■'
            | '□'
            | '●'
            | '○'
            | '※'
            | '#'
            | '+'
            | '.'
            | '♪'
            | '✂'
            | '═'
    )
}

/// A line drawn of three or more of one or two characters, perhaps with a title
/// in the middle.
fn is_rule(line: &str) -> bool {
    let body: Vec<char> = line.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(&first) = body.first() else {
        return false;
    };
    if !rules(first) || body.len() < 3 {
        return false;
    }
    if body.iter().all(|c| rules(*c)) {
        let mut kinds = body.clone();
        kinds.sort_unstable();
        kinds.dedup();
        // Three points or dots are an ellipsis.
        return kinds.len() <= 2 && !(matches!(first, '.' | '…' | '・') && body.len() < 6);
    }
    let lead = body.iter().take_while(|c| **c == first).count();
    let tail = body.iter().rev().take_while(|c| **c == first).count();
    lead >= 3 && tail >= 3 && !matches!(first, '.' | '…' | '・' | '*' | '_' | '~' | '〜' | '～')
}
