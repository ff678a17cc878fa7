//! The gateway, `/gateway.do`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use alipay_codegen::ir;
use alipay_core::charset::Charset;
use alipay_core::content_key::ContentEncryption;
use alipay_core::gateway::Parameters;
use alipay_core::sign::SignType;
use alipay_core::upload::Upload;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

use super::known::KnownApi;
use super::outcome::{GatewayOutcome, write};
use super::reason::{Reason, shown};
use super::received::Received;
use super::{Content, Sequel, World, batch, envelope, parameter, unknown};
use crate::journal::mistakes::{self, Rejected};
use crate::memory::Origin;
use crate::pages::checkout;
use crate::{Reaction, ReceivedCall, SignatureCheck, undescribed};

/// Returns the response to a request.
pub(crate) fn play(
    world: &World,
    query: &str,
    content: &Content,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Response<Bytes> {
    let mut outcome = process(world, query, content, reaction, call);
    if is_page(world, &outcome.method) {
        return match outcome.sequel.take().filter(|_| outcome.sub_code.is_empty()) {
            Some(sequel) => checkout::open(world, sequel, reaction, call.id),
            None => checkout::rejected(&outcome.sub_code, &outcome.sub_msg),
        };
    }
    if let Some(sequel) = &outcome.sequel {
        call.notifications.extend(world.report(sequel));
    }
    write(world, &outcome, reaction)
}

/// Decides about a request, and describes it and the decision in the call.
pub(super) fn process<'w>(
    world: &'w World,
    query: &str,
    content: &Content,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> GatewayOutcome<'w> {
    let mut outcome = match Received::read(query, content) {
        Ok(received) => decide(world, &received, content.files(), reaction, call),
        Err(reason) => {
            call.parameters = Received::unread(query, content);
            GatewayOutcome::rejected(world, "", Charset::Utf8, reason)
        }
    };
    outcome.describe(call);
    if let Some((_, method)) = call.parameters.iter().find(|(name, _)| call.api.is_empty() && name == "method") {
        call.api.clone_from(method);
    }
    outcome
}

/// Returns true if a browser opens the requests of this API, so that the response is a page.
fn is_page(world: &World, method: &str) -> bool {
    world.described.api(method).and_then(|api| api.gateway).is_some_and(|gateway| gateway.via.contains(ir::Via::Page))
}

/// Checks the common parameters and the signature. Describes both in the call.
///
/// # Errors
/// Returns the rejection if one of them is invalid.
pub(super) fn authenticate<'w>(
    world: &'w World,
    received: &Received<'_>,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Result<GatewayOutcome<'w>, Box<GatewayOutcome<'w>>> {
    let Received { parameters, charset, .. } = received;
    call.parameters = parameters.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let method = received.get("method").unwrap_or_default();
    let reject = |reason| Box::new(GatewayOutcome::rejected(world, method, *charset, reason));
    let sign_type = envelope::check(world, received, reaction).map_err(reject)?;
    let content = parameters.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<Parameters>().content_to_sign();
    let sign = received.get("sign").unwrap_or_default();
    let verified = charset.encode(&content).is_ok_and(|bytes| world.app.verify(sign_type, &bytes, sign));
    if !verified {
        let rejected = Rejected { verifier: &world.app, sign_type, content: &content, sign };
        call.signature = Some(mistakes::on_gateway(&rejected, *charset, &received.in_order()));
        return Err(reject(unverified(sign_type, *charset, &content)));
    }
    call.signature = Some(SignatureCheck::valid(sign_type, content));
    let encrypted = encryption(parameters).ok().flatten();
    Ok(GatewayOutcome { sign_type, signed: true, encrypted, ..GatewayOutcome::undecided(world, method, *charset) })
}

fn unverified(sign_type: SignType, charset: Charset, content: &str) -> Reason {
    let echo = content.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let (sign_type, charset) = (sign_type.as_str(), charset.as_str());
    let message = format!(
        "the signature does not match; expected an {sign_type} signature with the app's private key over these bytes in {charset}; the string to sign is: {echo}"
    );
    Reason::new("isv.invalid-signature", message)
}

