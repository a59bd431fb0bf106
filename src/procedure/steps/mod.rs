//! The steps that several procedures share.

mod clusters;
mod complaint;
mod consent;
mod count_checks;
mod household_ballots;
mod outcome;
mod recognition;
mod sitting;
mod standards;
mod voter_list;

pub use clusters::{Cluster, Clusters};
pub use complaint::{Complaint, ComplaintKind};
pub use consent::Consent;
pub(crate) use count_checks::{at_most, balance, exceeds, opinions, share, total, whole};
pub use household_ballots::{BallotCount, HouseholdBallots, PendingBallots, Window};
pub use outcome::Outcome;
pub use recognition::{Reason, Receipt, Recognise};
pub use sitting::{Attendance, Ballots, InvalidBallots, Sitting, VotingForm};
