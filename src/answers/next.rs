//! What can be done next, by whom and by when, and what is missing for what cannot.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use chrono::{Days, NaiveDate};

use crate::act::{Act, Actor, Evidence, Finding, Findings, in_words_of};
use crate::group::state::ResidentialGroup;
use crate::group::{Obligation, Process, Question, against, kinds_of_act};
use crate::law::{Pin, Role, Rule, Rulebook};
use crate::office::Office;
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::{Lang, Set, Text};
use crate::{MatterId, PersonId};

/// The number of days ahead in which the day is looked for on which a condition of time is met.
const LOOK_AHEAD: u64 = 92;

/// Các việc tiếp theo: every kind of act of the procedures on a day, in the order of the procedures: who may do it now and,
/// where nobody may, what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Next {
    acts: Vec<NextAct>,
}

impl Next {
    /// Returns the kinds of act that somebody could do on the day.
    pub fn open(&self) -> impl Iterator<Item = &NextAct> {
        self.acts.iter().filter(|act| act.is_open())
    }

    /// Returns the kinds of act that nobody could do on the day, each with what is missing.
    pub fn closed(&self) -> impl Iterator<Item = &NextAct> {
        self.acts.iter().filter(|act| !act.is_open())
    }

    /// Returns what is known of one kind of act.
    #[must_use]
    pub fn of(&self, what: Question) -> Option<&NextAct> {
        self.acts.iter().find(|act| act.what == what)
    }
}

/// Một việc: a kind of act on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NextAct {
    /// The kind of act. Of a matter that is not put forward yet the id is one that the group does not have.
    pub what: Question,
    /// To which process it belongs.
    pub process: Process,
    /// The bodies and posts that may do it on the day; empty where nobody may.
    pub by: Set<Role>,
    /// The conditions that are not met, of one that nobody may do; in the order of the procedure, as the one to whom the least is missing
    /// would be told.
    pub missing: Vec<Missing>,
    /// The rules by which it would be irregular on the day, whatever its content.
    pub irregular: Vec<Missing>,
    /// The obligation that it would do.
    pub due: Option<Obligation>,
    /// The regulation by which it is judged; none where no rules of the day are known.
    pub regulation: Option<Pin>,
}

impl NextAct {
    /// Returns whether somebody may do it on the day.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.missing.is_empty()
    }

    /// Returns the kind of act, who may do it and by when; or what is missing, each with its numbers, its article, and the day from which it
    /// is met.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        let mut text = self.what.text(lang).to_string();
        if !self.by.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(text, " ({})", self.by.text(lang));
        }
        // The obligation names the act and by whom again; its time and article are what is added.
        if let Some(due) = self.due
            && let Some((_, time)) = due.explain(book, lang).split_once("; ")
        {
            let _ = write!(text, "; {time}");
        }
        let lists = [
            (
                &self.missing,
                lang.pick("chưa thực hiện được", "not possible yet"),
            ),
            (
                &self.irregular,
                lang.pick("thiếu sót nếu thực hiện ngay", "irregular if done now"),
            ),
        ];
        for (list, heading) in lists {
            for missing in list {
                let finding = missing.finding.explain_by(regulation, lang);
                let _ = write!(text, "\n- {heading}: {finding}");
                if let Some(from) = missing.from {
                    let _ = write!(
                        text,
                        "; {} {}",
                        lang.pick("đáp ứng từ ngày", "met from"),
                        from.text(lang)
                    );
                }
                for (at, act) in missing.supplied_by.iter().enumerate() {
                    let before = match at {
                        0 => lang.pick("; trước hết cần: ", "; first: "),
                        _ => lang.pick(" hoặc ", " or "),
                    };
                    let act = match act.process() == self.process {
                        true => act.kind_text(lang),
                        false => act.text(lang).to_string(),
                    };
                    let _ = write!(text, "{before}{act}");
                }
            }
        }
        in_words_of(self.regulation.map(|pin| pin.kind), &text)
    }
}

