//! What a regulation says on one point, and on whose word.

use alloc::vec::Vec;
use core::fmt;

use crate::law::edition::Source;
use crate::law::precedence::Laid;
use crate::law::{Article, Citation, Entries, Rule};
use crate::text::{Lang, Text, vocabulary};

vocabulary! {
    /// Mức độ chắc chắn: how sure it is that the law says so.
    #[doc(alias("mức độ chắc chắn", "muc do chac chan"))]
    pub enum Certainty {
        /// Read in the text of the instrument.
        Read = "đã đọc nguyên văn" / "read in the instrument",
        /// Reported by a secondary source.
        Reported = "theo nguồn thứ cấp" / "reported by a secondary source",
        /// Read as it stood before an amendment, of which not all the words are known.
        Amended = "đã được sửa đổi, lời văn sửa đổi mới biết một phần" / "amended since, the amending words known only in part",
        /// Inferred from facts read or reported.
        Inferred = "suy luận" / "inferred",
        /// Assumed: no text was read.
        Assumed = "theo cách hiểu của phần mềm, văn bản đã đọc không quy định" / "assumed: this software's reading, in no instrument consulted",
    }
}

vocabulary! {
    /// The effect of a breach of a provision.
    pub enum Breach {
        /// The act cannot be: it is refused.
        Refuse = "không thể thực hiện" / "the act is refused",
        /// The act has happened all the same and is recorded as irregular.
        Irregular = "ghi nhận là thiếu sót" / "recorded as irregular",
    }
}

vocabulary! {
    /// Cấp: a level to which a higher text can leave a matter.
    ///
    /// A level is no [`Rank`](crate::law::Rank): the circular of a ministry and the decision of a province
    /// rank alike, and only the second is a text of the province. An edition's level follows from its
    /// territory ([`Edition::level`](crate::law::Edition::level)). Texts of a commune or of a group are no
    /// editions here, so what is left to these levels stays unspecified.
    pub enum Level {
        /// Cấp tỉnh: the People's Council or the People's Committee of the province.
        Province = "cấp tỉnh" / "the province",
        /// Cấp xã: the People's Council or the People's Committee of the commune.
        Commune = "cấp xã" / "the commune",
        /// Thôn, tổ dân phố: the group itself.
        Group = "thôn, tổ dân phố" / "the group",
    }
}

/// Lý do không có quy định: why nothing is stated on a rule though a text regulates the field.
///
/// ```
/// use to_dan_pho::law::edition::{Level, Silence};
/// use to_dan_pho::{Lang, Text};
/// let left = Silence::LeftTo(Level::Province);
/// assert_eq!(left.text(Lang::Vi).to_string(), "giao cho cấp tỉnh quy định, chưa có văn bản");
/// assert_eq!(left.text(Lang::En).to_string(), "left to the province, no instrument known");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Silence {
    /// The text states no such rule.
    NoSuchRule,
    /// The text leaves the matter to a level, and no text of that level is known that counts.
    LeftTo(Level),
}

impl Text for Silence {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchRule => f.write_str(lang.pick("không quy định", "not regulated")),
            Self::LeftTo(level) => write!(
                f,
                "{} {}{}",
                lang.pick("giao cho", "left to"),
                level.text(lang),
                lang.pick(" quy định, chưa có văn bản", ", no instrument known")
            ),
        }
    }
}

/// A provision: the words of a text on one point, the value, where it stands, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Provision<T> {
    /// The value.
    pub value: T,
    /// Where in its instrument.
    pub article: Article,
    /// How sure it is that it says so.
    pub certainty: Certainty,
    /// The effect of a breach.
    pub breach: Breach,
    /// How sure that is. The law seldom says; where it does not, this is our reading.
    pub breach_certainty: Certainty,
}

