//! The English words of marks and of what stands in their brackets.

use crate::dialogue::part::PartKind;
use crate::language::marks::{Affixes, MarkKind, Marks, OptionKind};

pub(super) const MARKS: Marks = Marks {
    words,
    before: &[
        "my", "the", "our", "new", "my new", "a new", "the new", "one more", "another", "one", "a",
    ],
    options,
    and: &["and "],
    to: &["to "],
    topic: &[],
    not_yet: &["not yet"],
    when_quiet: &["when quiet"],
};

fn words(kind: MarkKind) -> &'static [&'static str] {
    match kind {
        MarkKind::Part(PartKind::Say | PartKind::Quote) => &[],
        MarkKind::Part(PartKind::Ask) => &["q", "question", "questions"],
        MarkKind::Part(PartKind::Answer) => &["a", "answer", "answers", "ans"],
        MarkKind::Part(PartKind::Pass) => &["pass"],
        MarkKind::Part(PartKind::Advise) => &["advice", "suggestion", "suggestions", "tip", "tips"],
        MarkKind::Part(PartKind::Act) => &[
            "action",
            "actions",
            "action item",
            "action items",
            "next step",
            "next steps",
            "to do",
            "todo",
            "to-do",
            "todos",
            "what i will do",
            "i will do this",
            "what i'll do",
            "what i am going to do",
            "what i'm going to do",
        ],
        MarkKind::Done => &["done"],
        MarkKind::NotDone => &["not done", "not done yet", "not yet done"],
        MarkKind::Part(PartKind::Report) => &["report"],
        MarkKind::Part(PartKind::Reflect) => {
            &["reflection", "reflections", "looking back", "look back"]
        }
        MarkKind::Part(PartKind::Learn) => &[
            "learned",
            "learnt",
            "what i learned",
            "what i learnt",
            "what i have learned",
            "what i've learned",
            "what we learned",
            "things i learned",
            "lesson learned",
            "lessons learned",
            "lesson",
            "takeaway",
            "takeaways",
        ],
        MarkKind::Part(PartKind::Park) => &["parked", "park", "parking lot", "for later"],
        MarkKind::Part(PartKind::Unpark) => &["unpark"],
        MarkKind::Part(PartKind::Theme) => &["theme"],
        MarkKind::Why => &["why", "reason", "reasons"],
        MarkKind::Part(PartKind::Agree) => &["agreement"],
        MarkKind::Part(PartKind::Pause) => &["pause"],
        MarkKind::Part(PartKind::Skip) => &["skip"],
        MarkKind::Part(PartKind::Close) => &["close"],
        MarkKind::Part(PartKind::Reopen) => &["reopen"],
        MarkKind::Part(PartKind::Number) => &["number"],
        MarkKind::Part(PartKind::Amend) => &["amend"],
        MarkKind::Part(PartKind::Withdraw) => &["withdraw"],
        MarkKind::Undo => &["undo"],
    }
}

fn options(kind: OptionKind) -> Affixes {
    let begins: &'static [&'static str] = match kind {
        OptionKind::Optional => &["optional"],
        OptionKind::Instead => &["instead of q", "instead of "],
        OptionKind::Partial => &["partial", "more to come", "to be continued", "first part"],
        OptionKind::Again => &["again"],
        OptionKind::Due => &[
            "due by ", "due on ", "due", "deadline", "until ", "by ", "before ",
        ],
        OptionKind::Undated => &["no day"],
        OptionKind::Owner => &["by ", "owner", "who"],
        OptionKind::Until => &["until "],
        OptionKind::Rhythm => &["rhythm "],
        OptionKind::Visibility => &["visibility "],
        OptionKind::Rounds => &["rounds "],
    };
    Affixes { begins, ends: &[] }
}
