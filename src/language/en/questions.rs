//! How an English question is worded.

use crate::language::wording::{Questions, Wording};

pub(super) const QUESTIONS: Questions = Questions {
    wording,
    // Only its mark tells.
    ends: |_, _| false,
    otherwise: &["or ", "or, "],
};

/// Question words. What some of them begin may lead up to the question instead:
/// "When you came home, …".
const WHAT: [&str; 11] = [
    "what", "what's", "how", "why", "who", "who's", "whom", "whose", "which", "where", "when",
];
const LEADING_UP: [&str; 14] = [
    "when", "where", "if", "while", "since", "as", "before", "after", "once", "although",
    "because", "given", "assuming", "suppose",
];
const AUXILIARY: [&str; 45] = [
    "is",
    "are",
    "was",
    "were",
    "am",
    "do",
    "does",
    "did",
    "have",
    "has",
    "had",
    "can",
    "could",
    "will",
    "would",
    "shall",
    "should",
    "may",
    "might",
    "must",
    "need",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "don't",
    "doesn't",
    "didn't",
    "haven't",
    "hasn't",
    "hadn't",
    "can't",
    "couldn't",
    "won't",
    "wouldn't",
    "shouldn't",
    "ain't",
    "'s",
    "'re",
    "'d",
    "'ll",
    "mustn't",
    "mightn't",
    "needn't",
    "ought",
];
/// What may stand before the question without being part of it.
const LEAD: [&str; 36] = [
    "and", "but", "so", "then", "or", "well", "ok", "okay", "now", "also", "please", "first",
    "finally", "next", "just", "still", "with", "to", "for", "in", "on", "at", "from", "of",
    "about", "by", "until", "till", "since", "like", "under", "over", "into", "through", "against",
    "after",
];
const SUBJECT: [&str; 17] = [
    "you", "he", "she", "it", "they", "we", "that", "this", "there", "these", "those", "you're",
    "it's", "that's", "they're", "you've", "there's",
];
/// Asks for a yes or a no without a verb.
const ANY: [&str; 7] = [
    "any", "anything", "anyone", "anybody", "anywhere", "ever", "whether",
];
const SUGGESTION: [&[&str]; 12] = [
    &["why", "don't", "you"],
    &["why", "don't", "we"],
    &["why", "not"],
    &["what", "about"],
    &["how", "about"],
    &["what", "if"],
    &["shouldn't", "you"],
    &["couldn't", "you"],
    &["wouldn't", "it", "be"],
    &["shall", "we"],
    &["shall", "i"],
    &["should", "we"],
];
/// Verbs by which one is asked to tell, each with what follows it then; nothing is
/// anything.
const TELLING: [(&str, &[&str]); 22] = [
    ("tell", &["me", "us"]),
    ("describe", &[]),
    ("describing", &[]),
    ("telling", &["me", "us"]),
    ("explain", &[]),
    ("explaining", &[]),
    ("elaborate", &[]),
    ("expand", &["on"]),
    (
        "say",
        &[
            "more",
            "a",
            "something",
            "what",
            "how",
            "why",
            "where",
            "which",
            "who",
            "when",
            "in",
        ],
    ),
    (
        "saying",
        &["more", "a", "something", "what", "how", "why", "where"],
    ),
    ("share", &[]),
    ("sharing", &[]),
    ("walk", &["me", "us"]),
    ("talk", &["me", "us", "about"]),
    ("take", &["me", "us"]),
    ("help", &["me", "us"]),
    ("let", &["me", "us"]),
    ("give", &["me", "us", "an", "another", "some", "examples"]),
    ("giving", &["me", "us", "an", "another", "some", "examples"]),
    ("paint", &["me", "us", "a"]),
    ("name", &[]),
    ("list", &[]),
];
/// What stands between "could you" and the verb.
const POLITE: [&str; 21] = [
    "please", "maybe", "perhaps", "just", "also", "briefly", "possibly", "kindly", "like", "care",
    "to", "be", "so", "kind", "as", "willing", "able", "happy", "mind", "try", "again",
];
/// What one says of oneself to ask.
const WONDERING: [&[&str]; 16] = [
    &["i", "wonder"],
    &["i", "was", "wondering"],
    &["i'm", "wondering"],
    &["i", "am", "wondering"],
    &["i'm", "curious"],
    &["i", "am", "curious"],
    &["i'd", "like", "to", "know"],
    &["i'd", "like", "to", "hear"],
    &["i'd", "love", "to", "know"],
    &["i'd", "love", "to", "hear"],
    &["i", "would", "like", "to", "know"],
    &["i", "would", "like", "to", "hear"],
    &["may", "i", "ask"],
    &["can", "i", "ask"],
    &["could", "i", "ask"],
    &["might", "i", "ask"],
];
/// What an "or" that offers no choice stands before: "or not", "or so".
const NO_CHOICE: [&str; 11] = [
    "not", "so", "two", "three", "four", "more", "less", "later", "other", "even", "twice",
];
/// And these, where nothing follows them but "else": "or anyone else".
const ANYTHING: [&str; 8] = [
    "anything",
    "something",
    "someone",
    "somebody",
    "anyone",
    "anybody",
    "anywhere",
    "whatever",
];

