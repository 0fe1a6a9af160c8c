//! Good practice for a stage, in one screen.

use serde::Serialize;

use crate::dialogue::stage::Stage;
use crate::language::Messages;
use crate::page::{Page, Tone};
use crate::text::script::is_wide;

/// The guide to a stage, or to all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideView {
    /// The stage; `None` is the way through all of them.
    pub stage: Option<Stage>,
    /// The whole of it.
    text: String,
    language: &'static str,
}

impl GuideView {
    /// The guide to `stage` in the words of `language`.
    #[must_use]
    pub fn new(stage: Option<Stage>, language: &Messages) -> Self {
        let text = language.say(match stage {
            None => "guide-overview",
            Some(Stage::Theme) => "guide-theme",
            Some(Stage::Questions) => "guide-questions",
            Some(Stage::Advice) => "guide-advice",
            Some(Stage::Reflection) => "guide-reflection",
            Some(Stage::Closed) => "guide-closed",
        });
        Self {
            stage,
            text,
            language: language.locale().tag(),
        }
    }

    /// As a person reads it.
    #[must_use]
    pub fn page(&self) -> Page {
        let mut page = Page::new();
        let (title, rest) = self.text.split_once('\n').unwrap_or((&self.text, ""));
        page.text(0, Tone::Heading, title);
        page.text(0, Tone::Plain, rest);
        page
    }

    /// As a machine reads it. The guides are written to one plan: the title, what
    /// the stage is for, what one may ask, how to write, whence it comes.
    #[must_use]
    pub fn json(&self) -> impl Serialize + use<'_> {
        let blocks: Vec<&str> = self.text.split("\n\n").collect();
        let (title, intent, between, write, source) = match blocks[..] {
            [title, intent, ref between @ .., write, source] => {
                (title, intent, between, write, source)
            }
            _ => (self.text.as_str(), "", &[][..], "", ""),
        };
        GuideJson {
            schema: "mentor.guide.v1",
            language: self.language,
            stage: self.stage.map(Stage::as_str),
            title,
            intent: in_one(intent),
            questions: between.iter().flat_map(|it| questions(it)).collect(),
            write: write.lines().map(str::trim).collect(),
            source: in_one(source),
            text: &self.text,
        }
    }
}

/// The items of a list, each with the line that leads to it.
fn questions(block: &str) -> Vec<QuestionJson<'_>> {
    let mut lead = "";
    let mut found = Vec::new();
    for line in block.lines() {
        match line.trim_start().strip_prefix("- ") {
            Some(text) => found.push(QuestionJson { lead, text }),
            None => lead = line.trim().trim_end_matches([':', '：']),
        }
    }
    found
}

/// Lines that were broken to fit a screen, as one. Only a language that parts its
/// words needs a blank where a line ended.
fn in_one(block: &str) -> String {
    let mut text = String::new();
    for line in block.lines().map(str::trim) {
        let ends_a_word = !text.ends_with(is_wide);
        let begins_a_word = !line.starts_with(is_wide);
        if !text.is_empty() && (ends_a_word || begins_a_word) {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

#[derive(Serialize)]
struct GuideJson<'a> {
    schema: &'static str,
    language: &'static str,
    stage: Option<&'static str>,
    title: &'a str,
    intent: String,
    questions: Vec<QuestionJson<'a>>,
    write: Vec<&'a str>,
    source: String,
    text: &'a str,
}

#[derive(Serialize)]
struct QuestionJson<'a> {
    lead: &'a str,
    text: &'a str,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::language::Locale;

    #[test]
    fn every_guide_is_written_to_the_plan() {
        for locale in Locale::all() {
            let language = Messages::new(locale);
            for stage in Stage::ALL {
                let view = GuideView::new(Some(stage), &language);
                let json = serde_json::to_value(view.json()).expect("JSON");
                let questions = json["questions"].as_array().expect("questions");
                assert!(questions.len() >= 5, "{json:#}");
                for question in questions {
                    let has_words =
                        |key: &str| question[key].as_str().is_some_and(|it| !it.is_empty());
                    assert!(has_words("lead") && has_words("text"), "{question}");
                }
                let first = json["write"][0].as_str().expect("how to write");
                assert!(first.contains("mentor "), "{json:#}");
                assert!(json["source"].as_str().is_some_and(|it| it.len() > 20));
                assert!(json["intent"].as_str().is_some_and(|it| it.len() > 100));
            }
        }
    }
}
