//! The response to a valid request: from memory if the API has effects, otherwise from the examples of the spec.

use alipay_codegen::ir::Required;
use serde_json::{Map, Value};

use super::effects::{self, Acting, Effected};
use super::reason::Reason;
use super::{World, exchange};

/// Returns the fields of the response and the objects of the call, or the reason for which the call is rejected.
pub(super) fn response(world: &World, acting: &Acting<'_>) -> Result<(Map<String, Value>, Effected), Reason> {
    let Acting { api, request, protocol, .. } = *acting;
    let examples = exchange::response(world, api, request, protocol)?;
    if !world.remembers(api) {
        return Ok((examples, Effected::default()));
    }
    // An exchange has issued tokens that the examples contain now.
    let known = if api.exchange.is_some() { examples.clone() } else { Map::new() };
    let (response, effected) = effects::perform(world, acting, known)?;
    Ok((complete(acting, response, examples), effected))
}

/// Adds required fields that memory lacks from the examples.
fn complete(acting: &Acting<'_>, mut response: Map<String, Value>, mut examples: Map<String, Value>) -> Map<String, Value> {
    let fields = acting.api.response.fields.iter();
    let required =
        fields.filter(|field| field.required == Required::Yes && field.only.is_none_or(|only| only == acting.protocol));
    for field in required {
        if !response.contains_key(&field.name)
            && let Some(value) = examples.remove(&field.name)
        {
            response.insert(field.name.clone(), value);
        }
    }
    response
}

/// Returns the response again after a user has approved an object of the call.
pub(super) fn after_approval(world: &World, acting: &Acting<'_>, effected: &Effected) -> Map<String, Value> {
    effects::refill(world, acting, effected)
}
