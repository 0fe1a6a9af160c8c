//! From parts to text that reads back as the same parts.

use super::Verb;
use super::mark::{Line, needs_backslash};
use super::option::{names_an_exchange, trailing_options};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;

/// The text of `parts`, with the numbers that questions and actions have in
/// `practice`. Read for a plain reply out of turn, it gives the same parts, save that plain
/// words that stand beside plain words become one part, and blanks at the ends
/// of a part go.
#[must_use]
pub fn text(parts: &[Part], practice: &Practice) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let mut held = false;
    for part in parts {
        if part.kind == Kind::Say {
            if held {
                blocks.push("---".to_owned());
            }
            blocks.push(escaped(&part.text, true, false));
        } else {
            blocks.push(marked(part, practice));
        }
        held = matches!(part.kind, Kind::Answer { .. } | Kind::Report { .. });
    }
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

/// Several texts, each of which is one question, action or topic where nothing
/// is marked in them, as one text that `verb` reads the same way.
#[must_use]
pub fn joined(texts: &[String], verb: Verb<'_>) -> String {
    let mark = match verb {
        Verb::Ask => "Q",
        Verb::Act => "Action",
        Verb::Park => "Parked",
        _ => "",
    };
    let is_marked = |text: &String| {
        text.split('\n')
            .any(|line| !matches!(Line::of(line), Line::Words(_) | Line::Blank | Line::Dashes))
    };
    if texts.len() < 2 || mark.is_empty() || texts.iter().any(is_marked) {
        return texts.join("\n\n");
    }
    let blocks: Vec<String> = texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| format!("{mark}: {}", escaped(text.trim(), false, true)))
        .collect();
    blocks.join("\n\n")
}

fn marked(part: &Part, practice: &Practice) -> String {
    let question = |place| {
        practice
            .questions()
            .at(place)
            .map_or(0, |question| question.number)
    };
    let action = |place| {
        practice
            .actions()
            .at(place)
            .map_or(0, |action| action.number)
    };
    let topic = |place| practice.topics().at(place).map_or(0, |topic| topic.number);
    let mut options: Vec<String> = Vec::new();
    let mut bare = false;
    let mark = match &part.kind {
        Kind::Say => String::new(),
        Kind::Quote { to } => return quotation(part, to.map(|id| id.to_string())),
        Kind::Theme { .. } => "Theme".to_owned(),
        Kind::Ask { optional, instead } => {
            if *optional {
                options.push("optional".to_owned());
            }
            if let Some(instead) = instead {
                options.push(format!("instead of Q{}", question(*instead)));
            }
            "Q".to_owned()
        }
        Kind::Answer { to, partial } => {
            if *partial {
                options.push("partial".to_owned());
            }
            format!("A{}", question(*to))
        }
        Kind::Pass { to } => format!("Pass {}", question(*to)),
        Kind::Advise => "Advice".to_owned(),
        Kind::Act { owner, due } => {
            if let Some(owner) = owner {
                // By role, for a name may hold whatever brackets are read by.
                let role = practice.role_of(owner).word();
                options.push(format!("by {role}"));
            }
            if let Some(due) = due {
                options.push(format!("due {due}"));
            }
            // Empty brackets: those at the end of the words are words.
            bare = trailing_options(part.text.split('\n').next().unwrap_or_default(), practice)
                .is_some();
            "Action".to_owned()
        }
        Kind::Report { to, done } => {
            let word = match done {
                Some(true) => "Done",
                Some(false) => "Not done",
                None => "Report",
            };
            format!("{word} {}", action(*to))
        }
        Kind::Reflect => "Reflection".to_owned(),
        Kind::Learn => "Learned".to_owned(),
        Kind::Park => "Parked".to_owned(),
        Kind::Unpark { to } => format!("Unpark {}", topic(*to)),
        Kind::Agree {
            rhythm,
            visibility,
            rounds,
        } => {
            options.extend(rhythm.map(|it| format!("rhythm {it}")));
            options.extend(visibility.map(|it| format!("visibility {}", it.word())));
            options.extend(rounds.map(|it| format!("rounds {it}")));
            "Agreement".to_owned()
        }
        Kind::Pause { until } => {
            options.push(format!("until {until}"));
            "Pause".to_owned()
        }
        Kind::Skip => "Skip".to_owned(),
        Kind::Close => "Close".to_owned(),
        Kind::Reopen => "Reopen".to_owned(),
        Kind::Number { to } => format!("Number {to}"),
        Kind::Amend { to } => format!("Amend {to}"),
        Kind::Withdraw { to, undo: false } => format!("Withdraw {to}"),
        Kind::Withdraw { to, undo: true } => format!("Undo {to}"),
    };
    let options = if options.is_empty() && !bare {
        String::new()
    } else {
        format!(" ({})", options.join(", "))
    };
    let holds = matches!(part.kind, Kind::Answer { .. } | Kind::Report { .. });
    let words = escaped(&part.text, holds, true);
    let mut block = format!("{mark}{options}: {words}");
    if let Kind::Theme { why: Some(why) } = &part.kind {
        block.push_str("\nWhy: ");
        block.push_str(&escaped(why, false, true));
    }
    block.trim_end().to_owned()
}

/// Words with a backslash before every line that would be read as a mark.
/// `holds`: an empty line does not end the part. `after_mark`: the first line
/// follows a mark, so it can't be one.
fn escaped(words: &str, holds: bool, after_mark: bool) -> String {
    let lines: Vec<String> = words
        .split('\n')
        .enumerate()
        .map(|(at, line)| {
            let blank = line.trim().is_empty();
            let kept = if blank {
                !line.is_empty() || !holds
            } else {
                needs_backslash(line)
            };
            if kept && !(after_mark && at == 0) {
                let body = line.trim_start();
                let indent = if blank {
                    ""
                } else {
                    &line[..line.len() - body.len()]
                };
                let rest = if blank { line } else { body };
                format!("{indent}\\{rest}")
            } else {
                line.to_owned()
            }
        })
        .collect();
    lines.join("\n")
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
