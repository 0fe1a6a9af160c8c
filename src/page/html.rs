//! A page as one file of HTML, without scripts and without anything from
//! elsewhere: to be read on a telephone, in the dark and on paper.

use std::collections::HashSet;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Line, LineKind, Page, Span, Tone};
use crate::language::Locale;
use crate::text::escape::visible;

/// How it looks. The only style there is, for its digest is what the page's
/// policy allows.
const STYLE: &str = include_str!("style.css");
/// Its SHA-256 in base64, as a policy has it (CSP 3, section 2.3.1). A test says the
/// right one where the style has changed.
const STYLE_DIGEST: &str = "ItCltEJDEZBc8zTM1wpl/6l3EzF3AU5k3cKtFYB8XEY=";

/// The page in HTML. `lang` is the language of its words, such as `ja`.
#[must_use]
pub fn html(page: &Page, lang: &str) -> String {
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"
    );
    let title = page
        .lines
        .iter()
        .find(|line| line.kind == LineKind::Title)
        .and_then(|line| line.spans.first())
        .map(|span| visible(&span.text))
        .unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (Writer::of(page, lang).blocks()) } }
        }
    }
    .into_string()
        + "\n"
}

struct Writer<'a> {
    page: &'a Page,
    lang: &'a str,
    anchors: HashSet<&'a str>,
}

impl<'a> Writer<'a> {
    fn of(page: &'a Page, lang: &'a str) -> Self {
        Self {
            page,
            lang,
            anchors: page.anchors().collect(),
        }
    }

    fn blocks(&self) -> Markup {
        let mut rest = &self.page.lines[..];
        let mut blocks = Vec::new();
        while let Some(first) = rest.first() {
            let goes_on = |line: &Line| match first.kind {
                LineKind::Quote => line.kind == first.kind,
                LineKind::Picture => line.kind == first.kind && line.figure.is_none(),
                LineKind::Words | LineKind::Item => line.continues,
                _ => false,
            };
            let length = 1 + rest[1..].iter().take_while(|line| goes_on(line)).count();
            let (block, after) = rest.split_at(length);
            rest = after;
            blocks.push(self.block(first, block));
        }
        html! { @for block in blocks { (block) "\n" } }
    }

    fn block(&self, first: &Line, block: &[Line]) -> Markup {
        let anchor = first.anchor.as_deref();
        let lang = self.lang_of(block);
        match first.kind {
            LineKind::Title => html! { h1 lang=[lang] { (self.spans(&first.spans)) } },
            LineKind::Heading => {
                html! { h2 id=[anchor] lang=[lang] { (self.spans(&first.spans)) } }
            }
            LineKind::Entry => html! { h3 id=[anchor] { (self.entry(first)) } },
            LineKind::Quote => quotation(block, lang),
            LineKind::Picture => match &first.figure {
                Some(figure) => figure.clone(),
                None => html! { pre { (letters(block)) } },
            },
            LineKind::Words | LineKind::Item => match &first.figure {
                Some(figure) => html! {
                    div.drawn { (figure) p { (self.spans(first.spans.get(1..).unwrap_or_default())) } }
                },
                None => self.words(first, block, lang),
            },
        }
    }

    /// The language of words that are not in the page's own, as far as it can be told.
    fn lang_of(&self, block: &[Line]) -> Option<&'static str> {
        let page = Locale::from_tag(self.lang)?;
        let other = block.iter().find_map(|line| page.other_of(&line.text()));
        other.map(Locale::tag)
    }

    fn entry(&self, line: &Line) -> Markup {
        match &line.anchor {
            Some(anchor) => html! { a href={ "#" (anchor) } { (self.spans(&line.spans)) } },
            None => self.spans(&line.spans),
        }
    }

    /// Words: an empty line within them begins a paragraph.
    fn words(&self, first: &Line, block: &[Line], lang: Option<&str>) -> Markup {
        let class = format!("i{}", first.indent.min(8));
        let anchor = first.anchor.as_deref();
        let paragraphs = block.split(|line| line.spans.is_empty());
        html! {
            @for (at, paragraph) in paragraphs.filter(|it| !it.is_empty()).enumerate() {
                p class=(class) id=[anchor.filter(|_| at == 0)] lang=[lang] {
                    @for (at, line) in paragraph.iter().enumerate() {
                        @if at > 0 { br; }
                        (self.spans(&line.spans))
                    }
                }
            }
        }
    }

    fn spans(&self, spans: &[Span]) -> Markup {
        html! {
            @for span in spans {
                @match self.target(span) {
                    Some(to) => a class=[class(span.tone)] href=(to) { (visible(&span.text)) },
                    None => @match class(span.tone) {
                        Some(class) => span class=(class) { (visible(&span.text)) },
                        None => (visible(&span.text)),
                    }
                }
            }
        }
    }

    /// Where words point; nowhere where the line is not on this page.
    fn target<'s>(&self, span: &'s Span) -> Option<&'s str> {
        let to = span.to.as_deref()?;
        match to.strip_prefix('#') {
            Some(anchor) if !self.anchors.contains(anchor) => None,
            _ => Some(to),
        }
    }
}

fn quotation(block: &[Line], lang: Option<&str>) -> Markup {
    html! {
        blockquote lang=[lang] {
            @for (at, line) in block.iter().enumerate() {
                @if at > 0 { br; }
                (visible(line.text().strip_prefix("> ").unwrap_or_default()))
            }
        }
    }
}

fn letters(block: &[Line]) -> String {
    let lines: Vec<String> = block
        .iter()
        .map(|line| " ".repeat(line.indent) + &visible(&line.text()))
        .collect();
    lines.join("\n")
}

fn class(tone: Tone) -> Option<&'static str> {
    Some(match tone {
        Tone::Plain | Tone::Heading => return None,
        Tone::Faint => "faint",
        Tone::Mentor => "mentor",
        Tone::Mentee => "mentee",
        Tone::Observer => "observer",
        Tone::Open => "open",
        Tone::Error | Tone::Warning => "warning",
        Tone::Hint => "hint",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_the_style() {
        use base64::Engine;
        use base64::engine::general_purpose::STANDARD;
        use sha2::{Digest, Sha256};
        let digest = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
        assert_eq!(STYLE_DIGEST, digest);
    }
}
