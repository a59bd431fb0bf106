//! Who acts.

use crate::PersonId;
use crate::law::Role;

/// Người hoặc cơ quan hành động: a body, or a person in a post.
///
/// A post held by one person carries that person's id, so that "nobody agrees with themselves" can
/// be checked; a body does not.
///
/// What is checked of each, beside whether it is competent, and what is taken on the caller's word:
///
/// | actor | checked | taken on the caller's word |
/// |---|---|---|
/// | `Head`, `ProvisionalHead`, `Deputy`, `Participant` | that the person holds the office on the day | |
/// | `FrontHead`, `PartyCellSecretary`, `WardChair` | that the person is the one on record, once one is ([`RecordOfficer`](crate::group::Command::RecordOfficer)) | who it is, until one is on record, and the record itself |
/// | `WardFrontChair` | | that the person holds the post |
/// | `Resident` | | that the person lives there |
/// | `ElectionTeam` | that there is a team in the election | that it was the team who acted |
/// | `ProvinceCouncil`, `ProvinceCommittee`, `DistrictCommittee`, `WardCouncil`, `WardCommittee`, `WardFront`, `FrontCommittee`, `PartyCellCommittee` | | that the body acted |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Actor {
    /// Hội đồng nhân dân tỉnh.
    ProvinceCouncil,
    /// Ủy ban nhân dân tỉnh.
    ProvinceCommittee,
    /// Hội đồng nhân dân phường.
    WardCouncil,
    /// Ủy ban nhân dân phường.
    WardCommittee,
    /// Chủ tịch Ủy ban nhân dân phường.
    WardChair(PersonId),
    /// Ủy ban Mặt trận Tổ quốc phường.
    WardFront,
    /// Chi ủy chi bộ.
    PartyCellCommittee,
    /// Bí thư chi bộ.
    PartyCellSecretary(PersonId),
    /// Ban công tác Mặt trận.
    FrontCommittee,
    /// Trưởng ban công tác Mặt trận.
    FrontHead(PersonId),
    /// Tổ bầu cử.
    ElectionTeam,
    /// Tổ trưởng, Trưởng thôn; a head-elect too, who is told apart by the group's state.
    Head(PersonId),
    /// Tổ phó, Phó Trưởng thôn.
    Deputy(PersonId),
    /// Người tham gia hoạt động.
    Participant(PersonId),
    /// Công dân cư trú tại thôn, tổ dân phố.
    Resident(PersonId),
    /// Tổ trưởng, Trưởng thôn lâm thời.
    ProvisionalHead(PersonId),
    /// Chủ tịch Ủy ban Mặt trận Tổ quốc phường.
    WardFrontChair(PersonId),
    /// Ủy ban nhân dân huyện.
    DistrictCommittee,
}

impl Actor {
    /// The role.
    #[inline]
    #[must_use]
    pub const fn role(&self) -> Role {
        match self {
            Self::ProvinceCouncil => Role::ProvinceCouncil,
            Self::ProvinceCommittee => Role::ProvinceCommittee,
            Self::WardCouncil => Role::WardCouncil,
            Self::WardCommittee => Role::WardCommittee,
            Self::WardChair(_) => Role::WardChair,
            Self::WardFront => Role::WardFront,
            Self::PartyCellCommittee => Role::PartyCellCommittee,
            Self::PartyCellSecretary(_) => Role::PartyCellSecretary,
            Self::FrontCommittee => Role::FrontCommittee,
            Self::FrontHead(_) => Role::FrontHead,
            Self::ElectionTeam => Role::ElectionTeam,
            Self::Head(_) => Role::Head,
            Self::Deputy(_) => Role::Deputy,
            Self::Participant(_) => Role::Participant,
            Self::Resident(_) => Role::Resident,
            Self::ProvisionalHead(_) => Role::ProvisionalHead,
            Self::WardFrontChair(_) => Role::WardFrontChair,
            Self::DistrictCommittee => Role::DistrictCommittee,
        }
    }

    /// The person, where a person holds the post.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::WardChair(id)
            | Self::PartyCellSecretary(id)
            | Self::FrontHead(id)
            | Self::Head(id)
            | Self::Deputy(id)
            | Self::Participant(id)
            | Self::Resident(id)
            | Self::ProvisionalHead(id)
            | Self::WardFrontChair(id) => Some(*id),
            Self::ProvinceCouncil
            | Self::ProvinceCommittee
            | Self::WardCouncil
            | Self::WardCommittee
            | Self::WardFront
            | Self::PartyCellCommittee
            | Self::FrontCommittee
            | Self::ElectionTeam
            | Self::DistrictCommittee => None,
        }
    }
}
