//! People, practices and values by the words that people use for them: one rule,
//! whatever the command.

use crate::support::Sandbox;

fn out(sandbox: &Sandbox, args: &[&str]) -> String {
    let output = sandbox.mentor(args).output().expect("mentor");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn err(sandbox: &Sandbox, args: &[&str]) -> String {
    let output = sandbox.mentor(args).output().expect("mentor");
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn with_two(sandbox: &Sandbox) {
    for (title, mentor, mentee) in [
        ("Bakery", "Hara Keiko", "上野　千夏"),
        ("Bakery at night", "Kudo", "Ueno"),
    ] {
        let new = [
            "new", title, "--mentor", mentor, "--mentee", mentee, "--theme", "Bread",
        ];
        sandbox.mentor(&new).assert().success();
    }
    let watch = ["reply", "Bakery", "-m", "Good luck.", "--as"];
    sandbox
        .mentor(&[&watch[..], &["observer:Benno"]].concat())
        .assert()
        .success();
}

fn lines(sandbox: &Sandbox, args: &[&str]) -> usize {
    out(sandbox, args).lines().count()
}

#[test]
fn list_review_and_turn_know_the_same_people() {
    let sandbox = Sandbox::new();
    with_two(&sandbox);
    for (name, count) in [
        ("上野", 1),
        ("上野さん", 1),
        ("千夏さん", 1),
        ("上野千夏", 1),
        ("hara", 1),
        ("HARA KEIKO", 1),
        ("ｋｅｉｋｏ", 1),
        ("Ms. Hara", 1),
        ("kudo-san", 1),
        ("benno", 1),
        ("Zeno", 0),
    ] {
        let list = ["list", "--json", "--with", name];
        assert_eq!(lines(&sandbox, &list), count, "{name}");
        let review = out(&sandbox, &["review", "--json", "--with", name]);
        let review: serde_json::Value = serde_json::from_str(&review).expect("JSON");
        let practices = review["practices"].as_array().expect("practices");
        assert_eq!(practices.len(), count, "{name}");
    }
    for (name, count) in [
        ("hara", 1),
        ("Kudo", 1),
        ("上野", 0),
        ("mentor", 2),
        ("メンター", 2),
        ("メンティー", 0),
        ("nobody", 0),
        ("なし", 0),
    ] {
        let list = ["list", "--json", "--turn", name];
        assert_eq!(lines(&sandbox, &list), count, "{name}");
    }
    let unknown = err(&sandbox, &["list", "--all", "--with", "Zeno"]);
    assert_eq!(
        unknown,
        "Nobody called Zeno takes part in any practice here.\n"
    );
    assert_eq!(
        unknown,
        err(&sandbox, &["review", "--all", "--with", "Zeno"])
    );
}

#[test]
fn who_writes_may_be_said_in_many_ways() {
    let sandbox = Sandbox::new();
    with_two(&sandbox);
    for (word, name) in [
        ("mentor", "Hara Keiko"),
        ("メンター", "Hara Keiko"),
        ("hara", "Hara Keiko"),
        ("Keiko", "Hara Keiko"),
        ("原", ""),
        ("mentee", "上野　千夏"),
        ("メンティー", "上野　千夏"),
        ("上野さん", "上野　千夏"),
        ("observer:上野千夏", "上野　千夏"),
        ("observer:Lena", "Lena"),
        ("オブザーバー:Lena", "Lena"),
        ("observer:benno", "Benno"),
        ("ヘンリ", ""),
    ] {
        let preview = [
            "reply", "bakery", "-n", "--json", "-m", "Yes.", "--as", word,
        ];
        let said = out(&sandbox, &preview);
        let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        assert_eq!(said["by"].as_str().unwrap_or_default(), name, "{word}");
    }
    let act = [
        "act", "Bakery", "-n", "--json", "-m", "Bake.", "--as", "hara", "--owner",
    ];
    for owner in ["mentee", "メンティー", "上野さん", "千夏"] {
        let said = out(&sandbox, &[&act[..], &[owner]].concat());
        assert!(said.contains(r#""owner":"上野　千夏""#), "{owner}: {said}");
    }
}

#[test]
fn a_practice_is_found_by_its_title_a_part_of_it_or_a_person() {
    let sandbox = Sandbox::new();
    with_two(&sandbox);
    for (words, title) in [
        ("Bakery", "Bakery"),
        ("BAKERY", "Bakery"),
        ("ｂａｋｅｒｙ　ａｔ", "Bakery at night"),
        ("night", "Bakery at night"),
        ("kudo", "Bakery at night"),
        ("上野さん", "Bakery"),
        ("Keiko", "Bakery"),
    ] {
        let shown = out(&sandbox, &["show", words, "--json"]);
        let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
        assert_eq!(shown["title"], title, "{words}");
    }
    sandbox.mentor(&["show", "bake"]).assert().code(1);
}

#[test]
fn every_value_that_is_printed_is_taken() {
    let sandbox = Sandbox::with_practice();
    for args in [
        &["list", "--stage", "質問"][..],
        &["list", "--stage", "questions"],
        &["list", "--stage", "終了"],
        &["guide", "助言"],
        &["guide", "ADVICE"],
        &["agree", "--as", "ito", "-n", "--visibility", "非公開"],
        &["agree", "--as", "ito", "-n", "--visibility", "一般公開"],
        &[
            "agree",
            "--as",
            "ito",
            "-n",
            "--visibility",
            "open to the community",
        ],
        &[
            "reply", "--as", "mori", "-n", "-m", "So.", "--stage", "助言",
        ],
    ] {
        sandbox.mentor(args).assert().success();
    }
}

#[test]
fn each_flag_tells_its_own_values() {
    let sandbox = Sandbox::with_practice();
    for (args, values) in [
        (
            &["list", "--stage", "x"][..],
            "One of theme, questions, advice, reflection and closed.",
        ),
        (
            &["guide", "x"],
            "One of theme, questions, advice, reflection and closed.",
        ),
        (
            &["reply", "--stage", "closed"],
            "One of theme, questions, advice and reflection; only mentor close closes a practice.",
        ),
        (
            &["review", "--format", "x"],
            "One of text, markdown, html, json and csv.",
        ),
        (
            &["export", "--format", "x"],
            "One of html, markdown, json, toml, csv, ics and mbox.",
        ),
        (
            &["agree", "--visibility", "x"],
            "One of private, community (open to the community) and public.",
        ),
        (&["agree", "--rhythm"], "Such as 12h, 3d, “3 days” or 2w."),
        (
            &["list", "--turn", "observer:x"],
            "mentor, mentee, nobody, or a name.",
        ),
        (
            &["pause", "--as", "ito", "--until", "soon"],
            "Such as 2026-12-01, 12/1, Friday or “in 3 days”.",
        ),
    ] {
        let told = err(&sandbox, args);
        assert!(told.contains(values), "{args:?}: {told}");
    }
    let config = sandbox.path("home/.config/mentor");
    std::fs::create_dir_all(&config).expect("a folder");
    std::fs::write(config.join("config.toml"), "mood = 1\n").expect("a file");
    let told = err(&sandbox, &["list"]);
    let keys = "The configuration file knows me, sessions, lang, ascii and guidance.";
    assert!(told.contains(keys), "{told}");
}

#[test]
fn an_honorific_is_not_said_twice() {
    let sandbox = Sandbox::new();
    let new = [
        "new",
        "茶",
        "--mentor",
        "原先生",
        "--mentee",
        "上野",
        "--theme",
        "茶",
        "--as",
        "上野",
        "--lang",
        "ja",
    ];
    let told = err(&sandbox, &new);
    assert!(
        told.contains("原先生の番") && !told.contains("先生さん"),
        "{told}"
    );
    sandbox
        .mentor(&["ask", "--as", "原", "-m", "どうですか。"])
        .assert()
        .success();
    let next = out(&sandbox, &["next", "--lang", "ja", "--as", "mentor"]);
    assert!(next.contains("上野さん"), "{next}");
}
