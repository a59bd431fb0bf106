//! What a text states, as data: for who writes the text of a province, reads an archive, or asks a regulation for a
//! value.
//!
//! An [`Edition`] is one version of one instrument; [`Rulebook::with_edition`](crate::Rulebook::with_edition) adds
//! it. Its [`Entries`] hold for each rule an [`Entry`]: a [`Provision`] with its value, [`Article`], certainty and
//! [`Breach`], or that the text regulates the field without such a rule, or leaves it to a [`Level`]. What all texts
//! in force say together stands in the [`Slots`] of a [`Regulation`](crate::law::Regulation). A [`Calendar`] is the data
//! by which working days are counted.

use chrono::NaiveDate;

use crate::law::{Period, Province, Rule, UnitKind};
use crate::text::Set;

pub use super::calendar::Calendar;
pub use super::effect::WithoutEffect;
pub use super::instrument::{Article, Citation, Instrument, Issuer, Rank, article};
pub use super::regulation::RuleChange;
pub use super::rule::{Entries, Ground, Slots, Unstated};
pub use super::rulebook::{BasisFlaw, RulebookError};
pub use super::slot::{
    Breach, Certainty, Entry, Level, Provision, ProvisionSummary, Reading, Silence, Slot, Sourced,
};
pub use super::value::{
    AboveHouseholds, AllowanceFund, Area, Comparator, Count, DelegationBound, Denominator, DeputyForm,
    DeputyTerm, DocumentsAhead, HeadActs, Households, InvalidBallot, Percent, Permission, ProvisionalTime,
    Requirement, Requirements, Sizes, Span, Strength, Terms, Threshold,
};

/// Where an edition applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a text applies in the whole country or in one province"
)]
pub enum Territory {
    /// The whole country.
    National,
    /// One province.
    Province(Province),
}

/// Nguồn: a text, or the crate's own assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Source {
    /// A text.
    Text {
        /// The instrument.
        instrument: Instrument,
        /// The instrument that amends it, whose effect the edition describes.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        amended_by: Option<Instrument>,
    },
    /// The practice of a province, reported by a source that names no text.
    Practice,
    /// No text: what the crate assumes so that the question can be answered at all.
    Assumption,
}

impl Source {
    /// The citation of a place in this source.
    #[must_use]
    pub const fn citation(&self, article: Article) -> Option<Citation> {
        match self {
            Self::Text {
                instrument,
                amended_by,
            } => Some(Citation {
                instrument: *instrument,
                amended_by: *amended_by,
                article,
            }),
            Self::Practice | Self::Assumption => None,
        }
    }
}

/// Điều chưa chắc: from which day on what an edition says is known less surely than it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Doubt {
    /// The first day.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub from: NaiveDate,
    /// The highest certainty of everything that the edition says from then on.
    pub certainty: Certainty,
}

/// Phiên bản: what one instrument, or one amendment of it, says; one data file each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("phiên bản của văn bản", "phien ban cua van ban"))]
pub struct Edition {
    /// The text.
    pub source: Source,
    /// Its rank.
    pub rank: Rank,
    /// Where it applies.
    pub territory: Territory,
    /// To which kinds of group it applies.
    pub kinds: Set<UnitKind>,
    /// When it is in force. Where no end is known there is none: a higher text takes only the matters of which it
    /// speaks.
    pub in_force: Period,
    /// How sure it is that its force ends on that day; none where it has no end.
    pub ended: Option<Certainty>,
    /// From when on it is known less surely than it was read: it was amended by words that are not all known, or
    /// that it still stands is inferred.
    pub doubt: Option<Doubt>,
    /// The revision of this data, raised whenever released data is corrected.
    pub revision: u16,
    /// The rules on which it stays though it is older than the higher text that
    /// [leaves](crate::law::Entry::LeavesTo) the matter to its level. For these the author has seen a text
    /// that says so.
    pub stays: Set<Rule>,
    /// The entries, rule by rule.
    pub entries: Entries,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Edition", rename = "Edition", deny_unknown_fields)]
struct EditionForm {
    source: Source,
    rank: Rank,
    territory: Territory,
    kinds: Set<UnitKind>,
    in_force: Period,
    #[serde(deserialize_with = "crate::wire::present")]
    ended: Option<Certainty>,
    #[serde(deserialize_with = "crate::wire::present")]
    doubt: Option<Doubt>,
    revision: u16,
    stays: Set<Rule>,
    entries: Entries,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("EditionForm", Edition);

impl Edition {
    /// Returns whether it applies to a kind of group in a territory on a day.
    #[must_use]
    pub fn applies(&self, territory: Territory, kind: UnitKind, on: NaiveDate) -> bool {
        (self.territory == Territory::National || self.territory == territory)
            && self.kinds.contains(kind)
            && self.in_force.contains(on)
    }

    /// Returns the highest certainty of everything that it says on a day.
    pub(crate) fn no_surer_than(&self, on: NaiveDate) -> Certainty {
        let doubt = self.doubt.filter(|doubt| doubt.from <= on);
        doubt.map_or(Certainty::Read, |doubt| doubt.certainty)
    }

    /// Returns the level whose text it is; none for a national text.
    ///
    /// ```
    /// use to_dan_pho::law::edition::Level;
    /// use to_dan_pho::law::builtin;
    /// assert_eq!(builtin::HA_NOI_08_2020.level(), Some(Level::Province));
    /// assert_eq!(builtin::ND_185_2026.level(), None);
    /// ```
    #[must_use]
    pub const fn level(&self) -> Option<Level> {
        match self.territory {
            Territory::National => None,
            Territory::Province(_) => Some(Level::Province),
        }
    }

    /// Returns whether its entry on a rule counts where another edition leaves the matter to a level.
    ///
    /// INTERPRETATION: a text that came into force on the same day counts, since rules made under a text are
    /// to take effect together with it.
    pub(crate) fn counts_under(&self, leaving: &Self, level: Level, rule: Rule) -> bool {
        self.level() == Some(level)
            && (self.in_force.from() >= leaving.in_force.from() || self.stays.contains(rule))
    }

    /// Returns whether the two cannot both be in force: the same text twice, or two regulations of one body of a
    /// province and of one rank, neither of which amends the other. The People's Council and the People's
    /// Committee are two bodies: a resolution stands beside a decision.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        let base = |e: &Self| match e.source {
            Source::Text {
                instrument,
                amended_by: None,
            } if e.territory != Territory::National => Some(instrument.issuer),
            _ => None,
        };
        self.territory == other.territory
            && self.in_force.overlaps(other.in_force)
            && self.kinds.iter().any(|kind| other.kinds.contains(kind))
            && (self.source == other.source && self.source != Source::Practice
                || base(self).is_some() && base(self) == base(other) && self.rank == other.rank)
    }

    /// Rank first, then date: what is greater prevails.
    pub(crate) const fn weight(&self) -> (Rank, NaiveDate) {
        (self.rank, self.in_force.from())
    }
}

/// The first share of a whole that nothing here counts: its field, and the whole.
pub(crate) fn unmeasured(
    mut shares: impl Iterator<Item = (&'static str, Rule, Threshold)>,
) -> Option<(&'static str, Denominator)> {
    let (field, _, share) =
        shares.find(|(_, rule, share)| !rule.share_of().contains(&share.denominator()))?;
    Some((field, share.denominator()))
}
