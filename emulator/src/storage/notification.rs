//! Notifications as records.

use serde::{Deserialize, Serialize};

use super::text;
use crate::notification::{DeliveryOutcome, NotificationAttempt, NotificationState, SentNotification};
use crate::{ObjectReference, moments};

#[derive(Serialize, Deserialize)]
struct Record {
    id: u64,
    notify_id: String,
    time: String,
    url: String,
    object: Option<(String, u64, String)>,
    fields: Vec<(String, String)>,
    body: String,
    state: NotificationState,
    attempts: Vec<(u32, String, DeliveryOutcome)>,
}

pub(super) fn write(notification: &SentNotification) -> String {
    let object = notification.object.as_ref();
    let attempts = notification.attempts.iter();
    text(&Record {
        id: notification.id,
        notify_id: notification.notify_id.clone(),
        time: moments::format(notification.time),
        url: notification.url.clone(),
        object: object.map(|object| (object.kind.clone(), object.id, object.label.clone())),
        fields: notification.fields.clone(),
        body: notification.body.clone(),
        state: notification.state,
        attempts: attempts.map(|attempt| (attempt.number, moments::format(attempt.time), attempt.outcome.clone())).collect(),
    })
}

pub(super) fn read(record: &str) -> Option<SentNotification> {
    let record: Record = serde_json::from_str(record).ok()?;
    let attempts = record
        .attempts
        .into_iter()
        .map(|(number, time, outcome)| Some(NotificationAttempt { number, time: moments::parse(&time).ok()?, outcome }));
    Some(SentNotification {
        id: record.id,
        notify_id: record.notify_id,
        time: moments::parse(&record.time).ok()?,
        url: record.url,
        object: record.object.map(|(kind, id, label)| ObjectReference { kind, id, label }),
        fields: record.fields,
        body: record.body,
        state: record.state,
        attempts: attempts.collect::<Option<_>>()?,
    })
}
