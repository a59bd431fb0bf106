//! What the table of rules is made into: the enum of rules, the slots, and what can be asked of a rule.
//!
//! A rule of ground *law* is a slot: the regulation in force fills it and supplies the citation.
//! A rule of ground *record* is arithmetic or order and needs no law; it has a title where an act can
//! break it and happen all the same.

use core::fmt;
use core::str::FromStr;

#[cfg(feature = "serde")]
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::law::precedence::Precedence;
use crate::law::slot::AnySlot;
use crate::law::table::table;
use crate::law::{
    AboveHouseholds, AllowanceFund, Article, Certainty, Content, Count, DelegationBound, Denominator,
    DeputyForm, DeputyTerm, DocumentsAhead, Electorate, Entry, HeadActs, Households, InvalidBallot, Level,
    Matter, MatterScope, Permission, Power, ProvisionalTime, RemovalGround, Report, Requirements, Residence,
    Role, Schooling, Sizes, Slot, Span, TermChangeGround, Terms, Threshold,
};
use crate::text::{Lang, ParseError, Set, Text, ValueError};

/// Căn cứ của quy tắc: what a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ground {
    /// The law: the regulation supplies the citation.
    Law,
    /// The law too, but no act here can break it: it can be asked for.
    Reference,
    /// Arithmetic, order or identity within the record itself: no citation.
    Record,
}

/// The rule whose article is told with a broken rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cites {
    /// The rule's own, if it is of law.
    Own,
    /// That of another rule, of whose value this one is the arithmetic.
    Of(Rule),
    /// That of the rule which the evidence names.
    Named,
    /// None, but the instrument in which the other rule stands: it is the one in force.
    InForce(Rule),
}

/// When a rule is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measured {
    /// At the act that can break it.
    AtItsAct,
    /// There, and once more to the day on which the vote is really held.
    AgainAtTheVote,
}

/// The default where no instrument consulted states the slot of a rule. One policy for every procedure; `docs/silence.md` has the
/// table.
///
/// ```
/// use to_dan_pho::Rule;
/// use to_dan_pho::law::{Role, edition::Unstated};
/// use to_dan_pho::text::Set;
///
/// assert_eq!(Rule::CallAhead.unstated(), Unstated::NotChecked);
/// assert_eq!(Rule::ElectionMajority.unstated(), Unstated::Minutes);
/// let opens = Unstated::OpenTo(Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]));
/// assert_eq!(Rule::ConferenceCompetence.unstated(), opens);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unstated {
    /// A condition: it is not checked, and listed.
    NotChecked,
    /// A share: what the minutes declare stands, and the share is listed. Nothing passes with nobody in favour.
    Minutes,
    /// A competence: open to the bodies and posts that it concerns, and listed. It is not provided for where a text
    /// regulates the matter whole and leaves it out ([`Slot::is_left_out`](crate::law::edition::Slot::is_left_out)), and for
    /// whoever is not named here (INTERPRETATION).
    OpenTo(Set<Role>),
    /// A step: open to whoever is competent under one of these rules, and listed. It is not provided for where a text
    /// regulates the matter whole and leaves it out.
    StepOf(&'static [Rule]),
}

/// The column `unstated` of a row.
macro_rules! unstated {
    () => {
        Unstated::NotChecked
    };
    (OpenTo $($role:ident)+) => {
        Unstated::OpenTo(Set::<Role>::of(&[$(Role::$role),+]))
    };
    (StepOf $($of:ident)+) => {
        Unstated::StepOf(&[$(Rule::$of),+])
    };
    ($kind:ident) => {
        Unstated::$kind
    };
}

