//! What unmarked words are: a greeting, the body, a closing formula; a sentence
//! that asks, passes or puts off.

use std::ops::Range;

use super::Context;
use super::block::{Block, Line};
use super::mark::Narrowed;
use super::resolve::Numbered;
use crate::dialogue::part::Kind;
use crate::dialogue::questions::Question;
use crate::language::pattern::Pattern;
use crate::language::sentence::{asking, asks, sentences, width};
use crate::language::{LANGUAGES, names};
use crate::text::script::Script;

/// Where in a letter a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It greets, addresses or thanks, at the top.
    Greeting,
    /// What the letter has to say.
    Body,
    /// From the closing formula on.
    Closing,
}

/// The widest line of a closing, in columns.
const CLOSING: usize = 60;

/// Where each line stands. `fixed` are lines that begin marks or items, so are
/// neither greeting nor closing.
#[must_use]
pub(super) fn places(lines: &[Line<'_>], fixed: &[bool], context: &Context<'_>) -> Vec<Place> {
    let names = context.names();
    // Who closes may do so with nothing but thanks.
    let thanks = !matches!(context.verb, super::Verb::Says(Kind::Close));
    let mut places = vec![Place::Body; lines.len()];
    let text = |at: usize| matches!(lines[at].block, Block::Text);
    for (at, place) in places.iter_mut().enumerate() {
        if lines[at].block == Block::Blank {
            continue;
        }
        if !text(at) || fixed[at] || !greets(lines[at].raw, &names, thanks) {
            break;
        }
        *place = Place::Greeting;
    }
    let mut end = lines.len();
    // The signature and the original are after the closing.
    while end > 0 && !text(end - 1) {
        if !matches!(
            lines[end - 1].block,
            Block::Blank | Block::Signature | Block::Original | Block::Rule
        ) {
            break;
        }
        end -= 1;
    }
    let mut rounds = 0;
    while end > 0 && rounds < 4 {
        rounds += 1;
        let from = (0..end)
            .rev()
            .take_while(|&at| text(at))
            .last()
            .unwrap_or(end);
        if from == end {
            break;
        }
        let postscript = Pattern::Postscript.fits(lines[from].raw.trim());
        let mut start = None;
        for at in (from..end).rev() {
            if fixed[at] || width(lines[at].raw.trim()) > CLOSING {
                break;
            }
            let closing = closes(lines[at].raw)
                || signs(lines[at].raw, context)
                || leads_to_a_name(lines, at, end, context);
            if places[at] == Place::Body && closing {
                start = Some(at);
            }
        }
        let start = if postscript { Some(from) } else { start };
        let Some(start) = start.filter(|_| !fixed[from..end].iter().any(|it| *it) || !postscript)
        else {
            break;
        };
        for place in &mut places[start..end] {
            *place = Place::Closing;
        }
        if start > from {
            break;
        }
        end = from;
        while end > 0 && matches!(lines[end - 1].block, Block::Blank | Block::Rule) {
            end -= 1;
        }
    }
    for (at, line) in lines.iter().enumerate() {
        if line.block == Block::Signature {
            places[at] = Place::Closing;
        }
    }
    places
}

/// Whether all that a line says is a greeting, or thanks where those are none of
/// its letter's own words.
fn greets(line: &str, names: &[&str], thanks: bool) -> bool {
    let all = sentences(line);
    !all.is_empty()
        && all.iter().all(|it| {
            let sentence = &line[it.clone()];
            is_greeting(sentence, names) || thanks && thanks_for(sentence, names)
        })
}

/// Whether a sentence thanks, perhaps by name, and does nothing else.
fn thanks_for(sentence: &str, names: &[&str]) -> bool {
    let sentence = sentence.trim();
    Pattern::Thanks.fits(addressed(sentence, names).unwrap_or(sentence))
}

/// Whether a sentence greets or addresses, and does nothing else.
#[must_use]
pub fn is_greeting(sentence: &str, names: &[&str]) -> bool {
    let sentence = sentence
        .trim()
        .trim_end_matches([',', '、', '!', '！', '。', '.', ' ']);
    if sentence.is_empty() {
        return true;
    }
    if let Some(rest) = addressed(sentence, names) {
        return is_greeting(rest, &[]);
    }
    Pattern::Greeting.fits(sentence)
}

/// Whether a sentence is there to begin a letter: a greeting, or thanks for one.
fn begins_a_letter(sentence: &str, names: &[&str]) -> bool {
    is_greeting(sentence, names) || thanks_for(sentence, names)
}

/// What follows the name of somebody who is addressed.
fn addressed<'t>(sentence: &'t str, names: &[&str]) -> Option<&'t str> {
    names
        .iter()
        .flat_map(|name| name.split_whitespace().chain([*name]))
        .filter(|name| !name.is_empty())
        .find_map(|name| {
            let head = sentence.get(..name.len())?;
            let rest = &sentence[name.len()..];
            let bare = names::past_courtesy(rest);
            let border = bare.is_empty()
                || bare.starts_with([
                    ',', '、', '，', '!', '！', '。', '.', ':', '：', '\u{3000}', '-', '–',
                ]);
            (head.to_lowercase() == name.to_lowercase() && border).then(|| {
                bare.trim_start_matches([
                    ',', '、', '，', '!', '！', '。', '.', ':', '：', ' ', '\u{3000}', '-', '–',
                ])
            })
        })
}

