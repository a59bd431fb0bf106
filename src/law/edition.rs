//! One version of one instrument, as data.

use chrono::NaiveDate;

use crate::law::{
    Article, Citation, Denominator, Entries, Instrument, Period, Province, Rank, Rule, Threshold, UnitKind,
    UnitKinds,
};

/// Where an edition applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
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
pub enum Source {
    /// A text.
    Text {
        /// The instrument.
        instrument: Instrument,
        /// The instrument that amends it, whose effect the edition describes.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        amended_by: Option<Instrument>,
    },
    /// What a province is reported to do, by a source that names no text.
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

/// Phiên bản: what one instrument, or one amendment of it, says; one data file each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Edition {
    /// The text.
    pub source: Source,
    /// Its rank.
    pub rank: Rank,
    /// Where it applies.
    pub territory: Territory,
    /// To which kinds of group it applies.
    pub kinds: UnitKinds,
    /// When it is in force.
    pub in_force: Period,
    /// The revision of this data, raised whenever released data is corrected.
    pub revision: u16,
    /// What it says.
    pub entries: Entries,
}

impl Edition {
    /// Whether it applies to a kind of group in a territory on a day.
    #[must_use]
    pub fn applies(&self, territory: Territory, kind: UnitKind, on: NaiveDate) -> bool {
        (self.territory == Territory::National || self.territory == territory)
            && self.kinds.contains(kind)
            && self.in_force.contains(on)
    }

    /// Whether the two cannot both be in force: the same text twice, or two regulations of one
    /// province and rank, neither of which amends the other.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        let base = |e: &Self| {
            matches!(e.source, Source::Text { amended_by: None, .. }) && e.territory != Territory::National
        };
        self.territory == other.territory
            && self.in_force.overlaps(other.in_force)
            && self.kinds.iter().any(|kind| other.kinds.contains(kind))
            && (self.source == other.source && self.source != Source::Practice
                || base(self) && base(other) && self.rank == other.rank)
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
