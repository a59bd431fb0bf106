//! Every citation the built-in data uses stands in the copies of what was read, and is no surer
//! there than here.

use to_dan_pho::law::builtin::EDITIONS;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Article, Edition, Rank, Source, Territory};
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::csv::{self, Provision};
use crate::support::day;

/// The regime of an edition and how its instrument is cited in the copies; a practice that no text was
/// seen of goes by its province.
fn cited_as(edition: &Edition) -> Option<(&'static str, String)> {
    let number = match (edition.source, edition.territory) {
        (
            Source::Text {
                instrument,
                amended_by,
            },
            _,
        ) => amended_by.unwrap_or(instrument).number.to_string(),
        (Source::Practice, Territory::Province(province)) => {
            return Some(("P", province.text(Lang::En).to_string()));
        }
        (Source::Practice, Territory::National) => panic!("a practice of the whole country"),
        (Source::Assumption, _) => return None,
        (other, _) => panic!("no case for {other:?}"),
    };
    let (regime, short) = match number.as_str() {
        "01/2005/TTLT-BTTUBTWMTTQVN-BNV" => ("P", "TTLT 01/2005"),
        "34/2007/PL-UBTVQH11" => ("A", "PL 34/2007"),
        "09/2008/NQLT-CP-UBTWMTTQVN" => ("A", "NQLT"),
        "04/2012/TT-BNV" => ("A0", "TT 04/2012"),
        "09/2017/TT-BNV" => ("A1", "TT 09/2017"),
        "14/2018/TT-BNV" => ("A2", "TT 14/2018"),
        "05/2022/TT-BNV" => ("A3", "TT 05/2022"),
        "50/2013/QĐ-UBND" => ("B", "HN 50/2013"),
        "16/2019/QĐ-UBND" => ("B", "HN 16/2019"),
        "08/2020/QĐ-UBND" => ("B", "HN 08/2020"),
        "24/2017/QĐ-UBND" => ("P", "HCM 24/2017"),
        "40/2024/QĐ-UBND" => ("P", "HCM 40/2024"),
        "108/NQ-HĐND" => ("P", "ĐN 108/2017"),
        "36/2019/QĐ-UBND" => ("P", "NB 36/2019"),
        "10/2022/QH15" => ("C", "Luật 10/2022"),
        "59/2023/NĐ-CP" => ("C", "NĐ 59/2023"),
        "61/2023/NĐ-CP" => ("C", "NĐ 61/2023"),
        "33/2023/NĐ-CP" => ("C", "NĐ 33/2023"),
        "72/2025/QH15" => ("D", "Luật 72/2025"),
        "185/2026/NĐ-CP" => ("D", "NĐ 185/2026"),
        other => panic!("{other}: no regime is known for this instrument"),
    };
    Some((regime, short.to_owned()))
}

/// Every provision of the built-in texts: its edition's regime and short name, and what it states.
fn stated() -> impl Iterator<Item = (&'static str, String, Rule, Article, Certainty)> {
    EDITIONS
        .iter()
        .filter_map(|edition| cited_as(edition).map(|cited| (cited, edition)))
        .flat_map(|((regime, short), edition)| {
            edition
                .entries
                .provisions()
                .map(move |(rule, article, certainty)| (regime, short.clone(), rule, article, certainty))
        })
}

fn short_form(short: &str, article: Article) -> String {
    if article == Article::WHOLE {
        short.to_owned()
    } else {
        format!("{short} {article}")
    }
}

/// From what a provision says itself, the surest the data may be.
fn surest(row: &Provision) -> Certainty {
    match row.certainty.as_str() {
        "R" => Certainty::Read,
        "S" => Certainty::Reported,
        "I" => Certainty::Inferred,
        other => panic!("{}: certainty {other:?}", row.citation),
    }
}

