//! Duties, powers and relations, by regulation.

use to_dan_pho::Rulebook;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{
    Breach, DeputyForm, Edition, Entries, Entry, Instrument, Issuer, Provision, Rank, Source, Span,
    Territory, article,
};
use to_dan_pho::law::{Period, Power, Province, Regulation};
use to_dan_pho::law::{Role, UnitKind};
use to_dan_pho::office::duties::{self, Kind, Stated};
use to_dan_pho::text::Set;
use to_dan_pho::{Lang, Text};

use crate::support::{day, number};

fn under(book: &Rulebook, province: u8, on: &str) -> Regulation {
    let province = Province::new(province).unwrap();
    book.at(province, UnitKind::ToDanPho, day(on)).unwrap().clone()
}

fn of(kind: Kind, post: Role, rules: &Regulation) -> Vec<Stated> {
    duties::of(post, rules)
        .filter(|s| s.clause.kind == kind)
        .collect()
}

/// Reference: Article 15, Decision 16/2019 of Hà Nội: managed, directed and run by the ward committee,
/// led by the cell, working with the Front committee and the area police.
#[test]
fn who_manages_and_who_leads() {
    let rules = under(&Rulebook::builtin(), 1, "2022-04-15");
    let managed = of(Kind::Management, Role::Head, &rules);
    assert_eq!(managed.len(), 1);
    assert_eq!(managed[0].clause.with, Set::<Role>::of(&[Role::WardCommittee]));
    let led = of(Kind::Leadership, Role::Head, &rules);
    // The cell itself, not its committee.
    assert_eq!(led[0].clause.with, Set::<Role>::of(&[Role::PartyCell]));
    assert_eq!(
        led[0].text(Lang::En).to_string(),
        "is led by the party cell (clause 1, Article 16 of Decision 16/2019/QĐ-UBND of Hà Nội)"
    );
    assert!(
        of(Kind::Coordination, Role::Head, &rules)
            .iter()
            .any(|s| s.text(Lang::Vi).to_string().contains("cảnh sát khu vực"))
    );
    // Elsewhere no text read says so.
    let rules = under(&Rulebook::builtin(), 36, "2022-04-15");
    assert!(of(Kind::Leadership, Role::Head, &rules).is_empty());
}

/// Reference: Article 10, Circular 04/2012 as of 14/2018 (every six months); clause 1, Article 33, Law
/// 10/2022 (once a year); point e, clause 1, Article 6, Decree 185/2026 (yearly).
#[test]
fn how_often_the_head_reports() {
    let book = Rulebook::builtin();
    for (on, months) in [
        ("2023-06-30", 6),
        ("2023-07-01", 12),
        ("2024-03-01", 12),
        ("2026-06-01", 12),
    ] {
        let rules = under(&book, 1, on);
        let every: Vec<_> = duties::of(Role::Head, &rules)
            .filter_map(|s| s.clause.every)
            .collect();
        assert!(!every.is_empty(), "{on}");
        assert!(
            every.iter().all(|e| *e == Span::Months(months)),
            "{on}: {every:?}"
        );
    }
}

/// Reference: Articles 3, 4, 6, 14 and 16, Decree 185/2026: read. It names no deputy and ends none: what the circular and the
/// city say of deputies goes on, inferred.
#[test]
fn what_the_decree_of_2026_says() {
    let rules = under(&Rulebook::builtin(), 36, "2026-06-01");
    let head: Vec<_> = duties::of(Role::Head, &rules).collect();
    let of_2026 = head.iter().filter(|s| {
        s.citation()
            .is_some_and(|c| c.text(Lang::En).to_string().ends_with("Decree 185/2026/NĐ-CP"))
    });
    let certainties: Vec<_> = of_2026.map(|s| s.certainty).collect();
    assert_eq!(certainties.len(), 24);
    assert!(certainties.iter().all(|c| *c == Certainty::Read));
    assert!(!of(Kind::Duty, Role::Participant, &rules).is_empty());
    for province in [36, 1] {
        let rules = under(&Rulebook::builtin(), province, "2026-06-01");
        let deputy: Vec<_> = duties::of(Role::Deputy, &rules).collect();
        assert!(!deputy.is_empty());
        assert!(deputy.iter().all(|s| s.certainty == Certainty::Inferred));
        // Nobody took part before the decree.
        let before = under(&Rulebook::builtin(), province, "2026-05-25");
        assert!(duties::of(Role::Participant, &before).next().is_none());
    }
    assert!(
        duties::of(Role::Deputy, &under(&Rulebook::builtin(), 1, "2024-03-01"))
            .next()
            .is_some()
    );
    // Part-time under the new line too.
    assert_eq!(of(Kind::Status, Role::Head, &rules).len(), 1);
}

/// Where a later text ends the deputy's post, a deputy has nothing to do; the participants of the decree are another office.
#[test]
fn a_post_that_is_no_more_has_no_duties() {
    let later = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("999/2027/NĐ-CP"),
                issuer: Issuer::Government,
                issued: day("2027-01-04"),
            },
            amended_by: None,
        },
        rank: Rank::Decree,
        territory: Territory::National,
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2027-03-01")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries: Entries {
            deputy_form: Entry::States(Provision {
                value: DeputyForm::None,
                article: article(1),
                certainty: Certainty::Read,
                breach: Breach::Refuse,
                breach_certainty: Certainty::Read,
            }),
            ..Entries::NONE
        },
    };
    let book = Rulebook::builtin().with_edition(later).unwrap();
    for (on, any) in [("2027-02-28", true), ("2027-03-01", false)] {
        let rules = under(&book, 36, on);
        assert_eq!(duties::of(Role::Deputy, &rules).next().is_some(), any, "{on}");
        assert!(duties::of(Role::Participant, &rules).next().is_some());
    }
}

