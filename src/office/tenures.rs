//! The calendar of tenures: who held an office, who holds it, and who is recognised for a day to come.
//!
//! It knows no law and cannot fail. The state of a group asks it who is in office; a history is what it tells of
//! the tenures that ended. What follows from dates is computed when asked: a tenure is kept to the end that
//! its own decisions give it, and a tenure to come ends an earlier one only in the answer, so that a recognition
//! that is withdrawn leaves nothing behind.
//!
//! INTERPRETATION: whoever's first day has come has begun, also where the office ends on that very day. What the
//! beginning ended stays ended, and the deputies of that day begin too; but no day was held. No instrument consulted speaks
//! of it.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Office, Origin, Suspended, Tenure};
use crate::PersonId;
use crate::law::Period;

/// A change of the offices, as an event records it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// A head, deputy or participant was recognised or chosen, or a provisional head appointed: the tenure given.
    Given(Tenure),
    /// A deputy or participant was stated as in office, who may have begun before the head who leads.
    Stated(Tenure),
    /// The head was relieved: the tenure with its new end.
    Relieved(Tenure),
    /// An office ended without a procedure: the tenure with its new end.
    Ended(Tenure),
    /// The term of the head ends on another day: the tenure with its new end.
    TermChanged(Tenure),
    /// Somebody was suspended. The office stays filled.
    Suspended(Suspended),
    /// The suspension of a person from an office was lifted.
    Lifted(Office, PersonId),
}

impl Change {
    /// The tenure that it gives or changes; none of a suspension.
    pub(crate) const fn tenure(self) -> Option<Tenure> {
        match self {
            Self::Given(tenure)
            | Self::Stated(tenure)
            | Self::Relieved(tenure)
            | Self::Ended(tenure)
            | Self::TermChanged(tenure) => Some(tenure),
            Self::Suspended(_) | Self::Lifted(..) => None,
        }
    }
}

/// Thời gian giữ chức vụ: the calendar of the tenures of one group. It knows who held an office, who holds it and who
/// is recognised for a day to come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tenures {
    // The head who began last, or a provisional head appointed after that head: one place, so that never two lead.
    leader: Option<Leader>,
    // The last day on which somebody was recognised, appointed, relieved or otherwise left, or a head began.
    heads_changed: Option<NaiveDate>,
    // The first deputy or participant inline; further ones in `rare`, which is empty while this is.
    deputy: Option<Deputy>,
    deputies_changed: Option<NaiveDate>,
    rare: Option<Box<Rare>>,
}

/// The parts that a group seldom has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rare {
    // The head recognised for a day to come.
    next: Option<Tenure>,
    // The end of the head's term as it was recognised, where a decision has changed it.
    recognised_end: Option<Option<NaiveDate>>,
    deputies: BTreeMap<Key, Deputy>,
    // One of a person in an office at most.
    suspended: Vec<Suspended>,
}

/// How many deputies and participants a calendar keeps who have not left. No rule read allows a tenth of them; the
/// bound keeps a change of the head short, whatever a log says.
pub(crate) const MOST_DEPUTIES: usize = 64;

type Key = (PersonId, NaiveDate, Office);

/// A head or provisional head, to the end of their own time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Leader {
    office: Office,
    origin: Origin,
    // A head was relieved or left before the end of the term, and no other has begun since.
    left_early: bool,
    person: PersonId,
    period: Period,
}

/// A deputy or participant, to the end of their own time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Deputy {
    office: Office,
    origin: Origin,
    under: Under,
    person: PersonId,
    period: Period,
}

/// The head for whose term a deputy was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Under {
    /// A head before the one who leads: the deputy has begun.
    Earlier,
    /// Stated as in office, from before the head who leads: whoever stated it says until when.
    Stated,
    /// No head was known for the first day.
    Nobody,
    /// The head who leads.
    Leader,
    /// The head recognised for a day to come.
    Next,
}

