//! No setting is lost: each value is sent, or the call is rejected before it is sent, with an error that names the setting.

use std::io::Read as _;
use std::sync::{Arc, LazyLock, Mutex};

use alipay::blocking::Client;
use alipay::error::{TransportError, TransportErrorKind};
use alipay::limits::LimitPolicy;
use alipay::schema::{FieldDef, Kind, Protocol, RecordDef};
use alipay::transport::{BlockingTransport, Body};
use alipay::upload::Upload;
use alipay::{ClientBuilder, ProtocolChoice};
use alipay_emulator::Keys;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::all::ALL;
use crate::calls::choice;
use crate::case::{Case, Subject, read};
use crate::make::Document;
use crate::walk::protocols;

/// The value of every text. Escaping does not change it.
const MARK: &str = "mark-20150320";

static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());

/// A transport that records each request as text and fails to connect.
#[derive(Clone, Debug, Default)]
struct Wire(Arc<Mutex<Vec<String>>>);

impl BlockingTransport for Wire {
    fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        let mut text = format!("{} {} {:?} ", request.method(), request.uri(), request.headers());
        let token = request.headers().get("alipay-app-auth-token").map(|token| token.to_str().unwrap().to_owned());
        text.extend(token);
        let mut body = Vec::new();
        request.into_body().into_reader().read_to_end(&mut body).unwrap();
        text.push_str(&String::from_utf8_lossy(&body));
        self.0.lock().unwrap().push(text);
        Err(TransportError::new(TransportErrorKind::Connect))
    }
}

impl Wire {
    fn sent(&self) -> Option<String> {
        let mut sent = std::mem::take(&mut *self.0.lock().unwrap());
        assert!(sent.len() <= 1);
        sent.pop()
    }
}

