//! Redaction: words that tell who somebody is, replaced by aliases, and what
//! still looks as if it told.
//!
//! Case, width and form aside ("Aoki", "AOKI" and "ａｏｋｉ" are one word, by the
//! compatibility forms of Unicode Standard Annex 15), every occurrence of a word
//! has the same alias. A word in letters that are parted by blanks is not
//! replaced within a longer one; neither is one in katakana.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

pub use super::clues::{Clue, ClueKind, clues};

use crate::language::names;
use crate::text::escape::is_hidden;
use crate::text::script::{Script, is_han};

/// Words and their aliases.
#[derive(Debug, Clone)]
pub struct Aliases {
    matcher: AhoCorasick,
    words: Vec<Alias>,
}

/// A word and what stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    pub word: String,
    /// What stands for it.
    pub alias: String,
    /// It is a piece of a name that may be a word as well ("Will", "May"): it is
    /// replaced only where it has a capital.
    pub capital: bool,
    /// How often it was replaced.
    pub count: usize,
}

/// Words that can't be replaced.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AliasError {
    /// Not of the form `WORD=NAME`, or one of the two is empty.
    #[error("not of the form WORD=NAME: {0:?}")]
    Malformed(String),
    /// More words than a matcher can hold.
    #[error("too many words")]
    TooMany,
}

impl Aliases {
    /// Replaces each of these words by its alias; of one word twice, the first
    /// holds.
    ///
    /// # Errors
    ///
    /// [`AliasError::TooMany`].
    pub fn new(all: impl IntoIterator<Item = Alias>) -> Result<Self, AliasError> {
        let mut folded: Vec<String> = Vec::new();
        let mut words = Vec::new();
        for alias in all {
            let known = fold(&alias.word);
            if !known.is_empty() && !folded.contains(&known) {
                folded.push(known);
                words.push(alias);
            }
        }
        let matcher = AhoCorasick::new(&folded).map_err(|_| AliasError::TooMany)?;
        Ok(Self { matcher, words })
    }

    /// The words, each with how often it was replaced so far.
    #[must_use]
    pub fn words(&self) -> &[Alias] {
        &self.words
    }

    /// Whether `text` holds one of the words.
    #[must_use]
    pub fn occur_in(&self, text: &str) -> bool {
        let mut found = self.found(&Folded::of(text)).into_iter();
        found.any(|(at, range)| self.words[at].is_meant(&text[range]))
    }

    /// `text` with every word replaced.
    pub fn replace(&mut self, text: &str) -> String {
        let folded = Folded::of(text);
        let mut replaced = String::with_capacity(text.len());
        let mut from = 0;
        for (at, range) in self.found(&folded) {
            let word = &mut self.words[at];
            if !word.is_meant(&text[range.clone()]) {
                continue;
            }
            word.count += 1;
            replaced.push_str(&text[from..range.start]);
            replaced.push_str(&word.alias);
            from = range.end;
        }
        replaced.push_str(&text[from..]);
        replaced
    }

    /// What in `text` is one of the words but for its capital.
    pub fn nearly<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let found = self.found(&Folded::of(text)).into_iter();
        found
            .filter(|(at, range)| !self.words[*at].is_meant(&text[range.clone()]))
            .map(|(_, range)| &text[range])
            .collect()
    }

    /// Where the words stand in the text, the longest where several begin, and
    /// none within another.
    fn found(&self, folded: &Folded) -> Vec<(usize, Range<usize>)> {
        let mut all: Vec<(usize, Range<usize>)> = self
            .matcher
            .find_overlapping_iter(&folded.text)
            .filter(|found| folded.stands_alone(found.range()))
            .filter_map(|found| Some((found.pattern().as_usize(), folded.source(found.range())?)))
            .collect();
        all.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        all.retain(|(_, range)| {
            let free = range.start >= end;
            if free {
                end = range.end;
            }
            free
        });
        all
    }
}

