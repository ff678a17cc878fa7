//! The entries of a map, with an index of their keys.

use std::collections::HashMap;

use super::Entry;
use super::Node;
use crate::source::Span;

/// The entries of a map, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Map {
    entries: Vec<Entry>,
    /// The first position of each key. Small maps have no index, because a linear search is faster.
    index: Option<HashMap<String, usize>>,
}

/// The maximum number of entries without an index.
const SMALL: usize = 16;

impl Map {
    /// Returns the first entry with this key.
    pub(super) fn find(&self, key: &str) -> Option<&Entry> {
        match &self.index {
            Some(index) => self.entries.get(*index.get(key)?),
            None => self.entries.iter().find(|entry| entry.key == key),
        }
    }

    pub fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
        let from = match &self.index {
            Some(_) => self.entries.len() - 1,
            None if self.entries.len() > SMALL => 0,
            None => return,
        };
        let index = self.index.get_or_insert_default();
        for (at, entry) in self.entries.iter().enumerate().skip(from) {
            index.entry(entry.key.clone()).or_insert(at);
        }
    }
}

impl Map {
    /// Returns the entries for changes of their values.
    pub fn entries_mut(&mut self) -> &mut [Entry] {
        &mut self.entries
    }

    /// Changes the entries as a whole.
    pub fn edit<R>(&mut self, change: impl FnOnce(&mut Vec<Entry>) -> R) -> R {
        let mut entries = std::mem::take(&mut self.entries);
        let result = change(&mut entries);
        *self = entries.into_iter().collect();
        result
    }
}
impl Map {
    /// Returns the value of the first entry with this key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
    }

    /// Iterates over the values.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.entries.iter_mut().map(|entry| &mut entry.value)
    }

    /// Removes every entry with this key, and returns the places of the keys.
    pub fn remove(&mut self, key: &str) -> Vec<Span> {
        let (out, kept): (Vec<Entry>, Vec<Entry>) =
            std::mem::take(&mut self.entries).into_iter().partition(|entry| entry.key == key);
        *self = kept.into_iter().collect();
        out.into_iter().map(|entry| entry.key_span).collect()
    }
}

impl FromIterator<Entry> for Map {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|entry| map.push(entry));
        map
    }
}

impl std::ops::Deref for Map {
    type Target = [Entry];

    fn deref(&self) -> &[Entry] {
        &self.entries
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}
