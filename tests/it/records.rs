//! Records: those of every format that are read for ever, and every kind of
//! file that is refused, each with its diagnostic for a person and a machine.

use crate::support::Sandbox;
use mentor::dialogue::part::Kind;
use mentor::record;
use snapbox::data::Inline;
use snapbox::{assert_data_eq, str};

const FORMAT_1: &str = include_str!("../records/format-1.toml");
const FORMAT_1_REOPENED: &str = include_str!("../records/format-1-reopened.toml");

/// Checks a file of these bytes, and that it is left as it was.
fn refused(bytes: impl AsRef<[u8]>, person: Inline, machine: Inline) {
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("sessions/p.toml");
    std::fs::create_dir(sandbox.work().join("sessions")).expect("a folder");
    std::fs::write(&path, &bytes).expect("a file");
    sandbox
        .mentor(&["check", "-q"])
        .assert()
        .code(3)
        .stdout_eq(person)
        .stderr_eq(str![]);
    sandbox
        .mentor(&["check", "-q", "--json"])
        .assert()
        .code(3)
        .stdout_eq(machine)
        .stderr_eq(str![]);
    let write = ["reply", "p", "--as", "ito", "-m", "Hello."];
    sandbox.mentor(&write).assert().code(3);
    assert_eq!(std::fs::read(&path).expect("the file"), bytes.as_ref());
}

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

