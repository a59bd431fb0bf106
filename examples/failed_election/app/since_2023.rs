//! The years under Law 10/2022 and Decree 59/2023, the freeze, and the election under Decree 185/2026.

use to_dan_pho::Rule;
use to_dan_pho::group;
use to_dan_pho::law::Role;
use to_dan_pho::procedure::{HouseholdBallots, Reason, VotingForm, Window};
use to_dan_pho::procedures::election::Command;

use super::acts::{
    CHAIR, TEAM, WARD, annul, appoint, appoint_with_front, ballots, by_households, call, candidate, minutes,
    one_left_out, prepared, recognise, rerun, resident, team,
};
use super::script::{Chapter, Comes, Line, PLAIN, act, day, did, plainly, refused};

pub fn chapters() -> Vec<Chapter> {
    vec![
        meeting(),
        household_ballots(),
        nobody_stands(),
        provisional_head(),
        winner_withdraws(),
        spoiled_count(),
        freeze(),
        a_head(),
    ]
}

/// D3: "add our man or no vote". Since 2018 those present may nominate, at the meeting and not before it.
fn meeting() -> Chapter {
    let nominate = || Command::Nominate(candidate(9));
    let votes = [(7, 27), (8, 12), (9, 6)];
    let hands = minutes(90, 45, VotingForm::ShowOfHands, &votes, None);
    let called = call("2023-11-12", "54/QĐ-UBND");
    Chapter {
        title: [
            "5. Tháng 11/2023, quy định mới: đúng một nửa dự họp",
            "5. November 2023, the new law: exactly half attend",
        ],
        steps: vec![
            vec![refused(
                "2023-10-13",
                WARD,
                called,
                Rule::CallCompetence,
                ["như các lần trước", "as it did before"],
            )],
            plainly(prepared("2023-11-12", CHAIR, "54/QĐ-UBND", &[7, 8])),
            vec![
                refused(
                    "2023-11-10",
                    resident(20),
                    nominate(),
                    Rule::TooEarly,
                    [
                        "một nhóm hộ yêu cầu đưa người số 9 vào danh sách trước cuộc họp, nếu không sẽ không bầu",
                        "a number of households require person 9 to be listed before the meeting, or they will not vote",
                    ],
                ),
                did(
                    "2023-11-12",
                    resident(20),
                    nominate(),
                    ["đề cử người số 9 tại cuộc họp", "person 9, at the meeting itself"],
                ),
                did("2023-11-12", TEAM, hands, PLAIN),
            ],
        ],
    }
}

/// B1: where no more than half come, every household is asked by ballot.
fn household_ballots() -> Chapter {
    let plan = Command::PlanBallots(HouseholdBallots {
        team: 5,
        leader: Role::FrontCommittee,
    });
    let announce = Command::AnnounceBallots(Window {
        from: day("2023-11-18"),
        last: day("2023-11-25"),
    });
    let counted = |votes: &[(u128, u32)], declared| by_households((90, 71, 68), votes, declared);
    let added = counted(&[(7, 71), (8, 29), (9, 13)], Some(7));
    let counted = counted(&[(7, 44), (8, 17), (9, 7)], None);
    Chapter {
        title: [
            "6. Phát phiếu lấy ý kiến của từng hộ gia đình",
            "6. Household opinion ballots",
        ],
        steps: vec![
            vec![
                did("2023-11-15", TEAM, plan, PLAIN),
                did("2023-11-15", TEAM, Command::SendBallotPlan, PLAIN),
                did("2023-11-15", TEAM, announce, PLAIN),
            ],
            vec![
                Line::Act(
                    act("2023-11-26", TEAM, added),
                    Comes::Fails(Rule::VotesAboveBallots),
                    [
                        "cộng thêm số người giơ tay ngày 12/11 vào số phiếu: 44 + 27 = 71, 17 + 12 = 29, 7 + 6 = 13",
                        "the hands counted on 12 November are added to the ballots: 44 + 27 = 71, 17 + 12 = 29, 7 + 6 = 13",
                    ],
                ),
                did(
                    "2023-11-26",
                    TEAM,
                    counted,
                    [
                        "chỉ tính số phiếu thu vào; không cộng số người giơ tay",
                        "only the ballots returned count; the hands are not added",
                    ],
                ),
            ],
            vec![
                did("2023-11-28", TEAM, Command::Send, PLAIN),
                did("2023-11-28", WARD, Command::Receive, PLAIN),
            ],
        ],
    }
}

