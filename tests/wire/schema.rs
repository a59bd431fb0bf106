//! The JSON Schema of acts, events and the log, in `docs/schema/`.
//!
//! The schema is not written by hand: the readers of the types are run by a deserializer that notes what each of them
//! asks for (`UPDATE_GOLDEN=1` writes the files anew). A schema cannot say everything that reading checks: that a day
//! is in the calendar, that a period does not end before it starts, that a name is composed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::de::value::{StrDeserializer, U32Deserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Value, json};
use to_dan_pho::group::{Command, Envelope, Event};
use to_dan_pho::{Act, Recorded, Rule};

use crate::damage::{bad_acts, bad_events, changed, stored};
use crate::golden::folder;

type Error = serde::de::value::Error;

/// What is known of the types so far, by the paths of their names.
#[derive(Default)]
struct Known {
    /// The schema of each struct.
    structs: BTreeMap<&'static str, Value>,
    /// Of each enum the schema of every variant that was looked at to the end.
    enums: BTreeMap<&'static str, Vec<Option<Value>>>,
    /// Whether something in this run is not looked at to the end.
    open: bool,
    /// The enums that are being looked at: what holds itself is not looked at within itself.
    within: Vec<&'static str>,
}

/// Notes what the reader of a type asks for, and gives it a value that it accepts.
#[derive(Clone, Copy)]
struct Trace<'a> {
    known: &'a RefCell<Known>,
    noted: &'a RefCell<Value>,
}

impl<'a> Trace<'a> {
    fn note(self, schema: Value) {
        *self.noted.borrow_mut() = schema;
    }

    /// Runs a part, and gives what it asked for.
    fn part<T>(self, run: impl FnOnce(Trace<'_>) -> Result<T, Error>) -> Result<(T, Value), Error> {
        let noted = RefCell::new(Value::Null);
        let value = run(Trace {
            known: self.known,
            noted: &noted,
        })?;
        Ok((value, noted.into_inner()))
    }
}

fn reference(of: &str) -> Value {
    json!({"$ref": format!("#/$defs/{}", def_name(of))})
}

/// The name of a type in the schema: `election.Command`, `Sitting.election.ElectionResult`.
fn def_name(path: &str) -> String {
    let parts = path
        .split(['<', '>', ','])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let short = |part: &str| {
        let name = part
            .rsplit("::")
            .next()
            .unwrap()
            .trim_end_matches("Form")
            .to_owned();
        match part.split_once("procedures::") {
            Some((_, rest)) => format!("{}.{name}", rest.split("::").next().unwrap()),
            None => name,
        }
    };
    parts.map(short).collect::<Vec<_>>().join(".")
}

/// The name by which the crate reads a list that may be absent.
const MAY_BE_ABSENT: &str = "a list that may be absent";

/// The schema of a value that is read from its text or number, and a text of it.
fn leaf(name: &str) -> Option<(Value, &'static str)> {
    let code = |most: u32, digits: usize| {
        json!({"anyOf": [
            {"type": "integer", "minimum": 1, "maximum": most},
            {"type": "string", "pattern": format!("^[0-9]{{{digits}}}$")},
        ]})
    };
    Some(match name {
        "date" => (
            json!({"type": "string", "pattern": "^([+-][0-9]{5,6}|-?[0-9]{4})-[0-9]{2}-[0-9]{2}$"}),
            "2026-08-30",
        ),
        "DocumentNumber" => (
            json!({"type": "string", "pattern": "[0-9]", "maxLength": 32}),
            "12/QĐ-UBND",
        ),
        "PlaceName" => (
            json!({"type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[^ ].*$"}),
            "Nguyễn Du 1",
        ),
        "Rule" => {
            let ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
            (json!({"enum": ids}), "election.majority")
        }
        "WardCode" => (code(99_999, 5), ""),
        "Province" => (code(96, 2), ""),
        _ => return None,
    })
}

macro_rules! numbers {
    ($($method:ident $visit:ident $ty:ty,)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.note(json!({"type": "integer", "minimum": <$ty>::MIN, "maximum": <$ty>::MAX}));
            visitor.$visit(1)
        })+
    };
}

