//! Changes to the text of the configuration file, which keep its comments and its order.

use std::io::Write as _;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use toml::Spanned;

use super::arguments::App;
use crate::failure::Failure;
use crate::language::{Language, say};

impl App {
    /// Returns the settings that are present, by their keys in the file.
    pub(crate) fn entries(&self) -> Vec<(String, Value)> {
        match serde_json::to_value(self) {
            Ok(Value::Object(entries)) => entries.into_iter().filter(|(_, value)| !value.is_null()).collect(),
            _ => Vec::new(),
        }
    }
}

/// The key of the default profile, with its place.
#[derive(Deserialize)]
struct Head {
    default: Option<Spanned<String>>,
}

/// Returns the text with another profile, which becomes the default one if there is none or if it `is_default`.
pub(crate) fn with_profile(text: &str, name: &str, app: &App, is_default: bool) -> String {
    let default = toml::from_str::<Head>(text).ok().and_then(|found| found.default);
    let mut text = match default {
        Some(found) if is_default => {
            let (before, after) = (text.get(..found.span().start), text.get(found.span().end..));
            [before.unwrap_or_default(), &quoted(name), after.unwrap_or_default()].concat()
        }
        Some(_) => text.to_owned(),
        // A key above the first table is a key of the file.
        None => format!("default = {}\n{}{text}", quoted(name), if text.is_empty() { "" } else { "\n" }),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let mut added = format!("\n[profile.{name}]\n");
    for (key, value) in app.entries() {
        let value = value.as_str().map_or_else(|| value.to_string(), quoted);
        added.push_str(&format!("{key} = {value}\n"));
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    text.push_str(&added.replace('\n', line_end));
    text
}

/// Quotes a text. The escapes of JSON are escapes of TOML, too.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Replaces the file in one step, so that an interruption leaves the old one. Only its owner can read it.
pub(crate) fn write(path: &Path, text: &str, language: Language) -> Result<(), Failure> {
    let unwritable = |error: std::io::Error| {
        let reason = error.kind();
        Failure::usage(say!(language, "the configuration file cannot be written: {reason}", "无法写入配置文件：{reason}"))
    };
    // A link to the file stays a link.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", std::process::id()));
    let temporary = folder.join(name);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&temporary).map_err(unwritable)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    written.and_then(|()| std::fs::rename(&temporary, &target)).map_err(|error| {
        // The failure to write is the one to report.
        let _ = std::fs::remove_file(&temporary);
        unwritable(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_added_and_everything_else_stays() {
        let app = App { app_id: Some("1".to_owned()), timeout: Some(9), ..App::default() };
        let first = with_profile("", "shop", &app, false);
        assert_eq!(first, "default = \"shop\"\n\n[profile.shop]\napp_id = \"1\"\ntimeout = 9\n");
        let commented = first.replace("app_id", "# mine\napp_id");
        let second = with_profile(&commented, "b", &App::default(), false);
        assert_eq!(second, format!("{commented}\n[profile.b]\n"));
        let third = with_profile(&second, "c", &App::default(), true);
        assert!(
            third.starts_with("default = \"c\"\n\n[profile.shop]\n# mine\n") && third.ends_with("\n[profile.c]\n"),
            "{third}"
        );
        assert!(
            with_profile("# mine\n[profile.a]", "b", &App::default(), false)
                .starts_with("default = \"b\"\n\n# mine\n[profile.a]\n")
        );
    }

    #[test]
    fn the_line_ends_of_the_file_stay() {
        let before = "default = \"shop\"\r\n[profile.shop]\r\n";
        assert_eq!(with_profile(before, "b", &App::default(), false), format!("{before}\r\n[profile.b]\r\n"));
    }

    #[test]
    fn unusual_paths_are_quoted() {
        let app = App { private_key: Some("C:\\keys\\\"a\".pem".into()), ..App::default() };
        let text = with_profile("", "shop", &app, false);
        let parsed: super::super::Configuration = toml::from_str(&text).unwrap();
        assert_eq!(parsed.profiles["shop"].private_key, app.private_key);
    }
}
