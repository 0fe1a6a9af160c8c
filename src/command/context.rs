//! What every command is handed: the store, the clock, the messages, the output, the
//! prompt.

use std::hash::Hash;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::global::{self, Global};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::configuration::Configuration;
use crate::dialogue::identity::{ExchangeId, PracticeId};
use crate::dialogue::practice::Practice;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::language::{Carried, Messages};
use crate::output::Output;
use crate::page::look::Look;
use crate::page::{Page, Tone};
use crate::pager::Pager;
use crate::prompt::Prompt;
use crate::store::draft::{Draft, Drafts, Memo};
use crate::store::{FOLDER, Store, StoreError};
use crate::view::View;
use crate::view::json::Document;

pub(super) struct Context {
    pub(super) environment: Environment,
    pub(super) configuration: Configuration,
    pub(super) clock: Clock,
    pub(super) chance: Chance,
    pub(super) messages: Messages,
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

/// Why there is no folder of practices.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoStore {
    #[error("no folder of practices")]
    NoSessions,
    #[error("no folder {0}")]
    NoSuchFolder(PathBuf),
}

impl Explain for NoStore {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let (word, what, hint) = match self {
            Self::NoSessions => (
                "no-sessions",
                messages.say("no-sessions"),
                "hint-no-sessions",
            ),
            Self::NoSuchFolder(path) => {
                let path = path.display().to_string();
                let what = messages.tell("no-such-folder", &[("path", path.into())]);
                ("no-such-folder", what, "hint-no-such-folder")
            }
        };
        Explanation::new(word, Exit::Refused, &what, situation).hint(messages.say(hint))
    }
}

impl Context {
    /// What a command is handed; where it can't be, the failure is told, and how the
    /// program ends with it is returned.
    pub(super) fn new(
        global: &Global,
        environment: Environment,
        mut output: Output,
    ) -> Result<Self, Exit> {
        let configuration = Configuration::load(&environment);
        let none = Configuration::default();
        let known = configuration.as_ref().unwrap_or(&none);
        let messages = Messages::new(global::locale(global.lang, &environment, known));
        let told = configuration.map_err(Failure::from).and_then(|known| {
            let clock = Clock::new(environment.text("MENTOR_NOW"))?;
            Ok((known, clock))
        });
        let (configuration, clock) = match told {
            Ok(told) => told,
            Err(failure) => {
                let situation = Situation {
                    messages: &messages,
                    practice: None,
                    command: None,
                };
                return Err(failure.tell(&situation, global.json, &mut output));
            }
        };
        if !global.no_pager {
            output.set_pager(Pager::of(&environment));
        }
        let mut context = Self {
            chance: Chance::new(environment.text("MENTOR_SEED")),
            prompt: Prompt::new(global.no_input),
            json: global.json,
            arguments: Vec::new(),
            command: None,
            resumed: None,
            meant: None,
            sessions: global.sessions.clone(),
            who: global.who.clone(),
            environment,
            configuration,
            clock,
            messages,
            output,
        };
        context.carry_flags();
        Ok(context)
    }

    pub(super) fn situation(&self) -> Situation<'_> {
        Situation {
            messages: &self.messages,
            practice: self.meant.as_ref(),
            command: self.command.as_deref(),
        }
    }

    /// Tells of a failure, with `json` to a machine as well.
    pub(super) fn tell(&mut self, failure: &Failure, json: bool) -> Exit {
        let situation = Situation {
            messages: &self.messages,
            practice: self.meant.as_ref(),
            command: self.command.as_deref(),
        };
        failure.tell(&situation, json, &mut self.output)
    }

    /// Lets hints repeat the flags without which they would mean something else.
    fn carry_flags(&mut self) {
        let full = |folder: &Path| self.environment.directory.join(folder);
        let found = self.sessions_around().map(|folder| full(&folder));
        let sessions = self.sessions.as_deref();
        let sessions = sessions.filter(|named| Some(full(named)) != found);
        let around = self.named_around().or_else(|| self.environment.login());
        let author = self.who.as_deref().filter(|who| Some(*who) != around);
        self.messages.carry(Carried {
            author: author.map(str::to_owned),
            sessions: sessions.map(|folder| folder.display().to_string()),
        });
    }

    pub(super) fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
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

    /// What the command line left open is taken from `global`, that of an
    /// earlier one.
    pub(super) fn fall_back_to(&mut self, global: &Global, memo: &Memo) {
        self.sessions = self
            .sessions
            .take()
            .or_else(|| memo.sessions.clone())
            .or_else(|| global.sessions.clone());
        self.who = self
            .who
            .take()
            .or_else(|| global.who.clone())
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
    pub(super) fn found_store(&self) -> Result<Option<Store>, NoStore> {
        match self.sessions() {
            None => Ok(None),
            Some(folder) => {
                let store = Store::new(folder);
                if store.exists() {
                    Ok(Some(store))
                } else {
                    Err(NoStore::NoSuchFolder(store.folder().to_owned()))
                }
            }
        }
    }

    /// The folder of practices.
    pub(super) fn store(&self) -> Result<Store, NoStore> {
        self.found_store()?.ok_or(NoStore::NoSessions)
    }

    /// The folder of practices, to be made where there is none.
    pub(super) fn store_or_new(&self) -> Store {
        let folder = self.sessions().unwrap_or_else(|| PathBuf::from(FOLDER));
        Store::new(folder)
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

    /// Names a file that is left out of what was asked for.
    pub(super) fn name_bad(&mut self, error: &StoreError) {
        let page = error.explain(&self.situation()).page;
        self.output.error(&page);
    }

    /// Who writes, where the command line says so.
    pub(super) fn said(&self) -> Option<&str> {
        self.who.as_deref()
    }

    /// Whether the user was named, rather than taken for their login.
    pub(super) fn is_named(&self) -> bool {
        self.named().is_some()
    }

    /// Who writes, as the user calls them.
    pub(super) fn named(&self) -> Option<&str> {
        self.who.as_deref().or_else(|| self.named_around())
    }

    /// Who writes as the surroundings tell.
    pub(super) fn named_around(&self) -> Option<&str> {
        let variable = self.environment.text("MENTOR_AS");
        variable.or(self.configuration.me.as_deref())
    }

    /// Prints a result: for a person, or with `--json` for a machine.
    pub(super) fn show(&mut self, view: &impl View) -> io::Result<()> {
        if self.json {
            self.show_json(view)
        } else {
            self.show_page(view)
        }
    }

    pub(super) fn show_json(&mut self, view: &impl View) -> io::Result<()> {
        for document in view.json(&self.messages) {
            self.output.json(&document.line())?;
        }
        Ok(())
    }

    pub(super) fn show_page<V: View>(&mut self, view: &V) -> io::Result<()> {
        let page = view.page(&self.messages);
        if V::MAY_BE_LONG {
            self.output.long_page(&page)
        } else {
            self.output.page(&page)
        }
    }

    /// Says something besides the result.
    pub(super) fn remark(&mut self, tone: Tone, text: String) {
        self.output.remark(&Page::of(tone, text));
    }
}
