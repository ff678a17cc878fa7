//! Requests of every API: the written form is parsed back, and the struct can be printed, copied and compared.

use alipay::record::{Members, Node, encode};
use alipay::schema::{ApiDef, GatewayFields, Kind, Place, Protocol};
use serde_json::{Map, Value};

use crate::all::ALL;
use crate::case::{Case, Subject, read};
use crate::make::{Document, Maker};
use crate::walk::protocols;

/// Returns a request with all fields of a protocol, and the document that it was created from.
pub(crate) fn full(case: &Case, protocol: Protocol) -> (Box<dyn Subject>, Document) {
    let document = Maker(Some(protocol)).full(case.api.request);
    let (request, mismatches) = read(case.request, document.node());
    assert!(mismatches.is_empty(), "{} ({}): {mismatches:?}", case.api.name, case.api.file);
    (request, document)
}

/// Parses parameters as the platform does: lists are comma-separated.
pub(crate) fn parameters(api: &ApiDef<'_>, parameters: Vec<(&'static str, String)>) -> Map<String, Value> {
    let is_list = |name: &str| {
        let kind = api.request.field(name).map(|field| field.kind);
        matches!(kind, Some(Kind::List(item)) if !matches!(item.kind, Kind::Record(_) | Kind::List(_)))
    };
    let value =
        |name: &str, text: String| if is_list(name) { text.split(',').map(Value::from).collect() } else { Value::from(text) };
    parameters.into_iter().map(|(name, text)| (name.to_owned(), value(name, text))).collect()
}

fn json(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn written_requests_are_read_back() {
    for case in ALL {
        for protocol in protocols(case.api) {
            let (request, document) = full(case, protocol);
            let record = request.record();
            let of = |place| parameters(case.api, encode::to_parameters(record, protocol, place));
            let written = match (protocol, case.api.gateway.map(|gateway| gateway.fields)) {
                (Protocol::Gateway, Some(GatewayFields::Plain)) => of(Place::Body),
                (Protocol::Gateway, _) => {
                    let written = json(&encode::to_json(record, protocol));
                    assert_eq!(written, document.members, "{}", case.api.name);
                    written
                }
                (Protocol::Rest, _) => {
                    let body = json(&encode::to_json(record, protocol));
                    body.into_iter().chain(of(Place::Query)).chain(of(Place::Path)).collect()
                }
            };
            let files: Vec<_> = encode::files(record, protocol).into_iter().map(|(name, file)| (name.to_owned(), file)).collect();
            assert_eq!(files, document.files, "{}", case.api.name);
            assert_eq!(written.len(), document.members.len(), "{} on {protocol:?}: {written:?}", case.api.name);
            let (reread, mismatches) = read(case.request, Node::Object(Members::Form(&written, &files)));
            assert!(mismatches.is_empty(), "{} on {protocol:?}: {mismatches:?}", case.api.name);
            assert!(request.equals(&*reread), "{} on {protocol:?}: {} and {}", case.api.name, request.shown(), reread.shown());
        }
    }
}

#[test]
fn a_request_is_printed_copied_and_compared() {
    for case in ALL {
        for protocol in protocols(case.api) {
            let (request, document) = full(case, protocol);
            assert!(request.equals(&*request.cloned()), "{}", case.api.name);
            let shown = request.shown();
            assert!(shown.starts_with(case.api.request.name), "{shown}");
            let names = document.members.keys().map(String::as_str).chain(document.files.iter().map(|(name, _)| name.as_str()));
            for name in names {
                assert!(shown.contains(&format!("{name}: ")), "{}: {name} in {shown}", case.api.name);
                let mut less = document.clone();
                less.members.remove(name);
                less.files.retain(|(key, _)| key != name);
                let (less, _) = read(case.request, less.node());
                assert!(!request.equals(&*less) && !less.equals(&*request), "{}: {name} makes no difference", case.api.name);
            }
        }
    }
}
