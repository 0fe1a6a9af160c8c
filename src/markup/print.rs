//! From parts to text that reads back as the same parts.

use chrono::NaiveDate;

use super::block::{self, Block};
use super::kinds::{self, Printed};
use super::option::names_an_exchange;
use super::resolve::{alike, bare};
use super::{Context, Doubt, Verb, list, mark, prose};
use crate::dialogue::part::{Form, Kind, Part, PartKind};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::marks::{self, MarkKind};
use crate::language::pattern::Pattern;
use crate::language::sentence::{asks, sentences, width};
use crate::language::{LANGUAGES, Language};

/// The text of `parts` of a writer of that role, with the numbers that questions and actions have in
/// `practice`. Read for a plain reply out of turn in the practice as it was before
/// them, it gives the same parts, save that plain words that stand beside plain
/// words become one part, and whitespace at the ends of a part goes.
#[must_use]
pub fn text(parts: &[Part], practice: &Practice, role: Role) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let mut before: Option<&Part> = None;
    for part in parts {
        let unmarked = part.kind.definition().form == Form::Unmarked;
        if unmarked && before.is_some_and(|it| goes_on(it, &part.kind, practice)) {
            blocks.push("---".to_owned());
        }
        blocks.push(if part.kind == Kind::Say {
            escaped(&part.text, true, practice)
        } else {
            marked(part, practice, role)
        });
        before = Some(part);
    }
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

/// Whether what is unmarked would be taken for more of a part, or for the answer
/// to a quoted question.
fn goes_on(before: &Part, next: &Kind, practice: &Practice) -> bool {
    match before.kind.definition().form {
        Form::Paragraphs | Form::Section => true,
        Form::Unmarked if before.kind != Kind::Say => {
            let words = bare(&before.text);
            let last = bare(before.text.lines().last().unwrap_or_default());
            *next == Kind::Say
                && practice.questions().all().iter().any(|question| {
                    let text = bare(&question.text);
                    words.contains(&text) || text.contains(&last) || alike(&text, &last)
                })
        }
        Form::Unmarked | Form::Paragraph | Form::Standing => false,
    }
}

/// Several texts, each of which is one question, action or topic where nothing
/// is marked in them, as one text that `verb` reads the same way.
#[must_use]
pub fn joined(texts: &[String], verb: Verb<'_>) -> String {
    let kind = match verb {
        Verb::Ask
            if texts
                .iter()
                .any(|it| !sentences(it).iter().any(|range| asks(&it[range.clone()]))) =>
        {
            Some(PartKind::Ask)
        }
        Verb::Act => Some(PartKind::Act),
        Verb::Park => Some(PartKind::Park),
        _ => None,
    };
    let is_marked = |text: &String| {
        block::lines(text, &[]).iter().any(|line| {
            !matches!(line.block, Block::Text | Block::Blank)
                || mark::mark(line.raw).is_some()
                || list::marker(line.raw).is_some()
        })
    };
    let Some(kind) = kind.filter(|_| texts.len() > 1 && !texts.iter().any(is_marked)) else {
        return texts.join("\n\n");
    };
    let mark = marks::label(MarkKind::Part(kind));
    let blocks: Vec<String> = texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| format!("{mark}: {}", text.trim().replace("\n\n", "\n\\\n")))
        .collect();
    blocks.join("\n\n")
}

fn marked(part: &Part, practice: &Practice, role: Role) -> String {
    if let Kind::Quote { to } = part.kind {
        return quotation(part, to.map(|id| id.to_string()));
    }
    let mark = Printed::new(part, practice, role).text();
    let holds = part.kind.definition().form == Form::Paragraphs;
    let words = escaped(&part.text, holds, practice);
    let first = part.text.lines().next().unwrap_or_default();
    let mut block = if part.text.trim().is_empty() {
        mark.clone()
    } else if first.starts_with(char::is_whitespace) || block::is_fence(first) {
        // What is indented, or code, begins on a line of its own.
        format!("{mark}\n\\\n{words}")
    } else if part.kind.changes_standing() {
        format!("{mark}\n{words}")
    } else {
        let (_, rest) = part.text.split_once('\n').unwrap_or((&part.text, ""));
        let first = part.text[..part.text.len() - rest.len()].trim_end_matches('\n');
        let rest = words
            .split_once('\n')
            .map_or(String::new(), |it| format!("\n{}", it.1));
        format!("{mark} {first}{rest}")
    };
    if let Kind::Agree {
        when_quiet: Some(said),
        ..
    } = &part.kind
    {
        // Below its mark, for it may hold what brackets are parted by.
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let head = mark.clone();
        block.insert_str(head.len(), &format!("\n{WHEN_QUIET} {said}"));
    }
    if let Kind::Theme { why: Some(why) } = &part.kind {
        let words = escaped(why, false, practice);
        let rest = words
            .split_once('\n')
            .map_or(String::new(), |it| format!("\n{}", it.1));
        block.push_str(&format!(
            "\n{}: {}{rest}",
            marks::label(MarkKind::Why),
            why.lines().next().unwrap_or_default()
        ));
    }
    block.trim_end().to_owned()
}

/// Whether words begin as a question of the other does.
pub(super) fn restates(text: &str, practice: &Practice, role: Role) -> bool {
    let words = bare(text);
    let first = bare(text.lines().next().unwrap_or_default());
    let sentence = sentences(text)
        .first()
        .map(|it| bare(&text[..it.end]))
        .unwrap_or_default();
    let mut others = practice
        .questions()
        .all()
        .iter()
        .filter(|it| it.role != role);
    others.any(|question| {
        let question = bare(&question.text);
        words.starts_with(&question)
            || [&words, &first, &sentence]
                .iter()
                .any(|it| alike(&question, it))
    })
}

