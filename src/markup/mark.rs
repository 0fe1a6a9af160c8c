//! What a line begins with: a mark, a numeral, a quotation, a line of dashes.

use crate::dialogue::identity::Ref;

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// `Q:`, `質問:`.
    Ask,
    /// `A3:`, `回答3:`.
    Answer,
    /// `Pass 2:`, `パス2:`.
    Pass,
    /// `Advice:`, `助言:`.
    Advise,
    /// `Action:`, `行動:`.
    Act,
    /// `Done 1:`, `完了1:`.
    Done,
    /// `Not done 1:`, `未完1:`.
    NotDone,
    /// `Report 1:`, `報告1:`.
    Report,
    /// `Reflection:`, `振り返り:`.
    Reflect,
    /// `Learned:`, `学び:`.
    Learn,
    /// `Parked:`, `保留:`.
    Park,
    /// `Unpark 1:`, `保留解除1:`.
    Unpark,
    /// `Theme:`, `テーマ:`.
    Theme,
    /// `Why:`, `理由:`, after a theme.
    Why,
    /// `Agreement:`, `約束:`.
    Agree,
    /// `Pause (until 2026-12-01):`, `休止 (2026-12-01まで):`.
    Pause,
    /// `Skip:`, `見送り:`.
    Skip,
    /// `Close:`, `終了:`.
    Close,
    /// `Reopen:`, `再開:`.
    Reopen,
    /// `Number h4t9w2mz:`, `質問化 h4t9w2mz:`.
    Number,
    /// `Amend h4t9w2mz:`, `訂正 h4t9w2mz:`.
    Amend,
    /// `Withdraw h4t9w2mz:`, `取り消し h4t9w2mz:`.
    Withdraw,
    /// `Undo h4t9w2mz:`, `元に戻す h4t9w2mz:`.
    Undo,
}

/// What may follow a mark's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    MaybeNumber,
    Number,
    Target,
}

struct Word {
    kind: MarkKind,
    takes: Takes,
    words: &'static [&'static str],
}

/// Every mark with its words in English and in Japanese, the printed one first.
/// A longer word stands before one that it begins with.
const WORDS: &[Word] = &[
    word(
        MarkKind::Ask,
        Takes::Nothing,
        &["question", "q", "質問", "問"],
    ),
    word(
        MarkKind::Answer,
        Takes::MaybeNumber,
        &["answer", "a", "回答", "答え"],
    ),
    word(MarkKind::Pass, Takes::MaybeNumber, &["pass", "パス"]),
    word(MarkKind::Advise, Takes::Nothing, &["advice", "助言"]),
    word(MarkKind::Act, Takes::Nothing, &["action", "行動"]),
    word(MarkKind::Done, Takes::MaybeNumber, &["done", "完了"]),
    word(
        MarkKind::NotDone,
        Takes::MaybeNumber,
        &["not done", "未完了", "未完"],
    ),
    word(MarkKind::Report, Takes::Number, &["report", "報告"]),
    word(
        MarkKind::Reflect,
        Takes::Nothing,
        &["reflection", "振り返り", "ふりかえり"],
    ),
    word(
        MarkKind::Learn,
        Takes::Nothing,
        &["learned", "learnt", "学び"],
    ),
    word(MarkKind::Park, Takes::Nothing, &["parked", "保留"]),
    word(
        MarkKind::Unpark,
        Takes::MaybeNumber,
        &["unpark", "保留解除"],
    ),
    word(MarkKind::Theme, Takes::Nothing, &["theme", "テーマ"]),
    word(MarkKind::Why, Takes::Nothing, &["why", "理由"]),
    word(MarkKind::Agree, Takes::Nothing, &["agreement", "約束"]),
    word(MarkKind::Pause, Takes::Nothing, &["pause", "休止"]),
    word(MarkKind::Skip, Takes::Nothing, &["skip", "見送り"]),
    word(MarkKind::Close, Takes::Nothing, &["close", "終了"]),
    word(MarkKind::Reopen, Takes::Nothing, &["reopen", "再開"]),
    word(MarkKind::Number, Takes::Target, &["number", "質問化"]),
    word(MarkKind::Amend, Takes::Target, &["amend", "訂正"]),
    word(MarkKind::Withdraw, Takes::Target, &["withdraw", "取り消し"]),
    word(MarkKind::Undo, Takes::Target, &["undo", "元に戻す"]),
];

const fn word(kind: MarkKind, takes: Takes, words: &'static [&'static str]) -> Word {
    Word { kind, takes, words }
}

/// A mark at the beginning of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark<'t> {
    /// What it stands for.
    pub kind: MarkKind,
    /// As it was typed, without the colon.
    pub label: &'t str,
    /// The number of a question or an action.
    pub number: Option<usize>,
    /// The exchange that an amendment, a withdrawal or a question is of.
    pub target: Option<String>,
    /// What stands in brackets before the colon; `Some("")` for empty brackets.
    pub options: Option<String>,
    /// What follows the colon.
    pub rest: &'t str,
}

