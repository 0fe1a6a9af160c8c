# 日本語。英語の en.ftl と同じメッセージ、同じ変数を持つ。

## 言葉

role-mentor = メンター
role-mentee = メンティー
role-observer = オブザーバー
stage-theme = テーマ
stage-questions = 質問
stage-advice = 助言
stage-reflection = 振り返り
stage-closed = 終了
visibility-private = 非公開
visibility-community = コミュニティ内
visibility-public = 一般公開
list-last = { $first }、{ $last }
question-run = Q{ $first }〜Q{ $last }
action-number = 行動{ $number }
action-due = （期限 { $day }）
ago-yet = これから
ago-moment = たった今
ago-minutes = { $count }分前
ago-hours = { $count }時間前
ago-days = { $count }日前
ago-weeks = { $count }週間前
ago-months = { $count }か月前
ago-years = { $count }年前
picture-time-line = これまでの流れ
picture-others = ほか
picture-stage = 段階
picture-pause = 休止
picture-silence = 手紙の間がいちばんあいたのは{ $span }（{ $from }〜{ $to }{ $pauses ->
    [0] {""}
   *[other] 、知らせのあった休止を除く
}）
picture-ledger = + 回答済み   ~ 一部   ? 未回答   - パス   > 言い換え   x 取り消し
picture-ledger-optional = o 任意
span-moment = 1分
span-minutes = { $count }分
span-hours = { $count }時間
span-days = { $count }日

## 番と、次にすること

turn-of = { $name }さんの番です
turn-closed = プラクティスは終了しました
turn-paused = { $until }の再開まで休止中です
expect-anything = { $name }さんが自由に書く
expect-theme = { $name }さんがテーマを出す
expect-answer = { $name }さんが{ $questions }に答える
expect-ask = { $name }さんが状況を確かめる質問をする
expect-rephrase = { $name }さんが{ $questions }を言い換える
expect-advise = { $name }さんが経験や助言を伝える
expect-report = { $name }さんがその後どうなったかを知らせる
expect-report-on = { $name }さんが{ $actions }の結果を知らせる
expect-reflect = { $name }さんが進め方を振り返る

## プラクティスの表示

opened-at = { $at } 開始
standing = 段階: { $stage }。{ $turn }（{ $since }から）
standing-closed = 終了: { $at }（{ $name }さん）
terms-rhythm = 返信は{ $span }以内
terms-rounds = { $count }往復ごとに振り返り
terms-when-quiet = しばらく便りがないときは: { $text }
terms-proposed = 提案: { $visibility }
terms-joint = 、
withdrawn = （取り消されました）
amended = （訂正あり）
undone = （元に戻されました）
version = { $at } の版（第{ $number }版）:
version-corrected = { $at } に訂正した版（第{ $number }版）{ $why }:
version-now = { $at } に訂正した、いまの版{ $why }:
version-why = {" "}理由「{ $why }」
held = （続きがあります）
part-theme = テーマ:
part-why = 理由:
part-advise = 助言:
part-act = 行動{ $number }、{ $owner }{ $due }:
part-answer = Q{ $number }への回答:
part-answer-partial = Q{ $number }への回答（一部）:
part-pass = Q{ $number }はパス:
part-done = 行動{ $number }、完了:
part-not-done = 行動{ $number }、未完了:
part-report = 行動{ $number }、経過報告:
part-reflect = 振り返り:
part-learn = 学び:
part-park = 保留{ $number }:
part-unpark = 保留{ $number }をまた取り上げます:
part-skip = 今回は、付け加えることはありません。
part-reopen = 再開:
part-agree = 取り決め:
part-propose = 提案:
part-pause = { $until }の再開まで休止します。
part-close = 終わりに:
part-amend = { $place }を訂正します。
part-withdraw = { $place }を取り消します。
part-undo = { $place }を元に戻します。
question-optional = 任意
question-instead = Q{ $number }の代わり
question-replaced = Q{ $number }に言い換え
question-open = 未回答
question-partial = 一部回答
question-answered = 回答済み
question-passed = パス（言い換え待ち）
question-put-differently = 言い換え済み
question-withdrawn = 取り消し
action-open = 進行中
action-overdue = 期限切れ
action-done = 完了
action-not-done = 未完了
action-withdrawn = 取り消し
no-questions = 質問はまだありません。
no-actions = 行動はまだありません。
none-since = { $day }以降の手紙はありません。

## 一覧

list-waiting = （{ $span }前から）
list-open = { $stage }。{ $turn }{ $since }
list-closed = { $day } 終了
list-standing = { $stands }{ $questions ->
    [0] {""}
   *[other] 。未回答の質問{ $questions }件
}{ $actions ->
    [0] {""}
   *[other] 。進行中の行動{ $actions }件
}
next-turn = { $turn }（{ $since }から）
awaits = { $name }さんの番
awaits-nothing = いま、{ $name }さんの番になっているプラクティスはありません。
awaits-others = 相手の番
awaits-all = 進行中のプラクティス
turn-nobody = なし
value-word = { $word }（{ $name }）
nobody-called = { $name }さんの加わっているプラクティスはありません。
only-closed-listed = { $count ->
    [1] 一つだけあるプラクティスは終了しています
   *[other] プラクティスは{ $count }件とも終了しています
}。mentor list --closed{ $in } で見られます。
none-of-all-listed = 当てはまるプラクティスはありません。
succession-title = 『{ $title }』
succession-earlier = 前のプラクティス: { $id }{ $title }
succession-later = 次のプラクティス: { $id }{ $title }
none-listed = 当てはまるプラクティスはありません。すべて見るには mentor list --all{ $in }
no-practices-yet = プラクティスはまだありません。始めるには、たとえば mentor new "冬の屋台" --mentor mori --mentee ito{ $in }
welcome =
    mentor は、文章で交わすメンタリング・プラクティスを、段階を追って進めます。

    始める:        mentor new "冬の屋台" --mentor mori --mentee ito
    続ける:        mentor reply
    歩みを見る:    mentor review
    コマンド一覧:  mentor --help

## 受け取りました

receipt-joint = 、
receipt = 記録しました: { $parts }。{ $turn }
opened = 『{ $title }』を始めました。{ $turn }
opened-with = { $name }さん: { $parts }
made-sessions = フォルダー { $path } を作りました
understood = 「{ $text }」を{ $meant }と読み取りました。
quoted-words = 「{ $words }」
took-say = 本文{ $count }語
took-characters = 本文{ $count }字
took-nothing = 内容なし
took-theme = テーマ{ $theme }
took-ask = 質問{ $count }件（{ $questions }）
took-number = { $questions }{ $words }
took-answer = Q{ $number }{ $question }への回答
took-answer-partial = Q{ $number }{ $question }への回答の一部
took-answer-again = Q{ $number }{ $question }への回答の追加（前に回答済み）
took-pass = Q{ $number }{ $question }をパス
took-whose = （{ $name }さんの行動）
took-act = 行動{ $number }{ $action }{ $whose }{ $due }
took-done = 行動{ $number }{ $action }{ $whose }は完了
took-not-done = 行動{ $number }{ $action }{ $whose }は未完了
took-report = 行動{ $number }{ $action }{ $whose }の経過報告
took-advise = 助言
took-reflect = 振り返り
took-learn = 学び{ $count }件
took-park = 保留{ $count }件
took-unpark = 保留していた話題{ $count }件をまた取り上げる
took-skip = 見送り
took-agree = 取り決め
took-propose = 提案
took-pause = 休止（{ $day }に再開）
took-quote = 引用{ $count }件
took-quote-of = { $names }の引用{ $count }件
took-quote-name = { $name }さん
took-close = 終了
took-reopen = 再開
took-amend = #{ $number }の訂正（{ $parts }）
took-withdraw = 手紙 #{ $number } の取り消し
took-undo = #{ $number }（{ $parts }）を元に戻す

