//! What a line begins with: a mark, in any of the dresses that people give it.

use super::kinds::Opening;
use crate::dialogue::identity::Ref;
use crate::dialogue::part::PartKind;
use crate::language::LANGUAGES;
use crate::language::marks;
pub use crate::language::marks::MarkKind;
use crate::language::pattern::Pattern;
use crate::text::script::han_numeral;

/// A mark at the beginning of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark<'t> {
    /// What it stands for.
    pub kind: MarkKind,
    /// As it was typed, without what follows.
    pub label: &'t str,
    /// The numbers of questions, actions or topics.
    pub numbers: Vec<usize>,
    /// The numbers are places in the latest round ("your first question").
    pub ordinal: bool,
    /// The exchange that an amendment, a withdrawal or a question is of.
    pub target: Option<Ref>,
    /// What stands in brackets before the colon; `Some("")` for empty brackets.
    pub options: Option<String>,
    pub rest: &'t str,
    /// What stands between the mark and what follows.
    pub stop: Stop,
    /// It begins the line with the word that the text form prints, and a colon.
    pub printed: bool,
}

impl Mark<'_> {
    /// Whether nothing follows it on its line.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.rest.trim().is_empty()
    }

    /// Whether only a space stands before what follows: it may be a sentence
    /// about the question.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        self.stop == Stop::Space
    }
}

/// What stands between a mark and what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    Colon,
    /// The end of the brackets or the emphasis around it.
    Dress,
    /// A full stop, a bracket or a comma.
    Point,
    /// An arrow, or a dash between spaces.
    Arrow,
    WideSpace,
    Space,
    /// The end of the line.
    End,
}

/// A text with wide characters made narrow and ASCII in lower case, and where
/// each of its bytes comes from.
pub(super) struct Narrowed {
    pub(super) text: String,
    origin: Vec<usize>,
}

impl Narrowed {
    pub(super) fn new(text: &str) -> Self {
        let mut narrowed = String::with_capacity(text.len());
        let mut origin = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            let c = if c == '\u{3000}' { c } else { narrow(c) }.to_ascii_lowercase();
            narrowed.push(c);
            origin.resize(narrowed.len(), at);
        }
        origin.push(text.len());
        Self {
            text: narrowed,
            origin,
        }
    }

    /// The byte of the text as it was typed.
    pub(super) fn origin(&self, at: usize) -> usize {
        self.origin.get(at).copied().unwrap_or_default()
    }
}

/// A character as its plain ASCII one, where it is a wide form of it.
pub(super) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// The longest label, in bytes; beyond it a colon is one of the words'.
const LONGEST_LABEL: usize = 240;

/// The mark that a line begins with.
#[must_use]
pub fn mark(line: &str) -> Option<Mark<'_>> {
    let body = line.trim_start();
    let narrowed = Narrowed::new(body);
    let mut dress = Dress::default();
    let from = dress.put_on(&narrowed.text);
    if narrowed.text.len() == from {
        return None;
    }
    labelled(body, &narrowed, from, &dress).or_else(|| worded(body, &narrowed, from, &dress))
}

/// What a mark is dressed in: headings, bullets, brackets, emphasis.
#[derive(Debug, Default)]
struct Dress {
    closers: Vec<&'static str>,
    dressed: bool,
    bullet: bool,
}

