//! The outcome of a gateway call, and its response: the node, its code, its signature.

use alipay_codegen::ir;
use alipay_core::charset::Charset;
use alipay_core::content_key::ContentEncryption;
use alipay_core::schema::Protocol;
use alipay_core::sign::SignType;
use alipay_core::upload::Upload;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::effects::{Acting, Effected};
use super::gateway::find;
use super::known::KnownApi;
use super::reason::Reason;
use super::tampering::tamper;
use super::{Sequel, World, check_limits, message_for, success};
use crate::memory::Origin;
use crate::{Reaction, ReceivedCall};

/// The outcome of a call, before it is written as a response.
pub(super) struct GatewayOutcome<'w> {
    pub(super) api: Option<KnownApi<'w>>,
    pub(super) method: String,
    pub(super) sign_type: SignType,
    pub(super) charset: Charset,
    pub(super) code: String,
    pub(super) sub_code: String,
    pub(super) sub_msg: String,
    pub(super) fields: Map<String, Value>,
    /// The decoded business parameters.
    pub(super) request: Value,
    /// The fields and parameters that the description does not have.
    pub(super) unknown: Vec<String>,
    /// The objects of the call.
    pub(super) effected: Effected,
    /// The sequel of a success.
    pub(super) sequel: Option<Sequel>,
    /// False for errors of the gateway itself, which are never signed.
    pub(super) signed: bool,
    /// The encryption of the request. The response is encrypted in the same way.
    pub(super) encrypted: Option<ContentEncryption>,
}

impl<'w> GatewayOutcome<'w> {
    /// Creates an undecided outcome for a call of this method.
    pub(super) fn undecided(world: &'w World, method: &str, charset: Charset) -> Self {
        Self {
            api: find(world, method),
            method: method.to_owned(),
            sign_type: SignType::default(),
            charset,
            code: String::new(),
            sub_code: String::new(),
            sub_msg: String::new(),
            fields: Map::new(),
            request: Value::Null,
            unknown: Vec::new(),
            effected: Effected::default(),
            sequel: None,
            signed: false,
            encrypted: None,
        }
    }

    /// Creates the outcome of a call that the gateway itself rejects.
    pub(super) fn rejected(world: &'w World, method: &str, charset: Charset, reason: Reason) -> Self {
        let code = class(&reason.code).to_owned();
        Self { code, ..Self::undecided(world, method, charset).with_error(world, reason) }
    }

    pub(super) fn with_fields(self, fields: Map<String, Value>) -> Self {
        Self { code: "10000".to_owned(), fields, ..self }
    }

    /// Decides about an authenticated request.
    pub(super) fn decide(
        self,
        world: &World,
        api: &ir::Api,
        document: Value,
        files: &[(String, Upload)],
        origin: &Origin,
        call: &mut ReceivedCall,
    ) -> Self {
        // The message names the violated limit: a client that raised a limit must see that the emulator did not.
        let violation = check_limits(world, api, &document, files, call);
        let response = match violation {
            Some(violation) => Err(Reason::new(
                violation.code.unwrap_or_else(|| Reason::invalid_parameter(Protocol::Gateway).to_owned()),
                violation.message,
            )),
            None => {
                let (request, protocol) = (&document, Protocol::Gateway);
                success::response(world, &Acting { api, request, files, protocol, origin, call: Some(call.id) })
            }
        };
        let outcome = Self { request: document, ..self };
        match response {
            Ok((fields, effected)) => {
                effected.describe(world, call);
                let code = if effected.pending { PENDING } else { "10000" }.to_owned();
                Self { code, effected, ..outcome.with_fields(fields) }
            }
            Err(reason) => outcome.with_error(world, reason),
        }
    }

    /// Describes the outcome in the call, which takes the decoded request.
    pub(super) fn describe(&mut self, call: &mut ReceivedCall) {
        call.request = std::mem::take(&mut self.request);
        call.unknown = std::mem::take(&mut self.unknown);
        if self.sub_code.is_empty() {
            call.accept(&self.method, &self.code);
        } else {
            call.reject(&self.method, &self.sub_code, &self.sub_msg);
        }
    }

    /// Returns the members of the node.
    pub(super) fn members(&self) -> Map<String, Value> {
        let mut members = Map::new();
        if self.has_success_code() || !self.sub_code.is_empty() {
            members.insert("code".into(), self.code.as_str().into());
            members.insert("msg".into(), words(&self.code).into());
        }
        for (name, text) in [("sub_code", &self.sub_code), ("sub_msg", &self.sub_msg)] {
            if !text.is_empty() {
                members.insert(name.into(), text.as_str().into());
            }
        }
        members.extend(self.fields.clone());
        members
    }