## 便りの読み取り

remark-at = { $line }行目の{ $column }文字目: { $what }
remark-no-such-question = Q{ $number }はありません（質問は{ $asked ->
    [0] まだありません
   *[other] { $asked }件です
}）。本文のままにしました。
remark-own-question = Q{ $number }はご自分の質問です。本文のままにしました。
remark-answered-before = Q{ $number }には前に答えてあり、今回の{ $number }番目はQ{ $place }です。どちらとも決められないので、本文のままにしました。Q{ $place }への回答なら「回答{ $place }:」、Q{ $number }への追加なら「回答{ $number }（追加）:」と書いてください。
remark-which-question = どの質問への回答か決められないので（未回答は{ $questions }）、本文のままにしました。「回答{ $first }:」のように番号を付けてください。
remark-nothing-to-answer = 未回答の質問がないので、本文のままにしました。
remark-no-such-action = 行動{ $number }はありません（行動は{ $taken ->
    [0] まだありません
   *[other] { $taken }件です
}）。本文のままにしました。
remark-which-action = どの行動のことか決められないので（進行中は{ $actions }）、本文のままにしました。「完了{ $first }:」のように番号を付けてください。
remark-nothing-to-report = ご自分の進行中の行動がないので、本文のままにしました。
remark-action-exists = 行動{ $number }はもうあるので、本文のままにしました。その報告なら「完了{ $number }:」か「報告{ $number }:」、新しい行動なら「行動:」と書いてください。
remark-others-action = 行動{ $number }{ $action }は{ $name }さんの行動です。
remark-bad-option = （{ $option }）は読み取れないので、本文に残しました。
remark-not-alone = 「{ $mark }」が印になるのは、コロンを付けて一行に単独で書いたときだけです。本文のままにしました。
remark-no-words = 「{ $mark }」の続きが空なので、本文のままにしました。
remark-doubtful-list = { $count }件の箇条書きは{ $questions }への回答かもしれませんが、決められないので本文のままにしました。回答なら「回答{ $first }:」のように書いてください。
remark-doubtful-questions = 回答待ちの質問があるところに、問いかけの箇条書きが{ $count }件あります。本文のままにしました。質問なら「質問:」と書いてください。
remark-lost-marks = 「?」で始まる行が{ $count }行あります。箇条書きの番号が文字化けしたものかもしれません。本文のままにしました。
remark-not-for-observers = 「{ $mark }」はメンターとメンティーのためのものなので、本文のままにしました。
remark-no-question = 質問は見つかりませんでした。「質問:」を付けた文が質問になります。
remark-pass-in-words = パスのようにも読めますが、本文のままにしました。パスなら「パス{ $number }:」と書いてください。
remark-asks = 番号のない問いかけが{ $count }文あります。番号を付けるには: mentor number { $exchange }{ $as }
remark-refused = { $why }本文のままにしました。
hint-still-open = 未回答の質問があります: { $questions }
hint-reflect = 振り返りなしで{ $count }往復しました。そろそろ振り返りませんか: mentor reflect { $id }{ $as }
note-two-in-one = { $questions }には、問いが二つ入っているようです。分けると答えやすくなります。
note-many-questions = 今回の質問は{ $count }件です。数を絞ると、一つずつじっくり答えてもらえます。
note-advice-first = 質問の前の助言になりました。先に一つ二つたずねると、助言の中身が変わることもあります: mentor guide questions
note-over-pace = 取り決めよりずっと早い返信が{ $count }回続いています。どうぞご無理なく。長く続くことが何よりです。
note-silence = この返信までに{ $lasted }かかりました（取り決めは{ $span }以内）。遅くなってもかまいません。いまの間隔が合わないようなら mentor agree { $id } --rhythm { $rhythm }{ $as }
hint-theme = テーマはまだありません。「テーマ: …」と書くと、テーマとして残ります。
left-open-action = 行動{ $number }
hint-left-open = 残ったこと: { $left }
hint-to-words = 読み違いなら mentor amend { $exchange } --to-words{ $as } で、すべて本文に戻せます。
hint-review = これまでの歩みを見るには: mentor review { $id }{ $in }
hint-closed-ask = 質問は記録に残ります。終了後なので、回答待ちにはなりません。
hint-ask = 次は{ $name }さんの質問です: mentor ask { $id }{ $as }
hint-next-reply = 次は{ $name }さんの返信です: mentor reply { $id }{ $as }
hint-bring-theme = 次は{ $name }さんがテーマを出します: mentor reply { $id } -m "テーマ: ..."{ $as }

## 歩みの記録

