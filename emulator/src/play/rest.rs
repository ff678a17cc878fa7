//! REST, `/v3/…`.

use std::borrow::Cow;
use std::time::UNIX_EPOCH;

use alipay_codegen::ir;
use alipay_core::charset::Charset;
use alipay_core::rest::{content_to_verify, header};
use alipay_core::schema::Protocol;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use super::effects::Acting;
use super::reason::{Reason, shown};
use super::tampering::tamper;
use super::{Content, Sequel, World, authorization, check_limits, message_for, parameter, success, unknown};
use crate::memory::Origin;
use crate::stubs::Subject;
use crate::{Reaction, ReceivedCall};

/// A rejected call.
struct Refusal {
    status: StatusCode,
    reason: Reason,
    signed: bool,
}

impl Refusal {
    /// Creates an error of the API, which is signed.
    const fn of_api(status: StatusCode, reason: Reason) -> Self {
        Self { status, reason, signed: true }
    }
}

/// Creates an error of the gateway itself, which is never signed.
impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self { status: StatusCode::BAD_REQUEST, reason: reason.on_rest(), signed: false }
    }
}

/// Returns the response to a request.
pub(crate) fn play(
    world: &World,
    head: &http::request::Parts,
    content: &Content,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Response<Bytes> {
    let route = find(world, head);
    let query = head.uri.query().unwrap_or_default();
    call.parameters = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let outcome = decide(world, head, content, route.as_ref(), reaction, call);
    let name = route.as_ref().map_or_else(|| head.uri.path().to_owned(), |(api, _)| api.name.clone());
    match outcome {
        Ok(fields) => {
            call.accept(&name, "200");
            let plain = Value::Object(fields).to_string();
            let key = world.content_key.as_ref().filter(|_| is_encrypted(head));
            let body = key.map_or_else(|| plain.clone(), |key| key.encrypt(plain.as_bytes()).unwrap_or_default());
            write(world, StatusCode::OK, body, true, reaction)
        }
        Err(refusal) => {
            let Reason { code, message } = refusal.reason;
            let message = message_for(message, route.map(|(api, _)| api), world.described.rest(), &code);
            call.reject(&name, &code, &message);
            let body = serde_json::json!({ "code": code, "message": message });
            write(world, refusal.status, body.to_string(), refusal.signed, reaction)
        }
    }
}

/// Returns the effective method: that of the request line, unless a POST overrides it with PUT, PATCH or DELETE,
/// which some proxies do not let through.
fn method(head: &http::request::Parts) -> &str {
    let named = text(&head.headers, header::METHOD_OVERRIDE).filter(|named| matches!(*named, "PUT" | "PATCH" | "DELETE"));
    named.filter(|_| head.method == http::Method::POST).unwrap_or(head.method.as_str())
}

/// Returns the API at the request's path, and the values of its path parameters.
fn find<'w>(world: &'w World, head: &http::request::Parts) -> Option<(&'w ir::Api, Map<String, Value>)> {
    world.described.at(method(head), head.uri.path())
}