fn client(wire: &Wire, set: impl Fn(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
    let builder = Client::builder("1").limit_policy(LimitPolicy::Off).private_key(KEYS.app.private_text());
    let builder = builder.alipay_public_key(KEYS.alipay.public_key().to_base64());
    set(builder).build_with(wire.clone()).unwrap()
}

/// A field that only one protocol has, and a request in which only this field is set.
struct Foreign {
    path: String,
    def: FieldDef<'static>,
    request: Box<dyn Subject>,
}

/// Collects the fields below a table that only one protocol has, with the path to each: names, and the depth of lists at each.
fn collect(
    table: &'static RecordDef<'static>,
    way: &[(&'static str, usize)],
    fields: &mut Vec<(Vec<(&'static str, usize)>, FieldDef<'static>)>,
) {
    for def in table.fields() {
        let (mut kind, mut depth) = (def.kind, 0);
        while let Kind::List(item) = kind {
            (kind, depth) = (item.kind, depth + 1);
        }
        let mut way = way.to_vec();
        if def.only.is_some() {
            way.push((def.name, 0));
            fields.push((way, def));
        } else if let Kind::Record(table) = kind {
            way.push((def.name, depth));
            collect(table, &way, fields);
        }
    }
}

/// Returns the smallest value that counts as set.
fn value(kind: &Kind<'static>) -> Value {
    match kind {
        Kind::Text => json!(MARK),
        Kind::Integer => json!(0),
        Kind::Number => json!(0.0),
        Kind::Boolean => json!(false),
        Kind::List(item) => json!([value(&item.kind)]),
        Kind::Record(table) => {
            let def = table.fields().find(|def| def.only.is_none()).or(table.fields().next());
            def.map_or_else(|| json!({}), |def| json!({ def.name: value(&def.kind) }))
        }
        Kind::File => panic!("a file inside a document"),
    }
}

fn foreign(case: &Case) -> Vec<Foreign> {
    let mut fields = Vec::new();
    collect(case.api.request, &[], &mut fields);
    let made = |(way, def): (Vec<(&'static str, usize)>, FieldDef<'static>)| {
        let mut document = Document::default();
        if matches!(def.kind, Kind::File) {
            document.files.push((def.name.to_owned(), Upload::from_bytes("a.png", MARK)));
        } else {
            let wrap = |inner: Value, (name, depth): &(&'static str, usize)| {
                let inner = (0..*depth).fold(inner, |inner, _| json!([inner]));
                Value::Object(Map::from_iter([((*name).to_owned(), inner)]))
            };
            let Value::Object(members) = way.iter().rev().fold(value(&def.kind), wrap) else { panic!("no object") };
            document.members = members;
        }
        let step = |(name, depth): &(&str, usize)| format!("{name}{}", "[0]".repeat(*depth));
        let path = way.iter().map(step).collect::<Vec<_>>().join(".");
        let (request, mismatches) = read(case.request, document.node());
        assert!(mismatches.is_empty(), "{}: {mismatches:?}", case.api.name);
        Foreign { path, def, request }
    };
    // A record without fields cannot be set.
    let can_be_set = |def: &FieldDef<'_>| !matches!(def.kind, Kind::Record(table) if table.rows.is_empty());
    fields.into_iter().filter(|(_, def)| can_be_set(def)).map(made).collect()
}

/// Checks that the value was sent, or that nothing was sent and the error names the setting. Returns true if the value was sent.
fn arrived(at: &str, name: &str, wire: &Wire, result: Result<(), String>) -> bool {
    match (wire.sent(), result) {
        (Some(sent), _) => {
            assert!(sent.contains(MARK) && sent.contains(name), "{at}: {name} is not in {sent}");
            true
        }
        (None, Err(error)) => {
            assert!(error.contains(&format!("`{name}`")), "{at}: {name} is not named in: {error}");
            false
        }
        (None, Ok(())) => panic!("{at}: nothing was sent"),
    }
}

#[test]
fn a_field_of_the_other_protocol_is_sent_or_rejected() {
    let wire = Wire::default();
    let client = client(&wire, |builder| builder);
    let (mut carried, mut rejected, mut nested) = (0, 0, 0);
    for case in ALL {
        for Foreign { path, def, request } in foreign(case) {
            let is_text = matches!(def.kind, Kind::Text | Kind::File);
            for protocol in protocols(case.api) {
                let at = format!("{} on {protocol:?}", case.api.name);
                let result = made(case, &client, &wire, choice(protocol), &*request);
                if def.only == Some(protocol) {
                    let sent = wire.sent().unwrap_or_else(|| panic!("{at}: {path}: {result:?}"));
                    assert!(sent.contains(def.name) && (!is_text || sent.contains(MARK)), "{at}: {path} is not in {sent}");
                } else if arrived(&at, &path, &wire, result) {
                    carried += 1;
                } else {
                    rejected += 1;
                }
            }
            nested += usize::from(path.contains('.'));
            if let (Some(send), [_, _]) = (case.send, &protocols(case.api)[..]) {
                // Without a protocol choice, the call uses the protocol that has the field.
                let _ = send(&client, &*request, ProtocolChoice::Auto);
                let is_rest = wire.sent().unwrap().contains("/v3/");
                assert_eq!(is_rest, def.only == Some(Protocol::Rest), "{}: {path}", case.api.name);
            }
        }
    }
    assert!(carried > 0 && rejected > 0 && nested > 0, "{carried} sent, {rejected} rejected, {nested} nested");
}

/// A common parameter, and the client's setting for it.
type Setting = (&'static str, fn(ClientBuilder<Client>) -> ClientBuilder<Client>);

const SETTINGS: [Setting; 10] = [
    ("app_auth_token", |builder| builder.app_auth_token(MARK)),
    ("auth_token", |builder| builder.auth_token(MARK)),
    ("target_app_id", |builder| builder.target_app_id(MARK)),
    ("notify_url", |builder| builder.notify_url(MARK)),
    ("return_url", |builder| builder.return_url(MARK)),
    ("prod_code", |builder| builder.prod_code(MARK)),
    ("terminal_type", |builder| builder.terminal_type(MARK)),
    ("terminal_info", |builder| builder.terminal_info(MARK)),
    ("ws_service_url", |builder| builder.ws_service_url(MARK)),
    ("own_parameter", |builder| builder.parameter("own_parameter", MARK)),
];

/// Sends a request, or signs it and records the result as sent.
fn made(case: &Case, client: &Client, wire: &Wire, protocol: ProtocolChoice, request: &dyn Subject) -> Result<(), String> {
    match (case.send, case.sign) {
        (Some(send), _) => send(client, request, protocol).map(drop),
        (None, Some(sign)) => sign(client, request).map(|text| wire.0.lock().unwrap().push(text)),
        (None, None) => panic!("{}: neither called nor signed", case.api.name),
    }
}

#[test]
fn every_common_parameter_is_sent_on_the_gateway() {
    let wire = Wire::default();
    let client = client(&wire, |builder| SETTINGS.iter().fold(builder, |builder, (_, set)| set(builder)));
    for case in ALL.iter().filter(|case| case.api.gateway.is_some()) {
        let result = made(case, &client, &wire, ProtocolChoice::Gateway, &*(case.request)());
        let sent = wire.sent().unwrap_or_else(|| panic!("{}: {result:?}", case.api.name));
        for (name, _) in SETTINGS {
            assert!(sent.contains(&format!("{name}={MARK}")), "{}: {name} is not in {sent}", case.api.name);
        }
    }
}

#[test]
fn a_common_parameter_is_sent_or_rejected_on_rest() {
    let wire = Wire::default();
    let clients = SETTINGS.map(|(name, set)| (name, client(&wire, set)));
    let mut fields = 0;
    for case in ALL.iter().filter(|case| case.send.is_some()) {
        // A path with unset parameters is not an address, whatever else is set.
        let Some(_) = case.api.rest.filter(|rest| !rest.path.contains('{')) else { continue };
        for (name, client) in &clients {
            let is_everywhere = matches!(*name, "app_auth_token" | "auth_token" | "target_app_id");
            let is_field =
                case.api.request.fields().any(|def| def.name == *name && def.only != Some(Protocol::Gateway)) && !is_everywhere;
            let result = made(case, client, &wire, ProtocolChoice::Rest, &*(case.request)());
            let name = if *name == "app_auth_token" { "alipay-app-auth-token" } else { name };
            assert_eq!(arrived(case.api.name, name, &wire, result), is_everywhere || is_field, "{}: {name}", case.api.name);
            fields += usize::from(is_field);
        }
    }
    assert!(fields > 10, "{fields}");
}
