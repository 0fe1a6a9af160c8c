//! One thing that an exchange does, and the table of everything that it can do.

mod definition;

use chrono::NaiveDate;

use definition::define;
pub use definition::{Definition, Form, Lead, OnTurn, Silence, Target, Writers};

use super::agreement::{Rhythm, Visibility};
use super::identity::{ExchangeId, Name, Ref};
use super::item::Item;
use super::keys::{AtFault, Key, ReadKeys, WriteKeys, needed};
use super::words::words;

/// One thing an exchange does, and the words it does it with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub kind: Kind,
    /// In which words. Empty only where it [may be silent](Kind::may_be_silent).
    pub text: String,
}

impl Part {
    /// A part of `kind` in the words `text`.
    pub fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }

    pub fn say(text: impl Into<String>) -> Self {
        Self::new(Kind::Say, text)
    }
}

/// What a part does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Say,
    /// Proposes, narrows or reframes the theme.
    Theme {
        /// Why this theme, why now.
        why: Option<String>,
    },
    /// A question to the other.
    Ask {
        /// It may stay unanswered.
        optional: bool,
        /// The question that it puts differently.
        instead: Option<Ref>,
    },
    /// Answers a question of the other; "nothing comes to mind" is an answer.
    Answer {
        to: Ref,
        /// There is more to say to it.
        partial: bool,
    },
    /// Asks for a question to be put differently.
    Pass {
        to: Ref,
    },
    Advise,
    /// An action that someone takes on.
    Act {
        /// Who takes it on; `None` is the writer.
        owner: Option<Name>,
        /// The day by which.
        due: Option<NaiveDate>,
    },
    /// What came of an action.
    Report {
        to: Ref,
        /// Done, or not done (a normal result); `None` is word from the way.
        done: Option<bool>,
    },
    /// Looks back on how the practice goes.
    Reflect,
    Learn,
    /// A topic put aside for later.
    Park,
    /// Takes a topic up again that was put aside.
    Unpark {
        to: Ref,
    },
    /// The agreement, or a change to it.
    Agree {
        /// How soon to reply.
        rhythm: Option<Rhythm>,
        /// Who may read the practice.
        visibility: Option<Visibility>,
        /// How many rounds before a reflection is due.
        rounds: Option<u32>,
        /// What to do when it goes quiet.
        when_quiet: Option<String>,
    },
    /// No turn until then, and no blame.
    Pause {
        /// The first day on which it is somebody's turn again.
        until: NaiveDate,
    },
    /// Words of an earlier exchange, perhaps shortened.
    Quote {
        /// Whence; `None` when that is not known.
        to: Option<ExchangeId>,
    },
    /// Hands the turn over: nothing to add.
    Skip,
    /// Closes the practice, with closing words.
    Close,
    /// Opens a closed practice again; the words say why.
    Reopen,
    /// Makes words of an earlier exchange a question of its writer's, as if they
    /// had asked it: so it can be answered by number. The text is those words.
    Number {
        /// Where the words stand.
        to: ExchangeId,
    },
    /// Corrects an own exchange: the parts that follow it in the same exchange
    /// stand in the place of the old ones. With a question or an action as
    /// target, one part follows and stands in its place. The text says why.
    Amend {
        to: Ref,
    },
    /// Takes an own exchange back. Its place stays, so references hold.
    Withdraw {
        /// What is taken back.
        to: ExchangeId,
        /// Nothing was built on it yet, so it is as if it had never been
        /// written: the turn and the stage are again what they were before it.
        undo: bool,
    },
}

/// The kinds that hold nothing but words and are no item: a pattern, so that a match
/// that treats them alike stays exhaustive, and a new one of them is listed here.
macro_rules! plain {
    () => {
        $crate::dialogue::part::Kind::Advise
            | $crate::dialogue::part::Kind::Reflect
            | $crate::dialogue::part::Kind::Learn
            | $crate::dialogue::part::Kind::Skip
            | $crate::dialogue::part::Kind::Close
            | $crate::dialogue::part::Kind::Reopen
    };
}
pub(crate) use plain;