review-title = 歩みの記録: 『{ $title }』
review-span = { $mentor }さん（メンター）と{ $mentee }さん（メンティー）、{ $first }〜{ $last }、{ $days }日間
review-letters = 手紙{ $total }通: { $mentor }さん{ $of-mentor }通、{ $mentee }さん{ $of-mentee }通{ $of-observer ->
    [0] {""}
   *[other] 、ほかの方{ $of-observer }通
}
review-closed = 終了: { $at }（{ $name }さん）
review-stage = 段階: { $stage }。{ $turn }（{ $span }前から）
review-themes = テーマの移り変わり
review-no-theme = テーマはまだ出ていません。
drift-first = はじめ
drift-turning = 変わり目
drift-last = 最新
drift-wordings = テーマの言葉は全部で{ $count }通り
review-before-after = はじめと終わり（{ $name }さんの言葉から）
review-before = はじめ
review-after = 終わり
review-stages = どちらがどれだけ書いたか
review-share = { $stage }: { $letters }通、{ $mentor }さん{ $of-mentor }%、{ $mentee }さん{ $of-mentee }%
review-as-model = （この段階の通例どおり、{ $who }が中心）
review-voice = 全体: { $mentor }さん{ $of-mentor }%、{ $mentee }さん{ $of-mentee }%
review-taken-up = 相手の言葉から受け取ったもの
taken-up-quoted = { $name }さん、{ $from }から引用:
taken-up-numbered = { $name }さん、{ $from }を質問として:
review-more = ほか{ $count }件
review-questions = 対話を進めた質問
review-question-figures = 質問{ $asked }件{ $answered ->
    [0] {""}
   *[other] 、回答{ $answered }件
}{ $replaced ->
    [0] {""}
   *[other] 、聞き直し{ $replaced }件
}{ $passed ->
    [0] {""}
   *[other] 、パス{ $passed }件
}{ $open ->
    [0] {""}
   *[other] 、未回答{ $open }件
}{ $optional ->
    [0] {""}
   *[other] 、任意{ $optional }件
}
reasons = （{ $reasons }）
reasons-joint = 、
reason-longest-answer = 最も長い答え
reason-answered-again = #{ $number }でもう一度答え
reason-quoted = 引用された
reason-put-differently = パスされたQ{ $number }の言い換え
reason-no-answer = 答えの記録なし
reason-not-answered-yet = 答えの記録はまだなし
reason-answered-in-part = 一部だけ回答
reason-passed = パスのあと言い換えなし
review-wording = { $name }さんの質問の形（言葉づかいからの推測）: { $kinds }
review-open-questions = 開かれた質問{ $count }件（{ $questions }）
review-closed-questions = 「はい・いいえ」で答えられる質問{ $count }件（{ $questions }）
review-choice-questions = どれかを選ぶ質問{ $count }件（{ $questions }）
review-double = 問いを二つ含む質問: { $questions }
review-advice = 助言と、そこから生まれたもの
review-before-advice = 助言の記録より前の行動
review-action = 行動{ $number }、{ $owner }さん{ $due }、{ $status }:
review-reflections = 途中の振り返り
review-no-look-back = #{ $from }から#{ $to }まで、振り返りなしで{ $rounds }往復しました（{ $agreed ->
    [0] 目安
   *[other] 取り決め
}は{ $due }往復ごと）
review-learned = 学んだこと
review-closing = 結びの言葉
review-thanks = お礼
review-after-close = 終了後: 手紙{ $count }通、最後は{ $day }の{ $name }さん
review-went-well = よかったこと
well-put-differently = パスされた質問は、言い換えて尋ね直されました: { $pairs }
well-pair = Q{ $passed }→Q{ $again }
well-rounds-answered = { $places }の質問には、すべて答えがありました。
well-within-rhythm = 返信{ $of }回のうち{ $within }回は、そのときの取り決めの間隔に収まりました。
well-questions-first = { $name }さんは、最初の助言（#{ $advice }）の前に{ $questions }件の質問をし、そのうち{ $answered }件に答えをもらっています。
well-reported-back = 行動{ $of }件のうち{ $reported }件に、その後の報告があります。
well-mentee-led = メンティーが中心になる段階で、{ $name }さんのほうが多く書きました: { $stages }
well-announced = お休みは、前もって知らされていました: { $spans }
well-span = { $from }から{ $to }まで
review-whole = すべての記録
review-all-themes = テーマの言葉すべて
review-all-questions = 質問と答えすべて
review-in-full = すべてを見るには: mentor review { $id }{ $in } --full
review-afterwards = 終了のあと
carried-nothing = 前のプラクティスに、引き継ぐものは残っていません。
review-carried-over = 次に持ち越すもの
review-open-now = いま残っているもの
carried-question = Q{ $number }
left-parked = 保留: { $text }
review-replies = 返信までの時間
review-reply = { $name }さん: およそ半数は{ $median }以内、最も長くて{ $longest }
pace-when-quiet = しばらく便りがないときの取り決め: { $text }
pace-agreed = （取り決めは{ $span }以内）
pace-over = { $replies }回続けて{ $within }以内の返信でした{ $agreed }。どうぞご無理なく。長く続くことが何よりです。
pace-silence = { $name }さんからの便りが{ $lasted }ほど届いていません{ $agreed }。ひと言、様子をうかがってみてはいかがでしょう。
pace-was-silent = 手紙を待った時間は、最も長くて{ $lasted }でした{ $agreed }。
review-talk = お二人で話してみたいこと
talk-nothing-learned = お二人はそれぞれ、何を持ち帰りますか。（「学び:」として書かれたものは、まだありません）
talk-unanswered = { $questions }には、答えの記録がありません。別のところで答えが出ていますか。それとも、いまも大切な問いでしょうか。
talk-not-done = 行動{ $number }は、未完了と報告されています。ほかに何が先になったのでしょう。そこから何が見えますか。
talk-drift = テーマの言葉は{ $places }で違っています。変わったきっかけは何だったでしょう。
talk-no-look-back = #{ $from }から#{ $to }まで、振り返りなしで{ $rounds }往復しました（{ $agreed ->
    [0] 目安
   *[other] 取り決め
}は{ $due }往復ごと）。それぞれ、どんな時間でしたか。
talk-silence = 手紙を待った時間は、最も長くて{ $lasted }でした{ $agreed }。そのころ何がありましたか。ひと言あれば、うれしかったでしょうか。
talk-over-pace = { $replies }回続けて{ $within }以内の返信でした{ $agreed }。いまの速さで、試してみる時間はお二人ともとれていますか。
talk-balance = 「{ $stage }」の段階では、{ $other }さんが{ $name }さんより多く書きました。お二人にとって、ちょうどよい配分でしたか。
talk-closed-questions = { $name }さんの{ $questions }は「はい・いいえ」で答えられます。言い換えると話が広がりそうなのは、どれでしょう。
talk-advice = { $places }の助言のあと、「行動」の印がついたものはありません。助言はその後どうなりましたか。
talk-parked = 「{ $text }」は保留のままです。取り上げるとしたら、いつ、どんな形がよさそうですか。
review-table-of-one = 表（csv）は、複数のプラクティスをまとめるときに使えます: mentor review --all --format csv{ $in }
across-title = プラクティス全体
across-span = { $count }件（うち終了{ $closed }件）、{ $first }〜{ $last }
across-look-first = まず目を向けたいところ
across-late = { $name }さんからの便りが{ $span }ほど届いていません{ $agreed }
across-overdue = 期限切れの行動が{ $count }件
across-look-back = 振り返りなしで{ $count }往復
across-nothing-learned = 「学び:」として書かれたものがないまま終了
across-waiting = 返信待ち
across-waits = { $name }さん（{ $role }）、{ $span }
across-yet = #{ $number }の日付は今より先です
across-stages = いまの段階
across-mentors = メンター: 返信{ $count }回のおよそ半数は{ $median }以内、最も長くて{ $longest }
across-mentees = メンティー: 返信{ $count }回のおよそ半数は{ $median }以内、最も長くて{ $longest }
across-left-open = 残っているもの
across-questions = 質問: { $asked }件のうち{ $open }件は、答えの記録がないか、一部だけです
across-actions = 行動: { $taken }件のうち進行中{ $open }件{ $overdue ->
    [0] {""}
   *[other] 、期限切れ{ $overdue }件
}{ $dropped ->
    [0] {""}
   *[other] 、未完了{ $dropped }件
}
across-parked = 保留中の話題: { $count }件
across-more = ほか{ $count }件
development = { $name }さんの歩み（終了したプラクティス{ $count }件、始めた順）
development-row = { $what }: { $values }
development-questions-first = 最初の助言までの質問数
development-open = 開かれた質問（形の分かる質問のうち）
development-put-differently = パスされた質問の言い換え
development-reported = 報告のあった行動
development-reply = 返信の半数が届くまで
development-balance = 書いた量の割合（{ $stage }）
review-next = これから
next-after-close = ここから続きを始めるには: mentor new --follows { $id }{ $in }
next-after-close-open = 残ったものを引き継いで続きを始めるには: mentor new --follows { $id }{ $in } --carry-over

## 書き出し

