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
    /// Hội đồng nhân dân tỉnh: the provincial People's Council.
    ProvinceCouncil,
    /// Ủy ban nhân dân tỉnh: the provincial People's Committee.
    ProvinceCommittee,
    /// Hội đồng nhân dân cấp xã: the commune-level People's Council.
    WardCouncil,
    /// Ủy ban nhân dân cấp xã: the commune-level People's Committee.
    WardCommittee,
    /// Chủ tịch Ủy ban nhân dân cấp xã: the Chair of the commune-level People's Committee.
    WardChair(PersonId),
    /// Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã: the commune-level Vietnam Fatherland Front Committee.
    WardFront,
    /// Chi ủy chi bộ: the party-cell committee.
    PartyCellCommittee,
    /// Bí thư chi bộ: the party-cell secretary.
    PartyCellSecretary(PersonId),
    /// Ban công tác Mặt trận: the Front Working Committee of the group.
    FrontCommittee,
    /// Trưởng ban công tác Mặt trận: the head of the Front Working Committee.
    FrontHead(PersonId),
    /// Tổ bầu cử: the election team.
    ElectionTeam,
    /// Tổ trưởng, Trưởng thôn; a head-elect too, who is told apart by the group's state.
    Head(PersonId),
    /// Tổ phó, Phó Trưởng thôn: the deputy head.
    Deputy(PersonId),
    /// Người tham gia hoạt động: an activity participant.
    Participant(PersonId),
    /// Công dân cư trú tại thôn, tổ dân phố: a citizen residing in the group.
    Resident(PersonId),
    /// Tổ trưởng, Trưởng thôn lâm thời: the provisional head.
    ProvisionalHead(PersonId),
    /// Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã: the Chair of the commune-level Vietnam Fatherland Front Committee.
    WardFrontChair(PersonId),
    /// Ủy ban nhân dân huyện: the district People's Committee.
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
