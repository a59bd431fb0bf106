//! The state of one election.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::law::{Due, Electorate, Pin, Rule};
use crate::office::{Office, Tenure};
use crate::people::VoterListCount;
use crate::procedure::Complaint;
use crate::procedure::StepIrregularities;
use crate::procedure::{PendingBallots, Reason, Receipt};
use crate::text::Set;
use crate::{Few, PersonId};

use super::candidates::Candidates;
use super::command::{Annul, CallGround, Kind, Obstacle};
use super::count::{Outcome, VoteFigures};

/// Cuộc bầu: an election of a head, or of a deputy where deputies are elected, from the call on.
#[doc = include_str!("../../../docs/wire/answer.election.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias("cuộc bầu", "cuoc bau", "bầu cử", "bau cu"))]
pub struct Election {
    pub(super) regulation: Pin,
    pub(super) office: Office,
    pub(super) ground: Option<CallGround>,
    pub(super) round: u8,
    pub(super) called: NaiveDate,
    // None while the vote is put off, or a re-run is ordered, without a new day.
    pub(super) day: Option<NaiveDate>,
    // Boxed, since few elections have them.
    pub(super) rare: Option<Box<Rare>>,
    pub(super) candidates: Candidates,
    pub(super) candidates_on: Option<NaiveDate>,
    // The last day on which the list changed, by the Front or at the meeting.
    pub(super) settled: Option<NaiveDate>,
    pub(super) team: Option<Team>,
    // Each with its day.
    pub(super) voter_list: Option<(NaiveDate, VoterListCount)>,
    pub(super) clusters: Option<(NaiveDate, usize)>,
    pub(super) posted: Option<NaiveDate>,
    pub(super) notified: Option<NaiveDate>,
    pub(super) rerun_due: Due,
    pub(super) held: Option<Held>,
    pub(super) sent: Option<NaiveDate>,
    pub(super) receipt: Option<Receipt>,
    pub(super) irregular: StepIrregularities<Kind>,
    pub(super) end: Option<End>,
}

/// The parts that few rounds of an election have: a postponement of the vote, household ballots, a complaint against the result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rare {
    pub(super) postponed: Option<Postponed>,
    pub(super) ballots: Option<PendingBallots>,
    pub(super) complaint: Option<Complaint>,
}

/// Đã hoãn: a postponement of the vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Postponed {
    /// The day of the decision.
    pub on: NaiveDate,
    /// Why.
    pub obstacle: Obstacle,
}

/// Tổ bầu cử, as set up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Team {
    /// The day.
    pub on: NaiveDate,
    /// Its members.
    pub members: Few<PersonId, 5>,
    /// The electorate: who votes.
    pub electorate: Electorate,
}

/// The vote, as held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Held {
    /// The day.
    pub on: NaiveDate,
    /// The outcome.
    pub outcome: Outcome,
    /// The numbers it came of.
    pub figures: VoteFigures,
    /// The last day to send it to the ward.
    pub send_due: Due,
    /// The last day of a re-run.
    pub rerun_due: Due,
}

impl Held {
    /// Returns whether somebody was elected, and the last day to send that.
    pub(super) const fn to_send(self) -> (bool, Due) {
        (self.outcome.elected().is_some(), self.send_due)
    }
}

/// How an election ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum End {
    /// With the winner in office.
    Recognised(Tenure),
    /// With the ward's reasons.
    Declined(Set<Reason>),
    /// Annulled.
    Annulled(Annul),
    /// Called off before anybody had voted.
    CalledOff(Annul),
}

#[cfg(feature = "serde")]
crate::wire::view!(Election { regulation, office, ground, round, called, day, postponed, candidates as list, team, voter_list, clusters, posted, notified, ballots, held, elected, sent, receipt, complaint, irregular, end, });

impl Election {
    /// The regulation it was opened under.
    #[must_use]
    pub const fn regulation(&self) -> Pin {
        self.regulation
    }

    /// The office it fills.
    #[must_use]
    pub const fn office(&self) -> Office {
        self.office
    }

    /// Why a head is elected while one is in office, if the call says it.
    #[must_use]
    pub const fn ground(&self) -> Option<CallGround> {
        self.ground
    }

    /// Returns the number of the round, from 1.
    #[must_use]
    pub const fn round(&self) -> u8 {
        self.round
    }

