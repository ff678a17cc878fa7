//! Orders of the app: `/_emulator/orders`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use http::Response;
use serde_json::json;

use super::ok;
use crate::play::{World, pay_order};

/// Handles `POST /_emulator/orders` with an order string: returns the result that the app SDK hands to the merchant's app.
pub(super) async fn pay(State(world): State<Arc<World>>, order_string: String) -> Response<Body> {
    let payment = pay_order(&world, order_string.trim());
    ok(&json!({ "resultStatus": payment.result_status, "result": payment.result }))
}
