//! The steps of the normal way, each of which a script can change or leave out.

use chrono::NaiveDate;
use to_dan_pho::law::{Electorate, Opinion, Residence, Role};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::procedure::{Attendance, Ballots, Consent, Recognise, Sitting, VotingForm};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{
    Call, Command, ElectionResult, FinaliseCandidates, OrderRerun, SetUpTeam,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};
use to_dan_pho::{PersonId, group};

use super::story::{Story, after, before};

/// How many days before the vote each thing is done.
#[derive(Clone, Copy)]
pub struct Ahead {
    pub candidates: u64,
    pub team: u64,
    pub posting: u64,
    pub notice: u64,
}

pub const IN_TIME: Ahead = Ahead {
    candidates: 17,
    team: 12,
    posting: 9,
    notice: 3,
};

/// Who answers whether the head may choose, how, and on which day.
pub type Answer = (Actor, NaiveDate, Opinion);

impl Story<'_> {
    /// How many stand in the ordinary case.
    pub fn standing(&self) -> u32 {
        if self.row.at.is_multiple_of(3) { 2 } else { 1 }
    }

    /// Someone who meets every standard.
    pub fn someone(&self, number: u32) -> Candidate {
        let seed = self.row.at * 7 + number * 13;
        Candidate {
            person: self.person(number),
            age: Age::Years(35 + (seed % 33) as u8),
            residence: Residence::GroupRegistered,
            schooling: None,
            sanctioned: false,
        }
    }

    pub fn call(&mut self, vote: NaiveDate, basis: &str) -> Command {
        Command::Call(Call {
            day: vote,
            decision: Some(self.decision()),
            basis: Some(basis.parse().unwrap()),
            ground: None,
        })
    }

    /// Persons 1 to `count` stand, and the party cell's committee answers that day.
    pub fn list(&self, on: NaiveDate, count: u32, opinion: Opinion) -> FinaliseCandidates {
        FinaliseCandidates {
            candidates: (1..=count).map(|n| self.someone(n)).collect(),
            consent: Some(Consent {
                of: Role::PartyCellCommittee,
                on,
                opinion,
            }),
        }
    }

    /// These sit in the team, household representatives vote, and the ward's Front agrees that day.
    pub fn team(&mut self, on: NaiveDate, members: impl IntoIterator<Item = u32>) -> Command {
        Command::SetUpTeam(SetUpTeam {
            decision: Some(self.decision()),
            leader: Role::FrontHead,
            members: members.into_iter().map(|n| self.person(n)).collect(),
            electorate: Electorate::HouseholdRepresentatives,
            consent: Some(Consent {
                of: Role::WardFront,
                on,
                opinion: Opinion::For,
            }),
        })
    }

    /// Candidates, team, posting and notice.
    pub fn prepared(&mut self, vote: NaiveDate, ahead: Ahead, candidates: u32) {
        let on = before(vote, ahead.candidates);
        self.elect(
            self.front_head(),
            on,
            Command::FinaliseCandidates(self.list(on, candidates, Opinion::For)),
        );
        self.staffed(vote, ahead);
    }

    /// Team, posting and notice.
    pub fn staffed(&mut self, vote: NaiveDate, ahead: Ahead) {
        let on = self.working(before(vote, ahead.team));
        let team = self.team(on, 31..36);
        self.elect(self.chair(), on, team);
        self.elect(
            self.chair(),
            self.working(before(vote, ahead.posting)),
            Command::PostDecisions,
        );
        self.notified(before(vote, ahead.notice));
    }

    pub fn notified(&mut self, on: NaiveDate) {
        self.elect(Actor::ElectionTeam, on, Command::Notify);
    }

    pub fn held(&mut self, on: NaiveDate, sitting: Sitting<ElectionResult>) {
        self.elect(Actor::ElectionTeam, on, Command::Hold(sitting));
    }

    pub fn sent(&mut self, sent: NaiveDate, received: NaiveDate) {
        self.elect(Actor::ElectionTeam, sent, Command::Send);
        self.elect(Actor::WardCommittee, received, Command::Receive);
    }

    pub fn recognition(&mut self, acknowledges: &[Rule]) -> Recognise {
        Recognise {
            decision: Some(self.decision()),
            acknowledges: acknowledges.iter().copied().collect::<Set<Rule>>(),
            from: None,
        }
    }

    pub fn recognise(&mut self, acknowledges: &[Rule]) -> Command {
        Command::Recognise {
            recognise: self.recognition(acknowledges),
            months: None,
            label: None,
        }
    }

    pub fn recognised(&mut self, on: NaiveDate, acknowledges: &[Rule]) {
        let recognise = self.recognise(acknowledges);
        self.elect(Actor::WardCommittee, on, recognise);
    }

    /// A recognition that is refused until, on this day, it names what was irregular.
    pub fn recognised_at_second_try(&mut self, on: NaiveDate, acknowledges: &[Rule]) {
        let silent = self.recognise(&[]);
        let first = self.working(before(on, 1));
        self.refused(
            Actor::WardCommittee,
            first,
            group::Command::Election(silent),
            Rule::NotAcknowledged,
        );
        self.recognised(on, acknowledges);
    }

    pub fn rerun_ordered(&mut self, by: Actor, on: NaiveDate, vote: NaiveDate) {
        let rerun = OrderRerun::on(vote).with_decision(self.decision());
        self.elect(by, on, Command::OrderRerun(rerun));
    }

    /// The minutes of an ordinary vote, from the group's real number of households: 66 to 94 of a
    /// hundred come, and the first candidate passes half of the voter list.
    pub fn ordinary(&self, candidates: u32) -> Sitting<ElectionResult> {
        let (eligible, seed) = (self.row.households, self.row.at + self.year as u32 % 100);
        let present = eligible * (66 + seed * 7 % 29) / 100;
        let first = (present * (76 + seed * 5 % 22) / 100).max(eligible / 2 + 3 + seed * 11 % 40);
        let second = (present - first) * (60 + seed * 3 % 35) / 100;
        if seed % 4 != 1 {
            return self.hands(present, &[first, second][..candidates as usize]);
        }
        let returned = present - seed % 3;
        let valid = returned - seed % 7;
        let first = first.min(valid);
        let votes = [first, second.min(valid - first)];
        self.ballot((present, returned, valid), &votes[..candidates as usize])
    }

    /// A show of hands, for persons 1, 2 and so on.
    pub fn hands(&self, present: u32, votes: &[u32]) -> Sitting<ElectionResult> {
        let eligible = self.row.households;
        let attendance = Attendance { eligible, present };
        let form_for = present - self.row.at * 3 % 40;
        Sitting::by_hands(attendance, self.result(votes)).with_choices(present, form_for)
    }

    /// The votes of persons 1, 2 and so on, declared as they are counted.
    pub fn result(&self, votes: &[u32]) -> ElectionResult {
        let half = self.row.households / 2;
        let winner = (1..).zip(votes).find(|(_, v)| **v > half);
        ElectionResult {
            declared: winner.map(|(n, _)| self.person(n)),
            ..ElectionResult::new((1..).zip(votes).map(|(n, votes)| (self.person(n), *votes)))
        }
    }

    /// A secret ballot: so many issued (to all who came), returned and valid.
    pub fn ballot(
        &self,
        (issued, returned, valid): (u32, u32, u32),
        votes: &[u32],
    ) -> Sitting<ElectionResult> {
        let ballots = Ballots {
            issued,
            returned,
            valid,
            invalid: returned - valid,
            kinds: None,
            board: 3,
            board_for: Some(issued),
            witnesses: 2,
        };
        Sitting {
            form: VotingForm::SecretBallot(ballots),
            ..self.hands(issued, votes)
        }
    }

    /// The head puts someone forward as deputy and the answers come.
    pub fn put_forward(&mut self, head: u32, whom: u32, on: NaiveDate, answers: &[Answer]) {
        self.put(head, on, deputy::Command::Open(self.someone(whom)), answers);
    }

    /// The head puts someone forward as participant and the answers come.
    pub fn put_participant_forward(&mut self, head: u32, whom: u32, on: NaiveDate, answers: &[Answer]) {
        self.put(
            head,
            on,
            deputy::Command::OpenParticipant(self.someone(whom)),
            answers,
        );
    }

    fn put(&mut self, head: u32, on: NaiveDate, open: deputy::Command, answers: &[Answer]) {
        self.depute(self.head(head), on, open);
        for (by, on, opinion) in answers {
            self.depute(*by, *on, deputy::Command::Consent(*opinion));
        }
    }

    /// Chosen, proposed and received on a day and the next.
    pub fn chosen(&mut self, head: u32, on: NaiveDate) {
        self.depute(self.head(head), on, deputy::Command::Choose);
        self.depute(self.head(head), on, deputy::Command::Propose);
        self.depute(Actor::WardCommittee, after(on, 1), deputy::Command::Receive);
    }

    pub fn deputy_recognised(&mut self, on: NaiveDate) {
        self.deputy_recognised_naming(on, &[]);
    }

    /// Recognised by a decision that names what was irregular.
    pub fn deputy_recognised_naming(&mut self, on: NaiveDate, acknowledges: &[Rule]) {
        let recognition = self.recognition(acknowledges);
        self.depute(Actor::WardCommittee, on, deputy::Command::Recognise(recognition));
    }

    /// Who is head on a day, as the actor.
    pub fn head_on(&self, on: NaiveDate) -> Option<PersonId> {
        self.group().head_on(on).map(|t| t.person)
    }
}
