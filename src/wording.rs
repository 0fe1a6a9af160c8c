//! How a question is worded, in English and in Japanese, by tables of words: no
//! grammar is known here, and where the words do not tell, nothing is said.
//!
//! Open and closed questions: Payne, *The Art of Asking Questions* (1951);
//! Miller and Rollnick, *Motivational Interviewing* (third edition, 2013). Two
//! questions in one: Fowler, *Improving Survey Questions* (1995). A suggestion in
//! the form of a question ("Why don't you …?", …てはどうですか) is neither.

/// What a question leaves to whoever answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// It asks for a story, a reason, a view: what, how, why, どう, 何.
    Open,
    /// Yes, no or one of the choices given is an answer.
    Closed,
}

/// How the last question in a text is worded; `None` where the words do not
/// tell.
#[must_use]
pub fn wording(question: &str) -> Option<Wording> {
    let all = sentences(question);
    let asked = all.iter().rev().find(|sentence| sentence.asks);
    let text = asked.or_else(|| all.last())?.text;
    if text.chars().any(is_kana) {
        japanese(text)
    } else {
        english(text)
    }
}

/// Whether a text asks two things: in two sentences that ask, what is within
/// quotation marks aside. A choice in two sentences is one question.
#[must_use]
pub fn asks_twice(text: &str) -> bool {
    crate::language::sentence::asking(text).len() > 1
}

struct Sentence<'a> {
    text: &'a str,
    asks: bool,
}

/// The sentences of a text: up to a full stop or a question mark that is not
/// within quotation marks. Several marks in a row are one.
fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut found = Vec::new();
    let (mut depth, mut from) = (0_u32, 0);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        match c {
            '「' | '『' | '“' => depth += 1,
            '」' | '』' | '”' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '?' | '？' | '。' | '!' | '！' | '.' | '\n' => {
                let asks = matches!(c, '?' | '？') || c == '。' && before == 'か';
                let goes_on = matches!(next, Some('?' | '？' | '!' | '！' | '.'));
                // A point within a number or an address ends nothing.
                let within = c == '.' && next.is_some_and(|next| !next.is_whitespace());
                if !goes_on && !within {
                    let words = text[from..at].trim();
                    if words.chars().any(char::is_alphanumeric) {
                        found.push(Sentence { text: words, asks });
                    }
                    from = at + c.len_utf8();
                }
            }
            _ => {}
        }
        before = c;
    }
    let rest = text[from..].trim();
    if rest.chars().any(char::is_alphanumeric) {
        let asks = rest.ends_with('か');
        found.push(Sentence { text: rest, asks });
    }
    found
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30fe}')
}

/// Words that look as if they asked and do not.
const VAGUE: [&str; 24] = [
    "何か",
    "なにか",
    "何も",
    "何でも",
    "なんでも",
    "何度か",
    "何人か",
    "誰か",
    "だれか",
    "誰も",
    "だれも",
    "誰でも",
    "だれでも",
    "どこか",
    "どこにも",
    "どこでも",
    "どれも",
    "どれか",
    "どちらも",
    "いつか",
    "いつも",
    "いつでも",
    "どうしても",
    "なんとか",
];
const ASKING: [&str; 24] = [
    "何",
    "なに",
    "なん",
    "なぜ",
    "どう",
    "どんな",
    "どの",
    "どれ",
    "どこ",
    "どちら",
    "どなた",
    "だれ",
    "誰",
    "いつ",
    "いくつ",
    "いくら",
    "いかが",
    "教えて",
    "聞かせて",
    "きかせて",
    "話して",
    "おしえて",
    "どっち",
    "どいつ",
];
const SUGGESTING: [&str; 8] = [
    "てはどう",
    "ではどう",
    "たらどう",
    "てみては",
    "てはいかが",
    "たらいかが",
    "ましょうか",
    "ほうがよく",
];

fn japanese(text: &str) -> Option<Wording> {
    if SUGGESTING.iter().any(|words| text.contains(words)) {
        return None;
    }
    if text.contains("それとも") {
        return Some(Wording::Closed);
    }
    let plain = VAGUE
        .iter()
        .fold(text.to_owned(), |text, vague| text.replace(vague, "…"));
    if ASKING.iter().any(|word| plain.contains(word)) {
        return Some(Wording::Open);
    }
    let bare = plain.trim_end_matches(|c: char| !c.is_alphanumeric());
    bare.ends_with('か').then_some(Wording::Closed)
}

