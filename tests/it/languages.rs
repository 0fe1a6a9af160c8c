//! The languages are held against each other and against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::Sandbox;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mentor::dialogue::item::Item;
use mentor::dialogue::part::{Form, PartKind};
use mentor::language::Locale;

/// The messages of a language, each with its variables.
fn messages(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let file = format!("src/language/{}.ftl", locale.tag());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let source = std::fs::read_to_string(file).expect("messages");
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("a sound file");
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            let pattern = message.value.as_ref().expect("a message has words");
            collect(pattern, &mut variables);
            let twice = messages.insert(message.id.name.to_owned(), variables);
            assert!(twice.is_none(), "{} is there twice", message.id.name);
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, variables);
        }
    }
}

fn expressed(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                collect(&variant.value, variables);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("not used in these files: {other:?}"),
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let first = messages(Locale::default());
    let names = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<BTreeSet<_>>();
    for locale in Locale::all() {
        let all = messages(locale);
        assert_eq!(names(&first), names(&all), "{locale:?}");
        for (name, variables) in &first {
            assert_eq!(
                variables, &all[name],
                "the variables of {name} in {locale:?}"
            );
        }
    }
}

/// The quoted words with hyphens of every source file.
fn quoted() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    walk(&source, &mut found);
    found
}

fn walk(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source file");
            let plain = |word: &&str| {
                !word.is_empty()
                    && word
                        .bytes()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || b"-_".contains(&c))
            };
            found.extend(text.split('"').filter(plain).map(str::to_owned));
        }
    }
}

/// The messages that are named by the word of a kind of part: what it was taken for,
/// and what it is shown with.
fn of_parts() -> BTreeSet<String> {
    let taken = PartKind::ALL.map(|kind| format!("took-{kind}"));
    let shown = PartKind::ALL.into_iter().filter(|kind| {
        let definition = kind.definition();
        definition.form != Form::Unmarked && definition.item != Some(Item::Question)
    });
    taken
        .into_iter()
        .chain(shown.map(|kind| format!("part-{kind}")))
        .collect()
}

#[test]
fn every_kind_of_part_has_its_messages() {
    let messages = messages(Locale::default());
    for name in of_parts() {
        assert!(messages.contains_key(&name), "no message {name}");
    }
}

#[test]
fn every_message_is_used() {
    let quoted = quoted();
    let tree = mentor::tree(Locale::default());
    let commands: Vec<_> = tree
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    for name in messages(Locale::default()).keys() {
        let for_command = ["about-", "example-"]
            .iter()
            .filter_map(|family| name.strip_prefix(family))
            .any(|command| command == "mentor" || commands.contains(&command));
        assert!(
            for_command
                || name.starts_with("arg-")
                || of_parts().contains(name)
                || quoted.contains(name),
            "nobody says {name}"
        );
    }
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let messages = messages(Locale::default());
    let families: BTreeSet<&str> = [
        "refused", "fault", "hint", "text", "took", "part", "review", "expect", "stage", "role",
        "store", "system", "usage", "value", "type", "span", "turn", "pace", "awaits", "help",
    ]
    .into();
    for name in quoted() {
        if let Some((family, _)) = name.split_once('-')
            && families.contains(family)
        {
            assert!(messages.contains_key(&name), "no message {name}");
        }
    }
}

#[test]
fn every_command_and_argument_is_explained_in_every_language() {
    for locale in Locale::all() {
        let tree = mentor::tree(locale);
        for command in std::iter::once(&tree).chain(tree.get_subcommands()) {
            let about = command.get_about().expect("what it is").to_string();
            assert!(!about.starts_with("about-"), "{about}");
            for arg in command.get_arguments() {
                let help = arg.get_help().expect("what it is for").to_string();
                assert!(
                    !help.starts_with("arg-"),
                    "{help} in {}",
                    command.get_name()
                );
            }
        }
    }
}

#[test]
fn every_argument_that_is_explained_is_there() {
    let tree = mentor::tree(Locale::default());
    let mut known = BTreeSet::new();
    for command in std::iter::once(&tree).chain(tree.get_subcommands()) {
        for arg in command.get_arguments() {
            known.insert(format!("arg-{}", arg.get_id()));
            known.insert(format!("arg-{}-{}", command.get_name(), arg.get_id()));
        }
    }
    for name in messages(Locale::default()).keys() {
        assert!(!name.starts_with("arg-") || known.contains(name), "{name}");
    }
}

#[test]
fn the_guide_is_one_screen_in_both_languages() {
    let sandbox = Sandbox::new();
    let stages = ["theme", "questions", "advice", "reflection", "closed"];
    for stage in std::iter::once(None).chain(stages.map(Some)) {
        for lang in ["en", "ja"] {
            let guide = sandbox.mentor(&["guide", "--lang", lang]);
            let output = guide.args(stage).output().expect("mentor");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(text.lines().count() <= 24, "{text}");
            for line in text.lines() {
                let width = unicode_width::UnicodeWidthStr::width(line);
                assert!(width <= 80, "{width}: {line}");
            }
        }
    }
}
