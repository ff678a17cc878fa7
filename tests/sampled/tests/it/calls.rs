//! Calls of the sample over HTTP to the emulator.

use std::sync::{Arc, Mutex};

use alipay_core::ProtocolChoice;
use alipay_core::blocking::Client;
use alipay_core::record::{Members, Node};
use alipay_core::schema::{GatewayFields, Kind, Protocol};
use alipay_emulator::{Emulator, Reaction, ReceivedCall};
use serde_json::{Value, json};

use crate::ALL;
use crate::case::{Case, Subject, read};
use crate::make::{Document, Maker, Wish};

struct Peers {
    emulator: Emulator,
    client: Client,
    seen: Arc<Mutex<Vec<ReceivedCall>>>,
}

fn peers() -> Peers {
    let seen: Arc<Mutex<Vec<ReceivedCall>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let observe = move |seen: &ReceivedCall| kept.lock().unwrap().push(seen.clone());
    let emulator = Emulator::builder().stateless(true).observe(observe).start().unwrap();
    let client = Client::builder(emulator.app_id()).private_key(emulator.app_private_key());
    let client = client.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build().unwrap();
    Peers { emulator, client, seen }
}

/// Sends a request, and compares the values that the emulator received. Returns the response.
fn exchange(peers: &Peers, case: &Case, document: &Document) -> Box<dyn Subject> {
    let name = case.api.name;
    let (request, mismatches) = read(case.request, document.node());
    assert!(mismatches.is_empty(), "{name}: {mismatches:?}");
    let response = case.send.unwrap()(&peers.client, &*request, ProtocolChoice::Gateway);
    let response = response.unwrap_or_else(|error| panic!("{name}: {error}"));
    let seen = std::mem::take(&mut *peers.seen.lock().unwrap());
    let [seen] = seen.as_slice() else { panic!("{name}: {} calls", seen.len()) };
    assert_eq!(seen.api, name);
    assert!(seen.unknown.is_empty() && seen.violations.is_empty(), "{name}: {:?} {:?}", seen.unknown, seen.violations);
    let members = seen.request.as_object().unwrap();
    let (received, mismatches) = read(case.request, Node::Object(Members::Form(members, &seen.files)));
    assert!(mismatches.is_empty(), "{name}: {mismatches:?}");
    assert!(request.equals(&*received), "{name}: sent {}, received {}", request.shown(), received.shown());
    response
}

#[test]
fn the_sample_covers_files_and_plain_parameters() {
    let files = |case: &&Case| case.api.request.fields().any(|field| matches!(field.kind, Kind::File));
    let plain = |case: &&Case| case.api.gateway.unwrap().fields == GatewayFields::Plain;
    assert_eq!(ALL.len(), 300);
    let (files, plain) = (ALL.iter().filter(files).count(), ALL.iter().filter(plain).count());
    assert!(files >= 10 && plain >= 15, "{files} with files, {plain} with plain parameters");
}

#[test]
fn minimal_and_full_requests_arrive_as_they_were_sent() {
    let peers = peers();
    for case in ALL {
        let maker = Maker(Some(Protocol::Gateway));
        let minimal = maker.record(case.api.request, &Wish::default()).unwrap();
        let full = maker.full(case.api.request);
        let fields = case.api.request.fields().count();
        assert_eq!(full.members.len() + full.files.len(), fields, "{}", case.api.name);
        for document in [minimal, full] {
            exchange(&peers, case, &document);
        }
    }
}

#[test]
fn responses_arrive_unchanged() {
    let peers = peers();
    for case in ALL {
        let mut members = Maker(Some(Protocol::Gateway)).full(case.api.response).members;
        let mut expected = members.clone();
        // Fields of the gateway, which the platform sets.
        for (name, own) in [("code", Some("10000")), ("msg", Some("Success")), ("sub_code", None), ("sub_msg", None)] {
            members.remove(name);
            expected.remove(name);
            expected.extend(own.map(|own| (name.to_owned(), json!(own))));
        }
        let (expected, mismatches) = read(case.response, Node::json(&Value::Object(expected)));
        assert!(mismatches.is_empty(), "{}: {mismatches:?}", case.api.name);
        peers.emulator.next(Reaction::Response(members));
        let response = exchange(&peers, case, &Maker(Some(Protocol::Gateway)).full(case.api.request));
        assert!(response.equals(&*expected), "{}: {} and {}", case.api.name, response.shown(), expected.shown());
    }
}