/// The effect of one edition of an instrument on one slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Entry<T> {
    /// It does not speak of it: lower and older texts stand.
    #[default]
    Absent,
    /// It states a provision.
    States(Provision<T>),
    /// It regulates the field at this place and states no such rule: lower and older texts fall.
    Clears {
        /// Where it regulates the field.
        article: Article,
        /// How sure that is.
        certainty: Certainty,
    },
    /// It leaves the matter to a level: a text of that level counts if it came into force on the same day
    /// or later, or if its edition says that it [stays](crate::law::Edition::stays). Every other lower or
    /// older text falls. With no text that counts, the rule is [unspecified](Silence::LeftTo).
    LeavesTo {
        /// To which level.
        level: Level,
        /// Where it leaves the matter.
        article: Article,
        /// How sure that is.
        certainty: Certainty,
    },
}

impl<T> Entry<T> {
    /// Where the edition speaks of it, and how sure that is.
    #[must_use]
    pub const fn place(&self) -> Option<(Article, Certainty)> {
        match self {
            Self::Absent => None,
            Self::States(provision) => Some((provision.article, provision.certainty)),
            Self::Clears { article, certainty }
            | Self::LeavesTo {
                article, certainty, ..
            } => Some((*article, *certainty)),
        }
    }

    /// To which level the edition leaves the matter, if it does.
    #[must_use]
    pub const fn left_to(&self) -> Option<Level> {
        match self {
            Self::LeavesTo { level, .. } => Some(*level),
            Self::Absent | Self::States(_) | Self::Clears { .. } => None,
        }
    }

    /// Returns what the edition states.
    pub(crate) const fn stated(&self) -> Option<&Provision<T>> {
        match self {
            Self::States(provision) => Some(provision),
            Self::Absent | Self::Clears { .. } | Self::LeavesTo { .. } => None,
        }
    }
}

/// A provision that a breach [refuses](Breach::Refuse).
pub(crate) const fn states<T>(value: T, article: Article, certainty: Certainty) -> Provision<T> {
    Provision {
        value,
        article,
        certainty,
        breach: Breach::Refuse,
        breach_certainty: Certainty::Assumed,
    }
}

impl<T: Copy> Provision<T> {
    /// The provision, no surer than this.
    pub(crate) fn no_surer_than(self, certainty: Certainty) -> Self {
        Self {
            certainty: self.certainty.max(certainty),
            ..self
        }
    }

    /// The provision, a breach of which is recorded and has to be accepted at recognition.
    ///
    /// Article 22 of Law 10/2022/QH15 lets the ward annul a decision of faulty procedure or ask for
    /// a change: it is not void by itself. INTERPRETATION: so under the other lines too.
    pub(crate) const fn or_irregular(self) -> Self {
        Self {
            breach: Breach::Irregular,
            ..self
        }
    }

    pub(crate) const fn entry(self) -> Entry<T> {
        Entry::States(self)
    }
}

/// A field regulated without such a rule.
pub(crate) const fn clears<T>(article: Article, certainty: Certainty) -> Entry<T> {
    Entry::Clears { article, certainty }
}

/// A matter left to a level.
pub(crate) const fn leaves<T>(level: Level, article: Article, certainty: Certainty) -> Entry<T> {
    Entry::LeavesTo {
        level,
        article,
        certainty,
    }
}

/// A provision with the source it came from, as an index into its regulation's sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Sourced<T> {
    /// The provision.
    pub provision: Provision<T>,
    /// Its source's place in [`Regulation::sources`](crate::law::Regulation::sources).
    pub source: u8,
}

/// Ô: what a regulation says on one point, all texts in force considered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Slot<T> {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    applied: Option<Sourced<T>>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    cleared: Option<Sourced<Silence>>,
    rule: Rule,
    disputed: bool,
    notes: Vec<Sourced<T>>,
}

/// How a slot reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading<'a, T> {
    /// No instrument consulted speaks of it, or the text that regulates the field states no such rule, or leaves it to a
    /// level of which no text is known: [`Slot::cleared`] tells which.
    Unspecified,
    /// One text applies.
    Stated(&'a Sourced<T>),
    /// Two texts of the same rank and date disagree; the first is the one applied.
    Disputed(&'a Sourced<T>, &'a Sourced<T>),
}

