//! Acts of every kind with content, made up as the rules of the day ask for it.

use alloc::vec;
use alloc::vec::Vec;

use chrono::{Days, NaiveDate};

use crate::act::{Act, Actor};
use crate::group::state::ResidentialGroup;
use crate::group::{Command, Question, kinds_of_act, missing, open};
use crate::law::{
    Content, Count, DocumentNumber, Electorate, Matter, MatterScope, Opinion, Period, Power, Regulation,
    RemovalGround, Report, Requirements, Residence, Role, Rule, Rulebook, Schooling, Slot, Slots,
    TermChangeGround,
};
use crate::office::Office;
use crate::people::{Age, Candidate, VoterList, VoterListCorrection, VoterListCount};
use crate::procedure::{
    Attendance, BallotCount, Ballots, Cluster, Clusters, ComplaintKind, Consent, HouseholdBallots, Reason,
    Recognise, Sitting, Window,
};
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::Set;
use crate::{MatterId, PersonId};

use super::stage::actor;

/// The choices by which content differs, drawn digit by digit from one number. Of zero every choice is the first, the
/// plainest one, so that a smaller number is a plainer act.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pick(u64);

impl Pick {
    /// The plainest of everything.
    pub(super) const PLAINEST: Self = Self(0);

    /// The plainest vote that elects nobody.
    pub(super) const NO_WINNER: Self = Self(6);

    /// Draws a number below `n`.
    pub(super) fn of(&mut self, n: u32) -> u32 {
        let n = u64::from(n.max(1));
        let drawn = self.0.checked_rem(n).unwrap_or(0);
        self.0 = self.0.checked_div(n).unwrap_or(0);
        u32::try_from(drawn).unwrap_or(0)
    }

    /// Draws one of a list.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let at = self.of(u32::try_from(of.len()).unwrap_or(u32::MAX));
        of.get(usize::try_from(at).ok()?).copied()
    }
}

/// Returns the day so many days after another.
pub(super) fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(day)
}

/// Returns the day so many days before another.
pub(super) fn earlier(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(day)
}

/// A document number of the kit.
fn number(text: &str) -> Option<DocumentNumber> {
    text.parse().ok()
}

/// A candidate of forty who meets every standard.
const fn candidate(person: PersonId) -> Candidate {
    Candidate::new(person, Age::Years(40), Residence::GroupRegistered)
        .with_schooling(Schooling::UpperSecondary)
}

/// The person of a family of candidates: 1, 11, 21 may be head, 2, 12, 22 deputy, 3, 13, 23 participant.
fn of_family(family: u32, member: u32) -> PersonId {
    PersonId::from_u128(u128::from(family.saturating_add(member.saturating_mul(10))))
}

/// Lists who could act, with the person that holds each post in the group on the day.
pub(super) fn actors(group: &ResidentialGroup, on: NaiveDate) -> Vec<Actor> {
    let person = |role: Role| actor(role).person();
    let elected = || group.election().and_then(|election| election.elected());
    let serving = |office: Office| {
        let mut serving = group
            .deputies_on(on)
            .filter(move |tenure| tenure.office == office);
        serving.next().map(|tenure| tenure.person)
    };
    let with = |role: Role, holder: Option<PersonId>| match (role, holder) {
        (Role::Head, Some(id)) => Actor::Head(id),
        (Role::ProvisionalHead, Some(id)) => Actor::ProvisionalHead(id),
        (Role::Deputy, Some(id)) => Actor::Deputy(id),
        (Role::Participant, Some(id)) => Actor::Participant(id),
        (Role::FrontHead, Some(id)) => Actor::FrontHead(id),
        (Role::PartyCellSecretary, Some(id)) => Actor::PartyCellSecretary(id),
        (Role::WardChair, Some(id)) => Actor::WardChair(id),
        _ => actor(role),
    };
    let holder = |role: Role| match role {
        Role::Head => group.head_on(on).map(|tenure| tenure.person).or_else(elected),
        Role::ProvisionalHead => group.provisional_on(on).map(|tenure| tenure.person),
        Role::Deputy => serving(Office::Deputy),
        Role::Participant => serving(Office::Participant),
        Role::FrontHead => group.front_head().or(person(role)),
        Role::PartyCellSecretary => group.cell_secretary().or(person(role)),
        Role::WardChair => group.ward_chair().or(person(role)),
        _ => None,
    };
    let acting = |role: &Role| match role {
        // Neither acts by itself in any procedure.
        Role::PartyCell | Role::InspectionBoard => None,
        Role::Head | Role::ProvisionalHead | Role::Deputy | Role::Participant => {
            holder(*role).map(|person| with(*role, Some(person)))
        }
        role => Some(with(*role, holder(*role))),
    };
    // The head first: what several can do is plainest done by the head.
    let roles = [Role::Head, Role::ProvisionalHead].iter().chain(
        Role::ALL
            .iter()
            .filter(|role| !matches!(role, Role::Head | Role::ProvisionalHead)),
    );
    let mut all: Vec<_> = roles.filter_map(acting).collect();
    // Who stands acts as a resident: to withdraw.
    let standing = group.election().into_iter().chain(group.deputy_election());
    all.extend(
        standing
            .flat_map(|election| election.candidates())
            .map(Actor::Resident),
    );
    all
}

