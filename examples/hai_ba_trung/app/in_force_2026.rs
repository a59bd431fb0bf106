//! The second pass: the groups under the rules in force on 1 August 2026.
//!
//! The dates lie where the calendar matters: Saturday 22 August is a working day, Monday 31 August is
//! free in its place, and 1 and 2 September are the National Day.

use chrono::NaiveDate;
use to_dan_pho::group;
use to_dan_pho::law::{Opinion, Period, Power, Province, Role, UnitKind};
use to_dan_pho::procedure::{BallotCount, Ballots, HouseholdBallots, Reason, Sitting, VotingForm, Window};
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{Annul, Command, ElectionResult};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule, Rulebook};

use super::data::Row;
use super::pass::Pass;
use super::story::{Story, after, before, day};
use super::usual_steps::{Ahead, Answer, IN_TIME};

const BASIS: &str = "59/2023/NĐ-CP";

fn on(month: u32, date: u32) -> NaiveDate {
    day(2026, month, date)
}

/// The dates of an election that goes well.
#[derive(Clone, Copy)]
struct Dates {
    call: NaiveDate,
    vote: NaiveDate,
    received: NaiveDate,
    recognised: NaiveDate,
}

pub fn run<'a>(book: &'a Rulebook, rows: &'a [Row]) -> Pass<'a> {
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, on(8, 1)).unwrap();
    let stories = rows.iter().map(|row| {
        let mut story = Story::new(book, rules, row, on(7, 1), 2026);
        tell(&mut story);
        story
    });
    Pass {
        title: [
            "LƯỢT 2. BẦU TỔ TRƯỞNG TỔ DÂN PHỐ THÁNG 8, THÁNG 9 NĂM 2026, THEO QUY ĐỊNH CÓ HIỆU LỰC NGÀY 01/8/2026",
            "PASS 2. ELECTION OF HEADS IN AUGUST AND SEPTEMBER 2026, UNDER THE RULES IN FORCE ON 1 AUGUST 2026",
        ],
        about: [
            "Các tổ dân phố trên, theo quy định đang có hiệu lực. Tên tổ và số hộ là số liệu thật; ngày, số phiếu, ý \
             kiến và số quyết định là giả định. Thời hạn trả lời là 05 ngày làm việc, không tính ngày nhận: thứ Bảy \
             22/8 làm bù, thứ Hai 31/8 nghỉ hoán đổi, ngày 01/9 và 02/9 nghỉ Quốc khánh. Quá thời hạn mà chưa trả \
             lời thì không coi là đã công nhận.",
            "The same groups, under the rules in force. Names and household counts are real; dates, votes, opinions \
             and decision numbers are invented by the script. The People's Committee replies within 5 working days, the \
             day of receipt not counted: Saturday 22 August is a working day in exchange for Monday 31 August, and 1 \
             and 2 September are National Day. Failure to reply in time does not amount to recognition.",
        ],
        rules,
        as_of: on(9, 30),
        deputies: false,
        stories: stories.collect(),
    }
}

fn dates(row: &Row) -> Dates {
    let later = u64::from(row.at % 3);
    let (call, vote, received, recognised) = match row.number % 5 {
        // Received on Friday the 21st: the Saturday counts, so the last day is Thursday the 27th.
        0 => (on(7, 30), on(8, 20), on(8, 21), after(on(8, 25), later)),
        // On the working Saturday itself; received on Monday the 24th, last day 3 September.
        1 => (on(7, 31), on(8, 22), on(8, 24), after(on(8, 26), later)),
        2 => (
            on(8, 3),
            on(8, 23),
            on(8, 24),
            [on(8, 27), on(8, 28), on(9, 3)][later as usize],
        ),
        // Received on Friday the 28th: the last day is Wednesday 9 September.
        3 => (on(8, 6), on(8, 27), on(8, 28), after(on(9, 7), later)),
        _ => (on(8, 10), on(9, 6), on(9, 7), after(on(9, 9), later)),
    };
    Dates {
        call,
        vote,
        received,
        recognised,
    }
}

