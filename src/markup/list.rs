//! Lists: lines that begin with a numeral in one style, or with a bullet.

use super::block::{Block, Line};
use super::mark::{circled, narrow, number_at};
use crate::language::pattern::Pattern;
use crate::language::sentence::{WRAPPED, width};
use crate::language::{LANGUAGES, dates, marks};
use crate::text::script::han_numeral;

/// How the items of a list begin. A list keeps to one style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `1.` `１．`
    Dot,
    /// `1)` `１）`
    Bracket,
    /// `(1)` `（１）` `⑴`
    Brackets,
    /// `[1]` `【1】`
    Square,
    /// `①` `❶`
    Circle,
    /// `1:` `１：`
    Colon,
    /// `1、` `一、`
    Comma,
    /// `1 -` `1 →`
    Dash,
    /// `1 words`
    Space,
    /// `a)` `(a)`
    Letter,
    /// `- ` `・`
    Bullet(char),
    /// `?words`: a mark that was lost on the way.
    Lost,
}

/// A line that may be an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker<'t> {
    /// How it is written.
    pub style: Style,
    /// Its value, from 1; of a bullet 0.
    pub number: usize,
    /// How far it is indented, in characters.
    pub indent: usize,
    pub rest: &'t str,
    /// What follows reads on from the numeral, as in a sentence about it.
    pub about: bool,
    /// It is a day as well: "3. March".
    pub day: bool,
}

impl Marker<'_> {
    /// Whether what follows makes the numeral its topic: an answer to that number.
    fn is_topic(&self) -> bool {
        marks::topic(self.rest.trim_start()).is_some()
    }
}

/// The marker of an item that a line begins with.
#[must_use]
pub fn marker(line: &str) -> Option<Marker<'_>> {
    let body = line.trim_start();
    let indent = line[..line.len() - body.len()].chars().count();
    let bare = emphasised(body).unwrap_or(body);
    let (style, number, rest) = bullet(body)
        .or_else(|| numeral(bare))
        .or_else(|| lost(body))?;
    let rest = if bare.len() < body.len() {
        rest.strip_prefix("**").unwrap_or(rest)
    } else {
        rest
    };
    let rest = rest.trim_start().strip_prefix(['→', '⇒']).unwrap_or(rest);
    let about = matches!(style, Style::Circle | Style::Space)
        && Pattern::AboutTheNumber.fits(rest)
        && !Pattern::NotAboutTheNumber.fits(rest);
    Some(Marker {
        style,
        number,
        indent,
        rest,
        about,
        day: style == Style::Dot && dates::begins_with_month(rest),
    })
}

/// What follows the emphasis of a numeral alone, as in `**1.** words`.
fn emphasised(body: &str) -> Option<&str> {
    let rest = body.strip_prefix("**")?;
    let (numeral, _) = rest.split_once("**")?;
    (numeral.chars().count() <= 4).then_some(rest)
}

fn bullet(body: &str) -> Option<(Style, usize, &str)> {
    // Empty and ticked boxes, as task lists have them.
    let bare = body.strip_prefix("- ").unwrap_or(body);
    for ticked in ["[ ]", "[x]", "[X]", "[✓]"] {
        if let Some(rest) = bare
            .strip_prefix(ticked)
            .filter(|rest| rest.starts_with(' '))
        {
            return Some((Style::Bullet('☐'), 0, rest));
        }
    }
    let c = body.chars().next()?;
    let rest = &body[c.len_utf8()..];
    let spaced =
        matches!(c, '-' | '*' | '+' | '–' | '—' | '−') && rest.starts_with([' ', '\t', '\u{3000}']);
    let alone = matches!(
        c,
        '・' | '•' | '●' | '○' | '◦' | '‣' | '▪' | '･' | '☐' | '□' | '－'
    ) && !rest.starts_with(['・', '●', '○', '－']);
    (spaced || alone)
        .then_some((Style::Bullet(c), 0, rest))
        .filter(|_| !rest.trim().is_empty())
}

fn lost(body: &str) -> Option<(Style, usize, &str)> {
    let rest = body.strip_prefix(['?', '？', '\u{fffd}'])?;
    rest.chars()
        .next()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '「' | '『' | '“' | '"'))
        .then_some((Style::Lost, 0, rest))
}