/// Điều còn thiếu: a condition that is not met, and what would meet it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Missing {
    /// The rule and the numbers.
    pub finding: Finding,
    /// The first day on which it is met if nothing but time passes; none where time does not meet it.
    pub from: Option<NaiveDate>,
    /// The kinds of act one of which supplies it; empty where no act of the group's procedures does.
    pub supplied_by: Vec<Question>,
}

/// Lists every kind of act of the procedures on a day: who may do it, what it belongs to and by when it is due; of one that
/// nobody may do everything that is missing, each with the day from which it is met.
///
/// A kind of act is open to a role where [`open`](crate::group::open) accepts whoever holds the post, as far as the group
/// knows: a post whose holder is not on record is open to any. What the act says is judged when it is known
/// ([`missing`](crate::group::missing)). Keeping the record (households, posts, names) is no procedure and is not listed.
///
/// ```
/// use to_dan_pho::answers::next;
/// use to_dan_pho::group::Question;
/// use to_dan_pho::law::Role;
/// use to_dan_pho::procedures::election;
/// # use to_dan_pho::group::Register;
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// let book = Rulebook::builtin();
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// let group = log.group().ok_or("no group")?;
///
/// let found = next(group, day("2026-08-01"), &book);
/// let call = found.of(Question::Election(election::Kind::Call)).ok_or("not listed")?;
/// assert!(call.is_open() && call.by.contains(Role::WardChair));
/// let vote = found.of(Question::Election(election::Kind::Hold)).ok_or("not listed")?;
/// assert_eq!(vote.missing[0].supplied_by, [Question::Election(election::Kind::Call)]);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn next(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Next {
    let due = group.obligations(on, book);
    let acts = questions(group).into_iter().map(|what| {
        let mut act = stands(group, what, on, book);
        act.due = due.iter().find(|due| due.acts().contains(&what));
        act
    });
    Next { acts: acts.collect() }
}

impl NextAct {
    /// Finds who may do one kind of act on a day and, where nobody may, what is missing to the one to whom the least is; as
    /// [`next`] lists it, without what is due.
    ///
    /// ```
    /// use to_dan_pho::answers::NextAct;
    /// use to_dan_pho::group::Question;
    /// use to_dan_pho::procedures::deputy;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let group = log.group().ok_or("no group")?;
    /// let choose = Question::Deputy(deputy::Kind::Choose);
    /// let found = NextAct::of(group, choose, day("2026-08-01"), &book);
    /// assert!(!found.is_open());
    /// assert!(found.explain(&book, Lang::En).contains("is under way"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of(group: &ResidentialGroup, what: Question, on: NaiveDate, book: &Rulebook) -> Self {
        stands(group, what, on, book)
    }
}

fn stands(group: &ResidentialGroup, what: Question, on: NaiveDate, book: &Rulebook) -> NextAct {
    let found = |by: Actor, on: NaiveDate| against(group, &Act { by, on, what }, book);
    let mut by = Set::<Role>::EMPTY;
    let mut nearest: Option<(Actor, Findings)> = None;
    for actor in claimants(group, what, on) {
        let findings = found(actor, on);
        if findings.is_met() {
            by = by.with(actor.role());
        }
        let lacks = |found: &Findings| (found.unmet.len(), found.irregular.len());
        let nearer = |(_, best): &(Actor, Findings)| lacks(&findings) < lacks(best);
        if nearest.as_ref().is_none_or(nearer) {
            nearest = Some((actor, findings));
        }
    }
    let Some((actor, findings)) = nearest else {
        return NextAct {
            what,
            process: what.process(),
            by,
            missing: Vec::new(),
            irregular: Vec::new(),
            due: None,
            regulation: None,
        };
    };
    let missing = |finding: &Finding, list: fn(&Findings) -> &Vec<Finding>| Missing {
        finding: *finding,
        from: met_from(finding, on, |day| {
            !list(&found(actor, day))
                .iter()
                .any(|other| other.rule == finding.rule)
        }),
        supplied_by: supplied_by(group, *finding, what, on),
    };
    let unmet: Vec<_> = findings
        .unmet
        .iter()
        .map(|f| missing(f, |all| &all.unmet))
        .collect();
    // Of an act that nothing opens it is idle to tell what would be irregular in it.
    let over = unmet
        .iter()
        .any(|missing| missing.from.is_none() && missing.supplied_by.is_empty());
    let irregular = findings.irregular.iter().filter(|_| !over);
    NextAct {
        what,
        process: what.process(),
        by,
        irregular: irregular.map(|f| missing(f, |all| &all.irregular)).collect(),
        missing: unmet,
        due: None,
        regulation: findings.regulation,
    }
}

