//! Good practice for a stage, in one screen.

use serde::Serialize;

use super::View;
use super::json::Document;
use crate::dialogue::stage::Stage;
use crate::language::{Locale, Messages};
use crate::page::{Page, Tone};
use crate::text::script::is_wide;

/// The guide to a stage; `None` is the way through all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideView(pub Option<Stage>);

impl GuideView {
    /// The whole of it.
    fn text(self, language: &Messages) -> String {
        language.say(match self.0 {
            None => "guide-overview",
            Some(Stage::Theme) => "guide-theme",
            Some(Stage::Questions) => "guide-questions",
            Some(Stage::Advice) => "guide-advice",
            Some(Stage::Reflection) => "guide-reflection",
            Some(Stage::Closed) => "guide-closed",
        })
    }
}

impl View for GuideView {
    fn page(&self, language: &Messages) -> Page {
        let mut page = Page::new();
        let text = self.text(language);
        let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
        page.text(0, Tone::Heading, title);
        page.text(0, Tone::Plain, rest);
        page
    }

    fn json(&self, language: &Messages) -> impl IntoIterator<Item = impl Document> {
        [GuideJson::new(
            self.0,
            self.text(language),
            language.locale(),
        )]
    }
}

/// What `mentor guide --json` prints: good practice for a stage, or with `stage` null the
/// way through all of them, in the language that is named. `text` is the whole of it as
/// people read it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct GuideJson {
    language: Locale,
    stage: Option<Stage>,
    title: String,
    intent: String,
    questions: Vec<QuestionJson>,
    write: Vec<String>,
    source: String,
    text: String,
}

/// Something to ask, and the line that leads to it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct QuestionJson {
    lead: String,
    text: String,
}

impl GuideJson {
    /// The guides are written to one plan: the title, what the stage is for, what one may
    /// ask, how to write, whence it comes.
    fn new(stage: Option<Stage>, text: String, language: Locale) -> Self {
        let blocks: Vec<&str> = text.split("\n\n").collect();
        let (title, intent, between, write, source) = match blocks[..] {
            [title, intent, ref between @ .., write, source] => {
                (title, intent, between, write, source)
            }
            _ => (text.as_str(), "", &[][..], "", ""),
        };
        Self {
            language,
            stage,
            title: title.to_owned(),
            intent: in_one(intent),
            questions: between.iter().flat_map(|it| questions(it)).collect(),
            write: write.lines().map(|line| line.trim().to_owned()).collect(),
            source: in_one(source),
            text,
        }
    }
}

/// The items of a list, each with the line that leads to it.
fn questions(block: &str) -> Vec<QuestionJson> {
    let mut lead = "";
    let mut found = Vec::new();
    for line in block.lines() {
        match line.trim_start().strip_prefix("- ") {
            Some(text) => found.push(QuestionJson {
                lead: lead.to_owned(),
                text: text.to_owned(),
            }),
            None => lead = line.trim().trim_end_matches([':', '：']),
        }
    }
    found
}

/// Lines that were broken to fit a screen, as one. Only a language that parts its
/// words needs a space where a line ended.
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

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn every_guide_is_written_to_the_plan() {
        for locale in Locale::all() {
            let language = Messages::new(locale);
            for stage in Stage::ALL {
                let view = GuideView(Some(stage));
                let guide = view.json(&language).into_iter().next().expect("a guide");
                let json = serde_json::to_value(guide).expect("JSON");
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
