//! Bản nêu hiện trạng: who holds which office when the record of a group begins.

use alloc::vec::Vec;

use chrono::{Datelike, Days, NaiveDate};

use crate::PersonId;
use crate::act::{Act, Actor, Evidence, Finding, Findings, Refusal};
use crate::law::{DeputyForm, DocumentNumber, Due, Period, ProvisionalTime, Rule, Rulebook};
use crate::office::{Beside, Change, MOST_DEPUTIES, Office, Origin, Tenure, Tenures};
use crate::people::Age;
use crate::procedure::{Brief, CheckMode, Checks, Facts, Law};
use crate::text::vocabulary;

use super::state::ResidentialGroup;

vocabulary! {
    /// Căn cứ của bản nêu hiện trạng: what a statement of the position rests on.
    pub enum PositionSource {
        /// Quyết định công nhận, cử: the decisions themselves were seen.
        Decisions = "các quyết định" / "the decisions",
        /// Biên bản: minutes of meetings or ballots.
        Minutes = "biên bản" / "minutes",
        /// Danh sách do cấp xã quản lý: the list that the commune keeps.
        WardList = "danh sách do cấp xã quản lý" / "the list that the commune keeps",
        /// Theo lời kể: what people remember; no paper was found.
        Memory = "theo lời kể, chưa tìm thấy văn bản" / "what is remembered, no paper found",
    }
}

vocabulary! {
    /// Cách nhận chức: how somebody came to an office, as far as it is known.
    pub enum CameBy {
        /// Được bầu hoặc lựa chọn, và công nhận: recognised.
        Recognised = "được công nhận" / "recognised",
        /// Được cử, chỉ định: appointed, as a provisional head is.
        Appointed = "được cử, chỉ định" / "appointed",
        /// Chưa rõ: not known.
        NotKnown = "chưa rõ" / "not known",
    }
}

/// Người giữ chức theo bản nêu hiện trạng: somebody who holds an office, or held it, as stated and not as judged from steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct StatedTenure {
    /// The office.
    pub office: Office,
    /// The person.
    pub person: PersonId,
    /// The first day in office.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub from: NaiveDate,
    /// The last day in office, as it stands now; none where no end is known or set.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub last_day: Option<NaiveDate>,
    /// The last day of the term as it was recognised, where a decision has shortened it, extended it or left it without an end.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub recognised_to: Option<NaiveDate>,
    /// How the person came to the office.
    pub came_by: CameBy,
    /// Số quyết định: the number of the decision that recognised or appointed, if it is known.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// The day of that decision, if it is known.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub decided: Option<NaiveDate>,
    /// The age on the first day, if it is known.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub age: Option<Age>,
}

impl StatedTenure {
    /// Returns that a person has been in an office from a day on, without an end, and that nothing else is known.
    #[must_use]
    pub const fn since(office: Office, person: PersonId, from: NaiveDate) -> Self {
        Self {
            office,
            person,
            from,
            last_day: None,
            recognised_to: None,
            came_by: CameBy::NotKnown,
            decision: None,
            decided: None,
            age: None,
        }
    }

    /// Returns the same to a last day, which is part of it.
    #[must_use]
    pub const fn to(self, last_day: NaiveDate) -> Self {
        Self {
            last_day: Some(last_day),
            ..self
        }
    }

    /// Returns the same with the last day of the term as it was recognised, which a decision changed.
    #[must_use]
    pub const fn recognised_to(self, last_day: NaiveDate) -> Self {
        Self {
            recognised_to: Some(last_day),
            ..self
        }
    }

    /// Returns the same with how the person came to the office, by the decision of a day.
    #[must_use]
    pub fn came_by(
        self,
        came_by: CameBy,
        decision: Option<DocumentNumber>,
        decided: Option<NaiveDate>,
    ) -> Self {
        Self {
            came_by,
            decision,
            decided,
            ..self
        }
    }

