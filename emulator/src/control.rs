//! Control routes, for tests in other languages.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Arc;

use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use alipay_core::upload::Upload;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::Deserialize;
use serde_json::json;

use crate::play::World;
use crate::{Next, NotificationFault, ReceivedCall};

/// Handles `POST /_emulator/next` with a [`Next`] as JSON, such as `{"error": "SYSTEM_ERROR"}` or `"unsigned"`.
pub(crate) async fn next(State(world): State<Arc<World>>, body: Bytes) -> Response {
    match serde_json::from_slice::<Next>(&body) {
        Ok(next) => {
            world.queue(next);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => bad_request(error),
    }
}

/// Handles `POST /_emulator/next_notification` with a [`NotificationFault`] as JSON, such as `"duplicate"`.
pub(crate) async fn next_notification(State(world): State<Arc<World>>, body: Bytes) -> Response {
    match serde_json::from_slice::<NotificationFault>(&body) {
        Ok(fault) => {
            world.queue_notification(fault);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => bad_request(error),
    }
}

/// The notification to send and its address.
#[derive(Deserialize)]
struct Push {
    url: String,
    fields: BTreeMap<String, String>,
}

/// Handles `POST /_emulator/push` with `{"url": "http://…", "fields": {"out_trade_no": "1"}}`.
pub(crate) async fn push(State(world): State<Arc<World>>, body: Bytes) -> Response {
    let push = match serde_json::from_slice::<Push>(&body) {
        Ok(push) => push,
        Err(error) => return bad_request(error),
    };
    match world.notify(&push.url, push.fields, Charset::Utf8, world.sign_type()) {
        Ok(notify_id) => document(&json!({ "notify_id": notify_id })),
        Err(error) => bad_request(error),
    }
}

/// Handles `GET /_emulator/deliveries`: returns every attempt to deliver a notification so far.
pub(crate) async fn deliveries(State(world): State<Arc<World>>) -> Response {
    document(&json!(world.courier.deliveries()))
}

/// Handles `GET /_emulator/seen`: returns every call so far, with the decoded business parameters and the unknown ones among them.
/// A file is represented by its name, type and length.
pub(crate) async fn seen(State(world): State<Arc<World>>) -> Response {
    let file = |(field, upload): &(String, Upload)| json!({ "field": field, "name": upload.file_name(), "content_type": upload.content_type(), "bytes": upload.len() });
    let call = |seen: &ReceivedCall| {
        let protocol = match seen.protocol {
            Protocol::Gateway => "gateway",
            Protocol::Rest => "rest",
        };
        let files: Vec<_> = seen.files.iter().map(file).collect();
        json!({
            "protocol": protocol, "api": seen.api, "code": seen.code, "request": seen.request, "unknown": seen.unknown, "files": files,
        })
    };
    document(&json!(world.seen().iter().map(call).collect::<Vec<_>>()))
}

/// Handles `POST /_emulator/pay_order` with an order string: returns the result that the app SDK would hand to the merchant's app.
pub(crate) async fn pay_order(State(world): State<Arc<World>>, order_string: String) -> Response {
    let payment = crate::play::pay_order(&world, &order_string);
    document(&json!({ "resultStatus": payment.result_status, "result": payment.result }))
}

fn document(value: &serde_json::Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

fn bad_request(error: impl Display) -> Response {
    (StatusCode::BAD_REQUEST, format!("invalid instruction: {error}\n")).into_response()
}