words! {
    /// What a part does, without what it does it to: its [word](Self::as_str) is its
    /// key in the record, its kind in JSON and mostly a command. What holds for each
    /// kind stands in its [definition](Self::definition).
    #[expect(missing_docs, reason = "each is the `Kind` of its name")]
    pub enum PartKind {
        Say = "say",
        Theme = "theme",
        Ask = "ask",
        Answer = "answer",
        Pass = "pass",
        Advise = "advise",
        Act = "act",
        Report = "report",
        Reflect = "reflect",
        Learn = "learn",
        Park = "park",
        Unpark = "unpark",
        Agree = "agree",
        Pause = "pause",
        Quote = "quote",
        Skip = "skip",
        Close = "close",
        Reopen = "reopen",
        Number = "number",
        Amend = "amend",
        Withdraw = "withdraw",
    }
}

impl PartKind {
    /// What holds for every part of this kind.
    #[must_use]
    #[rustfmt::skip]
    pub const fn definition(self) -> Definition {
        use Form::{Paragraph, Paragraphs, Section, Standing, Unmarked};
        use Key::{Done, Due, Instead, Optional, Owner, Partial, Rhythm, Rounds, To, Undo, Until, Visibility, WhenQuiet, Why};
        use Lead::{Acting, Advising, Asking, Closing, LookingBack};
        use OnTurn::{Accompanies, Settles, Takes};
        use Silence::{Always, Never, WithTerms};
        use Writers::{Anyone, TheTwo};
        const QUESTION: Option<Item> = Some(Item::Question);
        const ACTION: Option<Item> = Some(Item::Action);
        const TOPIC: Option<Item> = Some(Item::Topic);
        match self {
            Self::Say      => define(&[],                  Never,     None,     Anyone, Unmarked,   Accompanies, None),
            Self::Theme    => define(&[Why],               Never,     None,     TheTwo, Paragraph,  Takes,       None),
            Self::Ask      => define(&[Optional, Instead], Never,     QUESTION, TheTwo, Paragraph,  Takes,       Some(Asking)),
            Self::Answer   => define(&[To, Partial],       Never,     None,     TheTwo, Paragraphs, Takes,       None),
            Self::Pass     => define(&[To],                Always,    None,     TheTwo, Paragraph,  Takes,       None),
            Self::Advise   => define(&[],                  Never,     None,     Anyone, Paragraphs, Takes,       Some(Advising)),
            Self::Act      => define(&[Owner, Due],        Never,     ACTION,   TheTwo, Paragraph,  Takes,       Some(Acting)),
            Self::Report   => define(&[To, Done],          WithTerms, None,     TheTwo, Paragraphs, Takes,       Some(Acting)),
            Self::Reflect  => define(&[],                  Never,     None,     TheTwo, Section,    Takes,       Some(LookingBack)),
            Self::Learn    => define(&[],                  Never,     None,     Anyone, Paragraph,  Takes,       None),
            Self::Park     => define(&[],                  Never,     TOPIC,    TheTwo, Paragraph,  Takes,       None),
            Self::Unpark   => define(&[To],                Always,    None,     TheTwo, Standing,   Takes,       None),
            Self::Agree    => define(&[Rhythm, Visibility, Rounds, WhenQuiet],
                                                           WithTerms, None,     TheTwo, Standing,   Settles,     None),
            Self::Pause    => define(&[Until],             Always,    None,     TheTwo, Standing,   Settles,     None),
            Self::Quote    => define(&[To],                Never,     None,     Anyone, Unmarked,   Accompanies, None),
            Self::Skip     => define(&[],                  Always,    None,     TheTwo, Standing,   Takes,       None),
            Self::Close    => define(&[],                  Always,    None,     TheTwo, Standing,   Takes,       Some(Closing)),
            Self::Reopen   => define(&[],                  Never,     None,     TheTwo, Standing,   Takes,       None),
            Self::Number   => define(&[To],                Never,     QUESTION, TheTwo, Standing,   Settles,     None),
            Self::Amend    => define(&[To],                Always,    None,     Anyone, Standing,   Takes,       None),
            Self::Withdraw => define(&[To, Undo],          Always,    None,     Anyone, Standing,   Takes,       None),
        }
    }
}

/// The kinds that never point at anything.
macro_rules! points_at_nothing {
    () => {
        Self::Say
            | Self::Theme { .. }
            | Self::Act { .. }
            | Self::Park
            | Self::Agree { .. }
            | Self::Pause { .. }
            | plain!()
    };
}

