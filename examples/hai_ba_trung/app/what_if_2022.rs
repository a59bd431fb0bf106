//! The first pass, what-if: the groups of 2026 under the rules of Hà Nội in mid 2022.

use chrono::NaiveDate;
use to_dan_pho::group;
use to_dan_pho::law::{Opinion, Period, Power, Province, UnitKind};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::Command;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule, Rulebook};

use super::data::Row;
use super::pass::Pass;
use super::story::{Story, after, before, day};
use super::usual_steps::{Ahead, IN_TIME};

const BASIS: &str = "16/2019/QĐ-UBND";

fn on(month: u32, date: u32) -> NaiveDate {
    day(2022, month, date)
}

/// The dates of an election that goes well.
#[derive(Clone, Copy)]
struct Dates {
    call: NaiveDate,
    vote: NaiveDate,
    /// The Monday on which the ward has the result.
    received: NaiveDate,
    recognised: NaiveDate,
}

pub fn run<'a>(book: &'a Rulebook, rows: &'a [Row]) -> Pass<'a> {
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, on(6, 20)).unwrap();
    let stories = rows.iter().map(|row| {
        let mut story = Story::new(book, rules, row, on(6, 1), 2022);
        tell(&mut story);
        story
    });
    Pass {
        title: [
            "LƯỢT 1. GIẢ ĐỊNH: BẦU TỔ TRƯỞNG TỔ DÂN PHỐ Ở HÀ NỘI GIỮA NĂM 2022, THEO QUY ĐỊNH KHI ĐÓ",
            "PASS 1. HYPOTHETICAL: ELECTION OF HEADS IN HÀ NỘI IN MID-2022, UNDER THE RULES OF THAT TIME",
        ],
        about: [
            "Các tổ dân phố này chỉ có từ ngày 01/7/2026. Giả định năm 2022 đã có các tổ dân phố này: việc bầu Tổ \
             trưởng, lựa chọn Tổ phó và ủy quyền được thực hiện như sau. Tên tổ và số hộ là số liệu thật; ngày, số \
             phiếu, ý kiến và số quyết định là giả định. Người bỏ phiếu là đại diện hộ gia đình: mỗi hộ một người, \
             nên tổng số trong danh sách bằng số hộ.",
            "These groups exist only since 1 July 2026. This pass asks how the election of heads, the choice of \
             deputies and delegation would have gone had they existed in 2022. Names and household counts are real; \
             dates, votes, opinions and decision numbers are invented by the script. Household representatives vote, \
             one a household, so the total on the voter list is the number of households.",
        ],
        rules,
        as_of: on(9, 30),
        deputies: true,
        stories: stories.collect(),
    }
}

fn dates(row: &Row) -> Dates {
    let (call, vote, received) = match row.number % 4 {
        0 => (on(6, 20), on(7, 16), on(7, 18)),
        1 => (on(6, 20), on(7, 17), on(7, 18)),
        2 => (on(6, 27), on(7, 23), on(7, 25)),
        _ => (on(6, 27), on(7, 24), on(7, 25)),
    };
    let recognised = after(received, 2 + u64::from(row.at % 3));
    Dates {
        call,
        vote,
        received,
        recognised,
    }
}