    /// Returns the same with the age on the first day.
    #[must_use]
    pub fn aged(self, age: Age) -> Self {
        Self {
            age: Some(age),
            ..self
        }
    }

    fn tenure(&self, last_day: Option<NaiveDate>) -> Tenure {
        let open = Period::since(self.from);
        let until = last_day.and_then(|last| last.succ_opt());
        Tenure {
            office: self.office,
            person: self.person,
            period: until.map_or(open, |until| open.ending(until)),
            origin: Origin::Stated,
        }
    }

    /// Returns the tenure as it stands now.
    #[must_use]
    pub fn now(&self) -> Tenure {
        self.tenure(self.last_day)
    }

    /// Returns the tenure as it was recognised.
    fn recognised(&self) -> Tenure {
        self.tenure(self.recognised_to.or(self.last_day))
    }

    const fn leads(&self) -> bool {
        matches!(self.office, Office::Head | Office::ProvisionalHead)
    }
}

/// Bản nêu hiện trạng: the position of a group when its record begins, as the commune-level People's Committee states it.
///
/// It holds who is in office, and may hold who was. It says nothing of how the steps were taken, so nothing of them is judged;
/// what the rules of the first day of each tenure did not allow is told by [`ResidentialGroup::stated`]. What is under way (an
/// election, a relief, a delegation, a suspension, an extension) is recorded after it by the acts themselves, each on its own
/// day: such acts may be dated back to the first day that the statement speaks of
/// ([`GroupLog::act_all`](crate::GroupLog::act_all) takes all of them or none).
///
/// Later knowledge corrects the statement, it is not stated again: [`GroupLog::correct`](crate::GroupLog::correct).
///
/// ```
/// use to_dan_pho::group::{CameBy, Position, PositionSource, Register, StatedTenure};
/// use to_dan_pho::law::Province;
/// use to_dan_pho::office::{Office, Origin};
/// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let book = Rulebook::builtin();
/// let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// log.act(&book, Actor::WardCommittee, day("2026-01-05"), register)?;
///
/// let head = StatedTenure::since(Office::Head, PersonId::from_u128(7), day("2023-12-15"))
///     .came_by(CameBy::Recognised, Some("20/QĐ-UBND".parse()?), Some(day("2023-12-15")));
/// let position = Position::new(PositionSource::Decisions).with(head);
/// log.act(&book, Actor::WardCommittee, day("2026-01-05"), position)?;
///
/// let head = log.group().and_then(|group| group.head_on(day("2024-06-01"))).ok_or("no head")?;
/// assert_eq!((head.person, head.origin), (PersonId::from_u128(7), Origin::Stated));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("hiện trạng", "hien trang"))]
pub struct Position {
    /// The papers that it rests on.
    pub source: PositionSource,
    /// Số văn bản: the number of the report or list that it is taken from, if there is one.
    pub document: Option<DocumentNumber>,
    /// The tenures of those who hold an office, and of those known to have held one before.
    pub tenures: Vec<StatedTenure>,
    /// Since when there has been no head, where nobody is stated to lead.
    pub vacant_since: Option<NaiveDate>,
    /// Trưởng ban công tác Mặt trận: the head of the Front Working Committee, if known.
    pub front_head: Option<PersonId>,
    /// Bí thư chi bộ: the party-cell secretary, if known.
    pub cell_secretary: Option<PersonId>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Position", rename = "Position", deny_unknown_fields)]
struct PositionForm {
    source: PositionSource,
    #[serde(deserialize_with = "crate::wire::present")]
    document: Option<DocumentNumber>,
    tenures: Vec<StatedTenure>,
    #[serde(deserialize_with = "crate::wire::optional_date")]
    vacant_since: Option<NaiveDate>,
    #[serde(deserialize_with = "crate::wire::present")]
    front_head: Option<PersonId>,
    #[serde(deserialize_with = "crate::wire::present")]
    cell_secretary: Option<PersonId>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("PositionForm", Position);

impl Position {
    /// Returns a statement that rests on a source and says nothing yet.
    #[must_use]
    pub const fn new(source: PositionSource) -> Self {
        Self {
            source,
            document: None,
            tenures: Vec::new(),
            vacant_since: None,
            front_head: None,
            cell_secretary: None,
        }
    }

