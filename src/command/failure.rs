//! The way out of a failure: each layer's error told to a person, and the exit
//! code that a script sees.

use std::io;

use super::contribution::{NoTextError, Recorded};
use super::desk::{Desk, DeskError};
use super::drafts::NotConfirmed;
use super::export::ExportRefused;
use super::new::NewError;
use super::note::NoHome;
use super::resume::ResumeError;
use super::review::TableOfOne;
use super::taken::Unconverted;
use super::value::BadValue;
use crate::clock::TimeError;
use crate::configuration::{self, ConfigurationError};
use crate::dialogue::identity::PracticeId;
use crate::dialogue::practice::{Practice, ReplayError};
use crate::dialogue::refusal::{Refusal, Refused};
use crate::edition::EditionError;
use crate::editor::EditorError;
use crate::exit::Exit;
use crate::input::InputError;
use crate::language::Messages;
use crate::markup::{MarkupError, MarkupErrorKind, Unresolved};
use crate::output::Output;
use crate::page::{Line, Page, Tone};
use crate::prompt::PromptError;
use crate::publication::PublicationError;
use crate::store::draft::DraftKept;
use crate::store::{Doing, RefusedHeader, StoreError};
use crate::view::failure::FailureView;
use crate::view::fault::FaultView;
use crate::view::problem::{self, Told};
use crate::view::words;

/// A text that could not be read, with the practice it was read against, so
/// that what there is to choose from can be shown.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub(super) struct Misread {
    pub(super) error: MarkupError,
    pub(super) practice: Box<Practice>,
}

/// Tells of an error on standard error and says how the program ends.
pub(super) fn tell(error: &anyhow::Error, desk: &mut Desk) -> Exit {
    // Whoever closed the pipe has read enough.
    if let Some(error) = error.downcast_ref::<io::Error>()
        && error.kind() == io::ErrorKind::BrokenPipe
    {
        return Exit::Done;
    }
    let (mut page, exit) = told(error, desk);
    if let Some(Recorded(id)) = error.downcast_ref() {
        let text = desk.language.tell("recorded", &[("id", id.into())]);
        page.push(Line::new().then(Tone::Hint, text));
    }
    if let Some(kept) = error.downcast_ref::<DraftKept>() {
        add_draft_with(&mut page, kept, lacks(error), &desk.language);
    }
    desk.output.error(&page);
    exit
}

/// Tells a machine of an error, where results are for one: on standard output, for
/// there it waits for a result.
pub(super) fn tell_machine(error: &anyhow::Error, desk: &mut Desk) {
    if !desk.json || error.downcast_ref::<io::Error>().is_some() {
        return;
    }
    let (page, _) = told(error, desk);
    let draft = match error.downcast_ref::<DraftKept>() {
        Some(DraftKept::File { exchange, .. }) => Some(exchange.as_str()),
        Some(DraftKept::Memory(_)) | None => None,
    };
    print_json(word(error), &page, draft, &mut desk.output);
}

/// A failure for a machine. Where standard output is gone nobody waits for it.
pub(super) fn print_json(error: &str, page: &Page, draft: Option<&str>, output: &mut Output) {
    let view = FailureView { error, page, draft };
    let _ = output.json(&view.json());
}