/// Returns the first day on which a condition of time is met, if nothing else happens.
fn met_from(finding: &Finding, on: NaiveDate, met: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    match finding.evidence {
        Evidence::Dates { bound, .. } if bound > on => Some(bound).filter(|day| met(*day)),
        Evidence::Ahead {
            observed: Some(_), ..
        } => (1..=LOOK_AHEAD)
            .filter_map(|days| on.checked_add_days(Days::new(days)))
            .find(|day| met(*day)),
        _ => None,
    }
}

/// Lists every kind of act of every procedure: of the matters each that the group has, and the first of one that it does not.
fn questions(group: &ResidentialGroup) -> Vec<Question> {
    let new = (0..)
        .map(MatterId::from_u128)
        .find(|id| group.matter(*id).is_none());
    kinds_of_act(group, new.unwrap_or(MatterId::from_u128(0))).collect()
}

/// Somebody of whom the group knows nothing.
const SOMEBODY: PersonId = PersonId::from_u128(u128::MAX);

/// Lists who could do a kind of act as far as the group knows: the bodies, the holders of the posts, and for a post whose
/// holder is not on record somebody.
fn claimants(group: &ResidentialGroup, what: Question, on: NaiveDate) -> Vec<Actor> {
    let recorded = |person: Option<PersonId>| person.unwrap_or(SOMEBODY);
    let mut all = alloc::vec![
        Actor::WardChair(recorded(group.ward_chair())),
        Actor::WardCommittee,
        Actor::ElectionTeam,
        Actor::FrontHead(recorded(group.front_head())),
        Actor::FrontCommittee,
        Actor::PartyCellCommittee,
        Actor::PartyCellSecretary(recorded(group.cell_secretary())),
        Actor::WardFront,
        Actor::WardFrontChair(SOMEBODY),
        Actor::WardCouncil,
        Actor::DistrictCommittee,
        Actor::ProvinceCommittee,
        Actor::ProvinceCouncil,
        Actor::Resident(SOMEBODY),
    ];
    let elected = group.election().and_then(election::Election::elected);
    let head = group.head_on(on).map(|tenure| tenure.person);
    all.extend([head, elected].into_iter().flatten().map(Actor::Head));
    all.extend(
        group
            .provisional_on(on)
            .map(|tenure| Actor::ProvisionalHead(tenure.person)),
    );
    all.extend(group.deputies_on(on).map(|tenure| match tenure.office {
        Office::Participant => Actor::Participant(tenure.person),
        Office::Deputy | Office::Head | Office::ProvisionalHead => Actor::Deputy(tenure.person),
    }));
    match what {
        // A candidate withdraws; after the vote the winner does.
        Question::Election(election::Kind::Withdraw) => all.extend(standing(group.election())),
        Question::DeputyElection(election::Kind::Withdraw) => all.extend(standing(group.deputy_election())),
        // Whoever hands over holds the post no more.
        Question::Vacancy(vacancy::Kind::HandOver) => {
            all.extend([Actor::Head(SOMEBODY), Actor::ProvisionalHead(SOMEBODY)]);
        }
        Question::Meeting { matter, .. } => {
            let matter = group.matter(matter);
            all.extend(matter.map(meeting::Decision::brought_by));
            all.extend(matter.and_then(meeting::Decision::convener));
        }
        _ => {}
    }
    all
}

