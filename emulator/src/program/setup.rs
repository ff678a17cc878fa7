//! From settings to an emulator.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use alipay_core::content_key::ContentKey;

use super::arguments::{Settings, Start};
use super::client::{AppKey, Client, Trust};
use super::failure::Failure;
use super::{certificate_files, configuration, files, key_files};
use crate::{CertificateValidity, Emulator, EmulatorBuilder, KeyPair, Keys};

/// An emulator that is ready to start.
pub(crate) struct Prepared {
    pub(crate) builder: EmulatorBuilder,
    /// The configuration of a client. The base URL is not known before the start.
    pub(crate) client: Client,
    /// Notes for the user about the keys.
    pub(crate) notes: Vec<String>,
}

/// Reads all files that the settings name, and writes missing keys and certificates.
pub(crate) fn prepare(settings: &Settings) -> Result<Prepared, Failure> {
    let app_id = settings.app_id.clone().unwrap_or_else(|| crate::APP_ID.to_owned());
    let mut builder = Emulator::builder()
        .listen(settings.address())
        .app_id(&app_id)
        .notification_speed(settings.notification_speed.unwrap_or(1))
        .clock_skew_ms(i64::from(settings.clock_skew.unwrap_or(0)) * 1000)
        .auto_approve(settings.auto_approve == Some(true))
        .plain_errors(settings.plain_errors == Some(true))
        .stateless(settings.stateless == Some(true));
    if let Some(url) = &settings.public_url {
        builder = builder.public_url(url);
    }
    if let Some(folder) = &settings.spec {
        builder = builder.spec(folder);
    }
    if let Some(emulate) = settings.catalogue {
        builder = builder.catalogue(emulate);
    }
    if let Some(file) = &settings.data {
        builder = builder.data(file);
    }
    if let Some(file) = &settings.stubs {
        builder = builder.stubs_file(file);
    }
    if let Some(calls) = settings.journal_limit {
        builder = builder.journal_limit(calls);
    }
    let content_key = settings.content_key.as_deref().map(content_key).transpose()?;
    if let Some(key) = &content_key {
        builder = builder.content_key(key);
    } else if settings.plain_errors == Some(true) {
        return Err(Failure::setting("`plain-errors` has no effect without `content-key`; set both or neither"));
    }
    let Identity { builder, private_key, trust, notes } = identify(builder, settings)?;
    let client = Client { base_url: String::new(), app_id, private_key, trust, content_key };
    Ok(Prepared { builder, client, notes })
}

/// Returns the configuration of a client of an emulator that would start with these arguments.
pub(crate) fn planned(arguments: &Start) -> Result<Client, Failure> {
    let settings = configuration::load(arguments)?;
    if settings.new_keys == Some(true) {
        return Err(Failure::setting("with `new-keys` each start has other keys; use `--print-config` at the start instead"));
    }
    // Only a start renews the certificate.
    let settings = Settings { renew_certificate: None, ..settings };
    let mut client = prepare(&settings)?.client;
    client.base_url = match (&settings.public_url, settings.address()) {
        (Some(url), _) => url.trim_end_matches('/').to_owned(),
        (None, address) if address.port() == 0 => {
            return Err(Failure::setting(
                "the port is selected at the start; set `listen` with a port, or use `--print-config` at the start",
            ));
        }
        (None, address) => url(address),
    };
    Ok(client)
}

/// Returns the address at which a client on this machine reaches the emulator.
pub(crate) fn reachable(emulator: &Emulator) -> String {
    let base_url = emulator.base_url();
    // Without a public address, the base URL is the one to listen on, which can stand for all addresses of the machine.
    if base_url == format!("http://{}", emulator.address()) { url(emulator.address()) } else { base_url }
}

fn url(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { IpAddr::V6(Ipv6Addr::LOCALHOST) });
    }
    format!("http://{address}")
}

/// Returns the AES key of a setting, which is the key itself or a file with it.
fn content_key(setting: &str) -> Result<String, Failure> {
    if ContentKey::parse(setting).is_ok() {
        return Ok(setting.trim().to_owned());
    }
    let text = files::read(Path::new(setting))?;
    ContentKey::parse(&text).map_err(|error| Failure::setting(format!("{setting}: {error}")))?;
    Ok(text.trim().to_owned())
}

/// The keys and certificates of both sides.
struct Identity {
    builder: EmulatorBuilder,
    private_key: AppKey,
    trust: Trust,
    notes: Vec<String>,
}

