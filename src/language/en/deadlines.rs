//! How the day is said in English by which something is to be done.

use chrono::NaiveDate;

use crate::language::dates;
use crate::language::pattern::Pattern;

/// "Tomorrow, …", "by Friday: …", "…, by Wednesday", "… tomorrow".
pub(super) fn deadline(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((day, length)) = dates::leading(words, today)
        && words.is_char_boundary(length)
        && words[length..].starts_with([',', ':'])
    {
        return Some(day);
    }
    let lower = words.to_lowercase();
    if let Some(rest) = lower.strip_prefix("by ")
        && let Some((day, length)) = dates::leading(rest, today)
        && rest[length..].starts_with([',', ':'])
    {
        return Some(day);
    }
    let (day, at) = dates::trailing(words, today)?;
    let (before, said) = (words[..at].trim_end(), &words[at..]);
    let lead = before
        .rsplit(|c: char| !c.is_alphanumeric() && c != '\'')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let deadline = matches!(
        lead.as_str(),
        "by" | "until" | "before" | "due" | "deadline"
    );
    // "Thank the people who came on Friday" tells of the people.
    const TELLING: [&str; 10] = [
        " who ", " that ", " which ", " when ", " what ", " i ", " we ", " he ", " she ", " they ",
    ];
    let lower = before.to_lowercase();
    let telling = TELLING.iter().any(|it| lower.contains(it));
    // "Book the hall for tomorrow" tells of the hall.
    let bound = matches!(
        lead.as_str(),
        "for" | "from" | "of" | "about" | "the" | "since" | "after" | "at" | "to" | "on"
    );
    let relative = said.is_ascii() && !said.chars().any(|c| c.is_ascii_digit());
    (deadline
        || relative && !bound && !telling && !Pattern::NotYet.fits(said) && !before.is_empty())
    .then_some(day)
}
