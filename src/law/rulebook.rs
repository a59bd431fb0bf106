//! Which rules stand where and when.

#[cfg(feature = "serde")]
mod archive;

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::law::edition::{Edition, Source, Territory, unmeasured};
use crate::law::effect::{self, WithoutEffect};
use crate::law::precedence::Precedence;
use crate::law::{
    Calendar, Denominator, DocumentNumber, Instrument, Period, Pin, Province, Rank, Regulation, RuleChange,
    Slots, UnitKind, builtin,
};
use crate::text::{Lang, Set, Text};

/// Bộ quy tắc: every regulation known, and the calendars.
///
/// Built once and kept; it never changes afterwards.
///
/// # Archive
/// With the feature `serde` a rulebook reads and writes as one JSON object of `editions`, `regulations` and
/// `calendars`. Reading makes the same checks as adding each of them, and gives an equal rulebook: every
/// regulation keeps its pin. A rulebook whose regulations lack what its editions say is an error. A rulebook
/// holds everything built in (about 11 MB as JSON); a log needs only the regulations and the calendars that it
/// names.
///
/// ```
/// use chrono::NaiveDate;
/// use to_dan_pho::law::{Province, UnitKind};
/// use to_dan_pho::{Lang, Rule, Rulebook, Text};
/// let book = Rulebook::builtin();
/// let day = NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
/// let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
/// assert_eq!(rules.value(Rule::Term).text(Lang::En).to_string(), "60 months");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    editions: Vec<Edition>,
    // Sorted by pin: by territory, kind and first day.
    regulations: Vec<Regulation>,
    // Their pins' keys, so that a search reads words and not regulations.
    keys: Vec<u64>,
    // Of the highest revision.
    calendar: Calendar,
    // By revision.
    older_calendars: Vec<Calendar>,
}

/// Why an edition or a regulation cannot enter a rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RulebookError {
    /// The same text, or another regulation of the same body of the province and of the same rank, is there
    /// for some of these days.
    #[error("edition in_force {in_force}: overlaps the edition of the same place in force {with}")]
    Overlap {
        /// When the new edition is in force.
        in_force: Period,
        /// When the one in its way is.
        with: Period,
    },
    /// It applies to no kind of group, or on no day.
    #[error("edition kinds {kinds:?}, in_force {in_force}: applies to no group on no day")]
    Nowhere {
        /// To which kinds of group it applies.
        kinds: Set<UnitKind>,
        /// When it is in force.
        in_force: Period,
    },
    /// A province's text cannot stand above the circulars, nor a practice beside any text.
    #[error(
        "edition rank {0:?}: a regulation of a province ranks no higher than a circular, a practice below every text"
    )]
    TooHigh(Rank),
    /// A share of a whole that is not counted where the share is asked for would be measured by
    /// another.
    #[error("{field}: a share of {} is not measured there", of.text(Lang::En))]
    Unmeasured {
        /// The field that states it.
        field: &'static str,
        /// The whole.
        of: Denominator,
    },
    /// A regulation of this pin is in the rulebook with other content.
    #[error("regulation {0}: the rulebook has other content under this pin")]
    OtherContent(Pin),
    /// More texts stand in one place on one day than a regulation can name as its sources.
    #[error("regulation of {since}: {MOST_TEXTS} texts at most can stand in one place on one day")]
    TooManyTexts {
        /// The first day on which so many stand together.
        since: NaiveDate,
    },
    /// The regulation of this pin is the last revision that can be numbered, and the rules of its place and
    /// day would need another.
    #[error("regulation {0}: no revision can follow it")]
    NoRevisionLeft(Pin),
    /// A calendar of this revision is in the rulebook with other days.
    #[error("calendar revision {0}: the rulebook has other days under this revision")]
    OtherCalendar(u16),
    /// Revisions of an edition are numbered from 1.
    #[error("edition revision 0: must be at least 1")]
    RevisionZero,
}