/// Whether a line is short, ends no sentence, and only the writer's name follows
/// it, as a closing formula does that no list of them knows.
fn leads_to_a_name(lines: &[Line<'_>], at: usize, end: usize, context: &Context<'_>) -> bool {
    let line = lines[at].raw.trim();
    at + 2 == end
        && width(line) <= 30
        && !line.ends_with(['.', '。', '?', '？', '!', '！', ':', '：', '」', ')', '）'])
        && signs(lines[at + 1].raw, context)
}

/// Whether a line is a closing formula.
#[must_use]
pub fn closes(line: &str) -> bool {
    let line = line.trim();
    width(line) <= CLOSING && Pattern::Closing.fits(line)
}

/// Whether a line is the writer's name, as letters end.
fn signs(line: &str, context: &Context<'_>) -> bool {
    let line = line.trim().trim_start_matches([
        '-', '–', '—', '―', '・', '~', '〜', ' ', '\u{3000}', '/', '／', '(', '（',
    ]);
    let names: Vec<&str> = match context.practice.name_of(context.role) {
        Some(name) => vec![name.as_str()],
        None => context.names(),
    };
    names
        .iter()
        .flat_map(|name| name.split_whitespace().chain([*name]))
        .any(|name| {
            let Some(head) = line.get(..name.len()) else {
                return false;
            };
            let rest = line[name.len()..].trim();
            head.to_lowercase() == name.to_lowercase()
                && (names::signs(rest)
                    || width(line) <= 40
                        && rest.starts_with(['·', '・', '|', '/', ',', '（', '(', '＠', '@', '\u{3000}', '☆', '♪', '🍀', '~', '〜', '-', '–'])
                        && !rest.ends_with(['.', '。', '?', '？']))
        })
        // "Your Hollis", "your grateful Hollis"
        || names.iter().any(|name| {
            let lower = line.to_lowercase();
            names::begins_signature(line)
                && lower.trim_end_matches('.').ends_with(&name.to_lowercase())
                && width(line) <= 30
        })
}

/// The part of a text that has something to say: without the sentences that greet
/// before it and close after it. Empty where nothing is left.
#[must_use]
pub(super) fn body(text: &str, context: &Context<'_>) -> Range<usize> {
    let names = context.names();
    let all = sentences(text);
    let thanks = !matches!(context.verb, super::Verb::Says(Kind::Close));
    let skips =
        |sentence: &str| is_greeting(sentence, &names) || thanks && thanks_for(sentence, &names);
    let Some(mut first) = all.iter().position(|it| !skips(&text[it.clone()])) else {
        return 0..0;
    };
    let last = all
        .iter()
        .rposition(|it| !closes(&text[it.clone()]) && !signs(&text[it.clone()], context))
        .map_or(first, |last| last.max(first));
    // A word on the weather beside the greeting is one of the greeting's.
    let looks_back = matches!(
        context.verb,
        super::Verb::Says(Kind::Advise | Kind::Reflect)
    );
    let paragraph = text[..all[first].end].matches("\n\n").count();
    let next = all.get(first + 1);
    if looks_back
        && first > 0
        && paragraph == 0
        && next.is_some_and(|it| text[all[first].end..it.start].contains("\n\n"))
    {
        first += 1;
    }
    let start = if first == 0 { 0 } else { all[first].start };
    let last = last.max(first);
    let end = if last + 1 == all.len() {
        text.len()
    } else {
        all[last].end
    };
    start..end.max(start)
}

/// What an unmarked reply to the only open question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmarked {
    Answer,
    /// It is passed in words.
    Pass,
    /// A greeting, a question in return, or a promise to answer later.
    Words,
}

