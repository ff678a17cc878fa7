//! From the bytes of an answer to a verified document or a typed error. Nothing is believed before its signature was checked.

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
use crate::common;
use crate::error::{
    ApiError, DecodeError, Error, Failure, OutcomeUnknown, Remedy, SignatureError, TransportError, TransportErrorKind,
};
use crate::gateway::codes::{Status, status};
use crate::gateway::{Charset, answer as gateway_answer};
use crate::json::{self, Document};
use crate::limits::Violation;
use crate::record::{find_code, without_prefix};
use crate::rest::{answer as rest_answer, failure, header};
use crate::schema::{ApiDef, ErrorDef, Outcome, Protocol};

/// A verified answer.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// The signed text as received, and what was read from it; an object.
    pub(crate) document: Document<'static>,
    /// The same for serde, made when it is first asked for.
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

    /// A member of the answer.
    pub(crate) fn member(&self, name: &str) -> Option<json::Value<'_>> {
        self.document.object()?.get(name)
    }
}

/// What a lost request or answer means for the call.
pub(crate) fn lost(error: TransportError) -> Error {
    match error.kind() {
        TransportErrorKind::Connect | TransportErrorKind::Upload => Error::Transport(error),
        _ => Error::OutcomeUnknown(OutcomeUnknown::Transport(error)),
    }
}

/// Reads an answer of the gateway.
pub(crate) fn gateway(core: &Core, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
    if let Some((charset, body)) = text_of(core, response) {
        return opened(core, api, sent, response, &body, Some(charset));
    }
    // The words of an error may have been cut within a character. An error counts without its signature, too.
    let body = Charset::read_lossy(Charset::without_mark(response.body()));
    match opened(core, api, sent, response, &body, None) {
        Err(error) if error.api().is_some() => Err(error),
        _ => Err(unreadable(response.status().as_u16(), DecodeError::unexpected("the answer is in no known charset", &body))),
    }
}

/// Reads the text of an answer. Where it is in no charset, its signature does not count.
fn opened(
    core: &Core,
    api: &ApiDef<'_>,
    sent: &Sent,
    response: &http::Response<Bytes>,
    body: &str,
    charset: Option<Charset>,
) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let envelope = gateway_answer::open(body, api.name).map_err(unreadable)?;
    let signature = envelope.sign.as_deref().zip(charset);
    if let Some((sign, charset)) = signature {
        let received = gateway_answer::bytes_of(&envelope.place, body, charset, Charset::without_mark(response.body()));
        let verifier = core.trust.verifier(envelope.certificate.as_deref())?;
        gateway_answer::verify(&verifier, core.signer.sign_type(), charset, received, sign)?;
    }
    // An encrypted node is a text; errors come as plain objects even to encrypted requests, or encrypted and without a signature.
    let node = match json::unquote(envelope.node) {
        Some(ciphertext) => {
            let plain = decrypt(core, charset.unwrap_or_default(), &ciphertext);
            match signature {
                Some(_) => plain.map_err(unreadable)?,
                // One error for all that is not signed, so that nothing can be learnt from changed ciphertexts.
                None => plain.ok().filter(|plain| is_object(plain)).ok_or(SignatureError::Unsigned)?,
            }
        }
        None => envelope.node.to_owned(),
    };
    let opened = Opened {
        document: object(node, "the answer's node is not a JSON object", body).map_err(unreadable)?,
        is_error: envelope.is_error_node,
        verified: signature.is_some(),
        http_status,
        trace_id: rest_answer::text(response.headers(), "trace_id").map(ToOwned::to_owned),
    };
    opened.judged(api, sent, |sub_code, sub_msg| hint(core, sub_code, sub_msg, sent, response.headers()))
}

/// Reads the answer to one request of a batch. The signature over the batch covers it.
pub(super) fn part(target: &Target<'_>, body: &str, warnings: &[Violation], trace_id: Option<String>) -> Result<Received, Error> {
    let envelope = gateway_answer::open(body, target.api().name)?;
    let document = object(envelope.node.to_owned(), "the node of an answer in a batch is not a JSON object", body)?;
    let sent = Sent { protocol: Protocol::Gateway, warnings: warnings.to_vec(), signed: Secret::new("") };
    let opened = Opened { document, is_error: envelope.is_error_node, verified: true, http_status: 200, trace_id };
    opened.judged(target.api(), &sent, |_, _| None)
}

/// The node of a gateway answer whose signature was checked, where it has one.
struct Opened {
    document: Document<'static>,
    is_error: bool,
    verified: bool,
    http_status: u16,
    trace_id: Option<String>,
}