/// What a term of an agreement begins with: what to do when it goes quiet.
const WHEN_QUIET: &str = "When quiet:";

/// What follows, where a line begins with that term.
#[must_use]
pub(super) fn when_quiet(line: &str) -> Option<&str> {
    let (term, said) = line.split_once([':', '：'])?;
    let term = term.trim_start().to_lowercase();
    let known = |it: &Language| it.marks.when_quiet.contains(&term.as_str());
    let said = said.trim();
    (LANGUAGES.iter().any(known) && !said.is_empty()).then_some(said)
}

/// What an action's end is read against where there is no letter: whether it
/// names a day hangs on no date.
pub(super) fn no_letter(practice: &Practice) -> Context<'_> {
    Context {
        practice,
        role: Role::Mentor,
        on_turn: false,
        verb: Verb::Reply,
        target: None,
        silent: false,
        plain: false,
        today: NaiveDate::default(),
        doubt: Doubt::Words,
        words: &[],
    }
}

/// Words with a backslash before every line that would be read as something.
/// `holds`: an empty line does not end the part.
fn escaped(words: &str, holds: bool, practice: &Practice) -> String {
    let names = no_letter(practice).names();
    let raw: Vec<&str> = words.split('\n').collect();
    let mut lines: Vec<String> = Vec::with_capacity(raw.len());
    let mut at = 0;
    let mut after_blank = true;
    while at < raw.len() {
        if let Some(to) = block::code(&raw, at, after_blank) {
            lines.extend(raw[at..to].iter().map(|line| (*line).to_owned()));
            at = to;
            // Code goes on over empty lines only where more of it follows.
            after_blank = true;
            continue;
        }
        let line = raw[at];
        let blank = line.trim().is_empty();
        let kept = if blank {
            !line.is_empty() || !holds
        } else {
            is_special(&raw, at, &names) || block::is_fence(line)
        };
        if kept {
            let body = line.trim_start();
            let indent = if blank {
                ""
            } else {
                &line[..line.len() - body.len()]
            };
            lines.push(format!("{indent}\\{}", if blank { line } else { body }));
        } else {
            lines.push(line.to_owned());
        }
        after_blank = blank;
        at += 1;
    }
    lines.join("\n")
}

/// Whether a line, taken as words, would be read as something, or its paragraph
/// would, so that it needs a backslash (one more, where it begins with some).
#[must_use]
pub(super) fn is_special(raw: &[&str], at: usize, names: &[&str]) -> bool {
    let body = raw[at].trim_start().trim_start_matches('\\');
    if body.trim().is_empty() {
        return body.len() < raw[at].trim_start().len();
    }
    block::begins_a_block(body, raw.get(at + 1).copied())
        || mark::mark(body).is_some()
        || list::marker(body).is_some()
        || Pattern::Ordinal.fits(body)
        || when_quiet(body).is_some()
        || Pattern::Postscript.fits(body.trim())
        || prose::closes(body)
        || width(body.trim()) <= 40
            && names
                .iter()
                .flat_map(|it| it.split_whitespace())
                .any(|name| body.to_lowercase().contains(&name.to_lowercase()))
        || passes(raw, at, body)
}

/// Whether a paragraph that begins with a line passes in words.
fn passes(raw: &[&str], at: usize, body: &str) -> bool {
    let begins = at.checked_sub(1).is_none_or(|it| raw[it].trim().is_empty());
    let below = raw[at + 1..]
        .iter()
        .take_while(|line| !line.trim().is_empty());
    begins && {
        let paragraph: Vec<&str> = std::iter::once(body).chain(below.copied()).collect();
        Pattern::Passes.fits(&paragraph.join("\n"))
    }
}

fn quotation(part: &Part, to: Option<String>) -> String {
    let lines: Vec<String> = part
        .text
        .split('\n')
        .enumerate()
        .map(|(at, line)| {
            let lead = match (at, &to) {
                (0, Some(id)) => format!("({id}) "),
                (0, None) if names_an_exchange(line.trim_start_matches('\\')) => "\\".to_owned(),
                _ => String::new(),
            };
            format!("> {lead}{line}")
        })
        .collect();
    lines.join("\n")
}

/// The words of `parts`, as plain words: those of an answer, a pass and a report
/// with their number, for it says what they are about.
#[must_use]
pub fn words(parts: &[Part], practice: &Practice) -> String {
    let question = |to| practice.questions().at(to).map_or(0, |it| it.number);
    let action = |to| practice.actions().at(to).map_or(0, |it| it.number);
    let texts = parts.iter().map(|part| {
        let text = part.text.trim_end();
        match &part.kind {
            Kind::Answer { to, .. } => format!("A{}: {text}", question(*to)),
            Kind::Pass { to } => format!("Pass {}: {text}", question(*to)),
            Kind::Report { to, done } => {
                let word = marks::label(kinds::result(*done));
                format!("{word} {}: {text}", action(*to))
            }
            Kind::Act { due: Some(due), .. } if !text.contains(&due.to_string()) => {
                format!("{text} ({due})")
            }
            Kind::Theme { why: Some(why) } => format!("{text}\n\n{why}"),
            Kind::Quote { .. } => {
                let lines: Vec<String> = text.lines().map(|line| format!("> {line}")).collect();
                lines.join("\n")
            }
            _ => text.to_owned(),
        }
    });
    let texts: Vec<String> = texts.filter(|it| !it.trim().is_empty()).collect();
    texts.join("\n\n")
}