fn tell(story: &mut Story<'_>) {
    match (story.row.ward_name(), story.row.name) {
        ("Hai Bà Trưng", "Nguyễn Du 1") => committee_calls(story),
        ("Hai Bà Trưng", "Nguyễn Du 3") => answered_late(story),
        ("Hai Bà Trưng", "Lê Đại Hành 1") => half_of_those_present(story),
        ("Hai Bà Trưng", "Lê Đại Hành 4") => too_few_to_elect(story),
        ("Hai Bà Trưng", "Phạm Đình Hổ 2") => secretary_refuses(story),
        ("Hai Bà Trưng", "Phạm Đình Hổ 4") => front_head_refuses(story),
        ("Hai Bà Trưng", "Phố Huế 2") => still_silent(story),
        ("Hai Bà Trưng", "Phố Huế 3") => chooses_before_recognition(story),
        ("Hai Bà Trưng", "Đồng Nhân 2") => candidate_in_the_team(story),
        ("Hai Bà Trưng", "Đồng Nhân 5") => notice_of_a_day(story),
        ("Hai Bà Trưng", "Bạch Đằng 1") => list_without_the_cell(story),
        ("Bạch Mai", "4") => delegates_to_a_participant(story),
        ("Bạch Mai", "8") => nominated_at_the_meeting(story),
        ("Bạch Mai", "14") => sent_late(story),
        ("Bạch Mai", "17") => household_ballots(story),
        ("Bạch Mai", "19") => board_of_two(story),
        ("Bạch Mai", "22") => annulled(story),
        ("Bạch Mai", "27") => form_not_chosen(story),
        ("Bạch Mai", "36") => eighteen_days(story),
        ("Bạch Mai", "40") => posted_late(story),
        ("Bạch Mai", "44") => acts_without_delegation(story),
        ("Bạch Mai", "47") => recognition_declined(story),
        ("Bạch Mai", "50") => basis_no_longer_in_force(story),
        _ => {
            elected(story);
            participants(story);
        }
    }
}

fn called(story: &mut Story<'_>, call: NaiveDate, vote: NaiveDate) {
    let command = story.call(vote, BASIS);
    story.elect(story.chair(), call, command);
}

fn elected(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    finished(story, dates, story.ordinary(count), &[]);
}

/// Held, sent and recognised.
fn finished(story: &mut Story<'_>, dates: Dates, minutes: Sitting<ElectionResult>, acknowledges: &[Rule]) {
    story.held(dates.vote, minutes);
    story.sent(dates.received, dates.received);
    if acknowledges.is_empty() {
        story.recognised(dates.recognised, &[]);
    } else {
        story.recognised_at_second_try(dates.recognised, acknowledges);
    }
}

/// The Monday after which everybody in time is recognised.
const MONDAY: (u32, u32) = (9, 14);

fn agreeing(story: &Story<'_>, monday: NaiveDate, secretary: Opinion, front: Opinion) -> [Answer; 2] {
    let (first, second) = if story.row.at.is_multiple_of(2) {
        (1, 2)
    } else {
        (2, 1)
    };
    [
        (story.cell_secretary(), after(monday, first), secretary),
        (story.front_head(), after(monday, second), front),
    ]
}

/// How many take part is for the province to say; here two in larger groups, one in every second of
/// the others.
fn participants(story: &mut Story<'_>) {
    participants_from(story, 1, on(MONDAY.0, MONDAY.1));
}

fn participants_from(story: &mut Story<'_>, head: u32, monday: NaiveDate) {
    let row = story.row;
    let count = match row.households {
        1000.. => 2,
        _ => u32::from(!row.at.is_multiple_of(3)),
    };
    for n in 0..count {
        let monday = after(monday, 4 * u64::from(n));
        let answers = agreeing(story, monday, Opinion::For, Opinion::For);
        story.put_participant_forward(head, 11 + n, monday, &answers);
        story.chosen(head, after(monday, 2));
        story.deputy_recognised(after(monday, 3));
    }
    if count > 0 {
        let work = [Power::SelfGovernance, Power::Coordinate, Power::Mediate][row.at as usize % 3];
        let task = Task {
            to: story.person(11),
            work,
        };
        story.delegate(
            story.head(head),
            after(monday, 7),
            delegation::Command::AssignTask(task),
        );
    }
}

