# 日本語。英語の en.ftl と同じメッセージ、同じ変数を持つ。

## ことば

role-mentor = メンター
role-mentee = メンティー
role-observer = オブザーバー
stage-theme = テーマ
stage-questions = 質問
stage-advice = 助言
stage-reflection = 振り返り
stage-closed = 終了
visibility-private = 非公開
visibility-community = コミュニティ内に公開
visibility-public = 一般に公開
list-last = { $first }、{ $last }
question-run = Q{ $first }〜Q{ $last }
action-number = 行動{ $number }
action-due = 、期限 { $day }
ago-yet = これから
ago-moment = たった今
ago-minutes = { $count }分前
ago-hours = { $count }時間前
ago-days = { $count }日前
ago-weeks = { $count }週間前
ago-months = { $count }か月前
ago-years = { $count }年前
picture-time-line = 時の流れ
picture-others = ほか
picture-stage = 段階
picture-silence = 手紙のなかった最も長い期間: { $span }({ $from } から { $to })
picture-ledger = + 回答済み   ~ 一部   ? 未回答   - パス   > 聞き直し   x 取り消し
span-moment = 1分
span-minutes = { $count }分
span-hours = { $count }時間
span-days = { $count }日

## 番と、次にすること

turn-of = { $name }さんの番です
turn-closed = このプラクティスは終了しています
turn-paused = { $until }まで休止中です
expect-anything = { $name }さんが自由に書く
expect-theme = { $name }さんがテーマを出す
expect-answer = { $name }さんが{ $questions }に答える
expect-ask = { $name }さんが状況を確かめる質問をする
expect-rephrase = { $name }さんが{ $questions }を別の聞き方に直す
expect-advise = { $name }さんが経験や助言を伝える
expect-report = { $name }さんがその後どうなったかを知らせる
expect-report-on = { $name }さんが{ $actions }の結果を知らせる
expect-reflect = { $name }さんが進め方を振り返る

## プラクティスの表示

opened-at = { $at } 開始
standing = 段階: { $stage }。{ $turn }({ $since }から)
standing-closed = { $at }、{ $name }さんが終了
terms-rhythm = 返信は{ $span }以内
terms-rounds = { $count }往復ごとに振り返り
terms-when-quiet = 音沙汰がなければ: { $text }
terms-joint = 、
withdrawn = (取り消されました)
amended = (訂正あり)
undone = （なかったことにされました）
version = { $at } の版（第{ $number }版）:
version-corrected = { $at } に訂正された版（第{ $number }版）{ $why }:
version-now = { $at } に訂正された今の版{ $why }:
version-why = {" "}理由「{ $why }」
held = (続きがあります)
part-theme = テーマ:
part-why = 理由:
part-advise = 助言:
part-act = 行動{ $number }({ $owner }{ $due }):
part-answer = Q{ $number }への回答:
part-answer-partial = Q{ $number }への回答(一部):
part-pass = Q{ $number }はパス:
part-done = 行動{ $number }、完了:
part-not-done = 行動{ $number }、未完:
part-report = 行動{ $number }、途中経過:
part-reflect = 振り返り:
part-learn = 学び:
part-park = 保留{ $number }:
part-unpark = 保留{ $number }を再び取り上げる:
part-skip = 付け足すことはありません。
part-reopen = 再開:
part-agree = 約束:
part-pause = { $until }まで休止します。
part-close = 終わりに:
part-amend = { $place }を訂正します。
part-withdraw = { $place }を取り消します。
part-undo = { $place }をなかったことにする。
question-optional = 答えは任意
question-instead = Q{ $number }の代わり
question-replaced = Q{ $number }で聞き直し
question-open = 未回答
question-partial = 一部回答
question-answered = 回答済み
question-passed = パス(聞き直し待ち)
question-put-differently = 聞き直し済み
question-withdrawn = 取り消し
action-open = 進行中
action-overdue = 期限超過
action-done = 完了
action-not-done = 未完
action-withdrawn = 取り消し
no-questions = 質問はまだありません。
no-actions = 行動はまだありません。
none-since = { $day }からは何も書かれていません。

## 一覧

list-waiting = ({ $span }経過)
list-open = { $stage }。{ $turn }{ $since }
list-closed = { $day } 終了
list-standing = { $stands }{ $questions ->
    [0] {""}
   *[other] 。未回答の質問{ $questions }件
}{ $actions ->
    [0] {""}
   *[other] 。進行中の行動{ $actions }件
}
next-turn = { $turn }({ $since }から)
awaits = { $name }さんの番
awaits-nothing = { $name }さんを待っているものはありません。
awaits-others = 相手の番
awaits-all = 進行中のプラクティス
turn-nobody = なし
value-word = { $word }({ $name })
nobody-called = { $name }さんの加わっているプラクティスはありません。
only-closed-listed = プラクティスは{ $count }件とも終了しています。mentor list --closed で見られます。
none-of-all-listed = 当てはまるプラクティスはありません。
succession-title = 「{ $title }」
succession-earlier = 前のプラクティス: { $id }{ $title }
succession-later = 次のプラクティス: { $id }{ $title }
none-listed = 当てはまるプラクティスはありません。すべて見るには mentor list --all
no-practices-yet = プラクティスはまだありません。始めるには mentor new 題名 --mentor 名前 --mentee 名前
welcome =
    mentor は、文章で交わすメンタリング・プラクティスを、段階を追って進めます。

    始める:        mentor new "冬の屋台" --mentor mori --mentee ito
    続ける:        mentor reply
    振り返る:      mentor review
    コマンド一覧:  mentor --help

## 受け取りました

receipt-joint = 、
receipt = 記録しました: { $parts }。{ $turn }
opened = 「{ $title }」を始めました。{ $turn }
opened-with = { $name }さん: { $parts }
made-sessions = { $path } を作りました
understood = 「{ $text }」は { $meant } のことと読みました。
quoted-words = 「{ $words }」
took-say = 本文{ $count }語
took-characters = 本文{ $count }字
took-nothing = 内容なし
took-theme = テーマ{ $theme }
took-ask = 質問{ $count }件({ $questions })
took-answer = Q{ $number }{ $question }への回答
took-answer-partial = Q{ $number }{ $question }への回答の一部
took-answer-again = Q{ $number }{ $question }への回答の追加（前に回答済み）
took-pass = Q{ $number }{ $question }をパス
took-whose = （{ $name }さんの行動）
took-act = 行動{ $number }{ $action }{ $whose }{ $due }
took-done = 行動{ $number }{ $action }{ $whose }は完了
took-not-done = 行動{ $number }{ $action }{ $whose }は未完
took-report = 行動{ $number }{ $action }{ $whose }の途中経過
took-advise = 助言
took-reflect = 振り返り
took-learn = 学び{ $count }件
took-park = 保留{ $count }件
took-unpark = 保留した話題{ $count }件を再開
took-skip = 付け足しなし
took-agree = 約束
took-pause = { $day }まで休止
took-quote = 引用{ $count }件
took-close = 終了
took-reopen = 再開
took-amend = #{ $number }の訂正（{ $parts }）
took-withdraw = 取り消し
took-undo = #{ $number }（{ $parts }）をなかったことにした

## 便りの読み取り

