//! Stubs: `/_emulator/stubs`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};

use super::{Outcome, Problem, created, done, number, ok, parse};
use crate::play::World;
use crate::{ActiveStub, Stub};

/// Handles `GET /_emulator/stubs`.
pub(super) async fn list(State(world): State<Arc<World>>) -> Response<Body> {
    ok(&json!({ "stubs": world.stubs.all().iter().map(document).collect::<Vec<_>>() }))
}

/// Handles `POST /_emulator/stubs`.
pub(super) async fn add(State(world): State<Arc<World>>, body: Bytes) -> Outcome {
    let stub = Stub::from_value(parse(&body)?).map_err(Problem::invalid)?;
    let id = world.stubs.add(stub.clone());
    Ok(created(&document(&ActiveStub { id, stub, used: 0 })))
}

/// Handles `DELETE /_emulator/stubs`.
pub(super) async fn clear(State(world): State<Arc<World>>) -> Response<Body> {
    world.stubs.clear();
    done()
}

/// Handles `GET /_emulator/stubs/{id}`.
pub(super) async fn one(State(world): State<Arc<World>>, Path(id): Path<String>) -> Outcome {
    let id = number(&id)?;
    world.stubs.get(id.into()).map(|active| ok(&document(&active))).ok_or_else(|| unknown(id))
}

/// Handles `DELETE /_emulator/stubs/{id}`.
pub(super) async fn remove(State(world): State<Arc<World>>, Path(id): Path<String>) -> Outcome {
    let id = number(&id)?;
    world.stubs.remove(id.into()).then(done).ok_or_else(|| unknown(id))
}

fn unknown(id: u64) -> Problem {
    Problem::missing(format!("there is no stub {id}; it was removed, or it is used up"))
}

fn document(active: &ActiveStub) -> Value {
    let mut document = json!({ "id": active.id.number(), "used": active.used });
    if let (Value::Object(members), Ok(Value::Object(stub))) = (&mut document, serde_json::to_value(active.stub.to_text())) {
        members.extend(stub);
    }
    document
}
