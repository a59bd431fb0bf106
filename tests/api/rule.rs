//! The rule table: every rule is produced by a scenario, and reads well in both languages.

use to_dan_pho::EntryId;
use to_dan_pho::act::Evidence;
use to_dan_pho::group::{
    self, Command, Correct, CorrectionGround, Envelope, Officer, Position, PositionSource, Post, Register,
    Rename, StatedTenure,
};
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{
    AboveHouseholds, Count, Denominator, DeputyForm, DeputyTerm, Edition, Entries, Entry, Ground, Instrument,
    Issuer, Permission, Provision, Rank, Source, Span, Terms, Territory, article,
};
use to_dan_pho::law::{Electorate, Opinion, Period, Power, Province, RemovalGround, Residence, Schooling};
use to_dan_pho::law::{Role, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::people::{Candidate, VoterList, VoterListEntry};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Cluster, Clusters, Consent};
use to_dan_pho::procedure::{ComplaintKind, InvalidBallots, Sitting, VotingForm};
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope, Task};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::ElectionResult;
use to_dan_pho::procedures::election::{
    Annul, Call, Command as Elect, FinaliseCandidates, Obstacle, Part, Postpone, SetDay, SetUpTeam, Tally,
    TermLabel,
};
use to_dan_pho::procedures::relief::{Command as Leave, RemovalProposal};
use to_dan_pho::procedures::vacancy::{
    Appointment, ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd, Suspension,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, Refusal, Rule, Rulebook, Text};

use crate::support::verdict::{Verdict, before, standing};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, agreement, appoint, ballot, call, candidate, change_term, convene,
    day, hand_over, hands, hold, left_out, let_go, meet, number, person, petition, plan_ballots, propose,
    recognise, recognition, rerun, resign, settle, team, ward,
};

/// A vote under the joint resolution of 2008, and one under the decree of 2023.
const OLD: &str = "2014-06-01";
const NEW: &str = "2024-12-08";
const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const HEAD: Actor = Actor::Head(person(1));
const DEPUTY: Actor = Actor::Deputy(person(2));

/// Hà Nội's group, called to vote.
fn called(vote: &str) -> World {
    let mut world = World::new(1);
    let on = before(vote, 25);
    let caller = world.caller(&on);
    world.elect(caller, &on, call(vote)).unwrap();
    world
}

/// Everything done in time up to the day of the vote.
fn prepared(vote: &str) -> World {
    let mut world = World::new(1);
    world.prepare(vote, &[1]);
    world
}

fn elected(vote: &str) -> World {
    let mut world = World::new(1);
    world.elected(vote, 1);
    world
}

/// The head chooses a participant, with the cell secretary and the Front head agreed, and the ward has the proposal.
fn propose_participant(world: &mut World, n: u128) {
    let on = "2026-09-01";
    world
        .depute(HEAD, on, Depute::OpenParticipant(candidate(n)))
        .unwrap();
    for body in [Actor::PartyCellSecretary(person(9003)), FRONT_HEAD] {
        world.depute(body, on, Depute::Consent(Opinion::For)).unwrap();
    }
    world.depute(HEAD, on, Depute::Choose).unwrap();
    world.depute(HEAD, on, Depute::Propose).unwrap();
}

/// The same, and the ward recognises.
fn choose_participant(world: &mut World, n: u128) {
    let on = "2026-09-01";
    propose_participant(world, n);
    world.depute(WARD, on, Depute::Receive).unwrap();
    world
        .depute(WARD, on, Depute::Recognise(recognition(&[])))
        .unwrap();
}

/// A head of a province whose own text of 2020 lets the head choose participants, and says this of them.
fn with_participants(entries: Entries) -> World {
    let mut world = province(Entries {
        participant_competence: entry(Set::<Role>::of(&[Role::Head])),
        ..entries
    });
    world.headed_for("2020-06-21", "2020-06-25", 1, Some(30));
    world
}

/// A participant of that province, chosen and proposed.
fn proposed_there(world: &mut World, n: u128) {
    let on = "2020-07-01";
    world
        .depute(HEAD, on, Depute::OpenParticipant(candidate(n)))
        .unwrap();
    world.depute(HEAD, on, Depute::Choose).unwrap();
    world.depute(HEAD, on, Depute::Propose).unwrap();
    world.depute(WARD, on, Depute::Receive).unwrap();
}

/// A head recognised on 10/8/2026 for five years.
fn in_office_2026() -> World {
    let mut world = World::new(1);
    world.headed("2026-08-02", "2026-08-10", 1);
    world
}

/// A meeting to which a hundred of 310 came.
fn too_few(vote: &str) -> World {
    let mut world = prepared(vote);
    world
        .elect(TEAM, vote, hold(310, 100, &[(1, 100)], None))
        .unwrap();
    world
}

fn reported(vote: &str) -> World {
    let mut world = elected(vote);
    world.elect(TEAM, vote, Elect::Send).unwrap();
    world
}

fn received(vote: &str) -> World {
    let mut world = reported(vote);
    world.elect(WARD, vote, Elect::Receive).unwrap();
    world
}

/// A head of Hà Nội in office from 25/7/2022.
fn headed() -> World {
    let mut world = World::new(1);
    world.headed("2022-07-17", "2022-07-25", 1);
    world
}

/// What is done to a person whom the head put forward on 1/8/2022.
fn opened() -> World {
    let mut world = headed();
    world
        .depute(HEAD, "2022-08-01", Depute::Open(candidate(2)))
        .unwrap();
    world
}

fn chosen() -> World {
    let mut world = opened();
    for by in [Actor::PartyCellCommittee, FRONT_HEAD] {
        world
            .depute(by, "2022-08-02", Depute::Consent(Opinion::For))
            .unwrap();
    }
    world.depute(HEAD, "2022-08-03", Depute::Choose).unwrap();
    world
}

fn proposed() -> World {
    let mut world = chosen();
    world.depute(HEAD, "2022-08-04", Depute::Propose).unwrap();
    world
}

fn deputied() -> World {
    let mut world = proposed();
    world.depute(WARD, "2022-08-05", Depute::Receive).unwrap();
    world
        .depute(WARD, "2022-08-08", Depute::Recognise(recognition(&[])))
        .unwrap();
    world
}

fn grant(scope: Scope, period: Period) -> Delegate {
    Delegate::Grant(Grant {
        to: person(2),
        scope,
        period,
    })
}

fn meetings() -> Scope {
    Scope::Named(Set::<Power>::of(&[Power::ChairMeetings]))
}

fn september() -> Period {
    Period::new(day("2022-09-01"), day("2022-10-01")).unwrap()
}

fn delegated() -> World {
    let mut world = deputied();
    world
        .delegate(HEAD, "2022-08-15", grant(meetings(), september()))
        .unwrap();
    world
}

/// A head of Hà Nội in office under the decree of 2023, from 20/9/2023.
fn in_office() -> World {
    let mut world = World::new(1);
    world.headed("2023-09-17", "2023-09-20", 1);
    world
}

fn proposed_to_leave() -> World {
    let mut world = in_office();
    world.leave(FRONT_HEAD, "2023-10-02", propose()).unwrap();
    world
}

fn convened() -> World {
    let mut world = proposed_to_leave();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world
}

fn agreed() -> World {
    let mut world = convened();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 156))
        .unwrap();
    world
}

fn not_agreed() -> World {
    let mut world = convened();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 155))
        .unwrap();
    world
}

/// Relieved on 18/10/2023: an election is to be decided on by 17/12/2023, a Sunday, so by the Monday.
fn left() -> World {
    let mut world = agreed();
    world.leave(WARD, "2023-10-16", Leave::Receive).unwrap();
    world
        .leave(WARD, "2023-10-18", Leave::Recognise(recognition(&[])))
        .unwrap();
    world
}

fn end_tenure(office: Office, n: u128, ground: EndGround) -> Vacate {
    Vacate::EndTenure(EndTenure {
        office,
        person: person(n),
        ground,
    })
}

/// The rulebook with a law of 2024 that says these things.
pub fn by_law(entries: Entries) -> Rulebook {
    let law = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("99/2023/QH15"),
                issuer: Issuer::NationalAssembly,
                issued: day("2023-12-20"),
            },
            amended_by: None,
        },
        rank: Rank::Law,
        territory: Territory::National,
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2024-01-01")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries,
    };
    Rulebook::builtin().with_edition(law).unwrap()
}

/// A province whose own regulation of 2020 says these things.
pub fn province(entries: Entries) -> World {
    let code = Province::new(36).unwrap();
    let edition = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("07/2020/QĐ-UBND"),
                issuer: Issuer::ProvinceCommittee(code),
                issued: day("2019-12-20"),
            },
            amended_by: None,
        },
        rank: Rank::Circular,
        territory: Territory::Province(code),
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2020-01-01")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries,
    };
    let mut world = World::new(36);
    world.book = Rulebook::builtin().with_edition(edition).unwrap();
    world
}

pub fn entry<T>(value: T) -> Entry<T> {
    Entry::States(Provision {
        value,
        article: article(9).clause(2),
        certainty: Certainty::Read,
        breach: to_dan_pho::law::edition::Breach::Refuse,
        breach_certainty: Certainty::Read,
    })
}

/// A call that cites a basis.
fn citing(basis: &str) -> Elect {
    Elect::Call(Call {
        day: day("2022-06-12"),
        decision: Some(number("217/KH-UBND")),
        basis: Some(number(basis)),
        ground: None,
    })
}