impl Dress {
    /// Takes off what stands before the words, and says where these begin.
    fn put_on(&mut self, text: &str) -> usize {
        const BRACKETS: [(&str, &str); 7] = [
            ("【", "】"),
            ("［", "］"),
            ("[", "]"),
            ("〔", "〕"),
            ("《", "》"),
            ("〈", "〉"),
            ("<", ">"),
        ];
        const BULLETS: [&str; 7] = ["- ", "* ", "+ ", "・", "• ", "– ", "•"];
        const HEADS: [&str; 15] = [
            "■", "□", "◆", "◇", "●", "○", "▼", "▽", "▶", "▷", "★", "☆", "◎", "※", "〇",
        ];
        let mut at = 0;
        loop {
            let rest = &text[at..];
            let space = rest.len() - rest.trim_start().len();
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            if space > 0 {
                at += space;
            } else if (1..=6).contains(&hashes) && rest[hashes..].starts_with(' ') {
                self.dressed = true;
                at += hashes;
            } else if let Some(head) = HEADS.iter().find(|it| rest.starts_with(**it)) {
                self.dressed = true;
                at += head.len();
            } else if let Some(bullet) = BULLETS
                .iter()
                .find(|it| rest.starts_with(**it) && !self.bullet)
            {
                self.bullet = true;
                at += bullet.len();
            } else if let Some(emphasis) = ["**", "__", "*", "_"]
                .into_iter()
                .find(|it| rest.starts_with(it))
            {
                self.dressed = true;
                self.closers.push(emphasis);
                at += emphasis.len();
            } else if let Some((open, close)) =
                BRACKETS.into_iter().find(|it| rest.starts_with(it.0))
            {
                self.dressed = true;
                self.closers.push(close);
                at += open.len();
            } else {
                return at;
            }
        }
    }

    /// Takes off what closes the brackets and the emphasis, from `at` on.
    fn take_off(&mut self, text: &str, mut at: usize) -> usize {
        while let Some(close) = self.closers.last() {
            let rest = text[at..].trim_start();
            if !rest.starts_with(close) {
                break;
            }
            at = text.len() - rest.len() + close.len();
            self.closers.pop();
        }
        at
    }
}

/// A label in words: "Answer to question 1:", "To your second question:".
fn labelled<'t>(
    body: &'t str,
    narrowed: &Narrowed,
    from: usize,
    dress: &Dress,
) -> Option<Mark<'t>> {
    let text = &narrowed.text[from..];
    let (label, numbers, end, ordinal) = if let Some(found) = Pattern::AnswerLabel.captures(text) {
        let numbers = found.name("numbers")?;
        let (numbers, _) = numbers_at(numbers.as_str())?;
        let stop = found
            .name("stop")
            .map_or(found.get_match().end(), |it| it.start());
        // A dash between the words is one of theirs.
        (stop, numbers, stop, false)
    } else {
        let found = Pattern::Ordinal.captures(text)?;
        let label = found.name("label")?.end();
        // 一つ目は、… is a sentence; its words stay.
        let number = (1..=9).find(|n| found.name(&format!("n{n}")).is_some())?;
        (label, vec![number], label, true)
    };
    let mut at = from + end;
    let mut dress = Dress {
        closers: dress.closers.clone(),
        ..Dress::default()
    };
    at = dress.take_off(&narrowed.text, at);
    let (stop, at) = stop(&narrowed.text, at, true)?;
    if ordinal && !matches!(stop, Stop::Colon | Stop::Arrow | Stop::Dress) || stop == Stop::Space {
        return None;
    }
    let at = dress.take_off(&narrowed.text, at);
    dress.closers.is_empty().then(|| Mark {
        kind: MarkKind::Part(PartKind::Answer),
        label: body[narrowed.origin(from)..narrowed.origin(from + label)].trim_end(),
        numbers,
        ordinal,
        target: None,
        options: None,
        rest: &body[narrowed.origin(at)..],
        stop,
        printed: false,
    })
}

fn worded<'t>(body: &'t str, narrowed: &Narrowed, from: usize, dress: &Dress) -> Option<Mark<'t>> {
    let text = &narrowed.text;
    let plain =
        word_at(text, from).and_then(|word| after_word(body, narrowed, from, word, dress, false));
    plain.or_else(|| {
        let befores = LANGUAGES.iter().flat_map(|it| it.marks.before);
        befores
            .filter_map(|before| {
                let rest = text[from..].strip_prefix(before)?;
                // In a language with word breaks one follows.
                let spaced = rest.trim_start().len() < rest.len();
                (spaced || !before.is_ascii()).then(|| text.len() - rest.trim_start().len())
            })
            .find_map(|at| after_word(body, narrowed, from, word_at(text, at)?, dress, true))
    })
}

