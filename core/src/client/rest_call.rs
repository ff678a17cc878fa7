//! Requests on REST (V3).

use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use serde_json::{Map, Value};

use super::core::{Core, USER_AGENT as CLIENT, unique_id};
use super::envelope::Envelope;
use super::placement::Placed;
use super::secret::Secret;
use super::target::{Payload, Target, json_text};
use crate::charset::{Charset, EncodeError};
use crate::common;
use crate::content_key::ContentEncryption;
use crate::error::{ConfigError, Error, SignatureError};
use crate::limits::{self, Violation};
use crate::record::encode;
use crate::rest::{Authorization, content_to_sign, header, request_target, scheme};
use crate::schema::{ApiDef, Place, Protocol, RestDef, Verb};
use crate::sign::sign_base64;
use crate::transport::Body;
use crate::upload::multipart::Multipart;

impl Core {
    pub(super) fn rest_request(
        &self,
        target: &Target<'_>,
        placed: &Placed<'_>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(http::Request<Body>, String), Error> {
        let api = target.api();
        let Some(rest) = api.rest else {
            return Err(ConfigError::NotOffered { api: api.name.to_owned(), protocol: Protocol::Rest }.into());
        };
        let scheme = scheme(self.signer.sign_type()).ok_or(ConfigError::SignType)?;
        if self.charset != Charset::Utf8 {
            return Err(ConfigError::Charset(EncodeError { charset: self.charset }).into());
        }
        let envelope = &placed.envelope;
        let (request_line, text) = request_parts(api, &rest, placed.payload(), envelope)?;
        let key = self.encrypts(target)?;
        if key.is_some_and(|key| key.encryption() != ContentEncryption::Aes) {
            return Err(ConfigError::ContentEncryption.into());
        }
        // An empty body is not encrypted.
        let key = key.filter(|_| !text.is_empty());
        let body = key.map_or_else(|| Ok(text.clone()), |key| key.encrypt(text.as_bytes()))?;
        let app_auth_token = envelope.app_auth_token.as_ref().map(Secret::as_str);
        self.enforce(target, || self.common_limit_violations(app_auth_token), warnings)?;
        let auth_string = self.authorization()?.auth_string();
        let hidden = self.method_override && matches!(rest.method, Verb::Put | Verb::Patch | Verb::Delete);
        // The signature covers the request as it is sent, so with the method override it covers POST.
        let method = if hidden { Verb::Post } else { rest.method }.as_str();
        let content = content_to_sign(&auth_string, method, &request_line, &body, app_auth_token);
        let signature = sign_base64(&*self.signer, content.as_bytes()).map_err(SignatureError::Sign)?;
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("{}{request_line}", self.base_url))
            .header(AUTHORIZATION, sensitive(&Authorization::header_value(scheme, &auth_string, &signature))?)
            .header(header::REQUEST_ID, unique_id()?)
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, CLIENT);
        if key.is_some() {
            request = request.header(header::ENCRYPT_TYPE, ContentEncryption::Aes.as_str());
        }
        let (content_type, body) = rest_body(target, placed, body, key.is_some())?;
        if let Some(content_type) = content_type {
            request = request.header(CONTENT_TYPE, content_type);
        }
        if hidden {
            request = request.header(header::METHOD_OVERRIDE, rest.method.as_str());
        }
        if let Some(token) = app_auth_token {
            request = request.header(header::APP_AUTH_TOKEN, sensitive(token)?);
        }
        if let Some(mode) = self.trust.certificates() {
            request = request.header(header::ROOT_CERTIFICATE_SERIAL, &mode.root_serial);
        }
        let request = request.body(body).map_err(|_| ConfigError::Header("the URL"))?;
        Ok((request, content))
    }

    fn authorization(&self) -> Result<Authorization, ConfigError> {
        // A clock before 1970 gives 0, which the platform rejects as an invalid timestamp.
        let timestamp = self.clock.now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let timestamp = u64::try_from(timestamp).unwrap_or(u64::MAX);
        Ok(Authorization {
            app_id: self.app_id.clone(),
            app_cert_sn: self.trust.certificates().map(|mode| mode.app_serial.clone()),
            nonce: unique_id()?,
            timestamp,
        })
    }

    /// Returns the limits that the common parameters violate. Those that the client generates are valid by construction.
    fn common_limit_violations(&self, app_auth_token: Option<&str>) -> Vec<Violation> {
        let mut document = Map::new();
        document.insert("app_id".into(), self.app_id.as_str().into());
        if let Some(token) = app_auth_token {
            document.insert(header::APP_AUTH_TOKEN.into(), token.into());
        }
        limits::check_parameters(&common::rest::PARAMETERS, &document, Protocol::Rest, &["nonce", "timestamp"])
    }
}

