//! Adding an exchange: what every writing command takes and does the same way.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::desk::{Desk, Writer};
use super::failure::{self, Misread};
use super::taken::Unconverted;
use super::value;
use crate::dialogue::exchange::Exchange;
use crate::dialogue::identity::ExchangeId;
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::{Role, Stage};
use crate::editor::Editor;
use crate::exit::Exit;
use crate::guidance::{self, Note};
use crate::input;
use crate::markup::{self, Context, Doubt, MarkupError, Remark, RemarkKind, Verb};
use crate::page::{Line, Page, Tone};
use crate::sheet::{self, Typed};
use crate::store::draft::{Draft, DraftKept, Memo};
use crate::view::preview::Preview;
use crate::view::receipt::Receipt;
use crate::view::words::rfc3339;

/// In which practice, and the letter.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct ExchangeArgs {
    pub(super) practice: Option<String>,
    #[command(flatten)]
    pub(super) letter: LetterArgs,
}

impl ExchangeArgs {
    /// Writes the contribution.
    pub(super) fn write(
        &self,
        contribution: Contribution<'_>,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        contribution.write(self.practice.as_deref(), &self.letter, desk)
    }

    /// The day that a flag gives, as of the day of the letter. Where it gives none,
    /// the text is kept as of any letter that can't be sent.
    pub(super) fn day(
        &mut self,
        flag: &'static str,
        typed: &str,
        verb: Verb<'_>,
        desk: &mut Desk,
    ) -> anyhow::Result<NaiveDate> {
        let text = &mut self.letter.text;
        let read = desk.time(text.at.as_deref()).and_then(|at| {
            text.at = text.at.take().map(|_| rfc3339(at));
            Ok(desk.coming_day(flag, typed, at.date_naive())?)
        });
        read.map_err(|error| Contribution::of(verb).not_begun(error, text, desk))
    }
}

/// What every writing command takes.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct LetterArgs {
    #[command(flatten)]
    pub(super) text: TextArgs,
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    pub(super) quote: Vec<String>,
    #[arg(long, value_name = "STAGE", value_parser = stage)]
    pub(super) stage: Option<Stage>,
    #[arg(long)]
    pub(super) plain: bool,
    #[arg(long)]
    pub(super) hold: bool,
}

/// Where the text comes from, and what happens to it.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct TextArgs {
    #[arg(
        short,
        long,
        value_name = "TEXT",
        conflicts_with = "file",
        allow_hyphen_values = true
    )]
    pub(super) message: Vec<String>,
    #[arg(short = 'F', long, value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "DRAFT",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with_all = ["message", "file"]
    )]
    pub(super) resume: Option<String>,
    #[arg(short, long)]
    pub(super) yes: bool,
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,
}

impl TextArgs {
    /// Whether the text comes from a flag.
    pub(super) fn is_given(&self) -> bool {
        !self.message.is_empty() || self.file.is_some()
    }
}

/// A stage that an exchange can be said to belong to; only `close` closes.
fn stage(word: &str) -> Result<Stage, String> {
    value::stage(word).and_then(|stage| match stage {
        Stage::Closed => Err(word.to_owned()),
        stage => Ok(stage),
    })
}

/// Why there is nothing to add.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoTextError {
    /// No `-m`, no `-F`, nothing piped in, and no terminal with an editor.
    #[error("no text")]
    NothingGiven,
    /// A flag gives it, or a draft, and something else is piped in.
    #[error("two texts")]
    PipedToo,
    /// The editor left nothing.
    #[error("empty")]
    Cancelled,
    /// It is to be sent another time.
    #[error("kept")]
    Kept,
    /// No exchange has that id.
    #[error("no exchange {0}")]
    NoSuchExchange(String),
    /// No sentence of the exchange asks, or all that do have numbers.
    #[error("nothing asks")]
    NothingAsks,
    /// The writer has written nothing that could be undone.
    #[error("nothing to undo")]
    NothingToUndo,
    /// No earlier exchange has these words.
    #[error("no words {0:?}")]
    NoSuchWords(String),
}

/// Says of a failure that it came after the writing.
#[derive(Debug, thiserror::Error)]
#[error("recorded as {0}")]
pub(super) struct Recorded(pub(super) String);