impl Alias {
    /// What stands for a word, in whatever case it is written.
    #[must_use]
    pub fn new(word: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            word: word.into(),
            alias: alias.into(),
            capital: false,
            count: 0,
        }
    }

    /// What stands for a name, and for each piece of it by which somebody may be
    /// called.
    pub fn of_name(name: &str, alias: &str) -> impl Iterator<Item = Self> {
        let piece = move |word: String| Self {
            capital: word != name && word.starts_with(char::is_uppercase),
            ..Self::new(word, alias)
        };
        pieces(name).into_iter().map(piece)
    }

    fn is_meant(&self, found: &str) -> bool {
        !self.capital || found.starts_with(char::is_uppercase)
    }

    /// Reads `WORD=NAME`.
    ///
    /// # Errors
    ///
    /// [`AliasError::Malformed`].
    pub fn read(text: &str) -> Result<Self, AliasError> {
        let malformed = || AliasError::Malformed(text.to_owned());
        let (word, alias) = text.split_once(['=', '＝']).ok_or_else(malformed)?;
        let (word, alias) = (word.trim(), alias.trim());
        let sound = !word.is_empty() && !alias.is_empty() && !alias.chars().any(char::is_control);
        sound.then(|| Self::new(word, alias)).ok_or_else(malformed)
    }
}

/// A name and the pieces of it: its words, without titles and particles ("de
/// la"); all of them in one word; and what stands before an honorific.
fn pieces(name: &str) -> Vec<String> {
    let parts = |c: char| c.is_whitespace() || matches!(c, '.' | '_' | '-' | '・' | '=');
    let capitals = name.contains(char::is_uppercase);
    let is_name = |piece: &&str| {
        let particle = capitals && piece.starts_with(char::is_lowercase);
        piece.chars().count() > 1 && !particle && !names::is_no_piece(piece)
    };
    let mut pieces = vec![name.to_owned()];
    pieces.extend(name.split(parts).filter(is_name).map(str::to_owned));
    pieces.push(name.split(parts).collect());
    let plain: Vec<String> = pieces
        .iter()
        .filter_map(|piece| names::without_honorific(piece))
        .filter(|stem| !stem.is_empty())
        .map(str::to_owned)
        .collect();
    pieces.extend(plain);
    let mut seen: Vec<String> = Vec::new();
    pieces.retain(|piece| {
        let new = !piece.is_empty() && !seen.contains(piece);
        if new {
            seen.push(piece.clone());
        }
        new
    });
    pieces
}

/// Marks on letters of the Latin, Greek and Cyrillic scripts.
const ACCENTS: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';
const APOSTROPHES: [char; 4] = ['’', '‘', '`', '´'];

/// A text as it is compared: in one case, width and form, without accents and
/// without what shows nothing.
fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_hidden(*c) && !ACCENTS.contains(c))
        .nfc()
        .flat_map(char::to_lowercase)
        .map(|c| if APOSTROPHES.contains(&c) { '\'' } else { c })
        .collect()
}

/// A folded text that knows where each piece came from.
struct Folded {
    text: String,
    /// Where each cluster begins, here and in the source; the ends last.
    places: Vec<(usize, usize)>,
}

impl Folded {
    fn of(source: &str) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut places = Vec::new();
        for (at, cluster) in source.grapheme_indices(true) {
            places.push((text.len(), at));
            text.push_str(&fold(cluster));
        }
        places.push((text.len(), source.len()));
        Self { text, places }
    }

    /// Where a piece came from; nowhere where it cuts a cluster.
    fn source(&self, range: Range<usize>) -> Option<Range<usize>> {
        let at = |here| {
            let found = self.places.binary_search_by_key(&here, |place| place.0);
            found.ok().map(|at| self.places[at].1)
        };
        Some(at(range.start)?..at(range.end)?)
    }

    /// Whether a piece is not within a longer word.
    fn stands_alone(&self, range: Range<usize>) -> bool {
        let piece = &self.text[range.clone()];
        let joins = |inner: Option<char>, outer: Option<char>| match (inner, outer) {
            (Some(inner), Some(outer)) => {
                Run::of(inner).is_some_and(|run| Run::of(outer) == Some(run))
            }
            _ => false,
        };
        let is_one = |piece: &str| piece.chars().count() == 1;
        let before = self.text[..range.start].chars().next_back();
        let after = self.text[range.end..].chars().next();
        // A single Han character is within a word where another stands beside it.
        let within = is_one(piece)
            && piece.chars().all(is_han)
            && [before, after].into_iter().flatten().any(is_han);
        !within && !joins(piece.chars().next(), before) && !joins(piece.chars().next_back(), after)
    }
}

