//! Help and usage errors in the user's language, in place of clap's own.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use super::{global, review};
use crate::configuration::Configuration;
use crate::dialogue::agreement::Visibility;
use crate::dialogue::stage::Stage;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::explain::{Explain, Explanation, Failure, Situation};
use crate::language::{Locale, Messages, term};
use crate::output::Output;
use crate::page::{Line, Page, Tone};
use crate::view::export::Format;

/// Answers a command line that asks for help or makes no sense.
pub(super) fn answer(
    tree: Command,
    args: &[OsString],
    environment: &Environment,
    output: &mut Output,
) -> Exit {
    let configuration = Configuration::load(environment).unwrap_or_default();
    let locale = global::locale(flag(args), environment, &configuration);
    let language = Messages::new(locale);
    let command = named(&tree, args);
    let Err(error) = localised(tree, &language).try_get_matches_from(args) else {
        // The same arguments failed a moment ago.
        return Exit::Usage;
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let page = help_page(&error.render().to_string());
            match output.page(&page) {
                Ok(()) => Exit::Done,
                Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
                Err(_) => Exit::System,
            }
        }
        _ => {
            let failure = Failure::from(Usage { error, command });
            let situation = Situation {
                messages: &language,
                practice: None,
                command: None,
            };
            let json = args.iter().any(|arg| arg == "--json");
            failure.tell(&situation, json, output)
        }
    }
}

/// A command line that makes no sense.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
struct Usage {
    error: clap::Error,
    /// The command that it is for.
    command: Option<String>,
}

/// The command that a command line is for.
fn named(tree: &Command, args: &[OsString]) -> Option<String> {
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    words
        .find(|word| tree.find_subcommand(word).is_some())
        .map(str::to_owned)
}

/// `mentor help reply` is `mentor reply --help`.
pub(super) fn spelled_out(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|word| word == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// `--lang`, before anything could be parsed.
fn flag(args: &[OsString]) -> Option<Locale> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return args.next().and_then(Locale::from_tag);
        }
        if let Some(tag) = arg.strip_prefix("--lang=") {
            return Locale::from_tag(tag);
        }
    }
    None
}

/// The tree with every text of its help in the language.
pub(super) fn localised(tree: Command, language: &Messages) -> Command {
    // The heading of the usage is the one text that clap has in English alone.
    let usage = format!("{} {{usage}}", language.say("help-usage"));
    let template = format!("{{about}}\n\n{usage}\n\n{{all-args}}{{after-help}}");
    let top = format!("{{about}}\n\n{usage}\n\n{{before-help}}{{all-args}}{{after-help}}");
    let tree = tree
        .help_template(top)
        .before_help(language.say("help-process"))
        .about(language.say("about-mentor"))
        .after_help(language.say("help-after"))
        .subcommand_help_heading(language.say("help-commands"))
        .term_width(0);
    let names: Vec<String> = tree
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    let mut tree = arguments(tree, "mentor", language);
    for name in names {
        tree = tree.mut_subcommand(&name, |command| {
            let command = command
                .about(language.say(&format!("about-{name}")))
                .help_template(template.clone())
                .term_width(0);
            let examples = format!("example-{name}");
            let command = if language.has(&examples) {
                command.after_help(format!("\n{}", language.say(&examples)))
            } else {
                command
            };
            arguments(command, &name, language)
        });
    }
    tree
}

fn arguments(command: Command, name: &str, language: &Messages) -> Command {
    command.mut_args(|arg| {
        let own = format!("arg-{name}-{}", arg.get_id());
        let shared = format!("arg-{}", arg.get_id());
        let text = language.say(if language.has(&own) { &own } else { &shared });
        let heading = language.say(heading(&arg));
        arg.help(text).help_heading(heading)
    })
}

fn heading(arg: &Arg) -> &'static str {
    if arg.is_positional() {
        "help-arguments"
    } else if arg.is_global_set() {
        "help-everywhere"
    } else {
        "help-options"
    }
}

