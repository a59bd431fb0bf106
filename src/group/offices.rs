//! The offices of a group: the head, the deputies, and the vacancy between two heads. Knows no law.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::Few;
use crate::act::Stamp;
use crate::law::{Due, Period};
use crate::office::{Office, Tenure, held_over};
use crate::vacancy::{self, Vacancy};

/// Who holds what, as far as is known now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offices {
    /// The head recognised last.
    pub(super) head: Option<HeadTerm>,
    // The head before, until the new one's first day; more only where heads were recognised before
    // the one before them had begun.
    outgoing: Few<HeadTerm, 1>,
    pub(super) deputies: Few<Tenure, 1>,
    pub(super) vacancy: Option<Box<Vacancy>>,
    // While the last head is still to begin: the offices as they would be without that recognition.
    without_last: Option<Box<Self>>,
}

/// A head's time in office, and the end of the term as it was recognised: changes of it are measured
/// from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeadTerm {
    person: crate::PersonId,
    period: Period,
    pub(super) term_end: Option<NaiveDate>,
}

impl HeadTerm {
    #[inline]
    pub(super) const fn tenure(self) -> Tenure {
        Tenure {
            office: Office::Head,
            person: self.person,
            period: self.period,
        }
    }
}

impl Offices {
    pub(super) const EMPTY: Self = Self {
        head: None,
        outgoing: Few::EMPTY,
        deputies: Few::EMPTY,
        vacancy: None,
        without_last: None,
    };

    /// The head in office on a day.
    #[inline]
    pub(super) fn head_on(&self, on: NaiveDate) -> Option<HeadTerm> {
        let in_office = |head: &HeadTerm| head.period.contains(on);
        self.head
            .filter(in_office)
            .or_else(|| self.outgoing.iter().copied().find(in_office))
    }

    /// The head recognised last, where still to begin.
    #[inline]
    pub(super) fn next_head(&self, on: NaiveDate) -> Option<Tenure> {
        self.head
            .map(HeadTerm::tenure)
            .filter(|head| on < head.period.from())
    }

    /// A new head: the ones before leave on the first day.
    pub(super) fn head_recognised(&mut self, head: Tenure, on: NaiveDate) {
        let first_day = head.period.from();
        // One only, so that no log makes a chain of them.
        self.without_last = None;
        self.without_last = (on < first_day).then(|| Box::new(self.clone()));
        let leave = |before: HeadTerm| HeadTerm {
            period: before.period.ending(first_day),
            ..before
        };
        let left_early = self.vacancy.as_ref().is_some_and(|v| v.left_early(on));
        self.fill_vacancy(first_day, on);
        let serving = |head: &HeadTerm| head.period.overlaps(Period::since(on));
        let earlier = self.outgoing.iter().copied().map(leave).filter(serving);
        self.outgoing = earlier.chain(self.head.map(leave)).collect();
        self.head = Some(HeadTerm {
            person: head.person,
            period: head.period,
            term_end: head.period.until(),
        });
        let follows = |t: Tenure| {
            if goes_with(t, head, left_early) {
                t.until(first_day)
            } else {
                t
            }
        };
        self.deputies = self.deputies.iter().copied().map(follows).collect();
    }

    /// A deputy more; who has left by then is kept by the history.
    pub(super) fn deputy_recognised(&mut self, tenure: Tenure, on: NaiveDate) {
        let leading = |offices: &Self| offices.head_on(tenure.period.from()).map(HeadTerm::tenure);
        let known = leading(self);
        self.each(on, |offices| {
            let serving = |t: &&Tenure| t.period.until().is_none_or(|until| on < until);
            let head = leading(offices);
            let tenure = tenure.under(known, head);
            let replaced = |t: Tenure| match held_over(t, head) {
                true => t.until(tenure.period.from()),
                false => t,
            };
            let deputies = offices.deputies.iter().filter(serving).copied();
            offices.deputies = deputies.map(replaced).chain([tenure]).collect();
        });
    }

    /// A head was let go, and until then the ward must decide on an election, if it has not.
    pub(super) fn head_left(&mut self, tenure: Tenure, election_due: Due, called: bool, on: NaiveDate) {
        self.each(on, |offices| {
            offices.end(tenure);
            let mut vacancy = Vacancy::of_head_left(election_due);
            vacancy.election_called(called);
            offices.vacancy = Some(Box::new(vacancy));
            offices.await_next_head(on);
        });
    }

    /// An election of the head was decided on, or the decision was taken back.
    pub(super) fn election_called(&mut self, called: bool, on: NaiveDate) {
        self.each(on, |offices| {
            if let Some(vacancy) = &mut offices.vacancy {
                vacancy.election_called(called);
            }
        });
    }

