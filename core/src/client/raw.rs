//! Calls of undescribed APIs.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use serde_json::{Map, Value};

use super::options::{Options, content_options, retry_option};
use super::secret::Secret;
use super::target::{Described, Payload, Target};
use super::{Client, ProtocolChoice, Response, request_line};
use crate::error::{ConfigError, Error};
use crate::limits::{LimitPolicy, Overrides};
use crate::schema::{ApiDef, GatewayDef, GatewayFields, RecordDef, RestDef};
use crate::upload::Upload;

/// A prepared call of an undescribed API. `C` is the client that makes it.
///
/// It is signed and verified like any other call, but limits are not checked, and error codes are strings.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RawCall<'a, C> {
    pub(crate) client: &'a C,
    api: RawApi<'a>,
    parameters: &'a Value,
    files: Vec<(String, Upload)>,
    options: Options,
}

#[derive(Clone, Debug)]
enum RawApi<'a> {
    Gateway { name: &'a str, fields: GatewayFields },
    Rest { method: http::Method, path: &'a str, plain: bool },
}

/// The table of an undescribed document.
static UNKNOWN: RecordDef<'static> = RecordDef { name: "raw", file: "", rows: &[], rules: &[], lines: &[] };

impl<'a, C> RawCall<'a, C> {
    pub(crate) fn gateway(client: &'a C, name: &'a str, parameters: &'a Value) -> Self {
        let api = RawApi::Gateway { name, fields: GatewayFields::BizContent };
        Self { client, api, parameters, files: Vec::new(), options: Options::default() }
    }

    pub(crate) fn rest(client: &'a C, method: http::Method, path: &'a str, parameters: &'a Value) -> Self {
        Self {
            client,
            api: RawApi::Rest { method, path, plain: false },
            parameters,
            files: Vec::new(),
            options: Options::default(),
        }
    }

    /// Sends each member of the parameters as a separate form parameter instead of all of them in `biz_content`, as
    /// `alipay.system.oauth.token` and the old upload APIs require.
    /// Gateway only: on REST the call fails with [`ConfigError::Unused`](crate::error::ConfigError::Unused).
    pub fn plain(mut self) -> Self {
        match &mut self.api {
            RawApi::Gateway { fields, .. } => *fields = GatewayFields::Plain,
            RawApi::Rest { plain, .. } => *plain = true,
        }
        self
    }

    /// Adds a file as the field with this name. On the gateway the APIs that accept files have [`plain`](Self::plain) parameters.
    pub fn file(mut self, name: impl Into<String>, upload: Upload) -> Self {
        self.files.push((name.into(), upload));
        self
    }

    content_options!();

    retry_option!();

    pub(crate) fn target(&self) -> Result<Target<'_>, ConfigError> {
        let (name, gateway, rest, protocol) = match &self.api {
            RawApi::Gateway { name, fields } => (*name, Some(GatewayDef { fields: *fields }), None, ProtocolChoice::Gateway),
            RawApi::Rest { plain: true, .. } => {
                return Err(ConfigError::unused("plain", "REST (V3) has no plain parameters; remove `plain`, or use `call_raw`"));
            }
            RawApi::Rest { method, path, plain: false } => {
                request_line::check(path)?;
                (*path, None, Some(RestDef { method: request_line::verb(method)?, path }), ProtocolChoice::Rest)
            }
        };
        let api = ApiDef { name, gateway, rest, ..ApiDef::undescribed(&UNKNOWN) };
        Ok(target(api, object(self.parameters)?, &self.files, Options { protocol: Some(protocol), ..self.options.clone() }))
    }
}

/// Combines the method and the parameters of an undescribed API on the gateway with options.
pub(super) fn gateway_target<'a>(name: &'a str, parameters: &'a Value, options: &Options) -> Result<Target<'a>, ConfigError> {
    Ok(target(gateway_api(name), object(parameters)?, &[], options.clone()))
}

fn gateway_api(name: &str) -> ApiDef<'_> {
    ApiDef { name, gateway: Some(GatewayDef { fields: GatewayFields::BizContent }), ..ApiDef::undescribed(&UNKNOWN) }
}

fn object(parameters: &Value) -> Result<&Map<String, Value>, ConfigError> {
    parameters.as_object().ok_or(ConfigError::NotAnObject)
}

/// Combines an undescribed API, which has no limits to check, with parameters and options.
fn target<'a>(
    api: ApiDef<'a>,
    parameters: &'a Map<String, Value>,
    files: &'a [(String, Upload)],
    options: Options,
) -> Target<'a> {
    Target {
        api: Described::Raw(api),
        payload: Payload::Json(parameters, files),
        overrides: Overrides::default(),
        options: Options { policy: Some(LimitPolicy::Off), ..options },
    }
}

impl<'a> RawCall<'a, Client> {
    /// Makes the call, like awaiting it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self) -> Result<Response<Value>, Error> {
        let (received, warnings) = self.client.exchange(&self.target()?).await?;
        Ok(Response::untyped(received, warnings))
    }
}

impl<'a> IntoFuture for RawCall<'a, Client> {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Creates a gateway call without options, for requests that the client makes itself.
pub(super) fn plain_call<'a>(name: &'a str, parameters: &'a Map<String, Value>) -> Target<'a> {
    let options =
        Options { protocol: Some(ProtocolChoice::Gateway), encrypt: Some(false), envelope_alone: true, ..Options::default() };
    target(gateway_api(name), parameters, &[], options)
}
