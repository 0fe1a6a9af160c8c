//! Drafts: what was typed is kept, can be seen, taken up again and dropped, and
//! is never added twice.

use std::os::unix::fs::PermissionsExt;

use crate::support::Sandbox;
use snapbox::str;

/// A practice with two open questions, and an answer that was refused.
fn refused() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("mori", &["ask", "-m", "1. Who stops?\n2. What for?"]);
    sandbox
        .mentor(&["answer", "-m", "A7: 郵便屋さんです。", "--as", "ito"])
        .assert()
        .code(1);
    sandbox
}

#[test]
fn a_draft_is_its_owners_alone() {
    let sandbox = refused();
    let folder = sandbox.path("home/.local/state/mentor/drafts");
    let mode = |path: &std::path::Path| {
        std::fs::metadata(path)
            .expect("a file")
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).expect("drafts") {
        assert_eq!(mode(&entry.expect("a draft").path()), 0o600);
    }
}

#[test]
fn drafts_are_listed_shown_and_dropped() {
    let sandbox = refused();
    sandbox
        .mentor(&["drafts"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134  2026-11-22-market-stall, a minute ago
  A7: 郵便屋さんです。

"#]])
        .stderr_eq(str![[r#"
To take it up again: mentor reply --resume=043cs134; to drop it: mentor drafts --drop 043cs134

"#]]);
    sandbox
        .mentor(&["drafts", "--json"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.drafts.v1","draft":"043cs134","practice":"2026-11-22-market-stall","by":"ito","at":"2026-11-23T07:45:00+09:00","command":["answer","-m","A7: 郵便屋さんです。","--as","ito"],"path":"[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.043cs134.txt","text":"A7: 郵便屋さんです。"}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["drafts", "--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134  2026-11-22-market-stall、1分前
  A7: 郵便屋さんです。

"#]])
        .stderr_eq(str![[r#"
続けるには mentor reply --resume=043cs134、捨てるには mentor drafts --drop 043cs134

"#]]);
    let id = sandbox.draft_ids().remove(0);
    sandbox
        .mentor(&["drafts", "--show", &id])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
A7: 郵便屋さんです。

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["drafts", "--drop", &id])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Dropped drafts can't be recovered.
  To drop them all the same: --yes

"#]]);
    sandbox
        .mentor(&["drafts", "--drop", "zzzzzzzz", "--yes"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no draft zzzzzzzz.
  043cs134  2026-11-22-market-stall  A7: 郵便屋さんです。

"#]]);
    sandbox
        .mentor(&["drafts", "--drop", &id, "--yes"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
1 draft dropped

"#]]);
    sandbox
        .mentor(&["drafts"])
        .assert()
        .code(0)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
No drafts.

"#]]);
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn a_draft_that_was_mended_is_sent_as_it_was_to_be() {
    let sandbox = refused();
    let id = sandbox.draft_ids().remove(0);
    sandbox.mend_draft("A7:", "A2:");
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(0)
        .stdout_eq(format!("{id}\n"))
        .stderr_eq(str![[r#"
an answer to Q2 “What for?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q1

"#]]);
    assert!(sandbox.read().contains("answer = \"郵便屋さんです。\""));
    assert!(sandbox.drafts().is_empty());
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No drafts.

"#]]);
}

#[test]
fn what_is_said_now_holds_before_what_was_said_then() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("mori", &["ask", "-m", "1. Who stops?\n2. What for?"]);
    sandbox
        .mentor(&[
            "answer", "nowhere", "--as", "ito", "--to", "2", "-m", "A word.",
        ])
        .assert()
        .code(1);
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
mentor: No practice has “nowhere” in its id or title.
  mentor list --all shows every practice.
Your text is kept. To go on with it: mentor reply --resume=ynd0kasr
[SANDBOX]/home/.local/state/mentor/drafts/unsent.ynd0kasr.txt

"#]]);
    sandbox
        .mentor(&["reply", "market", "--resume", "--hold"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
an answer to Q2 “What for?”; it is ito's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q1

"#]]);
    assert!(
        sandbox
            .read()
            .contains("hold = true\n\n[[exchange.part]]\nanswer = \"A word.\"")
    );
}

#[test]
fn another_verb_takes_the_text_alone() {
    let sandbox = refused();
    sandbox.mend_draft("A7: ", "");
    sandbox
        .mentor(&["answer", "--to", "1", "--resume", "--as", "ito"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
an answer to Q1 “Who stops?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q2

"#]]);
}

#[test]
fn trying_again_adds_nothing_twice() {
    let sandbox = refused();
    sandbox.mend_draft("A7:", "A1:");
    let folder = sandbox.path("home/.local/state/mentor/drafts");
    let aside = sandbox.path("aside");
    // As if the program had been killed between writing and dropping.
    let copy = |from: &std::path::Path, to: &std::path::Path| {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("drafts") {
            let path = entry.expect("a draft").path();
            std::fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("a copy");
        }
    };
    copy(&folder, &aside);
    sandbox.mentor(&["reply", "--resume"]).assert().code(0);
    let after = sandbox.read();
    copy(&aside, &folder);
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
043cs134

"#]])
        .stderr_eq(str![[r#"
It was sent already, as 043cs134; nothing was added.
an answer to Q1 “Who stops?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q2

"#]]);
    assert_eq!(sandbox.read(), after);
    assert!(sandbox.drafts().is_empty());
}

#[test]
fn one_of_several_drafts_is_named() {
    let sandbox = refused();
    sandbox.tell("mori", &["reply", "-m", "No hurry."]);
    sandbox
        .mentor(&["answer", "-m", "A9: Nobody.", "--as", "ito"])
        .assert()
        .code(1);
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Which draft?
  043cs134  2026-11-22-market-stall  A7: 郵便屋さんです。
  bq01dhwg  2026-11-22-market-stall  A9: Nobody.
  The last one: mentor reply --resume=bq01dhwg

"#]]);
    sandbox
        .mentor(&["reply", "--resume=zzzzzzzz"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no draft zzzzzzzz.
  043cs134  2026-11-22-market-stall  A7: 郵便屋さんです。
  bq01dhwg  2026-11-22-market-stall  A9: Nobody.
  The last one: mentor reply --resume=bq01dhwg

"#]]);
}

/// From a seed, ids are drawn by the practice and the moment, which both may share.
#[test]
fn two_drafts_of_one_moment_are_two() {
    let sandbox = Sandbox::with_practice();
    for text in ["A9: One.", "A9: Two."] {
        let answer = ["answer", "--as", "ito", "-m", text];
        sandbox.mentor(&answer).assert().code(1);
        let letter = ["reply", "nowhere", "--as", "ito", "-m", "The same."];
        sandbox.mentor(&letter).assert().code(1);
    }
    let mut drafts = sandbox.drafts();
    drafts.sort();
    assert_eq!(drafts, ["A9: One.", "A9: Two.", "The same.", "The same."]);
    let ids: std::collections::BTreeSet<String> = sandbox.draft_ids().into_iter().collect();
    assert_eq!(ids.len(), 4, "{ids:?}");
}

#[test]
fn a_draft_without_its_memo_can_still_be_sent() {
    let sandbox = refused();
    let folder = sandbox.path("home/.local/state/mentor/drafts");
    for entry in std::fs::read_dir(&folder).expect("drafts") {
        let path = entry.expect("a draft").path();
        if path.extension().is_some_and(|it| it == "toml") {
            std::fs::remove_file(path).expect("a memo");
        }
    }
    sandbox.mend_draft("A7:", "A1:");
    sandbox
        .mentor(&["reply", "--resume", "--as", "ito"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
an answer to Q1 “Who stops?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.
Still open: Q2
Read wrongly? mentor amend 043cs134 --to-words --as ito records it as plain words.

"#]]);
}

#[test]
fn several_questions_stay_several_in_a_draft() {
    let sandbox = Sandbox::with_practice();
    sandbox
        .mentor(&[
            "ask",
            "nowhere",
            "--as",
            "mori",
            "-m",
            "Who?",
            "-m",
            "When?\n\nAnd where?",
        ])
        .assert()
        .code(1);
    assert_eq!(sandbox.drafts(), ["Who?\n\nWhen?\n\nAnd where?"]);
}

#[test]
fn a_practice_that_could_not_be_opened_can_be_opened_later() {
    let sandbox = Sandbox::new();
    let work = sandbox.work();
    std::fs::write(work.join("sessions"), "in the way").expect("a file");
    sandbox
        .mentor(&[
            "new",
            "Stall",
            "--mentor",
            "mori",
            "--mentee",
            "ito",
            "--theme",
            "冬の屋台",
        ])
        .assert()
        .code(4)
        .stderr_eq(str![[r#"
mentor: sessions can't be created: File exists (os error 17)
Your text is kept. To go on with it: mentor reply --resume=qes96rm5
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-23-stall.qes96rm5.txt

"#]]);
    std::fs::remove_file(work.join("sessions")).expect("a file");
    sandbox
        .mentor(&["reply", "--resume"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-stall

"#]])
        .stderr_eq(str![[r#"
created sessions
opened “Stall”; it is mori's turn
ito: the theme “冬の屋台”
Next, mori asks: mentor ask 2026-11-23-stall --as mori

"#]]);
    sandbox
        .mentor(&["show", "stall"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Stall  2026-11-23-stall
mentor mori, mentee ito, opened 2026-11-23 07:45
Theme: 冬の屋台
Stage: theme; it is mori's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  qes96rm5
  Theme: 冬の屋台

"#]]);
}

#[test]
fn a_dry_run_shows_how_the_text_is_read_and_changes_nothing() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("mori", &["ask", "-m", "1. Who stops?\n2. What for?"]);
    let before = sandbox.everything();
    let text = "1. The postman.\n\n行動: ask him (due 2026-12-01)\n\nQ: And you?";
    let reply = ["reply", "--as", "ito", "--dry-run", "-m", text];
    sandbox
        .mentor(&reply)
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
As ito (mentee), in “Market stall”:
  - an answer to Q1 “Who stops?”
  - action 1 “ask him”, due 2026-12-01
  - 1 question, Q3
  - left unanswered: Q2
  - then it is mori's turn

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&reply)
        .arg("--json")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.preview.v1","practice":"2026-11-22-market-stall","by":"ito","role":"mentee","stage":"advice","turn":"mentor","parts":[{"kind":"answer","text":"The postman.","to":"y0dqj391.1","partial":false},{"kind":"act","text":"ask him","due":"2026-12-01"},{"kind":"ask","text":"And you?","optional":false}],"questions":[3],"actions":[1],"unanswered":[2],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&reply)
        .args(["--lang", "ja"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
itoさん（メンティー）から『Market stall』へ、次のように送ります:
  - Q1「Who stops?」への回答
  - 行動1「ask him」（期限 2026-12-01）
  - 質問1件（Q3）
  - 答えていない質問: Q2
  - このあと: moriさんの番です

"#]])
        .stderr_eq(str![]);
    let refused = ["answer", "--as", "ito", "-n", "-m", "A7: No."];
    sandbox
        .mentor(&refused)
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: there is no question 7; 2 were asked so far
  mentor show 2026-11-22-market-stall --questions lists them.

"#]]);
    assert_eq!(sandbox.everything(), before);
    assert!(sandbox.drafts().is_empty());
}
