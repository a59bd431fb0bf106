//! Reading a value from a tree, strictly, and telling all that is wrong with it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};

use super::field_error::{FieldError, FieldErrors};
use super::tree::Tree;
use super::{MAY_BE_ABSENT, MAY_BE_LEFT_OUT};

/// So many errors are told at most.
const TOLD: usize = 32;

/// The field that says the version of the wire form.
const VERSION: &str = "schema";

/// An empty list, for one that may be absent.
const EMPTY: &Tree = &Tree::List(Vec::new());

/// Reads a value from a tree. Where it cannot be read, it is read again without the part that was wrong, until
/// everything that is wrong is known.
pub(crate) fn read<T>(tree: &Tree, value: impl Fn(Node<'_>) -> Result<T, Flaw>) -> Result<T, FieldErrors> {
    let mut left_out: Vec<String> = Vec::new();
    let mut errors = Vec::new();
    loop {
        let node = Node {
            value: Some(tree),
            path: &Path::Whole,
            left_out: &left_out,
            name: None,
        };
        let flaw = match value(node) {
            Ok(value) if errors.is_empty() => return Ok(value),
            Ok(_) => break,
            Err(flaw) => flaw,
        };
        let path = flaw.path.unwrap_or_default();
        // What holds a part that was left out cannot be read; why was told with the part.
        let of_a_part = left_out.iter().any(|part| within(part, &path));
        if !of_a_part {
            errors.push(FieldError::new(path.clone(), flaw.message));
        }
        // Of an entry of another version nothing else is known.
        let of_the_version = path.rsplit('.').next() == Some(VERSION);
        if path.is_empty() || of_the_version || errors.len() == TOLD || left_out.contains(&path) {
            break;
        }
        left_out.push(path);
    }
    Err(FieldErrors::new(errors))
}

/// Returns whether a place is inside another one.
fn within(part: &str, whole: &str) -> bool {
    let rest = part.strip_prefix(whole);
    rest.is_some_and(|rest| whole.is_empty() || rest.starts_with(['.', '[']))
}

/// Where in a tree: the last step, and the way to it.
enum Path<'a> {
    Whole,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// Returns whether the path is written so.
    fn is(&self, text: &str) -> bool {
        match self {
            Self::Whole => text.is_empty(),
            Self::Field(before, field) => text.strip_suffix(field).is_some_and(|rest| match before {
                Self::Whole => rest.is_empty(),
                _ => rest.strip_suffix('.').is_some_and(|rest| before.is(rest)),
            }),
            Self::Item(..) => text.ends_with(']') && text == self.to_string(),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Field(Self::Whole, field) => f.write_str(field),
            Self::Field(before, field) => write!(f, "{before}.{field}"),
            Self::Item(before, at) => write!(f, "{before}[{at}]"),
        }
    }
}

/// A flaw, in Vietnamese and in English, and its place, as soon as that is known.
#[derive(Debug)]
pub(crate) struct Flaw {
    path: Option<String>,
    message: [String; 2],
    /// The value needed: its type, where it is known, and how it is written in JSON.
    needed: Option<(Option<&'static str>, String)>,
}

impl Flaw {
    fn new(vi: String, en: String) -> Self {
        Self {
            path: None,
            message: [vi, en],
            needed: None,
        }
    }

    /// Adds where it is, unless that is known more exactly.
    fn at(mut self, path: &Path<'_>) -> Self {
        self.path.get_or_insert_with(|| path.to_string());
        self
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, en] = &self.message;
        f.write_str(en)
    }
}

impl core::error::Error for Flaw {}

impl Error for Flaw {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(format!("{message:#}"), format!("{message}"))
    }

    fn invalid_type(found: Unexpected<'_>, needed: &dyn Expected) -> Self {
        Self::invalid_value(found, needed)
    }

    fn invalid_value(found: Unexpected<'_>, needed: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(value) => value.to_string(),
            Unexpected::Unsigned(value) => value.to_string(),
            Unexpected::Signed(value) => value.to_string(),
            Unexpected::Float(value) => value.to_string(),
            Unexpected::Str(text) => Tree::Text(text.into()).to_string(),
            Unexpected::Unit | Unexpected::Option => Tree::Null.to_string(),
            other => other.to_string(),
        };
        Self::new(
            format!("có {found}; cần {needed:#}"),
            format!("found {found}; needed: {needed}"),
        )
    }
}

/// A place in a tree, and what is there; nothing where a field is missing.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    value: Option<&'a Tree>,
    path: &'a Path<'a>,
    left_out: &'a [String],
    /// The type that is read from a text or number.
    name: Option<&'static str>,
}

impl<'a> Node<'a> {
    fn is_left_out(&self, path: &Path<'_>) -> bool {
        self.left_out.iter().any(|part| path.is(part))
    }