remark-at = { $line }行{ $column }列: { $what }
remark-no-such-question = 質問{ $number }はありません（質問は{ $asked }件まで）。本文のままにしました。
remark-own-question = 質問{ $number }はご自分の質問です。本文のままにしました。
remark-answered-before = Q{ $number }は前に答えてあり、この回の{ $number }番目はQ{ $place }です。どちらか決められないので、本文のままにしました。Q{ $place }への回答なら「回答{ $place }:」、Q{ $number }への追加なら「回答{ $number }(追加):」と書きます。
remark-which-question = どの質問への回答でしょうか（{ $questions }が未回答）。本文のままにしました。「回答{ $first }:」のように番号をつけてください。
remark-nothing-to-answer = 待っている質問がないので、本文のままにしました。
remark-no-such-action = 行動{ $number }はありません（行動は{ $taken }件まで）。本文のままにしました。
remark-which-action = どの行動のことでしょうか（{ $actions }が進行中）。本文のままにしました。「完了{ $first }:」のように番号をつけてください。
remark-nothing-to-report = ご自分の進行中の行動がないので、本文のままにしました。
remark-action-exists = 行動{ $number }はもうあるので、本文のままにしました。その報告なら「完了{ $number }:」か「報告{ $number }:」、新しい行動なら「行動:」と書きます。
remark-others-action = 行動{ $number }{ $action }は{ $name }さんの行動です。
remark-bad-option = （{ $option }）は読み取れないので、そのまま残しました。
remark-not-alone = 「{ $mark }」は、コロンをつけて一行だけで書いたときに働きます。本文のままにしました。
remark-no-words = 「{ $mark }」のあとにことばがないので、本文のままにしました。
remark-doubtful-list = { $count }件の箇条書きは、{ $questions }への回答かもしれませんが、決められないので本文のままにしました。回答なら「回答{ $first }:」のように書きます。
remark-doubtful-questions = 答えを待つ質問があるところに、尋ねる箇条書きが{ $count }件あります。本文のままにしました。質問なら「質問:」と書きます。
remark-lost-marks = 「?」で始まる行が{ $count }行あります。箇条書きの番号が文字化けしたものかもしれません。本文のままにしました。
remark-not-for-observers = メンターとメンティーだけができることなので、「{ $mark }」は本文のままにしました。
remark-no-question = 質問は見つかりませんでした。「質問:」をつけた文が質問になります。
remark-pass-in-words = パスのようにも読めますが、本文のままにしました。パスなら「パス{ $number }:」と書きます。
remark-asks = 番号のない問いかけが{ $count }文あります。番号をつけるには: mentor number { $exchange }
remark-refused = { $why } 本文のままにしました。
hint-still-open = 未回答の質問があります: { $questions }
hint-reflect = 振り返りなしで{ $count }往復しました。そろそろ振り返りませんか: mentor reflect { $id }
note-two-in-one = { $questions }は一度に二つのことを尋ねています。一つずつにすると、どちらにも答えが返ってきます。
note-many-questions = この回の質問は{ $count }件になりました。少しずつのほうが、よい答えになります。
note-advice-first = 最初の質問より前の助言です。先に一つ二つ尋ねると、助言が変わることもあります: mentor guide questions
note-over-pace = 約束よりずっと早い返信が{ $count }回続いています。急がなくて大丈夫です。続いてこそのプラクティスです。
note-silence = この返信までに{ $lasted }かかりました（約束は{ $span }）。それで失われるものはありません。間隔が合わなくなったら mentor agree { $id } --rhythm { $rhythm }
hint-theme = テーマがまだありません。「テーマ:」で始まる段落がテーマになります。
left-open-action = 行動{ $number }
hint-left-open = 終わっていないもの: { $left }
hint-to-words = 読み違いなら mentor amend { $exchange } --to-words で、すべて本文に直せます。
hint-review = 振り返るには: mentor review { $id }
hint-closed-ask = 質問は残りますが、終了しているので答えを待つことはありません。
hint-ask = 次は{ $mentor }さんの質問です: mentor ask { $id }
hint-next-reply = 次は{ $mentee }さんの返信です: mentor reply { $id }
hint-bring-theme = 次は{ $mentee }さんがテーマを出します: mentor reply { $id } -m "テーマ: ..."

## 振り返りの記録

review-title = 振り返り: { $title }
review-span = { $mentor }さん(メンター)と{ $mentee }さん(メンティー)、{ $first }〜{ $last }、{ $days }日間
review-exchanges = やりとり{ $total }回: { $mentor }さん{ $of-mentor }回、{ $mentee }さん{ $of-mentee }回{ $of-observer ->
    [0] {""}
   *[other] 、ほかの方{ $of-observer }回
}
review-closed = { $at }、{ $name }さんが終了
review-stage = 段階: { $stage }。{ $turn }({ $span }前から)
review-themes = テーマの移り変わり
review-no-theme = テーマはまだ出ていません。
drift-first = はじめ
drift-turning = 変わり目
drift-last = いま
drift-wordings = 言い表し方は全部で{ $count }通り
review-before-after = はじめと終わり、{ $name }さんの言葉で
review-before = はじめ
review-after = 終わり
review-stages = どちらがどれだけ話したか
review-share = { $stage }: { $exchanges }回、{ $mentor }さん{ $of-mentor }%、{ $mentee }さん{ $of-mentee }%
review-as-model = (ふつうどおり、{ $who }が中心)
review-against-model = (ふつうは{ $who }が中心の段階)
review-voice = 全体: { $mentor }さん{ $of-mentor }%、{ $mentee }さん{ $of-mentee }%
review-questions = 質問
review-question-figures = 質問{ $asked }件、回答{ $answered }件{ $replaced ->
    [0] {""}
   *[other] 、聞き直し{ $replaced }件
}{ $passed ->
    [0] {""}
   *[other] 、パス{ $passed }件
}{ $open ->
    [0] {""}
   *[other] 、未回答{ $open }件
}
review-never-answered = 答えのないまま({ $name }さんの質問):
review-not-answered-yet = まだ答えのない質問({ $name }さんから):
review-answered-in-part = 一部だけ回答({ $name }さんの質問):
review-passed = パスのまま、まだ聞き直されていない({ $name }さんの質問):
review-wording = 言葉づかいから見た{ $name }さんの質問: { $kinds }
review-open-questions = 開いた質問{ $count }件({ $questions })
review-closed-questions = 「はい」「いいえ」で答えられる質問{ $count }件({ $questions })
review-double = 一つの中に二つの問い: { $questions }
review-advice = 助言と、そこから生まれたもの
review-action = 行動{ $number }、{ $owner }さん{ $due }({ $status }):
review-reflections = 途中の振り返り
review-no-look-back = #{ $from }から#{ $to }まで、振り返りなしで{ $rounds }往復しました({ $agreed ->
    [0] 目安
   *[other] 約束
}は{ $due }往復ごと)
review-learned = 学んだこと
review-left-open = 残ったこと
left-questions = 質問: { $questions }
left-action = 行動{ $number }: { $text }
left-parked = 保留: { $text }
review-replies = 返信までの時間
review-reply = { $name }さん: 半数は{ $median }以内、最長{ $longest }
pace-when-quiet = 音沙汰がないときの約束: { $text }
pace-agreed = (約束は{ $span }以内)
pace-over = { $replies }回続けて{ $within }以内の返信でした{ $agreed }。熱意が伝わってきます。長く続いてこそのプラクティスですから、どうぞ無理のないペースで。
pace-silence = { $name }さんからの返信が{ $lasted }ありません{ $agreed }。様子をうかがう一言が喜ばれるかもしれません。
pace-was-silent = 最も長く待ったのは{ $name }さんの返信で、{ $lasted }でした{ $agreed }。その間に何があったか、話してみる価値があるかもしれません。
review-talk = お二人で話してみたいこと
talk-nothing-learned = それぞれ、何を学びましたか。まだ言葉になっていません。
talk-unanswered = { $questions }には答えがないままです。いまも大切な問いでしょうか。ほかの聞き方なら答えられそうですか。
talk-not-done = 行動{ $number }は未完でした。何が先になったのでしょう。そこから何が見えますか。
talk-drift = { $places }のテーマは少し違っています。何がテーマを動かしたのでしょう。
talk-no-look-back = #{ $from }から#{ $to }まで振り返りがありませんでした。それぞれ、どんな時間でしたか。
talk-silence = { $name }さんの返信が長く空いたとき、何がありましたか。ひと声あれば、うれしかったでしょうか。
talk-over-pace = いまの速さで、試してみる時間はお二人ともとれていますか。
talk-balance = 「{ $stage }」の段階では、{ $other }さんが{ $name }さんより多く書きました。そう感じていましたか。お二人に合っていましたか。
talk-closed-questions = { $name }さんの{ $questions }は「はい」「いいえ」で答えられます。聞き方を変えると、もっと話せそうなものはどれですか。
talk-advice = { $places }の助言のあと、行動の記録はありません。{ $name }さんの状況に合うところ、合わないところはどこでしょう。
talk-parked = 「{ $text }」は保留のままです。取り上げるなら、何があるとよさそうですか。
review-table-of-one = 表になるのは複数のときだけです: mentor review --all --format csv
across-title = プラクティス全体
across-span = { $count }件(うち終了{ $closed }件)、{ $first }〜{ $last }
across-look-first = まず目を向けたいところ
across-late = { $name }さんの返信を{ $span }待っています{ $agreed }
across-overdue = 期限を過ぎた行動が{ $count }件
across-look-back = 振り返りなしで{ $count }往復
across-nothing-learned = 学んだことが言葉になっていない
across-waiting = 待っている相手
across-waits = { $name }さん({ $role })、{ $span }
across-stages = 今の段階
across-mentors = メンター: { $count }回の返信の半数は{ $median }以内、最長{ $longest }
across-mentees = メンティー: { $count }回の返信の半数は{ $median }以内、最長{ $longest }
across-left-open = 残っているもの
across-questions = 質問: { $asked }件のうち{ $open }件は答えが揃っていません
across-actions = 行動: { $taken }件のうち{ $open }件が途中{ $overdue ->
    [0] {""}
   *[other] 、期限切れ{ $overdue }件
}{ $dropped ->
    [0] {""}
   *[other] 、できなかったもの{ $dropped }件
}
across-parked = 保留の話題: { $count }件
across-more = ほか{ $count }件
review-next = これから
next-after-close = このプラクティスは終了しています。続きを始めるには: mentor new 題名 --follows { $id } --mentor { $mentor } --mentee { $mentee }
next-after-close-open = このプラクティスは終了しています。残ったことは次のテーマになるかもしれません: mentor new 題名 --follows { $id } --mentor { $mentor } --mentee { $mentee }

