//! The settings of an app: arguments over the environment, and both over a profile of the configuration file.

mod arguments;
mod edit;
mod file;

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use alipay_core::blocking::Client;
use alipay_core::certificates::{Certificate, Certificates};
use alipay_core::keys::{PrivateKey, PublicKey};
use alipay_core::sign::SignType;
use alipay_core::transport::BlockingTransport;
use alipay_core::{ClientBuilder, ProtocolChoice};
use alipay_emulator::Keys;

pub(crate) use arguments::{App, Environment, Settings};
pub(crate) use edit::{with_profile, write};
pub(crate) use file::{Configuration, locate, parse, read, text};

use crate::control::Control;
use crate::failure::Failure;
use crate::files;
use crate::language::{Language, say};

/// The settings of an app, from all sources.
#[derive(Debug)]
pub(crate) struct Session {
    app: App,
    language: Language,
}

impl Settings {
    /// Merges the settings with the profile that they select.
    pub(crate) fn session(self, language: Language) -> Result<Session, Failure> {
        let is_named = self.config.is_some();
        let path = locate(self.config);
        let mut configuration = path.as_deref().map(|path| read(path, is_named, language)).transpose()?.unwrap_or_default();
        let name = self.profile.or_else(|| configuration.default.clone());
        let profile = match name {
            None => App::default(),
            Some(name) => match configuration.profiles.remove(&name) {
                Some(profile) => profile,
                None => return Err(no_profile(&name, &configuration, language)),
            },
        };
        Ok(Session { app: self.app.over(profile), language })
    }
}

fn no_profile(name: &str, configuration: &Configuration, language: Language) -> Failure {
    let known: Vec<&str> = configuration.profiles.keys().map(String::as_str).collect();
    let failure =
        Failure::usage(say!(language, "the configuration file has no profile `{name}`", "配置文件中没有名为 `{name}` 的配置"));
    match known.is_empty() {
        true => failure.help(language.pick("`alipay profile add` creates one", "可用 `alipay profile add` 创建")),
        false => failure.help(say!(language, "profiles: {}", "已有配置：{}", known.join(", "))),
    }
}

impl App {
    /// Merges these settings with those of a profile, which fill the missing ones. An argument for one mode of keys hides the profile's keys
    /// of the other mode, and an environment hides the profile's base URL.
    fn over(self, profile: Self) -> Self {
        let names_key = self.alipay_public_key.is_some();
        let names_certificate = self.app_cert.is_some() || self.alipay_cert.is_some() || self.root_cert.is_some();
        let base_url = if self.env.is_some() { None } else { profile.base_url };
        let public_key = if names_certificate { None } else { profile.alipay_public_key };
        let [app_cert, alipay_cert, root_cert] =
            if names_key { [None, None, None] } else { [profile.app_cert, profile.alipay_cert, profile.root_cert] };
        Self {
            base_url: self.base_url.or(base_url),
            env: self.env.or(profile.env),
            app_id: self.app_id.or(profile.app_id),
            private_key: self.private_key.or(profile.private_key),
            alipay_public_key: self.alipay_public_key.or(public_key),
            app_cert: self.app_cert.or(app_cert),
            alipay_cert: self.alipay_cert.or(alipay_cert),
            root_cert: self.root_cert.or(root_cert),
            content_key: self.content_key.or(profile.content_key),
            sign_type: self.sign_type.or(profile.sign_type),
            protocol: self.protocol.or(profile.protocol),
            app_auth_token: self.app_auth_token.or(profile.app_auth_token),
            proxy: self.proxy.or(profile.proxy),
            timeout: self.timeout.or(profile.timeout),
        }
    }
}

/// The parts of the key material of Alipay's side that are set.
pub(crate) struct PartialTrust {
    /// Alipay's public key.
    pub(crate) key: Option<String>,
    /// The app's certificate, Alipay's, and the roots.
    pub(crate) certificates: [Option<Vec<u8>>; 3],
}