fn numeral(body: &str) -> Option<(Style, usize, &str)> {
    let first = body.chars().next()?;
    if let Some(value) = circled(first) {
        let rest = &body[first.len_utf8()..];
        let style = match first {
            '⑴'..='⒇' | '㈠'..='㈩' => Style::Brackets,
            '⒈'..='⒛' => Style::Dot,
            _ => Style::Circle,
        };
        // ①② is said of both.
        let several = rest.chars().next().and_then(circled).is_some();
        return (!several).then(|| {
            (
                style,
                value,
                rest.strip_prefix(['.', '．', '：', ':', '、', ')', '）'])
                    .unwrap_or(rest),
            )
        });
    }
    for (open, close, style) in [
        ('(', ')', Style::Brackets),
        ('（', '）', Style::Brackets),
        ('[', ']', Style::Square),
        ('［', '］', Style::Square),
        ('【', '】', Style::Square),
        ('〔', '〕', Style::Square),
    ] {
        if let Some(inner) = body.strip_prefix(open) {
            let (value, length, style) = value(inner, style)?;
            let rest = inner[length..].strip_prefix(close)?;
            return Some((style, value, rest.strip_prefix([':', '：']).unwrap_or(rest)));
        }
    }
    if let Some(letter) = letter(first) {
        let rest = body[first.len_utf8()..].strip_prefix([')', '）'])?;
        return Some((Style::Letter, letter, rest));
    }
    let (number, mut length) = number_at(body)?;
    if number > 99 {
        return None;
    }
    // A keycap, as telephones type it.
    if let Some(rest) = body[length..]
        .trim_start_matches('\u{fe0f}')
        .strip_prefix('\u{20e3}')
    {
        length = body.len() - rest.len();
        return Some((Style::Circle, number, &body[length..]));
    }
    let kanji = !narrow(first).is_ascii_digit();
    let after = &body[length..];
    let stop = after.chars().next()?;
    let rest = &after[stop.len_utf8()..];
    let next = rest.chars().next();
    let digit_follows = next.is_some_and(|c| {
        narrow(c).is_ascii_digit() || kanji && han_numeral(c).is_some_and(|it| it > 0)
    });
    let style = match stop {
        '.' | '．' => Style::Dot,
        ')' | '）' => Style::Bracket,
        ':' | '：' => Style::Colon,
        '、' | '，' => Style::Comma,
        ' ' | '\u{3000}' | '\t' | '-' | '–' | '—' | '→' | '⇒' | '=' => {
            let bare = after.trim_start();
            let dash = ["- ", "– ", "— ", "→", "⇒", "-> ", "=> ", "= "]
                .iter()
                .find_map(|it| bare.strip_prefix(it));
            return match dash {
                Some(rest) => Some((Style::Dash, number, rest)),
                None if bare.len() < after.len()
                    && !kanji
                    && bare.starts_with(char::is_alphabetic) =>
                {
                    Some((Style::Space, number, bare))
                }
                None => None,
            };
        }
        _ => return None,
    };
    // 1.5, 12:30, "10: 30" and "2、3回" are no items.
    let time = matches!(stop, ':' | '：')
        && rest
            .trim_start()
            .chars()
            .take(2)
            .filter(|c| narrow(*c).is_ascii_digit())
            .count()
            == 2;
    (!digit_follows && !time).then_some((style, number, rest))
}

fn value(inner: &str, style: Style) -> Option<(usize, usize, Style)> {
    let first = inner.chars().next()?;
    if let Some(letter) = letter(first) {
        return Some((letter, first.len_utf8(), Style::Letter));
    }
    let (number, length) = number_at(inner)?;
    (number <= 99).then_some((number, length, style))
}

fn letter(c: char) -> Option<usize> {
    let c = narrow(c).to_ascii_lowercase();
    ('a'..='j')
        .contains(&c)
        .then(|| c as usize - 'a' as usize + 1)
}

/// An item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The line that it begins on, from 0.
    pub line: usize,
    /// Its number; in a list of ones, or of bullets, its place.
    pub number: usize,
    /// Where its words begin, in bytes of that line.
    pub from: usize,
}

/// A list of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// How its items begin.
    pub style: Style,
    /// Its items; at least one.
    pub items: Vec<Item>,
    /// How far it is indented, in characters.
    pub indent: usize,
    /// Empty lines stand between its items.
    pub loose: bool,
    /// Every numeral is a 1, as some editors number.
    ones: bool,
    /// Lines that speak about a number of the list, and are no items of it.
    pub ends: Vec<usize>,
}

impl List {
    /// The line that it begins on.
    #[must_use]
    pub fn first(&self) -> usize {
        self.items.first().map_or(0, |item| item.line)
    }