/// The word that a script knows a failure by.
fn word(error: &anyhow::Error) -> &'static str {
    if let Some(error) = error.downcast_ref::<StoreError>() {
        error.as_str()
    } else if let Some(error) = error.downcast_ref::<Misread>() {
        error.error.kind.as_str()
    } else if let Some(error) = error.downcast_ref::<Refused>() {
        error.why.as_str()
    } else if let Some(RefusedHeader(why)) = error.downcast_ref() {
        why.as_str()
    } else if let Some(error) = error.downcast_ref::<DeskError>() {
        match error {
            DeskError::NoSessions => "no-sessions",
            DeskError::NoSuchFolder(_) => "no-such-folder",
            DeskError::NoSuchPractice(_) => "no-such-practice",
            DeskError::AmbiguousPractice { .. } => "ambiguous-practice",
            DeskError::WhichPractice(_) => "which-practice",
            DeskError::NoneOpen { .. } => "none-open",
            DeskError::UnknownPerson { .. } => "unknown-person",
            DeskError::WhoIsWriting { .. } => "who-is-writing",
            DeskError::NotAName(_) => "not-a-name",
        }
    } else if let Some(error) = error.downcast_ref::<NoTextError>() {
        match error {
            NoTextError::NothingGiven => "no-text",
            NoTextError::PipedToo => "two-texts",
            NoTextError::Cancelled => "empty",
            NoTextError::Kept => "kept",
            NoTextError::NothingAsks => "nothing-asks",
            NoTextError::NothingToUndo => "nothing-to-undo",
            NoTextError::NoSuchWords(_) => "no-such-words",
            NoTextError::NoSuchExchange(_) => "no-such-exchange",
        }
    } else if let Some(error) = error.downcast_ref::<ResumeError>() {
        match error {
            ResumeError::None => "no-draft",
            ResumeError::NoSuchDraft { .. } => "no-such-draft",
            ResumeError::Which(_) => "which-draft",
        }
    } else if let Some(error) = error.downcast_ref::<ExportRefused>() {
        match error {
            ExportRefused::Private { .. } => "private",
            ExportRefused::OneSided { .. } => "one-sided",
            ExportRefused::NotPublic { .. } => "not-public",
            ExportRefused::WhichFormat => "which-format",
            ExportRefused::AliasFile { .. } => "bad-alias",
            ExportRefused::NothingToShow { .. } => "nothing-to-show",
        }
    } else if error.is::<EditionError>() {
        "edition"
    } else if error.is::<PublicationError>() {
        "publication"
    } else if error.is::<NotConfirmed>() {
        "not-confirmed"
    } else if error.is::<NewError>()
        || error.is::<BadValue>()
        || error.is::<TimeError>()
        || error.is::<TableOfOne>()
    {
        "usage"
    } else if error.is::<Unconverted>() {
        "not-utf-8"
    } else if error.is::<InputError>() {
        "input"
    } else if error.is::<EditorError>() {
        "editor"
    } else if let Some(PromptError::Cancelled) = error.downcast_ref() {
        "cancelled"
    } else {
        "system"
    }
}

