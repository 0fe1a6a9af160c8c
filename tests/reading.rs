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
  stage   2      3                                                       4   x
          2026-02-02                                                2026-03-22
  1 theme  2 questions  3 advice  4 reflection  x closed
  The longest silence: 18 days, 2026-02-22 to 2026-03-12

How the theme moved
  2026-02-02  #1 tomas: I go quiet in meetings with the clients

Before and after, in tomas's words
  Before  #1 I know the drawings best, and someone else explains them.
  After   #11 Beginning is easier than breaking in.

Who spoke how much
  ░░░░░░░░░░░░░░░░  theme: 1 exchange, hannah 0%, tomas 100%
  █████████░░░░░░░  questions: 2 exchanges, hannah 54%, tomas 46%
  █████████░░░░░░░  advice: 7 exchanges, hannah 54%, tomas 46%
  ░░░░░░░░░░░░░░░░  reflection: 1 exchange, hannah 0%, tomas 100%
  ████████████████  closed: 1 exchange, hannah 100%, tomas 0%
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
  ▃▃▃  tomas: half of the replies within 3 days, the longest after 3 days

To talk over, both of you
  Action 2 was not done. What came first, and what does that tell?

Next
  The practice is closed, and what was left open may be the next one's theme: mentor new TITLE --follows 2026-02-02-speaking-up --mentor NAME --mentee NAME

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
  いちばん長い間: 12日（2026-05-24 から 2026-06-06）

テーマの移り変わり
  はじめ    2026-05-11  #2 小川: スタッフに仕事を任せられるようになりたい
  いま      2026-06-10  #13 小川: 任せるとは、聞くこと。藤井さんの考えを聞けるようになる

はじめと終わり、小川さんの言葉で
  はじめ  #2 店を始めて六年、休んだ日は数えるほどです。三人に手伝ってもらっているのに、仕入れも並べ方も値札の字も、最後は自分で直してしまいます。
  終わり  #16 さびしさは、店が自分から独り立ちするときの音だった。

どちらがどれだけ話したか
  ░░░░░░░░░░░░░░░░  テーマ: 2回、高瀬さん0%、小川さん100%
  █████████░░░░░░░  質問: 7回、高瀬さん54%、小川さん46%
  ████████░░░░░░░░  助言: 5回、高瀬さん53%、小川さん47%
  █████░░░░░░░░░░░  終了: 2回、高瀬さん30%、小川さん70%
  ████████░░░░░░░░  全体: 高瀬さん47%、小川さん53%

質問
  質問10件、回答8件、聞き直し1件、パス1件、未回答1件
  Q1+ Q2+ Q3> Q4+ Q5+ Q6+ Q7+ Q8+ Q9+ Q10?
  + 回答済み   ~ 一部   ? 未回答   - パス   > 言い換え   x 取り消し
  言葉づかいから見ると、高瀬さんの開いた質問は7件（Q1〜Q3、Q5〜Q8）、「はい」「いいえ」で答えられる質問は3件（Q4、Q9、Q10）
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

最も長く間が空いたのは高瀬さんの14日でした(約束は4日以内)。その間に何があったか、話してみる価値があるかもしれません。

お二人で話してみたいこと
  Q10には答えがないままです。いまも大切な問いでしょうか。ほかの聞き方なら答えられそうですか。
  #2、#13のテーマは少し違っています。何がテーマを動かしたのでしょう。
  高瀬さんの長い間には何がありましたか。ひと声かけてもよかったでしょうか。
  #14の助言からは、まだ行動が生まれていません。小川さんの状況に合うところ、合わないところはどこでしょう。

これから
  このプラクティスは終了しています。残ったことは次のテーマになるかもしれません: mentor new 題名 --follows 2026-05-11-ek2x --mentor 名前 --mentee 名前

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
    assert!(picture.len() > 4, "{text}");
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
mentor: --since <DATE> can't be “March”.
  mentor --help, or mentor COMMAND --help, shows what there is.

"#]]);
}
