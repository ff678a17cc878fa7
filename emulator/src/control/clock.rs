//! The clock: `/_emulator/clock`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use http::Response;
use serde::Deserialize;

use super::{Outcome, Problem, ok, parse};
use crate::clock::reached;
use crate::moments;
use crate::play::World;

/// A change of the clock. The parts apply in this order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    #[serde(default)]
    stop: bool,
    now: Option<String>,
    move_ms: Option<i64>,
    #[serde(default)]
    resume: bool,
}

/// Handles `GET /_emulator/clock`.
pub(super) async fn show(State(world): State<Arc<World>>) -> Response<Body> {
    ok(&world.clock.document())
}

/// Handles `PUT /_emulator/clock`.
pub(super) async fn change(State(world): State<Arc<World>>, body: Bytes) -> Outcome {
    let change: Change = parse(&body)?;
    let now = change.now.as_deref().map(moments::parse).transpose().map_err(Problem::invalid)?;
    let (stop, resume) = (change.stop, change.resume);
    if !stop && !resume && now.is_none() && change.move_ms.is_none() {
        let expected = "expected `stop`, `resume`, `move_ms` or `now`";
        return Err(Problem::invalid(format!("the body has no change of the clock; {expected}")));
    }
    // Before any part applies: an invalid change changes nothing.
    let range = "expected 1970-01-01T00:00:00Z to 9999-12-31T23:59:59+08:00";
    if let (Some(text), Some(now)) = (&change.now, now)
        && reached(now, 0).is_none()
    {
        return Err(Problem::invalid(format!("the clock cannot show the moment `{text}`; {range}")));
    }
    if let Some(by) = change.move_ms
        && reached(now.unwrap_or_else(|| world.clock.now()), by).is_none()
    {
        return Err(Problem::invalid(format!("the clock cannot be moved by {by} ms; {range}")));
    }
    if stop {
        world.clock.stop();
    }
    if let Some(now) = now {
        world.clock.set(now);
    }
    if let Some(by) = change.move_ms {
        world.clock.move_ms(by);
    }
    if resume {
        world.clock.resume();
    }
    world.expire();
    Ok(ok(&world.clock.document()))
}