impl Leader {
    const fn tenure(self) -> Tenure {
        Tenure {
            office: self.office,
            person: self.person,
            period: self.period,
            origin: self.origin,
        }
    }

    const fn of(tenure: Tenure, left_early: bool) -> Self {
        Self {
            office: tenure.office,
            origin: tenure.origin,
            left_early,
            person: tenure.person,
            period: tenure.period,
        }
    }

    /// Returns the tenure, if it is a head's.
    fn head(self) -> Option<Tenure> {
        (self.office == Office::Head).then(|| self.tenure())
    }
}

impl Deputy {
    const fn tenure(self) -> Tenure {
        Tenure {
            office: self.office,
            person: self.person,
            period: self.period,
            origin: self.origin,
        }
    }

    const fn key(self) -> Key {
        (self.person, self.period.from(), self.office)
    }
}

/// Returns the head on a day: the next one from the first day, until then the one who leads.
#[inline]
pub(crate) fn head_on(head: Option<Tenure>, next: Option<Tenure>, on: NaiveDate) -> Option<Tenure> {
    let leads = match next {
        Some(next) if next.period.from() <= on => Some(next),
        Some(next) => head.map(|head| head.until(next.period.from())),
        None => head,
    };
    leads.filter(|head| head.period.contains(on))
}

/// Returns whether a head leads on a day, or began on it: a beginning comes before whatever ends the office that day.
fn leads_or_begins(head: Tenure, on: NaiveDate) -> bool {
    head.period.from() == on || head.period.contains(on)
}

const fn is_deputy(office: Office) -> bool {
    matches!(office, Office::Deputy | Office::Participant)
}

/// Returns the tenure of somebody who was recognised and never began: no day.
fn never_begun(tenure: Tenure) -> Tenure {
    tenure.until(tenure.period.from())
}

/// The heads and the choices on which the tenures of the deputies depend.
#[derive(Clone, Copy)]
struct View {
    leader: Option<Leader>,
    next: Option<Tenure>,
    // The first days of the first deputies chosen by the head who leads, and by the next one.
    own_choice: Choices,
    next_choice: Choices,
}

/// The first day of the first deputy, and of the first participant, of one head's choice.
#[derive(Clone, Copy, Default)]
struct Choices {
    deputy: Option<NaiveDate>,
    participant: Option<NaiveDate>,
}

impl Choices {
    const fn of(self, office: Office) -> Option<NaiveDate> {
        match office {
            Office::Participant => self.participant,
            Office::Head | Office::Deputy | Office::ProvisionalHead => self.deputy,
        }
    }
}

impl View {
    /// Returns whether the deputy begins, or has begun: while the head leads for whose term the recognition was, and
    /// never as that head.
    fn begins(&self, deputy: &Deputy) -> bool {
        let from = deputy.period.from();
        let head = match deputy.under {
            Under::Earlier | Under::Stated => return true,
            Under::Nobody => {
                let leads = head_on(self.leader.and_then(Leader::head), self.next, from);
                return leads.is_none_or(|head| head.person != deputy.person);
            }
            Under::Leader => {
                let head = self.leader.and_then(Leader::head);
                head.filter(|_| self.next.is_none_or(|next| from < next.period.from()))
            }
            Under::Next => self.next,
        };
        head.is_some_and(|head| head.person != deputy.person && leads_or_begins(head, from))
    }

