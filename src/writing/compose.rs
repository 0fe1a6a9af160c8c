//! A text becomes an exchange.

use chrono::{DateTime, FixedOffset};

use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, Name};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::markup::{self, Context, Doubt, MarkupError, Remark, RemarkKind, Verb};

/// So many parts of a letter may be refused before all of it is words.
const REFUSED: usize = 12;

/// Who writes, and what they are in the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Writer {
    pub(crate) name: Name,
    pub(crate) role: Role,
}

/// By whom, when, and as which exchange something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) writer: Writer,
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) exchange: ExchangeId,
}

/// Puts into the parts what flags say.
pub(crate) type Adjust<'v> = Box<dyn FnMut(&mut Vec<Part>, &Practice) + 'v>;

/// What a command says of a text that is written with it.
pub(crate) struct Contribution<'v> {
    pub(crate) verb: Verb<'v>,
    /// The number of the question, action or topic that unmarked text is about.
    pub(crate) target: Option<usize>,
    /// Flags say enough without words.
    pub(crate) may_be_silent: bool,
    /// Nothing is read into the text.
    pub(crate) plain: bool,
    /// The turn stays where it is.
    pub(crate) hold: bool,
    /// The stage that it is said to belong to.
    pub(crate) stage: Option<Stage>,
    /// Words of earlier exchanges that are quoted before it.
    pub(crate) quotes: Vec<String>,
    /// What stands on the sheet of the editor already, in place of what waits
    /// for an answer. It then stands for an earlier text, whoever's turn it is.
    pub(crate) begun: Option<String>,
    /// The practice that the text is read in, where that is an earlier one: of a
    /// correction, as it was when the corrected exchange was written.
    pub(crate) past: Option<Box<Practice>>,
    pub(crate) read_at: Option<DateTime<FixedOffset>>,
    /// What the writer said of what is doubtful.
    pub(crate) doubt: Doubt,
    /// The lines of the file that those of the text stand on, where they differ.
    pub(crate) places: Vec<usize>,
    /// Puts into the parts what the flags say.
    pub(crate) adjust: Adjust<'v>,
}

/// An exchange, and what was seen in its letter.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) exchange: Exchange,
    pub(crate) remarks: Vec<Remark>,
}

/// Why a text makes no exchange.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ComposeError {
    /// It could not be read; with the practice it was read against, so that what
    /// there is to choose from can be shown.
    #[error("{error}")]
    Misread {
        error: MarkupError,
        practice: Box<Practice>,
    },
    /// No earlier exchange has these words.
    #[error("no words {0:?}")]
    NoSuchWords(String),
}

impl<'v> Contribution<'v> {
    /// A verb without flags of its own.
    pub(crate) fn of(verb: Verb<'v>) -> Self {
        Self {
            verb,
            target: None,
            may_be_silent: false,
            plain: false,
            hold: false,
            stage: None,
            quotes: Vec::new(),
            begun: None,
            past: None,
            read_at: None,
            doubt: Doubt::Words,
            places: Vec::new(),
            adjust: Box::new(|_, _| {}),
        }
    }

    /// The exchange that a letter makes. A part that makes no sense in the practice
    /// stays words, with the reason: no letter is refused for what stands in it.
    pub(crate) fn exchange(
        &mut self,
        texts: &[String],
        practice: &Practice,
        signature: &Signature,
    ) -> Result<Written, ComposeError> {
        let mut words: Vec<usize> = Vec::new();
        let mut refused: Vec<Remark> = Vec::new();
        let mut whole = self.plain;
        loop {
            let (mut written, lines) = self.read(texts, practice, signature, &words, whole)?;
            // A correction that does not fit is no letter: it is refused, and kept.
            let refusal = (self.past.is_none())
                .then(|| practice.clone().after(written.exchange.clone()).err())
                .flatten();
            let line = refusal
                .as_ref()
                .and_then(|it| lines.get(it.part?).copied().flatten());
            match (refusal, line) {
                (Some(refusal), Some(line)) if !words.contains(&line) && words.len() < REFUSED => {
                    words.push(line);
                    refused.push(Remark {
                        line,
                        column: 1,
                        kind: RemarkKind::Refused(refusal.why),
                    });
                }
                // What can't be bound to a line leaves the whole letter words.
                (Some(refusal), _) if self.verb == Verb::Reply && !whole => {
                    whole = true;
                    refused.push(Remark {
                        line: 1,
                        column: 1,
                        kind: RemarkKind::Refused(refusal.why),
                    });
                }
                _ => {
                    written.remarks.append(&mut refused);
                    written.remarks.sort_by_key(|it| (it.line, it.column));
                    for remark in &mut written.remarks {
                        remark.line = self.place(remark.line);
                    }
                    return Ok(written);
                }
            }
        }
    }