/// What has to be said besides to go on with a draft: the same command line would
/// fail again.
#[derive(Clone, Copy)]
enum Lacks {
    Nothing,
    /// `--as`, with somebody of the practice.
    Author,
    /// The title of a practice, or a flag with a name of one of the two.
    Opening(&'static str),
}

fn lacks(error: &anyhow::Error) -> Lacks {
    if let Some(DeskError::WhoIsWriting { .. } | DeskError::UnknownPerson { .. }) =
        error.downcast_ref()
    {
        return Lacks::Author;
    }
    let header = error.downcast_ref().map(|RefusedHeader(why)| why);
    match (error.downcast_ref(), header) {
        (Some(NewError::Missing(flag) | NewError::NotAName { flag, .. }), _) => {
            Lacks::Opening(flag)
        }
        (_, Some(Refusal::SamePerson(_) | Refusal::AlikeNames { .. })) => {
            Lacks::Opening("--mentee")
        }
        (_, Some(Refusal::Title)) => Lacks::Opening("TITLE"),
        _ => Lacks::Nothing,
    }
}

/// Says where the text is, and how to take it up again.
pub(super) fn add_draft(page: &mut Page, kept: &DraftKept, language: &Messages) {
    add_draft_with(page, kept, Lacks::Nothing, language);
}

fn add_draft_with(page: &mut Page, kept: &DraftKept, lacks: Lacks, language: &Messages) {
    match kept {
        DraftKept::File { path, exchange } => {
            let draft = ("draft", exchange.as_str().into());
            let lead = match lacks {
                Lacks::Nothing => language.tell("draft-kept", &[draft]),
                Lacks::Author => language.tell("draft-kept-author", &[draft]),
                Lacks::Opening(lacks) => {
                    language.tell("draft-kept-opening", &[draft, ("lacks", lacks.into())])
                }
            };
            page.push(Line::new().hanging(2).then(Tone::Hint, lead));
            page.push(
                Line::new()
                    .then(Tone::Plain, path.display().to_string())
                    .whole(),
            );
        }
        DraftKept::Memory(text) => {
            let lead = language.say("draft-not-kept");
            page.push(Line::new().then(Tone::Warning, lead));
            page.text(2, Tone::Plain, text);
        }
    }
}

/// Prints what happened and what to do next.
pub(super) fn print(told: Told, json: bool, language: &Messages, output: &mut Output) {
    let page = page_of(told, language);
    if json {
        print_json("usage", &page, None, output);
    }
    output.error(&page);
}

fn page_of((what, hint): Told, language: &Messages) -> Page {
    let mut page = Page::new();
    let first = Line::new()
        .then(Tone::Error, format!("{} ", language.say("error")))
        .hanging(2);
    page.labelled(first, Tone::Plain, &what);
    if let Some(hint) = hint {
        page.text(2, Tone::Hint, &hint);
    }
    page
}

/// What a page says of a failure, hints left out.
pub(super) fn message(page: &Page) -> String {
    FailureView {
        error: "",
        page,
        draft: None,
    }
    .message()
}

/// A file that was left out of what was asked for.
pub(super) fn left_out(error: &StoreError, language: &Messages) -> Page {
    store(error, language).0
}

fn told(error: &anyhow::Error, desk: &Desk) -> (Page, Exit) {
    let language = &desk.language;
    let practice = desk.meant.as_ref();
    let simple = |told: Told, exit| (page_of(told, language), exit);
    if let Some(error) = error.downcast_ref::<StoreError>() {
        store(error, language)
    } else if let Some(error) = error.downcast_ref::<Misread>() {
        (misread(error, language), Exit::Refused)
    } else if let Some(error) = error.downcast_ref::<Refused>() {
        simple(
            problem::refusal(&error.why, practice, language),
            Exit::Refused,
        )
    } else if let Some(RefusedHeader(why)) = error.downcast_ref() {
        simple(problem::refusal(why, None, language), Exit::Refused)
    } else if let Some(error) = error.downcast_ref::<DeskError>() {
        (desk_error(error, language), Exit::Refused)
    } else if let Some(error) = error.downcast_ref::<NoTextError>() {
        simple(no_text(error, desk), no_text_exit(error))
    } else if let Some(error) = error.downcast_ref::<ResumeError>() {
        (resume(error, desk), Exit::Refused)
    } else if error.downcast_ref::<NotConfirmed>().is_some() {
        let told = (
            language.say("not-confirmed"),
            Some(language.say("hint-confirm")),
        );
        simple(told, Exit::Usage)
    } else if let Some(error) = error.downcast_ref::<ExportRefused>() {
        export(error, language)
    } else if let Some(error) = error.downcast_ref::<EditionError>() {
        simple(edition(error, language), Exit::Refused)
    } else if error.downcast_ref::<TableOfOne>().is_some() {
        simple((language.say("review-table-of-one"), None), Exit::Usage)
    } else if error.downcast_ref::<NoHome>().is_some() {
        simple((language.say("note-no-home"), None), Exit::System)
    } else if let Some(error) = error.downcast_ref::<PublicationError>() {
        publication(error, language)
    } else if let Some(error) = error.downcast_ref::<NewError>() {
        simple(new(error, language), Exit::Usage)
    } else if let Some(error) = error.downcast_ref::<BadValue>() {
        simple(bad_value(error, language), Exit::Usage)
    } else if let Some(error) = error.downcast_ref::<TimeError>() {
        simple(problem::time(error, language), Exit::Usage)
    } else if let Some(error) = error.downcast_ref::<Unconverted>() {
        (unconverted(error, language), Exit::Refused)
    } else if let Some(error) = error.downcast_ref::<InputError>() {
        input(error, language)
    } else if let Some(error) = error.downcast_ref::<EditorError>() {
        editor(error, language)
    } else if let Some(error) = error.downcast_ref::<PromptError>() {
        match error {
            PromptError::Cancelled => simple((language.say("cancelled"), None), Exit::Refused),
            PromptError::Terminal(source) => simple(
                (system_said("terminal-failed", "", source, language), None),
                Exit::System,
            ),
        }
    } else if let Some(error) = error.downcast_ref::<io::Error>() {
        let said = system_said("output-failed", "", error, language);
        simple((said, None), Exit::System)
    } else {
        simple((format!("{error:#}"), None), Exit::System)
    }
}

fn system_said(name: &str, path: &str, source: &io::Error, language: &Messages) -> String {
    language.tell(
        name,
        &[
            ("path", path.into()),
            ("reason", reason(source, language).into()),
        ],
    )
}

/// Why the system failed, in the user's language where it is a usual reason.
fn reason(source: &io::Error, language: &Messages) -> String {
    let name = match source.kind() {
        io::ErrorKind::NotFound => "system-not-found",
        io::ErrorKind::PermissionDenied => "system-permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "system-full",
        io::ErrorKind::ReadOnlyFilesystem => "system-read-only",
        io::ErrorKind::FileTooLarge => "system-file-too-large",
        io::ErrorKind::IsADirectory => "system-folder",
        io::ErrorKind::NotADirectory => "system-not-a-folder",
        _ => return source.to_string(),
    };
    language.say(name)
}

/// An error of the store, told, and how the program ends with it.
pub(super) fn store(error: &StoreError, language: &Messages) -> (Page, Exit) {
    let at = |path: &std::path::Path| ("path", path.display().to_string().into());
    let simple = |told: Told, exit| (page_of(told, language), exit);
    match error {
        StoreError::NoSuchPractice(id) => simple(
            (
                language.tell("no-such-practice", &[("words", id.as_str().into())]),
                Some(language.say("hint-list")),
            ),
            Exit::Refused,
        ),
        StoreError::Exists(id) => simple(
            (
                language.tell("practice-exists", &[("id", id.as_str().into())]),
                Some(language.say("hint-exists")),
            ),
            Exit::Refused,
        ),
        StoreError::BadName(path) => simple(
            (
                language.tell("bad-name", &[at(path)]),
                Some(language.say("value-practice-id")),
            ),
            Exit::Unreadable,
        ),
        StoreError::NotAFile(path) => simple(
            (language.tell("not-a-file", &[at(path)]), None),
            Exit::Unreadable,
        ),
        StoreError::Unreadable { path, faults } => {
            let mut page = Page::new();
            for fault in faults {
                FaultView {
                    path,
                    fault,
                    is_repaired: false,
                }
                .add_to(&mut page, language);
            }
            (page, Exit::Unreadable)
        }
        StoreError::Busy { path, holder } => {
            let process = holder.split_whitespace().next().unwrap_or("?").to_owned();
            simple(
                (
                    language.tell("store-busy", &[at(path), ("process", process.into())]),
                    Some(language.say("hint-try-again")),
                ),
                Exit::System,
            )
        }
        StoreError::DraftInUse(path) => simple(
            (language.tell("draft-in-use", &[at(path)]), None),
            Exit::Refused,
        ),
        StoreError::KeepsChanging(path) => simple(
            (
                language.tell("store-changing", &[at(path)]),
                Some(language.say("hint-try-again")),
            ),
            Exit::System,
        ),
        StoreError::WouldNotReadBack(path) => simple(
            (
                language.tell("store-not-back", &[at(path)]),
                Some(language.say("hint-fault-here")),
            ),
            Exit::System,
        ),
        StoreError::WouldBeTooLarge(path) => simple(
            (
                language.tell(
                    "store-too-large",
                    &[
                        at(path),
                        ("largest", (crate::record::LARGEST / 1024 / 1024).into()),
                    ],
                ),
                None,
            ),
            Exit::Refused,
        ),
        StoreError::Unconfirmed { path, source } => simple(
            (
                system_said(
                    "store-unconfirmed",
                    &path.display().to_string(),
                    source,
                    language,
                ),
                Some(language.say("hint-unconfirmed")),
            ),
            Exit::System,
        ),
        StoreError::System {
            doing,
            path,
            source,
        } => {
            let name = match doing {
                Doing::Reading => "store-reading",
                Doing::Writing => "store-writing",
                Doing::Locking => "store-locking",
                Doing::MakingFolder => "store-folder",
            };
            let path = path.display().to_string();
            simple(
                (system_said(name, &path, source, language), None),
                Exit::System,
            )
        }
    }
}

fn misread(misread: &Misread, language: &Messages) -> Page {
    let MarkupError { line, column, kind } = &misread.error;
    let (what, hint) = problem::markup(kind, &misread.practice, language);
    // Where the whole text is at fault, a place in it says nothing.
    let what = match kind {
        MarkupErrorKind::NoText
        | MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(_))
        | MarkupErrorKind::Unresolved(Unresolved::WhichAction(_))
        | MarkupErrorKind::Unresolved(Unresolved::NothingToAnswer)
        | MarkupErrorKind::Unresolved(Unresolved::NothingToReport)
        | MarkupErrorKind::WhichTopic(_)
        | MarkupErrorKind::NothingParked => what,
        _ => language.tell(
            "text-at",
            &[
                ("line", (*line).into()),
                ("column", (*column).into()),
                ("what", what.into()),
            ],
        ),
    };
    let choices = match kind {
        MarkupErrorKind::Unresolved(Unresolved::WhichQuestion(open)) => {
            problem::open_questions(open, &misread.practice)
        }
        MarkupErrorKind::Unresolved(Unresolved::WhichAction(open)) => {
            problem::open_actions(open, &misread.practice, language)
        }
        MarkupErrorKind::WhichTopic(parked) => problem::parked_topics(parked, &misread.practice),
        _ => Vec::new(),
    };
    let mut page = page_of((what, None), language);
    for choice in choices {
        page.push(Line::new().indented(2).hanging(6).then(Tone::Open, choice));
    }
    if let Some(hint) = hint {
        page.text(2, Tone::Hint, &hint);
    }
    page
}