/// The word of a mark that begins at a place, the longest there is, and where it
/// ends.
fn word_at(text: &str, at: usize) -> Option<(MarkKind, usize, bool)> {
    let rest = text.get(at..)?;
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let mut found: Option<(MarkKind, usize, bool)> = None;
    for kind in MarkKind::all() {
        for language in &LANGUAGES {
            for (place, word) in (language.marks.words)(kind).iter().enumerate() {
                if rest.starts_with(word)
                    && !(word.is_ascii() && letter(rest[word.len()..].chars().next()))
                    && found.is_none_or(|it| it.1 < at + word.len())
                {
                    found = Some((kind, at + word.len(), place == 0));
                }
            }
        }
    }
    found
}

fn after_word<'t>(
    body: &'t str,
    narrowed: &Narrowed,
    from: usize,
    (kind, end, first): (MarkKind, usize, bool),
    worn: &Dress,
    before: bool,
) -> Option<Mark<'t>> {
    let text = &narrowed.text;
    let skip = |at: usize| at + (text[at..].len() - text[at..].trim_start_matches(' ').len());
    let mut dress = Dress {
        closers: worn.closers.clone(),
        dressed: worn.dressed,
        bullet: worn.bullet,
    };
    let mut at = end;
    let mut target = None;
    let mut numbers = Vec::new();
    if Opening::new(kind.part()).names_an_exchange() {
        let word = text[skip(at)..]
            .split([' ', ':', '\u{3000}'])
            .next()
            .unwrap_or_default();
        target = Some(word.parse::<Ref>().ok()?);
        at = skip(at) + word.len();
    } else {
        let rest = &text[skip(at)..];
        let bare = rest.strip_prefix('#').unwrap_or(rest);
        if let Some((found, length)) = numbers_at(bare) {
            numbers = found;
            at = text.len() - bare.len() + length;
        }
    }
    let options = bracketed(&text[skip(at)..]).map(|(inner, length)| {
        at = skip(at) + length;
        inner.trim().to_owned()
    });
    at = dress.take_off(text, at);
    let closed = dress.closers.len() < worn.closers.len();
    let dressed_off = closed && dress.closers.is_empty();
    let (mut stop, mut to) = match stop(text, at, !numbers.is_empty()) {
        None if dressed_off => (Stop::Dress, at),
        found => found?,
    };
    let one_letter =
        end - from == 1 && matches!(kind, MarkKind::Part(PartKind::Ask | PartKind::Answer));
    if dressed_off && matches!(stop, Stop::Space | Stop::WideSpace | Stop::End) {
        stop = Stop::Dress;
    }
    // `**A1:** words`
    to = dress.take_off(text, to);
    if !dress.closers.is_empty() || to > LONGEST_LABEL {
        return None;
    }
    let numbered = !numbers.is_empty();
    // "A 1. class hotel" is no answer.
    let apart = numbered && text[end..at].starts_with(' ') && one_letter;
    let pair = matches!(kind, MarkKind::Part(PartKind::Ask | PartKind::Answer));
    let counts = match stop {
        Stop::Colon => true,
        Stop::Dress => worn.dressed,
        Stop::Point => {
            let said = text[at..].starts_with(['!', '。', '.']);
            pair && !apart && (numbers.len() == 1 || !numbered && one_letter && !before)
                || numbered && said && matches!(kind, MarkKind::Done | MarkKind::NotDone)
        }
        Stop::Arrow => numbered && !before && !apart && !Pattern::AboutTheNumber.fits(&text[to..]),
        Stop::WideSpace => numbered && !before,
        Stop::Space => numbered && pair && !before,
        Stop::End => {
            numbered && pair && !before || worn.dressed && !numbered && text[at..].trim().is_empty()
        }
    };
    if !counts || !numbered && Pattern::AboutTheMark.fits(&body[narrowed.origin(to)..]) {
        return None;
    }
    if options.is_some() && !matches!(stop, Stop::Colon | Stop::Dress) {
        return None;
    }
    Some(Mark {
        kind,
        label: body[narrowed.origin(from)..narrowed.origin(at)].trim_end(),
        numbers,
        ordinal: false,
        target,
        options,
        rest: &body[narrowed.origin(to)..],
        stop,
        printed: first && !before && !worn.dressed && !worn.bullet && stop == Stop::Colon,
    })
}

