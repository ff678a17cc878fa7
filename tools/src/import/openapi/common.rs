//! Parts that all calls share: public error codes, the parameters of every call, and products.

use super::schema::Schemas;
use super::{Origin, codes, texts, words};
use crate::import::Text;
use crate::import::draft::{CodeDraft, FieldDraft};
use crate::import::value::Value;
use crate::openapi::{AUTHORIZATION, COMMON, COMMON_APIS, PUBLIC_ERRORS, TAG_LABEL};
use alipay_codegen::diagnostic::Report;
use alipay_codegen::source::yaml::Node;

/// Parameters of every call. The client has setters for them.
const IN_QUERY: &[&str] = &["auth_token", "target_app_id"];

/// Returns true for a parameter of every call. A document of the export marks them.
pub(super) fn is_common(parameter: &Node, name: &str, place: &str, origin: Origin) -> bool {
    match origin {
        Origin::Export => super::is_set(parameter, COMMON),
        Origin::Foreign => place == "query" && IN_QUERY.contains(&name),
    }
}

/// Returns the codes of `CommonErrorType`, which belong to `rest.yaml`.
pub(super) fn public_codes(root: &Node, words: (Text, Origin), report: &mut Report) -> Vec<CodeDraft> {
    let schema = root.get("components").and_then(|all| all.get("schemas")?.get(PUBLIC_ERRORS));
    schema.map(|schema| codes::codes(schema, words, report)).unwrap_or_default()
}

/// Returns the parameters of `rest.yaml`: the parts of the `Authorization` header, then the other headers. Only a document of the
/// export describes both.
pub(super) fn parameters<'a>(
    root: &'a Node,
    origin: Origin,
    schemas: &mut Schemas<'a>,
    report: &mut Report,
) -> Option<Vec<FieldDraft>> {
    let components = root.get("components").filter(|_| origin == Origin::Export)?;
    let parts = components.get("securitySchemes")?.entries().iter().find_map(|scheme| scheme.value.get(AUTHORIZATION))?;
    let mut fields = schemas.fields(parts, report);
    for parameter in components.get("parameters").map(Node::entries).unwrap_or_default() {
        let node = &parameter.value;
        if node.get("in").and_then(Node::text) != Some("header") || !super::is_set(node, COMMON) {
            continue;
        }
        let (Some(name), Some(schema)) = (node.get("name").and_then(Node::text), node.get("schema")) else { continue };
        if let Some(mut field) = schemas.field(name, node.span_of("name"), schema, report) {
            schemas.prose(node, &mut field);
            if super::is_set(node, "required") {
                field.keys.push(("required", Value::Plain("true".to_owned())));
            }
            fields.push(field);
        }
    }
    Some(fields)
}

/// Returns the products, which are tags. Tags of other programs have no Chinese names.
pub(super) fn products(root: &Node, origin: Origin) -> Vec<(String, Value)> {
    let tags = root.get("tags").filter(|_| origin == Origin::Export).map(Node::items).unwrap_or_default();
    let product = |tag: &Node| {
        let text = |key: &str| tag.get(key).and_then(Node::text).map(|text| words(text, origin)).filter(|text| !text.is_empty());
        let mut keys =
            vec![("title".to_owned(), Value::Text(text(TAG_LABEL)?)), ("summary".to_owned(), Value::Text(text("description")?))];
        let common: Vec<Value> = tag.get(COMMON_APIS).map(|all| texts(all).map(Value::text).collect()).unwrap_or_default();
        if !common.is_empty() {
            keys.push(("common".to_owned(), Value::List(common)));
        }
        Some((text("name")?, Value::Map(keys)))
    };
    tags.iter().filter_map(product).collect()
}
