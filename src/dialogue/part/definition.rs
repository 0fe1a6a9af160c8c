//! What can be said of a kind of part: the columns of the table.

use super::{Kind, Part};
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::item::Item;
use crate::dialogue::keys::{Key, WriteKeys};

/// Whether a part may be without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// It is nothing without words.
    Never,
    /// Where a key that it can do without says enough: the result of a report, the
    /// terms of an agreement.
    WithTerms,
    /// Being there says enough.
    Always,
}

/// Who may write a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writers {
    /// The mentor and the mentee.
    TheTwo,
    /// Observers as well: they comment, quote, tell of experience, say what was
    /// learned, and correct or take back their own words.
    Anyone,
}

/// How a part stands in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Unmarked,
    /// With a mark, up to the next empty line.
    Paragraph,
    /// With a mark, over as many paragraphs as there are.
    Paragraphs,
    /// With a mark, and below one that stands alone, over as many paragraphs.
    Section,
    /// It changes how the practice stands, and its mark counts only alone on its
    /// line.
    Standing,
}

/// What a part makes of the turn of whoever writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnTurn {
    /// It takes it, and hands it over.
    Takes,
    /// It only settles how the two go on, and leaves the turn where it is.
    Settles,
    /// It goes with either.
    Accompanies,
}

/// What a part leads the practice to, the weakest first: of an exchange's parts,
/// the strongest decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lead {
    /// Advice that is acted on.
    Acting,
    LookingBack,
    /// Questions, where the mentor asks.
    Asking,
    Advising,
    Closing,
}

/// What holds for every part of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The keys that it may hold besides its own.
    pub keys: &'static [Key],
    /// Whether it may be without words.
    pub silence: Silence,
    /// What it is, as something that later parts can point at.
    pub item: Option<Item>,
    /// Who may write it.
    pub writers: Writers,
    /// How it stands in a letter.
    pub form: Form,
    /// What it makes of the turn.
    pub turn: OnTurn,
    /// What it leads the practice to.
    pub lead: Option<Lead>,
}

/// A row of the table.
pub(super) const fn define(
    keys: &'static [Key],
    silence: Silence,
    item: Option<Item>,
    writers: Writers,
    form: Form,
    turn: OnTurn,
    lead: Option<Lead>,
) -> Definition {
    Definition {
        keys,
        silence,
        item,
        writers,
        form,
        turn,
        lead,
    }
}

/// What a part points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The question that it answers or passes.
    Question(Ref),
    /// The question that it puts differently.
    Instead(Ref),
    /// The action that it reports on.
    Action(Ref),
    /// The topic that it takes up again.
    Topic(Ref),
    /// The exchange whose words it repeats.
    Repeated(ExchangeId),
    /// Nobody knows where the words that it repeats come from.
    Unknown,
    /// What it corrects or takes back.
    Corrected(Ref),
}

impl Kind {
    /// Its word in records, in JSON and as a command.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.kind().as_str()
    }

    /// What holds for every part of its kind.
    #[must_use]
    pub const fn definition(&self) -> Definition {
        self.kind().definition()
    }

    /// Whether the part says all it has to say without words.
    #[must_use]
    pub fn may_be_silent(&self) -> bool {
        match self.definition().silence {
            Silence::Never => false,
            Silence::Always => true,
            Silence::WithTerms => {
                let mut terms = Terms(false);
                self.write(&mut terms);
                terms.0
            }
        }
    }

    /// Whether an observer may do it.
    #[must_use]
    pub fn is_open_to_observers(&self) -> bool {
        self.definition().writers == Writers::Anyone
    }

    /// The question it asks, the action it takes on or the topic it puts aside,
    /// as something that later parts can point at.
    #[must_use]
    pub fn item(&self) -> Option<Item> {
        self.definition().item
    }

    /// Whether it changes how the practice stands.
    #[must_use]
    pub fn changes_standing(&self) -> bool {
        self.definition().form == Form::Standing
    }

    /// The exchange that an answer, a pass, a report or a topic taken up is about.
    #[must_use]
    pub fn answers(&self) -> Option<ExchangeId> {
        match self.target()? {
            Target::Question(to) | Target::Action(to) | Target::Topic(to) => Some(to.exchange),
            Target::Instead(_) | Target::Repeated(_) | Target::Unknown | Target::Corrected(_) => {
                None
            }
        }
    }

    /// A question that puts no other differently any more.
    pub fn stand_alone(&mut self) {
        if let Self::Ask { instead, .. } = self {
            *instead = None;
        }
    }

    /// The exchange whose words it repeats.
    #[must_use]
    pub fn repeats(&self) -> Option<ExchangeId> {
        match self.target()? {
            Target::Repeated(to) => Some(to),
            Target::Question(_)
            | Target::Instead(_)
            | Target::Action(_)
            | Target::Topic(_)
            | Target::Unknown
            | Target::Corrected(_) => None,
        }
    }

    /// The exchange, or the item of one, that it corrects or takes back.
    #[must_use]
    pub fn corrects(&self) -> Option<Ref> {
        match self.target()? {
            Target::Corrected(to) => Some(to),
            Target::Question(_)
            | Target::Instead(_)
            | Target::Action(_)
            | Target::Topic(_)
            | Target::Repeated(_)
            | Target::Unknown => None,
        }
    }
}

impl Part {
    /// The texts that are its writer's own words: none of a part that repeats
    /// another's.
    pub fn own_words(&self) -> impl Iterator<Item = &str> {
        let repeats = matches!(
            self.kind.target(),
            Some(Target::Repeated(_) | Target::Unknown)
        );
        let own = (!repeats).then_some(self.text.as_str());
        own.into_iter().chain(self.kind.words().map(String::as_str))
    }
}

