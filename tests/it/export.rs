//! What leaves: every format, who it may leave to, under which names; and what
//! never does.

use std::fs;

use crate::support::Sandbox;
use snapbox::{assert_data_eq, file, str};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");

fn export(sandbox: &Sandbox, args: &[&str]) -> snapbox::cmd::Command {
    let mut all = vec!["export", "--sessions", EXAMPLES];
    all.extend(args);
    sandbox.mentor(&all)
}

#[test]
fn every_format_tells_the_same_practice() {
    let sandbox = Sandbox::new();
    let market_stall = |format| {
        let args = ["market-stall", "--include-private", "--format", format];
        export(&sandbox, &args).assert().code(0).stderr_eq(str![])
    };
    market_stall("html").stdout_eq(file!["../formats/market-stall.html": Text]);
    market_stall("markdown").stdout_eq(file!["../formats/market-stall.md": Text]);
    market_stall("json").stdout_eq(file!["../formats/market-stall.json": Text]);
    market_stall("toml").stdout_eq(file!["../formats/market-stall.toml": Text]);
    market_stall("csv").stdout_eq(file!["../formats/market-stall.csv": Text]);
    market_stall("ics").stdout_eq(file!["../formats/market-stall.ics": Text]);
    market_stall("mbox").stdout_eq(file!["../formats/market-stall.mbox": Text]);
}

#[test]
fn json_is_what_show_prints_and_toml_is_a_sound_record() {
    let sandbox = Sandbox::new();
    let text = |args: &[&str]| {
        let output = sandbox.mentor(args).args(["--sessions", EXAMPLES]).output();
        String::from_utf8(output.expect("mentor").stdout).expect("UTF-8")
    };
    let exported = text(&["export", "店を任せる", "--json"]);
    assert_eq!(exported, text(&["show", "店を任せる", "--json"]));
    let record = text(&["export", "店を任せる", "--format", "toml"]);
    let read = mentor::record::read::practice(record.as_bytes(), None).expect("sound");
    let there = fs::read(format!("{EXAMPLES}/2026-05-11-ek2x.toml")).expect("the example");
    assert_eq!(Ok(read), mentor::record::read::practice(&there, None));
}