alias-mentor = メンター
alias-mentee = メンティー
alias-observer = オブザーバー{ $number }
alias-person = 参加者{ $letter }
calendar-action = 『{ $title }』の行動{ $number }、担当は{ $owner }さん（{ $id }）
export-written = 書き出しました: { $path }
note-kept = 自分だけの控えに書きました: { $path }
note-none = 控えはまだありません。書くには mentor note { $id } -m "..."{ $in }
note-no-home = 控えを置く場所がありません（HOME も XDG_DATA_HOME も設定されていません）。
export-private = 『{ $title }』は非公開です。読めるのは{ $mentor }さんと{ $mentee }さんだけです。
hint-export-private = ご自分用に書き出すなら --include-private。取り決めを変えるには mentor agree { $id } --visibility community{ $as }
export-not-public = 『{ $title }』の公開範囲はコミュニティ内で、一般には公開されていません。
export-one-sided = 『{ $title }』の公開範囲を「{ $visibility }」にするには、{ $name }さんの同意も必要です（お二人で書いたものなので）。
agree-proposed = { $by }さんが公開範囲を「{ $proposed }」にと提案しています。{ $name }さんが同意するまでは「{ $visibility }」のままです。
hint-export-one-sided = { $name }さんが同意するには mentor agree { $id } --visibility { $word } --as { $who }{ $in }
export-withdrawn = 取り消した言葉や、訂正前の言葉がまだ入っています。除くには --without-withdrawn
hint-export-not-public = --public を付けなければ、コミュニティ向けに書き出せます。取り決めを変えるには mentor agree { $id } --visibility public{ $as }
export-which-format = どの形式で書き出しますか。
export-alias-file = { $place }: この行は「語=仮名」の形ではありません。
edition-not-a-name = 仮名「{ $name }」は、名前として使えません。
edition-same-person = 二人とも「{ $name }」になってしまいます。それぞれ別の仮名にしてください。名前の一部が重なるときも、両方に仮名が必要です。
publication-exists = { $path } はすでにあります。
hint-publication-exists = 置き換えるには --force
publication-other-files = { $path } にはほかのファイルがあるので、サイトは書き出しません。
hint-publication-other-files = 新しいフォルダーか、空のフォルダーを指定してください。
site-title = プラクティス
site-index = すべてのプラクティス
site-count = { $count }件
site-standing = { $stage }、手紙{ $letters }通
site-written = { $count }件を書き出しました。
site-left-out = 公開しない取り決めの{ $count }件は除きました: { $ids }
site-nothing = { $count ->
    [0] プラクティスはまだありません。
   *[other] { $count }件のうち、公開してよいものはありません。
}
hint-site-nothing = 公開範囲を取り決めるには mentor agree { $id } --visibility community{ $as }
redaction-replaced = 置き換えた語:
redaction-alias = { $word } → { $alias }（{ $count ->
    [0] なし
   *[other] { $count }か所
}）
redaction-left = 渡す前に確かめてください。個人が分かるおそれの残るもの:
redaction-none-left = ほかに、名前、メールアドレス、電話番号、リンクらしいものは見つかりませんでした。話の中身からだれのことか分かることもあるので、一度読み返してください。
redaction-hint = 置き換えるには、--alias に続けて「語=仮名」の形で書いてください。ここに挙げたのは推測なので、渡す前にご自分で読んで確かめてください。
redaction-title = 題名
sign-name = 名前
sign-mail = メール
sign-telephone = 電話
sign-link = リンク

## たずねること

choose-practice = どのプラクティスですか（↑↓で選び Enter、Escで中止）
choose-writer = どなたが書いていますか（↑↓で選び Enter、Escで中止）
ask-title = 題名
ask-title-or-same = 題名（空のままなら前と同じ）
ask-mentor = メンターはどなたですか
ask-mentee = メンティーはどなたですか
ask-theme = テーマ（省略可）
ask-why = このテーマにした理由（省略可）
ask-rhythm = 返信の間隔の目安（12h、3d、2wなど。省略可）
ask-when-quiet = しばらく便りがないときは、どうしますか（省略可）
ask-visibility = どなたまで読めるようにしますか（↑↓で選び Enter、Escで中止）
choose-draft = どの下書きですか（↑↓で選び Enter、Escで中止）
confirm-withdraw = 手紙 #{ $number } を取り消しますか。取り消した跡は残ります
confirm-drop = 下書き{ $count }件を捨てますか。元には戻せません
confirm = { $question }［はい・いいえ］
confirm-yes = はい ええ y yes
confirm-no = いいえ n no
confirm-again = 「はい」か「いいえ」で答えてください。
cancelled = 取りやめました。何も変わっていません。
doubt = 読み方を決められないところがあります。どう読みますか
doubt-answers = 回答
doubt-questions = 質問
doubt-words = 本文のまま
decide = どうしますか
decide-send = 送る
decide-edit = 書き直す
decide-keep = 下書きとして取っておく
preview = { $name }さん（{ $role }）から『{ $title }』へ、次のように送ります:
preview-new = 『{ $title }』は、最初の手紙なしで始まります。{ $turn }
preview-left = 答えていない質問: { $questions }
preview-turn = このあと: { $turn }
## 下書き

draft-line = { $draft }  { $practice }  { $words }
draft-not-utf8 = （UTF-8ではないので、変換が必要です）
draft-of-none = （プラクティス未指定）
draft-age = {"、"}{ $span }前
drafts-none = 下書きはありません。
hint-drafts = { $count ->
    [1] 続けるには
   *[other] 最後の下書きを続けるには
} mentor reply --resume={ $draft }、捨てるには mentor drafts --drop { $draft }
no-such-draft = 下書き { $draft } はありません。
which-draft = どの下書きですか。
hint-which-draft = 最後の下書きなら mentor reply --resume={ $draft }
drafts-dropped = 下書き{ $count }件を捨てました
not-confirmed = 捨てた下書きは元に戻せません。
hint-confirm = それでも捨てるには --yes
nothing-agreed = まだ何も取り決めていません。
nothing-asks = 番号のない問いかけは、そこにはありません。
hint-nothing-asks = ほかの文にも、その言葉をコマンドに添えれば番号を付けられます。
nothing-to-undo = 元に戻せる手紙はありません。
## エディターの用紙

sheet-answer = 回答{ $number }:
sheet-report = 報告{ $number }:
sheet-action = 行動{ $number }: { $text }（結果は「完了{ $number }:」「未完{ $number }:」、途中なら「報告{ $number }:」）
sheet-standing = 『{ $title }』（段階: { $stage }）。{ $turn }
sheet-foot = どこに書いても送られます。はじめからある行は、そのままなら送られません。
sheet-answers =
    質問のすぐ下に書くか、番号で答えます。「{ $place }.」はQ{ $number }への回答です。
    「パス{ $number }:」で、言い換えを頼めます。
sheet-answers-by-number =
    質問のすぐ下に書くか、番号で答えます。「回答{ $number }:」はQ{ $number }への回答です。
    「パス{ $number }:」で、言い換えを頼めます。
sheet-mentor =
    「質問:」か「1.」で始めると質問、「助言:」は助言、「振り返り:」は振り返りです。
    ほかは書いたとおりに届きます。
sheet-mentor-asked = 「質問:」で始めると質問、「助言:」は助言です。
sheet-mentee = 「行動: お客さん三人に聞く（期限 金曜）」でやることを決め、「質問:」で聞き返せます。
sheet-theme = 話したいことは「テーマ:」、なぜいまかはその下に「理由:」で書きます。
sheet-observer = そばからのひと言です。経験は「助言:」、気づいたことは「学び:」で書けます。
sheet-ask = たずねる文や箇条書きの一つひとつが質問になります。ほかは書いたとおりに届きます。
sheet-act = 箇条書きは一つずつ、ほかは全体で一つの行動です。期限は後ろに「（期限 金曜）」と書きます。
sheet-report-on = 「完了{ $number }:」か「未完{ $number }:」で始めます。未完でもかまいません。途中なら「報告{ $number }:」です。
sheet-advise = 全体が助言になります。ご自身の経験がいちばん役に立ちます。選ぶのは相手です。
sheet-reflect = 二人の進め方はどうですか。助けになっていることと、足りないことを書きます。学びは「学び:」で。
sheet-close =
    まず「学び:」で、学んだことを一つずつ書いてください。
    ほかは結びの言葉になります。
