//! Sets of words.

use core::hash::Hash;

/// A set of words of a vocabulary, such as roles or powers, or of rules.
///
/// ```
/// use to_dan_pho::law::Power;
/// use to_dan_pho::text::Set;
/// let powers = Set::<Power>::of(&[Power::Mediate, Power::ChairMeetings]);
/// assert!(powers.contains(Power::Mediate));
/// assert_eq!(powers.iter().next(), Some(Power::ChairMeetings));
/// assert_eq!(powers, [Power::ChairMeetings, Power::Mediate].into_iter().collect());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set<T: Member>(pub(crate) T::Bits);

/// A word that a set can hold. Only this crate implements it.
#[expect(
    unnameable_types,
    reason = "sealed: what a set can hold is a list of this crate, and nobody names the trait"
)]
pub trait Member: Copy {
    /// The bits of a set, one a word.
    type Bits: Copy + Eq + Hash;

    /// The bits of the empty set.
    const NONE: Self::Bits;
}

impl<T: Member> Set<T> {
    /// The empty set.
    pub const EMPTY: Self = Self(T::NONE);
}

impl<T: Member> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}
