//! The control route of the binary: what a test in another language tells the sandbox.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use crate::Next;
use crate::play::World;

/// `POST /_sandbox/next` with a [`Next`] as JSON, such as `{"error": "SYSTEM_ERROR"}` or `"unsigned"`.
pub(crate) async fn next(State(world): State<Arc<World>>, body: Bytes) -> Response {
    match serde_json::from_slice::<Next>(&body) {
        Ok(next) => {
            world.queue(next);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => (StatusCode::BAD_REQUEST, format!("not an instruction: {error}\n")).into_response(),
    }
}
