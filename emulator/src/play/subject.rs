//! The parts of a call that conditions of stubs compare, decoded leniently: before anything is checked.

use alipay_core::schema::Protocol;
use serde_json::Value;

use super::gateway::{business, find};
use super::received::Received;
use super::{Content, World, rest};
use crate::stubs::Subject;

/// Decodes a call at any path.
pub(crate) fn subject(world: &World, head: &http::request::Parts, query: &str, content: &Content) -> Subject {
    match head.uri.path() {
        alipay_core::gateway::PATH | alipay_core::gateway::MEDIA_PATH => on_gateway(world, query, content),
        _ => rest::subject(world, head, content),
    }
}

/// Decodes a call on the gateway.
pub(super) fn on_gateway(world: &World, query: &str, content: &Content) -> Subject {
    let undecoded = Subject { protocol: Protocol::Gateway, api: None, request: Value::Null };
    let Ok(received) = Received::read(query, content) else { return undecoded };
    let method = received.get("method").unwrap_or_default();
    let described = find(world, method).and_then(|api| business(world, &api, &received.parameters, received.charset).ok());
    let foreign = || serde_json::from_str(received.get("biz_content")?).ok();
    let request = described.or_else(foreign).unwrap_or_default();
    Subject { api: Some(method.to_owned()).filter(|name| !name.is_empty()), request, ..undecoded }
}
