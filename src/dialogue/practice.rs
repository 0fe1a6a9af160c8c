//! The fold: a header and its exchanges, and everything that follows from them.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, FixedOffset};

use super::actions::{Action, ActionStatus, Actions, Report};
use super::agreement::{Agreed, Agreement};
use super::exchange::{Exchange, Header};
use super::identity::{ExchangeId, Name, Ref};
use super::part::{Item, Kind, Part, items};
use super::questions::{Answer, Question, QuestionStatus, Questions};
use super::refusal::{Refusal, Refused};
use super::stage::{Role, Stage};
use super::turn::{Moves, Pause, Turn, only_settles};

/// One mentoring dialogue of one mentor and one mentee on one theme.
///
/// There are two doors. [`open`](Self::open) begins one; [`after`](Self::after)
/// adds an exchange, or refuses it and changes nothing. [`replay`](Self::replay)
/// reads a whole history, in which copies written apart may have been joined:
/// it refuses only what no joining can bring about, and takes a second close
/// for a word after the close.
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    header: Header,
    entries: Vec<Entry>,
    places: HashMap<ExchangeId, usize>,
    state: State,
}

/// An exchange in its place in a practice.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The exchange as it was written.
    pub exchange: Exchange,
    /// Its place, from 1.
    pub number: usize,
    /// What its writer is in this practice.
    pub role: Role,
    /// The stage the practice was in with it: an observer's is that of the
    /// exchange before, and whatever follows the close is closed.
    pub stage: Stage,
    /// Its parts as they stand now: amended, or none once withdrawn.
    pub parts: Vec<Part>,
    /// The exchanges that amended it, in order.
    pub amended_by: Vec<ExchangeId>,
    /// The exchange that took it back.
    pub withdrawn_by: Option<ExchangeId>,
    /// Since when it had been the writer's turn, where this exchange took it.
    pub awaited_since: Option<DateTime<FixedOffset>>,
}

/// A theme as it was put at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Where.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
    /// In which words.
    pub text: String,
    /// Why this theme.
    pub why: Option<String>,
}

/// Words of a part, with where they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Where.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
    /// The words.
    pub text: String,
}

/// How a practice came to its close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The exchange that closed it.
    pub exchange: ExchangeId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Name,
}

#[derive(Debug, Clone, PartialEq)]
struct State {
    stage: Stage,
    moves: Moves,
    closed: Option<Closed>,
    questions: Questions,
    actions: Actions,
    themes: Vec<Theme>,
    advice: Vec<Words>,
    reflections: Vec<Words>,
    learned: Vec<Words>,
    parked: Vec<Words>,
    agreement: Agreement,
    rounds: u32,
    mentor_spoke: bool,
}

impl State {
    fn open(header: &Header) -> Self {
        Self {
            stage: Stage::Theme,
            moves: Moves::open(header.opened),
            closed: None,
            questions: Questions::default(),
            actions: Actions::default(),
            themes: Vec::new(),
            advice: Vec::new(),
            reflections: Vec::new(),
            learned: Vec::new(),
            parked: Vec::new(),
            agreement: Agreement::default(),
            rounds: 0,
            mentor_spoke: false,
        }
    }

