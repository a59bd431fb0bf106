//! Where a group lies and what it is called, by date.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Evidence, Refusal};
use crate::law::{DocumentNumber, Regulation, Rule, Rulebook, Territory, UnitKind};
use crate::place::{LocalTerm, PlaceName, Ward};
use crate::procedure::{CheckMode, Checks, numbered};

use super::state::{Rare, ResidentialGroup};

/// Số người được lấy ý kiến và số người đồng ý: how many were asked, and how many of them agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Opinions {
    /// How many voters or household representatives were asked.
    pub asked: u32,
    /// How many of them agree.
    pub agreed: u32,
}

/// Đổi tên thôn, tổ dân phố: the group has another name from the day of the act. It stays the same group, with its
/// head, its log and whatever is under way.
///
/// # Law
/// Clause 1, Article 9, and clause 2, Article 13, Decree 185/2026/NĐ-CP: the commune-level People's Council decides after the
/// opinions of the people, of which no share is set. From 1/7/2025 to 25/5/2026 the Council too (point d, clause 2, Article 21,
/// Law 72/2025/QH15), with more than half agreeing (Circular 04/2012/TT-BNV as amended); before, the provincial Council.
/// Clause 4, Article 25, Law 10/2022/QH15: the residents give opinions on the draft first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Rename {
    /// The new name or number.
    pub name: PlaceName,
    /// Số nghị quyết, quyết định: the number of the resolution or decision, if the record has one.
    pub decision: Option<DocumentNumber>,
    /// The opinions taken; none where the record has none.
    pub opinions: Option<Opinions>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Rename", rename = "Rename", deny_unknown_fields)]
struct RenameForm {
    name: PlaceName,
    #[serde(deserialize_with = "crate::wire::present")]
    decision: Option<DocumentNumber>,
    #[serde(deserialize_with = "crate::wire::present")]
    opinions: Option<Opinions>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("RenameForm", Rename);

numbered! { Rename }

impl Rename {
    /// Returns the change to a name, by a decision without a number and without opinions on record.
    ///
    /// ```
    /// use to_dan_pho::group::Rename;
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// let rename = Rename::to("21".parse()?).with_decision("9/NQ-HĐND".parse()?).with_opinions(24_553, 24_543);
    /// assert_eq!(rename.opinions.map(|opinions| opinions.agreed), Some(24_543));
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub const fn to(name: PlaceName) -> Self {
        Self {
            name,
            decision: None,
            opinions: None,
        }
    }

    /// Returns the change with how many were asked, and how many of them agree.
    #[must_use]
    pub fn with_opinions(self, asked: u32, agreed: u32) -> Self {
        Self {
            opinions: Some(Opinions { asked, agreed }),
            ..self
        }
    }
}

/// Chuyển đơn vị hành chính: the group belongs to another commune-level unit, from the first day of that unit
/// ([`Ward::since`]); the act is the day on which that is recorded. Where the unit of another kind brings another term, as a
/// thôn becomes a tổ dân phố, the new term is told. The group stays the same, with its head, its log and whatever is under
/// way: a process goes on under the regulation it was opened under.
///
/// # Law
/// The units change by law or by a resolution of the Standing Committee of the National Assembly, which [`Ward::by`] names;
/// nobody decides on the group. Thôn lie in communes (xã) and tổ dân phố in wards (phường): clause 3, Article 2, Decree
/// 185/2026/NĐ-CP.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Move {
    /// The unit that it belongs to now.
    pub ward: Ward,
    /// The term by which the group is called there; none where that stays.
    pub term: Option<LocalTerm>,
    /// Its kind, where the new term does not tell it; none where the kind stays or the term tells it.
    pub kind: Option<UnitKind>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Move", rename = "Move", deny_unknown_fields)]
struct MoveForm {
    ward: Ward,
    #[serde(deserialize_with = "crate::wire::present")]
    term: Option<LocalTerm>,
    #[serde(deserialize_with = "crate::wire::present")]
    kind: Option<UnitKind>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("MoveForm", Move);

impl Move {
    /// Returns the move to a unit, where the group keeps its term and kind.
    #[must_use]
    pub const fn to(ward: Ward) -> Self {
        Self {
            ward,
            term: None,
            kind: None,
        }
    }

