//! Which rules stand where and when.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::edition::{Edition, Source, Territory};
use crate::law::{
    Calendar, DocumentNumber, Instrument, Period, Pin, Province, Regulation, Slots, UnitKind, builtin,
};

/// Bộ quy tắc: every regulation known, and the calendar.
///
/// Built once and kept; it never changes afterwards.
///
/// ```
/// use chrono::NaiveDate;
/// use to_dan_pho::law::{Province, Rulebook, UnitKind, Rule};
/// use to_dan_pho::text::{Lang, Text};
/// let book = Rulebook::builtin();
/// let day = NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
/// let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
/// assert_eq!(rules.value(Rule::Term).text(Lang::En).to_string(), "60 months");
/// ```
#[derive(Clone, Debug)]
pub struct Rulebook {
    editions: Vec<Edition>,
    // Those that have texts of their own, sorted.
    territories: Vec<Territory>,
    // Sorted by pin: by territory, kind and first day.
    regulations: Vec<Regulation>,
    // Their pins' keys, so that a search reads words and not regulations.
    keys: Vec<u64>,
    calendar: Calendar,
}

/// Why an edition or a regulation cannot enter a rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RulebookError {
    /// The same text in the same place is in the rulebook for some of these days.
    #[error("edition of {number} from {from}: overlaps an edition of the same instrument there")]
    Overlap {
        /// The instrument's number.
        number: DocumentNumber,
        /// The first day of the new edition.
        from: NaiveDate,
    },
    /// A regulation of this pin is in the rulebook with other content.
    #[error("regulation {0}: the rulebook has other content under this pin")]
    OtherContent(Pin),
}

/// Why a cited legal basis does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasisFlaw {
    /// No instrument of this number is known there.
    Unknown,
    /// It was issued after the act.
    NotYetIssued(NaiveDate),
    /// It was not in force.
    NotInForce,
}

impl Rulebook {
    /// The crate's own instruments.
    #[must_use]
    pub fn builtin() -> Self {
        let mut book = Self {
            editions: builtin::EDITIONS.iter().map(|e| **e).collect(),
            territories: Vec::new(),
            regulations: Vec::new(),
            keys: Vec::new(),
            calendar: Calendar::official(),
        };
        book.compose();
        book
    }

    /// The same rules with another calendar.
    #[must_use]
    pub fn with_calendar(self, calendar: Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// The rulebook with one more edition, a province's own regulation say.
    ///
    /// # Errors
    /// When the same instrument is there for some of those days.
    pub fn with_edition(mut self, edition: Edition) -> Result<Self, RulebookError> {
        if let Source::Text { instrument, .. } = edition.source {
            let clash = self.editions.iter().any(|e| {
                e.source == edition.source
                    && e.territory == edition.territory
                    && e.in_force.overlaps(edition.in_force)
            });
            if clash {
                return Err(RulebookError::Overlap {
                    number: instrument.number,
                    from: edition.in_force.from(),
                });
            }
        }
        self.editions.push(edition);
        self.compose();
        Ok(self)
    }

    /// The rulebook with a regulation from an archive, kept beside a log that was made elsewhere.
    ///
    /// # Errors
    /// When there is other content under its pin.
    pub fn with_regulation(mut self, regulation: Regulation) -> Result<Self, RulebookError> {
        let key = regulation.pin().key();
        match self.keys.binary_search(&key) {
            Ok(at) if self.regulations.get(at) == Some(&regulation) => Ok(self),
            Ok(_) => Err(RulebookError::OtherContent(regulation.pin())),
            Err(at) => {
                self.keys.insert(at, key);
                self.regulations.insert(at, regulation);
                Ok(self)
            }
        }
    }

    /// The regulation of a place and kind of group on a day; none before the first text.
    #[must_use]
    pub fn at(&self, province: Province, kind: UnitKind, on: NaiveDate) -> Option<&Regulation> {
        let own = Territory::Province(province);
        let territory = if self.territories.contains(&own) {
            own
        } else {
            Territory::National
        };
        let last = Pin {
            territory,
            kind,
            since: on,
            revision: u16::MAX,
        };
        let after = self.keys.partition_point(|key| *key <= last.key());
        let found = self.regulations.get(after.checked_sub(1)?)?;
        let pin = found.pin();
        (pin.territory == territory && pin.kind == kind && found.in_force().contains(on)).then_some(found)
    }

    /// The regulation of a pin.
    #[inline]
    #[must_use]
    pub fn get(&self, pin: Pin) -> Option<&Regulation> {
        let at = self.keys.binary_search(&pin.key()).ok()?;
        self.regulations.get(at)
    }

    /// Every regulation, by territory, kind and first day.
    #[must_use]
    pub fn regulations(&self) -> &[Regulation] {
        &self.regulations
    }

    /// Every edition.
    #[must_use]
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    /// The calendar.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Whether an instrument of this number could be the basis of an act in a province on a day.
    ///
    /// # Errors
    /// That it is unknown, was issued later, or was not in force.
    pub fn basis(
        &self,
        number: DocumentNumber,
        province: Province,
        on: NaiveDate,
    ) -> Result<Instrument, BasisFlaw> {
        let mut flaw = BasisFlaw::Unknown;
        for (instrument, in_force) in self.texts(province) {
            if instrument.number == number {
                match () {
                    () if instrument.issued > on => flaw = BasisFlaw::NotYetIssued(instrument.issued),
                    () if in_force.contains(on) => return Ok(instrument),
                    () => flaw = BasisFlaw::NotInForce,
                }
            }
        }
        Err(flaw)
    }

    /// Of the instruments in force there on a day, the one most like a number that does not hold:
    /// the same serial and symbol, or at least the same symbol and the latest.
    #[must_use]
    pub fn suggest(&self, number: DocumentNumber, province: Province, on: NaiveDate) -> Option<Instrument> {
        self.texts(province)
            .filter(|(i, in_force)| in_force.contains(on) && i.number.symbol() == number.symbol())
            .map(|(i, _)| i)
            .max_by_key(|i| (i.number.serial() == number.serial(), i.issued))
    }

    /// The instruments that stand in a province, amending ones too, each with its time.
    fn texts(&self, province: Province) -> impl Iterator<Item = (Instrument, Period)> + '_ {
        let there = move |e: &&Edition| {
            e.territory == Territory::National || e.territory == Territory::Province(province)
        };
        self.editions.iter().filter(there).flat_map(|e| {
            let (base, amending) = match e.source {
                Source::Text {
                    instrument,
                    amended_by: None,
                } => (Some(instrument), None),
                Source::Text { amended_by, .. } => (None, amended_by),
                Source::Assumption => (None, None),
            };
            base.into_iter().chain(amending).map(|i| (i, e.in_force))
        })
    }

