//! Who is meant by a name as people type it.

use unicode_normalization::UnicodeNormalization;

use crate::dialogue::identity::{Name, folded};
use crate::dialogue::practice::Practice;
use crate::dialogue::stage::Role;
use crate::language::names;
use crate::text::script::Script;

/// A name as it is compared, without an honorific.
fn bare(name: &str) -> String {
    let name: String = name.nfkc().collect();
    let plain = folded(names::bare(&name));
    if plain.is_empty() {
        folded(&name)
    } else {
        plain
    }
}

/// Whether `part` is a part of a name that people call somebody by: from the
/// beginning of one of its words; in a script without spaces, anywhere. One Latin
/// letter says too little.
fn has_part(name: &Name, part: &str) -> bool {
    let part = bare(part);
    let is_wide = |c: char| Script::of(c).is_unparted();
    if part.chars().count() < 2 && !part.chars().any(is_wide) {
        return false;
    }
    if part.starts_with(is_wide) {
        return name.folded().contains(&part);
    }
    let whole: String = name.as_str().nfkc().collect();
    whole
        .char_indices()
        .filter(|(at, _)| !whole[..*at].ends_with(char::is_alphanumeric))
        .any(|(at, _)| folded(&whole[at..]).starts_with(&part))
}

/// The names that are `word`: exactly, else as names are compared, else with or
/// without an honorific.
#[must_use]
pub fn same<'a>(word: &str, names: &[&'a Name]) -> Vec<&'a Name> {
    let word = word.trim();
    let those = |is: &dyn Fn(&Name) -> bool| -> Vec<&'a Name> {
        names.iter().copied().filter(|name| is(name)).collect()
    };
    let exact = those(&|name| name.as_str() == word);
    if !exact.is_empty() {
        return exact;
    }
    let compared = those(&|name| name.folded() == folded(word));
    if !compared.is_empty() {
        return compared;
    }
    those(&|name| bare(name.as_str()) == bare(word))
}

/// The names that are meant by `word`: those that are [`same`], else those that it
/// is a part of.
#[must_use]
pub fn meant<'a>(word: &str, names: &[&'a Name]) -> Vec<&'a Name> {
    let same = same(word, names);
    if !same.is_empty() {
        return same;
    }
    let names = names.iter().copied();
    names.filter(|name| has_part(name, word)).collect()
}

/// Of all who take part in practices, those that are meant by `word`: everybody of
/// that name however it is written, else those that it is a part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People(Vec<Name>);

impl People {
    /// Those of `everybody` that are meant by `word`.
    #[must_use]
    pub fn meant<'a>(word: &str, everybody: impl IntoIterator<Item = &'a Name>) -> Self {
        let everybody: Vec<&Name> = everybody.into_iter().collect();
        let alike = |name: &&&Name| bare(name.as_str()) == bare(word);
        let same: Vec<Name> = everybody
            .iter()
            .filter(alike)
            .map(|it| (*it).clone())
            .collect();
        if !same.is_empty() {
            return Self(same);
        }
        let part = everybody.into_iter().filter(|name| has_part(name, word));
        Self(part.cloned().collect())
    }

    /// Whether `name` is among them.
    #[must_use]
    pub fn has(&self, name: &Name) -> bool {
        self.0.contains(name)
    }

    /// Whether nobody is meant.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The one of the two who is meant by `word`; `None` where neither is, or both may
/// be.
#[must_use]
pub fn one_of<'a>(practice: &'a Practice, word: &str) -> Option<&'a Name> {
    let header = practice.header();
    match meant(word, &[&header.mentor, &header.mentee])[..] {
        [name] => Some(name),
        _ => None,
    }
}

/// The one of the two whose name is `word`, which a part of it is not.
#[must_use]
pub fn named<'a>(practice: &'a Practice, word: &str) -> Option<&'a Name> {
    let header = practice.header();
    match same(word, &[&header.mentor, &header.mentee])[..] {
        [name] => Some(name),
        _ => None,
    }
}