sheet-reopen = もう一度始める理由を、ひと言書いてください。
sheet-park = 箇条書きは一つずつ、ほかは全体で一つの話題としてあとに残します。取り上げるときは mentor unpark です。
sheet-unpark = その話題について、いま伝えたいことを書いてください。
sheet-amend =
    ここにある文が、前に書いたものに代わります。
    相手がもう答えたり取り組んだりしたものは、消さずに言い直してください。

## 点検

checked = { $files }件のファイルを点検しました。{ $faults ->
    [0] 問題はありません
   *[other] 問題が{ $faults }件あります
}
repaired = { $path }: 壊れた末尾（{ $bytes }バイト）を切り取り、{ $aside } に残しました
fault-too-large = { $bytes }バイトあります。プラクティスは{ $largest }MiBまでです
fault-not-utf8 = ここからUTF-8ではありません
fault-not-utf8-hint = 変換してください。例: iconv -f SHIFT_JIS -t UTF-8
fault-nul = NUL文字があります
fault-bare-cr = 行末ではない復帰文字（CR）があります
fault-conflict = マージの競合マーカー（<<<<<<< など）が残っています
fault-conflict-hint = 両方の [[exchange]] をすべて残し、マーカーの行だけを消してください。順序は問いません。
fault-syntax = TOMLとして読めません。詳細（英語）: { $message }
fault-syntax-hint = その行を直してください。ファイルの末尾が失われているなら: mentor check --repair { $path }
fault-syntax-by-hand = その行を直してください。
fault-newer = 形式{ $format }のファイルです。このmentorが読める形式より新しいものです
fault-newer-hint = mentorを更新してください。ファイルに問題はありません。
fault-format = 形式{ $format }のファイルです。このmentorが読めるのは形式1です
fault-missing = 「{ $key }」がありません
fault-missing-in = この{ $table }に「{ $key }」がありません
fault-unknown-key = 「{ $key }」というキーはありません
fault-known-keys = ここで使えるもの: { $keys }
fault-type = 「{ $key }」には{ $expected }が入ります（いまは { $found }）
fault-value = 「{ $key }」を「{ $found }」にすることはできません
fault-no-kind = このパートは、何をするものかが書かれていません
fault-two-kinds = このパートには「{ $one }」と「{ $other }」の両方があります。二つのパートに分けてください
fault-other-name = idは「{ $id }」ですが、ファイルは { $file }.toml です
fault-other-name-hint = ファイル名を { $id }.toml にするか、idを直してください。
fault-id-twice = id { $id } の [[exchange]] が二つあり、内容が違います
fault-id-twice-hint = 一度書いた [[exchange]] は変わりません。手を加えたほうを消してください。
type-string = 文字列
type-integer = 整数
type-boolean = true か false
type-datetime = 時差のついた日時（例 2026-11-22T09:00:00+09:00）
type-date = 日付（例 2026-12-01）
type-tables = [[…]] のテーブル
value-practice-id = idは a-z、0-9、-、_ の1〜64文字で、英字か数字で始まります。
value-exchange-id = 手紙のidは8文字で、0-9 と a-z（i、l、o、u を除く）を使います。
value-ref = 例: h4t9w2mz。その2番目の質問や行動なら h4t9w2mz.2
value-item-ref = 例: h4t9w2mz.2（手紙 h4t9w2mz の2番目の質問や行動）
value-name = 名前は1行で100文字まで。「mentor」「mentee」「observer」は使えません。
value-stage = theme、questions、advice、reflection のいずれかです（closed は mentor close だけが付けます。list では指定できます）。
value-rhythm = 例: 12h（12時間）、3d（3日）、2w（2週間）
value-span = 例: 12h（12時間）、3日、1週間、2w
value-day = 例: 2026-12-01、12/1、金曜、3日後
value-past-day = 例: 2026-11-20、11/20、昨日、先週の金曜
value-time = 例: "2026-11-22 09:00"、"昨日 18:30"、20:15
value-visibility = private、community、public のいずれかです。
value-positive = 1以上の整数です。
value-moment = 暦にない日時です。
value-one-of = { $values } のどれかです。
value-stage-of = { $values } のどれかです。終了は mentor close で行います。
value-turn = mentor（メンター）、mentee（メンティー）、nobody（なし）、または名前です。
value-owner = mentor（メンター）、mentee（メンティー）、またはどちらかの名前です。
value-export-format = --format で html、markdown、json、toml、csv、ics、mbox のいずれかを指定するか、-o page.html のようにファイル名を添えてください。
value-alias = 「語=仮名」の形です（例 --alias "羊歯横丁=市場"）。ファイルでは1行に1組です。

## うまくいかなかったとき