    /// Reports that something else is needed here. `form` is how it is written in JSON, where that says more.
    fn needs(&self, [vi, en]: [String; 2], form: &str) -> Flaw {
        let of = self.name.map(|name| format!("{name}: ")).unwrap_or_default();
        let mut flaw = match self.value {
            Some(found) => Flaw::new(
                format!("{of}có {found}; cần {vi}"),
                format!("{of}found {found}; needed: {en}"),
            ),
            None => {
                // The form of a struct or a number says no more than its description.
                let shown = self.name.and_then(noun).is_some() && !en.contains('"');
                let form = if shown { format!(", {form}") } else { String::new() };
                Flaw::new(
                    format!("thiếu; cần {vi}{form}"),
                    format!("missing; needed: {en}{form}"),
                )
            }
        };
        flaw.needed = Some((self.name, form.to_string()));
        flaw.at(self.path)
    }

    /// Reports that a number is needed here.
    fn needs_number(&self, least: i128, most: i128, kind: &str) -> Flaw {
        self.needs(
            [
                format!("số nguyên từ {least} đến {most} ({kind})"),
                format!("a whole number from {least} to {most} ({kind})"),
            ],
            "0",
        )
    }

    /// Reads a struct, or the content of a variant that has fields.
    fn read_fields<'de, V: Visitor<'de>>(
        self,
        name: &str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Flaw> {
        let form = form_of(fields);
        let Some(Tree::Fields(given)) = self.value else {
            let vi = format!("{name}, đối tượng có các trường {}", fields.join(", "));
            let en = format!("{name}, an object with the fields {}", fields.join(", "));
            return Err(self.needs([vi, en], &form));
        };
        let access = Struct {
            node: self,
            name,
            given,
            all: fields,
            fields: fields.iter(),
            checked: false,
            next: None,
        };
        visitor.visit_map(access).map_err(|flaw| flaw.at(self.path))
    }

    fn read_items<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        let Some(Tree::List(items)) = self.value else {
            return Err(self.needs(["một danh sách".into(), "a list".into()], "[…]"));
        };
        let access = Items {
            node: self,
            items: items.iter().enumerate(),
        };
        visitor.visit_seq(access).map_err(|flaw| flaw.at(self.path))
    }
}

/// Returns the form of a struct in JSON.
fn form_of(fields: &[&str]) -> String {
    let fields: Vec<_> = fields.iter().map(|field| format!("\"{field}\": …")).collect();
    format!("{{{}}}", fields.join(", "))
}