fn desk_error(error: &DeskError, language: &Messages) -> Page {
    let listed = |what: String, found: &[(PracticeId, String)]| {
        let mut page = page_of((what, None), language);
        for (id, title) in found {
            page.push(
                Line::new()
                    .indented(2)
                    .hanging(4)
                    .then(Tone::Open, format!("{id}  {title}")),
            );
        }
        page.text(2, Tone::Hint, &language.say("hint-name-practice"));
        page
    };
    let two = |practice: &Practice| {
        (
            "participants",
            problem::participants(practice, language).into(),
        )
    };
    match error {
        DeskError::NoSessions => page_of(
            (
                language.say("no-sessions"),
                Some(language.say("hint-no-sessions")),
            ),
            language,
        ),
        DeskError::NoSuchFolder(path) => page_of(
            (
                language.tell(
                    "no-such-folder",
                    &[("path", path.display().to_string().into())],
                ),
                Some(language.say("hint-no-such-folder")),
            ),
            language,
        ),
        DeskError::NoSuchPractice(words) => page_of(
            (
                language.tell("no-such-practice", &[("words", words.into())]),
                Some(language.say("hint-list")),
            ),
            language,
        ),
        DeskError::AmbiguousPractice { words, found } => listed(
            language.tell("ambiguous-practice", &[("words", words.into())]),
            found,
        ),
        DeskError::WhichPractice(found) => listed(language.say("which-practice"), found),
        DeskError::NoneOpen { closed: 0 } => page_of(
            (
                language.say("no-practices"),
                Some(language.say("hint-no-sessions")),
            ),
            language,
        ),
        DeskError::NoneOpen { .. } => page_of(
            (
                language.say("none-open"),
                Some(language.say("hint-list-closed")),
            ),
            language,
        ),
        DeskError::UnknownPerson { name, practice } => page_of(
            (
                language.tell("unknown-person", &[("name", name.into()), two(practice)]),
                Some(near(name, practice).map_or_else(
                    || {
                        let who = words::argument(&format!("observer:{name}"));
                        language.tell("hint-as-observer", &[("who", who.into())])
                    },
                    |near| language.tell("usage-did-you-mean", &[("suggestion", near.into())]),
                )),
            ),
            language,
        ),
        DeskError::WhoIsWriting { practice } => page_of(
            (
                language.tell("who-is-writing", &[two(practice)]),
                Some(hint_as(practice, language)),
            ),
            language,
        ),
        DeskError::NotAName(name) => page_of(
            (
                language.tell("not-a-name", &[("name", name.into())]),
                Some(language.say("value-name")),
            ),
            language,
        ),
    }
}