    /// Returns the statement with somebody who holds or held an office.
    #[must_use]
    pub fn with(mut self, tenure: StatedTenure) -> Self {
        self.tenures.push(tenure);
        self
    }

    /// Returns the statement with the number of the document that it is taken from.
    #[must_use]
    pub fn from_document(self, document: DocumentNumber) -> Self {
        Self {
            document: Some(document),
            ..self
        }
    }

    /// Returns the statement with the day since when there has been no head.
    #[must_use]
    pub fn vacant_since(self, day: NaiveDate) -> Self {
        Self {
            vacant_since: Some(day),
            ..self
        }
    }

    /// Returns the tenures, each with its place, in the order of their first days; of those of one day whoever leads comes first.
    fn in_order(&self) -> Vec<(usize, &StatedTenure)> {
        let mut all: Vec<_> = self.tenures.iter().enumerate().collect();
        all.sort_by_key(|(_, stated)| (stated.from, !stated.leads()));
        all
    }

    /// Returns the first day that the statement speaks of.
    pub(super) fn first_day(&self) -> Option<NaiveDate> {
        let tenures = self.tenures.iter().map(|stated| stated.from);
        tenures.chain(self.vacant_since).min()
    }

    /// Hands on each change of the offices that it states, with its day: whoever leads first, since a deputy may have begun under
    /// an earlier head.
    pub(super) fn for_each_change(&self, mut change: impl FnMut(Change, NaiveDate)) {
        let all = self.in_order();
        let (leaders, deputies): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, stated)| stated.leads());
        for (_, stated) in leaders {
            change(Change::Given(stated.recognised()), stated.from);
            if stated.recognised_to.is_some() {
                change(Change::TermChanged(stated.now()), stated.from);
            }
        }
        for (_, stated) in deputies {
            change(Change::Stated(stated.now()), stated.from);
        }
    }

    /// Checks what no group can be. Returns the first of what [`each_fault`](Self::each_fault) tells.
    fn check(&self, on: NaiveDate) -> Result<(), Finding> {
        let mut first = None;
        self.each_fault(on, |found, _| {
            first.get_or_insert(found);
        });
        first.map_or(Ok(()), Err)
    }

