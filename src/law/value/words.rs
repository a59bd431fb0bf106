//! The fixed vocabularies in which rules are written.

use alloc::string::String;

use crate::text::{vocabulary, word_set};

vocabulary! {
    /// Vai: a body or a post that acts.
    pub enum Role {
        /// Hội đồng nhân dân tỉnh: decided on groups until 30/6/2025.
        ProvinceCouncil = "Hội đồng nhân dân cấp tỉnh" / "the provincial People's Council",
        /// Ủy ban nhân dân tỉnh: sets the length of terms, extends them.
        ProvinceCommittee = "Ủy ban nhân dân cấp tỉnh" / "the provincial People's Committee",
        /// Hội đồng nhân dân phường: reorganises groups since 1/7/2025.
        WardCouncil = "Hội đồng nhân dân cấp xã" / "the commune-level People's Council",
        /// Ủy ban nhân dân phường: recognises.
        WardCommittee = "Ủy ban nhân dân cấp xã" / "the commune-level People's Committee",
        /// Chủ tịch Ủy ban nhân dân phường: calls elections, sets up teams.
        WardChair = "Chủ tịch Ủy ban nhân dân cấp xã" / "the Chair of the commune-level People's Committee",
        /// Ủy ban Mặt trận Tổ quốc phường: the commune-level Vietnam Fatherland Front Committee.
        WardFront = "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã" / "the commune-level Vietnam Fatherland Front Committee",
        /// Chi ủy chi bộ: the committee of the group's party cell.
        PartyCellCommittee = "chi ủy chi bộ" / "the party-cell committee",
        /// Bí thư chi bộ: the party-cell secretary.
        PartyCellSecretary = "Bí thư chi bộ" / "the party-cell secretary",
        /// Ban công tác Mặt trận of the group.
        FrontCommittee = "Ban công tác Mặt trận" / "the group's Front Working Committee",
        /// Trưởng ban công tác Mặt trận: the head of the Front Working Committee.
        FrontHead = "Trưởng ban công tác Mặt trận" / "the head of the Front Working Committee",
        /// Tổ bầu cử: the election team.
        ElectionTeam = "Tổ bầu cử" / "the election team",
        /// Tổ trưởng tổ dân phố, Trưởng thôn: the head of the group.
        Head = "Trưởng thôn, Tổ trưởng tổ dân phố" / "the head of the group",
        /// Tổ phó, Phó trưởng thôn: the deputy head.
        Deputy = "Phó Trưởng thôn, Tổ phó tổ dân phố" / "the deputy head",
        /// Người tham gia hoạt động ở thôn, tổ dân phố: an activity participant.
        Participant = "người tham gia hoạt động" / "an activity participant",
        /// Ban Thanh tra nhân dân của phường: the People's Inspection Board.
        InspectionBoard = "Ban Thanh tra nhân dân" / "the People's Inspection Board",
        /// Công dân, đại diện hộ gia đình: a citizen residing in the group.
        Resident = "công dân cư trú tại thôn, tổ dân phố" / "a citizen residing in the group",
        /// Tổ trưởng lâm thời: the provisional head.
        ProvisionalHead = "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "the provisional head",
        /// Chủ tịch Ủy ban Mặt trận Tổ quốc phường: the person, where the text does not name the
        /// committee.
        WardFrontChair = "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã" / "the Chair of the commune-level Vietnam Fatherland Front Committee",
        /// Chi bộ: the group's party cell, which leads; its committee is what is asked and agrees.
        PartyCell = "chi bộ" / "the party cell",
        /// Ủy ban nhân dân huyện: recognised conventions until 30/6/2023.
        DistrictCommittee = "Ủy ban nhân dân cấp huyện" / "the district People's Committee",
    }
}

word_set! { Role as u32 }

vocabulary! {
    /// Loại: thôn or tổ dân phố. What it is called locally is data of the place.
    pub enum UnitKind {
        /// Thôn: in communes (xã).
        Thon = "thôn" / "village (thôn)",
        /// Tổ dân phố: in wards (phường).
        ToDanPho = "tổ dân phố" / "residential group (tổ dân phố)",
    }
}

