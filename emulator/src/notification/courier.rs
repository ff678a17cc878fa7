//! Delivery of notifications, repeated until they are acknowledged.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use alipay_core::charset::Charset;
use alipay_core::notify::ACKNOWLEDGEMENT;
use reqwest::redirect::Policy;
use tokio::runtime::Handle;
use tokio::sync::Notify;

use super::outbox::{Item, Outbox};
use super::record::Message;
use super::{Delivery, DeliveryOutcome, NotificationFault, SentNotification};
use crate::clock::Clock;
use crate::events::Events;
use crate::storage::Storage;

/// The waits between attempts: 4m 10m 10m 1h 2h 6h 15h. (protocol: asynchronous notifications)
const WAITS: [Duration; 7] = {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    [
        Duration::from_secs(4 * MINUTE),
        Duration::from_secs(10 * MINUTE),
        Duration::from_secs(10 * MINUTE),
        Duration::from_secs(HOUR),
        Duration::from_secs(2 * HOUR),
        Duration::from_secs(6 * HOUR),
        Duration::from_secs(15 * HOUR),
    ]
};

/// The timeout for the response to a notification.
const TIMEOUT: Duration = Duration::from_secs(15);

/// The maximum number of characters of a response that are kept.
const MAX_KEPT: usize = 200;

/// Delivers notifications on the emulator's own threads. Deliveries in progress end with it.
#[derive(Clone)]
pub(crate) struct Courier {
    /// Created by the first delivery, because reading the root certificates takes longer than the rest of the start.
    client: Arc<LazyLock<Result<reqwest::Client, String>>>,
    runtime: Handle,
    speed: u32,
    clock: Clock,
    outbox: Arc<Outbox>,
}

impl Courier {
    pub(crate) fn new(runtime: Handle, speed: u32, clock: Clock, events: Events, storage: Storage) -> Self {
        let client = Arc::new(LazyLock::new(client as fn() -> _));
        let outbox = Arc::new(Outbox::new(clock.clone(), events, storage));
        Self { client, runtime, speed: speed.max(1), clock, outbox }
    }

    /// Sends a notification, followed by those that were held back. Returns its number.
    pub(crate) fn send(&self, message: Message) -> u64 {
        let is_duplicate = message.fault == Some(NotificationFault::Duplicate);
        if message.fault == Some(NotificationFault::OutOfOrder) {
            return self.outbox.hold(message);
        }
        let (item, held) = self.outbox.add(message);
        let id = item.id;
        self.spawn_delivery(item, held, is_duplicate);
        id
    }

    fn spawn_delivery(&self, item: Item, held: Vec<Item>, is_duplicate: bool) {
        self.runtime.spawn(self.clone().deliver(item, held, is_duplicate));
    }

    /// Sends a notification again: now if it waits for its next attempt or is held back, otherwise with a new series of attempts.
    /// Returns false if there is none with this number, or if it could not be encoded.
    pub(crate) fn resend(&self, id: u64) -> bool {
        let Some(resent) = self.outbox.resend(id) else { return false };
        if let Some(item) = resent {
            self.spawn_delivery(item, Vec::new(), false);
        }
        true
    }

    /// Adds a notification that was stored earlier, and goes on with its delivery.
    pub(crate) fn restore(&self, notification: SentNotification) {
        if let Some(item) = self.outbox.restore(notification) {
            self.spawn_delivery(item, Vec::new(), false);
        }
    }

    /// Records a notification that could not be encoded. Returns its number.
    pub(crate) fn record_unsent(&self, message: Message, reason: String) -> u64 {
        self.outbox.fail(message, reason)
    }

    /// Returns the last attempts, in order.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.outbox.deliveries()
    }

    /// Returns the last notifications, in order.
    pub(crate) fn notifications(&self) -> Vec<Arc<SentNotification>> {
        self.outbox.notifications()
    }

    /// Returns the notification with this number.
    pub(crate) fn notification(&self, id: u64) -> Option<Arc<SentNotification>> {
        self.outbox.notification(id)
    }

    /// Forgets all notifications, and ends their deliveries.
    pub(crate) fn clear(&self) {
        self.outbox.clear();
    }

    /// Blocks until no delivery is in progress.
    pub(crate) fn wait(&self) {
        self.outbox.wait();
    }

    async fn deliver(self, item: Item, mut held: Vec<Item>, mut is_duplicate: bool) {
        let mut waits = WAITS.iter();
        loop {
            let outcome = self.post(&item).await;
            let is_acknowledged = outcome == DeliveryOutcome::Acknowledged;
            let is_repeated = is_acknowledged && std::mem::take(&mut is_duplicate);
            let wait = if is_acknowledged { None } else { waits.next() };
            let is_last = !is_repeated && wait.is_none();
            let is_known = self.outbox.record(item.id, outcome, is_last);
            for item in held.drain(..) {
                self.spawn_delivery(item, Vec::new(), false);
            }
            if is_last || !is_known {
                break;
            }
            if let Some(wait) = wait {
                self.pause(*wait, &item.wake).await;
            }
            if !self.outbox.has(item.id) {
                break;
            }
        }
        self.outbox.finish();
    }

    /// Waits for the next attempt: the platform's time, divided by the speed. The wait ends early if the clock moves ahead or the
    /// notification is sent again.
    async fn pause(&self, wait: Duration, wake: &Notify) {
        let mut moved = self.clock.moved();
        let begin = *moved.borrow_and_update();
        let started = Instant::now();
        loop {
            let ahead = moved.borrow_and_update().saturating_sub(begin);
            let rest = wait.saturating_sub(ahead) / self.speed;
            let rest = rest.saturating_sub(started.elapsed());
            if rest.is_zero() && ahead > Duration::ZERO {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(rest) => return,
                () = wake.notified() => return,
                changed = moved.changed() => if changed.is_err() { return },
            }
        }
    }

    async fn post(&self, item: &Item) -> DeliveryOutcome {
        let content_type = content_type(item.charset);
        let client = match &**self.client {
            Ok(client) => client,
            Err(error) => return DeliveryOutcome::Unreached(error.clone()),
        };
        let request = client.post(&item.url).header(http::header::CONTENT_TYPE, content_type).body(item.body.clone());
        match response(request).await {
            Ok((200, body)) if body == ACKNOWLEDGEMENT => DeliveryOutcome::Acknowledged,
            Ok((status, body)) => DeliveryOutcome::Rejected { status, body: body.chars().take(MAX_KEPT).collect() },
            Err(error) => DeliveryOutcome::Unreached(error.to_string()),
        }
    }
}

fn client() -> Result<reqwest::Client, String> {
    // A proxy of the environment cannot reach this machine.
    let builder = reqwest::Client::builder().no_proxy().redirect(Policy::none()).timeout(TIMEOUT);
    // Only the schedule repeats a notification.
    builder.retry(reqwest::retry::never()).build().map_err(|error| format!("cannot create an HTTP client: {error}"))
}

fn content_type(charset: Charset) -> String {
    format!("application/x-www-form-urlencoded; charset={}", charset.as_str())
}

async fn response(request: reqwest::RequestBuilder) -> Result<(u16, String), reqwest::Error> {
    let mut response = request.send().await?;
    let mut body = Vec::new();
    // A body longer than the acknowledgement is never one, so the rest need not be read.
    while body.len() < 4 * MAX_KEPT
        && let Some(chunk) = response.chunk().await?
    {
        body.extend_from_slice(&chunk);
    }
    Ok((response.status().as_u16(), String::from_utf8_lossy(&body).into_owned()))
}
