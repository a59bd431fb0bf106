//! What the table of rules is made into: the enum of rules, the slots, and what can be asked of a rule.
//!
//! A rule of ground *law* is a slot: the regulation in force fills it and supplies the citation.
//! A rule of ground *record* is arithmetic or order and needs no law; it has a title, in brackets,
//! where an act can break it and happen all the same. In the sentences `{o}` is what was observed, `{r}`
//! what was required, `{of}` the whole, `{n}` the least needed, `{t}` the rule's own value, `{p}` the
//! percentage.

use core::any::Any;
use core::fmt;
use core::str::FromStr;

use alloc::string::String;

use crate::law::edition::Source;
use crate::law::slot::{Note, ProvisionHead, Sourced};
use crate::law::table::table;
use crate::law::{
    AboveHouseholds, AllowanceFund, Article, Certainty, Contents, Count, DelegationBound, DeputyForm,
    DeputyTerm, DocumentsAhead, Electorates, Entry, HeadActs, Households, InvalidBallotKinds, MatterScope,
    Matters, Permission, Provision, ProvisionalTime, RemovalGrounds, Reports, Requirements, Residence, Roles,
    Schooling, Slot, Span, Terms, Threshold,
};
use crate::text::{Lang, Text};

/// Căn cứ của quy tắc: what a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The law: the regulation supplies the citation.
    Law,
    /// The law too, but of what no procedure here judges: it can be asked for, and not be broken.
    Reference,
    /// Arithmetic, order or identity within the record itself: no citation.
    Record,
}

