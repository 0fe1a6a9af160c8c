//! Times and days on the command line, in figures or in words.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::context::Context;
use super::value::BadValue;
use crate::clock::TimeError;
use crate::explain::Failure;
use crate::language::dates::{self, Toward};
use crate::page::Tone;
use crate::view::words::rfc3339;

impl Context {
    /// The time that `--at` gives, in figures or in words, else now.
    pub(super) fn time(&mut self, given: Option<&str>) -> Result<DateTime<FixedOffset>, Failure> {
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
        let meant = self.messages.moment(at);
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
        let meant = self.messages.day(day);
        if meant != text.trim() {
            self.say_understood(text, meant);
        }
        Ok(day)
    }

    fn say_understood(&mut self, text: &str, meant: String) {
        let variables = [("text", text.trim().into()), ("meant", meant.into())];
        let said = self.messages.tell("understood", &variables);
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
}