fn tell(story: &mut Story<'_>) {
    match (story.row.ward_name(), story.row.name) {
        ("Hai Bà Trưng", "Nguyễn Du 2") => eighteen_days(story),
        ("Hai Bà Trưng", "Nguyễn Du 4") => too_few_came(story),
        ("Hai Bà Trưng", "Lê Đại Hành 2") => half_of_those_present(story),
        ("Hai Bà Trưng", "Lê Đại Hành 3") => more_back_than_out(story),
        ("Hai Bà Trưng", "Phạm Đình Hổ 1") => cell_against(story),
        ("Hai Bà Trưng", "Phạm Đình Hổ 3") => front_head_refuses(story),
        ("Hai Bà Trưng", "Phố Huế 1") => deputy_before_head(story),
        ("Hai Bà Trưng", "Phố Huế 4") => outside_the_delegation(story),
        ("Hai Bà Trưng", "Đồng Nhân 3") => chair_recognises(story),
        ("Bạch Mai", "7") => basis_of_a_later_date(story),
        ("Bạch Mai", "9") => cell_not_asked(story),
        ("Bạch Mai", "12") => failed_twice(story),
        ("Bạch Mai", "20") => acts_after_revocation(story),
        ("Bạch Mai", "28") => more_votes_than_ballots(story),
        ("Bạch Mai", "35") => declared_otherwise(story),
        ("Bạch Mai", "41") => too_young(story),
        ("Bạch Mai", "46") => late_rerun(story),
        ("Bạch Mai", "51") => three_candidates(story),
        _ => {
            elected(story);
            deputy_and_delegation(story);
        }
    }
}

fn called(story: &mut Story<'_>, call: NaiveDate, vote: NaiveDate) {
    let command = story.call(vote, BASIS);
    story.elect(Actor::WardCommittee, call, command);
}

/// Called, prepared, held, sent and recognised, with the first candidate as head.
fn elected(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    finished(story, dates);
}

/// The rest of the way after the call.
fn finished(story: &mut Story<'_>, dates: Dates) {
    let count = story.standing();
    story.prepared(dates.vote, IN_TIME, count);
    story.held(dates.vote, story.ordinary(count));
    story.sent(dates.received, dates.received);
    story.recognised(dates.recognised, &[]);
}

/// A new round, on a Sunday, that goes well.
fn second_round(story: &mut Story<'_>, ordered: NaiveDate, vote: NaiveDate, count: u32) {
    story.rerun_ordered(story.chair(), ordered, vote);
    story.notified(before(vote, 3));
    story.held(vote, story.ordinary(count));
    story.sent(after(vote, 1), after(vote, 1));
    story.recognised(after(vote, 4), &[]);
}

/// The Monday on which the choice of a deputy begins.
fn choosing(story: &Story<'_>) -> NaiveDate {
    if story.row.at.is_multiple_of(2) {
        on(8, 8)
    } else {
        on(8, 15)
    }
}

/// Larger groups, and some of the others, have a deputy.
fn deputy_and_delegation(story: &mut Story<'_>) {
    let at = story.row.at;
    if story.row.households < 1000 && !at.is_multiple_of(3) {
        return;
    }
    deputy_chosen(story);
    let grant = |scope, period| Grant {
        to: story.person(11),
        scope,
        period,
    };
    let two = Set::<Power>::of(&[Power::ChairMeetings, Power::Represent]);
    let to_year_end = Period::new(on(9, 1), day(2023, 1, 1)).unwrap();
    let grant = match at % 4 {
        0 => grant(Scope::GeneralManagement, Period::since(on(9, 1))),
        1 => grant(Scope::Named(two), to_year_end),
        2 => grant(
            Scope::Named(two.with(Power::Mediate)),
            Period::new(on(9, 5), on(9, 20)).unwrap(),
        ),
        _ => return,
    };
    story.delegate(story.head(1), on(8, 31), delegation::Command::Grant(grant));
}

/// The cell is consulted and the Front head agrees, in one order or the other; then the ward.
fn deputy_chosen(story: &mut Story<'_>) {
    let monday = choosing(story);
    let (cell, front) = if story.row.at % 4 < 2 { (1, 2) } else { (2, 1) };
    let answers = [
        (Actor::PartyCellCommittee, after(monday, cell), Opinion::For),
        (story.front_head(), after(monday, front), Opinion::For),
    ];
    story.put_forward(1, 11, monday, &answers);
    story.chosen(1, after(monday, 3));
    story.deputy_recognised(after(monday, 8 + u64::from(story.row.at % 3)));
}

