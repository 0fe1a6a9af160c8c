//! What stands beside the name of somebody: courtesy, and what addresses, signs and
//! betrays.

use std::sync::LazyLock;

use regex::Regex;

use super::{LANGUAGES, Language};

/// How a language writes names.
pub(crate) struct Names {
    /// What messages put behind a name for courtesy.
    pub(crate) courtesy: Option<&'static str>,
    /// What courtesy puts behind a name.
    pub(crate) honorifics: &'static [&'static str],
    /// The same in Latin letters, lower case, where a hyphen or a blank parts it from
    /// the name: Susan is no Su.
    pub(crate) parted: &'static [&'static str],
    /// What courtesy puts before a name, in lower case, without a full stop.
    pub(crate) titles: &'static [&'static str],
    /// What is a part of names, in lower case, and nobody's name alone.
    pub(crate) particles: &'static [&'static str],
    /// What makes an owner of a name ("Rosa's").
    pub(crate) owning: &'static [&'static str],
    /// What stands behind a name that is addressed.
    pub(crate) addressing: &'static [&'static str],
    /// What stands behind a name by which somebody introduces themselves.
    pub(crate) introducing: &'static [&'static str],
    /// What stands behind a name that a letter is signed with.
    pub(crate) signing: &'static [&'static str],
    /// What stands before it, in lower case, perhaps with words between.
    pub(crate) before_signature: &'static [&'static str],
    /// Regular expressions of what tells of a person, a company or a place.
    pub(crate) clues: fn() -> Vec<String>,
    /// Regular expressions of where a name may stand, in the first group.
    pub(crate) guesses: fn() -> Vec<String>,
    /// Whether a word that stands there is nobody's name.
    pub(crate) is_no_name: fn(&str) -> bool,
}

/// The words of every language that `of` takes out.
fn all(of: fn(&Names) -> &'static [&'static str]) -> impl Iterator<Item = &'static str> + use<> {
    LANGUAGES.iter().flat_map(move |it| of(&it.names)).copied()
}

/// What courtesy puts behind a name, in every language.
pub fn honorifics() -> impl Iterator<Item = &'static str> {
    all(|it| it.honorifics)
}

fn parts(c: char) -> bool {
    c.is_whitespace() || c == '-'
}

/// Whether courtesy has nothing to add to a name: 山田先生.
#[must_use]
pub fn is_honoured(name: &str) -> bool {
    stem(name.trim_end()).is_some_and(|rest| !rest.is_empty())
}

/// What stands before an honorific.
fn stem(name: &str) -> Option<&str> {
    honorifics().find_map(|it| name.strip_suffix(it))
}

/// What stands before an honorific in Latin letters: "Mori-san".
fn parted_stem(name: &str) -> Option<&str> {
    let (name, behind) = name.rsplit_once(parts)?;
    let behind = behind.to_lowercase();
    all(|it| it.parted).any(|it| it == behind).then_some(name)
}

/// A name without what courtesy puts around it; empty where nothing else is there.
#[must_use]
pub fn bare(name: &str) -> &str {
    let border = |c: char| c.is_whitespace() || c == '.';
    let mut rest = name.trim();
    if let Some((before, name)) = rest.split_once(border)
        && is_title(before)
    {
        rest = name.trim_start_matches(border);
    }
    let rest = parted_stem(rest).unwrap_or(rest);
    stem(rest).unwrap_or(rest).trim_end_matches(parts)
}

/// Whether a word is no name but courtesy before one.
fn is_title(word: &str) -> bool {
    let word = word.to_lowercase();
    all(|it| it.titles).any(|it| it == word)
}

/// Whether a word of a name is no name by itself: courtesy, or a particle.
#[must_use]
pub fn is_no_piece(word: &str) -> bool {
    let lower = word.to_lowercase();
    is_title(word)
        || all(|it| it.particles).any(|it| it == lower)
        // A capital may make it one: San Martín.
        || all(|it| it.parted).any(|it| it == word)
}

/// A name without the honorific behind it, where it has one.
#[must_use]
pub fn without_honorific(name: &str) -> Option<&str> {
    stem(name).or_else(|| parted_stem(name))
}

/// Whether words end with an honorific, or with one that is addressed.
#[must_use]
pub fn ends_addressing(words: &str) -> bool {
    let words = all(|it| it.addressing)
        .find_map(|it| words.strip_suffix(it))
        .unwrap_or(words);
    stem(words).is_some()
}

/// What stands behind a name, past the honorific and what addresses or introduces
/// with it.
#[must_use]
pub fn past_courtesy(rest: &str) -> &str {
    let past = |of, rest| all(of).find_map(|it| str::strip_prefix(rest, it));
    let rest = past(|it| it.honorifics, rest)
        .or_else(|| past_parted(rest))
        .unwrap_or(rest);
    let rest = past(|it| it.addressing, rest).unwrap_or(rest);
    past(|it| it.introducing, rest).unwrap_or(rest)
}