/// Returns the API with this name, if the gateway offers it.
pub(super) fn find<'w>(world: &'w World, method: &str) -> Option<KnownApi<'w>> {
    world.api(method).filter(|api| api.gateway.is_some())
}

fn decide<'w>(
    world: &'w World,
    received: &Received<'_>,
    files: &[(String, Upload)],
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> GatewayOutcome<'w> {
    let mut outcome = match authenticate(world, received, reaction, call) {
        Ok(outcome) => outcome,
        Err(rejected) => return *rejected,
    };
    let Received { parameters, charset, .. } = received;
    let (method, sign_type, api) = (outcome.method.clone(), outcome.sign_type, outcome.api.clone());
    let reject = |reason| GatewayOutcome::rejected(world, &method, *charset, reason);
    if let Some(fields) = download(world, &method, parameters) {
        return GatewayOutcome { encrypted: None, ..outcome.with_fields(fields) };
    }
    let business = api.as_deref().map(|api| (api, business(world, api, parameters, *charset)));
    if let Some((api, Ok(document))) = &business {
        outcome.unknown = unknown::on_gateway(world, api, received, document);
    }
    if let Some(reaction @ (Reaction::Error(_) | Reaction::Response(_))) = reaction {
        outcome.request = match business {
            Some((_, document)) => document.unwrap_or_default(),
            None => foreign(world, parameters, *charset).unwrap_or_default(),
        };
        return match reaction {
            Reaction::Response(fields) => {
                let sequel = api.as_deref().map(|api| Sequel::new(world, api, &Value::Null, fields));
                let sequel = sequel.map(|sequel| Sequel { notification: None, ..with_addresses(sequel, received, sign_type) });
                GatewayOutcome { sequel, ..outcome.with_fields(fields.clone()) }
            }
            Reaction::Error(code) => outcome.with_error(world, Reason::new(code.clone(), "")),
            _ => outcome,
        };
    }
    if let Some(described) = batch::described(world, &method) {
        return match content(world, parameters, *charset) {
            Err(reason) => reject(reason),
            Ok(content) => outcome.with_fields(batch::response(world, described, content.as_deref().unwrap_or_default(), call)),
        };
    }
    match business {
        None => reject(unknown_method(world, &method)),
        Some((_, Err(reason))) => reject(reason),
        Some((api, Ok(document))) => {
            world.expire();
            let mut outcome = outcome.decide(world, api, document, files, &origin(received, sign_type), call);
            if !outcome.sub_code.is_empty() {
                return outcome;
            }
            let sequel = Sequel::new(world, api, &outcome.request, &outcome.fields);
            let effected = std::mem::take(&mut outcome.effected);
            let sequel = Sequel { effected, ..with_addresses(sequel, received, sign_type) };
            GatewayOutcome { sequel: Some(sequel), ..outcome }
        }
    }
}

/// Returns the reason for a method that the gateway does not offer.
pub(super) fn unknown_method(world: &World, method: &str) -> Reason {
    let name = shown(method);
    let message = match world.described.api(method).and_then(|api| api.rest.as_ref()) {
        Some(rest) => {
            format!("the API {name} is not offered on the gateway; expected {} {} on REST", rest.method.as_str(), rest.path)
        }
        None if world.catalogue => format!("the API {name} is unknown; expected an API of the spec folder or of the catalogue"),
        None if undescribed::find(method).is_some() => {
            format!("the API {name} is not in the spec folder; describe it there, or turn on `catalogue`, which has it")
        }
        None => format!("the API {name} is unknown; expected an API of the spec folder"),
    };
    Reason::new("isv.invalid-method", message)
}

/// Returns the part of a request that its notifications need.
fn origin(received: &Received<'_>, sign_type: SignType) -> Origin {
    let url = |name| received.get(name).map(ToOwned::to_owned);
    Origin { notify_url: url("notify_url"), return_url: url("return_url"), charset: received.charset, sign_type }
}

/// Adds the addresses and the charset of the request's common parameters to the sequel.
fn with_addresses(sequel: Sequel, received: &Received<'_>, sign_type: SignType) -> Sequel {
    let url = |name| received.get(name).map(ToOwned::to_owned);
    let charset = received.charset;
    Sequel { charset, sign_type, notify_url: url("notify_url"), return_url: url("return_url"), ..sequel }
}