impl Opened {
    /// The answer, or what the platform refused the call with.
    fn judged(self, api: &ApiDef<'_>, sent: &Sent, hint: impl FnOnce(&str, &str) -> Option<String>) -> Result<Received, Error> {
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
        let known = Known::about(&sub_code, api, common::gateway::ERRORS);
        let class = find_def(common::gateway::CODES, &code);
        Err(refused(Failure {
            protocol: Protocol::Gateway,
            status: http_status,
            msg: text("msg"),
            hint: hint(&sub_code, &sub_msg),
            sub_msg,
            links: Vec::new(),
            trace_id,
            verified,
            is_public: known.is_public,
            is_described: known.def.is_some(),
            warnings: sent.warnings.clone(),
            remedy: known.def.or(class).map(Remedy::of),
            code,
            sub_code,
        }))
    }
}

/// Reads an answer on REST.
pub(crate) fn rest(core: &Core, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
    let http_status = response.status().as_u16();
    let unreadable = |error: DecodeError| unreadable(http_status, error);
    let signed = rest_answer::is_signed(response.headers());
    let success = response.status().is_success();
    let content = Charset::without_mark(response.body());
    let is_json = content.is_empty() || content.trim_ascii_start().starts_with(b"{");
    if success && !signed && !is_json {
        let text = Charset::read_lossy(content);
        return Err(unreadable(DecodeError::unexpected("the answer is neither signed nor JSON, so not the platform's", &text)));
    }
    if signed || success {
        let serial = rest_answer::text(response.headers(), header::CERTIFICATE_SERIAL);
        let verifier = core.trust.verifier(serial)?;
        let verify = |body| rest_answer::verify(&verifier, core.signer.sign_type(), response.headers(), body);
        // A byte order mark is part of what was signed, or was put in front of it.
        verify(response.body())
            .or_else(|error| if content.len() < response.body().len() { verify(content) } else { Err(error) })?;
        rest_answer::check_age(response.headers(), core.clock.now(), core.max_answer_age)?;
    }
    let body = Charset::read(content, []).map(|(_, body)| body);
    // An error whose message was cut within a character is an error all the same.
    let body = match body {
        None if success => {
            let body = Charset::read_lossy(content);
            return Err(unreadable(DecodeError::unexpected("the answer is in no known charset", &body)));
        }
        None => Charset::read_lossy(content),
        Some(body) => body,
    };
    let body = &*body;
    let trace_id = rest_answer::text(response.headers(), header::TRACE_ID).map(ToOwned::to_owned);
    if success {
        if http_status == 202 {
            let error = DecodeError::unexpected("the platform has not finished, and asks for the same request again", body);
            return Err(Error::OutcomeUnknown(OutcomeUnknown::Server(error.at_status(http_status))));
        }
        let plain = if body.is_empty() || body.trim_start().starts_with('{') {
            body.to_owned()
        } else {
            decrypt(core, Charset::Utf8, body).map_err(unreadable)?
        };
        let what = "the answer is not a JSON object";
        let document = if plain.is_empty() { Document::empty() } else { object(plain, what, body).map_err(unreadable)? };
        return match failure::in_success(&document, api) {
            None => Ok(Received::new(document, trace_id, Protocol::Rest)),
            Some(failure) => Err(refused_on_rest(core, api, sent, response, failure, trace_id)),
        };
    }
    let encrypted = || failure::read(&decrypt(core, Charset::Utf8, body).ok()?);
    let Some(failure) = failure::read(body).or_else(encrypted) else {
        return Err(unreadable(DecodeError::unexpected("the answer is neither a success nor an error of the platform", body)));
    };
    Err(refused_on_rest(core, api, sent, response, failure, trace_id))
}

/// The error that a response on REST carries.
fn refused_on_rest(
    core: &Core,
    api: &ApiDef<'_>,
    sent: &Sent,
    response: &http::Response<Bytes>,
    failure: failure::Failure,
    trace_id: Option<String>,
) -> Error {
    let known = Known::about(&failure.code, api, common::rest::ERRORS);
    let class = find_def(common::gateway::CODES, &failure.class);
    refused(Failure {
        protocol: Protocol::Rest,
        status: response.status().as_u16(),
        code: failure.class,
        msg: failure.words,
        hint: hint(core, &failure.code, &failure.message, sent, response.headers()),
        sub_code: failure.code,
        sub_msg: failure.message,
        links: failure.links,
        trace_id,
        verified: response.status().is_success() || rest_answer::is_signed(response.headers()),
        is_public: known.is_public,
        is_described: known.def.is_some(),
        warnings: sent.warnings.clone(),
        remedy: known.def.or(class).map(Remedy::of),
    })
}

/// The content of an encrypted answer whose signature was checked.
fn decrypt(core: &Core, charset: Charset, ciphertext: &str) -> Result<String, DecodeError> {
    let refuse = |what| DecodeError::unexpected(what, ciphertext);
    let key = core.content_key.as_ref();
    let key = key.ok_or_else(|| refuse("the answer is encrypted, or no JSON, and the client has no AES key"))?;
    let plain = key.decrypt(ciphertext);
    let plain =
        plain.ok_or_else(|| refuse("the answer was not encrypted with the client's AES key; compare it with the console's"))?;
    let text = Charset::read(Charset::without_mark(&plain), [charset]).map(|(_, text)| text.into_owned());
    text.ok_or_else(|| refuse("the decrypted answer is in no known charset"))
}