    /// Returns the move with the term by which the group is called in the new unit.
    #[must_use]
    pub fn called(self, term: LocalTerm) -> Self {
        Self {
            term: Some(term),
            ..self
        }
    }

    /// Returns the move with the kind of the group in the new unit.
    #[must_use]
    pub fn with_kind(self, kind: UnitKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// Returns the term and the kind after the move of a group of these; no kind where the new term does not tell it and none is
    /// stated.
    fn of(&self, term: LocalTerm, kind: UnitKind) -> (LocalTerm, Option<UnitKind>) {
        match self.term {
            None => (term, Some(self.kind.unwrap_or(kind))),
            Some(new) => (new, self.kind.or(new.kind())),
        }
    }
}

/// Where a group lay, and what it was called, before a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FormerPlace {
    /// The first day on which it was so no more.
    until: NaiveDate,
    ward: Ward,
    name: PlaceName,
    term: LocalTerm,
    kind: UnitKind,
}

impl Rare {
    #[cold]
    fn former_place(&self, on: NaiveDate) -> Option<&FormerPlace> {
        self.places.iter().find(|place| on < place.until)
    }
}

impl ResidentialGroup {
    /// Returns where the group lay on a day of the past; none where it is as it is now.
    #[inline]
    fn former_place(&self, on: NaiveDate) -> Option<&FormerPlace> {
        // Asked at every act; almost no group has any.
        self.rare.as_ref()?.former_place(on)
    }

    fn former_places(&self) -> &[FormerPlace] {
        self.rare.as_ref().map_or(&[], |rare| &rare.places)
    }

    /// Returns the places that the group had left by a day, the first one first.
    fn left_by(&self, on: NaiveDate) -> impl DoubleEndedIterator<Item = &FormerPlace> {
        self.former_places().iter().filter(move |place| place.until <= on)
    }

    /// Returns the commune-level unit that the group belonged to on a day. Of a day before it was entered that is the first
    /// unit on record.
    #[must_use]
    pub fn ward_on(&self, on: NaiveDate) -> &Ward {
        self.former_place(on).map_or(self.ward(), |place| &place.ward)
    }

    /// Returns the name or number that the group had on a day.
    #[must_use]
    pub fn name_on(&self, on: NaiveDate) -> &PlaceName {
        self.former_place(on).map_or(self.name(), |place| &place.name)
    }

    /// Returns the kind that the group had on a day.
    #[inline]
    #[must_use]
    pub fn kind_on(&self, on: NaiveDate) -> UnitKind {
        self.former_place(on).map_or(self.kind(), |place| place.kind)
    }

    /// Returns the regulation of the group's place and kind on a day.
    ///
    /// INTERPRETATION: where the province of the day has no text of its own, a text of the province that the group came from
    /// goes on, as long as that text is in force: no instrument consulted says what becomes of the texts of provinces that merged.
    #[inline]
    #[must_use]
    pub fn regulation_on<'b>(&self, on: NaiveDate, book: &'b Rulebook) -> Option<&'b Regulation> {
        let (province, kind) = (self.ward_on(on).province, self.kind_on(on));
        let found = book.at(province, kind, on)?;
        let brought = || {
            let earlier = self.left_by(on).rev();
            let theirs = earlier.filter_map(|place| book.at(place.ward.province, kind, on));
            { theirs }.find(|regulation| regulation.pin().territory != Territory::National)
        };
        match found.pin().territory {
            Territory::National if !self.former_places().is_empty() => brought().or(Some(found)),
            _ => Some(found),
        }
    }

    /// Returns whether a text of a territory may apply to the group on a day: the one of the province of the day, one of a
    /// province that it came from, or a national one.
    pub(super) fn may_lie_in(&self, territory: Territory, on: NaiveDate) -> bool {
        match territory {
            Territory::National => true,
            Territory::Province(province) => {
                let earlier = self.left_by(on).map(|place| place.ward.province);
                self.ward_on(on).province == province || { earlier }.any(|former| former == province)
            }
        }
    }