const WHAT: [&str; 9] = [
    "what", "how", "why", "who", "whom", "whose", "which", "where", "when",
];
const IS_IT: [&str; 32] = [
    "is", "are", "was", "were", "am", "do", "does", "did", "have", "has", "had", "can", "could",
    "will", "would", "shall", "should", "may", "might", "must", "isn't", "aren't", "wasn't",
    "weren't", "don't", "doesn't", "didn't", "haven't", "hasn't", "can't", "couldn't", "wouldn't",
];
const TELLING: [&str; 10] = [
    "tell", "describe", "explain", "say", "share", "walk", "show", "imagine", "paint", "list",
];
const SUGGESTION: [&str; 8] = [
    "why don't you",
    "why not",
    "what about",
    "how about",
    "what if you",
    "shouldn't you",
    "couldn't you",
    "wouldn't it",
];

fn english(text: &str) -> Option<Wording> {
    let text = text.to_lowercase().replace('’', "'");
    if SUGGESTION.iter().any(|words| text.contains(words)) {
        return None;
    }
    // What is said first may only lead up to the question: "In that room, who …".
    let clauses = text.split([',', ':', ';', '—', '–']);
    let words: Vec<Vec<&str>> = clauses
        .map(|clause| {
            let words = clause.split(|c: char| !c.is_alphanumeric() && c != '\'');
            words.filter(|word| !word.is_empty()).collect()
        })
        .collect();
    words.iter().find_map(|words| clause(words))
}

fn clause(words: &[&str]) -> Option<Wording> {
    const LEADS: [&str; 22] = [
        "and", "but", "so", "then", "or", "well", "ok", "okay", "now", "also", "please", "with",
        "to", "for", "in", "on", "at", "from", "of", "about", "by", "until",
    ];
    let skipped = words.iter().take_while(|word| LEADS.contains(word)).count();
    match words.get(skipped..)? {
        [first, ..] if WHAT.contains(first) => Some(Wording::Open),
        [first, ..] if TELLING.contains(first) => Some(Wording::Open),
        [first, you, third, ..]
            if IS_IT.contains(first) && *you == "you" && TELLING.contains(third) =>
        {
            Some(Wording::Open)
        }
        [first, ..] if IS_IT.contains(first) => Some(Wording::Closed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Wording, asks_twice, wording};

    fn all_are(expected: Option<Wording>, questions: &[&str]) {
        for question in questions {
            assert_eq!(wording(question), expected, "{question}");
        }
    }

    #[test]
    fn a_question_that_asks_for_a_story_is_open() {
        all_are(
            Some(Wording::Open),
            &[
                "What led to this?",
                "And in that room, who would be glad to hear you?",
                "To whom did you turn?",
                "You said \"soon\". When is that?",
                "Could you tell me more about the evening?",
                "Tell me about the stall.",
                "直してしまうのは、どんなときにいちばん多いですか。",
                "そのさびしさは、何がなくなる気がしたのだと思いますか。",
                "三人の方は、それぞれどのくらい続けていますか。",
                "うまくいった日のことを聞かせてください。",
                "なぜ今なのでしょうか",
            ],
        );
    }

    #[test]
    fn a_question_that_yes_or_no_answers_is_closed() {
        all_are(
            Some(Wording::Closed),
            &[
                "Is it hands you lack, or judgement?",
                "Did you sleep?",
                "Have you told anyone?",
                "うまく任せられた、と思えた出来事はありますか。",
                "この話し方を、ほかのお二人にも広げてみたいと思いますか。",
                "何か困っていることはありますか？",
                "人手ですか、それとも判断ですか。",
            ],
        );
    }

    #[test]
    fn nothing_is_said_where_the_words_do_not_tell() {
        all_are(
            None,
            &[
                "Why don't you ask her?",
                "How about a day off?",
                "The cold?",
                "",
                "先に聞いてみてはどうでしょうか。",
                "1. ",
            ],
        );
    }

    #[test]
    fn two_sentences_that_ask_are_two_questions() {
        assert!(asks_twice("Why? And when?"));
        assert!(asks_twice("なぜですか。いつからですか。"));
        assert!(!asks_twice("Who said \u{201c}why?\u{201d} that day?"));
        assert!(!asks_twice("Really?!"));
        assert!(!asks_twice("「なぜ？」と聞いたのはだれですか。"));
        assert!(!asks_twice("Is it 4.5 km? Fine."));
    }
}