/// Returns who could withdraw from an election: a candidate before the vote, the winner after it.
fn standing(election: Option<&election::Election>) -> Option<Actor> {
    let election = election?;
    let person = match election.held() {
        Some(_) => election.elected(),
        None => election.candidates().next(),
    };
    person.map(Actor::Resident)
}

/// Lists the kinds of act one of which supplies what is missing for a kind of act.
pub(super) fn supplied_by(
    group: &ResidentialGroup,
    finding: Finding,
    what: Question,
    on: NaiveDate,
) -> Vec<Question> {
    let rule = finding.rule;
    // What the head or the deputy does waits for one.
    let head = Question::Election(election::Kind::Recognise);
    match finding.evidence {
        _ if rule == Rule::NoHead && !matches!(what, Question::Vacancy(_)) => return alloc::vec![head],
        Evidence::Actor { allowed, .. } if allowed.contains(Role::Head) && group.head_on(on).is_none() => {
            return alloc::vec![head];
        }
        Evidence::Actor { allowed, .. } if !allowed.contains(Role::Head) => {
            let beside = allowed.contains(Role::Deputy) || allowed.contains(Role::Participant);
            if beside && group.deputies_on(on).next().is_none() {
                return alloc::vec![Question::Deputy(deputy::Kind::Recognise)];
            }
        }
        _ => {}
    }
    match what {
        Question::Election(_) => {
            let kinds = of_election(rule, group.election());
            kinds.iter().map(|kind| Question::Election(*kind)).collect()
        }
        Question::DeputyElection(_) => {
            let kinds = of_election(rule, group.deputy_election());
            kinds.iter().map(|kind| Question::DeputyElection(*kind)).collect()
        }
        Question::Deputy(_) => of_deputy(rule),
        Question::Delegation(_) => of_delegation(rule),
        Question::Relief(_) => {
            let kinds = of_relief(rule, group.relief());
            kinds.iter().map(|kind| Question::Relief(*kind)).collect()
        }
        Question::Vacancy(_) => of_vacancy(rule),
        Question::Meeting { matter, .. } => {
            let kinds = of_matter(rule, group.matter(matter));
            let of = |kind: &meeting::Kind| Question::Meeting { matter, kind: *kind };
            kinds.iter().map(of).collect()
        }
        Question::Conference(_) => {
            let kinds = of_conference(rule);
            kinds.iter().map(|kind| Question::Conference(*kind)).collect()
        }
    }
}

fn of_election(rule: Rule, state: Option<&election::Election>) -> &'static [election::Kind] {
    use election::Kind;
    match rule {
        Rule::NoElection => &[Kind::Call],
        Rule::NotHeld => &[Kind::Hold],
        Rule::NoTeam => &[Kind::SetUpTeam],
        Rule::NoCandidates => &[Kind::FinaliseCandidates, Kind::Nominate],
        Rule::NoDay => &[Kind::SetDay],
        Rule::NoBallots if state.is_some_and(|e| e.ballots().is_some()) => &[Kind::AnnounceBallots],
        Rule::NoBallots => &[Kind::PlanBallots],
        Rule::NotReceived => &[Kind::Receive],
        Rule::NobodyElected | Rule::InconsistentStands => &[Kind::OrderRerun],
        Rule::ElectionOpen => &[
            Kind::Recognise,
            Kind::DeclineRecognition,
            Kind::Annul,
            Kind::CallOff,
        ],
        Rule::DayIsSet => &[Kind::Postpone],
        Rule::NothingToWithdraw if state.is_some_and(|e| e.candidates().next().is_none()) => {
            &[Kind::FinaliseCandidates]
        }
        Rule::NoticeAhead => &[Kind::Notify],
        Rule::PostingAhead => &[Kind::PostDecisions],
        _ => &[],
    }
}

