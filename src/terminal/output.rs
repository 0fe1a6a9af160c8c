//! All that is written: results on standard output, everything else
//! on standard error, all of it through the sink that makes control characters
//! visible.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that writes to standard output and standard error"
)]

use std::io::{self, IsTerminal, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::page::look::Look;
use crate::page::{Line, Page, Span, Tone};
use crate::terminal::pager::Pager;
use crate::text::escape::{self, visible};

/// The narrowest that text is wrapped to: below, a terminal has no use.
const NARROWEST: usize = 20;
/// The widest: from the end of a longer line the eye does not find back.
const WIDEST: usize = 100;

/// Standard output and standard error.
pub struct Output {
    out: AutoStream<io::Stdout>,
    err: AutoStream<io::Stderr>,
    quiet: bool,
    pager: Option<Pager>,
}

impl Output {
    /// Both streams, with a look on a terminal (`NO_COLOR` and `TERM=dumb`
    /// followed) and plain in a pipe.
    #[must_use]
    pub fn new() -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        Self {
            out: AutoStream::auto(out),
            err: AutoStream::auto(err),
            quiet: false,
            pager: None,
        }
    }

    /// Whether remarks (everything on standard error but errors) are left out.
    pub fn be_quiet(&mut self, quiet: bool) {
        self.quiet = quiet;
    }

    /// The pager that long results are read in.
    pub fn set_pager(&mut self, pager: Option<Pager>) {
        self.pager = pager;
    }

    /// How a page is to look that goes to standard output.
    #[must_use]
    pub fn look(&self, ascii: bool) -> Look {
        let width = width(&io::stdout());
        Look {
            columns: width.unwrap_or(Look::PLAIN.columns),
            ascii,
            relative: width.is_some(),
            drawn: false,
        }
    }

    /// A result that may be long, for a person: where it is longer than the
    /// terminal is high, in the pager.
    ///
    /// # Errors
    ///
    /// Whatever standard output fails with; a closed pipe is among it.
    pub fn long_page(&mut self, page: &Page) -> io::Result<()> {
        let stdout = io::stdout();
        let height = terminal_size::terminal_size_of(&stdout).map(|(_, height)| height.0);
        let (Some(height), Some(pager)) = (height, &self.pager) else {
            return self.page(page);
        };
        let text = laid_out(page, width(&stdout));
        if text.lines().count() < usize::from(height) {
            return self.page(page);
        }
        let plain = self.out.current_choice() == anstream::ColorChoice::Never;
        let shown = if plain {
            pager.show(&anstream::adapter::strip_str(&text).to_string())
        } else {
            pager.show(&text)
        };
        // A pager that can't be started leaves the terminal as it was.
        shown.or_else(|_| self.page(page))
    }

    /// A result, for a person.
    ///
    /// # Errors
    ///
    /// Whatever standard output fails with; a closed pipe is among it.
    pub fn page(&mut self, page: &Page) -> io::Result<()> {
        let text = laid_out(page, width(&io::stdout()));
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// A result that is a file of another format, whose own rules have made it
    /// safe to print.
    ///
    /// # Errors
    ///
    /// Whatever standard output fails with; a closed pipe is among it.
    pub fn file(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// A result, for a machine: one JSON value on one line.
    ///
    /// # Errors
    ///
    /// Whatever standard output fails with; a closed pipe is among it.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.out.write_all(&escape::json(value)?)?;
        self.out.flush()
    }

    /// A remark on what was done or could be done next.
    pub fn remark(&mut self, page: &Page) {
        if !self.quiet {
            self.error(page);
        }
    }

    pub fn error(&mut self, page: &Page) {
        let text = laid_out(page, width(&io::stderr()));
        // Where standard error is gone there is nobody left to tell.
        let _ = self.err.write_all(text.as_bytes());
        let _ = self.err.flush();
    }
}

impl Default for Output {
    fn default() -> Self {
        Self::new()
    }
}

/// How wide it is now: a terminal may change while an editor is open.
fn width(stream: &(impl IsTerminal + std::os::fd::AsFd)) -> Option<usize> {
    let (terminal_size::Width(width), _) = terminal_size::terminal_size_of(stream)?;
    Some(usize::from(width).clamp(NARROWEST, WIDEST))
}

fn style(tone: Tone) -> Style {
    let style = Style::new();
    let colour = |colour: AnsiColor| style.fg_color(Some(colour.into()));
    match tone {
        Tone::Plain => style,
        Tone::Heading => style.bold(),
        Tone::Faint => style.dimmed(),
        Tone::Mentor => colour(AnsiColor::Blue).bold(),
        Tone::Mentee => colour(AnsiColor::Green).bold(),
        Tone::Observer => colour(AnsiColor::Magenta),
        Tone::Open => colour(AnsiColor::Yellow),
        Tone::Error => colour(AnsiColor::Red).bold(),
        Tone::Warning => colour(AnsiColor::Yellow).bold(),
        Tone::Hint => colour(AnsiColor::Cyan),
    }
}

fn laid_out(page: &Page, width: Option<usize>) -> String {
    let mut text = String::new();
    for line in &page.lines {
        lay_out(&mut text, line, width);
    }
    text
}

fn lay_out(text: &mut String, line: &Line, width: Option<usize>) {
    let spans: Vec<Span> = line
        .spans
        .iter()
        .map(|span| Span {
            text: visible(&span.text),
            ..span.clone()
        })
        .collect();
    let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
    let Some(width) = width.filter(|_| !line.whole) else {
        if !whole.is_empty() {
            indent(text, line.indent);
        }
        styled(text, &spans, 0, whole.trim_end().len());
        text.push('\n');
        return;
    };
    let (first, rest) = (
        " ".repeat(line.indent),
        " ".repeat(line.hang.min(width / 2)),
    );
    let options = Options::new(width)
        .initial_indent(&first)
        .subsequent_indent(&rest)
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let mut from = 0;
    for (at, wrapped) in textwrap::wrap(&whole, options).iter().enumerate() {
        let lead = if at == 0 { &first } else { &rest };
        let words = wrapped.strip_prefix(lead.as_str()).unwrap_or(wrapped);
        let start = whole[from..].find(words).map_or(from, |found| from + found);
        let end = (start + words.len()).min(whole.len());
        if !words.is_empty() {
            text.push_str(lead);
        }
        styled(text, &spans, start, end);
        text.push('\n');
        from = end;
    }
}

fn indent(text: &mut String, blanks: usize) {
    text.extend(std::iter::repeat_n(' ', blanks));
}

/// The bytes `start..end` of the spans one after another, each with its look.
fn styled(text: &mut String, spans: &[Span], start: usize, end: usize) {
    let mut at = 0;
    for span in spans {
        let (from, to) = (at, at + span.text.len());
        at = to;
        let piece = span
            .text
            .get(start.clamp(from, to) - from..end.clamp(from, to) - from)
            .unwrap_or_default();
        if piece.is_empty() {
            continue;
        }
        let style = style(span.tone);
        // It kept words together; now it is a blank, for some terminals know no
        // other.
        let piece = piece.replace('\u{a0}', " ");
        text.push_str(&format!("{style}{piece}{style:#}"));
    }
}