fn decide(
    world: &World,
    head: &http::request::Parts,
    content: &Content,
    route: Option<&(&ir::Api, Map<String, Value>)>,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Result<Map<String, Value>, Refusal> {
    let body = body_of(content);
    authorization::check(world, head, body, reaction, call)?;
    let document = route.map(|(api, path)| document(world, api, path, head, body)).transpose();
    match (route, &document) {
        (Some((api, _)), Ok(Some(document))) => {
            call.request = document.clone();
            call.unknown = unknown::fields(api, document, ir::Protocol::Rest);
        }
        (Some(_), _) => {}
        // A stub can answer an undescribed API.
        (None, _) => call.request = serde_json::from_slice(body).unwrap_or_default(),
    }
    if let Some(Reaction::Error(code)) = reaction {
        let status = if code.ends_with("unknow-error") { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::BAD_REQUEST };
        return Err(Refusal::of_api(status, Reason::new(code.clone(), "")));
    }
    if let Some(Reaction::Response(fields)) = reaction {
        return Ok(fields.clone());
    }
    let (Some((api, _)), Some(document)) = (route, document?) else {
        return Err(Refusal { status: StatusCode::NOT_FOUND, ..unknown_path(world, head).into() });
    };
    match check_limits(world, api, &document, content.files(), call) {
        Some(violation) => {
            let code = violation.code.unwrap_or_else(|| Reason::invalid_parameter(Protocol::Rest).to_owned());
            // The message names the violated limit: a client that raised a limit must see that the emulator did not.
            Err(Refusal::of_api(StatusCode::BAD_REQUEST, Reason::new(code, violation.message)))
        }
        None => {
            world.expire();
            // On REST the addresses are fields of the request.
            let url = |name| document.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
            let (charset, sign_type) = (Charset::Utf8, world.sign_type());
            let origin = Origin { notify_url: url("notify_url"), return_url: url("return_url"), charset, sign_type };
            let (files, protocol) = (content.files(), Protocol::Rest);
            let acting = Acting { api, request: &document, files, protocol, origin: &origin, call: Some(call.id) };
            match success::response(world, &acting) {
                Ok((fields, effected)) => {
                    effected.describe(world, call);
                    let sequel = Sequel::new(world, api, &document, &fields);
                    let sequel = Sequel { notify_url: origin.notify_url, sign_type, ..sequel };
                    call.notifications.extend(world.report(&sequel));
                    Ok(fields)
                }
                Err(reason) => {
                    // A code of the API itself is the same on both protocols, a public one is not.
                    let is_own = api.errors.codes.iter().any(|known| known.code == reason.code);
                    let reason = if is_own { reason } else { reason.on_rest() };
                    Err(Refusal::of_api(StatusCode::BAD_REQUEST, reason))
                }
            }
        }
    }
}

/// Returns the signed body. In a form, only the text is signed; the files are not.
fn body_of(content: &Content) -> &[u8] {
    match content {
        Content::Plain(body) => body,
        Content::Form(form) => form.text("data").map_or(&[], |data| data),
    }
}

/// Decodes a call for the conditions of stubs.
pub(super) fn subject(world: &World, head: &http::request::Parts, content: &Content) -> Subject {
    let route = find(world, head);
    let request = match &route {
        Some((api, path)) => document(world, api, path, head, body_of(content)).ok(),
        None => serde_json::from_slice(body_of(content)).ok(),
    };
    Subject { protocol: Protocol::Rest, api: route.map(|(api, _)| api.name.clone()), request: request.unwrap_or_default() }
}

fn is_encrypted(head: &http::request::Parts) -> bool {
    text(&head.headers, header::ENCRYPT_TYPE).is_some()
}

fn decrypt(world: &World, body: &[u8]) -> Result<Vec<u8>, Reason> {
    let plain =
        std::str::from_utf8(body).ok().zip(Some(world.content_key()?)).and_then(|(ciphertext, key)| key.decrypt(ciphertext));
    let message =
        "the body cannot be decrypted; expected base64 of AES-128-CBC with PKCS#7 padding, encrypted with the app's AES key";
    plain.ok_or_else(|| Reason::new("isv.invalid-encrypt", message))
}

/// Returns the reason for a verb and path that no API has.
fn unknown_path(world: &World, head: &http::request::Parts) -> Reason {
    let (verb, path) = (method(head), head.uri.path());
    let others = ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|verb| world.described.at(verb, path).is_some());
    let expected = match others.collect::<Vec<_>>().join(" or ") {
        none if none.is_empty() => "a path that the spec folder describes".to_owned(),
        others => format!("{others} for this path"),
    };
    Reason::new("isv.invalid-method", format!("no API has the route {} {}; expected {expected}", shown(verb), shown(path)))
}

/// Returns the request's fields, from path, query and body.
fn document(
    world: &World,
    api: &ir::Api,
    path: &Map<String, Value>,
    head: &http::request::Parts,
    body: &[u8],
) -> Result<Value, Reason> {
    let body = if is_encrypted(head) && !body.is_empty() { Cow::Owned(decrypt(world, body)?) } else { Cow::Borrowed(body) };
    let mut document = match &*body {
        [] => Map::new(),
        body => serde_json::from_slice(body).map_err(|error| {
            Reason::new("isv.illegal-json", format!("the body is not a JSON object: {error}; expected a JSON object, `{{…}}`"))
        })?,
    };
    // Several SDKs write blanks as plus signs here. The signature covers the text as sent.
    for (name, value) in form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes()) {
        document.insert(name.to_string(), parameter::value(api, &name, value.into_owned()));
    }
    document.extend(path.clone());
    Ok(Value::Object(document))
}

pub(super) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn write(world: &World, status: StatusCode, body: String, signed: bool, reaction: Option<&Reaction>) -> Response<Bytes> {
    let now = world.clock.now_for(reaction).duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let (timestamp, nonce) = (now.to_string(), format!("{:032x}", world.next_number()));
    let content = content_to_verify(&timestamp, &nonce, body.as_bytes());
    let signature = if signed { world.signature(world.sign_type(), &content, reaction) } else { None };
    let sent = if reaction == Some(&Reaction::Tampered) { tamper(&body) } else { body };
    let mut response = Response::new(Bytes::from(sent));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=utf-8"));
    if let Ok(value) = world.trace_id().parse() {
        headers.insert(header::TRACE_ID, value);
    }
    if let (Some(mode), Some(_)) = (&world.certificate_mode, &signature)
        && let Ok(value) = HeaderValue::from_str(&mode.current().serial)
    {
        headers.insert(header::CERTIFICATE_SERIAL, value);
    }
    if let Some(signature) = signature {
        for (name, text) in [(header::TIMESTAMP, timestamp), (header::NONCE, nonce), (header::SIGNATURE, signature)] {
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.insert(name, value);
            }
        }
    }
    response
}
