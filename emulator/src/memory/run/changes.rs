//! Creation and change of objects, and their timers.

use alipay_codegen::ir::Record;
use alipay_codegen::ir::memory::{AssignPart, Expr, ObjectKind};
use serde_json::{Map, Value as Json};

use super::super::evaluate::Types;
use super::super::object::{Object, Origin, Place, Slot};
use super::super::value::{Value, system_time};
use super::super::wire::written;
use super::Run;

impl<'r> Run<'r> {
    pub(super) fn create(
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

    pub(super) fn add(&mut self, position: usize, described: &ObjectKind, slots: &[Slot], status: &str) {
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
    pub(super) fn copied(&self, name: &str) -> Slot {
        let Some(value) = self.context.request.get(name) else { return Slot::Empty };
        let kind = match self.context.types {
            Types::Record(record) => record.fields.iter().find(|field| field.name == name).map(|field| &field.kind),
            Types::Inputs(_) => None,
        };
        Slot::of(kind.map_or_else(|| value.clone(), |kind| written(value.clone(), kind)))
    }

    pub(super) fn assigned(&mut self, parts: &[AssignPart]) -> String {
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

    pub(super) fn update(&mut self, kind: &str, status: Option<&str>, set: &[(usize, Expr)], notify: bool) {
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
    pub(super) fn entered(&mut self, place: Place, kind: &ObjectKind, status: &str) {
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

    pub(super) fn report(&mut self, place: Place) {
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
    pub(super) fn set_timer(&mut self, place: Place, kind: &ObjectKind) {
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