/// The id of a matter that is not put to the residents yet: 100 is the first.
fn next_matter(group: &ResidentialGroup) -> MatterId {
    let free = (100..)
        .map(MatterId::from_u128)
        .find(|id| group.matter(*id).is_none());
    free.unwrap_or(MatterId::from_u128(100))
}

/// The setting for which an act is made up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    /// The group.
    pub(super) group: &'a ResidentialGroup,
    /// The day.
    pub(super) on: NaiveDate,
    /// The rulebook.
    pub(super) book: &'a Rulebook,
}

impl<'a> Setting<'a> {
    /// Returns the regulation by which an act of a kind is judged.
    pub(super) fn regulation(self, question: Question) -> Option<&'a Regulation> {
        let group = self.group;
        let pin = match question {
            Question::Election(kind) if kind != election::Kind::Call => {
                group.election().map(election::Election::regulation)
            }
            Question::DeputyElection(kind) if kind != election::Kind::Call => {
                group.deputy_election().map(election::Election::regulation)
            }
            Question::Deputy(kind) if !matches!(kind, deputy::Kind::Open | deputy::Kind::OpenParticipant) => {
                group.selection().map(deputy::Selection::regulation)
            }
            Question::Relief(_) => group.relief().map(relief::Relief::regulation),
            Question::Meeting { matter, .. } => group.matter(matter).map(meeting::Decision::regulation),
            Question::Conference(kind) if kind != conference::Kind::Plan => {
                group.conference().map(conference::Conference::regulation)
            }
            _ => None,
        };
        pin.and_then(|pin| self.book.get(pin))
            .or_else(|| group.regulation_on(self.on, self.book))
    }

    /// Returns an act of a kind by an actor, with made-up content; none where the group has nothing to make it of.
    pub(super) fn act(self, question: Question, by: Actor, pick: Pick) -> Option<Act<Command>> {
        let mut making = Making {
            group: self.group,
            on: self.on,
            rules: self.regulation(question)?.slots(),
            by,
            pick,
        };
        Some(Act {
            by,
            on: self.on,
            what: making.command(question)?,
        })
    }

    /// Lists acts of a kind, by each who may do it: all for which the kind is open, whatever is found of their content.
    pub(super) fn open_acts(self, question: Question, pick: Pick) -> impl Iterator<Item = Act<Command>> + 'a {
        let asked = move |by: &Actor| {
            let act = Act {
                by: *by,
                on: self.on,
                what: question,
            };
            open(Some(self.group), &act, self.book).is_ok()
        };
        let actors = actors(self.group, self.on).into_iter().filter(asked);
        actors.filter_map(move |by| self.act(question, by, pick))
    }

    /// Lists the acts of a kind in which nothing is refused and nothing irregular, by each who may do it.
    pub(super) fn lawful_acts(
        self,
        question: Question,
        pick: Pick,
    ) -> impl Iterator<Item = Act<Command>> + 'a {
        let open = self.open_acts(question, pick);
        open.filter(move |act| self.is_lawful(act))
    }

    /// Returns whether nothing is refused of an act and nothing irregular in it.
    pub(super) fn is_lawful(self, act: &Act<Command>) -> bool {
        let found = missing(Some(self.group), act, self.book);
        found.is_met() && found.irregular.is_empty()
    }
}

/// One act in the making.
struct Making<'a> {
    group: &'a ResidentialGroup,
    on: NaiveDate,
    rules: &'a Slots,
    by: Actor,
    pick: Pick,
}

