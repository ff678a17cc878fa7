//! The newest notifications, with the state of their delivery.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use alipay_core::charset::Charset;
use bytes::Bytes;
use serde_json::json;
use tokio::sync::Notify;

use super::record::{Delivery, DeliveryOutcome, Message, NotificationAttempt, NotificationState, SentNotification};
use crate::clock::Clock;
use crate::events::Events;
use crate::storage::{Collection, Storage};

/// The number of notifications, and of attempts, that are kept.
const LIMIT: usize = 10_000;

/// The notifications of an emulator.
pub(super) struct Outbox {
    clock: Clock,
    events: Events,
    storage: Storage,
    state: Mutex<State>,
    idle: Condvar,
}

#[derive(Default)]
struct State {
    last: u64,
    notifications: BTreeMap<u64, Entry>,
    deliveries: VecDeque<Delivery>,
    /// The number of deliveries in progress.
    in_progress: usize,
}

struct Entry {
    notification: Arc<SentNotification>,
    charset: Charset,
    /// Ends the wait for the next attempt.
    wake: Arc<Notify>,
}

/// The parts of a notification that its delivery needs.
pub(super) struct Item {
    pub(super) id: u64,
    pub(super) url: String,
    pub(super) body: Bytes,
    pub(super) charset: Charset,
    pub(super) wake: Arc<Notify>,
}

impl Entry {
    fn item(&self) -> Item {
        let SentNotification { id, url, body, .. } = &*self.notification;
        let (url, body) = (url.clone(), Bytes::from(body.clone()));
        Item { id: *id, url, body, charset: self.charset, wake: Arc::clone(&self.wake) }
    }

    fn set_state(&mut self, state: NotificationState) {
        Arc::make_mut(&mut self.notification).state = state;
    }
}

