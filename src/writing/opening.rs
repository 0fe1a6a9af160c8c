//! A practice is opened: its id, and the exchanges that it begins with.

use chrono::{DateTime, FixedOffset};

use super::compose::{ComposeError, Contribution, Signature, Writer, Written, stage_of};
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::part::{Form, Part};
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
    /// The agreement, of whoever opens it.
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
                // Whoever opens it for the two speaks before them, and for nobody else.
                _ if signature.writer.role == Role::Observer => {
                    said.insert(0, (&signature.writer, vec![terms]));
                }
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
            bring(&mut practice, id, one_of_two, carried)?;
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
        let is_read = |part: &Part| part.kind.definition().form != Form::Unmarked;
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
    let stage = (writer.role != Role::Observer).then_some(Stage::Theme);
    add(practice, id, writer, stage, true, parts)
}

fn say(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    let stage = stage_of(practice, writer.role, None, &parts);
    add(practice, id, writer, stage, false, parts)
}

/// Adds an exchange of the moment in which the practice is opened.
fn add(
    practice: &mut Practice,
    id: ExchangeId,
    writer: &Writer,
    stage: Option<Stage>,
    hold: bool,
    parts: Vec<Part>,
) -> Result<(), Refused> {
    practice.after(Exchange {
        id,
        n: practice.next_n(),
        at: practice.header().opened,
        by: writer.name.clone(),
        stage,
        hold,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::agreement::Visibility;
    use crate::dialogue::part::Kind;
    use crate::writing::fixture::{MENTEE, MENTOR, id, moment, practice};

    fn signed(name: &str, role: Role) -> Signature {
        Signature {
            writer: Writer {
                name: name.parse().expect("a name"),
                role,
            },
            at: moment(),
            exchange: id(100),
        }
    }

    fn theme() -> Part {
        Part::new(Kind::Theme { why: None }, "Keeping bees.")
    }

    fn terms() -> Part {
        let agreement = Kind::Agree {
            rhythm: None,
            visibility: Some(Visibility::Public),
            rounds: None,
            when_quiet: None,
        };
        Part::new(agreement, "")
    }

    fn begun(signature: &Signature, carried: Vec<Part>, letter: Option<&str>) -> Opened {
        let mut ids = (1..).map(id);
        Opening {
            practice: &practice(),
            signature,
            carried,
            theme: Some(theme()),
            terms: Some(terms()),
            letter,
            plain: false,
        }
        .begin(|| ids.next().expect("an id"))
        .expect("an opening")
    }

    /// The exchanges of a practice, each by its id, its writer and its parts' kinds.
    fn told(opened: &Opened) -> Vec<(ExchangeId, &str, Vec<&'static str>)> {
        let entries = opened.practice.entries().iter();
        entries
            .map(|entry| {
                let kinds = entry.exchange.parts.iter().map(|it| it.kind.as_str());
                (
                    entry.exchange.id,
                    entry.exchange.by.as_str(),
                    kinds.collect(),
                )
            })
            .collect()
    }

    #[test]
    fn what_the_same_person_says_is_one_exchange() {
        let mentee = begun(&signed(MENTEE, Role::Mentee), Vec::new(), None);
        assert_eq!(told(&mentee), [(id(100), MENTEE, vec!["theme", "agree"])]);
        let mentor = begun(&signed(MENTOR, Role::Mentor), Vec::new(), None);
        let apart = [
            (id(1), MENTEE, vec!["theme"]),
            (id(100), MENTOR, vec!["agree"]),
        ];
        assert_eq!(told(&mentor), apart);
        let letter = begun(&signed(MENTEE, Role::Mentee), Vec::new(), Some("Hello."));
        let with_words = [(id(100), MENTEE, vec!["theme", "agree", "say"])];
        assert_eq!(told(&letter), with_words);
        assert!(letter.letter && !letter.read);
    }

    #[test]
    fn the_terms_are_those_of_whoever_opens_it() {
        let observer = begun(&signed("Ida", Role::Observer), Vec::new(), Some("Hello."));
        let expected = [
            (id(1), "Ida", vec!["agree"]),
            (id(2), MENTEE, vec!["theme"]),
            (id(100), "Ida", vec!["say"]),
        ];
        assert_eq!(told(&observer), expected);
    }

    #[test]
    fn what_is_carried_over_comes_first_and_moves_nothing() {
        let carried = vec![Part::new(Kind::Park, "The price of honey.")];
        let opened = begun(&signed(MENTEE, Role::Mentee), carried, None);
        let expected = [
            (id(1), MENTEE, vec!["park"]),
            (id(100), MENTEE, vec!["theme", "agree"]),
        ];
        assert_eq!(told(&opened), expected);
        let first = &opened.practice.entries()[0].exchange;
        assert!(first.hold);
        assert_eq!(first.stage, Some(Stage::Theme));
    }

    #[test]
    fn an_id_is_the_day_and_the_plain_letters_of_the_title() {
        let made = |title: &str, taken: &[&str]| {
            let free = |id: &PracticeId| !taken.contains(&id.as_str());
            practice_id(title, moment(), free, id).to_string()
        };
        assert_eq!(
            made("Selling at (two) Markets!", &[]),
            "2031-04-02-selling-at-two-markets"
        );
        let taken = ["2031-04-02-bees", "2031-04-02-bees-2"];
        assert_eq!(made("Bees", &taken), "2031-04-02-bees-3");
        assert_eq!(
            made("蜜蜂", &[]),
            format!("2031-04-02-{}", &id(1).as_str()[..4])
        );
        let cut = &"bees-".repeat(20)[..SLUG];
        let long = "bees ".repeat(20);
        assert_eq!(made(&long, &[]), format!("2031-04-02-{cut}"));
    }
}
