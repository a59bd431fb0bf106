//! The years under joint resolution 09/2008: two votes, a provisional head, a third vote.

use to_dan_pho::group;
use to_dan_pho::law::Role;
use to_dan_pho::procedure::{HouseholdBallots, Reason, VotingForm};
use to_dan_pho::procedures::election::{Command, Obstacle, Postpone};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Rule};

use super::acts::{CHAIR, TEAM, WARD, appoint, ballots, minutes, prepared, recognise, register, rerun};
use super::script::{Chapter, Comes, Line, PLAIN, act, day, did, plainly, refused};

/// A head of whom nothing is told but the end of the term.
pub fn opening() -> Vec<Act<group::Command>> {
    let mut acts = vec![act("2019-06-03", WARD, register())];
    acts.extend(prepared("2019-12-08", WARD, "71/QĐ-UBND", &[1]));
    let hands = minutes(90, 84, VotingForm::ShowOfHands, &[(1, 80)], Some(1));
    acts.extend([
        act("2019-12-08", TEAM, hands),
        act("2019-12-09", TEAM, Command::Send),
        act("2019-12-09", WARD, Command::Receive),
        act("2019-12-16", WARD, recognise("80/QĐ-UBND", Some(30))),
    ]);
    acts
}

pub fn chapters() -> Vec<Chapter> {
    vec![first_vote(), second_vote(), provisional_head(), third_vote()]
}

fn first_vote() -> Chapter {
    let nobody = minutes(90, 41, VotingForm::ShowOfHands, &[(2, 0), (3, 0)], None);
    let mut way = plainly(prepared("2022-06-26", WARD, "31/QĐ-UBND", &[2, 3]));
    way.insert(
        0,
        Line::Say([
            "Người số 1 là Tổ trưởng từ ngày 16/12/2019, nhiệm kỳ 30 tháng, hết ngày 16/6/2022.",
            "Person 1 has been head since 16 December 2019, for 30 months, to the end of 16 June 2022.",
        ]),
    );
    // B1 is how the later line goes on from here.
    let ballots = Command::PlanBallots(HouseholdBallots {
        team: 3,
        leader: Role::FrontCommittee,
    });
    Chapter {
        title: [
            "1. Tháng 6/2022: không đủ người dự họp",
            "1. June 2022: too few attended",
        ],
        steps: vec![
            way,
            vec![did(
                "2022-06-26",
                TEAM,
                nobody,
                [
                    "hai người ứng cử; không đủ người dự họp nên không bỏ phiếu",
                    "two candidates; too few attended, so no vote was taken",
                ],
            )],
            vec![refused(
                "2022-06-28",
                TEAM,
                ballots,
                Rule::NotProvidedFor,
                [
                    "đề nghị phát phiếu lấy ý kiến của từng hộ gia đình thay cho họp lại",
                    "asks to use household ballots instead of a second meeting",
                ],
            )],
        ],
    }
}

/// A2: the first has more than half of those who came and of the valid ballots, and is not elected.
fn second_vote() -> Chapter {
    let secret = VotingForm::SecretBallot(ballots(78, 78, 77));
    Chapter {
        title: [
            "2. Tháng 7/2022: bầu lại, không ai được quá nửa tổng số",
            "2. July 2022: the re-run, nobody has more than half of all",
        ],
        steps: vec![
            vec![
                did("2022-06-28", CHAIR, rerun("2022-07-10", "36/QĐ-UBND"), PLAIN),
                did("2022-07-06", TEAM, Command::Notify, PLAIN),
            ],
            vec![
                did(
                    "2022-07-10",
                    TEAM,
                    minutes(90, 78, secret, &[(2, 40), (3, 37)], None),
                    PLAIN,
                ),
                Line::Say([
                    "40 phiếu là quá nửa của 78 người dự họp và của 77 phiếu hợp lệ.",
                    "40 votes are more than half of the 78 who attended and of the 77 valid ballots.",
                ]),
            ],
            vec![
                did("2022-07-11", TEAM, Command::Send, PLAIN),
                did("2022-07-11", WARD, Command::Receive, PLAIN),
                refused(
                    "2022-07-12",
                    WARD,
                    recognise("39/QĐ-UBND", Some(30)),
                    Rule::NobodyElected,
                    ["đề nghị công nhận người cao phiếu nhất", "the leading candidate"],
                ),
                did(
                    "2022-07-13",
                    WARD,
                    Command::DeclineRecognition(Set::<Reason>::of(&[Reason::NobodyElected])),
                    PLAIN,
                ),
            ],
        ],
    }
}

fn provisional_head() -> Chapter {
    Chapter {
        title: [
            "3. Tổ trưởng lâm thời, 06 tháng",
            "3. A provisional head, for six months",
        ],
        steps: vec![vec![
            refused(
                "2022-07-18",
                CHAIR,
                appoint(4, "41/QĐ-UBND", Some("2023-07-18")),
                Rule::ProvisionalTime,
                ["cử người số 4 trong một năm", "person 4, for a year"],
            ),
            did("2022-07-18", CHAIR, appoint(4, "41/QĐ-UBND", None), PLAIN),
        ]],
    }
}

fn third_vote() -> Chapter {
    let flood = Command::Postpone(Postpone {
        day: Some(day("2023-01-08")),
        obstacle: Obstacle::ForceMajeure,
        decision: Some("66/QĐ-UBND".parse().unwrap()),
    });
    let nobody = minutes(90, 39, VotingForm::ShowOfHands, &[(5, 0), (6, 0)], None);
    Chapter {
        title: [
            "4. Cuối năm 2022: hoãn vì bất khả kháng, hết thời hạn 06 tháng",
            "4. The end of 2022: postponed by force majeure; the six months end",
        ],
        steps: vec![
            plainly(prepared("2022-12-18", WARD, "60/QĐ-UBND", &[5, 6])),
            vec![
                did(
                    "2022-12-16",
                    WARD,
                    flood,
                    [
                        "do lụt; danh sách người ứng cử và Tổ bầu cử giữ nguyên",
                        "a flood; the list of candidates and the election team remain in place",
                    ],
                ),
                did("2023-01-05", TEAM, Command::Notify, PLAIN),
            ],
            vec![did(
                "2023-01-08",
                TEAM,
                nobody,
                [
                    "không đủ người dự họp nên không bỏ phiếu; Chủ tịch Ủy ban nhân dân không quyết định bầu lại",
                    "too few attended, so no vote was taken; the Chair ordered no re-run",
                ],
            )],
            vec![
                did("2023-01-09", TEAM, Command::Send, PLAIN),
                did("2023-01-09", WARD, Command::Receive, PLAIN),
                did(
                    "2023-01-13",
                    WARD,
                    Command::DeclineRecognition(Set::<Reason>::of(&[Reason::NobodyElected])),
                    PLAIN,
                ),
            ],
            vec![
                Line::Day(day("2023-01-19")),
                Line::Say([
                    "Thời hạn 06 tháng đã hết mà chưa có Tổ trưởng.",
                    "The six months have ended, and there is no head.",
                ]),
            ],
            vec![Line::Act(
                act("2023-01-30", CHAIR, appoint(10, "9/QĐ-UBND", None)),
                Comes::Irregular(Rule::ProvisionalTime),
                [
                    "cử người khác, thêm 06 tháng",
                    "another person, for six more months",
                ],
            )],
        ],
    }
}