/// All of a rule but its value.
struct Row {
    id: &'static str,
    ground: Ground,
    title: [&'static str; 2],
    broken: [&'static str; 2],
    never: [&'static str; 2],
    share_of: &'static [Denominator],
    measured: Measured,
    unstated: Unstated,
    cites: Cites,
}

/// The content of a column, or what it holds where the row does not have it.
macro_rules! or {
    ($default:expr) => {
        $default
    };
    ($default:expr, $given:expr) => {
        $given
    };
}

/// Reads entries or slots. By hand, so that what is not there says nothing, and what is not known is
/// refused in words instead of with a list of all fields.
macro_rules! read_by_rule {
    ($of:ident, $nothing:expr, $what:literal, $($rule:ident $field:ident)+) => {
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $of {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $of;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$of, A::Error> {
                        let mut all = $nothing;
                        let mut read = Set::<Rule>::EMPTY;
                        while let Some(Field(rule)) = map.next_key()? {
                            if read.contains(rule) {
                                return Err(A::Error::custom(format_args!("{rule:?} is stated twice")));
                            }
                            read = read.with(rule);
                            match rule {
                                $(Rule::$rule => all.$field = map.next_value()?,)+
                                // A field is of a rule of law.
                                _ => {}
                            }
                        }
                        Ok(all)
                    }

                    // Of a compact format, which has no names: every field, in order.
                    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<$of, A::Error> {
                        let mut all = $nothing;
                        $(all.$field = element(seq.next_element()?)?;)+
                        Ok(all)
                    }
                }

                // In a format with names, what is not there is no error.
                if deserializer.is_human_readable() {
                    deserializer.deserialize_map(Fields)
                } else {
                    deserializer.deserialize_struct(stringify!($of), FIELDS, Fields)
                }
            }
        }
    };
}

macro_rules! rules {
    (
        law { $(
            $(#[$doc:meta])*
            $rule:ident { id: $id:literal, value: $slot:ident as $ty:ty,
                $(share_of: $($whole:ident)|+,)?
                $(measured: $measured:ident,)?
                $(in_person: $power:ident,)?
                $(unstated: $unstated:ident $(($($open:ident)|+))?,)?
                title: $title_vi:literal / $title_en:literal,
                broken: $vi:literal / $en:literal,
                $(never: $never_vi:literal / $never_en:literal,)?
            }
        )+ }
        reference { $(
            $(#[$fdoc:meta])*
            $fact:ident { id: $fid:literal, value: $fslot:ident as $fty:ty,
                $(share_of: $($fwhole:ident)|+,)?
                title: $fvi:literal / $fen:literal,
            }
        )+ }
        record { $(
            $(#[$rdoc:meta])*
            $record:ident { id: $rid:literal,
                $(cites: $cites:ident $(($of:ident))?,)?
                $(title: $rtitle_vi:literal / $rtitle_en:literal,)?
                broken: $rvi:literal / $ren:literal,
            }
        )+ }
    ) => {
        /// Quy tắc: a rule that an act can break.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "&'static str"))]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)+
            $($(#[$fdoc])* $fact,)+
            $($(#[$rdoc])* $record,)+
        }

        /// The rows, in the order of the rules.
        static TABLE: [Row; Rule::ALL.len()] = [
            $(Row {
                id: $id,
                ground: Ground::Law,
                title: [$title_vi, $title_en],
                broken: [$vi, $en],
                never: or!([$vi, $en] $(, [$never_vi, $never_en])?),
                share_of: or!(&[] $(, &[$(Denominator::$whole),+])?),
                measured: or!(Measured::AtItsAct $(, Measured::$measured)?),
                unstated: unstated!($($unstated $($($open)+)?)?),
                cites: Cites::Own,
            },)+
            $(Row {
                id: $fid,
                ground: Ground::Reference,
                title: [$fvi, $fen],
                broken: [$fvi, $fen],
                never: [$fvi, $fen],
                share_of: or!(&[] $(, &[$(Denominator::$fwhole),+])?),
                measured: Measured::AtItsAct,
                unstated: Unstated::NotChecked,
                cites: Cites::Own,
            },)+
            $(Row {
                id: $rid,
                ground: Ground::Record,
                title: or!([$rvi, $ren] $(, [$rtitle_vi, $rtitle_en])?),
                broken: [$rvi, $ren],
                never: [$rvi, $ren],
                share_of: &[],
                measured: Measured::AtItsAct,
                unstated: Unstated::NotChecked,
                cites: or!(Cites::Own $(, Cites::$cites $((Rule::$of))?)?),
            },)+
        ];

        // A share that names no whole could be measured by any; a competence that names nobody would be open to all.
        const _: () = {
            $(assert!(
                says_to_whom(stringify!($ty), &[$(stringify!($unstated))?]),
                concat!("no unstated: ", $id)
            );)+
            $(assert!(has_its_whole(stringify!($ty), Rule::$rule), concat!("no share_of: ", $id));)+
            $(assert!(has_its_whole(stringify!($fty), Rule::$fact), concat!("no share_of: ", $fid));)+
        };

        impl Rule {
            /// Every rule, those of law first.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)+ $(Self::$fact,)+ $(Self::$record,)+];
        }

        /// How many rules have a slot.
        const OF_LAW: usize = [$(Rule::$rule,)+ $(Rule::$fact,)+].len();

        /// The entries of one edition of an instrument, slot by slot. An entry that is not there is
        /// [absent](Entry::Absent); one of a rule that this version does not know is an error.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct Entries {
            $($(#[$doc])* pub $slot: Entry<$ty>,)+
            $($(#[$fdoc])* pub $fslot: Entry<$fty>,)+
        }

        impl Entries {
            /// An edition that says nothing.
            pub const NONE: Self = Self { $($slot: Entry::Absent,)+ $($fslot: Entry::Absent,)+ };

            /// Every rule it speaks of, stated, cleared or left to a level: where, and how sure that is.
            pub fn provisions(&self) -> impl Iterator<Item = (Rule, Article, Certainty)> {
                self.places()
                    .into_iter()
                    .filter_map(|(rule, place, _)| place.map(|(article, certainty)| (rule, article, certainty)))
            }

            /// Every rule that it leaves to a level, and to which.
            pub fn leaves(&self) -> impl Iterator<Item = (Rule, Level)> {
                self.places()
                    .into_iter()
                    .filter_map(|(rule, _, level)| Some((rule, level?)))
            }

            /// Of every rule of law, where the edition speaks of it and to which level it leaves it.
            #[inline(never)]
            fn places(&self) -> [(Rule, Option<(Article, Certainty)>, Option<Level>); OF_LAW] {
                [
                    $((Rule::$rule, self.$slot.place(), self.$slot.left_to()),)+
                    $((Rule::$fact, self.$fslot.place(), self.$fslot.left_to()),)+
                ]
            }

            /// Every share that is stated: its field, its rule, and its value.
            pub(crate) fn shares(&self) -> impl Iterator<Item = (&'static str, Rule, Threshold)> {
                [
                    $($({ let _ = [$(Denominator::$whole),+]; (stringify!($slot), Rule::$rule, self.$slot.stated()) },)?)+
                    $($({ let _ = [$(Denominator::$fwhole),+]; (stringify!($fslot), Rule::$fact, self.$fslot.stated()) },)?)+
                ]
                .into_iter()
                .filter_map(|(field, rule, stated)| Some((field, rule, stated?.value)))
            }
        }

        /// The provisions of a regulation, slot by slot.
        ///
        /// In an archive a slot that is not there is one of which nothing is said: the archive is older than
        /// its rule. A slot that this version does not know is an error: to drop a rule is to judge wrongly.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct Slots {
            $($(#[$doc])* pub $slot: Slot<$ty>,)+
            $($(#[$fdoc])* pub $fslot: Slot<$fty>,)+
        }

        impl Default for Slots {
            /// Returns the slots of no text: each says nothing, under its own rule.
            fn default() -> Self {
                Self {
                    $($slot: Slot::silent(Rule::$rule),)+
                    $($fslot: Slot::silent(Rule::$fact),)+
                }
            }
        }

        /// The fields of entries and slots, in the order of their rules.
        #[cfg(feature = "serde")]
        const FIELDS: &[&str] = &[$(stringify!($slot),)+ $(stringify!($fslot),)+];

        read_by_rule! { Entries, Entries::NONE, "the entries of an edition", $($rule $slot)+ $($fact $fslot)+ }
        read_by_rule! { Slots, Slots::default(), "the slots of a regulation", $($rule $slot)+ $($fact $fslot)+ }

        impl Slots {
            /// Every share that is stated: its field, its rule, and its value.
            pub(crate) fn shares(&self) -> impl Iterator<Item = (&'static str, Rule, Threshold)> {
                [
                    $($({ let _ = [$(Denominator::$whole),+]; (stringify!($slot), Rule::$rule, self.$slot.stated()) },)?)+
                    $($({ let _ = [$(Denominator::$fwhole),+]; (stringify!($fslot), Rule::$fact, self.$fslot.stated()) },)?)+
                ]
                .into_iter()
                .filter_map(|(field, rule, stated)| Some((field, rule, stated?.value)))
            }

            /// Lays the entries of editions over each other, rule by rule in the order in which they prevail.
            pub(crate) fn compose(editions: &Precedence<'_>) -> Self {
                Self {
                    $($slot: Slot::compose(Rule::$rule, editions.of(Rule::$rule), |entries| entries.$slot),)+
                    $($fslot: Slot::compose(Rule::$fact, editions.of(Rule::$fact), |entries| entries.$fslot),)+
                }
            }

            /// The slot of a rule of law, without the type of its value.
            pub(crate) fn slot(&self, rule: Rule) -> Option<&dyn AnySlot> {
                match rule {
                    $(Rule::$rule => Some(&self.$slot),)+
                    $(Rule::$fact => Some(&self.$fslot),)+
                    _ => None,
                }
            }

            /// Returns whether the two state the same value for a rule. Values of one type only can be compared.
            pub(crate) fn same_value(&self, other: &Self, rule: Rule) -> bool {
                match rule {
                    $(Rule::$rule => self.$slot.same_value(&other.$slot),)+
                    $(Rule::$fact => self.$fslot.same_value(&other.$fslot),)+
                    _ => true,
                }
            }

            /// Returns the slot on delegating a power that a text may keep for the head in person.
            pub(crate) fn in_person(&self, power: Power) -> Option<&Slot<Permission>> {
                match power {
                    $($(Power::$power => Some(&self.$slot),)?)+
                    _ => None,
                }
            }
        }
    };
}

const fn says_to_whom(value: &str, unstated: &[&str]) -> bool {
    !matches!(value.as_bytes(), b"Set<Role>") || !unstated.is_empty()
}

const fn has_its_whole(value: &str, rule: Rule) -> bool {
    !matches!(value.as_bytes(), b"Threshold") || !rule.share_of().is_empty()
}

/// The name of an entry or a slot, as its rule.
#[cfg(feature = "serde")]
struct Field(Rule);

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Field;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a rule's field")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Field, E> {
                let known = FIELDS.iter().zip(Rule::ALL).find(|(field, _)| **field == name);
                let unknown = || E::custom(format_args!("states a rule this version does not know: {name}"));
                known.map(|(_, rule)| Field(*rule)).ok_or_else(unknown)
            }
        }

        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(feature = "serde")]
fn element<T, E: Error>(read: Option<T>) -> Result<T, E> {
    read.ok_or_else(|| E::custom("written by a version with fewer rules"))
}

table!(rules);

impl Rule {
    #[expect(
        clippy::indexing_slicing,
        clippy::as_conversions,
        reason = "const; the discriminant of a fieldless enum, and the table has a row for each"
    )]
    const fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// Returns the rule's stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// Returns what the rule rests on.
    #[must_use]
    pub const fn ground(self) -> Ground {
        self.row().ground
    }

    /// Returns what the rule is about, in a few words; of a rule of the record whose sentence has no numbers, that
    /// sentence.
    #[must_use]
    pub const fn title(self, lang: Lang) -> &'static str {
        let [vi, en] = self.row().title;
        lang.pick(vi, en)
    }

    /// Returns the sentence that says it was broken, with placeholders; of a reference, what it is about.
    #[must_use]
    pub const fn sentence(self, lang: Lang) -> &'static str {
        let [vi, en] = self.row().broken;
        lang.pick(vi, en)
    }

    /// Returns the sentence that says that what is due some time ahead was never done; that of
    /// [`sentence`](Self::sentence) where the rule is of no such time.
    pub(crate) const fn sentence_of_never(self, lang: Lang) -> &'static str {
        let [vi, en] = self.row().never;
        lang.pick(vi, en)
    }

    /// Returns the wholes of which a share of this rule can be measured, with what the record of an act
    /// holds; none for a rule whose value is no share.
    #[must_use]
    pub const fn share_of(self) -> &'static [Denominator] {
        self.row().share_of
    }

    /// Returns whether the rule, measured at its own act, is measured again to the day on which the vote
    /// of an election is held: what was found before then no longer counts.
    #[must_use]
    pub const fn measured_again_at_the_vote(self) -> bool {
        matches!(self.row().measured, Measured::AgainAtTheVote)
    }

    /// Returns what holds where no instrument consulted states the rule.
    #[must_use]
    pub const fn unstated(self) -> Unstated {
        self.row().unstated
    }

    /// Returns whether it is told with the article or the instrument of a text, though it is of the record.
    pub(crate) const fn rests_on_a_text(self) -> bool {
        matches!(self.row().cites, Cites::Of(_) | Cites::InForce(_))
    }

    /// Returns whose article is told with it.
    pub(crate) const fn cites(self) -> Cites {
        self.row().cites
    }
}

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

impl FromStr for Rule {
    type Err = ParseError;

    fn from_str(id: &str) -> Result<Self, ParseError> {
        Self::ALL
            .iter()
            .copied()
            .find(|rule| rule.id() == id)
            .ok_or_else(|| ParseError::new(("quy tắc", "rule"), id, ValueError::NoSuchRule))
    }
}

#[cfg(feature = "serde")]
crate::wire::read_from_text!(
    Rule,
    "mã quy tắc, như \"election.majority\"" / "the id of a rule, such as \"election.majority\""
);

impl From<Rule> for &'static str {
    fn from(rule: Rule) -> Self {
        rule.id()
    }
}
