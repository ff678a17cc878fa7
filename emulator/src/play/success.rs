//! The response to a valid request: from memory if the API has effects, otherwise from the examples of the spec.

use alipay_codegen::ir::{Field, Required};
use serde_json::{Map, Value};

use super::effects::{self, Acting, Effected};
use super::reason::Reason;
use super::{World, example, exchange};

/// Returns the fields of the response and the objects of the call, or the reason for which the call is rejected.
pub(super) fn response(world: &World, acting: &Acting<'_>) -> Result<(Map<String, Value>, Effected), Reason> {
    let Acting { api, request, protocol, .. } = *acting;
    if !world.remembers(api) {
        return Ok((exchange::response(world, api, request, protocol)?, Effected::default()));
    }
    // An exchange issues tokens that the effects refer to.
    let known = if api.exchange.is_some() { exchange::response(world, api, request, protocol)? } else { Map::new() };
    let (response, effected) = effects::perform(world, acting, known)?;
    Ok((complete(acting, response), effected))
}

/// Adds required fields that memory lacks from the examples.
fn complete(acting: &Acting<'_>, mut response: Map<String, Value>) -> Map<String, Value> {
    let fields = acting.api.response.fields.iter();
    let is_required = |field: &&Field| field.required == Required::Yes && effects::is_offered(field, acting.protocol);
    let missing: Vec<&Field> = fields.filter(is_required).filter(|field| !response.contains_key(&field.name)).collect();
    if missing.is_empty() {
        return response;
    }
    let mut examples = example::response(acting.api, acting.request, acting.protocol);
    let found = missing.into_iter().filter_map(|field| Some((field.name.clone(), examples.remove(&field.name)?)));
    response.extend(found);
    response
}
