//! Records: those of every format that are read for ever.

use crate::support::Sandbox;
use mentor::dialogue::part::Kind;
use mentor::record;
use snapbox::{assert_data_eq, str};

const FORMAT_1: &str = include_str!("../records/format-1.toml");
const FORMAT_1_REOPENED: &str = include_str!("../records/format-1-reopened.toml");

#[test]
fn format_1_is_read_as_it_always_was() {
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("sessions/format-1.toml");
    std::fs::create_dir(sandbox.work().join("sessions")).expect("a folder");
    std::fs::write(&path, FORMAT_1).expect("a file");
    sandbox
        .mentor(&["show", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"format-1","title":"帳簿と店番 / Books and shop","mentor":"mori","mentee":"佐藤","opened":"2026-04-01T09:00:00+09:00","follows":"2025-11-03-shop","stage":"closed","turn":null,"turn_since":"2026-04-28T21:00:00+09:00","closed":{"at":"2026-04-28T21:00:00+09:00","by":"佐藤"},"theme":"自分のための帳簿にする","themes":[{"exchange":"a0000001","at":"2026-04-01T09:00:00+09:00","by":"佐藤","text":"帳簿をつける時間がない","why":"店番のあいだは手が離せず、/n夜は眠ってしまいます。"},{"exchange":"a0000006","at":"2026-04-06T21:00:00+09:00","by":"佐藤","text":"自分のための帳簿にする","why":null}],"exchanges":[{"id":"a0000001","number":1,"at":"2026-04-01T09:00:00+09:00","by":"佐藤","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"theme","text":"帳簿をつける時間がない","why":"店番のあいだは手が離せず、/n夜は眠ってしまいます。"},{"kind":"agree","text":"二週間静かなら、どちらかが一言。","rhythm":"3d","visibility":"community","rounds":4}],"versions":[]},{"id":"a0000002","number":2,"at":"2026-04-02T07:30:00+09:00","by":"mori","role":"mentor","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"quote","text":"夜は眠って","to":"a0000001"},{"kind":"say","text":"おはようございます。"},{"kind":"ask","text":"一日のうち、静かな時間はいつですか。","optional":false},{"kind":"ask","text":"だれのための帳簿ですか。","optional":false},{"kind":"ask","text":"What does /"done/" look like?","optional":true}],"versions":[]},{"id":"a0000003","number":3,"at":"2026-04-02T21:00:00+09:00","by":"visitor","role":"observer","stage":null,"hold":false,"amended_by":[],"withdrawn_by":"a000000d","parts":[],"versions":[]},{"id":"a0000004","number":4,"at":"2026-04-04T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"answer","text":"朝の仕入れのあと、三十分ほど。","to":"a0000002.1","partial":true},{"kind":"pass","text":"ぴんと来ません。","to":"a0000002.2"}],"versions":[]},{"id":"a0000005","number":5,"at":"2026-04-05T07:30:00+00:00","by":"mori","role":"mentor","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"ask","text":"帳簿を最初に開くのはだれですか。","optional":false,"instead":"a0000002.2"}],"versions":[]},{"id":"a0000006","number":6,"at":"2026-04-06T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"questions","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"answer","text":"税理士さんです。わたしではありませんでした。","to":"a0000005.1","partial":false},{"kind":"theme","text":"自分のための帳簿にする"}],"versions":[]},{"id":"a0000007","number":7,"at":"2026-04-08T07:30:00+09:00","by":"mori","role":"mentor","stage":"advice","hold":true,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"advise","text":"わたしは毎朝、昨日の三行だけ書きました。"},{"kind":"park","text":"棚卸しのやり方"}],"versions":[]},{"id":"a0000008","number":8,"at":"2026-04-08T07:45:00+09:00","by":"mori","role":"mentor","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"様式を一枚送る","owner":"mori","due":"2026-04-10"}],"versions":[]},{"id":"a0000009","number":9,"at":"2026-04-09T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"act","text":"三行を一週間"},{"kind":"act","text":"妹に見せる"}],"versions":[]},{"id":"a000000a","number":10,"at":"2026-04-17T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"advice","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"report","text":"五日書けました。","to":"a0000009.1","done":true},{"kind":"report","text":"","to":"a0000009.2","done":false},{"kind":"report","text":"様式、届きました。","to":"a0000008.1"},{"kind":"pause","text":"仕入れの旅に出ます。","until":"2026-04-27"}],"versions":[]},{"id":"a000000b","number":11,"at":"2026-04-27T07:30:00+09:00","by":"mori","role":"mentor","stage":"reflection","hold":false,"amended_by":["a000000c"],"withdrawn_by":null,"parts":[{"kind":"reflect","text":"急がないのが、この対話のよいところですね。"}],"versions":[]},{"id":"a000000c","number":12,"at":"2026-04-27T08:00:00+09:00","by":"mori","role":"mentor","stage":"reflection","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"amend","text":"言い足りなかったので","to":"a000000b"}],"versions":[]},{"id":"a000000d","number":13,"at":"2026-04-27T08:10:00+09:00","by":"visitor","role":"observer","stage":null,"hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"withdraw","text":"","to":"a0000003","undo":false}],"versions":[]},{"id":"a000000e","number":14,"at":"2026-04-28T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"closed","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"close","text":"ありがとうございました。"},{"kind":"learn","text":"帳簿は自分への手紙でした。"}],"versions":[]},{"id":"a000000f","number":15,"at":"2026-05-05T07:30:00+09:00","by":"mori","role":"mentor","stage":"closed","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"三行は続いていますか。"}],"versions":[]}],"questions":[{"number":1,"ref":"a0000002.1","by":"mori","text":"一日のうち、静かな時間はいつですか。","optional":false,"status":"partial","answers":[{"exchange":"a0000004","by":"佐藤","text":"朝の仕入れのあと、三十分ほど。","partial":true}],"instead":null,"replaced_by":null},{"number":2,"ref":"a0000002.2","by":"mori","text":"だれのための帳簿ですか。","optional":false,"status":"replaced","answers":[],"instead":null,"replaced_by":4},{"number":3,"ref":"a0000002.3","by":"mori","text":"What does /"done/" look like?","optional":true,"status":"open","answers":[],"instead":null,"replaced_by":null},{"number":4,"ref":"a0000005.1","by":"mori","text":"帳簿を最初に開くのはだれですか。","optional":false,"status":"answered","answers":[{"exchange":"a0000006","by":"佐藤","text":"税理士さんです。わたしではありませんでした。","partial":false}],"instead":2,"replaced_by":null}],"actions":[{"number":1,"ref":"a0000008.1","owner":"mori","text":"様式を一枚送る","due":"2026-04-10","status":"open","reports":[{"exchange":"a000000a","text":"様式、届きました。","done":null}]},{"number":2,"ref":"a0000009.1","owner":"佐藤","text":"三行を一週間","due":null,"status":"done","reports":[{"exchange":"a000000a","text":"五日書けました。","done":true}]},{"number":3,"ref":"a0000009.2","owner":"佐藤","text":"妹に見せる","due":null,"status":"dropped","reports":[{"exchange":"a000000a","text":"","done":false}]}],"learned":[{"exchange":"a000000e","at":"2026-04-28T21:00:00+09:00","by":"佐藤","text":"帳簿は自分への手紙でした。"}],"parked":[{"number":1,"ref":"a0000007.1","exchange":"a0000007","at":"2026-04-08T07:30:00+09:00","by":"mori","text":"棚卸しのやり方","status":"parked","taken_up_in":null}],"agreement":{"rhythm":"3d","when_quiet":null,"visibility":"private","proposed":[{"by":"佐藤","visibility":"community"}],"rounds":4,"history":[{"exchange":"a0000001","at":"2026-04-01T09:00:00+09:00","text":"二週間静かなら、どちらかが一言。","rhythm":"3d","visibility":"community","rounds":4,"when_quiet":null}]}}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
帳簿と店番 / Books and shop  format-1
mentor mori, mentee 佐藤, opened 2026-04-01 09:00
Goes on from 2025-11-03-shop
Theme: 自分のための帳簿にする
Closed by 佐藤 on 2026-04-28 21:00
Agreed: a reply within 3 days, private, a look back after 4 rounds
佐藤 proposes to make it open to the community; until mori agrees, it stays private.

#1 佐藤 (mentee)  2026-04-01 09:00  theme  a0000001
  Theme: 帳簿をつける時間がない
  Why: 店番のあいだは手が離せず、
    夜は眠ってしまいます。

  Agreed: a reply within 3 days, proposed: open to the community, a look back after 4 rounds
    二週間静かなら、どちらかが一言。

#2 mori (mentor)  2026-04-02 07:30  questions  a0000002
  > 夜は眠って

  おはようございます。

  Q1  一日のうち、静かな時間はいつですか。
  Q2  だれのための帳簿ですか。
      put differently as Q4
  Q3  What does "done" look like?
      optional

#3 visitor (observer)  2026-04-02 21:00  a0000003
  (taken back)

#4 佐藤 (mentee)  2026-04-04 21:00  questions  a0000004
  A1 (in part): 朝の仕入れのあと、三十分ほど。

  Q2 passed, to be put differently: ぴんと来ません。

#5 mori (mentor)  2026-04-05 07:30  questions  a0000005
  Q4  帳簿を最初に開くのはだれですか。
      instead of Q2

#6 佐藤 (mentee)  2026-04-06 21:00  questions  a0000006
  A4: 税理士さんです。わたしではありませんでした。

  Theme: 自分のための帳簿にする

#7 mori (mentor)  2026-04-08 07:30  advice  a0000007
  Advice: わたしは毎朝、昨日の三行だけ書きました。

  Put aside, 1: 棚卸しのやり方
  (more to come)

#8 mori (mentor)  2026-04-08 07:45  advice  a0000008
  Action 1 (mori, due 2026-04-10): 様式を一枚送る

#9 佐藤 (mentee)  2026-04-09 21:00  advice  a0000009
  Action 2 (佐藤): 三行を一週間
  Action 3 (佐藤): 妹に見せる

#10 佐藤 (mentee)  2026-04-17 21:00  advice  a000000a
  Action 2, done: 五日書けました。
  Action 3, not done:
  Action 1, progress: 様式、届きました。

  Pause until 2026-04-27. 仕入れの旅に出ます。

#11 mori (mentor)  2026-04-27 07:30  reflection  a000000b
  (corrected)
  Looking back: 急がないのが、この対話のよいところですね。

#12 mori (mentor)  2026-04-27 08:00  reflection  a000000c
  Corrects #11. 言い足りなかったので

#13 visitor (observer)  2026-04-27 08:10  a000000d
  Takes #3 back.

#14 佐藤 (mentee)  2026-04-28 21:00  closed  a000000e
  Closing: ありがとうございました。

  Learned: 帳簿は自分への手紙でした。

#15 mori (mentor)  2026-05-05 07:30  closed  a000000f
  三行は続いていますか。

"#]])
        .stderr_eq(str![]);
}

