//! Evaluation of expressions.

use std::cmp::Ordering;

use alipay_codegen::ir::memory::{Expr, Input, Op, ValueKind};
use alipay_codegen::ir::{Kind, Record, Text};
use serde_json::{Map, Value as Json};

use super::object::Place;
use super::store::Store;
use super::value::{Span, Value};

/// The path below which a user approves an object: followed by the name of the kind and the id.
pub(crate) const APPROVAL: &str = "/_emulator/approve/";

/// The types of the fields to which `request` refers.
#[derive(Clone, Copy)]
pub(crate) enum Types<'c> {
    /// Those of an API's request.
    Record(&'c Record),
    /// The inputs of an action.
    Inputs(&'c [Input]),
}

/// The values to which an expression can refer, beside the objects.
#[derive(Clone, Copy)]
pub(crate) struct Context<'c> {
    /// The request, or the inputs of an action.
    pub(crate) request: &'c Json,
    pub(crate) types: Types<'c>,
    /// The moment of the call, in milliseconds since 1970-01-01 00:00 UTC.
    pub(crate) now: i64,
    /// The address of the emulator.
    pub(crate) base_url: &'c str,
    /// Serves the uploaded file of a field, and returns its address.
    pub(crate) serve: &'c dyn Fn(&str) -> Option<String>,
}

/// The state in which an expression is evaluated.
pub(crate) struct Scope<'s> {
    pub(crate) store: &'s Store,
    pub(crate) context: Context<'s>,
    pub(crate) response: &'s Map<String, Json>,
    /// The bound objects. A later one of the same kind hides an earlier one.
    pub(crate) bound: &'s [Place],
    /// The current element of `each`, and its type.
    pub(crate) item: Option<(&'s Json, Option<&'s Record>)>,
}

impl Scope<'_> {
    /// Returns the value of an expression.
    pub(crate) fn evaluate(&self, expr: &Expr) -> Value {
        match expr {
            Expr::Text(text) => Value::Text(text.clone()),
            Expr::Number(number) => Value::read(&Json::String(number.clone()), ValueKind::Number),
            Expr::Span(seconds) => Value::Span(Span::Seconds(i64::try_from(*seconds).unwrap_or(i64::MAX))),
            Expr::Now => Value::Moment(self.context.now.div_euclid(1000)),
            Expr::Request(path) => self.request(path),
            Expr::Response(name) => self.response.get(name).map_or(Value::Empty, |value| Value::read(value, ValueKind::Text)),
            Expr::Item(path) => {
                let Some((item, record)) = self.item else { return Value::Empty };
                select(item, path, record.and_then(|record| field_at(record, path)).map_or(ValueKind::Any, value_kind))
            }
            Expr::Object { kind, field } => self.object(kind, *field),
            Expr::Page(kind) => self
                .place(kind)
                .map_or(Value::Empty, |place| Value::Text(format!("{}{APPROVAL}{kind}/{}", self.context.base_url, place.id))),
            Expr::File(path) => path.first().and_then(|field| (self.context.serve)(field)).map_or(Value::Empty, Value::Text),
            Expr::Count { kind, within } => self.count(kind, *within),
            Expr::Sum(list) => self.evaluate(list).sum(),
            Expr::List(items) => {
                let items: Vec<Json> = items.iter().filter_map(|item| self.evaluate(item).json()).collect();
                Value::Json(Json::Array(items))
            }
            Expr::Record(members) => {
                let members = members.iter().filter_map(|(name, expr)| Some((name.clone(), self.evaluate(expr).json()?)));
                let members: Map<String, Json> = members.collect();
                if members.is_empty() { Value::Empty } else { Value::Json(Json::Object(members)) }
            }
            Expr::Not(condition) => Value::flag(self.evaluate(condition).is_empty()),
            Expr::Binary(op, left, right) => self.binary(*op, left, right),
        }
    }

    /// Returns true if a condition is met. A missing condition is always met.
    pub(crate) fn meets(&self, condition: Option<&Expr>) -> bool {
        condition.is_none_or(|condition| !self.evaluate(condition).is_empty())
    }

    /// Returns the object that is bound to the name of a kind.
    pub(crate) fn place(&self, kind: &str) -> Option<Place> {
        let kind = self.store.kind(kind)?;
        self.bound.iter().rev().find(|place| place.kind == kind).copied()
    }

    fn request(&self, path: &[String]) -> Value {
        let kind = match self.context.types {
            Types::Record(record) => match field_at(record, path) {
                Some(Kind::Text(Text::Price)) => return select(self.context.request, path, ValueKind::Number).into_amount(),
                found => found.map_or(ValueKind::Any, value_kind),
            },
            Types::Inputs(inputs) => {
                let input = inputs.iter().find(|input| path.first() == Some(&input.name));
                if let Some(default) = input.and_then(|input| input.default.as_ref())
                    && select(self.context.request, path, ValueKind::Any).is_empty()
                {
                    return self.evaluate(default);
                }
                input.map_or(ValueKind::Any, |input| input.kind)
            }
        };
        select(self.context.request, path, kind)
    }

    fn object(&self, kind: &str, field: usize) -> Value {
        let Some(place) = self.place(kind) else { return Value::Empty };
        let described = self.store.kinds().get(place.kind).and_then(|kind| kind.fields.get(field));
        let slot = self.store.get(place).map(|object| object.slot(field));
        slot.zip(described).map_or(Value::Empty, |(slot, field)| Value::of_slot(&slot, field.kind))
    }

    /// Counts the objects of a kind that are not in a hidden status.
    fn count(&self, kind: &str, within: Option<u64>) -> Value {
        let Some(position) = self.store.kind(kind) else { return Value::Empty };
        let Some(described) = self.store.kinds().get(position) else { return Value::Empty };
        let length = within.and_then(|seconds| i64::try_from(seconds).ok()?.checked_mul(1000));
        let since = length.map_or(i64::MIN, |length| self.context.now.saturating_sub(length));
        let is_hidden = |status: &str| described.status(status).is_some_and(|status| status.hidden);
        let counted = self
            .store
            .objects(position)
            .filter(|(_, object)| object.created > since && !is_hidden(&object.slot(described.status).text()));
        Value::Number(counted.count().into())
    }

    fn binary(&self, op: Op, left: &Expr, right: &Expr) -> Value {
        let first = self.evaluate(left);
        match op {
            Op::Or if !first.is_empty() => return first,
            Op::And if first.is_empty() => return Value::Empty,
            _ => {}
        }
        let second = self.evaluate(right);
        let ordered = |accepts: fn(Ordering) -> bool| Value::flag(first.compare(&second).is_some_and(accepts));
        match op {
            Op::Or | Op::And => second,
            Op::Equal => Value::flag(first.equals(&second)),
            Op::NotEqual => Value::flag(!first.equals(&second)),
            Op::Less => ordered(Ordering::is_lt),
            Op::LessOrEqual => ordered(Ordering::is_le),
            Op::Greater => ordered(Ordering::is_gt),
            Op::GreaterOrEqual => ordered(Ordering::is_ge),
            Op::In => Value::flag(first.is_in(&second)),
            Op::Begins => Value::flag(!second.is_empty() && first.text().starts_with(&second.text())),
            Op::Add if !matches!(first, Value::Moment(_)) && (is_text(left) || is_text(right)) => {
                Value::Text(first.text() + &second.text())
            }
            Op::Add => first.add(second),
            Op::Subtract => first.subtract(&second),
        }
    }
}

