//! The objects of the platform's memory: `/_emulator/objects`.

use std::sync::Arc;

use alipay_codegen::ir::memory::{Action, Input, ObjectKind, ValueKind};
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};

use super::query::Query;
use super::{Outcome, Problem, created, number, ok, parse};
use crate::memory::{ActError, Filter};
use crate::play::World;
use crate::play::effects;
use crate::{PlatformObject, moments};

/// Handles `GET /_emulator/objects`: the kinds of objects.
pub(super) async fn kinds(State(world): State<Arc<World>>) -> Response<Body> {
    let kinds: Vec<_> = world.memory.kinds().iter().map(|kind| kind_document(&world, kind)).collect();
    ok(&json!({ "kinds": kinds }))
}

/// Handles `GET /_emulator/objects/{kind}`: the newest objects first.
pub(super) async fn list(State(world): State<Arc<World>>, Path(kind): Path<String>, RawQuery(query): RawQuery) -> Outcome {
    let query = Query::parse(query.as_deref(), &["status", "key", "limit", "before"])?;
    let text = |name: &str| query.text(name).map(ToOwned::to_owned);
    let filter = Filter { status: text("status"), key: text("key"), before: query.number("before")?, limit: query.limit()? };
    let objects = world.memory.objects(&kind, &filter).ok_or_else(|| unknown_kind(&world, &kind))?;
    Ok(ok(&json!({ "objects": objects.into_iter().map(|object| document(&world, object)).collect::<Vec<_>>() })))
}

/// Handles `POST /_emulator/objects/{kind}` with the fields of a new object.
pub(super) async fn create(State(world): State<Arc<World>>, Path(kind): Path<String>, body: Bytes) -> Outcome {
    find_kind(&world, &kind)?;
    let object = effects::insert_object(&world, &kind, &parse(&body)?).map_err(Problem::invalid)?;
    Ok(created(&document(&world, object)))
}

/// Handles `GET /_emulator/objects/{kind}/{id}`.
pub(super) async fn one(State(world): State<Arc<World>>, Path((kind, id)): Path<(String, String)>) -> Outcome {
    find_kind(&world, &kind)?;
    let id = number(&id)?;
    let object = world.memory.object(&kind, id).ok_or_else(|| unknown_object(&kind, id))?;
    Ok(ok(&document(&world, object)))
}

/// Handles `POST /_emulator/objects/{kind}/{id}/{action}` with the inputs of the action.
pub(super) async fn act(
    State(world): State<Arc<World>>,
    Path((kind, id, action)): Path<(String, String, String)>,
    body: Bytes,
) -> Outcome {
    let found = find_kind(&world, &kind)?;
    let id = number(&id)?;
    let inputs: Map<String, Value> = if body.is_empty() { Map::new() } else { parse(&body)? };
    let acted = effects::act(&world, &kind, id, &action, inputs);
    let object = acted.map_err(|error| match error {
        ActError::UnknownObject => unknown_object(&kind, id),
        ActError::UnknownAction => {
            let names: Vec<_> = found.actions.iter().map(|action| format!("`{}`", action.name)).collect();
            Problem::missing(format!("a {kind} has no action `{action}`; expected {}", names.join(" or ")))
        }
        ActError::NotNow(message) => Problem { status: StatusCode::CONFLICT, message },
    })?;
    Ok(ok(&document(&world, object)))
}

fn find_kind(world: &World, kind: &str) -> Result<Arc<ObjectKind>, Problem> {
    world.memory.kinds().iter().find(|found| found.name == kind).cloned().ok_or_else(|| unknown_kind(world, kind))
}

fn unknown_kind(world: &World, kind: &str) -> Problem {
    let names: Vec<_> = world.memory.kinds().iter().map(|kind| format!("`{}`", kind.name)).collect();
    let expected = if names.is_empty() { "the emulator has none".to_owned() } else { format!("expected {}", names.join(", ")) };
    Problem::missing(format!("there is no kind of object `{kind}`; {expected}"))
}

fn unknown_object(kind: &str, id: u64) -> Problem {
    Problem::missing(format!("there is no {kind} {id}"))
}

fn kind_document(world: &World, kind: &ObjectKind) -> Value {
    let statuses = kind.statuses.iter().map(|status| json!({ "name": status.name, "title": status.title }));
    json!({
        "kind": kind.name,
        "title": kind.title,
        "count": world.memory.count(&kind.name).unwrap_or_default(),
        "statuses": statuses.collect::<Vec<_>>(),
        "actions": kind.actions.iter().map(action_document).collect::<Vec<_>>(),
    })
}

fn action_document(action: &Action) -> Value {
    json!({
        "name": action.name,
        "title": action.title,
        "label": action.label,
        "from": action.from,
        "inputs": action.inputs.iter().map(input_document).collect::<Vec<_>>(),
    })
}

fn input_document(input: &Input) -> Value {
    let kind = match input.kind {
        ValueKind::Text => "text",
        ValueKind::Number => "number",
        ValueKind::Moment => "moment",
        ValueKind::Span => "span",
        ValueKind::Flag => "flag",
        ValueKind::Any => "any",
    };
    json!({ "name": input.name, "title": input.title, "label": input.label, "kind": kind })
}

/// Returns an object with its calls and notifications.
fn document(world: &World, object: PlatformObject) -> Value {
    let place = world.memory.place(&object.kind, object.id);
    let defaults = place.map(|place| effects::defaults(world, place)).unwrap_or_default();
    let page = place.and_then(|place| world.memory.approval_path(place)).map(|path| format!("{}{path}", world.base_url()));
    let PlatformObject { kind, id, status, created, label, fields, actions, calls, notifications } = object;
    json!({
        "kind": kind,
        "id": id,
        "status": status,
        "created": moments::format(created),
        "label": label,
        "fields": fields,
        "actions": actions,
        "defaults": defaults,
        "calls": calls,
        "notifications": notifications,
        "page": page,
    })
}
