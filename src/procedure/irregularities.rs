//! The irregularities of a process, each with the kind of act in which it was found.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::act::Irregularities;
use crate::law::Rule;
use crate::text::Set;

/// The rules that were broken in a process and did not stop it, each with the kind of act in which it was found.
/// Nothing is allocated while there is none.
///
/// An act made anew [replaces](Self::replace) what was irregular in the same act before. An act that stands
/// beside another of its kind, as a second nomination beside the first, [adds](Self::add) to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::box_collection,
    reason = "a word in every process, where a Vec would be three"
)]
pub(crate) struct StepIrregularities<K>(Option<Box<Vec<(K, Rule)>>>);

impl<K: Copy + PartialEq> StepIrregularities<K> {
    /// Returns the irregularities of a process that was just opened: those of the act that opened it.
    pub(crate) fn of(kind: K, found: &Irregularities) -> Self {
        let mut all = Self(None);
        all.add(kind, found);
        all
    }

    /// Returns whether the process has no irregularity and the act adds none, so that nothing is to be recorded.
    #[inline]
    pub(crate) const fn unchanged_by(&self, found: &Irregularities) -> bool {
        self.0.is_none() && found.is_empty()
    }

    /// Puts what was found in an act in the place of what was found in the same act before.
    pub(crate) fn replace(&mut self, kind: K, found: &Irregularities) {
        self.retain(|other, _| other != kind);
        self.add(kind, found);
    }

    /// Adds what was found in an act to what was found in others of its kind.
    pub(crate) fn add(&mut self, kind: K, found: &Irregularities) {
        for finding in found.iter() {
            let entry = (kind, finding.rule);
            let all = self.0.get_or_insert_default();
            if !all.contains(&entry) {
                all.push(entry);
            }
        }
    }

    /// Keeps what `stands`, told the kind of act and the rule, and drops everything else.
    pub(crate) fn retain(&mut self, stands: impl Fn(K, Rule) -> bool) {
        if let Some(all) = &mut self.0 {
            all.retain(|&(kind, rule)| stands(kind, rule));
            if all.is_empty() {
                self.0 = None;
            }
        }
    }

    /// Returns the rules, whatever act they were found in.
    pub(crate) fn rules(&self) -> Set<Rule> {
        let all = self.0.as_deref().map_or(&[][..], |all| all);
        all.iter().map(|&(_, rule)| rule).collect()
    }
}