word_set! { UnitKind as u8 }

impl UnitKind {
    /// Returns a text of this crate with the words of this kind in the place of those for both kinds.
    ///
    /// ```
    /// use to_dan_pho::law::{Role, UnitKind};
    /// use to_dan_pho::{Lang, Text};
    /// let text = Role::Head.text(Lang::Vi).to_string();
    /// assert_eq!(text, "Trưởng thôn, Tổ trưởng tổ dân phố");
    /// assert_eq!(UnitKind::Thon.in_its_words(&text), "Trưởng thôn");
    /// assert_eq!(UnitKind::ToDanPho.in_its_words(&text), "Tổ trưởng tổ dân phố");
    /// ```
    #[must_use]
    pub fn in_its_words(self, text: &str) -> String {
        // Of both kinds, of a thôn, of a tổ dân phố. A place has its preposition: "tổng số thôn, tổ dân phố" is of both.
        const WORDS: [[&str; 3]; 6] = [
            [
                "Phó Trưởng thôn, Tổ phó tổ dân phố",
                "Phó Trưởng thôn",
                "Tổ phó tổ dân phố",
            ],
            [
                "Trưởng thôn, Tổ trưởng tổ dân phố",
                "Trưởng thôn",
                "Tổ trưởng tổ dân phố",
            ],
            ["trong thôn, tổ dân phố", "trong thôn", "trong tổ dân phố"],
            ["tại thôn, tổ dân phố", "tại thôn", "tại tổ dân phố"],
            ["ở thôn, tổ dân phố", "ở thôn", "ở tổ dân phố"],
            ["của thôn, tổ dân phố", "của thôn", "của tổ dân phố"],
        ];
        WORDS
            .iter()
            .fold(String::from(text), |text, [both, thon, to_dan_pho]| {
                text.replace(
                    both,
                    match self {
                        Self::Thon => thon,
                        Self::ToDanPho => to_dan_pho,
                    },
                )
            })
    }
}

vocabulary! {
    /// Cử tri: who votes.
    pub enum Electorate {
        /// Toàn thể cử tri: all voters.
        AllVoters = "toàn thể cử tri" / "all voters",
        /// Cử tri đại diện hộ gia đình: household representatives.
        HouseholdRepresentatives = "đại diện hộ gia đình" / "household representatives",
        /// Cử tri và đại diện hộ gia đình: neither all voters nor one of each household, by a rule of the group's own.
        Mixed = "một số cử tri và đại diện hộ gia đình (theo quy ước riêng)"
            / "some voters and some household representatives (a rule of the group's own)",
    }
}

word_set! { Electorate as u8 }

vocabulary! {
    /// Phiếu không hợp lệ: why a ballot counts for nobody, as it is practised where one votes by striking
    /// out the others. No instrument consulted says it.
    pub enum InvalidBallot {
        /// Để trống: blank.
        Blank = "để trống" / "blank",
        /// Gạch hết: every name struck out.
        AllStruck = "gạch hết" / "every name struck out",
        /// Không gạch tên nào, with two candidates or more.
        NoneStruck = "không gạch tên nào" / "no name struck out",
        /// Bầu quá số người: more names left than are elected.
        OverMarked = "bầu quá số người được bầu" / "more names left than are elected",
        /// Không phải phiếu do Tổ bầu cử phát: not issued by the team.
        NotIssued = "không phải phiếu do Tổ bầu cử phát" / "not issued by the team",
    }
}

word_set! { InvalidBallot as u8 }

vocabulary! {
    /// Nơi cư trú of a person, from the loosest tie to the group to the closest.
    pub enum Residence {
        /// Outside the commune.
        Elsewhere = "cư trú nơi khác" / "living elsewhere",
        /// Cư trú thường xuyên tại địa bàn xã, phường: usually living in the commune.
        Commune = "cư trú thường xuyên tại xã, phường" / "usually living in the commune",
        /// Usually living in the group.
        Group = "cư trú thường xuyên tại thôn, tổ dân phố" / "usually living in the group",
        /// Có hộ khẩu thường trú và cư trú thường xuyên ở tổ dân phố: permanently registered and usually living in the group.
        GroupRegistered = "thường trú và cư trú thường xuyên tại thôn, tổ dân phố" / "permanently registered and usually living in the group",
    }
}

