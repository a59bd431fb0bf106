//! The rules of one place, one kind of group and one time.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use chrono::{Datelike, NaiveDate};

use crate::law::edition::{Source, Territory};
use crate::law::slot::{AnySlot, Note, ProvisionSummary, Sourced, write_place};
use crate::law::{
    Certainty, Citation, Ground, Instrument, Level, Period, Permission, Power, Rule, Silence, Slot, Slots,
    UnitKind,
};
use crate::text::{Lang, Text};

/// Ghim: which regulation a process was opened under, written into the event that opens it.
///
/// A released revision never changes; corrected data gets a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Pin {
    /// The territory whose texts were laid over each other.
    pub territory: Territory,
    /// The kind of group.
    pub kind: UnitKind,
    /// The first day on which these texts stood together.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub since: NaiveDate,
    /// The revision of the data.
    pub revision: u16,
}

impl Pin {
    /// Returns the pin as one word, in the order of pins: territory, kind, year, day of the year, revision.
    #[inline]
    pub(super) fn key(self) -> u64 {
        let territory = match self.territory {
            Territory::National => 0,
            Territory::Province(province) => province.code(),
        };
        let kind: u8 = match self.kind {
            UnitKind::Thon => 0,
            UnitKind::ToDanPho => 1,
        };
        // A year has 19 bits with its sign, and a day of it 9. Years before the common era stay in front.
        let year = self.since.year().wrapping_add(1 << 18).cast_unsigned();
        (u64::from(territory) << 56)
            | (u64::from(kind) << 48)
            | (u64::from(year) << 25)
            | (u64::from(self.since.ordinal()) << 16)
            | u64::from(self.revision)
    }
}

impl fmt::Display for Pin {
    /// `01/to_dan_pho/2020-04-27#1`, or `vn/...` for the national texts alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.territory {
            Territory::National => f.write_str("vn")?,
            Territory::Province(province) => write!(f, "{:02}", province.code())?,
        }
        let kind = match self.kind {
            UnitKind::Thon => "thon",
            UnitKind::ToDanPho => "to_dan_pho",
        };
        write!(f, "/{kind}/{}#{}", self.since, self.revision)
    }
}

/// Quy định: all texts in force at one place and time, laid over each other. Immutable.
///
/// What it says of each rule is in its [slots](Regulation::slots): `regulation.slots().quorum`,
/// `regulation.slots().election_majority`, ...
///
/// # Archive
/// A regulation is archived as JSON. An archive that is older than a rule has no slot of it: such a slot reads
/// as unspecified. A slot of a rule that this version does not know is an error. A compact format has no
/// names, so what it wrote is read by the same version alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias(
    "bộ quy định áp dụng",
    "bo quy dinh ap dung",
    "mã bộ quy định",
    "ma bo quy dinh"
))]
pub struct Regulation {
    pin: Pin,
    in_force: Period,
    sources: Vec<Source>,
    slots: Slots,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(rename = "Regulation", deny_unknown_fields)]
struct RegulationForm {
    pin: Pin,
    in_force: Period,
    sources: Vec<Source>,
    slots: Slots,
}

/// Parts of a regulation that do not go together.
#[cfg(feature = "serde")]
#[derive(Debug, thiserror::Error)]
enum Misfit {
    #[error("regulation {pin}: in force {in_force}, which does not begin on the day of its pin")]
    Start { pin: Pin, in_force: Period },
    #[error("regulation {pin}: in force {in_force}, which is no day")]
    NoDay { pin: Pin, in_force: Period },
    #[error("regulation {0}: revision 0; the first is 1")]
    RevisionZero(Pin),
    #[error("regulation {pin}: the slot of {rule:?} is of another rule, or of a source that is not there")]
    Slot { pin: Pin, rule: Rule },
}