## 書き出し

alias-mentor = メンター
alias-mentee = メンティー
alias-observer = 参加者{ $number }
alias-person = 参加者{ $letter }
calendar-action = 「{ $title }」の行動{ $number }、担当は{ $owner }さん（{ $id }）
export-written = 書き出しました: { $path }
note-kept = 自分だけの控えに残しました: { $path }
note-none = 控えはまだありません。書くには mentor note { $id } -m "..."
note-no-home = 控えを置く場所がありません（HOME も XDG_DATA_HOME も設定されていません）。
export-private = 「{ $title }」は非公開で、{ $mentor }さんと{ $mentee }さんだけのものです。
hint-export-private = 自分のために書き出すなら --include-private。取り決めを変えるには mentor agree { $id } --visibility community
export-not-public = 「{ $title }」は仲間うちで読めるもので、公開ではありません。
export-one-sided = 「{ $title }」を{ $visibility }にすることに、{ $name }さんはまだ同意していません。二人の書いたものだからです。
agree-proposed = { $by }さんが「{ $proposed }」を提案しています。{ $name }さんが同意するまでは{ $visibility }のままです。
hint-export-one-sided = { $name }さんが同意するには mentor agree { $id } --visibility { $word } --as { $name }
export-withdrawn = 取り消しや訂正の前の言葉がまだ入っています。除くには --without-withdrawn
hint-export-not-public = --public をつけなければ、仲間うち向けに書き出せます。取り決めを変えるには mentor agree { $id } --visibility public
export-which-format = どの形式で書き出しますか。
export-alias-file = { $place }: この行は「語=仮名」の形ではありません。
edition-not-a-name = 人の名前に代わる「{ $name }」は、名前として使えません。
edition-same-person = 二人とも「{ $name }」になってしまいます。別々の仮名にしてください。
publication-exists = { $path } はすでにあります。
hint-publication-exists = 置き換えるには --force
publication-other-files = { $path } にはほかのファイルがあるので、サイトは書き出しません。
hint-publication-other-files = 新しいフォルダーか、空のフォルダーを指定してください。
site-title = プラクティス
site-index = すべてのプラクティス
site-count = { $count }件
site-standing = { $stage }、やりとり{ $exchanges }回
site-written = { $count }件を書き出しました。
site-left-out = 読めない取り決めの{ $count }件は除きました: { $ids }
site-nothing = { $count ->
    [0] プラクティスはまだありません。
   *[other] { $count }件のうち、ほかの人が読めるものはありません。
}
hint-site-nothing = だれが読めるかを決めるには mentor agree PRACTICE --visibility community
redaction-replaced = 置き換えた語:
redaction-alias = { $word } → { $alias }（{ $count ->
    [0] なし
   *[other] { $count }か所
}）
redaction-left = 渡す前に確かめてください。まだだれのことか分かりそうなもの:
redaction-none-left = ほかに名前や連絡先らしいものは見当たりません。それでも一度読み返してください。
redaction-hint = 置き換えるには --alias "語=仮名"。見た目で探しただけなので、最後は読んで確かめてください。
redaction-title = 題名
sign-name = 名前
sign-mail = メール
sign-telephone = 電話
sign-link = リンク

## たずねること

choose-practice = どのプラクティスですか(矢印キーとEnterで選択、Escで中止)
choose-writer = どなたが書いていますか(矢印キーとEnterで選択、Escで中止)
ask-title = 題名
ask-mentor = メンターはどなたですか
ask-mentee = メンティーはどなたですか
ask-theme = テーマ(あとで出すなら空のまま)
ask-why = このテーマにした理由(空でもかまいません)
ask-rhythm = 返信の間隔のめやす（12h、3d、2wなど。空なら決めない）
ask-when-quiet = 音沙汰がなくなったらどうするか（空でもよい）
ask-visibility = だれが読んでよいか（矢印キーで選びEnter、Escでやめる）
choose-draft = どの下書きですか（矢印キーで選びEnter、Escでやめる）
confirm-withdraw = やりとり { $exchange } を取り消しますか（元には戻せません）
confirm-drop = 下書き{ $count }件を捨てますか（元には戻せません）
cancelled = 取りやめました。何も変わっていません。
doubt = 読み方を決められないところがあります。どれですか
doubt-answers = 回答
doubt-questions = 質問
doubt-words = 本文のまま
decide = どうしますか
decide-send = 送る
decide-edit = もう一度書き直す
decide-keep = 下書きとして取っておく
preview = { $name }（{ $role }）として「{ $title }」へ:
preview-new = 「{ $title }」は、最初のやりとりなしで始まります。{ $turn }
preview-left = 答えていない質問: { $questions }
preview-turn = このあと: { $turn }
## 下書き

