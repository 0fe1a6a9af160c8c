//! The Japanese words of marks and of what stands in their brackets.

use crate::dialogue::part::PartKind;
use crate::language::marks::{Affixes, MarkKind, Marks, OptionKind};

pub(super) const MARKS: Marks = Marks {
    words,
    before: &[
        "今回の",
        "今後の",
        "次の",
        "これからの",
        "新しい",
        "新",
        "私の",
        "私からの",
        "今回",
        "本日の",
        "今日の",
        "ここまでの",
        "これまでの",
        "このひと月の",
        "私なりの",
    ],
    options,
    and: &["と"],
    to: &["から"],
    topic: &["は"],
    not_yet: &["まだ"],
    when_quiet: &["音沙汰がなければ"],
};

fn words(kind: MarkKind) -> &'static [&'static str] {
    match kind {
        MarkKind::Part(PartKind::Say | PartKind::Quote) => &[],
        MarkKind::Part(PartKind::Ask) => &["質問", "ご質問", "問", "問い", "お尋ね"],
        MarkKind::Part(PartKind::Answer) => &["回答", "答え", "答", "お答え", "ご回答", "返答"],
        MarkKind::Part(PartKind::Pass) => &["パス"],
        MarkKind::Part(PartKind::Advise) => &["助言", "アドバイス"],
        MarkKind::Part(PartKind::Act) => &[
            "行動",
            "アクション",
            "やること",
            "これからやること",
            "これからすること",
            "やってみること",
            "次にやること",
            "次の一歩",
        ],
        MarkKind::Done => &["完了", "済", "済み", "実施済み"],
        MarkKind::NotDone => &["未完", "未完了", "未実施"],
        MarkKind::Part(PartKind::Report) => &["報告", "経過報告", "途中報告"],
        MarkKind::Part(PartKind::Reflect) => &["振り返り", "ふりかえり", "振返り"],
        MarkKind::Part(PartKind::Learn) => &[
            "学び",
            "学んだこと",
            "まなび",
            "わかったこと",
            "分かったこと",
            "気づき",
            "気付き",
            "気づいたこと",
        ],
        MarkKind::Part(PartKind::Park) => &["保留", "保留事項"],
        MarkKind::Part(PartKind::Unpark) => &["保留解除"],
        MarkKind::Part(PartKind::Theme) => &["テーマ", "主題", "相談テーマ"],
        MarkKind::Why => &["理由", "提起理由", "動機"],
        MarkKind::Part(PartKind::Agree) => &["約束"],
        MarkKind::Part(PartKind::Pause) => &["休止"],
        MarkKind::Part(PartKind::Skip) => &["見送り"],
        MarkKind::Part(PartKind::Close) => &["終了"],
        MarkKind::Part(PartKind::Reopen) => &["再開"],
        MarkKind::Part(PartKind::Number) => &["質問化"],
        MarkKind::Part(PartKind::Amend) => &["訂正"],
        MarkKind::Part(PartKind::Withdraw) => &["取り消し"],
        MarkKind::Undo => &["元に戻す"],
    }
}

/// The words of an option.
pub(super) fn options(kind: OptionKind) -> Affixes {
    let (begins, ends): (&'static [&'static str], &'static [&'static str]) = match kind {
        OptionKind::Optional => (&["任意"], &[]),
        OptionKind::Instead => (&[], &["の代わり"]),
        OptionKind::Partial => (&["一部", "途中", "続く", "続きあり"], &[]),
        OptionKind::Again => (&["再び", "追加"], &[]),
        OptionKind::Due => (
            &["期限", "締切", "締め切り", "〆切"],
            &["までに", "まで", "以内に", "以内"],
        ),
        OptionKind::Undated => (&["期限なし"], &[]),
        OptionKind::Owner => (&["担当"], &["が担当"]),
        OptionKind::Until => (&[], &["まで"]),
        OptionKind::Rhythm => (&["返信"], &[]),
        OptionKind::Visibility => (&["公開範囲", "公開"], &[]),
        OptionKind::Rounds => (&["振り返り"], &["回"]),
    };
    Affixes { begins, ends }
}
