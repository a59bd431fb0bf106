//! Refusals, irregularities, and all that is missing.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::act::Evidence;
use crate::law::{Certainty, Ground, Pin, Regulation, Rule, Rulebook};
use crate::text::{Set, vocabulary};

vocabulary! {
    /// Lý do không hợp lệ: why an act is not valid, in one word.
    ///
    /// ```
    /// use to_dan_pho::Rule;
    /// use to_dan_pho::act::{Finding, Obstacle};
    /// let obstacle = |rule| Finding::plain(rule).obstacle(None);
    /// assert_eq!(obstacle(Rule::CallCompetence), Obstacle::Unlawful);
    /// assert_eq!(obstacle(Rule::NotProvidedFor), Obstacle::NotProvidedFor);
    /// assert_eq!(obstacle(Rule::UnknownRegulation), Obstacle::Unknown);
    /// assert_eq!(obstacle(Rule::NoElection), Obstacle::OutOfOrder);
    /// ```
    pub enum Obstacle {
        /// A text states a rule, and the act breaks it.
        Unlawful = "trái quy định" / "unlawful",
        /// No instrument consulted provides for it.
        NotProvidedFor = "không có quy định" / "not provided for",
        /// The rules, the calendar or the text that it rests on are not known here, so no answer is given.
        Unknown = "chưa xác định được" / "not known",
        /// It does not fit what is on record: its order, its numbers, or who holds a post.
        OutOfOrder = "không hợp lệ" / "not valid",
    }
}

/// A rule that was broken, and the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The values observed and required.
    pub evidence: Evidence,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Finding", rename = "Finding", deny_unknown_fields)]
struct FindingForm {
    rule: Rule,
    evidence: Evidence,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("FindingForm", Finding);

impl Finding {
    /// A rule broken, with no numbers to tell.
    #[must_use]
    pub const fn plain(rule: Rule) -> Self {
        Self {
            rule,
            evidence: Evidence::Plain,
        }
    }

    /// Returns whether the act is unlawful, not provided for, not known to be lawful, or out of order under a regulation.
    /// A provision that the regulation only assumes is in no instrument consulted.
    #[must_use]
    pub fn obstacle(self, regulation: Option<&Regulation>) -> Obstacle {
        let provision = regulation.and_then(|regulation| regulation.provision(self.rule));
        match (self.rule, self.rule.ground()) {
            _ if provision.is_some_and(|p| p.certainty == Certainty::Assumed) => Obstacle::NotProvidedFor,
            (Rule::NotProvidedFor, _) => Obstacle::NotProvidedFor,
            (Rule::UnknownRegulation | Rule::UnknownCalendar | Rule::BasisUnknown, _) => Obstacle::Unknown,
            (_, Ground::Law | Ground::Reference) => Obstacle::Unlawful,
            // The arithmetic of a text, and a basis that does not stand.
            _ if self.rule.rests_on_a_text() => Obstacle::Unlawful,
            (_, Ground::Record) => Obstacle::OutOfOrder,
        }
    }

    /// The finding as a refusal under a regulation.
    #[must_use]
    pub const fn under(self, pin: Pin) -> Refusal {
        Refusal {
            rule: self.rule,
            evidence: self.evidence,
            regulation: Some(pin),
        }
    }
}

/// Không hợp lệ: why an act is not valid. Nothing was changed.
///
/// Small and `Copy`: rule, numbers, and the regulation that supplies the citation. Its text is made
/// by [`explain`](Self::explain).
#[doc = include_str!("../../docs/wire/answer.refusal.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[error("refused: {rule:?}")]
#[doc(alias("không hợp lệ", "khong hop le", "từ chối", "tu choi"))]
pub struct Refusal {
    /// The first rule not met.
    pub rule: Rule,
    /// The values observed and required.
    pub evidence: Evidence,
    /// The regulation the act was judged by, if one was found.
    pub regulation: Option<Pin>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Refusal", rename = "Refusal", deny_unknown_fields)]
struct RefusalForm {
    rule: Rule,
    evidence: Evidence,
    #[serde(deserialize_with = "crate::wire::present")]
    regulation: Option<Pin>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("RefusalForm", Refusal);

const _: () = assert!(size_of::<Refusal>() <= 32);

impl Refusal {
    /// A refusal that rests on no regulation.
    #[must_use]
    pub const fn of_record(rule: Rule, evidence: Evidence) -> Self {
        Self {
            rule,
            evidence,
            regulation: None,
        }
    }

