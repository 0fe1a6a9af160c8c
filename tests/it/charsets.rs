//! What comes in another charset than UTF-8: converted where it is certain which,
//! and where it is not, refused and kept as it came. And what comes twice.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::support::Sandbox;
use snapbox::cmd::cargo_bin;
use snapbox::str;

/// おはようございます。 in Shift_JIS.
const SHIFT_JIS: &[u8] =
    b"\x82\xa8\x82\xcd\x82\xe6\x82\xa4\x82\xb2\x82\xb4\x82\xa2\x82\xdc\x82\xb7\x81B\x0a";

/// 看板を塗りました。 in EUC-JP.
const EUC_JP: &[u8] =
    b"\xb4\xc7\xc8\xc4\xa4\xf2\xc5\xc9\xa4\xea\xa4\xde\xa4\xb7\xa4\xbf\xa1\xa3\x0a";

/// Theme: 冬の屋台 in ISO-2022-JP.
const ISO_2022_JP: &[u8] = b"Theme: \x1b$BE_$N20Bf\x1b(B\x0a";

/// Theme: Winter 冬 in UTF-16, the lower byte first.
const UTF_16: &[u8] =
    b"T\x00h\x00e\x00m\x00e\x00:\x00 \x00W\x00i\x00n\x00t\x00e\x00r\x00 \x00\xacQ\x0a\x00";

#[test]
fn what_is_certain_is_converted_and_it_is_said() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .stdin(ISO_2022_JP.to_vec())
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
y0dqj391

