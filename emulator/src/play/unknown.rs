//! Fields and parameters of a request that the description does not have. The platform ignores most of them, so that a call with a misspelt
//! field appears to succeed. The journal lists them.

use alipay_codegen::ir;
use serde_json::{Map, Value};

use super::World;
use super::gateway::is_plain;
use super::received::Received;

/// The common parameters that a description may omit: those of certificates and encryption, and those that SDKs add.
/// (protocol: common request parameters)
const COMMON: [&str; 10] = [
    "alipay_root_cert_sn",
    "alipay_sdk",
    "app_cert_sn",
    "encrypt_type",
    "prod_code",
    "target_app_id",
    "terminal_info",
    "terminal_type",
    "udf_params",
    "ws_service_url",
];

/// Returns the paths of the unknown fields of a request, and the names of the unknown parameters beside them.
pub(super) fn on_gateway(world: &World, api: &ir::Api, received: &Received<'_>, document: &Value) -> Vec<String> {
    let described = world.described.gateway().map(|common| &common.parameters.fields[..]).unwrap_or_default();
    let plain = if is_plain(api) { &api.request.fields[..] } else { &[] };
    let is_known = |name: &str| COMMON.contains(&name) || described.iter().chain(plain).any(|field| field.name == name);
    let mut unknown: Vec<String> = received.parameters.keys().filter(|name| !is_known(name)).cloned().collect();
    unknown.extend(fields(api, document, ir::Protocol::Gateway));
    unknown
}

/// Returns the paths of the unknown fields of a request, such as `goods_detail[0].colour`.
pub(super) fn fields(api: &ir::Api, document: &Value, protocol: ir::Protocol) -> Vec<String> {
    let mut unknown = Vec::new();
    if let Value::Object(members) = document {
        record(&api.request, members, protocol, "", &mut unknown);
    }
    unknown
}

fn record(table: &ir::Record, members: &Map<String, Value>, protocol: ir::Protocol, path: &str, unknown: &mut Vec<String>) {
    for (name, member) in members {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let field = table.fields.iter().find(|field| field.name == *name);
        match field.filter(|field| field.only.is_none_or(|only| only == protocol)) {
            Some(field) => value(&field.kind, member, protocol, &path, unknown),
            None => unknown.push(path),
        }
    }
}

fn value(kind: &ir::Kind, node: &Value, protocol: ir::Protocol, path: &str, unknown: &mut Vec<String>) {
    match (kind, node) {
        (ir::Kind::Record(table), Value::Object(members)) => record(table, members, protocol, path, unknown),
        (ir::Kind::List(item), Value::Array(items)) => {
            for (index, element) in items.iter().enumerate() {
                value(&item.kind, element, protocol, &format!("{path}[{index}]"), unknown);
            }
        }
        _ => {}
    }
}
