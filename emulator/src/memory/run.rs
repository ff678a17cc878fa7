//! One call or action: its steps, its changes, and its response.

use std::sync::Arc;

use alipay_codegen::ir::memory::{AssignPart, Effect, Expr, Lookup, ObjectKind, Status, Step};
use alipay_codegen::ir::{Kind, Record};
use serde_json::{Map, Value as Json};

use super::archive::{self, Archive};
use super::evaluate::{Context, Scope, Types, element};
use super::object::{Object, Origin, Place, Slot};
use super::store::Store;
use super::value::{Value, system_time};
use super::wire::{price, written};

/// The reason for which a call or action is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// The platform's code.
    pub(crate) code: String,
    /// The problem. Empty if the code says it all.
    pub(crate) message: String,
}

impl Rejection {
    fn new(code: &str, message: String) -> Self {
        Self { code: code.to_owned(), message }
    }
}

/// The continuation after a step.
enum Flow {
    Continue,
    /// The call ends with its response.
    End,
}

/// The state of a call or action.
pub(crate) struct Run<'r> {
    store: &'r mut Store,
    context: Context<'r>,
    /// The id of the call; `None` for an action.
    call: Option<u64>,
    /// The part of the call that notifications need.
    origin: Option<&'r Origin>,
    /// The type of the response, unless it is an action.
    record: Option<&'r Record>,
    serve_archive: &'r dyn Fn(Archive) -> String,
    pub(crate) response: Map<String, Json>,
    /// Set if the call waits for the user.
    pub(crate) pending: bool,
    pub(crate) bound: Vec<Place>,
    /// The objects whose notification is due.
    pub(crate) reported: Vec<Place>,
}

/// The parts of a call or action.
pub(crate) struct Parts<'r> {
    pub(crate) context: Context<'r>,
    pub(crate) call: Option<u64>,
    pub(crate) origin: Option<&'r Origin>,
    pub(crate) record: Option<&'r Record>,
    pub(crate) serve_archive: &'r dyn Fn(Archive) -> String,
    pub(crate) response: Map<String, Json>,
    pub(crate) bound: Vec<Place>,
}

impl<'r> Run<'r> {
    pub(crate) fn new(store: &'r mut Store, parts: Parts<'r>) -> Self {
        let Parts { context, call, origin, record, serve_archive, response, bound } = parts;
        Self { store, context, call, origin, record, serve_archive, response, pending: false, bound, reported: Vec::new() }
    }

    /// Executes steps in order.
    ///
    /// # Errors
    /// Returns the rejection of the first step that rejects the call. The caller undoes the changes.
    pub(crate) fn steps(&mut self, steps: &[Step]) -> Result<(), Rejection> {
        for step in steps {
            if !self.scope(None).meets(step.when.as_ref()) {
                continue;
            }
            if let Flow::End = self.step(&step.effect)? {
                break;
            }
        }
        Ok(())
    }

