//! The practices that one goes on from, and those that go on from it.

use crate::dialogue::identity::PracticeId;
use crate::dialogue::practice::Practice;
use crate::language::Messages;
use crate::page::{Line, Page, Tone};

/// What comes before a practice and after it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Succession<'a> {
    /// The one that it goes on from, with its title where it is there.
    pub earlier: Option<(&'a PracticeId, Option<&'a str>)>,
    /// Those that go on from it.
    pub later: Vec<(&'a PracticeId, &'a str)>,
}

impl<'a> Succession<'a> {
    /// That of `practice` among `others`, which may hold itself.
    #[must_use]
    pub fn of(
        practice: &'a Practice,
        others: impl IntoIterator<Item = &'a Practice> + Clone,
    ) -> Self {
        let header = practice.header();
        let earlier = header.follows.as_ref().map(|id| {
            let mut all = others.clone().into_iter().map(Practice::header);
            let title = all.find(|it| it.id == *id).map(|it| it.title.as_str());
            (id, title)
        });
        let later = others
            .into_iter()
            .map(Practice::header)
            .filter(|it| it.follows.as_ref() == Some(&header.id))
            .map(|it| (&it.id, it.title.as_str()))
            .collect();
        Self { earlier, later }
    }

    /// What is said of it, a line each.
    #[must_use]
    pub(super) fn lines(&self, language: &Messages) -> Vec<String> {
        let told = |name, (id, title): (&PracticeId, Option<&str>)| {
            let title = title.map_or_else(String::new, |title| {
                language.tell("succession-title", &[("title", title.into())])
            });
            let variables = [("id", id.as_str().into()), ("title", title.into())];
            language.tell(name, &variables)
        };
        let earlier = self.earlier.map(|it| told("succession-earlier", it));
        let later = self
            .later
            .iter()
            .map(|&(id, title)| told("succession-later", (id, Some(title))));
        earlier.into_iter().chain(later).collect()
    }

    /// Puts it into a page, under the lines that say whose practice it is.
    pub(super) fn insert_into(&self, page: &mut Page, language: &Messages) {
        let at = page.lines.len().min(HEAD);
        let lines = self.lines(language).into_iter();
        page.lines.splice(
            at..at,
            lines.map(|text| Line::new().hanging(2).then(Tone::Faint, text)),
        );
    }

    /// The practices that go on from it.
    pub(super) fn followed_by(&self) -> Vec<&'a PracticeId> {
        self.later.iter().map(|(id, _)| *id).collect()
    }
}

/// The title, and the line on the two.
const HEAD: usize = 2;
