//! Tests that the tables and the typed description, two views of one language, agree.

use serde::de::{DeserializeOwned, Deserializer, Visitor, value::Error};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, json};

use super::memory_tables::{ACTION, INPUT, NOTIFICATION, OBJECT, OBJECT_FIELD, OBJECTS_FILE, ROWS, SHEET, STATUS, STEP, TIMER};
use super::memory_typed::{
    ActionSpec, InputSpec, NotificationSpec, ObjectFieldSpec, ObjectSpec, ObjectsFile, RowsSpec, SheetSpec, StatusSpec, StepSpec,
    TimerSpec,
};
use super::products::{PRODUCT, PRODUCTS_FILE, ProductSpec, ProductsFile};
use super::shape::{Kind, Shape};
use super::tables::{
    API_FILE, CODES_FILE, ERROR, EXAMPLE, ITEMS, PROTOCOL_FILE, REQUEST_FIELD, RULE, SHARED_ERROR, TYPE, TYPES_FILE, VALUE,
};
use super::typed::{
    ApiFile, CodesFile, ErrorSpec, ExampleSpec, FieldSpec, GatewaySpec, ItemsSpec, NamedValue, ProtocolFile, RestSpec, RuleSpec,
    SharedErrorSpec, TypeSpec, TypesFile,
};

/// Records the keys that a type requests.
struct Keys<'a>(&'a mut Vec<&'static str>);

impl<'de> Deserializer<'de> for Keys<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("not a struct"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        keys: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        self.0.extend(keys);
        Err(serde::de::Error::custom("the keys are known"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

fn keys_of<T: DeserializeOwned>() -> Vec<&'static str> {
    let mut keys = Vec::new();
    assert!(T::deserialize(Keys(&mut keys)).is_err());
    keys.sort_unstable();
    keys
}

fn keys_in(shape: &Shape) -> Vec<&'static str> {
    let mut keys: Vec<_> = shape.all().map(|key| key.name).collect();
    keys.sort_unstable();
    keys
}

/// Returns the shape below a key.
fn inner(shape: &Shape, key: &str) -> &'static Shape {
    match shape.key(key).map(|key| &key.kind) {
        Some(Kind::Record(inner)) => inner,
        _ => panic!("`{key}` is not a record"),
    }
}

/// Returns the smallest value of a kind.
fn sample(kind: &Kind) -> Value {
    match kind {
        Kind::Text => json!("text"),
        Kind::Count => json!(1),
        Kind::Decimal => json!(1.5),
        Kind::Flag => json!(true),
        Kind::Any | Kind::Document => json!({}),
        Kind::Words(words) => json!(words[0].0),
        Kind::Record(shape) => Value::Object(smallest(shape)),
        Kind::Map(_, inner) => json!({ "key": sample(inner) }),
        Kind::List(inner) => json!([sample(inner)]),
        Kind::Either(kinds) => sample(&kinds[0]),
    }
}

fn smallest(shape: &Shape) -> Map<String, Value> {
    shape.all().filter(|key| key.required).map(|key| (key.name.to_owned(), sample(&key.kind))).collect()
}

/// Returns a value of this kind in each possible form.
fn variants(kind: &Kind) -> Vec<Value> {
    match kind {
        Kind::Words(words) => words.iter().map(|(word, _)| json!(word)).collect(),
        Kind::Either(kinds) => kinds.iter().flat_map(variants).collect(),
        Kind::Decimal => vec![json!(1), json!(-1.5), json!("0.10")],
        Kind::Flag => vec![json!(true), json!(false)],
        other => vec![sample(other)],
    }
}

fn decodes<T: DeserializeOwned>(map: &Map<String, Value>) -> bool {
    serde_json::from_value::<T>(Value::Object(map.clone())).is_ok()
}

fn agree<T: DeserializeOwned>(shape: &Shape) {
    assert_eq!(keys_of::<T>(), keys_in(shape), "{}", shape.name);
    let smallest = smallest(shape);
    assert!(decodes::<T>(&smallest), "{} does not decode with what is required", shape.name);
    for key in shape.all() {
        let mut without = smallest.clone();
        if key.required {
            without.remove(key.name);
            assert!(!decodes::<T>(&without), "{} decodes without `{}`", shape.name, key.name);
        }
        for value in variants(&key.kind) {
            let mut with = smallest.clone();
            with.insert(key.name.to_owned(), value.clone());
            assert!(decodes::<T>(&with), "{} does not decode with `{}: {value}`", shape.name, key.name);
        }
    }
    let mut more = smallest;
    more.insert("no_such_key".to_owned(), json!(1));
    assert!(!decodes::<T>(&more), "{} decodes with an unknown key", shape.name);
}

#[test]
fn shapes_and_typed_structs_have_the_same_keys() {
    agree::<ApiFile>(&API_FILE);
    agree::<TypesFile>(&TYPES_FILE);
    agree::<CodesFile>(&CODES_FILE);
    agree::<SharedErrorSpec>(&SHARED_ERROR);
    agree::<ProtocolFile>(&PROTOCOL_FILE);
    agree::<GatewaySpec>(inner(&API_FILE, "gateway"));
    agree::<RestSpec>(inner(&API_FILE, "rest"));
    agree::<FieldSpec>(&REQUEST_FIELD);
    agree::<ItemsSpec>(&ITEMS);
    agree::<TypeSpec>(&TYPE);
    agree::<NamedValue>(&VALUE);
    agree::<RuleSpec>(&RULE);
    agree::<ErrorSpec>(&ERROR);
    agree::<ExampleSpec>(&EXAMPLE);
    agree::<ProductsFile>(&PRODUCTS_FILE);
    agree::<ProductSpec>(&PRODUCT);
    agree::<ObjectsFile>(&OBJECTS_FILE);
    agree::<ObjectSpec>(&OBJECT);
    agree::<ObjectFieldSpec>(&OBJECT_FIELD);
    agree::<StatusSpec>(&STATUS);
    agree::<TimerSpec>(&TIMER);
    agree::<ActionSpec>(&ACTION);
    agree::<InputSpec>(&INPUT);
    agree::<NotificationSpec>(&NOTIFICATION);
    agree::<StepSpec>(&STEP);
    agree::<SheetSpec>(&SHEET);
    agree::<RowsSpec>(&ROWS);
}

#[test]
fn a_response_field_has_no_place_and_no_file_keys() {
    let Some(Kind::Map(_, Kind::Record(field))) = API_FILE.key("response").map(|key| &key.kind) else {
        panic!("`response` is a map of fields");
    };
    let mut keys = keys_in(field);
    keys.extend(["in", "max_bytes", "extensions"]);
    keys.sort_unstable();
    assert_eq!(keys, keys_in(&REQUEST_FIELD));
}