#[cfg(feature = "serde")]
impl Text for Misfit {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if lang == Lang::En {
            return write!(f, "{self}");
        }
        match self {
            Self::Start { pin, in_force } => write!(
                f,
                "bộ quy định {pin}: có hiệu lực {}, không bắt đầu vào ngày ghi trong mã",
                in_force.text(lang)
            ),
            Self::NoDay { pin, .. } => write!(f, "bộ quy định {pin}: không có hiệu lực ngày nào"),
            Self::RevisionZero(pin) => write!(f, "bộ quy định {pin}: lần sửa 0; lần đầu là 1"),
            Self::Slot { pin, rule } => write!(
                f,
                "bộ quy định {pin}: chỗ của {rule:?} thuộc quy tắc khác, hoặc dẫn nguồn không có"
            ),
        }
    }
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Regulation, RegulationForm);

#[cfg(feature = "serde")]
impl TryFrom<RegulationForm> for Regulation {
    type Error = Misfit;
    fn try_from(form: RegulationForm) -> Result<Self, Misfit> {
        let RegulationForm {
            pin,
            in_force,
            sources,
            slots,
        } = form;
        if in_force.from() != pin.since {
            return Err(Misfit::Start { pin, in_force });
        }
        if in_force.until() == Some(in_force.from()) {
            return Err(Misfit::NoDay { pin, in_force });
        }
        if pin.revision == 0 {
            return Err(Misfit::RevisionZero(pin));
        }
        let fits = |rule: &Rule| {
            slots
                .slot(*rule)
                .is_none_or(|slot| slot.fits(*rule, sources.len()))
        };
        match Rule::ALL.iter().copied().find(|rule| !fits(rule)) {
            Some(rule) => Err(Misfit::Slot { pin, rule }),
            None => Ok(Self::new(pin, in_force, sources, slots)),
        }
    }
}

impl Regulation {
    /// Returns what it says of each rule: `regulation.slots().quorum` and so on, a field a rule.
    ///
    /// ```
    /// use to_dan_pho::law::{Province, UnitKind};
    /// use to_dan_pho::Rulebook;
    /// let book = Rulebook::builtin();
    /// let day = chrono::NaiveDate::from_ymd_opt(2022, 7, 17).unwrap();
    /// let regulation = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
    /// assert!(regulation.slots().quorum.stated().is_some());
    /// ```
    #[inline]
    #[must_use]
    pub const fn slots(&self) -> &Slots {
        &self.slots
    }

    /// Extends the time in force to that of another of the same content, which begins on the same day.
    pub(crate) fn lasts_as(&mut self, other: &Self) {
        let longer = match (self.in_force.until(), other.in_force.until()) {
            (Some(until), Some(longer)) => until < longer,
            (until, longer) => until.is_some() && longer.is_none(),
        };
        if longer {
            self.in_force = other.in_force;
        }
    }

    pub(crate) const fn new(pin: Pin, in_force: Period, sources: Vec<Source>, slots: Slots) -> Self {
        Self {
            pin,
            in_force,
            sources,
            slots,
        }
    }

    pub(crate) fn revised(self, revision: u16) -> Self {
        Self {
            pin: Pin { revision, ..self.pin },
            ..self
        }
    }

    /// Its pin.
    #[must_use]
    pub const fn pin(&self) -> Pin {
        self.pin
    }

    /// When these texts stood together, unchanged.
    #[must_use]
    pub const fn in_force(&self) -> Period {
        self.in_force
    }

    /// The texts, the one that prevails first.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Returns the provision that states this rule, without its value: where it stands, and how sure that is; none
    /// where no text states it.
    #[must_use]
    pub fn provision(&self, rule: Rule) -> Option<ProvisionSummary> {
        self.slots.slot(rule)?.head(&self.sources)
    }

    /// The article a rule rests on here, if it rests on a text.
    #[must_use]
    pub fn citation(&self, rule: Rule) -> Option<Citation> {
        self.provision(rule)?.citation
    }