/// The list of candidates of a vote, changed.
fn list(candidates: &[Candidate], consent: Option<Opinion>, on: &str) -> Elect {
    Elect::FinaliseCandidates(FinaliseCandidates {
        candidates: candidates.iter().copied().collect(),
        consent: consent.map(|opinion| Consent {
            of: Role::PartyCellCommittee,
            on: day(on),
            opinion,
        }),
    })
}

/// A list presented in time by the head of the Front committee.
fn listed(vote: &str, candidates: &[Candidate]) -> Verdict {
    listed_in(World::new(1), vote, candidates)
}

fn listed_in(mut world: World, vote: &str, candidates: &[Candidate]) -> Verdict {
    let on = before(vote, 25);
    let caller = world.caller(&on);
    world.elect(caller, &on, call(vote)).unwrap();
    let on = before(vote, 20);
    world.election(FRONT_HEAD, &on, list(candidates, Some(Opinion::For), &on))
}

/// The team of a vote, changed.
fn team_of(members: &[u128], electorate: Electorate, consent: bool, on: &str) -> Elect {
    let Elect::SetUpTeam(team) = team(on) else {
        panic!("team is a team")
    };
    Elect::SetUpTeam(SetUpTeam {
        members: members.iter().copied().map(person).collect(),
        electorate,
        consent: team.consent.filter(|_| consent),
        ..team
    })
}

fn set_up(world: &mut World, members: &[u128], electorate: Electorate, consent: bool) -> Verdict {
    let on = before(NEW, 15);
    world.election(WARD_CHAIR, &on, team_of(members, electorate, consent, &on))
}

/// A vote prepared in time, then held with these minutes.
fn held(vote: &str, minutes: Elect) -> Verdict {
    prepared(vote).election(TEAM, vote, minutes)
}

/// A show of hands whose minutes are changed.
fn changed(change: impl FnOnce(&mut Sitting<ElectionResult>)) -> Elect {
    let Elect::Hold(mut minutes) = hold(310, 300, &[(1, 290)], Some(1)) else {
        panic!("hold is minutes")
    };
    change(&mut minutes);
    Elect::Hold(minutes)
}

