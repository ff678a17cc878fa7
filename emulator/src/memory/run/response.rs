//! The response of a call, and the notification about an object.

use alipay_codegen::ir::memory::Expr;
use alipay_codegen::ir::{Field, Kind, Record};
use serde_json::{Map, Value as Json};

use super::super::evaluate::Scope;
use super::super::object::Place;
use super::super::store::Store;
use super::super::value::Value;
use super::super::wire::{price, written};
use super::Run;

impl<'r> Run<'r> {
    pub(super) fn respond(&mut self, set: &[(String, Expr)]) {
        let values: Vec<(String, Value)> = {
            let scope = self.scope(None);
            set.iter().map(|(name, expr)| (name.clone(), scope.evaluate(expr))).collect()
        };
        for (name, value) in values {
            if let Some(value) = value.json() {
                let value = match self.record.and_then(|record| field_kind(record, &name)) {
                    Some(kind) => written(value, kind),
                    None => value,
                };
                self.response.insert(name, value);
            }
        }
    }

    pub(super) fn list(&mut self, kind: &str, into: &str, condition: Option<&Expr>, copy: &[usize], set: &[(String, Expr)]) {
        let Some((position, described)) = self.kind(kind) else { return };
        let element = self.record.and_then(|record| match field_kind(record, into)?.innermost() {
            Kind::Record(element) => Some(element.as_ref()),
            _ => None,
        });
        let mut items = Vec::new();
        let mut bound = self.bound.clone();
        for (place, object) in self.store.objects(position) {
            bound.push(place);
            let scope = Scope { bound: &bound, ..self.scope(None) };
            if scope.meets(condition) {
                let mut item = Map::new();
                let copied = copy.iter().filter_map(|index| Some((described.fields.get(*index)?, object.slot(*index).json()?)));
                let copied = copied.map(|(field, value)| (field.name.clone(), value));
                let computed = set.iter().filter_map(|(name, expr)| Some((name.clone(), scope.evaluate(expr).json()?)));
                for (name, value) in copied.chain(computed) {
                    let kind = element.and_then(|element| field_kind(element, &name));
                    item.insert(name, kind.map_or_else(|| value.clone(), |kind| written(value.clone(), kind)));
                }
                items.push(Json::Object(item));
            }
            bound.pop();
        }
        self.response.insert(into.to_owned(), Json::Array(items));
    }

    /// Fills fields of the response from the bound objects.
    pub(crate) fn fill_response(&mut self, is_offered: impl Fn(&Field) -> bool) {
        if let Some(record) = self.record {
            fill(self.store, record, &self.bound, &mut self.response, is_offered);
        }
    }

    /// Returns the fields of the notification about an object.
    pub(crate) fn notification(&self, place: Place) -> Vec<(String, String)> {
        let Some(kind) = self.store.kinds().get(place.kind) else { return Vec::new() };
        let mut bound = self.bound.clone();
        bound.push(place);
        let scope = Scope { bound: &bound, ..self.scope(None) };
        let fields = kind.notification.iter().flat_map(|notification| &notification.fields);
        let texts = fields.map(|(name, expr)| {
            let value = scope.evaluate(expr);
            // A stored amount already has its decimals.
            let is_computed = matches!(value, Value::Number(_)) && !matches!(expr, Expr::Object { .. });
            (name.clone(), if is_computed { price(value.text()) } else { value.text() })
        });
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }
}

/// Fills fields of a response that have the name of a field of a bound object, the one that was bound last first.
pub(in super::super) fn fill(
    store: &Store,
    record: &Record,
    bound: &[Place],
    response: &mut Map<String, Json>,
    is_offered: impl Fn(&Field) -> bool,
) {
    for field in record.fields.iter().filter(|field| is_offered(field)) {
        if response.contains_key(&field.name) {
            continue;
        }
        let found = bound.iter().rev().find_map(|place| {
            let kind = store.kinds().get(place.kind)?;
            store.get(*place)?.slot(kind.field(&field.name)?).json()
        });
        if let Some(value) = found {
            response.insert(field.name.clone(), written(value, &field.kind));
        }
    }
}

/// Returns the kind of a record's field.
fn field_kind<'k>(record: &'k Record, name: &str) -> Option<&'k Kind> {
    record.fields.iter().find(|field| field.name == name).map(|field| &field.kind)
}