impl Outbox {
    pub(super) fn new(clock: Clock, events: Events, storage: Storage) -> Self {
        Self { clock, events, storage, state: Mutex::default(), idle: Condvar::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn announce(&self, notification: &SentNotification) {
        self.storage.notification(notification);
        let SentNotification { id, url, state, attempts, .. } = notification;
        self.events.send("notification", || json!({ "id": id, "url": url, "state": state, "attempts": attempts.len() }));
    }

    fn insert(&self, state: &mut State, message: Message, delivery: NotificationState) -> u64 {
        state.last += 1;
        let id = state.last;
        let Message { url, notify_id, body, charset, object, fault: _ } = message;
        let decode = |part: &[u8]| charset.decode(part).map_or_else(|| String::from_utf8_lossy(part).into_owned(), Into::into);
        let field = |(name, value): (Vec<u8>, Vec<u8>)| (decode(&name), decode(&value));
        let fields = crate::play::pairs(body.as_bytes()).map(field).collect();
        let notification = Arc::new(SentNotification {
            id,
            notify_id,
            time: self.clock.now(),
            url,
            object,
            fields,
            body,
            state: delivery,
            attempts: Vec::new(),
        });
        self.announce(&notification);
        state.notifications.insert(id, Entry { notification, charset, wake: Arc::default() });
        while state.notifications.len() > LIMIT {
            // Finished ones first: the delivery of a forgotten one ends.
            let is_finished = |entry: &Entry| entry.notification.state != NotificationState::Pending;
            let oldest = state.notifications.iter().find(|(_, entry)| is_finished(entry)).map(|(id, _)| *id);
            let oldest = oldest.or_else(|| state.notifications.keys().next().copied()).unwrap_or_default();
            self.storage.remove_notification(oldest);
            if let Some(entry) = state.notifications.remove(&oldest) {
                entry.wake.notify_one();
            }
        }
        id
    }

    /// Adds a notification to deliver now. Returns it, and those that were held back.
    pub(super) fn add(&self, message: Message) -> (Item, Vec<Item>) {
        let mut state = self.state();
        let held = state.notifications.values_mut().filter(|entry| entry.notification.state == NotificationState::Held);
        let held: Vec<_> = held
            .map(|entry| {
                entry.set_state(NotificationState::Pending);
                entry.item()
            })
            .collect();
        state.in_progress += 1 + held.len();
        let (url, charset, body) = (message.url.clone(), message.charset, Bytes::from(message.body.clone()));
        let id = self.insert(&mut state, message, NotificationState::Pending);
        let wake = state.notifications.get(&id).map(|entry| Arc::clone(&entry.wake)).unwrap_or_default();
        (Item { id, url, body, charset, wake }, held)
    }

    /// Adds a notification that was stored earlier. Returns it if its delivery has to go on.
    pub(super) fn restore(&self, notification: SentNotification) -> Option<Item> {
        let mut state = self.state();
        state.last = state.last.max(notification.id);
        let charset = notification.fields.iter().find(|(name, _)| name == "charset");
        let charset = charset.and_then(|(_, charset)| charset.parse().ok()).unwrap_or_default();
        let is_pending = notification.state == NotificationState::Pending;
        let entry = Entry { notification: Arc::new(notification), charset, wake: Arc::default() };
        let item = is_pending.then(|| entry.item());
        state.in_progress += usize::from(is_pending);
        state.notifications.insert(entry.notification.id, entry);
        item
    }

    /// Adds a notification that is held back. Returns its number.
    pub(super) fn hold(&self, message: Message) -> u64 {
        self.insert(&mut self.state(), message, NotificationState::Held)
    }

    /// Adds a notification that could not be encoded. Returns its number.
    pub(super) fn fail(&self, message: Message, reason: String) -> u64 {
        let mut state = self.state();
        let url = message.url.clone();
        let id = self.insert(&mut state, message, NotificationState::Failed);
        let outcome = DeliveryOutcome::Unreached(reason);
        let attempt = NotificationAttempt { number: 0, time: self.clock.now(), outcome: outcome.clone() };
        if let Some(entry) = state.notifications.get_mut(&id) {
            Arc::make_mut(&mut entry.notification).attempts.push(attempt);
            self.announce(&entry.notification);
        }
        push(&mut state, Delivery { url, notify_id: String::new(), attempt: 0, body: String::new(), outcome });
        id
    }

    /// Prepares another delivery. Returns `None` if there is no such notification or if it has no body, and `Some(None)` if a waiting
    /// delivery attempts it now.
    pub(super) fn resend(&self, id: u64) -> Option<Option<Item>> {
        let mut state = self.state();
        let entry = state.notifications.get_mut(&id).filter(|entry| !entry.notification.body.is_empty())?;
        if entry.notification.state == NotificationState::Pending {
            entry.wake.notify_one();
            return Some(None);
        }
        entry.set_state(NotificationState::Pending);
        // A wake-up that an earlier delivery did not use must not shorten a wait of the next one.
        entry.wake = Arc::default();
        let item = entry.item();
        self.announce(&entry.notification);
        state.in_progress += 1;
        Some(Some(item))
    }

    /// Records the outcome of an attempt. Returns false if the notification was forgotten.
    pub(super) fn record(&self, id: u64, outcome: DeliveryOutcome, is_last: bool) -> bool {
        let mut state = self.state();
        let Some(entry) = state.notifications.get_mut(&id) else { return false };
        let notification = Arc::make_mut(&mut entry.notification);
        let number = notification.attempts.last().map_or(0, |attempt| attempt.number) + 1;
        notification.state = match (&outcome, is_last) {
            (_, false) => NotificationState::Pending,
            (DeliveryOutcome::Acknowledged, true) => NotificationState::Acknowledged,
            (_, true) => NotificationState::Failed,
        };
        notification.attempts.push(NotificationAttempt { number, time: self.clock.now(), outcome: outcome.clone() });
        let SentNotification { url, notify_id, body, .. } = notification;
        let delivery = Delivery { url: url.clone(), notify_id: notify_id.clone(), attempt: number, body: body.clone(), outcome };
        self.announce(&entry.notification);
        push(&mut state, delivery);
        true
    }

    /// Returns true if the notification was not forgotten.
    pub(super) fn has(&self, id: u64) -> bool {
        self.state().notifications.contains_key(&id)
    }

    /// Records the end of a delivery.
    pub(super) fn finish(&self) {
        self.state().in_progress -= 1;
        self.idle.notify_all();
    }

    pub(super) fn deliveries(&self) -> Vec<Delivery> {
        self.state().deliveries.iter().cloned().collect()
    }

    pub(super) fn notifications(&self) -> Vec<Arc<SentNotification>> {
        self.state().notifications.values().map(|entry| Arc::clone(&entry.notification)).collect()
    }

    pub(super) fn notification(&self, id: u64) -> Option<Arc<SentNotification>> {
        self.state().notifications.get(&id).map(|entry| Arc::clone(&entry.notification))
    }

    pub(super) fn clear(&self) {
        self.storage.clear(Collection::Notifications);
        let mut state = self.state();
        state.deliveries.clear();
        for entry in std::mem::take(&mut state.notifications).into_values() {
            entry.wake.notify_one();
        }
    }

    /// Blocks until no delivery is in progress.
    pub(super) fn wait(&self) {
        let idle = self.idle.wait_while(self.state(), |state| state.in_progress > 0);
        drop(idle.unwrap_or_else(PoisonError::into_inner));
    }
}

fn push(state: &mut State, delivery: Delivery) {
    state.deliveries.push_back(delivery);
    if state.deliveries.len() > LIMIT {
        state.deliveries.pop_front();
    }
}
