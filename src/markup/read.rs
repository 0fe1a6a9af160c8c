//! From a letter to parts.

use std::collections::HashMap;

use super::block::{self, Block, Line};
use super::list::{self, List, Style};
use super::mark::{self, Mark, MarkKind, Stop};
use super::option::{self, Ending, Options, Undertaking, names_an_exchange};
use super::prose::{self, Announced, Place, Unmarked};
use super::resolve::Numbered;
use super::{Context, Doubt, MarkupError, Reading, Remark, RemarkKind, Verb};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::Role;
use crate::language::lexicon::{OptionKind, Pattern};
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
    let refuse = |kind| MarkupError {
        line: 1,
        column: 1,
        kind,
    };
    let target = context.target_place().map_err(refuse)?;
    let texts: Vec<String> = texts
        .iter()
        .map(|text| text.replace("\r\n", "\n"))
        .collect();
    if texts.iter().all(|text| text.trim().is_empty()) {
        if !context.silent {
            return Err(refuse(super::MarkupErrorKind::NoText));
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
    reader
        .finish(&starts)
        .map_err(|(line, column, kind)| MarkupError { line, column, kind })
}

/// A text into which nothing is read.
fn plain(
    texts: &[String],
    letter: &str,
    context: &Context<'_>,
    target: Option<Ref>,
) -> Result<Reading, super::MarkupErrorKind> {
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
fn default_kind(
    context: &Context<'_>,
    target: Option<Ref>,
) -> Result<Kind, super::MarkupErrorKind> {
    let refused = |kind: RemarkKind| kind.refusal().unwrap_or(super::MarkupErrorKind::NoText);
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
    /// Unmarked.
    Words(Place),
    /// Words, whatever the command is for.
    Said,
    /// A part.
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
    /// A mark.
    Mark,
    /// A list whose items stand close together or not.
    Item,
    /// A quoted question.
    Quotation,
    /// Nothing.
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
    Parked,
    Learned,
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
    /// Lines that introduce a list of questions, so end what is before them.
    introductions: Vec<usize>,
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
            introductions: Vec::new(),
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

    // ---- marks

    fn find_marks(&mut self) {
        let found: Vec<Option<Mark<'t>>> = self
            .lines
            .iter()
            .zip(1..)
            .map(|(line, number)| {
                let text = line.block == Block::Text && !self.context.words.contains(&number);
                text.then(|| mark::mark(line.raw)).flatten()
            })
            .collect();
        let has = |kind: MarkKind| {
            found
                .iter()
                .flatten()
                .any(|it| it.kind == kind && it.stop != Stop::Space)
        };
        let pairs = has(MarkKind::Answer) && has(MarkKind::Ask);
        let loose = found.iter().flatten().filter(|it| it.is_loose()).count();
        for (at, found) in found.into_iter().enumerate() {
            let Some(mark) = found else { continue };
            // In the middle of a wrapped sentence, a mark is one of its words.
            if !matches!(mark.stop, Stop::Colon | Stop::Dress) && !self.may_begin(at) {
                continue;
            }
            match self.opens(at, &mark, pairs, loose) {
                Ok(opens) => self.marks[at] = Some((mark, opens)),
                Err(Some(kind)) => {
                    let column = self.column(at);
                    self.remark(at, column, kind);
                }
                Err(None) => {}
            }
        }
    }

    fn may_begin(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|it| &self.lines[it]) else {
            return true;
        };
        before.block != Block::Text
            || crate::language::sentence::width(before.raw) < crate::language::sentence::WRAPPED
            || before
                .raw
                .trim_end()
                .ends_with(['.', '。', '!', '?', '！', '？', ':', '：', ')', '）', '」'])
    }

    /// What a mark opens; an error where it is words, perhaps with a remark.
    fn opens(
        &self,
        at: usize,
        mark: &Mark<'t>,
        pairs: bool,
        loose: usize,
    ) -> Result<Opens, Option<RemarkKind>> {
        let context = self.context;
        let label = || mark.label.trim().to_owned();
        if context.role == Role::Observer && !may_observe(mark.kind) {
            let sure = mark.stop == Stop::Colon && mark.printed;
            return Err(sure.then(|| RemarkKind::NotForObservers { mark: label() }));
        }
        if mark.is_loose() {
            let says = matches!(context.verb, Verb::Ask | Verb::Answer) || loose > 1;
            if !says || Pattern::AboutTheNumber.fits(mark.rest) {
                return Err(None);
            }
        }
        let inner = mark.options.as_deref().unwrap_or_default();
        let one = |kind: Kind| Ok(Opens::Kinds(vec![kind]));
        if mark.kind.changes_the_standing() {
            return self.standing(mark, inner);
        }
        match mark.kind {
            MarkKind::Ask if mark.numbers.is_empty() => {
                let mut options = Options::new(inner);
                let optional = options.word(OptionKind::Optional);
                let instead = options.value(OptionKind::Instead, |text| {
                    let number: usize = text.trim_start_matches(['Q', 'q', 'Ｑ']).parse().ok()?;
                    context
                        .practice
                        .questions()
                        .numbered(number)
                        .map(|it| it.place)
                });
                if mark.stop == Stop::Point && !pairs && !ends_as_question(mark.rest) {
                    return Err(None);
                }
                if mark.is_alone() && self.list_follows(at) {
                    return Ok(Opens::Heading);
                }
                Ok(Opens::Ask(ask(optional, instead), mark.options.is_none()))
            }
            MarkKind::Ask => self.asked(mark),
            MarkKind::Answer if mark.numbers.is_empty() => {
                if mark.is_alone() && self.list_follows(at) {
                    return Ok(Opens::Heading);
                }
                if mark.stop == Stop::Point && !pairs {
                    return Err(None);
                }
                Ok(Opens::AnswerToLast)
            }
            MarkKind::Answer => self.answers(at, mark, inner),
            MarkKind::Pass => {
                let places = if mark.numbers.is_empty() {
                    vec![context.the_open_question().map_err(Some)?]
                } else {
                    self.places_of(mark, false)?
                };
                Ok(Opens::Kinds(
                    places.into_iter().map(|to| Kind::Pass { to }).collect(),
                ))
            }
            MarkKind::Advise => {
                if !mark.printed && context.role == Role::Mentee {
                    return Err(None);
                }
                one(Kind::Advise)
            }
            MarkKind::Act => {
                if let [number] = mark.numbers[..]
                    && let Some(action) = context.practice.actions().numbered(number)
                {
                    let done = mark::result(mark.rest);
                    if done.is_some() || context.verb == Verb::Report {
                        return one(report(action.place, done));
                    }
                    return Err(Some(RemarkKind::ActionExists(number)));
                }
                if mark.is_alone() && self.list_follows(at) {
                    return Ok(Opens::Heading);
                }
                let said = option::undertaking(inner, context).unwrap_or_default();
                Ok(Opens::Act(said, mark.options.is_none()))
            }
            MarkKind::Done | MarkKind::NotDone | MarkKind::Report => {
                let done = match mark.kind {
                    MarkKind::Done => Some(true),
                    MarkKind::NotDone => Some(false),
                    _ => None,
                };
                let places = if mark.numbers.is_empty() {
                    vec![match (self.target, context.verb) {
                        (Some(place), Verb::Report) => place,
                        _ => context.the_open_action().map_err(Some)?,
                    }]
                } else {
                    mark.numbers
                        .iter()
                        .map(|number| context.action(*number).map_err(Some))
                        .collect::<Result<_, _>>()?
                };
                Ok(Opens::Kinds(
                    places.into_iter().map(|to| report(to, done)).collect(),
                ))
            }
            MarkKind::Reflect => one(Kind::Reflect),
            MarkKind::Learn if mark.is_alone() && self.list_follows(at) => Ok(Opens::Heading),
            MarkKind::Learn => one(Kind::Learn),
            MarkKind::Park if mark.is_alone() && self.list_follows(at) => Ok(Opens::Heading),
            MarkKind::Park => one(Kind::Park),
            MarkKind::Theme => one(Kind::Theme { why: None }),
            MarkKind::Why => Ok(Opens::Why),
            _ => Err(None),
        }
    }

    /// A mark that changes how things stand: only as the text form prints it.
    fn standing(&self, mark: &Mark<'t>, inner: &str) -> Result<Opens, Option<RemarkKind>> {
        let context = self.context;
        if !mark.printed {
            return Err(None);
        }
        let not_alone = || {
            Some(RemarkKind::NotAlone {
                mark: mark.label.trim().to_owned(),
            })
        };
        if !mark.is_alone() {
            return Err(not_alone());
        }
        let bare = mark.options.is_none();
        let item = |target: Option<Ref>| target.ok_or(None);
        let whole = |target: Option<Ref>| {
            target
                .filter(|it| it.item.is_none())
                .map(|it| it.exchange)
                .ok_or(None)
        };
        let kind = match mark.kind {
            MarkKind::Close if bare => Kind::Close,
            MarkKind::Reopen if bare => Kind::Reopen,
            MarkKind::Skip if bare => Kind::Skip,
            MarkKind::Agree => {
                let (rhythm, visibility, rounds) =
                    option::terms(inner).map_err(|left| Some(RemarkKind::BadOption(left)))?;
                Kind::Agree {
                    rhythm,
                    visibility,
                    rounds,
                }
            }
            MarkKind::Pause => Kind::Pause {
                until: option::until(inner, context.today).ok_or_else(|| {
                    if inner.is_empty() {
                        not_alone()
                    } else {
                        Some(RemarkKind::BadOption(inner.to_owned()))
                    }
                })?,
            },
            MarkKind::Unpark if bare => Kind::Unpark {
                to: context
                    .topic(mark.numbers.first().copied())
                    .map_err(|_| not_alone())?,
            },
            MarkKind::Number if bare => Kind::Number {
                to: whole(mark.target)?,
            },
            MarkKind::Amend if bare => Kind::Amend {
                to: item(mark.target)?,
            },
            MarkKind::Withdraw | MarkKind::Undo if bare => Kind::Withdraw {
                to: whole(mark.target)?,
                undo: mark.kind == MarkKind::Undo,
            },
            _ => return Err(not_alone()),
        };
        Ok(Opens::Kinds(vec![kind]))
    }

    /// A question with a number: the other's, to be answered or restated, or one
    /// that is asked now.
    fn asked(&self, mark: &Mark<'t>) -> Result<Opens, Option<RemarkKind>> {
        let context = self.context;
        let asked = context.practice.questions().all().len();
        let asks_now = context.role == Role::Mentor || context.awaiting().is_empty();
        let new = || Ok(Opens::Ask(ask(false, None), true));
        let [number] = mark.numbers[..] else {
            return match self.places_of(mark, false) {
                Ok(places) => Ok(Opens::Kinds(places.into_iter().map(answer).collect())),
                Err(_) => Err(None),
            };
        };
        if context.verb == Verb::Ask {
            return new();
        }
        match context.question(number) {
            Numbered::Awaiting(question) => {
                if !mark.is_alone()
                    && ends_as_question(mark.rest)
                    && context.restated(mark.rest).is_none()
                {
                    return if asks_now { new() } else { Err(None) };
                }
                Ok(Opens::AskedNumber(question.place))
            }
            _ if asks_now && (prose::item_asks(mark.rest) || mark.is_alone() && asked == 0) => {
                if context.restates_any(mark.rest) {
                    Err(None)
                } else {
                    new()
                }
            }
            Numbered::Doubtful(question) => match context.doubt {
                Doubt::Answers => Ok(Opens::AskedNumber(question.place)),
                _ => Err(
                    (mark.stop == Stop::Colon).then_some(RemarkKind::AnsweredBefore {
                        number,
                        place: question.number,
                    }),
                ),
            },
            Numbered::Missing => {
                Err((mark.stop == Stop::Colon)
                    .then_some(RemarkKind::NoSuchQuestion { number, asked }))
            }
            _ => Err(None),
        }
    }

    fn answers(
        &self,
        at: usize,
        mark: &Mark<'t>,
        inner: &str,
    ) -> Result<Opens, Option<RemarkKind>> {
        let mut options = Options::new(inner);
        let more = options.word(OptionKind::Partial);
        let again = options.word(OptionKind::Again);
        let places = if mark.ordinal {
            let round = self.context.round();
            let named = ["question", "質問", "お尋ね", "問"]
                .iter()
                .any(|it| mark.label.to_lowercase().contains(it));
            let others = self.lines.iter().enumerate().any(|(other, line)| {
                other != at
                    && line.block == Block::Text
                    && Pattern::Ordinal.fits(line.raw.trim_start())
            });
            if !named && !others {
                return Err(None);
            }
            mark.numbers
                .iter()
                .map(|number| {
                    round
                        .get(number - 1)
                        .filter(|it| super::resolve::waits(it))
                        .map(|it| it.place)
                        .ok_or(None)
                })
                .collect::<Result<Vec<Ref>, _>>()?
        } else {
            self.places_of(mark, again)?
        };
        let kinds = places
            .into_iter()
            .map(|to| Kind::Answer { to, partial: more });
        Ok(Opens::Kinds(kinds.collect()))
    }

    /// The questions that a mark's numbers lead to. `again`: they may have been
    /// answered before.
    fn places_of(&self, mark: &Mark<'t>, again: bool) -> Result<Vec<Ref>, Option<RemarkKind>> {
        let asked = self.context.practice.questions().all().len();
        mark.numbers
            .iter()
            .map(|&number| match self.context.question(number) {
                Numbered::Awaiting(question) | Numbered::Settled(question) => Ok(question.place),
                Numbered::Doubtful(place) => match self.context.doubt {
                    _ if again => self
                        .context
                        .practice
                        .questions()
                        .numbered(number)
                        .map(|question| question.place)
                        .ok_or(None),
                    Doubt::Answers => Ok(place.place),
                    _ => Err(Some(RemarkKind::AnsweredBefore {
                        number,
                        place: place.number,
                    })),
                },
                Numbered::Own(_) => Err(Some(RemarkKind::OwnQuestion(number))),
                Numbered::Missing => Err(Some(RemarkKind::NoSuchQuestion { number, asked })),
            })
            .collect()
    }

    /// Whether the next words below a line begin a list.
    fn list_follows(&self, at: usize) -> bool {
        self.lines[at + 1..]
            .iter()
            .find(|line| line.block != Block::Blank)
            .is_some_and(|line| {
                line.block == Block::Text
                    && list::marker(line.raw).is_some_and(|it| it.style != Style::Lost)
            })
    }

    /// Whether a mark of the letter, or a quotation, says which question it
    /// answers.
    fn is_addressed(&self) -> bool {
        let marked = self.marks.iter().flatten().any(|(_, opens)| match opens {
            Opens::Kinds(kinds) => kinds
                .iter()
                .any(|it| matches!(it, Kind::Answer { .. } | Kind::Pass { .. })),
            Opens::AskedNumber(_) | Opens::AnswerToLast => true,
            Opens::Ask(_, true) => false,
            _ => false,
        });
        marked
            || self.quotations().iter().any(|(from, to)| {
                let words = self.quoted_words(*from, *to);
                let below = self.lines[*to..]
                    .iter()
                    .find(|line| line.block != Block::Blank);
                let answered = below.is_some_and(|line| {
                    line.block == Block::Text
                        && list::marker(line.raw).is_none_or(|it| it.number > 1)
                });
                answered && self.context.quoted(&words).is_some()
            })
    }

    // ---- lists

    fn find_lists(&mut self) {
        let marked: Vec<bool> = self.marks.iter().map(Option::is_some).collect();
        let starts: Vec<usize> = {
            let waiting = self.context.awaiting();
            let place = self
                .context
                .round()
                .iter()
                .position(|it| super::resolve::waits(it));
            let places = self.context.round();
            let places = places
                .iter()
                .zip(1..)
                .filter(|(it, _)| super::resolve::waits(it))
                .map(|(_, n)| n);
            waiting
                .first()
                .map(|it| it.number)
                .into_iter()
                .chain(place.map(|it| it + 1))
                .chain(places)
                .collect()
        };
        let mut found = list::lists(&self.lines, &marked, &starts);
        let words = self.context.words;
        for list in &mut found {
            list.items.retain(|item| !words.contains(&(item.line + 1)));
        }
        found.retain(|list| !list.items.is_empty());
        let addressed = self.is_addressed();
        let asked_by_mark = self
            .marks
            .iter()
            .flatten()
            .any(|(_, opens)| matches!(opens, Opens::Ask(..)));
        // Of several lists that might answer, none does unless one is announced so.
        let candidates = found.iter().filter(|list| self.might_answer(list)).count();
        for list in found {
            let meaning = self.meaning(&list, addressed, asked_by_mark, candidates);
            let place = self.lists.len();
            if !matches!(meaning, Meaning::Words) {
                for (at, item) in list.items.iter().enumerate() {
                    self.items.insert(item.line, (place, at));
                }
            }
            if matches!(meaning, Meaning::Questions(_))
                && let Some(line) = prose::introduction(&self.lines, &list)
            {
                self.introductions.push(line);
            }
            self.lists.push((list, meaning));
        }
    }

    fn might_answer(&self, list: &List) -> bool {
        !list.is_bulleted()
            && self.heading_of(list).is_none()
            && self.places_in_round(list).is_ok()
            && prose::announced(&self.lines, list, self.context) != Announced::Other
    }

    /// The mark that stands alone above a list.
    fn heading_of(&self, list: &List) -> Option<MarkKind> {
        let above = (0..list.first())
            .rev()
            .find(|&at| self.lines[at].block != Block::Blank)?;
        match &self.marks[above] {
            Some((mark, Opens::Heading)) => Some(mark.kind),
            _ => None,
        }
    }

    fn item_text(&self, list: &List, at: usize) -> String {
        let range = list.lines_of(at, &self.lines);
        let mut lines = vec![self.lines[range.start].raw[list.items[at].from..].to_owned()];
        lines.extend(
            self.lines[range.start + 1..range.end]
                .iter()
                .filter(|line| line.block == Block::Text)
                .map(|line| line.raw.to_owned()),
        );
        lines.join("\n")
    }

    fn meaning(
        &mut self,
        list: &List,
        addressed: bool,
        asked_by_mark: bool,
        candidates: usize,
    ) -> Meaning {
        let context = self.context;
        let count = list.items.len();
        if list.style == Style::Lost {
            self.remark(list.first(), 0, RemarkKind::LostMarks(count));
            return Meaning::Words;
        }
        if context.role == Role::Observer {
            return Meaning::Words;
        }
        match self.heading_of(list) {
            Some(MarkKind::Ask) => return Meaning::Questions(vec![true; count]),
            Some(MarkKind::Act) => return Meaning::Actions,
            Some(MarkKind::Park) => return Meaning::Parked,
            Some(MarkKind::Learn) => return Meaning::Learned,
            Some(MarkKind::Answer) => {
                return match self.places_in_round(list) {
                    Ok(places) => Meaning::Answers(places),
                    Err(_) => Meaning::Words,
                };
            }
            _ => {}
        }
        match context.verb {
            Verb::Act => return Meaning::Actions,
            Verb::Report => return self.reported(list),
            Verb::Park => return Meaning::Parked,
            Verb::Answer if context.target.is_some() => return Meaning::Words,
            _ => {}
        }
        let texts: Vec<String> = (0..count).map(|at| self.item_text(list, at)).collect();
        let announced = prose::announced(&self.lines, list, context);
        let asking: Vec<bool> = texts.iter().map(|text| prose::item_asks(text)).collect();
        let sure: Vec<bool> = texts
            .iter()
            .map(|text| sentences(text).iter().any(|it| asks(&text[it.clone()])))
            .collect();
        let ask = asking.iter().filter(|it| **it).count();
        let surely = sure.iter().filter(|it| **it).count();
        let half = |n: usize| n > 0 && n * 2 >= count;
        let restated = texts
            .iter()
            .filter(|text| {
                let first = text
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .unwrap_or_default();
                context.restated(first).is_some()
                    || sentences(first)
                        .first()
                        .is_some_and(|it| context.restated(&first[it.clone()]).is_some())
            })
            .count();
        if restated * 2 > count
            && let Some(places) = self.restated_places(&texts)
        {
            return Meaning::Answers(places);
        }
        // One's own questions once more are no new ones.
        if texts
            .iter()
            .filter(|text| context.restates_any(text))
            .count()
            * 2
            > count
        {
            return Meaning::Words;
        }
        let held = self.held_at(list.first());
        let told = announced == Announced::Other && self.is_told(list);
        let questions = || {
            let all_but_statements = announced == Announced::Questions || context.verb == Verb::Ask;
            Meaning::Questions(
                texts
                    .iter()
                    .zip(&asking)
                    .map(|(text, asks)| *asks || all_but_statements && !prose::item_states(text))
                    .collect(),
            )
        };
        let introduced = announced == Announced::Questions;
        match context.verb {
            Verb::Ask => {
                let alone = self.pieces_besides(list) == 0;
                return if half(ask) || introduced && ask > 0 || alone && !told {
                    questions()
                } else {
                    Meaning::Words
                };
            }
            Verb::Says(Kind::Reflect) if half(surely) => return Meaning::Questions(sure),
            Verb::Says(_) if introduced && half(surely) => return questions(),
            Verb::Says(_) | Verb::Unpark => return Meaning::Words,
            _ => {}
        }
        if context.doubt == Doubt::Questions && !held {
            return Meaning::Questions(vec![true; count]);
        }
        if list.is_bulleted() {
            let whole = introduced
                && (half(ask)
                    || context.role == Role::Mentor
                        && half(asking.iter().filter(|it| **it).count()));
            return if whole && !asked_by_mark && (context.role == Role::Mentor || half(surely)) {
                questions()
            } else {
                Meaning::Words
            };
        }
        let by_mentor = context.role == Role::Mentor && half(ask) && context.verb == Verb::Reply;
        if by_mentor
            && !told
            && !asked_by_mark
            && (!held || introduced)
            && (surely > 0 || introduced)
        {
            return questions();
        }
        if context.role == Role::Mentee
            && context.verb == Verb::Reply
            && surely == count
            && !asked_by_mark
            && !told
            && (!held || introduced)
        {
            if introduced || self.context.awaiting().is_empty() {
                return questions();
            }
            self.remark(
                list.first(),
                0,
                RemarkKind::DoubtfulQuestions { items: count },
            );
            return Meaning::Words;
        }
        if addressed || held || self.context.awaiting().is_empty() {
            return Meaning::Words;
        }
        // Its other items stand in the same paragraph.
        if count == 1
            && self.context.round().len() > 1
            && inline_items(&format!("1. {}", texts[0])).len() == self.context.awaiting().len()
        {
            return Meaning::Words;
        }
        match self.places_in_round(list) {
            Ok(places)
                if announced == Announced::Answers
                    || candidates == 1 && announced == Announced::Nothing =>
            {
                Meaning::Answers(places)
            }
            Ok(places) | Err(Some(places)) => {
                if context.doubt == Doubt::Answers {
                    return Meaning::Answers(places);
                }
                let questions = places
                    .iter()
                    .filter_map(|place| context.practice.questions().at(*place))
                    .map(|question| question.number)
                    .collect();
                self.remark(
                    list.first(),
                    0,
                    RemarkKind::DoubtfulList {
                        items: count,
                        questions,
                    },
                );
                Meaning::Words
            }
            Err(None) => Meaning::Words,
        }
    }

    /// Under `report`, a list of as many items as actions are open tells of them
    /// by their numbers.
    fn reported(&self, list: &List) -> Meaning {
        let context = self.context;
        let Some(name) = context.practice.name_of(context.role) else {
            return Meaning::Words;
        };
        let open: Vec<_> = context.practice.actions().open_of(name).collect();
        let numbers: Vec<usize> = list.items.iter().map(|it| it.number).collect();
        let same = numbers == open.iter().map(|it| it.number).collect::<Vec<_>>();
        if same && !list.is_bulleted() && context.target.is_none() {
            Meaning::Reports(open.iter().map(|it| it.place).collect())
        } else {
            Meaning::Words
        }
    }

    fn is_told(&self, list: &List) -> bool {
        prose::introduction(&self.lines, list)
            .is_some_and(|at| Pattern::ToldQuestions.fits(self.lines[at].raw))
    }

    /// How many lines of words there are besides a list, greetings aside.
    fn pieces_besides(&self, list: &List) -> usize {
        let names = self.context.names();
        let of_list = |at: usize| {
            (0..list.items.len()).any(|it| list.lines_of(it, &self.lines).contains(&at))
        };
        self.lines
            .iter()
            .enumerate()
            .filter(|(at, line)| {
                line.block == Block::Text && !of_list(*at) && !prose::is_greeting(line.raw, &names)
            })
            .count()
    }

    /// Whether a list begins within an answer, a report or advice that a mark
    /// began.
    fn held_at(&self, line: usize) -> bool {
        for at in (0..line).rev() {
            if self.lines[at].block == Block::Rule {
                return false;
            }
            if let Some((_, opens)) = &self.marks[at] {
                return match opens {
                    Opens::Kinds(kinds) => kinds.iter().any(holds),
                    Opens::AskedNumber(_) | Opens::AnswerToLast => true,
                    _ => false,
                };
            }
        }
        false
    }

    /// The questions that a list answers: the latest round's by its places, or
    /// those of its very numbers. An error where it can't; with the questions
    /// where that is doubtful.
    fn places_in_round(&self, list: &List) -> Result<Vec<Ref>, Option<Vec<Ref>>> {
        let round = self.context.round();
        let numbers: Vec<usize> = list.items.iter().map(|it| it.number).collect();
        let by_place: Option<Vec<&Question>> =
            numbers.iter().map(|n| round.get(n - 1).copied()).collect();
        let by_number: Option<Vec<Ref>> = numbers
            .iter()
            .map(|n| match self.context.question(*n) {
                Numbered::Awaiting(question) => Some(question.place),
                _ => None,
            })
            .collect();
        if list.items.len() > round.len() {
            return Err(by_number);
        }
        if let Some(found) = &by_place
            && found.iter().all(|it| super::resolve::waits(it))
        {
            return Ok(found.iter().map(|it| it.place).collect());
        }
        if let Some(places) = by_number {
            return Ok(places);
        }
        // Counted from 1 once more: surely those that are still open.
        let open: Vec<Ref> = self.context.awaiting().iter().map(|it| it.place).collect();
        let by_open: Option<Vec<Ref>> = numbers.iter().map(|n| open.get(n - 1).copied()).collect();
        Err(by_open)
    }

    fn restated_places(&self, texts: &[String]) -> Option<Vec<Ref>> {
        let round = self.context.round();
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| {
                let first = text
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .unwrap_or_default();
                let sentence = sentences(first).first().map(|it| &first[it.clone()]);
                self.context
                    .restated(first)
                    .or_else(|| sentence.and_then(|it| self.context.restated(it)))
                    .map(|question| question.place)
                    .or_else(|| round.get(at).map(|question| question.place))
            })
            .collect()
    }

    // ---- ordinals and quotations

    fn find_ordinals(&mut self) {
        if self.is_addressed()
            || self.context.role == Role::Observer
            || !matches!(self.context.verb, Verb::Reply | Verb::Answer)
        {
            return;
        }
        let round = self.context.round();
        let mut found = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            if line.block != Block::Text || self.marks[at].is_some() || !self.may_begin(at) {
                continue;
            }
            if let Some(captures) = Pattern::Ordinal.captures(line.raw.trim_start())
                && let Some(n) = (1..=9).find(|n| captures.name(&format!("n{n}")).is_some())
            {
                found.push((at, n));
            }
        }
        let in_order = found
            .iter()
            .zip(1..)
            .all(|((_, n), expected)| *n == expected);
        if found.len() < 2 || !in_order || found.len() > round.len() {
            return;
        }
        let places: Option<Vec<Ref>> = round
            .iter()
            .take(found.len())
            .map(|it| super::resolve::waits(it).then_some(it.place))
            .collect();
        if let Some(places) = places {
            self.ordinals = found.into_iter().map(|(at, _)| at).zip(places).collect();
        }
    }

    /// Where quoted lines stand together.
    fn quotations(&self) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            if line.block == Block::Quote {
                match found.last_mut() {
                    Some((_, to)) if *to == at => *to = at + 1,
                    _ => found.push((at, at + 1)),
                }
            }
        }
        found
    }

    fn quoted_words(&self, from: usize, to: usize) -> String {
        let words: Vec<String> = self.lines[from..to].iter().map(Line::words).collect();
        words.join("\n")
    }

    // ---- the walk

    fn walk(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            let block = self.lines[at].block;
            match block {
                Block::Blank => self.blank(),
                Block::Code | Block::Kept => self.line(at),
                Block::Quote => {
                    let to = (at..self.lines.len())
                        .find(|&it| self.lines[it].block != Block::Quote)
                        .unwrap_or(self.lines.len());
                    self.quotation(at, to);
                    at = to;
                    continue;
                }
                Block::Attribution => {
                    self.close();
                    let raw = self.lines[at].raw.to_owned();
                    self.pieces.push(Piece {
                        what: What::Said,
                        text: raw,
                        line: at,
                    });
                    while self
                        .lines
                        .get(at + 1)
                        .is_some_and(|it| it.block == Block::Attribution)
                    {
                        at += 1;
                        if let Some(last) = self.pieces.last_mut() {
                            last.text = format!("{}\n{}", last.text, self.lines[at].raw);
                        }
                    }
                }
                Block::Original => {
                    self.close();
                    let text: Vec<&str> = self.lines[at..].iter().map(|it| it.raw).collect();
                    let text = text.join("\n");
                    self.pieces.push(Piece {
                        what: What::Kind(Kind::Quote { to: None }),
                        text: text.trim_end().to_owned(),
                        line: at,
                    });
                    return;
                }
                Block::Signature => {
                    self.pending = None;
                    if !matches!(
                        &self.open,
                        Some(Open {
                            opens: None,
                            place: Place::Closing,
                            ..
                        })
                    ) {
                        self.close();
                    }
                    self.line(at);
                }
                Block::Rule => self.rule(at),
                Block::Text => self.text(at),
            }
            at += 1;
        }
        self.close();
    }

    fn blank(&mut self) {
        let Some(open) = &mut self.open else { return };
        if open.holds || open.opens.is_none() {
            open.lines.push(String::new());
        } else if !open.is_empty() || !waits_for_words(open) {
            self.close();
        }
    }

    fn text(&mut self, at: usize) {
        if let Some((mark, opens)) = self.marks[at].clone() {
            self.mark(at, &mark, opens);
            return;
        }
        if let Some(&(list, item)) = self.items.get(&at) {
            self.item(at, list, item);
            return;
        }
        let place = self.places[at];
        if self.introductions.contains(&at)
            && self.open.as_ref().is_some_and(|it| it.opens.is_some())
        {
            self.close();
        }
        let begins = at
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Text || self.marks[it].is_some());
        if let Some(&place) = self.ordinals.get(&at) {
            self.begin(
                Opens::Kinds(vec![answer(place)]),
                By::Mark,
                at,
                self.lines[at].raw.trim_start().to_owned(),
            );
            return;
        }
        if begins
            && place == Place::Body
            && matches!(self.context.verb, Verb::Reply | Verb::Answer)
            && self.context.role != Role::Observer
        {
            let end = list::paragraph_end(&self.lines, at);
            let paragraph: Vec<&str> = self.lines[at..end].iter().map(|it| it.raw).collect();
            if let Some(question) = prose::passes(&paragraph.join("\n"), self.context) {
                let to = question.place;
                self.begin(
                    Opens::Kinds(vec![Kind::Pass { to }]),
                    By::Words,
                    at,
                    self.lines[at].raw.to_owned(),
                );
                return;
            }
        }
        if begins && place == Place::Body && self.restates_alone(at) {
            self.close();
            let raw = self.lines[at].raw.trim();
            if let Some(question) = self.context.restated(raw) {
                self.pieces.push(Piece {
                    what: What::Kind(Kind::Quote {
                        to: Some(question.place.exchange),
                    }),
                    text: raw.to_owned(),
                    line: at,
                });
                self.pending = Some((question.place, By::Quotation));
                return;
            }
        }
        if let Some((to, by)) = self.pending.take()
            && place == Place::Body
            && self.open.is_none()
        {
            self.begin(
                Opens::Kinds(vec![answer(to)]),
                by,
                at,
                self.lines[at].raw.to_owned(),
            );
            return;
        }
        self.line(at);
    }

    /// Whether a line is nothing but a question of the other, without a mark.
    fn restates_alone(&self, at: usize) -> bool {
        self.context.role != Role::Observer
            && matches!(self.context.verb, Verb::Reply | Verb::Answer)
            && self.context.target.is_none()
            && ends_as_question(self.lines[at].raw)
            && self.context.restated(self.lines[at].raw.trim()).is_some()
    }

    /// A line of words: of what is open, or of its own.
    fn line(&mut self, at: usize) {
        let words = self.lines[at].words();
        let place = self.places[at];
        let ends = self.open.as_ref().is_some_and(|open| match open.opens {
            None => open.place != place,
            Some(_) => {
                place == Place::Closing
                    && self.lines[at].block != Block::Code
                    && open.by != By::Words
                    && !open.is_empty()
            }
        });
        if ends {
            self.close();
        }
        match &mut self.open {
            Some(open) => open.lines.push(words),
            None => {
                self.pending = None;
                self.open = Some(Open {
                    opens: None,
                    place,
                    by: By::Words,
                    holds: true,
                    literal: false,
                    label: String::new(),
                    at: (at, 0),
                    lines: vec![words],
                });
            }
        }
    }

    fn rule(&mut self, at: usize) {
        let ended = self.open.as_ref().is_some_and(|it| it.opens.is_some());
        let quoted = self.open.is_none()
            && matches!(
                self.pieces.last(),
                Some(Piece {
                    what: What::Kind(Kind::Quote { .. }),
                    ..
                })
            );
        self.pending = None;
        if ended {
            self.close();
        }
        // The text form prints hyphens where a part would go on.
        if (ended || quoted || self.after_a_part()) && self.lines[at].is_hyphens() {
            return;
        }
        self.line(at);
    }

    fn after_a_part(&self) -> bool {
        self.open.is_none()
            && matches!(
                self.pieces.last(),
                Some(Piece {
                    what: What::Kind(_) | What::Why,
                    ..
                })
            )
    }

    fn quotation(&mut self, from: usize, to: usize) {
        let words = self.quoted_words(from, to);
        let question = (self.context.role != Role::Observer
            && matches!(self.context.verb, Verb::Reply | Verb::Answer))
        .then(|| self.context.quoted(&words))
        .flatten()
        .map(|it| it.place);
        let within = self.open.as_ref().is_some_and(|open| {
            open.by != By::Quotation && open.holds && open.opens.as_ref().is_some_and(is_held)
        });
        if question.is_none() && within && self.pieces_quote_only(from) {
            let raw: Vec<String> = self.lines[from..to]
                .iter()
                .map(|it| it.raw.to_owned())
                .collect();
            if let Some(open) = &mut self.open {
                open.lines.extend(raw);
            }
            return;
        }
        self.close();
        let (to_exchange, words) = source(&words);
        self.pieces.push(Piece {
            what: What::Kind(Kind::Quote { to: to_exchange }),
            text: words.trim_end().to_owned(),
            line: from,
        });
        self.pending = question.map(|place| (place, By::Quotation));
    }

    /// Whether a quotation within a part goes on with the part: the original at
    /// the end of a letter does not.
    fn pieces_quote_only(&self, from: usize) -> bool {
        from.checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Attribution)
    }

    fn begin(&mut self, opens: Opens, by: By, at: usize, first: String) {
        self.close();
        self.pending = None;
        let holds = match &opens {
            Opens::Kinds(kinds) => kinds.iter().any(holds) && by != By::Words,
            Opens::AskedNumber(_) | Opens::AnswerToLast => true,
            _ => false,
        };
        self.open = Some(Open {
            opens: Some(opens),
            place: self.places[at],
            by,
            holds,
            literal: false,
            label: self.lines[at].raw.to_owned(),
            at: (at, self.column(at)),
            lines: vec![first],
        });
    }

    fn mark(&mut self, at: usize, mark: &Mark<'t>, opens: Opens) {
        let opens = match opens {
            Opens::AnswerToLast => {
                self.close();
                let place = self.pending.map(|(place, _)| place).or(self.target);
                match place.map_or_else(|| self.context.the_open_question(), Ok) {
                    Ok(place) => Opens::Kinds(vec![answer(place)]),
                    Err(kind) => {
                        let column = self.column(at);
                        self.remark(at, column, kind);
                        self.line(at);
                        return;
                    }
                }
            }
            Opens::Why => {
                self.close();
                if !matches!(
                    self.pieces.last(),
                    Some(Piece {
                        what: What::Kind(Kind::Theme { .. }),
                        ..
                    })
                ) {
                    self.line(at);
                    return;
                }
                Opens::Why
            }
            Opens::Heading => {
                self.close();
                self.pending = None;
                // Its words are the list's kind; where that isn't read, they stay.
                let below =
                    (at + 1..self.lines.len()).find(|&it| self.lines[it].block != Block::Blank);
                if below.is_none_or(|it| !self.items.contains_key(&it)) {
                    self.line(at);
                }
                return;
            }
            opens => opens,
        };
        self.others_action(at, &opens);
        let rest = mark.rest.trim_start_matches([' ', '\u{3000}', '\t']);
        let rest = match self.unread_options(at, mark) {
            Some(left) => format!("({left}) {rest}"),
            None => rest.to_owned(),
        };
        self.begin(opens, By::Mark, at, rest);
        let compact = self.is_compact(at);
        if let Some(open) = &mut self.open {
            let paragraphs = mark.is_alone() && matches!(mark.kind, MarkKind::Reflect);
            open.holds |= paragraphs;
            open.holds &= !compact;
            open.literal = mark.options.is_some();
        }
    }

    /// What stands in the brackets of a mark and can't be read: it stays with the
    /// words, and is told.
    fn unread_options(&mut self, at: usize, mark: &Mark<'t>) -> Option<String> {
        let inner = mark.options.as_deref().filter(|it| !it.is_empty())?;
        let mut options = Options::new(inner);
        let unread = match mark.kind {
            MarkKind::Ask => {
                options.word(OptionKind::Optional);
                options.value(OptionKind::Instead, |_| Some(()));
                options.left().is_some()
            }
            MarkKind::Answer => {
                options.word(OptionKind::Partial);
                options.word(OptionKind::Again);
                options.left().is_some()
            }
            MarkKind::Act => option::undertaking(inner, self.context).is_err(),
            kind => !kind.changes_the_standing(),
        };
        if !unread {
            return None;
        }
        let column = self.column(at);
        self.remark(at, column, RemarkKind::BadOption(inner.to_owned()));
        Some(inner.to_owned())
    }

    /// Whether marks of the same kind stand on the lines around one, so that its
    /// part ends with its paragraph.
    fn is_compact(&self, at: usize) -> bool {
        let same = |other: usize| {
            matches!((&self.marks[at], self.marks.get(other).and_then(Option::as_ref)),
                (Some((one, _)), Some((other, _))) if one.kind == other.kind && !one.is_alone() && !other.is_alone())
        };
        let from = (0..at)
            .rev()
            .find(|&it| self.lines[it].block != Block::Text || self.marks[it].is_some());
        let before = from.is_some_and(same);
        let end = list::paragraph_end(&self.lines, at);
        let after = (at + 1..end).any(same);
        before || after
    }

    /// A report on what the other took on is recorded, and told.
    fn others_action(&mut self, at: usize, opens: &Opens) {
        let Opens::Kinds(kinds) = opens else { return };
        let own = self.context.practice.name_of(self.context.role);
        for kind in kinds {
            if let Kind::Report { to, .. } = kind
                && let Some(action) = self.context.practice.actions().at(*to)
                && Some(&action.owner) != own
            {
                let column = self.column(at);
                self.remark(at, column, RemarkKind::OthersAction(action.number));
            }
        }
    }

    fn item(&mut self, at: usize, list: usize, item: usize) {
        let (found, meaning) = &self.lists[list];
        let rest = self.lines[at].raw[found.items[item].from..]
            .trim_start()
            .to_owned();
        let (last, loose) = (item + 1 == found.items.len(), found.loose);
        let opens = match meaning {
            Meaning::Questions(asking) if asking.get(item).copied().unwrap_or(false) => {
                Opens::Ask(ask(false, None), false)
            }
            Meaning::Answers(places) => Opens::Kinds(vec![answer(places[item])]),
            Meaning::Actions => Opens::Act(Undertaking::default(), true),
            Meaning::Parked => Opens::Kinds(vec![Kind::Park]),
            Meaning::Learned => Opens::Kinds(vec![Kind::Learn]),
            Meaning::Reports(places) => {
                let done = mark::result(&rest);
                Opens::Kinds(vec![report(places[item], done)])
            }
            Meaning::Questions(_) | Meaning::Words => {
                if self.open.as_ref().is_some_and(|it| it.opens.is_some()) {
                    self.close();
                }
                self.line(at);
                return;
            }
        };
        let answers = matches!(meaning, Meaning::Answers(_) | Meaning::Reports(_));
        self.begin(opens, By::Item, at, rest);
        if let Some(open) = &mut self.open {
            // In a list that stands close together, the last item ends with it.
            open.holds = answers && (loose || !last);
        }
    }

    /// Ends what is being read.
    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let joined = open.lines.join("\n");
        let text = trimmed(&joined).to_owned();
        let line = open.at.0;
        let Some(opens) = open.opens.clone() else {
            if !text.trim().is_empty() {
                self.pieces.push(Piece {
                    what: What::Words(open.place),
                    text,
                    line,
                });
            }
            return;
        };
        let silent = matches!(&opens, Opens::Kinds(kinds) if kinds.iter().all(Kind::may_be_silent));
        if text.trim().is_empty() && !silent {
            // A mark without words is words itself.
            self.pieces.push(Piece {
                what: What::Words(open.place),
                text: open.label.trim().to_owned(),
                line,
            });
            if let Opens::AskedNumber(place) = opens {
                self.pending = Some((place, By::Mark));
            } else {
                self.remark(
                    line,
                    open.at.1,
                    RemarkKind::NoWords {
                        mark: open.label.trim().to_owned(),
                    },
                );
            }
            return;
        }
        self.settle(&open, opens, text);
    }

    fn settle(&mut self, open: &Open, opens: Opens, text: String) {
        let line = open.at.0;
        match opens {
            Opens::Kinds(kinds) => {
                for kind in kinds {
                    match kind {
                        Kind::Answer { to, partial } => self.answered(open, to, partial, &text),
                        kind => self.pieces.push(Piece {
                            what: What::Kind(kind),
                            text: text.clone(),
                            line,
                        }),
                    }
                }
            }
            Opens::Act(said, read) => {
                let (kind, words) = self.undertaken(said, read, &text, line);
                self.pieces.push(Piece {
                    what: What::Kind(kind),
                    text: words,
                    line,
                });
            }
            Opens::Ask(mut kind, may_restate) => {
                if may_restate && self.restated(&text, line, None) {
                    return;
                }
                let mut text = text;
                if (may_restate || open.by == By::Item)
                    && let Some(end) = option::optional(&text)
                    && let Kind::Ask { optional, .. } = &mut kind
                {
                    *optional = true;
                    text.truncate(end);
                }
                self.pieces.push(Piece {
                    what: What::Kind(kind),
                    text,
                    line,
                });
            }
            Opens::AskedNumber(place) => {
                if !self.restated(&text, line, Some(place)) {
                    self.answered(open, place, false, &text);
                }
            }
            Opens::Why => self.pieces.push(Piece {
                what: What::Why,
                text,
                line,
            }),
            Opens::AnswerToLast | Opens::Heading => {}
        }
    }

    /// A question of the other that is restated: a quotation, and what follows it
    /// in the same piece is its answer. Whether it was one.
    fn restated(&mut self, text: &str, line: usize, place: Option<Ref>) -> bool {
        let Some((question, words, rest)) = self.split_restated(text) else {
            return false;
        };
        let to = place.unwrap_or(question.0);
        self.pieces.push(Piece {
            what: What::Kind(Kind::Quote {
                to: Some(question.1),
            }),
            text: words,
            line,
        });
        if rest.trim().is_empty() {
            self.pending = Some((to, By::Mark));
        } else {
            self.push_answer(to, false, &rest, line, false);
        }
        true
    }

    /// A text that begins with a question of the other: whose place and exchange,
    /// the words that restate it, and the rest.
    fn split_restated(&self, text: &str) -> Option<((Ref, ExchangeId), String, String)> {
        let first_line = text.lines().next().unwrap_or_default();
        let first_sentence = sentences(text).first().map(|it| it.end);
        let found = [Some(first_line.len()), first_sentence]
            .into_iter()
            .flatten()
            .find_map(|end| {
                let words = text.get(..end)?;
                let question = self.context.restated(words)?;
                Some((question, end))
            });
        let (question, end) = found?;
        let rest = text[end..].trim_start_matches([' ', '\u{3000}', '\n']);
        let rest = ["→", "⇒", "->", "=>", "A:", "A.", "Ａ：", "A："]
            .iter()
            .find_map(|it| rest.strip_prefix(it))
            .map_or(rest, str::trim_start);
        Some((
            (question.place, question.place.exchange),
            text[..end].trim().to_owned(),
            rest.to_owned(),
        ))
    }

    fn answered(&mut self, open: &Open, to: Ref, partial: bool, text: &str) {
        let line = open.at.0;
        if open.literal {
            self.push_answer(to, partial, text, line, false);
            return;
        }
        let items = open.by == By::Item;
        if open.by != By::Words
            && self
                .context
                .restated(text.lines().next().unwrap_or_default())
                .is_some_and(|it| it.place == to)
            || items && self.split_restated(text).is_some()
        {
            let chosen = self
                .split_restated(text)
                .map_or(to, |(question, _, _)| question.0);
            if self.restated(text, line, Some(chosen)) {
                return;
            }
        }
        if open.by == By::Quotation && Pattern::PutsOff.fits(text) && sentences(text).len() < 2 {
            self.pieces.push(Piece {
                what: What::Words(Place::Body),
                text: text.to_owned(),
                line,
            });
            return;
        }
        self.push_answer(
            to,
            partial,
            text,
            line,
            items || open.by == By::Quotation || open.by == By::Mark,
        );
    }

    fn push_answer(&mut self, to: Ref, partial: bool, text: &str, line: usize, may_pass: bool) {
        if may_pass && let Some(passed) = Pattern::PassedItem.find(text) {
            let rest = text[passed.end..].trim();
            self.pieces.push(Piece {
                what: What::Kind(Kind::Pass { to }),
                text: rest.to_owned(),
                line,
            });
            return;
        }
        self.pieces.push(Piece {
            what: What::Kind(Kind::Answer { to, partial }),
            text: text.to_owned(),
            line,
        });
    }

    /// An action, with who and when as its mark or its end says.
    fn undertaken(
        &mut self,
        said: Undertaking,
        read: bool,
        text: &str,
        line: usize,
    ) -> (Kind, String) {
        let Undertaking {
            mut owner,
            mut due,
            undated,
        } = said;
        let mut words = text.to_owned();
        if read || owner.is_some() && due.is_none() && !undated {
            match option::ending(text, self.context) {
                Ending::Read(_, found) if !read && found.owner.is_some() => {}
                Ending::Read(end, found) => {
                    words = text[..end].to_owned();
                    owner = owner.or(found.owner);
                    due = found.due;
                }
                Ending::Unreadable(inner) => {
                    self.remark(line, 0, RemarkKind::BadOption(inner));
                }
                Ending::Plain => {}
            }
        }
        if due.is_none() && !undated && (read || owner.is_some()) {
            due = option::day_in_words(&words, self.context.today);
        }
        (Kind::Act { owner, due }, words)
    }

    // ---- what unmarked words are

    #[allow(clippy::type_complexity, reason = "a place and what is wrong there")]
    fn finish(
        mut self,
        starts: &[usize],
    ) -> Result<Reading, (usize, usize, super::MarkupErrorKind)> {
        let pieces = std::mem::take(&mut self.pieces);
        let marked = |wanted: fn(&Kind) -> bool| {
            pieces
                .iter()
                .any(|piece| matches!(&piece.what, What::Kind(kind) if wanted(kind)))
        };
        let answers = marked(|kind| matches!(kind, Kind::Answer { .. } | Kind::Pass { .. }));
        let (reports, asked, acts, parked, taken_up) = (
            marked(|kind| matches!(kind, Kind::Report { .. })),
            marked(|kind| matches!(kind, Kind::Ask { .. })),
            marked(|kind| matches!(kind, Kind::Act { .. })),
            marked(|kind| matches!(kind, Kind::Park)),
            marked(|kind| matches!(kind, Kind::Unpark { .. })),
        );
        let pieces = match self.context.verb {
            Verb::Reply if !answers => self.reply(pieces),
            Verb::Reply => pieces,
            Verb::Answer if answers => pieces,
            Verb::Answer => self.answer(pieces)?,
            Verb::Report if reports => pieces,
            Verb::Report => self.report(pieces)?,
            Verb::Ask => self.ask(pieces, starts, asked),
            Verb::Act if acts => pieces,
            Verb::Act => self.act(pieces, starts),
            Verb::Park if parked => pieces,
            Verb::Park => self.each(pieces, starts, &Kind::Park),
            Verb::Unpark if taken_up => pieces,
            Verb::Unpark => {
                let to = match self.target {
                    Some(to) => to,
                    None => self.context.topic(None).map_err(|kind| (1, 1, kind))?,
                };
                self.once(pieces, &Kind::Unpark { to })
            }
            Verb::Says(kind) => self.says(pieces, kind),
        };
        let reading = self.reading(pieces);
        Ok(reading)
    }

    /// A reply without an answer: what it says answers the only open question.
    fn reply(&mut self, pieces: Vec<Piece>) -> Vec<Piece> {
        if let Some(read) = self.inline_answers(&pieces) {
            return read;
        }
        let Some(question) = self.context.only_open().filter(|_| !self.is_misaddressed()) else {
            return pieces;
        };
        let (mut before_parts, mut bodies) = (true, Vec::new());
        for (at, piece) in pieces.iter().enumerate() {
            match &piece.what {
                What::Words(Place::Body) if before_parts => bodies.push(at),
                What::Words(_) | What::Said | What::Kind(Kind::Quote { .. }) => {}
                _ => before_parts = false,
            }
        }
        let others = pieces.iter().any(|piece| matches!(&piece.what, What::Kind(kind) if !matches!(kind, Kind::Quote { .. } | Kind::Ask { .. } | Kind::Act { .. } | Kind::Learn | Kind::Park)));
        let [at] = bodies[..] else {
            return pieces;
        };
        let listed = self.lists.iter().any(|(list, _)| list.style == Style::Lost);
        if others || listed {
            return pieces;
        }
        let text = &pieces[at].text;
        let from = prose::body(text, self.context).start;
        if Pattern::PassedItem.fits(&text[from..]) && !others {
            let to = question.place;
            return self.around(pieces, at, &Kind::Pass { to });
        }
        match prose::unmarked(text, self.context) {
            Unmarked::Answer => self.around(pieces, at, &answer(question.place)),
            Unmarked::Pass => {
                let line = pieces[at].line;
                self.remark(line, 0, RemarkKind::PassInWords(question.number));
                pieces
            }
            Unmarked::Words => pieces,
        }
    }

    /// Answers numbered within a paragraph: "(1) the postman (2) a sign".
    fn inline_answers(&self, pieces: &[Piece]) -> Option<Vec<Piece>> {
        let awaiting = self.context.awaiting();
        if awaiting.len() < 2 {
            return None;
        }
        let mut found = None;
        for (at, piece) in pieces.iter().enumerate() {
            if !matches!(piece.what, What::Words(Place::Body)) {
                continue;
            }
            let items = inline_items(&piece.text);
            if items.len() == awaiting.len()
                && items.len() == self.context.round().len()
                && items.iter().zip(1..).all(|(it, n)| it.0 == n)
            {
                let before = &piece.text[..items[0].1.start];
                let last = sentences(before)
                    .last()
                    .map(|it| before[it.clone()].to_owned())
                    .unwrap_or_default();
                let first = &piece.text[items[0].2.clone()];
                if Pattern::AboutTheNumber.fits(first) && !Pattern::NotAboutTheNumber.fits(first) {
                    return None;
                }
                let asked = items
                    .iter()
                    .any(|it| ends_as_question(&piece.text[it.2.clone()]));
                if asked
                    || Pattern::AnnouncesOther.fits(&last) && !Pattern::AnnouncesAnswers.fits(&last)
                {
                    return None;
                }
                found = Some((at, items));
            }
        }
        let (at, items) = found?;
        let mut read = pieces[..at].to_vec();
        let piece = &pieces[at];
        let before = piece.text[..items[0].1.start].trim();
        if !before.is_empty() {
            read.push(Piece {
                what: What::Words(Place::Body),
                text: before.to_owned(),
                line: piece.line,
            });
        }
        for ((_, _, words), question) in items.iter().zip(&awaiting) {
            read.push(Piece {
                what: What::Kind(answer(question.place)),
                text: piece.text[words.clone()]
                    .trim()
                    .trim_end_matches([',', ';', '、'])
                    .to_owned(),
                line: piece.line,
            });
        }
        read.extend_from_slice(&pieces[at + 1..]);
        Some(read)
    }

    /// The body of a piece as a part, with what greets and closes around it as
    /// words.
    fn around(&self, pieces: Vec<Piece>, at: usize, kind: &Kind) -> Vec<Piece> {
        let mut read = Vec::new();
        for (place, piece) in pieces.into_iter().enumerate() {
            if place != at {
                read.push(piece);
                continue;
            }
            let range = prose::body(&piece.text, self.context);
            let range = if range.is_empty() {
                0..piece.text.len()
            } else {
                range
            };
            let line_of = |byte: usize| piece.line + piece.text[..byte].matches('\n').count();
            let mut push = |what: What, range: std::ops::Range<usize>| {
                let text = trimmed(&piece.text[range.clone()]);
                if !text.trim().is_empty() {
                    read.push(Piece {
                        what,
                        text: text.to_owned(),
                        line: line_of(range.start),
                    });
                }
            };
            push(What::Said, 0..range.start);
            push(What::Kind(kind.clone()), range.clone());
            push(What::Said, range.end..piece.text.len());
        }
        read
    }

    fn bodies(pieces: &[Piece]) -> Vec<usize> {
        let body = |piece: &Piece| matches!(piece.what, What::Words(Place::Body));
        (0..pieces.len()).filter(|&at| body(&pieces[at])).collect()
    }

    /// Where nothing of a letter was its body, all of its words are.
    fn with_a_body(mut pieces: Vec<Piece>) -> Vec<Piece> {
        if Self::bodies(&pieces).is_empty() {
            for piece in &mut pieces {
                if let What::Words(place) = &mut piece.what {
                    *place = Place::Body;
                }
            }
            let mut joined: Vec<Piece> = Vec::new();
            for piece in pieces {
                match joined.last_mut() {
                    Some(last)
                        if matches!(
                            (&last.what, &piece.what),
                            (What::Words(_), What::Words(_))
                        ) =>
                    {
                        last.text = format!("{}\n{}", last.text, piece.text);
                    }
                    _ => joined.push(piece),
                }
            }
            return joined;
        }
        pieces
    }

    /// Whether a text is no letter, but a paragraph typed for the command.
    fn is_a_note(&self, pieces: &[Piece]) -> bool {
        pieces.len() == 1 && !pieces[0].text.contains('\n')
    }

    /// Whether the letter says what it answers, and that is not to be had or not sure.
    fn is_misaddressed(&self) -> bool {
        self.remarks.iter().any(|it| {
            it.kind.is_doubt()
                || matches!(
                    it.kind,
                    RemarkKind::NoSuchQuestion { .. } | RemarkKind::OwnQuestion(_)
                )
        })
    }

    /// Why a note that was typed for `answer` or `report` is none: what was seen in
    /// it first, else `kind`.
    fn refusal(&self, kind: RemarkKind) -> Option<(usize, usize, super::MarkupErrorKind)> {
        let seen = self
            .remarks
            .iter()
            .find_map(|it| Some((it.line, it.column, it.kind.clone().refusal()?)));
        seen.or_else(|| Some((1, 1, kind.refusal()?)))
    }

    fn answer(
        &mut self,
        pieces: Vec<Piece>,
    ) -> Result<Vec<Piece>, (usize, usize, super::MarkupErrorKind)> {
        if self.target.is_none()
            && let Some(read) = self.inline_answers(&pieces)
        {
            return Ok(read);
        }
        let place = match self
            .target
            .map_or_else(|| self.context.the_open_question(), Ok)
        {
            Ok(place) => place,
            Err(kind) => {
                if self.is_a_note(&pieces)
                    && let Some(refusal) = self.refusal(kind.clone())
                {
                    return Err(refusal);
                }
                if self.remarks.is_empty() {
                    self.remark(0, 0, kind);
                }
                return Ok(pieces);
            }
        };
        if self.is_misaddressed() {
            return match self.refusal(RemarkKind::NothingToAnswer) {
                Some(refusal) if self.is_a_note(&pieces) => Err(refusal),
                _ => Ok(pieces),
            };
        }
        let pieces = Self::with_a_body(pieces);
        if let [at] = Self::bodies(&pieces)[..]
            && let Some(passed) = Pattern::PassedItem.find(&pieces[at].text)
            && passed.end == pieces[at].text.len()
        {
            return Ok(self.around(pieces, at, &Kind::Pass { to: place }));
        }
        Ok(self.whole_bodies(pieces, &answer(place)))
    }

    /// Every body of a letter as a part of that kind.
    fn whole_bodies(&self, pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let mut pieces = pieces;
        for at in Self::bodies(&pieces).into_iter().rev() {
            pieces = self.around(pieces, at, kind);
        }
        pieces
    }

    fn report(
        &mut self,
        pieces: Vec<Piece>,
    ) -> Result<Vec<Piece>, (usize, usize, super::MarkupErrorKind)> {
        if self.target.is_none()
            && let Some(read) = self.reports_in_prose(&pieces)
        {
            return Ok(read);
        }
        let place = match self
            .target
            .map_or_else(|| self.context.the_open_action(), Ok)
        {
            Ok(place) => place,
            Err(kind) => {
                if self.is_a_note(&pieces)
                    && let Some(refusal) = self.refusal(kind.clone())
                {
                    return Err(refusal);
                }
                if self.remarks.is_empty() {
                    self.remark(0, 0, kind);
                }
                return Ok(pieces);
            }
        };
        let pieces = Self::with_a_body(pieces);
        let done = Self::bodies(&pieces)
            .first()
            .and_then(|at| mark::result(&pieces[*at].text));
        Ok(self.whole_bodies(pieces, &report(place, done)))
    }

    /// A report that names what it is about in the words of the actions.
    fn reports_in_prose(&self, pieces: &[Piece]) -> Option<Vec<Piece>> {
        let [at] = Self::bodies(pieces)[..] else {
            return None;
        };
        let piece = &pieces[at];
        let found = prose::reports(&piece.text, self.context);
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return None;
        };
        let mut read = pieces[..at].to_vec();
        self.push_words(&mut read, piece, 0..first.1.start);
        for (to, range, done) in &found {
            read.push(Piece {
                what: What::Kind(report(*to, *done)),
                text: piece.text[range.clone()].trim().to_owned(),
                line: piece.line + piece.text[..range.start].matches('\n').count(),
            });
        }
        self.push_words(&mut read, piece, last.1.end..piece.text.len());
        read.extend_from_slice(&pieces[at + 1..]);
        Some(read)
    }

    /// Without a list, each sentence that asks is a question, and the rest words.
    fn ask(&mut self, pieces: Vec<Piece>, starts: &[usize], marked: bool) -> Vec<Piece> {
        if marked {
            return pieces;
        }
        let mut read = Vec::new();
        for piece in pieces {
            if !matches!(piece.what, What::Words(Place::Body | Place::Closing)) {
                read.push(piece);
                continue;
            }
            let mut from = 0;
            let closing = matches!(piece.what, What::Words(Place::Closing));
            for sentence in asking(&piece.text).into_iter().filter(|_| !closing) {
                let start = sentence.start + inline_lead(&piece.text[sentence.clone()]);
                self.push_words(&mut read, &piece, from..start);
                read.push(Piece {
                    what: What::Kind(ask(false, None)),
                    text: piece.text[start..sentence.end].trim().to_owned(),
                    line: piece.line + piece.text[..start].matches('\n').count(),
                });
                from = sentence.end;
            }
            self.push_words(&mut read, &piece, from..piece.text.len());
        }
        let found = read
            .iter()
            .any(|piece| matches!(piece.what, What::Kind(Kind::Ask { .. })));
        if found {
            return read;
        }
        // A short text that was typed for `ask` is the question, however it ends.
        let note = read.len() == starts.len()
            && read.iter().all(|piece| {
                matches!(piece.what, What::Words(_)) && sentences(&piece.text).len() <= 1
            });
        if note {
            return read
                .into_iter()
                .map(|piece| Piece {
                    what: What::Kind(ask(false, None)),
                    ..piece
                })
                .collect();
        }
        self.remark(0, 0, RemarkKind::NoQuestion);
        read
    }

    fn push_words(&self, read: &mut Vec<Piece>, piece: &Piece, range: std::ops::Range<usize>) {
        let text = trimmed(&piece.text[range.clone()]);
        if !text.trim().is_empty() {
            read.push(Piece {
                what: piece.what.clone(),
                text: if range.start > 0 {
                    text.trim_start().to_owned()
                } else {
                    text.to_owned()
                },
                line: piece.line + piece.text[..range.start].matches('\n').count(),
            });
        }
    }

    /// Each text that was given is one part of that kind.
    fn each(&self, pieces: Vec<Piece>, starts: &[usize], kind: &Kind) -> Vec<Piece> {
        let pieces = self.split_at(pieces, starts);
        self.whole_bodies(Self::with_a_body(pieces), kind)
    }

    /// Cuts unmarked words where one of several texts begins.
    fn split_at(&self, pieces: Vec<Piece>, starts: &[usize]) -> Vec<Piece> {
        let mut read = Vec::new();
        for piece in pieces {
            if !matches!(piece.what, What::Words(_)) {
                read.push(piece);
                continue;
            }
            let mut lines: Vec<&str> = Vec::new();
            let mut first = piece.line;
            for (line, text) in (piece.line..).zip(piece.text.split('\n')) {
                if starts.contains(&line) && !lines.is_empty() {
                    let text = lines.join("\n");
                    if !text.trim().is_empty() {
                        read.push(Piece {
                            what: piece.what.clone(),
                            text: trimmed(&text).to_owned(),
                            line: first,
                        });
                    }
                    lines.clear();
                    first = line;
                }
                lines.push(text);
            }
            let text = lines.join("\n");
            read.push(Piece {
                what: piece.what.clone(),
                text: trimmed(&text).to_owned(),
                line: first,
            });
        }
        read
    }

    fn act(&mut self, pieces: Vec<Piece>, starts: &[usize]) -> Vec<Piece> {
        let bare = Kind::Act {
            owner: None,
            due: None,
        };
        let mut read = self.each(pieces, starts, &bare);
        for piece in &mut read {
            if matches!(piece.what, What::Kind(Kind::Act { .. })) {
                let (kind, words) =
                    self.undertaken(Undertaking::default(), true, &piece.text, piece.line);
                piece.what = What::Kind(kind);
                piece.text = words;
            }
        }
        read
    }

    /// The first words are a part of that kind; what else is said is said.
    fn once(&self, mut pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let first = pieces
            .iter()
            .position(|piece| matches!(piece.what, What::Words(_)));
        match first {
            Some(at) => pieces[at].what = What::Kind(kind.clone()),
            None => pieces.push(Piece {
                what: What::Kind(kind.clone()),
                text: String::new(),
                line: 0,
            }),
        }
        pieces
    }

    fn says(&mut self, pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let same =
            |piece: &Piece| matches!(&piece.what, What::Kind(it) if it.word() == kind.word());
        if pieces.iter().any(same) {
            return pieces;
        }
        match kind {
            Kind::Advise | Kind::Reflect => self.whole_bodies(Self::with_a_body(pieces), kind),
            Kind::Close => {
                let pieces = Self::with_a_body(pieces);
                match Self::bodies(&pieces).last() {
                    Some(&at) => self.around(pieces, at, kind),
                    None => self.once(pieces, kind),
                }
            }
            Kind::Skip
            | Kind::Reopen
            | Kind::Pause { .. }
            | Kind::Agree { .. }
            | Kind::Unpark { .. }
            | Kind::Withdraw { .. } => self.once(pieces, kind),
            _ => pieces
                .into_iter()
                .map(|piece| match piece.what {
                    What::Words(_) => Piece {
                        what: What::Kind(kind.clone()),
                        ..piece
                    },
                    _ => piece,
                })
                .collect(),
        }
    }

    fn reading(mut self, pieces: Vec<Piece>) -> Reading {
        let mut reading = Reading::default();
        let mut asked = 0;
        let mut first = None;
        for piece in pieces {
            let counts = match &piece.what {
                What::Words(_) | What::Said => true,
                What::Kind(kind) => prose::asks_in_prose(kind),
                What::Why => false,
            };
            if counts && self.context.role != Role::Observer {
                let found = asking(&piece.text);
                if let Some(range) = found.first().filter(|_| first.is_none()) {
                    let before = &piece.text[..range.start];
                    let line = piece.line + before.matches('\n').count();
                    first = Some((
                        line,
                        before
                            .rsplit('\n')
                            .next()
                            .unwrap_or_default()
                            .chars()
                            .count(),
                    ));
                }
                asked += found.len();
            }
            match piece.what {
                What::Why => {
                    if let Some(Part {
                        kind: Kind::Theme { why },
                        ..
                    }) = reading.parts.last_mut()
                    {
                        *why = Some(piece.text);
                    }
                }
                What::Words(_) | What::Said => match reading.parts.last_mut() {
                    Some(last) if last.kind == Kind::Say => {
                        last.text =
                            format!("{}\n{}{}", last.text, self.gap(piece.line), piece.text);
                    }
                    _ => {
                        reading.parts.push(Part::new(Kind::Say, piece.text));
                        reading.lines.push(piece.line + 1);
                    }
                },
                What::Kind(kind) => {
                    reading.parts.push(Part::new(kind, piece.text));
                    reading.lines.push(piece.line + 1);
                }
            }
        }
        if let Some((line, column)) = first {
            self.remark(line, column, RemarkKind::Asks(asked));
        }
        self.remarks.sort_by_key(|it| (it.line, it.column));
        reading.remarks = self.remarks;
        reading
    }

    /// The empty line that stood before a line, if one did.
    fn gap(&self, line: usize) -> &'static str {
        let blank = line
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block == Block::Blank);
        if blank { "\n" } else { "" }
    }
}

/// Whether a part of that kind runs over several paragraphs.
fn holds(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Answer { .. } | Kind::Report { .. } | Kind::Advise
    )
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

/// The exchange that a quotation names in brackets, and its words.
fn source(words: &str) -> (Option<ExchangeId>, &str) {
    if let Some((id, rest)) = words.strip_prefix('(').and_then(|it| it.split_once(')'))
        && let Ok(id) = id.parse::<ExchangeId>()
    {
        return (Some(id), rest.strip_prefix(' ').unwrap_or(rest));
    }
    if let Some(kept) = words.strip_prefix('\\')
        && names_an_exchange(kept.trim_start_matches('\\'))
    {
        return (None, kept);
    }
    (None, words)
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

/// Whether an observer's mark of that kind counts.
fn may_observe(kind: MarkKind) -> bool {
    matches!(
        kind,
        MarkKind::Advise | MarkKind::Learn | MarkKind::Amend | MarkKind::Withdraw | MarkKind::Undo
    )
}
