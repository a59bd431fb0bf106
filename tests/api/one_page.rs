//! The report of one page, of a commune and of a group.

use to_dan_pho::answers::OnePage;
use to_dan_pho::{Lang, Rulebook};

use crate::real_logs;
use crate::support::day;

/// The figures that are told of the commune: 25 groups, 28,175 households, 22,457 took part; 24 heads, 22 of them at the
/// first vote; one overdue.
#[test]
fn the_page_of_a_commune() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let page = OnePage::of(&logs, day("2026-09-30"), &book).unwrap();
    let result = page.result;
    assert_eq!((result.groups, result.households), (25, 28_175));
    assert_eq!((result.eligible, result.took_part), (28_175, 22_457));
    assert_eq!(
        (result.heads(), result.first_vote, result.rerun, result.stated),
        (24, 22, 2, 0)
    );
    assert_eq!((result.none, result.provisional, result.overdue), (1, 0, 1));
    let first = page.actions.first().unwrap();
    let vote = first.vote.unwrap();
    assert_eq!((vote.votes, vote.eligible), (670, 906));
    assert_eq!(first.counted.as_ref().unwrap().from, day("2026-09-07"));
    // Each number of the page is one of its provisions, and each provision is named.
    let numbers = page.actions.iter().map(|action| action.basis);
    let numbers = numbers.chain(page.flaws.iter().map(|flaw| flaw.basis)).flatten();
    let numbers: std::collections::BTreeSet<_> = numbers.collect();
    assert_eq!(numbers, (1..=page.basis.len()).collect());
    real_logs::golden_in_both("one_page_commune", |lang| page.explain(&book, lang));
    for lang in [Lang::Vi, Lang::En] {
        assert!(page.explain(&book, lang).lines().count() <= 45);
    }
}

#[test]
fn the_page_of_a_group() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let page_of = |name, on| OnePage::of([real_logs::named(&logs, name)], day(on), &book).unwrap();
    let (silent, irregular) = (
        page_of("Phố Huế 2", "2026-09-30"),
        page_of("Đồng Nhân 5", "2026-09-30"),
    );
    real_logs::golden_in_both("one_page_group", |lang| {
        format!(
            "{}\n{}",
            silent.explain(&book, lang),
            irregular.explain(&book, lang)
        )
    });
    assert_eq!(irregular.flaws.len(), 1);
    assert_eq!(
        (irregular.flaws[0].seq, irregular.flaws[0].on),
        (9, day("2026-08-22"))
    );
    // A past day is told as it was: before the vote there was nobody to be irregular.
    let before = page_of("Đồng Nhân 5", "2026-08-21");
    assert!(before.flaws.is_empty() && before.result.took_part == 0);
    // And before the group was there, there is no page.
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    assert_eq!(OnePage::of([log], day("2026-06-30"), &book), None);
}