impl<T> Slot<T> {
    /// The slot of a rule of which nothing is said.
    pub(crate) const fn silent(rule: Rule) -> Self {
        Self {
            applied: None,
            cleared: None,
            rule,
            disputed: false,
            notes: Vec::new(),
        }
    }
}

/// Returns the silence of a text that states nothing: one function for the slots of every type.
fn silence(
    place: Option<(Article, Certainty)>,
    left_to: Option<Level>,
    source: u8,
) -> Option<Sourced<Silence>> {
    let (article, certainty) = place?;
    let silence = left_to.map_or(Silence::NoSuchRule, Silence::LeftTo);
    let provision = states(silence, article, certainty);
    Some(Sourced { provision, source })
}

impl<T: Copy + PartialEq> Slot<T> {
    /// Lays the entries of editions over each other, the one that prevails first. The field is picked by a
    /// function pointer, so that this is compiled once a type and not once a rule.
    pub(crate) fn compose(rule: Rule, editions: &[Laid<'_>], entry_of: fn(&Entries) -> Entry<T>) -> Self {
        let mut slot = Self::silent(rule);
        let mut prevailing = None;
        for laid in editions {
            let Laid {
                entries,
                source,
                weight,
                no_surer_than,
            } = *laid;
            let entry = entry_of(entries);
            let provision = match entry {
                Entry::Absent => continue,
                Entry::States(provision) => Sourced {
                    provision: provision.no_surer_than(no_surer_than),
                    source,
                },
                Entry::Clears { .. } | Entry::LeavesTo { .. } => {
                    if prevailing.is_none() {
                        let place = entry.place().map(|(at, sure)| (at, sure.max(no_surer_than)));
                        slot.cleared = silence(place, entry.left_to(), source);
                        prevailing = Some(weight);
                    }
                    continue;
                }
            };
            match &prevailing {
                None => {
                    slot.applied = Some(provision);
                    prevailing = Some(weight);
                }
                Some(top) => {
                    let differs = slot
                        .applied
                        .is_none_or(|a| a.provision.value != provision.provision.value);
                    slot.disputed |= differs && *top == weight && slot.applied.is_some();
                    if differs {
                        slot.notes.push(provision);
                    }
                }
            }
        }
        slot
    }
}

impl<T: PartialEq> Slot<T> {
    /// Returns whether both state the same value, or neither states any.
    pub(crate) fn same_value(&self, other: &Self) -> bool {
        self.stated().map(|p| &p.value) == other.stated().map(|p| &p.value)
    }
}

impl<T> Slot<T> {
    /// The rule of this slot.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// The provision applied, if any text states one.
    #[inline]
    #[must_use]
    pub fn stated(&self) -> Option<&Provision<T>> {
        self.applied.as_ref().map(|s| &s.provision)
    }

    /// Returns why nothing is stated, where a text regulates the field.
    #[inline]
    pub(crate) fn silence(&self) -> Option<Silence> {
        self.cleared.as_ref().map(|s| s.provision.value)
    }

    /// Returns whether a text regulates the matter whole and leaves this out.
    #[inline]
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        self.silence() == Some(Silence::NoSuchRule)
    }

    /// How the slot reads.
    #[must_use]
    pub fn reading(&self) -> Reading<'_, T> {
        match (&self.applied, self.notes.first()) {
            (Some(applied), Some(other)) if self.disputed => Reading::Disputed(applied, other),
            (Some(applied), _) => Reading::Stated(applied),
            (None, _) => Reading::Unspecified,
        }
    }

    /// The provisions of lower or older texts that say otherwise and are overridden; of a disputed
    /// slot also the text not applied, first.
    #[must_use]
    pub fn notes(&self) -> &[Sourced<T>] {
        &self.notes
    }

    /// Where the field is regulated without such a rule or the matter is left to a level, if that is why no
    /// rule applies.
    #[must_use]
    pub const fn cleared(&self) -> Option<&Sourced<Silence>> {
        self.cleared.as_ref()
    }
}

