//! From a letter to parts.

mod lists;
mod marks;
mod unmarked;
mod walk;

use std::collections::{HashMap, HashSet};

use super::block::{self, Block, Line};
use super::kinds::{Opening, Said};
use super::list::{self, List, Style};
use super::mark::{self, Mark, MarkKind, Stop};
use super::option::{self, Ending, Options, Undertaking, names_an_exchange};
use super::print;
use super::prose::{self, Announced, Place, Unmarked};
use super::resolve::{Numbered, waits};
use super::{
    Context, Doubt, MarkupError, MarkupErrorKind, Reading, Remark, RemarkKind, Unresolved, Verb,
};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Form, Kind, Part, PartKind, Writers};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::language::marks::{OptionKind, words};
use crate::language::pattern::Pattern;
use crate::language::sentence::{asking, asks, ends_as_question, sentences};

/// Reads `texts`, each one a paragraph or more of its own, into parts.
///
/// Whatever a careful reader would not be sure of stays words, with a remark.
///
/// # Errors
///
/// [`MarkupError`] where there are no words, where the command's own number
/// points at nothing, and where a command that says what its text is (`answer`,
/// `report`, `unpark`) can't tell what a single paragraph is about.
pub fn read(texts: &[String], context: &Context<'_>) -> Result<Reading, MarkupError> {
    let refuse = MarkupError::whole;
    let target = context.target_place().map_err(refuse)?;
    let texts: Vec<String> = texts
        .iter()
        .map(|text| text.replace("\r\n", "\n"))
        .collect();
    if texts.iter().all(|text| text.trim().is_empty()) {
        if !context.silent {
            return Err(refuse(MarkupErrorKind::NoText));
        }
        let kind = default_kind(context, target).map_err(refuse)?;
        return Ok(Reading {
            parts: vec![Part::new(kind, "")],
            lines: vec![1],
            remarks: Vec::new(),
        });
    }
    let letter = texts.join("\n\n");
    if context.plain {
        return plain(&texts, &letter, context, target).map_err(refuse);
    }
    let mut starts = Vec::new();
    let mut at = 0;
    for text in &texts {
        starts.push(at);
        at += text.split('\n').count() + 1;
    }
    let mut reader = Reader::new(&letter, context, target);
    reader.walk();
    reader.finish(&starts)
}

/// A text into which nothing is read.
fn plain(
    texts: &[String],
    letter: &str,
    context: &Context<'_>,
    target: Option<Ref>,
) -> Result<Reading, MarkupErrorKind> {
    let each = |kind: &Kind| -> Vec<Part> {
        texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Part::new(kind.clone(), trimmed(text)))
            .collect()
    };
    let parts = match context.verb {
        Verb::Ask => each(&ask(false, None)),
        Verb::Act => each(&Kind::Act {
            owner: None,
            due: None,
        }),
        Verb::Park => each(&Kind::Park),
        Verb::Says(kind @ Kind::Number { .. }) => each(kind),
        _ => vec![Part::new(default_kind(context, target)?, trimmed(letter))],
    };
    Ok(Reading {
        lines: vec![1; parts.len()],
        parts,
        remarks: Vec::new(),
    })
}

/// What the whole of an unmarked text is, by the command alone.
fn default_kind(context: &Context<'_>, target: Option<Ref>) -> Result<Kind, MarkupErrorKind> {
    let refused = MarkupErrorKind::Unresolved;
    Ok(match context.verb {
        Verb::Says(kind) => kind.clone(),
        Verb::Unpark => Kind::Unpark {
            to: match target {
                Some(place) => place,
                None => context.topic(None)?,
            },
        },
        Verb::Answer => answer(match target {
            Some(place) => place,
            None => context.the_open_question().map_err(refused)?,
        }),
        Verb::Report => report(
            match target {
                Some(place) => place,
                None => context.the_open_action().map_err(refused)?,
            },
            None,
        ),
        Verb::Reply | Verb::Ask | Verb::Act | Verb::Park => Kind::Say,
    })
}

fn ask(optional: bool, instead: Option<Ref>) -> Kind {
    Kind::Ask { optional, instead }
}

fn answer(to: Ref) -> Kind {
    Kind::Answer { to, partial: false }
}