/// Puts into the parts what flags say.
pub(super) type Adjust<'v> = Box<dyn FnMut(&mut Vec<Part>, &Practice) + 'v>;

/// What a verb adds to what every writing command does.
pub(super) struct Contribution<'v> {
    /// What it says of the text.
    pub(super) verb: Verb<'v>,
    /// The number of the question, action or topic that unmarked text is about.
    pub(super) target: Option<usize>,
    /// Flags say enough without words.
    pub(super) may_be_silent: bool,
    /// What stands on the sheet of the editor already, in place of what waits
    /// for an answer. It then stands for an earlier text, whoever's turn it is.
    pub(super) begun: Option<String>,
    /// The practice that the text is read in, where that is an earlier one: of a
    /// correction, as it was when the corrected exchange was written.
    pub(super) past: Option<Box<Practice>>,
    /// When that was.
    pub(super) read_at: Option<DateTime<FixedOffset>>,
    /// What the writer said of what is doubtful, and whether they were asked.
    pub(super) doubt: Doubt,
    pub(super) settled: bool,
    /// The lines of the file that those of the text stand on, where they differ.
    pub(super) places: Vec<usize>,
    /// Puts into the parts what the flags say.
    pub(super) adjust: Adjust<'v>,
}

impl<'v> Contribution<'v> {
    /// A verb without flags of its own.
    pub(super) fn of(verb: Verb<'v>) -> Self {
        Self {
            verb,
            target: None,
            may_be_silent: false,
            begun: None,
            past: None,
            read_at: None,
            doubt: Doubt::Words,
            settled: false,
            places: Vec::new(),
            adjust: Box::new(|_, _| {}),
        }
    }
}

/// The text, where it came from, and whether it lies in a file already.
pub(super) struct Text {
    pub(super) texts: Vec<String>,
    pub(super) in_a_file: bool,
}

/// So many parts of a letter may be refused before all of it is words.
const REFUSED: usize = 12;

/// An exchange, and what was seen in its letter.
pub(super) struct Written {
    pub(super) exchange: Exchange,
    pub(super) remarks: Vec<Remark>,
}

/// A practice as it would be, and what there is to say of it.
struct Previewed {
    practice: Practice,
    notes: Vec<Note>,
    remarks: Vec<Remark>,
}

/// In which practice, by whom, when, and as which exchange.
pub(super) struct Setting {
    pub(super) practice: Practice,
    pub(super) writer: Writer,
    pub(super) at: DateTime<FixedOffset>,
    pub(super) exchange: ExchangeId,
}

