//! The objects of all kinds, with their keys and timers, and a log of changes that can be undone.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use alipay_codegen::ir::memory::ObjectKind;

use super::object::{Object, Place};

/// The objects.
pub(crate) struct Store {
    kinds: Arc<[Arc<ObjectKind>]>,
    tables: Vec<Table>,
    /// The next moment of each object with a running timer.
    due: BTreeSet<(i64, Place)>,
    last_id: u64,
    last_number: u64,
    /// The objects before the changes of the current call, oldest first.
    log: Vec<(Place, Option<Object>)>,
}

/// The objects of one kind.
#[derive(Default)]
struct Table {
    objects: BTreeMap<u64, Object>,
    /// For each key of the kind, the newest object with these values.
    keys: Vec<HashMap<Box<str>, u64>>,
}

impl Store {
    pub(crate) fn new(kinds: Arc<[Arc<ObjectKind>]>) -> Self {
        let table = |kind: &Arc<ObjectKind>| Table { objects: BTreeMap::new(), keys: vec![HashMap::new(); kind.keys.len()] };
        let tables = kinds.iter().map(table).collect();
        Self { kinds, tables, due: BTreeSet::new(), last_id: 0, last_number: 0, log: Vec::new() }
    }

    pub(crate) fn kinds(&self) -> &Arc<[Arc<ObjectKind>]> {
        &self.kinds
    }

    /// Returns the position of the kind with this name.
    pub(crate) fn kind(&self, name: &str) -> Option<usize> {
        self.kinds.iter().position(|kind| kind.name == name)
    }

    /// Returns the next number for ids that the platform assigns.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// Returns the object at a place.
    pub(crate) fn get(&self, place: Place) -> Option<&Object> {
        self.tables.get(place.kind)?.objects.get(&place.id)
    }

    /// Returns the object with these values of a key.
    pub(crate) fn find(&self, kind: usize, key: usize, values: &[String]) -> Option<Place> {
        let id = *self.tables.get(kind)?.keys.get(key)?.get(joined(values).as_str())?;
        Some(Place { kind, id })
    }

    /// Iterates over the objects of a kind, oldest first.
    pub(crate) fn objects(&self, kind: usize) -> impl DoubleEndedIterator<Item = (Place, &Object)> {
        let objects = self.tables.get(kind).into_iter().flat_map(|table| &table.objects);
        objects.map(move |(id, object)| (Place { kind, id: *id }, object))
    }

    /// Returns the number of objects of a kind.
    pub(crate) fn len(&self, kind: usize) -> usize {
        self.tables.get(kind).map_or(0, |table| table.objects.len())
    }

    /// Adds an object.
    pub(crate) fn insert(&mut self, kind: usize, object: Object) -> Place {
        self.last_id += 1;
        let place = Place { kind, id: self.last_id };
        self.log.push((place, None));
        self.put(place, Some(object));
        place
    }

    /// Changes an object, and returns true if it exists.
    pub(crate) fn change(&mut self, place: Place, change: impl FnOnce(&mut Object)) -> bool {
        let Some(mut object) = self.get(place).cloned() else { return false };
        self.log.push((place, Some(object.clone())));
        change(&mut object);
        self.put(place, Some(object));
        true
    }

    /// Replaces the object at a place, with its keys and its timer.
    fn put(&mut self, place: Place, new: Option<Object>) {
        let Some((kind, table)) = self.kinds.get(place.kind).zip(self.tables.get_mut(place.kind)) else { return };
        if let Some(old) = table.objects.remove(&place.id) {
            if let Some(due) = old.due {
                self.due.remove(&(due, place));
            }
            for (key, index) in kind.keys.iter().zip(&mut table.keys) {
                if let Some(values) = key_of(&old, key)
                    && index.get(values.as_str()) == Some(&place.id)
                {
                    index.remove(values.as_str());
                }
            }
        }
        let Some(object) = new else { return };
        if let Some(due) = object.due {
            self.due.insert((due, place));
        }
        for (key, index) in kind.keys.iter().zip(&mut table.keys) {
            if let Some(values) = key_of(&object, key) {
                index.insert(values.into(), place.id);
            }
        }
        table.objects.insert(place.id, object);
    }

    /// Keeps the changes since the last end. Returns the places of the changed objects, each once, in the order of their first change.
    pub(crate) fn commit(&mut self) -> Vec<Place> {
        let mut places = Vec::new();
        for (place, _) in self.log.drain(..) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// Undoes the changes since the last end.
    pub(crate) fn roll_back(&mut self) {
        while let Some((place, before)) = self.log.pop() {
            self.put(place, before);
        }
    }

    /// Returns the object whose timer is due first, if it is due by this moment.
    pub(crate) fn first_due(&self, now: i64) -> Option<(i64, Place)> {
        self.due.first().copied().filter(|(due, _)| *due <= now)
    }

    /// Removes all objects.
    pub(crate) fn clear(&mut self) {
        *self = Self { last_id: self.last_id, last_number: self.last_number, ..Self::new(Arc::clone(&self.kinds)) };
    }

    /// Returns the numbers that were assigned last, for ids of objects and for ids of the platform.
    pub(crate) const fn numbers(&self) -> (u64, u64) {
        (self.last_id, self.last_number)
    }

    /// Adds an object that was stored earlier.
    pub(crate) fn restore(&mut self, place: Place, object: Object) {
        self.last_id = self.last_id.max(place.id);
        self.put(place, Some(object));
    }

    /// Continues after numbers that were assigned earlier.
    pub(crate) fn restore_numbers(&mut self, (last_id, last_number): (u64, u64)) {
        self.last_id = self.last_id.max(last_id);
        self.last_number = self.last_number.max(last_number);
    }
}

/// Returns the values of a key of an object, or `None` if one of them is empty.
fn key_of(object: &Object, key: &[usize]) -> Option<String> {
    let values: Vec<String> = key.iter().map(|field| object.slot(*field).text()).collect();
    values.iter().all(|value| !value.is_empty()).then(|| joined(&values))
}

/// Joins the values of a key. Control characters do not occur in numbers of the platform or of a merchant.
fn joined(values: &[String]) -> String {
    values.join("\u{1f}")
}
