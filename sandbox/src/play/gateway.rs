//! `/gateway.do`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use alipay::content_key::ContentEncryption;
use alipay::gateway::{Charset, Parameters, parse_timestamp};
use alipay::schema::Protocol;
use alipay::sign::SignType;
use alipay::upload::Upload;
use alipay_codegen::ir;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

use super::outcome::{Outcome, write};
use super::{Content, Sequel, World, batch, parameter, within_tolerance};
use crate::Next;
use crate::pages::checkout;

/// Answers a request.
pub(crate) fn play(world: &World, query: &str, content: &Content, next: Option<&Next>) -> Response<Bytes> {
    let mut outcome = played(world, query, content, next);
    if is_page(world, &outcome.method) {
        return match outcome.sequel.take().filter(|_| outcome.sub_code.is_empty()) {
            Some(sequel) => checkout::open(world, sequel, next),
            None => checkout::refused(&outcome.sub_code, &outcome.sub_msg),
        };
    }
    if let Some(sequel) = &outcome.sequel {
        world.report(sequel);
    }
    write(world, &outcome, next)
}

/// What a request comes to, noted.
pub(super) fn played<'w>(world: &'w World, query: &str, content: &Content, next: Option<&Next>) -> Outcome<'w> {
    let mut outcome = match received(query, content) {
        Ok((parameters, charset)) => decide(world, &parameters, content.files(), charset, next),
        Err(sub_code) => Outcome::refused("", Charset::Utf8, sub_code, String::new()),
    };
    let seen = if outcome.sub_code.is_empty() { &outcome.code } else { &outcome.sub_code };
    world.note(Protocol::Gateway, &outcome.method, seen, std::mem::take(&mut outcome.request), content.files());
    outcome
}

/// Whether a browser opens requests of this API, so that a page is the answer.
fn is_page(world: &World, method: &str) -> bool {
    world.described.api(method).and_then(|api| api.gateway).is_some_and(|gateway| gateway.via == ir::Via::Page)
}

/// The parameters of query and body, decoded in the charset that the query names; an error code where that cannot be.
pub(super) fn received(query: &str, content: &Content) -> Result<(BTreeMap<String, String>, Charset), &'static str> {
    let name = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "charset");
    let charset = match name {
        Some((_, value)) => Charset::from_name(&value).ok_or("isv.invalid-charset")?,
        None => return Err("isv.invalid-charset"),
    };
    let mut parameters = BTreeMap::new();
    let (body, parts) = match content {
        Content::Plain(body) => (&body[..], &[][..]),
        Content::Form(form) => (&[][..], form.texts.as_slice()),
    };
    for (name, text) in parts {
        let text = charset.decode(text).map(Cow::into_owned).ok_or("isv.invalid-charset")?;
        if parameters.insert(name.clone(), text).is_some() {
            return Err("isv.invalid-parameter");
        }
    }
    for text in [query.as_bytes(), body] {
        for pair in text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let (name, value) = (pair.get(..at).unwrap_or_default(), pair.get(at + 1..).unwrap_or_default());
            let decoded = |part: &[u8]| charset.decode(&unescape(part)).map(Cow::into_owned).ok_or("isv.invalid-charset");
            if parameters.insert(decoded(name)?, decoded(value)?).is_some() {
                return Err("isv.invalid-parameter");
            }
        }
    }
    Ok((parameters, charset))
}

fn unescape(part: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&spaced).collect()
}

