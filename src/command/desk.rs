//! What every command is handed: the store, the clock, the output, the prompt,
//! and who is writing.

use std::hash::Hash;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::Everywhere;
use super::contribution::NoTextError;
use super::failure;
use super::value::{BadValue, Person};
use crate::chance::Chance;
use crate::clock::{Clock, TimeError};
use crate::configuration::{Configuration, ConfigurationError};
use crate::dialogue::identity::{ExchangeId, Name, PracticeId};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::edition;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::language::dates::{self, Toward};
use crate::language::{Carried, Locale, Messages};
use crate::markup::naming::{self, People, same, titled};
use crate::output::Output;
use crate::page::look::Look;
use crate::page::{Page, Tone};
use crate::pager::Pager;
use crate::prompt::Prompt;
use crate::store::draft::{Draft, Drafts, Memo};
use crate::store::{FOLDER, Store, StoreError};
use crate::view::words::rfc3339;

/// The desk that a command works at.
pub(super) struct Desk {
    pub(super) environment: Environment,
    pub(super) configuration: Configuration,
    pub(super) clock: Clock,
    pub(super) chance: Chance,
    pub(super) language: Messages,
    pub(super) output: Output,
    pub(super) prompt: Prompt,
    /// Results are for a machine.
    pub(super) json: bool,
    /// The command line, without the program's name.
    pub(super) arguments: Vec<String>,
    /// The command that it names.
    pub(super) command: Option<String>,
    /// A draft whose text is to be sent, in place of one that is to be typed.
    pub(super) resumed: Option<Draft>,
    /// The practice that was meant, as soon as it is known.
    pub(super) meant: Option<PracticeId>,
    sessions: Option<PathBuf>,
    who: Option<String>,
}

/// Who writes, and what they are in the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Writer {
    pub(super) name: Name,
    pub(super) role: Role,
}

/// What the desk can't make out.
#[derive(Debug, thiserror::Error)]
pub(super) enum DeskError {
    #[error("no folder of practices")]
    NoSessions,
    #[error("no folder {0}")]
    NoSuchFolder(PathBuf),
    #[error("no practice is like {0:?}")]
    NoSuchPractice(String),
    #[error("several practices are like {words:?}")]
    AmbiguousPractice {
        words: String,
        found: Vec<(PracticeId, String)>,
    },
    #[error("which practice?")]
    WhichPractice(Vec<(PracticeId, String)>),
    #[error("no practice is open")]
    NoneOpen { closed: usize },
    #[error("{name} is not of this practice")]
    UnknownPerson {
        name: String,
        practice: Box<Practice>,
    },
    #[error("who is writing?")]
    WhoIsWriting { practice: Box<Practice> },
    #[error("not a name: {0:?}")]
    NotAName(String),
}

/// The desk could not be set up.
pub(super) struct NoDesk {
    language: Messages,
    output: Output,
    json: bool,
    why: NoDeskReason,
}

enum NoDeskReason {
    Configuration(ConfigurationError),
    Clock(TimeError),
}

impl NoDesk {
    pub(super) fn tell(mut self) -> Exit {
        let (told, exit) = match &self.why {
            NoDeskReason::Configuration(error) => {
                (failure::configuration(error, &self.language), Exit::Usage)
            }
            NoDeskReason::Clock(error) => (
                crate::view::problem::time(error, &self.language),
                Exit::Usage,
            ),
        };
        failure::print(told, self.json, &self.language, &mut self.output);
        exit
    }
}

/// The language that is asked for: by flag, variable, configuration, locale.
pub(super) fn locale(
    flag: Option<Locale>,
    environment: &Environment,
    configuration: &Configuration,
) -> Locale {
    flag.or_else(|| environment.text("MENTOR_LANG").and_then(Locale::from_tag))
        .or_else(|| configuration.lang.as_deref().and_then(Locale::from_tag))
        .unwrap_or_else(|| Locale::from_environment(environment))
}