vocabulary! {
    /// Trình độ học vấn phổ thông of a person, from the lowest to the highest.
    pub enum Schooling {
        /// Below lower secondary school.
        None = "chưa tốt nghiệp trung học cơ sở" / "no lower secondary diploma",
        /// Tốt nghiệp trung học cơ sở: a lower secondary diploma.
        LowerSecondary = "tốt nghiệp trung học cơ sở" / "a lower secondary diploma",
        /// Tốt nghiệp trung học phổ thông: an upper secondary diploma.
        UpperSecondary = "tốt nghiệp trung học phổ thông" / "an upper secondary diploma",
    }
}

vocabulary! {
    /// Mức độ của ý kiến: the two strengths of consent, which are never the same.
    #[doc(alias("xin ý kiến", "xin y kien", "thống nhất", "thong nhat"))]
    pub enum Strength {
        /// Xin ý kiến: the opinion is asked; an answer against does not bind.
        Consultation = "xin ý kiến" / "consultation",
        /// Thống nhất: without agreement the act is not done.
        Agreement = "thống nhất" / "agreement",
    }
}

vocabulary! {
    /// A permission, or its absence.
    pub enum Permission {
        /// Được phép: allowed.
        Allowed = "được phép" / "allowed",
        /// Không được phép: not allowed.
        NotAllowed = "không được phép" / "not allowed",
    }
}

vocabulary! {
    /// How a group comes by a deputy.
    pub enum DeputyForm {
        /// No such post.
        None = "không có chức danh cấp phó" / "no deputy post",
        /// Elected by the residents like the head.
        Elected = "bầu như bầu Trưởng thôn, Tổ trưởng tổ dân phố" / "elected like the head",
        /// Chosen by the head, recognised by the ward.
        Chosen = "do Trưởng thôn, Tổ trưởng tổ dân phố lựa chọn, Ủy ban nhân dân công nhận" / "chosen by the head, recognised by the People's Committee",
    }
}

vocabulary! {
    /// From when the head acts.
    pub enum HeadActs {
        /// Từ khi được công nhận: from recognition.
        FromRecognition = "từ khi có quyết định công nhận" / "from recognition",
    }
}

vocabulary! {
    /// The term that a deputy's follows.
    pub enum DeputyTerm {
        /// Theo nhiệm kỳ của tổ trưởng: follows the head's.
        FollowsHead = "theo nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố" / "follows the head's",
    }
}

vocabulary! {
    /// The bound of the time of a delegation.
    pub enum DelegationBound {
        /// It lies inside the tenure of head and deputy and lapses with either.
        BothTenures = "trong nhiệm kỳ của cả người ủy quyền và người được ủy quyền" / "within the tenures of both the head and the deputy",
    }
}

