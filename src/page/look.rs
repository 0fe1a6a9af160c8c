//! How a page is to look, as far as that changes what is on it.

/// What a view is told of the surface it is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How many columns a picture may have.
    pub columns: usize,
    /// Pictures are drawn in ASCII: some terminals show box lines and bars two
    /// columns wide.
    pub ascii: bool,
    /// Times are told as they are from now too. Not in a pipe, where the same
    /// is to be printed tomorrow.
    pub relative: bool,
    /// Pictures are drawn for a page of HTML too.
    pub drawn: bool,
}

impl Look {
    pub const PLAIN: Self = Self {
        columns: 80,
        ascii: false,
        relative: false,
        drawn: false,
    };

    /// On a page of its own, in a file.
    pub const PAGE: Self = Self {
        drawn: true,
        ..Self::PLAIN
    };
}