#[test]
fn bytes_that_are_not_utf8() {
    refused(
        b"format = 1\nid = \"\xff\"\n",
        str![[r#"
sessions/p.toml:2:7: not UTF-8 from here on
  Convert it, for example: iconv -f SHIFT_JIS -t UTF-8

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":2,"column":7,"fault":"not-utf-8","reason":null,"detail":null,"message":"not UTF-8 from here on","hint":"Convert it, for example: iconv -f SHIFT_JIS -t UTF-8"}

"#]],
    );
}

#[test]
fn a_file_that_is_too_large() {
    refused(
        vec![b'#'; 64 * 1024 * 1024 + 1],
        str![[r#"
sessions/p.toml:1:1: 67108865 bytes; a practice has at most 64 MiB

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":1,"column":1,"fault":"too-large","reason":null,"detail":"67108865","message":"67108865 bytes; a practice has at most 64 MiB","hint":null}

"#]],
    );
}

#[test]
fn an_empty_file() {
    refused(
        "",
        str![[r#"
sessions/p.toml:1:1: “format” is missing

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":1,"column":1,"fault":"missing-key","reason":null,"detail":"format","message":"“format” is missing","hint":null}

"#]],
    );
}

#[test]
fn a_missing_key() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\n",
        str![[r#"
sessions/p.toml:1:1: “mentee” is missing

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":1,"column":1,"fault":"missing-key","reason":null,"detail":"mentee","message":"“mentee” is missing","hint":null}

"#]],
    );
}

#[test]
fn an_unknown_key_in_the_header() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\nmood = \"good\"\n",
        str![[r#"
sessions/p.toml:7:1: unknown key “mood”
  Known here: format, id, title, opened, mentor, mentee, follows and exchange

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":1,"fault":"unknown-key","reason":null,"detail":"mood","message":"unknown key “mood”","hint":"Known here: format, id, title, opened, mentor, mentee, follows and exchange"}

"#]],
    );
}

#[test]
fn an_unknown_key_in_an_exchange() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\nmood = \"good\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:14:1: unknown key “mood”
  Known here: id, n, at, by, stage, hold and part

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":14,"column":1,"fault":"unknown-key","reason":null,"detail":"mood","message":"unknown key “mood”","hint":"Known here: id, n, at, by, stage, hold and part"}

"#]],
    );
}

#[test]
fn an_unknown_key_in_a_part() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\nwhy = \"no\"\n",
        str![[r#"
sessions/p.toml:17:1: unknown key “why”
  Known here: say

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":1,"fault":"unknown-key","reason":null,"detail":"why","message":"unknown key “why”","hint":"Known here: say"}

"#]],
    );
}

#[test]
fn every_fault_at_once() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\nmood = \"good\"\n\n[[exchange]]\nid = \"nope\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 0\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:7:1: unknown key “mood”
  Known here: format, id, title, opened, mentor, mentee, follows and exchange
sessions/p.toml:10:6: “id” can't be “nope”
  An exchange's id has 8 characters of 0-9 and a-z without i, l, o and u.
sessions/p.toml:21:5: “n” can't be “0”
  A whole number, 1 or more.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":1,"fault":"unknown-key","reason":null,"detail":"mood","message":"unknown key “mood”","hint":"Known here: format, id, title, opened, mentor, mentee, follows and exchange"}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":10,"column":6,"fault":"wrong-value","reason":null,"detail":"id","message":"“id” can't be “nope”","hint":"An exchange's id has 8 characters of 0-9 and a-z without i, l, o and u."}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":21,"column":5,"fault":"wrong-value","reason":null,"detail":"n","message":"“n” can't be “0”","hint":"A whole number, 1 or more."}

"#]],
    );
}

#[test]
fn a_newer_format() {
    refused(
        "format = 2\nshape = \"round\"\n",
        str![[r#"
sessions/p.toml:1:10: format 2, which is newer than this version of mentor
  Update mentor; the file is fine.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":1,"column":10,"fault":"newer-format","reason":null,"detail":"2","message":"format 2, which is newer than this version of mentor","hint":"Update mentor; the file is fine."}

"#]],
    );
}

#[test]
fn a_format_that_never_was() {
    refused(
        "format = 0\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:1:10: format 0 does not exist; mentor reads format 1

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":1,"column":10,"fault":"no-such-format","reason":null,"detail":"0","message":"format 0 does not exist; mentor reads format 1","hint":null}

"#]],
    );
}

#[test]
fn a_wrong_type() {
    refused(
        "format = 1\nid = \"p\"\ntitle = 7\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:3:9: “title” must be a string, not integer

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":3,"column":9,"fault":"wrong-type","reason":null,"detail":"title","message":"“title” must be a string, not integer","hint":null}

"#]],
    );
}

#[test]
fn a_date_time_without_an_offset() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:4:10: “opened” must be a date-time with an offset, such as 2026-11-22T09:00:00+09:00, not datetime

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":4,"column":10,"fault":"wrong-type","reason":null,"detail":"opened","message":"“opened” must be a date-time with an offset, such as 2026-11-22T09:00:00+09:00, not datetime","hint":null}

"#]],
    );
}

#[test]
fn a_quoted_date_time() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = \"2026-04-01T09:00:00+09:00\"\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:4:10: “opened” must be a date-time with an offset, such as 2026-11-22T09:00:00+09:00, not string

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":4,"column":10,"fault":"wrong-type","reason":null,"detail":"opened","message":"“opened” must be a date-time with an offset, such as 2026-11-22T09:00:00+09:00, not string","hint":null}

"#]],
    );
}

#[test]
fn a_day_that_the_calendar_lacks() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\npause = \"\"\nuntil = 2026-02-30\n",
        str![[r#"
sessions/p.toml:17:9: not valid TOML: invalid date, expected day between 01 and 28
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":9,"fault":"syntax","reason":null,"detail":"invalid date, expected day between 01 and 28","message":"not valid TOML: invalid date, expected day between 01 and 28","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml"}

"#]],
    );
}

#[test]
fn an_id_that_is_a_path() {
    refused(
        "format = 1\nid = \"../p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:2:6: “id” can't be “../p”
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":2,"column":6,"fault":"wrong-value","reason":null,"detail":"id","message":"“id” can't be “../p”","hint":"An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first."}

"#]],
    );
}

#[test]
fn an_id_that_is_an_option() {
    refused(
        "format = 1\nid = \"-x\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:2:6: “id” can't be “-x”
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":2,"column":6,"fault":"wrong-value","reason":null,"detail":"id","message":"“id” can't be “-x”","hint":"An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first."}

"#]],
    );
}