error = mentor:
draft-kept = 書いた本文は下書きに残っています。続けるには mentor reply --resume={ $draft }
draft-kept-author = 書いた本文は下書きに残っています。続けるには、--as と名前を添えて mentor reply --resume={ $draft }
draft-kept-opening = 書いた本文は下書きに残っています。続けるには、{ $lacks ->
    [TITLE] 題名
   *[other] { $lacks } と名前
}を添えて mentor new --resume={ $draft }
draft-not-kept = 書いた本文をファイルに残せませんでした。ここに写します:
kept-for-later = 何も送っていません。
no-such-words = 「{ $words }」という言葉のある手紙はありません。
hint-no-such-words = 本文から写してください（「...」で略せます）。ほかの言葉は、本文の中で > で始まる行にすれば引用になります。
draft-in-use = 下書き { $path } はほかで開かれています。
sent-already = すでに { $exchange } として送ってあります。何も加えていません。
editor-fallback = VISUALもEDITORも設定されていないので { $command } を開きます。
no-sessions = このフォルダーにも上のフォルダーにも、プラクティスのフォルダーが見つかりません。
no-such-folder = フォルダー { $path } がありません。
hint-no-such-folder = --sessions、MENTOR_SESSIONS、または設定ファイルで指定されています。mentor new なら作られます。
hint-no-sessions = mentor new で始めるか、--sessions でフォルダーを指定してください。
no-practices = プラクティスはまだありません。
none-open = 進行中のプラクティスはありません。
hint-list-closed = 終了したものは、idか題名で指定してください。一覧は mentor list --closed{ $in }
no-such-practice = idか題名に「{ $words }」を含むプラクティスはありません。
hint-list = すべて見るには mentor list --all{ $in }
ambiguous-practice = 「{ $words }」に当てはまるプラクティスがいくつかあります:
which-practice = どのプラクティスですか。
hint-name-practice = idか題名で指定するか、MENTOR_PRACTICE に設定してください。
practice-exists = プラクティス { $id } はすでにあります。
hint-exists = 別の題名にしてください。
unknown-person = { $name }さんは、このプラクティスに参加していません（{ $participants }）。
hint-as-observer = 外からコメントするなら --as { $who }
who-is-writing = どなたが書いていますか（{ $participants }）。
hint-as = --as { $mentor } か --as { $mentee }、環境変数 MENTOR_AS、または設定ファイルの me で指定してください。
not-a-name = 「{ $name }」は名前として使えません。
no-such-exchange = このプラクティスに、手紙 { $id } はありません。
hint-exchange = 手紙は番号（例: 2）かidで指定します。
hint-show = mentor show { $id }{ $in } でidと番号を確かめられます。
no-text = 本文がありません。
hint-text = -m、-F とファイル名、またはパイプで渡してください（そのまま書いた語はプラクティスと読まれます）。端末では EDITOR を設定してください。
piped-too = 本文はもう指定されていますが、パイプからも何か渡されています。
hint-piped-too = どちらか一方にしてください。パイプからは何も読んでいません。読まずにおくには < /dev/null を付けます。
empty-edit = 本文が空だったので、何も送りませんでした。
new-missing = { $flag } を指定してください。
hint-new = 例: mentor new "冬の屋台" --mentor mori --mentee ito
new-not-a-name = { $flag }: 「{ $name }」は名前として使えません。
standard-input = 標準入力
input-not-utf8 = { $place }:{ $line }:{ $column }: UTF-8ではありません
input-converted = { $place }を { $charset } から UTF-8 に変換しました。
hint-convert = { $count ->
    [0] 文字コードが分かりません。CHARSET のところに名前を入れて変換してください:
    [1] 文字コードはおそらく { $charsets } です。次のように変換できます:
   *[other] 文字コードは { $charsets } のいずれかのようです。正しく読めるもので変換してください:
}
draft-kept-as-it-came = 届いたものはそのまま取ってあります（一覧は mentor drafts）:
draft-not-kept-as-it-came = 届いたものをファイルに残せませんでした。
input-too-large = { $place } は{ $largest }MiBを超えています。
editor-malformed = エディター「{ $command }」はコマンドとして読めません。
editor-not-started = エディター「{ $command }」を起動できません: { $reason }
editor-failed = エディター「{ $command }」が失敗したので（{ $status }）、何も送りませんでした。
recorded = { $id } として記録済みです。もう一度送らないでください。
output-failed = 結果を表示できませんでした: { $reason }
terminal-failed = 端末でエラーが起きました: { $reason }
configuration-malformed = { $place }: 設定ファイルを読めません。詳細（英語）: { $message }
hint-configuration = 設定ファイルで使えるのは { $keys } です。
bad-name = { $path } はプラクティスのファイル名として使えません。
not-a-file = { $path } はリンク、フォルダー、またはデバイスなので開きません。
store-busy = { $path } が10秒間ロックされたままです（プロセス { $process }）。
hint-try-again = 何も変わっていません。少し待ってやり直してください。
store-changing = { $path } をほかのプログラムが変え続けています。
store-not-back = { $path }: 書こうとした内容を読み戻せなかったので、何も書きませんでした。
store-too-large = { $path } が上限の{ $largest } MiBを超えてしまいます。何も書き込んでいません。
hint-fault-here = mentorの不具合です。送ろうとした本文を添えてお知らせください。
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
system-not-a-folder = パスの途中がフォルダーではありません
time-malformed = 「{ $text }」は日時として読めません。
time-skipped = 「{ $text }」という時刻はありません。夏時間で飛ばされる時間帯です。
hint-time = 例: "2026-11-22 09:00"、2026-11-22T09:00:00+09:00

## 読み取れない書き方

text-at = { $line }行目の{ $column }文字目: { $what }
text-empty = 本文が空です。
text-no-question = Q{ $number }はありません。{ $asked ->
    [0] まだ質問はありません
   *[other] これまでの質問は{ $asked }件です
}
hint-questions = 一覧は mentor show{ $of } --questions{ $in }
text-which-question = 未回答の質問がいくつかあります（{ $questions }）。どれへの答えですか。
hint-which-question = 答えを「回答{ $number }:」で始めるか、--to { $number } を付けてください。
text-nothing-to-answer = 答えを待っている質問はありません。
hint-reply = mentor reply{ $of }{ $as } なら、どんな手紙も書けます。
text-no-action = 行動{ $number }はありません。{ $taken ->
    [0] まだ行動はありません
   *[other] これまでの行動は{ $taken }件です
}
hint-actions = 一覧は mentor show{ $of } --actions{ $in }
text-which-action = 進行中の行動がいくつかあります（{ $actions }）。どれのことですか。
hint-which-action = 「完了{ $number }:」か「未完{ $number }:」で始めるか、--to { $number } を付けてください。
text-nothing-to-report = 結果を知らせる行動はありません。
text-no-topic = 話題{ $number }はありません。{ $parked ->
    [0] まだ何も保留されていません
   *[other] 保留は{ $parked }件です
}
hint-parked = mentor review{ $of }{ $in } で保留中の話題が見られます。
text-which-topic = 保留中の話題がいくつかあります。どれを取り上げますか。
hint-which-topic = 「保留解除{ $number }:」で始めるか、--to { $number } を付けてください。
text-nothing-parked = 保留中の話題はありません。

## 筋の通らないこと

