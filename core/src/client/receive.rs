//! Conversion of response bytes to a verified document or a typed error. Nothing is trusted before its signature is verified.

use std::borrow::Cow;
use std::sync::OnceLock;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, DATE};
use serde_json::Value;

use super::core::{Core, Sent};
use super::secret::Secret;
use super::signature_hint;
use super::target::Target;
use crate::charset::Charset;
use crate::common;
use crate::error::{
    ApiError, DecodeError, Error, Failure, OutcomeUnknown, Remedy, SignatureError, TransportError, TransportErrorKind,
};
use crate::gateway::codes::{Status, status};
use crate::gateway::response as gateway_response;
use crate::headers;
use crate::json::{self, Document};
use crate::limits::Violation;
use crate::record::{find_code, without_prefix};
use crate::rest::{failure, header, response as rest_response};
use crate::schema::{ApiDef, ErrorDef, Outcome, Protocol};

/// A verified response.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// The signed text as received, with its parsed form, which is an object.
    pub(crate) document: Document<'static>,
    /// The document for serde, created on first use.
    json: OnceLock<Value>,
    pub(crate) trace_id: Option<String>,
    pub(crate) protocol: Protocol,
}

impl Received {
    const fn new(document: Document<'static>, trace_id: Option<String>, protocol: Protocol) -> Self {
        Self { document, json: OnceLock::new(), trace_id, protocol }
    }

    pub(crate) fn raw(&self) -> &str {
        self.document.text()
    }

    pub(crate) fn json(&self) -> &Value {
        self.json.get_or_init(|| self.document.to_serde())
    }

    /// Returns a member of the response.
    pub(crate) fn member(&self, name: &str) -> Option<json::Value<'_>> {
        self.document.object()?.get(name)
    }
}

/// Classifies a transport error by its meaning for the call: not sent, or outcome unknown.
pub(crate) fn transport_error(error: TransportError) -> Error {
    match error.kind() {
        TransportErrorKind::Connect | TransportErrorKind::Upload => Error::Transport(error),
        _ => Error::OutcomeUnknown(OutcomeUnknown::Transport(error)),
    }
}

/// Verifies and parses a response of the gateway.
pub(crate) fn gateway(core: &Core, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
    if let Some((charset, body)) = text_of(core, response) {
        return open(core, api, sent, response, &body, Some(charset));
    }
    // The message of an error may have been cut within a character. Errors are accepted without a signature.
    let body = Charset::read_lossy(Charset::without_mark(response.body()));
    match open(core, api, sent, response, &body, None) {
        Err(error) if error.api().is_some() => Err(error),
        _ => Err(unreadable(response.status().as_u16(), DecodeError::unexpected("the response is in no known charset", &body))),
    }
}

/// Verifies and parses the text of a response. Without a charset, its signature is ignored.
fn open(
    core: &Core,
    api: &ApiDef<'_>,
    sent: &Sent,
    response: &http::Response<Bytes>,
    body: &str,
    charset: Option<Charset>,
) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let signed = gateway_response::open(body, api.name).map_err(unreadable)?;
    let signature = signed.sign.as_deref().zip(charset);
    if let Some((sign, charset)) = signature {
        let received = gateway_response::bytes_of(&signed.range, body, charset, Charset::without_mark(response.body()));
        let verifier = core.trust.verifier(signed.certificate.as_deref())?;
        gateway_response::verify(&verifier, core.signer.sign_type(), charset, received, sign)?;
    }
    // An encrypted node is a string. Errors are plain objects even for encrypted requests, or encrypted and unsigned.
    let node = match json::unquote(signed.node) {
        Some(ciphertext) => {
            let plain = decrypt(core, charset.unwrap_or_default(), &ciphertext);
            match signature {
                Some(_) => plain.map_err(unreadable)?,
                // All failures of unsigned nodes have the same error, so that modified ciphertexts reveal nothing.
                None => plain.ok().filter(|plain| is_object(plain)).ok_or(SignatureError::Unsigned)?,
            }
        }
        None => signed.node.to_owned(),
    };
    let node = OpenedNode {
        document: object(node, "the response node is not a JSON object", body).map_err(unreadable)?,
        is_error: signed.is_error_node,
        verified: signature.is_some(),
        http_status,
        trace_id: headers::text(response.headers(), "trace_id").map(ToOwned::to_owned),
    };
    node.into_result(api, sent, |sub_code, sub_msg| hint(core, sub_code, sub_msg, sent, response.headers()))
}