impl Desk {
    pub(super) fn new(
        everywhere: &Everywhere,
        environment: Environment,
        output: Output,
    ) -> Result<Self, Box<NoDesk>> {
        let configuration = Configuration::load(&environment);
        let none = Configuration::default();
        let known = configuration.as_ref().unwrap_or(&none);
        let language = Messages::new(locale(everywhere.lang, &environment, known));
        let configuration = match configuration {
            Ok(configuration) => configuration,
            Err(error) => {
                return Err(Box::new(NoDesk {
                    language,
                    output,
                    json: everywhere.json,
                    why: NoDeskReason::Configuration(error),
                }));
            }
        };
        let clock = match Clock::new(environment.text("MENTOR_NOW")) {
            Ok(clock) => clock,
            Err(error) => {
                return Err(Box::new(NoDesk {
                    language,
                    output,
                    json: everywhere.json,
                    why: NoDeskReason::Clock(error),
                }));
            }
        };
        let mut output = output;
        if !everywhere.no_pager {
            output.set_pager(Pager::of(&environment));
        }
        let mut desk = Self {
            chance: Chance::new(environment.text("MENTOR_SEED")),
            prompt: Prompt::new(everywhere.no_input),
            json: everywhere.json,
            arguments: Vec::new(),
            command: None,
            resumed: None,
            meant: None,
            sessions: everywhere.sessions.clone(),
            who: everywhere.who.clone(),
            environment,
            configuration,
            clock,
            language,
            output,
        };
        desk.carry_flags();
        Ok(desk)
    }

    /// Lets hints repeat the flags without which they would mean something else.
    fn carry_flags(&mut self) {
        let full = |folder: &Path| self.environment.directory.join(folder);
        let found = self.sessions_around().map(|folder| full(&folder));
        let sessions = self.sessions.as_deref();
        let sessions = sessions.filter(|named| Some(full(named)) != found);
        let around = self.named_around().or_else(|| self.environment.login());
        let author = self.who.as_deref().filter(|who| Some(*who) != around);
        self.language.carry(Carried {
            author: author.map(str::to_owned),
            sessions: sessions.map(|folder| folder.display().to_string()),
        });
    }

