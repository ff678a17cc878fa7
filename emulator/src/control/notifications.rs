//! Notifications: `/_emulator/notifications` and `/_emulator/notification_faults`.

use std::collections::BTreeMap;
use std::sync::Arc;

use alipay_core::charset::Charset;
use axum::extract::{Path, RawQuery, State};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::calls::object;
use super::query::Query;
use super::{Outcome, Problem, created, done, number, ok, parse};
use crate::play::World;
use crate::{NotificationAttempt, NotificationFault, SentNotification, moments};

/// Handles `GET /_emulator/notifications`: the newest notifications first.
pub(super) async fn list(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Outcome {
    let query = Query::parse(query.as_deref(), &["since", "url", "limit", "before"])?;
    let (since, url, before) = (query.moment("since")?, query.text("url"), query.number("before")?);
    let is_selected = |sent: &&Arc<SentNotification>| {
        since.is_none_or(|since| sent.time >= since)
            && url.is_none_or(|url| sent.url == url)
            && before.is_none_or(|before| sent.id < before)
    };
    let all = world.courier.notifications();
    let selected = all.iter().rev().filter(is_selected).take(query.limit()?);
    Ok(ok(&json!({ "notifications": selected.map(|sent| document(sent)).collect::<Vec<_>>() })))
}

/// Handles `GET /_emulator/notifications/{id}`.
pub(super) async fn one(State(world): State<Arc<World>>, Path(id): Path<String>) -> Outcome {
    find(&world, number(&id)?).map(|sent| ok(&document(&sent)))
}

/// The notification to send and its address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Push {
    url: String,
    fields: BTreeMap<String, String>,
}

/// Handles `POST /_emulator/notifications` with `{"url": "http://…", "fields": {"out_trade_no": "1"}}`.
pub(super) async fn send(State(world): State<Arc<World>>, body: Bytes) -> Outcome {
    let Push { url, fields } = parse(&body)?;
    let sent = world.notify(&url, fields, Charset::Utf8, world.sign_type(), None);
    let sent = sent.map_err(|unsent| Problem::invalid(unsent.reason))?;
    find(&world, sent.number).map(|sent| created(&document(&sent)))
}

/// Handles `POST /_emulator/notifications/{id}/resend`.
pub(super) async fn resend(State(world): State<Arc<World>>, Path(id): Path<String>) -> Outcome {
    let id = number(&id)?;
    if !world.courier.resend(id) {
        return Err(unknown(id));
    }
    find(&world, id).map(|sent| ok(&document(&sent)))
}

/// Handles `POST /_emulator/notification_faults` with a fault, such as `"duplicate"`.
pub(super) async fn add_fault(State(world): State<Arc<World>>, body: Bytes) -> Outcome {
    world.queue_notification(parse::<NotificationFault>(&body)?);
    Ok(done())
}

fn find(world: &World, id: u64) -> Result<Arc<SentNotification>, Problem> {
    world.courier.notification(id).ok_or_else(|| unknown(id))
}

fn unknown(id: u64) -> Problem {
    Problem::missing(format!("there is no notification {id} with a body; the emulator keeps the newest ones only"))
}

fn document(sent: &SentNotification) -> Value {
    let fields: Map<String, Value> = sent.fields.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    json!({
        "id": sent.id,
        "notify_id": sent.notify_id,
        "time": moments::format(sent.time),
        "url": sent.url,
        "object": sent.object.as_ref().map(object),
        "fields": fields,
        "state": sent.state,
        "attempts": sent.attempts.iter().map(attempt).collect::<Vec<_>>(),
    })
}

fn attempt(attempt: &NotificationAttempt) -> Value {
    json!({ "number": attempt.number, "time": moments::format(attempt.time), "outcome": attempt.outcome })
}
