//! The arguments of commands that make or sign a request.

use std::path::PathBuf;

use alipay_core::limits::{LimitPolicy, Setting};
use clap::{Args, ValueEnum};

use crate::api::PlatformApi;
use crate::failure::Failure;
use crate::files;
use crate::language::{Language, say};
use crate::parameters::{self, Parameters};

/// A request: the API, its fields, and common parameters.
#[derive(Args)]
pub(super) struct Request {
    /// The API, such as `alipay.trade.query`. The prefix `alipay.` may be missing.
    pub(super) method: String,
    /// Fields as `field=value`, `object.member=value`, `list[]=value`, `field:=JSON` or `field=@FILE`.
    #[arg(value_name = "FIELD=VALUE")]
    fields: Vec<String>,
    /// A file with the fields as a JSON object; `-` for standard input. Arguments override its fields.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// The handling of a request that violates limits. Defaults to enforce, which sends violations of advisory limits only.
    #[arg(long, value_name = "POLICY", default_value = "enforce", hide_default_value = true)]
    policy: Policy,
    /// Overrides a limit, such as `template_id.max_length=32` or `total_amount.maximum=off`. Repeatable.
    #[arg(long, value_name = "LIMIT=VALUE")]
    limit: Vec<String>,
    /// The URL to which the platform posts notifications.
    #[arg(long, value_name = "URL")]
    pub(super) notify_url: Option<String>,
    /// The URL to which the user's browser returns after a page.
    #[arg(long, value_name = "URL")]
    pub(super) return_url: Option<String>,
    /// The token of a user on whose behalf to call, or `@FILE` with a file that only its owner can read.
    #[arg(long, env = "ALIPAY_AUTH_TOKEN", value_name = "TOKEN|@FILE", hide_env_values = true)]
    auth_token: Option<String>,
    /// Another common parameter of V2. Repeatable.
    #[arg(long, value_name = "NAME=VALUE")]
    parameter: Vec<String>,
}

/// The handling of violated limits.
#[derive(Clone, Copy, ValueEnum)]
enum Policy {
    /// Rejects the request, but sends violations of advisory limits.
    Enforce,
    /// Rejects the request.
    Strict,
    /// Sends the request and prints the violations.
    Warn,
    /// Sends the request without checks.
    Off,
}

/// The options that calls, pages and orders have in common.
pub(super) struct Options {
    pub(super) policy: LimitPolicy,
    pub(super) limits: Vec<(String, Setting)>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) auth_token: Option<String>,
}

/// Applies the common options to a call, a page or an order.
macro_rules! with_options {
    ($prepared:expr, $options:expr, $app_auth_token:expr) => {{
        let (options, mut prepared) = ($options, $prepared);
        prepared = prepared.limit_policy(options.policy);
        for (limit, setting) in options.limits {
            prepared = prepared.limit(limit, setting);
        }
        for (name, value) in options.parameters {
            prepared = prepared.parameter(name, value);
        }
        if let Some(token) = options.auth_token {
            prepared = prepared.auth_token(token);
        }
        if let Some(token) = $app_auth_token {
            prepared = prepared.app_auth_token(token);
        }
        prepared
    }};
}

pub(super) use with_options;

impl Request {
    /// Returns the API, and the fields.
    pub(super) fn read(&self, language: Language) -> Result<(PlatformApi, Parameters), Failure> {
        let found = PlatformApi::find(&self.method, language)?;
        let parameters = parameters::read(&found.api.request, self.json.as_deref(), &self.fields, language)?;
        Ok((found, parameters))
    }

    /// Returns the options of the request.
    pub(super) fn options(&self, language: Language) -> Result<Options, Failure> {
        let policy = match self.policy {
            Policy::Enforce => LimitPolicy::Enforce,
            Policy::Strict => LimitPolicy::Strict,
            Policy::Warn => LimitPolicy::Warn,
            Policy::Off => LimitPolicy::Off,
        };
        let limits = self.limit.iter().map(|text| {
            let (limit, value) = pair(text, "--limit", language)?;
            Ok((limit, if value == "off" { Setting::Off } else { Setting::To(value) }))
        });
        let urls = [("notify_url", &self.notify_url), ("return_url", &self.return_url)];
        let urls = urls.into_iter().filter_map(|(name, url)| Some(Ok((name.to_owned(), url.clone()?))));
        let others = self.parameter.iter().map(|text| pair(text, "--parameter", language));
        let auth_token = self.auth_token.as_deref().map(|token| match token.strip_prefix('@') {
            Some(path) => Ok(files::secret(path.as_ref(), "--auth-token", language)?.trim().to_owned()),
            None => Ok(token.to_owned()),
        });
        Ok(Options {
            policy,
            limits: limits.collect::<Result<_, Failure>>()?,
            parameters: urls.chain(others).collect::<Result<_, Failure>>()?,
            auth_token: auth_token.transpose()?,
        })
    }
}

/// Splits `name=value`.
fn pair(text: &str, argument: &str, language: Language) -> Result<(String, String), Failure> {
    let invalid = || {
        Failure::usage(say!(language, "{argument} takes `NAME=VALUE`, with a name and a value", "{argument} 应写作 `名称=值`"))
    };
    let (name, value) = text.split_once('=').ok_or_else(invalid)?;
    if name.is_empty() { Err(invalid()) } else { Ok((name.to_owned(), value.to_owned())) }
}
