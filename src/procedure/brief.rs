//! The law and the facts of one act, and the three questions asked with them.

use chrono::NaiveDate;

use crate::act::{Act, Findings, JudgedBy, Recorded, Refusal};
use crate::law::{
    BasisFlaw, Calendar, DocumentNumber, Due, Instrument, Regulation, Rulebook, Slot, Slots, Span,
};
use crate::procedure::{CheckMode, Checks, Facts, Procedure};

/// The law an act is judged by: the regulation its process is pinned to, the calendar, and the rulebook
/// that both come from, in which a cited legal basis is looked up.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    pub(crate) regulation: &'a Regulation,
    pub(crate) calendar: &'a Calendar,
    book: &'a Rulebook,
}

impl<'a> Law<'a> {
    /// Returns the law of a regulation, with the calendar of the rulebook.
    #[inline]
    #[must_use]
    pub const fn new(regulation: &'a Regulation, book: &'a Rulebook) -> Self {
        Self {
            regulation,
            calendar: book.calendar(),
            book,
        }
    }

    /// Returns the law of a regulation, with another calendar of the rulebook.
    #[inline]
    pub(crate) const fn counted_by(self, calendar: &'a Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// Returns the rules that an event keeps beside it.
    #[inline]
    pub(crate) const fn judged_by(self) -> JudgedBy {
        JudgedBy {
            regulation: self.regulation.pin(),
            calendar: self.calendar.revision(),
        }
    }

    /// Returns what the regulation says of each rule.
    #[inline]
    pub(crate) const fn rules(self) -> &'a Slots {
        self.regulation.slots()
    }

    /// Returns the regulation.
    #[must_use]
    pub const fn regulation(self) -> &'a Regulation {
        self.regulation
    }

    /// Returns the calendar of working days.
    #[must_use]
    pub const fn calendar(self) -> &'a Calendar {
        self.calendar
    }

    /// Returns the instrument of a number that stands on a day where the regulation applies.
    pub(crate) fn basis(self, number: DocumentNumber, on: NaiveDate) -> Result<Instrument, BasisFlaw> {
        self.book.basis_in(self.regulation.pin().territory, number, on)
    }

    /// The last day of a stretch the regulation sets, counted from `day`.
    #[must_use]
    pub fn due(self, slot: &Slot<Span>, day: NaiveDate) -> Due {
        slot.stated()
            .map_or(Due::NotRegulated, |span| span.value.after(day, self.calendar))
    }
}

/// The law and the facts of one act. Both are lent: they are made once, where the act is judged.
#[derive(Clone, Copy, Debug)]
pub struct Brief<'a> {
    /// The rules, the calendar and the rulebook.
    pub law: Law<'a>,
    /// The office facts of the act.
    pub facts: &'a Facts<'a>,
}

impl<'a> Brief<'a> {
    /// Returns the event of an act, or the refusal with the first unmet rule.
    ///
    /// # Errors
    /// The first rule not met. Nothing was changed.
    #[inline]
    pub fn decide<P: Procedure>(
        self,
        state: Option<&P>,
        act: &Act<&P::Command>,
    ) -> Result<Recorded<P::Event>, Refusal> {
        self.decide_as(state, act, |event| event)
    }

    /// Returns the event of an act as a part of something larger, or the refusal.
    ///
    /// # Errors
    /// The first rule not met. Nothing was changed.
    #[inline]
    pub(crate) fn decide_as<P: Procedure, E>(
        self,
        state: Option<&P>,
        act: &Act<&P::Command>,
        part: impl FnOnce(P::Event) -> E,
    ) -> Result<Recorded<E>, Refusal> {
        let irregular = Checks::judged(self, act, |c| check(c, state, act.what))?;
        P::event(self, state, act, |event| Recorded {
            by: act.by,
            on: act.on,
            judged_by: Some(self.law.judged_by()),
            what: part(event),
            irregular,
        })
    }

    /// Lists everything that stands against an act: what is not met, what would be irregular, and the
    /// rules of which no instrument consulted speaks.
    #[must_use]
    pub fn missing<P: Procedure>(self, state: Option<&P>, act: &Act<&P::Command>) -> Findings {
        Checks::surveyed(self, act, |c| check(c, state, act.what))
    }

    /// Lists everything that stands against a kind of act on a day, whatever its content: what is not met, and what would be
    /// irregular if the act were done on that day.
    pub(crate) fn against<P: Procedure>(self, state: Option<&P>, act: &Act<P::Kind>) -> Findings {
        Checks::surveyed(self, act, |c| {
            P::gate(c, state, act.what)?;
            P::lead_times(c, state, act.what)
        })
    }

    /// Checks whether a kind of act is open to an actor on a day, whatever its content.
    ///
    /// # Errors
    /// The first rule not met.
    pub fn open<P: Procedure>(self, state: Option<&P>, act: &Act<P::Kind>) -> Result<(), Refusal> {
        Checks::judged(self, act, |c| P::gate(c, state, act.what)).map(|_| ())
    }
}

/// Checks an act: first whether its kind is open, then its content.
#[inline]
fn check<P: Procedure, R: CheckMode>(
    c: &mut Checks<'_, R>,
    state: Option<&P>,
    command: &P::Command,
) -> Result<(), R::Stop> {
    P::gate(c, state, P::kind(command))?;
    P::check(c, state, command)
}