    /// The lines of an item: to the next item, or over what stands directly
    /// below the last.
    #[must_use]
    pub fn lines_of(&self, at: usize, lines: &[Line<'_>]) -> std::ops::Range<usize> {
        let from = self.items[at].line;
        let to = self
            .items
            .get(at + 1)
            .map_or_else(|| paragraph_end(lines, from), |next| next.line);
        from..to
    }
}

/// The line after the paragraph that a line stands in.
#[must_use]
pub fn paragraph_end(lines: &[Line<'_>], from: usize) -> usize {
    let text = |line: &Line<'_>| matches!(line.block, Block::Text | Block::Kept);
    lines[from..]
        .iter()
        .position(|line| !text(line))
        .map_or(lines.len(), |found| from + found)
}

/// The lists of a letter. `marked` are lines that begin with a mark, `starts` the
/// numbers besides 1 that a list may begin with.
#[must_use]
pub fn lists(lines: &[Line<'_>], marked: &[bool], starts: &[usize]) -> Vec<List> {
    let mut found: Vec<List> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, line) in lines.iter().enumerate() {
        let ends =
            marked[at] || matches!(line.block, Block::Rule | Block::Original | Block::Signature);
        if ends {
            open = None;
            continue;
        }
        let Some(marker) = (line.block == Block::Text)
            .then(|| marker(line.raw))
            .flatten()
        else {
            if line.block == Block::Text
                && starts_a_paragraph(lines, at)
                && open.is_some_and(|it| found[it].is_bulleted())
            {
                open = None;
            }
            continue;
        };
        let from = line.raw.len() - marker.rest.len();
        if marker.about
            && !marker.is_topic()
            && let Some(list) = open.map(|it| &mut found[it])
            && list.style == marker.style
        {
            list.ends.push(at);
            continue;
        }
        if let Some(list) = open.map(|it| &mut found[it])
            && list.goes_on_with(&marker)
            && (!marker.about || marker.is_topic())
        {
            list.ones |= marker.number == 1;
            list.loose |= lines[..at]
                .last()
                .is_some_and(|it| it.block == Block::Blank);
            let counted = list.ones || list.is_bulleted();
            let number = if counted {
                list.items.len() + 1
            } else {
                marker.number
            };
            list.items.push(Item {
                line: at,
                number,
                from,
            });
            continue;
        }
        // A list that begins with another number begins its paragraph.
        let begins = !marker.day
            && (matches!(marker.number, 0 | 1)
                || starts.first() == Some(&marker.number)
                || starts.contains(&marker.number)
                    && marker.style != Style::Space
                    && starts_a_paragraph(lines, at));
        let about = marker.about && !marker.is_topic();
        let nested = open.is_some_and(|it| marker.indent > found[it].indent + 1);
        if begins && !about && !nested && may_begin(lines, marked, at) {
            found.push(List {
                style: marker.style,
                items: vec![Item {
                    line: at,
                    number: marker.number.max(1),
                    from,
                }],
                indent: marker.indent,
                loose: false,
                ones: false,
                ends: Vec::new(),
            });
            open = Some(found.len() - 1);
        }
    }
    found.retain(|list| {
        let few = matches!(list.style, Style::Space | Style::Letter | Style::Lost);
        let about = list
            .items
            .iter()
            .any(|it| marker(lines[it.line].raw).is_some_and(|marker| marker.about));
        list.items.len() > 1 || !few && !about
    });
    found
}

impl List {
    /// Whether its items have no numerals.
    #[must_use]
    pub fn is_bulleted(&self) -> bool {
        matches!(self.style, Style::Bullet(_) | Style::Lost)
    }

    fn goes_on_with(&self, marker: &Marker<'_>) -> bool {
        let last = self.items.last().map_or(0, |item| item.number);
        let beside = marker.indent <= self.indent + 1 && marker.indent + 1 >= self.indent;
        let counts = match marker.number {
            _ if self.is_bulleted() => true,
            1 => self.ones || self.items.len() == 1 && last == 1 && self.style == Style::Dot,
            number => !self.ones && (last + 1..=last + 4).contains(&number),
        };
        // "2: pass" goes on a list of "1." and "3."
        let plain = |style| {
            matches!(
                style,
                Style::Dot | Style::Bracket | Style::Colon | Style::Comma | Style::Dash
            )
        };
        let same = self.style == marker.style
            || plain(self.style) && plain(marker.style) && marker.number == last + 1;
        same && beside && counts
    }
}

fn starts_a_paragraph(lines: &[Line<'_>], at: usize) -> bool {
    at.checked_sub(1)
        .is_none_or(|before| lines[before].block == Block::Blank)
}

/// Whether a list may begin on a line: at the beginning of a paragraph, or below
/// a line that introduces it. A wrapped sentence may go on with a numeral.
fn may_begin(lines: &[Line<'_>], marked: &[bool], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let line = &lines[before];
    match line.block {
        Block::Text | Block::Kept if !marked[before] => !breaks_off(lines, before),
        Block::Blank => {
            let above = lines[..before]
                .iter()
                .rposition(|line| line.block != Block::Blank);
            above.is_none_or(|at| lines[at].block != Block::Text || !wants_more(lines[at].raw))
        }
        _ => true,
    }
}

/// Whether the last word of a line needs another.
fn wants_more(line: &str) -> bool {
    let last = line.trim_end().rsplit(' ').next().unwrap_or_default();
    let last = last.to_lowercase();
    LANGUAGES
        .iter()
        .any(|it| it.prose.needy.contains(&last.as_str()))
}

/// Whether a line breaks off in the middle of a sentence: it is as wide as a
/// wrapped one, or ends a wrapped paragraph, without a stop at its end; or its
/// last word needs another.
#[must_use]
pub fn breaks_off(lines: &[Line<'_>], at: usize) -> bool {
    let ends = |line: &str| {
        line.trim_end().ends_with([
            ':', '：', '。', '.', '!', '?', '！', '？', '…', ';', '；', ')', '）', '」', '』', '"',
            '”',
        ])
    };
    let line = lines[at].raw.trim_end();
    if ends(line) {
        return false;
    }
    let within = at.checked_sub(1).is_some_and(|before| {
        let before = &lines[before];
        before.block == Block::Text
            && width(before.raw) >= WRAPPED
            && !ends(before.raw)
            && marker(lines[at].raw).is_none()
    });
    width(line) >= WRAPPED || within || wants_more(line)
}
