//! How the day is said in Japanese by which something is to be done.

use chrono::NaiveDate;

use super::marks::options;
use crate::language::dates;
use crate::language::marks::OptionKind;
use crate::text::script::Script;

/// `明日、…`, `…12月1日までに…`, `3日以内に`, `期限 12/1`.
pub(super) fn deadline(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((day, length)) = dates::leading(words, today) {
        let after = words[length..].trim_start_matches(['中', '内']);
        let quotes = after.contains("という");
        if !quotes
            && ["、", "中に", "に、"]
                .iter()
                .any(|it| after.starts_with(it))
        {
            return Some(day);
        }
    }
    let deadline = words
        .rfind("までに")
        .filter(|at| !tells_of_something(&words[at + "までに".len()..]))
        .or_else(|| words.strip_suffix("まで").map(str::len));
    if let Some(at) = deadline
        && let Some((day, _)) = dates::trailing(&words[..at], today)
    {
        return Some(day);
    }
    if let Some(rest) = words.find("以内に").map(|at| &words[..at + "以内".len()])
        && let Some((day, _)) = dates::trailing(rest, today)
    {
        return Some(day);
    }
    let (day, at) = dates::trailing(words, today)?;
    let before = words[..at].trim_end_matches([' ', '\u{3000}', ':', '：']);
    options(OptionKind::Due)
        .begins
        .iter()
        .any(|it| before.ends_with(it))
        .then_some(day)
}

/// Whether what stands behind a deadline is a thing that it belongs to, and not
/// what is to be done: 12月1日までに終わる会.
fn tells_of_something(rest: &str) -> bool {
    let clause: Vec<char> = rest
        .chars()
        .take_while(|c| !matches!(c, '、' | '。'))
        .collect();
    clause.windows(2).any(|pair| {
        matches!(pair[0], 'る' | 'た' | 'う' | 'く' | 'す' | 'つ' | 'む')
            && matches!(Script::of(pair[1]), Script::Han | Script::Katakana)
    })
}