/// Returns true for a text of the spec, and for a sum with one: an amount beside it is joined to it, not added.
fn is_text(expr: &Expr) -> bool {
    match expr {
        Expr::Text(_) => true,
        Expr::Binary(Op::Add, left, right) => is_text(left) || is_text(right),
        _ => false,
    }
}

/// Returns the value at a path. Through a list, returns the values of all elements as a list.
fn select(value: &Json, path: &[String], kind: ValueKind) -> Value {
    match at(value, path) {
        Some(found) => Value::read(&found, kind),
        None => Value::Empty,
    }
}

fn at(value: &Json, path: &[String]) -> Option<Json> {
    let Some((name, rest)) = path.split_first() else { return Some(value.clone()) };
    match value {
        Json::Object(members) => at(members.get(name)?, rest),
        Json::Array(items) => {
            let found: Vec<Json> = items.iter().filter_map(|item| at(item, path)).collect();
            let flat = found.into_iter().flat_map(|item| if let Json::Array(items) = item { items } else { vec![item] });
            Some(Json::Array(flat.collect()))
        }
        // A field of JSON text.
        Json::String(text) => at(&serde_json::from_str::<Json>(text).ok().filter(|inner| !inner.is_string())?, path),
        _ => None,
    }
}

/// Returns the kind of the field at a path of a record. Values below a list are a list, which has none.
fn field_at<'r>(record: &'r Record, path: &[String]) -> Option<&'r Kind> {
    let (name, rest) = path.split_first()?;
    let field = record.fields.iter().find(|field| field.name == *name)?;
    match (&field.kind, rest.is_empty()) {
        (kind, true) => Some(kind),
        (Kind::Record(inner), false) => field_at(inner, rest),
        _ => None,
    }
}

/// Returns the kind in memory of a value of this kind on the wire.
pub(crate) fn value_kind(kind: &Kind) -> ValueKind {
    match kind {
        Kind::Text(Text::Price) | Kind::Integer | Kind::Number => ValueKind::Number,
        Kind::Text(Text::DateTime) => ValueKind::Moment,
        Kind::Text(_) => ValueKind::Text,
        Kind::Boolean => ValueKind::Flag,
        Kind::Record(_) | Kind::List(_) | Kind::File => ValueKind::Any,
    }
}

/// Returns the record of the elements of the list at a path.
pub(crate) fn element<'r>(record: &'r Record, expr: &Expr) -> Option<&'r Record> {
    let Expr::Request(path) = expr else { return None };
    let mut record = record;
    let mut inner = None;
    for name in path {
        let field = record.fields.iter().find(|field| field.name == *name)?;
        inner = if let Kind::Record(of) = field.kind.innermost() { Some(of.as_ref()) } else { None };
        record = inner?;
    }
    inner
}
