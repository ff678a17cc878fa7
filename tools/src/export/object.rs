//! Maps under construction.

use crate::import::value::Value;

/// A map that keeps the order of its keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Object(Vec<(String, Value)>);

impl Object {
    /// Appends a key.
    pub(super) fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// Appends a key with a text, unless the text is empty.
    pub(super) fn put_text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.put(key, Value::text(text));
        }
    }

    /// Appends a key with a map or a list, unless it is empty.
    pub(super) fn put_filled(&mut self, key: &str, value: impl Into<Value>) {
        let value = value.into();
        let empty = match &value {
            Value::Map(entries) => entries.is_empty(),
            Value::List(items) => items.is_empty(),
            Value::Text(_) | Value::Plain(_) => false,
        };
        if !empty {
            self.put(key, value);
        }
    }

    /// Appends the keys of another map.
    pub(super) fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Removes a key and returns its value.
    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        let index = self.0.iter().position(|(own, _)| own == key)?;
        Some(self.0.remove(index).1)
    }

    /// Returns true if the map has the key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(own, _)| own == key)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Map(object.0)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::List(items)
    }
}

impl<const N: usize> From<[(&str, Value); N]> for Object {
    fn from(entries: [(&str, Value); N]) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }
}

/// Returns a list of texts.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> Value {
    Value::List(texts.into_iter().map(Value::text).collect())
}

/// Returns a reference to a component.
pub(super) fn reference(kind: &str, name: &str) -> Object {
    Object::from([("$ref", Value::Text(format!("#/components/{kind}/{name}")))])
}