impl Contribution<'_> {
    /// Takes the text, reads it, and adds it as an exchange.
    pub(super) fn write(
        mut self,
        practice: Option<&str>,
        args: &LetterArgs,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        if let Some(draft) = desk.resumed.take() {
            return self.resume(draft, practice, args, desk);
        }
        let given = self.given(&args.text, desk)?;
        if args.text.is_given() && input::is_waiting() {
            return Err(self.kept(NoTextError::PipedToo.into(), given, desk));
        }
        let mut setting = match setting(practice, &args.text, desk) {
            Ok(setting) => setting,
            Err(error) => return Err(self.kept(error, given, desk)),
        };
        let salt = (
            setting.practice.header().id.as_str().to_owned(),
            setting.practice.entries().len(),
            setting.at.timestamp(),
        );
        setting.exchange = desk.draw(salt);
        let Some(text) = given else {
            if !desk.prompt.asks() {
                return Err(NoTextError::NothingGiven.into());
            }
            let draft = self.sheet(&setting, desk)?;
            return self.converse(draft, true, &setting, args, desk);
        };
        if args.text.dry_run {
            return self.preview(&text.texts, &setting, args, desk);
        }
        let whole = markup::print::joined(&text.texts, self.verb);
        let draft = (!text.in_a_file && !whole.trim().is_empty()).then(|| {
            let memo = memo(&setting, None, desk);
            desk.drafts().keep(setting.exchange, memo, &whole)
        });
        self.send(&text.texts, draft, &setting, args, desk)
    }

    /// Takes a draft up again; what it is added as was drawn when it was kept.
    fn resume(
        mut self,
        draft: Draft,
        practice: Option<&str>,
        args: &LetterArgs,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        if input::is_waiting() {
            return Err(anyhow::Error::from(NoTextError::PipedToo).context(DraftKept::from(draft)));
        }
        let mut setting = match setting(practice, &args.text, desk) {
            Ok(setting) => setting,
            Err(error) => return Err(error.context(DraftKept::from(draft))),
        };
        setting.exchange = draft.exchange;
        if setting.practice.entry(draft.exchange).is_some() {
            let id = draft.exchange;
            draft.drop_it();
            let text = desk
                .language
                .tell("sent-already", &[("exchange", id.as_str().into())]);
            desk.remark(Tone::Plain, text);
            return acknowledge(&setting.practice, id, &[], false, desk);
        }
        if desk.prompt.asks() && !args.text.yes && !args.text.dry_run {
            return self.converse(draft, false, &setting, args, desk);
        }
        let texts = [self.typed(&draft)];
        if args.text.dry_run {
            return self.preview(&texts, &setting, args, desk);
        }
        self.send(&texts, Some(draft), &setting, args, desk)
    }

    /// A sheet to write on, kept as a draft from the beginning.
    fn sheet(&self, setting: &Setting, desk: &mut Desk) -> anyhow::Result<Draft> {
        let laid_out = sheet::Setting {
            practice: &setting.practice,
            role: setting.writer.role,
            now: desk.now(),
            verb: self.verb,
            language: &desk.language,
        };
        // What was begun is an earlier text, and the sheet without it is what
        // nothing was typed on.
        let (empty, text) = match &self.begun {
            Some(begun) => (laid_out.of(""), laid_out.of(begun)),
            None => {
                let sheet = laid_out.to_answer();
                (sheet.clone(), sheet)
            }
        };
        let memo = memo(setting, Some(empty), desk);
        Ok(desk.drafts().buffer(setting.exchange, memo, &text)?)
    }

    /// Lets the writer edit, see how it was read, and decide. With `open` the
    /// editor comes first.
    fn converse(
        &mut self,
        mut draft: Draft,
        mut open: bool,
        setting: &Setting,
        args: &LetterArgs,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        loop {
            if std::mem::take(&mut open) {
                self.doubt = Doubt::Words;
                self.settled = false;
                draft = self.edit(draft, desk)?;
            }
            let text = self.typed(&draft);
            if text.trim().is_empty() {
                draft.drop_it();
                return Err(NoTextError::Cancelled.into());
            }
            let texts = [text];
            if args.text.dry_run {
                let shown = self.preview(&texts, setting, args, desk);
                return kept_after(shown, draft, desk);
            }
            if args.text.yes {
                return self.send(&texts, Some(draft), setting, args, desk);
            }
            let sound = match self.previewed(&texts, setting, args, desk) {
                Ok(previewed) => {
                    with_preview(&previewed, setting, desk, |preview, desk| {
                        desk.output.error(&preview.page(&desk.language));
                    });
                    if let Some(doubt) = self.settle_doubt(&previewed, desk) {
                        self.doubt = doubt;
                        continue;
                    }
                    true
                }
                Err(error) => {
                    failure::tell(&error, desk);
                    false
                }
            };
            match decide(sound, desk) {
                Decision::Send => return self.send(&texts, Some(draft), setting, args, desk),
                Decision::Edit => open = true,
                Decision::Keep => {
                    return Err(
                        anyhow::Error::from(NoTextError::Kept).context(DraftKept::from(draft))
                    );
                }
            }
        }
    }

    /// What was typed of a draft; remarks then tell of the lines as they stand in
    /// its file.
    fn typed(&mut self, draft: &Draft) -> String {
        let typed = typed_in(draft);
        self.places = typed.places;
        typed.text
    }

    /// Where a line of the text stands in the file that it was typed in.
    fn place(&self, line: usize) -> usize {
        line.checked_sub(1)
            .and_then(|at| self.places.get(at))
            .map_or(line, |&place| place)
    }

    fn edit(&self, mut draft: Draft, desk: &mut Desk) -> anyhow::Result<Draft> {
        let Some(place) = draft.place().map(Path::to_owned) else {
            return Err(
                anyhow::Error::from(NoTextError::NothingGiven).context(DraftKept::from(draft))
            );
        };
        let edited = Editor::of(&desk.environment).and_then(|editor| {
            if editor.is_fallback {
                let command = editor.command.as_str();
                let text = desk
                    .language
                    .tell("editor-fallback", &[("command", command.into())]);
                desk.output.remark(&Page::of(Tone::Plain, text));
            }
            editor.open(&place)
        });
        let read = draft.read_again().map_err(anyhow::Error::from);
        match edited.map_err(anyhow::Error::from).and(read) {
            Ok(()) => Ok(draft),
            Err(error) if typed(&draft).trim().is_empty() => {
                draft.drop_it();
                Err(error)
            }
            Err(error) => Err(error.context(DraftKept::from(draft))),
        }
    }

    fn send(
        &mut self,
        texts: &[String],
        draft: Option<Draft>,
        setting: &Setting,
        args: &LetterArgs,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        let id = &setting.practice.header().id;
        let mut remarks = Vec::new();
        let appended = desk.store().map_err(anyhow::Error::from).and_then(|store| {
            store.append(id, |practice| {
                let written = self.exchange(texts, practice, setting, args)?;
                remarks = written.remarks;
                Ok::<_, anyhow::Error>(written.exchange)
            })
        });
        let practice = match draft {
            Some(draft) => draft.settle(appended),
            None => appended,
        }?;
        let read = self.verb == Verb::Reply && self.begun.is_none();
        acknowledge(&practice, setting.exchange, &remarks, read, desk)
    }

    /// On a terminal, what is doubtful is asked, once; `None` where nothing is, or
    /// was settled.
    fn settle_doubt(&mut self, previewed: &Previewed, desk: &Desk) -> Option<Doubt> {
        let doubts: Vec<&RemarkKind> = previewed
            .remarks
            .iter()
            .map(|it| &it.kind)
            .filter(|it| it.is_doubt())
            .collect();
        if doubts.is_empty() || std::mem::replace(&mut self.settled, true) {
            return None;
        }
        let mut choices = vec![("doubt-words", Doubt::Words)];
        if doubts
            .iter()
            .any(|it| matches!(it, RemarkKind::DoubtfulQuestions { .. }))
        {
            choices.insert(0, ("doubt-questions", Doubt::Questions));
        }
        if doubts
            .iter()
            .any(|it| !matches!(it, RemarkKind::DoubtfulQuestions { .. }))
        {
            choices.insert(0, ("doubt-answers", Doubt::Answers));
        }
        let items: Vec<String> = choices
            .iter()
            .map(|(name, _)| desk.language.say(name))
            .collect();
        let chosen = desk
            .prompt
            .choose(&desk.language.say("doubt"), &items, None)
            .ok()?;
        let (_, doubt) = choices.swap_remove(chosen);
        (doubt != Doubt::Words).then_some(doubt)
    }

    /// Prints how the text is read, and changes nothing.
    fn preview(
        &mut self,
        texts: &[String],
        setting: &Setting,
        args: &LetterArgs,
        desk: &mut Desk,
    ) -> anyhow::Result<Exit> {
        let previewed = self.previewed(texts, setting, args, desk)?;
        with_preview(&previewed, setting, desk, |preview, desk| {
            if desk.json {
                desk.output.json(&preview.json())
            } else {
                desk.output.page(&preview.page(&desk.language))
            }
        })
        .transpose()?;
        Ok(Exit::Done)
    }

    /// The practice as it would be.
    fn previewed(
        &mut self,
        texts: &[String],
        setting: &Setting,
        args: &LetterArgs,
        desk: &Desk,
    ) -> anyhow::Result<Previewed> {
        let mut practice = desk.store()?.read(&setting.practice.header().id)?;
        let Written { exchange, remarks } = self.exchange(texts, &practice, setting, args)?;
        practice.after(exchange)?;
        let notes = notes(&practice, setting.exchange, desk);
        Ok(Previewed {
            practice,
            notes,
            remarks,
        })
    }

    /// The exchange that a letter makes. A part that makes no sense in the practice
    /// stays words, with the reason: no letter is refused for what stands in it.
    pub(super) fn exchange(
        &mut self,
        texts: &[String],
        practice: &Practice,
        setting: &Setting,
        args: &LetterArgs,
    ) -> anyhow::Result<Written> {
        let mut words: Vec<usize> = Vec::new();
        let mut refused: Vec<Remark> = Vec::new();
        let mut whole = args.plain;
        loop {
            let (mut written, lines) = self.read(texts, practice, setting, args, &words, whole)?;
            // A correction that does not fit is no letter: it is refused, and kept.
            let refusal = (self.past.is_none())
                .then(|| practice.clone().after(written.exchange.clone()).err())
                .flatten();
            let line = refusal
                .as_ref()
                .and_then(|it| lines.get(it.part?).copied().flatten());
            match (refusal, line) {
                (Some(refusal), Some(line)) if !words.contains(&line) && words.len() < REFUSED => {
                    words.push(line);
                    refused.push(Remark {
                        line,
                        column: 1,
                        kind: RemarkKind::Refused(refusal.why),
                    });
                }
                // What can't be bound to a line leaves the whole letter words.
                (Some(refusal), _) if self.verb == Verb::Reply && !args.plain && !whole => {
                    whole = true;
                    refused.push(Remark {
                        line: 1,
                        column: 1,
                        kind: RemarkKind::Refused(refusal.why),
                    });
                }
                _ => {
                    written.remarks.append(&mut refused);
                    written.remarks.sort_by_key(|it| (it.line, it.column));
                    for remark in &mut written.remarks {
                        remark.line = self.place(remark.line);
                    }
                    return Ok(written);
                }
            }
        }
    }

    /// Reads a letter, and says of each part on which line of it the part began;
    /// `None` for parts that the command itself adds or says.
    fn read(
        &mut self,
        texts: &[String],
        practice: &Practice,
        setting: &Setting,
        args: &LetterArgs,
        words: &[usize],
        plain: bool,
    ) -> anyhow::Result<(Written, Vec<Option<usize>>)> {
        let Setting { writer, at, .. } = setting;
        let past = self.past.as_deref().unwrap_or(practice);
        let context = Context {
            practice: past,
            role: writer.role,
            on_turn: match &self.past {
                Some(past) => past.turn(self.read_at.unwrap_or(*at)).whose == Some(writer.role),
                None => self.begun.is_none() && practice.turn(*at).whose == Some(writer.role),
            },
            verb: self.verb,
            target: self.target,
            silent: self.may_be_silent
                || matches!(self.verb, Verb::Says(kind) if kind.may_be_silent()),
            plain,
            today: self.read_at.unwrap_or(*at).date_naive(),
            doubt: self.doubt,
            words,
        };
        let reading = markup::read::read(texts, &context).map_err(|error| Misread {
            error: MarkupError {
                line: self.place(error.line),
                ..error
            },
            practice: Box::new(practice.clone()),
        })?;
        let mut parts = reading.parts;
        let said = |part: &Part| matches!(self.verb, Verb::Says(kind) if kind.as_str() == part.kind.as_str());
        let mut lines: Vec<Option<usize>> = parts
            .iter()
            .zip(reading.lines)
            .map(|(part, line)| (!plain && !said(part)).then_some(line))
            .collect();
        let read = parts.len();
        (self.adjust)(&mut parts, practice);
        let added = parts.len() - read;
        let mut quoted = quoted(&args.quote, practice, writer.role)?;
        let mut before = vec![None; quoted.len() + added];
        before.append(&mut lines);
        quoted.append(&mut parts);
        let mut parts = quoted;
        attribute_quotations(&mut parts, practice, writer.role);
        let exchange = Exchange {
            id: setting.exchange,
            n: practice.next_n(),
            at: *at,
            by: writer.name.clone(),
            stage: stage_of(practice, writer, args.stage, &parts),
            hold: args.hold,
            parts,
        };
        let written = Written {
            exchange,
            remarks: reading.remarks,
        };
        Ok((written, before))
    }

    /// The text that the flags or a pipe give; `None` where it is to be typed.
    pub(super) fn given(&self, args: &TextArgs, desk: &mut Desk) -> anyhow::Result<Option<Text>> {
        let typed = |texts| {
            Some(Text {
                texts,
                in_a_file: false,
            })
        };
        if !args.message.is_empty() {
            return Ok(typed(args.message.clone()));
        }
        if let Some(file) = &args.file {
            return Ok(if file.as_os_str() == "-" {
                typed(vec![desk.standard_input()?])
            } else {
                let (text, in_a_file) = desk.text_of(file)?;
                Some(Text {
                    texts: vec![text],
                    in_a_file,
                })
            });
        }
        if !input::is_terminal() {
            let text = desk.standard_input()?;
            // Nothing was piped in: what to pass is more help than that it is
            // empty.
            if text.is_empty() && !self.may_be_silent {
                return Err(NoTextError::NothingGiven.into());
            }
            return Ok(typed(vec![text]));
        }
        Ok(if self.may_be_silent {
            typed(Vec::new())
        } else {
            None
        })
    }

    /// A failure that came before the text was read: it is read, and kept.
    fn not_begun(&self, error: anyhow::Error, args: &TextArgs, desk: &mut Desk) -> anyhow::Error {
        if let Some(draft) = desk.resumed.take() {
            return error.context(DraftKept::from(draft));
        }
        match self.given(args, desk) {
            Ok(given) => self.kept(error, given, desk),
            Err(unread) if unread.is::<Unconverted>() => unread,
            Err(_) => error,
        }
    }

    /// A failure that came before the text could be written: the text is kept.
    fn kept(&self, error: anyhow::Error, given: Option<Text>, desk: &Desk) -> anyhow::Error {
        let text = given
            .filter(|text| !text.in_a_file)
            .map(|text| markup::print::joined(&text.texts, self.verb))
            .filter(|text| !text.trim().is_empty());
        match text {
            Some(text) => {
                let drawn = desk.draw(&text);
                let memo = Memo {
                    at: rfc3339(desk.now()),
                    command: sending(desk),
                    ..Memo::default()
                };
                error.context(DraftKept::from(desk.drafts().keep(drawn, memo, &text)))
            }
            None => error,
        }
    }
}