"#]])
        .stderr_eq(str![[r#"
standard input: converted from ISO-2022-JP to UTF-8.
the theme “冬の屋台”; it is mori's turn
Read wrongly? mentor amend y0dqj391 --to-words --as ito records it as plain words.

"#]]);
    sandbox
        .mentor(&["reply", "--as", "ito", "--lang", "ja", "--json"])
        .stdin([b"\xff\xfe", UTF_16].concat())
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-22-market-stall","exchange":"043cs134","number":2,"stage":"theme","turn":"mentor","turn_since":"2026-11-23T07:45:00+09:00","questions":[],"actions":[],"parts":[{"kind":"theme","text":"Winter 冬"}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
標準入力を UTF-16LE から UTF-8 に変換しました。
記録しました: テーマ「Winter 冬」。moriさんの番です
読み違いなら mentor amend 043cs134 --to-words --as ito で、すべて本文に戻せます。

"#]]);
    std::fs::write(sandbox.work().join("letter.txt"), ISO_2022_JP).expect("a letter");
    sandbox
        .mentor(&["reply", "--as", "ito", "-F", "letter.txt", "-q"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![]);
    assert_eq!(sandbox.read().matches("theme = \"冬の屋台\"").count(), 2);
    assert!(sandbox.read().contains("theme = \"Winter 冬\""));
    assert!(!sandbox.read().contains('\u{1b}'));
}

#[test]
fn what_is_not_certain_is_refused_and_kept_as_it_came() {
    let sandbox = Sandbox::with_practice();
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito", "--lang", "ja"])
        .stdin(SHIFT_JIS.to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 標準入力:1:1: UTF-8ではありません
  文字コードはおそらく SHIFT_JIS です。次のように変換できます:
  iconv -f SHIFT_JIS -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes | mentor reply --as ito --lang ja
届いたものはそのまま取ってあります（一覧は mentor drafts）:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes

"#]]);
    sandbox
        .mentor(&[
            "reply",
            "market-stall",
            "--as",
            "ito",
            "--quote",
            "it's",
            "-F",
            "-",
        ])
        .stdin(EUC_JP.to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: standard input:1:1: not UTF-8
  EUC-JP and WINDOWS-1252 are possible. To convert it, take the one that reads well:
  iconv -f EUC-JP -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.pfn5q7x4.bytes | mentor reply market-stall --as ito --quote 'it'/''s'
  iconv -f WINDOWS-1252 -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.pfn5q7x4.bytes | mentor reply market-stall --as ito --quote 'it'/''s'
What came is kept as it is; mentor drafts lists it:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.pfn5q7x4.bytes

"#]]);
    sandbox
        .mentor(&["reply", "--as", "ito", "--json"])
        .stdin(UTF_16.to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![[r#"
{"schema":"mentor.failure.v1","error":"not-utf-8","message":"standard input:1:29: not UTF-8","hint":"It is probably UTF-16LE. To convert it:/niconv -f UTF-16LE -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.sr39r7kj.bytes | mentor reply --as ito --json/nWhat came is kept as it is; mentor drafts lists it:/n[SANDBOX]/home/.local/state/mentor/drafts/unsent.sr39r7kj.bytes","draft":null}

"#]])
        .stderr_eq(str![[r#"
mentor: standard input:1:29: not UTF-8
  It is probably UTF-16LE. To convert it:
  iconv -f UTF-16LE -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.sr39r7kj.bytes | mentor reply --as ito --json
What came is kept as it is; mentor drafts lists it:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.sr39r7kj.bytes

"#]]);
    sandbox
        .mentor(&["note"])
        .stdin(b"caf\xe9\n".to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: standard input:1:4: not UTF-8
  It is probably WINDOWS-1252. To convert it:
  iconv -f WINDOWS-1252 -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.tw9w14fw.bytes | mentor note
What came is kept as it is; mentor drafts lists it:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.tw9w14fw.bytes

"#]]);
    sandbox
        .mentor(&["agree", "--lang", "ja"])
        .stdin(b"\x80\xff\0".to_vec())
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 標準入力:1:1: UTF-8ではありません
  文字コードが分かりません。CHARSET のところに名前を入れて変換してください:
  iconv -f CHARSET -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.wcng651v.bytes | mentor agree --lang ja
届いたものはそのまま取ってあります（一覧は mentor drafts）:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.wcng651v.bytes

"#]]);
    std::fs::write(sandbox.work().join("a letter.txt"), SHIFT_JIS).expect("a letter");
    sandbox
        .mentor(&["reply", "--as", "ito", "-F", "a letter.txt"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: a letter.txt:1:1: not UTF-8
  It is probably SHIFT_JIS. To convert it:
  iconv -f SHIFT_JIS -t UTF-8 'a letter.txt' | mentor reply --as ito

"#]]);
    std::fs::remove_file(sandbox.work().join("a letter.txt")).expect("a letter");
    assert_eq!(sandbox.everything(), before, "nothing changed");
}

/// The drafts that are not UTF-8.
fn kept(sandbox: &Sandbox) -> Vec<PathBuf> {
    let folder = sandbox.path("home/.local/state/mentor/drafts");
    let files = std::fs::read_dir(folder).expect("drafts").flatten();
    files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|it| it == "bytes"))
        .collect()
}

#[test]
fn the_command_that_is_named_sends_it() {
    for (bytes, text) in [
        (SHIFT_JIS.to_vec(), "おはようございます。"),
        (
            b"\x87\x40\x81\x41\x82\xa8\x82\xcd\x82\xe6\x82\xa4\n".to_vec(),
            "①、おはよう",
        ),
        (UTF_16.to_vec(), "Winter 冬"),
        (b"Theme: caf\xe9\n".to_vec(), "café"),
    ] {
        let sandbox = Sandbox::with_practice();
        let refused = sandbox
            .mentor(&["reply", "market-stall", "--as", "ito", "--plain"])
            .stdin(bytes.clone())
            .output()
            .expect("mentor");
        let [path] = kept(&sandbox).try_into().expect("one draft");
        assert_eq!(std::fs::read(&path).expect("bytes"), bytes);
        let mode = std::fs::metadata(&path)
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let told = String::from_utf8(refused.stderr).expect("UTF-8");
        let command = told
            .lines()
            .find(|line| line.contains("iconv"))
            .expect("a command");
        let folder = cargo_bin!("mentor").parent().expect("a folder");
        let sent = std::process::Command::new("sh")
            .args(["-c", command])
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
            .env("HOME", sandbox.path("home"))
            .current_dir(sandbox.work())
            .status()
            .expect("a shell");
        assert!(sent.success(), "{command}");
        assert!(sandbox.read().contains(text), "{}", sandbox.read());
    }
}

#[test]
fn a_draft_that_is_not_utf8_is_listed_and_dropped() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&["reply", "--as", "ito"])
        .stdin(SHIFT_JIS.to_vec())
        .assert()
        .code(1);
    let [path] = kept(&sandbox).try_into().expect("one draft");
    let id = path
        .file_stem()
        .and_then(|it| it.to_str())
        .and_then(|it| it.rsplit_once('.'));
    let (_, id) = id.expect("an id");
    sandbox
        .mentor(&["drafts"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
vesx6cwy  (no practice), a minute ago
  (not UTF-8, to be converted)

"#]])
        .stderr_eq(str![[r#"
To take it up again: mentor reply --resume=vesx6cwy; to drop it: mentor drafts --drop vesx6cwy

"#]]);
    sandbox
        .mentor(&["drafts", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
vesx6cwy  （プラクティス未指定）、1分前
  （UTF-8ではないので、変換が必要です）

"#]])
        .stderr_eq(str![[r#"
続けるには mentor reply --resume=vesx6cwy、捨てるには mentor drafts --drop vesx6cwy

"#]]);
    sandbox
        .mentor(&["drafts", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.drafts.v1","draft":"vesx6cwy","practice":null,"by":null,"at":"2026-11-23T07:45:00+09:00","command":["reply","--as","ito"],"path":"[SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes","text":null}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["drafts", "--show", id])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes:1:1: not UTF-8
  It is probably SHIFT_JIS. To convert it:
  iconv -f SHIFT_JIS -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes | mentor reply --as ito
What came is kept as it is; mentor drafts lists it:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes

"#]]);
    sandbox
        .mentor(&["reply", "--resume", "--lang", "ja"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes:1:1: UTF-8ではありません
  文字コードはおそらく SHIFT_JIS です。次のように変換できます:
  iconv -f SHIFT_JIS -t UTF-8 [SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes | mentor reply --as ito
届いたものはそのまま取ってあります（一覧は mentor drafts）:
[SANDBOX]/home/.local/state/mentor/drafts/unsent.vesx6cwy.bytes

"#]]);
    sandbox
        .mentor(&["drafts", "--drop", id, "--yes"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
1 draft dropped

"#]]);
    assert_eq!(kept(&sandbox), Vec::<PathBuf>::new());
}

#[test]
fn what_is_piped_in_beside_a_text_is_never_dropped_silently() {
    let sandbox = Sandbox::with_practice();
    std::fs::write(sandbox.work().join("letter.txt"), "Good morning.").expect("a letter");
    let before = sandbox.everything();
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Good morning."])
        .stdin("Theme: Winter\n")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is given already, and something is piped in as well.
  Leave one of the two out. Nothing was read from the pipe; to leave it alone: < /dev/null
Your text is kept. To go on with it: mentor reply --resume=jm0e8epp
[SANDBOX]/home/.local/state/mentor/drafts/unsent.jm0e8epp.txt

"#]]);
    sandbox
        .mentor(&["reply", "--as", "ito", "-F", "letter.txt", "--lang", "ja"])
        .stdin("Theme: Winter\n")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 本文はもう指定されていますが、パイプからも何か渡されています。
  どちらか一方にしてください。パイプからは何も読んでいません。読まずにおくには < /dev/null を付けます。

"#]]);
    sandbox
        .mentor(&["note", "-m", "A thought.", "--lang", "ja"])
        .stdin("Another.\n")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 本文はもう指定されていますが、パイプからも何か渡されています。
  どちらか一方にしてください。パイプからは何も読んでいません。読まずにおくには < /dev/null を付けます。

"#]]);
    sandbox
        .mentor(&["reply", "--resume"])
        .stdin("Theme: Winter\n")
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is given already, and something is piped in as well.
  Leave one of the two out. Nothing was read from the pipe; to leave it alone: < /dev/null
Your text is kept. To go on with it: mentor reply --resume=jm0e8epp
[SANDBOX]/home/.local/state/mentor/drafts/unsent.jm0e8epp.txt

"#]]);
    assert_eq!(sandbox.everything(), before, "nothing changed");
    // An empty pipe and a file that was read to its end lose nothing.
    sandbox
        .mentor(&["reply", "--as", "ito", "-m", "Good morning."])
        .stdin("")
        .assert()
        .code(0);
    sandbox
        .mentor(&["reply", "--as", "mori", "-F", "/dev/stdin"])
        .stdin("Welcome.")
        .assert()
        .code(0);
}