/// What a text begins with in round brackets, and how many bytes that takes.
fn bracketed(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('(')?;
    let end = inner.find(')')?;
    (!inner[..end].contains(['(', '\n'])).then(|| (&inner[..end], end + 2))
}

/// What stands at a place between a mark and what follows, and where that is.
fn stop(text: &str, at: usize, numbered: bool) -> Option<(Stop, usize)> {
    let rest = &text[at..];
    if rest.trim().is_empty() {
        return Some((Stop::End, text.len()));
    }
    let spaces = rest.len() - rest.trim_start().len();
    let body = &rest[spaces..];
    if body.starts_with(':') {
        return Some((Stop::Colon, at + spaces + 1));
    }
    for arrow in ["→", "⇒", "➡", "->", "=>", "=> "] {
        if body.starts_with(arrow) {
            return Some((Stop::Arrow, at + spaces + arrow.len()));
        }
    }
    let dash = body
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '–' | '—' | '―' | '=' | '…'));
    if let Some(dash) = dash.filter(|_| numbered)
        && (spaces > 0 || dash != '-')
        && body[dash.len_utf8()..].starts_with(char::is_whitespace)
    {
        return Some((Stop::Arrow, at + spaces + dash.len_utf8()));
    }
    if spaces == 0 {
        let point = body
            .chars()
            .next()
            .filter(|c| matches!(c, '.' | ')' | '、' | ',' | '。' | '!'))?;
        let after = body[point.len_utf8()..].trim_start_matches('!');
        // "A1.5" and "A1, A2 and I" are no marks.
        let goes_on = after.starts_with(|c: char| c.is_ascii_digit())
            || matches!(point, ',') && numbered
            || !numbered && !after.starts_with(' ');
        return (!goes_on).then(|| (Stop::Point, text.len() - after.len()));
    }
    let wide = rest.starts_with('\u{3000}');
    Some((
        if wide { Stop::WideSpace } else { Stop::Space },
        at + spaces,
    ))
}

/// The numbers at the beginning of a text, one or several ("1, 2", "1-3",
/// "1 and 2", 1・2), and how many bytes they take.
pub(super) fn numbers_at(text: &str) -> Option<(Vec<usize>, usize)> {
    let (first, mut at) = number_at(text)?;
    let mut numbers = vec![first];
    loop {
        let rest = &text[at..];
        let bare = rest.trim_start();
        let Some((range, separator)) = separators().find(|(_, it)| bare.starts_with(it)) else {
            break;
        };
        let after = bare[separator.len()..].trim_start();
        let named = past_mark(after).trim_start();
        let Some((next, length)) = number_at(named) else {
            break;
        };
        let last = numbers.last().copied().unwrap_or(first);
        if range && (next <= last || next - last > 20) {
            break;
        }
        numbers.extend(if range { last + 1..=next } else { next..=next });
        at = text.len() - named.len() + length;
    }
    Some((numbers, at))
}

/// What stands between two numbers, and whether it takes in those between them.
fn separators() -> impl Iterator<Item = (bool, &'static str)> {
    let several = LANGUAGES.iter().flat_map(|it| it.marks.and);
    let range = LANGUAGES.iter().flat_map(|it| it.marks.to);
    [",", "、", "・", "/", "&", "+"]
        .iter()
        .chain(several)
        .map(|it| (false, *it))
        .chain(
            ["-", "–", "~", "〜"]
                .iter()
                .chain(range)
                .map(|it| (true, *it)),
        )
}

