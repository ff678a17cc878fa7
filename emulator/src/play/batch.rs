//! Batches: several requests in one call.

use alipay_codegen::ir;
use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use serde_json::{Map, Value};

use super::gateway::{document_of, find, is_plain, unknown_method};
use super::outcome::GatewayOutcome;
use super::reason::Reason;
use super::{World, parameter, unknown};
use crate::ReceivedCall;
use crate::journal::describe_part;
use crate::memory::Origin;

/// The platform's delimiter between the requests of a batch, and between their responses.
const DELIMITER: &str = "#S#";

/// Returns the description of batches if this API takes them.
pub(super) fn described<'w>(world: &'w World, method: &str) -> Option<&'w ir::Batch> {
    world.described.gateway()?.batch.as_ref().filter(|batch| batch.api == method)
}

/// Responds to each request separately, in order. Splits at the delimiter before parsing any JSON.
pub(super) fn response(world: &World, described: &ir::Batch, content: &str, call: &ReceivedCall) -> Map<String, Value> {
    let responses: Vec<_> = content.split(DELIMITER).map(|part| single_response(world, part, call)).collect();
    [(described.response.clone(), responses.join(DELIMITER).into())].into_iter().collect()
}

fn single_response(world: &World, part: &str, batch: &ReceivedCall) -> String {
    let mut call = world.journal.begin(batch.time, Protocol::Gateway);
    let request: Map<String, Value> = serde_json::from_str(part).unwrap_or_default();
    let method = request.get("method").and_then(Value::as_str).unwrap_or_default();
    let reject = |reason| GatewayOutcome::rejected(world, method, Charset::Utf8, reason);
    let api = find(world, method);
    let mut outcome = match api.as_deref().map(|api| (api, document(api, &request))) {
        None => reject(unknown_method(world, method)),
        Some((_, Err(reason))) => reject(reason),
        Some((api, Ok(document))) => {
            let unknown = unknown::fields(api, &document, ir::Protocol::Gateway);
            let undecided = GatewayOutcome { unknown, ..GatewayOutcome::undecided(world, method, Charset::Utf8) };
            let sign_type = world.sign_type();
            let origin = Origin { notify_url: None, return_url: None, charset: Charset::Utf8, sign_type };
            undecided.decide(world, api, document, &[], &origin, &mut call)
        }
    };
    outcome.describe(&mut call);
    let node: Map<String, Value> = [(outcome.node_name(), Value::Object(outcome.members()))].into_iter().collect();
    let node = Value::Object(node).to_string();
    (call.method, call.path) = (batch.method.clone(), batch.path.clone());
    describe_part(&mut call, node.clone());
    world.record(call, part.len());
    node
}

/// Returns the business parameters of one request.
fn document(api: &ir::Api, request: &Map<String, Value>) -> Result<Value, Reason> {
    if is_plain(api) {
        let fields = api.request.fields.iter().filter_map(|field| {
            let value = match request.get(&field.name)? {
                Value::String(text) => parameter::value(api, &field.name, text.clone()),
                other => other.clone(),
            };
            Some((field.name.clone(), value))
        });
        return Ok(Value::Object(fields.collect()));
    }
    let text = request.get("biz_content").and_then(Value::as_str).unwrap_or_default();
    document_of(text)
}