/// Whether a key is there besides the one that says what the part is about.
struct Terms(bool);

impl WriteKeys for Terms {
    fn text(&mut self, key: Key, _: &str) {
        self.0 |= key != Key::To;
    }

    fn flag(&mut self, _: Key, _: bool) {
        self.0 = true;
    }

    fn switch(&mut self, _: Key, on: bool) {
        self.0 |= on;
    }

    fn count(&mut self, _: Key, _: u32) {
        self.0 = true;
    }

    fn day(&mut self, _: Key, _: chrono::NaiveDate) {
        self.0 = true;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use chrono::NaiveDate;

    use super::*;
    use crate::dialogue::agreement::{Rhythm, Visibility};
    use crate::dialogue::identity::Name;
    use crate::dialogue::keys::{AtFault, ReadKeys};
    use crate::dialogue::part::PartKind;

    /// Notes which keys it is asked for, and has a value for all of them or for none.
    struct Asked {
        has_values: bool,
        keys: Vec<Key>,
    }

    impl Asked {
        fn new(has_values: bool) -> Self {
            let keys = Vec::new();
            Self { has_values, keys }
        }

        fn value<T>(&mut self, key: Key, value: T) -> Result<Option<T>, AtFault> {
            self.keys.push(key);
            Ok(self.has_values.then_some(value))
        }
    }

    fn exchange() -> ExchangeId {
        ExchangeId::from_bits(7)
    }

    impl ReadKeys for Asked {
        fn text(&mut self, key: Key) -> Result<Option<String>, AtFault> {
            self.value(key, "before the frost".to_owned())
        }

        fn flag(&mut self, key: Key) -> Result<Option<bool>, AtFault> {
            self.value(key, true)
        }

        fn count(&mut self, key: Key) -> Result<Option<u32>, AtFault> {
            self.value(key, 5)
        }

        fn day(&mut self, key: Key) -> Result<Option<NaiveDate>, AtFault> {
            self.value(key, NaiveDate::default())
        }

        fn name(&mut self, key: Key) -> Result<Option<Name>, AtFault> {
            self.value(key, "aoki".parse().expect("a name"))
        }

        fn exchange(&mut self, key: Key) -> Result<Option<ExchangeId>, AtFault> {
            self.value(key, exchange())
        }

        fn item(&mut self, key: Key) -> Result<Option<Ref>, AtFault> {
            self.value(key, Ref::item(exchange(), 2))
        }

        fn place(&mut self, key: Key) -> Result<Option<Ref>, AtFault> {
            self.value(key, Ref::whole(exchange()))
        }

        fn rhythm(&mut self, key: Key) -> Result<Option<Rhythm>, AtFault> {
            self.value(key, "3d".parse().expect("a rhythm"))
        }

        fn visibility(&mut self, key: Key) -> Result<Option<Visibility>, AtFault> {
            self.value(key, Visibility::Community)
        }

        fn missing(&mut self, _: Key) -> AtFault {
            AtFault
        }
    }

    /// Notes which keys are written.
    #[derive(Default)]
    struct Written(Vec<Key>);

    impl WriteKeys for Written {
        fn text(&mut self, key: Key, _: &str) {
            self.0.push(key);
        }

        fn flag(&mut self, key: Key, _: bool) {
            self.0.push(key);
        }

        fn switch(&mut self, key: Key, _: bool) {
            self.0.push(key);
        }

        fn count(&mut self, key: Key, _: u32) {
            self.0.push(key);
        }

        fn day(&mut self, key: Key, _: NaiveDate) {
            self.0.push(key);
        }
    }

    #[test]
    fn each_kind_is_read_and_written_with_the_keys_of_the_table() {
        for kind in PartKind::ALL {
            let mut asked = Asked::new(true);
            let part = Kind::read(kind, &mut asked).expect("a kind");
            assert_eq!(part.kind(), kind);
            assert_eq!(asked.keys, kind.definition().keys, "{kind} is read");
            let mut written = Written::default();
            part.write(&mut written);
            assert_eq!(written.0, kind.definition().keys, "{kind} is written");
        }
    }

    #[test]
    fn every_key_is_asked_for_though_one_is_missing() {
        for kind in PartKind::ALL {
            let mut asked = Asked::new(false);
            let read = Kind::read(kind, &mut asked);
            assert_eq!(asked.keys, kind.definition().keys, "{kind}");
            let about = kind.definition().keys.first();
            let needs = matches!(about, Some(Key::To | Key::Until)) && kind != PartKind::Quote;
            assert_eq!(read.is_err(), needs, "{kind}");
        }
    }

    #[test]
    fn terms_make_silence_enough() {
        for kind in PartKind::ALL {
            let full = Kind::read(kind, &mut Asked::new(true)).expect("a kind");
            let silence = kind.definition().silence;
            assert_eq!(full.may_be_silent(), silence != Silence::Never, "{kind}");
        }
        let to = Ref::item(exchange(), 1);
        assert!(!Kind::Report { to, done: None }.may_be_silent());
        let nothing_agreed = Kind::read(PartKind::Agree, &mut Asked::new(false));
        assert!(!nothing_agreed.expect("an agreement").may_be_silent());
    }

    #[test]
    fn a_kind_is_parsed_from_its_word() {
        for kind in PartKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert!("Say".parse::<PartKind>().is_err());
    }
}
