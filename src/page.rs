//! What is laid out for a person: lines of words, each with what it is, so that
//! the output can give it a look.

pub mod html;
pub mod look;
pub mod markdown;

use maud::Markup;

/// What words are. How that looks is the output's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    Heading,
    /// Less important: ids, times.
    Faint,
    /// The mentor, or words of theirs.
    Mentor,
    /// The mentee, or words of theirs.
    Mentee,
    Observer,
    /// Something that waits for somebody.
    Open,
    /// Something that went wrong.
    Error,
    Warning,
    /// What to do next.
    Hint,
}

/// Words and what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words; never a line end.
    pub text: String,
    pub tone: Tone,
    /// Where they point on a page: `#` and the anchor of one of its lines, or
    /// the name of a page that lies beside it.
    pub to: Option<String>,
}

/// A line. Where it is too long for the terminal it is wrapped, and what is
/// wrapped is indented by `hang`.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub indent: usize,
    /// Blanks before what is wrapped.
    pub hang: usize,
    pub spans: Vec<Span>,
    /// It is to be copied, a path or a command, so it is not wrapped.
    pub whole: bool,
    /// What it is on the page.
    pub kind: LineKind,
    /// The name by which it can be pointed at from outside.
    pub anchor: Option<String>,
    /// It goes on with what the line before it says.
    pub continues: bool,
    /// What takes the place of a picture in letters where it need not be one: of
    /// the lines of it that begin here, or of the first words of the line.
    pub figure: Option<Markup>,
}

/// What a line is on a page. A terminal shows no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LineKind {
    #[default]
    Words,
    /// The title of the page.
    Title,
    /// The heading of a part of it.
    Heading,
    /// The heading of an exchange.
    Entry,
    /// An item of a list; its indentation tells how deep.
    Item,
    /// Quoted words, after a mark that says so.
    Quote,
    /// A line of a picture drawn in letters.
    Picture,
}

#[derive(Debug, Clone, Default)]
pub struct Page {
    pub lines: Vec<Line>,
}

impl Line {
    /// An empty line to say something on.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An item of a list, with blanks before it.
    #[must_use]
    pub fn item(indent: usize) -> Self {
        Self::new().indented(indent).being(LineKind::Item)
    }

    /// Blanks before the line and, unless told otherwise, before what is
    /// wrapped of it.
    #[must_use]
    pub fn indented(mut self, indent: usize) -> Self {
        self.indent = indent;
        self.hang = indent;
        self
    }

    /// Blanks before what is wrapped of it.
    #[must_use]
    pub fn hanging(mut self, hang: usize) -> Self {
        self.hang = hang;
        self
    }

    /// Keeps the line whole, to be copied.
    #[must_use]
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Says what it is.
    #[must_use]
    pub fn being(mut self, kind: LineKind) -> Self {
        self.kind = kind;
        self
    }

    /// Gives it a name to be pointed at by.
    #[must_use]
    pub fn anchored(mut self, anchor: impl Into<String>) -> Self {
        self.anchor = Some(anchor.into());
        self
    }

    /// Gives it a figure, to take the place of its picture in letters.
    #[must_use]
    pub fn drawn(mut self, figure: Option<Markup>) -> Self {
        self.figure = figure;
        self
    }

    /// What it says, without how it looks.
    #[must_use]
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    #[must_use]
    pub fn then(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.spans.push(Span {
            text: text.into(),
            tone,
            to: None,
        });
        self
    }

    /// Says something that points at a line or a page ([`Span::to`]).
    #[must_use]
    pub fn pointing(self, tone: Tone, text: impl Into<String>, to: impl Into<String>) -> Self {
        let mut line = self.then(tone, text);
        if let Some(span) = line.spans.last_mut() {
            span.to = Some(to.into());
        }
        line
    }
}

impl Page {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page of one line.
    #[must_use]
    pub fn of(tone: Tone, text: impl Into<String>) -> Self {
        let mut page = Self::new();
        page.text(0, tone, &text.into());
        page
    }

    pub fn push(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Adds the lines of `other` as a part of this page: its title is a heading
    /// here, and its headings are headings within that part.
    pub fn append(&mut self, other: Self) {
        self.gap();
        self.lines.extend(other.lines.into_iter().map(|line| {
            let kind = match line.kind {
                LineKind::Title => LineKind::Heading,
                LineKind::Heading => LineKind::Entry,
                other => other,
            };
            line.being(kind)
        }));
    }

    /// Every anchor of the page.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().filter_map(|line| line.anchor.as_deref())
    }

    /// Adds an empty line, unless there is one or nothing yet.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.spans.is_empty()) {
            self.lines.push(Line::new());
        }
    }

    /// Adds a heading, with a gap before it.
    pub fn heading(&mut self, text: impl Into<String>) {
        self.gap();
        let line = Line::new().being(LineKind::Heading);
        self.push(line.then(Tone::Heading, text));
    }

    /// Adds text of one or more lines.
    pub fn text(&mut self, indent: usize, tone: Tone, text: &str) {
        self.labelled(Line::new().indented(indent), tone, text);
    }

    /// Adds text of one or more lines after what `first` says already; the
    /// others stand where `first` hangs.
    pub fn labelled(&mut self, first: Line, tone: Tone, text: &str) {
        let hang = first.hang;
        let mut lines = text.trim_end().split('\n');
        self.push(first.then(tone, lines.next().unwrap_or_default()));
        for line in lines {
            let mut next = Line::new().indented(hang);
            next.continues = true;
            if !line.trim().is_empty() {
                next = next.then(tone, line);
            }
            self.push(next);
        }
    }
}
