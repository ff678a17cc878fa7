//! Storage of an emulator's state, so that a shared test environment survives a restart.
//!
//! Without a file, nothing is stored. Stubs and faults of notifications are not stored: a test that needs them adds them.

mod call;
mod file;
mod notification;
mod object;
mod restore;

use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};

use crate::memory::{Memory, Place};
use crate::{EmulatorError, ReceivedCall, SentNotification};
use file::File;

pub(crate) use file::{Collection, Records};
pub(crate) use restore::restore;

/// The file of an emulator, or nothing.
#[derive(Clone, Default)]
pub(crate) struct Storage(Option<Arc<File>>);

impl Storage {
    /// Opens a file, or creates it. Returns its records.
    ///
    /// # Errors
    /// Returns an error if the file is not a file of this program, if it is damaged, or if another process has it open. It is then unchanged.
    pub(crate) fn open(path: &Path) -> Result<(Self, Records), EmulatorError> {
        let (file, records) = File::open(path)?;
        Ok((Self(Some(Arc::new(file))), records))
    }

    /// Waits until all earlier changes are in the file.
    ///
    /// # Errors
    /// Returns the error of the database. None of the changes since the last success is then certain.
    pub(crate) async fn flush(&self) -> Result<(), String> {
        match &self.0 {
            Some(file) => file.flush().await,
            None => Ok(()),
        }
    }

    /// Stores an object, or removes it if the memory does not have it.
    pub(crate) fn object(&self, memory: &Memory, place: Place) {
        let Some(file) = &self.0 else { return };
        let kinds = memory.kinds();
        let Some(kind) = kinds.get(place.kind) else { return };
        let key = object::key(&kind.name, place.id);
        match memory.stored(place) {
            Some(found) => file.put(Collection::Objects, key, object::write(kind, &found)),
            None => file.delete(Collection::Objects, key),
        }
        let (last_id, last_number) = memory.numbers();
        self.meta("objects", &json!({ "id": last_id, "number": last_number }));
    }

    /// Stores a call.
    pub(crate) fn call(&self, call: &ReceivedCall) {
        if let Some(file) = &self.0 {
            file.put(Collection::Calls, number(call.id), call::write(call));
        }
    }

    /// Removes the call with this number.
    pub(crate) fn remove_call(&self, id: u64) {
        self.delete(Collection::Calls, &number(id));
    }

    /// Stores a notification.
    pub(crate) fn notification(&self, notification: &SentNotification) {
        if let Some(file) = &self.0 {
            file.put(Collection::Notifications, number(notification.id), notification::write(notification));
        }
    }

    /// Removes the notification with this number.
    pub(crate) fn remove_notification(&self, id: u64) {
        self.delete(Collection::Notifications, &number(id));
    }

    /// Stores a served file.
    pub(crate) fn served(&self, id: &str, content_type: &str, name: &str, bytes: &Bytes) {
        if let Some(file) = &self.0 {
            let record = json!({ "content_type": content_type, "name": name, "bytes": STANDARD.encode(bytes) });
            file.put(Collection::Files, id, record.to_string());
        }
    }

    /// Stores an issued grant.
    pub(crate) fn grant(&self, key: &str) {
        if let Some(file) = &self.0 {
            file.put(Collection::Grants, key, "{}");
        }
    }

    /// Removes a used grant.
    pub(crate) fn remove_grant(&self, key: &str) {
        self.delete(Collection::Grants, key);
    }

    /// Stores a value of the emulator itself.
    pub(crate) fn meta(&self, name: &str, value: &Value) {
        if let Some(file) = &self.0 {
            file.put(Collection::Meta, name, value.to_string());
        }
    }

    /// Removes all records of a collection.
    pub(crate) fn clear(&self, collection: Collection) {
        if let Some(file) = &self.0 {
            file.clear(collection);
        }
    }

    fn delete(&self, collection: Collection, key: &str) {
        if let Some(file) = &self.0 {
            file.delete(collection, key);
        }
    }
}

/// Returns a number as a key. Keys are in the order of the numbers.
fn number(number: u64) -> String {
    format!("{number:020}")
}

/// Returns the text of a record. A record has only texts as keys, so that writing it cannot fail.
fn text(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