/// The day was announced 18 days ahead. That is irregular, and the recognition must say so.
fn eighteen_days(story: &mut Story<'_>) {
    let vote = on(7, 23);
    called(story, before(vote, 18), vote);
    let count = story.standing();
    story.prepared(vote, IN_TIME, count);
    story.held(vote, story.ordinary(count));
    story.sent(on(7, 25), on(7, 25));
    story.recognised_at_second_try(on(7, 29), &[Rule::CallAhead]);
    deputy_and_delegation(story);
}

/// Less than half of the households came.
fn too_few_came(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let present = story.row.households * 47 / 100;
    story.held(vote, story.hands(present, &[present - 12]));
    story.sent(received, received);
    second_round(story, after(received, 2), on(7, 31), 1);
    deputy_and_delegation(story);
}

/// More than half of those present voted for one, but not half of the whole voter list.
fn half_of_those_present(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 2);
    let present = story.row.households * 70 / 100;
    let first = present * 56 / 100;
    story.held(
        vote,
        story.ballot((present, present, present - 6), &[first, present - 6 - first]),
    );
    story.sent(received, received);
    let recognise = story.recognise(&[]);
    let command = group::Command::Election(recognise);
    story.refused(
        Actor::WardCommittee,
        after(received, 1),
        command,
        Rule::NobodyElected,
    );
    second_round(story, after(received, 2), on(8, 7), 2);
    deputy_and_delegation(story);
}

/// More ballots came back than went out.
fn more_back_than_out(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let issued = story.row.households * 78 / 100;
    story.held(
        vote,
        story.ballot((issued, issued + 17, issued + 11), &[issued - 20]),
    );
    story.sent(received, received);
    let recognise = story.recognise(&[Rule::DeclaredOtherwise]);
    let command = group::Command::Election(recognise);
    story.refused(
        Actor::WardCommittee,
        after(received, 1),
        command,
        Rule::InconsistentStands,
    );
    second_round(story, after(received, 2), on(7, 31), 1);
    deputy_and_delegation(story);
}

/// The cell is only consulted: the head may go on.
fn cell_against(story: &mut Story<'_>) {
    elected(story);
    let monday = choosing(story);
    let answers = [
        (Actor::PartyCellCommittee, after(monday, 1), Opinion::Against),
        (story.front_head(), after(monday, 2), Opinion::For),
    ];
    story.put_forward(1, 11, monday, &answers);
    story.chosen(1, after(monday, 3));
    story.deputy_recognised(after(monday, 9));
}

/// The Front head's agreement is needed: the head may not go on, and puts another forward.
fn front_head_refuses(story: &mut Story<'_>) {
    elected(story);
    let monday = choosing(story);
    let answers = |front| {
        [
            (Actor::PartyCellCommittee, Opinion::For),
            (story.front_head(), front),
        ]
        .map(|(by, opinion)| move |day| (by, day, opinion))
    };
    let [cell, front] = answers(Opinion::Against);
    let [cell_again, front_again] = answers(Opinion::For);
    story.put_forward(1, 11, monday, &[cell(after(monday, 1)), front(after(monday, 2))]);
    let head = story.head(1);
    story.refused(
        head,
        after(monday, 3),
        group::Command::Deputy(deputy::Command::Choose),
        Rule::DeputyConsent,
    );
    story.depute(head, after(monday, 3), deputy::Command::Abandon);
    let again = after(monday, 7);
    story.put_forward(
        1,
        12,
        again,
        &[cell_again(after(again, 1)), front_again(after(again, 1))],
    );
    story.chosen(1, after(again, 2));
    story.deputy_recognised(after(again, 8));
}

/// Chosen and proposed on the day of the vote, as was often done; recognition waits for the head's.
fn deputy_before_head(story: &mut Story<'_>) {
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
    let answers = [
        (Actor::PartyCellCommittee, vote, Opinion::For),
        (story.front_head(), vote, Opinion::For),
    ];
    story.put_forward(1, 11, vote, &answers);
    story.chosen(1, vote);
    story.sent(received, received);
    let recognition = story.recognition(&[]);
    let command = group::Command::Deputy(deputy::Command::Recognise(recognition));
    story.refused(
        Actor::WardCommittee,
        before(recognised, 1),
        command,
        Rule::DeputyBeforeHead,
    );
    story.recognised(recognised, &[]);
    story.deputy_recognised(after(recognised, 1));
}