fn past_parted(rest: &str) -> Option<&str> {
    let behind = rest.strip_prefix(parts)?;
    all(|it| it.parted)
        .filter_map(|it| {
            let head = behind.get(..it.len())?;
            head.eq_ignore_ascii_case(it).then(|| &behind[it.len()..])
        })
        .find(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a name is addressed before these words.
#[must_use]
pub fn addresses(rest: &str) -> bool {
    rest.is_empty()
        || rest.starts_with([' ', ',', '!', ':', '、', '。', '！'])
        || past_courtesy(rest).len() < rest.len()
}

/// Whether a letter is signed with the name before these words.
#[must_use]
pub fn signs(rest: &str) -> bool {
    rest.is_empty() || matches!(rest, "." | ")" | "）") || all(|it| it.signing).any(|it| it == rest)
}

/// Whether a line may be a signature that ends with a name: "Your grateful Hollis".
#[must_use]
pub fn begins_signature(line: &str) -> bool {
    let lower = line.to_lowercase();
    all(|it| it.before_signature).any(|it| lower.starts_with(it))
}

/// Who is meant where a name owns something: "Rosa's".
#[must_use]
pub fn owner(words: &str) -> Option<&str> {
    all(|it| it.owning).find_map(|it| words.strip_suffix(it))
}

/// What in a text looks as if it told of a person, a company or a place. A guess: it
/// says too much rather than too little.
#[must_use]
pub fn clues(text: &str) -> Vec<&str> {
    static CLUES: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(|it| it.names.clues));
    static GUESSES: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(|it| it.names.guesses));
    let clues = CLUES
        .iter()
        .flat_map(|it| it.find_iter(text))
        .map(|it| it.as_str());
    let guesses = GUESSES
        .iter()
        .flat_map(|it| it.captures_iter(text))
        .filter_map(|it| Some(it.get(1)?.as_str()))
        .filter(|name| !is_no_name(name));
    clues.chain(guesses).collect()
}

fn is_no_name(words: &str) -> bool {
    words.split(' ').all(|word| {
        let word = word.split('\'').next().unwrap_or(word);
        LANGUAGES.iter().any(|it| (it.names.is_no_name)(word))
    })
}

// The patterns are constants, and a test compiles each.
fn compiled(of: fn(&Language) -> fn() -> Vec<String>) -> Vec<Regex> {
    let sources = LANGUAGES.iter().flat_map(|it| of(it)());
    sources.filter_map(|it| Regex::new(&it).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_sound() {
        for language in &LANGUAGES {
            for source in [(language.names.clues)(), (language.names.guesses)()].concat() {
                assert!(Regex::new(&source).is_ok(), "{source}");
            }
        }
    }

    #[test]
    fn what_has_an_honorific_gets_none() {
        for honoured in ["原先生", "上野さん", "上野 様", "上野教授", "原店長"] {
            assert!(is_honoured(honoured), "{honoured}");
        }
        for plain in ["原", "ueno", "先生", "店長", "さんご"] {
            assert!(!is_honoured(plain), "{plain}");
        }
    }

    #[test]
    fn every_honorific_is_one_wherever_names_are_read() {
        for honorific in honorifics() {
            let name = format!("上野{honorific}");
            assert_eq!(bare(&name), "上野");
            assert_eq!(without_honorific(&name), Some("上野"));
            assert_eq!(past_courtesy(honorific), "");
            assert!(is_honoured(&name), "{name}");
            assert!(ends_addressing(&format!("{name}へ")), "{name}");
            assert_eq!(clues(&format!("{name}に")), ["上野"]);
        }
        for parted in all(|it| it.parted) {
            let name = format!("Ueno-{parted}");
            assert_eq!(bare(&name), "Ueno");
            assert_eq!(without_honorific(&name), Some("Ueno"));
            assert_eq!(past_courtesy(&format!("-{parted}, hello")), ", hello");
            assert_eq!(clues(&format!("{name}に")), ["Ueno"]);
        }
        for title in all(|it| it.titles) {
            assert_eq!(bare(&format!("{title}. Ueno")), "Ueno");
            assert!(is_no_piece(title), "{title}");
        }
    }

    #[test]
    fn what_only_looks_like_an_honorific_is_none() {
        assert_eq!(clues("宮殿と大学教授と社長さんとnight-shift"), [""; 0]);
        assert_eq!(past_courtesy("-sanity, hello"), "-sanity, hello");
        assert!(!is_no_piece("San"));
    }
}