/// How to say who writes, by the names that there are.
fn hint_as(practice: &Practice, language: &Messages) -> String {
    let header = practice.header();
    let [mentor, mentee] = [&header.mentor, &header.mentee].map(|it| words::argument(it.as_str()));
    language.tell(
        "hint-as",
        &[("mentor", mentor.into()), ("mentee", mentee.into())],
    )
}

/// The participant whose name is like one that nobody has.
fn near(name: &str, practice: &Practice) -> Option<String> {
    let header = practice.header();
    [&header.mentor, &header.mentee]
        .map(ToString::to_string)
        .into_iter()
        .find(|it| strsim::jaro_winkler(&it.to_lowercase(), &name.to_lowercase()) > 0.85)
}

fn no_text(error: &NoTextError, desk: &Desk) -> Told {
    let language = &desk.language;
    match error {
        NoTextError::NothingGiven => (language.say("no-text"), Some(language.say("hint-text"))),
        NoTextError::PipedToo => (
            language.say("piped-too"),
            Some(language.say("hint-piped-too")),
        ),
        NoTextError::Cancelled => (language.say("empty-edit"), None),
        NoTextError::Kept => (language.say("kept-for-later"), None),
        NoTextError::NothingAsks => (
            language.say("nothing-asks"),
            Some(language.say("hint-nothing-asks")),
        ),
        NoTextError::NothingToUndo => (language.say("nothing-to-undo"), None),
        NoTextError::NoSuchWords(words) => (
            language.tell("no-such-words", &[("words", words.into())]),
            Some(language.say("hint-no-such-words")),
        ),
        NoTextError::NoSuchExchange(id) => (
            language.tell("no-such-exchange", &[("id", id.into())]),
            Some(match (&desk.meant, desk.is_command("show")) {
                (Some(id), false) => language.tell("hint-show", &[("id", id.as_str().into())]),
                _ => language.say("hint-exchange"),
            }),
        ),
    }
}