#[test]
fn an_id_that_is_a_device() {
    refused(
        "format = 1\nid = \"nul\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:2:6: “id” can't be “nul”
  An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":2,"column":6,"fault":"wrong-value","reason":null,"detail":"id","message":"“id” can't be “nul”","hint":"An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first."}

"#]],
    );
}

#[test]
fn an_id_that_is_not_the_files_name() {
    refused(
        "format = 1\nid = \"q\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:2:6: the id is “q”, but the file is p.toml
  Rename the file to q.toml, or correct the id.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":2,"column":6,"fault":"other-name","reason":null,"detail":"q","message":"the id is “q”, but the file is p.toml","hint":"Rename the file to q.toml, or correct the id."}

"#]],
    );
}

#[test]
fn a_name_that_is_a_role() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"mentor\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:5:10: “mentor” can't be “mentor”
  A name is one line of at most 100 characters, and not “mentor”, “mentee” or “observer”.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":5,"column":10,"fault":"wrong-value","reason":null,"detail":"mentor","message":"“mentor” can't be “mentor”","hint":"A name is one line of at most 100 characters, and not “mentor”, “mentee” or “observer”."}

"#]],
    );
}

#[test]
fn one_person_as_both() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"ito\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:6:10: The mentor and the mentee are both ito; a practice needs two people.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":6,"column":10,"fault":"refused","reason":"same-person","detail":"ito","message":"The mentor and the mentee are both ito; a practice needs two people.","hint":null}

"#]],
    );
}

#[test]
fn a_title_of_two_lines() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\\nand shop\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n",
        str![[r#"
sessions/p.toml:3:9: The title must be one line without tabs or other control characters, and not empty.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":3,"column":9,"fault":"refused","reason":"title","detail":null,"message":"The title must be one line without tabs or other control characters, and not empty.","hint":null}

"#]],
    );
}

#[test]
fn a_stage_that_is_none() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"tea\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:13:9: “stage” can't be “tea”
  One of theme, questions, advice, reflection. (Only mentor close sets closed; list takes it too.)

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":13,"column":9,"fault":"wrong-value","reason":null,"detail":"stage","message":"“stage” can't be “tea”","hint":"One of theme, questions, advice, reflection. (Only mentor close sets closed; list takes it too.)"}

"#]],
    );
}

#[test]
fn a_part_without_a_kind() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nto = \"a0000001.1\"\n",
        str![[r#"
sessions/p.toml:15:1: this part does not say what it does
  Known here: say, theme, ask, answer, pass, advise, act, report, reflect, learn, park, unpark, agree, pause, quote, skip, close, reopen, number, amend and withdraw

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":15,"column":1,"fault":"no-kind","reason":null,"detail":null,"message":"this part does not say what it does","hint":"Known here: say, theme, ask, answer, pass, advise, act, report, reflect, learn, park, unpark, agree, pause, quote, skip, close, reopen, number, amend and withdraw"}

"#]],
    );
}

#[test]
fn a_part_of_two_kinds() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\nask = \"Why?\"\n",
        str![[r#"
sessions/p.toml:17:7: this part has both “say” and “ask”; make it two parts

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":7,"fault":"two-kinds","reason":null,"detail":"say, ask","message":"this part has both “say” and “ask”; make it two parts","hint":null}

"#]],
    );
}

#[test]
fn a_reference_without_a_number() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nanswer = \"Yes.\"\nto = \"a0000001\"\n",
        str![[r#"
sessions/p.toml:17:6: “to” can't be “a0000001”
  Such as h4t9w2mz.2, for the second question or action of exchange h4t9w2mz.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":6,"fault":"wrong-value","reason":null,"detail":"to","message":"“to” can't be “a0000001”","hint":"Such as h4t9w2mz.2, for the second question or action of exchange h4t9w2mz."}

"#]],
    );
}

