//! Lists that are compared with themselves or with each other. Short ones are compared item by item and take no
//! memory; long ones are sorted, so that no list is slow because it is long.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

/// Up to so many items are compared one by one.
const SHORT: usize = 16;

/// Returns a function that tells of the item at a place whether one before it has the same key.
pub(crate) fn repeats<T, K: Ord>(items: &[T], key: impl Fn(&T) -> K) -> impl Fn(usize) -> bool {
    let known = (SHORT < items.len()).then(|| {
        let mut seen = BTreeSet::new();
        let known: Vec<_> = items.iter().map(|item| !seen.insert(key(item))).collect();
        known
    });
    move |at| match &known {
        Some(known) => known.get(at) == Some(&true),
        None => items.get(at).is_some_and(|item| {
            let item = key(item);
            let before = items.get(..at).unwrap_or(items);
            before.iter().any(|other| key(other) == item)
        }),
    }
}

/// Returns a function that tells whether an item of the list has a key.
pub(crate) fn keys<T, K: Ord>(items: &[T], key: impl Fn(&T) -> K) -> impl Fn(&K) -> bool {
    let sorted = (SHORT < items.len()).then(|| items.iter().map(&key).collect::<BTreeSet<_>>());
    move |wanted| match &sorted {
        Some(sorted) => sorted.contains(wanted),
        None => items.iter().any(|item| key(item) == *wanted),
    }
}

/// The items of a growing list, each entered once.
#[derive(Debug, Default)]
pub(crate) struct Distinct {
    // The hash and the place of each item, once there are many.
    places: BTreeSet<(u64, usize)>,
}

impl Distinct {
    /// Adds an item, if it is not in the list.
    pub(crate) fn push<T: Hash + PartialEq>(&mut self, items: &mut Vec<T>, item: T) {
        if items.len() < SHORT {
            if !items.contains(&item) {
                items.push(item);
            }
            return;
        }
        if self.places.is_empty() {
            self.places = items.iter().map(hash).zip(0..).collect();
        }
        let hash = hash(&item);
        let mut same = self.places.range((hash, 0)..=(hash, usize::MAX));
        if same.all(|(_, at)| items.get(*at) != Some(&item)) {
            self.places.insert((hash, items.len()));
            items.push(item);
        }
    }
}

fn hash<T: Hash>(item: &T) -> u64 {
    let mut fnv = Fnv(0xcbf2_9ce4_8422_2325);
    item.hash(&mut fnv);
    fnv.finish()
}

/// The hash of Fowler, Noll and Vo. Two items with one hash are compared.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        self.0 = bytes.iter().fold(self.0, step);
    }
}
