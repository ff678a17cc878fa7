//! Calls of every API over HTTP to the emulator, on both protocols, with all fields and with the examples of the spec files.

use alipay::ProtocolChoice;
use std::sync::{Arc, Mutex};

use alipay::blocking::Client;
use alipay::limits::{Overrides, check};
use alipay::record::{Members, Node};
use alipay::schema::Protocol;
use alipay_emulator::{Emulator, Reaction, ReceivedCall};
use serde_json::{Value, json};

use crate::all::ALL;
use crate::case::{Case, Subject, read};
use crate::make::Maker;
use crate::requests::full;
use crate::spec;
use crate::walk::protocols;

/// An emulator, a client, and the calls since the last check.
pub(crate) struct Peers {
    pub(crate) emulator: Emulator,
    pub(crate) client: Client,
    seen: Arc<Mutex<Vec<ReceivedCall>>>,
}

pub(crate) fn peers() -> Peers {
    let seen: Arc<Mutex<Vec<ReceivedCall>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let emulator = Emulator::builder().stateless(true).observe(move |seen| kept.lock().unwrap().push(seen.clone())).start().unwrap();
    let client = Client::builder(emulator.app_id()).private_key(emulator.app_private_key());
    let client = client.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build().unwrap();
    Peers { emulator, client, seen }
}

impl Peers {
    /// Returns the only call since the last check.
    pub(crate) fn received_calls(&self) -> ReceivedCall {
        let mut seen = std::mem::take(&mut *self.seen.lock().unwrap());
        assert_eq!(seen.len(), 1);
        seen.remove(0)
    }
}

pub(crate) const fn choice(protocol: Protocol) -> ProtocolChoice {
    match protocol {
        Protocol::Gateway => ProtocolChoice::Gateway,
        Protocol::Rest => ProtocolChoice::Rest,
    }
}

fn assert_understood(case: &Case, peers: &Peers, sent: &dyn Subject, protocol: Protocol) {
    let seen = peers.received_calls();
    assert_eq!((seen.api.as_str(), seen.protocol), (case.api.name, protocol));
    let members = seen.request.as_object().unwrap();
    let (read, mismatches) = read(case.request, Node::Object(Members::Form(members, &seen.files)));
    assert!(mismatches.is_empty(), "{} on {protocol:?}: {mismatches:?}", case.api.name);
    assert!(sent.equals(&*read), "{} on {protocol:?}: sent {}, received {}", case.api.name, sent.shown(), read.shown());
}

#[test]
fn every_call_arrives_as_it_was_sent() {
    let peers = peers();
    for case in ALL {
        let Some(send) = case.send else { continue };
        for protocol in protocols(case.api) {
            let (request, _) = full(case, protocol);
            let response = send(&peers.client, &*request, choice(protocol));
            match spec::api(case.api.name).exchange {
                // No authorisation page issued this code.
                Some(_) => assert!(response.is_err(), "{} on {protocol:?}", case.api.name),
                None => drop(response.unwrap_or_else(|error| panic!("{} on {protocol:?}: {error}", case.api.name))),
            }
            assert_understood(case, &peers, &*request, protocol);
        }
    }
}

#[test]
fn every_response_arrives_unchanged() {
    let peers = peers();
    for case in ALL {
        let Some(send) = case.send else { continue };
        for protocol in protocols(case.api) {
            let (request, _) = full(case, protocol);
            let mut members = Maker(Some(protocol)).full(case.api.response).members;
            let mut expected = members.clone();
            if protocol == Protocol::Gateway {
                // Some V3 responses have fields that on V2 belong to the gateway and contain the result of the call.
                for (name, own) in [("code", Some("10000")), ("msg", Some("Success")), ("sub_code", None), ("sub_msg", None)] {
                    members.remove(name);
                    expected.remove(name);
                    expected.extend(own.map(|own| (name.to_owned(), json!(own))));
                }
            }
            let (expected, _) = read(case.response, Node::json(&Value::Object(expected)));
            peers.emulator.next(Reaction::Response(members));
            let response = send(&peers.client, &*request, choice(protocol));
            let response = response.unwrap_or_else(|error| panic!("{} on {protocol:?}: {error}", case.api.name));
            assert!(
                response.equals(&*expected),
                "{} on {protocol:?}: {} and {}",
                case.api.name,
                response.shown(),
                expected.shown()
            );
        }
    }
}

#[test]
fn every_example_is_valid_and_gets_a_response() {
    let peers = peers();
    let (mut kept, mut responses) = (0, 0);
    for case in ALL {
        let described = spec::api(case.api.name);
        for example in &described.examples {
            let Some(Value::Object(members)) = &example.request else { continue };
            let files = Maker(None).full(case.api.request).files;
            let document = Node::Object(Members::Form(members, &files));
            let (request, mismatches) = read(case.request, document);
            assert!(mismatches.is_empty(), "{}: {mismatches:?}", case.api.name);
            for protocol in protocols(case.api) {
                for node in [document, Node::record(request.record())] {
                    let violations = check(case.api, node, protocol, &Overrides::default());
                    assert!(violations.is_empty(), "{} on {protocol:?}: {violations:#?}", case.api.name);
                }
                kept += 1;
                let Some(send) = case.send.filter(|_| described.exchange.is_none()) else { continue };
                let response = send(&peers.client, &*request, choice(protocol));
                let response = response.unwrap_or_else(|error| panic!("{} on {protocol:?}: {error}", case.api.name));
                assert_understood(case, &peers, &*request, protocol);
                let first = described.examples.iter().find(|earlier| earlier.request == example.request);
                if let Some(example) = first.and_then(|earlier| earlier.response.as_ref()) {
                    let (expected, _) = read(case.response, Node::json(example));
                    assert!(response.equals(&*expected), "{}: {} and {}", case.api.name, response.shown(), expected.shown());
                }
                responses += 1;
            }
        }
    }
    assert!(kept > 0 && responses > 0);
}
