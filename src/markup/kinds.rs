//! How each kind of part is marked: what a mark of it opens, what becomes of words
//! without one, and the mark that is printed before it.

use super::option::{self, Ending};
use super::print::{no_letter, restates};
use super::resolve::waits;
use crate::dialogue::identity::Ref;
use crate::dialogue::item::Item;
use crate::dialogue::part::{Kind, Part, PartKind, plain};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::marks::{self, MarkKind};
use crate::language::pattern::Pattern;

/// How a mark is read.
pub(super) enum Opening {
    /// Its kind is never marked.
    Unmarked,
    Question,
    Answer,
    /// A question that is passed.
    Pass,
    Action,
    /// What came of an action.
    Report,
    /// Advice, which of a mentee counts only as it is printed.
    Advice,
    /// A part of this kind.
    Whole(Kind),
    /// A part of this kind, and above a list, one for each item.
    Each(Kind),
    /// A part of this kind, without words on its line.
    Alone(Kind),
    /// The terms of an agreement.
    Terms,
    Pause,
    /// A topic that is taken up.
    Topic,
    /// Words of an exchange that get a number.
    Number,
    Correction,
    Withdrawal,
}

impl Opening {
    /// How a mark of a part of that kind is read.
    pub(super) fn new(kind: PartKind) -> Self {
        match kind {
            PartKind::Say | PartKind::Quote => Self::Unmarked,
            PartKind::Theme => Self::Whole(Kind::Theme { why: None }),
            PartKind::Ask => Self::Question,
            PartKind::Answer => Self::Answer,
            PartKind::Pass => Self::Pass,
            PartKind::Advise => Self::Advice,
            PartKind::Act => Self::Action,
            PartKind::Report => Self::Report,
            PartKind::Reflect => Self::Whole(Kind::Reflect),
            PartKind::Learn => Self::Each(Kind::Learn),
            PartKind::Park => Self::Each(Kind::Park),
            PartKind::Unpark => Self::Topic,
            PartKind::Agree => Self::Terms,
            PartKind::Pause => Self::Pause,
            PartKind::Skip => Self::Alone(Kind::Skip),
            PartKind::Close => Self::Alone(Kind::Close),
            PartKind::Reopen => Self::Alone(Kind::Reopen),
            PartKind::Number => Self::Number,
            PartKind::Amend => Self::Correction,
            PartKind::Withdraw => Self::Withdrawal,
        }
    }

    /// Whether numbers behind the mark can belong to it.
    pub(super) fn is_numbered(&self) -> bool {
        match self {
            Self::Question
            | Self::Answer
            | Self::Pass
            | Self::Action
            | Self::Report
            | Self::Topic
            | Self::Number
            | Self::Correction
            | Self::Withdrawal => true,
            Self::Unmarked
            | Self::Advice
            | Self::Whole(_)
            | Self::Each(_)
            | Self::Alone(_)
            | Self::Terms
            | Self::Pause => false,
        }
    }

    /// Whether the id of an exchange stands behind the mark.
    pub(super) fn names_an_exchange(&self) -> bool {
        matches!(self, Self::Number | Self::Correction | Self::Withdrawal)
    }
}

/// What becomes of unmarked words under a command that says what they are.
pub(super) enum Said {
    /// Each piece is a part.
    Each,
    /// Each run of them is a part.
    Bodies,
    /// The last run of them is the part, and an empty one where there is none.
    Last,
    /// All of them are one part, empty where there are none.
    Once,
}

impl Said {
    /// What becomes of words that are said to be a part of that kind.
    pub(super) fn new(kind: PartKind) -> Self {
        match kind {
            PartKind::Advise | PartKind::Reflect => Self::Bodies,
            PartKind::Close => Self::Last,
            PartKind::Unpark
            | PartKind::Agree
            | PartKind::Pause
            | PartKind::Skip
            | PartKind::Reopen
            | PartKind::Withdraw => Self::Once,
            PartKind::Say
            | PartKind::Theme
            | PartKind::Ask
            | PartKind::Answer
            | PartKind::Pass
            | PartKind::Act
            | PartKind::Report
            | PartKind::Learn
            | PartKind::Park
            | PartKind::Quote
            | PartKind::Number
            | PartKind::Amend => Self::Each,
        }
    }
}

/// The mark of a report: its result.
pub(super) fn result(done: Option<bool>) -> MarkKind {
    match done {
        Some(true) => MarkKind::Done,
        Some(false) => MarkKind::NotDone,
        None => MarkKind::Part(PartKind::Report),
    }
}

/// What is printed before the words of a part.
pub(super) struct Printed {
    mark: String,
    options: Vec<String>,
    /// Empty brackets, where nothing else is in them: the words are as they stand,
    /// and nothing is read into them.
    literal: bool,
}

