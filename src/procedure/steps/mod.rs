//! The steps that several procedures share.

mod clusters;
mod consent;
mod count_checks;
mod household_ballots;
mod recognition;
mod sitting;
mod standards;
mod voter_list;

pub use clusters::{Cluster, Clusters};
pub use consent::Consent;
pub(crate) use count_checks::{at_most, balance, exceeds, opinions, share, total, whole};
pub(crate) use household_ballots::last_day;
pub use household_ballots::{BallotCount, HouseholdBallots};
pub use recognition::{Reason, Reasons, Receipt, Recognise};
pub(crate) use sitting::VotingRecord;
pub use sitting::{Ballots, InvalidBallots, VotingForm};
