//! What the two agree on: what holds, what is proposed, and that nobody opens a
//! practice wider alone.

use crate::support::Sandbox;
use snapbox::str;

#[test]
fn what_is_proposed_stands_beside_what_holds() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: The stall in winter"]);
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox
        .mentor(&["show", "--last", "1", "--as", "mori"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: theme; it is mori's turn (since 2026-11-23 07:45)
Agreed: private
ito proposes to make it public; until mori agrees, it stays private.

#2 ito (mentee)  2026-11-23 07:45  theme  043cs134
  Proposed: public

"#]]);
    for who in ["mori", "ito"] {
        sandbox
            .mentor(&["next", "--json", "--as", who])
            .assert()
            .stdout_eq(str![[r#"
{"schema":"mentor.next.v1","id":"2026-11-22-market-stall","turn":"mentor","since":"2026-11-23T07:45:00+09:00","expects":[{"who":"mori","what":"ask","refs":[]}],"proposed":[{"by":"ito","visibility":"public"}]}

"#]]);
    }
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori asks clarifying questions  mentor ask 2026-11-22-market-stall --as mori
    ito proposes to make it public; until mori agrees, it stays private.  mentor agree 2026-11-22-market-stall --visibility public --as mori

"#]]);
    sandbox
        .mentor(&["next", "--as", "ito", "--lang", "ja"])
        .assert()
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    moriさんの番です（2026-11-23 07:45から）
    moriさんが状況を確かめる質問をする
    itoさんが公開範囲を「一般公開」にと提案しています。moriさんが同意するまでは「非公開」のままです。

"#]]);
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    sandbox
        .mentor(&["agree", "--json"])
        .assert()
        .stdout_eq(str![[r#"
{"schema":"mentor.agreement.v1","practice":"2026-11-22-market-stall","rhythm":null,"when_quiet":null,"visibility":"public","proposed":[],"rounds":3,"history":[{"exchange":"043cs134","at":"2026-11-23T07:45:00+09:00","text":"","rhythm":null,"visibility":"public","rounds":null,"when_quiet":null},{"exchange":"bq01dhwg","at":"2026-11-23T07:45:00+09:00","text":"","rhythm":null,"visibility":"public","rounds":null,"when_quiet":null}]}

"#]]);
}

#[test]
fn nobody_opens_a_practice_wider_alone() {
    let exports = |sandbox: &Sandbox| {
        let mut export = sandbox.mentor(&["export", "--format", "markdown"]);
        export = export.env("MENTOR_LANG", "en");
        export.output().expect("mentor").status.code() == Some(0)
    };
    // By writing under it, by correcting an early letter, by taking a narrower word
    // back.
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox.tell("mori", &["ask", "-m", "Who stops?"]);
    assert!(!exports(&sandbox));
    sandbox.tell(
        "ito",
        &["amend", "#1", "-m", "Agreement (visibility community):"],
    );
    assert!(!exports(&sandbox));

    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["agree", "--visibility", "public"]);
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    assert!(exports(&sandbox));
    sandbox.tell("ito", &["agree", "--visibility", "private"]);
    sandbox.tell("mori", &["ask", "-m", "Who stops?"]);
    assert!(!exports(&sandbox));
    sandbox.tell("ito", &["withdraw", "#3", "--yes"]);
    assert!(!exports(&sandbox));
    sandbox.tell("mori", &["agree", "--visibility", "public"]);
    assert!(exports(&sandbox));

    // By undoing it at once nothing is lost.
    sandbox.tell("ito", &["agree", "--visibility", "private"]);
    assert!(!exports(&sandbox));
    sandbox.tell("ito", &["undo"]);
    assert!(exports(&sandbox));
}

#[test]
fn what_to_do_when_it_goes_quiet_is_a_term_like_the_others() {
    let sandbox = Sandbox::new();
    let opening = [
        "new",
        "Market stall",
        "--mentor",
        "mori",
        "--mentee",
        "ito",
        "--rhythm",
        "3d",
        "--when-quiet",
        "a line by mail, once",
    ];
    sandbox
        .at("2026-11-22T09:00:00+09:00", &opening)
        .assert()
        .success();
    sandbox.tell("ito", &["reply", "-m", "Theme: The stall in winter"]);
    sandbox.tell("ito", &["agree", "--rhythm", "1w"]);
    sandbox.mentor(&["agree"]).assert().stdout_eq(str![[r#"
Agreed: a reply within 7 days, private, when it goes quiet: a line by mail, once
2026-11-22 09:00  jff06362  a reply within 3 days, when it goes quiet: a line by mail, once
2026-11-23 07:45  bq01dhwg  a reply within 7 days

"#]]);
    sandbox.tell("ito", &["agree", "--when-quiet", "call"]);
    sandbox
        .mentor(&["agree", "--json"])
        .assert()
        .stdout_eq(str![[r#"
{"schema":"mentor.agreement.v1","practice":"2026-11-22-market-stall","rhythm":"1w","when_quiet":"call","visibility":"private","proposed":[],"rounds":3,"history":[{"exchange":"jff06362","at":"2026-11-22T09:00:00+09:00","text":"","rhythm":"3d","visibility":null,"rounds":null,"when_quiet":"a line by mail, once"},{"exchange":"bq01dhwg","at":"2026-11-23T07:45:00+09:00","text":"","rhythm":"1w","visibility":null,"rounds":null,"when_quiet":null},{"exchange":"gckpsa03","at":"2026-11-23T07:45:00+09:00","text":"","rhythm":null,"visibility":null,"rounds":null,"when_quiet":"call"}]}

"#]]);
    let review = sandbox.at("2027-01-10T09:00:00+09:00", &["review"]);
    let text = String::from_utf8(review.output().expect("mentor").stdout).expect("UTF-8");
    let quiet = text.lines().find(|line| line.contains("goes quiet"));
    assert_eq!(
        quiet,
        Some("What you agreed to do when it goes quiet: call")
    );
}

/// What is printed of who may read a practice can be written in a letter, as it can be
/// given to a flag.
#[test]
fn a_letter_says_who_may_read_it_in_the_words_that_are_printed() {
    let sandbox = Sandbox::with_practice();
    let letters = [
        ("約束（返信 3日、公開範囲 一般公開）:", "public"),
        ("約束（公開 コミュニティ内）:", "community"),
        ("約束（返信 2週間、非公開）:", "private"),
        (
            "Agreement (rhythm 2 weeks, visibility open to the community):",
            "community",
        ),
        ("Agreement (public, rhythm 3d):", "public"),
        ("約束(返信 3d、公開 private):", "private"),
    ];
    for (letter, word) in letters {
        let text = format!("{letter}\n\nHello.");
        for who in ["ito", "mori"] {
            let reply = ["reply", "--as", who, "-m", &text];
            sandbox.mentor(&reply).assert().success();
        }
        let agreed = sandbox
            .mentor(&["agree", "--json"])
            .output()
            .expect("mentor");
        let agreed = String::from_utf8(agreed.stdout).expect("UTF-8");
        let wanted = format!(r#""visibility":"{word}","proposed":[]"#);
        assert!(agreed.contains(&wanted), "{letter}: {agreed}");
    }
}

/// What one of the two said alone is a proposal, wherever it is read again, until the
/// other has said it as well.
#[test]
fn what_one_said_is_agreed_once_the_other_says_it() {
    let sandbox = Sandbox::with_practice();
    let terms = ["agree", "--rhythm", "3d", "--visibility", "public"];
    sandbox.tell("ito", &terms);
    let shown = || {
        let [show, agree] = ["show", "agree"].map(|command| {
            let output = sandbox.mentor(&[command]).output().expect("mentor");
            String::from_utf8(output.stdout).expect("UTF-8")
        });
        show + &agree
    };
    let text = shown();
    let told = "a reply within 3 days, proposed: public";
    assert_eq!(text.matches(told).count(), 2, "{text}");
    let alone = ["agree", "--visibility", "public", "--as", "mori"];
    sandbox
        .mentor(&alone)
        .assert()
        .success()
        .stderr_eq("an agreement; it is ito's turn\n");
    let text = shown();
    assert!(!text.to_lowercase().contains("proposed"), "{text}");
    // It was agreed then, whatever holds now.
    sandbox.tell("ito", &["agree", "--visibility", "private"]);
    let text = shown();
    assert!(!text.to_lowercase().contains("proposed"), "{text}");
}
