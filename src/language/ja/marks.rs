//! The Japanese words of marks and of what stands in their brackets.

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
        MarkKind::Ask => &["質問", "ご質問", "問", "問い", "お尋ね"],
        MarkKind::Answer => &["回答", "答え", "答", "お答え", "ご回答", "返答"],
        MarkKind::Pass => &["パス"],
        MarkKind::Advise => &["助言", "アドバイス"],
        MarkKind::Act => &[
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
        MarkKind::Report => &["報告", "経過報告", "途中報告"],
        MarkKind::Reflect => &["振り返り", "ふりかえり", "振返り"],
        MarkKind::Learn => &[
            "学び",
            "学んだこと",
            "まなび",
            "わかったこと",
            "分かったこと",
            "気づき",
            "気付き",
            "気づいたこと",
        ],
        MarkKind::Park => &["保留", "保留事項"],
        MarkKind::Unpark => &["保留解除"],
        MarkKind::Theme => &["テーマ", "主題", "相談テーマ"],
        MarkKind::Why => &["理由", "提起理由", "動機"],
        MarkKind::Agree => &["約束"],
        MarkKind::Pause => &["休止"],
        MarkKind::Skip => &["見送り"],
        MarkKind::Close => &["終了"],
        MarkKind::Reopen => &["再開"],
        MarkKind::Number => &["質問化"],
        MarkKind::Amend => &["訂正"],
        MarkKind::Withdraw => &["取り消し"],
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