/// How a numeral is written. A list keeps to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numeral {
    /// `1.` `１．`
    Dot,
    /// `1)` `１）`
    Bracket,
    /// `(1)` `（１）` `⑴`
    Brackets,
    /// `①` `❶`
    Circle,
    /// `1:` `１：`
    Colon,
    /// `1、`
    Comma,
    /// `Q1` `質問1`, with or without a colon: question 1, always.
    Question,
}

/// A numbered item at the beginning of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered<'t> {
    /// How the numeral is written.
    pub numeral: Numeral,
    /// Its value, from 1.
    pub number: usize,
    /// How far it is indented, in characters.
    pub indent: usize,
    /// What follows it.
    pub rest: &'t str,
    /// Nothing but a blank stands between it and the words: in a letter, "Q3
    /// was good" is a sentence.
    pub loose: bool,
}

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line<'t> {
    /// Nothing but blanks.
    Blank,
    /// A line of three or more dashes.
    Dashes,
    /// A quoted line, without its mark.
    Quote(&'t str),
    /// A mark.
    Mark(Mark<'t>),
    /// A numbered item.
    Numbered(Numbered<'t>),
    /// A backslash and what it keeps as words.
    Kept(String),
    /// Words.
    Words(&'t str),
}

impl<'t> Line<'t> {
    /// What `line`, without its end, is.
    #[must_use]
    pub fn of(line: &'t str) -> Self {
        let body = line.trim_start();
        if body.is_empty() {
            Self::Blank
        } else if is_dashes(body) {
            Self::Dashes
        } else if let Some(quoted) = body.strip_prefix(['>', '＞']) {
            Self::Quote(quoted.strip_prefix([' ', '\u{3000}']).unwrap_or(quoted))
        } else if let Some(kept) = body.strip_prefix('\\') {
            let indent = &line[..line.len() - body.len()];
            if needs_backslash(body) {
                Self::Kept(format!("{indent}{kept}"))
            } else {
                Self::Words(line)
            }
        } else if let Some(mark) = mark(body) {
            Self::Mark(mark)
        } else if let Some(numbered) = numbered(line, body) {
            Self::Numbered(numbered)
        } else {
            Self::Words(line)
        }
    }
}

/// Whether a line, taken as words, needs a backslash before it (one more, where
/// it begins with some).
#[must_use]
pub fn needs_backslash(line: &str) -> bool {
    let body = line.trim_start();
    let bare = body.trim_start_matches('\\');
    if bare.len() < body.len() && bare.trim().is_empty() {
        return true;
    }
    match Line::of(bare) {
        Line::Dashes | Line::Quote(_) | Line::Mark(_) | Line::Numbered(_) => true,
        // A whitespace-only rest after backslashes was handled above.
        Line::Blank | Line::Kept(_) | Line::Words(_) => false,
    }
}

fn is_dashes(body: &str) -> bool {
    let body = body.trim_end();
    let dash = |c| matches!(c, '-' | '‐' | '–' | '—' | '―' | '─' | 'ー' | '－');
    body.chars().all(dash) && body.chars().count() >= 3
}

/// A character as its plain ASCII one, where it is a wide form of it.
pub(super) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// The longest label, in characters; beyond it a colon is one of the words'.
const LONGEST_LABEL: usize = 200;

fn mark(body: &str) -> Option<Mark<'_>> {
    let (mut depth, mut head, mut options) = (0_usize, String::new(), None::<String>);
    for (count, (at, c)) in body.char_indices().enumerate() {
        let c_narrow = narrow(c);
        match (c_narrow, depth) {
            (':', 0) => {
                let rest = &body[at + c.len_utf8()..];
                return of_label(&head, options, &body[..at], rest);
            }
            ('(', 0) if options.is_none() => {
                depth = 1;
                options = Some(String::new());
            }
            ('(', 1) => return None,
            (')', 1) => depth = 0,
            (_, 1) => options.get_or_insert_default().push(c_narrow),
            // Nothing but the colon may follow the brackets.
            (' ', 0) if options.is_some() => {}
            _ if options.is_some() => return None,
            _ => head.extend(c_narrow.to_lowercase()),
        }
        if count > LONGEST_LABEL {
            return None;
        }
    }
    None
}

fn of_label<'t>(
    head: &str,
    options: Option<String>,
    label: &'t str,
    rest: &'t str,
) -> Option<Mark<'t>> {
    let head = head.trim();
    let options = options.map(|text| text.trim().to_owned());
    WORDS.iter().find_map(|entry| {
        let after = entry
            .words
            .iter()
            .find_map(|word| head.strip_prefix(word))?
            .trim_start();
        let (number, target) = match entry.takes {
            Takes::Nothing if after.is_empty() => (None, None),
            Takes::MaybeNumber if after.is_empty() => (None, None),
            Takes::MaybeNumber | Takes::Number => (Some(small_number(after)?), None),
            // "Number of stalls: 12" is a sentence.
            Takes::Target if after.parse::<Ref>().is_ok() => (None, Some(after.to_owned())),
            Takes::Nothing | Takes::Target => return None,
        };
        Some(Mark {
            kind: entry.kind,
            label: label.trim_end(),
            number,
            target,
            options: options.clone(),
            rest,
        })
    })
}