/// The ways of writing in which a run of letters is a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Spaced,
    Katakana,
}

impl Run {
    fn of(c: char) -> Option<Self> {
        match Script::of(c) {
            Script::Katakana => Some(Self::Katakana),
            Script::Other if c.is_alphanumeric() => Some(Self::Spaced),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Alias, Aliases, pieces};

    fn replaced(pairs: &[(&str, &str)], text: &str) -> String {
        let pairs = pairs.iter().map(|(word, alias)| Alias::new(*word, *alias));
        Aliases::new(pairs).map_or_else(|_| String::new(), |mut aliases| aliases.replace(text))
    }

    #[test]
    fn a_word_is_found_in_every_case_and_width() {
        let aliases = [("Aoki", "A"), ("ガラス工房", "B")];
        assert_eq!(replaced(&aliases, "aoki, AOKI's ａｏｋｉ"), "A, A's A");
        assert_eq!(replaced(&aliases, "ｶﾞﾗｽ工房で"), "Bで");
        assert_eq!(replaced(&aliases, "by A\u{200b}o\u{ad}ki!"), "by A!");
    }

    #[test]
    fn a_name_is_found_without_its_accents_and_with_any_apostrophe() {
        let aliases = [("Sean O'Neil", "A"), ("José", "B")];
        assert_eq!(
            replaced(&aliases, "Sean O’Neil, JOSE, Jose\u{301}"),
            "A, B, B"
        );
        assert_eq!(replaced(&[("ガク", "C")], "カク"), "カク");
    }

    #[test]
    fn a_single_character_is_no_piece_of_a_word() {
        assert_eq!(
            replaced(&[("山", "C")], "山さんと登山、火山。山"),
            "Cさんと登山、火山。C"
        );
    }

    #[test]
    fn a_word_within_a_longer_one_stays() {
        let aliases = [("Ann", "A"), ("マリ", "B"), ("森", "C")];
        assert_eq!(replaced(&aliases, "annual Ann, 2Ann"), "annual A, 2Ann");
        assert_eq!(
            replaced(&aliases, "マリンとマリさんと森さん"),
            "マリンとBさんとCさん"
        );
    }

    #[test]
    fn the_longest_word_is_replaced_whole() {
        let aliases = [("Sato", "A"), ("Sato Foods", "B")];
        assert_eq!(replaced(&aliases, "Sato of Sato Foods"), "A of B");
    }

    #[test]
    fn a_piece_that_is_a_word_too_is_replaced_with_its_capital_alone() {
        let text = "Will will ask WILL YOUNG, will young and may.";
        let mut aliases = Aliases::new(Alias::of_name("Will Young", "A")).expect("aliases");
        assert_eq!(aliases.replace(text), "A will ask A, A and may.");
        assert_eq!(aliases.nearly("so will May"), ["will"]);
    }

    #[test]
    fn a_name_is_found_by_its_pieces() {
        assert_eq!(pieces("青木 健・K"), ["青木 健・K", "青木", "青木健K"]);
        assert_eq!(pieces("sato"), ["sato"]);
        assert_eq!(pieces("小川さん"), ["小川さん", "小川"]);
        assert_eq!(pieces("小川部長"), ["小川部長", "小川"]);
        assert_eq!(pieces("ogawa san"), ["ogawa san", "ogawa", "ogawasan"]);
        assert_eq!(
            pieces("Dr. May de la Rose"),
            ["Dr. May de la Rose", "May", "Rose", "DrMaydelaRose"]
        );
    }
}
