//! Objects as the control routes and the inspector show them.

use std::sync::Arc;
use std::time::SystemTime;

use alipay_codegen::ir::memory::{Input, ObjectKind};
use serde_json::{Map, Value as Json};

use super::evaluate::{APPROVAL, Scope, Types};
use super::object::{Object, Place};
use super::store::Store;
use super::{Call, Memory, parts, value};

/// The objects to list, newest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) status: Option<String>,
    /// Only objects with this value in one of their keys.
    pub(crate) key: Option<String>,
    /// Only objects with a lower id.
    pub(crate) before: Option<u64>,
    pub(crate) limit: usize,
}

/// An object in the memory of the platform, such as a trade. The spec folder describes its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlatformObject {
    /// The name of its kind, such as `trade`.
    pub kind: String,
    /// The number of the object in this emulator.
    pub id: u64,
    /// The status, such as `TRADE_SUCCESS`.
    pub status: String,
    /// The moment of creation, by the emulator's clock.
    pub created: SystemTime,
    /// The number by which the merchant knows it, otherwise the platform's number.
    pub label: String,
    /// The fields with a value. Amounts, moments and numbers are texts.
    pub fields: Map<String, Json>,
    /// The names of the actions that the status allows.
    pub actions: Vec<String>,
    /// The ids of the calls that created or changed it.
    pub calls: Vec<u64>,
    /// The numbers of its notifications.
    pub notifications: Vec<u64>,
}

impl Memory {
    /// Returns the kinds of objects.
    pub(crate) fn kinds(&self) -> Arc<[Arc<ObjectKind>]> {
        Arc::clone(self.store().kinds())
    }

    /// Returns the number of objects of a kind. Returns `None` if there is no such kind.
    pub(crate) fn count(&self, kind: &str) -> Option<usize> {
        let store = self.store();
        store.kind(kind).map(|kind| store.len(kind))
    }

    /// Returns objects of a kind, newest first. Returns `None` if there is no such kind.
    pub(crate) fn objects(&self, kind: &str, filter: &Filter) -> Option<Vec<PlatformObject>> {
        let store = self.store();
        let position = store.kind(kind)?;
        let described = store.kinds().get(position)?;
        let with_key = filter.key.as_ref().map(|value| places(&store, position, described, value));
        let is_wanted = |(place, object): &(Place, &Object)| {
            with_key.as_ref().is_none_or(|places| places.contains(place))
                && filter.before.is_none_or(|before| place.id < before)
                && filter.status.as_ref().is_none_or(|status| object.slot(described.status).text() == *status)
        };
        let objects = store.objects(position).rev().filter(is_wanted).take(filter.limit);
        Some(objects.map(|(place, object)| view(described, place, object)).collect())
    }

    /// Returns an object.
    pub(crate) fn object(&self, kind: &str, id: u64) -> Option<PlatformObject> {
        self.place(kind, id).and_then(|place| self.view(place))
    }

    /// Returns the newest object of a kind with this value in one of its keys.
    pub(crate) fn find(&self, kind: &str, value: &str) -> Option<Place> {
        let store = self.store();
        let position = store.kind(kind)?;
        places(&store, position, store.kinds().get(position)?, value).into_iter().max_by_key(|place| place.id)
    }

    /// Returns the place of an object.
    pub(crate) fn place(&self, kind: &str, id: u64) -> Option<Place> {
        let store = self.store();
        let place = Place { kind: store.kind(kind)?, id };
        store.get(place).map(|_| place)
    }

    /// Returns the path of the page on which a user approves an object. Returns `None` if its kind or its status does not allow that.
    pub(crate) fn approval_path(&self, place: Place) -> Option<String> {
        let store = self.store();
        let (kind, object) = (store.kinds().get(place.kind)?, store.get(place)?);
        let status = object.slot(kind.status).text();
        let is_possible = kind.action(kind.approve.as_deref()?)?.from.contains(&status);
        is_possible.then(|| format!("{APPROVAL}{}/{}", kind.name, place.id))
    }

    /// Returns the values of empty inputs: by action that the status allows, then by input. Inputs without a value are left out.
    pub(crate) fn defaults(&self, place: Place, call: &Call<'_>) -> Map<String, Json> {
        let store = self.store();
        let Some((kind, object)) = store.kinds().get(place.kind).zip(store.get(place)) else { return Map::new() };
        let status = object.slot(kind.status).text();
        let mut all = Map::new();
        for action in kind.actions.iter().filter(|action| action.from.contains(&status)) {
            let context = parts(call, Types::Inputs(&action.inputs)).context;
            let scope = Scope { store: &store, context, response: &Map::new(), bound: &[place], item: None };
            let value = |input: &Input| Some((input.name.clone(), scope.evaluate(input.default.as_ref()?).json()?));
            let values: Map<String, Json> = action.inputs.iter().filter_map(value).collect();
            if !values.is_empty() {
                all.insert(action.name.clone(), Json::Object(values));
            }
        }
        all
    }

    /// Returns the object at a place.
    pub(crate) fn view(&self, place: Place) -> Option<PlatformObject> {
        let store = self.store();
        Some(view(store.kinds().get(place.kind)?, place, store.get(place)?))
    }
}

/// Returns the objects of a kind with this value in one of its keys: one for each key at most.
fn places(store: &Store, position: usize, kind: &ObjectKind, value: &str) -> Vec<Place> {
    let single = kind.keys.iter().enumerate().filter(|(_, fields)| fields.len() == 1);
    single.filter_map(|(key, _)| store.find(position, key, &[value.to_owned()])).collect()
}

fn view(kind: &ObjectKind, place: Place, object: &Object) -> PlatformObject {
    let status = object.slot(kind.status).text();
    let fields = kind.fields.iter().enumerate();
    let fields = fields.filter_map(|(index, field)| Some((field.name.clone(), object.slot(index).json()?)));
    let labels = kind.keys.iter().rev().filter_map(|key| key.last());
    let label = labels.map(|field| object.slot(*field).text()).find(|text| !text.is_empty());
    let actions = kind.actions.iter().filter(|action| action.from.contains(&status));
    PlatformObject {
        kind: kind.name.clone(),
        id: place.id,
        created: value::system_time(object.created.div_euclid(1000)),
        label: label.unwrap_or_default(),
        fields: fields.collect(),
        actions: actions.map(|action| action.name.clone()).collect(),
        status,
        calls: object.calls.clone(),
        notifications: object.notifications.clone(),
    }
}
