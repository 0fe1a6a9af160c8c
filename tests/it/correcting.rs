//! Correcting, and what a dialogue has besides its stages, told at the command
//! line: standard output, standard error, the exit code and what is left behind.

use crate::support::Sandbox;
use snapbox::str;

/// A practice in which the mentee brought a theme and the mentor asked.
fn asked() -> Sandbox {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "ito",
        &[
            "reply",
            "-m",
            "Theme: The stall in winter\n\nWhere would you put a stove? It gets cold.",
            "-m",
            "Parked: prices",
        ],
    );
    sandbox.tell(
        "mori",
        &["ask", "-m", "1. Who stops?\n2. What do they buy?"],
    );
    sandbox
}

#[test]
fn an_amendment_takes_the_place_of_the_old_words_and_the_old_ones_stay() {
    let sandbox = asked();
    sandbox
        .mentor(&[
            "amend",
            "#2.2",
            "-m",
            "What do they ask for?",
            "--why",
            "Buying comes later.",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
corrected #2: 2 questions, Q1 and Q2; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--exchange", "2", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
#2 mori (mentor)  2026-11-23 07:45  questions  043cs134
  (corrected)
  Q1  Who stops?
  Q2  What do they ask for?

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["show", "--exchange", "2", "--history", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
#2 mori (mentor)  2026-11-23 07:45  questions  043cs134
  (corrected)
  As written on 2026-11-23 07:45 (version 1):
  Q1  Who stops?
  Q2  What do they buy?

  As corrected on 2026-11-23 07:45, “Buying comes later.”:
  Q1  Who stops?
  Q2  What do they ask for?

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[
            "show",
            "--exchange",
            "2",
            "--history",
            "--json",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.practice.v1","id":"2026-11-22-market-stall","title":"Market stall","mentor":"mori","mentee":"ito","opened":"2026-11-22T09:00:00+09:00","follows":null,"stage":"questions","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","closed":null,"theme":"The stall in winter","themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"The stall in winter","why":null}],"exchanges":[{"id":"043cs134","number":2,"at":"2026-11-23T07:45:00+09:00","by":"mori","role":"mentor","stage":"questions","hold":false,"amended_by":["bq01dhwg"],"withdrawn_by":null,"parts":[{"kind":"ask","text":"Who stops?","optional":false},{"kind":"ask","text":"What do they ask for?","optional":false}],"versions":[{"exchange":"043cs134","at":"2026-11-23T07:45:00+09:00","why":"","parts":[{"kind":"ask","text":"Who stops?","optional":false},{"kind":"ask","text":"What do they buy?","optional":false}]}]}],"questions":[{"number":1,"ref":"043cs134.1","by":"mori","text":"Who stops?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null},{"number":2,"ref":"043cs134.2","by":"mori","text":"What do they ask for?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"learned":[],"parked":[{"number":1,"ref":"y0dqj391.1","exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"prices","status":"parked","taken_up_in":null}],"agreement":{"rhythm":null,"when_quiet":null,"visibility":"private","proposed":[],"rounds":3,"history":[]}}

"#]])
        .stderr_eq(str![]);
}

#[test]
fn what_nothing_was_built_on_is_corrected_freely() {
    let sandbox = asked();
    for text in [
        "Q: Only one question?",
        "Q: Who comes?\nQ: What for?\nQ: And when?",
    ] {
        sandbox
            .mentor(&["amend", "#2", "-m", text, "--as", "mori"])
            .assert()
            .code(0);
    }
    sandbox
        .mentor(&["show", "--questions", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

Q1  mori  open
    Who comes?

Q2  mori  open
    What for?

Q3  mori  open
    And when?

"#]]);
    // The close and the stage come and go with it.
    sandbox
        .mentor(&["amend", "#2", "-m", "Close:\nGo well.", "--as", "mori"])
        .assert()
        .code(0);
    sandbox
        .mentor(&["show", "--history", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Closed by mori on 2026-11-23 07:45

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: The stall in winter

  Where would you put a stove? It gets cold.

  Put aside, 1: prices

#2 mori (mentor)  2026-11-23 07:45  closed  043cs134
  (corrected)
  As written on 2026-11-23 07:45 (version 1):
  - Who stops?
  - What do they buy?

  As corrected on 2026-11-23 07:45 (version 2):
  - Only one question?

  As corrected on 2026-11-23 07:45 (version 3):
  - Who comes?
  - What for?
  - And when?

  As corrected on 2026-11-23 07:45:
  Closing: Go well.

#3 mori (mentor)  2026-11-23 07:45  closed  bq01dhwg
  Corrects #2.

#4 mori (mentor)  2026-11-23 07:45  closed  gckpsa03
  Corrects #2.

#5 mori (mentor)  2026-11-23 07:45  closed  vmm1d2ar
  Corrects #2.

"#]]);
}

#[test]
fn what_something_was_built_on_stays_in_its_place() {
    let sandbox = asked();
    sandbox
        .mentor(&["answer", "-m", "A2: Flowers, mostly.", "--as", "ito"])
        .assert()
        .code(0);
    let refused = |args: &[&str], told: snapbox::data::Inline| {
        let args = [args, &["--as", "mori"]].concat();
        sandbox.mentor(&args).assert().code(1).stderr_eq(told);
        let drop = sandbox.mentor(&["drafts", "--drop-all", "--yes"]);
        drop.assert().code(0);
    };
    refused(
        &[
            "amend",
            "#2",
            "-m",
            "Q: Who stops?\nQ: What do they buy?\nQ: When?",
        ],
        str![[r#"
mentor: It is too late to add “When?” to 043cs134: letter bq01dhwg was built on it.
  It can go in a letter of its own: mentor reply 2026-11-22-market-stall --as mori
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]],
    );
    refused(
        &["amend", "#2", "-m", "Q: What do they buy?"],
        str![[r#"
mentor: Letter bq01dhwg is about question 2 of 043cs134, so a correction has to keep it in its place.
  To reword it alone: mentor amend 043cs134.2 --as mori
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]],
    );
    refused(
        &[
            "amend",
            "#2",
            "-m",
            "Q: Who stops?\nQ: What do they buy?\n\nClose:\nGo well.",
        ],
        str![[r#"
mentor: It is too late to add “Go well.” to 043cs134: letter bq01dhwg was built on it.
  It can go in a letter of its own: mentor reply 2026-11-22-market-stall --as mori
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]],
    );
    refused(
        &["amend", "2.9", "-m", "What else?"],
        str![[r#"
mentor: Letter 043cs134 has no question, action or topic 9: their numbers go up to 2.
  To correct all of it: mentor amend 043cs134 --as mori
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]],
    );
    // Better words may always be found.
    sandbox
        .mentor(&[
            "amend",
            "2.2",
            "-m",
            "What do they take home?",
            "--as",
            "mori",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["show", "--questions", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is mori's turn (since 2026-11-23 07:45)

Q1  mori  open
    Who stops?

Q2  mori  answered
    What do they take home?
    ito: Flowers, mostly.

"#]]);
}

#[test]
fn only_ones_own_is_corrected_or_taken_back() {
    let sandbox = asked();
    sandbox
        .mentor(&["amend", "#2", "-m", "Mine.", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Letter 043cs134 is mori's; only mori can correct it or take it back.
Your text is kept. To go on with it: mentor reply --resume=bq01dhwg
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.bq01dhwg.txt

"#]]);
    sandbox
        .mentor(&["withdraw", "#2", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Letter 043cs134 is mori's; only mori can correct it or take it back.

"#]]);
    sandbox
        .mentor(&["withdraw", "#9", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no letter #9 in this practice.
  mentor show 2026-11-22-market-stall lists them with their ids and numbers.

"#]]);
    sandbox
        .mentor(&["amend", "zzzzzzzz", "-m", "Nothing.", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is no letter zzzzzzzz in this practice.
  mentor show 2026-11-22-market-stall lists them with their ids and numbers.

"#]]);
}

#[test]
fn a_withdrawal_leaves_a_tombstone_and_the_turn() {
    let sandbox = asked();
    sandbox
        .mentor(&["withdraw", "#2", "-m", "Too early.", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
letter #2 taken back; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: theme; it is ito's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: The stall in winter

  Where would you put a stove? It gets cold.

  Put aside, 1: prices

#2 mori (mentor)  2026-11-23 07:45  theme  043cs134
  (taken back)

#3 mori (mentor)  2026-11-23 07:45  theme  bq01dhwg
  Takes #2 back. Too early.

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["answer", "--to", "1", "-m", "Nobody.", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Q1 was taken back.
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]]);
    sandbox
        .mentor(&["withdraw", "#2", "--as", "mori"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Letter 043cs134 was taken back already.

"#]]);
}

#[test]
fn an_undo_is_as_if_nothing_had_been_written() {
    let sandbox = asked();
    sandbox
        .mentor(&["undo", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
undid #2 (2 questions, Q1 and Q2); it is mori's turn

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is mori's turn (since 2026-11-23 07:45)
    mori asks clarifying questions  mentor ask 2026-11-22-market-stall --as mori

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["undo", "--as", "mori"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: There is nothing of yours to undo here.

"#]]);
    sandbox
        .mentor(&["show", "--last", "2", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: theme; it is mori's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: The stall in winter

  Where would you put a stove? It gets cold.

  Put aside, 1: prices

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_undo_of_an_amendment_brings_the_words_before_it_back() {
    let sandbox = asked();
    sandbox
        .mentor(&["amend", "#2.1", "-m", "Who passes by?", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
corrected #2: 2 questions, Q1 and Q2; it is ito's turn

"#]]);
    sandbox
        .mentor(&["undo", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
undid #3 (corrected #2: 2 questions, Q1 and Q2); it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--questions", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

Q1  mori  open
    Who stops?

Q2  mori  open
    What do they buy?

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_undo_goes_further_back_and_brings_nothing_again() {
    let sandbox = asked();
    sandbox.tell("mori", &["amend", "#2.1", "-m", "Who passes by?"]);
    sandbox.tell("mori", &["withdraw", "#2", "--yes"]);
    let undo = |told: snapbox::data::Inline| {
        let undone = sandbox.mentor(&["undo", "--as", "mori"]).assert();
        undone.stderr_eq(told);
    };
    undo(str![[r#"
undid #4 (letter #2 taken back); it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--exchange", "2", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
#2 mori (mentor)  2026-11-23 07:45  questions  043cs134
  (corrected)
  Q1  Who passes by?
  Q2  What do they buy?

"#]]);
    undo(str![[r#"
undid #3 (corrected #2: 2 questions, Q1 and Q2); it is ito's turn

"#]]);
    undo(str![[r#"
undid #2 (2 questions, Q1 and Q2); it is mori's turn

"#]]);
    undo(str![[r#"
mentor: There is nothing of yours to undo here.

"#]]);
    // What is asked next has the numbers that were given back.
    sandbox
        .mentor(&["ask", "-m", "Who comes back?", "--as", "mori"])
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
1 question, Q1; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: The stall in winter

  Where would you put a stove? It gets cold.

  Put aside, 1: prices

#8 mori (mentor)  2026-11-23 07:45  questions  9whb0pjv
  Q1  Who comes back?

"#]]);
    sandbox
        .mentor(&["review", "--json", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
{"schema":"mentor.review.v1","id":"2026-11-22-market-stall","title":"Market stall","follows":null,"mentor":"mori","mentee":"ito","stage":"questions","span":{"first":"2026-11-22T09:00:00+09:00","last":"2026-11-23T07:45:00+09:00","days":2},"exchanges":{"total":2,"mentor":1,"mentee":1,"observer":0},"letters":{"total":2,"mentor":1,"mentee":1,"observer":0},"gap":null,"stages":[{"stage":"theme","exchanges":1,"letters":1,"mentor":0,"mentee":56},{"stage":"questions","exchanges":1,"letters":1,"mentor":13,"mentee":0}],"voice":{"mentor":13,"mentee":56},"questions":{"asked":1,"answered":0,"passed":0,"replaced":0,"open":1,"owed":1},"wording":[],"themes":[{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"The stall in winter","why":null}],"drift":{"first":{"exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"The stall in winter","why":null},"turning":null,"last":null},"taken_up":[],"key_questions":[{"number":1,"text":"Who comes back?","reasons":["no_answer_on_record"],"answer":null}],"before_after":null,"advice":[],"actions":{"taken":0,"done":0,"dropped":0,"open":0,"overdue":0},"chain":[],"reflections":[],"no_look_back":null,"learned":[],"closing":null,"thanks":[],"after_close":[],"left_open":{"questions":[{"number":1,"ref":"9whb0pjv.1","by":"mori","text":"Who comes back?","optional":false,"status":"open","answers":[],"instead":null,"replaced_by":null}],"actions":[],"parked":[{"number":1,"ref":"y0dqj391.1","exchange":"y0dqj391","at":"2026-11-23T07:45:00+09:00","by":"ito","text":"prices","status":"parked","taken_up_in":null}]},"replies":{"mentor":null,"mentee":null},"pace":null,"went_well":[],"talk_over":[{"about":"parked","stage":null,"role":null,"numbers":[1]}],"next":[{"who":"ito","what":"answer","refs":["9whb0pjv.1"]}],"followed_by":[]}

"#]]);
}

#[test]
fn an_observers_word_and_one_after_the_close_are_undone_too() {
    let sandbox = asked();
    sandbox.tell("observer:kim", &["reply", "-m", "Soup!"]);
    sandbox.tell("observer:kim", &["undo"]);
    sandbox.tell("mori", &["close", "-m", "Go well."]);
    sandbox.tell("ito", &["reply", "-m", "Thank you."]);
    sandbox.tell("ito", &["undo"]);
    sandbox
        .mentor(&["show", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Closed by mori on 2026-11-23 07:45

#1 ito (mentee)  2026-11-23 07:45  theme  y0dqj391
  Theme: The stall in winter

  Where would you put a stove? It gets cold.

  Put aside, 1: prices

#2 mori (mentor)  2026-11-23 07:45  questions  043cs134
  Q1  Who stops?
  Q2  What do they buy?

#5 mori (mentor)  2026-11-23 07:45  closed  vmm1d2ar
  Closing: Go well.

"#]]);
    sandbox
        .mentor(&["show", "--history", "--last", "4", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Closed by mori on 2026-11-23 07:45

#4 kim (observer)  2026-11-23 07:45  gckpsa03
  Undoes #3.

#5 mori (mentor)  2026-11-23 07:45  closed  vmm1d2ar
  Closing: Go well.

#6 ito (mentee)  2026-11-23 07:45  closed  c017ewgh
  (undone)
  As written on 2026-11-23 07:45 (version 1):
  Thank you.

#7 ito (mentee)  2026-11-23 07:45  closed  kmjdamvr
  Undoes #6.

"#]]);
}

#[test]
fn a_correction_that_was_built_on_is_corrected_once_more() {
    let sandbox = asked();
    sandbox.tell("mori", &["amend", "#2.1", "-m", "Who passes by?"]);
    sandbox.tell("ito", &["answer", "--to", "1", "-m", "The postman."]);
    sandbox
        .mentor(&["undo", "--as", "mori"])
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
mentor: Letter bq01dhwg can't be undone any more: gckpsa03 came after it.
  To correct once more: mentor amend 043cs134 --as mori

"#]]);
}

#[test]
fn what_was_built_on_is_not_undone() {
    let sandbox = asked();
    sandbox
        .mentor(&["answer", "--to", "1", "-m", "The postman.", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an answer to Q1 “Who stops?”; it is mori's turn
Still open: Q2

"#]]);
    sandbox
        .mentor(&["undo", "--as", "mori"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Letter 043cs134 can't be undone any more: bq01dhwg came after it.
  To correct it: mentor amend 043cs134 --as mori. To take it back: mentor withdraw 043cs134 --as mori

"#]]);
}

#[test]
fn a_close_can_be_undone_at_once_and_opened_again_later() {
    let sandbox = asked();
    sandbox
        .mentor(&["close", "-m", "Thank you.", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
the close; the practice is closed
Left open: Q1 and Q2
Look back on it: mentor review 2026-11-22-market-stall

"#]]);
    sandbox
        .mentor(&["undo", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
undid #3 (the close); it is ito's turn
Still open: Q1 and Q2

"#]]);
    sandbox
        .mentor(&["next", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-23 07:45)
    ito answers Q1 and Q2  mentor answer 2026-11-22-market-stall --as ito

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["close", "-m", "Thank you, really.", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
vmm1d2ar

"#]])
        .stderr_eq(str![[r#"
the close; the practice is closed
Left open: Q1 and Q2
Look back on it: mentor review 2026-11-22-market-stall

"#]]);
    sandbox
        .mentor(&["reply", "-m", "Keep warm.", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
c017ewgh

"#]])
        .stderr_eq(str![[r#"
2 words; the practice is closed

"#]]);
    sandbox
        .mentor(&["reopen", "-m", "", "--as", "mori"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The text is empty.
  Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.

"#]]);
    sandbox
        .mentor(&[
            "reopen",
            "-m",
            "Spring came, and the question is back.",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
kmjdamvr

"#]])
        .stderr_eq(str![[r#"
opened again; it is ito's turn

"#]]);
    sandbox
        .mentor(&["next", "--as", "mori"])
        .assert()
        .code(10)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-23 07:45)
    ito answers Q1 and Q2

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["reopen", "-m", "Again.", "--as", "mori"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: The practice is not closed, so there is nothing to open again.
Your text is kept. To go on with it: mentor reply --resume=9whb0pjv
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.9whb0pjv.txt

"#]]);
    sandbox
        .mentor(&["show", "--last", "3", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

#5 ito (mentee)  2026-11-23 07:45  closed  vmm1d2ar
  Closing: Thank you, really.

#6 mori (mentor)  2026-11-23 07:45  closed  c017ewgh
  Keep warm.

#7 mori (mentor)  2026-11-23 07:45  questions  kmjdamvr
  Opened again: Spring came, and the question is back.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn the_turn_is_handed_over_without_a_word() {
    let sandbox = asked();
    sandbox
        .mentor(&["skip", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
nothing to add; it is mori's turn
Still open: Q1 and Q2

"#]]);
    sandbox
        .mentor(&["show", "--last", "1", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is mori's turn (since 2026-11-23 07:45)

#3 ito (mentee)  2026-11-23 07:45  questions  bq01dhwg
  Nothing to add.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn a_pause_is_nobodys_turn_until_its_day() {
    let sandbox = asked();
    sandbox
        .mentor(&["pause", "--as", "ito"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Missing: --until <DATE>
  For the options: mentor pause --help

"#]]);
    sandbox
        .mentor(&["pause", "--until", "2026-11-20", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: A pause until 2026-11-20 would be over already.

"#]]);
    sandbox
        .mentor(&[
            "pause",
            "--until",
            "2026-12-01",
            "-m",
            "Fair week.",
            "--as",
            "ito",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
a pause until 2026-12-01; the practice is paused until 2026-12-01

"#]]);
    sandbox
        .mentor(&["next", "--as", "ito"])
        .assert()
        .code(11)
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    the practice is paused until 2026-12-01 (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_agreement_changes_with_its_history() {
    let sandbox = asked();
    sandbox
        .mentor(&["agree", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Nothing has been agreed yet.

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[
            "agree",
            "--rhythm",
            "3d",
            "--visibility",
            "community",
            "-m",
            "A line after two weeks of silence.",
            "--as",
            "ito",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
an agreement; it is ito's turn
ito proposes to make it open to the community; until mori agrees, it stays private.

"#]]);
    sandbox
        .mentor(&["agree", "--rounds", "5", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
an agreement; it is ito's turn

"#]]);
    sandbox
        .mentor(&["agree", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Agreed: a reply within 3 days, private, a look back after 5 rounds
  ito proposes to make it open to the community; until mori agrees, it stays private.
2026-11-23 07:45  bq01dhwg  a reply within 3 days, proposed: open to the community
  A line after two weeks of silence.
2026-11-23 07:45  gckpsa03  a look back after 5 rounds

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["agree", "--json", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.agreement.v1","practice":"2026-11-22-market-stall","rhythm":"3d","when_quiet":null,"visibility":"private","proposed":[{"by":"ito","visibility":"community"}],"rounds":5,"history":[{"exchange":"bq01dhwg","at":"2026-11-23T07:45:00+09:00","text":"A line after two weeks of silence.","rhythm":"3d","visibility":"community","rounds":null,"when_quiet":null},{"exchange":"gckpsa03","at":"2026-11-23T07:45:00+09:00","text":"","rhythm":null,"visibility":null,"rounds":5,"when_quiet":null}]}

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["agree", "--rhythm", "soon", "--as", "mori"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: --rhythm <SPAN> can't be “soon”.
  Such as 12h, 3d, “3 days” or 2w.
  For the options: mentor agree --help

"#]]);
}

#[test]
fn words_of_an_earlier_exchange_are_quoted() {
    let sandbox = asked();
    sandbox
        .mentor(&[
            "reply",
            "--quote",
            "It gets ... cold.",
            "--hold",
            "-m",
            "How cold?",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
a quotation of ito; 2 words; it is ito's turn
line 1, column 1: 1 sentence asks something and has no number. To give it one: mentor number bq01dhwg --as mori

"#]]);
    sandbox
        .mentor(&[
            "reply",
            "--quote",
            "It is warm.",
            "-m",
            "How warm?",
            "--as",
            "mori",
        ])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: No letter has the words “It is warm.”.
  Copy them from it, perhaps shortened by “...”; words from elsewhere are quoted in the text, by a line that begins with >.
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]]);
    sandbox
        .mentor(&["show", "--last", "1", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

#3 mori (mentor)  2026-11-23 07:45  questions  bq01dhwg
  > It gets ... cold.

  How cold?
  (more to come)

"#]])
        .stderr_eq(str![]);
}

#[test]
fn an_earlier_sentence_becomes_a_question() {
    let sandbox = asked();
    sandbox
        .mentor(&[
            "number",
            "#1",
            "Where would you put a stove?",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
Q3, “Where would you put a stove?”; it is ito's turn

"#]]);
    sandbox
        .mentor(&["answer", "--to", "3", "-m", "By the till.", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![[r#"
an answer to Q3 “Where would you put a stove?”; it is ito's turn

"#]]);
    sandbox
        .mentor(&["show", "--questions", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is ito's turn (since 2026-11-23 07:45)

Q1  mori  open
    Who stops?

Q2  mori  open
    What do they buy?

Q3  ito  answered
    Where would you put a stove?
    mori: By the till.

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&[
            "number",
            "#1",
            "Where would you put a stove?",
            "--as",
            "mori",
        ])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Those words are Q3 already.
Your text is kept. To go on with it: mentor reply --resume=vmm1d2ar
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.vmm1d2ar.txt

"#]]);
    sandbox.tell("mori", &["drafts", "--drop-all", "--yes"]);
    sandbox
        .mentor(&[
            "number",
            "#1",
            "Where would you put a lamp?",
            "--as",
            "mori",
        ])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Letter y0dqj391 does not have those words.
  Copy them from it: mentor show --exchange y0dqj391
Your text is kept. To go on with it: mentor reply --resume=vmm1d2ar
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.vmm1d2ar.txt

"#]]);
}

#[test]
fn a_topic_is_put_aside_and_taken_up_again() {
    let sandbox = asked();
    sandbox
        .mentor(&[
            "park",
            "-m",
            "The neighbour",
            "-m",
            "The rent",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
2 topics put aside; it is ito's turn

"#]]);
    sandbox
        .mentor(&["unpark", "-m", "Now?", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Several topics are put aside. Which one is taken up?
  1  prices
  2  The neighbour
  3  The rent
  Begin with “Unpark 1:”, or pass --to 1.
Your text is kept. To go on with it: mentor reply --resume=gckpsa03
[SANDBOX]/home/.local/state/mentor/drafts/2026-11-22-market-stall.gckpsa03.txt

"#]]);
    sandbox
        .mentor(&[
            "unpark",
            "--to",
            "2",
            "-m",
            "She came by today.",
            "--as",
            "ito",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
kvf3yfc2

"#]])
        .stderr_eq(str![[r#"
a topic taken up again; it is mori's turn
Still open: Q1 and Q2

"#]]);
    sandbox
        .mentor(&["unpark", "--to", "2", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: Topic 2 was taken up again already.

"#]]);
    sandbox
        .mentor(&["unpark", "--to", "9", "--as", "ito"])
        .assert()
        .code(1)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: line 1, column 1: there is no topic 9; 3 were put aside so far
  mentor review 2026-11-22-market-stall lists what is put aside.

"#]]);
    sandbox
        .mentor(&["show", "--last", "2", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: questions; it is mori's turn (since 2026-11-23 07:45)

#3 mori (mentor)  2026-11-23 07:45  questions  bq01dhwg
  Put aside, 2: The neighbour
  Put aside, 3: The rent

#4 ito (mentee)  2026-11-23 07:45  questions  kvf3yfc2
  Taken up again, 2: She came by today.

"#]])
        .stderr_eq(str![]);
}

#[test]
fn the_next_practice_of_the_same_two_has_their_names() {
    let sandbox = asked();
    sandbox
        .mentor(&["close", "-m", "Thank you.", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
the close; the practice is closed
Left open: Q1 and Q2
Look back on it: mentor review 2026-11-22-market-stall

"#]]);
    sandbox
        .mentor(&["new", "Spring", "--follows", "market-stall", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
2026-11-23-spring

"#]])
        .stderr_eq(str![[r#"
opened “Spring”; it is ito's turn
Next, ito brings the theme: mentor reply 2026-11-23-spring -m "Theme: ..." --as ito

"#]]);
    sandbox
        .mentor(&["show", "spring", "--as", "ito"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Spring  2026-11-23-spring
mentor mori, mentee ito, opened 2026-11-23 07:45
Goes on from 2026-11-22-market-stall, “Market stall”
Stage: theme; it is ito's turn (since 2026-11-23 07:45)

"#]])
        .stderr_eq(str![]);
}

#[test]
fn what_is_unusual_is_said_once_and_can_be_turned_off() {
    let sandbox = asked();
    sandbox
        .mentor(&[
            "ask",
            "-m",
            "Why not inside? And who decides?",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
bq01dhwg

"#]])
        .stderr_eq(str![[r#"
2 questions, Q3 and Q4; it is ito's turn

"#]]);
    sandbox
        .mentor(&[
            "ask",
            "-q",
            "-m",
            "Q: Who decides? And when?",
            "--as",
            "mori",
        ])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
gckpsa03

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["ask", "-m", "1. A?\n2. B?\n3. C?\n4. D?", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
vmm1d2ar

"#]])
        .stderr_eq(str![[r#"
4 questions, Q6 to Q9; it is ito's turn
This round has 9 questions; fewer at a time are easier to answer well.

"#]]);
    sandbox
        .mentor(&["ask", "-m", "1. E?", "--json", "--as", "mori"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
{"schema":"mentor.receipt.v1","practice":"2026-11-22-market-stall","exchange":"c017ewgh","number":6,"stage":"questions","turn":"mentee","turn_since":"2026-11-23T07:45:00+09:00","questions":[10],"actions":[],"parts":[{"kind":"ask","text":"E?","optional":false}],"notes":[],"remarks":[]}

"#]])
        .stderr_eq(str![[r#"
1 question, Q10; it is ito's turn

"#]]);
}

#[test]
fn guidance_is_silent_where_it_is_turned_off() {
    let sandbox = asked();
    let ask = [
        "ask",
        "-m",
        "Why not inside? And who decides?",
        "--as",
        "mori",
    ];
    sandbox
        .mentor(&ask)
        .env("MENTOR_GUIDANCE", "off")
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
2 questions, Q3 and Q4; it is ito's turn

"#]]);
    let config = sandbox.path("home/.config/mentor");
    std::fs::create_dir_all(&config).expect("a folder");
    std::fs::write(config.join("config.toml"), "guidance = false\n").expect("a file");
    sandbox.mentor(&ask).assert().code(0).stderr_eq(str![[r#"
2 questions, Q5 and Q6; it is ito's turn

"#]]);
}

#[test]
fn advice_pace_and_looks_back_are_minded_against_the_agreement() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "Theme: The stall in winter"]);
    sandbox.tell("ito", &["agree", "--rhythm", "4d", "--rounds", "3"]);
    let hour = |hour: u32| format!("2026-11-24T{hour:02}:00:00+09:00");
    let say = |who: &str, at: &str, text: &str| {
        sandbox
            .at(at, &["reply", "--as", who, "-m", text])
            .output()
            .expect("mentor")
            .stderr
    };
    let advise = ["advise", "--as", "mori", "-m", "Move it inside."];
    sandbox
        .at(&hour(8), &advise)
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
advice; it is ito's turn
This is advice before any question. Asking one or two first often changes the advice: mentor guide questions

"#]]);
    for (at, who) in [(9, "ito"), (10, "mori"), (11, "ito"), (12, "mori")] {
        let told = say(who, &hour(at), "Yes.");
        let told = String::from_utf8(told).expect("UTF-8");
        assert_eq!(
            told.contains("much faster than agreed"),
            at == 12,
            "{at}: {told}"
        );
    }
    sandbox
        .at(
            "2026-12-20T08:00:00+09:00",
            &["reply", "--as", "ito", "-m", "Sorry."],
        )
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
1 word; it is mori's turn
This reply took 26 days; agreed was 4 days. Nothing is lost by that; if the rhythm does not fit any more: mentor agree 2026-11-22-market-stall --rhythm 8d --as ito
3 rounds without a look back; it may be time for one: mentor reflect 2026-11-22-market-stall --as ito

"#]]);
    sandbox
        .at(
            "2026-12-21T08:00:00+09:00",
            &["reply", "--as", "mori", "-m", "Never mind."],
        )
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
2 words; it is ito's turn

"#]]);
}

#[test]
fn the_guide_is_one_screen_in_both_languages() {
    let sandbox = Sandbox::new();
    for stage in ["", "theme", "questions", "advice", "reflection", "closed"] {
        for lang in ["en", "ja"] {
            let args: Vec<&str> = ["guide", "--lang", lang, stage]
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect();
            let output = sandbox.mentor(&args).output().expect("mentor");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(text.lines().count() <= 24, "{text}");
            for line in text.lines() {
                let width = unicode_width::UnicodeWidthStr::width(line);
                assert!(width <= 80, "{width}: {line}");
            }
        }
    }
    sandbox
        .mentor(&["guide", "questions"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
Questions: until both see the same situation

The mentor asks, the mentee tells. First the facts, quick to answer; then
what needs thought. Three to five in a letter are plenty. Leave "don't you
think you should" out: it is advice in disguise. Say back what you heard.

To see clearly:
  - Who is involved, and who decides?
  - What happened the last time? Please walk me through that day.
  - What have you tried so far, and what came of it?
  - In which moments is it easier?
To think further:
  - What might the others say, if they wrote me this letter?
  - What do you take for granted here?
  - How would you put the real difficulty in one sentence?

Write: mentor ask, mentor answer. "Pass 2:" asks to have Q2 put differently,
and "nothing comes to mind" is an answer.

Source: clarifying and probing questions, National School Reform Faculty:
  the Consultancy protocol; "Pocket Guide to Probing Questions" (Gene
  Thompson-Grove, Edorah Frazer, Faith Dunne).

"#]])
        .stderr_eq(str![]);
    sandbox
        .mentor(&["guide", "winter"])
        .assert()
        .code(2)
        .stdout_eq(str![])
        .stderr_eq(str![[r#"
mentor: [STAGE] can't be “winter”.
  One of theme, questions, advice, reflection and closed.
  For the options: mentor guide --help

"#]]);
}

#[test]
fn a_sentence_with_a_number_goes_with_the_letter_it_stands_in() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell(
        "mori",
        &["reply", "-m", "I wonder who stops. And wher you stood."],
    );
    sandbox.tell("ito", &["number", "1", "wher you stood"]);
    sandbox.tell("ito", &["number", "1", "who stops"]);
    sandbox.tell(
        "mori",
        &[
            "amend",
            "#1",
            "-m",
            "I wonder who stops. And where you stood.",
        ],
    );
    // A list answers them in the order of the text.
    sandbox
        .mentor(&[
            "reply",
            "-m",
            "1. The postman.\n2. At the gate.",
            "--as",
            "ito",
        ])
        .assert()
        .code(0);
    sandbox
        .mentor(&["show", "--questions", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: theme; it is mori's turn (since 2026-11-23 07:45)

Q1  mori  answered
    where you stood
    ito: At the gate.

Q2  mori  answered
    who stops
    ito: The postman.

"#]]);
    sandbox.tell("mori", &["withdraw", "#1", "--yes"]);
    sandbox
        .mentor(&["show", "--questions", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Stage: theme; it is mori's turn (since 2026-11-23 07:45)

Q1  mori  taken back
    ito: At the gate.

Q2  mori  taken back
    ito: The postman.

"#]]);
}

#[test]
fn a_round_holds_the_others_questions_alone() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "I wonder what you would do."]);
    sandbox.tell("mori", &["number", "1", "what you would do"]);
    sandbox.tell("mori", &["ask", "-m", "1. Who stops?\n2. What for?"]);
    sandbox
        .mentor(&["answer", "-m", "1. The postman.\n2. A word.", "--as", "ito"])
        .assert()
        .stderr_eq(str![[r#"
an answer to Q2 “Who stops?”; an answer to Q3 “What for?”; it is mori's turn
No theme yet. A paragraph that begins with “Theme:” sets one.

"#]]);
}

#[test]
fn a_quotation_is_corrected_and_taken_back_with_its_words() {
    let sandbox = Sandbox::with_practice();
    sandbox.tell("ito", &["reply", "-m", "It is the colt, mostly."]);
    sandbox.tell(
        "mori",
        &["reply", "--quote", "the colt", "-m", "How cold is it?"],
    );
    sandbox.tell("ito", &["amend", "#1", "-m", "It is the cold, mostly."]);
    sandbox
        .mentor(&["show", "--exchange", "2", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
#2 mori (mentor)  2026-11-23 07:45  theme  043cs134
  > the cold

  How cold is it?

"#]]);
    sandbox.tell("ito", &["withdraw", "#1", "--yes"]);
    sandbox
        .mentor(&["show", "--exchange", "2", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
#2 mori (mentor)  2026-11-23 07:45  theme  043cs134
  > …

  How cold is it?

"#]]);
}

#[test]
fn what_was_taken_back_is_neither_counted_nor_asked_after() {
    let sandbox = asked();
    sandbox.tell("ito", &["answer", "-m", "1. The postman.\n2. Flowers."]);
    sandbox.tell("mori", &["advise", "-m", "Ask him in."]);
    sandbox.tell("mori", &["withdraw", "#4", "--yes"]);
    sandbox
        .mentor(&["next", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
2026-11-22-market-stall  Market stall  (mori, ito)
    it is ito's turn (since 2026-11-23 07:45)
    ito may write

"#]]);
    sandbox.tell("ito", &["act", "-m", "Buy a stove"]);
    sandbox.tell("ito", &["act", "-m", "Ask the postman"]);
    sandbox.tell("ito", &["withdraw", "#6", "--yes"]);
    sandbox
        .mentor(&["show", "--actions", "--as", "ito"])
        .assert()
        .stdout_eq(str![[r#"
Market stall  2026-11-22-market-stall
mentor mori, mentee ito, opened 2026-11-22 09:00
Theme: The stall in winter
Stage: advice; it is mori's turn (since 2026-11-23 07:45)

  Action 1 (ito):
    taken back

  Action 2 (ito): Ask the postman
    open

"#]]);
    let output = sandbox
        .mentor(&["review", "--json", "--as", "ito"])
        .output();
    let text = String::from_utf8(output.expect("mentor").stdout).expect("UTF-8");
    let review: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        review["actions"],
        serde_json::json!({"taken": 1, "done": 0, "dropped": 0, "open": 1, "overdue": 0}),
    );
}

#[test]
fn the_history_tells_what_was_written_and_why_it_was_corrected() {
    let sandbox = asked();
    sandbox.tell("ito", &["reply", "-m", "At the gaet."]);
    sandbox.tell(
        "ito",
        &["amend", "#3", "-m", "At the gate.", "--why", "a slip"],
    );
    sandbox.tell("ito", &["amend", "#3", "-m", "At the west gate."]);
    sandbox
        .mentor(&["show", "--exchange", "3", "--history"])
        .assert()
        .stdout_eq(str![[r#"
#3 ito (mentee)  2026-11-23 07:45  questions  bq01dhwg
  (corrected)
  As written on 2026-11-23 07:45 (version 1):
  At the gaet.

  As corrected on 2026-11-23 07:45 (version 2), “a slip”:
  At the gate.

  As corrected on 2026-11-23 07:45:
  At the west gate.

"#]]);
}
