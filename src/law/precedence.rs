//! In which order the editions that stand together prevail, rule by rule.
//!
//! Kept out of the typed slots: every line there is compiled once for each type of value.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::{Certainty, Edition, Entries, Rank, Rule};

/// The weight of a text: true where it counts as one of the level to which the matter is left, its rank, and its first day.
type Weight = (bool, Rank, NaiveDate);

/// One edition among those that stand together.
#[derive(Clone, Copy)]
pub(crate) struct Laid<'a> {
    pub(crate) entries: &'a Entries,
    /// Its place among them.
    pub(crate) source: u8,
    /// Two of one weight that differ dispute each other.
    pub(crate) weight: Weight,
    /// The highest certainty of everything that it says.
    pub(crate) no_surer_than: Certainty,
}

/// The editions that stand together, those that prevail first.
pub(crate) struct Precedence<'a> {
    by_weight: Vec<Laid<'a>>,
    // The rules that a text leaves to a level: few, and mostly none.
    left: Vec<(Rule, Vec<Laid<'a>>)>,
}

impl<'a> Precedence<'a> {
    /// Takes at most 256 editions, in the order of their weight, as they stand together from a day on.
    pub(crate) fn new(editions: &[&'a Edition], since: NaiveDate) -> Self {
        let laid = |source: u8, edition: &'a Edition| {
            let (rank, from) = edition.weight();
            Laid {
                entries: &edition.entries,
                source,
                weight: (false, rank, from),
                no_surer_than: edition.no_surer_than(since),
            }
        };
        let by_weight: Vec<_> = (0..=u8::MAX)
            .zip(editions)
            .map(|(at, edition)| laid(at, edition))
            .collect();
        let mut left = Vec::new();
        for (at, leaving) in editions.iter().enumerate() {
            for (rule, level) in leaving.entries.leaves() {
                let above = editions.iter().take(at);
                // What a higher text says on the rule, this one cannot leave to anybody.
                if above.copied().any(|edition| edition.entries.speaks_of(rule)) {
                    continue;
                }
                let counts = |laid: &&Laid<'a>| {
                    let edition = editions.get(usize::from(laid.source));
                    edition.is_some_and(|edition| edition.counts_under(leaving, level, rule))
                };
                let first = by_weight.iter().filter(counts).map(|laid| Laid {
                    weight: (true, laid.weight.1, laid.weight.2),
                    ..*laid
                });
                let rest = by_weight.iter().filter(|laid| !counts(laid)).copied();
                left.push((rule, first.chain(rest).collect()));
            }
        }
        Self { by_weight, left }
    }

    /// The editions in the order in which they prevail on a rule.
    #[inline(never)]
    pub(crate) fn of(&self, rule: Rule) -> &[Laid<'a>] {
        let left = self.left.iter().find(|(of, _)| *of == rule);
        left.map_or(&self.by_weight, |(_, editions)| editions)
    }
}

impl Entries {
    /// Returns whether the edition says anything on a rule.
    pub(crate) fn speaks_of(&self, rule: Rule) -> bool {
        self.provisions().any(|(of, ..)| of == rule)
    }
}
