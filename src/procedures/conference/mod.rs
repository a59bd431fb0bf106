//! The yearly conference: once a year the head, the Front committee and the inspection board report to
//! the residents.
//!
//! planned (agreed with the ward, the ward Front and the inspection board) -> notified -> held ->
//! reported on in writing. Then the next one is due.
//!
//! # States
//! Once a conference was held, the next one is due. The picture shows the usual steps; the `gate` of the procedure has
//! the rarer ones too, such as a conference held without a notice.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> planned: plan
//!     planned --> notified: notify
//!     notified --> held: hold
//!     held --> reported: report
//!     held --> planned: plan
//!     reported --> planned: plan
//! ```
//!
//! # Law
//! Article 33, Law 10/2022/QH15; Articles 10 and 11, Decree 59/2023/NĐ-CP. Under the pre-2023 rules the
//! head reported twice a year (Article 10, Circular 04/2012/TT-BNV, reported); how that conference was
//! called was not read.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Kind};
pub use event::Event;
pub use evolve::evolve;
pub use state::Conference;