    /// Folds one entry in, and says in which stage it stands and since when it
    /// was awaited.
    fn fold(&mut self, entry: &Entry) -> (Stage, Option<DateTime<FixedOffset>>) {
        let exchange = &entry.exchange;
        let closes = self.closed.is_none() && Exchange::closes(&exchange.parts);
        let before = self.moves.at(exchange.at);
        let moves = self.closed.is_none()
            && entry.role != Role::Observer
            && !exchange.hold
            && !exchange.mends()
            && !only_settles(exchange);

        if let (None, false, Some(stage)) = (&self.closed, exchange.mends(), exchange.stage) {
            self.stage = stage;
        }
        if self.closed.is_none()
            && self.moves.pause.is_some_and(|pause| pause.by == entry.role)
            && !exchange.mends()
        {
            self.moves.pause = None;
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
        if entry.parts.iter().any(|part| part.kind == Kind::Reflect) {
            self.rounds = 0;
            self.mentor_spoke = entry.role == Role::Mentor;
        }
        let awaited = (moves && before.whose == Some(entry.role)).then_some(before.since);
        (self.stage, awaited)
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
        // A withdrawn exchange keeps the places of its questions and actions.
        let parts = if withdrawn {
            &exchange.parts
        } else {
            &entry.parts
        };
        let (mut asked, mut taken) = (0, 0);
        for part in parts {
            let place = match part.kind.item() {
                Some(Item::Question) => {
                    asked += 1;
                    Ref::item(exchange.id, asked)
                }
                Some(Item::Action) => {
                    taken += 1;
                    Ref::item(exchange.id, taken)
                }
                None => Ref::whole(exchange.id),
            };
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
        let standing = |text: &String| {
            if withdrawn {
                String::new()
            } else {
                text.clone()
            }
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
                self.questions.ask(Question {
                    number: self.questions.next_number(),
                    place,
                    by: exchange.by.clone(),
                    role: entry.role,
                    text: standing(&part.text),
                    optional: *optional,
                    status: if withdrawn {
                        QuestionStatus::Withdrawn
                    } else {
                        QuestionStatus::Open
                    },
                    answers: Vec::new(),
                    passes: Vec::new(),
                    instead: instead.and_then(|at| self.questions.number_at(at)),
                    replaced_by: None,
                });
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
            Kind::Act { owner, due } => self.actions.take_on(Action {
                number: self.actions.next_number(),
                place,
                at: exchange.at,
                owner: owner.clone().unwrap_or_else(|| exchange.by.clone()),
                text: standing(&part.text),
                due: *due,
                status: if withdrawn {
                    ActionStatus::Dropped
                } else {
                    ActionStatus::Open
                },
                withdrawn,
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
            Kind::Advise => self.advice.push(words()),
            Kind::Reflect => self.reflections.push(words()),
            Kind::Learn => self.learned.push(words()),
            Kind::Park => self.parked.push(words()),
            Kind::Agree {
                rhythm,
                visibility,
                rounds,
            } => {
                self.agreement.rhythm = rhythm.or(self.agreement.rhythm);
                self.agreement.visibility = visibility.unwrap_or(self.agreement.visibility);
                self.agreement.rounds = rounds.or(self.agreement.rounds);
                self.agreement.history.push(Agreed {
                    exchange: exchange.id,
                    at: exchange.at,
                    text: part.text.clone(),
                    rhythm: *rhythm,
                    visibility: *visibility,
                    rounds: *rounds,
                });
            }
            Kind::Pause { until } => {
                if self.closed.is_none() {
                    self.moves.pause = Some(Pause {
                        by: entry.role,
                        at: exchange.at,
                        until: *until,
                    });
                }
            }
            Kind::Say
            | Kind::Quote { .. }
            | Kind::Close
            | Kind::Amend { .. }
            | Kind::Withdraw { .. } => {}
        }
    }
}

impl Practice {
    /// Opens a practice.
    ///
    /// # Errors
    ///
    /// [`Refusal::SamePerson`], [`Refusal::Title`], [`Refusal::FollowsItself`].
    pub fn open(header: Header) -> Result<Self, Refusal> {
        if header.mentor == header.mentee {
            return Err(Refusal::SamePerson(header.mentor));
        }
        if header.title.trim().is_empty() || header.title.chars().any(char::is_control) {
            return Err(Refusal::Title);
        }
        if header.follows.as_ref() == Some(&header.id) {
            return Err(Refusal::FollowsItself);
        }
        Ok(Self {
            state: State::open(&header),
            entries: Vec::new(),
            places: HashMap::new(),
            header,
        })
    }

    /// Adds `exchange`, written by someone who has seen all the others.
    ///
    /// # Errors
    ///
    /// [`Refused`] with the part at fault, where the exchange makes no sense;
    /// the practice is then as it was.
    pub fn after(&mut self, exchange: Exchange) -> Result<(), Refused> {
        let id = exchange.id;
        let refuse = |part, why| Refused {
            exchange: id,
            part,
            why,
        };
        self.check_shape(&exchange)
            .map_err(|(part, why)| refuse(part, why))?;
        self.check_sense(&exchange)
            .map_err(|(part, why)| refuse(part, why))?;
        let mends = exchange.mends();
        self.push(exchange);
        if mends {
            self.derive();
        } else {
            self.derive_last();
        }
        Ok(())
    }

    /// The practice that `exchanges` make, in whatever order they come. The
    /// same exchange twice is once.
    ///
    /// # Errors
    ///
    /// The first [`Refused`] in order, where the history can't have come about
    /// by writing and joining; an impossible header is refused without a part
    /// and with its first exchange's id, so open the header first.
    pub fn replay(header: Header, mut exchanges: Vec<Exchange>) -> Result<Self, ReplayError> {
        exchanges.sort_by_key(Exchange::order);
        let mut practice = Self::open(header).map_err(ReplayError::Header)?;
        for exchange in exchanges {
            if let Some(there) = practice.exchange(exchange.id)
                && *there == exchange
            {
                continue;
            }
            let id = exchange.id;
            practice.check_shape(&exchange).map_err(|(part, why)| {
                ReplayError::Exchange(Refused {
                    exchange: id,
                    part,
                    why,
                })
            })?;
            practice.push(exchange);
        }
        practice.derive();
        Ok(practice)
    }

    /// What it was opened with.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The exchanges, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of that id.
    #[must_use]
    pub fn entry(&self, id: ExchangeId) -> Option<&Entry> {
        self.places.get(&id).map(|&at| &self.entries[at])
    }

    /// The exchange of that id, as it was written.
    #[must_use]
    pub fn exchange(&self, id: ExchangeId) -> Option<&Exchange> {
        self.entry(id).map(|entry| &entry.exchange)
    }

    /// What `name` is in this practice.
    #[must_use]
    pub fn role_of(&self, name: &Name) -> Role {
        if *name == self.header.mentor {
            Role::Mentor
        } else if *name == self.header.mentee {
            Role::Mentee
        } else {
            Role::Observer
        }
    }

    /// The name of the mentor or the mentee; `None` for an observer.
    #[must_use]
    pub fn name_of(&self, role: Role) -> Option<&Name> {
        match role {
            Role::Mentor => Some(&self.header.mentor),
            Role::Mentee => Some(&self.header.mentee),
            Role::Observer => None,
        }
    }

    /// The number that the next exchange has: one more than the largest so far.
    #[must_use]
    pub fn next_n(&self) -> u64 {
        self.entries
            .last()
            .map_or(1, |entry| entry.exchange.n.saturating_add(1))
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.state.stage
    }

    /// Whose move it is at `now`, and since when.
    #[must_use]
    pub fn turn(&self, now: DateTime<FixedOffset>) -> Turn {
        self.state.moves.at(now)
    }

    /// The pause in force or over, unless it was ended by writing.
    #[must_use]
    pub fn pause(&self) -> Option<Pause> {
        self.state.moves.pause
    }

    /// How it was closed, if it was.
    #[must_use]
    pub fn closed(&self) -> Option<&Closed> {
        self.state.closed.as_ref()
    }

    /// The ledger of questions.
    #[must_use]
    pub fn questions(&self) -> &Questions {
        &self.state.questions
    }

    /// The ledger of actions.
    #[must_use]
    pub fn actions(&self) -> &Actions {
        &self.state.actions
    }

    /// The theme's drift: each way it was put, the first one first.
    #[must_use]
    pub fn themes(&self) -> &[Theme] {
        &self.state.themes
    }

    /// The theme as it stands.
    #[must_use]
    pub fn theme(&self) -> Option<&Theme> {
        self.state.themes.last()
    }

    /// The advice given.
    #[must_use]
    pub fn advice(&self) -> &[Words] {
        &self.state.advice
    }

    /// The looks back.
    #[must_use]
    pub fn reflections(&self) -> &[Words] {
        &self.state.reflections
    }

    /// What was learned.
    #[must_use]
    pub fn learned(&self) -> &[Words] {
        &self.state.learned
    }

    /// The topics put aside.
    #[must_use]
    pub fn parked(&self) -> &[Words] {
        &self.state.parked
    }

    /// What the two agreed on.
    #[must_use]
    pub fn agreement(&self) -> &Agreement {
        &self.state.agreement
    }

    /// How many rounds went by since the last reflection. A round is an
    /// exchange of the mentor and the mentee's next one.
    #[must_use]
    pub fn rounds_since_reflection(&self) -> u32 {
        self.state.rounds
    }

    /// Whether it is time for a look back.
    #[must_use]
    pub fn reflection_is_due(&self) -> bool {
        self.state.closed.is_none()
            && self.state.rounds >= self.state.agreement.rounds_before_reflection()
    }

    /// The latest exchange in which `words` stand, blanks aside: where a
    /// quotation of them comes from.
    #[must_use]
    pub fn source_of(&self, words: &str) -> Option<ExchangeId> {
        let plain = |text: &str| -> String { text.split_whitespace().collect() };
        let wanted = plain(words);
        if wanted.is_empty() {
            return None;
        }
        self.entries
            .iter()
            .rev()
            .find(|entry| {
                entry.parts.iter().any(|part| {
                    !matches!(part.kind, Kind::Quote { .. })
                        && (plain(&part.text).contains(&wanted)
                            || matches!(&part.kind, Kind::Theme { why: Some(why) }
                                if plain(why).contains(&wanted)))
                })
            })
            .map(|entry| entry.exchange.id)
    }

    fn push(&mut self, exchange: Exchange) {
        for part in &exchange.parts {
            match part.kind {
                Kind::Amend { to } => self.amend(to, &exchange),
                Kind::Withdraw { to } => {
                    if let Some(&at) = self.places.get(&to) {
                        let entry = &mut self.entries[at];
                        entry.withdrawn_by.get_or_insert(exchange.id);
                        entry.parts.clear();
                    }
                }
                _ => {}
            }
        }
        self.places.insert(exchange.id, self.entries.len());
        self.entries.push(Entry {
            number: self.entries.len() + 1,
            role: self.role_of(&exchange.by),
            stage: self.state.stage,
            // What a correction says stands in the exchange that it corrects.
            parts: exchange
                .parts
                .iter()
                .take(if exchange.mends() {
                    1
                } else {
                    exchange.parts.len()
                })
                .cloned()
                .collect(),
            amended_by: Vec::new(),
            withdrawn_by: None,
            awaited_since: None,
            exchange,
        });
    }

    fn amend(&mut self, to: Ref, amendment: &Exchange) {
        let Some(&at) = self.places.get(&to.exchange) else {
            return;
        };
        let entry = &mut self.entries[at];
        if entry.withdrawn_by.is_some() {
            return;
        }
        let correction = &amendment.parts[1..];
        match (to.item, correction) {
            (None, _) => entry.parts = correction.to_vec(),
            (Some(n), [part]) => {
                let item = part.kind.item();
                let place = entry
                    .parts
                    .iter_mut()
                    .filter(|old| old.kind.item() == item)
                    .nth(n as usize - 1);
                if let Some(old) = place {
                    *old = part.clone();
                }
            }
            (Some(_), _) => {}
        }
        entry.amended_by.push(amendment.id);
    }

    fn derive(&mut self) {
        self.state = State::open(&self.header);
        for entry in &mut self.entries {
            let (stage, awaited) = self.state.fold(entry);
            entry.stage = stage;
            entry.awaited_since = awaited;
        }
    }

    fn derive_last(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            let (stage, awaited) = self.state.fold(entry);
            entry.stage = stage;
            entry.awaited_since = awaited;
        }
    }

    /// What must hold in every history, joined ones included.
    fn check_shape(&self, exchange: &Exchange) -> Result<(), Reason> {
        if self.places.contains_key(&exchange.id) {
            return Err((None, Refusal::IdTaken(exchange.id)));
        }
        if exchange.n == 0 {
            return Err((None, Refusal::OutOfOrder { n: 0, least: 1 }));
        }
        if exchange.parts.is_empty() {
            return Err((None, Refusal::Empty));
        }
        let role = self.role_of(&exchange.by);
        match (role, exchange.stage) {
            (Role::Observer, Some(_)) => {
                return Err((None, Refusal::ObserverStage(exchange.by.clone())));
            }
            (Role::Mentor | Role::Mentee, None) => return Err((None, Refusal::NoStage)),
            _ => {}
        }
        let closes = exchange
            .parts
            .iter()
            .filter(|part| part.kind == Kind::Close)
            .count();
        if closes > 1 {
            return Err((None, Refusal::TwoCloses));
        }
        if exchange.stage == Some(Stage::Closed)
            && closes == 0
            && !self
                .entries
                .iter()
                .any(|entry| Exchange::closes(&entry.exchange.parts))
        {
            return Err((None, Refusal::NotClosed));
        }
        for (at, part) in exchange.parts.iter().enumerate() {
            self.check_part_shape(exchange, role, at, part)
                .map_err(|why| (Some(at), why))?;
        }
        Ok(())
    }

    fn check_part_shape(
        &self,
        exchange: &Exchange,
        role: Role,
        at: usize,
        part: &Part,
    ) -> Result<(), Refusal> {
        if part.text.trim().is_empty() && !part.kind.may_be_silent() {
            return Err(Refusal::NoWords(part.kind.word()));
        }
        if role == Role::Observer && !part.kind.open_to_observers() {
            return Err(Refusal::ObserverPart {
                by: exchange.by.clone(),
                kind: part.kind.word(),
            });
        }
        match &part.kind {
            Kind::Answer { to, .. } | Kind::Pass { to } => {
                let asker = self.asker(*to)?;
                if self.role_of(asker) == role {
                    return Err(Refusal::OwnQuestion {
                        place: *to,
                        number: self.question_number(*to),
                    });
                }
            }
            Kind::Ask {
                instead: Some(place),
                ..
            } => {
                let asker = self.asker(*place)?;
                if self.role_of(asker) != role {
                    return Err(Refusal::ForeignQuestion {
                        place: *place,
                        number: self.question_number(*place),
                        by: asker.clone(),
                    });
                }
            }
            Kind::Report { to, .. } => {
                self.item_at(*to, Item::Action)
                    .ok_or(Refusal::NoSuchAction(*to))?;
            }
            Kind::Act {
                owner: Some(owner), ..
            } if self.role_of(owner) == Role::Observer => {
                return Err(Refusal::UnknownOwner(owner.clone()));
            }
            Kind::Agree {
                rounds: Some(0), ..
            } => return Err(Refusal::NoRounds),
            Kind::Quote { to: Some(to) } => {
                self.entry(*to).ok_or(Refusal::NoSuchExchange(*to))?;
            }
            Kind::Withdraw { to } => {
                let entry = self.own_entry(exchange, *to)?;
                if Exchange::closes(&entry.exchange.parts) {
                    return Err(Refusal::CloseStands(*to));
                }
                if exchange.parts.len() != 1 {
                    return Err(Refusal::WithdrawalShape(*to));
                }
            }
            Kind::Amend { to } => {
                let entry = self.own_entry(exchange, to.exchange)?;
                if at != 0 || !fits(&entry.exchange.parts, to.item, &exchange.parts[1..]) {
                    return Err(Refusal::AmendmentShape(*to));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What must hold besides for someone who has seen everything.
    fn check_sense(&self, exchange: &Exchange) -> Result<(), Reason> {
        if let Some(last) = self.entries.last()
            && exchange.order() <= last.exchange.order()
        {
            return Err((
                None,
                Refusal::OutOfOrder {
                    n: exchange.n,
                    least: self.next_n(),
                },
            ));
        }
        let mut replaced_here = HashSet::new();
        for (at, part) in exchange.parts.iter().enumerate() {
            self.check_part_sense(exchange, part, &mut replaced_here)
                .map_err(|why| (Some(at), why))?;
        }
        Ok(())
    }

    fn check_part_sense(
        &self,
        exchange: &Exchange,
        part: &Part,
        replaced_here: &mut HashSet<Ref>,
    ) -> Result<(), Refusal> {
        // The parts of a correction were written when the old ones were.
        if exchange.mends() && !matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. }) {
            return Ok(());
        }
        match &part.kind {
            Kind::Answer { to, .. } => self.check_answerable(*to, true),
            Kind::Pass { to } => self.check_answerable(*to, false),
            Kind::Ask {
                instead: Some(place),
                ..
            } => {
                self.check_answerable(*place, false)?;
                if replaced_here.insert(*place) {
                    Ok(())
                } else {
                    let number = self.question_number(*place);
                    let next = self.state.questions.next_number();
                    Err(Refusal::QuestionReplaced { number, by: next })
                }
            }
            Kind::Report { to, .. } => match self.state.actions.at(*to) {
                Some(action) if action.withdrawn => Err(Refusal::ActionWithdrawn(action.number)),
                _ => Ok(()),
            },
            Kind::Pause { until } if *until <= exchange.at.date_naive() => {
                Err(Refusal::PauseOver(*until))
            }
            Kind::Close => match &self.state.closed {
                Some(closed) => Err(Refusal::AlreadyClosed {
                    at: closed.at,
                    by: closed.by.clone(),
                }),
                None => Ok(()),
            },
            Kind::Amend {
                to: Ref { exchange, .. },
            }
            | Kind::Withdraw { to: exchange } => match self.entry(*exchange) {
                Some(entry) if entry.withdrawn_by.is_some() => {
                    Err(Refusal::AlreadyWithdrawn(*exchange))
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn check_answerable(&self, place: Ref, again: bool) -> Result<(), Refusal> {
        match self.state.questions.at(place) {
            Some(question) => match (question.status, question.replaced_by) {
                (QuestionStatus::Withdrawn, _) => Err(Refusal::QuestionWithdrawn(question.number)),
                (QuestionStatus::Replaced, Some(by)) => Err(Refusal::QuestionReplaced {
                    number: question.number,
                    by,
                }),
                (QuestionStatus::Answered, _) if !again => {
                    Err(Refusal::QuestionAnswered(question.number))
                }
                _ => Ok(()),
            },
            None => Err(Refusal::NoSuchQuestion(place)),
        }
    }

    fn item_at(&self, place: Ref, item: Item) -> Option<&Part> {
        let entry = self.entry(place.exchange)?;
        let n = place.item?.checked_sub(1)?;
        items(&entry.exchange.parts, item).nth(n as usize)
    }

    fn asker(&self, place: Ref) -> Result<&Name, Refusal> {
        self.item_at(place, Item::Question)
            .and_then(|_| self.exchange(place.exchange))
            .map(|exchange| &exchange.by)
            .ok_or(Refusal::NoSuchQuestion(place))
    }

    /// The number of a question that is there, before the ledger is derived.
    fn question_number(&self, place: Ref) -> usize {
        let upto = self.places.get(&place.exchange).copied().unwrap_or(0);
        let before: usize = self.entries[..upto]
            .iter()
            .map(|entry| items(&entry.exchange.parts, Item::Question).count())
            .sum();
        before + place.item.unwrap_or(1) as usize
    }

    fn own_entry(&self, exchange: &Exchange, to: ExchangeId) -> Result<&Entry, Refusal> {
        let entry = self.entry(to).ok_or(Refusal::NoSuchExchange(to))?;
        if entry.exchange.by != exchange.by {
            return Err(Refusal::NotYours {
                exchange: to,
                by: entry.exchange.by.clone(),
            });
        }
        if entry.exchange.mends() {
            return Err(Refusal::MendsAMend(to));
        }
        Ok(entry)
    }
}

/// Why a whole history was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The header opens no practice.
    #[error("the header opens no practice: {0:?}")]
    Header(Refusal),
    /// An exchange can't be part of it.
    #[error(transparent)]
    Exchange(Refused),
}

type Reason = (Option<usize>, Refusal);

/// Whether `correction` can stand in the place of `old`, or of its `item`-th
/// question or action.
fn fits(old: &[Part], item: Option<u32>, correction: &[Part]) -> bool {
    let mends = |part: &Part| matches!(part.kind, Kind::Amend { .. } | Kind::Withdraw { .. });
    if correction.is_empty() || correction.iter().any(mends) {
        return false;
    }
    match (item, correction) {
        (None, _) => {
            [Item::Question, Item::Action]
                .iter()
                .all(|&item| items(old, item).count() == items(correction, item).count())
                && Exchange::closes(old) == Exchange::closes(correction)
        }
        (Some(n), [part]) => part
            .kind
            .item()
            .is_some_and(|item| items(old, item).count() >= n as usize),
        (Some(_), _) => false,
    }
}