/// The kinds that have neither words nor a name among their keys.
macro_rules! without_words {
    () => {
        Self::Say
            | Self::Ask { .. }
            | Self::Answer { .. }
            | Self::Pass { .. }
            | Self::Report { .. }
            | Self::Park
            | Self::Unpark { .. }
            | Self::Pause { .. }
            | Self::Quote { .. }
            | Self::Number { .. }
            | Self::Amend { .. }
            | Self::Withdraw { .. }
            | plain!()
    };
}

impl Kind {
    /// What it does, without what it does it to.
    #[must_use]
    pub const fn kind(&self) -> PartKind {
        match self {
            Self::Say => PartKind::Say,
            Self::Theme { .. } => PartKind::Theme,
            Self::Ask { .. } => PartKind::Ask,
            Self::Answer { .. } => PartKind::Answer,
            Self::Pass { .. } => PartKind::Pass,
            Self::Advise => PartKind::Advise,
            Self::Act { .. } => PartKind::Act,
            Self::Report { .. } => PartKind::Report,
            Self::Reflect => PartKind::Reflect,
            Self::Learn => PartKind::Learn,
            Self::Park => PartKind::Park,
            Self::Unpark { .. } => PartKind::Unpark,
            Self::Agree { .. } => PartKind::Agree,
            Self::Pause { .. } => PartKind::Pause,
            Self::Quote { .. } => PartKind::Quote,
            Self::Skip => PartKind::Skip,
            Self::Close => PartKind::Close,
            Self::Reopen => PartKind::Reopen,
            Self::Number { .. } => PartKind::Number,
            Self::Amend { .. } => PartKind::Amend,
            Self::Withdraw { .. } => PartKind::Withdraw,
        }
    }

    /// A part's kind with the values of its keys, each of which is asked for even
    /// where another is at fault.
    ///
    /// # Errors
    ///
    /// [`AtFault`] where a value is wrong or one that has to be there is missing.
    pub fn read(kind: PartKind, keys: &mut impl ReadKeys) -> Result<Self, AtFault> {
        Ok(match kind {
            PartKind::Say => Self::Say,
            PartKind::Theme => Self::Theme {
                why: keys.text(Key::Why)?,
            },
            PartKind::Ask => {
                let (optional, instead) = (keys.flag(Key::Optional), keys.item(Key::Instead));
                Self::Ask {
                    optional: optional?.unwrap_or_default(),
                    instead: instead?,
                }
            }
            PartKind::Answer => {
                let to = needed(keys.item(Key::To), Key::To, keys);
                Self::Answer {
                    partial: keys.flag(Key::Partial)?.unwrap_or_default(),
                    to: to?,
                }
            }
            PartKind::Pass => Self::Pass {
                to: needed(keys.item(Key::To), Key::To, keys)?,
            },
            PartKind::Advise => Self::Advise,
            PartKind::Act => {
                let (owner, due) = (keys.name(Key::Owner), keys.day(Key::Due));
                Self::Act {
                    owner: owner?,
                    due: due?,
                }
            }
            PartKind::Report => {
                let to = needed(keys.item(Key::To), Key::To, keys);
                Self::Report {
                    done: keys.flag(Key::Done)?,
                    to: to?,
                }
            }
            PartKind::Reflect => Self::Reflect,
            PartKind::Learn => Self::Learn,
            PartKind::Park => Self::Park,
            PartKind::Unpark => Self::Unpark {
                to: needed(keys.item(Key::To), Key::To, keys)?,
            },
            PartKind::Agree => {
                let (rhythm, visibility) =
                    (keys.rhythm(Key::Rhythm), keys.visibility(Key::Visibility));
                let (rounds, when_quiet) = (keys.count(Key::Rounds), keys.text(Key::WhenQuiet));
                Self::Agree {
                    rhythm: rhythm?,
                    visibility: visibility?,
                    rounds: rounds?,
                    when_quiet: when_quiet?,
                }
            }
            PartKind::Pause => Self::Pause {
                until: needed(keys.day(Key::Until), Key::Until, keys)?,
            },
            PartKind::Quote => Self::Quote {
                to: keys.exchange(Key::To)?,
            },
            PartKind::Skip => Self::Skip,
            PartKind::Close => Self::Close,
            PartKind::Reopen => Self::Reopen,
            PartKind::Number => Self::Number {
                to: needed(keys.exchange(Key::To), Key::To, keys)?,
            },
            PartKind::Amend => Self::Amend {
                to: needed(keys.place(Key::To), Key::To, keys)?,
            },
            PartKind::Withdraw => {
                let to = needed(keys.exchange(Key::To), Key::To, keys);
                Self::Withdraw {
                    undo: keys.flag(Key::Undo)?.unwrap_or_default(),
                    to: to?,
                }
            }
        })
    }

