//! Requests on the gateway (V2).

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};

use super::core::{Core, USER_AGENT as CLIENT, unique_id};
use super::envelope::{Envelope, is_blank};
use super::placement::{CallKind, Placed};
use super::secret::Secret;
use super::target::{Payload, Target, json_text};
use crate::common;
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::{ConfigError, Error, SignatureError};
use crate::gateway::{self, Escape, Parameters, format_timestamp, query_string};
use crate::limits::{self, Violation};
use crate::record::encode;
use crate::schema::{GatewayFields, Place, Protocol, RecordDef};
use crate::sign::sign_base64;
use crate::transport::Body;
use crate::upload::Upload;
use crate::upload::multipart::Multipart;

impl Core {
    /// Builds the HTTP request. Returns it with the signed text.
    ///
    /// Common parameters go into the query, including `charset`, with which the gateway decodes the body. Business parameters go into
    /// the body. (protocol: where each parameter travels)
    pub(super) fn gateway_request(
        &self,
        target: &Target<'_>,
        placed: &Placed<'_>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(http::Request<Body>, String), Error> {
        let (common, business, content) = self.sign_parameters(target, placed, warnings)?;
        let files = placed.payload().files(Protocol::Gateway);
        self.enforce(target, || upload_limit_violations(target.api().request, &files), warnings)?;
        let (content_type, body) = match files.is_empty() {
            true => self.form(&business)?,
            false => self.multipart(&business, &files)?,
        };
        let query = query_string(common.sorted(), self.charset, Escape::Form).map_err(ConfigError::from)?;
        let request = http::Request::post(format!("{}{}?{query}", self.base_url, gateway::PATH))
            .header(CONTENT_TYPE, content_type)
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, CLIENT)
            .body(body)
            .map_err(|_| ConfigError::Header("the URL"))?;
        Ok((request, content))
    }

    /// Signs a request that the user's browser or app sends. Returns the common parameters with the signature, and the business parameters.
    pub(super) fn signed(&self, target: &Target<'_>) -> Result<(Parameters, Parameters), Error> {
        let placed = self.place(target, Protocol::Gateway, CallKind::Address)?;
        let mut warnings = Vec::new();
        self.enforce(target, || self.limit_violations(target, &placed), &mut warnings)?;
        let (common, business, _) = self.sign_parameters(target, &placed, &mut warnings)?;
        Ok((common, business))
    }

    /// Returns the common parameters with the signature, the business parameters, and the signed text.
    pub(super) fn sign_parameters(
        &self,
        target: &Target<'_>,
        placed: &Placed<'_>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(Parameters, Parameters, String), Error> {
        let envelope = &placed.envelope;
        let (mut business, encrypted) = self.business_parameters(target, placed)?;
        let mut common = self.common_parameters(target, envelope, encrypted);
        // Tokens go into the body too, because proxies and servers log URLs.
        business.set_some("app_auth_token", envelope.app_auth_token.as_ref().map(Secret::as_str));
        business.set_some("auth_token", envelope.auth_token.as_ref().map(Secret::as_str));
        // A raw call can use any parameter names, but the signature covers only one parameter of each name.
        if let Some((name, _)) = business.sorted().find(|(name, _)| *name == "sign" || common.get(name).is_some()) {
            return Err(ConfigError::Reserved(name.to_owned()).into());
        }
        let all = common.merged(&business);
        self.enforce(target, || limit_violations(&all), warnings)?;
        let content = all.content_to_sign();
        let bytes = self.charset.encode(&content).map_err(ConfigError::from)?;
        common.set("sign", sign_base64(&*self.signer, &bytes).map_err(SignatureError::Sign)?);
        Ok((common, business, content))
    }

    fn common_parameters(&self, target: &Target<'_>, envelope: &Envelope, encrypted: Option<ContentEncryption>) -> Parameters {
        let mut parameters = Parameters::new();
        parameters.set("app_id", &self.app_id);
        parameters.set("method", target.api().name);
        parameters.set("format", "JSON");
        parameters.set("charset", self.charset.as_str());
        parameters.set("sign_type", self.signer.sign_type().as_str());
        parameters.set("timestamp", format_timestamp(self.clock.now()));
        parameters.set("version", "1.0");
        parameters.set_some("target_app_id", envelope.target_app_id.as_deref());
        parameters.set_some("encrypt_type", encrypted.map(ContentEncryption::as_str));
        if let Some(mode) = self.trust.certificates() {
            parameters.set("app_cert_sn", &mode.app_serial);
            parameters.set("alipay_root_cert_sn", &mode.root_serial);
        }
        for (name, value) in &envelope.gateway {
            parameters.set(name.clone(), value.clone());
        }
        parameters
    }

    /// Returns the media type and body of the business parameters as a form.
    fn form(&self, business: &Parameters) -> Result<(String, Body), ConfigError> {
        let body = query_string(business.sorted(), self.charset, Escape::Form)?;
        let content_type = format!("application/x-www-form-urlencoded;charset={}", self.charset.as_str());
        Ok((content_type, Bytes::from(body).into()))
    }

    /// Returns the media type and body of the business parameters with files, which no signature covers. (protocol: file upload)
    fn multipart(&self, business: &Parameters, files: &[(Cow<'_, str>, Upload)]) -> Result<(String, Body), ConfigError> {
        let mut form = Multipart::new(unique_id()?, self.charset);
        let text_type = format!("text/plain;charset={}", self.charset.as_str());
        for (name, value) in business.sorted() {
            form.text(name, &text_type, value)?;
        }
        for (name, upload) in files {
            form.file(name, upload)?;
        }
        Ok(form.finish())
    }

    /// Returns the business parameters, and their encryption. Only `biz_content` can be encrypted.
    fn business_parameters(
        &self,
        target: &Target<'_>,
        placed: &Placed<'_>,
    ) -> Result<(Parameters, Option<ContentEncryption>), ConfigError> {
        let fields = target.api().gateway.map_or(GatewayFields::BizContent, |gateway| gateway.fields);
        let (table, payload) = (target.api().request, placed.payload());
        let text = match (fields, payload) {
            (_, Payload::Text(text)) => text.to_owned(),
            (GatewayFields::Plain, Payload::Record(..) | Payload::Table(..)) => {
                let plain = encode::members_to_parameters(table, payload.members(), Protocol::Gateway, Place::Body);
                return Ok((plain_parameters(plain.into_iter().map(|(name, value)| (name.to_owned(), value)))?, None));
            }
            (GatewayFields::BizContent, Payload::Record(..) | Payload::Table(..)) => {
                encode::members_to_json(table, payload.members(), Protocol::Gateway)
            }
            (GatewayFields::Plain, Payload::Json(members, _)) => {
                let plain = members.iter().map(|(name, value)| (name.clone(), json_text(value)));
                return Ok((plain_parameters(plain)?, None));
            }
            (GatewayFields::BizContent, Payload::Json(members, _)) => serde_json::Value::Object(members.clone()).to_string(),
        };
        let mut parameters = Parameters::new();
        let key = self.encrypts(target)?;
        match key {
            Some(key) => parameters.set("biz_content", key.encrypt(&self.charset.encode(&text)?)?),
            None => parameters.set("biz_content", text),
        }
        Ok((parameters, key.map(ContentKey::encryption)))
    }
}

/// Returns separate form parameters. Rejects those without a name and those of white space only, which would be dropped.
fn plain_parameters<N: Into<Cow<'static, str>>>(plain: impl IntoIterator<Item = (N, String)>) -> Result<Parameters, ConfigError> {
    let mut parameters = Parameters::new();
    for (name, value) in plain {
        let name = name.into();
        if is_blank(&value) || (name.trim().is_empty() && !value.is_empty()) {
            return Err(ConfigError::blank(&name));
        }
        parameters.set(name, value);
    }
    Ok(parameters)
}

/// Returns the limits that the common parameters violate. `sign` is excluded, because the request is signed after all checks.
fn limit_violations(parameters: &Parameters) -> Vec<Violation> {
    let document = parameters.sorted().map(|(name, value)| (name.to_owned(), value.into())).collect();
    limits::check_parameters(&common::gateway::PARAMETERS, &document, Protocol::Gateway, &["sign"])
}

/// Returns the violations of the gateway-wide upload limits that the API does not override.
fn upload_limit_violations(request: &RecordDef<'_>, files: &[(Cow<'_, str>, Upload)]) -> Vec<Violation> {
    let check = |(name, upload): &(Cow<'_, str>, Upload)| {
        limits::check_upload(&common::gateway::UPLOAD, common::gateway::UPLOAD_LINKS, request, name, upload)
    };
    files.iter().flat_map(check).collect()
}