/// A slot without the type of its value: what can be asked of the slot of any rule.
pub(crate) trait AnySlot {
    /// The provision applied, without its value.
    fn head(&self, sources: &[Source]) -> Option<ProvisionSummary>;

    /// Writes the value applied, or that there is none.
    fn write_value(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The source of what is applied, or of what regulates the field without such a rule.
    fn source(&self) -> Option<u8>;

    /// Where the field is regulated without such a rule or the matter is left to a level, if that is why no
    /// rule applies.
    fn cleared_at(&self) -> Option<&Sourced<Silence>>;

    /// Returns a text not applied, by its place: overridden, or the other text of a dispute, which is the first.
    fn note(&self, place: usize) -> Option<Note<'_>>;

    /// Returns whether it is the slot of this rule, resting on no more sources than there are.
    #[cfg(feature = "serde")]
    fn fits(&self, rule: Rule, sources: usize) -> bool;
}

impl<T: Text> AnySlot for Slot<T> {
    fn head(&self, sources: &[Source]) -> Option<ProvisionSummary> {
        let Sourced { provision, source } = self.applied.as_ref()?;
        Some(ProvisionSummary {
            citation: sources
                .get(usize::from(*source))
                .and_then(|s| s.citation(provision.article)),
            certainty: provision.certainty,
            breach: provision.breach,
        })
    }

    fn write_value(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.stated() {
            Some(provision) => provision.value.write(lang, f),
            None => write_silence(self.cleared.as_ref(), lang, f),
        }
    }

    fn source(&self) -> Option<u8> {
        let applied = self.applied.as_ref().map(|s| s.source);
        applied.or_else(|| self.cleared.as_ref().map(|s| s.source))
    }

    fn cleared_at(&self) -> Option<&Sourced<Silence>> {
        self.cleared.as_ref()
    }

    fn note(&self, place: usize) -> Option<Note<'_>> {
        let Sourced { provision, source } = self.notes.get(place)?;
        Some(Note {
            value: &provision.value,
            article: provision.article,
            certainty: provision.certainty,
            source: *source,
            disputed: self.disputed && place == 0,
        })
    }

    #[cfg(feature = "serde")]
    fn fits(&self, rule: Rule, sources: usize) -> bool {
        let used = self.applied.iter().chain(&self.notes).map(|s| s.source);
        let disputing = !self.disputed || self.applied.is_some() && !self.notes.is_empty();
        self.rule == rule
            && disputing
            && used
                .chain(self.cleared.iter().map(|s| s.source))
                .all(|source| usize::from(source) < sources)
    }
}

/// Why nothing is stated; what no text speaks of is not regulated either.
fn write_silence(cleared: Option<&Sourced<Silence>>, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    cleared
        .map_or(Silence::NoSuchRule, |c| c.provision.value)
        .write(lang, f)
}

/// A text not applied, seen without its type.
pub(crate) struct Note<'a> {
    pub(crate) value: &'a dyn Text,
    pub(crate) article: Article,
    pub(crate) certainty: Certainty,
    pub(crate) source: u8,
    pub(crate) disputed: bool,
}

/// A provision without its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ProvisionSummary {
    /// Where it stands; none for an assumption of this crate.
    pub citation: Option<Citation>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The effect of a breach.
    pub breach: Breach,
}

impl Text for ProvisionSummary {
    /// The article and, where it was not read, how sure it is, in brackets after a space.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(self.citation, self.certainty, lang, f)
    }
}

/// The article and, where it was not read, how sure it is, in brackets after a space.
pub(crate) fn write_place(
    citation: Option<Citation>,
    certainty: Certainty,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match (citation, certainty) {
        (Some(citation), Certainty::Read) => write!(f, " ({})", citation.text(lang)),
        (Some(citation), certainty) => write!(f, " ({}; {})", citation.text(lang), certainty.text(lang)),
        (None, certainty) => write!(f, " ({})", certainty.text(lang)),
    }
}
