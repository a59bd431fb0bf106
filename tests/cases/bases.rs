//! Documents that cite what cannot be their basis.

use to_dan_pho::Lang;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::BasisFlaw;
use to_dan_pho::law::edition::{Edition, Entries, Instrument, Issuer, Rank, Source, Territory};
use to_dan_pho::law::{Period, Province};
use to_dan_pho::procedures::election::{Call, Command};
use to_dan_pho::text::Set;
use to_dan_pho::{Rule, Rulebook};

use crate::support::verdict::dates;
use crate::support::{World, day, number};

/// The plan of C2, of 12/4/2022, with the basis it cites.
fn plan(basis: &str) -> Command {
    Command::Call(Call {
        day: day("2022-06-12"),
        decision: Some(number("217/KH-UBND")),
        basis: Some(number(basis)),
        ground: None,
    })
}

/// Reference: C2 - phucla.hadong.hanoi.gov.vn: a plan of 12/4/2022 cites "16/2022/QĐ-UBND of 22/9/2022".
#[test]
fn c2_a_basis_of_an_unknown_number_is_refused_and_16_2019_suggested() {
    let mut world = World::new(1);
    let caller = world.caller("2022-04-12");
    world
        .election(caller, "2022-04-12", plan("16/2022/QĐ-UBND"))
        .refused_as(Rule::BasisUnknown);
    let meant = world
        .book
        .suggest(number("16/2022/QĐ-UBND"), Province::HA_NOI, day("2022-04-12"))
        .unwrap();
    assert_eq!(meant.number.to_string(), "16/2019/QĐ-UBND");
    assert_eq!(meant.issued, day("2019-09-19"));
    world
        .election(caller, "2022-04-12", plan("16/2019/QĐ-UBND"))
        .lawful();
}

/// A basis written without the stroke of Đ is another number, and the instrument that is meant is told; one written with
/// spaces and small letters is the same number.
#[test]
fn a_basis_with_d_for_dd_is_refused_and_the_one_meant_suggested() {
    let (book, on) = (Rulebook::builtin(), day("2022-04-12"));
    let slip = number("16/2019/QD-UBND");
    assert_eq!(book.basis(slip, Province::HA_NOI, on), Err(BasisFlaw::Unknown));
    let meant = book.suggest(slip, Province::HA_NOI, on).unwrap().number;
    assert_eq!(meant.as_str(), "16/2019/QĐ-UBND");
    assert!(slip.is_likely_slip_of(meant));
    let as_typed = number("16/2019/qđ - ubnd");
    assert_eq!(
        book.basis(as_typed, Province::HA_NOI, on).map(|i| i.number),
        Ok(meant)
    );
    assert_eq!(
        book.suggest(number("16/2022/KH-UBND"), Province::HA_NOI, on),
        None
    );
}

/// Reference: C2: the cited date is five months after the act.
#[test]
fn c2_a_basis_dated_after_the_act_is_refused() {
    let cited = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("16/2022/QĐ-UBND"),
                issuer: Issuer::ProvinceCommittee(Province::HA_NOI),
                issued: day("2022-09-22"),
            },
            amended_by: None,
        },
        // Not a regulation of groups beside 16/2019, which could not be: some other text.
        rank: Rank::Letter,
        territory: Territory::Province(Province::HA_NOI),
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2022-10-02")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries: Entries::NONE,
    };
    let mut world = World::new(1);
    world.book = Rulebook::builtin().with_edition(cited).unwrap();
    let caller = world.caller("2022-04-12");
    let verdict = world.election(caller, "2022-04-12", plan("16/2022/QĐ-UBND"));
    let finding = verdict.refused.unwrap();
    assert_eq!(finding.rule, Rule::BasisNotYetIssued);
    assert_eq!(finding.evidence, dates("2022-04-12", "2022-09-22"));
    let rules = world
        .book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2022-04-12"))
        .unwrap();
    let said = finding.explain(rules, Lang::Vi).to_string();
    assert!(said.contains("22/9/2022") && said.contains("12/4/2022"), "{said}");
    assert_eq!(
        world
            .book
            .suggest(number("16/2022/QĐ-UBND"), Province::HA_NOI, day("2022-04-12"))
            .unwrap()
            .number,
        number("16/2019/QĐ-UBND")
    );
}

/// Reference: C2: signed on 22/9/2022 and in force ten days later, it could not be cited in between either.
#[test]
fn c2_a_basis_issued_and_not_yet_in_force_is_refused() {
    let book = Rulebook::builtin();
    // The law of 10/11/2022, in force from 1/7/2023.
    let law = number("10/2022/QH15");
    let on = |text| book.basis(law, Province::HA_NOI, day(text));
    assert_eq!(on("2022-04-12"), Err(BasisFlaw::NotYetIssued(day("2022-11-10"))));
    assert_eq!(on("2022-11-10"), Err(BasisFlaw::NotInForce));
    assert_eq!(on("2023-06-30"), Err(BasisFlaw::NotInForce));
    assert!(on("2023-07-01").is_ok());
    let mut world = World::new(1);
    let caller = world.caller("2022-11-20");
    let call = Command::Call(Call {
        day: day("2022-12-18"),
        decision: Some(number("217/KH-UBND")),
        basis: Some(law),
        ground: None,
    });
    let verdict = world.election(caller, "2022-11-20", call);
    let finding = verdict.refused.unwrap();
    assert_eq!(finding.rule, Rule::BasisNotInForce);
    assert_eq!(finding.evidence, Evidence::On(day("2022-11-20")));
}
