//! What the tests share: persons by number, dates by text, and the lawful way of an election and of
//! a deputy, each act of which a test can change or leave out.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::unreachable,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests; each target uses a part of this"
)]

pub mod obligations;
pub mod residents;
pub mod shapes;
pub mod stages;
pub mod verdict;

use chrono::NaiveDate;
use to_dan_pho::Rule;
use to_dan_pho::group::{self, Command, Event, Obligation, ObligationKind, Process, Register};
use to_dan_pho::law::{
    DocumentNumber, Electorate, Opinion, Province, RemovalGround, Residence, Role, UnitKind,
};
use to_dan_pho::people::{Age, Candidate, VoterList, VoterListCorrection, VoterListCount};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedure::{
    Attendance, BallotCount, Ballots, Cluster, Clusters, Consent, HouseholdBallots, Reason, Recognise,
    Sitting, VotingForm, Window,
};
use to_dan_pho::procedures::election::{
    self, Call, CallGround, ElectionResult, FinaliseCandidates, OrderRerun, SetUpTeam,
};
use to_dan_pho::procedures::{delegation, deputy, relief, vacancy};
use to_dan_pho::testing::{self, Given, Stage, given};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Lang, Recorded, Refusal};
use to_dan_pho::{PersonId, ResidentialGroup, Rulebook};

/// A day, from `2022-07-15`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A person.
pub const fn person(n: u128) -> PersonId {
    PersonId::from_u128(n)
}

/// A document number.
pub fn number(text: &str) -> DocumentNumber {
    text.parse().unwrap()
}

/// The posts of the tests: ids far from those of candidates.
pub const WARD_CHAIR: Actor = Actor::WardChair(person(9001));
/// The head of the Front committee.
pub const FRONT_HEAD: Actor = Actor::FrontHead(person(9002));
/// The secretary of the party cell.
pub const CELL_SECRETARY: Actor = Actor::PartyCellSecretary(person(9003));

/// A candidate of forty who meets every standard.
pub fn candidate(n: u128) -> Candidate {
    Candidate {
        person: person(n),
        age: Age::Years(40),
        residence: Residence::GroupRegistered,
        schooling: None,
        sanctioned: false,
    }
}

/// A ward of a province.
pub fn ward(province: u8) -> Ward {
    Ward {
        province: Province::new(province).unwrap(),
        code: WardCode::new(256).unwrap(),
        name: "Hai Bà Trưng".parse().unwrap(),
        kind: None,
        since: day("1990-01-01"),
        by: number("72/2025/QH15"),
    }
}

/// A tổ dân phố of 310 households of a province, as the kit brings it to a stage on a day.
pub fn at(stage: Stage, province: u8, on: &str) -> Given<'static> {
    let register = Register {
        households: 310,
        ..testing::registration(Province::new(province).unwrap())
    };
    let (on, book) = (day(on), Rulebook::builtin());
    let log = testing::group_of(register, stage, on, &book);
    given(log.unwrap_or_else(|refusal| panic!("{}", refusal.explain(&book, Lang::En)))).on(on)
}

/// A group and the acts done to it.
#[derive(Clone)]
pub struct World {
    /// The rules.
    pub book: Rulebook,
    /// The group as it stands.
    pub group: Option<ResidentialGroup>,
    /// What happened.
    pub log: Vec<Recorded<Event>>,
}

impl World {
    /// A tổ dân phố of 310 households, registered long before, in a province.
    pub fn new(province: u8) -> Self {
        Self::of(province, LocalTerm::ToDanPho, 310)
    }

    /// A group of a local term and size; a tổ dân phố where no text sorts the term.
    pub fn of(province: u8, term: LocalTerm, households: u32) -> Self {
        let mut world = Self {
            book: Rulebook::builtin(),
            group: None,
            log: Vec::new(),
        };
        let register = Register {
            ward: ward(province),
            name: "Nguyễn Du 1".parse().unwrap(),
            term,
            kind: term.kind().is_none().then_some(UnitKind::ToDanPho),
            households,
        };
        world
            .act(Actor::WardCommittee, "2008-05-01", Command::Register(register))
            .unwrap();
        world
    }

    /// Does an act.
    pub fn act(&mut self, by: Actor, on: &str, what: Command) -> Result<&Recorded<Event>, Refusal> {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let done = group::decide(self.group.as_ref(), &act, &self.book)?;
        group::evolve(&mut self.group, &done);
        self.log.push(done);
        Ok(self.log.last().unwrap())
    }