fn of_deputy(rule: Rule) -> Vec<Question> {
    use deputy::Kind;
    let kinds: &[Kind] = match rule {
        Rule::NoSelection => &[Kind::Open, Kind::OpenParticipant],
        Rule::DeputyConsent | Rule::ParticipantConsent => &[Kind::Consent],
        Rule::NotChosen => &[Kind::Choose],
        Rule::NotProposed => &[Kind::Propose],
        Rule::NotReceived => &[Kind::Receive],
        Rule::SelectionOpen => &[Kind::Recognise, Kind::DeclineRecognition, Kind::Abandon],
        _ => &[],
    };
    kinds.iter().map(|kind| Question::Deputy(*kind)).collect()
}

fn of_delegation(rule: Rule) -> Vec<Question> {
    match rule {
        Rule::NoDelegation => alloc::vec![Question::Delegation(delegation::Kind::Grant)],
        Rule::DelegationOpen => alloc::vec![Question::Delegation(delegation::Kind::Revoke)],
        _ => Vec::new(),
    }
}

fn of_relief(rule: Rule, state: Option<&relief::Relief>) -> &'static [relief::Kind] {
    use relief::Kind;
    match rule {
        Rule::NoRelief | Rule::NothingToWithdraw => &[Kind::Resign, Kind::Propose],
        Rule::NotConvened => &[Kind::Convene],
        Rule::ReliefNotHeld | Rule::MeetingAgain => &[Kind::Hold],
        Rule::BallotsNotPlanned if state.is_some_and(|s| s.met().is_none()) => &[Kind::Hold],
        Rule::NoBallots if state.is_some_and(|s| s.ballots().is_some()) => &[Kind::AnnounceBallots],
        Rule::NoBallots => &[Kind::PlanBallots],
        Rule::NotReceived => &[Kind::Receive],
        _ => &[],
    }
}

fn of_vacancy(rule: Rule) -> Vec<Question> {
    match rule {
        Rule::NoHead | Rule::ReceiverNotLeading => alloc::vec![
            Question::Election(election::Kind::Recognise),
            Question::Vacancy(vacancy::Kind::Appoint),
        ],
        Rule::NotSuspended => alloc::vec![Question::Vacancy(vacancy::Kind::Suspend)],
        _ => Vec::new(),
    }
}

fn of_matter(rule: Rule, state: Option<&meeting::Decision>) -> &'static [meeting::Kind] {
    use meeting::Kind;
    match rule {
        Rule::NoMatter => &[Kind::Open],
        Rule::MatterNotDecided => &[Kind::Hold, Kind::CountBallots, Kind::CountOnline],
        Rule::NoBallots if state.is_some_and(|d| d.ballots().is_some()) => &[Kind::AnnounceBallots],
        Rule::NoBallots => &[Kind::PlanBallots],
        Rule::NoOnlineVote => match state.and_then(|d| d.online()) {
            None => &[Kind::PlanOnline],
            Some(online) if online.chosen.is_none() => &[Kind::ChooseOnline],
            Some(_) => &[Kind::AnnounceOnline],
        },
        Rule::NotWritten => &[Kind::Write],
        Rule::NotReceived => &[Kind::Receive],
        Rule::NoticeAhead => &[Kind::Notify],
        _ => &[],
    }
}

const fn of_conference(rule: Rule) -> &'static [conference::Kind] {
    use conference::Kind;
    match rule {
        Rule::NoConference => &[Kind::Plan],
        Rule::ConferenceNotHeld | Rule::ConferenceOpen => &[Kind::Hold],
        Rule::ConferenceNotice => &[Kind::Notify],
        _ => &[],
    }
}