refused-same-person = メンターもメンティーも{ $name }さんです。プラクティスには二人が必要です。
refused-alike-names = 「{ $mentor }」と「{ $mentee }」は似すぎていて、どちらがメンターか見分けられません。
hint-alike-names = 姓や名を添えるなどして、区別できる名前にしてください。
refused-title = 題名は空でない1行で、タブなどの制御文字は使えません。
refused-follows-itself = プラクティスは自分自身の続きにはなれません。
refused-id-taken = 手紙 { $exchange } は、別の内容ですでにあります。
refused-out-of-order = 手紙の番号が{ $n }です。いまあるものの次は{ $least }以上です。
refused-empty = この手紙には中身（パート）がありません。
refused-no-words = 「{ $kind }」には言葉が必要です。
refused-no-stage = メンターとメンティーの手紙には段階が必要です。
refused-not-closed = 段階が「closed」ですが、終了の記録がありません。
refused-observer-stage = { $name }さんはオブザーバーなので、段階は動かせません。
refused-observer-part = { $name }さんはオブザーバーです。「{ $kind }」はメンターとメンティーのものです。
hint-observer = オブザーバーの手紙は、ふつうの文章です。印も文章として送るなら --plain
refused-no-exchange = これより前に、手紙 { $exchange } はありません。
refused-no-question = この手紙より前に、質問 { $place } はありません。
refused-no-action = この手紙より前に、行動 { $place } はありません。
refused-own-question = Q{ $number }はご自分の質問です。答えるのは相手の方です。
refused-foreign-question = Q{ $number }は{ $name }さんの質問です。言い換えられるのは{ $name }さんだけです。
refused-answered = Q{ $number }はすでに回答済みです。
refused-question-withdrawn = Q{ $number }は取り消されました。
refused-replaced = Q{ $number }はQ{ $by }に言い換えられています。Q{ $by }に答えてください。
refused-action-withdrawn = 行動{ $number }は取り消されました。
refused-owner = { $name }さんはメンターでもメンティーでもないので、行動の担当にはなれません。
refused-no-rounds = 0往復ごとの振り返りはできません。
refused-pause-over = 休止の終わり（{ $day }）は、もう過ぎています。
refused-two-closes = 一通の手紙で終了できるのは一度だけです。
refused-not-closed-yet = まだ終了していないので、再開の必要はありません。
refused-words-not-there = 手紙 { $exchange } にその言葉はありません。
hint-words-not-there = その手紙から写してください: mentor show --exchange { $exchange }{ $in }
refused-numbered = その言葉はもうQ{ $number }になっています。
refused-no-topic = この手紙より前に話題{ $place }はありません。
refused-topic-withdrawn = 話題{ $number }は取り消されました。
refused-topic-taken-up = 話題{ $number }はもう取り上げられています。
refused-built-on = 手紙 { $exchange } はもう元に戻せません。あとに { $by } が続いています。
hint-built-on = 直すには mentor amend { $exchange }{ $as }、取り消すには mentor withdraw { $exchange }{ $as }
hint-correct-again = もう一度直すには mentor amend { $exchange }{ $as }
refused-undoes-an-undo = { $exchange } は、元に戻した記録です。戻した内容は、もう一度書けます。
refused-closed = { $at }に{ $name }さんが終了しています。
hint-follow-up = 終了後に書き添えるなら mentor reply{ $of }{ $as }
refused-not-yours = 手紙 { $exchange } は{ $name }さんのものです。訂正や取り消しができるのは{ $name }さんだけです。
refused-mends-mend = { $exchange } は訂正そのものです。元の手紙を訂正してください。
refused-came-later = { $exchange } の訂正で、そのあとの { $later } に答えることはできません。
refused-already-withdrawn = 手紙 { $exchange } はすでに取り消されています。
refused-close-stands = 手紙 { $exchange } で終了しています。終了は取り消せません。
hint-reopen = それでも続けるには mentor reopen{ $of }{ $as }
refused-amendment = { $place } の訂正は、何を訂正するかで始め、続けて新しい内容を書いてください。質問や行動、話題を一つだけ直すときは、同じ種類のものを一つ書きます。
refused-no-item = 手紙 { $exchange } に { $number } 番目の質問や行動、話題はありません{ $there ->
    [0] {""}
    *[other] （{ $there } 番目までです）
}。
hint-correct-whole = 全体を直すには mentor amend { $exchange }{ $as }
refused-pointed-at = { $exchange } の{ $item ->
    [question] 質問
    [action] 行動
    *[topic] 話題
} { $number } には { $by } が応じているので、訂正してもその位置に残してください。
hint-pointed-at = そこだけ書き直すには mentor amend { $exchange }.{ $number }{ $as }
refused-too-many = { $exchange } にはもう { $by } が続いているので、{ $more }を加えることはできません。
hint-letter-of-its-own = 新しい手紙として書けます: mentor reply{ $of }{ $as }
quoted = 「{ $text }」
refused-close-built-on = { $exchange } の終了や再開は、{ $by } がそれを受けているので訂正ではなくせません。
refused-withdrawal = 手紙 { $exchange } の取り消しは、それだけで一通にしてください。

## 使い方の誤り

usage-unknown-argument = 引数「{ $argument }」は、ここでは使えません。
usage-unknown-command = 「{ $command }」というコマンドはありません。
usage-missing = { $argument } を指定してください。
usage-conflict = { $argument } と { $other } は一緒に使えません。
usage-not-utf8 = UTF-8ではない引数があります。
usage-values = { $argument } には値が必要です。
usage-value = { $argument } に「{ $value }」は指定できません。
usage-did-you-mean = もしかして: { $suggestion }
usage-help = 使い方は mentor{ $command } --help

## ヘルプ

help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-everywhere = 共通のオプション
help-usage = 使い方:
help-process =
    進め方
      テーマ    new, reply       メンティーが相談したいことを出す
      質問      ask, answer      同じ状況が見えるまでメンターがたずねる
      助言      advise           経験や助言を伝える
                act, report      メンティーが行動し、結果を知らせる
      振り返り  reflect          何往復かごとに、進め方を二人で確かめる
      終了      close, review    学んだことと、歩みの記録
      いつでも  skip、pause、park、agree、amend、undo、guide
help-after =

    文章の中の印
      1. ① 質問:        メンターの質問        1. ① 回答3:    答え
      パス2:             言い換えを頼む        > 言葉         引用
      助言:   行動: …（期限 2026-12-01）   完了1:   未完1:
      振り返り:   学び:   保留:   テーマ:   理由:
      英語でも書ける: Q: A3: Pass 2: Advice: Action: Done 1: …

    置き場所
      --sessions、MENTOR_SESSIONS、または上にたどって最も近い sessions/
      --as、MENTOR_AS、~/.config/mentor/config.toml の me、またはログイン名

    終了コード
      0 成功
      1 受け付けられない・見つからない
      2 使い方の誤り
      3 読めない記録がある
      4 システムのエラー
      next では 0 自分の番、10 相手の番、11 どちらの番でもない
