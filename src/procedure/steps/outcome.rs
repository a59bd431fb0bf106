//! What a vote on a question comes to: whether a head is relieved, or a matter passed.

use crate::act::Finding;

/// Kết quả: what came of a vote on a relief or a matter, with the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Outcome {
    /// Thông qua; of a relief, thống nhất cho thôi làm, which ends nothing until recognised.
    Passed,
    /// Không thông qua: enough came, too few agreed. Of a relief the ward decides, where a text lets it.
    NotPassed(Finding),
    /// Too few came.
    TooFewPresent(Finding),
    /// The minutes cannot be true.
    Inconsistent(Finding),
}

impl Outcome {
    /// Returns whether the residents passed it; of a relief, whether they agreed to it.
    #[must_use]
    pub const fn passed(self) -> bool {
        matches!(self, Self::Passed)
    }

    /// Returns whether the residents decided, one way or the other.
    #[must_use]
    pub const fn decided(self) -> bool {
        matches!(self, Self::Passed | Self::NotPassed(_))
    }

    /// Returns why they did not pass it, with the numbers.
    #[must_use]
    pub const fn why(self) -> Option<Finding> {
        match self {
            Self::Passed => None,
            Self::NotPassed(finding) | Self::TooFewPresent(finding) | Self::Inconsistent(finding) => {
                Some(finding)
            }
        }
    }
}