    /// Hands on everything that no group can be, with the places of the tenures it is about: two who lead, an end before the
    /// beginning, a day to come, one's own deputy, a vacancy beside a head.
    pub(super) fn each_fault(&self, on: NaiveDate, mut fault: impl FnMut(Finding, &[usize])) {
        let dates = |observed, bound| Evidence::Dates { observed, bound };
        let mut tell = |rule, evidence, at: &[usize]| fault(Finding { rule, evidence }, at);
        if self.tenures.len() > MOST_DEPUTIES {
            let count = u32::try_from(self.tenures.len()).unwrap_or(u32::MAX);
            let most = u32::try_from(MOST_DEPUTIES).unwrap_or(u32::MAX);
            let (observed, recorded) = (count.into(), most);
            // Nothing else is asked of so many: they would be compared two by two.
            return tell(Rule::DeputiesFull, Evidence::Against { observed, recorded }, &[]);
        }
        let all = self.in_order();
        for (before, &(at, stated)) in all.iter().enumerate() {
            let ends = [stated.last_day, stated.recognised_to];
            let ends_early = { ends }.into_iter().flatten().find(|end| *end < stated.from);
            if let Some(end) = ends_early {
                tell(Rule::TooEarly, dates(end, stated.from), &[at]);
            }
            let begins = stated
                .decided
                .into_iter()
                .chain([stated.from])
                .find(|day| on < *day);
            if let Some(day) = begins {
                tell(Rule::TooLate, dates(on, day), &[at]);
            }
            let others = all.iter().take(before);
            let meets = |(_, other): &&(usize, &StatedTenure)| {
                let (one, two) = (stated.now().period, other.now().period);
                one.contains(two.from()) || two.contains(one.from())
            };
            for &(other_at, other) in others.filter(meets) {
                let rule = if stated.leads() && other.leads() {
                    Rule::HeadInOffice
                } else if stated.person == other.person && stated.leads() != other.leads() {
                    Rule::HeadAsDeputy
                } else if (stated.person, stated.office) == (other.person, other.office) {
                    Rule::DeputyAlready
                } else {
                    continue;
                };
                tell(rule, Evidence::Plain, &[other_at, at]);
            }
        }
        let Some(vacant) = self.vacant_since else {
            return;
        };
        if on < vacant {
            tell(Rule::TooLate, dates(on, vacant), &[]);
        }
        // A provisional head leads while the office of head is vacant.
        let heads = all.iter().filter(|(_, stated)| stated.office == Office::Head);
        let led = |stated: &StatedTenure| stated.now().period.until().is_none_or(|until| vacant < until);
        if let Some((at, _)) = { heads }.find(|(_, stated)| led(stated)) {
            tell(Rule::VacantAndLed, Evidence::On(vacant), &[*at]);
        }
    }
}

impl ResidentialGroup {
    /// Checks whether a position can be stated: before every other act, and of what can be.
    pub(super) fn statable(&self, position: &Position, on: NaiveDate) -> Result<(), Refusal> {
        if !self.only_entered() {
            return Err(Refusal::of_record(Rule::PositionAfterActs, Evidence::Plain));
        }
        position
            .check(on)
            .map_err(|finding| Refusal::of_record(finding.rule, finding.evidence))
    }

    /// Returns whether nothing has been recorded of the group's offices, votes and meetings.
    fn only_entered(&self) -> bool {
        let nothing_under_way = self.authority.is_none()
            && self.election.is_none()
            && self.deputy_election.is_none()
            && self.selection.is_none()
            && self.relief.is_none()
            && self.residents.is_none()
            && self.vacancy.is_none();
        let nothing_done = self.acted.is_none() && self.ended().next().is_none();
        nothing_under_way && nothing_done && self.tenures == Tenures::new() && self.position().is_none()
    }

    /// Returns the statement with which the record of the group begins, and the day of it; none where it was not taken over.
    #[must_use]
    pub fn position(&self) -> Option<(NaiveDate, &Position)> {
        let rare = self.rare.as_ref()?;
        let (on, position) = rare.position.as_ref()?;
        Some((*on, position))
    }

    /// Returns each tenure that was stated, with what the rules of its first day did not allow (irregular), what no text says, and
    /// what is not known; in the order of the first days. The record of what was stated does not change by it.
    ///
    /// Each of the findings names the regulation that it was found under; of a day for which no rules are known it names none, and
    /// [`Rule::UnknownRegulation`] is among what is not known.
    #[must_use]
    pub fn stated(&self, book: &Rulebook) -> Vec<(StatedTenure, Findings)> {
        let Some((on, position)) = self.position() else {
            return Vec::new();
        };
        let mut tenures = Tenures::new();
        let mut all = Vec::new();
        for (_, stated) in position.in_order() {
            let found = self.judged_tenure(stated, &tenures, on, book);
            let change = match stated.leads() {
                true => Change::Given(stated.now()),
                false => Change::Stated(stated.now()),
            };
            tenures.record(change, stated.from, |_| {});
            all.push((*stated, found));
        }
        all
    }