    /// Reads a letter, and says of each part on which line of it the part began;
    /// `None` for parts that the command itself adds or says.
    fn read(
        &mut self,
        texts: &[String],
        practice: &Practice,
        signature: &Signature,
        words: &[usize],
        plain: bool,
    ) -> Result<(Written, Vec<Option<usize>>), ComposeError> {
        let Signature { writer, at, .. } = signature;
        let past = self.past.as_deref().unwrap_or(practice);
        let context = Context {
            practice: past,
            role: writer.role,
            on_turn: match &self.past {
                Some(past) => past.turn(self.read_at.unwrap_or(*at)).whose == Some(writer.role),
                None => self.begun.is_none() && practice.turn(*at).whose == Some(writer.role),
            },
            verb: self.verb,
            target: self.target,
            silent: self.may_be_silent
                || matches!(self.verb, Verb::Says(kind) if kind.may_be_silent()),
            plain,
            today: self.read_at.unwrap_or(*at).date_naive(),
            doubt: self.doubt,
            words,
        };
        let reading =
            markup::read::read(texts, &context).map_err(|error| ComposeError::Misread {
                error: MarkupError {
                    line: self.place(error.line),
                    ..error
                },
                practice: Box::new(practice.clone()),
            })?;
        let mut parts = reading.parts;
        let said =
            |part: &Part| matches!(self.verb, Verb::Says(kind) if kind.kind() == part.kind.kind());
        let mut lines: Vec<Option<usize>> = parts
            .iter()
            .zip(reading.lines)
            .map(|(part, line)| (!plain && !said(part)).then_some(line))
            .collect();
        let read = parts.len();
        (self.adjust)(&mut parts, practice);
        let added = parts.len() - read;
        let mut quoted = quoted(&self.quotes, practice, writer.role)?;
        let mut before = vec![None; quoted.len() + added];
        before.append(&mut lines);
        quoted.append(&mut parts);
        let mut parts = quoted;
        attribute_quotations(&mut parts, practice, writer.role);
        let exchange = Exchange {
            id: signature.exchange,
            n: practice.next_n(),
            at: *at,
            by: writer.name.clone(),
            stage: stage_of(practice, writer.role, self.stage, &parts),
            hold: self.hold,
            parts,
        };
        let written = Written {
            exchange,
            remarks: reading.remarks,
        };
        Ok((written, before))
    }

    /// Where a line of the text stands in the file that it was typed in.
    fn place(&self, line: usize) -> usize {
        line.checked_sub(1)
            .and_then(|at| self.places.get(at))
            .map_or(line, |&place| place)
    }
}

/// The stage of an exchange with these parts: the one it moves the practice to, or
/// the one it is `said` to belong to; only what closes is closed. An observer's has
/// none, unless they claim one, which is refused.
pub(crate) fn stage_of(
    practice: &Practice,
    role: Role,
    said: Option<Stage>,
    parts: &[Part],
) -> Option<Stage> {
    let moved = practice.stage_with(role, parts);
    match (role, moved) {
        (Role::Observer, _) => said,
        (_, Stage::Closed) => Some(Stage::Closed),
        _ => Some(said.unwrap_or(moved)),
    }
}

/// The quotations that are asked for.
fn quoted(quotes: &[String], practice: &Practice, role: Role) -> Result<Vec<Part>, ComposeError> {
    let quote = |words: &String| match source_of(words, practice, role) {
        Some(id) => Ok(Part::new(Kind::Quote { to: Some(id) }, words.trim())),
        None => Err(ComposeError::NoSuchWords(words.clone())),
    };
    quotes.iter().map(quote).collect()
}

