//! What the log of a group comes to.

use chrono::NaiveDate;
use to_dan_pho::Rule;
use to_dan_pho::group::Event;
use to_dan_pho::law::Due;
use to_dan_pho::office::Tenure;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::delegation::{self, Grant};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Outcome, VoteFigures};
use to_dan_pho::text::Set;

use super::story::Story;

/// What the log of a group comes to.
#[derive(Default)]
pub struct Facts<'a> {
    pub votes: Vec<(NaiveDate, VoteFigures, Outcome)>,
    pub received: Option<(NaiveDate, Due)>,
    pub recognised: Option<(NaiveDate, Tenure)>,
    pub acknowledges: Set<Rule>,
    pub answered: Option<(NaiveDate, Set<Reason>)>,
    pub chosen: Vec<Tenure>,
    pub grant: Option<&'a Grant>,
    pub revoked: Option<NaiveDate>,
    pub tasks: u32,
}

impl<'a> Facts<'a> {
    pub fn of(story: &'a Story<'_>) -> Self {
        let mut facts = Self::default();
        for done in story.log.iter().map(|envelope| &envelope.event) {
            match &done.what {
                Event::Election(election::Event::Held { sitting, outcome, .. }) => {
                    facts
                        .votes
                        .push((done.on, VoteFigures::of_sitting(sitting), *outcome));
                }
                Event::Election(election::Event::BallotsCounted { count, outcome, .. }) => {
                    facts
                        .votes
                        .push((done.on, VoteFigures::of_ballots(count), *outcome));
                }
                Event::Election(election::Event::Received(due)) => facts.received = Some((done.on, *due)),
                Event::Election(election::Event::Recognised {
                    tenure, recognise, ..
                }) => {
                    facts.recognised = Some((done.on, *tenure));
                    facts.acknowledges = recognise.acknowledges;
                }
                Event::Election(election::Event::RecognitionDeclined(reasons)) => {
                    facts.answered = Some((done.on, *reasons));
                }
                Event::Deputy(event) => facts.chosen.extend(deputy::Event::tenure(event)),
                Event::Delegation(delegation::Event::Granted { grant, .. }) => facts.grant = Some(grant),
                Event::Delegation(delegation::Event::Revoked) => facts.revoked = Some(done.on),
                Event::Delegation(delegation::Event::TaskAssigned { .. }) => facts.tasks += 1,
                _ => {}
            }
        }
        facts
    }

    /// The last vote.
    pub fn last_vote(&self) -> Option<(NaiveDate, VoteFigures)> {
        let (on, figures, _) = self.votes.last()?;
        Some((*on, *figures))
    }
}
