//! The one door to chance: the ids of exchanges are drawn here.

#![expect(clippy::disallowed_methods, reason = "the door to chance")]

use std::hash::{DefaultHasher, Hash, Hasher};

/// Draws at random, or from a seed, so that a transcript can be told again.
#[derive(Debug, Clone, Copy)]
pub struct Chance {
    seed: Option<u64>,
}

impl Chance {
    /// Chance, or with a text (`$MENTOR_SEED`) what follows from it.
    #[must_use]
    pub fn new(seed: Option<&str>) -> Self {
        let seed = seed.map(|text| {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            hasher.finish()
        });
        Self { seed }
    }

    /// Sixty-four bits. With a seed they follow from it and from `salt`, so
    /// different salts give different bits.
    #[must_use]
    pub fn bits(&self, salt: impl Hash) -> u64 {
        match self.seed {
            None => rand::random(),
            Some(seed) => {
                let mut hasher = DefaultHasher::new();
                (seed, salt).hash(&mut hasher);
                hasher.finish()
            }
        }
    }
}