fn resume(error: &ResumeError, desk: &Desk) -> Page {
    let language = &desk.language;
    let (what, found) = match error {
        ResumeError::None => (language.say("drafts-none"), &Vec::new()),
        ResumeError::NoSuchDraft { id, there } => {
            let what = language.tell("no-such-draft", &[("draft", id.into())]);
            (what, there)
        }
        ResumeError::Which(found) => (language.say("which-draft"), found),
    };
    let mut page = page_of((what, None), language);
    for (_, told) in found {
        let line = Line::new().indented(2).hanging(4);
        page.push(line.then(Tone::Open, told.as_str()));
    }
    if let (Some((last, _)), false) = (found.last(), desk.is_command("drafts")) {
        let variables = [("draft", last.as_str().into())];
        page.text(
            2,
            Tone::Hint,
            &language.tell("hint-which-draft", &variables),
        );
    }
    page
}

fn no_text_exit(error: &NoTextError) -> Exit {
    match error {
        NoTextError::NothingGiven | NoTextError::PipedToo => Exit::Usage,
        NoTextError::Cancelled
        | NoTextError::Kept
        | NoTextError::NothingAsks
        | NoTextError::NothingToUndo
        | NoTextError::NoSuchExchange(_)
        | NoTextError::NoSuchWords(_) => Exit::Refused,
    }
}

fn new(error: &NewError, language: &Messages) -> Told {
    match error {
        NewError::Missing(flag) => (
            language.tell("new-missing", &[("flag", (*flag).into())]),
            Some(language.say("hint-new")),
        ),
        NewError::NotAName { flag, name } => (
            language.tell(
                "new-not-a-name",
                &[("flag", (*flag).into()), ("name", name.into())],
            ),
            Some(language.say("value-name")),
        ),
    }
}

