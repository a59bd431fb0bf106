//! The instruments the crate knows, one data file for each version.
//!
//! `Read` is said of a instrument consulted in full or in the article used; `Reported` of what a secondary
//! source says; `Amended` of Law 10/2022 since 1/7/2025; `Inferred` and `Assumed` as they say. NĐ 185/2026 was read
//! whole in one third-party copy, not yet compared with an official page.
//!
//! Where no end of force is known there is none. An older text that no text ended by name gives way where a higher
//! or later one speaks, and from then on all it says is told as inferred.

use chrono::NaiveDate;

use crate::law::{Certainty, DocumentNumber, Doubt, Edition, Instrument, Issuer, Period, Source, UnitKind};
use crate::text::Set;

mod assumption;
mod cao_bang;
mod da_nang;
mod da_nang_108_2017;
mod dong_nai;
mod ha_nam;
mod ha_noi_08_2020;
mod ha_noi_16_2019;
mod ha_noi_50_2013;
mod hai_duong;
mod luat_10_2022;
mod luat_72_2025;
mod nd_185_2026;
mod nd_33_2023;
mod nd_59_2023;
mod nd_61_2023;
mod ninh_binh_36_2019;
mod nqlt_09_2008;
mod pl_34_2007;
mod quang_ninh;
mod tp_hcm_24_2017;
mod tp_hcm_40_2024;
mod tt_04_2012;
mod tt_05_2022;
mod tt_09_2017;
mod tt_14_2018;
mod ttlt_01_2005;
mod tuyen_quang;
mod vinh_phuc;

pub use assumption::ASSUMPTION;
pub use cao_bang::CAO_BANG;
pub use da_nang::DA_NANG;
pub use da_nang_108_2017::DA_NANG_108_2017;
pub use dong_nai::DONG_NAI;
pub use ha_nam::HA_NAM;
pub use ha_noi_08_2020::HA_NOI_08_2020;
pub use ha_noi_16_2019::HA_NOI_16_2019;
pub use ha_noi_50_2013::HA_NOI_50_2013;
pub use hai_duong::HAI_DUONG;
pub use luat_10_2022::LUAT_10_2022;
pub use luat_72_2025::LUAT_72_2025;
pub use nd_33_2023::ND_33_2023;
pub use nd_59_2023::ND_59_2023;
pub use nd_61_2023::ND_61_2023;
pub use nd_185_2026::ND_185_2026;
pub use ninh_binh_36_2019::NINH_BINH_36_2019;
pub use nqlt_09_2008::NQLT_09_2008;
pub use pl_34_2007::PL_34_2007;
pub use quang_ninh::QUANG_NINH;
pub use tp_hcm_24_2017::TP_HCM_24_2017;
pub use tp_hcm_40_2024::TP_HCM_40_2024;
pub use tt_04_2012::TT_04_2012;
pub use tt_05_2022::TT_05_2022;
pub use tt_09_2017::TT_09_2017;
pub use tt_14_2018::TT_14_2018;
pub use ttlt_01_2005::TTLT_01_2005;
pub use tuyen_quang::TUYEN_QUANG;
pub use vinh_phuc::VINH_PHUC;

/// Every edition built in.
pub static EDITIONS: &[&Edition] = &[
    &ASSUMPTION,
    &TTLT_01_2005,
    &PL_34_2007,
    &NQLT_09_2008,
    &TT_04_2012,
    &TT_09_2017,
    &TT_14_2018,
    &TT_05_2022,
    &HA_NOI_50_2013,
    &HA_NOI_16_2019,
    &HA_NOI_08_2020,
    &TP_HCM_24_2017,
    &TP_HCM_40_2024,
    &DA_NANG_108_2017,
    &DA_NANG,
    &CAO_BANG,
    &QUANG_NINH,
    &HAI_DUONG,
    &VINH_PHUC,
    &TUYEN_QUANG,
    &HA_NAM,
    &NINH_BINH_36_2019,
    &DONG_NAI,
    &LUAT_10_2022,
    &LUAT_72_2025,
    &ND_33_2023,
    &ND_59_2023,
    &ND_61_2023,
    &ND_185_2026,
];

/// How sure the texts are that NĐ 185/2026 does not repeal: we infer that a circular, or a province's text beside it,
/// still stands.
const SINCE_DECREE_185: Option<Doubt> = Some(Doubt {
    from: day(2026, 5, 26),
    certainty: Certainty::Inferred,
});

const BOTH: Set<UnitKind> = Set::<UnitKind>::of(UnitKind::ALL);

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