draft-line = { $draft }  { $practice }  { $words }
draft-not-utf8 = （UTF-8ではないので、変換が必要です）
draft-of-none = （プラクティスは未定）
draft-age = {"、"}{ $span }前
drafts-none = 下書きはありません。
hint-drafts = 続けるには mentor reply --resume=DRAFT、捨てるには mentor drafts --drop DRAFT
no-such-draft = 下書き { $draft } はありません。
hint-no-such-draft = mentor drafts で一覧が見られます。
which-draft = どの下書きですか。
hint-which-draft = 一つ選んでください: mentor reply --resume=DRAFT
drafts-dropped = 下書き{ $count }件を捨てました
not-confirmed = 捨てた下書きは元に戻せません。
hint-confirm = それでも捨てるには --yes
nothing-agreed = まだ何も取り決めていません。
nothing-asks = 番号のない問いかけは、そこにはありません。
hint-nothing-asks = ことばを添えれば、どの文にも番号をつけられます: mentor number やりとり "ことば"
nothing-to-undo = ここには元に戻せるものを書いていません。
## エディタの用紙

sheet-answer = 回答{ $number }:
sheet-report = 報告{ $number }:
sheet-action = 行動{ $number }: { $text }（結果は「完了{ $number }:」「未完{ $number }:」、途中なら報告を）
sheet-standing = { $title }（段階: { $stage }）{ $turn }
sheet-foot = どこに書いても送られます。はじめからある行は、そのままなら送られません。
sheet-answers =
    質問のすぐ下に書くか、番号で答えます。「{ $place }.」はQ{ $number }への回答です。
    「パス{ $number }:」で、聞き直しを頼めます。
sheet-answers-by-number =
    質問のすぐ下に書くか、番号で答えます。「回答{ $number }:」はQ{ $number }への回答です。
    「パス{ $number }:」で、聞き直しを頼めます。
sheet-mentor =
    「質問:」か「1.」で始めると質問、「助言:」は助言、「振り返り:」は振り返りです。
    ほかは書いたとおりに届きます。
sheet-mentor-asked = 「質問:」で始めると質問、「助言:」は助言です。
sheet-mentee = 「行動: お客さん三人に聞く（期限 金曜）」でやることを決め、「質問:」で聞き返せます。
sheet-theme = 話したいことは「テーマ:」、なぜ今かはその下に「理由:」で書きます。
sheet-observer = そばからのひとことです。経験は「助言:」、気づいたことは「学び:」で書けます。
sheet-ask = 尋ねる文や箇条書きの一つひとつが質問になります。ほかはそのまま届きます。
sheet-act = 箇条書きは一つずつ、ほかは全体で一つの行動です。期限は後ろに「（期限 金曜）」と書きます。
sheet-report-on = 「完了{ $number }:」か「未完{ $number }:」で始めます。未完でもかまいません。途中なら「報告{ $number }:」です。
sheet-advise = 全体が助言になります。ご自身の経験がいちばん役に立ちます。選ぶのは相手です。
sheet-reflect = 二人の進み方はどうですか。助かっていること、足りないことを。学んだことは「学び:」で書けます。
sheet-close =
    まず「学び:」で、学んだことを一つずつ書いてください。
    ほかは結びの言葉になります。
sheet-reopen = もう一度始めるわけを、ひとこと書いてください。
sheet-park = 箇条書きは一つずつ、ほかは全体で一つの話題として、後に回します。再開は mentor unpark です。
sheet-unpark = その話題について、今伝えたいことを書いてください。
sheet-amend =
    ここにある文が、前に書いたものに代わります。
    相手がもう答えたり取り組んだりしたものは、消さずに言い直してください。

## 点検

checked = { $files }件のファイルを点検しました。{ $faults ->
    [0] 問題はありません
   *[other] 問題が{ $faults }件あります
}
repaired = { $path }: 壊れた末尾({ $bytes }バイト)を切り取り、{ $aside } に残しました
fault-too-large = { $bytes }バイトあります。プラクティスは{ $largest }MiBまでです
fault-not-utf8 = ここからUTF-8ではありません
fault-not-utf8-hint = 変換してください。例: iconv -f SHIFT_JIS -t UTF-8
fault-nul = NUL文字があります
fault-bare-cr = 行末ではない復帰文字(CR)があります
fault-conflict = 競合の印があります。このファイルの二つの版がまだ統合されていません
fault-conflict-hint = 両方の [[exchange]] をすべて残し、印の行だけを消してください。順序は問いません。
fault-syntax = TOMLとして読めません: { $message }
fault-syntax-hint = その行を直してください。ファイルの末尾が失われているなら: mentor check --repair ファイル
fault-newer = 形式{ $format }です。このmentorより新しい形式です
fault-newer-hint = mentorを更新してください。ファイルに問題はありません。
fault-format = 形式{ $format }というものはありません。いまの形式は1です
fault-missing = 「{ $key }」がありません
fault-missing-in = この{ $table }に「{ $key }」がありません
fault-unknown-key = 「{ $key }」というキーはありません
fault-known-keys = ここで使えるもの: { $keys }
fault-type = 「{ $key }」は{ $expected }のはずですが、{ $found }になっています
fault-value = 「{ $key }」を「{ $found }」にすることはできません
fault-no-kind = このパートは、何をするものかが書かれていません
fault-two-kinds = このパートには「{ $one }」と「{ $other }」の両方があります。二つのパートに分けてください
fault-other-name = idは「{ $id }」ですが、ファイルは { $file }.toml です
fault-other-name-hint = ファイル名を { $id }.toml にするか、idを直してください。
fault-id-twice = やりとり { $id } が二つあり、内容が違います
fault-id-twice-hint = 一度書いたやりとりは変わりません。手を加えたほうを消してください。
type-string = 文字列
type-integer = 整数
type-boolean = true か false
type-datetime = 時差のついた日時(例 2026-11-22T09:00:00+09:00)
type-date = 日付(例 2026-12-01)
type-tables = [[…]] のテーブル
value-practice-id = idは a-z、0-9、-、_ の1〜64文字で、英字か数字で始まります。
value-exchange-id = やりとりのidは8文字で、0-9 と a-z(i、l、o、u を除く)を使います。
value-ref = 例: h4t9w2mz。その2番目の質問や行動なら h4t9w2mz.2
value-item-ref = 例: h4t9w2mz.2(やりとり h4t9w2mz の2番目の質問や行動)
value-name = 名前は1行で100文字まで。「mentor」「mentee」「observer」は使えません。
value-stage = theme、questions、advice、reflection、closed のどれか。
value-rhythm = 例: 12h(12時間)、3d(3日)、2w(2週間)
value-span = 例: 12h(12時間)、3日、1週間、2w
value-day = 例: 2026-12-01、12/1、金曜、3日後
value-past-day = 例: 2026-11-20、11/20、昨日、先週の金曜
value-time = 例: "2026-11-22 09:00"、"昨日 18:30"、20:15
value-visibility = private、community、public のどれか。
value-positive = 1以上の整数です。
value-moment = 暦にない日時です。
value-one-of = { $values } のどれかです。
value-stage-of = { $values } のどれかです。終了は mentor close で行います。
value-turn = mentor(メンター)、mentee(メンティー)、nobody(なし)、または名前です。
value-owner = mentor(メンター)、mentee(メンティー)、またはどちらかの名前です。
value-export-format = --format で html、markdown、json、toml、csv、ics、mbox のどれかを、または -o page.html のようにファイル名を添えてください。
value-alias = 「語=仮名」の形です（例 --alias "羊歯横丁=市場"）。ファイルでは1行に1組です。

