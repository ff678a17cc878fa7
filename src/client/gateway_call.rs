//! Requests on the gateway (V2).

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};

use super::call::{Payload, Target};
use super::core::{Core, USER_AGENT as CLIENT};
use super::secret::Secret;
use crate::common;
use crate::error::{ConfigError, Error, SignatureError};
use crate::gateway::{self, Escape, Parameters, format_timestamp, query_string};
use crate::limits::{self, Violations};
use crate::record::encode;
use crate::schema::{GatewayFields, Place, Protocol};
use crate::sign::sign_base64;

impl Core {
    /// Common parameters go into the query, `charset` among them because the gateway decodes the body with it; business
    /// parameters go into the body. (protocol: where each parameter travels)
    pub(super) fn gateway_request(&self, target: &Target<'_>) -> Result<http::Request<Bytes>, Error> {
        let (business, encrypted) = self.business_parameters(target)?;
        let common = self.common_parameters(target, encrypted)?;
        let content = common.merged(&business).content_to_sign();
        let bytes = self.charset.encode(&content).map_err(ConfigError::from)?;
        let signature = sign_base64(&*self.signer, &bytes).map_err(SignatureError::Sign)?;
        self.gateway_http(common, &business, signature).map_err(Error::Config)
    }

    fn common_parameters(&self, target: &Target<'_>, encrypted: bool) -> Result<Parameters, ConfigError> {
        let envelope = self.envelope(target)?;
        let mut parameters = Parameters::new();
        parameters.set("app_id", &self.app_id);
        parameters.set("method", target.api().name);
        parameters.set("format", "JSON");
        parameters.set("charset", self.charset.as_str());
        parameters.set("sign_type", self.signer.sign_type().as_str());
        parameters.set("timestamp", format_timestamp(self.clock.now()));
        parameters.set("version", "1.0");
        parameters.set_some("app_auth_token", envelope.app_auth_token.as_ref().map(Secret::as_str));
        parameters.set_some("auth_token", envelope.auth_token.as_ref().map(Secret::as_str));
        parameters.set_some("target_app_id", envelope.target_app_id);
        parameters.set_some("encrypt_type", encrypted.then_some("AES"));
        for (name, value) in envelope.gateway {
            parameters.set(name, value);
        }
        // The signature is made when everything else is sure to be accepted.
        let document = parameters.sorted().map(|(name, value)| (name.to_owned(), value.into())).collect();
        let found = limits::check_parameters(&common::gateway::PARAMETERS, &document, Protocol::Gateway, &["sign"]);
        match Violations::new(found) {
            Some(violations) => Err(ConfigError::Parameter(Box::new(violations))),
            None => Ok(parameters),
        }
    }

    fn gateway_http(
        &self,
        mut common: Parameters,
        business: &Parameters,
        signature: String,
    ) -> Result<http::Request<Bytes>, ConfigError> {
        common.set("sign", signature);
        let query = query_string(common.sorted(), self.charset, Escape::Form)?;
        let body = query_string(business.sorted(), self.charset, Escape::Form)?;
        let charset = self.charset.as_str();
        http::Request::post(format!("{}{}?{query}", self.base_url, gateway::PATH))
            .header(CONTENT_TYPE, format!("application/x-www-form-urlencoded;charset={charset}"))
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, CLIENT)
            .body(Bytes::from(body))
            .map_err(|_| ConfigError::Header("the address"))
    }

    /// The business parameters, and whether they are encrypted: only `biz_content` can be.
    fn business_parameters(&self, target: &Target<'_>) -> Result<(Parameters, bool), ConfigError> {
        let fields = target.api().gateway.map_or(GatewayFields::BizContent, |gateway| gateway.fields);
        let text = match (fields, target.payload) {
            (GatewayFields::Plain, Payload::Record(record)) => {
                let plain = encode::to_parameters(record, Protocol::Gateway, Place::Body);
                return Ok((plain.into_iter().collect(), false));
            }
            (GatewayFields::BizContent, Payload::Record(record)) => encode::to_json(record, Protocol::Gateway),
            (_, Payload::Json(members)) => serde_json::Value::Object(members.clone()).to_string(),
        };
        let mut parameters = Parameters::new();
        let key = self.encrypts(target)?;
        match key {
            Some(key) => parameters.set("biz_content", key.encrypt(&self.charset.encode(&text)?)),
            None => parameters.set("biz_content", text),
        }
        Ok((parameters, key.is_some()))
    }
}
