//! Several requests as one call.

use alipay_codegen::ir;
use serde_json::{Map, Value};

use super::{World, gateway};

/// What the platform puts between the requests of a batch, and between their answers.
const DELIMITER: &str = "#S#";

/// The description, where this API is the one that takes batches.
pub(super) fn described<'w>(world: &'w World, method: &str) -> Option<&'w ir::Batch> {
    world.spec.gateway.as_ref()?.batch.as_ref().filter(|batch| batch.api == method)
}

/// Plays each request by itself, in order. It looks for the delimiter first, and reads JSON then.
pub(super) fn answer(world: &World, described: &ir::Batch, content: &str) -> Map<String, Value> {
    let answers: Vec<_> = content.split(DELIMITER).map(|part| one(world, part)).collect();
    [(described.response.clone(), answers.join(DELIMITER).into())].into_iter().collect()
}

fn one(world: &World, part: &str) -> String {
    let request: Map<String, Value> = serde_json::from_str(part).unwrap_or_default();
    let text = |name: &str| request.get(name).and_then(Value::as_str);
    let (name, members) = gateway::part(world, text("method").unwrap_or_default(), &request);
    let node: Map<String, Value> = [(name, Value::Object(members))].into_iter().collect();
    Value::Object(node).to_string()
}
