//! The configuration file, and the precedence of the sources of settings.

use std::path::{Path, PathBuf};

use alipay_core::content_key::ContentKey;

use super::arguments::{Settings, Start};
use super::failure::Failure;
use super::files;

/// The file that is read if it is in the current folder.
const DEFAULT: &str = "alipay-emulator.toml";

/// Returns the settings of the arguments and the environment, completed by those of the file.
pub(crate) fn load(arguments: &Start) -> Result<Settings, Failure> {
    let file = match &arguments.config {
        Some(file) => file.clone(),
        None if Path::new(DEFAULT).exists() => PathBuf::from(DEFAULT),
        None => return Ok(arguments.settings.clone()),
    };
    let text = files::read(&file)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    Ok(arguments.settings.clone().or(parse(&text, &file)?.below(folder)))
}

fn parse(text: &str, file: &Path) -> Result<Settings, Failure> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
        Failure::setting(format!("{}:{line}: {}", file.display(), error.message()))
    })
}

impl Settings {
    /// Returns these settings, with those of another source for the ones that are not set.
    fn or(self, other: Self) -> Self {
        Self {
            listen: self.listen.or(other.listen),
            public_url: self.public_url.or(other.public_url),
            spec: self.spec.or(other.spec),
            catalogue: self.catalogue.or(other.catalogue),
            app_id: self.app_id.or(other.app_id),
            keys: self.keys.or(other.keys),
            new_keys: self.new_keys.or(other.new_keys),
            app_public_key: self.app_public_key.or(other.app_public_key),
            alipay_private_key: self.alipay_private_key.or(other.alipay_private_key),
            certificates: self.certificates.or(other.certificates),
            certificate_days: self.certificate_days.or(other.certificate_days),
            app_certificate_days: self.app_certificate_days.or(other.app_certificate_days),
            renew_certificate: self.renew_certificate.or(other.renew_certificate),
            app_certificate: self.app_certificate.or(other.app_certificate),
            alipay_certificate: self.alipay_certificate.or(other.alipay_certificate),
            root_certificates: self.root_certificates.or(other.root_certificates),
            content_key: self.content_key.or(other.content_key),
            notification_speed: self.notification_speed.or(other.notification_speed),
            clock_skew: self.clock_skew.or(other.clock_skew),
            auto_approve: self.auto_approve.or(other.auto_approve),
            plain_errors: self.plain_errors.or(other.plain_errors),
            stateless: self.stateless.or(other.stateless),
            data: self.data.or(other.data),
            stubs: self.stubs.or(other.stubs),
            journal_limit: self.journal_limit.or(other.journal_limit),
            log: self.log.or(other.log),
            quiet: self.quiet.or(other.quiet),
        }
    }

    /// Resolves the relative paths of a file against its folder.
    fn below(mut self, folder: &Path) -> Self {
        let paths = [
            &mut self.spec,
            &mut self.keys,
            &mut self.app_public_key,
            &mut self.alipay_private_key,
            &mut self.certificates,
            &mut self.app_certificate,
            &mut self.alipay_certificate,
            &mut self.root_certificates,
            &mut self.data,
            &mut self.stubs,
        ];
        for path in paths.into_iter().flatten() {
            *path = folder.join(&*path);
        }
        if let Some(key) = self.content_key.as_mut().filter(|key| ContentKey::parse(key).is_err()) {
            *key = folder.join(&*key).display().to_string();
        }
        self
    }
}