    /// Records an act that a body did against the law.
    pub fn unlawful(&mut self, by: Actor, on: &str, what: Command) -> Result<&Recorded<Event>, Refusal> {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let done = group::record_unlawful(self.group.as_ref(), &act, &self.book)?;
        group::evolve(&mut self.group, &done);
        self.log.push(done);
        Ok(self.log.last().unwrap())
    }

    /// Does an act of the election.
    pub fn elect(
        &mut self,
        by: Actor,
        on: &str,
        what: election::Command,
    ) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Election(what))
    }

    /// Does an act of the choice of a deputy.
    pub fn depute(
        &mut self,
        by: Actor,
        on: &str,
        what: deputy::Command,
    ) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Deputy(what))
    }

    /// Does an act on the head's authority.
    pub fn delegate(
        &mut self,
        by: Actor,
        on: &str,
        what: delegation::Command,
    ) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Delegation(what))
    }

    /// Does an act of the relief of the head.
    pub fn leave(&mut self, by: Actor, on: &str, what: relief::Command) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Relief(what))
    }

    /// Does an act about a vacant office.
    pub fn vacate(
        &mut self,
        by: Actor,
        on: &str,
        what: vacancy::Command,
    ) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Vacancy(what))
    }

    /// The group.
    pub fn group(&self) -> &ResidentialGroup {
        self.group.as_ref().unwrap()
    }

    /// What is due of a process on a day.
    pub fn due_of(&self, process: Process, on: &str) -> Vec<Obligation> {
        self.group()
            .obligations(day(on), &self.book)
            .of(process)
            .collect()
    }

    /// The elections that are due on a day, and the head in the place of a provisional one.
    pub fn elections_due(&self, on: &str) -> Vec<Obligation> {
        let due = self.due_of(Process::HeadOffice, on).into_iter();
        due.filter(|due| due.what != ObligationKind::AppointProvisional)
            .collect()
    }

    /// Who calls an election on a day, by the regulation.
    pub fn caller(&self, on: &str) -> Actor {
        let group = self.group();
        let rules = self
            .book
            .at(group.ward().province, group.kind(), day(on))
            .unwrap();
        match rules.slots().call_competence.stated() {
            Some(p) if p.value.contains(Role::WardChair) => WARD_CHAIR,
            _ => Actor::WardCommittee,
        }
    }

    /// Calls, prepares and holds a vote lawfully, up to the day before it: candidates, team,
    /// posting and notice 25, 20, 15, 10 and 5 days ahead.
    pub fn prepare(&mut self, vote: &str, candidates: &[u128]) {
        let ahead = |days: u64| {
            day(vote)
                .checked_sub_days(chrono::Days::new(days))
                .unwrap()
                .to_string()
        };
        let caller = self.caller(&ahead(25));
        // A head in office is elected for the term that follows.
        let ground = self.group().head_on(day(vote)).map(|_| CallGround::NextTerm);
        let call = election::Command::Call(Call {
            decision: Some(number("12/QĐ-UBND")),
            ground,
            ..Call::on(day(vote))
        });
        self.elect(caller, &ahead(25), call).unwrap();
        self.elect(FRONT_HEAD, &ahead(20), agree(candidates, &ahead(20)))
            .unwrap();
        self.elect(WARD_CHAIR, &ahead(15), team(&ahead(15))).unwrap();
        self.elect(WARD_CHAIR, &ahead(10), election::Command::PostDecisions)
            .unwrap();
        self.elect(Actor::ElectionTeam, &ahead(5), election::Command::Notify)
            .unwrap();
    }

    /// Prepares and holds a vote of all households, of 310 with 300 present and 290 for the first candidate.
    pub fn elected(&mut self, vote: &str, first: u128) {
        self.prepare(vote, &[first]);
        let all = self.group().households();
        let few = all / 31;
        let less = |n: u32| all.saturating_sub(few.saturating_mul(n));
        self.elect(
            Actor::ElectionTeam,
            vote,
            hold(all, less(1), &[(first, less(2))], Some(first)),
        )
        .unwrap();
    }

    /// The whole way to a deputy under Hà Nội's rules, all on one day.
    pub fn with_deputy(&mut self, on: &str, head: u128, deputy: u128) {
        self.choosing(on, head, deputy);
        self.depute(
            Actor::WardCommittee,
            on,
            deputy::Command::Recognise(recognition(&[])),
        )
        .unwrap();
    }

    /// The same but for the recognition, which the ward is asked for.
    pub fn choosing(&mut self, on: &str, head: u128, deputy: u128) {
        let head = Actor::Head(person(head));
        self.depute(head, on, deputy::Command::Open(candidate(deputy)))
            .unwrap();
        self.depute(
            Actor::PartyCellCommittee,
            on,
            deputy::Command::Consent(Opinion::For),
        )
        .unwrap();
        self.depute(FRONT_HEAD, on, deputy::Command::Consent(Opinion::For))
            .unwrap();
        self.depute(head, on, deputy::Command::Choose).unwrap();
        self.depute(head, on, deputy::Command::Propose).unwrap();
        self.depute(Actor::WardCommittee, on, deputy::Command::Receive)
            .unwrap();
    }

    /// The whole way to a head recognised on a day, for the term the regulation sets.
    pub fn headed(&mut self, vote: &str, recognised: &str, head: u128) {
        self.headed_for(vote, recognised, head, None);
    }

    /// The same for a term of these months.
    pub fn headed_for(&mut self, vote: &str, recognised: &str, head: u128, months: Option<u16>) {
        self.headed_by(vote, recognised, head, recognition(&[]), months);
    }

    /// The same from a later day on.
    pub fn headed_from(&mut self, vote: &str, recognised: &str, head: u128, from: &str) {
        let recognise = Recognise {
            from: Some(day(from)),
            ..recognition(&[])
        };
        self.headed_by(vote, recognised, head, recognise, None);
    }

    /// Elected and recognised on one day, from that day or another, whatever is irregular in it. Where the
    /// recognition is refused, the ward answers with reasons instead.
    pub fn headed_anyhow(
        &mut self,
        vote: NaiveDate,
        head: u128,
        from: Option<NaiveDate>,
    ) -> Result<(), Refusal> {
        let vote = vote.to_string();
        self.elected(&vote, head);
        self.elect(Actor::ElectionTeam, &vote, election::Command::Send)
            .unwrap();
        self.elect(Actor::WardCommittee, &vote, election::Command::Receive)
            .unwrap();
        let recognise = Recognise {
            acknowledges: self.group().election().unwrap().irregular(),
            from,
            ..recognition(&[])
        };
        let act = election::Command::Recognise {
            recognise,
            months: None,
            label: None,
        };
        let refused = self.elect(Actor::WardCommittee, &vote, act).err();
        let Some(refused) = refused else { return Ok(()) };
        let reasons = Set::<Reason>::of(&[Reason::Procedure]);
        let answer = election::Command::DeclineRecognition(reasons);
        self.elect(Actor::WardCommittee, &vote, answer).unwrap();
        Err(refused)
    }

    fn headed_by(
        &mut self,
        vote: &str,
        recognised: &str,
        head: u128,
        recognise: Recognise,
        months: Option<u16>,
    ) {
        self.elected(vote, head);
        self.elect(Actor::ElectionTeam, vote, election::Command::Send)
            .unwrap();
        self.elect(Actor::WardCommittee, vote, election::Command::Receive)
            .unwrap();
        let recognise = election::Command::Recognise {
            recognise,
            months,
            label: None,
        };
        self.elect(Actor::WardCommittee, recognised, recognise).unwrap();
    }
}