/// Parses the response of one request of a batch. The signature over the batch covers it.
pub(super) fn part(target: &Target<'_>, body: &str, warnings: &[Violation], trace_id: Option<String>) -> Result<Received, Error> {
    let signed = gateway_response::open(body, target.api().name)?;
    let document = object(signed.node.to_owned(), "the node of a response in a batch is not a JSON object", body)?;
    let sent = Sent { protocol: Protocol::Gateway, warnings: warnings.to_vec(), signed: Secret::new("") };
    let node = OpenedNode { document, is_error: signed.is_error_node, verified: true, http_status: 200, trace_id };
    node.into_result(target.api(), &sent, |_, _| None)
}

/// The node of a gateway response. Its signature was verified, if it has one.
struct OpenedNode {
    document: Document<'static>,
    is_error: bool,
    verified: bool,
    http_status: u16,
    trace_id: Option<String>,
}

impl OpenedNode {
    /// Returns the response, or the platform's error.
    fn into_result(
        self,
        api: &ApiDef<'_>,
        sent: &Sent,
        hint: impl FnOnce(&str, &str) -> Option<String>,
    ) -> Result<Received, Error> {
        let Self { document, is_error, verified, http_status, trace_id } = self;
        let text = |name: &str| text(&document, name);
        let (code, sub_code) = (text("code"), text("sub_code"));
        if !is_error && status(&code, &sub_code) == Status::Success {
            if !verified {
                return Err(SignatureError::Unsigned.into());
            }
            return Ok(Received::new(document, trace_id, Protocol::Gateway));
        }
        let sub_msg = text("sub_msg");
        let info = CodeInfo::of(&sub_code, api, common::gateway::ERRORS);
        let class = find_def(common::gateway::CODES, &code);
        Err(api_error(Failure {
            protocol: Protocol::Gateway,
            status: http_status,
            msg: text("msg"),
            hint: hint(&sub_code, &sub_msg),
            sub_msg,
            links: Vec::new(),
            trace_id,
            verified,
            is_common: info.is_common,
            is_described: info.def.is_some(),
            warnings: sent.warnings.clone(),
            remedy: info.def.or(class).map(Remedy::of),
            gateway_code: code,
            sub_code,
        }))
    }
}