/// In which practice, by whom and when. The exchange is still to be drawn.
fn setting(practice: Option<&str>, args: &TextArgs, desk: &mut Desk) -> anyhow::Result<Setting> {
    let at = desk.time(args.at.as_deref())?;
    let practice = desk.practice_to_write(practice)?;
    let writer = desk.author(&practice)?;
    Ok(Setting {
        practice,
        writer,
        at,
        exchange: ExchangeId::from_bits(0),
    })
}

/// What was typed of a draft: all of it, unless it is a sheet.
pub(super) fn typed(draft: &Draft) -> String {
    typed_in(draft).text
}

fn typed_in(draft: &Draft) -> Typed {
    match &draft.memo.sheet {
        Some(sheet) => sheet::typed(&draft.text, sheet),
        None => Typed {
            text: draft.text.clone(),
            places: Vec::new(),
        },
    }
}

/// The command line that sends what was only to be looked at.
fn sending(desk: &Desk) -> Vec<String> {
    let looks = |argument: &&String| !matches!(argument.as_str(), "-n" | "--dry-run");
    desk.arguments.iter().filter(looks).cloned().collect()
}

fn memo(setting: &Setting, sheet: Option<String>, desk: &Desk) -> Memo {
    Memo {
        practice: Some(setting.practice.header().id.to_string()),
        sessions: desk.sessions_in_full(),
        by: Some(setting.writer.name.to_string()),
        at: rfc3339(desk.now()),
        command: sending(desk),
        sheet,
    }
}

