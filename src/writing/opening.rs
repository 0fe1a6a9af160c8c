//! A practice is opened: its id, and the exchanges that it begins with.

use chrono::{DateTime, FixedOffset};

use super::compose::{ComposeError, Contribution, Signature, Writer, Written, stage_of};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::refusal::Refused;
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::turn::only_settles;
use crate::markup::{Remark, Verb};

/// The most characters of an id that come from a title, so that the day and a number
/// fit beside them.
const SLUG: usize = 48;

/// What a practice is opened with.
pub(crate) struct Opening<'a> {
    /// The practice, of its header alone.
    pub(crate) practice: &'a Practice,
    /// Who opens it; the exchange is the last one that it is opened with.
    pub(crate) signature: &'a Signature,
    /// What an earlier practice left open.
    pub(crate) carried: Vec<Part>,
    /// The mentee's, whoever types it.
    pub(crate) theme: Option<Part>,
    /// The agreement, of whoever opens it where that is one of the two.
    pub(crate) terms: Option<Part>,
    pub(crate) letter: Option<&'a str>,
    /// Nothing is read into the letter.
    pub(crate) plain: bool,
}

/// A practice that was opened.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) practice: Practice,
    /// How many exchanges it was opened with.
    pub(crate) written: usize,
    /// It was opened with a letter.
    pub(crate) letter: bool,
    /// Something was read out of the letter.
    pub(crate) read: bool,
    pub(crate) remarks: Vec<Remark>,
}

/// Why a practice can't be opened so.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpeningError {
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Compose(#[from] ComposeError),
}

impl Opening<'_> {
    /// The practice with what it is opened with. What the same person says is one
    /// exchange, unless the letter would then leave the turn where it is. The ids of
    /// all but the last exchange come from `next`.
    pub(crate) fn begin(
        mut self,
        mut next: impl FnMut() -> ExchangeId,
    ) -> Result<Opened, OpeningError> {
        let mut practice = self.practice.clone();
        let signature = self.signature;
        let mentee = mentee_of(&practice);
        let one_of_two = match signature.writer.role {
            Role::Observer => &mentee,
            Role::Mentor | Role::Mentee => &signature.writer,
        };
        let mut said: Vec<(&Writer, Vec<Part>)> = Vec::new();
        said.extend(self.theme.take().map(|theme| (&mentee, vec![theme])));
        if let Some(terms) = self.terms.take() {
            match said.last_mut() {
                Some((writer, parts)) if *writer == one_of_two => parts.push(terms),
                _ => said.push((one_of_two, vec![terms])),
            }
        }
        // The last one has the id of the draft: where it is in the file, all are.
        let last = match self.letter {
            Some(_) => said.pop_if(|(writer, _)| **writer == signature.writer),
            None => said.pop(),
        };
        if !self.carried.is_empty() {
            let alone = said.is_empty() && last.is_none() && self.letter.is_none();
            let id = if alone { signature.exchange } else { next() };
            let carried = std::mem::take(&mut self.carried);
            bring(&mut practice, id, &signature.writer, carried)?;
        }
        for (writer, parts) in said {
            say(&mut practice, next(), writer, parts)?;
        }
        let Some(letter) = self.letter else {
            if let Some((writer, parts)) = last {
                say(&mut practice, signature.exchange, writer, parts)?;
            }
            return Ok(Opened {
                written: practice.entries().len(),
                practice,
                letter: false,
                read: false,
                remarks: Vec::new(),
            });
        };
        let mut beside = last.map_or_else(Vec::new, |(_, parts)| parts);
        let mut written = self.written(letter, &beside, &practice)?;
        if !beside.is_empty() && only_settles(&written.exchange.parts) {
            let apart = std::mem::take(&mut beside);
            say(&mut practice, next(), &signature.writer, apart)?;
            written = self.written(letter, &beside, &practice)?;
        }
        let is_read = |part: &Part| !matches!(part.kind, Kind::Say | Kind::Quote { .. });
        let mut of_letter = written.exchange.parts.iter().skip(beside.len());
        let read = of_letter.any(is_read);
        practice.after(written.exchange)?;
        Ok(Opened {
            written: practice.entries().len(),
            practice,
            letter: true,
            read,
            remarks: written.remarks,
        })
    }

    /// The exchange that a letter makes, with what the flags say `beside` it.
    fn written(
        &self,
        letter: &str,
        beside: &[Part],
        practice: &Practice,
    ) -> Result<Written, ComposeError> {
        let mut contribution = Contribution {
            plain: self.plain,
            adjust: Box::new(|parts, _| {
                parts.splice(0..0, beside.iter().cloned());
            }),
            ..Contribution::of(Verb::Reply)
        };
        contribution.exchange(&[letter.to_owned()], practice, self.signature)
    }
}

/// The mentee of a practice, as a writer.
pub(crate) fn mentee_of(practice: &Practice) -> Writer {
    Writer {
        name: practice.header().mentee.clone(),
        role: Role::Mentee,
    }
}

/// Brings along what an earlier practice left open. The theme is still to come, so
/// neither the stage nor the turn moves.
fn bring(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    practice.after(Exchange {
        id,
        n: practice.next_n(),
        at: practice.header().opened,
        by: writer.name.clone(),
        stage: (writer.role != Role::Observer).then_some(Stage::Theme),
        hold: true,
        parts,
    })
}

fn say(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    practice.after(Exchange {
        id,
        n: practice.next_n(),
        at: practice.header().opened,
        by: writer.name.clone(),
        stage: stage_of(practice, writer.role, None, &parts),
        hold: false,
        parts,
    })
}

/// The id of a practice of that title: the day and what plain letters the title has,
/// else the day and four characters that are `drawn`; with a number where it is not
/// `free`.
pub(crate) fn practice_id(
    title: &str,
    opened: DateTime<FixedOffset>,
    free: impl Fn(&PracticeId) -> bool,
    drawn: impl Fn(u64) -> ExchangeId,
) -> PracticeId {
    let day = opened.format("%Y-%m-%d").to_string();
    let slug = slug(title);
    let mut count = 1_u64;
    loop {
        let tail = if slug.is_empty() {
            drawn(count).as_str()[..4].to_owned()
        } else if count == 1 {
            slug.clone()
        } else {
            format!("{slug}-{count}")
        };
        match format!("{day}-{tail}").parse::<PracticeId>() {
            Ok(id) if free(&id) => return id,
            _ => count += 1,
        }
    }
}

/// The letters and digits of a title that an id can have, in lower case, with
/// hyphens between.
fn slug(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let mut slug = String::new();
    for word in words {
        let room = SLUG.saturating_sub(slug.len() + 1);
        if room == 0 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(room)]);
    }
    slug
}