## うまくいかなかったとき

error = mentor:
draft-kept = 書いた文は取ってあります。続けるには mentor reply --resume={ $draft }
draft-not-kept = 入力した文章をファイルに残せませんでした。ここに写します:
kept-for-later = 何も送っていません。
no-such-words = 「{ $words }」という言葉のあるやりとりはありません。
hint-no-such-words = 本文から写してください（「...」で略せます）。ほかの言葉は、本文の中で > で始まる行にすれば引用になります。
draft-in-use = 下書き { $path } はほかで開かれています。
sent-already = すでに { $exchange } として送られています。何も加えていません。
editor-fallback = VISUALもEDITORも設定されていないので { $command } を開きます。
no-sessions = このフォルダーにも上のフォルダーにも、プラクティスのフォルダーが見つかりません。
no-such-folder = フォルダー { $path } がありません。
hint-no-such-folder = --sessions、MENTOR_SESSIONS、または設定ファイルで指定されています。mentor new なら作られます。
hint-no-sessions = mentor new で始めるか、--sessions でフォルダーを指定してください。
no-practices = プラクティスはまだありません。
none-open = 進行中のプラクティスはありません。
hint-list-closed = 終了したものを名指ししてください。一覧は mentor list --closed
no-such-practice = idか題名に「{ $words }」を含むプラクティスはありません。
hint-list = すべて見るには mentor list --all
ambiguous-practice = 「{ $words }」に当てはまるプラクティスがいくつかあります:
which-practice = どのプラクティスですか。
hint-name-practice = どれかを名指しするか、MENTOR_PRACTICE に設定してください。
practice-exists = プラクティス { $id } はすでにあります。
hint-exists = 別の題名にしてください。
unknown-person = { $name }さんはこのプラクティスの方ではありません({ $participants })。
hint-as-observer = 外からコメントするなら --as { $who }
who-is-writing = どなたが書いていますか({ $participants })。
hint-as = --as 名前、MENTOR_AS、または設定ファイルの me で知らせてください。
not-a-name = 「{ $name }」は名前にできません。
no-such-exchange = このプラクティスに、やりとり { $id } はありません。
hint-exchange = やりとりは番号(例: 2)かidで指定します。
hint-show = mentor show { $id } でidと番号を確かめられます。
no-text = 文章がありません。
hint-text = -m 文章、-F ファイル、またはパイプで渡してください。端末では EDITOR を設定してください。
piped-too = 文章はもう指定されていますが、パイプからも何か渡されています。
hint-piped-too = どちらか一方にしてください。パイプからは何も読んでいません。読まずにおくには < /dev/null を付けます。
empty-edit = 空だったので、何も送りませんでした。
new-missing = { $flag } がありません。
hint-new-instead = 足りないものや直すものを添えて続けるには: mentor new --resume={ $draft } { $arguments }
hint-new = 例: mentor new "冬の屋台" --mentor mori --mentee ito
new-not-a-name = { $flag }: 「{ $name }」は名前にできません。
standard-input = 標準入力
input-not-utf8 = { $place }:{ $line }:{ $column }: UTF-8ではありません
input-converted = { $place }を { $charset } から UTF-8 に変換しました。
hint-convert = { $count ->
    [0] 文字コードがわかりません。CHARSET のところに名前を入れて変換してください:
    [1] 文字コードはおそらく { $charsets } です。次のように変換できます:
   *[other] 文字コードは { $charsets } のどれかのようです。正しく読めるもので変換してください:
}
draft-kept-as-it-came = 届いたものはそのまま取ってあります（一覧は mentor drafts）:
draft-not-kept-as-it-came = 届いたものをファイルに残せませんでした。
input-too-large = { $place } は{ $largest }MiBを超えています。
editor-malformed = エディター「{ $command }」はコマンドとして読めません。
editor-not-started = エディター「{ $command }」を起動できません: { $reason }
editor-failed = エディター「{ $command }」が失敗したので({ $status })、何も送りませんでした。
recorded = { $id } として記録済みです。もう一度送らないでください。
output-failed = 結果を表示できませんでした: { $reason }
terminal-failed = 端末の異常です: { $reason }
configuration-malformed = { $place }: { $message }
hint-configuration = 設定ファイルで使えるのは { $keys } です。
bad-name = { $path } はプラクティスのファイル名ではありません。
not-a-file = { $path } はリンク、フォルダー、またはデバイスなので開きません。
store-busy = { $path } が10秒間使われたままです(プロセス { $process })。
hint-try-again = 何も変わっていません。少し待ってやり直してください。
store-changing = { $path } をほかのプログラムが変え続けています。
store-not-back = { $path }: 書こうとした内容を読み戻せなかったので、何も書きませんでした。
store-too-large = { $path } が上限の{ $largest } MiBを超えてしまいます。何も書き込んでいません。
hint-fault-here = mentorの不具合です。送ろうとした文章とともにお知らせください。
store-unconfirmed = { $path }: 書きましたが、ディスクの確認が取れません: { $reason }
hint-unconfirmed = ファイルには入っています。もう一度送らないでください。ディスクを確かめてください。
store-reading = { $path } を読めません: { $reason }
store-writing = { $path } に書けません。元のままです: { $reason }
store-locking = { $path } をロックできません: { $reason }
store-folder = { $path } を作れません: { $reason }
system-not-found = ファイルやフォルダーがありません
system-permission = 権限がありません
system-full = ディスクがいっぱいです
system-read-only = 読み取り専用です
system-file-too-large = ファイルが大きくなりすぎます
system-folder = フォルダーです
system-not-a-folder = フォルダーの中にありません
time-malformed = 「{ $text }」は日時として読めません。
time-skipped = 「{ $text }」という時刻はありません。時計が進められた時間帯です。
hint-time = 例: "2026-11-22 09:00"、2026-11-22T09:00:00+09:00

## 読み取れない書き方

text-at = { $line }行{ $column }字目: { $what }
text-empty = 文章が空です。
text-no-question = 質問{ $number }はありません。{ $asked ->
    [0] まだ質問はありません
   *[other] これまでの質問は{ $asked }件です
}
hint-questions = 一覧は mentor show{ $of } --questions
text-which-question = 未回答の質問がいくつかあります({ $questions })。どれへの答えですか。
hint-which-question = 答えを「回答{ $number }:」で始めるか、--to { $number } をつけてください。
text-nothing-to-answer = 答えを待っている質問はありません。
hint-reply = mentor reply{ $of } ならどんなやりとりも書けます。
text-no-action = 行動{ $number }はありません。{ $taken ->
    [0] まだ行動はありません
   *[other] これまでの行動は{ $taken }件です
}
hint-actions = 一覧は mentor show{ $of } --actions
text-which-action = 進行中の行動がいくつかあります({ $actions })。どれのことですか。
hint-which-action = 「完了{ $number }:」か「未完{ $number }:」で始めるか、--to { $number } をつけてください。
text-nothing-to-report = 結果を知らせる行動はありません。
text-no-topic = 話題{ $number }はありません。{ $parked ->
    [0] まだ何も保留されていません
   *[other] 保留は{ $parked }件です
}
hint-parked = mentor review{ $of } で保留中の話題が見られます。
text-which-topic = 保留中の話題がいくつかあります。どれを取り上げますか。
hint-which-topic = 「保留解除{ $number }:」で始めるか、--to { $number } を付けてください。
text-nothing-parked = 保留中の話題はありません。

## 筋の通らないこと