    fn judged_tenure(
        &self,
        stated: &StatedTenure,
        tenures: &Tenures,
        on: NaiveDate,
        book: &Rulebook,
    ) -> Findings {
        let Some(regulation) = self.regulation_on(stated.from, book) else {
            return Findings {
                unknown: alloc::vec![Rule::UnknownRegulation],
                ..Findings::default()
            };
        };
        let facts = Facts::new(tenures, stated.from, self.kind_on(stated.from), self.households);
        let brief = Brief {
            law: Law::new(regulation, book),
            facts: &facts,
        };
        let act = Act {
            by: Actor::WardCommittee,
            on: stated.from,
            what: (),
        };
        let mut found = Checks::surveyed(brief, &act, |c| check_tenure(c, stated, on));
        // It is in office all the same: what would have been refused is irregular.
        found.irregular.splice(0..0, found.unmet.drain(..));
        found
    }
}

/// Checks a stated tenure by the rules of its first day.
fn check_tenure<R: CheckMode>(
    c: &mut Checks<'_, R>,
    stated: &StatedTenure,
    on: NaiveDate,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let office = stated.office;
    match office {
        Office::Head => {
            check_age(c, stated, &rules.candidate_age)?;
            check_term(c, stated)
        }
        Office::ProvisionalHead => {
            let Some(p) = c.stated(&rules.provisional_time) else {
                return Ok(());
            };
            let ProvisionalTime::AtMost(span) = p.value else {
                return Ok(());
            };
            let last = stated.last_day.unwrap_or(on);
            match span.after(stated.from, c.law.calendar()) {
                Due::By(bound) if bound < last => {
                    let (rule, observed) = (rules.provisional_time.rule(), last);
                    c.breach(p.breach, rule, Evidence::Dates { observed, bound })
                }
                _ => Ok(()),
            }
        }
        Office::Deputy | Office::Participant => {
            let of = Beside::of(office, rules);
            if office == Office::Deputy
                && let Some(p) = c.stated(&rules.deputy_form)
                && p.value == DeputyForm::None
            {
                c.breach(p.breach, Rule::DeputyForm, Evidence::Plain)?;
            }
            check_age(c, stated, of.age)?;
            c.require_number_of_deputies(office, stated.from)
        }
    }
}

fn check_age<R: CheckMode>(
    c: &mut Checks<'_, R>,
    stated: &StatedTenure,
    slot: &crate::law::Slot<crate::law::Count>,
) -> Result<(), R::Stop> {
    match stated.age {
        Some(Age::Years(years)) => c.require_count(slot, years.into()),
        Some(Age::Shown) | None => {
            c.stated(slot);
            Ok(())
        }
    }
}

/// The length of the term is one that the rules of its first day allow.
///
/// INTERPRETATION: the length is counted in whole months, to the nearest, since a paper may count the last day in or out.
fn check_term<R: CheckMode>(c: &mut Checks<'_, R>, stated: &StatedTenure) -> Result<(), R::Stop> {
    let slot = &c.law.rules().term;
    let Some(p) = c.stated(slot) else { return Ok(()) };
    let Some(until) = stated.recognised().period.until() else {
        return Ok(());
    };
    let observed = months_between(stated.from, until);
    if p.value.allows(observed) {
        return Ok(());
    }
    let evidence = Evidence::Term {
        observed,
        allowed: p.value,
    };
    c.breach(p.breach, slot.rule(), evidence)
}

/// The months from a day to another, to the nearest.
fn months_between(from: NaiveDate, until: NaiveDate) -> u16 {
    let rounded = until.checked_add_days(Days::new(15)).unwrap_or(until);
    let index = |day: NaiveDate| {
        i64::from(day.year())
            .saturating_mul(12)
            .saturating_add(i64::from(day.month0()))
    };
    let months = index(rounded).saturating_sub(index(from));
    let whole = match rounded.day() < from.day() {
        true => months.saturating_sub(1),
        false => months,
    };
    u16::try_from(whole.max(0)).unwrap_or(u16::MAX)
}