/// What follows the word of a question or an answer, or the sign of a number.
fn past_mark(text: &str) -> &str {
    marks::words(MarkKind::Part(PartKind::Ask))
        .chain(marks::words(MarkKind::Part(PartKind::Answer)))
        .chain(["#"])
        .filter_map(|word| text.strip_prefix(word))
        .min_by_key(|rest| rest.len())
        .unwrap_or(text)
}

/// A number at the beginning of a text, in digits, circled or as a kanji, and how
/// many bytes it takes. At most four digits: longer ones are no numbers of
/// questions.
pub(super) fn number_at(text: &str) -> Option<(usize, usize)> {
    let first = text.chars().next()?;
    if let Some(value) = circled(first) {
        return Some((value, first.len_utf8()));
    }
    let digits: String = text
        .chars()
        .map(narrow)
        .take_while(char::is_ascii_digit)
        .collect();
    if digits.is_empty() {
        let value = han_numeral(first).filter(|it| *it > 0)?;
        let after = text[first.len_utf8()..].chars().next();
        let alone = after.is_none_or(|c| !c.is_alphanumeric());
        return alone.then_some((value, first.len_utf8()));
    }
    let length: usize = text.chars().take(digits.len()).map(char::len_utf8).sum();
    let value = small_number(&digits)?;
    Some((value, length))
}

/// A whole number of at most four digits, from 1.
fn small_number(digits: &str) -> Option<usize> {
    let small = (1..=4).contains(&digits.len());
    digits.parse().ok().filter(|&n| small && n > 0)
}

/// The value of a circled or bracketed digit.
pub(super) fn circled(c: char) -> Option<usize> {
    let from = |first: char, value: usize| c as usize - first as usize + value;
    Some(match c {
        '①'..='⑳' => from('①', 1),
        '㉑'..='㉟' => from('㉑', 21),
        '㊱'..='㊿' => from('㊱', 36),
        '❶'..='❿' => from('❶', 1),
        '➀'..='➉' => from('➀', 1),
        '➊'..='➓' => from('➊', 1),
        '⑴'..='⒇' => from('⑴', 1),
        '⒈'..='⒛' => from('⒈', 1),
        '㈠'..='㈩' => from('㈠', 1),
        '㊀'..='㊉' => from('㊀', 1),
        _ => return None,
    })
}

/// Whether words begin with the result of an action: done, or not.
#[must_use]
pub(super) fn result(words: &str) -> Option<bool> {
    let narrowed = Narrowed::new(words.trim_start());
    let text = narrowed.text.as_str();
    let bordered = |word: &str| {
        text.strip_prefix(word).is_some_and(|rest| {
            rest.chars().next().is_none_or(|c| !c.is_alphanumeric()) || !word.is_ascii()
        })
    };
    let of = |kind| marks::words(kind).any(bordered);
    let mut not_yet = LANGUAGES.iter().flat_map(|it| it.marks.not_yet);
    if of(MarkKind::NotDone) || not_yet.any(|it| bordered(it)) {
        Some(false)
    } else if of(MarkKind::Done) {
        Some(true)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::numbers_at;

    #[test]
    fn several_numbers_may_each_have_a_word() {
        for text in [
            "1, 2",
            "1 and 2",
            "1 and Q2",
            "1と2",
            "1と問い2",
            "1、ご質問2",
            "1 to 2",
            "1から2",
        ] {
            let text = text.to_lowercase();
            let found = numbers_at(&text).map(|it| it.0);
            assert_eq!(found, Some(vec![1, 2]), "{text}");
        }
        assert_eq!(numbers_at("1 and others").map(|it| it.0), Some(vec![1]));
    }
}