#[test]
fn a_reference_to_nothing() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nanswer = \"Yes.\"\nto = \"zzzzzzz1.1\"\n",
        str![[r#"
sessions/p.toml:15:1: There is no question zzzzzzz1.1 before this letter.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":15,"column":1,"fault":"refused","reason":"no-such-question","detail":"zzzzzzz1.1","message":"There is no question zzzzzzz1.1 before this letter.","hint":null}

"#]],
    );
}

#[test]
fn a_report_on_nothing() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nreport = \"Done.\"\nto = \"zzzzzzz1.1\"\n",
        str![[r#"
sessions/p.toml:15:1: There is no action zzzzzzz1.1 before this letter.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":15,"column":1,"fault":"refused","reason":"no-such-action","detail":"zzzzzzz1.1","message":"There is no action zzzzzzz1.1 before this letter.","hint":null}

"#]],
    );
}

#[test]
fn an_answer_to_ones_own_question() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nask = \"Why?\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nanswer = \"So.\"\nto = \"a0000001.1\"\n",
        str![[r#"
sessions/p.toml:25:1: Q1 is your own question; it is for the other to answer.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":25,"column":1,"fault":"refused","reason":"own-question","detail":"Q1","message":"Q1 is your own question; it is for the other to answer.","hint":null}

"#]],
    );
}

#[test]
fn every_fault_of_an_exchange_is_told() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\n\n[[exchange.part]]\nsay = \"\"\n\n[[exchange.part]]\nanswer = \"\"\nto = \"zzzzzzz1.1\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat = 2026-04-02T09:00:00+09:00\nby = \"tani\"\nstage = \"questions\"\n\n[[exchange.part]]\nquote = \"Good\"\nto = \"a0000001\"\n\n[[exchange.part]]\nreport = \"So.\"\nto = \"zzzzzzz2.1\"\n",
        str![[r#"
sessions/p.toml:8:1: A letter of the mentor or the mentee needs a stage.
sessions/p.toml:14:1: “say” needs words.
sessions/p.toml:17:1: “answer” needs words.
sessions/p.toml:17:1: There is no question zzzzzzz1.1 before this letter.
sessions/p.toml:32:1: There is no action zzzzzzz2.1 before this letter.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":8,"column":1,"fault":"refused","reason":"no-stage","detail":null,"message":"A letter of the mentor or the mentee needs a stage.","hint":null}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":14,"column":1,"fault":"refused","reason":"no-words","detail":"say","message":"“say” needs words.","hint":null}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":1,"fault":"refused","reason":"no-words","detail":"answer","message":"“answer” needs words.","hint":null}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":1,"fault":"refused","reason":"no-such-question","detail":"zzzzzzz1.1","message":"There is no question zzzzzzz1.1 before this letter.","hint":null}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":32,"column":1,"fault":"refused","reason":"no-such-action","detail":"zzzzzzz2.1","message":"There is no action zzzzzzz2.1 before this letter.","hint":null}

"#]],
    );
}

#[test]
fn words_that_are_missing() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \" \"\n",
        str![[r#"
sessions/p.toml:15:1: “say” needs words.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":15,"column":1,"fault":"refused","reason":"no-words","detail":"say","message":"“say” needs words.","hint":null}

"#]],
    );
}

#[test]
fn an_exchange_without_parts() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n",
        str![[r#"
sessions/p.toml:8:1: The letter is empty: it has no parts.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":8,"column":1,"fault":"refused","reason":"empty","detail":null,"message":"The letter is empty: it has no parts.","hint":null}

"#]],
    );
}

#[test]
fn an_exchange_without_a_stage() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:8:1: A letter of the mentor or the mentee needs a stage.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":8,"column":1,"fault":"refused","reason":"no-stage","detail":null,"message":"A letter of the mentor or the mentee needs a stage.","hint":null}

"#]],
    );
}

#[test]
fn an_observer_with_a_stage() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"visitor\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:8:1: visitor is an observer and can't move the stage.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":8,"column":1,"fault":"refused","reason":"observer-stage","detail":"visitor","message":"visitor is an observer and can't move the stage.","hint":null}

