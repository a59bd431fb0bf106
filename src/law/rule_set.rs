//! Sets of rules.

#[cfg(feature = "serde")]
use alloc::vec::Vec;
use core::fmt;

use crate::law::Rule;
use crate::text::{Member, Set};

const WORDS: usize = 6;

// Every rule has its bit.
const _: () = assert!(Rule::ALL.len() <= WORDS * 64);

impl Member for Rule {
    type Bits = [u64; WORDS];
    const NONE: Self::Bits = [0; WORDS];
}

impl Set<Rule> {
    /// The set of these rules.
    #[must_use]
    pub const fn of(rules: &[Rule]) -> Self {
        let mut set = Self::EMPTY;
        let mut rest = rules;
        while let [rule, tail @ ..] = rest {
            set = set.with(*rule);
            rest = tail;
        }
        set
    }

    #[expect(
        clippy::as_conversions,
        reason = "the discriminant of a fieldless enum; const"
    )]
    const fn place(rule: Rule) -> (usize, u64) {
        let at = rule as usize;
        (at.wrapping_shr(6), 1u64.wrapping_shl(at as u32))
    }

    /// Returns whether the rule is in the set.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "const; asserted above that every rule has its bit"
    )]
    pub const fn contains(self, rule: Rule) -> bool {
        let (word, bit) = Self::place(rule);
        self.0[word] & bit != 0
    }

    /// The set with the rule.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "const; asserted above that every rule has its bit"
    )]
    pub const fn with(mut self, rule: Rule) -> Self {
        let (word, bit) = Self::place(rule);
        self.0[word] |= bit;
        self
    }

    /// The rules of this set that are not in the other.
    #[must_use]
    pub fn without(mut self, other: Self) -> Self {
        self.0
            .iter_mut()
            .zip(other.0)
            .for_each(|(mine, its)| *mine &= !its);
        self
    }

    /// The rules of both sets.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        self.0
            .iter_mut()
            .zip(other.0)
            .for_each(|(mine, its)| *mine |= its);
        self
    }

    /// Returns whether no rule is in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// The rules, in their order.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        // Mostly there is none, and then the whole table need not be looked through.
        let all = if self.is_empty() { &[][..] } else { Rule::ALL };
        all.iter().copied().filter(move |rule| self.contains(*rule))
    }
}

impl fmt::Debug for Set<Rule> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<Rule> for Set<Rule> {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        rules.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Set<Rule> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().collect::<Vec<_>>())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Set<Rule> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Rule>::deserialize(deserializer).map(|rules| rules.into_iter().collect())
    }
}
