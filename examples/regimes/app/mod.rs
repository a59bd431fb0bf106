//! What the example tells, apart from its arguments, so that a test can compare it.

mod facts;
mod report;
#[path = "../../hai_ba_trung/app/table.rs"]
mod table;

use chrono::NaiveDate;
use to_dan_pho::law::{Province, Regulation, UnitKind};
use to_dan_pho::{Lang, Rulebook};

/// A province without a text of its own stands for the country.
const NATIONAL: u8 = 31;
const HA_NOI: u8 = 1;
const TUYEN_QUANG: u8 = 8;
const DA_NANG: u8 = 48;
const DONG_NAI: u8 = 75;
const HO_CHI_MINH: u8 = 79;

/// Every regime of the crate, by place and then date.
const REGIMES: [(u8, &str); 20] = [
    (NATIONAL, "2007-06-01"),
    (NATIONAL, "2009-06-01"),
    (NATIONAL, "2013-06-01"),
    (NATIONAL, "2018-06-01"),
    (NATIONAL, "2020-06-01"),
    (NATIONAL, "2023-07-14"),
    (NATIONAL, "2024-12-08"),
    (NATIONAL, "2026-08-01"),
    (HA_NOI, "2014-07-06"),
    (HA_NOI, "2019-10-15"),
    (HA_NOI, "2022-04-15"),
    (HA_NOI, "2023-08-14"),
    (HA_NOI, "2023-08-16"),
    (HA_NOI, "2024-12-08"),
    (HA_NOI, "2026-08-01"),
    (HO_CHI_MINH, "2018-06-01"),
    (HO_CHI_MINH, "2020-06-01"),
    (DA_NANG, "2017-09-08"),
    (TUYEN_QUANG, "2021-07-01"),
    (DONG_NAI, "2026-02-01"),
];

/// A place and a day, with the regulation that stands there then.
pub struct Regime<'a> {
    place: u8,
    on: NaiveDate,
    rules: &'a Regulation,
}

/// The report.
pub fn report(lang: Lang) -> String {
    let book = Rulebook::builtin();
    let regimes: Vec<_> = REGIMES
        .iter()
        .map(|(place, on)| {
            let on = on.parse().unwrap();
            let province = Province::new(*place).unwrap();
            let rules = book.at(province, UnitKind::ToDanPho, on).unwrap();
            Regime {
                place: *place,
                on,
                rules,
            }
        })
        .collect();
    report::write(&regimes, &book, lang)
}