    pub(super) fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
    }

    /// The time that `--at` gives, in figures or in words, else now.
    pub(super) fn time(&mut self, given: Option<&str>) -> anyhow::Result<DateTime<FixedOffset>> {
        let Some(text) = given else {
            return Ok(self.now());
        };
        match self.clock.read(text) {
            Err(TimeError::Malformed(_)) => {}
            read => return Ok(read?),
        }
        let local = dates::moment(text, self.now().naive_local()).ok_or_else(|| BadValue {
            flag: "--at",
            value: text.to_owned(),
            expected: "value-time",
        })?;
        let at = self.clock.local(local);
        let at = at.ok_or_else(|| TimeError::Skipped(text.to_owned()))?;
        self.understood("--at", text, &rfc3339(at));
        let meant = self.language.moment(at);
        self.say_understood(text, meant);
        Ok(at)
    }

    /// The day that a flag of a letter of `today` gives.
    pub(super) fn coming_day(
        &mut self,
        flag: &'static str,
        text: &str,
        today: NaiveDate,
    ) -> Result<NaiveDate, BadValue> {
        let day = dates::day(text, today, Toward::Coming).ok_or_else(|| BadValue {
            flag,
            value: text.to_owned(),
            expected: "value-day",
        })?;
        self.understood(flag, text, &day.to_string());
        Ok(day)
    }

    /// The day that `--since` gives. Where it was given in words, no receipt says
    /// which it is, so that it is said here.
    pub(super) fn since(&mut self, text: &str) -> Result<NaiveDate, BadValue> {
        let today = self.now().date_naive();
        let day = dates::day(text, today, Toward::Past).ok_or_else(|| BadValue {
            flag: "--since",
            value: text.to_owned(),
            expected: "value-past-day",
        })?;
        let meant = self.language.day(day);
        if meant != text.trim() {
            self.say_understood(text, meant);
        }
        Ok(day)
    }

    fn say_understood(&mut self, text: &str, meant: String) {
        let variables = [("text", text.trim().into()), ("meant", meant.into())];
        let said = self.language.tell("understood", &variables);
        self.remark(Tone::Hint, said);
    }

    /// Puts what was understood into the command line that a draft is kept with:
    /// "tomorrow" is another day when it is sent.
    fn understood(&mut self, flag: &str, typed: &str, meant: &str) {
        let in_one = format!("{flag}={typed}");
        let mut is_value = false;
        for argument in &mut self.arguments {
            if *argument == in_one {
                *argument = format!("{flag}={meant}");
            } else if is_value && argument == typed {
                meant.clone_into(argument);
            }
            is_value = argument == flag;
        }
    }

    /// Where drafts are kept.
    pub(super) fn drafts(&self) -> Drafts {
        let state = self.environment.xdg("XDG_STATE_HOME", ".local/state");
        Drafts::new(state.map(|folder| folder.join("drafts")))
    }

    /// An id that no draft has. With a seed, the same `salt` would give the same one.
    pub(super) fn draw(&self, salt: impl Hash) -> ExchangeId {
        let drafts = self.drafts();
        let first = ExchangeId::from_bits(self.chance.bits(&salt));
        let more = (1_u64..).map(|n| ExchangeId::from_bits(self.chance.bits((&salt, n))));
        std::iter::once(first)
            .chain(more)
            .find(|id| !drafts.has(*id))
            .unwrap_or(first)
    }

    /// How a result is to look.
    pub(super) fn look(&self) -> Look {
        let ascii =
            self.environment.has("MENTOR_ASCII") || self.configuration.ascii.unwrap_or(false);
        self.output.look(ascii)
    }

    /// Whether the user wants to hear what is unusual.
    pub(super) fn guides(&self) -> bool {
        match self.environment.text("MENTOR_GUIDANCE") {
            Some(word) => word != "off",
            None => self.configuration.guidance.unwrap_or(true),
        }
    }

    /// What the command line left open is taken from `everywhere`, that of an
    /// earlier one.
    pub(super) fn fall_back_to(&mut self, everywhere: &Everywhere, memo: &Memo) {
        self.sessions = self
            .sessions
            .take()
            .or_else(|| memo.sessions.clone())
            .or_else(|| everywhere.sessions.clone());
        self.who = self
            .who
            .take()
            .or_else(|| everywhere.who.clone())
            .or_else(|| memo.by.clone());
        self.carry_flags();
    }

    /// The folder of practices, from the root on.
    pub(super) fn sessions_in_full(&self) -> Option<PathBuf> {
        Some(self.environment.directory.join(self.sessions()?))
    }

    fn sessions(&self) -> Option<PathBuf> {
        self.sessions.clone().or_else(|| self.sessions_around())
    }

    /// The folder of practices that the surroundings tell.
    fn sessions_around(&self) -> Option<PathBuf> {
        let here = &self.environment.directory;
        // Below the working directory, paths in messages are short.
        let nearest = || {
            let found = Store::nearest(here)?;
            Some(
                found
                    .strip_prefix(here)
                    .map_or_else(|_| found.clone(), std::path::Path::to_path_buf),
            )
        };
        self.environment
            .path("MENTOR_SESSIONS")
            .or_else(nearest)
            .or_else(|| self.configuration.sessions.clone())
    }

    /// The folder of practices that was named or is found; `None` where none is
    /// found. One that was named must be there.
    pub(super) fn found_store(&self) -> Result<Option<Store>, DeskError> {
        match self.sessions() {
            None => Ok(None),
            Some(folder) => {
                let store = Store::new(folder);
                if store.exists() {
                    Ok(Some(store))
                } else {
                    Err(DeskError::NoSuchFolder(store.folder().to_owned()))
                }
            }
        }
    }

    /// The folder of practices.
    pub(super) fn store(&self) -> Result<Store, DeskError> {
        self.found_store()?.ok_or(DeskError::NoSessions)
    }

    /// The folder of practices, to be made where there is none.
    pub(super) fn store_or_new(&self) -> Store {
        let folder = self.sessions().unwrap_or_else(|| PathBuf::from(FOLDER));
        Store::new(folder)
    }

    /// The practice that is meant: the one whose id or title has these words;
    /// without words `$MENTOR_PRACTICE`, the one open practice, or a choice.
    pub(super) fn practice(&mut self, words: Option<&str>) -> anyhow::Result<Practice> {
        self.practice_that(words, false)
    }

    /// The practice that is meant to be written in. That there is but one is not
    /// enough where others could not be read: they may be the ones that are meant.
    pub(super) fn practice_to_write(&mut self, words: Option<&str>) -> anyhow::Result<Practice> {
        self.practice_that(words, true)
    }

    fn practice_that(&mut self, words: Option<&str>, to_write: bool) -> anyhow::Result<Practice> {
        let store = self.store()?;
        let words = words
            .map(str::to_owned)
            .or_else(|| self.environment.text("MENTOR_PRACTICE").map(str::to_owned));
        let practice = match words {
            Some(words) => self.practice_like(&store, &words),
            None => self.the_open_practice(&store, to_write),
        }?;
        self.meant = Some(practice.header().id.clone());
        Ok(practice)
    }

    fn practice_like(&mut self, store: &Store, words: &str) -> anyhow::Result<Practice> {
        if let Ok(id) = words.parse::<PracticeId>()
            && store.has(&id)
        {
            return Ok(store.read(&id)?);
        }
        let (all, _) = self.sound(store, words)?;
        let ids: Vec<PracticeId> = titled(words, &all)
            .into_iter()
            .map(|practice| practice.header().id.clone())
            .collect();
        let mut found = all;
        found.retain(|practice| ids.contains(&practice.header().id));
        match found.len() {
            0 => Err(DeskError::NoSuchPractice(words.to_owned()).into()),
            1 => Ok(found.remove(0)),
            _ if self.prompt.asks() => self.choose(found),
            _ => Err(DeskError::AmbiguousPractice {
                words: words.to_owned(),
                found: names(&found),
            }
            .into()),
        }
    }

    fn the_open_practice(&mut self, store: &Store, to_write: bool) -> anyhow::Result<Practice> {
        let (mut all, others) = self.sound(store, "")?;
        let total = all.len();
        let sure = !(to_write && others);
        if total == 1 && sure {
            return Ok(all.remove(0));
        }
        let mut open: Vec<Practice> = all
            .into_iter()
            .filter(|practice| practice.closed().is_none())
            .collect();
        match open.len() {
            0 => Err(DeskError::NoneOpen { closed: total }.into()),
            1 if sure => Ok(open.remove(0)),
            _ if self.prompt.asks() => self.choose(open),
            _ => Err(DeskError::WhichPractice(names(&open)).into()),
        }
    }

    /// The exchange that is meant, and its practice: by its id wherever it is,
    /// by its number (`#3`, `3`) in the practice that is meant.
    pub(super) fn exchange(
        &mut self,
        text: &str,
        practice: Option<&str>,
    ) -> anyhow::Result<(Practice, ExchangeId)> {
        let found = match (practice, text.parse::<ExchangeId>()) {
            (None, Ok(id)) => self.store()?.find(id)?,
            _ => None,
        };
        let practice = match found {
            Some(found) => found,
            None => self.practice(practice)?,
        };
        let id = exchange_of(text, &practice)?;
        Ok((practice, id))
    }

    fn choose(&mut self, mut practices: Vec<Practice>) -> anyhow::Result<Practice> {
        let items: Vec<String> = names(&practices)
            .into_iter()
            .map(|(id, title)| format!("{id}  {title}"))
            .collect();
        let question = self.language.say("choose-practice");
        let chosen = self.prompt.choose(&question, &items, None)?;
        Ok(practices.swap_remove(chosen))
    }

    /// The practices that can be read, and whether there are others, which are
    /// named on standard error. Where none can, or where a bad file is the one that `words` name,
    /// what is wrong with it is the failure.
    fn sound(&mut self, store: &Store, words: &str) -> Result<(Vec<Practice>, bool), StoreError> {
        let mut practices = Vec::new();
        let mut errors = Vec::new();
        for read in store.read_all()? {
            match read {
                Ok(practice) => practices.push(practice),
                Err(error) => errors.push(error),
            }
        }
        let meant = errors
            .iter()
            .position(|error| practices.is_empty() || !words.is_empty() && error.names(words));
        let found = !titled(words, &practices).is_empty();
        let failure = meant
            .filter(|_| !found || practices.is_empty())
            .map(|at| errors.swap_remove(at));
        for error in &errors {
            self.name_bad(error);
        }
        failure.map_or(Ok((practices, !errors.is_empty())), Err)
    }

    /// The practices that can be read, and whether there are others, which are
    /// named on standard error.
    pub(super) fn read_all(&mut self, store: &Store) -> Result<(Vec<Practice>, bool), StoreError> {
        let mut practices = Vec::new();
        let mut bad = false;
        for read in store.read_all()? {
            match read {
                Ok(practice) => practices.push(practice),
                Err(error) => {
                    bad = true;
                    self.name_bad(&error);
                }
            }
        }
        Ok((practices, bad))
    }

    fn name_bad(&mut self, error: &StoreError) {
        let page = failure::left_out(error, &self.language);
        self.output.error(&page);
    }

    /// Who is writing in `practice`.
    pub(super) fn writer(&self, practice: &Practice) -> Result<Writer, DeskError> {
        match self.named() {
            Some(word) => named_writer(word, practice),
            None => self.login(practice).ok_or_else(|| DeskError::WhoIsWriting {
                practice: Box::new(practice.clone()),
            }),
        }
    }

    /// Who is writing in `practice`; on a terminal one of the two is chosen
    /// where nothing tells.
    pub(super) fn author(&self, practice: &Practice) -> anyhow::Result<Writer> {
        match self.writer(practice) {
            Err(DeskError::WhoIsWriting { .. }) if self.prompt.asks() => {
                let header = practice.header();
                let two = [
                    (&header.mentor, Role::Mentor),
                    (&header.mentee, Role::Mentee),
                ];
                let items = two.map(|(name, role)| {
                    format!(
                        "{name} ({})",
                        crate::view::words::role(role, &self.language)
                    )
                });
                let question = self.language.say("choose-writer");
                let (name, role) = two[self.prompt.choose(&question, &items, None)?];
                Ok(Writer {
                    name: name.clone(),
                    role,
                })
            }
            known => Ok(known?),
        }
    }

    /// Who the user is, over all practices: a name, where one was given.
    pub(super) fn me(&self) -> Option<Name> {
        match self.named() {
            Some(word) => match Person::read(word) {
                Person::Role(_) => None,
                Person::Observer(name) | Person::Name(name) => name.parse().ok(),
            },
            None => self.environment.login()?.parse().ok(),
        }
    }

    /// Whether the command line says who writes.
    pub(super) fn is_said(&self) -> bool {
        self.who.is_some()
    }

    /// Whether whoever writes next on this machine has to say who they are.
    pub(super) fn has_to_say_who(&self, practice: &Practice) -> bool {
        let around = self.named_around().or_else(|| self.environment.login());
        self.who.as_deref().is_some_and(|who| Some(who) != around) || self.writer(practice).is_err()
    }

    /// Whether the user was named, rather than taken for their login.
    pub(super) fn is_named(&self) -> bool {
        self.named().is_some()
    }

    fn named(&self) -> Option<&str> {
        self.who.as_deref().or_else(|| self.named_around())
    }

    /// Who writes as the surroundings tell.
    fn named_around(&self) -> Option<&str> {
        let variable = self.environment.text("MENTOR_AS");
        variable.or(self.configuration.me.as_deref())
    }

    fn login(&self, practice: &Practice) -> Option<Writer> {
        // A part of a name is no name that somebody gave.
        let name = naming::named(practice, self.environment.login()?)?;
        Some(Writer {
            name: name.clone(),
            role: practice.role_of(name),
        })
    }

    /// Whether it is that command that runs: no hint leads back to it.
    pub(super) fn is_command(&self, name: &str) -> bool {
        self.command.as_deref() == Some(name)
    }

    /// Says something besides the result.
    pub(super) fn remark(&mut self, tone: Tone, text: String) {
        self.output.remark(&Page::of(tone, text));
    }
}