    /// Returns the level to which a text leaves the rule, if that is why none is stated: no text of that level
    /// is known that counts.
    ///
    /// ```
    /// use to_dan_pho::law::edition::Level;
    /// use to_dan_pho::law::{Province, UnitKind};
    /// use to_dan_pho::{Rule, Rulebook};
    /// let book = Rulebook::builtin();
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
    /// let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
    /// assert_eq!(rules.left_to(Rule::ParticipantNumber), Some(Level::Province));
    /// assert_eq!(rules.left_to(Rule::Quorum), None);
    /// ```
    #[must_use]
    pub fn left_to(&self, rule: Rule) -> Option<Level> {
        match self.slots.slot(rule)?.cleared_at()?.provision.value {
            Silence::LeftTo(level) => Some(level),
            Silence::NoSuchRule => None,
        }
    }

    /// Returns the value stated for a rule, as text; where nothing is stated, "not regulated" or "left to the province, no text
    /// known".
    #[must_use]
    pub const fn value(&self, rule: Rule) -> impl Text + Copy {
        ValueText {
            slots: &self.slots,
            kind: self.pin.kind,
            rule,
        }
    }

    /// Returns the value stated for a rule, with article and certainty, and the texts not applied, each with its article and
    /// certainty: "until a new head is elected (clause 3, Article 9 of ...); not applied: at most 6 months (...)".
    #[must_use]
    pub const fn account(&self, rule: Rule) -> impl Text + Copy {
        Account {
            regulation: self,
            rule,
        }
    }

    /// The rules of which no text in force speaks.
    pub fn unspecified(&self) -> impl Iterator<Item = Rule> + '_ {
        of_law().filter(|&rule| self.provision(rule).is_none())
    }

    /// The rules that stand on less than a report: inferred or assumed.
    pub fn unsure(&self) -> impl Iterator<Item = (Rule, ProvisionSummary)> + '_ {
        let unsure =
            |head: &ProvisionSummary| matches!(head.certainty, Certainty::Inferred | Certainty::Assumed);
        of_law().filter_map(move |rule| Some((rule, self.provision(rule).filter(unsure)?)))
    }

    /// The rules on which another instrument in force says otherwise than the one applied, or than the
    /// one that regulates the field without such a rule: [`account`](Self::account) names both. An
    /// instrument as amended does not contradict itself, and what a province is known to do is no instrument.
    pub fn contradictions(&self) -> impl Iterator<Item = Rule> + '_ {
        of_law().filter(move |&rule| {
            self.others(rule)
                .any(|note| self.instrument(note.source).is_some())
        })
    }

    /// The instrument of a source, whatever amends it.
    fn instrument(&self, source: u8) -> Option<Instrument> {
        match self.sources.get(usize::from(source)) {
            Some(Source::Text { instrument, .. }) => Some(*instrument),
            Some(Source::Practice | Source::Assumption) | None => None,
        }
    }

    /// Returns what is not applied on a rule: of each other instrument its latest wording, and what a province is known
    /// to do. An assumption of the crate stands only where no text speaks; it is not told as a text not applied.
    fn others(&self, rule: Rule) -> impl Iterator<Item = Note<'_>> + '_ {
        let slot = self.slots.slot(rule);
        let applied = slot
            .and_then(AnySlot::source)
            .and_then(|source| self.instrument(source));
        let note = move |place| slot.and_then(|slot| slot.note(place));
        (0..)
            .map_while(move |place| Some((place, note(place)?)))
            .filter(move |(place, of)| {
                let instrument = self.instrument(of.source);
                let earlier = |before: usize| note(before).and_then(|before| self.instrument(before.source));
                let told = instrument.is_some()
                    && (instrument == applied || (0..*place).any(|before| earlier(before) == instrument));
                !told && self.sources.get(usize::from(of.source)) != Some(&Source::Assumption)
            })
            .map(|(_, note)| note)
    }

    /// The rules of law for which the two state different values.
    pub fn changes<'a>(&'a self, after: &'a Self) -> impl Iterator<Item = RuleChange<'a>> + 'a {
        of_law()
            .filter(|&rule| !self.slots.same_value(&after.slots, rule))
            .map(|rule| RuleChange {
                rule,
                before: self,
                after,
            })
    }

    /// Returns whether it says the same, on the word of the same texts.
    pub(crate) fn same_value(&self, other: &Self) -> bool {
        self.sources == other.sources && self.slots == other.slots
    }
}