/// A call for a day.
pub fn call(vote: &str) -> election::Command {
    election::Command::Call(Call {
        day: day(vote),
        decision: Some(number("12/QĐ-UBND")),
        basis: None,
        ground: None,
    })
}

/// Candidates, with the cell's agreement of that day.
pub fn agree(candidates: &[u128], on: &str) -> election::Command {
    election::Command::FinaliseCandidates(FinaliseCandidates {
        candidates: candidates.iter().map(|n| candidate(*n)).collect(),
        consent: Some(Consent {
            of: Role::PartyCellCommittee,
            on: day(on),
            opinion: Opinion::For,
        }),
    })
}

/// A team of five, household representatives voting, with the ward Front's agreement of that day.
pub fn team(on: &str) -> election::Command {
    election::Command::SetUpTeam(SetUpTeam {
        decision: Some(number("15/QĐ-UBND")),
        leader: Role::FrontHead,
        members: (801..806).map(person).collect(),
        electorate: Electorate::HouseholdRepresentatives,
        consent: Some(Consent {
            of: Role::WardFront,
            on: day(on),
            opinion: Opinion::For,
        }),
    })
}

/// A show of hands at which everybody chose the secretary and the form.
pub fn hands(
    eligible: u32,
    present: u32,
    votes: &[(u128, u32)],
    declared: Option<u128>,
) -> Sitting<ElectionResult> {
    let attendance = Attendance { eligible, present };
    Sitting::by_hands(attendance, result(votes, declared)).with_choices(present, present)
}