/// The deputy may chair meetings and represent the group, and no more.
fn outside_the_delegation(story: &mut Story<'_>) {
    elected(story);
    deputy_chosen(story);
    let (head, deputy) = (story.head(1), Actor::Deputy(story.person(11)));
    let grant = Grant {
        to: story.person(11),
        scope: Scope::Named(Set::<Power>::of(&[Power::ChairMeetings, Power::Represent])),
        period: Period::new(on(9, 1), day(2023, 1, 1)).unwrap(),
    };
    story.delegate(head, on(8, 31), delegation::Command::Grant(grant));
    story.delegate(
        deputy,
        on(9, 10),
        delegation::Command::Exercise(Power::ChairMeetings),
    );
    let outside = group::Command::Delegation(delegation::Command::Exercise(Power::SignDecision));
    story.refused(deputy, on(9, 10), outside, Rule::OutsideScope);
    story.delegate(
        head,
        on(9, 12),
        delegation::Command::Exercise(Power::SignDecision),
    );
}

/// The committee recognises, not its chair; the chair did it all the same, which gave nothing.
fn chair_recognises(story: &mut Story<'_>) {
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
    story.sent(received, received);
    let command = group::Command::Election(story.recognise(&[]));
    let chair = story.chair();
    story.refused(
        chair,
        after(received, 1),
        command.clone(),
        Rule::RecognitionCompetence,
    );
    story.unlawful(chair, after(received, 1), command);
    story.recognised(recognised, &[]);
    deputy_and_delegation(story);
}

/// The call cites a number that no regulation has; the one meant is 16/2019.
fn basis_of_a_later_date(story: &mut Story<'_>) {
    let dates = dates(story.row);
    let wrong = story.call(dates.vote, "16/2022/QĐ-UBND");
    let command = group::Command::Election(wrong);
    story.refused(Actor::WardCommittee, dates.call, command, Rule::BasisUnknown);
    called(story, dates.call, dates.vote);
    finished(story, dates);
    deputy_and_delegation(story);
}

/// The head chose without having asked the party cell at all.
fn cell_not_asked(story: &mut Story<'_>) {
    elected(story);
    let monday = choosing(story);
    let answers = [(story.front_head(), after(monday, 1), Opinion::For)];
    story.put_forward(1, 11, monday, &answers);
    let choose = group::Command::Deputy(deputy::Command::Choose);
    story.refused(story.head(1), after(monday, 2), choose, Rule::DeputyConsent);
    story.depute(
        Actor::PartyCellCommittee,
        after(monday, 3),
        deputy::Command::Consent(Opinion::For),
    );
    story.chosen(1, after(monday, 3));
    story.deputy_recognised(after(monday, 9));
}

/// Two rounds without a winner: the ward answers with its reasons.
fn failed_twice(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 2);
    let present = story.row.households * 72 / 100;
    let first = present * 51 / 100;
    story.held(vote, story.hands(present, &[first, present - first]));
    story.sent(received, received);
    let again = after(vote, 15);
    story.rerun_ordered(story.chair(), after(received, 1), again);
    story.notified(before(again, 3));
    let present = story.row.households * 68 / 100;
    let half = present / 2;
    story.held(again, story.hands(present, &[half, half]));
    story.sent(after(again, 1), after(again, 1));
    let reasons = Command::DeclineRecognition(Set::<Reason>::of(&[Reason::NobodyElected]));
    story.elect(Actor::WardCommittee, after(again, 5), reasons);
}