    /// Returns whether the act is unlawful, not provided for, not known to be lawful, or out of order.
    #[must_use]
    pub fn obstacle(&self, book: &Rulebook) -> Obstacle {
        self.finding()
            .obstacle(self.regulation.and_then(|pin| book.get(pin)))
    }

    /// The rule and the numbers.
    #[must_use]
    pub const fn finding(&self) -> Finding {
        Finding {
            rule: self.rule,
            evidence: self.evidence,
        }
    }
}

/// Thiếu sót: what was irregular in an act that happened all the same. Nothing is allocated while
/// there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "Vec<Finding>", into = "Vec<Finding>")
)]
#[expect(
    clippy::box_collection,
    reason = "a word in every event, where a Vec would be three"
)]
#[doc(alias("thiếu sót về trình tự", "thieu sot ve trinh tu", "thủ tục", "thu tuc"))]
pub struct Irregularities(Option<Box<Vec<Finding>>>);

impl Irregularities {
    /// None.
    pub const NONE: Self = Self(None);

    #[cold]
    pub(crate) fn of(first: Finding, mut more: Vec<Finding>) -> Self {
        more.insert(0, first);
        Self(Some(Box::new(more)))
    }

    /// Each of them, in the order of the procedure.
    pub fn iter(&self) -> core::slice::Iter<'_, Finding> {
        self.0.as_ref().map_or(&[][..], |all| all).iter()
    }

    /// Returns whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Their rules.
    #[must_use]
    pub fn rules(&self) -> Set<Rule> {
        self.iter().map(|f| f.rule).collect()
    }
}

impl From<Vec<Finding>> for Irregularities {
    fn from(all: Vec<Finding>) -> Self {
        Self((!all.is_empty()).then(|| Box::new(all)))
    }
}

impl From<Irregularities> for Vec<Finding> {
    fn from(all: Irregularities) -> Self {
        all.0.map_or_else(Self::new, |all| *all)
    }
}

/// Còn thiếu: all that stands against an act, not only the first thing.
#[doc = include_str!("../../docs/wire/answer.findings.md")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias(
    "chưa đáp ứng",
    "chua dap ung",
    "thiếu sót",
    "thieu sot",
    "chưa có quy định",
    "chua co quy dinh",
    "chưa xác định được",
    "chua xac dinh duoc",
    "còn thiếu",
    "con thieu"
))]
pub struct Findings {
    /// The regulation by which the act was judged; none where none was found, or no law judges.
    pub regulation: Option<Pin>,
    /// The conditions not met: while there is any, the act is refused. [`Finding::obstacle`] tells of each whether it is
    /// unlawful, not provided for, not known or out of order.
    pub unmet: Vec<Finding>,
    /// The irregularities that the act would have.
    pub irregular: Vec<Finding>,
    /// The rules on which no instrument consulted speaks, so they were not checked.
    pub unregulated: Vec<Rule>,
    /// The rules of which it is not known whether they were kept: those that count working days of a year whose
    /// calendar is not known, and those that a text leaves to a level of which no text is known.
    pub unknown: Vec<Rule>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Findings", rename = "Findings", deny_unknown_fields)]
struct FindingsForm {
    #[serde(deserialize_with = "crate::wire::present")]
    regulation: Option<Pin>,
    unmet: Vec<Finding>,
    irregular: Vec<Finding>,
    unregulated: Vec<Rule>,
    unknown: Vec<Rule>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("FindingsForm", Findings);

impl Findings {
    /// Returns whether the act is accepted, that is, whether no condition is unmet.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.unmet.is_empty()
    }
}