/// Reference: point b, clause 5, Article 4, Decree 59/2023; point g, clause 2, Article 20 of the Law:
/// the head signs in person; point b, clause 2, Article 11 of the Decree: and presents; Article 16, Decision 16/2019 of Hà Nội: the rest may be delegated to the
/// deputy or assigned.
#[test]
fn what_another_may_do() {
    let book = Rulebook::builtin();
    let rules = under(&book, 1, "2024-03-01");
    let deputy = Some(Set::<Role>::of(&[Role::Deputy]));
    let passing = |power| {
        (
            duties::kept(power, &rules),
            duties::delegable_to(power, &rules),
            duties::assignable_to(power, &rules),
        )
    };
    assert_eq!(passing(Power::ChairMeetings), (false, deputy, deputy));
    for power in [
        Power::SignBallots,
        Power::SignDecision,
        Power::PresentConferenceReport,
    ] {
        assert_eq!(passing(power), (true, None, None));
    }
    // Six weeks under the Law alone: the decree is not there yet.
    let rules = under(&book, 1, "2023-07-20");
    let kept = |power| duties::kept(power, &rules);
    assert!(kept(Power::SignDecision));
    assert!(!kept(Power::SignBallots) && !kept(Power::PresentConferenceReport));
    let rules = under(&book, 36, "2026-06-01");
    assert_eq!(duties::delegable_to(Power::Mediate, &rules), None);
    assert_eq!(
        duties::assignable_to(Power::Mediate, &rules),
        Some(Set::<Role>::of(&[Role::Deputy, Role::Participant]))
    );
}

/// Reference: clause 2, Article 13, Circular 04/2012 (reported): heads and deputies are trained, from
/// 15/10/2012 on; since the decree of 2026 that the clause stands is inferred.
#[test]
fn heads_and_deputies_are_trained() {
    let book = Rulebook::builtin();
    for (on, any) in [
        ("2012-10-14", false),
        ("2012-10-15", true),
        ("2022-04-15", true),
        ("2026-05-25", true),
        ("2026-05-26", true),
    ] {
        let rules = under(&book, 1, on);
        for post in [Role::Head, Role::Deputy] {
            let trained = of(Kind::Entitlement, post, &rules)
                .into_iter()
                .find(|s| s.citation().is_some_and(|c| c.article == article(13).clause(2)));
            assert_eq!(trained.is_some(), any, "{post:?} on {on}");
            if let Some(trained) = trained {
                let sure = match on {
                    "2026-05-26" => "inferred",
                    _ => "reported by a secondary source",
                };
                assert_eq!(
                    trained.text(Lang::En).to_string(),
                    format!(
                        "is entitled to training in the skills that are needed (clause 2, Article 13 of Circular 04/2012/TT-BNV; {sure})"
                    )
                );
            }
        }
    }
}

/// Reference: clause 6, Article 33, Decree 33/2023 (reported): three posts are paid from the fund, until
/// 25/5/2026; clause 1, Article 14, Decree 185/2026: the same three.
#[test]
fn three_posts_have_an_allowance() {
    let book = Rulebook::builtin();
    let paid = of(Kind::Allowance, Role::Head, &under(&book, 1, "2024-03-01"));
    assert_eq!(
        paid[0].clause.with.with(Role::Head),
        Set::<Role>::of(&[Role::Head, Role::PartyCellSecretary, Role::FrontHead])
    );
    assert!(
        paid[0]
            .text(Lang::En)
            .to_string()
            .ends_with("(clause 6, Article 33 of Decree 33/2023/NĐ-CP; reported by a secondary source)"),
        "{}",
        paid[0].text(Lang::En)
    );
    let paid = of(Kind::Allowance, Role::Head, &under(&book, 1, "2026-06-01"));
    let said = paid[0].text(Lang::En).to_string();
    assert!(
        said.ends_with("(clause 1, Article 14 of Decree 185/2026/NĐ-CP)"),
        "{said}"
    );
}

/// Every sentence is there in both languages, with its article.
#[test]
fn every_clause_reads_in_both_languages() {
    let book = Rulebook::builtin();
    for on in ["2014-06-01", "2022-04-15", "2024-03-01", "2026-06-01"] {
        for &post in Role::ALL {
            let rules = under(&book, 1, on);
            for stated in duties::of(post, &rules) {
                let (vi, en) = (
                    stated.text(Lang::Vi).to_string(),
                    stated.text(Lang::En).to_string(),
                );
                // What is known of Hà Nội's regulation by an article on it names no article of the regulation.
                let named = vi.contains("Điều ") && en.contains("Article ");
                assert!(
                    named || stated.clause.article == to_dan_pho::law::edition::Article::WHOLE,
                    "{vi} / {en}"
                );
                assert_ne!(stated.clause.vi, stated.clause.en);
            }
        }
    }
}
