//! Identifiers. All of them come from the caller; the crate makes none.

use uuid::Uuid;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
        pub struct $name(Uuid);

        impl $name {
            /// The identifier with this UUID.
            #[must_use]
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The identifier from 128 bits, handy where numbers are at hand.
            #[must_use]
            pub const fn from_u128(bits: u128) -> Self {
                Self(Uuid::from_u128(bits))
            }

            /// The UUID.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        // By hand, so that the error names the identifier and what was read.
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("a ", stringify!($name), ", the text of a UUID"))
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map($name).map_err(|flaw| {
                            E::custom(format_args!(concat!(stringify!($name), " {:?}: {}"), text, flaw))
                        })
                    }
                }
                if deserializer.is_human_readable() {
                    deserializer.deserialize_str(Text)
                } else {
                    Uuid::deserialize(deserializer).map(Self)
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    };
}

id! {
    /// A residential group. Its name and number are no identity: they change
    /// and are given to other households.
    GroupId
}
id! {
    /// A person, known to the caller. The crate never holds a name.
    PersonId
}
id! {
    /// An entry of a voter list: a household, or a voter. The crate holds no list of who lives where.
    EntryId
}
id! {
    /// A matter put to the residents of a group, from proposal to the end of the decision.
    MatterId
}
