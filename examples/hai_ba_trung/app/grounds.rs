//! On what the pass rests where no text was read.

use std::collections::BTreeMap;

use to_dan_pho::group::Event;
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::{delegation, deputy};
use to_dan_pho::{Rule, Text};

use super::report::Page;
use super::table::wrap;

impl Page<'_> {
    /// What no text states, and what rests on an inference or an assumption.
    pub(super) fn grounds(&self) -> String {
        let mut unregulated: BTreeMap<Rule, u32> = BTreeMap::new();
        let mut relied: BTreeMap<Rule, u32> = BTreeMap::new();
        for story in &self.pass.stories {
            for (rule, acts) in &story.unregulated {
                *unregulated.entry(*rule).or_default() += acts;
            }
            for rule in story
                .log
                .iter()
                .flat_map(|envelope| read_by(&envelope.event.what, self.pass.deputies))
            {
                *relied.entry(*rule).or_default() += 1;
            }
        }
        let mut text = self.section(
            "CÁC VĂN BẢN ĐÃ ĐỌC KHÔNG QUY ĐỊNH",
            "NOT REGULATED BY THE INSTRUMENTS CONSULTED",
        );
        let (vi, en) = (
            "Những điểm sau chưa kiểm tra vì văn bản đã đọc không quy định; cột bên phải: số việc có liên quan.",
            "These points were not checked, since no instrument consulted regulates them; on the right, the number of acts concerned.",
        );
        text += &wrap("", self.pick(vi, en));
        let rows: Vec<_> = unregulated
            .iter()
            .map(|(rule, acts)| {
                // What the rules regulate, they regulate of a first vote.
                let rerun = match self.pass.rules.provision(*rule) {
                    Some(_) => self.pick(" (khi bầu lại)", " (of a re-run)"),
                    None => "",
                };
                vec![format!("  {}{rerun}", self.title(*rule)), self.number(*acts)]
            })
            .collect();
        text += &self.plain(&rows);
        text += &self.section(
            "CĂN CỨ VÀO SUY LUẬN HOẶC CÁCH HIỂU CỦA PHẦN MỀM",
            "RESTING ON AN INFERENCE OR AN ASSUMPTION",
        );
        let (vi, en) = (
            "Những điểm sau đã áp dụng nhưng chưa đọc được điều khoản; cột bên phải: số việc có liên quan.",
            "These points were applied, though their article was not read; on the right, the number of acts concerned.",
        );
        text += &wrap("", self.pick(vi, en));
        let rows: Vec<_> = relied
            .iter()
            .filter_map(|(rule, acts)| {
                let head = self.pass.rules.provision(*rule)?;
                let unsure = matches!(head.certainty, Certainty::Inferred | Certainty::Assumed);
                unsure.then(|| {
                    let value = self.pass.rules.value(*rule).text(self.lang).to_string();
                    let sure = head.certainty.text(self.lang).to_string();
                    vec![
                        format!("  {}: {value} ({sure})", self.title(*rule)),
                        self.number(*acts),
                    ]
                })
            })
            .collect();
        if rows.is_empty() {
            text += self.pick("  không có\n", "  none\n");
        }
        text + &self.plain(&rows)
    }

    pub(super) fn title(&self, rule: Rule) -> String {
        UnitKind::ToDanPho.in_its_words(rule.title(self.lang))
    }

    /// Two columns without headings.
    fn plain(&self, rows: &[Vec<String>]) -> String {
        let width = rows.iter().map(|row| row[0].chars().count()).max().unwrap_or(0);
        rows.iter()
            .map(|row| format!("{:<width$}  {:>5}\n", row[0], row[1]))
            .collect()
    }
}