/// What an unmarked reply to the only open question is, by its sentences.
#[must_use]
pub(super) fn unmarked(text: &str, context: &Context<'_>) -> Unmarked {
    let names = context.names();
    let said: Vec<&str> = sentences(text)
        .into_iter()
        .map(|it| &text[it])
        .filter(|it| !begins_a_letter(it, &names) && !closes(it) && !signs(it, context))
        .collect();
    let Some(last) = said.last() else {
        return Unmarked::Words;
    };
    let content =
        |it: &&&str| !Pattern::SmallTalk.fits(it) && !asks(it) && !Pattern::Courtesy.fits(it);
    if said.iter().filter(content).count() == 0 {
        return Unmarked::Words;
    }
    let asking = said.iter().filter(|it| asks(it)).count();
    if asking * 2 >= said.len() && asking > 0 && said.len() < 4
        || said
            .iter()
            .take(2)
            .any(|it| Pattern::AsksBack.fits(it) && asks(it))
    {
        return Unmarked::Words;
    }
    if said.iter().any(|it| {
        Pattern::PutsOff.fits(it)
            && !(Pattern::More.fits(it) && std::ptr::eq(*it, *last) && said.len() > 1)
    }) {
        return Unmarked::Words;
    }
    if said.len() <= 4 && said.iter().any(|it| Pattern::Passes.fits(it)) {
        return Unmarked::Pass;
    }
    Unmarked::Answer
}

/// The question that a paragraph passes in words: it names one question that
/// waits, by its number, and asks for it to be put differently.
#[must_use]
pub(super) fn passes<'a>(paragraph: &str, context: &Context<'a>) -> Option<&'a Question> {
    if !Pattern::Passes.fits(paragraph) || Pattern::Excepts.fits(paragraph) {
        return None;
    }
    let mut numbers = numbers_in(paragraph);
    numbers.dedup();
    let [number] = numbers[..] else {
        return None;
    };
    match context.question(number) {
        Numbered::Awaiting(question) => Some(question),
        _ => None,
    }
}

/// The numbers of questions that a paragraph names, dressed as such: Q2, question
/// 2, 質問2, ②, "the second question", or right beside the word that passes.
fn numbers_in(paragraph: &str) -> Vec<usize> {
    let narrowed = Narrowed::new(paragraph);
    let mut found: Vec<usize> = narrowed
        .text
        .chars()
        .filter_map(super::mark::circled)
        .collect();
    for captures in Pattern::NumberedQuestion.all_captures(&narrowed.text) {
        let digits = captures.iter().skip(1).flatten().next();
        let number = digits.and_then(|it| it.as_str().parse().ok());
        found.extend(number.filter(|it| !found.contains(it)));
    }
    if let Some(captures) = Pattern::OrdinalQuestion.captures(&narrowed.text) {
        let number = (1..=5).find(|n| captures.name(&format!("n{n}")).is_some());
        found.extend(number.filter(|it| !found.contains(it)));
    }
    found
}

/// Whether a text that stands where an answer would does nothing but put it off.
/// `short`: a single sentence will do that puts off in any words.
#[must_use]
pub(super) fn is_deferred(text: &str, short: bool) -> bool {
    let all = sentences(text);
    let deferred = |it: &Range<usize>| Pattern::Deferred.fits(&text[it.clone()]);
    !all.is_empty()
        && all.len() <= 2
        && all.iter().any(deferred)
        && all.iter().all(|it| {
            deferred(it)
                || Pattern::SmallTalk.fits(&text[it.clone()])
                || width(&text[it.clone()]) <= 16
        })
        || short && all.len() < 2 && Pattern::PutsOff.fits(text)
}

