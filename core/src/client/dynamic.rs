//! Calls of APIs whose tables exist at run time only. The parameters are JSON, which the client checks and places like a generated request.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use serde_json::{Map, Value};

use super::options::{Options, content_options, limit_options, retry_option};
use super::page::{html_form, order_string, url};
use super::secret::Secret;
use super::target::{Described, Payload, Target};
use super::{Client, Core, ProtocolChoice, Response};
use crate::error::{ConfigError, Error};
use crate::limits::Overrides;
use crate::schema::{ApiDef, Kind, RecordDef};
use crate::upload::Upload;

/// A prepared call of an API by its table. `C` is the client that makes it.
///
/// It is checked, signed, sent and verified like a call with a generated request. Error codes are strings, and the response is JSON.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DynamicCall<'a, C> {
    pub(crate) client: &'a C,
    request: Request<'a>,
    options: Options,
}

/// A signed request of an API by its table, for the user's browser or for the platform's app.
#[derive(Debug)]
#[must_use = "it does nothing until its URL, form or order string is taken"]
pub struct DynamicExecute<'a> {
    core: &'a Core,
    request: Request<'a>,
    options: Options,
}

/// The table of an API, and values of its fields.
#[derive(Debug)]
struct Request<'a> {
    api: ApiDef<'a>,
    parameters: &'a Value,
    files: Vec<(String, Upload)>,
}

impl Request<'_> {
    fn target(&self, options: &Options) -> Result<Target<'_>, ConfigError> {
        let members = self.parameters.as_object().ok_or(ConfigError::NotAnObject)?;
        check_names(self.api.request, members, "")?;
        let known = |name: &str| self.api.request.fields().any(|def| def.name == name && matches!(def.kind, Kind::File));
        if let Some((name, _)) = self.files.iter().find(|(name, _)| !known(name)) {
            return Err(ConfigError::unused(name, "the API has no file with this name; check the spelling"));
        }
        let mut overrides = Overrides::default();
        for (limit, setting) in &options.limits {
            overrides.set(&self.api, limit, setting.clone())?;
        }
        let payload = Payload::Table(members, &self.files);
        Ok(Target { api: Described::Raw(self.api), payload, overrides, options: options.clone() })
    }
}

/// Rejects members that the table does not have, at any depth: they would not be sent, or not be checked.
fn check_names(table: &RecordDef<'_>, members: &Map<String, Value>, at: &str) -> Result<(), ConfigError> {
    for (name, value) in members {
        let path = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        match table.fields().find(|def| def.name == name) {
            Some(def) => check_value(&def.kind, value, &path)?,
            None => return Err(ConfigError::unused(path, "the API has no field with this name; check the spelling")),
        }
    }
    Ok(())
}

fn check_value(kind: &Kind<'_>, value: &Value, path: &str) -> Result<(), ConfigError> {
    match (kind, value) {
        (Kind::Record(table), Value::Object(members)) => check_names(table, members, path),
        (Kind::List(item), Value::Array(values)) => {
            let mut numbered = values.iter().enumerate();
            numbered.try_for_each(|(index, value)| check_value(&item.kind, value, &format!("{path}[{index}]")))
        }
        (Kind::File, value) if !value.is_null() => {
            Err(ConfigError::unused(path, "the field is a file; add it with `file` instead of as a parameter"))
        }
        _ => Ok(()),
    }
}

impl<'a, C> DynamicCall<'a, C> {
    pub(crate) fn new(client: &'a C, api: ApiDef<'a>, parameters: &'a Value) -> Self {
        Self { client, request: Request { api, parameters, files: Vec::new() }, options: Options::default() }
    }

    /// Adds a file as the field with this name.
    pub fn file(mut self, name: impl Into<String>, upload: Upload) -> Self {
        self.request.files.push((name.into(), upload));
        self
    }

    limit_options!();

    /// Sets the protocol of this call.
    ///
    /// Defaults to the client's protocol.
    pub fn protocol(mut self, protocol: ProtocolChoice) -> Self {
        self.options.protocol = Some(protocol);
        self
    }

    content_options!();

    retry_option!();

    pub(crate) fn target(&self) -> Result<Target<'_>, ConfigError> {
        self.request.target(&self.options)
    }
}

impl<'a> DynamicCall<'a, Client> {
    /// Makes the call, like awaiting it.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::Config`] also if the parameters are not a JSON object, or if the table lacks one of them.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        let (received, warnings) = self.client.exchange(&self.target()?).await?;
        Ok(Response::untyped(received, warnings))
    }
}

impl<'a> IntoFuture for DynamicCall<'a, Client> {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'a> DynamicExecute<'a> {
    pub(crate) fn new(core: &'a Core, api: ApiDef<'a>, parameters: &'a Value) -> Self {
        let options = Options { protocol: Some(ProtocolChoice::Gateway), ..Options::default() };
        Self { core, request: Request { api, parameters, files: Vec::new() }, options }
    }

    limit_options!();

    content_options!();

    /// Returns the URL of the page, for a redirect. Use [`form`](Self::form) for long requests, because browsers and proxies truncate URLs.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::Config`] (also if the parameters are not a JSON object, or if the table lacks one of them), and
    /// [`Error::Signature`] if the request could not be signed.
    pub fn url(self) -> Result<String, Error> {
        url(self.core, &self.request.target(&self.options)?)
    }

    /// Returns an HTML form that the browser submits as soon as it is loaded. Every attribute is fully escaped.
    ///
    /// # Errors
    /// The errors of [`url`](Self::url).
    pub fn form(self) -> Result<String, Error> {
        html_form(self.core, &self.request.target(&self.options)?)
    }

    /// Returns the order string, which the app passes unchanged to the platform's SDK.
    ///
    /// # Errors
    /// The errors of [`url`](Self::url).
    pub fn order_string(self) -> Result<String, Error> {
        order_string(self.core, &self.request.target(&self.options)?)
    }
}
