//! The journal: `/_emulator/calls`.

use std::sync::Arc;

use alipay_core::limits::Violation;
use alipay_core::upload::Upload;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use http::Response;
use serde_json::{Map, Value, json};

use super::query::Query;
use super::{Outcome, Problem, done, number, ok};
use crate::journal::{Mask, Selection};
use crate::play::World;
use crate::storage::Collection;
use crate::stubs::{StubId, protocol, protocol_name};
use crate::{ObjectReference, ReceivedCall, SignatureCheck, Verdict, moments};

/// Handles `GET /_emulator/calls`: the newest calls first.
pub(super) async fn list(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Outcome {
    let query = Query::parse(query.as_deref(), &["api", "since", "until", "verdict", "protocol", "limit", "before"])?;
    let selection = Selection {
        api: query.text("api").map(ToOwned::to_owned),
        since: query.moment("since")?,
        until: query.moment("until")?,
        verdict: query.parsed("verdict", verdict)?,
        protocol: query.parsed("protocol", protocol)?,
        before: query.number("before")?,
    };
    let calls = world.journal.newest(&selection, query.limit()?);
    Ok(ok(&json!({ "calls": calls.iter().map(|call| summary(call)).collect::<Vec<_>>() })))
}

fn verdict(name: &str) -> Result<Verdict, String> {
    let found = Verdict::ALL.into_iter().find(|verdict| verdict.as_str() == name);
    let names = Verdict::ALL.map(|verdict| format!("`{}`", verdict.as_str())).join(", ");
    found.ok_or_else(|| format!("`{name}` is unknown; expected one of {names}"))
}

/// Handles `GET /_emulator/calls/{id}`.
pub(super) async fn one(State(world): State<Arc<World>>, Path(id): Path<String>) -> Outcome {
    let id = number(&id)?;
    let unknown = || Problem::missing(format!("the journal has no call {id}; it keeps the newest calls only"));
    world.journal.call(id).map(|call| ok(&detail(&call))).ok_or_else(unknown)
}

/// Handles `DELETE /_emulator/calls`.
pub(super) async fn clear(State(world): State<Arc<World>>) -> Response<Body> {
    world.journal.clear();
    world.storage.clear(Collection::Calls);
    done()
}

/// Returns the summary of a call, for lists and events.
pub(crate) fn summary(call: &ReceivedCall) -> Value {
    // A rejection repeats parts of the request.
    let message = if call.message.is_empty() { String::new() } else { Mask::of(call).text(&call.message) };
    Value::Object(summary_with(call, message))
}

fn summary_with(call: &ReceivedCall, message: String) -> Map<String, Value> {
    let summary = json!({
        "id": call.id,
        "time": moments::format(call.time),
        "protocol": protocol_name(call.protocol),
        "api": call.api,
        "title": call.title,
        "coverage": call.coverage.as_str(),
        "verdict": call.verdict.as_str(),
        "code": call.code,
        "message": message,
        "duration_us": u64::try_from(call.duration.as_micros()).unwrap_or(u64::MAX),
        "objects": call.objects.iter().map(object).collect::<Vec<_>>(),
    });
    match summary {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn detail(call: &ReceivedCall) -> Value {
    let mask = Mask::of(call);
    let texts = |pairs: &[(String, String)]| -> Vec<Value> {
        pairs.iter().map(|(name, value)| json!({ "name": name, "value": mask.parameter(name, value) })).collect()
    };
    let mut members = summary_with(call, mask.text(&call.message));
    let more = json!({
        "method": call.method,
        "path": mask.text(&call.path),
        "headers": texts(&call.headers),
        "parameters": texts(&call.parameters),
        "request": mask.document(&call.request),
        "unknown": call.unknown,
        "files": call.files.iter().map(file).collect::<Vec<_>>(),
        "signature": call.signature.as_ref().map(|check| signature(check, &mask)),
        "violations": call.violations.iter().map(|found| violation(found, &mask)).collect::<Vec<_>>(),
        "response": {
            "status": call.response.status,
            "content_type": call.response.content_type,
            "body": mask.text(&call.response.body),
        },
        "stub": call.stub.map(StubId::number),
        "notifications": call.notifications,
    });
    if let Value::Object(more) = more {
        members.extend(more);
    }
    Value::Object(members)
}

/// Returns a reference to an object.
pub(super) fn object(object: &ObjectReference) -> Value {
    json!({ "kind": object.kind, "id": object.id, "label": object.label })
}

fn file((field, upload): &(String, Upload)) -> Value {
    json!({ "field": field, "name": upload.file_name(), "content_type": upload.content_type(), "bytes": upload.len() })
}

fn signature(check: &SignatureCheck, mask: &Mask) -> Value {
    json!({
        "valid": check.valid,
        "sign_type": check.sign_type.as_str(),
        "content": mask.text(&check.content),
        "signed": check.signed.as_deref().map(|signed| mask.text(signed)),
        "mistake": check.mistake,
        "difference": check.difference,
    })
}

fn violation(found: &Violation, mask: &Mask) -> Value {
    let (file, line) = found.source.rsplit_once(':').unwrap_or((&found.source, ""));
    json!({
        "path": found.path,
        "limit": found.limit,
        "message": mask.text(&found.message),
        "code": found.code,
        "file": file,
        "line": line.parse::<u32>().ok(),
        "advisory": found.advisory,
    })
}