/// An exchange by its id or, as people see it, by its number (`#3`, `3`).
pub(super) fn exchange_of(text: &str, practice: &Practice) -> Result<ExchangeId, NoTextError> {
    let number = text.strip_prefix('#').unwrap_or(text);
    let entry = match text.parse::<ExchangeId>() {
        Ok(id) => practice.entry(id),
        Err(_) => number
            .parse::<usize>()
            .ok()
            .and_then(|n| practice.entries().get(n.checked_sub(1)?)),
    };
    entry
        .map(|entry| entry.exchange.id)
        .ok_or_else(|| NoTextError::NoSuchExchange(text.to_owned()))
}

/// Of all who wrote in practices, those whom a name means.
pub(super) fn everybody(name: &Name, practices: &[Practice]) -> People {
    let all = practices.iter().flat_map(edition::people);
    People::meant(name.as_str(), all)
}

fn names(practices: &[Practice]) -> Vec<(PracticeId, String)> {
    practices
        .iter()
        .map(|practice| {
            let header = practice.header();
            (header.id.clone(), header.title.clone())
        })
        .collect()
}

fn named_writer(word: &str, practice: &Practice) -> Result<Writer, DeskError> {
    let not_a_name = || DeskError::NotAName(word.to_owned());
    let of_the_two = |name: &Name| Writer {
        name: name.clone(),
        role: practice.role_of(name),
    };
    match Person::read(word) {
        // Whoever is called so is called so.
        Person::Role(role) => naming::named(practice, word)
            .or_else(|| practice.name_of(role))
            .map(of_the_two)
            .ok_or_else(not_a_name),
        // One of the two stays so, whatever they call themselves.
        Person::Observer(name) => {
            if let Some(name) = naming::named(practice, name) {
                return Ok(of_the_two(name));
            }
            let before: Vec<&Name> = edition::people(practice)
                .into_iter()
                .filter(|it| !practice.is_of(it))
                .collect();
            let name = match same(name, &before)[..] {
                [known] => known.clone(),
                _ => name.parse().map_err(|_| not_a_name())?,
            };
            Ok(Writer {
                name,
                role: Role::Observer,
            })
        }
        Person::Name(name) => {
            if let Some(name) = naming::one_of(practice, name) {
                return Ok(of_the_two(name));
            }
            let name: Name = name.parse().map_err(|_| not_a_name())?;
            Err(DeskError::UnknownPerson {
                name: name.to_string(),
                practice: Box::new(practice.clone()),
            })
        }
    }
}
