//! `/v3/…`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use alipay::rest::{content_to_sign, content_to_verify, header, scheme};
use alipay::schema::Protocol;
use alipay::sign::SignType;
use alipay_codegen::ir;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use super::spoil::tamper;
use super::{Content, Sequel, World, exchange, first_violation, meaning, parameter, within_tolerance};
use crate::Next;

/// Why a call is not played.
struct Refusal {
    status: StatusCode,
    code: String,
    message: String,
    /// Errors of the gateway itself are never signed.
    signed: bool,
}

impl Refusal {
    fn gateway(code: &str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, code: code.to_owned(), message: String::new(), signed: false }
    }
}

/// Answers a request.
pub(crate) fn play(world: &World, head: &http::request::Parts, content: &Content, next: Option<&Next>) -> Response<Bytes> {
    let found = find(world, head);
    let mut request = Value::Null;
    let outcome = decide(world, head, content, found.as_ref(), next, &mut request);
    let name = found.as_ref().map_or_else(|| head.uri.path().to_owned(), |(api, _)| api.name.clone());
    let seen = outcome.as_ref().map_or_else(|refusal| refusal.code.as_str(), |_| "200");
    world.note(Protocol::Rest, &name, seen, request, content.files());
    match outcome {
        Ok(fields) => {
            let plain = Value::Object(fields).to_string();
            let key = world.content_key.as_ref().filter(|_| is_encrypted(head));
            let body = key.map_or_else(|| plain.clone(), |key| key.encrypt(plain.as_bytes()).unwrap_or_default());
            write(world, StatusCode::OK, body, true, next)
        }
        Err(refusal) => {
            let known = meaning(found.map(|(api, _)| api), world.described.rest(), &refusal.code);
            let message = if refusal.message.is_empty() { known.unwrap_or_default() } else { &refusal.message };
            let body = serde_json::json!({ "code": refusal.code, "message": message });
            write(world, refusal.status, body.to_string(), refusal.signed, next)
        }
    }
}

/// The method that is meant: the one of the request line, unless a POST names another that proxies are known not to let through.
fn method(head: &http::request::Parts) -> &str {
    let named = text(&head.headers, header::METHOD_OVERRIDE).filter(|named| matches!(*named, "PUT" | "PATCH" | "DELETE"));
    named.filter(|_| head.method == http::Method::POST).unwrap_or(head.method.as_str())
}

/// The API that the path belongs to, and the values of its path parameters.
fn find<'w>(world: &'w World, head: &http::request::Parts) -> Option<(&'w ir::Api, Map<String, Value>)> {
    world.described.at(method(head), head.uri.path())
}

fn decide(
    world: &World,
    head: &http::request::Parts,
    content: &Content,
    found: Option<&(&ir::Api, Map<String, Value>)>,
    next: Option<&Next>,
    request: &mut Value,
) -> Result<Map<String, Value>, Refusal> {
    // Of a form, only the text is signed; the files beside it are not.
    let body = match content {
        Content::Plain(body) => &body[..],
        Content::Form(form) => form.text("data").map_or(&[][..], |data| data),
    };
    authorize(world, head, body, next)?;
    let document = found.map(|(api, path)| document(world, api, path, head, body)).transpose();
    if let Ok(Some(document)) = &document {
        *request = document.clone();
    }
    if let Some(Next::Error(code)) = next {
        let status = if code.ends_with("unknow-error") { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::BAD_REQUEST };
        return Err(Refusal { status, signed: true, ..Refusal::gateway(code) });
    }
    if let Some(Next::Answer(fields)) = next {
        return Ok(fields.clone());
    }
    let (Some((api, _)), Some(document)) = (found, document?) else {
        return Err(Refusal { status: StatusCode::NOT_FOUND, ..Refusal::gateway("invalid-method") });
    };
    match first_violation(world, api, &document, content.files(), Protocol::Rest) {
        Some(violation) => {
            let code = violation.code.as_deref().unwrap_or("invalid-parameter");
            // Says which limit it was: a client that has raised one must see that it is the sandbox that has not.
            Err(Refusal { signed: true, message: violation.message.clone(), ..Refusal::gateway(code) })
        }
        None => match exchange::answer(world, api, &document) {
            Ok(fields) => {
                // On REST the address is a field of the request.
                let notify_url = document.get("notify_url").and_then(Value::as_str).map(ToOwned::to_owned);
                let sign_type = world.sign_type();
                world.report(&Sequel { notify_url, sign_type, ..Sequel::new(api, &document, &fields) });
                Ok(fields)
            }
            Err(code) => {
                let code = code.unwrap_or_else(|| "invalid-parameter".to_owned());
                Err(Refusal { signed: true, ..Refusal::gateway(&code) })
            }
        },
    }
}

