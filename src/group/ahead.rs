//! Who is recognised for a day to come, and what happens on that day. Knows no law.

use chrono::NaiveDate;

use crate::Few;
use crate::office::{Tenure, held_over};

use super::offices::HeadTerm;

/// Who is recognised for a day to come, and the deputies as they end without them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ahead {
    // In the order of recognition.
    pub(super) heads: Few<Tenure, 1>,
    pub(super) deputies: Few<Tenure, 1>,
    // Each deputy who was still to begin, and the head for whose term, where there was one.
    pub(super) under: Few<(Tenure, Option<Tenure>), 1>,
}

impl Ahead {
    /// The next head to begin: the first day decides, of the same day who was recognised last.
    fn next(&self) -> Option<(usize, Tenure)> {
        let heads = self.heads.iter().copied().enumerate();
        let sooner = |next: (usize, Tenure), other: (usize, Tenure)| {
            if other.1.period.from() <= next.1.period.from() {
                other
            } else {
                next
            }
        };
        heads.reduce(sooner)
    }

    /// Lets begin, one after the other, whoever begins by a day; each ends what was before, and who was
    /// to begin later though recognised earlier never does. Gives the head then, and the first day of
    /// the first who has begun.
    pub(super) fn unfold(
        &mut self,
        mut head: Option<HeadTerm>,
        mut left_early: bool,
        by: NaiveDate,
        ended: &mut dyn FnMut(Tenure),
    ) -> (Option<HeadTerm>, Option<NaiveDate>) {
        let mut begun = None;
        loop {
            let next = self.next().filter(|(_, next)| next.period.from() <= by);
            let last = next.map_or(Some(by), |(_, next)| next.period.from().pred_opt());
            self.begin_under(head.map(HeadTerm::tenure), last.unwrap_or(by));
            let Some((at, next)) = next else {
                return (head, begun);
            };
            let first_day = next.period.from();
            let deputies = self.deputies.as_mut_slice().iter_mut();
            let leave = deputies.filter(|t| goes_with(**t, next, left_early));
            leave.for_each(|t| *t = t.until(first_day));
            let (overtaken, later) = self.heads.as_slice().split_at(at);
            overtaken.iter().copied().map(never_begun).for_each(&mut *ended);
            self.heads = later.iter().skip(1).copied().collect();
            if let Some(before) = head.replace(HeadTerm::of(next)) {
                ended(before.tenure().until(first_day));
            }
            left_early = false;
            begun = begun.or(Some(first_day));
        }
    }

    /// Up to a day deputies begin: only while the head leads for whose term they were recognised, and never
    /// as that head. Once begun, a head's own choice replaces those who served on from the head before.
    fn begin_under(&mut self, head: Option<Tenure>, by: NaiveDate) {
        for (deputy, own) in &self.under {
            let from = deputy.period.from();
            let leading = head.filter(|head| head.period.contains(from));
            let of_own = own.is_none_or(|own| leading.is_some_and(|head| head.same_as(own)));
            let itself = leading.is_some_and(|head| head.person == deputy.person);
            let deputies = self.deputies.as_mut_slice();
            let known = deputies.iter_mut().find(|t| t.same_as(*deputy));
            let now = from <= by && head.is_none_or(|head| head.period.from() <= from);
            let Some(begins) = known.filter(|t| now && t.period.contains(from)) else {
                continue;
            };
            if itself || !of_own {
                *begins = never_begun(*begins);
                continue;
            }
            let replaced = deputies.iter_mut().filter(|t| held_over(**t, *own));
            replaced.for_each(|t| *t = t.until(from));
        }
    }

    /// Nobody dies or moves away in one term only: whatever this person was still to begin in that
    /// office is taken back too.
    pub(super) fn end(&mut self, ended: Tenure, on: NaiveDate, over: &mut dyn FnMut(Tenure)) {
        let to_come =
            |t: &Tenure| (t.office, t.person) == (ended.office, ended.person) && on < t.period.from();
        for t in self.deputies.as_mut_slice() {
            if t.same_as(ended) {
                *t = ended;
            } else if to_come(t) {
                *t = never_begun(*t);
            }
        }
        let gone = self.heads.iter().copied().filter(to_come);
        gone.map(never_begun).for_each(over);
        self.heads.retain(|t| !to_come(t));
    }
}

fn never_begun(tenure: Tenure) -> Tenure {
    tenure.until(tenure.period.from())
}

/// Whether a deputy's tenure ends when a new head begins: that of whoever becomes head, and those whose
/// term follows the head's. Where the head before left early they stay: see [`held_over`].
fn goes_with(deputy: Tenure, head: Tenure, left_early: bool) -> bool {
    let same = deputy.person == head.person && deputy.period.from() <= head.period.from();
    same || (deputy.of_earlier_head(head) && !left_early)
}