fn report(to: Ref, done: Option<bool>) -> Kind {
    Kind::Report { to, done }
}

/// A text without the empty lines before it and the whitespace after it: the
/// indentation of its first line is one of its words.
fn trimmed(text: &str) -> &str {
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n') {
        if !line.trim().is_empty() {
            break;
        }
        rest = after;
    }
    rest.trim_end()
}

/// What a mark that counts opens.
#[derive(Debug, Clone)]
enum Opens {
    /// These kinds, each with the same words.
    Kinds(Vec<Kind>),
    /// An action; its end is read for who and when unless its mark said.
    Act(Undertaking, bool),
    /// A question, perhaps one of the other's restated, unless brackets say that
    /// it is as it stands.
    Ask(Kind, bool),
    /// An answer to a question; its number may be that of the question restated.
    AskedNumber(Ref),
    /// An answer to what was restated just before, else to the only open one.
    AnswerToLast,
    /// The reason of a theme.
    Why,
    /// A heading for a list of such.
    Heading,
}

/// What a piece of the letter is.
#[derive(Debug, Clone)]
enum What {
    Words(Place),
    /// Words, whatever the command is for.
    Said,
    Kind(Kind),
    /// The reason of the theme before it.
    Why,
}

#[derive(Debug, Clone)]
struct Piece {
    what: What,
    text: String,
    /// The line that it begins on, from 0.
    line: usize,
}

/// What began the part that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Mark,
    /// A list whose items stand close together or not.
    Item,
    Quotation,
    Words,
}

/// The part that is being read.
struct Open {
    opens: Option<Opens>,
    place: Place,
    by: By,
    /// It goes on over empty lines.
    holds: bool,
    /// Its mark has brackets, so its words are as they stand.
    literal: bool,
    /// Its mark, as it was typed.
    label: String,
    /// The line and the column of its beginning, from 0.
    at: (usize, usize),
    lines: Vec<String>,
}

impl Open {
    fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }
}

/// What the items of a list are.
#[derive(Debug, Clone)]
enum Meaning {
    Words,
    /// Those that ask are questions; all of them, where nothing else was announced.
    Questions(Vec<bool>),
    Answers(Vec<Ref>),
    Actions,
    /// Parts of this kind.
    Each(Kind),
    Reports(Vec<Ref>),
}

struct Reader<'a, 't> {
    context: &'a Context<'a>,
    target: Option<Ref>,
    lines: Vec<Line<'t>>,
    /// What the mark on a line opens, where it counts.
    marks: Vec<Option<(Mark<'t>, Opens)>>,
    lists: Vec<(List, Meaning)>,
    /// Which item of which list begins on a line.
    items: HashMap<usize, (usize, usize)>,
    /// Lines that introduce a list of questions, and marks that lead nowhere: they
    /// end what is before them.
    breaks: HashSet<usize>,
    /// Lines that begin with an ordinal in words, and the question of that place.
    ordinals: HashMap<usize, Ref>,
    places: Vec<Place>,
    pieces: Vec<Piece>,
    open: Option<Open>,
    /// The question that was just quoted or restated.
    pending: Option<(Ref, By)>,
    remarks: Vec<Remark>,
}

impl<'a, 't> Reader<'a, 't> {
    fn new(letter: &'t str, context: &'a Context<'a>, target: Option<Ref>) -> Self {
        let lines = block::lines(letter, &context.names());
        let mut reader = Self {
            context,
            target,
            marks: vec![None; lines.len()],
            lists: Vec::new(),
            items: HashMap::new(),
            breaks: HashSet::new(),
            ordinals: HashMap::new(),
            places: vec![Place::Body; lines.len()],
            pieces: Vec::new(),
            open: None,
            pending: None,
            remarks: Vec::new(),
            lines,
        };
        reader.find_continuations();
        reader.find_marks();
        reader.find_lists();
        reader.find_ordinals();
        let fixed: Vec<bool> = (0..reader.lines.len())
            .map(|at| reader.marks[at].is_some() || reader.items.contains_key(&at))
            .collect();
        reader.places = prose::places(&reader.lines, &fixed, context);
        reader
    }