/// One of the two, by what they are or by their name.
#[must_use]
pub fn person(practice: &Practice, word: &str) -> Option<Name> {
    match word.parse::<Role>() {
        Ok(role) => practice.name_of(role).cloned(),
        Err(_) => one_of(practice, word).cloned(),
    }
}

/// Which of several titled things are meant by `words`: those that have that title,
/// else those that have the words in their title or id.
#[must_use]
pub fn titled<'a>(
    words: &str,
    practices: impl IntoIterator<Item = &'a Practice> + Clone,
) -> Vec<&'a Practice> {
    let wanted = folded(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let those = |is: &dyn Fn(&Practice) -> bool| -> Vec<&'a Practice> {
        let all = practices.clone().into_iter();
        all.filter(|practice| is(practice)).collect()
    };
    let exact = those(&|it| it.header().title == words);
    if !exact.is_empty() {
        return exact;
    }
    let title = those(&|it| folded(&it.header().title) == wanted);
    if !title.is_empty() {
        return title;
    }
    let part = those(&|it| {
        let header = it.header();
        folded(header.id.as_str()).contains(&wanted) || folded(&header.title).contains(&wanted)
    });
    if !part.is_empty() {
        return part;
    }
    let people = practices.clone().into_iter().flat_map(|it| {
        let header = it.header();
        [&header.mentor, &header.mentee]
    });
    let people = People::meant(words, people);
    those(&|it| people.has(&it.header().mentor) || people.has(&it.header().mentee))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    fn names(texts: &[&str]) -> Vec<Name> {
        let read = |text: &&str| text.parse().expect("a name");
        texts.iter().map(read).collect()
    }

    #[test]
    fn a_name_is_meant_in_any_case_width_and_form_and_with_any_honorific() {
        for (word, two, found) in [
            ("HARA", ["hara", "ueno"], "hara"),
            ("ｈａｒａ", ["hara", "ueno"], "hara"),
            ("hara", ["HARA", "Haraguchi"], "HARA"),
            ("Zoë", ["Zoe\u{308}", "ueno"], "Zoe\u{308}"),
            ("ueno-san", ["hara", "Ueno"], "Ueno"),
            ("Ms. Ueno", ["hara", "Ueno"], "Ueno"),
            ("上野さん", ["原", "上野"], "上野"),
            ("原先生", ["原", "上野"], "原"),
            ("原", ["原先生", "上野"], "原先生"),
            ("原様", ["原先生", "上野"], "原先生"),
            ("上野", ["上野　千夏", "原"], "上野　千夏"),
            ("千夏さん", ["上野　千夏", "原"], "上野　千夏"),
            ("上野千夏", ["上野　千夏", "原"], "上野　千夏"),
            ("Chinatsu", ["Ueno Chinatsu", "hara"], "Ueno Chinatsu"),
            ("chi", ["Ueno Chinatsu", "hara"], "Ueno Chinatsu"),
            ("Anna", ["Anna", "Anna Bell"], "Anna"),
        ] {
            let two = names(&two);
            let found = names(&[found]);
            assert_eq!(
                meant(word, &[&two[0], &two[1]]),
                [&found[0]],
                "{word} {two:?}"
            );
        }
        for (word, two, count) in [
            ("ann", ["Hannah", "ueno"], 0),
            ("u", ["hara", "ueno"], 0),
            ("Su", ["Susan", "hara"], 1),
            ("Sunsan", ["Sun", "hara"], 0),
            ("上", ["上野", "上田"], 2),
            ("さん", ["原さん", "上野"], 1),
            ("", ["hara", "ueno"], 0),
        ] {
            let two = names(&two);
            assert_eq!(meant(word, &[&two[0], &two[1]]).len(), count, "{word}");
        }
    }

    #[test]
    fn over_practices_all_are_meant_who_have_the_name() {
        let all = names(&["hara", "Hara", "Haraguchi", "ueno"]);
        assert_eq!(
            People::meant("hara", &all),
            People(names(&["hara", "Hara"]))
        );
        assert_eq!(People::meant("harag", &all), People(names(&["Haraguchi"])));
        assert!(People::meant("kudo", &all).is_empty());
    }
}