impl Making<'_> {
    fn command(&mut self, question: Question) -> Option<Command> {
        let group = self.group;
        Some(match question {
            Question::Election(kind) => {
                Command::Election(self.election(kind, group.election(), Office::Head)?)
            }
            Question::DeputyElection(kind) => {
                Command::DeputyElection(self.election(kind, group.deputy_election(), Office::Deputy)?)
            }
            Question::Deputy(kind) => Command::Deputy(self.deputy(kind)),
            Question::Delegation(kind) => Command::Delegation(self.delegation(kind)?),
            Question::Relief(kind) => Command::Relief(self.relief(kind)),
            Question::Vacancy(kind) => Command::Vacancy(self.vacancy(kind)?),
            Question::Meeting { matter, kind } => Command::Meeting {
                matter,
                act: self.meeting(matter, kind)?,
            },
            Question::Conference(kind) => Command::Conference(self.conference(kind)),
        })
    }

    /// The answer of the first body that a rule asks, in favour and of the day.
    fn consent(&self, slot: &Slot<Requirements>) -> Option<Consent> {
        self.consents(slot).into_iter().next()
    }

    fn consents(&self, slot: &Slot<Requirements>) -> Vec<Consent> {
        let asked = slot.stated().map(|p| p.value);
        asked
            .into_iter()
            .flat_map(Requirements::iter)
            .map(|asked| Consent::given(asked.of, self.on))
            .collect()
    }

    /// The first role that a rule names, or another where it names none.
    fn role(slot: &Slot<Set<Role>>, otherwise: Role) -> Role {
        slot.stated()
            .and_then(|p| p.value.iter().next())
            .unwrap_or(otherwise)
    }

    /// The fewest that a rule asks for, and one more where the choice falls so and the rule allows it.
    fn count(&mut self, slot: &Slot<Count>, otherwise: u32) -> u32 {
        let Some(p) = slot.stated() else { return otherwise };
        let least = p.value.min().max(1);
        let more = least.saturating_add(self.pick.of(2));
        if p.value.allows(more) { more } else { least }
    }

    fn all(&self) -> u32 {
        self.group.households()
    }

    /// A few of the households: one in thirty-one.
    fn few(&self) -> u32 {
        self.all().checked_div(31).unwrap_or(0)
    }

    fn recognition(&mut self, acknowledges: Set<Rule>) -> Recognise {
        Recognise {
            decision: number("99/QĐ-UBND"),
            acknowledges,
            from: (self.pick.of(4) == 1).then(|| later(self.on, 7)),
        }
    }

    fn ballot_plan(&self) -> HouseholdBallots {
        HouseholdBallots {
            team: 3,
            leader: Self::role(&self.rules.ballot_leader, Role::FrontCommittee),
        }
    }

    fn window(&self) -> Window {
        Window {
            from: later(self.on, 3),
            last: later(self.on, 7),
        }
    }

    fn complaint(&mut self) -> ComplaintKind {
        self.pick
            .one(ComplaintKind::ALL)
            .unwrap_or(ComplaintKind::Petition)
    }

    fn reasons(&mut self) -> Set<Reason> {
        Set::<Reason>::of(&[self.pick.one(Reason::ALL).unwrap_or(Reason::Procedure)])
    }

    fn clusters(&self) -> Clusters {
        let half = self.all().checked_div(2).unwrap_or(0);
        let cluster = |households| Cluster {
            households,
            chair: Self::role(&self.rules.cluster_chair, Role::FrontHead),
            lives_there: true,
        };
        Clusters {
            scattered: true,
            clusters: vec![cluster(half), cluster(self.all().saturating_sub(half))],
            consent: self.consent(&self.rules.cluster_consent),
        }
    }

    fn sitting<R>(&mut self, eligible: u32, present: u32, result: R) -> Sitting<R> {
        let attendance = Attendance::all_of(eligible).present(present);
        let sitting = match self.pick.of(2) {
            0 => Sitting::by_hands(attendance, result),
            _ => {
                let ballots = Ballots {
                    issued: present,
                    returned: present,
                    valid: present,
                    invalid: 0,
                    kinds: None,
                    board: 3,
                    board_for: Some(present),
                    witnesses: 2,
                };
                Sitting::by_ballots(attendance, ballots, result)
            }
        };
        sitting.with_choices(present, present)
    }

    fn ballots<R>(&self, returned: u32, result: R) -> BallotCount<R> {
        BallotCount {
            households: self.all(),
            issued: self.all(),
            returned,
            valid: returned,
            invalid: 0,
            kinds: None,
            witnesses: 2,
            result,
        }
    }

    fn election(
        &mut self,
        kind: election::Kind,
        state: Option<&election::Election>,
        office: Office,
    ) -> Option<election::Command> {
        use election::{Annul, Call, CallGround, Command, FinaliseCandidates, Kind, OrderRerun, SetUpTeam};
        let family = if office == Office::Head { 1 } else { 2 };
        Some(match kind {
            Kind::Call => {
                let day = later(self.on, 55_u32.saturating_sub(self.pick.of(30)));
                let in_office = office == Office::Head && self.group.head_on(day).is_some();
                Command::Call(Call {
                    decision: number("12/QĐ-UBND"),
                    ground: in_office.then(|| self.pick.one(CallGround::ALL).unwrap_or(CallGround::NextTerm)),
                    ..Call::on(day)
                })
            }
            Kind::FinaliseCandidates => {
                let count = self.count(&self.rules.candidates_number, 1);
                let first = self.pick.of(3);
                let members = (first..).take(usize::try_from(count).unwrap_or(1));
                Command::FinaliseCandidates(FinaliseCandidates {
                    candidates: members
                        .map(|member| candidate(of_family(family, member)))
                        .collect(),
                    consent: self.consent(&self.rules.candidates_consent),
                })
            }
            Kind::Nominate => Command::Nominate(candidate(of_family(family, self.pick.of(8)))),
            Kind::SetUpTeam => {
                let electorate = match self.rules.electorate.stated().map(|p| p.value) {
                    Some(allowed) if !allowed.contains(Electorate::HouseholdRepresentatives) => {
                        allowed.iter().next()?
                    }
                    _ => Electorate::HouseholdRepresentatives,
                };
                Command::SetUpTeam(SetUpTeam {
                    decision: number("15/QĐ-UBND"),
                    leader: Self::role(&self.rules.team_leader, Role::FrontHead),
                    members: (801..806).map(PersonId::from_u128).collect(),
                    electorate,
                    consent: self.consent(&self.rules.team_consent),
                })
            }
            Kind::PostDecisions => Command::PostDecisions,
            Kind::Notify => Command::Notify,
            Kind::SettleVoterList => Command::SettleVoterList(VoterList::Counted(VoterListCount {
                entries: self.all(),
                long_absent: self.pick.of(4),
            })),
            Kind::PlanClusters => Command::PlanClusters(self.clusters()),
            Kind::Postpone => {
                let from = state.and_then(election::Election::day).unwrap_or(self.on);
                Command::Postpone(election::Postpone {
                    day: (self.pick.of(3) != 1).then(|| later(from.max(self.on), 14)),
                    obstacle: self
                        .pick
                        .one(election::Obstacle::ALL)
                        .unwrap_or(election::Obstacle::Preparation),
                    decision: number("13/QĐ-UBND"),
                })
            }
            Kind::SetDay => Command::SetDay(election::SetDay {
                decision: number("14/QĐ-UBND"),
                ..election::SetDay::to(later(self.on, 10))
            }),
            Kind::CallOff => Command::CallOff(Annul {
                decision: number("16/QĐ-UBND"),
                reasons: self.reasons(),
            }),
            Kind::Withdraw => Command::Withdraw,
            Kind::Hold => Command::Hold(self.vote(state?)),
            Kind::PlanBallots => Command::PlanBallots(self.ballot_plan()),
            Kind::SendBallotPlan => Command::SendBallotPlan,
            Kind::AnnounceBallots => Command::AnnounceBallots(self.window()),
            Kind::CountBallots => {
                let returned = self.all().saturating_sub(self.few());
                let (votes, declared) = self.votes(state?, self.all(), returned);
                Command::CountBallots(self.ballots(
                    returned,
                    election::ElectionResult {
                        declared,
                        ..election::ElectionResult::new(votes)
                    },
                ))
            }
            Kind::CorrectVoterList => Command::CorrectVoterList(VoterListCorrection {
                left_out: 1,
                ..VoterListCorrection::default()
            }),
            Kind::Complain => Command::Complain(self.complaint()),
            Kind::Send => Command::Send,
            Kind::Receive => Command::Receive,
            Kind::Recognise => Command::Recognise {
                recognise: self.recognition(state?.irregular()),
                months: match self.rules.term.stated().map(|p| p.value) {
                    Some(terms) if terms.single().is_some() => None,
                    Some(terms) => Some(terms.longest()),
                    None => Some(30),
                },
                label: None,
            },
            Kind::OrderRerun => Command::OrderRerun(OrderRerun {
                day: Some(later(self.on, 10)),
                decision: number("20/QĐ-UBND"),
                reasons: self.reasons(),
            }),
            Kind::DeclineRecognition => Command::DeclineRecognition(self.reasons()),
            Kind::Annul => Command::Annul(Annul {
                decision: number("30/QĐ-UBND"),
                reasons: self.reasons(),
            }),
        })
    }

    /// The votes for the candidates of an election, and whom they elect: the first, or nobody. The candidates are those
    /// who stand.
    fn votes(
        &mut self,
        state: &election::Election,
        eligible: u32,
        voting: u32,
    ) -> (Vec<(PersonId, u32)>, Option<PersonId>) {
        let elects = self.pick.of(4) != 1;
        let half = eligible.checked_div(2).unwrap_or(0);
        let first = if elects {
            voting.saturating_sub(self.few())
        } else {
            half.min(voting)
        };
        let winner = (elects && first > half)
            .then(|| state.candidates().next())
            .flatten();
        let rest = voting.saturating_sub(first);
        let votes = (0_u32..).zip(state.candidates()).map(|(at, person)| match at {
            0 => (person, first),
            1 => (person, rest),
            _ => (person, 0),
        });
        (votes.collect(), winner)
    }

    /// The minutes of a vote: it elects the first, nobody, has too few present, or its numbers cannot be.
    fn vote(&mut self, state: &election::Election) -> Sitting<election::ElectionResult> {
        let eligible = state.voter_list().map_or(self.all(), |list| list.entries);
        let third = eligible.checked_div(3).unwrap_or(0);
        let (present, flawed) = match self.pick.of(6) {
            1 => (third, false),
            2 => (eligible.saturating_sub(self.few()), true),
            _ => (eligible.saturating_sub(self.few()), false),
        };
        let (mut votes, mut declared) = self.votes(state, eligible, present);
        if flawed {
            declared = None;
            if let Some((_, first)) = votes.first_mut() {
                *first = present.saturating_add(1);
            }
        }
        let result = election::ElectionResult {
            declared,
            ..election::ElectionResult::new(votes)
        };
        self.sitting(eligible, present, result)
    }

    fn deputy(&mut self, kind: deputy::Kind) -> deputy::Command {
        use deputy::{Command, Kind};
        let acknowledges = self
            .group
            .selection()
            .map_or(Set::EMPTY, deputy::Selection::irregular);
        match kind {
            Kind::Open => Command::Open(candidate(of_family(2, self.pick.of(3)))),
            Kind::OpenParticipant => Command::OpenParticipant(candidate(of_family(3, self.pick.of(3)))),
            Kind::Consent => Command::Consent(match self.pick.of(4) {
                1 => Opinion::Against,
                _ => Opinion::For,
            }),
            Kind::Choose => Command::Choose,
            Kind::Propose => Command::Propose,
            Kind::Receive => Command::Receive,
            Kind::Recognise => Command::Recognise(self.recognition(acknowledges)),
            Kind::DeclineRecognition => Command::DeclineRecognition(self.reasons()),
            Kind::Abandon => Command::Abandon,
        }
    }

    /// Returns who receives a delegation or a task: the first who serves beside the head.
    fn receiver(&self) -> Option<PersonId> {
        let mut serving = self.group.deputies_on(self.on);
        serving.next().map(|tenure| tenure.person)
    }

    fn delegation(&mut self, kind: delegation::Kind) -> Option<delegation::Command> {
        use delegation::{Command, Grant, Kind, Task};
        Some(match kind {
            Kind::Grant => {
                let to = self.receiver()?;
                let period = match self.pick.of(2) {
                    0 => Period::since(self.on),
                    _ => Period::since(self.on).ending(later(self.on, 60)),
                };
                Command::Grant(match self.pick.of(2) {
                    0 => Grant::of_everything(to, period),
                    _ => Grant::new(to, &[Power::ChairMeetings, Power::Mediate], period),
                })
            }
            Kind::Revoke => Command::Revoke,
            Kind::Exercise => Command::Exercise(match self.pick.of(2) {
                0 => Power::ChairMeetings,
                _ => Power::Mediate,
            }),
            Kind::AssignTask => Command::AssignTask(Task {
                to: self.receiver()?,
                work: self.pick.one(Power::ALL)?,
            }),
        })
    }

    fn relief(&mut self, kind: relief::Kind) -> relief::Command {
        use relief::{Command, Kind, Petition, RemovalProposal, Resignation, ResignationGround};
        let acknowledges = self.group.relief().map_or(Set::EMPTY, relief::Relief::irregular);
        let half = self.all().checked_div(2).unwrap_or(0);
        let most = self.all().saturating_sub(self.few());
        match kind {
            Kind::Resign => Command::Resign(Resignation {
                ground: self
                    .pick
                    .one(ResignationGround::ALL)
                    .unwrap_or(ResignationGround::Health),
                from: (self.pick.of(3) == 1).then(|| later(self.on, 60)),
            }),
            Kind::Propose => {
                let petition = self.pick.of(2) == 1;
                let grounds = Set::<RemovalGround>::of(&[RemovalGround::TrustLost]);
                Command::Propose(RemovalProposal {
                    grounds: if petition { Set::EMPTY } else { grounds },
                    petition: petition.then_some(Petition {
                        signed: most,
                        of: self.all(),
                    }),
                    basis: None,
                })
            }
            Kind::Withdraw => Command::Withdraw,
            Kind::Convene => Command::Convene {
                consent: self.consent(&self.rules.relief_convening_consent),
            },
            Kind::Hold => {
                let (present, in_favour) = match self.pick.of(4) {
                    1 => (most, half),
                    2 => {
                        let third = self.all().checked_div(3).unwrap_or(0);
                        (third, third)
                    }
                    _ => (most, most),
                };
                let declared = in_favour > half;
                Command::Hold(self.sitting(self.all(), present, relief::ReliefResult { in_favour, declared }))
            }
            Kind::PlanBallots => Command::PlanBallots(self.ballot_plan()),
            Kind::SendBallotPlan => Command::SendBallotPlan,
            Kind::AnnounceBallots => Command::AnnounceBallots(self.window()),
            Kind::CountBallots => {
                let in_favour = if self.pick.of(2) == 0 { most } else { half };
                let declared = in_favour > half;
                Command::CountBallots(self.ballots(most, relief::ReliefResult { in_favour, declared }))
            }
            Kind::Complain => Command::Complain(self.complaint()),
            Kind::Send => Command::Send,
            Kind::Receive => Command::Receive,
            Kind::Recognise => Command::Recognise(self.recognition(acknowledges)),
            Kind::DeclineRecognition => Command::DeclineRecognition(self.reasons()),
            Kind::Relieve => Command::Relieve {
                recognise: self.recognition(acknowledges),
                consent: self.consent(&self.rules.relief_undecided_consent),
            },
            Kind::Retain => Command::Retain {
                decision: number("22/QĐ-UBND"),
                consent: self.consent(&self.rules.relief_undecided_consent),
            },
        }
    }

    fn vacancy(&mut self, kind: vacancy::Kind) -> Option<vacancy::Command> {
        use vacancy::{
            Appointment, ChangeTerm, Command, EndGround, EndTenure, Item, Kind, NewEnd, Suspension,
        };
        let group = self.group;
        let head = group.head_on(self.on);
        let provisional = group.provisional_on(self.on);
        let leading = head.or(provisional);
        let mut serving: Vec<_> = leading.into_iter().chain(group.deputies_on(self.on)).collect();
        serving.reverse();
        let whom = self.pick.one(&serving);
        Some(match kind {
            Kind::Appoint => Command::Appoint(Appointment {
                person: actor(Role::ProvisionalHead).person()?,
                decision: number("45/QĐ-UBND"),
                last_day: None,
                consent: self.consent(&self.rules.provisional_consent),
            }),
            Kind::EndTenure => {
                let whom = whom?;
                Command::EndTenure(EndTenure {
                    office: whom.office,
                    person: whom.person,
                    ground: match self.pick.of(2) {
                        0 => EndGround::MovedAway,
                        _ => EndGround::OwnWish,
                    },
                })
            }
            Kind::ChangeTerm => {
                let until = head?.period.until().unwrap_or(self.on);
                let last = match self.pick.of(2) {
                    0 => later(until.max(self.on), 90),
                    _ => later(self.on, 60),
                };
                Command::ChangeTerm(ChangeTerm {
                    end: NewEnd::LastDay(last),
                    decision: number("40/QĐ-UBND"),
                    ground: self.pick.one(TermChangeGround::ALL),
                    reported: Some(self.on),
                })
            }
            Kind::Suspend | Kind::LiftSuspension => {
                let suspended = group.suspended_on(self.on).next();
                let (office, person) = match suspended.filter(|_| kind == Kind::LiftSuspension) {
                    Some(suspended) => (suspended.office, suspended.person),
                    None => whom.map(|whom| (whom.office, whom.person))?,
                };
                let suspension = Suspension {
                    decision: number("41/QĐ-UBND"),
                    ..Suspension::new(office, person)
                };
                match kind {
                    Kind::Suspend => Command::Suspend(suspension),
                    _ => Command::LiftSuspension(suspension),
                }
            }
            Kind::HandOver => Command::HandOver {
                from: PersonId::from_u128(9),
                to: leading?.person,
                items: Set::<Item>::of(&[Item::Files, Item::Funds]),
            },
        })
    }

    fn meeting(&mut self, matter: MatterId, kind: meeting::Kind) -> Option<meeting::Command> {
        use meeting::{
            Command, Flaw, Kind, MatterResult, Notice, Objection, OnlineCount, OnlinePlan, TextForm, Written,
        };
        let state = self.group.matter(matter);
        let all = self.all();
        let most = all.saturating_sub(self.few());
        let objection = |pick: &mut Pick| Objection {
            decision: number("23/UBND"),
            flaw: pick
                .one(&[Flaw::Procedure, Flaw::Content])
                .unwrap_or(Flaw::Procedure),
        };
        // Passed by all who took part, or a third in favour of whom only a third agreed.
        let result = |pick: &mut Pick, took_part: u32| {
            let passes = pick.of(4) != 1 && took_part == most;
            let in_favour = match passes {
                true => took_part,
                false => took_part.checked_div(3).unwrap_or(0),
            };
            MatterResult::new(in_favour, took_part.saturating_sub(in_favour), passes)
        };
        Some(match kind {
            Kind::Open => Command::Open(self.proposal()?),
            Kind::Designate => {
                Command::Designate(actor(Self::role(&self.rules.convener_who, Role::FrontCommittee)))
            }
            Kind::PlanClusters => Command::PlanClusters(self.clusters()),
            Kind::Notify => Command::Notify(Notice {
                day: later(self.on, 5),
                documents: Some(self.on),
                draft: Some(earlier(self.on, 30)),
            }),
            Kind::Hold => {
                let present = match self.pick.of(4) {
                    1 => all.checked_div(3).unwrap_or(0),
                    _ => most,
                };
                let result = result(&mut self.pick, present);
                Command::Hold(self.sitting(all, present, result))
            }
            Kind::PlanBallots => {
                let state = state?;
                let consent = self.consent(&self.rules.ballots_choice_consent);
                let grounds = [
                    meeting::BallotGround::AfterMeeting,
                    meeting::BallotGround::HeadsChoice(consent),
                    meeting::BallotGround::WardChoice(number("17/QĐ-UBND")),
                ];
                let ground = match (state.scope(), state.vote()) {
                    (MatterScope::Commune, _) => grounds.get(2),
                    (_, Some(_)) => grounds.first(),
                    (_, None) => grounds.get(1),
                };
                Command::PlanBallots {
                    ground: *ground?,
                    plan: self.ballot_plan(),
                }
            }
            Kind::SendBallotPlan => Command::SendBallotPlan,
            Kind::AnnounceBallots => Command::AnnounceBallots(self.window()),
            Kind::CountBallots => {
                let result = result(&mut self.pick, most);
                Command::CountBallots(self.ballots(most, result))
            }
            Kind::PlanOnline => Command::PlanOnline(OnlinePlan {
                consent: self.consent(&self.rules.online_consent),
                told: Some(self.on),
                team: 3,
                leader: Self::role(&self.rules.online_leader, Role::FrontCommittee),
            }),
            Kind::ChooseOnline => Command::ChooseOnline {
                eligible: all,
                chosen: most,
            },
            Kind::AnnounceOnline => Command::AnnounceOnline(self.window()),
            Kind::CountOnline => Command::CountOnline(OnlineCount {
                eligible: all,
                took_part: most,
                result: result(&mut self.pick, most),
            }),
            Kind::Write => Command::Write(Written {
                form: self.pick.one(TextForm::ALL).unwrap_or(TextForm::Resolution),
                consent: self.consent(&self.rules.decision_form_consent),
                contents: Set::<Content>::of(Content::ALL),
                households: 2,
            }),
            Kind::Complain => Command::Complain(self.complaint()),
            Kind::Send => Command::Send,
            Kind::Receive => Command::Receive,
            Kind::Recognise => Command::Recognise(Recognise {
                from: None,
                ..self.recognition(state?.irregular())
            }),
            Kind::DeclineRecognition => Command::DeclineRecognition(self.reasons()),
            Kind::SetEffect => Command::SetEffect {
                decision: number("24/QĐ-UBND"),
                from: later(self.on, 7),
                groups_for: 10,
                groups: 12,
            },
            Kind::AskForChange => Command::AskForChange(objection(&mut self.pick)),
            Kind::Annul => Command::Annul(objection(&mut self.pick)),
            Kind::Abandon => Command::Abandon,
        })
    }

    /// Returns what is put to the residents, with the agreement that whoever puts it forward needs.
    fn proposal(&mut self) -> Option<meeting::Proposal> {
        let rules = self.rules;
        let initiative = self.by.role() == Role::Resident;
        let scope = match self.by.role() {
            Role::WardChair => MatterScope::Commune,
            _ => MatterScope::Group,
        };
        let allowed = rules.meeting_matters.stated().map(|p| p.value);
        let matters: Vec<_> = Matter::ALL
            .iter()
            .copied()
            .filter(|matter| allowed.map_or(*matter != Matter::Head, |allowed| allowed.contains(*matter)))
            .collect();
        let matter = self.pick.one(&matters)?;
        // One in force of the same matter and scope may be changed.
        let earlier = self.group.matters().find(|(_, decision)| {
            decision.in_force(self.on) && decision.matter() == matter && decision.scope() == scope
        });
        let changes = earlier
            .filter(|_| self.pick.of(2) == 1)
            .and_then(|(decision, _)| {
                let way = self.pick.one(meeting::Way::ALL)?;
                Some(meeting::Change { decision, way })
            });
        let consent = match scope {
            _ if initiative => None,
            MatterScope::Commune => self.consent(&rules.propose_commune_consent),
            MatterScope::Group => self.consent(&rules.propose_group_consent),
        };
        let households = initiative.then(|| meeting::Consenting {
            on: self.on,
            households: self.all(),
        });
        Some(meeting::Proposal {
            matter,
            scope,
            changes,
            consent,
            households: households.into_iter().collect(),
        })
    }

    fn conference(&mut self, kind: conference::Kind) -> conference::Command {
        use conference::{Command, Kind};
        match kind {
            Kind::Plan => {
                let mut consents = self.consents(&self.rules.conference_consent);
                consents.extend(self.consents(&self.rules.conference_board_consent));
                Command::Plan(consents)
            }
            Kind::Notify => Command::Notify(later(self.on, 6_u32.saturating_add(self.pick.of(10)))),
            Kind::Hold => Command::Hold {
                households: self.all(),
                present: self.all().saturating_sub(self.few()),
                reports: Set::<Report>::of(Report::ALL),
            },
            Kind::Report => Command::Report,
        }
    }
}

/// Lists what could be done to a group on a day: of every kind of act that is not refused with content of the kit, one by
/// each who may do it. What is done late is among them.
///
/// ```
/// use to_dan_pho::law::{Province, Role};
/// use to_dan_pho::testing::{self, Stage, actor};
/// use to_dan_pho::{Lang, Rulebook, Text};
/// let (book, on) = (Rulebook::builtin(), testing::day("2024-12-08"));
/// let log = testing::group_at(Stage::Elected, Province::HA_NOI, on, &book);
/// let acts = testing::possible_acts(log.group().unwrap(), on, &book);
/// let sent = acts.iter().find(|act| act.what.text(Lang::En).to_string() == "send the result");
/// assert_eq!(sent.map(|act| act.by), Some(actor(Role::ElectionTeam)));
/// ```
#[must_use]
pub fn possible_acts(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Vec<Act<Command>> {
    let setting = Setting { group, on, book };
    let open = |question| setting.open_acts(question, Pick::PLAINEST);
    let accepted = |act: &Act<Command>| missing(Some(group), act, book).is_met();
    kinds_of_act(group, next_matter(group))
        .flat_map(open)
        .filter(accepted)
        .collect()
}