fn is_encrypted(head: &http::request::Parts) -> bool {
    text(&head.headers, header::ENCRYPT_TYPE).is_some()
}

fn decrypt(world: &World, body: &[u8]) -> Result<Vec<u8>, Refusal> {
    let key = world.content_key.as_ref().ok_or_else(|| Refusal::gateway("decryption-error-not-valid-encrypt-key"))?;
    let plain = std::str::from_utf8(body).ok().and_then(|ciphertext| key.decrypt(ciphertext));
    plain.ok_or_else(|| Refusal::gateway("invalid-encrypt"))
}

/// The request's fields, from path, query and body.
fn document(
    world: &World,
    api: &ir::Api,
    path: &Map<String, Value>,
    head: &http::request::Parts,
    body: &[u8],
) -> Result<Value, Refusal> {
    let body = if is_encrypted(head) && !body.is_empty() { Cow::Owned(decrypt(world, body)?) } else { Cow::Borrowed(body) };
    let mut document = match &*body {
        [] => Map::new(),
        body => serde_json::from_slice(body).map_err(|_| Refusal::gateway("illegal-json"))?,
    };
    // Blanks may be pluses here: several SDKs write them so, and what is signed is the text sent.
    for (name, value) in form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes()) {
        document.insert(name.to_string(), parameter::value(api, &name, value.into_owned()));
    }
    document.extend(path.clone());
    Ok(Value::Object(document))
}

fn authorize(world: &World, head: &http::request::Parts, body: &[u8], next: Option<&Next>) -> Result<(), Refusal> {
    let refuse = |code| Err(Refusal::gateway(code));
    let Some(authorization) = text(&head.headers, AUTHORIZATION.as_str()) else { return refuse("missing-timestamp") };
    let of_type = |known: &SignType| Some((*known, authorization.strip_prefix(scheme(*known)?)?.trim_start()));
    let Some((sign_type, fields)) = SignType::ALL.iter().find_map(of_type) else { return refuse("invalid-signature-type") };
    let Some((auth_string, sign)) = fields.split_once(",sign=") else { return refuse("missing-signature") };
    let fields: BTreeMap<_, _> = auth_string.split(',').filter_map(|field| field.split_once('=')).collect();
    match fields.get("app_id") {
        None => return refuse("missing-app-id"),
        Some(app_id) if *app_id != world.app_id => return refuse("invalid-app-id"),
        Some(_) => {}
    }
    let Some(timestamp) = fields.get("timestamp") else { return refuse("missing-timestamp") };
    let moment = timestamp.parse().ok().and_then(|ms| UNIX_EPOCH.checked_add(Duration::from_millis(ms)));
    let now = world.clock.now(next);
    if !moment.is_some_and(|moment| within_tolerance(moment, now)) || fields.get("nonce").is_none_or(|nonce| nonce.is_empty()) {
        return refuse("invalid-timestamp");
    }
    let roots = text(&head.headers, header::ROOT_CERTIFICATE_SERIAL);
    if let Some(code) = world.certified.as_ref().and_then(|mode| mode.refuse(fields.get("app_cert_sn").copied(), roots, now)) {
        return refuse(code.trim_start_matches("isv."));
    }
    if next == Some(&Next::ExpiredCertificate) {
        return refuse("app-cert-expired");
    }
    if text(&head.headers, header::REQUEST_ID).is_some_and(|id| id.len() > 32) {
        return refuse("invalid-parameter");
    }
    let target = head.uri.path_and_query().map_or("", |target| target.as_str());
    let token = text(&head.headers, header::APP_AUTH_TOKEN);
    let body = String::from_utf8_lossy(body);
    let content = content_to_sign(auth_string, head.method.as_str(), target, &body, token);
    if world.app.verify(sign_type, content.as_bytes(), sign) { Ok(()) } else { refuse("invalid-signature") }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn write(world: &World, status: StatusCode, body: String, signed: bool, next: Option<&Next>) -> Response<Bytes> {
    let now = world.clock.now(next).duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let (timestamp, nonce) = (now.to_string(), format!("{:032x}", world.next_number()));
    let content = content_to_verify(&timestamp, &nonce, body.as_bytes());
    let signature = if signed { world.signature(world.sign_type(), &content, next) } else { None };
    let sent = if next == Some(&Next::Tampered) { tamper(&body) } else { body };
    let mut response = Response::new(Bytes::from(sent));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=utf-8"));
    if let Ok(value) = world.trace_id().parse() {
        headers.insert(header::TRACE_ID, value);
    }
    if let (Some(mode), Some(_)) = (&world.certified, &signature)
        && let Ok(value) = mode.with(|current| HeaderValue::from_str(&current.serial))
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
