//! The response to a successful call: an example of the spec, or a sample made of the examples of its fields.

use std::mem::discriminant;

use alipay_codegen::{ir, sample};
use alipay_core::schema::Protocol;
use serde_json::{Map, Value};

/// Returns the example for a request: the one with exactly this request, otherwise the first that succeeds.
pub(super) fn of<'a>(api: &'a ir::Api, request: &Value) -> Option<&'a ir::Example> {
    let successes = || api.examples.iter().filter(|example| succeeds(example));
    successes().find(|example| example.request.as_ref() == Some(request)).or_else(|| successes().next())
}

fn succeeds(example: &ir::Example) -> bool {
    example.response.as_ref().and_then(Value::as_object).is_some_and(|response| !is_error(response))
}

/// Returns the response of the example with exactly this request, otherwise of the first example that succeeds, otherwise the sample
/// response.
pub(super) fn response(api: &ir::Api, request: &Value, protocol: Protocol) -> Map<String, Value> {
    let example = of(api, request).and_then(|example| example.response.as_ref()?.as_object());
    let mut response = example.cloned().unwrap_or_else(|| sample::response(api, protocol));
    // The order's number and amount are echoed as they were sent.
    for (name, value) in &mut response {
        let is_same = |sent: &&Value| sent.is_string() && value.is_string() && fits(api, name);
        if let Some(sent) = request.get(name).filter(is_same) {
            *value = sent.clone();
        }
    }
    behind_the_first_page(api, request, &mut response);
    response
}

/// Returns true if any value of this field of the request is a value of the response's field. A catalogue can declare a text in the request
/// that is an amount in the response.
fn fits(api: &ir::Api, name: &str) -> bool {
    let text = |record: &ir::Record| {
        let field = record.fields.iter().find(|field| field.name == name)?;
        if let ir::Kind::Text(text) = &field.kind { Some(text.clone()) } else { None }
    };
    match text(&api.response) {
        None | Some(ir::Text::String | ir::Text::Enum(_)) => true,
        Some(formatted) => text(&api.request).is_some_and(|sent| discriminant(&sent) == discriminant(&formatted)),
    }
}

fn is_error(response: &Map<String, Value>) -> bool {
    response.get("code").and_then(Value::as_str).is_some_and(|code| code != "10000")
}

/// Empties every page after the first, so that paging ends.
fn behind_the_first_page(api: &ir::Api, request: &Value, response: &mut Map<String, Value>) {
    let Some(paging) = &api.paging else { return };
    let is_later = match &paging.step {
        ir::PageStep::Number { page, first, .. } => number(request.get(page)).is_some_and(|page| page > *first),
        ir::PageStep::Cursor { cursor, .. } => request.get(cursor).and_then(Value::as_str).is_some_and(|text| !text.is_empty()),
    };
    if is_later {
        response.remove(&paging.items);
        if let ir::PageStep::Cursor { next, .. } = &paging.step {
            response.remove(next);
        }
    }
}

fn number(value: Option<&Value>) -> Option<u64> {
    value.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use std::path::Path;

    use alipay_codegen::tables;
    use alipay_core::limits::{Overrides, check};
    use alipay_core::record::Node;
    use bumpalo::Bump;
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_of_the_request_are_echoed_into_fields_of_the_same_type() {
        let text = "api: alipay.demo.lamp.buy\ntitle: T\ngateway: {}\n\
                    request: { order_no: { type: string }, cost: { type: string }, price: { type: price } }\n\
                    response: { order_no: { type: string }, cost: { type: price }, price: { type: price } }\n";
        let api = alipay_codegen::load_files([("demo/lamp.buy.yaml", text)]).unwrap().spec.apis.remove(0);
        let response = response(&api, &json!({ "order_no": "9", "cost": "much", "price": "1.50" }), Protocol::Gateway);
        assert_eq!(Value::Object(response), json!({ "order_no": "9", "cost": "88.88", "price": "1.50" }));
    }

    #[test]
    fn every_api_gets_a_complete_response() {
        let spec = alipay_codegen::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap().spec;
        let mut count = 0;
        for api in &spec.apis {
            let offered = [(Protocol::Gateway, api.gateway.is_some()), (Protocol::Rest, api.rest.is_some())];
            for (protocol, _) in offered.into_iter().filter(|(_, is_offered)| *is_offered) {
                count += 1;
                let response = response(api, &json!({}), protocol);
                let is_expected = |field: &&ir::Field| {
                    // A type without known fields has no sample.
                    let is_empty = matches!(&field.kind, ir::Kind::Record(of) if of.fields.is_empty())
                        || matches!(&field.kind, ir::Kind::List(item) if matches!(&item.kind, ir::Kind::Record(of) if of.fields.is_empty()));
                    let is_known = field.only.is_none_or(|only| only == protocol);
                    is_known && field.deprecated.is_none() && !is_empty
                };
                // An example shows one case, in which some fields can be absent.
                let fields = api.response.fields.iter().filter(is_expected).filter(|_| api.examples.is_empty());
                let missing: Vec<&str> =
                    fields.map(|field| field.name.as_str()).filter(|name| !response.contains_key(*name)).collect();
                assert_eq!(missing, [""; 0], "{}", api.name);
                let arena = Bump::new();
                let table = tables::api(&arena, api);
                let table = alipay_core::schema::ApiDef { request: table.response, ..table };
                let response = Value::Object(response);
                let broken = check(&table, Node::json(&response), protocol, &Overrides::default());
                assert!(broken.is_empty(), "{}: {broken:?}", api.name);
            }
        }
        assert!(count > spec.apis.len());
    }
}