"#]],
    );
}

#[test]
fn an_observer_with_a_theme() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"visitor\"\n\n[[exchange.part]]\ntheme = \"Mine\"\n",
        str![[r#"
sessions/p.toml:14:1: visitor is an observer; “theme” is for the mentor and the mentee.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":14,"column":1,"fault":"refused","reason":"observer-part","detail":"theme","message":"visitor is an observer; “theme” is for the mentor and the mentee.","hint":null}

"#]],
    );
}

#[test]
fn a_closed_stage_without_a_close() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"closed\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:8:1: The stage is “closed”, but nothing closes the practice.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":8,"column":1,"fault":"refused","reason":"not-closed","detail":null,"message":"The stage is “closed”, but nothing closes the practice.","hint":null}

"#]],
    );
}

#[test]
fn another_persons_exchange_taken_back() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat = 2026-04-01T09:00:00+09:00\nby = \"tani\"\nstage = \"theme\"\n\n[[exchange.part]]\nwithdraw = \"\"\nto = \"a0000001\"\n",
        str![[r#"
sessions/p.toml:25:1: Letter a0000001 is ito's; only ito can correct it or take it back.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":25,"column":1,"fault":"refused","reason":"not-yours","detail":"a0000001","message":"Letter a0000001 is ito's; only ito can correct it or take it back.","hint":null}

"#]],
    );
}

#[test]
fn a_close_taken_back() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"closed\"\n\n[[exchange.part]]\nclose = \"\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nwithdraw = \"\"\nto = \"a0000001\"\n",
        str![[r#"
sessions/p.toml:25:1: Letter a0000001 closed the practice, and can't be taken back.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":25,"column":1,"fault":"refused","reason":"close-stands","detail":"a0000001","message":"Letter a0000001 closed the practice, and can't be taken back.","hint":null}

"#]],
    );
}

#[test]
fn an_amendment_of_a_question_that_never_was() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nask = \"Why?\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\namend = \"\"\nto = \"a0000001.2\"\n\n[[exchange.part]]\nask = \"Why so?\"\n",
        str![[r#"
sessions/p.toml:25:1: Letter a0000001 has no question, action or topic 2: their numbers go up to 1.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":25,"column":1,"fault":"refused","reason":"no-such-item","detail":"a0000001","message":"Letter a0000001 has no question, action or topic 2: their numbers go up to 1.","hint":null}

"#]],
    );
}

#[test]
fn one_id_twice_with_other_content() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Goodbye.\"\n",
        str![[r#"
sessions/p.toml:18:1: a second exchange a0000001, with different content
  Exchanges are never changed once written. Delete the one that was edited.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":18,"column":1,"fault":"id-twice","reason":null,"detail":"a0000001","message":"a second exchange a0000001, with different content","hint":"Exchanges are never changed once written. Delete the one that was edited."}

"#]],
    );
}

#[test]
fn duplicate_keys() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\ntitle = \"Again\"\n",
        str![[r#"
sessions/p.toml:7:1: not valid TOML: duplicate key
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":1,"fault":"syntax","reason":null,"detail":"duplicate key","message":"not valid TOML: duplicate key","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml"}

"#]],
    );
}

#[test]
fn an_empty_array_of_exchanges() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\nexchange = []\n",
        str![[r#"
sessions/p.toml:7:12: “exchange” must be [[…]] tables, not array

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":12,"fault":"wrong-type","reason":null,"detail":"exchange","message":"“exchange” must be [[…]] tables, not array","hint":null}

"#]],
    );
}

