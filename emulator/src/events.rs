//! Events for observers of the control API.

use std::sync::Arc;

use serde_json::Value;
use tokio::sync::broadcast;

/// The number of events that an observer can be behind. It misses older ones.
const BACKLOG: usize = 1024;

/// An event: its name, and its data as JSON.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) data: Arc<str>,
}

/// The sender of events. Copies send to the same observers.
#[derive(Clone)]
pub(crate) struct Events(broadcast::Sender<Event>);

impl Default for Events {
    fn default() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }
}

impl Events {
    /// Returns a receiver of the following events.
    pub(crate) fn observe(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }

    /// Sends an event. `data` runs only if there is an observer.
    pub(crate) fn send(&self, name: &'static str, data: impl FnOnce() -> Value) {
        if self.0.receiver_count() > 0 {
            // This fails if the last observer has just left.
            let _ = self.0.send(Event { name, data: data().to_string().into() });
        }
    }
}