impl Text for RulebookError {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if lang == Lang::En {
            return write!(f, "{self}");
        }
        match self {
            Self::Overlap { in_force, with } => write!(
                f,
                "văn bản có hiệu lực {}: trùng với văn bản cùng nơi có hiệu lực {}",
                in_force.text(lang),
                with.text(lang)
            ),
            Self::Nowhere { kinds, in_force } => write!(
                f,
                "văn bản của {}, có hiệu lực {}: không áp dụng ở đâu, ngày nào",
                kinds.text(lang),
                in_force.text(lang)
            ),
            Self::TooHigh(rank) => {
                write!(
                    f,
                    "văn bản bậc {}: văn bản của tỉnh không cao hơn thông tư, thực tiễn thấp hơn mọi văn bản",
                    rank.text(lang)
                )
            }
            Self::Unmeasured { field, of } => {
                write!(f, "{field}: tỷ lệ trên {} không tính được ở đó", of.text(lang))
            }
            Self::OtherContent(pin) => {
                write!(f, "bộ quy định {pin}: bộ sưu tập có nội dung khác dưới mã này")
            }
            Self::TooManyTexts { since } => write!(
                f,
                "bộ quy định từ {}: nhiều nhất {MOST_TEXTS} văn bản có thể cùng áp dụng ở một nơi, một ngày",
                since.text(lang)
            ),
            Self::NoRevisionLeft(pin) => write!(f, "bộ quy định {pin}: không còn số cho lần sửa tiếp theo"),
            Self::OtherCalendar(revision) => {
                write!(
                    f,
                    "lịch, lần sửa {revision}: bộ sưu tập có các ngày khác dưới số này"
                )
            }
            Self::RevisionZero => f.write_str("văn bản, lần sửa 0: phải ít nhất là 1"),
        }
    }
}

/// The most texts a regulation can be made of: it names the source of each provision in a byte.
const MOST_TEXTS: usize = 254;