    /// Returns the tenure as it ends by all that is recorded; of somebody who never begins, without a day.
    ///
    /// Whoever becomes head is deputy no more. A deputy whose term follows the head's ends when the next
    /// head begins; where the head before left early the deputy stays until the new head's own choice
    /// begins ([`stays_after_early_relief`](super::stays_after_early_relief)).
    fn served(&self, deputy: &Deputy) -> Tenure {
        let own = deputy.tenure();
        if !self.begins(deputy) {
            return never_begun(own);
        }
        let until = |tenure: Tenure, day: Option<NaiveDate>| day.map_or(tenure, |day| tenure.until(day));
        let earlier = |head: Option<Tenure>| head.is_some_and(|head| own.began_under_earlier_head(head));
        let mut served = own;
        if matches!(deputy.under, Under::Earlier | Under::Nobody) && earlier(self.leader.map(Leader::tenure))
        {
            served = until(served, self.own_choice.of(own.office));
        }
        if let Some(next) = self.next.filter(|_| deputy.under != Under::Next) {
            let left_early = self.leader.is_some_and(|leader| leader.left_early);
            let becomes_head = own.person == next.person && own.period.from() <= next.period.from();
            if becomes_head || (earlier(self.next) && !left_early) {
                served = served.ended_by_next_head(next);
            } else if earlier(self.next) {
                served = until(served, self.next_choice.of(own.office));
            }
        }
        served
    }
}