/// The votes of an election, and whom the minutes declare.
pub fn result(votes: &[(u128, u32)], declared: Option<u128>) -> ElectionResult {
    ElectionResult {
        declared: declared.map(person),
        ..ElectionResult::new(votes.iter().map(|(n, votes)| (person(*n), *votes)))
    }
}

/// The vote by show of hands.
pub fn hold(eligible: u32, present: u32, votes: &[(u128, u32)], declared: Option<u128>) -> election::Command {
    election::Command::Hold(hands(eligible, present, votes, declared))
}

/// A secret ballot.
pub fn ballot(
    eligible: u32,
    present: u32,
    (issued, returned, valid, invalid): (u32, u32, u32, u32),
    votes: &[(u128, u32)],
    declared: Option<u128>,
) -> election::Command {
    let ballots = Ballots {
        issued,
        returned,
        valid,
        invalid,
        kinds: None,
        board: 3,
        board_for: Some(present),
        witnesses: 2,
    };
    election::Command::Hold(Sitting {
        form: VotingForm::SecretBallot(ballots),
        ..hands(eligible, present, votes, declared)
    })
}

/// A recognition that acknowledges these irregularities, for the term the regulation sets.
pub fn recognise(acknowledges: &[Rule]) -> election::Command {
    election::Command::Recognise {
        recognise: recognition(acknowledges),
        months: None,
        label: None,
    }
}

/// What a recognition says.
pub fn recognition(acknowledges: &[Rule]) -> Recognise {
    Recognise {
        decision: Some(number("99/QĐ-UBND")),
        acknowledges: acknowledges.iter().copied().collect::<Set<Rule>>(),
        from: None,
    }
}

/// A letter of the head, for reasons of health.
pub fn resign() -> relief::Command {
    relief::Command::Resign(relief::Resignation {
        ground: relief::ResignationGround::Health,
        from: None,
    })
}

/// A proposal to relieve the head: the people's trust is lost.
pub fn propose() -> relief::Command {
    relief::Command::Propose(relief::RemovalProposal {
        grounds: Set::<RemovalGround>::of(&[RemovalGround::TrustLost]),
        petition: None,
        basis: None,
    })
}

/// A proposal on a petition alone.
pub fn petition(signed: u32, of: u32) -> relief::Command {
    relief::Command::Propose(relief::RemovalProposal {
        grounds: Set::EMPTY,
        petition: Some(relief::Petition { signed, of }),
        basis: None,
    })
}

/// Convening the meeting, which needs nobody's agreement.
pub fn convene() -> relief::Command {
    relief::Command::Convene { consent: None }
}

/// A meeting on the relief of the head, declared as it was counted.
pub fn meet(eligible: u32, present: u32, in_favour: u32) -> relief::Command {
    relieving(eligible, present, in_favour, in_favour > eligible / 2)
}

/// A meeting of the 310 households on the relief of the head, declared so.
pub fn declaring(present: u32, in_favour: u32, declared: bool) -> relief::Command {
    relieving(310, present, in_favour, declared)
}

fn relieving(eligible: u32, present: u32, in_favour: u32, declared: bool) -> relief::Command {
    let result = relief::ReliefResult { in_favour, declared };
    let sitting = Sitting::by_hands(Attendance { eligible, present }, result);
    relief::Command::Hold(sitting.with_choices(present, present))
}

/// The ward's decision to relieve the head, with the ward Front's agreement of that day.
pub fn let_go(on: &str) -> relief::Command {
    relief::Command::Relieve {
        recognise: recognition(&[]),
        consent: agreement(Role::WardFront, on),
    }
}

/// The appointment of a provisional head, with the ward Front's agreement of that day.
pub fn appoint(n: u128, on: &str) -> vacancy::Command {
    vacancy::Command::Appoint(vacancy::Appointment {
        person: person(n),
        decision: Some(number("45/QĐ-UBND")),
        last_day: None,
        consent: agreement(Role::WardFront, on),
    })
}

