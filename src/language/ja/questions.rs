//! How a Japanese question is worded.

use super::asking::{bare, begins, question_words};
use crate::language::wording::{Questions, Wording};

pub(super) const QUESTIONS: Questions = Questions {
    wording,
    ends,
    otherwise: &OTHERWISE,
};

const SUGGESTING: [&str; 17] = [
    "てはどう",
    "ではどう",
    "たらどう",
    "だらどう",
    "てみては",
    "てはいかが",
    "ではいかが",
    "たらいかが",
    "だらいかが",
    "ましょうか",
    "ほうがよく",
    "ほうがいいのでは",
    "方がよく",
    "てみませんか",
    "でみませんか",
    "ればよいのでは",
    "ればいいのでは",
];
/// What one is asked to do who is asked to tell, and how it is asked.
const TELLING: [&str; 30] = [
    "教えて",
    "おしえて",
    "聞かせて",
    "きかせて",
    "話して",
    "はなして",
    "説明して",
    "述べて",
    "語って",
    "挙げて",
    "あげて",
    "書いて",
    "書き出して",
    "描いて",
    "描写して",
    "思い出して",
    "振り返って",
    "並べて",
    "示して",
    "見せて",
    "伝えて",
    "紹介して",
    "にして",
    "共有して",
    "お聞かせ",
    "お話し",
    "ご説明",
    "お教え",
    "ご紹介",
    "ご共有",
];
const PLEASE: [&str; 25] = [
    "ください",
    "下さい",
    "いただけますか",
    "いただけませんか",
    "いただけないでしょうか",
    "いただけるでしょうか",
    "いただけると",
    "いただければ",
    "いただきたい",
    "頂けますか",
    "頂けませんか",
    "もらえますか",
    "もらえませんか",
    "もらえる",
    "もらえない",
    "もらえると",
    "くれますか",
    "くれませんか",
    "くれる",
    "くれない",
    "くださいますか",
    "くださいませんか",
    "願えますか",
    "願えませんか",
    "ほしい",
];
/// What a question within another one is asked of: 何をするか決めましたか.
const KNOWING: [&str; 18] = [
    "決め",
    "決ま",
    "分か",
    "わか",
    "知っ",
    "ご存",
    "覚え",
    "おぼえ",
    "聞い",
    "聞き",
    "尋ね",
    "話し合",
    "考え",
    "思い出せ",
    "伝え",
    "確かめ",
    "見え",
    "想像",
];
const OTHERWISE: [&str; 4] = ["それとも", "もしくは", "あるいは", "または"];

fn wording(text: &str) -> Option<Wording> {
    if SUGGESTING.iter().any(|words| text.contains(words)) {
        return None;
    }
    if let Some(told) = requested(text) {
        return Some(told);
    }
    if names_choices(text) {
        return Some(Wording::EitherOr);
    }
    match question_words(text).last() {
        Some(&after) if asks_within(&text[after..]) => Some(Wording::Closed),
        Some(_) => Some(Wording::Open),
        None => ends_asking(text).then_some(Wording::Closed),
    }
}

/// A request to tell.
fn requested(text: &str) -> Option<Wording> {
    let tells = TELLING.iter().find_map(|telling| {
        let (asked, rest) = text.split_once(telling)?;
        let politely = rest
            .trim_start_matches("みて")
            .trim_start_matches("やって")
            .trim_start_matches("おいて");
        begins(politely, &PLEASE).then_some(asked)
    })?;
    Some(if tells.contains("かどうか") || tells.contains("か否か") {
        Wording::Closed
    } else if names_choices(tells) {
        Wording::EitherOr
    } else {
        Wording::Open
    })
}

/// Whether one of several choices is asked for: それとも, 〜ですか、〜ですか, AとBでは
/// どちら.
fn names_choices(text: &str) -> bool {
    if text.contains("それとも") {
        return true;
    }
    let clauses: Vec<&str> = text
        .split(['、', '，', '。', '？', '?'])
        .map(bare)
        .collect();
    let ask = |clause: &&&str| ends_in_ka(clause) && question_words(clause).is_empty();
    if clauses.iter().filter(ask).count() > 1 {
        return true;
    }
    let otherwise = |clause: &&str| begins(clause, &OTHERWISE);
    if clauses.iter().skip(1).any(otherwise) && clauses.iter().any(|clause| ends_in_ka(clause)) {
        return question_words(text).is_empty();
    }
    ["どちら", "どっち"].iter().any(|which| {
        let Some((before, after)) = text.split_once(which) else {
            return false;
        };
        let vague = begins(after, &["か", "も", "でも", "にしても"]) && !after.starts_with("から");
        let two = ["と", "か", "や"].iter().any(|and| before.contains(and));
        !vague
            && two
            && begins(
                after,
                &[
                    "が",
                    "の",
                    "を",
                    "に",
                    "で",
                    "だ",
                    "より",
                    "ですか",
                    "でしょう",
                ],
            )
    })
}

fn ends_in_ka(clause: &str) -> bool {
    clause.ends_with("ですか")
        || clause.ends_with("ますか")
        || clause.ends_with("ましたか")
        || clause.ends_with("でしょうか")
        || clause.ends_with("のか")
        || clause.ends_with("ませんか")
}

/// Whether what follows a question word asks within another question, which yes or
/// no answers.
fn asks_within(rest: &str) -> bool {
    rest.match_indices('か').any(|(at, ka)| {
        let after = &rest[at + ka.len()..];
        let after = ["については", "について", "は", "を", "が", "も", "、"]
            .iter()
            .find_map(|particle| after.strip_prefix(particle))
            .unwrap_or(after);
        begins(after.trim_start_matches("もう"), &KNOWING) && bare(after).ends_with('か')
    })
}

/// Without a full stop か may end a name.
fn ends(bare: &str, stopped: bool) -> bool {
    const ENDS: [&str; 13] = [
        "ですか",
        "ますか",
        "でしょうか",
        "ませんか",
        "ましたか",
        "でしたか",
        "たか",
        "るか",
        "のか",
        "んか",
        "うか",
        "いか",
        "ますかね",
    ];
    const NONE: [&str; 9] = [
        "かどうか",
        "ではないか",
        "というか",
        "どころか",
        "とか",
        "静か",
        "確か",
        "豊か",
        "なんか",
    ];
    let ends = |all: &[&str]| all.iter().any(|it| bare.ends_with(it));
    !ends(&NONE)
        && (ends(&["か", "かね", "かな", "かしら"]) && (stopped || ends(&ENDS))
            || bare.ends_with("でしょう") && !question_words(bare).is_empty())
}

/// Whether a sentence without a question word asks.
fn ends_asking(text: &str) -> bool {
    let bare_text = bare(text);
    let marked = text.contains(['?', '？']);
    let ends = |all: &[&str]| all.iter().any(|it| bare_text.ends_with(it));
    if ends(&["かな", "かしら", "かね"]) {
        return true;
    }
    if ends(&[
        "静か",
        "確か",
        "豊か",
        "なんか",
        "とか",
        "というか",
        "どころか",
    ]) {
        return false;
    }
    ends(&["か"])
        || marked
            && ends(&[
                "た",
                "る",
                "ない",
                "の",
                "です",
                "ます",
                "よね",
                "ね",
                "でしょう",
                "だろう",
                "んだ",
                "い",
            ])
}