fn bad_value(error: &BadValue, language: &Messages) -> Told {
    let argument = ("argument", error.flag.into());
    let what = if error.value.trim().is_empty() {
        language.tell("usage-values", &[argument])
    } else {
        language.tell(
            "usage-value",
            &[argument, ("value", error.value.as_str().into())],
        )
    };
    (what, Some(language.say(error.expected)))
}

fn export(error: &ExportRefused, language: &Messages) -> (Page, Exit) {
    let (told, exit): (Told, Exit) = match error {
        ExportRefused::Private {
            id,
            title,
            mentor,
            mentee,
        } => {
            let variables = [
                ("title", title.into()),
                ("mentor", mentor.as_str().into()),
                ("mentee", mentee.as_str().into()),
            ];
            let hint = language.tell("hint-export-private", &[("id", id.as_str().into())]);
            let what = language.tell("export-private", &variables);
            ((what, Some(hint)), Exit::Refused)
        }
        ExportRefused::OneSided {
            id,
            title,
            name,
            said,
        } => {
            let visibility = crate::view::words::visibility(*said, language);
            let what = [
                ("title", title.into()),
                ("name", name.as_str().into()),
                ("visibility", visibility.into()),
            ];
            let hint = [
                ("id", id.as_str().into()),
                ("name", name.as_str().into()),
                ("who", words::argument(name.as_str()).into()),
                ("word", said.as_str().into()),
            ];
            let hint = language.tell("hint-export-one-sided", &hint);
            (
                (language.tell("export-one-sided", &what), Some(hint)),
                Exit::Refused,
            )
        }
        ExportRefused::NotPublic { id, title } => {
            let hint = language.tell("hint-export-not-public", &[("id", id.as_str().into())]);
            let what = language.tell("export-not-public", &[("title", title.into())]);
            ((what, Some(hint)), Exit::Refused)
        }
        ExportRefused::WhichFormat => (
            (
                language.say("export-which-format"),
                Some(language.say("value-export-format")),
            ),
            Exit::Usage,
        ),
        ExportRefused::AliasFile { path, line } => {
            let place = format!("{}:{line}", path.display());
            let what = language.tell("export-alias-file", &[("place", place.into())]);
            ((what, Some(language.say("value-alias"))), Exit::Refused)
        }
        ExportRefused::NothingToShow { left_out } => {
            let what = language.tell("site-nothing", &[("count", left_out.len().into())]);
            let hint =
                |id: &PracticeId| language.tell("hint-site-nothing", &[("id", id.as_str().into())]);
            ((what, left_out.first().map(hint)), Exit::Refused)
        }
    };
    (page_of(told, language), exit)
}

fn edition(error: &EditionError, language: &Messages) -> Told {
    match error {
        EditionError::NotAName(name) => (
            language.tell("edition-not-a-name", &[("name", name.into())]),
            Some(language.say("value-name")),
        ),
        EditionError::NoPractice(ReplayError::Header(Refusal::SamePerson(name))) => (
            language.tell("edition-same-person", &[("name", name.as_str().into())]),
            Some(language.say("value-alias")),
        ),
        EditionError::NoPractice(error) => {
            let why = match error {
                ReplayError::Header(why) => why,
                ReplayError::Exchange(refused) => &refused.why,
            };
            problem::refusal(why, None, language)
        }
    }
}

fn publication(error: &PublicationError, language: &Messages) -> (Page, Exit) {
    let at = |path: &std::path::Path| ("path", path.display().to_string().into());
    let (told, exit): (Told, Exit) = match error {
        PublicationError::Exists(path) => (
            (
                language.tell("publication-exists", &[at(path)]),
                Some(language.say("hint-publication-exists")),
            ),
            Exit::Refused,
        ),
        PublicationError::OtherFiles(path) => (
            (
                language.tell("publication-other-files", &[at(path)]),
                Some(language.say("hint-publication-other-files")),
            ),
            Exit::Refused,
        ),
        PublicationError::System { path, source } => {
            let path = path.display().to_string();
            let said = system_said("store-writing", &path, source, language);
            ((said, None), Exit::System)
        }
    };
    (page_of(told, language), exit)
}