    /// Lays the editions over each other, for every territory, kind and stretch of time in which
    /// the same ones stand.
    fn compose(&mut self) {
        let mut territories: Vec<_> = self.editions.iter().map(|e| e.territory).collect();
        territories.push(Territory::National);
        territories.sort_unstable();
        territories.dedup();
        let mut regulations = Vec::new();
        for &territory in &territories {
            for &kind in UnitKind::ALL {
                let mut days: Vec<_> = self
                    .editions
                    .iter()
                    .filter(|e| e.territory == Territory::National || e.territory == territory)
                    .flat_map(|e| core::iter::once(e.in_force.from()).chain(e.in_force.until()))
                    .collect();
                days.sort_unstable();
                days.dedup();
                let ends = days
                    .iter()
                    .skip(1)
                    .copied()
                    .map(Some)
                    .chain(core::iter::once(None));
                for (&since, until) in days.iter().zip(ends) {
                    regulations.extend(self.compose_one(territory, kind, since, until));
                }
            }
        }
        self.keys = regulations.iter().map(|r| r.pin().key()).collect();
        self.regulations = regulations;
        self.territories = territories;
    }

    fn compose_one(
        &self,
        territory: Territory,
        kind: UnitKind,
        since: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Option<Regulation> {
        let mut editions: Vec<_> = self
            .editions
            .iter()
            .filter(|e| e.applies(territory, kind, since))
            .collect();
        editions.sort_by_key(|e| core::cmp::Reverse(e.weight()));
        if editions.iter().all(|e| e.source == Source::Assumption) {
            return None;
        }
        let laid: Vec<_> = (0u8..)
            .zip(&editions)
            .map(|(at, e)| (&e.entries, at, e.weight()))
            .collect();
        // Each edition starts at revision 1, so the first composite of a stretch is 1 as well.
        let revision = editions
            .iter()
            .fold(1u16, |sum, e| sum.saturating_add(e.revision.saturating_sub(1)));
        let in_force = match until {
            Some(until) => Period::new(since, until).ok()?,
            None => Period::since(since),
        };
        Some(Regulation::new(
            Pin {
                territory,
                kind,
                since,
                revision,
            },
            in_force,
            editions.iter().map(|e| e.source).collect(),
            Slots::lay(&laid),
        ))
    }
}

impl Default for Rulebook {
    fn default() -> Self {
        Self::builtin()
    }
}