fn wording(text: &str) -> Option<Wording> {
    let text = text.to_lowercase().replace('’', "'");
    let text = text.as_str();
    let asks = text.contains('?');
    let clauses: Vec<Vec<&str>> = text
        .split([',', ':', ';', '—', '–', '?', '.', '!', '(', ')'])
        .map(words)
        .filter(|words| !words.is_empty())
        .collect();
    let clauses: Vec<&[&str]> = clauses.iter().map(Vec::as_slice).collect();
    if asks && clauses.len() > 1 && clauses.last().is_some_and(|it| is_tag(it)) {
        return Some(Wording::Closed);
    }
    let last = clauses.len().saturating_sub(1);
    let begun = clauses.iter().enumerate().find_map(|(at, words)| {
        let words = led(words);
        let leads_up = at < last && leads_up(words);
        (!leads_up)
            .then(|| begins(words, asks))?
            .map(|told| (at, told))
    });
    let Some((at, told)) = begun else {
        // "Mornings or evenings?"
        return (asks && offers(&clauses)).then_some(Wording::EitherOr);
    };
    match told? {
        Wording::Closed if joins_subjects(led(clauses[at])) => None,
        Wording::Closed if offers(&clauses[at..]) => Some(Wording::EitherOr),
        Wording::Open if names_choices(&clauses[at..]) => Some(Wording::EitherOr),
        told => Some(told),
    }
}

fn words(clause: &str) -> Vec<&str> {
    clause
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect()
}

/// A clause without what leads into it, as far as a question follows.
fn led<'c, 'w>(words: &'c [&'w str]) -> &'c [&'w str] {
    let skipped = words.iter().take_while(|word| LEAD.contains(word)).count();
    &words[skipped..]
}

fn leads_up(words: &[&str]) -> bool {
    match words {
        [first, second, ..] => LEADING_UP.contains(first) && !AUXILIARY.contains(second),
        _ => false,
    }
}

/// How a question is worded that begins with these words: `None` where none does,
/// and within it `None` for a suggestion.
fn begins(words: &[&str], asks: bool) -> Option<Option<Wording>> {
    let [first, rest @ ..] = words else {
        return None;
    };
    if SUGGESTION.iter().any(|it| words.starts_with(it)) {
        return Some(None);
    }
    if let Some(wondering) = WONDERING.iter().find(|it| words.starts_with(it)) {
        return Some(Some(asked_in(&words[wondering.len()..])));
    }
    if let Some(told) = requested(words) {
        return Some(Some(told));
    }
    if WHAT.contains(first) {
        return Some(Some(Wording::Open));
    }
    if AUXILIARY.contains(first) && !rest.is_empty() || ANY.contains(first) && asks {
        return Some(Some(Wording::Closed));
    }
    // "You went alone?", "You said what?"
    if asks && SUBJECT.contains(first) && rest.len() > 1 {
        let open = rest.last().is_some_and(|word| WHAT.contains(word));
        return Some(Some(if open { Wording::Open } else { Wording::Closed }));
    }
    None
}

/// What "tell me" and "I wonder" are followed by.
fn asked_in(words: &[&str]) -> Wording {
    let asks = words
        .iter()
        .find(|word| WHAT.contains(word) || **word == "if" || **word == "whether");
    match asks {
        Some(&"if" | &"whether") => Wording::Closed,
        _ => Wording::Open,
    }
}

/// A request to tell: "Tell me …", "Could you say more?", "Would you mind
/// describing …?"
fn requested(words: &[&str]) -> Option<Wording> {
    let asked = match words {
        [
            "can" | "could" | "would" | "will" | "might",
            "you",
            rest @ ..,
        ]
        | ["do", "you", "want" | "mind", rest @ ..] => {
            let polite = rest.iter().take_while(|word| POLITE.contains(word)).count();
            &rest[polite..]
        }
        words => words,
    };
    let [verb, rest @ ..] = asked else {
        return None;
    };
    let tells = TELLING.iter().any(|(telling, follows)| {
        telling == verb
            && (follows.is_empty() || rest.first().is_some_and(|next| follows.contains(next)))
    });
    tells.then(|| asked_in(rest))
}

/// "…, isn't it?", "…, right?"
fn is_tag(words: &[&str]) -> bool {
    const ALONE: [&str; 5] = ["right", "correct", "no", "yes", "ok"];
    match words {
        [word] => ALONE.contains(word),
        ["or", "not"] => true,
        [auxiliary, subject] | [auxiliary, "not", subject] | [auxiliary, subject, "not"] => {
            AUXILIARY.contains(auxiliary) && SUBJECT.contains(subject)
        }
        _ => false,
    }
}

/// Whether an "or" offers a choice: not "or so", and not after "any", which asks
/// whether there is one at all.
fn offers(clauses: &[&[&str]]) -> bool {
    let all: Vec<&str> = clauses.concat();
    let any =
        |word: &&str| ["any", "anything", "anyone", "anybody", "ever", "either"].contains(word);
    all.iter().enumerate().any(|(at, word)| {
        let next = led(&all[at + 1..]);
        let chosen = match next {
            [] => false,
            [next] | [next, "else" | "like", ..] if ANYTHING.contains(next) => false,
            [next, ..] => !NO_CHOICE.contains(next),
        };
        *word == "or" && at > 0 && chosen && !all[..at].iter().any(any)
    })
}

/// Whether it can't be told what an "or" joins: "Did Rosa or Tom come?"
fn joins_subjects(words: &[&str]) -> bool {
    matches!(words, [_, subject, "or", _, _, ..] if !SUBJECT.contains(subject))
}

/// Whether an open question names its answers at its end: "Which is harder, the
/// mornings or the evenings?"
fn names_choices(clauses: &[&[&str]]) -> bool {
    let [first, rest @ ..] = clauses else {
        return false;
    };
    let asks = |words: &&[&str]| {
        let words = led(words);
        words.first().is_some_and(|word| WHAT.contains(word))
    };
    let which = first
        .iter()
        .any(|word| ["which", "what", "who"].contains(word));
    which && !rest.is_empty() && !rest.iter().any(asks) && offers(rest)
}