    pub(crate) fn scope<'s>(&'s self, item: Option<(&'s Json, Option<&'s Record>)>) -> Scope<'s> {
        let Self { store, context, response, bound, .. } = self;
        Scope { store, context: *context, response, bound, item }
    }

    fn step(&mut self, effect: &Effect) -> Result<Flow, Rejection> {
        match effect {
            Effect::Find { kind, by, hidden, missing, refuse } => {
                match self.find(kind, by).filter(|place| *hidden || !self.is_hidden(*place)) {
                    Some(place) => {
                        self.refuse(kind, place, refuse)?;
                        self.bound.push(place);
                    }
                    None => match missing {
                        Some(code) => return Err(Rejection::new(code, self.not_found(kind, by))),
                        None => self.unbind(kind),
                    },
                }
            }
            Effect::Repeat { kind, by, same, different, refuse, set } => {
                let Some(place) = self.find(kind, by) else { return Ok(Flow::Continue) };
                self.refuse(kind, place, refuse)?;
                self.bound.push(place);
                self.compare(kind, same, different.as_deref())?;
                self.respond(set);
                return Ok(Flow::End);
            }
            Effect::Create { kind, each: None, status, copy, set } => self.create(kind, status, copy, set, None),
            Effect::Create { kind, each: Some(list), status, copy, set } => {
                let record = if let Types::Record(record) = self.context.types { element(record, list) } else { None };
                if let Value::Json(Json::Array(items)) = self.scope(None).evaluate(list) {
                    for item in &items {
                        self.create(kind, status, copy, set, Some((item, record)));
                    }
                }
            }
            Effect::Update { kind, status, set, notify } => self.update(kind, status.as_deref(), set, *notify),
            Effect::Require { condition, code } => {
                if !self.scope(None).meets(Some(condition)) {
                    return Err(Rejection::new(code, String::new()));
                }
            }
            Effect::List { kind, into, condition, copy, set } => self.list(kind, into, condition.as_ref(), copy, set),
            Effect::Archive { into, empty, name, files } => {
                let archive = archive::build(self.store, &self.scope(None), name, files);
                match empty {
                    Some(code) if archive.rows == 0 => return Err(Rejection::new(code, String::new())),
                    _ => drop(self.response.insert(into.clone(), Json::String((self.serve_archive)(archive)))),
                }
            }
            Effect::Respond { set, pending } => {
                self.respond(set);
                self.pending |= pending;
            }
        }
        Ok(Flow::Continue)
    }

    fn kind(&self, name: &str) -> Option<(usize, Arc<ObjectKind>)> {
        let position = self.store.kind(name)?;
        Some((position, Arc::clone(self.store.kinds().get(position)?)))
    }

    fn find(&self, kind: &str, by: &[Lookup]) -> Option<Place> {
        let scope = self.scope(None);
        let position = self.store.kind(kind)?;
        let values = |lookup: &Lookup| {
            let values: Vec<String> = lookup.values.iter().map(|value| scope.evaluate(value).text()).collect();
            values.iter().all(|value| !value.is_empty()).then_some((lookup.key, values))
        };
        let (key, values) = by.iter().find_map(values)?;
        self.store.find(position, key, &values)
    }

    /// Describes a search without a result.
    fn not_found(&self, kind: &str, by: &[Lookup]) -> String {
        let scope = self.scope(None);
        let described = self.store.kind(kind).and_then(|position| self.store.kinds().get(position));
        let names = |lookup: &Lookup| {
            let fields = described?.keys.get(lookup.key)?;
            let values: Vec<String> = lookup.values.iter().map(|value| scope.evaluate(value).text()).collect();
            let named = fields.iter().zip(&values).map(|(field, value)| {
                let name = described.and_then(|kind| kind.fields.get(*field)).map_or("", |field| field.name.as_str());
                format!("{name} {}", crate::play::shown(value))
            });
            values.iter().all(|value| !value.is_empty()).then(|| named.collect::<Vec<_>>().join(" and "))
        };
        by.iter().find_map(names).map_or_else(String::new, |names| format!("the emulator has no {kind} with {names}"))
    }

    fn is_hidden(&self, place: Place) -> bool {
        self.status(place).is_some_and(|(_, status)| status.hidden)
    }

    /// Returns the status of an object, and its description.
    fn status(&self, place: Place) -> Option<(String, &Status)> {
        let kind = self.store.kinds().get(place.kind)?;
        let name = self.store.get(place)?.slot(kind.status).text();
        let status = kind.status(&name)?;
        Some((name, status))
    }

    fn refuse(&self, kind: &str, place: Place, refuse: &[(String, String)]) -> Result<(), Rejection> {
        let Some((status, _)) = self.status(place) else { return Ok(()) };
        match refuse.iter().find(|(refused, _)| *refused == status) {
            Some((_, code)) => Err(Rejection::new(code, format!("the {kind} has the status {status}"))),
            None => Ok(()),
        }
    }

    /// Hides an object that an earlier step bound to the name.
    fn unbind(&mut self, kind: &str) {
        let position = self.store.kind(kind);
        self.bound.retain(|place| Some(place.kind) != position);
    }

    fn compare(&self, kind: &str, same: &[(usize, Expr)], different: Option<&str>) -> Result<(), Rejection> {
        let scope = self.scope(None);
        for (field, expr) in same {
            let stored = scope.evaluate(&Expr::Object { kind: kind.to_owned(), field: *field });
            let sent = scope.evaluate(expr);
            if let Some(code) = different.filter(|_| !stored.equals(&sent)) {
                let position = self.store.kind(kind).and_then(|position| self.store.kinds().get(position));
                let name = position.and_then(|kind| kind.fields.get(*field)).map_or("", |field| field.name.as_str());
                let message = format!("the {kind} exists with another {name}: {}", crate::play::shown(&stored.text()));
                return Err(Rejection::new(code, message));
            }
        }
        Ok(())
    }

    fn create(
        &mut self,
        kind: &str,
        status: &str,
        copy: &[usize],
        set: &[(usize, Expr)],
        item: Option<(&Json, Option<&Record>)>,
    ) {
        let Some((position, described)) = self.kind(kind) else { return };
        let mut slots = vec![Slot::Empty; described.fields.len()];
        let mut put = |field: usize, value: Slot| {
            if let Some(slot) = slots.get_mut(field) {
                *slot = value;
            }
        };
        for (index, field) in described.fields.iter().enumerate() {
            if let Some(parts) = &field.assign {
                put(index, Slot::Text(self.assigned(parts).into()));
            } else if copy.contains(&index) {
                put(index, self.copied(&field.name));
            }
        }
        let scope = self.scope(item);
        for (field, expr) in set {
            put(*field, scope.evaluate(expr).slot());
        }
        put(described.status, Slot::Text(status.into()));
        self.add(position, &described, &slots, status);
    }

    fn add(&mut self, position: usize, described: &ObjectKind, slots: &[Slot], status: &str) {
        // Without an address, there is nothing to send or to open.
        let has_address = |origin: &&Origin| origin.notify_url.is_some() || origin.return_url.is_some();
        let object = Object {
            origin: self.origin.filter(has_address).cloned().map(Box::new),
            calls: self.call.into_iter().collect(),
            ..Object::new(self.context.now, slots)
        };
        let place = self.store.insert(position, object);
        self.bound.push(place);
        self.entered(place, described, status);
        self.set_timer(place, described);
    }

    /// Returns the value of the request's field with this name.
    fn copied(&self, name: &str) -> Slot {
        let Some(value) = self.context.request.get(name) else { return Slot::Empty };
        let kind = match self.context.types {
            Types::Record(record) => record.fields.iter().find(|field| field.name == name).map(|field| &field.kind),
            Types::Inputs(_) => None,
        };
        Slot::of(kind.map_or_else(|| value.clone(), |kind| written(value.clone(), kind)))
    }

    fn assigned(&mut self, parts: &[AssignPart]) -> String {
        let now = alipay_core::gateway::format_timestamp(system_time(self.context.now.div_euclid(1000)));
        let digits: String = now.chars().filter(char::is_ascii_digit).collect();
        let mut text = String::new();
        for part in parts {
            match part {
                AssignPart::Text(constant) => text.push_str(constant),
                AssignPart::Date => text.push_str(digits.get(..8).unwrap_or_default()),
                AssignPart::Time => text.push_str(&digits),
                AssignPart::Number(width) => text.push_str(&format!("{:0width$}", self.store.next_number())),
                AssignPart::Hex(width) => text.push_str(&hex(self.store.next_number(), *width)),
            }
        }
        text
    }

    fn update(&mut self, kind: &str, status: Option<&str>, set: &[(usize, Expr)], notify: bool) {
        let Some(place) = self.scope(None).place(kind) else { return };
        let Some((_, described)) = self.kind(kind) else { return };
        let scope = self.scope(None);
        let values: Vec<(usize, Slot)> = set.iter().map(|(field, expr)| (*field, scope.evaluate(expr).slot())).collect();
        let before = self.status(place).map(|(name, _)| name);
        let entered = status.filter(|status| before.as_deref() != Some(*status));
        let (call, origin) = (self.call, self.origin.filter(|origin| origin.notify_url.is_some()).cloned());
        self.store.change(place, |object| {
            object.set(values.into_iter().chain(entered.map(|status| (described.status, Slot::Text(status.into())))));
            object.calls.extend(call.filter(|call| object.calls.last() != Some(call)));
            object.origin = origin.map(Box::new).or(object.origin.take());
        });
        if let Some(status) = entered {
            self.entered(place, &described, status);
        }
        if notify {
            self.report(place);
        }
        self.set_timer(place, &described);
    }

    /// Sets the fields that change when an object enters a status, and reports the status if its notification does.
    fn entered(&mut self, place: Place, kind: &ObjectKind, status: &str) {
        let set = kind.status(status).map(|status| status.set.as_slice()).unwrap_or_default();
        if !set.is_empty() {
            let scope = self.scope(None);
            let values: Vec<(usize, Slot)> = set.iter().map(|(field, expr)| (*field, scope.evaluate(expr).slot())).collect();
            self.store.change(place, |object| object.set(values));
        }
        if kind.notification.as_ref().is_some_and(|notification| notification.statuses.iter().any(|name| name == status)) {
            self.report(place);
        }
    }

    /// Creates an object with these fields, regardless of any step.
    pub(crate) fn insert(&mut self, kind: usize, status: &str, fields: &Map<String, Json>) {
        let Some(described) = self.store.kinds().get(kind).cloned() else { return };
        let mut slots = Vec::with_capacity(described.fields.len());
        for field in &described.fields {
            slots.push(match (fields.get(&field.name), &field.assign) {
                (Some(value), _) => Slot::of(value.clone()),
                (None, Some(parts)) => Slot::Text(self.assigned(parts).into()),
                (None, None) => Slot::Empty,
            });
        }
        self.add(kind, &described, &slots, status);
        // The given fields take precedence over those that the status sets.
        let given = described.fields.iter().enumerate().filter_map(|(index, field)| Some((index, fields.get(&field.name)?)));
        let given: Vec<(usize, Slot)> = given.map(|(index, value)| (index, Slot::of(value.clone()))).collect();
        if let Some(place) = self.bound.last().copied() {
            self.store.change(place, |object| object.set(given));
            self.set_timer(place, &described);
        }
    }

    fn report(&mut self, place: Place) {
        if !self.reported.contains(&place) {
            self.reported.push(place);
        }
    }

    /// Changes the status of an object whose timer is due.
    pub(crate) fn expire(&mut self, place: Place) {
        let Some(described) = self.store.kinds().get(place.kind).cloned() else { return };
        self.bound.push(place);
        let status = self.status(place).map(|(name, _)| name).unwrap_or_default();
        let timers = described.timers.iter().filter(|timer| timer.from.contains(&status));
        let now = self.context.now.div_euclid(1000);
        let due = timers.filter_map(|timer| match self.scope(None).evaluate(&timer.at) {
            Value::Moment(at) if at <= now => Some((at, timer)),
            _ => None,
        });
        match due.min_by_key(|(at, _)| *at).map(|(_, timer)| timer.then.clone()) {
            Some(then) => self.update(&described.name, Some(&then), &[], false),
            None => self.set_timer(place, &described),
        }
    }

    /// Starts the timer of an object that is due first.
    fn set_timer(&mut self, place: Place, kind: &ObjectKind) {
        let status = self.status(place).map(|(name, _)| name).unwrap_or_default();
        let running = kind.timers.iter().filter(|timer| timer.from.contains(&status));
        let scope = self.scope(None);
        let moments = running.filter_map(|timer| match scope.evaluate(&timer.at) {
            Value::Moment(at) => Some(at.saturating_mul(1000)),
            _ => None,
        });
        let due = moments.min();
        if self.store.get(place).is_some_and(|object| object.due != due) {
            self.store.change(place, |object| object.due = due);
        }
    }

    fn respond(&mut self, set: &[(String, Expr)]) {
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

    fn list(&mut self, kind: &str, into: &str, condition: Option<&Expr>, copy: &[usize], set: &[(String, Expr)]) {
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

    /// Fills fields of the response that have the name of a field of a bound object, the one that was bound last first.
    pub(crate) fn fill_response(&mut self, is_offered: impl Fn(&alipay_codegen::ir::Field) -> bool) {
        let Some(record) = self.record else { return };
        for field in record.fields.iter().filter(|field| is_offered(field)) {
            if self.response.contains_key(&field.name) {
                continue;
            }
            let found = self.bound.iter().rev().find_map(|place| {
                let kind = self.store.kinds().get(place.kind)?;
                self.store.get(*place)?.slot(kind.field(&field.name)?).json()
            });
            if let Some(value) = found {
                self.response.insert(field.name.clone(), written(value, &field.kind));
            }
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

/// Returns the kind of a record's field.
fn field_kind<'k>(record: &'k Record, name: &str) -> Option<&'k Kind> {
    record.fields.iter().find(|field| field.name == name).map(|field| &field.kind)
}

/// Returns this many hexadecimal digits that differ for each number and do not look consecutive.
fn hex(number: u64, width: usize) -> String {
    let mut digits = String::new();
    let mut seed = number;
    while digits.len() < width {
        // The finaliser of SplitMix64 maps each number to another one.
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        digits.push_str(&format!("{:016x}", mixed ^ (mixed >> 31)));
    }
    digits.truncate(width);
    digits
}
