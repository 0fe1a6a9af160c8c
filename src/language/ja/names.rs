//! What stands beside a name in Japanese.

use crate::language::names::Names;

pub(super) const NAMES: Names = Names {
    courtesy: Some("さん"),
    honorifics: HONORIFICS,
    parted: PARTED,
    titles: &[],
    particles: &[],
    owning: &[],
    addressing: &["へ"],
    introducing: &["です"],
    signing: &["より", "より。", "拝", "記", "でした", "でした。"],
    before_signature: &[],
    clues,
    guesses,
    is_no_name,
};

const HONORIFICS: &[&str] = &[
    "さん",
    "さま",
    "様",
    "先生",
    "せんせい",
    "くん",
    "君",
    "ちゃん",
    "氏",
    "殿",
    "教授",
    "社長",
    "部長",
    "課長",
    "店長",
];

const PARTED: &[&str] = &["san", "sama", "sensei", "kun", "chan", "shi"];

fn clues() -> Vec<String> {
    [
        r"(?:株式会社|有限会社|合同会社)[\p{Han}\p{Katakana}\p{Hiragana}ーA-Za-z0-9]{1,12}|[\p{Han}\p{Katakana}ーA-Za-z0-9]{1,12}(?:株式会社|有限会社|合同会社)",
        r"(?:東京都|北海道|(?:京都|大阪)府|\p{Han}{2,3}県)[\p{Han}\p{Katakana}ー0-9-]{2,20}|\p{Han}{1,4}[市区町村]\p{Han}{1,6}[0-9]+(?:-[0-9]+)+",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn guesses() -> Vec<String> {
    let (behind, parted) = (HONORIFICS.join("|"), PARTED.join("|"));
    // Its border is that of ASCII: kana stand close to it.
    vec![format!(
        r"([\p{{Han}}々\p{{Katakana}}ー]{{1,8}}|\p{{Latin}}{{2,}})(?:{behind}|-(?:{parted})(?-u:\b))"
    )]
}

/// Who is called politely without a name, and other words with an honorific in them
/// (宮殿, 准教授).
fn is_no_name(word: &str) -> bool {
    const NO_ONE: [&str; 31] = [
        "皆",
        "客",
        "母",
        "父",
        "兄",
        "姉",
        "奥",
        "娘",
        "息子",
        "子",
        "孫",
        "医者",
        "業者",
        "店員",
        "職人",
        "税理士",
        "弁護士",
        "看護師",
        "先生",
        "社長",
        "部長",
        "店長",
        "宮",
        "神",
        "御",
        "社",
        "本",
        "大学",
        "准",
        "助",
        "名誉",
    ];
    NO_ONE.contains(&word)
}
