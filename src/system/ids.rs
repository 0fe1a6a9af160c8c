//! The only source of randomness: the ids of exchanges are drawn here.

#![expect(clippy::disallowed_methods, reason = "the only source of randomness")]

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use siphasher::sip::SipHasher13;

/// Draws at random, or from a seed, so that a transcript can be told again.
#[derive(Debug, Clone, Copy)]
pub struct Ids {
    seed: Option<u64>,
}

impl Ids {
    /// Ids, or with a text (`$MENTOR_SEED`) what follows from it.
    #[must_use]
    pub fn new(seed: Option<&str>) -> Self {
        let seed = seed.map(hashed);
        Self { seed }
    }

    /// Sixty-four bits. With a seed they follow from it and from `salt`, so
    /// different salts give different bits.
    #[must_use]
    pub fn bits(&self, salt: impl Hash) -> u64 {
        match self.seed {
            // Where the system has no randomness to give now, the standard library has
            // some that it took before.
            None => getrandom::u64().unwrap_or_else(|_| RandomState::new().hash_one(0)),
            Some(seed) => hashed((seed, salt)),
        }
    }
}

/// SipHash 1-3 with the key 0 (Aumasson and Bernstein, "SipHash: a fast short-input
/// PRF", 2012): documents hold ids that follow from it, so it is named here and not
/// left to the standard library, which may change its own.
pub(crate) fn hashed(of: impl Hash) -> u64 {
    let mut hasher = SipHasher13::new();
    of.hash(&mut hasher);
    hasher.finish()
}
