//! Reading: what a practice looks like in the terminal and in a pipe.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests look at the files themselves, and fail by panicking"
)]

mod house;

use house::House;
use snapbox::str;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");

fn review(house: &House, args: &[&str]) -> snapbox::cmd::Command {
    let mut all = vec!["review", "--sessions", EXAMPLES];
    all.extend(args);
    house.mentor(&all)
}

#[test]
fn the_retrospective_has_its_pictures_in_both_languages() {
    let house = House::new();
    review(&house, &["speaking-up"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Speaking up  2026-02-02-speaking-up
hannah (mentor) and tomas (mentee), 2026-02-02 to 2026-03-22, 49 days
12 exchanges: hannah 5, tomas 7
Closed by hannah on 2026-03-22

Time line
  hannah  •      • •                •                                        •
  tomas   •    •      •           •   •                        •         •
  stage   12     3                                                       4   x
          2026-02-02                                                2026-03-22
  1 theme  2 questions  3 advice  4 reflection  x closed
  The longest time without a letter: 8 days, 2026-02-11 to 2026-02-19

How the theme moved
  2026-02-02  #1 tomas: I go quiet in meetings with the clients

Before and after, in tomas's words
  Before  #1 I know the drawings best, and someone else explains them.
  After   #11 Beginning is easier than breaking in.

Who spoke how much
  █ hannah  ░ tomas
  █████████░░░░░░░  questions: 2 exchanges, hannah 54%, tomas 46%
  █████████░░░░░░░  advice: 7 exchanges, hannah 54%, tomas 46%
  ████████░░░░░░░░  in all: hannah 50%, tomas 50%

Questions
  3 asked, 3 answered
  Q1+ Q2+ Q3+
  + answered   ~ in part   ? open   - passed   > put differently   x taken back

Advice, and what came of it
  2026-02-08  #4 hannah: When I was new, I asked to speak first on one item of the agenda. It was easier to begin than to break in. You could tell Rosa beforehand which one.
    Action 1, hannah, due 2026-02-10 (done): Send Tomas the agenda template I use
      hannah: It is in your mailbox.
    Action 2, tomas, due 2026-02-18 (not done): Open the item on the staircase on Wednesday
      tomas: Wednesday was cancelled; the client was ill.
    Action 3, tomas, due 2026-02-18 (done): Tell Rosa on Tuesday that I will
      tomas: She said "finally".
    Action 4, tomas, due 2026-03-18 (done): Open the staircase item at the March meeting
      tomas: I spoke first. My voice shook for two sentences, and then it was only about stairs.

Looking back on the way
  2026-03-19  #11 tomas: The long gaps were good for me. I had time to try things.

Learned
  2026-03-19  #11 tomas: Beginning is easier than breaking in.
  2026-03-22  #12 hannah: I give advice too early; his own sentence about the perfect sentence was the key.

Left open
  Put aside: Presenting to the whole firm

Reply times
  ▁▂█▇  hannah: half of the replies within 5 days, the longest after 9 days
  ▃▃▄  tomas: half of the replies within 3 days, the longest after 5 days

To talk over, both of you
  What would it take to take up what was put aside: Presenting to the whole firm?

Next
  The practice is closed, and what was left open may be the next one's theme: mentor new TITLE --follows 2026-02-02-speaking-up --mentor hannah --mentee tomas

"#]]);
    review(&house, &["店を任せる", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
振り返り: 店を任せる  2026-05-11-ek2x
高瀬さん(メンター)と小川さん(メンティー)、2026-05-11〜2026-06-29、50日間
やりとり17回: 高瀬さん7回、小川さん9回、ほかの方1回
2026-06-27、小川さんが終了

時の流れ
  高瀬    •    2      •                        •    •                        •
  小川  2    •      •     •                  •    •              •         •
  ほか               •
  段階  1 2           3                        2    3                      x
        2026-05-11                                                  2026-06-29
  1 テーマ  2 質問  3 助言  x 終了
  手紙のなかった最も長い期間: 12日(2026-05-24 から 2026-06-06)

テーマの移り変わり
  はじめ    2026-05-11  #2 小川: スタッフに仕事を任せられるようになりたい
  いま      2026-06-10  #13 小川: 任せるとは、聞くこと。藤井さんの考えを聞けるようになる

はじめと終わり、小川さんの言葉で
  はじめ  #2 店を始めて六年、休んだ日は数えるほどです。三人に手伝ってもらっているのに、仕入れも並べ方も値札の字も、最後は自分で直してしまいます。
  終わり  #16 さびしさは、店が自分から独り立ちするときの音だった。

どちらがどれだけ話したか
  █ 高瀬  ░ 小川
  █████████░░░░░░░  質問: 7回、高瀬さん54%、小川さん46%
  ████████░░░░░░░░  助言: 5回、高瀬さん53%、小川さん47%
  █████░░░░░░░░░░░  終了: 2回、高瀬さん30%、小川さん70%
  ████████░░░░░░░░  全体: 高瀬さん47%、小川さん53%

質問
  質問10件、回答8件、聞き直し1件、パス1件、未回答1件
  Q1+ Q2+ Q3> Q4+ Q5+ Q6+ Q7+ Q8+ Q9+ Q10?
  + 回答済み   ~ 一部   ? 未回答   - パス   > 聞き直し   x 取り消し
  言葉づかいから見た高瀬さんの質問: 開いた質問7件(Q1〜Q3、Q5〜Q8)、「はい」「いいえ」で答えられる質問3件(Q4、Q9、Q10)
  Q10  答えのないまま(高瀬さんの質問): この話し方を、ほかのお二人にも広げてみたいと思いますか。

助言と、そこから生まれたもの
  2026-05-22  #9 高瀬: わたしも旅館の帳場を人に渡すのに三年かかりました。うまくいったのは、仕事を渡したときではなく、「どう決めたのか」を毎日ひとつ聞くようにしてからです。直す前に、ひとつ聞く。それだけで十分な始まりになると思います。
    行動1、小川さん、期限 2026-05-31(完了): 夕方の棚を直したくなったら、まず理由を聞く
      小川: 十一回聞けました。そのうち八回は、聞いたら直す必要がありませんでした。
    行動2、小川さん、期限 2026-06-05(完了): 四年の藤井さんに、祭りの日の棚の話を聞く
      小川: まだ聞けていません。新茶の入荷が重なり、ほかのことが先になりました。言い訳のようですが、少しこわかったのも本当です。
      小川: 藤井さんと閉店後に一時間話しました。「聞かれなかったので」は出ませんでした。かわりに「やっと聞いてくれた」と笑われました。来週から棚は藤井さんに任せます。
  2026-06-12  #14 高瀬: 聞く順番を決めておくと、こわさが減ります。まず「何を見てそう決めたのか」、次に「ほかに迷った案」、最後に「次はどうしたいか」。正しいかどうかは聞かないのがこつです。

途中の振り返り
  2026-05-22  #9 高瀬: ここまで三往復しました。小川さんの返事は回を追うごとに短く、深くなっています。急がず、この間合いで続けましょう。

学んだこと
  2026-06-27  #16 小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  #16 小川: さびしさは、店が自分から独り立ちするときの音だった。

残ったこと
  質問: Q10
  保留: 値札の字のこと

返信までの時間
  ▁▁▁█▁  高瀬さん: 半数は33時間以内、最長14日
  ▂▂▂▂▅  小川さん: 半数は2日以内、最長8日

最も長く待ったのは高瀬さんの返信で、14日でした(約束は4日以内)。その間に何があったか、話してみる価値があるかもしれません。

お二人で話してみたいこと
  Q10には答えがないままです。いまも大切な問いでしょうか。ほかの聞き方なら答えられそうですか。
  #2、#13のテーマは少し違っています。何がテーマを動かしたのでしょう。
  高瀬さんの返信が長く空いたとき、何がありましたか。ひと声あれば、うれしかったでしょうか。
  #14の助言のあと、行動の記録はありません。小川さんの状況に合うところ、合わないところはどこでしょう。

これから
  このプラクティスは終了しています。残ったことは次のテーマになるかもしれません: mentor new 題名 --follows 2026-05-11-ek2x --mentor 高瀬 --mentee 小川

"#]]);
}

#[test]
fn pictures_can_be_drawn_in_ascii() {
    let house = House::new();
    let output = review(&house, &["speaking-up"])
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
    let house = House::new();
    let show = ["show", "speaking-up", "--sessions", EXAMPLES, "--since"];
    house
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
    house
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
fn told(moves: &[(&str, &str, &[&str])]) -> House {
    let house = House::with_practice();
    for (at, who, args) in moves {
        house.at(at, args).args(["--as", who]).assert().success();
    }
    house
}

#[test]
fn where_there_is_little_to_go_by_nothing_is_said() {
    let house = told(&[
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
    house
        .mentor(&["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2026-11-22, 1 day
2 exchanges: mori 1, ito 1
Stage: questions; it is ito's turn, for 11 hours

How the theme moved
  2026-11-22  #1 ito: Winter

Questions
  1 asked, 0 answered, 1 open
  Q1?
  + answered   ~ in part   ? open   - passed   > put differently   x taken back
  Q1  not answered yet, asked by mori: Is it cold?

Left open
  Questions: Q1

Next
  ito answers Q1

"#]]);
}

#[test]
fn what_is_unusual_is_told_with_where_it_stands() {
    let long = "I did this for nine years, and each winter I thought that it would be the last one. \
        What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour.";
    let house = told(&[
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
    house
        .at("2027-01-03T10:00:00+09:00", &["review"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Retrospective: Market stall  2026-11-22-market-stall
mori (mentor) and ito (mentee), 2026-11-22 to 2027-01-02, 42 days
12 exchanges: mori 6, ito 6
Closed by mori on 2027-01-02

Time line
  mori     •  •   •  •                                                   •   •
  ito     •  •  •  •                                                    •  •
  stage   12  3                                                              x
          2026-11-22                                                2027-01-02
  1 theme  2 questions  3 advice  x closed
  The longest time without a letter: 31 days, 2026-11-29 to 2026-12-30

How the theme moved
  At first  2026-11-22  #1 ito: Selling in winter
  Turning   2026-12-30  #9 ito: Company on a cold day
  Now       2027-01-01  #11 ito: Whom I cook for
  4 wordings in all

Who spoke how much
  █ mori  ░ ito
  ████████████░░░░  advice: 8 exchanges, mori 75%, ito 25%  (the mentor leads, as is usual here)
  ███████████░░░░░  in all: mori 69%, ito 31%

Questions
  4 asked, 2 answered, 2 open
  Q1+ Q2+ Q3? Q4?
  + answered   ~ in part   ? open   - passed   > put differently   x taken back
  by their wording, mori asked 1 open question (Q4) and 3 that yes or no would answer (Q1 to Q3)
  Two questions in one: Q1
  Q3  never answered, asked by mori: Have you asked anyone?
  Q4  never answered, asked by mori: What is the best hour?

Advice, and what came of it
  2026-11-25  #4 mori: I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour.
    Action 1, ito (not done): Buy a lamp
      ito: The shop was closed.
  2026-11-29  #8 mori: Borrow mine.

Looking back on the way
  5 rounds went by without one, #1 to #11 (usual: every 3)

Left open
  Questions: Q3 and Q4

Reply times
  ▁▁▁▁▁▁  mori: half of the replies within 24 hours, the longest after 24 hours
  ▁▁▁█▁  ito: half of the replies within 24 hours, the longest after 31 days

The longest wait was for ito: 31 days. What was going on then may be worth a word.

To talk over, both of you
  What did each of you learn? Nobody said so yet.
  Without an answer: Q3 and Q4. Does it still matter, and would other words help?
  The theme of #1 and #11 is not quite the same. What moved it?
  From #1 to #11 nobody looked back. How did it go for each of you?

Next
  The practice is closed, and what was left open may be the next one's theme: mentor new TITLE --follows 2026-11-22-market-stall --mentor mori --mentee ito

"#]]);
    house
        .at("2027-01-03T10:00:00+09:00", &["review", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
振り返り: Market stall  2026-11-22-market-stall
moriさん(メンター)とitoさん(メンティー)、2026-11-22〜2027-01-02、42日間
やりとり12回: moriさん6回、itoさん6回
2027-01-02、moriさんが終了

時の流れ
  mori   •   •  •  •                                                     •   •
  ito   •  •  •   •                                                    •   •
  段階  12   3                                                               x
        2026-11-22                                                  2027-01-02
  1 テーマ  2 質問  3 助言  x 終了
  手紙のなかった最も長い期間: 31日(2026-11-29 から 2026-12-30)

テーマの移り変わり
  はじめ    2026-11-22  #1 ito: Selling in winter
  変わり目  2026-12-30  #9 ito: Company on a cold day
  いま      2027-01-01  #11 ito: Whom I cook for
  言い表し方は全部で4通り

どちらがどれだけ話したか
  █ mori  ░ ito
  ████████████░░░░  助言: 8回、moriさん75%、itoさん25%  (ふつうどおり、メンターが中心)
  ███████████░░░░░  全体: moriさん69%、itoさん31%

質問
  質問4件、回答2件、未回答2件
  Q1+ Q2+ Q3? Q4?
  + 回答済み   ~ 一部   ? 未回答   - パス   > 聞き直し   x 取り消し
  言葉づかいから見たmoriさんの質問: 開いた質問1件(Q4)、「はい」「いいえ」で答えられる質問3件(Q1〜Q3)
  一つの中に二つの問い: Q1
  Q3  答えのないまま(moriさんの質問): Have you asked anyone?
  Q4  答えのないまま(moriさんの質問): What is the best hour?

助言と、そこから生まれたもの
  2026-11-25  #4 mori: I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour.
    行動1、itoさん(未完): Buy a lamp
      ito: The shop was closed.
  2026-11-29  #8 mori: Borrow mine.

途中の振り返り
  #1から#11まで、振り返りなしで5往復しました(目安は3往復ごと)

残ったこと
  質問: Q3、Q4

返信までの時間
  ▁▁▁▁▁▁  moriさん: 半数は24時間以内、最長24時間
  ▁▁▁█▁  itoさん: 半数は24時間以内、最長31日

最も長く待ったのはitoさんの返信で、31日でした。その間に何があったか、話してみる価値があるかもしれません。

お二人で話してみたいこと
  それぞれ、何を学びましたか。まだ言葉になっていません。
  Q3、Q4には答えがないままです。いまも大切な問いでしょうか。ほかの聞き方なら答えられそうですか。
  #1、#11のテーマは少し違っています。何がテーマを動かしたのでしょう。
  #1から#11まで振り返りがありませんでした。それぞれ、どんな時間でしたか。

これから
  このプラクティスは終了しています。残ったことは次のテーマになるかもしれません: mentor new 題名 --follows 2026-11-22-market-stall --mentor mori --mentee ito

"#]]);
    house
        .at("2027-01-03T10:00:00+09:00", &["review", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.review.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","stage":"closed","span":{"first":"2026-11-22T09:00:00+09:00","last":"2027-01-02T10:00:00+09:00","days":42},"exchanges":{"total":12,"mentor":6,"mentee":6,"observer":0},"stages":[{"stage":"theme","exchanges":1,"mentor":0,"mentee":31},{"stage":"questions","exchanges":2,"mentor":71,"mentee":27},{"stage":"advice","exchanges":8,"mentor":165,"mentee":54},{"stage":"closed","exchanges":1,"mentor":9,"mentee":0}],"voice":{"mentor":245,"mentee":112},"questions":{"asked":4,"answered":2,"passed":0,"replaced":0,"open":2},"wording":[{"role":"mentor","open":[4],"closed":[1,2,3],"double":[1]}],"themes":[{"exchange":"bw7cm8t5","at":"2026-11-22T10:00:00+09:00","by":"ito","text":"Selling in winter","why":"I am cold and alone."},{"exchange":"x9kty952","at":"2026-11-24T10:00:00+09:00","by":"ito","text":"Selling soup in winter","why":null},{"exchange":"tj05hees","at":"2026-12-30T10:00:00+09:00","by":"ito","text":"Company on a cold day","why":null},{"exchange":"j0a0946j","at":"2027-01-01T10:00:00+09:00","by":"ito","text":"Whom I cook for","why":null}],"drift":{"first":{"exchange":"bw7cm8t5","at":"2026-11-22T10:00:00+09:00","by":"ito","text":"Selling in winter","why":"I am cold and alone."},"turning":{"exchange":"tj05hees","at":"2026-12-30T10:00:00+09:00","by":"ito","text":"Company on a cold day","why":null},"last":{"exchange":"j0a0946j","at":"2027-01-01T10:00:00+09:00","by":"ito","text":"Whom I cook for","why":null}},"before_after":null,"advice":[{"exchange":"rgdba6qd","at":"2026-11-25T10:00:00+09:00","by":"mori","text":"I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour."},{"exchange":"9k88ky0k","at":"2026-11-29T10:00:00+09:00","by":"mori","text":"Borrow mine."}],"actions":{"taken":1,"done":0,"dropped":1,"open":0,"overdue":0},"chain":[{"advice":{"exchange":"rgdba6qd","at":"2026-11-25T10:00:00+09:00","by":"mori","text":"I did this for nine years, and each winter I thought that it would be the last one. What helped was a second pot, a table with a lamp, and to be there every Saturday at the same hour."},"action":{"number":1,"ref":"t4jn0fgp.1","owner":"ito","text":"Buy a lamp","due":null,"status":"dropped","reports":[{"exchange":"h5fphbex","text":"The shop was closed.","done":false}]},"reports":[{"exchange":"h5fphbex","text":"The shop was closed.","done":false}]},{"advice":{"exchange":"9k88ky0k","at":"2026-11-29T10:00:00+09:00","by":"mori","text":"Borrow mine."},"action":null,"reports":[]}],"reflections":[],"no_look_back":{"rounds":5,"from":1,"to":11,"due":3,"agreed":false},"learned":[],"left_open":{"questions":[{"number":3,"ref":"x58vkakw.3","by":"mori","text":"Have you asked anyone?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null},{"number":4,"ref":"x58vkakw.4","by":"mori","text":"What is the best hour?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"parked":[]},"replies":{"mentor":{"median_hours":24.0,"longest_hours":24.0},"mentee":{"median_hours":24.0,"longest_hours":744.0}},"pace":{"kind":"silence","who":"mentee","hours":744.0,"goes_on":false,"rhythm":null},"talk_over":[{"about":"nothing_learned","stage":null,"role":null,"numbers":[12]},{"about":"unanswered","stage":null,"role":null,"numbers":[3,4]},{"about":"drift","stage":null,"role":null,"numbers":[1,11]},{"about":"no_look_back","stage":null,"role":null,"numbers":[1,11]}],"next":[]}

"#]]);
}

#[test]
fn practices_are_looked_at_together() {
    let house = House::new();
    review(&house, &["--all"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Practices together
3 practices, 2 closed, 2026-02-02 to 2026-11-18

Where to look first
  2026-11-09-market-stall  Market stall  1 action is past the day

Waiting on
  2026-11-09-market-stall  Market stall  mori (mentor), for 4 days

Where they stand
  █████░░░░░░░░░░░  advice 1
  ███████████░░░░░  closed 2

Reply times
  mentors: half of 11 replies within 34 hours, the longest after 14 days
  mentees: half of 10 replies within 3 days, the longest after 8 days

What stays open
  Questions: 3 of 17 without an answer in full
  Actions: 1 of 7 open, 1 past the day, 1 not done
  Topics put aside: 2

Learned
  2026-06-27  店を任せる  小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  店を任せる  小川: さびしさは、店が自分から独り立ちするときの音だった。
  2026-03-22  Speaking up  hannah: I give advice too early; his own sentence about the perfect sentence was the key.
  2026-03-19  Speaking up  tomas: Beginning is easier than breaking in.

"#]])
        .stderr_eq(str![]);
    review(&house, &["--all", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
プラクティス全体
3件(うち終了2件)、2026-02-02〜2026-11-18

まず目を向けたいところ
  2026-11-09-market-stall  Market stall  期限を過ぎた行動が1件

待っている相手
  2026-11-09-market-stall  Market stall  moriさん(メンター)、4日

今の段階
  █████░░░░░░░░░░░  助言 1
  ███████████░░░░░  終了 2

返信までの時間
  メンター: 11回の返信の半数は34時間以内、最長14日
  メンティー: 10回の返信の半数は3日以内、最長8日

残っているもの
  質問: 17件のうち3件は答えが揃っていません
  行動: 7件のうち1件が途中、期限切れ1件、できなかったもの1件
  保留の話題: 2件

学んだこと
  2026-06-27  店を任せる  小川: 任せられなかったのは相手ではなく、聞けない自分の問題だった。
  2026-06-27  店を任せる  小川: さびしさは、店が自分から独り立ちするときの音だった。
  2026-03-22  Speaking up  hannah: I give advice too early; his own sentence about the perfect sentence was the key.
  2026-03-19  Speaking up  tomas: Beginning is easier than breaking in.

"#]])
        .stderr_eq(str![]);
    review(&house, &["--all", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.reviews.v1","practices":[{"id":"2026-02-02-speaking-up","title":"Speaking up","mentor":"hannah","mentee":"tomas","opened":"2026-02-02T18:30:00+09:00","last_at":"2026-03-22T10:15:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":12,"questions_asked":3,"questions_open":0,"actions_taken":4,"actions_open":0,"actions_overdue":0,"topics_parked":1,"rounds_since_reflection":0,"mentor_median_hours":133,"mentee_median_hours":82,"learned":2},{"id":"2026-05-11-ek2x","title":"店を任せる","mentor":"高瀬","mentee":"小川","opened":"2026-05-11T20:10:00+09:00","last_at":"2026-06-29T07:25:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":17,"questions_asked":10,"questions_open":1,"actions_taken":2,"actions_open":0,"actions_overdue":0,"topics_parked":1,"rounds_since_reflection":3,"mentor_median_hours":33,"mentee_median_hours":63,"learned":2},{"id":"2026-11-09-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-09T19:00:00+09:00","last_at":"2026-11-18T20:45:00+09:00","stage":"advice","turn":"mentor","waiting_hours":107,"exchanges":6,"questions_asked":4,"questions_open":2,"actions_taken":1,"actions_open":1,"actions_overdue":1,"topics_parked":0,"rounds_since_reflection":2,"mentor_median_hours":35,"mentee_median_hours":73,"learned":0}],"stages":[{"stage":"theme","practices":0},{"stage":"questions","practices":0},{"stage":"advice","practices":1},{"stage":"reflection","practices":0},{"stage":"closed","practices":2}],"replies":{"mentor":{"replies":11,"median_hours":34,"longest_hours":345},"mentee":{"replies":10,"median_hours":82,"longest_hours":206}},"left_open":{"questions_asked":17,"questions_open":3,"actions_taken":7,"actions_open":1,"actions_overdue":1,"actions_dropped":1,"topics_parked":2},"learned":[{"id":"2026-05-11-ek2x","at":"2026-06-27T22:00:00+09:00","by":"小川","text":"任せられなかったのは相手ではなく、聞けない自分の問題だった。"},{"id":"2026-05-11-ek2x","at":"2026-06-27T22:00:00+09:00","by":"小川","text":"さびしさは、店が自分から独り立ちするときの音だった。"},{"id":"2026-02-02-speaking-up","at":"2026-03-22T10:15:00+09:00","by":"hannah","text":"I give advice too early; his own sentence about the perfect sentence was the key."},{"id":"2026-02-02-speaking-up","at":"2026-03-19T19:45:00+09:00","by":"tomas","text":"Beginning is easier than breaking in."}],"look_first":[{"id":"2026-11-09-market-stall","reasons":[{"reason":"overdue","role":null,"hours":null,"count":1}]}]}

"#]]);
    review(&house, &["--all", "--format", "csv"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
id,title,mentor,mentee,opened,last_at,stage,turn,waiting_hours,exchanges,questions_asked,questions_open,actions_taken,actions_open,actions_overdue,topics_parked,rounds_since_reflection,mentor_median_hours,mentee_median_hours,learned
2026-02-02-speaking-up,Speaking up,hannah,tomas,2026-02-02T18:30:00+09:00,2026-03-22T10:15:00+09:00,closed,,,12,3,0,4,0,0,1,0,133,82,2
2026-05-11-ek2x,店を任せる,高瀬,小川,2026-05-11T20:10:00+09:00,2026-06-29T07:25:00+09:00,closed,,,17,10,1,2,0,0,1,3,33,63,2
2026-11-09-market-stall,Market stall,mori,ito,2026-11-09T19:00:00+09:00,2026-11-18T20:45:00+09:00,advice,mentor,107,6,4,2,1,1,1,0,2,35,73,0

"#]]);
    review(&house, &["--all", "--format", "markdown"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
# Practices together

3 practices, 2 closed, 2026-02-02 to 2026-11-18

## Where to look first

- 2026-11-09-market-stall  Market stall  1 action is past the day

## Waiting on

- 2026-11-09-market-stall  Market stall  mori (mentor), for 4 days

## Where they stand

- █████░░░░░░░░░░░  advice 1
- ███████████░░░░░  closed 2

## Reply times

- mentors: half of 11 replies within 34 hours, the longest after 14 days
- mentees: half of 10 replies within 3 days, the longest after 8 days

## What stays open

- Questions: 3 of 17 without an answer in full
- Actions: 1 of 7 open, 1 past the day, 1 not done
- Topics put aside: 2

## Learned

- 2026-06-27  店を任せる  **小川:** 任せられなかったのは相手ではなく、聞けない自分の問題だった。
- 2026-06-27  店を任せる  **小川:** さびしさは、店が自分から独り立ちするときの音だった。
- 2026-03-22  Speaking up  **hannah:** I give advice too early; his own sentence about the perfect sentence was the key.
- 2026-03-19  Speaking up  **tomas:** Beginning is easier than breaking in.

"#]]);
    let ids = |args: &[&str]| {
        let output = review(&house, args).output().expect("mentor");
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
    review(&house, &["--with", "nobody"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
Nobody called nobody takes part in any practice here.

"#]]);
    review(&house, &["speaking-up", "--format", "csv"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: A table is of several practices: mentor review --all --format csv

"#]]);
    review(&house, &["speaking-up", "--all"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [PRACTICE] does not go with --all.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
}

#[test]
fn where_to_look_first_is_told_with_its_reasons() {
    let house = House::with_practice();
    house.tell("ito", &["agree", "--rhythm", "3d"]);
    house.tell("ito", &["reply", "-m", "Theme: Winter"]);
    for _ in 0..3 {
        house.tell("mori", &["reply", "-m", "And then?"]);
        house.tell("ito", &["reply", "-m", "Snow."]);
    }
    house.tell("ito", &["act", "--due", "2026-11-30", "-m", "Buy salt"]);
    let second = ["new", "Second", "--mentor", "mori", "--mentee", "abe"];
    house.mentor(&second).assert().success();
    house.tell("abe", &["close", "second", "-m", "It is no good time."]);
    house
        .at("2026-12-20T09:00:00+09:00", &["review", "--all"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Practices together
2 practices, 1 closed, 2026-11-22 to 2026-11-23

Where to look first
  2026-11-22-market-stall  Market stall  mori has been waited for 27 days (agreed: within 3 days), 1 action is past the day and no look back for 3 rounds
  2026-11-23-second  Second  closed without a word of what was learned

Waiting on
  2026-11-22-market-stall  Market stall  mori (mentor), for 27 days

Where they stand
  ████████░░░░░░░░  advice 1
  ████████░░░░░░░░  closed 1

Reply times
  mentors: half of 3 replies within a minute, the longest after a minute
  mentees: half of 3 replies within a minute, the longest after a minute

What stays open
  Actions: 1 of 1 open, 1 past the day

"#]]);
    house
        .at("2026-12-20T09:00:00+09:00", &["review", "--all", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.reviews.v1","practices":[{"id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","last_at":"2026-11-23T07:45:00+09:00","stage":"advice","turn":"mentor","waiting_hours":649,"exchanges":9,"questions_asked":0,"questions_open":0,"actions_taken":1,"actions_open":1,"actions_overdue":1,"topics_parked":0,"rounds_since_reflection":3,"mentor_median_hours":0,"mentee_median_hours":0,"learned":0},{"id":"2026-11-23-second","title":"Second","mentor":"mori","mentee":"abe","opened":"2026-11-23T07:45:00+09:00","last_at":"2026-11-23T07:45:00+09:00","stage":"closed","turn":null,"waiting_hours":null,"exchanges":1,"questions_asked":0,"questions_open":0,"actions_taken":0,"actions_open":0,"actions_overdue":0,"topics_parked":0,"rounds_since_reflection":0,"mentor_median_hours":null,"mentee_median_hours":null,"learned":0}],"stages":[{"stage":"theme","practices":0},{"stage":"questions","practices":0},{"stage":"advice","practices":1},{"stage":"reflection","practices":0},{"stage":"closed","practices":1}],"replies":{"mentor":{"replies":3,"median_hours":0,"longest_hours":0},"mentee":{"replies":3,"median_hours":0,"longest_hours":0}},"left_open":{"questions_asked":0,"questions_open":0,"actions_taken":1,"actions_open":1,"actions_overdue":1,"actions_dropped":0,"topics_parked":0},"learned":[],"look_first":[{"id":"2026-11-22-market-stall","reasons":[{"reason":"late","role":"mentor","hours":649,"count":null},{"reason":"overdue","role":null,"hours":null,"count":1},{"reason":"look_back","role":null,"hours":null,"count":3}]},{"id":"2026-11-23-second","reasons":[{"reason":"nothing_learned","role":null,"hours":null,"count":null}]}]}

"#]]);
}