#[test]
fn what_is_private_leaves_on_purpose_alone() {
    let sandbox = Sandbox::new();
    export(&sandbox, &["speaking-up", "--format", "html"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “Speaking up” is private: only hannah and tomas read it.
  To export it for yourself all the same: --include-private. To agree on something else: mentor agree 2026-02-02-speaking-up --visibility community --sessions [REPOSITORY]/sessions

"#]]);
    let ja = ["speaking-up", "--format", "html", "--lang", "ja"];
    export(&sandbox, &ja)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 『Speaking up』は非公開です。読めるのはhannahさんとtomasさんだけです。
  ご自分用に書き出すなら --include-private。取り決めを変えるには mentor agree 2026-02-02-speaking-up --visibility community --sessions [REPOSITORY]/sessions

"#]]);
    // Nothing was agreed on here, so it is private too.
    export(&sandbox, &["market-stall", "--format", "json"])
        .assert()
        .code(1)
        .stdout_eq(str![]);
    export(&sandbox, &["店を任せる", "--format", "json", "--public"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “店を任せる” is open to the community, not to everyone.
  Without --public it is exported for the community. To agree on more: mentor agree 2026-05-11-ek2x --visibility public --sessions [REPOSITORY]/sessions

"#]]);
    export(&sandbox, &["店を任せる", "--format", "ics"])
        .assert()
        .code(0);
}

#[test]
fn an_agreement_that_changes_changes_what_leaves() {
    let sandbox = Sandbox::with_practice();
    let read = |args: &[&str]| sandbox.mentor(args).output().expect("mentor").status.code();
    assert_eq!(read(&["export", "--format", "json"]), Some(1));
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    assert_eq!(read(&["export", "--format", "json", "--public"]), Some(0));
    sandbox.tell("mori", &["agree", "--visibility", "private"]);
    assert_eq!(read(&["export", "--format", "json"]), Some(1));
}

#[test]
fn names_and_words_are_replaced_and_what_is_left_is_named() {
    let sandbox = Sandbox::new();
    let args = [
        "speaking-up",
        "--include-private",
        "--redact",
        "--alias",
        "staircase=entrance",
        "--format",
        "markdown",
    ];
    let redacted = export(&sandbox, &args).assert().code(0).stderr_eq(str![[r#"
Replaced:
  staircase → entrance (2 times)
  hannah → Mentor (7 times)
  tomas → Mentee (11 times)
Check these before you pass it on; they may still tell who it is:
  name  Rosa  #4, #6
To replace one, add --alias, the word, = and its new name. This is only a guess: read it yourself before you share it.

"#]]);
    let text = String::from_utf8_lossy(&redacted.get_output().stdout).to_lowercase();
    for word in ["hannah", "tomas", "staircase"] {
        assert!(!text.contains(word), "{word}");
    }
    let ja = [
        "店を任せる",
        "--redact",
        "--alias",
        "藤井=古株のかた",
        "--format",
        "toml",
        "--lang",
        "ja",
    ];
    let redacted = export(&sandbox, &ja).assert().code(0).stderr_eq(str![[r#"
置き換えた語:
  藤井 → 古株のかた（5か所）
  高瀬 → メンター（11か所）
  小川 → メンティー（20か所）
  白井 → オブザーバー1（2か所）
ほかに、名前、メールアドレス、電話番号、リンクらしいものは見つかりませんでした。話の中身からだれのことか分かることもあるので、一度読み返してください。

"#]]);
    let text = String::from_utf8_lossy(&redacted.get_output().stdout).into_owned();
    for word in ["高瀬", "小川", "白井", "藤井"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn aliases_come_from_a_file_and_a_bad_line_is_named() {
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("aliases.txt");
    fs::write(&path, "# who is meant\n\nRosa=the site manager\n").expect("a file");
    let args = [
        "speaking-up",
        "--include-private",
        "--aliases",
        "aliases.txt",
        "--format",
        "csv",
    ];
    export(&sandbox, &args).assert().code(0).stderr_eq(str![[r#"
Replaced:
  Rosa → the site manager (3 times)
  hannah → Mentor (7 times)
  tomas → Mentee (11 times)
No other name, mail address, telephone number or link was recognised. What somebody tells may still give them away: read it once more.

"#]]);
    fs::write(&path, "Rosa=the site manager\nRosa\n").expect("a file");
    export(&sandbox, &args)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: aliases.txt:2: this line is not of the form WORD=NAME.
  Of the form WORD=NAME, such as --alias "Fern Lane=the market"; in a file, one on each line.

"#]]);
    let same = [
        "speaking-up",
        "--include-private",
        "--alias",
        "hannah=A",
        "--alias",
        "tomas=A",
        "--format",
        "csv",
    ];
    export(&sandbox, &same)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Both would be called “A”. Give each an alias of their own; a name that is part of the other's needs one too.
  Of the form WORD=NAME, such as --alias "Fern Lane=the market"; in a file, one on each line.

"#]]);
}

/// A practice in which somebody watched, and something was taken back.
fn with_slips() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--visibility", "community"]);
    sandbox.tell("ito", &["reply", "-m", "Theme: The stall in winter"]);
    sandbox.tell(
        "mori",
        &["ask", "-m", "Is it the cold?", "-m", "Who helps you?"],
    );
    sandbox.tell("observer:sasaki", &["reply", "-m", "I know that wind."]);
    sandbox.tell(
        "ito",
        &["answer", "--to", "1", "-m", "Mr. Kanda says I am slow."],
    );
    sandbox.tell("ito", &["amend", "#5", "-m", "A1: Not always the cold."]);
    sandbox.tell("ito", &["reply", "-m", "My landlord is a thief."]);
    sandbox.tell("mori", &["reply", "-m", "> My landlord is a thief.\n\nHm."]);
    sandbox.tell("ito", &["withdraw", "#7", "--yes"]);
    sandbox.tell("mori", &["agree", "--visibility", "community"]);
    sandbox
}

#[test]
fn observers_and_what_was_taken_back_can_be_left_out() {
    let sandbox = with_slips();
    let toml = |more: &[&str]| {
        let mut args = vec!["export", "--format", "toml"];
        args.extend(more);
        let output = sandbox.mentor(&args).output().expect("mentor");
        assert!(output.status.success());
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let whole = toml(&[]);
    for words in ["thief", "Kanda", "wind", "Hm."] {
        assert!(whole.contains(words), "{words}");
    }
    let standing = toml(&["--without-withdrawn"]);
    for words in ["thief", "Kanda"] {
        assert!(!standing.contains(words), "{words}");
    }
    assert!(standing.contains("Hm.") && standing.contains("wind"));
    let two = toml(&["--without-observers"]);
    assert!(!two.contains("wind") && !two.contains("sasaki"));
    assert!(two.contains("thief"));
    // From under an alias nothing is to be dug out, nor by who is left out.
    sandbox.tell("mori", &["reply", "-m", "As Sasaki says, that wind."]);
    for more in [&["--redact"][..], &["--redact", "--without-observers"]] {
        let redacted = toml(more).to_lowercase();
        for words in ["thief", "kanda", "ito", "mori", "sasaki"] {
            assert!(!redacted.contains(words), "{words}");
        }
    }
}

#[test]
fn a_file_is_named_by_its_end_and_never_replaced_unasked() {
    let sandbox = Sandbox::new();
    let args = ["店を任せる", "-o", "page.html"];
    export(&sandbox, &args)
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
Written: page.html

"#]]);
    let there = fs::read_to_string(sandbox.work().join("page.html")).expect("the page");
    assert!(there.starts_with("<!DOCTYPE html>"));
    fs::write(sandbox.work().join("page.html"), "mine").expect("a file");
    export(&sandbox, &args)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/work/page.html already exists.
  To replace it: --force

"#]]);
    let there = fs::read_to_string(sandbox.work().join("page.html")).expect("the page");
    assert_eq!(there, "mine");
    export(&sandbox, &["店を任せる", "-o", "page.html", "--force"])
        .assert()
        .code(0);
    let there = fs::read_to_string(sandbox.work().join("page.html")).expect("the page");
    assert!(there.starts_with("<!DOCTYPE html>"));
    export(&sandbox, &["店を任せる", "-o", "nowhere/page.html"])
        .assert()
        .code(4)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/work/nowhere/page.html can't be written, and was not changed: no such file or folder

"#]]);
    export(&sandbox, &["店を任せる", "-o", "page.odt"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Which format?
  Give --format html, markdown, json, toml, csv, ics or mbox, or a file by its extension: -o page.html

"#]]);
    export(&sandbox, &["店を任せる"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Which format?
  Give --format html, markdown, json, toml, csv, ics or mbox, or a file by its extension: -o page.html

"#]]);
}

#[test]
fn a_site_has_a_page_for_what_may_be_read_and_no_other() {
    let sandbox = Sandbox::new();
    export(&sandbox, &["--site", "out"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
out/index.html

"#]])
        .stderr_eq(str![[r#"
1 practice written.
2 may not be read, and were left out: 2026-02-02-speaking-up and 2026-11-09-market-stall

"#]]);
    let names = || {
        let files = sandbox.everything().into_iter();
        let names = files.filter_map(|(path, _)| Some(path.file_name()?.to_str()?.to_owned()));
        names.collect::<Vec<_>>().join(" ")
    };
    assert_data_eq!(
        names(),
        str![".mentor-site 2026-05-11-ek2x.html index.html"]
    );
    export(&sandbox, &["--site", "out", "--include-private", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.site.v1","index":"out/index.html","practices":["2026-11-09-market-stall","2026-05-11-ek2x","2026-02-02-speaking-up"],"left_out":[]}

"#]])
        .stderr_eq(str![[r#"
3 practices written.

"#]]);
    assert_data_eq!(
        names(),
        str![
            ".mentor-site 2026-02-02-speaking-up.html 2026-05-11-ek2x.html 2026-11-09-market-stall.html index.html"
        ]
    );
    // What may not be read any more does not stay.
    export(&sandbox, &["--site", "out"]).assert().code(0);
    assert_data_eq!(
        names(),
        str![".mentor-site 2026-05-11-ek2x.html index.html"]
    );
    let index = fs::read_to_string(sandbox.work().join("out/index.html")).expect("the index");
    assert!(index.contains("href=\"2026-05-11-ek2x.html\""));
    export(&sandbox, &["--site", "out", "--public"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: None of the 3 practices may be read by others.
  To agree on who may read one: mentor agree 2026-02-02-speaking-up --visibility community --sessions [REPOSITORY]/sessions

"#]]);
}

#[test]
fn a_site_is_not_written_among_other_files() {
    let sandbox = Sandbox::new();
    fs::create_dir(sandbox.work().join("out")).expect("a folder");
    fs::write(sandbox.work().join("out/mine.html"), "mine").expect("a file");
    let before = sandbox.everything();
    export(&sandbox, &["--site", "out"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [SANDBOX]/work/out holds other files, so no site is written into it.
  Name a new or an empty folder.

"#]]);
    assert_eq!(sandbox.everything(), before);
    // A marker that was tampered with leads nowhere else.
    fs::write(
        sandbox.work().join("out/.mentor-site"),
        "../keep.html\nmine.html\n",
    )
    .expect("a file");
    fs::write(sandbox.work().join("keep.html"), "keep").expect("a file");
    export(&sandbox, &["--site", "out"]).assert().code(0);
    assert!(sandbox.work().join("keep.html").exists());
}

#[test]
fn notes_are_ones_own() {
    let sandbox = with_slips();
    sandbox
        .mentor(&["note", "--show"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No notes yet. To write one: mentor note 2026-11-22-market-stall -m "..."

"#]]);
    sandbox
        .mentor(&["note", "-m", "A secret thought."])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
Noted, for your eyes only: [SANDBOX]/home/.local/share/mentor/notes/2026-11-22-market-stall.md

"#]]);
    sandbox
        .mentor(&["note"])
        .stdin("二つめの控え\n")
        .assert()
        .code(0);
    sandbox
        .mentor(&["note", "--show"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
## 2026-11-23 07:45

A secret thought.

## 2026-11-23 07:45

二つめの控え

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["note", "--show", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r###"
{"schema":"mentor.notes.v1","practice":"2026-11-22-market-stall","path":"[SANDBOX]/home/.local/share/mentor/notes/2026-11-22-market-stall.md","text":"## 2026-11-23 07:45/n/nA secret thought./n/n## 2026-11-23 07:45/n/n二つめの控え/n"}

"###]]);
    for format in ["html", "markdown", "json", "toml", "csv", "ics", "mbox"] {
        let output = sandbox.mentor(&["export", "--format", format]).output();
        let text = String::from_utf8(output.expect("mentor").stdout).expect("UTF-8");
        assert!(!text.contains("secret"), "{format}");
    }
    assert!(!sandbox.read().contains("secret"));
    assert!(sandbox.drafts().is_empty());
    sandbox
        .mentor(&["note"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no text.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
}

#[test]
fn a_note_that_cannot_be_kept_is_a_draft() {
    let sandbox = Sandbox::with_practice();
    let folder = sandbox.path("home/.local/share/mentor");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("notes"), "in the way").expect("a file");
    sandbox
        .mentor(&["note", "-m", "A thought."])
        .assert()
        .code(4)
        .stdout_eq(str![]);
    assert_eq!(sandbox.drafts(), ["A thought."]);
    fs::remove_file(folder.join("notes")).expect("a file");
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(0)
        .stdout_eq(str![]);
    assert!(sandbox.drafts().is_empty());
    let notes = folder.join("notes/2026-11-22-market-stall.md");
    assert_data_eq!(
        fs::read_to_string(notes).expect("the notes"),
        str![[r#"
## 2026-11-23 07:45

A thought.

"#]]
    );
}

#[test]
fn a_practice_called_index_is_not_the_index() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    let record = sandbox.read().replace("2026-11-22-market-stall", "index");
    fs::write(sandbox.work().join("sessions/index.toml"), record).expect("a file");
    sandbox
        .mentor(&["export", "--site", "out"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
out/index.html

"#]]);
    let index = fs::read_to_string(sandbox.work().join("out/index.html")).expect("the index");
    for page in ["index.practice.html", "2026-11-22-market-stall.html"] {
        assert!(index.contains(&format!("href=\"{page}\"")), "{page}");
        assert!(sandbox.work().join("out").join(page).exists(), "{page}");
    }
}

#[test]
fn what_one_opens_alone_stays_closed_until_the_other_agrees() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: The stall in winter"]);
    sandbox.tell("mori", &["ask", "-m", "Is it the cold?"]);
    sandbox
        .mentor(&["agree", "--visibility", "public", "--as", "ito"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
a proposal; it is ito's turn
ito proposes to make it public; until mori agrees, it stays private.

"#]]);
    sandbox
        .mentor(&["agree"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Agreed: private
  ito proposes to make it public; until mori agrees, it stays private.
2026-11-23 07:45  bq01dhwg  proposed: public

"#]]);
    sandbox
        .mentor(&["export", "--format", "markdown"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: “Market stall” holds what both wrote, and mori has not agreed yet to make it public.
  mori can agree with: mentor agree 2026-11-22-market-stall --visibility public --as mori

"#]]);
    sandbox
        .mentor(&["export", "--format", "markdown", "--lang", "ja"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: 『Market stall』の公開範囲を「一般公開」にするには、moriさんの同意も必要です（お二人で書いたものなので）。
  moriさんが同意するには mentor agree 2026-11-22-market-stall --visibility public --as mori

"#]]);
    let export = |args: &[&str]| sandbox.mentor(args).output().expect("mentor").status.code();
    assert_eq!(export(&["export", "--site", "out"]), Some(1));
    sandbox.tell("mori", &["agree", "--visibility", "community"]);
    assert_eq!(export(&["export", "--format", "markdown"]), Some(0));
    assert_eq!(
        export(&["export", "--format", "markdown", "--public"]),
        Some(1)
    );
    // Wider again takes both.
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    assert_eq!(
        export(&["export", "--format", "markdown", "--public"]),
        Some(1)
    );
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    assert_eq!(
        export(&["export", "--format", "markdown", "--public"]),
        Some(0)
    );
}

#[test]
fn a_site_is_emptied_when_nothing_may_be_read_any_more() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    sandbox
        .mentor(&["export", "--site", "out"])
        .assert()
        .code(0);
    sandbox.tell("mori", &["agree", "--visibility", "private"]);
    sandbox
        .mentor(&["export", "--site", "out"])
        .assert()
        .code(1)
        .stdout_eq(str![]);
    let page = sandbox.work().join("out/2026-11-22-market-stall.html");
    assert!(!page.exists());
    let index = fs::read_to_string(sandbox.work().join("out/index.html")).expect("the index");
    assert!(!index.contains("Market stall"));
}

#[test]
fn words_that_were_taken_back_and_leave_all_the_same_are_named() {
    let sandbox = with_slips();
    sandbox
        .mentor(&["export", "--format", "markdown"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
Words that were taken back or corrected are still in it. To leave them out: --without-withdrawn

"#]]);
    sandbox
        .mentor(&["export", "--format", "markdown", "--without-withdrawn"])
        .assert()
        .code(0)
        .stderr_eq(str![]);
}

#[test]
fn what_was_corrected_stays_where_its_first_words_repeat_what_is_left_out() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("observer:sasaki", &["reply", "-m", "I know that wind."]);
    sandbox.tell("ito", &["reply", "-m", "> I know", "-m", "> that wind."]);
    sandbox.tell("ito", &["amend", "#2", "-m", "Thank you all the same."]);
    let args = ["export", "--include-private", "--without-observers"];
    let export = sandbox.mentor(&args).args(["--format", "toml"]).output();
    let text = String::from_utf8(export.expect("mentor").stdout).expect("UTF-8");
    assert!(
        text.contains("Thank you") && !text.contains("wind"),
        "{text}"
    );
}