/// Who calls what: refused where the common parameters or the signature are wrong.
pub(super) fn authenticate<'w>(
    world: &'w World,
    parameters: &BTreeMap<String, String>,
    charset: Charset,
    next: Option<&Next>,
) -> Result<Outcome<'w>, Box<Outcome<'w>>> {
    let get = |name: &str| parameters.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let method = get("method").unwrap_or_default();
    let refuse = |sub_code: &str| Outcome::refused(method, charset, sub_code, String::new());
    if let Err(sub_code) = envelope(world, &get, next) {
        return Err(Box::new(refuse(sub_code)));
    }
    let sign_type = get("sign_type").and_then(SignType::from_name).unwrap_or_default();
    let content = parameters.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<Parameters>().content_to_sign();
    let sign = get("sign").unwrap_or_default();
    let verified = charset.encode(&content).is_ok_and(|bytes| world.app.verify(sign_type, &bytes, sign));
    if !verified {
        let echo = content.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let sub_msg = format!("the signature does not match; the string to sign is: {echo}");
        return Err(Box::new(Outcome::refused(method, charset, "isv.invalid-signature", sub_msg)));
    }
    let encrypted = encryption(parameters).unwrap_or_default();
    Ok(Outcome { api: find(world, method), sign_type, signed: true, encrypted, ..refuse("") })
}

/// The API of this name, where the gateway has it.
pub(super) fn find<'w>(world: &'w World, method: &str) -> Option<&'w ir::Api> {
    world.described.api(method).filter(|api| api.gateway.is_some())
}

fn decide<'w>(
    world: &'w World,
    parameters: &BTreeMap<String, String>,
    files: &[(String, Upload)],
    charset: Charset,
    next: Option<&Next>,
) -> Outcome<'w> {
    let told = match authenticate(world, parameters, charset, next) {
        Ok(told) => told,
        Err(refused) => return *refused,
    };
    let get = |name: &str| parameters.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let (method, sign_type, found) = (told.method.clone(), told.sign_type, told.api);
    let refuse = |sub_code: &str| Outcome::refused(&method, charset, sub_code, String::new());
    if let Some(fields) = download(world, &method, parameters) {
        return Outcome { encrypted: None, ..told.with_fields(fields) };
    }
    let business = found.map(|api| (api, business(world, api, parameters, charset)));
    match next {
        Some(Next::Error(code)) => return told.with_error(world, code),
        Some(Next::Answer(fields)) => {
            let request = business.and_then(|(_, document)| document.ok()).unwrap_or_default();
            let sequel = found.map(|api| Sequel::new(api, &Value::Null, fields));
            let sequel = sequel.map(|sequel| Sequel { notification: None, ..addressed(sequel, &get, charset, sign_type) });
            return Outcome { sequel, request, ..told.with_fields(fields.clone()) };
        }
        _ => {}
    }
    if let Some(described) = batch::described(world, &method) {
        return match content(world, parameters, charset) {
            Err(sub_code) => refuse(sub_code),
            Ok(content) => told.with_fields(batch::answer(world, described, content.as_deref().unwrap_or_default())),
        };
    }
    match business {
        None => refuse("isv.invalid-method"),
        Some((_, Err(sub_code))) => refuse(sub_code),
        Some((api, Ok(document))) => {
            let answered = told.answering(world, api, document, files);
            if !answered.sub_code.is_empty() {
                return answered;
            }
            let sequel = addressed(Sequel::new(api, &answered.request, &answered.fields), &get, charset, sign_type);
            Outcome { sequel: Some(sequel), ..answered }
        }
    }
}

/// What follows a request, with what its common parameters say about it.
fn addressed<'p>(sequel: Sequel, get: &impl Fn(&str) -> Option<&'p str>, charset: Charset, sign_type: SignType) -> Sequel {
    let url = |name| get(name).map(ToOwned::to_owned);
    Sequel { charset, sign_type, notify_url: url("notify_url"), return_url: url("return_url"), ..sequel }
}

/// Gives the certificate that answers are signed with, to a call that asks for it by its serial.
fn download(world: &World, method: &str, parameters: &BTreeMap<String, String>) -> Option<Map<String, Value>> {
    let described = world.described.gateway()?.certificate_download.as_ref().filter(|download| download.api == method)?;
    let content: Map<String, Value> = serde_json::from_str(parameters.get("biz_content")?).ok()?;
    let serial = content.get(&described.request)?.as_str()?;
    let text = world.certified.as_ref()?.with(|current| (current.serial == serial).then(|| current.text.clone()))?;
    Some([(described.response.clone(), STANDARD.encode(text).into())].into_iter().collect())
}

