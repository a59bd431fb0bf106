//! A short list kept inline.

use alloc::vec::Vec;
use core::fmt;

/// A list of a few items: up to `N` inline, more on the heap.
///
/// An election has one or two candidates and a team of five; nothing is
/// allocated for those, and nothing is lost with more. `N` is 1 to 255; another does not compile.
///
/// ```
/// use to_dan_pho::Few;
/// let few: Few<u8, 2> = [1, 2].into_iter().collect();
/// assert_eq!(few.as_slice(), [1, 2]);
/// ```
///
/// ```compile_fail
/// let none = to_dan_pho::Few::<u8, 0>::new(&[1]);
/// ```
///
/// ```compile_fail
/// let many: to_dan_pho::Few<u8, 256> = (0..=255).collect();
/// ```
#[derive(Clone)]
pub struct Few<T, const N: usize>(Store<T, N>);

#[derive(Clone)]
enum Store<T, const N: usize> {
    // The unused tail repeats the first item, so no default value is needed.
    Inline(u8, Option<[T; N]>),
    Heap(Vec<T>),
}

impl<T: Copy, const N: usize> Few<T, N> {
    /// The empty list.
    pub const EMPTY: Self = {
        assert!(N > 0 && N < 256, "a few are 1 to 255");
        Self(Store::Inline(0, None))
    };

    /// The list of these items.
    #[must_use]
    pub fn new(items: &[T]) -> Self {
        let Some(first) = items.first() else {
            return Self::EMPTY;
        };
        match u8::try_from(items.len()) {
            Ok(len) if items.len() <= N => {
                let mut all = [*first; N];
                all.iter_mut().zip(items).for_each(|(to, from)| *to = *from);
                Self(Store::Inline(len, Some(all)))
            }
            _ => Self(Store::Heap(items.to_vec())),
        }
    }

    /// The items.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Store::Inline(len, Some(all)) => all.get(..usize::from(*len)).unwrap_or(all),
            Store::Inline(_, None) => &[],
            Store::Heap(items) => items,
        }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        match &mut self.0 {
            Store::Heap(items) => items.push(item),
            Store::Inline(..) => *self = self.iter().copied().chain(core::iter::once(item)).collect(),
        }
    }

    /// Keeps the items of which this holds.
    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        match &mut self.0 {
            Store::Heap(items) => items.retain(keep),
            Store::Inline(..) => *self = self.iter().copied().filter(keep).collect(),
        }
    }

    /// The items, one by one.
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Returns whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl<T: Copy, const N: usize> Default for Few<T, N> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Copy + fmt::Debug, const N: usize> fmt::Debug for Few<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Copy + PartialEq, const N: usize> PartialEq for Few<T, N> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Copy + Eq, const N: usize> Eq for Few<T, N> {}

impl<T: Copy, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter();
        let Some(first) = items.next() else {
            return Self::EMPTY;
        };
        let mut all = [first; N];
        let mut len = 1u8;
        while let Some(item) = items.next() {
            match all.get_mut(usize::from(len)) {
                Some(place) => {
                    *place = item;
                    len = len.saturating_add(1);
                }
                None => return Self(Store::Heap(all.into_iter().chain([item]).chain(items).collect())),
            }
        }
        Self(Store::Inline(len, Some(all)))
    }
}

impl<'a, T: Copy, const N: usize> IntoIterator for &'a Few<T, N> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(feature = "serde")]
impl<T: Copy + serde::Serialize, const N: usize> serde::Serialize for Few<T, N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Copy + serde::Deserialize<'de>, const N: usize> serde::Deserialize<'de> for Few<T, N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(|items| Self::new(&items))
    }
}
