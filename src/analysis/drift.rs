//! How the theme moved, and how the mentee spoke of it at first and in the end.

use crate::dialogue::practice::{Practice, Theme, Words};
use crate::dialogue::stage::Role;

/// The theme's drift in at most three lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drift<'a> {
    /// As it was brought.
    pub first: &'a Theme,
    /// The wording between the first and the last that is least like the one
    /// before it: where it turned.
    pub turning: Option<&'a Theme>,
    /// As it stands, where it was put in other words.
    pub last: Option<&'a Theme>,
    /// How often it was put.
    pub wordings: usize,
}

impl<'a> Drift<'a> {
    /// `None` where no theme was brought.
    pub(super) fn of(practice: &'a Practice) -> Option<Self> {
        let themes = practice.themes();
        let (first, rest) = themes.split_first()?;
        let (last, between) = match rest.split_last() {
            Some((last, between)) => (Some(last), between),
            None => (None, rest),
        };
        let likeness = |at: usize| {
            let (one, other) = (&themes[at], &themes[at + 1]);
            // Pairs of letters in common: Dice, "Measures of the Amount of
            // Ecologic Association Between Species", Ecology 26 (3), 1945.
            strsim::sorensen_dice(&one.text, &other.text)
        };
        let turning = (0..between.len())
            .min_by(|&one, &other| likeness(one).total_cmp(&likeness(other)))
            .and_then(|at| between.get(at));
        Some(Self {
            first,
            turning,
            last,
            wordings: themes.len(),
        })
    }
}

/// How much closing words say at least, in characters, to stand for what was learned:
/// a farewell alone says nothing of the theme.
const FEWEST_CLOSING: usize = 16;

/// The mentee's own words about their theme, at first and in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeforeAfter<'a> {
    /// Why they brought it, or the theme itself where they did not say.
    pub before: &'a Theme,
    /// What they learned last, or the words that they closed with.
    pub after: &'a Words,
}

impl<'a> BeforeAfter<'a> {
    /// `None` until the practice is closed, and where the mentee did not say both.
    /// `closing` are the words that it was closed with.
    pub(super) fn of(practice: &'a Practice, closing: Option<&'a Words>) -> Option<Self> {
        practice.closed()?;
        let mentees = |name| practice.role_of(name) == Role::Mentee;
        let before = practice.themes().iter().find(|it| mentees(&it.by))?;
        let learned = practice.learned().iter();
        let after = learned.rev().find(|it| mentees(&it.by)).or_else(|| {
            closing
                .filter(|it| mentees(&it.by) && super::figures::length(&it.text) >= FEWEST_CLOSING)
        })?;
        // What was learned along with the theme is no change.
        (after.exchange != before.exchange).then_some(Self { before, after })
    }

    /// The words that stand for how it was before.
    #[must_use]
    pub fn at_first(&self) -> &'a str {
        let why = self.before.why.as_deref();
        why.filter(|why| !why.trim().is_empty())
            .unwrap_or(&self.before.text)
    }
}