#[test]
fn the_fixtures_have_every_kind_of_part() {
    let mut kinds: Vec<&str> = [FORMAT_1, FORMAT_1_REOPENED]
        .iter()
        .map(|text| record::read::practice(text.as_bytes(), None).expect("a sound record"))
        .flat_map(|practice| {
            let entries = practice.entries().iter();
            entries
                .flat_map(|entry| entry.exchange.parts.clone())
                .collect::<Vec<_>>()
        })
        .map(|part| part.kind.as_str())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), 21, "{kinds:?}");
    assert!(kinds.contains(&Kind::Advise.as_str()));
}

#[test]
fn what_format_1_has_besides_is_read_as_it_always_was() {
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("sessions/format-1-reopened.toml");
    std::fs::create_dir(sandbox.work().join("sessions")).expect("a folder");
    std::fs::write(&path, FORMAT_1_REOPENED).expect("a file");
    sandbox
        .mentor(&["show", "--history"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
店番の交代 / Taking turns  format-1-reopened
mentor mori, mentee 佐藤, opened 2026-05-01 09:00
Stage: theme; it is mori's turn (since 2026-05-20 21:00)

#1 佐藤 (mentee)  2026-05-01 09:10  theme  b0000001
  店番はだれに頼むのでしょう。妹は忙しいのです。

  Put aside, 1: 給料のこと

#2 mori (mentor)  2026-05-02 08:00  theme  b0000002
  Q1  店番はだれに頼むのでしょう。

#3 mori (mentor)  2026-05-02 08:05  theme  b0000003
  (undone)
  As written on 2026-05-02 08:05 (version 1):
  - いつからですか。

#4 mori (mentor)  2026-05-02 08:06  theme  b0000004
  Undoes #3.

#5 mori (mentor)  2026-05-02 08:10  theme  b0000005
  Nothing to add.

#6 佐藤 (mentee)  2026-05-03 21:00  closed  b0000006
  Closing: 妹が来てくれることになりました。

#7 佐藤 (mentee)  2026-05-20 21:00  theme  b0000007
  Opened again: やはり妹は忙しいようです。

  Taken up again, 1: こちらが先でした。

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--json", "--history"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"format-1-reopened","title":"店番の交代 / Taking turns","mentor":"mori","mentee":"佐藤","opened":"2026-05-01T09:00:00+09:00","follows":null,"stage":"theme","turn":"mentor","turn_since":"2026-05-20T21:00:00+09:00","closed":null,"theme":null,"themes":[],"exchanges":[{"id":"b0000001","number":1,"at":"2026-05-01T09:10:00+09:00","by":"佐藤","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"say","text":"店番はだれに頼むのでしょう。妹は忙しいのです。"},{"kind":"park","text":"給料のこと"}],"versions":[]},{"id":"b0000002","number":2,"at":"2026-05-02T08:00:00+09:00","by":"mori","role":"mentor","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"number","text":"店番はだれに頼むのでしょう。","to":"b0000001"}],"versions":[]},{"id":"b0000003","number":3,"at":"2026-05-02T08:05:00+09:00","by":"mori","role":"mentor","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":"b0000004","parts":[],"versions":[{"exchange":"b0000003","at":"2026-05-02T08:05:00+09:00","why":"","parts":[{"kind":"ask","text":"いつからですか。","optional":false}]}]},{"id":"b0000004","number":4,"at":"2026-05-02T08:06:00+09:00","by":"mori","role":"mentor","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"withdraw","text":"","to":"b0000003","undo":true}],"versions":[]},{"id":"b0000005","number":5,"at":"2026-05-02T08:10:00+09:00","by":"mori","role":"mentor","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"skip","text":""}],"versions":[]},{"id":"b0000006","number":6,"at":"2026-05-03T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"closed","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"close","text":"妹が来てくれることになりました。"}],"versions":[]},{"id":"b0000007","number":7,"at":"2026-05-20T21:00:00+09:00","by":"佐藤","role":"mentee","stage":"theme","hold":false,"amended_by":[],"withdrawn_by":null,"parts":[{"kind":"reopen","text":"やはり妹は忙しいようです。"},{"kind":"unpark","text":"こちらが先でした。","to":"b0000001.1"}],"versions":[]}],"questions":[{"number":1,"ref":"b0000002.1","by":"佐藤","text":"店番はだれに頼むのでしょう。","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[{"number":1,"ref":"b0000001.1","exchange":"b0000001","at":"2026-05-01T09:10:00+09:00","by":"佐藤","text":"給料のこと","status":"taken_up","taken_up_in":"b0000007"}],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_byte_order_mark_and_other_line_ends_are_read_and_kept() {
    let expected = record::read::practice(FORMAT_1.as_bytes(), None).expect("a sound record");
    let text = format!("\u{feff}{}", FORMAT_1.replace('\n', "\r\n"));
    let read = record::read::practice(text.as_bytes(), None).expect("a sound record");
    assert_eq!(read, expected);
    let new = record::write::appended(text.as_bytes(), "[[exchange]]\nid = 1\n");
    let added = new.strip_prefix(text.as_bytes()).expect("the old bytes");
    assert_eq!(added, b"\r\n[[exchange]]\r\nid = 1\r\n");
}

#[test]
fn what_is_written_is_laid_out_for_a_person() {
    let practice = record::read::practice(FORMAT_1.as_bytes(), None).expect("a sound record");
    let mut text = record::write::header(practice.header());
    for entry in practice.entries() {
        text.push('\n');
        text.push_str(&record::write::exchange(&entry.exchange));
    }
    let fixture: Vec<&str> = FORMAT_1
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    // The one moment in UTC is written with its offset in digits.
    assert_eq!(
        text.replace("07:30:00+00:00", "07:30:00Z"),
        fixture.join("\n") + "\n"
    );
}

#[test]
fn a_file_that_is_no_file_is_not_opened() {
    let sandbox = Sandbox::with_practice();
    let sessions = sandbox.work().join("sessions");
    std::fs::write(sandbox.path("secret.toml"), FORMAT_1).expect("a file");
    std::os::unix::fs::symlink(sandbox.path("secret.toml"), sessions.join("format-1.toml"))
        .expect("a link");
    std::fs::create_dir(sessions.join("folder.toml")).expect("a folder");
    sandbox
        .mentor(&["check"])
        .assert()
        .code(3)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: sessions/folder.toml is a link, a folder or a device, not a file; it is not opened.
mentor: sessions/format-1.toml is a link, a folder or a device, not a file; it is not opened.
3 files checked, 2 faults

"#]]);
    sandbox
        .mentor(&["reply", "format-1", "--as", "mentor", "-m", "Hello."])
        .assert()
        .code(3);
    let secret = std::fs::read_to_string(sandbox.path("secret.toml")).expect("the file");
    assert_data_eq!(secret, FORMAT_1.to_owned());
}
