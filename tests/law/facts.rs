//! The facts that were added to the table of deadlines and thresholds, one a row: `fact_rows.csv` binds every row of
//! `facts.csv` to a rule and its value, to a duty, to a test, or says why it is out of scope.

use std::collections::BTreeSet;
use std::path::Path;

use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Article, Level};
use to_dan_pho::law::{Province, Regulation, Role, UnitKind};
use to_dan_pho::office::duties;
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::csv::{self, Fact};
use crate::support::day;

struct Bound {
    number: String,
    place: String,
    on: String,
    binding: String,
    what: String,
}

fn bound() -> Vec<Bound> {
    let mut rows = csv::rows(include_str!("fact_rows.csv")).into_iter();
    assert_eq!(rows.next().unwrap(), ["number", "place", "on", "binding", "what"]);
    rows.map(|row| {
        let [number, place, on, binding, what] = row.try_into().unwrap();
        Bound {
            number,
            place,
            on,
            binding,
            what,
        }
    })
    .collect()
}

impl Bound {
    fn rules<'a>(&self, book: &'a Rulebook) -> &'a Regulation {
        let province = Province::new(self.place.parse().unwrap()).unwrap();
        book.at(province, UnitKind::ToDanPho, day(&self.on)).unwrap()
    }

    /// The rule, and what it says.
    fn value(&self) -> (Rule, &str) {
        let (id, says) = self.what.split_once(" = ").unwrap();
        (id.parse().unwrap(), says)
    }
}

/// Whether a fact names an article, in its provision or its words: `6(3)c` itself, a clause that holds it, or a point of
/// it.
fn names(fact: &Fact, article: Article) -> bool {
    let at = article.to_string();
    let named = |text: &str| {
        let mut words = text.split([' ', ',', ';']).filter(|word| !word.is_empty());
        words.any(|word| {
            let in_a_clause = at.starts_with(word) && word.ends_with(')');
            let a_point_of_it = at.ends_with(')') && word.starts_with(&at);
            in_a_clause || a_point_of_it || word.split('-').any(|end| end == at)
        })
    };
    named(&fact.provision) || named(&fact.fact)
}

/// How sure a value may be said to be of a fact that was read, reported or inferred.
fn as_sure(fact: &Fact, certainty: Certainty) -> bool {
    match fact.certainty.as_str() {
        "S" => certainty == Certainty::Reported,
        // Of a fact that is read and partly inferred, one or the other.
        "R / I" => matches!(certainty, Certainty::Read | Certainty::Inferred),
        _ => matches!(certainty, Certainty::Read | Certainty::Amended),
    }
}

/// Every test of these suites by its name.
fn tests() -> String {
    fn read(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                all.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut all = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law"), &mut all);
    all
}

/// Reference: the table of section 3.1, rows 49 to 137: each is bound, and what binds it holds.
#[test]
fn every_fact_is_a_value_a_duty_a_test_or_out_of_scope() {
    let facts = csv::facts();
    let bound = bound();
    let numbers: Vec<_> = facts
        .iter()
        .map(|fact| fact.number.parse::<u32>().unwrap())
        .collect();
    assert!(numbers.iter().copied().eq(49..=137));
    let named: BTreeSet<_> = bound.iter().map(|row| row.number.as_str()).collect();
    assert_eq!(named.len(), facts.len());
    let book = Rulebook::builtin();
    let tests = tests();
    let mut wrong = Vec::new();
    for row in &bound {
        let fact = facts.iter().find(|fact| fact.number == row.number).unwrap();
        let told = format!("row {} ({}): {}", row.number, fact.fact, row.what);
        let holds = match row.binding.as_str() {
            "rule" | "rule elsewhere" => {
                let (rule, says) = row.value();
                let rules = row.rules(&book);
                let head = rules.provision(rule);
                let value = rules.value(rule).text(Lang::En).to_string();
                let here = head.is_some_and(|head| {
                    let article = head.citation.map(|citation| citation.article);
                    article.is_some_and(|article| names(fact, article)) && as_sure(fact, head.certainty)
                });
                value == says && head.is_some() && (here || row.binding == "rule elsewhere")
            }
            "left to the province" => {
                row.rules(&book).left_to(row.what.parse().unwrap()) == Some(Level::Province)
            }
            "no rule" => row.rules(&book).provision(row.what.parse().unwrap()).is_none(),
            "duty" => [Role::Head, Role::Deputy, Role::Participant]
                .into_iter()
                .flat_map(|post| duties::of(post, row.rules(&book)))
                .any(|stated| {
                    stated.clause.en.contains(&row.what)
                        && names(fact, stated.clause.article)
                        && (fact.certainty != "R" || as_sure(fact, stated.certainty))
                }),
            "test" => tests.contains(&format!("#[test]\nfn {}()", row.what)),
            "out of scope" => !row.what.is_empty(),
            other => panic!("{other}"),
        };
        if !holds {
            wrong.push(told);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