    /// Writes its keys, in the order of the table.
    pub fn write(&self, keys: &mut impl WriteKeys) {
        match self {
            Self::Theme { why } => keys.optional(Key::Why, why.as_ref()),
            Self::Ask { optional, instead } => {
                keys.switch(Key::Optional, *optional);
                keys.optional(Key::Instead, instead.as_ref());
            }
            Self::Answer { to, partial } => {
                keys.text(Key::To, &to.to_string());
                keys.switch(Key::Partial, *partial);
            }
            Self::Pass { to } | Self::Unpark { to } | Self::Amend { to } => {
                keys.text(Key::To, &to.to_string());
            }
            Self::Act { owner, due } => {
                keys.optional(Key::Owner, owner.as_ref());
                if let Some(due) = due {
                    keys.day(Key::Due, *due);
                }
            }
            Self::Report { to, done } => {
                keys.text(Key::To, &to.to_string());
                if let Some(done) = done {
                    keys.flag(Key::Done, *done);
                }
            }
            Self::Agree {
                rhythm,
                visibility,
                rounds,
                when_quiet,
            } => {
                keys.optional(Key::Rhythm, rhythm.as_ref());
                keys.optional(Key::Visibility, visibility.as_ref());
                if let Some(rounds) = rounds {
                    keys.count(Key::Rounds, *rounds);
                }
                keys.optional(Key::WhenQuiet, when_quiet.as_ref());
            }
            Self::Pause { until } => keys.day(Key::Until, *until),
            Self::Quote { to } => keys.optional(Key::To, to.as_ref()),
            Self::Number { to } => keys.text(Key::To, to.as_str()),
            Self::Withdraw { to, undo } => {
                keys.text(Key::To, to.as_str());
                keys.switch(Key::Undo, *undo);
            }
            Self::Say | Self::Park | plain!() => {}
        }
    }

    /// What it points at.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        match *self {
            Self::Ask { instead, .. } => instead.map(Target::Instead),
            Self::Answer { to, .. } | Self::Pass { to } => Some(Target::Question(to)),
            Self::Report { to, .. } => Some(Target::Action(to)),
            Self::Unpark { to } => Some(Target::Topic(to)),
            Self::Quote { to } => Some(to.map_or(Target::Unknown, Target::Repeated)),
            Self::Number { to } => Some(Target::Repeated(to)),
            Self::Amend { to } => Some(Target::Corrected(to)),
            Self::Withdraw { to, .. } => Some(Target::Corrected(Ref::whole(to))),
            points_at_nothing!() => None,
        }
    }

    /// Points it at another exchange, question, action or topic.
    pub fn point_at(&mut self, place: Ref) {
        match self {
            Self::Ask { instead, .. } => *instead = Some(place),
            Self::Answer { to, .. }
            | Self::Pass { to }
            | Self::Report { to, .. }
            | Self::Unpark { to }
            | Self::Amend { to } => *to = place,
            Self::Quote { to } => *to = Some(place.exchange),
            Self::Number { to } | Self::Withdraw { to, .. } => *to = place.exchange,
            points_at_nothing!() => {}
        }
    }

    /// The words among its keys.
    #[must_use]
    pub fn words(&self) -> Option<&String> {
        match self {
            Self::Theme { why: words }
            | Self::Agree {
                when_quiet: words, ..
            } => words.as_ref(),
            Self::Act { .. } | without_words!() => None,
        }
    }

    /// The words among its keys, and whom they name: what may tell who somebody is.
    pub fn personal_mut(&mut self) -> (Option<&mut String>, Option<&mut Name>) {
        match self {
            Self::Theme { why: words }
            | Self::Agree {
                when_quiet: words, ..
            } => (words.as_mut(), None),
            Self::Act { owner, .. } => (None, owner.as_mut()),
            without_words!() => (None, None),
        }
    }
}