/// The key material of Alipay's side.
pub(crate) enum Trust {
    /// Alipay's public key.
    Key(String),
    /// The app's certificate, Alipay's, and the roots.
    Certificates([Vec<u8>; 3]),
}

impl Session {
    /// Returns the app's settings.
    pub(crate) const fn app(&self) -> &App {
        &self.app
    }

    fn is_emulator(&self) -> bool {
        self.app.env == Some(Environment::Emulator)
    }

    /// Returns the base URL of calls.
    pub(crate) fn base_url(&self) -> &str {
        self.app.base_url.as_deref().unwrap_or_else(|| self.app.env.unwrap_or_default().base_url())
    }

    /// Returns the id of the app.
    pub(crate) fn app_id(&self) -> Result<&str, Failure> {
        match &self.app.app_id {
            Some(id) => Ok(id),
            None if self.is_emulator() => Ok(alipay_emulator::APP_ID),
            None => Err(self.missing("app_id")),
        }
    }

    /// Returns the text of the app's private key.
    pub(crate) fn private_key(&self) -> Result<String, Failure> {
        match &self.app.private_key {
            Some(path) => files::secret(path, "--private-key", self.language),
            None if self.is_emulator() => Ok(self.built_in()?.app.private_text().to_owned()),
            None => Err(self.missing("private_key")),
        }
    }

    /// Returns the app's private key.
    pub(crate) fn app_key(&self) -> Result<PrivateKey, Failure> {
        PrivateKey::parse(&self.private_key()?).map_err(invalid)
    }

    /// Returns Alipay's public key, in certificate mode that of Alipay's certificate.
    pub(crate) fn alipay_key(&self) -> Result<PublicKey, Failure> {
        match self.trust()? {
            Trust::Key(text) => PublicKey::parse(&text).map_err(invalid),
            Trust::Certificates([_, alipay, _]) => Certificate::parse(alipay).map_err(invalid)?.public_key().map_err(invalid),
        }
    }

    /// Returns the key material that verifies Alipay's signatures.
    pub(crate) fn trust(&self) -> Result<Trust, Failure> {
        let trust = self.partial_trust()?;
        match (trust.key, trust.certificates) {
            (Some(key), [None, None, None]) => Ok(Trust::Key(key)),
            (None, [Some(app), Some(alipay), Some(root)]) => Ok(Trust::Certificates([app, alipay, root])),
            (None, [None, None, None]) => Err(self.missing("alipay_public_key")),
            (Some(_), _) => Err(Failure::usage(self.language.pick(
                "Alipay's public key and certificates are both set; an app uses one of them",
                "同时设置了支付宝公钥和证书，只能二选一",
            ))),
            (None, certificates) => {
                let names = ["--app-cert", "--alipay-cert", "--root-cert"];
                let missing = names.iter().zip(&certificates).find(|(_, certificate)| certificate.is_none());
                let missing = missing.map(|(name, _)| *name).unwrap_or_default();
                Err(Failure::usage(say!(
                    self.language,
                    "certificate mode needs three files; {missing} is missing",
                    "证书模式需要三个文件，缺少 {missing}"
                )))
            }
        }
    }

    /// Returns the key material of Alipay's side that is set, for a check that reports the missing parts.
    pub(crate) fn partial_trust(&self) -> Result<PartialTrust, Failure> {
        let App { alipay_public_key, app_cert, alipay_cert, root_cert, .. } = &self.app;
        let certificate =
            |path: &Option<PathBuf>, name| path.as_deref().map(|path| files::bytes(path, name, self.language)).transpose();
        let certificates = [
            certificate(app_cert, "--app-cert")?,
            certificate(alipay_cert, "--alipay-cert")?,
            certificate(root_cert, "--root-cert")?,
        ];
        let key = match alipay_public_key {
            Some(path) => Some(files::text(path, "--alipay-public-key", self.language)?),
            None if self.is_emulator() && certificates.iter().all(Option::is_none) => {
                Some(self.built_in()?.alipay.public_key().to_base64())
            }
            None => None,
        };
        Ok(PartialTrust { key, certificates })
    }