/// Returns the certificate that signs responses, to a call that requests it by its serial.
fn download(world: &World, method: &str, parameters: &BTreeMap<String, String>) -> Option<Map<String, Value>> {
    let described = world.described.gateway()?.certificate_download.as_ref().filter(|download| download.api == method)?;
    let content: Map<String, Value> = serde_json::from_str(parameters.get("biz_content")?).ok()?;
    let serial = content.get(&described.request)?.as_str()?;
    let current = world.certificate_mode.as_ref()?.current();
    let text = (current.serial == serial).then(|| current.text.clone())?;
    Some([(described.response.clone(), STANDARD.encode(text).into())].into_iter().collect())
}

/// Returns the business parameters as a document.
pub(super) fn business(
    world: &World,
    api: &ir::Api,
    parameters: &BTreeMap<String, String>,
    charset: Charset,
) -> Result<Value, Reason> {
    if is_plain(api) {
        let fields = api.request.fields.iter().filter_map(|field| {
            let text = parameters.get(&field.name)?.clone();
            Some((field.name.clone(), parameter::value(api, &field.name, text)))
        });
        return Ok(Value::Object(fields.collect()));
    }
    content(world, parameters, charset)?.map_or_else(|| Ok(Value::Object(Map::new())), |text| document_of(&text))
}

/// Returns the business parameters of an unknown API, which a stub answers, if they are a document.
fn foreign(world: &World, parameters: &BTreeMap<String, String>, charset: Charset) -> Option<Value> {
    document_of(&content(world, parameters, charset).ok()??).ok()
}

/// Parses the text of `biz_content`.
pub(super) fn document_of(text: &str) -> Result<Value, Reason> {
    let problem = match serde_json::from_str(text) {
        Ok(document @ Value::Object(_)) => return Ok(document),
        Ok(_) => "is JSON, but not an object".to_owned(),
        Err(error) => format!("is not valid JSON: {error}"),
    };
    Err(Reason::new("isv.illegal-json", format!("`biz_content` {problem}; expected a JSON object, `{{…}}`")))
}

/// Returns true if each field is a parameter of its own.
pub(super) fn is_plain(api: &ir::Api) -> bool {
    api.gateway.is_some_and(|gateway| gateway.fields == ir::GatewayFields::Plain)
}

/// Returns the text of `biz_content`, decrypted.
pub(super) fn content<'p>(
    world: &World,
    parameters: &'p BTreeMap<String, String>,
    charset: Charset,
) -> Result<Option<Cow<'p, str>>, Reason> {
    let content = parameters.get("biz_content").map(String::as_str);
    Ok(match (encryption(parameters)?, content) {
        (Some(encryption), Some(ciphertext)) => Some(Cow::Owned(decrypt(world, charset, ciphertext, encryption)?)),
        (_, content) => content.map(Cow::Borrowed),
    })
}

/// Returns the encryption of the business parameters. The response is encrypted in the same way.
fn encryption(parameters: &BTreeMap<String, String>) -> Result<Option<ContentEncryption>, Reason> {
    let unknown = |name: &str| {
        Reason::new("isv.invalid-encrypt-type", format!("the encrypt_type {} is unknown; expected AES", shown(name)))
    };
    let named = |name: &String| name.parse::<ContentEncryption>().map_err(|_| unknown(name));
    parameters.get("encrypt_type").filter(|name| !name.is_empty()).map(named).transpose()
}

fn decrypt(world: &World, charset: Charset, ciphertext: &str, encryption: ContentEncryption) -> Result<String, Reason> {
    let key = world.content_key()?;
    let unreadable = |problem: &str| {
        let expected = "expected base64 of AES-128-CBC with PKCS#7 padding, encrypted with the app's AES key";
        Reason::new("isv.invalid-encrypt", format!("`biz_content` {problem}; {expected}"))
    };
    let plain = key.with_encryption(encryption).decrypt(ciphertext).ok_or_else(|| unreadable("cannot be decrypted"))?;
    let decoded = charset.decode(&plain).map(Cow::into_owned);
    decoded.ok_or_else(|| unreadable(&format!("is encrypted, but the plain text is not in the charset `{}`", charset.as_str())))
}