/// Verifies and parses a response on REST.
pub(crate) fn rest(core: &Core, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let signed = rest_response::is_signed(response.headers());
    let success = response.status().is_success();
    let content = Charset::without_mark(response.body());
    let is_json = content.is_empty() || content.trim_ascii_start().starts_with(b"{");
    if success && !signed && !is_json {
        let text = Charset::read_lossy(content);
        return Err(unreadable(DecodeError::unexpected(
            "the response is neither signed nor JSON, so not from the platform",
            &text,
        )));
    }
    if signed || success {
        let serial = headers::text(response.headers(), header::CERTIFICATE_SERIAL);
        let verifier = core.trust.verifier(serial)?;
        let verify = |body| rest_response::verify(&verifier, core.signer.sign_type(), response.headers(), body);
        // A byte order mark is part of the signed text, or was added in front of it.
        verify(response.body())
            .or_else(|error| if content.len() < response.body().len() { verify(content) } else { Err(error) })?;
        rest_response::check_age(response.headers(), core.clock.now(), core.max_response_age)?;
    }
    let body = Charset::read(content, []).map(|(_, body)| body);
    // An error whose message was cut within a character is still reported as that error.
    let body = match body {
        None if success => {
            let body = Charset::read_lossy(content);
            return Err(unreadable(DecodeError::unexpected("the response is in no known charset", &body)));
        }
        None => Charset::read_lossy(content),
        Some(body) => body,
    };
    let body = &*body;
    let trace_id = headers::text(response.headers(), header::TRACE_ID).map(ToOwned::to_owned);
    if success {
        if http_status == 202 {
            let error =
                DecodeError::unexpected("the platform has not finished the call, and expects the same request again", body);
            return Err(Error::OutcomeUnknown(OutcomeUnknown::Server(error.at_status(http_status))));
        }
        let plain = if body.is_empty() || body.trim_start().starts_with('{') {
            body.to_owned()
        } else {
            decrypt(core, Charset::Utf8, body).map_err(unreadable)?
        };
        let what = "the response is not a JSON object";
        let document = if plain.is_empty() { Document::empty() } else { object(plain, what, body).map_err(unreadable)? };
        return match failure::in_success(&document, api) {
            None => Ok(Received::new(document, trace_id, Protocol::Rest)),
            Some(failure) => Err(rest_error(core, api, sent, response, failure, trace_id)),
        };
    }
    let encrypted = || failure::read(&decrypt(core, Charset::Utf8, body).ok()?);
    let Some(failure) = failure::read(body).or_else(encrypted) else {
        return Err(unreadable(DecodeError::unexpected("the response is neither a success nor an error of the platform", body)));
    };
    Err(rest_error(core, api, sent, response, failure, trace_id))
}

/// Returns the error in a response on REST.
fn rest_error(
    core: &Core,
    api: &ApiDef<'_>,
    sent: &Sent,
    response: &http::Response<Bytes>,
    failure: failure::Failure,
    trace_id: Option<String>,
) -> Error {
    let info = CodeInfo::of(&failure.code, api, common::rest::ERRORS);
    let class = find_def(common::gateway::CODES, &failure.class);
    api_error(Failure {
        protocol: Protocol::Rest,
        status: response.status().as_u16(),
        gateway_code: failure.class,
        msg: failure.words,
        hint: hint(core, &failure.code, &failure.message, sent, response.headers()),
        sub_code: failure.code,
        sub_msg: failure.message,
        links: failure.links,
        trace_id,
        verified: response.status().is_success() || rest_response::is_signed(response.headers()),
        is_common: info.is_common,
        is_described: info.def.is_some(),
        warnings: sent.warnings.clone(),
        remedy: info.def.or(class).map(Remedy::of),
    })
}

/// Decrypts a response.
fn decrypt(core: &Core, charset: Charset, ciphertext: &str) -> Result<String, DecodeError> {
    let unexpected = |what| DecodeError::unexpected(what, ciphertext);
    let key = core.content_key.as_ref();
    let key = key.ok_or_else(|| unexpected("the response is encrypted or not JSON, and the client has no AES key"))?;
    let plain = key.decrypt(ciphertext);
    let plain = plain.ok_or_else(|| {
        unexpected("the client's AES key does not decrypt the response; compare it with the key in the console")
    })?;
    let text = Charset::read(Charset::without_mark(&plain), [charset]).map(|(_, text)| text.into_owned());
    text.ok_or_else(|| unexpected("the decrypted response is in no known charset"))
}

fn is_object(text: &str) -> bool {
    Document::parse(text.to_owned()).is_ok_and(|document| document.object().is_some())
}

/// Parses a JSON object of the response `body`. `what` is the message if it is not an object.
fn object(text: String, what: &str, body: &str) -> Result<Document<'static>, DecodeError> {
    let document = Document::parse(text).map_err(|error| DecodeError::malformed(what, body, error))?;
    if document.object().is_some() { Ok(document) } else { Err(DecodeError::unexpected(what, body)) }
}

/// Returns the error for an unreadable response. With a status of 500 or above, the outcome of the call is unknown.
fn unreadable(status: u16, error: DecodeError) -> Error {
    let error = error.at_status(status);
    if status >= 500 { Error::OutcomeUnknown(OutcomeUnknown::Server(error)) } else { Error::Decode(error) }
}

