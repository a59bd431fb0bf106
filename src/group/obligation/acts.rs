//! By which kinds of act what is due is done.

use alloc::vec;
use alloc::vec::Vec;

use crate::MatterId;
use crate::group::questions::{Process, Question};
use crate::procedures::{conference, deputy, election, meeting, relief, vacancy};

use super::{Obligation, ObligationKind};

impl Obligation {
    /// Lists the kinds of act that do what is due, each of which takes it off the list; none where a matter of its own
    /// does.
    ///
    /// ```
    /// use to_dan_pho::group::Question;
    /// use to_dan_pho::procedures::election;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let book = Rulebook::builtin();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let group = log.group().ok_or("no group")?;
    /// let due = group.obligations(day("2026-08-01"), &book);
    /// let election = due.iter().next().ok_or("nothing is due")?;
    /// assert_eq!(election.acts(), [Question::Election(election::Kind::Call)]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn acts(&self) -> Vec<Question> {
        use ObligationKind as What;
        use election::Kind as E;
        use meeting::Kind as M;
        use relief::Kind as R;
        match self.what {
            What::ElectionAfterRelief
            | What::ElectionBeforeTermEnds
            | What::ElectionAfterTerm
            | What::ElectionAfterExtension
            | What::ElectionInVacancy => self.of_election(&[E::Call]),
            What::ReplaceProvisional => self.of_election(&[E::Recognise]),
            What::AppointProvisional => vec![Question::Vacancy(vacancy::Kind::Appoint)],
            What::SettleSuspension => vec![Question::Vacancy(vacancy::Kind::LiftSuspension)],
            What::FinaliseCandidates => self.of_election(&[E::FinaliseCandidates]),
            What::SetUpTeam => self.of_election(&[E::SetUpTeam]),
            What::PostDecisions => self.of_election(&[E::PostDecisions]),
            What::SetVoteDay => self.of_election(&[E::SetDay]),
            What::NotifyMeeting => self.of_election(&[E::Notify]),
            What::HoldVote => self.of_election(&[E::Hold]),
            What::AnswerResult => self.of_election(&[E::Recognise, E::OrderRerun, E::DeclineRecognition]),
            What::DecideRerun | What::SettleMinutes => self.of_election(&[E::OrderRerun]),
            What::SendBallotPlan => self.voted(E::SendBallotPlan, R::SendBallotPlan, M::SendBallotPlan),
            What::AnnounceBallots => self.voted(E::AnnounceBallots, R::AnnounceBallots, M::AnnounceBallots),
            What::CountBallots => self.voted(E::CountBallots, R::CountBallots, M::CountBallots),
            What::SendResult => self.voted(E::Send, R::Send, M::Send),
            What::ReceiveResult if self.process == Process::Selection => {
                vec![Question::Deputy(deputy::Kind::Receive)]
            }
            What::ReceiveResult => self.voted(E::Receive, R::Receive, M::Receive),
            What::ConveneRelief => of_relief(&[R::Convene]),
            What::HoldRelief => of_relief(&[R::Hold]),
            What::AnswerRelief => of_relief(&[R::Recognise, R::DeclineRecognition]),
            What::DecideRelief => of_relief(&[R::Relieve, R::Retain]),
            What::AnswerProposal => vec![
                Question::Deputy(deputy::Kind::Recognise),
                Question::Deputy(deputy::Kind::DeclineRecognition),
            ],
            What::PutToResidents => self.of_matter(&[M::Notify, M::Hold, M::PlanBallots]),
            What::HoldMeeting => self.of_matter(&[M::Hold]),
            What::CountOnline => self.of_matter(&[M::CountOnline]),
            What::WriteDecision => self.of_matter(&[M::Write]),
            What::AnswerDecision => self.of_matter(&[M::Recognise, M::DeclineRecognition]),
            What::SetEffect => self.of_matter(&[M::SetEffect]),
            // Another matter changes it.
            What::ChangeDecision => Vec::new(),
            What::HoldConference => vec![
                Question::Conference(conference::Kind::Plan),
                Question::Conference(conference::Kind::Hold),
            ],
            What::ReportConference => vec![Question::Conference(conference::Kind::Report)],
        }
    }

    /// The same step of the vote of an election, a relief or a matter.
    fn voted(&self, election: election::Kind, relief: relief::Kind, matter: meeting::Kind) -> Vec<Question> {
        match self.process {
            Process::Relief => of_relief(&[relief]),
            Process::Meeting => self.of_matter(&[matter]),
            _ => self.of_election(&[election]),
        }
    }

    fn of_election(&self, kinds: &[election::Kind]) -> Vec<Question> {
        let of = |kind: &election::Kind| match self.process {
            Process::DeputyElection => Question::DeputyElection(*kind),
            _ => Question::Election(*kind),
        };
        kinds.iter().map(of).collect()
    }

    fn of_matter(&self, kinds: &[meeting::Kind]) -> Vec<Question> {
        let matter = self.matter.unwrap_or(MatterId::from_u128(0));
        let of = |kind: &meeting::Kind| Question::Meeting { matter, kind: *kind };
        kinds.iter().map(of).collect()
    }
}

fn of_relief(kinds: &[relief::Kind]) -> Vec<Question> {
    kinds.iter().map(|kind| Question::Relief(*kind)).collect()
}
