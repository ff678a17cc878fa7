//! The response to a valid request: codes and refresh tokens are exchanged, any other request gets the example.

use alipay_codegen::ir;
use alipay_core::schema::Protocol;
use serde_json::{Map, Value};

use super::reason::Reason;
use super::{World, example};
use crate::grants::Grant;

/// Returns the fields of the response, or the reason if the code or refresh token is invalid.
pub(super) fn response(world: &World, api: &ir::Api, request: &Value, protocol: Protocol) -> Result<Map<String, Value>, Reason> {
    let mut response = example::response(api, request, protocol);
    let Some(exchange) = &api.exchange else { return Ok(response) };
    let text = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or_default();
    // The platform kept the names of RFC 6749.
    let (grant, name, error_code) = match text("grant_type") {
        "refresh_token" => (Grant::RefreshToken(exchange.page), "refresh_token", &exchange.bad_refresh_token),
        _ => (Grant::Code(exchange.page), "code", &exchange.bad_code),
    };
    let value = text(name);
    if is_in_examples(api, exchange, value) {
        return Ok(response);
    }
    if !world.grants.take(grant, value) {
        let code = error_code.clone().unwrap_or_else(|| Reason::invalid_parameter(protocol).to_owned());
        let expected =
            "expected an unused one from an authorisation page or an earlier exchange, or one of the description's examples";
        return Err(Reason::new(code, format!("the `{name}` is unknown, was already used, or is for another page; {expected}")));
    }
    let (token, refresh_token) = (format!("{:040x}", world.next_number()), format!("{:040x}", world.next_number()));
    world.grants.give(Grant::RefreshToken(exchange.page), refresh_token.clone());
    response.insert(exchange.token.clone(), token.into());
    response.insert(exchange.refresh_token.clone(), refresh_token.into());
    Ok(response)
}

/// Returns true if the code or refresh token occurs in the API's examples. Those are always valid.
fn is_in_examples(api: &ir::Api, exchange: &ir::Exchange, value: &str) -> bool {
    let text = |object: &Option<Value>, name: &str| object.as_ref().and_then(|object| object.get(name)?.as_str()) == Some(value);
    api.examples.iter().any(|example| {
        text(&example.request, "code")
            || text(&example.request, "refresh_token")
            || text(&example.response, &exchange.refresh_token)
    })
}