    /// What happened to an office outside the procedures.
    pub(super) fn happened(&mut self, event: &vacancy::Event, stamp: Stamp<'_>) {
        let on = stamp.on;
        if let vacancy::Event::Ended { tenure, .. } = event
            && self.loses_next(*tenure, on)
            && on < tenure.period.from()
        {
            return;
        }
        self.each(on, |offices| {
            vacancy::evolve(&mut offices.vacancy, event, stamp);
            match event {
                vacancy::Event::Ended { tenure, .. } => offices.end(*tenure),
                vacancy::Event::TermChanged { tenure, .. } => offices.change_term(*tenure),
                vacancy::Event::Appointed { .. }
                | vacancy::Event::Suspended(_)
                | vacancy::Event::HandedOver(_) => {}
            }
            offices.await_next_head(on);
        });
    }

    /// A change that holds with and without the head who is still to begin.
    fn each(&mut self, on: NaiveDate, mut change: impl FnMut(&mut Self)) {
        if self.next_head(on).is_none() {
            self.without_last = None;
        }
        change(self);
        if let Some(without) = &mut self.without_last {
            change(without);
        }
    }

    /// Whether the head recognised last is this person and will not begin: then the recognition has ended
    /// nobody's office.
    fn loses_next(&mut self, ended: Tenure, on: NaiveDate) -> bool {
        let next = self.next_head(on).filter(|_| ended.office == Office::Head);
        let without = self
            .without_last
            .take_if(|_| next.is_some_and(|next| next.person == ended.person));
        let lost = without.is_some();
        if let Some(without) = without {
            *self = *without;
        }
        lost
    }

    /// Where a head is recognised and still to begin, the vacancy is filled from that day on.
    fn await_next_head(&mut self, on: NaiveDate) {
        if let Some(first_day) = self.next_head_after(on) {
            self.fill_vacancy(first_day, on);
        }
    }

    /// The first day after this one on which a recognised head begins.
    fn next_head_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        let heads = self.outgoing.iter().chain(&self.head);
        first_day_after(on, heads.map(|head| head.period))
    }

    fn fill_vacancy(&mut self, first_day: NaiveDate, on: NaiveDate) {
        let left = self.vacancy.take().and_then(|v| v.filled(first_day, on));
        self.vacancy = left.map(Box::new);
    }

    /// An office ended earlier than its tenure said.
    fn end(&mut self, ended: Tenure) {
        self.replace_head(ended);
        let cut = |t: Tenure| if t.same_as(ended) { ended } else { t };
        self.deputies = self.deputies.iter().copied().map(cut).collect();
    }

    /// The term of the head in office ends on another day, though never after the next head has begun,
    /// and with it those that follow it.
    fn change_term(&mut self, changed: Tenure) {
        let next = self.next_head_after(changed.period.from());
        let changed = next.map_or(changed, |first_day| changed.until(first_day));
        if let Some(old) = self.replace_head(changed) {
            let follows = |t: Tenure| t.following(old, changed);
            self.deputies = self.deputies.iter().copied().map(follows).collect();
        }
    }

    /// Puts another tenure in the place of the same head's, and gives the one before.
    fn replace_head(&mut self, tenure: Tenure) -> Option<Tenure> {
        let mut before = None;
        let mut replace = |head: HeadTerm| {
            if !head.tenure().same_as(tenure) {
                return head;
            }
            before = Some(head.tenure());
            HeadTerm {
                period: tenure.period,
                ..head
            }
        };
        self.head = self.head.map(&mut replace);
        self.outgoing = self.outgoing.iter().copied().map(replace).collect();
        before
    }
}

/// The first day after this one on which one of the heads begins; one whom the next came before never
/// does.
pub(super) fn first_day_after(on: NaiveDate, heads: impl Iterator<Item = Period>) -> Option<NaiveDate> {
    heads
        .filter(|period| on < period.from() && period.contains(period.from()))
        .map(Period::from)
        .min()
}

/// Whether a tenure ends when a new head begins: the head's before and a provisional head's, that of
/// whoever becomes head, and the deputies' whose term follows the head's. Where the head before left
/// early the deputies stay: see [`held_over`].
pub(super) fn goes_with(tenure: Tenure, head: Tenure, left_early: bool) -> bool {
    match tenure.office {
        Office::Head | Office::ProvisionalHead => true,
        Office::Deputy | Office::Participant => {
            tenure.person == head.person || (tenure.of_earlier_head(head) && !left_early)
        }
    }
}