/// The rules of law that the checks of an event read, where heads choose deputies or participants.
fn read_by(event: &Event, deputies: bool) -> &'static [Rule] {
    use election::Event as E;
    match event {
        Event::Election(event) => match event {
            E::Called { .. } => &[Rule::CallCompetence, Rule::CallAhead],
            E::CandidatesFinalised(_) => &[
                Rule::CandidatesCompetence,
                Rule::CandidatesAhead,
                Rule::CandidatesNumber,
                Rule::CandidatesConsent,
                Rule::CandidateAge,
                Rule::CandidateResidence,
            ],
            E::Nominated(_) => &[
                Rule::MeetingNomination,
                Rule::CandidateAge,
                Rule::CandidateResidence,
            ],
            E::TeamSetUp(_) => &[
                Rule::TeamCompetence,
                Rule::TeamAhead,
                Rule::TeamConsent,
                Rule::Electorate,
            ],
            E::Postponed(_) | E::CalledOff(_) => &[Rule::CallCompetence],
            E::BallotsPlanned { .. } => &[Rule::HouseholdBallots, Rule::BallotTeam],
            E::BallotPlanSent => &[Rule::BallotPlan],
            E::BallotsAnnounced(_) => &[Rule::BallotNotice],
            E::BallotsCounted { .. } => &[Rule::ElectionMajority, Rule::BallotWitnesses],
            E::VoterListSettled(_) | E::VoterListCorrected { .. } => &[Rule::ConveningCompetence],
            E::ClustersPlanned(_) => &[Rule::ClusterCompetence, Rule::ClusterFrom, Rule::ClusterConsent],
            E::Withdrawn(_) => &[],
            E::DecisionsPosted => &[Rule::PostingCompetence],
            E::Notified => &[Rule::ConveningCompetence],
            E::Held { .. } => &[
                Rule::ConveningCompetence,
                Rule::PostingAhead,
                Rule::NoticeAhead,
                Rule::FormChoice,
                Rule::Quorum,
                Rule::ElectionMajority,
            ],
            E::Sent => &[Rule::ConveningCompetence, Rule::SendWithin],
            E::Received(_) | E::RecognitionDeclined(_) => {
                &[Rule::RecognitionCompetence, Rule::RecognitionWithin]
            }
            E::Recognised { .. } => &[Rule::RecognitionCompetence, Rule::RecognitionWithin, Rule::Term],
            E::RerunOrdered { .. } => &[Rule::RerunCompetence, Rule::RerunWithin],
            E::Annulled(_) => &[Rule::AnnulmentCompetence],
            other => panic!("no case for {other:?}"),
        },
        Event::Deputy(event) if deputies => match event {
            deputy::Event::Opened { .. } => &[
                Rule::DeputyForm,
                Rule::DeputyNumber,
                Rule::DeputySize,
                Rule::DeputyCompetence,
                Rule::DeputyAge,
                Rule::DeputyResidence,
            ],
            deputy::Event::Consented(_) => &[Rule::DeputyConsent],
            deputy::Event::Chosen => &[Rule::DeputyCompetence, Rule::DeputyConsent],
            deputy::Event::Proposed | deputy::Event::Abandoned => &[Rule::DeputyCompetence],
            deputy::Event::Received { .. } | deputy::Event::RecognitionDeclined(_) => {
                &[Rule::DeputyRecognition, Rule::DeputyRecognitionWithin]
            }
            deputy::Event::Recognised { .. } => &[
                Rule::DeputyRecognition,
                Rule::DeputyRecognitionWithin,
                Rule::DeputyTerm,
            ],
            other => panic!("no case for {other:?}"),
        },
        Event::Deputy(event) => match event {
            deputy::Event::ParticipantOpened { .. } => &[
                Rule::ParticipantNumber,
                Rule::ParticipantSize,
                Rule::ParticipantCompetence,
                Rule::ParticipantAge,
                Rule::ParticipantResidence,
            ],
            deputy::Event::Consented(_) => &[Rule::ParticipantConsent],
            deputy::Event::Chosen => &[Rule::ParticipantCompetence, Rule::ParticipantConsent],
            deputy::Event::Proposed | deputy::Event::Abandoned => &[Rule::ParticipantCompetence],
            deputy::Event::Received { .. } | deputy::Event::RecognitionDeclined(_) => {
                &[Rule::ParticipantRecognition, Rule::ParticipantRecognitionWithin]
            }
            deputy::Event::Recognised { .. } => &[
                Rule::ParticipantRecognition,
                Rule::ParticipantRecognitionWithin,
                Rule::ParticipantTerm,
            ],
            other => panic!("no case for {other:?}"),
        },
        Event::Delegation(event) => match event {
            delegation::Event::Granted { .. } => &[
                Rule::DelegationCompetence,
                Rule::DelegationTo,
                Rule::BallotSigning,
                Rule::DecisionSigning,
                Rule::ReportPresenting,
                Rule::DelegationBound,
            ],
            delegation::Event::Revoked => &[Rule::DelegationCompetence],
            delegation::Event::TaskAssigned { .. } => &[Rule::TaskCompetence, Rule::TaskTo],
            delegation::Event::Exercised { .. } => &[],
            other => panic!("no case for {other:?}"),
        },
        _ => &[],
    }
}
