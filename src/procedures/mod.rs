//! The procedures; none imports another.

pub mod conference;
pub mod delegation;
pub mod deputy;
pub mod election;
pub mod meeting;
pub mod relief;
pub mod vacancy;