/// Returns a hint about this call in addition to its error code.
fn hint(core: &Core, sub_code: &str, message: &str, sent: &Sent, headers: &HeaderMap) -> Option<String> {
    match without_prefix(sub_code) {
        "invalid-signature" => signature_hint::compare(message, sent.signed.as_str()),
        "invalid-timestamp" => clock_hint(core, headers),
        _ => None,
    }
}

/// Returns the difference between the client's clock and the server's, from the header `Date`.
fn clock_hint(core: &Core, headers: &HeaderMap) -> Option<String> {
    let server_time = httpdate::parse_http_date(headers::text(headers, DATE.as_str())?).ok()?;
    let local_time = core.clock.now();
    let (seconds, word) = match local_time.duration_since(server_time) {
        Ok(ahead) => (ahead.as_secs(), "ahead of"),
        Err(behind) => (behind.duration().as_secs(), "behind"),
    };
    Some(format!("This machine's clock is {seconds} seconds {word} the server's."))
}

/// Returns the error of a call that failed or whose outcome is unknown. The outcome is unknown for the platform's class 20000, for a
/// status of 500 or above, and for codes with this outcome in the spec. An undescribed code is classified by its name, because a
/// payment made twice is worse than one that is queried.
fn api_error(failure: Failure) -> Error {
    let is_server_error = failure.gateway_code == "20000" || failure.status >= 500;
    let has_unknown_outcome = failure.remedy.as_ref().is_some_and(|remedy| remedy.outcome == Outcome::Unknown);
    let name = without_prefix(&failure.sub_code);
    let is_system_error = !failure.is_described && (name.ends_with("SYSTEM_ERROR") || name.ends_with("unknow-error"));
    if is_server_error || has_unknown_outcome || is_system_error {
        Error::OutcomeUnknown(OutcomeUnknown::Api(ApiError::new(failure)))
    } else {
        Error::Api(ApiError::new(failure))
    }
}

/// The description of a code in the spec: the API's own entry, otherwise the entry that all APIs share.
struct CodeInfo<'l, 't> {
    def: Option<&'l ErrorDef<'t>>,
    is_common: bool,
}

impl<'l, 't> CodeInfo<'l, 't> {
    fn of(code: &str, api: &'l ApiDef<'t>, public: &'l [ErrorDef<'t>]) -> Self {
        let own = find_def(api.errors, code).or_else(|| find_def(api.shared_errors, code));
        let public = find_def(public, code);
        Self { def: own.or(public), is_common: own.is_none() && public.is_some() }
    }
}

fn find_def<'l, 't>(errors: &'l [ErrorDef<'t>], code: &str) -> Option<&'l ErrorDef<'t>> {
    find_code(errors, code, |def| def.code)
}

/// Returns the text of a response and its charset: the declared charset, otherwise that of the request. If the request is in UTF-8 and
/// the response is valid UTF-8, the declared charset is ignored, because no signature covers the header.
fn text_of<'b>(core: &Core, response: &'b http::Response<Bytes>) -> Option<(Charset, Cow<'b, str>)> {
    let declared = headers::text(response.headers(), CONTENT_TYPE.as_str()).and_then(Charset::from_content_type);
    let first = Some(core.charset).filter(|charset| *charset == Charset::Utf8);
    Charset::read(Charset::without_mark(response.body()), [first, declared, Some(core.charset)].into_iter().flatten())
}

/// Returns a member as text. Some responses contain numbers instead of strings.
fn text(document: &Document<'_>, name: &str) -> String {
    match document.object().and_then(|members| members.get(name)) {
        Some(json::Value::Object(value)) => value.raw().to_owned(),
        Some(json::Value::List(value)) => value.raw().to_owned(),
        Some(value) => value.as_scalar().unwrap_or_default().to_owned(),
        None => String::new(),
    }
}
