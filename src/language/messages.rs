//! The messages of a language, with their variables filled in.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{Locale, names};
use crate::dialogue::pause::Lasted;

/// The messages of one language.
pub struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    carried: Carried,
}

/// What a command that a message names has to say again to mean the same: the flags
/// of the command line without which the surroundings would tell something else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// The value of `--as`.
    pub author: Option<String>,
    /// The value of `--sessions`.
    pub sessions: Option<String>,
}

impl Carried {
    /// The flags of a command that only reads; each with a blank before it.
    fn reading(&self) -> String {
        flag("--sessions", self.sessions.as_deref())
    }

    /// The flags of a command that the reader writes with.
    fn writing(&self) -> String {
        flag("--as", self.author.as_deref()) + &self.reading()
    }
}

fn flag(name: &str, value: Option<&str>) -> String {
    value.map_or_else(String::new, |value| {
        format!(" {name} {}", shell_words::quote(value))
    })
}

impl Messages {
    /// The messages of `locale`.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let language = locale.0;
        let mut bundle = FluentBundle::new(vec![locale.tag().parse().unwrap_or_default()]);
        // The marks would be made visible by the sink, for text of others has them.
        bundle.set_use_isolating(false);
        let source = match language.names.courtesy {
            Some(courtesy) => {
                // A function of that name can't be there already.
                let _ = bundle.add_function("HONOURED", move |name, _| honoured(name, courtesy));
                with_honour(language.messages, courtesy)
            }
            None => language.messages.to_owned(),
        };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            debug_assert!(errors.is_empty(), "{}: {errors:?}", locale.tag());
            resource
        });
        // One file a language: no message can be there twice over two files.
        bundle.add_resource_overriding(resource);
        Self {
            locale,
            bundle,
            carried: Carried::default(),
        }
    }

    /// Lets the commands that messages name have these flags: `$as` is those of a
    /// command that writes, `$in` those of one that reads.
    pub fn carry(&mut self, carried: Carried) {
        self.carried = carried;
    }

    /// The flags of a command that somebody else writes with on this machine, which
    /// knows nobody.
    #[must_use]
    pub fn writing_flags_of(&self, name: &str) -> String {
        flag("--as", Some(name)) + &self.carried.reading()
    }

    /// The flags of a command that its reader writes with.
    #[must_use]
    pub fn writing_flags(&self) -> String {
        self.carried.writing()
    }

    /// Which language it is.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a message of that name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }

    /// The message of that name.
    #[must_use]
    pub fn say(&self, name: &str) -> String {
        self.tell(name, &[])
    }

    /// The message of that name, with its variables. A message that is missing
    /// is told by its name, so that nothing stops for want of a word; in a debug
    /// build it panics, as a variable does that is missing.
    #[must_use]
    pub fn tell(&self, name: &str, variables: &[(&'static str, Variable<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(name)
            .and_then(|message| message.value())
        else {
            debug_assert!(false, "{}: no message {name}", self.locale.tag());
            return name.to_owned();
        };
        let mut args = FluentArgs::new();
        args.set("as", self.carried.writing());
        args.set("in", self.carried.reading());
        for (key, value) in variables {
            args.set(*key, value.fluent());
        }
        let mut errors = Vec::new();
        let message = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        debug_assert!(
            errors.is_empty(),
            "{}: {name}: {errors:?}",
            self.locale.tag()
        );
        message
    }

    /// A list as this language writes it: "a, b and c", 「a、b、c」.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [first @ .., last] if !first.is_empty() => {
                let first = first.join(self.locale.0.comma);
                let variables = [("first", first.into()), ("last", last.into())];
                self.tell("list-last", &variables)
            }
            _ => items.concat(),
        }
    }

    /// Questions by their numbers, runs drawn together: `Q3, Q6 to Q8`.
    #[must_use]
    pub fn questions(&self, numbers: &[usize]) -> String {
        self.list(&self.runs(numbers))
    }

    /// The runs of questions by their numbers: `Q3`, `Q6 to Q8`.
    #[must_use]
    pub fn runs(&self, numbers: &[usize]) -> Vec<String> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for &number in numbers {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => runs.push((number, number)),
            }
        }
        runs.into_iter()
            .flat_map(|(first, last)| match last - first {
                0 => vec![format!("Q{first}")],
                1 => vec![format!("Q{first}"), format!("Q{last}")],
                _ => vec![self.tell(
                    "question-run",
                    &[("first", first.into()), ("last", last.into())],
                )],
            })
            .collect()
    }

    /// A moment, to the minute, as its writer's clock showed it.
    #[must_use]
    pub fn moment(&self, at: DateTime<FixedOffset>) -> String {
        at.format("%Y-%m-%d %H:%M").to_string()
    }

    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        day.format("%Y-%m-%d").to_string()
    }

    /// How long ago something was, roughly; in words for what is yet to come,
    /// where it is negative.
    #[must_use]
    pub fn ago(&self, span: TimeDelta) -> String {
        let minutes = span.num_minutes();
        let days = minutes / 1440;
        let (name, count) = match minutes {
            ..0 => ("ago-yet", 0),
            0 => ("ago-moment", 0),
            1..60 => ("ago-minutes", minutes),
            60..1440 => ("ago-hours", minutes / 60),
            _ if days < 14 => ("ago-days", days),
            _ if days < 60 => ("ago-weeks", days / 7),
            _ if days < 730 => ("ago-months", days * 12 / 365),
            _ => ("ago-years", days / 365),
        };
        self.tell(name, &[("count", count.into())])
    }

    /// How long something lasted: as a [`span`](Self::span) below two days, above
    /// in days of the calendar.
    #[must_use]
    pub fn lasted(&self, lasted: Lasted) -> String {
        if lasted.exact < TimeDelta::days(2) {
            self.span(lasted.exact)
        } else {
            self.tell("span-days", &[("count", lasted.days.into())])
        }
    }

    /// How long something took or takes: minutes below an hour, hours below
    /// two days, days above.
    #[must_use]
    pub fn span(&self, span: TimeDelta) -> String {
        let minutes = span.num_minutes().max(0);
        let (name, count) = match minutes {
            0 => ("span-moment", 0),
            1..60 => ("span-minutes", minutes),
            60..2880 => ("span-hours", minutes / 60),
            _ => ("span-days", minutes / 1440),
        };
        self.tell(name, &[("count", count.into())])
    }
}