/// B4: after a failed vote the candidates withdraw. Of an empty list no text speaks.
fn nobody_stands() -> Chapter {
    let nobody = minutes(90, 60, VotingForm::ShowOfHands, &[], None);
    Chapter {
        title: [
            "7. Tháng 12/2023: bầu lại, không còn người ứng cử",
            "7. December 2023: a re-run; no candidate is left",
        ],
        steps: vec![
            vec![did("2023-12-04", WARD, rerun("2023-12-24", "61/QĐ-UBND"), PLAIN)],
            vec![
                did("2023-12-11", resident(7), Command::Withdraw, PLAIN),
                did("2023-12-11", resident(8), Command::Withdraw, PLAIN),
                did("2023-12-13", resident(9), Command::Withdraw, PLAIN),
            ],
            vec![
                Line::Ask(
                    act("2023-12-24", TEAM, nobody),
                    [
                        "Nếu vẫn tổ chức cuộc họp bầu ngày 24/12/2023 thì chưa đáp ứng",
                        "Conditions unmet if the vote were held on 24 December 2023",
                    ],
                ),
                did(
                    "2023-12-20",
                    CHAIR,
                    Command::CallOff(annul("64/QĐ-UBND", Reason::NoCandidates)),
                    PLAIN,
                ),
            ],
        ],
    }
}

/// B4: "the commune chairman appointed a provisional head".
fn provisional_head() -> Chapter {
    let alone = act("2023-12-25", CHAIR, appoint(10, "65/QĐ-UBND", None));
    Chapter {
        title: [
            "8. Cử Tổ trưởng lâm thời theo quy định mới",
            "8. A provisional head again, under the new law",
        ],
        steps: vec![
            vec![Line::Act(
                alone,
                Comes::Unlawful(Rule::ProvisionalCompetence),
                ["tự quyết định cử người số 10", "person 10, by own decision"],
            )],
            vec![did(
                "2024-01-03",
                WARD,
                appoint_with_front(10, "1/QĐ-UBND", "2024-01-02"),
                [
                    "cử người số 10 sau khi thống nhất với Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
                    "person 10, with the agreement of the commune-level Vietnam Fatherland Front Committee",
                ],
            )],
        ],
    }
}

/// B4: the winner gives up on a petition of voters, before being recognised.
fn winner_withdraws() -> Chapter {
    // D6: a candidate headed the committee.
    let mut way = plainly(prepared("2024-12-08", CHAIR, "70/QĐ-UBND", &[11, 12]));
    let own = team([12, 81, 82, 83, 84], "2024-12-08");
    let own = refused(
        "2024-11-25",
        CHAIR,
        own,
        Rule::TeamCandidates,
        [
            "đưa người ứng cử số 12 vào Tổ bầu cử",
            "with candidate 12 as a member",
        ],
    );
    way.insert(2, own);
    let secret = VotingForm::SecretBallot(ballots(77, 77, 75));
    let counted = minutes(90, 77, secret, &[(11, 49), (12, 26)], Some(11));
    Chapter {
        title: [
            "9. Tháng 12/2024: có người trúng cử, nhưng người trúng cử xin rút",
            "9. December 2024: a candidate is elected, and withdraws",
        ],
        steps: vec![
            way,
            vec![did("2024-12-08", TEAM, counted, PLAIN)],
            vec![
                did("2024-12-09", TEAM, Command::Send, PLAIN),
                did("2024-12-09", WARD, Command::Receive, PLAIN),
            ],
            vec![did(
                "2024-12-12",
                resident(11),
                Command::Withdraw,
                [
                    "có kiến nghị của cử tri; người trúng cử xin rút trước khi được công nhận",
                    "after a petition of voters, before the recognition",
                ],
            )],
            vec![
                refused(
                    "2024-12-13",
                    WARD,
                    recognise("74/QĐ-UBND", Some(30)),
                    Rule::NobodyElected,
                    ["đề nghị công nhận người cao phiếu thứ hai", "the runner-up"],
                ),
                did("2024-12-16", WARD, rerun("2025-01-05", "75/QĐ-UBND"), PLAIN),
                did("2025-01-02", TEAM, Command::Notify, PLAIN),
            ],
        ],
    }
}

