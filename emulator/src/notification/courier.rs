//! Delivery of notifications, repeated until they are acknowledged.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use alipay_core::charset::Charset;
use alipay_core::notify::ACKNOWLEDGEMENT;
use reqwest::redirect::Policy;
use serde::Serialize;
use tokio::runtime::Handle;

use super::NotificationFault;
use crate::EmulatorError;

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

/// An attempt to deliver a notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// The address.
    pub url: String,
    /// The notification's id, the same for all attempts.
    pub notify_id: String,
    /// The number of the attempt, from 1. 0 if the notification could not be encoded.
    pub attempt: u32,
    /// The posted form.
    pub body: String,
    /// The outcome of the attempt.
    pub outcome: DeliveryOutcome,
}

/// The outcome of an attempt to deliver a notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The response was exactly `success`, with status 200.
    Acknowledged,
    /// The response was not an acknowledgement. Redirects are not followed.
    Rejected {
        /// The HTTP status.
        status: u16,
        /// The first 200 characters of the body.
        body: String,
    },
    /// There was no response, for this reason.
    Unreached(String),
}

/// A notification to deliver.
pub(crate) struct Message {
    pub(crate) url: String,
    pub(crate) notify_id: String,
    pub(crate) body: String,
    pub(crate) charset: Charset,
    pub(crate) fault: Option<NotificationFault>,
}

/// Delivers notifications on the emulator's own thread. Deliveries in progress end with it.
#[derive(Clone)]
pub(crate) struct Courier {
    client: reqwest::Client,
    runtime: Handle,
    speed: u32,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    idle: Condvar,
}

#[derive(Default)]
struct State {
    deliveries: Vec<Delivery>,
    /// Held back until another one was sent.
    postponed: Vec<Message>,
    pending: usize,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Courier {
    pub(crate) fn new(runtime: Handle, speed: u32) -> Result<Self, EmulatorError> {
        // A proxy of the environment cannot reach this machine.
        let builder = reqwest::Client::builder().no_proxy().redirect(Policy::none()).timeout(TIMEOUT);
        // Only the schedule repeats a notification.
        let client = builder.retry(reqwest::retry::never()).build();
        let client = client.map_err(|error| EmulatorError::new(format!("cannot create an HTTP client: {error}")))?;
        Ok(Self { client, runtime, speed: speed.max(1), shared: Arc::default() })
    }

    /// Sends a notification, followed by those that were held back.
    pub(crate) fn send(&self, message: Message) {
        let mut state = self.shared.state();
        if message.fault == Some(NotificationFault::OutOfOrder) {
            state.postponed.push(message);
            return;
        }
        let postponed = std::mem::take(&mut state.postponed);
        state.pending += 1 + postponed.len();
        drop(state);
        self.spawn_delivery(message, postponed);
    }

    fn spawn_delivery(&self, message: Message, postponed: Vec<Message>) {
        self.runtime.spawn(self.clone().deliver(message, postponed));
    }

    /// Records a notification that could not be encoded.
    pub(crate) fn record_unsent(&self, url: &str, reason: String) {
        let (url, outcome) = (url.to_owned(), DeliveryOutcome::Unreached(reason));
        let delivery = Delivery { url, notify_id: String::new(), attempt: 0, body: String::new(), outcome };
        self.shared.state().deliveries.push(delivery);
    }

    /// Returns the attempts so far, in order.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.shared.state().deliveries.clone()
    }

    /// Blocks until no delivery is in progress.
    pub(crate) fn wait(&self) {
        let idle = self.shared.idle.wait_while(self.shared.state(), |state| state.pending > 0);
        drop(idle.unwrap_or_else(PoisonError::into_inner));
    }

    async fn deliver(self, message: Message, mut postponed: Vec<Message>) {
        let mut waits = WAITS.iter();
        let mut duplicate = message.fault == Some(NotificationFault::Duplicate);
        for attempt in 1.. {
            let outcome = self.post(&message).await;
            let acknowledged = outcome == DeliveryOutcome::Acknowledged;
            let Message { url, notify_id, body, .. } = &message;
            let delivery = Delivery { url: url.clone(), notify_id: notify_id.clone(), attempt, body: body.clone(), outcome };
            self.shared.state().deliveries.push(delivery);
            for message in postponed.drain(..) {
                self.spawn_delivery(message, Vec::new());
            }
            if acknowledged && !std::mem::take(&mut duplicate) {
                break;
            }
            if !acknowledged {
                let Some(wait) = waits.next() else { break };
                tokio::time::sleep(*wait / self.speed).await;
            }
        }
        self.shared.state().pending -= 1;
        self.shared.idle.notify_all();
    }

    async fn post(&self, message: &Message) -> DeliveryOutcome {
        let content_type = format!("application/x-www-form-urlencoded; charset={}", message.charset.as_str());
        let request = self.client.post(&message.url).header(http::header::CONTENT_TYPE, content_type).body(message.body.clone());
        match response(request).await {
            Ok((200, body)) if body == ACKNOWLEDGEMENT => DeliveryOutcome::Acknowledged,
            Ok((status, body)) => DeliveryOutcome::Rejected { status, body: body.chars().take(MAX_KEPT).collect() },
            Err(error) => DeliveryOutcome::Unreached(error.to_string()),
        }
    }
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