/// Reference: the table of section 3 and the citations of sections 2.x of the notes on the law.
#[test]
fn every_citation_is_backed_for_its_rule_and_no_surer_than_what_was_read() {
    let backing = csv::provisions();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (regime, short, rule, article, certainty) in stated() {
        count += 1;
        let citation = short_form(&short, article);
        let row = backing.iter().find(|row| {
            row.regime == regime && row.citation == citation && row.rules.iter().any(|id| id == rule.id())
        });
        match row {
            None => wrong.push(format!("{rule:?}: no row cites {citation} ({regime})")),
            Some(row) if certainty < surest(row) => {
                wrong.push(format!(
                    "{rule:?}: {certainty:?} of {citation}, read as {}",
                    row.certainty
                ));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 160, "{count}");
}

#[test]
fn every_backing_row_is_used_and_names_known_rules() {
    let stated: Vec<_> = stated().collect();
    for row in csv::provisions() {
        assert!(!row.says.is_empty());
        for id in &row.rules {
            let rule: Rule = id.parse().unwrap();
            let used = stated.iter().any(|(regime, short, r, article, _)| {
                *r == rule && *regime == row.regime && short_form(short, *article) == row.citation
            });
            assert!(used, "{}: {id} rests on no such provision", row.citation);
        }
    }
}

/// A row that stands on the table must say what the table's cell says: the place and the letter.
#[test]
fn rows_of_the_table_carry_the_citation_and_the_letter() {
    let table = csv::table();
    assert_eq!(table.len(), 48);
    let facts = csv::facts();
    let mut checked = 0;
    for row in csv::provisions() {
        let Some(number) = row.section.strip_prefix("3 #") else {
            continue;
        };
        let fact = facts.iter().find(|fact| fact.number == number);
        let fact = fact.map(|fact| format!("{}; {} {}", fact.fact, fact.provision, fact.certainty));
        let row_of = || table.iter().find(|t| t.number == number);
        let cell = match &fact {
            Some(fact) => fact.as_str(),
            None => row_of()
                .unwrap_or_else(|| panic!("no row {number}"))
                .of(&row.regime),
        };
        let place = row.citation.split(' ').nth(2).or_else(|| {
            let (instrument, place) = row.citation.split_once(' ')?;
            (instrument == "NQLT").then_some(place)
        });
        let place = place.unwrap_or_default();
        // The table shortens: a bare "21(1)", "6(1)b", "art. 8" or, of row 29, "art. 11".
        assert!(!cell.is_empty(), "row {number} says nothing of {}", row.citation);
        // Or a stretch of clauses, "12(1)-(4)".
        let stretch = place
            .split_once('(')
            .map(|(article, _)| format!("{article}(1)-("));
        let named = cell.contains(place) || stretch.is_some_and(|stretch| cell.contains(&stretch));
        assert!(named, "row {number}: {cell:?} does not name {place}");
        let letters = match row.certainty.as_str() {
            "R" => cell.ends_with(" R") || cell.contains(" R ") || cell.contains(" R;"),
            "S" => cell.contains(" S"),
            _ => cell.contains("(I)"),
        };
        assert!(letters, "row {number}: {cell:?} is not {}", row.certainty);
        checked += 1;
    }
    assert!(checked > 30, "{checked}");
}

/// An instrument cited as a whole has a row of a table or a case behind it, or is an inference.
#[test]
fn a_text_cited_as_a_whole_stands_in_a_table() {
    let mut whole = 0;
    for (regime, short, rule, article, _) in stated() {
        if article != Article::WHOLE {
            continue;
        }
        let backing = csv::provisions();
        let row = backing
            .iter()
            .find(|row| row.citation == short && row.rules.iter().any(|id| id == rule.id()))
            .unwrap_or_else(|| panic!("{rule:?}: {short} ({regime})"));
        // Meetings and leaving under the pre-2023 rules stand in the text of section 2 alone.
        let tables = ["3 #", "4.2", "1", "case ", "2.2", "2.12", "2.13"];
        assert!(
            tables.iter().any(|table| row.section.starts_with(table)) || row.certainty == "I",
            "{rule:?}: {short}: {}",
            row.section
        );
        whole += 1;
    }
    assert!(whole > 30, "{whole}");
}

/// Nothing from memory is in the data but as an assumption, which is no text.
#[test]
fn assumptions_are_assumed_and_cite_nothing() {
    for edition in EDITIONS.iter().filter(|e| e.source == Source::Assumption) {
        for (rule, article, certainty) in edition.entries.provisions() {
            assert_eq!(certainty, Certainty::Assumed, "{rule:?}");
            assert_eq!(article, Article::WHOLE, "{rule:?}");
            assert_eq!(edition.source.citation(article), None);
        }
    }
    assert!(stated().all(|(.., certainty)| certainty != Certainty::Assumed));
}

/// What the crate assumes where no text speaks, whole: one less or one more is a change of the answers.
#[test]
fn these_are_the_assumptions() {
    let assumed: Vec<_> = EDITIONS
        .iter()
        .filter(|e| e.source == Source::Assumption)
        .flat_map(|e| e.entries.provisions())
        .map(|(rule, ..)| rule)
        .collect();
    assert_eq!(
        assumed,
        [
            Rule::CallCompetence,
            Rule::VoterListCompetence,
            Rule::CandidatesCompetence,
            Rule::MeetingNomination,
            Rule::NominationCompetence,
            Rule::TeamCompetence,
            Rule::ConveningCompetence,
            Rule::RerunCompetence,
            Rule::AnnulmentCompetence,
            Rule::RecognitionCompetence,
            Rule::TermChangeCompetence,
            Rule::DeputyForm,
            Rule::ParticipantCompetence,
            Rule::DelegationCompetence,
            Rule::DelegationBound,
            Rule::ResignationCompetence,
            Rule::RemovalCompetence,
            Rule::ReliefConvening,
            Rule::ReliefConveningFront,
            Rule::ReliefRecognition,
            Rule::TenureEndCompetence,
            Rule::SuspensionCompetence,
            Rule::SuspensionEndCompetence,
            Rule::HandoverCompetence,
            Rule::RegisterCompetence,
            Rule::RecordCompetence,
            Rule::ProposeGroup,
            Rule::MeetingConvening,
            Rule::ConvenerCompetence,
            Rule::ElectionBallotCompetence,
            Rule::ReliefBallotCompetence,
            Rule::ClusterCompetence,
            Rule::ConferenceCompetence,
            Rule::ConferenceReportCompetence,
        ]
    );
}

/// Reference: the head of the notes: Law 10/2022 was read as passed in 2022, and since 1/7/2025 is amended by words known
/// in part: every answer drawn from it says so from that day.
#[test]
fn of_the_law_every_answer_says_since_july_2025_that_it_was_amended() {
    let book = Rulebook::builtin();
    let sure = |on: &str, rule: Rule| {
        let rules = book
            .at(Province::new(31).unwrap(), UnitKind::ToDanPho, day(on))
            .unwrap();
        let head = rules.provision(rule)?;
        let of_the_law = head.citation?.instrument.number.to_string() == "10/2022/QH15";
        let told = rules.account(rule).text(Lang::En).to_string();
        of_the_law.then_some((head.certainty, told))
    };
    let mut count = 0;
    for &rule in Rule::ALL {
        let (Some((before, _)), Some((after, told))) = (sure("2025-06-30", rule), sure("2025-07-01", rule))
        else {
            continue;
        };
        assert!(
            before < Certainty::Amended || before == Certainty::Inferred,
            "{rule:?}"
        );
        assert!(after >= Certainty::Amended, "{rule:?}");
        let said = "; amended since, the amending words known only in part)";
        assert!(after == Certainty::Inferred || told.contains(said), "{told}");
        count += 1;
    }
    assert!(count > 30, "{count}");
}

/// Reference: section 1 and 6.3 of the notes: no text ends the circulars by name, nor the provinces' texts beside them. So
/// they have no end, and since the decree of 2026 whatever is drawn from them is inferred.
#[test]
fn what_no_text_ended_goes_on_inferred() {
    let decree = day("2026-05-26");
    let goes_on = |edition: &&Edition| {
        matches!(edition.source, Source::Text { .. })
            && edition.rank == Rank::Circular
            && edition.in_force.until().is_none()
            && edition.in_force.from() < decree
    };
    let mut count = 0;
    for edition in EDITIONS.iter().copied().filter(|e| goes_on(e)) {
        assert_eq!(
            edition.doubt.map(|doubt| (doubt.from, doubt.certainty)),
            Some((decree, Certainty::Inferred)),
            "{:?}",
            edition.source
        );
        count += 1;
    }
    // The circular and two of its amendments; Hà Nội's two, Hồ Chí Minh City's, Đà Nẵng's, Ninh Bình's.
    assert_eq!(count, 8);
}

/// An edition that ends says how sure that is, and only the ends that a text read says are read.
#[test]
fn an_inferred_end_says_so() {
    let mut read = Vec::new();
    for edition in EDITIONS {
        assert_eq!(edition.in_force.until().is_some(), edition.ended.is_some());
        if edition.ended == Some(Certainty::Read) {
            read.push(cited_as(edition).unwrap().1);
        }
    }
    // Khoản 2 Điều 90 Luật 10/2022, and khoản 2 Điều 20 NĐ 185/2026.
    assert_eq!(read, ["PL 34/2007", "NĐ 33/2023"]);
}