fn second_round(story: &mut Story<'_>, ordered: NaiveDate, vote: NaiveDate, count: u32) {
    story.rerun_ordered(Actor::WardCommittee, ordered, vote);
    story.notified(before(vote, 3));
    story.held(vote, story.ordinary(count));
    story.sent(after(vote, 1), after(vote, 1));
    story.recognised(after(vote, 4), &[]);
}

/// The chair calls, not the committee.
fn committee_calls(story: &mut Story<'_>) {
    let dates = dates(story.row);
    let command = group::Command::Election(story.call(dates.vote, BASIS));
    story.refused(Actor::WardCommittee, dates.call, command, Rule::CallCompetence);
    elected(story);
    participants(story);
}

/// Received on 28 August, so the last day is 9 September; the ward answered on the 10th.
fn answered_late(story: &mut Story<'_>) {
    let dates = Dates {
        recognised: on(9, 10),
        ..dates(story.row)
    };
    called(story, dates.call, dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    story.held(dates.vote, story.ordinary(count));
    story.sent(dates.received, dates.received);
    story.overdue(dates.recognised);
    story.recognised(dates.recognised, &[]);
    participants(story);
}

/// More than half of those present voted for one, but not half of the whole voter list.
fn half_of_those_present(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 2);
    let present = story.row.households * 74 / 100;
    let first = present * 54 / 100;
    story.held(vote, story.hands(present, &[first, present - first]));
    story.sent(received, received);
    let command = group::Command::Election(story.recognise(&[]));
    story.refused(
        Actor::WardCommittee,
        after(received, 1),
        command,
        Rule::NobodyElected,
    );
    second_round(story, after(received, 3), on(9, 13), 2);
    participants_from(story, 1, on(9, 21));
}

/// No quorum is stated, but fewer came than votes are needed.
fn too_few_to_elect(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let present = story.row.households * 46 / 100;
    story.held(vote, story.hands(present, &[present - 5]));
    story.sent(received, received);
    // The 31st and the two days after it are days off.
    second_round(story, after(received, 6), on(9, 13), 1);
    participants_from(story, 1, on(9, 21));
}

/// Too few came to the meeting, so each household was asked by ballot; the votes of the meeting are not
/// added.
fn household_ballots(story: &mut Story<'_>) {
    let Dates { call, vote, .. } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let eligible = story.row.households;
    let present = eligible * 44 / 100;
    story.held(vote, story.hands(present, &[present - 9]));
    let opened = after(vote, 1);
    let plan = HouseholdBallots {
        team: 3,
        leader: Role::FrontCommittee,
    };
    let team = Actor::ElectionTeam;
    story.elect(team, opened, Command::PlanBallots(plan));
    story.elect(team, opened, Command::SendBallotPlan);
    let window = Window {
        from: after(opened, 4),
        last: after(opened, 6),
    };
    story.elect(team, after(opened, 1), Command::AnnounceBallots(window));
    let returned = eligible * 71 / 100;
    let count = BallotCount {
        households: eligible,
        issued: eligible,
        returned,
        valid: returned - 11,
        invalid: 11,
        kinds: None,
        witnesses: 2,
        result: story.result(&[returned - 60]),
    };
    story.elect(team, window.last, Command::CountBallots(count));
    story.sent(on(9, 3), on(9, 3));
    story.recognised(on(9, 8), &[]);
    participants(story);
}

/// Both must agree: the secretary does not, so another is put forward.
fn secretary_refuses(story: &mut Story<'_>) {
    elected(story);
    let monday = on(9, 14);
    let refused = agreeing(story, monday, Opinion::Against, Opinion::For);
    story.put_participant_forward(1, 13, monday, &refused);
    let choose = group::Command::Deputy(deputy::Command::Choose);
    story.refused(story.head(1), after(monday, 3), choose, Rule::ParticipantConsent);
    story.depute(story.head(1), after(monday, 3), deputy::Command::Abandon);
    participants_from(story, 1, after(monday, 7));
}

