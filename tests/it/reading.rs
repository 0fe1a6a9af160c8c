//! Reading: what a practice looks like in the terminal and in a pipe.

use crate::support::Sandbox;
use snapbox::str;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");

fn review(sandbox: &Sandbox, args: &[&str]) -> snapbox::cmd::Command {
    let mut all = vec!["review", "--sessions", EXAMPLES];
    all.extend(args);
    sandbox.mentor(&all)
}

#[test]
fn the_retrospective_has_its_pictures_in_both_languages() {
    let sandbox = Sandbox::new();
    review(&sandbox, &["speaking-up"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Speaking up  2026-02-02-speaking-up
hannah (mentor) and tomas (mentee), 2026-02-02 to 2026-03-22, 49 days
11 letters: hannah 5, tomas 6
Closed by hannah on 2026-03-22

Timeline
  hannah  •      • •                •                                        •
  tomas   •    •      •           •   ────────────────────     •         •
  stage   12     3                                                       4   x
          2026-02-02                                                2026-03-22
  1 theme  2 questions  3 advice  4 reflection  x closed  ─ pause
  The longest time without a letter: 8 days, 2026-02-11 to 2026-02-19

How the theme moved
  2026-02-02  #1 tomas: I go quiet in meetings with the clients

Before and after, in tomas's words
  Before  #1 I know the drawings best, and someone else explains them.
  After   #11 Beginning is easier than breaking in.

The questions that carried it
  3 asked, 3 answered
  Q1  hannah: What happens in the minute before you go quiet?
      #3 tomas: I look for the perfect sentence. …
  Q2  hannah: Who in that room would be glad to hear you?
      #3 tomas: Rosa, the site manager. She looks at me when the others guess.
  Q3  tomas: Did you ever lose the thread while everyone was looking at you? (the longest answer)
      #8 hannah: More than once. …

Advice, what was tried, and what came of it
  #4 hannah: When I was new, I asked to speak first on one item of the agenda. It was easier to begin than to break in. …
    Action 1, hannah, due 2026-02-10 (done): Send Tomas the agenda template I use
      hannah: It is in your mailbox.
    Action 2, tomas, due 2026-02-18 (not done): Open the item on the staircase on Wednesday
      tomas: Wednesday was cancelled; the client was ill.
    Action 3, tomas, due 2026-02-18 (done): Tell Rosa on Tuesday that I will
      tomas: She said "finally".
    Action 4, tomas, due 2026-03-18 (done): Open the staircase item at the March meeting
      tomas: I spoke first. …

Looking back along the way
  #11 tomas: The long gaps were good for me. I had time to try things.

Learned
  2026-03-19  #11 tomas: Beginning is easier than breaking in.
  2026-03-22  #12 hannah: I give advice too early; his own sentence about the perfect sentence was the key.

Closing words
  2026-03-22  #12 hannah: That is the whole of it, Tomas: it was only about stairs. I close here, and gladly. Write when the whole firm is on the agenda.

What went well
  hannah asked 2 questions, and heard answers, before the first advice (#4).
  Every question of #2 was answered.
  What came of it was reported of 4 of 4 actions.
  7 of 7 replies came within the time agreed on at that point.
  Away, as announced: 2026-02-22 to 2026-03-09.

For the two of you to talk over
  Still put aside: Presenting to the whole firm. Would you like to take it up, and when?

Carried over
  Action 2, tomas, due 2026-02-18 (not done): Open the item on the staircase on Wednesday
    tomas: Wednesday was cancelled; the client was ill.
  Put aside: Presenting to the whole firm

Next
  To go on from here, with what was left open: mentor new --follows 2026-02-02-speaking-up --sessions [REPOSITORY]/sessions --carry-over

All of it: mentor review 2026-02-02-speaking-up --sessions [REPOSITORY]/sessions --full

"#]]);
    review(&sandbox, &["店を任せる", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
歩みの記録: 『店を任せる』  2026-05-11-ek2x
高瀬さん（メンター）と小川さん（メンティー）、2026-05-11〜2026-06-27、48日間
手紙15通: 高瀬さん6通、小川さん8通、ほかの方1通
終了: 2026-06-27（小川さん）

これまでの流れ
  高瀬    •     2      •                        •     •
  小川  •    •       •     •                  •     •             •          •
  ほか                •
  段階  1 2            3                        2     3                      x
        2026-05-11                                                  2026-06-27
  1 テーマ  2 質問  3 助言  x 終了
  手紙の間がいちばんあいたのは13日（2026-05-24〜2026-06-06）

テーマの移り変わり
  はじめ    2026-05-11  #2 小川: スタッフに仕事を任せられるようになりたい
  最新      2026-06-10  #13 小川: 任せるとは、聞くこと。藤井さんの考えを聞けるようになる
  テーマの言葉は#2、#13で違っています。変わったきっかけは何だったでしょう。

はじめと終わり（小川さんの言葉から）
  はじめ  #2 店を始めて六年、休んだ日は数えるほどです。三人に手伝ってもらっているのに、仕入れも並べ方も値札の字も、最後は自分で直してしまいます。
  終わり  #16 さびしさは、店が自分から独り立ちするときの音だった。

相手の言葉から受け取ったもの
  #5 高瀬さん、#4から引用: うれしいより先に、少しさびしかったのを覚えています。
  #14 高瀬さん、#13から引用: 背の低いお客さんのために、いちばん売れる豆を下の棚に置いていたそうです。

対話を進めた質問
  質問10件、回答8件、聞き直し1件、未回答1件
  高瀬さんの質問の形（言葉づかいからの推測）: 開かれた質問7件（Q1〜Q3、Q5〜Q8）、「はい・いいえ」で答えられる質問3件（Q4、Q9、Q10）
  Q2  高瀬: 三人の方は、それぞれどのくらい続けていますか。
      #4 小川: 一番長い人が四年、あとの二人は一年半ほどです。…
  Q4  高瀬: うまく任せられた、と思えた出来事はありますか。（最も長い答え、引用された）
      #4 小川: 去年の祭りの日、熱を出して店に出られませんでした。…
  Q5  高瀬: 小川さんが一週間店を離れたとします。帰ってきた朝、何がどうなっていたら「任せてよかった」と思いますか。（パスされたQ3の言い換え）
      #7 小川: 帰ってきて、お客さんが私のいないことに気づいていなかったら、です。…
  Q8  高瀬: 藤井さんに聞けたとして、いちばん聞きたくない返事は何でしょうか。
      #13 小川: 「聞かれなかったので」です。言われる前から、もう聞こえています。
  Q9  高瀬: 八回のうち、小川さんが思いつかなかった理由はありましたか。（引用された）
      #13 小川: ありました。…
  Q10  高瀬: この話し方を、ほかのお二人にも広げてみたいと思いますか。（答えの記録なし）
  ほか3件

助言と、そこから生まれたもの
  #9 高瀬: わたしも旅館の帳場を人に渡すのに三年かかりました。…
    行動1、小川さん（期限 2026-05-31）、完了: 夕方の棚を直したくなったら、まず理由を聞く
      小川: 十一回聞けました。…
    行動2、小川さん（期限 2026-06-05）、完了: 四年の藤井さんに、祭りの日の棚の話を聞く
      小川: 藤井さんと閉店後に一時間話しました。…
  #14 高瀬: 聞く順番を決めておくと、こわさが減ります。まず「何を見てそう決めたのか」、次に「ほかに迷った案」、最後に「次はどうしたいか」。…

途中の振り返り
  #9 高瀬: ここまで三往復しました。小川さんの返事は回を追うごとに短く、深くなっています。急がず、この間合いで続けましょう。

学んだこと
  2026-06-27  #16 小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  #16 小川: さびしさは、店が自分から独り立ちするときの音だった。

結びの言葉
  2026-06-27  #16 小川: 高瀬さん、今日は初めて、営業日に一日店を離れました。帰ってきたら、だれも私の留守に触れませんでした。
    いったんここで区切りにしたいと思います。朝のお返事が、いつも一日を明るくしてくれました。ありがとうございました。

よかったこと
  高瀬さんは、最初の助言（#9）の前に7件の質問をし、答えを受け取っています。
  #6、#12の質問には、すべて答えがありました。
  パスされた質問は、言い換えて尋ね直されました: Q3→Q5
  行動2件のうち2件は、その後の報告があります。
  返信10回のうち9回は、そのときの取り決めの間隔に収まりました。

お二人で話してみたいこと
  手紙を待った時間は、最も長くて8日でした（取り決めは4日以内）。そのころ何がありましたか。ひと言あれば、うれしかったでしょうか。
  Q10には、答えの記録がありません。別のところで答えが出ていますか。それとも、いまも大切な問いでしょうか。
  #14の助言のあと、「行動」の印がついたものはありません。助言はその後どうなりましたか。
  「値札の字のこと」は保留のままです。取り上げるとしたら、いつ、どんな形がよさそうですか。

次に持ち越すもの
  Q10 高瀬: この話し方を、ほかのお二人にも広げてみたいと思いますか。
  保留: 値札の字のこと

これから
  残ったものを引き継いで続きを始めるには: mentor new --follows 2026-05-11-ek2x --sessions [REPOSITORY]/sessions --carry-over

終了後: 手紙1通、最後は2026-06-29の高瀬さん

すべてを見るには: mentor review 2026-05-11-ek2x --sessions [REPOSITORY]/sessions --full

"#]]);
}

#[test]
fn pictures_can_be_drawn_in_ascii() {
    let sandbox = Sandbox::new();
    let output = review(&sandbox, &["speaking-up", "--full"])
        .env("MENTOR_ASCII", "1")
        .output()
        .expect("mentor");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let picture: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("....") || line.starts_with("  hannah "))
        .collect();
    assert!(picture.len() > 3, "{text}");
    assert!(picture.iter().all(|line| line.is_ascii()), "{picture:?}");
}

#[test]
fn exchanges_are_shown_from_a_day_on() {
    let sandbox = Sandbox::new();
    let show = ["show", "speaking-up", "--sessions", EXAMPLES, "--since"];
    sandbox
        .mentor(&show)
        .arg("2026-03-15")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Speaking up  2026-02-02-speaking-up
mentor hannah, mentee tomas, opened 2026-02-02 18:30
Theme: I go quiet in meetings with the clients
Closed by hannah on 2026-03-22 10:15
Agreed: a reply within 7 days, private

#11 tomas (mentee)  2026-03-19 19:45  reflection  42fr59mc
  Action 4, done: I spoke first. My voice shook for two sentences, and then it was only about stairs.

  Learned: Beginning is easier than breaking in.

  Looking back: The long gaps were good for me. I had time to try things.

#12 hannah (mentor)  2026-03-22 10:15  closed  hxz18zpn
  Closing: That is the whole of it, Tomas: it was only about stairs. I close here, and gladly. Write when the whole firm is on the agenda.

  Learned: I give advice too early; his own sentence about the perfect sentence was the key.

"#]]);
    sandbox
        .mentor(&show)
        .arg("March")
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
mentor: --since can't be “March”.
  Such as 2026-11-20, 11/20, yesterday or “last Friday”.

"#]]);
}

/// A practice written at these times, by these people, with these commands.
fn told(moves: &[(&str, &str, &[&str])]) -> Sandbox {
    let sandbox = Sandbox::with_practice();
    for (at, who, args) in moves {
        sandbox.at(at, args).args(["--as", who]).assert().success();
    }
    sandbox
}

#[test]
fn where_there_is_little_to_go_by_nothing_is_said() {
    let sandbox = told(&[
        (
            "2026-11-22T10:00:00+09:00",
            "ito",
            &["reply", "-m", "Theme: Winter"],
        ),
        (
            "2026-11-22T20:00:00+09:00",
            "mori",
            &["ask", "-m", "Is it cold?"],
        ),
    ]);
    sandbox
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2026-11-22, 1 day
2 letters: mori 1, ito 1
Stage: questions; it is ito's turn, for 11 hours

How the theme moved
  2026-11-22  #1 ito: Winter

The questions that carried it
  1 asked, 1 open
  Q1  mori: Is it cold? (no answer on record yet)

Open now
  Q1 mori: Is it cold?

Next
  ito answers Q1

All of it: mentor review 2026-11-22-market-stall --full

"#]]);
}

#[test]
fn what_is_unusual_is_told_with_where_it_stands() {
    let long = "I did this for nine years, and each winter I thought that it would be the last one. \
        What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour.";
    let sandbox = told(&[
        (
            "2026-11-22T10:00:00+09:00",
            "ito",
            &[
                "reply",
                "-m",
                "Theme: Selling in winter\nWhy: I am cold and alone.",
            ],
        ),
        (
            "2026-11-23T10:00:00+09:00",
            "mori",
            &[
                "ask",
                "-m",
                "Q: Is it cold? Do you sleep?",
                "-m",
                "Q: Do you like soup?",
                "-m",
                "Q: Have you asked anyone?",
                "-m",
                "Q: What is the best hour?",
            ],
        ),
        (
            "2026-11-24T10:00:00+09:00",
            "ito",
            &[
                "answer",
                "-m",
                "1. Yes.\n2. Yes.\n\nTheme: Selling soup in winter",
            ],
        ),
        ("2026-11-25T10:00:00+09:00", "mori", &["advise", "-m", long]),
        (
            "2026-11-26T10:00:00+09:00",
            "ito",
            &["act", "-m", "Buy a lamp"],
        ),
        (
            "2026-11-27T10:00:00+09:00",
            "mori",
            &["reply", "-m", "Good."],
        ),
        (
            "2026-11-28T10:00:00+09:00",
            "ito",
            &[
                "report",
                "--to",
                "1",
                "--not-done",
                "-m",
                "The shop was closed.",
            ],
        ),
        (
            "2026-11-29T10:00:00+09:00",
            "mori",
            &["advise", "-m", "Borrow mine."],
        ),
        (
            "2026-12-30T10:00:00+09:00",
            "ito",
            &["reply", "-m", "Theme: Company on a cold day"],
        ),
        (
            "2026-12-31T10:00:00+09:00",
            "mori",
            &["reply", "-m", "Yes!"],
        ),
        (
            "2027-01-01T10:00:00+09:00",
            "ito",
            &["reply", "-m", "Theme: Whom I cook for"],
        ),
        (
            "2027-01-02T10:00:00+09:00",
            "mori",
            &["close", "-m", "Thank you."],
        ),
    ]);
    sandbox
        .at("2027-01-03T10:00:00+09:00", &["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2027-01-02, 42 days
12 letters: mori 6, ito 6
Closed by mori on 2027-01-02

Timeline
  mori     •  •   •  •                                                   •   •
  ito     •  •  •  •                                                    •  •
  stage   12  3                                                              x
          2026-11-22                                                2027-01-02
  1 theme  2 questions  3 advice  x closed
  The longest time without a letter: 31 days, 2026-11-29 to 2026-12-30

How the theme moved
  At first       2026-11-22  #1 ito: Selling in winter
                 2026-11-24  #3 ito: Selling soup in winter
                 2026-12-30  #9 ito: Company on a cold day
  Latest         2027-01-01  #11 ito: Whom I cook for
  The theme changed between #1 and #11. What moved it?

The questions that carried it
  4 asked, 2 answered, 2 open
  judging by the wording, mori asked 1 open question (Q4) and 3 that yes or no would answer (Q1 to Q3)
  Two questions in one: Q1
  Q1  mori: Is it cold? Do you sleep?
      #3 ito: Yes.
  Q2  mori: Do you like soup?
      #3 ito: Yes.
  Q3  mori: Have you asked anyone? (no answer on record)
  Q4  mori: What is the best hour? (no answer on record)

Advice, what was tried, and what came of it
  #4 mori: I did this for nine years, and each winter I thought that it would be the last one. …
    Action 1, ito (not done): Buy a lamp
      ito: The shop was closed.
  #8 mori: Borrow mine.

Closing words
  2027-01-02  #12 mori: Thank you.

What went well
  mori asked 4 questions, and heard answers, before the first advice (#4).
  What came of it was reported of 1 of 1 action.

For the two of you to talk over
  5 rounds went by without a look back, #1 to #11 (usual: every 3). How did it go for each of you?
  What does each of you take with you? (Nothing is marked “Learned:” yet.)
  The longest wait for a letter was 31 days. What was going on then, and would a line have been welcome?
  No answer on record: Q3 and Q4. Did an answer come up elsewhere, or is one still wanted?

Carried over
  Q3 mori: Have you asked anyone?
  Q4 mori: What is the best hour?
  Action 1, ito (not done): Buy a lamp
    ito: The shop was closed.

Next
  To go on from here, with what was left open: mentor new --follows 2026-11-22-market-stall --carry-over

All of it: mentor review 2026-11-22-market-stall --full

"#]]);
    sandbox
        .at("2027-01-03T10:00:00+09:00", &["review", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
歩みの記録: 『Market stall』  2026-11-22-market-stall
moriさん（メンター）とitoさん（メンティー）、2026-11-22〜2027-01-02、42日間
手紙12通: moriさん6通、itoさん6通
終了: 2027-01-02（moriさん）

これまでの流れ
  mori   •   •  •  •                                                     •   •
  ito   •  •  •   •                                                    •   •
  段階  12   3                                                               x
        2026-11-22                                                  2027-01-02
  1 テーマ  2 質問  3 助言  x 終了
  手紙の間がいちばんあいたのは31日（2026-11-29〜2026-12-30）

テーマの移り変わり
  はじめ    2026-11-22  #1 ito: Selling in winter
            2026-11-24  #3 ito: Selling soup in winter
            2026-12-30  #9 ito: Company on a cold day
  最新      2027-01-01  #11 ito: Whom I cook for
  テーマの言葉は#1、#11で違っています。変わったきっかけは何だったでしょう。

対話を進めた質問
  質問4件、回答2件、未回答2件
  moriさんの質問の形（言葉づかいからの推測）: 開かれた質問1件（Q4）、「はい・いいえ」で答えられる質問3件（Q1〜Q3）
  問いを二つ含む質問: Q1
  Q1  mori: Is it cold? Do you sleep?
      #3 ito: Yes.
  Q2  mori: Do you like soup?
      #3 ito: Yes.
  Q3  mori: Have you asked anyone?（答えの記録なし）
  Q4  mori: What is the best hour?（答えの記録なし）

助言と、そこから生まれたもの
  #4 mori: I did this for nine years, and each winter I thought that it would be the last one. …
    行動1、itoさん、未完了: Buy a lamp
      ito: The shop was closed.
  #8 mori: Borrow mine.

結びの言葉
  2027-01-02  #12 mori: Thank you.

よかったこと
  moriさんは、最初の助言（#4）の前に4件の質問をし、答えを受け取っています。
  行動1件のうち1件は、その後の報告があります。

お二人で話してみたいこと
  #1から#11まで、振り返りなしで5往復しました（目安は3往復ごと）。それぞれ、どんな時間でしたか。
  お二人はそれぞれ、何を持ち帰りますか。（「学び:」として書かれたものは、まだありません）
  手紙を待った時間は、最も長くて31日でした。そのころ何がありましたか。ひと言あれば、うれしかったでしょうか。
  Q3、Q4には、答えの記録がありません。別のところで答えが出ていますか。それとも、いまも大切な問いでしょうか。

次に持ち越すもの
  Q3 mori: Have you asked anyone?
  Q4 mori: What is the best hour?
  行動1、itoさん、未完了: Buy a lamp
    ito: The shop was closed.

これから
  残ったものを引き継いで続きを始めるには: mentor new --follows 2026-11-22-market-stall --carry-over

すべてを見るには: mentor review 2026-11-22-market-stall --full

"#]]);
    sandbox
        .at("2027-01-03T10:00:00+09:00", &["review", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.review.v1","id":"2026-11-22-market-stall","title":"Market stall","follows":null,"mentor":"mori","mentee":"ito","stage":"closed","span":{"first":"2026-11-22T09:00:00+09:00","last":"2027-01-02T10:00:00+09:00","days":42},"exchanges":{"total":12,"mentor":6,"mentee":6,"observer":0},"letters":{"total":12,"mentor":6,"mentee":6,"observer":0},"gap":{"from":"2026-11-29T10:00:00+09:00","to":"2026-12-30T10:00:00+09:00","days":31},"stages":[{"stage":"theme","exchanges":1,"letters":1,"mentor":0,"mentee":31},{"stage":"questions","exchanges":2,"letters":2,"mentor":71,"mentee":27},{"stage":"advice","exchanges":8,"letters":8,"mentor":165,"mentee":54},{"stage":"closed","exchanges":1,"letters":1,"mentor":9,"mentee":0}],"voice":{"mentor":245,"mentee":112},"questions":{"asked":4,"answered":2,"passed":0,"replaced":0,"open":2,"owed":2},"wording":[{"role":"mentor","open":[4],"closed":[1,2,3],"either_or":[],"double":[1]}],"themes":[{"exchange":"bw7cm8t5","at":"2026-11-22T10:00:00+09:00","by":"ito","text":"Selling in winter","why":"I am cold and alone."},{"exchange":"x9kty952","at":"2026-11-24T10:00:00+09:00","by":"ito","text":"Selling soup in winter","why":null},{"exchange":"tj05hees","at":"2026-12-30T10:00:00+09:00","by":"ito","text":"Company on a cold day","why":null},{"exchange":"j0a0946j","at":"2027-01-01T10:00:00+09:00","by":"ito","text":"Whom I cook for","why":null}],"drift":{"first":{"exchange":"bw7cm8t5","at":"2026-11-22T10:00:00+09:00","by":"ito","text":"Selling in winter","why":"I am cold and alone."},"turning":{"exchange":"tj05hees","at":"2026-12-30T10:00:00+09:00","by":"ito","text":"Company on a cold day","why":null},"last":{"exchange":"j0a0946j","at":"2027-01-01T10:00:00+09:00","by":"ito","text":"Whom I cook for","why":null}},"taken_up":[],"key_questions":[{"number":1,"text":"Is it cold? Do you sleep?","reasons":[],"answer":{"exchange":"x9kty952","by":"ito","text":"Yes."}},{"number":2,"text":"Do you like soup?","reasons":[],"answer":{"exchange":"x9kty952","by":"ito","text":"Yes."}},{"number":3,"text":"Have you asked anyone?","reasons":["no_answer_on_record"],"answer":null},{"number":4,"text":"What is the best hour?","reasons":["no_answer_on_record"],"answer":null}],"before_after":null,"advice":[{"exchange":"rgdba6qd","at":"2026-11-25T10:00:00+09:00","by":"mori","text":"I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour."},{"exchange":"9k88ky0k","at":"2026-11-29T10:00:00+09:00","by":"mori","text":"Borrow mine."}],"actions":{"taken":1,"done":0,"dropped":1,"open":0,"overdue":0},"chain":[{"advice":{"exchange":"rgdba6qd","at":"2026-11-25T10:00:00+09:00","by":"mori","text":"I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour."},"action":{"number":1,"ref":"t4jn0fgp.1","owner":"ito","text":"Buy a lamp","due":null,"status":"dropped","reports":[{"exchange":"h5fphbex","text":"The shop was closed.","done":false}]},"reports":[{"exchange":"h5fphbex","text":"The shop was closed.","done":false}]},{"advice":{"exchange":"9k88ky0k","at":"2026-11-29T10:00:00+09:00","by":"mori","text":"Borrow mine."},"action":null,"reports":[]}],"reflections":[],"no_look_back":{"rounds":5,"from":1,"to":11,"due":3,"agreed":false},"learned":[],"closing":{"exchange":"megsk51y","at":"2027-01-02T10:00:00+09:00","by":"mori","text":"Thank you."},"thanks":[],"after_close":[],"left_open":{"questions":[{"number":3,"ref":"x58vkakw.3","by":"mori","text":"Have you asked anyone?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null},{"number":4,"ref":"x58vkakw.4","by":"mori","text":"What is the best hour?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"parked":[]},"replies":{"mentor":{"median_hours":24.0,"longest_hours":24.0},"mentee":{"median_hours":24.0,"longest_hours":744.0}},"pace":{"kind":"silence","who":"mentee","hours":744.0,"goes_on":false,"rhythm":null},"went_well":[{"what":"questions_first","count":4,"of":null,"numbers":[4],"stages":[],"spans":[]},{"what":"reported_back","count":1,"of":1,"numbers":[],"stages":[],"spans":[]}],"talk_over":[{"about":"no_look_back","stage":null,"role":null,"numbers":[1,11]},{"about":"nothing_learned","stage":null,"role":null,"numbers":[12]},{"about":"silence","stage":null,"role":"mentee","numbers":[]},{"about":"unanswered","stage":null,"role":null,"numbers":[3,4]},{"about":"drift","stage":null,"role":null,"numbers":[1,11]}],"next":[],"followed_by":[]}

"#]]);
}

#[test]
fn practices_are_looked_at_together() {
    let sandbox = Sandbox::new();
    review(&sandbox, &["--all"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Practices together
3 practices, 2 closed, 2026-02-02 to 2026-11-18

Where to look first
  2026-11-09-market-stall  Market stall  1 action overdue

Waiting for
  2026-11-09-market-stall  Market stall  mori (mentor), for 5 days

Where they stand
  █████░░░░░░░░░░░  advice 1
  ███████████░░░░░  closed 2

Reply times
  mentors: half of 11 replies within 34 hours, the longest after 3 days
  mentees: half of 10 replies within 3 days, the longest after 8 days

What stays open
  Questions: 3 of 17 with no full answer on record
  Actions: 1 of 7 open, 1 overdue, 1 not done
  Topics put aside: 2

Learned
  2026-06-27  店を任せる  小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  店を任せる  小川: さびしさは、店が自分から独り立ちするときの音だった。
  2026-03-22  Speaking up  hannah: I give advice too early; his own sentence about the perfect sentence was the key.
  2026-03-19  Speaking up  tomas: Beginning is easier than breaking in.

"#]])
        .stderr_eq(str![]);
    review(&sandbox, &["--all", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
プラクティス全体
3件（うち終了2件）、2026-02-02〜2026-11-18

まず目を向けたいところ
  2026-11-09-market-stall  Market stall  期限切れの行動が1件

返信待ち
  2026-11-09-market-stall  Market stall  moriさん（メンター）、5日

いまの段階
  █████░░░░░░░░░░░  助言 1
  ███████████░░░░░  終了 2

返信までの時間
  メンター: 返信11回のおよそ半数は34時間以内、最も長くて3日
  メンティー: 返信10回のおよそ半数は3日以内、最も長くて8日

残っているもの
  質問: 17件のうち3件は、答えの記録がないか、一部だけです
  行動: 7件のうち進行中1件、期限切れ1件、未完了1件
  保留中の話題: 2件

学んだこと
  2026-06-27  店を任せる  小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  店を任せる  小川: さびしさは、店が自分から独り立ちするときの音だった。
  2026-03-22  Speaking up  hannah: I give advice too early; his own sentence about the perfect sentence was the key.
  2026-03-19  Speaking up  tomas: Beginning is easier than breaking in.

"#]])
        .stderr_eq(str![]);
    review(&sandbox, &["--all", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.reviews.v1","practices":[{"id":"2026-02-02-speaking-up","title":"Speaking up","mentor":"hannah","mentee":"tomas","opened":"2026-02-02T18:30:00+09:00","last_at":"2026-03-22T10:15:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":12,"questions_asked":3,"questions_open":0,"actions_taken":4,"actions_open":0,"actions_overdue":0,"topics_parked":1,"rounds_since_reflection":0,"mentor_median_hours":37,"mentee_median_hours":82,"learned":2,"letters":11},{"id":"2026-05-11-ek2x","title":"店を任せる","mentor":"高瀬","mentee":"小川","opened":"2026-05-11T20:10:00+09:00","last_at":"2026-06-27T22:00:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":16,"questions_asked":10,"questions_open":1,"actions_taken":2,"actions_open":0,"actions_overdue":0,"topics_parked":1,"rounds_since_reflection":3,"mentor_median_hours":33,"mentee_median_hours":63,"learned":2,"letters":15},{"id":"2026-11-09-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-09T19:00:00+09:00","last_at":"2026-11-18T20:45:00+09:00","stage":"advice","turn":"mentor","waiting_hours":107,"exchanges":6,"questions_asked":4,"questions_open":2,"actions_taken":1,"actions_open":1,"actions_overdue":1,"topics_parked":0,"rounds_since_reflection":2,"mentor_median_hours":35,"mentee_median_hours":73,"learned":0,"letters":5}],"stages":[{"stage":"theme","practices":0},{"stage":"questions","practices":0},{"stage":"advice","practices":1},{"stage":"reflection","practices":0},{"stage":"closed","practices":2}],"replies":{"mentor":{"replies":11,"median_hours":34,"longest_hours":62},"mentee":{"replies":10,"median_hours":82,"longest_hours":206}},"left_open":{"questions_asked":17,"questions_open":3,"actions_taken":7,"actions_open":1,"actions_overdue":1,"actions_dropped":1,"topics_parked":2},"learned":[{"id":"2026-05-11-ek2x","at":"2026-06-27T22:00:00+09:00","by":"小川","text":"任せられなかったのは相手ではなく、聞けない自分の問題だった。"},{"id":"2026-05-11-ek2x","at":"2026-06-27T22:00:00+09:00","by":"小川","text":"さびしさは、店が自分から独り立ちするときの音だった。"},{"id":"2026-02-02-speaking-up","at":"2026-03-22T10:15:00+09:00","by":"hannah","text":"I give advice too early; his own sentence about the perfect sentence was the key."},{"id":"2026-02-02-speaking-up","at":"2026-03-19T19:45:00+09:00","by":"tomas","text":"Beginning is easier than breaking in."}],"look_first":[{"id":"2026-11-09-market-stall","reasons":[{"reason":"overdue","role":null,"hours":null,"count":1}]}],"development":null}

"#]]);
    review(&sandbox, &["--all", "--format", "csv"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
id,title,mentor,mentee,opened,last_at,stage,turn,waiting_hours,exchanges,questions_asked,questions_open,actions_taken,actions_open,actions_overdue,topics_parked,rounds_since_reflection,mentor_median_hours,mentee_median_hours,learned,letters
2026-02-02-speaking-up,Speaking up,hannah,tomas,2026-02-02T18:30:00+09:00,2026-03-22T10:15:00+09:00,closed,,,12,3,0,4,0,0,1,0,37,82,2,11
2026-05-11-ek2x,店を任せる,高瀬,小川,2026-05-11T20:10:00+09:00,2026-06-27T22:00:00+09:00,closed,,,16,10,1,2,0,0,1,3,33,63,2,15
2026-11-09-market-stall,Market stall,mori,ito,2026-11-09T19:00:00+09:00,2026-11-18T20:45:00+09:00,advice,mentor,107,6,4,2,1,1,1,0,2,35,73,0,5

"#]]);
    review(&sandbox, &["--all", "--format", "markdown"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
# Practices together

3 practices, 2 closed, 2026-02-02 to 2026-11-18

## Where to look first

- 2026-11-09-market-stall  Market stall  1 action overdue

## Waiting for

- 2026-11-09-market-stall  Market stall  mori (mentor), for 5 days

## Where they stand

- █████░░░░░░░░░░░  advice 1
- ███████████░░░░░  closed 2

## Reply times

- mentors: half of 11 replies within 34 hours, the longest after 3 days
- mentees: half of 10 replies within 3 days, the longest after 8 days

## What stays open

- Questions: 3 of 17 with no full answer on record
- Actions: 1 of 7 open, 1 overdue, 1 not done
- Topics put aside: 2

## Learned

- 2026-06-27  店を任せる  **小川:** 任せられなかったのは相手ではなく、聞けない自分の問題だった。
- 2026-06-27  店を任せる  **小川:** さびしさは、店が自分から独り立ちするときの音だった。
- 2026-03-22  Speaking up  **hannah:** I give advice too early; his own sentence about the perfect sentence was the key.
- 2026-03-19  Speaking up  **tomas:** Beginning is easier than breaking in.

"#]]);
    let ids = |args: &[&str]| {
        let output = review(&sandbox, args).output().expect("mentor");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let ids = text.lines().skip(1).filter_map(|it| it.split(',').next());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        ids(&["--with", "ito", "--format", "csv"]),
        "2026-11-09-market-stall"
    );
    assert_eq!(ids(&["--mentor", "ito", "--format", "csv"]), "");
    assert_eq!(
        ids(&["--mentor", "高瀬", "--format", "csv"]),
        "2026-05-11-ek2x"
    );
    assert_eq!(
        ids(&["--since", "2026-06-01", "--format", "csv"]),
        "2026-05-11-ek2x 2026-11-09-market-stall"
    );
    review(&sandbox, &["--with", "nobody"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
Nobody called nobody takes part in any practice here.

"#]]);
    review(&sandbox, &["speaking-up", "--format", "csv"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: A table needs several practices: mentor review --all --format csv --sessions [REPOSITORY]/sessions

"#]]);
    review(&sandbox, &["speaking-up", "--all"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [PRACTICE] can't be used with --all.
  For the options: mentor review --help

"#]]);
}

#[test]
fn where_to_look_first_is_told_with_its_reasons() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--rhythm", "3d"]);
    sandbox.tell("ito", &["reply", "-m", "Theme: Winter"]);
    for _ in 0..3 {
        sandbox.tell("mori", &["reply", "-m", "And then?"]);
        sandbox.tell("ito", &["reply", "-m", "Snow."]);
    }
    sandbox.tell("ito", &["act", "--due", "2026-11-30", "-m", "Buy salt"]);
    let second = ["new", "Second", "--mentor", "mori", "--mentee", "abe"];
    sandbox.mentor(&second).assert().success();
    sandbox.tell("abe", &["close", "second", "-m", "It is no good time."]);
    sandbox
        .at("2026-12-20T09:00:00+09:00", &["review", "--all"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Practices together
2 practices, 1 closed, 2026-11-22 to 2026-11-23

Where to look first
  2026-11-22-market-stall  Market stall  no word from mori for 27 days (agreed: within 3 days), 1 action overdue and 3 rounds without a look back
  2026-11-23-second  Second  closed, with nothing marked “Learned:”

Waiting for
  2026-11-22-market-stall  Market stall  mori (mentor), for 27 days

Where they stand
  ████████░░░░░░░░  advice 1
  ████████░░░░░░░░  closed 1

Reply times
  mentors: half of 3 replies within a minute, the longest after a minute
  mentees: half of 3 replies within a minute, the longest after a minute

What stays open
  Actions: 1 of 1 open, 1 overdue

"#]]);
    sandbox
        .at("2026-12-20T09:00:00+09:00", &["review", "--all", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.reviews.v1","practices":[{"id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","last_at":"2026-11-23T07:45:00+09:00","stage":"advice","turn":"mentor","waiting_hours":649,"exchanges":9,"questions_asked":0,"questions_open":0,"actions_taken":1,"actions_open":1,"actions_overdue":1,"topics_parked":0,"rounds_since_reflection":3,"mentor_median_hours":0,"mentee_median_hours":0,"learned":0,"letters":8},{"id":"2026-11-23-second","title":"Second","mentor":"mori","mentee":"abe","opened":"2026-11-23T07:45:00+09:00","last_at":"2026-11-23T07:45:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":1,"questions_asked":0,"questions_open":0,"actions_taken":0,"actions_open":0,"actions_overdue":0,"topics_parked":0,"rounds_since_reflection":0,"mentor_median_hours":null,"mentee_median_hours":null,"learned":0,"letters":1}],"stages":[{"stage":"theme","practices":0},{"stage":"questions","practices":0},{"stage":"advice","practices":1},{"stage":"reflection","practices":0},{"stage":"closed","practices":1}],"replies":{"mentor":{"replies":3,"median_hours":0,"longest_hours":0},"mentee":{"replies":3,"median_hours":0,"longest_hours":0}},"left_open":{"questions_asked":0,"questions_open":0,"actions_taken":1,"actions_open":1,"actions_overdue":1,"actions_dropped":0,"topics_parked":0},"learned":[],"look_first":[{"id":"2026-11-22-market-stall","reasons":[{"reason":"late","role":"mentor","hours":649,"count":null},{"reason":"overdue","role":null,"hours":null,"count":1},{"reason":"look_back","role":null,"hours":null,"count":3}]},{"id":"2026-11-23-second","reasons":[{"reason":"nothing_learned","role":null,"hours":null,"count":null}]}],"development":null}

"#]]);
}
