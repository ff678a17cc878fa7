//! The state of the emulator as a whole.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use http::header::HOST;
use http::{HeaderMap, Response};
use serde_json::json;

use super::{done, ok};
use crate::play::World;

/// Handles `GET /_emulator/health`.
pub(super) async fn health() -> Response<Body> {
    ok(&json!({ "status": "ok" }))
}

/// Handles `GET /_emulator/version`.
pub(super) async fn version(State(world): State<Arc<World>>) -> Response<Body> {
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    ok(&json!({ "name": name, "version": version, "apis": world.described.count() }))
}

/// Handles `GET /_emulator/apis`: the described APIs.
pub(super) async fn apis(State(world): State<Arc<World>>) -> Response<Body> {
    let mut apis: Vec<_> = world.described.titles().collect();
    apis.sort_unstable();
    ok(&json!({ "apis": apis.into_iter().map(|(api, title)| json!({ "api": api, "title": title })).collect::<Vec<_>>() }))
}

/// Handles `GET /_emulator/settings`: what a client needs to call the emulator.
pub(super) async fn settings(State(world): State<Arc<World>>, headers: HeaderMap) -> Response<Body> {
    // The address under which this client reached the emulator: it can listen on all addresses of the machine.
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let base_url = host.map_or_else(|| format!("http://{}", world.address), |host| format!("http://{host}"));
    let certificates = world.certificate_mode.as_ref().map(|mode| {
        json!({
            "app_cert_sn": mode.app_serial,
            "alipay_cert_sn": mode.current().serial,
            "alipay_root_cert_sn": mode.root_serial,
        })
    });
    ok(&json!({
        "base_url": base_url,
        "app_id": world.app_id,
        "app_private_key": world.app_private_key,
        "alipay_public_key": world.alipay_public_key,
        "certificates": certificates,
        "stateless": world.stateless,
    }))
}

/// Handles `POST /_emulator/reset`.
pub(super) async fn reset(State(world): State<Arc<World>>) -> Response<Body> {
    world.reset();
    done()
}