/// The Front head refuses, and the group stays without a participant for now.
fn front_head_refuses(story: &mut Story<'_>) {
    elected(story);
    let monday = on(9, 14);
    let refused = agreeing(story, monday, Opinion::For, Opinion::Against);
    story.put_participant_forward(1, 11, monday, &refused);
    let choose = group::Command::Deputy(deputy::Command::Choose);
    story.refused(story.head(1), after(monday, 3), choose, Rule::ParticipantConsent);
    story.depute(story.head(1), after(monday, 3), deputy::Command::Abandon);
}

/// Received and never answered.
fn still_silent(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    let count = story.standing();
    story.prepared(vote, IN_TIME, count);
    story.held(vote, story.ordinary(count));
    story.sent(received, received);
    story.overdue(on(9, 30));
}

/// A head acts from recognition; putting someone forward before is irregular.
fn chooses_before_recognition(story: &mut Story<'_>) {
    let Dates {
        call,
        vote,
        received,
        recognised,
    } = dates(story.row);
    called(story, call, vote);
    let count = story.standing();
    story.prepared(vote, IN_TIME, count);
    story.held(vote, story.ordinary(count));
    story.put_participant_forward(1, 11, vote, &[]);
    story.sent(received, received);
    story.recognised(recognised, &[]);
    let monday = on(9, 14);
    for (by, day, opinion) in agreeing(story, monday, Opinion::For, Opinion::For) {
        story.depute(by, day, deputy::Command::Consent(opinion));
    }
    story.chosen(1, after(monday, 2));
    story.deputy_recognised_naming(after(monday, 3), &[Rule::HeadActs]);
}

/// A candidate was put in the election team.
fn candidate_in_the_team(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let on = before(dates.vote, 17);
    story.elect(
        story.front_head(),
        on,
        Command::FinaliseCandidates(story.list(on, 1, Opinion::For)),
    );
    let day = before(dates.vote, 13);
    let team = story.team(day, [31, 32, 1]);
    story.refused(
        story.chair(),
        day,
        group::Command::Election(team),
        Rule::TeamCandidates,
    );
    story.staffed(dates.vote, IN_TIME);
    finished(story, dates, story.ordinary(1), &[]);
    participants(story);
}

fn with_lead(story: &mut Story<'_>, ahead: Ahead, acknowledges: &[Rule]) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, ahead, count);
    finished(story, dates, story.ordinary(count), acknowledges);
    participants(story);
}

/// The meeting was notified on the day before it.
fn notice_of_a_day(story: &mut Story<'_>) {
    with_lead(story, Ahead { notice: 1, ..IN_TIME }, &[Rule::NoticeAhead]);
}

/// The decisions were posted six days before.
fn posted_late(story: &mut Story<'_>) {
    with_lead(
        story,
        Ahead {
            posting: 6,
            ..IN_TIME
        },
        &[Rule::PostingAhead],
    );
}

/// The election was called 18 days before.
fn eighteen_days(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, before(dates.vote, 18), dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    finished(story, dates, story.ordinary(count), &[Rule::CallAhead]);
    participants(story);
}

/// The cell's committee did not agree to the list; a day later, to another, it did.
fn list_without_the_cell(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let on = before(dates.vote, 18);
    let command = Command::FinaliseCandidates(story.list(on, 2, Opinion::Against));
    story.refused(
        story.front_head(),
        on,
        group::Command::Election(command),
        Rule::CandidatesConsent,
    );
    story.prepared(dates.vote, IN_TIME, 1);
    finished(story, dates, story.ordinary(1), &[]);
    participants(story);
}

/// The city's decision lets a deputy act for the head, and no text a participant; tasks can be assigned.
fn delegates_to_a_participant(story: &mut Story<'_>) {
    elected(story);
    participants(story);
    let grant = Grant {
        to: story.person(11),
        scope: Scope::GeneralManagement,
        period: Period::since(on(9, 24)),
    };
    let command = group::Command::Delegation(delegation::Command::Grant(grant));
    story.refused(story.head(1), on(9, 23), command, Rule::DelegationTo);
}