fn identify(builder: EmulatorBuilder, settings: &Settings) -> Result<Identity, Failure> {
    exclude(settings)?;
    let own =
        (&settings.app_certificate, &settings.alipay_certificate, &settings.root_certificates, &settings.alipay_private_key);
    match own {
        (Some(app), Some(alipay), Some(root), Some(_)) => {
            let keys = with_alipay_key(Keys::built_in()?, settings)?;
            let builder = builder.keys(keys).certificates(files::read(app)?, files::read(alipay)?, files::read(root)?);
            let trust = Trust::Certificates { app: absolute(app), alipay: absolute(alipay), root: absolute(root) };
            return Ok(Identity { builder, private_key: AppKey::Own, trust, notes: Vec::new() });
        }
        (None, None, None, _) => {}
        _ => {
            return Err(Failure::setting(
                "certificates of your own need all of `app-certificate`, `alipay-certificate`, `root-certificates` and `alipay-private-key`; \
                 `certificates` generates all of them",
            ));
        }
    }
    match &settings.certificates {
        Some(folder) => generated(builder, settings, folder),
        None => plain(builder, settings),
    }
}

/// Rejects settings of which one would have no effect.
fn exclude(settings: &Settings) -> Result<(), Failure> {
    let certificate_mode = settings.certificates.is_some();
    let own_certificates = settings.app_certificate.is_some();
    let own_keys = settings.app_public_key.is_some() || settings.alipay_private_key.is_some();
    let new_keys = settings.new_keys == Some(true);
    let for_generated = settings.certificate_days.is_some()
        || settings.app_certificate_days.is_some()
        || settings.renew_certificate == Some(true);
    let problem = if new_keys && (settings.keys.is_some() || certificate_mode) {
        "`new-keys` generates keys for one run, and `keys` or `certificates` keeps them in a folder; use one of them"
    } else if own_keys && (settings.keys.is_some() || certificate_mode) {
        "`app-public-key` and `alipay-private-key` are files of your own, and `keys` or `certificates` is a folder with all; use one of them"
    } else if own_certificates && certificate_mode {
        "`app-certificate` is a file of your own, and `certificates` is a folder with all; use one of them"
    } else if own_certificates && settings.app_public_key.is_some() {
        "`app-public-key` has no effect in certificate mode, where the app's certificate has its key; remove it"
    } else if for_generated && !certificate_mode {
        "`certificate-days`, `app-certificate-days` and `renew-certificate` apply to the folder `certificates`, which is not set"
    } else {
        return Ok(());
    };
    Err(Failure::setting(problem))
}

fn with_alipay_key(mut keys: Keys, settings: &Settings) -> Result<Keys, Failure> {
    if let Some(file) = &settings.alipay_private_key {
        keys.alipay = key_files::parse(file, &files::read(file)?)?;
    }
    Ok(keys)
}

/// Certificate mode with the certificates of a folder.
fn generated(builder: EmulatorBuilder, settings: &Settings, folder: &Path) -> Result<Identity, Failure> {
    let days = settings.certificate_days.map_or_else(CertificateValidity::default, CertificateValidity::days);
    let validity = settings.app_certificate_days.map_or(days, |app| days.app_days(app));
    let keys = settings.keys.as_deref().unwrap_or(folder);
    let set = certificate_files::load(folder, keys, validity, settings.renew_certificate == Some(true))?;
    let builder = builder.generated_certificates(&set);
    let file = |name| absolute(&folder.join(name));
    let trust = Trust::Certificates {
        app: file(certificate_files::APP),
        alipay: file(certificate_files::ALIPAY),
        root: file(certificate_files::ROOT),
    };
    Ok(Identity { builder, private_key: in_folder(keys), trust, notes: Vec::new() })
}

/// Key mode.
fn plain(mut builder: EmulatorBuilder, settings: &Settings) -> Result<Identity, Failure> {
    let mut notes = Vec::new();
    let (keys, private_key) = if let Some(folder) = &settings.keys {
        let loaded = key_files::load(folder)?;
        let private_key = if let Some(text) = loaded.app_public_key {
            builder = builder.app_public_key(text);
            AppKey::Own
        } else {
            in_folder(folder)
        };
        (loaded.keys, private_key)
    } else {
        let keys = if settings.new_keys == Some(true) {
            notes.push("The keys are valid for this run only.".to_owned());
            Keys { app: KeyPair::generate()?, alipay: KeyPair::generate()? }
        } else {
            notes.push("The built-in keys are public and protect nothing: never register them with Alipay.".to_owned());
            Keys::built_in()?
        };
        let keys = with_alipay_key(keys, settings)?;
        let shown = AppKey::Shown(Box::new(keys.app.clone()));
        (keys, shown)
    };
    let private_key = match &settings.app_public_key {
        Some(file) => {
            builder = builder.app_public_key(files::read(file)?);
            AppKey::Own
        }
        None => private_key,
    };
    let trust = Trust::PublicKey(keys.alipay.public_key().to_base64());
    Ok(Identity { builder: builder.keys(keys), private_key, trust, notes })
}

fn in_folder(folder: &Path) -> AppKey {
    AppKey::Files {
        pkcs8: absolute(&folder.join(key_files::APP_PRIVATE)),
        pkcs1: absolute(&folder.join(key_files::APP_PRIVATE_PKCS1)),
    }
}

/// Returns the absolute path of a file, for programs that run in other folders.
fn absolute(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}
