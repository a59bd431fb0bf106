//! Citations in both languages.

use to_dan_pho::law::edition::Citation;
use to_dan_pho::law::edition::{Article, Instrument, Issuer, article};
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::support::verdict::Named;
use crate::support::{day, number};

fn instrument(text: &str, issuer: Issuer, issued: &str) -> Instrument {
    Instrument {
        number: number(text),
        issuer,
        issued: day(issued),
    }
}

fn said(citation: Citation) -> [String; 2] {
    [Lang::Vi, Lang::En].map(|lang| citation.text(lang).to_string())
}

#[test]
fn citations_go_down_to_article_clause_and_point() {
    let decree = instrument("185/2026/NĐ-CP", Issuer::Government, "2026-05-26");
    let cite = |article| {
        said(Citation {
            instrument: decree,
            amended_by: None,
            article,
        })
    };
    assert_eq!(
        cite(article(6).clause(3).point('c')),
        [
            "điểm c khoản 3 Điều 6 Nghị định 185/2026/NĐ-CP",
            "point c, clause 3, Article 6 of Decree 185/2026/NĐ-CP"
        ]
    );
    assert_eq!(
        cite(article(3).clause(1).point('đ')),
        [
            "điểm đ khoản 1 Điều 3 Nghị định 185/2026/NĐ-CP",
            "point đ, clause 1, Article 3 of Decree 185/2026/NĐ-CP"
        ]
    );
    assert_eq!(
        cite(article(7).clause(1)),
        [
            "khoản 1 Điều 7 Nghị định 185/2026/NĐ-CP",
            "clause 1, Article 7 of Decree 185/2026/NĐ-CP"
        ]
    );
    assert_eq!(
        cite(article(8)),
        [
            "Điều 8 Nghị định 185/2026/NĐ-CP",
            "Article 8 of Decree 185/2026/NĐ-CP"
        ]
    );
    assert_eq!(
        cite(Article::WHOLE),
        ["Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP"]
    );
}

/// A provincial number alone is no identity, so its issuer is named.
#[test]
fn a_provincial_text_names_its_province_and_its_amendment() {
    let committee = Issuer::ProvinceCommittee(Province::HA_NOI);
    let citation = Citation {
        instrument: instrument("16/2019/QĐ-UBND", committee, "2019-09-19"),
        amended_by: Some(instrument("08/2020/QĐ-UBND", committee, "2020-04-17")),
        article: article(4),
    };
    assert_eq!(
        said(citation),
        [
            "Điều 4 Quyết định 16/2019/QĐ-UBND của UBND thành phố Hà Nội, được sửa đổi, bổ sung bởi Quyết định \
             08/2020/QĐ-UBND của UBND thành phố Hà Nội",
            "Article 4 of Decision 16/2019/QĐ-UBND of Hà Nội as amended by Decision 08/2020/QĐ-UBND of Hà Nội"
        ]
    );
    let council = Issuer::ProvinceCouncil(Province::new(79).unwrap());
    let resolution = instrument("11/NQ-HĐND", council, "2024-03-14");
    assert_eq!(
        resolution.text(Lang::Vi).to_string(),
        "Nghị quyết số 11/NQ-HĐND của HĐND Thành phố Hồ Chí Minh"
    );
}

#[test]
fn the_short_form_of_tables() {
    for (place, short) in [
        (article(6).clause(1).point('a'), "6(1)a"),
        (article(21).clause(1), "21(1)"),
        (article(8), "8"),
        (Article::WHOLE, "0"),
    ] {
        assert_eq!(place.to_string(), short);
    }
}

/// The tests of the law print citations by their own hand; both hands agree on the data.
#[test]
fn the_tests_own_rendering_agrees_with_the_crates() {
    let decree = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
    let book = Rulebook::builtin();
    let rules = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2024-12-08"))
        .unwrap();
    let mut seen = 0;
    for &rule in Rule::ALL {
        let Some(citation) = rules.citation(rule) else {
            continue;
        };
        if citation.instrument.number == number("59/2023/NĐ-CP") {
            assert_eq!(
                said(citation),
                decree.at(&citation.article.to_string()),
                "{rule:?}"
            );
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}