/// Returns the media type and the body: the signed text, alone or with files. (protocol: V3 encryption and upload)
fn rest_body(
    target: &Target<'_>,
    placed: &Placed<'_>,
    text: String,
    encrypted: bool,
) -> Result<(Option<String>, Body), ConfigError> {
    let text_type = if encrypted { "text/plain;charset=utf-8" } else { "application/json" };
    let files = placed.payload().files(Protocol::Rest);
    if files.is_empty() && !encode::takes_files(target.api().request, Protocol::Rest) {
        let content_type = (!text.is_empty()).then(|| text_type.to_owned());
        return Ok((content_type, Bytes::from(text).into()));
    }
    let mut form = Multipart::new(unique_id()?, Charset::Utf8);
    if !text.is_empty() {
        form.text("data", text_type, &text)?;
    }
    for (name, upload) in &files {
        form.file(name, upload)?;
    }
    let (content_type, body) = form.finish();
    Ok((Some(content_type), body))
}

/// Returns a header value that is excluded from logs and from header compression.
fn sensitive(text: &str) -> Result<HeaderValue, ConfigError> {
    let mut value = HeaderValue::from_str(text).map_err(|_| ConfigError::Header("the app id or a token"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Returns the request target and the body.
fn request_parts(
    api: &ApiDef<'_>,
    rest: &RestDef<'_>,
    payload: Payload<'_>,
    envelope: &Envelope,
) -> Result<(String, String), ConfigError> {
    let in_query = matches!(rest.method, Verb::Get | Verb::Delete);
    let common = common_query(envelope);
    match payload {
        Payload::Record(..) | Payload::Table(..) => {
            let (table, members) = (api.request, payload.members());
            let path = encode::members_to_parameters(table, members, Protocol::Rest, Place::Path);
            let mut query = encode::members_to_parameters(table, members, Protocol::Rest, Place::Query);
            query.extend(common);
            let body =
                if encode::has_body(table) { encode::members_to_json(table, members, Protocol::Rest) } else { String::new() };
            Ok((request_target(rest.path, &path, &query)?, body))
        }
        Payload::Json(members, _) if in_query => {
            let own = members.iter().map(|(name, value)| (name.as_str(), json_text(value)));
            let query: Vec<_> = own.chain(common).collect();
            Ok((request_target(rest.path, &[], &query)?, String::new()))
        }
        Payload::Text(text) => Ok((request_target(rest.path, &[], &common)?, text.to_owned())),
        Payload::Json(members, files) => {
            // Some uploads have no parameters besides the file.
            let body =
                if members.is_empty() && !files.is_empty() { String::new() } else { Value::Object(members.clone()).to_string() };
            Ok((request_target(rest.path, &[], &common)?, body))
        }
    }
}

/// Returns the common parameters that are sent in the query.
fn common_query(envelope: &Envelope) -> Vec<(&'static str, String)> {
    let auth_token = envelope.auth_token.as_ref().map(|token| ("auth_token", token.as_str().to_owned()));
    let target_app_id = envelope.target_app_id.clone().map(|app_id| ("target_app_id", app_id));
    auth_token.into_iter().chain(target_app_id).collect()
}