/// A whole number of at most four digits, from 1. Questions are counted, and
/// nobody asks ten thousand: longer ones are years, prices or telephone numbers.
fn small_number(text: &str) -> Option<usize> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
    text.parse().ok().filter(|&n| digits && n > 0)
}

fn numbered<'t>(line: &'t str, body: &'t str) -> Option<Numbered<'t>> {
    let indent = line[..line.len() - body.len()].chars().count();
    let (numeral, number, rest) = circled(body)
        .or_else(|| bracketed(body))
        .or_else(|| question(body))
        .or_else(|| plain(body))?;
    let loose = numeral == Numeral::Question
        && rest.starts_with(char::is_whitespace)
        && !ends_with_stop(&body[..body.len() - rest.len()]);
    Some(Numbered {
        loose,
        numeral,
        number,
        indent,
        rest,
    })
}

/// What may stand between the number of a question and its words.
const STOPS: [char; 7] = ['.', '．', ':', '：', ')', '）', '、'];

fn ends_with_stop(numeral: &str) -> bool {
    numeral.ends_with(STOPS)
}

fn circled(body: &str) -> Option<(Numeral, usize, &str)> {
    let c = body.chars().next()?;
    let from = |first: char, value: usize| c as usize - first as usize + value;
    let (numeral, number) = match c {
        '①'..='⑳' => (Numeral::Circle, from('①', 1)),
        '㉑'..='㉟' => (Numeral::Circle, from('㉑', 21)),
        '㊱'..='㊿' => (Numeral::Circle, from('㊱', 36)),
        '❶'..='❿' => (Numeral::Circle, from('❶', 1)),
        '⑴'..='⒇' => (Numeral::Brackets, from('⑴', 1)),
        '⒈'..='⒛' => (Numeral::Dot, from('⒈', 1)),
        _ => return None,
    };
    Some((numeral, number, &body[c.len_utf8()..]))
}

fn bracketed(body: &str) -> Option<(Numeral, usize, &str)> {
    let inner = body.strip_prefix(['(', '（'])?;
    let (number, rest) = digits(inner)?;
    let rest = rest.strip_prefix([')', '）'])?;
    Some((Numeral::Brackets, number, rest))
}

fn question(body: &str) -> Option<(Numeral, usize, &str)> {
    let inner = ["Q", "q", "Ｑ", "ｑ", "質問", "問"]
        .iter()
        .find_map(|word| body.strip_prefix(word))?;
    let (number, rest) = digits(inner)?;
    let rest = match rest.chars().next() {
        None => rest,
        Some(c) if STOPS.contains(&c) => &rest[c.len_utf8()..],
        Some(c) if c.is_whitespace() => rest,
        // "Q3は…" is a sentence about the question.
        Some(_) => return None,
    };
    Some((Numeral::Question, number, rest))
}

fn plain(body: &str) -> Option<(Numeral, usize, &str)> {
    let (number, rest) = digits(body)?;
    let stop = rest.chars().next()?;
    let numeral = match stop {
        '.' | '．' => Numeral::Dot,
        ')' | '）' => Numeral::Bracket,
        ':' | '：' => Numeral::Colon,
        '、' | '，' => Numeral::Comma,
        _ => return None,
    };
    let rest = &rest[stop.len_utf8()..];
    // 1.5 and 12:30 are numbers, not items.
    let number_goes_on = rest
        .chars()
        .next()
        .is_some_and(|c| narrow(c).is_ascii_digit());
    (!number_goes_on).then_some((numeral, number, rest))
}

/// Digits, narrow or wide, at the beginning of a text.
fn digits(text: &str) -> Option<(usize, &str)> {
    let end = text
        .char_indices()
        .find(|&(_, c)| !narrow(c).is_ascii_digit())
        .map_or(text.len(), |(at, _)| at);
    let value: String = text[..end].chars().map(narrow).collect();
    Some((small_number(&value)?, &text[end..]))
}

/// Whether words end as a question does, in English or in Japanese.
#[must_use]
pub fn ends_as_question(words: &str) -> bool {
    let words = words
        .trim_end()
        .trim_end_matches(['」', '』', '"', '”', ')', '）']);
    let bare = words.trim_end_matches(['。', '.']);
    bare.ends_with(['?', '？']) || (bare.len() < words.len() && bare.ends_with('か'))
}