refused-same-person = メンターもメンティーも{ $name }さんです。プラクティスには二人が必要です。
refused-alike-names = 「{ $mentor }」と「{ $mentee }」は似すぎていて、どちらがメンターか見分けられません。
hint-alike-names = 姓や名を添えるなどして、区別できる名前にしてください。
refused-title = 題名は1行で、タブなどの制御文字は使えず、空にもできません。
refused-follows-itself = プラクティスは自分自身の続きにはなれません。
refused-id-taken = やりとり { $exchange } は、別の内容ですでにあります。
refused-out-of-order = やりとりの番号が{ $n }です。いまあるものの次は{ $least }以上です。
refused-empty = このやりとりには中身(パート)がありません。
refused-no-words = 「{ $kind }」には文章が必要です。
refused-no-stage = メンターとメンティーのやりとりには段階が必要です。
refused-not-closed = 段階が「closed」ですが、終了した人がいません。
refused-observer-stage = { $name }さんはオブザーバーなので、段階は動かせません。
refused-observer-part = { $name }さんはオブザーバーです。「{ $kind }」はメンターとメンティーのものです。
hint-observer = オブザーバーはふつうの文章でコメントします。印も文章として送るなら --plain
refused-no-exchange = これより前に、やりとり { $exchange } はありません。
refused-no-question = これより前に、質問 { $place } はありません。
refused-no-action = これより前に、行動 { $place } はありません。
refused-own-question = Q{ $number }はご自身の質問です。答えるのは相手の方です。
refused-foreign-question = Q{ $number }は{ $name }さんの質問です。聞き直せるのは{ $name }さんだけです。
refused-answered = Q{ $number }はすでに回答済みです。
refused-question-withdrawn = Q{ $number }は取り消されました。
refused-replaced = Q{ $number }は聞き直されました。Q{ $by }に答えてください。
refused-action-withdrawn = 行動{ $number }は取り消されました。
refused-owner = { $name }さんはメンターでもメンティーでもないので、行動の担当にはなれません。
refused-no-rounds = 0往復ごとの振り返りはできません。
refused-pause-over = { $day }までの休止は、始まる前に終わっています。
refused-two-closes = 一つのやりとりで終了できるのは一度だけです。
refused-not-closed-yet = このプラクティスは開いています。再開するものはありません。
refused-words-not-there = やりとり { $exchange } にその言葉はありません。
hint-words-not-there = 本文から写してください: mentor show --exchange { $exchange }
refused-numbered = その言葉はもうQ{ $number }になっています。
refused-no-topic = このやりとりより前に話題{ $place }はありません。
refused-topic-withdrawn = 話題{ $number }は取り消されました。
refused-topic-taken-up = 話題{ $number }はもう再び取り上げられています。
refused-built-on = やりとり { $exchange } はもう元に戻せません。あとに { $by } が続いています。
hint-built-on = 直すには mentor amend { $exchange }、取り消すには mentor withdraw { $exchange }
hint-correct-again = もう一度直すには mentor amend { $exchange }
refused-undoes-an-undo = { $exchange } は取りやめの記録です。取りやめた内容は、もう一度書けます。
refused-closed = { $at }に{ $name }さんが終了しました。終了したままです。
hint-follow-up = 終了後に書き添えるなら mentor reply{ $of }
refused-not-yours = やりとり { $exchange } は{ $name }さんのものです。訂正や取り消しができるのは{ $name }さんだけです。
refused-mends-mend = やりとり { $exchange } は訂正そのものです。元のやりとりを訂正してください。
refused-came-later = { $exchange } の訂正で、そのあとの { $later } に答えることはできません。
refused-already-withdrawn = やりとり { $exchange } はすでに取り消されています。
refused-close-stands = やりとり { $exchange } で終了しています。終了は取り消せません。
hint-reopen = それでも続けるには mentor reopen{ $of }
refused-amendment = { $place } の訂正は、何を訂正するかで始め、続けて新しい内容を書いてください。質問や行動、話題を一つだけ直すときは、同じ種類のものを一つ書きます。
refused-no-item = やりとり { $exchange } に { $number } 番目の質問や行動、話題はありません{ $there ->
    [0] {""}
    *[other] ({ $there } 番目までです)
}。
hint-correct-whole = 全体を直すには mentor amend { $exchange }
refused-pointed-at = { $exchange } の{ $item ->
    [question] 質問
    [action] 行動
    *[topic] 話題
} { $number } には { $by } が応じているので、訂正してもその位置に残してください。
hint-pointed-at = そこだけ書き直すには mentor amend { $exchange }.{ $number }
refused-too-many = { $exchange } にはもう { $by } が続いているので、{ $more }を加えることはできません。
hint-letter-of-its-own = 新しい手紙として書けます: mentor reply{ $of }
quoted = 「{ $text }」
refused-close-built-on = { $exchange } の終了や再開は、{ $by } がそれを受けているので訂正ではなくせません。
refused-withdrawal = やりとり { $exchange } の取り消しは、それだけで一つのやりとりにしてください。

## 使い方の誤り

usage-unknown-argument = ここに { $argument } というものはありません。
usage-unknown-command = 「{ $command }」というコマンドはありません。
usage-missing = 足りません: { $argument }
usage-conflict = { $argument } と { $other } は一緒に使えません。
usage-not-utf8 = UTF-8ではない引数があります。
usage-values = { $argument } には値が必要です。
usage-value = { $argument } に「{ $value }」は指定できません。
usage-did-you-mean = もしかして: { $suggestion }
usage-help = 使い方は mentor --help、または mentor コマンド --help

## ヘルプ

help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-everywhere = 共通
help-usage = 使い方:
help-process =
    進め方
      テーマ    new, reply       メンティーが相談したいことを出す
      質問      ask, answer      同じ状況が見えるまでメンターがたずねる
      助言      advise           経験や助言を伝える
                act, report      メンティーが行動し、結果を知らせる
      振り返り  reflect          何往復かごとに、進め方を二人で確かめる
      終了      close, review    学んだことと、振り返りの記録
      いつでも  skip、pause、park、agree、amend、undo、guide
help-after =

    文章の中の印
      1. ① 質問:        メンターの質問        1. ① 回答3:    答え
      パス2:             別の聞き方を頼む      > ことば       引用
      助言:   行動: …(期限 2026-12-01)   完了1:   未完1:
      振り返り:   学び:   保留:   テーマ:   理由:
      英語でも書けます: Q: A3: Pass 2: Advice: Action: Done 1: …

    置き場所
      --sessions、MENTOR_SESSIONS、または上にたどって最も近い sessions/
      --as、MENTOR_AS、~/.config/mentor/config.toml の me、またはログイン名

    終了コード
      0 できた  1 断った・見つからない  2 使い方の誤り  3 読めない記録がある
      4 システムの失敗  next では 0 自分の番、10 相手の番、11 だれの番でもない