/// What a line that introduces a list announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announced {
    Questions,
    Answers,
    Other,
    Nothing,
}

/// The line that introduces a list: the one directly above it, or above an empty
/// line the last of the paragraph before.
#[must_use]
pub fn introduction(lines: &[Line<'_>], first: usize) -> Option<usize> {
    let above = first.checked_sub(1)?;
    let at = match lines[above].block {
        Block::Blank => above.checked_sub(1)?,
        _ => above,
    };
    matches!(lines[at].block, Block::Text | Block::Kept | Block::Rule).then_some(at)
}

/// What the introduction of a list announces to a mentor's or a mentee's reader.
#[must_use]
pub(super) fn announced_above(
    lines: &[Line<'_>],
    first: usize,
    context: &Context<'_>,
) -> Announced {
    let Some(at) = introduction(lines, first) else {
        return Announced::Nothing;
    };
    let line = lines[at].raw.trim();
    if lines[at].block == Block::Rule {
        // A rule with a title sets off something of its own.
        return if line.chars().any(char::is_alphanumeric) {
            Announced::Other
        } else {
            Announced::Nothing
        };
    }
    let from = (0..at)
        .rev()
        .take_while(|&it| lines[it].block == Block::Text)
        .last()
        .unwrap_or(at);
    let paragraph: Vec<&str> = lines[from..=at].iter().map(|it| it.raw.trim()).collect();
    let paragraph = paragraph.join("\n");
    let all = sentences(&paragraph);
    let last = all.last().map_or(line, |it| &paragraph[it.clone()]);
    // A line right above without a stop is a heading.
    let heading = at + 1 == first
        && !line.ends_with([
            '.', '。', '!', '！', '?', '？', '…', ',', '、', '~', '〜', '♪', ')', '）',
        ])
        && line.chars().next_back().is_some_and(char::is_alphanumeric);
    let colon = line.ends_with([':', '：']) || heading;
    if Pattern::ToldQuestions.fits(last) {
        return Announced::Other;
    }
    let questions = Pattern::AnnouncesQuestions.fits(last);
    let answers = Pattern::AnnouncesAnswers.fits(last);
    let other = Pattern::AnnouncesOther.fits(last);
    let waiting = !context.awaiting().is_empty();
    match (answers, questions, other, colon) {
        (true, _, _, _) if waiting => Announced::Answers,
        (_, true, _, _)
            if waiting
                && context.role == crate::dialogue::stage::Role::Mentee
                && !Pattern::SaysToAsk.fits(last) =>
        {
            Announced::Answers
        }
        (_, true, _, _) => Announced::Questions,
        (_, _, true, _) => Announced::Other,
        (_, _, _, true) if !is_greeting(last, &context.names()) => Announced::Other,
        _ => Announced::Nothing,
    }
}

/// Whether an item of a list asks.
#[must_use]
pub fn item_asks(item: &str) -> bool {
    let item = item.trim();
    sentences(item)
        .iter()
        .any(|it| asks(&item[it.clone()]) || Pattern::AskingItem.fits(&item[it.clone()]))
}

/// Whether an item of a list that was introduced as questions is none.
#[must_use]
pub fn item_states(item: &str) -> bool {
    let item = item.trim();
    !item_asks(item) && Pattern::Statement.fits(item)
}

/// Which open actions a report in prose tells of, by their words: of each the
/// bytes that tell it, and whether it was done.
#[must_use]
pub(super) fn reports(
    text: &str,
    context: &Context<'_>,
) -> Vec<(crate::dialogue::identity::Ref, Range<usize>, Option<bool>)> {
    let Some(name) = context.practice.name_of(context.role) else {
        return Vec::new();
    };
    let open: Vec<_> = context.practice.actions().open_of(name).collect();
    let words: Vec<Vec<String>> = open.iter().map(|action| content(&action.text)).collect();
    let mut found: Vec<(usize, Range<usize>, Option<bool>)> = Vec::new();
    for range in sentences(text) {
        let sentence = &text[range.clone()];
        let there = content(sentence);
        let shares: Vec<f64> = words
            .iter()
            .map(|of| {
                let hits = of.iter().filter(|word| there.contains(word)).count();
                if hits < 2 {
                    0.0
                } else {
                    hits as f64 / of.len().max(1) as f64
                }
            })
            .collect();
        let best = (0..shares.len()).max_by(|a, b| shares[*a].total_cmp(&shares[*b]));
        let clear = best.filter(|&at| {
            shares[at] >= 0.5
                && shares
                    .iter()
                    .enumerate()
                    .all(|(other, share)| other == at || *share < shares[at])
        });
        match clear {
            Some(at) if found.iter().all(|it| it.0 != at) => {
                // What stands behind a colon tells how it went.
                let head = sentence.split([':', '：']).next().unwrap_or(sentence);
                let done = if Pattern::NotYet.fits(head) {
                    Some(false)
                } else {
                    (Pattern::HasDone.fits(head) || Pattern::HasDone.fits(sentence)).then_some(true)
                };
                found.push((at, range, done));
            }
            // What follows tells more of the same.
            _ => {
                if let Some(last) = found.last_mut() {
                    last.1.end = range.end;
                }
            }
        }
    }
    found
        .into_iter()
        .map(|(at, range, done)| (open[at].place, range, done))
        .collect()
}

/// The words of a sentence that carry its content, by their beginnings.
fn content(text: &str) -> Vec<String> {
    let is_empty = |word: &str| LANGUAGES.iter().any(|it| it.prose.empty.contains(&word));
    let mut found = Vec::new();
    let mut push = |word: String| {
        if !found.contains(&word) {
            found.push(word);
        }
    };
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if !word.chars().any(|c| Script::of(c).is_unparted()) {
            let lower = word.to_lowercase();
            if lower.chars().count() >= 3 && !is_empty(&lower) {
                push(lower.chars().take(4).collect());
            }
            continue;
        }
        // Hiragana are mostly grammar.
        for c in word
            .chars()
            .filter(|c| Script::of(*c).is_unparted() && Script::of(*c) != Script::Hiragana)
            .filter(|c| *c != 'ー')
        {
            push(c.to_string());
        }
    }
    found
}

/// The sentences of an exchange's prose that ask: in which part, at which byte, and
/// as they stand there. What only introduces a question that has its number does
/// not count.
#[must_use]
pub fn asking_sentences(parts: &[crate::dialogue::part::Part]) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    for (at, part) in parts
        .iter()
        .enumerate()
        .filter(|(_, it)| asks_in_prose(&it.kind))
    {
        let introduces = parts
            .get(at + 1)
            .is_some_and(|it| matches!(it.kind, Kind::Ask { .. }));
        for range in asking(&part.text) {
            let sentence = &part.text[range.clone()];
            let last = part.text[range.end..].trim().is_empty();
            if introduces && last && Pattern::AnnouncesQuestions.fits(sentence) {
                continue;
            }
            found.push((at, range.start, sentence.to_owned()));
        }
    }
    found
}

/// Whether sentences that ask in a part of that kind have no number.
#[must_use]
pub(super) fn asks_in_prose(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Say
            | Kind::Answer { .. }
            | Kind::Report { .. }
            | Kind::Advise
            | Kind::Reflect
            | Kind::Close
    )
}

#[cfg(test)]
mod tests {
    use super::{content, is_greeting};

    #[test]
    fn a_greeting_may_have_any_honorific() {
        for line in [
            "ハナちゃん、こんにちは。",
            "ハナ教授へ",
            "ハナです、",
            "Hana-san, good morning",
        ] {
            assert!(is_greeting(line, &["ハナ", "Hana"]), "{line}");
        }
        assert!(!is_greeting("Hana-sanity, good morning", &["Hana"]));
    }

    #[test]
    fn words_are_kept_by_their_beginnings_and_characters_that_are_no_hiragana() {
        assert_eq!(content("Zoë and the Märchenbuch"), ["zoë", "märc"]);
        assert_eq!(
            content("店のテーブルを拭く"),
            ["店", "テ", "ブ", "ル", "拭"]
        );
    }
}
