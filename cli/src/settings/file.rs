//! The configuration file: profiles in TOML.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::arguments::App;
use crate::failure::Failure;
use crate::files::{self, looks_secret};
use crate::language::{Language, say};
use crate::spelling::nearest;

/// The content of the file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Configuration {
    /// The profile that is used if the arguments name none.
    pub(crate) default: Option<String>,
    /// The profiles by name.
    #[serde(rename = "profile")]
    pub(crate) profiles: BTreeMap<String, App>,
}

/// Returns the path of the file if the arguments name none: below `XDG_CONFIG_HOME`, `~/.config` or `%APPDATA%`.
pub(crate) fn default_path(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let set = |name: &str| variable(name).filter(|path| !path.as_os_str().is_empty());
    // The specification of these variables ignores relative paths.
    let folder = set("XDG_CONFIG_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| if cfg!(windows) { set("APPDATA") } else { set("HOME").map(|home| home.join(".config")) })?;
    Some(folder.join("alipay").join("config.toml"))
}

/// Returns the path of the file: that of the arguments, or the default one.
pub(crate) fn locate(named: Option<PathBuf>) -> Option<PathBuf> {
    named.or_else(|| default_path(|name| std::env::var_os(name).map(Into::into)))
}

/// Reads the file. A missing file is an empty configuration, unless the arguments name it.
pub(crate) fn read(path: &Path, is_named: bool, language: Language) -> Result<Configuration, Failure> {
    let Some(text) = text(path, is_named, language)? else { return Ok(Configuration::default()) };
    let mut configuration = parse(&text, path, language)?;
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    for (name, app) in &mut configuration.profiles {
        app.check(name, path, language)?;
        app.resolve(folder);
    }
    Ok(configuration)
}

/// Reads the text of the file. Returns `None` for a missing file, unless it `must_exist`.
pub(crate) fn text(path: &Path, must_exist: bool, language: Language) -> Result<Option<String>, Failure> {
    // The user of a service can have `/dev/null` as folder.
    let is_missing = |error: std::io::Error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
    if !must_exist && std::fs::metadata(path).is_err_and(is_missing) {
        return Ok(None);
    }
    files::text(path, "--config", language).map(Some)
}

/// Parses the text. The message quotes no value, which may be a key.
pub(crate) fn parse(text: &str, path: &Path, language: Language) -> Result<Configuration, Failure> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        let reason = match looks_secret(error.message()) {
            true => language.pick("invalid value", "值无效").to_owned(),
            false => error.message().to_owned(),
        };
        let path = path.display();
        let failure = Failure::usage(say!(language, "{path}:{line}: {reason}", "{path}:{line}：{reason}"));
        match near_key(error.message()) {
            Some(near) => failure.help(say!(language, "did you mean `{near}`?", "您是否想使用 `{near}`？")),
            None => failure,
        }
    })
}

/// Returns the known key that is nearest to an unknown one. The message lists them all: "unknown field `a`, expected one of `b`, `c`".
fn near_key(message: &str) -> Option<&str> {
    let mut quoted = message.strip_prefix("unknown field ")?.split('`').skip(1).step_by(2);
    let unknown = quoted.next()?;
    nearest(unknown, quoted).into_iter().next()
}

impl App {
    /// Rejects keys and tokens in place of the paths of their files.
    pub(crate) fn check(&self, profile: &str, path: &Path, language: Language) -> Result<(), Failure> {
        let paths = [
            ("private_key", &self.private_key),
            ("alipay_public_key", &self.alipay_public_key),
            ("app_cert", &self.app_cert),
            ("alipay_cert", &self.alipay_cert),
            ("root_cert", &self.root_cert),
            ("content_key", &self.content_key),
        ];
        let pasted = paths.iter().find(|(_, value)| value.as_ref().is_some_and(|value| looks_secret(&value.to_string_lossy())));
        let token = self.app_auth_token.as_ref().filter(|token| !token.starts_with('@')).map(|_| "app_auth_token");
        let Some(key) = pasted.map(|(key, _)| *key).or(token) else { return Ok(()) };
        let path = path.display();
        let message = say!(
            language,
            "{path}: `{key}` of the profile `{profile}` contains a secret instead of the path of its file",
            "{path}：配置 `{profile}` 的 `{key}` 应填写文件路径，不能直接填写密钥或令牌"
        );
        let example =
            if key == "app_auth_token" { "app_auth_token = \"@token.txt\"".to_owned() } else { format!("{key} = \"{key}.pem\"") };
        Err(Failure::usage(message).help(example))
    }