impl Printed {
    /// The mark of a part of a writer of that role, which is none of plain words and
    /// of quotations.
    pub(super) fn new(part: &Part, practice: &Practice, role: Role) -> Self {
        let settled = |place| practice.questions().at(place).is_some_and(|it| !waits(it));
        let number = |item, place: Ref| practice.number_of(item, place).unwrap_or(0);
        let question = |place| number(Item::Question, place);
        let label = marks::label(MarkKind::Part(part.kind.kind()));
        let mut printed = Self {
            mark: label.clone(),
            options: Vec::new(),
            literal: false,
        };
        let options = &mut printed.options;
        match &part.kind {
            Kind::Ask { optional, instead } => {
                if *optional {
                    options.push("optional".to_owned());
                }
                if let Some(instead) = instead {
                    options.push(format!("instead of Q{}", question(*instead)));
                }
                // It restates no question, and its brackets are words.
                printed.literal =
                    restates(&part.text, practice, role) || option::optional(&part.text).is_some();
            }
            Kind::Answer { to, partial } => {
                if *partial {
                    options.push("partial".to_owned());
                }
                if settled(*to) {
                    options.push("again".to_owned());
                }
                printed.literal =
                    restates(&part.text, practice, role) || Pattern::PassedItem.fits(&part.text);
                printed.mark = format!("{label}{}", question(*to));
            }
            Kind::Pass { to } => {
                if settled(*to) {
                    options.push("again".to_owned());
                }
                printed.mark = format!("{label} {}", question(*to));
            }
            Kind::Act { owner, due } => {
                if let Some(owner) = owner {
                    // By role, for a name may hold whatever brackets are read by.
                    options.push(format!("by {}", practice.role_of(owner)));
                }
                if let Some(due) = due {
                    options.push(format!("due {due}"));
                }
                // What its end says of who and when is words.
                let context = no_letter(practice);
                printed.literal = !matches!(option::ending(&part.text, &context), Ending::Plain)
                    || option::day_in_words(&part.text, context.today).is_some();
                if printed.literal && owner.is_some() && due.is_none() {
                    options.push("no day".to_owned());
                }
            }
            Kind::Report { to, done } => {
                let label = marks::label(result(*done));
                printed.mark = format!("{label} {}", number(Item::Action, *to));
            }
            Kind::Unpark { to } => {
                printed.mark = format!("{label} {}", number(Item::Topic, *to));
            }
            Kind::Agree {
                rhythm,
                visibility,
                rounds,
                when_quiet: _,
            } => {
                options.extend(rhythm.map(|it| format!("rhythm {it}")));
                options.extend(visibility.map(|it| format!("visibility {it}")));
                options.extend(rounds.map(|it| format!("rounds {it}")));
            }
            Kind::Pause { until } => options.push(format!("until {until}")),
            Kind::Number { to } => printed.mark = format!("{label} {to}"),
            Kind::Amend { to } => printed.mark = format!("{label} {to}"),
            Kind::Withdraw { to, undo } => {
                let undone = marks::label(MarkKind::Undo);
                let label = if *undo { undone } else { label };
                printed.mark = format!("{label} {to}");
            }
            Kind::Say | Kind::Quote { .. } | Kind::Theme { .. } | Kind::Park | plain!() => {}
        }
        printed
    }

    /// With its brackets and its colon.
    pub(super) fn text(&self) -> String {
        let Self {
            mark,
            options,
            literal,
        } = self;
        if options.is_empty() && !literal {
            format!("{mark}:")
        } else {
            format!("{mark} ({}):", options.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::part::Form;
    use crate::language::LANGUAGES;

    #[test]
    fn a_kind_has_a_mark_in_every_language_or_in_none() {
        for kind in PartKind::ALL {
            let unmarked = kind.definition().form == Form::Unmarked;
            for language in &LANGUAGES {
                let words = (language.marks.words)(MarkKind::Part(kind));
                assert_eq!(words.is_empty(), unmarked, "{kind}");
            }
            let opens = !matches!(Opening::new(kind), Opening::Unmarked);
            assert_eq!(opens, !unmarked, "{kind}");
        }
    }

    #[test]
    fn a_mark_opens_a_part_of_its_kind() {
        for kind in PartKind::ALL {
            if let Opening::Whole(opened) | Opening::Each(opened) | Opening::Alone(opened) =
                Opening::new(kind)
            {
                assert_eq!(opened.kind(), kind);
            }
        }
    }

    #[test]
    fn what_is_printed_begins_with_a_capital() {
        assert_eq!(marks::label(MarkKind::NotDone), "Not done");
        assert_eq!(marks::label(MarkKind::Part(PartKind::Ask)), "Q");
    }
}
