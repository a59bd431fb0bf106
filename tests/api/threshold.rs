//! Shares, against naive arithmetic.

use proptest::prelude::*;
use to_dan_pho::law::edition::Percent;
use to_dan_pho::law::edition::{Comparator, Denominator, Threshold};
use to_dan_pho::text::ValueError;
use to_dan_pho::{Lang, Text};

const MAX: u32 = u32::MAX;

fn threshold(comparator: Comparator, numerator: u16, denominator: u16) -> Threshold {
    Threshold::new(
        comparator,
        numerator,
        denominator,
        Denominator::HouseholdRepresentatives,
    )
    .unwrap()
}

/// Of 0, 1, 2, 3 and all of u32: the fewest that each share needs.
#[test]
fn the_fewest_needed_of_small_and_greatest_wholes() {
    use Comparator::{AtLeast, MoreThan};
    let two_thirds_of_max = 2_863_311_530; // 2/3 of 4,294,967,295 is whole
    for (comparator, n, d, needed) in [
        (MoreThan, 1, 2, [1, 1, 2, 2, 2_147_483_648]),
        (AtLeast, 1, 2, [1, 1, 1, 2, 2_147_483_648]),
        (MoreThan, 2, 3, [1, 1, 2, 3, two_thirds_of_max + 1]),
        (AtLeast, 2, 3, [1, 1, 2, 2, two_thirds_of_max]),
        (MoreThan, 1, 10, [1, 1, 1, 1, 429_496_730]),
        (AtLeast, 1, 10, [1, 1, 1, 1, 429_496_730]),
        (AtLeast, 1, 1, [1, 1, 2, 3, MAX]),
        (AtLeast, 1, u16::MAX, [1, 1, 1, 1, 65_537]),
        (MoreThan, u16::MAX - 1, u16::MAX, [1, 1, 2, 3, MAX - 65_536]),
    ] {
        let t = threshold(comparator, n, d);
        for (whole, needed) in [0, 1, 2, 3, MAX].into_iter().zip(needed) {
            assert_eq!(t.needed(whole), needed, "{t:?} of {whole}");
            assert_eq!(t.reached(needed, whole), whole > 0, "{t:?} of {whole}");
            assert!(!t.reached(needed - 1, whole), "{t:?} of {whole}");
        }
        assert!(t.reached(MAX, MAX) && !t.reached(0, MAX));
        assert!(!t.reached(MAX, 0) && !t.reached(0, 0));
    }
}

/// Reference: khoản 1 Điều 21, khoản 3 Điều 16 Luật 10/2022; điểm b khoản 1 Điều 9 NĐ 59/2023 (R).
#[test]
fn the_four_comparators_of_the_law_differ_at_their_boundary() {
    assert!(!Threshold::MORE_THAN_HALF.reached(50, 100) && Threshold::MORE_THAN_HALF.reached(51, 100));
    assert!(Threshold::AT_LEAST_HALF.reached(50, 100) && !Threshold::AT_LEAST_HALF.reached(49, 100));
    assert!(Threshold::TWO_THIRDS.reached(66, 99) && !Threshold::TWO_THIRDS.reached(65, 99));
    assert!(Threshold::TENTH.reached(10, 100) && !Threshold::TENTH.reached(9, 100));
    // 67 of 100, as 66.67 is not reached by 66.
    assert_eq!(Threshold::TWO_THIRDS.needed(100), 67);
}

#[test]
fn a_share_that_can_be_none_is_refused() {
    use Comparator::{AtLeast, MoreThan};
    for (comparator, numerator, denominator) in [
        (AtLeast, 0, 2),
        (AtLeast, 0, 0),
        (MoreThan, 1, 0),
        (AtLeast, 3, 2),
        (MoreThan, 2, 2),
    ] {
        assert_eq!(
            Threshold::new(comparator, numerator, denominator, Denominator::Present),
            Err(ValueError::Share {
                numerator,
                denominator
            })
        );
    }
    assert!(Threshold::new(AtLeast, 2, 2, Denominator::Present).is_ok());
}