/// The head took the delegation back; what the deputy did after that has no ground.
fn acts_after_revocation(story: &mut Story<'_>) {
    elected(story);
    deputy_chosen(story);
    let (head, deputy) = (story.head(1), Actor::Deputy(story.person(11)));
    let grant = Grant {
        to: story.person(11),
        scope: Scope::GeneralManagement,
        period: Period::since(on(9, 1)),
    };
    story.delegate(head, on(8, 31), delegation::Command::Grant(grant));
    story.delegate(deputy, on(9, 6), delegation::Command::Exercise(Power::Coordinate));
    story.delegate(head, on(9, 15), delegation::Command::Revoke);
    let late = group::Command::Delegation(delegation::Command::Exercise(Power::ReportToWard));
    story.refused(deputy, on(9, 16), late, Rule::NoDelegation);
}

/// Two candidates have more votes together than there are ballots (one choice each).
fn more_votes_than_ballots(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 2);
    let present = story.row.households * 83 / 100;
    story.held(
        vote,
        story.ballot(
            (present, present, present),
            &[present * 56 / 100, present * 52 / 100],
        ),
    );
    story.sent(received, received);
    second_round(story, after(received, 1), on(7, 31), 2);
    deputy_and_delegation(story);
}

/// The minutes declare elected whom the count does not.
fn declared_otherwise(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 2);
    let present = story.row.households * 66 / 100;
    let first = present * 60 / 100;
    let mut minutes = story.hands(present, &[first, present - first]);
    minutes.result.declared = Some(story.person(1));
    story.held(vote, minutes);
    story.sent(received, received);
    let command = group::Command::Election(story.recognise(&[Rule::DeclaredOtherwise]));
    story.refused(
        Actor::WardCommittee,
        after(received, 1),
        command,
        Rule::NobodyElected,
    );
    second_round(story, after(received, 2), on(8, 7), 2);
    deputy_and_delegation(story);
}

/// A candidate of twenty; the standard is twenty-one.
fn too_young(story: &mut Story<'_>) {
    let dates = dates(story.row);
    called(story, dates.call, dates.vote);
    let on = before(dates.vote, 18);
    let mut list = story.list(on, 0, Opinion::For);
    list.candidates.push(Candidate {
        age: Age::Years(20),
        ..story.someone(5)
    });
    let command = group::Command::Election(Command::FinaliseCandidates(list));
    story.refused(story.front_head(), on, command, Rule::CandidateAge);
    finished(story, dates);
    deputy_and_delegation(story);
}

/// Too few came, and the new round was eighteen days later where fifteen are allowed.
fn late_rerun(story: &mut Story<'_>) {
    let Dates {
        call, vote, received, ..
    } = dates(story.row);
    called(story, call, vote);
    story.prepared(vote, IN_TIME, 1);
    let present = story.row.households * 49 / 100;
    story.held(vote, story.hands(present, &[present - 7]));
    story.sent(received, received);
    let again = after(vote, 18);
    story.rerun_ordered(story.chair(), after(received, 2), again);
    story.notified(before(again, 3));
    story.held(again, story.ordinary(1));
    story.sent(after(again, 1), after(again, 1));
    story.recognised_at_second_try(after(again, 5), &[Rule::RerunWithin]);
}

/// Three candidates where two are the most; the list was settled again, with two, and late.
fn three_candidates(story: &mut Story<'_>) {
    let Dates {
        call,
        vote,
        received,
        recognised,
    } = dates(story.row);
    called(story, call, vote);
    let on = before(vote, 16);
    let list = story.list(on, 3, Opinion::For);
    let command = group::Command::Election(Command::FinaliseCandidates(list));
    story.refused(story.front_head(), on, command, Rule::CandidatesNumber);
    story.prepared(
        vote,
        Ahead {
            candidates: 13,
            ..IN_TIME
        },
        2,
    );
    story.held(vote, story.ordinary(2));
    story.sent(received, received);
    story.recognised(recognised, &[Rule::CandidatesAhead]);
    deputy_and_delegation(story);
}
