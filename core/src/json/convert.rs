//! Conversion of documents to serde_json values and to types of the caller.

use serde_core::de::{DeserializeOwned, Error as _};
use serde_json::{Map, Value as Json};

use super::deserializer::Source;
use super::document::{Document, Kind, Value};

impl Document<'_> {
    /// Converts the document to a serde_json value. A number that [`serde_json::Number`] would not reproduce character by
    /// character, such as `88.80` or `2013112011001004330000121536`, becomes a string of its characters.
    #[must_use]
    pub fn to_serde(&self) -> Json {
        // The unfinished containers: for each, the entry after it and its content so far.
        let mut open: Vec<(usize, Container)> = Vec::new();
        'entries: for (at, entry) in self.entries().iter().enumerate() {
            if let Some((_, Container::Object(_, name @ None))) = open.last_mut() {
                *name = Some(self.characters(at).to_owned());
                continue;
            }
            let has_content = entry.next > at + 1;
            let mut value = match (entry.kind, self.value(at)) {
                (Kind::List, _) if has_content => {
                    open.push((entry.next, Container::List(Vec::new())));
                    continue;
                }
                (Kind::Object, _) if has_content => {
                    open.push((entry.next, Container::Object(Map::new(), None)));
                    continue;
                }
                (_, Value::Null) => Json::Null,
                (_, Value::Boolean(value)) => Json::Bool(value),
                (_, Value::Number(digits)) => number(digits),
                (_, Value::Text(text) | Value::LossyText(text)) => Json::String(text.to_owned()),
                (_, Value::List(_)) => Json::Array(Vec::new()),
                (_, Value::Object(_)) => Json::Object(Map::new()),
            };
            // The value may be the last one of its container, which then ends too.
            while let Some((next, container)) = open.last_mut() {
                let is_last = *next == at + 1;
                container.add(value);
                match open.pop_if(|_| is_last) {
                    Some((_, container)) => value = container.into(),
                    None => continue 'entries,
                }
            }
            return value;
        }
        Json::Null
    }
}

enum Container {
    List(Vec<Json>),
    /// The members, and the name whose value is next.
    Object(Map<String, Json>, Option<String>),
}

impl Container {
    fn add(&mut self, value: Json) {
        match self {
            Self::List(elements) => elements.push(value),
            Self::Object(members, name) => {
                if let Some(name) = name.take() {
                    members.insert(name, value);
                }
            }
        }
    }
}

impl From<Container> for Json {
    fn from(container: Container) -> Self {
        match container {
            Container::List(elements) => Self::Array(elements),
            Container::Object(members, _) => Self::Object(members),
        }
    }
}

/// Converts a number to a serde_json value: a number if that keeps its characters, otherwise a string.
pub(crate) fn number(digits: &str) -> Json {
    let integer = digits.parse::<i64>().map(Json::from).or_else(|_| digits.parse::<u64>().map(Json::from));
    let value = integer.ok().or_else(|| digits.parse::<f64>().ok().map(Json::from));
    value.filter(|value| value.as_number().is_some_and(|number| spells(number, digits))).unwrap_or_else(|| digits.into())
}

/// Returns true if the number is written as these characters.
fn spells(number: &serde_json::Number, digits: &str) -> bool {
    let written = number.to_string();
    written == digits
}

/// The marker in the names that some serde_json features treat specially.
pub(super) const MAGIC: &str = "serde_json::private::";

/// Deserializes JSON to a type of the caller. Numbers keep their characters, as in [`Document::to_serde`], and an unpaired surrogate
/// becomes U+FFFD.
///
/// # Errors
/// Returns an error if the text does not fit the type, is not valid JSON, or nests too deep.
pub(crate) fn typed<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let document = Document::parse(text).map_err(serde_json::Error::custom)?;
    // With the serde_json feature `raw_value`, which the program may enable, certain names make it parse a string as JSON.
    // The recursion is as deep as these names nest.
    let names_it = || document.entries().iter().enumerate().any(|(at, _)| document.characters(at).contains(MAGIC));
    if reads_magic_names() && names_it() {
        return Err(serde_json::Error::custom("a member has a name that serde_json treats specially"));
    }
    T::deserialize(Source(document.root()))
}

/// Returns true if the program enables a serde_json feature that treats certain names specially.
fn reads_magic_names() -> bool {
    let probe = |name: &str, value: &str| {
        let text = format!(r#"{{"$serde_json::private::{name}":"{value}"}}"#);
        !serde_json::from_str::<Json>(&text).is_ok_and(|value| value.is_object())
    };
    probe("RawValue", "0") || probe("Number", "0")
}