/// The messages with a courtesy (さん) behind a name written as a function of the
/// name: one that has its own (先生) gets no second one.
fn with_honour(source: &str, courtesy: &str) -> String {
    let behind = format!(" }}{courtesy}");
    let mut pieces = source.split(&behind).peekable();
    let mut text = String::with_capacity(source.len());
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            text.push_str(piece);
            break;
        }
        match piece.rsplit_once("{ $") {
            Some((before, name)) if !name.contains([' ', '\n']) => {
                text.push_str(before);
                text.push_str("{ HONOURED($");
                text.push_str(name);
                text.push_str(") }");
            }
            _ => {
                text.push_str(piece);
                text.push_str(&behind);
            }
        }
    }
    text
}

fn honoured<'a>(names: &[FluentValue<'a>], courtesy: &str) -> FluentValue<'a> {
    match names {
        [FluentValue::String(name)] if names::is_honoured(name) => name.clone().into(),
        [FluentValue::String(name)] => format!("{name}{courtesy}").into(),
        _ => FluentValue::Error,
    }
}

/// The value of a variable in a message.
#[derive(Debug, Clone)]
pub enum Variable<'a> {
    Text(Cow<'a, str>),
    /// A count, by which a message may choose its words.
    Count(i64),
}

impl Variable<'_> {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Variable<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Variable<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Variable<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<i64> for Variable<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Variable<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Variable<'_> {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Variable<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(tag: &str) -> Messages {
        Messages::new(Locale::from_tag(tag).unwrap_or_default())
    }

    #[test]
    fn a_list_is_written_as_in_its_language() {
        let items = |count| ["a", "b", "c"][..count].iter().map(|it| it.to_string());
        for (tag, lists) in [
            ("en", ["", "a", "a and b", "a, b and c"]),
            ("ja", ["", "a", "a、b", "a、b、c"]),
        ] {
            for (count, list) in lists.iter().enumerate() {
                let items: Vec<String> = items(count).collect();
                assert_eq!(messages(tag).list(&items), *list);
            }
        }
    }

    #[test]
    fn a_name_has_one_courtesy() {
        let turn = |name: &str| messages("ja").tell("turn-of", &[("name", name.into())]);
        assert_eq!(turn("原先生").matches("さん").count(), 0);
        assert_eq!(turn("原").matches("原さん").count(), 1);
    }

    #[cfg(debug_assertions)]
    #[test]
    #[should_panic(expected = "turn-of")]
    fn a_variable_that_is_missing_is_noticed() {
        let _ = messages("en").tell("turn-of", &[("nam", "hara".into())]);
    }

    #[cfg(debug_assertions)]
    #[test]
    #[should_panic(expected = "no message nonesuch")]
    fn a_message_that_is_missing_is_noticed() {
        let _ = messages("en").say("nonesuch");
    }
}