    /// The day it was called, or this round ordered.
    #[must_use]
    pub const fn called(&self) -> NaiveDate {
        self.called
    }

    /// The day the decisions were posted, once they were.
    #[must_use]
    pub const fn posted(&self) -> Option<NaiveDate> {
        self.posted
    }

    /// The day the meeting of this round was notified, once it was.
    #[must_use]
    pub const fn notified(&self) -> Option<NaiveDate> {
        self.notified
    }

    /// The day the vote is called for; none while it is put off, or a re-run is ordered, without a new day.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// Returns when and why the vote of this round was put off last, if it was.
    #[must_use]
    pub fn postponed(&self) -> Option<Postponed> {
        self.rare.as_ref().and_then(|rare| rare.postponed)
    }

    /// Returns whether a list of candidates was made and nobody stands: nobody was willing, or all withdrew.
    #[must_use]
    pub fn nobody_stands(&self) -> bool {
        self.candidates_on.is_some() && self.candidates.is_empty()
    }

    /// Lists the candidates, in the order of the list.
    pub fn candidates(&self) -> impl Iterator<Item = PersonId> + Clone + '_ {
        self.candidates.iter()
    }

    /// Returns whether a person stands.
    #[must_use]
    pub fn stands(&self, person: PersonId) -> bool {
        self.candidates.contains(person)
    }

    /// The team, once set up.
    #[must_use]
    pub const fn team(&self) -> Option<&Team> {
        self.team.as_ref()
    }

    /// Returns the last day of the vote of a re-run; not regulated in the first round, and where no instrument consulted sets one.
    #[must_use]
    pub const fn rerun_due(&self) -> Due {
        self.rerun_due
    }

    /// Returns the day on which the list of candidates was finalised, once it was.
    #[must_use]
    pub const fn candidates_finalised(&self) -> Option<NaiveDate> {
        self.candidates_on
    }

    /// The voter list, once settled.
    #[must_use]
    pub fn voter_list(&self) -> Option<VoterListCount> {
        self.voter_list.map(|(_, count)| count)
    }

    /// In how many clusters the vote of this round is held; 0 for one meeting.
    #[must_use]
    pub fn clusters(&self) -> usize {
        self.clusters.map_or(0, |(_, number)| number)
    }

    /// The last day on which something was done that the vote rests on: called, the list, the team, the
    /// voter list, the plan of clusters.
    pub(super) fn prepared(&self) -> NaiveDate {
        let team = self.team.as_ref().map(|team| team.on);
        let voter_list = self.voter_list.map(|(on, _)| on);
        let clusters = self.clusters.map(|(on, _)| on);
        [self.settled, team, voter_list, clusters]
            .into_iter()
            .flatten()
            .fold(self.called, NaiveDate::max)
    }

    /// The vote of this round, once held.
    #[must_use]
    pub const fn held(&self) -> Option<&Held> {
        self.held.as_ref()
    }

    /// Household ballots, once planned; they stay after they are counted, until a new round.
    #[must_use]
    pub fn ballots(&self) -> Option<PendingBallots> {
        self.rare.as_ref().and_then(|rare| rare.ballots)
    }

    /// Returns who was elected in this round, recognised or not.
    #[must_use]
    pub fn elected(&self) -> Option<PersonId> {
        self.held.as_ref().and_then(|held| held.outcome.elected())
    }

    /// The day the result was sent to the ward.
    #[must_use]
    pub const fn sent(&self) -> Option<NaiveDate> {
        self.sent
    }

    /// The ward's clock, once it has the file.
    #[must_use]
    pub const fn receipt(&self) -> Option<Receipt> {
        self.receipt
    }

    /// Returns the last petition or complaint that was lodged against the result of this round.
    #[must_use]
    pub fn complaint(&self) -> Option<Complaint> {
        self.rare.as_ref().and_then(|rare| rare.complaint)
    }

    pub(super) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// Drops the complaint with the result that it was against.
    pub(super) fn drop_complaint(&mut self) {
        if let Some(rare) = &mut self.rare {
            rare.complaint = None;
        }
    }

    /// The irregularities that a recognition would have to name and accept.
    #[must_use]
    pub fn irregular(&self) -> Set<Rule> {
        self.irregular.rules()
    }

    /// How it ended, if it has.
    #[must_use]
    pub const fn end(&self) -> Option<End> {
        self.end
    }
}