/// Files and funds handed over.
pub fn hand_over(from: u128, to: u128) -> vacancy::Command {
    vacancy::Command::HandOver {
        from: person(from),
        to: person(to),
        items: Set::<vacancy::Item>::of(&[vacancy::Item::Files, vacancy::Item::Funds]),
    }
}

/// An agreement given on a day.
pub fn agreement(of: Role, on: &str) -> Option<Consent> {
    Some(Consent {
        of,
        on: day(on),
        opinion: Opinion::For,
    })
}

/// A re-run on a day.
pub fn rerun(vote: &str) -> election::Command {
    election::Command::OrderRerun(OrderRerun {
        day: Some(day(vote)),
        decision: Some(number("20/QĐ-UBND")),
        reasons: Set::EMPTY,
    })
}

/// A voter list of which only the number was taken down.
pub fn settle(entries: u32, long_absent: u32) -> election::Command {
    let count = VoterListCount { entries, long_absent };
    election::Command::SettleVoterList(VoterList::Counted(count))
}

/// So many were not on the voter list.
pub fn left_out(n: u32) -> VoterListCorrection {
    VoterListCorrection {
        left_out: n,
        ..VoterListCorrection::default()
    }
}

/// Two clusters of 250 households, the Front committee agreeing on a day.
pub fn two_clusters(on: &str) -> election::Command {
    let cluster = Cluster {
        households: 250,
        chair: Role::FrontCommittee,
        lives_there: true,
    };
    election::Command::PlanClusters(Clusters {
        scattered: false,
        clusters: vec![cluster; 2],
        consent: agreement(Role::FrontCommittee, on),
    })
}

/// A plan of household ballots by a team of three led by the Front.
pub const fn household_ballots() -> HouseholdBallots {
    HouseholdBallots {
        team: 3,
        leader: Role::FrontCommittee,
    }
}

/// Ballots handed out two days after a day, and given back until the sixth.
pub fn ballot_window(on: &str) -> Window {
    let ahead = |days| day(on).checked_add_days(chrono::Days::new(days)).unwrap();
    Window {
        from: ahead(2),
        last: ahead(6),
    }
}

impl World {
    /// Household ballots of an election are planned, the plan is sent, and they are announced, on one day.
    pub fn ballots_out(&mut self, on: &str) {
        let announce = election::Command::AnnounceBallots(ballot_window(on));
        for act in [plan_ballots(), election::Command::SendBallotPlan, announce] {
            self.elect(Actor::ElectionTeam, on, act).unwrap();
        }
    }

    /// The same of a relief.
    pub fn relief_ballots_out(&mut self, on: &str) {
        let announce = relief::Command::AnnounceBallots(ballot_window(on));
        let plan = relief::Command::PlanBallots(household_ballots());
        for act in [plan, relief::Command::SendBallotPlan, announce] {
            self.leave(FRONT_HEAD, on, act).unwrap();
        }
    }
}

/// The plan of household ballots in an election.
pub const fn plan_ballots() -> election::Command {
    election::Command::PlanBallots(household_ballots())
}

/// Household ballots on the relief of a head: all households asked, so many back, and in favour.
pub const fn ballot_count(eligible: u32, returned: u32, in_favour: u32) -> BallotCount<relief::ReliefResult> {
    let declared = in_favour > eligible / 2;
    counted(
        eligible,
        eligible,
        returned,
        relief::ReliefResult { in_favour, declared },
    )
}

/// A count of household ballots, all of those that came back valid, before two witnesses.
pub const fn counted<R>(households: u32, issued: u32, returned: u32, result: R) -> BallotCount<R> {
    BallotCount {
        households,
        issued,
        returned,
        valid: returned,
        invalid: 0,
        kinds: None,
        witnesses: 2,
        result,
    }
}

/// The count of household ballots in an election, all of those that came back valid.
pub fn by_ballots(
    eligible: u32,
    issued: u32,
    votes: &[(u128, u32)],
    declared: Option<u128>,
) -> election::Command {
    let returned = votes.iter().map(|(_, n)| n).sum();
    election::Command::CountBallots(counted(eligible, issued, returned, result(votes, declared)))
}

/// A decision that the head's term ends on a day.
pub fn change_term(last: &str) -> vacancy::Command {
    vacancy::Command::ChangeTerm(vacancy::ChangeTerm {
        end: vacancy::NewEnd::LastDay(day(last)),
        decision: Some(number("40/QĐ-UBND")),
        ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
        reported: None,
    })
}