fn input(error: &InputError, language: &Messages) -> (Page, Exit) {
    let place = |path: &Option<std::path::PathBuf>| {
        path.as_ref().map_or_else(
            || language.say("standard-input"),
            |path| path.display().to_string(),
        )
    };
    let (told, exit): (Told, Exit) = match error {
        InputError::Unreadable { path, source } => {
            let exit = if source.kind() == io::ErrorKind::NotFound {
                Exit::Refused
            } else {
                Exit::System
            };
            let said = system_said("store-reading", &place(path), source, language);
            ((said, None), exit)
        }
        InputError::TooLarge { path } => (
            (
                language.tell(
                    "input-too-large",
                    &[
                        ("place", place(path).into()),
                        ("largest", (crate::record::LARGEST / 1024 / 1024).into()),
                    ],
                ),
                None,
            ),
            Exit::Refused,
        ),
    };
    (page_of(told, language), exit)
}

fn unconverted(error: &Unconverted, language: &Messages) -> Page {
    let uncertain = &error.uncertain;
    let variables = [
        ("place", error.place.as_str().into()),
        ("line", uncertain.line.into()),
        ("column", uncertain.column.into()),
    ];
    let what = language.tell("input-not-utf8", &variables);
    let mut page = page_of((what, None), language);
    let named: Vec<String> = uncertain.charsets.iter().map(ToString::to_string).collect();
    let variables = [
        ("count", named.len().into()),
        ("charsets", language.list(&named).into()),
    ];
    page.text(2, Tone::Hint, &language.tell("hint-convert", &variables));
    let unknown = ["CHARSET".to_owned()];
    let each = if named.is_empty() {
        &unknown[..]
    } else {
        &named
    };
    for charset in each {
        let command = error.conversion(charset);
        page.push(Line::new().indented(2).then(Tone::Plain, command).whole());
    }
    match &error.path {
        Some(path) if error.is_draft => {
            let lead = language.say("draft-kept-as-it-came");
            page.push(Line::new().then(Tone::Hint, lead));
            let path = path.display().to_string();
            page.push(Line::new().then(Tone::Plain, path).whole());
        }
        Some(_) => {}
        None => {
            let lead = language.say("draft-not-kept-as-it-came");
            page.push(Line::new().then(Tone::Warning, lead));
        }
    }
    page
}

fn editor(error: &EditorError, language: &Messages) -> (Page, Exit) {
    let (told, exit): (Told, Exit) = match error {
        EditorError::None => (
            (language.say("no-text"), Some(language.say("hint-text"))),
            Exit::Usage,
        ),
        EditorError::Malformed(command) => (
            (
                language.tell("editor-malformed", &[("command", command.into())]),
                Some(language.say("hint-text")),
            ),
            Exit::Usage,
        ),
        EditorError::NotStarted { command, source } => (
            (
                language.tell(
                    "editor-not-started",
                    &[
                        ("command", command.into()),
                        ("reason", reason(source, language).into()),
                    ],
                ),
                Some(language.say("hint-text")),
            ),
            Exit::System,
        ),
        EditorError::Failed { command, status } => (
            (
                language.tell(
                    "editor-failed",
                    &[
                        ("command", command.into()),
                        ("status", status.to_string().into()),
                    ],
                ),
                None,
            ),
            Exit::Refused,
        ),
    };
    (page_of(told, language), exit)
}

/// A configuration file that can't be used.
pub(super) fn configuration(error: &ConfigurationError, language: &Messages) -> Told {
    match error {
        ConfigurationError::Unreadable(path, source) => (
            system_said(
                "store-reading",
                &path.display().to_string(),
                source,
                language,
            ),
            None,
        ),
        ConfigurationError::Malformed {
            path,
            line,
            column,
            message,
        } => {
            let place = format!("{}:{line}:{column}", path.display());
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            (
                language.tell(
                    "configuration-malformed",
                    &[("place", place.into()), ("message", message.into())],
                ),
                Some(
                    language.tell(
                        "hint-configuration",
                        &[(
                            "keys",
                            language
                                .list(&configuration::KEYS.map(str::to_owned))
                                .into(),
                        )],
                    ),
                ),
            )
        }
    }
}