impl Tenures {
    /// Returns a calendar without any tenure.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            leader: None,
            heads_changed: None,
            deputy: None,
            deputies_changed: None,
            rare: None,
        }
    }

    /// Returns the calendar with a tenure that was given on a day: a recognition, choice or appointment. The
    /// first day of the tenure may come later.
    #[must_use]
    pub fn with(mut self, tenure: Tenure, on: NaiveDate) -> Self {
        self.record(Change::Given(tenure), on, |_| {});
        self
    }

    /// Returns the head recognised for a day to come, as of the last change: the first day may have come since.
    #[inline]
    fn next(&self) -> Option<Tenure> {
        self.rare.as_ref().and_then(|rare| rare.next)
    }

    /// Returns the head recognised and, on a day, still to begin.
    #[inline]
    pub(crate) fn next_head(&self, on: NaiveDate) -> Option<Tenure> {
        self.next().filter(|next| on < next.period.from())
    }

    /// Returns the first day of the head recognised last, if that head had not begun at the last change.
    #[inline]
    pub(crate) fn next_begins(&self) -> Option<NaiveDate> {
        self.next().map(|next| next.period.from())
    }

    /// Returns the head in office on a day.
    #[inline]
    pub(crate) fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        head_on(self.leader.and_then(Leader::head), self.next(), on)
    }

    /// Returns the provisional head in office on a day; there is none on a day on which there is a head.
    #[inline]
    pub(crate) fn provisional_on(&self, on: NaiveDate) -> Option<Tenure> {
        let provisional = self
            .leader
            .filter(|leader| leader.office == Office::ProvisionalHead)?;
        let tenure = self.next().map_or(provisional.tenure(), |next| {
            provisional.tenure().ended_by_next_head(next)
        });
        Some(tenure).filter(|tenure| tenure.period.contains(on))
    }

    /// Returns the head who led last and whose term ran out by a day; none where that head was relieved or left before, or
    /// somebody has come since.
    pub(crate) fn expired_head(&self, on: NaiveDate) -> Option<Tenure> {
        let leader = self.leader.filter(|leader| !leader.left_early)?;
        let begun = self.next().is_some_and(|next| next.period.from() <= on);
        leader.head().filter(|head| !begun && has_left(*head, on))
    }

    /// Returns the first day after the term, as it was recognised, of the head in office; none where the term has
    /// no end, or the head is relieved and has no term that could change.
    #[inline]
    pub(crate) fn term_end(&self, head: Tenure) -> Option<NaiveDate> {
        let Some(leader) = &self.leader else {
            return head.period.until();
        };
        match &self.rare {
            Some(_) if !leader.tenure().same_as(head) => head.period.until(),
            _ if leader.left_early => None,
            None => leader.period.until(),
            Some(rare) => rare.recognised_end.unwrap_or(leader.period.until()),
        }
    }

    /// Returns the head or provisional head who began last by a day, to the end of the own time; in office or not.
    pub(crate) fn leader_by(&self, on: NaiveDate) -> Option<Tenure> {
        let next = self.next().filter(|next| next.period.from() <= on);
        next.or_else(|| self.leader.map(Leader::tenure))
    }

    /// Returns whether the term of a head ends later than it was recognised to.
    pub(crate) fn is_extended(&self, head: Tenure) -> bool {
        match (self.term_end(head), head.period.until()) {
            (Some(recognised), Some(until)) => recognised < until,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// Returns the last day on which the office of the head or provisional head changed: somebody was recognised,
    /// appointed, relieved or otherwise left, a head began, or a deputy was recognised under the head.
    #[inline]
    pub(crate) const fn heads_changed(&self) -> Option<NaiveDate> {
        self.heads_changed
    }

    /// Returns the last day on which a deputy or participant was recognised, or one's office ended.
    #[inline]
    pub(crate) const fn deputies_changed(&self) -> Option<NaiveDate> {
        self.deputies_changed
    }

    /// Returns whether no deputy or participant is known since the head began.
    #[inline]
    pub(crate) const fn no_deputy(&self) -> bool {
        self.deputy.is_none()
    }

    /// Returns whether a deputy or participant is in office on a day.
    #[inline]
    pub(crate) fn somebody_serves(&self, on: NaiveDate) -> bool {
        let Some(first) = &self.deputy else { return false };
        match self.is_plain(first) && first.period.contains(on) {
            true => true,
            false => self.deputies().any(|t| t.period.contains(on)),
        }
    }

    /// Returns the deputies and participants since the head began, each as it ends by all that is recorded.
    #[inline]
    pub(crate) fn deputies(&self) -> impl Iterator<Item = Tenure> + '_ {
        let mut view = None;
        let served = move |deputy| {
            let mut others = || *view.get_or_insert_with(|| self.view(self.next()));
            if self.is_plain(deputy) {
                deputy.tenure()
            } else {
                others().served(deputy)
            }
        };
        self.stored().map(served)
    }

    /// Returns the tenure of a person as deputy, or as participant, on a day.
    #[inline]
    pub(crate) fn deputy_on(&self, office: Office, person: PersonId, on: NaiveDate) -> Option<Tenure> {
        let one = self.deputy.as_ref()?;
        if self.rare.is_none() {
            if (one.office, one.person) != (office, person) {
                return None;
            }
            if self.is_plain(one) {
                return one.period.contains(on).then(|| one.tenure());
            }
        }
        self.any_deputy_on(office, person, on)
    }

    #[cold]
    fn any_deputy_on(&self, office: Office, person: PersonId, on: NaiveDate) -> Option<Tenure> {
        self.deputies()
            .find(|t| (t.office, t.person) == (office, person) && t.period.contains(on))
    }

    /// Returns whether nothing recorded so far has an influence on the tenure of a deputy: it is that of the head who leads,
    /// while no other head is recognised. It is almost always so, and asked at every act.
    #[inline]
    fn is_plain(&self, deputy: &Deputy) -> bool {
        self.next().is_none()
            && deputy.under == Under::Leader
            && self.leader.as_ref().is_some_and(|leader| {
                leader.office == Office::Head
                    && leader.period.contains(deputy.period.from())
                    && leader.person != deputy.person
            })
    }

    /// Returns every tenure that was not told as ended.
    pub(crate) fn tenures(&self) -> impl Iterator<Item = Tenure> + '_ {
        let next = self.next();
        let leader = self.leader.map(Leader::tenure);
        let leader = leader.map(|leader| next.map_or(leader, |next| leader.ended_by_next_head(next)));
        leader.into_iter().chain(next).chain(self.deputies())
    }

    #[inline]
    fn stored(&self) -> impl Iterator<Item = &Deputy> {
        let more = self.rare.iter().flat_map(|rare| rare.deputies.values());
        self.deputy.iter().chain(more)
    }

    #[cold]
    fn view(&self, next: Option<Tenure>) -> View {
        let mut view = View {
            leader: self.leader,
            next,
            own_choice: Choices::default(),
            next_choice: Choices::default(),
        };
        let first_of = |under: Under, office: Office| {
            let chosen = self.stored().filter(|d| d.under == under && d.office == office);
            chosen.filter(|d| view.begins(d)).map(|d| d.period.from()).min()
        };
        let first = |under: Under| Choices {
            deputy: first_of(under, Office::Deputy),
            participant: first_of(under, Office::Participant),
        };
        (view.own_choice, view.next_choice) = (first(Under::Leader), first(Under::Next));
        view
    }

    /// Records a change that happened on a day. Tells every tenure that is over and kept no more. Returns whether
    /// a head has begun.
    pub(crate) fn record(&mut self, change: Change, on: NaiveDate, mut ended: impl FnMut(Tenure)) -> bool {
        let began = self.start_terms_until(on, &mut ended);
        let begins = match change {
            Change::Given(tenure) => match tenure.office {
                Office::Head => self.recognise_head(tenure, on, &mut ended),
                Office::ProvisionalHead => {
                    self.appoint(tenure, &mut ended);
                    false
                }
                Office::Deputy | Office::Participant => {
                    self.deputies_changed = self.deputies_changed.max(Some(on));
                    self.recognise_deputy(tenure, on, &mut ended);
                    false
                }
            },
            Change::Stated(tenure) => {
                self.deputies_changed = self.deputies_changed.max(Some(on));
                self.state_deputy(tenure, on, &mut ended);
                return began;
            }
            Change::Relieved(tenure) => {
                self.end_leader(tenure);
                false
            }
            Change::Ended(tenure) if is_deputy(tenure.office) => {
                self.deputies_changed = self.deputies_changed.max(Some(on));
                self.end_deputy(tenure, on, &mut ended);
                return began;
            }
            Change::Ended(tenure) => {
                self.end_leader(tenure);
                self.withdraw_next(
                    |next| same_post(next, tenure) && on < next.period.from(),
                    &mut ended,
                );
                false
            }
            Change::TermChanged(tenure) => {
                self.change_term(tenure);
                return began;
            }
            Change::Suspended(suspended) => {
                self.suspend(suspended);
                return began;
            }
            Change::Lifted(office, person) => {
                self.lift(office, person);
                return began;
            }
        };
        self.heads_changed = self.heads_changed.max(Some(on));
        began | begins
    }

    /// Starts the term of the head recognised for a day to come, if the first day is `by` or earlier. Returns
    /// whether it did.
    pub(crate) fn start_terms_until(&mut self, by: NaiveDate, ended: &mut impl FnMut(Tenure)) -> bool {
        let Some(next) = self.next().filter(|next| next.period.from() <= by) else {
            return false;
        };
        self.forget_next();
        self.begin(next, ended);
        true
    }

    fn forget_next(&mut self) {
        if let Some(rare) = &mut self.rare {
            rare.next = None;
        }
    }

    /// A head begins: the one before leaves, and the deputies who do not stay.
    fn begin(&mut self, head: Tenure, ended: &mut impl FnMut(Tenure)) {
        let first_day = head.period.from();
        if !self.no_deputy() {
            let view = self.view(Some(head));
            self.retain_deputies(|deputy| {
                let served = view.served(deputy);
                let over = served.period.until().is_some_and(|until| until <= first_day);
                if !view.begins(deputy) || (over && deputy.under != Under::Next) {
                    ended(served);
                    return false;
                }
                deputy.under = match deputy.under {
                    Under::Next => Under::Leader,
                    Under::Nobody if first_day <= deputy.period.from() => Under::Nobody,
                    Under::Leader | Under::Earlier | Under::Stated | Under::Nobody => Under::Earlier,
                };
                true
            });
        }
        let before = self.leader.replace(Leader::of(head, false));
        before
            .into_iter()
            .for_each(|before| ended(before.tenure().ended_by_next_head(head)));
        self.heads_changed = self.heads_changed.max(Some(first_day));
        self.forget_recognised_end();
    }

    /// Records a recognition of a head. Whoever was still to begin never does: no act gives two.
    fn recognise_head(&mut self, head: Tenure, on: NaiveDate, ended: &mut impl FnMut(Tenure)) -> bool {
        if self.begins_too_early(head) {
            ended(never_begun(head));
            return false;
        }
        self.withdraw_next(|next| !next.same_as(head), ended);
        if self.leader.is_some_and(|leader| leader.tenure().same_as(head)) {
            self.leader = Some(Leader::of(head, false));
            return true;
        }
        if head.period.from() <= on {
            self.forget_next();
            self.begin(head, ended);
            return true;
        }
        self.rare.get_or_insert_default().next = Some(head);
        false
    }

    /// Returns whether somebody would begin before whoever leads. No lawful act gives an office so; a log whose events
    /// stand in another order may say it.
    fn begins_too_early(&self, tenure: Tenure) -> bool {
        self.leader
            .is_some_and(|leader| tenure.period.from() < leader.period.from())
    }

    /// Records the appointment of a provisional head. Whoever led until then does so no more.
    fn appoint(&mut self, provisional: Tenure, ended: &mut impl FnMut(Tenure)) {
        let next = self.next();
        let first_day = provisional.period.from();
        if self.begins_too_early(provisional) || next.is_some_and(|next| next.period.from() <= first_day) {
            return ended(never_begun(provisional));
        }
        // Whoever led until then leads no more: a deputy to begin later has no head to begin under.
        let left = |leader: Leader| Leader {
            period: leader.period.ending(first_day),
            ..leader
        };
        let view = View {
            leader: self.leader.map(left),
            ..self.view(next)
        };
        self.retain_deputies(|deputy| {
            let served = view.served(deputy);
            let over = served.period.until().is_some_and(|until| until <= first_day);
            let never = deputy.under == Under::Leader && !view.begins(deputy);
            if never || (over && deputy.under != Under::Next) {
                ended(served);
                return false;
            }
            if deputy.under == Under::Leader {
                deputy.under = Under::Earlier;
            }
            true
        });
        let left_early = self.leader.is_some_and(|leader| leader.left_early);
        let before = self.leader.replace(Leader::of(provisional, left_early));
        let other = before
            .map(Leader::tenure)
            .filter(|before| !before.same_as(provisional));
        other
            .into_iter()
            .for_each(|before| ended(before.until(first_day)));
        self.forget_recognised_end();
    }

    /// Records the recognition of a deputy or participant, under the head of the first day.
    fn recognise_deputy(&mut self, deputy: Tenure, on: NaiveDate, ended: &mut impl FnMut(Tenure)) {
        if self.begins_too_early(deputy) || !self.has_place(on, ended) {
            return ended(never_begun(deputy));
        }
        let from = deputy.period.from();
        let next = self.next();
        let leader = self.leader.and_then(Leader::head);
        let (under, own) = match next.filter(|next| next.period.from() <= from) {
            Some(next) => (Under::Next, Some(next)),
            None => (Under::Leader, leader),
        };
        let known = head_on(leader, next, from);
        let own = own.filter(|_| known.is_some());
        // To the end of that head's own time, should the next head never begin.
        let follows = |(known, own)| deputy.with_changed_head_term(known, own);
        let Tenure {
            office,
            person,
            period,
            origin,
        } = known.zip(own).map_or(deputy, follows);
        let under = own.map_or(Under::Nobody, |_| under);
        self.store_deputy(Deputy {
            office,
            origin,
            under,
            person,
            period,
        });
    }

    /// Records a deputy or participant as stated, to the end that was stated.
    fn state_deputy(&mut self, stated: Tenure, on: NaiveDate, ended: &mut impl FnMut(Tenure)) {
        let before_the_leader = self.begins_too_early(stated);
        if !before_the_leader {
            return self.recognise_deputy(stated, on, ended);
        }
        if !self.has_place(on, ended) {
            return ended(never_begun(stated));
        }
        self.store_deputy(Deputy {
            office: stated.office,
            origin: stated.origin,
            under: Under::Stated,
            person: stated.person,
            period: stated.period,
        });
    }

    fn store_deputy(&mut self, deputy: Deputy) {
        match self.deputy.filter(|first| first.key() != deputy.key()) {
            None => self.deputy = Some(deputy),
            Some(_) => {
                let rare = self.rare.get_or_insert_default();
                rare.deputies.insert(deputy.key(), deputy);
            }
        }
    }

    /// Returns whether the calendar has a place for one deputy more. Where it is full, those who have left by the day give
    /// up theirs.
    #[inline]
    fn has_place(&mut self, on: NaiveDate, ended: &mut impl FnMut(Tenure)) -> bool {
        let kept = |all: &Self| all.rare.as_ref().map_or(0, |rare| rare.deputies.len());
        if kept(self) < MOST_DEPUTIES.saturating_sub(1) {
            return true;
        }
        let view = self.view(self.next());
        self.retain_deputies(|deputy| {
            let served = view.served(deputy);
            let left = has_left(served, on);
            if left {
                ended(served);
            }
            !left
        });
        kept(self) < MOST_DEPUTIES.saturating_sub(1)
    }

    /// Returns whether as many deputies and participants as a calendar keeps have not left by a day.
    #[inline]
    pub(crate) fn is_full(&self, on: NaiveDate) -> bool {
        let rare = self.rare.as_ref();
        let many = rare.is_some_and(|rare| rare.deputies.len() >= MOST_DEPUTIES.saturating_sub(1));
        many && self.deputies().filter(|served| !has_left(*served, on)).count() >= MOST_DEPUTIES
    }

    /// Ends the tenure of whoever leads earlier than it said.
    fn end_leader(&mut self, tenure: Tenure) {
        if let Some(leader) = &mut self.leader
            && leader.tenure().same_as(tenure)
        {
            leader.period = tenure.period;
            leader.left_early |= leader.office == Office::Head;
        }
    }

    /// Ends the tenure of a deputy, and withdraws what this person was still to begin in that office: nobody
    /// dies or moves away in one term only.
    fn end_deputy(&mut self, tenure: Tenure, on: NaiveDate, ended: &mut impl FnMut(Tenure)) {
        let mut end = |deputy: &mut Deputy| {
            if !same_post(deputy.tenure(), tenure) {
                return true;
            }
            if on < deputy.period.from() {
                ended(never_begun(deputy.tenure()));
                return false;
            }
            if deputy.tenure().same_as(tenure) {
                deputy.period = tenure.period;
            }
            true
        };
        if let Some(rare) = &mut self.rare {
            let first = (tenure.person, NaiveDate::MIN, Office::Head);
            let last = (tenure.person, NaiveDate::MAX, Office::ProvisionalHead);
            let theirs = rare.deputies.range_mut(first..=last);
            let withdrawn = theirs.filter_map(|(key, deputy)| (!end(deputy)).then_some(*key));
            let withdrawn: Vec<_> = withdrawn.collect();
            for key in withdrawn {
                rare.deputies.remove(&key);
            }
        }
        if self.deputy.as_mut().is_some_and(|first| !end(first)) {
            self.deputy = self
                .rare
                .as_mut()
                .and_then(|rare| rare.deputies.pop_first())
                .map(|(_, d)| d);
        }
        self.drop_if_empty();
    }

    /// Withdraws the recognition of the head to come, and with it those of the deputies for that term.
    fn withdraw_next(&mut self, which: impl FnOnce(Tenure) -> bool, ended: &mut impl FnMut(Tenure)) {
        let Some(next) = self.next().filter(|next| which(*next)) else {
            return;
        };
        ended(never_begun(next));
        self.forget_next();
        self.retain_deputies(|deputy| {
            let stays = deputy.under != Under::Next;
            if !stays {
                ended(never_begun(deputy.tenure()));
            }
            stays
        });
    }

    /// The term of the head ends on another day, and with it those of the deputies that follow it.
    fn change_term(&mut self, changed: Tenure) {
        let Some(leader) = self.leader.filter(|leader| leader.tenure().same_as(changed)) else {
            return;
        };
        let old = leader.tenure();
        self.leader = Some(Leader {
            period: changed.period,
            ..leader
        });
        let rare = self.rare.get_or_insert_default();
        rare.recognised_end = rare.recognised_end.or(Some(old.period.until()));
        let all = self.deputy.iter_mut().chain(rare.deputies.values_mut());
        all.filter(|deputy| deputy.under == Under::Leader)
            .for_each(|deputy| {
                deputy.period = deputy.tenure().with_changed_head_term(old, changed).period;
            });
    }

    /// Records a suspension. Those of tenures that are over are forgotten.
    fn suspend(&mut self, suspended: Suspended) {
        let now: Vec<_> = self
            .tenures()
            .filter(|t| !has_left(*t, suspended.since))
            .collect();
        let all = &mut self.rare.get_or_insert_default().suspended;
        all.retain(|other| {
            let again = (other.office, other.person) == (suspended.office, suspended.person);
            !again && now.iter().any(|tenure| other.of(*tenure))
        });
        all.push(suspended);
    }

    fn lift(&mut self, office: Office, person: PersonId) {
        if let Some(rare) = &mut self.rare {
            rare.suspended
                .retain(|suspended| (suspended.office, suspended.person) != (office, person));
        }
        self.drop_if_empty();
    }

    /// Returns the suspensions recorded and not lifted, those of tenures that are over among them.
    fn suspended(&self) -> impl Iterator<Item = Suspended> + '_ {
        self.rare.iter().flat_map(|rare| rare.suspended.iter().copied())
    }

    /// Returns how the holder of a tenure is suspended on a day, if so.
    #[inline]
    pub(crate) fn suspension(&self, tenure: Tenure, on: NaiveDate) -> Option<Suspended> {
        self.suspended()
            .find(|suspended| suspended.of(tenure) && suspended.since <= on)
    }

    /// Keeps the deputies of which this holds.
    fn retain_deputies(&mut self, mut keep: impl FnMut(&mut Deputy) -> bool) {
        self.deputy = self
            .deputy
            .and_then(|mut first| keep(&mut first).then_some(first));
        if let Some(rare) = &mut self.rare {
            rare.deputies.retain(|_, deputy| keep(deputy));
            if self.deputy.is_none() {
                self.deputy = rare.deputies.pop_first().map(|(_, deputy)| deputy);
            }
        }
        self.drop_if_empty();
    }

    fn forget_recognised_end(&mut self) {
        if let Some(rare) = &mut self.rare {
            rare.recognised_end = None;
        }
        self.drop_if_empty();
    }

    fn drop_if_empty(&mut self) {
        self.rare = self.rare.take().filter(|rare| {
            let kept = rare.next.is_some() || rare.recognised_end.is_some();
            kept || !rare.deputies.is_empty() || !rare.suspended.is_empty()
        });
    }
}

/// Returns whether a tenure is over on a day.
fn has_left(tenure: Tenure, on: NaiveDate) -> bool {
    tenure.period.until().is_some_and(|until| until <= on)
}

/// Returns whether two tenures are of one person in one office.
fn same_post(a: Tenure, b: Tenure) -> bool {
    (a.office, a.person) == (b.office, b.person)
}
