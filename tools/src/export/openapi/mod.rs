//! The OpenAPI 3.1 document of REST (V3).
//!
//! Limits, rules and values are keywords of JSON Schema, so that validators enforce them; `docs/openapi.md` describes the extensions
//! for the other facts.

mod common;
mod errors;
mod examples;
mod limits;
mod names;
mod operation;
mod rules;
mod schema;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use alipay_codegen::ir::{Api, Rest, Spec};

use super::object::{Object, texts};
use crate::import::value::Value;
use crate::openapi::{COMMON_APIS, DOCUMENT, TAG_LABEL, VERSION};
use names::{ApiNames, Types};

/// The version of OpenAPI.
const OPENAPI: &str = "3.1.0";

const SERVERS: [(&str, &str); 2] = [
    ("https://openapi.alipay.com", "Production"),
    ("https://openapi-sandbox.dl.alipaydev.com", "Sandbox, with its own apps, keys and users"),
];

const TITLE: &str = "Alipay Open Platform, REST (V3)";

const DESCRIPTION: &str = "\
The REST calls of the Alipay Open Platform with limits, values, rules between fields, examples and error codes.
The project alipay exports this document from its descriptions; it is not a publication of the platform.
Keys that begin with `x-alipay-` are described in docs/openapi.md of the project.";

/// Two APIs with the same verb and path, which one document cannot contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The names of both APIs.
    pub apis: [String; 2],
    /// The verb and the path.
    pub call: String,
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [first, second] = &self.apis;
        write!(f, "`{first}` and `{second}` have the same call, `{}`; correct `rest:` of one of them", self.call)
    }
}

impl std::error::Error for Conflict {}

/// Builds the document of these APIs, which REST offers.
pub(super) fn document(spec: &Spec, apis: &[&Api]) -> Result<Value, Conflict> {
    // A type has the same name in every selection of APIs.
    let all: Vec<&Api> = spec.apis.iter().filter(|api| api.rest.is_some()).collect();
    let types = Types::of(&all);
    let rest = spec.rest.as_ref();
    let mut document = Object::from([("openapi", Value::text(OPENAPI)), ("info", info().into())]);
    document.put(DOCUMENT, Value::Plain(VERSION.to_owned()));
    let server = |(url, name): (&str, &str)| Object::from([("url", Value::text(url)), ("description", Value::text(name))]).into();
    document.put("servers", SERVERS.into_iter().map(server).collect::<Vec<Value>>());
    document.put("security", common::security());
    document.put_filled("tags", tags(spec, apis));
    document.put("paths", paths(spec, &types, apis)?);
    let mut components = Object::from([("schemas", schemas(spec, &types, apis))]);
    components.put("parameters", common::parameters(rest));
    components.put("securitySchemes", common::security_schemes(rest));
    document.put("components", components);
    Ok(document.into())
}

fn info() -> Object {
    let license = env!("CARGO_PKG_LICENSE");
    let license = Object::from([("name", Value::text(license)), ("identifier", Value::text(license))]);
    Object::from([
        ("title", Value::text(TITLE)),
        ("version", Value::text(env!("CARGO_PKG_VERSION"))),
        ("description", Value::text(DESCRIPTION)),
        ("license", license.into()),
    ])
}

/// Returns the products, sorted by name.
fn tags(spec: &Spec, apis: &[&Api]) -> Vec<Value> {
    let names: BTreeSet<&String> = apis.iter().map(|api| &api.product).collect();
    let tag = |name: &String| {
        let mut tag = Object::from([("name", Value::text(name))]);
        if let Some(product) = spec.products.iter().find(|product| product.name == *name) {
            tag.put_text(TAG_LABEL, &product.title);
            tag.put_text("description", product.summary.trim_end());
            let on_rest = product.common.iter().filter(|common| apis.iter().any(|api| api.name == **common));
            tag.put_filled(COMMON_APIS, texts(on_rest));
        }
        tag.into()
    };
    names.into_iter().map(tag).collect()
}

fn paths(spec: &Spec, types: &Types<'_>, apis: &[&Api]) -> Result<Object, Conflict> {
    let common = common::references(spec.rest.as_ref());
    let mut items: Vec<(&str, Vec<(&Rest, &Api)>)> = Vec::new();
    let mut by_path: BTreeMap<&str, usize> = BTreeMap::new();
    for (rest, api) in apis.iter().filter_map(|api| Some((api.rest.as_ref()?, *api))) {
        let index = *by_path.entry(&rest.path).or_insert(items.len());
        match items.get_mut(index) {
            None => items.push((&rest.path, vec![(rest, api)])),
            Some((path, calls)) => match calls.iter().find(|(other, _)| other.method == rest.method) {
                None => calls.push((rest, api)),
                Some((_, other)) => {
                    let call = format!("{} {path}", rest.method.as_str());
                    return Err(Conflict { apis: [other.name.clone(), api.name.clone()], call });
                }
            },
        }
    }
    let mut paths = Object::default();
    for (path, calls) in items {
        let mut item = Object::from([("parameters", Value::List(common.clone()))]);
        for (rest, api) in calls {
            item.put(operation::verb(rest.method), operation::operation(types, api, spec.rest.is_some()));
        }
        paths.put(path, item);
    }
    Ok(paths)
}

/// Returns the schemas, sorted by name.
fn schemas(spec: &Spec, types: &Types<'_>, apis: &[&Api]) -> Value {
    let mut schemas: BTreeMap<String, Object> = BTreeMap::new();
    let roots = apis.iter().flat_map(|api| [api.request.as_ref(), api.response.as_ref()]);
    for (name, record) in types.within(roots) {
        schemas.insert(name.to_owned(), schema::record(types, record));
    }
    for api in apis {
        let names = ApiNames::of(api);
        let body = operation::body_fields(api);
        let object = |summary: String, members: Object| {
            let mut schema = Object::from([("type", Value::text("object")), ("description", Value::Text(summary))]);
            schema.append(members);
            schema
        };
        if !body.is_empty() {
            let summary = format!("A request of {}.", api.name);
            schemas.insert(names.request, object(summary, schema::members(types, &api.request, &body)));
        }
        let fields: Vec<_> = api.response.fields.iter().filter(|field| names::is_on_rest(field)).collect();
        let summary = format!("The response of {}.", api.name);
        schemas.insert(names.response, object(summary, schema::members(types, &api.response, &fields)));
        if let Some(errors) = errors::of_api(api) {
            schemas.insert(names.errors, errors);
        }
    }
    errors::add_shared(spec.rest.as_ref(), &mut |name, schema| {
        schemas.insert(name, schema);
    });
    let mut sorted = Object::default();
    schemas.into_iter().for_each(|(name, schema)| sorted.put(&name, schema));
    sorted.into()
}
