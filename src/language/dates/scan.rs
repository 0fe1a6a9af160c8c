//! What is left to read of a text, piece by piece.

/// What is left to read of a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) struct Scan<'t>(pub(super) &'t str);

impl<'t> Scan<'t> {
    pub(in crate::language) fn is_done(self) -> bool {
        self.0.is_empty()
    }

    /// Past these characters; a blank in them is any number of blanks.
    pub(in crate::language) fn literal(self, text: &str) -> Option<Self> {
        let mut pieces = text.split(' ');
        let first = pieces.next().unwrap_or_default();
        let start = Self(self.0.strip_prefix(first)?);
        pieces.try_fold(start, |scan, piece| {
            Some(Self(scan.gap()?.0.strip_prefix(piece)?))
        })
    }

    /// Past one of these, where there is one.
    pub(in crate::language) fn perhaps<'w>(self, texts: impl IntoIterator<Item = &'w str>) -> Self {
        texts
            .into_iter()
            .find_map(|text| self.literal(text))
            .unwrap_or(self)
    }

    pub(in crate::language) fn blanks(self) -> Self {
        Self(self.0.trim_start_matches(' '))
    }

    /// Past a blank or more.
    pub(in crate::language) fn gap(self) -> Option<Self> {
        self.0.starts_with(' ').then(|| self.blanks())
    }

    /// A number of one to so many figures.
    pub(in crate::language) fn number(self, most: usize) -> Option<(u32, Self)> {
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(length);
        ((1..=most).contains(&length)).then_some((digits.parse().ok()?, Self(rest)))
    }

    /// A year of four figures.
    pub(in crate::language) fn year(self) -> Option<(i32, Self)> {
        let (year, rest) = self.number(4)?;
        (self.0.len() - rest.0.len() == 4).then_some((i32::try_from(year).ok()?, rest))
    }

    /// The longest word of a table that it begins with. Latin words are whole.
    pub(in crate::language) fn word<T: Copy>(self, table: &[(&str, T)]) -> Option<(T, Self)> {
        table
            .iter()
            .filter_map(|&(word, value)| Some((value, self.literal(word)?)))
            .filter(|&(_, rest)| rest.ends_word(self))
            .min_by_key(|(_, rest)| rest.0.len())
    }

    /// Whether no letter or figure follows on what was read since `start`, where
    /// that ended in a Latin letter.
    pub(in crate::language) fn ends_word(self, start: Self) -> bool {
        let read = &start.0[..start.0.len() - self.0.len()];
        !read.ends_with(|c: char| c.is_ascii_alphabetic())
            || !self.0.starts_with(|c: char| c.is_ascii_alphanumeric())
    }

    /// The next character, and what is left after it.
    pub(in crate::language) fn next(self) -> Option<(char, Self)> {
        let mut chars = self.0.chars();
        Some((chars.next()?, Self(chars.as_str())))
    }

    /// Whether a letter comes next.
    pub(in crate::language) fn begins_with_letter(self) -> bool {
        self.0.starts_with(char::is_alphabetic)
    }
}