/// Returns what the content of a variant is called, and its form, by the name of its type.
fn noun(name: &str) -> Option<([&'static str; 2], &'static str)> {
    Some(match name {
        "PersonId" => (["người", "person"], "\"<uuid>\""),
        "GroupId" => (["thôn, tổ dân phố", "group"], "\"<uuid>\""),
        "MatterId" => (["nội dung", "matter"], "\"<uuid>\""),
        "EntryId" => (["dòng trong danh sách", "entry"], "\"<uuid>\""),
        "date" => (["ngày", "day"], "\"2026-08-30\""),
        "DocumentNumber" => (["số văn bản", "document number"], "\"12/QĐ-UBND\""),
        "PlaceName" => (["tên", "name"], "\"Nguyễn Du 1\""),
        "Rule" => (["mã quy tắc", "rule"], "\"election.majority\""),
        "WardCode" => (["mã cấp xã", "code"], "\"00256\""),
        "Province" => (["mã tỉnh", "code"], "\"01\""),
        _ => return None,
    })
}

macro_rules! numbers {
    ($($method:ident $visit:ident $ty:ty,)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
            let number = match self.value {
                Some(Tree::Number(number)) => <$ty>::try_from(*number).ok(),
                Some(Tree::Negative(number)) => <$ty>::try_from(*number).ok(),
                _ => None,
            };
            let number =
                number.ok_or_else(|| self.needs_number(<$ty>::MIN.into(), <$ty>::MAX.into(), stringify!($ty)))?;
            visitor.$visit(number).map_err(|flaw: Flaw| flaw.at(self.path))
        })+
    };
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Flaw;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        let read = match self.value {
            None | Some(Tree::Fraction(_)) => {
                let needed: &dyn Expected = &visitor;
                let (_, form) = self.name.and_then(noun).unwrap_or((["", ""], "…"));
                Err(self.needs([format!("{needed:#}"), needed.to_string()], form))
            }
            Some(Tree::Null) => visitor.visit_unit(),
            Some(Tree::Bool(value)) => visitor.visit_bool(*value),
            Some(Tree::Number(value)) => visitor.visit_u64(*value),
            Some(Tree::Negative(value)) => visitor.visit_i64(*value),
            Some(Tree::Text(value)) => visitor.visit_str(value),
            Some(Tree::List(_)) => self.read_items(visitor),
            Some(Tree::Fields(_)) => self.deserialize_map(visitor),
        };
        read.map_err(|flaw| flaw.at(self.path))
    }

    numbers! {
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        match self.value {
            Some(Tree::Bool(value)) => visitor.visit_bool(*value),
            _ => Err(self.needs(["true hoặc false".into(), "true or false".into()], "true")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        match self.value {
            Some(Tree::Text(text)) => visitor.visit_str(text).map_err(|flaw: Flaw| flaw.at(self.path)),
            _ => {
                let needed: &dyn Expected = &visitor;
                let (_, form) = self.name.and_then(noun).unwrap_or((["", ""], "\"…\""));
                Err(self.needs([format!("{needed:#}"), needed.to_string()], form))
            }
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        match self.value {
            Some(Tree::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
            // What should be there is told by its type.
            None => visitor.visit_some(self).map_err(|mut flaw: Flaw| {
                let [vi, en] = &mut flaw.message;
                vi.push_str("; hoặc null");
                en.push_str("; or null");
                flaw
            }),
        }
        .map_err(|flaw| flaw.at(self.path))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        match self.value {
            Some(Tree::Null) => visitor.visit_unit(),
            _ => Err(self.needs(["null".into(), "null".into()], "null")),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Flaw> {
        let node = match (self.value, name) {
            (None, MAY_BE_ABSENT) => Node {
                value: Some(EMPTY),
                ..self
            },
            (None, MAY_BE_LEFT_OUT) => Node {
                value: Some(&Tree::Null),
                ..self
            },
            (_, MAY_BE_ABSENT | MAY_BE_LEFT_OUT) => self,
            _ => Node {
                name: Some(name),
                ..self
            },
        };
        visitor
            .visit_newtype_struct(node)
            .map_err(|flaw: Flaw| flaw.at(self.path))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        self.read_items(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Flaw> {
        let Some(Tree::Fields(given)) = self.value else {
            let needed: &dyn Expected = &visitor;
            return Err(self.needs([format!("{needed:#}"), needed.to_string()], "{…}"));
        };
        let access = Map {
            node: self,
            given: given.iter(),
            next: None,
        };
        visitor.visit_map(access).map_err(|flaw| flaw.at(self.path))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Flaw> {
        self.read_fields(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Flaw> {
        let node = Node {
            name: Some(name),
            ..self
        };
        let words = || {
            let words = variants.join(", ");
            node.needs([format!("một trong {words}"), format!("one of {words}")], "")
        };
        let (variant, content) = match self.value {
            Some(Tree::Text(word)) => (word, None),
            Some(Tree::Fields(fields)) => match fields.as_slice() {
                [(word, content)] => (word, Some(content)),
                _ => return Err(words()),
            },
            _ => return Err(words()),
        };
        let Some(variant) = variants.iter().copied().find(|known| known == variant) else {
            return Err(words());
        };
        let access = Variant {
            node,
            variant,
            content,
        };
        visitor.visit_enum(access).map_err(|flaw| flaw.at(self.path))
    }

    serde::forward_to_deserialize_any! {
        f32 f64 bytes byte_buf unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// The fields of a struct in the order in which the type has them, the missing ones too.
struct Struct<'a> {
    node: Node<'a>,
    name: &'a str,
    given: &'a [(String, Tree)],
    all: &'static [&'static str],
    fields: core::slice::Iter<'static, &'static str>,
    checked: bool,
    next: Option<(&'static str, Option<&'a Tree>)>,
}

impl Struct<'_> {
    /// Checks that every field is one of the struct, and stated once.
    fn check_given(&self) -> Result<(), Flaw> {
        let Self {
            node,
            name,
            given,
            all: fields,
            ..
        } = self;
        for (at, (field, _)) in given.iter().enumerate() {
            let path = Path::Field(node.path, field);
            if node.is_left_out(&path) {
                continue;
            }
            let known = fields.contains(&field.as_str());
            if known && !given.iter().take(at).any(|(other, _)| other == field) {
                continue;
            }
            let flaw = if known {
                Flaw::new(
                    "trường bị ghi hai lần (duplicate field)".into(),
                    "duplicate field, stated twice".into(),
                )
            } else {
                Flaw::new(
                    format!("{name} không có trường này; các trường: {}", fields.join(", ")),
                    format!("{name} has no such field; its fields are {}", fields.join(", ")),
                )
            };
            return Err(flaw.at(&path));
        }
        Ok(())
    }
}

impl<'de> MapAccess<'de> for Struct<'_> {
    type Error = Flaw;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Flaw> {
        for field in self.fields.by_ref().copied() {
            let path = Path::Field(self.node.path, field);
            if self.node.is_left_out(&path) {
                continue;
            }
            // The first field may be a version, without which nothing is known of the others.
            if !self.checked && self.all.first() != Some(&field) {
                self.check_given()?;
                self.checked = true;
            }
            let given = self.given.iter().find(|(name, _)| name == field);
            self.next = Some((field, given.map(|(_, value)| value)));
            let name: StrDeserializer<'_, Flaw> = field.into_deserializer();
            return seed.deserialize(name).map(Some);
        }
        if self.checked {
            Ok(None)
        } else {
            self.check_given().map(|()| None)
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Flaw> {
        let (field, value) = self.next.take().unwrap_or(("", None));
        let path = Path::Field(self.node.path, field);
        let node = Node {
            value,
            path: &path,
            left_out: self.node.left_out,
            name: None,
        };
        seed.deserialize(node).map_err(|flaw| flaw.at(&path))
    }
}

/// The entries of an object whose fields are not the fields of a struct.
struct Map<'a> {
    node: Node<'a>,
    given: core::slice::Iter<'a, (String, Tree)>,
    next: Option<(&'a str, &'a Tree)>,
}

impl<'de> MapAccess<'de> for Map<'_> {
    type Error = Flaw;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Flaw> {
        for (field, value) in self.given.by_ref() {
            let path = Path::Field(self.node.path, field);
            if self.node.is_left_out(&path) {
                continue;
            }
            self.next = Some((field, value));
            let name: StrDeserializer<'_, Flaw> = field.as_str().into_deserializer();
            return seed.deserialize(name).map(Some).map_err(|flaw| flaw.at(&path));
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Flaw> {
        let (field, value) = self.next.take().unwrap_or(("", EMPTY));
        let path = Path::Field(self.node.path, field);
        let node = Node {
            value: Some(value),
            path: &path,
            left_out: self.node.left_out,
            name: None,
        };
        seed.deserialize(node).map_err(|flaw| flaw.at(&path))
    }
}

/// The items of a list.
struct Items<'a> {
    node: Node<'a>,
    items: core::iter::Enumerate<core::slice::Iter<'a, Tree>>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Flaw;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Flaw> {
        for (at, item) in self.items.by_ref() {
            let path = Path::Item(self.node.path, at);
            if self.node.is_left_out(&path) {
                continue;
            }
            let node = Node {
                value: Some(item),
                path: &path,
                left_out: self.node.left_out,
                name: None,
            };
            return seed.deserialize(node).map(Some).map_err(|flaw| flaw.at(&path));
        }
        Ok(None)
    }
}

/// A variant of an enum, and what it holds.
struct Variant<'a> {
    node: Node<'a>,
    variant: &'static str,
    content: Option<&'a Tree>,
}

impl Variant<'_> {
    /// Reads the content with the path of the variant; where there is none, tells what it needs.
    fn content<T>(&self, read: impl FnOnce(Node<'_>) -> Result<T, Flaw>) -> Result<T, Flaw> {
        let Self {
            node,
            variant,
            content,
        } = self;
        let path = Path::Field(node.path, variant);
        if node.is_left_out(&path) {
            return Err(Flaw::new(String::new(), String::new()).at(node.path));
        }
        let inside = Node {
            value: *content,
            path: &path,
            left_out: node.left_out,
            name: None,
        };
        match (read(inside), content) {
            (
                Err(Flaw {
                    needed: Some((of, form)),
                    ..
                }),
                None,
            ) => {
                let form = if form.is_empty() { "…" } else { &form };
                let ([vi, en], _) = of.and_then(noun).unwrap_or((["nội dung", "content"], ""));
                let flaw = Flaw::new(
                    format!("{variant} cần có {vi}: {{\"{variant}\": {form}}}"),
                    format!("{variant} needs its {en}: {{\"{variant}\": {form}}}"),
                );
                Err(flaw.at(node.path))
            }
            (read, _) => read.map_err(|flaw| flaw.at(&path)),
        }
    }
}

impl<'de, 'a> EnumAccess<'de> for Variant<'a> {
    type Error = Flaw;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Flaw> {
        let name: StrDeserializer<'_, Flaw> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Flaw;

    fn unit_variant(self) -> Result<(), Flaw> {
        let Self {
            node,
            variant,
            content,
        } = self;
        match content {
            None => Ok(()),
            Some(_) => Err(node.needs(
                [
                    format!("\"{variant}\", từ này không có nội dung"),
                    format!("\"{variant}\", a word without content"),
                ],
                "",
            )),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Flaw> {
        self.content(|node| seed.deserialize(node))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Flaw> {
        self.content(|node| node.read_items(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Flaw> {
        self.content(|node| node.read_fields(self.variant, fields, visitor))
    }
}