    /// Checks a move: the unit and its province were there, and it is a later unit than the group's.
    pub(super) fn movable(&self, moved: &Move, on: NaiveDate) -> Result<(), Refusal> {
        let since = moved.ward.since;
        let dates = |observed, bound| Evidence::Dates { observed, bound };
        if on < since {
            return Err(Refusal::of_record(Rule::WardNotYet, dates(on, since)));
        }
        if !moved.ward.province.existed_on(since) {
            return Err(Refusal::of_record(Rule::NoSuchProvince, Evidence::On(since)));
        }
        let same = (moved.ward == *self.ward()).then_some(Rule::SamePlace);
        let stated = moved.of(self.term(), self.kind()).1.is_none();
        if let Some(rule) = same.or(stated.then_some(Rule::KindNotStated)) {
            return Err(Refusal::of_record(rule, Evidence::Plain));
        }
        let last = self.ward().since.max(self.place_changed().unwrap_or(since));
        match since < last {
            true => Err(Refusal::of_record(Rule::TooEarly, dates(since, last))),
            false => Ok(()),
        }
    }

    /// The day from which the group is called and lies as it is now; none where nothing has changed since it was entered.
    fn place_changed(&self) -> Option<NaiveDate> {
        self.former_places().last().map(|place| place.until)
    }

    /// Checks a change of name: who decides, the opinions, and that it is a change.
    pub(super) fn check_rename<R: CheckMode>(
        &self,
        c: &mut Checks<'_, R>,
        rename: &Rename,
    ) -> Result<(), R::Stop> {
        let rules = c.law.rules();
        c.require(rename.name != *self.name(), Rule::SamePlace, Evidence::Plain)?;
        if let Some(last) = self.place_changed() {
            c.require_not_before(last)?;
        }
        self.require_rename_competence(c)?;
        c.require_number(rename.decision)?;
        match rename.opinions {
            // Article 13(2)b of the decree: the opinions are taken first.
            None => c.require_allowed(&rules.without_opinions),
            Some(opinions) => {
                let evidence = Evidence::Against {
                    observed: opinions.agreed.into(),
                    recorded: opinions.asked,
                };
                let whole = opinions.agreed <= opinions.asked;
                if c.require(whole, Rule::OpinionsAboveBallots, evidence)? {
                    c.require_share(&rules.reorganisation_consent, opinions.agreed, opinions.asked)?;
                }
                Ok(())
            }
        }
    }

    /// The Council decides; in a special zone without a level of government its People's Committee does.
    fn require_rename_competence<R: CheckMode>(&self, c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
        let rules = c.law.rules();
        let in_the_zone = rules.reorganisation_special_zone.stated().is_some()
            && self.ward_on(c.on).is_special_zone()
            && c.could_act(&rules.reorganisation_special_zone);
        match in_the_zone {
            true => c.require_competent(&rules.reorganisation_special_zone),
            false => c.require_competent(&rules.reorganisation_competence),
        }
    }

    /// Records another name, from a day on.
    pub(super) fn renamed(&mut self, rename: &Rename, on: NaiveDate) {
        self.leave_place(on);
        self.name = rename.name.clone();
    }

    /// Records another unit, from its first day on.
    pub(super) fn moved(&mut self, moved: &Move) {
        let (term, kind) = moved.of(self.term, self.kind);
        self.leave_place(moved.ward.since);
        *self.ward = moved.ward.clone();
        self.term = term;
        self.kind = kind.unwrap_or(self.kind);
    }

    fn leave_place(&mut self, until: NaiveDate) {
        let place = FormerPlace {
            until,
            ward: Ward::clone(&self.ward),
            name: self.name.clone(),
            term: self.term,
            kind: self.kind,
        };
        let places: &mut Vec<_> = &mut self.rare.get_or_insert_default().places;
        places.push(place);
    }

    /// Returns the term by which the group was called on a day.
    #[must_use]
    pub fn term_on(&self, on: NaiveDate) -> LocalTerm {
        self.former_place(on).map_or(self.term(), |place| place.term)
    }
}
