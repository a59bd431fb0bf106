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
    // Each deputy who was still to begin, and the head under whom.
    pub(super) under: Few<(Tenure, Tenure), 1>,
}

impl Ahead {
    /// The next head to begin: the first day decides, of the same day who was recognised last.
    pub(super) fn next(&self) -> Option<(usize, Tenure)> {
        let heads = self.heads.iter().copied().enumerate();
        heads.rev().min_by_key(|(_, head)| head.period.from())
    }

    /// Lets begin, one after the other, whoever begins by a day; each ends what was before, and who was
    /// to begin later though recognised earlier never does. Gives the head then.
    pub(super) fn unfold(
        &mut self,
        mut head: Option<HeadTerm>,
        mut left_early: bool,
        by: NaiveDate,
        mut ended: impl FnMut(Tenure),
    ) -> Option<HeadTerm> {
        loop {
            let next = self.next().filter(|(_, next)| next.period.from() <= by);
            let last = next.map_or(Some(by), |(_, next)| next.period.from().pred_opt());
            self.begin_under(head.map(HeadTerm::tenure), last.unwrap_or(by));
            let Some((at, next)) = next else { return head };
            let first_day = next.period.from();
            let leaves = |t: Tenure| match goes_with(t, next, left_early) {
                true => t.until(first_day),
                false => t,
            };
            self.deputies = self.deputies.iter().copied().map(leaves).collect();
            let (overtaken, later) = self.heads.as_slice().split_at(at);
            overtaken.iter().copied().map(never_begun).for_each(&mut ended);
            self.heads = later.iter().skip(1).copied().collect();
            if let Some(before) = head.replace(HeadTerm::of(next)) {
                ended(before.tenure().until(first_day));
            }
            left_early = false;
        }
    }

    /// Up to a day deputies begin under this head: those recognised for the term of another never do.
    /// The head's own choice, once it begins, replaces those who served on from the head before.
    fn begin_under(&mut self, head: Option<Tenure>, by: NaiveDate) {
        let leads = |on: NaiveDate| on <= by && head.is_some_and(|head| head.period.contains(on));
        let of_another = |t: Tenure| {
            let mut under = self.under.iter().filter(|(deputy, _)| deputy.same_as(t));
            under.any(|(_, other)| !head.is_some_and(|head| head.same_as(*other)))
        };
        let begins = |t: Tenure| match leads(t.period.from()) && of_another(t) {
            true => never_begun(t),
            false => t,
        };
        self.deputies = self.deputies.iter().copied().map(begins).collect();
        let own = |t: &&Tenure| t.period.contains(t.period.from()) && leads(t.period.from());
        let first = self.deputies.iter().filter(own).map(|t| t.period.from()).min();
        if let Some(first) = first {
            let replaced = |t: Tenure| match held_over(t, head) {
                true => t.until(first),
                false => t,
            };
            self.deputies = self.deputies.iter().copied().map(replaced).collect();
        }
    }

    /// Nobody dies or moves away in one term only: whatever this person was still to begin in that
    /// office is taken back too, and given if it was as head.
    pub(super) fn end(&mut self, ended: Tenure, on: NaiveDate) -> Few<Tenure, 1> {
        let to_come =
            |t: &&Tenure| (t.office, t.person) == (ended.office, ended.person) && on < t.period.from();
        let end = |t: Tenure| match t.same_as(ended) {
            true => ended,
            false if to_come(&&t) => never_begun(t),
            false => t,
        };
        self.deputies = self.deputies.iter().copied().map(end).collect();
        let heads = core::mem::take(&mut self.heads);
        self.heads = heads.iter().filter(|t| !to_come(t)).copied().collect();
        heads.iter().filter(to_come).copied().map(never_begun).collect()
    }
}

fn never_begun(tenure: Tenure) -> Tenure {
    tenure.until(tenure.period.from())
}

/// Whether a deputy's tenure ends when a new head begins: that of whoever becomes head, and those whose
/// term follows the head's. Where the head before left early they stay: see [`held_over`].
fn goes_with(deputy: Tenure, head: Tenure, left_early: bool) -> bool {
    deputy.person == head.person || (deputy.of_earlier_head(head) && !left_early)
}
