//! The arguments of commands that make or sign a request.

use std::path::PathBuf;

use alipay_codegen::ir::Via;
use alipay_codegen::tables;
use alipay_core::Error;
use alipay_core::dynamic::DynamicExecute;
use alipay_core::limits::{LimitPolicy, Setting};
use bumpalo::Bump;
use clap::{Args, ValueEnum};

use crate::api::PlatformApi;
use crate::failure::Failure;
use crate::files;
use crate::language::{Language, say};
use crate::parameters::{self, Parameters};
use crate::settings::Settings;

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

/// The sender of a request that the program only signs.
#[derive(Clone, Copy)]
pub(super) enum Sender {
    /// The user's browser.
    Browser,
    /// The platform's app.
    App,
}

impl Sender {
    /// Rejects an API with another sender. The sender of a method without a description is unknown.
    fn check(self, found: &PlatformApi, language: Language) -> Result<(), Failure> {
        let via = match self {
            Self::Browser => Via::Page,
            Self::App => Via::App,
        };
        if !found.is_described() || found.api.gateway.is_some_and(|gateway| gateway.via.contains(via)) {
            return Ok(());
        }
        let name = &found.api.name;
        let message = match self {
            Self::Browser => say!(language, "{name} is no page", "{name} 不是页面跳转接口"),
            Self::App => say!(language, "{name} is not sent by the platform's app", "{name} 不是 App 支付类接口"),
        };
        Err(Failure::usage(message).help(
            language.pick("`alipay describe METHOD` shows who sends the request", "可用 `alipay describe 接口` 查看调用方式"),
        ))
    }
}

impl Request {
    /// Returns the API, and the fields.
    pub(super) fn read(&self, language: Language) -> Result<(PlatformApi, Parameters), Failure> {
        let found = PlatformApi::find(&self.method, language)?;
        let parameters = parameters::read(&found.api.request, self.json.as_deref(), &self.fields, language)?;
        Ok((found, parameters))
    }

    /// Prepares a request that is not sent by the program, and signs it by `sign`.
    pub(super) fn signed(
        &self,
        sender: Sender,
        settings: Settings,
        language: Language,
        sign: impl FnOnce(DynamicExecute<'_>) -> Result<String, Error>,
    ) -> Result<String, Failure> {
        let (found, parameters) = self.read(language)?;
        sender.check(&found, language)?;
        let session = settings.session(language)?;
        let (client, arena, options) = (session.client()?, Bump::new(), self.options(language)?);
        let prepared = client.execute_dynamic(&tables::api(&arena, &found.api), &parameters.json);
        sign(with_options!(prepared, options, session.app_auth_token()?)).map_err(|error| Failure::of(&error, language))
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
        let auth_token = self.auth_token.as_deref().map(|token| files::token(token, "--auth-token", language));
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
