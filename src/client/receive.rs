//! From the bytes of an answer to a verified document or a typed error. Nothing is believed before its signature was checked.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::core::Core;
use crate::common;
use crate::error::{
    ApiError, DecodeError, Error, Failure, OutcomeUnknown, Remedy, SignatureError, TransportError, TransportErrorKind,
};
use crate::gateway::codes::{Status, status, without_prefix};
use crate::gateway::{Charset, answer as gateway_answer};
use crate::rest::{answer as rest_answer, failure, header};
use crate::schema::{ApiDef, ErrorDef, Outcome, Protocol};

/// A verified answer.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// The signed text as received.
    pub(crate) raw: String,
    /// The same, parsed; an object.
    pub(crate) json: Value,
    pub(crate) trace_id: Option<String>,
    pub(crate) protocol: Protocol,
}

/// What a lost request or answer means for the call.
pub(crate) fn lost(error: TransportError) -> Error {
    match error.kind() {
        TransportErrorKind::Connect => Error::Transport(error),
        _ => Error::OutcomeUnknown(OutcomeUnknown::Transport(error)),
    }
}

/// Reads an answer of the gateway.
pub(crate) fn gateway(core: &Core, api: &ApiDef<'_>, response: &http::Response<Bytes>) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let declared = rest_answer::text(response.headers(), CONTENT_TYPE.as_str()).and_then(Charset::from_content_type);
    let charset = declared.unwrap_or(core.charset);
    let body = charset.decode(response.body()).ok_or_else(|| {
        unreadable(DecodeError::unexpected("the answer is not in its charset", &String::from_utf8_lossy(response.body())))
    })?;
    let envelope = gateway_answer::open(&body, api.name).map_err(unreadable)?;
    if let Some(sign) = &envelope.sign {
        gateway_answer::verify(&core.verifier, core.signer.sign_type(), charset, envelope.node, sign)?;
    }
    // An encrypted node is a text; errors come as plain objects even to encrypted requests.
    let node = match serde_json::from_str::<String>(envelope.node) {
        Ok(_) if envelope.sign.is_none() => return Err(SignatureError::Unsigned.into()),
        Ok(ciphertext) => Cow::Owned(decrypt(core, charset, &ciphertext).map_err(unreadable)?),
        Err(_) => Cow::Borrowed(envelope.node),
    };
    let members: Map<String, Value> = serde_json::from_str(&node)
        .map_err(|error| unreadable(DecodeError::malformed("the answer's node is not a JSON object", &body, error)))?;
    let trace_id = rest_answer::text(response.headers(), "trace_id").map(ToOwned::to_owned);
    let (code, sub_code) = (text(&members, "code"), text(&members, "sub_code"));
    if !envelope.is_error_node && status(&code, &sub_code) == Status::Success {
        if envelope.sign.is_none() {
            return Err(SignatureError::Unsigned.into());
        }
        return Ok(Received { raw: node.into_owned(), json: Value::Object(members), trace_id, protocol: Protocol::Gateway });
    }
    let known = find(api.errors, &sub_code)
        .or_else(|| find(common::gateway::ERRORS, &sub_code))
        .or_else(|| find(common::gateway::CODES, &code));
    Err(refused(Failure {
        protocol: Protocol::Gateway,
        status: http_status,
        msg: text(&members, "msg"),
        sub_msg: text(&members, "sub_msg"),
        links: Vec::new(),
        trace_id,
        verified: envelope.sign.is_some(),
        remedy: known.map(Remedy::of),
        code,
        sub_code,
    }))
}

/// Reads an answer on REST.
pub(crate) fn rest(core: &Core, api: &ApiDef<'_>, response: &http::Response<Bytes>) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let signed = rest_answer::is_signed(response.headers());
    if signed || response.status().is_success() {
        rest_answer::verify(&core.verifier, response.headers(), response.body())?;
    }
    let body = std::str::from_utf8(response.body())
        .map_err(|_| unreadable(DecodeError::unexpected("the answer is not utf-8", &String::from_utf8_lossy(response.body()))))?;
    let trace_id = rest_answer::text(response.headers(), header::TRACE_ID).map(ToOwned::to_owned);
    if response.status().is_success() {
        if http_status == 202 {
            let error = DecodeError::unexpected("the platform has not finished, and asks for the same request again", body);
            return Err(Error::OutcomeUnknown(OutcomeUnknown::Server(error.at_status(http_status))));
        }
        let plain = if body.is_empty() || body.trim_start().starts_with('{') {
            Cow::Borrowed(body)
        } else {
            Cow::Owned(decrypt(core, Charset::Utf8, body).map_err(unreadable)?)
        };
        let json = if plain.is_empty() { Value::Object(Map::new()) } else { object(&plain).map_err(unreadable)? };
        return Ok(Received { raw: plain.into_owned(), json, trace_id, protocol: Protocol::Rest });
    }
    let Some(failure) = failure::read(body) else {
        return Err(unreadable(DecodeError::unexpected("the answer is neither a success nor an error of the platform", body)));
    };
    let known = find(api.errors, &failure.code).or_else(|| find(common::rest::ERRORS, &failure.code));
    Err(refused(Failure {
        protocol: Protocol::Rest,
        status: http_status,
        code: String::new(),
        msg: String::new(),
        sub_code: failure.code,
        sub_msg: failure.message,
        links: failure.links,
        trace_id,
        verified: signed,
        remedy: known.map(Remedy::of),
    }))
}

/// The content of an encrypted answer whose signature was checked.
fn decrypt(core: &Core, charset: Charset, ciphertext: &str) -> Result<String, DecodeError> {
    let refuse = |what| DecodeError::unexpected(what, ciphertext);
    let key = core.content_key.as_ref();
    let key = key.ok_or_else(|| refuse("the answer is encrypted, or no JSON, and the client has no AES key"))?;
    let plain = key.decrypt(ciphertext);
    let plain =
        plain.ok_or_else(|| refuse("the answer was not encrypted with the client's AES key; compare it with the console's"))?;
    charset.decode(&plain).map(Cow::into_owned).ok_or_else(|| refuse("the decrypted answer is not in its charset"))
}

fn object(body: &str) -> Result<Value, DecodeError> {
    let members: Map<String, Value> =
        serde_json::from_str(body).map_err(|error| DecodeError::malformed("the answer is not a JSON object", body, error))?;
    Ok(Value::Object(members))
}

/// An answer that cannot be read: of a server in trouble, nobody knows what it did.
fn unreadable(status: u16, error: DecodeError) -> Error {
    let error = error.at_status(status);
    if status >= 500 { Error::OutcomeUnknown(OutcomeUnknown::Server(error)) } else { Error::Decode(error) }
}

fn refused(failure: Failure) -> Error {
    let says_so = failure.remedy.as_ref().is_some_and(|remedy| remedy.outcome == Outcome::Unknown);
    if says_so || failure.code == "20000" || failure.status >= 500 {
        Error::OutcomeUnknown(OutcomeUnknown::Api(ApiError::new(failure)))
    } else {
        Error::Api(ApiError::new(failure))
    }
}

/// The entry for a code, exactly or without the prefix that says which part of the platform it comes from.
fn find<'t>(errors: &'t [ErrorDef<'t>], code: &str) -> Option<&'t ErrorDef<'t>> {
    let exact = errors.iter().find(|def| def.code == code);
    exact.or_else(|| errors.iter().find(|def| without_prefix(def.code) == without_prefix(code) && !code.is_empty()))
}

/// A member as text: numbers where texts should be occur.
fn text(members: &Map<String, Value>, name: &str) -> String {
    match members.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}
