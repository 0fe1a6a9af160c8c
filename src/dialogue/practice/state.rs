//! Everything that follows from the exchanges so far.

use std::collections::HashMap;

use super::{Closed, Entry, Theme, Words};
use crate::dialogue::actions::{Action, ActionStatus, Actions, Report};
use crate::dialogue::agreement::{Agreed, Agreement};
use crate::dialogue::exchange::{Exchange, Header};
use crate::dialogue::identity::{ExchangeId, Name, Ref};
use crate::dialogue::item::Places;
use crate::dialogue::part::{Kind, Part, Target};
use crate::dialogue::pause::Pause;
use crate::dialogue::questions::{Answer, Question, QuestionStatus, Questions};
use crate::dialogue::stage::{Role, Stage};
use crate::dialogue::topics::{Topic, TopicStatus, Topics};
use crate::dialogue::turn::{Moves, Wait, only_settles};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    pub(super) stage: Stage,
    /// The stage that it was last in while it was not closed: where it goes on
    /// when it is opened again.
    pub(super) open_stage: Stage,
    pub(super) moves: Moves,
    pub(super) closed: Option<Closed>,
    pub(super) questions: Questions,
    pub(super) actions: Actions,
    pub(super) themes: Vec<Theme>,
    pub(super) advice: Vec<Words>,
    pub(super) reflections: Vec<Words>,
    pub(super) learned: Vec<Words>,
    pub(super) topics: Topics,
    pub(super) agreement: Agreement,
    pub(super) rounds: u32,
    pub(super) mentor_spoke: bool,
    writers: HashMap<ExchangeId, (Name, Role)>,
}

/// What an entry is in its practice.
pub(super) struct Folded {
    /// The stage with it.
    pub(super) stage: Stage,
    /// How it was awaited.
    pub(super) awaited: Option<Wait>,
    /// It took or handed over the turn.
    pub(super) moved: bool,
    /// How many rounds had gone by without a look back.
    pub(super) rounds: u32,
}

impl State {
    pub(super) fn open(header: &Header) -> Self {
        Self {
            stage: Stage::Theme,
            open_stage: Stage::Theme,
            moves: Moves::open(header.opened),
            closed: None,
            questions: Questions::default(),
            actions: Actions::default(),
            themes: Vec::new(),
            advice: Vec::new(),
            reflections: Vec::new(),
            learned: Vec::new(),
            topics: Topics::default(),
            agreement: Agreement::default(),
            rounds: 0,
            mentor_spoke: false,
            writers: HashMap::new(),
        }
    }

    /// Folds one entry in, and says what follows from that for the entry.
    pub(super) fn fold(&mut self, entry: &Entry) -> Folded {
        let exchange = &entry.exchange;
        self.writers
            .insert(exchange.id, (exchange.by.clone(), entry.role));
        if entry.undone {
            return Folded {
                stage: self.stage,
                awaited: None,
                moved: false,
                rounds: self.rounds,
            };
        }
        let before = self.moves.at(exchange.at);
        if self.closed.is_some() && Exchange::reopens(&entry.parts) {
            self.closed = None;
            self.stage = self.open_stage;
            self.moves.reopen(exchange.at);
        }
        let closes = self.closed.is_none() && Exchange::closes(&entry.parts);
        let moves = self.closed.is_none()
            && entry.role != Role::Observer
            && !exchange.hold
            && !exchange.corrects()
            && !only_settles(&entry.last);
        if self.closed.is_none()
            && let Some(stage) = self.stage_of(entry)
        {
            self.stage = stage;
        }
        let rhythm = self.agreement.rhythm;
        if moves {
            self.moves.pauses.end(entry.role, exchange.at);
        }
        self.fold_parts(entry);
        if closes {
            self.closed = Some(Closed {
                exchange: exchange.id,
                at: exchange.at,
                by: exchange.by.clone(),
            });
            self.stage = Stage::Closed;
            self.moves.close(exchange.at);
        } else if moves {
            self.moves.write(entry.role, exchange.at);
        }
        if moves {
            self.count_round(entry.role);
        }
        if self.stage != Stage::Closed {
            self.open_stage = self.stage;
        }
        let rounds = self.rounds;
        if entry.parts.iter().any(|part| part.kind == Kind::Reflect) {
            self.rounds = 0;
            self.mentor_spoke = entry.role == Role::Mentor;
        }
        let awaited = (moves && before.whose == Some(entry.role)).then_some(Wait {
            since: before.since,
            lasted: before.unanswered,
            rhythm,
        });
        Folded {
            stage: self.stage,
            awaited,
            moved: moves,
            rounds,
        }
    }

    /// A part of `role`'s as it stands: what points at nothing (any more) is plain
    /// words, and nothing where it has none. Copies written apart come to this.
    pub(super) fn resolved(&self, role: Role, part: Part) -> Option<Part> {
        let asker = |place| self.questions.at(place).map(|question| question.role);
        let points = match part.kind.target() {
            Some(Target::Question(to)) => {
                asker(to).is_some_and(|asker| asker.other() == Some(role))
            }
            Some(Target::Action(to)) => self.actions.at(to).is_some(),
            Some(Target::Topic(to)) => self.topics.at(to).is_some(),
            Some(Target::Instead(place)) => {
                let mut part = part;
                if asker(place) != Some(role) {
                    part.kind.stand_alone();
                }
                return Some(part);
            }
            Some(Target::Repeated(_) | Target::Unknown | Target::Corrected(_)) | None => true,
        };
        if points {
            return Some(part);
        }
        (!part.text.trim().is_empty()).then(|| Part::say(part.text))
    }

