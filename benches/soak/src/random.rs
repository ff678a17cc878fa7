//! Random decisions.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

static STATE: AtomicU64 = AtomicU64::new(0);

/// A source of random decisions, seeded by the standard library's random hash keys. A soak test needs no better one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Random;

impl Random {
    /// Creates a source.
    pub const fn new() -> Self {
        Self
    }

    /// Returns a number from 0 up to, but not including, 1.
    pub fn share(self) -> f64 {
        let hash = RandomState::new().hash_one(STATE.fetch_add(1, Ordering::Relaxed));
        (hash >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns true with this probability.
    pub fn hits(self, probability: f64) -> bool {
        self.share() < probability
    }

    /// Returns one of these, or `None` if there are none.
    pub fn one_of<T: Copy>(self, all: &[T]) -> Option<T> {
        all.get((self.share() * all.len() as f64) as usize).copied()
    }
}