about-mentor = 文章で交わすメンタリング・プラクティスを、段階を追って進めます。
about-new = プラクティスを始め、そのidを表示する
about-reply = やりとりを加える。何であるかは番、段階、印から決まる
about-ask = 質問する
about-answer = 質問に答える
about-advise = 経験や助言を伝える
about-act = 行動を引き受ける
about-report = 行動の結果を知らせる
about-reflect = 進め方を振り返る
about-park = 話題をあとのために保留する
about-unpark = 保留した話題を再び取り上げる
about-skip = 付け足さずに番を渡す
about-pause = ある日まで休む。だれの番でもなく、責めもない
about-agree = 約束（間隔、公開の範囲、振り返り）を見る、変える
about-number = 前の文を、番号で答えられる質問にする
about-amend = 自分のやりとりを訂正する
about-withdraw = 自分のやりとりを取り消す（場所は残る）
about-undo = 自分の最後のやりとりを、あとに何も続かないうちに元に戻す
about-close = 学んだこととともにプラクティスを終了する
about-reopen = 終えたプラクティスを、理由を添えて再開する
about-next = 次にだれが何をするか。終了コードでだれの番かがわかる
about-show = 対話を表示する
about-review = 振り返りの記録を表示する
about-export = プラクティスをほかの形式で、またはまとめてサイトとして書き出す
about-list = プラクティスの一覧と今の様子
about-note = プラクティスについて自分だけの控えをつける
about-drafts = 書いて送っていない下書きの一覧、表示、破棄
about-check = ファイルの問題をすべて見つける
about-guide = 段階ごとの進め方のこつを、問いの例とともに表示する
example-new =
    例
      mentor new "冬の屋台" --mentor mori --mentee ito
      mentor new "冬の屋台" --mentor mori --mentee ito --theme "冬も屋台を続けるには" --rhythm 3d
      printf 'テーマ: 冬も屋台を続けるには\n' | mentor new "冬の屋台" --mentor mori --mentee ito --as ito
example-reply =
    例
      mentor reply 屋台 -m "おはようございます。今日は雨です。"
      mentor reply 屋台 -F letter.txt
      cat letter.txt | mentor reply 屋台 --as mentor
example-ask =
    例
      mentor ask 屋台 -m "寒さのせいですか、場所のせいですか。" -m "最初に気づいたのはいつですか。"
      mentor ask 屋台 --instead 2 -m "最初にそう感じたのはいつですか。"
example-answer =
    例
      mentor answer 屋台 --to 3 -m "寒さだと思います。"
      printf '①寒さです。\n②十一月です。\n' | mentor answer 屋台
example-act =
    例
      mentor act 屋台 --due 2026-12-01 -m "一週間の仕事を書き出す"
example-report =
    例
      mentor report 屋台 --to 1 --done -m "三枚になりました。目が覚めました。"
      mentor report 屋台 --to 1 --not-done -m "展示会が先になりました。"
example-export =
    例
      mentor export 屋台 --format markdown
      mentor export 屋台 -o yatai.html --redact --alias "羊歯横丁=市場"
      mentor export --site public_html --public
example-review =
    例
      mentor review 屋台
      mentor review 屋台 --format html > yatai-review.html
      mentor review --all --since 2026-09-01
      mentor review --mentor mori --format csv > mori.csv
example-note =
    例
      mentor note 屋台 -m "次は冬のことをたずねる。"
      mentor note 屋台 --show
example-close =
    例
      mentor close 屋台 -m "ありがとうございました。" --learned "不安から店を開けていました。"
example-next =
    例
      if mentor next 屋台 --as ito >/dev/null; then echo "自分の番"; fi
example-list =
    例
      mentor list --turn mentor --waiting 7d
      mentor list --json | jq -r 'select(.open_questions > 0) | .id'
example-check =
    例
      mentor check
      mentor check --repair sessions/2026-11-22-market-stall.toml
arg-practice = プラクティスのid、またはidか題名の一部
arg-message = 文章。重ねると段落になる(askでは一つずつ質問になる)
arg-file = 文章をファイルから読む。- は標準入力
arg-stage = 属する段階: theme、questions、advice、reflection
arg-plain = 印を読み取らず、そのままの文章として扱う
arg-hold = 続きがあるので、番を渡さない
arg-at = 書いた日時: RFC 3339、2005-09-03 08:12、「昨日 18:30」など
arg-resume = 下書きを続ける（一つだけならそれ、またはこのidのもの）
arg-yes = 尋ねずに送る
arg-dry_run = どう読まれるかを見せ、何も変えない
arg-quote = 前のやりとりのこの言葉を先に引用する
arg-withdraw-exchange = やりとりのid、または番号
arg-number-exchange = やりとりのid、または番号
arg-amend-exchange = やりとりのid、または番号。二つめの質問や行動なら id.2
arg-words = そこにあるとおりの文
arg-amend-to_words = 読み取りをやめ、すべて本文にする
arg-amend-why = 訂正のわけ
arg-unpark-to = 話題の番号
arg-until = 再びだれかの番になる最初の日(例 2026-12-24、来週の月曜)
arg-rounds = 何往復ごとに振り返るか
arg-when_quiet = 音沙汰がなくなったらどうするか
arg-drafts-show = 下書きに書いたものを表示する
arg-drop = 下書きを捨てる（繰り返せます）
arg-drop_all = 下書きをすべて捨てる
arg-drafts-yes = 尋ねずに捨てる
arg-history = 訂正や取り消しのあったやりとりの、すべての版を表示する
arg-json = JSONで表示する
arg-optional = 答えは任意とする
arg-instead = 聞き直す質問の番号
arg-to = 質問の番号
arg-report-to = 行動の番号
arg-partial = 答えに続きがある
arg-due = 期限の日(例 2026-12-01、金曜、3日後)
arg-owner = 担当: mentor、mentee、または名前。なければ書き手
arg-done = 完了した
arg-not_done = できなかった。それもふつうの結果です
arg-learned = 学んだこと。重ねて書ける
arg-title = 題名。文字の種類は問わない
arg-mentor = メンターの名前
arg-mentee = メンティーの名前
arg-theme = テーマ。メンティーのことばで（だれが打ってもメンティーのものになる）
arg-why = このテーマにした理由
arg-rhythm = 返信の間隔(例 12h、3日、2週間)
arg-visibility = 読める人: private、community、public
arg-follows = このプラクティスの前のもの
arg-new-message = 最初のやりとり。始める人の文章。重ねると段落になる
arg-new-file = 最初のやりとりをファイルから読む。- は標準入力
arg-new-at = 始めた日時: RFC 3339、2005-09-03 08:12、「昨日 18:30」など
arg-last = 最後のN回だけ
arg-since = この日からのやりとりだけ(例 2026-03-01、先週の金曜)
arg-questions = 質問ごとに、答えとともに
arg-actions = 行動ごとに、結果とともに
arg-exchange = 一つのやりとり。idか番号で
arg-review-format = text、markdown、html、json のどれか。複数のときは csv も
arg-review-all = すべてのプラクティスをまとめて
arg-review-with = ある人の加わっているプラクティスをまとめて
arg-next-all = 終了していないすべてのプラクティス
arg-review-mentor = あるメンターのプラクティスをまとめて
arg-review-since = この日(例 2026-03-01、先月)からやりとりのあったプラクティスをまとめて
arg-export-format = html、markdown、json、toml、csv、ics、mbox のどれか。なければファイル名の末尾から
arg-output = このファイルに書く
arg-note-show = 控えを表示する
arg-note-message = 控え（繰り返すと段落になる）。なければエディターで開く
arg-note-file = 控えをファイルから読む。- は標準入力
arg-force = ファイルがあれば置き換える
arg-site = 読んでよいプラクティスのページと目次をこのフォルダーに書く
arg-public = 公開と取り決めたものだけ
arg-include_private = 非公開のものも含める
arg-redact = 名前を仮名に置き換える
arg-alias = ほかの語もNAMEに置き換える（繰り返せます。名前も置き換えます）
arg-aliases = その組をファイルから読む（1行に1組）
arg-without_observers = ほかの方の書き込みを除く
arg-without_withdrawn = 取り消しや訂正の前の文を除く
arg-turn = だれの番か: mentor、mentee、nobody、または名前
arg-with = 加わっている人
arg-waiting = 少なくともこれだけ待っているもの(例 7d、1週間)
arg-closed = 終了したものだけ
arg-all = 終了したものも
arg-list-stage = 段階: theme、questions、advice、reflection、closed
arg-files = ファイル。なければすべてのプラクティス
arg-repair = 壊れた末尾を切り取り、別のファイルに残す
arg-guide_stage = 段階: theme、questions、advice、reflection、closed
arg-sessions = プラクティスのフォルダー
arg-who = 書き手: 名前、mentor、mentee、または observer:名前
arg-lang = 言語: en か ja
arg-no_input = 何もたずねない
arg-no_pager = 長い結果もそのまま表示する
arg-quiet = 標準エラーに説明を出さない
arg-help = 使い方を表示する
arg-version = 版を表示する