    fn remark(&mut self, line: usize, column: usize, kind: RemarkKind) {
        self.remarks.push(Remark {
            line: line + 1,
            column: column + 1,
            kind,
        });
    }

    /// The column, from 0, at which the words of a line begin.
    fn column(&self, line: usize) -> usize {
        let raw = self.lines[line].raw;
        raw.chars().take_while(|c| c.is_whitespace()).count()
    }

    /// Lines that go on with the quoted line above them, as mail programs and
    /// people wrap, belong to the quotation.
    fn find_continuations(&mut self) {
        for at in 1..self.lines.len() {
            if self.lines[at].block == Block::Text
                && self.lines[at - 1].block == Block::Quote
                && self
                    .context
                    .continues(&self.lines[at - 1].words(), self.lines[at].raw)
            {
                self.lines[at].block = Block::Quote;
            }
        }
    }
}

/// Whether a part of that kind runs over several paragraphs.
fn holds(kind: &Kind) -> bool {
    kind.definition().form == Form::Paragraphs
}

fn is_held(opens: &Opens) -> bool {
    match opens {
        Opens::Kinds(kinds) => kinds.iter().any(holds),
        Opens::AskedNumber(_) | Opens::AnswerToLast => true,
        _ => false,
    }
}

/// Whether empty lines may stand between a mark and its words.
fn waits_for_words(open: &Open) -> bool {
    match &open.opens {
        Some(Opens::Kinds(kinds)) => !kinds.iter().all(Kind::may_be_silent),
        Some(_) => true,
        None => false,
    }
}

/// Items numbered within a paragraph: the number, its bytes, and the bytes of its
/// words.
fn inline_items(text: &str) -> Vec<(usize, std::ops::Range<usize>, std::ops::Range<usize>)> {
    let mut found: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    while let Some(c) = text[at..].chars().next() {
        let closed = |inner: &str, lead: usize, points: &[char]| {
            let (n, length) = mark::number_at(inner)?;
            let close = inner[length..]
                .chars()
                .next()
                .filter(|c| points.contains(c))?;
            Some((n, lead + length + close.len_utf8()))
        };
        let marker = mark::circled(c)
            .map(|n| (n, c.len_utf8()))
            .or_else(|| {
                closed(
                    text[at..].strip_prefix(['(', '（'])?,
                    c.len_utf8(),
                    &[')', '）'],
                )
            })
            .or_else(|| {
                // At the beginning of a line it is an item of a list.
                let border =
                    found.is_empty() && at == 0 || matches!(before, ' ' | '\u{3000}' | '。');
                let found = closed(border.then_some(&text[at..])?, 0, &['.', '．', ')', '）'])?;
                text[at + found.1..]
                    .starts_with(char::is_whitespace)
                    .then_some(found)
            });
        match marker {
            Some((n, length)) if n == found.len() + 1 => {
                found.push((n, at..at + length));
                before = ' ';
                at += length;
            }
            _ => {
                before = c;
                at += c.len_utf8();
            }
        }
    }
    let ends: Vec<usize> = found
        .iter()
        .skip(1)
        .map(|it| it.1.start)
        .chain([text.len()])
        .collect();
    found
        .into_iter()
        .zip(ends)
        .map(|((n, range), end)| (n, range.clone(), range.end..end))
        .collect()
}

/// How many bytes of a sentence that asks come before its words, where it is
/// numbered within its paragraph: "and (3) what …".
fn inline_lead(sentence: &str) -> usize {
    let mut lead = 0;
    let mut at = 0;
    while let Some(c) = sentence[at..].chars().next() {
        if mark::circled(c).is_some() {
            lead = at + c.len_utf8();
        } else if matches!(c, '(' | '（')
            && let Some((n, length)) = mark::number_at(&sentence[at + c.len_utf8()..])
            && n < 30
            && let Some(close) = sentence[at + c.len_utf8() + length..]
                .chars()
                .next()
                .filter(|c| matches!(c, ')' | '）'))
        {
            lead = at + c.len_utf8() + length + close.len_utf8();
        }
        at += c.len_utf8();
    }
    // A list of choices at its end is one of its words.
    let rest = sentence[lead..].trim_start();
    if rest.chars().any(char::is_alphanumeric) {
        sentence.len() - rest.len()
    } else {
        0
    }
}
