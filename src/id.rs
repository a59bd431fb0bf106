//! Identifiers. All of them come from the caller; the crate makes none.

#[cfg(feature = "serde")]
use {
    crate::text::{Lang, Text},
    alloc::string::{String, ToString},
    core::fmt,
};

use uuid::Uuid;

/// A text that is no identifier, or is one in another spelling.
#[cfg(feature = "serde")]
struct NoId {
    name: &'static str,
    text: String,
    spelled: Option<Uuid>,
}

#[cfg(feature = "serde")]
impl Text for NoId {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, text, spelled } = self;
        write!(f, "{name} {text:?}: ")?;
        match spelled {
            Some(id) => write!(f, "{} \"{id}\"", lang.pick("phải viết là", "must be written")),
            None => f.write_str(lang.pick(
                "phải là UUID, 32 chữ số hệ 16 viết thường, nhóm 8-4-4-4-12",
                "must be a UUID, 32 small hexadecimal digits in groups of 8-4-4-4-12",
            )),
        }
    }
}

/// Reads a UUID in the one spelling in which it is written.
#[cfg(feature = "serde")]
fn parse(name: &'static str, text: &str) -> Result<Uuid, NoId> {
    let spelled = text.parse::<Uuid>().ok();
    spelled
        .filter(|id| id.to_string() == text)
        // The error quotes at most a line.
        .ok_or_else(|| NoId {
            name,
            text: text.chars().take(60).collect(),
            spelled,
        })
}

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

        // By hand, so that it is read in the one spelling in which it is written.
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if !deserializer.is_human_readable() {
                    return Uuid::deserialize(deserializer).map(Self);
                }
                let name = stringify!($name);
                let what = [
                    concat!("mã định danh ", stringify!($name)),
                    concat!("a ", stringify!($name)),
                ];
                $crate::wire::text(deserializer, name, what, |text| parse(stringify!($name), text).map(Self))
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