#[test]
fn the_denominator_is_named() {
    let win = Threshold::MORE_THAN_HALF;
    assert_eq!(win.denominator(), Denominator::HouseholdRepresentatives);
    assert_eq!(win.of(Denominator::Present).denominator(), Denominator::Present);
    assert_ne!(win, win.of(Denominator::ValidBallots));
    assert_eq!(
        win.text(Lang::Vi).to_string(),
        "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố"
    );
    assert_eq!(
        Threshold::TWO_THIRDS
            .of(Denominator::Present)
            .text(Lang::En)
            .to_string(),
        "at least 2/3 of the representatives attending"
    );
}

/// Reference: A8, 5,069 of 5,443 is 93.13%; A2, 159 and 149 of 361; A1, 110 of 310.
#[test]
fn percentages_have_two_decimals_halves_up() {
    for (part, whole, vi, en) in [
        (5_069, 5_443, "93,13%", "93.13%"),
        (159, 361, "44,04%", "44.04%"),
        (149, 361, "41,27%", "41.27%"),
        (110, 310, "35,48%", "35.48%"),
        (1, 800, "0,13%", "0.13%"),   // 0.125 exactly
        (1, 1_600, "0,06%", "0.06%"), // 0.0625
        (2, 3, "66,67%", "66.67%"),
        (0, 3, "0,00%", "0.00%"),
        (0, 0, "0,00%", "0.00%"),
        (MAX, MAX, "100,00%", "100.00%"),
        (MAX, 1, "429496729500,00%", "429496729500.00%"),
    ] {
        let percent = Percent::of(part, whole);
        assert_eq!(percent.text(Lang::Vi).to_string(), vi, "{part}/{whole}");
        assert_eq!(percent.text(Lang::En).to_string(), en, "{part}/{whole}");
    }
}

/// Any share there can be, with a whole and a part in it, the ends more often than chance has them.
fn cases() -> impl Strategy<Value = (bool, u16, u16, u32, u32)> {
    let size = || {
        prop_oneof![
            Just(0u32),
            Just(1),
            Just(2),
            Just(MAX),
            Just(MAX - 1),
            0u32..5000,
            any::<u32>()
        ]
    };
    (any::<bool>(), 1u16.., 1u16.., size(), size())
}

proptest! {
    #[test]
    fn reached_and_needed_are_the_naive_ones((strict, a, b, whole, votes) in cases()) {
        let (numerator, denominator) = (a.min(b), a.max(b));
        let comparator = if strict { Comparator::MoreThan } else { Comparator::AtLeast };
        prop_assume!(!(strict && numerator == denominator));
        let t = threshold(comparator, numerator, denominator);
        let reached = |votes: u32| {
            let (have, want) =
                (u128::from(votes) * u128::from(denominator), u128::from(whole) * u128::from(numerator));
            whole > 0 && if strict { have > want } else { have >= want }
        };
        prop_assert_eq!(t.reached(votes, whole), reached(votes));
        // Needed is the least that reaches, and all above it do.
        let needed = t.needed(whole);
        prop_assert!(needed >= 1);
        if whole > 0 {
            prop_assert!(needed <= whole);
            prop_assert!(reached(needed) && !reached(needed - 1));
        }
    }

    #[test]
    fn percentages_round_to_the_nearest(part: u32, whole in 1u32..) {
        let text = Percent::of(part, whole).text(Lang::En).to_string();
        let (units, hundredths) = text.strip_suffix("%").unwrap().split_once('.').unwrap();
        let shown: u128 = format!("{units}{hundredths}").parse().unwrap();
        // |shown - 10000 part/whole| <= 1/2, and a half is rounded up.
        let (twice, exact) = (2 * shown * u128::from(whole), 20_000 * u128::from(part));
        prop_assert!(twice <= exact + u128::from(whole));
        prop_assert!(exact < twice + u128::from(whole));
    }
}
