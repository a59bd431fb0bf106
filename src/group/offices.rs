//! The offices of a group: the head, the deputies, the vacancy between two heads, and who is to begin.
//! Knows no law.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::Stamp;
use crate::law::{Due, Period};
use crate::office::{Office, Tenure, begun, leading};
use crate::vacancy::{self, Vacancy};
use crate::{Few, PersonId};

use super::ahead::Ahead;

/// Who holds what, as far as is known now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offices {
    // The head who began last, to the end of their own time; the next may end it earlier.
    head: Option<HeadTerm>,
    // Each ended by all that is recognised.
    deputies: Few<Tenure, 1>,
    vacancy: Option<Box<Vacancy>>,
    // What is to come and may still be taken back; mostly nothing.
    ahead: Option<Box<Ahead>>,
}

/// A head's time in office, and the end of the term as it was recognised: changes of it are measured
/// from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeadTerm {
    person: PersonId,
    period: Period,
    term_end: Option<NaiveDate>,
}

impl HeadTerm {
    pub(super) const fn of(head: Tenure) -> Self {
        Self {
            person: head.person,
            period: head.period,
            term_end: head.period.until(),
        }
    }

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
        deputies: Few::EMPTY,
        vacancy: None,
        ahead: None,
    };

    /// The head in office on a day: the last one recognised who has begun by then.
    #[inline]
    pub(super) fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        leading(self.head.map(HeadTerm::tenure), self.ahead(), on)
    }

    /// The end of that head's term as it was recognised.
    #[inline]
    pub(super) fn term_end(&self, on: NaiveDate) -> Option<NaiveDate> {
        let begun = begun(self.ahead(), on).0.map(HeadTerm::of);
        begun.or(self.head).and_then(|head| head.term_end)
    }

    /// The heads recognised and, on a day, still to begin, in the order of recognition.
    #[inline]
    pub(super) fn next_heads(&self, on: NaiveDate) -> &[Tenure] {
        begun(self.ahead(), on).1
    }

    // As of the last change of an office: some may have begun since.
    #[inline]
    fn ahead(&self) -> &[Tenure] {
        self.ahead.as_ref().map_or(&[], |ahead| ahead.heads.as_slice())
    }

    /// The deputies and participants in office or still to begin.
    #[inline]
    pub(super) const fn deputies(&self) -> &Few<Tenure, 1> {
        &self.deputies
    }

    /// The vacancy, until the next head begins.
    #[inline]
    pub(super) fn vacancy_on(&self, on: NaiveDate) -> Option<&Vacancy> {
        let begun = || self.first_day_ahead().is_some_and(|first_day| first_day <= on);
        self.vacancy.as_deref().filter(|_| !begun())
    }

    /// The day on which the next head begins, where one is recognised already.
    #[inline]
    pub(super) fn first_day_ahead(&self) -> Option<NaiveDate> {
        self.ahead().iter().map(|head| head.period.from()).min()
    }

    /// Every tenure that is not over, each ended by all that is recognised.
    pub(super) fn tenures(&self) -> impl Iterator<Item = Tenure> + '_ {
        let ahead = self.ahead();
        let head = self.head.map(|head| head.tenure().before(ahead));
        let cut = |soonest: &mut Option<NaiveDate>, head: &Tenure| {
            let first_day = head.period.from();
            let told = soonest.map_or(*head, |next| head.until(next));
            *soonest = Some(soonest.map_or(first_day, |next| next.min(first_day)));
            Some(told)
        };
        let next = ahead.iter().rev().scan(None, cut);
        let provisional = self.vacancy.iter().flat_map(|vacancy| vacancy.provisional());
        head.into_iter()
            .chain(next)
            .chain(self.deputies.iter().copied())
            .chain(provisional.map(|t| t.before(ahead)))
    }

    /// The provisional head on a day, until the next head begins.
    pub(super) fn provisional_on(&self, on: NaiveDate) -> Option<Tenure> {
        let provisional = self.vacancy_on(on)?.provisional_on(on);
        provisional.map(|t| t.before(self.ahead()))
    }

    /// The first day of the head who began last.
    pub(super) fn head_since(&self) -> Option<NaiveDate> {
        self.head.map(|head| head.period.from())
    }

    /// A new head: the ones before leave on the first day.
    pub(super) fn head_recognised(&mut self, head: Tenure, on: NaiveDate, over: impl FnMut(Tenure)) {
        self.change(on, over, |_, ahead, _| {
            ahead.heads.retain(|t| !t.same_as(head));
            ahead.heads.push(head);
        });
    }

    /// A deputy more, under the head of that day.
    pub(super) fn deputy_recognised(&mut self, deputy: Tenure, on: NaiveDate, over: impl FnMut(Tenure)) {
        self.change(on, over, |offices, ahead, _| {
            let from = deputy.period.from();
            let known = leading(offices.head.map(HeadTerm::tenure), ahead.heads.as_slice(), from);
            // To the end of that head's own time, should the next never begin.
            let own = known.and_then(|known| offices.own_time(ahead, known));
            let follows = |(known, own)| deputy.following(known, own);
            let deputy = known.zip(own).map_or(deputy, follows);
            // Recognised again for the same day, the first time counts no more.
            let other = |t: &Tenure| !t.same_as(deputy);
            ahead.deputies.retain(other);
            ahead.deputies.push(deputy);
            ahead.under.retain(|(t, _)| other(t));
            ahead.under.push((deputy, known));
        });
    }

    /// A head was let go, and until then the ward must decide on an election, if it has not. Let go twice,
    /// to leave earlier, the ward has no more time for it than it had.
    pub(super) fn head_left(
        &mut self,
        head: Tenure,
        election_due: Due,
        called: bool,
        on: NaiveDate,
        over: impl FnMut(Tenure),
    ) {
        self.change(on, over, |offices, ahead, over| {
            offices.settle(ahead, on, over);
            offices.end_head(head);
            offices
                .vacancy
                .get_or_insert_default()
                .head_leaves(election_due, called);
        });
    }

    /// An election of the head was decided on, or the decision was taken back.
    pub(super) fn election_called(&mut self, called: bool) {
        if let Some(vacancy) = &mut self.vacancy {
            vacancy.election_called(called);
        }
    }

    /// What happened to an office outside the procedures.
    pub(super) fn happened(&mut self, event: &vacancy::Event, stamp: Stamp<'_>, over: impl FnMut(Tenure)) {
        let on = stamp.on;
        self.change(on, over, |offices, ahead, over| {
            offices.settle(ahead, on, over);
            vacancy::evolve(&mut offices.vacancy, event, stamp);
            match event {
                vacancy::Event::Ended { tenure, .. } => {
                    offices.end_head(*tenure);
                    ahead.end(*tenure, on, over);
                }
                vacancy::Event::TermChanged { tenure, .. } => offices.change_term(*tenure, ahead),
                vacancy::Event::Appointed { .. }
                | vacancy::Event::Suspended(_)
                | vacancy::Event::HandedOver(_) => {}
            }
        });
    }

    /// Changes what was given, from which follows who holds what. What is over by then is told, and
    /// forgotten.
    fn change(
        &mut self,
        on: NaiveDate,
        mut over: impl FnMut(Tenure),
        change: impl FnOnce(&mut Self, &mut Ahead, &mut dyn FnMut(Tenure)),
    ) {
        let mut ahead = match self.ahead.take() {
            Some(ahead) => *ahead,
            None => Ahead {
                deputies: core::mem::take(&mut self.deputies),
                ..Ahead::default()
            },
        };
        change(self, &mut ahead, &mut over);
        self.settle(&mut ahead, on, &mut over);
        let serves = |t: &Tenure| {
            let until = t.period.until();
            until.is_none_or(|until| on < until && until != t.period.from())
        };
        ahead
            .deputies
            .iter()
            .filter(|t| !serves(t))
            .copied()
            .for_each(over);
        ahead.deputies.retain(serves);
        let begins = |t: &Tenure| on < t.period.from();
        ahead.under.retain(|(deputy, _)| begins(deputy));
        if ahead.heads.is_empty() && !ahead.deputies.iter().any(begins) {
            self.deputies = ahead.deputies;
        } else {
            self.deputies = ahead.deputies.clone();
            if !self.deputies.is_empty() {
                let mut later = ahead.clone();
                later.unfold(self.head, self.left_early(), NaiveDate::MAX, &mut |_| {});
                self.deputies = later.deputies;
            }
            self.ahead = Some(Box::new(ahead));
        }
    }

    /// Whoever begins by a day has begun, and ended what was before.
    fn settle(&mut self, ahead: &mut Ahead, on: NaiveDate, over: &mut dyn FnMut(Tenure)) {
        let begun;
        (self.head, begun) = ahead.unfold(self.head, self.left_early(), on, over);
        if let Some(first_day) = begun
            && let Some(vacancy) = self.vacancy.take()
        {
            let until_then = vacancy.provisional().map(|t| t.until(first_day));
            until_then.for_each(over);
        }
    }

    /// Whether a head left early and no other has begun since.
    fn left_early(&self) -> bool {
        self.vacancy.as_ref().is_some_and(|vacancy| vacancy.head_left())
    }

    /// The tenure of a head to the end of their own time, whoever begins before that.
    fn own_time(&self, ahead: &Ahead, head: Tenure) -> Option<Tenure> {
        let heads = ahead.heads.iter().copied();
        let mut all = self.head.map(HeadTerm::tenure).into_iter().chain(heads);
        all.find(|t| t.same_as(head))
    }

    /// The head's office ended earlier than the tenure said.
    fn end_head(&mut self, ended: Tenure) {
        let same = self.head.filter(|head| head.tenure().same_as(ended));
        self.head = same.map_or(self.head, |head| {
            Some(HeadTerm {
                period: ended.period,
                ..head
            })
        });
    }

    /// The term of the head in office ends on another day, and with it those of the deputies that
    /// follow it.
    fn change_term(&mut self, changed: Tenure, ahead: &mut Ahead) {
        if let Some(old) = self.head.map(HeadTerm::tenure).filter(|old| old.same_as(changed)) {
            self.end_head(changed);
            for deputy in ahead.deputies.as_mut_slice() {
                *deputy = deputy.following(old, changed);
            }
        }
    }
}