/// D6: more ballots back than out.
fn spoiled_count() -> Chapter {
    let secret = VotingForm::SecretBallot(ballots(70, 74, 73));
    let counted = minutes(90, 70, secret, &[(12, 58)], Some(12));
    Chapter {
        title: [
            "10. Tháng 1/2025: phiếu thu vào nhiều hơn phiếu phát ra",
            "10. January 2025: more ballots returned than issued",
        ],
        steps: vec![
            vec![Line::Act(
                act("2025-01-05", TEAM, counted),
                Comes::Irregular(Rule::DeclaredOtherwise),
                [
                    "Tổ bầu cử công bố người số 12 trúng cử",
                    "the election team declared person 12 elected",
                ],
            )],
            vec![
                did("2025-01-06", TEAM, Command::Send, PLAIN),
                did("2025-01-06", WARD, Command::Receive, PLAIN),
                refused(
                    "2025-01-07",
                    WARD,
                    recognise("2/QĐ-UBND", Some(30)),
                    Rule::InconsistentStands,
                    PLAIN,
                ),
                did(
                    "2025-01-08",
                    WARD,
                    Command::Annul(annul("3/QĐ-UBND", Reason::Count)),
                    PLAIN,
                ),
            ],
        ],
    }
}

/// F2: a letter of the province asks for no elections until there are new rules.
fn freeze() -> Chapter {
    Chapter {
        title: [
            "11. Tháng 1/2026: bầu trong lúc tạm dừng",
            "11. January 2026: an election while elections are suspended",
        ],
        steps: vec![
            vec![
                Line::Act(
                    act("2026-01-12", CHAIR, call("2026-02-08", "5/QĐ-UBND")),
                    Comes::Irregular(Rule::Calling),
                    PLAIN,
                ),
                Line::Ask(
                    act("2026-01-12", WARD, recognise("20/QĐ-UBND", Some(30))),
                    [
                        "Để công nhận kết quả của cuộc bầu này còn phải đáp ứng",
                        "Conditions unmet for the recognition of this election",
                    ],
                ),
            ],
            vec![did(
                "2026-01-20",
                CHAIR,
                Command::CallOff(annul("6/QĐ-UBND", Reason::Procedure)),
                [
                    "theo công văn của tỉnh, chờ quy định mới",
                    "on a letter of the province, pending new rules",
                ],
            )],
        ],
    }
}

/// S71: a voter list of 90 on which one household was left out; 74 voted, 46 and 22, 6 blank.
fn a_head() -> Chapter {
    let secret = VotingForm::SecretBallot(ballots(74, 74, 68));
    let counted = minutes(90, 74, secret, &[(13, 46), (14, 22)], Some(13));
    Chapter {
        title: [
            "12. Tháng 6/2026: bầu được Tổ trưởng",
            "12. June 2026: a head is elected",
        ],
        steps: vec![
            vec![did(
                "2026-05-25",
                WARD,
                group::Command::CountHouseholds(91),
                ["thêm 01 hộ, nay là 91", "one household more, now 91"],
            )],
            plainly(prepared("2026-06-28", CHAIR, "24/QĐ-UBND", &[13, 14])),
            vec![Line::Act(
                act("2026-06-28", TEAM, counted),
                Comes::Irregular(Rule::VoterListNotHouseholds),
                PLAIN,
            )],
            vec![
                did("2026-06-29", TEAM, Command::Send, PLAIN),
                did("2026-06-29", WARD, Command::Receive, PLAIN),
                did(
                    "2026-07-01",
                    TEAM,
                    one_left_out(),
                    [
                        "có khiếu nại: danh sách thiếu 01 hộ",
                        "on a complaint: one household was left out of the voter list",
                    ],
                ),
            ],
            vec![
                refused(
                    "2026-07-02",
                    CHAIR,
                    recognise("30/QĐ-UBND", None),
                    Rule::RecognitionCompetence,
                    PLAIN,
                ),
                did("2026-07-03", WARD, recognise("30/QĐ-UBND", None), PLAIN),
            ],
        ],
    }
}