    /// The stage that an entry moves the practice to, if it moves it. What was
    /// taken back moves it nowhere. A correction moves it where its own parts do,
    /// unless the exchange said in so many words where it belongs.
    fn stage_of(&self, entry: &Entry) -> Option<Stage> {
        let written = entry.exchange.stage?;
        if entry.exchange.corrects() || entry.withdrawn_by.is_some() {
            return None;
        }
        if !entry.amended_by.is_empty() {
            let follows = |parts| self.stage.moved_by(entry.role, parts);
            let followed = follows(&entry.exchange.parts);
            return Some(if written == Stage::Closed || written == followed {
                follows(&entry.parts)
            } else {
                written
            });
        }
        // Written after a close that was undone or reopened meanwhile, an
        // exchange of the closed stage leaves the stage as it is.
        (written != Stage::Closed || Exchange::closes(&entry.parts)).then_some(written)
    }

    fn count_round(&mut self, role: Role) {
        match role {
            Role::Mentor => self.mentor_spoke = true,
            Role::Mentee if self.mentor_spoke => {
                self.rounds += 1;
                self.mentor_spoke = false;
            }
            _ => {}
        }
    }

    fn fold_parts(&mut self, entry: &Entry) {
        let exchange = &entry.exchange;
        let withdrawn = entry.withdrawn_by.is_some();
        let mut places = Places::new(exchange.id);
        for part in &entry.last {
            let place = places.next(part.kind.kind());
            if !withdrawn || part.kind.item().is_some() {
                self.fold_part(entry, part, place, withdrawn);
            }
        }
    }

    fn fold_part(&mut self, entry: &Entry, part: &Part, place: Ref, withdrawn: bool) {
        let exchange = &entry.exchange;
        let words = || Words {
            exchange: exchange.id,
            at: exchange.at,
            by: exchange.by.clone(),
            text: part.text.clone(),
        };
        let question = |number, by, role| Question {
            number,
            place,
            by,
            role,
            text: part.text.clone(),
            optional: false,
            status: QuestionStatus::Open,
            answers: Vec::new(),
            passes: Vec::new(),
            instead: None,
            replaced_by: None,
        };
        match &part.kind {
            Kind::Theme { why } => self.themes.push(Theme {
                exchange: exchange.id,
                at: exchange.at,
                by: exchange.by.clone(),
                text: part.text.clone(),
                why: why.clone(),
            }),
            Kind::Ask { optional, instead } => {
                let instead = instead.filter(|_| !withdrawn);
                let instead = instead.and_then(|at| self.questions.number_at(at));
                let number = self.questions.next_number();
                if let Some(replaced) = instead {
                    self.questions.replace(replaced, number);
                }
                self.questions.add(place, withdrawn, |number| Question {
                    optional: *optional,
                    instead,
                    ..question(number, exchange.by.clone(), entry.role)
                });
            }
            Kind::Number { to } => {
                let (by, role) = self
                    .writers
                    .get(to)
                    .cloned()
                    .unwrap_or_else(|| (exchange.by.clone(), entry.role));
                // The sentence does not stand any more.
                let withdrawn = withdrawn || part.text.is_empty();
                self.questions
                    .add(place, withdrawn, |number| question(number, by, role));
            }
            Kind::Answer { to, partial } => self.questions.answer(
                *to,
                Answer {
                    exchange: exchange.id,
                    by: exchange.by.clone(),
                    text: part.text.clone(),
                    partial: *partial,
                },
            ),
            Kind::Pass { to } => self.questions.pass(*to, exchange.id),
            Kind::Act { owner, due } => self.actions.add(place, withdrawn, |number| Action {
                number,
                place,
                at: exchange.at,
                owner: owner.clone().unwrap_or_else(|| exchange.by.clone()),
                text: part.text.clone(),
                due: *due,
                status: ActionStatus::Open,
                reports: Vec::new(),
            }),
            Kind::Report { to, done } => self.actions.report(
                *to,
                Report {
                    exchange: exchange.id,
                    by: exchange.by.clone(),
                    text: part.text.clone(),
                    done: *done,
                },
            ),
            // An observer's is a comment on what the two do.
            Kind::Advise if entry.role == Role::Observer => {}
            Kind::Advise => self.advice.push(words()),
            Kind::Reflect => self.reflections.push(words()),
            Kind::Learn => self.learned.push(words()),
            Kind::Park => self.topics.add(place, withdrawn, |number| Topic {
                number,
                place,
                at: exchange.at,
                by: exchange.by.clone(),
                text: part.text.clone(),
                status: TopicStatus::Parked,
                taken_up_in: None,
            }),
            Kind::Unpark { to } => self.topics.take_up(*to, exchange.id),
            Kind::Agree {
                rhythm,
                visibility,
                rounds,
                when_quiet,
            } => {
                self.agreement.rhythm = rhythm.or(self.agreement.rhythm);
                if when_quiet.is_some() {
                    self.agreement.when_quiet.clone_from(when_quiet);
                }
                self.agreement.rounds = rounds.or(self.agreement.rounds);
                self.agreement.history.push(Agreed {
                    exchange: exchange.id,
                    at: exchange.at,
                    text: part.text.clone(),
                    rhythm: *rhythm,
                    visibility: *visibility,
                    rounds: *rounds,
                    when_quiet: when_quiet.clone(),
                });
            }
            Kind::Pause { until } => {
                if self.closed.is_none() {
                    self.moves.pauses.announce(Pause {
                        by: entry.role,
                        at: exchange.at,
                        until: *until,
                    });
                }
            }
            Kind::Say
            | Kind::Quote { .. }
            | Kind::Skip
            | Kind::Close
            | Kind::Reopen
            | Kind::Amend { .. }
            | Kind::Withdraw { .. } => {}
        }
    }
}
