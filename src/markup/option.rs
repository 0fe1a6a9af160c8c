//! What stands in brackets in a mark, at the end of an action, or at the
//! beginning of a quotation.

use chrono::NaiveDate;

use super::MarkupErrorKind;
use super::mark::{Mark, narrow};
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::practice::Practice;

/// Whether words begin with what looks like the exchange of a quotation.
pub(super) fn names_an_exchange(words: &str) -> bool {
    words
        .strip_prefix('(')
        .and_then(|it| it.split_once(')'))
        .is_some_and(|(id, _)| id.parse::<ExchangeId>().is_ok())
}

/// Words that end in brackets with what an action knows, once or more, and what
/// stands in them. Other brackets are words: "(due to illness)" is no day.
pub(super) fn trailing_options(words: &str, practice: &Practice) -> Option<(String, String)> {
    let (mut words, mut options) = (words.trim_end(), Vec::new());
    while let Some((before, inner)) = trailing_brackets(words, practice) {
        words = before;
        options.insert(0, inner);
    }
    (!options.is_empty()).then(|| (words.to_owned(), options.join(",")))
}

fn trailing_brackets<'w>(words: &'w str, practice: &Practice) -> Option<(&'w str, &'w str)> {
    let body = words.strip_suffix([')', '）'])?;
    let at = body.rfind(['(', '（'])?;
    let inner = body[at..].trim_start_matches(['(', '（']).trim();
    let known = |option: &str| {
        let option = option.trim().to_lowercase();
        let after = |leads: [&str; 2]| leads.iter().find_map(|it| option.strip_prefix(it));
        let begins_with_digit = |text: &str| {
            let text = text.trim_start_matches([':', '：', ' ', '\u{3000}']);
            text.chars()
                .next()
                .is_some_and(|c| narrow(c).is_ascii_digit())
        };
        after(["due", "期限"]).is_some_and(begins_with_digit)
            || after(["by ", "担当"]).is_some_and(|name| practice.person(name.trim()).is_some())
            || option.ends_with("まで") && begins_with_digit(&option)
    };
    inner
        .split([',', '、', '，'])
        .all(known)
        .then(|| (body[..at].trim_end(), inner))
}

/// A day of the calendar, written as 2026-12-01.
///
/// # Errors
///
/// [`MarkupErrorKind::BadDay`].
pub fn day(text: &str) -> Result<NaiveDate, MarkupErrorKind> {
    let bad = || MarkupErrorKind::BadDay(text.to_owned());
    let text: String = text
        .trim_start_matches([':', '：', ' '])
        .chars()
        .map(narrow)
        .collect();
    let shape = text.len() == 10 && text.bytes().filter(|&c| c == b'-').count() == 2;
    if shape {
        NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| bad())
    } else {
        Err(bad())
    }
}

/// What stands in the brackets of a mark.
pub(super) struct Options {
    label: String,
    left: Vec<String>,
}

impl Options {
    pub(super) fn of(mark: &Mark<'_>) -> Self {
        Self::split(mark.label, mark.options.as_deref().unwrap_or_default())
    }

    pub(super) fn split(label: &str, inner: &str) -> Self {
        Self {
            label: label.to_owned(),
            left: inner
                .split([',', '、', '，'])
                .map(|option| option.trim().to_owned())
                .filter(|option| !option.is_empty())
                .collect(),
        }
    }

    pub(super) fn word(&mut self, words: &[&str]) -> bool {
        let before = self.left.len();
        self.left
            .retain(|option| !words.contains(&option.to_lowercase().as_str()));
        self.left.len() < before
    }

    /// The value of an option that begins or ends with one of these.
    pub(super) fn value(&mut self, prefixes: &[&str], suffixes: &[&str]) -> Option<String> {
        let strip = |option: &String| {
            let lower = option.to_lowercase();
            let prefix = prefixes.iter().find(|prefix| lower.starts_with(**prefix));
            let suffix = suffixes.iter().find(|suffix| option.ends_with(**suffix));
            if prefix.is_none() && suffix.is_none() {
                return None;
            }
            let from = prefix.map_or(0, |prefix| prefix.len());
            let to = option.len() - suffix.map_or(0, |suffix| suffix.len());
            option.get(from..to).map(|value| value.trim().to_owned())
        };
        let at = self
            .left
            .iter()
            .position(|option| strip(option).is_some())?;
        let option = self.left.remove(at);
        strip(&option)
    }

    pub(super) fn number(&self, text: &str) -> Result<usize, MarkupErrorKind> {
        text.trim_start_matches(['Q', 'q', 'Ｑ'])
            .parse()
            .map_err(|_| self.bad(text))
    }

    pub(super) fn target<T: std::str::FromStr>(
        &self,
        mark: &Mark<'_>,
    ) -> Result<T, MarkupErrorKind> {
        let text = mark.target.as_deref().unwrap_or_default();
        text.parse().map_err(|_| self.bad(text))
    }

    pub(super) fn bad(&self, option: &str) -> MarkupErrorKind {
        MarkupErrorKind::BadOption {
            mark: self.label.clone(),
            option: option.to_owned(),
        }
    }

    pub(super) fn finish(&self) -> Result<(), MarkupErrorKind> {
        match self.left.first() {
            Some(option) => Err(self.bad(option)),
            None => Ok(()),
        }
    }
}
