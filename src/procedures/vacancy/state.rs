//! The state of a vacant head's office.

use chrono::NaiveDate;

use crate::law::{Due, Pin};

/// Khuyết Tổ trưởng: the time a provisional head has, and what is due to the group. Who is provisional head
/// stands in the calendar of tenures.
#[doc = include_str!("../../../docs/wire/answer.vacancy.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias("khuyết Trưởng thôn", "khuyet Truong thon", "Tổ trưởng", "To truong"))]
pub struct Vacancy {
    // The first day of the first provisional head of this vacancy, from which the time runs.
    pub(super) first: Option<NaiveDate>,
    pub(super) head_due: Due,
    pub(super) election_due: Due,
    // The day of the decision by which the head leaves, from which the time to elect another runs.
    pub(super) relieved: Option<NaiveDate>,
    // Whether an election was decided on, so that the decision is not owed; called off, it is again.
    pub(super) called: bool,
    pub(super) head_left: bool,
    // The regulations that set the two due dates.
    pub(super) head_by: Option<Pin>,
    pub(super) election_by: Option<Pin>,
}

impl Default for Vacancy {
    fn default() -> Self {
        Self {
            first: None,
            head_due: Due::NotRegulated,
            election_due: Due::NotRegulated,
            relieved: None,
            called: false,
            head_left: false,
            head_by: None,
            election_by: None,
        }
    }
}

#[cfg(feature = "serde")]
crate::wire::view!(Vacancy {
    head_left,
    election_due,
    head_due,
});

impl Vacancy {
    /// Until when there must be a head, by the time a provisional head may serve.
    #[must_use]
    pub const fn head_due(&self) -> Due {
        self.head_due
    }

    /// Until when the ward must decide that a new head is elected; not regulated where none is due
    /// such decision, or no more. An election called off is no such decision; one that was voted on and
    /// came to nothing, annulled or not recognised, was one all the same (INTERPRETATION: clause 3, Article
    /// 9, Decree 59/2023/NĐ-CP sets a time for the decision alone).
    #[must_use]
    pub const fn election_due(&self) -> Due {
        if self.called {
            Due::NotRegulated
        } else {
            self.election_due
        }
    }

    /// Returns whether a head left before the term was over.
    #[must_use]
    pub const fn head_left(&self) -> bool {
        self.head_left
    }

    /// Returns the first day of the first provisional head of this vacancy, where a text limits the time.
    pub(crate) const fn first(&self) -> Option<NaiveDate> {
        self.first
    }

    /// Returns the day of the decision by which the head leaves.
    pub(crate) const fn relieved(&self) -> Option<NaiveDate> {
        self.relieved
    }

    /// Returns the regulation that sets the time for a head in the place of the provisional one.
    pub(crate) const fn head_by(&self) -> Option<Pin> {
        self.head_by
    }

    /// Returns the regulation that sets the time to decide on an election.
    pub(crate) const fn election_by(&self) -> Option<Pin> {
        self.election_by
    }

    /// A head was relieved: until then the ward must decide on an election, if it has not. Of a head relieved
    /// already nothing more is due.
    pub(crate) const fn head_leaves(
        &mut self,
        on: NaiveDate,
        election_due: Due,
        by: Option<Pin>,
        called: bool,
    ) {
        if !self.head_left {
            self.relieved = Some(on);
            self.election_due = election_due;
            self.election_by = by;
            self.called = called;
        }
        self.head_left = true;
    }

    /// An election was decided on, or the decision was taken back.
    pub(crate) const fn election_called(&mut self, called: bool) {
        self.called = called;
    }
}