fn annul() -> Elect {
    Elect::Annul(Annul {
        decision: Some(number("31/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    })
}

fn recognise_for(months: Option<u16>) -> Elect {
    Elect::Recognise {
        recognise: recognition(&[]),
        months,
        label: None,
    }
}

/// Something this rule must come of. Exhaustive: a new rule needs a scenario before it compiles.
#[expect(clippy::too_many_lines, reason = "one arm a rule")]
fn produce(rule: Rule) -> Verdict {
    match rule {
        Rule::MinutesCopies
        | Rule::BallotValidity
        | Rule::ElectionInVacancy
        | Rule::OfficeFrom
        | Rule::SizeMinimum
        | Rule::MergeBelow
        | Rule::ReorganisationOpinions
        | Rule::DossierCommune
        | Rule::DossierDistrict
        | Rule::DossierProvince
        | Rule::InspectionByElection
        | Rule::AllowanceFund => {
            panic!("{rule:?} is a reference: no procedure judges by it")
        }
        // Election.
        Rule::HouseholdBallots => {
            let mut world = World::new(36);
            world.book = by_law(Entries {
                household_ballots: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            world.prepare(NEW, &[1]);
            world.elect(TEAM, NEW, hold(310, 100, &[(1, 100)], None)).unwrap();
            world.election(TEAM, NEW, plan_ballots())
        }
        Rule::ElectionBallotCompetence => too_few(NEW).election(FRONT_HEAD, NEW, plan_ballots()),
        Rule::ReliefBallotCompetence => {
            let mut world = convened();
            world.leave(FRONT_HEAD, "2023-10-12", meet(310, 100, 90)).unwrap();
            let plan =
                to_dan_pho::procedures::relief::Command::PlanBallots(crate::support::household_ballots());
            world.leaving(HEAD, "2023-10-13", plan)
        }
        Rule::BallotsIssued => {
            let mut world = too_few(NEW);
            world.ballots_out(NEW);
            world.election(
                TEAM,
                "2024-12-20",
                crate::support::by_ballots(310, 309, &[(1, 200)], Some(1)),
            )
        }
        Rule::RerunWithoutReasons => {
            let mut world = elected(NEW);
            world.election(WARD, NEW, rerun("2024-12-29"))
        }
        Rule::BallotsNotPlanned => elected(NEW).election(TEAM, NEW, plan_ballots()),
        Rule::OtherForm => {
            let mut world = too_few(NEW);
            world.ballots_out(NEW);
            world.election(TEAM, "2024-12-20", hold(310, 300, &[(1, 290)], Some(1)))
        }
        Rule::OtherDay => {
            let later = hold(310, 300, &[(1, 290)], Some(1));
            prepared(NEW).election(TEAM, "2024-12-09", later)
        }
        Rule::EntryTwice => {
            let entry = |id| VoterListEntry {
                id: EntryId::from_u128(id),
                long_absent: false,
            };
            let eligible = VoterList::Listed([1, 2, 1].map(entry).to_vec());
            prepared(NEW).election(TEAM, "2024-12-01", Elect::SettleVoterList(eligible))
        }
        Rule::CorrectionAboveVoterList => {
            let correction = to_dan_pho::people::VoterListCorrection {
                moved_away: 311,
                ..to_dan_pho::people::VoterListCorrection::default()
            };
            elected(NEW).election(TEAM, "2024-12-09", Elect::CorrectVoterList(correction))
        }
        Rule::AbsentAboveVoterList => prepared(NEW).election(TEAM, "2024-12-01", settle(310, 311)),
        Rule::VoterListNotHouseholds => prepared(NEW).election(TEAM, "2024-12-01", settle(309, 0)),
        Rule::VoterListOtherwise => {
            let mut world = prepared(NEW);
            world.elect(TEAM, "2024-12-01", settle(311, 0)).unwrap();
            world.election(TEAM, NEW, hold(310, 300, &[(1, 290)], Some(1)))
        }
        Rule::AbsentDecide => {
            let mut world = prepared(NEW);
            world.elect(TEAM, "2024-12-01", settle(500, 2)).unwrap();
            world.election(TEAM, NEW, hold(500, 300, &[(1, 250)], None))
        }
        Rule::VoterListCompetence => prepared(NEW).election(WARD, "2024-12-01", settle(500, 0)),
        Rule::VoterListChangesResult => {
            let mut world = prepared(NEW);
            world
                .elect(TEAM, NEW, hold(310, 300, &[(1, 160)], Some(1)))
                .unwrap();
            world.election(TEAM, NEW, Elect::CorrectVoterList(left_out(20)))
        }
        Rule::NoReasons => {
            received(NEW).election(WARD, NEW, Elect::DeclineRecognition(Set::<Reason>::of(&[])))
        }
        Rule::TermChange => in_office_2026().vacating(WARD, "2027-01-04", change_term("2032-03-01")),
        Rule::InTerm => {
            let mut world = province(Entries {
                in_term: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            world.headed_for("2020-06-21", "2020-06-25", 1, Some(30));
            world.elected("2021-06-20", 2);
            world.elect(TEAM, "2021-06-20", Elect::Send).unwrap();
            world.elect(WARD, "2021-06-21", Elect::Receive).unwrap();
            let Elect::Recognise { recognise, label, .. } = recognise(&[]) else {
                panic!()
            };
            let months = Some(30);
            world.election(
                WARD,
                "2021-06-22",
                Elect::Recognise {
                    recognise,
                    months,
                    label,
                },
            )
        }
        Rule::HeadInMidTerm => in_office().election(WARD_CHAIR, "2024-05-01", call("2024-06-01")),
        Rule::TermChangeGrounds => {
            let bare = ChangeTerm::new(NewEnd::LastDay(day("2031-12-01")));
            in_office_2026().vacating(WARD, "2027-01-04", Vacate::ChangeTerm(bare))
        }
        Rule::TermChangeUnreported => {
            let far = change_term("2033-01-01");
            in_office_2026().vacating(Actor::ProvinceCommittee, "2027-01-04", far)
        }
        Rule::TermChangeOpen => {
            let open = Vacate::ChangeTerm(ChangeTerm {
                end: NewEnd::UntilNewRules,
                decision: Some(number("40/QĐ-UBND")),
                ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
                reported: None,
            });
            in_office_2026().vacating(WARD, "2027-01-04", open)
        }
        Rule::TermChangeCompetence => {
            in_office_2026().vacating(Actor::WardFront, "2027-01-04", change_term("2031-12-01"))
        }
        Rule::TermLabel => {
            let mut world = received(NEW);
            let label = Some(TermLabel { from: 2024, to: 2030 });
            let recognise = Elect::Recognise {
                recognise: recognition(&[]),
                months: None,
                label,
            };
            world.election(WARD, NEW, recognise)
        }
        Rule::Calling => {
            let mut world = World::new(75);
            world.election(WARD_CHAIR, "2026-02-01", call("2026-03-01"))
        }
        Rule::CallCompetence => World::new(1).election(Actor::WardFront, "2024-11-01", call(NEW)),
        Rule::CallAhead => World::new(1).election(WARD_CHAIR, "2024-11-20", call(NEW)),
        Rule::Electorate => set_up(&mut called(NEW), &[801, 802], Electorate::AllVoters, true),
        Rule::CandidatesCompetence => called(NEW).election(WARD, "2024-11-15", agree(&[1], "2024-11-15")),
        Rule::CandidatesAhead => called(NEW).election(FRONT_HEAD, "2024-11-28", agree(&[1], "2024-11-28")),
        Rule::CandidatesNumber => listed(OLD, &[candidate(1), candidate(2), candidate(3)]),
        Rule::CandidatesConsent => {
            let against = list(&[candidate(1)], Some(Opinion::Against), "2024-11-15");
            called(NEW).election(FRONT_HEAD, "2024-11-15", against)
        }
        Rule::CandidateAge => listed(
            OLD,
            &[standing(
                1,
                (day("1993-06-02"), day(OLD)),
                Residence::GroupRegistered,
            )],
        ),
        Rule::CandidateResidence => listed(
            OLD,
            &[standing(1, (day("1980-01-01"), day(OLD)), Residence::Commune)],
        ),
        Rule::Unnumbered => {
            let mut world = province(Entries {
                unnumbered: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            let on = before("2020-06-21", 25);
            let caller = world.caller(&on);
            world.election(caller, &on, Elect::Call(Call::on(day("2020-06-21"))))
        }
        Rule::CandidateSanctions => listed("2026-08-02", &[candidate(1).under_sanction()]),
        Rule::CandidateSchooling => {
            let world = province(Entries {
                candidate_schooling: entry(Schooling::UpperSecondary),
                ..Entries::NONE
            });
            listed_in(world, "2020-06-21", &[candidate(1)])
        }
        Rule::MeetingNomination => {
            let mut world = province(Entries {
                meeting_nomination: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            world.prepare("2020-06-21", &[1]);
            world.election(
                Actor::Resident(person(4)),
                "2020-06-21",
                Elect::Nominate(candidate(4)),
            )
        }
        Rule::NominationCompetence => {
            let mut world = World::new(1);
            world.prepare("2024-06-16", &[1]);
            world.election(FRONT_HEAD, "2024-06-16", Elect::Nominate(candidate(4)))
        }
        Rule::TeamCompetence => {
            let on = before(NEW, 15);
            called(NEW).election(WARD, &on, team(&on))
        }
        Rule::TeamAhead => {
            let on = before(NEW, 9);
            called(NEW).election(WARD_CHAIR, &on, team(&on))
        }
        Rule::TeamConsent => set_up(
            &mut called(NEW),
            &[801, 802],
            Electorate::HouseholdRepresentatives,
            false,
        ),
        Rule::TeamCandidates => {
            let mut world = called(NEW);
            let on = before(NEW, 20);
            world.elect(FRONT_HEAD, &on, agree(&[1], &on)).unwrap();
            set_up(&mut world, &[1, 802], Electorate::HouseholdRepresentatives, true)
        }
        Rule::TeamLeader => {
            let Elect::SetUpTeam(set_up) = team(&before(NEW, 15)) else {
                panic!("team is a team")
            };
            let leader = Role::WardChair;
            let led = Elect::SetUpTeam(SetUpTeam { leader, ..set_up });
            called(NEW).election(WARD_CHAIR, &before(NEW, 15), led)
        }
        Rule::PostingCompetence => {
            let mut world = province(Entries {
                posting_competence: entry(Set::<Role>::of(&[Role::WardChair])),
                ..Entries::NONE
            });
            let on = before("2020-06-21", 25);
            let caller = world.caller(&on);
            world.elect(caller, &on, call("2020-06-21")).unwrap();
            world.election(TEAM, &before("2020-06-21", 10), Elect::PostDecisions)
        }
        Rule::ComplaintCompetence => {
            let mut world = prepared(NEW);
            world
                .elect(TEAM, NEW, hold(310, 300, &[(1, 200)], Some(1)))
                .unwrap();
            world.election(WARD_CHAIR, NEW, Elect::Complain(ComplaintKind::Petition))
        }
        Rule::InvalidByKind => {
            let mut vote = ballot(310, 300, (300, 300, 295, 5), &[(1, 295)], Some(1));
            if let Elect::Hold(sitting) = &mut vote
                && let VotingForm::SecretBallot(ballots) = &mut sitting.form
            {
                ballots.kinds = Some(InvalidBallots {
                    blank: 3,
                    all_struck: 0,
                    none_struck: 0,
                    over_marked: 0,
                    not_issued: 0,
                });
            }
            prepared(NEW).election(TEAM, NEW, vote)
        }
        Rule::RemovalFrontHead => {
            let mut world = province(Entries {
                removal_front_head: entry(Set::<Role>::of(&[Role::WardFront])),
                ..Entries::NONE
            });
            world.headed_for("2020-07-12", "2020-07-20", 1, Some(30));
            let both = Officer {
                post: Post::FrontHead,
                person: Some(person(1)),
            };
            world
                .act(Actor::WardFront, "2020-07-21", Command::RecordOfficer(both))
                .unwrap();
            world.leaving(Actor::FrontCommittee, "2020-07-22", propose())
        }
        Rule::PostingAhead | Rule::NoticeAhead => {
            let mut world = called(NEW);
            let on = before(NEW, 20);
            world.elect(FRONT_HEAD, &on, agree(&[1], &on)).unwrap();
            world.elect(WARD_CHAIR, &on, team(&on)).unwrap();
            world
                .elect(WARD_CHAIR, &before(NEW, 6), Elect::PostDecisions)
                .unwrap();
            world.elect(TEAM, &before(NEW, 1), Elect::Notify).unwrap();
            world.election(TEAM, NEW, hold(310, 300, &[(1, 290)], Some(1)))
        }
        Rule::ConveningCompetence => {
            prepared(NEW).election(WARD_CHAIR, NEW, hold(310, 300, &[(1, 290)], Some(1)))
        }
        Rule::FormChoice => held(NEW, changed(|m| m.form_for = Some(150))),
        Rule::CountingBoard | Rule::CountWitnesses => {
            let Elect::Hold(mut minutes) = ballot(310, 300, (300, 300, 295, 5), &[(1, 290)], Some(1)) else {
                panic!("ballot is minutes")
            };
            if let VotingForm::SecretBallot(ballots) = &mut minutes.form {
                (ballots.board, ballots.witnesses) = (2, 1);
            }
            held(NEW, Elect::Hold(minutes))
        }
        Rule::Quorum => held(OLD, hold(310, 155, &[(1, 155)], None)),
        Rule::ElectionMajority => held(NEW, hold(310, 216, &[(1, 110)], None)),
        Rule::SendWithin => elected(NEW).election(TEAM, "2024-12-16", Elect::Send),
        Rule::RerunCompetence => {
            let mut world = prepared(OLD);
            world.elect(TEAM, OLD, hold(310, 216, &[(1, 110)], None)).unwrap();
            world.election(WARD, "2014-06-02", rerun("2014-06-08"))
        }
        Rule::RerunWithin => {
            let mut world = prepared(OLD);
            world.elect(TEAM, OLD, hold(310, 216, &[(1, 110)], None)).unwrap();
            world.election(WARD_CHAIR, "2014-06-02", rerun("2014-06-17"))
        }
        Rule::AnnulmentCompetence => elected(NEW).election(WARD_CHAIR, "2024-12-10", annul()),
        // Recognition of the head.
        Rule::RecognitionCompetence => reported(NEW).election(Actor::WardFront, "2024-12-09", Elect::Receive),
        Rule::RecognitionWithin => received(NEW).election(WARD, "2024-12-14", recognise(&[])),
        Rule::Term => received(NEW).election(WARD, "2024-12-10", recognise_for(Some(31))),
        Rule::HeadActs => elected(NEW).deputy(HEAD, NEW, Depute::Open(candidate(2))),
        // Deputy.
        Rule::DeputyForm => {
            let mut world = province(Entries {
                deputy_form: entry(DeputyForm::Elected),
                ..Entries::NONE
            });
            world.headed_for("2020-06-21", "2020-06-25", 1, Some(30));
            world.deputy(HEAD, "2020-07-01", Depute::Open(candidate(2)))
        }
        Rule::DeputyNumber => deputied().deputy(HEAD, "2022-09-01", Depute::Open(candidate(3))),
        Rule::DeputySize => {
            let mut world = World::of(1, LocalTerm::ToDanPho, 600);
            world.headed("2019-11-03", "2019-11-10", 1);
            world.deputy(HEAD, "2019-12-01", Depute::Open(candidate(2)))
        }
        Rule::DeputyCompetence => headed().deputy(WARD, "2022-08-01", Depute::Open(candidate(2))),
        Rule::DeputyAge => {
            let young = standing(
                2,
                (day("2001-08-02"), day("2022-08-01")),
                Residence::GroupRegistered,
            );
            headed().deputy(HEAD, "2022-08-01", Depute::Open(young))
        }
        Rule::DeputyResidence => {
            let elsewhere = standing(2, (day("1980-01-01"), day("2022-08-01")), Residence::Elsewhere);
            headed().deputy(HEAD, "2022-08-01", Depute::Open(elsewhere))
        }
        Rule::DeputyConsent => opened().deputy(HEAD, "2022-08-03", Depute::Choose),
        Rule::DeputyRecognition => proposed().deputy(Actor::WardFront, "2022-08-05", Depute::Receive),
        Rule::DeputyRecognitionWithin => {
            let mut world = province(Entries {
                deputy_recognition_within: entry(Span::WorkingDays(5)),
                ..Entries::NONE
            });
            world.headed_for("2020-06-21", "2020-06-25", 1, Some(30));
            world
                .depute(HEAD, "2020-07-01", Depute::Open(candidate(2)))
                .unwrap();
            world
                .depute(FRONT_HEAD, "2020-07-01", Depute::Consent(Opinion::For))
                .unwrap();
            world.depute(HEAD, "2020-07-01", Depute::Choose).unwrap();
            world.depute(HEAD, "2020-07-01", Depute::Propose).unwrap();
            world.depute(WARD, "2020-07-01", Depute::Receive).unwrap();
            world.deputy(WARD, "2020-07-09", Depute::Recognise(recognition(&[])))
        }
        Rule::DeputyTerm => {
            let mut world = proposed();
            world.depute(WARD, "2022-08-05", Depute::Receive).unwrap();
            let mut after = recognition(&[]);
            after.from = Some(day("2025-01-26"));
            world.deputy(WARD, "2022-08-08", Depute::Recognise(after))
        }
        // Participants.
        Rule::ParticipantNumber => with_participants(Entries {
            participant_number: entry(Count::at_most(0)),
            ..Entries::NONE
        })
        .deputy(HEAD, "2020-07-01", Depute::OpenParticipant(candidate(2))),
        Rule::ParticipantSize => with_participants(Entries {
            participant_size: entry(AboveHouseholds {
                thon: 9_999,
                to_dan_pho: 9_999,
            }),
            ..Entries::NONE
        })
        .deputy(HEAD, "2020-07-01", Depute::OpenParticipant(candidate(2))),
        Rule::ParticipantCompetence => {
            in_office_2026().deputy(WARD, "2026-09-01", Depute::OpenParticipant(candidate(2)))
        }
        Rule::ParticipantAge | Rule::ParticipantResidence => {
            let young = standing(2, (day("2005-01-01"), day("2020-07-01")), Residence::Elsewhere);
            let entries = match rule {
                Rule::ParticipantAge => Entries {
                    participant_age: entry(Count::at_least(21)),
                    ..Entries::NONE
                },
                _ => Entries {
                    participant_residence: entry(Residence::Commune),
                    ..Entries::NONE
                },
            };
            with_participants(entries).deputy(HEAD, "2020-07-01", Depute::OpenParticipant(young))
        }
        Rule::ParticipantConsent => {
            let mut world = in_office_2026();
            world
                .depute(HEAD, "2026-09-01", Depute::OpenParticipant(candidate(2)))
                .unwrap();
            world.deputy(HEAD, "2026-09-01", Depute::Choose)
        }
        Rule::ParticipantRecognition => {
            let mut world = in_office_2026();
            propose_participant(&mut world, 2);
            world.deputy(Actor::WardFront, "2026-09-01", Depute::Receive)
        }
        Rule::ParticipantRecognitionWithin => {
            let mut world = with_participants(Entries {
                participant_recognition_within: entry(Span::WorkingDays(5)),
                ..Entries::NONE
            });
            proposed_there(&mut world, 2);
            world.deputy(WARD, "2020-07-09", Depute::Recognise(recognition(&[])))
        }
        Rule::ParticipantTerm => {
            let mut world = with_participants(Entries {
                participant_term: entry(DeputyTerm::FollowsHead),
                ..Entries::NONE
            });
            proposed_there(&mut world, 2);
            let mut after = recognition(&[]);
            after.from = Some(day("2023-01-01"));
            world.deputy(WARD, "2020-07-02", Depute::Recognise(after))
        }
        Rule::ParticipantRelief | Rule::TaskToParticipants => {
            let mut world = with_participants(Entries {
                participant_relief: entry(Set::<Role>::of(&[Role::WardChair])),
                task_to_participants: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            proposed_there(&mut world, 2);
            world
                .depute(WARD, "2020-07-02", Depute::Recognise(recognition(&[])))
                .unwrap();
            match rule {
                Rule::ParticipantRelief => world.vacating(
                    WARD,
                    "2020-08-01",
                    end_tenure(Office::Participant, 2, EndGround::Relieved),
                ),
                _ => {
                    let task = Delegate::AssignTask(Task {
                        to: person(2),
                        work: Power::Mediate,
                    });
                    world.authority(HEAD, "2020-08-01", task)
                }
            }
        }
        // Delegation and tasks.
        Rule::DelegationCompetence => {
            deputied().authority(DEPUTY, "2022-08-15", grant(meetings(), september()))
        }
        Rule::DelegationTo => headed().authority(HEAD, "2022-08-15", grant(meetings(), september())),
        Rule::BallotSigning | Rule::DecisionSigning | Rule::ReportPresenting => {
            // Delegated under the decree, in Hà Nội, where a deputy may have it.
            let mut world = World::new(1);
            world.headed("2023-09-17", "2023-09-20", 1);
            world
                .depute(HEAD, "2023-09-21", Depute::Open(candidate(2)))
                .unwrap();
            for by in [Actor::PartyCellCommittee, FRONT_HEAD] {
                world
                    .depute(by, "2023-09-21", Depute::Consent(Opinion::For))
                    .unwrap();
            }
            world.depute(HEAD, "2023-09-21", Depute::Choose).unwrap();
            world.depute(HEAD, "2023-09-21", Depute::Propose).unwrap();
            world.depute(WARD, "2023-09-21", Depute::Receive).unwrap();
            world
                .depute(WARD, "2023-09-22", Depute::Recognise(recognition(&[])))
                .unwrap();
            let in_person = match rule {
                Rule::BallotSigning => Power::SignBallots,
                Rule::DecisionSigning => Power::SignDecision,
                _ => Power::PresentConferenceReport,
            };
            let named = Scope::Named(Set::<Power>::of(&[in_person]));
            world.authority(HEAD, "2023-10-01", grant(named, Period::since(day("2023-10-01"))))
        }
        Rule::DelegationBound => {
            let beyond = Period::new(day("2022-09-01"), day("2030-01-01")).unwrap();
            deputied().authority(HEAD, "2022-08-15", grant(meetings(), beyond))
        }
        Rule::TaskCompetence | Rule::TaskTo => {
            let task = |to| {
                Delegate::AssignTask(Task {
                    to: person(to),
                    work: Power::Mediate,
                })
            };
            let mut world = deputied();
            if rule == Rule::TaskCompetence {
                world.authority(DEPUTY, "2022-09-01", task(2))
            } else {
                world.authority(HEAD, "2022-09-01", task(3))
            }
        }
        // Leaving office.
        Rule::ResignationCompetence => in_office().leaving(FRONT_HEAD, "2023-10-02", resign()),
        Rule::RemovalCompetence => in_office().leaving(WARD_CHAIR, "2023-10-02", propose()),
        Rule::RemovalGrounds => {
            let mut world = province(Entries {
                removal_grounds: entry(Set::<RemovalGround>::of(&[RemovalGround::Waste])),
                ..Entries::NONE
            });
            // Above the reported resolution and below the Law, which states no grounds.
            world.headed_for("2023-07-16", "2023-07-17", 1, Some(30));
            world.leaving(FRONT_HEAD, "2023-07-20", propose())
        }
        Rule::Petition => in_office().leaving(FRONT_HEAD, "2023-10-02", petition(154, 310)),
        Rule::ReliefConvening => proposed_to_leave().leaving(WARD_CHAIR, "2023-10-05", convene()),
        Rule::ReliefConveningFront | Rule::ReliefConveningConsent => {
            let mut world = in_office();
            let officer = Command::RecordOfficer(Officer {
                post: Post::FrontHead,
                person: Some(person(1)),
            });
            world.act(WARD, "2023-09-25", officer).unwrap();
            world.leave(HEAD, "2023-10-02", resign()).unwrap();
            let by = if rule == Rule::ReliefConveningFront {
                Actor::FrontHead(person(1))
            } else {
                WARD_CHAIR
            };
            world.leaving(by, "2023-10-05", convene())
        }
        Rule::ReliefQuorum => {
            let mut world = World::new(79);
            world.headed_for("2022-07-17", "2022-07-20", 1, Some(30));
            world.leave(HEAD, "2022-10-02", resign()).unwrap();
            world.leave(FRONT_HEAD, "2022-10-05", convene()).unwrap();
            world.leaving(FRONT_HEAD, "2022-10-12", meet(310, 155, 155))
        }
        Rule::ReliefMajority => convened().leaving(FRONT_HEAD, "2023-10-12", meet(310, 300, 155)),
        Rule::ReliefUndecided => not_agreed().leaving(WARD_CHAIR, "2023-10-20", let_go("2023-10-20")),
        Rule::ReliefUndecidedConsent => {
            let alone = Leave::Relieve {
                recognise: recognition(&[]),
                consent: None,
            };
            not_agreed().leaving(WARD, "2023-10-20", alone)
        }
        Rule::ReliefRecognition => agreed().leaving(WARD_CHAIR, "2023-10-16", Leave::Receive),
        Rule::ReliefRecognitionWithin => {
            let mut world = agreed();
            world.leave(WARD, "2023-10-16", Leave::Receive).unwrap();
            world.leaving(WARD, "2023-10-24", Leave::Recognise(recognition(&[])))
        }
        Rule::ElectionAfterRelief => left().election(WARD_CHAIR, "2023-12-19", call("2024-01-14")),
        Rule::ProvisionalCompetence => left().vacating(WARD_CHAIR, "2023-10-20", appoint(5, "2023-10-20")),
        Rule::ProvisionalConsent => {
            let alone = Vacate::Appoint(Appointment {
                person: person(5),
                decision: Some(number("45/QĐ-UBND")),
                last_day: None,
                consent: None,
            });
            left().vacating(WARD, "2023-10-20", alone)
        }
        Rule::ProvisionalTime => {
            let long = Vacate::Appoint(Appointment {
                person: person(5),
                decision: Some(number("45/QĐ-UBND")),
                last_day: Some(day("2027-01-02")),
                consent: None,
            });
            World::new(1).vacating(WARD, "2026-07-01", long)
        }
        Rule::HeadLeaves => {
            let mut world = agreed();
            world.leave(WARD, "2023-10-16", Leave::Receive).unwrap();
            let later = Recognise {
                from: Some(day("2023-12-01")),
                ..recognition(&[])
            };
            world.leave(WARD, "2023-10-18", Leave::Recognise(later)).unwrap();
            world.vacating(Actor::ProvinceCommittee, "2023-10-20", change_term("2025-12-31"))
        }
        Rule::HeadToCome => {
            let mut world = in_office();
            world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
            world.elected("2024-02-04", 4);
            world
                .elect(Actor::ElectionTeam, "2024-02-04", Elect::Send)
                .unwrap();
            world.elect(WARD, "2024-02-04", Elect::Receive).unwrap();
            world.election(WARD, "2024-02-04", recognise(&[]))
        }
        Rule::ReceiverNotLeading => left().vacating(WARD, "2023-10-20", hand_over(1, 9)),
        Rule::EmptyHandover => headed().vacating(WARD, "2022-10-20", hand_over(1, 1)),
        Rule::TenureEndCompetence
        | Rule::SuspensionCompetence
        | Rule::SuspensionEndCompetence
        | Rule::HandoverCompetence => {
            let mut world = province(Entries {
                suspension_end_competence: entry(Set::<Role>::of(&[Role::WardCommittee])),
                handover_competence: entry(Set::<Role>::of(&[Role::WardCommittee])),
                tenure_end_competence: entry(Set::<Role>::of(&[Role::WardCommittee])),
                suspension_competence: entry(Set::<Role>::of(&[Role::WardCommittee])),
                ..Entries::NONE
            });
            world.headed_for("2020-06-21", "2020-06-25", 1, Some(30));
            let what = match rule {
                Rule::TenureEndCompetence => end_tenure(Office::Head, 1, EndGround::MovedAway),
                Rule::HandoverCompetence => hand_over(9, 1),
                Rule::SuspensionEndCompetence => {
                    let suspension = Suspension::new(Office::Head, person(1));
                    world
                        .vacate(WARD, "2020-06-30", Vacate::Suspend(suspension))
                        .unwrap();
                    Vacate::LiftSuspension(suspension)
                }
                _ => Vacate::Suspend(Suspension {
                    office: Office::Head,
                    person: person(1),
                    decision: Some(number("46/QĐ-UBND")),
                }),
            };
            world.vacating(WARD_CHAIR, "2020-07-01", what)
        }
        Rule::RegisterCompetence | Rule::RecordCompetence => {
            let register = Command::Register(Register {
                ward: ward(1),
                name: "1".parse().unwrap(),
                term: LocalTerm::ToDanPho,
                kind: None,
                households: 100,
            });
            let (mut world, what) = match rule {
                Rule::RegisterCompetence => (
                    World {
                        group: None,
                        ..World::new(1)
                    },
                    register,
                ),
                _ => (World::new(1), Command::CountHouseholds(300)),
            };
            world.judge(FRONT_HEAD, "2024-01-01", what)
        }
        // The record.
        Rule::UnknownRegulation => {
            let mut world = World {
                group: None,
                ..World::new(1)
            };
            let register = Command::Register(Register {
                ward: ward(1),
                name: "1".parse().unwrap(),
                term: LocalTerm::ToDanPho,
                kind: None,
                households: 100,
            });
            world.act(WARD, "2004-01-01", register).unwrap();
            world.election(WARD, "2004-06-01", call("2004-07-01"))
        }
        Rule::NotProvidedFor => {
            let mut world = World::new(2);
            world.headed(OLD, "2014-06-10", 1);
            world.deputy(HEAD, "2014-07-01", Depute::Open(candidate(2)))
        }
        Rule::BasisUnknown => World::new(1).election(WARD, "2022-04-12", citing("16/2022/QĐ-UBND")),
        Rule::BasisNotYetIssued => World::new(1).election(WARD, "2022-04-12", citing("59/2023/NĐ-CP")),
        Rule::BasisNotInForce => World::new(1).election(WARD, "2022-04-12", citing("09/2017/TT-BNV")),
        Rule::GroupUnknown => {
            let mut world = World {
                group: None,
                ..World::new(1)
            };
            world.election(WARD, "2024-11-01", call(NEW))
        }
        Rule::KindNotStated => {
            let mut world = World {
                group: None,
                ..World::new(1)
            };
            let register = Register::new(ward(1), "1".parse().unwrap(), LocalTerm::Khoi, 100);
            world.judge(WARD, "2024-11-01", Command::Register(register))
        }
        Rule::WardNotYet | Rule::NoSuchProvince | Rule::NoHouseholds => {
            let mut world = World {
                group: None,
                ..World::new(1)
            };
            let (code, on, households) = match rule {
                Rule::WardNotYet => (1, "1989-12-31", 310),
                Rule::NoSuchProvince => (2, "2025-07-01", 310),
                _ => (1, "2024-11-01", 0),
            };
            let register = Register::new(ward(code), "1".parse().unwrap(), LocalTerm::Thon, households);
            world.judge(WARD, on, Command::Register(register))
        }
        Rule::ReorganisationCompetence | Rule::ReorganisationConsent | Rule::WithoutOpinions => {
            let mut world = World::new(79);
            let rename = Rename::to("2".parse().unwrap()).with_decision(number("9/NQ-HĐND"));
            let (by, on, rename) = match rule {
                Rule::ReorganisationCompetence => (WARD, "2025-08-01", rename.with_opinions(300, 200)),
                Rule::ReorganisationConsent => {
                    (Actor::WardCouncil, "2025-08-01", rename.with_opinions(300, 150))
                }
                _ => (Actor::WardCouncil, "2026-08-01", rename),
            };
            world.judge(by, on, rename.into())
        }
        Rule::SamePlace => {
            let mut world = World::new(79);
            world.judge(
                Actor::WardCouncil,
                "2026-08-01",
                Rename::to("Nguyễn Du 1".parse().unwrap()).into(),
            )
        }
        Rule::PositionAfterActs => {
            let mut world = World::new(1);
            let position = || Command::from(Position::new(PositionSource::Memory));
            world.act(WARD, "2024-11-01", position()).unwrap();
            world.judge(WARD, "2024-11-02", position())
        }
        Rule::VacantAndLed => {
            let head = StatedTenure::since(Office::Head, person(1), day("2023-12-01"));
            let position = Position::new(PositionSource::Memory)
                .with(head)
                .vacant_since(day("2024-01-01"));
            World::new(1).judge(WARD, "2024-11-01", position.into())
        }
        Rule::CorrectedOverLog | Rule::ToBeReplayed => {
            let mut world = World::new(1);
            let act = Act {
                by: WARD,
                on: day("2024-11-01"),
                what: Command::CountHouseholds(311),
            };
            let correct = |seq, right: Act<Command>| Correct {
                seq,
                right,
                ground: CorrectionGround::Count,
            };
            if rule == Rule::ToBeReplayed {
                world
                    .act(WARD, "2024-11-01", Command::CountHouseholds(310))
                    .unwrap();
                let log: Vec<_> = (1..)
                    .zip(&world.log)
                    .map(|(seq, event)| Envelope::new(GroupId::from_u128(1), seq, event.clone()))
                    .collect();
                let what = correct(2, act.clone());
                let over = Act {
                    by: WARD,
                    on: day("2024-11-02"),
                    what,
                };
                let effect = group::correct(&log, &over, &world.book).unwrap();
                group::evolve(&mut world.group, &effect.event);
                return world.judge(WARD, "2024-11-03", act.what);
            }
            world.judge(WARD, "2024-11-02", Command::Correct(Box::new(correct(1, act))))
        }
        Rule::NoSuchEntry | Rule::CorrectsCorrection | Rule::OtherKindOfAct | Rule::NothingCorrected => {
            let mut log = GroupLog::new(GroupId::from_u128(1));
            let book = Rulebook::builtin();
            let register = Register::new(ward(1), "1".parse().unwrap(), LocalTerm::Thon, 310);
            let count = |households| Act {
                by: WARD,
                on: day("2024-11-02"),
                what: Command::CountHouseholds(households),
            };
            log.act(&book, WARD, day("2024-11-01"), register).unwrap();
            log.act(&book, WARD, day("2024-11-02"), count(310).what).unwrap();
            let correct = |seq, households| Correct {
                seq,
                right: count(households),
                ground: CorrectionGround::Count,
            };
            log.correct(&book, WARD, day("2024-11-03"), correct(2, 311))
                .unwrap();
            let correct = match rule {
                Rule::NoSuchEntry => correct(4, 312),
                Rule::CorrectsCorrection => correct(3, 312),
                Rule::OtherKindOfAct => correct(1, 312),
                _ => correct(2, 311),
            };
            let refused = log.correct(&book, WARD, day("2024-11-04"), correct).unwrap_err();
            Verdict {
                refused: Some(refused.refusal.finding()),
                ..Verdict::default()
            }
        }
        Rule::InTheFuture => {
            let act = Act {
                by: WARD,
                on: day("2126-01-01"),
                what: (),
            };
            Verdict {
                refused: act.happened_by(day(NEW)).err().map(|refusal| refusal.finding()),
                ..Verdict::default()
            }
        }
        Rule::NoDay | Rule::DayIsSet => {
            let mut world = called(NEW);
            let set = Elect::SetDay(SetDay::to(day("2025-01-12")));
            if rule == Rule::DayIsSet {
                return world.election(WARD_CHAIR, "2024-11-20", set);
            }
            let off = Elect::Postpone(Postpone::without_day(Obstacle::Preparation));
            world.elect(WARD_CHAIR, "2024-11-20", off).unwrap();
            world.elect(WARD_CHAIR, "2024-11-21", team("2024-11-21")).unwrap();
            world.election(TEAM, "2024-12-01", Elect::Notify)
        }
        Rule::SeveralDays => {
            let mut sitting = hands(310, 300, &[(1, 290)], Some(1));
            sitting.result.since = Some(day("2024-12-07"));
            prepared(NEW).election(TEAM, NEW, Elect::Hold(sitting))
        }
        Rule::WitnessesAboveWhole => {
            prepared(NEW).election(TEAM, NEW, ballot(310, 1, (1, 1, 1, 0), &[(1, 1)], None))
        }
        Rule::NoEnd => {
            let appointment = Appointment::new(person(5)).with_last_day(chrono::NaiveDate::MAX);
            World::new(1).vacating(WARD, "2024-12-10", Vacate::Appoint(appointment))
        }
        Rule::TermOver => in_office().vacating(WARD, "2026-04-10", change_term("2026-06-30")),
        Rule::NotSuspended => {
            let lift = Vacate::LiftSuspension(Suspension::new(Office::Head, person(1)));
            in_office().vacating(WARD, "2024-05-01", lift)
        }
        Rule::GroupExists => {
            let register = Command::Register(Register {
                ward: ward(1),
                name: "1".parse().unwrap(),
                term: LocalTerm::ToDanPho,
                kind: None,
                households: 100,
            });
            World::new(1).judge(WARD, "2024-11-01", register)
        }
        Rule::TooEarly => called(NEW).election(WARD_CHAIR, "2024-11-01", team("2024-11-01")),
        Rule::TooLate => World::new(1).election(WARD_CHAIR, "2024-12-09", call(NEW)),
        Rule::NotTheHolder => {
            headed().deputy(Actor::Head(person(7)), "2022-08-01", Depute::Open(candidate(2)))
        }
        Rule::NotUnlawful => {
            let lawful = Command::Election(call(NEW));
            let recorded = World::new(1).unlawful(WARD_CHAIR, "2024-11-01", lawful).err();
            Verdict {
                refused: recorded.map(|refusal| refusal.finding()),
                ..Verdict::default()
            }
        }
        Rule::UnknownCalendar => {
            let mut world = called(NEW);
            let mut done = world.log.pop().unwrap();
            done.judged_by.as_mut().unwrap().calendar = 9;
            let state = group::replay(&world.log);
            let again = group::judge_again(state.as_ref(), &done, &world.book).err();
            Verdict {
                refused: again.map(|refusal| refusal.finding()),
                ..Verdict::default()
            }
        }
        // Election, of the record.
        Rule::ElectionOpen => called(NEW).election(WARD_CHAIR, "2024-11-14", call(NEW)),
        Rule::NoElection => World::new(1).election(WARD_CHAIR, "2024-11-14", Elect::PostDecisions),
        Rule::AlreadyHeld => elected(NEW).election(TEAM, NEW, hold(310, 300, &[(1, 290)], Some(1))),
        Rule::NotHeld => prepared(NEW).election(TEAM, NEW, Elect::Send),
        Rule::CandidateTwice => listed(NEW, &[candidate(1), candidate(1)]),
        Rule::MemberTwice => {
            let on = before(NEW, 15);
            let Elect::SetUpTeam(mut team) = team(&on) else {
                panic!()
            };
            team.members = [801, 802, 801].map(person).into_iter().collect();
            called(NEW).election(WARD_CHAIR, &on, Elect::SetUpTeam(team))
        }
        Rule::NoTeam => called(NEW).election(TEAM, NEW, hold(310, 300, &[(1, 290)], Some(1))),
        Rule::NoCandidates => {
            let mut world = called(NEW);
            let on = before(NEW, 15);
            world.elect(WARD_CHAIR, &on, team(&on)).unwrap();
            world.election(TEAM, NEW, hold(310, 300, &[], None))
        }
        Rule::NotACandidate => held(NEW, hold(310, 300, &[(5, 290)], Some(5))),
        Rule::PresentAboveEligible => held(NEW, hold(310, 311, &[(1, 290)], None)),
        Rule::IssuedAbovePresent => held(NEW, ballot(310, 300, (301, 300, 300, 0), &[(1, 290)], None)),
        Rule::ReturnedAboveIssued => held(NEW, ballot(310, 300, (300, 301, 301, 0), &[(1, 290)], None)),
        Rule::BallotsUnbalanced => held(NEW, ballot(310, 300, (300, 300, 290, 9), &[(1, 290)], None)),
        Rule::VotesAboveBallots => held(NEW, ballot(310, 300, (300, 300, 280, 20), &[(1, 281)], None)),
        Rule::PartsVotes => {
            let mut world = prepared(NEW);
            let cluster = Cluster {
                households: 310,
                chair: Role::FrontCommittee,
                lives_there: true,
            };
            let clusters = Clusters {
                scattered: false,
                clusters: vec![cluster],
                consent: agreement(Role::FrontCommittee, NEW),
            };
            world.elect(WARD, NEW, Elect::PlanClusters(clusters)).unwrap();
            let Elect::Hold(mut said) = hold(310, 300, &[(1, 290)], Some(1)) else {
                panic!()
            };
            let tally = Tally {
                candidate: person(1),
                votes: 289,
            };
            said.result.parts = vec![Part {
                on: day(NEW),
                eligible: 310,
                present: 300,
                votes: [tally].into_iter().collect(),
            }];
            world.election(TEAM, NEW, Elect::Hold(said))
        }
        Rule::DeclaredOtherwise => held(NEW, hold(310, 216, &[(1, 110)], Some(1))),
        Rule::TooFewToElect => held(NEW, hold(310, 155, &[(1, 155)], None)),
        Rule::AlreadySent => reported(NEW).election(TEAM, NEW, Elect::Send),
        Rule::NotReceived => reported(NEW).election(WARD, "2024-12-09", recognise(&[])),
        Rule::AlreadyReceived => received(NEW).election(WARD, "2024-12-09", Elect::Receive),
        Rule::NobodyElected | Rule::InconsistentStands => {
            let votes = if rule == Rule::NobodyElected { 110 } else { 301 };
            let mut world = prepared(NEW);
            world
                .elect(TEAM, NEW, hold(310, 300, &[(1, votes)], None))
                .unwrap();
            world.elect(TEAM, NEW, Elect::Send).unwrap();
            world.elect(WARD, NEW, Elect::Receive).unwrap();
            world.election(WARD, NEW, recognise(&[]))
        }
        Rule::NotAcknowledged => {
            let mut world = World::new(1);
            world.elect(WARD_CHAIR, "2024-11-20", call(NEW)).unwrap();
            world
                .elect(FRONT_HEAD, "2024-11-21", agree(&[1], "2024-11-21"))
                .unwrap();
            world.elect(WARD_CHAIR, "2024-11-21", team("2024-11-21")).unwrap();
            world
                .elect(WARD_CHAIR, "2024-11-21", Elect::PostDecisions)
                .unwrap();
            world.elect(TEAM, "2024-11-21", Elect::Notify).unwrap();
            world
                .elect(TEAM, NEW, hold(310, 300, &[(1, 290)], Some(1)))
                .unwrap();
            world.elect(TEAM, NEW, Elect::Send).unwrap();
            world.elect(WARD, NEW, Elect::Receive).unwrap();
            world.election(WARD, NEW, recognise(&[]))
        }
        Rule::TermNotStated => {
            let mut world = World::new(36);
            world.elected("2022-08-14", 1);
            world.elect(TEAM, "2022-08-14", Elect::Send).unwrap();
            world.elect(WARD, "2022-08-14", Elect::Receive).unwrap();
            world.election(WARD, "2022-08-16", recognise_for(None))
        }
        // Deputy, of the record.
        Rule::SelectionOpen => opened().deputy(HEAD, "2022-08-02", Depute::Open(candidate(3))),
        Rule::NoSelection => headed().deputy(HEAD, "2022-08-02", Depute::Choose),
        Rule::HeadAsDeputy => headed().deputy(HEAD, "2022-08-02", Depute::Open(candidate(1))),
        Rule::DeputyAlready => {
            // No text read says how many participants there may be.
            let mut world = in_office_2026();
            choose_participant(&mut world, 2);
            world.deputy(HEAD, "2026-09-01", Depute::OpenParticipant(candidate(2)))
        }
        Rule::DeputiesFull => {
            let mut world = in_office_2026();
            for n in 100..164 {
                choose_participant(&mut world, n);
            }
            world.deputy(HEAD, "2026-09-01", Depute::OpenParticipant(candidate(164)))
        }
        Rule::ConsentToSelf => opened().deputy(
            Actor::FrontHead(person(1)),
            "2022-08-02",
            Depute::Consent(Opinion::For),
        ),
        Rule::ConsentNotAsked => {
            let mut world = province(Entries {
                consent_not_asked: entry(Set::<Role>::of(&[Role::PartyCellCommittee])),
                ..Entries::NONE
            });
            world.headed_for("2020-07-12", "2020-07-20", 1, Some(30));
            world
                .depute(HEAD, "2020-08-01", Depute::Open(candidate(2)))
                .unwrap();
            world.deputy(Actor::WardFront, "2020-08-02", Depute::Consent(Opinion::For))
        }
        Rule::AlreadyChosen => chosen().deputy(HEAD, "2022-08-04", Depute::Choose),
        Rule::NotChosen => opened().deputy(HEAD, "2022-08-04", Depute::Propose),
        Rule::AlreadyProposed => proposed().deputy(HEAD, "2022-08-05", Depute::Propose),
        Rule::NotProposed => chosen().deputy(WARD, "2022-08-05", Depute::Receive),
        Rule::DeputyBeforeHead => {
            let mut world = elected("2022-07-17");
            world
                .depute(HEAD, "2022-07-17", Depute::Open(candidate(2)))
                .unwrap();
            for by in [Actor::PartyCellCommittee, FRONT_HEAD] {
                world
                    .depute(by, "2022-07-17", Depute::Consent(Opinion::For))
                    .unwrap();
            }
            world.depute(HEAD, "2022-07-17", Depute::Choose).unwrap();
            world.depute(HEAD, "2022-07-17", Depute::Propose).unwrap();
            world.depute(WARD, "2022-07-17", Depute::Receive).unwrap();
            world.deputy(WARD, "2022-07-18", Depute::Recognise(recognition(&[])))
        }
        // Delegation, of the record.
        Rule::DelegationOpen => delegated().authority(HEAD, "2022-09-02", grant(meetings(), september())),
        Rule::NoDelegation => deputied().authority(HEAD, "2022-09-02", Delegate::Revoke),
        Rule::OutsideScope => {
            delegated().authority(DEPUTY, "2022-09-02", Delegate::Exercise(Power::Represent))
        }
        Rule::EmptyDelegation => {
            deputied().authority(HEAD, "2022-08-15", grant(Scope::Named(Set::EMPTY), september()))
        }
        // Leaving office, of the record.
        Rule::NoHead => World::new(1).leaving(FRONT_HEAD, "2023-10-02", propose()),
        Rule::NoRelief => in_office().leaving(FRONT_HEAD, "2023-10-02", convene()),
        Rule::HeadGone => {
            let mut world = convened();
            world
                .vacate(
                    WARD,
                    "2023-10-06",
                    end_tenure(Office::Head, 1, EndGround::MovedAway),
                )
                .unwrap();
            world.leaving(FRONT_HEAD, "2023-10-12", meet(310, 300, 200))
        }
        Rule::LeavesTooLate => {
            let mut world = convened();
            world
                .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 200))
                .unwrap();
            world.leave(FRONT_HEAD, "2023-10-13", Leave::Send).unwrap();
            world.leave(WARD, "2023-10-13", Leave::Receive).unwrap();
            let from = Some(day("2027-01-01"));
            let recognise = Recognise {
                from,
                ..recognition(&[])
            };
            world.leaving(WARD, "2023-10-16", Leave::Recognise(recognise))
        }
        Rule::AlreadyOpened => proposed_to_leave().leaving(FRONT_HEAD, "2023-10-03", propose()),
        Rule::HeadLeavesByDecision => {
            let own_wish = EndGround::OwnWish;
            in_office().vacating(WARD, "2023-10-02", end_tenure(Office::Head, 1, own_wish))
        }
        Rule::NothingToWithdraw => proposed_to_leave().leaving(HEAD, "2023-10-03", Leave::Withdraw),
        Rule::PetitionNotHouseholds => in_office().leaving(FRONT_HEAD, "2023-10-02", petition(200, 309)),
        Rule::NoGround => in_office().leaving(
            FRONT_HEAD,
            "2023-10-02",
            Leave::Propose(RemovalProposal {
                grounds: Set::EMPTY,
                petition: None,
                basis: None,
            }),
        ),
        Rule::SignedAboveAll => in_office().leaving(FRONT_HEAD, "2023-10-02", petition(311, 310)),
        Rule::NotConvened => proposed_to_leave().leaving(FRONT_HEAD, "2023-10-12", meet(310, 300, 200)),
        Rule::MeetingDecided => agreed().leaving(FRONT_HEAD, "2023-10-13", meet(310, 300, 200)),
        Rule::ReliefNotHeld => convened().leaving(WARD, "2023-10-12", Leave::Receive),
        Rule::VotesAbovePresent => convened().leaving(FRONT_HEAD, "2023-10-12", meet(310, 300, 301)),
        Rule::TooFewToRelieve => convened().leaving(FRONT_HEAD, "2023-10-12", meet(310, 155, 155)),
        Rule::MeetingAgain => {
            let mut world = convened();
            world
                .leave(FRONT_HEAD, "2023-10-12", meet(310, 155, 155))
                .unwrap();
            world.leaving(WARD, "2023-10-16", let_go("2023-10-16"))
        }
        Rule::MeetingAgreed => agreed().leaving(WARD, "2023-10-16", let_go("2023-10-16")),
        Rule::MeetingNotAgreed => {
            let mut world = not_agreed();
            world.leave(WARD, "2023-10-16", Leave::Receive).unwrap();
            world.leaving(WARD, "2023-10-17", Leave::Recognise(recognition(&[])))
        }
        Rule::HeadInOffice => in_office().vacating(WARD, "2023-10-02", appoint(5, "2023-10-02")),
        // The residents' decisions, of law and of the record.
        Rule::MeetingMatters
        | Rule::CommuneMatters
        | Rule::ProposeGroup
        | Rule::ProposeGroupConsent
        | Rule::ProposeCommune
        | Rule::ProposeCommuneConsent
        | Rule::Initiative
        | Rule::InitiativeValid
        | Rule::InitiativeBelow
        | Rule::MeetingConvening
        | Rule::ConvenerCompetence
        | Rule::ConvenerWho
        | Rule::DocumentsAhead
        | Rule::SecretaryChoice
        | Rule::BoardChoice
        | Rule::ContributionsMajority
        | Rule::ConventionsMajority
        | Rule::OtherMajority
        | Rule::CommuneMajority
        | Rule::ConventionsQuorum
        | Rule::MeetingQuorum
        | Rule::MeetingOnly
        | Rule::BallotsWard
        | Rule::BallotsAfter
        | Rule::BallotsChoice
        | Rule::BallotsChoiceConsent
        | Rule::BallotCompetence
        | Rule::BallotTeam
        | Rule::BallotLeader
        | Rule::BallotPlan
        | Rule::BallotNotice
        | Rule::BallotWitnesses
        | Rule::OnlineMatters
        | Rule::OnlineConsent
        | Rule::OnlineReport
        | Rule::OnlineTeam
        | Rule::OnlineLeader
        | Rule::OnlineChoice
        | Rule::ClusterFrom
        | Rule::ClusterSize
        | Rule::ClusterCompetence
        | Rule::ClusterConsent
        | Rule::ClusterChair
        | Rule::ClusterOutsider
        | Rule::ClusterOneGround
        | Rule::DecisionContents
        | Rule::DecisionSignatures
        | Rule::DecisionFormConsent
        | Rule::EffectOnAdoption
        | Rule::EffectCommune
        | Rule::ConventionsRecognition
        | Rule::BoardsRecognition
        | Rule::DecisionRecognitionWithin
        | Rule::ChangeOfContent
        | Rule::ConventionsDraft
        | Rule::ConventionsChange
        | Rule::ConferenceCompetence
        | Rule::ConferenceReportCompetence
        | Rule::ConferenceConsent
        | Rule::ConferenceBoardConsent
        | Rule::ConferenceNotice
        | Rule::ConferenceReports
        | Rule::ReportEvery
        | Rule::MatterOpen
        | Rule::NoMatter
        | Rule::MatterDecided
        | Rule::MeetingNotHeld
        | Rule::MatterNotDecided
        | Rule::NothingToAmend
        | Rule::DroppedByAnother
        | Rule::NoClusters
        | Rule::ClustersNotHouseholds
        | Rule::PartsNotPlanned
        | Rule::PartsEligible
        | Rule::PartsPresent
        | Rule::PartsInFavour
        | Rule::PartsAgainst
        | Rule::SecretaryAbovePresent
        | Rule::FormAbovePresent
        | Rule::BoardAbovePresent
        | Rule::TooFewToPass
        | Rule::OpinionsAboveBallots
        | Rule::GroupsAboveAll
        | Rule::BallotsAboveHouseholds
        | Rule::NoBallots
        | Rule::NoOnlineVote
        | Rule::NotWritten
        | Rule::AlreadyWritten
        | Rule::InForceAlready
        | Rule::ConferenceOpen
        | Rule::NoConference
        | Rule::ConferenceNotHeld => super::rule_residents::produce(rule),
        other => panic!("no case for {other:?}"),
    }
}

/// A rule that no act can break is no rule.
#[test]
fn every_rule_is_produced_and_explained() {
    for &rule in Rule::ALL {
        if rule.ground() == Ground::Reference {
            continue;
        }
        let verdict = produce(rule);
        let Some(finding) = verdict.finding(rule) else {
            panic!("{rule:?} was not produced: {verdict:?}")
        };
        let book = Rulebook::builtin();
        for lang in [Lang::Vi, Lang::En] {
            let said = match &verdict.regulation {
                Some(regulation) => finding.explain(regulation, lang).to_string(),
                None => Refusal::of_record(rule, finding.evidence)
                    .explain(&book, lang)
                    .to_string(),
            };
            assert!(!said.is_empty(), "{rule:?}");
            assert!(!said.contains(['{', '}']), "{rule:?}: {said}");
            // A placeholder that came out empty leaves one of these.
            for hole in ["  ", " ,", " ;", ": (", "()", " : "] {
                assert!(!said.contains(hole), "{rule:?}: {said:?}");
            }
            assert!(!said.trim_end().ends_with(':'), "{rule:?}: {said:?}");
            if rule.ground() == Ground::Law {
                let head = verdict.regulation.as_ref().unwrap().provision(rule).unwrap();
                match head.citation {
                    Some(citation) => {
                        let cited = format!("({}", citation.text(lang));
                        assert!(said.contains(&cited), "{rule:?}: {said}");
                    }
                    None => assert!(
                        said.contains(&head.certainty.text(lang).to_string()),
                        "{rule:?}: {said}"
                    ),
                }
            }
        }
    }
}

/// What can be irregular has a title, and no placeholder is shown where another rule is named.
#[test]
fn an_irregularity_that_is_not_accepted_is_named_by_its_title() {
    let book = Rulebook::builtin();
    for &rule in Rule::ALL {
        for lang in [Lang::Vi, Lang::En] {
            let said = Refusal::of_record(Rule::NotAcknowledged, Evidence::Rule(rule))
                .explain(&book, lang)
                .to_string();
            assert!(!said.contains(['{', '}']), "{rule:?}: {said}");
        }
        // A title is always there, and has no place for numbers.
        for lang in [Lang::Vi, Lang::En] {
            let title = rule.title(lang);
            assert!(
                !title.is_empty() && !title.contains(['{', '}']),
                "{rule:?}: {title}"
            );
        }
    }
    for (rule, vi, en) in [
        (
            Rule::DeclaredOtherwise,
            "kết quả công bố so với kết quả kiểm phiếu",
            "declared result and counted result",
        ),
        (
            Rule::PetitionNotHouseholds,
            "số hộ gia đình tính trong kiến nghị",
            "number of households in the petition",
        ),
        (
            Rule::ClustersNotHouseholds,
            "số hộ gia đình của các cụm so với tổng số",
            "households of the clusters and all households",
        ),
    ] {
        let refused = Refusal::of_record(Rule::NotAcknowledged, Evidence::Rule(rule));
        let said = |lang| refused.explain(&book, lang).to_string();
        assert!(
            said(Lang::Vi).contains(&format!(": {vi} (theo cách hiểu")),
            "{}",
            said(Lang::Vi)
        );
        assert!(
            said(Lang::En).contains(&format!(": {en} (this software's reading")),
            "{}",
            said(Lang::En)
        );
    }
}

/// The two languages say different things in the same words only for ids.
#[test]
fn ids_are_distinct_and_parse() {
    let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for (rule, id) in Rule::ALL.iter().zip(&ids) {
        assert_eq!(id.parse(), Ok(*rule));
        assert_ne!(rule.sentence(Lang::Vi), rule.sentence(Lang::En));
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Rule::ALL.len());
    assert_eq!(
        "election.majority ".parse::<Rule>().unwrap_err().text,
        "election.majority "
    );
}

/// The columns of the table: which rules are shares, and of what; which are measured again at the vote.
#[test]
fn a_row_says_what_it_is_a_share_of_and_when_it_is_measured() {
    let of = |rule: Rule| rule.share_of();
    let counted = [
        Denominator::HouseholdRepresentatives,
        Denominator::Electorate,
        Denominator::Present,
        Denominator::ValidBallots,
    ];
    assert_eq!(of(Rule::ElectionMajority), counted);
    assert_eq!(of(Rule::CommuneMajority), [Denominator::Groups]);
    for rule in [Rule::FormChoice, Rule::SecretaryChoice, Rule::BoardChoice] {
        assert_eq!(of(rule), [Denominator::Present], "{rule:?}");
    }
    let households = [Denominator::Households, Denominator::HouseholdRepresentatives];
    assert_eq!(of(Rule::Petition), households);
    assert_eq!(Rule::ALL.iter().filter(|rule| !of(**rule).is_empty()).count(), 18);
    let again: Vec<_> = Rule::ALL
        .iter()
        .copied()
        .filter(|rule| rule.measured_again_at_the_vote())
        .collect();
    assert_eq!(
        again,
        [
            Rule::CallAhead,
            Rule::CandidatesAhead,
            Rule::TeamAhead,
            Rule::PostingAhead,
            Rule::NoticeAhead,
            Rule::RerunWithin,
        ]
    );
}

/// A set of rules must have a bit for each.
#[test]
fn a_set_holds_every_rule() {
    let all: Set<Rule> = Rule::ALL.iter().copied().collect();
    assert_eq!(all.iter().collect::<Vec<_>>(), Rule::ALL);
}

/// What `missing` lists for a refused act starts with the refusal.
#[test]
fn what_is_missing_starts_with_the_refusal() {
    let mut world = delegated();
    let what = Delegate::Exercise(Power::Represent);
    let act = Act {
        by: DEPUTY,
        on: day("2022-09-02"),
        what: Command::Delegation(what),
    };
    let missing = group::missing(world.group.as_ref(), &act, &world.book);
    let refused = world.authority(DEPUTY, "2022-09-02", what).refused;
    assert_eq!(refused.unwrap().evidence, Evidence::Power(Power::Represent));
    assert_eq!(missing.unmet.first().copied(), refused);
}

/// The sixty days after a head was relieved are for the election of a head: where a province has its
/// deputies elected, a later call for their election is not late.
///
/// Reference: khoản 3 Điều 9 NĐ 59/2023.
#[test]
fn the_time_to_elect_a_new_head_does_not_bind_a_deputys_election() {
    let mut world = province(Entries {
        deputy_form: entry(DeputyForm::Elected),
        ..Entries::NONE
    });
    world.headed_for("2023-09-17", "2023-09-20", 1, Some(30));
    world.leave(FRONT_HEAD, "2023-10-02", propose()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 156))
        .unwrap();
    world.leave(WARD, "2023-10-16", Leave::Receive).unwrap();
    world
        .leave(WARD, "2023-10-18", Leave::Recognise(recognition(&[])))
        .unwrap();
    // Sixty days end on Sunday, 17/12/2023, so on the Monday.
    let vote = call("2024-01-28");
    let deputys = world.judge(WARD_CHAIR, "2023-12-19", Command::DeputyElection(vote.clone()));
    deputys.keeps(Rule::ElectionAfterRelief);
    let heads = world.election(WARD_CHAIR, "2023-12-19", vote);
    assert!(heads.finding(Rule::ElectionAfterRelief).is_some());
}

/// Acting before recognition is a matter of the head-elect alone: nobody else who calls themselves
/// head comes in by that door.
///
/// Reference: Điều 8 NĐ 59/2023.
#[test]
fn only_the_head_elect_chooses_before_recognition() {
    let mut world = elected(NEW);
    world
        .deputy(Actor::Head(person(5)), NEW, Depute::Open(candidate(2)))
        .refused_as(Rule::NotTheHolder);
    let early = world.deputy(HEAD, NEW, Depute::Open(candidate(2)));
    assert_eq!(early.refused, None);
    assert!(early.finding(Rule::HeadActs).is_some());
}

/// A head-elect chooses for the term to come; for the head still in office the deputies who serve
/// count as before.
///
/// Reference: khoản 2 Điều 4 TT 04/2012, as of TT 14/2018: one deputy.
#[test]
fn only_the_head_elects_choice_is_for_the_term_to_come() {
    let with_head_elect = || {
        let mut world = deputied();
        world.elected("2023-03-05", 4);
        world
    };
    with_head_elect()
        .deputy(HEAD, "2023-03-05", Depute::Open(candidate(3)))
        .refused_as(Rule::DeputyNumber);
    let elect = Actor::Head(person(4));
    let next = with_head_elect().deputy(elect, "2023-03-05", Depute::Open(candidate(3)));
    assert_eq!(next.refused, None);
}

/// A deputy who begins with the head belongs to this head, and is not one left over from the last.
///
/// Reference: khoản 2 Điều 4 TT 04/2012, as of TT 14/2018: one deputy.
#[test]
fn a_deputy_who_begins_with_the_head_takes_the_place() {
    let mut world = World::new(1);
    world.headed("2022-07-17", "2022-07-25", 1);
    world.with_deputy("2022-07-25", 1, 2);
    world
        .deputy(HEAD, "2022-08-01", Depute::Open(candidate(3)))
        .refused_as(Rule::DeputyNumber);
}

/// No text read before 2012 sets a term, so the decision must say one, and one of no months is none.
#[test]
fn a_term_of_no_months_is_no_term() {
    let terms = Terms::either(30, 60).unwrap();
    assert!(terms.allows(30) && terms.allows(60) && !terms.allows(45));
    assert_eq!(terms.single(), None);
    assert_eq!(terms.text(Lang::En).to_string(), "30 or 60 months");
    for (months, or) in [(0, 60), (30, 0), (0, 0)] {
        assert!(Terms::either(months, or).is_err(), "{months} {or}");
    }
    let vote = "2010-06-06";
    let recognised = |months| {
        let mut world = World::new(2);
        world.elected(vote, 1);
        world.elect(TEAM, vote, Elect::Send).unwrap();
        world.elect(WARD, vote, Elect::Receive).unwrap();
        world.election(WARD, vote, recognise_for(months))
    };
    for none in [None, Some(0)] {
        recognised(none).refused_as(Rule::TermNotStated);
    }
    recognised(Some(1)).lawful();
}

/// A rule is written as its id, in every language, and a set of them as their ids in order.
#[test]
fn a_rule_is_written_as_its_id() {
    for rule in Rule::ALL {
        for lang in [Lang::Vi, Lang::En] {
            assert_eq!(rule.text(lang).to_string(), rule.id());
        }
    }
    let set = Set::<Rule>::of(&[Rule::ElectionMajority, Rule::Quorum]);
    assert_eq!(format!("{set:?}"), "{election.quorum, election.majority}");
}