## 手引き

guide-overview =
    プラクティスの五つの段階

    二人で一つのテーマについて、日をおいて手紙を交わします。段階は道しるべです。
    行きつ戻りつしてかまいませんし、どの段階でも、ひと声かけるのは自由です。

      段階                 何のために                    進める人    コマンド
      theme テーマ         相談したいことを伝える        メンティー  reply
      questions 問い       同じ状況が見えるように        メンティー  ask, answer
                           メンターがたずね、相手が語る
      advice 助言          経験や助言を伝える            メンター    advise
                           行動して、結果を知らせる      メンティー  act, report
      reflection 振り返り  何往復かごとに歩みを確かめる  二人で      reflect
      closed 終了          学んだことを言葉にして終える  どちらでも  close, review

    いつでも: mentor park で話題をあとに残し、mentor pause でひと休みできます。
    段階ごとのこつと問いの例: mentor guide STAGE

    出典: テーマから行動までの流れは、ジョン・ウィットモアのGROWモデルに近い
      ものです(Goal、Reality、Options、Will。Coaching for Performance、1992年)。
guide-theme =
    テーマ: このプラクティスで何を話すか

    メンティーが数行で伝えます。今いちばん気にかかることと、その理由を書きます。
    メンターは、まず受けとめます。解決を急ぐことはありません。大きすぎるテーマも
    歓迎です。途中で変わっていくのも、プラクティスの大切な一部です。

    自分に、または相手に向ける問いの例:
      - 一日の終わりに、どんなことが頭に残っていますか。
      - 半年前ではなく今、大切に思えるのはどうしてでしょう。
      - うまくいったら、ふだんの一週間はどう変わりますか。
      - その最初の小さなきざしは、どんなところに表れそうですか。
      - 自分の手で動かせるのは、どの部分ですか。
      - ほかに、だれがどんなふうにかかわっていますか。
      - メンターに何を望みますか。何は控えてほしいですか。

    書くとき: mentor reply -m "テーマ: ..." (「理由:」の段落も添えられます)
    テーマが二つあるときは、一つをあとに残せます: mentor park

    出典: GROWモデルの最初の段階 Goal(ジョン・ウィットモア、
      Coaching for Performance、1992年)。
guide-questions =
    問い: 同じ状況が二人に見えるまで

    メンターがたずね、メンティーが語ります。すぐ答えられる事実から始め、それから
    考える問いへ進みます。一通に三つから五つで十分です。「こうすべきでは?」は、
    問いの形をした助言です。受けとったことは、自分の言葉で返してみます。

    状況を確かめる問いの例:
      - だれがかかわっていて、決めるのはだれですか。
      - いちばん最近は、何がどんな順に起きましたか。
      - これまでに何を試して、どうなりましたか。
      - どんなときには、うまくいっていますか。
    考えを深める問いの例:
      - 相手の方がこの手紙を書くとしたら、どんなことを書くでしょう。
      - 当たり前だと思っていることは、何でしょうか。
      - 本当に難しいところを一文で言うと、どうなりますか。

    書くとき: mentor ask、mentor answer。答えにくければ「パス2:」と書けば、別の
    聞き方を頼めます。「思い浮かびません」も、りっぱな答えです。

    出典: 確かめる問いと深める問いの区別。National School Reform Faculty の
      Consultancy protocol と Pocket Guide to Probing Questions
      (Gene Thompson-Grove、Edorah Frazer、Faith Dunne)。
guide-advice =
    助言: 経験を手渡し、一つ行動し、結果を知らせる

    メンターは、失敗も含めて自分の経験を語り、選ぶのは相手に任せます。メンティーは
    次の手紙までにできる、小さな行動を一つ選びます。ほかの用事が先になったときは、
    そのまま報告します。「まだできていません」も、ふつうの結果です。

    メンターから:
      - 私も似た場面で……でした。どこが当てはまり、どこが違いそうですか。
      - ご自分では、どんな手が考えられますか。ほかには何がありますか。
      - どれに心がひかれますか。何が引っかかっていますか。
      - まず何を、いつまでにしてみますか。だれの力を借りられそうですか。
    行動のあとで、二人で:
      - 何をして、何が起きましたか。意外だったのはどんなことですか。
      - 行動のじゃまになったのは何でしょう。そこから何が見えますか。
      - 次の一歩は、どのくらい小さければ踏み出せそうですか。

    書くとき: mentor advise、次に mentor act、そして mentor report

    出典: GROWモデルの Options と Will(ジョン・ウィットモア、Coaching for
      Performance、1992年)。エドガー・H・シャイン、Helping(2009年)。
guide-reflection =
    振り返り: このプラクティスはどう進んでいるか

    何往復かしたら、テーマをいったん置いて、二人のやりとりそのものを眺めます。
    助けになったことも、ならなかったことも、そのまま伝えます。採点ではありません。
    急ぎすぎと感じたら、そう書きましょう。長く続くことのほうが大切です。

    どちらからでもよい問いの例:
      - 最初の手紙のころには見えず、今は見えるのはどんなことですか。
      - どの問い、どの言葉が心に残っていますか。
      - 私の書いたことで、あまり役に立たなかったのは何でしょう。
      - 手紙のペースを、どう感じていますか。
      - まだ話していないことは何でしょう。どうして話さずにきたのでしょう。
      - 今なら、テーマをどんな言葉で言い表しますか。
      - これから何を続けて、何を変えてみましょうか。

    書くとき: mentor reflect。休みたいときは mentor pause
    これまでの歩みを数字で見るには: mentor review

    出典: ドナルド・A・ショーン、The Reflective Practitioner(1983年)。
      デイヴィッド・A・コルブ、Experiential Learning(1984年)。
guide-closed =
    終了: 学んだことと、感謝と

    どちらから終えてもかまいません。テーマが落ち着いたとき、別のテーマに変わった
    とき、今はここまでと思えたときが、その時です。持ち帰ることと残ったことを書き、
    何がありがたかったかを具体的に伝えます。終えたあとの便りも歓迎です。

    最後の手紙のための問いと言葉の例:
      - ここで学んだことを、ほかのどんな場面で使えそうですか。
      - テーマはどこから始まり、どこにたどり着きましたか。
      - ご自分の行動の中で、やってよかったのはどれですか。
      - 何が残っていますか。それをこれからどうしますか。
      - 三か月後、何が続いていたら、うれしいですか。
      - このプラクティスで、メンターの私は何を学んだでしょうか。
      - 「いちばんありがたかったのは、あの……のときでした。」

    書くとき: mentor close --learned "..."。全体を読み返すには mentor review

    出典: デイヴィッド・A・コルブ、Experiential Learning(1984年)。別れとその後の
      関係については、キャシー・E・クラム、Mentoring at Work(1985年)。
