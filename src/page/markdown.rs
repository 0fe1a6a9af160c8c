//! A page in Markdown (CommonMark). No text in it can forge a heading, a link,
//! a picture or HTML, or leave its place: whatever means something there has a
//! backslash before it.

use super::{Line, LineKind, Page, Tone};
use crate::text::escape::visible;

/// The page in Markdown.
#[must_use]
pub fn markdown(page: &Page) -> String {
    let mut text = String::new();
    let mut lines = page.lines.iter().peekable();
    // Blanks before what goes on with a block: those of the item it is in.
    let mut within = String::new();
    while let Some(line) = lines.next() {
        let next = lines.peek();
        if !line.continues {
            within.clear();
        }
        match line.kind {
            LineKind::Title => block(&mut text, &heading(1, line)),
            LineKind::Heading => block(&mut text, &heading(2, line)),
            LineKind::Entry => block(&mut text, &heading(3, line)),
            LineKind::Quote => {
                let quoted = line.text();
                let quoted = quoted.strip_prefix("> ").unwrap_or_default();
                text.push_str(format!("> {}", line_start(escaped(quoted).trim_start())).trim_end());
                let goes_on = next.is_some_and(|next| next.kind == LineKind::Quote);
                text.push_str(if goes_on { "  \n" } else { "\n\n" });
            }
            LineKind::Picture => {
                // Four blanks make it a block of its own, as it stands.
                let drawn = " ".repeat(4 + line.indent) + &visible(&line.text());
                text.push_str(drawn.trim_end());
                let goes_on = next.is_some_and(|next| next.kind == LineKind::Picture);
                text.push_str(if goes_on { "\n" } else { "\n\n" });
            }
            LineKind::Words | LineKind::Item if line.spans.is_empty() => {
                if !text.is_empty() && !text.ends_with("\n\n") {
                    text.push('\n');
                }
            }
            LineKind::Words => {
                text.push_str(&within);
                text.push_str(&words(line));
                let goes_on = next.is_some_and(|next| next.continues && !next.spans.is_empty());
                text.push_str(if goes_on { "  \n" } else { "\n\n" });
            }
            LineKind::Item => {
                let blanks = " ".repeat(line.indent.saturating_sub(2));
                text.push_str(&format!("{blanks}- {}", words(line)));
                within = blanks + "  ";
                text.push_str(match next {
                    Some(next) if next.continues && !next.spans.is_empty() => "  \n",
                    Some(next) if next.kind == LineKind::Item => "\n",
                    _ => "\n\n",
                });
            }
        }
    }
    text.trim_end().to_owned() + "\n"
}

fn block(text: &mut String, line: &str) {
    if !text.is_empty() && !text.ends_with("\n\n") {
        text.push('\n');
    }
    text.push_str(line);
    text.push_str("\n\n");
}

fn heading(level: usize, line: &Line) -> String {
    let words = spans(line);
    // Signs at its end would be taken for the end of the heading.
    let bare = words.trim_end_matches('#');
    let end = words[bare.len()..].replace('#', "\\#");
    format!("{} {bare}{end}", "#".repeat(level))
}

fn words(line: &Line) -> String {
    line_start(&spans(line))
}

fn spans(line: &Line) -> String {
    let mut told = String::new();
    for (at, span) in line.spans.iter().enumerate() {
        let words = escaped(&span.text);
        let bare = words.trim();
        let drawn = at == 0 && line.figure.is_some();
        let name = matches!(span.tone, Tone::Mentor | Tone::Mentee | Tone::Observer);
        if name && !drawn && !bare.is_empty() {
            let (lead, rest) = words.split_at(words.len() - words.trim_start().len());
            let tail = &rest[rest.trim_end().len()..];
            told.push_str(&format!("{lead}**{bare}**{tail}"));
        } else {
            told.push_str(&words);
        }
    }
    told.trim().to_owned()
}

/// Text in which nothing means anything to Markdown within a line.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in visible(text).chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '&' | '$' | '^' | '{'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    // Addresses are made links by many readers.
    escaped.replace("://", "\\://").replace("www.", "www\\.")
}

/// A line whose beginning means nothing to Markdown either.
fn line_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = &line[digits..];
    if line.starts_with(['-', '+', '=', '#', '>', ':']) {
        format!("\\{line}")
    } else if digits > 0 && after.starts_with(['.', ')']) {
        format!("{}\\{after}", &line[..digits])
    } else {
        line.to_owned()
    }
}