vocabulary! {
    /// Việc của tổ trưởng: the powers of the head that may be used by another, or may not.
    pub enum Power {
        /// Triệu tập và chủ trì hội nghị: convening and chairing meetings.
        ChairMeetings = "triệu tập, chủ trì hội nghị" / "convening and chairing meetings",
        /// Tổ chức thực hiện quyết định của cộng đồng: carrying out the community's decisions.
        CarryOutDecisions = "tổ chức thực hiện quyết định của cộng đồng dân cư" / "carrying out the community's decisions",
        /// Tổ chức hoạt động tự quản: organising self-governance.
        SelfGovernance = "tổ chức hoạt động tự quản" / "organising self-governance",
        /// Đại diện cho tổ dân phố: representing the group.
        Represent = "đại diện cho cộng đồng dân cư" / "representing the group",
        /// Phản ánh kiến nghị, báo cáo chính quyền: reporting residents' requests to the People's Committee.
        ReportToWard = "tập hợp, phản ánh kiến nghị với Ủy ban nhân dân" / "reporting residents' requests to the People's Committee",
        /// Phối hợp với Ban công tác Mặt trận, đoàn thể, công an.
        Coordinate = "phối hợp với Mặt trận, đoàn thể, cảnh sát khu vực" / "coordination with the Front, mass organisations and the local police",
        /// Tham gia hòa giải: taking part in mediation.
        Mediate = "tham gia hòa giải ở cơ sở" / "taking part in mediation",
        /// Chuẩn bị báo cáo hội nghị định kỳ: preparing the report to the periodic conference.
        PrepareConferenceReport = "chuẩn bị báo cáo hội nghị định kỳ" / "preparing the report to the periodic conference",
        /// Trình bày báo cáo tại hội nghị định kỳ: presenting the report to the periodic conference.
        PresentConferenceReport = "trình bày báo cáo tại hội nghị định kỳ" / "presenting the report to the periodic conference",
        /// Ký phiếu lấy ý kiến: signing household ballots.
        SignBallots = "ký phiếu lấy ý kiến" / "signing household ballots",
        /// Ký quyết định của cộng đồng: signing the community's decision.
        SignDecision = "ký quyết định của cộng đồng dân cư" / "signing the community's decision",
    }
}

word_set! { Power as u16 }

vocabulary! {
    /// Ý kiến: what a consulted body answers.
    pub enum Opinion {
        /// Đồng ý: in favour.
        For = "đồng ý" / "in favour",
        /// Không đồng ý: against.
        Against = "không đồng ý" / "against",
    }
}

vocabulary! {
    /// Căn cứ cho thôi làm: why the head of the Front committee proposes to relieve a head. The
    /// petition, the last of the text's grounds, is counted and stands apart.
    pub enum RemovalGround {
        /// Không còn được nhân dân tín nhiệm: loss of the people's confidence.
        TrustLost = "không còn được Nhân dân tín nhiệm" / "loss of the people's confidence",
        /// Không hoàn thành nhiệm vụ: failure to perform duties.
        TasksNotDone = "không hoàn thành nhiệm vụ" / "failure to perform duties",
        /// Vi phạm quyền làm chủ của nhân dân: violation of the people's right to mastery.
        MasteryViolated = "vi phạm quyền làm chủ của Nhân dân" / "violation of the people's right to mastery",
        /// Tham nhũng: corruption.
        Corruption = "tham nhũng" / "corruption",
        /// Lãng phí: wastefulness.
        Waste = "lãng phí" / "wastefulness",
        /// Không phục tùng sự chỉ đạo điều hành của Ủy ban nhân dân, các quy định của cấp trên: failure to comply with
        /// the direction of the People's Committee or with higher-level regulations.
        Disobedience = "không phục tùng chỉ đạo của Ủy ban nhân dân, quy định của cấp trên" / "failure to comply with the direction of the People's Committee or with higher-level regulations",
        /// Vi phạm pháp luật chưa đến mức độ bị truy cứu trách nhiệm hình sự: violation of law not amounting to
        /// criminal liability.
        LawBroken = "vi phạm pháp luật nhưng chưa đến mức độ bị truy cứu trách nhiệm hình sự" / "violation of law not amounting to criminal liability",
    }
}

word_set! { RemovalGround as u8 }

vocabulary! {
    /// Căn cứ rút ngắn, kéo dài nhiệm kỳ: why a term is shortened or extended.
    ///
    /// # Law
    /// Clause 3, Article 4, Decree 185/2026/NĐ-CP.
    pub enum TermChangeGround {
        /// Thống nhất với thời điểm tổ chức lại thôn, tổ dân phố: alignment with a reorganisation of groups.
        Reorganisation = "thống nhất với thời điểm tổ chức lại thôn, tổ dân phố" / "alignment with a reorganisation of groups",
        /// Tình huống bất khả kháng như thiên tai, dịch bệnh, không thể bầu đúng thời hạn: force majeure preventing the
        /// election in due time.
        ForceMajeure = "bất khả kháng không thể bầu đúng thời hạn" / "force majeure preventing the election in due time",
    }
}