macro_rules! rules {
    (
        law { $($(#[$doc:meta])* $slot:ident: $ty:ty => $rule:ident $id:literal $title_vi:literal $title_en:literal $vi:literal $en:literal;)+ }
        reference { $($(#[$fdoc:meta])* $fslot:ident: $fty:ty => $fact:ident $fid:literal $fvi:literal $fen:literal;)+ }
        record { $($(#[$rdoc:meta])* $record:ident $rid:literal $([$rtitle_vi:literal $rtitle_en:literal])? $rvi:literal $ren:literal;)+ }
    ) => {
        /// Quy tắc: a rule that an act can break.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(try_from = "String", into = "&'static str"))]
        #[repr(u16)]
        pub enum Rule {
            $($(#[$doc])* $rule,)+
            $($(#[$fdoc])* $fact,)+
            $($(#[$rdoc])* $record,)+
        }

        impl Rule {
            /// Every rule, those of law first.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)+ $(Self::$fact,)+ $(Self::$record,)+];

            /// The rule's stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)+
                    $(Self::$fact => $fid,)+
                    $(Self::$record => $rid,)+
                }
            }

            /// What the rule rests on.
            #[must_use]
            pub const fn ground(self) -> Ground {
                match self {
                    $(Self::$rule)|+ => Ground::Law,
                    $(Self::$fact)|+ => Ground::Reference,
                    $(Self::$record)|+ => Ground::Record,
                }
            }

            /// What the rule is about, in a few words. Of the record only the rules that an act can break
            /// and happen all the same have a title, to be named as irregularities.
            #[must_use]
            pub const fn title(self, lang: Lang) -> Option<&'static str> {
                match self {
                    $(Self::$rule => Some(lang.pick($title_vi, $title_en)),)+
                    $(Self::$fact => Some(lang.pick($fvi, $fen)),)+
                    $($(Self::$record => Some(lang.pick($rtitle_vi, $rtitle_en)),)?)+
                    _ => None,
                }
            }

            /// The sentence that says it was broken, with placeholders; of a reference, what it is about.
            #[must_use]
            pub const fn sentence(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$rule => lang.pick($vi, $en),)+
                    $(Self::$fact => lang.pick($fvi, $fen),)+
                    $(Self::$record => lang.pick($rvi, $ren),)+
                }
            }
        }

        /// What one edition of an instrument says, slot by slot.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        pub struct Entries {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(default = "absent"))] pub $slot: Entry<$ty>,)+
            $($(#[$fdoc])* #[cfg_attr(feature = "serde", serde(default = "absent"))] pub $fslot: Entry<$fty>,)+
        }

        impl Entries {
            /// An edition that says nothing.
            pub const NONE: Self = Self { $($slot: Entry::Absent,)+ $($fslot: Entry::Absent,)+ };

            /// Every rule it speaks of, stated or cleared: where, and how sure that is.
            pub fn provisions(&self) -> impl Iterator<Item = (Rule, Article, Certainty)> {
                [$((Rule::$rule, self.$slot.place()),)+ $((Rule::$fact, self.$fslot.place()),)+]
                    .into_iter()
                    .filter_map(|(rule, place)| place.map(|(article, certainty)| (rule, article, certainty)))
            }

            /// Every share that an act is measured by: its field, its rule, and what is stated.
            pub(crate) fn shares(&self) -> impl Iterator<Item = (&'static str, Rule, Threshold)> {
                [$((stringify!($slot), Rule::$rule, share(self.$slot.stated())),)+]
                    .into_iter()
                    .filter_map(|(field, rule, share)| Some((field, rule, share?)))
            }
        }

        /// What a regulation says, slot by slot.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        pub struct Slots {
            $($(#[$doc])* pub $slot: Slot<$ty>,)+
            $($(#[$fdoc])* pub $fslot: Slot<$fty>,)+
        }

        impl Slots {
            /// Every share that an act is measured by: its field, its rule, and what is stated.
            pub(crate) fn shares(&self) -> impl Iterator<Item = (&'static str, Rule, Threshold)> {
                [$((stringify!($slot), Rule::$rule, share(self.$slot.stated())),)+]
                    .into_iter()
                    .filter_map(|(field, rule, share)| Some((field, rule, share?)))
            }

            /// Lays the entries of editions over each other; what prevails comes first.
            pub(crate) fn lay<W: Copy + PartialEq>(editions: &[(&Entries, u8, W)]) -> Self {
                Self {
                    $($slot: Slot::lay(Rule::$rule, editions.iter().map(|(e, source, weight)| (e.$slot, *source, *weight))),)+
                    $($fslot: Slot::lay(Rule::$fact, editions.iter().map(|(e, source, weight)| (e.$fslot, *source, *weight))),)+
                }
            }

            /// The provision applied to a rule of law, without its value.
            pub(crate) fn head(&self, rule: Rule, sources: &[Source]) -> Option<ProvisionHead> {
                match rule {
                    $(Rule::$rule => self.$slot.head(sources),)+
                    $(Rule::$fact => self.$fslot.head(sources),)+
                    _ => None,
                }
            }

            /// Writes the value applied to a rule of law, or that there is none.
            pub(crate) fn write_value(&self, rule: Rule, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match rule {
                    $(Rule::$rule => value(&self.$slot, lang, f),)+
                    $(Rule::$fact => value(&self.$fslot, lang, f),)+
                    _ => Ok(()),
                }
            }

            /// Whether the two state the same value for a rule.
            pub(crate) fn same_value(&self, other: &Self, rule: Rule) -> bool {
                match rule {
                    $(Rule::$rule => self.$slot.says_as(&other.$slot),)+
                    $(Rule::$fact => self.$fslot.says_as(&other.$fslot),)+
                    _ => true,
                }
            }

            /// The first rule whose slot is another's, or rests on a source that is not there.
            #[cfg(feature = "serde")]
            pub(crate) fn misfit(&self, sources: usize) -> Option<Rule> {
                [
                    $((Rule::$rule, self.$slot.fits(Rule::$rule, sources)),)+
                    $((Rule::$fact, self.$fslot.fits(Rule::$fact, sources)),)+
                ]
                .into_iter()
                .find_map(|(rule, fits)| (!fits).then_some(rule))
            }

            /// The source of what is applied to a rule, or of what regulates its field without it.
            pub(crate) fn source(&self, rule: Rule) -> Option<u8> {
                match rule {
                    $(Rule::$rule => self.$slot.source(),)+
                    $(Rule::$fact => self.$fslot.source(),)+
                    _ => None,
                }
            }

            /// Where the field of a rule is regulated without it.
            pub(crate) fn cleared(&self, rule: Rule) -> Option<&Sourced<()>> {
                match rule {
                    $(Rule::$rule => self.$slot.cleared(),)+
                    $(Rule::$fact => self.$fslot.cleared(),)+
                    _ => None,
                }
            }

            /// The text that is set aside for a rule, if there is one: overridden or disputed.
            pub(crate) fn note(&self, rule: Rule) -> Option<Note<'_>> {
                match rule {
                    $(Rule::$rule => self.$slot.note(),)+
                    $(Rule::$fact => self.$fslot.note(),)+
                    _ => None,
                }
            }
        }
    };
}

fn value<T: Text>(slot: &Slot<T>, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match slot.stated() {
        Some(provision) => provision.value.write(lang, f),
        None => f.write_str(lang.pick("không quy định", "not regulated")),
    }
}

/// The share that a provision of any type states, if it is one of shares.
fn share<T: 'static>(provision: Option<&Provision<T>>) -> Option<Threshold> {
    let value: &dyn Any = &provision?.value;
    value.downcast_ref().copied()
}

#[cfg(feature = "serde")]
const fn absent<T>() -> Entry<T> {
    Entry::Absent
}

table!(rules);

impl Text for Rule {
    /// The rule's id, the same in every language.
    fn write(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A text that is the id of no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rule {0:?}: no rule of this id")]
pub struct UnknownRule(pub String);

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(id: &str) -> Result<Self, UnknownRule> {
        Self::ALL
            .iter()
            .copied()
            .find(|rule| rule.id() == id)
            .ok_or_else(|| UnknownRule(id.into()))
    }
}

impl TryFrom<String> for Rule {
    type Error = UnknownRule;

    fn try_from(id: String) -> Result<Self, UnknownRule> {
        id.parse()
    }
}

impl From<Rule> for &'static str {
    fn from(rule: Rule) -> Self {
        rule.id()
    }
}