impl Slots {
    /// Returns whether a text keeps a power for the head in person.
    pub(crate) fn kept(&self, power: Power) -> bool {
        self.in_person(power)
            .and_then(Slot::stated)
            .is_some_and(|p| p.value == Permission::NotAllowed)
    }
}

fn of_law() -> impl Iterator<Item = Rule> {
    Rule::ALL
        .iter()
        .copied()
        .filter(|rule| rule.ground() != Ground::Record)
}

/// The account of a rule by a regulation, as text: value, article, certainty, and each text not applied with its own
/// article and certainty.
#[derive(Clone, Copy, Debug)]
struct Account<'a> {
    regulation: &'a Regulation,
    rule: Rule,
}

impl Text for Account<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { regulation, rule } = *self;
        write!(f, "{}", regulation.value(rule).text(lang))?;
        if let Some(head) = regulation.provision(rule) {
            head.write(lang, f)?;
        }
        let slot = regulation.slots.slot(rule);
        if let Some(Sourced { provision, source }) = slot.and_then(AnySlot::cleared_at) {
            let source = regulation.sources.get(usize::from(*source));
            let citation = source.and_then(|source| source.citation(provision.article));
            write_place(citation, provision.certainty, lang, f)?;
        }
        let mut first = true;
        for note in regulation.others(self.rule) {
            let kind = match (note.disputed, first) {
                (true, _) => lang.pick("; văn bản khác cùng hiệu lực: ", "; disputed by: "),
                (false, true) => lang.pick(
                    "; quy định sau đây không áp dụng (có văn bản cao hơn hoặc sau hơn): ",
                    "; not applied: ",
                ),
                (false, false) => "; ",
            };
            first = first && note.disputed;
            f.write_str(kind)?;
            f.write_str(
                &regulation
                    .pin
                    .kind
                    .in_its_words(&Noted(note.value).text(lang).to_string()),
            )?;
            let source = regulation.sources.get(usize::from(note.source));
            let citation = source.and_then(|source| source.citation(note.article));
            write_place(citation, note.certainty, lang, f)?;
        }
        Ok(())
    }
}

/// The value that a text not applied states.
struct Noted<'a>(&'a dyn Text);

impl Text for Noted<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(lang, f)
    }
}

/// A rule that two regulations state differently.
#[derive(Clone, Copy, Debug)]
pub struct RuleChange<'a> {
    /// The rule.
    pub rule: Rule,
    /// The regulation before.
    pub before: &'a Regulation,
    /// The regulation after.
    pub after: &'a Regulation,
}

impl Text for RuleChange<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = (self.before.value(self.rule), self.after.value(self.rule));
        write!(
            f,
            "{}: {} -> {}",
            self.rule.id(),
            before.text(lang),
            after.text(lang)
        )
    }
}

/// The value of a slot, in the words of both kinds of group.
struct Value<'a>(&'a dyn AnySlot);

impl Text for Value<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_value(lang, f)
    }
}

/// The value stated for a rule, as text, in the words of the kind of the group.
#[derive(Clone, Copy, Debug)]
struct ValueText<'a> {
    slots: &'a Slots,
    kind: UnitKind,
    rule: Rule,
}

impl Text for ValueText<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A rule of the record has no value.
        let Some(slot) = self.slots.slot(self.rule) else {
            return Ok(());
        };
        f.write_str(&self.kind.in_its_words(&Value(slot).text(lang).to_string()))
    }
}
