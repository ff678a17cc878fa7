//! Requests on the gateway (V2).

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};

use super::call::{Payload, Target};
use super::core::{Core, USER_AGENT as CLIENT};
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
        let common = self.common_parameters(target)?;
        let business = business_parameters(target);
        let content = common.merged(&business).content_to_sign();
        let bytes = self.charset.encode(&content).map_err(ConfigError::from)?;
        let signature = sign_base64(&*self.signer, &bytes).map_err(SignatureError::Sign)?;
        self.gateway_http(common, &business, signature).map_err(Error::Config)
    }

    fn common_parameters(&self, target: &Target<'_>) -> Result<Parameters, ConfigError> {
        let mut parameters = Parameters::new();
        parameters.set("app_id", &self.app_id);
        parameters.set("method", target.api().name);
        parameters.set("format", "JSON");
        parameters.set("charset", self.charset.as_str());
        parameters.set("sign_type", self.signer.sign_type().as_str());
        parameters.set("timestamp", format_timestamp(self.clock.now()));
        parameters.set("version", "1.0");
        parameters.set_some("app_auth_token", self.app_auth_token(target));
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
}

fn business_parameters(target: &Target<'_>) -> Parameters {
    let fields = target.api().gateway.map_or(GatewayFields::BizContent, |gateway| gateway.fields);
    let mut parameters = Parameters::new();
    match (fields, target.payload) {
        (GatewayFields::BizContent, Payload::Record(record)) => {
            parameters.set("biz_content", encode::to_json(record, Protocol::Gateway));
        }
        (_, Payload::Json(members)) => parameters.set("biz_content", serde_json::Value::Object(members.clone()).to_string()),
        (GatewayFields::Plain, Payload::Record(record)) => {
            for (name, value) in encode::to_parameters(record, Protocol::Gateway, Place::Body) {
                parameters.set(name, value);
            }
        }
    }
    parameters
}
