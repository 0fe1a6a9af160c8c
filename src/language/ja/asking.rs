//! The Japanese words that ask. Nothing parts its words, so that a question word is
//! told by what stands before and after it.

/// A question word; what follows it where it asks nothing (何か, いつも); and the
/// letters before it with which it is part of another word (などの, ついつい).
struct Asking {
    word: &'static str,
    vague: &'static [&'static str],
    within: &'static str,
}

const fn asking(
    word: &'static str,
    vague: &'static [&'static str],
    within: &'static str,
) -> Asking {
    Asking {
        word,
        vague,
        within,
    }
}

const ANYBODY: &[&str] = &[
    "か",
    "も",
    "でも",
    "にも",
    "とも",
    "からも",
    "よりも",
    "にでも",
    "とでも",
];
const WORDS: [Asking; 21] = [
    asking(
        "何",
        &[
            "か",
            "も",
            "でも",
            "とか",
            "となく",
            "らか",
            "より",
            "気",
            "にも",
            "度か",
            "度も",
            "人か",
            "人も",
            "回か",
            "回も",
            "年か",
            "年も",
            "日か",
            "日も",
            "つか",
            "つも",
            "とも",
            "しろ",
            "だか",
            "かしら",
            "年来",
            "冊か",
            "度でも",
            "回でも",
            "人でも",
            "時でも",
            "年でも",
            "時間か",
            "時間も",
            "か所",
            "ヶ月か",
            "か月か",
            "か月も",
        ],
        "幾",
    ),
    asking(
        "なに",
        &["か", "も", "でも", "より", "げ", "しろ", "とぞ", "ぶん"],
        "んい",
    ),
    asking("なぜ", &["か"], ""),
    asking("何故", &["か"], ""),
    asking(
        "どう",
        &[
            "しても",
            "にか",
            "にも",
            "も",
            "ぞ",
            "せ",
            "やら",
            "でも",
            "か",
            "り",
            "しで",
            "しの",
            "しが",
            "しは",
            "しを",
            "しに",
            "し、",
        ],
        "ほなぶんこい",
    ),
    asking("どんな", &[], "ほな"),
    asking("どの", &[], "ほなんかまのもや"),
    asking("どれ", &["か", "も", "でも"], "ほなんもや"),
    asking(
        "どこ",
        &[
            "か",
            "も",
            "でも",
            "にも",
            "にでも",
            "ろ",
            "となく",
            "までも",
            "へも",
        ],
        "ほなん",
    ),
    asking(
        "どちら",
        &["か", "も", "でも", "にしても", "とも", "にせよ", "にも"],
        "ほなん",
    ),
    asking(
        "どっち",
        &["か", "も", "でも", "にしても", "つか"],
        "ほなん",
    ),
    asking("どなた", ANYBODY, "ほなん"),
    asking("だれ", ANYBODY, "ただまくは"),
    asking("誰", ANYBODY, ""),
    asking("いくつ", &["か", "も", "でも"], ""),
    asking("いくら", &["か", "でも", "も", "なんでも"], ""),
    asking("いかが", &["わし"], ""),
    asking("どれほど", &["でも"], "ほなん"),
    asking("どういう", &["わけか"], "ほなん"),
    asking("どうして", &["も"], "ほなん"),
    asking("何者", &["か"], ""),
];
/// いつ and なん are part of many words (思いつく, 好きなんです): they ask only after
/// one of these, or where the sentence begins, or before one of those.
const BEFORE: &str = "はがをにて、。，・… 　\n";
const WHEN_NOT: [&str; 9] = [
    "いつか",
    "いつも",
    "いつでも",
    "いつの間",
    "いつのま",
    "いつまでも",
    "いつしか",
    "いつつ",
    "いつになく",
];
const WHEN: [&str; 10] = [
    "いつから",
    "いつまで",
    "いつごろ",
    "いつ頃",
    "いつです",
    "いつでした",
    "いつでしょう",
    "いつの",
    "いつに",
    "いつ、",
];
const WHAT_NOT: [&str; 10] = [
    "なんか",
    "なんだか",
    "なんとか",
    "なんとな",
    "なんて",
    "なんでも",
    "なんら",
    "なんども",
    "なんにも",
    "なんとも",
];

/// Where the question words of a text end.
pub(super) fn question_words(text: &str) -> Vec<usize> {
    text.char_indices()
        .filter_map(|(at, _)| {
            let (before, here) = text.split_at(at);
            let length = word(before, here)?;
            Some(at + length)
        })
        .collect()
}

/// The length of the question word that stands between these two.
fn word(before: &str, here: &str) -> Option<usize> {
    let last = before.chars().next_back();
    let free = last.is_none_or(|c| BEFORE.contains(c));
    let asks = |not: &[&str]| !not.iter().any(|it| is_vague(here, it));
    if here.starts_with("いつ")
        && (free && asks(&WHEN_NOT) || begins(here, &WHEN) && asks(&WHEN_NOT))
    {
        return within_no_word(last, "つあこそどかば").then_some("いつ".len());
    }
    if here.starts_with("なん") && free && asks(&WHAT_NOT) {
        return Some("なん".len());
    }
    let found = WORDS.iter().filter(|it| here.starts_with(it.word));
    let Asking {
        word,
        vague,
        within,
    } = found.max_by_key(|it| it.word.len())?;
    let rest = &here[word.len()..];
    let is_asked = !vague.iter().any(|it| is_vague(rest, it));
    // けれどこの, けれどうまく
    let is_asked = is_asked && !before.ends_with("けれ");
    (is_asked && within_no_word(last, within)).then_some(word.len())
}

fn within_no_word(last: Option<char>, within: &str) -> bool {
    !last.is_some_and(|c| within.contains(c))
}

/// Whether words go on so that nothing is asked: with か, but not with から or かかる,
/// and not where the sentence ends with it.
fn is_vague(text: &str, vague: &str) -> bool {
    let Some(rest) = text.strip_prefix(vague) else {
        return false;
    };
    let asks_on = vague.ends_with('か')
        && (rest.starts_with('ら') && !rest.starts_with("らの")
            || begins(rest, &["かり", "かる", "かっ", "かれ"])
            || bare(rest).is_empty());
    !asks_on
}

pub(super) fn begins(text: &str, all: &[&str]) -> bool {
    all.iter().any(|it| text.starts_with(it))
}

/// Without what closes a sentence.
pub(super) fn bare(text: &str) -> &str {
    text.trim_end_matches(|c: char| !c.is_alphanumeric())
}