about-mentor = 文章で交わすメンタリング・プラクティスを、段階を追って進めます。
about-new = プラクティスを始め、そのidを表示する
about-reply = 手紙を書く。質問か答えかなどは、番・段階・印から読み取る
about-ask = 質問する
about-answer = 質問に答える
about-advise = 経験や助言を伝える
about-act = 行動を引き受ける
about-report = 行動の結果を知らせる
about-reflect = 進め方を振り返る
about-park = 話題を保留し、あとに残す
about-unpark = 保留した話題をまた取り上げる
about-skip = 今回は書かずに、番を相手に渡す
about-pause = 決めた日まで休む（その間はどちらの番でもない）
about-agree = 取り決め（間隔、公開範囲、振り返り）を見る、変える
about-number = 前の手紙の一文を、番号つきの質問にする
about-amend = 自分の手紙を訂正する
about-withdraw = 自分の手紙を取り消す（取り消した跡は残る）
about-undo = 自分の最後の手紙を元に戻す（続きが書かれる前だけ）
about-close = 学びを添えて、プラクティスを終える
about-reopen = 終えたプラクティスを、理由を添えて再開する
about-next = 次にだれが何をするかを表示する。終了コードでだれの番かが分かる
about-show = 対話を表示する
about-review = 歩みの記録を表示する
about-export = プラクティスをほかの形式で、またはまとめてサイトとして書き出す
about-list = プラクティスの一覧と、いまの様子を表示する
about-note = プラクティスについて自分だけの控えをつける
about-drafts = 書いてまだ送っていない下書きの一覧、表示、破棄
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
arg-message = 本文。繰り返すと段落になる（askでは一つずつ質問）
arg-file = 本文をファイルから読む。- は標準入力
arg-stage = どの段階の手紙か: theme、questions、advice、reflection
arg-plain = 印を読み取らず、そのままの文章として扱う
arg-hold = 続きがあるので、番を渡さない
arg-at = 書いた日時: RFC 3339、2005-09-03 08:12、「昨日 18:30」など
arg-resume = 下書きを続ける（一つだけならそれ、またはこのidのもの）
arg-yes = 確認せずに送る
arg-dry_run = どう読み取られるかだけを表示する（記録しない）
arg-quote = 前の手紙のこの部分を、冒頭に引用する
arg-withdraw-exchange = 手紙のid、または番号
arg-number-exchange = 手紙のid、または番号
arg-amend-exchange = 手紙のid、または番号。二つめの質問や行動なら id.2
arg-words = 質問にする文（書かれているとおりに）。なければ、たずねている文すべて
arg-amend-to_words = 印などを読み取らず、すべて本文にする
arg-amend-why = 訂正の理由
arg-unpark-to = 話題の番号
arg-until = 再開する日（例 2026-12-24、来週の月曜）
arg-rounds = 何往復ごとに振り返るか
arg-when_quiet = しばらく便りがないときは、どうするか
arg-drafts-show = 下書きの内容を表示する
arg-drop = 下書きを捨てる（繰り返し指定できる）
arg-drop_all = 下書きをすべて捨てる
arg-drafts-yes = 確認せずに捨てる
arg-history = 訂正や取り消しのあった手紙の、すべての版を表示する
arg-json = JSONで表示する
arg-optional = 答えなくてもよい質問にする
arg-instead = 言い換える質問の番号
arg-to = 質問の番号
arg-report-to = 行動の番号
arg-partial = 答えに続きがある
arg-due = 期限（例 2026-12-01、金曜、3日後）
arg-owner = 担当: mentor、mentee、または名前。なければ書き手
arg-done = 完了した
arg-not_done = 未完了。それもふつうの結果
arg-learned = 学んだこと（繰り返し指定できる）
arg-title = 題名
arg-mentor = メンターの名前
arg-mentee = メンティーの名前
arg-theme = テーマ。メンティーの言葉で（だれが打ってもメンティーのものになる）
arg-why = このテーマにした理由
arg-rhythm = 返信の間隔（例 12h、3日、2週間）
arg-visibility = 読める人: private、community、public
arg-follows = 前のプラクティス（その続きとして始める）
arg-carry_over = 前のプラクティスに残ったものを引き継ぐ（質問と話題は話題として、進行中の行動は行動として）
arg-new-message = 最初の手紙（始める人が書く）。繰り返すと段落になる
arg-new-file = 最初の手紙をファイルから読む。- は標準入力
arg-new-at = 始めた日時: RFC 3339、2005-09-03 08:12、「昨日 18:30」など
arg-last = 最後のN通だけ
arg-since = この日からの手紙だけ（例 2026-03-01、先週の金曜）
arg-questions = 質問ごとに、答えとともに
arg-actions = 行動ごとに、結果とともに
arg-exchange = 一通だけ。idか番号で
arg-review-full = 質問と答え、助言のすべてと、書いた量なども続けて示す
arg-review-format = text、markdown、html、json のいずれか。複数のときは csv も
arg-review-all = すべてのプラクティスをまとめて
arg-review-with = ある人の参加しているプラクティスをまとめて
arg-next-all = 終了していないすべてのプラクティス
arg-review-mentor = あるメンターのプラクティスをまとめて
arg-review-since = この日（例 2026-03-01、先月）から手紙のあったプラクティスをまとめて
arg-export-format = html、markdown、json、toml、csv、ics、mbox のいずれか。なければファイルの拡張子から
arg-output = このファイルに書く
arg-note-show = 控えを表示する
arg-note-message = 控え（繰り返すと段落になる）。なければエディターで開く
arg-note-file = 控えをファイルから読む。- は標準入力
arg-force = ファイルがあれば置き換える
arg-site = 公開してよいプラクティスのページと目次をこのフォルダーに書く
arg-public = 一般公開と取り決めたものだけ
arg-include_private = 非公開のものも含める
arg-redact = 名前を仮名に置き換える
arg-alias = ほかの語も仮名に置き換える（語=仮名。繰り返し指定でき、名前も置き換わる）
arg-aliases = その組をファイルから読む（1行に1組）
arg-without_observers = オブザーバーの書いたものを除く
arg-without_withdrawn = 取り消した手紙と、訂正前の文を除く
arg-turn = だれの番か: mentor、mentee、nobody、または名前
arg-with = 参加している人
arg-waiting = この期間以上、返信を待っているもの（例 7d、1週間）
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
      questions 質問       同じ状況が見えるように        メンティー  ask, answer
                           メンターがたずね、相手が語る
      advice 助言          経験や助言を伝える            メンター    advise
                           行動して、結果を知らせる      メンティー  act, report
      reflection 振り返り  何往復かごとに歩みを確かめる  二人で      reflect
      closed 終了          学んだことを言葉にして終える  どちらでも  close, review

    いつでも: mentor park で話題をあとに残し、mentor pause でひと休みできます。
    段階ごとのこつと問いの例: mentor guide theme など

    出典: テーマから行動までの流れは、ジョン・ウィットモアのGROWモデルに近い
      ものです（Goal、Reality、Options、Will。Coaching for Performance、1992年）。
guide-theme =
    テーマ: このプラクティスで何を話すか

    メンティーが数行で伝えます。いまいちばん気にかかることと、その理由を書きます。
    メンターは、まず受けとめます。解決を急ぐことはありません。大きすぎるテーマも
    歓迎です。途中で変わっていくのも、プラクティスの大切な一部です。

    自分に、または相手に向ける問いの例:
      - 一日の終わりに、どんなことが頭に残っていますか。
      - 半年前ではなくいま、大切に思えるのはどうしてでしょう。
      - うまくいったら、ふだんの一週間はどう変わりますか。
      - その最初の小さなきざしは、どんなところに表れそうですか。
      - 自分の手で動かせるのは、どの部分ですか。
      - ほかに、だれがどんなふうにかかわっていますか。
      - メンターに望むことは何ですか。控えてほしいことは何ですか。

    書くとき: mentor reply -m "テーマ: ..." （「理由:」の段落も添えられます）
    テーマが二つあるときは、一つをあとに残せます: mentor park

    出典: GROWモデルの最初の段階 Goal（ジョン・ウィットモア、
      Coaching for Performance、1992年）。
guide-questions =
    質問: 同じ状況が二人に見えるまで

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

    書くとき: mentor ask、mentor answer。答えにくければ「パス2:」と書いて、
    言い換えを頼めます。「思い浮かびません」も、大切な答えです。

    出典: 確かめる問いと深める問いの区別。National School Reform Faculty の
      Consultancy protocol と Pocket Guide to Probing Questions
      （Gene Thompson-Grove、Edorah Frazer、Faith Dunne）。
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

    出典: GROWモデルの Options と Will（ジョン・ウィットモア、Coaching for
      Performance、1992年）。エドガー・H・シャイン、Helping（2009年）。
guide-reflection =
    振り返り: このプラクティスはどう進んでいるか

    何往復かしたら、テーマをいったん置いて、二人の文通そのものを眺めます。
    助けになったことも、ならなかったことも、そのまま伝えます。採点ではありません。
    急ぎすぎと感じたら、そう書きましょう。長く続くことのほうが大切です。

    どちらからでもよい問いの例:
      - 最初の手紙のころには見えず、いまは見えるのはどんなことですか。
      - どの問い、どの言葉が心に残っていますか。
      - 私の書いたことで、あまり役に立たなかったのは何でしょう。
      - 手紙のペースを、どう感じていますか。
      - まだ話していないことは何でしょう。どうして話さずにきたのでしょう。
      - いまなら、テーマをどんな言葉で言い表しますか。
      - これから何を続けて、何を変えてみましょうか。

    書くとき: mentor reflect。休みたいときは mentor pause
    これまでの歩みを見るには: mentor review

    出典: ドナルド・A・ショーン、The Reflective Practitioner（1983年）。
      デイヴィッド・A・コルブ、Experiential Learning（1984年）。
guide-closed =
    終了: 学んだことと、感謝と

    どちらから終えてもかまいません。テーマが落ち着いたとき、別のテーマに変わった
    とき、いまはここまでと思えたときが、その時です。持ち帰ることと残ったことを書き、
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

    出典: デイヴィッド・A・コルブ、Experiential Learning（1984年）。別れとその後の
      関係については、キャシー・E・クラム、Mentoring at Work（1985年）。