/// Help as lines that wrap under what they explain.
fn help_page(help: &str) -> Page {
    let mut page = Page::new();
    for line in help.trim_end().lines() {
        let body = line.trim_start();
        let indent = line.chars().count() - body.chars().count();
        // Two blanks part an argument from what it is for.
        let hang = body.find("  ").map_or(indent, |at| {
            let gap = body[at..].len() - body[at..].trim_start().len();
            indent + unicode_width::UnicodeWidthStr::width(&body[..at]) + gap
        });
        let tone = if indent == 0 && hang == 0 && line.ends_with([':', '：']) {
            Tone::Heading
        } else {
            Tone::Plain
        };
        page.push(Line::new().indented(indent).hanging(hang).then(tone, body));
    }
    page
}

impl Explain for Usage {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        let messages = situation.messages;
        let Self { error, command } = self;
        let command = command.as_deref();
        let context = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            _ => String::new(),
        };
        let argument = ("argument", context(ContextKind::InvalidArg).into());
        let value = ("value", context(ContextKind::InvalidValue).into());
        let what = match error.kind() {
            ErrorKind::UnknownArgument => messages.tell("usage-unknown-argument", &[argument]),
            ErrorKind::InvalidSubcommand => messages.tell(
                "usage-unknown-command",
                &[("command", context(ContextKind::InvalidSubcommand).into())],
            ),
            ErrorKind::MissingRequiredArgument => messages.tell("usage-missing", &[argument]),
            ErrorKind::ArgumentConflict => messages.tell(
                "usage-conflict",
                &[argument, ("other", context(ContextKind::PriorArg).into())],
            ),
            ErrorKind::InvalidUtf8 => messages.say("usage-not-utf8"),
            ErrorKind::NoEquals
            | ErrorKind::TooFewValues
            | ErrorKind::TooManyValues
            | ErrorKind::WrongNumberOfValues => messages.tell("usage-values", &[argument]),
            // A flag without its value comes as an empty one.
            ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
                messages.tell("usage-values", &[argument])
            }
            _ => messages.tell("usage-value", &[argument, value]),
        };
        let is_value = matches!(
            error.kind(),
            ErrorKind::ValueValidation | ErrorKind::InvalidValue | ErrorKind::WrongNumberOfValues
        );
        let values = is_value
            .then(|| expected(&context(ContextKind::InvalidArg), command, messages))
            .flatten();
        let suggestion = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg]
            .into_iter()
            .map(context)
            .find(|text| !text.is_empty())
            .map(|it| messages.tell("usage-did-you-mean", &[("suggestion", it.into())]));
        let command = command.map_or_else(String::new, |it| format!(" {it}"));
        let help = messages.tell("usage-help", &[("command", command.into())]);
        Explanation::new("usage", Exit::Usage, &what, situation)
            .hint(values)
            .hint(suggestion)
            .hint(help)
    }
}

/// What the value of a flag of a command can be.
fn expected(argument: &str, command: Option<&str>, language: &Messages) -> Option<String> {
    let flag = argument.split([' ', '=']).next()?;
    let is_open = |stage: Stage| stage != Stage::Closed;
    let of_table = |values| language.tell("value-one-of", &[("values", String::into(values))]);
    Some(match (command, flag) {
        (Some("list"), "--stage") | (Some("guide"), _) => {
            of_table(term::all::<Stage>(|_| true, language))
        }
        (_, "--stage") => {
            let values = term::all(is_open, language);
            language.tell("value-stage-of", &[("values", values.into())])
        }
        (_, "--visibility") => of_table(term::all::<Visibility>(|_| true, language)),
        (Some("review"), "--format") => of_table(language.list(&review::formats().map(owned))),
        (_, "--format") => {
            let formats: Vec<String> = Format::ALL
                .iter()
                .map(|it| it.as_str().to_owned())
                .collect();
            of_table(language.list(&formats))
        }
        (_, "--lang") => {
            of_table(language.list(&Locale::all().map(|it| owned(it.tag())).collect::<Vec<_>>()))
        }
        (_, "--rhythm" | "--waiting") => language.say("value-span"),
        (_, "--turn") => language.say("value-turn"),
        (_, "--owner") => language.say("value-owner"),
        (_, "--with" | "--mentor") => language.say("value-name"),
        (_, "--alias") => language.say("value-alias"),
        (_, "--until" | "--due") => language.say("value-day"),
        (_, "--since") => language.say("value-past-day"),
        (_, "--at") => language.say("value-time"),
        (_, "--rounds" | "--last" | "--to" | "--instead") => language.say("value-positive"),
        _ => return None,
    })
}

fn owned(word: &str) -> String {
    word.to_owned()
}
