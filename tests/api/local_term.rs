//! What a group is called locally, and of which kind it is.

use to_dan_pho::act::Findings;
use to_dan_pho::group::{self, Command, Register};
use to_dan_pho::law::UnitKind;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::{Act, Actor, Lang, ResidentialGroup, Rule, Rulebook, Text};

use crate::support::{day, ward};

/// The terms of the decree, in its order.
const SORTED: [(UnitKind, &str); 2] = [
    (UnitKind::Thon, "thôn, xóm, làng, ấp, bản, buôn, bon, phum, sóc"),
    (
        UnitKind::ToDanPho,
        "tổ dân phố, khu phố, khối phố, khóm, tiểu khu",
    ),
];

/// The terms in use that no text sorts.
const UNSORTED: &str = "khu dân cư, khu, khối, tổ";

fn said(kind: Option<UnitKind>) -> String {
    let of_kind = LocalTerm::ALL.iter().filter(|term| term.kind() == kind);
    let words: Vec<_> = of_kind.map(|term| term.text(Lang::Vi).to_string()).collect();
    words.join(", ")
}

/// Reference: khoản 1 Điều 2 NĐ 185/2026: the terms of each kind, all of them and no other.
#[test]
fn every_term_of_the_decree_has_its_kind() {
    for (kind, terms) in SORTED {
        assert_eq!(said(Some(kind)), terms);
    }
    assert_eq!(said(None), UNSORTED);
    // The same in the law of 2022, which does not name the xóm.
    assert_eq!(LocalTerm::Xom.kind(), Some(UnitKind::Thon));
}

fn register(term: LocalTerm, kind: Option<UnitKind>) -> (Findings, Result<ResidentialGroup, Rule>) {
    let register = Register {
        kind,
        ..Register::new(ward(1), "3".parse().unwrap(), term, 310)
    };
    let act = Act {
        by: Actor::WardCommittee,
        on: day("2026-07-01"),
        what: Command::Register(register),
    };
    let book = Rulebook::builtin();
    let mut state = None;
    let done = group::decide(None, &act, &book).map_err(|refusal| refusal.rule);
    let made = done.map(|done| group::evolve(&mut state, &done));
    (group::missing(None, &act, &book), made.map(|()| state.unwrap()))
}

/// A term that no text sorts needs its kind stated; then the rules are those of that kind.
#[test]
fn a_term_that_no_text_sorts_needs_its_kind_stated() {
    for term in LocalTerm::ALL
        .iter()
        .copied()
        .filter(|term| term.kind().is_none())
    {
        let (missing, refused) = register(term, None);
        assert_eq!(refused.unwrap_err(), Rule::KindNotStated, "{term:?}");
        assert_eq!(missing.unmet[0].rule, Rule::KindNotStated, "{term:?}");
        for kind in UnitKind::ALL {
            let (missing, made) = register(term, Some(*kind));
            assert_eq!(missing.unmet, [], "{term:?}");
            let made = made.unwrap();
            assert_eq!((made.term(), made.kind()), (term, *kind));
        }
    }
}

/// Reference: khoản 4 Điều 2, khoản 1 Điều 11 NĐ 185/2026: the council may keep the name of a làng for a tổ dân phố; the
/// kind that is stated counts. Where none is stated, the kind is the term's.
#[test]
fn a_stated_kind_counts_before_that_of_the_term() {
    let kind = |term, kind| register(term, kind).1.unwrap().kind();
    assert_eq!(kind(LocalTerm::Lang, None), UnitKind::Thon);
    assert_eq!(
        kind(LocalTerm::Lang, Some(UnitKind::ToDanPho)),
        UnitKind::ToDanPho
    );
    assert_eq!(kind(LocalTerm::KhuPho, None), UnitKind::ToDanPho);
    assert_eq!(kind(LocalTerm::KhuPho, Some(UnitKind::Thon)), UnitKind::Thon);
}