word_set! { TermChangeGround as u8 }

vocabulary! {
    /// Nội dung Nhân dân bàn và quyết định: what residents decide.
    ///
    /// # Law
    /// The six clauses of Article 15, Law 10/2022/QH15, in their order.
    pub enum Matter {
        /// Chủ trương và mức đóng góp xây dựng công trình: contributions to the building of works.
        Contributions = "đóng góp xây dựng công trình" / "contributions to the building of works",
        /// Thu, chi, quản lý các khoản đóng góp, kinh phí, tài sản: collection, spending and management of
        /// contributions, funds and property.
        Funds = "thu, chi, quản lý các khoản đóng góp, kinh phí, tài sản" / "collection, spending and management of contributions, funds and property",
        /// Hương ước, quy ước: village and community conventions.
        Conventions = "hương ước, quy ước" / "village and community conventions",
        /// Bầu, cho thôi làm Tổ trưởng, Trưởng thôn: electing or relieving the head.
        Head = "bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "electing or relieving the head",
        /// Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng: electing or
        /// relieving members of the People's Inspection Board and the Community Investment Supervision Board.
        Boards = "bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng" / "electing or relieving members of the People's Inspection Board and the Community Investment Supervision Board",
        /// Các công việc tự quản khác: other self-governance matter.
        Other = "công việc tự quản khác" / "other self-governance matter",
    }
}

word_set! { Matter as u8 }

vocabulary! {
    /// Phạm vi thực hiện: where a decision is carried out.
    pub enum MatterScope {
        /// Trong thôn, tổ dân phố: carried out in the group.
        Group = "có phạm vi thực hiện trong thôn, tổ dân phố" / "carried out in the group",
        /// Trong địa bàn cấp xã: commune-wide.
        Commune = "có phạm vi thực hiện trong địa bàn cấp xã" / "commune-wide",
    }
}

vocabulary! {
    /// Nội dung chủ yếu của quyết định: what a written decision of the residents contains.
    ///
    /// # Law
    /// Points a to g, clause 2, Article 20, Law 10/2022/QH15.
    pub enum Content {
        /// Thời gian bàn và quyết định: the time of discussion and decision.
        Time = "thời gian bàn và quyết định" / "the time of discussion and decision",
        /// Tổng số hộ, số có mặt, số vắng: the numbers of households: all, represented and not represented.
        Households = "tổng số hộ gia đình, số đại diện hộ gia đình có mặt, số hộ gia đình không có người đại diện tham dự" / "the numbers of households: all, represented and not represented",
        /// Nội dung bàn: the matter discussed.
        Discussed = "nội dung bàn" / "the matter discussed",
        /// Hình thức quyết định: the form of deciding.
        Form = "hình thức quyết định" / "the form of deciding",
        /// Kết quả biểu quyết: the result of the vote.
        Result = "kết quả biểu quyết" / "the result of the vote",
        /// Nội dung quyết định: the decision itself.
        Decided = "nội dung quyết định" / "the decision itself",
        /// Chữ ký của Tổ trưởng: the head's signature.
        HeadSignature = "chữ ký của Trưởng thôn, Tổ trưởng tổ dân phố" / "the head's signature",
        /// Chữ ký của Trưởng ban công tác Mặt trận: the signature of the head of the Front Working Committee.
        FrontSignature = "chữ ký của Trưởng ban công tác Mặt trận" / "the signature of the head of the Front Working Committee",
    }
}

word_set! { Content as u8 }

vocabulary! {
    /// Báo cáo tại hội nghị định kỳ: the reports to the conference.
    pub enum Report {
        /// Of the head.
        Head = "báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố" / "the head's report",
        /// Of the Front committee.
        FrontCommittee = "báo cáo của Ban công tác Mặt trận" / "the report of the Front Working Committee",
        /// Of the member of the inspection board elected here.
        InspectionBoard = "báo cáo của thành viên Ban Thanh tra nhân dân" / "the report of the member of the People's Inspection Board",
    }
}

word_set! { Report as u8 }
