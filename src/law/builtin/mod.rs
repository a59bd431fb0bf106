//! The instruments the crate knows, one data file for each version.
//!
//! `Read` is said of a text read in full or in the article used; `Reported` of what a secondary
//! source says; `Inferred` and `Assumed` as they say. Everything drawn from NĐ 185/2026 is reported:
//! only a third-party copy was at hand.

use chrono::NaiveDate;

use crate::law::{DocumentNumber, Edition, Instrument, Issuer, Period, Source, UnitKind, UnitKinds};

mod assumption;
mod ha_noi_08_2020;
mod ha_noi_16_2019;
mod luat_10_2022;
mod nd_185_2026;
mod nd_59_2023;
mod nqlt_09_2008;
mod tt_04_2012;
mod tt_09_2017;
mod tt_14_2018;

pub use assumption::ASSUMPTION;
pub use ha_noi_08_2020::HA_NOI_08_2020;
pub use ha_noi_16_2019::HA_NOI_16_2019;
pub use luat_10_2022::LUAT_10_2022;
pub use nd_59_2023::ND_59_2023;
pub use nd_185_2026::ND_185_2026;
pub use nqlt_09_2008::NQLT_09_2008;
pub use tt_04_2012::TT_04_2012;
pub use tt_09_2017::TT_09_2017;
pub use tt_14_2018::TT_14_2018;

/// Every edition built in.
pub static EDITIONS: &[&Edition] = &[
    &ASSUMPTION,
    &NQLT_09_2008,
    &TT_04_2012,
    &TT_09_2017,
    &TT_14_2018,
    &HA_NOI_16_2019,
    &HA_NOI_08_2020,
    &LUAT_10_2022,
    &ND_59_2023,
    &ND_185_2026,
];

const BOTH: UnitKinds = UnitKinds::of(UnitKind::ALL);

#[expect(
    clippy::panic,
    reason = "only called in constants, where it is a compile error"
)]
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

const fn between(from: NaiveDate, until: NaiveDate) -> Period {
    Period::literal(from, until)
}

const fn instrument(number: &str, issuer: Issuer, issued: NaiveDate) -> Instrument {
    Instrument {
        number: DocumentNumber::literal(number),
        issuer,
        issued,
    }
}

const fn text(instrument: Instrument) -> Source {
    Source::Text {
        instrument,
        amended_by: None,
    }
}

const fn amended(instrument: Instrument, by: Instrument) -> Source {
    Source::Text {
        instrument,
        amended_by: Some(by),
    }
}
