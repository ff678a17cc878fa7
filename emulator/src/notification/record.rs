//! Notifications and attempts to deliver them, as the emulator lists them.

use std::time::SystemTime;

use alipay_core::charset::Charset;
use serde::{Deserialize, Serialize};

use super::NotificationFault;
use crate::ObjectReference;

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// A notification that the emulator sent, or holds back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentNotification {
    /// The number of the notification, from 1.
    pub id: u64,
    /// The id in the posted form. Empty if the notification could not be encoded.
    pub notify_id: String,
    /// The moment of its creation by the emulator's clock.
    pub time: SystemTime,
    /// The address.
    pub url: String,
    /// The object of the platform's memory that it reports.
    pub object: Option<ObjectReference>,
    /// The fields of the posted form, with the common ones and the signature.
    pub fields: Vec<(String, String)>,
    /// The posted form.
    pub body: String,
    /// The state of the delivery.
    pub state: NotificationState,
    /// The attempts, in order.
    pub attempts: Vec<NotificationAttempt>,
}

/// The state of the delivery of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotificationState {
    /// An attempt is in progress, or the next one will follow.
    Pending,
    /// The last attempt was acknowledged.
    Acknowledged,
    /// The emulator gave up, or could not encode the notification.
    Failed,
    /// [`NotificationFault::OutOfOrder`] holds the notification back.
    Held,
}

/// An attempt to deliver a notification, in the list of its notification.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotificationAttempt {
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The moment of the outcome by the emulator's clock.
    pub time: SystemTime,
    /// The outcome.
    pub outcome: DeliveryOutcome,
}

/// A notification to deliver.
pub(crate) struct Message {
    pub(crate) url: String,
    pub(crate) notify_id: String,
    pub(crate) body: String,
    pub(crate) charset: Charset,
    pub(crate) object: Option<ObjectReference>,
    pub(crate) fault: Option<NotificationFault>,
}