/// Why a cited legal basis does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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
            calendar: Calendar::official(),
            ..Self::empty()
        };
        let composed = book.compose();
        debug_assert!(composed.is_ok(), "the built-in texts are few, and of revision 1");
        book
    }

    /// Returns a rulebook without any text, whose calendar knows no year and has revision 0. The caller adds
    /// editions or archived regulations, and a calendar.
    ///
    /// ```
    /// use to_dan_pho::law::{Province, UnitKind, builtin, edition::Calendar};
    /// use to_dan_pho::Rulebook;
    /// let book = Rulebook::empty()
    ///     .with_edition(builtin::LUAT_10_2022)?
    ///     .with_calendar(Calendar::official())?;
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
    /// let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
    /// assert_eq!(rules.sources().len(), 1);
    /// # Ok::<(), to_dan_pho::law::edition::RulebookError>(())
    /// ```
    #[must_use]
    pub fn empty() -> Self {
        Self {
            editions: Vec::new(),
            regulations: Vec::new(),
            keys: Vec::new(),
            calendar: Calendar::empty().revised(0),
            older_calendars: Vec::new(),
        }
    }

    /// The rulebook with one more calendar: one that has grown or was corrected, or an older one from the
    /// archive of a log. The one of the highest revision is [the calendar](Self::calendar); the others are
    /// found by their [revision](Self::calendar_of). The same calendar again changes nothing.
    ///
    /// # Errors
    /// When the rulebook has other days under its revision.
    ///
    /// ```
    /// use to_dan_pho::law::edition::RulebookError;
    /// use to_dan_pho::law::edition::Calendar;
    /// use to_dan_pho::Rulebook;
    /// let changed = Calendar::official().with_year(2028, &[], &[])?;
    /// let refused = Rulebook::builtin().with_calendar(changed.clone());
    /// assert_eq!(refused, Err(RulebookError::OtherCalendar(1)));
    /// let book = Rulebook::builtin().with_calendar(changed.revised(1000))?;
    /// assert_eq!(book.calendar().revision(), 1000);
    /// assert_eq!(book.calendar_of(1), Some(&Calendar::official()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_calendar(mut self, calendar: Calendar) -> Result<Self, RulebookError> {
        let revision = calendar.revision();
        match self.calendar_of(revision) {
            Some(known) if *known == calendar => return Ok(self),
            Some(_) => return Err(RulebookError::OtherCalendar(revision)),
            None => {}
        }
        let older = if revision > self.calendar.revision() {
            core::mem::replace(&mut self.calendar, calendar)
        } else {
            calendar
        };
        let at = self
            .older_calendars
            .partition_point(|known| known.revision() < older.revision());
        self.older_calendars.insert(at, older);
        Ok(self)
    }

    /// The rulebook with one more edition, a province's own regulation say. What was pinned before
    /// stays as it was.
    ///
    /// # Errors
    /// When the same text is there for some of those days, or, for a regulation of a province that
    /// amends no other, another such regulation of the same body and rank; when it applies to no kind of group
    /// or on no day; when a province's text ranks above the circulars, or a practice above a letter; when it states a share of a whole
    /// that cannot be measured there, as a petition of those present; when its revision is 0; when more than
    /// 254 texts would stand in one place on one day, or a place and day that it changes has used its last
    /// revision, 65535.
    pub fn with_edition(mut self, edition: Edition) -> Result<Self, RulebookError> {
        self.admit(edition)?;
        self.compose()?;
        Ok(self)
    }

    /// Checks an edition and adds it, before anything is composed of it.
    fn admit(&mut self, edition: Edition) -> Result<(), RulebookError> {
        let Edition { kinds, in_force, .. } = edition;
        if kinds.is_empty() || in_force.until() == Some(in_force.from()) {
            return Err(RulebookError::Nowhere { kinds, in_force });
        }
        let highest = match (edition.source, edition.territory) {
            (Source::Practice, _) => Rank::Letter,
            (_, Territory::Province(_)) => Rank::Circular,
            (_, Territory::National) => Rank::Law,
        };
        if edition.rank > highest {
            return Err(RulebookError::TooHigh(edition.rank));
        }
        if let Some((field, of)) = unmeasured(edition.entries.shares()) {
            return Err(RulebookError::Unmeasured { field, of });
        }
        if edition.revision == 0 {
            return Err(RulebookError::RevisionZero);
        }
        if let Some(old) = self.editions.iter().find(|old| old.excludes(&edition)) {
            return Err(RulebookError::Overlap {
                with: old.in_force,
                in_force: edition.in_force,
            });
        }
        self.editions.push(edition);
        Ok(())
    }

    /// The rulebook with a regulation from an archive, kept beside a log that was made elsewhere. Where
    /// the same is here under its pin, it stays as it is here, in force for as long as is known here.
    ///
    /// # Errors
    /// When there is other content under its pin: other texts, or another word of them; when it states a share
    /// of a whole that cannot be measured there; when it is made of more than 254 texts.
    pub fn with_regulation(mut self, regulation: Regulation) -> Result<Self, RulebookError> {
        if let Some((field, of)) = unmeasured(regulation.slots().shares()) {
            return Err(RulebookError::Unmeasured { field, of });
        }
        if regulation.sources().len() > MOST_TEXTS {
            return Err(RulebookError::TooManyTexts {
                since: regulation.pin().since,
            });
        }
        match self.keys.binary_search(&regulation.pin().key()) {
            Ok(at)
                if self
                    .regulations
                    .get(at)
                    .is_some_and(|old| old.same_value(&regulation)) =>
            {
                Ok(self)
            }
            Ok(_) => Err(RulebookError::OtherContent(regulation.pin())),
            Err(at) => {
                self.insert(at, regulation);
                Ok(self)
            }
        }
    }

    /// Returns the entries of an edition that have no effect, each with the time and what prevails over it:
    /// a higher or later text, or one that leaves the matter to another level or to later texts.
    ///
    /// An entry that says what applies anyway is not among them, nor one that leaves a matter to a level of
    /// which a text counts. For a national edition the answer is that of a place without texts of its own.
    /// An edition that is not in the rulebook is asked about as if it were: so an author can ask before
    /// [adding](Self::with_edition) it.
    ///
    /// ```
    /// use to_dan_pho::law::builtin;
    /// use to_dan_pho::{Lang, Rule, Rulebook, Text};
    /// let none = Rulebook::builtin().without_effect(&builtin::HA_NOI_16_2019);
    /// let share = none.iter().rfind(|entry| entry.rule == Rule::ElectionMajority).unwrap();
    /// assert_eq!(
    ///     share.text(Lang::En).to_string(),
    ///     "election.majority, [2023-07-01, ...): another text applies (clause 1, Article 21 of Law 10/2022/QH15)"
    /// );
    /// ```
    #[must_use]
    pub fn without_effect(&self, edition: &Edition) -> Vec<WithoutEffect> {
        let mut editions: Vec<_> = self.editions.iter().collect();
        if !editions.contains(&edition) {
            editions.push(edition);
        }
        let territory = edition.territory;
        let mut found = Vec::new();
        for kind in edition.kinds.iter() {
            let mut of_kind = Vec::new();
            for stretch in stretches(&editions, territory) {
                let standing = standing(&editions, territory, kind, stretch);
                effect::overridden(&standing, edition, kind, stretch, &mut of_kind);
            }
            effect::of_both_kinds(&mut found, of_kind);
        }
        found.sort_by_key(|entry| (entry.rule, entry.during.from()));
        found
    }

    /// The regulation of a place and kind of group on a day; none before the first text.
    #[must_use]
    pub fn at(&self, province: Province, kind: UnitKind, on: NaiveDate) -> Option<&Regulation> {
        self.find(Territory::Province(province), kind, on)
            .or_else(|| self.find(Territory::National, kind, on))
    }

    fn find(&self, territory: Territory, kind: UnitKind, on: NaiveDate) -> Option<&Regulation> {
        let last = Pin {
            territory,
            kind,
            since: on,
            revision: u16::MAX,
        };
        let last = last.key();
        let after = self.keys.partition_point(|key| *key <= last);
        // Mostly the last one that began. One from an archive can be over within a longer one.
        self.regulations
            .get(..after)?
            .iter()
            .rev()
            .take_while(|r| r.pin().territory == territory && r.pin().kind == kind)
            .find(|r| r.in_force().contains(on))
    }

    /// Lists the rules that changed in a place between two days; nothing where one of the days has no
    /// regulation.
    pub fn changes(
        &self,
        province: Province,
        kind: UnitKind,
        before: NaiveDate,
        after: NaiveDate,
    ) -> impl Iterator<Item = RuleChange<'_>> {
        let both = self
            .at(province, kind, before)
            .zip(self.at(province, kind, after));
        both.into_iter().flat_map(|(before, after)| before.changes(after))
    }

    /// The regulation of a pin.
    #[inline]
    #[must_use]
    pub fn get(&self, pin: Pin) -> Option<&Regulation> {
        let key = pin.key();
        let at = self.keys.partition_point(|known| *known < key);
        let found = self.keys.get(at) == Some(&key);
        self.regulations.get(at).filter(|_| found)
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

    /// The calendar of the highest revision, by which new acts are judged.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Returns the calendar of a revision, if it is here.
    #[must_use]
    pub fn calendar_of(&self, revision: u16) -> Option<&Calendar> {
        self.calendars().find(|known| known.revision() == revision)
    }

    /// Every calendar, by revision; the last one is [the calendar](Self::calendar).
    pub fn calendars(&self) -> impl Iterator<Item = &Calendar> {
        self.older_calendars
            .iter()
            .chain(core::iter::once(&self.calendar))
    }

    /// Returns whether an instrument of this number could be the basis of an act in a province on a day.
    ///
    /// # Errors
    /// That it is unknown, was issued later, or was not in force.
    pub fn basis(
        &self,
        number: DocumentNumber,
        province: Province,
        on: NaiveDate,
    ) -> Result<Instrument, BasisFlaw> {
        self.basis_in(Territory::Province(province), number, on)
    }

    /// The same in a territory; in the whole country only national instruments.
    pub(crate) fn basis_in(
        &self,
        territory: Territory,
        number: DocumentNumber,
        on: NaiveDate,
    ) -> Result<Instrument, BasisFlaw> {
        let mut flaw = BasisFlaw::Unknown;
        for (instrument, in_force) in self.texts(territory) {
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

    /// Of the instruments in force there on a day, the one most like a number that does not hold: a number of which
    /// it is a [likely slip](DocumentNumber::is_likely_slip_of), or the same serial and symbol, or at least the same
    /// symbol and the latest. `D` for `Đ` makes no other symbol here.
    #[must_use]
    pub fn suggest(&self, number: DocumentNumber, province: Province, on: NaiveDate) -> Option<Instrument> {
        self.texts(Territory::Province(province))
            .filter(|(i, in_force)| in_force.contains(on) && i.number.has_symbol_like(&number))
            .map(|(i, _)| i)
            .max_by_key(|i| {
                let slip = number.is_likely_slip_of(i.number);
                (slip, i.number.serial() == number.serial(), i.issued)
            })
    }

    /// The instruments that stand in a province, amending ones too, each with its time. A regulation
    /// from an archive may rest on texts whose editions are not here.
    fn texts(&self, wanted: Territory) -> impl Iterator<Item = (Instrument, Period)> + '_ {
        let there = move |territory| territory == Territory::National || territory == wanted;
        let editions = self.editions.iter().filter(move |e| there(e.territory));
        let regulations = self.regulations.iter().filter(move |r| there(r.pin().territory));
        editions
            .map(|e| (&e.source, e.in_force))
            .chain(regulations.flat_map(|r| r.sources().iter().map(|source| (source, r.in_force()))))
            .flat_map(|(source, in_force)| {
                let (base, amending) = match *source {
                    Source::Text {
                        instrument,
                        amended_by: None,
                    } => (Some(instrument), None),
                    Source::Text { amended_by, .. } => (None, amended_by),
                    Source::Practice | Source::Assumption => (None, None),
                };
                base.into_iter().chain(amending).map(move |i| (i, in_force))
            })
    }

    /// Lays the editions over each other, for every territory, kind and stretch of time in which
    /// the same ones stand.
    fn compose(&mut self) -> Result<(), RulebookError> {
        let editions: Vec<_> = self.editions.iter().collect();
        let mut territories: Vec<_> = editions.iter().map(|e| e.territory).collect();
        territories.push(Territory::National);
        territories.sort_unstable();
        territories.dedup();
        let mut composed = Vec::new();
        for &territory in &territories {
            for stretch in stretches(&editions, territory) {
                for &kind in UnitKind::ALL {
                    let standing = standing(&editions, territory, kind, stretch);
                    composed.extend(compose_one(&standing, territory, kind, stretch)?);
                }
            }
        }
        composed.into_iter().try_for_each(|new| self.enter(new))
    }

    /// Enters a regulation. A regulation once in the book stays under its pin: one that says otherwise at the
    /// same place and day gets the next revision.
    fn enter(&mut self, new: Regulation) -> Result<(), RulebookError> {
        let start = (new.pin().territory, new.pin().kind, new.pin().since);
        let same_start = |r: &&Regulation| (r.pin().territory, r.pin().kind, r.pin().since) == start;
        let mut same = self.regulations.iter_mut().filter(|r| same_start(&&**r));
        if let Some(old) = same.find(|old| old.same_value(&new)) {
            // One from an archive may have been written where a later text was known that is not known here.
            old.lasts_as(&new);
            return Ok(());
        }
        let last = self
            .regulations
            .iter()
            .filter(same_start)
            .map(Regulation::pin)
            .max_by_key(|pin| pin.revision);
        let new = match last {
            Some(last) => {
                let next = last.revision.checked_add(1);
                new.revised(next.ok_or(RulebookError::NoRevisionLeft(last))?)
            }
            None => new,
        };
        self.insert(self.keys.partition_point(|key| *key < new.pin().key()), new);
        Ok(())
    }

    fn insert(&mut self, at: usize, new: Regulation) {
        self.keys.insert(at, new.pin().key());
        self.regulations.insert(at, new);
    }
}

/// The stretches of time in a territory in which the same editions stand.
fn stretches(editions: &[&Edition], territory: Territory) -> Vec<Period> {
    let mut days: Vec<_> = editions
        .iter()
        .filter(|e| e.territory == Territory::National || e.territory == territory)
        .flat_map(|e| {
            let doubted = e.doubt.map(|doubt| doubt.from);
            let doubted = doubted.filter(|day| e.in_force.contains(*day));
            core::iter::once(e.in_force.from())
                .chain(e.in_force.until())
                .chain(doubted)
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    let next = days.iter().skip(1).copied().map(Some);
    days.iter()
        .zip(next.chain(core::iter::once(None)))
        .map(|(&since, next)| next.map_or(Period::since(since), |next| Period::since(since).ending(next)))
        .collect()
}

/// The editions that stand there together, those of more weight first.
fn standing<'a>(
    editions: &[&'a Edition],
    territory: Territory,
    kind: UnitKind,
    stretch: Period,
) -> Vec<&'a Edition> {
    let mut standing: Vec<_> = editions
        .iter()
        .copied()
        .filter(|e| e.applies(territory, kind, stretch.from()))
        .collect();
    standing.sort_by_key(|e| core::cmp::Reverse(e.weight()));
    standing
}

/// The regulation of the editions that stand together; none without a text.
fn compose_one(
    editions: &[&Edition],
    territory: Territory,
    kind: UnitKind,
    stretch: Period,
) -> Result<Option<Regulation>, RulebookError> {
    let since = stretch.from();
    if editions.iter().all(|e| e.source == Source::Assumption) {
        return Ok(None);
    }
    if editions.len() > MOST_TEXTS {
        return Err(RulebookError::TooManyTexts { since });
    }
    let pin = |revision| Pin {
        territory,
        kind,
        since,
        revision,
    };
    // Each edition starts at revision 1, so the first composite of a stretch is 1 as well.
    let corrections = editions
        .iter()
        .try_fold(0u16, |sum, e| sum.checked_add(e.revision.checked_sub(1)?));
    let revision = corrections.and_then(|sum| sum.checked_add(1));
    let pin = pin(revision.ok_or(RulebookError::NoRevisionLeft(pin(u16::MAX)))?);
    let sources = editions.iter().map(|e| e.source).collect();
    let slots = Slots::compose(&Precedence::new(editions, since));
    Ok(Some(Regulation::new(pin, stretch, sources, slots)))
}

impl Default for Rulebook {
    fn default() -> Self {
        Self::builtin()
    }
}