    /// Returns the name of the node.
    pub(super) fn node_name(&self) -> String {
        let is_common = self.method.is_empty() || !self.has_success_code() && !self.sub_code.is_empty();
        if is_common { "error_response".to_owned() } else { format!("{}_response", self.method.replace('.', "_")) }
    }

    fn has_success_code(&self) -> bool {
        self.api.as_deref().and_then(|api| api.gateway).is_none_or(|gateway| gateway.success_code)
    }

    /// Adds the error of the API, or of the gateway on its behalf.
    pub(super) fn with_error(mut self, world: &World, reason: Reason) -> Self {
        let public =
            world.described.gateway().into_iter().flat_map(|common| &common.errors.codes).any(|error| error.code == reason.code);
        self.code = if public { class(&reason.code) } else { "40004" }.to_owned();
        self.sub_msg = message_for(reason.message, self.api.as_deref(), world.described.gateway(), &reason.code);
        self.sub_code = reason.code.into_owned();
        self
    }
}

/// The gateway code of a call that waits for the user.
const PENDING: &str = "10003";

/// Returns the gateway code of a public error code.
fn class(sub_code: &str) -> &'static str {
    let has = |part: &str| sub_code.contains(part);
    match () {
        () if has("unknow-error") => "20000",
        () if has("missing-signature-config") || has("auth-relations") || has("decryption-error-unknown") => "40003",
        () if has("missing-") => "40001",
        () if has("auth-token") || has("no-product-reg") => "20001",
        () if has("call-limited") => "40005",
        () if has("permissions") || has("self-invoke") => "40006",
        () => "40002",
    }
}

/// Returns the gateway's `msg` for a code.
fn words(code: &str) -> &'static str {
    match code {
        "10000" => "Success",
        PENDING => "order success pay inprocess",
        "20000" => "Service Currently Unavailable",
        "20001" => "Insufficient Token Permissions",
        "40001" => "Missing Required Arguments",
        "40003" => "Insufficient Conditions",
        "40004" => "Business Failed",
        "40005" => "Call Limited",
        "40006" => "Insufficient Permissions",
        _ => "Invalid Arguments",
    }
}

/// Returns the document of a response, with its signature.
pub(super) fn text(world: &World, outcome: &GatewayOutcome<'_>, reaction: Option<&Reaction>) -> String {
    let node = Value::Object(outcome.members()).to_string();
    let encryption = outcome.encrypted.filter(|_| outcome.sub_code.is_empty() || outcome.signed && !world.plain_errors);
    let node = match world.content_key.clone().zip(encryption) {
        Some((key, encryption)) => {
            let plain = outcome.charset.encode(&node).unwrap_or_default();
            Value::from(key.with_encryption(encryption).encrypt(&plain).unwrap_or_default()).to_string()
        }
        None => node,
    };
    let name = outcome.node_name();
    let bytes = outcome.charset.encode(&node).unwrap_or_default();
    let sign = if outcome.signed { world.signature(outcome.sign_type, &bytes, reaction) } else { None };
    let sent = if reaction == Some(&Reaction::Tampered) { tamper(&node) } else { node };
    let forged = if reaction == Some(&Reaction::DuplicateNode) {
        format!("\"{name}\":{{\"code\":\"10000\",\"forged\":true}},")
    } else {
        String::new()
    };
    let name = Value::from(name);
    let serial = world.certificate_mode.as_ref().map(|mode| format!("\"alipay_cert_sn\":\"{}\",", mode.current().serial));
    match sign {
        Some(sign) => format!("{{{forged}{name}:{sent},{}\"sign\":{}}}", serial.unwrap_or_default(), Value::from(sign)),
        None => format!("{{{forged}{name}:{sent}}}"),
    }
}

pub(super) fn write(world: &World, outcome: &GatewayOutcome<'_>, reaction: Option<&Reaction>) -> Response<Bytes> {
    let body = text(world, outcome, reaction);
    let charset = outcome.charset;
    let mut response = Response::new(Bytes::from(charset.encode(&body).unwrap_or_default().into_owned()));
    let headers = response.headers_mut();
    if let Ok(value) = format!("text/html;charset={}", charset.as_str()).parse() {
        headers.insert(CONTENT_TYPE, value);
    }
    if let Ok(value) = world.trace_id().parse() {
        headers.insert("trace_id", value);
    }
    response
}