    /// Resolves relative paths from the folder of the file, and `~/` from the user's folder.
    fn resolve(&mut self, folder: &Path) {
        let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
        self.change_paths(|path| match (path.strip_prefix("~"), &home) {
            (Ok(rest), Some(home)) => home.join(rest),
            _ => folder.join(path),
        });
    }

    /// Makes relative paths absolute, for a file in another folder.
    pub(crate) fn make_absolute(&mut self) {
        self.change_paths(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    }

    fn change_paths(&mut self, change: impl Fn(&Path) -> PathBuf) {
        let paths = [
            &mut self.private_key,
            &mut self.alipay_public_key,
            &mut self.app_cert,
            &mut self.alipay_cert,
            &mut self.root_cert,
            &mut self.content_key,
        ];
        for path in paths.into_iter().flatten() {
            *path = change(path);
        }
        if let Some(file) = self.app_auth_token.as_ref().and_then(|token| token.strip_prefix('@')) {
            self.app_auth_token = Some(format!("@{}", change(Path::new(file)).display()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, text).unwrap();
        format!("{:?}", read(&path, true, Language::English).unwrap_err())
    }

    #[test]
    fn paths_start_at_the_folder_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(
            &path,
            "default = \"shop\"\n[profile.shop]\napp_id = \"1\"\nprivate_key = \"key.pem\"\napp_auth_token = \"@token\"\nprotocol = \"v2\"\n",
        )
        .unwrap();
        let configuration = read(&path, true, Language::English).unwrap();
        let shop = &configuration.profiles["shop"];
        assert_eq!(configuration.default.as_deref(), Some("shop"));
        assert_eq!(shop.private_key.as_deref(), Some(&*folder.path().join("key.pem")));
        assert_eq!(shop.app_auth_token, Some(format!("@{}", folder.path().join("token").display())));
    }

    #[test]
    fn mistakes_have_a_line_and_never_quote_a_secret() {
        let misspelt = failed("[profile.a]\napp_id = \"1\"\nprivat_key = \"a\"\n");
        assert!(
            misspelt.contains(":3: unknown field `privat_key`") && misspelt.contains("did you mean `private_key`?"),
            "{misspelt}"
        );
        assert!(failed("default = [\n").contains("config.toml:"));
        let key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7".repeat(2);
        for text in [
            format!("[profile.a]\nprivate_key = \"{key}\"\n"),
            format!("[profile.a]\ntimeout = \"{key}\"\n"),
            format!("[profile.a]\napp_auth_token = \"{key}\"\n"),
            format!("[profile.a]\nprivate_key = {key}\n"),
        ] {
            let message = failed(&text);
            assert!(!message.contains("MIIE"), "{message}");
        }
    }

    #[test]
    fn the_folder_of_configurations() {
        let only = |name: &'static str| move |wanted: &str| (wanted == name).then(|| PathBuf::from("/x"));
        assert_eq!(default_path(only("XDG_CONFIG_HOME")), Some(PathBuf::from("/x/alipay/config.toml")));
        #[cfg(unix)]
        assert_eq!(default_path(only("HOME")), Some(PathBuf::from("/x/.config/alipay/config.toml")));
        assert_eq!(default_path(|_| None), None);
        let relative = |name: &str| (name == "XDG_CONFIG_HOME").then(|| PathBuf::from("x"));
        assert_eq!(default_path(relative), None);
    }
}