/// A text that was typed to be seen alone is kept all the same.
fn kept_after(shown: anyhow::Result<Exit>, draft: Draft, desk: &mut Desk) -> anyhow::Result<Exit> {
    let kept = DraftKept::from(draft);
    match shown {
        Ok(exit) => {
            let mut page = Page::new();
            failure::add_draft(&mut page, &kept, &desk.language);
            desk.output.remark(&page);
            Ok(exit)
        }
        Err(error) => Err(error.context(kept)),
    }
}

/// What becomes of a text that was edited.
enum Decision {
    Send,
    Edit,
    Keep,
}

/// Asks. Whoever leaves the question keeps the text.
fn decide(sound: bool, desk: &Desk) -> Decision {
    let mut choices = vec![
        ("decide-edit", Decision::Edit),
        ("decide-keep", Decision::Keep),
    ];
    if sound {
        choices.insert(0, ("decide-send", Decision::Send));
    }
    let items: Vec<String> = choices
        .iter()
        .map(|(name, _)| desk.language.say(name))
        .collect();
    let question = desk.language.say("decide");
    match desk.prompt.choose(&question, &items, Some(0)) {
        Ok(chosen) => choices.swap_remove(chosen).1,
        Err(_) => Decision::Keep,
    }
}

fn with_preview<T>(
    previewed: &Previewed,
    setting: &Setting,
    desk: &mut Desk,
    show: impl FnOnce(&Preview<'_>, &mut Desk) -> T,
) -> Option<T> {
    let Previewed {
        practice,
        notes,
        remarks,
    } = previewed;
    let entry = practice.entry(setting.exchange)?;
    let receipt = Receipt {
        practice,
        entry,
        now: desk.now(),
        notes,
        remarks,
        read: false,
    };
    Some(show(&Preview { receipt }, desk))
}

/// What is unusual about an exchange, unless the user wants to hear none of it.
pub(super) fn notes(practice: &Practice, exchange: ExchangeId, desk: &Desk) -> Vec<Note> {
    match practice.entry(exchange) {
        Some(entry) if desk.guides() => guidance::notes(practice, entry),
        _ => Vec::new(),
    }
}

/// The quotations that `--quote` asks for.
fn quoted(quotes: &[String], practice: &Practice, role: Role) -> Result<Vec<Part>, NoTextError> {
    let quote = |words: &String| match source_of(words, practice, role) {
        Some(id) => Ok(Part::new(Kind::Quote { to: Some(id) }, words.trim())),
        None => Err(NoTextError::NoSuchWords(words.clone())),
    };
    quotes.iter().map(quote).collect()
}

/// The exchange that words are quoted from: of the other first, for people quote
/// what they answer to.
fn source_of(words: &str, practice: &Practice, role: Role) -> Option<ExchangeId> {
    let others = practice.entries().iter().rev();
    let other = others
        .filter(|entry| entry.role != role)
        .find(|entry| entry.holds(words));
    other
        .map(|entry| entry.exchange.id)
        .or_else(|| practice.source_of(words))
}

/// An observer's exchange has no stage, unless they claim one, which is refused.
pub(super) fn stage_of(
    practice: &Practice,
    writer: &Writer,
    said: Option<Stage>,
    parts: &[Part],
) -> Option<Stage> {
    let moved = practice.stage_with(writer.role, parts);
    match (writer.role, moved) {
        (Role::Observer, _) => said,
        (_, Stage::Closed) => Some(Stage::Closed),
        _ => Some(said.unwrap_or(moved)),
    }
}

/// Finds out where quoted words come from. On a sheet, what a part does stands
/// before its words.
fn attribute_quotations(parts: &mut [Part], practice: &Practice, role: Role) {
    let source = |words: &str| source_of(words, practice, role);
    for part in parts {
        if let Kind::Quote { to: to @ None } = &mut part.kind {
            *to = source(&part.text).or_else(|| {
                let (_, words) = part.text.split_once(": ")?;
                source(words).or_else(|| source(words.lines().next()?))
            });
        }
    }
}

fn acknowledge(
    practice: &Practice,
    exchange: ExchangeId,
    remarks: &[Remark],
    read: bool,
    desk: &mut Desk,
) -> anyhow::Result<Exit> {
    let now = desk.now();
    let notes = notes(practice, exchange, desk);
    if let Some(entry) = practice.entry(exchange) {
        let receipt = Receipt {
            practice,
            entry,
            now,
            notes: &notes,
            remarks,
            read,
        };
        desk.output.remark(&receipt.page(&desk.language));
        let printed = if desk.json {
            desk.output.json(&receipt.json())
        } else {
            let mut page = Page::new();
            page.push(Line::new().then(Tone::Plain, exchange.as_str()));
            desk.output.page(&page)
        };
        printed
            .map_err(|error| anyhow::Error::from(error).context(Recorded(exchange.to_string())))?;
    }
    Ok(Exit::Done)
}
