//! What is laid out for a person: lines of words, each with what it is, so that
//! the output can give it a look.

pub mod look;

/// What words are. How that looks is the output's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// A heading.
    Heading,
    /// Less important: ids, times.
    Faint,
    /// The mentor, or words of theirs.
    Mentor,
    /// The mentee, or words of theirs.
    Mentee,
    /// An observer.
    Observer,
    /// Something that waits for somebody.
    Open,
    /// Something that went wrong.
    Error,
    /// Something to mind.
    Warning,
    /// What to do next.
    Hint,
}

/// Words and what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words; never a line end.
    pub text: String,
    /// What they are.
    pub tone: Tone,
}

/// A line. Where it is too long for the terminal it is wrapped, and what is
/// wrapped is indented by `hang`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Blanks before it.
    pub indent: usize,
    /// Blanks before what is wrapped.
    pub hang: usize,
    /// What it says.
    pub spans: Vec<Span>,
    /// It is to be copied, a path or a command, so it is not wrapped.
    pub whole: bool,
}

/// Lines in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Line {
    /// An empty line to say something on.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Says something.
    #[must_use]
    pub fn then(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.spans.push(Span {
            text: text.into(),
            tone,
        });
        self
    }
}

impl Page {
    /// An empty page.
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

    /// Adds a line.
    pub fn push(&mut self, line: Line) {
        self.lines.push(line);
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
        self.push(Line::new().then(Tone::Heading, text));
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
            if line.trim().is_empty() {
                self.push(Line::new());
            } else {
                self.push(Line::new().indented(hang).then(tone, line));
            }
        }
    }
}