/// The common parameters, in the order in which the gateway looks at them.
fn envelope<'p>(world: &World, get: &impl Fn(&str) -> Option<&'p str>, next: Option<&Next>) -> Result<(), &'static str> {
    let present = |name: &str, missing: &'static str| get(name).ok_or(missing);
    present("method", "isv.missing-method")?;
    if present("app_id", "isv.missing-app-id")? != world.app_id {
        return Err("isv.invalid-app-id");
    }
    if SignType::from_name(present("sign_type", "isv.missing-signature-type")?).is_none() {
        return Err("isv.invalid-signature-type");
    }
    present("sign", "isv.missing-signature")?;
    let moment = parse_timestamp(present("timestamp", "isv.missing-timestamp")?).ok_or("isv.invalid-timestamp")?;
    let now = world.clock.now(next);
    if !within_tolerance(moment, now) {
        return Err("isv.invalid-timestamp");
    }
    if let Some(code) = world.certified.as_ref().and_then(|mode| mode.refuse(get("app_cert_sn"), get("alipay_root_cert_sn"), now))
    {
        return Err(code);
    }
    if next == Some(&Next::ExpiredCertificate) {
        return Err("isv.app-cert-expired");
    }
    if get("format").is_some_and(|format| !format.eq_ignore_ascii_case("json")) {
        return Err("isv.invalid-format");
    }
    if present("version", "isv.missing-version")? != "1.0" {
        return Err("isv.invalid-parameter");
    }
    Ok(())
}

/// The business parameters as a document.
fn business(
    world: &World,
    api: &ir::Api,
    parameters: &BTreeMap<String, String>,
    charset: Charset,
) -> Result<Value, &'static str> {
    if is_plain(api) {
        let known = api.request.fields.iter().filter_map(|field| {
            let text = parameters.get(&field.name)?.clone();
            Some((field.name.clone(), parameter::value(api, &field.name, text)))
        });
        return Ok(Value::Object(known.collect()));
    }
    match content(world, parameters, charset)?.map(|text| serde_json::from_str(&text)) {
        None => Ok(Value::Object(Map::new())),
        Some(Ok(document @ Value::Object(_))) => Ok(document),
        Some(_) => Err("isv.illegal-json"),
    }
}

/// Whether each field is a parameter of its own.
pub(super) fn is_plain(api: &ir::Api) -> bool {
    api.gateway.is_some_and(|gateway| gateway.fields == ir::GatewayFields::Plain)
}

/// The text of `biz_content`.
pub(super) fn content<'p>(
    world: &World,
    parameters: &'p BTreeMap<String, String>,
    charset: Charset,
) -> Result<Option<Cow<'p, str>>, &'static str> {
    let content = parameters.get("biz_content").map(String::as_str);
    Ok(match (encryption(parameters)?, content) {
        (Some(encryption), Some(ciphertext)) => Some(Cow::Owned(decrypt(world, charset, ciphertext, encryption)?)),
        (_, content) => content.map(Cow::Borrowed),
    })
}

/// How the business parameters are encrypted; answers are, too.
fn encryption(parameters: &BTreeMap<String, String>) -> Result<Option<ContentEncryption>, &'static str> {
    let named = |name: &String| ContentEncryption::from_name(name).ok_or("isv.invalid-encrypt-type");
    parameters.get("encrypt_type").map(named).transpose()
}

fn decrypt(world: &World, charset: Charset, ciphertext: &str, encryption: ContentEncryption) -> Result<String, &'static str> {
    let key = world.content_key.clone().ok_or("isv.decryption-error-not-valid-encrypt-key")?;
    let plain = key.with_encryption(encryption).decrypt(ciphertext).ok_or("isv.invalid-encrypt")?;
    charset.decode(&plain).map(Cow::into_owned).ok_or("isv.invalid-encrypt")
}
