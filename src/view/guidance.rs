//! What is unusual about an exchange, told kindly.

use chrono::TimeDelta;
use serde::Serialize;

use crate::dialogue::agreement::Rhythm;
use crate::dialogue::practice::Practice;
use crate::guidance::Remark;
use crate::language::Messages;

/// What is unusual, in a kind word.
pub(super) fn told(remark: &Remark, practice: &Practice, language: &Messages) -> String {
    let id = ("id", practice.header().id.as_str().into());
    let counted = |name: &str, count: usize| language.tell(name, &[("count", count.into())]);
    match remark {
        Remark::TwoInOne(numbers) => language.tell(
            "note-two-in-one",
            &[("questions", language.questions(numbers).into())],
        ),
        Remark::ManyQuestions(count) => counted("note-many-questions", *count),
        Remark::AdviceFirst => language.say("note-advice-first"),
        Remark::OverPace(count) => counted("note-over-pace", *count),
        Remark::Silence { lasted, rhythm } => language.tell(
            "note-silence",
            &[
                ("lasted", language.lasted(*lasted).into()),
                ("span", language.span(rhythm.span()).into()),
                ("rhythm", slower(*rhythm).to_string().into()),
                id,
            ],
        ),
        Remark::LookBack(rounds) => {
            language.tell("hint-reflect", &[("count", (*rounds).into()), id])
        }
    }
}

/// The rhythm to offer in the place of one that did not fit: twice as long, and a
/// week at least.
fn slower(rhythm: Rhythm) -> Rhythm {
    let twice = (rhythm.span() * 2).max(TimeDelta::weeks(1));
    Rhythm::from_span(twice).unwrap_or(rhythm)
}

/// Something unusual.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum GuidanceJson {
    TwoInOne,
    ManyQuestions,
    AdviceFirst,
    OverPace,
    Silence,
    LookBack,
}

impl GuidanceJson {
    pub(super) fn all(remarks: &[Remark]) -> Vec<Self> {
        remarks.iter().map(Self::new).collect()
    }

    fn new(remark: &Remark) -> Self {
        match remark {
            Remark::TwoInOne(_) => Self::TwoInOne,
            Remark::ManyQuestions(_) => Self::ManyQuestions,
            Remark::AdviceFirst => Self::AdviceFirst,
            Remark::OverPace(_) => Self::OverPace,
            Remark::Silence { .. } => Self::Silence,
            Remark::LookBack(_) => Self::LookBack,
        }
    }
}