impl<'de> Deserializer<'de> for Trace<'_> {
    type Error = Error;

    // So that parts are read directly, and not as whole values.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        panic!("{} asks for anything", std::any::type_name::<V::Value>())
    }

    numbers! {
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_i32 visit_i32 i32,
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(json!({"type": "boolean"}));
        visitor.visit_bool(true)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(json!({"type": "string", "pattern": "^[a-zđ]$"}));
        visitor.visit_char('a')
    }

    // An identifier.
    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let digits = "[0-9a-f]";
        let pattern = format!("^{digits}{{8}}-{digits}{{4}}-{digits}{{4}}-{digits}{{4}}-{digits}{{12}}$");
        self.note(json!({"type": "string", "pattern": pattern}));
        visitor.visit_bytes(&[0; 16])
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let (value, inner) = self.part(|part| visitor.visit_some(part))?;
        self.note(json!({"anyOf": [inner, {"type": "null"}]}));
        Ok(value)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some((schema, sample)) = leaf(name) else {
            let value = visitor.visit_newtype_struct(self)?;
            if name == MAY_BE_ABSENT {
                self.noted.borrow_mut()["default"] = json!([]);
            }
            return Ok(value);
        };
        self.note(schema);
        if sample.is_empty() {
            let code: U32Deserializer<Error> = 1u32.into_deserializer();
            visitor.visit_newtype_struct(code)
        } else {
            let text: StrDeserializer<'_, Error> = sample.into_deserializer();
            visitor.visit_newtype_struct(text)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let items = Items {
            trace: self,
            given: false,
        };
        visitor.visit_seq(items)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let of = std::any::type_name::<V::Value>();
        let (value, schema) = object(self, fields, visitor)?;
        self.known.borrow_mut().structs.insert(of, schema);
        self.note(reference(of));
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let of = std::any::type_name::<V::Value>();
        if self.known.borrow().within.contains(&of) {
            // The first variant does not hold the type itself.
            let (value, _) = self.part(|part| {
                visitor.visit_enum(OneVariant {
                    trace: part,
                    variant: variants[0],
                })
            })?;
            self.note(reference(of));
            return Ok(value);
        }
        self.known.borrow_mut().within.push(of);
        let next = {
            let mut known = self.known.borrow_mut();
            let seen = known
                .enums
                .entry(of)
                .or_insert_with(|| vec![None; variants.len()]);
            seen.iter().position(Option::is_none)
        };
        // What else is open is told apart from what is open in this variant.
        let before = std::mem::replace(&mut self.known.borrow_mut().open, false);
        let at = next.unwrap_or(0);
        let (value, content) = self.part(|part| {
            visitor.visit_enum(OneVariant {
                trace: part,
                variant: variants[at],
            })
        })?;
        let mut known = self.known.borrow_mut();
        known.within.pop();
        if !known.open {
            let word = variants[at];
            let schema = match content {
                Value::Null => json!({"const": word}),
                content => json!({
                    "type": "object",
                    "properties": {word: content},
                    "required": [word],
                    "additionalProperties": false,
                }),
            };
            known.enums.get_mut(of).unwrap()[at] = Some(schema);
        }
        let left = known.enums[of].iter().any(Option::is_none);
        known.open = before || left;
        drop(known);
        self.note(reference(of));
        Ok(value)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i64 f32 f64 str string byte_buf unit unit_struct tuple tuple_struct map identifier ignored_any
    }
}

/// Traces every field of a struct, or of a variant with fields.
fn object<'de, V: Visitor<'de>>(
    trace: Trace<'_>,
    fields: &'static [&'static str],
    visitor: V,
) -> Result<(V::Value, Value), Error> {
    let properties = RefCell::new(serde_json::Map::new());
    let value = visitor.visit_map(Fields {
        trace,
        fields: fields.iter(),
        field: "",
        properties: &properties,
    })?;
    let properties = properties.into_inner();
    let required: Vec<_> = fields
        .iter()
        .filter(|field| properties[**field].get("default").is_none())
        .collect();
    let schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    Ok((value, schema))
}

struct Fields<'a> {
    trace: Trace<'a>,
    fields: std::slice::Iter<'static, &'static str>,
    field: &'static str,
    properties: &'a RefCell<serde_json::Map<String, Value>>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(field) = self.fields.next() else {
            return Ok(None);
        };
        self.field = field;
        let name: StrDeserializer<'_, Error> = field.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let (value, schema) = self.trace.part(|part| seed.deserialize(part))?;
        self.properties.borrow_mut().insert(self.field.to_owned(), schema);
        Ok(value)
    }
}

/// A list of one item.
struct Items<'a> {
    trace: Trace<'a>,
    given: bool,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if std::mem::replace(&mut self.given, true) {
            return Ok(None);
        }
        let (value, schema) = self.trace.part(|part| seed.deserialize(part))?;
        self.trace.note(json!({"type": "array", "items": schema}));
        Ok(Some(value))
    }
}