/// A third person was nominated at the meeting, and won.
fn nominated_at_the_meeting(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    story.prepared(dates.vote, IN_TIME, 2);
    let nominee = story.someone(3);
    story.elect(
        Actor::Resident(story.person(41)),
        dates.vote,
        Command::Nominate(nominee),
    );
    let eligible = story.row.households;
    let minutes = story.hands(
        eligible * 88 / 100,
        &[eligible * 17 / 100, eligible * 12 / 100, eligible * 57 / 100],
    );
    finished(story, dates, minutes, &[]);
    participants_from(story, 3, on(MONDAY.0, MONDAY.1));
}

/// The result lay with the team for longer than five working days.
fn sent_late(story: &mut Story<'_>) {
    let Dates { call, vote, .. } = dates(story.row);
    called(story, call, vote);
    let count = story.standing();
    story.prepared(vote, IN_TIME, count);
    story.held(vote, story.ordinary(count));
    let sent = after(vote, 9);
    story.sent(sent, sent);
    story.recognised_at_second_try(after(sent, 3), &[Rule::SendWithin]);
    participants_from(story, 1, on(9, 21));
}

/// Two counted the ballots, and one household saw it.
fn board_of_two(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    story.prepared(dates.vote, IN_TIME, 1);
    let present = story.row.households * 81 / 100;
    let mut minutes = story.ballot((present, present - 1, present - 8), &[present - 90]);
    if let VotingForm::SecretBallot(ballots) = minutes.form {
        minutes.form = VotingForm::SecretBallot(Ballots {
            board: 2,
            witnesses: 1,
            ..ballots
        });
    }
    finished(
        story,
        dates,
        minutes,
        &[Rule::CountingBoard, Rule::CountWitnesses],
    );
    participants(story);
}

/// More ballots out than people present: the ward annuls the vote, and a new election is called.
fn annulled(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let present = story.row.households * 70 / 100;
    let mut minutes = story.ballot((present + 23, present + 20, present + 15), &[present - 40]);
    minutes.present = present;
    story.held(vote, minutes);
    story.sent(received, received);
    let annul = Annul::new(Set::<Reason>::of(&[Reason::Count])).with_decision(story.decision());
    story.elect(Actor::WardCommittee, after(received, 2), Command::Annul(annul));
    let vote = on(9, 20);
    called(story, after(received, 3), vote);
    story.prepared(vote, IN_TIME, 1);
    story.held(vote, story.ordinary(1));
    story.sent(after(vote, 1), after(vote, 1));
    story.recognised(after(vote, 4), &[]);
}

/// The form of voting was put to the meeting, and fewer than half of those present were for it.
fn form_not_chosen(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    let mut minutes = story.ordinary(count);
    minutes.form_for = Some(minutes.present * 43 / 100);
    finished(story, dates, minutes, &[Rule::FormChoice]);
    participants(story);
}

/// A participant acted for the head without anything having been delegated.
fn acts_without_delegation(story: &mut Story<'_>) {
    elected(story);
    participants(story);
    let participant = Actor::Participant(story.person(11));
    let command = group::Command::Delegation(delegation::Command::Exercise(Power::ChairMeetings));
    story.refused(participant, on(9, 25), command, Rule::NoDelegation);
}

/// A complaint is being looked into: the ward answers in time, with that reason.
fn recognition_declined(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    story.held(dates.vote, story.ordinary(count));
    story.sent(dates.received, dates.received);
    let answer = Command::DeclineRecognition(Set::<Reason>::of(&[Reason::Complaint]));
    story.elect(Actor::WardCommittee, dates.recognised, answer);
}

/// The joint resolution of 2008 fell on 1 July 2023, though it is still cited.
fn basis_no_longer_in_force(story: &mut Story<'_>) {
    let dates = dates(story.row);
    let old = story.call(dates.vote, "09/2008/NQLT-CP-UBTWMTTQVN");
    story.refused(
        story.chair(),
        dates.call,
        group::Command::Election(old),
        Rule::BasisNotInForce,
    );
    elected(story);
    participants(story);
}
