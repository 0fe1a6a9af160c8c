//! What a retrospective says of people is what stands in the record, and no more:
//! no blame, no debt that is none, and counts as people count.

use crate::support::Sandbox;
use serde_json::Value;

const ADVICE: &str = "2026-11-25T20:00:00+09:00";

fn write(sandbox: &Sandbox, at: &str, who: &str, args: &[&str]) {
    let command = sandbox.at(at, args).args(["--as", who]);
    command.assert().success();
}

fn printed(sandbox: &Sandbox, at: &str, args: &[&str]) -> String {
    let output = sandbox.at(at, args).output().expect("it runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn review(sandbox: &Sandbox) -> String {
    printed(sandbox, "2026-12-30T09:00:00+09:00", &["review"])
}

fn json(sandbox: &Sandbox) -> Value {
    let text = printed(sandbox, "2026-12-30T09:00:00+09:00", &["review", "--json"]);
    serde_json::from_str(&text).expect("JSON")
}

/// A practice with a theme.
fn begun() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    let theme = ["reply", "-m", "Theme: Reading to children"];
    write(&sandbox, "2026-11-22T10:00:00+09:00", "ito", &theme);
    sandbox
}

fn asked() -> Sandbox {
    let sandbox = begun();
    let ask = ["ask", "-m", "Who comes to listen?"];
    write(&sandbox, "2026-11-23T09:00:00+09:00", "mori", &ask);
    sandbox
}

fn answered() -> Sandbox {
    let sandbox = asked();
    let answer = ["answer", "-m", "The small ones."];
    write(&sandbox, "2026-11-24T09:00:00+09:00", "ito", &answer);
    sandbox
}

fn advised() -> Sandbox {
    let sandbox = answered();
    let advise = ["advise", "-m", "Let them choose the book."];
    write(&sandbox, ADVICE, "mori", &advise);
    sandbox
}

