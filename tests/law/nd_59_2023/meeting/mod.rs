//! What the residents decide: one test a provision, the values on both sides of every boundary.

mod alone;
mod ballots;
mod clusters;
mod conference;
mod decision;
mod dropped;
mod duties;
mod log;
mod online;
mod pictures;
mod pre_2023;
mod proposal;
mod replaced;
mod shares;
mod story;
mod vote;
mod walk;

use crate::support::verdict::Named;

/// The Law.
pub const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
/// Its decree on meetings.
pub const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
/// The decree on covenants.
pub const COVENANTS: Named = Named("Nghị định 61/2023/NĐ-CP", "Decree 61/2023/NĐ-CP");
