//! Who is on the voter list: the denominator of every share.

use alloc::vec::Vec;

use crate::EntryId;

/// Danh sách cử tri, đại diện hộ gia đình: all who may vote, as settled before the poll.
///
/// # Law
/// The share is of all voters or household representatives of the group: clause 1, Article 21, Law
/// 10/2022/QH15. Whether a household that is long absent and still registered is one of them no
/// instrument consulted says: it is on the voter list, and whether the result would be another without it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[expect(clippy::exhaustive_enums, reason = "a list is counted or listed")]
#[doc(alias(
    "danh sách cử tri",
    "danh sach cu tri",
    "đại diện hộ gia đình",
    "dai dien ho gia dinh",
    "Roll"
))]
pub enum VoterList {
    /// Only their number was taken down.
    Counted(VoterListCount),
    /// Each of them, once.
    Listed(Vec<VoterListEntry>),
}

/// One household, or one voter, of a voter list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct VoterListEntry {
    /// The entry, by the caller's id.
    pub id: EntryId,
    /// Vắng mặt lâu ngày tại nơi cư trú: true where the person is long absent, though still registered.
    pub long_absent: bool,
}

/// How long a voter list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct VoterListCount {
    /// All of its entries.
    pub entries: u32,
    /// How many of them are long absent.
    pub long_absent: u32,
}

impl VoterList {
    /// How long it is.
    ///
    /// ```
    /// use to_dan_pho::EntryId;
    /// use to_dan_pho::people::{VoterList, VoterListCount, VoterListEntry};
    /// let entry = |id, long_absent| VoterListEntry { id: EntryId::from_u128(id), long_absent };
    /// let list = VoterList::Listed(vec![entry(1, false), entry(2, true)]);
    /// assert_eq!(list.count(), VoterListCount { entries: 2, long_absent: 1 });
    /// ```
    #[must_use]
    pub fn count(&self) -> VoterListCount {
        match self {
            Self::Counted(count) => *count,
            Self::Listed(entries) => {
                let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                VoterListCount {
                    entries: number(entries.len()),
                    long_absent: number(entries.iter().filter(|e| e.long_absent).count()),
                }
            }
        }
    }

    pub(crate) fn lists_twice(&self) -> bool {
        let Self::Listed(entries) = self else { return false };
        let mut ids: Vec<_> = entries.iter().map(|e| e.id).collect();
        ids.sort_unstable();
        ids.windows(2).any(|pair| pair.first() == pair.last())
    }
}

/// Đính chính danh sách: what was wrong with a voter list, found after the vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct VoterListCorrection {
    /// How many were left out.
    pub left_out: u32,
    /// Chuyển đi: how many were on it that live there no more. Who is only long absent, and still
    /// registered, stays on the voter list; but of those noted as such, that many are taken to have moved.
    pub moved_away: u32,
    /// How many were on it once more than they should.
    pub twice: u32,
}

impl VoterListCorrection {
    /// How long a voter list of this length should have been.
    ///
    /// ```
    /// use to_dan_pho::people::VoterListCorrection;
    /// let one_left_out = VoterListCorrection { left_out: 1, ..VoterListCorrection::default() };
    /// assert_eq!(one_left_out.of(90), 91);
    /// ```
    #[must_use]
    pub const fn of(self, entries: u32) -> u32 {
        entries
            .saturating_add(self.left_out)
            .saturating_sub(self.moved_away)
            .saturating_sub(self.twice)
    }
}