struct OneVariant<'a> {
    trace: Trace<'a>,
    variant: &'static str,
}

impl<'de> EnumAccess<'de> for OneVariant<'_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        let name: StrDeserializer<'_, Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for OneVariant<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.trace)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        panic!("{}: a variant of several values", self.variant)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let (value, schema) = object(self.trace, fields, visitor)?;
        self.trace.note(schema);
        Ok(value)
    }
}

/// The schema of a type.
fn schema_of<T: DeserializeOwned>(title: &str) -> Value {
    let known = RefCell::new(Known::default());
    let noted = RefCell::new(Value::Null);
    for run in 0.. {
        assert!(run < 10_000, "{title}: no end");
        known.borrow_mut().open = false;
        T::deserialize(Trace {
            known: &known,
            noted: &noted,
        })
        .unwrap_or_else(|error| panic!("{title}: {error}"));
        if !known.borrow().open {
            break;
        }
    }
    let Known { structs, enums, .. } = known.into_inner();
    let mut defs = serde_json::Map::new();
    let mut define = |of: &str, schema| {
        let name = def_name(of);
        assert!(defs.insert(name, schema).is_none(), "two types {}", def_name(of));
    };
    for (of, schema) in structs {
        define(of, schema);
    }
    for (of, variants) in enums {
        let variants: Vec<_> = variants.into_iter().map(Option::unwrap).collect();
        let words: Option<Vec<_>> = variants.iter().map(|variant| variant.get("const")).collect();
        let schema = match words {
            Some(words) => json!({"enum": words}),
            None => json!({"oneOf": variants}),
        };
        define(of, schema);
    }
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$defs": defs,
    });
    for (key, value) in noted.into_inner().as_object().unwrap() {
        schema[key] = value.clone();
    }
    schema
}

fn docs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/schema")
}

/// The schema in a file, which must be that of the type.
fn kept<T: DeserializeOwned>(name: &str, title: &str) -> jsonschema::Validator {
    let schema = schema_of::<T>(title);
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    let path = docs().join(format!("{name}.json"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(docs()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert_eq!(kept, text, "{name}: the schema is another now");
    jsonschema::validator_for(&schema).unwrap()
}

fn act() -> jsonschema::Validator {
    kept::<Act<Command>>("act", "An act: who does what on which day")
}

fn event() -> jsonschema::Validator {
    kept::<Recorded<Event>>(
        "event",
        "An event, with who did it, when, and by which rules it was judged",
    )
}

fn log() -> jsonschema::Validator {
    kept::<Vec<Envelope>>("log", "A log: the entries of a group in their order")
}

/// Every golden command, event and log is valid.
#[test]
fn every_golden_file_is_valid() {
    let (act, event, log) = (act(), event(), log());
    let mut tried = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let schema = match name.split('.').next().unwrap() {
            "command" => &act,
            "event" => &event,
            "log" => &log,
            _ => continue,
        };
        let value: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if let Err(error) = schema.validate(&value) {
            panic!("{name}: {}: {error}", error.instance_path());
        }
        tried += 1;
    }
    assert!(tried > 150, "{tried}");
}

/// What reading refuses and a schema cannot say: a day that no calendar has, and forms that are checked by more than
/// a pattern.
const NOT_IN_THE_SCHEMA: [&str; 6] = [
    "date \"2025-13-01\"",
    "date \"2025-02-29\"",
    "date \"2008-05-32\"",
    "NFC",
    "document number",
    "ends before it starts",
];

/// Every damaged act and event is invalid, where a schema can say so.
#[test]
fn what_reading_refuses_is_invalid() {
    let (act, event) = (act(), event());
    let (mut refused, mut beyond) = (0, 0);
    let mut check = |schema: &jsonschema::Validator, value: &Value, says: &[&str]| {
        if NOT_IN_THE_SCHEMA
            .iter()
            .any(|not| says.iter().any(|part| part.contains(not)))
        {
            beyond += 1;
        } else {
            assert!(!schema.is_valid(value), "{says:?}: {value}");
            refused += 1;
        }
    };
    let register = stored("command.register");
    for (pointer, change, _, says) in &bad_acts() {
        check(&act, &changed(register.clone(), pointer, change), says);
    }
    for (name, pointer, change, _, says) in &bad_events() {
        check(&event, &changed(stored(name), pointer, change), says);
    }
    assert!(
        refused > 25 && beyond < 10,
        "{refused} refused, {beyond} beyond the schema"
    );
}