#[track_caller]
fn holds(text: &str, all: &[&str]) {
    for words in all {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
}

#[track_caller]
fn lacks(text: &str, all: &[&str]) {
    for words in all {
        assert!(!text.contains(words), "{words:?} is in:\n{text}");
    }
}

#[test]
fn what_has_no_answer_on_record_may_have_been_answered() {
    let sandbox = asked();
    let close = ["close", "-m", "The small ones, as you saw. Farewell."];
    write(&sandbox, "2026-11-24T09:00:00+09:00", "ito", &close);
    let text = review(&sandbox);
    holds(&text, &["no answer on record", "No answer on record: Q1"]);
    lacks(&text, &["never"]);
    let text = printed(&sandbox, ADVICE, &["review", "--lang", "ja"]);
    holds(&text, &["答えの記録がない質問", "答えの記録がありません"]);
}

#[test]
fn an_optional_question_is_no_debt() {
    let sandbox = begun();
    let ask = ["ask", "--optional", "-m", "Your favourite tale?"];
    write(&sandbox, "2026-11-23T09:00:00+09:00", "mori", &ask);
    write(&sandbox, ADVICE, "ito", &["close", "-m", "Farewell."]);
    let text = review(&sandbox);
    holds(&text, &["1 asked, 1 optional", "Q1o", "o optional"]);
    lacks(
        &text,
        &[
            "Left open",
            "no answer on record",
            "1 open",
            "what was left open",
        ],
    );
    let json = json(&sandbox);
    assert_eq!(json["questions"]["open"], 1);
    assert_eq!(json["questions"]["owed"], 0);
    assert_eq!(json["left_open"]["questions"], Value::Array(Vec::new()));
    let all = printed(&sandbox, ADVICE, &["review", "--all"]);
    holds(&all, &["0 of 1 with no full answer on record"]);
}

#[test]
fn a_sum_of_questions_adds_up() {
    let sandbox = asked();
    write(&sandbox, ADVICE, "ito", &["reply", "-m", "Pass 1:"]);
    let text = review(&sandbox);
    holds(&text, &["  1 asked, 1 passed\n"]);
}

#[test]
fn closing_words_are_told_and_what_is_not_marked_is_not_denied() {
    let sandbox = answered();
    let close = ["close", "-m", "What I learned most was to wait. Thank you."];
    write(&sandbox, ADVICE, "ito", &close);
    let text = review(&sandbox);
    holds(
        &text,
        &[
            "Closing words\n  2026-11-25  #4 ito: What I learned most was to wait. Thank you.",
            "Nothing is marked “Learned:”",
        ],
    );
    assert_eq!(
        json(&sandbox)["closing"]["text"],
        "What I learned most was to wait. Thank you."
    );
    let all = printed(&sandbox, ADVICE, &["review", "--all"]);
    holds(&all, &["closed, with nothing marked “Learned:”"]);
}

#[test]
fn words_after_the_close_stand_by_themselves() {
    let sandbox = answered();
    write(&sandbox, ADVICE, "mori", &["close", "-m", "Farewell."]);
    let (before, text) = (json(&sandbox), review(&sandbox));
    let thanks = ["reply", "-m", "And thank you, mori."];
    write(&sandbox, "2026-12-24T09:00:00+09:00", "ito", &thanks);
    let mut after = json(&sandbox);
    assert_eq!(after["after_close"][0]["text"], "And thank you, mori.");
    after["after_close"] = Value::Array(Vec::new());
    assert_eq!(after, before);
    let section = "\nAfter the close\n  2026-12-24  #5 ito: And thank you, mori.\n";
    assert_eq!(review(&sandbox), format!("{text}{section}"));
}

#[test]
fn a_wait_does_not_count_the_days_in_which_the_other_acted() {
    let sandbox = advised();
    let act = ["act", "-m", "Let them choose"];
    write(&sandbox, "2026-11-26T09:00:00+09:00", "ito", &act);
    let report = ["report", "--done", "-m", "They chose the fox."];
    write(&sandbox, "2026-12-20T09:00:00+09:00", "ito", &report);
    let text = printed(&sandbox, "2026-12-20T10:00:00+09:00", &["review"]);
    lacks(&text, &["silent"]);
    let reply = ["reply", "-m", "The fox it is."];
    write(&sandbox, "2026-12-21T09:00:00+09:00", "mori", &reply);
    let text = review(&sandbox);
    lacks(&text, &["ongest wait", "welcome"]);
    holds(
        &text,
        &["mori: half of the replies within 24 hours, the longest after 35 hours"],
    );
}

#[test]
fn what_is_unusual_is_told_once_and_of_nobody() {
    let sandbox = asked();
    let answer = ["answer", "-m", "The small ones."];
    write(&sandbox, "2026-12-23T08:00:00+09:00", "ito", &answer);
    let text = printed(&sandbox, "2026-12-24T09:00:00+09:00", &["review"]);
    assert_eq!(text.matches("ongest wait").count(), 1, "{text}");
    // From the 23rd to the 23rd, and the same of the time without a letter.
    holds(
        &text,
        &[
            "The longest wait for a letter was 30 days.",
            "The longest time without a letter: 30 days, 2026-11-23 to 2026-12-23",
        ],
    );
}

#[test]
fn a_stage_in_which_the_mentee_acts_and_tells_is_led_by_nobody() {
    let sandbox = advised();
    let told = "They chose the fox, and then the bear, and then the fox again. ".repeat(6);
    let reply = ["reply", "-m", told.as_str()];
    write(&sandbox, "2026-11-26T09:00:00+09:00", "ito", &reply);
    let text = review(&sandbox);
    holds(&text, &["advice: 2 letters"]);
    lacks(&text, &["leads", "wrote more"]);
}

#[test]
fn advice_without_an_action_is_asked_about_without_doubt() {
    let sandbox = advised();
    let reply = ["reply", "-m", "I did so the same evening."];
    write(&sandbox, "2026-11-26T09:00:00+09:00", "ito", &reply);
    write(
        &sandbox,
        "2026-11-27T09:00:00+09:00",
        "ito",
        &["close", "-m", "Thanks."],
    );
    let text = review(&sandbox);
    holds(
        &text,
        &["Nothing is marked as an action after the advice in #4. What came of it?"],
    );
    lacks(&text, &["fits"]);
}

#[test]
fn an_observers_advice_is_a_comment() {
    let sandbox = answered();
    let advise = ["advise", "-m", "Sing to them."];
    write(&sandbox, ADVICE, "observer:kim", &advise);
    write(&sandbox, ADVICE, "ito", &["act", "-m", "Buy a lamp"]);
    let text = review(&sandbox);
    lacks(&text, &["Sing to them"]);
    assert_eq!(json(&sandbox)["chain"][0]["advice"], Value::Null);
}

#[test]
fn an_action_before_any_advice_has_a_group_of_its_own() {
    let sandbox = answered();
    write(
        &sandbox,
        "2026-11-24T10:00:00+09:00",
        "ito",
        &["act", "-m", "Buy a lamp"],
    );
    let advise = ["advise", "-m", "Let them choose the book."];
    write(&sandbox, ADVICE, "mori", &advise);
    write(&sandbox, ADVICE, "ito", &["act", "-m", "Let them choose"]);
    let text = review(&sandbox);
    holds(
        &text,
        &[
            "Advice, and what came of it\n  Without advice on record before it\n    Action 1, ito (open): Buy a lamp\n  2026-11-25  #5 mori: Let them choose the book.\n    Action 2",
        ],
    );
}

#[test]
fn nothing_is_overdue_in_a_closed_practice() {
    let sandbox = begun();
    let act = ["act", "--due", "2026-12-01", "-m", "Buy a lamp"];
    write(&sandbox, "2026-11-23T09:00:00+09:00", "ito", &act);
    let now = "2026-12-30T09:00:00+09:00";
    let all = printed(&sandbox, now, &["review", "--all"]);
    holds(&all, &["1 of 1 open, 1 overdue"]);
    write(&sandbox, now, "ito", &["close", "-m", "Farewell."]);
    let all = printed(&sandbox, now, &["review", "--all"]);
    holds(&all, &["1 of 1 open\n"]);
    for args in [&["review"][..], &["show", "--actions"]] {
        lacks(&printed(&sandbox, now, args), &["overdue", "past"]);
    }
    assert_eq!(json(&sandbox)["actions"]["overdue"], 0);
}

#[test]
fn what_people_count_are_letters() {
    let sandbox = begun();
    let amend = ["amend", "1", "-m", "Theme: Reading aloud"];
    write(&sandbox, "2026-11-22T11:00:00+09:00", "ito", &amend);
    write(&sandbox, "2026-11-22T12:00:00+09:00", "mori", &["skip"]);
    let agree = ["agree", "--rhythm", "1w"];
    write(&sandbox, "2026-11-22T13:00:00+09:00", "mori", &agree);
    let number = ["number", "1", "Reading aloud"];
    write(&sandbox, "2026-11-22T14:00:00+09:00", "mori", &number);
    holds(&review(&sandbox), &["1 letter: mori 0, ito 1\n"]);
    let json = json(&sandbox);
    assert_eq!(json["letters"]["total"], 1);
    assert_eq!(json["stages"][0]["letters"], 1);
}

#[test]
fn a_gap_is_the_difference_of_its_days() {
    let sandbox = begun();
    let ask = ["ask", "-m", "Who comes?"];
    write(&sandbox, "2026-11-23T20:00:00+09:00", "mori", &ask);
    let answer = ["answer", "-m", "The small ones."];
    write(&sandbox, "2026-11-26T18:00:00+09:00", "ito", &answer);
    let text = review(&sandbox);
    holds(&text, &["3 days, 2026-11-23 to 2026-11-26"]);
    assert_eq!(json(&sandbox)["gap"]["days"], 3);
}

#[test]
fn a_letter_dated_later_than_now_was_not_waited_for() {
    let sandbox = begun();
    let ask = ["ask", "-m", "Who comes?"];
    write(&sandbox, "2026-11-29T20:00:00+09:00", "mori", &ask);
    let now = "2026-11-23T09:00:00+09:00";
    let all = printed(&sandbox, now, &["review", "--all"]);
    holds(&all, &["#2 is dated later than now"]);
    let all = printed(&sandbox, now, &["review", "--all", "--json"]);
    holds(&all, &["\"waiting_hours\":0"]);
}

#[test]
fn following_the_hint_puts_a_passed_question_differently() {
    let sandbox = asked();
    write(&sandbox, ADVICE, "ito", &["reply", "-m", "Pass 1:"]);
    let next = printed(&sandbox, ADVICE, &["next", "--as", "mori"]);
    holds(&next, &["mentor ask 2026-11-22-market-stall --instead 1"]);
    let ask = ["ask", "--instead", "1", "-m", "Who listens to you?"];
    write(&sandbox, ADVICE, "mori", &ask);
    write(
        &sandbox,
        ADVICE,
        "ito",
        &["answer", "-m", "The small ones."],
    );
    let next = printed(&sandbox, ADVICE, &["next", "--as", "mori"]);
    lacks(&next, &["differently"]);
}

#[test]
fn whoever_has_looked_back_is_not_asked_to() {
    let sandbox = answered();
    write(
        &sandbox,
        ADVICE,
        "mori",
        &["reflect", "-m", "It goes well."],
    );
    let next = printed(&sandbox, ADVICE, &["next", "--as", "ito"]);
    holds(&next, &["looks back"]);
    write(&sandbox, ADVICE, "ito", &["reflect", "-m", "So I think."]);
    write(&sandbox, ADVICE, "mori", &["reply", "-m", "Good."]);
    let next = printed(&sandbox, ADVICE, &["next", "--as", "ito"]);
    lacks(&next, &["looks back"]);
}

#[test]
fn a_request_is_open_and_a_choice_is_a_class_of_its_own() {
    let sandbox = begun();
    let text = "1. Is it the hour, or the room?\n2. Could you give me an example?\n3. Are you at ease?\n4. 例を挙げていただけますか。";
    let ask = ["ask", "-m", text];
    write(&sandbox, "2026-11-23T09:00:00+09:00", "mori", &ask);
    let text = review(&sandbox);
    holds(
        &text,
        &[
            "2 open questions (Q2 and Q4), 1 that yes or no would answer (Q3) and 1 that offers a choice (Q1)",
        ],
    );
    let wording = &json(&sandbox)["wording"][0];
    assert_eq!(wording["either_or"], serde_json::json!([1]));
    assert_eq!(wording["closed"], serde_json::json!([3]));
}