    /// Returns the text of the app's AES key, if it is set.
    pub(crate) fn content_key(&self) -> Result<Option<String>, Failure> {
        self.app.content_key.as_ref().map(|path| files::secret(path, "--content-key", self.language)).transpose()
    }

    /// Returns the sign type.
    pub(crate) fn sign_type(&self) -> SignType {
        self.app.sign_type.unwrap_or_default().into()
    }

    /// Returns the protocol of calls.
    pub(crate) fn protocol(&self) -> ProtocolChoice {
        self.app.protocol.unwrap_or_default().into()
    }

    /// Returns the token of the merchant on whose behalf to call, if it is set.
    pub(crate) fn app_auth_token(&self) -> Result<Option<String>, Failure> {
        let token = self.app.app_auth_token.as_deref();
        token.map(|token| files::token(token, "--app-auth-token", self.language)).transpose()
    }

    /// Returns the number of milliseconds that the clock of the emulator is ahead. An emulator that cannot be reached has none: the call
    /// reports that.
    fn emulator_offset(&self) -> i64 {
        let control = Control::new(self.base_url(), self.language);
        let clock = control.and_then(|control| control.get(&["clock"], &[]));
        clock.ok().and_then(|clock| clock.get("offset_ms")?.as_i64()).unwrap_or_default()
    }

    /// Returns a client with all settings.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        self.builder()?.build().map_err(invalid)
    }

    /// Returns a client with all settings that sends requests by this transport.
    pub(crate) fn client_with(&self, transport: impl BlockingTransport + 'static) -> Result<Client, Failure> {
        self.builder()?.build_with(transport).map_err(invalid)
    }

    /// Returns a builder of the client with all settings. The clock of a client of the emulator is that of the emulator, which can be moved.
    fn builder(&self) -> Result<ClientBuilder<Client>, Failure> {
        let mut builder = Client::builder(self.app_id()?).private_key(self.private_key()?).base_url(self.base_url());
        builder = builder.sign_type(self.sign_type()).protocol(self.protocol());
        builder = match self.trust()? {
            Trust::Key(key) => builder.alipay_public_key(key),
            Trust::Certificates([app, alipay, root]) => {
                let certificates = Certificates::parse(app, alipay, root);
                builder.certificates(certificates.map_err(invalid)?)
            }
        };
        if let Some(key) = self.content_key()? {
            builder = builder.content_key(key);
        }
        if self.is_emulator() {
            let offset = self.emulator_offset();
            let by = Duration::from_millis(offset.unsigned_abs());
            builder = builder.clock(move || {
                let now = SystemTime::now();
                let moved = if offset < 0 { now.checked_sub(by) } else { now.checked_add(by) };
                moved.unwrap_or(now)
            });
        }
        if self.app.timeout == Some(0) {
            return Err(Failure::usage(self.language.pick("the timeout is 0 seconds", "超时时间为 0 秒"))
                .help(self.language.pick("--timeout takes seconds from 1", "--timeout 应为不小于 1 的秒数")));
        }
        if let Some(seconds) = self.app.timeout {
            builder = builder.timeout(Duration::from_secs(seconds));
        }
        Ok(match &self.app.proxy {
            Some(proxy) => builder.proxy(proxy),
            None => builder,
        })
    }

    fn built_in(&self) -> Result<Keys, Failure> {
        Keys::built_in().map_err(invalid)
    }

    /// Creates the failure for a missing setting.
    pub(crate) fn missing(&self, key: &str) -> Failure {
        let flag = key.replace('_', "-");
        let message = say!(self.language, "--{flag} is missing", "缺少 --{flag}");
        Failure::usage(message).help(say!(
            self.language,
            "name it as an argument, or as `{key}` of a profile; `--env emulator` uses the keys of a local emulator",
            "请在命令行指定，或在配置文件中设置 `{key}`；`--env emulator` 使用本地模拟器的内置密钥"
        ))
    }
}

/// Creates the failure for a setting with this error.
fn invalid(error: impl std::fmt::Display) -> Failure {
    Failure::usage(error.to_string())
}
