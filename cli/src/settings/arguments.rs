//! Arguments of commands that need an app: its id, its keys, and the address of the platform.

use std::path::PathBuf;

use alipay_core::ProtocolChoice;
use alipay_core::sign::SignType;
use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};

/// Selects a profile and overrides its settings.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Settings")]
pub(crate) struct Settings {
    /// The profile of the configuration file. Defaults to its key `default`.
    #[arg(long, env = "ALIPAY_PROFILE", value_name = "NAME", hide_env_values = true)]
    pub(crate) profile: Option<String>,
    /// The configuration file. Defaults to `alipay/config.toml` in the user's folder of configurations.
    #[arg(long, env = "ALIPAY_CONFIG", value_name = "FILE", hide_env_values = true)]
    pub(crate) config: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) app: App,
}

/// The settings of an app. A profile has the same keys, with `_` instead of `-`.
#[derive(Args, Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct App {
    /// The platform: production, its sandbox, or a local emulator with its built-in keys. Defaults to production.
    #[arg(long, env = "ALIPAY_ENV", value_name = "ENV", hide_env_values = true)]
    pub(crate) env: Option<Environment>,
    /// The base URL of calls, without a path. Defaults to the URL of `--env`.
    #[arg(long, env = "ALIPAY_BASE_URL", value_name = "URL", hide_env_values = true)]
    pub(crate) base_url: Option<String>,
    /// The app id from the console.
    #[arg(long, env = "ALIPAY_APP_ID", value_name = "ID", hide_env_values = true)]
    pub(crate) app_id: Option<String>,
    /// The file with the app's private key, readable by its owner only.
    #[arg(long, env = "ALIPAY_PRIVATE_KEY", value_name = "FILE", hide_env_values = true)]
    pub(crate) private_key: Option<PathBuf>,
    /// The file with Alipay's public key, for an app in key mode.
    #[arg(long, env = "ALIPAY_PUBLIC_KEY", value_name = "FILE", hide_env_values = true)]
    pub(crate) alipay_public_key: Option<PathBuf>,
    /// The file with the app's certificate, for an app in certificate mode.
    #[arg(long, env = "ALIPAY_APP_CERT", value_name = "FILE", hide_env_values = true)]
    pub(crate) app_cert: Option<PathBuf>,
    /// The file with Alipay's certificate.
    #[arg(long, env = "ALIPAY_CERT", value_name = "FILE", hide_env_values = true)]
    pub(crate) alipay_cert: Option<PathBuf>,
    /// The file with the root certificates.
    #[arg(long, env = "ALIPAY_ROOT_CERT", value_name = "FILE", hide_env_values = true)]
    pub(crate) root_cert: Option<PathBuf>,
    /// The file with the app's AES key, readable by its owner only. Calls are then encrypted.
    #[arg(long, env = "ALIPAY_CONTENT_KEY", value_name = "FILE", hide_env_values = true)]
    pub(crate) content_key: Option<PathBuf>,
    /// The sign type of the app. Defaults to RSA2.
    #[arg(long, env = "ALIPAY_SIGN_TYPE", value_name = "TYPE", hide_env_values = true)]
    pub(crate) sign_type: Option<Algorithm>,
    /// The protocol: V2 (`gateway`), V3 (`rest`), or V3 if the API is offered there (`auto`). Defaults to auto.
    #[arg(long, env = "ALIPAY_PROTOCOL", value_name = "PROTOCOL", hide_env_values = true)]
    pub(crate) protocol: Option<Protocol>,
    /// The token of a merchant on whose behalf to call, or `@FILE` with a file that only its owner can read.
    #[arg(long, env = "ALIPAY_APP_AUTH_TOKEN", value_name = "TOKEN|@FILE", hide_env_values = true)]
    pub(crate) app_auth_token: Option<String>,
    /// The proxy of calls.
    #[arg(long, env = "ALIPAY_PROXY", value_name = "URL", hide_env_values = true)]
    pub(crate) proxy: Option<String>,
    /// The timeout of a call in seconds. Defaults to 15.
    #[arg(long, env = "ALIPAY_TIMEOUT", value_name = "SECONDS", hide_env_values = true)]
    pub(crate) timeout: Option<u64>,
}

/// A platform.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Environment {
    /// The production platform.
    #[default]
    Production,
    /// The platform's sandbox.
    Sandbox,
    /// A local emulator.
    Emulator,
}

impl Environment {
    /// Returns the name in arguments and files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
            Self::Emulator => "emulator",
        }
    }

    /// Returns the base URL.
    pub(crate) const fn base_url(self) -> &'static str {
        match self {
            Self::Production => alipay_core::PRODUCTION,
            Self::Sandbox => alipay_core::SANDBOX,
            Self::Emulator => "http://127.0.0.1:8080",
        }
    }
}

/// A sign type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ValueEnum)]
pub(crate) enum Algorithm {
    /// RSA with SHA-256.
    #[default]
    #[value(name = "RSA2")]
    #[serde(rename = "RSA2")]
    Rsa2,
    /// RSA with SHA-1, for old apps.
    #[value(name = "RSA")]
    #[serde(rename = "RSA")]
    Rsa,
    /// SM2 with SM3.
    #[cfg(feature = "sm2")]
    #[value(name = "SM2")]
    #[serde(rename = "SM2")]
    Sm2,
}

impl From<Algorithm> for SignType {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Rsa2 => Self::Rsa2,
            Algorithm::Rsa => Self::Rsa,
            #[cfg(feature = "sm2")]
            Algorithm::Sm2 => Self::Sm2,
        }
    }
}

/// A protocol of calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Protocol {
    /// V3 if the API is offered there, otherwise V2.
    #[default]
    Auto,
    /// V2.
    #[value(alias = "v2")]
    #[serde(alias = "v2")]
    Gateway,
    /// V3.
    #[value(alias = "v3")]
    #[serde(alias = "v3")]
    Rest,
}

impl From<Protocol> for ProtocolChoice {
    fn from(protocol: Protocol) -> Self {
        match protocol {
            Protocol::Auto => Self::Auto,
            Protocol::Gateway => Self::Gateway,
            Protocol::Rest => Self::Rest,
        }
    }
}