/// The exchange that words are quoted from: of the other first, for people quote
/// what they answer to.
fn source_of(words: &str, practice: &Practice, role: Role) -> Option<ExchangeId> {
    let others = practice.entries().iter().rev();
    let other = others
        .filter(|entry| entry.role != role)
        .find(|entry| entry.holds(words));
    other
        .map(|entry| entry.exchange.id)
        .or_else(|| practice.source_of(words))
}

/// Finds out where quoted words come from. On a sheet, what a part does stands
/// before its words.
fn attribute_quotations(parts: &mut [Part], practice: &Practice, role: Role) {
    let source = |words: &str| source_of(words, practice, role);
    for part in parts {
        if let Kind::Quote { to: to @ None } = &mut part.kind {
            *to = source(&part.text).or_else(|| {
                let (_, words) = part.text.split_once(": ")?;
                source(words).or_else(|| source(words.lines().next()?))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writing::fixture::{MENTEE, MENTOR, id, moment, practice, say};

    fn signature(n: u64, name: &str, role: Role) -> Signature {
        Signature {
            writer: Writer {
                name: name.parse().expect("a name"),
                role,
            },
            at: moment(),
            exchange: id(n),
        }
    }

    fn composed(
        mut contribution: Contribution<'_>,
        text: &str,
        practice: &Practice,
    ) -> Result<Written, ComposeError> {
        let mentor = signature(9, MENTOR, Role::Mentor);
        contribution.exchange(&[text.to_owned()], practice, &mentor)
    }

    #[test]
    fn only_what_closes_is_closed_and_an_observer_has_no_stage() {
        let practice = practice();
        let words = [Part::new(Kind::Say, "Hello.")];
        let close = [Part::new(Kind::Close, "Goodbye.")];
        let of = |role, said, parts| stage_of(&practice, role, said, parts);
        assert_eq!(of(Role::Observer, None, &words), None);
        let claimed = Some(Stage::Theme);
        assert_eq!(of(Role::Observer, claimed, &words), claimed);
        assert_eq!(of(Role::Mentor, None, &words), Some(Stage::Theme));
        let said = Some(Stage::Reflection);
        assert_eq!(of(Role::Mentor, said, &words), said);
        assert_eq!(of(Role::Mentor, said, &close), Some(Stage::Closed));
    }

    #[test]
    fn words_are_quoted_from_the_other_first() {
        let mut practice = practice();
        say(&mut practice, 1, MENTOR, Kind::Say, "The hive is full.");
        say(
            &mut practice,
            2,
            MENTEE,
            Kind::Say,
            "You said: the hive is full.",
        );
        say(
            &mut practice,
            3,
            MENTOR,
            Kind::Say,
            "Yes, the hive is full.",
        );
        let source = |words, role| source_of(words, &practice, role);
        assert_eq!(source("hive is full", Role::Mentor), Some(id(2)));
        assert_eq!(source("hive is full", Role::Mentee), Some(id(3)));
        assert_eq!(source("You said", Role::Mentee), Some(id(2)));
        assert_eq!(source("hive is empty", Role::Mentee), None);
    }

    #[test]
    fn a_quotation_that_is_asked_for_stands_first_or_is_refused() {
        let mut practice = practice();
        say(&mut practice, 1, MENTEE, Kind::Say, "The hive is full.");
        let quoting = |words: &str| Contribution {
            quotes: vec![words.to_owned()],
            ..Contribution::of(Verb::Reply)
        };
        let written = composed(quoting("is full"), "Good.", &practice).expect("an exchange");
        let quote = Kind::Quote { to: Some(id(1)) };
        assert_eq!(written.exchange.parts[0], Part::new(quote, "is full"));
        let refused = composed(quoting("is empty"), "Good.", &practice);
        assert!(matches!(refused, Err(ComposeError::NoSuchWords(words)) if words == "is empty"));
    }

    #[test]
    fn a_part_that_makes_no_sense_stays_words() {
        let mut practice = practice();
        say(&mut practice, 1, MENTEE, Kind::Close, "That was all.");
        let written =
            composed(Contribution::of(Verb::Reply), "close: Goodbye.", &practice).expect("words");
        let kinds: Vec<&Kind> = written.exchange.parts.iter().map(|it| &it.kind).collect();
        assert_eq!(kinds, [&Kind::Say]);
    }
}
