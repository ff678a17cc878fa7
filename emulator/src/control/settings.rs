//! The state of the emulator as a whole.

use std::sync::Arc;

use alipay_codegen::platform::Method;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use http::header::HOST;
use http::{HeaderMap, Response};
use serde_json::json;

use super::query::Query;
use super::{Outcome, done, ok};
use crate::journal::Coverage;
use crate::play::World;
use crate::undescribed;

/// Handles `GET /_emulator/health`.
pub(super) async fn health() -> Response<Body> {
    ok(&json!({ "status": "ok" }))
}

/// Handles `GET /_emulator/version`.
pub(super) async fn version(State(world): State<Arc<World>>) -> Response<Body> {
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let (apis, undescribed) = (world.described.count(), undescribed(&world).count());
    ok(&json!({ "name": name, "version": version, "apis": apis, "undescribed": undescribed }))
}

/// Handles `GET /_emulator/apis`: the described APIs, or the undescribed ones.
pub(super) async fn apis(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Outcome {
    let query = Query::parse(query.as_deref(), &["coverage"])?;
    let coverage = query.parsed("coverage", coverage)?.unwrap_or(Coverage::Described);
    let mut apis: Vec<_> = match coverage {
        Coverage::Described => world.described.titles().collect(),
        _ => undescribed(&world).map(|method| (method.name, method.title)).collect(),
    };
    apis.sort_unstable();
    let entry = |(api, title)| json!({ "api": api, "title": title, "coverage": coverage.as_str() });
    Ok(ok(&json!({ "apis": apis.into_iter().map(entry).collect::<Vec<_>>() })))
}

/// Returns the methods of the catalogue that no spec file describes.
fn undescribed(world: &World) -> impl Iterator<Item = Method> {
    undescribed::all().filter(|method| world.catalogue && world.described.api(method.name).is_none())
}

fn coverage(name: &str) -> Result<Coverage, String> {
    let known = [Coverage::Described, Coverage::Undescribed];
    let found = known.into_iter().find(|coverage| coverage.as_str() == name);
    let names = known.map(|coverage| format!("`{}`", coverage.as_str())).join(", ");
    found.ok_or_else(|| format!("`{name}` is unknown; expected one of {names}"))
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