#[test]
fn exchanges_that_are_no_tables() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\nexchange = [\"one\"]\n",
        str![[r#"
sessions/p.toml:7:13: “exchange” must be [[…]] tables, not string

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":13,"fault":"wrong-type","reason":null,"detail":"exchange","message":"“exchange” must be [[…]] tables, not string","hint":null}

"#]],
    );
}

#[test]
fn conflict_markers() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n<<<<<<< ours\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n=======\n\n[[exchange]]\nid = \"a0000002\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n>>>>>>> theirs\n",
        str![[r#"
sessions/p.toml:7:1: a conflict marker: two versions of this file were not merged
  Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter.
sessions/p.toml:29:1: a conflict marker: two versions of this file were not merged
  Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":1,"fault":"conflict-marker","reason":null,"detail":null,"message":"a conflict marker: two versions of this file were not merged","hint":"Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter."}
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":29,"column":1,"fault":"conflict-marker","reason":null,"detail":null,"message":"a conflict marker: two versions of this file were not merged","hint":"Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter."}

"#]],
    );
}

#[test]
fn conflict_markers_within_words() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"\"\"\nOne\n<<<<<<< ours\ntwo\n\"\"\"\n",
        str![[r#"
sessions/p.toml:18:1: a conflict marker: two versions of this file were not merged
  Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":18,"column":1,"fault":"conflict-marker","reason":null,"detail":null,"message":"a conflict marker: two versions of this file were not merged","hint":"Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter."}

"#]],
    );
}

#[test]
fn a_nul() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"a\0b\"\n",
        str![[r#"
sessions/p.toml:16:9: a NUL character

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":16,"column":9,"fault":"nul","reason":null,"detail":null,"message":"a NUL character","hint":null}

"#]],
    );
}

#[test]
fn a_bare_carriage_return() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"a\"\rb\n",
        str![[r#"
sessions/p.toml:16:10: a carriage return that does not end a line

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":16,"column":10,"fault":"bare-cr","reason":null,"detail":null,"message":"a carriage return that does not end a line","hint":null}

"#]],
    );
}

#[test]
fn a_torn_end() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n\n[[exchange]]\nid = \"a0000002\"\nn = 2\nat =",
        str![[r#"
sessions/p.toml:21:5: not valid TOML: string values must be quoted, expected literal string
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":21,"column":5,"fault":"syntax","reason":null,"detail":"string values must be quoted, expected literal string","message":"not valid TOML: string values must be quoted, expected literal string","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml"}

"#]],
    );
}

#[test]
fn a_torn_string() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 1\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"\"\"Hello\n",
        str![[r#"
sessions/p.toml:17:1: not valid TOML: invalid multi-line basic string, expected `"`
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":17,"column":1,"fault":"syntax","reason":null,"detail":"invalid multi-line basic string, expected `/"`","message":"not valid TOML: invalid multi-line basic string, expected `/"`","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml"}

"#]],
    );
}

#[test]
fn nesting_without_end() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\nx = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        str![[r#"
sessions/p.toml:7:85: not valid TOML: cannot recurse further; max recursion depth met
  Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":7,"column":85,"fault":"syntax","reason":null,"detail":"cannot recurse further; max recursion depth met","message":"not valid TOML: cannot recurse further; max recursion depth met","hint":"Mend that line by hand; if the end of the file was lost: mentor check --repair sessions/p.toml"}

"#]],
    );
}

#[test]
fn a_number_too_large() {
    refused(
        "format = 1\nid = \"p\"\ntitle = \"Books\"\nopened = 2026-04-01T09:00:00+09:00\nmentor = \"tani\"\nmentee = \"ito\"\n\n[[exchange]]\nid = \"a0000001\"\nn = 99999999999999999999\nat = 2026-04-01T09:00:00+09:00\nby = \"ito\"\nstage = \"theme\"\n\n[[exchange.part]]\nsay = \"Hello.\"\n",
        str![[r#"
sessions/p.toml:10:5: “n” can't be “99999999999999999999”
  A whole number, 1 or more.

"#]],
        str![[r#"
{"schema":"mentor.check.v1","file":"sessions/p.toml","line":10,"column":5,"fault":"wrong-value","reason":null,"detail":"n","message":"“n” can't be “99999999999999999999”","hint":"A whole number, 1 or more."}

"#]],
    );
}