fn is_object(text: &str) -> bool {
    Document::parse(text.to_owned()).is_ok_and(|document| document.object().is_some())
}

/// Reads a text that must be a JSON object; `what` says that it is none, of the answer `body`.
fn object(text: String, what: &str, body: &str) -> Result<Document<'static>, DecodeError> {
    let document = Document::parse(text).map_err(|error| DecodeError::malformed(what, body, error))?;
    if document.object().is_some() { Ok(document) } else { Err(DecodeError::unexpected(what, body)) }
}

/// An answer that cannot be read: of a server in trouble, nobody knows what it did.
fn unreadable(status: u16, error: DecodeError) -> Error {
    let error = error.at_status(status);
    if status >= 500 { Error::OutcomeUnknown(OutcomeUnknown::Server(error)) } else { Error::Decode(error) }
}

/// What can be said about this very call beyond what the code says.
fn hint(core: &Core, sub_code: &str, message: &str, sent: &Sent, headers: &HeaderMap) -> Option<String> {
    match without_prefix(sub_code) {
        "invalid-signature" => signature_hint::compare(message, sent.signed.as_str()),
        "invalid-timestamp" => clock_hint(core, headers),
        _ => None,
    }
}

/// How far the client's clock is from the server's, by the header `Date`.
fn clock_hint(core: &Core, headers: &HeaderMap) -> Option<String> {
    let theirs = httpdate::parse_http_date(rest_answer::text(headers, DATE.as_str())?).ok()?;
    let ours = core.clock.now();
    let (seconds, word) = match ours.duration_since(theirs) {
        Ok(ahead) => (ahead.as_secs(), "ahead of"),
        Err(behind) => (behind.duration().as_secs(), "behind"),
    };
    Some(format!("This machine's clock is {seconds} seconds {word} the server's."))
}

/// Whether the call failed or nobody knows: the platform's class 20000 and a server in trouble say so themselves, a code by what the
/// spec says about it. A code that the spec says nothing of is judged by its name, because a payment made twice is worse than one looked up.
fn refused(failure: Failure) -> Error {
    let trouble = failure.code == "20000" || failure.status >= 500;
    let says_so = failure.remedy.as_ref().is_some_and(|remedy| remedy.outcome == Outcome::Unknown);
    let name = without_prefix(&failure.sub_code);
    let sounds_so = !failure.is_described && (name.ends_with("SYSTEM_ERROR") || name.ends_with("unknow-error"));
    if trouble || says_so || sounds_so {
        Error::OutcomeUnknown(OutcomeUnknown::Api(ApiError::new(failure)))
    } else {
        Error::Api(ApiError::new(failure))
    }
}

/// What the spec knows about a code: the API's own entry, else the one that all APIs share.
struct Known<'l, 't> {
    def: Option<&'l ErrorDef<'t>>,
    is_public: bool,
}

impl<'l, 't> Known<'l, 't> {
    fn about(code: &str, api: &'l ApiDef<'t>, public: &'l [ErrorDef<'t>]) -> Self {
        let own = find_def(api.errors, code).or_else(|| find_def(api.shared_errors, code));
        let public = find_def(public, code);
        Self { def: own.or(public), is_public: own.is_none() && public.is_some() }
    }
}

fn find_def<'l, 't>(errors: &'l [ErrorDef<'t>], code: &str) -> Option<&'l ErrorDef<'t>> {
    find_code(errors, code, |def| def.code)
}

/// The text of an answer, and its charset: the one that it declares, else the one of the request. But where utf-8 was asked for and came, a
/// header that says otherwise, which no signature covers, must not change what the bytes mean.
fn text_of<'b>(core: &Core, response: &'b http::Response<Bytes>) -> Option<(Charset, Cow<'b, str>)> {
    let declared = rest_answer::text(response.headers(), CONTENT_TYPE.as_str()).and_then(Charset::from_content_type);
    let first = Some(core.charset).filter(|asked| *asked == Charset::Utf8);
    Charset::read(Charset::without_mark(response.body()), [first, declared, Some(core.charset)].into_iter().flatten())
}

/// A member as text: some answers have numbers where texts should be.
fn text(document: &Document<'_>, name: &str) -> String {
    match document.object().and_then(|members| members.get(name)) {
        Some(json::Value::Object(value)) => value.raw().to_owned(),
        Some(json::Value::List(value)) => value.raw().to_owned(),
        Some(value) => value.as_scalar().unwrap_or_default().to_owned(),
        None => String::new(),
    }
}
