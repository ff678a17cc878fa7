//! Search for objects, and the rejection of those that do not fit.

use std::sync::Arc;

use alipay_codegen::ir::memory::{Expr, Lookup, ObjectKind, Status};

use super::super::object::Place;
use super::{Rejection, Run};

impl<'r> Run<'r> {
    pub(super) fn kind(&self, name: &str) -> Option<(usize, Arc<ObjectKind>)> {
        let position = self.store.kind(name)?;
        Some((position, Arc::clone(self.store.kinds().get(position)?)))
    }

    pub(super) fn find(&self, kind: &str, by: &[Lookup]) -> Option<Place> {
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
    pub(super) fn not_found(&self, kind: &str, by: &[Lookup]) -> String {
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

    pub(super) fn is_hidden(&self, place: Place) -> bool {
        self.status(place).is_some_and(|(_, status)| status.hidden)
    }

    /// Returns the status of an object, and its description.
    pub(super) fn status(&self, place: Place) -> Option<(String, &Status)> {
        let kind = self.store.kinds().get(place.kind)?;
        let name = self.store.get(place)?.slot(kind.status).text();
        let status = kind.status(&name)?;
        Some((name, status))
    }

    pub(super) fn refuse(&self, kind: &str, place: Place, refuse: &[(String, String)]) -> Result<(), Rejection> {
        let Some((status, _)) = self.status(place) else { return Ok(()) };
        match refuse.iter().find(|(refused, _)| *refused == status) {
            Some((_, code)) => Err(Rejection::new(code, format!("the {kind} has the status {status}"))),
            None => Ok(()),
        }
    }

    /// Hides an object that an earlier step bound to the name.
    pub(super) fn unbind(&mut self, kind: &str) {
        let position = self.store.kind(kind);
        self.bound.retain(|place| Some(place.kind) != position);
    }

    pub(super) fn compare(&self, kind: &str, same: &[(usize, Expr)], different: Option<&str>) -> Result<(), Rejection> {
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
}
