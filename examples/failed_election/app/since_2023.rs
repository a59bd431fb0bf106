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
            "5. Tháng 11/2023, luật mới: đúng một nửa đến họp",
            "5. November 2023, the new law: exactly half come",
        ],
        steps: vec![
            vec![refused(
                "2023-10-13",
                WARD,
                called,
                Rule::CallCompetence,
                ["quyết định như các lần trước", "decides as it did before"],
            )],
            plainly(prepared("2023-11-12", CHAIR, "54/QĐ-UBND", &[7, 8])),
            vec![
                refused(
                    "2023-11-10",
                    resident(20),
                    nominate(),
                    Rule::TooEarly,
                    [
                        "một dòng họ yêu cầu thêm người số 9 vào danh sách trước cuộc họp, nếu không sẽ không bầu",
                        "a lineage demands person 9 on the list before the meeting, or it will not vote",
                    ],
                ),
                did(
                    "2023-11-12",
                    resident(20),
                    nominate(),
                    [
                        "đề cử người số 9 ngay tại cuộc họp",
                        "nominates person 9 at the meeting itself",
                    ],
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
            "6. Phát phiếu đến từng hộ gia đình",
            "6. Every household is asked by ballot",
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
                        "thử cộng số giơ tay ngày 12/11 vào phiếu: 44 + 27 = 71, 17 + 12 = 29, 7 + 6 = 13",
                        "tries to add the hands of 12 November to the ballots: 44 + 27 = 71, 17 + 12 = 29, 7 + 6 = 13",
                    ],
                ),
                did(
                    "2023-11-26",
                    TEAM,
                    counted,
                    [
                        "kiểm phiếu thu vào; số giơ tay không cộng vào",
                        "counts the ballots that came back; the hands are not added",
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
            "7. Tháng 12/2023: bầu lại, nhưng không còn ai ứng cử",
            "7. December 2023: a re-run, and nobody stands any more",
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
                        "Nếu vẫn họp bầu ngày 24/12 thì vướng",
                        "What stands against a vote on 24 December all the same",
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
            "8. Lại cử Tổ trưởng lâm thời, theo luật mới",
            "8. A provisional head again, under the new law",
        ],
        steps: vec![
            vec![Line::Act(
                alone,
                Comes::Unlawful(Rule::ProvisionalCompetence),
                ["một mình cử người số 10", "alone appoints person 10"],
            )],
            vec![did(
                "2024-01-03",
                WARD,
                appoint_with_front(10, "1/QĐ-UBND", "2024-01-02"),
                [
                    "cử người số 10 sau khi thống nhất với Mặt trận",
                    "appoints person 10, the commune-level Front agreeing",
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
            "puts candidate 12 into the team",
        ],
    );
    way.insert(2, own);
    let secret = VotingForm::SecretBallot(ballots(77, 77, 75));
    let counted = minutes(90, 77, secret, &[(11, 49), (12, 26)], Some(11));
    Chapter {
        title: [
            "9. Tháng 12/2024: bầu được, nhưng người trúng cử rút",
            "9. December 2024: somebody is elected, and withdraws",
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
                    "có kiến nghị của cử tri; người trúng cử rút trước khi được công nhận",
                    "after a petition of voters the winner gives up, not yet recognised",
                ],
            )],
            vec![
                refused(
                    "2024-12-13",
                    WARD,
                    recognise("74/QĐ-UBND", Some(30)),
                    Rule::NobodyElected,
                    ["muốn công nhận người thứ hai", "would recognise the second"],
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
            "10. January 2025: more ballots back than out",
        ],
        steps: vec![
            vec![Line::Act(
                act("2025-01-05", TEAM, counted),
                Comes::Irregular(Rule::DeclaredOtherwise),
                [
                    "Tổ bầu cử tuyên bố người số 12 trúng cử",
                    "the team declares person 12 elected",
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
            "11. January 2026: an election during the freeze",
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
                        "Từ cuộc bầu này đến một Tổ trưởng được công nhận còn vướng",
                        "What still stands between this election and a recognised head",
                    ],
                ),
            ],
            vec![did(
                "2026-01-20",
                CHAIR,
                Command::CallOff(annul("6/QĐ-UBND", Reason::Procedure)),
                [
                    "theo công văn của tỉnh, chờ quy định mới",
                    "as the province asks, to wait for new rules",
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
            "12. June 2026: a head at last",
        ],
        steps: vec![
            vec![did(
                "2026-05-25",
                WARD,
                group::Command::CountHouseholds(91),
                ["thêm một hộ, nay là 91", "one household more, 91 now"],
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
                        "có khiếu nại: danh sách sót một hộ",
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
